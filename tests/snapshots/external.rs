#[doc(inline)]
#[allow(unused_imports)]
use squashed::Squashed;
/// What belongs to [`Squashed`]: its parameters, its data, its workspace and its constants.
///
/// ```mermaid
/// flowchart TB
///   n0(["x<br/>[3]"])
///   n1(["y<br/>[3]"])
///   n2(["t<br/>[2]"])
///   n21["sub"]
///   n22["square"]
///   n23["sum"]
///   n24["div 2"]
///   n25["external"]
///   n26["d_y<br/>mul 1"]
///   n27["slice"]
///   n28["reshape"]
///   n29["add"]
///   n30["sum"]
///   n31[["loss<br/>div n"]]
///   subgraph c0["parameters"]
///     n3[("shift<br/>[]")]
///     n4[("hidden.weight<br/>[3, 4]")]
///     n6[("hidden.bias<br/>[4]")]
///     n11[("again.weight<br/>[4, 4]")]
///     n12[("again.bias<br/>[4]")]
///     n17[("out.weight<br/>[4, 2]")]
///     n19[("out.bias<br/>[2]")]
///   end
///   subgraph c1["hidden = squash(dense(x, 4) + squash(shift))"]
///     n5["product"]
///     n7["add"]
///     n8["external"]
///     n9["add"]
///     n10["hidden<br/>external"]
///   end
///   subgraph c2["state = hidden"]
///     n13["slice"]
///     n14["reshape"]
///     n15["scan"]
///     n16["last"]
///   end
///   subgraph c3["out = dense(state, 2)"]
///     n18["product"]
///     n20[["out<br/>add"]]
///   end
///   n0 -->|"[3]"| n5
///   n1 -->|"[3]"| n13
///   n1 -->|"[3]"| n25
///   n2 -->|"[2]"| n21
///   n3 -->|"[]"| n8
///   n4 -->|"[3, 4]"| n5
///   n5 -->|"[4]"| n7
///   n6 -->|"[4]"| n7
///   n7 -->|"[4]"| n9
///   n8 -->|"[]"| n9
///   n9 -->|"[4]"| n10
///   n10 -->|"[4]"| n15
///   n11 -->|"[4, 4]"| n15
///   n12 -->|"[4]"| n15
///   n13 -->|"[1]"| n14
///   n14 -->|"[]"| n15
///   n15 -->|"[396]"| n16
///   n16 -->|"[4]"| n18
///   n17 -->|"[4, 2]"| n18
///   n18 -->|"[2]"| n20
///   n19 -->|"[2]"| n20
///   n20 -->|"[2]"| n21
///   n21 -->|"[2]"| n22
///   n22 -->|"[2]"| n23
///   n23 -->|"[]"| n24
///   n24 -->|"[]"| n29
///   n25 -->|"[3]"| n26
///   n26 -->|"[3]"| n27
///   n27 -->|"[1]"| n28
///   n28 -->|"[]"| n29
///   n29 -->|"[]"| n30
///   n30 -->|"[]"| n31
/// ```
#[allow(clippy::all, dead_code)]
mod squashed {
    use ::nn_runtime as nn;
    use ::nn_runtime::kernels as k;
    /// The network `Squashed`.
    ///
    /// ```text
    /// hidden = squash(dense(x, 4) + squash(shift))
    /// state = hidden
    /// out = dense(state, 2)
    /// ```
    ///
    /// The derivatives, in the order in which `gradient` computes them:
    ///
    /// ```text
    /// d_out = 1 / n / 2 · 2 · (out − t)
    /// d_out.bias = sum(d_out)
    /// d_out.weight = product(last(scan(hidden, again.weight, again.bias, slice(y))), d_out)
    /// d_hidden = last(scan(product(d_out, out.weight), steps(scan(hidden, again.weight, again.bias, slice(y))), permute(again.weight)))
    /// d_again.weight = product(steps(scan(hidden, again.weight, again.bias, slice(y))), steps(scan(product(d_out, out.weight), steps(scan(hidden, again.weight, again.bias, …)), …)))
    /// d_again.bias = sum(steps(scan(product(d_out, out.weight), steps(scan(hidden, again.weight, again.bias, slice(y))), permute(again.weight))))
    /// d_shift = sum(d_hidden · external(product(x, hidden.weight) + hidden.bias + external(shift))) · external(shift)
    /// d_hidden.bias = sum(d_hidden · external(product(x, hidden.weight) + hidden.bias + external(shift)))
    /// d_hidden.weight = product(x, d_hidden · external(product(x, hidden.weight) + hidden.bias + external(shift)))
    /// ```
    #[repr(C, align(64))]
    pub struct Squashed {
        /// `[]`, of `zeros()`
        ///
        /// ∂loss/∂shift = ∂loss/∂out · ∂out/∂hidden · ∂hidden/∂shift
        pub shift: f64,
        /// `squash(dense(x, 4) + squash(shift))`
        pub hidden: parameters::Hidden,
        /// `squash(again(state) + y[0])`
        pub again: parameters::Again,
        /// `dense(state, 2)`
        pub out: parameters::Out,
    }
    /// The parameters of [`Squashed`], layer by layer.
    pub mod parameters {
        /// The parameters of `hidden`.
        #[repr(C)]
        pub struct Hidden {
            /// `[3, 4]`, of `squash(dense(x, 4) + squash(shift))`
            ///
            /// ∂loss/∂hidden.weight = ∂loss/∂out · ∂out/∂hidden · ∂hidden/∂hidden.weight
            pub weight: [[f64; 4]; 3],
            /// `[4]`, of `squash(dense(x, 4) + squash(shift))`
            ///
            /// ∂loss/∂hidden.bias = ∂loss/∂out · ∂out/∂hidden · ∂hidden/∂hidden.bias
            pub bias: [f64; 4],
        }
        /// The parameters of `again`.
        #[repr(C)]
        pub struct Again {
            /// `[4, 4]`, of `squash(again(state) + y[0])`
            ///
            /// ∂loss/∂again.weight = ∂loss/∂out · ∂out/∂again.weight
            pub weight: [[f64; 4]; 4],
            /// `[4]`, of `squash(again(state) + y[0])`
            ///
            /// ∂loss/∂again.bias = ∂loss/∂out · ∂out/∂again.bias
            pub bias: [f64; 4],
        }
        /// The parameters of `out`.
        #[repr(C)]
        pub struct Out {
            /// `[4, 2]`, of `dense(state, 2)`
            ///
            /// ∂loss/∂out.weight = ∂loss/∂out · ∂out/∂out.weight
            pub weight: [[f64; 2]; 4],
            /// `[2]`, of `dense(state, 2)`
            ///
            /// ∂loss/∂out.bias = ∂loss/∂out · ∂out/∂out.bias
            pub bias: [f64; 2],
        }
    }
    nn::plain!(Squashed, parameters::Hidden, parameters::Again, parameters::Out);
    /// The number of trained parameters.
    pub const PARAMETERS: usize = 47;
    /// Bytes of workspace for each sample of the capacity.
    pub const WORKSPACE_BYTES: usize = 2624;
    /// Bytes of workspace whatever the capacity.
    pub const WORKSPACE_BYTES_FIXED: usize = 384;
    /// Floating-point operations of inference, per sample.
    pub const FLOPS_FORWARD: u64 = 407;
    /// Floating-point operations of losses and derivatives, per sample.
    pub const FLOPS_GRADIENT: u64 = 1110;
    /// Of [`FLOPS_FORWARD`], those that a batch needs once, however many samples it has.
    pub const FLOPS_FORWARD_FIXED: u64 = 1;
    /// Of [`FLOPS_GRADIENT`], likewise.
    pub const FLOPS_GRADIENT_FIXED: u64 = 6;
    /// The network as it was described: layers as clusters, parameters apart, shapes on the edges.
    pub const GRAPH: nn::Drawing = nn::Drawing {
        mermaid: "flowchart TB\n  n0([\"x<br/>[3]\"])\n  n1([\"y<br/>[3]\"])\n  n2([\"t<br/>[2]\"])\n  n21[\"sub\"]\n  n22[\"square\"]\n  n23[\"sum\"]\n  n24[\"div 2\"]\n  n25[\"external\"]\n  n26[\"d_y<br/>mul 1\"]\n  n27[\"slice\"]\n  n28[\"reshape\"]\n  n29[\"add\"]\n  n30[\"sum\"]\n  n31[[\"loss<br/>div n\"]]\n  subgraph c0[\"parameters\"]\n    n3[(\"shift<br/>[]\")]\n    n4[(\"hidden.weight<br/>[3, 4]\")]\n    n6[(\"hidden.bias<br/>[4]\")]\n    n11[(\"again.weight<br/>[4, 4]\")]\n    n12[(\"again.bias<br/>[4]\")]\n    n17[(\"out.weight<br/>[4, 2]\")]\n    n19[(\"out.bias<br/>[2]\")]\n  end\n  subgraph c1[\"hidden = squash(dense(x, 4) + squash(shift))\"]\n    n5[\"product\"]\n    n7[\"add\"]\n    n8[\"external\"]\n    n9[\"add\"]\n    n10[\"hidden<br/>external\"]\n  end\n  subgraph c2[\"state = hidden\"]\n    n13[\"slice\"]\n    n14[\"reshape\"]\n    n15[\"scan\"]\n    n16[\"last\"]\n  end\n  subgraph c3[\"out = dense(state, 2)\"]\n    n18[\"product\"]\n    n20[[\"out<br/>add\"]]\n  end\n  n0 -->|\"[3]\"| n5\n  n1 -->|\"[3]\"| n13\n  n1 -->|\"[3]\"| n25\n  n2 -->|\"[2]\"| n21\n  n3 -->|\"[]\"| n8\n  n4 -->|\"[3, 4]\"| n5\n  n5 -->|\"[4]\"| n7\n  n6 -->|\"[4]\"| n7\n  n7 -->|\"[4]\"| n9\n  n8 -->|\"[]\"| n9\n  n9 -->|\"[4]\"| n10\n  n10 -->|\"[4]\"| n15\n  n11 -->|\"[4, 4]\"| n15\n  n12 -->|\"[4]\"| n15\n  n13 -->|\"[1]\"| n14\n  n14 -->|\"[]\"| n15\n  n15 -->|\"[396]\"| n16\n  n16 -->|\"[4]\"| n18\n  n17 -->|\"[4, 2]\"| n18\n  n18 -->|\"[2]\"| n20\n  n19 -->|\"[2]\"| n20\n  n20 -->|\"[2]\"| n21\n  n21 -->|\"[2]\"| n22\n  n22 -->|\"[2]\"| n23\n  n23 -->|\"[]\"| n24\n  n24 -->|\"[]\"| n29\n  n25 -->|\"[3]\"| n26\n  n26 -->|\"[3]\"| n27\n  n27 -->|\"[1]\"| n28\n  n28 -->|\"[]\"| n29\n  n29 -->|\"[]\"| n30\n  n30 -->|\"[]\"| n31\n",
        dot: "digraph {\n  rankdir=TB; node [fontname=\"sans-serif\"]; edge [fontname=\"sans-serif\", fontsize=10];\n  n0 [label=\"x\\n[3]\", shape=ellipse];\n  n1 [label=\"y\\n[3]\", shape=ellipse];\n  n2 [label=\"t\\n[2]\", shape=ellipse];\n  n21 [label=\"sub\", shape=box];\n  n22 [label=\"square\", shape=box];\n  n23 [label=\"sum\", shape=box];\n  n24 [label=\"div 2\", shape=box];\n  n25 [label=\"external\", shape=box];\n  n26 [label=\"d_y\\nmul 1\", shape=box];\n  n27 [label=\"slice\", shape=box];\n  n28 [label=\"reshape\", shape=box];\n  n29 [label=\"add\", shape=box];\n  n30 [label=\"sum\", shape=box];\n  n31 [label=\"loss\\ndiv n\", shape=box, peripheries=2];\n  subgraph cluster_0 {\n    label=\"parameters\"; style=rounded;\n    n3 [label=\"shift\\n[]\", shape=cylinder];\n    n4 [label=\"hidden.weight\\n[3, 4]\", shape=cylinder];\n    n6 [label=\"hidden.bias\\n[4]\", shape=cylinder];\n    n11 [label=\"again.weight\\n[4, 4]\", shape=cylinder];\n    n12 [label=\"again.bias\\n[4]\", shape=cylinder];\n    n17 [label=\"out.weight\\n[4, 2]\", shape=cylinder];\n    n19 [label=\"out.bias\\n[2]\", shape=cylinder];\n  }\n  subgraph cluster_1 {\n    label=\"hidden = squash(dense(x, 4) + squash(shift))\"; style=rounded;\n    n5 [label=\"product\", shape=box];\n    n7 [label=\"add\", shape=box];\n    n8 [label=\"external\", shape=box];\n    n9 [label=\"add\", shape=box];\n    n10 [label=\"hidden\\nexternal\", shape=box];\n  }\n  subgraph cluster_2 {\n    label=\"state = hidden\"; style=rounded;\n    n13 [label=\"slice\", shape=box];\n    n14 [label=\"reshape\", shape=box];\n    n15 [label=\"scan\", shape=box];\n    n16 [label=\"last\", shape=box];\n  }\n  subgraph cluster_3 {\n    label=\"out = dense(state, 2)\"; style=rounded;\n    n18 [label=\"product\", shape=box];\n    n20 [label=\"out\\nadd\", shape=box, peripheries=2];\n  }\n  n0 -> n5 [label=\"[3]\"];\n  n1 -> n13 [label=\"[3]\"];\n  n1 -> n25 [label=\"[3]\"];\n  n2 -> n21 [label=\"[2]\"];\n  n3 -> n8 [label=\"[]\"];\n  n4 -> n5 [label=\"[3, 4]\"];\n  n5 -> n7 [label=\"[4]\"];\n  n6 -> n7 [label=\"[4]\"];\n  n7 -> n9 [label=\"[4]\"];\n  n8 -> n9 [label=\"[]\"];\n  n9 -> n10 [label=\"[4]\"];\n  n10 -> n15 [label=\"[4]\"];\n  n11 -> n15 [label=\"[4, 4]\"];\n  n12 -> n15 [label=\"[4]\"];\n  n13 -> n14 [label=\"[1]\"];\n  n14 -> n15 [label=\"[]\"];\n  n15 -> n16 [label=\"[396]\"];\n  n16 -> n18 [label=\"[4]\"];\n  n17 -> n18 [label=\"[4, 2]\"];\n  n18 -> n20 [label=\"[2]\"];\n  n19 -> n20 [label=\"[2]\"];\n  n20 -> n21 [label=\"[2]\"];\n  n21 -> n22 [label=\"[2]\"];\n  n22 -> n23 [label=\"[2]\"];\n  n23 -> n24 [label=\"[]\"];\n  n24 -> n29 [label=\"[]\"];\n  n25 -> n26 [label=\"[3]\"];\n  n26 -> n27 [label=\"[3]\"];\n  n27 -> n28 [label=\"[1]\"];\n  n28 -> n29 [label=\"[]\"];\n  n29 -> n30 [label=\"[]\"];\n  n30 -> n31 [label=\"[]\"];\n}\n",
    };
    /// Losses and derivatives as they are computed, each derivative beside its value.
    pub const GRADIENT_GRAPH: nn::Drawing = nn::Drawing {
        mermaid: "flowchart TB\n  n0([\"x<br/>[3]\"])\n  n1([\"y<br/>[3]\"])\n  n2([\"t<br/>[2]\"])\n  n21[\"sub\"]\n  n22[\"square\"]\n  n23[\"sum\"]\n  n24[\"div 2\"]\n  n25[\"d_y<br/>external\"]\n  n26[\"slice\"]\n  n27[\"reshape\"]\n  n28[\"add\"]\n  n29[\"sum\"]\n  n30[[\"loss<br/>div n\"]]\n  n31{{\"div 1 n\"}}\n  n32{{\"div 2\"}}\n  n33{{\"mul 2\"}}\n  subgraph c0[\"parameters\"]\n    n3[(\"shift<br/>[]\")]\n    n4[(\"hidden.weight<br/>[3, 4]\")]\n    n6[(\"hidden.bias<br/>[4]\")]\n    n11[(\"again.weight<br/>[4, 4]\")]\n    n12[(\"again.bias<br/>[4]\")]\n    n17[(\"out.weight<br/>[4, 2]\")]\n    n19[(\"out.bias<br/>[2]\")]\n  end\n  subgraph c1[\"hidden = squash(dense(x, 4) + squash(shift))\"]\n    n5[\"product\"]\n    n7[\"add\"]\n    n8[\"external\"]\n    n9[\"add\"]\n    n10[\"hidden<br/>external\"]\n    n38{{\"steps\"}}\n    n43{{\"d_hidden<br/>last\"}}\n    n44[[\"d_again.weight<br/>product<br/>∂loss/∂again.weight\"]]\n    n46{{\"external\"}}\n    n47{{\"mul\"}}\n    n48{{\"sum\"}}\n    n51[[\"d_hidden.bias<br/>sum<br/>∂loss/∂hidden.bias\"]]\n    n52[[\"d_hidden.weight<br/>product<br/>∂loss/∂hidden.weight\"]]\n  end\n  subgraph c2[\"state = hidden\"]\n    n13[\"slice\"]\n    n14[\"reshape\"]\n    n15[\"scan\"]\n    n16[\"last\"]\n    n36{{\"product\"}}\n    n39{{\"steps\"}}\n    n40{{\"permute\"}}\n    n41{{\"scan\"}}\n    n42{{\"steps\"}}\n    n45[[\"d_again.bias<br/>sum<br/>∂loss/∂again.bias\"]]\n  end\n  subgraph c3[\"out = dense(state, 2)\"]\n    n18[\"product\"]\n    n20[\"out<br/>add\"]\n    n34{{\"d_out<br/>mul\"}}\n    n35[[\"d_out.bias<br/>sum<br/>∂loss/∂out.bias\"]]\n    n37[[\"d_out.weight<br/>product<br/>∂loss/∂out.weight\"]]\n  end\n  subgraph c4[\"shift = zeros()\"]\n    n49{{\"external\"}}\n    n50[[\"d_shift<br/>mul<br/>∂loss/∂shift\"]]\n  end\n  n0 -->|\"[3]\"| n5\n  n0 -->|\"[3]\"| n52\n  n1 -->|\"[3]\"| n13\n  n1 -->|\"[3]\"| n25\n  n2 -->|\"[2]\"| n21\n  n3 -->|\"[]\"| n8\n  n3 -->|\"[]\"| n49\n  n4 -->|\"[3, 4]\"| n5\n  n5 -->|\"[4]\"| n7\n  n6 -->|\"[4]\"| n7\n  n7 -->|\"[4]\"| n9\n  n8 -->|\"[]\"| n9\n  n9 -->|\"[4]\"| n10\n  n9 -->|\"[4]\"| n46\n  n10 -->|\"[4]\"| n15\n  n11 -->|\"[4, 4]\"| n15\n  n11 -->|\"[4, 4]\"| n40\n  n12 -->|\"[4]\"| n15\n  n13 -->|\"[1]\"| n14\n  n14 -->|\"[]\"| n15\n  n15 -->|\"[396]\"| n16\n  n15 -->|\"[396]\"| n38\n  n15 -->|\"[396]\"| n39\n  n16 -->|\"[4]\"| n18\n  n16 -->|\"[4]\"| n37\n  n17 -->|\"[4, 2]\"| n18\n  n17 -->|\"[4, 2]\"| n36\n  n18 -->|\"[2]\"| n20\n  n19 -->|\"[2]\"| n20\n  n20 -->|\"[2]\"| n21\n  n21 -->|\"[2]\"| n22\n  n21 -->|\"[2]\"| n33\n  n22 -->|\"[2]\"| n23\n  n23 -->|\"[]\"| n24\n  n24 -->|\"[]\"| n28\n  n25 -->|\"[3]\"| n26\n  n26 -->|\"[1]\"| n27\n  n27 -->|\"[]\"| n28\n  n28 -->|\"[]\"| n29\n  n29 -->|\"[]\"| n30\n  n31 -.->|\"[]\"| n32\n  n32 -.->|\"[]\"| n34\n  n33 -.->|\"[2]\"| n34\n  n34 -.->|\"[2]\"| n35\n  n34 -.->|\"[2]\"| n36\n  n34 -.->|\"[2]\"| n37\n  n36 -.->|\"[4]\"| n41\n  n38 -.->|\"[8, 4]\"| n44\n  n39 -.->|\"[8, 4]\"| n41\n  n40 -.->|\"[4, 4]\"| n41\n  n41 -.->|\"[292]\"| n42\n  n41 -.->|\"[292]\"| n43\n  n42 -.->|\"[8, 4]\"| n44\n  n42 -.->|\"[8, 4]\"| n45\n  n43 -.->|\"[4]\"| n47\n  n46 -.->|\"[4]\"| n47\n  n47 -.->|\"[4]\"| n48\n  n47 -.->|\"[4]\"| n51\n  n47 -.->|\"[4]\"| n52\n  n48 -.->|\"[]\"| n50\n  n49 -.->|\"[]\"| n50\n",
        dot: "digraph {\n  rankdir=TB; node [fontname=\"sans-serif\"]; edge [fontname=\"sans-serif\", fontsize=10];\n  n0 [label=\"x\\n[3]\", shape=ellipse];\n  n1 [label=\"y\\n[3]\", shape=ellipse];\n  n2 [label=\"t\\n[2]\", shape=ellipse];\n  n21 [label=\"sub\", shape=box];\n  n22 [label=\"square\", shape=box];\n  n23 [label=\"sum\", shape=box];\n  n24 [label=\"div 2\", shape=box];\n  n25 [label=\"d_y\\nexternal\", shape=box];\n  n26 [label=\"slice\", shape=box];\n  n27 [label=\"reshape\", shape=box];\n  n28 [label=\"add\", shape=box];\n  n29 [label=\"sum\", shape=box];\n  n30 [label=\"loss\\ndiv n\", shape=box, peripheries=2];\n  n31 [label=\"div 1 n\", shape=box, style=dashed];\n  n32 [label=\"div 2\", shape=box, style=dashed];\n  n33 [label=\"mul 2\", shape=box, style=dashed];\n  subgraph cluster_0 {\n    label=\"parameters\"; style=rounded;\n    n3 [label=\"shift\\n[]\", shape=cylinder];\n    n4 [label=\"hidden.weight\\n[3, 4]\", shape=cylinder];\n    n6 [label=\"hidden.bias\\n[4]\", shape=cylinder];\n    n11 [label=\"again.weight\\n[4, 4]\", shape=cylinder];\n    n12 [label=\"again.bias\\n[4]\", shape=cylinder];\n    n17 [label=\"out.weight\\n[4, 2]\", shape=cylinder];\n    n19 [label=\"out.bias\\n[2]\", shape=cylinder];\n  }\n  subgraph cluster_1 {\n    label=\"hidden = squash(dense(x, 4) + squash(shift))\"; style=rounded;\n    n5 [label=\"product\", shape=box];\n    n7 [label=\"add\", shape=box];\n    n8 [label=\"external\", shape=box];\n    n9 [label=\"add\", shape=box];\n    n10 [label=\"hidden\\nexternal\", shape=box];\n    n38 [label=\"steps\", shape=box, style=dashed];\n    n43 [label=\"d_hidden\\nlast\", shape=box, style=dashed];\n    n44 [label=\"d_again.weight\\nproduct\\n∂loss/∂again.weight\", shape=box, peripheries=2];\n    n46 [label=\"external\", shape=box, style=dashed];\n    n47 [label=\"mul\", shape=box, style=dashed];\n    n48 [label=\"sum\", shape=box, style=dashed];\n    n51 [label=\"d_hidden.bias\\nsum\\n∂loss/∂hidden.bias\", shape=box, peripheries=2];\n    n52 [label=\"d_hidden.weight\\nproduct\\n∂loss/∂hidden.weight\", shape=box, peripheries=2];\n  }\n  subgraph cluster_2 {\n    label=\"state = hidden\"; style=rounded;\n    n13 [label=\"slice\", shape=box];\n    n14 [label=\"reshape\", shape=box];\n    n15 [label=\"scan\", shape=box];\n    n16 [label=\"last\", shape=box];\n    n36 [label=\"product\", shape=box, style=dashed];\n    n39 [label=\"steps\", shape=box, style=dashed];\n    n40 [label=\"permute\", shape=box, style=dashed];\n    n41 [label=\"scan\", shape=box, style=dashed];\n    n42 [label=\"steps\", shape=box, style=dashed];\n    n45 [label=\"d_again.bias\\nsum\\n∂loss/∂again.bias\", shape=box, peripheries=2];\n  }\n  subgraph cluster_3 {\n    label=\"out = dense(state, 2)\"; style=rounded;\n    n18 [label=\"product\", shape=box];\n    n20 [label=\"out\\nadd\", shape=box];\n    n34 [label=\"d_out\\nmul\", shape=box, style=dashed];\n    n35 [label=\"d_out.bias\\nsum\\n∂loss/∂out.bias\", shape=box, peripheries=2];\n    n37 [label=\"d_out.weight\\nproduct\\n∂loss/∂out.weight\", shape=box, peripheries=2];\n  }\n  subgraph cluster_4 {\n    label=\"shift = zeros()\"; style=rounded;\n    n49 [label=\"external\", shape=box, style=dashed];\n    n50 [label=\"d_shift\\nmul\\n∂loss/∂shift\", shape=box, peripheries=2];\n  }\n  n0 -> n5 [label=\"[3]\"];\n  n0 -> n52 [label=\"[3]\"];\n  n1 -> n13 [label=\"[3]\"];\n  n1 -> n25 [label=\"[3]\"];\n  n2 -> n21 [label=\"[2]\"];\n  n3 -> n8 [label=\"[]\"];\n  n3 -> n49 [label=\"[]\"];\n  n4 -> n5 [label=\"[3, 4]\"];\n  n5 -> n7 [label=\"[4]\"];\n  n6 -> n7 [label=\"[4]\"];\n  n7 -> n9 [label=\"[4]\"];\n  n8 -> n9 [label=\"[]\"];\n  n9 -> n10 [label=\"[4]\"];\n  n9 -> n46 [label=\"[4]\"];\n  n10 -> n15 [label=\"[4]\"];\n  n11 -> n15 [label=\"[4, 4]\"];\n  n11 -> n40 [label=\"[4, 4]\"];\n  n12 -> n15 [label=\"[4]\"];\n  n13 -> n14 [label=\"[1]\"];\n  n14 -> n15 [label=\"[]\"];\n  n15 -> n16 [label=\"[396]\"];\n  n15 -> n38 [label=\"[396]\"];\n  n15 -> n39 [label=\"[396]\"];\n  n16 -> n18 [label=\"[4]\"];\n  n16 -> n37 [label=\"[4]\"];\n  n17 -> n18 [label=\"[4, 2]\"];\n  n17 -> n36 [label=\"[4, 2]\"];\n  n18 -> n20 [label=\"[2]\"];\n  n19 -> n20 [label=\"[2]\"];\n  n20 -> n21 [label=\"[2]\"];\n  n21 -> n22 [label=\"[2]\"];\n  n21 -> n33 [label=\"[2]\"];\n  n22 -> n23 [label=\"[2]\"];\n  n23 -> n24 [label=\"[]\"];\n  n24 -> n28 [label=\"[]\"];\n  n25 -> n26 [label=\"[3]\"];\n  n26 -> n27 [label=\"[1]\"];\n  n27 -> n28 [label=\"[]\"];\n  n28 -> n29 [label=\"[]\"];\n  n29 -> n30 [label=\"[]\"];\n  n31 -> n32 [label=\"[]\", style=dashed];\n  n32 -> n34 [label=\"[]\", style=dashed];\n  n33 -> n34 [label=\"[2]\", style=dashed];\n  n34 -> n35 [label=\"[2]\", style=dashed];\n  n34 -> n36 [label=\"[2]\", style=dashed];\n  n34 -> n37 [label=\"[2]\", style=dashed];\n  n36 -> n41 [label=\"[4]\", style=dashed];\n  n38 -> n44 [label=\"[8, 4]\", style=dashed];\n  n39 -> n41 [label=\"[8, 4]\", style=dashed];\n  n40 -> n41 [label=\"[4, 4]\", style=dashed];\n  n41 -> n42 [label=\"[292]\", style=dashed];\n  n41 -> n43 [label=\"[292]\", style=dashed];\n  n42 -> n44 [label=\"[8, 4]\", style=dashed];\n  n42 -> n45 [label=\"[8, 4]\", style=dashed];\n  n43 -> n47 [label=\"[4]\", style=dashed];\n  n46 -> n47 [label=\"[4]\", style=dashed];\n  n47 -> n48 [label=\"[4]\", style=dashed];\n  n47 -> n51 [label=\"[4]\", style=dashed];\n  n47 -> n52 [label=\"[4]\", style=dashed];\n  n48 -> n50 [label=\"[]\", style=dashed];\n  n49 -> n50 [label=\"[]\", style=dashed];\n}\n",
    };
    /// Layer by layer: shapes, parameters, operations per sample, bytes of workspace per sample.
    pub const SUMMARY: &str = "Squashed\nlayer   is                                   shape  parameters  FLOPs  bytes\nx       input                                [3]\ny       input                                [3]                    3\nt       target                               [2]\nhidden  squash(dense(x, 4) + squash(shift))  [4]            16    334  1 440\nstate   hidden                               [4]                  704  1 152\nout     dense(state, 2)                      [2]            10     54     32\nshift   zeros()                              []              1      1\nothers                                                      20     14\n47 parameters; 407 FLOPs forward, 1 110 with gradient, per sample\n2 624 bytes of workspace per sample, 384 more for all together\n";
    /// In which order the partial derivatives are computed, the chain for each named value, and what is computed.
    pub const EXPLAIN: &str = "In which order are the partial derivatives of loss computed?\n  1. ∂loss/∂out, ∂loss/∂y\n  2. ∂out/∂hidden, ∂out/∂again.weight, ∂out/∂again.bias, ∂out/∂y, ∂out/∂out.weight, ∂out/∂out.bias\n  3. ∂hidden/∂x, ∂hidden/∂hidden.weight, ∂hidden/∂hidden.bias, ∂hidden/∂shift\nWhat is the chain?\n  ∂loss/∂y = ∂loss/∂y + ∂loss/∂out · ∂out/∂y\n  ∂loss/∂hidden = ∂loss/∂out · ∂out/∂hidden\n  ∂loss/∂again.weight = ∂loss/∂out · ∂out/∂again.weight\n  ∂loss/∂again.bias = ∂loss/∂out · ∂out/∂again.bias\n  ∂loss/∂out.weight = ∂loss/∂out · ∂out/∂out.weight\n  ∂loss/∂out.bias = ∂loss/∂out · ∂out/∂out.bias\n  ∂loss/∂x = ∂loss/∂out · ∂out/∂hidden · ∂hidden/∂x\n  ∂loss/∂hidden.weight = ∂loss/∂out · ∂out/∂hidden · ∂hidden/∂hidden.weight\n  ∂loss/∂hidden.bias = ∂loss/∂out · ∂out/∂hidden · ∂hidden/∂hidden.bias\n  ∂loss/∂shift = ∂loss/∂out · ∂out/∂hidden · ∂hidden/∂shift\nWhat is computed?\n  d_out = 1 / n / 2 · 2 · (out − t)\n  d_out.bias = sum(d_out)\n  d_out.weight = product(last(scan(hidden, again.weight, again.bias, slice(y))), d_out)\n  d_hidden = last(scan(product(d_out, out.weight), steps(scan(hidden, again.weight, again.bias, slice(y))), permute(again.weight)))\n  d_again.weight = product(steps(scan(hidden, again.weight, again.bias, slice(y))), steps(scan(product(d_out, out.weight), steps(scan(hidden, again.weight, again.bias, …)), …)))\n  d_again.bias = sum(steps(scan(product(d_out, out.weight), steps(scan(hidden, again.weight, again.bias, slice(y))), permute(again.weight))))\n  d_shift = sum(d_hidden · external(product(x, hidden.weight) + hidden.bias + external(shift))) · external(shift)\n  d_hidden.bias = sum(d_hidden · external(product(x, hidden.weight) + hidden.bias + external(shift)))\n  d_hidden.weight = product(x, d_hidden · external(product(x, hidden.weight) + hidden.bias + external(shift)))\n";
    /// The chains as LaTeX.
    pub const EXPLAIN_LATEX: &str = "\\begin{align*}\n\\frac{\\partial \\mathrm{loss}}{\\partial y} &= \\frac{\\partial \\mathrm{loss}}{\\partial y} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{out}} \\cdot \\frac{\\partial \\mathrm{out}}{\\partial y} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{hidden}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{out}} \\cdot \\frac{\\partial \\mathrm{out}}{\\partial \\mathrm{hidden}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{again.weight}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{out}} \\cdot \\frac{\\partial \\mathrm{out}}{\\partial \\mathrm{again.weight}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{again.bias}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{out}} \\cdot \\frac{\\partial \\mathrm{out}}{\\partial \\mathrm{again.bias}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{out.weight}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{out}} \\cdot \\frac{\\partial \\mathrm{out}}{\\partial \\mathrm{out.weight}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{out.bias}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{out}} \\cdot \\frac{\\partial \\mathrm{out}}{\\partial \\mathrm{out.bias}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial x} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{out}} \\cdot \\frac{\\partial \\mathrm{out}}{\\partial \\mathrm{hidden}} \\cdot \\frac{\\partial \\mathrm{hidden}}{\\partial x} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{hidden.weight}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{out}} \\cdot \\frac{\\partial \\mathrm{out}}{\\partial \\mathrm{hidden}} \\cdot \\frac{\\partial \\mathrm{hidden}}{\\partial \\mathrm{hidden.weight}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{hidden.bias}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{out}} \\cdot \\frac{\\partial \\mathrm{out}}{\\partial \\mathrm{hidden}} \\cdot \\frac{\\partial \\mathrm{hidden}}{\\partial \\mathrm{hidden.bias}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{shift}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{out}} \\cdot \\frac{\\partial \\mathrm{out}}{\\partial \\mathrm{hidden}} \\cdot \\frac{\\partial \\mathrm{hidden}}{\\partial \\mathrm{shift}}\n\\end{align*}\n";
    /// What [`Squashed`] reads: one element per sample in each field.
    #[derive(Clone, Copy, Debug)]
    pub struct Inputs<'a> {
        /// `[3]` per sample.
        pub x: &'a [[f64; 3]],
        /// `[3]` per sample.
        pub y: &'a [[f64; 3]],
    }
    impl Inputs<'_> {
        fn check(&self, capacity: usize) -> Result<usize, nn::InputError> {
            let samples = nn::check::samples("x", self.x.len(), capacity)?;
            nn::check::length("y", self.y.len(), samples)?;
            Ok(samples)
        }
    }
    /// What the losses compare with.
    #[derive(Clone, Copy, Debug)]
    pub struct Targets<'a> {
        /// `[2]` per sample.
        pub t: &'a [[f64; 2]],
    }
    /// Inputs and targets of the same samples.
    #[derive(Clone, Copy, Debug)]
    pub struct Batch<'a> {
        /// `[3]` per sample.
        pub x: &'a [[f64; 3]],
        /// `[3]` per sample.
        pub y: &'a [[f64; 3]],
        /// `[2]` per sample.
        pub t: &'a [[f64; 2]],
    }
    impl Batch<'_> {
        fn check(&self, capacity: usize) -> Result<usize, nn::InputError> {
            let samples = nn::check::samples("x", self.x.len(), capacity)?;
            nn::check::length("y", self.y.len(), samples)?;
            nn::check::length("t", self.t.len(), samples)?;
            Ok(samples)
        }
    }
    impl<'a> Batch<'a> {
        /// What inference needs of the batch.
        pub fn inputs(&self) -> Inputs<'a> {
            Inputs { x: self.x, y: self.y }
        }
        /// The inputs and targets of the same samples.
        pub fn new(inputs: Inputs<'a>, targets: Targets<'a>) -> Self {
            Batch {
                x: inputs.x,
                y: inputs.y,
                t: targets.t,
            }
        }
        /// What the losses compare with.
        pub fn targets(&self) -> Targets<'a> {
            Targets { t: self.t }
        }
    }
    /// An owned data set: all fields have one element per sample.
    #[derive(Clone, Debug, Default)]
    pub struct Samples {
        /// `[3]` per sample.
        pub x: nn::Vec<[f64; 3]>,
        /// `[3]` per sample.
        pub y: nn::Vec<[f64; 3]>,
        /// `[2]` per sample.
        pub t: nn::Vec<[f64; 2]>,
    }
    impl nn::Samples for Samples {
        type Batch<'a> = Batch<'a>;
        fn len(&self) -> usize {
            self.x.len()
        }
        fn batch(&self, range: core::ops::Range<usize>) -> Batch<'_> {
            Batch {
                x: &self.x[range.clone()],
                y: &self.y[range.clone()],
                t: &self.t[range],
            }
        }
        fn gather(&mut self, from: &Self, indices: &[usize]) {
            nn::gather(&mut self.x, &from.x, indices);
            nn::gather(&mut self.y, &from.y, indices);
            nn::gather(&mut self.t, &from.t, indices);
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
        /// `[2]` per sample.
        pub out: &'w [[f64; 2]],
    }
    /// The derivative by each input, per sample.
    #[derive(Clone, Copy, Debug)]
    pub struct InputGradients<'w> {
        /// `[3]` per sample.
        pub x: &'w [[f64; 3]],
        /// `[3]` per sample.
        pub y: &'w [[f64; 3]],
    }
    /// How each output changes along a direction.
    #[derive(Clone, Copy, Debug)]
    pub struct OutputTangents<'w> {
        /// `[2]` per sample.
        pub out: &'w [[f64; 2]],
    }
    /// What each output's change is worth: one element per sample in each field.
    #[derive(Clone, Copy, Debug)]
    pub struct Cotangents<'a> {
        /// `[2]` per sample.
        pub out: &'a [[f64; 2]],
    }
    /// How each input changes: one element per sample in each field.
    #[derive(Clone, Copy, Debug)]
    pub struct Tangents<'a> {
        /// `[3]` per sample.
        pub x: &'a [[f64; 3]],
        /// `[3]` per sample.
        pub y: &'a [[f64; 3]],
    }
    /// The memory of a step, for batches of up to `capacity` samples.
    pub struct Workspace<S: nn::Storage = nn::Heap> {
        capacity: usize,
        storage: core::marker::PhantomData<S>,
        d_d_again_weight_product: S::Buffer<[[f64; 4]; 8]>,
        d_state_dense: S::Buffer<[[f64; 4]; 8]>,
        out: S::Buffer<[f64; 2]>,
        d_state_dense_2: S::Buffer<[[f64; 4]; 8]>,
        hidden_2: S::Buffer<[[f64; 4]; 8]>,
        steps: S::Buffer<[[f64; 4]; 8]>,
        state_2: S::Buffer<[f64; 4]>,
        d_hidden: S::Buffer<[f64; 4]>,
        state: S::Buffer<[f64; 4]>,
        d_d_out_weight_product: S::Buffer<[f64; 2]>,
        d_hidden_4: S::Buffer<[[f64; 4]; 8]>,
        again_weight_permute: [[f64; 4]; 4],
        state_2_2: S::Buffer<[f64; 4]>,
        d_d_state_dense_2: S::Buffer<[[f64; 4]; 8]>,
        external: S::Buffer<[f64; 4]>,
        add_7: S::Buffer<[f64; 4]>,
        d_d_hidden_2: S::Buffer<[f64; 4]>,
        external_2: S::Buffer<[f64; 4]>,
        d_d_state_2: S::Buffer<[f64; 4]>,
        d_d_hidden_3: S::Buffer<[[f64; 4]; 8]>,
        steps_4: S::Buffer<[[f64; 4]; 8]>,
        product: [[f64; 4]; 4],
        d_out_product_2: [[f64; 2]; 4],
        d_out_product_4: [[f64; 2]; 4],
    }
    impl<S: nn::Storage> Workspace<S> {
        fn with_storage(capacity: usize) -> Self {
            let [d_d_again_weight_product, d_state_dense, d_state_dense_2, hidden_2,
            steps, d_hidden_4, d_d_state_dense_2, d_d_hidden_3, steps_4] = S::several(
                capacity,
            );
            let [state_2, d_hidden, state, state_2_2, external, add_7, d_d_hidden_2,
            external_2, d_d_state_2] = S::several(capacity);
            Workspace {
                capacity,
                storage: core::marker::PhantomData,
                d_d_again_weight_product,
                d_state_dense,
                out: S::zeros(capacity),
                d_state_dense_2,
                hidden_2,
                steps,
                state_2,
                d_hidden,
                state,
                d_d_out_weight_product: S::zeros(capacity),
                d_hidden_4,
                again_weight_permute: [[0.0; 4]; 4],
                state_2_2,
                d_d_state_dense_2,
                external,
                add_7,
                d_d_hidden_2,
                external_2,
                d_d_state_2,
                d_d_hidden_3,
                steps_4,
                product: [[0.0; 4]; 4],
                d_out_product_2: [[0.0; 2]; 4],
                d_out_product_4: [[0.0; 2]; 4],
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
            d_d_again_weight_product: [[[0.0; 4]; 8]; N],
            d_state_dense: [[[0.0; 4]; 8]; N],
            out: [[0.0; 2]; N],
            d_state_dense_2: [[[0.0; 4]; 8]; N],
            hidden_2: [[[0.0; 4]; 8]; N],
            steps: [[[0.0; 4]; 8]; N],
            state_2: [[0.0; 4]; N],
            d_hidden: [[0.0; 4]; N],
            state: [[0.0; 4]; N],
            d_d_out_weight_product: [[0.0; 2]; N],
            d_hidden_4: [[[0.0; 4]; 8]; N],
            again_weight_permute: [[0.0; 4]; 4],
            state_2_2: [[0.0; 4]; N],
            d_d_state_dense_2: [[[0.0; 4]; 8]; N],
            external: [[0.0; 4]; N],
            add_7: [[0.0; 4]; N],
            d_d_hidden_2: [[0.0; 4]; N],
            external_2: [[0.0; 4]; N],
            d_d_state_2: [[0.0; 4]; N],
            d_d_hidden_3: [[[0.0; 4]; 8]; N],
            steps_4: [[[0.0; 4]; 8]; N],
            product: [[0.0; 4]; 4],
            d_out_product_2: [[0.0; 2]; 4],
            d_out_product_4: [[0.0; 2]; 4],
        };
    }
    impl Squashed {
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
            let y = inputs.y;
            let hidden_dense: &mut [[f64; 4]] = k::reuse(
                &mut work.d_state_dense[..n],
                n,
            );
            let hidden: &mut [[f64; 4]] = k::reuse(&mut work.hidden_2[..n], n);
            let y_slice: &mut [[f64; 1]] = k::reuse(&mut work.out[..n], n);
            let out: &mut [[f64; 2]] = k::reuse(&mut work.state[..n], n);
            k::dense(x, &self.hidden.weight, &self.hidden.bias, hidden_dense);
            let hidden_squash = k::apply(&self.shift, super::squash);
            let add = hidden_dense;
            k::update(add, (), |hidden_dense, ()| hidden_dense + hidden_squash);
            k::map(hidden, &*add, super::squash);
            k::slice_axis(y, 0, y_slice);
            let state = add;
            k::copy(&*hidden, state);
            for _ in 0..8 {
                let state_dense = &mut work.state_2_2[..n];
                let state_2 = &mut work.state_2[..n];
                k::dense(state, &self.again.weight, &self.again.bias, state_dense);
                let add_9 = state_dense;
                k::update(
                    add_9,
                    k::each(&*y_slice, 4),
                    |state_dense, bound| state_dense + bound,
                );
                k::map(state_2, &*add_9, super::squash);
                k::copy(&*state_2, state);
            }
            k::dense(state, &self.out.weight, &self.out.bias, out);
            Ok(Outputs { out })
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
            let t_2 = batch.t;
            let hidden_dense: &mut [[f64; 4]] = k::reuse(
                &mut work.d_state_dense[..n],
                n,
            );
            let hidden: &mut [[f64; 4]] = k::reuse(&mut work.hidden_2[..n], n);
            let y_slice: &mut [[f64; 1]] = k::reuse(&mut work.out[..n], n);
            let out: &mut [[f64; 2]] = k::reuse(&mut work.state[..n], n);
            let d_y_slice: &mut [[f64; 1]] = k::reuse(
                &mut work.d_d_out_weight_product[..n],
                n,
            );
            k::dense(x, &self.hidden.weight, &self.hidden.bias, hidden_dense);
            let hidden_squash = k::apply(&self.shift, super::squash);
            let add = hidden_dense;
            k::update(add, (), |hidden_dense, ()| hidden_dense + hidden_squash);
            k::map(hidden, &*add, super::squash);
            k::slice_axis(y, 0, y_slice);
            let state = add;
            k::copy(&*hidden, state);
            for _ in 0..8 {
                let state_dense = &mut work.state_2[..n];
                let state_2 = &mut work.state_2_2[..n];
                k::dense(state, &self.again.weight, &self.again.bias, state_dense);
                let add_9 = state_dense;
                k::update(
                    add_9,
                    k::each(&*y_slice, 4),
                    |state_dense, bound| state_dense + bound,
                );
                k::map(state_2, &*add_9, super::squash);
                k::copy(&*state_2, state);
            }
            k::dense(state, &self.out.weight, &self.out.bias, out);
            let square_2 = out;
            k::update(square_2, t_2, |out, t_2| (out - t_2) * (out - t_2));
            let sum: &mut [f64] = k::reuse(&mut work.out[..n], n);
            k::sum_axis(square_2, sum);
            let d_y: &mut [[f64; 3]] = k::reuse(&mut work.state[..n], n);
            k::map(d_y, y, super::squash_slope);
            k::slice_axis(d_y, 0, d_y_slice);
            let add_2 = sum;
            k::update(add_2, &*d_y_slice, |sum, d_y_slice| sum / 2.0 + d_y_slice);
            let loss = k::mean_samples(add_2);
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
            let t_2 = batch.t;
            let hidden_dense: &mut [[f64; 4]] = k::reuse(
                &mut work.d_d_again_weight_product[..n],
                n,
            );
            let hidden: &mut [[f64; 4]] = k::reuse(&mut work.d_state_dense[..n], n);
            let y_slice: &mut [[f64; 1]] = k::reuse(&mut work.out[..n], n);
            let state: &mut [[f64; 4]] = k::reuse(&mut work.d_state_dense_2[..n], n);
            let hidden_2 = &mut work.hidden_2[..n];
            let steps = &mut work.steps[..n];
            let out: &mut [[f64; 2]] = k::reuse(&mut work.d_hidden[..n], n);
            let square_2: &mut [[f64; 2]] = k::reuse(&mut work.state[..n], n);
            let d_y_slice: &mut [[f64; 1]] = k::reuse(
                &mut work.d_d_out_weight_product[..n],
                n,
            );
            let d_state_2: &mut [[f64; 4]] = k::reuse(&mut work.d_hidden_4[..n], n);
            let again_weight_permute = &mut work.again_weight_permute;
            k::dense(x, &self.hidden.weight, &self.hidden.bias, hidden_dense);
            let hidden_squash = k::apply(&self.shift, super::squash);
            let add = hidden_dense;
            k::update(add, (), |hidden_dense, ()| hidden_dense + hidden_squash);
            k::map(hidden, &*add, super::squash);
            k::slice_axis(y, 0, y_slice);
            k::copy(&*hidden, state);
            for t in 0..8 {
                let state_dense = k::at_time_mut(steps, t);
                let state_2 = &mut work.state_2[..n];
                let hidden_2_now = k::at_time_mut(hidden_2, t);
                k::dense(state, &self.again.weight, &self.again.bias, state_dense);
                let add_9 = state_dense;
                k::update(
                    add_9,
                    k::each(&*y_slice, 4),
                    |state_dense, bound| state_dense + bound,
                );
                k::map(state_2, &*add_9, super::squash);
                k::copy(&*state, hidden_2_now);
                k::copy(&*state_2, state);
            }
            k::dense(state, &self.out.weight, &self.out.bias, out);
            let out_sub = out;
            k::sub_mut(out_sub, t_2);
            k::square(out_sub, square_2);
            let sum: &mut [f64] = k::reuse(&mut work.out[..n], n);
            k::sum_axis(square_2, sum);
            let d_y: &mut [[f64; 3]] = k::reuse(&mut work.state[..n], n);
            k::map(d_y, y, super::squash_slope);
            k::slice_axis(d_y, 0, d_y_slice);
            let add_2 = sum;
            k::update(add_2, &*d_y_slice, |sum, d_y_slice| sum / 2.0 + d_y_slice);
            let loss = k::mean_samples(add_2);
            let div = 1.0 / n as f64 / 2.0;
            let d_out = out_sub;
            k::scale_mut(d_out, div * 2.0);
            k::sum_samples(d_out, &mut grad.out.bias);
            k::dense_d_input(d_out, &self.out.weight, d_state_2);
            k::dense_d_weight(state, d_out, &mut grad.out.weight);
            k::permute(
                k::one(&self.again.weight),
                k::one_mut(again_weight_permute),
                [4, 4],
                [1, 0],
            );
            let d_hidden = state;
            k::copy(&*d_state_2, d_hidden);
            let d_state_dense = &mut work.d_state_dense[..n];
            for t in (0..8).rev() {
                let bound = k::at_time_mut(steps, t);
                let external_3 = k::at_time_mut(d_state_dense, t);
                let d_hidden_5 = &mut work.state_2[..n];
                k::map(external_3, &*bound, super::squash_slope);
                let d_state_dense_4 = external_3;
                k::mul_into(d_hidden, d_state_dense_4);
                k::dense_linear(d_state_dense_4, again_weight_permute, d_hidden_5);
                k::copy(&*d_hidden_5, d_hidden);
            }
            k::dense_d_weight(
                k::view::<_, [f64; 4]>(hidden_2),
                k::view::<_, [f64; 4]>(d_state_dense),
                &mut grad.again.weight,
            );
            k::sum_samples(k::view::<_, [f64; 4]>(d_state_dense), &mut grad.again.bias);
            let external: &mut [[f64; 4]] = k::reuse(&mut work.d_state_dense[..n], n);
            k::map(external, &*add, super::squash_slope);
            let d_hidden_dense = d_hidden;
            k::mul_mut(d_hidden_dense, external);
            let d_hidden_squash = k::sum_all(d_hidden_dense);
            let shift_external = k::apply(&self.shift, super::squash_slope);
            let d_shift = d_hidden_squash * shift_external;
            k::sum_samples(d_hidden_dense, &mut grad.hidden.bias);
            k::dense_d_weight(x, d_hidden_dense, &mut grad.hidden.weight);
            grad.shift = d_shift;
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
            let t_2 = batch.t;
            let hidden_dense: &mut [[f64; 4]] = k::reuse(
                &mut work.d_d_again_weight_product[..n],
                n,
            );
            let hidden: &mut [[f64; 4]] = k::reuse(&mut work.d_state_dense[..n], n);
            let y_slice: &mut [[f64; 1]] = k::reuse(&mut work.out[..n], n);
            let state: &mut [[f64; 4]] = k::reuse(&mut work.d_state_dense_2[..n], n);
            let hidden_2 = &mut work.hidden_2[..n];
            let steps = &mut work.steps[..n];
            let out: &mut [[f64; 2]] = k::reuse(&mut work.d_hidden[..n], n);
            let square_2: &mut [[f64; 2]] = k::reuse(&mut work.state[..n], n);
            let d_y_slice: &mut [[f64; 1]] = k::reuse(
                &mut work.d_d_out_weight_product[..n],
                n,
            );
            let d_state_2: &mut [[f64; 4]] = k::reuse(&mut work.d_hidden_4[..n], n);
            let again_weight_permute = &mut work.again_weight_permute;
            k::dense(x, &self.hidden.weight, &self.hidden.bias, hidden_dense);
            let hidden_squash = k::apply(&self.shift, super::squash);
            let add = hidden_dense;
            k::update(add, (), |hidden_dense, ()| hidden_dense + hidden_squash);
            k::map(hidden, &*add, super::squash);
            k::slice_axis(y, 0, y_slice);
            k::copy(&*hidden, state);
            for t in 0..8 {
                let state_dense = k::at_time_mut(steps, t);
                let state_2 = &mut work.state_2[..n];
                let hidden_2_now = k::at_time_mut(hidden_2, t);
                k::dense(state, &self.again.weight, &self.again.bias, state_dense);
                let add_9 = state_dense;
                k::update(
                    add_9,
                    k::each(&*y_slice, 4),
                    |state_dense, bound| state_dense + bound,
                );
                k::map(state_2, &*add_9, super::squash);
                k::copy(&*state, hidden_2_now);
                k::copy(&*state_2, state);
            }
            k::dense(state, &self.out.weight, &self.out.bias, out);
            let out_sub = out;
            k::sub_mut(out_sub, t_2);
            k::square(out_sub, square_2);
            let sum: &mut [f64] = k::reuse(&mut work.out[..n], n);
            k::sum_axis(square_2, sum);
            let d_y: &mut [[f64; 3]] = k::reuse(&mut work.state[..n], n);
            k::map(d_y, y, super::squash_slope);
            k::slice_axis(d_y, 0, d_y_slice);
            let add_2 = sum;
            k::update(add_2, &*d_y_slice, |sum, d_y_slice| sum / 2.0 + d_y_slice);
            let loss = k::mean_samples(add_2);
            let div = 1.0 / n as f64 / 2.0;
            let d_out = out_sub;
            k::scale_mut(d_out, div * 2.0);
            k::sum_samples(d_out, &mut grad.out.bias);
            optimizer.update(45, &mut self.out.bias, &grad.out.bias);
            k::dense_d_input(d_out, &self.out.weight, d_state_2);
            k::dense_d_weight(state, d_out, &mut grad.out.weight);
            optimizer.update(37, &mut self.out.weight, &grad.out.weight);
            k::permute(
                k::one(&self.again.weight),
                k::one_mut(again_weight_permute),
                [4, 4],
                [1, 0],
            );
            let d_hidden = state;
            k::copy(&*d_state_2, d_hidden);
            let d_state_dense = &mut work.d_state_dense[..n];
            for t in (0..8).rev() {
                let bound = k::at_time_mut(steps, t);
                let external_3 = k::at_time_mut(d_state_dense, t);
                let d_hidden_5 = &mut work.state_2[..n];
                k::map(external_3, &*bound, super::squash_slope);
                let d_state_dense_4 = external_3;
                k::mul_into(d_hidden, d_state_dense_4);
                k::dense_linear(d_state_dense_4, again_weight_permute, d_hidden_5);
                k::copy(&*d_hidden_5, d_hidden);
            }
            k::dense_d_weight(
                k::view::<_, [f64; 4]>(hidden_2),
                k::view::<_, [f64; 4]>(d_state_dense),
                &mut grad.again.weight,
            );
            optimizer.update(17, &mut self.again.weight, &grad.again.weight);
            k::sum_samples(k::view::<_, [f64; 4]>(d_state_dense), &mut grad.again.bias);
            optimizer.update(33, &mut self.again.bias, &grad.again.bias);
            let external: &mut [[f64; 4]] = k::reuse(&mut work.d_state_dense[..n], n);
            k::map(external, &*add, super::squash_slope);
            let d_hidden_dense = d_hidden;
            k::mul_mut(d_hidden_dense, external);
            let d_hidden_squash = k::sum_all(d_hidden_dense);
            let shift_external = k::apply(&self.shift, super::squash_slope);
            let d_shift = d_hidden_squash * shift_external;
            k::sum_samples(d_hidden_dense, &mut grad.hidden.bias);
            optimizer.update(13, &mut self.hidden.bias, &grad.hidden.bias);
            k::dense_d_weight(x, d_hidden_dense, &mut grad.hidden.weight);
            optimizer.update(1, &mut self.hidden.weight, &grad.hidden.weight);
            grad.shift = d_shift;
            optimizer.update(0, &mut self.shift, &grad.shift);
            Ok(Losses { loss })
        }
        /// Vector-Jacobian product: from one cotangent per output, Σ cotangent · ∂output, summed over samples for the parameters (`grad`) and returned per sample for the inputs.
        ///
        /// # Errors
        /// If a field is empty, is of another length than the first, holds a class that there is not, or has more
        /// samples than the workspace. Nothing has been written then.
        pub fn vjp<'w>(
            &self,
            inputs: Inputs<'_>,
            cotangents: Cotangents<'_>,
            work: &'w mut Workspace<impl nn::Storage>,
            grad: &mut Self,
        ) -> Result<InputGradients<'w>, nn::InputError> {
            let n = inputs.check(work.capacity)?;
            nn::check::length("out", cotangents.out.len(), n)?;
            let x = inputs.x;
            let y = inputs.y;
            let d_out_2 = cotangents.out;
            let hidden_dense: &mut [[f64; 4]] = k::reuse(&mut work.steps[..n], n);
            let hidden: &mut [[f64; 4]] = k::reuse(
                &mut work.d_d_again_weight_product[..n],
                n,
            );
            let y_slice: &mut [[f64; 1]] = k::reuse(&mut work.out[..n], n);
            let state: &mut [[f64; 4]] = k::reuse(&mut work.d_state_dense_2[..n], n);
            let hidden_2 = &mut work.hidden_2[..n];
            let steps = &mut work.d_state_dense[..n];
            let again_weight_permute = &mut work.again_weight_permute;
            let d_state_3: &mut [[f64; 4]] = k::reuse(&mut work.d_hidden_4[..n], n);
            let d_y_2: &mut [[f64; 3]] = k::reuse(&mut work.state[..n], n);
            let d_x: &mut [[f64; 3]] = k::reuse(&mut work.d_hidden[..n], n);
            k::dense(x, &self.hidden.weight, &self.hidden.bias, hidden_dense);
            let hidden_squash = k::apply(&self.shift, super::squash);
            let add = hidden_dense;
            k::update(add, (), |hidden_dense, ()| hidden_dense + hidden_squash);
            k::map(hidden, &*add, super::squash);
            k::slice_axis(y, 0, y_slice);
            k::copy(&*hidden, state);
            for t in 0..8 {
                let state_dense = k::at_time_mut(steps, t);
                let state_2 = &mut work.state_2[..n];
                let hidden_2_now = k::at_time_mut(hidden_2, t);
                k::dense(state, &self.again.weight, &self.again.bias, state_dense);
                let add_9 = state_dense;
                k::update(
                    add_9,
                    k::each(&*y_slice, 4),
                    |state_dense, bound| state_dense + bound,
                );
                k::map(state_2, &*add_9, super::squash);
                k::copy(&*state, hidden_2_now);
                k::copy(&*state_2, state);
            }
            k::permute(
                k::one(&self.again.weight),
                k::one_mut(again_weight_permute),
                [4, 4],
                [1, 0],
            );
            let external = hidden;
            k::map(external, &*add, super::squash_slope);
            let shift_external = k::apply(&self.shift, super::squash_slope);
            k::sum_samples(d_out_2, &mut grad.out.bias);
            k::dense_d_input(d_out_2, &self.out.weight, d_state_3);
            k::dense_d_weight(state, d_out_2, &mut grad.out.weight);
            let d_hidden_2 = state;
            k::copy(&*d_state_3, d_hidden_2);
            let d_state_dense_2 = &mut work.steps[..n];
            for t in (0..8).rev() {
                let bound = k::at_time_mut(steps, t);
                let external_3 = k::at_time_mut(d_state_dense_2, t);
                let d_hidden_5 = &mut work.state_2[..n];
                k::map(external_3, &*bound, super::squash_slope);
                let d_state_dense_4 = external_3;
                k::mul_into(d_hidden_2, d_state_dense_4);
                k::dense_linear(d_state_dense_4, again_weight_permute, d_hidden_5);
                k::copy(&*d_hidden_5, d_hidden_2);
            }
            k::dense_d_weight(
                k::view::<_, [f64; 4]>(hidden_2),
                k::view::<_, [f64; 4]>(d_state_dense_2),
                &mut grad.again.weight,
            );
            k::sum_samples(
                k::view::<_, [f64; 4]>(d_state_dense_2),
                &mut grad.again.bias,
            );
            let d_state_dense_by_sample = hidden_2;
            k::by_sample(d_state_dense_2, d_state_dense_by_sample);
            let sum_3: &mut [f64] = k::reuse(&mut work.out[..n], n);
            k::sum_axis(k::view::<_, [f64; 32]>(d_state_dense_by_sample), sum_3);
            k::fill(d_y_2, 0.0);
            k::place_axis(k::view::<_, [f64; 1]>(sum_3), 0, d_y_2);
            let d_hidden_dense_2 = d_hidden_2;
            k::mul_mut(d_hidden_dense_2, external);
            let d_hidden_squash_2 = k::sum_all(d_hidden_dense_2);
            let d_shift_2 = d_hidden_squash_2 * shift_external;
            k::sum_samples(d_hidden_dense_2, &mut grad.hidden.bias);
            k::dense_d_input(d_hidden_dense_2, &self.hidden.weight, d_x);
            k::dense_d_weight(x, d_hidden_dense_2, &mut grad.hidden.weight);
            grad.shift = d_shift_2;
            Ok(InputGradients {
                x: &*d_x,
                y: &*d_y_2,
            })
        }
        /// Jacobian-vector product: how the outputs change when the parameters move along `direction` and the inputs along `tangents`.
        ///
        /// # Errors
        /// If a field is empty, is of another length than the first, holds a class that there is not, or has more
        /// samples than the workspace. Nothing has been written then.
        pub fn jvp<'w>(
            &self,
            inputs: Inputs<'_>,
            direction: &Self,
            tangents: Tangents<'_>,
            work: &'w mut Workspace<impl nn::Storage>,
        ) -> Result<OutputTangents<'w>, nn::InputError> {
            let n = inputs.check(work.capacity)?;
            nn::check::length("x", tangents.x.len(), n)?;
            nn::check::length("y", tangents.y.len(), n)?;
            let x = inputs.x;
            let y = inputs.y;
            let d_d_x = tangents.x;
            let d_d_y = tangents.y;
            let hidden_dense: &mut [[f64; 4]] = k::reuse(
                &mut work.d_state_dense[..n],
                n,
            );
            let hidden: &mut [[f64; 4]] = k::reuse(
                &mut work.d_d_again_weight_product[..n],
                n,
            );
            let y_slice: &mut [[f64; 1]] = k::reuse(&mut work.out[..n], n);
            let state: &mut [[f64; 4]] = k::reuse(&mut work.d_state_dense_2[..n], n);
            let hidden_2 = &mut work.steps[..n];
            let steps = &mut work.hidden_2[..n];
            let again_weight_permute = &mut work.again_weight_permute;
            let d_out_3: &mut [[f64; 2]] = k::reuse(&mut work.state[..n], n);
            let d_state_4: &mut [[f64; 4]] = k::reuse(&mut work.d_hidden_4[..n], n);
            let d_state_8: &mut [[f64; 4]] = k::reuse(
                &mut work.d_d_state_dense_2[..n],
                n,
            );
            let out_weight_product_2: &mut [[f64; 2]] = k::reuse(
                &mut work.d_hidden[..n],
                n,
            );
            k::dense(x, &self.hidden.weight, &self.hidden.bias, hidden_dense);
            let hidden_squash = k::apply(&self.shift, super::squash);
            let add = hidden_dense;
            k::update(add, (), |hidden_dense, ()| hidden_dense + hidden_squash);
            k::map(hidden, &*add, super::squash);
            k::slice_axis(y, 0, y_slice);
            k::copy(&*hidden, state);
            for t in 0..8 {
                let state_dense = k::at_time_mut(steps, t);
                let state_2 = &mut work.state_2[..n];
                let hidden_2_now = k::at_time_mut(hidden_2, t);
                k::dense(state, &self.again.weight, &self.again.bias, state_dense);
                let add_9 = state_dense;
                k::update(
                    add_9,
                    k::each(&*y_slice, 4),
                    |state_dense, bound| state_dense + bound,
                );
                k::map(state_2, &*add_9, super::squash);
                k::copy(&*state, hidden_2_now);
                k::copy(&*state_2, state);
            }
            k::permute(
                k::one(&self.again.weight),
                k::one_mut(again_weight_permute),
                [4, 4],
                [1, 0],
            );
            let external = hidden;
            k::map(external, &*add, super::squash_slope);
            let shift_external = k::apply(&self.shift, super::squash_slope);
            k::fill(d_out_3, 0.0);
            k::dense_d_input(d_out_3, &self.out.weight, d_state_4);
            k::copy(&*d_state_4, d_state_8);
            let steps_2 = &mut work.d_state_dense[..n];
            for t in (0..8).rev() {
                let bound = k::at_time_mut(steps, t);
                let external_3 = k::at_time_mut(steps_2, t);
                let d_state_dense_4 = &mut work.state_2[..n];
                let d_hidden_5 = &mut work.state_2_2[..n];
                k::map(external_3, &*bound, super::squash_slope);
                k::mul(d_state_8, external_3, d_state_dense_4);
                k::dense_linear(d_state_dense_4, again_weight_permute, d_hidden_5);
                k::copy(&*d_hidden_5, d_state_8);
            }
            let x_product_2 = d_state_4;
            k::dense_linear(x, &direction.hidden.weight, x_product_2);
            let d_d_x_product: &mut [[f64; 4]] = k::reuse(&mut work.hidden_2[..n], n);
            k::dense_linear(d_d_x, &self.hidden.weight, d_d_x_product);
            let d_d_hidden_squash = direction.shift * shift_external;
            let d_d_hidden = x_product_2;
            k::update(
                d_d_hidden,
                (&*d_d_x_product, k::cycle(&direction.hidden.bias), &*external),
                #[inline(always)]
                |x_product_2, (d_d_x_product, d_d_hidden_bias, external)| {
                    (x_product_2 + d_d_x_product + d_d_hidden_bias + d_d_hidden_squash)
                        * external
                },
            );
            let d_d_y_slice = y_slice;
            k::slice_axis(d_d_y, 0, d_d_y_slice);
            let add_5 = &mut work.hidden_2[..n];
            k::map(
                add_5,
                (k::each(&*d_d_y_slice, 32), k::cycle(&direction.again.bias)),
                |(d_d_y_slice, d_d_again_bias)| d_d_y_slice + d_d_again_bias,
            );
            let d_d_again_weight_product = &mut work.d_d_again_weight_product[..n];
            k::dense_linear(
                k::view::<_, [f64; 4]>(hidden_2),
                &direction.again.weight,
                k::view_mut::<_, [f64; 4]>(d_d_again_weight_product),
            );
            let by_time = hidden_2;
            k::by_time(add_5, by_time);
            let d_d_state_dense = by_time;
            k::add_mut(d_d_state_dense, d_d_again_weight_product);
            let d_d_state: &mut [[f64; 4]] = k::reuse(
                &mut work.d_d_again_weight_product[..n],
                n,
            );
            k::copy(&*d_d_hidden, d_d_state);
            for t in 0..8 {
                let d_d_state_dense_4 = k::at_time_mut(d_d_state_dense, t);
                let bound = k::at_time_mut(steps_2, t);
                let d_d_state_dense_5 = d_d_state_dense_4;
                k::dense_linear_add(d_d_state, &self.again.weight, d_d_state_dense_5);
                let d_d_state_3 = d_d_state_dense_5;
                k::mul_mut(d_d_state_3, bound);
                k::copy(&*d_d_state_3, d_d_state);
            }
            let d_d_out_weight_product = d_out_3;
            k::dense_linear(state, &direction.out.weight, d_d_out_weight_product);
            k::dense_linear(d_d_state, &self.out.weight, out_weight_product_2);
            let d_d_out = d_d_out_weight_product;
            k::update(
                d_d_out,
                (&*out_weight_product_2, k::cycle(&direction.out.bias)),
                |d_d_out_weight_product, (out_weight_product_2, d_d_out_bias)| {
                    d_d_out_weight_product + out_weight_product_2 + d_d_out_bias
                },
            );
            Ok(OutputTangents { out: &*d_d_out })
        }
        /// Hessian-vector product: `product` becomes the derivative, along `direction`, of the gradient of the loss.
        ///
        /// # Errors
        /// If a field is empty, is of another length than the first, holds a class that there is not, or has more
        /// samples than the workspace. Nothing has been written then.
        pub fn hvp(
            &self,
            batch: Batch<'_>,
            direction: &Self,
            work: &mut Workspace<impl nn::Storage>,
            product: &mut Self,
        ) -> Result<Losses, nn::InputError> {
            let n = batch.check(work.capacity)?;
            let grad = product;
            let x = batch.x;
            let y = batch.y;
            let t_2 = batch.t;
            let hidden_dense: &mut [[f64; 4]] = k::reuse(&mut work.d_hidden_4[..n], n);
            let hidden: &mut [[f64; 4]] = k::reuse(
                &mut work.d_d_again_weight_product[..n],
                n,
            );
            let y_slice: &mut [[f64; 1]] = k::reuse(&mut work.out[..n], n);
            let state = &mut work.state[..n];
            let hidden_2 = &mut work.steps[..n];
            let steps = &mut work.d_state_dense[..n];
            let square_2: &mut [[f64; 2]] = k::reuse(&mut work.d_hidden[..n], n);
            let sum: &mut [f64] = k::reuse(&mut work.d_d_out_weight_product[..n], n);
            let d_y_slice: &mut [[f64; 1]] = k::reuse(&mut work.external[..n], n);
            let d_state_2: &mut [[f64; 4]] = k::reuse(
                &mut work.d_d_state_dense_2[..n],
                n,
            );
            let again_weight_permute = &mut work.again_weight_permute;
            let d_state = &mut work.hidden_2[..n];
            let d_state_dense = &mut work.d_state_dense_2[..n];
            let add_7 = &mut work.add_7[..n];
            let d_d_hidden_2 = &mut work.d_d_hidden_2[..n];
            let external_2 = &mut work.external_2[..n];
            let d_d_state_2 = &mut work.d_d_state_2[..n];
            let d_d_hidden_3 = &mut work.d_d_hidden_3[..n];
            let steps_4 = &mut work.steps_4[..n];
            let product = &mut work.product;
            let d_out_product_2 = &mut work.d_out_product_2;
            let d_out_product_4 = &mut work.d_out_product_4;
            k::dense(x, &self.hidden.weight, &self.hidden.bias, hidden_dense);
            let hidden_squash = k::apply(&self.shift, super::squash);
            let add = hidden_dense;
            k::update(add, (), |hidden_dense, ()| hidden_dense + hidden_squash);
            k::map(hidden, &*add, super::squash);
            k::slice_axis(y, 0, y_slice);
            k::copy(&*hidden, state);
            for t in 0..8 {
                let state_dense = k::at_time_mut(steps, t);
                let state_2 = &mut work.state_2_2[..n];
                let hidden_2_now = k::at_time_mut(hidden_2, t);
                k::dense(state, &self.again.weight, &self.again.bias, state_dense);
                let add_9 = state_dense;
                k::update(
                    add_9,
                    k::each(&*y_slice, 4),
                    |state_dense, bound| state_dense + bound,
                );
                k::map(state_2, &*add_9, super::squash);
                k::copy(&*state, hidden_2_now);
                k::copy(&*state_2, state);
            }
            let out = &mut work.out[..n];
            k::dense(state, &self.out.weight, &self.out.bias, out);
            let out_sub = out;
            k::sub_mut(out_sub, t_2);
            k::square(out_sub, square_2);
            k::sum_axis(square_2, sum);
            let d_y: &mut [[f64; 3]] = k::reuse(&mut work.d_hidden[..n], n);
            k::map(d_y, y, super::squash_slope);
            k::slice_axis(d_y, 0, d_y_slice);
            let add_2 = sum;
            k::update(add_2, &*d_y_slice, |sum, d_y_slice| sum / 2.0 + d_y_slice);
            let loss = k::mean_samples(add_2);
            let div = 1.0 / n as f64 / 2.0;
            let d_out = out_sub;
            k::scale_mut(d_out, div * 2.0);
            k::dense_d_input(d_out, &self.out.weight, d_state_2);
            k::permute(
                k::one(&self.again.weight),
                k::one_mut(again_weight_permute),
                [4, 4],
                [1, 0],
            );
            let d_hidden = &mut work.d_hidden[..n];
            k::copy(&*d_state_2, d_hidden);
            let steps_3 = &mut work.d_d_again_weight_product[..n];
            for t in (0..8).rev() {
                let bound = k::at_time_mut(steps, t);
                let external_3 = k::at_time_mut(steps_3, t);
                let d_state_dense_4 = k::at_time_mut(d_state_dense, t);
                let d_hidden_5 = &mut work.state_2_2[..n];
                let d_state_now = k::at_time_mut(d_state, t);
                k::map(external_3, &*bound, super::squash_slope);
                k::mul(d_hidden, external_3, d_state_dense_4);
                k::dense_linear(d_state_dense_4, again_weight_permute, d_hidden_5);
                k::copy(&*d_hidden, d_state_now);
                k::copy(&*d_hidden_5, d_hidden);
            }
            let external = &mut work.external[..n];
            k::map(external, &*add, super::squash_slope);
            let d_hidden_dense = d_state_2;
            k::mul(d_hidden, external, d_hidden_dense);
            let d_hidden_squash = k::sum_all(d_hidden_dense);
            let shift_external = k::apply(&self.shift, super::squash_slope);
            let d_d_hidden_squash = direction.shift * shift_external;
            let d_d_out_weight_product = &mut work.d_d_out_weight_product[..n];
            k::dense_linear(state, &direction.out.weight, d_d_out_weight_product);
            k::dense(x, &direction.hidden.weight, &direction.hidden.bias, add_7);
            let shift_external_2 = k::apply(
                &self.shift,
                crate::external_network::squash_curvature,
            );
            let d_d_hidden_dense_2 = add_7;
            k::update(d_d_hidden_dense_2, (), |add_7, ()| add_7 + d_d_hidden_squash);
            k::mul(d_d_hidden_dense_2, external, d_d_hidden_2);
            k::map(external_2, &*add, crate::external_network::squash_curvature);
            let d_hidden_4 = &mut work.d_hidden_4[..n];
            k::dense_d_input(
                k::view::<_, [f64; 4]>(d_state_dense),
                &direction.again.weight,
                k::view_mut::<_, [f64; 4]>(d_hidden_4),
            );
            let d_d_state_dense_2 = &mut work.d_d_state_dense_2[..n];
            k::dense(
                k::view::<_, [f64; 4]>(hidden_2),
                &direction.again.weight,
                &direction.again.bias,
                k::view_mut::<_, [f64; 4]>(d_d_state_dense_2),
            );
            k::copy(&*d_d_hidden_2, d_d_state_2);
            let d_d_state_dense_3 = d_d_state_dense_2;
            for t in 0..8 {
                let d_d_state_dense_4 = k::at_time_mut(d_d_state_dense_3, t);
                let d_d_state_3 = k::at_time_mut(steps_3, t);
                let bound = k::at_time_mut(steps, t);
                let external_3 = k::at_time_mut(steps_4, t);
                let d_d_hidden_3_now = k::at_time_mut(d_d_hidden_3, t);
                let d_d_state_dense_5 = d_d_state_dense_4;
                k::dense_linear_add(d_d_state_2, &self.again.weight, d_d_state_dense_5);
                k::mul_into(d_d_state_dense_5, d_d_state_3);
                k::map(external_3, &*bound, crate::external_network::squash_curvature);
                k::copy(&*d_d_state_2, d_d_hidden_3_now);
                k::copy(&*d_d_state_3, d_d_state_2);
            }
            let mul_4 = d_d_state_dense_3;
            k::update(
                mul_4,
                (&*d_state, &*steps_4),
                |d_d_state_dense_3, (d_state, steps_4)| {
                    d_d_state_dense_3 * d_state * steps_4
                },
            );
            k::dense_d_weight(
                k::view::<_, [f64; 4]>(d_d_hidden_3),
                k::view::<_, [f64; 4]>(d_state_dense),
                product,
            );
            let d_out_product = d_d_hidden_2;
            k::dense_d_input(d_out, &direction.out.weight, d_out_product);
            let out_weight_product_3: &mut [[f64; 2]] = k::reuse(
                &mut work.d_d_hidden_3[..n],
                n,
            );
            k::dense_linear(d_d_state_2, &self.out.weight, out_weight_product_3);
            k::dense_d_weight(d_d_state_2, d_out, d_out_product_2);
            let d_out_4 = d_d_out_weight_product;
            k::update(
                d_out_4,
                (&*out_weight_product_3, k::cycle(&direction.out.bias)),
                #[inline(always)]
                |d_d_out_weight_product, (out_weight_product_3, d_d_out_bias)| {
                    (d_d_out_weight_product + out_weight_product_3 + d_d_out_bias) * div
                        * 2.0
                },
            );
            k::sum_samples(d_out_4, &mut grad.out.bias);
            let d_out_product_3 = d_d_state_2;
            k::dense_d_input(d_out_4, &self.out.weight, d_out_product_3);
            let d_state_5 = d_out_product;
            k::add_mut(d_state_5, d_out_product_3);
            k::dense_d_weight(state, d_out_4, d_out_product_4);
            k::add(
                k::one(d_out_product_2),
                k::one(d_out_product_4),
                k::one_mut(&mut grad.out.weight),
            );
            let d_hidden_3 = state;
            k::copy(&*d_state_5, d_hidden_3);
            let d_state_dense_3 = mul_4;
            for t in (0..8).rev() {
                let bound = k::at_time_mut(steps, t);
                let external_3 = &mut work.state_2_2[..n];
                let d_state_dense_4 = k::at_time_mut(d_state_dense_3, t);
                let d_hidden_5 = k::at_time_mut(d_hidden_4, t);
                k::map(external_3, &*bound, super::squash_slope);
                k::update(
                    d_state_dense_4,
                    (&*d_hidden_3, &*external_3),
                    |bound_2, (d_state_10, external_3)| bound_2 + d_state_10 * external_3,
                );
                let d_hidden_6 = d_hidden_5;
                k::dense_linear_add(d_state_dense_4, again_weight_permute, d_hidden_6);
                k::copy(&*d_hidden_6, d_hidden_3);
            }
            let product_2 = again_weight_permute;
            k::dense_d_weight(
                k::view::<_, [f64; 4]>(hidden_2),
                k::view::<_, [f64; 4]>(d_state_dense_3),
                product_2,
            );
            k::sum_samples(
                k::view::<_, [f64; 4]>(d_state_dense_3),
                &mut grad.again.bias,
            );
            k::add(
                k::one(product),
                k::one(product_2),
                k::one_mut(&mut grad.again.weight),
            );
            let d_hidden_dense_3 = d_d_hidden_dense_2;
            k::update(
                d_hidden_dense_3,
                (&*d_hidden, &*external_2, &*d_hidden_3, &*external),
                #[inline(always)]
                |d_d_hidden_dense_2, (d_hidden, external_2, d_hidden_3, external)| {
                    d_d_hidden_dense_2 * d_hidden * external_2 + d_hidden_3 * external
                },
            );
            let d_hidden_squash_3 = k::sum_all(d_hidden_dense_3);
            let d_shift_3 = direction.shift * d_hidden_squash * shift_external_2
                + d_hidden_squash_3 * shift_external;
            k::sum_samples(d_hidden_dense_3, &mut grad.hidden.bias);
            k::dense_d_weight(x, d_hidden_dense_3, &mut grad.hidden.weight);
            grad.shift = d_shift_3;
            Ok(Losses { loss })
        }
    }
    impl nn::Parameters for Squashed {
        type Scalar = f64;
        const NAME: &'static str = "Squashed";
        const TENSORS: &'static [nn::TensorInfo] = &[
            nn::TensorInfo::trained("shift", &[]),
            nn::TensorInfo::trained("hidden.weight", &[3, 4]),
            nn::TensorInfo::trained("hidden.bias", &[4]),
            nn::TensorInfo::trained("again.weight", &[4, 4]),
            nn::TensorInfo::trained("again.bias", &[4]),
            nn::TensorInfo::trained("out.weight", &[4, 2]),
            nn::TensorInfo::trained("out.bias", &[2]),
        ];
        const INITIAL: &'static [nn::init::Initial<f64>] = &[
            nn::init::zeros(),
            nn::init::uniform(-0.5773502691896258, 0.5773502691896258),
            nn::init::uniform(-0.5773502691896258, 0.5773502691896258),
            nn::init::uniform(-0.5, 0.5),
            nn::init::uniform(-0.5, 0.5),
            nn::init::uniform(-0.5, 0.5),
            nn::init::uniform(-0.5, 0.5),
        ];
        const LAYOUT: nn::Layout<Self, f64> = nn::layout!(
            Self { shift, hidden.weight, hidden.bias, again.weight, again.bias, out
            .weight, out.bias }
        );
    }
    impl nn::Network for Squashed {
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
            Squashed::forward(self, inputs, work)
        }
    }
    impl nn::Trainable for Squashed {
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
            Squashed::gradient(self, batch, work, grad)
        }
        fn train_step(
            &mut self,
            batch: Batch<'_>,
            work: &mut Workspace,
            grad: &mut Self,
            optimizer: &mut impl nn::Tensorwise<Self>,
        ) -> Result<Losses, nn::InputError> {
            Squashed::train_step(self, batch, work, grad, optimizer)
        }
        fn evaluate(
            &self,
            batch: Batch<'_>,
            work: &mut Workspace,
        ) -> Result<Losses, nn::InputError> {
            Squashed::evaluate(self, batch, work)
        }
    }
    #[cfg(test)]
    #[test]
    fn derivative_of_squash() {
        nn::gradient_check::function::<f64>("squash", super::squash, super::squash_slope)
            .assert();
        nn::gradient_check::function::<
            f64,
        >("squash", super::squash_slope, crate::external_network::squash_curvature)
            .assert();
    }
    /// Derivatives against differences, and against each other.
    #[cfg(test)]
    mod self_test {
        use super::*;
        const SAMPLES: usize = 3;
        fn network() -> nn::Box<Squashed> {
            let mut network = Squashed::init(1);
            nn::gradient_check::disturb(&mut *network, 0);
            network
        }
        fn samples() -> Samples {
            Samples {
                x: nn::gradient_check::draw::<[f64; 3]>(SAMPLES, 0),
                y: nn::gradient_check::draw::<[f64; 3]>(SAMPLES, 1),
                t: nn::gradient_check::draw::<[f64; 2]>(SAMPLES, 2),
            }
        }
        #[allow(dead_code)]
        fn direction(stream: u64) -> nn::Box<Squashed> {
            let mut direction = Squashed::zeros();
            nn::gradient_check::disturb(&mut *direction, stream);
            direction
        }
        #[test]
        fn gradient() {
            let (samples, mut work) = (samples(), Workspace::<nn::Heap>::new(SAMPLES));
            let batch = nn::Samples::batch(&samples, 0..SAMPLES);
            let report = nn::gradient_check::gradient(
                &*network(),
                |network, grad| {
                    network.gradient(batch, &mut work, grad).map(|losses| losses.loss)
                },
            );
            report.expect("a good batch").assert();
        }
        #[test]
        fn products() {
            let (samples, network) = (samples(), network());
            let inputs = nn::Samples::batch(&samples, 0..SAMPLES).inputs();
            let (mut work, mut grad, direction) = (
                Workspace::<nn::Heap>::new(SAMPLES),
                Squashed::zeros(),
                direction(1),
            );
            let u = Cotangents {
                out: &nn::gradient_check::draw::<[f64; 2]>(SAMPLES, 100),
            };
            let v = Tangents {
                x: &nn::gradient_check::draw::<[f64; 3]>(SAMPLES, 200),
                y: &nn::gradient_check::draw::<[f64; 3]>(SAMPLES, 201),
            };
            let moved = network
                .jvp(inputs, &direction, v, &mut work)
                .expect("a good batch");
            let left = nn::gradient_check::Inner::of(moved.out, u.out);
            let by = network.vjp(inputs, u, &mut work, &mut grad).expect("a good batch");
            let right = nn::gradient_check::Inner::of(
                nn::Parameters::flat(&*grad),
                nn::Parameters::flat(&*direction),
            ) + nn::gradient_check::Inner::of(by.x, v.x)
                + nn::gradient_check::Inner::of(by.y, v.y);
            nn::gradient_check::equal::<
                f64,
            >("⟨J·v, u⟩ = ⟨v, Jᵀ·u⟩", left, right)
                .assert();
        }
        #[test]
        fn hessian() {
            let (samples, network) = (samples(), network());
            let batch = nn::Samples::batch(&samples, 0..SAMPLES);
            let mut work = Workspace::<nn::Heap>::new(SAMPLES);
            let (u, v, mut hu, mut hv) = (
                direction(1),
                direction(2),
                Squashed::zeros(),
                Squashed::zeros(),
            );
            network.hvp(batch, &u, &mut work, &mut hu).expect("a good batch");
            network.hvp(batch, &v, &mut work, &mut hv).expect("a good batch");
            let inner = |a: &Squashed, b: &Squashed| {
                nn::gradient_check::Inner::of(
                    nn::Parameters::flat(a),
                    nn::Parameters::flat(b),
                )
            };
            nn::gradient_check::equal::<
                f64,
            >("⟨u, H·v⟩ = ⟨v, H·u⟩", inner(&u, &hv), inner(&v, &hu))
                .assert();
        }
    }
}

