#[doc(inline)]
#[allow(unused_imports)]
pub use adversary::Adversary;
/// What belongs to [`Adversary`]: its parameters, its data, its workspace and its constants.
///
/// ```text
/// activation  is                     values   derivative      saturates     blocks
/// tanh        (eˣ − e⁻ˣ)/(eˣ + e⁻ˣ)  −1 to 1  1 − y²: 0 to 1  at both ends  no
/// ```
///
/// ```mermaid
/// flowchart TB
///   n0(["image<br/>[3]"])
///   n1(["what<br/>[1]"])
///   n2(["origin<br/>[1]"])
///   n17["sub"]
///   n18["square"]
///   n19["sum"]
///   n20["sum"]
///   n21[["of_thing<br/>div n"]]
///   n22["sub"]
///   n23["square"]
///   n24["sum"]
///   n25["sum"]
///   n26[["of_domain<br/>div n"]]
///   subgraph c0["parameters"]
///     n3[("features.weight<br/>[3, 4]")]
///     n5[("features.bias<br/>[4]")]
///     n8[("thing.weight<br/>[4, 1]")]
///     n10[("thing.bias<br/>[1]")]
///     n13[("domain.weight<br/>[4, 1]")]
///     n15[("domain.bias<br/>[1]")]
///   end
///   subgraph c1["features = tanh(dense(image, 4))"]
///     n4["product"]
///     n6["add"]
///     n7["features<br/>tanh"]
///   end
///   subgraph c2["thing = dense(features, 1)"]
///     n9["product"]
///     n11[["thing<br/>add"]]
///   end
///   subgraph c3["domain = dense(reverse_gradient(features, 0.5), 1)"]
///     n12["reverse_gradient"]
///     n14["product"]
///     n16[["domain<br/>add"]]
///   end
///   n0 -->|"[3]"| n4
///   n1 -->|"[1]"| n17
///   n2 -->|"[1]"| n22
///   n3 -->|"[3, 4]"| n4
///   n4 -->|"[4]"| n6
///   n5 -->|"[4]"| n6
///   n6 -->|"[4]"| n7
///   n7 -->|"[4]"| n9
///   n7 -->|"[4]"| n12
///   n8 -->|"[4, 1]"| n9
///   n9 -->|"[1]"| n11
///   n10 -->|"[1]"| n11
///   n11 -->|"[1]"| n17
///   n12 -->|"[4]"| n14
///   n13 -->|"[4, 1]"| n14
///   n14 -->|"[1]"| n16
///   n15 -->|"[1]"| n16
///   n16 -->|"[1]"| n22
///   n17 -->|"[1]"| n18
///   n18 -->|"[1]"| n19
///   n19 -->|"[]"| n20
///   n20 -->|"[]"| n21
///   n22 -->|"[1]"| n23
///   n23 -->|"[1]"| n24
///   n24 -->|"[]"| n25
///   n25 -->|"[]"| n26
/// ```
#[allow(clippy::all, dead_code)]
pub mod adversary {
    use ::nn_runtime as nn;
    use ::nn_runtime::kernels as k;
    /// Features that tell what something is, but not where it comes from.
    ///
    /// ```text
    /// features = tanh(dense(image, 4))
    /// thing = dense(features, 1)
    /// domain = dense(reverse_gradient(features, 0.5), 1)
    /// ```
    ///
    /// The derivatives, in the order in which `gradient` computes them:
    ///
    /// ```text
    /// d_domain = 1 / n · 2 · (domain − origin)
    /// d_thing = 1 / n · 2 · (thing − what)
    /// d_domain.bias = sum(d_domain)
    /// d_domain.weight = product(features, d_domain)
    /// d_thing.bias = sum(d_thing)
    /// d_features = (−0.5) · product(d_domain, domain.weight) + product(d_thing, thing.weight)
    /// d_thing.weight = product(features, d_thing)
    /// d_features.bias = sum(d_features · (1 − features · features))
    /// d_features.weight = product(image, d_features · (1 − features · features))
    /// ```
    #[repr(C, align(64))]
    pub struct Adversary {
        /// `tanh(dense(image, 4))`
        pub features: parameters::Features,
        /// `dense(features, 1)`
        pub thing: parameters::Thing,
        /// `dense(reverse_gradient(features, 0.5), 1)`
        pub domain: parameters::Domain,
    }
    /// The parameters of [`Adversary`], layer by layer.
    pub mod parameters {
        /// The parameters of `features`.
        #[repr(C)]
        pub struct Features {
            /// `[3, 4]`, of `tanh(dense(image, 4))`
            ///
            /// ∂of_thing/∂features.weight = ∂of_thing/∂thing · ∂thing/∂features · ∂features/∂features.weight
            ///
            /// ∂of_domain/∂features.weight = ∂of_domain/∂domain · ∂domain/∂features · ∂features/∂features.weight
            pub weight: [[f64; 4]; 3],
            /// `[4]`, of `tanh(dense(image, 4))`
            ///
            /// ∂of_thing/∂features.bias = ∂of_thing/∂thing · ∂thing/∂features · ∂features/∂features.bias
            ///
            /// ∂of_domain/∂features.bias = ∂of_domain/∂domain · ∂domain/∂features · ∂features/∂features.bias
            pub bias: [f64; 4],
        }
        /// The parameters of `thing`.
        #[repr(C)]
        pub struct Thing {
            /// `[4, 1]`, of `dense(features, 1)`
            ///
            /// ∂of_thing/∂thing.weight = ∂of_thing/∂thing · ∂thing/∂thing.weight
            pub weight: [[f64; 1]; 4],
            /// `[1]`, of `dense(features, 1)`
            ///
            /// ∂of_thing/∂thing.bias = ∂of_thing/∂thing · ∂thing/∂thing.bias
            pub bias: [f64; 1],
        }
        /// The parameters of `domain`.
        #[repr(C)]
        pub struct Domain {
            /// `[4, 1]`, of `dense(reverse_gradient(features, 0.5), 1)`
            ///
            /// ∂of_domain/∂domain.weight = ∂of_domain/∂domain · ∂domain/∂domain.weight
            pub weight: [[f64; 1]; 4],
            /// `[1]`, of `dense(reverse_gradient(features, 0.5), 1)`
            ///
            /// ∂of_domain/∂domain.bias = ∂of_domain/∂domain · ∂domain/∂domain.bias
            pub bias: [f64; 1],
        }
    }
    nn::plain!(Adversary, parameters::Features, parameters::Thing, parameters::Domain);
    /// The number of trained parameters.
    pub const PARAMETERS: usize = 26;
    /// Bytes of workspace for each sample of the capacity.
    pub const WORKSPACE_BYTES: usize = 120;
    /// Bytes of workspace whatever the capacity.
    pub const WORKSPACE_BYTES_FIXED: usize = 0;
    /// Floating-point operations of inference, per sample.
    pub const FLOPS_FORWARD: u64 = 50;
    /// Floating-point operations of losses and derivatives, per sample.
    pub const FLOPS_GRADIENT: u64 = 146;
    /// Of [`FLOPS_FORWARD`], those that a batch needs once, however many samples it has.
    pub const FLOPS_FORWARD_FIXED: u64 = 0;
    /// Of [`FLOPS_GRADIENT`], likewise.
    pub const FLOPS_GRADIENT_FIXED: u64 = 4;
    /// The network as it was described: layers as clusters, parameters apart, shapes on the edges.
    pub const GRAPH: nn::Drawing = nn::Drawing {
        mermaid: "flowchart TB\n  n0([\"image<br/>[3]\"])\n  n1([\"what<br/>[1]\"])\n  n2([\"origin<br/>[1]\"])\n  n17[\"sub\"]\n  n18[\"square\"]\n  n19[\"sum\"]\n  n20[\"sum\"]\n  n21[[\"of_thing<br/>div n\"]]\n  n22[\"sub\"]\n  n23[\"square\"]\n  n24[\"sum\"]\n  n25[\"sum\"]\n  n26[[\"of_domain<br/>div n\"]]\n  subgraph c0[\"parameters\"]\n    n3[(\"features.weight<br/>[3, 4]\")]\n    n5[(\"features.bias<br/>[4]\")]\n    n8[(\"thing.weight<br/>[4, 1]\")]\n    n10[(\"thing.bias<br/>[1]\")]\n    n13[(\"domain.weight<br/>[4, 1]\")]\n    n15[(\"domain.bias<br/>[1]\")]\n  end\n  subgraph c1[\"features = tanh(dense(image, 4))\"]\n    n4[\"product\"]\n    n6[\"add\"]\n    n7[\"features<br/>tanh\"]\n  end\n  subgraph c2[\"thing = dense(features, 1)\"]\n    n9[\"product\"]\n    n11[[\"thing<br/>add\"]]\n  end\n  subgraph c3[\"domain = dense(reverse_gradient(features, 0.5), 1)\"]\n    n12[\"reverse_gradient\"]\n    n14[\"product\"]\n    n16[[\"domain<br/>add\"]]\n  end\n  n0 -->|\"[3]\"| n4\n  n1 -->|\"[1]\"| n17\n  n2 -->|\"[1]\"| n22\n  n3 -->|\"[3, 4]\"| n4\n  n4 -->|\"[4]\"| n6\n  n5 -->|\"[4]\"| n6\n  n6 -->|\"[4]\"| n7\n  n7 -->|\"[4]\"| n9\n  n7 -->|\"[4]\"| n12\n  n8 -->|\"[4, 1]\"| n9\n  n9 -->|\"[1]\"| n11\n  n10 -->|\"[1]\"| n11\n  n11 -->|\"[1]\"| n17\n  n12 -->|\"[4]\"| n14\n  n13 -->|\"[4, 1]\"| n14\n  n14 -->|\"[1]\"| n16\n  n15 -->|\"[1]\"| n16\n  n16 -->|\"[1]\"| n22\n  n17 -->|\"[1]\"| n18\n  n18 -->|\"[1]\"| n19\n  n19 -->|\"[]\"| n20\n  n20 -->|\"[]\"| n21\n  n22 -->|\"[1]\"| n23\n  n23 -->|\"[1]\"| n24\n  n24 -->|\"[]\"| n25\n  n25 -->|\"[]\"| n26\n",
        dot: "digraph {\n  rankdir=TB; node [fontname=\"sans-serif\"]; edge [fontname=\"sans-serif\", fontsize=10];\n  n0 [label=\"image\\n[3]\", shape=ellipse];\n  n1 [label=\"what\\n[1]\", shape=ellipse];\n  n2 [label=\"origin\\n[1]\", shape=ellipse];\n  n17 [label=\"sub\", shape=box];\n  n18 [label=\"square\", shape=box];\n  n19 [label=\"sum\", shape=box];\n  n20 [label=\"sum\", shape=box];\n  n21 [label=\"of_thing\\ndiv n\", shape=box, peripheries=2];\n  n22 [label=\"sub\", shape=box];\n  n23 [label=\"square\", shape=box];\n  n24 [label=\"sum\", shape=box];\n  n25 [label=\"sum\", shape=box];\n  n26 [label=\"of_domain\\ndiv n\", shape=box, peripheries=2];\n  subgraph cluster_0 {\n    label=\"parameters\"; style=rounded;\n    n3 [label=\"features.weight\\n[3, 4]\", shape=cylinder];\n    n5 [label=\"features.bias\\n[4]\", shape=cylinder];\n    n8 [label=\"thing.weight\\n[4, 1]\", shape=cylinder];\n    n10 [label=\"thing.bias\\n[1]\", shape=cylinder];\n    n13 [label=\"domain.weight\\n[4, 1]\", shape=cylinder];\n    n15 [label=\"domain.bias\\n[1]\", shape=cylinder];\n  }\n  subgraph cluster_1 {\n    label=\"features = tanh(dense(image, 4))\"; style=rounded;\n    n4 [label=\"product\", shape=box];\n    n6 [label=\"add\", shape=box];\n    n7 [label=\"features\\ntanh\", shape=box];\n  }\n  subgraph cluster_2 {\n    label=\"thing = dense(features, 1)\"; style=rounded;\n    n9 [label=\"product\", shape=box];\n    n11 [label=\"thing\\nadd\", shape=box, peripheries=2];\n  }\n  subgraph cluster_3 {\n    label=\"domain = dense(reverse_gradient(features, 0.5), 1)\"; style=rounded;\n    n12 [label=\"reverse_gradient\", shape=box];\n    n14 [label=\"product\", shape=box];\n    n16 [label=\"domain\\nadd\", shape=box, peripheries=2];\n  }\n  n0 -> n4 [label=\"[3]\"];\n  n1 -> n17 [label=\"[1]\"];\n  n2 -> n22 [label=\"[1]\"];\n  n3 -> n4 [label=\"[3, 4]\"];\n  n4 -> n6 [label=\"[4]\"];\n  n5 -> n6 [label=\"[4]\"];\n  n6 -> n7 [label=\"[4]\"];\n  n7 -> n9 [label=\"[4]\"];\n  n7 -> n12 [label=\"[4]\"];\n  n8 -> n9 [label=\"[4, 1]\"];\n  n9 -> n11 [label=\"[1]\"];\n  n10 -> n11 [label=\"[1]\"];\n  n11 -> n17 [label=\"[1]\"];\n  n12 -> n14 [label=\"[4]\"];\n  n13 -> n14 [label=\"[4, 1]\"];\n  n14 -> n16 [label=\"[1]\"];\n  n15 -> n16 [label=\"[1]\"];\n  n16 -> n22 [label=\"[1]\"];\n  n17 -> n18 [label=\"[1]\"];\n  n18 -> n19 [label=\"[1]\"];\n  n19 -> n20 [label=\"[]\"];\n  n20 -> n21 [label=\"[]\"];\n  n22 -> n23 [label=\"[1]\"];\n  n23 -> n24 [label=\"[1]\"];\n  n24 -> n25 [label=\"[]\"];\n  n25 -> n26 [label=\"[]\"];\n}\n",
    };
    /// Losses and derivatives as they are computed, each derivative beside its value.
    pub const GRADIENT_GRAPH: nn::Drawing = nn::Drawing {
        mermaid: "flowchart TB\n  n0([\"image<br/>[3]\"])\n  n1([\"what<br/>[1]\"])\n  n2([\"origin<br/>[1]\"])\n  n16[\"sub\"]\n  n17[\"square\"]\n  n18[\"sum\"]\n  n19[[\"of_thing<br/>div n\"]]\n  n20[\"sub\"]\n  n21[\"square\"]\n  n22[\"sum\"]\n  n23[[\"of_domain<br/>div n\"]]\n  n24[[\"loss<br/>add\"]]\n  n25{{\"div 1 n\"}}\n  n26{{\"mul 2\"}}\n  n28{{\"mul 2\"}}\n  subgraph c0[\"parameters\"]\n    n3[(\"features.weight<br/>[3, 4]\")]\n    n5[(\"features.bias<br/>[4]\")]\n    n8[(\"thing.weight<br/>[4, 1]\")]\n    n10[(\"thing.bias<br/>[1]\")]\n    n12[(\"domain.weight<br/>[4, 1]\")]\n    n14[(\"domain.bias<br/>[1]\")]\n  end\n  subgraph c1[\"features = tanh(dense(image, 4))\"]\n    n4[\"product\"]\n    n6[\"add\"]\n    n7[\"features<br/>tanh\"]\n    n36{{\"d_features<br/>add\"}}\n    n38{{\"mul\"}}\n    n39{{\"sub 1\"}}\n    n40{{\"mul\"}}\n    n41[[\"d_features.bias<br/>sum<br/>∂loss/∂features.bias\"]]\n    n42[[\"d_features.weight<br/>product<br/>∂loss/∂features.weight\"]]\n  end\n  subgraph c2[\"thing = dense(features, 1)\"]\n    n9[\"product\"]\n    n11[\"thing<br/>add\"]\n    n29{{\"d_thing<br/>mul\"}}\n    n34[[\"d_thing.bias<br/>sum<br/>∂loss/∂thing.bias\"]]\n    n35{{\"product\"}}\n    n37[[\"d_thing.weight<br/>product<br/>∂loss/∂thing.weight\"]]\n  end\n  subgraph c3[\"domain = dense(reverse_gradient(features, 0.5), 1)\"]\n    n13[\"product\"]\n    n15[\"domain<br/>add\"]\n    n27{{\"d_domain<br/>mul\"}}\n    n30[[\"d_domain.bias<br/>sum<br/>∂loss/∂domain.bias\"]]\n    n31{{\"product\"}}\n    n32[[\"d_domain.weight<br/>product<br/>∂loss/∂domain.weight\"]]\n    n33{{\"mul -0.5\"}}\n  end\n  n0 -->|\"[3]\"| n4\n  n0 -->|\"[3]\"| n42\n  n1 -->|\"[1]\"| n16\n  n2 -->|\"[1]\"| n20\n  n3 -->|\"[3, 4]\"| n4\n  n4 -->|\"[4]\"| n6\n  n5 -->|\"[4]\"| n6\n  n6 -->|\"[4]\"| n7\n  n7 -->|\"[4]\"| n9\n  n7 -->|\"[4]\"| n13\n  n7 -->|\"[4]\"| n32\n  n7 -->|\"[4]\"| n37\n  n7 -->|\"[4]\"| n38\n  n8 -->|\"[4, 1]\"| n9\n  n8 -->|\"[4, 1]\"| n35\n  n9 -->|\"[1]\"| n11\n  n10 -->|\"[1]\"| n11\n  n11 -->|\"[1]\"| n16\n  n12 -->|\"[4, 1]\"| n13\n  n12 -->|\"[4, 1]\"| n31\n  n13 -->|\"[1]\"| n15\n  n14 -->|\"[1]\"| n15\n  n15 -->|\"[1]\"| n20\n  n16 -->|\"[1]\"| n17\n  n16 -->|\"[1]\"| n28\n  n17 -->|\"[1]\"| n18\n  n18 -->|\"[]\"| n19\n  n19 -->|\"[]\"| n24\n  n20 -->|\"[1]\"| n21\n  n20 -->|\"[1]\"| n26\n  n21 -->|\"[1]\"| n22\n  n22 -->|\"[]\"| n23\n  n23 -->|\"[]\"| n24\n  n25 -.->|\"[]\"| n27\n  n25 -.->|\"[]\"| n29\n  n26 -.->|\"[1]\"| n27\n  n27 -.->|\"[1]\"| n30\n  n27 -.->|\"[1]\"| n31\n  n27 -.->|\"[1]\"| n32\n  n28 -.->|\"[1]\"| n29\n  n29 -.->|\"[1]\"| n34\n  n29 -.->|\"[1]\"| n35\n  n29 -.->|\"[1]\"| n37\n  n31 -.->|\"[4]\"| n33\n  n33 -.->|\"[4]\"| n36\n  n35 -.->|\"[4]\"| n36\n  n36 -.->|\"[4]\"| n40\n  n38 -.->|\"[4]\"| n39\n  n39 -.->|\"[4]\"| n40\n  n40 -.->|\"[4]\"| n41\n  n40 -.->|\"[4]\"| n42\n",
        dot: "digraph {\n  rankdir=TB; node [fontname=\"sans-serif\"]; edge [fontname=\"sans-serif\", fontsize=10];\n  n0 [label=\"image\\n[3]\", shape=ellipse];\n  n1 [label=\"what\\n[1]\", shape=ellipse];\n  n2 [label=\"origin\\n[1]\", shape=ellipse];\n  n16 [label=\"sub\", shape=box];\n  n17 [label=\"square\", shape=box];\n  n18 [label=\"sum\", shape=box];\n  n19 [label=\"of_thing\\ndiv n\", shape=box, peripheries=2];\n  n20 [label=\"sub\", shape=box];\n  n21 [label=\"square\", shape=box];\n  n22 [label=\"sum\", shape=box];\n  n23 [label=\"of_domain\\ndiv n\", shape=box, peripheries=2];\n  n24 [label=\"loss\\nadd\", shape=box, peripheries=2];\n  n25 [label=\"div 1 n\", shape=box, style=dashed];\n  n26 [label=\"mul 2\", shape=box, style=dashed];\n  n28 [label=\"mul 2\", shape=box, style=dashed];\n  subgraph cluster_0 {\n    label=\"parameters\"; style=rounded;\n    n3 [label=\"features.weight\\n[3, 4]\", shape=cylinder];\n    n5 [label=\"features.bias\\n[4]\", shape=cylinder];\n    n8 [label=\"thing.weight\\n[4, 1]\", shape=cylinder];\n    n10 [label=\"thing.bias\\n[1]\", shape=cylinder];\n    n12 [label=\"domain.weight\\n[4, 1]\", shape=cylinder];\n    n14 [label=\"domain.bias\\n[1]\", shape=cylinder];\n  }\n  subgraph cluster_1 {\n    label=\"features = tanh(dense(image, 4))\"; style=rounded;\n    n4 [label=\"product\", shape=box];\n    n6 [label=\"add\", shape=box];\n    n7 [label=\"features\\ntanh\", shape=box];\n    n36 [label=\"d_features\\nadd\", shape=box, style=dashed];\n    n38 [label=\"mul\", shape=box, style=dashed];\n    n39 [label=\"sub 1\", shape=box, style=dashed];\n    n40 [label=\"mul\", shape=box, style=dashed];\n    n41 [label=\"d_features.bias\\nsum\\n∂loss/∂features.bias\", shape=box, peripheries=2];\n    n42 [label=\"d_features.weight\\nproduct\\n∂loss/∂features.weight\", shape=box, peripheries=2];\n  }\n  subgraph cluster_2 {\n    label=\"thing = dense(features, 1)\"; style=rounded;\n    n9 [label=\"product\", shape=box];\n    n11 [label=\"thing\\nadd\", shape=box];\n    n29 [label=\"d_thing\\nmul\", shape=box, style=dashed];\n    n34 [label=\"d_thing.bias\\nsum\\n∂loss/∂thing.bias\", shape=box, peripheries=2];\n    n35 [label=\"product\", shape=box, style=dashed];\n    n37 [label=\"d_thing.weight\\nproduct\\n∂loss/∂thing.weight\", shape=box, peripheries=2];\n  }\n  subgraph cluster_3 {\n    label=\"domain = dense(reverse_gradient(features, 0.5), 1)\"; style=rounded;\n    n13 [label=\"product\", shape=box];\n    n15 [label=\"domain\\nadd\", shape=box];\n    n27 [label=\"d_domain\\nmul\", shape=box, style=dashed];\n    n30 [label=\"d_domain.bias\\nsum\\n∂loss/∂domain.bias\", shape=box, peripheries=2];\n    n31 [label=\"product\", shape=box, style=dashed];\n    n32 [label=\"d_domain.weight\\nproduct\\n∂loss/∂domain.weight\", shape=box, peripheries=2];\n    n33 [label=\"mul -0.5\", shape=box, style=dashed];\n  }\n  n0 -> n4 [label=\"[3]\"];\n  n0 -> n42 [label=\"[3]\"];\n  n1 -> n16 [label=\"[1]\"];\n  n2 -> n20 [label=\"[1]\"];\n  n3 -> n4 [label=\"[3, 4]\"];\n  n4 -> n6 [label=\"[4]\"];\n  n5 -> n6 [label=\"[4]\"];\n  n6 -> n7 [label=\"[4]\"];\n  n7 -> n9 [label=\"[4]\"];\n  n7 -> n13 [label=\"[4]\"];\n  n7 -> n32 [label=\"[4]\"];\n  n7 -> n37 [label=\"[4]\"];\n  n7 -> n38 [label=\"[4]\"];\n  n8 -> n9 [label=\"[4, 1]\"];\n  n8 -> n35 [label=\"[4, 1]\"];\n  n9 -> n11 [label=\"[1]\"];\n  n10 -> n11 [label=\"[1]\"];\n  n11 -> n16 [label=\"[1]\"];\n  n12 -> n13 [label=\"[4, 1]\"];\n  n12 -> n31 [label=\"[4, 1]\"];\n  n13 -> n15 [label=\"[1]\"];\n  n14 -> n15 [label=\"[1]\"];\n  n15 -> n20 [label=\"[1]\"];\n  n16 -> n17 [label=\"[1]\"];\n  n16 -> n28 [label=\"[1]\"];\n  n17 -> n18 [label=\"[1]\"];\n  n18 -> n19 [label=\"[]\"];\n  n19 -> n24 [label=\"[]\"];\n  n20 -> n21 [label=\"[1]\"];\n  n20 -> n26 [label=\"[1]\"];\n  n21 -> n22 [label=\"[1]\"];\n  n22 -> n23 [label=\"[]\"];\n  n23 -> n24 [label=\"[]\"];\n  n25 -> n27 [label=\"[]\", style=dashed];\n  n25 -> n29 [label=\"[]\", style=dashed];\n  n26 -> n27 [label=\"[1]\", style=dashed];\n  n27 -> n30 [label=\"[1]\", style=dashed];\n  n27 -> n31 [label=\"[1]\", style=dashed];\n  n27 -> n32 [label=\"[1]\", style=dashed];\n  n28 -> n29 [label=\"[1]\", style=dashed];\n  n29 -> n34 [label=\"[1]\", style=dashed];\n  n29 -> n35 [label=\"[1]\", style=dashed];\n  n29 -> n37 [label=\"[1]\", style=dashed];\n  n31 -> n33 [label=\"[4]\", style=dashed];\n  n33 -> n36 [label=\"[4]\", style=dashed];\n  n35 -> n36 [label=\"[4]\", style=dashed];\n  n36 -> n40 [label=\"[4]\", style=dashed];\n  n38 -> n39 [label=\"[4]\", style=dashed];\n  n39 -> n40 [label=\"[4]\", style=dashed];\n  n40 -> n41 [label=\"[4]\", style=dashed];\n  n40 -> n42 [label=\"[4]\", style=dashed];\n}\n",
    };
    /// Layer by layer: shapes, parameters, operations per sample, bytes of workspace per sample.
    pub const SUMMARY: &str = "Adversary\nlayer     is                                         shape  parameters  FLOPs  bytes\nimage     input                                      [3]\nwhat      target                                     [1]\norigin    target                                     [1]\nfeatures  tanh(dense(image, 4))                      [4]            16     72     32\nthing     dense(features, 1)                         [1]             5     27     48\ndomain    dense(reverse_gradient(features, 0.5), 1)  [1]             5     35     40\nothers                                                                     12\n26 parameters; 50 FLOPs forward, 146 with gradient, per sample\n120 bytes of workspace per sample\n";
    /// In which order the partial derivatives are computed, the chain for each named value, and what is computed.
    pub const EXPLAIN: &str = "In which order are the partial derivatives of of_thing computed?\n  1. ∂of_thing/∂thing\n  2. ∂thing/∂features, ∂thing/∂thing.weight, ∂thing/∂thing.bias\n  3. ∂features/∂image, ∂features/∂features.weight, ∂features/∂features.bias\nWhat is the chain?\n  ∂of_thing/∂features = ∂of_thing/∂thing · ∂thing/∂features\n  ∂of_thing/∂thing.weight = ∂of_thing/∂thing · ∂thing/∂thing.weight\n  ∂of_thing/∂thing.bias = ∂of_thing/∂thing · ∂thing/∂thing.bias\n  ∂of_thing/∂image = ∂of_thing/∂thing · ∂thing/∂features · ∂features/∂image\n  ∂of_thing/∂features.weight = ∂of_thing/∂thing · ∂thing/∂features · ∂features/∂features.weight\n  ∂of_thing/∂features.bias = ∂of_thing/∂thing · ∂thing/∂features · ∂features/∂features.bias\nIn which order are the partial derivatives of of_domain computed?\n  1. ∂of_domain/∂domain\n  2. ∂domain/∂features, ∂domain/∂domain.weight, ∂domain/∂domain.bias\n  3. ∂features/∂image, ∂features/∂features.weight, ∂features/∂features.bias\nWhat is the chain?\n  ∂of_domain/∂features = ∂of_domain/∂domain · ∂domain/∂features\n  ∂of_domain/∂domain.weight = ∂of_domain/∂domain · ∂domain/∂domain.weight\n  ∂of_domain/∂domain.bias = ∂of_domain/∂domain · ∂domain/∂domain.bias\n  ∂of_domain/∂image = ∂of_domain/∂domain · ∂domain/∂features · ∂features/∂image\n  ∂of_domain/∂features.weight = ∂of_domain/∂domain · ∂domain/∂features · ∂features/∂features.weight\n  ∂of_domain/∂features.bias = ∂of_domain/∂domain · ∂domain/∂features · ∂features/∂features.bias\nWhat is computed?\n  d_domain = 1 / n · 2 · (domain − origin)\n  d_thing = 1 / n · 2 · (thing − what)\n  d_domain.bias = sum(d_domain)\n  d_domain.weight = product(features, d_domain)\n  d_thing.bias = sum(d_thing)\n  d_features = (−0.5) · product(d_domain, domain.weight) + product(d_thing, thing.weight)\n  d_thing.weight = product(features, d_thing)\n  d_features.bias = sum(d_features · (1 − features · features))\n  d_features.weight = product(image, d_features · (1 − features · features))\n";
    /// The chains as LaTeX.
    pub const EXPLAIN_LATEX: &str = "\\begin{align*}\n\\frac{\\partial \\mathrm{of\\_thing}}{\\partial \\mathrm{features}} &= \\frac{\\partial \\mathrm{of\\_thing}}{\\partial \\mathrm{thing}} \\cdot \\frac{\\partial \\mathrm{thing}}{\\partial \\mathrm{features}} \\\\\n\\frac{\\partial \\mathrm{of\\_thing}}{\\partial \\mathrm{thing.weight}} &= \\frac{\\partial \\mathrm{of\\_thing}}{\\partial \\mathrm{thing}} \\cdot \\frac{\\partial \\mathrm{thing}}{\\partial \\mathrm{thing.weight}} \\\\\n\\frac{\\partial \\mathrm{of\\_thing}}{\\partial \\mathrm{thing.bias}} &= \\frac{\\partial \\mathrm{of\\_thing}}{\\partial \\mathrm{thing}} \\cdot \\frac{\\partial \\mathrm{thing}}{\\partial \\mathrm{thing.bias}} \\\\\n\\frac{\\partial \\mathrm{of\\_thing}}{\\partial \\mathrm{image}} &= \\frac{\\partial \\mathrm{of\\_thing}}{\\partial \\mathrm{thing}} \\cdot \\frac{\\partial \\mathrm{thing}}{\\partial \\mathrm{features}} \\cdot \\frac{\\partial \\mathrm{features}}{\\partial \\mathrm{image}} \\\\\n\\frac{\\partial \\mathrm{of\\_thing}}{\\partial \\mathrm{features.weight}} &= \\frac{\\partial \\mathrm{of\\_thing}}{\\partial \\mathrm{thing}} \\cdot \\frac{\\partial \\mathrm{thing}}{\\partial \\mathrm{features}} \\cdot \\frac{\\partial \\mathrm{features}}{\\partial \\mathrm{features.weight}} \\\\\n\\frac{\\partial \\mathrm{of\\_thing}}{\\partial \\mathrm{features.bias}} &= \\frac{\\partial \\mathrm{of\\_thing}}{\\partial \\mathrm{thing}} \\cdot \\frac{\\partial \\mathrm{thing}}{\\partial \\mathrm{features}} \\cdot \\frac{\\partial \\mathrm{features}}{\\partial \\mathrm{features.bias}}\n\\end{align*}\n\\begin{align*}\n\\frac{\\partial \\mathrm{of\\_domain}}{\\partial \\mathrm{features}} &= \\frac{\\partial \\mathrm{of\\_domain}}{\\partial \\mathrm{domain}} \\cdot \\frac{\\partial \\mathrm{domain}}{\\partial \\mathrm{features}} \\\\\n\\frac{\\partial \\mathrm{of\\_domain}}{\\partial \\mathrm{domain.weight}} &= \\frac{\\partial \\mathrm{of\\_domain}}{\\partial \\mathrm{domain}} \\cdot \\frac{\\partial \\mathrm{domain}}{\\partial \\mathrm{domain.weight}} \\\\\n\\frac{\\partial \\mathrm{of\\_domain}}{\\partial \\mathrm{domain.bias}} &= \\frac{\\partial \\mathrm{of\\_domain}}{\\partial \\mathrm{domain}} \\cdot \\frac{\\partial \\mathrm{domain}}{\\partial \\mathrm{domain.bias}} \\\\\n\\frac{\\partial \\mathrm{of\\_domain}}{\\partial \\mathrm{image}} &= \\frac{\\partial \\mathrm{of\\_domain}}{\\partial \\mathrm{domain}} \\cdot \\frac{\\partial \\mathrm{domain}}{\\partial \\mathrm{features}} \\cdot \\frac{\\partial \\mathrm{features}}{\\partial \\mathrm{image}} \\\\\n\\frac{\\partial \\mathrm{of\\_domain}}{\\partial \\mathrm{features.weight}} &= \\frac{\\partial \\mathrm{of\\_domain}}{\\partial \\mathrm{domain}} \\cdot \\frac{\\partial \\mathrm{domain}}{\\partial \\mathrm{features}} \\cdot \\frac{\\partial \\mathrm{features}}{\\partial \\mathrm{features.weight}} \\\\\n\\frac{\\partial \\mathrm{of\\_domain}}{\\partial \\mathrm{features.bias}} &= \\frac{\\partial \\mathrm{of\\_domain}}{\\partial \\mathrm{domain}} \\cdot \\frac{\\partial \\mathrm{domain}}{\\partial \\mathrm{features}} \\cdot \\frac{\\partial \\mathrm{features}}{\\partial \\mathrm{features.bias}}\n\\end{align*}\n";
    /// What [`Adversary`] reads: one element per sample in each field.
    #[derive(Clone, Copy, Debug)]
    pub struct Inputs<'a> {
        /// `[3]` per sample.
        pub image: &'a [[f64; 3]],
    }
    impl Inputs<'_> {
        fn check(&self, capacity: usize) -> Result<usize, nn::InputError> {
            let samples = nn::check::samples("image", self.image.len(), capacity)?;
            Ok(samples)
        }
    }
    /// What the losses compare with.
    #[derive(Clone, Copy, Debug)]
    pub struct Targets<'a> {
        /// `[1]` per sample.
        pub what: &'a [[f64; 1]],
        /// `[1]` per sample.
        pub origin: &'a [[f64; 1]],
    }
    /// Inputs and targets of the same samples.
    #[derive(Clone, Copy, Debug)]
    pub struct Batch<'a> {
        /// `[3]` per sample.
        pub image: &'a [[f64; 3]],
        /// `[1]` per sample.
        pub what: &'a [[f64; 1]],
        /// `[1]` per sample.
        pub origin: &'a [[f64; 1]],
    }
    impl Batch<'_> {
        fn check(&self, capacity: usize) -> Result<usize, nn::InputError> {
            let samples = nn::check::samples("image", self.image.len(), capacity)?;
            nn::check::length("what", self.what.len(), samples)?;
            nn::check::length("origin", self.origin.len(), samples)?;
            Ok(samples)
        }
    }
    impl<'a> Batch<'a> {
        /// What inference needs of the batch.
        pub fn inputs(&self) -> Inputs<'a> {
            Inputs { image: self.image }
        }
        /// The inputs and targets of the same samples.
        pub fn new(inputs: Inputs<'a>, targets: Targets<'a>) -> Self {
            Batch {
                image: inputs.image,
                what: targets.what,
                origin: targets.origin,
            }
        }
        /// What the losses compare with.
        pub fn targets(&self) -> Targets<'a> {
            Targets {
                what: self.what,
                origin: self.origin,
            }
        }
    }
    /// An owned data set: all fields have one element per sample.
    #[derive(Clone, Debug, Default)]
    pub struct Samples {
        /// `[3]` per sample.
        pub image: nn::Vec<[f64; 3]>,
        /// `[1]` per sample.
        pub what: nn::Vec<[f64; 1]>,
        /// `[1]` per sample.
        pub origin: nn::Vec<[f64; 1]>,
    }
    impl nn::Samples for Samples {
        type Batch<'a> = Batch<'a>;
        fn len(&self) -> usize {
            self.image.len()
        }
        fn batch(&self, range: core::ops::Range<usize>) -> Batch<'_> {
            Batch {
                image: &self.image[range.clone()],
                what: &self.what[range.clone()],
                origin: &self.origin[range],
            }
        }
        fn gather(&mut self, from: &Self, indices: &[usize]) {
            nn::gather(&mut self.image, &from.image, indices);
            nn::gather(&mut self.what, &from.what, indices);
            nn::gather(&mut self.origin, &from.origin, indices);
        }
    }
    /// Losses and metrics: means over the batch.
    #[derive(Clone, Copy, Debug, Default, PartialEq)]
    pub struct Losses {
        /// The sum of all losses: what is minimised.
        pub loss: f64,
        /// The loss `of_thing`.
        pub of_thing: f64,
        /// The loss `of_domain`.
        pub of_domain: f64,
    }
    impl nn::Losses for Losses {
        const NAMES: &'static [&'static str] = &["loss", "of_thing", "of_domain"];
        fn visit(&self, visit: &mut dyn FnMut(f64)) {
            visit(self.loss);
            visit(self.of_thing);
            visit(self.of_domain);
        }
    }
    /// What inference returns: one element per sample in each field.
    #[derive(Clone, Copy, Debug)]
    pub struct Outputs<'w> {
        /// `[1]` per sample.
        pub thing: &'w [[f64; 1]],
        /// `[1]` per sample.
        pub domain: &'w [[f64; 1]],
    }
    /// The derivative by each input, per sample.
    #[derive(Clone, Copy, Debug)]
    pub struct InputGradients<'w> {
        /// `[3]` per sample.
        pub image: &'w [[f64; 3]],
    }
    /// How each output changes along a direction.
    #[derive(Clone, Copy, Debug)]
    pub struct OutputTangents<'w> {
        /// `[1]` per sample.
        pub thing: &'w [[f64; 1]],
        /// `[1]` per sample.
        pub domain: &'w [[f64; 1]],
    }
    /// What each output's change is worth: one element per sample in each field.
    #[derive(Clone, Copy, Debug)]
    pub struct Cotangents<'a> {
        /// `[1]` per sample.
        pub thing: &'a [[f64; 1]],
        /// `[1]` per sample.
        pub domain: &'a [[f64; 1]],
    }
    /// How each input changes: one element per sample in each field.
    #[derive(Clone, Copy, Debug)]
    pub struct Tangents<'a> {
        /// `[3]` per sample.
        pub image: &'a [[f64; 3]],
    }
    /// The memory of a step, for batches of up to `capacity` samples.
    pub struct Workspace<S: nn::Storage = nn::Heap> {
        capacity: usize,
        storage: core::marker::PhantomData<S>,
        features: S::Buffer<[f64; 4]>,
        thing: S::Buffer<[f64; 1]>,
        domain: S::Buffer<[f64; 1]>,
        d_thing_product: S::Buffer<[f64; 4]>,
        d_thing: S::Buffer<[f64; 1]>,
        d_domain_reverse_gradient: S::Buffer<[f64; 4]>,
    }
    impl<S: nn::Storage> Workspace<S> {
        fn with_storage(capacity: usize) -> Self {
            Workspace {
                capacity,
                storage: core::marker::PhantomData,
                features: S::zeros(capacity),
                thing: S::zeros(capacity),
                domain: S::zeros(capacity),
                d_thing_product: S::zeros(capacity),
                d_thing: S::zeros(capacity),
                d_domain_reverse_gradient: S::zeros(capacity),
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
            features: [[0.0; 4]; N],
            thing: [[0.0; 1]; N],
            domain: [[0.0; 1]; N],
            d_thing_product: [[0.0; 4]; N],
            d_thing: [[0.0; 1]; N],
            d_domain_reverse_gradient: [[0.0; 4]; N],
        };
    }
    impl Adversary {
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
            let image = inputs.image;
            let features = &mut work.d_domain_reverse_gradient[..n];
            let thing = &mut work.thing[..n];
            let domain = &mut work.domain[..n];
            s.dense_tanh(image, &self.features.weight, &self.features.bias, features);
            s.dense(features, &self.thing.weight, &self.thing.bias, thing);
            s.dense(features, &self.domain.weight, &self.domain.bias, domain);
            Outputs { thing, domain }
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
            let image = batch.image;
            let what = batch.what;
            let origin = batch.origin;
            let features = &mut work.d_domain_reverse_gradient[..n];
            let thing = &mut work.domain[..n];
            let domain = &mut work.thing[..n];
            k::dense_tanh(image, &self.features.weight, &self.features.bias, features);
            k::dense(features, &self.thing.weight, &self.thing.bias, thing);
            k::dense(features, &self.domain.weight, &self.domain.bias, domain);
            let square_2 = thing;
            k::update(square_2, what, |thing, what| (thing - what) * (thing - what));
            let of_thing = k::mean_samples(k::view::<_, f64>(square_2));
            let square_3 = domain;
            k::update(
                square_3,
                origin,
                |domain, origin| (domain - origin) * (domain - origin),
            );
            let of_domain = k::mean_samples(k::view::<_, f64>(square_3));
            let loss = of_thing + of_domain;
            Ok(Losses {
                loss,
                of_thing,
                of_domain,
            })
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
            let image = batch.image;
            let what = batch.what;
            let origin = batch.origin;
            let features = &mut work.features[..n];
            let thing = &mut work.thing[..n];
            let domain = &mut work.domain[..n];
            let d_domain: &mut [[f64; 1]] = k::reuse(&mut work.d_thing_product[..n], n);
            let d_thing = &mut work.d_thing[..n];
            let d_domain_reverse_gradient = &mut work.d_domain_reverse_gradient[..n];
            s.dense_tanh(image, &self.features.weight, &self.features.bias, features);
            s.dense(features, &self.thing.weight, &self.thing.bias, thing);
            s.dense(features, &self.domain.weight, &self.domain.bias, domain);
            let thing_sub = thing;
            s.sub_mut(thing_sub, what);
            let domain_sub = domain;
            s.sub_mut(domain_sub, origin);
            let d_loss_div = 1.0 / n as f64;
            s.scale(domain_sub, d_loss_div * 2.0, d_domain);
            s.scale(thing_sub, d_loss_div * 2.0, d_thing);
            s.sum_samples(d_domain, &mut grad.domain.bias);
            s.dense_d_input(d_domain, &self.domain.weight, d_domain_reverse_gradient);
            s.dense_d_weight(features, d_domain, &mut grad.domain.weight);
            s.sum_samples(d_thing, &mut grad.thing.bias);
            let d_thing_product = &mut work.d_thing_product[..n];
            s.dense_d_input(d_thing, &self.thing.weight, d_thing_product);
            s.dense_d_weight(features, d_thing, &mut grad.thing.weight);
            let d_features_dense = d_domain_reverse_gradient;
            s.update(
                d_features_dense,
                (&*d_thing_product, &*features),
                #[inline(always)]
                |d_domain_reverse_gradient, (d_thing_product, features)| {
                    (-0.5 * d_domain_reverse_gradient + d_thing_product)
                        * (1.0 - features * features)
                },
            );
            s.sum_samples(d_features_dense, &mut grad.features.bias);
            s.dense_d_weight(image, d_features_dense, &mut grad.features.weight);
            let square_2 = thing_sub;
            s.square_mut(square_2);
            let of_thing = s.mean_samples(k::view::<_, f64>(square_2));
            let square_3 = domain_sub;
            s.square_mut(square_3);
            let of_domain = s.mean_samples(k::view::<_, f64>(square_3));
            let loss = of_thing + of_domain;
            Losses {
                loss,
                of_thing,
                of_domain,
            }
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
            nn::check::length("thing", cotangents.thing.len(), n)?;
            nn::check::length("domain", cotangents.domain.len(), n)?;
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
            let image = inputs.image;
            let d_domain_2 = cotangents.domain;
            let d_thing_2 = cotangents.thing;
            let features = &mut work.d_domain_reverse_gradient[..n];
            let d_domain_reverse_gradient_2 = &mut work.d_thing_product[..n];
            let d_thing_product_2 = &mut work.features[..n];
            s.dense_tanh(image, &self.features.weight, &self.features.bias, features);
            s.sum_samples(d_domain_2, &mut grad.domain.bias);
            s.dense_d_input(
                d_domain_2,
                &self.domain.weight,
                d_domain_reverse_gradient_2,
            );
            s.dense_d_weight(features, d_domain_2, &mut grad.domain.weight);
            s.sum_samples(d_thing_2, &mut grad.thing.bias);
            s.dense_d_input(d_thing_2, &self.thing.weight, d_thing_product_2);
            s.dense_d_weight(features, d_thing_2, &mut grad.thing.weight);
            let d_features_dense_2 = d_domain_reverse_gradient_2;
            s.update(
                d_features_dense_2,
                (&*d_thing_product_2, &*features),
                #[inline(always)]
                |d_domain_reverse_gradient_2, (d_thing_product_2, features)| {
                    (-0.5 * d_domain_reverse_gradient_2 + d_thing_product_2)
                        * (1.0 - features * features)
                },
            );
            s.sum_samples(d_features_dense_2, &mut grad.features.bias);
            let d_image: &mut [[f64; 3]] = k::reuse(
                &mut work.d_domain_reverse_gradient[..n],
                n,
            );
            s.dense_d_input(d_features_dense_2, &self.features.weight, d_image);
            s.dense_d_weight(image, d_features_dense_2, &mut grad.features.weight);
            InputGradients { image: &*d_image }
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
            nn::check::length("image", tangents.image.len(), n)?;
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
            let image = inputs.image;
            let d_d_image = tangents.image;
            let features = &mut work.d_thing_product[..n];
            let image_product_2 = &mut work.d_domain_reverse_gradient[..n];
            let d_d_image_product = &mut work.features[..n];
            let features_product_3 = &mut work.domain[..n];
            let d_d_features_product = &mut work.thing[..n];
            let domain_weight_product = &mut work.d_thing[..n];
            s.dense_tanh(image, &self.features.weight, &self.features.bias, features);
            s.dense_linear(image, &direction.features.weight, image_product_2);
            s.dense_linear(d_d_image, &self.features.weight, d_d_image_product);
            let d_d_features = image_product_2;
            s.update(
                d_d_features,
                (&*d_d_image_product, k::cycle(&direction.features.bias), &*features),
                #[inline(always)]
                |image_product_2, (d_d_image_product, d_d_features_bias, features)| {
                    (image_product_2 + d_d_image_product + d_d_features_bias)
                        * (1.0 - features * features)
                },
            );
            s.dense_linear(features, &direction.thing.weight, features_product_3);
            s.dense_linear(d_d_features, &self.thing.weight, d_d_features_product);
            let d_d_thing = features_product_3;
            s.update(
                d_d_thing,
                (&*d_d_features_product, k::cycle(&direction.thing.bias)),
                |features_product_3, (d_d_features_product, d_d_thing_bias)| {
                    features_product_3 + d_d_features_product + d_d_thing_bias
                },
            );
            let d_d_domain_reverse_gradient = d_d_features;
            s.scale_mut(d_d_domain_reverse_gradient, -0.5);
            let features_product_4 = d_d_features_product;
            s.dense_linear(features, &direction.domain.weight, features_product_4);
            s.dense_linear(
                d_d_domain_reverse_gradient,
                &self.domain.weight,
                domain_weight_product,
            );
            let d_d_domain = features_product_4;
            s.update(
                d_d_domain,
                (&*domain_weight_product, k::cycle(&direction.domain.bias)),
                |features_product_4, (domain_weight_product, d_d_domain_bias)| {
                    features_product_4 + domain_weight_product + d_d_domain_bias
                },
            );
            OutputTangents {
                thing: &*d_d_thing,
                domain: &*d_d_domain,
            }
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
    impl nn::Parameters for Adversary {
        type Scalar = f64;
        const NAME: &'static str = "Adversary";
        const TENSORS: &'static [nn::TensorInfo] = &[
            nn::TensorInfo::trained("features.weight", &[3, 4]),
            nn::TensorInfo::trained("features.bias", &[4]),
            nn::TensorInfo::trained("thing.weight", &[4, 1]),
            nn::TensorInfo::trained("thing.bias", &[1]),
            nn::TensorInfo::trained("domain.weight", &[4, 1]),
            nn::TensorInfo::trained("domain.bias", &[1]),
        ];
        const INITIAL: &'static [nn::init::Initial<f64>] = &[
            nn::init::uniform(-0.5773502691896258, 0.5773502691896258),
            nn::init::uniform(-0.5773502691896258, 0.5773502691896258),
            nn::init::uniform(-0.5, 0.5),
            nn::init::uniform(-0.5, 0.5),
            nn::init::uniform(-0.5, 0.5),
            nn::init::uniform(-0.5, 0.5),
        ];
        const LAYOUT: nn::Layout<Self, f64> = nn::layout!(
            Self { features.weight, features.bias, thing.weight, thing.bias, domain
            .weight, domain.bias }
        );
    }
    impl nn::Network for Adversary {
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
            Adversary::forward(self, inputs, work)
        }
    }
    impl nn::Trainable for Adversary {
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
            Adversary::gradient(self, batch, work, grad)
        }
        fn train_step(
            &mut self,
            batch: Batch<'_>,
            work: &mut Workspace,
            grad: &mut Self,
            optimizer: &mut impl nn::Tensorwise<Self>,
        ) -> Result<Losses, nn::InputError> {
            Adversary::train_step(self, batch, work, grad, optimizer)
        }
        fn evaluate(
            &self,
            batch: Batch<'_>,
            work: &mut Workspace,
        ) -> Result<Losses, nn::InputError> {
            Adversary::evaluate(self, batch, work)
        }
    }
}

