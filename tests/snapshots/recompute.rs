#[doc(inline)]
#[allow(unused_imports)]
pub use forgetful::Forgetful;
/// What belongs to [`Forgetful`]: its parameters, its data, its workspace and its constants.
///
/// ```text
/// activation  is                     values      derivative                      saturates     blocks
/// tanh        (eˣ − e⁻ˣ)/(eˣ + e⁻ˣ)  −1 to 1     1 − y²: 0 to 1                  at both ends  no
/// gelu        x·Φ(x)                 −0.17 to ∞  Φ(x) + x·φ(x): −0.129 to 1.129  below         no
/// ```
///
/// [`GRAPH`](forgetful::GRAPH) is its drawing.
#[allow(clippy::all, dead_code)]
pub mod forgetful {
    use ::nn_runtime as nn;
    use ::nn_runtime::kernels as k;
    nn::use_math! {
        Functions
    }
    /// Blocks of which only what lies between them is kept.
    ///
    /// ```text
    /// first = tanh(dense(x, 6))
    /// hidden.wide = gelu(dense(x, 48))
    /// hidden = block(first)
    /// more.wide = gelu(dense(x, 48))
    /// more = block(hidden)
    /// answer = dense(more, 2)
    /// ```
    ///
    /// The derivatives, in the order in which `gradient` computes them:
    ///
    /// ```text
    /// d_answer = 1 / n / 2 · 2 · (answer − y)
    /// d_answer.bias = sum(d_answer)
    /// d_more = product(d_answer, answer.weight)
    /// d_answer.weight = product(more, d_answer)
    /// d_more.bias = sum(d_more · dropout_mask())
    /// d_more.wide = product(d_more · dropout_mask(), more.weight)
    /// more.wide_again = gelu(product(hidden, more.wide.weight) + more.wide.bias)
    /// d_more.weight = product(more.wide_again, d_more · dropout_mask())
    /// d_more.wide.bias = sum(d_more.wide · (0.5 · (1 + erf((… + …) · …)) + …))
    /// d_hidden = d_more + product(d_more.wide · (0.5 · (1 + erf(… · …)) + …), more.wide.weight)
    /// d_more.wide.weight = product(hidden, d_more.wide · (0.5 · (1 + erf((… + …) · …)) + …))
    /// d_hidden.bias = sum(d_hidden · dropout_mask())
    /// d_hidden.wide = product(d_hidden · dropout_mask(), hidden.weight)
    /// hidden.wide_again = gelu(product(first, hidden.wide.weight) + hidden.wide.bias)
    /// d_hidden.weight = product(hidden.wide_again, d_hidden · dropout_mask())
    /// d_hidden.wide.bias = sum(d_hidden.wide · (0.5 · (1 + erf((… + …) · …)) + …))
    /// d_first = d_hidden + product(d_hidden.wide · (0.5 · (1 + erf(… · …)) + …), hidden.wide.weight)
    /// d_hidden.wide.weight = product(first, d_hidden.wide · (0.5 · (1 + erf((… + …) · …)) + …))
    /// d_first.bias = sum(d_first · (1 − first · first))
    /// d_first.weight = product(x, d_first · (1 − first · first))
    /// ```
    #[repr(C, align(64))]
    pub struct Forgetful {
        /// `tanh(dense(x, 6))`
        pub first: parameters::First,
        /// The parameters of `hidden`.
        pub hidden: parameters::Hidden,
        /// The parameters of `more`.
        pub more: parameters::More,
        /// `dense(more, 2)`
        pub answer: parameters::Answer,
    }
    /// The parameters of [`Forgetful`], layer by layer.
    pub mod parameters {
        /// The parameters of `first`.
        #[repr(C)]
        pub struct First {
            /// `[6, 6]`, of `tanh(dense(x, 6))`
            ///
            /// ∂loss/∂first.weight = ∂loss/∂answer · ∂answer/∂more · ∂more/∂hidden · ∂hidden/∂first · ∂first/∂first.weight + ∂loss/∂answer · ∂answer/∂more · ∂more/∂more.wide · ∂more.wide/∂hidden · ∂hidden/∂first · ∂first/∂first.weight + ∂loss/∂answer · ∂answer/∂more · ∂more/∂hidden · ∂hidden/∂hidden.wide · ∂hidden.wide/∂first · ∂first/∂first.weight + ∂loss/∂answer · ∂answer/∂more · ∂more/∂more.wide · ∂more.wide/∂hidden · ∂hidden/∂hidden.wide · ∂hidden.wide/∂first · ∂first/∂first.weight
            pub weight: [[f64; 6]; 6],
            /// `[6]`, of `tanh(dense(x, 6))`
            ///
            /// ∂loss/∂first.bias = ∂loss/∂answer · ∂answer/∂more · ∂more/∂hidden · ∂hidden/∂first · ∂first/∂first.bias + ∂loss/∂answer · ∂answer/∂more · ∂more/∂more.wide · ∂more.wide/∂hidden · ∂hidden/∂first · ∂first/∂first.bias + ∂loss/∂answer · ∂answer/∂more · ∂more/∂hidden · ∂hidden/∂hidden.wide · ∂hidden.wide/∂first · ∂first/∂first.bias + ∂loss/∂answer · ∂answer/∂more · ∂more/∂more.wide · ∂more.wide/∂hidden · ∂hidden/∂hidden.wide · ∂hidden.wide/∂first · ∂first/∂first.bias
            pub bias: [f64; 6],
        }
        /// The parameters of `hidden`.
        #[repr(C)]
        pub struct Hidden {
            /// `gelu(dense(x, 48))`
            pub wide: HiddenWide,
            /// `[48, 6]`, of `x + dropout(dense(wide, 6), p = 0.25)`
            ///
            /// ∂loss/∂hidden.weight = ∂loss/∂answer · ∂answer/∂more · ∂more/∂hidden · ∂hidden/∂hidden.weight + ∂loss/∂answer · ∂answer/∂more · ∂more/∂more.wide · ∂more.wide/∂hidden · ∂hidden/∂hidden.weight
            pub weight: [[f64; 6]; 48],
            /// `[6]`, of `x + dropout(dense(wide, 6), p = 0.25)`
            ///
            /// ∂loss/∂hidden.bias = ∂loss/∂answer · ∂answer/∂more · ∂more/∂hidden · ∂hidden/∂hidden.bias + ∂loss/∂answer · ∂answer/∂more · ∂more/∂more.wide · ∂more.wide/∂hidden · ∂hidden/∂hidden.bias
            pub bias: [f64; 6],
        }
        /// The parameters of `hidden.wide`.
        #[repr(C)]
        pub struct HiddenWide {
            /// `[6, 48]`, of `gelu(dense(x, 48))`
            ///
            /// ∂loss/∂hidden.wide.weight = ∂loss/∂answer · ∂answer/∂more · ∂more/∂hidden · ∂hidden/∂hidden.wide · ∂hidden.wide/∂hidden.wide.weight + ∂loss/∂answer · ∂answer/∂more · ∂more/∂more.wide · ∂more.wide/∂hidden · ∂hidden/∂hidden.wide · ∂hidden.wide/∂hidden.wide.weight
            pub weight: [[f64; 48]; 6],
            /// `[48]`, of `gelu(dense(x, 48))`
            ///
            /// ∂loss/∂hidden.wide.bias = ∂loss/∂answer · ∂answer/∂more · ∂more/∂hidden · ∂hidden/∂hidden.wide · ∂hidden.wide/∂hidden.wide.bias + ∂loss/∂answer · ∂answer/∂more · ∂more/∂more.wide · ∂more.wide/∂hidden · ∂hidden/∂hidden.wide · ∂hidden.wide/∂hidden.wide.bias
            pub bias: [f64; 48],
        }
        /// The parameters of `more`.
        #[repr(C)]
        pub struct More {
            /// `gelu(dense(x, 48))`
            pub wide: MoreWide,
            /// `[48, 6]`, of `x + dropout(dense(wide, 6), p = 0.25)`
            ///
            /// ∂loss/∂more.weight = ∂loss/∂answer · ∂answer/∂more · ∂more/∂more.weight
            pub weight: [[f64; 6]; 48],
            /// `[6]`, of `x + dropout(dense(wide, 6), p = 0.25)`
            ///
            /// ∂loss/∂more.bias = ∂loss/∂answer · ∂answer/∂more · ∂more/∂more.bias
            pub bias: [f64; 6],
        }
        /// The parameters of `more.wide`.
        #[repr(C)]
        pub struct MoreWide {
            /// `[6, 48]`, of `gelu(dense(x, 48))`
            ///
            /// ∂loss/∂more.wide.weight = ∂loss/∂answer · ∂answer/∂more · ∂more/∂more.wide · ∂more.wide/∂more.wide.weight
            pub weight: [[f64; 48]; 6],
            /// `[48]`, of `gelu(dense(x, 48))`
            ///
            /// ∂loss/∂more.wide.bias = ∂loss/∂answer · ∂answer/∂more · ∂more/∂more.wide · ∂more.wide/∂more.wide.bias
            pub bias: [f64; 48],
        }
        /// The parameters of `answer`.
        #[repr(C)]
        pub struct Answer {
            /// `[6, 2]`, of `dense(more, 2)`
            ///
            /// ∂loss/∂answer.weight = ∂loss/∂answer · ∂answer/∂answer.weight
            pub weight: [[f64; 2]; 6],
            /// `[2]`, of `dense(more, 2)`
            ///
            /// ∂loss/∂answer.bias = ∂loss/∂answer · ∂answer/∂answer.bias
            pub bias: [f64; 2],
        }
    }
    nn::plain!(
        Forgetful, parameters::First, parameters::Hidden, parameters::HiddenWide,
        parameters::More, parameters::MoreWide, parameters::Answer
    );
    /// The number of trained parameters.
    pub const PARAMETERS: usize = 1316;
    /// Bytes of workspace for each sample of the capacity.
    pub const WORKSPACE_BYTES: usize = 7216;
    /// Bytes of workspace whatever the capacity.
    pub const WORKSPACE_BYTES_FIXED: usize = 14016;
    /// Floating-point operations of inference, per sample.
    pub const FLOPS_FORWARD: u64 = 2630;
    /// Floating-point operations of losses and derivatives, per sample.
    pub const FLOPS_GRADIENT: u64 = 9943;
    /// Of [`FLOPS_FORWARD`], those that a batch needs once, however many samples it has.
    pub const FLOPS_FORWARD_FIXED: u64 = 0;
    /// Of [`FLOPS_GRADIENT`], likewise.
    pub const FLOPS_GRADIENT_FIXED: u64 = 3;
    /// The network as it was described: layers as clusters, parameters apart, shapes on the edges.
    pub const GRAPH: nn::Drawing = nn::Drawing {
        mermaid: "flowchart TB\n  n0([\"x<br/>[6]\"])\n  n1([\"y<br/>[2]\"])\n  n37[\"sub\"]\n  n38[\"square\"]\n  n39[\"sum\"]\n  n40[\"div 2\"]\n  n41[\"sum\"]\n  n42[[\"loss<br/>div n\"]]\n  subgraph c0[\"parameters\"]\n    n2[(\"first.weight<br/>[6, 6]\")]\n    n4[(\"first.bias<br/>[6]\")]\n    n7[(\"hidden.wide.weight<br/>[6, 48]\")]\n    n9[(\"hidden.wide.bias<br/>[48]\")]\n    n12[(\"hidden.weight<br/>[48, 6]\")]\n    n14[(\"hidden.bias<br/>[6]\")]\n    n20[(\"more.wide.weight<br/>[6, 48]\")]\n    n22[(\"more.wide.bias<br/>[48]\")]\n    n25[(\"more.weight<br/>[48, 6]\")]\n    n27[(\"more.bias<br/>[6]\")]\n    n33[(\"answer.weight<br/>[6, 2]\")]\n    n35[(\"answer.bias<br/>[2]\")]\n  end\n  subgraph c1[\"first = tanh(dense(x, 6))\"]\n    n3[\"product\"]\n    n5[\"add\"]\n    n6[\"first<br/>tanh\"]\n  end\n  subgraph c2[\"hidden.wide = gelu(dense(x, 48))\"]\n    n8[\"product\"]\n    n10[\"add\"]\n    n11[\"hidden.wide<br/>gelu\"]\n    n13[\"product\"]\n    n15[\"add\"]\n    n16[\"dropout_mask\"]\n    n17[\"mul\"]\n    n18[\"by_mode\"]\n  end\n  subgraph c3[\"hidden = block(first)\"]\n    n19[\"hidden<br/>add\"]\n  end\n  subgraph c4[\"more.wide = gelu(dense(x, 48))\"]\n    n21[\"product\"]\n    n23[\"add\"]\n    n24[\"more.wide<br/>gelu\"]\n    n26[\"product\"]\n    n28[\"add\"]\n    n29[\"dropout_mask\"]\n    n30[\"mul\"]\n    n31[\"by_mode\"]\n  end\n  subgraph c5[\"more = block(hidden)\"]\n    n32[\"more<br/>add\"]\n  end\n  subgraph c6[\"answer = dense(more, 2)\"]\n    n34[\"product\"]\n    n36[[\"answer<br/>add\"]]\n  end\n  n0 -->|\"[6]\"| n3\n  n1 -->|\"[2]\"| n37\n  n2 -->|\"[6, 6]\"| n3\n  n3 -->|\"[6]\"| n5\n  n4 -->|\"[6]\"| n5\n  n5 -->|\"[6]\"| n6\n  n6 -->|\"[6]\"| n8\n  n6 -->|\"[6]\"| n19\n  n7 -->|\"[6, 48]\"| n8\n  n8 -->|\"[48]\"| n10\n  n9 -->|\"[48]\"| n10\n  n10 -->|\"[48]\"| n11\n  n11 -->|\"[48]\"| n13\n  n12 -->|\"[48, 6]\"| n13\n  n13 -->|\"[6]\"| n15\n  n14 -->|\"[6]\"| n15\n  n15 -->|\"[6]\"| n17\n  n15 -->|\"[6]\"| n18\n  n16 -->|\"[6]\"| n17\n  n17 -->|\"[6]\"| n18\n  n18 -->|\"[6]\"| n19\n  n19 -->|\"[6]\"| n21\n  n19 -->|\"[6]\"| n32\n  n20 -->|\"[6, 48]\"| n21\n  n21 -->|\"[48]\"| n23\n  n22 -->|\"[48]\"| n23\n  n23 -->|\"[48]\"| n24\n  n24 -->|\"[48]\"| n26\n  n25 -->|\"[48, 6]\"| n26\n  n26 -->|\"[6]\"| n28\n  n27 -->|\"[6]\"| n28\n  n28 -->|\"[6]\"| n30\n  n28 -->|\"[6]\"| n31\n  n29 -->|\"[6]\"| n30\n  n30 -->|\"[6]\"| n31\n  n31 -->|\"[6]\"| n32\n  n32 -->|\"[6]\"| n34\n  n33 -->|\"[6, 2]\"| n34\n  n34 -->|\"[2]\"| n36\n  n35 -->|\"[2]\"| n36\n  n36 -->|\"[2]\"| n37\n  n37 -->|\"[2]\"| n38\n  n38 -->|\"[2]\"| n39\n  n39 -->|\"[]\"| n40\n  n40 -->|\"[]\"| n41\n  n41 -->|\"[]\"| n42\n",
        dot: "digraph {\n  rankdir=TB; node [fontname=\"sans-serif\"]; edge [fontname=\"sans-serif\", fontsize=10];\n  n0 [label=\"x\\n[6]\", shape=ellipse];\n  n1 [label=\"y\\n[2]\", shape=ellipse];\n  n37 [label=\"sub\", shape=box];\n  n38 [label=\"square\", shape=box];\n  n39 [label=\"sum\", shape=box];\n  n40 [label=\"div 2\", shape=box];\n  n41 [label=\"sum\", shape=box];\n  n42 [label=\"loss\\ndiv n\", shape=box, peripheries=2];\n  subgraph cluster_0 {\n    label=\"parameters\"; style=rounded;\n    n2 [label=\"first.weight\\n[6, 6]\", shape=cylinder];\n    n4 [label=\"first.bias\\n[6]\", shape=cylinder];\n    n7 [label=\"hidden.wide.weight\\n[6, 48]\", shape=cylinder];\n    n9 [label=\"hidden.wide.bias\\n[48]\", shape=cylinder];\n    n12 [label=\"hidden.weight\\n[48, 6]\", shape=cylinder];\n    n14 [label=\"hidden.bias\\n[6]\", shape=cylinder];\n    n20 [label=\"more.wide.weight\\n[6, 48]\", shape=cylinder];\n    n22 [label=\"more.wide.bias\\n[48]\", shape=cylinder];\n    n25 [label=\"more.weight\\n[48, 6]\", shape=cylinder];\n    n27 [label=\"more.bias\\n[6]\", shape=cylinder];\n    n33 [label=\"answer.weight\\n[6, 2]\", shape=cylinder];\n    n35 [label=\"answer.bias\\n[2]\", shape=cylinder];\n  }\n  subgraph cluster_1 {\n    label=\"first = tanh(dense(x, 6))\"; style=rounded;\n    n3 [label=\"product\", shape=box];\n    n5 [label=\"add\", shape=box];\n    n6 [label=\"first\\ntanh\", shape=box];\n  }\n  subgraph cluster_2 {\n    label=\"hidden.wide = gelu(dense(x, 48))\"; style=rounded;\n    n8 [label=\"product\", shape=box];\n    n10 [label=\"add\", shape=box];\n    n11 [label=\"hidden.wide\\ngelu\", shape=box];\n    n13 [label=\"product\", shape=box];\n    n15 [label=\"add\", shape=box];\n    n16 [label=\"dropout_mask\", shape=box];\n    n17 [label=\"mul\", shape=box];\n    n18 [label=\"by_mode\", shape=box];\n  }\n  subgraph cluster_3 {\n    label=\"hidden = block(first)\"; style=rounded;\n    n19 [label=\"hidden\\nadd\", shape=box];\n  }\n  subgraph cluster_4 {\n    label=\"more.wide = gelu(dense(x, 48))\"; style=rounded;\n    n21 [label=\"product\", shape=box];\n    n23 [label=\"add\", shape=box];\n    n24 [label=\"more.wide\\ngelu\", shape=box];\n    n26 [label=\"product\", shape=box];\n    n28 [label=\"add\", shape=box];\n    n29 [label=\"dropout_mask\", shape=box];\n    n30 [label=\"mul\", shape=box];\n    n31 [label=\"by_mode\", shape=box];\n  }\n  subgraph cluster_5 {\n    label=\"more = block(hidden)\"; style=rounded;\n    n32 [label=\"more\\nadd\", shape=box];\n  }\n  subgraph cluster_6 {\n    label=\"answer = dense(more, 2)\"; style=rounded;\n    n34 [label=\"product\", shape=box];\n    n36 [label=\"answer\\nadd\", shape=box, peripheries=2];\n  }\n  n0 -> n3 [label=\"[6]\"];\n  n1 -> n37 [label=\"[2]\"];\n  n2 -> n3 [label=\"[6, 6]\"];\n  n3 -> n5 [label=\"[6]\"];\n  n4 -> n5 [label=\"[6]\"];\n  n5 -> n6 [label=\"[6]\"];\n  n6 -> n8 [label=\"[6]\"];\n  n6 -> n19 [label=\"[6]\"];\n  n7 -> n8 [label=\"[6, 48]\"];\n  n8 -> n10 [label=\"[48]\"];\n  n9 -> n10 [label=\"[48]\"];\n  n10 -> n11 [label=\"[48]\"];\n  n11 -> n13 [label=\"[48]\"];\n  n12 -> n13 [label=\"[48, 6]\"];\n  n13 -> n15 [label=\"[6]\"];\n  n14 -> n15 [label=\"[6]\"];\n  n15 -> n17 [label=\"[6]\"];\n  n15 -> n18 [label=\"[6]\"];\n  n16 -> n17 [label=\"[6]\"];\n  n17 -> n18 [label=\"[6]\"];\n  n18 -> n19 [label=\"[6]\"];\n  n19 -> n21 [label=\"[6]\"];\n  n19 -> n32 [label=\"[6]\"];\n  n20 -> n21 [label=\"[6, 48]\"];\n  n21 -> n23 [label=\"[48]\"];\n  n22 -> n23 [label=\"[48]\"];\n  n23 -> n24 [label=\"[48]\"];\n  n24 -> n26 [label=\"[48]\"];\n  n25 -> n26 [label=\"[48, 6]\"];\n  n26 -> n28 [label=\"[6]\"];\n  n27 -> n28 [label=\"[6]\"];\n  n28 -> n30 [label=\"[6]\"];\n  n28 -> n31 [label=\"[6]\"];\n  n29 -> n30 [label=\"[6]\"];\n  n30 -> n31 [label=\"[6]\"];\n  n31 -> n32 [label=\"[6]\"];\n  n32 -> n34 [label=\"[6]\"];\n  n33 -> n34 [label=\"[6, 2]\"];\n  n34 -> n36 [label=\"[2]\"];\n  n35 -> n36 [label=\"[2]\"];\n  n36 -> n37 [label=\"[2]\"];\n  n37 -> n38 [label=\"[2]\"];\n  n38 -> n39 [label=\"[2]\"];\n  n39 -> n40 [label=\"[]\"];\n  n40 -> n41 [label=\"[]\"];\n  n41 -> n42 [label=\"[]\"];\n}\n",
    };
    /// Losses and derivatives as they are computed, each derivative beside its value.
    pub const GRADIENT_GRAPH: nn::Drawing = nn::Drawing {
        mermaid: "flowchart TB\n  n0([\"x<br/>[6]\"])\n  n1([\"y<br/>[2]\"])\n  n35[\"sub\"]\n  n36[\"square\"]\n  n37[\"sum\"]\n  n38[\"div 2\"]\n  n39[\"sum\"]\n  n40[[\"loss<br/>div n\"]]\n  n41{{\"div 1 n\"}}\n  n42{{\"div 2\"}}\n  n43{{\"mul 2\"}}\n  subgraph c0[\"parameters\"]\n    n2[(\"first.weight<br/>[6, 6]\")]\n    n4[(\"first.bias<br/>[6]\")]\n    n7[(\"hidden.wide.weight<br/>[6, 48]\")]\n    n9[(\"hidden.wide.bias<br/>[48]\")]\n    n12[(\"hidden.weight<br/>[48, 6]\")]\n    n14[(\"hidden.bias<br/>[6]\")]\n    n19[(\"more.wide.weight<br/>[6, 48]\")]\n    n21[(\"more.wide.bias<br/>[48]\")]\n    n24[(\"more.weight<br/>[48, 6]\")]\n    n26[(\"more.bias<br/>[6]\")]\n    n31[(\"answer.weight<br/>[6, 2]\")]\n    n33[(\"answer.bias<br/>[2]\")]\n  end\n  subgraph c1[\"first = tanh(dense(x, 6))\"]\n    n3[\"product\"]\n    n5[\"add\"]\n    n6[\"first<br/>tanh\"]\n    n75[\"product\"]\n    n92{{\"d_first<br/>add\"}}\n    n94{{\"mul\"}}\n    n95{{\"sub 1\"}}\n    n96{{\"mul\"}}\n    n97[[\"d_first.bias<br/>sum<br/>∂loss/∂first.bias\"]]\n    n98[[\"d_first.weight<br/>product<br/>∂loss/∂first.weight\"]]\n  end\n  subgraph c2[\"hidden.wide = gelu(dense(x, 48))\"]\n    n8[\"product\"]\n    n10[\"add\"]\n    n11[\"hidden.wide<br/>gelu\"]\n    n13[\"product\"]\n    n15[\"add\"]\n    n16[\"dropout_mask\"]\n    n17[\"mul\"]\n    n71[\"dropout_mask\"]\n    n72{{\"mul\"}}\n    n74{{\"d_hidden.wide<br/>product\"}}\n    n76[\"add\"]\n    n77[\"hidden.wide_again<br/>gelu\"]\n    n79{{\"square\"}}\n    n80{{\"mul -0.5\"}}\n    n81{{\"exp\"}}\n    n82{{\"div 2.5066282746310007\"}}\n    n83{{\"mul 0.7071067811865476\"}}\n    n84{{\"erf\"}}\n    n85{{\"add 1\"}}\n    n86{{\"mul 0.5\"}}\n    n87{{\"mul\"}}\n    n88{{\"add\"}}\n    n89{{\"mul\"}}\n    n90[[\"d_hidden.wide.bias<br/>sum<br/>∂loss/∂hidden.wide.bias\"]]\n    n91{{\"product\"}}\n    n93[[\"d_hidden.wide.weight<br/>product<br/>∂loss/∂hidden.wide.weight\"]]\n  end\n  subgraph c3[\"hidden = block(first)\"]\n    n18[\"hidden<br/>add\"]\n    n52[\"product\"]\n    n69{{\"d_hidden<br/>add\"}}\n    n73[[\"d_hidden.bias<br/>sum<br/>∂loss/∂hidden.bias\"]]\n    n78[[\"d_hidden.weight<br/>product<br/>∂loss/∂hidden.weight\"]]\n  end\n  subgraph c4[\"more.wide = gelu(dense(x, 48))\"]\n    n20[\"product\"]\n    n22[\"add\"]\n    n23[\"more.wide<br/>gelu\"]\n    n25[\"product\"]\n    n27[\"add\"]\n    n28[\"dropout_mask\"]\n    n29[\"mul\"]\n    n48[\"dropout_mask\"]\n    n49{{\"mul\"}}\n    n51{{\"d_more.wide<br/>product\"}}\n    n53[\"add\"]\n    n54[\"more.wide_again<br/>gelu\"]\n    n56{{\"square\"}}\n    n57{{\"mul -0.5\"}}\n    n58{{\"exp\"}}\n    n59{{\"div 2.5066282746310007\"}}\n    n60{{\"mul 0.7071067811865476\"}}\n    n61{{\"erf\"}}\n    n62{{\"add 1\"}}\n    n63{{\"mul 0.5\"}}\n    n64{{\"mul\"}}\n    n65{{\"add\"}}\n    n66{{\"mul\"}}\n    n67[[\"d_more.wide.bias<br/>sum<br/>∂loss/∂more.wide.bias\"]]\n    n68{{\"product\"}}\n    n70[[\"d_more.wide.weight<br/>product<br/>∂loss/∂more.wide.weight\"]]\n  end\n  subgraph c5[\"more = block(hidden)\"]\n    n30[\"more<br/>add\"]\n    n46{{\"d_more<br/>product\"}}\n    n50[[\"d_more.bias<br/>sum<br/>∂loss/∂more.bias\"]]\n    n55[[\"d_more.weight<br/>product<br/>∂loss/∂more.weight\"]]\n  end\n  subgraph c6[\"answer = dense(more, 2)\"]\n    n32[\"product\"]\n    n34[\"answer<br/>add\"]\n    n44{{\"d_answer<br/>mul\"}}\n    n45[[\"d_answer.bias<br/>sum<br/>∂loss/∂answer.bias\"]]\n    n47[[\"d_answer.weight<br/>product<br/>∂loss/∂answer.weight\"]]\n  end\n  n0 -->|\"[6]\"| n3\n  n0 -->|\"[6]\"| n98\n  n1 -->|\"[2]\"| n35\n  n2 -->|\"[6, 6]\"| n3\n  n3 -->|\"[6]\"| n5\n  n4 -->|\"[6]\"| n5\n  n5 -->|\"[6]\"| n6\n  n6 -->|\"[6]\"| n8\n  n6 -->|\"[6]\"| n18\n  n6 -->|\"[6]\"| n75\n  n6 -->|\"[6]\"| n93\n  n6 -->|\"[6]\"| n94\n  n7 -->|\"[6, 48]\"| n8\n  n7 -->|\"[6, 48]\"| n75\n  n7 -->|\"[6, 48]\"| n91\n  n8 -->|\"[48]\"| n10\n  n9 -->|\"[48]\"| n10\n  n9 -->|\"[48]\"| n76\n  n10 -->|\"[48]\"| n11\n  n11 -->|\"[48]\"| n13\n  n12 -->|\"[48, 6]\"| n13\n  n12 -->|\"[48, 6]\"| n74\n  n13 -->|\"[6]\"| n15\n  n14 -->|\"[6]\"| n15\n  n15 -->|\"[6]\"| n17\n  n16 -->|\"[6]\"| n17\n  n17 -->|\"[6]\"| n18\n  n18 -->|\"[6]\"| n20\n  n18 -->|\"[6]\"| n30\n  n18 -->|\"[6]\"| n52\n  n18 -->|\"[6]\"| n70\n  n19 -->|\"[6, 48]\"| n20\n  n19 -->|\"[6, 48]\"| n52\n  n19 -->|\"[6, 48]\"| n68\n  n20 -->|\"[48]\"| n22\n  n21 -->|\"[48]\"| n22\n  n21 -->|\"[48]\"| n53\n  n22 -->|\"[48]\"| n23\n  n23 -->|\"[48]\"| n25\n  n24 -->|\"[48, 6]\"| n25\n  n24 -->|\"[48, 6]\"| n51\n  n25 -->|\"[6]\"| n27\n  n26 -->|\"[6]\"| n27\n  n27 -->|\"[6]\"| n29\n  n28 -->|\"[6]\"| n29\n  n29 -->|\"[6]\"| n30\n  n30 -->|\"[6]\"| n32\n  n30 -->|\"[6]\"| n47\n  n31 -->|\"[6, 2]\"| n32\n  n31 -->|\"[6, 2]\"| n46\n  n32 -->|\"[2]\"| n34\n  n33 -->|\"[2]\"| n34\n  n34 -->|\"[2]\"| n35\n  n35 -->|\"[2]\"| n36\n  n35 -->|\"[2]\"| n43\n  n36 -->|\"[2]\"| n37\n  n37 -->|\"[]\"| n38\n  n38 -->|\"[]\"| n39\n  n39 -->|\"[]\"| n40\n  n41 -.->|\"[]\"| n42\n  n42 -.->|\"[]\"| n44\n  n43 -.->|\"[2]\"| n44\n  n44 -.->|\"[2]\"| n45\n  n44 -.->|\"[2]\"| n46\n  n44 -.->|\"[2]\"| n47\n  n46 -.->|\"[6]\"| n49\n  n46 -.->|\"[6]\"| n69\n  n48 -->|\"[6]\"| n49\n  n49 -.->|\"[6]\"| n50\n  n49 -.->|\"[6]\"| n51\n  n49 -.->|\"[6]\"| n55\n  n51 -.->|\"[48]\"| n66\n  n52 -->|\"[48]\"| n53\n  n53 -->|\"[48]\"| n54\n  n53 -->|\"[48]\"| n56\n  n53 -->|\"[48]\"| n60\n  n53 -->|\"[48]\"| n64\n  n54 -->|\"[48]\"| n55\n  n56 -.->|\"[48]\"| n57\n  n57 -.->|\"[48]\"| n58\n  n58 -.->|\"[48]\"| n59\n  n59 -.->|\"[48]\"| n64\n  n60 -.->|\"[48]\"| n61\n  n61 -.->|\"[48]\"| n62\n  n62 -.->|\"[48]\"| n63\n  n63 -.->|\"[48]\"| n65\n  n64 -.->|\"[48]\"| n65\n  n65 -.->|\"[48]\"| n66\n  n66 -.->|\"[48]\"| n67\n  n66 -.->|\"[48]\"| n68\n  n66 -.->|\"[48]\"| n70\n  n68 -.->|\"[6]\"| n69\n  n69 -.->|\"[6]\"| n72\n  n69 -.->|\"[6]\"| n92\n  n71 -->|\"[6]\"| n72\n  n72 -.->|\"[6]\"| n73\n  n72 -.->|\"[6]\"| n74\n  n72 -.->|\"[6]\"| n78\n  n74 -.->|\"[48]\"| n89\n  n75 -->|\"[48]\"| n76\n  n76 -->|\"[48]\"| n77\n  n76 -->|\"[48]\"| n79\n  n76 -->|\"[48]\"| n83\n  n76 -->|\"[48]\"| n87\n  n77 -->|\"[48]\"| n78\n  n79 -.->|\"[48]\"| n80\n  n80 -.->|\"[48]\"| n81\n  n81 -.->|\"[48]\"| n82\n  n82 -.->|\"[48]\"| n87\n  n83 -.->|\"[48]\"| n84\n  n84 -.->|\"[48]\"| n85\n  n85 -.->|\"[48]\"| n86\n  n86 -.->|\"[48]\"| n88\n  n87 -.->|\"[48]\"| n88\n  n88 -.->|\"[48]\"| n89\n  n89 -.->|\"[48]\"| n90\n  n89 -.->|\"[48]\"| n91\n  n89 -.->|\"[48]\"| n93\n  n91 -.->|\"[6]\"| n92\n  n92 -.->|\"[6]\"| n96\n  n94 -.->|\"[6]\"| n95\n  n95 -.->|\"[6]\"| n96\n  n96 -.->|\"[6]\"| n97\n  n96 -.->|\"[6]\"| n98\n",
        dot: "digraph {\n  rankdir=TB; node [fontname=\"sans-serif\"]; edge [fontname=\"sans-serif\", fontsize=10];\n  n0 [label=\"x\\n[6]\", shape=ellipse];\n  n1 [label=\"y\\n[2]\", shape=ellipse];\n  n35 [label=\"sub\", shape=box];\n  n36 [label=\"square\", shape=box];\n  n37 [label=\"sum\", shape=box];\n  n38 [label=\"div 2\", shape=box];\n  n39 [label=\"sum\", shape=box];\n  n40 [label=\"loss\\ndiv n\", shape=box, peripheries=2];\n  n41 [label=\"div 1 n\", shape=box, style=dashed];\n  n42 [label=\"div 2\", shape=box, style=dashed];\n  n43 [label=\"mul 2\", shape=box, style=dashed];\n  subgraph cluster_0 {\n    label=\"parameters\"; style=rounded;\n    n2 [label=\"first.weight\\n[6, 6]\", shape=cylinder];\n    n4 [label=\"first.bias\\n[6]\", shape=cylinder];\n    n7 [label=\"hidden.wide.weight\\n[6, 48]\", shape=cylinder];\n    n9 [label=\"hidden.wide.bias\\n[48]\", shape=cylinder];\n    n12 [label=\"hidden.weight\\n[48, 6]\", shape=cylinder];\n    n14 [label=\"hidden.bias\\n[6]\", shape=cylinder];\n    n19 [label=\"more.wide.weight\\n[6, 48]\", shape=cylinder];\n    n21 [label=\"more.wide.bias\\n[48]\", shape=cylinder];\n    n24 [label=\"more.weight\\n[48, 6]\", shape=cylinder];\n    n26 [label=\"more.bias\\n[6]\", shape=cylinder];\n    n31 [label=\"answer.weight\\n[6, 2]\", shape=cylinder];\n    n33 [label=\"answer.bias\\n[2]\", shape=cylinder];\n  }\n  subgraph cluster_1 {\n    label=\"first = tanh(dense(x, 6))\"; style=rounded;\n    n3 [label=\"product\", shape=box];\n    n5 [label=\"add\", shape=box];\n    n6 [label=\"first\\ntanh\", shape=box];\n    n75 [label=\"product\", shape=box];\n    n92 [label=\"d_first\\nadd\", shape=box, style=dashed];\n    n94 [label=\"mul\", shape=box, style=dashed];\n    n95 [label=\"sub 1\", shape=box, style=dashed];\n    n96 [label=\"mul\", shape=box, style=dashed];\n    n97 [label=\"d_first.bias\\nsum\\n∂loss/∂first.bias\", shape=box, peripheries=2];\n    n98 [label=\"d_first.weight\\nproduct\\n∂loss/∂first.weight\", shape=box, peripheries=2];\n  }\n  subgraph cluster_2 {\n    label=\"hidden.wide = gelu(dense(x, 48))\"; style=rounded;\n    n8 [label=\"product\", shape=box];\n    n10 [label=\"add\", shape=box];\n    n11 [label=\"hidden.wide\\ngelu\", shape=box];\n    n13 [label=\"product\", shape=box];\n    n15 [label=\"add\", shape=box];\n    n16 [label=\"dropout_mask\", shape=box];\n    n17 [label=\"mul\", shape=box];\n    n71 [label=\"dropout_mask\", shape=box];\n    n72 [label=\"mul\", shape=box, style=dashed];\n    n74 [label=\"d_hidden.wide\\nproduct\", shape=box, style=dashed];\n    n76 [label=\"add\", shape=box];\n    n77 [label=\"hidden.wide_again\\ngelu\", shape=box];\n    n79 [label=\"square\", shape=box, style=dashed];\n    n80 [label=\"mul -0.5\", shape=box, style=dashed];\n    n81 [label=\"exp\", shape=box, style=dashed];\n    n82 [label=\"div 2.5066282746310007\", shape=box, style=dashed];\n    n83 [label=\"mul 0.7071067811865476\", shape=box, style=dashed];\n    n84 [label=\"erf\", shape=box, style=dashed];\n    n85 [label=\"add 1\", shape=box, style=dashed];\n    n86 [label=\"mul 0.5\", shape=box, style=dashed];\n    n87 [label=\"mul\", shape=box, style=dashed];\n    n88 [label=\"add\", shape=box, style=dashed];\n    n89 [label=\"mul\", shape=box, style=dashed];\n    n90 [label=\"d_hidden.wide.bias\\nsum\\n∂loss/∂hidden.wide.bias\", shape=box, peripheries=2];\n    n91 [label=\"product\", shape=box, style=dashed];\n    n93 [label=\"d_hidden.wide.weight\\nproduct\\n∂loss/∂hidden.wide.weight\", shape=box, peripheries=2];\n  }\n  subgraph cluster_3 {\n    label=\"hidden = block(first)\"; style=rounded;\n    n18 [label=\"hidden\\nadd\", shape=box];\n    n52 [label=\"product\", shape=box];\n    n69 [label=\"d_hidden\\nadd\", shape=box, style=dashed];\n    n73 [label=\"d_hidden.bias\\nsum\\n∂loss/∂hidden.bias\", shape=box, peripheries=2];\n    n78 [label=\"d_hidden.weight\\nproduct\\n∂loss/∂hidden.weight\", shape=box, peripheries=2];\n  }\n  subgraph cluster_4 {\n    label=\"more.wide = gelu(dense(x, 48))\"; style=rounded;\n    n20 [label=\"product\", shape=box];\n    n22 [label=\"add\", shape=box];\n    n23 [label=\"more.wide\\ngelu\", shape=box];\n    n25 [label=\"product\", shape=box];\n    n27 [label=\"add\", shape=box];\n    n28 [label=\"dropout_mask\", shape=box];\n    n29 [label=\"mul\", shape=box];\n    n48 [label=\"dropout_mask\", shape=box];\n    n49 [label=\"mul\", shape=box, style=dashed];\n    n51 [label=\"d_more.wide\\nproduct\", shape=box, style=dashed];\n    n53 [label=\"add\", shape=box];\n    n54 [label=\"more.wide_again\\ngelu\", shape=box];\n    n56 [label=\"square\", shape=box, style=dashed];\n    n57 [label=\"mul -0.5\", shape=box, style=dashed];\n    n58 [label=\"exp\", shape=box, style=dashed];\n    n59 [label=\"div 2.5066282746310007\", shape=box, style=dashed];\n    n60 [label=\"mul 0.7071067811865476\", shape=box, style=dashed];\n    n61 [label=\"erf\", shape=box, style=dashed];\n    n62 [label=\"add 1\", shape=box, style=dashed];\n    n63 [label=\"mul 0.5\", shape=box, style=dashed];\n    n64 [label=\"mul\", shape=box, style=dashed];\n    n65 [label=\"add\", shape=box, style=dashed];\n    n66 [label=\"mul\", shape=box, style=dashed];\n    n67 [label=\"d_more.wide.bias\\nsum\\n∂loss/∂more.wide.bias\", shape=box, peripheries=2];\n    n68 [label=\"product\", shape=box, style=dashed];\n    n70 [label=\"d_more.wide.weight\\nproduct\\n∂loss/∂more.wide.weight\", shape=box, peripheries=2];\n  }\n  subgraph cluster_5 {\n    label=\"more = block(hidden)\"; style=rounded;\n    n30 [label=\"more\\nadd\", shape=box];\n    n46 [label=\"d_more\\nproduct\", shape=box, style=dashed];\n    n50 [label=\"d_more.bias\\nsum\\n∂loss/∂more.bias\", shape=box, peripheries=2];\n    n55 [label=\"d_more.weight\\nproduct\\n∂loss/∂more.weight\", shape=box, peripheries=2];\n  }\n  subgraph cluster_6 {\n    label=\"answer = dense(more, 2)\"; style=rounded;\n    n32 [label=\"product\", shape=box];\n    n34 [label=\"answer\\nadd\", shape=box];\n    n44 [label=\"d_answer\\nmul\", shape=box, style=dashed];\n    n45 [label=\"d_answer.bias\\nsum\\n∂loss/∂answer.bias\", shape=box, peripheries=2];\n    n47 [label=\"d_answer.weight\\nproduct\\n∂loss/∂answer.weight\", shape=box, peripheries=2];\n  }\n  n0 -> n3 [label=\"[6]\"];\n  n0 -> n98 [label=\"[6]\"];\n  n1 -> n35 [label=\"[2]\"];\n  n2 -> n3 [label=\"[6, 6]\"];\n  n3 -> n5 [label=\"[6]\"];\n  n4 -> n5 [label=\"[6]\"];\n  n5 -> n6 [label=\"[6]\"];\n  n6 -> n8 [label=\"[6]\"];\n  n6 -> n18 [label=\"[6]\"];\n  n6 -> n75 [label=\"[6]\"];\n  n6 -> n93 [label=\"[6]\"];\n  n6 -> n94 [label=\"[6]\"];\n  n7 -> n8 [label=\"[6, 48]\"];\n  n7 -> n75 [label=\"[6, 48]\"];\n  n7 -> n91 [label=\"[6, 48]\"];\n  n8 -> n10 [label=\"[48]\"];\n  n9 -> n10 [label=\"[48]\"];\n  n9 -> n76 [label=\"[48]\"];\n  n10 -> n11 [label=\"[48]\"];\n  n11 -> n13 [label=\"[48]\"];\n  n12 -> n13 [label=\"[48, 6]\"];\n  n12 -> n74 [label=\"[48, 6]\"];\n  n13 -> n15 [label=\"[6]\"];\n  n14 -> n15 [label=\"[6]\"];\n  n15 -> n17 [label=\"[6]\"];\n  n16 -> n17 [label=\"[6]\"];\n  n17 -> n18 [label=\"[6]\"];\n  n18 -> n20 [label=\"[6]\"];\n  n18 -> n30 [label=\"[6]\"];\n  n18 -> n52 [label=\"[6]\"];\n  n18 -> n70 [label=\"[6]\"];\n  n19 -> n20 [label=\"[6, 48]\"];\n  n19 -> n52 [label=\"[6, 48]\"];\n  n19 -> n68 [label=\"[6, 48]\"];\n  n20 -> n22 [label=\"[48]\"];\n  n21 -> n22 [label=\"[48]\"];\n  n21 -> n53 [label=\"[48]\"];\n  n22 -> n23 [label=\"[48]\"];\n  n23 -> n25 [label=\"[48]\"];\n  n24 -> n25 [label=\"[48, 6]\"];\n  n24 -> n51 [label=\"[48, 6]\"];\n  n25 -> n27 [label=\"[6]\"];\n  n26 -> n27 [label=\"[6]\"];\n  n27 -> n29 [label=\"[6]\"];\n  n28 -> n29 [label=\"[6]\"];\n  n29 -> n30 [label=\"[6]\"];\n  n30 -> n32 [label=\"[6]\"];\n  n30 -> n47 [label=\"[6]\"];\n  n31 -> n32 [label=\"[6, 2]\"];\n  n31 -> n46 [label=\"[6, 2]\"];\n  n32 -> n34 [label=\"[2]\"];\n  n33 -> n34 [label=\"[2]\"];\n  n34 -> n35 [label=\"[2]\"];\n  n35 -> n36 [label=\"[2]\"];\n  n35 -> n43 [label=\"[2]\"];\n  n36 -> n37 [label=\"[2]\"];\n  n37 -> n38 [label=\"[]\"];\n  n38 -> n39 [label=\"[]\"];\n  n39 -> n40 [label=\"[]\"];\n  n41 -> n42 [label=\"[]\", style=dashed];\n  n42 -> n44 [label=\"[]\", style=dashed];\n  n43 -> n44 [label=\"[2]\", style=dashed];\n  n44 -> n45 [label=\"[2]\", style=dashed];\n  n44 -> n46 [label=\"[2]\", style=dashed];\n  n44 -> n47 [label=\"[2]\", style=dashed];\n  n46 -> n49 [label=\"[6]\", style=dashed];\n  n46 -> n69 [label=\"[6]\", style=dashed];\n  n48 -> n49 [label=\"[6]\"];\n  n49 -> n50 [label=\"[6]\", style=dashed];\n  n49 -> n51 [label=\"[6]\", style=dashed];\n  n49 -> n55 [label=\"[6]\", style=dashed];\n  n51 -> n66 [label=\"[48]\", style=dashed];\n  n52 -> n53 [label=\"[48]\"];\n  n53 -> n54 [label=\"[48]\"];\n  n53 -> n56 [label=\"[48]\"];\n  n53 -> n60 [label=\"[48]\"];\n  n53 -> n64 [label=\"[48]\"];\n  n54 -> n55 [label=\"[48]\"];\n  n56 -> n57 [label=\"[48]\", style=dashed];\n  n57 -> n58 [label=\"[48]\", style=dashed];\n  n58 -> n59 [label=\"[48]\", style=dashed];\n  n59 -> n64 [label=\"[48]\", style=dashed];\n  n60 -> n61 [label=\"[48]\", style=dashed];\n  n61 -> n62 [label=\"[48]\", style=dashed];\n  n62 -> n63 [label=\"[48]\", style=dashed];\n  n63 -> n65 [label=\"[48]\", style=dashed];\n  n64 -> n65 [label=\"[48]\", style=dashed];\n  n65 -> n66 [label=\"[48]\", style=dashed];\n  n66 -> n67 [label=\"[48]\", style=dashed];\n  n66 -> n68 [label=\"[48]\", style=dashed];\n  n66 -> n70 [label=\"[48]\", style=dashed];\n  n68 -> n69 [label=\"[6]\", style=dashed];\n  n69 -> n72 [label=\"[6]\", style=dashed];\n  n69 -> n92 [label=\"[6]\", style=dashed];\n  n71 -> n72 [label=\"[6]\"];\n  n72 -> n73 [label=\"[6]\", style=dashed];\n  n72 -> n74 [label=\"[6]\", style=dashed];\n  n72 -> n78 [label=\"[6]\", style=dashed];\n  n74 -> n89 [label=\"[48]\", style=dashed];\n  n75 -> n76 [label=\"[48]\"];\n  n76 -> n77 [label=\"[48]\"];\n  n76 -> n79 [label=\"[48]\"];\n  n76 -> n83 [label=\"[48]\"];\n  n76 -> n87 [label=\"[48]\"];\n  n77 -> n78 [label=\"[48]\"];\n  n79 -> n80 [label=\"[48]\", style=dashed];\n  n80 -> n81 [label=\"[48]\", style=dashed];\n  n81 -> n82 [label=\"[48]\", style=dashed];\n  n82 -> n87 [label=\"[48]\", style=dashed];\n  n83 -> n84 [label=\"[48]\", style=dashed];\n  n84 -> n85 [label=\"[48]\", style=dashed];\n  n85 -> n86 [label=\"[48]\", style=dashed];\n  n86 -> n88 [label=\"[48]\", style=dashed];\n  n87 -> n88 [label=\"[48]\", style=dashed];\n  n88 -> n89 [label=\"[48]\", style=dashed];\n  n89 -> n90 [label=\"[48]\", style=dashed];\n  n89 -> n91 [label=\"[48]\", style=dashed];\n  n89 -> n93 [label=\"[48]\", style=dashed];\n  n91 -> n92 [label=\"[6]\", style=dashed];\n  n92 -> n96 [label=\"[6]\", style=dashed];\n  n94 -> n95 [label=\"[6]\", style=dashed];\n  n95 -> n96 [label=\"[6]\", style=dashed];\n  n96 -> n97 [label=\"[6]\", style=dashed];\n  n96 -> n98 [label=\"[6]\", style=dashed];\n}\n",
    };
    /// Layer by layer: shapes, parameters, operations per sample, bytes of workspace per sample.
    pub const SUMMARY: &str = "Forgetful\nlayer        is                  shape  parameters  FLOPs  bytes\nx            input               [6]\ny            target              [2]\nfirst        tanh(dense(x, 6))   [6]            42    756    480\nhidden.wide  gelu(dense(x, 48))  [48]          336  4 242  3 648\nhidden       block(first)        [6]           294    594    432\nmore.wide    gelu(dense(x, 48))  [48]          336  4 242  2 544\nmore         block(hidden)       [6]           294     18     96\nanswer       dense(more, 2)      [2]            14     78     16\nothers                                                 13\n1 316 parameters; 2 630 FLOPs forward, 9 943 with gradient, per sample\n7 216 bytes of workspace per sample, 14 016 more for all together\n";
    /// In which order the partial derivatives are computed, the chain for each named value, and what is computed.
    pub const EXPLAIN: &str = "In which order are the partial derivatives of loss computed?\n  1. ∂loss/∂answer\n  2. ∂answer/∂more, ∂answer/∂answer.weight, ∂answer/∂answer.bias\n  3. ∂more/∂hidden, ∂more/∂more.wide, ∂more/∂more.weight, ∂more/∂more.bias\n  4. ∂more.wide/∂hidden, ∂more.wide/∂more.wide.weight, ∂more.wide/∂more.wide.bias\n  5. ∂hidden/∂first, ∂hidden/∂hidden.wide, ∂hidden/∂hidden.weight, ∂hidden/∂hidden.bias\n  6. ∂hidden.wide/∂first, ∂hidden.wide/∂hidden.wide.weight, ∂hidden.wide/∂hidden.wide.bias\n  7. ∂first/∂x, ∂first/∂first.weight, ∂first/∂first.bias\nWhat is the chain?\n  ∂loss/∂more = ∂loss/∂answer · ∂answer/∂more\n  ∂loss/∂answer.weight = ∂loss/∂answer · ∂answer/∂answer.weight\n  ∂loss/∂answer.bias = ∂loss/∂answer · ∂answer/∂answer.bias\n  ∂loss/∂hidden = ∂loss/∂answer · ∂answer/∂more · ∂more/∂hidden + ∂loss/∂answer · ∂answer/∂more · ∂more/∂more.wide · ∂more.wide/∂hidden\n  ∂loss/∂more.wide = ∂loss/∂answer · ∂answer/∂more · ∂more/∂more.wide\n  ∂loss/∂more.weight = ∂loss/∂answer · ∂answer/∂more · ∂more/∂more.weight\n  ∂loss/∂more.bias = ∂loss/∂answer · ∂answer/∂more · ∂more/∂more.bias\n  ∂loss/∂first = ∂loss/∂answer · ∂answer/∂more · ∂more/∂hidden · ∂hidden/∂first + ∂loss/∂answer · ∂answer/∂more · ∂more/∂more.wide · ∂more.wide/∂hidden · ∂hidden/∂first + ∂loss/∂answer · ∂answer/∂more · ∂more/∂hidden · ∂hidden/∂hidden.wide · ∂hidden.wide/∂first + ∂loss/∂answer · ∂answer/∂more · ∂more/∂more.wide · ∂more.wide/∂hidden · ∂hidden/∂hidden.wide · ∂hidden.wide/∂first\n  ∂loss/∂hidden.wide = ∂loss/∂answer · ∂answer/∂more · ∂more/∂hidden · ∂hidden/∂hidden.wide + ∂loss/∂answer · ∂answer/∂more · ∂more/∂more.wide · ∂more.wide/∂hidden · ∂hidden/∂hidden.wide\n  ∂loss/∂hidden.weight = ∂loss/∂answer · ∂answer/∂more · ∂more/∂hidden · ∂hidden/∂hidden.weight + ∂loss/∂answer · ∂answer/∂more · ∂more/∂more.wide · ∂more.wide/∂hidden · ∂hidden/∂hidden.weight\n  ∂loss/∂hidden.bias = ∂loss/∂answer · ∂answer/∂more · ∂more/∂hidden · ∂hidden/∂hidden.bias + ∂loss/∂answer · ∂answer/∂more · ∂more/∂more.wide · ∂more.wide/∂hidden · ∂hidden/∂hidden.bias\n  ∂loss/∂more.wide.weight = ∂loss/∂answer · ∂answer/∂more · ∂more/∂more.wide · ∂more.wide/∂more.wide.weight\n  ∂loss/∂more.wide.bias = ∂loss/∂answer · ∂answer/∂more · ∂more/∂more.wide · ∂more.wide/∂more.wide.bias\n  ∂loss/∂x = ∂loss/∂answer · ∂answer/∂more · ∂more/∂hidden · ∂hidden/∂first · ∂first/∂x + ∂loss/∂answer · ∂answer/∂more · ∂more/∂more.wide · ∂more.wide/∂hidden · ∂hidden/∂first · ∂first/∂x + ∂loss/∂answer · ∂answer/∂more · ∂more/∂hidden · ∂hidden/∂hidden.wide · ∂hidden.wide/∂first · ∂first/∂x + ∂loss/∂answer · ∂answer/∂more · ∂more/∂more.wide · ∂more.wide/∂hidden · ∂hidden/∂hidden.wide · ∂hidden.wide/∂first · ∂first/∂x\n  ∂loss/∂first.weight = ∂loss/∂answer · ∂answer/∂more · ∂more/∂hidden · ∂hidden/∂first · ∂first/∂first.weight + ∂loss/∂answer · ∂answer/∂more · ∂more/∂more.wide · ∂more.wide/∂hidden · ∂hidden/∂first · ∂first/∂first.weight + ∂loss/∂answer · ∂answer/∂more · ∂more/∂hidden · ∂hidden/∂hidden.wide · ∂hidden.wide/∂first · ∂first/∂first.weight + ∂loss/∂answer · ∂answer/∂more · ∂more/∂more.wide · ∂more.wide/∂hidden · ∂hidden/∂hidden.wide · ∂hidden.wide/∂first · ∂first/∂first.weight\n  ∂loss/∂first.bias = ∂loss/∂answer · ∂answer/∂more · ∂more/∂hidden · ∂hidden/∂first · ∂first/∂first.bias + ∂loss/∂answer · ∂answer/∂more · ∂more/∂more.wide · ∂more.wide/∂hidden · ∂hidden/∂first · ∂first/∂first.bias + ∂loss/∂answer · ∂answer/∂more · ∂more/∂hidden · ∂hidden/∂hidden.wide · ∂hidden.wide/∂first · ∂first/∂first.bias + ∂loss/∂answer · ∂answer/∂more · ∂more/∂more.wide · ∂more.wide/∂hidden · ∂hidden/∂hidden.wide · ∂hidden.wide/∂first · ∂first/∂first.bias\n  ∂loss/∂hidden.wide.weight = ∂loss/∂answer · ∂answer/∂more · ∂more/∂hidden · ∂hidden/∂hidden.wide · ∂hidden.wide/∂hidden.wide.weight + ∂loss/∂answer · ∂answer/∂more · ∂more/∂more.wide · ∂more.wide/∂hidden · ∂hidden/∂hidden.wide · ∂hidden.wide/∂hidden.wide.weight\n  ∂loss/∂hidden.wide.bias = ∂loss/∂answer · ∂answer/∂more · ∂more/∂hidden · ∂hidden/∂hidden.wide · ∂hidden.wide/∂hidden.wide.bias + ∂loss/∂answer · ∂answer/∂more · ∂more/∂more.wide · ∂more.wide/∂hidden · ∂hidden/∂hidden.wide · ∂hidden.wide/∂hidden.wide.bias\nWhat is computed?\n  d_answer = 1 / n / 2 · 2 · (answer − y)\n  d_answer.bias = sum(d_answer)\n  d_more = product(d_answer, answer.weight)\n  d_answer.weight = product(more, d_answer)\n  d_more.bias = sum(d_more · dropout_mask())\n  d_more.wide = product(d_more · dropout_mask(), more.weight)\n  more.wide_again = gelu(product(hidden, more.wide.weight) + more.wide.bias)\n  d_more.weight = product(more.wide_again, d_more · dropout_mask())\n  d_more.wide.bias = sum(d_more.wide · (0.5 · (1 + erf((… + …) · …)) + …))\n  d_hidden = d_more + product(d_more.wide · (0.5 · (1 + erf(… · …)) + …), more.wide.weight)\n  d_more.wide.weight = product(hidden, d_more.wide · (0.5 · (1 + erf((… + …) · …)) + …))\n  d_hidden.bias = sum(d_hidden · dropout_mask())\n  d_hidden.wide = product(d_hidden · dropout_mask(), hidden.weight)\n  hidden.wide_again = gelu(product(first, hidden.wide.weight) + hidden.wide.bias)\n  d_hidden.weight = product(hidden.wide_again, d_hidden · dropout_mask())\n  d_hidden.wide.bias = sum(d_hidden.wide · (0.5 · (1 + erf((… + …) · …)) + …))\n  d_first = d_hidden + product(d_hidden.wide · (0.5 · (1 + erf(… · …)) + …), hidden.wide.weight)\n  d_hidden.wide.weight = product(first, d_hidden.wide · (0.5 · (1 + erf((… + …) · …)) + …))\n  d_first.bias = sum(d_first · (1 − first · first))\n  d_first.weight = product(x, d_first · (1 − first · first))\n";
    /// The chains as LaTeX.
    pub const EXPLAIN_LATEX: &str = "\\begin{align*}\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{more}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{answer}} \\cdot \\frac{\\partial \\mathrm{answer}}{\\partial \\mathrm{more}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{answer.weight}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{answer}} \\cdot \\frac{\\partial \\mathrm{answer}}{\\partial \\mathrm{answer.weight}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{answer.bias}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{answer}} \\cdot \\frac{\\partial \\mathrm{answer}}{\\partial \\mathrm{answer.bias}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{hidden}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{answer}} \\cdot \\frac{\\partial \\mathrm{answer}}{\\partial \\mathrm{more}} \\cdot \\frac{\\partial \\mathrm{more}}{\\partial \\mathrm{hidden}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{answer}} \\cdot \\frac{\\partial \\mathrm{answer}}{\\partial \\mathrm{more}} \\cdot \\frac{\\partial \\mathrm{more}}{\\partial \\mathrm{more.wide}} \\cdot \\frac{\\partial \\mathrm{more.wide}}{\\partial \\mathrm{hidden}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{more.wide}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{answer}} \\cdot \\frac{\\partial \\mathrm{answer}}{\\partial \\mathrm{more}} \\cdot \\frac{\\partial \\mathrm{more}}{\\partial \\mathrm{more.wide}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{more.weight}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{answer}} \\cdot \\frac{\\partial \\mathrm{answer}}{\\partial \\mathrm{more}} \\cdot \\frac{\\partial \\mathrm{more}}{\\partial \\mathrm{more.weight}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{more.bias}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{answer}} \\cdot \\frac{\\partial \\mathrm{answer}}{\\partial \\mathrm{more}} \\cdot \\frac{\\partial \\mathrm{more}}{\\partial \\mathrm{more.bias}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{first}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{answer}} \\cdot \\frac{\\partial \\mathrm{answer}}{\\partial \\mathrm{more}} \\cdot \\frac{\\partial \\mathrm{more}}{\\partial \\mathrm{hidden}} \\cdot \\frac{\\partial \\mathrm{hidden}}{\\partial \\mathrm{first}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{answer}} \\cdot \\frac{\\partial \\mathrm{answer}}{\\partial \\mathrm{more}} \\cdot \\frac{\\partial \\mathrm{more}}{\\partial \\mathrm{more.wide}} \\cdot \\frac{\\partial \\mathrm{more.wide}}{\\partial \\mathrm{hidden}} \\cdot \\frac{\\partial \\mathrm{hidden}}{\\partial \\mathrm{first}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{answer}} \\cdot \\frac{\\partial \\mathrm{answer}}{\\partial \\mathrm{more}} \\cdot \\frac{\\partial \\mathrm{more}}{\\partial \\mathrm{hidden}} \\cdot \\frac{\\partial \\mathrm{hidden}}{\\partial \\mathrm{hidden.wide}} \\cdot \\frac{\\partial \\mathrm{hidden.wide}}{\\partial \\mathrm{first}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{answer}} \\cdot \\frac{\\partial \\mathrm{answer}}{\\partial \\mathrm{more}} \\cdot \\frac{\\partial \\mathrm{more}}{\\partial \\mathrm{more.wide}} \\cdot \\frac{\\partial \\mathrm{more.wide}}{\\partial \\mathrm{hidden}} \\cdot \\frac{\\partial \\mathrm{hidden}}{\\partial \\mathrm{hidden.wide}} \\cdot \\frac{\\partial \\mathrm{hidden.wide}}{\\partial \\mathrm{first}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{hidden.wide}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{answer}} \\cdot \\frac{\\partial \\mathrm{answer}}{\\partial \\mathrm{more}} \\cdot \\frac{\\partial \\mathrm{more}}{\\partial \\mathrm{hidden}} \\cdot \\frac{\\partial \\mathrm{hidden}}{\\partial \\mathrm{hidden.wide}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{answer}} \\cdot \\frac{\\partial \\mathrm{answer}}{\\partial \\mathrm{more}} \\cdot \\frac{\\partial \\mathrm{more}}{\\partial \\mathrm{more.wide}} \\cdot \\frac{\\partial \\mathrm{more.wide}}{\\partial \\mathrm{hidden}} \\cdot \\frac{\\partial \\mathrm{hidden}}{\\partial \\mathrm{hidden.wide}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{hidden.weight}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{answer}} \\cdot \\frac{\\partial \\mathrm{answer}}{\\partial \\mathrm{more}} \\cdot \\frac{\\partial \\mathrm{more}}{\\partial \\mathrm{hidden}} \\cdot \\frac{\\partial \\mathrm{hidden}}{\\partial \\mathrm{hidden.weight}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{answer}} \\cdot \\frac{\\partial \\mathrm{answer}}{\\partial \\mathrm{more}} \\cdot \\frac{\\partial \\mathrm{more}}{\\partial \\mathrm{more.wide}} \\cdot \\frac{\\partial \\mathrm{more.wide}}{\\partial \\mathrm{hidden}} \\cdot \\frac{\\partial \\mathrm{hidden}}{\\partial \\mathrm{hidden.weight}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{hidden.bias}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{answer}} \\cdot \\frac{\\partial \\mathrm{answer}}{\\partial \\mathrm{more}} \\cdot \\frac{\\partial \\mathrm{more}}{\\partial \\mathrm{hidden}} \\cdot \\frac{\\partial \\mathrm{hidden}}{\\partial \\mathrm{hidden.bias}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{answer}} \\cdot \\frac{\\partial \\mathrm{answer}}{\\partial \\mathrm{more}} \\cdot \\frac{\\partial \\mathrm{more}}{\\partial \\mathrm{more.wide}} \\cdot \\frac{\\partial \\mathrm{more.wide}}{\\partial \\mathrm{hidden}} \\cdot \\frac{\\partial \\mathrm{hidden}}{\\partial \\mathrm{hidden.bias}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{more.wide.weight}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{answer}} \\cdot \\frac{\\partial \\mathrm{answer}}{\\partial \\mathrm{more}} \\cdot \\frac{\\partial \\mathrm{more}}{\\partial \\mathrm{more.wide}} \\cdot \\frac{\\partial \\mathrm{more.wide}}{\\partial \\mathrm{more.wide.weight}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{more.wide.bias}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{answer}} \\cdot \\frac{\\partial \\mathrm{answer}}{\\partial \\mathrm{more}} \\cdot \\frac{\\partial \\mathrm{more}}{\\partial \\mathrm{more.wide}} \\cdot \\frac{\\partial \\mathrm{more.wide}}{\\partial \\mathrm{more.wide.bias}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial x} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{answer}} \\cdot \\frac{\\partial \\mathrm{answer}}{\\partial \\mathrm{more}} \\cdot \\frac{\\partial \\mathrm{more}}{\\partial \\mathrm{hidden}} \\cdot \\frac{\\partial \\mathrm{hidden}}{\\partial \\mathrm{first}} \\cdot \\frac{\\partial \\mathrm{first}}{\\partial x} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{answer}} \\cdot \\frac{\\partial \\mathrm{answer}}{\\partial \\mathrm{more}} \\cdot \\frac{\\partial \\mathrm{more}}{\\partial \\mathrm{more.wide}} \\cdot \\frac{\\partial \\mathrm{more.wide}}{\\partial \\mathrm{hidden}} \\cdot \\frac{\\partial \\mathrm{hidden}}{\\partial \\mathrm{first}} \\cdot \\frac{\\partial \\mathrm{first}}{\\partial x} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{answer}} \\cdot \\frac{\\partial \\mathrm{answer}}{\\partial \\mathrm{more}} \\cdot \\frac{\\partial \\mathrm{more}}{\\partial \\mathrm{hidden}} \\cdot \\frac{\\partial \\mathrm{hidden}}{\\partial \\mathrm{hidden.wide}} \\cdot \\frac{\\partial \\mathrm{hidden.wide}}{\\partial \\mathrm{first}} \\cdot \\frac{\\partial \\mathrm{first}}{\\partial x} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{answer}} \\cdot \\frac{\\partial \\mathrm{answer}}{\\partial \\mathrm{more}} \\cdot \\frac{\\partial \\mathrm{more}}{\\partial \\mathrm{more.wide}} \\cdot \\frac{\\partial \\mathrm{more.wide}}{\\partial \\mathrm{hidden}} \\cdot \\frac{\\partial \\mathrm{hidden}}{\\partial \\mathrm{hidden.wide}} \\cdot \\frac{\\partial \\mathrm{hidden.wide}}{\\partial \\mathrm{first}} \\cdot \\frac{\\partial \\mathrm{first}}{\\partial x} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{first.weight}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{answer}} \\cdot \\frac{\\partial \\mathrm{answer}}{\\partial \\mathrm{more}} \\cdot \\frac{\\partial \\mathrm{more}}{\\partial \\mathrm{hidden}} \\cdot \\frac{\\partial \\mathrm{hidden}}{\\partial \\mathrm{first}} \\cdot \\frac{\\partial \\mathrm{first}}{\\partial \\mathrm{first.weight}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{answer}} \\cdot \\frac{\\partial \\mathrm{answer}}{\\partial \\mathrm{more}} \\cdot \\frac{\\partial \\mathrm{more}}{\\partial \\mathrm{more.wide}} \\cdot \\frac{\\partial \\mathrm{more.wide}}{\\partial \\mathrm{hidden}} \\cdot \\frac{\\partial \\mathrm{hidden}}{\\partial \\mathrm{first}} \\cdot \\frac{\\partial \\mathrm{first}}{\\partial \\mathrm{first.weight}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{answer}} \\cdot \\frac{\\partial \\mathrm{answer}}{\\partial \\mathrm{more}} \\cdot \\frac{\\partial \\mathrm{more}}{\\partial \\mathrm{hidden}} \\cdot \\frac{\\partial \\mathrm{hidden}}{\\partial \\mathrm{hidden.wide}} \\cdot \\frac{\\partial \\mathrm{hidden.wide}}{\\partial \\mathrm{first}} \\cdot \\frac{\\partial \\mathrm{first}}{\\partial \\mathrm{first.weight}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{answer}} \\cdot \\frac{\\partial \\mathrm{answer}}{\\partial \\mathrm{more}} \\cdot \\frac{\\partial \\mathrm{more}}{\\partial \\mathrm{more.wide}} \\cdot \\frac{\\partial \\mathrm{more.wide}}{\\partial \\mathrm{hidden}} \\cdot \\frac{\\partial \\mathrm{hidden}}{\\partial \\mathrm{hidden.wide}} \\cdot \\frac{\\partial \\mathrm{hidden.wide}}{\\partial \\mathrm{first}} \\cdot \\frac{\\partial \\mathrm{first}}{\\partial \\mathrm{first.weight}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{first.bias}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{answer}} \\cdot \\frac{\\partial \\mathrm{answer}}{\\partial \\mathrm{more}} \\cdot \\frac{\\partial \\mathrm{more}}{\\partial \\mathrm{hidden}} \\cdot \\frac{\\partial \\mathrm{hidden}}{\\partial \\mathrm{first}} \\cdot \\frac{\\partial \\mathrm{first}}{\\partial \\mathrm{first.bias}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{answer}} \\cdot \\frac{\\partial \\mathrm{answer}}{\\partial \\mathrm{more}} \\cdot \\frac{\\partial \\mathrm{more}}{\\partial \\mathrm{more.wide}} \\cdot \\frac{\\partial \\mathrm{more.wide}}{\\partial \\mathrm{hidden}} \\cdot \\frac{\\partial \\mathrm{hidden}}{\\partial \\mathrm{first}} \\cdot \\frac{\\partial \\mathrm{first}}{\\partial \\mathrm{first.bias}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{answer}} \\cdot \\frac{\\partial \\mathrm{answer}}{\\partial \\mathrm{more}} \\cdot \\frac{\\partial \\mathrm{more}}{\\partial \\mathrm{hidden}} \\cdot \\frac{\\partial \\mathrm{hidden}}{\\partial \\mathrm{hidden.wide}} \\cdot \\frac{\\partial \\mathrm{hidden.wide}}{\\partial \\mathrm{first}} \\cdot \\frac{\\partial \\mathrm{first}}{\\partial \\mathrm{first.bias}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{answer}} \\cdot \\frac{\\partial \\mathrm{answer}}{\\partial \\mathrm{more}} \\cdot \\frac{\\partial \\mathrm{more}}{\\partial \\mathrm{more.wide}} \\cdot \\frac{\\partial \\mathrm{more.wide}}{\\partial \\mathrm{hidden}} \\cdot \\frac{\\partial \\mathrm{hidden}}{\\partial \\mathrm{hidden.wide}} \\cdot \\frac{\\partial \\mathrm{hidden.wide}}{\\partial \\mathrm{first}} \\cdot \\frac{\\partial \\mathrm{first}}{\\partial \\mathrm{first.bias}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{hidden.wide.weight}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{answer}} \\cdot \\frac{\\partial \\mathrm{answer}}{\\partial \\mathrm{more}} \\cdot \\frac{\\partial \\mathrm{more}}{\\partial \\mathrm{hidden}} \\cdot \\frac{\\partial \\mathrm{hidden}}{\\partial \\mathrm{hidden.wide}} \\cdot \\frac{\\partial \\mathrm{hidden.wide}}{\\partial \\mathrm{hidden.wide.weight}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{answer}} \\cdot \\frac{\\partial \\mathrm{answer}}{\\partial \\mathrm{more}} \\cdot \\frac{\\partial \\mathrm{more}}{\\partial \\mathrm{more.wide}} \\cdot \\frac{\\partial \\mathrm{more.wide}}{\\partial \\mathrm{hidden}} \\cdot \\frac{\\partial \\mathrm{hidden}}{\\partial \\mathrm{hidden.wide}} \\cdot \\frac{\\partial \\mathrm{hidden.wide}}{\\partial \\mathrm{hidden.wide.weight}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{hidden.wide.bias}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{answer}} \\cdot \\frac{\\partial \\mathrm{answer}}{\\partial \\mathrm{more}} \\cdot \\frac{\\partial \\mathrm{more}}{\\partial \\mathrm{hidden}} \\cdot \\frac{\\partial \\mathrm{hidden}}{\\partial \\mathrm{hidden.wide}} \\cdot \\frac{\\partial \\mathrm{hidden.wide}}{\\partial \\mathrm{hidden.wide.bias}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{answer}} \\cdot \\frac{\\partial \\mathrm{answer}}{\\partial \\mathrm{more}} \\cdot \\frac{\\partial \\mathrm{more}}{\\partial \\mathrm{more.wide}} \\cdot \\frac{\\partial \\mathrm{more.wide}}{\\partial \\mathrm{hidden}} \\cdot \\frac{\\partial \\mathrm{hidden}}{\\partial \\mathrm{hidden.wide}} \\cdot \\frac{\\partial \\mathrm{hidden.wide}}{\\partial \\mathrm{hidden.wide.bias}}\n\\end{align*}\n";
    /// What [`Forgetful`] reads: one element per sample in each field.
    #[derive(Clone, Copy, Debug)]
    pub struct Inputs<'a> {
        /// `[6]` per sample.
        pub x: &'a [[f64; 6]],
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
        /// `[6]` per sample.
        pub x: &'a [[f64; 6]],
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
        /// `[6]` per sample.
        pub x: nn::Vec<[f64; 6]>,
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
        pub answer: &'w [[f64; 2]],
    }
    /// The derivative by each input, per sample.
    #[derive(Clone, Copy, Debug)]
    pub struct InputGradients<'w> {
        /// `[6]` per sample.
        pub x: &'w [[f64; 6]],
    }
    /// What each output's change is worth: one element per sample in each field.
    #[derive(Clone, Copy, Debug)]
    pub struct Cotangents<'a> {
        /// `[2]` per sample.
        pub answer: &'a [[f64; 2]],
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
        more_wide_dense_again_2: S::Buffer<[f64; 48]>,
        hidden_wide_dense: S::Buffer<[f64; 48]>,
        more_wide_again_2: S::Buffer<[f64; 48]>,
        more_wide_dense_again: S::Buffer<[f64; 48]>,
        more_wide_mask_again: S::Buffer<[f64; 6]>,
        d_more: S::Buffer<[f64; 6]>,
        more_wide_again: S::Buffer<[f64; 48]>,
        add_2: S::Buffer<[f64; 48]>,
        more_wide_dense_4: S::Buffer<[f64; 6]>,
        answer_2: S::Buffer<[f64; 2]>,
        d_more_2: S::Buffer<[f64; 6]>,
        more_wide_mask_again_2: S::Buffer<[f64; 6]>,
        d_more_wide_dense: S::Buffer<[f64; 6]>,
        d_more_wide_dense_2: S::Buffer<[f64; 48]>,
        d_hidden_wide: S::Buffer<[f64; 48]>,
        hidden_wide_mask_again: S::Buffer<[f64; 6]>,
        d_d_hidden_product: S::Buffer<[f64; 48]>,
        hidden_wide_dense_again: S::Buffer<[f64; 48]>,
        hidden_wide_again: S::Buffer<[f64; 48]>,
        exp_3: S::Buffer<[f64; 48]>,
        div_3: S::Buffer<[f64; 48]>,
        add_4: S::Buffer<[f64; 48]>,
        d_hidden_wide_dense_2: S::Buffer<[f64; 48]>,
        hidden_wide_weight_product: S::Buffer<[f64; 6]>,
        d_d_first_dense: S::Buffer<[f64; 6]>,
        d_d_first: S::Buffer<[f64; 6]>,
        d_d_hidden_wide_weight_product: S::Buffer<[f64; 6]>,
        first_product_2: S::Buffer<[f64; 48]>,
        d_d_first_product: S::Buffer<[f64; 48]>,
        d_d_first_product_2: [[f64; 48]; 6],
        hidden_wide_again_product: S::Buffer<[f64; 6]>,
        d_d_hidden_wide_product: S::Buffer<[f64; 6]>,
        d_d_hidden_wide_product_2: [[f64; 6]; 48],
        d_d_hidden_product_2: [[f64; 48]; 6],
        d_d_more_wide_product: S::Buffer<[f64; 6]>,
        d_d_more_wide_product_2: [[f64; 6]; 48],
        d_d_more_product_2: [[f64; 2]; 6],
        more_product_4: [[f64; 2]; 6],
        more_wide_again_product_2: [[f64; 6]; 48],
        hidden_product_4: [[f64; 48]; 6],
        div_: f64,
        loss_2_: f64,
    }
    impl<S: nn::Storage> Workspace<S> {
        fn with_storage(capacity: usize) -> Self {
            let [more_wide_dense_again_2, hidden_wide_dense, more_wide_again_2,
            more_wide_dense_again, more_wide_again, add_2, d_more_wide_dense_2,
            d_hidden_wide, d_d_hidden_product, hidden_wide_dense_again,
            hidden_wide_again, exp_3, div_3, add_4, d_hidden_wide_dense_2,
            first_product_2, d_d_first_product] = S::several(capacity);
            let [more_wide_mask_again, d_more, more_wide_dense_4, d_more_2,
            more_wide_mask_again_2, d_more_wide_dense, hidden_wide_mask_again,
            hidden_wide_weight_product, d_d_first_dense, d_d_first,
            d_d_hidden_wide_weight_product, hidden_wide_again_product,
            d_d_hidden_wide_product, d_d_more_wide_product] = S::several(capacity);
            Workspace {
                capacity,
                storage: core::marker::PhantomData,
                seed: 0,
                step: 0,
                first: 0,
                more_wide_dense_again_2,
                hidden_wide_dense,
                more_wide_again_2,
                more_wide_dense_again,
                more_wide_mask_again,
                d_more,
                more_wide_again,
                add_2,
                more_wide_dense_4,
                answer_2: S::zeros(capacity),
                d_more_2,
                more_wide_mask_again_2,
                d_more_wide_dense,
                d_more_wide_dense_2,
                d_hidden_wide,
                hidden_wide_mask_again,
                d_d_hidden_product,
                hidden_wide_dense_again,
                hidden_wide_again,
                exp_3,
                div_3,
                add_4,
                d_hidden_wide_dense_2,
                hidden_wide_weight_product,
                d_d_first_dense,
                d_d_first,
                d_d_hidden_wide_weight_product,
                first_product_2,
                d_d_first_product,
                d_d_first_product_2: [[0.0; 48]; 6],
                hidden_wide_again_product,
                d_d_hidden_wide_product,
                d_d_hidden_wide_product_2: [[0.0; 6]; 48],
                d_d_hidden_product_2: [[0.0; 48]; 6],
                d_d_more_wide_product,
                d_d_more_wide_product_2: [[0.0; 6]; 48],
                d_d_more_product_2: [[0.0; 2]; 6],
                more_product_4: [[0.0; 2]; 6],
                more_wide_again_product_2: [[0.0; 6]; 48],
                hidden_product_4: [[0.0; 48]; 6],
                div_: 0.0,
                loss_2_: 0.0,
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
            more_wide_dense_again_2: [[0.0; 48]; N],
            hidden_wide_dense: [[0.0; 48]; N],
            more_wide_again_2: [[0.0; 48]; N],
            more_wide_dense_again: [[0.0; 48]; N],
            more_wide_mask_again: [[0.0; 6]; N],
            d_more: [[0.0; 6]; N],
            more_wide_again: [[0.0; 48]; N],
            add_2: [[0.0; 48]; N],
            more_wide_dense_4: [[0.0; 6]; N],
            answer_2: [[0.0; 2]; N],
            d_more_2: [[0.0; 6]; N],
            more_wide_mask_again_2: [[0.0; 6]; N],
            d_more_wide_dense: [[0.0; 6]; N],
            d_more_wide_dense_2: [[0.0; 48]; N],
            d_hidden_wide: [[0.0; 48]; N],
            hidden_wide_mask_again: [[0.0; 6]; N],
            d_d_hidden_product: [[0.0; 48]; N],
            hidden_wide_dense_again: [[0.0; 48]; N],
            hidden_wide_again: [[0.0; 48]; N],
            exp_3: [[0.0; 48]; N],
            div_3: [[0.0; 48]; N],
            add_4: [[0.0; 48]; N],
            d_hidden_wide_dense_2: [[0.0; 48]; N],
            hidden_wide_weight_product: [[0.0; 6]; N],
            d_d_first_dense: [[0.0; 6]; N],
            d_d_first: [[0.0; 6]; N],
            d_d_hidden_wide_weight_product: [[0.0; 6]; N],
            first_product_2: [[0.0; 48]; N],
            d_d_first_product: [[0.0; 48]; N],
            d_d_first_product_2: [[0.0; 48]; 6],
            hidden_wide_again_product: [[0.0; 6]; N],
            d_d_hidden_wide_product: [[0.0; 6]; N],
            d_d_hidden_wide_product_2: [[0.0; 6]; 48],
            d_d_hidden_product_2: [[0.0; 48]; 6],
            d_d_more_wide_product: [[0.0; 6]; N],
            d_d_more_wide_product_2: [[0.0; 6]; 48],
            d_d_more_product_2: [[0.0; 2]; 6],
            more_product_4: [[0.0; 2]; 6],
            more_wide_again_product_2: [[0.0; 6]; 48],
            hidden_product_4: [[0.0; 48]; 6],
            div_: 0.0,
            loss_2_: 0.0,
        };
    }
    impl Forgetful {
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
            let first = &mut work.d_more[..n];
            let hidden_wide_dense = &mut work.hidden_wide_dense[..n];
            let hidden_wide_dense_2 = &mut work.more_wide_mask_again[..n];
            s.dense_tanh(x, &self.first.weight, &self.first.bias, first);
            s.dense(
                first,
                &self.hidden.wide.weight,
                &self.hidden.wide.bias,
                hidden_wide_dense,
            );
            let hidden_wide = hidden_wide_dense;
            s.gelu_mut(hidden_wide);
            s.dense(
                hidden_wide,
                &self.hidden.weight,
                &self.hidden.bias,
                hidden_wide_dense_2,
            );
            let hidden = first;
            s.add_mut(hidden, hidden_wide_dense_2);
            let more_wide_dense = hidden_wide;
            s.dense(
                hidden,
                &self.more.wide.weight,
                &self.more.wide.bias,
                more_wide_dense,
            );
            let more_wide = more_wide_dense;
            s.gelu_mut(more_wide);
            let more_wide_dense_3 = hidden_wide_dense_2;
            s.dense(more_wide, &self.more.weight, &self.more.bias, more_wide_dense_3);
            let more = hidden;
            s.add_mut(more, more_wide_dense_3);
            let answer: &mut [[f64; 2]] = k::reuse(
                &mut work.more_wide_mask_again[..n],
                n,
            );
            s.dense(more, &self.answer.weight, &self.answer.bias, answer);
            Outputs { answer }
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
            let first = &mut work.d_more[..n];
            let hidden_wide_dense = &mut work.hidden_wide_dense[..n];
            let hidden_wide_dense_2 = &mut work.more_wide_mask_again[..n];
            k::dense_tanh(x, &self.first.weight, &self.first.bias, first);
            k::dense(
                first,
                &self.hidden.wide.weight,
                &self.hidden.wide.bias,
                hidden_wide_dense,
            );
            let hidden_wide = hidden_wide_dense;
            k::gelu_mut(hidden_wide);
            k::dense(
                hidden_wide,
                &self.hidden.weight,
                &self.hidden.bias,
                hidden_wide_dense_2,
            );
            let hidden = first;
            k::add_mut(hidden, hidden_wide_dense_2);
            let more_wide_dense = hidden_wide;
            k::dense(
                hidden,
                &self.more.wide.weight,
                &self.more.wide.bias,
                more_wide_dense,
            );
            let more_wide = more_wide_dense;
            k::gelu_mut(more_wide);
            let more_wide_dense_3 = hidden_wide_dense_2;
            k::dense(more_wide, &self.more.weight, &self.more.bias, more_wide_dense_3);
            let more = hidden;
            k::add_mut(more, more_wide_dense_3);
            let answer: &mut [[f64; 2]] = k::reuse(
                &mut work.more_wide_mask_again[..n],
                n,
            );
            k::dense(more, &self.answer.weight, &self.answer.bias, answer);
            let square_2 = answer;
            k::update(square_2, y, |answer, y| (answer - y) * (answer - y));
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
            let first: &mut [[f64; 6]] = k::reuse(
                &mut work.more_wide_dense_again_2[..n],
                n,
            );
            let hidden_wide_dense = &mut work.hidden_wide_dense[..n];
            let hidden_wide_dense_2: &mut [[f64; 6]] = k::reuse(
                &mut work.more_wide_again_2[..n],
                n,
            );
            let more_wide_dense_4: &mut [[f64; 6]] = k::reuse(
                &mut work.more_wide_dense_again[..n],
                n,
            );
            let answer_2: &mut [[f64; 2]] = k::reuse(
                &mut work.more_wide_mask_again[..n],
                n,
            );
            let square_3: &mut [[f64; 2]] = k::reuse(&mut work.d_more[..n], n);
            let more_wide_again = &mut work.more_wide_again[..n];
            s.dense_tanh(x, &self.first.weight, &self.first.bias, first);
            s.dense(
                first,
                &self.hidden.wide.weight,
                &self.hidden.wide.bias,
                hidden_wide_dense,
            );
            let hidden_wide = hidden_wide_dense;
            s.gelu_mut(hidden_wide);
            s.dense(
                hidden_wide,
                &self.hidden.weight,
                &self.hidden.bias,
                hidden_wide_dense_2,
            );
            let hidden_wide_mask: &mut [[f64; 6]] = k::reuse(
                &mut work.hidden_wide_dense[..n],
                n,
            );
            k::dropout_mask(work.seed, work.step, work.first, 0, 0.25, hidden_wide_mask);
            let hidden_2 = hidden_wide_dense_2;
            s.update(
                hidden_2,
                (&*first, &*hidden_wide_mask),
                |hidden_wide_dense_2, (first, hidden_wide_mask)| {
                    first + hidden_wide_dense_2 * hidden_wide_mask
                },
            );
            let more_wide_dense_2 = &mut work.hidden_wide_dense[..n];
            s.dense(
                hidden_2,
                &self.more.wide.weight,
                &self.more.wide.bias,
                more_wide_dense_2,
            );
            let more_wide_2 = more_wide_dense_2;
            s.gelu_mut(more_wide_2);
            s.dense(more_wide_2, &self.more.weight, &self.more.bias, more_wide_dense_4);
            let more_wide_mask: &mut [[f64; 6]] = k::reuse(
                &mut work.hidden_wide_dense[..n],
                n,
            );
            k::dropout_mask(work.seed, work.step, work.first, 1, 0.25, more_wide_mask);
            let more_2 = more_wide_dense_4;
            s.update(
                more_2,
                (&*hidden_2, &*more_wide_mask),
                |more_wide_dense_4, (hidden_2, more_wide_mask)| {
                    hidden_2 + more_wide_dense_4 * more_wide_mask
                },
            );
            s.dense(more_2, &self.answer.weight, &self.answer.bias, answer_2);
            let answer_sub_2 = answer_2;
            s.sub_mut(answer_sub_2, y);
            s.square(answer_sub_2, square_3);
            let loss_2 = s.mean_samples(k::view::<_, f64>(square_3));
            let div = 1.0 / n as f64 / 2.0;
            let d_answer = answer_sub_2;
            s.scale_mut(d_answer, div * 2.0);
            s.sum_samples(d_answer, &mut grad.answer.bias);
            let d_more = &mut work.d_more[..n];
            s.dense_d_input(d_answer, &self.answer.weight, d_more);
            s.dense_d_weight(more_2, d_answer, &mut grad.answer.weight);
            let more_wide_mask_again = &mut work.more_wide_mask_again[..n];
            k::dropout_mask(
                work.seed,
                work.step,
                work.first,
                1,
                0.25,
                more_wide_mask_again,
            );
            let d_more_wide_dense = more_wide_mask_again;
            s.mul_into(d_more, d_more_wide_dense);
            s.sum_samples(d_more_wide_dense, &mut grad.more.bias);
            let d_more_wide = &mut work.hidden_wide_dense[..n];
            s.dense_d_input(d_more_wide_dense, &self.more.weight, d_more_wide);
            let more_wide_dense_again = &mut work.more_wide_dense_again[..n];
            s.dense(
                hidden_2,
                &self.more.wide.weight,
                &self.more.wide.bias,
                more_wide_dense_again,
            );
            s.gelu(more_wide_dense_again, more_wide_again);
            s.dense_d_weight(more_wide_again, d_more_wide_dense, &mut grad.more.weight);
            let d_more_wide_dense_2 = d_more_wide;
            s.update_with(
                d_more_wide_dense_2,
                &*more_wide_dense_again,
                #[inline(always)]
                |math, d_more_wide, more_wide_dense_again| {
                    d_more_wide
                        * (0.5
                            * (1.0
                                + math.erf(more_wide_dense_again * 0.7071067811865476))
                            + more_wide_dense_again
                                * (math
                                    .exp(-0.5 * (more_wide_dense_again * more_wide_dense_again))
                                    / 2.5066282746310007))
                },
            );
            s.sum_samples(d_more_wide_dense_2, &mut grad.more.wide.bias);
            let more_wide_weight_product = d_more_wide_dense;
            s.dense_d_input(
                d_more_wide_dense_2,
                &self.more.wide.weight,
                more_wide_weight_product,
            );
            let d_hidden = d_more;
            s.add_mut(d_hidden, more_wide_weight_product);
            s.dense_d_weight(hidden_2, d_more_wide_dense_2, &mut grad.more.wide.weight);
            let hidden_wide_mask_again = more_wide_weight_product;
            k::dropout_mask(
                work.seed,
                work.step,
                work.first,
                0,
                0.25,
                hidden_wide_mask_again,
            );
            let d_hidden_wide_dense = hidden_wide_mask_again;
            s.mul_into(d_hidden, d_hidden_wide_dense);
            s.sum_samples(d_hidden_wide_dense, &mut grad.hidden.bias);
            let d_hidden_wide = d_more_wide_dense_2;
            s.dense_d_input(d_hidden_wide_dense, &self.hidden.weight, d_hidden_wide);
            let hidden_wide_dense_again = more_wide_dense_again;
            s.dense(
                first,
                &self.hidden.wide.weight,
                &self.hidden.wide.bias,
                hidden_wide_dense_again,
            );
            let hidden_wide_again = more_wide_again;
            s.gelu(hidden_wide_dense_again, hidden_wide_again);
            s.dense_d_weight(
                hidden_wide_again,
                d_hidden_wide_dense,
                &mut grad.hidden.weight,
            );
            let d_hidden_wide_dense_2 = d_hidden_wide;
            s.update_with(
                d_hidden_wide_dense_2,
                &*hidden_wide_dense_again,
                #[inline(always)]
                |math, d_hidden_wide, hidden_wide_dense_again| {
                    d_hidden_wide
                        * (0.5
                            * (1.0
                                + math.erf(hidden_wide_dense_again * 0.7071067811865476))
                            + hidden_wide_dense_again
                                * (math
                                    .exp(
                                        -0.5 * (hidden_wide_dense_again * hidden_wide_dense_again),
                                    ) / 2.5066282746310007))
                },
            );
            s.sum_samples(d_hidden_wide_dense_2, &mut grad.hidden.wide.bias);
            let hidden_wide_weight_product = d_hidden_wide_dense;
            s.dense_d_input(
                d_hidden_wide_dense_2,
                &self.hidden.wide.weight,
                hidden_wide_weight_product,
            );
            s.dense_d_weight(first, d_hidden_wide_dense_2, &mut grad.hidden.wide.weight);
            let d_first_dense = d_hidden;
            s.update(
                d_first_dense,
                (&*hidden_wide_weight_product, &*first),
                #[inline(always)]
                |d_hidden, (hidden_wide_weight_product, first)| {
                    (d_hidden + hidden_wide_weight_product) * (1.0 - first * first)
                },
            );
            s.sum_samples(d_first_dense, &mut grad.first.bias);
            s.dense_d_weight(x, d_first_dense, &mut grad.first.weight);
            work.step = work.step.wrapping_add(1);
            Losses { loss: loss_2 }
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
            nn::check::length("answer", cotangents.answer.len(), n)?;
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
            let d_answer_2 = cotangents.answer;
            let first = &mut work.d_more[..n];
            let hidden_wide_dense = &mut work.hidden_wide_dense[..n];
            let hidden_wide_dense_2 = &mut work.more_wide_mask_again[..n];
            let more_wide_dense_3: &mut [[f64; 6]] = k::reuse(
                &mut work.more_wide_again[..n],
                n,
            );
            let hidden_wide_again = &mut work.more_wide_dense_again[..n];
            let d_more_2: &mut [[f64; 6]] = k::reuse(&mut work.add_2[..n], n);
            let more_wide_dense_again_2 = &mut work.more_wide_dense_again_2[..n];
            let more_wide_again_2 = &mut work.more_wide_again_2[..n];
            s.dense_tanh(x, &self.first.weight, &self.first.bias, first);
            s.dense(
                first,
                &self.hidden.wide.weight,
                &self.hidden.wide.bias,
                hidden_wide_dense,
            );
            let hidden_wide = hidden_wide_dense;
            s.gelu_mut(hidden_wide);
            s.dense(
                hidden_wide,
                &self.hidden.weight,
                &self.hidden.bias,
                hidden_wide_dense_2,
            );
            let hidden = hidden_wide_dense_2;
            s.add_into(first, hidden);
            let more_wide_dense = hidden_wide;
            s.dense(
                hidden,
                &self.more.wide.weight,
                &self.more.wide.bias,
                more_wide_dense,
            );
            let more_wide = more_wide_dense;
            s.gelu_mut(more_wide);
            s.dense(more_wide, &self.more.weight, &self.more.bias, more_wide_dense_3);
            let more = more_wide_dense_3;
            s.add_into(hidden, more);
            let hidden_wide_dense_again = more_wide;
            s.dense(
                first,
                &self.hidden.wide.weight,
                &self.hidden.wide.bias,
                hidden_wide_dense_again,
            );
            s.gelu(hidden_wide_dense_again, hidden_wide_again);
            s.sum_samples(d_answer_2, &mut grad.answer.bias);
            s.dense_d_input(d_answer_2, &self.answer.weight, d_more_2);
            s.dense_d_weight(more, d_answer_2, &mut grad.answer.weight);
            s.sum_samples(d_more_2, &mut grad.more.bias);
            let d_more_wide_2 = &mut work.more_wide_again[..n];
            s.dense_d_input(d_more_2, &self.more.weight, d_more_wide_2);
            s.dense(
                hidden,
                &self.more.wide.weight,
                &self.more.wide.bias,
                more_wide_dense_again_2,
            );
            s.gelu(more_wide_dense_again_2, more_wide_again_2);
            s.dense_d_weight(more_wide_again_2, d_more_2, &mut grad.more.weight);
            let d_more_wide_dense_3 = d_more_wide_2;
            s.update_with(
                d_more_wide_dense_3,
                &*more_wide_dense_again_2,
                #[inline(always)]
                |math, d_more_wide_2, more_wide_dense_again_2| {
                    d_more_wide_2
                        * (0.5
                            * (1.0
                                + math.erf(more_wide_dense_again_2 * 0.7071067811865476))
                            + more_wide_dense_again_2
                                * (math
                                    .exp(
                                        -0.5 * (more_wide_dense_again_2 * more_wide_dense_again_2),
                                    ) / 2.5066282746310007))
                },
            );
            s.sum_samples(d_more_wide_dense_3, &mut grad.more.wide.bias);
            let more_wide_weight_product_2: &mut [[f64; 6]] = k::reuse(
                &mut work.more_wide_dense_again_2[..n],
                n,
            );
            s.dense_d_input(
                d_more_wide_dense_3,
                &self.more.wide.weight,
                more_wide_weight_product_2,
            );
            let d_hidden_2 = d_more_2;
            s.add_mut(d_hidden_2, more_wide_weight_product_2);
            s.dense_d_weight(hidden, d_more_wide_dense_3, &mut grad.more.wide.weight);
            s.sum_samples(d_hidden_2, &mut grad.hidden.bias);
            let d_hidden_wide_2 = d_more_wide_dense_3;
            s.dense_d_input(d_hidden_2, &self.hidden.weight, d_hidden_wide_2);
            s.dense_d_weight(hidden_wide_again, d_hidden_2, &mut grad.hidden.weight);
            let d_hidden_wide_dense_3 = d_hidden_wide_2;
            s.update_with(
                d_hidden_wide_dense_3,
                &*hidden_wide_dense_again,
                #[inline(always)]
                |math, d_hidden_wide_2, hidden_wide_dense_again| {
                    d_hidden_wide_2
                        * (0.5
                            * (1.0
                                + math.erf(hidden_wide_dense_again * 0.7071067811865476))
                            + hidden_wide_dense_again
                                * (math
                                    .exp(
                                        -0.5 * (hidden_wide_dense_again * hidden_wide_dense_again),
                                    ) / 2.5066282746310007))
                },
            );
            s.sum_samples(d_hidden_wide_dense_3, &mut grad.hidden.wide.bias);
            let hidden_wide_weight_product_2 = hidden;
            s.dense_d_input(
                d_hidden_wide_dense_3,
                &self.hidden.wide.weight,
                hidden_wide_weight_product_2,
            );
            s.dense_d_weight(first, d_hidden_wide_dense_3, &mut grad.hidden.wide.weight);
            let d_first_dense_2 = d_hidden_2;
            s.update(
                d_first_dense_2,
                (&*hidden_wide_weight_product_2, &*first),
                #[inline(always)]
                |d_hidden_2, (hidden_wide_weight_product_2, first)| {
                    (d_hidden_2 + hidden_wide_weight_product_2) * (1.0 - first * first)
                },
            );
            s.sum_samples(d_first_dense_2, &mut grad.first.bias);
            let d_x = hidden_wide_weight_product_2;
            s.dense_d_input(d_first_dense_2, &self.first.weight, d_x);
            s.dense_d_weight(x, d_first_dense_2, &mut grad.first.weight);
            InputGradients { x: &*d_x }
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
            self.hvp_1(batch, direction, n, work);
            self.hvp_2(batch, direction, n, work, grad);
            Ok(Losses { loss: work.loss_2_ })
        }
        /// Part 1 of 2 of [`hvp`](Self::hvp).
        #[inline(never)]
        fn hvp_1(
            &self,
            batch: Batch<'_>,
            direction: &Self,
            n: usize,
            work: &mut Workspace<impl nn::Storage>,
        ) {
            let x = batch.x;
            let y = batch.y;
            let first = &mut work.more_wide_mask_again[..n];
            let hidden_wide_dense = &mut work.more_wide_again[..n];
            let hidden_wide_dense_2 = &mut work.d_more[..n];
            let more_wide_dense_4 = &mut work.more_wide_dense_4[..n];
            let answer_2 = &mut work.answer_2[..n];
            let square_3: &mut [[f64; 2]] = k::reuse(&mut work.d_more_2[..n], n);
            let more_wide_mask_again = &mut work.more_wide_mask_again_2[..n];
            let d_more_wide_dense = &mut work.d_more_wide_dense[..n];
            let more_wide_dense_again = &mut work.hidden_wide_dense[..n];
            let more_wide_again = &mut work.more_wide_dense_again[..n];
            let exp_2 = &mut work.more_wide_dense_again_2[..n];
            let div_2 = &mut work.more_wide_again_2[..n];
            let add_2 = &mut work.add_2[..n];
            let d_more_wide_dense_2 = &mut work.d_more_wide_dense_2[..n];
            let more_wide_weight_product: &mut [[f64; 6]] = k::reuse(
                &mut work.d_hidden_wide[..n],
                n,
            );
            let hidden_wide_mask_again = &mut work.hidden_wide_mask_again[..n];
            let d_hidden_wide_dense: &mut [[f64; 6]] = k::reuse(
                &mut work.d_d_hidden_product[..n],
                n,
            );
            let hidden_wide_dense_again = &mut work.hidden_wide_dense_again[..n];
            let hidden_wide_again = &mut work.hidden_wide_again[..n];
            let exp_3 = &mut work.exp_3[..n];
            let div_3 = &mut work.div_3[..n];
            let add_4 = &mut work.add_4[..n];
            let d_hidden_wide_dense_2 = &mut work.d_hidden_wide_dense_2[..n];
            let hidden_wide_weight_product = &mut work.hidden_wide_weight_product[..n];
            let d_d_first_dense = &mut work.d_d_first_dense[..n];
            let d_d_first = &mut work.d_d_first[..n];
            let d_d_hidden_wide_weight_product = &mut work
                .d_d_hidden_wide_weight_product[..n];
            let first_product_2 = &mut work.first_product_2[..n];
            let d_d_first_product = &mut work.d_d_first_product[..n];
            let d_d_first_product_2 = &mut work.d_d_first_product_2;
            let hidden_wide_again_product = &mut work.hidden_wide_again_product[..n];
            k::dense_tanh(x, &self.first.weight, &self.first.bias, first);
            k::dense(
                first,
                &self.hidden.wide.weight,
                &self.hidden.wide.bias,
                hidden_wide_dense,
            );
            let hidden_wide = hidden_wide_dense;
            k::gelu_mut(hidden_wide);
            k::dense(
                hidden_wide,
                &self.hidden.weight,
                &self.hidden.bias,
                hidden_wide_dense_2,
            );
            let hidden_wide_mask: &mut [[f64; 6]] = k::reuse(
                &mut work.more_wide_again[..n],
                n,
            );
            k::dropout_mask(work.seed, work.step, work.first, 0, 0.25, hidden_wide_mask);
            let hidden_2 = hidden_wide_dense_2;
            k::update(
                hidden_2,
                (&*first, &*hidden_wide_mask),
                |hidden_wide_dense_2, (first, hidden_wide_mask)| {
                    first + hidden_wide_dense_2 * hidden_wide_mask
                },
            );
            let more_wide_dense_2 = &mut work.more_wide_again[..n];
            k::dense(
                hidden_2,
                &self.more.wide.weight,
                &self.more.wide.bias,
                more_wide_dense_2,
            );
            let more_wide_2 = more_wide_dense_2;
            k::gelu_mut(more_wide_2);
            k::dense(more_wide_2, &self.more.weight, &self.more.bias, more_wide_dense_4);
            let more_wide_mask: &mut [[f64; 6]] = k::reuse(
                &mut work.more_wide_again[..n],
                n,
            );
            k::dropout_mask(work.seed, work.step, work.first, 1, 0.25, more_wide_mask);
            let more_2 = more_wide_dense_4;
            k::update(
                more_2,
                (&*hidden_2, &*more_wide_mask),
                |more_wide_dense_4, (hidden_2, more_wide_mask)| {
                    hidden_2 + more_wide_dense_4 * more_wide_mask
                },
            );
            k::dense(more_2, &self.answer.weight, &self.answer.bias, answer_2);
            let answer_sub_2 = answer_2;
            k::sub_mut(answer_sub_2, y);
            k::square(answer_sub_2, square_3);
            let loss_2 = k::mean_samples(k::view::<_, f64>(square_3));
            work.loss_2_ = loss_2;
            let div = 1.0 / n as f64 / 2.0;
            work.div_ = div;
            let d_answer = answer_sub_2;
            k::scale_mut(d_answer, div * 2.0);
            let d_more = &mut work.d_more_2[..n];
            k::dense_d_input(d_answer, &self.answer.weight, d_more);
            k::dropout_mask(
                work.seed,
                work.step,
                work.first,
                1,
                0.25,
                more_wide_mask_again,
            );
            k::mul(d_more, more_wide_mask_again, d_more_wide_dense);
            let d_more_wide = &mut work.more_wide_again[..n];
            k::dense_d_input(d_more_wide_dense, &self.more.weight, d_more_wide);
            k::dense(
                hidden_2,
                &self.more.wide.weight,
                &self.more.wide.bias,
                more_wide_dense_again,
            );
            k::gelu(more_wide_dense_again, more_wide_again);
            k::map_with(
                exp_2,
                &*more_wide_dense_again,
                |math, more_wide_dense_again| {
                    math.exp(-0.5 * (more_wide_dense_again * more_wide_dense_again))
                },
            );
            k::divide(exp_2, 2.5066282746310007, div_2);
            k::map_with(
                add_2,
                (&*more_wide_dense_again, &*div_2),
                #[inline(always)]
                |math, (more_wide_dense_again, div_2)| {
                    0.5 * (1.0 + math.erf(more_wide_dense_again * 0.7071067811865476))
                        + more_wide_dense_again * div_2
                },
            );
            k::mul(d_more_wide, add_2, d_more_wide_dense_2);
            k::dense_d_input(
                d_more_wide_dense_2,
                &self.more.wide.weight,
                more_wide_weight_product,
            );
            let d_hidden = d_more;
            k::add_mut(d_hidden, more_wide_weight_product);
            k::dropout_mask(
                work.seed,
                work.step,
                work.first,
                0,
                0.25,
                hidden_wide_mask_again,
            );
            k::mul(d_hidden, hidden_wide_mask_again, d_hidden_wide_dense);
            let d_hidden_wide = &mut work.d_hidden_wide[..n];
            k::dense_d_input(d_hidden_wide_dense, &self.hidden.weight, d_hidden_wide);
            k::dense(
                first,
                &self.hidden.wide.weight,
                &self.hidden.wide.bias,
                hidden_wide_dense_again,
            );
            k::gelu(hidden_wide_dense_again, hidden_wide_again);
            k::map_with(
                exp_3,
                &*hidden_wide_dense_again,
                |math, hidden_wide_dense_again| {
                    math.exp(-0.5 * (hidden_wide_dense_again * hidden_wide_dense_again))
                },
            );
            k::divide(exp_3, 2.5066282746310007, div_3);
            k::map_with(
                add_4,
                (&*hidden_wide_dense_again, &*div_3),
                #[inline(always)]
                |math, (hidden_wide_dense_again, div_3)| {
                    0.5 * (1.0 + math.erf(hidden_wide_dense_again * 0.7071067811865476))
                        + hidden_wide_dense_again * div_3
                },
            );
            k::mul(d_hidden_wide, add_4, d_hidden_wide_dense_2);
            k::dense_d_input(
                d_hidden_wide_dense_2,
                &self.hidden.wide.weight,
                hidden_wide_weight_product,
            );
            k::dense(x, &direction.first.weight, &direction.first.bias, d_d_first_dense);
            k::tanh_d(first, d_d_first_dense, d_d_first);
            k::dense_d_input(
                d_hidden_wide_dense_2,
                &direction.hidden.wide.weight,
                d_d_hidden_wide_weight_product,
            );
            k::dense_linear(first, &direction.hidden.wide.weight, first_product_2);
            k::dense_linear(d_d_first, &self.hidden.wide.weight, d_d_first_product);
            k::dense_d_weight(d_d_first, d_hidden_wide_dense_2, d_d_first_product_2);
            let d_d_hidden_wide_dense = first_product_2;
            k::update(
                d_d_hidden_wide_dense,
                (&*d_d_first_product, k::cycle(&direction.hidden.wide.bias)),
                |first_product_2, (d_d_first_product, d_d_hidden_wide_bias)| {
                    first_product_2 + d_d_first_product + d_d_hidden_wide_bias
                },
            );
            let d_d_hidden_wide = d_d_first_product;
            k::mul(d_d_hidden_wide_dense, add_4, d_d_hidden_wide);
            let d_d_hidden_weight_product = d_hidden_wide_dense_2;
            k::dense_d_input(
                d_hidden_wide_dense,
                &direction.hidden.weight,
                d_d_hidden_weight_product,
            );
            k::dense_linear(
                hidden_wide_again,
                &direction.hidden.weight,
                hidden_wide_again_product,
            );
        }
        /// Part 2 of 2 of [`hvp`](Self::hvp).
        #[inline(never)]
        fn hvp_2(
            &self,
            batch: Batch<'_>,
            direction: &Self,
            n: usize,
            work: &mut Workspace<impl nn::Storage>,
            grad: &mut Self,
        ) {
            let x = batch.x;
            let div = work.div_;
            let d_d_hidden_wide = &mut work.d_d_first_product[..n];
            let d_d_hidden_wide_product = &mut work.d_d_hidden_wide_product[..n];
            let d_hidden_wide_dense: &mut [[f64; 6]] = k::reuse(
                &mut work.d_d_hidden_product[..n],
                n,
            );
            let d_d_hidden_wide_product_2 = &mut work.d_d_hidden_wide_product_2;
            let hidden_wide_again_product = &mut work.hidden_wide_again_product[..n];
            let hidden_wide_mask_again = &mut work.hidden_wide_mask_again[..n];
            let d_d_hidden = &mut work.d_d_first[..n];
            let d_more_wide_dense_2 = &mut work.d_more_wide_dense_2[..n];
            let hidden_2 = &mut work.d_more[..n];
            let d_d_hidden_product_2 = &mut work.d_d_hidden_product_2;
            let add_2 = &mut work.add_2[..n];
            let d_more_wide_dense = &mut work.d_more_wide_dense[..n];
            let more_wide_again = &mut work.more_wide_dense_again[..n];
            let d_d_more_wide_product = &mut work.d_d_more_wide_product[..n];
            let d_d_more_wide_product_2 = &mut work.d_d_more_wide_product_2;
            let more_wide_mask_again = &mut work.more_wide_mask_again_2[..n];
            let d_answer = &mut work.answer_2[..n];
            let more_2 = &mut work.more_wide_dense_4[..n];
            let d_d_more_product_2 = &mut work.d_d_more_product_2;
            let more_product_4 = &mut work.more_product_4;
            let more_wide_again_product_2 = &mut work.more_wide_again_product_2;
            let d_more_wide = &mut work.more_wide_again[..n];
            let div_2 = &mut work.more_wide_again_2[..n];
            let more_wide_dense_again = &mut work.hidden_wide_dense[..n];
            let exp_2 = &mut work.more_wide_dense_again_2[..n];
            let hidden_product_4 = &mut work.hidden_product_4;
            let hidden_wide_again = &mut work.hidden_wide_again[..n];
            let d_hidden_wide = &mut work.d_hidden_wide[..n];
            let div_3 = &mut work.div_3[..n];
            let hidden_wide_dense_again = &mut work.hidden_wide_dense_again[..n];
            let exp_3 = &mut work.exp_3[..n];
            let d_d_hidden_weight_product = &mut work.d_hidden_wide_dense_2[..n];
            let add_4 = &mut work.add_4[..n];
            let d_hidden_wide_dense_5 = &mut work.first_product_2[..n];
            let first = &mut work.more_wide_mask_again[..n];
            let d_d_first_product_2 = &mut work.d_d_first_product_2;
            let d_hidden = &mut work.d_more_2[..n];
            let hidden_wide_weight_product = &mut work.hidden_wide_weight_product[..n];
            let d_d_hidden_wide_weight_product = &mut work
                .d_d_hidden_wide_weight_product[..n];
            let d_first_dense_3 = &mut work.d_d_first_dense[..n];
            k::dense_linear(
                d_d_hidden_wide,
                &self.hidden.weight,
                d_d_hidden_wide_product,
            );
            k::dense_d_weight(
                d_d_hidden_wide,
                d_hidden_wide_dense,
                d_d_hidden_wide_product_2,
            );
            k::update(
                d_d_hidden,
                (
                    &*hidden_wide_again_product,
                    &*d_d_hidden_wide_product,
                    k::cycle(&direction.hidden.bias),
                    &*hidden_wide_mask_again,
                ),
                #[inline(always)]
                |
                    d_d_first,
                    (
                        hidden_wide_again_product,
                        d_d_hidden_wide_product,
                        d_d_hidden_bias,
                        hidden_wide_mask_again,
                    )|
                {
                    d_d_first
                        + (hidden_wide_again_product + d_d_hidden_wide_product
                            + d_d_hidden_bias) * hidden_wide_mask_again
                },
            );
            let d_d_more_wide_weight_product = d_d_hidden_wide_product;
            k::dense_d_input(
                d_more_wide_dense_2,
                &direction.more.wide.weight,
                d_d_more_wide_weight_product,
            );
            let hidden_product_3 = d_d_hidden_wide;
            k::dense_linear(hidden_2, &direction.more.wide.weight, hidden_product_3);
            let d_d_hidden_product = &mut work.d_d_hidden_product[..n];
            k::dense_linear(d_d_hidden, &self.more.wide.weight, d_d_hidden_product);
            k::dense_d_weight(d_d_hidden, d_more_wide_dense_2, d_d_hidden_product_2);
            let d_d_more_wide_dense = hidden_product_3;
            k::update(
                d_d_more_wide_dense,
                (&*d_d_hidden_product, k::cycle(&direction.more.wide.bias)),
                |hidden_product_3, (d_d_hidden_product, d_d_more_wide_bias)| {
                    hidden_product_3 + d_d_hidden_product + d_d_more_wide_bias
                },
            );
            let d_d_more_wide = d_d_hidden_product;
            k::mul(d_d_more_wide_dense, add_2, d_d_more_wide);
            let d_d_more_weight_product = d_more_wide_dense_2;
            k::dense_d_input(
                d_more_wide_dense,
                &direction.more.weight,
                d_d_more_weight_product,
            );
            let more_wide_again_product = hidden_wide_again_product;
            k::dense_linear(
                more_wide_again,
                &direction.more.weight,
                more_wide_again_product,
            );
            k::dense_linear(d_d_more_wide, &self.more.weight, d_d_more_wide_product);
            k::dense_d_weight(d_d_more_wide, d_more_wide_dense, d_d_more_wide_product_2);
            let d_d_more = d_d_hidden;
            k::update(
                d_d_more,
                (
                    &*more_wide_again_product,
                    &*d_d_more_wide_product,
                    k::cycle(&direction.more.bias),
                    &*more_wide_mask_again,
                ),
                #[inline(always)]
                |
                    d_d_hidden,
                    (
                        more_wide_again_product,
                        d_d_more_wide_product,
                        d_d_more_bias,
                        more_wide_mask_again,
                    )|
                {
                    d_d_hidden
                        + (more_wide_again_product + d_d_more_wide_product
                            + d_d_more_bias) * more_wide_mask_again
                },
            );
            let d_answer_product = d_d_more_wide_product;
            k::dense_d_input(d_answer, &direction.answer.weight, d_answer_product);
            let more_product_3: &mut [[f64; 2]] = k::reuse(
                &mut work.hidden_wide_again_product[..n],
                n,
            );
            k::dense_linear(more_2, &direction.answer.weight, more_product_3);
            let d_d_more_product: &mut [[f64; 2]] = k::reuse(
                &mut work.d_more_wide_dense[..n],
                n,
            );
            k::dense_linear(d_d_more, &self.answer.weight, d_d_more_product);
            k::dense_d_weight(d_d_more, d_answer, d_d_more_product_2);
            let d_answer_3 = more_product_3;
            k::update(
                d_answer_3,
                (&*d_d_more_product, k::cycle(&direction.answer.bias)),
                #[inline(always)]
                |more_product_3, (d_d_more_product, d_d_answer_bias)| {
                    (more_product_3 + d_d_more_product + d_d_answer_bias) * div * 2.0
                },
            );
            k::sum_samples(d_answer_3, &mut grad.answer.bias);
            let d_answer_product_2 = d_d_more;
            k::dense_d_input(d_answer_3, &self.answer.weight, d_answer_product_2);
            let d_more_3 = d_answer_product;
            k::add_mut(d_more_3, d_answer_product_2);
            k::dense_d_weight(more_2, d_answer_3, more_product_4);
            k::add(
                k::one(d_d_more_product_2),
                k::one(more_product_4),
                k::one_mut(&mut grad.answer.weight),
            );
            let d_more_wide_dense_4 = more_wide_mask_again;
            k::mul_into(d_more_3, d_more_wide_dense_4);
            k::sum_samples(d_more_wide_dense_4, &mut grad.more.bias);
            let more_weight_product = d_d_more_wide;
            k::dense_d_input(
                d_more_wide_dense_4,
                &self.more.weight,
                more_weight_product,
            );
            k::dense_d_weight(
                more_wide_again,
                d_more_wide_dense_4,
                more_wide_again_product_2,
            );
            k::add(
                k::one(d_d_more_wide_product_2),
                k::one(more_wide_again_product_2),
                k::one_mut(&mut grad.more.weight),
            );
            let d_more_wide_dense_5 = d_d_more_wide_dense;
            k::update_with(
                d_more_wide_dense_5,
                (
                    &*d_more_wide,
                    &*div_2,
                    &*more_wide_dense_again,
                    &*exp_2,
                    &*d_d_more_weight_product,
                    &*more_weight_product,
                    &*add_2,
                ),
                #[inline(always)]
                |
                    math,
                    d_d_more_wide_dense,
                    (
                        d_more_wide,
                        div_2,
                        more_wide_dense_again,
                        exp_2,
                        d_d_more_weight_product,
                        more_weight_product,
                        add_2,
                    )|
                {
                    d_d_more_wide_dense * d_more_wide * div_2
                        + d_d_more_wide_dense * d_more_wide * 0.5
                            * (1.1283791670955126
                                * math
                                    .exp(
                                        -(more_wide_dense_again * 0.7071067811865476
                                            * (more_wide_dense_again * 0.7071067811865476)),
                                    )) * 0.7071067811865476
                        + d_d_more_wide_dense * d_more_wide * more_wide_dense_again
                            / 2.5066282746310007 * exp_2 * -0.5
                            * (2.0 * more_wide_dense_again)
                        + (d_d_more_weight_product + more_weight_product) * add_2
                },
            );
            k::sum_samples(d_more_wide_dense_5, &mut grad.more.wide.bias);
            let more_wide_weight_product_3 = d_more_wide_dense_4;
            k::dense_d_input(
                d_more_wide_dense_5,
                &self.more.wide.weight,
                more_wide_weight_product_3,
            );
            let d_hidden_3 = d_d_more_wide_weight_product;
            k::update(
                d_hidden_3,
                (&*d_more_3, &*more_wide_weight_product_3),
                |d_d_more_wide_weight_product, (d_more_3, more_wide_weight_product_3)| {
                    d_d_more_wide_weight_product + d_more_3 + more_wide_weight_product_3
                },
            );
            k::dense_d_weight(hidden_2, d_more_wide_dense_5, hidden_product_4);
            k::add(
                k::one(d_d_hidden_product_2),
                k::one(hidden_product_4),
                k::one_mut(&mut grad.more.wide.weight),
            );
            let d_hidden_wide_dense_4 = hidden_wide_mask_again;
            k::mul_into(d_hidden_3, d_hidden_wide_dense_4);
            k::sum_samples(d_hidden_wide_dense_4, &mut grad.hidden.bias);
            let hidden_weight_product = d_more_wide_dense_5;
            k::dense_d_input(
                d_hidden_wide_dense_4,
                &self.hidden.weight,
                hidden_weight_product,
            );
            let hidden_wide_again_product_2 = more_wide_again_product_2;
            k::dense_d_weight(
                hidden_wide_again,
                d_hidden_wide_dense_4,
                hidden_wide_again_product_2,
            );
            k::add(
                k::one(d_d_hidden_wide_product_2),
                k::one(hidden_wide_again_product_2),
                k::one_mut(&mut grad.hidden.weight),
            );
            k::update_with(
                d_hidden_wide_dense_5,
                (
                    &*d_hidden_wide,
                    &*div_3,
                    &*hidden_wide_dense_again,
                    &*exp_3,
                    &*d_d_hidden_weight_product,
                    &*hidden_weight_product,
                    &*add_4,
                ),
                #[inline(always)]
                |
                    math,
                    d_d_hidden_wide_dense,
                    (
                        d_hidden_wide,
                        div_3,
                        hidden_wide_dense_again,
                        exp_3,
                        d_d_hidden_weight_product,
                        hidden_weight_product,
                        add_4,
                    )|
                {
                    d_d_hidden_wide_dense * d_hidden_wide * div_3
                        + d_d_hidden_wide_dense * d_hidden_wide * 0.5
                            * (1.1283791670955126
                                * math
                                    .exp(
                                        -(hidden_wide_dense_again * 0.7071067811865476
                                            * (hidden_wide_dense_again * 0.7071067811865476)),
                                    )) * 0.7071067811865476
                        + d_d_hidden_wide_dense * d_hidden_wide * hidden_wide_dense_again
                            / 2.5066282746310007 * exp_3 * -0.5
                            * (2.0 * hidden_wide_dense_again)
                        + (d_d_hidden_weight_product + hidden_weight_product) * add_4
                },
            );
            k::sum_samples(d_hidden_wide_dense_5, &mut grad.hidden.wide.bias);
            let hidden_wide_weight_product_3 = d_hidden_wide_dense_4;
            k::dense_d_input(
                d_hidden_wide_dense_5,
                &self.hidden.wide.weight,
                hidden_wide_weight_product_3,
            );
            let first_product_3 = hidden_product_4;
            k::dense_d_weight(first, d_hidden_wide_dense_5, first_product_3);
            k::add(
                k::one(d_d_first_product_2),
                k::one(first_product_3),
                k::one_mut(&mut grad.hidden.wide.weight),
            );
            k::update(
                d_first_dense_3,
                (
                    &*d_hidden,
                    &*hidden_wide_weight_product,
                    &*first,
                    &*d_d_hidden_wide_weight_product,
                    &*d_hidden_3,
                    &*hidden_wide_weight_product_3,
                ),
                #[inline(always)]
                |
                    d_d_first_dense,
                    (
                        d_hidden,
                        hidden_wide_weight_product,
                        first,
                        d_d_hidden_wide_weight_product,
                        d_hidden_3,
                        hidden_wide_weight_product_3,
                    )|
                {
                    (-(d_d_first_dense * (d_hidden + hidden_wide_weight_product) * first)
                        - d_d_first_dense * (d_hidden + hidden_wide_weight_product)
                            * first + d_d_hidden_wide_weight_product + d_hidden_3
                        + hidden_wide_weight_product_3) * (1.0 - first * first)
                },
            );
            k::sum_samples(d_first_dense_3, &mut grad.first.bias);
            k::dense_d_weight(x, d_first_dense_3, &mut grad.first.weight);
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
        /// The derivative of every element of `answer` by every element of `x`: for each sample one row per element of the output.
        ///
        /// # Errors
        /// As `vjp`.
        pub fn jacobian_answer_x(
            &self,
            inputs: Inputs<'_>,
            work: &mut Workspace<impl nn::Storage>,
        ) -> Result<nn::Vec<[[f64; 6]; 2]>, nn::InputError> {
            let n = inputs.x.len();
            let mut jacobian: nn::Vec<[[f64; 6]; 2]> = nn::vec![[[0.0; 6]; 2]; n];
            let mut cotangent: nn::Vec<[f64; 2]> = nn::vec![[0.0; 2]; n];
            let mut grad = Self::zeros();
            for element in 0..2 {
                k::fill(&mut cotangent, 0.0);
                k::view_mut::<_, [f64; 2]>(&mut cotangent)
                    .iter_mut()
                    .for_each(|row| row[element] = 1.0);
                let rows = self
                    .vjp(inputs, Cotangents { answer: &cotangent }, work, &mut grad)?
                    .x;
                jacobian
                    .iter_mut()
                    .zip(rows)
                    .for_each(|(jacobian, row)| jacobian[element] = *row);
            }
            Ok(jacobian)
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
    impl nn::Parameters for Forgetful {
        type Scalar = f64;
        const NAME: &'static str = "Forgetful";
        const TENSORS: &'static [nn::TensorInfo] = &[
            nn::TensorInfo::trained("first.weight", &[6, 6]),
            nn::TensorInfo::trained("first.bias", &[6]),
            nn::TensorInfo::trained("hidden.wide.weight", &[6, 48]),
            nn::TensorInfo::trained("hidden.wide.bias", &[48]),
            nn::TensorInfo::trained("hidden.weight", &[48, 6]),
            nn::TensorInfo::trained("hidden.bias", &[6]),
            nn::TensorInfo::trained("more.wide.weight", &[6, 48]),
            nn::TensorInfo::trained("more.wide.bias", &[48]),
            nn::TensorInfo::trained("more.weight", &[48, 6]),
            nn::TensorInfo::trained("more.bias", &[6]),
            nn::TensorInfo::trained("answer.weight", &[6, 2]),
            nn::TensorInfo::trained("answer.bias", &[2]),
        ];
        const INITIAL: &'static [nn::init::Initial<f64>] = &[
            nn::init::uniform(-0.4082482904638631, 0.4082482904638631),
            nn::init::uniform(-0.4082482904638631, 0.4082482904638631),
            nn::init::uniform(-0.4082482904638631, 0.4082482904638631),
            nn::init::uniform(-0.4082482904638631, 0.4082482904638631),
            nn::init::uniform(-0.14433756729740646, 0.14433756729740646),
            nn::init::uniform(-0.14433756729740646, 0.14433756729740646),
            nn::init::uniform(-0.4082482904638631, 0.4082482904638631),
            nn::init::uniform(-0.4082482904638631, 0.4082482904638631),
            nn::init::uniform(-0.14433756729740646, 0.14433756729740646),
            nn::init::uniform(-0.14433756729740646, 0.14433756729740646),
            nn::init::uniform(-0.4082482904638631, 0.4082482904638631),
            nn::init::uniform(-0.4082482904638631, 0.4082482904638631),
        ];
        const LAYOUT: nn::Layout<Self, f64> = nn::layout!(
            Self { first.weight, first.bias, hidden.wide.weight, hidden.wide.bias, hidden
            .weight, hidden.bias, more.wide.weight, more.wide.bias, more.weight, more
            .bias, answer.weight, answer.bias }
        );
    }
    impl nn::Network for Forgetful {
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
            Forgetful::forward(self, inputs, work)
        }
    }
    impl nn::Trainable for Forgetful {
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
            Forgetful::gradient(self, batch, work, grad)
        }
        fn train_step(
            &mut self,
            batch: Batch<'_>,
            work: &mut Workspace,
            grad: &mut Self,
            optimizer: &mut impl nn::Tensorwise<Self>,
        ) -> Result<Losses, nn::InputError> {
            Forgetful::train_step(self, batch, work, grad, optimizer)
        }
        fn evaluate(
            &self,
            batch: Batch<'_>,
            work: &mut Workspace,
        ) -> Result<Losses, nn::InputError> {
            Forgetful::evaluate(self, batch, work)
        }
        fn draw_from(work: &mut Workspace, seed: u64, step: u64) {
            (work.seed, work.step) = (seed, step);
        }
    }
}

