#[doc(inline)]
#[allow(unused_imports)]
use tokens::Tokens;
/// What belongs to [`Tokens`]: its parameters, its data, its workspace and its constants.
///
/// [`GRAPH`](tokens::GRAPH) is its drawing.
#[allow(clippy::all, dead_code)]
mod tokens {
    use ::nn_runtime as nn;
    use ::nn_runtime::kernels as k;
    nn::use_math! {
        abs, sign
    }
    /// The next letter of a text, by the letter and by what the text ends with.
    ///
    /// ```text
    /// letters = embed(text[..8]) + offset
    /// ending = embed(reverse(text, 0)[..8])
    /// mixed = einsum("ti,tj,si->tj", letters, stop_gradient(sign(letters)), ending)
    /// logits = cumsum(dense(concat(mixed, letters, dim = 1), 11), -1)
    /// best = argmax(logits, dim = -1)
    /// ```
    ///
    /// The derivatives, in the order in which `gradient` computes them:
    ///
    /// ```text
    /// d_logits = (softmax(logits) − one_hot(slice(text))) · 1 / n / 8
    /// d_mixed = slice(product(cumsum(d_logits), logits.weight))
    /// d_ending = product(permute(product(letters, embedding(sign(letters), slice(text)))), d_mixed)
    /// d_ending = permute(product(permute(product(letters, embedding(sign(letters), slice(text)))), d_mixed))
    /// d_letters = slice(product(cumsum(d_logits), logits.weight)) + product(permute(product(d_mixed, sum(ending))), embedding(sign(letters), …))
    /// d_letters = scatter_add(slice(product(cumsum(d_logits), logits.weight)) + product(permute(product(d_mixed, sum(ending))), embedding(…, …)), …)
    /// d_logits.bias = sum(cumsum(d_logits)) + 0.001 · sign(logits.bias) + 0.02 · logits.bias
    /// d_logits.weight = product(concat(mixed, letters), cumsum(d_logits)) + 0.001 · sign(logits.weight) + 0.02 · logits.weight
    /// d_embed.weight = scatter_add(d_ending, slice(reverse(text))) + d_letters + 0.001 · sign(embed.weight) + 0.02 · embed.weight
    /// ```
    #[repr(C, align(64))]
    pub struct Tokens {
        /// `[4]`, of `normal(0.0, 1.0)`
        pub offset: [f64; 4],
        /// `[4]`, of `zeros()`
        pub usage: [f64; 4],
        /// `embed(text[..8]) + offset`
        pub embed: parameters::Embed,
        /// `cumsum(dense(concat(mixed, letters, dim = 1), 11), -1)`
        pub logits: parameters::Logits,
    }
    /// The parameters of [`Tokens`], layer by layer.
    pub mod parameters {
        /// The parameters of `embed`.
        #[repr(C)]
        pub struct Embed {
            /// `[11, 4]`, of `embed(text[..8]) + offset`
            ///
            /// ∂fit/∂embed.weight = ∂fit/∂logits · ∂logits/∂letters · ∂letters/∂embed.weight + ∂fit/∂logits · ∂logits/∂mixed · ∂mixed/∂letters · ∂letters/∂embed.weight + ∂fit/∂logits · ∂logits/∂mixed · ∂mixed/∂ending · ∂ending/∂embed.weight
            pub weight: [[f64; 4]; 11],
        }
        /// The parameters of `logits`.
        #[repr(C)]
        pub struct Logits {
            /// `[8, 11]`, of `cumsum(dense(concat(mixed, letters, dim = 1), 11), -1)`
            ///
            /// ∂fit/∂logits.weight = ∂fit/∂logits · ∂logits/∂logits.weight
            pub weight: [[f64; 11]; 8],
            /// `[11]`, of `cumsum(dense(concat(mixed, letters, dim = 1), 11), -1)`
            ///
            /// ∂fit/∂logits.bias = ∂fit/∂logits · ∂logits/∂logits.bias
            pub bias: [f64; 11],
        }
    }
    nn::plain!(Tokens, parameters::Embed, parameters::Logits);
    /// The number of trained parameters.
    pub const PARAMETERS: usize = 143;
    /// Bytes of workspace for each sample of the capacity.
    pub const WORKSPACE_BYTES: usize = 4228;
    /// Bytes of workspace whatever the capacity.
    pub const WORKSPACE_BYTES_FIXED: usize = 1528;
    /// Floating-point operations of inference, per sample.
    pub const FLOPS_FORWARD: u64 = 2304;
    /// Floating-point operations of losses and derivatives, per sample.
    pub const FLOPS_GRADIENT: u64 = 8547;
    /// Of [`FLOPS_FORWARD`], those that a batch needs once, however many samples it has.
    pub const FLOPS_FORWARD_FIXED: u64 = 88;
    /// Of [`FLOPS_GRADIENT`], likewise.
    pub const FLOPS_GRADIENT_FIXED: u64 = 1447;
    /// The network as it was described: layers as clusters, parameters apart, shapes on the edges.
    pub const GRAPH: nn::Drawing = nn::Drawing {
        mermaid: "flowchart TB\n  n0([\"text<br/>[9] of class(11)\"])\n  n5[\"square\"]\n  n6[\"sum\"]\n  n7[\"square\"]\n  n8[\"sum\"]\n  n9[\"add\"]\n  n10[\"square\"]\n  n11[\"sum\"]\n  n12[\"add\"]\n  n13[\"mul 0.01\"]\n  n14[\"abs\"]\n  n15[\"sum\"]\n  n16[\"abs\"]\n  n17[\"sum\"]\n  n18[\"add\"]\n  n19[\"abs\"]\n  n20[\"sum\"]\n  n21[\"add\"]\n  n22[\"mul 0.001\"]\n  n23[[\"penalty<br/>add\"]]\n  n40[\"slice\"]\n  n41[\"accuracy\"]\n  n42[\"sum\"]\n  n43[\"div 8\"]\n  n44[\"sum\"]\n  n45[[\"hit<br/>div n\"]]\n  n46[\"cross_entropy\"]\n  n47[\"sum\"]\n  n48[\"div 8\"]\n  n49[\"sum\"]\n  n50[[\"fit<br/>div n\"]]\n  subgraph c0[\"parameters\"]\n    n1[(\"offset<br/>[4]\")]\n    n2[(\"embed.weight<br/>[11, 4]\")]\n    n3[(\"logits.weight<br/>[8, 11]\")]\n    n4[(\"logits.bias<br/>[11]\")]\n  end\n  subgraph c1[\"letters = embed(text[..8]) + offset\"]\n    n24[\"slice\"]\n    n25[\"embedding\"]\n    n26[\"letters<br/>add\"]\n  end\n  subgraph c2[\"ending = embed(reverse(text, 0)[..8])\"]\n    n27[\"reverse\"]\n    n28[\"slice\"]\n    n29[\"ending<br/>embedding\"]\n  end\n  subgraph c3[\"mixed = einsum(#quot;ti,tj,si-#gt;tj#quot;, letters, stop_gradient(sign(…\"]\n    n30[\"sign\"]\n    n31[\"stop_gradient\"]\n    n32[\"product\"]\n    n33[\"sum\"]\n    n34[\"mixed<br/>product\"]\n  end\n  subgraph c4[\"logits = cumsum(dense(concat(mixed, letters, dim = 1), 11),…\"]\n    n35[\"concat\"]\n    n36[\"product\"]\n    n37[\"add\"]\n    n38[\"logits<br/>cumsum\"]\n  end\n  subgraph c5[\"best = argmax(logits, dim = -1)\"]\n    n39[[\"best<br/>argmax\"]]\n  end\n  n0 -->|\"[9] of class(11)\"| n24\n  n0 -->|\"[9] of class(11)\"| n27\n  n0 -->|\"[9] of class(11)\"| n40\n  n1 -->|\"[4]\"| n26\n  n2 -->|\"[11, 4]\"| n5\n  n2 -->|\"[11, 4]\"| n14\n  n2 -->|\"[11, 4]\"| n25\n  n2 -->|\"[11, 4]\"| n29\n  n3 -->|\"[8, 11]\"| n7\n  n3 -->|\"[8, 11]\"| n16\n  n3 -->|\"[8, 11]\"| n36\n  n4 -->|\"[11]\"| n10\n  n4 -->|\"[11]\"| n19\n  n4 -->|\"[11]\"| n37\n  n5 -->|\"[11, 4]\"| n6\n  n6 -->|\"[]\"| n9\n  n7 -->|\"[8, 11]\"| n8\n  n8 -->|\"[]\"| n9\n  n9 -->|\"[]\"| n12\n  n10 -->|\"[11]\"| n11\n  n11 -->|\"[]\"| n12\n  n12 -->|\"[]\"| n13\n  n13 -->|\"[]\"| n23\n  n14 -->|\"[11, 4]\"| n15\n  n15 -->|\"[]\"| n18\n  n16 -->|\"[8, 11]\"| n17\n  n17 -->|\"[]\"| n18\n  n18 -->|\"[]\"| n21\n  n19 -->|\"[11]\"| n20\n  n20 -->|\"[]\"| n21\n  n21 -->|\"[]\"| n22\n  n22 -->|\"[]\"| n23\n  n24 -->|\"[8] of class(11)\"| n25\n  n25 -->|\"[8, 4]\"| n26\n  n26 -->|\"[8, 4]\"| n30\n  n26 -->|\"[8, 4]\"| n32\n  n26 -->|\"[8, 4]\"| n35\n  n27 -->|\"[9] of class(11)\"| n28\n  n28 -->|\"[8] of class(11)\"| n29\n  n29 -->|\"[8, 4]\"| n33\n  n30 -->|\"[8, 4]\"| n31\n  n31 -->|\"[8, 4]\"| n32\n  n32 -->|\"[8, 4, 4]\"| n34\n  n33 -->|\"[4]\"| n34\n  n34 -->|\"[8, 4]\"| n35\n  n35 -->|\"[8, 8]\"| n36\n  n36 -->|\"[8, 11]\"| n37\n  n37 -->|\"[8, 11]\"| n38\n  n38 -->|\"[8, 11]\"| n39\n  n38 -->|\"[8, 11]\"| n41\n  n38 -->|\"[8, 11]\"| n46\n  n40 -->|\"[8] of class(11)\"| n41\n  n40 -->|\"[8] of class(11)\"| n46\n  n41 -->|\"[8]\"| n42\n  n42 -->|\"[]\"| n43\n  n43 -->|\"[]\"| n44\n  n44 -->|\"[]\"| n45\n  n46 -->|\"[8]\"| n47\n  n47 -->|\"[]\"| n48\n  n48 -->|\"[]\"| n49\n  n49 -->|\"[]\"| n50\n",
        dot: "digraph {\n  rankdir=TB; node [fontname=\"sans-serif\"]; edge [fontname=\"sans-serif\", fontsize=10];\n  n0 [label=\"text\\n[9] of class(11)\", shape=ellipse];\n  n5 [label=\"square\", shape=box];\n  n6 [label=\"sum\", shape=box];\n  n7 [label=\"square\", shape=box];\n  n8 [label=\"sum\", shape=box];\n  n9 [label=\"add\", shape=box];\n  n10 [label=\"square\", shape=box];\n  n11 [label=\"sum\", shape=box];\n  n12 [label=\"add\", shape=box];\n  n13 [label=\"mul 0.01\", shape=box];\n  n14 [label=\"abs\", shape=box];\n  n15 [label=\"sum\", shape=box];\n  n16 [label=\"abs\", shape=box];\n  n17 [label=\"sum\", shape=box];\n  n18 [label=\"add\", shape=box];\n  n19 [label=\"abs\", shape=box];\n  n20 [label=\"sum\", shape=box];\n  n21 [label=\"add\", shape=box];\n  n22 [label=\"mul 0.001\", shape=box];\n  n23 [label=\"penalty\\nadd\", shape=box, peripheries=2];\n  n40 [label=\"slice\", shape=box];\n  n41 [label=\"accuracy\", shape=box];\n  n42 [label=\"sum\", shape=box];\n  n43 [label=\"div 8\", shape=box];\n  n44 [label=\"sum\", shape=box];\n  n45 [label=\"hit\\ndiv n\", shape=box, peripheries=2];\n  n46 [label=\"cross_entropy\", shape=box];\n  n47 [label=\"sum\", shape=box];\n  n48 [label=\"div 8\", shape=box];\n  n49 [label=\"sum\", shape=box];\n  n50 [label=\"fit\\ndiv n\", shape=box, peripheries=2];\n  subgraph cluster_0 {\n    label=\"parameters\"; style=rounded;\n    n1 [label=\"offset\\n[4]\", shape=cylinder];\n    n2 [label=\"embed.weight\\n[11, 4]\", shape=cylinder];\n    n3 [label=\"logits.weight\\n[8, 11]\", shape=cylinder];\n    n4 [label=\"logits.bias\\n[11]\", shape=cylinder];\n  }\n  subgraph cluster_1 {\n    label=\"letters = embed(text[..8]) + offset\"; style=rounded;\n    n24 [label=\"slice\", shape=box];\n    n25 [label=\"embedding\", shape=box];\n    n26 [label=\"letters\\nadd\", shape=box];\n  }\n  subgraph cluster_2 {\n    label=\"ending = embed(reverse(text, 0)[..8])\"; style=rounded;\n    n27 [label=\"reverse\", shape=box];\n    n28 [label=\"slice\", shape=box];\n    n29 [label=\"ending\\nembedding\", shape=box];\n  }\n  subgraph cluster_3 {\n    label=\"mixed = einsum(\\\"ti,tj,si->tj\\\", letters, stop_gradient(sign(…\"; style=rounded;\n    n30 [label=\"sign\", shape=box];\n    n31 [label=\"stop_gradient\", shape=box];\n    n32 [label=\"product\", shape=box];\n    n33 [label=\"sum\", shape=box];\n    n34 [label=\"mixed\\nproduct\", shape=box];\n  }\n  subgraph cluster_4 {\n    label=\"logits = cumsum(dense(concat(mixed, letters, dim = 1), 11),…\"; style=rounded;\n    n35 [label=\"concat\", shape=box];\n    n36 [label=\"product\", shape=box];\n    n37 [label=\"add\", shape=box];\n    n38 [label=\"logits\\ncumsum\", shape=box];\n  }\n  subgraph cluster_5 {\n    label=\"best = argmax(logits, dim = -1)\"; style=rounded;\n    n39 [label=\"best\\nargmax\", shape=box, peripheries=2];\n  }\n  n0 -> n24 [label=\"[9] of class(11)\"];\n  n0 -> n27 [label=\"[9] of class(11)\"];\n  n0 -> n40 [label=\"[9] of class(11)\"];\n  n1 -> n26 [label=\"[4]\"];\n  n2 -> n5 [label=\"[11, 4]\"];\n  n2 -> n14 [label=\"[11, 4]\"];\n  n2 -> n25 [label=\"[11, 4]\"];\n  n2 -> n29 [label=\"[11, 4]\"];\n  n3 -> n7 [label=\"[8, 11]\"];\n  n3 -> n16 [label=\"[8, 11]\"];\n  n3 -> n36 [label=\"[8, 11]\"];\n  n4 -> n10 [label=\"[11]\"];\n  n4 -> n19 [label=\"[11]\"];\n  n4 -> n37 [label=\"[11]\"];\n  n5 -> n6 [label=\"[11, 4]\"];\n  n6 -> n9 [label=\"[]\"];\n  n7 -> n8 [label=\"[8, 11]\"];\n  n8 -> n9 [label=\"[]\"];\n  n9 -> n12 [label=\"[]\"];\n  n10 -> n11 [label=\"[11]\"];\n  n11 -> n12 [label=\"[]\"];\n  n12 -> n13 [label=\"[]\"];\n  n13 -> n23 [label=\"[]\"];\n  n14 -> n15 [label=\"[11, 4]\"];\n  n15 -> n18 [label=\"[]\"];\n  n16 -> n17 [label=\"[8, 11]\"];\n  n17 -> n18 [label=\"[]\"];\n  n18 -> n21 [label=\"[]\"];\n  n19 -> n20 [label=\"[11]\"];\n  n20 -> n21 [label=\"[]\"];\n  n21 -> n22 [label=\"[]\"];\n  n22 -> n23 [label=\"[]\"];\n  n24 -> n25 [label=\"[8] of class(11)\"];\n  n25 -> n26 [label=\"[8, 4]\"];\n  n26 -> n30 [label=\"[8, 4]\"];\n  n26 -> n32 [label=\"[8, 4]\"];\n  n26 -> n35 [label=\"[8, 4]\"];\n  n27 -> n28 [label=\"[9] of class(11)\"];\n  n28 -> n29 [label=\"[8] of class(11)\"];\n  n29 -> n33 [label=\"[8, 4]\"];\n  n30 -> n31 [label=\"[8, 4]\"];\n  n31 -> n32 [label=\"[8, 4]\"];\n  n32 -> n34 [label=\"[8, 4, 4]\"];\n  n33 -> n34 [label=\"[4]\"];\n  n34 -> n35 [label=\"[8, 4]\"];\n  n35 -> n36 [label=\"[8, 8]\"];\n  n36 -> n37 [label=\"[8, 11]\"];\n  n37 -> n38 [label=\"[8, 11]\"];\n  n38 -> n39 [label=\"[8, 11]\"];\n  n38 -> n41 [label=\"[8, 11]\"];\n  n38 -> n46 [label=\"[8, 11]\"];\n  n40 -> n41 [label=\"[8] of class(11)\"];\n  n40 -> n46 [label=\"[8] of class(11)\"];\n  n41 -> n42 [label=\"[8]\"];\n  n42 -> n43 [label=\"[]\"];\n  n43 -> n44 [label=\"[]\"];\n  n44 -> n45 [label=\"[]\"];\n  n46 -> n47 [label=\"[8]\"];\n  n47 -> n48 [label=\"[]\"];\n  n48 -> n49 [label=\"[]\"];\n  n49 -> n50 [label=\"[]\"];\n}\n",
    };
    /// Losses and derivatives as they are computed, each derivative beside its value.
    pub const GRADIENT_GRAPH: nn::Drawing = nn::Drawing {
        mermaid: "flowchart TB\n  n0([\"text<br/>[9] of class(11)\"])\n  n5[\"square\"]\n  n6[\"sum\"]\n  n7[\"square\"]\n  n8[\"sum\"]\n  n9[\"add\"]\n  n10[\"square\"]\n  n11[\"sum\"]\n  n12[\"add\"]\n  n13[\"mul 0.01\"]\n  n14[\"abs\"]\n  n15[\"sum\"]\n  n16[\"abs\"]\n  n17[\"sum\"]\n  n18[\"add\"]\n  n19[\"abs\"]\n  n20[\"sum\"]\n  n21[\"add\"]\n  n22[\"mul 0.001\"]\n  n23[[\"penalty<br/>add\"]]\n  n40[\"slice\"]\n  n41[\"accuracy\"]\n  n42[\"sum\"]\n  n43[\"div 8\"]\n  n44[\"sum\"]\n  n45[[\"hit<br/>div n\"]]\n  n46[\"cross_entropy\"]\n  n47[\"sum\"]\n  n48[\"div 8\"]\n  n49[\"sum\"]\n  n50[[\"fit<br/>div n\"]]\n  n51[[\"loss<br/>add\"]]\n  n55{{\"one_hot\"}}\n  subgraph c0[\"parameters\"]\n    n1[(\"offset<br/>[4]\")]\n    n2[(\"embed.weight<br/>[11, 4]\")]\n    n3[(\"logits.weight<br/>[8, 11]\")]\n    n4[(\"logits.bias<br/>[11]\")]\n  end\n  subgraph c1[\"mixed = einsum(#quot;ti,tj,si-#gt;tj#quot;, letters, stop_gradient(sign(…\"]\n    n24[\"slice\"]\n    n30[\"sign\"]\n    n31[\"embedding\"]\n    n32[\"product\"]\n    n33[\"sum\"]\n    n34[\"mixed<br/>permute\"]\n    n35[\"mixed<br/>product\"]\n    n52{{\"div 1 n\"}}\n    n53{{\"div 8\"}}\n    n62{{\"d_mixed<br/>slice\"}}\n    n64{{\"product\"}}\n    n65{{\"permute\"}}\n    n66{{\"permute\"}}\n    n67{{\"product\"}}\n    n69{{\"product\"}}\n  end\n  subgraph c2[\"letters = embed(text[..8]) + offset\"]\n    n25[\"letters<br/>add\"]\n    n26[\"letters<br/>embedding\"]\n    n70{{\"d_letters<br/>add\"}}\n    n72{{\"d_letters<br/>scatter_add\"}}\n  end\n  subgraph c3[\"ending = embed(reverse(text, 0)[..8])\"]\n    n27[\"reverse\"]\n    n28[\"slice\"]\n    n29[\"ending<br/>embedding\"]\n    n68{{\"d_ending<br/>permute\"}}\n    n71{{\"scatter_add\"}}\n    n73{{\"add\"}}\n    n80{{\"sign\"}}\n    n81{{\"mul 0.001\"}}\n    n82{{\"add\"}}\n    n87{{\"mul 0.02\"}}\n    n88[[\"d_embed.weight<br/>add<br/>∂loss/∂embed.weight\"]]\n  end\n  subgraph c4[\"logits = cumsum(dense(concat(mixed, letters, dim = 1), 11),…\"]\n    n36[\"concat\"]\n    n37[\"product\"]\n    n38[\"add\"]\n    n39[\"logits<br/>cumsum\"]\n    n54{{\"softmax\"}}\n    n56{{\"sub\"}}\n    n57{{\"d_logits<br/>mul\"}}\n    n58{{\"cumsum\"}}\n    n59{{\"sum\"}}\n    n60{{\"product\"}}\n    n61{{\"product\"}}\n    n63{{\"slice\"}}\n    n74{{\"sign\"}}\n    n75{{\"mul 0.001\"}}\n    n76{{\"add\"}}\n    n77{{\"sign\"}}\n    n78{{\"mul 0.001\"}}\n    n79{{\"add\"}}\n    n83{{\"mul 0.02\"}}\n    n84[[\"d_logits.bias<br/>add<br/>∂loss/∂logits.bias\"]]\n    n85{{\"mul 0.02\"}}\n    n86[[\"d_logits.weight<br/>add<br/>∂loss/∂logits.weight\"]]\n  end\n  n0 -->|\"[9] of class(11)\"| n24\n  n0 -->|\"[9] of class(11)\"| n27\n  n0 -->|\"[9] of class(11)\"| n40\n  n1 -->|\"[4]\"| n25\n  n2 -->|\"[11, 4]\"| n5\n  n2 -->|\"[11, 4]\"| n14\n  n2 -->|\"[11, 4]\"| n25\n  n2 -->|\"[11, 4]\"| n29\n  n2 -->|\"[11, 4]\"| n80\n  n2 -->|\"[11, 4]\"| n87\n  n3 -->|\"[8, 11]\"| n7\n  n3 -->|\"[8, 11]\"| n16\n  n3 -->|\"[8, 11]\"| n37\n  n3 -->|\"[8, 11]\"| n60\n  n3 -->|\"[8, 11]\"| n77\n  n3 -->|\"[8, 11]\"| n85\n  n4 -->|\"[11]\"| n10\n  n4 -->|\"[11]\"| n19\n  n4 -->|\"[11]\"| n38\n  n4 -->|\"[11]\"| n74\n  n4 -->|\"[11]\"| n83\n  n5 -->|\"[11, 4]\"| n6\n  n6 -->|\"[]\"| n9\n  n7 -->|\"[8, 11]\"| n8\n  n8 -->|\"[]\"| n9\n  n9 -->|\"[]\"| n12\n  n10 -->|\"[11]\"| n11\n  n11 -->|\"[]\"| n12\n  n12 -->|\"[]\"| n13\n  n13 -->|\"[]\"| n23\n  n14 -->|\"[11, 4]\"| n15\n  n15 -->|\"[]\"| n18\n  n16 -->|\"[8, 11]\"| n17\n  n17 -->|\"[]\"| n18\n  n18 -->|\"[]\"| n21\n  n19 -->|\"[11]\"| n20\n  n20 -->|\"[]\"| n21\n  n21 -->|\"[]\"| n22\n  n22 -->|\"[]\"| n23\n  n23 -->|\"[]\"| n51\n  n24 -->|\"[8] of class(11)\"| n26\n  n24 -->|\"[8] of class(11)\"| n31\n  n24 -->|\"[8] of class(11)\"| n72\n  n25 -->|\"[11, 4]\"| n26\n  n25 -->|\"[11, 4]\"| n30\n  n26 -->|\"[8, 4]\"| n32\n  n26 -->|\"[8, 4]\"| n36\n  n27 -->|\"[9] of class(11)\"| n28\n  n28 -->|\"[8] of class(11)\"| n29\n  n28 -->|\"[8] of class(11)\"| n71\n  n29 -->|\"[8, 4]\"| n33\n  n30 -->|\"[11, 4]\"| n31\n  n31 -->|\"[8, 4]\"| n32\n  n31 -->|\"[8, 4]\"| n69\n  n32 -->|\"[8, 4, 4]\"| n34\n  n32 -->|\"[8, 4, 4]\"| n66\n  n33 -->|\"[4]\"| n35\n  n33 -->|\"[4]\"| n64\n  n34 -->|\"[8, 4, 4]\"| n35\n  n35 -->|\"[8, 4]\"| n36\n  n36 -->|\"[8, 8]\"| n37\n  n36 -->|\"[8, 8]\"| n61\n  n37 -->|\"[8, 11]\"| n38\n  n38 -->|\"[8, 11]\"| n39\n  n39 -->|\"[8, 11]\"| n41\n  n39 -->|\"[8, 11]\"| n46\n  n39 -->|\"[8, 11]\"| n54\n  n40 -->|\"[8] of class(11)\"| n41\n  n40 -->|\"[8] of class(11)\"| n46\n  n40 -->|\"[8] of class(11)\"| n55\n  n41 -->|\"[8]\"| n42\n  n42 -->|\"[]\"| n43\n  n43 -->|\"[]\"| n44\n  n44 -->|\"[]\"| n45\n  n46 -->|\"[8]\"| n47\n  n47 -->|\"[]\"| n48\n  n48 -->|\"[]\"| n49\n  n49 -->|\"[]\"| n50\n  n50 -->|\"[]\"| n51\n  n52 -.->|\"[]\"| n53\n  n53 -.->|\"[]\"| n57\n  n54 -.->|\"[8, 11]\"| n56\n  n55 -.->|\"[8, 11]\"| n56\n  n56 -.->|\"[8, 11]\"| n57\n  n57 -.->|\"[8, 11]\"| n58\n  n58 -.->|\"[8, 11]\"| n59\n  n58 -.->|\"[8, 11]\"| n60\n  n58 -.->|\"[8, 11]\"| n61\n  n59 -.->|\"[11]\"| n76\n  n60 -.->|\"[8, 8]\"| n62\n  n60 -.->|\"[8, 8]\"| n63\n  n61 -.->|\"[8, 11]\"| n79\n  n62 -.->|\"[8, 4]\"| n64\n  n62 -.->|\"[8, 4]\"| n67\n  n63 -.->|\"[8, 4]\"| n70\n  n64 -.->|\"[8, 4, 4]\"| n65\n  n65 -.->|\"[8, 4, 4]\"| n69\n  n66 -.->|\"[4, 8, 4]\"| n67\n  n67 -.->|\"[4]\"| n68\n  n68 -.->|\"[8, 4]\"| n71\n  n69 -.->|\"[8, 4]\"| n70\n  n70 -.->|\"[8, 4]\"| n72\n  n71 -.->|\"[11, 4]\"| n73\n  n72 -.->|\"[11, 4]\"| n73\n  n73 -.->|\"[11, 4]\"| n82\n  n74 -.->|\"[11]\"| n75\n  n75 -.->|\"[11]\"| n76\n  n76 -.->|\"[11]\"| n84\n  n77 -.->|\"[8, 11]\"| n78\n  n78 -.->|\"[8, 11]\"| n79\n  n79 -.->|\"[8, 11]\"| n86\n  n80 -.->|\"[11, 4]\"| n81\n  n81 -.->|\"[11, 4]\"| n82\n  n82 -.->|\"[11, 4]\"| n88\n  n83 -.->|\"[11]\"| n84\n  n85 -.->|\"[8, 11]\"| n86\n  n87 -.->|\"[11, 4]\"| n88\n",
        dot: "digraph {\n  rankdir=TB; node [fontname=\"sans-serif\"]; edge [fontname=\"sans-serif\", fontsize=10];\n  n0 [label=\"text\\n[9] of class(11)\", shape=ellipse];\n  n5 [label=\"square\", shape=box];\n  n6 [label=\"sum\", shape=box];\n  n7 [label=\"square\", shape=box];\n  n8 [label=\"sum\", shape=box];\n  n9 [label=\"add\", shape=box];\n  n10 [label=\"square\", shape=box];\n  n11 [label=\"sum\", shape=box];\n  n12 [label=\"add\", shape=box];\n  n13 [label=\"mul 0.01\", shape=box];\n  n14 [label=\"abs\", shape=box];\n  n15 [label=\"sum\", shape=box];\n  n16 [label=\"abs\", shape=box];\n  n17 [label=\"sum\", shape=box];\n  n18 [label=\"add\", shape=box];\n  n19 [label=\"abs\", shape=box];\n  n20 [label=\"sum\", shape=box];\n  n21 [label=\"add\", shape=box];\n  n22 [label=\"mul 0.001\", shape=box];\n  n23 [label=\"penalty\\nadd\", shape=box, peripheries=2];\n  n40 [label=\"slice\", shape=box];\n  n41 [label=\"accuracy\", shape=box];\n  n42 [label=\"sum\", shape=box];\n  n43 [label=\"div 8\", shape=box];\n  n44 [label=\"sum\", shape=box];\n  n45 [label=\"hit\\ndiv n\", shape=box, peripheries=2];\n  n46 [label=\"cross_entropy\", shape=box];\n  n47 [label=\"sum\", shape=box];\n  n48 [label=\"div 8\", shape=box];\n  n49 [label=\"sum\", shape=box];\n  n50 [label=\"fit\\ndiv n\", shape=box, peripheries=2];\n  n51 [label=\"loss\\nadd\", shape=box, peripheries=2];\n  n55 [label=\"one_hot\", shape=box, style=dashed];\n  subgraph cluster_0 {\n    label=\"parameters\"; style=rounded;\n    n1 [label=\"offset\\n[4]\", shape=cylinder];\n    n2 [label=\"embed.weight\\n[11, 4]\", shape=cylinder];\n    n3 [label=\"logits.weight\\n[8, 11]\", shape=cylinder];\n    n4 [label=\"logits.bias\\n[11]\", shape=cylinder];\n  }\n  subgraph cluster_1 {\n    label=\"mixed = einsum(\\\"ti,tj,si->tj\\\", letters, stop_gradient(sign(…\"; style=rounded;\n    n24 [label=\"slice\", shape=box];\n    n30 [label=\"sign\", shape=box];\n    n31 [label=\"embedding\", shape=box];\n    n32 [label=\"product\", shape=box];\n    n33 [label=\"sum\", shape=box];\n    n34 [label=\"mixed\\npermute\", shape=box];\n    n35 [label=\"mixed\\nproduct\", shape=box];\n    n52 [label=\"div 1 n\", shape=box, style=dashed];\n    n53 [label=\"div 8\", shape=box, style=dashed];\n    n62 [label=\"d_mixed\\nslice\", shape=box, style=dashed];\n    n64 [label=\"product\", shape=box, style=dashed];\n    n65 [label=\"permute\", shape=box, style=dashed];\n    n66 [label=\"permute\", shape=box, style=dashed];\n    n67 [label=\"product\", shape=box, style=dashed];\n    n69 [label=\"product\", shape=box, style=dashed];\n  }\n  subgraph cluster_2 {\n    label=\"letters = embed(text[..8]) + offset\"; style=rounded;\n    n25 [label=\"letters\\nadd\", shape=box];\n    n26 [label=\"letters\\nembedding\", shape=box];\n    n70 [label=\"d_letters\\nadd\", shape=box, style=dashed];\n    n72 [label=\"d_letters\\nscatter_add\", shape=box, style=dashed];\n  }\n  subgraph cluster_3 {\n    label=\"ending = embed(reverse(text, 0)[..8])\"; style=rounded;\n    n27 [label=\"reverse\", shape=box];\n    n28 [label=\"slice\", shape=box];\n    n29 [label=\"ending\\nembedding\", shape=box];\n    n68 [label=\"d_ending\\npermute\", shape=box, style=dashed];\n    n71 [label=\"scatter_add\", shape=box, style=dashed];\n    n73 [label=\"add\", shape=box, style=dashed];\n    n80 [label=\"sign\", shape=box, style=dashed];\n    n81 [label=\"mul 0.001\", shape=box, style=dashed];\n    n82 [label=\"add\", shape=box, style=dashed];\n    n87 [label=\"mul 0.02\", shape=box, style=dashed];\n    n88 [label=\"d_embed.weight\\nadd\\n∂loss/∂embed.weight\", shape=box, peripheries=2];\n  }\n  subgraph cluster_4 {\n    label=\"logits = cumsum(dense(concat(mixed, letters, dim = 1), 11),…\"; style=rounded;\n    n36 [label=\"concat\", shape=box];\n    n37 [label=\"product\", shape=box];\n    n38 [label=\"add\", shape=box];\n    n39 [label=\"logits\\ncumsum\", shape=box];\n    n54 [label=\"softmax\", shape=box, style=dashed];\n    n56 [label=\"sub\", shape=box, style=dashed];\n    n57 [label=\"d_logits\\nmul\", shape=box, style=dashed];\n    n58 [label=\"cumsum\", shape=box, style=dashed];\n    n59 [label=\"sum\", shape=box, style=dashed];\n    n60 [label=\"product\", shape=box, style=dashed];\n    n61 [label=\"product\", shape=box, style=dashed];\n    n63 [label=\"slice\", shape=box, style=dashed];\n    n74 [label=\"sign\", shape=box, style=dashed];\n    n75 [label=\"mul 0.001\", shape=box, style=dashed];\n    n76 [label=\"add\", shape=box, style=dashed];\n    n77 [label=\"sign\", shape=box, style=dashed];\n    n78 [label=\"mul 0.001\", shape=box, style=dashed];\n    n79 [label=\"add\", shape=box, style=dashed];\n    n83 [label=\"mul 0.02\", shape=box, style=dashed];\n    n84 [label=\"d_logits.bias\\nadd\\n∂loss/∂logits.bias\", shape=box, peripheries=2];\n    n85 [label=\"mul 0.02\", shape=box, style=dashed];\n    n86 [label=\"d_logits.weight\\nadd\\n∂loss/∂logits.weight\", shape=box, peripheries=2];\n  }\n  n0 -> n24 [label=\"[9] of class(11)\"];\n  n0 -> n27 [label=\"[9] of class(11)\"];\n  n0 -> n40 [label=\"[9] of class(11)\"];\n  n1 -> n25 [label=\"[4]\"];\n  n2 -> n5 [label=\"[11, 4]\"];\n  n2 -> n14 [label=\"[11, 4]\"];\n  n2 -> n25 [label=\"[11, 4]\"];\n  n2 -> n29 [label=\"[11, 4]\"];\n  n2 -> n80 [label=\"[11, 4]\"];\n  n2 -> n87 [label=\"[11, 4]\"];\n  n3 -> n7 [label=\"[8, 11]\"];\n  n3 -> n16 [label=\"[8, 11]\"];\n  n3 -> n37 [label=\"[8, 11]\"];\n  n3 -> n60 [label=\"[8, 11]\"];\n  n3 -> n77 [label=\"[8, 11]\"];\n  n3 -> n85 [label=\"[8, 11]\"];\n  n4 -> n10 [label=\"[11]\"];\n  n4 -> n19 [label=\"[11]\"];\n  n4 -> n38 [label=\"[11]\"];\n  n4 -> n74 [label=\"[11]\"];\n  n4 -> n83 [label=\"[11]\"];\n  n5 -> n6 [label=\"[11, 4]\"];\n  n6 -> n9 [label=\"[]\"];\n  n7 -> n8 [label=\"[8, 11]\"];\n  n8 -> n9 [label=\"[]\"];\n  n9 -> n12 [label=\"[]\"];\n  n10 -> n11 [label=\"[11]\"];\n  n11 -> n12 [label=\"[]\"];\n  n12 -> n13 [label=\"[]\"];\n  n13 -> n23 [label=\"[]\"];\n  n14 -> n15 [label=\"[11, 4]\"];\n  n15 -> n18 [label=\"[]\"];\n  n16 -> n17 [label=\"[8, 11]\"];\n  n17 -> n18 [label=\"[]\"];\n  n18 -> n21 [label=\"[]\"];\n  n19 -> n20 [label=\"[11]\"];\n  n20 -> n21 [label=\"[]\"];\n  n21 -> n22 [label=\"[]\"];\n  n22 -> n23 [label=\"[]\"];\n  n23 -> n51 [label=\"[]\"];\n  n24 -> n26 [label=\"[8] of class(11)\"];\n  n24 -> n31 [label=\"[8] of class(11)\"];\n  n24 -> n72 [label=\"[8] of class(11)\"];\n  n25 -> n26 [label=\"[11, 4]\"];\n  n25 -> n30 [label=\"[11, 4]\"];\n  n26 -> n32 [label=\"[8, 4]\"];\n  n26 -> n36 [label=\"[8, 4]\"];\n  n27 -> n28 [label=\"[9] of class(11)\"];\n  n28 -> n29 [label=\"[8] of class(11)\"];\n  n28 -> n71 [label=\"[8] of class(11)\"];\n  n29 -> n33 [label=\"[8, 4]\"];\n  n30 -> n31 [label=\"[11, 4]\"];\n  n31 -> n32 [label=\"[8, 4]\"];\n  n31 -> n69 [label=\"[8, 4]\"];\n  n32 -> n34 [label=\"[8, 4, 4]\"];\n  n32 -> n66 [label=\"[8, 4, 4]\"];\n  n33 -> n35 [label=\"[4]\"];\n  n33 -> n64 [label=\"[4]\"];\n  n34 -> n35 [label=\"[8, 4, 4]\"];\n  n35 -> n36 [label=\"[8, 4]\"];\n  n36 -> n37 [label=\"[8, 8]\"];\n  n36 -> n61 [label=\"[8, 8]\"];\n  n37 -> n38 [label=\"[8, 11]\"];\n  n38 -> n39 [label=\"[8, 11]\"];\n  n39 -> n41 [label=\"[8, 11]\"];\n  n39 -> n46 [label=\"[8, 11]\"];\n  n39 -> n54 [label=\"[8, 11]\"];\n  n40 -> n41 [label=\"[8] of class(11)\"];\n  n40 -> n46 [label=\"[8] of class(11)\"];\n  n40 -> n55 [label=\"[8] of class(11)\"];\n  n41 -> n42 [label=\"[8]\"];\n  n42 -> n43 [label=\"[]\"];\n  n43 -> n44 [label=\"[]\"];\n  n44 -> n45 [label=\"[]\"];\n  n46 -> n47 [label=\"[8]\"];\n  n47 -> n48 [label=\"[]\"];\n  n48 -> n49 [label=\"[]\"];\n  n49 -> n50 [label=\"[]\"];\n  n50 -> n51 [label=\"[]\"];\n  n52 -> n53 [label=\"[]\", style=dashed];\n  n53 -> n57 [label=\"[]\", style=dashed];\n  n54 -> n56 [label=\"[8, 11]\", style=dashed];\n  n55 -> n56 [label=\"[8, 11]\", style=dashed];\n  n56 -> n57 [label=\"[8, 11]\", style=dashed];\n  n57 -> n58 [label=\"[8, 11]\", style=dashed];\n  n58 -> n59 [label=\"[8, 11]\", style=dashed];\n  n58 -> n60 [label=\"[8, 11]\", style=dashed];\n  n58 -> n61 [label=\"[8, 11]\", style=dashed];\n  n59 -> n76 [label=\"[11]\", style=dashed];\n  n60 -> n62 [label=\"[8, 8]\", style=dashed];\n  n60 -> n63 [label=\"[8, 8]\", style=dashed];\n  n61 -> n79 [label=\"[8, 11]\", style=dashed];\n  n62 -> n64 [label=\"[8, 4]\", style=dashed];\n  n62 -> n67 [label=\"[8, 4]\", style=dashed];\n  n63 -> n70 [label=\"[8, 4]\", style=dashed];\n  n64 -> n65 [label=\"[8, 4, 4]\", style=dashed];\n  n65 -> n69 [label=\"[8, 4, 4]\", style=dashed];\n  n66 -> n67 [label=\"[4, 8, 4]\", style=dashed];\n  n67 -> n68 [label=\"[4]\", style=dashed];\n  n68 -> n71 [label=\"[8, 4]\", style=dashed];\n  n69 -> n70 [label=\"[8, 4]\", style=dashed];\n  n70 -> n72 [label=\"[8, 4]\", style=dashed];\n  n71 -> n73 [label=\"[11, 4]\", style=dashed];\n  n72 -> n73 [label=\"[11, 4]\", style=dashed];\n  n73 -> n82 [label=\"[11, 4]\", style=dashed];\n  n74 -> n75 [label=\"[11]\", style=dashed];\n  n75 -> n76 [label=\"[11]\", style=dashed];\n  n76 -> n84 [label=\"[11]\", style=dashed];\n  n77 -> n78 [label=\"[8, 11]\", style=dashed];\n  n78 -> n79 [label=\"[8, 11]\", style=dashed];\n  n79 -> n86 [label=\"[8, 11]\", style=dashed];\n  n80 -> n81 [label=\"[11, 4]\", style=dashed];\n  n81 -> n82 [label=\"[11, 4]\", style=dashed];\n  n82 -> n88 [label=\"[11, 4]\", style=dashed];\n  n83 -> n84 [label=\"[11]\", style=dashed];\n  n85 -> n86 [label=\"[8, 11]\", style=dashed];\n  n87 -> n88 [label=\"[11, 4]\", style=dashed];\n}\n",
    };
    /// Layer by layer: shapes, parameters, operations per sample, bytes of workspace per sample.
    pub const SUMMARY: &str = "Tokens\nlayer    is                                                                     shape             parameters  FLOPs  bytes\ntext     input                                                                  [9] of class(11)\nletters  embed(text[..8]) + offset                                              [8, 4]                           76\nending   embed(reverse(text, 0)[..8])                                           [8, 4]                          296     68\nmixed    einsum(\"ti,tj,si->tj\", letters, stop_gradient(sign(letters)), ending)  [8, 4]                        1 402  3 648\nlogits   cumsum(dense(concat(mixed, letters, dim = 1), 11), -1)                 [8, 11]                   99  5 719    512\nbest     argmax(logits, dim = -1)                                               [8]\noffset   normal(0.0, 1.0)                                                       [4]                        4\nusage    zeros()                                                                [4]                        4\nothers                                                                                                    44  1 054\n143 parameters, 8 more not trained; 2 304 FLOPs forward, 8 547 with gradient, per sample\n4 228 bytes of workspace per sample, 1 528 more for all together\n";
    /// In which order the partial derivatives are computed, the chain for each named value, and what is computed.
    pub const EXPLAIN: &str = "In which order are the partial derivatives of penalty computed?\n  1. ∂penalty/∂embed.weight, ∂penalty/∂logits.weight, ∂penalty/∂logits.bias\nWhat is the chain?\nIn which order are the partial derivatives of fit computed?\n  1. ∂fit/∂logits\n  2. ∂logits/∂mixed, ∂logits/∂letters, ∂logits/∂logits.weight, ∂logits/∂logits.bias\n  3. ∂mixed/∂letters, ∂mixed/∂ending\n  4. ∂letters/∂embed.weight, ∂letters/∂offset, ∂ending/∂embed.weight\nWhat is the chain?\n  ∂fit/∂mixed = ∂fit/∂logits · ∂logits/∂mixed\n  ∂fit/∂letters = ∂fit/∂logits · ∂logits/∂letters + ∂fit/∂logits · ∂logits/∂mixed · ∂mixed/∂letters\n  ∂fit/∂logits.weight = ∂fit/∂logits · ∂logits/∂logits.weight\n  ∂fit/∂logits.bias = ∂fit/∂logits · ∂logits/∂logits.bias\n  ∂fit/∂ending = ∂fit/∂logits · ∂logits/∂mixed · ∂mixed/∂ending\n  ∂fit/∂embed.weight = ∂fit/∂logits · ∂logits/∂letters · ∂letters/∂embed.weight + ∂fit/∂logits · ∂logits/∂mixed · ∂mixed/∂letters · ∂letters/∂embed.weight + ∂fit/∂logits · ∂logits/∂mixed · ∂mixed/∂ending · ∂ending/∂embed.weight\n  ∂fit/∂offset = ∂fit/∂logits · ∂logits/∂letters · ∂letters/∂offset + ∂fit/∂logits · ∂logits/∂mixed · ∂mixed/∂letters · ∂letters/∂offset\nWhat is computed?\n  d_logits = (softmax(logits) − one_hot(slice(text))) · 1 / n / 8\n  d_mixed = slice(product(cumsum(d_logits), logits.weight))\n  d_ending = product(permute(product(letters, embedding(sign(letters), slice(text)))), d_mixed)\n  d_ending = permute(product(permute(product(letters, embedding(sign(letters), slice(text)))), d_mixed))\n  d_letters = slice(product(cumsum(d_logits), logits.weight)) + product(permute(product(d_mixed, sum(ending))), embedding(sign(letters), …))\n  d_letters = scatter_add(slice(product(cumsum(d_logits), logits.weight)) + product(permute(product(d_mixed, sum(ending))), embedding(…, …)), …)\n  d_logits.bias = sum(cumsum(d_logits)) + 0.001 · sign(logits.bias) + 0.02 · logits.bias\n  d_logits.weight = product(concat(mixed, letters), cumsum(d_logits)) + 0.001 · sign(logits.weight) + 0.02 · logits.weight\n  d_embed.weight = scatter_add(d_ending, slice(reverse(text))) + d_letters + 0.001 · sign(embed.weight) + 0.02 · embed.weight\n";
    /// The chains as LaTeX.
    pub const EXPLAIN_LATEX: &str = "\\begin{align*}\n\n\\end{align*}\n\\begin{align*}\n\\frac{\\partial \\mathrm{fit}}{\\partial \\mathrm{mixed}} &= \\frac{\\partial \\mathrm{fit}}{\\partial \\mathrm{logits}} \\cdot \\frac{\\partial \\mathrm{logits}}{\\partial \\mathrm{mixed}} \\\\\n\\frac{\\partial \\mathrm{fit}}{\\partial \\mathrm{letters}} &= \\frac{\\partial \\mathrm{fit}}{\\partial \\mathrm{logits}} \\cdot \\frac{\\partial \\mathrm{logits}}{\\partial \\mathrm{letters}} + \\frac{\\partial \\mathrm{fit}}{\\partial \\mathrm{logits}} \\cdot \\frac{\\partial \\mathrm{logits}}{\\partial \\mathrm{mixed}} \\cdot \\frac{\\partial \\mathrm{mixed}}{\\partial \\mathrm{letters}} \\\\\n\\frac{\\partial \\mathrm{fit}}{\\partial \\mathrm{logits.weight}} &= \\frac{\\partial \\mathrm{fit}}{\\partial \\mathrm{logits}} \\cdot \\frac{\\partial \\mathrm{logits}}{\\partial \\mathrm{logits.weight}} \\\\\n\\frac{\\partial \\mathrm{fit}}{\\partial \\mathrm{logits.bias}} &= \\frac{\\partial \\mathrm{fit}}{\\partial \\mathrm{logits}} \\cdot \\frac{\\partial \\mathrm{logits}}{\\partial \\mathrm{logits.bias}} \\\\\n\\frac{\\partial \\mathrm{fit}}{\\partial \\mathrm{ending}} &= \\frac{\\partial \\mathrm{fit}}{\\partial \\mathrm{logits}} \\cdot \\frac{\\partial \\mathrm{logits}}{\\partial \\mathrm{mixed}} \\cdot \\frac{\\partial \\mathrm{mixed}}{\\partial \\mathrm{ending}} \\\\\n\\frac{\\partial \\mathrm{fit}}{\\partial \\mathrm{embed.weight}} &= \\frac{\\partial \\mathrm{fit}}{\\partial \\mathrm{logits}} \\cdot \\frac{\\partial \\mathrm{logits}}{\\partial \\mathrm{letters}} \\cdot \\frac{\\partial \\mathrm{letters}}{\\partial \\mathrm{embed.weight}} + \\frac{\\partial \\mathrm{fit}}{\\partial \\mathrm{logits}} \\cdot \\frac{\\partial \\mathrm{logits}}{\\partial \\mathrm{mixed}} \\cdot \\frac{\\partial \\mathrm{mixed}}{\\partial \\mathrm{letters}} \\cdot \\frac{\\partial \\mathrm{letters}}{\\partial \\mathrm{embed.weight}} + \\frac{\\partial \\mathrm{fit}}{\\partial \\mathrm{logits}} \\cdot \\frac{\\partial \\mathrm{logits}}{\\partial \\mathrm{mixed}} \\cdot \\frac{\\partial \\mathrm{mixed}}{\\partial \\mathrm{ending}} \\cdot \\frac{\\partial \\mathrm{ending}}{\\partial \\mathrm{embed.weight}} \\\\\n\\frac{\\partial \\mathrm{fit}}{\\partial \\mathrm{offset}} &= \\frac{\\partial \\mathrm{fit}}{\\partial \\mathrm{logits}} \\cdot \\frac{\\partial \\mathrm{logits}}{\\partial \\mathrm{letters}} \\cdot \\frac{\\partial \\mathrm{letters}}{\\partial \\mathrm{offset}} + \\frac{\\partial \\mathrm{fit}}{\\partial \\mathrm{logits}} \\cdot \\frac{\\partial \\mathrm{logits}}{\\partial \\mathrm{mixed}} \\cdot \\frac{\\partial \\mathrm{mixed}}{\\partial \\mathrm{letters}} \\cdot \\frac{\\partial \\mathrm{letters}}{\\partial \\mathrm{offset}}\n\\end{align*}\n";
    /// What [`Tokens`] reads: one element per sample in each field.
    #[derive(Clone, Copy, Debug)]
    pub struct Inputs<'a> {
        /// `[9] of class(11)` per sample.
        pub text: &'a [[u32; 9]],
    }
    impl Inputs<'_> {
        fn check(&self, capacity: usize) -> Result<usize, nn::InputError> {
            let samples = nn::check::samples("text", self.text.len(), capacity)?;
            nn::check::classes("text", self.text, 11)?;
            Ok(samples)
        }
    }
    /// Inputs and targets of the same samples.
    #[derive(Clone, Copy, Debug)]
    pub struct Batch<'a> {
        /// `[9] of class(11)` per sample.
        pub text: &'a [[u32; 9]],
    }
    impl Batch<'_> {
        fn check(&self, capacity: usize) -> Result<usize, nn::InputError> {
            let samples = nn::check::samples("text", self.text.len(), capacity)?;
            nn::check::classes("text", self.text, 11)?;
            Ok(samples)
        }
    }
    impl<'a> Batch<'a> {
        /// What inference needs of the batch.
        pub fn inputs(&self) -> Inputs<'a> {
            Inputs { text: self.text }
        }
    }
    /// An owned data set: all fields have one element per sample.
    #[derive(Clone, Debug, Default)]
    pub struct Samples {
        /// `[9] of class(11)` per sample.
        pub text: nn::Vec<[u32; 9]>,
    }
    impl nn::Samples for Samples {
        type Batch<'a> = Batch<'a>;
        fn len(&self) -> usize {
            self.text.len()
        }
        fn batch(&self, range: core::ops::Range<usize>) -> Batch<'_> {
            Batch { text: &self.text[range] }
        }
        fn gather(&mut self, from: &Self, indices: &[usize]) {
            nn::gather(&mut self.text, &from.text, indices);
        }
    }
    /// Losses and metrics: means over the batch.
    #[derive(Clone, Copy, Debug, Default, PartialEq)]
    pub struct Losses {
        /// The sum of all losses: what is minimised.
        pub loss: f64,
        /// The loss `penalty`.
        pub penalty: f64,
        /// The loss `fit`.
        pub fit: f64,
        /// The metric `hit`.
        pub hit: f64,
    }
    impl nn::Losses for Losses {
        const NAMES: &'static [&'static str] = &["loss", "penalty", "fit", "hit"];
        fn visit(&self, visit: &mut dyn FnMut(f64)) {
            visit(self.loss);
            visit(self.penalty);
            visit(self.fit);
            visit(self.hit);
        }
    }
    /// What inference returns: one element per sample in each field.
    #[derive(Clone, Copy, Debug)]
    pub struct Outputs<'w> {
        /// `[8]` per sample.
        pub best: &'w [[f64; 8]],
    }
    /// The memory of a step, for batches of up to `capacity` samples.
    pub struct Workspace<S: nn::Storage = nn::Heap> {
        capacity: usize,
        storage: core::marker::PhantomData<S>,
        embed_weight_square: [[f64; 4]; 11],
        logits_weight_square: [[f64; 11]; 8],
        logits_bias_square: [f64; 11],
        text_slice: S::Buffer<[u32; 8]>,
        permute_2: S::Buffer<[[[f64; 4]; 8]; 4]>,
        ending_reverse: S::Buffer<[u32; 9]>,
        slice: S::Buffer<[u32; 8]>,
        logits_concat: S::Buffer<[[f64; 8]; 8]>,
        mixed_sign_2: S::Buffer<[[f64; 4]; 8]>,
        letters_product: S::Buffer<[[[f64; 4]; 4]; 8]>,
        ending_sum: S::Buffer<[f64; 4]>,
        mixed: S::Buffer<[[[f64; 4]; 4]; 8]>,
        mixed_2: S::Buffer<[[f64; 4]; 8]>,
        sum_7: [f64; 4],
        d_letters_2: [[f64; 4]; 11],
    }
    impl<S: nn::Storage> Workspace<S> {
        fn with_storage(capacity: usize) -> Self {
            Workspace {
                capacity,
                storage: core::marker::PhantomData,
                embed_weight_square: [[0.0; 4]; 11],
                logits_weight_square: [[0.0; 11]; 8],
                logits_bias_square: [0.0; 11],
                text_slice: S::zeros(capacity),
                permute_2: S::zeros(capacity),
                ending_reverse: S::zeros(capacity),
                slice: S::zeros(capacity),
                logits_concat: S::zeros(capacity),
                mixed_sign_2: S::zeros(capacity),
                letters_product: S::zeros(capacity),
                ending_sum: S::zeros(capacity),
                mixed: S::zeros(capacity),
                mixed_2: S::zeros(capacity),
                sum_7: [0.0; 4],
                d_letters_2: [[0.0; 4]; 11],
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
            embed_weight_square: [[0.0; 4]; 11],
            logits_weight_square: [[0.0; 11]; 8],
            logits_bias_square: [0.0; 11],
            text_slice: [[0; 8]; N],
            permute_2: [[[[0.0; 4]; 8]; 4]; N],
            ending_reverse: [[0; 9]; N],
            slice: [[0; 8]; N],
            logits_concat: [[[0.0; 8]; 8]; N],
            mixed_sign_2: [[[0.0; 4]; 8]; N],
            letters_product: [[[[0.0; 4]; 4]; 8]; N],
            ending_sum: [[0.0; 4]; N],
            mixed: [[[[0.0; 4]; 4]; 8]; N],
            mixed_2: [[[0.0; 4]; 8]; N],
            sum_7: [0.0; 4],
            d_letters_2: [[0.0; 4]; 11],
        };
    }
    impl Tokens {
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
            let text = inputs.text;
            let text_slice = &mut work.text_slice[..n];
            let letters_2 = &mut work.d_letters_2;
            let letters_3 = &mut work.mixed_2[..n];
            let ending_reverse = &mut work.ending_reverse[..n];
            let slice = &mut work.slice[..n];
            let ending = &mut work.mixed_sign_2[..n];
            let mixed_sign_2: &mut [[[f64; 4]; 8]] = k::reuse(
                &mut work.logits_concat[..n],
                n,
            );
            let letters_product: &mut [[[[f64; 4]; 4]; 8]] = k::reuse(
                &mut work.permute_2[..n],
                n,
            );
            let ending_sum = &mut work.ending_sum[..n];
            let mixed = &mut work.mixed[..n];
            k::slice_axis(text, 0, text_slice);
            s.map(
                k::one_mut(letters_2),
                (k::one(&self.embed.weight), k::cycle(&self.offset)),
                |(embed_weight, offset)| embed_weight + offset,
            );
            k::gather(
                letters_2,
                k::view::<_, u32>(text_slice),
                k::view_mut::<_, [f64; 4]>(letters_3),
            );
            k::reverse_axis(text, ending_reverse);
            k::slice_axis(ending_reverse, 0, slice);
            k::gather(
                &self.embed.weight,
                k::view::<_, u32>(slice),
                k::view_mut::<_, [f64; 4]>(ending),
            );
            let mixed_sign = letters_2;
            s.update(k::one_mut(mixed_sign), (), |letters_2, ()| sign(letters_2));
            k::gather(
                mixed_sign,
                k::view::<_, u32>(text_slice),
                k::view_mut::<_, [f64; 4]>(mixed_sign_2),
            );
            k::matmul(
                k::view::<_, [[f64; 1]; 4]>(letters_3),
                k::view::<_, [[f64; 4]; 1]>(mixed_sign_2),
                k::view_mut::<_, [[f64; 4]; 4]>(letters_product),
            );
            k::sum_axis(ending, ending_sum);
            k::permute(letters_product, mixed, [8, 4, 4], [0, 2, 1]);
            let mixed_2 = ending;
            k::matmul(
                k::view::<_, [[f64; 4]; 32]>(mixed),
                k::view::<_, [[f64; 1]; 4]>(ending_sum),
                k::view_mut::<_, [[f64; 1]; 32]>(mixed_2),
            );
            let logits_concat = &mut work.logits_concat[..n];
            k::place_axis(
                k::view::<_, [f64; 4]>(mixed_2),
                0,
                k::view_mut::<_, [f64; 8]>(logits_concat),
            );
            k::place_axis(
                k::view::<_, [f64; 4]>(letters_3),
                4,
                k::view_mut::<_, [f64; 8]>(logits_concat),
            );
            let logits_dense: &mut [[[f64; 11]; 8]] = k::reuse(&mut work.mixed[..n], n);
            s.dense(
                k::view::<_, [f64; 8]>(logits_concat),
                &self.logits.weight,
                &self.logits.bias,
                k::view_mut::<_, [f64; 11]>(logits_dense),
            );
            let logits: &mut [[[f64; 11]; 8]] = k::reuse(&mut work.permute_2[..n], n);
            k::cumsum_axis(
                k::view::<_, [f64; 11]>(logits_dense),
                k::view_mut::<_, [f64; 11]>(logits),
            );
            let best: &mut [[f64; 8]] = k::reuse(&mut work.mixed_2[..n], n);
            k::argmax(k::view::<_, [f64; 11]>(logits), k::view_mut::<_, f64>(best));
            Outputs { best }
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
            let text = batch.text;
            let embed_weight_square = &mut work.d_letters_2;
            let logits_weight_square = &mut work.logits_weight_square;
            let logits_bias_square = &mut work.logits_bias_square;
            let text_slice = &mut work.text_slice[..n];
            let letters_3 = &mut work.mixed_2[..n];
            let ending_reverse = &mut work.ending_reverse[..n];
            let slice = &mut work.slice[..n];
            let ending = &mut work.mixed_sign_2[..n];
            let mixed_sign_2: &mut [[[f64; 4]; 8]] = k::reuse(
                &mut work.logits_concat[..n],
                n,
            );
            let letters_product = &mut work.mixed[..n];
            let ending_sum = &mut work.ending_sum[..n];
            let mixed: &mut [[[[f64; 4]; 4]; 8]] = k::reuse(&mut work.permute_2[..n], n);
            k::square(k::one(&self.embed.weight), k::one_mut(embed_weight_square));
            let sum = k::sum_all(k::one(embed_weight_square));
            k::square(k::one(&self.logits.weight), k::one_mut(logits_weight_square));
            let sum_2 = k::sum_all(k::one(logits_weight_square));
            k::square(k::one(&self.logits.bias), k::one_mut(logits_bias_square));
            let sum_3 = k::sum_all(k::one(logits_bias_square));
            let embed_weight_abs = embed_weight_square;
            k::map(
                k::one_mut(embed_weight_abs),
                k::one(&self.embed.weight),
                |embed_weight| abs(embed_weight),
            );
            let sum_4 = k::sum_all(k::one(embed_weight_abs));
            let logits_weight_abs = logits_weight_square;
            k::map(
                k::one_mut(logits_weight_abs),
                k::one(&self.logits.weight),
                |logits_weight| abs(logits_weight),
            );
            let sum_5 = k::sum_all(k::one(logits_weight_abs));
            let logits_bias_abs = logits_bias_square;
            k::map(
                k::one_mut(logits_bias_abs),
                k::one(&self.logits.bias),
                |logits_bias| abs(logits_bias),
            );
            let sum_6 = k::sum_all(k::one(logits_bias_abs));
            let penalty = 0.01 * (sum + sum_2 + sum_3) + 0.001 * (sum_4 + sum_5 + sum_6);
            k::slice_axis(text, 0, text_slice);
            let letters_2 = embed_weight_abs;
            k::map(
                k::one_mut(letters_2),
                (k::one(&self.embed.weight), k::cycle(&self.offset)),
                |(embed_weight, offset)| embed_weight + offset,
            );
            k::gather(
                letters_2,
                k::view::<_, u32>(text_slice),
                k::view_mut::<_, [f64; 4]>(letters_3),
            );
            k::reverse_axis(text, ending_reverse);
            k::slice_axis(ending_reverse, 0, slice);
            k::gather(
                &self.embed.weight,
                k::view::<_, u32>(slice),
                k::view_mut::<_, [f64; 4]>(ending),
            );
            let mixed_sign = letters_2;
            k::update(k::one_mut(mixed_sign), (), |letters_2, ()| sign(letters_2));
            k::gather(
                mixed_sign,
                k::view::<_, u32>(text_slice),
                k::view_mut::<_, [f64; 4]>(mixed_sign_2),
            );
            k::matmul(
                k::view::<_, [[f64; 1]; 4]>(letters_3),
                k::view::<_, [[f64; 4]; 1]>(mixed_sign_2),
                k::view_mut::<_, [[f64; 4]; 4]>(letters_product),
            );
            k::sum_axis(ending, ending_sum);
            k::permute(letters_product, mixed, [8, 4, 4], [0, 2, 1]);
            let mixed_2 = ending;
            k::matmul(
                k::view::<_, [[f64; 4]; 32]>(mixed),
                k::view::<_, [[f64; 1]; 4]>(ending_sum),
                k::view_mut::<_, [[f64; 1]; 32]>(mixed_2),
            );
            let logits_concat = &mut work.logits_concat[..n];
            k::place_axis(
                k::view::<_, [f64; 4]>(mixed_2),
                0,
                k::view_mut::<_, [f64; 8]>(logits_concat),
            );
            k::place_axis(
                k::view::<_, [f64; 4]>(letters_3),
                4,
                k::view_mut::<_, [f64; 8]>(logits_concat),
            );
            let logits_dense: &mut [[[f64; 11]; 8]] = k::reuse(
                &mut work.permute_2[..n],
                n,
            );
            k::dense(
                k::view::<_, [f64; 8]>(logits_concat),
                &self.logits.weight,
                &self.logits.bias,
                k::view_mut::<_, [f64; 11]>(logits_dense),
            );
            let logits: &mut [[[f64; 11]; 8]] = k::reuse(&mut work.mixed[..n], n);
            k::cumsum_axis(
                k::view::<_, [f64; 11]>(logits_dense),
                k::view_mut::<_, [f64; 11]>(logits),
            );
            let text_slice_2 = text_slice;
            k::slice_axis(text, 1, text_slice_2);
            let hit = k::accuracy(
                k::view::<_, [f64; 11]>(logits),
                k::view::<_, u32>(text_slice_2),
            );
            let logits_cross_entropy: &mut [[f64; 8]] = k::reuse(
                &mut work.mixed_2[..n],
                n,
            );
            k::cross_entropy_loss(
                k::view::<_, [f64; 11]>(logits),
                k::view::<_, u32>(text_slice_2),
                k::view_mut::<_, f64>(logits_cross_entropy),
            );
            let fit = k::mean_samples(k::view::<_, f64>(logits_cross_entropy));
            let loss = penalty + fit;
            Ok(Losses { loss, penalty, fit, hit })
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
            Ok(
                nn::dispatch!(
                    s, n of 3 in work : Workspace => self.gradient_with(s, n, batch,
                    work, grad)
                ),
            )
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
            let text = batch.text;
            let embed_weight_square = &mut work.embed_weight_square;
            let logits_weight_square = &mut work.logits_weight_square;
            let logits_bias_square = &mut work.logits_bias_square;
            let text_slice = &mut work.text_slice[..n];
            let letters_3: &mut [[[f64; 4]; 8]] = k::reuse(&mut work.permute_2[..n], n);
            let ending_reverse = &mut work.ending_reverse[..n];
            let slice = &mut work.slice[..n];
            let ending: &mut [[[f64; 4]; 8]] = k::reuse(&mut work.logits_concat[..n], n);
            let mixed_sign_2 = &mut work.mixed_sign_2[..n];
            let letters_product = &mut work.letters_product[..n];
            let ending_sum = &mut work.ending_sum[..n];
            let mixed = &mut work.mixed[..n];
            let mixed_2 = &mut work.mixed_2[..n];
            let sum_7 = &mut work.sum_7;
            let d_letters_2 = &mut work.d_letters_2;
            s.square(k::one(&self.embed.weight), k::one_mut(embed_weight_square));
            let sum = s.sum_all(k::one(embed_weight_square));
            s.square(k::one(&self.logits.weight), k::one_mut(logits_weight_square));
            let sum_2 = s.sum_all(k::one(logits_weight_square));
            s.square(k::one(&self.logits.bias), k::one_mut(logits_bias_square));
            let sum_3 = s.sum_all(k::one(logits_bias_square));
            let embed_weight_abs = embed_weight_square;
            s.map(
                k::one_mut(embed_weight_abs),
                k::one(&self.embed.weight),
                |embed_weight| abs(embed_weight),
            );
            let sum_4 = s.sum_all(k::one(embed_weight_abs));
            let logits_weight_abs = logits_weight_square;
            s.map(
                k::one_mut(logits_weight_abs),
                k::one(&self.logits.weight),
                |logits_weight| abs(logits_weight),
            );
            let sum_5 = s.sum_all(k::one(logits_weight_abs));
            let logits_bias_abs = logits_bias_square;
            s.map(
                k::one_mut(logits_bias_abs),
                k::one(&self.logits.bias),
                |logits_bias| abs(logits_bias),
            );
            let sum_6 = s.sum_all(k::one(logits_bias_abs));
            let penalty = 0.01 * (sum + sum_2 + sum_3) + 0.001 * (sum_4 + sum_5 + sum_6);
            k::slice_axis(text, 0, text_slice);
            let letters_2 = embed_weight_abs;
            s.map(
                k::one_mut(letters_2),
                (k::one(&self.embed.weight), k::cycle(&self.offset)),
                |(embed_weight, offset)| embed_weight + offset,
            );
            k::gather(
                letters_2,
                k::view::<_, u32>(text_slice),
                k::view_mut::<_, [f64; 4]>(letters_3),
            );
            k::reverse_axis(text, ending_reverse);
            k::slice_axis(ending_reverse, 0, slice);
            k::gather(
                &self.embed.weight,
                k::view::<_, u32>(slice),
                k::view_mut::<_, [f64; 4]>(ending),
            );
            let mixed_sign = letters_2;
            s.update(k::one_mut(mixed_sign), (), |letters_2, ()| sign(letters_2));
            k::gather(
                mixed_sign,
                k::view::<_, u32>(text_slice),
                k::view_mut::<_, [f64; 4]>(mixed_sign_2),
            );
            k::matmul(
                k::view::<_, [[f64; 1]; 4]>(letters_3),
                k::view::<_, [[f64; 4]; 1]>(mixed_sign_2),
                k::view_mut::<_, [[f64; 4]; 4]>(letters_product),
            );
            k::sum_axis(ending, ending_sum);
            k::permute(letters_product, mixed, [8, 4, 4], [0, 2, 1]);
            k::matmul(
                k::view::<_, [[f64; 4]; 32]>(mixed),
                k::view::<_, [[f64; 1]; 4]>(ending_sum),
                k::view_mut::<_, [[f64; 1]; 32]>(mixed_2),
            );
            let letters_sum: &mut [[f64; 4]] = k::reuse(&mut work.logits_concat[..n], n);
            k::sum_axis(letters_3, letters_sum);
            let mixed_mean = letters_sum;
            s.divide_mut(mixed_mean, 8.0);
            s.sum_samples(mixed_mean, sum_7);
            s.map(
                k::one_mut(&mut grad.usage),
                (k::one(&self.usage), k::one(sum_7)),
                #[inline(always)]
                |(usage, sum_7)| 0.9 * usage + 0.1 * (sum_7 / n as f64),
            );
            let logits_concat = &mut work.logits_concat[..n];
            k::place_axis(
                k::view::<_, [f64; 4]>(mixed_2),
                0,
                k::view_mut::<_, [f64; 8]>(logits_concat),
            );
            k::place_axis(
                k::view::<_, [f64; 4]>(letters_3),
                4,
                k::view_mut::<_, [f64; 8]>(logits_concat),
            );
            let logits_dense: &mut [[[f64; 11]; 8]] = k::reuse(&mut work.mixed[..n], n);
            s.dense(
                k::view::<_, [f64; 8]>(logits_concat),
                &self.logits.weight,
                &self.logits.bias,
                k::view_mut::<_, [f64; 11]>(logits_dense),
            );
            let logits: &mut [[[f64; 11]; 8]] = k::reuse(&mut work.permute_2[..n], n);
            k::cumsum_axis(
                k::view::<_, [f64; 11]>(logits_dense),
                k::view_mut::<_, [f64; 11]>(logits),
            );
            let text_slice_2: &mut [[u32; 8]] = k::reuse(
                &mut work.ending_reverse[..n],
                n,
            );
            k::slice_axis(text, 1, text_slice_2);
            let hit = k::accuracy(
                k::view::<_, [f64; 11]>(logits),
                k::view::<_, u32>(text_slice_2),
            );
            let d_logits = logits;
            let fit = k::cross_entropy_mut(
                k::view_mut::<_, [f64; 11]>(d_logits),
                k::view::<_, u32>(text_slice_2),
            );
            let loss = penalty + fit;
            let d_logits_dense = logits_dense;
            k::cumsum_axis_reversed(
                k::view::<_, [f64; 11]>(d_logits),
                k::view_mut::<_, [f64; 11]>(d_logits_dense),
            );
            let sum_12 = logits_bias_abs;
            s.sum_samples(k::view::<_, [f64; 11]>(d_logits_dense), sum_12);
            let d_logits_concat: &mut [[[f64; 8]; 8]] = k::reuse(
                &mut work.permute_2[..n],
                n,
            );
            s.dense_d_input(
                k::view::<_, [f64; 11]>(d_logits_dense),
                &self.logits.weight,
                k::view_mut::<_, [f64; 8]>(d_logits_concat),
            );
            let product = logits_weight_abs;
            s.dense_d_weight(
                k::view::<_, [f64; 8]>(logits_concat),
                k::view::<_, [f64; 11]>(d_logits_dense),
                product,
            );
            let d_mixed = mixed_2;
            k::slice_axis(
                k::view::<_, [f64; 8]>(d_logits_concat),
                0,
                k::view_mut::<_, [f64; 4]>(d_mixed),
            );
            let slice_2: &mut [[[f64; 4]; 8]] = k::reuse(
                &mut work.logits_concat[..n],
                n,
            );
            k::slice_axis(
                k::view::<_, [f64; 8]>(d_logits_concat),
                4,
                k::view_mut::<_, [f64; 4]>(slice_2),
            );
            let d_mixed_product = &mut work.mixed[..n];
            k::matmul(
                k::view::<_, [[f64; 1]; 32]>(d_mixed),
                k::view::<_, [[f64; 4]; 1]>(ending_sum),
                k::view_mut::<_, [[f64; 4]; 32]>(d_mixed_product),
            );
            let permute_2 = &mut work.permute_2[..n];
            k::permute(letters_product, permute_2, [8, 4, 4], [1, 0, 2]);
            let d_mixed_product_2 = ending_sum;
            k::matmul(
                k::view::<_, [[f64; 32]; 4]>(permute_2),
                k::view::<_, [[f64; 1]; 32]>(d_mixed),
                k::view_mut::<_, [[f64; 1]; 4]>(d_mixed_product_2),
            );
            let d_ending: &mut [[[f64; 8]; 4]] = k::reuse(&mut work.mixed_2[..n], n);
            s.map(
                d_ending,
                k::each(&*d_mixed_product_2, 8),
                |d_mixed_product_2| d_mixed_product_2,
            );
            let d_ending_2: &mut [[[f64; 4]; 8]] = k::reuse(&mut work.permute_2[..n], n);
            k::permute(d_ending, d_ending_2, [4, 8], [1, 0]);
            let product_2 = &mut work.mixed_2[..n];
            k::matmul_strided(
                d_mixed_product,
                [0, 16, 1, 4],
                mixed_sign_2,
                [0, 4, 1, 0],
                product_2,
                [0, 4, 1, 0],
                [8, 4, 4, 1],
            );
            let d_letters = slice_2;
            s.add_mut(d_letters, product_2);
            let d_ending_scatter_add = mixed_sign;
            k::fill(k::one_mut(d_ending_scatter_add), 0.0);
            k::scatter_add(
                k::view::<_, [f64; 4]>(d_ending_2),
                k::view::<_, u32>(slice),
                d_ending_scatter_add,
            );
            k::fill(k::one_mut(d_letters_2), 0.0);
            k::scatter_add(
                k::view::<_, [f64; 4]>(d_letters),
                k::view::<_, u32>(text_slice),
                d_letters_2,
            );
            s.map(
                k::one_mut(&mut grad.logits.bias),
                (k::one(sum_12), k::one(&self.logits.bias)),
                #[inline(always)]
                |(sum_12, logits_bias)| {
                    sum_12 + 0.001 * sign(logits_bias) + 0.02 * logits_bias
                },
            );
            s.map(
                k::one_mut(&mut grad.logits.weight),
                (k::one(product), k::one(&self.logits.weight)),
                #[inline(always)]
                |(product, logits_weight)| {
                    product + 0.001 * sign(logits_weight) + 0.02 * logits_weight
                },
            );
            s.map(
                k::one_mut(&mut grad.embed.weight),
                (
                    k::one(d_ending_scatter_add),
                    k::one(d_letters_2),
                    k::one(&self.embed.weight),
                ),
                #[inline(always)]
                |(d_ending_scatter_add, d_letters_2, embed_weight)| {
                    d_ending_scatter_add + d_letters_2 + 0.001 * sign(embed_weight)
                        + 0.02 * embed_weight
                },
            );
            Losses { loss, penalty, fit, hit }
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
    impl nn::Parameters for Tokens {
        type Scalar = f64;
        const NAME: &'static str = "Tokens";
        const TENSORS: &'static [nn::TensorInfo] = &[
            nn::TensorInfo::frozen("offset", &[4]),
            nn::TensorInfo::state("usage", &[4]),
            nn::TensorInfo::trained("embed.weight", &[11, 4]),
            nn::TensorInfo::trained("logits.weight", &[8, 11]),
            nn::TensorInfo::trained("logits.bias", &[11]),
        ];
        const INITIAL: &'static [nn::init::Initial<f64>] = &[
            nn::init::normal(0.0, 1.0),
            nn::init::zeros(),
            nn::init::normal(0.0, 1.0),
            nn::init::uniform(-0.35355339059327373, 0.35355339059327373),
            nn::init::uniform(-0.35355339059327373, 0.35355339059327373),
        ];
        const LAYOUT: nn::Layout<Self, f64> = nn::layout!(
            Self { offset, usage, embed.weight, logits.weight, logits.bias }
        );
    }
    impl nn::Network for Tokens {
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
            Tokens::forward(self, inputs, work)
        }
    }
    impl nn::Trainable for Tokens {
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
            Tokens::gradient(self, batch, work, grad)
        }
        fn train_step(
            &mut self,
            batch: Batch<'_>,
            work: &mut Workspace,
            grad: &mut Self,
            optimizer: &mut impl nn::Tensorwise<Self>,
        ) -> Result<Losses, nn::InputError> {
            Tokens::train_step(self, batch, work, grad, optimizer)
        }
        fn evaluate(
            &self,
            batch: Batch<'_>,
            work: &mut Workspace,
        ) -> Result<Losses, nn::InputError> {
            Tokens::evaluate(self, batch, work)
        }
    }
}