#[doc(inline)]
#[allow(unused_imports)]
use waves::Waves;
/// What belongs to [`Waves`]: its parameters, its data, its workspace and its constants.
///
/// ```text
/// activation  is         values  derivative                      saturates  blocks
/// relu        max(0, x)  0 to ∞  0 if x < 0, 1 if x ≥ 0: 0 to 1  below      below 0
/// ```
///
/// ```mermaid
/// flowchart TB
///   n0(["x<br/>[2]"])
///   n1(["t<br/>class(3)"])
///   n16["product"]
///   n18["add"]
///   n19["cross_entropy"]
///   n20["sum"]
///   n21[["loss<br/>div n"]]
///   subgraph c0["parameters"]
///     n2[("hidden.weight<br/>[2, 4]")]
///     n4[("hidden.bias<br/>[4]")]
///     n7[("kept.weight<br/>[4, 5]")]
///     n9[("kept.bias<br/>[5]")]
///     n15[("loss.weight<br/>[5, 3]")]
///     n17[("loss.bias<br/>[3]")]
///   end
///   subgraph c1["hidden = wave(dense(x, 4))"]
///     n3["product"]
///     n5["add"]
///     n6["hidden<br/>external"]
///   end
///   subgraph c2["kept = dropout(relu(dense(hidden, 5)), 0.25)"]
///     n8["product"]
///     n10["add"]
///     n11["relu"]
///     n12["dropout_mask"]
///     n13["mul"]
///     n14["kept<br/>by_mode"]
///   end
///   n0 -->|"[2]"| n3
///   n1 -->|"class(3)"| n19
///   n2 -->|"[2, 4]"| n3
///   n3 -->|"[4]"| n5
///   n4 -->|"[4]"| n5
///   n5 -->|"[4]"| n6
///   n6 -->|"[4]"| n8
///   n7 -->|"[4, 5]"| n8
///   n8 -->|"[5]"| n10
///   n9 -->|"[5]"| n10
///   n10 -->|"[5]"| n11
///   n11 -->|"[5]"| n13
///   n11 -->|"[5]"| n14
///   n12 -->|"[5]"| n13
///   n13 -->|"[5]"| n14
///   n14 -->|"[5]"| n16
///   n15 -->|"[5, 3]"| n16
///   n16 -->|"[3]"| n18
///   n17 -->|"[3]"| n18
///   n18 -->|"[3]"| n19
///   n19 -->|"[]"| n20
///   n20 -->|"[]"| n21
/// ```
#[allow(clippy::all, dead_code)]
mod waves {
    use ::nn_runtime as nn;
    use ::nn_runtime::kernels as k;
    nn::use_math! {
        is_negative
    }
    /// In single precision, without a second derivative and without anything that needs it.
    ///
    /// ```text
    /// hidden = wave(dense(x, 4))
    /// kept = dropout(relu(dense(hidden, 5)), 0.25)
    /// ```
    ///
    /// The derivatives, in the order in which `gradient` computes them:
    ///
    /// ```text
    /// d_loss.bias = sum((softmax(product(kept, loss.weight) + loss.bias) − one_hot(t)) / n)
    /// d_kept = product((softmax(product(kept, loss.weight) + loss.bias) − one_hot(t)) / n, loss.weight)
    /// d_loss.weight = product(kept, (softmax(product(kept, loss.weight) + loss.bias) − one_hot(t)) / n)
    /// d_kept = product((softmax(product(kept, loss.weight) + loss.bias) − one_hot(t)) / n, loss.weight) · dropout_mask()
    /// d_kept.bias = sum(0 where is_negative(kept), else d_kept)
    /// d_hidden = product(0 where is_negative(kept), else d_kept, kept.weight)
    /// d_kept.weight = product(hidden, 0 where is_negative(kept), else d_kept)
    /// d_hidden.bias = sum(d_hidden · external(product(x, hidden.weight) + hidden.bias))
    /// d_hidden.weight = product(x, d_hidden · external(product(x, hidden.weight) + hidden.bias))
    /// ```
    #[repr(C, align(64))]
    pub struct Waves {
        /// `wave(dense(x, 4))`
        pub hidden: parameters::Hidden,
        /// `dropout(relu(dense(hidden, 5)), 0.25)`
        pub kept: parameters::Kept,
        /// `cross_entropy(dense(kept, 3), t)`
        pub loss: parameters::Loss,
    }
    /// The parameters of [`Waves`], layer by layer.
    pub mod parameters {
        /// The parameters of `hidden`.
        #[repr(C)]
        pub struct Hidden {
            /// `[2, 4]`, of `wave(dense(x, 4))`
            ///
            /// ∂loss/∂hidden.weight = ∂loss/∂kept · ∂kept/∂hidden · ∂hidden/∂hidden.weight
            pub weight: [[f32; 4]; 2],
            /// `[4]`, of `wave(dense(x, 4))`
            ///
            /// ∂loss/∂hidden.bias = ∂loss/∂kept · ∂kept/∂hidden · ∂hidden/∂hidden.bias
            pub bias: [f32; 4],
        }
        /// The parameters of `kept`.
        #[repr(C)]
        pub struct Kept {
            /// `[4, 5]`, of `dropout(relu(dense(hidden, 5)), 0.25)`
            ///
            /// ∂loss/∂kept.weight = ∂loss/∂kept · ∂kept/∂kept.weight
            pub weight: [[f32; 5]; 4],
            /// `[5]`, of `dropout(relu(dense(hidden, 5)), 0.25)`
            ///
            /// ∂loss/∂kept.bias = ∂loss/∂kept · ∂kept/∂kept.bias
            pub bias: [f32; 5],
        }
        /// The parameters of `loss`.
        #[repr(C)]
        pub struct Loss {
            /// `[5, 3]`, of `cross_entropy(dense(kept, 3), t)`
            pub weight: [[f32; 3]; 5],
            /// `[3]`, of `cross_entropy(dense(kept, 3), t)`
            pub bias: [f32; 3],
        }
    }
    nn::plain!(Waves, parameters::Hidden, parameters::Kept, parameters::Loss);
    /// The number of trained parameters.
    pub const PARAMETERS: usize = 55;
    /// Bytes of workspace for each sample of the capacity.
    pub const WORKSPACE_BYTES: usize = 124;
    /// Bytes of workspace whatever the capacity.
    pub const WORKSPACE_BYTES_FIXED: usize = 0;
    /// Floating-point operations of inference, per sample.
    pub const FLOPS_FORWARD: u64 = 0;
    /// Floating-point operations of losses and derivatives, per sample.
    pub const FLOPS_GRADIENT: u64 = 339;
    /// Of [`FLOPS_FORWARD`], those that a batch needs once, however many samples it has.
    pub const FLOPS_FORWARD_FIXED: u64 = 0;
    /// Of [`FLOPS_GRADIENT`], likewise.
    pub const FLOPS_GRADIENT_FIXED: u64 = 2;
    /// The network as it was described: layers as clusters, parameters apart, shapes on the edges.
    pub const GRAPH: nn::Drawing = nn::Drawing {
        mermaid: "flowchart TB\n  n0([\"x<br/>[2]\"])\n  n1([\"t<br/>class(3)\"])\n  n16[\"product\"]\n  n18[\"add\"]\n  n19[\"cross_entropy\"]\n  n20[\"sum\"]\n  n21[[\"loss<br/>div n\"]]\n  subgraph c0[\"parameters\"]\n    n2[(\"hidden.weight<br/>[2, 4]\")]\n    n4[(\"hidden.bias<br/>[4]\")]\n    n7[(\"kept.weight<br/>[4, 5]\")]\n    n9[(\"kept.bias<br/>[5]\")]\n    n15[(\"loss.weight<br/>[5, 3]\")]\n    n17[(\"loss.bias<br/>[3]\")]\n  end\n  subgraph c1[\"hidden = wave(dense(x, 4))\"]\n    n3[\"product\"]\n    n5[\"add\"]\n    n6[\"hidden<br/>external\"]\n  end\n  subgraph c2[\"kept = dropout(relu(dense(hidden, 5)), 0.25)\"]\n    n8[\"product\"]\n    n10[\"add\"]\n    n11[\"relu\"]\n    n12[\"dropout_mask\"]\n    n13[\"mul\"]\n    n14[\"kept<br/>by_mode\"]\n  end\n  n0 -->|\"[2]\"| n3\n  n1 -->|\"class(3)\"| n19\n  n2 -->|\"[2, 4]\"| n3\n  n3 -->|\"[4]\"| n5\n  n4 -->|\"[4]\"| n5\n  n5 -->|\"[4]\"| n6\n  n6 -->|\"[4]\"| n8\n  n7 -->|\"[4, 5]\"| n8\n  n8 -->|\"[5]\"| n10\n  n9 -->|\"[5]\"| n10\n  n10 -->|\"[5]\"| n11\n  n11 -->|\"[5]\"| n13\n  n11 -->|\"[5]\"| n14\n  n12 -->|\"[5]\"| n13\n  n13 -->|\"[5]\"| n14\n  n14 -->|\"[5]\"| n16\n  n15 -->|\"[5, 3]\"| n16\n  n16 -->|\"[3]\"| n18\n  n17 -->|\"[3]\"| n18\n  n18 -->|\"[3]\"| n19\n  n19 -->|\"[]\"| n20\n  n20 -->|\"[]\"| n21\n",
        dot: "digraph {\n  rankdir=TB; node [fontname=\"sans-serif\"]; edge [fontname=\"sans-serif\", fontsize=10];\n  n0 [label=\"x\\n[2]\", shape=ellipse];\n  n1 [label=\"t\\nclass(3)\", shape=ellipse];\n  n16 [label=\"product\", shape=box];\n  n18 [label=\"add\", shape=box];\n  n19 [label=\"cross_entropy\", shape=box];\n  n20 [label=\"sum\", shape=box];\n  n21 [label=\"loss\\ndiv n\", shape=box, peripheries=2];\n  subgraph cluster_0 {\n    label=\"parameters\"; style=rounded;\n    n2 [label=\"hidden.weight\\n[2, 4]\", shape=cylinder];\n    n4 [label=\"hidden.bias\\n[4]\", shape=cylinder];\n    n7 [label=\"kept.weight\\n[4, 5]\", shape=cylinder];\n    n9 [label=\"kept.bias\\n[5]\", shape=cylinder];\n    n15 [label=\"loss.weight\\n[5, 3]\", shape=cylinder];\n    n17 [label=\"loss.bias\\n[3]\", shape=cylinder];\n  }\n  subgraph cluster_1 {\n    label=\"hidden = wave(dense(x, 4))\"; style=rounded;\n    n3 [label=\"product\", shape=box];\n    n5 [label=\"add\", shape=box];\n    n6 [label=\"hidden\\nexternal\", shape=box];\n  }\n  subgraph cluster_2 {\n    label=\"kept = dropout(relu(dense(hidden, 5)), 0.25)\"; style=rounded;\n    n8 [label=\"product\", shape=box];\n    n10 [label=\"add\", shape=box];\n    n11 [label=\"relu\", shape=box];\n    n12 [label=\"dropout_mask\", shape=box];\n    n13 [label=\"mul\", shape=box];\n    n14 [label=\"kept\\nby_mode\", shape=box];\n  }\n  n0 -> n3 [label=\"[2]\"];\n  n1 -> n19 [label=\"class(3)\"];\n  n2 -> n3 [label=\"[2, 4]\"];\n  n3 -> n5 [label=\"[4]\"];\n  n4 -> n5 [label=\"[4]\"];\n  n5 -> n6 [label=\"[4]\"];\n  n6 -> n8 [label=\"[4]\"];\n  n7 -> n8 [label=\"[4, 5]\"];\n  n8 -> n10 [label=\"[5]\"];\n  n9 -> n10 [label=\"[5]\"];\n  n10 -> n11 [label=\"[5]\"];\n  n11 -> n13 [label=\"[5]\"];\n  n11 -> n14 [label=\"[5]\"];\n  n12 -> n13 [label=\"[5]\"];\n  n13 -> n14 [label=\"[5]\"];\n  n14 -> n16 [label=\"[5]\"];\n  n15 -> n16 [label=\"[5, 3]\"];\n  n16 -> n18 [label=\"[3]\"];\n  n17 -> n18 [label=\"[3]\"];\n  n18 -> n19 [label=\"[3]\"];\n  n19 -> n20 [label=\"[]\"];\n  n20 -> n21 [label=\"[]\"];\n}\n",
    };
    /// Losses and derivatives as they are computed, each derivative beside its value.
    pub const GRADIENT_GRAPH: nn::Drawing = nn::Drawing {
        mermaid: "flowchart TB\n  n0([\"x<br/>[2]\"])\n  n1([\"t<br/>class(3)\"])\n  n15[\"product\"]\n  n17[\"add\"]\n  n18[\"cross_entropy\"]\n  n19[\"sum\"]\n  n20[[\"loss<br/>div n\"]]\n  n21{{\"div 1 n\"}}\n  n22{{\"softmax\"}}\n  n23{{\"one_hot\"}}\n  n24{{\"sub\"}}\n  n25{{\"mul\"}}\n  n26[[\"d_loss.bias<br/>sum<br/>∂loss/∂loss.bias\"]]\n  n28[[\"d_loss.weight<br/>product<br/>∂loss/∂loss.weight\"]]\n  subgraph c0[\"parameters\"]\n    n2[(\"hidden.weight<br/>[2, 4]\")]\n    n4[(\"hidden.bias<br/>[4]\")]\n    n7[(\"kept.weight<br/>[4, 5]\")]\n    n9[(\"kept.bias<br/>[5]\")]\n    n14[(\"loss.weight<br/>[5, 3]\")]\n    n16[(\"loss.bias<br/>[3]\")]\n  end\n  subgraph c1[\"hidden = wave(dense(x, 4))\"]\n    n3[\"product\"]\n    n5[\"add\"]\n    n6[\"hidden<br/>external\"]\n    n33{{\"d_hidden<br/>product\"}}\n    n35{{\"external\"}}\n    n36{{\"mul\"}}\n    n37[[\"d_hidden.bias<br/>sum<br/>∂loss/∂hidden.bias\"]]\n    n38[[\"d_hidden.weight<br/>product<br/>∂loss/∂hidden.weight\"]]\n  end\n  subgraph c2[\"kept = dropout(relu(dense(hidden, 5)), 0.25)\"]\n    n8[\"product\"]\n    n10[\"add\"]\n    n11[\"kept<br/>relu\"]\n    n12[\"dropout_mask\"]\n    n13[\"kept<br/>mul\"]\n    n27{{\"d_kept<br/>product\"}}\n    n29{{\"d_kept<br/>mul\"}}\n    n30{{\"is_negative\"}}\n    n31{{\"select 0\"}}\n    n32[[\"d_kept.bias<br/>sum<br/>∂loss/∂kept.bias\"]]\n    n34[[\"d_kept.weight<br/>product<br/>∂loss/∂kept.weight\"]]\n  end\n  n0 -->|\"[2]\"| n3\n  n0 -->|\"[2]\"| n38\n  n1 -->|\"class(3)\"| n18\n  n1 -->|\"class(3)\"| n23\n  n2 -->|\"[2, 4]\"| n3\n  n3 -->|\"[4]\"| n5\n  n4 -->|\"[4]\"| n5\n  n5 -->|\"[4]\"| n6\n  n5 -->|\"[4]\"| n35\n  n6 -->|\"[4]\"| n8\n  n6 -->|\"[4]\"| n34\n  n7 -->|\"[4, 5]\"| n8\n  n7 -->|\"[4, 5]\"| n33\n  n8 -->|\"[5]\"| n10\n  n9 -->|\"[5]\"| n10\n  n10 -->|\"[5]\"| n11\n  n11 -->|\"[5]\"| n13\n  n11 -->|\"[5]\"| n30\n  n12 -->|\"[5]\"| n13\n  n12 -->|\"[5]\"| n29\n  n13 -->|\"[5]\"| n15\n  n13 -->|\"[5]\"| n28\n  n14 -->|\"[5, 3]\"| n15\n  n14 -->|\"[5, 3]\"| n27\n  n15 -->|\"[3]\"| n17\n  n16 -->|\"[3]\"| n17\n  n17 -->|\"[3]\"| n18\n  n17 -->|\"[3]\"| n22\n  n18 -->|\"[]\"| n19\n  n19 -->|\"[]\"| n20\n  n21 -.->|\"[]\"| n25\n  n22 -.->|\"[3]\"| n24\n  n23 -.->|\"[3]\"| n24\n  n24 -.->|\"[3]\"| n25\n  n25 -.->|\"[3]\"| n26\n  n25 -.->|\"[3]\"| n27\n  n25 -.->|\"[3]\"| n28\n  n27 -.->|\"[5]\"| n29\n  n29 -.->|\"[5]\"| n31\n  n30 -.->|\"[5]\"| n31\n  n31 -.->|\"[5]\"| n32\n  n31 -.->|\"[5]\"| n33\n  n31 -.->|\"[5]\"| n34\n  n33 -.->|\"[4]\"| n36\n  n35 -.->|\"[4]\"| n36\n  n36 -.->|\"[4]\"| n37\n  n36 -.->|\"[4]\"| n38\n",
        dot: "digraph {\n  rankdir=TB; node [fontname=\"sans-serif\"]; edge [fontname=\"sans-serif\", fontsize=10];\n  n0 [label=\"x\\n[2]\", shape=ellipse];\n  n1 [label=\"t\\nclass(3)\", shape=ellipse];\n  n15 [label=\"product\", shape=box];\n  n17 [label=\"add\", shape=box];\n  n18 [label=\"cross_entropy\", shape=box];\n  n19 [label=\"sum\", shape=box];\n  n20 [label=\"loss\\ndiv n\", shape=box, peripheries=2];\n  n21 [label=\"div 1 n\", shape=box, style=dashed];\n  n22 [label=\"softmax\", shape=box, style=dashed];\n  n23 [label=\"one_hot\", shape=box, style=dashed];\n  n24 [label=\"sub\", shape=box, style=dashed];\n  n25 [label=\"mul\", shape=box, style=dashed];\n  n26 [label=\"d_loss.bias\\nsum\\n∂loss/∂loss.bias\", shape=box, peripheries=2];\n  n28 [label=\"d_loss.weight\\nproduct\\n∂loss/∂loss.weight\", shape=box, peripheries=2];\n  subgraph cluster_0 {\n    label=\"parameters\"; style=rounded;\n    n2 [label=\"hidden.weight\\n[2, 4]\", shape=cylinder];\n    n4 [label=\"hidden.bias\\n[4]\", shape=cylinder];\n    n7 [label=\"kept.weight\\n[4, 5]\", shape=cylinder];\n    n9 [label=\"kept.bias\\n[5]\", shape=cylinder];\n    n14 [label=\"loss.weight\\n[5, 3]\", shape=cylinder];\n    n16 [label=\"loss.bias\\n[3]\", shape=cylinder];\n  }\n  subgraph cluster_1 {\n    label=\"hidden = wave(dense(x, 4))\"; style=rounded;\n    n3 [label=\"product\", shape=box];\n    n5 [label=\"add\", shape=box];\n    n6 [label=\"hidden\\nexternal\", shape=box];\n    n33 [label=\"d_hidden\\nproduct\", shape=box, style=dashed];\n    n35 [label=\"external\", shape=box, style=dashed];\n    n36 [label=\"mul\", shape=box, style=dashed];\n    n37 [label=\"d_hidden.bias\\nsum\\n∂loss/∂hidden.bias\", shape=box, peripheries=2];\n    n38 [label=\"d_hidden.weight\\nproduct\\n∂loss/∂hidden.weight\", shape=box, peripheries=2];\n  }\n  subgraph cluster_2 {\n    label=\"kept = dropout(relu(dense(hidden, 5)), 0.25)\"; style=rounded;\n    n8 [label=\"product\", shape=box];\n    n10 [label=\"add\", shape=box];\n    n11 [label=\"kept\\nrelu\", shape=box];\n    n12 [label=\"dropout_mask\", shape=box];\n    n13 [label=\"kept\\nmul\", shape=box];\n    n27 [label=\"d_kept\\nproduct\", shape=box, style=dashed];\n    n29 [label=\"d_kept\\nmul\", shape=box, style=dashed];\n    n30 [label=\"is_negative\", shape=box, style=dashed];\n    n31 [label=\"select 0\", shape=box, style=dashed];\n    n32 [label=\"d_kept.bias\\nsum\\n∂loss/∂kept.bias\", shape=box, peripheries=2];\n    n34 [label=\"d_kept.weight\\nproduct\\n∂loss/∂kept.weight\", shape=box, peripheries=2];\n  }\n  n0 -> n3 [label=\"[2]\"];\n  n0 -> n38 [label=\"[2]\"];\n  n1 -> n18 [label=\"class(3)\"];\n  n1 -> n23 [label=\"class(3)\"];\n  n2 -> n3 [label=\"[2, 4]\"];\n  n3 -> n5 [label=\"[4]\"];\n  n4 -> n5 [label=\"[4]\"];\n  n5 -> n6 [label=\"[4]\"];\n  n5 -> n35 [label=\"[4]\"];\n  n6 -> n8 [label=\"[4]\"];\n  n6 -> n34 [label=\"[4]\"];\n  n7 -> n8 [label=\"[4, 5]\"];\n  n7 -> n33 [label=\"[4, 5]\"];\n  n8 -> n10 [label=\"[5]\"];\n  n9 -> n10 [label=\"[5]\"];\n  n10 -> n11 [label=\"[5]\"];\n  n11 -> n13 [label=\"[5]\"];\n  n11 -> n30 [label=\"[5]\"];\n  n12 -> n13 [label=\"[5]\"];\n  n12 -> n29 [label=\"[5]\"];\n  n13 -> n15 [label=\"[5]\"];\n  n13 -> n28 [label=\"[5]\"];\n  n14 -> n15 [label=\"[5, 3]\"];\n  n14 -> n27 [label=\"[5, 3]\"];\n  n15 -> n17 [label=\"[3]\"];\n  n16 -> n17 [label=\"[3]\"];\n  n17 -> n18 [label=\"[3]\"];\n  n17 -> n22 [label=\"[3]\"];\n  n18 -> n19 [label=\"[]\"];\n  n19 -> n20 [label=\"[]\"];\n  n21 -> n25 [label=\"[]\", style=dashed];\n  n22 -> n24 [label=\"[3]\", style=dashed];\n  n23 -> n24 [label=\"[3]\", style=dashed];\n  n24 -> n25 [label=\"[3]\", style=dashed];\n  n25 -> n26 [label=\"[3]\", style=dashed];\n  n25 -> n27 [label=\"[3]\", style=dashed];\n  n25 -> n28 [label=\"[3]\", style=dashed];\n  n27 -> n29 [label=\"[5]\", style=dashed];\n  n29 -> n31 [label=\"[5]\", style=dashed];\n  n30 -> n31 [label=\"[5]\", style=dashed];\n  n31 -> n32 [label=\"[5]\", style=dashed];\n  n31 -> n33 [label=\"[5]\", style=dashed];\n  n31 -> n34 [label=\"[5]\", style=dashed];\n  n33 -> n36 [label=\"[4]\", style=dashed];\n  n35 -> n36 [label=\"[4]\", style=dashed];\n  n36 -> n37 [label=\"[4]\", style=dashed];\n  n36 -> n38 [label=\"[4]\", style=dashed];\n}\n",
    };
    /// Layer by layer: shapes, parameters, operations per sample, bytes of workspace per sample.
    pub const SUMMARY: &str = "Waves\nlayer   is                                     shape     parameters  FLOPs  bytes\nx       input                                  [2]\nt       target                                 class(3)                 69\nhidden  wave(dense(x, 4))                      [4]               12     52     32\nkept    dropout(relu(dense(hidden, 5)), 0.25)  [5]               25    155     80\nothers                                                           18     63     12\n55 parameters; 0 FLOPs forward, 339 with gradient, per sample\n124 bytes of workspace per sample\n";
    /// In which order the partial derivatives are computed, the chain for each named value, and what is computed.
    pub const EXPLAIN: &str = "In which order are the partial derivatives of loss computed?\n  1. ∂loss/∂kept, ∂loss/∂loss.weight, ∂loss/∂loss.bias\n  2. ∂kept/∂hidden, ∂kept/∂kept.weight, ∂kept/∂kept.bias\n  3. ∂hidden/∂x, ∂hidden/∂hidden.weight, ∂hidden/∂hidden.bias\nWhat is the chain?\n  ∂loss/∂hidden = ∂loss/∂kept · ∂kept/∂hidden\n  ∂loss/∂kept.weight = ∂loss/∂kept · ∂kept/∂kept.weight\n  ∂loss/∂kept.bias = ∂loss/∂kept · ∂kept/∂kept.bias\n  ∂loss/∂x = ∂loss/∂kept · ∂kept/∂hidden · ∂hidden/∂x\n  ∂loss/∂hidden.weight = ∂loss/∂kept · ∂kept/∂hidden · ∂hidden/∂hidden.weight\n  ∂loss/∂hidden.bias = ∂loss/∂kept · ∂kept/∂hidden · ∂hidden/∂hidden.bias\nWhat is computed?\n  d_loss.bias = sum((softmax(product(kept, loss.weight) + loss.bias) − one_hot(t)) / n)\n  d_kept = product((softmax(product(kept, loss.weight) + loss.bias) − one_hot(t)) / n, loss.weight)\n  d_loss.weight = product(kept, (softmax(product(kept, loss.weight) + loss.bias) − one_hot(t)) / n)\n  d_kept = product((softmax(product(kept, loss.weight) + loss.bias) − one_hot(t)) / n, loss.weight) · dropout_mask()\n  d_kept.bias = sum(0 where is_negative(kept), else d_kept)\n  d_hidden = product(0 where is_negative(kept), else d_kept, kept.weight)\n  d_kept.weight = product(hidden, 0 where is_negative(kept), else d_kept)\n  d_hidden.bias = sum(d_hidden · external(product(x, hidden.weight) + hidden.bias))\n  d_hidden.weight = product(x, d_hidden · external(product(x, hidden.weight) + hidden.bias))\n";
    /// The chains as LaTeX.
    pub const EXPLAIN_LATEX: &str = "\\begin{align*}\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{hidden}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{kept}} \\cdot \\frac{\\partial \\mathrm{kept}}{\\partial \\mathrm{hidden}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{kept.weight}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{kept}} \\cdot \\frac{\\partial \\mathrm{kept}}{\\partial \\mathrm{kept.weight}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{kept.bias}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{kept}} \\cdot \\frac{\\partial \\mathrm{kept}}{\\partial \\mathrm{kept.bias}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial x} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{kept}} \\cdot \\frac{\\partial \\mathrm{kept}}{\\partial \\mathrm{hidden}} \\cdot \\frac{\\partial \\mathrm{hidden}}{\\partial x} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{hidden.weight}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{kept}} \\cdot \\frac{\\partial \\mathrm{kept}}{\\partial \\mathrm{hidden}} \\cdot \\frac{\\partial \\mathrm{hidden}}{\\partial \\mathrm{hidden.weight}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{hidden.bias}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{kept}} \\cdot \\frac{\\partial \\mathrm{kept}}{\\partial \\mathrm{hidden}} \\cdot \\frac{\\partial \\mathrm{hidden}}{\\partial \\mathrm{hidden.bias}}\n\\end{align*}\n";
    /// What [`Waves`] reads: one element per sample in each field.
    #[derive(Clone, Copy, Debug)]
    pub struct Inputs<'a> {
        /// `[2]` per sample.
        pub x: &'a [[f32; 2]],
    }
    /// What the losses compare with.
    #[derive(Clone, Copy, Debug)]
    pub struct Targets<'a> {
        /// `class(3)` per sample.
        pub t: &'a [u32],
    }
    /// Inputs and targets of the same samples.
    #[derive(Clone, Copy, Debug)]
    pub struct Batch<'a> {
        /// `[2]` per sample.
        pub x: &'a [[f32; 2]],
        /// `class(3)` per sample.
        pub t: &'a [u32],
    }
    impl Batch<'_> {
        fn check(&self, capacity: usize) -> Result<usize, nn::InputError> {
            let samples = nn::check::samples("x", self.x.len(), capacity)?;
            nn::check::length("t", self.t.len(), samples)?;
            nn::check::classes("t", self.t, 3)?;
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
            Batch { x: inputs.x, t: targets.t }
        }
        /// What the losses compare with.
        pub fn targets(&self) -> Targets<'a> {
            Targets { t: self.t }
        }
    }
    /// An owned data set: all fields have one element per sample.
    #[derive(Clone, Debug, Default)]
    pub struct Samples {
        /// `[2]` per sample.
        pub x: nn::Vec<[f32; 2]>,
        /// `class(3)` per sample.
        pub t: nn::Vec<u32>,
    }
    impl nn::Samples for Samples {
        type Batch<'a> = Batch<'a>;
        fn len(&self) -> usize {
            self.x.len()
        }
        fn batch(&self, range: core::ops::Range<usize>) -> Batch<'_> {
            Batch {
                x: &self.x[range.clone()],
                t: &self.t[range],
            }
        }
        fn gather(&mut self, from: &Self, indices: &[usize]) {
            nn::gather(&mut self.x, &from.x, indices);
            nn::gather(&mut self.t, &from.t, indices);
        }
    }
    /// Losses and metrics: means over the batch.
    #[derive(Clone, Copy, Debug, Default, PartialEq)]
    pub struct Losses {
        /// The sum of all losses: what is minimised.
        pub loss: f32,
    }
    impl nn::Losses for Losses {
        const NAMES: &'static [&'static str] = &["loss"];
        fn visit(&self, visit: &mut dyn FnMut(f64)) {
            visit(self.loss as f64);
        }
    }
    /// The memory of a step, for batches of up to `capacity` samples.
    pub struct Workspace<S: nn::Storage = nn::Heap> {
        capacity: usize,
        storage: core::marker::PhantomData<S>,
        /// What random masks are drawn from: a run with the same seed is the same run.
        pub seed: u64,
        /// The number of the next step of training: every step draws masks of its own.
        pub step: u64,
        /// The number of the batch's first sample within a larger batch that it is a part of.
        pub first: usize,
        hidden_dense: S::Buffer<[f32; 4]>,
        hidden: S::Buffer<[f32; 4]>,
        kept: S::Buffer<[f32; 5]>,
        kept_mask: S::Buffer<[f32; 5]>,
        kept_2: S::Buffer<[f32; 5]>,
        loss_dense_2: S::Buffer<[f32; 3]>,
        d_kept: S::Buffer<[f32; 5]>,
    }
    impl<S: nn::Storage> Workspace<S> {
        fn with_storage(capacity: usize) -> Self {
            let [kept, kept_mask, kept_2, d_kept] = S::several(capacity);
            Workspace {
                capacity,
                storage: core::marker::PhantomData,
                seed: 0,
                step: 0,
                first: 0,
                hidden_dense: S::zeros(capacity),
                hidden: S::zeros(capacity),
                kept,
                kept_mask,
                kept_2,
                loss_dense_2: S::zeros(capacity),
                d_kept,
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
            seed: 0,
            step: 0,
            first: 0,
            hidden_dense: [[0.0; 4]; N],
            hidden: [[0.0; 4]; N],
            kept: [[0.0; 5]; N],
            kept_mask: [[0.0; 5]; N],
            kept_2: [[0.0; 5]; N],
            loss_dense_2: [[0.0; 3]; N],
            d_kept: [[0.0; 5]; N],
        };
    }
    impl Waves {
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
            let t_2 = batch.t;
            let hidden_dense = &mut work.hidden[..n];
            let hidden = &mut work.hidden_dense[..n];
            let kept = &mut work.kept[..n];
            let loss_dense = &mut work.loss_dense_2[..n];
            k::dense(x, &self.hidden.weight, &self.hidden.bias, hidden_dense);
            k::map(hidden, &*hidden_dense, super::sea::wave);
            k::dense_relu(hidden, &self.kept.weight, &self.kept.bias, kept);
            k::dense(kept, &self.loss.weight, &self.loss.bias, loss_dense);
            let loss_cross_entropy: &mut [f32] = k::reuse(
                &mut work.hidden_dense[..n],
                n,
            );
            k::cross_entropy_loss(loss_dense, t_2, loss_cross_entropy);
            let loss = k::mean_samples(loss_cross_entropy);
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
            Ok(nn::dispatch!(s => self.gradient_with(s, n, batch, work, grad)))
        }
        /// [`gradient`](Self::gradient) of `n` samples, with the kernels of an instruction set.
        #[inline(always)]
        fn gradient_with(
            &self,
            s: impl k::Kernels<f32>,
            n: usize,
            batch: Batch<'_>,
            work: &mut Workspace<impl nn::Storage>,
            grad: &mut Self,
        ) -> Losses {
            let x = batch.x;
            let t_2 = batch.t;
            let hidden_dense = &mut work.hidden_dense[..n];
            let hidden = &mut work.hidden[..n];
            let kept = &mut work.kept[..n];
            let kept_mask = &mut work.kept_mask[..n];
            let kept_2 = &mut work.kept_2[..n];
            let loss_dense_2 = &mut work.loss_dense_2[..n];
            let d_kept = &mut work.d_kept[..n];
            s.dense(x, &self.hidden.weight, &self.hidden.bias, hidden_dense);
            k::map(hidden, &*hidden_dense, super::sea::wave);
            s.dense_relu(hidden, &self.kept.weight, &self.kept.bias, kept);
            k::dropout_mask(work.seed, work.step, work.first, 0, 0.25, kept_mask);
            s.mul(kept, kept_mask, kept_2);
            s.dense(kept_2, &self.loss.weight, &self.loss.bias, loss_dense_2);
            let d_loss_dense = loss_dense_2;
            let loss_2 = k::cross_entropy_mut(d_loss_dense, t_2);
            s.sum_samples(d_loss_dense, &mut grad.loss.bias);
            s.dense_d_input(d_loss_dense, &self.loss.weight, d_kept);
            s.dense_d_weight(kept_2, d_loss_dense, &mut grad.loss.weight);
            let d_kept_dense = kept;
            s.update(
                d_kept_dense,
                (&*d_kept, &*kept_mask),
                |kept, (d_kept, kept_mask)| {
                    if is_negative(kept) { 0.0 } else { d_kept * kept_mask }
                },
            );
            s.sum_samples(d_kept_dense, &mut grad.kept.bias);
            let d_hidden: &mut [[f32; 4]] = k::reuse(&mut work.d_kept[..n], n);
            s.dense_d_input(d_kept_dense, &self.kept.weight, d_hidden);
            s.dense_d_weight(hidden, d_kept_dense, &mut grad.kept.weight);
            let external = hidden;
            k::map(external, &*hidden_dense, super::sea::slope);
            let d_hidden_dense = d_hidden;
            s.mul_mut(d_hidden_dense, external);
            s.sum_samples(d_hidden_dense, &mut grad.hidden.bias);
            s.dense_d_weight(x, d_hidden_dense, &mut grad.hidden.weight);
            work.step = work.step.wrapping_add(1);
            Losses { loss: loss_2 }
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
    impl nn::Parameters for Waves {
        type Scalar = f32;
        const NAME: &'static str = "Waves";
        const TENSORS: &'static [nn::TensorInfo] = &[
            nn::TensorInfo::trained("hidden.weight", &[2, 4]),
            nn::TensorInfo::trained("hidden.bias", &[4]),
            nn::TensorInfo::trained("kept.weight", &[4, 5]),
            nn::TensorInfo::trained("kept.bias", &[5]),
            nn::TensorInfo::trained("loss.weight", &[5, 3]),
            nn::TensorInfo::trained("loss.bias", &[3]),
        ];
        const INITIAL: &'static [nn::init::Initial<f32>] = &[
            nn::init::uniform(-0.70710677, 0.70710677),
            nn::init::uniform(-0.70710677, 0.70710677),
            nn::init::uniform(-0.5, 0.5),
            nn::init::uniform(-0.5, 0.5),
            nn::init::uniform(-0.4472136, 0.4472136),
            nn::init::uniform(-0.4472136, 0.4472136),
        ];
        const LAYOUT: nn::Layout<Self, f32> = nn::layout!(
            Self { hidden.weight, hidden.bias, kept.weight, kept.bias, loss.weight, loss
            .bias }
        );
    }
    #[cfg(test)]
    #[test]
    fn derivative_of_wave() {
        nn::gradient_check::function::<f32>("wave", super::sea::wave, super::sea::slope)
            .assert();
    }
    /// Derivatives against differences, and against each other.
    #[cfg(test)]
    mod self_test {
        use super::*;
        const SAMPLES: usize = 3;
        fn network() -> nn::Box<Waves> {
            let mut network = Waves::init(1);
            nn::gradient_check::disturb(&mut *network, 0);
            network
        }
        fn samples() -> Samples {
            Samples {
                x: nn::gradient_check::draw::<[f32; 2]>(SAMPLES, 0),
                t: nn::gradient_check::draw_classes::<u32>(SAMPLES, 3, 1),
            }
        }
        #[allow(dead_code)]
        fn direction(stream: u64) -> nn::Box<Waves> {
            let mut direction = Waves::zeros();
            nn::gradient_check::disturb(&mut *direction, stream);
            direction
        }
        #[test]
        fn gradient() {
            let (samples, mut work) = (samples(), Workspace::<nn::Heap>::new(SAMPLES));
            let batch = nn::Samples::batch(&samples, 0..SAMPLES);
            let report = nn::gradient_check::gradient(
                &*network(),
                |network, grad| {
                    work.step = 0;
                    network.gradient(batch, &mut work, grad).map(|losses| losses.loss)
                },
            );
            report.expect("a good batch").assert();
        }
    }
}
