#[doc(inline)]
#[allow(unused_imports)]
pub use modes::Modes;
/// What belongs to [`Modes`]: its parameters, its data, its workspace and its constants.
///
/// ```text
/// activation  is                     values   derivative            saturates     blocks
/// sigmoid     1/(1 + e⁻ˣ)            0 to 1   y·(1 − y): 0 to 0.25  at both ends  no
/// tanh        (eˣ − e⁻ˣ)/(eˣ + e⁻ˣ)  −1 to 1  1 − y²: 0 to 1        at both ends  no
/// ```
///
/// ```mermaid
/// flowchart TB
///   n0(["x<br/>[3]"])
///   n1(["y<br/>[2]"])
///   n18["sub"]
///   n19["square"]
///   n20["sum"]
///   n21["div 2"]
///   n22["mul 0.1"]
///   n23["add"]
///   n24["sum"]
///   n25[["loss<br/>div n"]]
///   subgraph c0["parameters"]
///     n2[("hidden.weight<br/>[3, 4]")]
///     n4[("hidden.bias<br/>[4]")]
///     n7[("more.weight<br/>[4, 3]")]
///     n9[("more.bias<br/>[3]")]
///     n12[("out.weight<br/>[3, 2]")]
///     n14[("out.bias<br/>[2]")]
///   end
///   subgraph c1["hidden = tanh(dense(x, 4))"]
///     n3["product"]
///     n5["add"]
///     n6["hidden<br/>tanh"]
///   end
///   subgraph c2["more = sigmoid(dense(hidden, 3))"]
///     n8["product"]
///     n10["add"]
///     n11["more<br/>sigmoid"]
///   end
///   subgraph c3["out = dense(more, 2)"]
///     n13["product"]
///     n15[["out<br/>add"]]
///   end
///   subgraph c4["norm = sum(square(hidden))"]
///     n16["square"]
///     n17[["norm<br/>sum"]]
///   end
///   n0 -->|"[3]"| n3
///   n1 -->|"[2]"| n18
///   n2 -->|"[3, 4]"| n3
///   n3 -->|"[4]"| n5
///   n4 -->|"[4]"| n5
///   n5 -->|"[4]"| n6
///   n6 -->|"[4]"| n8
///   n6 -->|"[4]"| n16
///   n7 -->|"[4, 3]"| n8
///   n8 -->|"[3]"| n10
///   n9 -->|"[3]"| n10
///   n10 -->|"[3]"| n11
///   n11 -->|"[3]"| n13
///   n12 -->|"[3, 2]"| n13
///   n13 -->|"[2]"| n15
///   n14 -->|"[2]"| n15
///   n15 -->|"[2]"| n18
///   n16 -->|"[4]"| n17
///   n17 -->|"[]"| n22
///   n18 -->|"[2]"| n19
///   n19 -->|"[2]"| n20
///   n20 -->|"[]"| n21
///   n21 -->|"[]"| n23
///   n22 -->|"[]"| n23
///   n23 -->|"[]"| n24
///   n24 -->|"[]"| n25
/// ```
#[allow(clippy::all, dead_code)]
pub mod modes {
    use ::nn_runtime as nn;
    use ::nn_runtime::kernels as k;
    /// The network `Modes`.
    ///
    /// ```text
    /// hidden = tanh(dense(x, 4))
    /// more = sigmoid(dense(hidden, 3))
    /// out = dense(more, 2)
    /// norm = sum(square(hidden))
    /// ```
    ///
    /// The derivatives, in the order in which `gradient` computes them:
    ///
    /// ```text
    /// d_norm = 0.1 / n
    /// d_out = 1 / n / 2 · 2 · (out − y)
    /// d_out.bias = sum(d_out)
    /// d_more = product(d_out, out.weight)
    /// d_out.weight = product(more, d_out)
    /// d_more.bias = sum(d_more · more · (1 − more))
    /// d_hidden = d_norm · 2 · hidden + product(d_more · more · (1 − more), more.weight)
    /// d_more.weight = product(hidden, d_more · more · (1 − more))
    /// d_hidden.bias = sum(d_hidden · (1 − hidden · hidden))
    /// d_hidden.weight = product(x, d_hidden · (1 − hidden · hidden))
    /// ```
    #[repr(C, align(64))]
    pub struct Modes {
        /// `tanh(dense(x, 4))`
        pub hidden: parameters::Hidden,
        /// `sigmoid(dense(hidden, 3))`
        pub more: parameters::More,
        /// `dense(more, 2)`
        pub out: parameters::Out,
    }
    /// The parameters of [`Modes`], layer by layer.
    pub mod parameters {
        /// The parameters of `hidden`.
        #[repr(C)]
        pub struct Hidden {
            /// `[3, 4]`, of `tanh(dense(x, 4))`
            ///
            /// ∂loss/∂hidden.weight = ∂loss/∂norm · ∂norm/∂hidden · ∂hidden/∂hidden.weight + ∂loss/∂out · ∂out/∂more · ∂more/∂hidden · ∂hidden/∂hidden.weight
            pub weight: [[f64; 4]; 3],
            /// `[4]`, of `tanh(dense(x, 4))`
            ///
            /// ∂loss/∂hidden.bias = ∂loss/∂norm · ∂norm/∂hidden · ∂hidden/∂hidden.bias + ∂loss/∂out · ∂out/∂more · ∂more/∂hidden · ∂hidden/∂hidden.bias
            pub bias: [f64; 4],
        }
        /// The parameters of `more`.
        #[repr(C)]
        pub struct More {
            /// `[4, 3]`, of `sigmoid(dense(hidden, 3))`
            ///
            /// ∂loss/∂more.weight = ∂loss/∂out · ∂out/∂more · ∂more/∂more.weight
            pub weight: [[f64; 3]; 4],
            /// `[3]`, of `sigmoid(dense(hidden, 3))`
            ///
            /// ∂loss/∂more.bias = ∂loss/∂out · ∂out/∂more · ∂more/∂more.bias
            pub bias: [f64; 3],
        }
        /// The parameters of `out`.
        #[repr(C)]
        pub struct Out {
            /// `[3, 2]`, of `dense(more, 2)`
            ///
            /// ∂loss/∂out.weight = ∂loss/∂out · ∂out/∂out.weight
            pub weight: [[f64; 2]; 3],
            /// `[2]`, of `dense(more, 2)`
            ///
            /// ∂loss/∂out.bias = ∂loss/∂out · ∂out/∂out.bias
            pub bias: [f64; 2],
        }
    }
    nn::plain!(Modes, parameters::Hidden, parameters::More, parameters::Out);
    /// The number of trained parameters.
    pub const PARAMETERS: usize = 39;
    /// Bytes of workspace for each sample of the capacity.
    pub const WORKSPACE_BYTES: usize = 352;
    /// Bytes of workspace whatever the capacity.
    pub const WORKSPACE_BYTES_FIXED: usize = 288;
    /// Floating-point operations of inference, per sample.
    pub const FLOPS_FORWARD: u64 = 84;
    /// Floating-point operations of losses and derivatives, per sample.
    pub const FLOPS_GRADIENT: u64 = 240;
    /// Of [`FLOPS_FORWARD`], those that a batch needs once, however many samples it has.
    pub const FLOPS_FORWARD_FIXED: u64 = 0;
    /// Of [`FLOPS_GRADIENT`], likewise.
    pub const FLOPS_GRADIENT_FIXED: u64 = 4;
    /// The network as it was described: layers as clusters, parameters apart, shapes on the edges.
    pub const GRAPH: nn::Drawing = nn::Drawing {
        mermaid: "flowchart TB\n  n0([\"x<br/>[3]\"])\n  n1([\"y<br/>[2]\"])\n  n18[\"sub\"]\n  n19[\"square\"]\n  n20[\"sum\"]\n  n21[\"div 2\"]\n  n22[\"mul 0.1\"]\n  n23[\"add\"]\n  n24[\"sum\"]\n  n25[[\"loss<br/>div n\"]]\n  subgraph c0[\"parameters\"]\n    n2[(\"hidden.weight<br/>[3, 4]\")]\n    n4[(\"hidden.bias<br/>[4]\")]\n    n7[(\"more.weight<br/>[4, 3]\")]\n    n9[(\"more.bias<br/>[3]\")]\n    n12[(\"out.weight<br/>[3, 2]\")]\n    n14[(\"out.bias<br/>[2]\")]\n  end\n  subgraph c1[\"hidden = tanh(dense(x, 4))\"]\n    n3[\"product\"]\n    n5[\"add\"]\n    n6[\"hidden<br/>tanh\"]\n  end\n  subgraph c2[\"more = sigmoid(dense(hidden, 3))\"]\n    n8[\"product\"]\n    n10[\"add\"]\n    n11[\"more<br/>sigmoid\"]\n  end\n  subgraph c3[\"out = dense(more, 2)\"]\n    n13[\"product\"]\n    n15[[\"out<br/>add\"]]\n  end\n  subgraph c4[\"norm = sum(square(hidden))\"]\n    n16[\"square\"]\n    n17[[\"norm<br/>sum\"]]\n  end\n  n0 -->|\"[3]\"| n3\n  n1 -->|\"[2]\"| n18\n  n2 -->|\"[3, 4]\"| n3\n  n3 -->|\"[4]\"| n5\n  n4 -->|\"[4]\"| n5\n  n5 -->|\"[4]\"| n6\n  n6 -->|\"[4]\"| n8\n  n6 -->|\"[4]\"| n16\n  n7 -->|\"[4, 3]\"| n8\n  n8 -->|\"[3]\"| n10\n  n9 -->|\"[3]\"| n10\n  n10 -->|\"[3]\"| n11\n  n11 -->|\"[3]\"| n13\n  n12 -->|\"[3, 2]\"| n13\n  n13 -->|\"[2]\"| n15\n  n14 -->|\"[2]\"| n15\n  n15 -->|\"[2]\"| n18\n  n16 -->|\"[4]\"| n17\n  n17 -->|\"[]\"| n22\n  n18 -->|\"[2]\"| n19\n  n19 -->|\"[2]\"| n20\n  n20 -->|\"[]\"| n21\n  n21 -->|\"[]\"| n23\n  n22 -->|\"[]\"| n23\n  n23 -->|\"[]\"| n24\n  n24 -->|\"[]\"| n25\n",
        dot: "digraph {\n  rankdir=TB; node [fontname=\"sans-serif\"]; edge [fontname=\"sans-serif\", fontsize=10];\n  n0 [label=\"x\\n[3]\", shape=ellipse];\n  n1 [label=\"y\\n[2]\", shape=ellipse];\n  n18 [label=\"sub\", shape=box];\n  n19 [label=\"square\", shape=box];\n  n20 [label=\"sum\", shape=box];\n  n21 [label=\"div 2\", shape=box];\n  n22 [label=\"mul 0.1\", shape=box];\n  n23 [label=\"add\", shape=box];\n  n24 [label=\"sum\", shape=box];\n  n25 [label=\"loss\\ndiv n\", shape=box, peripheries=2];\n  subgraph cluster_0 {\n    label=\"parameters\"; style=rounded;\n    n2 [label=\"hidden.weight\\n[3, 4]\", shape=cylinder];\n    n4 [label=\"hidden.bias\\n[4]\", shape=cylinder];\n    n7 [label=\"more.weight\\n[4, 3]\", shape=cylinder];\n    n9 [label=\"more.bias\\n[3]\", shape=cylinder];\n    n12 [label=\"out.weight\\n[3, 2]\", shape=cylinder];\n    n14 [label=\"out.bias\\n[2]\", shape=cylinder];\n  }\n  subgraph cluster_1 {\n    label=\"hidden = tanh(dense(x, 4))\"; style=rounded;\n    n3 [label=\"product\", shape=box];\n    n5 [label=\"add\", shape=box];\n    n6 [label=\"hidden\\ntanh\", shape=box];\n  }\n  subgraph cluster_2 {\n    label=\"more = sigmoid(dense(hidden, 3))\"; style=rounded;\n    n8 [label=\"product\", shape=box];\n    n10 [label=\"add\", shape=box];\n    n11 [label=\"more\\nsigmoid\", shape=box];\n  }\n  subgraph cluster_3 {\n    label=\"out = dense(more, 2)\"; style=rounded;\n    n13 [label=\"product\", shape=box];\n    n15 [label=\"out\\nadd\", shape=box, peripheries=2];\n  }\n  subgraph cluster_4 {\n    label=\"norm = sum(square(hidden))\"; style=rounded;\n    n16 [label=\"square\", shape=box];\n    n17 [label=\"norm\\nsum\", shape=box, peripheries=2];\n  }\n  n0 -> n3 [label=\"[3]\"];\n  n1 -> n18 [label=\"[2]\"];\n  n2 -> n3 [label=\"[3, 4]\"];\n  n3 -> n5 [label=\"[4]\"];\n  n4 -> n5 [label=\"[4]\"];\n  n5 -> n6 [label=\"[4]\"];\n  n6 -> n8 [label=\"[4]\"];\n  n6 -> n16 [label=\"[4]\"];\n  n7 -> n8 [label=\"[4, 3]\"];\n  n8 -> n10 [label=\"[3]\"];\n  n9 -> n10 [label=\"[3]\"];\n  n10 -> n11 [label=\"[3]\"];\n  n11 -> n13 [label=\"[3]\"];\n  n12 -> n13 [label=\"[3, 2]\"];\n  n13 -> n15 [label=\"[2]\"];\n  n14 -> n15 [label=\"[2]\"];\n  n15 -> n18 [label=\"[2]\"];\n  n16 -> n17 [label=\"[4]\"];\n  n17 -> n22 [label=\"[]\"];\n  n18 -> n19 [label=\"[2]\"];\n  n19 -> n20 [label=\"[2]\"];\n  n20 -> n21 [label=\"[]\"];\n  n21 -> n23 [label=\"[]\"];\n  n22 -> n23 [label=\"[]\"];\n  n23 -> n24 [label=\"[]\"];\n  n24 -> n25 [label=\"[]\"];\n}\n",
    };
    /// Losses and derivatives as they are computed, each derivative beside its value.
    pub const GRADIENT_GRAPH: nn::Drawing = nn::Drawing {
        mermaid: "flowchart TB\n  n0([\"x<br/>[3]\"])\n  n1([\"y<br/>[2]\"])\n  n18[\"sub\"]\n  n19[\"square\"]\n  n20[\"sum\"]\n  n21[\"div 2\"]\n  n22[\"mul 0.1\"]\n  n23[\"add\"]\n  n24[\"sum\"]\n  n25[[\"loss<br/>div n\"]]\n  n26{{\"div 1 n\"}}\n  n28{{\"div 2\"}}\n  n29{{\"mul 2\"}}\n  subgraph c0[\"parameters\"]\n    n2[(\"hidden.weight<br/>[3, 4]\")]\n    n4[(\"hidden.bias<br/>[4]\")]\n    n7[(\"more.weight<br/>[4, 3]\")]\n    n9[(\"more.bias<br/>[3]\")]\n    n12[(\"out.weight<br/>[3, 2]\")]\n    n14[(\"out.bias<br/>[2]\")]\n  end\n  subgraph c1[\"hidden = tanh(dense(x, 4))\"]\n    n3[\"product\"]\n    n5[\"add\"]\n    n6[\"hidden<br/>tanh\"]\n    n31{{\"mul 2\"}}\n    n41{{\"d_hidden<br/>add\"}}\n    n43{{\"mul\"}}\n    n44{{\"sub 1\"}}\n    n45{{\"mul\"}}\n    n46[[\"d_hidden.bias<br/>sum<br/>∂loss/∂hidden.bias\"]]\n    n47[[\"d_hidden.weight<br/>product<br/>∂loss/∂hidden.weight\"]]\n  end\n  subgraph c2[\"more = sigmoid(dense(hidden, 3))\"]\n    n8[\"product\"]\n    n10[\"add\"]\n    n11[\"more<br/>sigmoid\"]\n    n34{{\"d_more<br/>product\"}}\n    n36{{\"sub 1\"}}\n    n37{{\"mul\"}}\n    n38{{\"mul\"}}\n    n39[[\"d_more.bias<br/>sum<br/>∂loss/∂more.bias\"]]\n    n40{{\"product\"}}\n    n42[[\"d_more.weight<br/>product<br/>∂loss/∂more.weight\"]]\n  end\n  subgraph c3[\"out = dense(more, 2)\"]\n    n13[\"product\"]\n    n15[\"out<br/>add\"]\n    n30{{\"d_out<br/>mul\"}}\n    n33[[\"d_out.bias<br/>sum<br/>∂loss/∂out.bias\"]]\n    n35[[\"d_out.weight<br/>product<br/>∂loss/∂out.weight\"]]\n  end\n  subgraph c4[\"norm = sum(square(hidden))\"]\n    n16[\"square\"]\n    n17[\"norm<br/>sum\"]\n    n27{{\"d_norm<br/>div 0.1 n\"}}\n    n32{{\"mul\"}}\n  end\n  n0 -->|\"[3]\"| n3\n  n0 -->|\"[3]\"| n47\n  n1 -->|\"[2]\"| n18\n  n2 -->|\"[3, 4]\"| n3\n  n3 -->|\"[4]\"| n5\n  n4 -->|\"[4]\"| n5\n  n5 -->|\"[4]\"| n6\n  n6 -->|\"[4]\"| n8\n  n6 -->|\"[4]\"| n16\n  n6 -->|\"[4]\"| n31\n  n6 -->|\"[4]\"| n42\n  n6 -->|\"[4]\"| n43\n  n7 -->|\"[4, 3]\"| n8\n  n7 -->|\"[4, 3]\"| n40\n  n8 -->|\"[3]\"| n10\n  n9 -->|\"[3]\"| n10\n  n10 -->|\"[3]\"| n11\n  n11 -->|\"[3]\"| n13\n  n11 -->|\"[3]\"| n35\n  n11 -->|\"[3]\"| n36\n  n11 -->|\"[3]\"| n37\n  n12 -->|\"[3, 2]\"| n13\n  n12 -->|\"[3, 2]\"| n34\n  n13 -->|\"[2]\"| n15\n  n14 -->|\"[2]\"| n15\n  n15 -->|\"[2]\"| n18\n  n16 -->|\"[4]\"| n17\n  n17 -->|\"[]\"| n22\n  n18 -->|\"[2]\"| n19\n  n18 -->|\"[2]\"| n29\n  n19 -->|\"[2]\"| n20\n  n20 -->|\"[]\"| n21\n  n21 -->|\"[]\"| n23\n  n22 -->|\"[]\"| n23\n  n23 -->|\"[]\"| n24\n  n24 -->|\"[]\"| n25\n  n26 -.->|\"[]\"| n28\n  n27 -.->|\"[]\"| n32\n  n28 -.->|\"[]\"| n30\n  n29 -.->|\"[2]\"| n30\n  n30 -.->|\"[2]\"| n33\n  n30 -.->|\"[2]\"| n34\n  n30 -.->|\"[2]\"| n35\n  n31 -.->|\"[4]\"| n32\n  n32 -.->|\"[4]\"| n41\n  n34 -.->|\"[3]\"| n38\n  n36 -.->|\"[3]\"| n37\n  n37 -.->|\"[3]\"| n38\n  n38 -.->|\"[3]\"| n39\n  n38 -.->|\"[3]\"| n40\n  n38 -.->|\"[3]\"| n42\n  n40 -.->|\"[4]\"| n41\n  n41 -.->|\"[4]\"| n45\n  n43 -.->|\"[4]\"| n44\n  n44 -.->|\"[4]\"| n45\n  n45 -.->|\"[4]\"| n46\n  n45 -.->|\"[4]\"| n47\n",
        dot: "digraph {\n  rankdir=TB; node [fontname=\"sans-serif\"]; edge [fontname=\"sans-serif\", fontsize=10];\n  n0 [label=\"x\\n[3]\", shape=ellipse];\n  n1 [label=\"y\\n[2]\", shape=ellipse];\n  n18 [label=\"sub\", shape=box];\n  n19 [label=\"square\", shape=box];\n  n20 [label=\"sum\", shape=box];\n  n21 [label=\"div 2\", shape=box];\n  n22 [label=\"mul 0.1\", shape=box];\n  n23 [label=\"add\", shape=box];\n  n24 [label=\"sum\", shape=box];\n  n25 [label=\"loss\\ndiv n\", shape=box, peripheries=2];\n  n26 [label=\"div 1 n\", shape=box, style=dashed];\n  n28 [label=\"div 2\", shape=box, style=dashed];\n  n29 [label=\"mul 2\", shape=box, style=dashed];\n  subgraph cluster_0 {\n    label=\"parameters\"; style=rounded;\n    n2 [label=\"hidden.weight\\n[3, 4]\", shape=cylinder];\n    n4 [label=\"hidden.bias\\n[4]\", shape=cylinder];\n    n7 [label=\"more.weight\\n[4, 3]\", shape=cylinder];\n    n9 [label=\"more.bias\\n[3]\", shape=cylinder];\n    n12 [label=\"out.weight\\n[3, 2]\", shape=cylinder];\n    n14 [label=\"out.bias\\n[2]\", shape=cylinder];\n  }\n  subgraph cluster_1 {\n    label=\"hidden = tanh(dense(x, 4))\"; style=rounded;\n    n3 [label=\"product\", shape=box];\n    n5 [label=\"add\", shape=box];\n    n6 [label=\"hidden\\ntanh\", shape=box];\n    n31 [label=\"mul 2\", shape=box, style=dashed];\n    n41 [label=\"d_hidden\\nadd\", shape=box, style=dashed];\n    n43 [label=\"mul\", shape=box, style=dashed];\n    n44 [label=\"sub 1\", shape=box, style=dashed];\n    n45 [label=\"mul\", shape=box, style=dashed];\n    n46 [label=\"d_hidden.bias\\nsum\\n∂loss/∂hidden.bias\", shape=box, peripheries=2];\n    n47 [label=\"d_hidden.weight\\nproduct\\n∂loss/∂hidden.weight\", shape=box, peripheries=2];\n  }\n  subgraph cluster_2 {\n    label=\"more = sigmoid(dense(hidden, 3))\"; style=rounded;\n    n8 [label=\"product\", shape=box];\n    n10 [label=\"add\", shape=box];\n    n11 [label=\"more\\nsigmoid\", shape=box];\n    n34 [label=\"d_more\\nproduct\", shape=box, style=dashed];\n    n36 [label=\"sub 1\", shape=box, style=dashed];\n    n37 [label=\"mul\", shape=box, style=dashed];\n    n38 [label=\"mul\", shape=box, style=dashed];\n    n39 [label=\"d_more.bias\\nsum\\n∂loss/∂more.bias\", shape=box, peripheries=2];\n    n40 [label=\"product\", shape=box, style=dashed];\n    n42 [label=\"d_more.weight\\nproduct\\n∂loss/∂more.weight\", shape=box, peripheries=2];\n  }\n  subgraph cluster_3 {\n    label=\"out = dense(more, 2)\"; style=rounded;\n    n13 [label=\"product\", shape=box];\n    n15 [label=\"out\\nadd\", shape=box];\n    n30 [label=\"d_out\\nmul\", shape=box, style=dashed];\n    n33 [label=\"d_out.bias\\nsum\\n∂loss/∂out.bias\", shape=box, peripheries=2];\n    n35 [label=\"d_out.weight\\nproduct\\n∂loss/∂out.weight\", shape=box, peripheries=2];\n  }\n  subgraph cluster_4 {\n    label=\"norm = sum(square(hidden))\"; style=rounded;\n    n16 [label=\"square\", shape=box];\n    n17 [label=\"norm\\nsum\", shape=box];\n    n27 [label=\"d_norm\\ndiv 0.1 n\", shape=box, style=dashed];\n    n32 [label=\"mul\", shape=box, style=dashed];\n  }\n  n0 -> n3 [label=\"[3]\"];\n  n0 -> n47 [label=\"[3]\"];\n  n1 -> n18 [label=\"[2]\"];\n  n2 -> n3 [label=\"[3, 4]\"];\n  n3 -> n5 [label=\"[4]\"];\n  n4 -> n5 [label=\"[4]\"];\n  n5 -> n6 [label=\"[4]\"];\n  n6 -> n8 [label=\"[4]\"];\n  n6 -> n16 [label=\"[4]\"];\n  n6 -> n31 [label=\"[4]\"];\n  n6 -> n42 [label=\"[4]\"];\n  n6 -> n43 [label=\"[4]\"];\n  n7 -> n8 [label=\"[4, 3]\"];\n  n7 -> n40 [label=\"[4, 3]\"];\n  n8 -> n10 [label=\"[3]\"];\n  n9 -> n10 [label=\"[3]\"];\n  n10 -> n11 [label=\"[3]\"];\n  n11 -> n13 [label=\"[3]\"];\n  n11 -> n35 [label=\"[3]\"];\n  n11 -> n36 [label=\"[3]\"];\n  n11 -> n37 [label=\"[3]\"];\n  n12 -> n13 [label=\"[3, 2]\"];\n  n12 -> n34 [label=\"[3, 2]\"];\n  n13 -> n15 [label=\"[2]\"];\n  n14 -> n15 [label=\"[2]\"];\n  n15 -> n18 [label=\"[2]\"];\n  n16 -> n17 [label=\"[4]\"];\n  n17 -> n22 [label=\"[]\"];\n  n18 -> n19 [label=\"[2]\"];\n  n18 -> n29 [label=\"[2]\"];\n  n19 -> n20 [label=\"[2]\"];\n  n20 -> n21 [label=\"[]\"];\n  n21 -> n23 [label=\"[]\"];\n  n22 -> n23 [label=\"[]\"];\n  n23 -> n24 [label=\"[]\"];\n  n24 -> n25 [label=\"[]\"];\n  n26 -> n28 [label=\"[]\", style=dashed];\n  n27 -> n32 [label=\"[]\", style=dashed];\n  n28 -> n30 [label=\"[]\", style=dashed];\n  n29 -> n30 [label=\"[2]\", style=dashed];\n  n30 -> n33 [label=\"[2]\", style=dashed];\n  n30 -> n34 [label=\"[2]\", style=dashed];\n  n30 -> n35 [label=\"[2]\", style=dashed];\n  n31 -> n32 [label=\"[4]\", style=dashed];\n  n32 -> n41 [label=\"[4]\", style=dashed];\n  n34 -> n38 [label=\"[3]\", style=dashed];\n  n36 -> n37 [label=\"[3]\", style=dashed];\n  n37 -> n38 [label=\"[3]\", style=dashed];\n  n38 -> n39 [label=\"[3]\", style=dashed];\n  n38 -> n40 [label=\"[3]\", style=dashed];\n  n38 -> n42 [label=\"[3]\", style=dashed];\n  n40 -> n41 [label=\"[4]\", style=dashed];\n  n41 -> n45 [label=\"[4]\", style=dashed];\n  n43 -> n44 [label=\"[4]\", style=dashed];\n  n44 -> n45 [label=\"[4]\", style=dashed];\n  n45 -> n46 [label=\"[4]\", style=dashed];\n  n45 -> n47 [label=\"[4]\", style=dashed];\n}\n",
    };
    /// Layer by layer: shapes, parameters, operations per sample, bytes of workspace per sample.
    pub const SUMMARY: &str = "Modes\nlayer   is                         shape  parameters  FLOPs  bytes\nx       input                      [3]                          32\ny       target                     [2]\nhidden  tanh(dense(x, 4))          [4]            16     76     88\nmore    sigmoid(dense(hidden, 3))  [3]            15     90    184\nout     dense(more, 2)             [2]             8     42     48\nnorm    sum(square(hidden))        []                    17\nothers                                                   15\n39 parameters; 84 FLOPs forward, 240 with gradient, per sample\n352 bytes of workspace per sample, 288 more for all together\n";
    /// In which order the partial derivatives are computed, the chain for each named value, and what is computed.
    pub const EXPLAIN: &str = "In which order are the partial derivatives of loss computed?\n  1. ∂loss/∂out, ∂loss/∂norm\n  2. ∂out/∂more, ∂out/∂out.weight, ∂out/∂out.bias, ∂norm/∂hidden\n  3. ∂more/∂hidden, ∂more/∂more.weight, ∂more/∂more.bias\n  4. ∂hidden/∂x, ∂hidden/∂hidden.weight, ∂hidden/∂hidden.bias\nWhat is the chain?\n  ∂loss/∂more = ∂loss/∂out · ∂out/∂more\n  ∂loss/∂out.weight = ∂loss/∂out · ∂out/∂out.weight\n  ∂loss/∂out.bias = ∂loss/∂out · ∂out/∂out.bias\n  ∂loss/∂hidden = ∂loss/∂norm · ∂norm/∂hidden + ∂loss/∂out · ∂out/∂more · ∂more/∂hidden\n  ∂loss/∂more.weight = ∂loss/∂out · ∂out/∂more · ∂more/∂more.weight\n  ∂loss/∂more.bias = ∂loss/∂out · ∂out/∂more · ∂more/∂more.bias\n  ∂loss/∂x = ∂loss/∂norm · ∂norm/∂hidden · ∂hidden/∂x + ∂loss/∂out · ∂out/∂more · ∂more/∂hidden · ∂hidden/∂x\n  ∂loss/∂hidden.weight = ∂loss/∂norm · ∂norm/∂hidden · ∂hidden/∂hidden.weight + ∂loss/∂out · ∂out/∂more · ∂more/∂hidden · ∂hidden/∂hidden.weight\n  ∂loss/∂hidden.bias = ∂loss/∂norm · ∂norm/∂hidden · ∂hidden/∂hidden.bias + ∂loss/∂out · ∂out/∂more · ∂more/∂hidden · ∂hidden/∂hidden.bias\nWhat is computed?\n  d_norm = 0.1 / n\n  d_out = 1 / n / 2 · 2 · (out − y)\n  d_out.bias = sum(d_out)\n  d_more = product(d_out, out.weight)\n  d_out.weight = product(more, d_out)\n  d_more.bias = sum(d_more · more · (1 − more))\n  d_hidden = d_norm · 2 · hidden + product(d_more · more · (1 − more), more.weight)\n  d_more.weight = product(hidden, d_more · more · (1 − more))\n  d_hidden.bias = sum(d_hidden · (1 − hidden · hidden))\n  d_hidden.weight = product(x, d_hidden · (1 − hidden · hidden))\n";
    /// The chains as LaTeX.
    pub const EXPLAIN_LATEX: &str = "\\begin{align*}\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{more}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{out}} \\cdot \\frac{\\partial \\mathrm{out}}{\\partial \\mathrm{more}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{out.weight}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{out}} \\cdot \\frac{\\partial \\mathrm{out}}{\\partial \\mathrm{out.weight}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{out.bias}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{out}} \\cdot \\frac{\\partial \\mathrm{out}}{\\partial \\mathrm{out.bias}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{hidden}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{norm}} \\cdot \\frac{\\partial \\mathrm{norm}}{\\partial \\mathrm{hidden}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{out}} \\cdot \\frac{\\partial \\mathrm{out}}{\\partial \\mathrm{more}} \\cdot \\frac{\\partial \\mathrm{more}}{\\partial \\mathrm{hidden}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{more.weight}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{out}} \\cdot \\frac{\\partial \\mathrm{out}}{\\partial \\mathrm{more}} \\cdot \\frac{\\partial \\mathrm{more}}{\\partial \\mathrm{more.weight}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{more.bias}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{out}} \\cdot \\frac{\\partial \\mathrm{out}}{\\partial \\mathrm{more}} \\cdot \\frac{\\partial \\mathrm{more}}{\\partial \\mathrm{more.bias}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial x} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{norm}} \\cdot \\frac{\\partial \\mathrm{norm}}{\\partial \\mathrm{hidden}} \\cdot \\frac{\\partial \\mathrm{hidden}}{\\partial x} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{out}} \\cdot \\frac{\\partial \\mathrm{out}}{\\partial \\mathrm{more}} \\cdot \\frac{\\partial \\mathrm{more}}{\\partial \\mathrm{hidden}} \\cdot \\frac{\\partial \\mathrm{hidden}}{\\partial x} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{hidden.weight}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{norm}} \\cdot \\frac{\\partial \\mathrm{norm}}{\\partial \\mathrm{hidden}} \\cdot \\frac{\\partial \\mathrm{hidden}}{\\partial \\mathrm{hidden.weight}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{out}} \\cdot \\frac{\\partial \\mathrm{out}}{\\partial \\mathrm{more}} \\cdot \\frac{\\partial \\mathrm{more}}{\\partial \\mathrm{hidden}} \\cdot \\frac{\\partial \\mathrm{hidden}}{\\partial \\mathrm{hidden.weight}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{hidden.bias}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{norm}} \\cdot \\frac{\\partial \\mathrm{norm}}{\\partial \\mathrm{hidden}} \\cdot \\frac{\\partial \\mathrm{hidden}}{\\partial \\mathrm{hidden.bias}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{out}} \\cdot \\frac{\\partial \\mathrm{out}}{\\partial \\mathrm{more}} \\cdot \\frac{\\partial \\mathrm{more}}{\\partial \\mathrm{hidden}} \\cdot \\frac{\\partial \\mathrm{hidden}}{\\partial \\mathrm{hidden.bias}}\n\\end{align*}\n";
    /// What [`Modes`] reads: one element per sample in each field.
    #[derive(Clone, Copy, Debug)]
    pub struct Inputs<'a> {
        /// `[3]` per sample.
        pub x: &'a [[f64; 3]],
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
        /// `[2]` per sample.
        pub y: &'a [[f64; 2]],
    }
    /// Inputs and targets of the same samples.
    #[derive(Clone, Copy, Debug)]
    pub struct Batch<'a> {
        /// `[3]` per sample.
        pub x: &'a [[f64; 3]],
        /// `[2]` per sample.
        pub y: &'a [[f64; 2]],
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
        /// `[3]` per sample.
        pub x: nn::Vec<[f64; 3]>,
        /// `[2]` per sample.
        pub y: nn::Vec<[f64; 2]>,
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
        /// `[2]` per sample.
        pub out: &'w [[f64; 2]],
        /// `[]` per sample.
        pub norm: &'w [f64],
    }
    /// The derivative by each input, per sample.
    #[derive(Clone, Copy, Debug)]
    pub struct InputGradients<'w> {
        /// `[3]` per sample.
        pub x: &'w [[f64; 3]],
    }
    /// How each output changes along a direction.
    #[derive(Clone, Copy, Debug)]
    pub struct OutputTangents<'w> {
        /// `[2]` per sample.
        pub out: &'w [[f64; 2]],
        /// `[]` per sample.
        pub norm: &'w [f64],
    }
    /// What each output's change is worth: one element per sample in each field.
    #[derive(Clone, Copy, Debug)]
    pub struct Cotangents<'a> {
        /// `[2]` per sample.
        pub out: &'a [[f64; 2]],
        /// `[]` per sample.
        pub norm: &'a [f64],
    }
    /// How each input changes: one element per sample in each field.
    #[derive(Clone, Copy, Debug)]
    pub struct Tangents<'a> {
        /// `[3]` per sample.
        pub x: &'a [[f64; 3]],
    }
    /// The memory of a step, for batches of up to `capacity` samples.
    pub struct Workspace<S: nn::Storage = nn::Heap> {
        capacity: usize,
        storage: core::marker::PhantomData<S>,
        hidden: S::Buffer<[f64; 4]>,
        more_weight_product: S::Buffer<[f64; 4]>,
        d_more: S::Buffer<[f64; 3]>,
        d_more_dense: S::Buffer<[f64; 3]>,
        d_d_x_product: S::Buffer<[f64; 4]>,
        out: S::Buffer<[f64; 2]>,
        d_out: S::Buffer<[f64; 2]>,
        d_d_hidden_2: S::Buffer<[f64; 4]>,
        d_d_more_weight_product: S::Buffer<[f64; 4]>,
        more_weight_product_3: S::Buffer<[f64; 4]>,
        hidden_product_2: S::Buffer<[f64; 3]>,
        more_product_2: S::Buffer<[f64; 2]>,
        d_d_hidden_product_2: S::Buffer<[f64; 3]>,
        d_d_hidden_product_3: [[f64; 3]; 4],
        d_d_more_product_2: S::Buffer<[f64; 2]>,
        d_d_more_product_3: [[f64; 2]; 3],
        more_product_3: [[f64; 2]; 3],
        hidden_product_3: [[f64; 3]; 4],
    }
    impl<S: nn::Storage> Workspace<S> {
        fn with_storage(capacity: usize) -> Self {
            let [hidden, more_weight_product, d_d_x_product, d_d_hidden_2,
            d_d_more_weight_product, more_weight_product_3] = S::several(capacity);
            let [d_more, d_more_dense, hidden_product_2, d_d_hidden_product_2] = S::several(
                capacity,
            );
            let [out, d_out, more_product_2, d_d_more_product_2] = S::several(capacity);
            Workspace {
                capacity,
                storage: core::marker::PhantomData,
                hidden,
                more_weight_product,
                d_more,
                d_more_dense,
                d_d_x_product,
                out,
                d_out,
                d_d_hidden_2,
                d_d_more_weight_product,
                more_weight_product_3,
                hidden_product_2,
                more_product_2,
                d_d_hidden_product_2,
                d_d_hidden_product_3: [[0.0; 3]; 4],
                d_d_more_product_2,
                d_d_more_product_3: [[0.0; 2]; 3],
                more_product_3: [[0.0; 2]; 3],
                hidden_product_3: [[0.0; 3]; 4],
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
            hidden: [[0.0; 4]; N],
            more_weight_product: [[0.0; 4]; N],
            d_more: [[0.0; 3]; N],
            d_more_dense: [[0.0; 3]; N],
            d_d_x_product: [[0.0; 4]; N],
            out: [[0.0; 2]; N],
            d_out: [[0.0; 2]; N],
            d_d_hidden_2: [[0.0; 4]; N],
            d_d_more_weight_product: [[0.0; 4]; N],
            more_weight_product_3: [[0.0; 4]; N],
            hidden_product_2: [[0.0; 3]; N],
            more_product_2: [[0.0; 2]; N],
            d_d_hidden_product_2: [[0.0; 3]; N],
            d_d_hidden_product_3: [[0.0; 3]; 4],
            d_d_more_product_2: [[0.0; 2]; N],
            d_d_more_product_3: [[0.0; 2]; 3],
            more_product_3: [[0.0; 2]; 3],
            hidden_product_3: [[0.0; 3]; 4],
        };
    }
    impl Modes {
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
            Ok(nn::dispatch!(s, n of 1 => self.forward_with(s, n, inputs, work)))
        }
        /// [`forward`](Self::forward) of `n` samples, with the kernels of an instruction set.
        #[inline(always)]
        fn forward_with<'w>(
            &self,
            s: impl k::Kernels<f64>,
            n: usize,
            inputs: Inputs<'_>,
            work: &'w mut Workspace<impl nn::Storage>,
        ) -> Outputs<'w> {
            let x = inputs.x;
            let hidden = &mut work.hidden[..n];
            let more: &mut [[f64; 3]] = k::reuse(&mut work.more_weight_product[..n], n);
            let out: &mut [[f64; 2]] = k::reuse(&mut work.d_more[..n], n);
            let norm: &mut [f64] = k::reuse(&mut work.out[..n], n);
            s.dense_tanh(x, &self.hidden.weight, &self.hidden.bias, hidden);
            s.dense_sigmoid(hidden, &self.more.weight, &self.more.bias, more);
            s.dense(more, &self.out.weight, &self.out.bias, out);
            let norm_square = hidden;
            s.square_mut(norm_square);
            k::sum_axis(norm_square, norm);
            Outputs { out, norm }
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
            let hidden = &mut work.hidden[..n];
            let more: &mut [[f64; 3]] = k::reuse(&mut work.more_weight_product[..n], n);
            let out: &mut [[f64; 2]] = k::reuse(&mut work.d_more[..n], n);
            let norm: &mut [f64] = k::reuse(&mut work.out[..n], n);
            let sum: &mut [f64] = k::reuse(&mut work.d_out[..n], n);
            k::dense_tanh(x, &self.hidden.weight, &self.hidden.bias, hidden);
            k::dense_sigmoid(hidden, &self.more.weight, &self.more.bias, more);
            k::dense(more, &self.out.weight, &self.out.bias, out);
            let norm_square = hidden;
            k::square_mut(norm_square);
            k::sum_axis(norm_square, norm);
            let square_2 = out;
            k::update(square_2, y, |out, y| (out - y) * (out - y));
            k::sum_axis(square_2, sum);
            let add = sum;
            k::update(add, &*norm, |sum, norm| sum / 2.0 + 0.1 * norm);
            let loss = k::mean_samples(add);
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
            s: impl k::Kernels<f64>,
            n: usize,
            batch: Batch<'_>,
            work: &mut Workspace<impl nn::Storage>,
            grad: &mut Self,
        ) -> Losses {
            let x = batch.x;
            let y = batch.y;
            let hidden = &mut work.hidden[..n];
            let more: &mut [[f64; 3]] = k::reuse(&mut work.more_weight_product[..n], n);
            let out: &mut [[f64; 2]] = k::reuse(&mut work.d_more[..n], n);
            let d_out: &mut [[f64; 2]] = k::reuse(&mut work.d_more_dense[..n], n);
            let d_more: &mut [[f64; 3]] = k::reuse(&mut work.d_d_x_product[..n], n);
            let norm: &mut [f64] = k::reuse(&mut work.out[..n], n);
            let sum: &mut [f64] = k::reuse(&mut work.d_out[..n], n);
            s.dense_tanh(x, &self.hidden.weight, &self.hidden.bias, hidden);
            s.dense_sigmoid(hidden, &self.more.weight, &self.more.bias, more);
            s.dense(more, &self.out.weight, &self.out.bias, out);
            let out_sub = out;
            s.sub_mut(out_sub, y);
            let d_norm_2 = 0.1 / n as f64;
            let div = 1.0 / n as f64 / 2.0;
            s.scale(out_sub, div * 2.0, d_out);
            s.sum_samples(d_out, &mut grad.out.bias);
            s.dense_d_input(d_out, &self.out.weight, d_more);
            s.dense_d_weight(more, d_out, &mut grad.out.weight);
            let d_more_dense = d_more;
            s.sigmoid_d_into(more, d_more_dense);
            s.sum_samples(d_more_dense, &mut grad.more.bias);
            let more_weight_product = &mut work.more_weight_product[..n];
            s.dense_d_input(d_more_dense, &self.more.weight, more_weight_product);
            s.dense_d_weight(hidden, d_more_dense, &mut grad.more.weight);
            let d_hidden_dense = more_weight_product;
            s.update(
                d_hidden_dense,
                &*hidden,
                #[inline(always)]
                |more_weight_product, hidden| {
                    (d_norm_2 * (2.0 * hidden) + more_weight_product)
                        * (1.0 - hidden * hidden)
                },
            );
            s.sum_samples(d_hidden_dense, &mut grad.hidden.bias);
            s.dense_d_weight(x, d_hidden_dense, &mut grad.hidden.weight);
            let norm_square = hidden;
            s.square_mut(norm_square);
            k::sum_axis(norm_square, norm);
            let square_2 = out_sub;
            s.square_mut(square_2);
            k::sum_axis(square_2, sum);
            let add = sum;
            s.update(add, &*norm, |sum, norm| sum / 2.0 + 0.1 * norm);
            let loss = s.mean_samples(add);
            Losses { loss }
        }
        /// The derivative by inputs, as in inference: of the loss, beside losses and metrics; without a loss that of the sum of the outputs.
        ///
        /// # Errors
        /// If a field is empty, is of another length than the first, holds a class that there is not, or has more
        /// samples than the workspace. Nothing has been written then.
        pub fn gradient_inputs<'w>(
            &self,
            batch: Batch<'_>,
            work: &'w mut Workspace<impl nn::Storage>,
        ) -> Result<(Losses, InputGradients<'w>), nn::InputError> {
            let n = batch.check(work.capacity)?;
            Ok(nn::dispatch!(s => self.gradient_inputs_with(s, n, batch, work)))
        }
        /// [`gradient_inputs`](Self::gradient_inputs) of `n` samples, with the kernels of an instruction set.
        #[inline(always)]
        fn gradient_inputs_with<'w>(
            &self,
            s: impl k::Kernels<f64>,
            n: usize,
            batch: Batch<'_>,
            work: &'w mut Workspace<impl nn::Storage>,
        ) -> (Losses, InputGradients<'w>) {
            let x = batch.x;
            let y = batch.y;
            let hidden = &mut work.hidden[..n];
            let more: &mut [[f64; 3]] = k::reuse(&mut work.more_weight_product[..n], n);
            let out: &mut [[f64; 2]] = k::reuse(&mut work.d_more[..n], n);
            let d_out: &mut [[f64; 2]] = k::reuse(&mut work.d_more_dense[..n], n);
            let d_more: &mut [[f64; 3]] = k::reuse(&mut work.d_d_x_product[..n], n);
            let norm: &mut [f64] = k::reuse(&mut work.out[..n], n);
            let sum: &mut [f64] = k::reuse(&mut work.d_out[..n], n);
            s.dense_tanh(x, &self.hidden.weight, &self.hidden.bias, hidden);
            s.dense_sigmoid(hidden, &self.more.weight, &self.more.bias, more);
            s.dense(more, &self.out.weight, &self.out.bias, out);
            let out_sub = out;
            s.sub_mut(out_sub, y);
            let d_norm_2 = 0.1 / n as f64;
            let div = 1.0 / n as f64 / 2.0;
            s.scale(out_sub, div * 2.0, d_out);
            s.dense_d_input(d_out, &self.out.weight, d_more);
            let d_more_dense = d_more;
            s.sigmoid_d_into(more, d_more_dense);
            let more_weight_product = &mut work.more_weight_product[..n];
            s.dense_d_input(d_more_dense, &self.more.weight, more_weight_product);
            let d_hidden_dense = more_weight_product;
            s.update(
                d_hidden_dense,
                &*hidden,
                #[inline(always)]
                |more_weight_product, hidden| {
                    (d_norm_2 * (2.0 * hidden) + more_weight_product)
                        * (1.0 - hidden * hidden)
                },
            );
            let d_x = d_more_dense;
            s.dense_d_input(d_hidden_dense, &self.hidden.weight, d_x);
            let norm_square = hidden;
            s.square_mut(norm_square);
            k::sum_axis(norm_square, norm);
            let square_2 = out_sub;
            s.square_mut(square_2);
            k::sum_axis(square_2, sum);
            let add = sum;
            s.update(add, &*norm, |sum, norm| sum / 2.0 + 0.1 * norm);
            let loss = s.mean_samples(add);
            let losses = Losses { loss };
            (losses, InputGradients { x: &*d_x })
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
            nn::check::length("norm", cotangents.norm.len(), n)?;
            Ok(nn::dispatch!(s => self.vjp_with(s, n, inputs, cotangents, work, grad)))
        }
        /// [`vjp`](Self::vjp) of `n` samples, with the kernels of an instruction set.
        #[inline(always)]
        fn vjp_with<'w>(
            &self,
            s: impl k::Kernels<f64>,
            n: usize,
            inputs: Inputs<'_>,
            cotangents: Cotangents<'_>,
            work: &'w mut Workspace<impl nn::Storage>,
            grad: &mut Self,
        ) -> InputGradients<'w> {
            let x = inputs.x;
            let d_out_2 = cotangents.out;
            let d_norm_3 = cotangents.norm;
            let hidden = &mut work.hidden[..n];
            let more: &mut [[f64; 3]] = k::reuse(&mut work.more_weight_product[..n], n);
            let d_more_2: &mut [[f64; 3]] = k::reuse(&mut work.d_d_x_product[..n], n);
            s.dense_tanh(x, &self.hidden.weight, &self.hidden.bias, hidden);
            s.dense_sigmoid(hidden, &self.more.weight, &self.more.bias, more);
            s.sum_samples(d_out_2, &mut grad.out.bias);
            s.dense_d_input(d_out_2, &self.out.weight, d_more_2);
            s.dense_d_weight(more, d_out_2, &mut grad.out.weight);
            let d_more_dense_2 = d_more_2;
            s.sigmoid_d_into(more, d_more_dense_2);
            s.sum_samples(d_more_dense_2, &mut grad.more.bias);
            let more_weight_product_2 = &mut work.more_weight_product[..n];
            s.dense_d_input(d_more_dense_2, &self.more.weight, more_weight_product_2);
            s.dense_d_weight(hidden, d_more_dense_2, &mut grad.more.weight);
            let d_hidden_dense_2 = hidden;
            s.update(
                d_hidden_dense_2,
                (k::each(d_norm_3, 4), &*more_weight_product_2),
                #[inline(always)]
                |hidden, (d_norm_3, more_weight_product_2)| {
                    (d_norm_3 * (2.0 * hidden) + more_weight_product_2)
                        * (1.0 - hidden * hidden)
                },
            );
            s.sum_samples(d_hidden_dense_2, &mut grad.hidden.bias);
            let d_x_2: &mut [[f64; 3]] = k::reuse(&mut work.more_weight_product[..n], n);
            s.dense_d_input(d_hidden_dense_2, &self.hidden.weight, d_x_2);
            s.dense_d_weight(x, d_hidden_dense_2, &mut grad.hidden.weight);
            InputGradients { x: &*d_x_2 }
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
            Ok(
                nn::dispatch!(
                    s => self.jvp_with(s, n, inputs, direction, tangents, work)
                ),
            )
        }
        /// [`jvp`](Self::jvp) of `n` samples, with the kernels of an instruction set.
        #[inline(always)]
        fn jvp_with<'w>(
            &self,
            s: impl k::Kernels<f64>,
            n: usize,
            inputs: Inputs<'_>,
            direction: &Self,
            tangents: Tangents<'_>,
            work: &'w mut Workspace<impl nn::Storage>,
        ) -> OutputTangents<'w> {
            let x = inputs.x;
            let d_d_x = tangents.x;
            let hidden = &mut work.hidden[..n];
            let more: &mut [[f64; 3]] = k::reuse(&mut work.d_d_hidden_2[..n], n);
            let x_product_2 = &mut work.more_weight_product[..n];
            let d_d_x_product = &mut work.d_d_x_product[..n];
            let d_d_hidden_product: &mut [[f64; 3]] = k::reuse(
                &mut work.d_d_more_weight_product[..n],
                n,
            );
            let more_product_2: &mut [[f64; 2]] = k::reuse(&mut work.d_more[..n], n);
            let d_d_more_product: &mut [[f64; 2]] = k::reuse(
                &mut work.d_more_dense[..n],
                n,
            );
            let d_d_norm: &mut [f64] = k::reuse(&mut work.out[..n], n);
            s.dense_tanh(x, &self.hidden.weight, &self.hidden.bias, hidden);
            s.dense_sigmoid(hidden, &self.more.weight, &self.more.bias, more);
            s.dense_linear(x, &direction.hidden.weight, x_product_2);
            s.dense_linear(d_d_x, &self.hidden.weight, d_d_x_product);
            let d_d_hidden = x_product_2;
            s.update(
                d_d_hidden,
                (&*d_d_x_product, k::cycle(&direction.hidden.bias), &*hidden),
                #[inline(always)]
                |x_product_2, (d_d_x_product, d_d_hidden_bias, hidden)| {
                    (x_product_2 + d_d_x_product + d_d_hidden_bias)
                        * (1.0 - hidden * hidden)
                },
            );
            let hidden_product_2: &mut [[f64; 3]] = k::reuse(
                &mut work.d_d_x_product[..n],
                n,
            );
            s.dense_linear(hidden, &direction.more.weight, hidden_product_2);
            s.dense_linear(d_d_hidden, &self.more.weight, d_d_hidden_product);
            let d_d_more = hidden_product_2;
            s.update(
                d_d_more,
                (&*d_d_hidden_product, k::cycle(&direction.more.bias), &*more),
                #[inline(always)]
                |hidden_product_2, (d_d_hidden_product, d_d_more_bias, more)| {
                    (hidden_product_2 + d_d_hidden_product + d_d_more_bias)
                        * (more * (1.0 - more))
                },
            );
            s.dense_linear(more, &direction.out.weight, more_product_2);
            s.dense_linear(d_d_more, &self.out.weight, d_d_more_product);
            let d_d_out = more_product_2;
            s.update(
                d_d_out,
                (&*d_d_more_product, k::cycle(&direction.out.bias)),
                |more_product_2, (d_d_more_product, d_d_out_bias)| {
                    more_product_2 + d_d_more_product + d_d_out_bias
                },
            );
            let d_d_norm_square = d_d_hidden;
            s.update(
                d_d_norm_square,
                &*hidden,
                |d_d_hidden, hidden| d_d_hidden * (2.0 * hidden),
            );
            k::sum_axis(d_d_norm_square, d_d_norm);
            OutputTangents {
                out: &*d_d_out,
                norm: &*d_d_norm,
            }
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
            Ok(nn::dispatch!(s => self.hvp_with(s, n, batch, direction, work, product)))
        }
        /// [`hvp`](Self::hvp) of `n` samples, with the kernels of an instruction set.
        #[inline(always)]
        fn hvp_with(
            &self,
            s: impl k::Kernels<f64>,
            n: usize,
            batch: Batch<'_>,
            direction: &Self,
            work: &mut Workspace<impl nn::Storage>,
            product: &mut Self,
        ) -> Losses {
            let grad = product;
            let x = batch.x;
            let y = batch.y;
            let hidden = &mut work.more_weight_product[..n];
            let more: &mut [[f64; 3]] = k::reuse(
                &mut work.more_weight_product_3[..n],
                n,
            );
            let out = &mut work.out[..n];
            let d_out = &mut work.d_out[..n];
            let d_more = &mut work.d_more[..n];
            let d_more_dense = &mut work.d_more_dense[..n];
            let more_weight_product = &mut work.hidden[..n];
            let hidden_product_2 = &mut work.hidden_product_2[..n];
            let more_product_2 = &mut work.more_product_2[..n];
            let d_d_hidden_dense_2 = &mut work.d_d_x_product[..n];
            let d_d_hidden_2 = &mut work.d_d_hidden_2[..n];
            let d_d_more_weight_product = &mut work.d_d_more_weight_product[..n];
            let d_d_hidden_product_2 = &mut work.d_d_hidden_product_2[..n];
            let d_d_hidden_product_3 = &mut work.d_d_hidden_product_3;
            let d_d_more_product_2 = &mut work.d_d_more_product_2[..n];
            let d_d_more_product_3 = &mut work.d_d_more_product_3;
            let more_product_3 = &mut work.more_product_3;
            let hidden_product_3 = &mut work.hidden_product_3;
            s.dense_tanh(x, &self.hidden.weight, &self.hidden.bias, hidden);
            s.dense_sigmoid(hidden, &self.more.weight, &self.more.bias, more);
            s.dense(more, &self.out.weight, &self.out.bias, out);
            let out_sub = out;
            s.sub_mut(out_sub, y);
            let d_norm_2 = 0.1 / n as f64;
            let div = 1.0 / n as f64 / 2.0;
            s.scale(out_sub, div * 2.0, d_out);
            s.dense_d_input(d_out, &self.out.weight, d_more);
            s.sigmoid_d(more, d_more, d_more_dense);
            s.dense_d_input(d_more_dense, &self.more.weight, more_weight_product);
            s.dense_linear(hidden, &direction.more.weight, hidden_product_2);
            s.dense_linear(more, &direction.out.weight, more_product_2);
            s.dense(
                x,
                &direction.hidden.weight,
                &direction.hidden.bias,
                d_d_hidden_dense_2,
            );
            s.tanh_d(hidden, d_d_hidden_dense_2, d_d_hidden_2);
            s.dense_d_input(
                d_more_dense,
                &direction.more.weight,
                d_d_more_weight_product,
            );
            s.dense_linear(d_d_hidden_2, &self.more.weight, d_d_hidden_product_2);
            s.dense_d_weight(d_d_hidden_2, d_more_dense, d_d_hidden_product_3);
            let d_d_more_dense_2 = hidden_product_2;
            s.update(
                d_d_more_dense_2,
                (&*d_d_hidden_product_2, k::cycle(&direction.more.bias)),
                |hidden_product_2, (d_d_hidden_product_2, d_d_more_bias)| {
                    hidden_product_2 + d_d_hidden_product_2 + d_d_more_bias
                },
            );
            let d_d_more_2 = d_d_hidden_product_2;
            s.sigmoid_d(more, d_d_more_dense_2, d_d_more_2);
            let d_out_product = d_more_dense;
            s.dense_d_input(d_out, &direction.out.weight, d_out_product);
            s.dense_linear(d_d_more_2, &self.out.weight, d_d_more_product_2);
            s.dense_d_weight(d_d_more_2, d_out, d_d_more_product_3);
            let d_out_3 = more_product_2;
            s.update(
                d_out_3,
                (&*d_d_more_product_2, k::cycle(&direction.out.bias)),
                #[inline(always)]
                |more_product_2, (d_d_more_product_2, d_d_out_bias)| {
                    (more_product_2 + d_d_more_product_2 + d_d_out_bias) * div * 2.0
                },
            );
            s.sum_samples(d_out_3, &mut grad.out.bias);
            let d_out_product_2 = d_d_more_2;
            s.dense_d_input(d_out_3, &self.out.weight, d_out_product_2);
            s.dense_d_weight(more, d_out_3, more_product_3);
            s.add(
                k::one(d_d_more_product_3),
                k::one(more_product_3),
                k::one_mut(&mut grad.out.weight),
            );
            let d_more_dense_3 = d_d_more_dense_2;
            s.update(
                d_more_dense_3,
                (&*d_more, &*more, &*d_out_product, &*d_out_product_2),
                #[inline(always)]
                |d_d_more_dense_2, (d_more, more, d_out_product, d_out_product_2)| {
                    (d_d_more_dense_2 * d_more * (1.0 - more - more) + d_out_product
                        + d_out_product_2) * (more * (1.0 - more))
                },
            );
            s.sum_samples(d_more_dense_3, &mut grad.more.bias);
            let more_weight_product_3 = &mut work.more_weight_product_3[..n];
            s.dense_d_input(d_more_dense_3, &self.more.weight, more_weight_product_3);
            s.dense_d_weight(hidden, d_more_dense_3, hidden_product_3);
            s.add(
                k::one(d_d_hidden_product_3),
                k::one(hidden_product_3),
                k::one_mut(&mut grad.more.weight),
            );
            let d_hidden_dense_3 = d_d_hidden_dense_2;
            s.update(
                d_hidden_dense_3,
                (
                    &*hidden,
                    &*more_weight_product,
                    &*d_d_more_weight_product,
                    &*d_d_hidden_2,
                    &*more_weight_product_3,
                ),
                #[inline(always)]
                |
                    d_d_hidden_dense_2,
                    (
                        hidden,
                        more_weight_product,
                        d_d_more_weight_product,
                        d_d_hidden_2,
                        more_weight_product_3,
                    )|
                {
                    (-(d_d_hidden_dense_2
                        * (d_norm_2 * (2.0 * hidden) + more_weight_product) * hidden)
                        - d_d_hidden_dense_2
                            * (d_norm_2 * (2.0 * hidden) + more_weight_product) * hidden
                        + d_d_more_weight_product + d_d_hidden_2 * d_norm_2 * 2.0
                        + more_weight_product_3) * (1.0 - hidden * hidden)
                },
            );
            s.sum_samples(d_hidden_dense_3, &mut grad.hidden.bias);
            s.dense_d_weight(x, d_hidden_dense_3, &mut grad.hidden.weight);
            let norm_square = hidden;
            s.square_mut(norm_square);
            let norm: &mut [f64] = k::reuse(&mut work.more_product_2[..n], n);
            k::sum_axis(norm_square, norm);
            let square_2 = out_sub;
            s.square_mut(square_2);
            let sum: &mut [f64] = k::reuse(&mut work.d_d_more_product_2[..n], n);
            k::sum_axis(square_2, sum);
            let add = sum;
            s.update(add, &*norm, |sum, norm| sum / 2.0 + 0.1 * norm);
            let loss = s.mean_samples(add);
            Losses { loss }
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
        /// The derivative of every element of `out` by every element of `x`: for each sample one row per element of the output.
        ///
        /// # Errors
        /// As `vjp`.
        pub fn jacobian_out_x(
            &self,
            inputs: Inputs<'_>,
            work: &mut Workspace<impl nn::Storage>,
        ) -> Result<nn::Vec<[[f64; 3]; 2]>, nn::InputError> {
            let n = inputs.x.len();
            let mut jacobian: nn::Vec<[[f64; 3]; 2]> = nn::vec![[[0.0; 3]; 2]; n];
            let mut cotangent: nn::Vec<[f64; 2]> = nn::vec![[0.0; 2]; n];
            let mut grad = Self::zeros();
            for element in 0..2 {
                k::fill(&mut cotangent, 0.0);
                k::view_mut::<_, [f64; 2]>(&mut cotangent)
                    .iter_mut()
                    .for_each(|row| row[element] = 1.0);
                let rows = self
                    .vjp(
                        inputs,
                        Cotangents {
                            out: &cotangent,
                            norm: &nn::vec![0.0; n],
                        },
                        work,
                        &mut grad,
                    )?
                    .x;
                jacobian
                    .iter_mut()
                    .zip(rows)
                    .for_each(|(jacobian, row)| jacobian[element] = *row);
            }
            Ok(jacobian)
        }
        /// The matrix of second derivatives of the loss by the parameters, in the order of
        /// [`flat`](nn::Parameters::flat): one row for each.
        ///
        /// # Errors
        /// As `hvp`.
        pub fn hessian(
            &self,
            batch: Batch<'_>,
            work: &mut Workspace<impl nn::Storage>,
        ) -> Result<nn::Vec<nn::Vec<f64>>, nn::InputError> {
            let (mut direction, mut product) = (Self::zeros(), Self::zeros());
            let mut rows = nn::Vec::new();
            for element in 0..nn::Parameters::flat(self).len() {
                nn::Parameters::flat_mut(&mut *direction)[element] = 1.0;
                self.hvp(batch, &direction, work, &mut product)?;
                rows.push(nn::Parameters::flat(&*product).to_vec());
                nn::Parameters::flat_mut(&mut *direction)[element] = 0.0;
            }
            Ok(rows)
        }
        /// The gradient of each sample's own loss, and the mean of the losses.
        ///
        /// # Errors
        /// As `gradient`.
        pub fn per_sample_gradients(
            &self,
            batch: Batch<'_>,
            work: &mut Workspace<impl nn::Storage>,
            grads: &mut [Self],
        ) -> Result<nn::Vec<Losses>, nn::InputError> {
            let n = batch.check(work.capacity.max(batch.x.len()))?;
            nn::check::length("grads", grads.len(), n)?;
            let one = |i: usize| Batch {
                x: &batch.x[i..i + 1],
                y: &batch.y[i..i + 1],
            };
            grads
                .iter_mut()
                .enumerate()
                .map(|(i, grad)| self.gradient(one(i), work, grad))
                .collect()
        }
    }
    impl nn::Parameters for Modes {
        type Scalar = f64;
        const NAME: &'static str = "Modes";
        const TENSORS: &'static [nn::TensorInfo] = &[
            nn::TensorInfo::trained("hidden.weight", &[3, 4]),
            nn::TensorInfo::trained("hidden.bias", &[4]),
            nn::TensorInfo::trained("more.weight", &[4, 3]),
            nn::TensorInfo::trained("more.bias", &[3]),
            nn::TensorInfo::trained("out.weight", &[3, 2]),
            nn::TensorInfo::trained("out.bias", &[2]),
        ];
        const INITIAL: &'static [nn::init::Initial<f64>] = &[
            nn::init::uniform(-0.5773502691896258, 0.5773502691896258),
            nn::init::uniform(-0.5773502691896258, 0.5773502691896258),
            nn::init::uniform(-0.5, 0.5),
            nn::init::uniform(-0.5, 0.5),
            nn::init::uniform(-0.5773502691896258, 0.5773502691896258),
            nn::init::uniform(-0.5773502691896258, 0.5773502691896258),
        ];
        const LAYOUT: nn::Layout<Self, f64> = nn::layout!(
            Self { hidden.weight, hidden.bias, more.weight, more.bias, out.weight, out
            .bias }
        );
    }
    impl nn::Network for Modes {
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
            Modes::forward(self, inputs, work)
        }
    }
    impl nn::Trainable for Modes {
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
            Modes::gradient(self, batch, work, grad)
        }
        fn train_step(
            &mut self,
            batch: Batch<'_>,
            work: &mut Workspace,
            grad: &mut Self,
            optimizer: &mut impl nn::Tensorwise<Self>,
        ) -> Result<Losses, nn::InputError> {
            Modes::train_step(self, batch, work, grad, optimizer)
        }
        fn evaluate(
            &self,
            batch: Batch<'_>,
            work: &mut Workspace,
        ) -> Result<Losses, nn::InputError> {
            Modes::evaluate(self, batch, work)
        }
    }
}

