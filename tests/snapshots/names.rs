#[doc(inline)]
#[allow(unused_imports)]
use n::N;
/// What belongs to [`N`]: its parameters, its data, its workspace and its constants.
///
/// ```text
/// activation  is                     values   derivative            saturates     blocks
/// sigmoid     1/(1 + e⁻ˣ)            0 to 1   y·(1 − y): 0 to 0.25  at both ends  no
/// tanh        (eˣ − e⁻ˣ)/(eˣ + e⁻ˣ)  −1 to 1  1 − y²: 0 to 1        at both ends  no
/// ```
///
/// ```mermaid
/// flowchart TB
///   n0(["work<br/>[2]"])
///   n1(["n<br/>[2]"])
///   n2(["batch<br/>[2]"])
///   n23["abs"]
///   n24["sum"]
///   n25["div 2"]
///   n26["sum"]
///   n27[["losses<br/>div n"]]
///   n28["sub"]
///   n29["square"]
///   n30["sum"]
///   n31["div 2"]
///   n32["sum"]
///   n33[["loss<br/>div n"]]
///   subgraph c0["parameters"]
///     n3[("a_b.weight<br/>[2, 2]")]
///     n5[("a_b.bias<br/>[2]")]
///     n7[("aB.weight<br/>[2, 2]")]
///     n9[("aB.bias<br/>[2]")]
///     n13[("k.weight<br/>[2, 2]")]
///     n15[("k.bias<br/>[2]")]
///     n18[("nn.weight<br/>[2, 2]")]
///     n20[("nn.bias<br/>[2]")]
///   end
///   subgraph c1["a_b = dense(work, 2)"]
///     n4["product"]
///     n6["a_b<br/>add"]
///   end
///   subgraph c2["aB = tanh(dense(n, 2))"]
///     n8["product"]
///     n10["add"]
///     n11["aB<br/>tanh"]
///   end
///   subgraph c3["k = dense(a_b + aB, 2)"]
///     n12["add"]
///     n14["product"]
///     n16["k<br/>add"]
///   end
///   subgraph c4["grad = tanh(k)"]
///     n17["grad<br/>tanh"]
///   end
///   subgraph c5["nn = dense(grad, 2)"]
///     n19["product"]
///     n21["nn<br/>add"]
///   end
///   subgraph c6["sigmoid = sigmoid(nn)"]
///     n22[["sigmoid<br/>sigmoid"]]
///   end
///   n0 -->|"[2]"| n4
///   n1 -->|"[2]"| n8
///   n2 -->|"[2]"| n28
///   n3 -->|"[2, 2]"| n4
///   n4 -->|"[2]"| n6
///   n5 -->|"[2]"| n6
///   n6 -->|"[2]"| n12
///   n7 -->|"[2, 2]"| n8
///   n8 -->|"[2]"| n10
///   n9 -->|"[2]"| n10
///   n10 -->|"[2]"| n11
///   n11 -->|"[2]"| n12
///   n12 -->|"[2]"| n14
///   n13 -->|"[2, 2]"| n14
///   n14 -->|"[2]"| n16
///   n15 -->|"[2]"| n16
///   n16 -->|"[2]"| n17
///   n17 -->|"[2]"| n19
///   n18 -->|"[2, 2]"| n19
///   n19 -->|"[2]"| n21
///   n20 -->|"[2]"| n21
///   n21 -->|"[2]"| n22
///   n21 -->|"[2]"| n23
///   n22 -->|"[2]"| n28
///   n23 -->|"[2]"| n24
///   n24 -->|"[]"| n25
///   n25 -->|"[]"| n26
///   n26 -->|"[]"| n27
///   n28 -->|"[2]"| n29
///   n29 -->|"[2]"| n30
///   n30 -->|"[]"| n31
///   n31 -->|"[]"| n32
///   n32 -->|"[]"| n33
/// ```
#[allow(clippy::all, dead_code)]
mod n {
    use ::nn_runtime as nn;
    use ::nn_runtime::kernels as k;
    nn::use_math! {
        Functions, abs
    }
    /// The network `N`.
    ///
    /// ```text
    /// a_b = dense(work, 2)
    /// aB = tanh(dense(n, 2))
    /// k = dense(a_b + aB, 2)
    /// grad = tanh(k)
    /// nn = dense(grad, 2)
    /// sigmoid = sigmoid(nn)
    /// ```
    ///
    /// The derivatives, in the order in which `gradient` computes them:
    ///
    /// ```text
    /// d_sigmoid = 1 / n / 2 · 2 · (sigmoid − batch)
    /// d_nn = d_sigmoid · sigmoid · (1 − sigmoid)
    /// d_nn.bias = sum(d_nn)
    /// d_grad = product(d_nn, nn.weight)
    /// d_nn.weight = product(grad, d_nn)
    /// d_k = d_grad · (1 − grad · grad)
    /// d_k.bias = sum(d_k)
    /// d_aB = product(d_k, k.weight)
    /// d_k.weight = product(a_b + aB, d_k)
    /// d_aB.bias = sum(d_aB · (1 − aB · aB))
    /// d_aB.weight = product(n, d_aB · (1 − aB · aB))
    /// d_a_b.bias = sum(d_aB)
    /// d_a_b.weight = product(work, d_aB)
    /// ```
    #[repr(C, align(64))]
    pub struct N {
        /// `dense(work, 2)`
        pub a_b: parameters::AB,
        /// `tanh(dense(n, 2))`
        pub aB: parameters::AB_2,
        /// `dense(a_b + aB, 2)`
        pub k: parameters::K,
        /// `dense(grad, 2)`
        pub nn: parameters::Nn,
    }
    /// The parameters of [`N`], layer by layer.
    pub mod parameters {
        /// The parameters of `a_b`.
        #[repr(C)]
        pub struct AB {
            /// `[2, 2]`, of `dense(work, 2)`
            ///
            /// ∂loss/∂a_b.weight = ∂loss/∂sigmoid · ∂sigmoid/∂nn · ∂nn/∂grad · ∂grad/∂k · ∂k/∂a_b · ∂a_b/∂a_b.weight
            pub weight: [[f32; 2]; 2],
            /// `[2]`, of `dense(work, 2)`
            ///
            /// ∂loss/∂a_b.bias = ∂loss/∂sigmoid · ∂sigmoid/∂nn · ∂nn/∂grad · ∂grad/∂k · ∂k/∂a_b · ∂a_b/∂a_b.bias
            pub bias: [f32; 2],
        }
        /// The parameters of `aB`.
        #[repr(C)]
        pub struct AB_2 {
            /// `[2, 2]`, of `tanh(dense(n, 2))`
            ///
            /// ∂loss/∂aB.weight = ∂loss/∂sigmoid · ∂sigmoid/∂nn · ∂nn/∂grad · ∂grad/∂k · ∂k/∂aB · ∂aB/∂aB.weight
            pub weight: [[f32; 2]; 2],
            /// `[2]`, of `tanh(dense(n, 2))`
            ///
            /// ∂loss/∂aB.bias = ∂loss/∂sigmoid · ∂sigmoid/∂nn · ∂nn/∂grad · ∂grad/∂k · ∂k/∂aB · ∂aB/∂aB.bias
            pub bias: [f32; 2],
        }
        /// The parameters of `k`.
        #[repr(C)]
        pub struct K {
            /// `[2, 2]`, of `dense(a_b + aB, 2)`
            ///
            /// ∂loss/∂k.weight = ∂loss/∂sigmoid · ∂sigmoid/∂nn · ∂nn/∂grad · ∂grad/∂k · ∂k/∂k.weight
            pub weight: [[f32; 2]; 2],
            /// `[2]`, of `dense(a_b + aB, 2)`
            ///
            /// ∂loss/∂k.bias = ∂loss/∂sigmoid · ∂sigmoid/∂nn · ∂nn/∂grad · ∂grad/∂k · ∂k/∂k.bias
            pub bias: [f32; 2],
        }
        /// The parameters of `nn`.
        #[repr(C)]
        pub struct Nn {
            /// `[2, 2]`, of `dense(grad, 2)`
            ///
            /// ∂loss/∂nn.weight = ∂loss/∂sigmoid · ∂sigmoid/∂nn · ∂nn/∂nn.weight
            pub weight: [[f32; 2]; 2],
            /// `[2]`, of `dense(grad, 2)`
            ///
            /// ∂loss/∂nn.bias = ∂loss/∂sigmoid · ∂sigmoid/∂nn · ∂nn/∂nn.bias
            pub bias: [f32; 2],
        }
    }
    nn::plain!(N, parameters::AB, parameters::AB_2, parameters::K, parameters::Nn);
    /// The number of trained parameters.
    pub const PARAMETERS: usize = 24;
    /// Bytes of workspace for each sample of the capacity.
    pub const WORKSPACE_BYTES: usize = 56;
    /// Bytes of workspace whatever the capacity.
    pub const WORKSPACE_BYTES_FIXED: usize = 0;
    /// Floating-point operations of inference, per sample.
    pub const FLOPS_FORWARD: u64 = 48;
    /// Floating-point operations of losses and derivatives, per sample.
    pub const FLOPS_GRADIENT: u64 = 144;
    /// Of [`FLOPS_FORWARD`], those that a batch needs once, however many samples it has.
    pub const FLOPS_FORWARD_FIXED: u64 = 0;
    /// Of [`FLOPS_GRADIENT`], likewise.
    pub const FLOPS_GRADIENT_FIXED: u64 = 4;
    /// The network as it was described: layers as clusters, parameters apart, shapes on the edges.
    pub const GRAPH: nn::Drawing = nn::Drawing {
        mermaid: "flowchart TB\n  n0([\"work<br/>[2]\"])\n  n1([\"n<br/>[2]\"])\n  n2([\"batch<br/>[2]\"])\n  n23[\"abs\"]\n  n24[\"sum\"]\n  n25[\"div 2\"]\n  n26[\"sum\"]\n  n27[[\"losses<br/>div n\"]]\n  n28[\"sub\"]\n  n29[\"square\"]\n  n30[\"sum\"]\n  n31[\"div 2\"]\n  n32[\"sum\"]\n  n33[[\"loss<br/>div n\"]]\n  subgraph c0[\"parameters\"]\n    n3[(\"a_b.weight<br/>[2, 2]\")]\n    n5[(\"a_b.bias<br/>[2]\")]\n    n7[(\"aB.weight<br/>[2, 2]\")]\n    n9[(\"aB.bias<br/>[2]\")]\n    n13[(\"k.weight<br/>[2, 2]\")]\n    n15[(\"k.bias<br/>[2]\")]\n    n18[(\"nn.weight<br/>[2, 2]\")]\n    n20[(\"nn.bias<br/>[2]\")]\n  end\n  subgraph c1[\"a_b = dense(work, 2)\"]\n    n4[\"product\"]\n    n6[\"a_b<br/>add\"]\n  end\n  subgraph c2[\"aB = tanh(dense(n, 2))\"]\n    n8[\"product\"]\n    n10[\"add\"]\n    n11[\"aB<br/>tanh\"]\n  end\n  subgraph c3[\"k = dense(a_b + aB, 2)\"]\n    n12[\"add\"]\n    n14[\"product\"]\n    n16[\"k<br/>add\"]\n  end\n  subgraph c4[\"grad = tanh(k)\"]\n    n17[\"grad<br/>tanh\"]\n  end\n  subgraph c5[\"nn = dense(grad, 2)\"]\n    n19[\"product\"]\n    n21[\"nn<br/>add\"]\n  end\n  subgraph c6[\"sigmoid = sigmoid(nn)\"]\n    n22[[\"sigmoid<br/>sigmoid\"]]\n  end\n  n0 -->|\"[2]\"| n4\n  n1 -->|\"[2]\"| n8\n  n2 -->|\"[2]\"| n28\n  n3 -->|\"[2, 2]\"| n4\n  n4 -->|\"[2]\"| n6\n  n5 -->|\"[2]\"| n6\n  n6 -->|\"[2]\"| n12\n  n7 -->|\"[2, 2]\"| n8\n  n8 -->|\"[2]\"| n10\n  n9 -->|\"[2]\"| n10\n  n10 -->|\"[2]\"| n11\n  n11 -->|\"[2]\"| n12\n  n12 -->|\"[2]\"| n14\n  n13 -->|\"[2, 2]\"| n14\n  n14 -->|\"[2]\"| n16\n  n15 -->|\"[2]\"| n16\n  n16 -->|\"[2]\"| n17\n  n17 -->|\"[2]\"| n19\n  n18 -->|\"[2, 2]\"| n19\n  n19 -->|\"[2]\"| n21\n  n20 -->|\"[2]\"| n21\n  n21 -->|\"[2]\"| n22\n  n21 -->|\"[2]\"| n23\n  n22 -->|\"[2]\"| n28\n  n23 -->|\"[2]\"| n24\n  n24 -->|\"[]\"| n25\n  n25 -->|\"[]\"| n26\n  n26 -->|\"[]\"| n27\n  n28 -->|\"[2]\"| n29\n  n29 -->|\"[2]\"| n30\n  n30 -->|\"[]\"| n31\n  n31 -->|\"[]\"| n32\n  n32 -->|\"[]\"| n33\n",
        dot: "digraph {\n  rankdir=TB; node [fontname=\"sans-serif\"]; edge [fontname=\"sans-serif\", fontsize=10];\n  n0 [label=\"work\\n[2]\", shape=ellipse];\n  n1 [label=\"n\\n[2]\", shape=ellipse];\n  n2 [label=\"batch\\n[2]\", shape=ellipse];\n  n23 [label=\"abs\", shape=box];\n  n24 [label=\"sum\", shape=box];\n  n25 [label=\"div 2\", shape=box];\n  n26 [label=\"sum\", shape=box];\n  n27 [label=\"losses\\ndiv n\", shape=box, peripheries=2];\n  n28 [label=\"sub\", shape=box];\n  n29 [label=\"square\", shape=box];\n  n30 [label=\"sum\", shape=box];\n  n31 [label=\"div 2\", shape=box];\n  n32 [label=\"sum\", shape=box];\n  n33 [label=\"loss\\ndiv n\", shape=box, peripheries=2];\n  subgraph cluster_0 {\n    label=\"parameters\"; style=rounded;\n    n3 [label=\"a_b.weight\\n[2, 2]\", shape=cylinder];\n    n5 [label=\"a_b.bias\\n[2]\", shape=cylinder];\n    n7 [label=\"aB.weight\\n[2, 2]\", shape=cylinder];\n    n9 [label=\"aB.bias\\n[2]\", shape=cylinder];\n    n13 [label=\"k.weight\\n[2, 2]\", shape=cylinder];\n    n15 [label=\"k.bias\\n[2]\", shape=cylinder];\n    n18 [label=\"nn.weight\\n[2, 2]\", shape=cylinder];\n    n20 [label=\"nn.bias\\n[2]\", shape=cylinder];\n  }\n  subgraph cluster_1 {\n    label=\"a_b = dense(work, 2)\"; style=rounded;\n    n4 [label=\"product\", shape=box];\n    n6 [label=\"a_b\\nadd\", shape=box];\n  }\n  subgraph cluster_2 {\n    label=\"aB = tanh(dense(n, 2))\"; style=rounded;\n    n8 [label=\"product\", shape=box];\n    n10 [label=\"add\", shape=box];\n    n11 [label=\"aB\\ntanh\", shape=box];\n  }\n  subgraph cluster_3 {\n    label=\"k = dense(a_b + aB, 2)\"; style=rounded;\n    n12 [label=\"add\", shape=box];\n    n14 [label=\"product\", shape=box];\n    n16 [label=\"k\\nadd\", shape=box];\n  }\n  subgraph cluster_4 {\n    label=\"grad = tanh(k)\"; style=rounded;\n    n17 [label=\"grad\\ntanh\", shape=box];\n  }\n  subgraph cluster_5 {\n    label=\"nn = dense(grad, 2)\"; style=rounded;\n    n19 [label=\"product\", shape=box];\n    n21 [label=\"nn\\nadd\", shape=box];\n  }\n  subgraph cluster_6 {\n    label=\"sigmoid = sigmoid(nn)\"; style=rounded;\n    n22 [label=\"sigmoid\\nsigmoid\", shape=box, peripheries=2];\n  }\n  n0 -> n4 [label=\"[2]\"];\n  n1 -> n8 [label=\"[2]\"];\n  n2 -> n28 [label=\"[2]\"];\n  n3 -> n4 [label=\"[2, 2]\"];\n  n4 -> n6 [label=\"[2]\"];\n  n5 -> n6 [label=\"[2]\"];\n  n6 -> n12 [label=\"[2]\"];\n  n7 -> n8 [label=\"[2, 2]\"];\n  n8 -> n10 [label=\"[2]\"];\n  n9 -> n10 [label=\"[2]\"];\n  n10 -> n11 [label=\"[2]\"];\n  n11 -> n12 [label=\"[2]\"];\n  n12 -> n14 [label=\"[2]\"];\n  n13 -> n14 [label=\"[2, 2]\"];\n  n14 -> n16 [label=\"[2]\"];\n  n15 -> n16 [label=\"[2]\"];\n  n16 -> n17 [label=\"[2]\"];\n  n17 -> n19 [label=\"[2]\"];\n  n18 -> n19 [label=\"[2, 2]\"];\n  n19 -> n21 [label=\"[2]\"];\n  n20 -> n21 [label=\"[2]\"];\n  n21 -> n22 [label=\"[2]\"];\n  n21 -> n23 [label=\"[2]\"];\n  n22 -> n28 [label=\"[2]\"];\n  n23 -> n24 [label=\"[2]\"];\n  n24 -> n25 [label=\"[]\"];\n  n25 -> n26 [label=\"[]\"];\n  n26 -> n27 [label=\"[]\"];\n  n28 -> n29 [label=\"[2]\"];\n  n29 -> n30 [label=\"[2]\"];\n  n30 -> n31 [label=\"[]\"];\n  n31 -> n32 [label=\"[]\"];\n  n32 -> n33 [label=\"[]\"];\n}\n",
    };
    /// Losses and derivatives as they are computed, each derivative beside its value.
    pub const GRADIENT_GRAPH: nn::Drawing = nn::Drawing {
        mermaid: "flowchart TB\n  n0([\"work<br/>[2]\"])\n  n1([\"n<br/>[2]\"])\n  n2([\"batch<br/>[2]\"])\n  n23[\"abs\"]\n  n24[\"sum\"]\n  n25[\"div 2\"]\n  n26[\"sum\"]\n  n27[[\"losses<br/>div n\"]]\n  n28[\"sub\"]\n  n29[\"square\"]\n  n30[\"sum\"]\n  n31[\"div 2\"]\n  n32[\"sum\"]\n  n33[[\"loss<br/>div n\"]]\n  n34{{\"div 1 n\"}}\n  n35{{\"div 2\"}}\n  n36{{\"mul 2\"}}\n  subgraph c0[\"parameters\"]\n    n3[(\"a_b.weight<br/>[2, 2]\")]\n    n5[(\"a_b.bias<br/>[2]\")]\n    n7[(\"aB.weight<br/>[2, 2]\")]\n    n9[(\"aB.bias<br/>[2]\")]\n    n13[(\"k.weight<br/>[2, 2]\")]\n    n15[(\"k.bias<br/>[2]\")]\n    n18[(\"nn.weight<br/>[2, 2]\")]\n    n20[(\"nn.bias<br/>[2]\")]\n  end\n  subgraph c1[\"a_b = dense(work, 2)\"]\n    n4[\"product\"]\n    n6[\"a_b<br/>add\"]\n    n55[[\"d_a_b.bias<br/>sum<br/>∂loss/∂a_b.bias\"]]\n    n56[[\"d_a_b.weight<br/>product<br/>∂loss/∂a_b.weight\"]]\n  end\n  subgraph c2[\"aB = tanh(dense(n, 2))\"]\n    n8[\"product\"]\n    n10[\"add\"]\n    n11[\"aB<br/>tanh\"]\n    n48{{\"d_aB<br/>product\"}}\n    n50{{\"mul\"}}\n    n51{{\"sub 1\"}}\n    n52{{\"mul\"}}\n    n53[[\"d_aB.bias<br/>sum<br/>∂loss/∂aB.bias\"]]\n    n54[[\"d_aB.weight<br/>product<br/>∂loss/∂aB.weight\"]]\n  end\n  subgraph c3[\"k = dense(a_b + aB, 2)\"]\n    n12[\"add\"]\n    n14[\"product\"]\n    n16[\"k<br/>add\"]\n    n46{{\"d_k<br/>mul\"}}\n    n47[[\"d_k.bias<br/>sum<br/>∂loss/∂k.bias\"]]\n    n49[[\"d_k.weight<br/>product<br/>∂loss/∂k.weight\"]]\n  end\n  subgraph c4[\"grad = tanh(k)\"]\n    n17[\"grad<br/>tanh\"]\n    n42{{\"d_grad<br/>product\"}}\n    n44{{\"mul\"}}\n    n45{{\"sub 1\"}}\n  end\n  subgraph c5[\"nn = dense(grad, 2)\"]\n    n19[\"product\"]\n    n21[\"nn<br/>add\"]\n    n40{{\"d_nn<br/>mul\"}}\n    n41[[\"d_nn.bias<br/>sum<br/>∂loss/∂nn.bias\"]]\n    n43[[\"d_nn.weight<br/>product<br/>∂loss/∂nn.weight\"]]\n  end\n  subgraph c6[\"sigmoid = sigmoid(nn)\"]\n    n22[\"sigmoid<br/>sigmoid\"]\n    n37{{\"d_sigmoid<br/>mul\"}}\n    n38{{\"sub 1\"}}\n    n39{{\"mul\"}}\n  end\n  n0 -->|\"[2]\"| n4\n  n0 -->|\"[2]\"| n56\n  n1 -->|\"[2]\"| n8\n  n1 -->|\"[2]\"| n54\n  n2 -->|\"[2]\"| n28\n  n3 -->|\"[2, 2]\"| n4\n  n4 -->|\"[2]\"| n6\n  n5 -->|\"[2]\"| n6\n  n6 -->|\"[2]\"| n12\n  n7 -->|\"[2, 2]\"| n8\n  n8 -->|\"[2]\"| n10\n  n9 -->|\"[2]\"| n10\n  n10 -->|\"[2]\"| n11\n  n11 -->|\"[2]\"| n12\n  n11 -->|\"[2]\"| n50\n  n12 -->|\"[2]\"| n14\n  n12 -->|\"[2]\"| n49\n  n13 -->|\"[2, 2]\"| n14\n  n13 -->|\"[2, 2]\"| n48\n  n14 -->|\"[2]\"| n16\n  n15 -->|\"[2]\"| n16\n  n16 -->|\"[2]\"| n17\n  n17 -->|\"[2]\"| n19\n  n17 -->|\"[2]\"| n43\n  n17 -->|\"[2]\"| n44\n  n18 -->|\"[2, 2]\"| n19\n  n18 -->|\"[2, 2]\"| n42\n  n19 -->|\"[2]\"| n21\n  n20 -->|\"[2]\"| n21\n  n21 -->|\"[2]\"| n22\n  n21 -->|\"[2]\"| n23\n  n22 -->|\"[2]\"| n28\n  n22 -->|\"[2]\"| n38\n  n22 -->|\"[2]\"| n39\n  n23 -->|\"[2]\"| n24\n  n24 -->|\"[]\"| n25\n  n25 -->|\"[]\"| n26\n  n26 -->|\"[]\"| n27\n  n28 -->|\"[2]\"| n29\n  n28 -->|\"[2]\"| n36\n  n29 -->|\"[2]\"| n30\n  n30 -->|\"[]\"| n31\n  n31 -->|\"[]\"| n32\n  n32 -->|\"[]\"| n33\n  n34 -.->|\"[]\"| n35\n  n35 -.->|\"[]\"| n37\n  n36 -.->|\"[2]\"| n37\n  n37 -.->|\"[2]\"| n40\n  n38 -.->|\"[2]\"| n39\n  n39 -.->|\"[2]\"| n40\n  n40 -.->|\"[2]\"| n41\n  n40 -.->|\"[2]\"| n42\n  n40 -.->|\"[2]\"| n43\n  n42 -.->|\"[2]\"| n46\n  n44 -.->|\"[2]\"| n45\n  n45 -.->|\"[2]\"| n46\n  n46 -.->|\"[2]\"| n47\n  n46 -.->|\"[2]\"| n48\n  n46 -.->|\"[2]\"| n49\n  n48 -.->|\"[2]\"| n52\n  n48 -.->|\"[2]\"| n55\n  n48 -.->|\"[2]\"| n56\n  n50 -.->|\"[2]\"| n51\n  n51 -.->|\"[2]\"| n52\n  n52 -.->|\"[2]\"| n53\n  n52 -.->|\"[2]\"| n54\n",
        dot: "digraph {\n  rankdir=TB; node [fontname=\"sans-serif\"]; edge [fontname=\"sans-serif\", fontsize=10];\n  n0 [label=\"work\\n[2]\", shape=ellipse];\n  n1 [label=\"n\\n[2]\", shape=ellipse];\n  n2 [label=\"batch\\n[2]\", shape=ellipse];\n  n23 [label=\"abs\", shape=box];\n  n24 [label=\"sum\", shape=box];\n  n25 [label=\"div 2\", shape=box];\n  n26 [label=\"sum\", shape=box];\n  n27 [label=\"losses\\ndiv n\", shape=box, peripheries=2];\n  n28 [label=\"sub\", shape=box];\n  n29 [label=\"square\", shape=box];\n  n30 [label=\"sum\", shape=box];\n  n31 [label=\"div 2\", shape=box];\n  n32 [label=\"sum\", shape=box];\n  n33 [label=\"loss\\ndiv n\", shape=box, peripheries=2];\n  n34 [label=\"div 1 n\", shape=box, style=dashed];\n  n35 [label=\"div 2\", shape=box, style=dashed];\n  n36 [label=\"mul 2\", shape=box, style=dashed];\n  subgraph cluster_0 {\n    label=\"parameters\"; style=rounded;\n    n3 [label=\"a_b.weight\\n[2, 2]\", shape=cylinder];\n    n5 [label=\"a_b.bias\\n[2]\", shape=cylinder];\n    n7 [label=\"aB.weight\\n[2, 2]\", shape=cylinder];\n    n9 [label=\"aB.bias\\n[2]\", shape=cylinder];\n    n13 [label=\"k.weight\\n[2, 2]\", shape=cylinder];\n    n15 [label=\"k.bias\\n[2]\", shape=cylinder];\n    n18 [label=\"nn.weight\\n[2, 2]\", shape=cylinder];\n    n20 [label=\"nn.bias\\n[2]\", shape=cylinder];\n  }\n  subgraph cluster_1 {\n    label=\"a_b = dense(work, 2)\"; style=rounded;\n    n4 [label=\"product\", shape=box];\n    n6 [label=\"a_b\\nadd\", shape=box];\n    n55 [label=\"d_a_b.bias\\nsum\\n∂loss/∂a_b.bias\", shape=box, peripheries=2];\n    n56 [label=\"d_a_b.weight\\nproduct\\n∂loss/∂a_b.weight\", shape=box, peripheries=2];\n  }\n  subgraph cluster_2 {\n    label=\"aB = tanh(dense(n, 2))\"; style=rounded;\n    n8 [label=\"product\", shape=box];\n    n10 [label=\"add\", shape=box];\n    n11 [label=\"aB\\ntanh\", shape=box];\n    n48 [label=\"d_aB\\nproduct\", shape=box, style=dashed];\n    n50 [label=\"mul\", shape=box, style=dashed];\n    n51 [label=\"sub 1\", shape=box, style=dashed];\n    n52 [label=\"mul\", shape=box, style=dashed];\n    n53 [label=\"d_aB.bias\\nsum\\n∂loss/∂aB.bias\", shape=box, peripheries=2];\n    n54 [label=\"d_aB.weight\\nproduct\\n∂loss/∂aB.weight\", shape=box, peripheries=2];\n  }\n  subgraph cluster_3 {\n    label=\"k = dense(a_b + aB, 2)\"; style=rounded;\n    n12 [label=\"add\", shape=box];\n    n14 [label=\"product\", shape=box];\n    n16 [label=\"k\\nadd\", shape=box];\n    n46 [label=\"d_k\\nmul\", shape=box, style=dashed];\n    n47 [label=\"d_k.bias\\nsum\\n∂loss/∂k.bias\", shape=box, peripheries=2];\n    n49 [label=\"d_k.weight\\nproduct\\n∂loss/∂k.weight\", shape=box, peripheries=2];\n  }\n  subgraph cluster_4 {\n    label=\"grad = tanh(k)\"; style=rounded;\n    n17 [label=\"grad\\ntanh\", shape=box];\n    n42 [label=\"d_grad\\nproduct\", shape=box, style=dashed];\n    n44 [label=\"mul\", shape=box, style=dashed];\n    n45 [label=\"sub 1\", shape=box, style=dashed];\n  }\n  subgraph cluster_5 {\n    label=\"nn = dense(grad, 2)\"; style=rounded;\n    n19 [label=\"product\", shape=box];\n    n21 [label=\"nn\\nadd\", shape=box];\n    n40 [label=\"d_nn\\nmul\", shape=box, style=dashed];\n    n41 [label=\"d_nn.bias\\nsum\\n∂loss/∂nn.bias\", shape=box, peripheries=2];\n    n43 [label=\"d_nn.weight\\nproduct\\n∂loss/∂nn.weight\", shape=box, peripheries=2];\n  }\n  subgraph cluster_6 {\n    label=\"sigmoid = sigmoid(nn)\"; style=rounded;\n    n22 [label=\"sigmoid\\nsigmoid\", shape=box];\n    n37 [label=\"d_sigmoid\\nmul\", shape=box, style=dashed];\n    n38 [label=\"sub 1\", shape=box, style=dashed];\n    n39 [label=\"mul\", shape=box, style=dashed];\n  }\n  n0 -> n4 [label=\"[2]\"];\n  n0 -> n56 [label=\"[2]\"];\n  n1 -> n8 [label=\"[2]\"];\n  n1 -> n54 [label=\"[2]\"];\n  n2 -> n28 [label=\"[2]\"];\n  n3 -> n4 [label=\"[2, 2]\"];\n  n4 -> n6 [label=\"[2]\"];\n  n5 -> n6 [label=\"[2]\"];\n  n6 -> n12 [label=\"[2]\"];\n  n7 -> n8 [label=\"[2, 2]\"];\n  n8 -> n10 [label=\"[2]\"];\n  n9 -> n10 [label=\"[2]\"];\n  n10 -> n11 [label=\"[2]\"];\n  n11 -> n12 [label=\"[2]\"];\n  n11 -> n50 [label=\"[2]\"];\n  n12 -> n14 [label=\"[2]\"];\n  n12 -> n49 [label=\"[2]\"];\n  n13 -> n14 [label=\"[2, 2]\"];\n  n13 -> n48 [label=\"[2, 2]\"];\n  n14 -> n16 [label=\"[2]\"];\n  n15 -> n16 [label=\"[2]\"];\n  n16 -> n17 [label=\"[2]\"];\n  n17 -> n19 [label=\"[2]\"];\n  n17 -> n43 [label=\"[2]\"];\n  n17 -> n44 [label=\"[2]\"];\n  n18 -> n19 [label=\"[2, 2]\"];\n  n18 -> n42 [label=\"[2, 2]\"];\n  n19 -> n21 [label=\"[2]\"];\n  n20 -> n21 [label=\"[2]\"];\n  n21 -> n22 [label=\"[2]\"];\n  n21 -> n23 [label=\"[2]\"];\n  n22 -> n28 [label=\"[2]\"];\n  n22 -> n38 [label=\"[2]\"];\n  n22 -> n39 [label=\"[2]\"];\n  n23 -> n24 [label=\"[2]\"];\n  n24 -> n25 [label=\"[]\"];\n  n25 -> n26 [label=\"[]\"];\n  n26 -> n27 [label=\"[]\"];\n  n28 -> n29 [label=\"[2]\"];\n  n28 -> n36 [label=\"[2]\"];\n  n29 -> n30 [label=\"[2]\"];\n  n30 -> n31 [label=\"[]\"];\n  n31 -> n32 [label=\"[]\"];\n  n32 -> n33 [label=\"[]\"];\n  n34 -> n35 [label=\"[]\", style=dashed];\n  n35 -> n37 [label=\"[]\", style=dashed];\n  n36 -> n37 [label=\"[2]\", style=dashed];\n  n37 -> n40 [label=\"[2]\", style=dashed];\n  n38 -> n39 [label=\"[2]\", style=dashed];\n  n39 -> n40 [label=\"[2]\", style=dashed];\n  n40 -> n41 [label=\"[2]\", style=dashed];\n  n40 -> n42 [label=\"[2]\", style=dashed];\n  n40 -> n43 [label=\"[2]\", style=dashed];\n  n42 -> n46 [label=\"[2]\", style=dashed];\n  n44 -> n45 [label=\"[2]\", style=dashed];\n  n45 -> n46 [label=\"[2]\", style=dashed];\n  n46 -> n47 [label=\"[2]\", style=dashed];\n  n46 -> n48 [label=\"[2]\", style=dashed];\n  n46 -> n49 [label=\"[2]\", style=dashed];\n  n48 -> n52 [label=\"[2]\", style=dashed];\n  n48 -> n55 [label=\"[2]\", style=dashed];\n  n48 -> n56 [label=\"[2]\", style=dashed];\n  n50 -> n51 [label=\"[2]\", style=dashed];\n  n51 -> n52 [label=\"[2]\", style=dashed];\n  n52 -> n53 [label=\"[2]\", style=dashed];\n  n52 -> n54 [label=\"[2]\", style=dashed];\n}\n",
    };
    /// Layer by layer: shapes, parameters, operations per sample, bytes of workspace per sample.
    pub const SUMMARY: &str = "N\nlayer    is                  shape  parameters  FLOPs  bytes\nwork     input               [2]\nn        input               [2]\nbatch    target              [2]\na_b      dense(work, 2)      [2]             6     10      8\naB       tanh(dense(n, 2))   [2]             6     38      8\nk        dense(a_b + aB, 2)  [2]             6     30\ngrad     tanh(k)             [2]                    8     16\nnn       dense(grad, 2)      [2]             6     28      8\nsigmoid  sigmoid(nn)         [2]                   10     16\nothers                                             20\n24 parameters; 48 FLOPs forward, 144 with gradient, per sample\n56 bytes of workspace per sample\n";
    /// In which order the partial derivatives are computed, the chain for each named value, and what is computed.
    pub const EXPLAIN: &str = "In which order are the partial derivatives of loss computed?\n  1. ∂loss/∂sigmoid\n  2. ∂sigmoid/∂nn\n  3. ∂nn/∂grad, ∂nn/∂nn.weight, ∂nn/∂nn.bias\n  4. ∂grad/∂k\n  5. ∂k/∂a_b, ∂k/∂aB, ∂k/∂k.weight, ∂k/∂k.bias\n  6. ∂a_b/∂work, ∂a_b/∂a_b.weight, ∂a_b/∂a_b.bias, ∂aB/∂n, ∂aB/∂aB.weight, ∂aB/∂aB.bias\nWhat is the chain?\n  ∂loss/∂nn = ∂loss/∂sigmoid · ∂sigmoid/∂nn\n  ∂loss/∂grad = ∂loss/∂sigmoid · ∂sigmoid/∂nn · ∂nn/∂grad\n  ∂loss/∂nn.weight = ∂loss/∂sigmoid · ∂sigmoid/∂nn · ∂nn/∂nn.weight\n  ∂loss/∂nn.bias = ∂loss/∂sigmoid · ∂sigmoid/∂nn · ∂nn/∂nn.bias\n  ∂loss/∂k = ∂loss/∂sigmoid · ∂sigmoid/∂nn · ∂nn/∂grad · ∂grad/∂k\n  ∂loss/∂a_b = ∂loss/∂sigmoid · ∂sigmoid/∂nn · ∂nn/∂grad · ∂grad/∂k · ∂k/∂a_b\n  ∂loss/∂aB = ∂loss/∂sigmoid · ∂sigmoid/∂nn · ∂nn/∂grad · ∂grad/∂k · ∂k/∂aB\n  ∂loss/∂k.weight = ∂loss/∂sigmoid · ∂sigmoid/∂nn · ∂nn/∂grad · ∂grad/∂k · ∂k/∂k.weight\n  ∂loss/∂k.bias = ∂loss/∂sigmoid · ∂sigmoid/∂nn · ∂nn/∂grad · ∂grad/∂k · ∂k/∂k.bias\n  ∂loss/∂work = ∂loss/∂sigmoid · ∂sigmoid/∂nn · ∂nn/∂grad · ∂grad/∂k · ∂k/∂a_b · ∂a_b/∂work\n  ∂loss/∂a_b.weight = ∂loss/∂sigmoid · ∂sigmoid/∂nn · ∂nn/∂grad · ∂grad/∂k · ∂k/∂a_b · ∂a_b/∂a_b.weight\n  ∂loss/∂a_b.bias = ∂loss/∂sigmoid · ∂sigmoid/∂nn · ∂nn/∂grad · ∂grad/∂k · ∂k/∂a_b · ∂a_b/∂a_b.bias\n  ∂loss/∂n = ∂loss/∂sigmoid · ∂sigmoid/∂nn · ∂nn/∂grad · ∂grad/∂k · ∂k/∂aB · ∂aB/∂n\n  ∂loss/∂aB.weight = ∂loss/∂sigmoid · ∂sigmoid/∂nn · ∂nn/∂grad · ∂grad/∂k · ∂k/∂aB · ∂aB/∂aB.weight\n  ∂loss/∂aB.bias = ∂loss/∂sigmoid · ∂sigmoid/∂nn · ∂nn/∂grad · ∂grad/∂k · ∂k/∂aB · ∂aB/∂aB.bias\nWhat is computed?\n  d_sigmoid = 1 / n / 2 · 2 · (sigmoid − batch)\n  d_nn = d_sigmoid · sigmoid · (1 − sigmoid)\n  d_nn.bias = sum(d_nn)\n  d_grad = product(d_nn, nn.weight)\n  d_nn.weight = product(grad, d_nn)\n  d_k = d_grad · (1 − grad · grad)\n  d_k.bias = sum(d_k)\n  d_aB = product(d_k, k.weight)\n  d_k.weight = product(a_b + aB, d_k)\n  d_aB.bias = sum(d_aB · (1 − aB · aB))\n  d_aB.weight = product(n, d_aB · (1 − aB · aB))\n  d_a_b.bias = sum(d_aB)\n  d_a_b.weight = product(work, d_aB)\n";
    /// The chains as LaTeX.
    pub const EXPLAIN_LATEX: &str = "\\begin{align*}\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{nn}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{sigmoid}} \\cdot \\frac{\\partial \\mathrm{sigmoid}}{\\partial \\mathrm{nn}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{grad}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{sigmoid}} \\cdot \\frac{\\partial \\mathrm{sigmoid}}{\\partial \\mathrm{nn}} \\cdot \\frac{\\partial \\mathrm{nn}}{\\partial \\mathrm{grad}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{nn.weight}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{sigmoid}} \\cdot \\frac{\\partial \\mathrm{sigmoid}}{\\partial \\mathrm{nn}} \\cdot \\frac{\\partial \\mathrm{nn}}{\\partial \\mathrm{nn.weight}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{nn.bias}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{sigmoid}} \\cdot \\frac{\\partial \\mathrm{sigmoid}}{\\partial \\mathrm{nn}} \\cdot \\frac{\\partial \\mathrm{nn}}{\\partial \\mathrm{nn.bias}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial k} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{sigmoid}} \\cdot \\frac{\\partial \\mathrm{sigmoid}}{\\partial \\mathrm{nn}} \\cdot \\frac{\\partial \\mathrm{nn}}{\\partial \\mathrm{grad}} \\cdot \\frac{\\partial \\mathrm{grad}}{\\partial k} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{a\\_b}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{sigmoid}} \\cdot \\frac{\\partial \\mathrm{sigmoid}}{\\partial \\mathrm{nn}} \\cdot \\frac{\\partial \\mathrm{nn}}{\\partial \\mathrm{grad}} \\cdot \\frac{\\partial \\mathrm{grad}}{\\partial k} \\cdot \\frac{\\partial k}{\\partial \\mathrm{a\\_b}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{aB}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{sigmoid}} \\cdot \\frac{\\partial \\mathrm{sigmoid}}{\\partial \\mathrm{nn}} \\cdot \\frac{\\partial \\mathrm{nn}}{\\partial \\mathrm{grad}} \\cdot \\frac{\\partial \\mathrm{grad}}{\\partial k} \\cdot \\frac{\\partial k}{\\partial \\mathrm{aB}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{k.weight}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{sigmoid}} \\cdot \\frac{\\partial \\mathrm{sigmoid}}{\\partial \\mathrm{nn}} \\cdot \\frac{\\partial \\mathrm{nn}}{\\partial \\mathrm{grad}} \\cdot \\frac{\\partial \\mathrm{grad}}{\\partial k} \\cdot \\frac{\\partial k}{\\partial \\mathrm{k.weight}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{k.bias}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{sigmoid}} \\cdot \\frac{\\partial \\mathrm{sigmoid}}{\\partial \\mathrm{nn}} \\cdot \\frac{\\partial \\mathrm{nn}}{\\partial \\mathrm{grad}} \\cdot \\frac{\\partial \\mathrm{grad}}{\\partial k} \\cdot \\frac{\\partial k}{\\partial \\mathrm{k.bias}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{work}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{sigmoid}} \\cdot \\frac{\\partial \\mathrm{sigmoid}}{\\partial \\mathrm{nn}} \\cdot \\frac{\\partial \\mathrm{nn}}{\\partial \\mathrm{grad}} \\cdot \\frac{\\partial \\mathrm{grad}}{\\partial k} \\cdot \\frac{\\partial k}{\\partial \\mathrm{a\\_b}} \\cdot \\frac{\\partial \\mathrm{a\\_b}}{\\partial \\mathrm{work}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{a\\_b.weight}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{sigmoid}} \\cdot \\frac{\\partial \\mathrm{sigmoid}}{\\partial \\mathrm{nn}} \\cdot \\frac{\\partial \\mathrm{nn}}{\\partial \\mathrm{grad}} \\cdot \\frac{\\partial \\mathrm{grad}}{\\partial k} \\cdot \\frac{\\partial k}{\\partial \\mathrm{a\\_b}} \\cdot \\frac{\\partial \\mathrm{a\\_b}}{\\partial \\mathrm{a\\_b.weight}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{a\\_b.bias}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{sigmoid}} \\cdot \\frac{\\partial \\mathrm{sigmoid}}{\\partial \\mathrm{nn}} \\cdot \\frac{\\partial \\mathrm{nn}}{\\partial \\mathrm{grad}} \\cdot \\frac{\\partial \\mathrm{grad}}{\\partial k} \\cdot \\frac{\\partial k}{\\partial \\mathrm{a\\_b}} \\cdot \\frac{\\partial \\mathrm{a\\_b}}{\\partial \\mathrm{a\\_b.bias}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial n} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{sigmoid}} \\cdot \\frac{\\partial \\mathrm{sigmoid}}{\\partial \\mathrm{nn}} \\cdot \\frac{\\partial \\mathrm{nn}}{\\partial \\mathrm{grad}} \\cdot \\frac{\\partial \\mathrm{grad}}{\\partial k} \\cdot \\frac{\\partial k}{\\partial \\mathrm{aB}} \\cdot \\frac{\\partial \\mathrm{aB}}{\\partial n} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{aB.weight}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{sigmoid}} \\cdot \\frac{\\partial \\mathrm{sigmoid}}{\\partial \\mathrm{nn}} \\cdot \\frac{\\partial \\mathrm{nn}}{\\partial \\mathrm{grad}} \\cdot \\frac{\\partial \\mathrm{grad}}{\\partial k} \\cdot \\frac{\\partial k}{\\partial \\mathrm{aB}} \\cdot \\frac{\\partial \\mathrm{aB}}{\\partial \\mathrm{aB.weight}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{aB.bias}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{sigmoid}} \\cdot \\frac{\\partial \\mathrm{sigmoid}}{\\partial \\mathrm{nn}} \\cdot \\frac{\\partial \\mathrm{nn}}{\\partial \\mathrm{grad}} \\cdot \\frac{\\partial \\mathrm{grad}}{\\partial k} \\cdot \\frac{\\partial k}{\\partial \\mathrm{aB}} \\cdot \\frac{\\partial \\mathrm{aB}}{\\partial \\mathrm{aB.bias}}\n\\end{align*}\n";
    /// What [`N`] reads: one element per sample in each field.
    #[derive(Clone, Copy, Debug)]
    pub struct Inputs<'a> {
        /// `[2]` per sample.
        pub work: &'a [[f32; 2]],
        /// `[2]` per sample.
        pub n: &'a [[f32; 2]],
    }
    impl Inputs<'_> {
        fn check(&self, capacity: usize) -> Result<usize, nn::InputError> {
            let samples = nn::check::samples("work", self.work.len(), capacity)?;
            nn::check::length("n", self.n.len(), samples)?;
            Ok(samples)
        }
    }
    /// What the losses compare with.
    #[derive(Clone, Copy, Debug)]
    pub struct Targets<'a> {
        /// `[2]` per sample.
        pub batch: &'a [[f32; 2]],
    }
    /// Inputs and targets of the same samples.
    #[derive(Clone, Copy, Debug)]
    pub struct Batch<'a> {
        /// `[2]` per sample.
        pub work: &'a [[f32; 2]],
        /// `[2]` per sample.
        pub n: &'a [[f32; 2]],
        /// `[2]` per sample.
        pub batch: &'a [[f32; 2]],
    }
    impl Batch<'_> {
        fn check(&self, capacity: usize) -> Result<usize, nn::InputError> {
            let samples = nn::check::samples("work", self.work.len(), capacity)?;
            nn::check::length("n", self.n.len(), samples)?;
            nn::check::length("batch", self.batch.len(), samples)?;
            Ok(samples)
        }
    }
    impl<'a> Batch<'a> {
        /// What inference needs of the batch.
        pub fn inputs(&self) -> Inputs<'a> {
            Inputs {
                work: self.work,
                n: self.n,
            }
        }
        /// The inputs and targets of the same samples.
        pub fn new(inputs: Inputs<'a>, targets: Targets<'a>) -> Self {
            Batch {
                work: inputs.work,
                n: inputs.n,
                batch: targets.batch,
            }
        }
        /// What the losses compare with.
        pub fn targets(&self) -> Targets<'a> {
            Targets { batch: self.batch }
        }
    }
    /// An owned data set: all fields have one element per sample.
    #[derive(Clone, Debug, Default)]
    pub struct Samples {
        /// `[2]` per sample.
        pub work: nn::Vec<[f32; 2]>,
        /// `[2]` per sample.
        pub n: nn::Vec<[f32; 2]>,
        /// `[2]` per sample.
        pub batch: nn::Vec<[f32; 2]>,
    }
    impl nn::Samples for Samples {
        type Batch<'a> = Batch<'a>;
        fn len(&self) -> usize {
            self.work.len()
        }
        fn batch(&self, range: core::ops::Range<usize>) -> Batch<'_> {
            Batch {
                work: &self.work[range.clone()],
                n: &self.n[range.clone()],
                batch: &self.batch[range],
            }
        }
        fn gather(&mut self, from: &Self, indices: &[usize]) {
            nn::gather(&mut self.work, &from.work, indices);
            nn::gather(&mut self.n, &from.n, indices);
            nn::gather(&mut self.batch, &from.batch, indices);
        }
    }
    /// Losses and metrics: means over the batch.
    #[derive(Clone, Copy, Debug, Default, PartialEq)]
    pub struct Losses {
        /// The sum of all losses: what is minimised.
        pub loss: f32,
        /// The metric `losses`.
        pub losses: f32,
    }
    impl nn::Losses for Losses {
        const NAMES: &'static [&'static str] = &["loss", "losses"];
        fn visit(&self, visit: &mut dyn FnMut(f64)) {
            visit(self.loss as f64);
            visit(self.losses as f64);
        }
    }
    /// What inference returns: one element per sample in each field.
    #[derive(Clone, Copy, Debug)]
    pub struct Outputs<'w> {
        /// `[2]` per sample.
        pub sigmoid: &'w [[f32; 2]],
    }
    /// The memory of a step, for batches of up to `capacity` samples.
    pub struct Workspace<S: nn::Storage = nn::Heap> {
        capacity: usize,
        storage: core::marker::PhantomData<S>,
        a_b: S::Buffer<[f32; 2]>,
        aB: S::Buffer<[f32; 2]>,
        grad_2: S::Buffer<[f32; 2]>,
        nn_2: S::Buffer<[f32; 2]>,
        sigmoid_2: S::Buffer<[f32; 2]>,
        sigmoid_sub: S::Buffer<[f32; 2]>,
        d_grad: S::Buffer<[f32; 2]>,
    }
    impl<S: nn::Storage> Workspace<S> {
        fn with_storage(capacity: usize) -> Self {
            let [a_b, aB, grad_2, nn_2, sigmoid_2, sigmoid_sub, d_grad] = S::several(
                capacity,
            );
            Workspace {
                capacity,
                storage: core::marker::PhantomData,
                a_b,
                aB,
                grad_2,
                nn_2,
                sigmoid_2,
                sigmoid_sub,
                d_grad,
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
            a_b: [[0.0; 2]; N],
            aB: [[0.0; 2]; N],
            grad_2: [[0.0; 2]; N],
            nn_2: [[0.0; 2]; N],
            sigmoid_2: [[0.0; 2]; N],
            sigmoid_sub: [[0.0; 2]; N],
            d_grad: [[0.0; 2]; N],
        };
    }
    impl N {
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
            s: impl k::Kernels<f32>,
            n: usize,
            inputs: Inputs<'_>,
            work: &'w mut Workspace<impl nn::Storage>,
        ) -> Outputs<'w> {
            let work_2 = inputs.work;
            let n_2 = inputs.n;
            let a_b = &mut work.sigmoid_sub[..n];
            let aB = &mut work.nn_2[..n];
            s.dense(work_2, &self.a_b.weight, &self.a_b.bias, a_b);
            s.dense_tanh(n_2, &self.aB.weight, &self.aB.bias, aB);
            let a_b_add = a_b;
            s.add_mut(a_b_add, aB);
            let grad_2 = aB;
            s.dense_tanh(a_b_add, &self.k.weight, &self.k.bias, grad_2);
            let sigmoid_2 = a_b_add;
            s.dense_sigmoid(grad_2, &self.nn.weight, &self.nn.bias, sigmoid_2);
            Outputs { sigmoid: &*sigmoid_2 }
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
            let work_2 = batch.work;
            let n_2 = batch.n;
            let batch_2 = batch.batch;
            let a_b = &mut work.sigmoid_sub[..n];
            let aB = &mut work.nn_2[..n];
            k::dense(work_2, &self.a_b.weight, &self.a_b.bias, a_b);
            k::dense_tanh(n_2, &self.aB.weight, &self.aB.bias, aB);
            let a_b_add = a_b;
            k::add_mut(a_b_add, aB);
            let grad_2 = aB;
            k::dense_tanh(a_b_add, &self.k.weight, &self.k.bias, grad_2);
            let nn_2 = a_b_add;
            k::dense(grad_2, &self.nn.weight, &self.nn.bias, nn_2);
            let losses_abs = grad_2;
            k::map(losses_abs, &*nn_2, |nn_2| abs(nn_2));
            let losses = k::mean_samples(k::view::<_, f32>(losses_abs));
            let square_2 = nn_2;
            k::update_with(
                square_2,
                batch_2,
                |math, nn_2, batch_2| {
                    (math.sigmoid(nn_2) - batch_2) * (math.sigmoid(nn_2) - batch_2)
                },
            );
            let loss = k::mean_samples(k::view::<_, f32>(square_2));
            Ok(Losses { loss, losses })
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
            let work_2 = batch.work;
            let n_2 = batch.n;
            let batch_2 = batch.batch;
            let a_b = &mut work.a_b[..n];
            let aB = &mut work.aB[..n];
            let grad_2 = &mut work.grad_2[..n];
            let nn_2 = &mut work.nn_2[..n];
            let sigmoid_2 = &mut work.sigmoid_2[..n];
            let sigmoid_sub = &mut work.sigmoid_sub[..n];
            let d_grad = &mut work.d_grad[..n];
            s.dense(work_2, &self.a_b.weight, &self.a_b.bias, a_b);
            s.dense_tanh(n_2, &self.aB.weight, &self.aB.bias, aB);
            let a_b_add = a_b;
            s.add_mut(a_b_add, aB);
            s.dense_tanh(a_b_add, &self.k.weight, &self.k.bias, grad_2);
            s.dense(grad_2, &self.nn.weight, &self.nn.bias, nn_2);
            s.sigmoid(nn_2, sigmoid_2);
            s.sub(sigmoid_2, batch_2, sigmoid_sub);
            let div = 1.0 / n as f32 / 2.0;
            let d_nn = sigmoid_2;
            s.update(
                d_nn,
                &*sigmoid_sub,
                #[inline(always)]
                |sigmoid_2, sigmoid_sub| {
                    div * (2.0 * sigmoid_sub) * (sigmoid_2 * (1.0 - sigmoid_2))
                },
            );
            s.sum_samples(d_nn, &mut grad.nn.bias);
            s.dense_d_input(d_nn, &self.nn.weight, d_grad);
            s.dense_d_weight(grad_2, d_nn, &mut grad.nn.weight);
            let d_k = d_grad;
            s.tanh_d_into(grad_2, d_k);
            s.sum_samples(d_k, &mut grad.k.bias);
            let d_aB = grad_2;
            s.dense_d_input(d_k, &self.k.weight, d_aB);
            s.dense_d_weight(a_b_add, d_k, &mut grad.k.weight);
            let d_aB_dense = aB;
            s.tanh_d_mut(d_aB_dense, d_aB);
            s.sum_samples(d_aB_dense, &mut grad.aB.bias);
            s.dense_d_weight(n_2, d_aB_dense, &mut grad.aB.weight);
            s.sum_samples(d_aB, &mut grad.a_b.bias);
            s.dense_d_weight(work_2, d_aB, &mut grad.a_b.weight);
            let losses_abs = nn_2;
            s.update(losses_abs, (), |nn_2, ()| abs(nn_2));
            let losses = s.mean_samples(k::view::<_, f32>(losses_abs));
            let square_2 = sigmoid_sub;
            s.square_mut(square_2);
            let loss = s.mean_samples(k::view::<_, f32>(square_2));
            Losses { loss, losses }
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
    impl nn::Parameters for N {
        type Scalar = f32;
        const NAME: &'static str = "N";
        const TENSORS: &'static [nn::TensorInfo] = &[
            nn::TensorInfo::trained("a_b.weight", &[2, 2]),
            nn::TensorInfo::trained("a_b.bias", &[2]),
            nn::TensorInfo::trained("aB.weight", &[2, 2]),
            nn::TensorInfo::trained("aB.bias", &[2]),
            nn::TensorInfo::trained("k.weight", &[2, 2]),
            nn::TensorInfo::trained("k.bias", &[2]),
            nn::TensorInfo::trained("nn.weight", &[2, 2]),
            nn::TensorInfo::trained("nn.bias", &[2]),
        ];
        const INITIAL: &'static [nn::init::Initial<f32>] = &[
            nn::init::uniform(-0.70710677, 0.70710677),
            nn::init::uniform(-0.70710677, 0.70710677),
            nn::init::uniform(-0.70710677, 0.70710677),
            nn::init::uniform(-0.70710677, 0.70710677),
            nn::init::uniform(-0.70710677, 0.70710677),
            nn::init::uniform(-0.70710677, 0.70710677),
            nn::init::uniform(-0.70710677, 0.70710677),
            nn::init::uniform(-0.70710677, 0.70710677),
        ];
        const LAYOUT: nn::Layout<Self, f32> = nn::layout!(
            Self { a_b.weight, a_b.bias, aB.weight, aB.bias, k.weight, k.bias, nn.weight,
            nn.bias }
        );
    }
    impl nn::Network for N {
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
            N::forward(self, inputs, work)
        }
    }
    impl nn::Trainable for N {
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
            N::gradient(self, batch, work, grad)
        }
        fn train_step(
            &mut self,
            batch: Batch<'_>,
            work: &mut Workspace,
            grad: &mut Self,
            optimizer: &mut impl nn::Tensorwise<Self>,
        ) -> Result<Losses, nn::InputError> {
            N::train_step(self, batch, work, grad, optimizer)
        }
        fn evaluate(
            &self,
            batch: Batch<'_>,
            work: &mut Workspace,
        ) -> Result<Losses, nn::InputError> {
            N::evaluate(self, batch, work)
        }
    }
}