#[doc(inline)]
#[allow(unused_imports)]
use mindful::Mindful;
/// What belongs to [`Mindful`]: its parameters, its data, its workspace and its constants.
///
/// ```text
/// activation  is                     values      derivative                      saturates     blocks
/// tanh        (eˣ − e⁻ˣ)/(eˣ + e⁻ˣ)  −1 to 1     1 − y²: 0 to 1                  at both ends  no
/// gelu        x·Φ(x)                 −0.17 to ∞  Φ(x) + x·φ(x): −0.129 to 1.129  below         no
/// ```
///
/// [`GRAPH`](mindful::GRAPH) is its drawing.
#[allow(clippy::all, dead_code)]
mod mindful {
    use ::nn_runtime as nn;
    use ::nn_runtime::kernels as k;
    nn::use_math! {
        Functions
    }
    /// The network `Mindful`.
    ///
    /// ```text
    /// first = tanh(dense(x, 6))
    /// hidden.wide = gelu(dense(x, 48))
    /// hidden = block(first)
    /// more.wide = gelu(dense(x, 48))
    /// more = block(hidden)
    /// answer = dense(more, 2)
    /// ```
    ///
    /// The derivatives, in the order in which `gradient` computes them:
    ///
    /// ```text
    /// d_answer = 1 / n / 2 · 2 · (answer − y)
    /// d_answer.bias = sum(d_answer)
    /// d_more = product(d_answer, answer.weight)
    /// d_answer.weight = product(more, d_answer)
    /// d_more.bias = sum(d_more · dropout_mask())
    /// d_more.wide = product(d_more · dropout_mask(), more.weight)
    /// d_more.weight = product(more.wide, d_more · dropout_mask())
    /// d_more.wide.bias = sum(d_more.wide · (0.5 · (1 + erf((… + …) · …)) + …))
    /// d_hidden = d_more + product(d_more.wide · (0.5 · (1 + erf(… · …)) + …), more.wide.weight)
    /// d_more.wide.weight = product(hidden, d_more.wide · (0.5 · (1 + erf((… + …) · …)) + …))
    /// d_hidden.bias = sum(d_hidden · dropout_mask())
    /// d_hidden.wide = product(d_hidden · dropout_mask(), hidden.weight)
    /// d_hidden.weight = product(hidden.wide, d_hidden · dropout_mask())
    /// d_hidden.wide.bias = sum(d_hidden.wide · (0.5 · (1 + erf((… + …) · …)) + …))
    /// d_first = d_hidden + product(d_hidden.wide · (0.5 · (1 + erf(… · …)) + …), hidden.wide.weight)
    /// d_hidden.wide.weight = product(first, d_hidden.wide · (0.5 · (1 + erf((… + …) · …)) + …))
    /// d_first.bias = sum(d_first · (1 − first · first))
    /// d_first.weight = product(x, d_first · (1 − first · first))
    /// ```
    #[repr(C, align(64))]
    pub struct Mindful {
        /// `tanh(dense(x, 6))`
        pub first: parameters::First,
        /// The parameters of `hidden`.
        pub hidden: parameters::Hidden,
        /// The parameters of `more`.
        pub more: parameters::More,
        /// `dense(more, 2)`
        pub answer: parameters::Answer,
    }
    /// The parameters of [`Mindful`], layer by layer.
    pub mod parameters {
        /// The parameters of `first`.
        #[repr(C)]
        pub struct First {
            /// `[6, 6]`, of `tanh(dense(x, 6))`
            ///
            /// ∂loss/∂first.weight = ∂loss/∂answer · ∂answer/∂more · ∂more/∂hidden · ∂hidden/∂first · ∂first/∂first.weight + ∂loss/∂answer · ∂answer/∂more · ∂more/∂more.wide · ∂more.wide/∂hidden · ∂hidden/∂first · ∂first/∂first.weight + ∂loss/∂answer · ∂answer/∂more · ∂more/∂hidden · ∂hidden/∂hidden.wide · ∂hidden.wide/∂first · ∂first/∂first.weight + ∂loss/∂answer · ∂answer/∂more · ∂more/∂more.wide · ∂more.wide/∂hidden · ∂hidden/∂hidden.wide · ∂hidden.wide/∂first · ∂first/∂first.weight
            pub weight: [[f64; 6]; 6],
            /// `[6]`, of `tanh(dense(x, 6))`
            ///
            /// ∂loss/∂first.bias = ∂loss/∂answer · ∂answer/∂more · ∂more/∂hidden · ∂hidden/∂first · ∂first/∂first.bias + ∂loss/∂answer · ∂answer/∂more · ∂more/∂more.wide · ∂more.wide/∂hidden · ∂hidden/∂first · ∂first/∂first.bias + ∂loss/∂answer · ∂answer/∂more · ∂more/∂hidden · ∂hidden/∂hidden.wide · ∂hidden.wide/∂first · ∂first/∂first.bias + ∂loss/∂answer · ∂answer/∂more · ∂more/∂more.wide · ∂more.wide/∂hidden · ∂hidden/∂hidden.wide · ∂hidden.wide/∂first · ∂first/∂first.bias
            pub bias: [f64; 6],
        }
        /// The parameters of `hidden`.
        #[repr(C)]
        pub struct Hidden {
            /// `gelu(dense(x, 48))`
            pub wide: HiddenWide,
            /// `[48, 6]`, of `x + dropout(dense(wide, 6), p = 0.25)`
            ///
            /// ∂loss/∂hidden.weight = ∂loss/∂answer · ∂answer/∂more · ∂more/∂hidden · ∂hidden/∂hidden.weight + ∂loss/∂answer · ∂answer/∂more · ∂more/∂more.wide · ∂more.wide/∂hidden · ∂hidden/∂hidden.weight
            pub weight: [[f64; 6]; 48],
            /// `[6]`, of `x + dropout(dense(wide, 6), p = 0.25)`
            ///
            /// ∂loss/∂hidden.bias = ∂loss/∂answer · ∂answer/∂more · ∂more/∂hidden · ∂hidden/∂hidden.bias + ∂loss/∂answer · ∂answer/∂more · ∂more/∂more.wide · ∂more.wide/∂hidden · ∂hidden/∂hidden.bias
            pub bias: [f64; 6],
        }
        /// The parameters of `hidden.wide`.
        #[repr(C)]
        pub struct HiddenWide {
            /// `[6, 48]`, of `gelu(dense(x, 48))`
            ///
            /// ∂loss/∂hidden.wide.weight = ∂loss/∂answer · ∂answer/∂more · ∂more/∂hidden · ∂hidden/∂hidden.wide · ∂hidden.wide/∂hidden.wide.weight + ∂loss/∂answer · ∂answer/∂more · ∂more/∂more.wide · ∂more.wide/∂hidden · ∂hidden/∂hidden.wide · ∂hidden.wide/∂hidden.wide.weight
            pub weight: [[f64; 48]; 6],
            /// `[48]`, of `gelu(dense(x, 48))`
            ///
            /// ∂loss/∂hidden.wide.bias = ∂loss/∂answer · ∂answer/∂more · ∂more/∂hidden · ∂hidden/∂hidden.wide · ∂hidden.wide/∂hidden.wide.bias + ∂loss/∂answer · ∂answer/∂more · ∂more/∂more.wide · ∂more.wide/∂hidden · ∂hidden/∂hidden.wide · ∂hidden.wide/∂hidden.wide.bias
            pub bias: [f64; 48],
        }
        /// The parameters of `more`.
        #[repr(C)]
        pub struct More {
            /// `gelu(dense(x, 48))`
            pub wide: MoreWide,
            /// `[48, 6]`, of `x + dropout(dense(wide, 6), p = 0.25)`
            ///
            /// ∂loss/∂more.weight = ∂loss/∂answer · ∂answer/∂more · ∂more/∂more.weight
            pub weight: [[f64; 6]; 48],
            /// `[6]`, of `x + dropout(dense(wide, 6), p = 0.25)`
            ///
            /// ∂loss/∂more.bias = ∂loss/∂answer · ∂answer/∂more · ∂more/∂more.bias
            pub bias: [f64; 6],
        }
        /// The parameters of `more.wide`.
        #[repr(C)]
        pub struct MoreWide {
            /// `[6, 48]`, of `gelu(dense(x, 48))`
            ///
            /// ∂loss/∂more.wide.weight = ∂loss/∂answer · ∂answer/∂more · ∂more/∂more.wide · ∂more.wide/∂more.wide.weight
            pub weight: [[f64; 48]; 6],
            /// `[48]`, of `gelu(dense(x, 48))`
            ///
            /// ∂loss/∂more.wide.bias = ∂loss/∂answer · ∂answer/∂more · ∂more/∂more.wide · ∂more.wide/∂more.wide.bias
            pub bias: [f64; 48],
        }
        /// The parameters of `answer`.
        #[repr(C)]
        pub struct Answer {
            /// `[6, 2]`, of `dense(more, 2)`
            ///
            /// ∂loss/∂answer.weight = ∂loss/∂answer · ∂answer/∂answer.weight
            pub weight: [[f64; 2]; 6],
            /// `[2]`, of `dense(more, 2)`
            ///
            /// ∂loss/∂answer.bias = ∂loss/∂answer · ∂answer/∂answer.bias
            pub bias: [f64; 2],
        }
    }
    nn::plain!(
        Mindful, parameters::First, parameters::Hidden, parameters::HiddenWide,
        parameters::More, parameters::MoreWide, parameters::Answer
    );
    /// The number of trained parameters.
    pub const PARAMETERS: usize = 1316;
    /// Bytes of workspace for each sample of the capacity.
    pub const WORKSPACE_BYTES: usize = 7216;
    /// Bytes of workspace whatever the capacity.
    pub const WORKSPACE_BYTES_FIXED: usize = 14016;
    /// Floating-point operations of inference, per sample.
    pub const FLOPS_FORWARD: u64 = 2630;
    /// Floating-point operations of losses and derivatives, per sample.
    pub const FLOPS_GRADIENT: u64 = 8599;
    /// Of [`FLOPS_FORWARD`], those that a batch needs once, however many samples it has.
    pub const FLOPS_FORWARD_FIXED: u64 = 0;
    /// Of [`FLOPS_GRADIENT`], likewise.
    pub const FLOPS_GRADIENT_FIXED: u64 = 3;
    /// The network as it was described: layers as clusters, parameters apart, shapes on the edges.
    pub const GRAPH: nn::Drawing = nn::Drawing {
        mermaid: "flowchart TB\n  n0([\"x<br/>[6]\"])\n  n1([\"y<br/>[2]\"])\n  n37[\"sub\"]\n  n38[\"square\"]\n  n39[\"sum\"]\n  n40[\"div 2\"]\n  n41[\"sum\"]\n  n42[[\"loss<br/>div n\"]]\n  subgraph c0[\"parameters\"]\n    n2[(\"first.weight<br/>[6, 6]\")]\n    n4[(\"first.bias<br/>[6]\")]\n    n7[(\"hidden.wide.weight<br/>[6, 48]\")]\n    n9[(\"hidden.wide.bias<br/>[48]\")]\n    n12[(\"hidden.weight<br/>[48, 6]\")]\n    n14[(\"hidden.bias<br/>[6]\")]\n    n20[(\"more.wide.weight<br/>[6, 48]\")]\n    n22[(\"more.wide.bias<br/>[48]\")]\n    n25[(\"more.weight<br/>[48, 6]\")]\n    n27[(\"more.bias<br/>[6]\")]\n    n33[(\"answer.weight<br/>[6, 2]\")]\n    n35[(\"answer.bias<br/>[2]\")]\n  end\n  subgraph c1[\"first = tanh(dense(x, 6))\"]\n    n3[\"product\"]\n    n5[\"add\"]\n    n6[\"first<br/>tanh\"]\n  end\n  subgraph c2[\"hidden.wide = gelu(dense(x, 48))\"]\n    n8[\"product\"]\n    n10[\"add\"]\n    n11[\"hidden.wide<br/>gelu\"]\n    n13[\"product\"]\n    n15[\"add\"]\n    n16[\"dropout_mask\"]\n    n17[\"mul\"]\n    n18[\"by_mode\"]\n  end\n  subgraph c3[\"hidden = block(first)\"]\n    n19[\"hidden<br/>add\"]\n  end\n  subgraph c4[\"more.wide = gelu(dense(x, 48))\"]\n    n21[\"product\"]\n    n23[\"add\"]\n    n24[\"more.wide<br/>gelu\"]\n    n26[\"product\"]\n    n28[\"add\"]\n    n29[\"dropout_mask\"]\n    n30[\"mul\"]\n    n31[\"by_mode\"]\n  end\n  subgraph c5[\"more = block(hidden)\"]\n    n32[\"more<br/>add\"]\n  end\n  subgraph c6[\"answer = dense(more, 2)\"]\n    n34[\"product\"]\n    n36[[\"answer<br/>add\"]]\n  end\n  n0 -->|\"[6]\"| n3\n  n1 -->|\"[2]\"| n37\n  n2 -->|\"[6, 6]\"| n3\n  n3 -->|\"[6]\"| n5\n  n4 -->|\"[6]\"| n5\n  n5 -->|\"[6]\"| n6\n  n6 -->|\"[6]\"| n8\n  n6 -->|\"[6]\"| n19\n  n7 -->|\"[6, 48]\"| n8\n  n8 -->|\"[48]\"| n10\n  n9 -->|\"[48]\"| n10\n  n10 -->|\"[48]\"| n11\n  n11 -->|\"[48]\"| n13\n  n12 -->|\"[48, 6]\"| n13\n  n13 -->|\"[6]\"| n15\n  n14 -->|\"[6]\"| n15\n  n15 -->|\"[6]\"| n17\n  n15 -->|\"[6]\"| n18\n  n16 -->|\"[6]\"| n17\n  n17 -->|\"[6]\"| n18\n  n18 -->|\"[6]\"| n19\n  n19 -->|\"[6]\"| n21\n  n19 -->|\"[6]\"| n32\n  n20 -->|\"[6, 48]\"| n21\n  n21 -->|\"[48]\"| n23\n  n22 -->|\"[48]\"| n23\n  n23 -->|\"[48]\"| n24\n  n24 -->|\"[48]\"| n26\n  n25 -->|\"[48, 6]\"| n26\n  n26 -->|\"[6]\"| n28\n  n27 -->|\"[6]\"| n28\n  n28 -->|\"[6]\"| n30\n  n28 -->|\"[6]\"| n31\n  n29 -->|\"[6]\"| n30\n  n30 -->|\"[6]\"| n31\n  n31 -->|\"[6]\"| n32\n  n32 -->|\"[6]\"| n34\n  n33 -->|\"[6, 2]\"| n34\n  n34 -->|\"[2]\"| n36\n  n35 -->|\"[2]\"| n36\n  n36 -->|\"[2]\"| n37\n  n37 -->|\"[2]\"| n38\n  n38 -->|\"[2]\"| n39\n  n39 -->|\"[]\"| n40\n  n40 -->|\"[]\"| n41\n  n41 -->|\"[]\"| n42\n",
        dot: "digraph {\n  rankdir=TB; node [fontname=\"sans-serif\"]; edge [fontname=\"sans-serif\", fontsize=10];\n  n0 [label=\"x\\n[6]\", shape=ellipse];\n  n1 [label=\"y\\n[2]\", shape=ellipse];\n  n37 [label=\"sub\", shape=box];\n  n38 [label=\"square\", shape=box];\n  n39 [label=\"sum\", shape=box];\n  n40 [label=\"div 2\", shape=box];\n  n41 [label=\"sum\", shape=box];\n  n42 [label=\"loss\\ndiv n\", shape=box, peripheries=2];\n  subgraph cluster_0 {\n    label=\"parameters\"; style=rounded;\n    n2 [label=\"first.weight\\n[6, 6]\", shape=cylinder];\n    n4 [label=\"first.bias\\n[6]\", shape=cylinder];\n    n7 [label=\"hidden.wide.weight\\n[6, 48]\", shape=cylinder];\n    n9 [label=\"hidden.wide.bias\\n[48]\", shape=cylinder];\n    n12 [label=\"hidden.weight\\n[48, 6]\", shape=cylinder];\n    n14 [label=\"hidden.bias\\n[6]\", shape=cylinder];\n    n20 [label=\"more.wide.weight\\n[6, 48]\", shape=cylinder];\n    n22 [label=\"more.wide.bias\\n[48]\", shape=cylinder];\n    n25 [label=\"more.weight\\n[48, 6]\", shape=cylinder];\n    n27 [label=\"more.bias\\n[6]\", shape=cylinder];\n    n33 [label=\"answer.weight\\n[6, 2]\", shape=cylinder];\n    n35 [label=\"answer.bias\\n[2]\", shape=cylinder];\n  }\n  subgraph cluster_1 {\n    label=\"first = tanh(dense(x, 6))\"; style=rounded;\n    n3 [label=\"product\", shape=box];\n    n5 [label=\"add\", shape=box];\n    n6 [label=\"first\\ntanh\", shape=box];\n  }\n  subgraph cluster_2 {\n    label=\"hidden.wide = gelu(dense(x, 48))\"; style=rounded;\n    n8 [label=\"product\", shape=box];\n    n10 [label=\"add\", shape=box];\n    n11 [label=\"hidden.wide\\ngelu\", shape=box];\n    n13 [label=\"product\", shape=box];\n    n15 [label=\"add\", shape=box];\n    n16 [label=\"dropout_mask\", shape=box];\n    n17 [label=\"mul\", shape=box];\n    n18 [label=\"by_mode\", shape=box];\n  }\n  subgraph cluster_3 {\n    label=\"hidden = block(first)\"; style=rounded;\n    n19 [label=\"hidden\\nadd\", shape=box];\n  }\n  subgraph cluster_4 {\n    label=\"more.wide = gelu(dense(x, 48))\"; style=rounded;\n    n21 [label=\"product\", shape=box];\n    n23 [label=\"add\", shape=box];\n    n24 [label=\"more.wide\\ngelu\", shape=box];\n    n26 [label=\"product\", shape=box];\n    n28 [label=\"add\", shape=box];\n    n29 [label=\"dropout_mask\", shape=box];\n    n30 [label=\"mul\", shape=box];\n    n31 [label=\"by_mode\", shape=box];\n  }\n  subgraph cluster_5 {\n    label=\"more = block(hidden)\"; style=rounded;\n    n32 [label=\"more\\nadd\", shape=box];\n  }\n  subgraph cluster_6 {\n    label=\"answer = dense(more, 2)\"; style=rounded;\n    n34 [label=\"product\", shape=box];\n    n36 [label=\"answer\\nadd\", shape=box, peripheries=2];\n  }\n  n0 -> n3 [label=\"[6]\"];\n  n1 -> n37 [label=\"[2]\"];\n  n2 -> n3 [label=\"[6, 6]\"];\n  n3 -> n5 [label=\"[6]\"];\n  n4 -> n5 [label=\"[6]\"];\n  n5 -> n6 [label=\"[6]\"];\n  n6 -> n8 [label=\"[6]\"];\n  n6 -> n19 [label=\"[6]\"];\n  n7 -> n8 [label=\"[6, 48]\"];\n  n8 -> n10 [label=\"[48]\"];\n  n9 -> n10 [label=\"[48]\"];\n  n10 -> n11 [label=\"[48]\"];\n  n11 -> n13 [label=\"[48]\"];\n  n12 -> n13 [label=\"[48, 6]\"];\n  n13 -> n15 [label=\"[6]\"];\n  n14 -> n15 [label=\"[6]\"];\n  n15 -> n17 [label=\"[6]\"];\n  n15 -> n18 [label=\"[6]\"];\n  n16 -> n17 [label=\"[6]\"];\n  n17 -> n18 [label=\"[6]\"];\n  n18 -> n19 [label=\"[6]\"];\n  n19 -> n21 [label=\"[6]\"];\n  n19 -> n32 [label=\"[6]\"];\n  n20 -> n21 [label=\"[6, 48]\"];\n  n21 -> n23 [label=\"[48]\"];\n  n22 -> n23 [label=\"[48]\"];\n  n23 -> n24 [label=\"[48]\"];\n  n24 -> n26 [label=\"[48]\"];\n  n25 -> n26 [label=\"[48, 6]\"];\n  n26 -> n28 [label=\"[6]\"];\n  n27 -> n28 [label=\"[6]\"];\n  n28 -> n30 [label=\"[6]\"];\n  n28 -> n31 [label=\"[6]\"];\n  n29 -> n30 [label=\"[6]\"];\n  n30 -> n31 [label=\"[6]\"];\n  n31 -> n32 [label=\"[6]\"];\n  n32 -> n34 [label=\"[6]\"];\n  n33 -> n34 [label=\"[6, 2]\"];\n  n34 -> n36 [label=\"[2]\"];\n  n35 -> n36 [label=\"[2]\"];\n  n36 -> n37 [label=\"[2]\"];\n  n37 -> n38 [label=\"[2]\"];\n  n38 -> n39 [label=\"[2]\"];\n  n39 -> n40 [label=\"[]\"];\n  n40 -> n41 [label=\"[]\"];\n  n41 -> n42 [label=\"[]\"];\n}\n",
    };
    /// Losses and derivatives as they are computed, each derivative beside its value.
    pub const GRADIENT_GRAPH: nn::Drawing = nn::Drawing {
        mermaid: "flowchart TB\n  n0([\"x<br/>[6]\"])\n  n1([\"y<br/>[2]\"])\n  n35[\"sub\"]\n  n36[\"square\"]\n  n37[\"sum\"]\n  n38[\"div 2\"]\n  n39[\"sum\"]\n  n40[[\"loss<br/>div n\"]]\n  n41{{\"div 1 n\"}}\n  n42{{\"div 2\"}}\n  n43{{\"mul 2\"}}\n  subgraph c0[\"parameters\"]\n    n2[(\"first.weight<br/>[6, 6]\")]\n    n4[(\"first.bias<br/>[6]\")]\n    n7[(\"hidden.wide.weight<br/>[6, 48]\")]\n    n9[(\"hidden.wide.bias<br/>[48]\")]\n    n12[(\"hidden.weight<br/>[48, 6]\")]\n    n14[(\"hidden.bias<br/>[6]\")]\n    n19[(\"more.wide.weight<br/>[6, 48]\")]\n    n21[(\"more.wide.bias<br/>[48]\")]\n    n24[(\"more.weight<br/>[48, 6]\")]\n    n26[(\"more.bias<br/>[6]\")]\n    n31[(\"answer.weight<br/>[6, 2]\")]\n    n33[(\"answer.bias<br/>[2]\")]\n  end\n  subgraph c1[\"first = tanh(dense(x, 6))\"]\n    n3[\"product\"]\n    n5[\"add\"]\n    n6[\"first<br/>tanh\"]\n    n84{{\"d_first<br/>add\"}}\n    n86{{\"mul\"}}\n    n87{{\"sub 1\"}}\n    n88{{\"mul\"}}\n    n89[[\"d_first.bias<br/>sum<br/>∂loss/∂first.bias\"]]\n    n90[[\"d_first.weight<br/>product<br/>∂loss/∂first.weight\"]]\n  end\n  subgraph c2[\"hidden.wide = gelu(dense(x, 48))\"]\n    n8[\"product\"]\n    n10[\"add\"]\n    n11[\"hidden.wide<br/>gelu\"]\n    n13[\"product\"]\n    n15[\"add\"]\n    n16[\"dropout_mask\"]\n    n17[\"mul\"]\n    n67{{\"mul\"}}\n    n69{{\"d_hidden.wide<br/>product\"}}\n    n71{{\"square\"}}\n    n72{{\"mul -0.5\"}}\n    n73{{\"exp\"}}\n    n74{{\"div 2.5066282746310007\"}}\n    n75{{\"mul 0.7071067811865476\"}}\n    n76{{\"erf\"}}\n    n77{{\"add 1\"}}\n    n78{{\"mul 0.5\"}}\n    n79{{\"mul\"}}\n    n80{{\"add\"}}\n    n81{{\"mul\"}}\n    n82[[\"d_hidden.wide.bias<br/>sum<br/>∂loss/∂hidden.wide.bias\"]]\n    n83{{\"product\"}}\n    n85[[\"d_hidden.wide.weight<br/>product<br/>∂loss/∂hidden.wide.weight\"]]\n  end\n  subgraph c3[\"hidden = block(first)\"]\n    n18[\"hidden<br/>add\"]\n    n65{{\"d_hidden<br/>add\"}}\n    n68[[\"d_hidden.bias<br/>sum<br/>∂loss/∂hidden.bias\"]]\n    n70[[\"d_hidden.weight<br/>product<br/>∂loss/∂hidden.weight\"]]\n  end\n  subgraph c4[\"more.wide = gelu(dense(x, 48))\"]\n    n20[\"product\"]\n    n22[\"add\"]\n    n23[\"more.wide<br/>gelu\"]\n    n25[\"product\"]\n    n27[\"add\"]\n    n28[\"dropout_mask\"]\n    n29[\"mul\"]\n    n48{{\"mul\"}}\n    n50{{\"d_more.wide<br/>product\"}}\n    n52{{\"square\"}}\n    n53{{\"mul -0.5\"}}\n    n54{{\"exp\"}}\n    n55{{\"div 2.5066282746310007\"}}\n    n56{{\"mul 0.7071067811865476\"}}\n    n57{{\"erf\"}}\n    n58{{\"add 1\"}}\n    n59{{\"mul 0.5\"}}\n    n60{{\"mul\"}}\n    n61{{\"add\"}}\n    n62{{\"mul\"}}\n    n63[[\"d_more.wide.bias<br/>sum<br/>∂loss/∂more.wide.bias\"]]\n    n64{{\"product\"}}\n    n66[[\"d_more.wide.weight<br/>product<br/>∂loss/∂more.wide.weight\"]]\n  end\n  subgraph c5[\"more = block(hidden)\"]\n    n30[\"more<br/>add\"]\n    n46{{\"d_more<br/>product\"}}\n    n49[[\"d_more.bias<br/>sum<br/>∂loss/∂more.bias\"]]\n    n51[[\"d_more.weight<br/>product<br/>∂loss/∂more.weight\"]]\n  end\n  subgraph c6[\"answer = dense(more, 2)\"]\n    n32[\"product\"]\n    n34[\"answer<br/>add\"]\n    n44{{\"d_answer<br/>mul\"}}\n    n45[[\"d_answer.bias<br/>sum<br/>∂loss/∂answer.bias\"]]\n    n47[[\"d_answer.weight<br/>product<br/>∂loss/∂answer.weight\"]]\n  end\n  n0 -->|\"[6]\"| n3\n  n0 -->|\"[6]\"| n90\n  n1 -->|\"[2]\"| n35\n  n2 -->|\"[6, 6]\"| n3\n  n3 -->|\"[6]\"| n5\n  n4 -->|\"[6]\"| n5\n  n5 -->|\"[6]\"| n6\n  n6 -->|\"[6]\"| n8\n  n6 -->|\"[6]\"| n18\n  n6 -->|\"[6]\"| n85\n  n6 -->|\"[6]\"| n86\n  n7 -->|\"[6, 48]\"| n8\n  n7 -->|\"[6, 48]\"| n83\n  n8 -->|\"[48]\"| n10\n  n9 -->|\"[48]\"| n10\n  n10 -->|\"[48]\"| n11\n  n10 -->|\"[48]\"| n71\n  n10 -->|\"[48]\"| n75\n  n10 -->|\"[48]\"| n79\n  n11 -->|\"[48]\"| n13\n  n11 -->|\"[48]\"| n70\n  n12 -->|\"[48, 6]\"| n13\n  n12 -->|\"[48, 6]\"| n69\n  n13 -->|\"[6]\"| n15\n  n14 -->|\"[6]\"| n15\n  n15 -->|\"[6]\"| n17\n  n16 -->|\"[6]\"| n17\n  n16 -->|\"[6]\"| n67\n  n17 -->|\"[6]\"| n18\n  n18 -->|\"[6]\"| n20\n  n18 -->|\"[6]\"| n30\n  n18 -->|\"[6]\"| n66\n  n19 -->|\"[6, 48]\"| n20\n  n19 -->|\"[6, 48]\"| n64\n  n20 -->|\"[48]\"| n22\n  n21 -->|\"[48]\"| n22\n  n22 -->|\"[48]\"| n23\n  n22 -->|\"[48]\"| n52\n  n22 -->|\"[48]\"| n56\n  n22 -->|\"[48]\"| n60\n  n23 -->|\"[48]\"| n25\n  n23 -->|\"[48]\"| n51\n  n24 -->|\"[48, 6]\"| n25\n  n24 -->|\"[48, 6]\"| n50\n  n25 -->|\"[6]\"| n27\n  n26 -->|\"[6]\"| n27\n  n27 -->|\"[6]\"| n29\n  n28 -->|\"[6]\"| n29\n  n28 -->|\"[6]\"| n48\n  n29 -->|\"[6]\"| n30\n  n30 -->|\"[6]\"| n32\n  n30 -->|\"[6]\"| n47\n  n31 -->|\"[6, 2]\"| n32\n  n31 -->|\"[6, 2]\"| n46\n  n32 -->|\"[2]\"| n34\n  n33 -->|\"[2]\"| n34\n  n34 -->|\"[2]\"| n35\n  n35 -->|\"[2]\"| n36\n  n35 -->|\"[2]\"| n43\n  n36 -->|\"[2]\"| n37\n  n37 -->|\"[]\"| n38\n  n38 -->|\"[]\"| n39\n  n39 -->|\"[]\"| n40\n  n41 -.->|\"[]\"| n42\n  n42 -.->|\"[]\"| n44\n  n43 -.->|\"[2]\"| n44\n  n44 -.->|\"[2]\"| n45\n  n44 -.->|\"[2]\"| n46\n  n44 -.->|\"[2]\"| n47\n  n46 -.->|\"[6]\"| n48\n  n46 -.->|\"[6]\"| n65\n  n48 -.->|\"[6]\"| n49\n  n48 -.->|\"[6]\"| n50\n  n48 -.->|\"[6]\"| n51\n  n50 -.->|\"[48]\"| n62\n  n52 -.->|\"[48]\"| n53\n  n53 -.->|\"[48]\"| n54\n  n54 -.->|\"[48]\"| n55\n  n55 -.->|\"[48]\"| n60\n  n56 -.->|\"[48]\"| n57\n  n57 -.->|\"[48]\"| n58\n  n58 -.->|\"[48]\"| n59\n  n59 -.->|\"[48]\"| n61\n  n60 -.->|\"[48]\"| n61\n  n61 -.->|\"[48]\"| n62\n  n62 -.->|\"[48]\"| n63\n  n62 -.->|\"[48]\"| n64\n  n62 -.->|\"[48]\"| n66\n  n64 -.->|\"[6]\"| n65\n  n65 -.->|\"[6]\"| n67\n  n65 -.->|\"[6]\"| n84\n  n67 -.->|\"[6]\"| n68\n  n67 -.->|\"[6]\"| n69\n  n67 -.->|\"[6]\"| n70\n  n69 -.->|\"[48]\"| n81\n  n71 -.->|\"[48]\"| n72\n  n72 -.->|\"[48]\"| n73\n  n73 -.->|\"[48]\"| n74\n  n74 -.->|\"[48]\"| n79\n  n75 -.->|\"[48]\"| n76\n  n76 -.->|\"[48]\"| n77\n  n77 -.->|\"[48]\"| n78\n  n78 -.->|\"[48]\"| n80\n  n79 -.->|\"[48]\"| n80\n  n80 -.->|\"[48]\"| n81\n  n81 -.->|\"[48]\"| n82\n  n81 -.->|\"[48]\"| n83\n  n81 -.->|\"[48]\"| n85\n  n83 -.->|\"[6]\"| n84\n  n84 -.->|\"[6]\"| n88\n  n86 -.->|\"[6]\"| n87\n  n87 -.->|\"[6]\"| n88\n  n88 -.->|\"[6]\"| n89\n  n88 -.->|\"[6]\"| n90\n",
        dot: "digraph {\n  rankdir=TB; node [fontname=\"sans-serif\"]; edge [fontname=\"sans-serif\", fontsize=10];\n  n0 [label=\"x\\n[6]\", shape=ellipse];\n  n1 [label=\"y\\n[2]\", shape=ellipse];\n  n35 [label=\"sub\", shape=box];\n  n36 [label=\"square\", shape=box];\n  n37 [label=\"sum\", shape=box];\n  n38 [label=\"div 2\", shape=box];\n  n39 [label=\"sum\", shape=box];\n  n40 [label=\"loss\\ndiv n\", shape=box, peripheries=2];\n  n41 [label=\"div 1 n\", shape=box, style=dashed];\n  n42 [label=\"div 2\", shape=box, style=dashed];\n  n43 [label=\"mul 2\", shape=box, style=dashed];\n  subgraph cluster_0 {\n    label=\"parameters\"; style=rounded;\n    n2 [label=\"first.weight\\n[6, 6]\", shape=cylinder];\n    n4 [label=\"first.bias\\n[6]\", shape=cylinder];\n    n7 [label=\"hidden.wide.weight\\n[6, 48]\", shape=cylinder];\n    n9 [label=\"hidden.wide.bias\\n[48]\", shape=cylinder];\n    n12 [label=\"hidden.weight\\n[48, 6]\", shape=cylinder];\n    n14 [label=\"hidden.bias\\n[6]\", shape=cylinder];\n    n19 [label=\"more.wide.weight\\n[6, 48]\", shape=cylinder];\n    n21 [label=\"more.wide.bias\\n[48]\", shape=cylinder];\n    n24 [label=\"more.weight\\n[48, 6]\", shape=cylinder];\n    n26 [label=\"more.bias\\n[6]\", shape=cylinder];\n    n31 [label=\"answer.weight\\n[6, 2]\", shape=cylinder];\n    n33 [label=\"answer.bias\\n[2]\", shape=cylinder];\n  }\n  subgraph cluster_1 {\n    label=\"first = tanh(dense(x, 6))\"; style=rounded;\n    n3 [label=\"product\", shape=box];\n    n5 [label=\"add\", shape=box];\n    n6 [label=\"first\\ntanh\", shape=box];\n    n84 [label=\"d_first\\nadd\", shape=box, style=dashed];\n    n86 [label=\"mul\", shape=box, style=dashed];\n    n87 [label=\"sub 1\", shape=box, style=dashed];\n    n88 [label=\"mul\", shape=box, style=dashed];\n    n89 [label=\"d_first.bias\\nsum\\n∂loss/∂first.bias\", shape=box, peripheries=2];\n    n90 [label=\"d_first.weight\\nproduct\\n∂loss/∂first.weight\", shape=box, peripheries=2];\n  }\n  subgraph cluster_2 {\n    label=\"hidden.wide = gelu(dense(x, 48))\"; style=rounded;\n    n8 [label=\"product\", shape=box];\n    n10 [label=\"add\", shape=box];\n    n11 [label=\"hidden.wide\\ngelu\", shape=box];\n    n13 [label=\"product\", shape=box];\n    n15 [label=\"add\", shape=box];\n    n16 [label=\"dropout_mask\", shape=box];\n    n17 [label=\"mul\", shape=box];\n    n67 [label=\"mul\", shape=box, style=dashed];\n    n69 [label=\"d_hidden.wide\\nproduct\", shape=box, style=dashed];\n    n71 [label=\"square\", shape=box, style=dashed];\n    n72 [label=\"mul -0.5\", shape=box, style=dashed];\n    n73 [label=\"exp\", shape=box, style=dashed];\n    n74 [label=\"div 2.5066282746310007\", shape=box, style=dashed];\n    n75 [label=\"mul 0.7071067811865476\", shape=box, style=dashed];\n    n76 [label=\"erf\", shape=box, style=dashed];\n    n77 [label=\"add 1\", shape=box, style=dashed];\n    n78 [label=\"mul 0.5\", shape=box, style=dashed];\n    n79 [label=\"mul\", shape=box, style=dashed];\n    n80 [label=\"add\", shape=box, style=dashed];\n    n81 [label=\"mul\", shape=box, style=dashed];\n    n82 [label=\"d_hidden.wide.bias\\nsum\\n∂loss/∂hidden.wide.bias\", shape=box, peripheries=2];\n    n83 [label=\"product\", shape=box, style=dashed];\n    n85 [label=\"d_hidden.wide.weight\\nproduct\\n∂loss/∂hidden.wide.weight\", shape=box, peripheries=2];\n  }\n  subgraph cluster_3 {\n    label=\"hidden = block(first)\"; style=rounded;\n    n18 [label=\"hidden\\nadd\", shape=box];\n    n65 [label=\"d_hidden\\nadd\", shape=box, style=dashed];\n    n68 [label=\"d_hidden.bias\\nsum\\n∂loss/∂hidden.bias\", shape=box, peripheries=2];\n    n70 [label=\"d_hidden.weight\\nproduct\\n∂loss/∂hidden.weight\", shape=box, peripheries=2];\n  }\n  subgraph cluster_4 {\n    label=\"more.wide = gelu(dense(x, 48))\"; style=rounded;\n    n20 [label=\"product\", shape=box];\n    n22 [label=\"add\", shape=box];\n    n23 [label=\"more.wide\\ngelu\", shape=box];\n    n25 [label=\"product\", shape=box];\n    n27 [label=\"add\", shape=box];\n    n28 [label=\"dropout_mask\", shape=box];\n    n29 [label=\"mul\", shape=box];\n    n48 [label=\"mul\", shape=box, style=dashed];\n    n50 [label=\"d_more.wide\\nproduct\", shape=box, style=dashed];\n    n52 [label=\"square\", shape=box, style=dashed];\n    n53 [label=\"mul -0.5\", shape=box, style=dashed];\n    n54 [label=\"exp\", shape=box, style=dashed];\n    n55 [label=\"div 2.5066282746310007\", shape=box, style=dashed];\n    n56 [label=\"mul 0.7071067811865476\", shape=box, style=dashed];\n    n57 [label=\"erf\", shape=box, style=dashed];\n    n58 [label=\"add 1\", shape=box, style=dashed];\n    n59 [label=\"mul 0.5\", shape=box, style=dashed];\n    n60 [label=\"mul\", shape=box, style=dashed];\n    n61 [label=\"add\", shape=box, style=dashed];\n    n62 [label=\"mul\", shape=box, style=dashed];\n    n63 [label=\"d_more.wide.bias\\nsum\\n∂loss/∂more.wide.bias\", shape=box, peripheries=2];\n    n64 [label=\"product\", shape=box, style=dashed];\n    n66 [label=\"d_more.wide.weight\\nproduct\\n∂loss/∂more.wide.weight\", shape=box, peripheries=2];\n  }\n  subgraph cluster_5 {\n    label=\"more = block(hidden)\"; style=rounded;\n    n30 [label=\"more\\nadd\", shape=box];\n    n46 [label=\"d_more\\nproduct\", shape=box, style=dashed];\n    n49 [label=\"d_more.bias\\nsum\\n∂loss/∂more.bias\", shape=box, peripheries=2];\n    n51 [label=\"d_more.weight\\nproduct\\n∂loss/∂more.weight\", shape=box, peripheries=2];\n  }\n  subgraph cluster_6 {\n    label=\"answer = dense(more, 2)\"; style=rounded;\n    n32 [label=\"product\", shape=box];\n    n34 [label=\"answer\\nadd\", shape=box];\n    n44 [label=\"d_answer\\nmul\", shape=box, style=dashed];\n    n45 [label=\"d_answer.bias\\nsum\\n∂loss/∂answer.bias\", shape=box, peripheries=2];\n    n47 [label=\"d_answer.weight\\nproduct\\n∂loss/∂answer.weight\", shape=box, peripheries=2];\n  }\n  n0 -> n3 [label=\"[6]\"];\n  n0 -> n90 [label=\"[6]\"];\n  n1 -> n35 [label=\"[2]\"];\n  n2 -> n3 [label=\"[6, 6]\"];\n  n3 -> n5 [label=\"[6]\"];\n  n4 -> n5 [label=\"[6]\"];\n  n5 -> n6 [label=\"[6]\"];\n  n6 -> n8 [label=\"[6]\"];\n  n6 -> n18 [label=\"[6]\"];\n  n6 -> n85 [label=\"[6]\"];\n  n6 -> n86 [label=\"[6]\"];\n  n7 -> n8 [label=\"[6, 48]\"];\n  n7 -> n83 [label=\"[6, 48]\"];\n  n8 -> n10 [label=\"[48]\"];\n  n9 -> n10 [label=\"[48]\"];\n  n10 -> n11 [label=\"[48]\"];\n  n10 -> n71 [label=\"[48]\"];\n  n10 -> n75 [label=\"[48]\"];\n  n10 -> n79 [label=\"[48]\"];\n  n11 -> n13 [label=\"[48]\"];\n  n11 -> n70 [label=\"[48]\"];\n  n12 -> n13 [label=\"[48, 6]\"];\n  n12 -> n69 [label=\"[48, 6]\"];\n  n13 -> n15 [label=\"[6]\"];\n  n14 -> n15 [label=\"[6]\"];\n  n15 -> n17 [label=\"[6]\"];\n  n16 -> n17 [label=\"[6]\"];\n  n16 -> n67 [label=\"[6]\"];\n  n17 -> n18 [label=\"[6]\"];\n  n18 -> n20 [label=\"[6]\"];\n  n18 -> n30 [label=\"[6]\"];\n  n18 -> n66 [label=\"[6]\"];\n  n19 -> n20 [label=\"[6, 48]\"];\n  n19 -> n64 [label=\"[6, 48]\"];\n  n20 -> n22 [label=\"[48]\"];\n  n21 -> n22 [label=\"[48]\"];\n  n22 -> n23 [label=\"[48]\"];\n  n22 -> n52 [label=\"[48]\"];\n  n22 -> n56 [label=\"[48]\"];\n  n22 -> n60 [label=\"[48]\"];\n  n23 -> n25 [label=\"[48]\"];\n  n23 -> n51 [label=\"[48]\"];\n  n24 -> n25 [label=\"[48, 6]\"];\n  n24 -> n50 [label=\"[48, 6]\"];\n  n25 -> n27 [label=\"[6]\"];\n  n26 -> n27 [label=\"[6]\"];\n  n27 -> n29 [label=\"[6]\"];\n  n28 -> n29 [label=\"[6]\"];\n  n28 -> n48 [label=\"[6]\"];\n  n29 -> n30 [label=\"[6]\"];\n  n30 -> n32 [label=\"[6]\"];\n  n30 -> n47 [label=\"[6]\"];\n  n31 -> n32 [label=\"[6, 2]\"];\n  n31 -> n46 [label=\"[6, 2]\"];\n  n32 -> n34 [label=\"[2]\"];\n  n33 -> n34 [label=\"[2]\"];\n  n34 -> n35 [label=\"[2]\"];\n  n35 -> n36 [label=\"[2]\"];\n  n35 -> n43 [label=\"[2]\"];\n  n36 -> n37 [label=\"[2]\"];\n  n37 -> n38 [label=\"[]\"];\n  n38 -> n39 [label=\"[]\"];\n  n39 -> n40 [label=\"[]\"];\n  n41 -> n42 [label=\"[]\", style=dashed];\n  n42 -> n44 [label=\"[]\", style=dashed];\n  n43 -> n44 [label=\"[2]\", style=dashed];\n  n44 -> n45 [label=\"[2]\", style=dashed];\n  n44 -> n46 [label=\"[2]\", style=dashed];\n  n44 -> n47 [label=\"[2]\", style=dashed];\n  n46 -> n48 [label=\"[6]\", style=dashed];\n  n46 -> n65 [label=\"[6]\", style=dashed];\n  n48 -> n49 [label=\"[6]\", style=dashed];\n  n48 -> n50 [label=\"[6]\", style=dashed];\n  n48 -> n51 [label=\"[6]\", style=dashed];\n  n50 -> n62 [label=\"[48]\", style=dashed];\n  n52 -> n53 [label=\"[48]\", style=dashed];\n  n53 -> n54 [label=\"[48]\", style=dashed];\n  n54 -> n55 [label=\"[48]\", style=dashed];\n  n55 -> n60 [label=\"[48]\", style=dashed];\n  n56 -> n57 [label=\"[48]\", style=dashed];\n  n57 -> n58 [label=\"[48]\", style=dashed];\n  n58 -> n59 [label=\"[48]\", style=dashed];\n  n59 -> n61 [label=\"[48]\", style=dashed];\n  n60 -> n61 [label=\"[48]\", style=dashed];\n  n61 -> n62 [label=\"[48]\", style=dashed];\n  n62 -> n63 [label=\"[48]\", style=dashed];\n  n62 -> n64 [label=\"[48]\", style=dashed];\n  n62 -> n66 [label=\"[48]\", style=dashed];\n  n64 -> n65 [label=\"[6]\", style=dashed];\n  n65 -> n67 [label=\"[6]\", style=dashed];\n  n65 -> n84 [label=\"[6]\", style=dashed];\n  n67 -> n68 [label=\"[6]\", style=dashed];\n  n67 -> n69 [label=\"[6]\", style=dashed];\n  n67 -> n70 [label=\"[6]\", style=dashed];\n  n69 -> n81 [label=\"[48]\", style=dashed];\n  n71 -> n72 [label=\"[48]\", style=dashed];\n  n72 -> n73 [label=\"[48]\", style=dashed];\n  n73 -> n74 [label=\"[48]\", style=dashed];\n  n74 -> n79 [label=\"[48]\", style=dashed];\n  n75 -> n76 [label=\"[48]\", style=dashed];\n  n76 -> n77 [label=\"[48]\", style=dashed];\n  n77 -> n78 [label=\"[48]\", style=dashed];\n  n78 -> n80 [label=\"[48]\", style=dashed];\n  n79 -> n80 [label=\"[48]\", style=dashed];\n  n80 -> n81 [label=\"[48]\", style=dashed];\n  n81 -> n82 [label=\"[48]\", style=dashed];\n  n81 -> n83 [label=\"[48]\", style=dashed];\n  n81 -> n85 [label=\"[48]\", style=dashed];\n  n83 -> n84 [label=\"[6]\", style=dashed];\n  n84 -> n88 [label=\"[6]\", style=dashed];\n  n86 -> n87 [label=\"[6]\", style=dashed];\n  n87 -> n88 [label=\"[6]\", style=dashed];\n  n88 -> n89 [label=\"[6]\", style=dashed];\n  n88 -> n90 [label=\"[6]\", style=dashed];\n}\n",
    };
    /// Layer by layer: shapes, parameters, operations per sample, bytes of workspace per sample.
    pub const SUMMARY: &str = "Mindful\nlayer        is                  shape  parameters  FLOPs  bytes\nx            input               [6]\ny            target              [2]\nfirst        tanh(dense(x, 6))   [6]            42    180    480\nhidden.wide  gelu(dense(x, 48))  [48]          336  4 146  3 312\nhidden       block(first)        [6]           294     18    432\nmore.wide    gelu(dense(x, 48))  [48]          336  4 146  2 880\nmore         block(hidden)       [6]           294     18     96\nanswer       dense(more, 2)      [2]            14     78     16\nothers                                                 13\n1 316 parameters; 2 630 FLOPs forward, 8 599 with gradient, per sample\n7 216 bytes of workspace per sample, 14 016 more for all together\n";
    /// In which order the partial derivatives are computed, the chain for each named value, and what is computed.
    pub const EXPLAIN: &str = "In which order are the partial derivatives of loss computed?\n  1. ∂loss/∂answer\n  2. ∂answer/∂more, ∂answer/∂answer.weight, ∂answer/∂answer.bias\n  3. ∂more/∂hidden, ∂more/∂more.wide, ∂more/∂more.weight, ∂more/∂more.bias\n  4. ∂more.wide/∂hidden, ∂more.wide/∂more.wide.weight, ∂more.wide/∂more.wide.bias\n  5. ∂hidden/∂first, ∂hidden/∂hidden.wide, ∂hidden/∂hidden.weight, ∂hidden/∂hidden.bias\n  6. ∂hidden.wide/∂first, ∂hidden.wide/∂hidden.wide.weight, ∂hidden.wide/∂hidden.wide.bias\n  7. ∂first/∂x, ∂first/∂first.weight, ∂first/∂first.bias\nWhat is the chain?\n  ∂loss/∂more = ∂loss/∂answer · ∂answer/∂more\n  ∂loss/∂answer.weight = ∂loss/∂answer · ∂answer/∂answer.weight\n  ∂loss/∂answer.bias = ∂loss/∂answer · ∂answer/∂answer.bias\n  ∂loss/∂hidden = ∂loss/∂answer · ∂answer/∂more · ∂more/∂hidden + ∂loss/∂answer · ∂answer/∂more · ∂more/∂more.wide · ∂more.wide/∂hidden\n  ∂loss/∂more.wide = ∂loss/∂answer · ∂answer/∂more · ∂more/∂more.wide\n  ∂loss/∂more.weight = ∂loss/∂answer · ∂answer/∂more · ∂more/∂more.weight\n  ∂loss/∂more.bias = ∂loss/∂answer · ∂answer/∂more · ∂more/∂more.bias\n  ∂loss/∂first = ∂loss/∂answer · ∂answer/∂more · ∂more/∂hidden · ∂hidden/∂first + ∂loss/∂answer · ∂answer/∂more · ∂more/∂more.wide · ∂more.wide/∂hidden · ∂hidden/∂first + ∂loss/∂answer · ∂answer/∂more · ∂more/∂hidden · ∂hidden/∂hidden.wide · ∂hidden.wide/∂first + ∂loss/∂answer · ∂answer/∂more · ∂more/∂more.wide · ∂more.wide/∂hidden · ∂hidden/∂hidden.wide · ∂hidden.wide/∂first\n  ∂loss/∂hidden.wide = ∂loss/∂answer · ∂answer/∂more · ∂more/∂hidden · ∂hidden/∂hidden.wide + ∂loss/∂answer · ∂answer/∂more · ∂more/∂more.wide · ∂more.wide/∂hidden · ∂hidden/∂hidden.wide\n  ∂loss/∂hidden.weight = ∂loss/∂answer · ∂answer/∂more · ∂more/∂hidden · ∂hidden/∂hidden.weight + ∂loss/∂answer · ∂answer/∂more · ∂more/∂more.wide · ∂more.wide/∂hidden · ∂hidden/∂hidden.weight\n  ∂loss/∂hidden.bias = ∂loss/∂answer · ∂answer/∂more · ∂more/∂hidden · ∂hidden/∂hidden.bias + ∂loss/∂answer · ∂answer/∂more · ∂more/∂more.wide · ∂more.wide/∂hidden · ∂hidden/∂hidden.bias\n  ∂loss/∂more.wide.weight = ∂loss/∂answer · ∂answer/∂more · ∂more/∂more.wide · ∂more.wide/∂more.wide.weight\n  ∂loss/∂more.wide.bias = ∂loss/∂answer · ∂answer/∂more · ∂more/∂more.wide · ∂more.wide/∂more.wide.bias\n  ∂loss/∂x = ∂loss/∂answer · ∂answer/∂more · ∂more/∂hidden · ∂hidden/∂first · ∂first/∂x + ∂loss/∂answer · ∂answer/∂more · ∂more/∂more.wide · ∂more.wide/∂hidden · ∂hidden/∂first · ∂first/∂x + ∂loss/∂answer · ∂answer/∂more · ∂more/∂hidden · ∂hidden/∂hidden.wide · ∂hidden.wide/∂first · ∂first/∂x + ∂loss/∂answer · ∂answer/∂more · ∂more/∂more.wide · ∂more.wide/∂hidden · ∂hidden/∂hidden.wide · ∂hidden.wide/∂first · ∂first/∂x\n  ∂loss/∂first.weight = ∂loss/∂answer · ∂answer/∂more · ∂more/∂hidden · ∂hidden/∂first · ∂first/∂first.weight + ∂loss/∂answer · ∂answer/∂more · ∂more/∂more.wide · ∂more.wide/∂hidden · ∂hidden/∂first · ∂first/∂first.weight + ∂loss/∂answer · ∂answer/∂more · ∂more/∂hidden · ∂hidden/∂hidden.wide · ∂hidden.wide/∂first · ∂first/∂first.weight + ∂loss/∂answer · ∂answer/∂more · ∂more/∂more.wide · ∂more.wide/∂hidden · ∂hidden/∂hidden.wide · ∂hidden.wide/∂first · ∂first/∂first.weight\n  ∂loss/∂first.bias = ∂loss/∂answer · ∂answer/∂more · ∂more/∂hidden · ∂hidden/∂first · ∂first/∂first.bias + ∂loss/∂answer · ∂answer/∂more · ∂more/∂more.wide · ∂more.wide/∂hidden · ∂hidden/∂first · ∂first/∂first.bias + ∂loss/∂answer · ∂answer/∂more · ∂more/∂hidden · ∂hidden/∂hidden.wide · ∂hidden.wide/∂first · ∂first/∂first.bias + ∂loss/∂answer · ∂answer/∂more · ∂more/∂more.wide · ∂more.wide/∂hidden · ∂hidden/∂hidden.wide · ∂hidden.wide/∂first · ∂first/∂first.bias\n  ∂loss/∂hidden.wide.weight = ∂loss/∂answer · ∂answer/∂more · ∂more/∂hidden · ∂hidden/∂hidden.wide · ∂hidden.wide/∂hidden.wide.weight + ∂loss/∂answer · ∂answer/∂more · ∂more/∂more.wide · ∂more.wide/∂hidden · ∂hidden/∂hidden.wide · ∂hidden.wide/∂hidden.wide.weight\n  ∂loss/∂hidden.wide.bias = ∂loss/∂answer · ∂answer/∂more · ∂more/∂hidden · ∂hidden/∂hidden.wide · ∂hidden.wide/∂hidden.wide.bias + ∂loss/∂answer · ∂answer/∂more · ∂more/∂more.wide · ∂more.wide/∂hidden · ∂hidden/∂hidden.wide · ∂hidden.wide/∂hidden.wide.bias\nWhat is computed?\n  d_answer = 1 / n / 2 · 2 · (answer − y)\n  d_answer.bias = sum(d_answer)\n  d_more = product(d_answer, answer.weight)\n  d_answer.weight = product(more, d_answer)\n  d_more.bias = sum(d_more · dropout_mask())\n  d_more.wide = product(d_more · dropout_mask(), more.weight)\n  d_more.weight = product(more.wide, d_more · dropout_mask())\n  d_more.wide.bias = sum(d_more.wide · (0.5 · (1 + erf((… + …) · …)) + …))\n  d_hidden = d_more + product(d_more.wide · (0.5 · (1 + erf(… · …)) + …), more.wide.weight)\n  d_more.wide.weight = product(hidden, d_more.wide · (0.5 · (1 + erf((… + …) · …)) + …))\n  d_hidden.bias = sum(d_hidden · dropout_mask())\n  d_hidden.wide = product(d_hidden · dropout_mask(), hidden.weight)\n  d_hidden.weight = product(hidden.wide, d_hidden · dropout_mask())\n  d_hidden.wide.bias = sum(d_hidden.wide · (0.5 · (1 + erf((… + …) · …)) + …))\n  d_first = d_hidden + product(d_hidden.wide · (0.5 · (1 + erf(… · …)) + …), hidden.wide.weight)\n  d_hidden.wide.weight = product(first, d_hidden.wide · (0.5 · (1 + erf((… + …) · …)) + …))\n  d_first.bias = sum(d_first · (1 − first · first))\n  d_first.weight = product(x, d_first · (1 − first · first))\n";
    /// The chains as LaTeX.
    pub const EXPLAIN_LATEX: &str = "\\begin{align*}\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{more}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{answer}} \\cdot \\frac{\\partial \\mathrm{answer}}{\\partial \\mathrm{more}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{answer.weight}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{answer}} \\cdot \\frac{\\partial \\mathrm{answer}}{\\partial \\mathrm{answer.weight}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{answer.bias}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{answer}} \\cdot \\frac{\\partial \\mathrm{answer}}{\\partial \\mathrm{answer.bias}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{hidden}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{answer}} \\cdot \\frac{\\partial \\mathrm{answer}}{\\partial \\mathrm{more}} \\cdot \\frac{\\partial \\mathrm{more}}{\\partial \\mathrm{hidden}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{answer}} \\cdot \\frac{\\partial \\mathrm{answer}}{\\partial \\mathrm{more}} \\cdot \\frac{\\partial \\mathrm{more}}{\\partial \\mathrm{more.wide}} \\cdot \\frac{\\partial \\mathrm{more.wide}}{\\partial \\mathrm{hidden}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{more.wide}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{answer}} \\cdot \\frac{\\partial \\mathrm{answer}}{\\partial \\mathrm{more}} \\cdot \\frac{\\partial \\mathrm{more}}{\\partial \\mathrm{more.wide}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{more.weight}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{answer}} \\cdot \\frac{\\partial \\mathrm{answer}}{\\partial \\mathrm{more}} \\cdot \\frac{\\partial \\mathrm{more}}{\\partial \\mathrm{more.weight}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{more.bias}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{answer}} \\cdot \\frac{\\partial \\mathrm{answer}}{\\partial \\mathrm{more}} \\cdot \\frac{\\partial \\mathrm{more}}{\\partial \\mathrm{more.bias}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{first}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{answer}} \\cdot \\frac{\\partial \\mathrm{answer}}{\\partial \\mathrm{more}} \\cdot \\frac{\\partial \\mathrm{more}}{\\partial \\mathrm{hidden}} \\cdot \\frac{\\partial \\mathrm{hidden}}{\\partial \\mathrm{first}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{answer}} \\cdot \\frac{\\partial \\mathrm{answer}}{\\partial \\mathrm{more}} \\cdot \\frac{\\partial \\mathrm{more}}{\\partial \\mathrm{more.wide}} \\cdot \\frac{\\partial \\mathrm{more.wide}}{\\partial \\mathrm{hidden}} \\cdot \\frac{\\partial \\mathrm{hidden}}{\\partial \\mathrm{first}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{answer}} \\cdot \\frac{\\partial \\mathrm{answer}}{\\partial \\mathrm{more}} \\cdot \\frac{\\partial \\mathrm{more}}{\\partial \\mathrm{hidden}} \\cdot \\frac{\\partial \\mathrm{hidden}}{\\partial \\mathrm{hidden.wide}} \\cdot \\frac{\\partial \\mathrm{hidden.wide}}{\\partial \\mathrm{first}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{answer}} \\cdot \\frac{\\partial \\mathrm{answer}}{\\partial \\mathrm{more}} \\cdot \\frac{\\partial \\mathrm{more}}{\\partial \\mathrm{more.wide}} \\cdot \\frac{\\partial \\mathrm{more.wide}}{\\partial \\mathrm{hidden}} \\cdot \\frac{\\partial \\mathrm{hidden}}{\\partial \\mathrm{hidden.wide}} \\cdot \\frac{\\partial \\mathrm{hidden.wide}}{\\partial \\mathrm{first}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{hidden.wide}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{answer}} \\cdot \\frac{\\partial \\mathrm{answer}}{\\partial \\mathrm{more}} \\cdot \\frac{\\partial \\mathrm{more}}{\\partial \\mathrm{hidden}} \\cdot \\frac{\\partial \\mathrm{hidden}}{\\partial \\mathrm{hidden.wide}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{answer}} \\cdot \\frac{\\partial \\mathrm{answer}}{\\partial \\mathrm{more}} \\cdot \\frac{\\partial \\mathrm{more}}{\\partial \\mathrm{more.wide}} \\cdot \\frac{\\partial \\mathrm{more.wide}}{\\partial \\mathrm{hidden}} \\cdot \\frac{\\partial \\mathrm{hidden}}{\\partial \\mathrm{hidden.wide}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{hidden.weight}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{answer}} \\cdot \\frac{\\partial \\mathrm{answer}}{\\partial \\mathrm{more}} \\cdot \\frac{\\partial \\mathrm{more}}{\\partial \\mathrm{hidden}} \\cdot \\frac{\\partial \\mathrm{hidden}}{\\partial \\mathrm{hidden.weight}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{answer}} \\cdot \\frac{\\partial \\mathrm{answer}}{\\partial \\mathrm{more}} \\cdot \\frac{\\partial \\mathrm{more}}{\\partial \\mathrm{more.wide}} \\cdot \\frac{\\partial \\mathrm{more.wide}}{\\partial \\mathrm{hidden}} \\cdot \\frac{\\partial \\mathrm{hidden}}{\\partial \\mathrm{hidden.weight}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{hidden.bias}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{answer}} \\cdot \\frac{\\partial \\mathrm{answer}}{\\partial \\mathrm{more}} \\cdot \\frac{\\partial \\mathrm{more}}{\\partial \\mathrm{hidden}} \\cdot \\frac{\\partial \\mathrm{hidden}}{\\partial \\mathrm{hidden.bias}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{answer}} \\cdot \\frac{\\partial \\mathrm{answer}}{\\partial \\mathrm{more}} \\cdot \\frac{\\partial \\mathrm{more}}{\\partial \\mathrm{more.wide}} \\cdot \\frac{\\partial \\mathrm{more.wide}}{\\partial \\mathrm{hidden}} \\cdot \\frac{\\partial \\mathrm{hidden}}{\\partial \\mathrm{hidden.bias}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{more.wide.weight}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{answer}} \\cdot \\frac{\\partial \\mathrm{answer}}{\\partial \\mathrm{more}} \\cdot \\frac{\\partial \\mathrm{more}}{\\partial \\mathrm{more.wide}} \\cdot \\frac{\\partial \\mathrm{more.wide}}{\\partial \\mathrm{more.wide.weight}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{more.wide.bias}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{answer}} \\cdot \\frac{\\partial \\mathrm{answer}}{\\partial \\mathrm{more}} \\cdot \\frac{\\partial \\mathrm{more}}{\\partial \\mathrm{more.wide}} \\cdot \\frac{\\partial \\mathrm{more.wide}}{\\partial \\mathrm{more.wide.bias}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial x} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{answer}} \\cdot \\frac{\\partial \\mathrm{answer}}{\\partial \\mathrm{more}} \\cdot \\frac{\\partial \\mathrm{more}}{\\partial \\mathrm{hidden}} \\cdot \\frac{\\partial \\mathrm{hidden}}{\\partial \\mathrm{first}} \\cdot \\frac{\\partial \\mathrm{first}}{\\partial x} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{answer}} \\cdot \\frac{\\partial \\mathrm{answer}}{\\partial \\mathrm{more}} \\cdot \\frac{\\partial \\mathrm{more}}{\\partial \\mathrm{more.wide}} \\cdot \\frac{\\partial \\mathrm{more.wide}}{\\partial \\mathrm{hidden}} \\cdot \\frac{\\partial \\mathrm{hidden}}{\\partial \\mathrm{first}} \\cdot \\frac{\\partial \\mathrm{first}}{\\partial x} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{answer}} \\cdot \\frac{\\partial \\mathrm{answer}}{\\partial \\mathrm{more}} \\cdot \\frac{\\partial \\mathrm{more}}{\\partial \\mathrm{hidden}} \\cdot \\frac{\\partial \\mathrm{hidden}}{\\partial \\mathrm{hidden.wide}} \\cdot \\frac{\\partial \\mathrm{hidden.wide}}{\\partial \\mathrm{first}} \\cdot \\frac{\\partial \\mathrm{first}}{\\partial x} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{answer}} \\cdot \\frac{\\partial \\mathrm{answer}}{\\partial \\mathrm{more}} \\cdot \\frac{\\partial \\mathrm{more}}{\\partial \\mathrm{more.wide}} \\cdot \\frac{\\partial \\mathrm{more.wide}}{\\partial \\mathrm{hidden}} \\cdot \\frac{\\partial \\mathrm{hidden}}{\\partial \\mathrm{hidden.wide}} \\cdot \\frac{\\partial \\mathrm{hidden.wide}}{\\partial \\mathrm{first}} \\cdot \\frac{\\partial \\mathrm{first}}{\\partial x} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{first.weight}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{answer}} \\cdot \\frac{\\partial \\mathrm{answer}}{\\partial \\mathrm{more}} \\cdot \\frac{\\partial \\mathrm{more}}{\\partial \\mathrm{hidden}} \\cdot \\frac{\\partial \\mathrm{hidden}}{\\partial \\mathrm{first}} \\cdot \\frac{\\partial \\mathrm{first}}{\\partial \\mathrm{first.weight}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{answer}} \\cdot \\frac{\\partial \\mathrm{answer}}{\\partial \\mathrm{more}} \\cdot \\frac{\\partial \\mathrm{more}}{\\partial \\mathrm{more.wide}} \\cdot \\frac{\\partial \\mathrm{more.wide}}{\\partial \\mathrm{hidden}} \\cdot \\frac{\\partial \\mathrm{hidden}}{\\partial \\mathrm{first}} \\cdot \\frac{\\partial \\mathrm{first}}{\\partial \\mathrm{first.weight}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{answer}} \\cdot \\frac{\\partial \\mathrm{answer}}{\\partial \\mathrm{more}} \\cdot \\frac{\\partial \\mathrm{more}}{\\partial \\mathrm{hidden}} \\cdot \\frac{\\partial \\mathrm{hidden}}{\\partial \\mathrm{hidden.wide}} \\cdot \\frac{\\partial \\mathrm{hidden.wide}}{\\partial \\mathrm{first}} \\cdot \\frac{\\partial \\mathrm{first}}{\\partial \\mathrm{first.weight}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{answer}} \\cdot \\frac{\\partial \\mathrm{answer}}{\\partial \\mathrm{more}} \\cdot \\frac{\\partial \\mathrm{more}}{\\partial \\mathrm{more.wide}} \\cdot \\frac{\\partial \\mathrm{more.wide}}{\\partial \\mathrm{hidden}} \\cdot \\frac{\\partial \\mathrm{hidden}}{\\partial \\mathrm{hidden.wide}} \\cdot \\frac{\\partial \\mathrm{hidden.wide}}{\\partial \\mathrm{first}} \\cdot \\frac{\\partial \\mathrm{first}}{\\partial \\mathrm{first.weight}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{first.bias}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{answer}} \\cdot \\frac{\\partial \\mathrm{answer}}{\\partial \\mathrm{more}} \\cdot \\frac{\\partial \\mathrm{more}}{\\partial \\mathrm{hidden}} \\cdot \\frac{\\partial \\mathrm{hidden}}{\\partial \\mathrm{first}} \\cdot \\frac{\\partial \\mathrm{first}}{\\partial \\mathrm{first.bias}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{answer}} \\cdot \\frac{\\partial \\mathrm{answer}}{\\partial \\mathrm{more}} \\cdot \\frac{\\partial \\mathrm{more}}{\\partial \\mathrm{more.wide}} \\cdot \\frac{\\partial \\mathrm{more.wide}}{\\partial \\mathrm{hidden}} \\cdot \\frac{\\partial \\mathrm{hidden}}{\\partial \\mathrm{first}} \\cdot \\frac{\\partial \\mathrm{first}}{\\partial \\mathrm{first.bias}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{answer}} \\cdot \\frac{\\partial \\mathrm{answer}}{\\partial \\mathrm{more}} \\cdot \\frac{\\partial \\mathrm{more}}{\\partial \\mathrm{hidden}} \\cdot \\frac{\\partial \\mathrm{hidden}}{\\partial \\mathrm{hidden.wide}} \\cdot \\frac{\\partial \\mathrm{hidden.wide}}{\\partial \\mathrm{first}} \\cdot \\frac{\\partial \\mathrm{first}}{\\partial \\mathrm{first.bias}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{answer}} \\cdot \\frac{\\partial \\mathrm{answer}}{\\partial \\mathrm{more}} \\cdot \\frac{\\partial \\mathrm{more}}{\\partial \\mathrm{more.wide}} \\cdot \\frac{\\partial \\mathrm{more.wide}}{\\partial \\mathrm{hidden}} \\cdot \\frac{\\partial \\mathrm{hidden}}{\\partial \\mathrm{hidden.wide}} \\cdot \\frac{\\partial \\mathrm{hidden.wide}}{\\partial \\mathrm{first}} \\cdot \\frac{\\partial \\mathrm{first}}{\\partial \\mathrm{first.bias}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{hidden.wide.weight}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{answer}} \\cdot \\frac{\\partial \\mathrm{answer}}{\\partial \\mathrm{more}} \\cdot \\frac{\\partial \\mathrm{more}}{\\partial \\mathrm{hidden}} \\cdot \\frac{\\partial \\mathrm{hidden}}{\\partial \\mathrm{hidden.wide}} \\cdot \\frac{\\partial \\mathrm{hidden.wide}}{\\partial \\mathrm{hidden.wide.weight}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{answer}} \\cdot \\frac{\\partial \\mathrm{answer}}{\\partial \\mathrm{more}} \\cdot \\frac{\\partial \\mathrm{more}}{\\partial \\mathrm{more.wide}} \\cdot \\frac{\\partial \\mathrm{more.wide}}{\\partial \\mathrm{hidden}} \\cdot \\frac{\\partial \\mathrm{hidden}}{\\partial \\mathrm{hidden.wide}} \\cdot \\frac{\\partial \\mathrm{hidden.wide}}{\\partial \\mathrm{hidden.wide.weight}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{hidden.wide.bias}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{answer}} \\cdot \\frac{\\partial \\mathrm{answer}}{\\partial \\mathrm{more}} \\cdot \\frac{\\partial \\mathrm{more}}{\\partial \\mathrm{hidden}} \\cdot \\frac{\\partial \\mathrm{hidden}}{\\partial \\mathrm{hidden.wide}} \\cdot \\frac{\\partial \\mathrm{hidden.wide}}{\\partial \\mathrm{hidden.wide.bias}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{answer}} \\cdot \\frac{\\partial \\mathrm{answer}}{\\partial \\mathrm{more}} \\cdot \\frac{\\partial \\mathrm{more}}{\\partial \\mathrm{more.wide}} \\cdot \\frac{\\partial \\mathrm{more.wide}}{\\partial \\mathrm{hidden}} \\cdot \\frac{\\partial \\mathrm{hidden}}{\\partial \\mathrm{hidden.wide}} \\cdot \\frac{\\partial \\mathrm{hidden.wide}}{\\partial \\mathrm{hidden.wide.bias}}\n\\end{align*}\n";
    /// What [`Mindful`] reads: one element per sample in each field.
    #[derive(Clone, Copy, Debug)]
    pub struct Inputs<'a> {
        /// `[6]` per sample.
        pub x: &'a [[f64; 6]],
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
        /// `[6]` per sample.
        pub x: &'a [[f64; 6]],
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
        /// `[6]` per sample.
        pub x: nn::Vec<[f64; 6]>,
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
        pub answer: &'w [[f64; 2]],
    }
    /// The derivative by each input, per sample.
    #[derive(Clone, Copy, Debug)]
    pub struct InputGradients<'w> {
        /// `[6]` per sample.
        pub x: &'w [[f64; 6]],
    }
    /// What each output's change is worth: one element per sample in each field.
    #[derive(Clone, Copy, Debug)]
    pub struct Cotangents<'a> {
        /// `[2]` per sample.
        pub answer: &'a [[f64; 2]],
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
        exp_2: S::Buffer<[f64; 48]>,
        hidden_wide_dense: S::Buffer<[f64; 48]>,
        hidden_wide: S::Buffer<[f64; 48]>,
        hidden_wide_dense_2: S::Buffer<[f64; 6]>,
        hidden_wide_mask: S::Buffer<[f64; 6]>,
        more_wide_dense_2: S::Buffer<[f64; 48]>,
        more_wide_2: S::Buffer<[f64; 48]>,
        d_more_wide: S::Buffer<[f64; 48]>,
        more_wide_mask: S::Buffer<[f64; 6]>,
        answer_2: S::Buffer<[f64; 2]>,
        d_more: S::Buffer<[f64; 6]>,
        more_wide_mask_2: S::Buffer<[f64; 6]>,
        d_more_2: S::Buffer<[f64; 6]>,
        d_more_wide_dense: S::Buffer<[f64; 6]>,
        div_2: S::Buffer<[f64; 48]>,
        add_2: S::Buffer<[f64; 48]>,
        d_more_wide_dense_2: S::Buffer<[f64; 48]>,
        d_hidden_wide: S::Buffer<[f64; 48]>,
        d_d_hidden_product: S::Buffer<[f64; 48]>,
        exp_3: S::Buffer<[f64; 48]>,
        div_3: S::Buffer<[f64; 48]>,
        add_4: S::Buffer<[f64; 48]>,
        d_hidden_wide_dense_2: S::Buffer<[f64; 48]>,
        hidden_wide_weight_product: S::Buffer<[f64; 6]>,
        d_d_first_dense: S::Buffer<[f64; 6]>,
        d_d_first: S::Buffer<[f64; 6]>,
        d_d_hidden_wide_weight_product: S::Buffer<[f64; 6]>,
        first_product_2: S::Buffer<[f64; 48]>,
        d_d_first_product: S::Buffer<[f64; 48]>,
        d_d_first_product_2: [[f64; 48]; 6],
        hidden_wide_product_2: S::Buffer<[f64; 6]>,
        d_d_hidden_wide_product: S::Buffer<[f64; 6]>,
        d_d_hidden_wide_product_2: [[f64; 6]; 48],
        d_d_hidden_product_2: [[f64; 48]; 6],
        d_d_more_wide_product: S::Buffer<[f64; 6]>,
        d_d_more_wide_product_2: [[f64; 6]; 48],
        d_d_more_product_2: [[f64; 2]; 6],
        more_product_4: [[f64; 2]; 6],
        more_wide_product_4: [[f64; 6]; 48],
        hidden_product_4: [[f64; 48]; 6],
        div_: f64,
        loss_2_: f64,
    }
    impl<S: nn::Storage> Workspace<S> {
        fn with_storage(capacity: usize) -> Self {
            let [exp_2, hidden_wide_dense, hidden_wide, more_wide_dense_2, more_wide_2,
            d_more_wide, div_2, add_2, d_more_wide_dense_2, d_hidden_wide,
            d_d_hidden_product, exp_3, div_3, add_4, d_hidden_wide_dense_2,
            first_product_2, d_d_first_product] = S::several(capacity);
            let [hidden_wide_dense_2, hidden_wide_mask, more_wide_mask, d_more,
            more_wide_mask_2, d_more_2, d_more_wide_dense, hidden_wide_weight_product,
            d_d_first_dense, d_d_first, d_d_hidden_wide_weight_product,
            hidden_wide_product_2, d_d_hidden_wide_product, d_d_more_wide_product] = S::several(
                capacity,
            );
            Workspace {
                capacity,
                storage: core::marker::PhantomData,
                seed: 0,
                step: 0,
                first: 0,
                exp_2,
                hidden_wide_dense,
                hidden_wide,
                hidden_wide_dense_2,
                hidden_wide_mask,
                more_wide_dense_2,
                more_wide_2,
                d_more_wide,
                more_wide_mask,
                answer_2: S::zeros(capacity),
                d_more,
                more_wide_mask_2,
                d_more_2,
                d_more_wide_dense,
                div_2,
                add_2,
                d_more_wide_dense_2,
                d_hidden_wide,
                d_d_hidden_product,
                exp_3,
                div_3,
                add_4,
                d_hidden_wide_dense_2,
                hidden_wide_weight_product,
                d_d_first_dense,
                d_d_first,
                d_d_hidden_wide_weight_product,
                first_product_2,
                d_d_first_product,
                d_d_first_product_2: [[0.0; 48]; 6],
                hidden_wide_product_2,
                d_d_hidden_wide_product,
                d_d_hidden_wide_product_2: [[0.0; 6]; 48],
                d_d_hidden_product_2: [[0.0; 48]; 6],
                d_d_more_wide_product,
                d_d_more_wide_product_2: [[0.0; 6]; 48],
                d_d_more_product_2: [[0.0; 2]; 6],
                more_product_4: [[0.0; 2]; 6],
                more_wide_product_4: [[0.0; 6]; 48],
                hidden_product_4: [[0.0; 48]; 6],
                div_: 0.0,
                loss_2_: 0.0,
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
            exp_2: [[0.0; 48]; N],
            hidden_wide_dense: [[0.0; 48]; N],
            hidden_wide: [[0.0; 48]; N],
            hidden_wide_dense_2: [[0.0; 6]; N],
            hidden_wide_mask: [[0.0; 6]; N],
            more_wide_dense_2: [[0.0; 48]; N],
            more_wide_2: [[0.0; 48]; N],
            d_more_wide: [[0.0; 48]; N],
            more_wide_mask: [[0.0; 6]; N],
            answer_2: [[0.0; 2]; N],
            d_more: [[0.0; 6]; N],
            more_wide_mask_2: [[0.0; 6]; N],
            d_more_2: [[0.0; 6]; N],
            d_more_wide_dense: [[0.0; 6]; N],
            div_2: [[0.0; 48]; N],
            add_2: [[0.0; 48]; N],
            d_more_wide_dense_2: [[0.0; 48]; N],
            d_hidden_wide: [[0.0; 48]; N],
            d_d_hidden_product: [[0.0; 48]; N],
            exp_3: [[0.0; 48]; N],
            div_3: [[0.0; 48]; N],
            add_4: [[0.0; 48]; N],
            d_hidden_wide_dense_2: [[0.0; 48]; N],
            hidden_wide_weight_product: [[0.0; 6]; N],
            d_d_first_dense: [[0.0; 6]; N],
            d_d_first: [[0.0; 6]; N],
            d_d_hidden_wide_weight_product: [[0.0; 6]; N],
            first_product_2: [[0.0; 48]; N],
            d_d_first_product: [[0.0; 48]; N],
            d_d_first_product_2: [[0.0; 48]; 6],
            hidden_wide_product_2: [[0.0; 6]; N],
            d_d_hidden_wide_product: [[0.0; 6]; N],
            d_d_hidden_wide_product_2: [[0.0; 6]; 48],
            d_d_hidden_product_2: [[0.0; 48]; 6],
            d_d_more_wide_product: [[0.0; 6]; N],
            d_d_more_wide_product_2: [[0.0; 6]; 48],
            d_d_more_product_2: [[0.0; 2]; 6],
            more_product_4: [[0.0; 2]; 6],
            more_wide_product_4: [[0.0; 6]; 48],
            hidden_product_4: [[0.0; 48]; 6],
            div_: 0.0,
            loss_2_: 0.0,
        };
    }
    impl Mindful {
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
            let first = &mut work.d_more[..n];
            let hidden_wide_dense = &mut work.d_more_wide[..n];
            let hidden_wide_dense_2 = &mut work.hidden_wide_mask[..n];
            let answer = &mut work.answer_2[..n];
            s.dense_tanh(x, &self.first.weight, &self.first.bias, first);
            s.dense(
                first,
                &self.hidden.wide.weight,
                &self.hidden.wide.bias,
                hidden_wide_dense,
            );
            let hidden_wide = hidden_wide_dense;
            s.gelu_mut(hidden_wide);
            s.dense(
                hidden_wide,
                &self.hidden.weight,
                &self.hidden.bias,
                hidden_wide_dense_2,
            );
            let hidden = first;
            s.add_mut(hidden, hidden_wide_dense_2);
            let more_wide_dense = hidden_wide;
            s.dense(
                hidden,
                &self.more.wide.weight,
                &self.more.wide.bias,
                more_wide_dense,
            );
            let more_wide = more_wide_dense;
            s.gelu_mut(more_wide);
            let more_wide_dense_3 = hidden_wide_dense_2;
            s.dense(more_wide, &self.more.weight, &self.more.bias, more_wide_dense_3);
            let more = hidden;
            s.add_mut(more, more_wide_dense_3);
            s.dense(more, &self.answer.weight, &self.answer.bias, answer);
            Outputs { answer }
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
            let first = &mut work.d_more[..n];
            let hidden_wide_dense = &mut work.d_more_wide[..n];
            let hidden_wide_dense_2 = &mut work.hidden_wide_mask[..n];
            let answer = &mut work.answer_2[..n];
            k::dense_tanh(x, &self.first.weight, &self.first.bias, first);
            k::dense(
                first,
                &self.hidden.wide.weight,
                &self.hidden.wide.bias,
                hidden_wide_dense,
            );
            let hidden_wide = hidden_wide_dense;
            k::gelu_mut(hidden_wide);
            k::dense(
                hidden_wide,
                &self.hidden.weight,
                &self.hidden.bias,
                hidden_wide_dense_2,
            );
            let hidden = first;
            k::add_mut(hidden, hidden_wide_dense_2);
            let more_wide_dense = hidden_wide;
            k::dense(
                hidden,
                &self.more.wide.weight,
                &self.more.wide.bias,
                more_wide_dense,
            );
            let more_wide = more_wide_dense;
            k::gelu_mut(more_wide);
            let more_wide_dense_3 = hidden_wide_dense_2;
            k::dense(more_wide, &self.more.weight, &self.more.bias, more_wide_dense_3);
            let more = hidden;
            k::add_mut(more, more_wide_dense_3);
            k::dense(more, &self.answer.weight, &self.answer.bias, answer);
            let square_2 = answer;
            k::update(square_2, y, |answer, y| (answer - y) * (answer - y));
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
            let first: &mut [[f64; 6]] = k::reuse(&mut work.exp_2[..n], n);
            let hidden_wide_dense = &mut work.hidden_wide_dense[..n];
            let hidden_wide = &mut work.hidden_wide[..n];
            let hidden_wide_dense_2 = &mut work.hidden_wide_dense_2[..n];
            let hidden_wide_mask = &mut work.hidden_wide_mask[..n];
            let more_wide_dense_2 = &mut work.more_wide_dense_2[..n];
            let more_wide_2 = &mut work.more_wide_2[..n];
            let more_wide_dense_4: &mut [[f64; 6]] = k::reuse(
                &mut work.d_more_wide[..n],
                n,
            );
            let more_wide_mask = &mut work.more_wide_mask[..n];
            let answer_2 = &mut work.answer_2[..n];
            let square_3: &mut [[f64; 2]] = k::reuse(&mut work.d_more[..n], n);
            s.dense_tanh(x, &self.first.weight, &self.first.bias, first);
            s.dense(
                first,
                &self.hidden.wide.weight,
                &self.hidden.wide.bias,
                hidden_wide_dense,
            );
            s.gelu(hidden_wide_dense, hidden_wide);
            s.dense(
                hidden_wide,
                &self.hidden.weight,
                &self.hidden.bias,
                hidden_wide_dense_2,
            );
            k::dropout_mask(work.seed, work.step, work.first, 0, 0.25, hidden_wide_mask);
            let hidden_2 = hidden_wide_dense_2;
            s.update(
                hidden_2,
                (&*first, &*hidden_wide_mask),
                |hidden_wide_dense_2, (first, hidden_wide_mask)| {
                    first + hidden_wide_dense_2 * hidden_wide_mask
                },
            );
            s.dense(
                hidden_2,
                &self.more.wide.weight,
                &self.more.wide.bias,
                more_wide_dense_2,
            );
            s.gelu(more_wide_dense_2, more_wide_2);
            s.dense(more_wide_2, &self.more.weight, &self.more.bias, more_wide_dense_4);
            k::dropout_mask(work.seed, work.step, work.first, 1, 0.25, more_wide_mask);
            let more_2 = more_wide_dense_4;
            s.update(
                more_2,
                (&*hidden_2, &*more_wide_mask),
                |more_wide_dense_4, (hidden_2, more_wide_mask)| {
                    hidden_2 + more_wide_dense_4 * more_wide_mask
                },
            );
            s.dense(more_2, &self.answer.weight, &self.answer.bias, answer_2);
            let answer_sub_2 = answer_2;
            s.sub_mut(answer_sub_2, y);
            s.square(answer_sub_2, square_3);
            let loss_2 = s.mean_samples(k::view::<_, f64>(square_3));
            let div = 1.0 / n as f64 / 2.0;
            let d_answer = answer_sub_2;
            s.scale_mut(d_answer, div * 2.0);
            s.sum_samples(d_answer, &mut grad.answer.bias);
            let d_more = &mut work.d_more[..n];
            s.dense_d_input(d_answer, &self.answer.weight, d_more);
            s.dense_d_weight(more_2, d_answer, &mut grad.answer.weight);
            let d_more_wide_dense = more_wide_mask;
            s.mul_into(d_more, d_more_wide_dense);
            s.sum_samples(d_more_wide_dense, &mut grad.more.bias);
            let d_more_wide = &mut work.d_more_wide[..n];
            s.dense_d_input(d_more_wide_dense, &self.more.weight, d_more_wide);
            s.dense_d_weight(more_wide_2, d_more_wide_dense, &mut grad.more.weight);
            let d_more_wide_dense_2 = d_more_wide;
            s.update_with(
                d_more_wide_dense_2,
                &*more_wide_dense_2,
                #[inline(always)]
                |math, d_more_wide, more_wide_dense_2| {
                    d_more_wide
                        * (0.5 * (1.0 + math.erf(more_wide_dense_2 * 0.7071067811865476))
                            + more_wide_dense_2
                                * (math.exp(-0.5 * (more_wide_dense_2 * more_wide_dense_2))
                                    / 2.5066282746310007))
                },
            );
            s.sum_samples(d_more_wide_dense_2, &mut grad.more.wide.bias);
            let more_wide_weight_product = d_more_wide_dense;
            s.dense_d_input(
                d_more_wide_dense_2,
                &self.more.wide.weight,
                more_wide_weight_product,
            );
            let d_hidden = d_more;
            s.add_mut(d_hidden, more_wide_weight_product);
            s.dense_d_weight(hidden_2, d_more_wide_dense_2, &mut grad.more.wide.weight);
            let d_hidden_wide_dense = hidden_wide_mask;
            s.mul_into(d_hidden, d_hidden_wide_dense);
            s.sum_samples(d_hidden_wide_dense, &mut grad.hidden.bias);
            let d_hidden_wide = d_more_wide_dense_2;
            s.dense_d_input(d_hidden_wide_dense, &self.hidden.weight, d_hidden_wide);
            s.dense_d_weight(hidden_wide, d_hidden_wide_dense, &mut grad.hidden.weight);
            let d_hidden_wide_dense_2 = d_hidden_wide;
            s.update_with(
                d_hidden_wide_dense_2,
                &*hidden_wide_dense,
                #[inline(always)]
                |math, d_hidden_wide, hidden_wide_dense| {
                    d_hidden_wide
                        * (0.5 * (1.0 + math.erf(hidden_wide_dense * 0.7071067811865476))
                            + hidden_wide_dense
                                * (math.exp(-0.5 * (hidden_wide_dense * hidden_wide_dense))
                                    / 2.5066282746310007))
                },
            );
            s.sum_samples(d_hidden_wide_dense_2, &mut grad.hidden.wide.bias);
            let hidden_wide_weight_product = d_hidden_wide_dense;
            s.dense_d_input(
                d_hidden_wide_dense_2,
                &self.hidden.wide.weight,
                hidden_wide_weight_product,
            );
            s.dense_d_weight(first, d_hidden_wide_dense_2, &mut grad.hidden.wide.weight);
            let d_first_dense = d_hidden;
            s.update(
                d_first_dense,
                (&*hidden_wide_weight_product, &*first),
                #[inline(always)]
                |d_hidden, (hidden_wide_weight_product, first)| {
                    (d_hidden + hidden_wide_weight_product) * (1.0 - first * first)
                },
            );
            s.sum_samples(d_first_dense, &mut grad.first.bias);
            s.dense_d_weight(x, d_first_dense, &mut grad.first.weight);
            work.step = work.step.wrapping_add(1);
            Losses { loss: loss_2 }
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
            nn::check::length("answer", cotangents.answer.len(), n)?;
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
            let d_answer_2 = cotangents.answer;
            let first = &mut work.d_more[..n];
            let hidden_wide_dense = &mut work.d_more_wide[..n];
            let hidden_wide = &mut work.hidden_wide_dense[..n];
            let hidden_wide_dense_2 = &mut work.hidden_wide_mask[..n];
            let more_wide_dense = &mut work.hidden_wide[..n];
            let more_wide = &mut work.more_wide_dense_2[..n];
            let more_wide_dense_3 = &mut work.hidden_wide_dense_2[..n];
            let d_more_2 = &mut work.more_wide_mask[..n];
            let d_more_wide_2 = &mut work.more_wide_2[..n];
            s.dense_tanh(x, &self.first.weight, &self.first.bias, first);
            s.dense(
                first,
                &self.hidden.wide.weight,
                &self.hidden.wide.bias,
                hidden_wide_dense,
            );
            s.gelu(hidden_wide_dense, hidden_wide);
            s.dense(
                hidden_wide,
                &self.hidden.weight,
                &self.hidden.bias,
                hidden_wide_dense_2,
            );
            let hidden = hidden_wide_dense_2;
            s.add_into(first, hidden);
            s.dense(
                hidden,
                &self.more.wide.weight,
                &self.more.wide.bias,
                more_wide_dense,
            );
            s.gelu(more_wide_dense, more_wide);
            s.dense(more_wide, &self.more.weight, &self.more.bias, more_wide_dense_3);
            let more = more_wide_dense_3;
            s.add_into(hidden, more);
            s.sum_samples(d_answer_2, &mut grad.answer.bias);
            s.dense_d_input(d_answer_2, &self.answer.weight, d_more_2);
            s.dense_d_weight(more, d_answer_2, &mut grad.answer.weight);
            s.sum_samples(d_more_2, &mut grad.more.bias);
            s.dense_d_input(d_more_2, &self.more.weight, d_more_wide_2);
            s.dense_d_weight(more_wide, d_more_2, &mut grad.more.weight);
            let d_more_wide_dense_3 = d_more_wide_2;
            s.update_with(
                d_more_wide_dense_3,
                &*more_wide_dense,
                #[inline(always)]
                |math, d_more_wide_2, more_wide_dense| {
                    d_more_wide_2
                        * (0.5 * (1.0 + math.erf(more_wide_dense * 0.7071067811865476))
                            + more_wide_dense
                                * (math.exp(-0.5 * (more_wide_dense * more_wide_dense))
                                    / 2.5066282746310007))
                },
            );
            s.sum_samples(d_more_wide_dense_3, &mut grad.more.wide.bias);
            let more_wide_weight_product_2 = more;
            s.dense_d_input(
                d_more_wide_dense_3,
                &self.more.wide.weight,
                more_wide_weight_product_2,
            );
            let d_hidden_2 = d_more_2;
            s.add_mut(d_hidden_2, more_wide_weight_product_2);
            s.dense_d_weight(hidden, d_more_wide_dense_3, &mut grad.more.wide.weight);
            s.sum_samples(d_hidden_2, &mut grad.hidden.bias);
            let d_hidden_wide_2 = d_more_wide_dense_3;
            s.dense_d_input(d_hidden_2, &self.hidden.weight, d_hidden_wide_2);
            s.dense_d_weight(hidden_wide, d_hidden_2, &mut grad.hidden.weight);
            let d_hidden_wide_dense_3 = d_hidden_wide_2;
            s.update_with(
                d_hidden_wide_dense_3,
                &*hidden_wide_dense,
                #[inline(always)]
                |math, d_hidden_wide_2, hidden_wide_dense| {
                    d_hidden_wide_2
                        * (0.5 * (1.0 + math.erf(hidden_wide_dense * 0.7071067811865476))
                            + hidden_wide_dense
                                * (math.exp(-0.5 * (hidden_wide_dense * hidden_wide_dense))
                                    / 2.5066282746310007))
                },
            );
            s.sum_samples(d_hidden_wide_dense_3, &mut grad.hidden.wide.bias);
            let hidden_wide_weight_product_2 = hidden;
            s.dense_d_input(
                d_hidden_wide_dense_3,
                &self.hidden.wide.weight,
                hidden_wide_weight_product_2,
            );
            s.dense_d_weight(first, d_hidden_wide_dense_3, &mut grad.hidden.wide.weight);
            let d_first_dense_2 = d_hidden_2;
            s.update(
                d_first_dense_2,
                (&*hidden_wide_weight_product_2, &*first),
                #[inline(always)]
                |d_hidden_2, (hidden_wide_weight_product_2, first)| {
                    (d_hidden_2 + hidden_wide_weight_product_2) * (1.0 - first * first)
                },
            );
            s.sum_samples(d_first_dense_2, &mut grad.first.bias);
            let d_x = first;
            s.dense_d_input(d_first_dense_2, &self.first.weight, d_x);
            s.dense_d_weight(x, d_first_dense_2, &mut grad.first.weight);
            InputGradients { x: &*d_x }
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
            self.hvp_1(batch, direction, n, work);
            self.hvp_2(batch, direction, n, work, grad);
            Ok(Losses { loss: work.loss_2_ })
        }
        /// Part 1 of 2 of [`hvp`](Self::hvp).
        #[inline(never)]
        fn hvp_1(
            &self,
            batch: Batch<'_>,
            direction: &Self,
            n: usize,
            work: &mut Workspace<impl nn::Storage>,
        ) {
            let x = batch.x;
            let y = batch.y;
            let first = &mut work.d_more[..n];
            let hidden_wide_dense = &mut work.more_wide_2[..n];
            let hidden_wide = &mut work.d_more_wide[..n];
            let hidden_wide_dense_2 = &mut work.more_wide_mask[..n];
            let hidden_wide_mask = &mut work.hidden_wide_mask[..n];
            let more_wide_dense_2 = &mut work.hidden_wide_dense[..n];
            let more_wide_2 = &mut work.hidden_wide[..n];
            let more_wide_dense_4 = &mut work.hidden_wide_dense_2[..n];
            let more_wide_mask = &mut work.more_wide_mask_2[..n];
            let answer_2 = &mut work.answer_2[..n];
            let square_3: &mut [[f64; 2]] = k::reuse(&mut work.d_more_2[..n], n);
            let d_more_wide_dense = &mut work.d_more_wide_dense[..n];
            let d_more_wide = &mut work.more_wide_dense_2[..n];
            let exp_2 = &mut work.exp_2[..n];
            let div_2 = &mut work.div_2[..n];
            let add_2 = &mut work.add_2[..n];
            let d_more_wide_dense_2 = &mut work.d_more_wide_dense_2[..n];
            let more_wide_weight_product: &mut [[f64; 6]] = k::reuse(
                &mut work.d_hidden_wide[..n],
                n,
            );
            let d_hidden_wide_dense: &mut [[f64; 6]] = k::reuse(
                &mut work.d_d_hidden_product[..n],
                n,
            );
            let exp_3 = &mut work.exp_3[..n];
            let div_3 = &mut work.div_3[..n];
            let add_4 = &mut work.add_4[..n];
            let d_hidden_wide_dense_2 = &mut work.d_hidden_wide_dense_2[..n];
            let hidden_wide_weight_product = &mut work.hidden_wide_weight_product[..n];
            let d_d_first_dense = &mut work.d_d_first_dense[..n];
            let d_d_first = &mut work.d_d_first[..n];
            let d_d_hidden_wide_weight_product = &mut work
                .d_d_hidden_wide_weight_product[..n];
            let first_product_2 = &mut work.first_product_2[..n];
            let d_d_first_product = &mut work.d_d_first_product[..n];
            let d_d_first_product_2 = &mut work.d_d_first_product_2;
            let hidden_wide_product_2 = &mut work.hidden_wide_product_2[..n];
            let d_d_hidden_wide_product = &mut work.d_d_hidden_wide_product[..n];
            let d_d_hidden_wide_product_2 = &mut work.d_d_hidden_wide_product_2;
            k::dense_tanh(x, &self.first.weight, &self.first.bias, first);
            k::dense(
                first,
                &self.hidden.wide.weight,
                &self.hidden.wide.bias,
                hidden_wide_dense,
            );
            k::gelu(hidden_wide_dense, hidden_wide);
            k::dense(
                hidden_wide,
                &self.hidden.weight,
                &self.hidden.bias,
                hidden_wide_dense_2,
            );
            k::dropout_mask(work.seed, work.step, work.first, 0, 0.25, hidden_wide_mask);
            let hidden_2 = hidden_wide_dense_2;
            k::update(
                hidden_2,
                (&*first, &*hidden_wide_mask),
                |hidden_wide_dense_2, (first, hidden_wide_mask)| {
                    first + hidden_wide_dense_2 * hidden_wide_mask
                },
            );
            k::dense(
                hidden_2,
                &self.more.wide.weight,
                &self.more.wide.bias,
                more_wide_dense_2,
            );
            k::gelu(more_wide_dense_2, more_wide_2);
            k::dense(more_wide_2, &self.more.weight, &self.more.bias, more_wide_dense_4);
            k::dropout_mask(work.seed, work.step, work.first, 1, 0.25, more_wide_mask);
            let more_2 = more_wide_dense_4;
            k::update(
                more_2,
                (&*hidden_2, &*more_wide_mask),
                |more_wide_dense_4, (hidden_2, more_wide_mask)| {
                    hidden_2 + more_wide_dense_4 * more_wide_mask
                },
            );
            k::dense(more_2, &self.answer.weight, &self.answer.bias, answer_2);
            let answer_sub_2 = answer_2;
            k::sub_mut(answer_sub_2, y);
            k::square(answer_sub_2, square_3);
            let loss_2 = k::mean_samples(k::view::<_, f64>(square_3));
            work.loss_2_ = loss_2;
            let div = 1.0 / n as f64 / 2.0;
            work.div_ = div;
            let d_answer = answer_sub_2;
            k::scale_mut(d_answer, div * 2.0);
            let d_more = &mut work.d_more_2[..n];
            k::dense_d_input(d_answer, &self.answer.weight, d_more);
            k::mul(d_more, more_wide_mask, d_more_wide_dense);
            k::dense_d_input(d_more_wide_dense, &self.more.weight, d_more_wide);
            k::map_with(
                exp_2,
                &*more_wide_dense_2,
                |math, more_wide_dense_2| {
                    math.exp(-0.5 * (more_wide_dense_2 * more_wide_dense_2))
                },
            );
            k::divide(exp_2, 2.5066282746310007, div_2);
            k::map_with(
                add_2,
                (&*more_wide_dense_2, &*div_2),
                #[inline(always)]
                |math, (more_wide_dense_2, div_2)| {
                    0.5 * (1.0 + math.erf(more_wide_dense_2 * 0.7071067811865476))
                        + more_wide_dense_2 * div_2
                },
            );
            k::mul(d_more_wide, add_2, d_more_wide_dense_2);
            k::dense_d_input(
                d_more_wide_dense_2,
                &self.more.wide.weight,
                more_wide_weight_product,
            );
            let d_hidden = d_more;
            k::add_mut(d_hidden, more_wide_weight_product);
            k::mul(d_hidden, hidden_wide_mask, d_hidden_wide_dense);
            let d_hidden_wide = &mut work.d_hidden_wide[..n];
            k::dense_d_input(d_hidden_wide_dense, &self.hidden.weight, d_hidden_wide);
            k::map_with(
                exp_3,
                &*hidden_wide_dense,
                |math, hidden_wide_dense| {
                    math.exp(-0.5 * (hidden_wide_dense * hidden_wide_dense))
                },
            );
            k::divide(exp_3, 2.5066282746310007, div_3);
            k::map_with(
                add_4,
                (&*hidden_wide_dense, &*div_3),
                #[inline(always)]
                |math, (hidden_wide_dense, div_3)| {
                    0.5 * (1.0 + math.erf(hidden_wide_dense * 0.7071067811865476))
                        + hidden_wide_dense * div_3
                },
            );
            k::mul(d_hidden_wide, add_4, d_hidden_wide_dense_2);
            k::dense_d_input(
                d_hidden_wide_dense_2,
                &self.hidden.wide.weight,
                hidden_wide_weight_product,
            );
            k::dense(x, &direction.first.weight, &direction.first.bias, d_d_first_dense);
            k::tanh_d(first, d_d_first_dense, d_d_first);
            k::dense_d_input(
                d_hidden_wide_dense_2,
                &direction.hidden.wide.weight,
                d_d_hidden_wide_weight_product,
            );
            k::dense_linear(first, &direction.hidden.wide.weight, first_product_2);
            k::dense_linear(d_d_first, &self.hidden.wide.weight, d_d_first_product);
            k::dense_d_weight(d_d_first, d_hidden_wide_dense_2, d_d_first_product_2);
            let d_d_hidden_wide_dense = first_product_2;
            k::update(
                d_d_hidden_wide_dense,
                (&*d_d_first_product, k::cycle(&direction.hidden.wide.bias)),
                |first_product_2, (d_d_first_product, d_d_hidden_wide_bias)| {
                    first_product_2 + d_d_first_product + d_d_hidden_wide_bias
                },
            );
            let d_d_hidden_wide = d_d_first_product;
            k::mul(d_d_hidden_wide_dense, add_4, d_d_hidden_wide);
            let d_d_hidden_weight_product = d_hidden_wide_dense_2;
            k::dense_d_input(
                d_hidden_wide_dense,
                &direction.hidden.weight,
                d_d_hidden_weight_product,
            );
            k::dense_linear(
                hidden_wide,
                &direction.hidden.weight,
                hidden_wide_product_2,
            );
            k::dense_linear(
                d_d_hidden_wide,
                &self.hidden.weight,
                d_d_hidden_wide_product,
            );
            k::dense_d_weight(
                d_d_hidden_wide,
                d_hidden_wide_dense,
                d_d_hidden_wide_product_2,
            );
            let d_d_hidden = d_d_first;
            k::update(
                d_d_hidden,
                (
                    &*hidden_wide_product_2,
                    &*d_d_hidden_wide_product,
                    k::cycle(&direction.hidden.bias),
                    &*hidden_wide_mask,
                ),
                #[inline(always)]
                |
                    d_d_first,
                    (
                        hidden_wide_product_2,
                        d_d_hidden_wide_product,
                        d_d_hidden_bias,
                        hidden_wide_mask,
                    )|
                {
                    d_d_first
                        + (hidden_wide_product_2 + d_d_hidden_wide_product
                            + d_d_hidden_bias) * hidden_wide_mask
                },
            );
        }
        /// Part 2 of 2 of [`hvp`](Self::hvp).
        #[inline(never)]
        fn hvp_2(
            &self,
            batch: Batch<'_>,
            direction: &Self,
            n: usize,
            work: &mut Workspace<impl nn::Storage>,
            grad: &mut Self,
        ) {
            let x = batch.x;
            let div = work.div_;
            let d_more_wide_dense_2 = &mut work.d_more_wide_dense_2[..n];
            let d_d_more_wide_weight_product = &mut work.d_d_hidden_wide_product[..n];
            let hidden_2 = &mut work.more_wide_mask[..n];
            let hidden_product_3 = &mut work.d_d_first_product[..n];
            let d_d_hidden = &mut work.d_d_first[..n];
            let d_d_hidden_product = &mut work.d_d_hidden_product[..n];
            let d_d_hidden_product_2 = &mut work.d_d_hidden_product_2;
            let add_2 = &mut work.add_2[..n];
            let d_more_wide_dense = &mut work.d_more_wide_dense[..n];
            let more_wide_2 = &mut work.hidden_wide[..n];
            let more_wide_product_3 = &mut work.hidden_wide_product_2[..n];
            let d_d_more_wide_product = &mut work.d_d_more_wide_product[..n];
            let d_d_more_wide_product_2 = &mut work.d_d_more_wide_product_2;
            let more_wide_mask = &mut work.more_wide_mask_2[..n];
            let d_answer = &mut work.answer_2[..n];
            let more_2 = &mut work.hidden_wide_dense_2[..n];
            let d_d_more_product_2 = &mut work.d_d_more_product_2;
            let more_product_4 = &mut work.more_product_4;
            let more_wide_product_4 = &mut work.more_wide_product_4;
            let d_more_wide = &mut work.more_wide_dense_2[..n];
            let div_2 = &mut work.div_2[..n];
            let more_wide_dense_2 = &mut work.hidden_wide_dense[..n];
            let exp_2 = &mut work.exp_2[..n];
            let hidden_product_4 = &mut work.hidden_product_4;
            let d_hidden_wide_dense_4 = &mut work.hidden_wide_mask[..n];
            let hidden_wide = &mut work.d_more_wide[..n];
            let d_d_hidden_wide_product_2 = &mut work.d_d_hidden_wide_product_2;
            let d_hidden_wide = &mut work.d_hidden_wide[..n];
            let div_3 = &mut work.div_3[..n];
            let hidden_wide_dense = &mut work.more_wide_2[..n];
            let exp_3 = &mut work.exp_3[..n];
            let d_d_hidden_weight_product = &mut work.d_hidden_wide_dense_2[..n];
            let add_4 = &mut work.add_4[..n];
            let d_hidden_wide_dense_5 = &mut work.first_product_2[..n];
            let first = &mut work.d_more[..n];
            let d_d_first_product_2 = &mut work.d_d_first_product_2;
            let d_hidden = &mut work.d_more_2[..n];
            let hidden_wide_weight_product = &mut work.hidden_wide_weight_product[..n];
            let d_d_hidden_wide_weight_product = &mut work
                .d_d_hidden_wide_weight_product[..n];
            let d_first_dense_3 = &mut work.d_d_first_dense[..n];
            k::dense_d_input(
                d_more_wide_dense_2,
                &direction.more.wide.weight,
                d_d_more_wide_weight_product,
            );
            k::dense_linear(hidden_2, &direction.more.wide.weight, hidden_product_3);
            k::dense_linear(d_d_hidden, &self.more.wide.weight, d_d_hidden_product);
            k::dense_d_weight(d_d_hidden, d_more_wide_dense_2, d_d_hidden_product_2);
            let d_d_more_wide_dense = hidden_product_3;
            k::update(
                d_d_more_wide_dense,
                (&*d_d_hidden_product, k::cycle(&direction.more.wide.bias)),
                |hidden_product_3, (d_d_hidden_product, d_d_more_wide_bias)| {
                    hidden_product_3 + d_d_hidden_product + d_d_more_wide_bias
                },
            );
            let d_d_more_wide = d_d_hidden_product;
            k::mul(d_d_more_wide_dense, add_2, d_d_more_wide);
            let d_d_more_weight_product = d_more_wide_dense_2;
            k::dense_d_input(
                d_more_wide_dense,
                &direction.more.weight,
                d_d_more_weight_product,
            );
            k::dense_linear(more_wide_2, &direction.more.weight, more_wide_product_3);
            k::dense_linear(d_d_more_wide, &self.more.weight, d_d_more_wide_product);
            k::dense_d_weight(d_d_more_wide, d_more_wide_dense, d_d_more_wide_product_2);
            let d_d_more = d_d_hidden;
            k::update(
                d_d_more,
                (
                    &*more_wide_product_3,
                    &*d_d_more_wide_product,
                    k::cycle(&direction.more.bias),
                    &*more_wide_mask,
                ),
                #[inline(always)]
                |
                    d_d_hidden,
                    (
                        more_wide_product_3,
                        d_d_more_wide_product,
                        d_d_more_bias,
                        more_wide_mask,
                    )|
                {
                    d_d_hidden
                        + (more_wide_product_3 + d_d_more_wide_product + d_d_more_bias)
                            * more_wide_mask
                },
            );
            let d_answer_product = d_d_more_wide_product;
            k::dense_d_input(d_answer, &direction.answer.weight, d_answer_product);
            let more_product_3: &mut [[f64; 2]] = k::reuse(
                &mut work.hidden_wide_product_2[..n],
                n,
            );
            k::dense_linear(more_2, &direction.answer.weight, more_product_3);
            let d_d_more_product: &mut [[f64; 2]] = k::reuse(
                &mut work.d_more_wide_dense[..n],
                n,
            );
            k::dense_linear(d_d_more, &self.answer.weight, d_d_more_product);
            k::dense_d_weight(d_d_more, d_answer, d_d_more_product_2);
            let d_answer_3 = more_product_3;
            k::update(
                d_answer_3,
                (&*d_d_more_product, k::cycle(&direction.answer.bias)),
                #[inline(always)]
                |more_product_3, (d_d_more_product, d_d_answer_bias)| {
                    (more_product_3 + d_d_more_product + d_d_answer_bias) * div * 2.0
                },
            );
            k::sum_samples(d_answer_3, &mut grad.answer.bias);
            let d_answer_product_2 = d_d_more;
            k::dense_d_input(d_answer_3, &self.answer.weight, d_answer_product_2);
            let d_more_3 = d_answer_product;
            k::add_mut(d_more_3, d_answer_product_2);
            k::dense_d_weight(more_2, d_answer_3, more_product_4);
            k::add(
                k::one(d_d_more_product_2),
                k::one(more_product_4),
                k::one_mut(&mut grad.answer.weight),
            );
            let d_more_wide_dense_4 = more_wide_mask;
            k::mul_into(d_more_3, d_more_wide_dense_4);
            k::sum_samples(d_more_wide_dense_4, &mut grad.more.bias);
            let more_weight_product = d_d_more_wide;
            k::dense_d_input(
                d_more_wide_dense_4,
                &self.more.weight,
                more_weight_product,
            );
            k::dense_d_weight(more_wide_2, d_more_wide_dense_4, more_wide_product_4);
            k::add(
                k::one(d_d_more_wide_product_2),
                k::one(more_wide_product_4),
                k::one_mut(&mut grad.more.weight),
            );
            let d_more_wide_dense_5 = d_d_more_wide_dense;
            k::update_with(
                d_more_wide_dense_5,
                (
                    &*d_more_wide,
                    &*div_2,
                    &*more_wide_dense_2,
                    &*exp_2,
                    &*d_d_more_weight_product,
                    &*more_weight_product,
                    &*add_2,
                ),
                #[inline(always)]
                |
                    math,
                    d_d_more_wide_dense,
                    (
                        d_more_wide,
                        div_2,
                        more_wide_dense_2,
                        exp_2,
                        d_d_more_weight_product,
                        more_weight_product,
                        add_2,
                    )|
                {
                    d_d_more_wide_dense * d_more_wide * div_2
                        + d_d_more_wide_dense * d_more_wide * 0.5
                            * (1.1283791670955126
                                * math
                                    .exp(
                                        -(more_wide_dense_2 * 0.7071067811865476
                                            * (more_wide_dense_2 * 0.7071067811865476)),
                                    )) * 0.7071067811865476
                        + d_d_more_wide_dense * d_more_wide * more_wide_dense_2
                            / 2.5066282746310007 * exp_2 * -0.5
                            * (2.0 * more_wide_dense_2)
                        + (d_d_more_weight_product + more_weight_product) * add_2
                },
            );
            k::sum_samples(d_more_wide_dense_5, &mut grad.more.wide.bias);
            let more_wide_weight_product_3 = d_more_wide_dense_4;
            k::dense_d_input(
                d_more_wide_dense_5,
                &self.more.wide.weight,
                more_wide_weight_product_3,
            );
            let d_hidden_3 = d_d_more_wide_weight_product;
            k::update(
                d_hidden_3,
                (&*d_more_3, &*more_wide_weight_product_3),
                |d_d_more_wide_weight_product, (d_more_3, more_wide_weight_product_3)| {
                    d_d_more_wide_weight_product + d_more_3 + more_wide_weight_product_3
                },
            );
            k::dense_d_weight(hidden_2, d_more_wide_dense_5, hidden_product_4);
            k::add(
                k::one(d_d_hidden_product_2),
                k::one(hidden_product_4),
                k::one_mut(&mut grad.more.wide.weight),
            );
            k::mul_into(d_hidden_3, d_hidden_wide_dense_4);
            k::sum_samples(d_hidden_wide_dense_4, &mut grad.hidden.bias);
            let hidden_weight_product = d_more_wide_dense_5;
            k::dense_d_input(
                d_hidden_wide_dense_4,
                &self.hidden.weight,
                hidden_weight_product,
            );
            let hidden_wide_product_3 = more_wide_product_4;
            k::dense_d_weight(hidden_wide, d_hidden_wide_dense_4, hidden_wide_product_3);
            k::add(
                k::one(d_d_hidden_wide_product_2),
                k::one(hidden_wide_product_3),
                k::one_mut(&mut grad.hidden.weight),
            );
            k::update_with(
                d_hidden_wide_dense_5,
                (
                    &*d_hidden_wide,
                    &*div_3,
                    &*hidden_wide_dense,
                    &*exp_3,
                    &*d_d_hidden_weight_product,
                    &*hidden_weight_product,
                    &*add_4,
                ),
                #[inline(always)]
                |
                    math,
                    d_d_hidden_wide_dense,
                    (
                        d_hidden_wide,
                        div_3,
                        hidden_wide_dense,
                        exp_3,
                        d_d_hidden_weight_product,
                        hidden_weight_product,
                        add_4,
                    )|
                {
                    d_d_hidden_wide_dense * d_hidden_wide * div_3
                        + d_d_hidden_wide_dense * d_hidden_wide * 0.5
                            * (1.1283791670955126
                                * math
                                    .exp(
                                        -(hidden_wide_dense * 0.7071067811865476
                                            * (hidden_wide_dense * 0.7071067811865476)),
                                    )) * 0.7071067811865476
                        + d_d_hidden_wide_dense * d_hidden_wide * hidden_wide_dense
                            / 2.5066282746310007 * exp_3 * -0.5
                            * (2.0 * hidden_wide_dense)
                        + (d_d_hidden_weight_product + hidden_weight_product) * add_4
                },
            );
            k::sum_samples(d_hidden_wide_dense_5, &mut grad.hidden.wide.bias);
            let hidden_wide_weight_product_3 = d_hidden_wide_dense_4;
            k::dense_d_input(
                d_hidden_wide_dense_5,
                &self.hidden.wide.weight,
                hidden_wide_weight_product_3,
            );
            let first_product_3 = hidden_product_4;
            k::dense_d_weight(first, d_hidden_wide_dense_5, first_product_3);
            k::add(
                k::one(d_d_first_product_2),
                k::one(first_product_3),
                k::one_mut(&mut grad.hidden.wide.weight),
            );
            k::update(
                d_first_dense_3,
                (
                    &*d_hidden,
                    &*hidden_wide_weight_product,
                    &*first,
                    &*d_d_hidden_wide_weight_product,
                    &*d_hidden_3,
                    &*hidden_wide_weight_product_3,
                ),
                #[inline(always)]
                |
                    d_d_first_dense,
                    (
                        d_hidden,
                        hidden_wide_weight_product,
                        first,
                        d_d_hidden_wide_weight_product,
                        d_hidden_3,
                        hidden_wide_weight_product_3,
                    )|
                {
                    (-(d_d_first_dense * (d_hidden + hidden_wide_weight_product) * first)
                        - d_d_first_dense * (d_hidden + hidden_wide_weight_product)
                            * first + d_d_hidden_wide_weight_product + d_hidden_3
                        + hidden_wide_weight_product_3) * (1.0 - first * first)
                },
            );
            k::sum_samples(d_first_dense_3, &mut grad.first.bias);
            k::dense_d_weight(x, d_first_dense_3, &mut grad.first.weight);
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
        /// The derivative of every element of `answer` by every element of `x`: for each sample one row per element of the output.
        ///
        /// # Errors
        /// As `vjp`.
        pub fn jacobian_answer_x(
            &self,
            inputs: Inputs<'_>,
            work: &mut Workspace<impl nn::Storage>,
        ) -> Result<nn::Vec<[[f64; 6]; 2]>, nn::InputError> {
            let n = inputs.x.len();
            let mut jacobian: nn::Vec<[[f64; 6]; 2]> = nn::vec![[[0.0; 6]; 2]; n];
            let mut cotangent: nn::Vec<[f64; 2]> = nn::vec![[0.0; 2]; n];
            let mut grad = Self::zeros();
            for element in 0..2 {
                k::fill(&mut cotangent, 0.0);
                k::view_mut::<_, [f64; 2]>(&mut cotangent)
                    .iter_mut()
                    .for_each(|row| row[element] = 1.0);
                let rows = self
                    .vjp(inputs, Cotangents { answer: &cotangent }, work, &mut grad)?
                    .x;
                jacobian
                    .iter_mut()
                    .zip(rows)
                    .for_each(|(jacobian, row)| jacobian[element] = *row);
            }
            Ok(jacobian)
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
    impl nn::Parameters for Mindful {
        type Scalar = f64;
        const NAME: &'static str = "Mindful";
        const TENSORS: &'static [nn::TensorInfo] = &[
            nn::TensorInfo::trained("first.weight", &[6, 6]),
            nn::TensorInfo::trained("first.bias", &[6]),
            nn::TensorInfo::trained("hidden.wide.weight", &[6, 48]),
            nn::TensorInfo::trained("hidden.wide.bias", &[48]),
            nn::TensorInfo::trained("hidden.weight", &[48, 6]),
            nn::TensorInfo::trained("hidden.bias", &[6]),
            nn::TensorInfo::trained("more.wide.weight", &[6, 48]),
            nn::TensorInfo::trained("more.wide.bias", &[48]),
            nn::TensorInfo::trained("more.weight", &[48, 6]),
            nn::TensorInfo::trained("more.bias", &[6]),
            nn::TensorInfo::trained("answer.weight", &[6, 2]),
            nn::TensorInfo::trained("answer.bias", &[2]),
        ];
        const INITIAL: &'static [nn::init::Initial<f64>] = &[
            nn::init::uniform(-0.4082482904638631, 0.4082482904638631),
            nn::init::uniform(-0.4082482904638631, 0.4082482904638631),
            nn::init::uniform(-0.4082482904638631, 0.4082482904638631),
            nn::init::uniform(-0.4082482904638631, 0.4082482904638631),
            nn::init::uniform(-0.14433756729740646, 0.14433756729740646),
            nn::init::uniform(-0.14433756729740646, 0.14433756729740646),
            nn::init::uniform(-0.4082482904638631, 0.4082482904638631),
            nn::init::uniform(-0.4082482904638631, 0.4082482904638631),
            nn::init::uniform(-0.14433756729740646, 0.14433756729740646),
            nn::init::uniform(-0.14433756729740646, 0.14433756729740646),
            nn::init::uniform(-0.4082482904638631, 0.4082482904638631),
            nn::init::uniform(-0.4082482904638631, 0.4082482904638631),
        ];
        const LAYOUT: nn::Layout<Self, f64> = nn::layout!(
            Self { first.weight, first.bias, hidden.wide.weight, hidden.wide.bias, hidden
            .weight, hidden.bias, more.wide.weight, more.wide.bias, more.weight, more
            .bias, answer.weight, answer.bias }
        );
    }
    impl nn::Network for Mindful {
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
            Mindful::forward(self, inputs, work)
        }
    }
    impl nn::Trainable for Mindful {
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
            Mindful::gradient(self, batch, work, grad)
        }
        fn train_step(
            &mut self,
            batch: Batch<'_>,
            work: &mut Workspace,
            grad: &mut Self,
            optimizer: &mut impl nn::Tensorwise<Self>,
        ) -> Result<Losses, nn::InputError> {
            Mindful::train_step(self, batch, work, grad, optimizer)
        }
        fn evaluate(
            &self,
            batch: Batch<'_>,
            work: &mut Workspace,
        ) -> Result<Losses, nn::InputError> {
            Mindful::evaluate(self, batch, work)
        }
        fn draw_from(work: &mut Workspace, seed: u64, step: u64) {
            (work.seed, work.step) = (seed, step);
        }
    }
}