#[doc(inline)]
#[allow(unused_imports)]
use banana::Banana;
/// What belongs to [`Banana`]: its parameters, its data, its workspace and its constants.
///
/// ```mermaid
/// flowchart TB
///   n0(["x<br/>[]"])
///   n1(["y<br/>[]"])
///   n4["sub 1"]
///   n5["square"]
///   n6["square"]
///   n7["mul 100"]
///   n8["add"]
///   n9["sum"]
///   n10[["loss<br/>div n"]]
///   subgraph c0["valley = y - square(x)"]
///     n2["square"]
///     n3[["valley<br/>sub"]]
///   end
///   n0 -->|"[]"| n2
///   n0 -->|"[]"| n4
///   n1 -->|"[]"| n3
///   n2 -->|"[]"| n3
///   n3 -->|"[]"| n6
///   n4 -->|"[]"| n5
///   n5 -->|"[]"| n8
///   n6 -->|"[]"| n7
///   n7 -->|"[]"| n8
///   n8 -->|"[]"| n9
///   n9 -->|"[]"| n10
/// ```
#[allow(clippy::all, dead_code)]
mod banana {
    use ::nn_runtime as nn;
    use ::nn_runtime::kernels as k;
    /// Rosenbrock's function, through the modes of a network without parameters.
    ///
    /// ```text
    /// valley = y - square(x)
    /// ```
    ///
    /// The derivatives, in the order in which `gradient` computes them:
    ///
    /// ```text
    /// d_valley = 100 / n · 2 · valley
    /// d_x = −1 / n · 2 · (1 − x) − d_valley · 2 · x
    /// ```
    #[derive(Clone, Copy)]
    pub struct Banana;
    /// The number of trained parameters.
    pub const PARAMETERS: usize = 0;
    /// Bytes of workspace for each sample of the capacity.
    pub const WORKSPACE_BYTES: usize = 16;
    /// Bytes of workspace whatever the capacity.
    pub const WORKSPACE_BYTES_FIXED: usize = 0;
    /// Floating-point operations of inference, per sample.
    pub const FLOPS_FORWARD: u64 = 2;
    /// Floating-point operations of losses and derivatives, per sample.
    pub const FLOPS_GRADIENT: u64 = 19;
    /// Of [`FLOPS_FORWARD`], those that a batch needs once, however many samples it has.
    pub const FLOPS_FORWARD_FIXED: u64 = 0;
    /// Of [`FLOPS_GRADIENT`], likewise.
    pub const FLOPS_GRADIENT_FIXED: u64 = 3;
    /// The network as it was described: layers as clusters, parameters apart, shapes on the edges.
    pub const GRAPH: nn::Drawing = nn::Drawing {
        mermaid: "flowchart TB\n  n0([\"x<br/>[]\"])\n  n1([\"y<br/>[]\"])\n  n4[\"sub 1\"]\n  n5[\"square\"]\n  n6[\"square\"]\n  n7[\"mul 100\"]\n  n8[\"add\"]\n  n9[\"sum\"]\n  n10[[\"loss<br/>div n\"]]\n  subgraph c0[\"valley = y - square(x)\"]\n    n2[\"square\"]\n    n3[[\"valley<br/>sub\"]]\n  end\n  n0 -->|\"[]\"| n2\n  n0 -->|\"[]\"| n4\n  n1 -->|\"[]\"| n3\n  n2 -->|\"[]\"| n3\n  n3 -->|\"[]\"| n6\n  n4 -->|\"[]\"| n5\n  n5 -->|\"[]\"| n8\n  n6 -->|\"[]\"| n7\n  n7 -->|\"[]\"| n8\n  n8 -->|\"[]\"| n9\n  n9 -->|\"[]\"| n10\n",
        dot: "digraph {\n  rankdir=TB; node [fontname=\"sans-serif\"]; edge [fontname=\"sans-serif\", fontsize=10];\n  n0 [label=\"x\\n[]\", shape=ellipse];\n  n1 [label=\"y\\n[]\", shape=ellipse];\n  n4 [label=\"sub 1\", shape=box];\n  n5 [label=\"square\", shape=box];\n  n6 [label=\"square\", shape=box];\n  n7 [label=\"mul 100\", shape=box];\n  n8 [label=\"add\", shape=box];\n  n9 [label=\"sum\", shape=box];\n  n10 [label=\"loss\\ndiv n\", shape=box, peripheries=2];\n  subgraph cluster_0 {\n    label=\"valley = y - square(x)\"; style=rounded;\n    n2 [label=\"square\", shape=box];\n    n3 [label=\"valley\\nsub\", shape=box, peripheries=2];\n  }\n  n0 -> n2 [label=\"[]\"];\n  n0 -> n4 [label=\"[]\"];\n  n1 -> n3 [label=\"[]\"];\n  n2 -> n3 [label=\"[]\"];\n  n3 -> n6 [label=\"[]\"];\n  n4 -> n5 [label=\"[]\"];\n  n5 -> n8 [label=\"[]\"];\n  n6 -> n7 [label=\"[]\"];\n  n7 -> n8 [label=\"[]\"];\n  n8 -> n9 [label=\"[]\"];\n  n9 -> n10 [label=\"[]\"];\n}\n",
    };
    /// Losses and derivatives as they are computed, each derivative beside its value.
    pub const GRADIENT_GRAPH: nn::Drawing = nn::Drawing {
        mermaid: "flowchart TB\n  n0([\"x<br/>[]\"])\n  n1([\"y<br/>[]\"])\n  n4[\"sub 1\"]\n  n5[\"square\"]\n  n6[\"square\"]\n  n7[\"mul 100\"]\n  n8[\"add\"]\n  n9[\"sum\"]\n  n10[[\"loss<br/>div n\"]]\n  n11{{\"div 1 n\"}}\n  n12{{\"div 100 n\"}}\n  n15{{\"mul 2\"}}\n  n16{{\"mul\"}}\n  n17{{\"neg\"}}\n  n18{{\"mul 2\"}}\n  n20[[\"d_x<br/>sub<br/>∂loss/∂x\"]]\n  subgraph c0[\"valley = y - square(x)\"]\n    n2[\"square\"]\n    n3[\"valley<br/>sub\"]\n    n13{{\"mul 2\"}}\n    n14[[\"d_valley<br/>mul<br/>∂loss/∂y\"]]\n    n19{{\"mul\"}}\n  end\n  n0 -->|\"[]\"| n2\n  n0 -->|\"[]\"| n4\n  n0 -->|\"[]\"| n18\n  n1 -->|\"[]\"| n3\n  n2 -->|\"[]\"| n3\n  n3 -->|\"[]\"| n6\n  n3 -->|\"[]\"| n13\n  n4 -->|\"[]\"| n5\n  n4 -->|\"[]\"| n15\n  n5 -->|\"[]\"| n8\n  n6 -->|\"[]\"| n7\n  n7 -->|\"[]\"| n8\n  n8 -->|\"[]\"| n9\n  n9 -->|\"[]\"| n10\n  n11 -.->|\"[]\"| n16\n  n12 -.->|\"[]\"| n14\n  n13 -.->|\"[]\"| n14\n  n14 -->|\"[]\"| n19\n  n15 -.->|\"[]\"| n16\n  n16 -.->|\"[]\"| n17\n  n17 -.->|\"[]\"| n20\n  n18 -.->|\"[]\"| n19\n  n19 -.->|\"[]\"| n20\n",
        dot: "digraph {\n  rankdir=TB; node [fontname=\"sans-serif\"]; edge [fontname=\"sans-serif\", fontsize=10];\n  n0 [label=\"x\\n[]\", shape=ellipse];\n  n1 [label=\"y\\n[]\", shape=ellipse];\n  n4 [label=\"sub 1\", shape=box];\n  n5 [label=\"square\", shape=box];\n  n6 [label=\"square\", shape=box];\n  n7 [label=\"mul 100\", shape=box];\n  n8 [label=\"add\", shape=box];\n  n9 [label=\"sum\", shape=box];\n  n10 [label=\"loss\\ndiv n\", shape=box, peripheries=2];\n  n11 [label=\"div 1 n\", shape=box, style=dashed];\n  n12 [label=\"div 100 n\", shape=box, style=dashed];\n  n15 [label=\"mul 2\", shape=box, style=dashed];\n  n16 [label=\"mul\", shape=box, style=dashed];\n  n17 [label=\"neg\", shape=box, style=dashed];\n  n18 [label=\"mul 2\", shape=box, style=dashed];\n  n20 [label=\"d_x\\nsub\\n∂loss/∂x\", shape=box, peripheries=2];\n  subgraph cluster_0 {\n    label=\"valley = y - square(x)\"; style=rounded;\n    n2 [label=\"square\", shape=box];\n    n3 [label=\"valley\\nsub\", shape=box];\n    n13 [label=\"mul 2\", shape=box, style=dashed];\n    n14 [label=\"d_valley\\nmul\\n∂loss/∂y\", shape=box, peripheries=2];\n    n19 [label=\"mul\", shape=box, style=dashed];\n  }\n  n0 -> n2 [label=\"[]\"];\n  n0 -> n4 [label=\"[]\"];\n  n0 -> n18 [label=\"[]\"];\n  n1 -> n3 [label=\"[]\"];\n  n2 -> n3 [label=\"[]\"];\n  n3 -> n6 [label=\"[]\"];\n  n3 -> n13 [label=\"[]\"];\n  n4 -> n5 [label=\"[]\"];\n  n4 -> n15 [label=\"[]\"];\n  n5 -> n8 [label=\"[]\"];\n  n6 -> n7 [label=\"[]\"];\n  n7 -> n8 [label=\"[]\"];\n  n8 -> n9 [label=\"[]\"];\n  n9 -> n10 [label=\"[]\"];\n  n11 -> n16 [label=\"[]\", style=dashed];\n  n12 -> n14 [label=\"[]\", style=dashed];\n  n13 -> n14 [label=\"[]\", style=dashed];\n  n14 -> n19 [label=\"[]\"];\n  n15 -> n16 [label=\"[]\", style=dashed];\n  n16 -> n17 [label=\"[]\", style=dashed];\n  n17 -> n20 [label=\"[]\", style=dashed];\n  n18 -> n19 [label=\"[]\", style=dashed];\n  n19 -> n20 [label=\"[]\", style=dashed];\n}\n",
    };
    /// Layer by layer: shapes, parameters, operations per sample, bytes of workspace per sample.
    pub const SUMMARY: &str = "Banana\nlayer   is             shape  FLOPs  bytes\nx       input          []         1      8\ny       input          []                8\nvalley  y - square(x)  []         6\nothers                           12\n0 parameters; 2 FLOPs forward, 19 with gradient, per sample\n16 bytes of workspace per sample\n";
    /// In which order the partial derivatives are computed, the chain for each named value, and what is computed.
    pub const EXPLAIN: &str = "In which order are the partial derivatives of loss computed?\n  1. ∂loss/∂x, ∂loss/∂valley\n  2. ∂valley/∂y, ∂valley/∂x\nWhat is the chain?\n  ∂loss/∂x = ∂loss/∂x + ∂loss/∂valley · ∂valley/∂x\n  ∂loss/∂y = ∂loss/∂valley · ∂valley/∂y\nWhat is computed?\n  d_valley = 100 / n · 2 · valley\n  d_x = −1 / n · 2 · (1 − x) − d_valley · 2 · x\n";
    /// The chains as LaTeX.
    pub const EXPLAIN_LATEX: &str = "\\begin{align*}\n\\frac{\\partial \\mathrm{loss}}{\\partial x} &= \\frac{\\partial \\mathrm{loss}}{\\partial x} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{valley}} \\cdot \\frac{\\partial \\mathrm{valley}}{\\partial x} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial y} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{valley}} \\cdot \\frac{\\partial \\mathrm{valley}}{\\partial y}\n\\end{align*}\n";
    /// What [`Banana`] reads: one element per sample in each field.
    #[derive(Clone, Copy, Debug)]
    pub struct Inputs<'a> {
        /// `[]` per sample.
        pub x: &'a [f64],
        /// `[]` per sample.
        pub y: &'a [f64],
    }
    impl Inputs<'_> {
        fn check(&self, capacity: usize) -> Result<usize, nn::InputError> {
            let samples = nn::check::samples("x", self.x.len(), capacity)?;
            nn::check::length("y", self.y.len(), samples)?;
            Ok(samples)
        }
    }
    /// Inputs and targets of the same samples.
    #[derive(Clone, Copy, Debug)]
    pub struct Batch<'a> {
        /// `[]` per sample.
        pub x: &'a [f64],
        /// `[]` per sample.
        pub y: &'a [f64],
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
            Inputs { x: self.x, y: self.y }
        }
    }
    /// An owned data set: all fields have one element per sample.
    #[derive(Clone, Debug, Default)]
    pub struct Samples {
        /// `[]` per sample.
        pub x: nn::Vec<f64>,
        /// `[]` per sample.
        pub y: nn::Vec<f64>,
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
        /// `[]` per sample.
        pub valley: &'w [f64],
    }
    /// The derivative by each input, per sample.
    #[derive(Clone, Copy, Debug)]
    pub struct InputGradients<'w> {
        /// `[]` per sample.
        pub x: &'w [f64],
        /// `[]` per sample.
        pub y: &'w [f64],
    }
    /// How each output changes along a direction.
    #[derive(Clone, Copy, Debug)]
    pub struct OutputTangents<'w> {
        /// `[]` per sample.
        pub valley: &'w [f64],
    }
    /// What each output's change is worth: one element per sample in each field.
    #[derive(Clone, Copy, Debug)]
    pub struct Cotangents<'a> {
        /// `[]` per sample.
        pub valley: &'a [f64],
    }
    /// How each input changes: one element per sample in each field.
    #[derive(Clone, Copy, Debug)]
    pub struct Tangents<'a> {
        /// `[]` per sample.
        pub x: &'a [f64],
        /// `[]` per sample.
        pub y: &'a [f64],
    }
    /// The memory of a step, for batches of up to `capacity` samples.
    pub struct Workspace<S: nn::Storage = nn::Heap> {
        capacity: usize,
        storage: core::marker::PhantomData<S>,
        x: S::Buffer<f64>,
        y: S::Buffer<f64>,
    }
    impl<S: nn::Storage> Workspace<S> {
        fn with_storage(capacity: usize) -> Self {
            Workspace {
                capacity,
                storage: core::marker::PhantomData,
                x: S::zeros(capacity),
                y: S::zeros(capacity),
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
            x: [0.0; N],
            y: [0.0; N],
        };
    }
    impl Banana {
        /// The network, which has no parameters.
        pub const ZERO: Self = Banana;
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
            for i in 0..n {
                let x = inputs.x[i];
                let y = inputs.y[i];
                let valley = y - x * x;
                work.y[..n][i] = valley;
            }
            Ok(Outputs { valley: &work.y[..n] })
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
            let mut sum = 0.0;
            for i in 0..n {
                let x = batch.x[i];
                let y = batch.y[i];
                let valley = y - x * x;
                let add = (1.0 - x) * (1.0 - x) + 100.0 * (valley * valley);
                sum += add;
            }
            let loss = sum / n as f64;
            Ok(Losses { loss })
        }
        /// Losses and metrics, and the derivative of the loss by every input.
        ///
        /// # Errors
        /// If a field is empty, is of another length than the first, holds a class that there is not, or has more
        /// samples than the workspace. Nothing has been written then.
        pub fn gradient<'w>(
            &self,
            batch: Batch<'_>,
            work: &'w mut Workspace<impl nn::Storage>,
        ) -> Result<(Losses, InputGradients<'w>), nn::InputError> {
            let n = batch.check(work.capacity)?;
            let d_loss_div = 1.0 / n as f64;
            let d_loss_square_3 = 100.0 / n as f64;
            let mut sum = 0.0;
            for i in 0..n {
                let x = batch.x[i];
                let y = batch.y[i];
                let valley = y - x * x;
                let x_sub = 1.0 - x;
                let add = x_sub * x_sub + 100.0 * (valley * valley);
                let d_valley = d_loss_square_3 * (2.0 * valley);
                let d_x = -(d_loss_div * (2.0 * x_sub)) - d_valley * (2.0 * x);
                sum += add;
                work.x[..n][i] = d_x;
                work.y[..n][i] = d_valley;
            }
            let loss = sum / n as f64;
            let losses = Losses { loss };
            Ok((
                losses,
                InputGradients {
                    x: &work.x[..n],
                    y: &work.y[..n],
                },
            ))
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
        ) -> Result<InputGradients<'w>, nn::InputError> {
            let n = inputs.check(work.capacity)?;
            nn::check::length("valley", cotangents.valley.len(), n)?;
            for i in 0..n {
                let x = inputs.x[i];
                let d_valley_2 = cotangents.valley[i];
                let d_x_2 = d_valley_2 * (2.0 * x);
                let d_x_3 = -d_x_2;
                work.y[..n][i] = d_x_3;
                work.x[..n][i] = d_valley_2;
            }
            Ok(InputGradients {
                x: &work.y[..n],
                y: &work.x[..n],
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
            tangents: Tangents<'_>,
            work: &'w mut Workspace<impl nn::Storage>,
        ) -> Result<OutputTangents<'w>, nn::InputError> {
            let n = inputs.check(work.capacity)?;
            nn::check::length("x", tangents.x.len(), n)?;
            nn::check::length("y", tangents.y.len(), n)?;
            for i in 0..n {
                let x = inputs.x[i];
                let d_d_x = tangents.x[i];
                let data = tangents.y[i];
                let d_d_valley = data - d_d_x * (2.0 * x);
                work.y[..n][i] = d_d_valley;
            }
            Ok(OutputTangents {
                valley: &work.y[..n],
            })
        }
        /// The derivative of every element of `valley` by every element of `x`: for each sample one row per element of the output.
        ///
        /// # Errors
        /// As `vjp`.
        pub fn jacobian_valley_x(
            &self,
            inputs: Inputs<'_>,
            work: &mut Workspace<impl nn::Storage>,
        ) -> Result<nn::Vec<[f64; 1]>, nn::InputError> {
            let n = inputs.x.len();
            let mut jacobian: nn::Vec<[f64; 1]> = nn::vec![[0.0; 1]; n];
            let mut cotangent: nn::Vec<f64> = nn::vec![0.0; n];
            for element in 0..1 {
                k::fill(&mut cotangent, 0.0);
                k::view_mut::<_, [f64; 1]>(&mut cotangent)
                    .iter_mut()
                    .for_each(|row| row[element] = 1.0);
                let rows = self.vjp(inputs, Cotangents { valley: &cotangent }, work)?.x;
                jacobian
                    .iter_mut()
                    .zip(rows)
                    .for_each(|(jacobian, row)| jacobian[element] = *row);
            }
            Ok(jacobian)
        }
    }
}