#[doc(inline)]
#[allow(unused_imports)]
pub use plain::Plain;
/// What belongs to [`Plain`]: its parameters, its data, its workspace and its constants.
///
/// ```text
/// activation  is                     values   derivative      saturates     blocks
/// tanh        (eˣ − e⁻ˣ)/(eˣ + e⁻ˣ)  −1 to 1  1 − y²: 0 to 1  at both ends  no
/// ```
///
/// ```mermaid
/// flowchart TB
///   n0(["image<br/>[3]"])
///   n1(["what<br/>[1]"])
///   n2(["origin<br/>[1]"])
///   n3(["weights<br/>[2]"])
///   n17["slice"]
///   n18["reshape"]
///   n19["sub"]
///   n20["square"]
///   n21["sum"]
///   n22["mul"]
///   n23["slice"]
///   n24["reshape"]
///   n25["sub"]
///   n26["square"]
///   n27["sum"]
///   n28["mul"]
///   n29["add"]
///   n30["sum"]
///   n31[["loss<br/>div n"]]
///   subgraph c0["parameters"]
///     n4[("features.weight<br/>[3, 4]")]
///     n6[("features.bias<br/>[4]")]
///     n9[("thing.weight<br/>[4, 1]")]
///     n11[("thing.bias<br/>[1]")]
///     n13[("domain.weight<br/>[4, 1]")]
///     n15[("domain.bias<br/>[1]")]
///   end
///   subgraph c1["features = tanh(dense(image, 4))"]
///     n5["product"]
///     n7["add"]
///     n8["features<br/>tanh"]
///   end
///   subgraph c2["thing = dense(features, 1)"]
///     n10["product"]
///     n12["thing<br/>add"]
///   end
///   subgraph c3["domain = dense(features, 1)"]
///     n14["product"]
///     n16["domain<br/>add"]
///   end
///   n0 -->|"[3]"| n5
///   n1 -->|"[1]"| n19
///   n2 -->|"[1]"| n25
///   n3 -->|"[2]"| n17
///   n3 -->|"[2]"| n23
///   n4 -->|"[3, 4]"| n5
///   n5 -->|"[4]"| n7
///   n6 -->|"[4]"| n7
///   n7 -->|"[4]"| n8
///   n8 -->|"[4]"| n10
///   n8 -->|"[4]"| n14
///   n9 -->|"[4, 1]"| n10
///   n10 -->|"[1]"| n12
///   n11 -->|"[1]"| n12
///   n12 -->|"[1]"| n19
///   n13 -->|"[4, 1]"| n14
///   n14 -->|"[1]"| n16
///   n15 -->|"[1]"| n16
///   n16 -->|"[1]"| n25
///   n17 -->|"[1]"| n18
///   n18 -->|"[]"| n22
///   n19 -->|"[1]"| n20
///   n20 -->|"[1]"| n21
///   n21 -->|"[]"| n22
///   n22 -->|"[]"| n29
///   n23 -->|"[1]"| n24
///   n24 -->|"[]"| n28
///   n25 -->|"[1]"| n26
///   n26 -->|"[1]"| n27
///   n27 -->|"[]"| n28
///   n28 -->|"[]"| n29
///   n29 -->|"[]"| n30
///   n30 -->|"[]"| n31
/// ```
#[allow(clippy::all, dead_code)]
pub mod plain {
    use ::nn_runtime as nn;
    use ::nn_runtime::kernels as k;
    /// The same without surgery, the one loss and the other.
    ///
    /// ```text
    /// features = tanh(dense(image, 4))
    /// thing = dense(features, 1)
    /// domain = dense(features, 1)
    /// ```
    ///
    /// The derivatives, in the order in which `gradient` computes them:
    ///
    /// ```text
    /// d_domain = 1 / n · slice(weights) · 2 · (domain − origin)
    /// d_thing = 1 / n · slice(weights) · 2 · (thing − what)
    /// d_domain.bias = sum(d_domain)
    /// d_domain.weight = product(features, d_domain)
    /// d_thing.bias = sum(d_thing)
    /// d_features = product(d_domain, domain.weight) + product(d_thing, thing.weight)
    /// d_thing.weight = product(features, d_thing)
    /// d_features.bias = sum(d_features · (1 − features · features))
    /// d_features.weight = product(image, d_features · (1 − features · features))
    /// ```
    #[repr(C, align(64))]
    pub struct Plain {
        /// `tanh(dense(image, 4))`
        pub features: parameters::Features,
        /// `dense(features, 1)`
        pub thing: parameters::Thing,
        /// `dense(features, 1)`
        pub domain: parameters::Domain,
    }
    /// The parameters of [`Plain`], layer by layer.
    pub mod parameters {
        /// The parameters of `features`.
        #[repr(C)]
        pub struct Features {
            /// `[3, 4]`, of `tanh(dense(image, 4))`
            ///
            /// ∂loss/∂features.weight = ∂loss/∂thing · ∂thing/∂features · ∂features/∂features.weight + ∂loss/∂domain · ∂domain/∂features · ∂features/∂features.weight
            pub weight: [[f64; 4]; 3],
            /// `[4]`, of `tanh(dense(image, 4))`
            ///
            /// ∂loss/∂features.bias = ∂loss/∂thing · ∂thing/∂features · ∂features/∂features.bias + ∂loss/∂domain · ∂domain/∂features · ∂features/∂features.bias
            pub bias: [f64; 4],
        }
        /// The parameters of `thing`.
        #[repr(C)]
        pub struct Thing {
            /// `[4, 1]`, of `dense(features, 1)`
            ///
            /// ∂loss/∂thing.weight = ∂loss/∂thing · ∂thing/∂thing.weight
            pub weight: [[f64; 1]; 4],
            /// `[1]`, of `dense(features, 1)`
            ///
            /// ∂loss/∂thing.bias = ∂loss/∂thing · ∂thing/∂thing.bias
            pub bias: [f64; 1],
        }
        /// The parameters of `domain`.
        #[repr(C)]
        pub struct Domain {
            /// `[4, 1]`, of `dense(features, 1)`
            ///
            /// ∂loss/∂domain.weight = ∂loss/∂domain · ∂domain/∂domain.weight
            pub weight: [[f64; 1]; 4],
            /// `[1]`, of `dense(features, 1)`
            ///
            /// ∂loss/∂domain.bias = ∂loss/∂domain · ∂domain/∂domain.bias
            pub bias: [f64; 1],
        }
    }
    nn::plain!(Plain, parameters::Features, parameters::Thing, parameters::Domain);
    /// The number of trained parameters.
    pub const PARAMETERS: usize = 26;
    /// Bytes of workspace for each sample of the capacity.
    pub const WORKSPACE_BYTES: usize = 136;
    /// Bytes of workspace whatever the capacity.
    pub const WORKSPACE_BYTES_FIXED: usize = 0;
    /// Floating-point operations of inference, per sample.
    pub const FLOPS_FORWARD: u64 = 0;
    /// Floating-point operations of losses and derivatives, per sample.
    pub const FLOPS_GRADIENT: u64 = 146;
    /// Of [`FLOPS_FORWARD`], those that a batch needs once, however many samples it has.
    pub const FLOPS_FORWARD_FIXED: u64 = 0;
    /// Of [`FLOPS_GRADIENT`], likewise.
    pub const FLOPS_GRADIENT_FIXED: u64 = 2;
    /// The network as it was described: layers as clusters, parameters apart, shapes on the edges.
    pub const GRAPH: nn::Drawing = nn::Drawing {
        mermaid: "flowchart TB\n  n0([\"image<br/>[3]\"])\n  n1([\"what<br/>[1]\"])\n  n2([\"origin<br/>[1]\"])\n  n3([\"weights<br/>[2]\"])\n  n17[\"slice\"]\n  n18[\"reshape\"]\n  n19[\"sub\"]\n  n20[\"square\"]\n  n21[\"sum\"]\n  n22[\"mul\"]\n  n23[\"slice\"]\n  n24[\"reshape\"]\n  n25[\"sub\"]\n  n26[\"square\"]\n  n27[\"sum\"]\n  n28[\"mul\"]\n  n29[\"add\"]\n  n30[\"sum\"]\n  n31[[\"loss<br/>div n\"]]\n  subgraph c0[\"parameters\"]\n    n4[(\"features.weight<br/>[3, 4]\")]\n    n6[(\"features.bias<br/>[4]\")]\n    n9[(\"thing.weight<br/>[4, 1]\")]\n    n11[(\"thing.bias<br/>[1]\")]\n    n13[(\"domain.weight<br/>[4, 1]\")]\n    n15[(\"domain.bias<br/>[1]\")]\n  end\n  subgraph c1[\"features = tanh(dense(image, 4))\"]\n    n5[\"product\"]\n    n7[\"add\"]\n    n8[\"features<br/>tanh\"]\n  end\n  subgraph c2[\"thing = dense(features, 1)\"]\n    n10[\"product\"]\n    n12[\"thing<br/>add\"]\n  end\n  subgraph c3[\"domain = dense(features, 1)\"]\n    n14[\"product\"]\n    n16[\"domain<br/>add\"]\n  end\n  n0 -->|\"[3]\"| n5\n  n1 -->|\"[1]\"| n19\n  n2 -->|\"[1]\"| n25\n  n3 -->|\"[2]\"| n17\n  n3 -->|\"[2]\"| n23\n  n4 -->|\"[3, 4]\"| n5\n  n5 -->|\"[4]\"| n7\n  n6 -->|\"[4]\"| n7\n  n7 -->|\"[4]\"| n8\n  n8 -->|\"[4]\"| n10\n  n8 -->|\"[4]\"| n14\n  n9 -->|\"[4, 1]\"| n10\n  n10 -->|\"[1]\"| n12\n  n11 -->|\"[1]\"| n12\n  n12 -->|\"[1]\"| n19\n  n13 -->|\"[4, 1]\"| n14\n  n14 -->|\"[1]\"| n16\n  n15 -->|\"[1]\"| n16\n  n16 -->|\"[1]\"| n25\n  n17 -->|\"[1]\"| n18\n  n18 -->|\"[]\"| n22\n  n19 -->|\"[1]\"| n20\n  n20 -->|\"[1]\"| n21\n  n21 -->|\"[]\"| n22\n  n22 -->|\"[]\"| n29\n  n23 -->|\"[1]\"| n24\n  n24 -->|\"[]\"| n28\n  n25 -->|\"[1]\"| n26\n  n26 -->|\"[1]\"| n27\n  n27 -->|\"[]\"| n28\n  n28 -->|\"[]\"| n29\n  n29 -->|\"[]\"| n30\n  n30 -->|\"[]\"| n31\n",
        dot: "digraph {\n  rankdir=TB; node [fontname=\"sans-serif\"]; edge [fontname=\"sans-serif\", fontsize=10];\n  n0 [label=\"image\\n[3]\", shape=ellipse];\n  n1 [label=\"what\\n[1]\", shape=ellipse];\n  n2 [label=\"origin\\n[1]\", shape=ellipse];\n  n3 [label=\"weights\\n[2]\", shape=ellipse];\n  n17 [label=\"slice\", shape=box];\n  n18 [label=\"reshape\", shape=box];\n  n19 [label=\"sub\", shape=box];\n  n20 [label=\"square\", shape=box];\n  n21 [label=\"sum\", shape=box];\n  n22 [label=\"mul\", shape=box];\n  n23 [label=\"slice\", shape=box];\n  n24 [label=\"reshape\", shape=box];\n  n25 [label=\"sub\", shape=box];\n  n26 [label=\"square\", shape=box];\n  n27 [label=\"sum\", shape=box];\n  n28 [label=\"mul\", shape=box];\n  n29 [label=\"add\", shape=box];\n  n30 [label=\"sum\", shape=box];\n  n31 [label=\"loss\\ndiv n\", shape=box, peripheries=2];\n  subgraph cluster_0 {\n    label=\"parameters\"; style=rounded;\n    n4 [label=\"features.weight\\n[3, 4]\", shape=cylinder];\n    n6 [label=\"features.bias\\n[4]\", shape=cylinder];\n    n9 [label=\"thing.weight\\n[4, 1]\", shape=cylinder];\n    n11 [label=\"thing.bias\\n[1]\", shape=cylinder];\n    n13 [label=\"domain.weight\\n[4, 1]\", shape=cylinder];\n    n15 [label=\"domain.bias\\n[1]\", shape=cylinder];\n  }\n  subgraph cluster_1 {\n    label=\"features = tanh(dense(image, 4))\"; style=rounded;\n    n5 [label=\"product\", shape=box];\n    n7 [label=\"add\", shape=box];\n    n8 [label=\"features\\ntanh\", shape=box];\n  }\n  subgraph cluster_2 {\n    label=\"thing = dense(features, 1)\"; style=rounded;\n    n10 [label=\"product\", shape=box];\n    n12 [label=\"thing\\nadd\", shape=box];\n  }\n  subgraph cluster_3 {\n    label=\"domain = dense(features, 1)\"; style=rounded;\n    n14 [label=\"product\", shape=box];\n    n16 [label=\"domain\\nadd\", shape=box];\n  }\n  n0 -> n5 [label=\"[3]\"];\n  n1 -> n19 [label=\"[1]\"];\n  n2 -> n25 [label=\"[1]\"];\n  n3 -> n17 [label=\"[2]\"];\n  n3 -> n23 [label=\"[2]\"];\n  n4 -> n5 [label=\"[3, 4]\"];\n  n5 -> n7 [label=\"[4]\"];\n  n6 -> n7 [label=\"[4]\"];\n  n7 -> n8 [label=\"[4]\"];\n  n8 -> n10 [label=\"[4]\"];\n  n8 -> n14 [label=\"[4]\"];\n  n9 -> n10 [label=\"[4, 1]\"];\n  n10 -> n12 [label=\"[1]\"];\n  n11 -> n12 [label=\"[1]\"];\n  n12 -> n19 [label=\"[1]\"];\n  n13 -> n14 [label=\"[4, 1]\"];\n  n14 -> n16 [label=\"[1]\"];\n  n15 -> n16 [label=\"[1]\"];\n  n16 -> n25 [label=\"[1]\"];\n  n17 -> n18 [label=\"[1]\"];\n  n18 -> n22 [label=\"[]\"];\n  n19 -> n20 [label=\"[1]\"];\n  n20 -> n21 [label=\"[1]\"];\n  n21 -> n22 [label=\"[]\"];\n  n22 -> n29 [label=\"[]\"];\n  n23 -> n24 [label=\"[1]\"];\n  n24 -> n28 [label=\"[]\"];\n  n25 -> n26 [label=\"[1]\"];\n  n26 -> n27 [label=\"[1]\"];\n  n27 -> n28 [label=\"[]\"];\n  n28 -> n29 [label=\"[]\"];\n  n29 -> n30 [label=\"[]\"];\n  n30 -> n31 [label=\"[]\"];\n}\n",
    };
    /// Losses and derivatives as they are computed, each derivative beside its value.
    pub const GRADIENT_GRAPH: nn::Drawing = nn::Drawing {
        mermaid: "flowchart TB\n  n0([\"image<br/>[3]\"])\n  n1([\"what<br/>[1]\"])\n  n2([\"origin<br/>[1]\"])\n  n3([\"weights<br/>[2]\"])\n  n17[\"slice\"]\n  n18[\"reshape\"]\n  n19[\"sub\"]\n  n20[\"square\"]\n  n21[\"sum\"]\n  n22[\"mul\"]\n  n23[\"slice\"]\n  n24[\"reshape\"]\n  n25[\"sub\"]\n  n26[\"square\"]\n  n27[\"sum\"]\n  n28[\"mul\"]\n  n29[\"add\"]\n  n30[\"sum\"]\n  n31[[\"loss<br/>div n\"]]\n  n32{{\"div 1 n\"}}\n  n33{{\"mul\"}}\n  n34{{\"mul 2\"}}\n  n36{{\"mul\"}}\n  n37{{\"mul 2\"}}\n  subgraph c0[\"parameters\"]\n    n4[(\"features.weight<br/>[3, 4]\")]\n    n6[(\"features.bias<br/>[4]\")]\n    n9[(\"thing.weight<br/>[4, 1]\")]\n    n11[(\"thing.bias<br/>[1]\")]\n    n13[(\"domain.weight<br/>[4, 1]\")]\n    n15[(\"domain.bias<br/>[1]\")]\n  end\n  subgraph c1[\"features = tanh(dense(image, 4))\"]\n    n5[\"product\"]\n    n7[\"add\"]\n    n8[\"features<br/>tanh\"]\n    n44{{\"d_features<br/>add\"}}\n    n46{{\"mul\"}}\n    n47{{\"sub 1\"}}\n    n48{{\"mul\"}}\n    n49[[\"d_features.bias<br/>sum<br/>∂loss/∂features.bias\"]]\n    n50[[\"d_features.weight<br/>product<br/>∂loss/∂features.weight\"]]\n  end\n  subgraph c2[\"thing = dense(features, 1)\"]\n    n10[\"product\"]\n    n12[\"thing<br/>add\"]\n    n38{{\"d_thing<br/>mul\"}}\n    n42[[\"d_thing.bias<br/>sum<br/>∂loss/∂thing.bias\"]]\n    n43{{\"product\"}}\n    n45[[\"d_thing.weight<br/>product<br/>∂loss/∂thing.weight\"]]\n  end\n  subgraph c3[\"domain = dense(features, 1)\"]\n    n14[\"product\"]\n    n16[\"domain<br/>add\"]\n    n35{{\"d_domain<br/>mul\"}}\n    n39[[\"d_domain.bias<br/>sum<br/>∂loss/∂domain.bias\"]]\n    n40{{\"product\"}}\n    n41[[\"d_domain.weight<br/>product<br/>∂loss/∂domain.weight\"]]\n  end\n  n0 -->|\"[3]\"| n5\n  n0 -->|\"[3]\"| n50\n  n1 -->|\"[1]\"| n19\n  n2 -->|\"[1]\"| n25\n  n3 -->|\"[2]\"| n17\n  n3 -->|\"[2]\"| n23\n  n4 -->|\"[3, 4]\"| n5\n  n5 -->|\"[4]\"| n7\n  n6 -->|\"[4]\"| n7\n  n7 -->|\"[4]\"| n8\n  n8 -->|\"[4]\"| n10\n  n8 -->|\"[4]\"| n14\n  n8 -->|\"[4]\"| n41\n  n8 -->|\"[4]\"| n45\n  n8 -->|\"[4]\"| n46\n  n9 -->|\"[4, 1]\"| n10\n  n9 -->|\"[4, 1]\"| n43\n  n10 -->|\"[1]\"| n12\n  n11 -->|\"[1]\"| n12\n  n12 -->|\"[1]\"| n19\n  n13 -->|\"[4, 1]\"| n14\n  n13 -->|\"[4, 1]\"| n40\n  n14 -->|\"[1]\"| n16\n  n15 -->|\"[1]\"| n16\n  n16 -->|\"[1]\"| n25\n  n17 -->|\"[1]\"| n18\n  n18 -->|\"[]\"| n22\n  n18 -->|\"[]\"| n36\n  n19 -->|\"[1]\"| n20\n  n19 -->|\"[1]\"| n37\n  n20 -->|\"[1]\"| n21\n  n21 -->|\"[]\"| n22\n  n22 -->|\"[]\"| n29\n  n23 -->|\"[1]\"| n24\n  n24 -->|\"[]\"| n28\n  n24 -->|\"[]\"| n33\n  n25 -->|\"[1]\"| n26\n  n25 -->|\"[1]\"| n34\n  n26 -->|\"[1]\"| n27\n  n27 -->|\"[]\"| n28\n  n28 -->|\"[]\"| n29\n  n29 -->|\"[]\"| n30\n  n30 -->|\"[]\"| n31\n  n32 -.->|\"[]\"| n33\n  n32 -.->|\"[]\"| n36\n  n33 -.->|\"[]\"| n35\n  n34 -.->|\"[1]\"| n35\n  n35 -.->|\"[1]\"| n39\n  n35 -.->|\"[1]\"| n40\n  n35 -.->|\"[1]\"| n41\n  n36 -.->|\"[]\"| n38\n  n37 -.->|\"[1]\"| n38\n  n38 -.->|\"[1]\"| n42\n  n38 -.->|\"[1]\"| n43\n  n38 -.->|\"[1]\"| n45\n  n40 -.->|\"[4]\"| n44\n  n43 -.->|\"[4]\"| n44\n  n44 -.->|\"[4]\"| n48\n  n46 -.->|\"[4]\"| n47\n  n47 -.->|\"[4]\"| n48\n  n48 -.->|\"[4]\"| n49\n  n48 -.->|\"[4]\"| n50\n",
        dot: "digraph {\n  rankdir=TB; node [fontname=\"sans-serif\"]; edge [fontname=\"sans-serif\", fontsize=10];\n  n0 [label=\"image\\n[3]\", shape=ellipse];\n  n1 [label=\"what\\n[1]\", shape=ellipse];\n  n2 [label=\"origin\\n[1]\", shape=ellipse];\n  n3 [label=\"weights\\n[2]\", shape=ellipse];\n  n17 [label=\"slice\", shape=box];\n  n18 [label=\"reshape\", shape=box];\n  n19 [label=\"sub\", shape=box];\n  n20 [label=\"square\", shape=box];\n  n21 [label=\"sum\", shape=box];\n  n22 [label=\"mul\", shape=box];\n  n23 [label=\"slice\", shape=box];\n  n24 [label=\"reshape\", shape=box];\n  n25 [label=\"sub\", shape=box];\n  n26 [label=\"square\", shape=box];\n  n27 [label=\"sum\", shape=box];\n  n28 [label=\"mul\", shape=box];\n  n29 [label=\"add\", shape=box];\n  n30 [label=\"sum\", shape=box];\n  n31 [label=\"loss\\ndiv n\", shape=box, peripheries=2];\n  n32 [label=\"div 1 n\", shape=box, style=dashed];\n  n33 [label=\"mul\", shape=box, style=dashed];\n  n34 [label=\"mul 2\", shape=box, style=dashed];\n  n36 [label=\"mul\", shape=box, style=dashed];\n  n37 [label=\"mul 2\", shape=box, style=dashed];\n  subgraph cluster_0 {\n    label=\"parameters\"; style=rounded;\n    n4 [label=\"features.weight\\n[3, 4]\", shape=cylinder];\n    n6 [label=\"features.bias\\n[4]\", shape=cylinder];\n    n9 [label=\"thing.weight\\n[4, 1]\", shape=cylinder];\n    n11 [label=\"thing.bias\\n[1]\", shape=cylinder];\n    n13 [label=\"domain.weight\\n[4, 1]\", shape=cylinder];\n    n15 [label=\"domain.bias\\n[1]\", shape=cylinder];\n  }\n  subgraph cluster_1 {\n    label=\"features = tanh(dense(image, 4))\"; style=rounded;\n    n5 [label=\"product\", shape=box];\n    n7 [label=\"add\", shape=box];\n    n8 [label=\"features\\ntanh\", shape=box];\n    n44 [label=\"d_features\\nadd\", shape=box, style=dashed];\n    n46 [label=\"mul\", shape=box, style=dashed];\n    n47 [label=\"sub 1\", shape=box, style=dashed];\n    n48 [label=\"mul\", shape=box, style=dashed];\n    n49 [label=\"d_features.bias\\nsum\\n∂loss/∂features.bias\", shape=box, peripheries=2];\n    n50 [label=\"d_features.weight\\nproduct\\n∂loss/∂features.weight\", shape=box, peripheries=2];\n  }\n  subgraph cluster_2 {\n    label=\"thing = dense(features, 1)\"; style=rounded;\n    n10 [label=\"product\", shape=box];\n    n12 [label=\"thing\\nadd\", shape=box];\n    n38 [label=\"d_thing\\nmul\", shape=box, style=dashed];\n    n42 [label=\"d_thing.bias\\nsum\\n∂loss/∂thing.bias\", shape=box, peripheries=2];\n    n43 [label=\"product\", shape=box, style=dashed];\n    n45 [label=\"d_thing.weight\\nproduct\\n∂loss/∂thing.weight\", shape=box, peripheries=2];\n  }\n  subgraph cluster_3 {\n    label=\"domain = dense(features, 1)\"; style=rounded;\n    n14 [label=\"product\", shape=box];\n    n16 [label=\"domain\\nadd\", shape=box];\n    n35 [label=\"d_domain\\nmul\", shape=box, style=dashed];\n    n39 [label=\"d_domain.bias\\nsum\\n∂loss/∂domain.bias\", shape=box, peripheries=2];\n    n40 [label=\"product\", shape=box, style=dashed];\n    n41 [label=\"d_domain.weight\\nproduct\\n∂loss/∂domain.weight\", shape=box, peripheries=2];\n  }\n  n0 -> n5 [label=\"[3]\"];\n  n0 -> n50 [label=\"[3]\"];\n  n1 -> n19 [label=\"[1]\"];\n  n2 -> n25 [label=\"[1]\"];\n  n3 -> n17 [label=\"[2]\"];\n  n3 -> n23 [label=\"[2]\"];\n  n4 -> n5 [label=\"[3, 4]\"];\n  n5 -> n7 [label=\"[4]\"];\n  n6 -> n7 [label=\"[4]\"];\n  n7 -> n8 [label=\"[4]\"];\n  n8 -> n10 [label=\"[4]\"];\n  n8 -> n14 [label=\"[4]\"];\n  n8 -> n41 [label=\"[4]\"];\n  n8 -> n45 [label=\"[4]\"];\n  n8 -> n46 [label=\"[4]\"];\n  n9 -> n10 [label=\"[4, 1]\"];\n  n9 -> n43 [label=\"[4, 1]\"];\n  n10 -> n12 [label=\"[1]\"];\n  n11 -> n12 [label=\"[1]\"];\n  n12 -> n19 [label=\"[1]\"];\n  n13 -> n14 [label=\"[4, 1]\"];\n  n13 -> n40 [label=\"[4, 1]\"];\n  n14 -> n16 [label=\"[1]\"];\n  n15 -> n16 [label=\"[1]\"];\n  n16 -> n25 [label=\"[1]\"];\n  n17 -> n18 [label=\"[1]\"];\n  n18 -> n22 [label=\"[]\"];\n  n18 -> n36 [label=\"[]\"];\n  n19 -> n20 [label=\"[1]\"];\n  n19 -> n37 [label=\"[1]\"];\n  n20 -> n21 [label=\"[1]\"];\n  n21 -> n22 [label=\"[]\"];\n  n22 -> n29 [label=\"[]\"];\n  n23 -> n24 [label=\"[1]\"];\n  n24 -> n28 [label=\"[]\"];\n  n24 -> n33 [label=\"[]\"];\n  n25 -> n26 [label=\"[1]\"];\n  n25 -> n34 [label=\"[1]\"];\n  n26 -> n27 [label=\"[1]\"];\n  n27 -> n28 [label=\"[]\"];\n  n28 -> n29 [label=\"[]\"];\n  n29 -> n30 [label=\"[]\"];\n  n30 -> n31 [label=\"[]\"];\n  n32 -> n33 [label=\"[]\", style=dashed];\n  n32 -> n36 [label=\"[]\", style=dashed];\n  n33 -> n35 [label=\"[]\", style=dashed];\n  n34 -> n35 [label=\"[1]\", style=dashed];\n  n35 -> n39 [label=\"[1]\", style=dashed];\n  n35 -> n40 [label=\"[1]\", style=dashed];\n  n35 -> n41 [label=\"[1]\", style=dashed];\n  n36 -> n38 [label=\"[]\", style=dashed];\n  n37 -> n38 [label=\"[1]\", style=dashed];\n  n38 -> n42 [label=\"[1]\", style=dashed];\n  n38 -> n43 [label=\"[1]\", style=dashed];\n  n38 -> n45 [label=\"[1]\", style=dashed];\n  n40 -> n44 [label=\"[4]\", style=dashed];\n  n43 -> n44 [label=\"[4]\", style=dashed];\n  n44 -> n48 [label=\"[4]\", style=dashed];\n  n46 -> n47 [label=\"[4]\", style=dashed];\n  n47 -> n48 [label=\"[4]\", style=dashed];\n  n48 -> n49 [label=\"[4]\", style=dashed];\n  n48 -> n50 [label=\"[4]\", style=dashed];\n}\n",
    };
    /// Layer by layer: shapes, parameters, operations per sample, bytes of workspace per sample.
    pub const SUMMARY: &str = "Plain\nlayer     is                     shape  parameters  FLOPs  bytes\nimage     input                  [3]\nwhat      target                 [1]\norigin    target                 [1]\nweights   input                  [2]                          16\nfeatures  tanh(dense(image, 4))  [4]            16     72     32\nthing     dense(features, 1)     [1]             5     27     48\ndomain    dense(features, 1)     [1]             5     31     40\nothers                                                 16\n26 parameters; 0 FLOPs forward, 146 with gradient, per sample\n136 bytes of workspace per sample\n";
    /// In which order the partial derivatives are computed, the chain for each named value, and what is computed.
    pub const EXPLAIN: &str = "In which order are the partial derivatives of loss computed?\n  1. ∂loss/∂weights, ∂loss/∂thing, ∂loss/∂domain\n  2. ∂thing/∂features, ∂thing/∂thing.weight, ∂thing/∂thing.bias, ∂domain/∂features, ∂domain/∂domain.weight, ∂domain/∂domain.bias\n  3. ∂features/∂image, ∂features/∂features.weight, ∂features/∂features.bias\nWhat is the chain?\n  ∂loss/∂features = ∂loss/∂thing · ∂thing/∂features + ∂loss/∂domain · ∂domain/∂features\n  ∂loss/∂thing.weight = ∂loss/∂thing · ∂thing/∂thing.weight\n  ∂loss/∂thing.bias = ∂loss/∂thing · ∂thing/∂thing.bias\n  ∂loss/∂domain.weight = ∂loss/∂domain · ∂domain/∂domain.weight\n  ∂loss/∂domain.bias = ∂loss/∂domain · ∂domain/∂domain.bias\n  ∂loss/∂image = ∂loss/∂thing · ∂thing/∂features · ∂features/∂image + ∂loss/∂domain · ∂domain/∂features · ∂features/∂image\n  ∂loss/∂features.weight = ∂loss/∂thing · ∂thing/∂features · ∂features/∂features.weight + ∂loss/∂domain · ∂domain/∂features · ∂features/∂features.weight\n  ∂loss/∂features.bias = ∂loss/∂thing · ∂thing/∂features · ∂features/∂features.bias + ∂loss/∂domain · ∂domain/∂features · ∂features/∂features.bias\nWhat is computed?\n  d_domain = 1 / n · slice(weights) · 2 · (domain − origin)\n  d_thing = 1 / n · slice(weights) · 2 · (thing − what)\n  d_domain.bias = sum(d_domain)\n  d_domain.weight = product(features, d_domain)\n  d_thing.bias = sum(d_thing)\n  d_features = product(d_domain, domain.weight) + product(d_thing, thing.weight)\n  d_thing.weight = product(features, d_thing)\n  d_features.bias = sum(d_features · (1 − features · features))\n  d_features.weight = product(image, d_features · (1 − features · features))\n";
    /// The chains as LaTeX.
    pub const EXPLAIN_LATEX: &str = "\\begin{align*}\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{features}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{thing}} \\cdot \\frac{\\partial \\mathrm{thing}}{\\partial \\mathrm{features}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{domain}} \\cdot \\frac{\\partial \\mathrm{domain}}{\\partial \\mathrm{features}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{thing.weight}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{thing}} \\cdot \\frac{\\partial \\mathrm{thing}}{\\partial \\mathrm{thing.weight}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{thing.bias}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{thing}} \\cdot \\frac{\\partial \\mathrm{thing}}{\\partial \\mathrm{thing.bias}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{domain.weight}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{domain}} \\cdot \\frac{\\partial \\mathrm{domain}}{\\partial \\mathrm{domain.weight}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{domain.bias}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{domain}} \\cdot \\frac{\\partial \\mathrm{domain}}{\\partial \\mathrm{domain.bias}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{image}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{thing}} \\cdot \\frac{\\partial \\mathrm{thing}}{\\partial \\mathrm{features}} \\cdot \\frac{\\partial \\mathrm{features}}{\\partial \\mathrm{image}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{domain}} \\cdot \\frac{\\partial \\mathrm{domain}}{\\partial \\mathrm{features}} \\cdot \\frac{\\partial \\mathrm{features}}{\\partial \\mathrm{image}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{features.weight}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{thing}} \\cdot \\frac{\\partial \\mathrm{thing}}{\\partial \\mathrm{features}} \\cdot \\frac{\\partial \\mathrm{features}}{\\partial \\mathrm{features.weight}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{domain}} \\cdot \\frac{\\partial \\mathrm{domain}}{\\partial \\mathrm{features}} \\cdot \\frac{\\partial \\mathrm{features}}{\\partial \\mathrm{features.weight}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{features.bias}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{thing}} \\cdot \\frac{\\partial \\mathrm{thing}}{\\partial \\mathrm{features}} \\cdot \\frac{\\partial \\mathrm{features}}{\\partial \\mathrm{features.bias}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{domain}} \\cdot \\frac{\\partial \\mathrm{domain}}{\\partial \\mathrm{features}} \\cdot \\frac{\\partial \\mathrm{features}}{\\partial \\mathrm{features.bias}}\n\\end{align*}\n";
    /// What [`Plain`] reads: one element per sample in each field.
    #[derive(Clone, Copy, Debug)]
    pub struct Inputs<'a> {
        /// `[3]` per sample.
        pub image: &'a [[f64; 3]],
        /// `[2]` per sample.
        pub weights: &'a [[f64; 2]],
    }
    /// What the losses compare with.
    #[derive(Clone, Copy, Debug)]
    pub struct Targets<'a> {
        /// `[1]` per sample.
        pub what: &'a [[f64; 1]],
        /// `[1]` per sample.
        pub origin: &'a [[f64; 1]],
    }
    /// Inputs and targets of the same samples.
    #[derive(Clone, Copy, Debug)]
    pub struct Batch<'a> {
        /// `[3]` per sample.
        pub image: &'a [[f64; 3]],
        /// `[1]` per sample.
        pub what: &'a [[f64; 1]],
        /// `[1]` per sample.
        pub origin: &'a [[f64; 1]],
        /// `[2]` per sample.
        pub weights: &'a [[f64; 2]],
    }
    impl Batch<'_> {
        fn check(&self, capacity: usize) -> Result<usize, nn::InputError> {
            let samples = nn::check::samples("image", self.image.len(), capacity)?;
            nn::check::length("what", self.what.len(), samples)?;
            nn::check::length("origin", self.origin.len(), samples)?;
            nn::check::length("weights", self.weights.len(), samples)?;
            Ok(samples)
        }
    }
    impl<'a> Batch<'a> {
        /// What inference needs of the batch.
        pub fn inputs(&self) -> Inputs<'a> {
            Inputs {
                image: self.image,
                weights: self.weights,
            }
        }
        /// The inputs and targets of the same samples.
        pub fn new(inputs: Inputs<'a>, targets: Targets<'a>) -> Self {
            Batch {
                image: inputs.image,
                weights: inputs.weights,
                what: targets.what,
                origin: targets.origin,
            }
        }
        /// What the losses compare with.
        pub fn targets(&self) -> Targets<'a> {
            Targets {
                what: self.what,
                origin: self.origin,
            }
        }
    }
    /// An owned data set: all fields have one element per sample.
    #[derive(Clone, Debug, Default)]
    pub struct Samples {
        /// `[3]` per sample.
        pub image: nn::Vec<[f64; 3]>,
        /// `[1]` per sample.
        pub what: nn::Vec<[f64; 1]>,
        /// `[1]` per sample.
        pub origin: nn::Vec<[f64; 1]>,
        /// `[2]` per sample.
        pub weights: nn::Vec<[f64; 2]>,
    }
    impl nn::Samples for Samples {
        type Batch<'a> = Batch<'a>;
        fn len(&self) -> usize {
            self.image.len()
        }
        fn batch(&self, range: core::ops::Range<usize>) -> Batch<'_> {
            Batch {
                image: &self.image[range.clone()],
                what: &self.what[range.clone()],
                origin: &self.origin[range.clone()],
                weights: &self.weights[range],
            }
        }
        fn gather(&mut self, from: &Self, indices: &[usize]) {
            nn::gather(&mut self.image, &from.image, indices);
            nn::gather(&mut self.what, &from.what, indices);
            nn::gather(&mut self.origin, &from.origin, indices);
            nn::gather(&mut self.weights, &from.weights, indices);
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
    /// The memory of a step, for batches of up to `capacity` samples.
    pub struct Workspace<S: nn::Storage = nn::Heap> {
        capacity: usize,
        storage: core::marker::PhantomData<S>,
        features: S::Buffer<[f64; 4]>,
        thing: S::Buffer<[f64; 1]>,
        domain: S::Buffer<[f64; 1]>,
        weights_slice: S::Buffer<[f64; 1]>,
        weights_slice_2: S::Buffer<[f64; 1]>,
        d_domain_product: S::Buffer<[f64; 4]>,
        d_thing_product: S::Buffer<[f64; 4]>,
        d_thing: S::Buffer<[f64; 1]>,
    }
    impl<S: nn::Storage> Workspace<S> {
        fn with_storage(capacity: usize) -> Self {
            let [thing, domain, weights_slice, weights_slice_2, d_thing] = S::several(
                capacity,
            );
            Workspace {
                capacity,
                storage: core::marker::PhantomData,
                features: S::zeros(capacity),
                thing,
                domain,
                weights_slice,
                weights_slice_2,
                d_domain_product: S::zeros(capacity),
                d_thing_product: S::zeros(capacity),
                d_thing,
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
            features: [[0.0; 4]; N],
            thing: [[0.0; 1]; N],
            domain: [[0.0; 1]; N],
            weights_slice: [[0.0; 1]; N],
            weights_slice_2: [[0.0; 1]; N],
            d_domain_product: [[0.0; 4]; N],
            d_thing_product: [[0.0; 4]; N],
            d_thing: [[0.0; 1]; N],
        };
    }
    impl Plain {
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
            let image = batch.image;
            let weights = batch.weights;
            let what = batch.what;
            let origin = batch.origin;
            let features = &mut work.d_domain_product[..n];
            let thing = &mut work.weights_slice[..n];
            let domain = &mut work.d_thing[..n];
            let weights_slice = &mut work.weights_slice_2[..n];
            let loss_mse: &mut [f64] = k::reuse(&mut work.thing[..n], n);
            let loss_mse_2: &mut [f64] = k::reuse(&mut work.domain[..n], n);
            k::dense_tanh(image, &self.features.weight, &self.features.bias, features);
            k::dense(features, &self.thing.weight, &self.thing.bias, thing);
            k::dense(features, &self.domain.weight, &self.domain.bias, domain);
            k::slice_axis(weights, 0, weights_slice);
            let square_2 = thing;
            k::update(square_2, what, |thing, what| (thing - what) * (thing - what));
            k::sum_axis(square_2, loss_mse);
            let weights_slice_2 = square_2;
            k::slice_axis(weights, 1, weights_slice_2);
            let square_3 = domain;
            k::update(
                square_3,
                origin,
                |domain, origin| (domain - origin) * (domain - origin),
            );
            k::sum_axis(square_3, loss_mse_2);
            let add: &mut [f64] = k::reuse(&mut work.weights_slice_2[..n], n);
            k::update(
                add,
                (&*loss_mse, &*weights_slice_2, &*loss_mse_2),
                |weights_slice, (loss_mse, weights_slice_2, loss_mse_2)| {
                    weights_slice * loss_mse + weights_slice_2 * loss_mse_2
                },
            );
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
            let image = batch.image;
            let weights = batch.weights;
            let what = batch.what;
            let origin = batch.origin;
            let features = &mut work.features[..n];
            let thing = &mut work.thing[..n];
            let domain = &mut work.domain[..n];
            let weights_slice = &mut work.weights_slice[..n];
            let weights_slice_2 = &mut work.weights_slice_2[..n];
            let d_loss_mse: &mut [f64] = k::reuse(&mut work.d_domain_product[..n], n);
            let d_domain: &mut [[f64; 1]] = k::reuse(&mut work.d_thing_product[..n], n);
            let d_thing = &mut work.d_thing[..n];
            s.dense_tanh(image, &self.features.weight, &self.features.bias, features);
            s.dense(features, &self.thing.weight, &self.thing.bias, thing);
            s.dense(features, &self.domain.weight, &self.domain.bias, domain);
            k::slice_axis(weights, 0, weights_slice);
            let thing_sub = thing;
            s.sub_mut(thing_sub, what);
            k::slice_axis(weights, 1, weights_slice_2);
            let domain_sub = domain;
            s.sub_mut(domain_sub, origin);
            let d_loss_div = 1.0 / n as f64;
            s.scale(weights_slice_2, d_loss_div, d_loss_mse);
            s.map(
                d_domain,
                (k::each(&*d_loss_mse, 1), &*domain_sub),
                |(d_loss_mse, domain_sub)| d_loss_mse * (2.0 * domain_sub),
            );
            let d_loss_mse_2 = d_loss_mse;
            s.scale(weights_slice, d_loss_div, d_loss_mse_2);
            s.map(
                d_thing,
                (k::each(&*d_loss_mse_2, 1), &*thing_sub),
                |(d_loss_mse_2, thing_sub)| d_loss_mse_2 * (2.0 * thing_sub),
            );
            s.sum_samples(d_domain, &mut grad.domain.bias);
            let d_domain_product = &mut work.d_domain_product[..n];
            s.dense_d_input(d_domain, &self.domain.weight, d_domain_product);
            s.dense_d_weight(features, d_domain, &mut grad.domain.weight);
            s.sum_samples(d_thing, &mut grad.thing.bias);
            let d_thing_product = &mut work.d_thing_product[..n];
            s.dense_d_input(d_thing, &self.thing.weight, d_thing_product);
            s.dense_d_weight(features, d_thing, &mut grad.thing.weight);
            let d_features_dense = d_domain_product;
            s.update(
                d_features_dense,
                (&*d_thing_product, &*features),
                #[inline(always)]
                |d_domain_product, (d_thing_product, features)| {
                    (d_domain_product + d_thing_product) * (1.0 - features * features)
                },
            );
            s.sum_samples(d_features_dense, &mut grad.features.bias);
            s.dense_d_weight(image, d_features_dense, &mut grad.features.weight);
            let square_2 = thing_sub;
            s.square_mut(square_2);
            let loss_mse: &mut [f64] = k::reuse(&mut work.d_thing[..n], n);
            k::sum_axis(square_2, loss_mse);
            let square_3 = domain_sub;
            s.square_mut(square_3);
            let loss_mse_2: &mut [f64] = k::reuse(&mut work.thing[..n], n);
            k::sum_axis(square_3, loss_mse_2);
            let add: &mut [f64] = k::reuse(&mut work.weights_slice[..n], n);
            s.update(
                add,
                (&*loss_mse, &*weights_slice_2, &*loss_mse_2),
                |weights_slice, (loss_mse, weights_slice_2, loss_mse_2)| {
                    weights_slice * loss_mse + weights_slice_2 * loss_mse_2
                },
            );
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
    }
    impl nn::Parameters for Plain {
        type Scalar = f64;
        const NAME: &'static str = "Plain";
        const TENSORS: &'static [nn::TensorInfo] = &[
            nn::TensorInfo::trained("features.weight", &[3, 4]),
            nn::TensorInfo::trained("features.bias", &[4]),
            nn::TensorInfo::trained("thing.weight", &[4, 1]),
            nn::TensorInfo::trained("thing.bias", &[1]),
            nn::TensorInfo::trained("domain.weight", &[4, 1]),
            nn::TensorInfo::trained("domain.bias", &[1]),
        ];
        const INITIAL: &'static [nn::init::Initial<f64>] = &[
            nn::init::uniform(-0.5773502691896258, 0.5773502691896258),
            nn::init::uniform(-0.5773502691896258, 0.5773502691896258),
            nn::init::uniform(-0.5, 0.5),
            nn::init::uniform(-0.5, 0.5),
            nn::init::uniform(-0.5, 0.5),
            nn::init::uniform(-0.5, 0.5),
        ];
        const LAYOUT: nn::Layout<Self, f64> = nn::layout!(
            Self { features.weight, features.bias, thing.weight, thing.bias, domain
            .weight, domain.bias }
        );
    }
}

