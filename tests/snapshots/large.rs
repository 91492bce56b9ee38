#[doc(inline)]
#[allow(unused_imports)]
pub use large::Large;
/// What belongs to [`Large`]: its parameters, its data, its workspace and its constants.
///
/// ```text
/// activation  is                     values   derivative                      saturates     blocks
/// tanh        (eˣ − e⁻ˣ)/(eˣ + e⁻ˣ)  −1 to 1  1 − y²: 0 to 1                  at both ends  no
/// relu        max(0, x)              0 to ∞   0 if x < 0, 1 if x ≥ 0: 0 to 1  below         below 0
/// ```
///
/// ```mermaid
/// flowchart TB
///   n0(["x<br/>[96]"])
///   n1(["y<br/>[100]"])
///   n16["sub"]
///   n17["square"]
///   n18["sum"]
///   n19["div 100"]
///   n20["sum"]
///   n21[["loss<br/>div n"]]
///   subgraph c0["parameters"]
///     n2[("first.weight<br/>[96, 128]")]
///     n4[("first.bias<br/>[128]")]
///     n7[("second.weight<br/>[128, 100]")]
///     n9[("second.bias<br/>[100]")]
///     n12[("third.weight<br/>[100, 100]")]
///     n14[("third.bias<br/>[100]")]
///   end
///   subgraph c1["first = relu(dense(x, 128))"]
///     n3["product"]
///     n5["add"]
///     n6["first<br/>relu"]
///   end
///   subgraph c2["second = tanh(dense(first, 100))"]
///     n8["product"]
///     n10["add"]
///     n11["second<br/>tanh"]
///   end
///   subgraph c3["third = dense(second, 100)"]
///     n13["product"]
///     n15[["third<br/>add"]]
///   end
///   n0 -->|"[96]"| n3
///   n1 -->|"[100]"| n16
///   n2 -->|"[96, 128]"| n3
///   n3 -->|"[128]"| n5
///   n4 -->|"[128]"| n5
///   n5 -->|"[128]"| n6
///   n6 -->|"[128]"| n8
///   n7 -->|"[128, 100]"| n8
///   n8 -->|"[100]"| n10
///   n9 -->|"[100]"| n10
///   n10 -->|"[100]"| n11
///   n11 -->|"[100]"| n13
///   n12 -->|"[100, 100]"| n13
///   n13 -->|"[100]"| n15
///   n14 -->|"[100]"| n15
///   n15 -->|"[100]"| n16
///   n16 -->|"[100]"| n17
///   n17 -->|"[100]"| n18
///   n18 -->|"[]"| n19
///   n19 -->|"[]"| n20
///   n20 -->|"[]"| n21
/// ```
#[allow(clippy::all, dead_code)]
pub mod large {
    use ::nn_runtime as nn;
    use ::nn_runtime::kernels as k;
    /// A layer of whole vectors, and others.
    ///
    /// ```text
    /// first = relu(dense(x, 128))
    /// second = tanh(dense(first, 100))
    /// third = dense(second, 100)
    /// ```
    ///
    /// The derivatives, in the order in which `gradient` computes them:
    ///
    /// ```text
    /// d_third = 1 / n / 100 · 2 · (third − y)
    /// d_third.bias = sum(d_third)
    /// d_second = product(d_third, third.weight)
    /// d_third.weight = product(second, d_third)
    /// d_second.bias = sum(d_second · (1 − second · second))
    /// d_first = product(d_second · (1 − second · second), second.weight)
    /// d_second.weight = product(first, d_second · (1 − second · second))
    /// d_first.bias = sum(0 where is_negative(first), else d_first)
    /// d_first.weight = product(x, 0 where is_negative(first), else d_first)
    /// ```
    #[repr(C, align(64))]
    pub struct Large {
        /// `relu(dense(x, 128))`
        pub first: parameters::First,
        /// `tanh(dense(first, 100))`
        pub second: parameters::Second,
        /// `dense(second, 100)`
        pub third: parameters::Third,
    }
    /// The parameters of [`Large`], layer by layer.
    pub mod parameters {
        /// The parameters of `first`.
        #[repr(C)]
        pub struct First {
            /// `[96, 128]`, of `relu(dense(x, 128))`
            ///
            /// ∂loss/∂first.weight = ∂loss/∂third · ∂third/∂second · ∂second/∂first · ∂first/∂first.weight
            pub weight: [[f32; 128]; 96],
            /// `[128]`, of `relu(dense(x, 128))`
            ///
            /// ∂loss/∂first.bias = ∂loss/∂third · ∂third/∂second · ∂second/∂first · ∂first/∂first.bias
            pub bias: [f32; 128],
        }
        /// The parameters of `second`.
        #[repr(C)]
        pub struct Second {
            /// `[128, 100]`, of `tanh(dense(first, 100))`
            ///
            /// ∂loss/∂second.weight = ∂loss/∂third · ∂third/∂second · ∂second/∂second.weight
            pub weight: [[f32; 100]; 128],
            /// `[100]`, of `tanh(dense(first, 100))`
            ///
            /// ∂loss/∂second.bias = ∂loss/∂third · ∂third/∂second · ∂second/∂second.bias
            pub bias: [f32; 100],
        }
        /// The parameters of `third`.
        #[repr(C)]
        pub struct Third {
            /// `[100, 100]`, of `dense(second, 100)`
            ///
            /// ∂loss/∂third.weight = ∂loss/∂third · ∂third/∂third.weight
            pub weight: [[f32; 100]; 100],
            /// `[100]`, of `dense(second, 100)`
            ///
            /// ∂loss/∂third.bias = ∂loss/∂third · ∂third/∂third.bias
            pub bias: [f32; 100],
        }
    }
    nn::plain!(Large, parameters::First, parameters::Second, parameters::Third);
    /// The number of trained parameters.
    pub const PARAMETERS: usize = 35416;
    /// Bytes of workspace for each sample of the capacity.
    pub const WORKSPACE_BYTES: usize = 1824;
    /// Bytes of workspace whatever the capacity.
    pub const WORKSPACE_BYTES_FIXED: usize = 0;
    /// Floating-point operations of inference, per sample.
    pub const FLOPS_FORWARD: u64 = 70732;
    /// Floating-point operations of losses and derivatives, per sample.
    pub const FLOPS_GRADIENT: u64 = 187897;
    /// Of [`FLOPS_FORWARD`], those that a batch needs once, however many samples it has.
    pub const FLOPS_FORWARD_FIXED: u64 = 0;
    /// Of [`FLOPS_GRADIENT`], likewise.
    pub const FLOPS_GRADIENT_FIXED: u64 = 3;
    /// The network as it was described: layers as clusters, parameters apart, shapes on the edges.
    pub const GRAPH: nn::Drawing = nn::Drawing {
        mermaid: "flowchart TB\n  n0([\"x<br/>[96]\"])\n  n1([\"y<br/>[100]\"])\n  n16[\"sub\"]\n  n17[\"square\"]\n  n18[\"sum\"]\n  n19[\"div 100\"]\n  n20[\"sum\"]\n  n21[[\"loss<br/>div n\"]]\n  subgraph c0[\"parameters\"]\n    n2[(\"first.weight<br/>[96, 128]\")]\n    n4[(\"first.bias<br/>[128]\")]\n    n7[(\"second.weight<br/>[128, 100]\")]\n    n9[(\"second.bias<br/>[100]\")]\n    n12[(\"third.weight<br/>[100, 100]\")]\n    n14[(\"third.bias<br/>[100]\")]\n  end\n  subgraph c1[\"first = relu(dense(x, 128))\"]\n    n3[\"product\"]\n    n5[\"add\"]\n    n6[\"first<br/>relu\"]\n  end\n  subgraph c2[\"second = tanh(dense(first, 100))\"]\n    n8[\"product\"]\n    n10[\"add\"]\n    n11[\"second<br/>tanh\"]\n  end\n  subgraph c3[\"third = dense(second, 100)\"]\n    n13[\"product\"]\n    n15[[\"third<br/>add\"]]\n  end\n  n0 -->|\"[96]\"| n3\n  n1 -->|\"[100]\"| n16\n  n2 -->|\"[96, 128]\"| n3\n  n3 -->|\"[128]\"| n5\n  n4 -->|\"[128]\"| n5\n  n5 -->|\"[128]\"| n6\n  n6 -->|\"[128]\"| n8\n  n7 -->|\"[128, 100]\"| n8\n  n8 -->|\"[100]\"| n10\n  n9 -->|\"[100]\"| n10\n  n10 -->|\"[100]\"| n11\n  n11 -->|\"[100]\"| n13\n  n12 -->|\"[100, 100]\"| n13\n  n13 -->|\"[100]\"| n15\n  n14 -->|\"[100]\"| n15\n  n15 -->|\"[100]\"| n16\n  n16 -->|\"[100]\"| n17\n  n17 -->|\"[100]\"| n18\n  n18 -->|\"[]\"| n19\n  n19 -->|\"[]\"| n20\n  n20 -->|\"[]\"| n21\n",
        dot: "digraph {\n  rankdir=TB; node [fontname=\"sans-serif\"]; edge [fontname=\"sans-serif\", fontsize=10];\n  n0 [label=\"x\\n[96]\", shape=ellipse];\n  n1 [label=\"y\\n[100]\", shape=ellipse];\n  n16 [label=\"sub\", shape=box];\n  n17 [label=\"square\", shape=box];\n  n18 [label=\"sum\", shape=box];\n  n19 [label=\"div 100\", shape=box];\n  n20 [label=\"sum\", shape=box];\n  n21 [label=\"loss\\ndiv n\", shape=box, peripheries=2];\n  subgraph cluster_0 {\n    label=\"parameters\"; style=rounded;\n    n2 [label=\"first.weight\\n[96, 128]\", shape=cylinder];\n    n4 [label=\"first.bias\\n[128]\", shape=cylinder];\n    n7 [label=\"second.weight\\n[128, 100]\", shape=cylinder];\n    n9 [label=\"second.bias\\n[100]\", shape=cylinder];\n    n12 [label=\"third.weight\\n[100, 100]\", shape=cylinder];\n    n14 [label=\"third.bias\\n[100]\", shape=cylinder];\n  }\n  subgraph cluster_1 {\n    label=\"first = relu(dense(x, 128))\"; style=rounded;\n    n3 [label=\"product\", shape=box];\n    n5 [label=\"add\", shape=box];\n    n6 [label=\"first\\nrelu\", shape=box];\n  }\n  subgraph cluster_2 {\n    label=\"second = tanh(dense(first, 100))\"; style=rounded;\n    n8 [label=\"product\", shape=box];\n    n10 [label=\"add\", shape=box];\n    n11 [label=\"second\\ntanh\", shape=box];\n  }\n  subgraph cluster_3 {\n    label=\"third = dense(second, 100)\"; style=rounded;\n    n13 [label=\"product\", shape=box];\n    n15 [label=\"third\\nadd\", shape=box, peripheries=2];\n  }\n  n0 -> n3 [label=\"[96]\"];\n  n1 -> n16 [label=\"[100]\"];\n  n2 -> n3 [label=\"[96, 128]\"];\n  n3 -> n5 [label=\"[128]\"];\n  n4 -> n5 [label=\"[128]\"];\n  n5 -> n6 [label=\"[128]\"];\n  n6 -> n8 [label=\"[128]\"];\n  n7 -> n8 [label=\"[128, 100]\"];\n  n8 -> n10 [label=\"[100]\"];\n  n9 -> n10 [label=\"[100]\"];\n  n10 -> n11 [label=\"[100]\"];\n  n11 -> n13 [label=\"[100]\"];\n  n12 -> n13 [label=\"[100, 100]\"];\n  n13 -> n15 [label=\"[100]\"];\n  n14 -> n15 [label=\"[100]\"];\n  n15 -> n16 [label=\"[100]\"];\n  n16 -> n17 [label=\"[100]\"];\n  n17 -> n18 [label=\"[100]\"];\n  n18 -> n19 [label=\"[]\"];\n  n19 -> n20 [label=\"[]\"];\n  n20 -> n21 [label=\"[]\"];\n}\n",
    };
    /// Losses and derivatives as they are computed, each derivative beside its value.
    pub const GRADIENT_GRAPH: nn::Drawing = nn::Drawing {
        mermaid: "flowchart TB\n  n0([\"x<br/>[96]\"])\n  n1([\"y<br/>[100]\"])\n  n16[\"sub\"]\n  n17[\"square\"]\n  n18[\"sum\"]\n  n19[\"div 100\"]\n  n20[\"sum\"]\n  n21[[\"loss<br/>div n\"]]\n  n22{{\"div 1 n\"}}\n  n23{{\"div 100\"}}\n  n24{{\"mul 2\"}}\n  subgraph c0[\"parameters\"]\n    n2[(\"first.weight<br/>[96, 128]\")]\n    n4[(\"first.bias<br/>[128]\")]\n    n7[(\"second.weight<br/>[128, 100]\")]\n    n9[(\"second.bias<br/>[100]\")]\n    n12[(\"third.weight<br/>[100, 100]\")]\n    n14[(\"third.bias<br/>[100]\")]\n  end\n  subgraph c1[\"first = relu(dense(x, 128))\"]\n    n3[\"product\"]\n    n5[\"add\"]\n    n6[\"first<br/>relu\"]\n    n33{{\"d_first<br/>product\"}}\n    n35{{\"is_negative\"}}\n    n36{{\"select 0\"}}\n    n37[[\"d_first.bias<br/>sum<br/>∂loss/∂first.bias\"]]\n    n38[[\"d_first.weight<br/>product<br/>∂loss/∂first.weight\"]]\n  end\n  subgraph c2[\"second = tanh(dense(first, 100))\"]\n    n8[\"product\"]\n    n10[\"add\"]\n    n11[\"second<br/>tanh\"]\n    n27{{\"d_second<br/>product\"}}\n    n29{{\"mul\"}}\n    n30{{\"sub 1\"}}\n    n31{{\"mul\"}}\n    n32[[\"d_second.bias<br/>sum<br/>∂loss/∂second.bias\"]]\n    n34[[\"d_second.weight<br/>product<br/>∂loss/∂second.weight\"]]\n  end\n  subgraph c3[\"third = dense(second, 100)\"]\n    n13[\"product\"]\n    n15[\"third<br/>add\"]\n    n25{{\"d_third<br/>mul\"}}\n    n26[[\"d_third.bias<br/>sum<br/>∂loss/∂third.bias\"]]\n    n28[[\"d_third.weight<br/>product<br/>∂loss/∂third.weight\"]]\n  end\n  n0 -->|\"[96]\"| n3\n  n0 -->|\"[96]\"| n38\n  n1 -->|\"[100]\"| n16\n  n2 -->|\"[96, 128]\"| n3\n  n3 -->|\"[128]\"| n5\n  n4 -->|\"[128]\"| n5\n  n5 -->|\"[128]\"| n6\n  n6 -->|\"[128]\"| n8\n  n6 -->|\"[128]\"| n34\n  n6 -->|\"[128]\"| n35\n  n7 -->|\"[128, 100]\"| n8\n  n7 -->|\"[128, 100]\"| n33\n  n8 -->|\"[100]\"| n10\n  n9 -->|\"[100]\"| n10\n  n10 -->|\"[100]\"| n11\n  n11 -->|\"[100]\"| n13\n  n11 -->|\"[100]\"| n28\n  n11 -->|\"[100]\"| n29\n  n12 -->|\"[100, 100]\"| n13\n  n12 -->|\"[100, 100]\"| n27\n  n13 -->|\"[100]\"| n15\n  n14 -->|\"[100]\"| n15\n  n15 -->|\"[100]\"| n16\n  n16 -->|\"[100]\"| n17\n  n16 -->|\"[100]\"| n24\n  n17 -->|\"[100]\"| n18\n  n18 -->|\"[]\"| n19\n  n19 -->|\"[]\"| n20\n  n20 -->|\"[]\"| n21\n  n22 -.->|\"[]\"| n23\n  n23 -.->|\"[]\"| n25\n  n24 -.->|\"[100]\"| n25\n  n25 -.->|\"[100]\"| n26\n  n25 -.->|\"[100]\"| n27\n  n25 -.->|\"[100]\"| n28\n  n27 -.->|\"[100]\"| n31\n  n29 -.->|\"[100]\"| n30\n  n30 -.->|\"[100]\"| n31\n  n31 -.->|\"[100]\"| n32\n  n31 -.->|\"[100]\"| n33\n  n31 -.->|\"[100]\"| n34\n  n33 -.->|\"[128]\"| n36\n  n35 -.->|\"[128]\"| n36\n  n36 -.->|\"[128]\"| n37\n  n36 -.->|\"[128]\"| n38\n",
        dot: "digraph {\n  rankdir=TB; node [fontname=\"sans-serif\"]; edge [fontname=\"sans-serif\", fontsize=10];\n  n0 [label=\"x\\n[96]\", shape=ellipse];\n  n1 [label=\"y\\n[100]\", shape=ellipse];\n  n16 [label=\"sub\", shape=box];\n  n17 [label=\"square\", shape=box];\n  n18 [label=\"sum\", shape=box];\n  n19 [label=\"div 100\", shape=box];\n  n20 [label=\"sum\", shape=box];\n  n21 [label=\"loss\\ndiv n\", shape=box, peripheries=2];\n  n22 [label=\"div 1 n\", shape=box, style=dashed];\n  n23 [label=\"div 100\", shape=box, style=dashed];\n  n24 [label=\"mul 2\", shape=box, style=dashed];\n  subgraph cluster_0 {\n    label=\"parameters\"; style=rounded;\n    n2 [label=\"first.weight\\n[96, 128]\", shape=cylinder];\n    n4 [label=\"first.bias\\n[128]\", shape=cylinder];\n    n7 [label=\"second.weight\\n[128, 100]\", shape=cylinder];\n    n9 [label=\"second.bias\\n[100]\", shape=cylinder];\n    n12 [label=\"third.weight\\n[100, 100]\", shape=cylinder];\n    n14 [label=\"third.bias\\n[100]\", shape=cylinder];\n  }\n  subgraph cluster_1 {\n    label=\"first = relu(dense(x, 128))\"; style=rounded;\n    n3 [label=\"product\", shape=box];\n    n5 [label=\"add\", shape=box];\n    n6 [label=\"first\\nrelu\", shape=box];\n    n33 [label=\"d_first\\nproduct\", shape=box, style=dashed];\n    n35 [label=\"is_negative\", shape=box, style=dashed];\n    n36 [label=\"select 0\", shape=box, style=dashed];\n    n37 [label=\"d_first.bias\\nsum\\n∂loss/∂first.bias\", shape=box, peripheries=2];\n    n38 [label=\"d_first.weight\\nproduct\\n∂loss/∂first.weight\", shape=box, peripheries=2];\n  }\n  subgraph cluster_2 {\n    label=\"second = tanh(dense(first, 100))\"; style=rounded;\n    n8 [label=\"product\", shape=box];\n    n10 [label=\"add\", shape=box];\n    n11 [label=\"second\\ntanh\", shape=box];\n    n27 [label=\"d_second\\nproduct\", shape=box, style=dashed];\n    n29 [label=\"mul\", shape=box, style=dashed];\n    n30 [label=\"sub 1\", shape=box, style=dashed];\n    n31 [label=\"mul\", shape=box, style=dashed];\n    n32 [label=\"d_second.bias\\nsum\\n∂loss/∂second.bias\", shape=box, peripheries=2];\n    n34 [label=\"d_second.weight\\nproduct\\n∂loss/∂second.weight\", shape=box, peripheries=2];\n  }\n  subgraph cluster_3 {\n    label=\"third = dense(second, 100)\"; style=rounded;\n    n13 [label=\"product\", shape=box];\n    n15 [label=\"third\\nadd\", shape=box];\n    n25 [label=\"d_third\\nmul\", shape=box, style=dashed];\n    n26 [label=\"d_third.bias\\nsum\\n∂loss/∂third.bias\", shape=box, peripheries=2];\n    n28 [label=\"d_third.weight\\nproduct\\n∂loss/∂third.weight\", shape=box, peripheries=2];\n  }\n  n0 -> n3 [label=\"[96]\"];\n  n0 -> n38 [label=\"[96]\"];\n  n1 -> n16 [label=\"[100]\"];\n  n2 -> n3 [label=\"[96, 128]\"];\n  n3 -> n5 [label=\"[128]\"];\n  n4 -> n5 [label=\"[128]\"];\n  n5 -> n6 [label=\"[128]\"];\n  n6 -> n8 [label=\"[128]\"];\n  n6 -> n34 [label=\"[128]\"];\n  n6 -> n35 [label=\"[128]\"];\n  n7 -> n8 [label=\"[128, 100]\"];\n  n7 -> n33 [label=\"[128, 100]\"];\n  n8 -> n10 [label=\"[100]\"];\n  n9 -> n10 [label=\"[100]\"];\n  n10 -> n11 [label=\"[100]\"];\n  n11 -> n13 [label=\"[100]\"];\n  n11 -> n28 [label=\"[100]\"];\n  n11 -> n29 [label=\"[100]\"];\n  n12 -> n13 [label=\"[100, 100]\"];\n  n12 -> n27 [label=\"[100, 100]\"];\n  n13 -> n15 [label=\"[100]\"];\n  n14 -> n15 [label=\"[100]\"];\n  n15 -> n16 [label=\"[100]\"];\n  n16 -> n17 [label=\"[100]\"];\n  n16 -> n24 [label=\"[100]\"];\n  n17 -> n18 [label=\"[100]\"];\n  n18 -> n19 [label=\"[]\"];\n  n19 -> n20 [label=\"[]\"];\n  n20 -> n21 [label=\"[]\"];\n  n22 -> n23 [label=\"[]\", style=dashed];\n  n23 -> n25 [label=\"[]\", style=dashed];\n  n24 -> n25 [label=\"[100]\", style=dashed];\n  n25 -> n26 [label=\"[100]\", style=dashed];\n  n25 -> n27 [label=\"[100]\", style=dashed];\n  n25 -> n28 [label=\"[100]\", style=dashed];\n  n27 -> n31 [label=\"[100]\", style=dashed];\n  n29 -> n30 [label=\"[100]\", style=dashed];\n  n30 -> n31 [label=\"[100]\", style=dashed];\n  n31 -> n32 [label=\"[100]\", style=dashed];\n  n31 -> n33 [label=\"[100]\", style=dashed];\n  n31 -> n34 [label=\"[100]\", style=dashed];\n  n33 -> n36 [label=\"[128]\", style=dashed];\n  n35 -> n36 [label=\"[128]\", style=dashed];\n  n36 -> n37 [label=\"[128]\", style=dashed];\n  n36 -> n38 [label=\"[128]\", style=dashed];\n}\n",
    };
    /// Layer by layer: shapes, parameters, operations per sample, bytes of workspace per sample.
    pub const SUMMARY: &str = "Large\nlayer   is                       shape  parameters   FLOPs  bytes\nx       input                    [96]\ny       target                   [100]\nfirst   relu(dense(x, 128))      [128]      12 416  49 792  1 024\nsecond  tanh(dense(first, 100))  [100]      12 900  77 400\nthird   dense(second, 100)       [100]      10 100  60 300    400\nothers                                                 405    400\n35 416 parameters; 70 732 FLOPs forward, 187 897 with gradient, per sample\n1 824 bytes of workspace per sample\n";
    /// In which order the partial derivatives are computed, the chain for each named value, and what is computed.
    pub const EXPLAIN: &str = "In which order are the partial derivatives of loss computed?\n  1. ∂loss/∂third\n  2. ∂third/∂second, ∂third/∂third.weight, ∂third/∂third.bias\n  3. ∂second/∂first, ∂second/∂second.weight, ∂second/∂second.bias\n  4. ∂first/∂x, ∂first/∂first.weight, ∂first/∂first.bias\nWhat is the chain?\n  ∂loss/∂second = ∂loss/∂third · ∂third/∂second\n  ∂loss/∂third.weight = ∂loss/∂third · ∂third/∂third.weight\n  ∂loss/∂third.bias = ∂loss/∂third · ∂third/∂third.bias\n  ∂loss/∂first = ∂loss/∂third · ∂third/∂second · ∂second/∂first\n  ∂loss/∂second.weight = ∂loss/∂third · ∂third/∂second · ∂second/∂second.weight\n  ∂loss/∂second.bias = ∂loss/∂third · ∂third/∂second · ∂second/∂second.bias\n  ∂loss/∂x = ∂loss/∂third · ∂third/∂second · ∂second/∂first · ∂first/∂x\n  ∂loss/∂first.weight = ∂loss/∂third · ∂third/∂second · ∂second/∂first · ∂first/∂first.weight\n  ∂loss/∂first.bias = ∂loss/∂third · ∂third/∂second · ∂second/∂first · ∂first/∂first.bias\nWhat is computed?\n  d_third = 1 / n / 100 · 2 · (third − y)\n  d_third.bias = sum(d_third)\n  d_second = product(d_third, third.weight)\n  d_third.weight = product(second, d_third)\n  d_second.bias = sum(d_second · (1 − second · second))\n  d_first = product(d_second · (1 − second · second), second.weight)\n  d_second.weight = product(first, d_second · (1 − second · second))\n  d_first.bias = sum(0 where is_negative(first), else d_first)\n  d_first.weight = product(x, 0 where is_negative(first), else d_first)\n";
    /// The chains as LaTeX.
    pub const EXPLAIN_LATEX: &str = "\\begin{align*}\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{second}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{third}} \\cdot \\frac{\\partial \\mathrm{third}}{\\partial \\mathrm{second}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{third.weight}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{third}} \\cdot \\frac{\\partial \\mathrm{third}}{\\partial \\mathrm{third.weight}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{third.bias}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{third}} \\cdot \\frac{\\partial \\mathrm{third}}{\\partial \\mathrm{third.bias}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{first}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{third}} \\cdot \\frac{\\partial \\mathrm{third}}{\\partial \\mathrm{second}} \\cdot \\frac{\\partial \\mathrm{second}}{\\partial \\mathrm{first}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{second.weight}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{third}} \\cdot \\frac{\\partial \\mathrm{third}}{\\partial \\mathrm{second}} \\cdot \\frac{\\partial \\mathrm{second}}{\\partial \\mathrm{second.weight}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{second.bias}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{third}} \\cdot \\frac{\\partial \\mathrm{third}}{\\partial \\mathrm{second}} \\cdot \\frac{\\partial \\mathrm{second}}{\\partial \\mathrm{second.bias}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial x} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{third}} \\cdot \\frac{\\partial \\mathrm{third}}{\\partial \\mathrm{second}} \\cdot \\frac{\\partial \\mathrm{second}}{\\partial \\mathrm{first}} \\cdot \\frac{\\partial \\mathrm{first}}{\\partial x} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{first.weight}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{third}} \\cdot \\frac{\\partial \\mathrm{third}}{\\partial \\mathrm{second}} \\cdot \\frac{\\partial \\mathrm{second}}{\\partial \\mathrm{first}} \\cdot \\frac{\\partial \\mathrm{first}}{\\partial \\mathrm{first.weight}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{first.bias}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{third}} \\cdot \\frac{\\partial \\mathrm{third}}{\\partial \\mathrm{second}} \\cdot \\frac{\\partial \\mathrm{second}}{\\partial \\mathrm{first}} \\cdot \\frac{\\partial \\mathrm{first}}{\\partial \\mathrm{first.bias}}\n\\end{align*}\n";
    /// What [`Large`] reads: one element per sample in each field.
    #[derive(Clone, Copy, Debug)]
    pub struct Inputs<'a> {
        /// `[96]` per sample.
        pub x: &'a [[f32; 96]],
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
        /// `[100]` per sample.
        pub y: &'a [[f32; 100]],
    }
    /// Inputs and targets of the same samples.
    #[derive(Clone, Copy, Debug)]
    pub struct Batch<'a> {
        /// `[96]` per sample.
        pub x: &'a [[f32; 96]],
        /// `[100]` per sample.
        pub y: &'a [[f32; 100]],
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
        /// `[96]` per sample.
        pub x: nn::Vec<[f32; 96]>,
        /// `[100]` per sample.
        pub y: nn::Vec<[f32; 100]>,
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
        pub loss: f32,
    }
    impl nn::Losses for Losses {
        const NAMES: &'static [&'static str] = &["loss"];
        fn visit(&self, visit: &mut dyn FnMut(f64)) {
            visit(self.loss as f64);
        }
    }
    /// What inference returns: one element per sample in each field.
    #[derive(Clone, Copy, Debug)]
    pub struct Outputs<'w> {
        /// `[100]` per sample.
        pub third: &'w [[f32; 100]],
    }
    /// The memory of a step, for batches of up to `capacity` samples.
    pub struct Workspace<S: nn::Storage = nn::Heap> {
        capacity: usize,
        storage: core::marker::PhantomData<S>,
        first: S::Buffer<[f32; 128]>,
        d_first: S::Buffer<[f32; 128]>,
        third: S::Buffer<[f32; 100]>,
        square_2: S::Buffer<[f32; 100]>,
    }
    impl<S: nn::Storage> Workspace<S> {
        fn with_storage(capacity: usize) -> Self {
            Workspace {
                capacity,
                storage: core::marker::PhantomData,
                first: S::zeros(capacity),
                d_first: S::zeros(capacity),
                third: S::zeros(capacity),
                square_2: S::zeros(capacity),
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
            first: [[0.0; 128]; N],
            d_first: [[0.0; 128]; N],
            third: [[0.0; 100]; N],
            square_2: [[0.0; 100]; N],
        };
    }
    impl Large {
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
            let first = &mut work.first[..n];
            let second = &mut work.third[..n];
            let third = &mut work.square_2[..n];
            k::dense_relu(x, &self.first.weight, &self.first.bias, first);
            k::dense_tanh(first, &self.second.weight, &self.second.bias, second);
            k::dense(second, &self.third.weight, &self.third.bias, third);
            Ok(Outputs { third })
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
            let first = &mut work.first[..n];
            let second = &mut work.square_2[..n];
            let third = &mut work.third[..n];
            k::dense_relu(x, &self.first.weight, &self.first.bias, first);
            k::dense_tanh(first, &self.second.weight, &self.second.bias, second);
            k::dense(second, &self.third.weight, &self.third.bias, third);
            let square_2 = third;
            k::update(square_2, y, |third, y| (third - y) * (third - y));
            let loss = k::mean_samples(k::view::<_, f32>(square_2));
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
            let first = &mut work.first[..n];
            let second: &mut [[f32; 100]] = k::reuse(&mut work.d_first[..n], n);
            let third = &mut work.third[..n];
            let square_2 = &mut work.square_2[..n];
            k::dense_relu(x, &self.first.weight, &self.first.bias, first);
            k::dense_tanh(first, &self.second.weight, &self.second.bias, second);
            k::dense(second, &self.third.weight, &self.third.bias, third);
            let third_sub = third;
            k::sub_mut(third_sub, y);
            k::square(third_sub, square_2);
            let loss = k::mean_samples(k::view::<_, f32>(square_2));
            let div = 1.0 / n as f32 / 100.0;
            let d_third = third_sub;
            k::scale_mut(d_third, div * 2.0);
            k::sum_samples(d_third, &mut grad.third.bias);
            let d_second = square_2;
            k::dense_d_input(d_third, &self.third.weight, d_second);
            k::dense_d_weight(second, d_third, &mut grad.third.weight);
            let d_second_dense = d_second;
            k::tanh_d_into(second, d_second_dense);
            k::sum_samples(d_second_dense, &mut grad.second.bias);
            let d_first = &mut work.d_first[..n];
            k::dense_d_input(d_second_dense, &self.second.weight, d_first);
            k::dense_d_weight(first, d_second_dense, &mut grad.second.weight);
            let d_first_dense = first;
            k::relu_d_mut(d_first_dense, d_first);
            k::sum_samples(d_first_dense, &mut grad.first.bias);
            k::dense_d_weight(x, d_first_dense, &mut grad.first.weight);
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
            let first = &mut work.first[..n];
            let second: &mut [[f32; 100]] = k::reuse(&mut work.d_first[..n], n);
            let third = &mut work.third[..n];
            let square_2 = &mut work.square_2[..n];
            k::dense_relu(x, &self.first.weight, &self.first.bias, first);
            k::dense_tanh(first, &self.second.weight, &self.second.bias, second);
            k::dense(second, &self.third.weight, &self.third.bias, third);
            let third_sub = third;
            k::sub_mut(third_sub, y);
            k::square(third_sub, square_2);
            let loss = k::mean_samples(k::view::<_, f32>(square_2));
            let div = 1.0 / n as f32 / 100.0;
            let d_third = third_sub;
            k::scale_mut(d_third, div * 2.0);
            k::sum_samples(d_third, &mut grad.third.bias);
            optimizer.update(35316, &mut self.third.bias, &grad.third.bias);
            let d_second = square_2;
            k::dense_d_input(d_third, &self.third.weight, d_second);
            optimizer
                .update_dense(
                    25316,
                    second,
                    d_third,
                    &mut self.third.weight,
                    &mut grad.third.weight,
                );
            let d_second_dense = d_second;
            k::tanh_d_into(second, d_second_dense);
            k::sum_samples(d_second_dense, &mut grad.second.bias);
            optimizer.update(25216, &mut self.second.bias, &grad.second.bias);
            let d_first = &mut work.d_first[..n];
            k::dense_d_input(d_second_dense, &self.second.weight, d_first);
            optimizer
                .update_dense(
                    12416,
                    first,
                    d_second_dense,
                    &mut self.second.weight,
                    &mut grad.second.weight,
                );
            let d_first_dense = first;
            k::relu_d_mut(d_first_dense, d_first);
            k::sum_samples(d_first_dense, &mut grad.first.bias);
            optimizer.update(12288, &mut self.first.bias, &grad.first.bias);
            optimizer
                .update_dense(
                    0,
                    x,
                    d_first_dense,
                    &mut self.first.weight,
                    &mut grad.first.weight,
                );
            Ok(Losses { loss })
        }
    }
    impl nn::Parameters for Large {
        type Scalar = f32;
        const NAME: &'static str = "Large";
        const TENSORS: &'static [nn::TensorInfo] = &[
            nn::TensorInfo::trained("first.weight", &[96, 128]),
            nn::TensorInfo::trained("first.bias", &[128]),
            nn::TensorInfo::trained("second.weight", &[128, 100]),
            nn::TensorInfo::trained("second.bias", &[100]),
            nn::TensorInfo::trained("third.weight", &[100, 100]),
            nn::TensorInfo::trained("third.bias", &[100]),
        ];
        const INITIAL: &'static [nn::init::Initial<f32>] = &[
            nn::init::uniform(-0.10206208, 0.10206208),
            nn::init::uniform(-0.10206208, 0.10206208),
            nn::init::uniform(-0.088388346, 0.088388346),
            nn::init::uniform(-0.088388346, 0.088388346),
            nn::init::uniform(-0.1, 0.1),
            nn::init::uniform(-0.1, 0.1),
        ];
        const LAYOUT: nn::Layout<Self, f32> = nn::layout!(
            Self { first.weight, first.bias, second.weight, second.bias, third.weight,
            third.bias }
        );
    }
    impl nn::Network for Large {
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
            Large::forward(self, inputs, work)
        }
    }
    impl nn::Trainable for Large {
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
            Large::gradient(self, batch, work, grad)
        }
        fn train_step(
            &mut self,
            batch: Batch<'_>,
            work: &mut Workspace,
            grad: &mut Self,
            optimizer: &mut impl nn::Tensorwise<Self>,
        ) -> Result<Losses, nn::InputError> {
            Large::train_step(self, batch, work, grad, optimizer)
        }
        fn evaluate(
            &self,
            batch: Batch<'_>,
            work: &mut Workspace,
        ) -> Result<Losses, nn::InputError> {
            Large::evaluate(self, batch, work)
        }
    }
}
