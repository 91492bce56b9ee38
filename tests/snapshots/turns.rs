#[doc(inline)]
#[allow(unused_imports)]
use alike::Alike;
/// What belongs to [`Alike`]: its parameters, its data, its workspace and its constants.
///
/// ```text
/// activation  is           values  derivative            saturates     blocks
/// sigmoid     1/(1 + e⁻ˣ)  0 to 1  y·(1 − y): 0 to 0.25  at both ends  no
/// ```
///
/// ```mermaid
/// flowchart TB
///   n0(["x<br/>[12, 3]"])
///   n1(["y<br/>[4]"])
///   n21["add"]
///   n22["sub"]
///   n23["square"]
///   n24["sum"]
///   n25["div 4"]
///   n26["sum"]
///   n27[["loss<br/>div n"]]
///   subgraph c0["parameters"]
///     n2[("begin<br/>[4]")]
///     n4[("cell.weight_ih<br/>[3, 4]")]
///     n5[("cell.weight_hh<br/>[4, 4]")]
///     n6[("cell.bias_ih<br/>[4]")]
///     n7[("cell.bias_hh<br/>[4]")]
///     n9[("gate.weight<br/>[2, 4]")]
///     n10[("gate.bias<br/>[4]")]
///   end
///   subgraph c1["slow = 0.5 * begin"]
///     n3["slow<br/>mul 0.5"]
///     n8["add"]
///     n11["product"]
///     n12["add"]
///     n17["mul 0.1"]
///     n18["scan"]
///     n20[["last<br/>slow"]]
///   end
///   subgraph c2["h = begin"]
///     n13["slice"]
///     n14["product"]
///     n15["add"]
///     n16["sigmoid"]
///     n19[["last<br/>h"]]
///   end
///   n0 -->|"[12, 3]"| n11
///   n0 -->|"[12, 3]"| n13
///   n1 -->|"[4]"| n22
///   n2 -->|"[4]"| n3
///   n2 -->|"[4]"| n18
///   n3 -->|"[4]"| n18
///   n4 -->|"[3, 4]"| n11
///   n5 -->|"[4, 4]"| n18
///   n6 -->|"[4]"| n8
///   n7 -->|"[4]"| n8
///   n8 -->|"[4]"| n12
///   n9 -->|"[2, 4]"| n14
///   n10 -->|"[4]"| n15
///   n11 -->|"[12, 4]"| n12
///   n12 -->|"[12, 4]"| n18
///   n13 -->|"[12, 2]"| n14
///   n14 -->|"[12, 4]"| n15
///   n15 -->|"[12, 4]"| n16
///   n16 -->|"[12, 4]"| n17
///   n17 -->|"[12, 4]"| n18
///   n18 -->|"[824]"| n19
///   n18 -->|"[824]"| n20
///   n19 -->|"[4]"| n21
///   n20 -->|"[4]"| n21
///   n21 -->|"[4]"| n22
///   n22 -->|"[4]"| n23
///   n23 -->|"[4]"| n24
///   n24 -->|"[]"| n25
///   n25 -->|"[]"| n26
///   n26 -->|"[]"| n27
/// ```
#[allow(clippy::all, dead_code)]
mod alike {
    use ::nn_runtime as nn;
    use ::nn_runtime::kernels as k;
    /// Turns that are alike: one body.
    ///
    /// ```text
    /// h = begin
    /// slow = 0.5 * begin
    /// ```
    ///
    /// The derivatives, in the order in which `gradient` computes them:
    ///
    /// ```text
    /// next = steps(scan(begin, slow, product(by_time(x), cell.weight_ih) + cell.bias_ih + cell.bias_hh, … · …, cell.weight_hh))
    /// d_h = steps(scan(1 / n / 4 · … · …, …, next, …))
    /// d_cell.weight_hh = product(steps(scan(begin, slow, product(by_time(x), cell.weight_ih) + cell.bias_ih + cell.bias_hh, …, cell.weight_hh)), …)
    /// d_gate.bias = sum(d_h · 0.1 · sigmoid(product(by_time(slice(x)), gate.weight) + …) · …)
    /// d_gate.weight = product(by_time(slice(x)), d_h · 0.1 · sigmoid(product(…, gate.weight) + …) · …)
    /// d_cell.bias_hh = sum(steps(scan(1 / n / 4 · …, …, next, …)))
    /// d_cell.weight_ih = product(by_time(x), steps(scan(1 / n / … · …, …, next, …)))
    /// d_slow = sum(last(scan(1 / n / 4 · …, …, next, …)))
    /// d_begin = sum(last(scan(1 / n / 4 · 2 · (last(scan(begin, slow, … + …, …, cell.weight_hh)) + … − y), …, next, …))) + …
    /// ```
    #[repr(C, align(64))]
    pub struct Alike {
        /// `[4]`, of `zeros()`
        ///
        /// ∂loss/∂begin = ∂loss/∂begin + ∂loss/∂slow · ∂slow/∂begin
        pub begin: [f64; 4],
        /// `cell(x[t], h)`
        pub cell: parameters::Cell,
        /// `next + 0.1 * sigmoid(gate(x[t, 1..]))`
        pub gate: parameters::Gate,
    }
    /// The parameters of [`Alike`], layer by layer.
    pub mod parameters {
        /// The parameters of `cell`.
        #[repr(C)]
        pub struct Cell {
            /// `[3, 4]`, of `cell(x[t], h)`
            pub weight_ih: [[f64; 4]; 3],
            /// `[4, 4]`, of `cell(x[t], h)`
            pub weight_hh: [[f64; 4]; 4],
            /// `[4]`, of `cell(x[t], h)`
            pub bias_ih: [f64; 4],
            /// `[4]`, of `cell(x[t], h)`
            pub bias_hh: [f64; 4],
        }
        /// The parameters of `gate`.
        #[repr(C)]
        pub struct Gate {
            /// `[2, 4]`, of `next + 0.1 * sigmoid(gate(x[t, 1..]))`
            pub weight: [[f64; 4]; 2],
            /// `[4]`, of `next + 0.1 * sigmoid(gate(x[t, 1..]))`
            pub bias: [f64; 4],
        }
    }
    nn::plain!(Alike, parameters::Cell, parameters::Gate);
    /// The number of trained parameters.
    pub const PARAMETERS: usize = 52;
    /// Bytes of workspace for each sample of the capacity.
    pub const WORKSPACE_BYTES: usize = 2208;
    /// Bytes of workspace whatever the capacity.
    pub const WORKSPACE_BYTES_FIXED: usize = 192;
    /// Floating-point operations of inference, per sample.
    pub const FLOPS_FORWARD: u64 = 1352;
    /// Floating-point operations of losses and derivatives, per sample.
    pub const FLOPS_GRADIENT: u64 = 3221;
    /// Of [`FLOPS_FORWARD`], those that a batch needs once, however many samples it has.
    pub const FLOPS_FORWARD_FIXED: u64 = 8;
    /// Of [`FLOPS_GRADIENT`], likewise.
    pub const FLOPS_GRADIENT_FIXED: u64 = 19;
    /// The network as it was described: layers as clusters, parameters apart, shapes on the edges.
    pub const GRAPH: nn::Drawing = nn::Drawing {
        mermaid: "flowchart TB\n  n0([\"x<br/>[12, 3]\"])\n  n1([\"y<br/>[4]\"])\n  n21[\"add\"]\n  n22[\"sub\"]\n  n23[\"square\"]\n  n24[\"sum\"]\n  n25[\"div 4\"]\n  n26[\"sum\"]\n  n27[[\"loss<br/>div n\"]]\n  subgraph c0[\"parameters\"]\n    n2[(\"begin<br/>[4]\")]\n    n4[(\"cell.weight_ih<br/>[3, 4]\")]\n    n5[(\"cell.weight_hh<br/>[4, 4]\")]\n    n6[(\"cell.bias_ih<br/>[4]\")]\n    n7[(\"cell.bias_hh<br/>[4]\")]\n    n9[(\"gate.weight<br/>[2, 4]\")]\n    n10[(\"gate.bias<br/>[4]\")]\n  end\n  subgraph c1[\"slow = 0.5 * begin\"]\n    n3[\"slow<br/>mul 0.5\"]\n    n8[\"add\"]\n    n11[\"product\"]\n    n12[\"add\"]\n    n17[\"mul 0.1\"]\n    n18[\"scan\"]\n    n20[[\"last<br/>slow\"]]\n  end\n  subgraph c2[\"h = begin\"]\n    n13[\"slice\"]\n    n14[\"product\"]\n    n15[\"add\"]\n    n16[\"sigmoid\"]\n    n19[[\"last<br/>h\"]]\n  end\n  n0 -->|\"[12, 3]\"| n11\n  n0 -->|\"[12, 3]\"| n13\n  n1 -->|\"[4]\"| n22\n  n2 -->|\"[4]\"| n3\n  n2 -->|\"[4]\"| n18\n  n3 -->|\"[4]\"| n18\n  n4 -->|\"[3, 4]\"| n11\n  n5 -->|\"[4, 4]\"| n18\n  n6 -->|\"[4]\"| n8\n  n7 -->|\"[4]\"| n8\n  n8 -->|\"[4]\"| n12\n  n9 -->|\"[2, 4]\"| n14\n  n10 -->|\"[4]\"| n15\n  n11 -->|\"[12, 4]\"| n12\n  n12 -->|\"[12, 4]\"| n18\n  n13 -->|\"[12, 2]\"| n14\n  n14 -->|\"[12, 4]\"| n15\n  n15 -->|\"[12, 4]\"| n16\n  n16 -->|\"[12, 4]\"| n17\n  n17 -->|\"[12, 4]\"| n18\n  n18 -->|\"[824]\"| n19\n  n18 -->|\"[824]\"| n20\n  n19 -->|\"[4]\"| n21\n  n20 -->|\"[4]\"| n21\n  n21 -->|\"[4]\"| n22\n  n22 -->|\"[4]\"| n23\n  n23 -->|\"[4]\"| n24\n  n24 -->|\"[]\"| n25\n  n25 -->|\"[]\"| n26\n  n26 -->|\"[]\"| n27\n",
        dot: "digraph {\n  rankdir=TB; node [fontname=\"sans-serif\"]; edge [fontname=\"sans-serif\", fontsize=10];\n  n0 [label=\"x\\n[12, 3]\", shape=ellipse];\n  n1 [label=\"y\\n[4]\", shape=ellipse];\n  n21 [label=\"add\", shape=box];\n  n22 [label=\"sub\", shape=box];\n  n23 [label=\"square\", shape=box];\n  n24 [label=\"sum\", shape=box];\n  n25 [label=\"div 4\", shape=box];\n  n26 [label=\"sum\", shape=box];\n  n27 [label=\"loss\\ndiv n\", shape=box, peripheries=2];\n  subgraph cluster_0 {\n    label=\"parameters\"; style=rounded;\n    n2 [label=\"begin\\n[4]\", shape=cylinder];\n    n4 [label=\"cell.weight_ih\\n[3, 4]\", shape=cylinder];\n    n5 [label=\"cell.weight_hh\\n[4, 4]\", shape=cylinder];\n    n6 [label=\"cell.bias_ih\\n[4]\", shape=cylinder];\n    n7 [label=\"cell.bias_hh\\n[4]\", shape=cylinder];\n    n9 [label=\"gate.weight\\n[2, 4]\", shape=cylinder];\n    n10 [label=\"gate.bias\\n[4]\", shape=cylinder];\n  }\n  subgraph cluster_1 {\n    label=\"slow = 0.5 * begin\"; style=rounded;\n    n3 [label=\"slow\\nmul 0.5\", shape=box];\n    n8 [label=\"add\", shape=box];\n    n11 [label=\"product\", shape=box];\n    n12 [label=\"add\", shape=box];\n    n17 [label=\"mul 0.1\", shape=box];\n    n18 [label=\"scan\", shape=box];\n    n20 [label=\"last\\nslow\", shape=box, peripheries=2];\n  }\n  subgraph cluster_2 {\n    label=\"h = begin\"; style=rounded;\n    n13 [label=\"slice\", shape=box];\n    n14 [label=\"product\", shape=box];\n    n15 [label=\"add\", shape=box];\n    n16 [label=\"sigmoid\", shape=box];\n    n19 [label=\"last\\nh\", shape=box, peripheries=2];\n  }\n  n0 -> n11 [label=\"[12, 3]\"];\n  n0 -> n13 [label=\"[12, 3]\"];\n  n1 -> n22 [label=\"[4]\"];\n  n2 -> n3 [label=\"[4]\"];\n  n2 -> n18 [label=\"[4]\"];\n  n3 -> n18 [label=\"[4]\"];\n  n4 -> n11 [label=\"[3, 4]\"];\n  n5 -> n18 [label=\"[4, 4]\"];\n  n6 -> n8 [label=\"[4]\"];\n  n7 -> n8 [label=\"[4]\"];\n  n8 -> n12 [label=\"[4]\"];\n  n9 -> n14 [label=\"[2, 4]\"];\n  n10 -> n15 [label=\"[4]\"];\n  n11 -> n12 [label=\"[12, 4]\"];\n  n12 -> n18 [label=\"[12, 4]\"];\n  n13 -> n14 [label=\"[12, 2]\"];\n  n14 -> n15 [label=\"[12, 4]\"];\n  n15 -> n16 [label=\"[12, 4]\"];\n  n16 -> n17 [label=\"[12, 4]\"];\n  n17 -> n18 [label=\"[12, 4]\"];\n  n18 -> n19 [label=\"[824]\"];\n  n18 -> n20 [label=\"[824]\"];\n  n19 -> n21 [label=\"[4]\"];\n  n20 -> n21 [label=\"[4]\"];\n  n21 -> n22 [label=\"[4]\"];\n  n22 -> n23 [label=\"[4]\"];\n  n23 -> n24 [label=\"[4]\"];\n  n24 -> n25 [label=\"[]\"];\n  n25 -> n26 [label=\"[]\"];\n  n26 -> n27 [label=\"[]\"];\n}\n",
    };
    /// Losses and derivatives as they are computed, each derivative beside its value.
    pub const GRADIENT_GRAPH: nn::Drawing = nn::Drawing {
        mermaid: "flowchart TB\n  n0([\"x<br/>[12, 3]\"])\n  n1([\"y<br/>[4]\"])\n  n11[\"by_time\"]\n  n23[\"add\"]\n  n24[\"sub\"]\n  n25[\"square\"]\n  n26[\"sum\"]\n  n27[\"div 4\"]\n  n28[\"sum\"]\n  n29[[\"loss<br/>div n\"]]\n  n30{{\"div 1 n\"}}\n  n31{{\"div 4\"}}\n  n32{{\"mul 2\"}}\n  subgraph c0[\"parameters\"]\n    n2[(\"begin<br/>[4]\")]\n    n4[(\"cell.weight_ih<br/>[3, 4]\")]\n    n5[(\"cell.weight_hh<br/>[4, 4]\")]\n    n6[(\"cell.bias_ih<br/>[4]\")]\n    n7[(\"cell.bias_hh<br/>[4]\")]\n    n9[(\"gate.weight<br/>[2, 4]\")]\n    n10[(\"gate.bias<br/>[4]\")]\n  end\n  subgraph c1[\"slow = 0.5 * begin\"]\n    n3[\"slow<br/>mul 0.5\"]\n    n8[\"add\"]\n    n12[\"product\"]\n    n13[\"add\"]\n    n19[\"mul 0.1\"]\n    n20[\"scan\"]\n    n22[\"last\"]\n    n33{{\"mul\"}}\n    n34{{\"steps\"}}\n    n35{{\"next<br/>steps\"}}\n    n36{{\"permute\"}}\n    n37{{\"scan\"}}\n    n39{{\"steps\"}}\n    n40{{\"last\"}}\n    n41{{\"last\"}}\n    n42[[\"d_cell.weight_hh<br/>product<br/>∂loss/∂cell.weight_hh\"]]\n    n49[[\"d_cell.bias_hh<br/>sum<br/>∂loss/∂cell.bias_ih<br/>∂loss/∂cell.bias_hh\"]]\n    n50[[\"d_cell.weight_ih<br/>product<br/>∂loss/∂cell.weight_ih\"]]\n    n51{{\"d_slow<br/>sum\"}}\n    n52{{\"sum\"}}\n    n53{{\"mul 0.5\"}}\n  end\n  subgraph c2[\"h = begin\"]\n    n14[\"slice\"]\n    n15[\"by_time\"]\n    n16[\"product\"]\n    n17[\"add\"]\n    n18[\"sigmoid\"]\n    n21[\"last\"]\n    n38{{\"d_h<br/>steps\"}}\n    n43{{\"mul 0.1\"}}\n    n44{{\"sub 1\"}}\n    n45{{\"mul\"}}\n    n46{{\"mul\"}}\n    n47[[\"d_gate.bias<br/>sum<br/>∂loss/∂gate.bias\"]]\n    n48[[\"d_gate.weight<br/>product<br/>∂loss/∂gate.weight\"]]\n  end\n  subgraph c3[\"begin = zeros()\"]\n    n54[[\"d_begin<br/>add<br/>∂loss/∂begin\"]]\n  end\n  n0 -->|\"[12, 3]\"| n11\n  n0 -->|\"[12, 3]\"| n14\n  n1 -->|\"[4]\"| n24\n  n2 -->|\"[4]\"| n3\n  n2 -->|\"[4]\"| n20\n  n3 -->|\"[4]\"| n20\n  n4 -->|\"[3, 4]\"| n12\n  n5 -->|\"[4, 4]\"| n20\n  n5 -->|\"[4, 4]\"| n36\n  n6 -->|\"[4]\"| n8\n  n7 -->|\"[4]\"| n8\n  n8 -->|\"[4]\"| n13\n  n9 -->|\"[2, 4]\"| n16\n  n10 -->|\"[4]\"| n17\n  n11 -->|\"[12, 3]\"| n12\n  n11 -->|\"[12, 3]\"| n50\n  n12 -->|\"[12, 4]\"| n13\n  n13 -->|\"[12, 4]\"| n20\n  n14 -->|\"[12, 2]\"| n15\n  n15 -->|\"[12, 2]\"| n16\n  n15 -->|\"[12, 2]\"| n48\n  n16 -->|\"[12, 4]\"| n17\n  n17 -->|\"[12, 4]\"| n18\n  n18 -->|\"[12, 4]\"| n19\n  n18 -->|\"[12, 4]\"| n44\n  n18 -->|\"[12, 4]\"| n45\n  n19 -->|\"[12, 4]\"| n20\n  n20 -->|\"[824]\"| n21\n  n20 -->|\"[824]\"| n22\n  n20 -->|\"[824]\"| n34\n  n20 -->|\"[824]\"| n35\n  n21 -->|\"[4]\"| n23\n  n22 -->|\"[4]\"| n23\n  n23 -->|\"[4]\"| n24\n  n24 -->|\"[4]\"| n25\n  n24 -->|\"[4]\"| n32\n  n25 -->|\"[4]\"| n26\n  n26 -->|\"[]\"| n27\n  n27 -->|\"[]\"| n28\n  n28 -->|\"[]\"| n29\n  n30 -.->|\"[]\"| n31\n  n31 -.->|\"[]\"| n33\n  n32 -.->|\"[4]\"| n33\n  n33 -.->|\"[4]\"| n37\n  n34 -.->|\"[12, 4]\"| n42\n  n35 -.->|\"[12, 4]\"| n37\n  n36 -.->|\"[4, 4]\"| n37\n  n37 -.->|\"[824]\"| n38\n  n37 -.->|\"[824]\"| n39\n  n37 -.->|\"[824]\"| n40\n  n37 -.->|\"[824]\"| n41\n  n38 -.->|\"[12, 4]\"| n43\n  n39 -.->|\"[12, 4]\"| n42\n  n39 -.->|\"[12, 4]\"| n49\n  n39 -.->|\"[12, 4]\"| n50\n  n40 -.->|\"[4]\"| n52\n  n41 -.->|\"[4]\"| n51\n  n43 -.->|\"[12, 4]\"| n46\n  n44 -.->|\"[12, 4]\"| n45\n  n45 -.->|\"[12, 4]\"| n46\n  n46 -.->|\"[12, 4]\"| n47\n  n46 -.->|\"[12, 4]\"| n48\n  n51 -.->|\"[4]\"| n53\n  n52 -.->|\"[4]\"| n54\n  n53 -.->|\"[4]\"| n54\n",
        dot: "digraph {\n  rankdir=TB; node [fontname=\"sans-serif\"]; edge [fontname=\"sans-serif\", fontsize=10];\n  n0 [label=\"x\\n[12, 3]\", shape=ellipse];\n  n1 [label=\"y\\n[4]\", shape=ellipse];\n  n11 [label=\"by_time\", shape=box];\n  n23 [label=\"add\", shape=box];\n  n24 [label=\"sub\", shape=box];\n  n25 [label=\"square\", shape=box];\n  n26 [label=\"sum\", shape=box];\n  n27 [label=\"div 4\", shape=box];\n  n28 [label=\"sum\", shape=box];\n  n29 [label=\"loss\\ndiv n\", shape=box, peripheries=2];\n  n30 [label=\"div 1 n\", shape=box, style=dashed];\n  n31 [label=\"div 4\", shape=box, style=dashed];\n  n32 [label=\"mul 2\", shape=box, style=dashed];\n  subgraph cluster_0 {\n    label=\"parameters\"; style=rounded;\n    n2 [label=\"begin\\n[4]\", shape=cylinder];\n    n4 [label=\"cell.weight_ih\\n[3, 4]\", shape=cylinder];\n    n5 [label=\"cell.weight_hh\\n[4, 4]\", shape=cylinder];\n    n6 [label=\"cell.bias_ih\\n[4]\", shape=cylinder];\n    n7 [label=\"cell.bias_hh\\n[4]\", shape=cylinder];\n    n9 [label=\"gate.weight\\n[2, 4]\", shape=cylinder];\n    n10 [label=\"gate.bias\\n[4]\", shape=cylinder];\n  }\n  subgraph cluster_1 {\n    label=\"slow = 0.5 * begin\"; style=rounded;\n    n3 [label=\"slow\\nmul 0.5\", shape=box];\n    n8 [label=\"add\", shape=box];\n    n12 [label=\"product\", shape=box];\n    n13 [label=\"add\", shape=box];\n    n19 [label=\"mul 0.1\", shape=box];\n    n20 [label=\"scan\", shape=box];\n    n22 [label=\"last\", shape=box];\n    n33 [label=\"mul\", shape=box, style=dashed];\n    n34 [label=\"steps\", shape=box, style=dashed];\n    n35 [label=\"next\\nsteps\", shape=box, style=dashed];\n    n36 [label=\"permute\", shape=box, style=dashed];\n    n37 [label=\"scan\", shape=box, style=dashed];\n    n39 [label=\"steps\", shape=box, style=dashed];\n    n40 [label=\"last\", shape=box, style=dashed];\n    n41 [label=\"last\", shape=box, style=dashed];\n    n42 [label=\"d_cell.weight_hh\\nproduct\\n∂loss/∂cell.weight_hh\", shape=box, peripheries=2];\n    n49 [label=\"d_cell.bias_hh\\nsum\\n∂loss/∂cell.bias_ih\\n∂loss/∂cell.bias_hh\", shape=box, peripheries=2];\n    n50 [label=\"d_cell.weight_ih\\nproduct\\n∂loss/∂cell.weight_ih\", shape=box, peripheries=2];\n    n51 [label=\"d_slow\\nsum\", shape=box, style=dashed];\n    n52 [label=\"sum\", shape=box, style=dashed];\n    n53 [label=\"mul 0.5\", shape=box, style=dashed];\n  }\n  subgraph cluster_2 {\n    label=\"h = begin\"; style=rounded;\n    n14 [label=\"slice\", shape=box];\n    n15 [label=\"by_time\", shape=box];\n    n16 [label=\"product\", shape=box];\n    n17 [label=\"add\", shape=box];\n    n18 [label=\"sigmoid\", shape=box];\n    n21 [label=\"last\", shape=box];\n    n38 [label=\"d_h\\nsteps\", shape=box, style=dashed];\n    n43 [label=\"mul 0.1\", shape=box, style=dashed];\n    n44 [label=\"sub 1\", shape=box, style=dashed];\n    n45 [label=\"mul\", shape=box, style=dashed];\n    n46 [label=\"mul\", shape=box, style=dashed];\n    n47 [label=\"d_gate.bias\\nsum\\n∂loss/∂gate.bias\", shape=box, peripheries=2];\n    n48 [label=\"d_gate.weight\\nproduct\\n∂loss/∂gate.weight\", shape=box, peripheries=2];\n  }\n  subgraph cluster_3 {\n    label=\"begin = zeros()\"; style=rounded;\n    n54 [label=\"d_begin\\nadd\\n∂loss/∂begin\", shape=box, peripheries=2];\n  }\n  n0 -> n11 [label=\"[12, 3]\"];\n  n0 -> n14 [label=\"[12, 3]\"];\n  n1 -> n24 [label=\"[4]\"];\n  n2 -> n3 [label=\"[4]\"];\n  n2 -> n20 [label=\"[4]\"];\n  n3 -> n20 [label=\"[4]\"];\n  n4 -> n12 [label=\"[3, 4]\"];\n  n5 -> n20 [label=\"[4, 4]\"];\n  n5 -> n36 [label=\"[4, 4]\"];\n  n6 -> n8 [label=\"[4]\"];\n  n7 -> n8 [label=\"[4]\"];\n  n8 -> n13 [label=\"[4]\"];\n  n9 -> n16 [label=\"[2, 4]\"];\n  n10 -> n17 [label=\"[4]\"];\n  n11 -> n12 [label=\"[12, 3]\"];\n  n11 -> n50 [label=\"[12, 3]\"];\n  n12 -> n13 [label=\"[12, 4]\"];\n  n13 -> n20 [label=\"[12, 4]\"];\n  n14 -> n15 [label=\"[12, 2]\"];\n  n15 -> n16 [label=\"[12, 2]\"];\n  n15 -> n48 [label=\"[12, 2]\"];\n  n16 -> n17 [label=\"[12, 4]\"];\n  n17 -> n18 [label=\"[12, 4]\"];\n  n18 -> n19 [label=\"[12, 4]\"];\n  n18 -> n44 [label=\"[12, 4]\"];\n  n18 -> n45 [label=\"[12, 4]\"];\n  n19 -> n20 [label=\"[12, 4]\"];\n  n20 -> n21 [label=\"[824]\"];\n  n20 -> n22 [label=\"[824]\"];\n  n20 -> n34 [label=\"[824]\"];\n  n20 -> n35 [label=\"[824]\"];\n  n21 -> n23 [label=\"[4]\"];\n  n22 -> n23 [label=\"[4]\"];\n  n23 -> n24 [label=\"[4]\"];\n  n24 -> n25 [label=\"[4]\"];\n  n24 -> n32 [label=\"[4]\"];\n  n25 -> n26 [label=\"[4]\"];\n  n26 -> n27 [label=\"[]\"];\n  n27 -> n28 [label=\"[]\"];\n  n28 -> n29 [label=\"[]\"];\n  n30 -> n31 [label=\"[]\", style=dashed];\n  n31 -> n33 [label=\"[]\", style=dashed];\n  n32 -> n33 [label=\"[4]\", style=dashed];\n  n33 -> n37 [label=\"[4]\", style=dashed];\n  n34 -> n42 [label=\"[12, 4]\", style=dashed];\n  n35 -> n37 [label=\"[12, 4]\", style=dashed];\n  n36 -> n37 [label=\"[4, 4]\", style=dashed];\n  n37 -> n38 [label=\"[824]\", style=dashed];\n  n37 -> n39 [label=\"[824]\", style=dashed];\n  n37 -> n40 [label=\"[824]\", style=dashed];\n  n37 -> n41 [label=\"[824]\", style=dashed];\n  n38 -> n43 [label=\"[12, 4]\", style=dashed];\n  n39 -> n42 [label=\"[12, 4]\", style=dashed];\n  n39 -> n49 [label=\"[12, 4]\", style=dashed];\n  n39 -> n50 [label=\"[12, 4]\", style=dashed];\n  n40 -> n52 [label=\"[4]\", style=dashed];\n  n41 -> n51 [label=\"[4]\", style=dashed];\n  n43 -> n46 [label=\"[12, 4]\", style=dashed];\n  n44 -> n45 [label=\"[12, 4]\", style=dashed];\n  n45 -> n46 [label=\"[12, 4]\", style=dashed];\n  n46 -> n47 [label=\"[12, 4]\", style=dashed];\n  n46 -> n48 [label=\"[12, 4]\", style=dashed];\n  n51 -> n53 [label=\"[4]\", style=dashed];\n  n52 -> n54 [label=\"[4]\", style=dashed];\n  n53 -> n54 [label=\"[4]\", style=dashed];\n}\n",
    };
    /// Layer by layer: shapes, parameters, operations per sample, bytes of workspace per sample.
    pub const SUMMARY: &str = "Alike\nlayer   is           shape    parameters  FLOPs  bytes\nx       input        [12, 3]                       288\ny       target       [4]\nh       begin        [4]                    720    608\nslow    0.5 * begin  [4]                  2 476  1 280\nbegin   zeros()      [4]               4\nothers                                48     25     32\n52 parameters; 1 352 FLOPs forward, 3 221 with gradient, per sample\n2 208 bytes of workspace per sample, 192 more for all together\n";
    /// In which order the partial derivatives are computed, the chain for each named value, and what is computed.
    pub const EXPLAIN: &str = "In which order are the partial derivatives of loss computed?\n  1. ∂loss/∂begin, ∂loss/∂slow, ∂loss/∂x, ∂loss/∂cell.weight_ih, ∂loss/∂cell.bias_ih, ∂loss/∂cell.bias_hh, ∂loss/∂gate.weight, ∂loss/∂gate.bias, ∂loss/∂cell.weight_hh\n  2. ∂slow/∂begin\nWhat is the chain?\n  ∂loss/∂begin = ∂loss/∂begin + ∂loss/∂slow · ∂slow/∂begin\nWhat is computed?\n  next = steps(scan(begin, slow, product(by_time(x), cell.weight_ih) + cell.bias_ih + cell.bias_hh, … · …, cell.weight_hh))\n  d_h = steps(scan(1 / n / 4 · … · …, …, next, …))\n  d_cell.weight_hh = product(steps(scan(begin, slow, product(by_time(x), cell.weight_ih) + cell.bias_ih + cell.bias_hh, …, cell.weight_hh)), …)\n  d_gate.bias = sum(d_h · 0.1 · sigmoid(product(by_time(slice(x)), gate.weight) + …) · …)\n  d_gate.weight = product(by_time(slice(x)), d_h · 0.1 · sigmoid(product(…, gate.weight) + …) · …)\n  d_cell.bias_hh = sum(steps(scan(1 / n / 4 · …, …, next, …)))\n  d_cell.weight_ih = product(by_time(x), steps(scan(1 / n / … · …, …, next, …)))\n  d_slow = sum(last(scan(1 / n / 4 · …, …, next, …)))\n  d_begin = sum(last(scan(1 / n / 4 · 2 · (last(scan(begin, slow, … + …, …, cell.weight_hh)) + … − y), …, next, …))) + …\n";
    /// The chains as LaTeX.
    pub const EXPLAIN_LATEX: &str = "\\begin{align*}\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{begin}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{begin}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{slow}} \\cdot \\frac{\\partial \\mathrm{slow}}{\\partial \\mathrm{begin}}\n\\end{align*}\n";
    /// What [`Alike`] reads: one element per sample in each field.
    #[derive(Clone, Copy, Debug)]
    pub struct Inputs<'a> {
        /// `[12, 3]` per sample.
        pub x: &'a [[[f64; 3]; 12]],
    }
    impl Inputs<'_> {
        fn check(&self, capacity: usize) -> Result<usize, nn::InputError> {
            let samples = nn::check::samples("x", self.x.len(), capacity)?;
            Ok(samples)
        }
    }
    /// What the losses compare with.
    #[derive(Clone, Copy, Debug)]
    pub struct Targets<'a> {
        /// `[4]` per sample.
        pub y: &'a [[f64; 4]],
    }
    /// Inputs and targets of the same samples.
    #[derive(Clone, Copy, Debug)]
    pub struct Batch<'a> {
        /// `[12, 3]` per sample.
        pub x: &'a [[[f64; 3]; 12]],
        /// `[4]` per sample.
        pub y: &'a [[f64; 4]],
    }
    impl Batch<'_> {
        fn check(&self, capacity: usize) -> Result<usize, nn::InputError> {
            let samples = nn::check::samples("x", self.x.len(), capacity)?;
            nn::check::length("y", self.y.len(), samples)?;
            Ok(samples)
        }
    }
    impl<'a> Batch<'a> {
        /// What inference needs of the batch.
        pub fn inputs(&self) -> Inputs<'a> {
            Inputs { x: self.x }
        }
        /// The inputs and targets of the same samples.
        pub fn new(inputs: Inputs<'a>, targets: Targets<'a>) -> Self {
            Batch { x: inputs.x, y: targets.y }
        }
        /// What the losses compare with.
        pub fn targets(&self) -> Targets<'a> {
            Targets { y: self.y }
        }
    }
    /// An owned data set: all fields have one element per sample.
    #[derive(Clone, Debug, Default)]
    pub struct Samples {
        /// `[12, 3]` per sample.
        pub x: nn::Vec<[[f64; 3]; 12]>,
        /// `[4]` per sample.
        pub y: nn::Vec<[f64; 4]>,
    }
    impl nn::Samples for Samples {
        type Batch<'a> = Batch<'a>;
        fn len(&self) -> usize {
            self.x.len()
        }
        fn batch(&self, range: core::ops::Range<usize>) -> Batch<'_> {
            Batch {
                x: &self.x[range.clone()],
                y: &self.y[range],
            }
        }
        fn gather(&mut self, from: &Self, indices: &[usize]) {
            nn::gather(&mut self.x, &from.x, indices);
            nn::gather(&mut self.y, &from.y, indices);
        }
    }
    /// Losses and metrics: means over the batch.
    #[derive(Clone, Copy, Debug, Default, PartialEq)]
    pub struct Losses {
        /// The sum of all losses: what is minimised.
        pub loss: f64,
    }
    impl nn::Losses for Losses {
        const NAMES: &'static [&'static str] = &["loss"];
        fn visit(&self, visit: &mut dyn FnMut(f64)) {
            visit(self.loss);
        }
    }
    /// What inference returns: one element per sample in each field.
    #[derive(Clone, Copy, Debug)]
    pub struct Outputs<'w> {
        /// `[4]` per sample.
        pub h: &'w [[f64; 4]],
        /// `[4]` per sample.
        pub slow: &'w [[f64; 4]],
    }
    /// The memory of a step, for batches of up to `capacity` samples.
    pub struct Workspace<S: nn::Storage = nn::Heap> {
        capacity: usize,
        storage: core::marker::PhantomData<S>,
        slow: [f64; 4],
        cell_bias_ih_add: [f64; 4],
        begin_broadcast: S::Buffer<[f64; 4]>,
        slow_broadcast: S::Buffer<[f64; 4]>,
        x_by_time: S::Buffer<[[f64; 3]; 12]>,
        from_x_2: S::Buffer<[[f64; 4]; 12]>,
        h_sigmoid: S::Buffer<[[f64; 4]; 12]>,
        by_time: S::Buffer<[[f64; 2]; 12]>,
        mul: S::Buffer<[[f64; 4]; 12]>,
        h: S::Buffer<[f64; 4]>,
        slow_2: S::Buffer<[f64; 4]>,
        steps: S::Buffer<[[f64; 4]; 12]>,
        slow_3: S::Buffer<[f64; 4]>,
        cell_weight_hh_permute: [[f64; 4]; 4],
        cell_weight_hh_product: S::Buffer<[f64; 4]>,
    }
    impl<S: nn::Storage> Workspace<S> {
        fn with_storage(capacity: usize) -> Self {
            let [begin_broadcast, slow_broadcast, h, slow_2, slow_3,
            cell_weight_hh_product] = S::several(capacity);
            let [from_x_2, h_sigmoid, mul, steps] = S::several(capacity);
            Workspace {
                capacity,
                storage: core::marker::PhantomData,
                slow: [0.0; 4],
                cell_bias_ih_add: [0.0; 4],
                begin_broadcast,
                slow_broadcast,
                x_by_time: S::zeros(capacity),
                from_x_2,
                h_sigmoid,
                by_time: S::zeros(capacity),
                mul,
                h,
                slow_2,
                steps,
                slow_3,
                cell_weight_hh_permute: [[0.0; 4]; 4],
                cell_weight_hh_product,
            }
        }
        /// The largest batch.
        pub fn capacity(&self) -> usize {
            self.capacity
        }
    }
    impl Workspace {
        /// Memory for batches of up to `capacity` samples.
        pub fn new(capacity: usize) -> Self {
            Self::with_storage(capacity)
        }
    }
    impl<const N: usize> Workspace<nn::Inline<{ N }>> {
        /// Memory for batches of up to `N` samples without a heap, in a `static` for example.
        pub const INLINE: Self = Workspace {
            capacity: N,
            storage: core::marker::PhantomData,
            slow: [0.0; 4],
            cell_bias_ih_add: [0.0; 4],
            begin_broadcast: [[0.0; 4]; N],
            slow_broadcast: [[0.0; 4]; N],
            x_by_time: [[[0.0; 3]; 12]; N],
            from_x_2: [[[0.0; 4]; 12]; N],
            h_sigmoid: [[[0.0; 4]; 12]; N],
            by_time: [[[0.0; 2]; 12]; N],
            mul: [[[0.0; 4]; 12]; N],
            h: [[0.0; 4]; N],
            slow_2: [[0.0; 4]; N],
            steps: [[[0.0; 4]; 12]; N],
            slow_3: [[0.0; 4]; N],
            cell_weight_hh_permute: [[0.0; 4]; 4],
            cell_weight_hh_product: [[0.0; 4]; N],
        };
    }
    impl Alike {
        /// All parameters zero.
        pub const ZERO: Self = nn::zero();
        /// All parameters zero, made without touching the stack.
        pub fn zeros() -> nn::Box<Self> {
            nn::zeros()
        }
        /// Parameters as their initialisers say: the same for the same seed, on every machine.
        pub fn init(seed: u64) -> nn::Box<Self> {
            let mut network = Self::zeros();
            network.initialize(seed);
            network
        }
        /// Sets every parameter as its initialiser says.
        pub fn initialize(&mut self, seed: u64) {
            nn::Parameters::initialize(self, seed);
        }
        /// Inference.
        ///
        /// # Errors
        /// If a field is empty, is of another length than the first, holds a class that there is not, or has more
        /// samples than the workspace. Nothing has been written then.
        pub fn forward<'w>(
            &self,
            inputs: Inputs<'_>,
            work: &'w mut Workspace<impl nn::Storage>,
        ) -> Result<Outputs<'w>, nn::InputError> {
            let n = inputs.check(work.capacity)?;
            let x = inputs.x;
            let slow = &mut work.slow;
            let cell_bias_ih_add = &mut work.cell_bias_ih_add;
            let begin_broadcast = &mut work.begin_broadcast[..n];
            let slow_broadcast = &mut work.h[..n];
            let x_by_time = &mut work.x_by_time[..n];
            let from_x_2 = &mut work.mul[..n];
            let x_slice = &mut work.by_time[..n];
            let h_sigmoid = &mut work.from_x_2[..n];
            let h = &mut work.slow_2[..n];
            let slow_2 = &mut work.slow_broadcast[..n];
            k::scale(k::one(&self.begin), 0.5, k::one_mut(slow));
            k::add(
                k::one(&self.cell.bias_ih),
                k::one(&self.cell.bias_hh),
                k::one_mut(cell_bias_ih_add),
            );
            k::map(begin_broadcast, k::cycle(&self.begin), |begin| begin);
            k::map(slow_broadcast, k::cycle(slow), |slow| slow);
            k::by_time(x, x_by_time);
            k::dense(
                k::view::<_, [f64; 3]>(x_by_time),
                &self.cell.weight_ih,
                cell_bias_ih_add,
                k::view_mut::<_, [f64; 4]>(from_x_2),
            );
            k::slice_axis(
                k::view::<_, [f64; 3]>(x),
                1,
                k::view_mut::<_, [f64; 2]>(x_slice),
            );
            let by_time: &mut [[[f64; 2]; 12]] = k::reuse(&mut work.x_by_time[..n], n);
            k::by_time(x_slice, by_time);
            k::dense_sigmoid(
                k::view::<_, [f64; 2]>(by_time),
                &self.gate.weight,
                &self.gate.bias,
                k::view_mut::<_, [f64; 4]>(h_sigmoid),
            );
            let mul = h_sigmoid;
            k::scale_mut(mul, 0.1);
            k::copy(&*begin_broadcast, h);
            k::copy(&*slow_broadcast, slow_2);
            for t in 0..12 {
                let from_x_3 = k::at_time_mut(from_x_2, t);
                let h_2 = k::at_time_mut(mul, t);
                let sums = from_x_3;
                k::dense_linear_add(h, &self.cell.weight_hh, sums);
                let next_2 = sums;
                k::tanh_mut(next_2);
                k::add_into(next_2, h_2);
                let slow_3 = next_2;
                k::update(
                    slow_3,
                    &*slow_2,
                    |next_2, bound_4| 0.9 * bound_4 + 0.1 * next_2,
                );
                k::copy(&*h_2, h);
                k::copy(&*slow_3, slow_2);
            }
            Ok(Outputs { h, slow: &*slow_2 })
        }
        /// Losses and metrics, computed as in inference.
        ///
        /// # Errors
        /// If a field is empty, is of another length than the first, holds a class that there is not, or has more
        /// samples than the workspace. Nothing has been written then.
        pub fn evaluate(
            &self,
            batch: Batch<'_>,
            work: &mut Workspace<impl nn::Storage>,
        ) -> Result<Losses, nn::InputError> {
            let n = batch.check(work.capacity)?;
            let x = batch.x;
            let y = batch.y;
            let slow = &mut work.cell_bias_ih_add;
            let cell_bias_ih_add = &mut work.slow;
            let begin_broadcast = &mut work.slow_broadcast[..n];
            let slow_broadcast = &mut work.slow_2[..n];
            let x_by_time = &mut work.x_by_time[..n];
            let from_x_2 = &mut work.from_x_2[..n];
            let x_slice = &mut work.by_time[..n];
            let h_sigmoid = &mut work.mul[..n];
            let h = &mut work.begin_broadcast[..n];
            let slow_2 = &mut work.h[..n];
            k::scale(k::one(&self.begin), 0.5, k::one_mut(slow));
            k::add(
                k::one(&self.cell.bias_ih),
                k::one(&self.cell.bias_hh),
                k::one_mut(cell_bias_ih_add),
            );
            k::map(begin_broadcast, k::cycle(&self.begin), |begin| begin);
            k::map(slow_broadcast, k::cycle(slow), |slow| slow);
            k::by_time(x, x_by_time);
            k::dense(
                k::view::<_, [f64; 3]>(x_by_time),
                &self.cell.weight_ih,
                cell_bias_ih_add,
                k::view_mut::<_, [f64; 4]>(from_x_2),
            );
            k::slice_axis(
                k::view::<_, [f64; 3]>(x),
                1,
                k::view_mut::<_, [f64; 2]>(x_slice),
            );
            let by_time: &mut [[[f64; 2]; 12]] = k::reuse(&mut work.x_by_time[..n], n);
            k::by_time(x_slice, by_time);
            k::dense_sigmoid(
                k::view::<_, [f64; 2]>(by_time),
                &self.gate.weight,
                &self.gate.bias,
                k::view_mut::<_, [f64; 4]>(h_sigmoid),
            );
            let mul = h_sigmoid;
            k::scale_mut(mul, 0.1);
            k::copy(&*begin_broadcast, h);
            k::copy(&*slow_broadcast, slow_2);
            for t in 0..12 {
                let from_x_3 = k::at_time_mut(from_x_2, t);
                let h_2 = k::at_time_mut(mul, t);
                let sums = from_x_3;
                k::dense_linear_add(h, &self.cell.weight_hh, sums);
                let next_2 = sums;
                k::tanh_mut(next_2);
                k::add_into(next_2, h_2);
                let slow_3 = next_2;
                k::update(
                    slow_3,
                    &*slow_2,
                    |next_2, bound_4| 0.9 * bound_4 + 0.1 * next_2,
                );
                k::copy(&*h_2, h);
                k::copy(&*slow_3, slow_2);
            }
            let square_2 = h;
            k::update(
                square_2,
                (&*slow_2, y),
                |h, (slow_2, y)| (h + slow_2 - y) * (h + slow_2 - y),
            );
            let loss = k::mean_samples(k::view::<_, f64>(square_2));
            Ok(Losses { loss })
        }
        /// Losses and metrics; `grad` becomes the derivative of the loss by every parameter.
        ///
        /// # Errors
        /// If a field is empty, is of another length than the first, holds a class that there is not, or has more
        /// samples than the workspace. Nothing has been written then.
        pub fn gradient(
            &self,
            batch: Batch<'_>,
            work: &mut Workspace<impl nn::Storage>,
            grad: &mut Self,
        ) -> Result<Losses, nn::InputError> {
            let n = batch.check(work.capacity)?;
            let x = batch.x;
            let y = batch.y;
            let slow = &mut work.slow;
            let cell_bias_ih_add = &mut work.cell_bias_ih_add;
            let begin_broadcast = &mut work.begin_broadcast[..n];
            let slow_broadcast = &mut work.slow_broadcast[..n];
            let x_by_time = &mut work.x_by_time[..n];
            let from_x_2 = &mut work.from_x_2[..n];
            let x_slice: &mut [[[f64; 2]; 12]] = k::reuse(&mut work.h_sigmoid[..n], n);
            let by_time = &mut work.by_time[..n];
            let mul = &mut work.mul[..n];
            let h = &mut work.h[..n];
            let slow_2 = &mut work.slow_2[..n];
            let steps = &mut work.steps[..n];
            let cell_weight_hh_permute = &mut work.cell_weight_hh_permute;
            k::scale(k::one(&self.begin), 0.5, k::one_mut(slow));
            k::add(
                k::one(&self.cell.bias_ih),
                k::one(&self.cell.bias_hh),
                k::one_mut(cell_bias_ih_add),
            );
            k::map(begin_broadcast, k::cycle(&self.begin), |begin| begin);
            k::map(slow_broadcast, k::cycle(slow), |slow| slow);
            k::by_time(x, x_by_time);
            k::dense(
                k::view::<_, [f64; 3]>(x_by_time),
                &self.cell.weight_ih,
                cell_bias_ih_add,
                k::view_mut::<_, [f64; 4]>(from_x_2),
            );
            k::slice_axis(
                k::view::<_, [f64; 3]>(x),
                1,
                k::view_mut::<_, [f64; 2]>(x_slice),
            );
            k::by_time(x_slice, by_time);
            let h_sigmoid = &mut work.h_sigmoid[..n];
            k::dense_sigmoid(
                k::view::<_, [f64; 2]>(by_time),
                &self.gate.weight,
                &self.gate.bias,
                k::view_mut::<_, [f64; 4]>(h_sigmoid),
            );
            k::scale(h_sigmoid, 0.1, mul);
            k::copy(&*begin_broadcast, h);
            k::copy(&*slow_broadcast, slow_2);
            let next = from_x_2;
            for t in 0..12 {
                let from_x_3 = k::at_time_mut(next, t);
                let h_2 = k::at_time_mut(mul, t);
                let slow_3 = &mut work.slow_3[..n];
                let steps_now = k::at_time_mut(steps, t);
                let sums = from_x_3;
                k::dense_linear_add(h, &self.cell.weight_hh, sums);
                let next_2 = sums;
                k::tanh_mut(next_2);
                k::add_into(next_2, h_2);
                k::map(
                    slow_3,
                    (&*slow_2, &*next_2),
                    |(bound_4, next_2)| 0.9 * bound_4 + 0.1 * next_2,
                );
                k::copy(&*h, steps_now);
                k::copy(&*h_2, h);
                k::copy(&*slow_3, slow_2);
            }
            let y_sub = h;
            k::update(y_sub, (&*slow_2, y), |h, (slow_2, y)| h + slow_2 - y);
            let square_2 = slow_2;
            k::square(y_sub, square_2);
            let loss = k::mean_samples(k::view::<_, f64>(square_2));
            let div = 1.0 / n as f64 / 4.0;
            let d_slow_2 = y_sub;
            k::scale_mut(d_slow_2, div * 2.0);
            k::permute(
                k::one(&self.cell.weight_hh),
                k::one_mut(cell_weight_hh_permute),
                [4, 4],
                [1, 0],
            );
            let last = slow_broadcast;
            k::copy(&*d_slow_2, last);
            let last_2 = square_2;
            k::copy(&*d_slow_2, last_2);
            let d_h = mul;
            let d_sums = next;
            for t in (0..12).rev() {
                let d_slow_mul_3 = &mut work.slow_3[..n];
                let d_sums_2 = k::at_time_mut(d_sums, t);
                let cell_weight_hh_product = &mut work.cell_weight_hh_product[..n];
                let d_h_now = k::at_time_mut(d_h, t);
                k::scale(last_2, 0.9, d_slow_mul_3);
                k::update(
                    d_sums_2,
                    (&*last_2, &*last),
                    #[inline(always)]
                    |next_2, (d_slow_4, d_h_3)| {
                        (d_slow_4 * 0.1 + d_h_3) * (1.0 - next_2 * next_2)
                    },
                );
                k::dense_linear(
                    d_sums_2,
                    cell_weight_hh_permute,
                    cell_weight_hh_product,
                );
                k::copy(&*last, d_h_now);
                k::copy(&*cell_weight_hh_product, last);
                k::copy(&*d_slow_mul_3, last_2);
            }
            k::dense_d_weight(
                k::view::<_, [f64; 4]>(steps),
                k::view::<_, [f64; 4]>(d_sums),
                &mut grad.cell.weight_hh,
            );
            let d_h_dense = d_h;
            k::update(
                d_h_dense,
                &*h_sigmoid,
                #[inline(always)]
                |d_h, h_sigmoid| d_h * 0.1 * (h_sigmoid * (1.0 - h_sigmoid)),
            );
            k::sum_samples(k::view::<_, [f64; 4]>(d_h_dense), &mut grad.gate.bias);
            k::dense_d_weight(
                k::view::<_, [f64; 2]>(by_time),
                k::view::<_, [f64; 4]>(d_h_dense),
                &mut grad.gate.weight,
            );
            k::sum_samples(k::view::<_, [f64; 4]>(d_sums), &mut grad.cell.bias_ih);
            k::dense_d_weight(
                k::view::<_, [f64; 3]>(x_by_time),
                k::view::<_, [f64; 4]>(d_sums),
                &mut grad.cell.weight_ih,
            );
            let d_slow = cell_bias_ih_add;
            k::sum_samples(last_2, d_slow);
            let sum_3 = slow;
            k::sum_samples(last, sum_3);
            k::map(
                k::one_mut(&mut grad.begin),
                (k::one(sum_3), k::one(d_slow)),
                |(sum_3, d_slow)| sum_3 + d_slow * 0.5,
            );
            k::copy(k::one(&grad.cell.bias_ih), k::one_mut(&mut grad.cell.bias_hh));
            Ok(Losses { loss })
        }
        /// `gradient` and a step of the optimiser in one: every tensor moves as soon as its derivative is known, the weight of a large dense layer while it is computed. `grad` is room for that; what it holds afterwards is not all of the derivative.
        ///
        /// # Errors
        /// If a field is empty, is of another length than the first, holds a class that there is not, or has more
        /// samples than the workspace. Nothing has been written then.
        pub fn train_step(
            &mut self,
            batch: Batch<'_>,
            work: &mut Workspace<impl nn::Storage>,
            grad: &mut Self,
            optimizer: &mut impl nn::Tensorwise<Self>,
        ) -> Result<Losses, nn::InputError> {
            let n = batch.check(work.capacity)?;
            optimizer.begin();
            let x = batch.x;
            let y = batch.y;
            let slow = &mut work.slow;
            let cell_bias_ih_add = &mut work.cell_bias_ih_add;
            let begin_broadcast = &mut work.begin_broadcast[..n];
            let slow_broadcast = &mut work.slow_broadcast[..n];
            let x_by_time = &mut work.x_by_time[..n];
            let from_x_2 = &mut work.from_x_2[..n];
            let x_slice: &mut [[[f64; 2]; 12]] = k::reuse(&mut work.h_sigmoid[..n], n);
            let by_time = &mut work.by_time[..n];
            let mul = &mut work.mul[..n];
            let h = &mut work.h[..n];
            let slow_2 = &mut work.slow_2[..n];
            let steps = &mut work.steps[..n];
            let cell_weight_hh_permute = &mut work.cell_weight_hh_permute;
            k::scale(k::one(&self.begin), 0.5, k::one_mut(slow));
            k::add(
                k::one(&self.cell.bias_ih),
                k::one(&self.cell.bias_hh),
                k::one_mut(cell_bias_ih_add),
            );
            k::map(begin_broadcast, k::cycle(&self.begin), |begin| begin);
            k::map(slow_broadcast, k::cycle(slow), |slow| slow);
            k::by_time(x, x_by_time);
            k::dense(
                k::view::<_, [f64; 3]>(x_by_time),
                &self.cell.weight_ih,
                cell_bias_ih_add,
                k::view_mut::<_, [f64; 4]>(from_x_2),
            );
            k::slice_axis(
                k::view::<_, [f64; 3]>(x),
                1,
                k::view_mut::<_, [f64; 2]>(x_slice),
            );
            k::by_time(x_slice, by_time);
            let h_sigmoid = &mut work.h_sigmoid[..n];
            k::dense_sigmoid(
                k::view::<_, [f64; 2]>(by_time),
                &self.gate.weight,
                &self.gate.bias,
                k::view_mut::<_, [f64; 4]>(h_sigmoid),
            );
            k::scale(h_sigmoid, 0.1, mul);
            k::copy(&*begin_broadcast, h);
            k::copy(&*slow_broadcast, slow_2);
            let next = from_x_2;
            for t in 0..12 {
                let from_x_3 = k::at_time_mut(next, t);
                let h_2 = k::at_time_mut(mul, t);
                let slow_3 = &mut work.slow_3[..n];
                let steps_now = k::at_time_mut(steps, t);
                let sums = from_x_3;
                k::dense_linear_add(h, &self.cell.weight_hh, sums);
                let next_2 = sums;
                k::tanh_mut(next_2);
                k::add_into(next_2, h_2);
                k::map(
                    slow_3,
                    (&*slow_2, &*next_2),
                    |(bound_4, next_2)| 0.9 * bound_4 + 0.1 * next_2,
                );
                k::copy(&*h, steps_now);
                k::copy(&*h_2, h);
                k::copy(&*slow_3, slow_2);
            }
            let y_sub = h;
            k::update(y_sub, (&*slow_2, y), |h, (slow_2, y)| h + slow_2 - y);
            let square_2 = slow_2;
            k::square(y_sub, square_2);
            let loss = k::mean_samples(k::view::<_, f64>(square_2));
            let div = 1.0 / n as f64 / 4.0;
            let d_slow_2 = y_sub;
            k::scale_mut(d_slow_2, div * 2.0);
            k::permute(
                k::one(&self.cell.weight_hh),
                k::one_mut(cell_weight_hh_permute),
                [4, 4],
                [1, 0],
            );
            let last = slow_broadcast;
            k::copy(&*d_slow_2, last);
            let last_2 = square_2;
            k::copy(&*d_slow_2, last_2);
            let d_h = mul;
            let d_sums = next;
            for t in (0..12).rev() {
                let d_slow_mul_3 = &mut work.slow_3[..n];
                let d_sums_2 = k::at_time_mut(d_sums, t);
                let cell_weight_hh_product = &mut work.cell_weight_hh_product[..n];
                let d_h_now = k::at_time_mut(d_h, t);
                k::scale(last_2, 0.9, d_slow_mul_3);
                k::update(
                    d_sums_2,
                    (&*last_2, &*last),
                    #[inline(always)]
                    |next_2, (d_slow_4, d_h_3)| {
                        (d_slow_4 * 0.1 + d_h_3) * (1.0 - next_2 * next_2)
                    },
                );
                k::dense_linear(
                    d_sums_2,
                    cell_weight_hh_permute,
                    cell_weight_hh_product,
                );
                k::copy(&*last, d_h_now);
                k::copy(&*cell_weight_hh_product, last);
                k::copy(&*d_slow_mul_3, last_2);
            }
            k::dense_d_weight(
                k::view::<_, [f64; 4]>(steps),
                k::view::<_, [f64; 4]>(d_sums),
                &mut grad.cell.weight_hh,
            );
            optimizer.update(16, &mut self.cell.weight_hh, &grad.cell.weight_hh);
            let d_h_dense = d_h;
            k::update(
                d_h_dense,
                &*h_sigmoid,
                #[inline(always)]
                |d_h, h_sigmoid| d_h * 0.1 * (h_sigmoid * (1.0 - h_sigmoid)),
            );
            k::sum_samples(k::view::<_, [f64; 4]>(d_h_dense), &mut grad.gate.bias);
            optimizer.update(48, &mut self.gate.bias, &grad.gate.bias);
            k::dense_d_weight(
                k::view::<_, [f64; 2]>(by_time),
                k::view::<_, [f64; 4]>(d_h_dense),
                &mut grad.gate.weight,
            );
            optimizer.update(40, &mut self.gate.weight, &grad.gate.weight);
            k::sum_samples(k::view::<_, [f64; 4]>(d_sums), &mut grad.cell.bias_ih);
            k::dense_d_weight(
                k::view::<_, [f64; 3]>(x_by_time),
                k::view::<_, [f64; 4]>(d_sums),
                &mut grad.cell.weight_ih,
            );
            optimizer.update(4, &mut self.cell.weight_ih, &grad.cell.weight_ih);
            let d_slow = cell_bias_ih_add;
            k::sum_samples(last_2, d_slow);
            let sum_3 = slow;
            k::sum_samples(last, sum_3);
            k::map(
                k::one_mut(&mut grad.begin),
                (k::one(sum_3), k::one(d_slow)),
                |(sum_3, d_slow)| sum_3 + d_slow * 0.5,
            );
            optimizer.update(0, &mut self.begin, &grad.begin);
            k::copy(k::one(&grad.cell.bias_ih), k::one_mut(&mut grad.cell.bias_hh));
            optimizer.update(32, &mut self.cell.bias_ih, &grad.cell.bias_ih);
            optimizer.update(36, &mut self.cell.bias_hh, &grad.cell.bias_hh);
            Ok(Losses { loss })
        }
    }
    impl nn::Parameters for Alike {
        type Scalar = f64;
        const NAME: &'static str = "Alike";
        const TENSORS: &'static [nn::TensorInfo] = &[
            nn::TensorInfo::trained("begin", &[4]),
            nn::TensorInfo::trained("cell.weight_ih", &[3, 4]),
            nn::TensorInfo::trained("cell.weight_hh", &[4, 4]),
            nn::TensorInfo::trained("cell.bias_ih", &[4]),
            nn::TensorInfo::trained("cell.bias_hh", &[4]),
            nn::TensorInfo::trained("gate.weight", &[2, 4]),
            nn::TensorInfo::trained("gate.bias", &[4]),
        ];
        const INITIAL: &'static [nn::init::Initial<f64>] = &[
            nn::init::zeros(),
            nn::init::uniform(-0.5, 0.5),
            nn::init::uniform(-0.5, 0.5),
            nn::init::uniform(-0.5, 0.5),
            nn::init::uniform(-0.5, 0.5),
            nn::init::uniform(-0.7071067811865475, 0.7071067811865475),
            nn::init::uniform(-0.7071067811865475, 0.7071067811865475),
        ];
        const LAYOUT: nn::Layout<Self, f64> = nn::layout!(
            Self { begin, cell.weight_ih, cell.weight_hh, cell.bias_ih, cell.bias_hh,
            gate.weight, gate.bias }
        );
    }
    impl nn::Network for Alike {
        type Inputs<'a> = Inputs<'a>;
        type Outputs<'w> = Outputs<'w>;
        type Workspace = Workspace;
        const SUMMARY: &'static str = SUMMARY;
        fn workspace(capacity: usize) -> Workspace {
            Workspace::new(capacity)
        }
        fn forward<'w>(
            &self,
            inputs: Inputs<'_>,
            work: &'w mut Workspace,
        ) -> Result<Outputs<'w>, nn::InputError> {
            Alike::forward(self, inputs, work)
        }
    }
    impl nn::Trainable for Alike {
        type Batch<'a> = Batch<'a>;
        type Samples = Samples;
        type Losses = Losses;
        fn inputs<'a>(batch: Self::Batch<'a>) -> Self::Inputs<'a> {
            batch.inputs()
        }
        fn gradient(
            &self,
            batch: Batch<'_>,
            work: &mut Workspace,
            grad: &mut Self,
        ) -> Result<Losses, nn::InputError> {
            Alike::gradient(self, batch, work, grad)
        }
        fn train_step(
            &mut self,
            batch: Batch<'_>,
            work: &mut Workspace,
            grad: &mut Self,
            optimizer: &mut impl nn::Tensorwise<Self>,
        ) -> Result<Losses, nn::InputError> {
            Alike::train_step(self, batch, work, grad, optimizer)
        }
        fn evaluate(
            &self,
            batch: Batch<'_>,
            work: &mut Workspace,
        ) -> Result<Losses, nn::InputError> {
            Alike::evaluate(self, batch, work)
        }
    }
}

#[doc(inline)]
#[allow(unused_imports)]
use turn_by_turn::TurnByTurn;
/// What belongs to [`TurnByTurn`]: its parameters, its data, its workspace and its constants.
///
/// ```text
/// activation  is           values  derivative            saturates     blocks
/// sigmoid     1/(1 + e⁻ˣ)  0 to 1  y·(1 − y): 0 to 0.25  at both ends  no
/// ```
///
/// [`GRAPH`](turn_by_turn::GRAPH) is its drawing.
#[allow(clippy::all, dead_code)]
mod turn_by_turn {
    use ::nn_runtime as nn;
    use ::nn_runtime::kernels as k;
    nn::use_math! {
        Functions
    }
    /// The same turn by turn: the label makes them groups of their own.
    ///
    /// ```text
    /// h = begin
    /// slow = 0.5 * begin
    /// turns.0.next = cell(x[t], h)
    /// turns.0.h = next + 0.1 * sigmoid(gate(x[t, 1..]))
    /// turns.0.slow = 0.9 * slow + 0.1 * next
    /// turns.1.next = cell(x[t], h)
    /// turns.1.h = next + 0.1 * sigmoid(gate(x[t, 1..]))
    /// turns.1.slow = 0.9 * slow + 0.1 * next
    /// turns.2.next = cell(x[t], h)
    /// turns.2.h = next + 0.1 * sigmoid(gate(x[t, 1..]))
    /// turns.2.slow = 0.9 * slow + 0.1 * next
    /// turns.3.next = cell(x[t], h)
    /// turns.3.h = next + 0.1 * sigmoid(gate(x[t, 1..]))
    /// turns.3.slow = 0.9 * slow + 0.1 * next
    /// turns.4.next = cell(x[t], h)
    /// turns.4.h = next + 0.1 * sigmoid(gate(x[t, 1..]))
    /// turns.4.slow = 0.9 * slow + 0.1 * next
    /// turns.5.next = cell(x[t], h)
    /// turns.5.h = next + 0.1 * sigmoid(gate(x[t, 1..]))
    /// turns.5.slow = 0.9 * slow + 0.1 * next
    /// turns.6.next = cell(x[t], h)
    /// turns.6.h = next + 0.1 * sigmoid(gate(x[t, 1..]))
    /// turns.6.slow = 0.9 * slow + 0.1 * next
    /// turns.7.next = cell(x[t], h)
    /// turns.7.h = next + 0.1 * sigmoid(gate(x[t, 1..]))
    /// turns.7.slow = 0.9 * slow + 0.1 * next
    /// turns.8.next = cell(x[t], h)
    /// turns.8.h = next + 0.1 * sigmoid(gate(x[t, 1..]))
    /// turns.8.slow = 0.9 * slow + 0.1 * next
    /// turns.9.next = cell(x[t], h)
    /// turns.9.h = next + 0.1 * sigmoid(gate(x[t, 1..]))
    /// turns.9.slow = 0.9 * slow + 0.1 * next
    /// turns.10.next = cell(x[t], h)
    /// turns.10.h = next + 0.1 * sigmoid(gate(x[t, 1..]))
    /// turns.10.slow = 0.9 * slow + 0.1 * next
    /// turns.11.next = cell(x[t], h)
    /// turns.11.h = next + 0.1 * sigmoid(gate(x[t, 1..]))
    /// turns.11.slow = 0.9 * slow + 0.1 * next
    /// ```
    ///
    /// The derivatives, in the order in which `gradient` computes them:
    ///
    /// ```text
    /// d_turns.11.slow = 1 / n / 4 · 2 · (turns.11.h + turns.11.slow − y)
    /// d_turns.10.slow = d_turns.11.slow · 0.9
    /// d_turns.11.next = d_turns.11.slow · 0.1 + d_turns.11.slow
    /// d_turns.10.h = product(d_turns.11.next · (1 − turns.11.next · turns.11.next), cell.weight_hh)
    /// d_turns.9.slow = d_turns.10.slow · 0.9
    /// d_turns.10.next = d_turns.10.slow · 0.1 + d_turns.10.h
    /// d_turns.9.h = product(d_turns.10.next · (1 − turns.10.next · turns.10.next), cell.weight_hh)
    /// d_turns.8.slow = d_turns.9.slow · 0.9
    /// d_turns.9.next = d_turns.9.slow · 0.1 + d_turns.9.h
    /// d_turns.8.h = product(d_turns.9.next · (1 − turns.9.next · turns.9.next), cell.weight_hh)
    /// d_turns.7.slow = d_turns.8.slow · 0.9
    /// d_turns.8.next = d_turns.8.slow · 0.1 + d_turns.8.h
    /// d_turns.7.h = product(d_turns.8.next · (1 − turns.8.next · turns.8.next), cell.weight_hh)
    /// d_turns.6.slow = d_turns.7.slow · 0.9
    /// d_turns.7.next = d_turns.7.slow · 0.1 + d_turns.7.h
    /// d_turns.6.h = product(d_turns.7.next · (1 − turns.7.next · turns.7.next), cell.weight_hh)
    /// d_turns.5.slow = d_turns.6.slow · 0.9
    /// d_turns.6.next = d_turns.6.slow · 0.1 + d_turns.6.h
    /// d_turns.5.h = product(d_turns.6.next · (1 − turns.6.next · turns.6.next), cell.weight_hh)
    /// d_turns.4.slow = d_turns.5.slow · 0.9
    /// d_turns.5.next = d_turns.5.slow · 0.1 + d_turns.5.h
    /// d_turns.4.h = product(d_turns.5.next · (1 − turns.5.next · turns.5.next), cell.weight_hh)
    /// d_turns.3.slow = d_turns.4.slow · 0.9
    /// d_turns.4.next = d_turns.4.slow · 0.1 + d_turns.4.h
    /// d_turns.3.h = product(d_turns.4.next · (1 − turns.4.next · turns.4.next), cell.weight_hh)
    /// d_turns.2.slow = d_turns.3.slow · 0.9
    /// d_turns.3.next = d_turns.3.slow · 0.1 + d_turns.3.h
    /// d_turns.2.h = product(d_turns.3.next · (1 − turns.3.next · turns.3.next), cell.weight_hh)
    /// d_turns.1.slow = d_turns.2.slow · 0.9
    /// d_turns.2.next = d_turns.2.slow · 0.1 + d_turns.2.h
    /// d_turns.1.h = product(d_turns.2.next · (1 − turns.2.next · turns.2.next), cell.weight_hh)
    /// d_turns.0.slow = d_turns.1.slow · 0.9
    /// d_turns.1.next = d_turns.1.slow · 0.1 + d_turns.1.h
    /// d_turns.0.h = product(d_turns.1.next · (1 − turns.1.next · turns.1.next), cell.weight_hh)
    /// d_turns.0.next = d_turns.0.slow · 0.1 + d_turns.0.h
    /// d_gate.bias = sum(d_turns.11.slow · 0.1 · sigmoid(product(slice(…), gate.weight) + …) · … + … + … + … + … + … + … + … + … + … + … + …)
    /// d_gate.weight = product(slice(slice(x)), d_turns.11.slow · 0.1 · sigmoid(…) · …) + … + … + … + … + … + … + … + … + … + … + …
    /// d_cell.weight_hh = … + … + … + … + … + … + … + … + … + … + …
    /// d_cell.bias_hh = sum(… + … + … + … + … + … + … + … + … + …)
    /// d_cell.weight_ih = … + … + … + … + … + … + … + … + … + … + …
    /// d_begin = sum(d_turns.0.slow) · 0.45 + sum(product(d_turns.0.next · (1 − turns.0.next · turns.0.next), cell.weight_hh))
    /// ```
    #[repr(C, align(64))]
    pub struct TurnByTurn {
        /// `[4]`, of `zeros()`
        ///
        /// ∂loss/∂begin = ∂loss/∂slow · ∂slow/∂begin + ∂loss/∂turns.0.next · ∂turns.0.next/∂begin
        pub begin: [f64; 4],
        /// `cell(x[t], h)`
        pub cell: parameters::Cell,
        /// `next + 0.1 * sigmoid(gate(x[t, 1..]))`
        pub gate: parameters::Gate,
    }
    /// The parameters of [`TurnByTurn`], layer by layer.
    pub mod parameters {
        /// The parameters of `cell`.
        #[repr(C)]
        pub struct Cell {
            /// `[3, 4]`, of `cell(x[t], h)`
            ///
            /// ∂loss/∂cell.weight_ih = ∂loss/∂turns.11.next · ∂turns.11.next/∂cell.weight_ih + ∂loss/∂turns.10.next · ∂turns.10.next/∂cell.weight_ih + ∂loss/∂turns.9.next · ∂turns.9.next/∂cell.weight_ih + ∂loss/∂turns.8.next · ∂turns.8.next/∂cell.weight_ih + ∂loss/∂turns.7.next · ∂turns.7.next/∂cell.weight_ih + ∂loss/∂turns.6.next · ∂turns.6.next/∂cell.weight_ih + ∂loss/∂turns.5.next · ∂turns.5.next/∂cell.weight_ih + ∂loss/∂turns.4.next · ∂turns.4.next/∂cell.weight_ih + ∂loss/∂turns.3.next · ∂turns.3.next/∂cell.weight_ih + ∂loss/∂turns.2.next · ∂turns.2.next/∂cell.weight_ih + ∂loss/∂turns.1.next · ∂turns.1.next/∂cell.weight_ih + ∂loss/∂turns.0.next · ∂turns.0.next/∂cell.weight_ih
            pub weight_ih: [[f64; 4]; 3],
            /// `[4, 4]`, of `cell(x[t], h)`
            ///
            /// ∂loss/∂cell.weight_hh = ∂loss/∂turns.11.next · ∂turns.11.next/∂cell.weight_hh + ∂loss/∂turns.10.next · ∂turns.10.next/∂cell.weight_hh + ∂loss/∂turns.9.next · ∂turns.9.next/∂cell.weight_hh + ∂loss/∂turns.8.next · ∂turns.8.next/∂cell.weight_hh + ∂loss/∂turns.7.next · ∂turns.7.next/∂cell.weight_hh + ∂loss/∂turns.6.next · ∂turns.6.next/∂cell.weight_hh + ∂loss/∂turns.5.next · ∂turns.5.next/∂cell.weight_hh + ∂loss/∂turns.4.next · ∂turns.4.next/∂cell.weight_hh + ∂loss/∂turns.3.next · ∂turns.3.next/∂cell.weight_hh + ∂loss/∂turns.2.next · ∂turns.2.next/∂cell.weight_hh + ∂loss/∂turns.1.next · ∂turns.1.next/∂cell.weight_hh + ∂loss/∂turns.0.next · ∂turns.0.next/∂cell.weight_hh
            pub weight_hh: [[f64; 4]; 4],
            /// `[4]`, of `cell(x[t], h)`
            ///
            /// ∂loss/∂cell.bias_ih = ∂loss/∂turns.11.next · ∂turns.11.next/∂cell.bias_ih + ∂loss/∂turns.10.next · ∂turns.10.next/∂cell.bias_ih + ∂loss/∂turns.9.next · ∂turns.9.next/∂cell.bias_ih + ∂loss/∂turns.8.next · ∂turns.8.next/∂cell.bias_ih + ∂loss/∂turns.7.next · ∂turns.7.next/∂cell.bias_ih + ∂loss/∂turns.6.next · ∂turns.6.next/∂cell.bias_ih + ∂loss/∂turns.5.next · ∂turns.5.next/∂cell.bias_ih + ∂loss/∂turns.4.next · ∂turns.4.next/∂cell.bias_ih + ∂loss/∂turns.3.next · ∂turns.3.next/∂cell.bias_ih + ∂loss/∂turns.2.next · ∂turns.2.next/∂cell.bias_ih + ∂loss/∂turns.1.next · ∂turns.1.next/∂cell.bias_ih + ∂loss/∂turns.0.next · ∂turns.0.next/∂cell.bias_ih
            pub bias_ih: [f64; 4],
            /// `[4]`, of `cell(x[t], h)`
            ///
            /// ∂loss/∂cell.bias_hh = ∂loss/∂turns.11.next · ∂turns.11.next/∂cell.bias_hh + ∂loss/∂turns.10.next · ∂turns.10.next/∂cell.bias_hh + ∂loss/∂turns.9.next · ∂turns.9.next/∂cell.bias_hh + ∂loss/∂turns.8.next · ∂turns.8.next/∂cell.bias_hh + ∂loss/∂turns.7.next · ∂turns.7.next/∂cell.bias_hh + ∂loss/∂turns.6.next · ∂turns.6.next/∂cell.bias_hh + ∂loss/∂turns.5.next · ∂turns.5.next/∂cell.bias_hh + ∂loss/∂turns.4.next · ∂turns.4.next/∂cell.bias_hh + ∂loss/∂turns.3.next · ∂turns.3.next/∂cell.bias_hh + ∂loss/∂turns.2.next · ∂turns.2.next/∂cell.bias_hh + ∂loss/∂turns.1.next · ∂turns.1.next/∂cell.bias_hh + ∂loss/∂turns.0.next · ∂turns.0.next/∂cell.bias_hh
            pub bias_hh: [f64; 4],
        }
        /// The parameters of `gate`.
        #[repr(C)]
        pub struct Gate {
            /// `[2, 4]`, of `next + 0.1 * sigmoid(gate(x[t, 1..]))`
            ///
            /// ∂loss/∂gate.weight = ∂loss/∂turns.11.h · ∂turns.11.h/∂gate.weight + ∂loss/∂turns.10.h · ∂turns.10.h/∂gate.weight + ∂loss/∂turns.9.h · ∂turns.9.h/∂gate.weight + ∂loss/∂turns.8.h · ∂turns.8.h/∂gate.weight + ∂loss/∂turns.7.h · ∂turns.7.h/∂gate.weight + ∂loss/∂turns.6.h · ∂turns.6.h/∂gate.weight + ∂loss/∂turns.5.h · ∂turns.5.h/∂gate.weight + ∂loss/∂turns.4.h · ∂turns.4.h/∂gate.weight + ∂loss/∂turns.3.h · ∂turns.3.h/∂gate.weight + ∂loss/∂turns.2.h · ∂turns.2.h/∂gate.weight + ∂loss/∂turns.1.h · ∂turns.1.h/∂gate.weight + ∂loss/∂turns.0.h · ∂turns.0.h/∂gate.weight
            pub weight: [[f64; 4]; 2],
            /// `[4]`, of `next + 0.1 * sigmoid(gate(x[t, 1..]))`
            ///
            /// ∂loss/∂gate.bias = ∂loss/∂turns.11.h · ∂turns.11.h/∂gate.bias + ∂loss/∂turns.10.h · ∂turns.10.h/∂gate.bias + ∂loss/∂turns.9.h · ∂turns.9.h/∂gate.bias + ∂loss/∂turns.8.h · ∂turns.8.h/∂gate.bias + ∂loss/∂turns.7.h · ∂turns.7.h/∂gate.bias + ∂loss/∂turns.6.h · ∂turns.6.h/∂gate.bias + ∂loss/∂turns.5.h · ∂turns.5.h/∂gate.bias + ∂loss/∂turns.4.h · ∂turns.4.h/∂gate.bias + ∂loss/∂turns.3.h · ∂turns.3.h/∂gate.bias + ∂loss/∂turns.2.h · ∂turns.2.h/∂gate.bias + ∂loss/∂turns.1.h · ∂turns.1.h/∂gate.bias + ∂loss/∂turns.0.h · ∂turns.0.h/∂gate.bias
            pub bias: [f64; 4],
        }
    }
    nn::plain!(TurnByTurn, parameters::Cell, parameters::Gate);
    /// The number of trained parameters.
    pub const PARAMETERS: usize = 52;
    /// Bytes of workspace for each sample of the capacity.
    pub const WORKSPACE_BYTES: usize = 1696;
    /// Bytes of workspace whatever the capacity.
    pub const WORKSPACE_BYTES_FIXED: usize = 2368;
    /// Floating-point operations of inference, per sample.
    pub const FLOPS_FORWARD: u64 = 1348;
    /// Floating-point operations of losses and derivatives, per sample.
    pub const FLOPS_GRADIENT: u64 = 3605;
    /// Of [`FLOPS_FORWARD`], those that a batch needs once, however many samples it has.
    pub const FLOPS_FORWARD_FIXED: u64 = 8;
    /// Of [`FLOPS_GRADIENT`], likewise.
    pub const FLOPS_GRADIENT_FIXED: u64 = 415;
    /// The network as it was described: layers as clusters, parameters apart, shapes on the edges.
    pub const GRAPH: nn::Drawing = nn::Drawing {
        mermaid: "flowchart TB\n  n0[\"losses\"]\n  n1([\"x = input\"])\n  n2([\"y = target\"])\n  n3[\"slow = 0.5 * begin\"]\n  n4[\"turns.0.next = cell(x[t], h)\"]\n  n5[\"turns.0.h = next + 0.1 * sigmoid(gate(x[t, 1..]))\"]\n  n6[\"turns.0.slow = 0.9 * slow + 0.1 * next\"]\n  n7[\"turns.1.next = cell(x[t], h)\"]\n  n8[\"turns.1.h = next + 0.1 * sigmoid(gate(x[t, 1..]))\"]\n  n9[\"turns.1.slow = 0.9 * slow + 0.1 * next\"]\n  n10[\"turns.2.next = cell(x[t], h)\"]\n  n11[\"turns.2.h = next + 0.1 * sigmoid(gate(x[t, 1..]))\"]\n  n12[\"turns.2.slow = 0.9 * slow + 0.1 * next\"]\n  n13[\"turns.3.next = cell(x[t], h)\"]\n  n14[\"turns.3.h = next + 0.1 * sigmoid(gate(x[t, 1..]))\"]\n  n15[\"turns.3.slow = 0.9 * slow + 0.1 * next\"]\n  n16[\"turns.4.next = cell(x[t], h)\"]\n  n17[\"turns.4.h = next + 0.1 * sigmoid(gate(x[t, 1..]))\"]\n  n18[\"turns.4.slow = 0.9 * slow + 0.1 * next\"]\n  n19[\"turns.5.next = cell(x[t], h)\"]\n  n20[\"turns.5.h = next + 0.1 * sigmoid(gate(x[t, 1..]))\"]\n  n21[\"turns.5.slow = 0.9 * slow + 0.1 * next\"]\n  n22[\"turns.6.next = cell(x[t], h)\"]\n  n23[\"turns.6.h = next + 0.1 * sigmoid(gate(x[t, 1..]))\"]\n  n24[\"turns.6.slow = 0.9 * slow + 0.1 * next\"]\n  n25[\"turns.7.next = cell(x[t], h)\"]\n  n26[\"turns.7.h = next + 0.1 * sigmoid(gate(x[t, 1..]))\"]\n  n27[\"turns.7.slow = 0.9 * slow + 0.1 * next\"]\n  n28[\"turns.8.next = cell(x[t], h)\"]\n  n29[\"turns.8.h = next + 0.1 * sigmoid(gate(x[t, 1..]))\"]\n  n30[\"turns.8.slow = 0.9 * slow + 0.1 * next\"]\n  n31[\"turns.9.next = cell(x[t], h)\"]\n  n32[\"turns.9.h = next + 0.1 * sigmoid(gate(x[t, 1..]))\"]\n  n33[\"turns.9.slow = 0.9 * slow + 0.1 * next\"]\n  n34[\"turns.10.next = cell(x[t], h)\"]\n  n35[\"turns.10.h = next + 0.1 * sigmoid(gate(x[t, 1..]))\"]\n  n36[\"turns.10.slow = 0.9 * slow + 0.1 * next\"]\n  n37[\"turns.11.next = cell(x[t], h)\"]\n  n38[\"turns.11.h = next + 0.1 * sigmoid(gate(x[t, 1..]))\"]\n  n39[\"turns.11.slow = 0.9 * slow + 0.1 * next\"]\n  n40[\"begin = zeros()\"]\n  n0 -->|\"[3, 4]\"| n4\n  n0 -->|\"[4, 4]\"| n4\n  n0 -->|\"[2, 4]\"| n5\n  n0 -->|\"[4]\"| n5\n  n0 -->|\"[3, 4]\"| n7\n  n0 -->|\"[4, 4]\"| n7\n  n0 -->|\"[2, 4]\"| n8\n  n0 -->|\"[4]\"| n8\n  n0 -->|\"[3, 4]\"| n10\n  n0 -->|\"[4, 4]\"| n10\n  n0 -->|\"[2, 4]\"| n11\n  n0 -->|\"[4]\"| n11\n  n0 -->|\"[3, 4]\"| n13\n  n0 -->|\"[4, 4]\"| n13\n  n0 -->|\"[2, 4]\"| n14\n  n0 -->|\"[4]\"| n14\n  n0 -->|\"[3, 4]\"| n16\n  n0 -->|\"[4, 4]\"| n16\n  n0 -->|\"[2, 4]\"| n17\n  n0 -->|\"[4]\"| n17\n  n0 -->|\"[3, 4]\"| n19\n  n0 -->|\"[4, 4]\"| n19\n  n0 -->|\"[2, 4]\"| n20\n  n0 -->|\"[4]\"| n20\n  n0 -->|\"[3, 4]\"| n22\n  n0 -->|\"[4, 4]\"| n22\n  n0 -->|\"[2, 4]\"| n23\n  n0 -->|\"[4]\"| n23\n  n0 -->|\"[3, 4]\"| n25\n  n0 -->|\"[4, 4]\"| n25\n  n0 -->|\"[2, 4]\"| n26\n  n0 -->|\"[4]\"| n26\n  n0 -->|\"[3, 4]\"| n28\n  n0 -->|\"[4, 4]\"| n28\n  n0 -->|\"[2, 4]\"| n29\n  n0 -->|\"[4]\"| n29\n  n0 -->|\"[3, 4]\"| n31\n  n0 -->|\"[4, 4]\"| n31\n  n0 -->|\"[2, 4]\"| n32\n  n0 -->|\"[4]\"| n32\n  n0 -->|\"[3, 4]\"| n34\n  n0 -->|\"[4, 4]\"| n34\n  n0 -->|\"[2, 4]\"| n35\n  n0 -->|\"[4]\"| n35\n  n0 -->|\"[3, 4]\"| n37\n  n0 -->|\"[4, 4]\"| n37\n  n0 -->|\"[4]\"| n37\n  n0 -->|\"[2, 4]\"| n38\n  n0 -->|\"[4]\"| n38\n  n1 -->|\"[12, 3]\"| n5\n  n1 -->|\"[12, 3]\"| n8\n  n1 -->|\"[12, 3]\"| n11\n  n1 -->|\"[12, 3]\"| n14\n  n1 -->|\"[12, 3]\"| n17\n  n1 -->|\"[12, 3]\"| n20\n  n1 -->|\"[12, 3]\"| n23\n  n1 -->|\"[12, 3]\"| n26\n  n1 -->|\"[12, 3]\"| n29\n  n1 -->|\"[12, 3]\"| n32\n  n1 -->|\"[12, 3]\"| n35\n  n1 -->|\"[12, 3]\"| n38\n  n2 -->|\"[4]\"| n0\n  n3 -->|\"[4]\"| n6\n  n4 -->|\"[4]\"| n5\n  n4 -->|\"[4]\"| n6\n  n5 -->|\"[3]\"| n4\n  n5 -->|\"[4]\"| n7\n  n6 -->|\"[4]\"| n9\n  n7 -->|\"[4]\"| n8\n  n7 -->|\"[4]\"| n9\n  n8 -->|\"[3]\"| n7\n  n8 -->|\"[4]\"| n10\n  n9 -->|\"[4]\"| n12\n  n10 -->|\"[4]\"| n11\n  n10 -->|\"[4]\"| n12\n  n11 -->|\"[3]\"| n10\n  n11 -->|\"[4]\"| n13\n  n12 -->|\"[4]\"| n15\n  n13 -->|\"[4]\"| n14\n  n13 -->|\"[4]\"| n15\n  n14 -->|\"[3]\"| n13\n  n14 -->|\"[4]\"| n16\n  n15 -->|\"[4]\"| n18\n  n16 -->|\"[4]\"| n17\n  n16 -->|\"[4]\"| n18\n  n17 -->|\"[3]\"| n16\n  n17 -->|\"[4]\"| n19\n  n18 -->|\"[4]\"| n21\n  n19 -->|\"[4]\"| n20\n  n19 -->|\"[4]\"| n21\n  n20 -->|\"[3]\"| n19\n  n20 -->|\"[4]\"| n22\n  n21 -->|\"[4]\"| n24\n  n22 -->|\"[4]\"| n23\n  n22 -->|\"[4]\"| n24\n  n23 -->|\"[3]\"| n22\n  n23 -->|\"[4]\"| n25\n  n24 -->|\"[4]\"| n27\n  n25 -->|\"[4]\"| n26\n  n25 -->|\"[4]\"| n27\n  n26 -->|\"[3]\"| n25\n  n26 -->|\"[4]\"| n28\n  n27 -->|\"[4]\"| n30\n  n28 -->|\"[4]\"| n29\n  n28 -->|\"[4]\"| n30\n  n29 -->|\"[3]\"| n28\n  n29 -->|\"[4]\"| n31\n  n30 -->|\"[4]\"| n33\n  n31 -->|\"[4]\"| n32\n  n31 -->|\"[4]\"| n33\n  n32 -->|\"[3]\"| n31\n  n32 -->|\"[4]\"| n34\n  n33 -->|\"[4]\"| n36\n  n34 -->|\"[4]\"| n35\n  n34 -->|\"[4]\"| n36\n  n35 -->|\"[3]\"| n34\n  n35 -->|\"[4]\"| n37\n  n36 -->|\"[4]\"| n39\n  n37 -->|\"[4]\"| n4\n  n37 -->|\"[4]\"| n7\n  n37 -->|\"[4]\"| n10\n  n37 -->|\"[4]\"| n13\n  n37 -->|\"[4]\"| n16\n  n37 -->|\"[4]\"| n19\n  n37 -->|\"[4]\"| n22\n  n37 -->|\"[4]\"| n25\n  n37 -->|\"[4]\"| n28\n  n37 -->|\"[4]\"| n31\n  n37 -->|\"[4]\"| n34\n  n37 -->|\"[4]\"| n38\n  n37 -->|\"[4]\"| n39\n  n38 -->|\"[4]\"| n0\n  n38 -->|\"[3]\"| n37\n  n39 -->|\"[4]\"| n0\n  n40 -->|\"[4]\"| n3\n  n40 -->|\"[4]\"| n4\n",
        dot: "digraph {\n  rankdir=TB; node [fontname=\"sans-serif\"]; edge [fontname=\"sans-serif\", fontsize=10];\n  n0 [label=\"losses\", shape=box];\n  n1 [label=\"x = input\", shape=ellipse];\n  n2 [label=\"y = target\", shape=ellipse];\n  n3 [label=\"slow = 0.5 * begin\", shape=box];\n  n4 [label=\"turns.0.next = cell(x[t], h)\", shape=box];\n  n5 [label=\"turns.0.h = next + 0.1 * sigmoid(gate(x[t, 1..]))\", shape=box];\n  n6 [label=\"turns.0.slow = 0.9 * slow + 0.1 * next\", shape=box];\n  n7 [label=\"turns.1.next = cell(x[t], h)\", shape=box];\n  n8 [label=\"turns.1.h = next + 0.1 * sigmoid(gate(x[t, 1..]))\", shape=box];\n  n9 [label=\"turns.1.slow = 0.9 * slow + 0.1 * next\", shape=box];\n  n10 [label=\"turns.2.next = cell(x[t], h)\", shape=box];\n  n11 [label=\"turns.2.h = next + 0.1 * sigmoid(gate(x[t, 1..]))\", shape=box];\n  n12 [label=\"turns.2.slow = 0.9 * slow + 0.1 * next\", shape=box];\n  n13 [label=\"turns.3.next = cell(x[t], h)\", shape=box];\n  n14 [label=\"turns.3.h = next + 0.1 * sigmoid(gate(x[t, 1..]))\", shape=box];\n  n15 [label=\"turns.3.slow = 0.9 * slow + 0.1 * next\", shape=box];\n  n16 [label=\"turns.4.next = cell(x[t], h)\", shape=box];\n  n17 [label=\"turns.4.h = next + 0.1 * sigmoid(gate(x[t, 1..]))\", shape=box];\n  n18 [label=\"turns.4.slow = 0.9 * slow + 0.1 * next\", shape=box];\n  n19 [label=\"turns.5.next = cell(x[t], h)\", shape=box];\n  n20 [label=\"turns.5.h = next + 0.1 * sigmoid(gate(x[t, 1..]))\", shape=box];\n  n21 [label=\"turns.5.slow = 0.9 * slow + 0.1 * next\", shape=box];\n  n22 [label=\"turns.6.next = cell(x[t], h)\", shape=box];\n  n23 [label=\"turns.6.h = next + 0.1 * sigmoid(gate(x[t, 1..]))\", shape=box];\n  n24 [label=\"turns.6.slow = 0.9 * slow + 0.1 * next\", shape=box];\n  n25 [label=\"turns.7.next = cell(x[t], h)\", shape=box];\n  n26 [label=\"turns.7.h = next + 0.1 * sigmoid(gate(x[t, 1..]))\", shape=box];\n  n27 [label=\"turns.7.slow = 0.9 * slow + 0.1 * next\", shape=box];\n  n28 [label=\"turns.8.next = cell(x[t], h)\", shape=box];\n  n29 [label=\"turns.8.h = next + 0.1 * sigmoid(gate(x[t, 1..]))\", shape=box];\n  n30 [label=\"turns.8.slow = 0.9 * slow + 0.1 * next\", shape=box];\n  n31 [label=\"turns.9.next = cell(x[t], h)\", shape=box];\n  n32 [label=\"turns.9.h = next + 0.1 * sigmoid(gate(x[t, 1..]))\", shape=box];\n  n33 [label=\"turns.9.slow = 0.9 * slow + 0.1 * next\", shape=box];\n  n34 [label=\"turns.10.next = cell(x[t], h)\", shape=box];\n  n35 [label=\"turns.10.h = next + 0.1 * sigmoid(gate(x[t, 1..]))\", shape=box];\n  n36 [label=\"turns.10.slow = 0.9 * slow + 0.1 * next\", shape=box];\n  n37 [label=\"turns.11.next = cell(x[t], h)\", shape=box];\n  n38 [label=\"turns.11.h = next + 0.1 * sigmoid(gate(x[t, 1..]))\", shape=box];\n  n39 [label=\"turns.11.slow = 0.9 * slow + 0.1 * next\", shape=box];\n  n40 [label=\"begin = zeros()\", shape=box];\n  n0 -> n4 [label=\"[3, 4]\"];\n  n0 -> n4 [label=\"[4, 4]\"];\n  n0 -> n5 [label=\"[2, 4]\"];\n  n0 -> n5 [label=\"[4]\"];\n  n0 -> n7 [label=\"[3, 4]\"];\n  n0 -> n7 [label=\"[4, 4]\"];\n  n0 -> n8 [label=\"[2, 4]\"];\n  n0 -> n8 [label=\"[4]\"];\n  n0 -> n10 [label=\"[3, 4]\"];\n  n0 -> n10 [label=\"[4, 4]\"];\n  n0 -> n11 [label=\"[2, 4]\"];\n  n0 -> n11 [label=\"[4]\"];\n  n0 -> n13 [label=\"[3, 4]\"];\n  n0 -> n13 [label=\"[4, 4]\"];\n  n0 -> n14 [label=\"[2, 4]\"];\n  n0 -> n14 [label=\"[4]\"];\n  n0 -> n16 [label=\"[3, 4]\"];\n  n0 -> n16 [label=\"[4, 4]\"];\n  n0 -> n17 [label=\"[2, 4]\"];\n  n0 -> n17 [label=\"[4]\"];\n  n0 -> n19 [label=\"[3, 4]\"];\n  n0 -> n19 [label=\"[4, 4]\"];\n  n0 -> n20 [label=\"[2, 4]\"];\n  n0 -> n20 [label=\"[4]\"];\n  n0 -> n22 [label=\"[3, 4]\"];\n  n0 -> n22 [label=\"[4, 4]\"];\n  n0 -> n23 [label=\"[2, 4]\"];\n  n0 -> n23 [label=\"[4]\"];\n  n0 -> n25 [label=\"[3, 4]\"];\n  n0 -> n25 [label=\"[4, 4]\"];\n  n0 -> n26 [label=\"[2, 4]\"];\n  n0 -> n26 [label=\"[4]\"];\n  n0 -> n28 [label=\"[3, 4]\"];\n  n0 -> n28 [label=\"[4, 4]\"];\n  n0 -> n29 [label=\"[2, 4]\"];\n  n0 -> n29 [label=\"[4]\"];\n  n0 -> n31 [label=\"[3, 4]\"];\n  n0 -> n31 [label=\"[4, 4]\"];\n  n0 -> n32 [label=\"[2, 4]\"];\n  n0 -> n32 [label=\"[4]\"];\n  n0 -> n34 [label=\"[3, 4]\"];\n  n0 -> n34 [label=\"[4, 4]\"];\n  n0 -> n35 [label=\"[2, 4]\"];\n  n0 -> n35 [label=\"[4]\"];\n  n0 -> n37 [label=\"[3, 4]\"];\n  n0 -> n37 [label=\"[4, 4]\"];\n  n0 -> n37 [label=\"[4]\"];\n  n0 -> n38 [label=\"[2, 4]\"];\n  n0 -> n38 [label=\"[4]\"];\n  n1 -> n5 [label=\"[12, 3]\"];\n  n1 -> n8 [label=\"[12, 3]\"];\n  n1 -> n11 [label=\"[12, 3]\"];\n  n1 -> n14 [label=\"[12, 3]\"];\n  n1 -> n17 [label=\"[12, 3]\"];\n  n1 -> n20 [label=\"[12, 3]\"];\n  n1 -> n23 [label=\"[12, 3]\"];\n  n1 -> n26 [label=\"[12, 3]\"];\n  n1 -> n29 [label=\"[12, 3]\"];\n  n1 -> n32 [label=\"[12, 3]\"];\n  n1 -> n35 [label=\"[12, 3]\"];\n  n1 -> n38 [label=\"[12, 3]\"];\n  n2 -> n0 [label=\"[4]\"];\n  n3 -> n6 [label=\"[4]\"];\n  n4 -> n5 [label=\"[4]\"];\n  n4 -> n6 [label=\"[4]\"];\n  n5 -> n4 [label=\"[3]\"];\n  n5 -> n7 [label=\"[4]\"];\n  n6 -> n9 [label=\"[4]\"];\n  n7 -> n8 [label=\"[4]\"];\n  n7 -> n9 [label=\"[4]\"];\n  n8 -> n7 [label=\"[3]\"];\n  n8 -> n10 [label=\"[4]\"];\n  n9 -> n12 [label=\"[4]\"];\n  n10 -> n11 [label=\"[4]\"];\n  n10 -> n12 [label=\"[4]\"];\n  n11 -> n10 [label=\"[3]\"];\n  n11 -> n13 [label=\"[4]\"];\n  n12 -> n15 [label=\"[4]\"];\n  n13 -> n14 [label=\"[4]\"];\n  n13 -> n15 [label=\"[4]\"];\n  n14 -> n13 [label=\"[3]\"];\n  n14 -> n16 [label=\"[4]\"];\n  n15 -> n18 [label=\"[4]\"];\n  n16 -> n17 [label=\"[4]\"];\n  n16 -> n18 [label=\"[4]\"];\n  n17 -> n16 [label=\"[3]\"];\n  n17 -> n19 [label=\"[4]\"];\n  n18 -> n21 [label=\"[4]\"];\n  n19 -> n20 [label=\"[4]\"];\n  n19 -> n21 [label=\"[4]\"];\n  n20 -> n19 [label=\"[3]\"];\n  n20 -> n22 [label=\"[4]\"];\n  n21 -> n24 [label=\"[4]\"];\n  n22 -> n23 [label=\"[4]\"];\n  n22 -> n24 [label=\"[4]\"];\n  n23 -> n22 [label=\"[3]\"];\n  n23 -> n25 [label=\"[4]\"];\n  n24 -> n27 [label=\"[4]\"];\n  n25 -> n26 [label=\"[4]\"];\n  n25 -> n27 [label=\"[4]\"];\n  n26 -> n25 [label=\"[3]\"];\n  n26 -> n28 [label=\"[4]\"];\n  n27 -> n30 [label=\"[4]\"];\n  n28 -> n29 [label=\"[4]\"];\n  n28 -> n30 [label=\"[4]\"];\n  n29 -> n28 [label=\"[3]\"];\n  n29 -> n31 [label=\"[4]\"];\n  n30 -> n33 [label=\"[4]\"];\n  n31 -> n32 [label=\"[4]\"];\n  n31 -> n33 [label=\"[4]\"];\n  n32 -> n31 [label=\"[3]\"];\n  n32 -> n34 [label=\"[4]\"];\n  n33 -> n36 [label=\"[4]\"];\n  n34 -> n35 [label=\"[4]\"];\n  n34 -> n36 [label=\"[4]\"];\n  n35 -> n34 [label=\"[3]\"];\n  n35 -> n37 [label=\"[4]\"];\n  n36 -> n39 [label=\"[4]\"];\n  n37 -> n4 [label=\"[4]\"];\n  n37 -> n7 [label=\"[4]\"];\n  n37 -> n10 [label=\"[4]\"];\n  n37 -> n13 [label=\"[4]\"];\n  n37 -> n16 [label=\"[4]\"];\n  n37 -> n19 [label=\"[4]\"];\n  n37 -> n22 [label=\"[4]\"];\n  n37 -> n25 [label=\"[4]\"];\n  n37 -> n28 [label=\"[4]\"];\n  n37 -> n31 [label=\"[4]\"];\n  n37 -> n34 [label=\"[4]\"];\n  n37 -> n38 [label=\"[4]\"];\n  n37 -> n39 [label=\"[4]\"];\n  n38 -> n0 [label=\"[4]\"];\n  n38 -> n37 [label=\"[3]\"];\n  n39 -> n0 [label=\"[4]\"];\n  n40 -> n3 [label=\"[4]\"];\n  n40 -> n4 [label=\"[4]\"];\n}\n",
    };
    /// Losses and derivatives as they are computed, each derivative beside its value.
    pub const GRADIENT_GRAPH: nn::Drawing = nn::Drawing {
        mermaid: "flowchart TB\n  n0[\"losses\"]\n  n1([\"x = input\"])\n  n2([\"y = target\"])\n  n3[\"turns.0.next = cell(x[t], h)\"]\n  n4[\"turns.0.h = next + 0.1 * sigmoid(gate(x[t, 1..]))\"]\n  n5[\"turns.0.slow = 0.9 * slow + 0.1 * next\"]\n  n6[\"turns.1.next = cell(x[t], h)\"]\n  n7[\"turns.1.h = next + 0.1 * sigmoid(gate(x[t, 1..]))\"]\n  n8[\"turns.1.slow = 0.9 * slow + 0.1 * next\"]\n  n9[\"turns.2.next = cell(x[t], h)\"]\n  n10[\"turns.2.h = next + 0.1 * sigmoid(gate(x[t, 1..]))\"]\n  n11[\"turns.2.slow = 0.9 * slow + 0.1 * next\"]\n  n12[\"turns.3.next = cell(x[t], h)\"]\n  n13[\"turns.3.h = next + 0.1 * sigmoid(gate(x[t, 1..]))\"]\n  n14[\"turns.3.slow = 0.9 * slow + 0.1 * next\"]\n  n15[\"turns.4.next = cell(x[t], h)\"]\n  n16[\"turns.4.h = next + 0.1 * sigmoid(gate(x[t, 1..]))\"]\n  n17[\"turns.4.slow = 0.9 * slow + 0.1 * next\"]\n  n18[\"turns.5.next = cell(x[t], h)\"]\n  n19[\"turns.5.h = next + 0.1 * sigmoid(gate(x[t, 1..]))\"]\n  n20[\"turns.5.slow = 0.9 * slow + 0.1 * next\"]\n  n21[\"turns.6.next = cell(x[t], h)\"]\n  n22[\"turns.6.h = next + 0.1 * sigmoid(gate(x[t, 1..]))\"]\n  n23[\"turns.6.slow = 0.9 * slow + 0.1 * next\"]\n  n24[\"turns.7.next = cell(x[t], h)\"]\n  n25[\"turns.7.h = next + 0.1 * sigmoid(gate(x[t, 1..]))\"]\n  n26[\"turns.7.slow = 0.9 * slow + 0.1 * next\"]\n  n27[\"turns.8.next = cell(x[t], h)\"]\n  n28[\"turns.8.h = next + 0.1 * sigmoid(gate(x[t, 1..]))\"]\n  n29[\"turns.8.slow = 0.9 * slow + 0.1 * next\"]\n  n30[\"turns.9.next = cell(x[t], h)\"]\n  n31[\"turns.9.h = next + 0.1 * sigmoid(gate(x[t, 1..]))\"]\n  n32[\"turns.9.slow = 0.9 * slow + 0.1 * next\"]\n  n33[\"turns.10.next = cell(x[t], h)\"]\n  n34[\"turns.10.h = next + 0.1 * sigmoid(gate(x[t, 1..]))\"]\n  n35[\"turns.10.slow = 0.9 * slow + 0.1 * next\"]\n  n36[\"turns.11.next = cell(x[t], h)\"]\n  n37[\"turns.11.h = next + 0.1 * sigmoid(gate(x[t, 1..]))\"]\n  n38[\"turns.11.slow = 0.9 * slow + 0.1 * next\"]\n  n39[\"begin = zeros()\"]\n  n0 -->|\"[3, 4]\"| n3\n  n0 -->|\"[4, 4]\"| n3\n  n0 -->|\"[2, 4]\"| n4\n  n0 -->|\"[4, 4]\"| n4\n  n0 -->|\"[4]\"| n4\n  n0 -->|\"[3, 4]\"| n6\n  n0 -->|\"[4, 4]\"| n6\n  n0 -->|\"[2, 4]\"| n7\n  n0 -->|\"[4, 4]\"| n7\n  n0 -->|\"[4]\"| n7\n  n0 -->|\"[3, 4]\"| n9\n  n0 -->|\"[4, 4]\"| n9\n  n0 -->|\"[2, 4]\"| n10\n  n0 -->|\"[4, 4]\"| n10\n  n0 -->|\"[4]\"| n10\n  n0 -->|\"[3, 4]\"| n12\n  n0 -->|\"[4, 4]\"| n12\n  n0 -->|\"[2, 4]\"| n13\n  n0 -->|\"[4, 4]\"| n13\n  n0 -->|\"[4]\"| n13\n  n0 -->|\"[3, 4]\"| n15\n  n0 -->|\"[4, 4]\"| n15\n  n0 -->|\"[2, 4]\"| n16\n  n0 -->|\"[4, 4]\"| n16\n  n0 -->|\"[4]\"| n16\n  n0 -->|\"[3, 4]\"| n18\n  n0 -->|\"[4, 4]\"| n18\n  n0 -->|\"[2, 4]\"| n19\n  n0 -->|\"[4, 4]\"| n19\n  n0 -->|\"[4]\"| n19\n  n0 -->|\"[3, 4]\"| n21\n  n0 -->|\"[4, 4]\"| n21\n  n0 -->|\"[2, 4]\"| n22\n  n0 -->|\"[4, 4]\"| n22\n  n0 -->|\"[4]\"| n22\n  n0 -->|\"[3, 4]\"| n24\n  n0 -->|\"[4, 4]\"| n24\n  n0 -->|\"[2, 4]\"| n25\n  n0 -->|\"[4, 4]\"| n25\n  n0 -->|\"[4]\"| n25\n  n0 -->|\"[3, 4]\"| n27\n  n0 -->|\"[4, 4]\"| n27\n  n0 -->|\"[2, 4]\"| n28\n  n0 -->|\"[4, 4]\"| n28\n  n0 -->|\"[4]\"| n28\n  n0 -->|\"[3, 4]\"| n30\n  n0 -->|\"[4, 4]\"| n30\n  n0 -->|\"[2, 4]\"| n31\n  n0 -->|\"[4, 4]\"| n31\n  n0 -->|\"[4]\"| n31\n  n0 -->|\"[3, 4]\"| n33\n  n0 -->|\"[4, 4]\"| n33\n  n0 -->|\"[2, 4]\"| n34\n  n0 -->|\"[4, 4]\"| n34\n  n0 -->|\"[4]\"| n34\n  n0 -->|\"[3, 4]\"| n36\n  n0 -->|\"[4, 4]\"| n36\n  n0 -->|\"[4]\"| n36\n  n0 -->|\"[2, 4]\"| n37\n  n0 -->|\"[4]\"| n37\n  n0 -->|\"[4]\"| n38\n  n0 -->|\"[]\"| n38\n  n1 -->|\"[12, 3]\"| n4\n  n1 -->|\"[12, 3]\"| n7\n  n1 -->|\"[12, 3]\"| n10\n  n1 -->|\"[12, 3]\"| n13\n  n1 -->|\"[12, 3]\"| n16\n  n1 -->|\"[12, 3]\"| n19\n  n1 -->|\"[12, 3]\"| n22\n  n1 -->|\"[12, 3]\"| n25\n  n1 -->|\"[12, 3]\"| n28\n  n1 -->|\"[12, 3]\"| n31\n  n1 -->|\"[12, 3]\"| n34\n  n1 -->|\"[12, 3]\"| n37\n  n2 -->|\"[4]\"| n0\n  n3 -->|\"[4]\"| n4\n  n3 -->|\"[4]\"| n5\n  n3 -->|\"[3, 4]\"| n36\n  n3 -->|\"[4, 4]\"| n36\n  n3 -->|\"[4]\"| n36\n  n3 -->|\"[4]\"| n39\n  n4 -->|\"[3]\"| n3\n  n4 -->|\"[4]\"| n3\n  n4 -->|\"[4]\"| n6\n  n4 -->|\"[2, 4]\"| n37\n  n4 -->|\"[4]\"| n37\n  n5 -->|\"[4]\"| n3\n  n5 -->|\"[4]\"| n8\n  n5 -->|\"[4]\"| n39\n  n6 -->|\"[4]\"| n4\n  n6 -->|\"[4]\"| n7\n  n6 -->|\"[4]\"| n8\n  n6 -->|\"[3, 4]\"| n36\n  n6 -->|\"[4, 4]\"| n36\n  n6 -->|\"[4]\"| n36\n  n7 -->|\"[3]\"| n6\n  n7 -->|\"[4]\"| n6\n  n7 -->|\"[4]\"| n9\n  n7 -->|\"[2, 4]\"| n37\n  n7 -->|\"[4]\"| n37\n  n8 -->|\"[4]\"| n5\n  n8 -->|\"[4]\"| n6\n  n8 -->|\"[4]\"| n11\n  n9 -->|\"[4]\"| n7\n  n9 -->|\"[4]\"| n10\n  n9 -->|\"[4]\"| n11\n  n9 -->|\"[3, 4]\"| n36\n  n9 -->|\"[4, 4]\"| n36\n  n9 -->|\"[4]\"| n36\n  n10 -->|\"[3]\"| n9\n  n10 -->|\"[4]\"| n9\n  n10 -->|\"[4]\"| n12\n  n10 -->|\"[2, 4]\"| n37\n  n10 -->|\"[4]\"| n37\n  n11 -->|\"[4]\"| n8\n  n11 -->|\"[4]\"| n9\n  n11 -->|\"[4]\"| n14\n  n12 -->|\"[4]\"| n10\n  n12 -->|\"[4]\"| n13\n  n12 -->|\"[4]\"| n14\n  n12 -->|\"[3, 4]\"| n36\n  n12 -->|\"[4, 4]\"| n36\n  n12 -->|\"[4]\"| n36\n  n13 -->|\"[3]\"| n12\n  n13 -->|\"[4]\"| n12\n  n13 -->|\"[4]\"| n15\n  n13 -->|\"[2, 4]\"| n37\n  n13 -->|\"[4]\"| n37\n  n14 -->|\"[4]\"| n11\n  n14 -->|\"[4]\"| n12\n  n14 -->|\"[4]\"| n17\n  n15 -->|\"[4]\"| n13\n  n15 -->|\"[4]\"| n16\n  n15 -->|\"[4]\"| n17\n  n15 -->|\"[3, 4]\"| n36\n  n15 -->|\"[4, 4]\"| n36\n  n15 -->|\"[4]\"| n36\n  n16 -->|\"[3]\"| n15\n  n16 -->|\"[4]\"| n15\n  n16 -->|\"[4]\"| n18\n  n16 -->|\"[2, 4]\"| n37\n  n16 -->|\"[4]\"| n37\n  n17 -->|\"[4]\"| n14\n  n17 -->|\"[4]\"| n15\n  n17 -->|\"[4]\"| n20\n  n18 -->|\"[4]\"| n16\n  n18 -->|\"[4]\"| n19\n  n18 -->|\"[4]\"| n20\n  n18 -->|\"[3, 4]\"| n36\n  n18 -->|\"[4, 4]\"| n36\n  n18 -->|\"[4]\"| n36\n  n19 -->|\"[3]\"| n18\n  n19 -->|\"[4]\"| n18\n  n19 -->|\"[4]\"| n21\n  n19 -->|\"[2, 4]\"| n37\n  n19 -->|\"[4]\"| n37\n  n20 -->|\"[4]\"| n17\n  n20 -->|\"[4]\"| n18\n  n20 -->|\"[4]\"| n23\n  n21 -->|\"[4]\"| n19\n  n21 -->|\"[4]\"| n22\n  n21 -->|\"[4]\"| n23\n  n21 -->|\"[3, 4]\"| n36\n  n21 -->|\"[4, 4]\"| n36\n  n21 -->|\"[4]\"| n36\n  n22 -->|\"[3]\"| n21\n  n22 -->|\"[4]\"| n21\n  n22 -->|\"[4]\"| n24\n  n22 -->|\"[2, 4]\"| n37\n  n22 -->|\"[4]\"| n37\n  n23 -->|\"[4]\"| n20\n  n23 -->|\"[4]\"| n21\n  n23 -->|\"[4]\"| n26\n  n24 -->|\"[4]\"| n22\n  n24 -->|\"[4]\"| n25\n  n24 -->|\"[4]\"| n26\n  n24 -->|\"[3, 4]\"| n36\n  n24 -->|\"[4, 4]\"| n36\n  n24 -->|\"[4]\"| n36\n  n25 -->|\"[3]\"| n24\n  n25 -->|\"[4]\"| n24\n  n25 -->|\"[4]\"| n27\n  n25 -->|\"[2, 4]\"| n37\n  n25 -->|\"[4]\"| n37\n  n26 -->|\"[4]\"| n23\n  n26 -->|\"[4]\"| n24\n  n26 -->|\"[4]\"| n29\n  n27 -->|\"[4]\"| n25\n  n27 -->|\"[4]\"| n28\n  n27 -->|\"[4]\"| n29\n  n27 -->|\"[3, 4]\"| n36\n  n27 -->|\"[4, 4]\"| n36\n  n27 -->|\"[4]\"| n36\n  n28 -->|\"[3]\"| n27\n  n28 -->|\"[4]\"| n27\n  n28 -->|\"[4]\"| n30\n  n28 -->|\"[2, 4]\"| n37\n  n28 -->|\"[4]\"| n37\n  n29 -->|\"[4]\"| n26\n  n29 -->|\"[4]\"| n27\n  n29 -->|\"[4]\"| n32\n  n30 -->|\"[4]\"| n28\n  n30 -->|\"[4]\"| n31\n  n30 -->|\"[4]\"| n32\n  n30 -->|\"[3, 4]\"| n36\n  n30 -->|\"[4, 4]\"| n36\n  n30 -->|\"[4]\"| n36\n  n31 -->|\"[3]\"| n30\n  n31 -->|\"[4]\"| n30\n  n31 -->|\"[4]\"| n33\n  n31 -->|\"[2, 4]\"| n37\n  n31 -->|\"[4]\"| n37\n  n32 -->|\"[4]\"| n29\n  n32 -->|\"[4]\"| n30\n  n32 -->|\"[4]\"| n35\n  n33 -->|\"[4]\"| n31\n  n33 -->|\"[4]\"| n34\n  n33 -->|\"[4]\"| n35\n  n33 -->|\"[3, 4]\"| n36\n  n33 -->|\"[4, 4]\"| n36\n  n33 -->|\"[4]\"| n36\n  n34 -->|\"[3]\"| n33\n  n34 -->|\"[4]\"| n33\n  n34 -->|\"[4]\"| n36\n  n34 -->|\"[2, 4]\"| n37\n  n34 -->|\"[4]\"| n37\n  n35 -->|\"[4]\"| n32\n  n35 -->|\"[4]\"| n33\n  n35 -->|\"[4]\"| n38\n  n36 -->|\"[4]\"| n3\n  n36 -->|\"[4]\"| n6\n  n36 -->|\"[4]\"| n9\n  n36 -->|\"[4]\"| n12\n  n36 -->|\"[4]\"| n15\n  n36 -->|\"[4]\"| n18\n  n36 -->|\"[4]\"| n21\n  n36 -->|\"[4]\"| n24\n  n36 -->|\"[4]\"| n27\n  n36 -->|\"[4]\"| n30\n  n36 -->|\"[4]\"| n33\n  n36 -->|\"[4]\"| n34\n  n36 -->|\"[4]\"| n37\n  n36 -->|\"[4]\"| n38\n  n37 -->|\"[4]\"| n0\n  n37 -->|\"[3]\"| n36\n  n37 -->|\"[4]\"| n36\n  n38 -->|\"[4]\"| n0\n  n38 -->|\"[4]\"| n35\n  n38 -->|\"[4]\"| n36\n  n38 -->|\"[4]\"| n37\n  n39 -->|\"[4]\"| n3\n  n39 -->|\"[4]\"| n5\n",
        dot: "digraph {\n  rankdir=TB; node [fontname=\"sans-serif\"]; edge [fontname=\"sans-serif\", fontsize=10];\n  n0 [label=\"losses\", shape=box];\n  n1 [label=\"x = input\", shape=ellipse];\n  n2 [label=\"y = target\", shape=ellipse];\n  n3 [label=\"turns.0.next = cell(x[t], h)\", shape=box];\n  n4 [label=\"turns.0.h = next + 0.1 * sigmoid(gate(x[t, 1..]))\", shape=box];\n  n5 [label=\"turns.0.slow = 0.9 * slow + 0.1 * next\", shape=box];\n  n6 [label=\"turns.1.next = cell(x[t], h)\", shape=box];\n  n7 [label=\"turns.1.h = next + 0.1 * sigmoid(gate(x[t, 1..]))\", shape=box];\n  n8 [label=\"turns.1.slow = 0.9 * slow + 0.1 * next\", shape=box];\n  n9 [label=\"turns.2.next = cell(x[t], h)\", shape=box];\n  n10 [label=\"turns.2.h = next + 0.1 * sigmoid(gate(x[t, 1..]))\", shape=box];\n  n11 [label=\"turns.2.slow = 0.9 * slow + 0.1 * next\", shape=box];\n  n12 [label=\"turns.3.next = cell(x[t], h)\", shape=box];\n  n13 [label=\"turns.3.h = next + 0.1 * sigmoid(gate(x[t, 1..]))\", shape=box];\n  n14 [label=\"turns.3.slow = 0.9 * slow + 0.1 * next\", shape=box];\n  n15 [label=\"turns.4.next = cell(x[t], h)\", shape=box];\n  n16 [label=\"turns.4.h = next + 0.1 * sigmoid(gate(x[t, 1..]))\", shape=box];\n  n17 [label=\"turns.4.slow = 0.9 * slow + 0.1 * next\", shape=box];\n  n18 [label=\"turns.5.next = cell(x[t], h)\", shape=box];\n  n19 [label=\"turns.5.h = next + 0.1 * sigmoid(gate(x[t, 1..]))\", shape=box];\n  n20 [label=\"turns.5.slow = 0.9 * slow + 0.1 * next\", shape=box];\n  n21 [label=\"turns.6.next = cell(x[t], h)\", shape=box];\n  n22 [label=\"turns.6.h = next + 0.1 * sigmoid(gate(x[t, 1..]))\", shape=box];\n  n23 [label=\"turns.6.slow = 0.9 * slow + 0.1 * next\", shape=box];\n  n24 [label=\"turns.7.next = cell(x[t], h)\", shape=box];\n  n25 [label=\"turns.7.h = next + 0.1 * sigmoid(gate(x[t, 1..]))\", shape=box];\n  n26 [label=\"turns.7.slow = 0.9 * slow + 0.1 * next\", shape=box];\n  n27 [label=\"turns.8.next = cell(x[t], h)\", shape=box];\n  n28 [label=\"turns.8.h = next + 0.1 * sigmoid(gate(x[t, 1..]))\", shape=box];\n  n29 [label=\"turns.8.slow = 0.9 * slow + 0.1 * next\", shape=box];\n  n30 [label=\"turns.9.next = cell(x[t], h)\", shape=box];\n  n31 [label=\"turns.9.h = next + 0.1 * sigmoid(gate(x[t, 1..]))\", shape=box];\n  n32 [label=\"turns.9.slow = 0.9 * slow + 0.1 * next\", shape=box];\n  n33 [label=\"turns.10.next = cell(x[t], h)\", shape=box];\n  n34 [label=\"turns.10.h = next + 0.1 * sigmoid(gate(x[t, 1..]))\", shape=box];\n  n35 [label=\"turns.10.slow = 0.9 * slow + 0.1 * next\", shape=box];\n  n36 [label=\"turns.11.next = cell(x[t], h)\", shape=box];\n  n37 [label=\"turns.11.h = next + 0.1 * sigmoid(gate(x[t, 1..]))\", shape=box];\n  n38 [label=\"turns.11.slow = 0.9 * slow + 0.1 * next\", shape=box];\n  n39 [label=\"begin = zeros()\", shape=box];\n  n0 -> n3 [label=\"[3, 4]\"];\n  n0 -> n3 [label=\"[4, 4]\"];\n  n0 -> n4 [label=\"[2, 4]\"];\n  n0 -> n4 [label=\"[4, 4]\"];\n  n0 -> n4 [label=\"[4]\"];\n  n0 -> n6 [label=\"[3, 4]\"];\n  n0 -> n6 [label=\"[4, 4]\"];\n  n0 -> n7 [label=\"[2, 4]\"];\n  n0 -> n7 [label=\"[4, 4]\"];\n  n0 -> n7 [label=\"[4]\"];\n  n0 -> n9 [label=\"[3, 4]\"];\n  n0 -> n9 [label=\"[4, 4]\"];\n  n0 -> n10 [label=\"[2, 4]\"];\n  n0 -> n10 [label=\"[4, 4]\"];\n  n0 -> n10 [label=\"[4]\"];\n  n0 -> n12 [label=\"[3, 4]\"];\n  n0 -> n12 [label=\"[4, 4]\"];\n  n0 -> n13 [label=\"[2, 4]\"];\n  n0 -> n13 [label=\"[4, 4]\"];\n  n0 -> n13 [label=\"[4]\"];\n  n0 -> n15 [label=\"[3, 4]\"];\n  n0 -> n15 [label=\"[4, 4]\"];\n  n0 -> n16 [label=\"[2, 4]\"];\n  n0 -> n16 [label=\"[4, 4]\"];\n  n0 -> n16 [label=\"[4]\"];\n  n0 -> n18 [label=\"[3, 4]\"];\n  n0 -> n18 [label=\"[4, 4]\"];\n  n0 -> n19 [label=\"[2, 4]\"];\n  n0 -> n19 [label=\"[4, 4]\"];\n  n0 -> n19 [label=\"[4]\"];\n  n0 -> n21 [label=\"[3, 4]\"];\n  n0 -> n21 [label=\"[4, 4]\"];\n  n0 -> n22 [label=\"[2, 4]\"];\n  n0 -> n22 [label=\"[4, 4]\"];\n  n0 -> n22 [label=\"[4]\"];\n  n0 -> n24 [label=\"[3, 4]\"];\n  n0 -> n24 [label=\"[4, 4]\"];\n  n0 -> n25 [label=\"[2, 4]\"];\n  n0 -> n25 [label=\"[4, 4]\"];\n  n0 -> n25 [label=\"[4]\"];\n  n0 -> n27 [label=\"[3, 4]\"];\n  n0 -> n27 [label=\"[4, 4]\"];\n  n0 -> n28 [label=\"[2, 4]\"];\n  n0 -> n28 [label=\"[4, 4]\"];\n  n0 -> n28 [label=\"[4]\"];\n  n0 -> n30 [label=\"[3, 4]\"];\n  n0 -> n30 [label=\"[4, 4]\"];\n  n0 -> n31 [label=\"[2, 4]\"];\n  n0 -> n31 [label=\"[4, 4]\"];\n  n0 -> n31 [label=\"[4]\"];\n  n0 -> n33 [label=\"[3, 4]\"];\n  n0 -> n33 [label=\"[4, 4]\"];\n  n0 -> n34 [label=\"[2, 4]\"];\n  n0 -> n34 [label=\"[4, 4]\"];\n  n0 -> n34 [label=\"[4]\"];\n  n0 -> n36 [label=\"[3, 4]\"];\n  n0 -> n36 [label=\"[4, 4]\"];\n  n0 -> n36 [label=\"[4]\"];\n  n0 -> n37 [label=\"[2, 4]\"];\n  n0 -> n37 [label=\"[4]\"];\n  n0 -> n38 [label=\"[4]\"];\n  n0 -> n38 [label=\"[]\"];\n  n1 -> n4 [label=\"[12, 3]\"];\n  n1 -> n7 [label=\"[12, 3]\"];\n  n1 -> n10 [label=\"[12, 3]\"];\n  n1 -> n13 [label=\"[12, 3]\"];\n  n1 -> n16 [label=\"[12, 3]\"];\n  n1 -> n19 [label=\"[12, 3]\"];\n  n1 -> n22 [label=\"[12, 3]\"];\n  n1 -> n25 [label=\"[12, 3]\"];\n  n1 -> n28 [label=\"[12, 3]\"];\n  n1 -> n31 [label=\"[12, 3]\"];\n  n1 -> n34 [label=\"[12, 3]\"];\n  n1 -> n37 [label=\"[12, 3]\"];\n  n2 -> n0 [label=\"[4]\"];\n  n3 -> n4 [label=\"[4]\"];\n  n3 -> n5 [label=\"[4]\"];\n  n3 -> n36 [label=\"[3, 4]\"];\n  n3 -> n36 [label=\"[4, 4]\"];\n  n3 -> n36 [label=\"[4]\"];\n  n3 -> n39 [label=\"[4]\"];\n  n4 -> n3 [label=\"[3]\"];\n  n4 -> n3 [label=\"[4]\"];\n  n4 -> n6 [label=\"[4]\"];\n  n4 -> n37 [label=\"[2, 4]\"];\n  n4 -> n37 [label=\"[4]\"];\n  n5 -> n3 [label=\"[4]\"];\n  n5 -> n8 [label=\"[4]\"];\n  n5 -> n39 [label=\"[4]\"];\n  n6 -> n4 [label=\"[4]\"];\n  n6 -> n7 [label=\"[4]\"];\n  n6 -> n8 [label=\"[4]\"];\n  n6 -> n36 [label=\"[3, 4]\"];\n  n6 -> n36 [label=\"[4, 4]\"];\n  n6 -> n36 [label=\"[4]\"];\n  n7 -> n6 [label=\"[3]\"];\n  n7 -> n6 [label=\"[4]\"];\n  n7 -> n9 [label=\"[4]\"];\n  n7 -> n37 [label=\"[2, 4]\"];\n  n7 -> n37 [label=\"[4]\"];\n  n8 -> n5 [label=\"[4]\"];\n  n8 -> n6 [label=\"[4]\"];\n  n8 -> n11 [label=\"[4]\"];\n  n9 -> n7 [label=\"[4]\"];\n  n9 -> n10 [label=\"[4]\"];\n  n9 -> n11 [label=\"[4]\"];\n  n9 -> n36 [label=\"[3, 4]\"];\n  n9 -> n36 [label=\"[4, 4]\"];\n  n9 -> n36 [label=\"[4]\"];\n  n10 -> n9 [label=\"[3]\"];\n  n10 -> n9 [label=\"[4]\"];\n  n10 -> n12 [label=\"[4]\"];\n  n10 -> n37 [label=\"[2, 4]\"];\n  n10 -> n37 [label=\"[4]\"];\n  n11 -> n8 [label=\"[4]\"];\n  n11 -> n9 [label=\"[4]\"];\n  n11 -> n14 [label=\"[4]\"];\n  n12 -> n10 [label=\"[4]\"];\n  n12 -> n13 [label=\"[4]\"];\n  n12 -> n14 [label=\"[4]\"];\n  n12 -> n36 [label=\"[3, 4]\"];\n  n12 -> n36 [label=\"[4, 4]\"];\n  n12 -> n36 [label=\"[4]\"];\n  n13 -> n12 [label=\"[3]\"];\n  n13 -> n12 [label=\"[4]\"];\n  n13 -> n15 [label=\"[4]\"];\n  n13 -> n37 [label=\"[2, 4]\"];\n  n13 -> n37 [label=\"[4]\"];\n  n14 -> n11 [label=\"[4]\"];\n  n14 -> n12 [label=\"[4]\"];\n  n14 -> n17 [label=\"[4]\"];\n  n15 -> n13 [label=\"[4]\"];\n  n15 -> n16 [label=\"[4]\"];\n  n15 -> n17 [label=\"[4]\"];\n  n15 -> n36 [label=\"[3, 4]\"];\n  n15 -> n36 [label=\"[4, 4]\"];\n  n15 -> n36 [label=\"[4]\"];\n  n16 -> n15 [label=\"[3]\"];\n  n16 -> n15 [label=\"[4]\"];\n  n16 -> n18 [label=\"[4]\"];\n  n16 -> n37 [label=\"[2, 4]\"];\n  n16 -> n37 [label=\"[4]\"];\n  n17 -> n14 [label=\"[4]\"];\n  n17 -> n15 [label=\"[4]\"];\n  n17 -> n20 [label=\"[4]\"];\n  n18 -> n16 [label=\"[4]\"];\n  n18 -> n19 [label=\"[4]\"];\n  n18 -> n20 [label=\"[4]\"];\n  n18 -> n36 [label=\"[3, 4]\"];\n  n18 -> n36 [label=\"[4, 4]\"];\n  n18 -> n36 [label=\"[4]\"];\n  n19 -> n18 [label=\"[3]\"];\n  n19 -> n18 [label=\"[4]\"];\n  n19 -> n21 [label=\"[4]\"];\n  n19 -> n37 [label=\"[2, 4]\"];\n  n19 -> n37 [label=\"[4]\"];\n  n20 -> n17 [label=\"[4]\"];\n  n20 -> n18 [label=\"[4]\"];\n  n20 -> n23 [label=\"[4]\"];\n  n21 -> n19 [label=\"[4]\"];\n  n21 -> n22 [label=\"[4]\"];\n  n21 -> n23 [label=\"[4]\"];\n  n21 -> n36 [label=\"[3, 4]\"];\n  n21 -> n36 [label=\"[4, 4]\"];\n  n21 -> n36 [label=\"[4]\"];\n  n22 -> n21 [label=\"[3]\"];\n  n22 -> n21 [label=\"[4]\"];\n  n22 -> n24 [label=\"[4]\"];\n  n22 -> n37 [label=\"[2, 4]\"];\n  n22 -> n37 [label=\"[4]\"];\n  n23 -> n20 [label=\"[4]\"];\n  n23 -> n21 [label=\"[4]\"];\n  n23 -> n26 [label=\"[4]\"];\n  n24 -> n22 [label=\"[4]\"];\n  n24 -> n25 [label=\"[4]\"];\n  n24 -> n26 [label=\"[4]\"];\n  n24 -> n36 [label=\"[3, 4]\"];\n  n24 -> n36 [label=\"[4, 4]\"];\n  n24 -> n36 [label=\"[4]\"];\n  n25 -> n24 [label=\"[3]\"];\n  n25 -> n24 [label=\"[4]\"];\n  n25 -> n27 [label=\"[4]\"];\n  n25 -> n37 [label=\"[2, 4]\"];\n  n25 -> n37 [label=\"[4]\"];\n  n26 -> n23 [label=\"[4]\"];\n  n26 -> n24 [label=\"[4]\"];\n  n26 -> n29 [label=\"[4]\"];\n  n27 -> n25 [label=\"[4]\"];\n  n27 -> n28 [label=\"[4]\"];\n  n27 -> n29 [label=\"[4]\"];\n  n27 -> n36 [label=\"[3, 4]\"];\n  n27 -> n36 [label=\"[4, 4]\"];\n  n27 -> n36 [label=\"[4]\"];\n  n28 -> n27 [label=\"[3]\"];\n  n28 -> n27 [label=\"[4]\"];\n  n28 -> n30 [label=\"[4]\"];\n  n28 -> n37 [label=\"[2, 4]\"];\n  n28 -> n37 [label=\"[4]\"];\n  n29 -> n26 [label=\"[4]\"];\n  n29 -> n27 [label=\"[4]\"];\n  n29 -> n32 [label=\"[4]\"];\n  n30 -> n28 [label=\"[4]\"];\n  n30 -> n31 [label=\"[4]\"];\n  n30 -> n32 [label=\"[4]\"];\n  n30 -> n36 [label=\"[3, 4]\"];\n  n30 -> n36 [label=\"[4, 4]\"];\n  n30 -> n36 [label=\"[4]\"];\n  n31 -> n30 [label=\"[3]\"];\n  n31 -> n30 [label=\"[4]\"];\n  n31 -> n33 [label=\"[4]\"];\n  n31 -> n37 [label=\"[2, 4]\"];\n  n31 -> n37 [label=\"[4]\"];\n  n32 -> n29 [label=\"[4]\"];\n  n32 -> n30 [label=\"[4]\"];\n  n32 -> n35 [label=\"[4]\"];\n  n33 -> n31 [label=\"[4]\"];\n  n33 -> n34 [label=\"[4]\"];\n  n33 -> n35 [label=\"[4]\"];\n  n33 -> n36 [label=\"[3, 4]\"];\n  n33 -> n36 [label=\"[4, 4]\"];\n  n33 -> n36 [label=\"[4]\"];\n  n34 -> n33 [label=\"[3]\"];\n  n34 -> n33 [label=\"[4]\"];\n  n34 -> n36 [label=\"[4]\"];\n  n34 -> n37 [label=\"[2, 4]\"];\n  n34 -> n37 [label=\"[4]\"];\n  n35 -> n32 [label=\"[4]\"];\n  n35 -> n33 [label=\"[4]\"];\n  n35 -> n38 [label=\"[4]\"];\n  n36 -> n3 [label=\"[4]\"];\n  n36 -> n6 [label=\"[4]\"];\n  n36 -> n9 [label=\"[4]\"];\n  n36 -> n12 [label=\"[4]\"];\n  n36 -> n15 [label=\"[4]\"];\n  n36 -> n18 [label=\"[4]\"];\n  n36 -> n21 [label=\"[4]\"];\n  n36 -> n24 [label=\"[4]\"];\n  n36 -> n27 [label=\"[4]\"];\n  n36 -> n30 [label=\"[4]\"];\n  n36 -> n33 [label=\"[4]\"];\n  n36 -> n34 [label=\"[4]\"];\n  n36 -> n37 [label=\"[4]\"];\n  n36 -> n38 [label=\"[4]\"];\n  n37 -> n0 [label=\"[4]\"];\n  n37 -> n36 [label=\"[3]\"];\n  n37 -> n36 [label=\"[4]\"];\n  n38 -> n0 [label=\"[4]\"];\n  n38 -> n35 [label=\"[4]\"];\n  n38 -> n36 [label=\"[4]\"];\n  n38 -> n37 [label=\"[4]\"];\n  n39 -> n3 [label=\"[4]\"];\n  n39 -> n5 [label=\"[4]\"];\n}\n",
    };
    /// Layer by layer: shapes, parameters, operations per sample, bytes of workspace per sample.
    pub const SUMMARY: &str = "TurnByTurn\nlayer          is                                     shape    parameters  FLOPs  bytes\nx              input                                  [12, 3]\ny              target                                 [4]\nh              begin                                  [4]\nslow           0.5 * begin                            [4]\nturns.0.next   cell(x[t], h)                          [4]                    172     96\nturns.0.h      next + 0.1 * sigmoid(gate(x[t, 1..]))  [4]                     64     72\nturns.0.slow   0.9 * slow + 0.1 * next                [4]                     32\nturns.1.next   cell(x[t], h)                          [4]                    168     64\nturns.1.h      next + 0.1 * sigmoid(gate(x[t, 1..]))  [4]                     64     72\nturns.1.slow   0.9 * slow + 0.1 * next                [4]                     24\nturns.2.next   cell(x[t], h)                          [4]                    168     64\nturns.2.h      next + 0.1 * sigmoid(gate(x[t, 1..]))  [4]                     64     72\nturns.2.slow   0.9 * slow + 0.1 * next                [4]                     24\nturns.3.next   cell(x[t], h)                          [4]                    168     64\nturns.3.h      next + 0.1 * sigmoid(gate(x[t, 1..]))  [4]                     64     72\nturns.3.slow   0.9 * slow + 0.1 * next                [4]                     24\nturns.4.next   cell(x[t], h)                          [4]                    168     64\nturns.4.h      next + 0.1 * sigmoid(gate(x[t, 1..]))  [4]                     64     72\nturns.4.slow   0.9 * slow + 0.1 * next                [4]                     24\nturns.5.next   cell(x[t], h)                          [4]                    168     64\nturns.5.h      next + 0.1 * sigmoid(gate(x[t, 1..]))  [4]                     64     72\nturns.5.slow   0.9 * slow + 0.1 * next                [4]                     24\nturns.6.next   cell(x[t], h)                          [4]                    168     64\nturns.6.h      next + 0.1 * sigmoid(gate(x[t, 1..]))  [4]                     64     72\nturns.6.slow   0.9 * slow + 0.1 * next                [4]                     24\nturns.7.next   cell(x[t], h)                          [4]                    168     64\nturns.7.h      next + 0.1 * sigmoid(gate(x[t, 1..]))  [4]                     64     72\nturns.7.slow   0.9 * slow + 0.1 * next                [4]                     24     32\nturns.8.next   cell(x[t], h)                          [4]                    168     64\nturns.8.h      next + 0.1 * sigmoid(gate(x[t, 1..]))  [4]                     64     72\nturns.8.slow   0.9 * slow + 0.1 * next                [4]                     24\nturns.9.next   cell(x[t], h)                          [4]                    168     64\nturns.9.h      next + 0.1 * sigmoid(gate(x[t, 1..]))  [4]                     64     72\nturns.9.slow   0.9 * slow + 0.1 * next                [4]                     24\nturns.10.next  cell(x[t], h)                          [4]                    168     64\nturns.10.h     next + 0.1 * sigmoid(gate(x[t, 1..]))  [4]                     64     72\nturns.10.slow  0.9 * slow + 0.1 * next                [4]                     24\nturns.11.next  cell(x[t], h)                          [4]                    528     64\nturns.11.h     next + 0.1 * sigmoid(gate(x[t, 1..]))  [4]                    200     40\nturns.11.slow  0.9 * slow + 0.1 * next                [4]                     24\nbegin          zeros()                                [4]               4\nothers                                                                 48     25     32\n52 parameters; 1 348 FLOPs forward, 3 605 with gradient, per sample\n1 696 bytes of workspace per sample, 2 368 more for all together\n";
    /// In which order the partial derivatives are computed, the chain for each named value, and what is computed.
    pub const EXPLAIN: &str = "In which order are the partial derivatives of loss computed?\n  1. ∂loss/∂turns.11.h, ∂loss/∂turns.11.slow\n  2. ∂turns.11.h/∂turns.11.next, ∂turns.11.h/∂x, ∂turns.11.h/∂gate.weight, ∂turns.11.h/∂gate.bias, ∂turns.11.slow/∂turns.10.slow, ∂turns.11.slow/∂turns.11.next\n  3. ∂turns.11.next/∂x, ∂turns.11.next/∂cell.weight_ih, ∂turns.11.next/∂cell.bias_ih, ∂turns.11.next/∂cell.bias_hh, ∂turns.11.next/∂turns.10.h, ∂turns.11.next/∂cell.weight_hh, ∂turns.10.slow/∂turns.9.slow, ∂turns.10.slow/∂turns.10.next\n  4. ∂turns.10.h/∂turns.10.next, ∂turns.10.h/∂x, ∂turns.10.h/∂gate.weight, ∂turns.10.h/∂gate.bias, ∂turns.9.slow/∂turns.8.slow, ∂turns.9.slow/∂turns.9.next\n  5. ∂turns.10.next/∂x, ∂turns.10.next/∂cell.weight_ih, ∂turns.10.next/∂cell.bias_ih, ∂turns.10.next/∂cell.bias_hh, ∂turns.10.next/∂turns.9.h, ∂turns.10.next/∂cell.weight_hh, ∂turns.8.slow/∂turns.7.slow, ∂turns.8.slow/∂turns.8.next\n  6. ∂turns.9.h/∂turns.9.next, ∂turns.9.h/∂x, ∂turns.9.h/∂gate.weight, ∂turns.9.h/∂gate.bias, ∂turns.7.slow/∂turns.6.slow, ∂turns.7.slow/∂turns.7.next\n  7. ∂turns.9.next/∂x, ∂turns.9.next/∂cell.weight_ih, ∂turns.9.next/∂cell.bias_ih, ∂turns.9.next/∂cell.bias_hh, ∂turns.9.next/∂turns.8.h, ∂turns.9.next/∂cell.weight_hh, ∂turns.6.slow/∂turns.5.slow, ∂turns.6.slow/∂turns.6.next\n  8. ∂turns.8.h/∂turns.8.next, ∂turns.8.h/∂x, ∂turns.8.h/∂gate.weight, ∂turns.8.h/∂gate.bias, ∂turns.5.slow/∂turns.4.slow, ∂turns.5.slow/∂turns.5.next\n  9. ∂turns.8.next/∂x, ∂turns.8.next/∂cell.weight_ih, ∂turns.8.next/∂cell.bias_ih, ∂turns.8.next/∂cell.bias_hh, ∂turns.8.next/∂turns.7.h, ∂turns.8.next/∂cell.weight_hh, ∂turns.4.slow/∂turns.3.slow, ∂turns.4.slow/∂turns.4.next\n  10. ∂turns.7.h/∂turns.7.next, ∂turns.7.h/∂x, ∂turns.7.h/∂gate.weight, ∂turns.7.h/∂gate.bias, ∂turns.3.slow/∂turns.2.slow, ∂turns.3.slow/∂turns.3.next\n  11. ∂turns.7.next/∂x, ∂turns.7.next/∂cell.weight_ih, ∂turns.7.next/∂cell.bias_ih, ∂turns.7.next/∂cell.bias_hh, ∂turns.7.next/∂turns.6.h, ∂turns.7.next/∂cell.weight_hh, ∂turns.2.slow/∂turns.1.slow, ∂turns.2.slow/∂turns.2.next\n  12. ∂turns.6.h/∂turns.6.next, ∂turns.6.h/∂x, ∂turns.6.h/∂gate.weight, ∂turns.6.h/∂gate.bias, ∂turns.1.slow/∂turns.0.slow, ∂turns.1.slow/∂turns.1.next\n  13. ∂turns.6.next/∂x, ∂turns.6.next/∂cell.weight_ih, ∂turns.6.next/∂cell.bias_ih, ∂turns.6.next/∂cell.bias_hh, ∂turns.6.next/∂turns.5.h, ∂turns.6.next/∂cell.weight_hh, ∂turns.0.slow/∂slow, ∂turns.0.slow/∂turns.0.next\n  14. ∂turns.5.h/∂turns.5.next, ∂turns.5.h/∂x, ∂turns.5.h/∂gate.weight, ∂turns.5.h/∂gate.bias, ∂slow/∂begin\n  15. ∂turns.5.next/∂x, ∂turns.5.next/∂cell.weight_ih, ∂turns.5.next/∂cell.bias_ih, ∂turns.5.next/∂cell.bias_hh, ∂turns.5.next/∂turns.4.h, ∂turns.5.next/∂cell.weight_hh\n  16. ∂turns.4.h/∂turns.4.next, ∂turns.4.h/∂x, ∂turns.4.h/∂gate.weight, ∂turns.4.h/∂gate.bias\n  17. ∂turns.4.next/∂x, ∂turns.4.next/∂cell.weight_ih, ∂turns.4.next/∂cell.bias_ih, ∂turns.4.next/∂cell.bias_hh, ∂turns.4.next/∂turns.3.h, ∂turns.4.next/∂cell.weight_hh\n  18. ∂turns.3.h/∂turns.3.next, ∂turns.3.h/∂x, ∂turns.3.h/∂gate.weight, ∂turns.3.h/∂gate.bias\n  19. ∂turns.3.next/∂x, ∂turns.3.next/∂cell.weight_ih, ∂turns.3.next/∂cell.bias_ih, ∂turns.3.next/∂cell.bias_hh, ∂turns.3.next/∂turns.2.h, ∂turns.3.next/∂cell.weight_hh\n  20. ∂turns.2.h/∂turns.2.next, ∂turns.2.h/∂x, ∂turns.2.h/∂gate.weight, ∂turns.2.h/∂gate.bias\n  21. ∂turns.2.next/∂x, ∂turns.2.next/∂cell.weight_ih, ∂turns.2.next/∂cell.bias_ih, ∂turns.2.next/∂cell.bias_hh, ∂turns.2.next/∂turns.1.h, ∂turns.2.next/∂cell.weight_hh\n  22. ∂turns.1.h/∂turns.1.next, ∂turns.1.h/∂x, ∂turns.1.h/∂gate.weight, ∂turns.1.h/∂gate.bias\n  23. ∂turns.1.next/∂x, ∂turns.1.next/∂cell.weight_ih, ∂turns.1.next/∂cell.bias_ih, ∂turns.1.next/∂cell.bias_hh, ∂turns.1.next/∂turns.0.h, ∂turns.1.next/∂cell.weight_hh\n  24. ∂turns.0.h/∂turns.0.next, ∂turns.0.h/∂x, ∂turns.0.h/∂gate.weight, ∂turns.0.h/∂gate.bias\n  25. ∂turns.0.next/∂x, ∂turns.0.next/∂cell.weight_ih, ∂turns.0.next/∂cell.bias_ih, ∂turns.0.next/∂cell.bias_hh, ∂turns.0.next/∂begin, ∂turns.0.next/∂cell.weight_hh\nWhat is the chain?\n  ∂loss/∂turns.11.next = ∂loss/∂turns.11.h · ∂turns.11.h/∂turns.11.next + ∂loss/∂turns.11.slow · ∂turns.11.slow/∂turns.11.next\n  ∂loss/∂x = ∂loss/∂turns.11.h · ∂turns.11.h/∂x + ∂loss/∂turns.11.next · ∂turns.11.next/∂x + ∂loss/∂turns.10.h · ∂turns.10.h/∂x + ∂loss/∂turns.10.next · ∂turns.10.next/∂x + ∂loss/∂turns.9.next · ∂turns.9.next/∂x + ∂loss/∂turns.9.h · ∂turns.9.h/∂x + ∂loss/∂turns.8.next · ∂turns.8.next/∂x + ∂loss/∂turns.8.h · ∂turns.8.h/∂x + ∂loss/∂turns.7.next · ∂turns.7.next/∂x + ∂loss/∂turns.7.h · ∂turns.7.h/∂x + ∂loss/∂turns.6.next · ∂turns.6.next/∂x + ∂loss/∂turns.6.h · ∂turns.6.h/∂x + ∂loss/∂turns.5.next · ∂turns.5.next/∂x + ∂loss/∂turns.5.h · ∂turns.5.h/∂x + ∂loss/∂turns.4.next · ∂turns.4.next/∂x + ∂loss/∂turns.4.h · ∂turns.4.h/∂x + ∂loss/∂turns.3.next · ∂turns.3.next/∂x + ∂loss/∂turns.3.h · ∂turns.3.h/∂x + ∂loss/∂turns.2.next · ∂turns.2.next/∂x + ∂loss/∂turns.2.h · ∂turns.2.h/∂x + ∂loss/∂turns.1.next · ∂turns.1.next/∂x + ∂loss/∂turns.1.h · ∂turns.1.h/∂x + ∂loss/∂turns.0.next · ∂turns.0.next/∂x + ∂loss/∂turns.0.h · ∂turns.0.h/∂x\n  ∂loss/∂gate.weight = ∂loss/∂turns.11.h · ∂turns.11.h/∂gate.weight + ∂loss/∂turns.10.h · ∂turns.10.h/∂gate.weight + ∂loss/∂turns.9.h · ∂turns.9.h/∂gate.weight + ∂loss/∂turns.8.h · ∂turns.8.h/∂gate.weight + ∂loss/∂turns.7.h · ∂turns.7.h/∂gate.weight + ∂loss/∂turns.6.h · ∂turns.6.h/∂gate.weight + ∂loss/∂turns.5.h · ∂turns.5.h/∂gate.weight + ∂loss/∂turns.4.h · ∂turns.4.h/∂gate.weight + ∂loss/∂turns.3.h · ∂turns.3.h/∂gate.weight + ∂loss/∂turns.2.h · ∂turns.2.h/∂gate.weight + ∂loss/∂turns.1.h · ∂turns.1.h/∂gate.weight + ∂loss/∂turns.0.h · ∂turns.0.h/∂gate.weight\n  ∂loss/∂gate.bias = ∂loss/∂turns.11.h · ∂turns.11.h/∂gate.bias + ∂loss/∂turns.10.h · ∂turns.10.h/∂gate.bias + ∂loss/∂turns.9.h · ∂turns.9.h/∂gate.bias + ∂loss/∂turns.8.h · ∂turns.8.h/∂gate.bias + ∂loss/∂turns.7.h · ∂turns.7.h/∂gate.bias + ∂loss/∂turns.6.h · ∂turns.6.h/∂gate.bias + ∂loss/∂turns.5.h · ∂turns.5.h/∂gate.bias + ∂loss/∂turns.4.h · ∂turns.4.h/∂gate.bias + ∂loss/∂turns.3.h · ∂turns.3.h/∂gate.bias + ∂loss/∂turns.2.h · ∂turns.2.h/∂gate.bias + ∂loss/∂turns.1.h · ∂turns.1.h/∂gate.bias + ∂loss/∂turns.0.h · ∂turns.0.h/∂gate.bias\n  ∂loss/∂turns.10.slow = ∂loss/∂turns.11.slow · ∂turns.11.slow/∂turns.10.slow\n  ∂loss/∂cell.weight_ih = ∂loss/∂turns.11.next · ∂turns.11.next/∂cell.weight_ih + ∂loss/∂turns.10.next · ∂turns.10.next/∂cell.weight_ih + ∂loss/∂turns.9.next · ∂turns.9.next/∂cell.weight_ih + ∂loss/∂turns.8.next · ∂turns.8.next/∂cell.weight_ih + ∂loss/∂turns.7.next · ∂turns.7.next/∂cell.weight_ih + ∂loss/∂turns.6.next · ∂turns.6.next/∂cell.weight_ih + ∂loss/∂turns.5.next · ∂turns.5.next/∂cell.weight_ih + ∂loss/∂turns.4.next · ∂turns.4.next/∂cell.weight_ih + ∂loss/∂turns.3.next · ∂turns.3.next/∂cell.weight_ih + ∂loss/∂turns.2.next · ∂turns.2.next/∂cell.weight_ih + ∂loss/∂turns.1.next · ∂turns.1.next/∂cell.weight_ih + ∂loss/∂turns.0.next · ∂turns.0.next/∂cell.weight_ih\n  ∂loss/∂cell.bias_ih = ∂loss/∂turns.11.next · ∂turns.11.next/∂cell.bias_ih + ∂loss/∂turns.10.next · ∂turns.10.next/∂cell.bias_ih + ∂loss/∂turns.9.next · ∂turns.9.next/∂cell.bias_ih + ∂loss/∂turns.8.next · ∂turns.8.next/∂cell.bias_ih + ∂loss/∂turns.7.next · ∂turns.7.next/∂cell.bias_ih + ∂loss/∂turns.6.next · ∂turns.6.next/∂cell.bias_ih + ∂loss/∂turns.5.next · ∂turns.5.next/∂cell.bias_ih + ∂loss/∂turns.4.next · ∂turns.4.next/∂cell.bias_ih + ∂loss/∂turns.3.next · ∂turns.3.next/∂cell.bias_ih + ∂loss/∂turns.2.next · ∂turns.2.next/∂cell.bias_ih + ∂loss/∂turns.1.next · ∂turns.1.next/∂cell.bias_ih + ∂loss/∂turns.0.next · ∂turns.0.next/∂cell.bias_ih\n  ∂loss/∂cell.bias_hh = ∂loss/∂turns.11.next · ∂turns.11.next/∂cell.bias_hh + ∂loss/∂turns.10.next · ∂turns.10.next/∂cell.bias_hh + ∂loss/∂turns.9.next · ∂turns.9.next/∂cell.bias_hh + ∂loss/∂turns.8.next · ∂turns.8.next/∂cell.bias_hh + ∂loss/∂turns.7.next · ∂turns.7.next/∂cell.bias_hh + ∂loss/∂turns.6.next · ∂turns.6.next/∂cell.bias_hh + ∂loss/∂turns.5.next · ∂turns.5.next/∂cell.bias_hh + ∂loss/∂turns.4.next · ∂turns.4.next/∂cell.bias_hh + ∂loss/∂turns.3.next · ∂turns.3.next/∂cell.bias_hh + ∂loss/∂turns.2.next · ∂turns.2.next/∂cell.bias_hh + ∂loss/∂turns.1.next · ∂turns.1.next/∂cell.bias_hh + ∂loss/∂turns.0.next · ∂turns.0.next/∂cell.bias_hh\n  ∂loss/∂turns.10.h = ∂loss/∂turns.11.h · ∂turns.11.h/∂turns.11.next · ∂turns.11.next/∂turns.10.h + ∂loss/∂turns.11.slow · ∂turns.11.slow/∂turns.11.next · ∂turns.11.next/∂turns.10.h\n  ∂loss/∂cell.weight_hh = ∂loss/∂turns.11.next · ∂turns.11.next/∂cell.weight_hh + ∂loss/∂turns.10.next · ∂turns.10.next/∂cell.weight_hh + ∂loss/∂turns.9.next · ∂turns.9.next/∂cell.weight_hh + ∂loss/∂turns.8.next · ∂turns.8.next/∂cell.weight_hh + ∂loss/∂turns.7.next · ∂turns.7.next/∂cell.weight_hh + ∂loss/∂turns.6.next · ∂turns.6.next/∂cell.weight_hh + ∂loss/∂turns.5.next · ∂turns.5.next/∂cell.weight_hh + ∂loss/∂turns.4.next · ∂turns.4.next/∂cell.weight_hh + ∂loss/∂turns.3.next · ∂turns.3.next/∂cell.weight_hh + ∂loss/∂turns.2.next · ∂turns.2.next/∂cell.weight_hh + ∂loss/∂turns.1.next · ∂turns.1.next/∂cell.weight_hh + ∂loss/∂turns.0.next · ∂turns.0.next/∂cell.weight_hh\n  ∂loss/∂turns.9.slow = ∂loss/∂turns.11.slow · ∂turns.11.slow/∂turns.10.slow · ∂turns.10.slow/∂turns.9.slow\n  ∂loss/∂turns.10.next = ∂loss/∂turns.11.slow · ∂turns.11.slow/∂turns.10.slow · ∂turns.10.slow/∂turns.10.next + ∂loss/∂turns.11.h · ∂turns.11.h/∂turns.11.next · ∂turns.11.next/∂turns.10.h · ∂turns.10.h/∂turns.10.next + ∂loss/∂turns.11.slow · ∂turns.11.slow/∂turns.11.next · ∂turns.11.next/∂turns.10.h · ∂turns.10.h/∂turns.10.next\n  ∂loss/∂turns.8.slow = ∂loss/∂turns.11.slow · ∂turns.11.slow/∂turns.10.slow · ∂turns.10.slow/∂turns.9.slow · ∂turns.9.slow/∂turns.8.slow\n  ∂loss/∂turns.9.next = ∂loss/∂turns.11.slow · ∂turns.11.slow/∂turns.10.slow · ∂turns.10.slow/∂turns.9.slow · ∂turns.9.slow/∂turns.9.next + ∂loss/∂turns.11.slow · ∂turns.11.slow/∂turns.10.slow · ∂turns.10.slow/∂turns.10.next · ∂turns.10.next/∂turns.9.h · ∂turns.9.h/∂turns.9.next + ∂loss/∂turns.11.h · ∂turns.11.h/∂turns.11.next · ∂turns.11.next/∂turns.10.h · ∂turns.10.h/∂turns.10.next · ∂turns.10.next/∂turns.9.h · ∂turns.9.h/∂turns.9.next + ∂loss/∂turns.11.slow · ∂turns.11.slow/∂turns.11.next · ∂turns.11.next/∂turns.10.h · ∂turns.10.h/∂turns.10.next · ∂turns.10.next/∂turns.9.h · ∂turns.9.h/∂turns.9.next\n  ∂loss/∂turns.9.h = ∂loss/∂turns.11.slow · ∂turns.11.slow/∂turns.10.slow · ∂turns.10.slow/∂turns.10.next · ∂turns.10.next/∂turns.9.h + ∂loss/∂turns.11.h · ∂turns.11.h/∂turns.11.next · ∂turns.11.next/∂turns.10.h · ∂turns.10.h/∂turns.10.next · ∂turns.10.next/∂turns.9.h + ∂loss/∂turns.11.slow · ∂turns.11.slow/∂turns.11.next · ∂turns.11.next/∂turns.10.h · ∂turns.10.h/∂turns.10.next · ∂turns.10.next/∂turns.9.h\n  ∂loss/∂turns.7.slow = ∂loss/∂turns.11.slow · ∂turns.11.slow/∂turns.10.slow · ∂turns.10.slow/∂turns.9.slow · ∂turns.9.slow/∂turns.8.slow · ∂turns.8.slow/∂turns.7.slow\n  ∂loss/∂turns.8.next = ∂loss/∂turns.11.slow · ∂turns.11.slow/∂turns.10.slow · ∂turns.10.slow/∂turns.9.slow · ∂turns.9.slow/∂turns.8.slow · ∂turns.8.slow/∂turns.8.next + ∂loss/∂turns.11.slow · ∂turns.11.slow/∂turns.10.slow · ∂turns.10.slow/∂turns.9.slow · ∂turns.9.slow/∂turns.9.next · ∂turns.9.next/∂turns.8.h · ∂turns.8.h/∂turns.8.next + ∂loss/∂turns.11.slow · ∂turns.11.slow/∂turns.10.slow · ∂turns.10.slow/∂turns.10.next · ∂turns.10.next/∂turns.9.h · ∂turns.9.h/∂turns.9.next · ∂turns.9.next/∂turns.8.h · ∂turns.8.h/∂turns.8.next + ∂loss/∂turns.11.h · ∂turns.11.h/∂turns.11.next · ∂turns.11.next/∂turns.10.h · ∂turns.10.h/∂turns.10.next · ∂turns.10.next/∂turns.9.h · ∂turns.9.h/∂turns.9.next · ∂turns.9.next/∂turns.8.h · ∂turns.8.h/∂turns.8.next + ∂loss/∂turns.11.slow · ∂turns.11.slow/∂turns.11.next · ∂turns.11.next/∂turns.10.h · ∂turns.10.h/∂turns.10.next · ∂turns.10.next/∂turns.9.h · ∂turns.9.h/∂turns.9.next · ∂turns.9.next/∂turns.8.h · ∂turns.8.h/∂turns.8.next\n  ∂loss/∂turns.8.h = ∂loss/∂turns.11.slow · ∂turns.11.slow/∂turns.10.slow · ∂turns.10.slow/∂turns.9.slow · ∂turns.9.slow/∂turns.9.next · ∂turns.9.next/∂turns.8.h + ∂loss/∂turns.11.slow · ∂turns.11.slow/∂turns.10.slow · ∂turns.10.slow/∂turns.10.next · ∂turns.10.next/∂turns.9.h · ∂turns.9.h/∂turns.9.next · ∂turns.9.next/∂turns.8.h + ∂loss/∂turns.11.h · ∂turns.11.h/∂turns.11.next · ∂turns.11.next/∂turns.10.h · ∂turns.10.h/∂turns.10.next · ∂turns.10.next/∂turns.9.h · ∂turns.9.h/∂turns.9.next · ∂turns.9.next/∂turns.8.h + ∂loss/∂turns.11.slow · ∂turns.11.slow/∂turns.11.next · ∂turns.11.next/∂turns.10.h · ∂turns.10.h/∂turns.10.next · ∂turns.10.next/∂turns.9.h · ∂turns.9.h/∂turns.9.next · ∂turns.9.next/∂turns.8.h\n  ∂loss/∂turns.6.slow = ∂loss/∂turns.11.slow · ∂turns.11.slow/∂turns.10.slow · ∂turns.10.slow/∂turns.9.slow · ∂turns.9.slow/∂turns.8.slow · ∂turns.8.slow/∂turns.7.slow · ∂turns.7.slow/∂turns.6.slow\n  ∂loss/∂turns.7.next = ∂loss/∂turns.11.slow · ∂turns.11.slow/∂turns.10.slow · ∂turns.10.slow/∂turns.9.slow · ∂turns.9.slow/∂turns.8.slow · ∂turns.8.slow/∂turns.7.slow · ∂turns.7.slow/∂turns.7.next + ∂loss/∂turns.11.slow · ∂turns.11.slow/∂turns.10.slow · ∂turns.10.slow/∂turns.9.slow · ∂turns.9.slow/∂turns.8.slow · ∂turns.8.slow/∂turns.8.next · ∂turns.8.next/∂turns.7.h · ∂turns.7.h/∂turns.7.next + ∂loss/∂turns.11.slow · ∂turns.11.slow/∂turns.10.slow · ∂turns.10.slow/∂turns.9.slow · ∂turns.9.slow/∂turns.9.next · ∂turns.9.next/∂turns.8.h · ∂turns.8.h/∂turns.8.next · ∂turns.8.next/∂turns.7.h · ∂turns.7.h/∂turns.7.next + ∂loss/∂turns.11.slow · ∂turns.11.slow/∂turns.10.slow · ∂turns.10.slow/∂turns.10.next · ∂turns.10.next/∂turns.9.h · ∂turns.9.h/∂turns.9.next · ∂turns.9.next/∂turns.8.h · ∂turns.8.h/∂turns.8.next · ∂turns.8.next/∂turns.7.h · ∂turns.7.h/∂turns.7.next + ∂loss/∂turns.11.h · ∂turns.11.h/∂turns.11.next · ∂turns.11.next/∂turns.10.h · ∂turns.10.h/∂turns.10.next · ∂turns.10.next/∂turns.9.h · ∂turns.9.h/∂turns.9.next · ∂turns.9.next/∂turns.8.h · ∂turns.8.h/∂turns.8.next · ∂turns.8.next/∂turns.7.h · ∂turns.7.h/∂turns.7.next + ∂loss/∂turns.11.slow · ∂turns.11.slow/∂turns.11.next · ∂turns.11.next/∂turns.10.h · ∂turns.10.h/∂turns.10.next · ∂turns.10.next/∂turns.9.h · ∂turns.9.h/∂turns.9.next · ∂turns.9.next/∂turns.8.h · ∂turns.8.h/∂turns.8.next · ∂turns.8.next/∂turns.7.h · ∂turns.7.h/∂turns.7.next\n  ∂loss/∂turns.7.h = ∂loss/∂turns.11.slow · ∂turns.11.slow/∂turns.10.slow · ∂turns.10.slow/∂turns.9.slow · ∂turns.9.slow/∂turns.8.slow · ∂turns.8.slow/∂turns.8.next · ∂turns.8.next/∂turns.7.h + ∂loss/∂turns.11.slow · ∂turns.11.slow/∂turns.10.slow · ∂turns.10.slow/∂turns.9.slow · ∂turns.9.slow/∂turns.9.next · ∂turns.9.next/∂turns.8.h · ∂turns.8.h/∂turns.8.next · ∂turns.8.next/∂turns.7.h + ∂loss/∂turns.11.slow · ∂turns.11.slow/∂turns.10.slow · ∂turns.10.slow/∂turns.10.next · ∂turns.10.next/∂turns.9.h · ∂turns.9.h/∂turns.9.next · ∂turns.9.next/∂turns.8.h · ∂turns.8.h/∂turns.8.next · ∂turns.8.next/∂turns.7.h + ∂loss/∂turns.11.h · ∂turns.11.h/∂turns.11.next · ∂turns.11.next/∂turns.10.h · ∂turns.10.h/∂turns.10.next · ∂turns.10.next/∂turns.9.h · ∂turns.9.h/∂turns.9.next · ∂turns.9.next/∂turns.8.h · ∂turns.8.h/∂turns.8.next · ∂turns.8.next/∂turns.7.h + ∂loss/∂turns.11.slow · ∂turns.11.slow/∂turns.11.next · ∂turns.11.next/∂turns.10.h · ∂turns.10.h/∂turns.10.next · ∂turns.10.next/∂turns.9.h · ∂turns.9.h/∂turns.9.next · ∂turns.9.next/∂turns.8.h · ∂turns.8.h/∂turns.8.next · ∂turns.8.next/∂turns.7.h\n  ∂loss/∂turns.5.slow = ∂loss/∂turns.11.slow · ∂turns.11.slow/∂turns.10.slow · ∂turns.10.slow/∂turns.9.slow · ∂turns.9.slow/∂turns.8.slow · ∂turns.8.slow/∂turns.7.slow · ∂turns.7.slow/∂turns.6.slow · ∂turns.6.slow/∂turns.5.slow\n  ∂loss/∂turns.6.next = ∂loss/∂turns.11.slow · ∂turns.11.slow/∂turns.10.slow · ∂turns.10.slow/∂turns.9.slow · ∂turns.9.slow/∂turns.8.slow · ∂turns.8.slow/∂turns.7.slow · ∂turns.7.slow/∂turns.6.slow · ∂turns.6.slow/∂turns.6.next + ∂loss/∂turns.11.slow · ∂turns.11.slow/∂turns.10.slow · ∂turns.10.slow/∂turns.9.slow · ∂turns.9.slow/∂turns.8.slow · ∂turns.8.slow/∂turns.7.slow · ∂turns.7.slow/∂turns.7.next · ∂turns.7.next/∂turns.6.h · ∂turns.6.h/∂turns.6.next + ∂loss/∂turns.11.slow · ∂turns.11.slow/∂turns.10.slow · ∂turns.10.slow/∂turns.9.slow · ∂turns.9.slow/∂turns.8.slow · ∂turns.8.slow/∂turns.8.next · ∂turns.8.next/∂turns.7.h · ∂turns.7.h/∂turns.7.next · ∂turns.7.next/∂turns.6.h · ∂turns.6.h/∂turns.6.next + ∂loss/∂turns.11.slow · ∂turns.11.slow/∂turns.10.slow · ∂turns.10.slow/∂turns.9.slow · ∂turns.9.slow/∂turns.9.next · ∂turns.9.next/∂turns.8.h · ∂turns.8.h/∂turns.8.next · ∂turns.8.next/∂turns.7.h · ∂turns.7.h/∂turns.7.next · ∂turns.7.next/∂turns.6.h · ∂turns.6.h/∂turns.6.next + ∂loss/∂turns.11.slow · ∂turns.11.slow/∂turns.10.slow · ∂turns.10.slow/∂turns.10.next · ∂turns.10.next/∂turns.9.h · ∂turns.9.h/∂turns.9.next · ∂turns.9.next/∂turns.8.h · ∂turns.8.h/∂turns.8.next · ∂turns.8.next/∂turns.7.h · ∂turns.7.h/∂turns.7.next · ∂turns.7.next/∂turns.6.h · ∂turns.6.h/∂turns.6.next + ∂loss/∂turns.11.h · ∂turns.11.h/∂turns.11.next · ∂turns.11.next/∂turns.10.h · ∂turns.10.h/∂turns.10.next · ∂turns.10.next/∂turns.9.h · ∂turns.9.h/∂turns.9.next · ∂turns.9.next/∂turns.8.h · ∂turns.8.h/∂turns.8.next · ∂turns.8.next/∂turns.7.h · ∂turns.7.h/∂turns.7.next · ∂turns.7.next/∂turns.6.h · ∂turns.6.h/∂turns.6.next + ∂loss/∂turns.11.slow · ∂turns.11.slow/∂turns.11.next · ∂turns.11.next/∂turns.10.h · ∂turns.10.h/∂turns.10.next · ∂turns.10.next/∂turns.9.h · ∂turns.9.h/∂turns.9.next · ∂turns.9.next/∂turns.8.h · ∂turns.8.h/∂turns.8.next · ∂turns.8.next/∂turns.7.h · ∂turns.7.h/∂turns.7.next · ∂turns.7.next/∂turns.6.h · ∂turns.6.h/∂turns.6.next\n  ∂loss/∂turns.6.h = ∂loss/∂turns.11.slow · ∂turns.11.slow/∂turns.10.slow · ∂turns.10.slow/∂turns.9.slow · ∂turns.9.slow/∂turns.8.slow · ∂turns.8.slow/∂turns.7.slow · ∂turns.7.slow/∂turns.7.next · ∂turns.7.next/∂turns.6.h + ∂loss/∂turns.11.slow · ∂turns.11.slow/∂turns.10.slow · ∂turns.10.slow/∂turns.9.slow · ∂turns.9.slow/∂turns.8.slow · ∂turns.8.slow/∂turns.8.next · ∂turns.8.next/∂turns.7.h · ∂turns.7.h/∂turns.7.next · ∂turns.7.next/∂turns.6.h + ∂loss/∂turns.11.slow · ∂turns.11.slow/∂turns.10.slow · ∂turns.10.slow/∂turns.9.slow · ∂turns.9.slow/∂turns.9.next · ∂turns.9.next/∂turns.8.h · ∂turns.8.h/∂turns.8.next · ∂turns.8.next/∂turns.7.h · ∂turns.7.h/∂turns.7.next · ∂turns.7.next/∂turns.6.h + ∂loss/∂turns.11.slow · ∂turns.11.slow/∂turns.10.slow · ∂turns.10.slow/∂turns.10.next · ∂turns.10.next/∂turns.9.h · ∂turns.9.h/∂turns.9.next · ∂turns.9.next/∂turns.8.h · ∂turns.8.h/∂turns.8.next · ∂turns.8.next/∂turns.7.h · ∂turns.7.h/∂turns.7.next · ∂turns.7.next/∂turns.6.h + ∂loss/∂turns.11.h · ∂turns.11.h/∂turns.11.next · ∂turns.11.next/∂turns.10.h · ∂turns.10.h/∂turns.10.next · ∂turns.10.next/∂turns.9.h · ∂turns.9.h/∂turns.9.next · ∂turns.9.next/∂turns.8.h · ∂turns.8.h/∂turns.8.next · ∂turns.8.next/∂turns.7.h · ∂turns.7.h/∂turns.7.next · ∂turns.7.next/∂turns.6.h + ∂loss/∂turns.11.slow · ∂turns.11.slow/∂turns.11.next · ∂turns.11.next/∂turns.10.h · ∂turns.10.h/∂turns.10.next · ∂turns.10.next/∂turns.9.h · ∂turns.9.h/∂turns.9.next · ∂turns.9.next/∂turns.8.h · ∂turns.8.h/∂turns.8.next · ∂turns.8.next/∂turns.7.h · ∂turns.7.h/∂turns.7.next · ∂turns.7.next/∂turns.6.h\n  ∂loss/∂turns.4.slow = ∂loss/∂turns.11.slow · ∂turns.11.slow/∂turns.10.slow · ∂turns.10.slow/∂turns.9.slow · ∂turns.9.slow/∂turns.8.slow · ∂turns.8.slow/∂turns.7.slow · ∂turns.7.slow/∂turns.6.slow · ∂turns.6.slow/∂turns.5.slow · ∂turns.5.slow/∂turns.4.slow\n  ∂loss/∂turns.5.next = ∂loss/∂turns.11.slow · ∂turns.11.slow/∂turns.10.slow · ∂turns.10.slow/∂turns.9.slow · ∂turns.9.slow/∂turns.8.slow · ∂turns.8.slow/∂turns.7.slow · ∂turns.7.slow/∂turns.6.slow · ∂turns.6.slow/∂turns.5.slow · ∂turns.5.slow/∂turns.5.next + ∂loss/∂turns.11.slow · ∂turns.11.slow/∂turns.10.slow · ∂turns.10.slow/∂turns.9.slow · ∂turns.9.slow/∂turns.8.slow · ∂turns.8.slow/∂turns.7.slow · ∂turns.7.slow/∂turns.6.slow · ∂turns.6.slow/∂turns.6.next · ∂turns.6.next/∂turns.5.h · ∂turns.5.h/∂turns.5.next + ∂loss/∂turns.11.slow · ∂turns.11.slow/∂turns.10.slow · ∂turns.10.slow/∂turns.9.slow · ∂turns.9.slow/∂turns.8.slow · ∂turns.8.slow/∂turns.7.slow · ∂turns.7.slow/∂turns.7.next · ∂turns.7.next/∂turns.6.h · ∂turns.6.h/∂turns.6.next · ∂turns.6.next/∂turns.5.h · ∂turns.5.h/∂turns.5.next + ∂loss/∂turns.11.slow · ∂turns.11.slow/∂turns.10.slow · ∂turns.10.slow/∂turns.9.slow · ∂turns.9.slow/∂turns.8.slow · ∂turns.8.slow/∂turns.8.next · ∂turns.8.next/∂turns.7.h · ∂turns.7.h/∂turns.7.next · ∂turns.7.next/∂turns.6.h · ∂turns.6.h/∂turns.6.next · ∂turns.6.next/∂turns.5.h · ∂turns.5.h/∂turns.5.next + ∂loss/∂turns.11.slow · ∂turns.11.slow/∂turns.10.slow · ∂turns.10.slow/∂turns.9.slow · ∂turns.9.slow/∂turns.9.next · ∂turns.9.next/∂turns.8.h · ∂turns.8.h/∂turns.8.next · ∂turns.8.next/∂turns.7.h · ∂turns.7.h/∂turns.7.next · ∂turns.7.next/∂turns.6.h · ∂turns.6.h/∂turns.6.next · ∂turns.6.next/∂turns.5.h · ∂turns.5.h/∂turns.5.next + ∂loss/∂turns.11.slow · ∂turns.11.slow/∂turns.10.slow · ∂turns.10.slow/∂turns.10.next · ∂turns.10.next/∂turns.9.h · ∂turns.9.h/∂turns.9.next · ∂turns.9.next/∂turns.8.h · ∂turns.8.h/∂turns.8.next · ∂turns.8.next/∂turns.7.h · ∂turns.7.h/∂turns.7.next · ∂turns.7.next/∂turns.6.h · ∂turns.6.h/∂turns.6.next · ∂turns.6.next/∂turns.5.h · ∂turns.5.h/∂turns.5.next + ∂loss/∂turns.11.h · ∂turns.11.h/∂turns.11.next · ∂turns.11.next/∂turns.10.h · ∂turns.10.h/∂turns.10.next · ∂turns.10.next/∂turns.9.h · ∂turns.9.h/∂turns.9.next · ∂turns.9.next/∂turns.8.h · ∂turns.8.h/∂turns.8.next · ∂turns.8.next/∂turns.7.h · ∂turns.7.h/∂turns.7.next · ∂turns.7.next/∂turns.6.h · ∂turns.6.h/∂turns.6.next · ∂turns.6.next/∂turns.5.h · ∂turns.5.h/∂turns.5.next + ∂loss/∂turns.11.slow · ∂turns.11.slow/∂turns.11.next · ∂turns.11.next/∂turns.10.h · ∂turns.10.h/∂turns.10.next · ∂turns.10.next/∂turns.9.h · ∂turns.9.h/∂turns.9.next · ∂turns.9.next/∂turns.8.h · ∂turns.8.h/∂turns.8.next · ∂turns.8.next/∂turns.7.h · ∂turns.7.h/∂turns.7.next · ∂turns.7.next/∂turns.6.h · ∂turns.6.h/∂turns.6.next · ∂turns.6.next/∂turns.5.h · ∂turns.5.h/∂turns.5.next\n  ∂loss/∂turns.5.h = ∂loss/∂turns.11.slow · ∂turns.11.slow/∂turns.10.slow · ∂turns.10.slow/∂turns.9.slow · ∂turns.9.slow/∂turns.8.slow · ∂turns.8.slow/∂turns.7.slow · ∂turns.7.slow/∂turns.6.slow · ∂turns.6.slow/∂turns.6.next · ∂turns.6.next/∂turns.5.h + ∂loss/∂turns.11.slow · ∂turns.11.slow/∂turns.10.slow · ∂turns.10.slow/∂turns.9.slow · ∂turns.9.slow/∂turns.8.slow · ∂turns.8.slow/∂turns.7.slow · ∂turns.7.slow/∂turns.7.next · ∂turns.7.next/∂turns.6.h · ∂turns.6.h/∂turns.6.next · ∂turns.6.next/∂turns.5.h + ∂loss/∂turns.11.slow · ∂turns.11.slow/∂turns.10.slow · ∂turns.10.slow/∂turns.9.slow · ∂turns.9.slow/∂turns.8.slow · ∂turns.8.slow/∂turns.8.next · ∂turns.8.next/∂turns.7.h · ∂turns.7.h/∂turns.7.next · ∂turns.7.next/∂turns.6.h · ∂turns.6.h/∂turns.6.next · ∂turns.6.next/∂turns.5.h + ∂loss/∂turns.11.slow · ∂turns.11.slow/∂turns.10.slow · ∂turns.10.slow/∂turns.9.slow · ∂turns.9.slow/∂turns.9.next · ∂turns.9.next/∂turns.8.h · ∂turns.8.h/∂turns.8.next · ∂turns.8.next/∂turns.7.h · ∂turns.7.h/∂turns.7.next · ∂turns.7.next/∂turns.6.h · ∂turns.6.h/∂turns.6.next · ∂turns.6.next/∂turns.5.h + ∂loss/∂turns.11.slow · ∂turns.11.slow/∂turns.10.slow · ∂turns.10.slow/∂turns.10.next · ∂turns.10.next/∂turns.9.h · ∂turns.9.h/∂turns.9.next · ∂turns.9.next/∂turns.8.h · ∂turns.8.h/∂turns.8.next · ∂turns.8.next/∂turns.7.h · ∂turns.7.h/∂turns.7.next · ∂turns.7.next/∂turns.6.h · ∂turns.6.h/∂turns.6.next · ∂turns.6.next/∂turns.5.h + ∂loss/∂turns.11.h · ∂turns.11.h/∂turns.11.next · ∂turns.11.next/∂turns.10.h · ∂turns.10.h/∂turns.10.next · ∂turns.10.next/∂turns.9.h · ∂turns.9.h/∂turns.9.next · ∂turns.9.next/∂turns.8.h · ∂turns.8.h/∂turns.8.next · ∂turns.8.next/∂turns.7.h · ∂turns.7.h/∂turns.7.next · ∂turns.7.next/∂turns.6.h · ∂turns.6.h/∂turns.6.next · ∂turns.6.next/∂turns.5.h + ∂loss/∂turns.11.slow · ∂turns.11.slow/∂turns.11.next · ∂turns.11.next/∂turns.10.h · ∂turns.10.h/∂turns.10.next · ∂turns.10.next/∂turns.9.h · ∂turns.9.h/∂turns.9.next · ∂turns.9.next/∂turns.8.h · ∂turns.8.h/∂turns.8.next · ∂turns.8.next/∂turns.7.h · ∂turns.7.h/∂turns.7.next · ∂turns.7.next/∂turns.6.h · ∂turns.6.h/∂turns.6.next · ∂turns.6.next/∂turns.5.h\n  ∂loss/∂turns.3.slow = ∂loss/∂turns.11.slow · ∂turns.11.slow/∂turns.10.slow · ∂turns.10.slow/∂turns.9.slow · ∂turns.9.slow/∂turns.8.slow · ∂turns.8.slow/∂turns.7.slow · ∂turns.7.slow/∂turns.6.slow · ∂turns.6.slow/∂turns.5.slow · ∂turns.5.slow/∂turns.4.slow · ∂turns.4.slow/∂turns.3.slow\n  ∂loss/∂turns.4.next = ∂loss/∂turns.4.slow · ∂turns.4.slow/∂turns.4.next + ∂loss/∂turns.4.h · ∂turns.4.h/∂turns.4.next\n  ∂loss/∂turns.4.h = ∂loss/∂turns.11.slow · ∂turns.11.slow/∂turns.10.slow · ∂turns.10.slow/∂turns.9.slow · ∂turns.9.slow/∂turns.8.slow · ∂turns.8.slow/∂turns.7.slow · ∂turns.7.slow/∂turns.6.slow · ∂turns.6.slow/∂turns.5.slow · ∂turns.5.slow/∂turns.5.next · ∂turns.5.next/∂turns.4.h + ∂loss/∂turns.11.slow · ∂turns.11.slow/∂turns.10.slow · ∂turns.10.slow/∂turns.9.slow · ∂turns.9.slow/∂turns.8.slow · ∂turns.8.slow/∂turns.7.slow · ∂turns.7.slow/∂turns.6.slow · ∂turns.6.slow/∂turns.6.next · ∂turns.6.next/∂turns.5.h · ∂turns.5.h/∂turns.5.next · ∂turns.5.next/∂turns.4.h + ∂loss/∂turns.11.slow · ∂turns.11.slow/∂turns.10.slow · ∂turns.10.slow/∂turns.9.slow · ∂turns.9.slow/∂turns.8.slow · ∂turns.8.slow/∂turns.7.slow · ∂turns.7.slow/∂turns.7.next · ∂turns.7.next/∂turns.6.h · ∂turns.6.h/∂turns.6.next · ∂turns.6.next/∂turns.5.h · ∂turns.5.h/∂turns.5.next · ∂turns.5.next/∂turns.4.h + ∂loss/∂turns.11.slow · ∂turns.11.slow/∂turns.10.slow · ∂turns.10.slow/∂turns.9.slow · ∂turns.9.slow/∂turns.8.slow · ∂turns.8.slow/∂turns.8.next · ∂turns.8.next/∂turns.7.h · ∂turns.7.h/∂turns.7.next · ∂turns.7.next/∂turns.6.h · ∂turns.6.h/∂turns.6.next · ∂turns.6.next/∂turns.5.h · ∂turns.5.h/∂turns.5.next · ∂turns.5.next/∂turns.4.h + ∂loss/∂turns.11.slow · ∂turns.11.slow/∂turns.10.slow · ∂turns.10.slow/∂turns.9.slow · ∂turns.9.slow/∂turns.9.next · ∂turns.9.next/∂turns.8.h · ∂turns.8.h/∂turns.8.next · ∂turns.8.next/∂turns.7.h · ∂turns.7.h/∂turns.7.next · ∂turns.7.next/∂turns.6.h · ∂turns.6.h/∂turns.6.next · ∂turns.6.next/∂turns.5.h · ∂turns.5.h/∂turns.5.next · ∂turns.5.next/∂turns.4.h + ∂loss/∂turns.11.slow · ∂turns.11.slow/∂turns.10.slow · ∂turns.10.slow/∂turns.10.next · ∂turns.10.next/∂turns.9.h · ∂turns.9.h/∂turns.9.next · ∂turns.9.next/∂turns.8.h · ∂turns.8.h/∂turns.8.next · ∂turns.8.next/∂turns.7.h · ∂turns.7.h/∂turns.7.next · ∂turns.7.next/∂turns.6.h · ∂turns.6.h/∂turns.6.next · ∂turns.6.next/∂turns.5.h · ∂turns.5.h/∂turns.5.next · ∂turns.5.next/∂turns.4.h + ∂loss/∂turns.11.h · ∂turns.11.h/∂turns.11.next · ∂turns.11.next/∂turns.10.h · ∂turns.10.h/∂turns.10.next · ∂turns.10.next/∂turns.9.h · ∂turns.9.h/∂turns.9.next · ∂turns.9.next/∂turns.8.h · ∂turns.8.h/∂turns.8.next · ∂turns.8.next/∂turns.7.h · ∂turns.7.h/∂turns.7.next · ∂turns.7.next/∂turns.6.h · ∂turns.6.h/∂turns.6.next · ∂turns.6.next/∂turns.5.h · ∂turns.5.h/∂turns.5.next · ∂turns.5.next/∂turns.4.h + ∂loss/∂turns.11.slow · ∂turns.11.slow/∂turns.11.next · ∂turns.11.next/∂turns.10.h · ∂turns.10.h/∂turns.10.next · ∂turns.10.next/∂turns.9.h · ∂turns.9.h/∂turns.9.next · ∂turns.9.next/∂turns.8.h · ∂turns.8.h/∂turns.8.next · ∂turns.8.next/∂turns.7.h · ∂turns.7.h/∂turns.7.next · ∂turns.7.next/∂turns.6.h · ∂turns.6.h/∂turns.6.next · ∂turns.6.next/∂turns.5.h · ∂turns.5.h/∂turns.5.next · ∂turns.5.next/∂turns.4.h\n  ∂loss/∂turns.2.slow = ∂loss/∂turns.11.slow · ∂turns.11.slow/∂turns.10.slow · ∂turns.10.slow/∂turns.9.slow · ∂turns.9.slow/∂turns.8.slow · ∂turns.8.slow/∂turns.7.slow · ∂turns.7.slow/∂turns.6.slow · ∂turns.6.slow/∂turns.5.slow · ∂turns.5.slow/∂turns.4.slow · ∂turns.4.slow/∂turns.3.slow · ∂turns.3.slow/∂turns.2.slow\n  ∂loss/∂turns.3.next = ∂loss/∂turns.3.slow · ∂turns.3.slow/∂turns.3.next + ∂loss/∂turns.3.h · ∂turns.3.h/∂turns.3.next\n  ∂loss/∂turns.3.h = ∂loss/∂turns.4.next · ∂turns.4.next/∂turns.3.h\n  ∂loss/∂turns.1.slow = ∂loss/∂turns.11.slow · ∂turns.11.slow/∂turns.10.slow · ∂turns.10.slow/∂turns.9.slow · ∂turns.9.slow/∂turns.8.slow · ∂turns.8.slow/∂turns.7.slow · ∂turns.7.slow/∂turns.6.slow · ∂turns.6.slow/∂turns.5.slow · ∂turns.5.slow/∂turns.4.slow · ∂turns.4.slow/∂turns.3.slow · ∂turns.3.slow/∂turns.2.slow · ∂turns.2.slow/∂turns.1.slow\n  ∂loss/∂turns.2.next = ∂loss/∂turns.2.slow · ∂turns.2.slow/∂turns.2.next + ∂loss/∂turns.2.h · ∂turns.2.h/∂turns.2.next\n  ∂loss/∂turns.2.h = ∂loss/∂turns.3.next · ∂turns.3.next/∂turns.2.h\n  ∂loss/∂turns.0.slow = ∂loss/∂turns.11.slow · ∂turns.11.slow/∂turns.10.slow · ∂turns.10.slow/∂turns.9.slow · ∂turns.9.slow/∂turns.8.slow · ∂turns.8.slow/∂turns.7.slow · ∂turns.7.slow/∂turns.6.slow · ∂turns.6.slow/∂turns.5.slow · ∂turns.5.slow/∂turns.4.slow · ∂turns.4.slow/∂turns.3.slow · ∂turns.3.slow/∂turns.2.slow · ∂turns.2.slow/∂turns.1.slow · ∂turns.1.slow/∂turns.0.slow\n  ∂loss/∂turns.1.next = ∂loss/∂turns.1.slow · ∂turns.1.slow/∂turns.1.next + ∂loss/∂turns.1.h · ∂turns.1.h/∂turns.1.next\n  ∂loss/∂turns.1.h = ∂loss/∂turns.2.next · ∂turns.2.next/∂turns.1.h\n  ∂loss/∂slow = ∂loss/∂turns.11.slow · ∂turns.11.slow/∂turns.10.slow · ∂turns.10.slow/∂turns.9.slow · ∂turns.9.slow/∂turns.8.slow · ∂turns.8.slow/∂turns.7.slow · ∂turns.7.slow/∂turns.6.slow · ∂turns.6.slow/∂turns.5.slow · ∂turns.5.slow/∂turns.4.slow · ∂turns.4.slow/∂turns.3.slow · ∂turns.3.slow/∂turns.2.slow · ∂turns.2.slow/∂turns.1.slow · ∂turns.1.slow/∂turns.0.slow · ∂turns.0.slow/∂slow\n  ∂loss/∂turns.0.next = ∂loss/∂turns.0.slow · ∂turns.0.slow/∂turns.0.next + ∂loss/∂turns.0.h · ∂turns.0.h/∂turns.0.next\n  ∂loss/∂turns.0.h = ∂loss/∂turns.1.next · ∂turns.1.next/∂turns.0.h\n  ∂loss/∂begin = ∂loss/∂slow · ∂slow/∂begin + ∂loss/∂turns.0.next · ∂turns.0.next/∂begin\nWhat is computed?\n  d_turns.11.slow = 1 / n / 4 · 2 · (turns.11.h + turns.11.slow − y)\n  d_turns.10.slow = d_turns.11.slow · 0.9\n  d_turns.11.next = d_turns.11.slow · 0.1 + d_turns.11.slow\n  d_turns.10.h = product(d_turns.11.next · (1 − turns.11.next · turns.11.next), cell.weight_hh)\n  d_turns.9.slow = d_turns.10.slow · 0.9\n  d_turns.10.next = d_turns.10.slow · 0.1 + d_turns.10.h\n  d_turns.9.h = product(d_turns.10.next · (1 − turns.10.next · turns.10.next), cell.weight_hh)\n  d_turns.8.slow = d_turns.9.slow · 0.9\n  d_turns.9.next = d_turns.9.slow · 0.1 + d_turns.9.h\n  d_turns.8.h = product(d_turns.9.next · (1 − turns.9.next · turns.9.next), cell.weight_hh)\n  d_turns.7.slow = d_turns.8.slow · 0.9\n  d_turns.8.next = d_turns.8.slow · 0.1 + d_turns.8.h\n  d_turns.7.h = product(d_turns.8.next · (1 − turns.8.next · turns.8.next), cell.weight_hh)\n  d_turns.6.slow = d_turns.7.slow · 0.9\n  d_turns.7.next = d_turns.7.slow · 0.1 + d_turns.7.h\n  d_turns.6.h = product(d_turns.7.next · (1 − turns.7.next · turns.7.next), cell.weight_hh)\n  d_turns.5.slow = d_turns.6.slow · 0.9\n  d_turns.6.next = d_turns.6.slow · 0.1 + d_turns.6.h\n  d_turns.5.h = product(d_turns.6.next · (1 − turns.6.next · turns.6.next), cell.weight_hh)\n  d_turns.4.slow = d_turns.5.slow · 0.9\n  d_turns.5.next = d_turns.5.slow · 0.1 + d_turns.5.h\n  d_turns.4.h = product(d_turns.5.next · (1 − turns.5.next · turns.5.next), cell.weight_hh)\n  d_turns.3.slow = d_turns.4.slow · 0.9\n  d_turns.4.next = d_turns.4.slow · 0.1 + d_turns.4.h\n  d_turns.3.h = product(d_turns.4.next · (1 − turns.4.next · turns.4.next), cell.weight_hh)\n  d_turns.2.slow = d_turns.3.slow · 0.9\n  d_turns.3.next = d_turns.3.slow · 0.1 + d_turns.3.h\n  d_turns.2.h = product(d_turns.3.next · (1 − turns.3.next · turns.3.next), cell.weight_hh)\n  d_turns.1.slow = d_turns.2.slow · 0.9\n  d_turns.2.next = d_turns.2.slow · 0.1 + d_turns.2.h\n  d_turns.1.h = product(d_turns.2.next · (1 − turns.2.next · turns.2.next), cell.weight_hh)\n  d_turns.0.slow = d_turns.1.slow · 0.9\n  d_turns.1.next = d_turns.1.slow · 0.1 + d_turns.1.h\n  d_turns.0.h = product(d_turns.1.next · (1 − turns.1.next · turns.1.next), cell.weight_hh)\n  d_turns.0.next = d_turns.0.slow · 0.1 + d_turns.0.h\n  d_gate.bias = sum(d_turns.11.slow · 0.1 · sigmoid(product(slice(…), gate.weight) + …) · … + … + … + … + … + … + … + … + … + … + … + …)\n  d_gate.weight = product(slice(slice(x)), d_turns.11.slow · 0.1 · sigmoid(…) · …) + … + … + … + … + … + … + … + … + … + … + …\n  d_cell.weight_hh = … + … + … + … + … + … + … + … + … + … + …\n  d_cell.bias_hh = sum(… + … + … + … + … + … + … + … + … + …)\n  d_cell.weight_ih = … + … + … + … + … + … + … + … + … + … + …\n  d_begin = sum(d_turns.0.slow) · 0.45 + sum(product(d_turns.0.next · (1 − turns.0.next · turns.0.next), cell.weight_hh))\n";
    /// The chains as LaTeX.
    pub const EXPLAIN_LATEX: &str = "\\begin{align*}\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.11.next}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.11.h}} \\cdot \\frac{\\partial \\mathrm{turns.11.h}}{\\partial \\mathrm{turns.11.next}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.11.slow}} \\cdot \\frac{\\partial \\mathrm{turns.11.slow}}{\\partial \\mathrm{turns.11.next}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial x} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.11.h}} \\cdot \\frac{\\partial \\mathrm{turns.11.h}}{\\partial x} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.11.next}} \\cdot \\frac{\\partial \\mathrm{turns.11.next}}{\\partial x} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.10.h}} \\cdot \\frac{\\partial \\mathrm{turns.10.h}}{\\partial x} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.10.next}} \\cdot \\frac{\\partial \\mathrm{turns.10.next}}{\\partial x} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.9.next}} \\cdot \\frac{\\partial \\mathrm{turns.9.next}}{\\partial x} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.9.h}} \\cdot \\frac{\\partial \\mathrm{turns.9.h}}{\\partial x} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.8.next}} \\cdot \\frac{\\partial \\mathrm{turns.8.next}}{\\partial x} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.8.h}} \\cdot \\frac{\\partial \\mathrm{turns.8.h}}{\\partial x} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.7.next}} \\cdot \\frac{\\partial \\mathrm{turns.7.next}}{\\partial x} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.7.h}} \\cdot \\frac{\\partial \\mathrm{turns.7.h}}{\\partial x} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.6.next}} \\cdot \\frac{\\partial \\mathrm{turns.6.next}}{\\partial x} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.6.h}} \\cdot \\frac{\\partial \\mathrm{turns.6.h}}{\\partial x} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.5.next}} \\cdot \\frac{\\partial \\mathrm{turns.5.next}}{\\partial x} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.5.h}} \\cdot \\frac{\\partial \\mathrm{turns.5.h}}{\\partial x} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.4.next}} \\cdot \\frac{\\partial \\mathrm{turns.4.next}}{\\partial x} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.4.h}} \\cdot \\frac{\\partial \\mathrm{turns.4.h}}{\\partial x} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.3.next}} \\cdot \\frac{\\partial \\mathrm{turns.3.next}}{\\partial x} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.3.h}} \\cdot \\frac{\\partial \\mathrm{turns.3.h}}{\\partial x} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.2.next}} \\cdot \\frac{\\partial \\mathrm{turns.2.next}}{\\partial x} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.2.h}} \\cdot \\frac{\\partial \\mathrm{turns.2.h}}{\\partial x} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.1.next}} \\cdot \\frac{\\partial \\mathrm{turns.1.next}}{\\partial x} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.1.h}} \\cdot \\frac{\\partial \\mathrm{turns.1.h}}{\\partial x} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.0.next}} \\cdot \\frac{\\partial \\mathrm{turns.0.next}}{\\partial x} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.0.h}} \\cdot \\frac{\\partial \\mathrm{turns.0.h}}{\\partial x} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{gate.weight}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.11.h}} \\cdot \\frac{\\partial \\mathrm{turns.11.h}}{\\partial \\mathrm{gate.weight}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.10.h}} \\cdot \\frac{\\partial \\mathrm{turns.10.h}}{\\partial \\mathrm{gate.weight}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.9.h}} \\cdot \\frac{\\partial \\mathrm{turns.9.h}}{\\partial \\mathrm{gate.weight}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.8.h}} \\cdot \\frac{\\partial \\mathrm{turns.8.h}}{\\partial \\mathrm{gate.weight}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.7.h}} \\cdot \\frac{\\partial \\mathrm{turns.7.h}}{\\partial \\mathrm{gate.weight}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.6.h}} \\cdot \\frac{\\partial \\mathrm{turns.6.h}}{\\partial \\mathrm{gate.weight}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.5.h}} \\cdot \\frac{\\partial \\mathrm{turns.5.h}}{\\partial \\mathrm{gate.weight}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.4.h}} \\cdot \\frac{\\partial \\mathrm{turns.4.h}}{\\partial \\mathrm{gate.weight}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.3.h}} \\cdot \\frac{\\partial \\mathrm{turns.3.h}}{\\partial \\mathrm{gate.weight}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.2.h}} \\cdot \\frac{\\partial \\mathrm{turns.2.h}}{\\partial \\mathrm{gate.weight}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.1.h}} \\cdot \\frac{\\partial \\mathrm{turns.1.h}}{\\partial \\mathrm{gate.weight}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.0.h}} \\cdot \\frac{\\partial \\mathrm{turns.0.h}}{\\partial \\mathrm{gate.weight}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{gate.bias}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.11.h}} \\cdot \\frac{\\partial \\mathrm{turns.11.h}}{\\partial \\mathrm{gate.bias}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.10.h}} \\cdot \\frac{\\partial \\mathrm{turns.10.h}}{\\partial \\mathrm{gate.bias}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.9.h}} \\cdot \\frac{\\partial \\mathrm{turns.9.h}}{\\partial \\mathrm{gate.bias}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.8.h}} \\cdot \\frac{\\partial \\mathrm{turns.8.h}}{\\partial \\mathrm{gate.bias}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.7.h}} \\cdot \\frac{\\partial \\mathrm{turns.7.h}}{\\partial \\mathrm{gate.bias}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.6.h}} \\cdot \\frac{\\partial \\mathrm{turns.6.h}}{\\partial \\mathrm{gate.bias}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.5.h}} \\cdot \\frac{\\partial \\mathrm{turns.5.h}}{\\partial \\mathrm{gate.bias}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.4.h}} \\cdot \\frac{\\partial \\mathrm{turns.4.h}}{\\partial \\mathrm{gate.bias}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.3.h}} \\cdot \\frac{\\partial \\mathrm{turns.3.h}}{\\partial \\mathrm{gate.bias}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.2.h}} \\cdot \\frac{\\partial \\mathrm{turns.2.h}}{\\partial \\mathrm{gate.bias}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.1.h}} \\cdot \\frac{\\partial \\mathrm{turns.1.h}}{\\partial \\mathrm{gate.bias}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.0.h}} \\cdot \\frac{\\partial \\mathrm{turns.0.h}}{\\partial \\mathrm{gate.bias}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.10.slow}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.11.slow}} \\cdot \\frac{\\partial \\mathrm{turns.11.slow}}{\\partial \\mathrm{turns.10.slow}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{cell.weight\\_ih}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.11.next}} \\cdot \\frac{\\partial \\mathrm{turns.11.next}}{\\partial \\mathrm{cell.weight\\_ih}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.10.next}} \\cdot \\frac{\\partial \\mathrm{turns.10.next}}{\\partial \\mathrm{cell.weight\\_ih}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.9.next}} \\cdot \\frac{\\partial \\mathrm{turns.9.next}}{\\partial \\mathrm{cell.weight\\_ih}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.8.next}} \\cdot \\frac{\\partial \\mathrm{turns.8.next}}{\\partial \\mathrm{cell.weight\\_ih}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.7.next}} \\cdot \\frac{\\partial \\mathrm{turns.7.next}}{\\partial \\mathrm{cell.weight\\_ih}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.6.next}} \\cdot \\frac{\\partial \\mathrm{turns.6.next}}{\\partial \\mathrm{cell.weight\\_ih}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.5.next}} \\cdot \\frac{\\partial \\mathrm{turns.5.next}}{\\partial \\mathrm{cell.weight\\_ih}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.4.next}} \\cdot \\frac{\\partial \\mathrm{turns.4.next}}{\\partial \\mathrm{cell.weight\\_ih}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.3.next}} \\cdot \\frac{\\partial \\mathrm{turns.3.next}}{\\partial \\mathrm{cell.weight\\_ih}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.2.next}} \\cdot \\frac{\\partial \\mathrm{turns.2.next}}{\\partial \\mathrm{cell.weight\\_ih}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.1.next}} \\cdot \\frac{\\partial \\mathrm{turns.1.next}}{\\partial \\mathrm{cell.weight\\_ih}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.0.next}} \\cdot \\frac{\\partial \\mathrm{turns.0.next}}{\\partial \\mathrm{cell.weight\\_ih}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{cell.bias\\_ih}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.11.next}} \\cdot \\frac{\\partial \\mathrm{turns.11.next}}{\\partial \\mathrm{cell.bias\\_ih}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.10.next}} \\cdot \\frac{\\partial \\mathrm{turns.10.next}}{\\partial \\mathrm{cell.bias\\_ih}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.9.next}} \\cdot \\frac{\\partial \\mathrm{turns.9.next}}{\\partial \\mathrm{cell.bias\\_ih}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.8.next}} \\cdot \\frac{\\partial \\mathrm{turns.8.next}}{\\partial \\mathrm{cell.bias\\_ih}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.7.next}} \\cdot \\frac{\\partial \\mathrm{turns.7.next}}{\\partial \\mathrm{cell.bias\\_ih}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.6.next}} \\cdot \\frac{\\partial \\mathrm{turns.6.next}}{\\partial \\mathrm{cell.bias\\_ih}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.5.next}} \\cdot \\frac{\\partial \\mathrm{turns.5.next}}{\\partial \\mathrm{cell.bias\\_ih}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.4.next}} \\cdot \\frac{\\partial \\mathrm{turns.4.next}}{\\partial \\mathrm{cell.bias\\_ih}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.3.next}} \\cdot \\frac{\\partial \\mathrm{turns.3.next}}{\\partial \\mathrm{cell.bias\\_ih}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.2.next}} \\cdot \\frac{\\partial \\mathrm{turns.2.next}}{\\partial \\mathrm{cell.bias\\_ih}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.1.next}} \\cdot \\frac{\\partial \\mathrm{turns.1.next}}{\\partial \\mathrm{cell.bias\\_ih}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.0.next}} \\cdot \\frac{\\partial \\mathrm{turns.0.next}}{\\partial \\mathrm{cell.bias\\_ih}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{cell.bias\\_hh}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.11.next}} \\cdot \\frac{\\partial \\mathrm{turns.11.next}}{\\partial \\mathrm{cell.bias\\_hh}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.10.next}} \\cdot \\frac{\\partial \\mathrm{turns.10.next}}{\\partial \\mathrm{cell.bias\\_hh}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.9.next}} \\cdot \\frac{\\partial \\mathrm{turns.9.next}}{\\partial \\mathrm{cell.bias\\_hh}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.8.next}} \\cdot \\frac{\\partial \\mathrm{turns.8.next}}{\\partial \\mathrm{cell.bias\\_hh}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.7.next}} \\cdot \\frac{\\partial \\mathrm{turns.7.next}}{\\partial \\mathrm{cell.bias\\_hh}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.6.next}} \\cdot \\frac{\\partial \\mathrm{turns.6.next}}{\\partial \\mathrm{cell.bias\\_hh}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.5.next}} \\cdot \\frac{\\partial \\mathrm{turns.5.next}}{\\partial \\mathrm{cell.bias\\_hh}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.4.next}} \\cdot \\frac{\\partial \\mathrm{turns.4.next}}{\\partial \\mathrm{cell.bias\\_hh}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.3.next}} \\cdot \\frac{\\partial \\mathrm{turns.3.next}}{\\partial \\mathrm{cell.bias\\_hh}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.2.next}} \\cdot \\frac{\\partial \\mathrm{turns.2.next}}{\\partial \\mathrm{cell.bias\\_hh}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.1.next}} \\cdot \\frac{\\partial \\mathrm{turns.1.next}}{\\partial \\mathrm{cell.bias\\_hh}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.0.next}} \\cdot \\frac{\\partial \\mathrm{turns.0.next}}{\\partial \\mathrm{cell.bias\\_hh}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.10.h}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.11.h}} \\cdot \\frac{\\partial \\mathrm{turns.11.h}}{\\partial \\mathrm{turns.11.next}} \\cdot \\frac{\\partial \\mathrm{turns.11.next}}{\\partial \\mathrm{turns.10.h}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.11.slow}} \\cdot \\frac{\\partial \\mathrm{turns.11.slow}}{\\partial \\mathrm{turns.11.next}} \\cdot \\frac{\\partial \\mathrm{turns.11.next}}{\\partial \\mathrm{turns.10.h}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{cell.weight\\_hh}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.11.next}} \\cdot \\frac{\\partial \\mathrm{turns.11.next}}{\\partial \\mathrm{cell.weight\\_hh}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.10.next}} \\cdot \\frac{\\partial \\mathrm{turns.10.next}}{\\partial \\mathrm{cell.weight\\_hh}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.9.next}} \\cdot \\frac{\\partial \\mathrm{turns.9.next}}{\\partial \\mathrm{cell.weight\\_hh}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.8.next}} \\cdot \\frac{\\partial \\mathrm{turns.8.next}}{\\partial \\mathrm{cell.weight\\_hh}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.7.next}} \\cdot \\frac{\\partial \\mathrm{turns.7.next}}{\\partial \\mathrm{cell.weight\\_hh}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.6.next}} \\cdot \\frac{\\partial \\mathrm{turns.6.next}}{\\partial \\mathrm{cell.weight\\_hh}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.5.next}} \\cdot \\frac{\\partial \\mathrm{turns.5.next}}{\\partial \\mathrm{cell.weight\\_hh}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.4.next}} \\cdot \\frac{\\partial \\mathrm{turns.4.next}}{\\partial \\mathrm{cell.weight\\_hh}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.3.next}} \\cdot \\frac{\\partial \\mathrm{turns.3.next}}{\\partial \\mathrm{cell.weight\\_hh}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.2.next}} \\cdot \\frac{\\partial \\mathrm{turns.2.next}}{\\partial \\mathrm{cell.weight\\_hh}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.1.next}} \\cdot \\frac{\\partial \\mathrm{turns.1.next}}{\\partial \\mathrm{cell.weight\\_hh}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.0.next}} \\cdot \\frac{\\partial \\mathrm{turns.0.next}}{\\partial \\mathrm{cell.weight\\_hh}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.9.slow}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.11.slow}} \\cdot \\frac{\\partial \\mathrm{turns.11.slow}}{\\partial \\mathrm{turns.10.slow}} \\cdot \\frac{\\partial \\mathrm{turns.10.slow}}{\\partial \\mathrm{turns.9.slow}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.10.next}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.11.slow}} \\cdot \\frac{\\partial \\mathrm{turns.11.slow}}{\\partial \\mathrm{turns.10.slow}} \\cdot \\frac{\\partial \\mathrm{turns.10.slow}}{\\partial \\mathrm{turns.10.next}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.11.h}} \\cdot \\frac{\\partial \\mathrm{turns.11.h}}{\\partial \\mathrm{turns.11.next}} \\cdot \\frac{\\partial \\mathrm{turns.11.next}}{\\partial \\mathrm{turns.10.h}} \\cdot \\frac{\\partial \\mathrm{turns.10.h}}{\\partial \\mathrm{turns.10.next}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.11.slow}} \\cdot \\frac{\\partial \\mathrm{turns.11.slow}}{\\partial \\mathrm{turns.11.next}} \\cdot \\frac{\\partial \\mathrm{turns.11.next}}{\\partial \\mathrm{turns.10.h}} \\cdot \\frac{\\partial \\mathrm{turns.10.h}}{\\partial \\mathrm{turns.10.next}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.8.slow}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.11.slow}} \\cdot \\frac{\\partial \\mathrm{turns.11.slow}}{\\partial \\mathrm{turns.10.slow}} \\cdot \\frac{\\partial \\mathrm{turns.10.slow}}{\\partial \\mathrm{turns.9.slow}} \\cdot \\frac{\\partial \\mathrm{turns.9.slow}}{\\partial \\mathrm{turns.8.slow}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.9.next}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.11.slow}} \\cdot \\frac{\\partial \\mathrm{turns.11.slow}}{\\partial \\mathrm{turns.10.slow}} \\cdot \\frac{\\partial \\mathrm{turns.10.slow}}{\\partial \\mathrm{turns.9.slow}} \\cdot \\frac{\\partial \\mathrm{turns.9.slow}}{\\partial \\mathrm{turns.9.next}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.11.slow}} \\cdot \\frac{\\partial \\mathrm{turns.11.slow}}{\\partial \\mathrm{turns.10.slow}} \\cdot \\frac{\\partial \\mathrm{turns.10.slow}}{\\partial \\mathrm{turns.10.next}} \\cdot \\frac{\\partial \\mathrm{turns.10.next}}{\\partial \\mathrm{turns.9.h}} \\cdot \\frac{\\partial \\mathrm{turns.9.h}}{\\partial \\mathrm{turns.9.next}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.11.h}} \\cdot \\frac{\\partial \\mathrm{turns.11.h}}{\\partial \\mathrm{turns.11.next}} \\cdot \\frac{\\partial \\mathrm{turns.11.next}}{\\partial \\mathrm{turns.10.h}} \\cdot \\frac{\\partial \\mathrm{turns.10.h}}{\\partial \\mathrm{turns.10.next}} \\cdot \\frac{\\partial \\mathrm{turns.10.next}}{\\partial \\mathrm{turns.9.h}} \\cdot \\frac{\\partial \\mathrm{turns.9.h}}{\\partial \\mathrm{turns.9.next}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.11.slow}} \\cdot \\frac{\\partial \\mathrm{turns.11.slow}}{\\partial \\mathrm{turns.11.next}} \\cdot \\frac{\\partial \\mathrm{turns.11.next}}{\\partial \\mathrm{turns.10.h}} \\cdot \\frac{\\partial \\mathrm{turns.10.h}}{\\partial \\mathrm{turns.10.next}} \\cdot \\frac{\\partial \\mathrm{turns.10.next}}{\\partial \\mathrm{turns.9.h}} \\cdot \\frac{\\partial \\mathrm{turns.9.h}}{\\partial \\mathrm{turns.9.next}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.9.h}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.11.slow}} \\cdot \\frac{\\partial \\mathrm{turns.11.slow}}{\\partial \\mathrm{turns.10.slow}} \\cdot \\frac{\\partial \\mathrm{turns.10.slow}}{\\partial \\mathrm{turns.10.next}} \\cdot \\frac{\\partial \\mathrm{turns.10.next}}{\\partial \\mathrm{turns.9.h}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.11.h}} \\cdot \\frac{\\partial \\mathrm{turns.11.h}}{\\partial \\mathrm{turns.11.next}} \\cdot \\frac{\\partial \\mathrm{turns.11.next}}{\\partial \\mathrm{turns.10.h}} \\cdot \\frac{\\partial \\mathrm{turns.10.h}}{\\partial \\mathrm{turns.10.next}} \\cdot \\frac{\\partial \\mathrm{turns.10.next}}{\\partial \\mathrm{turns.9.h}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.11.slow}} \\cdot \\frac{\\partial \\mathrm{turns.11.slow}}{\\partial \\mathrm{turns.11.next}} \\cdot \\frac{\\partial \\mathrm{turns.11.next}}{\\partial \\mathrm{turns.10.h}} \\cdot \\frac{\\partial \\mathrm{turns.10.h}}{\\partial \\mathrm{turns.10.next}} \\cdot \\frac{\\partial \\mathrm{turns.10.next}}{\\partial \\mathrm{turns.9.h}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.7.slow}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.11.slow}} \\cdot \\frac{\\partial \\mathrm{turns.11.slow}}{\\partial \\mathrm{turns.10.slow}} \\cdot \\frac{\\partial \\mathrm{turns.10.slow}}{\\partial \\mathrm{turns.9.slow}} \\cdot \\frac{\\partial \\mathrm{turns.9.slow}}{\\partial \\mathrm{turns.8.slow}} \\cdot \\frac{\\partial \\mathrm{turns.8.slow}}{\\partial \\mathrm{turns.7.slow}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.8.next}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.11.slow}} \\cdot \\frac{\\partial \\mathrm{turns.11.slow}}{\\partial \\mathrm{turns.10.slow}} \\cdot \\frac{\\partial \\mathrm{turns.10.slow}}{\\partial \\mathrm{turns.9.slow}} \\cdot \\frac{\\partial \\mathrm{turns.9.slow}}{\\partial \\mathrm{turns.8.slow}} \\cdot \\frac{\\partial \\mathrm{turns.8.slow}}{\\partial \\mathrm{turns.8.next}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.11.slow}} \\cdot \\frac{\\partial \\mathrm{turns.11.slow}}{\\partial \\mathrm{turns.10.slow}} \\cdot \\frac{\\partial \\mathrm{turns.10.slow}}{\\partial \\mathrm{turns.9.slow}} \\cdot \\frac{\\partial \\mathrm{turns.9.slow}}{\\partial \\mathrm{turns.9.next}} \\cdot \\frac{\\partial \\mathrm{turns.9.next}}{\\partial \\mathrm{turns.8.h}} \\cdot \\frac{\\partial \\mathrm{turns.8.h}}{\\partial \\mathrm{turns.8.next}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.11.slow}} \\cdot \\frac{\\partial \\mathrm{turns.11.slow}}{\\partial \\mathrm{turns.10.slow}} \\cdot \\frac{\\partial \\mathrm{turns.10.slow}}{\\partial \\mathrm{turns.10.next}} \\cdot \\frac{\\partial \\mathrm{turns.10.next}}{\\partial \\mathrm{turns.9.h}} \\cdot \\frac{\\partial \\mathrm{turns.9.h}}{\\partial \\mathrm{turns.9.next}} \\cdot \\frac{\\partial \\mathrm{turns.9.next}}{\\partial \\mathrm{turns.8.h}} \\cdot \\frac{\\partial \\mathrm{turns.8.h}}{\\partial \\mathrm{turns.8.next}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.11.h}} \\cdot \\frac{\\partial \\mathrm{turns.11.h}}{\\partial \\mathrm{turns.11.next}} \\cdot \\frac{\\partial \\mathrm{turns.11.next}}{\\partial \\mathrm{turns.10.h}} \\cdot \\frac{\\partial \\mathrm{turns.10.h}}{\\partial \\mathrm{turns.10.next}} \\cdot \\frac{\\partial \\mathrm{turns.10.next}}{\\partial \\mathrm{turns.9.h}} \\cdot \\frac{\\partial \\mathrm{turns.9.h}}{\\partial \\mathrm{turns.9.next}} \\cdot \\frac{\\partial \\mathrm{turns.9.next}}{\\partial \\mathrm{turns.8.h}} \\cdot \\frac{\\partial \\mathrm{turns.8.h}}{\\partial \\mathrm{turns.8.next}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.11.slow}} \\cdot \\frac{\\partial \\mathrm{turns.11.slow}}{\\partial \\mathrm{turns.11.next}} \\cdot \\frac{\\partial \\mathrm{turns.11.next}}{\\partial \\mathrm{turns.10.h}} \\cdot \\frac{\\partial \\mathrm{turns.10.h}}{\\partial \\mathrm{turns.10.next}} \\cdot \\frac{\\partial \\mathrm{turns.10.next}}{\\partial \\mathrm{turns.9.h}} \\cdot \\frac{\\partial \\mathrm{turns.9.h}}{\\partial \\mathrm{turns.9.next}} \\cdot \\frac{\\partial \\mathrm{turns.9.next}}{\\partial \\mathrm{turns.8.h}} \\cdot \\frac{\\partial \\mathrm{turns.8.h}}{\\partial \\mathrm{turns.8.next}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.8.h}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.11.slow}} \\cdot \\frac{\\partial \\mathrm{turns.11.slow}}{\\partial \\mathrm{turns.10.slow}} \\cdot \\frac{\\partial \\mathrm{turns.10.slow}}{\\partial \\mathrm{turns.9.slow}} \\cdot \\frac{\\partial \\mathrm{turns.9.slow}}{\\partial \\mathrm{turns.9.next}} \\cdot \\frac{\\partial \\mathrm{turns.9.next}}{\\partial \\mathrm{turns.8.h}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.11.slow}} \\cdot \\frac{\\partial \\mathrm{turns.11.slow}}{\\partial \\mathrm{turns.10.slow}} \\cdot \\frac{\\partial \\mathrm{turns.10.slow}}{\\partial \\mathrm{turns.10.next}} \\cdot \\frac{\\partial \\mathrm{turns.10.next}}{\\partial \\mathrm{turns.9.h}} \\cdot \\frac{\\partial \\mathrm{turns.9.h}}{\\partial \\mathrm{turns.9.next}} \\cdot \\frac{\\partial \\mathrm{turns.9.next}}{\\partial \\mathrm{turns.8.h}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.11.h}} \\cdot \\frac{\\partial \\mathrm{turns.11.h}}{\\partial \\mathrm{turns.11.next}} \\cdot \\frac{\\partial \\mathrm{turns.11.next}}{\\partial \\mathrm{turns.10.h}} \\cdot \\frac{\\partial \\mathrm{turns.10.h}}{\\partial \\mathrm{turns.10.next}} \\cdot \\frac{\\partial \\mathrm{turns.10.next}}{\\partial \\mathrm{turns.9.h}} \\cdot \\frac{\\partial \\mathrm{turns.9.h}}{\\partial \\mathrm{turns.9.next}} \\cdot \\frac{\\partial \\mathrm{turns.9.next}}{\\partial \\mathrm{turns.8.h}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.11.slow}} \\cdot \\frac{\\partial \\mathrm{turns.11.slow}}{\\partial \\mathrm{turns.11.next}} \\cdot \\frac{\\partial \\mathrm{turns.11.next}}{\\partial \\mathrm{turns.10.h}} \\cdot \\frac{\\partial \\mathrm{turns.10.h}}{\\partial \\mathrm{turns.10.next}} \\cdot \\frac{\\partial \\mathrm{turns.10.next}}{\\partial \\mathrm{turns.9.h}} \\cdot \\frac{\\partial \\mathrm{turns.9.h}}{\\partial \\mathrm{turns.9.next}} \\cdot \\frac{\\partial \\mathrm{turns.9.next}}{\\partial \\mathrm{turns.8.h}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.6.slow}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.11.slow}} \\cdot \\frac{\\partial \\mathrm{turns.11.slow}}{\\partial \\mathrm{turns.10.slow}} \\cdot \\frac{\\partial \\mathrm{turns.10.slow}}{\\partial \\mathrm{turns.9.slow}} \\cdot \\frac{\\partial \\mathrm{turns.9.slow}}{\\partial \\mathrm{turns.8.slow}} \\cdot \\frac{\\partial \\mathrm{turns.8.slow}}{\\partial \\mathrm{turns.7.slow}} \\cdot \\frac{\\partial \\mathrm{turns.7.slow}}{\\partial \\mathrm{turns.6.slow}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.7.next}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.11.slow}} \\cdot \\frac{\\partial \\mathrm{turns.11.slow}}{\\partial \\mathrm{turns.10.slow}} \\cdot \\frac{\\partial \\mathrm{turns.10.slow}}{\\partial \\mathrm{turns.9.slow}} \\cdot \\frac{\\partial \\mathrm{turns.9.slow}}{\\partial \\mathrm{turns.8.slow}} \\cdot \\frac{\\partial \\mathrm{turns.8.slow}}{\\partial \\mathrm{turns.7.slow}} \\cdot \\frac{\\partial \\mathrm{turns.7.slow}}{\\partial \\mathrm{turns.7.next}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.11.slow}} \\cdot \\frac{\\partial \\mathrm{turns.11.slow}}{\\partial \\mathrm{turns.10.slow}} \\cdot \\frac{\\partial \\mathrm{turns.10.slow}}{\\partial \\mathrm{turns.9.slow}} \\cdot \\frac{\\partial \\mathrm{turns.9.slow}}{\\partial \\mathrm{turns.8.slow}} \\cdot \\frac{\\partial \\mathrm{turns.8.slow}}{\\partial \\mathrm{turns.8.next}} \\cdot \\frac{\\partial \\mathrm{turns.8.next}}{\\partial \\mathrm{turns.7.h}} \\cdot \\frac{\\partial \\mathrm{turns.7.h}}{\\partial \\mathrm{turns.7.next}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.11.slow}} \\cdot \\frac{\\partial \\mathrm{turns.11.slow}}{\\partial \\mathrm{turns.10.slow}} \\cdot \\frac{\\partial \\mathrm{turns.10.slow}}{\\partial \\mathrm{turns.9.slow}} \\cdot \\frac{\\partial \\mathrm{turns.9.slow}}{\\partial \\mathrm{turns.9.next}} \\cdot \\frac{\\partial \\mathrm{turns.9.next}}{\\partial \\mathrm{turns.8.h}} \\cdot \\frac{\\partial \\mathrm{turns.8.h}}{\\partial \\mathrm{turns.8.next}} \\cdot \\frac{\\partial \\mathrm{turns.8.next}}{\\partial \\mathrm{turns.7.h}} \\cdot \\frac{\\partial \\mathrm{turns.7.h}}{\\partial \\mathrm{turns.7.next}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.11.slow}} \\cdot \\frac{\\partial \\mathrm{turns.11.slow}}{\\partial \\mathrm{turns.10.slow}} \\cdot \\frac{\\partial \\mathrm{turns.10.slow}}{\\partial \\mathrm{turns.10.next}} \\cdot \\frac{\\partial \\mathrm{turns.10.next}}{\\partial \\mathrm{turns.9.h}} \\cdot \\frac{\\partial \\mathrm{turns.9.h}}{\\partial \\mathrm{turns.9.next}} \\cdot \\frac{\\partial \\mathrm{turns.9.next}}{\\partial \\mathrm{turns.8.h}} \\cdot \\frac{\\partial \\mathrm{turns.8.h}}{\\partial \\mathrm{turns.8.next}} \\cdot \\frac{\\partial \\mathrm{turns.8.next}}{\\partial \\mathrm{turns.7.h}} \\cdot \\frac{\\partial \\mathrm{turns.7.h}}{\\partial \\mathrm{turns.7.next}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.11.h}} \\cdot \\frac{\\partial \\mathrm{turns.11.h}}{\\partial \\mathrm{turns.11.next}} \\cdot \\frac{\\partial \\mathrm{turns.11.next}}{\\partial \\mathrm{turns.10.h}} \\cdot \\frac{\\partial \\mathrm{turns.10.h}}{\\partial \\mathrm{turns.10.next}} \\cdot \\frac{\\partial \\mathrm{turns.10.next}}{\\partial \\mathrm{turns.9.h}} \\cdot \\frac{\\partial \\mathrm{turns.9.h}}{\\partial \\mathrm{turns.9.next}} \\cdot \\frac{\\partial \\mathrm{turns.9.next}}{\\partial \\mathrm{turns.8.h}} \\cdot \\frac{\\partial \\mathrm{turns.8.h}}{\\partial \\mathrm{turns.8.next}} \\cdot \\frac{\\partial \\mathrm{turns.8.next}}{\\partial \\mathrm{turns.7.h}} \\cdot \\frac{\\partial \\mathrm{turns.7.h}}{\\partial \\mathrm{turns.7.next}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.11.slow}} \\cdot \\frac{\\partial \\mathrm{turns.11.slow}}{\\partial \\mathrm{turns.11.next}} \\cdot \\frac{\\partial \\mathrm{turns.11.next}}{\\partial \\mathrm{turns.10.h}} \\cdot \\frac{\\partial \\mathrm{turns.10.h}}{\\partial \\mathrm{turns.10.next}} \\cdot \\frac{\\partial \\mathrm{turns.10.next}}{\\partial \\mathrm{turns.9.h}} \\cdot \\frac{\\partial \\mathrm{turns.9.h}}{\\partial \\mathrm{turns.9.next}} \\cdot \\frac{\\partial \\mathrm{turns.9.next}}{\\partial \\mathrm{turns.8.h}} \\cdot \\frac{\\partial \\mathrm{turns.8.h}}{\\partial \\mathrm{turns.8.next}} \\cdot \\frac{\\partial \\mathrm{turns.8.next}}{\\partial \\mathrm{turns.7.h}} \\cdot \\frac{\\partial \\mathrm{turns.7.h}}{\\partial \\mathrm{turns.7.next}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.7.h}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.11.slow}} \\cdot \\frac{\\partial \\mathrm{turns.11.slow}}{\\partial \\mathrm{turns.10.slow}} \\cdot \\frac{\\partial \\mathrm{turns.10.slow}}{\\partial \\mathrm{turns.9.slow}} \\cdot \\frac{\\partial \\mathrm{turns.9.slow}}{\\partial \\mathrm{turns.8.slow}} \\cdot \\frac{\\partial \\mathrm{turns.8.slow}}{\\partial \\mathrm{turns.8.next}} \\cdot \\frac{\\partial \\mathrm{turns.8.next}}{\\partial \\mathrm{turns.7.h}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.11.slow}} \\cdot \\frac{\\partial \\mathrm{turns.11.slow}}{\\partial \\mathrm{turns.10.slow}} \\cdot \\frac{\\partial \\mathrm{turns.10.slow}}{\\partial \\mathrm{turns.9.slow}} \\cdot \\frac{\\partial \\mathrm{turns.9.slow}}{\\partial \\mathrm{turns.9.next}} \\cdot \\frac{\\partial \\mathrm{turns.9.next}}{\\partial \\mathrm{turns.8.h}} \\cdot \\frac{\\partial \\mathrm{turns.8.h}}{\\partial \\mathrm{turns.8.next}} \\cdot \\frac{\\partial \\mathrm{turns.8.next}}{\\partial \\mathrm{turns.7.h}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.11.slow}} \\cdot \\frac{\\partial \\mathrm{turns.11.slow}}{\\partial \\mathrm{turns.10.slow}} \\cdot \\frac{\\partial \\mathrm{turns.10.slow}}{\\partial \\mathrm{turns.10.next}} \\cdot \\frac{\\partial \\mathrm{turns.10.next}}{\\partial \\mathrm{turns.9.h}} \\cdot \\frac{\\partial \\mathrm{turns.9.h}}{\\partial \\mathrm{turns.9.next}} \\cdot \\frac{\\partial \\mathrm{turns.9.next}}{\\partial \\mathrm{turns.8.h}} \\cdot \\frac{\\partial \\mathrm{turns.8.h}}{\\partial \\mathrm{turns.8.next}} \\cdot \\frac{\\partial \\mathrm{turns.8.next}}{\\partial \\mathrm{turns.7.h}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.11.h}} \\cdot \\frac{\\partial \\mathrm{turns.11.h}}{\\partial \\mathrm{turns.11.next}} \\cdot \\frac{\\partial \\mathrm{turns.11.next}}{\\partial \\mathrm{turns.10.h}} \\cdot \\frac{\\partial \\mathrm{turns.10.h}}{\\partial \\mathrm{turns.10.next}} \\cdot \\frac{\\partial \\mathrm{turns.10.next}}{\\partial \\mathrm{turns.9.h}} \\cdot \\frac{\\partial \\mathrm{turns.9.h}}{\\partial \\mathrm{turns.9.next}} \\cdot \\frac{\\partial \\mathrm{turns.9.next}}{\\partial \\mathrm{turns.8.h}} \\cdot \\frac{\\partial \\mathrm{turns.8.h}}{\\partial \\mathrm{turns.8.next}} \\cdot \\frac{\\partial \\mathrm{turns.8.next}}{\\partial \\mathrm{turns.7.h}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.11.slow}} \\cdot \\frac{\\partial \\mathrm{turns.11.slow}}{\\partial \\mathrm{turns.11.next}} \\cdot \\frac{\\partial \\mathrm{turns.11.next}}{\\partial \\mathrm{turns.10.h}} \\cdot \\frac{\\partial \\mathrm{turns.10.h}}{\\partial \\mathrm{turns.10.next}} \\cdot \\frac{\\partial \\mathrm{turns.10.next}}{\\partial \\mathrm{turns.9.h}} \\cdot \\frac{\\partial \\mathrm{turns.9.h}}{\\partial \\mathrm{turns.9.next}} \\cdot \\frac{\\partial \\mathrm{turns.9.next}}{\\partial \\mathrm{turns.8.h}} \\cdot \\frac{\\partial \\mathrm{turns.8.h}}{\\partial \\mathrm{turns.8.next}} \\cdot \\frac{\\partial \\mathrm{turns.8.next}}{\\partial \\mathrm{turns.7.h}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.5.slow}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.11.slow}} \\cdot \\frac{\\partial \\mathrm{turns.11.slow}}{\\partial \\mathrm{turns.10.slow}} \\cdot \\frac{\\partial \\mathrm{turns.10.slow}}{\\partial \\mathrm{turns.9.slow}} \\cdot \\frac{\\partial \\mathrm{turns.9.slow}}{\\partial \\mathrm{turns.8.slow}} \\cdot \\frac{\\partial \\mathrm{turns.8.slow}}{\\partial \\mathrm{turns.7.slow}} \\cdot \\frac{\\partial \\mathrm{turns.7.slow}}{\\partial \\mathrm{turns.6.slow}} \\cdot \\frac{\\partial \\mathrm{turns.6.slow}}{\\partial \\mathrm{turns.5.slow}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.6.next}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.11.slow}} \\cdot \\frac{\\partial \\mathrm{turns.11.slow}}{\\partial \\mathrm{turns.10.slow}} \\cdot \\frac{\\partial \\mathrm{turns.10.slow}}{\\partial \\mathrm{turns.9.slow}} \\cdot \\frac{\\partial \\mathrm{turns.9.slow}}{\\partial \\mathrm{turns.8.slow}} \\cdot \\frac{\\partial \\mathrm{turns.8.slow}}{\\partial \\mathrm{turns.7.slow}} \\cdot \\frac{\\partial \\mathrm{turns.7.slow}}{\\partial \\mathrm{turns.6.slow}} \\cdot \\frac{\\partial \\mathrm{turns.6.slow}}{\\partial \\mathrm{turns.6.next}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.11.slow}} \\cdot \\frac{\\partial \\mathrm{turns.11.slow}}{\\partial \\mathrm{turns.10.slow}} \\cdot \\frac{\\partial \\mathrm{turns.10.slow}}{\\partial \\mathrm{turns.9.slow}} \\cdot \\frac{\\partial \\mathrm{turns.9.slow}}{\\partial \\mathrm{turns.8.slow}} \\cdot \\frac{\\partial \\mathrm{turns.8.slow}}{\\partial \\mathrm{turns.7.slow}} \\cdot \\frac{\\partial \\mathrm{turns.7.slow}}{\\partial \\mathrm{turns.7.next}} \\cdot \\frac{\\partial \\mathrm{turns.7.next}}{\\partial \\mathrm{turns.6.h}} \\cdot \\frac{\\partial \\mathrm{turns.6.h}}{\\partial \\mathrm{turns.6.next}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.11.slow}} \\cdot \\frac{\\partial \\mathrm{turns.11.slow}}{\\partial \\mathrm{turns.10.slow}} \\cdot \\frac{\\partial \\mathrm{turns.10.slow}}{\\partial \\mathrm{turns.9.slow}} \\cdot \\frac{\\partial \\mathrm{turns.9.slow}}{\\partial \\mathrm{turns.8.slow}} \\cdot \\frac{\\partial \\mathrm{turns.8.slow}}{\\partial \\mathrm{turns.8.next}} \\cdot \\frac{\\partial \\mathrm{turns.8.next}}{\\partial \\mathrm{turns.7.h}} \\cdot \\frac{\\partial \\mathrm{turns.7.h}}{\\partial \\mathrm{turns.7.next}} \\cdot \\frac{\\partial \\mathrm{turns.7.next}}{\\partial \\mathrm{turns.6.h}} \\cdot \\frac{\\partial \\mathrm{turns.6.h}}{\\partial \\mathrm{turns.6.next}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.11.slow}} \\cdot \\frac{\\partial \\mathrm{turns.11.slow}}{\\partial \\mathrm{turns.10.slow}} \\cdot \\frac{\\partial \\mathrm{turns.10.slow}}{\\partial \\mathrm{turns.9.slow}} \\cdot \\frac{\\partial \\mathrm{turns.9.slow}}{\\partial \\mathrm{turns.9.next}} \\cdot \\frac{\\partial \\mathrm{turns.9.next}}{\\partial \\mathrm{turns.8.h}} \\cdot \\frac{\\partial \\mathrm{turns.8.h}}{\\partial \\mathrm{turns.8.next}} \\cdot \\frac{\\partial \\mathrm{turns.8.next}}{\\partial \\mathrm{turns.7.h}} \\cdot \\frac{\\partial \\mathrm{turns.7.h}}{\\partial \\mathrm{turns.7.next}} \\cdot \\frac{\\partial \\mathrm{turns.7.next}}{\\partial \\mathrm{turns.6.h}} \\cdot \\frac{\\partial \\mathrm{turns.6.h}}{\\partial \\mathrm{turns.6.next}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.11.slow}} \\cdot \\frac{\\partial \\mathrm{turns.11.slow}}{\\partial \\mathrm{turns.10.slow}} \\cdot \\frac{\\partial \\mathrm{turns.10.slow}}{\\partial \\mathrm{turns.10.next}} \\cdot \\frac{\\partial \\mathrm{turns.10.next}}{\\partial \\mathrm{turns.9.h}} \\cdot \\frac{\\partial \\mathrm{turns.9.h}}{\\partial \\mathrm{turns.9.next}} \\cdot \\frac{\\partial \\mathrm{turns.9.next}}{\\partial \\mathrm{turns.8.h}} \\cdot \\frac{\\partial \\mathrm{turns.8.h}}{\\partial \\mathrm{turns.8.next}} \\cdot \\frac{\\partial \\mathrm{turns.8.next}}{\\partial \\mathrm{turns.7.h}} \\cdot \\frac{\\partial \\mathrm{turns.7.h}}{\\partial \\mathrm{turns.7.next}} \\cdot \\frac{\\partial \\mathrm{turns.7.next}}{\\partial \\mathrm{turns.6.h}} \\cdot \\frac{\\partial \\mathrm{turns.6.h}}{\\partial \\mathrm{turns.6.next}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.11.h}} \\cdot \\frac{\\partial \\mathrm{turns.11.h}}{\\partial \\mathrm{turns.11.next}} \\cdot \\frac{\\partial \\mathrm{turns.11.next}}{\\partial \\mathrm{turns.10.h}} \\cdot \\frac{\\partial \\mathrm{turns.10.h}}{\\partial \\mathrm{turns.10.next}} \\cdot \\frac{\\partial \\mathrm{turns.10.next}}{\\partial \\mathrm{turns.9.h}} \\cdot \\frac{\\partial \\mathrm{turns.9.h}}{\\partial \\mathrm{turns.9.next}} \\cdot \\frac{\\partial \\mathrm{turns.9.next}}{\\partial \\mathrm{turns.8.h}} \\cdot \\frac{\\partial \\mathrm{turns.8.h}}{\\partial \\mathrm{turns.8.next}} \\cdot \\frac{\\partial \\mathrm{turns.8.next}}{\\partial \\mathrm{turns.7.h}} \\cdot \\frac{\\partial \\mathrm{turns.7.h}}{\\partial \\mathrm{turns.7.next}} \\cdot \\frac{\\partial \\mathrm{turns.7.next}}{\\partial \\mathrm{turns.6.h}} \\cdot \\frac{\\partial \\mathrm{turns.6.h}}{\\partial \\mathrm{turns.6.next}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.11.slow}} \\cdot \\frac{\\partial \\mathrm{turns.11.slow}}{\\partial \\mathrm{turns.11.next}} \\cdot \\frac{\\partial \\mathrm{turns.11.next}}{\\partial \\mathrm{turns.10.h}} \\cdot \\frac{\\partial \\mathrm{turns.10.h}}{\\partial \\mathrm{turns.10.next}} \\cdot \\frac{\\partial \\mathrm{turns.10.next}}{\\partial \\mathrm{turns.9.h}} \\cdot \\frac{\\partial \\mathrm{turns.9.h}}{\\partial \\mathrm{turns.9.next}} \\cdot \\frac{\\partial \\mathrm{turns.9.next}}{\\partial \\mathrm{turns.8.h}} \\cdot \\frac{\\partial \\mathrm{turns.8.h}}{\\partial \\mathrm{turns.8.next}} \\cdot \\frac{\\partial \\mathrm{turns.8.next}}{\\partial \\mathrm{turns.7.h}} \\cdot \\frac{\\partial \\mathrm{turns.7.h}}{\\partial \\mathrm{turns.7.next}} \\cdot \\frac{\\partial \\mathrm{turns.7.next}}{\\partial \\mathrm{turns.6.h}} \\cdot \\frac{\\partial \\mathrm{turns.6.h}}{\\partial \\mathrm{turns.6.next}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.6.h}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.11.slow}} \\cdot \\frac{\\partial \\mathrm{turns.11.slow}}{\\partial \\mathrm{turns.10.slow}} \\cdot \\frac{\\partial \\mathrm{turns.10.slow}}{\\partial \\mathrm{turns.9.slow}} \\cdot \\frac{\\partial \\mathrm{turns.9.slow}}{\\partial \\mathrm{turns.8.slow}} \\cdot \\frac{\\partial \\mathrm{turns.8.slow}}{\\partial \\mathrm{turns.7.slow}} \\cdot \\frac{\\partial \\mathrm{turns.7.slow}}{\\partial \\mathrm{turns.7.next}} \\cdot \\frac{\\partial \\mathrm{turns.7.next}}{\\partial \\mathrm{turns.6.h}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.11.slow}} \\cdot \\frac{\\partial \\mathrm{turns.11.slow}}{\\partial \\mathrm{turns.10.slow}} \\cdot \\frac{\\partial \\mathrm{turns.10.slow}}{\\partial \\mathrm{turns.9.slow}} \\cdot \\frac{\\partial \\mathrm{turns.9.slow}}{\\partial \\mathrm{turns.8.slow}} \\cdot \\frac{\\partial \\mathrm{turns.8.slow}}{\\partial \\mathrm{turns.8.next}} \\cdot \\frac{\\partial \\mathrm{turns.8.next}}{\\partial \\mathrm{turns.7.h}} \\cdot \\frac{\\partial \\mathrm{turns.7.h}}{\\partial \\mathrm{turns.7.next}} \\cdot \\frac{\\partial \\mathrm{turns.7.next}}{\\partial \\mathrm{turns.6.h}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.11.slow}} \\cdot \\frac{\\partial \\mathrm{turns.11.slow}}{\\partial \\mathrm{turns.10.slow}} \\cdot \\frac{\\partial \\mathrm{turns.10.slow}}{\\partial \\mathrm{turns.9.slow}} \\cdot \\frac{\\partial \\mathrm{turns.9.slow}}{\\partial \\mathrm{turns.9.next}} \\cdot \\frac{\\partial \\mathrm{turns.9.next}}{\\partial \\mathrm{turns.8.h}} \\cdot \\frac{\\partial \\mathrm{turns.8.h}}{\\partial \\mathrm{turns.8.next}} \\cdot \\frac{\\partial \\mathrm{turns.8.next}}{\\partial \\mathrm{turns.7.h}} \\cdot \\frac{\\partial \\mathrm{turns.7.h}}{\\partial \\mathrm{turns.7.next}} \\cdot \\frac{\\partial \\mathrm{turns.7.next}}{\\partial \\mathrm{turns.6.h}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.11.slow}} \\cdot \\frac{\\partial \\mathrm{turns.11.slow}}{\\partial \\mathrm{turns.10.slow}} \\cdot \\frac{\\partial \\mathrm{turns.10.slow}}{\\partial \\mathrm{turns.10.next}} \\cdot \\frac{\\partial \\mathrm{turns.10.next}}{\\partial \\mathrm{turns.9.h}} \\cdot \\frac{\\partial \\mathrm{turns.9.h}}{\\partial \\mathrm{turns.9.next}} \\cdot \\frac{\\partial \\mathrm{turns.9.next}}{\\partial \\mathrm{turns.8.h}} \\cdot \\frac{\\partial \\mathrm{turns.8.h}}{\\partial \\mathrm{turns.8.next}} \\cdot \\frac{\\partial \\mathrm{turns.8.next}}{\\partial \\mathrm{turns.7.h}} \\cdot \\frac{\\partial \\mathrm{turns.7.h}}{\\partial \\mathrm{turns.7.next}} \\cdot \\frac{\\partial \\mathrm{turns.7.next}}{\\partial \\mathrm{turns.6.h}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.11.h}} \\cdot \\frac{\\partial \\mathrm{turns.11.h}}{\\partial \\mathrm{turns.11.next}} \\cdot \\frac{\\partial \\mathrm{turns.11.next}}{\\partial \\mathrm{turns.10.h}} \\cdot \\frac{\\partial \\mathrm{turns.10.h}}{\\partial \\mathrm{turns.10.next}} \\cdot \\frac{\\partial \\mathrm{turns.10.next}}{\\partial \\mathrm{turns.9.h}} \\cdot \\frac{\\partial \\mathrm{turns.9.h}}{\\partial \\mathrm{turns.9.next}} \\cdot \\frac{\\partial \\mathrm{turns.9.next}}{\\partial \\mathrm{turns.8.h}} \\cdot \\frac{\\partial \\mathrm{turns.8.h}}{\\partial \\mathrm{turns.8.next}} \\cdot \\frac{\\partial \\mathrm{turns.8.next}}{\\partial \\mathrm{turns.7.h}} \\cdot \\frac{\\partial \\mathrm{turns.7.h}}{\\partial \\mathrm{turns.7.next}} \\cdot \\frac{\\partial \\mathrm{turns.7.next}}{\\partial \\mathrm{turns.6.h}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.11.slow}} \\cdot \\frac{\\partial \\mathrm{turns.11.slow}}{\\partial \\mathrm{turns.11.next}} \\cdot \\frac{\\partial \\mathrm{turns.11.next}}{\\partial \\mathrm{turns.10.h}} \\cdot \\frac{\\partial \\mathrm{turns.10.h}}{\\partial \\mathrm{turns.10.next}} \\cdot \\frac{\\partial \\mathrm{turns.10.next}}{\\partial \\mathrm{turns.9.h}} \\cdot \\frac{\\partial \\mathrm{turns.9.h}}{\\partial \\mathrm{turns.9.next}} \\cdot \\frac{\\partial \\mathrm{turns.9.next}}{\\partial \\mathrm{turns.8.h}} \\cdot \\frac{\\partial \\mathrm{turns.8.h}}{\\partial \\mathrm{turns.8.next}} \\cdot \\frac{\\partial \\mathrm{turns.8.next}}{\\partial \\mathrm{turns.7.h}} \\cdot \\frac{\\partial \\mathrm{turns.7.h}}{\\partial \\mathrm{turns.7.next}} \\cdot \\frac{\\partial \\mathrm{turns.7.next}}{\\partial \\mathrm{turns.6.h}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.4.slow}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.11.slow}} \\cdot \\frac{\\partial \\mathrm{turns.11.slow}}{\\partial \\mathrm{turns.10.slow}} \\cdot \\frac{\\partial \\mathrm{turns.10.slow}}{\\partial \\mathrm{turns.9.slow}} \\cdot \\frac{\\partial \\mathrm{turns.9.slow}}{\\partial \\mathrm{turns.8.slow}} \\cdot \\frac{\\partial \\mathrm{turns.8.slow}}{\\partial \\mathrm{turns.7.slow}} \\cdot \\frac{\\partial \\mathrm{turns.7.slow}}{\\partial \\mathrm{turns.6.slow}} \\cdot \\frac{\\partial \\mathrm{turns.6.slow}}{\\partial \\mathrm{turns.5.slow}} \\cdot \\frac{\\partial \\mathrm{turns.5.slow}}{\\partial \\mathrm{turns.4.slow}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.5.next}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.11.slow}} \\cdot \\frac{\\partial \\mathrm{turns.11.slow}}{\\partial \\mathrm{turns.10.slow}} \\cdot \\frac{\\partial \\mathrm{turns.10.slow}}{\\partial \\mathrm{turns.9.slow}} \\cdot \\frac{\\partial \\mathrm{turns.9.slow}}{\\partial \\mathrm{turns.8.slow}} \\cdot \\frac{\\partial \\mathrm{turns.8.slow}}{\\partial \\mathrm{turns.7.slow}} \\cdot \\frac{\\partial \\mathrm{turns.7.slow}}{\\partial \\mathrm{turns.6.slow}} \\cdot \\frac{\\partial \\mathrm{turns.6.slow}}{\\partial \\mathrm{turns.5.slow}} \\cdot \\frac{\\partial \\mathrm{turns.5.slow}}{\\partial \\mathrm{turns.5.next}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.11.slow}} \\cdot \\frac{\\partial \\mathrm{turns.11.slow}}{\\partial \\mathrm{turns.10.slow}} \\cdot \\frac{\\partial \\mathrm{turns.10.slow}}{\\partial \\mathrm{turns.9.slow}} \\cdot \\frac{\\partial \\mathrm{turns.9.slow}}{\\partial \\mathrm{turns.8.slow}} \\cdot \\frac{\\partial \\mathrm{turns.8.slow}}{\\partial \\mathrm{turns.7.slow}} \\cdot \\frac{\\partial \\mathrm{turns.7.slow}}{\\partial \\mathrm{turns.6.slow}} \\cdot \\frac{\\partial \\mathrm{turns.6.slow}}{\\partial \\mathrm{turns.6.next}} \\cdot \\frac{\\partial \\mathrm{turns.6.next}}{\\partial \\mathrm{turns.5.h}} \\cdot \\frac{\\partial \\mathrm{turns.5.h}}{\\partial \\mathrm{turns.5.next}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.11.slow}} \\cdot \\frac{\\partial \\mathrm{turns.11.slow}}{\\partial \\mathrm{turns.10.slow}} \\cdot \\frac{\\partial \\mathrm{turns.10.slow}}{\\partial \\mathrm{turns.9.slow}} \\cdot \\frac{\\partial \\mathrm{turns.9.slow}}{\\partial \\mathrm{turns.8.slow}} \\cdot \\frac{\\partial \\mathrm{turns.8.slow}}{\\partial \\mathrm{turns.7.slow}} \\cdot \\frac{\\partial \\mathrm{turns.7.slow}}{\\partial \\mathrm{turns.7.next}} \\cdot \\frac{\\partial \\mathrm{turns.7.next}}{\\partial \\mathrm{turns.6.h}} \\cdot \\frac{\\partial \\mathrm{turns.6.h}}{\\partial \\mathrm{turns.6.next}} \\cdot \\frac{\\partial \\mathrm{turns.6.next}}{\\partial \\mathrm{turns.5.h}} \\cdot \\frac{\\partial \\mathrm{turns.5.h}}{\\partial \\mathrm{turns.5.next}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.11.slow}} \\cdot \\frac{\\partial \\mathrm{turns.11.slow}}{\\partial \\mathrm{turns.10.slow}} \\cdot \\frac{\\partial \\mathrm{turns.10.slow}}{\\partial \\mathrm{turns.9.slow}} \\cdot \\frac{\\partial \\mathrm{turns.9.slow}}{\\partial \\mathrm{turns.8.slow}} \\cdot \\frac{\\partial \\mathrm{turns.8.slow}}{\\partial \\mathrm{turns.8.next}} \\cdot \\frac{\\partial \\mathrm{turns.8.next}}{\\partial \\mathrm{turns.7.h}} \\cdot \\frac{\\partial \\mathrm{turns.7.h}}{\\partial \\mathrm{turns.7.next}} \\cdot \\frac{\\partial \\mathrm{turns.7.next}}{\\partial \\mathrm{turns.6.h}} \\cdot \\frac{\\partial \\mathrm{turns.6.h}}{\\partial \\mathrm{turns.6.next}} \\cdot \\frac{\\partial \\mathrm{turns.6.next}}{\\partial \\mathrm{turns.5.h}} \\cdot \\frac{\\partial \\mathrm{turns.5.h}}{\\partial \\mathrm{turns.5.next}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.11.slow}} \\cdot \\frac{\\partial \\mathrm{turns.11.slow}}{\\partial \\mathrm{turns.10.slow}} \\cdot \\frac{\\partial \\mathrm{turns.10.slow}}{\\partial \\mathrm{turns.9.slow}} \\cdot \\frac{\\partial \\mathrm{turns.9.slow}}{\\partial \\mathrm{turns.9.next}} \\cdot \\frac{\\partial \\mathrm{turns.9.next}}{\\partial \\mathrm{turns.8.h}} \\cdot \\frac{\\partial \\mathrm{turns.8.h}}{\\partial \\mathrm{turns.8.next}} \\cdot \\frac{\\partial \\mathrm{turns.8.next}}{\\partial \\mathrm{turns.7.h}} \\cdot \\frac{\\partial \\mathrm{turns.7.h}}{\\partial \\mathrm{turns.7.next}} \\cdot \\frac{\\partial \\mathrm{turns.7.next}}{\\partial \\mathrm{turns.6.h}} \\cdot \\frac{\\partial \\mathrm{turns.6.h}}{\\partial \\mathrm{turns.6.next}} \\cdot \\frac{\\partial \\mathrm{turns.6.next}}{\\partial \\mathrm{turns.5.h}} \\cdot \\frac{\\partial \\mathrm{turns.5.h}}{\\partial \\mathrm{turns.5.next}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.11.slow}} \\cdot \\frac{\\partial \\mathrm{turns.11.slow}}{\\partial \\mathrm{turns.10.slow}} \\cdot \\frac{\\partial \\mathrm{turns.10.slow}}{\\partial \\mathrm{turns.10.next}} \\cdot \\frac{\\partial \\mathrm{turns.10.next}}{\\partial \\mathrm{turns.9.h}} \\cdot \\frac{\\partial \\mathrm{turns.9.h}}{\\partial \\mathrm{turns.9.next}} \\cdot \\frac{\\partial \\mathrm{turns.9.next}}{\\partial \\mathrm{turns.8.h}} \\cdot \\frac{\\partial \\mathrm{turns.8.h}}{\\partial \\mathrm{turns.8.next}} \\cdot \\frac{\\partial \\mathrm{turns.8.next}}{\\partial \\mathrm{turns.7.h}} \\cdot \\frac{\\partial \\mathrm{turns.7.h}}{\\partial \\mathrm{turns.7.next}} \\cdot \\frac{\\partial \\mathrm{turns.7.next}}{\\partial \\mathrm{turns.6.h}} \\cdot \\frac{\\partial \\mathrm{turns.6.h}}{\\partial \\mathrm{turns.6.next}} \\cdot \\frac{\\partial \\mathrm{turns.6.next}}{\\partial \\mathrm{turns.5.h}} \\cdot \\frac{\\partial \\mathrm{turns.5.h}}{\\partial \\mathrm{turns.5.next}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.11.h}} \\cdot \\frac{\\partial \\mathrm{turns.11.h}}{\\partial \\mathrm{turns.11.next}} \\cdot \\frac{\\partial \\mathrm{turns.11.next}}{\\partial \\mathrm{turns.10.h}} \\cdot \\frac{\\partial \\mathrm{turns.10.h}}{\\partial \\mathrm{turns.10.next}} \\cdot \\frac{\\partial \\mathrm{turns.10.next}}{\\partial \\mathrm{turns.9.h}} \\cdot \\frac{\\partial \\mathrm{turns.9.h}}{\\partial \\mathrm{turns.9.next}} \\cdot \\frac{\\partial \\mathrm{turns.9.next}}{\\partial \\mathrm{turns.8.h}} \\cdot \\frac{\\partial \\mathrm{turns.8.h}}{\\partial \\mathrm{turns.8.next}} \\cdot \\frac{\\partial \\mathrm{turns.8.next}}{\\partial \\mathrm{turns.7.h}} \\cdot \\frac{\\partial \\mathrm{turns.7.h}}{\\partial \\mathrm{turns.7.next}} \\cdot \\frac{\\partial \\mathrm{turns.7.next}}{\\partial \\mathrm{turns.6.h}} \\cdot \\frac{\\partial \\mathrm{turns.6.h}}{\\partial \\mathrm{turns.6.next}} \\cdot \\frac{\\partial \\mathrm{turns.6.next}}{\\partial \\mathrm{turns.5.h}} \\cdot \\frac{\\partial \\mathrm{turns.5.h}}{\\partial \\mathrm{turns.5.next}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.11.slow}} \\cdot \\frac{\\partial \\mathrm{turns.11.slow}}{\\partial \\mathrm{turns.11.next}} \\cdot \\frac{\\partial \\mathrm{turns.11.next}}{\\partial \\mathrm{turns.10.h}} \\cdot \\frac{\\partial \\mathrm{turns.10.h}}{\\partial \\mathrm{turns.10.next}} \\cdot \\frac{\\partial \\mathrm{turns.10.next}}{\\partial \\mathrm{turns.9.h}} \\cdot \\frac{\\partial \\mathrm{turns.9.h}}{\\partial \\mathrm{turns.9.next}} \\cdot \\frac{\\partial \\mathrm{turns.9.next}}{\\partial \\mathrm{turns.8.h}} \\cdot \\frac{\\partial \\mathrm{turns.8.h}}{\\partial \\mathrm{turns.8.next}} \\cdot \\frac{\\partial \\mathrm{turns.8.next}}{\\partial \\mathrm{turns.7.h}} \\cdot \\frac{\\partial \\mathrm{turns.7.h}}{\\partial \\mathrm{turns.7.next}} \\cdot \\frac{\\partial \\mathrm{turns.7.next}}{\\partial \\mathrm{turns.6.h}} \\cdot \\frac{\\partial \\mathrm{turns.6.h}}{\\partial \\mathrm{turns.6.next}} \\cdot \\frac{\\partial \\mathrm{turns.6.next}}{\\partial \\mathrm{turns.5.h}} \\cdot \\frac{\\partial \\mathrm{turns.5.h}}{\\partial \\mathrm{turns.5.next}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.5.h}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.11.slow}} \\cdot \\frac{\\partial \\mathrm{turns.11.slow}}{\\partial \\mathrm{turns.10.slow}} \\cdot \\frac{\\partial \\mathrm{turns.10.slow}}{\\partial \\mathrm{turns.9.slow}} \\cdot \\frac{\\partial \\mathrm{turns.9.slow}}{\\partial \\mathrm{turns.8.slow}} \\cdot \\frac{\\partial \\mathrm{turns.8.slow}}{\\partial \\mathrm{turns.7.slow}} \\cdot \\frac{\\partial \\mathrm{turns.7.slow}}{\\partial \\mathrm{turns.6.slow}} \\cdot \\frac{\\partial \\mathrm{turns.6.slow}}{\\partial \\mathrm{turns.6.next}} \\cdot \\frac{\\partial \\mathrm{turns.6.next}}{\\partial \\mathrm{turns.5.h}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.11.slow}} \\cdot \\frac{\\partial \\mathrm{turns.11.slow}}{\\partial \\mathrm{turns.10.slow}} \\cdot \\frac{\\partial \\mathrm{turns.10.slow}}{\\partial \\mathrm{turns.9.slow}} \\cdot \\frac{\\partial \\mathrm{turns.9.slow}}{\\partial \\mathrm{turns.8.slow}} \\cdot \\frac{\\partial \\mathrm{turns.8.slow}}{\\partial \\mathrm{turns.7.slow}} \\cdot \\frac{\\partial \\mathrm{turns.7.slow}}{\\partial \\mathrm{turns.7.next}} \\cdot \\frac{\\partial \\mathrm{turns.7.next}}{\\partial \\mathrm{turns.6.h}} \\cdot \\frac{\\partial \\mathrm{turns.6.h}}{\\partial \\mathrm{turns.6.next}} \\cdot \\frac{\\partial \\mathrm{turns.6.next}}{\\partial \\mathrm{turns.5.h}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.11.slow}} \\cdot \\frac{\\partial \\mathrm{turns.11.slow}}{\\partial \\mathrm{turns.10.slow}} \\cdot \\frac{\\partial \\mathrm{turns.10.slow}}{\\partial \\mathrm{turns.9.slow}} \\cdot \\frac{\\partial \\mathrm{turns.9.slow}}{\\partial \\mathrm{turns.8.slow}} \\cdot \\frac{\\partial \\mathrm{turns.8.slow}}{\\partial \\mathrm{turns.8.next}} \\cdot \\frac{\\partial \\mathrm{turns.8.next}}{\\partial \\mathrm{turns.7.h}} \\cdot \\frac{\\partial \\mathrm{turns.7.h}}{\\partial \\mathrm{turns.7.next}} \\cdot \\frac{\\partial \\mathrm{turns.7.next}}{\\partial \\mathrm{turns.6.h}} \\cdot \\frac{\\partial \\mathrm{turns.6.h}}{\\partial \\mathrm{turns.6.next}} \\cdot \\frac{\\partial \\mathrm{turns.6.next}}{\\partial \\mathrm{turns.5.h}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.11.slow}} \\cdot \\frac{\\partial \\mathrm{turns.11.slow}}{\\partial \\mathrm{turns.10.slow}} \\cdot \\frac{\\partial \\mathrm{turns.10.slow}}{\\partial \\mathrm{turns.9.slow}} \\cdot \\frac{\\partial \\mathrm{turns.9.slow}}{\\partial \\mathrm{turns.9.next}} \\cdot \\frac{\\partial \\mathrm{turns.9.next}}{\\partial \\mathrm{turns.8.h}} \\cdot \\frac{\\partial \\mathrm{turns.8.h}}{\\partial \\mathrm{turns.8.next}} \\cdot \\frac{\\partial \\mathrm{turns.8.next}}{\\partial \\mathrm{turns.7.h}} \\cdot \\frac{\\partial \\mathrm{turns.7.h}}{\\partial \\mathrm{turns.7.next}} \\cdot \\frac{\\partial \\mathrm{turns.7.next}}{\\partial \\mathrm{turns.6.h}} \\cdot \\frac{\\partial \\mathrm{turns.6.h}}{\\partial \\mathrm{turns.6.next}} \\cdot \\frac{\\partial \\mathrm{turns.6.next}}{\\partial \\mathrm{turns.5.h}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.11.slow}} \\cdot \\frac{\\partial \\mathrm{turns.11.slow}}{\\partial \\mathrm{turns.10.slow}} \\cdot \\frac{\\partial \\mathrm{turns.10.slow}}{\\partial \\mathrm{turns.10.next}} \\cdot \\frac{\\partial \\mathrm{turns.10.next}}{\\partial \\mathrm{turns.9.h}} \\cdot \\frac{\\partial \\mathrm{turns.9.h}}{\\partial \\mathrm{turns.9.next}} \\cdot \\frac{\\partial \\mathrm{turns.9.next}}{\\partial \\mathrm{turns.8.h}} \\cdot \\frac{\\partial \\mathrm{turns.8.h}}{\\partial \\mathrm{turns.8.next}} \\cdot \\frac{\\partial \\mathrm{turns.8.next}}{\\partial \\mathrm{turns.7.h}} \\cdot \\frac{\\partial \\mathrm{turns.7.h}}{\\partial \\mathrm{turns.7.next}} \\cdot \\frac{\\partial \\mathrm{turns.7.next}}{\\partial \\mathrm{turns.6.h}} \\cdot \\frac{\\partial \\mathrm{turns.6.h}}{\\partial \\mathrm{turns.6.next}} \\cdot \\frac{\\partial \\mathrm{turns.6.next}}{\\partial \\mathrm{turns.5.h}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.11.h}} \\cdot \\frac{\\partial \\mathrm{turns.11.h}}{\\partial \\mathrm{turns.11.next}} \\cdot \\frac{\\partial \\mathrm{turns.11.next}}{\\partial \\mathrm{turns.10.h}} \\cdot \\frac{\\partial \\mathrm{turns.10.h}}{\\partial \\mathrm{turns.10.next}} \\cdot \\frac{\\partial \\mathrm{turns.10.next}}{\\partial \\mathrm{turns.9.h}} \\cdot \\frac{\\partial \\mathrm{turns.9.h}}{\\partial \\mathrm{turns.9.next}} \\cdot \\frac{\\partial \\mathrm{turns.9.next}}{\\partial \\mathrm{turns.8.h}} \\cdot \\frac{\\partial \\mathrm{turns.8.h}}{\\partial \\mathrm{turns.8.next}} \\cdot \\frac{\\partial \\mathrm{turns.8.next}}{\\partial \\mathrm{turns.7.h}} \\cdot \\frac{\\partial \\mathrm{turns.7.h}}{\\partial \\mathrm{turns.7.next}} \\cdot \\frac{\\partial \\mathrm{turns.7.next}}{\\partial \\mathrm{turns.6.h}} \\cdot \\frac{\\partial \\mathrm{turns.6.h}}{\\partial \\mathrm{turns.6.next}} \\cdot \\frac{\\partial \\mathrm{turns.6.next}}{\\partial \\mathrm{turns.5.h}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.11.slow}} \\cdot \\frac{\\partial \\mathrm{turns.11.slow}}{\\partial \\mathrm{turns.11.next}} \\cdot \\frac{\\partial \\mathrm{turns.11.next}}{\\partial \\mathrm{turns.10.h}} \\cdot \\frac{\\partial \\mathrm{turns.10.h}}{\\partial \\mathrm{turns.10.next}} \\cdot \\frac{\\partial \\mathrm{turns.10.next}}{\\partial \\mathrm{turns.9.h}} \\cdot \\frac{\\partial \\mathrm{turns.9.h}}{\\partial \\mathrm{turns.9.next}} \\cdot \\frac{\\partial \\mathrm{turns.9.next}}{\\partial \\mathrm{turns.8.h}} \\cdot \\frac{\\partial \\mathrm{turns.8.h}}{\\partial \\mathrm{turns.8.next}} \\cdot \\frac{\\partial \\mathrm{turns.8.next}}{\\partial \\mathrm{turns.7.h}} \\cdot \\frac{\\partial \\mathrm{turns.7.h}}{\\partial \\mathrm{turns.7.next}} \\cdot \\frac{\\partial \\mathrm{turns.7.next}}{\\partial \\mathrm{turns.6.h}} \\cdot \\frac{\\partial \\mathrm{turns.6.h}}{\\partial \\mathrm{turns.6.next}} \\cdot \\frac{\\partial \\mathrm{turns.6.next}}{\\partial \\mathrm{turns.5.h}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.3.slow}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.11.slow}} \\cdot \\frac{\\partial \\mathrm{turns.11.slow}}{\\partial \\mathrm{turns.10.slow}} \\cdot \\frac{\\partial \\mathrm{turns.10.slow}}{\\partial \\mathrm{turns.9.slow}} \\cdot \\frac{\\partial \\mathrm{turns.9.slow}}{\\partial \\mathrm{turns.8.slow}} \\cdot \\frac{\\partial \\mathrm{turns.8.slow}}{\\partial \\mathrm{turns.7.slow}} \\cdot \\frac{\\partial \\mathrm{turns.7.slow}}{\\partial \\mathrm{turns.6.slow}} \\cdot \\frac{\\partial \\mathrm{turns.6.slow}}{\\partial \\mathrm{turns.5.slow}} \\cdot \\frac{\\partial \\mathrm{turns.5.slow}}{\\partial \\mathrm{turns.4.slow}} \\cdot \\frac{\\partial \\mathrm{turns.4.slow}}{\\partial \\mathrm{turns.3.slow}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.4.next}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.4.slow}} \\cdot \\frac{\\partial \\mathrm{turns.4.slow}}{\\partial \\mathrm{turns.4.next}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.4.h}} \\cdot \\frac{\\partial \\mathrm{turns.4.h}}{\\partial \\mathrm{turns.4.next}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.4.h}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.11.slow}} \\cdot \\frac{\\partial \\mathrm{turns.11.slow}}{\\partial \\mathrm{turns.10.slow}} \\cdot \\frac{\\partial \\mathrm{turns.10.slow}}{\\partial \\mathrm{turns.9.slow}} \\cdot \\frac{\\partial \\mathrm{turns.9.slow}}{\\partial \\mathrm{turns.8.slow}} \\cdot \\frac{\\partial \\mathrm{turns.8.slow}}{\\partial \\mathrm{turns.7.slow}} \\cdot \\frac{\\partial \\mathrm{turns.7.slow}}{\\partial \\mathrm{turns.6.slow}} \\cdot \\frac{\\partial \\mathrm{turns.6.slow}}{\\partial \\mathrm{turns.5.slow}} \\cdot \\frac{\\partial \\mathrm{turns.5.slow}}{\\partial \\mathrm{turns.5.next}} \\cdot \\frac{\\partial \\mathrm{turns.5.next}}{\\partial \\mathrm{turns.4.h}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.11.slow}} \\cdot \\frac{\\partial \\mathrm{turns.11.slow}}{\\partial \\mathrm{turns.10.slow}} \\cdot \\frac{\\partial \\mathrm{turns.10.slow}}{\\partial \\mathrm{turns.9.slow}} \\cdot \\frac{\\partial \\mathrm{turns.9.slow}}{\\partial \\mathrm{turns.8.slow}} \\cdot \\frac{\\partial \\mathrm{turns.8.slow}}{\\partial \\mathrm{turns.7.slow}} \\cdot \\frac{\\partial \\mathrm{turns.7.slow}}{\\partial \\mathrm{turns.6.slow}} \\cdot \\frac{\\partial \\mathrm{turns.6.slow}}{\\partial \\mathrm{turns.6.next}} \\cdot \\frac{\\partial \\mathrm{turns.6.next}}{\\partial \\mathrm{turns.5.h}} \\cdot \\frac{\\partial \\mathrm{turns.5.h}}{\\partial \\mathrm{turns.5.next}} \\cdot \\frac{\\partial \\mathrm{turns.5.next}}{\\partial \\mathrm{turns.4.h}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.11.slow}} \\cdot \\frac{\\partial \\mathrm{turns.11.slow}}{\\partial \\mathrm{turns.10.slow}} \\cdot \\frac{\\partial \\mathrm{turns.10.slow}}{\\partial \\mathrm{turns.9.slow}} \\cdot \\frac{\\partial \\mathrm{turns.9.slow}}{\\partial \\mathrm{turns.8.slow}} \\cdot \\frac{\\partial \\mathrm{turns.8.slow}}{\\partial \\mathrm{turns.7.slow}} \\cdot \\frac{\\partial \\mathrm{turns.7.slow}}{\\partial \\mathrm{turns.7.next}} \\cdot \\frac{\\partial \\mathrm{turns.7.next}}{\\partial \\mathrm{turns.6.h}} \\cdot \\frac{\\partial \\mathrm{turns.6.h}}{\\partial \\mathrm{turns.6.next}} \\cdot \\frac{\\partial \\mathrm{turns.6.next}}{\\partial \\mathrm{turns.5.h}} \\cdot \\frac{\\partial \\mathrm{turns.5.h}}{\\partial \\mathrm{turns.5.next}} \\cdot \\frac{\\partial \\mathrm{turns.5.next}}{\\partial \\mathrm{turns.4.h}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.11.slow}} \\cdot \\frac{\\partial \\mathrm{turns.11.slow}}{\\partial \\mathrm{turns.10.slow}} \\cdot \\frac{\\partial \\mathrm{turns.10.slow}}{\\partial \\mathrm{turns.9.slow}} \\cdot \\frac{\\partial \\mathrm{turns.9.slow}}{\\partial \\mathrm{turns.8.slow}} \\cdot \\frac{\\partial \\mathrm{turns.8.slow}}{\\partial \\mathrm{turns.8.next}} \\cdot \\frac{\\partial \\mathrm{turns.8.next}}{\\partial \\mathrm{turns.7.h}} \\cdot \\frac{\\partial \\mathrm{turns.7.h}}{\\partial \\mathrm{turns.7.next}} \\cdot \\frac{\\partial \\mathrm{turns.7.next}}{\\partial \\mathrm{turns.6.h}} \\cdot \\frac{\\partial \\mathrm{turns.6.h}}{\\partial \\mathrm{turns.6.next}} \\cdot \\frac{\\partial \\mathrm{turns.6.next}}{\\partial \\mathrm{turns.5.h}} \\cdot \\frac{\\partial \\mathrm{turns.5.h}}{\\partial \\mathrm{turns.5.next}} \\cdot \\frac{\\partial \\mathrm{turns.5.next}}{\\partial \\mathrm{turns.4.h}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.11.slow}} \\cdot \\frac{\\partial \\mathrm{turns.11.slow}}{\\partial \\mathrm{turns.10.slow}} \\cdot \\frac{\\partial \\mathrm{turns.10.slow}}{\\partial \\mathrm{turns.9.slow}} \\cdot \\frac{\\partial \\mathrm{turns.9.slow}}{\\partial \\mathrm{turns.9.next}} \\cdot \\frac{\\partial \\mathrm{turns.9.next}}{\\partial \\mathrm{turns.8.h}} \\cdot \\frac{\\partial \\mathrm{turns.8.h}}{\\partial \\mathrm{turns.8.next}} \\cdot \\frac{\\partial \\mathrm{turns.8.next}}{\\partial \\mathrm{turns.7.h}} \\cdot \\frac{\\partial \\mathrm{turns.7.h}}{\\partial \\mathrm{turns.7.next}} \\cdot \\frac{\\partial \\mathrm{turns.7.next}}{\\partial \\mathrm{turns.6.h}} \\cdot \\frac{\\partial \\mathrm{turns.6.h}}{\\partial \\mathrm{turns.6.next}} \\cdot \\frac{\\partial \\mathrm{turns.6.next}}{\\partial \\mathrm{turns.5.h}} \\cdot \\frac{\\partial \\mathrm{turns.5.h}}{\\partial \\mathrm{turns.5.next}} \\cdot \\frac{\\partial \\mathrm{turns.5.next}}{\\partial \\mathrm{turns.4.h}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.11.slow}} \\cdot \\frac{\\partial \\mathrm{turns.11.slow}}{\\partial \\mathrm{turns.10.slow}} \\cdot \\frac{\\partial \\mathrm{turns.10.slow}}{\\partial \\mathrm{turns.10.next}} \\cdot \\frac{\\partial \\mathrm{turns.10.next}}{\\partial \\mathrm{turns.9.h}} \\cdot \\frac{\\partial \\mathrm{turns.9.h}}{\\partial \\mathrm{turns.9.next}} \\cdot \\frac{\\partial \\mathrm{turns.9.next}}{\\partial \\mathrm{turns.8.h}} \\cdot \\frac{\\partial \\mathrm{turns.8.h}}{\\partial \\mathrm{turns.8.next}} \\cdot \\frac{\\partial \\mathrm{turns.8.next}}{\\partial \\mathrm{turns.7.h}} \\cdot \\frac{\\partial \\mathrm{turns.7.h}}{\\partial \\mathrm{turns.7.next}} \\cdot \\frac{\\partial \\mathrm{turns.7.next}}{\\partial \\mathrm{turns.6.h}} \\cdot \\frac{\\partial \\mathrm{turns.6.h}}{\\partial \\mathrm{turns.6.next}} \\cdot \\frac{\\partial \\mathrm{turns.6.next}}{\\partial \\mathrm{turns.5.h}} \\cdot \\frac{\\partial \\mathrm{turns.5.h}}{\\partial \\mathrm{turns.5.next}} \\cdot \\frac{\\partial \\mathrm{turns.5.next}}{\\partial \\mathrm{turns.4.h}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.11.h}} \\cdot \\frac{\\partial \\mathrm{turns.11.h}}{\\partial \\mathrm{turns.11.next}} \\cdot \\frac{\\partial \\mathrm{turns.11.next}}{\\partial \\mathrm{turns.10.h}} \\cdot \\frac{\\partial \\mathrm{turns.10.h}}{\\partial \\mathrm{turns.10.next}} \\cdot \\frac{\\partial \\mathrm{turns.10.next}}{\\partial \\mathrm{turns.9.h}} \\cdot \\frac{\\partial \\mathrm{turns.9.h}}{\\partial \\mathrm{turns.9.next}} \\cdot \\frac{\\partial \\mathrm{turns.9.next}}{\\partial \\mathrm{turns.8.h}} \\cdot \\frac{\\partial \\mathrm{turns.8.h}}{\\partial \\mathrm{turns.8.next}} \\cdot \\frac{\\partial \\mathrm{turns.8.next}}{\\partial \\mathrm{turns.7.h}} \\cdot \\frac{\\partial \\mathrm{turns.7.h}}{\\partial \\mathrm{turns.7.next}} \\cdot \\frac{\\partial \\mathrm{turns.7.next}}{\\partial \\mathrm{turns.6.h}} \\cdot \\frac{\\partial \\mathrm{turns.6.h}}{\\partial \\mathrm{turns.6.next}} \\cdot \\frac{\\partial \\mathrm{turns.6.next}}{\\partial \\mathrm{turns.5.h}} \\cdot \\frac{\\partial \\mathrm{turns.5.h}}{\\partial \\mathrm{turns.5.next}} \\cdot \\frac{\\partial \\mathrm{turns.5.next}}{\\partial \\mathrm{turns.4.h}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.11.slow}} \\cdot \\frac{\\partial \\mathrm{turns.11.slow}}{\\partial \\mathrm{turns.11.next}} \\cdot \\frac{\\partial \\mathrm{turns.11.next}}{\\partial \\mathrm{turns.10.h}} \\cdot \\frac{\\partial \\mathrm{turns.10.h}}{\\partial \\mathrm{turns.10.next}} \\cdot \\frac{\\partial \\mathrm{turns.10.next}}{\\partial \\mathrm{turns.9.h}} \\cdot \\frac{\\partial \\mathrm{turns.9.h}}{\\partial \\mathrm{turns.9.next}} \\cdot \\frac{\\partial \\mathrm{turns.9.next}}{\\partial \\mathrm{turns.8.h}} \\cdot \\frac{\\partial \\mathrm{turns.8.h}}{\\partial \\mathrm{turns.8.next}} \\cdot \\frac{\\partial \\mathrm{turns.8.next}}{\\partial \\mathrm{turns.7.h}} \\cdot \\frac{\\partial \\mathrm{turns.7.h}}{\\partial \\mathrm{turns.7.next}} \\cdot \\frac{\\partial \\mathrm{turns.7.next}}{\\partial \\mathrm{turns.6.h}} \\cdot \\frac{\\partial \\mathrm{turns.6.h}}{\\partial \\mathrm{turns.6.next}} \\cdot \\frac{\\partial \\mathrm{turns.6.next}}{\\partial \\mathrm{turns.5.h}} \\cdot \\frac{\\partial \\mathrm{turns.5.h}}{\\partial \\mathrm{turns.5.next}} \\cdot \\frac{\\partial \\mathrm{turns.5.next}}{\\partial \\mathrm{turns.4.h}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.2.slow}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.11.slow}} \\cdot \\frac{\\partial \\mathrm{turns.11.slow}}{\\partial \\mathrm{turns.10.slow}} \\cdot \\frac{\\partial \\mathrm{turns.10.slow}}{\\partial \\mathrm{turns.9.slow}} \\cdot \\frac{\\partial \\mathrm{turns.9.slow}}{\\partial \\mathrm{turns.8.slow}} \\cdot \\frac{\\partial \\mathrm{turns.8.slow}}{\\partial \\mathrm{turns.7.slow}} \\cdot \\frac{\\partial \\mathrm{turns.7.slow}}{\\partial \\mathrm{turns.6.slow}} \\cdot \\frac{\\partial \\mathrm{turns.6.slow}}{\\partial \\mathrm{turns.5.slow}} \\cdot \\frac{\\partial \\mathrm{turns.5.slow}}{\\partial \\mathrm{turns.4.slow}} \\cdot \\frac{\\partial \\mathrm{turns.4.slow}}{\\partial \\mathrm{turns.3.slow}} \\cdot \\frac{\\partial \\mathrm{turns.3.slow}}{\\partial \\mathrm{turns.2.slow}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.3.next}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.3.slow}} \\cdot \\frac{\\partial \\mathrm{turns.3.slow}}{\\partial \\mathrm{turns.3.next}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.3.h}} \\cdot \\frac{\\partial \\mathrm{turns.3.h}}{\\partial \\mathrm{turns.3.next}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.3.h}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.4.next}} \\cdot \\frac{\\partial \\mathrm{turns.4.next}}{\\partial \\mathrm{turns.3.h}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.1.slow}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.11.slow}} \\cdot \\frac{\\partial \\mathrm{turns.11.slow}}{\\partial \\mathrm{turns.10.slow}} \\cdot \\frac{\\partial \\mathrm{turns.10.slow}}{\\partial \\mathrm{turns.9.slow}} \\cdot \\frac{\\partial \\mathrm{turns.9.slow}}{\\partial \\mathrm{turns.8.slow}} \\cdot \\frac{\\partial \\mathrm{turns.8.slow}}{\\partial \\mathrm{turns.7.slow}} \\cdot \\frac{\\partial \\mathrm{turns.7.slow}}{\\partial \\mathrm{turns.6.slow}} \\cdot \\frac{\\partial \\mathrm{turns.6.slow}}{\\partial \\mathrm{turns.5.slow}} \\cdot \\frac{\\partial \\mathrm{turns.5.slow}}{\\partial \\mathrm{turns.4.slow}} \\cdot \\frac{\\partial \\mathrm{turns.4.slow}}{\\partial \\mathrm{turns.3.slow}} \\cdot \\frac{\\partial \\mathrm{turns.3.slow}}{\\partial \\mathrm{turns.2.slow}} \\cdot \\frac{\\partial \\mathrm{turns.2.slow}}{\\partial \\mathrm{turns.1.slow}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.2.next}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.2.slow}} \\cdot \\frac{\\partial \\mathrm{turns.2.slow}}{\\partial \\mathrm{turns.2.next}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.2.h}} \\cdot \\frac{\\partial \\mathrm{turns.2.h}}{\\partial \\mathrm{turns.2.next}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.2.h}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.3.next}} \\cdot \\frac{\\partial \\mathrm{turns.3.next}}{\\partial \\mathrm{turns.2.h}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.0.slow}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.11.slow}} \\cdot \\frac{\\partial \\mathrm{turns.11.slow}}{\\partial \\mathrm{turns.10.slow}} \\cdot \\frac{\\partial \\mathrm{turns.10.slow}}{\\partial \\mathrm{turns.9.slow}} \\cdot \\frac{\\partial \\mathrm{turns.9.slow}}{\\partial \\mathrm{turns.8.slow}} \\cdot \\frac{\\partial \\mathrm{turns.8.slow}}{\\partial \\mathrm{turns.7.slow}} \\cdot \\frac{\\partial \\mathrm{turns.7.slow}}{\\partial \\mathrm{turns.6.slow}} \\cdot \\frac{\\partial \\mathrm{turns.6.slow}}{\\partial \\mathrm{turns.5.slow}} \\cdot \\frac{\\partial \\mathrm{turns.5.slow}}{\\partial \\mathrm{turns.4.slow}} \\cdot \\frac{\\partial \\mathrm{turns.4.slow}}{\\partial \\mathrm{turns.3.slow}} \\cdot \\frac{\\partial \\mathrm{turns.3.slow}}{\\partial \\mathrm{turns.2.slow}} \\cdot \\frac{\\partial \\mathrm{turns.2.slow}}{\\partial \\mathrm{turns.1.slow}} \\cdot \\frac{\\partial \\mathrm{turns.1.slow}}{\\partial \\mathrm{turns.0.slow}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.1.next}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.1.slow}} \\cdot \\frac{\\partial \\mathrm{turns.1.slow}}{\\partial \\mathrm{turns.1.next}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.1.h}} \\cdot \\frac{\\partial \\mathrm{turns.1.h}}{\\partial \\mathrm{turns.1.next}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.1.h}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.2.next}} \\cdot \\frac{\\partial \\mathrm{turns.2.next}}{\\partial \\mathrm{turns.1.h}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{slow}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.11.slow}} \\cdot \\frac{\\partial \\mathrm{turns.11.slow}}{\\partial \\mathrm{turns.10.slow}} \\cdot \\frac{\\partial \\mathrm{turns.10.slow}}{\\partial \\mathrm{turns.9.slow}} \\cdot \\frac{\\partial \\mathrm{turns.9.slow}}{\\partial \\mathrm{turns.8.slow}} \\cdot \\frac{\\partial \\mathrm{turns.8.slow}}{\\partial \\mathrm{turns.7.slow}} \\cdot \\frac{\\partial \\mathrm{turns.7.slow}}{\\partial \\mathrm{turns.6.slow}} \\cdot \\frac{\\partial \\mathrm{turns.6.slow}}{\\partial \\mathrm{turns.5.slow}} \\cdot \\frac{\\partial \\mathrm{turns.5.slow}}{\\partial \\mathrm{turns.4.slow}} \\cdot \\frac{\\partial \\mathrm{turns.4.slow}}{\\partial \\mathrm{turns.3.slow}} \\cdot \\frac{\\partial \\mathrm{turns.3.slow}}{\\partial \\mathrm{turns.2.slow}} \\cdot \\frac{\\partial \\mathrm{turns.2.slow}}{\\partial \\mathrm{turns.1.slow}} \\cdot \\frac{\\partial \\mathrm{turns.1.slow}}{\\partial \\mathrm{turns.0.slow}} \\cdot \\frac{\\partial \\mathrm{turns.0.slow}}{\\partial \\mathrm{slow}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.0.next}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.0.slow}} \\cdot \\frac{\\partial \\mathrm{turns.0.slow}}{\\partial \\mathrm{turns.0.next}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.0.h}} \\cdot \\frac{\\partial \\mathrm{turns.0.h}}{\\partial \\mathrm{turns.0.next}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.0.h}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.1.next}} \\cdot \\frac{\\partial \\mathrm{turns.1.next}}{\\partial \\mathrm{turns.0.h}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{begin}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{slow}} \\cdot \\frac{\\partial \\mathrm{slow}}{\\partial \\mathrm{begin}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{turns.0.next}} \\cdot \\frac{\\partial \\mathrm{turns.0.next}}{\\partial \\mathrm{begin}}\n\\end{align*}\n";
    /// What [`TurnByTurn`] reads: one element per sample in each field.
    #[derive(Clone, Copy, Debug)]
    pub struct Inputs<'a> {
        /// `[12, 3]` per sample.
        pub x: &'a [[[f64; 3]; 12]],
    }
    impl Inputs<'_> {
        fn check(&self, capacity: usize) -> Result<usize, nn::InputError> {
            let samples = nn::check::samples("x", self.x.len(), capacity)?;
            Ok(samples)
        }
    }
    /// What the losses compare with.
    #[derive(Clone, Copy, Debug)]
    pub struct Targets<'a> {
        /// `[4]` per sample.
        pub y: &'a [[f64; 4]],
    }
    /// Inputs and targets of the same samples.
    #[derive(Clone, Copy, Debug)]
    pub struct Batch<'a> {
        /// `[12, 3]` per sample.
        pub x: &'a [[[f64; 3]; 12]],
        /// `[4]` per sample.
        pub y: &'a [[f64; 4]],
    }
    impl Batch<'_> {
        fn check(&self, capacity: usize) -> Result<usize, nn::InputError> {
            let samples = nn::check::samples("x", self.x.len(), capacity)?;
            nn::check::length("y", self.y.len(), samples)?;
            Ok(samples)
        }
    }
    impl<'a> Batch<'a> {
        /// What inference needs of the batch.
        pub fn inputs(&self) -> Inputs<'a> {
            Inputs { x: self.x }
        }
        /// The inputs and targets of the same samples.
        pub fn new(inputs: Inputs<'a>, targets: Targets<'a>) -> Self {
            Batch { x: inputs.x, y: targets.y }
        }
        /// What the losses compare with.
        pub fn targets(&self) -> Targets<'a> {
            Targets { y: self.y }
        }
    }
    /// An owned data set: all fields have one element per sample.
    #[derive(Clone, Debug, Default)]
    pub struct Samples {
        /// `[12, 3]` per sample.
        pub x: nn::Vec<[[f64; 3]; 12]>,
        /// `[4]` per sample.
        pub y: nn::Vec<[f64; 4]>,
    }
    impl nn::Samples for Samples {
        type Batch<'a> = Batch<'a>;
        fn len(&self) -> usize {
            self.x.len()
        }
        fn batch(&self, range: core::ops::Range<usize>) -> Batch<'_> {
            Batch {
                x: &self.x[range.clone()],
                y: &self.y[range],
            }
        }
        fn gather(&mut self, from: &Self, indices: &[usize]) {
            nn::gather(&mut self.x, &from.x, indices);
            nn::gather(&mut self.y, &from.y, indices);
        }
    }
    /// Losses and metrics: means over the batch.
    #[derive(Clone, Copy, Debug, Default, PartialEq)]
    pub struct Losses {
        /// The sum of all losses: what is minimised.
        pub loss: f64,
    }
    impl nn::Losses for Losses {
        const NAMES: &'static [&'static str] = &["loss"];
        fn visit(&self, visit: &mut dyn FnMut(f64)) {
            visit(self.loss);
        }
    }
    /// What inference returns: one element per sample in each field.
    #[derive(Clone, Copy, Debug)]
    pub struct Outputs<'w> {
        /// `[4]` per sample.
        pub h: &'w [[f64; 4]],
        /// `[4]` per sample.
        pub slow: &'w [[f64; 4]],
    }
    /// The memory of a step, for batches of up to `capacity` samples.
    pub struct Workspace<S: nn::Storage = nn::Heap> {
        capacity: usize,
        storage: core::marker::PhantomData<S>,
        cell_bias_ih_add: [f64; 4],
        begin_mul: [f64; 4],
        product: [[f64; 4]; 2],
        turns_10_h_product_2: [[f64; 4]; 4],
        product_2: [[f64; 4]; 3],
        product_3: [[f64; 4]; 2],
        turns_9_h_product_2: [[f64; 4]; 4],
        product_4: [[f64; 4]; 3],
        product_5: [[f64; 4]; 2],
        turns_8_h_product_2: [[f64; 4]; 4],
        product_6: [[f64; 4]; 3],
        product_7: [[f64; 4]; 2],
        turns_7_h_product_2: [[f64; 4]; 4],
        product_8: [[f64; 4]; 3],
        product_9: [[f64; 4]; 2],
        turns_6_h_product_2: [[f64; 4]; 4],
        product_10: [[f64; 4]; 3],
        product_11: [[f64; 4]; 2],
        turns_5_h_product_2: [[f64; 4]; 4],
        product_12: [[f64; 4]; 3],
        product_13: [[f64; 4]; 2],
        turns_4_h_product_2: [[f64; 4]; 4],
        product_14: [[f64; 4]; 3],
        product_15: [[f64; 4]; 2],
        turns_3_h_product_2: [[f64; 4]; 4],
        product_16: [[f64; 4]; 3],
        rows_1x3: [S::Buffer<[[f64; 3]; 1]>; 12],
        rows_4: [S::Buffer<[f64; 4]>; 38],
        rows_2: [S::Buffer<[f64; 2]>; 12],
        loss_: f64,
    }
    impl<S: nn::Storage> Workspace<S> {
        fn with_storage(capacity: usize) -> Self {
            Workspace {
                capacity,
                storage: core::marker::PhantomData,
                cell_bias_ih_add: [0.0; 4],
                begin_mul: [0.0; 4],
                product: [[0.0; 4]; 2],
                turns_10_h_product_2: [[0.0; 4]; 4],
                product_2: [[0.0; 4]; 3],
                product_3: [[0.0; 4]; 2],
                turns_9_h_product_2: [[0.0; 4]; 4],
                product_4: [[0.0; 4]; 3],
                product_5: [[0.0; 4]; 2],
                turns_8_h_product_2: [[0.0; 4]; 4],
                product_6: [[0.0; 4]; 3],
                product_7: [[0.0; 4]; 2],
                turns_7_h_product_2: [[0.0; 4]; 4],
                product_8: [[0.0; 4]; 3],
                product_9: [[0.0; 4]; 2],
                turns_6_h_product_2: [[0.0; 4]; 4],
                product_10: [[0.0; 4]; 3],
                product_11: [[0.0; 4]; 2],
                turns_5_h_product_2: [[0.0; 4]; 4],
                product_12: [[0.0; 4]; 3],
                product_13: [[0.0; 4]; 2],
                turns_4_h_product_2: [[0.0; 4]; 4],
                product_14: [[0.0; 4]; 3],
                product_15: [[0.0; 4]; 2],
                turns_3_h_product_2: [[0.0; 4]; 4],
                product_16: [[0.0; 4]; 3],
                rows_1x3: S::several(capacity),
                rows_4: S::several(capacity),
                rows_2: S::several(capacity),
                loss_: 0.0,
            }
        }
        /// The largest batch.
        pub fn capacity(&self) -> usize {
            self.capacity
        }
    }
    impl Workspace {
        /// Memory for batches of up to `capacity` samples.
        pub fn new(capacity: usize) -> Self {
            Self::with_storage(capacity)
        }
    }
    impl<const N: usize> Workspace<nn::Inline<{ N }>> {
        /// Memory for batches of up to `N` samples without a heap, in a `static` for example.
        pub const INLINE: Self = Workspace {
            capacity: N,
            storage: core::marker::PhantomData,
            cell_bias_ih_add: [0.0; 4],
            begin_mul: [0.0; 4],
            product: [[0.0; 4]; 2],
            turns_10_h_product_2: [[0.0; 4]; 4],
            product_2: [[0.0; 4]; 3],
            product_3: [[0.0; 4]; 2],
            turns_9_h_product_2: [[0.0; 4]; 4],
            product_4: [[0.0; 4]; 3],
            product_5: [[0.0; 4]; 2],
            turns_8_h_product_2: [[0.0; 4]; 4],
            product_6: [[0.0; 4]; 3],
            product_7: [[0.0; 4]; 2],
            turns_7_h_product_2: [[0.0; 4]; 4],
            product_8: [[0.0; 4]; 3],
            product_9: [[0.0; 4]; 2],
            turns_6_h_product_2: [[0.0; 4]; 4],
            product_10: [[0.0; 4]; 3],
            product_11: [[0.0; 4]; 2],
            turns_5_h_product_2: [[0.0; 4]; 4],
            product_12: [[0.0; 4]; 3],
            product_13: [[0.0; 4]; 2],
            turns_4_h_product_2: [[0.0; 4]; 4],
            product_14: [[0.0; 4]; 3],
            product_15: [[0.0; 4]; 2],
            turns_3_h_product_2: [[0.0; 4]; 4],
            product_16: [[0.0; 4]; 3],
            rows_1x3: [[[[0.0; 3]; 1]; N]; 12],
            rows_4: [[[0.0; 4]; N]; 38],
            rows_2: [[[0.0; 2]; N]; 12],
            loss_: 0.0,
        };
    }
    impl TurnByTurn {
        /// All parameters zero.
        pub const ZERO: Self = nn::zero();
        /// All parameters zero, made without touching the stack.
        pub fn zeros() -> nn::Box<Self> {
            nn::zeros()
        }
        /// Parameters as their initialisers say: the same for the same seed, on every machine.
        pub fn init(seed: u64) -> nn::Box<Self> {
            let mut network = Self::zeros();
            network.initialize(seed);
            network
        }
        /// Sets every parameter as its initialiser says.
        pub fn initialize(&mut self, seed: u64) {
            nn::Parameters::initialize(self, seed);
        }
        /// Inference.
        ///
        /// # Errors
        /// If a field is empty, is of another length than the first, holds a class that there is not, or has more
        /// samples than the workspace. Nothing has been written then.
        pub fn forward<'w>(
            &self,
            inputs: Inputs<'_>,
            work: &'w mut Workspace<impl nn::Storage>,
        ) -> Result<Outputs<'w>, nn::InputError> {
            let n = inputs.check(work.capacity)?;
            self.forward_1(inputs, n, work);
            self.forward_2(inputs, n, work);
            let [turns_11_h, turns_11_slow] = nn::rows(&mut work.rows_4, [6, 36], n);
            Ok(Outputs {
                h: &*turns_11_h,
                slow: &*turns_11_slow,
            })
        }
        /// Part 1 of 2 of [`forward`](Self::forward).
        #[inline(never)]
        fn forward_1(
            &self,
            inputs: Inputs<'_>,
            n: usize,
            work: &mut Workspace<impl nn::Storage>,
        ) {
            let x = inputs.x;
            let cell_bias_ih_add = &mut work.begin_mul;
            let begin_mul = &mut work.cell_bias_ih_add;
            let x_slice = &mut work.rows_1x3[0][..n];
            let [turns_3_h_product, turns_2_h_product, turns_1_h_product,
            turns_4_h_product, begin_broadcast, turns_0_h_product,
            cell_weight_hh_product, from_x] = nn::rows(
                &mut work.rows_4,
                [1, 6, 9, 15, 18, 25, 35, 36],
                n,
            );
            let slice = &mut work.rows_2[0][..n];
            k::slice_axis(x, 0, x_slice);
            k::map(begin_broadcast, k::cycle(&self.begin), |begin| begin);
            k::add(
                k::one(&self.cell.bias_ih),
                k::one(&self.cell.bias_hh),
                k::one_mut(cell_bias_ih_add),
            );
            k::dense(
                k::view::<_, [f64; 3]>(x_slice),
                &self.cell.weight_ih,
                cell_bias_ih_add,
                from_x,
            );
            k::dense_linear(
                begin_broadcast,
                &self.cell.weight_hh,
                cell_weight_hh_product,
            );
            let turns_0_next = from_x;
            k::update_with(
                turns_0_next,
                &*cell_weight_hh_product,
                |math, from_x, cell_weight_hh_product| {
                    math.tanh(from_x + cell_weight_hh_product)
                },
            );
            k::slice_axis(k::view::<_, [f64; 3]>(x_slice), 1, slice);
            let turns_0_h_sigmoid = cell_weight_hh_product;
            k::dense_sigmoid(
                slice,
                &self.gate.weight,
                &self.gate.bias,
                turns_0_h_sigmoid,
            );
            let turns_0_h = turns_0_h_sigmoid;
            k::update(
                turns_0_h,
                &*turns_0_next,
                |turns_0_h_sigmoid, turns_0_next| turns_0_next + 0.1 * turns_0_h_sigmoid,
            );
            k::scale(k::one(&self.begin), 0.45, k::one_mut(begin_mul));
            let x_slice_2 = x_slice;
            k::slice_axis(x, 1, x_slice_2);
            let from_x_2 = begin_broadcast;
            k::dense(
                k::view::<_, [f64; 3]>(x_slice_2),
                &self.cell.weight_ih,
                cell_bias_ih_add,
                from_x_2,
            );
            k::dense_linear(turns_0_h, &self.cell.weight_hh, turns_0_h_product);
            let turns_1_next = from_x_2;
            k::update_with(
                turns_1_next,
                &*turns_0_h_product,
                |math, from_x_2, turns_0_h_product| {
                    math.tanh(from_x_2 + turns_0_h_product)
                },
            );
            let slice_2 = slice;
            k::slice_axis(k::view::<_, [f64; 3]>(x_slice_2), 1, slice_2);
            let turns_1_h_sigmoid = turns_0_h_product;
            k::dense_sigmoid(
                slice_2,
                &self.gate.weight,
                &self.gate.bias,
                turns_1_h_sigmoid,
            );
            let turns_1_h = turns_1_h_sigmoid;
            k::update(
                turns_1_h,
                &*turns_1_next,
                |turns_1_h_sigmoid, turns_1_next| turns_1_next + 0.1 * turns_1_h_sigmoid,
            );
            let x_slice_3 = x_slice_2;
            k::slice_axis(x, 2, x_slice_3);
            let from_x_3 = turns_0_h;
            k::dense(
                k::view::<_, [f64; 3]>(x_slice_3),
                &self.cell.weight_ih,
                cell_bias_ih_add,
                from_x_3,
            );
            k::dense_linear(turns_1_h, &self.cell.weight_hh, turns_1_h_product);
            let turns_2_next = from_x_3;
            k::update_with(
                turns_2_next,
                &*turns_1_h_product,
                |math, from_x_3, turns_1_h_product| {
                    math.tanh(from_x_3 + turns_1_h_product)
                },
            );
            let slice_3 = slice_2;
            k::slice_axis(k::view::<_, [f64; 3]>(x_slice_3), 1, slice_3);
            let turns_2_h_sigmoid = turns_1_h_product;
            k::dense_sigmoid(
                slice_3,
                &self.gate.weight,
                &self.gate.bias,
                turns_2_h_sigmoid,
            );
            let turns_2_h = turns_2_h_sigmoid;
            k::update(
                turns_2_h,
                &*turns_2_next,
                |turns_2_h_sigmoid, turns_2_next| turns_2_next + 0.1 * turns_2_h_sigmoid,
            );
            let x_slice_4 = x_slice_3;
            k::slice_axis(x, 3, x_slice_4);
            let from_x_4 = turns_1_h;
            k::dense(
                k::view::<_, [f64; 3]>(x_slice_4),
                &self.cell.weight_ih,
                cell_bias_ih_add,
                from_x_4,
            );
            k::dense_linear(turns_2_h, &self.cell.weight_hh, turns_2_h_product);
            let turns_3_next = from_x_4;
            k::update_with(
                turns_3_next,
                &*turns_2_h_product,
                |math, from_x_4, turns_2_h_product| {
                    math.tanh(from_x_4 + turns_2_h_product)
                },
            );
            let slice_4 = slice_3;
            k::slice_axis(k::view::<_, [f64; 3]>(x_slice_4), 1, slice_4);
            let turns_3_h_sigmoid = turns_2_h_product;
            k::dense_sigmoid(
                slice_4,
                &self.gate.weight,
                &self.gate.bias,
                turns_3_h_sigmoid,
            );
            let turns_3_h = turns_3_h_sigmoid;
            k::update(
                turns_3_h,
                &*turns_3_next,
                |turns_3_h_sigmoid, turns_3_next| turns_3_next + 0.1 * turns_3_h_sigmoid,
            );
            let x_slice_5 = x_slice_4;
            k::slice_axis(x, 4, x_slice_5);
            let from_x_5 = turns_2_h;
            k::dense(
                k::view::<_, [f64; 3]>(x_slice_5),
                &self.cell.weight_ih,
                cell_bias_ih_add,
                from_x_5,
            );
            k::dense_linear(turns_3_h, &self.cell.weight_hh, turns_3_h_product);
            let turns_4_next = from_x_5;
            k::update_with(
                turns_4_next,
                &*turns_3_h_product,
                |math, from_x_5, turns_3_h_product| {
                    math.tanh(from_x_5 + turns_3_h_product)
                },
            );
            let slice_5 = slice_4;
            k::slice_axis(k::view::<_, [f64; 3]>(x_slice_5), 1, slice_5);
            let turns_4_h_sigmoid = turns_3_h_product;
            k::dense_sigmoid(
                slice_5,
                &self.gate.weight,
                &self.gate.bias,
                turns_4_h_sigmoid,
            );
            let turns_4_h = turns_4_h_sigmoid;
            k::update(
                turns_4_h,
                &*turns_4_next,
                |turns_4_h_sigmoid, turns_4_next| turns_4_next + 0.1 * turns_4_h_sigmoid,
            );
            let x_slice_6 = x_slice_5;
            k::slice_axis(x, 5, x_slice_6);
            let from_x_6 = turns_3_h;
            k::dense(
                k::view::<_, [f64; 3]>(x_slice_6),
                &self.cell.weight_ih,
                cell_bias_ih_add,
                from_x_6,
            );
            k::dense_linear(turns_4_h, &self.cell.weight_hh, turns_4_h_product);
            let turns_5_next = from_x_6;
            k::update_with(
                turns_5_next,
                &*turns_4_h_product,
                |math, from_x_6, turns_4_h_product| {
                    math.tanh(from_x_6 + turns_4_h_product)
                },
            );
            let slice_6 = slice_5;
            k::slice_axis(k::view::<_, [f64; 3]>(x_slice_6), 1, slice_6);
            let turns_5_h_sigmoid = turns_4_h_product;
            k::dense_sigmoid(
                slice_6,
                &self.gate.weight,
                &self.gate.bias,
                turns_5_h_sigmoid,
            );
            let turns_5_h = turns_5_h_sigmoid;
            k::update(
                turns_5_h,
                &*turns_5_next,
                |turns_5_h_sigmoid, turns_5_next| turns_5_next + 0.1 * turns_5_h_sigmoid,
            );
        }
        /// Part 2 of 2 of [`forward`](Self::forward).
        #[inline(never)]
        fn forward_2(
            &self,
            inputs: Inputs<'_>,
            n: usize,
            work: &mut Workspace<impl nn::Storage>,
        ) {
            let x = inputs.x;
            let cell_bias_ih_add = &mut work.begin_mul;
            let begin_mul = &mut work.cell_bias_ih_add;
            let x_slice_7 = &mut work.rows_1x3[0][..n];
            let [turns_5_h_product, from_x_7, turns_6_h_product, turns_5_next,
            turns_4_next, turns_5_h, turns_1_next, turns_3_next, turns_2_next,
            turns_6_slow_mul] = nn::rows(
                &mut work.rows_4,
                [0, 1, 2, 6, 9, 15, 18, 25, 35, 36],
                n,
            );
            let slice_7 = &mut work.rows_2[0][..n];
            k::slice_axis(x, 6, x_slice_7);
            k::dense(
                k::view::<_, [f64; 3]>(x_slice_7),
                &self.cell.weight_ih,
                cell_bias_ih_add,
                from_x_7,
            );
            k::dense_linear(turns_5_h, &self.cell.weight_hh, turns_5_h_product);
            let turns_6_next = from_x_7;
            k::update_with(
                turns_6_next,
                &*turns_5_h_product,
                |math, from_x_7, turns_5_h_product| {
                    math.tanh(from_x_7 + turns_5_h_product)
                },
            );
            k::slice_axis(k::view::<_, [f64; 3]>(x_slice_7), 1, slice_7);
            let turns_6_h_sigmoid = turns_5_h_product;
            k::dense_sigmoid(
                slice_7,
                &self.gate.weight,
                &self.gate.bias,
                turns_6_h_sigmoid,
            );
            let turns_6_h = turns_6_h_sigmoid;
            k::update(
                turns_6_h,
                &*turns_6_next,
                |turns_6_h_sigmoid, turns_6_next| turns_6_next + 0.1 * turns_6_h_sigmoid,
            );
            let x_slice_8 = x_slice_7;
            k::slice_axis(x, 7, x_slice_8);
            let from_x_8 = turns_5_h;
            k::dense(
                k::view::<_, [f64; 3]>(x_slice_8),
                &self.cell.weight_ih,
                cell_bias_ih_add,
                from_x_8,
            );
            k::dense_linear(turns_6_h, &self.cell.weight_hh, turns_6_h_product);
            let turns_7_next = from_x_8;
            k::update_with(
                turns_7_next,
                &*turns_6_h_product,
                |math, from_x_8, turns_6_h_product| {
                    math.tanh(from_x_8 + turns_6_h_product)
                },
            );
            let slice_8 = slice_7;
            k::slice_axis(k::view::<_, [f64; 3]>(x_slice_8), 1, slice_8);
            let turns_7_h_sigmoid = turns_6_h_product;
            k::dense_sigmoid(
                slice_8,
                &self.gate.weight,
                &self.gate.bias,
                turns_7_h_sigmoid,
            );
            let turns_7_h = turns_7_h_sigmoid;
            k::update(
                turns_7_h,
                &*turns_7_next,
                |turns_7_h_sigmoid, turns_7_next| turns_7_next + 0.1 * turns_7_h_sigmoid,
            );
            k::update(
                turns_6_slow_mul,
                (
                    k::cycle(begin_mul),
                    &*turns_1_next,
                    &*turns_2_next,
                    &*turns_3_next,
                    &*turns_4_next,
                    &*turns_5_next,
                    &*turns_6_next,
                ),
                #[inline(always)]
                |
                    turns_0_next,
                    (
                        begin_mul,
                        turns_1_next,
                        turns_2_next,
                        turns_3_next,
                        turns_4_next,
                        turns_5_next,
                        turns_6_next,
                    )|
                {
                    0.9
                        * (0.9
                            * (0.9
                                * (0.9
                                    * (0.9
                                        * (0.9
                                            * (0.9 * (begin_mul + 0.1 * turns_0_next)
                                                + 0.1 * turns_1_next) + 0.1 * turns_2_next)
                                        + 0.1 * turns_3_next) + 0.1 * turns_4_next)
                                + 0.1 * turns_5_next) + 0.1 * turns_6_next)
                },
            );
            let x_slice_9 = x_slice_8;
            k::slice_axis(x, 8, x_slice_9);
            let from_x_9 = turns_2_next;
            k::dense(
                k::view::<_, [f64; 3]>(x_slice_9),
                &self.cell.weight_ih,
                cell_bias_ih_add,
                from_x_9,
            );
            let turns_7_h_product = turns_3_next;
            k::dense_linear(turns_7_h, &self.cell.weight_hh, turns_7_h_product);
            let turns_8_next = from_x_9;
            k::update_with(
                turns_8_next,
                &*turns_7_h_product,
                |math, from_x_9, turns_7_h_product| {
                    math.tanh(from_x_9 + turns_7_h_product)
                },
            );
            let slice_9 = slice_8;
            k::slice_axis(k::view::<_, [f64; 3]>(x_slice_9), 1, slice_9);
            let turns_8_h_sigmoid = turns_7_h_product;
            k::dense_sigmoid(
                slice_9,
                &self.gate.weight,
                &self.gate.bias,
                turns_8_h_sigmoid,
            );
            let turns_8_h = turns_8_h_sigmoid;
            k::update(
                turns_8_h,
                &*turns_8_next,
                |turns_8_h_sigmoid, turns_8_next| turns_8_next + 0.1 * turns_8_h_sigmoid,
            );
            let x_slice_10 = x_slice_9;
            k::slice_axis(x, 9, x_slice_10);
            let from_x_10 = turns_7_h;
            k::dense(
                k::view::<_, [f64; 3]>(x_slice_10),
                &self.cell.weight_ih,
                cell_bias_ih_add,
                from_x_10,
            );
            let turns_8_h_product = turns_1_next;
            k::dense_linear(turns_8_h, &self.cell.weight_hh, turns_8_h_product);
            let turns_9_next = from_x_10;
            k::update_with(
                turns_9_next,
                &*turns_8_h_product,
                |math, from_x_10, turns_8_h_product| {
                    math.tanh(from_x_10 + turns_8_h_product)
                },
            );
            let slice_10 = slice_9;
            k::slice_axis(k::view::<_, [f64; 3]>(x_slice_10), 1, slice_10);
            let turns_9_h_sigmoid = turns_8_h_product;
            k::dense_sigmoid(
                slice_10,
                &self.gate.weight,
                &self.gate.bias,
                turns_9_h_sigmoid,
            );
            let turns_9_h = turns_9_h_sigmoid;
            k::update(
                turns_9_h,
                &*turns_9_next,
                |turns_9_h_sigmoid, turns_9_next| turns_9_next + 0.1 * turns_9_h_sigmoid,
            );
            let x_slice_11 = x_slice_10;
            k::slice_axis(x, 10, x_slice_11);
            let from_x_11 = turns_8_h;
            k::dense(
                k::view::<_, [f64; 3]>(x_slice_11),
                &self.cell.weight_ih,
                cell_bias_ih_add,
                from_x_11,
            );
            let turns_9_h_product = turns_4_next;
            k::dense_linear(turns_9_h, &self.cell.weight_hh, turns_9_h_product);
            let turns_10_next = from_x_11;
            k::update_with(
                turns_10_next,
                &*turns_9_h_product,
                |math, from_x_11, turns_9_h_product| {
                    math.tanh(from_x_11 + turns_9_h_product)
                },
            );
            let slice_11 = slice_10;
            k::slice_axis(k::view::<_, [f64; 3]>(x_slice_11), 1, slice_11);
            let turns_10_h_sigmoid = turns_9_h_product;
            k::dense_sigmoid(
                slice_11,
                &self.gate.weight,
                &self.gate.bias,
                turns_10_h_sigmoid,
            );
            let turns_10_h = turns_10_h_sigmoid;
            k::update(
                turns_10_h,
                &*turns_10_next,
                |turns_10_h_sigmoid, turns_10_next| {
                    turns_10_next + 0.1 * turns_10_h_sigmoid
                },
            );
            let x_slice_12 = x_slice_11;
            k::slice_axis(x, 11, x_slice_12);
            let from_x_12 = turns_9_h;
            k::dense(
                k::view::<_, [f64; 3]>(x_slice_12),
                &self.cell.weight_ih,
                cell_bias_ih_add,
                from_x_12,
            );
            let turns_10_h_product = turns_5_next;
            k::dense_linear(turns_10_h, &self.cell.weight_hh, turns_10_h_product);
            let turns_11_next = from_x_12;
            k::update_with(
                turns_11_next,
                &*turns_10_h_product,
                |math, from_x_12, turns_10_h_product| {
                    math.tanh(from_x_12 + turns_10_h_product)
                },
            );
            let slice_12 = slice_11;
            k::slice_axis(k::view::<_, [f64; 3]>(x_slice_12), 1, slice_12);
            let turns_11_h_sigmoid = turns_10_h_product;
            k::dense_sigmoid(
                slice_12,
                &self.gate.weight,
                &self.gate.bias,
                turns_11_h_sigmoid,
            );
            let turns_11_h = turns_11_h_sigmoid;
            k::update(
                turns_11_h,
                &*turns_11_next,
                |turns_11_h_sigmoid, turns_11_next| {
                    turns_11_next + 0.1 * turns_11_h_sigmoid
                },
            );
            let turns_11_slow = turns_6_slow_mul;
            k::update(
                turns_11_slow,
                (
                    &*turns_7_next,
                    &*turns_8_next,
                    &*turns_9_next,
                    &*turns_10_next,
                    &*turns_11_next,
                ),
                #[inline(always)]
                |
                    turns_6_slow_mul,
                    (
                        turns_7_next,
                        turns_8_next,
                        turns_9_next,
                        turns_10_next,
                        turns_11_next,
                    )|
                {
                    0.9
                        * (0.9
                            * (0.9
                                * (0.9 * (turns_6_slow_mul + 0.1 * turns_7_next)
                                    + 0.1 * turns_8_next) + 0.1 * turns_9_next)
                            + 0.1 * turns_10_next) + 0.1 * turns_11_next
                },
            );
        }
        /// Losses and metrics, computed as in inference.
        ///
        /// # Errors
        /// If a field is empty, is of another length than the first, holds a class that there is not, or has more
        /// samples than the workspace. Nothing has been written then.
        pub fn evaluate(
            &self,
            batch: Batch<'_>,
            work: &mut Workspace<impl nn::Storage>,
        ) -> Result<Losses, nn::InputError> {
            let n = batch.check(work.capacity)?;
            self.evaluate_1(batch, n, work);
            self.evaluate_2(batch, n, work);
            Ok(Losses { loss: work.loss_ })
        }
        /// Part 1 of 2 of [`evaluate`](Self::evaluate).
        #[inline(never)]
        fn evaluate_1(
            &self,
            batch: Batch<'_>,
            n: usize,
            work: &mut Workspace<impl nn::Storage>,
        ) {
            let x = batch.x;
            let cell_bias_ih_add = &mut work.begin_mul;
            let begin_mul = &mut work.cell_bias_ih_add;
            let x_slice = &mut work.rows_1x3[0][..n];
            let [turns_3_h_product, turns_4_h_product, from_x, turns_2_h_product,
            turns_1_h_product, turns_0_h_product, cell_weight_hh_product, begin_broadcast,
            ] = nn::rows(&mut work.rows_4, [0, 1, 6, 9, 15, 18, 25, 35], n);
            let slice = &mut work.rows_2[0][..n];
            k::slice_axis(x, 0, x_slice);
            k::map(begin_broadcast, k::cycle(&self.begin), |begin| begin);
            k::add(
                k::one(&self.cell.bias_ih),
                k::one(&self.cell.bias_hh),
                k::one_mut(cell_bias_ih_add),
            );
            k::dense(
                k::view::<_, [f64; 3]>(x_slice),
                &self.cell.weight_ih,
                cell_bias_ih_add,
                from_x,
            );
            k::dense_linear(
                begin_broadcast,
                &self.cell.weight_hh,
                cell_weight_hh_product,
            );
            let turns_0_next = from_x;
            k::update_with(
                turns_0_next,
                &*cell_weight_hh_product,
                |math, from_x, cell_weight_hh_product| {
                    math.tanh(from_x + cell_weight_hh_product)
                },
            );
            k::slice_axis(k::view::<_, [f64; 3]>(x_slice), 1, slice);
            let turns_0_h_sigmoid = cell_weight_hh_product;
            k::dense_sigmoid(
                slice,
                &self.gate.weight,
                &self.gate.bias,
                turns_0_h_sigmoid,
            );
            let turns_0_h = turns_0_h_sigmoid;
            k::update(
                turns_0_h,
                &*turns_0_next,
                |turns_0_h_sigmoid, turns_0_next| turns_0_next + 0.1 * turns_0_h_sigmoid,
            );
            k::scale(k::one(&self.begin), 0.45, k::one_mut(begin_mul));
            let x_slice_2 = x_slice;
            k::slice_axis(x, 1, x_slice_2);
            let from_x_2 = begin_broadcast;
            k::dense(
                k::view::<_, [f64; 3]>(x_slice_2),
                &self.cell.weight_ih,
                cell_bias_ih_add,
                from_x_2,
            );
            k::dense_linear(turns_0_h, &self.cell.weight_hh, turns_0_h_product);
            let turns_1_next = from_x_2;
            k::update_with(
                turns_1_next,
                &*turns_0_h_product,
                |math, from_x_2, turns_0_h_product| {
                    math.tanh(from_x_2 + turns_0_h_product)
                },
            );
            let slice_2 = slice;
            k::slice_axis(k::view::<_, [f64; 3]>(x_slice_2), 1, slice_2);
            let turns_1_h_sigmoid = turns_0_h_product;
            k::dense_sigmoid(
                slice_2,
                &self.gate.weight,
                &self.gate.bias,
                turns_1_h_sigmoid,
            );
            let turns_1_h = turns_1_h_sigmoid;
            k::update(
                turns_1_h,
                &*turns_1_next,
                |turns_1_h_sigmoid, turns_1_next| turns_1_next + 0.1 * turns_1_h_sigmoid,
            );
            let x_slice_3 = x_slice_2;
            k::slice_axis(x, 2, x_slice_3);
            let from_x_3 = turns_0_h;
            k::dense(
                k::view::<_, [f64; 3]>(x_slice_3),
                &self.cell.weight_ih,
                cell_bias_ih_add,
                from_x_3,
            );
            k::dense_linear(turns_1_h, &self.cell.weight_hh, turns_1_h_product);
            let turns_2_next = from_x_3;
            k::update_with(
                turns_2_next,
                &*turns_1_h_product,
                |math, from_x_3, turns_1_h_product| {
                    math.tanh(from_x_3 + turns_1_h_product)
                },
            );
            let slice_3 = slice_2;
            k::slice_axis(k::view::<_, [f64; 3]>(x_slice_3), 1, slice_3);
            let turns_2_h_sigmoid = turns_1_h_product;
            k::dense_sigmoid(
                slice_3,
                &self.gate.weight,
                &self.gate.bias,
                turns_2_h_sigmoid,
            );
            let turns_2_h = turns_2_h_sigmoid;
            k::update(
                turns_2_h,
                &*turns_2_next,
                |turns_2_h_sigmoid, turns_2_next| turns_2_next + 0.1 * turns_2_h_sigmoid,
            );
            let x_slice_4 = x_slice_3;
            k::slice_axis(x, 3, x_slice_4);
            let from_x_4 = turns_1_h;
            k::dense(
                k::view::<_, [f64; 3]>(x_slice_4),
                &self.cell.weight_ih,
                cell_bias_ih_add,
                from_x_4,
            );
            k::dense_linear(turns_2_h, &self.cell.weight_hh, turns_2_h_product);
            let turns_3_next = from_x_4;
            k::update_with(
                turns_3_next,
                &*turns_2_h_product,
                |math, from_x_4, turns_2_h_product| {
                    math.tanh(from_x_4 + turns_2_h_product)
                },
            );
            let slice_4 = slice_3;
            k::slice_axis(k::view::<_, [f64; 3]>(x_slice_4), 1, slice_4);
            let turns_3_h_sigmoid = turns_2_h_product;
            k::dense_sigmoid(
                slice_4,
                &self.gate.weight,
                &self.gate.bias,
                turns_3_h_sigmoid,
            );
            let turns_3_h = turns_3_h_sigmoid;
            k::update(
                turns_3_h,
                &*turns_3_next,
                |turns_3_h_sigmoid, turns_3_next| turns_3_next + 0.1 * turns_3_h_sigmoid,
            );
            let x_slice_5 = x_slice_4;
            k::slice_axis(x, 4, x_slice_5);
            let from_x_5 = turns_2_h;
            k::dense(
                k::view::<_, [f64; 3]>(x_slice_5),
                &self.cell.weight_ih,
                cell_bias_ih_add,
                from_x_5,
            );
            k::dense_linear(turns_3_h, &self.cell.weight_hh, turns_3_h_product);
            let turns_4_next = from_x_5;
            k::update_with(
                turns_4_next,
                &*turns_3_h_product,
                |math, from_x_5, turns_3_h_product| {
                    math.tanh(from_x_5 + turns_3_h_product)
                },
            );
            let slice_5 = slice_4;
            k::slice_axis(k::view::<_, [f64; 3]>(x_slice_5), 1, slice_5);
            let turns_4_h_sigmoid = turns_3_h_product;
            k::dense_sigmoid(
                slice_5,
                &self.gate.weight,
                &self.gate.bias,
                turns_4_h_sigmoid,
            );
            let turns_4_h = turns_4_h_sigmoid;
            k::update(
                turns_4_h,
                &*turns_4_next,
                |turns_4_h_sigmoid, turns_4_next| turns_4_next + 0.1 * turns_4_h_sigmoid,
            );
            let x_slice_6 = x_slice_5;
            k::slice_axis(x, 5, x_slice_6);
            let from_x_6 = turns_3_h;
            k::dense(
                k::view::<_, [f64; 3]>(x_slice_6),
                &self.cell.weight_ih,
                cell_bias_ih_add,
                from_x_6,
            );
            k::dense_linear(turns_4_h, &self.cell.weight_hh, turns_4_h_product);
            let turns_5_next = from_x_6;
            k::update_with(
                turns_5_next,
                &*turns_4_h_product,
                |math, from_x_6, turns_4_h_product| {
                    math.tanh(from_x_6 + turns_4_h_product)
                },
            );
            let slice_6 = slice_5;
            k::slice_axis(k::view::<_, [f64; 3]>(x_slice_6), 1, slice_6);
            let turns_5_h_sigmoid = turns_4_h_product;
            k::dense_sigmoid(
                slice_6,
                &self.gate.weight,
                &self.gate.bias,
                turns_5_h_sigmoid,
            );
            let turns_5_h = turns_5_h_sigmoid;
            k::update(
                turns_5_h,
                &*turns_5_next,
                |turns_5_h_sigmoid, turns_5_next| turns_5_next + 0.1 * turns_5_h_sigmoid,
            );
        }
        /// Part 2 of 2 of [`evaluate`](Self::evaluate).
        #[inline(never)]
        fn evaluate_2(
            &self,
            batch: Batch<'_>,
            n: usize,
            work: &mut Workspace<impl nn::Storage>,
        ) {
            let x = batch.x;
            let y = batch.y;
            let cell_bias_ih_add = &mut work.begin_mul;
            let begin_mul = &mut work.cell_bias_ih_add;
            let x_slice_7 = &mut work.rows_1x3[0][..n];
            let [from_x_7, turns_5_h, turns_5_h_product, turns_6_slow_mul, turns_5_next,
            turns_4_next, turns_3_next, turns_2_next, turns_1_next, turns_6_h_product] = nn::rows(
                &mut work.rows_4,
                [0, 1, 2, 6, 9, 15, 18, 25, 35, 36],
                n,
            );
            let slice_7 = &mut work.rows_2[0][..n];
            k::slice_axis(x, 6, x_slice_7);
            k::dense(
                k::view::<_, [f64; 3]>(x_slice_7),
                &self.cell.weight_ih,
                cell_bias_ih_add,
                from_x_7,
            );
            k::dense_linear(turns_5_h, &self.cell.weight_hh, turns_5_h_product);
            let turns_6_next = from_x_7;
            k::update_with(
                turns_6_next,
                &*turns_5_h_product,
                |math, from_x_7, turns_5_h_product| {
                    math.tanh(from_x_7 + turns_5_h_product)
                },
            );
            k::slice_axis(k::view::<_, [f64; 3]>(x_slice_7), 1, slice_7);
            let turns_6_h_sigmoid = turns_5_h_product;
            k::dense_sigmoid(
                slice_7,
                &self.gate.weight,
                &self.gate.bias,
                turns_6_h_sigmoid,
            );
            let turns_6_h = turns_6_h_sigmoid;
            k::update(
                turns_6_h,
                &*turns_6_next,
                |turns_6_h_sigmoid, turns_6_next| turns_6_next + 0.1 * turns_6_h_sigmoid,
            );
            let x_slice_8 = x_slice_7;
            k::slice_axis(x, 7, x_slice_8);
            let from_x_8 = turns_5_h;
            k::dense(
                k::view::<_, [f64; 3]>(x_slice_8),
                &self.cell.weight_ih,
                cell_bias_ih_add,
                from_x_8,
            );
            k::dense_linear(turns_6_h, &self.cell.weight_hh, turns_6_h_product);
            let turns_7_next = from_x_8;
            k::update_with(
                turns_7_next,
                &*turns_6_h_product,
                |math, from_x_8, turns_6_h_product| {
                    math.tanh(from_x_8 + turns_6_h_product)
                },
            );
            let slice_8 = slice_7;
            k::slice_axis(k::view::<_, [f64; 3]>(x_slice_8), 1, slice_8);
            let turns_7_h_sigmoid = turns_6_h_product;
            k::dense_sigmoid(
                slice_8,
                &self.gate.weight,
                &self.gate.bias,
                turns_7_h_sigmoid,
            );
            let turns_7_h = turns_7_h_sigmoid;
            k::update(
                turns_7_h,
                &*turns_7_next,
                |turns_7_h_sigmoid, turns_7_next| turns_7_next + 0.1 * turns_7_h_sigmoid,
            );
            k::update(
                turns_6_slow_mul,
                (
                    k::cycle(begin_mul),
                    &*turns_1_next,
                    &*turns_2_next,
                    &*turns_3_next,
                    &*turns_4_next,
                    &*turns_5_next,
                    &*turns_6_next,
                ),
                #[inline(always)]
                |
                    turns_0_next,
                    (
                        begin_mul,
                        turns_1_next,
                        turns_2_next,
                        turns_3_next,
                        turns_4_next,
                        turns_5_next,
                        turns_6_next,
                    )|
                {
                    0.9
                        * (0.9
                            * (0.9
                                * (0.9
                                    * (0.9
                                        * (0.9
                                            * (0.9 * (begin_mul + 0.1 * turns_0_next)
                                                + 0.1 * turns_1_next) + 0.1 * turns_2_next)
                                        + 0.1 * turns_3_next) + 0.1 * turns_4_next)
                                + 0.1 * turns_5_next) + 0.1 * turns_6_next)
                },
            );
            let x_slice_9 = x_slice_8;
            k::slice_axis(x, 8, x_slice_9);
            let from_x_9 = turns_1_next;
            k::dense(
                k::view::<_, [f64; 3]>(x_slice_9),
                &self.cell.weight_ih,
                cell_bias_ih_add,
                from_x_9,
            );
            let turns_7_h_product = turns_2_next;
            k::dense_linear(turns_7_h, &self.cell.weight_hh, turns_7_h_product);
            let turns_8_next = from_x_9;
            k::update_with(
                turns_8_next,
                &*turns_7_h_product,
                |math, from_x_9, turns_7_h_product| {
                    math.tanh(from_x_9 + turns_7_h_product)
                },
            );
            let slice_9 = slice_8;
            k::slice_axis(k::view::<_, [f64; 3]>(x_slice_9), 1, slice_9);
            let turns_8_h_sigmoid = turns_7_h_product;
            k::dense_sigmoid(
                slice_9,
                &self.gate.weight,
                &self.gate.bias,
                turns_8_h_sigmoid,
            );
            let turns_8_h = turns_8_h_sigmoid;
            k::update(
                turns_8_h,
                &*turns_8_next,
                |turns_8_h_sigmoid, turns_8_next| turns_8_next + 0.1 * turns_8_h_sigmoid,
            );
            let x_slice_10 = x_slice_9;
            k::slice_axis(x, 9, x_slice_10);
            let from_x_10 = turns_7_h;
            k::dense(
                k::view::<_, [f64; 3]>(x_slice_10),
                &self.cell.weight_ih,
                cell_bias_ih_add,
                from_x_10,
            );
            let turns_8_h_product = turns_3_next;
            k::dense_linear(turns_8_h, &self.cell.weight_hh, turns_8_h_product);
            let turns_9_next = from_x_10;
            k::update_with(
                turns_9_next,
                &*turns_8_h_product,
                |math, from_x_10, turns_8_h_product| {
                    math.tanh(from_x_10 + turns_8_h_product)
                },
            );
            let slice_10 = slice_9;
            k::slice_axis(k::view::<_, [f64; 3]>(x_slice_10), 1, slice_10);
            let turns_9_h_sigmoid = turns_8_h_product;
            k::dense_sigmoid(
                slice_10,
                &self.gate.weight,
                &self.gate.bias,
                turns_9_h_sigmoid,
            );
            let turns_9_h = turns_9_h_sigmoid;
            k::update(
                turns_9_h,
                &*turns_9_next,
                |turns_9_h_sigmoid, turns_9_next| turns_9_next + 0.1 * turns_9_h_sigmoid,
            );
            let x_slice_11 = x_slice_10;
            k::slice_axis(x, 10, x_slice_11);
            let from_x_11 = turns_8_h;
            k::dense(
                k::view::<_, [f64; 3]>(x_slice_11),
                &self.cell.weight_ih,
                cell_bias_ih_add,
                from_x_11,
            );
            let turns_9_h_product = turns_4_next;
            k::dense_linear(turns_9_h, &self.cell.weight_hh, turns_9_h_product);
            let turns_10_next = from_x_11;
            k::update_with(
                turns_10_next,
                &*turns_9_h_product,
                |math, from_x_11, turns_9_h_product| {
                    math.tanh(from_x_11 + turns_9_h_product)
                },
            );
            let slice_11 = slice_10;
            k::slice_axis(k::view::<_, [f64; 3]>(x_slice_11), 1, slice_11);
            let turns_10_h_sigmoid = turns_9_h_product;
            k::dense_sigmoid(
                slice_11,
                &self.gate.weight,
                &self.gate.bias,
                turns_10_h_sigmoid,
            );
            let turns_10_h = turns_10_h_sigmoid;
            k::update(
                turns_10_h,
                &*turns_10_next,
                |turns_10_h_sigmoid, turns_10_next| {
                    turns_10_next + 0.1 * turns_10_h_sigmoid
                },
            );
            let x_slice_12 = x_slice_11;
            k::slice_axis(x, 11, x_slice_12);
            let from_x_12 = turns_9_h;
            k::dense(
                k::view::<_, [f64; 3]>(x_slice_12),
                &self.cell.weight_ih,
                cell_bias_ih_add,
                from_x_12,
            );
            let turns_10_h_product = turns_5_next;
            k::dense_linear(turns_10_h, &self.cell.weight_hh, turns_10_h_product);
            let turns_11_next = from_x_12;
            k::update_with(
                turns_11_next,
                &*turns_10_h_product,
                |math, from_x_12, turns_10_h_product| {
                    math.tanh(from_x_12 + turns_10_h_product)
                },
            );
            let slice_12 = slice_11;
            k::slice_axis(k::view::<_, [f64; 3]>(x_slice_12), 1, slice_12);
            let turns_11_h_sigmoid = turns_10_h_product;
            k::dense_sigmoid(
                slice_12,
                &self.gate.weight,
                &self.gate.bias,
                turns_11_h_sigmoid,
            );
            let square_2 = turns_11_next;
            k::update(
                square_2,
                (
                    &*turns_11_h_sigmoid,
                    &*turns_6_slow_mul,
                    &*turns_7_next,
                    &*turns_8_next,
                    &*turns_9_next,
                    &*turns_10_next,
                    y,
                ),
                #[inline(always)]
                |
                    turns_11_next,
                    (
                        turns_11_h_sigmoid,
                        turns_6_slow_mul,
                        turns_7_next,
                        turns_8_next,
                        turns_9_next,
                        turns_10_next,
                        y,
                    )|
                {
                    let square_1 = turns_11_next + 0.1 * turns_11_h_sigmoid
                        + (0.9
                            * (0.9
                                * (0.9
                                    * (0.9 * (turns_6_slow_mul + 0.1 * turns_7_next)
                                        + 0.1 * turns_8_next) + 0.1 * turns_9_next)
                                + 0.1 * turns_10_next) + 0.1 * turns_11_next) - y;
                    square_1 * square_1
                },
            );
            let loss = k::mean_samples(k::view::<_, f64>(square_2));
            work.loss_ = loss;
        }
        /// Losses and metrics; `grad` becomes the derivative of the loss by every parameter.
        ///
        /// # Errors
        /// If a field is empty, is of another length than the first, holds a class that there is not, or has more
        /// samples than the workspace. Nothing has been written then.
        pub fn gradient(
            &self,
            batch: Batch<'_>,
            work: &mut Workspace<impl nn::Storage>,
            grad: &mut Self,
        ) -> Result<Losses, nn::InputError> {
            let n = batch.check(work.capacity)?;
            self.gradient_1(batch, n, work);
            self.gradient_2(batch, n, work);
            self.gradient_3(n, work, grad);
            Ok(Losses { loss: work.loss_ })
        }
        /// Part 1 of 3 of [`gradient`](Self::gradient).
        #[inline(never)]
        fn gradient_1(
            &self,
            batch: Batch<'_>,
            n: usize,
            work: &mut Workspace<impl nn::Storage>,
        ) {
            let x = batch.x;
            let cell_bias_ih_add = &mut work.cell_bias_ih_add;
            let begin_mul = &mut work.begin_mul;
            let [x_slice, x_slice_2, x_slice_3, x_slice_4, x_slice_5, x_slice_6,
            x_slice_7, x_slice_8, x_slice_9] = nn::rows(
                &mut work.rows_1x3,
                [0, 1, 2, 3, 4, 5, 6, 7, 8],
                n,
            );
            let [begin_broadcast, from_x, cell_weight_hh_product, turns_0_h, from_x_2,
            turns_0_h_product, turns_1_h, from_x_3, turns_1_h_product, turns_2_h,
            from_x_4, turns_2_h_product, turns_3_h, from_x_5, turns_3_h_product,
            turns_4_h, from_x_6, turns_4_h_product, turns_5_h, from_x_7,
            turns_5_h_product, turns_6_h, from_x_8, turns_6_h_product, turns_7_h,
            turns_6_slow_mul, from_x_9, turns_7_h_product] = nn::rows(
                &mut work.rows_4,
                [
                    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19,
                    20, 21, 22, 23, 24, 25, 26, 27,
                ],
                n,
            );
            let [slice, slice_2, slice_3, slice_4, slice_5, slice_6, slice_7, slice_8] = nn::rows(
                &mut work.rows_2,
                [0, 1, 2, 3, 4, 5, 6, 7],
                n,
            );
            k::slice_axis(x, 0, x_slice);
            k::map(begin_broadcast, k::cycle(&self.begin), |begin| begin);
            k::add(
                k::one(&self.cell.bias_ih),
                k::one(&self.cell.bias_hh),
                k::one_mut(cell_bias_ih_add),
            );
            k::dense(
                k::view::<_, [f64; 3]>(x_slice),
                &self.cell.weight_ih,
                cell_bias_ih_add,
                from_x,
            );
            k::dense_linear(
                begin_broadcast,
                &self.cell.weight_hh,
                cell_weight_hh_product,
            );
            let turns_0_next = from_x;
            k::update_with(
                turns_0_next,
                &*cell_weight_hh_product,
                |math, from_x, cell_weight_hh_product| {
                    math.tanh(from_x + cell_weight_hh_product)
                },
            );
            k::slice_axis(k::view::<_, [f64; 3]>(x_slice), 1, slice);
            let turns_0_h_sigmoid = cell_weight_hh_product;
            k::dense_sigmoid(
                slice,
                &self.gate.weight,
                &self.gate.bias,
                turns_0_h_sigmoid,
            );
            k::map(
                turns_0_h,
                (&*turns_0_next, &*turns_0_h_sigmoid),
                |(turns_0_next, turns_0_h_sigmoid)| {
                    turns_0_next + 0.1 * turns_0_h_sigmoid
                },
            );
            k::scale(k::one(&self.begin), 0.45, k::one_mut(begin_mul));
            k::slice_axis(x, 1, x_slice_2);
            k::dense(
                k::view::<_, [f64; 3]>(x_slice_2),
                &self.cell.weight_ih,
                cell_bias_ih_add,
                from_x_2,
            );
            k::dense_linear(turns_0_h, &self.cell.weight_hh, turns_0_h_product);
            let turns_1_next = from_x_2;
            k::update_with(
                turns_1_next,
                &*turns_0_h_product,
                |math, from_x_2, turns_0_h_product| {
                    math.tanh(from_x_2 + turns_0_h_product)
                },
            );
            k::slice_axis(k::view::<_, [f64; 3]>(x_slice_2), 1, slice_2);
            let turns_1_h_sigmoid = turns_0_h_product;
            k::dense_sigmoid(
                slice_2,
                &self.gate.weight,
                &self.gate.bias,
                turns_1_h_sigmoid,
            );
            k::map(
                turns_1_h,
                (&*turns_1_next, &*turns_1_h_sigmoid),
                |(turns_1_next, turns_1_h_sigmoid)| {
                    turns_1_next + 0.1 * turns_1_h_sigmoid
                },
            );
            k::slice_axis(x, 2, x_slice_3);
            k::dense(
                k::view::<_, [f64; 3]>(x_slice_3),
                &self.cell.weight_ih,
                cell_bias_ih_add,
                from_x_3,
            );
            k::dense_linear(turns_1_h, &self.cell.weight_hh, turns_1_h_product);
            let turns_2_next = from_x_3;
            k::update_with(
                turns_2_next,
                &*turns_1_h_product,
                |math, from_x_3, turns_1_h_product| {
                    math.tanh(from_x_3 + turns_1_h_product)
                },
            );
            k::slice_axis(k::view::<_, [f64; 3]>(x_slice_3), 1, slice_3);
            let turns_2_h_sigmoid = turns_1_h_product;
            k::dense_sigmoid(
                slice_3,
                &self.gate.weight,
                &self.gate.bias,
                turns_2_h_sigmoid,
            );
            k::map(
                turns_2_h,
                (&*turns_2_next, &*turns_2_h_sigmoid),
                |(turns_2_next, turns_2_h_sigmoid)| {
                    turns_2_next + 0.1 * turns_2_h_sigmoid
                },
            );
            k::slice_axis(x, 3, x_slice_4);
            k::dense(
                k::view::<_, [f64; 3]>(x_slice_4),
                &self.cell.weight_ih,
                cell_bias_ih_add,
                from_x_4,
            );
            k::dense_linear(turns_2_h, &self.cell.weight_hh, turns_2_h_product);
            let turns_3_next = from_x_4;
            k::update_with(
                turns_3_next,
                &*turns_2_h_product,
                |math, from_x_4, turns_2_h_product| {
                    math.tanh(from_x_4 + turns_2_h_product)
                },
            );
            k::slice_axis(k::view::<_, [f64; 3]>(x_slice_4), 1, slice_4);
            let turns_3_h_sigmoid = turns_2_h_product;
            k::dense_sigmoid(
                slice_4,
                &self.gate.weight,
                &self.gate.bias,
                turns_3_h_sigmoid,
            );
            k::map(
                turns_3_h,
                (&*turns_3_next, &*turns_3_h_sigmoid),
                |(turns_3_next, turns_3_h_sigmoid)| {
                    turns_3_next + 0.1 * turns_3_h_sigmoid
                },
            );
            k::slice_axis(x, 4, x_slice_5);
            k::dense(
                k::view::<_, [f64; 3]>(x_slice_5),
                &self.cell.weight_ih,
                cell_bias_ih_add,
                from_x_5,
            );
            k::dense_linear(turns_3_h, &self.cell.weight_hh, turns_3_h_product);
            let turns_4_next = from_x_5;
            k::update_with(
                turns_4_next,
                &*turns_3_h_product,
                |math, from_x_5, turns_3_h_product| {
                    math.tanh(from_x_5 + turns_3_h_product)
                },
            );
            k::slice_axis(k::view::<_, [f64; 3]>(x_slice_5), 1, slice_5);
            let turns_4_h_sigmoid = turns_3_h_product;
            k::dense_sigmoid(
                slice_5,
                &self.gate.weight,
                &self.gate.bias,
                turns_4_h_sigmoid,
            );
            k::map(
                turns_4_h,
                (&*turns_4_next, &*turns_4_h_sigmoid),
                |(turns_4_next, turns_4_h_sigmoid)| {
                    turns_4_next + 0.1 * turns_4_h_sigmoid
                },
            );
            k::slice_axis(x, 5, x_slice_6);
            k::dense(
                k::view::<_, [f64; 3]>(x_slice_6),
                &self.cell.weight_ih,
                cell_bias_ih_add,
                from_x_6,
            );
            k::dense_linear(turns_4_h, &self.cell.weight_hh, turns_4_h_product);
            let turns_5_next = from_x_6;
            k::update_with(
                turns_5_next,
                &*turns_4_h_product,
                |math, from_x_6, turns_4_h_product| {
                    math.tanh(from_x_6 + turns_4_h_product)
                },
            );
            k::slice_axis(k::view::<_, [f64; 3]>(x_slice_6), 1, slice_6);
            let turns_5_h_sigmoid = turns_4_h_product;
            k::dense_sigmoid(
                slice_6,
                &self.gate.weight,
                &self.gate.bias,
                turns_5_h_sigmoid,
            );
            k::map(
                turns_5_h,
                (&*turns_5_next, &*turns_5_h_sigmoid),
                |(turns_5_next, turns_5_h_sigmoid)| {
                    turns_5_next + 0.1 * turns_5_h_sigmoid
                },
            );
            k::slice_axis(x, 6, x_slice_7);
            k::dense(
                k::view::<_, [f64; 3]>(x_slice_7),
                &self.cell.weight_ih,
                cell_bias_ih_add,
                from_x_7,
            );
            k::dense_linear(turns_5_h, &self.cell.weight_hh, turns_5_h_product);
            let turns_6_next = from_x_7;
            k::update_with(
                turns_6_next,
                &*turns_5_h_product,
                |math, from_x_7, turns_5_h_product| {
                    math.tanh(from_x_7 + turns_5_h_product)
                },
            );
            k::slice_axis(k::view::<_, [f64; 3]>(x_slice_7), 1, slice_7);
            let turns_6_h_sigmoid = turns_5_h_product;
            k::dense_sigmoid(
                slice_7,
                &self.gate.weight,
                &self.gate.bias,
                turns_6_h_sigmoid,
            );
            k::map(
                turns_6_h,
                (&*turns_6_next, &*turns_6_h_sigmoid),
                |(turns_6_next, turns_6_h_sigmoid)| {
                    turns_6_next + 0.1 * turns_6_h_sigmoid
                },
            );
            k::slice_axis(x, 7, x_slice_8);
            k::dense(
                k::view::<_, [f64; 3]>(x_slice_8),
                &self.cell.weight_ih,
                cell_bias_ih_add,
                from_x_8,
            );
            k::dense_linear(turns_6_h, &self.cell.weight_hh, turns_6_h_product);
            let turns_7_next = from_x_8;
            k::update_with(
                turns_7_next,
                &*turns_6_h_product,
                |math, from_x_8, turns_6_h_product| {
                    math.tanh(from_x_8 + turns_6_h_product)
                },
            );
            k::slice_axis(k::view::<_, [f64; 3]>(x_slice_8), 1, slice_8);
            let turns_7_h_sigmoid = turns_6_h_product;
            k::dense_sigmoid(
                slice_8,
                &self.gate.weight,
                &self.gate.bias,
                turns_7_h_sigmoid,
            );
            k::map(
                turns_7_h,
                (&*turns_7_next, &*turns_7_h_sigmoid),
                |(turns_7_next, turns_7_h_sigmoid)| {
                    turns_7_next + 0.1 * turns_7_h_sigmoid
                },
            );
            k::map(
                turns_6_slow_mul,
                (
                    k::cycle(begin_mul),
                    &*turns_0_next,
                    &*turns_1_next,
                    &*turns_2_next,
                    &*turns_3_next,
                    &*turns_4_next,
                    &*turns_5_next,
                    &*turns_6_next,
                ),
                #[inline(always)]
                |
                    (
                        begin_mul,
                        turns_0_next,
                        turns_1_next,
                        turns_2_next,
                        turns_3_next,
                        turns_4_next,
                        turns_5_next,
                        turns_6_next,
                    )|
                {
                    0.9
                        * (0.9
                            * (0.9
                                * (0.9
                                    * (0.9
                                        * (0.9
                                            * (0.9 * (begin_mul + 0.1 * turns_0_next)
                                                + 0.1 * turns_1_next) + 0.1 * turns_2_next)
                                        + 0.1 * turns_3_next) + 0.1 * turns_4_next)
                                + 0.1 * turns_5_next) + 0.1 * turns_6_next)
                },
            );
            k::slice_axis(x, 8, x_slice_9);
            k::dense(
                k::view::<_, [f64; 3]>(x_slice_9),
                &self.cell.weight_ih,
                cell_bias_ih_add,
                from_x_9,
            );
            k::dense_linear(turns_7_h, &self.cell.weight_hh, turns_7_h_product);
            let turns_8_next = from_x_9;
            k::update_with(
                turns_8_next,
                &*turns_7_h_product,
                |math, from_x_9, turns_7_h_product| {
                    math.tanh(from_x_9 + turns_7_h_product)
                },
            );
        }
        /// Part 2 of 3 of [`gradient`](Self::gradient).
        #[inline(never)]
        fn gradient_2(
            &self,
            batch: Batch<'_>,
            n: usize,
            work: &mut Workspace<impl nn::Storage>,
        ) {
            let x = batch.x;
            let y = batch.y;
            let cell_bias_ih_add = &mut work.cell_bias_ih_add;
            let product = &mut work.product;
            let turns_10_h_product_2 = &mut work.turns_10_h_product_2;
            let product_2 = &mut work.product_2;
            let product_3 = &mut work.product_3;
            let turns_9_h_product_2 = &mut work.turns_9_h_product_2;
            let product_4 = &mut work.product_4;
            let product_5 = &mut work.product_5;
            let turns_8_h_product_2 = &mut work.turns_8_h_product_2;
            let product_6 = &mut work.product_6;
            let product_7 = &mut work.product_7;
            let turns_7_h_product_2 = &mut work.turns_7_h_product_2;
            let product_8 = &mut work.product_8;
            let product_9 = &mut work.product_9;
            let turns_6_h_product_2 = &mut work.turns_6_h_product_2;
            let product_10 = &mut work.product_10;
            let [x_slice_8, x_slice_9, x_slice_10, x_slice_11, x_slice_12] = nn::rows(
                &mut work.rows_1x3,
                [7, 8, 9, 10, 11],
                n,
            );
            let [turns_6_h, turns_7_next, d_turns_7_h_dense, turns_7_h, y_sub,
            turns_8_next, turns_8_h_sigmoid, turns_8_h, from_x_10, turns_8_h_product,
            turns_9_h, from_x_11, turns_9_h_product, turns_10_h, from_x_12,
            turns_10_h_product, square_2] = nn::rows(
                &mut work.rows_4,
                [21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37],
                n,
            );
            let [slice_8, slice_9, slice_10, slice_11, slice_12] = nn::rows(
                &mut work.rows_2,
                [7, 8, 9, 10, 11],
                n,
            );
            k::slice_axis(k::view::<_, [f64; 3]>(x_slice_9), 1, slice_9);
            k::dense_sigmoid(
                slice_9,
                &self.gate.weight,
                &self.gate.bias,
                turns_8_h_sigmoid,
            );
            k::map(
                turns_8_h,
                (&*turns_8_next, &*turns_8_h_sigmoid),
                |(turns_8_next, turns_8_h_sigmoid)| {
                    turns_8_next + 0.1 * turns_8_h_sigmoid
                },
            );
            k::slice_axis(x, 9, x_slice_10);
            k::dense(
                k::view::<_, [f64; 3]>(x_slice_10),
                &self.cell.weight_ih,
                cell_bias_ih_add,
                from_x_10,
            );
            k::dense_linear(turns_8_h, &self.cell.weight_hh, turns_8_h_product);
            let turns_9_next = from_x_10;
            k::update_with(
                turns_9_next,
                &*turns_8_h_product,
                |math, from_x_10, turns_8_h_product| {
                    math.tanh(from_x_10 + turns_8_h_product)
                },
            );
            k::slice_axis(k::view::<_, [f64; 3]>(x_slice_10), 1, slice_10);
            let turns_9_h_sigmoid = turns_8_h_product;
            k::dense_sigmoid(
                slice_10,
                &self.gate.weight,
                &self.gate.bias,
                turns_9_h_sigmoid,
            );
            k::map(
                turns_9_h,
                (&*turns_9_next, &*turns_9_h_sigmoid),
                |(turns_9_next, turns_9_h_sigmoid)| {
                    turns_9_next + 0.1 * turns_9_h_sigmoid
                },
            );
            k::slice_axis(x, 10, x_slice_11);
            k::dense(
                k::view::<_, [f64; 3]>(x_slice_11),
                &self.cell.weight_ih,
                cell_bias_ih_add,
                from_x_11,
            );
            k::dense_linear(turns_9_h, &self.cell.weight_hh, turns_9_h_product);
            let turns_10_next = from_x_11;
            k::update_with(
                turns_10_next,
                &*turns_9_h_product,
                |math, from_x_11, turns_9_h_product| {
                    math.tanh(from_x_11 + turns_9_h_product)
                },
            );
            k::slice_axis(k::view::<_, [f64; 3]>(x_slice_11), 1, slice_11);
            let turns_10_h_sigmoid = turns_9_h_product;
            k::dense_sigmoid(
                slice_11,
                &self.gate.weight,
                &self.gate.bias,
                turns_10_h_sigmoid,
            );
            k::map(
                turns_10_h,
                (&*turns_10_next, &*turns_10_h_sigmoid),
                |(turns_10_next, turns_10_h_sigmoid)| {
                    turns_10_next + 0.1 * turns_10_h_sigmoid
                },
            );
            k::slice_axis(x, 11, x_slice_12);
            k::dense(
                k::view::<_, [f64; 3]>(x_slice_12),
                &self.cell.weight_ih,
                cell_bias_ih_add,
                from_x_12,
            );
            k::dense_linear(turns_10_h, &self.cell.weight_hh, turns_10_h_product);
            let turns_11_next = from_x_12;
            k::update_with(
                turns_11_next,
                &*turns_10_h_product,
                |math, from_x_12, turns_10_h_product| {
                    math.tanh(from_x_12 + turns_10_h_product)
                },
            );
            k::slice_axis(k::view::<_, [f64; 3]>(x_slice_12), 1, slice_12);
            let turns_11_h_sigmoid = turns_10_h_product;
            k::dense_sigmoid(
                slice_12,
                &self.gate.weight,
                &self.gate.bias,
                turns_11_h_sigmoid,
            );
            k::update(
                y_sub,
                (
                    &*turns_11_next,
                    &*turns_11_h_sigmoid,
                    &*turns_7_next,
                    &*turns_8_next,
                    &*turns_9_next,
                    &*turns_10_next,
                    y,
                ),
                #[inline(always)]
                |
                    turns_6_slow_mul,
                    (
                        turns_11_next,
                        turns_11_h_sigmoid,
                        turns_7_next,
                        turns_8_next,
                        turns_9_next,
                        turns_10_next,
                        y,
                    )|
                {
                    turns_11_next + 0.1 * turns_11_h_sigmoid
                        + (0.9
                            * (0.9
                                * (0.9
                                    * (0.9 * (turns_6_slow_mul + 0.1 * turns_7_next)
                                        + 0.1 * turns_8_next) + 0.1 * turns_9_next)
                                + 0.1 * turns_10_next) + 0.1 * turns_11_next) - y
                },
            );
            k::square(y_sub, square_2);
            let loss = k::mean_samples(k::view::<_, f64>(square_2));
            work.loss_ = loss;
            let div = 1.0 / n as f64 / 4.0;
            let d_turns_11_slow = y_sub;
            k::scale_mut(d_turns_11_slow, div * 2.0);
            let d_turns_10_slow = square_2;
            k::scale(d_turns_11_slow, 0.9, d_turns_10_slow);
            let d_turns_11_h_dense = turns_11_h_sigmoid;
            k::update(
                d_turns_11_h_dense,
                &*d_turns_11_slow,
                #[inline(always)]
                |turns_11_h_sigmoid, d_turns_11_slow| {
                    d_turns_11_slow * 0.1
                        * (turns_11_h_sigmoid * (1.0 - turns_11_h_sigmoid))
                },
            );
            k::dense_d_weight(slice_12, d_turns_11_h_dense, product);
            let d_sums = d_turns_11_slow;
            k::update(
                d_sums,
                &*turns_11_next,
                #[inline(always)]
                |d_turns_11_slow, turns_11_next| {
                    (d_turns_11_slow * 0.1 + d_turns_11_slow)
                        * (1.0 - turns_11_next * turns_11_next)
                },
            );
            let d_turns_10_h = turns_11_next;
            k::dense_d_input(d_sums, &self.cell.weight_hh, d_turns_10_h);
            k::dense_d_weight(turns_10_h, d_sums, turns_10_h_product_2);
            k::dense_d_weight(k::view::<_, [f64; 3]>(x_slice_12), d_sums, product_2);
            let d_turns_9_slow = turns_10_h;
            k::scale(d_turns_10_slow, 0.9, d_turns_9_slow);
            let d_turns_10_h_dense = turns_10_h_sigmoid;
            k::update(
                d_turns_10_h_dense,
                &*d_turns_10_h,
                #[inline(always)]
                |turns_10_h_sigmoid, d_turns_10_h| {
                    d_turns_10_h * 0.1
                        * (turns_10_h_sigmoid * (1.0 - turns_10_h_sigmoid))
                },
            );
            k::dense_d_weight(slice_11, d_turns_10_h_dense, product_3);
            let d_sums_2 = d_turns_10_slow;
            k::update(
                d_sums_2,
                (&*d_turns_10_h, &*turns_10_next),
                #[inline(always)]
                |d_turns_10_slow, (d_turns_10_h, turns_10_next)| {
                    (d_turns_10_slow * 0.1 + d_turns_10_h)
                        * (1.0 - turns_10_next * turns_10_next)
                },
            );
            let d_turns_9_h = d_turns_10_h;
            k::dense_d_input(d_sums_2, &self.cell.weight_hh, d_turns_9_h);
            k::dense_d_weight(turns_9_h, d_sums_2, turns_9_h_product_2);
            k::dense_d_weight(k::view::<_, [f64; 3]>(x_slice_11), d_sums_2, product_4);
            let d_turns_8_slow = turns_9_h;
            k::scale(d_turns_9_slow, 0.9, d_turns_8_slow);
            let d_turns_9_h_dense = turns_9_h_sigmoid;
            k::update(
                d_turns_9_h_dense,
                &*d_turns_9_h,
                #[inline(always)]
                |turns_9_h_sigmoid, d_turns_9_h| {
                    d_turns_9_h * 0.1 * (turns_9_h_sigmoid * (1.0 - turns_9_h_sigmoid))
                },
            );
            k::dense_d_weight(slice_10, d_turns_9_h_dense, product_5);
            let d_sums_3 = d_turns_9_slow;
            k::update(
                d_sums_3,
                (&*d_turns_9_h, &*turns_9_next),
                #[inline(always)]
                |d_turns_9_slow, (d_turns_9_h, turns_9_next)| {
                    (d_turns_9_slow * 0.1 + d_turns_9_h)
                        * (1.0 - turns_9_next * turns_9_next)
                },
            );
            let d_turns_8_h = d_turns_9_h;
            k::dense_d_input(d_sums_3, &self.cell.weight_hh, d_turns_8_h);
            k::dense_d_weight(turns_8_h, d_sums_3, turns_8_h_product_2);
            k::dense_d_weight(k::view::<_, [f64; 3]>(x_slice_10), d_sums_3, product_6);
            let d_turns_7_slow = turns_8_h;
            k::scale(d_turns_8_slow, 0.9, d_turns_7_slow);
            let d_turns_8_h_dense = turns_8_h_sigmoid;
            k::update(
                d_turns_8_h_dense,
                &*d_turns_8_h,
                #[inline(always)]
                |turns_8_h_sigmoid, d_turns_8_h| {
                    d_turns_8_h * 0.1 * (turns_8_h_sigmoid * (1.0 - turns_8_h_sigmoid))
                },
            );
            k::dense_d_weight(slice_9, d_turns_8_h_dense, product_7);
            let d_sums_4 = d_turns_8_slow;
            k::update(
                d_sums_4,
                (&*d_turns_8_h, &*turns_8_next),
                #[inline(always)]
                |d_turns_8_slow, (d_turns_8_h, turns_8_next)| {
                    (d_turns_8_slow * 0.1 + d_turns_8_h)
                        * (1.0 - turns_8_next * turns_8_next)
                },
            );
            let d_turns_7_h = d_turns_8_h;
            k::dense_d_input(d_sums_4, &self.cell.weight_hh, d_turns_7_h);
            k::dense_d_weight(turns_7_h, d_sums_4, turns_7_h_product_2);
            k::dense_d_weight(k::view::<_, [f64; 3]>(x_slice_9), d_sums_4, product_8);
            let d_turns_6_slow = turns_7_h;
            k::scale(d_turns_7_slow, 0.9, d_turns_6_slow);
            k::update(
                d_turns_7_h_dense,
                &*d_turns_7_h,
                #[inline(always)]
                |turns_7_h_sigmoid, d_turns_7_h| {
                    d_turns_7_h * 0.1 * (turns_7_h_sigmoid * (1.0 - turns_7_h_sigmoid))
                },
            );
            k::dense_d_weight(slice_8, d_turns_7_h_dense, product_9);
            let d_sums_5 = d_turns_7_slow;
            k::update(
                d_sums_5,
                (&*d_turns_7_h, &*turns_7_next),
                #[inline(always)]
                |d_turns_7_slow, (d_turns_7_h, turns_7_next)| {
                    (d_turns_7_slow * 0.1 + d_turns_7_h)
                        * (1.0 - turns_7_next * turns_7_next)
                },
            );
            let d_turns_6_h = d_turns_7_h;
            k::dense_d_input(d_sums_5, &self.cell.weight_hh, d_turns_6_h);
            k::dense_d_weight(turns_6_h, d_sums_5, turns_6_h_product_2);
            k::dense_d_weight(k::view::<_, [f64; 3]>(x_slice_8), d_sums_5, product_10);
            let d_turns_5_slow = turns_6_h;
            k::scale(d_turns_6_slow, 0.9, d_turns_5_slow);
        }
        /// Part 3 of 3 of [`gradient`](Self::gradient).
        #[inline(never)]
        fn gradient_3(
            &self,
            n: usize,
            work: &mut Workspace<impl nn::Storage>,
            grad: &mut Self,
        ) {
            let product_11 = &mut work.product_11;
            let turns_5_h_product_2 = &mut work.turns_5_h_product_2;
            let product_12 = &mut work.product_12;
            let product_13 = &mut work.product_13;
            let turns_4_h_product_2 = &mut work.turns_4_h_product_2;
            let product_14 = &mut work.product_14;
            let product_15 = &mut work.product_15;
            let product_3 = &mut work.product_3;
            let product_5 = &mut work.product_5;
            let product_7 = &mut work.product_7;
            let product_9 = &mut work.product_9;
            let add_32 = &mut work.product;
            let turns_3_h_product_2 = &mut work.turns_3_h_product_2;
            let turns_9_h_product_2 = &mut work.turns_9_h_product_2;
            let turns_8_h_product_2 = &mut work.turns_8_h_product_2;
            let turns_7_h_product_2 = &mut work.turns_7_h_product_2;
            let turns_6_h_product_2 = &mut work.turns_6_h_product_2;
            let add_33 = &mut work.turns_10_h_product_2;
            let product_16 = &mut work.product_16;
            let product_4 = &mut work.product_4;
            let product_6 = &mut work.product_6;
            let product_8 = &mut work.product_8;
            let product_10 = &mut work.product_10;
            let add_35 = &mut work.product_2;
            let d_turns_0_slow_sum = &mut work.cell_bias_ih_add;
            let sum_3 = &mut work.begin_mul;
            let [x_slice, x_slice_2, x_slice_3, x_slice_4, x_slice_5, x_slice_6,
            x_slice_7] = nn::rows(&mut work.rows_1x3, [0, 1, 2, 3, 4, 5, 6], n);
            let [begin_broadcast, turns_0_next, d_turns_0_h_dense, turns_0_h,
            turns_1_next, d_turns_1_h_dense, turns_1_h, turns_2_next, d_turns_2_h_dense,
            turns_2_h, turns_3_next, d_turns_3_h_dense, turns_3_h, turns_4_next,
            d_turns_4_h_dense, turns_4_h, turns_5_next, d_turns_5_h_dense, turns_5_h,
            turns_6_next, d_turns_6_h_dense, d_turns_5_slow, d_turns_7_h_dense, d_sums_6,
            add_34, d_turns_8_h_dense, d_sums_5, d_turns_9_h_dense, d_sums_4,
            d_turns_10_h_dense, d_sums_3, d_turns_6_h, add_31, d_sums_2] = nn::rows(
                &mut work.rows_4,
                [
                    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19,
                    20, 21, 23, 24, 25, 27, 28, 30, 31, 33, 34, 35, 36, 37,
                ],
                n,
            );
            let [slice, slice_2, slice_3, slice_4, slice_5, slice_6, slice_7] = nn::rows(
                &mut work.rows_2,
                [0, 1, 2, 3, 4, 5, 6],
                n,
            );
            k::update(
                d_turns_6_h_dense,
                &*d_turns_6_h,
                #[inline(always)]
                |turns_6_h_sigmoid, d_turns_6_h| {
                    d_turns_6_h * 0.1 * (turns_6_h_sigmoid * (1.0 - turns_6_h_sigmoid))
                },
            );
            k::dense_d_weight(slice_7, d_turns_6_h_dense, product_11);
            k::update(
                d_sums_6,
                (&*d_turns_6_h, &*turns_6_next),
                #[inline(always)]
                |d_turns_6_slow, (d_turns_6_h, turns_6_next)| {
                    (d_turns_6_slow * 0.1 + d_turns_6_h)
                        * (1.0 - turns_6_next * turns_6_next)
                },
            );
            let d_turns_5_h = d_turns_6_h;
            k::dense_d_input(d_sums_6, &self.cell.weight_hh, d_turns_5_h);
            k::dense_d_weight(turns_5_h, d_sums_6, turns_5_h_product_2);
            k::dense_d_weight(k::view::<_, [f64; 3]>(x_slice_7), d_sums_6, product_12);
            let d_turns_4_slow = turns_5_h;
            k::scale(d_turns_5_slow, 0.9, d_turns_4_slow);
            k::update(
                d_turns_5_h_dense,
                &*d_turns_5_h,
                #[inline(always)]
                |turns_5_h_sigmoid, d_turns_5_h| {
                    d_turns_5_h * 0.1 * (turns_5_h_sigmoid * (1.0 - turns_5_h_sigmoid))
                },
            );
            k::dense_d_weight(slice_6, d_turns_5_h_dense, product_13);
            let d_sums_7 = d_turns_5_slow;
            k::update(
                d_sums_7,
                (&*d_turns_5_h, &*turns_5_next),
                #[inline(always)]
                |d_turns_5_slow, (d_turns_5_h, turns_5_next)| {
                    (d_turns_5_slow * 0.1 + d_turns_5_h)
                        * (1.0 - turns_5_next * turns_5_next)
                },
            );
            let d_turns_4_h = d_turns_5_h;
            k::dense_d_input(d_sums_7, &self.cell.weight_hh, d_turns_4_h);
            k::dense_d_weight(turns_4_h, d_sums_7, turns_4_h_product_2);
            k::dense_d_weight(k::view::<_, [f64; 3]>(x_slice_6), d_sums_7, product_14);
            let d_turns_3_slow = turns_4_h;
            k::scale(d_turns_4_slow, 0.9, d_turns_3_slow);
            k::update(
                d_turns_4_h_dense,
                &*d_turns_4_h,
                #[inline(always)]
                |turns_4_h_sigmoid, d_turns_4_h| {
                    d_turns_4_h * 0.1 * (turns_4_h_sigmoid * (1.0 - turns_4_h_sigmoid))
                },
            );
            k::update(
                add_31,
                (
                    &*d_turns_10_h_dense,
                    &*d_turns_9_h_dense,
                    &*d_turns_8_h_dense,
                    &*d_turns_7_h_dense,
                    &*d_turns_6_h_dense,
                    &*d_turns_5_h_dense,
                    &*d_turns_4_h_dense,
                ),
                #[inline(always)]
                |
                    d_turns_11_h_dense,
                    (
                        d_turns_10_h_dense,
                        d_turns_9_h_dense,
                        d_turns_8_h_dense,
                        d_turns_7_h_dense,
                        d_turns_6_h_dense,
                        d_turns_5_h_dense,
                        d_turns_4_h_dense,
                    )|
                {
                    d_turns_11_h_dense + d_turns_10_h_dense + d_turns_9_h_dense
                        + d_turns_8_h_dense + d_turns_7_h_dense + d_turns_6_h_dense
                        + d_turns_5_h_dense + d_turns_4_h_dense
                },
            );
            k::dense_d_weight(slice_5, d_turns_4_h_dense, product_15);
            k::update(
                k::one_mut(add_32),
                (
                    k::one(product_3),
                    k::one(product_5),
                    k::one(product_7),
                    k::one(product_9),
                    k::one(product_11),
                    k::one(product_13),
                    k::one(product_15),
                ),
                #[inline(always)]
                |
                    product,
                    (
                        product_3,
                        product_5,
                        product_7,
                        product_9,
                        product_11,
                        product_13,
                        product_15,
                    )|
                {
                    product + product_3 + product_5 + product_7 + product_9 + product_11
                        + product_13 + product_15
                },
            );
            let d_sums_8 = d_turns_4_slow;
            k::update(
                d_sums_8,
                (&*d_turns_4_h, &*turns_4_next),
                #[inline(always)]
                |d_turns_4_slow, (d_turns_4_h, turns_4_next)| {
                    (d_turns_4_slow * 0.1 + d_turns_4_h)
                        * (1.0 - turns_4_next * turns_4_next)
                },
            );
            let d_turns_3_h = d_turns_4_h;
            k::dense_d_input(d_sums_8, &self.cell.weight_hh, d_turns_3_h);
            k::dense_d_weight(turns_3_h, d_sums_8, turns_3_h_product_2);
            k::update(
                k::one_mut(add_33),
                (
                    k::one(turns_9_h_product_2),
                    k::one(turns_8_h_product_2),
                    k::one(turns_7_h_product_2),
                    k::one(turns_6_h_product_2),
                    k::one(turns_5_h_product_2),
                    k::one(turns_4_h_product_2),
                    k::one(turns_3_h_product_2),
                ),
                #[inline(always)]
                |
                    turns_10_h_product_2,
                    (
                        turns_9_h_product_2,
                        turns_8_h_product_2,
                        turns_7_h_product_2,
                        turns_6_h_product_2,
                        turns_5_h_product_2,
                        turns_4_h_product_2,
                        turns_3_h_product_2,
                    )|
                {
                    turns_10_h_product_2 + turns_9_h_product_2 + turns_8_h_product_2
                        + turns_7_h_product_2 + turns_6_h_product_2 + turns_5_h_product_2
                        + turns_4_h_product_2 + turns_3_h_product_2
                },
            );
            k::update(
                add_34,
                (
                    &*d_sums_2,
                    &*d_sums_3,
                    &*d_sums_4,
                    &*d_sums_5,
                    &*d_sums_6,
                    &*d_sums_7,
                    &*d_sums_8,
                ),
                #[inline(always)]
                |
                    d_sums,
                    (
                        d_sums_2,
                        d_sums_3,
                        d_sums_4,
                        d_sums_5,
                        d_sums_6,
                        d_sums_7,
                        d_sums_8,
                    )|
                {
                    d_sums + d_sums_2 + d_sums_3 + d_sums_4 + d_sums_5 + d_sums_6
                        + d_sums_7 + d_sums_8
                },
            );
            k::dense_d_weight(k::view::<_, [f64; 3]>(x_slice_5), d_sums_8, product_16);
            k::update(
                k::one_mut(add_35),
                (
                    k::one(product_4),
                    k::one(product_6),
                    k::one(product_8),
                    k::one(product_10),
                    k::one(product_12),
                    k::one(product_14),
                    k::one(product_16),
                ),
                #[inline(always)]
                |
                    product_2,
                    (
                        product_4,
                        product_6,
                        product_8,
                        product_10,
                        product_12,
                        product_14,
                        product_16,
                    )|
                {
                    product_2 + product_4 + product_6 + product_8 + product_10
                        + product_12 + product_14 + product_16
                },
            );
            let d_turns_2_slow = d_sums_8;
            k::scale(d_turns_3_slow, 0.9, d_turns_2_slow);
            k::update(
                d_turns_3_h_dense,
                &*d_turns_3_h,
                #[inline(always)]
                |turns_3_h_sigmoid, d_turns_3_h| {
                    d_turns_3_h * 0.1 * (turns_3_h_sigmoid * (1.0 - turns_3_h_sigmoid))
                },
            );
            let product_17 = product_15;
            k::dense_d_weight(slice_4, d_turns_3_h_dense, product_17);
            let d_sums_9 = d_turns_3_slow;
            k::update(
                d_sums_9,
                (&*d_turns_3_h, &*turns_3_next),
                #[inline(always)]
                |d_turns_3_slow, (d_turns_3_h, turns_3_next)| {
                    (d_turns_3_slow * 0.1 + d_turns_3_h)
                        * (1.0 - turns_3_next * turns_3_next)
                },
            );
            let d_turns_2_h = d_turns_3_h;
            k::dense_d_input(d_sums_9, &self.cell.weight_hh, d_turns_2_h);
            let turns_2_h_product_2 = turns_3_h_product_2;
            k::dense_d_weight(turns_2_h, d_sums_9, turns_2_h_product_2);
            let product_18 = product_16;
            k::dense_d_weight(k::view::<_, [f64; 3]>(x_slice_4), d_sums_9, product_18);
            let d_turns_1_slow = turns_2_h;
            k::scale(d_turns_2_slow, 0.9, d_turns_1_slow);
            k::update(
                d_turns_2_h_dense,
                &*d_turns_2_h,
                #[inline(always)]
                |turns_2_h_sigmoid, d_turns_2_h| {
                    d_turns_2_h * 0.1 * (turns_2_h_sigmoid * (1.0 - turns_2_h_sigmoid))
                },
            );
            let product_19 = product_13;
            k::dense_d_weight(slice_3, d_turns_2_h_dense, product_19);
            let d_sums_10 = d_turns_2_slow;
            k::update(
                d_sums_10,
                (&*d_turns_2_h, &*turns_2_next),
                #[inline(always)]
                |d_turns_2_slow, (d_turns_2_h, turns_2_next)| {
                    (d_turns_2_slow * 0.1 + d_turns_2_h)
                        * (1.0 - turns_2_next * turns_2_next)
                },
            );
            let d_turns_1_h = d_turns_2_h;
            k::dense_d_input(d_sums_10, &self.cell.weight_hh, d_turns_1_h);
            let turns_1_h_product_2 = turns_4_h_product_2;
            k::dense_d_weight(turns_1_h, d_sums_10, turns_1_h_product_2);
            let product_20 = product_14;
            k::dense_d_weight(k::view::<_, [f64; 3]>(x_slice_3), d_sums_10, product_20);
            let d_turns_0_slow = turns_1_h;
            k::scale(d_turns_1_slow, 0.9, d_turns_0_slow);
            k::update(
                d_turns_1_h_dense,
                &*d_turns_1_h,
                #[inline(always)]
                |turns_1_h_sigmoid, d_turns_1_h| {
                    d_turns_1_h * 0.1 * (turns_1_h_sigmoid * (1.0 - turns_1_h_sigmoid))
                },
            );
            let product_21 = product_11;
            k::dense_d_weight(slice_2, d_turns_1_h_dense, product_21);
            let d_sums_11 = d_turns_1_slow;
            k::update(
                d_sums_11,
                (&*d_turns_1_h, &*turns_1_next),
                #[inline(always)]
                |d_turns_1_slow, (d_turns_1_h, turns_1_next)| {
                    (d_turns_1_slow * 0.1 + d_turns_1_h)
                        * (1.0 - turns_1_next * turns_1_next)
                },
            );
            let d_turns_0_h = d_turns_1_h;
            k::dense_d_input(d_sums_11, &self.cell.weight_hh, d_turns_0_h);
            let turns_0_h_product_2 = turns_5_h_product_2;
            k::dense_d_weight(turns_0_h, d_sums_11, turns_0_h_product_2);
            let product_22 = product_12;
            k::dense_d_weight(k::view::<_, [f64; 3]>(x_slice_2), d_sums_11, product_22);
            k::sum_samples(d_turns_0_slow, d_turns_0_slow_sum);
            k::update(
                d_turns_0_h_dense,
                &*d_turns_0_h,
                #[inline(always)]
                |turns_0_h_sigmoid, d_turns_0_h| {
                    d_turns_0_h * 0.1 * (turns_0_h_sigmoid * (1.0 - turns_0_h_sigmoid))
                },
            );
            let add_51 = add_31;
            k::update(
                add_51,
                (
                    &*d_turns_3_h_dense,
                    &*d_turns_2_h_dense,
                    &*d_turns_1_h_dense,
                    &*d_turns_0_h_dense,
                ),
                #[inline(always)]
                |
                    add_31,
                    (
                        d_turns_3_h_dense,
                        d_turns_2_h_dense,
                        d_turns_1_h_dense,
                        d_turns_0_h_dense,
                    )|
                {
                    add_31 + d_turns_3_h_dense + d_turns_2_h_dense + d_turns_1_h_dense
                        + d_turns_0_h_dense
                },
            );
            k::sum_samples(add_51, &mut grad.gate.bias);
            let product_23 = product_9;
            k::dense_d_weight(slice, d_turns_0_h_dense, product_23);
            k::map(
                k::one_mut(&mut grad.gate.weight),
                (
                    k::one(add_32),
                    k::one(product_17),
                    k::one(product_19),
                    k::one(product_21),
                    k::one(product_23),
                ),
                #[inline(always)]
                |(add_32, product_17, product_19, product_21, product_23)| {
                    add_32 + product_17 + product_19 + product_21 + product_23
                },
            );
            let d_sums_12 = d_turns_0_slow;
            k::update(
                d_sums_12,
                (&*d_turns_0_h, &*turns_0_next),
                #[inline(always)]
                |d_turns_0_slow, (d_turns_0_h, turns_0_next)| {
                    (d_turns_0_slow * 0.1 + d_turns_0_h)
                        * (1.0 - turns_0_next * turns_0_next)
                },
            );
            let cell_weight_hh_product_2 = d_turns_0_h;
            k::dense_d_input(d_sums_12, &self.cell.weight_hh, cell_weight_hh_product_2);
            let product_24 = turns_6_h_product_2;
            k::dense_d_weight(begin_broadcast, d_sums_12, product_24);
            k::map(
                k::one_mut(&mut grad.cell.weight_hh),
                (
                    k::one(add_33),
                    k::one(turns_2_h_product_2),
                    k::one(turns_1_h_product_2),
                    k::one(turns_0_h_product_2),
                    k::one(product_24),
                ),
                #[inline(always)]
                |
                    (
                        add_33,
                        turns_2_h_product_2,
                        turns_1_h_product_2,
                        turns_0_h_product_2,
                        product_24,
                    )|
                {
                    add_33 + turns_2_h_product_2 + turns_1_h_product_2
                        + turns_0_h_product_2 + product_24
                },
            );
            let add_52 = add_34;
            k::update(
                add_52,
                (&*d_sums_9, &*d_sums_10, &*d_sums_11, &*d_sums_12),
                #[inline(always)]
                |add_34, (d_sums_9, d_sums_10, d_sums_11, d_sums_12)| {
                    add_34 + d_sums_9 + d_sums_10 + d_sums_11 + d_sums_12
                },
            );
            k::sum_samples(add_52, &mut grad.cell.bias_ih);
            let product_25 = product_10;
            k::dense_d_weight(k::view::<_, [f64; 3]>(x_slice), d_sums_12, product_25);
            k::map(
                k::one_mut(&mut grad.cell.weight_ih),
                (
                    k::one(add_35),
                    k::one(product_18),
                    k::one(product_20),
                    k::one(product_22),
                    k::one(product_25),
                ),
                #[inline(always)]
                |(add_35, product_18, product_20, product_22, product_25)| {
                    add_35 + product_18 + product_20 + product_22 + product_25
                },
            );
            k::sum_samples(cell_weight_hh_product_2, sum_3);
            k::map(
                k::one_mut(&mut grad.begin),
                (k::one(d_turns_0_slow_sum), k::one(sum_3)),
                |(d_turns_0_slow_sum, sum_3)| d_turns_0_slow_sum * 0.45 + sum_3,
            );
            k::copy(k::one(&grad.cell.bias_ih), k::one_mut(&mut grad.cell.bias_hh));
        }
        /// `gradient` and a step of the optimiser in one. `grad` is room for that.
        ///
        /// # Errors
        /// If a field is empty, is of another length than the first, holds a class that there is not, or has more
        /// samples than the workspace. Nothing has been written then.
        pub fn train_step(
            &mut self,
            batch: Batch<'_>,
            work: &mut Workspace<impl nn::Storage>,
            grad: &mut Self,
            optimizer: &mut impl nn::Tensorwise<Self>,
        ) -> Result<Losses, nn::InputError> {
            let losses = self.gradient(batch, work, grad)?;
            optimizer.step(self, grad);
            Ok(losses)
        }
    }
    impl nn::Parameters for TurnByTurn {
        type Scalar = f64;
        const NAME: &'static str = "TurnByTurn";
        const TENSORS: &'static [nn::TensorInfo] = &[
            nn::TensorInfo::trained("begin", &[4]),
            nn::TensorInfo::trained("cell.weight_ih", &[3, 4]),
            nn::TensorInfo::trained("cell.weight_hh", &[4, 4]),
            nn::TensorInfo::trained("cell.bias_ih", &[4]),
            nn::TensorInfo::trained("cell.bias_hh", &[4]),
            nn::TensorInfo::trained("gate.weight", &[2, 4]),
            nn::TensorInfo::trained("gate.bias", &[4]),
        ];
        const INITIAL: &'static [nn::init::Initial<f64>] = &[
            nn::init::zeros(),
            nn::init::uniform(-0.5, 0.5),
            nn::init::uniform(-0.5, 0.5),
            nn::init::uniform(-0.5, 0.5),
            nn::init::uniform(-0.5, 0.5),
            nn::init::uniform(-0.7071067811865475, 0.7071067811865475),
            nn::init::uniform(-0.7071067811865475, 0.7071067811865475),
        ];
        const LAYOUT: nn::Layout<Self, f64> = nn::layout!(
            Self { begin, cell.weight_ih, cell.weight_hh, cell.bias_ih, cell.bias_hh,
            gate.weight, gate.bias }
        );
    }
    impl nn::Network for TurnByTurn {
        type Inputs<'a> = Inputs<'a>;
        type Outputs<'w> = Outputs<'w>;
        type Workspace = Workspace;
        const SUMMARY: &'static str = SUMMARY;
        fn workspace(capacity: usize) -> Workspace {
            Workspace::new(capacity)
        }
        fn forward<'w>(
            &self,
            inputs: Inputs<'_>,
            work: &'w mut Workspace,
        ) -> Result<Outputs<'w>, nn::InputError> {
            TurnByTurn::forward(self, inputs, work)
        }
    }
    impl nn::Trainable for TurnByTurn {
        type Batch<'a> = Batch<'a>;
        type Samples = Samples;
        type Losses = Losses;
        fn inputs<'a>(batch: Self::Batch<'a>) -> Self::Inputs<'a> {
            batch.inputs()
        }
        fn gradient(
            &self,
            batch: Batch<'_>,
            work: &mut Workspace,
            grad: &mut Self,
        ) -> Result<Losses, nn::InputError> {
            TurnByTurn::gradient(self, batch, work, grad)
        }
        fn train_step(
            &mut self,
            batch: Batch<'_>,
            work: &mut Workspace,
            grad: &mut Self,
            optimizer: &mut impl nn::Tensorwise<Self>,
        ) -> Result<Losses, nn::InputError> {
            TurnByTurn::train_step(self, batch, work, grad, optimizer)
        }
        fn evaluate(
            &self,
            batch: Batch<'_>,
            work: &mut Workspace,
        ) -> Result<Losses, nn::InputError> {
            TurnByTurn::evaluate(self, batch, work)
        }
    }
}