#[doc(inline)]
#[allow(unused_imports)]
use clipped::Clipped;
/// What belongs to [`Clipped`]: its parameters, its data, its workspace and its constants.
///
/// ```mermaid
/// flowchart TB
///   n0(["x<br/>[3]"])
///   n1(["y<br/>[3]"])
///   n6["sub"]
///   n7["square"]
///   n8["sum"]
///   n9["sum"]
///   n10[["loss<br/>div n"]]
///   subgraph c0["parameters"]
///     n2[("scale<br/>[3]")]
///   end
///   subgraph c1["out = clip_gradient(x * scale, 0.25)"]
///     n3["mul"]
///     n4[["out<br/>clip_gradient"]]
///   end
///   subgraph c2["again = clip_gradient(out, 0.25)"]
///     n5[["again<br/>clip_gradient"]]
///   end
///   n0 -->|"[3]"| n3
///   n1 -->|"[3]"| n6
///   n2 -->|"[3]"| n3
///   n3 -->|"[3]"| n4
///   n4 -->|"[3]"| n5
///   n4 -->|"[3]"| n6
///   n6 -->|"[3]"| n7
///   n7 -->|"[3]"| n8
///   n8 -->|"[]"| n9
///   n9 -->|"[]"| n10
/// ```
#[allow(clippy::all, dead_code)]
mod clipped {
    use ::nn_runtime as nn;
    use ::nn_runtime::kernels as k;
    /// Large errors pull no harder than others.
    ///
    /// ```text
    /// out = clip_gradient(x * scale, 0.25)
    /// again = clip_gradient(out, 0.25)
    /// ```
    ///
    /// The derivatives, in the order in which `gradient` computes them:
    ///
    /// ```text
    /// d_out = 1 / n · 2 · (out − y)
    /// d_scale = sum(clamp(d_out, −0.25, 0.25) · x)
    /// ```
    #[derive(Clone, Copy)]
    #[repr(C, align(64))]
    pub struct Clipped {
        /// `[3]`, of `ones()`
        ///
        /// ∂loss/∂scale = ∂loss/∂out · ∂out/∂scale
        pub scale: [f64; 3],
    }
    /// The number of trained parameters.
    pub const PARAMETERS: usize = 3;
    /// Bytes of workspace for each sample of the capacity.
    pub const WORKSPACE_BYTES: usize = 48;
    /// Bytes of workspace whatever the capacity.
    pub const WORKSPACE_BYTES_FIXED: usize = 0;
    /// Floating-point operations of inference, per sample.
    pub const FLOPS_FORWARD: u64 = 3;
    /// Floating-point operations of losses and derivatives, per sample.
    pub const FLOPS_GRADIENT: u64 = 29;
    /// Of [`FLOPS_FORWARD`], those that a batch needs once, however many samples it has.
    pub const FLOPS_FORWARD_FIXED: u64 = 0;
    /// Of [`FLOPS_GRADIENT`], likewise.
    pub const FLOPS_GRADIENT_FIXED: u64 = 2;
    /// The network as it was described: layers as clusters, parameters apart, shapes on the edges.
    pub const GRAPH: nn::Drawing = nn::Drawing {
        mermaid: "flowchart TB\n  n0([\"x<br/>[3]\"])\n  n1([\"y<br/>[3]\"])\n  n6[\"sub\"]\n  n7[\"square\"]\n  n8[\"sum\"]\n  n9[\"sum\"]\n  n10[[\"loss<br/>div n\"]]\n  subgraph c0[\"parameters\"]\n    n2[(\"scale<br/>[3]\")]\n  end\n  subgraph c1[\"out = clip_gradient(x * scale, 0.25)\"]\n    n3[\"mul\"]\n    n4[[\"out<br/>clip_gradient\"]]\n  end\n  subgraph c2[\"again = clip_gradient(out, 0.25)\"]\n    n5[[\"again<br/>clip_gradient\"]]\n  end\n  n0 -->|\"[3]\"| n3\n  n1 -->|\"[3]\"| n6\n  n2 -->|\"[3]\"| n3\n  n3 -->|\"[3]\"| n4\n  n4 -->|\"[3]\"| n5\n  n4 -->|\"[3]\"| n6\n  n6 -->|\"[3]\"| n7\n  n7 -->|\"[3]\"| n8\n  n8 -->|\"[]\"| n9\n  n9 -->|\"[]\"| n10\n",
        dot: "digraph {\n  rankdir=TB; node [fontname=\"sans-serif\"]; edge [fontname=\"sans-serif\", fontsize=10];\n  n0 [label=\"x\\n[3]\", shape=ellipse];\n  n1 [label=\"y\\n[3]\", shape=ellipse];\n  n6 [label=\"sub\", shape=box];\n  n7 [label=\"square\", shape=box];\n  n8 [label=\"sum\", shape=box];\n  n9 [label=\"sum\", shape=box];\n  n10 [label=\"loss\\ndiv n\", shape=box, peripheries=2];\n  subgraph cluster_0 {\n    label=\"parameters\"; style=rounded;\n    n2 [label=\"scale\\n[3]\", shape=cylinder];\n  }\n  subgraph cluster_1 {\n    label=\"out = clip_gradient(x * scale, 0.25)\"; style=rounded;\n    n3 [label=\"mul\", shape=box];\n    n4 [label=\"out\\nclip_gradient\", shape=box, peripheries=2];\n  }\n  subgraph cluster_2 {\n    label=\"again = clip_gradient(out, 0.25)\"; style=rounded;\n    n5 [label=\"again\\nclip_gradient\", shape=box, peripheries=2];\n  }\n  n0 -> n3 [label=\"[3]\"];\n  n1 -> n6 [label=\"[3]\"];\n  n2 -> n3 [label=\"[3]\"];\n  n3 -> n4 [label=\"[3]\"];\n  n4 -> n5 [label=\"[3]\"];\n  n4 -> n6 [label=\"[3]\"];\n  n6 -> n7 [label=\"[3]\"];\n  n7 -> n8 [label=\"[3]\"];\n  n8 -> n9 [label=\"[]\"];\n  n9 -> n10 [label=\"[]\"];\n}\n",
    };
    /// Losses and derivatives as they are computed, each derivative beside its value.
    pub const GRADIENT_GRAPH: nn::Drawing = nn::Drawing {
        mermaid: "flowchart TB\n  n0([\"x<br/>[3]\"])\n  n1([\"y<br/>[3]\"])\n  n4[\"sub\"]\n  n5[\"square\"]\n  n6[\"sum\"]\n  n7[[\"loss<br/>div n\"]]\n  n8{{\"div 1 n\"}}\n  n9{{\"mul 2\"}}\n  subgraph c0[\"parameters\"]\n    n2[(\"scale<br/>[3]\")]\n  end\n  subgraph c1[\"out = clip_gradient(x * scale, 0.25)\"]\n    n3[\"out<br/>mul\"]\n    n10{{\"d_out<br/>mul\"}}\n    n11{{\"clamp -0.25 0.25\"}}\n    n12{{\"mul\"}}\n  end\n  subgraph c2[\"scale = ones()\"]\n    n13[[\"d_scale<br/>sum<br/>∂loss/∂scale\"]]\n  end\n  n0 -->|\"[3]\"| n3\n  n0 -->|\"[3]\"| n12\n  n1 -->|\"[3]\"| n4\n  n2 -->|\"[3]\"| n3\n  n3 -->|\"[3]\"| n4\n  n4 -->|\"[3]\"| n5\n  n4 -->|\"[3]\"| n9\n  n5 -->|\"[3]\"| n6\n  n6 -->|\"[]\"| n7\n  n8 -.->|\"[]\"| n10\n  n9 -.->|\"[3]\"| n10\n  n10 -.->|\"[3]\"| n11\n  n11 -.->|\"[3]\"| n12\n  n12 -.->|\"[3]\"| n13\n",
        dot: "digraph {\n  rankdir=TB; node [fontname=\"sans-serif\"]; edge [fontname=\"sans-serif\", fontsize=10];\n  n0 [label=\"x\\n[3]\", shape=ellipse];\n  n1 [label=\"y\\n[3]\", shape=ellipse];\n  n4 [label=\"sub\", shape=box];\n  n5 [label=\"square\", shape=box];\n  n6 [label=\"sum\", shape=box];\n  n7 [label=\"loss\\ndiv n\", shape=box, peripheries=2];\n  n8 [label=\"div 1 n\", shape=box, style=dashed];\n  n9 [label=\"mul 2\", shape=box, style=dashed];\n  subgraph cluster_0 {\n    label=\"parameters\"; style=rounded;\n    n2 [label=\"scale\\n[3]\", shape=cylinder];\n  }\n  subgraph cluster_1 {\n    label=\"out = clip_gradient(x * scale, 0.25)\"; style=rounded;\n    n3 [label=\"out\\nmul\", shape=box];\n    n10 [label=\"d_out\\nmul\", shape=box, style=dashed];\n    n11 [label=\"clamp -0.25 0.25\", shape=box, style=dashed];\n    n12 [label=\"mul\", shape=box, style=dashed];\n  }\n  subgraph cluster_2 {\n    label=\"scale = ones()\"; style=rounded;\n    n13 [label=\"d_scale\\nsum\\n∂loss/∂scale\", shape=box, peripheries=2];\n  }\n  n0 -> n3 [label=\"[3]\"];\n  n0 -> n12 [label=\"[3]\"];\n  n1 -> n4 [label=\"[3]\"];\n  n2 -> n3 [label=\"[3]\"];\n  n3 -> n4 [label=\"[3]\"];\n  n4 -> n5 [label=\"[3]\"];\n  n4 -> n9 [label=\"[3]\"];\n  n5 -> n6 [label=\"[3]\"];\n  n6 -> n7 [label=\"[]\"];\n  n8 -> n10 [label=\"[]\", style=dashed];\n  n9 -> n10 [label=\"[3]\", style=dashed];\n  n10 -> n11 [label=\"[3]\", style=dashed];\n  n11 -> n12 [label=\"[3]\", style=dashed];\n  n12 -> n13 [label=\"[3]\", style=dashed];\n}\n",
    };
    /// Layer by layer: shapes, parameters, operations per sample, bytes of workspace per sample.
    pub const SUMMARY: &str = "Clipped\nlayer   is                              shape  parameters  FLOPs  bytes\nx       input                           [3]\ny       target                          [3]\nout     clip_gradient(x * scale, 0.25)  [3]                   15     48\nagain   clip_gradient(out, 0.25)        [3]\nscale   ones()                          [3]             3\nothers                                                        14\n3 parameters; 3 FLOPs forward, 29 with gradient, per sample\n48 bytes of workspace per sample\n";
    /// In which order the partial derivatives are computed, the chain for each named value, and what is computed.
    pub const EXPLAIN: &str = "In which order are the partial derivatives of loss computed?\n  1. ∂loss/∂out\n  2. ∂out/∂x, ∂out/∂scale\nWhat is the chain?\n  ∂loss/∂x = ∂loss/∂out · ∂out/∂x\n  ∂loss/∂scale = ∂loss/∂out · ∂out/∂scale\nWhat is computed?\n  d_out = 1 / n · 2 · (out − y)\n  d_scale = sum(clamp(d_out, −0.25, 0.25) · x)\n";
    /// The chains as LaTeX.
    pub const EXPLAIN_LATEX: &str = "\\begin{align*}\n\\frac{\\partial \\mathrm{loss}}{\\partial x} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{out}} \\cdot \\frac{\\partial \\mathrm{out}}{\\partial x} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{scale}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{out}} \\cdot \\frac{\\partial \\mathrm{out}}{\\partial \\mathrm{scale}}\n\\end{align*}\n";
    /// What [`Clipped`] reads: one element per sample in each field.
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
        /// `[3]` per sample.
        pub y: &'a [[f64; 3]],
    }
    /// Inputs and targets of the same samples.
    #[derive(Clone, Copy, Debug)]
    pub struct Batch<'a> {
        /// `[3]` per sample.
        pub x: &'a [[f64; 3]],
        /// `[3]` per sample.
        pub y: &'a [[f64; 3]],
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
        /// `[3]` per sample.
        pub y: nn::Vec<[f64; 3]>,
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
        /// `[3]` per sample.
        pub out: &'w [[f64; 3]],
        /// `[3]` per sample.
        pub again: &'w [[f64; 3]],
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
        /// `[3]` per sample.
        pub out: &'w [[f64; 3]],
        /// `[3]` per sample.
        pub again: &'w [[f64; 3]],
    }
    /// What each output's change is worth: one element per sample in each field.
    #[derive(Clone, Copy, Debug)]
    pub struct Cotangents<'a> {
        /// `[3]` per sample.
        pub out: &'a [[f64; 3]],
        /// `[3]` per sample.
        pub again: &'a [[f64; 3]],
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
        out_sub: S::Buffer<[f64; 3]>,
        x_mul: S::Buffer<[f64; 3]>,
    }
    impl<S: nn::Storage> Workspace<S> {
        fn with_storage(capacity: usize) -> Self {
            Workspace {
                capacity,
                storage: core::marker::PhantomData,
                out_sub: S::zeros(capacity),
                x_mul: S::zeros(capacity),
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
            out_sub: [[0.0; 3]; N],
            x_mul: [[0.0; 3]; N],
        };
    }
    impl Clipped {
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
            let out = &mut work.out_sub[..n];
            s.map(out, (x, k::cycle(&self.scale)), |(x, scale)| x * scale);
            Outputs { out, again: &*out }
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
            let loss_square = &mut work.out_sub[..n];
            k::map(
                loss_square,
                (x, k::cycle(&self.scale), y),
                |(x, scale, y)| (x * scale - y) * (x * scale - y),
            );
            let sum = k::sum_all(loss_square);
            let loss = sum / n as f64;
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
            let out_sub = &mut work.out_sub[..n];
            let x_mul = &mut work.x_mul[..n];
            s.map(out_sub, (x, k::cycle(&self.scale), y), |(x, scale, y)| x * scale - y);
            let d_loss_div = 1.0 / n as f64;
            s.map(
                x_mul,
                (&*out_sub, x),
                #[inline(always)]
                |(out_sub, x)| {
                    (if (d_loss_div * (2.0 * out_sub)) <= -0.25 {
                        -0.25
                    } else if (d_loss_div * (2.0 * out_sub)) >= 0.25 {
                        0.25
                    } else {
                        d_loss_div * (2.0 * out_sub)
                    }) * x
                },
            );
            s.sum_samples(x_mul, &mut grad.scale);
            let loss_square = out_sub;
            s.square_mut(loss_square);
            let sum = s.sum_all(loss_square);
            let loss = sum / n as f64;
            Losses { loss }
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
            nn::check::length("again", cotangents.again.len(), n)?;
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
            let data = cotangents.out;
            let d_again = cotangents.again;
            let x = inputs.x;
            let d_out_clamp_2 = &mut work.out_sub[..n];
            let d_x = &mut work.x_mul[..n];
            s.map(
                d_out_clamp_2,
                (data, d_again),
                |(data, d_again)| {
                    if (data
                        + (if d_again <= -0.25 {
                            -0.25
                        } else if d_again >= 0.25 {
                            0.25
                        } else {
                            d_again
                        })) <= -0.25
                    {
                        -0.25
                    } else if (data
                        + (if d_again <= -0.25 {
                            -0.25
                        } else if d_again >= 0.25 {
                            0.25
                        } else {
                            d_again
                        })) >= 0.25
                    {
                        0.25
                    } else {
                        data
                            + (if d_again <= -0.25 {
                                -0.25
                            } else if d_again >= 0.25 {
                                0.25
                            } else {
                                d_again
                            })
                    }
                },
            );
            s.map(
                d_x,
                (&*d_out_clamp_2, k::cycle(&self.scale)),
                |(d_out_clamp_2, scale)| d_out_clamp_2 * scale,
            );
            let x_mul_2 = d_out_clamp_2;
            s.mul_mut(x_mul_2, x);
            s.sum_samples(x_mul_2, &mut grad.scale);
            InputGradients { x: &*d_x }
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
            let d_d_out = &mut work.x_mul[..n];
            s.map(
                d_d_out,
                (k::cycle(&direction.scale), x, d_d_x, k::cycle(&self.scale)),
                |(d_d_scale, x, d_d_x, scale)| d_d_scale * x + d_d_x * scale,
            );
            OutputTangents {
                out: &*d_d_out,
                again: &*d_d_out,
            }
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
    impl nn::Parameters for Clipped {
        type Scalar = f64;
        const NAME: &'static str = "Clipped";
        const TENSORS: &'static [nn::TensorInfo] = &[
            nn::TensorInfo::trained("scale", &[3]),
        ];
        const INITIAL: &'static [nn::init::Initial<f64>] = &[nn::init::ones()];
        const LAYOUT: nn::Layout<Self, f64> = nn::layout!(Self { scale });
    }
    impl nn::Network for Clipped {
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
            Clipped::forward(self, inputs, work)
        }
    }
    impl nn::Trainable for Clipped {
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
            Clipped::gradient(self, batch, work, grad)
        }
        fn train_step(
            &mut self,
            batch: Batch<'_>,
            work: &mut Workspace,
            grad: &mut Self,
            optimizer: &mut impl nn::Tensorwise<Self>,
        ) -> Result<Losses, nn::InputError> {
            Clipped::train_step(self, batch, work, grad, optimizer)
        }
        fn evaluate(
            &self,
            batch: Batch<'_>,
            work: &mut Workspace,
        ) -> Result<Losses, nn::InputError> {
            Clipped::evaluate(self, batch, work)
        }
    }
}
