#[doc(inline)]
#[allow(unused_imports)]
pub use transformer::Transformer;
/// What belongs to [`Transformer`]: its parameters, its data, its workspace and its constants.
///
/// [`GRAPH`](transformer::GRAPH) is its drawing.
#[allow(clippy::all, dead_code)]
pub mod transformer {
    use ::nn_runtime as nn;
    use ::nn_runtime::kernels as k;
    /// A transformer in small: tied embeddings, attention to itself and to a memory.
    ///
    /// ```text
    /// x = position_encoding(embedding(tokens, table))
    /// memory = embedding(words, 4, 5, padding_idx = 2)
    /// own = x + attention(layer_norm(x), 3, causal = true)
    /// other = own + attention(own, memory, 2, dropout = 0.2)
    /// logits = matmul(other, transpose(table))
    /// ```
    ///
    /// The derivatives, in the order in which `gradient` computes them:
    ///
    /// ```text
    /// d_logits = (softmax(logits) − one_hot(next)) · 1 / n / 5
    /// d_other = product(d_logits, permute(table))
    /// d_other.out_proj.bias = sum(d_other)
    /// d_other.out_proj.weight = product(product(softmax(product(product(own, other.q_proj.weight) + …, …) · …) · …, …), d_other)
    /// d_other.v_proj.weight = product(memory, product(softmax(product(product(own, other.q_proj.weight) + …, …) · …) · …, …))
    /// d_memory = product(product(softmax(product(… + …, …) · …) · …, …), other.v_proj.weight) + …
    /// d_other.k_proj.weight = product(memory, product(softmax(product(… + …, …) · …) · … · …, …))
    /// d_other.in_proj.bias = concat(sum(product(softmax(product(…, …) · …) · … · …, …)), …, …)
    /// d_own = d_other + product(product(softmax(product(…, …) · …) · … · …, …), other.q_proj.weight)
    /// d_other.q_proj.weight = product(own, product(softmax(product(… + …, …) · …) · … · …, …))
    /// d_own.attention_1.out_proj.bias = sum(d_own)
    /// d_own.attention_1.out_proj.weight = product(product(causal_softmax(product(slice(product(…, own.attention_1.in_proj.weight) + …), …) · …), …), d_own)
    /// d_own.attention_1.in_proj.bias = sum(concat(product(causal_softmax(product(…, …) · …) · … · …, …), …, …))
    /// d_own.attention_1.in_proj.weight = product(normalize(x) · own.layer_norm_1.weight + own.layer_norm_1.bias, concat(product(… · …, …), …, …))
    /// d_own.layer_norm_1.bias = sum(product(concat(product(causal_softmax(product(…, …) · …) · … · …, …), …, …), own.attention_1.in_proj.weight))
    /// d_own.layer_norm_1.weight = sum(product(concat(product(causal_softmax(… · …) · … · …, …), …, …), own.attention_1.in_proj.weight) · …)
    /// d_x = d_own + normalize_pullback(product(concat(product(causal_softmax(…) · … · …, …), …, …), own.attention_1.in_proj.weight) · …, x)
    /// d_memory.weight = scatter_add(d_memory, words)
    /// d_table = permute(product(other, d_logits)) + scatter_add(d_x, tokens)
    /// ```
    #[repr(C, align(64))]
    pub struct Transformer {
        /// `[7, 6]`, of `normal(0.0, 0.5)`
        ///
        /// ∂loss/∂table = ∂loss/∂logits · ∂logits/∂table + ∂loss/∂logits · ∂logits/∂other · ∂other/∂own · ∂own/∂x · ∂x/∂table
        pub table: [[f64; 6]; 7],
        /// `embedding(words, 4, 5, padding_idx = 2)`
        pub memory: parameters::Memory,
        /// The parameters of `own`.
        pub own: parameters::Own,
        /// The parameters of `other`.
        pub other: parameters::Other,
    }
    /// The parameters of [`Transformer`], layer by layer.
    pub mod parameters {
        /// The parameters of `memory`.
        #[repr(C)]
        pub struct Memory {
            /// `[4, 5]`, of `embedding(words, 4, 5, padding_idx = 2)`
            ///
            /// ∂loss/∂memory.weight = ∂loss/∂logits · ∂logits/∂other · ∂other/∂memory · ∂memory/∂memory.weight
            pub weight: [[f64; 5]; 4],
        }
        /// The parameters of `own`.
        #[repr(C)]
        pub struct Own {
            /// `x + attention(layer_norm(x), 3, causal = true)`
            pub layer_norm_1: OwnLayerNorm1,
            /// The parameters of `attention_1`.
            pub attention_1: OwnAttention1,
        }
        /// The parameters of `own.layer_norm_1`.
        #[repr(C)]
        pub struct OwnLayerNorm1 {
            /// `[6]`, of `x + attention(layer_norm(x), 3, causal = true)`
            ///
            /// ∂loss/∂own.layer_norm_1.weight = ∂loss/∂logits · ∂logits/∂other · ∂other/∂own · ∂own/∂own.layer_norm_1.weight
            pub weight: [f64; 6],
            /// `[6]`, of `x + attention(layer_norm(x), 3, causal = true)`
            ///
            /// ∂loss/∂own.layer_norm_1.bias = ∂loss/∂logits · ∂logits/∂other · ∂other/∂own · ∂own/∂own.layer_norm_1.bias
            pub bias: [f64; 6],
        }
        /// The parameters of `own.attention_1`.
        #[repr(C)]
        pub struct OwnAttention1 {
            /// `x + attention(layer_norm(x), 3, causal = true)`
            pub in_proj: OwnAttention1InProj,
            /// `x + attention(layer_norm(x), 3, causal = true)`
            pub out_proj: OwnAttention1OutProj,
        }
        /// The parameters of `own.attention_1.in_proj`.
        #[repr(C)]
        pub struct OwnAttention1InProj {
            /// `[6, 18]`, of `x + attention(layer_norm(x), 3, causal = true)`
            ///
            /// ∂loss/∂own.attention_1.in_proj.weight = ∂loss/∂logits · ∂logits/∂other · ∂other/∂own · ∂own/∂own.attention_1.in_proj.weight
            pub weight: [[f64; 18]; 6],
            /// `[18]`, of `x + attention(layer_norm(x), 3, causal = true)`
            ///
            /// ∂loss/∂own.attention_1.in_proj.bias = ∂loss/∂logits · ∂logits/∂other · ∂other/∂own · ∂own/∂own.attention_1.in_proj.bias
            pub bias: [f64; 18],
        }
        /// The parameters of `own.attention_1.out_proj`.
        #[repr(C)]
        pub struct OwnAttention1OutProj {
            /// `[6, 6]`, of `x + attention(layer_norm(x), 3, causal = true)`
            ///
            /// ∂loss/∂own.attention_1.out_proj.weight = ∂loss/∂logits · ∂logits/∂other · ∂other/∂own · ∂own/∂own.attention_1.out_proj.weight
            pub weight: [[f64; 6]; 6],
            /// `[6]`, of `x + attention(layer_norm(x), 3, causal = true)`
            ///
            /// ∂loss/∂own.attention_1.out_proj.bias = ∂loss/∂logits · ∂logits/∂other · ∂other/∂own · ∂own/∂own.attention_1.out_proj.bias
            pub bias: [f64; 6],
        }
        /// The parameters of `other`.
        #[repr(C)]
        pub struct Other {
            /// `own + attention(own, memory, 2, dropout = 0.2)`
            pub q_proj: OtherQProj,
            /// `own + attention(own, memory, 2, dropout = 0.2)`
            pub k_proj: OtherKProj,
            /// `own + attention(own, memory, 2, dropout = 0.2)`
            pub v_proj: OtherVProj,
            /// `own + attention(own, memory, 2, dropout = 0.2)`
            pub in_proj: OtherInProj,
            /// `own + attention(own, memory, 2, dropout = 0.2)`
            pub out_proj: OtherOutProj,
        }
        /// The parameters of `other.q_proj`.
        #[repr(C)]
        pub struct OtherQProj {
            /// `[6, 6]`, of `own + attention(own, memory, 2, dropout = 0.2)`
            ///
            /// ∂loss/∂other.q_proj.weight = ∂loss/∂logits · ∂logits/∂other · ∂other/∂other.q_proj.weight
            pub weight: [[f64; 6]; 6],
        }
        /// The parameters of `other.k_proj`.
        #[repr(C)]
        pub struct OtherKProj {
            /// `[5, 6]`, of `own + attention(own, memory, 2, dropout = 0.2)`
            ///
            /// ∂loss/∂other.k_proj.weight = ∂loss/∂logits · ∂logits/∂other · ∂other/∂other.k_proj.weight
            pub weight: [[f64; 6]; 5],
        }
        /// The parameters of `other.v_proj`.
        #[repr(C)]
        pub struct OtherVProj {
            /// `[5, 6]`, of `own + attention(own, memory, 2, dropout = 0.2)`
            ///
            /// ∂loss/∂other.v_proj.weight = ∂loss/∂logits · ∂logits/∂other · ∂other/∂other.v_proj.weight
            pub weight: [[f64; 6]; 5],
        }
        /// The parameters of `other.in_proj`.
        #[repr(C)]
        pub struct OtherInProj {
            /// `[18]`, of `own + attention(own, memory, 2, dropout = 0.2)`
            ///
            /// ∂loss/∂other.in_proj.bias = ∂loss/∂logits · ∂logits/∂other · ∂other/∂other.in_proj.bias
            pub bias: [f64; 18],
        }
        /// The parameters of `other.out_proj`.
        #[repr(C)]
        pub struct OtherOutProj {
            /// `[6, 6]`, of `own + attention(own, memory, 2, dropout = 0.2)`
            ///
            /// ∂loss/∂other.out_proj.weight = ∂loss/∂logits · ∂logits/∂other · ∂other/∂other.out_proj.weight
            pub weight: [[f64; 6]; 6],
            /// `[6]`, of `own + attention(own, memory, 2, dropout = 0.2)`
            ///
            /// ∂loss/∂other.out_proj.bias = ∂loss/∂logits · ∂logits/∂other · ∂other/∂other.out_proj.bias
            pub bias: [f64; 6],
        }
    }
    nn::plain!(
        Transformer, parameters::Memory, parameters::Own, parameters::OwnLayerNorm1,
        parameters::OwnAttention1, parameters::OwnAttention1InProj,
        parameters::OwnAttention1OutProj, parameters::Other, parameters::OtherQProj,
        parameters::OtherKProj, parameters::OtherVProj, parameters::OtherInProj,
        parameters::OtherOutProj
    );
    /// The number of trained parameters.
    pub const PARAMETERS: usize = 398;
    /// Bytes of workspace for each sample of the capacity.
    pub const WORKSPACE_BYTES: usize = 5448;
    /// Bytes of workspace whatever the capacity.
    pub const WORKSPACE_BYTES_FIXED: usize = 1392;
    /// Floating-point operations of inference, per sample.
    pub const FLOPS_FORWARD: u64 = 4888;
    /// Floating-point operations of losses and derivatives, per sample.
    pub const FLOPS_GRADIENT: u64 = 14556;
    /// Of [`FLOPS_FORWARD`], those that a batch needs once, however many samples it has.
    pub const FLOPS_FORWARD_FIXED: u64 = 0;
    /// Of [`FLOPS_GRADIENT`], likewise.
    pub const FLOPS_GRADIENT_FIXED: u64 = 45;
    /// The network as it was described: layers as clusters, parameters apart, shapes on the edges.
    pub const GRAPH: nn::Drawing = nn::Drawing {
        mermaid: "flowchart TB\n  n0([\"tokens<br/>[5] of class(7)\"])\n  n1([\"words<br/>[3] of class(4)\"])\n  n2([\"next<br/>[5] of class(7)\"])\n  n65[\"cross_entropy\"]\n  n66[\"sum\"]\n  n67[\"div 5\"]\n  n68[\"sum\"]\n  n69[[\"loss<br/>div n\"]]\n  subgraph c0[\"parameters\"]\n    n3[(\"table<br/>[7, 6]\")]\n    n7[(\"memory.weight<br/>[4, 5]\")]\n    n10[(\"own.layer_norm_1.weight<br/>[6]\")]\n    n12[(\"own.layer_norm_1.bias<br/>[6]\")]\n    n14[(\"own.attention_1.in_proj.weight<br/>[6, 18]\")]\n    n16[(\"own.attention_1.in_proj.bias<br/>[18]\")]\n    n29[(\"own.attention_1.out_proj.weight<br/>[6, 6]\")]\n    n31[(\"own.attention_1.out_proj.bias<br/>[6]\")]\n    n34[(\"other.q_proj.weight<br/>[6, 6]\")]\n    n35[(\"other.k_proj.weight<br/>[5, 6]\")]\n    n36[(\"other.v_proj.weight<br/>[5, 6]\")]\n    n37[(\"other.in_proj.bias<br/>[18]\")]\n    n58[(\"other.out_proj.weight<br/>[6, 6]\")]\n    n60[(\"other.out_proj.bias<br/>[6]\")]\n  end\n  subgraph c1[\"x = position_encoding(embedding(tokens, table))\"]\n    n4[\"embedding\"]\n    n5[\"position_encoding\"]\n    n6[\"x<br/>add\"]\n  end\n  subgraph c2[\"memory = embedding(words, 4, 5, padding_idx = 2)\"]\n    n8[\"memory<br/>embedding\"]\n  end\n  subgraph c3[\"own = x + attention(layer_norm(x), 3, causal = true)\"]\n    n9[\"normalize\"]\n    n11[\"mul\"]\n    n13[\"add\"]\n    n15[\"product\"]\n    n17[\"add\"]\n    n18[\"slice\"]\n    n19[\"slice\"]\n    n20[\"slice\"]\n    n21[\"reshape\"]\n    n22[\"reshape\"]\n    n23[\"reshape\"]\n    n24[\"product\"]\n    n25[\"mul 0.7071067811865475\"]\n    n26[\"causal_softmax\"]\n    n27[\"product\"]\n    n28[\"reshape\"]\n    n30[\"product\"]\n    n32[\"add\"]\n    n33[\"own<br/>add\"]\n  end\n  subgraph c4[\"other = own + attention(own, memory, 2, dropout = 0.2)\"]\n    n38[\"product\"]\n    n39[\"slice\"]\n    n40[\"add\"]\n    n41[\"product\"]\n    n42[\"slice\"]\n    n43[\"add\"]\n    n44[\"product\"]\n    n45[\"slice\"]\n    n46[\"add\"]\n    n47[\"reshape\"]\n    n48[\"reshape\"]\n    n49[\"reshape\"]\n    n50[\"product\"]\n    n51[\"mul 0.5773502691896258\"]\n    n52[\"softmax\"]\n    n53[\"dropout_mask\"]\n    n54[\"mul\"]\n    n55[\"by_mode\"]\n    n56[\"product\"]\n    n57[\"reshape\"]\n    n59[\"product\"]\n    n61[\"add\"]\n    n62[\"other<br/>add\"]\n  end\n  subgraph c5[\"logits = matmul(other, transpose(table))\"]\n    n63[\"permute\"]\n    n64[[\"logits<br/>product\"]]\n  end\n  n0 -->|\"[5] of class(7)\"| n4\n  n1 -->|\"[3] of class(4)\"| n8\n  n2 -->|\"[5] of class(7)\"| n65\n  n3 -->|\"[7, 6]\"| n4\n  n3 -->|\"[7, 6]\"| n63\n  n4 -->|\"[5, 6]\"| n6\n  n5 -->|\"[5, 6]\"| n6\n  n6 -->|\"[5, 6]\"| n9\n  n6 -->|\"[5, 6]\"| n33\n  n7 -->|\"[4, 5]\"| n8\n  n8 -->|\"[3, 5]\"| n41\n  n8 -->|\"[3, 5]\"| n44\n  n9 -->|\"[5, 6]\"| n11\n  n10 -->|\"[6]\"| n11\n  n11 -->|\"[5, 6]\"| n13\n  n12 -->|\"[6]\"| n13\n  n13 -->|\"[5, 6]\"| n15\n  n14 -->|\"[6, 18]\"| n15\n  n15 -->|\"[5, 18]\"| n17\n  n16 -->|\"[18]\"| n17\n  n17 -->|\"[5, 18]\"| n18\n  n17 -->|\"[5, 18]\"| n19\n  n17 -->|\"[5, 18]\"| n20\n  n18 -->|\"[5, 6]\"| n21\n  n19 -->|\"[5, 6]\"| n22\n  n20 -->|\"[5, 6]\"| n23\n  n21 -->|\"[5, 3, 2]\"| n24\n  n22 -->|\"[5, 3, 2]\"| n24\n  n23 -->|\"[5, 3, 2]\"| n27\n  n24 -->|\"[3, 5, 5]\"| n25\n  n25 -->|\"[3, 5, 5]\"| n26\n  n26 -->|\"[3, 5, 5]\"| n27\n  n27 -->|\"[5, 3, 2]\"| n28\n  n28 -->|\"[5, 6]\"| n30\n  n29 -->|\"[6, 6]\"| n30\n  n30 -->|\"[5, 6]\"| n32\n  n31 -->|\"[6]\"| n32\n  n32 -->|\"[5, 6]\"| n33\n  n33 -->|\"[5, 6]\"| n38\n  n33 -->|\"[5, 6]\"| n62\n  n34 -->|\"[6, 6]\"| n38\n  n35 -->|\"[5, 6]\"| n41\n  n36 -->|\"[5, 6]\"| n44\n  n37 -->|\"[18]\"| n39\n  n37 -->|\"[18]\"| n42\n  n37 -->|\"[18]\"| n45\n  n38 -->|\"[5, 6]\"| n40\n  n39 -->|\"[6]\"| n40\n  n40 -->|\"[5, 6]\"| n47\n  n41 -->|\"[3, 6]\"| n43\n  n42 -->|\"[6]\"| n43\n  n43 -->|\"[3, 6]\"| n48\n  n44 -->|\"[3, 6]\"| n46\n  n45 -->|\"[6]\"| n46\n  n46 -->|\"[3, 6]\"| n49\n  n47 -->|\"[5, 2, 3]\"| n50\n  n48 -->|\"[3, 2, 3]\"| n50\n  n49 -->|\"[3, 2, 3]\"| n56\n  n50 -->|\"[2, 5, 3]\"| n51\n  n51 -->|\"[2, 5, 3]\"| n52\n  n52 -->|\"[2, 5, 3]\"| n54\n  n52 -->|\"[2, 5, 3]\"| n55\n  n53 -->|\"[2, 5, 3]\"| n54\n  n54 -->|\"[2, 5, 3]\"| n55\n  n55 -->|\"[2, 5, 3]\"| n56\n  n56 -->|\"[5, 2, 3]\"| n57\n  n57 -->|\"[5, 6]\"| n59\n  n58 -->|\"[6, 6]\"| n59\n  n59 -->|\"[5, 6]\"| n61\n  n60 -->|\"[6]\"| n61\n  n61 -->|\"[5, 6]\"| n62\n  n62 -->|\"[5, 6]\"| n64\n  n63 -->|\"[6, 7]\"| n64\n  n64 -->|\"[5, 7]\"| n65\n  n65 -->|\"[5]\"| n66\n  n66 -->|\"[]\"| n67\n  n67 -->|\"[]\"| n68\n  n68 -->|\"[]\"| n69\n",
        dot: "digraph {\n  rankdir=TB; node [fontname=\"sans-serif\"]; edge [fontname=\"sans-serif\", fontsize=10];\n  n0 [label=\"tokens\\n[5] of class(7)\", shape=ellipse];\n  n1 [label=\"words\\n[3] of class(4)\", shape=ellipse];\n  n2 [label=\"next\\n[5] of class(7)\", shape=ellipse];\n  n65 [label=\"cross_entropy\", shape=box];\n  n66 [label=\"sum\", shape=box];\n  n67 [label=\"div 5\", shape=box];\n  n68 [label=\"sum\", shape=box];\n  n69 [label=\"loss\\ndiv n\", shape=box, peripheries=2];\n  subgraph cluster_0 {\n    label=\"parameters\"; style=rounded;\n    n3 [label=\"table\\n[7, 6]\", shape=cylinder];\n    n7 [label=\"memory.weight\\n[4, 5]\", shape=cylinder];\n    n10 [label=\"own.layer_norm_1.weight\\n[6]\", shape=cylinder];\n    n12 [label=\"own.layer_norm_1.bias\\n[6]\", shape=cylinder];\n    n14 [label=\"own.attention_1.in_proj.weight\\n[6, 18]\", shape=cylinder];\n    n16 [label=\"own.attention_1.in_proj.bias\\n[18]\", shape=cylinder];\n    n29 [label=\"own.attention_1.out_proj.weight\\n[6, 6]\", shape=cylinder];\n    n31 [label=\"own.attention_1.out_proj.bias\\n[6]\", shape=cylinder];\n    n34 [label=\"other.q_proj.weight\\n[6, 6]\", shape=cylinder];\n    n35 [label=\"other.k_proj.weight\\n[5, 6]\", shape=cylinder];\n    n36 [label=\"other.v_proj.weight\\n[5, 6]\", shape=cylinder];\n    n37 [label=\"other.in_proj.bias\\n[18]\", shape=cylinder];\n    n58 [label=\"other.out_proj.weight\\n[6, 6]\", shape=cylinder];\n    n60 [label=\"other.out_proj.bias\\n[6]\", shape=cylinder];\n  }\n  subgraph cluster_1 {\n    label=\"x = position_encoding(embedding(tokens, table))\"; style=rounded;\n    n4 [label=\"embedding\", shape=box];\n    n5 [label=\"position_encoding\", shape=box];\n    n6 [label=\"x\\nadd\", shape=box];\n  }\n  subgraph cluster_2 {\n    label=\"memory = embedding(words, 4, 5, padding_idx = 2)\"; style=rounded;\n    n8 [label=\"memory\\nembedding\", shape=box];\n  }\n  subgraph cluster_3 {\n    label=\"own = x + attention(layer_norm(x), 3, causal = true)\"; style=rounded;\n    n9 [label=\"normalize\", shape=box];\n    n11 [label=\"mul\", shape=box];\n    n13 [label=\"add\", shape=box];\n    n15 [label=\"product\", shape=box];\n    n17 [label=\"add\", shape=box];\n    n18 [label=\"slice\", shape=box];\n    n19 [label=\"slice\", shape=box];\n    n20 [label=\"slice\", shape=box];\n    n21 [label=\"reshape\", shape=box];\n    n22 [label=\"reshape\", shape=box];\n    n23 [label=\"reshape\", shape=box];\n    n24 [label=\"product\", shape=box];\n    n25 [label=\"mul 0.7071067811865475\", shape=box];\n    n26 [label=\"causal_softmax\", shape=box];\n    n27 [label=\"product\", shape=box];\n    n28 [label=\"reshape\", shape=box];\n    n30 [label=\"product\", shape=box];\n    n32 [label=\"add\", shape=box];\n    n33 [label=\"own\\nadd\", shape=box];\n  }\n  subgraph cluster_4 {\n    label=\"other = own + attention(own, memory, 2, dropout = 0.2)\"; style=rounded;\n    n38 [label=\"product\", shape=box];\n    n39 [label=\"slice\", shape=box];\n    n40 [label=\"add\", shape=box];\n    n41 [label=\"product\", shape=box];\n    n42 [label=\"slice\", shape=box];\n    n43 [label=\"add\", shape=box];\n    n44 [label=\"product\", shape=box];\n    n45 [label=\"slice\", shape=box];\n    n46 [label=\"add\", shape=box];\n    n47 [label=\"reshape\", shape=box];\n    n48 [label=\"reshape\", shape=box];\n    n49 [label=\"reshape\", shape=box];\n    n50 [label=\"product\", shape=box];\n    n51 [label=\"mul 0.5773502691896258\", shape=box];\n    n52 [label=\"softmax\", shape=box];\n    n53 [label=\"dropout_mask\", shape=box];\n    n54 [label=\"mul\", shape=box];\n    n55 [label=\"by_mode\", shape=box];\n    n56 [label=\"product\", shape=box];\n    n57 [label=\"reshape\", shape=box];\n    n59 [label=\"product\", shape=box];\n    n61 [label=\"add\", shape=box];\n    n62 [label=\"other\\nadd\", shape=box];\n  }\n  subgraph cluster_5 {\n    label=\"logits = matmul(other, transpose(table))\"; style=rounded;\n    n63 [label=\"permute\", shape=box];\n    n64 [label=\"logits\\nproduct\", shape=box, peripheries=2];\n  }\n  n0 -> n4 [label=\"[5] of class(7)\"];\n  n1 -> n8 [label=\"[3] of class(4)\"];\n  n2 -> n65 [label=\"[5] of class(7)\"];\n  n3 -> n4 [label=\"[7, 6]\"];\n  n3 -> n63 [label=\"[7, 6]\"];\n  n4 -> n6 [label=\"[5, 6]\"];\n  n5 -> n6 [label=\"[5, 6]\"];\n  n6 -> n9 [label=\"[5, 6]\"];\n  n6 -> n33 [label=\"[5, 6]\"];\n  n7 -> n8 [label=\"[4, 5]\"];\n  n8 -> n41 [label=\"[3, 5]\"];\n  n8 -> n44 [label=\"[3, 5]\"];\n  n9 -> n11 [label=\"[5, 6]\"];\n  n10 -> n11 [label=\"[6]\"];\n  n11 -> n13 [label=\"[5, 6]\"];\n  n12 -> n13 [label=\"[6]\"];\n  n13 -> n15 [label=\"[5, 6]\"];\n  n14 -> n15 [label=\"[6, 18]\"];\n  n15 -> n17 [label=\"[5, 18]\"];\n  n16 -> n17 [label=\"[18]\"];\n  n17 -> n18 [label=\"[5, 18]\"];\n  n17 -> n19 [label=\"[5, 18]\"];\n  n17 -> n20 [label=\"[5, 18]\"];\n  n18 -> n21 [label=\"[5, 6]\"];\n  n19 -> n22 [label=\"[5, 6]\"];\n  n20 -> n23 [label=\"[5, 6]\"];\n  n21 -> n24 [label=\"[5, 3, 2]\"];\n  n22 -> n24 [label=\"[5, 3, 2]\"];\n  n23 -> n27 [label=\"[5, 3, 2]\"];\n  n24 -> n25 [label=\"[3, 5, 5]\"];\n  n25 -> n26 [label=\"[3, 5, 5]\"];\n  n26 -> n27 [label=\"[3, 5, 5]\"];\n  n27 -> n28 [label=\"[5, 3, 2]\"];\n  n28 -> n30 [label=\"[5, 6]\"];\n  n29 -> n30 [label=\"[6, 6]\"];\n  n30 -> n32 [label=\"[5, 6]\"];\n  n31 -> n32 [label=\"[6]\"];\n  n32 -> n33 [label=\"[5, 6]\"];\n  n33 -> n38 [label=\"[5, 6]\"];\n  n33 -> n62 [label=\"[5, 6]\"];\n  n34 -> n38 [label=\"[6, 6]\"];\n  n35 -> n41 [label=\"[5, 6]\"];\n  n36 -> n44 [label=\"[5, 6]\"];\n  n37 -> n39 [label=\"[18]\"];\n  n37 -> n42 [label=\"[18]\"];\n  n37 -> n45 [label=\"[18]\"];\n  n38 -> n40 [label=\"[5, 6]\"];\n  n39 -> n40 [label=\"[6]\"];\n  n40 -> n47 [label=\"[5, 6]\"];\n  n41 -> n43 [label=\"[3, 6]\"];\n  n42 -> n43 [label=\"[6]\"];\n  n43 -> n48 [label=\"[3, 6]\"];\n  n44 -> n46 [label=\"[3, 6]\"];\n  n45 -> n46 [label=\"[6]\"];\n  n46 -> n49 [label=\"[3, 6]\"];\n  n47 -> n50 [label=\"[5, 2, 3]\"];\n  n48 -> n50 [label=\"[3, 2, 3]\"];\n  n49 -> n56 [label=\"[3, 2, 3]\"];\n  n50 -> n51 [label=\"[2, 5, 3]\"];\n  n51 -> n52 [label=\"[2, 5, 3]\"];\n  n52 -> n54 [label=\"[2, 5, 3]\"];\n  n52 -> n55 [label=\"[2, 5, 3]\"];\n  n53 -> n54 [label=\"[2, 5, 3]\"];\n  n54 -> n55 [label=\"[2, 5, 3]\"];\n  n55 -> n56 [label=\"[2, 5, 3]\"];\n  n56 -> n57 [label=\"[5, 2, 3]\"];\n  n57 -> n59 [label=\"[5, 6]\"];\n  n58 -> n59 [label=\"[6, 6]\"];\n  n59 -> n61 [label=\"[5, 6]\"];\n  n60 -> n61 [label=\"[6]\"];\n  n61 -> n62 [label=\"[5, 6]\"];\n  n62 -> n64 [label=\"[5, 6]\"];\n  n63 -> n64 [label=\"[6, 7]\"];\n  n64 -> n65 [label=\"[5, 7]\"];\n  n65 -> n66 [label=\"[5]\"];\n  n66 -> n67 [label=\"[]\"];\n  n67 -> n68 [label=\"[]\"];\n  n68 -> n69 [label=\"[]\"];\n}\n",
    };
    /// Losses and derivatives as they are computed, each derivative beside its value.
    pub const GRADIENT_GRAPH: nn::Drawing = nn::Drawing {
        mermaid: "flowchart TB\n  n0[\"losses\"]\n  n1([\"tokens = input\"])\n  n2([\"words = input\"])\n  n3([\"next = target\"])\n  n4[\"x = position_encoding(embedding(tokens, table))\"]\n  n5[\"memory = embedding(words, 4, 5, padding_idx = 2)\"]\n  n6[\"own = x + attention(layer_norm(x), 3, causal = true)\"]\n  n7[\"other = own + attention(own, memory, 2, dropout = 0.2)\"]\n  n8[\"logits = matmul(other, transpose(table))\"]\n  n9[\"table = normal(0.0, 0.5)\"]\n  n0 -->|\"[]\"| n8\n  n1 -->|\"[5] of class(7)\"| n4\n  n2 -->|\"[3] of class(4)\"| n5\n  n3 -->|\"[5] of class(7)\"| n0\n  n3 -->|\"[5, 7]\"| n8\n  n4 -->|\"[5, 6]\"| n6\n  n4 -->|\"[7, 6]\"| n9\n  n5 -->|\"[3, 5]\"| n7\n  n6 -->|\"[5, 6]\"| n4\n  n6 -->|\"[5, 6]\"| n7\n  n7 -->|\"[3, 5]\"| n5\n  n7 -->|\"[5, 6]\"| n6\n  n7 -->|\"[5, 6]\"| n8\n  n8 -->|\"[5, 7]\"| n0\n  n8 -->|\"[5, 7]\"| n7\n  n8 -->|\"[6, 7]\"| n7\n  n8 -->|\"[7, 6]\"| n9\n  n9 -->|\"[7, 6]\"| n4\n  n9 -->|\"[7, 6]\"| n8\n",
        dot: "digraph {\n  rankdir=TB; node [fontname=\"sans-serif\"]; edge [fontname=\"sans-serif\", fontsize=10];\n  n0 [label=\"losses\", shape=box];\n  n1 [label=\"tokens = input\", shape=ellipse];\n  n2 [label=\"words = input\", shape=ellipse];\n  n3 [label=\"next = target\", shape=ellipse];\n  n4 [label=\"x = position_encoding(embedding(tokens, table))\", shape=box];\n  n5 [label=\"memory = embedding(words, 4, 5, padding_idx = 2)\", shape=box];\n  n6 [label=\"own = x + attention(layer_norm(x), 3, causal = true)\", shape=box];\n  n7 [label=\"other = own + attention(own, memory, 2, dropout = 0.2)\", shape=box];\n  n8 [label=\"logits = matmul(other, transpose(table))\", shape=box];\n  n9 [label=\"table = normal(0.0, 0.5)\", shape=box];\n  n0 -> n8 [label=\"[]\"];\n  n1 -> n4 [label=\"[5] of class(7)\"];\n  n2 -> n5 [label=\"[3] of class(4)\"];\n  n3 -> n0 [label=\"[5] of class(7)\"];\n  n3 -> n8 [label=\"[5, 7]\"];\n  n4 -> n6 [label=\"[5, 6]\"];\n  n4 -> n9 [label=\"[7, 6]\"];\n  n5 -> n7 [label=\"[3, 5]\"];\n  n6 -> n4 [label=\"[5, 6]\"];\n  n6 -> n7 [label=\"[5, 6]\"];\n  n7 -> n5 [label=\"[3, 5]\"];\n  n7 -> n6 [label=\"[5, 6]\"];\n  n7 -> n8 [label=\"[5, 6]\"];\n  n8 -> n0 [label=\"[5, 7]\"];\n  n8 -> n7 [label=\"[5, 7]\"];\n  n8 -> n7 [label=\"[6, 7]\"];\n  n8 -> n9 [label=\"[7, 6]\"];\n  n9 -> n4 [label=\"[7, 6]\"];\n  n9 -> n8 [label=\"[7, 6]\"];\n}\n",
    };
    /// Layer by layer: shapes, parameters, operations per sample, bytes of workspace per sample.
    pub const SUMMARY: &str = "Transformer\nlayer   is                                              shape            parameters  FLOPs  bytes\ntokens  input                                           [5] of class(7)\nwords   input                                           [3] of class(4)\nnext    target                                          [5] of class(7)\nx       position_encoding(embedding(tokens, table))     [5, 6]                          60    240\nmemory  embedding(words, 4, 5, padding_idx = 2)         [3, 5]                   20     15    120\nown     x + attention(layer_norm(x), 3, causal = true)  [5, 6]                  180  7 807  3 120\nother   own + attention(own, memory, 2, dropout = 0.2)  [5, 6]                  156  4 977  1 968\nlogits  matmul(other, transpose(table))                 [5, 7]                       1 547\ntable   normal(0.0, 0.5)                                [7, 6]                   42\nothers                                                                                 150\n398 parameters; 4 888 FLOPs forward, 14 556 with gradient, per sample\n5 448 bytes of workspace per sample, 1 392 more for all together\n";
    /// In which order the partial derivatives are computed, the chain for each named value, and what is computed.
    pub const EXPLAIN: &str = "In which order are the partial derivatives of loss computed?\n  1. ∂loss/∂logits\n  2. ∂logits/∂other, ∂logits/∂table\n  3. ∂other/∂own, ∂other/∂other.q_proj.weight, ∂other/∂other.in_proj.bias, ∂other/∂memory, ∂other/∂other.k_proj.weight, ∂other/∂other.v_proj.weight, ∂other/∂other.out_proj.weight, ∂other/∂other.out_proj.bias\n  4. ∂own/∂x, ∂own/∂own.layer_norm_1.weight, ∂own/∂own.layer_norm_1.bias, ∂own/∂own.attention_1.in_proj.weight, ∂own/∂own.attention_1.in_proj.bias, ∂own/∂own.attention_1.out_proj.weight, ∂own/∂own.attention_1.out_proj.bias, ∂memory/∂memory.weight\n  5. ∂x/∂table\nWhat is the chain?\n  ∂loss/∂other = ∂loss/∂logits · ∂logits/∂other\n  ∂loss/∂table = ∂loss/∂logits · ∂logits/∂table + ∂loss/∂logits · ∂logits/∂other · ∂other/∂own · ∂own/∂x · ∂x/∂table\n  ∂loss/∂own = ∂loss/∂logits · ∂logits/∂other · ∂other/∂own\n  ∂loss/∂other.q_proj.weight = ∂loss/∂logits · ∂logits/∂other · ∂other/∂other.q_proj.weight\n  ∂loss/∂other.in_proj.bias = ∂loss/∂logits · ∂logits/∂other · ∂other/∂other.in_proj.bias\n  ∂loss/∂memory = ∂loss/∂logits · ∂logits/∂other · ∂other/∂memory\n  ∂loss/∂other.k_proj.weight = ∂loss/∂logits · ∂logits/∂other · ∂other/∂other.k_proj.weight\n  ∂loss/∂other.v_proj.weight = ∂loss/∂logits · ∂logits/∂other · ∂other/∂other.v_proj.weight\n  ∂loss/∂other.out_proj.weight = ∂loss/∂logits · ∂logits/∂other · ∂other/∂other.out_proj.weight\n  ∂loss/∂other.out_proj.bias = ∂loss/∂logits · ∂logits/∂other · ∂other/∂other.out_proj.bias\n  ∂loss/∂x = ∂loss/∂logits · ∂logits/∂other · ∂other/∂own · ∂own/∂x\n  ∂loss/∂own.layer_norm_1.weight = ∂loss/∂logits · ∂logits/∂other · ∂other/∂own · ∂own/∂own.layer_norm_1.weight\n  ∂loss/∂own.layer_norm_1.bias = ∂loss/∂logits · ∂logits/∂other · ∂other/∂own · ∂own/∂own.layer_norm_1.bias\n  ∂loss/∂own.attention_1.in_proj.weight = ∂loss/∂logits · ∂logits/∂other · ∂other/∂own · ∂own/∂own.attention_1.in_proj.weight\n  ∂loss/∂own.attention_1.in_proj.bias = ∂loss/∂logits · ∂logits/∂other · ∂other/∂own · ∂own/∂own.attention_1.in_proj.bias\n  ∂loss/∂own.attention_1.out_proj.weight = ∂loss/∂logits · ∂logits/∂other · ∂other/∂own · ∂own/∂own.attention_1.out_proj.weight\n  ∂loss/∂own.attention_1.out_proj.bias = ∂loss/∂logits · ∂logits/∂other · ∂other/∂own · ∂own/∂own.attention_1.out_proj.bias\n  ∂loss/∂memory.weight = ∂loss/∂logits · ∂logits/∂other · ∂other/∂memory · ∂memory/∂memory.weight\nWhat is computed?\n  d_logits = (softmax(logits) − one_hot(next)) · 1 / n / 5\n  d_other = product(d_logits, permute(table))\n  d_other.out_proj.bias = sum(d_other)\n  d_other.out_proj.weight = product(product(softmax(product(product(own, other.q_proj.weight) + …, …) · …) · …, …), d_other)\n  d_other.v_proj.weight = product(memory, product(softmax(product(product(own, other.q_proj.weight) + …, …) · …) · …, …))\n  d_memory = product(product(softmax(product(… + …, …) · …) · …, …), other.v_proj.weight) + …\n  d_other.k_proj.weight = product(memory, product(softmax(product(… + …, …) · …) · … · …, …))\n  d_other.in_proj.bias = concat(sum(product(softmax(product(…, …) · …) · … · …, …)), …, …)\n  d_own = d_other + product(product(softmax(product(…, …) · …) · … · …, …), other.q_proj.weight)\n  d_other.q_proj.weight = product(own, product(softmax(product(… + …, …) · …) · … · …, …))\n  d_own.attention_1.out_proj.bias = sum(d_own)\n  d_own.attention_1.out_proj.weight = product(product(causal_softmax(product(slice(product(…, own.attention_1.in_proj.weight) + …), …) · …), …), d_own)\n  d_own.attention_1.in_proj.bias = sum(concat(product(causal_softmax(product(…, …) · …) · … · …, …), …, …))\n  d_own.attention_1.in_proj.weight = product(normalize(x) · own.layer_norm_1.weight + own.layer_norm_1.bias, concat(product(… · …, …), …, …))\n  d_own.layer_norm_1.bias = sum(product(concat(product(causal_softmax(product(…, …) · …) · … · …, …), …, …), own.attention_1.in_proj.weight))\n  d_own.layer_norm_1.weight = sum(product(concat(product(causal_softmax(… · …) · … · …, …), …, …), own.attention_1.in_proj.weight) · …)\n  d_x = d_own + normalize_pullback(product(concat(product(causal_softmax(…) · … · …, …), …, …), own.attention_1.in_proj.weight) · …, x)\n  d_memory.weight = scatter_add(d_memory, words)\n  d_table = permute(product(other, d_logits)) + scatter_add(d_x, tokens)\n";
    /// The chains as LaTeX.
    pub const EXPLAIN_LATEX: &str = "\\begin{align*}\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{other}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{logits}} \\cdot \\frac{\\partial \\mathrm{logits}}{\\partial \\mathrm{other}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{table}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{logits}} \\cdot \\frac{\\partial \\mathrm{logits}}{\\partial \\mathrm{table}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{logits}} \\cdot \\frac{\\partial \\mathrm{logits}}{\\partial \\mathrm{other}} \\cdot \\frac{\\partial \\mathrm{other}}{\\partial \\mathrm{own}} \\cdot \\frac{\\partial \\mathrm{own}}{\\partial x} \\cdot \\frac{\\partial x}{\\partial \\mathrm{table}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{own}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{logits}} \\cdot \\frac{\\partial \\mathrm{logits}}{\\partial \\mathrm{other}} \\cdot \\frac{\\partial \\mathrm{other}}{\\partial \\mathrm{own}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{other.q\\_proj.weight}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{logits}} \\cdot \\frac{\\partial \\mathrm{logits}}{\\partial \\mathrm{other}} \\cdot \\frac{\\partial \\mathrm{other}}{\\partial \\mathrm{other.q\\_proj.weight}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{other.in\\_proj.bias}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{logits}} \\cdot \\frac{\\partial \\mathrm{logits}}{\\partial \\mathrm{other}} \\cdot \\frac{\\partial \\mathrm{other}}{\\partial \\mathrm{other.in\\_proj.bias}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{memory}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{logits}} \\cdot \\frac{\\partial \\mathrm{logits}}{\\partial \\mathrm{other}} \\cdot \\frac{\\partial \\mathrm{other}}{\\partial \\mathrm{memory}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{other.k\\_proj.weight}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{logits}} \\cdot \\frac{\\partial \\mathrm{logits}}{\\partial \\mathrm{other}} \\cdot \\frac{\\partial \\mathrm{other}}{\\partial \\mathrm{other.k\\_proj.weight}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{other.v\\_proj.weight}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{logits}} \\cdot \\frac{\\partial \\mathrm{logits}}{\\partial \\mathrm{other}} \\cdot \\frac{\\partial \\mathrm{other}}{\\partial \\mathrm{other.v\\_proj.weight}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{other.out\\_proj.weight}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{logits}} \\cdot \\frac{\\partial \\mathrm{logits}}{\\partial \\mathrm{other}} \\cdot \\frac{\\partial \\mathrm{other}}{\\partial \\mathrm{other.out\\_proj.weight}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{other.out\\_proj.bias}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{logits}} \\cdot \\frac{\\partial \\mathrm{logits}}{\\partial \\mathrm{other}} \\cdot \\frac{\\partial \\mathrm{other}}{\\partial \\mathrm{other.out\\_proj.bias}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial x} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{logits}} \\cdot \\frac{\\partial \\mathrm{logits}}{\\partial \\mathrm{other}} \\cdot \\frac{\\partial \\mathrm{other}}{\\partial \\mathrm{own}} \\cdot \\frac{\\partial \\mathrm{own}}{\\partial x} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{own.layer\\_norm\\_1.weight}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{logits}} \\cdot \\frac{\\partial \\mathrm{logits}}{\\partial \\mathrm{other}} \\cdot \\frac{\\partial \\mathrm{other}}{\\partial \\mathrm{own}} \\cdot \\frac{\\partial \\mathrm{own}}{\\partial \\mathrm{own.layer\\_norm\\_1.weight}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{own.layer\\_norm\\_1.bias}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{logits}} \\cdot \\frac{\\partial \\mathrm{logits}}{\\partial \\mathrm{other}} \\cdot \\frac{\\partial \\mathrm{other}}{\\partial \\mathrm{own}} \\cdot \\frac{\\partial \\mathrm{own}}{\\partial \\mathrm{own.layer\\_norm\\_1.bias}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{own.attention\\_1.in\\_proj.weight}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{logits}} \\cdot \\frac{\\partial \\mathrm{logits}}{\\partial \\mathrm{other}} \\cdot \\frac{\\partial \\mathrm{other}}{\\partial \\mathrm{own}} \\cdot \\frac{\\partial \\mathrm{own}}{\\partial \\mathrm{own.attention\\_1.in\\_proj.weight}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{own.attention\\_1.in\\_proj.bias}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{logits}} \\cdot \\frac{\\partial \\mathrm{logits}}{\\partial \\mathrm{other}} \\cdot \\frac{\\partial \\mathrm{other}}{\\partial \\mathrm{own}} \\cdot \\frac{\\partial \\mathrm{own}}{\\partial \\mathrm{own.attention\\_1.in\\_proj.bias}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{own.attention\\_1.out\\_proj.weight}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{logits}} \\cdot \\frac{\\partial \\mathrm{logits}}{\\partial \\mathrm{other}} \\cdot \\frac{\\partial \\mathrm{other}}{\\partial \\mathrm{own}} \\cdot \\frac{\\partial \\mathrm{own}}{\\partial \\mathrm{own.attention\\_1.out\\_proj.weight}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{own.attention\\_1.out\\_proj.bias}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{logits}} \\cdot \\frac{\\partial \\mathrm{logits}}{\\partial \\mathrm{other}} \\cdot \\frac{\\partial \\mathrm{other}}{\\partial \\mathrm{own}} \\cdot \\frac{\\partial \\mathrm{own}}{\\partial \\mathrm{own.attention\\_1.out\\_proj.bias}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{memory.weight}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{logits}} \\cdot \\frac{\\partial \\mathrm{logits}}{\\partial \\mathrm{other}} \\cdot \\frac{\\partial \\mathrm{other}}{\\partial \\mathrm{memory}} \\cdot \\frac{\\partial \\mathrm{memory}}{\\partial \\mathrm{memory.weight}}\n\\end{align*}\n";
    /// What [`Transformer`] reads: one element per sample in each field.
    #[derive(Clone, Copy, Debug)]
    pub struct Inputs<'a> {
        /// `[5] of class(7)` per sample.
        pub tokens: &'a [[u32; 5]],
        /// `[3] of class(4)` per sample.
        pub words: &'a [[u32; 3]],
    }
    impl Inputs<'_> {
        fn check(&self, capacity: usize) -> Result<usize, nn::InputError> {
            let samples = nn::check::samples("tokens", self.tokens.len(), capacity)?;
            nn::check::length("words", self.words.len(), samples)?;
            nn::check::classes("tokens", self.tokens, 7)?;
            nn::check::classes("words", self.words, 4)?;
            Ok(samples)
        }
    }
    /// What the losses compare with.
    #[derive(Clone, Copy, Debug)]
    pub struct Targets<'a> {
        /// `[5] of class(7)` per sample.
        pub next: &'a [[u32; 5]],
    }
    /// Inputs and targets of the same samples.
    #[derive(Clone, Copy, Debug)]
    pub struct Batch<'a> {
        /// `[5] of class(7)` per sample.
        pub tokens: &'a [[u32; 5]],
        /// `[3] of class(4)` per sample.
        pub words: &'a [[u32; 3]],
        /// `[5] of class(7)` per sample.
        pub next: &'a [[u32; 5]],
    }
    impl Batch<'_> {
        fn check(&self, capacity: usize) -> Result<usize, nn::InputError> {
            let samples = nn::check::samples("tokens", self.tokens.len(), capacity)?;
            nn::check::length("words", self.words.len(), samples)?;
            nn::check::length("next", self.next.len(), samples)?;
            nn::check::classes("tokens", self.tokens, 7)?;
            nn::check::classes("words", self.words, 4)?;
            nn::check::classes("next", self.next, 7)?;
            Ok(samples)
        }
    }
    impl<'a> Batch<'a> {
        /// What inference needs of the batch.
        pub fn inputs(&self) -> Inputs<'a> {
            Inputs {
                tokens: self.tokens,
                words: self.words,
            }
        }
        /// The inputs and targets of the same samples.
        pub fn new(inputs: Inputs<'a>, targets: Targets<'a>) -> Self {
            Batch {
                tokens: inputs.tokens,
                words: inputs.words,
                next: targets.next,
            }
        }
        /// What the losses compare with.
        pub fn targets(&self) -> Targets<'a> {
            Targets { next: self.next }
        }
    }
    /// An owned data set: all fields have one element per sample.
    #[derive(Clone, Debug, Default)]
    pub struct Samples {
        /// `[5] of class(7)` per sample.
        pub tokens: nn::Vec<[u32; 5]>,
        /// `[3] of class(4)` per sample.
        pub words: nn::Vec<[u32; 3]>,
        /// `[5] of class(7)` per sample.
        pub next: nn::Vec<[u32; 5]>,
    }
    impl nn::Samples for Samples {
        type Batch<'a> = Batch<'a>;
        fn len(&self) -> usize {
            self.tokens.len()
        }
        fn batch(&self, range: core::ops::Range<usize>) -> Batch<'_> {
            Batch {
                tokens: &self.tokens[range.clone()],
                words: &self.words[range.clone()],
                next: &self.next[range],
            }
        }
        fn gather(&mut self, from: &Self, indices: &[usize]) {
            nn::gather(&mut self.tokens, &from.tokens, indices);
            nn::gather(&mut self.words, &from.words, indices);
            nn::gather(&mut self.next, &from.next, indices);
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
        /// `[5, 7]` per sample.
        pub logits: &'w [[[f64; 7]; 5]],
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
        x_embedding: S::Buffer<[[f64; 6]; 5]>,
        position_encoding: [[f64; 6]; 5],
        memory: S::Buffer<[[f64; 5]; 3]>,
        own_layer_norm: S::Buffer<[[f64; 6]; 5]>,
        add: S::Buffer<[[f64; 18]; 5]>,
        product: S::Buffer<[[[f64; 5]; 5]; 3]>,
        concat: S::Buffer<[[f64; 18]; 5]>,
        own_attention: S::Buffer<[[f64; 6]; 5]>,
        other_in_proj_bias_slice: [f64; 6],
        add_2: S::Buffer<[[f64; 6]; 5]>,
        add_3: S::Buffer<[[f64; 6]; 3]>,
        add_4: S::Buffer<[[f64; 6]; 3]>,
        product_3: S::Buffer<[[[f64; 3]; 5]; 2]>,
        other_mask: S::Buffer<[[[f64; 3]; 5]; 2]>,
        mul_4: S::Buffer<[[[f64; 3]; 5]; 2]>,
        product_5: S::Buffer<[[[f64; 3]; 2]; 5]>,
        other_attention_2: S::Buffer<[[f64; 6]; 5]>,
        logits_transpose: [[f64; 7]; 6],
        product_10: S::Buffer<[[[f64; 5]; 5]; 3]>,
        d_other: S::Buffer<[[f64; 6]; 5]>,
        permute: [[f64; 6]; 7],
        sum_7: [f64; 6],
        sum_8: [f64; 6],
        d_x_scatter_add: [[f64; 6]; 7],
        loss_2_: f64,
    }
    impl<S: nn::Storage> Workspace<S> {
        fn with_storage(capacity: usize) -> Self {
            let [x_embedding, own_layer_norm, own_attention, add_2, other_attention_2,
            d_other] = S::several(capacity);
            Workspace {
                capacity,
                storage: core::marker::PhantomData,
                seed: 0,
                step: 0,
                first: 0,
                x_embedding,
                position_encoding: [[0.0; 6]; 5],
                memory: S::zeros(capacity),
                own_layer_norm,
                add: S::zeros(capacity),
                product: S::zeros(capacity),
                concat: S::zeros(capacity),
                own_attention,
                other_in_proj_bias_slice: [0.0; 6],
                add_2,
                add_3: S::zeros(capacity),
                add_4: S::zeros(capacity),
                product_3: S::zeros(capacity),
                other_mask: S::zeros(capacity),
                mul_4: S::zeros(capacity),
                product_5: S::zeros(capacity),
                other_attention_2,
                logits_transpose: [[0.0; 7]; 6],
                product_10: S::zeros(capacity),
                d_other,
                permute: [[0.0; 6]; 7],
                sum_7: [0.0; 6],
                sum_8: [0.0; 6],
                d_x_scatter_add: [[0.0; 6]; 7],
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
            x_embedding: [[[0.0; 6]; 5]; N],
            position_encoding: [[0.0; 6]; 5],
            memory: [[[0.0; 5]; 3]; N],
            own_layer_norm: [[[0.0; 6]; 5]; N],
            add: [[[0.0; 18]; 5]; N],
            product: [[[[0.0; 5]; 5]; 3]; N],
            concat: [[[0.0; 18]; 5]; N],
            own_attention: [[[0.0; 6]; 5]; N],
            other_in_proj_bias_slice: [0.0; 6],
            add_2: [[[0.0; 6]; 5]; N],
            add_3: [[[0.0; 6]; 3]; N],
            add_4: [[[0.0; 6]; 3]; N],
            product_3: [[[[0.0; 3]; 5]; 2]; N],
            other_mask: [[[[0.0; 3]; 5]; 2]; N],
            mul_4: [[[[0.0; 3]; 5]; 2]; N],
            product_5: [[[[0.0; 3]; 2]; 5]; N],
            other_attention_2: [[[0.0; 6]; 5]; N],
            logits_transpose: [[0.0; 7]; 6],
            product_10: [[[[0.0; 5]; 5]; 3]; N],
            d_other: [[[0.0; 6]; 5]; N],
            permute: [[0.0; 6]; 7],
            sum_7: [0.0; 6],
            sum_8: [0.0; 6],
            d_x_scatter_add: [[0.0; 6]; 7],
            loss_2_: 0.0,
        };
    }
    impl Transformer {
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
            let tokens = inputs.tokens;
            let words = inputs.words;
            let x_embedding = &mut work.d_other[..n];
            let position_encoding = &mut work.position_encoding;
            let memory = &mut work.memory[..n];
            let own_layer_norm: &mut [[[f64; 6]; 5]] = k::reuse(
                &mut work.product_3[..n],
                n,
            );
            let add = &mut work.concat[..n];
            let product = &mut work.product_10[..n];
            let own_attention = &mut work.x_embedding[..n];
            let other_in_proj_bias_slice = &mut work.sum_8;
            let add_3 = &mut work.add_4[..n];
            let add_4 = &mut work.add_3[..n];
            let logits_transpose = &mut work.logits_transpose;
            k::gather(
                &self.table,
                k::view::<_, u32>(tokens),
                k::view_mut::<_, [f64; 6]>(x_embedding),
            );
            k::waves(position_encoding);
            let x = x_embedding;
            s.update(
                x,
                k::cycle(position_encoding),
                |x_embedding, position_encoding| x_embedding + position_encoding,
            );
            k::gather_padded(
                2,
                &self.memory.weight,
                k::view::<_, u32>(words),
                k::view_mut::<_, [f64; 5]>(memory),
            );
            k::layer_norm_affine(
                k::view::<_, [f64; 6]>(x),
                &self.own.layer_norm_1.weight,
                &self.own.layer_norm_1.bias,
                0.00001,
                k::view_mut::<_, [f64; 6]>(own_layer_norm),
            );
            s.dense(
                k::view::<_, [f64; 6]>(own_layer_norm),
                &self.own.attention_1.in_proj.weight,
                &self.own.attention_1.in_proj.bias,
                k::view_mut::<_, [f64; 18]>(add),
            );
            k::matmul_strided(
                add,
                [0, 2, 18, 1],
                add,
                [6, 2, 1, 18],
                product,
                [0, 25, 5, 1],
                [3, 5, 2, 5],
            );
            let mul_2 = product;
            s.scale_mut(mul_2, 0.7071067811865475);
            let causal_softmax = mul_2;
            k::causal_softmax_mut(k::view_mut::<_, [[f64; 5]; 5]>(causal_softmax));
            let product_2: &mut [[[[f64; 2]; 3]; 5]] = k::reuse(
                &mut work.product_3[..n],
                n,
            );
            k::matmul_strided(
                causal_softmax,
                [0, 25, 5, 1],
                add,
                [12, 2, 18, 1],
                product_2,
                [0, 2, 6, 1],
                [3, 5, 5, 2],
            );
            s.dense(
                k::view::<_, [f64; 6]>(product_2),
                &self.own.attention_1.out_proj.weight,
                &self.own.attention_1.out_proj.bias,
                k::view_mut::<_, [f64; 6]>(own_attention),
            );
            let own = x;
            s.add_mut(own, own_attention);
            k::slice_axis(
                k::one(&self.other.in_proj.bias),
                0,
                k::one_mut(other_in_proj_bias_slice),
            );
            let add_2 = own_attention;
            s.dense(
                k::view::<_, [f64; 6]>(own),
                &self.other.q_proj.weight,
                other_in_proj_bias_slice,
                k::view_mut::<_, [f64; 6]>(add_2),
            );
            let other_in_proj_bias_slice_2 = other_in_proj_bias_slice;
            k::slice_axis(
                k::one(&self.other.in_proj.bias),
                6,
                k::one_mut(other_in_proj_bias_slice_2),
            );
            s.dense(
                k::view::<_, [f64; 5]>(memory),
                &self.other.k_proj.weight,
                other_in_proj_bias_slice_2,
                k::view_mut::<_, [f64; 6]>(add_3),
            );
            let other_in_proj_bias_slice_3 = other_in_proj_bias_slice_2;
            k::slice_axis(
                k::one(&self.other.in_proj.bias),
                12,
                k::one_mut(other_in_proj_bias_slice_3),
            );
            s.dense(
                k::view::<_, [f64; 5]>(memory),
                &self.other.v_proj.weight,
                other_in_proj_bias_slice_3,
                k::view_mut::<_, [f64; 6]>(add_4),
            );
            let product_3 = &mut work.product_3[..n];
            k::matmul_strided(
                k::view::<_, [[[f64; 3]; 2]; 5]>(add_2),
                [0, 3, 6, 1],
                k::view::<_, [[[f64; 3]; 2]; 3]>(add_3),
                [0, 3, 1, 6],
                product_3,
                [0, 15, 3, 1],
                [2, 5, 3, 3],
            );
            let mul_3 = product_3;
            s.scale_mut(mul_3, 0.5773502691896258);
            let softmax = mul_3;
            k::softmax_mut(k::view_mut::<_, [f64; 3]>(softmax));
            let product_4: &mut [[[[f64; 3]; 2]; 5]] = k::reuse(
                &mut work.x_embedding[..n],
                n,
            );
            k::matmul_strided(
                softmax,
                [0, 15, 3, 1],
                k::view::<_, [[[f64; 3]; 2]; 3]>(add_4),
                [0, 3, 6, 1],
                product_4,
                [0, 3, 6, 1],
                [2, 5, 3, 3],
            );
            let other_attention: &mut [[[f64; 6]; 5]] = k::reuse(
                &mut work.product_3[..n],
                n,
            );
            s.dense(
                k::view::<_, [f64; 6]>(product_4),
                &self.other.out_proj.weight,
                &self.other.out_proj.bias,
                k::view_mut::<_, [f64; 6]>(other_attention),
            );
            let other = own;
            s.add_mut(other, other_attention);
            k::permute(
                k::one(&self.table),
                k::one_mut(logits_transpose),
                [7, 6],
                [1, 0],
            );
            let logits: &mut [[[f64; 7]; 5]] = k::reuse(&mut work.product_10[..n], n);
            s.dense_linear(
                k::view::<_, [f64; 6]>(other),
                logits_transpose,
                k::view_mut::<_, [f64; 7]>(logits),
            );
            Outputs { logits }
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
            let tokens = batch.tokens;
            let words = batch.words;
            let next = batch.next;
            let x_embedding = &mut work.d_other[..n];
            let position_encoding = &mut work.position_encoding;
            let memory = &mut work.memory[..n];
            let own_layer_norm: &mut [[[f64; 6]; 5]] = k::reuse(
                &mut work.product_3[..n],
                n,
            );
            let add = &mut work.concat[..n];
            let product = &mut work.product_10[..n];
            let own_attention = &mut work.x_embedding[..n];
            let other_in_proj_bias_slice = &mut work.sum_8;
            let add_3 = &mut work.add_3[..n];
            let add_4 = &mut work.add_4[..n];
            let logits_transpose = &mut work.logits_transpose;
            k::gather(
                &self.table,
                k::view::<_, u32>(tokens),
                k::view_mut::<_, [f64; 6]>(x_embedding),
            );
            k::waves(position_encoding);
            let x = x_embedding;
            k::update(
                x,
                k::cycle(position_encoding),
                |x_embedding, position_encoding| x_embedding + position_encoding,
            );
            k::gather_padded(
                2,
                &self.memory.weight,
                k::view::<_, u32>(words),
                k::view_mut::<_, [f64; 5]>(memory),
            );
            k::layer_norm_affine(
                k::view::<_, [f64; 6]>(x),
                &self.own.layer_norm_1.weight,
                &self.own.layer_norm_1.bias,
                0.00001,
                k::view_mut::<_, [f64; 6]>(own_layer_norm),
            );
            k::dense(
                k::view::<_, [f64; 6]>(own_layer_norm),
                &self.own.attention_1.in_proj.weight,
                &self.own.attention_1.in_proj.bias,
                k::view_mut::<_, [f64; 18]>(add),
            );
            k::matmul_strided(
                add,
                [0, 2, 18, 1],
                add,
                [6, 2, 1, 18],
                product,
                [0, 25, 5, 1],
                [3, 5, 2, 5],
            );
            let mul_2 = product;
            k::scale_mut(mul_2, 0.7071067811865475);
            let causal_softmax = mul_2;
            k::causal_softmax_mut(k::view_mut::<_, [[f64; 5]; 5]>(causal_softmax));
            let product_2: &mut [[[[f64; 2]; 3]; 5]] = k::reuse(
                &mut work.product_3[..n],
                n,
            );
            k::matmul_strided(
                causal_softmax,
                [0, 25, 5, 1],
                add,
                [12, 2, 18, 1],
                product_2,
                [0, 2, 6, 1],
                [3, 5, 5, 2],
            );
            k::dense(
                k::view::<_, [f64; 6]>(product_2),
                &self.own.attention_1.out_proj.weight,
                &self.own.attention_1.out_proj.bias,
                k::view_mut::<_, [f64; 6]>(own_attention),
            );
            let own = x;
            k::add_mut(own, own_attention);
            k::slice_axis(
                k::one(&self.other.in_proj.bias),
                0,
                k::one_mut(other_in_proj_bias_slice),
            );
            let add_2 = own_attention;
            k::dense(
                k::view::<_, [f64; 6]>(own),
                &self.other.q_proj.weight,
                other_in_proj_bias_slice,
                k::view_mut::<_, [f64; 6]>(add_2),
            );
            let other_in_proj_bias_slice_2 = other_in_proj_bias_slice;
            k::slice_axis(
                k::one(&self.other.in_proj.bias),
                6,
                k::one_mut(other_in_proj_bias_slice_2),
            );
            k::dense(
                k::view::<_, [f64; 5]>(memory),
                &self.other.k_proj.weight,
                other_in_proj_bias_slice_2,
                k::view_mut::<_, [f64; 6]>(add_3),
            );
            let other_in_proj_bias_slice_3 = other_in_proj_bias_slice_2;
            k::slice_axis(
                k::one(&self.other.in_proj.bias),
                12,
                k::one_mut(other_in_proj_bias_slice_3),
            );
            k::dense(
                k::view::<_, [f64; 5]>(memory),
                &self.other.v_proj.weight,
                other_in_proj_bias_slice_3,
                k::view_mut::<_, [f64; 6]>(add_4),
            );
            let product_3 = &mut work.product_3[..n];
            k::matmul_strided(
                k::view::<_, [[[f64; 3]; 2]; 5]>(add_2),
                [0, 3, 6, 1],
                k::view::<_, [[[f64; 3]; 2]; 3]>(add_3),
                [0, 3, 1, 6],
                product_3,
                [0, 15, 3, 1],
                [2, 5, 3, 3],
            );
            let mul_3 = product_3;
            k::scale_mut(mul_3, 0.5773502691896258);
            let softmax = mul_3;
            k::softmax_mut(k::view_mut::<_, [f64; 3]>(softmax));
            let product_4: &mut [[[[f64; 3]; 2]; 5]] = k::reuse(
                &mut work.x_embedding[..n],
                n,
            );
            k::matmul_strided(
                softmax,
                [0, 15, 3, 1],
                k::view::<_, [[[f64; 3]; 2]; 3]>(add_4),
                [0, 3, 6, 1],
                product_4,
                [0, 3, 6, 1],
                [2, 5, 3, 3],
            );
            let other_attention: &mut [[[f64; 6]; 5]] = k::reuse(
                &mut work.product_3[..n],
                n,
            );
            k::dense(
                k::view::<_, [f64; 6]>(product_4),
                &self.other.out_proj.weight,
                &self.other.out_proj.bias,
                k::view_mut::<_, [f64; 6]>(other_attention),
            );
            let other = own;
            k::add_mut(other, other_attention);
            k::permute(
                k::one(&self.table),
                k::one_mut(logits_transpose),
                [7, 6],
                [1, 0],
            );
            let logits: &mut [[[f64; 7]; 5]] = k::reuse(&mut work.product_10[..n], n);
            k::dense_linear(
                k::view::<_, [f64; 6]>(other),
                logits_transpose,
                k::view_mut::<_, [f64; 7]>(logits),
            );
            let logits_cross_entropy: &mut [[f64; 5]] = k::reuse(
                &mut work.memory[..n],
                n,
            );
            k::cross_entropy_loss(
                k::view::<_, [f64; 7]>(logits),
                k::view::<_, u32>(next),
                k::view_mut::<_, f64>(logits_cross_entropy),
            );
            let loss = k::mean_samples(k::view::<_, f64>(logits_cross_entropy));
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
            self.gradient_1(batch, n, work, grad);
            self.gradient_2(batch, n, work, grad);
            work.step = work.step.wrapping_add(1);
            Ok(Losses { loss: work.loss_2_ })
        }
        /// Part 1 of 2 of [`gradient`](Self::gradient).
        #[inline(never)]
        fn gradient_1(
            &self,
            batch: Batch<'_>,
            n: usize,
            work: &mut Workspace<impl nn::Storage>,
            grad: &mut Self,
        ) {
            let tokens = batch.tokens;
            let words = batch.words;
            let next = batch.next;
            let x_embedding = &mut work.x_embedding[..n];
            let position_encoding = &mut work.position_encoding;
            let memory = &mut work.memory[..n];
            let own_layer_norm = &mut work.own_layer_norm[..n];
            let add = &mut work.add[..n];
            let product = &mut work.product[..n];
            let product_2: &mut [[[[f64; 2]; 3]; 5]] = k::reuse(
                &mut work.concat[..n],
                n,
            );
            let own_attention = &mut work.own_attention[..n];
            let other_in_proj_bias_slice = &mut work.other_in_proj_bias_slice;
            let add_2 = &mut work.add_2[..n];
            let add_3 = &mut work.add_3[..n];
            let add_4 = &mut work.add_4[..n];
            let product_3 = &mut work.product_3[..n];
            let other_mask = &mut work.other_mask[..n];
            let mul_4 = &mut work.mul_4[..n];
            let product_5 = &mut work.product_5[..n];
            let other_attention_2 = &mut work.other_attention_2[..n];
            let logits_transpose = &mut work.logits_transpose;
            let logits_2: &mut [[[f64; 7]; 5]] = k::reuse(&mut work.product_10[..n], n);
            let d_other = &mut work.d_other[..n];
            let permute = &mut work.permute;
            k::gather(
                &self.table,
                k::view::<_, u32>(tokens),
                k::view_mut::<_, [f64; 6]>(x_embedding),
            );
            k::waves(position_encoding);
            let x = x_embedding;
            k::update(
                x,
                k::cycle(position_encoding),
                |x_embedding, position_encoding| x_embedding + position_encoding,
            );
            k::gather_padded(
                2,
                &self.memory.weight,
                k::view::<_, u32>(words),
                k::view_mut::<_, [f64; 5]>(memory),
            );
            k::layer_norm_affine(
                k::view::<_, [f64; 6]>(x),
                &self.own.layer_norm_1.weight,
                &self.own.layer_norm_1.bias,
                0.00001,
                k::view_mut::<_, [f64; 6]>(own_layer_norm),
            );
            k::dense(
                k::view::<_, [f64; 6]>(own_layer_norm),
                &self.own.attention_1.in_proj.weight,
                &self.own.attention_1.in_proj.bias,
                k::view_mut::<_, [f64; 18]>(add),
            );
            k::matmul_strided(
                add,
                [0, 2, 18, 1],
                add,
                [6, 2, 1, 18],
                product,
                [0, 25, 5, 1],
                [3, 5, 2, 5],
            );
            let mul_2 = product;
            k::scale_mut(mul_2, 0.7071067811865475);
            let causal_softmax = mul_2;
            k::causal_softmax_mut(k::view_mut::<_, [[f64; 5]; 5]>(causal_softmax));
            k::matmul_strided(
                causal_softmax,
                [0, 25, 5, 1],
                add,
                [12, 2, 18, 1],
                product_2,
                [0, 2, 6, 1],
                [3, 5, 5, 2],
            );
            k::dense(
                k::view::<_, [f64; 6]>(product_2),
                &self.own.attention_1.out_proj.weight,
                &self.own.attention_1.out_proj.bias,
                k::view_mut::<_, [f64; 6]>(own_attention),
            );
            let own = own_attention;
            k::add_into(x, own);
            k::slice_axis(
                k::one(&self.other.in_proj.bias),
                0,
                k::one_mut(other_in_proj_bias_slice),
            );
            k::dense(
                k::view::<_, [f64; 6]>(own),
                &self.other.q_proj.weight,
                other_in_proj_bias_slice,
                k::view_mut::<_, [f64; 6]>(add_2),
            );
            let other_in_proj_bias_slice_2 = other_in_proj_bias_slice;
            k::slice_axis(
                k::one(&self.other.in_proj.bias),
                6,
                k::one_mut(other_in_proj_bias_slice_2),
            );
            k::dense(
                k::view::<_, [f64; 5]>(memory),
                &self.other.k_proj.weight,
                other_in_proj_bias_slice_2,
                k::view_mut::<_, [f64; 6]>(add_3),
            );
            let other_in_proj_bias_slice_3 = other_in_proj_bias_slice_2;
            k::slice_axis(
                k::one(&self.other.in_proj.bias),
                12,
                k::one_mut(other_in_proj_bias_slice_3),
            );
            k::dense(
                k::view::<_, [f64; 5]>(memory),
                &self.other.v_proj.weight,
                other_in_proj_bias_slice_3,
                k::view_mut::<_, [f64; 6]>(add_4),
            );
            k::matmul_strided(
                k::view::<_, [[[f64; 3]; 2]; 5]>(add_2),
                [0, 3, 6, 1],
                k::view::<_, [[[f64; 3]; 2]; 3]>(add_3),
                [0, 3, 1, 6],
                product_3,
                [0, 15, 3, 1],
                [2, 5, 3, 3],
            );
            let mul_3 = product_3;
            k::scale_mut(mul_3, 0.5773502691896258);
            let softmax = mul_3;
            k::softmax_mut(k::view_mut::<_, [f64; 3]>(softmax));
            k::dropout_mask(work.seed, work.step, work.first, 0, 0.2, other_mask);
            k::mul(softmax, other_mask, mul_4);
            k::matmul_strided(
                mul_4,
                [0, 15, 3, 1],
                k::view::<_, [[[f64; 3]; 2]; 3]>(add_4),
                [0, 3, 6, 1],
                product_5,
                [0, 3, 6, 1],
                [2, 5, 3, 3],
            );
            k::dense(
                k::view::<_, [f64; 6]>(product_5),
                &self.other.out_proj.weight,
                &self.other.out_proj.bias,
                k::view_mut::<_, [f64; 6]>(other_attention_2),
            );
            let other_2 = other_attention_2;
            k::add_into(own, other_2);
            k::permute(
                k::one(&self.table),
                k::one_mut(logits_transpose),
                [7, 6],
                [1, 0],
            );
            k::dense_linear(
                k::view::<_, [f64; 6]>(other_2),
                logits_transpose,
                k::view_mut::<_, [f64; 7]>(logits_2),
            );
            let d_logits = logits_2;
            let loss_2 = k::cross_entropy_mut(
                k::view_mut::<_, [f64; 7]>(d_logits),
                k::view::<_, u32>(next),
            );
            work.loss_2_ = loss_2;
            k::dense_d_input(
                k::view::<_, [f64; 7]>(d_logits),
                logits_transpose,
                k::view_mut::<_, [f64; 6]>(d_other),
            );
            let d_logits_transpose = logits_transpose;
            k::dense_d_weight(
                k::view::<_, [f64; 6]>(other_2),
                k::view::<_, [f64; 7]>(d_logits),
                d_logits_transpose,
            );
            k::permute(k::one(d_logits_transpose), k::one_mut(permute), [6, 7], [1, 0]);
            k::sum_samples(
                k::view::<_, [f64; 6]>(d_other),
                &mut grad.other.out_proj.bias,
            );
            let d_other_product = other_2;
            k::dense_d_input(
                k::view::<_, [f64; 6]>(d_other),
                &self.other.out_proj.weight,
                k::view_mut::<_, [f64; 6]>(d_other_product),
            );
            k::dense_d_weight(
                k::view::<_, [f64; 6]>(product_5),
                k::view::<_, [f64; 6]>(d_other),
                &mut grad.other.out_proj.weight,
            );
            let product_6: &mut [[[[f64; 3]; 5]; 2]] = k::reuse(
                &mut work.product_5[..n],
                n,
            );
            k::matmul_strided(
                k::view::<_, [[[f64; 3]; 2]; 5]>(d_other_product),
                [0, 3, 6, 1],
                k::view::<_, [[[f64; 3]; 2]; 3]>(add_4),
                [0, 3, 1, 6],
                product_6,
                [0, 15, 3, 1],
                [2, 5, 3, 3],
            );
        }
        /// Part 2 of 2 of [`gradient`](Self::gradient).
        #[inline(never)]
        fn gradient_2(
            &self,
            batch: Batch<'_>,
            n: usize,
            work: &mut Workspace<impl nn::Storage>,
            grad: &mut Self,
        ) {
            let words = batch.words;
            let tokens = batch.tokens;
            let mul_4 = &mut work.mul_4[..n];
            let d_other_product = &mut work.other_attention_2[..n];
            let product_7: &mut [[[[f64; 3]; 2]; 3]] = k::reuse(&mut work.add_4[..n], n);
            let other_mask = &mut work.other_mask[..n];
            let mul_5: &mut [[[[f64; 3]; 5]; 2]] = k::reuse(&mut work.product_5[..n], n);
            let softmax = &mut work.product_3[..n];
            let add_3 = &mut work.add_3[..n];
            let add_2 = &mut work.add_2[..n];
            let sum_6 = &mut work.other_in_proj_bias_slice;
            let memory = &mut work.memory[..n];
            let sum_7 = &mut work.sum_7;
            let sum_8 = &mut work.sum_8;
            let d_own = &mut work.d_other[..n];
            let own = &mut work.own_attention[..n];
            let product_2: &mut [[[[f64; 2]; 3]; 5]] = k::reuse(
                &mut work.concat[..n],
                n,
            );
            let add = &mut work.add[..n];
            let product_10 = &mut work.product_10[..n];
            let causal_softmax = &mut work.product[..n];
            let own_layer_norm = &mut work.own_layer_norm[..n];
            let x = &mut work.x_embedding[..n];
            let d_x_scatter_add = &mut work.d_x_scatter_add;
            let permute = &mut work.permute;
            k::matmul_strided(
                mul_4,
                [0, 15, 1, 3],
                k::view::<_, [[[f64; 3]; 2]; 5]>(d_other_product),
                [0, 3, 6, 1],
                product_7,
                [0, 3, 6, 1],
                [2, 3, 5, 3],
            );
            k::mul_mut(mul_5, other_mask);
            let mul_7 = mul_5;
            k::softmax_d_into(
                k::view::<_, [f64; 3]>(softmax),
                k::view_mut::<_, [f64; 3]>(mul_7),
            );
            let mul_8 = mul_7;
            k::scale_mut(mul_8, 0.5773502691896258);
            let product_8: &mut [[[[f64; 3]; 2]; 5]] = k::reuse(
                &mut work.product_3[..n],
                n,
            );
            k::matmul_strided(
                mul_8,
                [0, 15, 3, 1],
                k::view::<_, [[[f64; 3]; 2]; 3]>(add_3),
                [0, 3, 6, 1],
                product_8,
                [0, 3, 6, 1],
                [2, 5, 3, 3],
            );
            let product_9: &mut [[[[f64; 3]; 2]; 3]] = k::reuse(&mut work.add_3[..n], n);
            k::matmul_strided(
                mul_8,
                [0, 15, 1, 3],
                k::view::<_, [[[f64; 3]; 2]; 5]>(add_2),
                [0, 3, 6, 1],
                product_9,
                [0, 3, 6, 1],
                [2, 3, 5, 3],
            );
            k::sum_samples(k::view::<_, [f64; 6]>(product_7), sum_6);
            let other_v_proj_weight_product: &mut [[[f64; 5]; 3]] = k::reuse(
                &mut work.add_2[..n],
                n,
            );
            k::dense_d_input(
                k::view::<_, [f64; 6]>(product_7),
                &self.other.v_proj.weight,
                k::view_mut::<_, [f64; 5]>(other_v_proj_weight_product),
            );
            k::dense_d_weight(
                k::view::<_, [f64; 5]>(memory),
                k::view::<_, [f64; 6]>(product_7),
                &mut grad.other.v_proj.weight,
            );
            k::sum_samples(k::view::<_, [f64; 6]>(product_9), sum_7);
            let other_k_proj_weight_product: &mut [[[f64; 5]; 3]] = k::reuse(
                &mut work.add_4[..n],
                n,
            );
            k::dense_d_input(
                k::view::<_, [f64; 6]>(product_9),
                &self.other.k_proj.weight,
                k::view_mut::<_, [f64; 5]>(other_k_proj_weight_product),
            );
            let d_memory = other_v_proj_weight_product;
            k::add_mut(d_memory, other_k_proj_weight_product);
            k::dense_d_weight(
                k::view::<_, [f64; 5]>(memory),
                k::view::<_, [f64; 6]>(product_9),
                &mut grad.other.k_proj.weight,
            );
            k::sum_samples(k::view::<_, [f64; 6]>(product_8), sum_8);
            k::place_axis(k::one(sum_8), 0, k::one_mut(&mut grad.other.in_proj.bias));
            k::place_axis(k::one(sum_7), 6, k::one_mut(&mut grad.other.in_proj.bias));
            k::place_axis(k::one(sum_6), 12, k::one_mut(&mut grad.other.in_proj.bias));
            let other_q_proj_weight_product: &mut [[[f64; 6]; 5]] = k::reuse(
                &mut work.product_5[..n],
                n,
            );
            k::dense_d_input(
                k::view::<_, [f64; 6]>(product_8),
                &self.other.q_proj.weight,
                k::view_mut::<_, [f64; 6]>(other_q_proj_weight_product),
            );
            k::add_mut(d_own, other_q_proj_weight_product);
            k::dense_d_weight(
                k::view::<_, [f64; 6]>(own),
                k::view::<_, [f64; 6]>(product_8),
                &mut grad.other.q_proj.weight,
            );
            k::sum_samples(
                k::view::<_, [f64; 6]>(d_own),
                &mut grad.own.attention_1.out_proj.bias,
            );
            let d_own_product: &mut [[[f64; 6]; 5]] = k::reuse(
                &mut work.product_3[..n],
                n,
            );
            k::dense_d_input(
                k::view::<_, [f64; 6]>(d_own),
                &self.own.attention_1.out_proj.weight,
                k::view_mut::<_, [f64; 6]>(d_own_product),
            );
            k::dense_d_weight(
                k::view::<_, [f64; 6]>(product_2),
                k::view::<_, [f64; 6]>(d_own),
                &mut grad.own.attention_1.out_proj.weight,
            );
            k::matmul_strided(
                k::view::<_, [[[f64; 2]; 3]; 5]>(d_own_product),
                [0, 2, 6, 1],
                add,
                [12, 2, 1, 18],
                product_10,
                [0, 25, 5, 1],
                [3, 5, 2, 5],
            );
            let mul_10 = product_10;
            k::softmax_d_into(
                k::view::<_, [f64; 5]>(causal_softmax),
                k::view_mut::<_, [f64; 5]>(mul_10),
            );
            let mul_11 = mul_10;
            k::scale_mut(mul_11, 0.7071067811865475);
            let concat = &mut work.concat[..n];
            k::matmul_strided(
                mul_11,
                [0, 25, 5, 1],
                add,
                [6, 2, 18, 1],
                concat,
                [0, 2, 18, 1],
                [3, 5, 5, 2],
            );
            k::matmul_strided(
                mul_11,
                [0, 25, 1, 5],
                add,
                [0, 2, 18, 1],
                concat,
                [6, 2, 18, 1],
                [3, 5, 5, 2],
            );
            k::matmul_strided(
                causal_softmax,
                [0, 25, 1, 5],
                k::view::<_, [[[f64; 2]; 3]; 5]>(d_own_product),
                [0, 2, 6, 1],
                concat,
                [12, 2, 18, 1],
                [3, 5, 5, 2],
            );
            k::sum_samples(
                k::view::<_, [f64; 18]>(concat),
                &mut grad.own.attention_1.in_proj.bias,
            );
            let d_own_layer_norm = d_own_product;
            k::dense_d_input(
                k::view::<_, [f64; 18]>(concat),
                &self.own.attention_1.in_proj.weight,
                k::view_mut::<_, [f64; 6]>(d_own_layer_norm),
            );
            k::dense_d_weight(
                k::view::<_, [f64; 6]>(own_layer_norm),
                k::view::<_, [f64; 18]>(concat),
                &mut grad.own.attention_1.in_proj.weight,
            );
            k::sum_samples(
                k::view::<_, [f64; 6]>(d_own_layer_norm),
                &mut grad.own.layer_norm_1.bias,
            );
            k::layer_norm_d_weight(
                k::view::<_, [f64; 6]>(d_own_layer_norm),
                k::view::<_, [f64; 6]>(x),
                0.00001,
                &mut grad.own.layer_norm_1.weight,
            );
            let x_normalize_pullback = d_own_layer_norm;
            k::layer_norm_scale_d_input_mut(
                k::view_mut::<_, [f64; 6]>(x_normalize_pullback),
                k::view::<_, [f64; 6]>(x),
                &self.own.layer_norm_1.weight,
                0.00001,
            );
            let d_x = d_own;
            k::add_mut(d_x, x_normalize_pullback);
            k::fill(k::one_mut(&mut grad.memory.weight), 0.0);
            k::scatter_add_padded(
                2,
                k::view::<_, [f64; 5]>(d_memory),
                k::view::<_, u32>(words),
                &mut grad.memory.weight,
            );
            k::fill(k::one_mut(d_x_scatter_add), 0.0);
            k::scatter_add(
                k::view::<_, [f64; 6]>(d_x),
                k::view::<_, u32>(tokens),
                d_x_scatter_add,
            );
            k::add(
                k::one(permute),
                k::one(d_x_scatter_add),
                k::one_mut(&mut grad.table),
            );
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
    impl nn::Parameters for Transformer {
        type Scalar = f64;
        const NAME: &'static str = "Transformer";
        const TENSORS: &'static [nn::TensorInfo] = &[
            nn::TensorInfo::trained("table", &[7, 6]),
            nn::TensorInfo::trained("memory.weight", &[4, 5]),
            nn::TensorInfo::trained("own.layer_norm_1.weight", &[6]),
            nn::TensorInfo::trained("own.layer_norm_1.bias", &[6]),
            nn::TensorInfo::trained("own.attention_1.in_proj.weight", &[6, 18]),
            nn::TensorInfo::trained("own.attention_1.in_proj.bias", &[18]),
            nn::TensorInfo::trained("own.attention_1.out_proj.weight", &[6, 6]),
            nn::TensorInfo::trained("own.attention_1.out_proj.bias", &[6]),
            nn::TensorInfo::trained("other.q_proj.weight", &[6, 6]),
            nn::TensorInfo::trained("other.k_proj.weight", &[5, 6]),
            nn::TensorInfo::trained("other.v_proj.weight", &[5, 6]),
            nn::TensorInfo::trained("other.in_proj.bias", &[18]),
            nn::TensorInfo::trained("other.out_proj.weight", &[6, 6]),
            nn::TensorInfo::trained("other.out_proj.bias", &[6]),
        ];
        const INITIAL: &'static [nn::init::Initial<f64>] = &[
            nn::init::normal(0.0, 0.5),
            nn::init::normal(0.0, 1.0),
            nn::init::ones(),
            nn::init::zeros(),
            nn::init::xavier_uniform(6, 18),
            nn::init::zeros(),
            nn::init::uniform(-0.4082482904638631, 0.4082482904638631),
            nn::init::zeros(),
            nn::init::xavier_uniform(6, 6),
            nn::init::xavier_uniform(5, 6),
            nn::init::xavier_uniform(5, 6),
            nn::init::zeros(),
            nn::init::uniform(-0.4082482904638631, 0.4082482904638631),
            nn::init::zeros(),
        ];
        const LAYOUT: nn::Layout<Self, f64> = nn::layout!(
            Self { table, memory.weight, own.layer_norm_1.weight, own.layer_norm_1.bias,
            own.attention_1.in_proj.weight, own.attention_1.in_proj.bias, own.attention_1
            .out_proj.weight, own.attention_1.out_proj.bias, other.q_proj.weight, other
            .k_proj.weight, other.v_proj.weight, other.in_proj.bias, other.out_proj
            .weight, other.out_proj.bias }
        );
    }
    impl nn::Network for Transformer {
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
            Transformer::forward(self, inputs, work)
        }
    }
    impl nn::Trainable for Transformer {
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
            Transformer::gradient(self, batch, work, grad)
        }
        fn train_step(
            &mut self,
            batch: Batch<'_>,
            work: &mut Workspace,
            grad: &mut Self,
            optimizer: &mut impl nn::Tensorwise<Self>,
        ) -> Result<Losses, nn::InputError> {
            Transformer::train_step(self, batch, work, grad, optimizer)
        }
        fn evaluate(
            &self,
            batch: Batch<'_>,
            work: &mut Workspace,
        ) -> Result<Losses, nn::InputError> {
            Transformer::evaluate(self, batch, work)
        }
        fn draw_from(work: &mut Workspace, seed: u64, step: u64) {
            (work.seed, work.step) = (seed, step);
        }
    }
}

#[doc(inline)]
#[allow(unused_imports)]
pub use heads::Heads;
/// What belongs to [`Heads`]: its parameters, its data, its workspace and its constants.
///
/// [`GRAPH`](heads::GRAPH) is its drawing.
#[allow(clippy::all, dead_code)]
pub mod heads {
    use ::nn_runtime as nn;
    use ::nn_runtime::kernels as k;
    /// The network `Heads`.
    ///
    /// ```text
    /// own = attention(x, 2, causal = true)
    /// other = attention(x, memory, heads = 2, bias = false)
    /// free = attention(x, 4)
    /// ```
    #[repr(C, align(64))]
    pub struct Heads {
        /// The parameters of `own`.
        pub own: parameters::Own,
        /// The parameters of `other`.
        pub other: parameters::Other,
        /// The parameters of `free`.
        pub free: parameters::Free,
    }
    /// The parameters of [`Heads`], layer by layer.
    pub mod parameters {
        /// The parameters of `own`.
        #[repr(C)]
        pub struct Own {
            /// `attention(x, 2, causal = true)`
            pub in_proj: OwnInProj,
            /// `attention(x, 2, causal = true)`
            pub out_proj: OwnOutProj,
        }
        /// The parameters of `own.in_proj`.
        #[repr(C)]
        pub struct OwnInProj {
            /// `[4, 12]`, of `attention(x, 2, causal = true)`
            pub weight: [[f64; 12]; 4],
            /// `[12]`, of `attention(x, 2, causal = true)`
            pub bias: [f64; 12],
        }
        /// The parameters of `own.out_proj`.
        #[repr(C)]
        pub struct OwnOutProj {
            /// `[4, 4]`, of `attention(x, 2, causal = true)`
            pub weight: [[f64; 4]; 4],
            /// `[4]`, of `attention(x, 2, causal = true)`
            pub bias: [f64; 4],
        }
        /// The parameters of `other`.
        #[repr(C)]
        pub struct Other {
            /// `attention(x, memory, heads = 2, bias = false)`
            pub in_proj: OtherInProj,
            /// `attention(x, memory, heads = 2, bias = false)`
            pub out_proj: OtherOutProj,
        }
        /// The parameters of `other.in_proj`.
        #[repr(C)]
        pub struct OtherInProj {
            /// `[4, 12]`, of `attention(x, memory, heads = 2, bias = false)`
            pub weight: [[f64; 12]; 4],
        }
        /// The parameters of `other.out_proj`.
        #[repr(C)]
        pub struct OtherOutProj {
            /// `[4, 4]`, of `attention(x, memory, heads = 2, bias = false)`
            pub weight: [[f64; 4]; 4],
        }
        /// The parameters of `free`.
        #[repr(C)]
        pub struct Free {
            /// `attention(x, 4)`
            pub in_proj: FreeInProj,
            /// `attention(x, 4)`
            pub out_proj: FreeOutProj,
        }
        /// The parameters of `free.in_proj`.
        #[repr(C)]
        pub struct FreeInProj {
            /// `[4, 12]`, of `attention(x, 4)`
            pub weight: [[f64; 12]; 4],
            /// `[12]`, of `attention(x, 4)`
            pub bias: [f64; 12],
        }
        /// The parameters of `free.out_proj`.
        #[repr(C)]
        pub struct FreeOutProj {
            /// `[4, 4]`, of `attention(x, 4)`
            pub weight: [[f64; 4]; 4],
            /// `[4]`, of `attention(x, 4)`
            pub bias: [f64; 4],
        }
    }
    nn::plain!(
        Heads, parameters::Own, parameters::OwnInProj, parameters::OwnOutProj,
        parameters::Other, parameters::OtherInProj, parameters::OtherOutProj,
        parameters::Free, parameters::FreeInProj, parameters::FreeOutProj
    );
    /// The number of trained parameters.
    pub const PARAMETERS: usize = 224;
    /// Bytes of workspace for each sample of the capacity.
    pub const WORKSPACE_BYTES: usize = 1760;
    /// Bytes of workspace whatever the capacity.
    pub const WORKSPACE_BYTES_FIXED: usize = 384;
    /// Floating-point operations of inference, per sample.
    pub const FLOPS_FORWARD: u64 = 3847;
    /// Floating-point operations of losses and derivatives, per sample.
    pub const FLOPS_GRADIENT: u64 = 0;
    /// Of [`FLOPS_FORWARD`], those that a batch needs once, however many samples it has.
    pub const FLOPS_FORWARD_FIXED: u64 = 0;
    /// Of [`FLOPS_GRADIENT`], likewise.
    pub const FLOPS_GRADIENT_FIXED: u64 = 0;
    /// The network as it was described: layers as clusters, parameters apart, shapes on the edges.
    pub const GRAPH: nn::Drawing = nn::Drawing {
        mermaid: "flowchart TB\n  n0([\"x<br/>[5, 4]\"])\n  n1([\"memory<br/>[3, 4]\"])\n  subgraph c0[\"parameters\"]\n    n2[(\"own.in_proj.weight<br/>[4, 12]\")]\n    n4[(\"own.in_proj.bias<br/>[12]\")]\n    n17[(\"own.out_proj.weight<br/>[4, 4]\")]\n    n19[(\"own.out_proj.bias<br/>[4]\")]\n    n21[(\"other.in_proj.weight<br/>[4, 12]\")]\n    n36[(\"other.out_proj.weight<br/>[4, 4]\")]\n    n38[(\"free.in_proj.weight<br/>[4, 12]\")]\n    n40[(\"free.in_proj.bias<br/>[12]\")]\n    n53[(\"free.out_proj.weight<br/>[4, 4]\")]\n    n55[(\"free.out_proj.bias<br/>[4]\")]\n  end\n  subgraph c1[\"own = attention(x, 2, causal = true)\"]\n    n3[\"product\"]\n    n5[\"add\"]\n    n6[\"slice\"]\n    n7[\"slice\"]\n    n8[\"slice\"]\n    n9[\"reshape\"]\n    n10[\"reshape\"]\n    n11[\"reshape\"]\n    n12[\"product\"]\n    n13[\"mul 0.7071067811865475\"]\n    n14[\"causal_softmax\"]\n    n15[\"product\"]\n    n16[\"reshape\"]\n    n18[\"product\"]\n    n20[[\"own<br/>add\"]]\n  end\n  subgraph c2[\"other = attention(x, memory, heads = 2, bias = false)\"]\n    n22[\"slice\"]\n    n23[\"slice\"]\n    n24[\"slice\"]\n    n25[\"product\"]\n    n26[\"product\"]\n    n27[\"product\"]\n    n28[\"reshape\"]\n    n29[\"reshape\"]\n    n30[\"reshape\"]\n    n31[\"product\"]\n    n32[\"mul 0.7071067811865475\"]\n    n33[\"softmax\"]\n    n34[\"product\"]\n    n35[\"reshape\"]\n    n37[[\"other<br/>product\"]]\n  end\n  subgraph c3[\"free = attention(x, 4)\"]\n    n39[\"product\"]\n    n41[\"add\"]\n    n42[\"slice\"]\n    n43[\"slice\"]\n    n44[\"slice\"]\n    n45[\"reshape\"]\n    n46[\"reshape\"]\n    n47[\"reshape\"]\n    n48[\"product\"]\n    n49[\"mul 1\"]\n    n50[\"softmax\"]\n    n51[\"product\"]\n    n52[\"reshape\"]\n    n54[\"product\"]\n    n56[[\"free<br/>add\"]]\n  end\n  n0 -->|\"[5, 4]\"| n3\n  n0 -->|\"[5, 4]\"| n25\n  n0 -->|\"[5, 4]\"| n39\n  n1 -->|\"[3, 4]\"| n26\n  n1 -->|\"[3, 4]\"| n27\n  n2 -->|\"[4, 12]\"| n3\n  n3 -->|\"[5, 12]\"| n5\n  n4 -->|\"[12]\"| n5\n  n5 -->|\"[5, 12]\"| n6\n  n5 -->|\"[5, 12]\"| n7\n  n5 -->|\"[5, 12]\"| n8\n  n6 -->|\"[5, 4]\"| n9\n  n7 -->|\"[5, 4]\"| n10\n  n8 -->|\"[5, 4]\"| n11\n  n9 -->|\"[5, 2, 2]\"| n12\n  n10 -->|\"[5, 2, 2]\"| n12\n  n11 -->|\"[5, 2, 2]\"| n15\n  n12 -->|\"[2, 5, 5]\"| n13\n  n13 -->|\"[2, 5, 5]\"| n14\n  n14 -->|\"[2, 5, 5]\"| n15\n  n15 -->|\"[5, 2, 2]\"| n16\n  n16 -->|\"[5, 4]\"| n18\n  n17 -->|\"[4, 4]\"| n18\n  n18 -->|\"[5, 4]\"| n20\n  n19 -->|\"[4]\"| n20\n  n21 -->|\"[4, 12]\"| n22\n  n21 -->|\"[4, 12]\"| n23\n  n21 -->|\"[4, 12]\"| n24\n  n22 -->|\"[4, 4]\"| n25\n  n23 -->|\"[4, 4]\"| n26\n  n24 -->|\"[4, 4]\"| n27\n  n25 -->|\"[5, 4]\"| n28\n  n26 -->|\"[3, 4]\"| n29\n  n27 -->|\"[3, 4]\"| n30\n  n28 -->|\"[5, 2, 2]\"| n31\n  n29 -->|\"[3, 2, 2]\"| n31\n  n30 -->|\"[3, 2, 2]\"| n34\n  n31 -->|\"[2, 5, 3]\"| n32\n  n32 -->|\"[2, 5, 3]\"| n33\n  n33 -->|\"[2, 5, 3]\"| n34\n  n34 -->|\"[5, 2, 2]\"| n35\n  n35 -->|\"[5, 4]\"| n37\n  n36 -->|\"[4, 4]\"| n37\n  n38 -->|\"[4, 12]\"| n39\n  n39 -->|\"[5, 12]\"| n41\n  n40 -->|\"[12]\"| n41\n  n41 -->|\"[5, 12]\"| n42\n  n41 -->|\"[5, 12]\"| n43\n  n41 -->|\"[5, 12]\"| n44\n  n42 -->|\"[5, 4]\"| n45\n  n43 -->|\"[5, 4]\"| n46\n  n44 -->|\"[5, 4]\"| n47\n  n45 -->|\"[5, 4, 1]\"| n48\n  n46 -->|\"[5, 4, 1]\"| n48\n  n47 -->|\"[5, 4, 1]\"| n51\n  n48 -->|\"[4, 5, 5]\"| n49\n  n49 -->|\"[4, 5, 5]\"| n50\n  n50 -->|\"[4, 5, 5]\"| n51\n  n51 -->|\"[5, 4, 1]\"| n52\n  n52 -->|\"[5, 4]\"| n54\n  n53 -->|\"[4, 4]\"| n54\n  n54 -->|\"[5, 4]\"| n56\n  n55 -->|\"[4]\"| n56\n",
        dot: "digraph {\n  rankdir=TB; node [fontname=\"sans-serif\"]; edge [fontname=\"sans-serif\", fontsize=10];\n  n0 [label=\"x\\n[5, 4]\", shape=ellipse];\n  n1 [label=\"memory\\n[3, 4]\", shape=ellipse];\n  subgraph cluster_0 {\n    label=\"parameters\"; style=rounded;\n    n2 [label=\"own.in_proj.weight\\n[4, 12]\", shape=cylinder];\n    n4 [label=\"own.in_proj.bias\\n[12]\", shape=cylinder];\n    n17 [label=\"own.out_proj.weight\\n[4, 4]\", shape=cylinder];\n    n19 [label=\"own.out_proj.bias\\n[4]\", shape=cylinder];\n    n21 [label=\"other.in_proj.weight\\n[4, 12]\", shape=cylinder];\n    n36 [label=\"other.out_proj.weight\\n[4, 4]\", shape=cylinder];\n    n38 [label=\"free.in_proj.weight\\n[4, 12]\", shape=cylinder];\n    n40 [label=\"free.in_proj.bias\\n[12]\", shape=cylinder];\n    n53 [label=\"free.out_proj.weight\\n[4, 4]\", shape=cylinder];\n    n55 [label=\"free.out_proj.bias\\n[4]\", shape=cylinder];\n  }\n  subgraph cluster_1 {\n    label=\"own = attention(x, 2, causal = true)\"; style=rounded;\n    n3 [label=\"product\", shape=box];\n    n5 [label=\"add\", shape=box];\n    n6 [label=\"slice\", shape=box];\n    n7 [label=\"slice\", shape=box];\n    n8 [label=\"slice\", shape=box];\n    n9 [label=\"reshape\", shape=box];\n    n10 [label=\"reshape\", shape=box];\n    n11 [label=\"reshape\", shape=box];\n    n12 [label=\"product\", shape=box];\n    n13 [label=\"mul 0.7071067811865475\", shape=box];\n    n14 [label=\"causal_softmax\", shape=box];\n    n15 [label=\"product\", shape=box];\n    n16 [label=\"reshape\", shape=box];\n    n18 [label=\"product\", shape=box];\n    n20 [label=\"own\\nadd\", shape=box, peripheries=2];\n  }\n  subgraph cluster_2 {\n    label=\"other = attention(x, memory, heads = 2, bias = false)\"; style=rounded;\n    n22 [label=\"slice\", shape=box];\n    n23 [label=\"slice\", shape=box];\n    n24 [label=\"slice\", shape=box];\n    n25 [label=\"product\", shape=box];\n    n26 [label=\"product\", shape=box];\n    n27 [label=\"product\", shape=box];\n    n28 [label=\"reshape\", shape=box];\n    n29 [label=\"reshape\", shape=box];\n    n30 [label=\"reshape\", shape=box];\n    n31 [label=\"product\", shape=box];\n    n32 [label=\"mul 0.7071067811865475\", shape=box];\n    n33 [label=\"softmax\", shape=box];\n    n34 [label=\"product\", shape=box];\n    n35 [label=\"reshape\", shape=box];\n    n37 [label=\"other\\nproduct\", shape=box, peripheries=2];\n  }\n  subgraph cluster_3 {\n    label=\"free = attention(x, 4)\"; style=rounded;\n    n39 [label=\"product\", shape=box];\n    n41 [label=\"add\", shape=box];\n    n42 [label=\"slice\", shape=box];\n    n43 [label=\"slice\", shape=box];\n    n44 [label=\"slice\", shape=box];\n    n45 [label=\"reshape\", shape=box];\n    n46 [label=\"reshape\", shape=box];\n    n47 [label=\"reshape\", shape=box];\n    n48 [label=\"product\", shape=box];\n    n49 [label=\"mul 1\", shape=box];\n    n50 [label=\"softmax\", shape=box];\n    n51 [label=\"product\", shape=box];\n    n52 [label=\"reshape\", shape=box];\n    n54 [label=\"product\", shape=box];\n    n56 [label=\"free\\nadd\", shape=box, peripheries=2];\n  }\n  n0 -> n3 [label=\"[5, 4]\"];\n  n0 -> n25 [label=\"[5, 4]\"];\n  n0 -> n39 [label=\"[5, 4]\"];\n  n1 -> n26 [label=\"[3, 4]\"];\n  n1 -> n27 [label=\"[3, 4]\"];\n  n2 -> n3 [label=\"[4, 12]\"];\n  n3 -> n5 [label=\"[5, 12]\"];\n  n4 -> n5 [label=\"[12]\"];\n  n5 -> n6 [label=\"[5, 12]\"];\n  n5 -> n7 [label=\"[5, 12]\"];\n  n5 -> n8 [label=\"[5, 12]\"];\n  n6 -> n9 [label=\"[5, 4]\"];\n  n7 -> n10 [label=\"[5, 4]\"];\n  n8 -> n11 [label=\"[5, 4]\"];\n  n9 -> n12 [label=\"[5, 2, 2]\"];\n  n10 -> n12 [label=\"[5, 2, 2]\"];\n  n11 -> n15 [label=\"[5, 2, 2]\"];\n  n12 -> n13 [label=\"[2, 5, 5]\"];\n  n13 -> n14 [label=\"[2, 5, 5]\"];\n  n14 -> n15 [label=\"[2, 5, 5]\"];\n  n15 -> n16 [label=\"[5, 2, 2]\"];\n  n16 -> n18 [label=\"[5, 4]\"];\n  n17 -> n18 [label=\"[4, 4]\"];\n  n18 -> n20 [label=\"[5, 4]\"];\n  n19 -> n20 [label=\"[4]\"];\n  n21 -> n22 [label=\"[4, 12]\"];\n  n21 -> n23 [label=\"[4, 12]\"];\n  n21 -> n24 [label=\"[4, 12]\"];\n  n22 -> n25 [label=\"[4, 4]\"];\n  n23 -> n26 [label=\"[4, 4]\"];\n  n24 -> n27 [label=\"[4, 4]\"];\n  n25 -> n28 [label=\"[5, 4]\"];\n  n26 -> n29 [label=\"[3, 4]\"];\n  n27 -> n30 [label=\"[3, 4]\"];\n  n28 -> n31 [label=\"[5, 2, 2]\"];\n  n29 -> n31 [label=\"[3, 2, 2]\"];\n  n30 -> n34 [label=\"[3, 2, 2]\"];\n  n31 -> n32 [label=\"[2, 5, 3]\"];\n  n32 -> n33 [label=\"[2, 5, 3]\"];\n  n33 -> n34 [label=\"[2, 5, 3]\"];\n  n34 -> n35 [label=\"[5, 2, 2]\"];\n  n35 -> n37 [label=\"[5, 4]\"];\n  n36 -> n37 [label=\"[4, 4]\"];\n  n38 -> n39 [label=\"[4, 12]\"];\n  n39 -> n41 [label=\"[5, 12]\"];\n  n40 -> n41 [label=\"[12]\"];\n  n41 -> n42 [label=\"[5, 12]\"];\n  n41 -> n43 [label=\"[5, 12]\"];\n  n41 -> n44 [label=\"[5, 12]\"];\n  n42 -> n45 [label=\"[5, 4]\"];\n  n43 -> n46 [label=\"[5, 4]\"];\n  n44 -> n47 [label=\"[5, 4]\"];\n  n45 -> n48 [label=\"[5, 4, 1]\"];\n  n46 -> n48 [label=\"[5, 4, 1]\"];\n  n47 -> n51 [label=\"[5, 4, 1]\"];\n  n48 -> n49 [label=\"[4, 5, 5]\"];\n  n49 -> n50 [label=\"[4, 5, 5]\"];\n  n50 -> n51 [label=\"[4, 5, 5]\"];\n  n51 -> n52 [label=\"[5, 4, 1]\"];\n  n52 -> n54 [label=\"[5, 4]\"];\n  n53 -> n54 [label=\"[4, 4]\"];\n  n54 -> n56 [label=\"[5, 4]\"];\n  n55 -> n56 [label=\"[4]\"];\n}\n",
    };
    /// Layer by layer: shapes, parameters, operations per sample, bytes of workspace per sample.
    pub const SUMMARY: &str = "Heads\nlayer   is                                             shape   parameters  FLOPs  bytes\nx       input                                          [5, 4]\nmemory  input                                          [3, 4]\nown     attention(x, 2, causal = true)                 [5, 4]          80  1 295    320\nother   attention(x, memory, heads = 2, bias = false)  [5, 4]          64    932    160\nfree    attention(x, 4)                                [5, 4]          80  1 620  1 280\n224 parameters; 3 847 FLOPs per sample\n1 760 bytes of workspace per sample, 384 more for all together\n";
    /// What [`Heads`] reads: one element per sample in each field.
    #[derive(Clone, Copy, Debug)]
    pub struct Inputs<'a> {
        /// `[5, 4]` per sample.
        pub x: &'a [[[f64; 4]; 5]],
        /// `[3, 4]` per sample.
        pub memory: &'a [[[f64; 4]; 3]],
    }
    impl Inputs<'_> {
        fn check(&self, capacity: usize) -> Result<usize, nn::InputError> {
            let samples = nn::check::samples("x", self.x.len(), capacity)?;
            nn::check::length("memory", self.memory.len(), samples)?;
            Ok(samples)
        }
    }
    /// What inference returns: one element per sample in each field.
    #[derive(Clone, Copy, Debug)]
    pub struct Outputs<'w> {
        /// `[5, 4]` per sample.
        pub own: &'w [[[f64; 4]; 5]],
        /// `[5, 4]` per sample.
        pub other: &'w [[[f64; 4]; 5]],
        /// `[5, 4]` per sample.
        pub free: &'w [[[f64; 4]; 5]],
    }
    /// The memory of a step, for batches of up to `capacity` samples.
    pub struct Workspace<S: nn::Storage = nn::Heap> {
        capacity: usize,
        storage: core::marker::PhantomData<S>,
        product_5: S::Buffer<[[[f64; 5]; 5]; 4]>,
        add_2: S::Buffer<[[f64; 12]; 5]>,
        product_2: S::Buffer<[[[f64; 2]; 2]; 5]>,
        own: S::Buffer<[[f64; 4]; 5]>,
        other_in_proj_weight_slice: [[f64; 4]; 4],
        other_in_proj_weight_slice_2: [[f64; 4]; 4],
        other_in_proj_weight_slice_3: [[f64; 4]; 4],
        other: S::Buffer<[[f64; 4]; 5]>,
    }
    impl<S: nn::Storage> Workspace<S> {
        fn with_storage(capacity: usize) -> Self {
            Workspace {
                capacity,
                storage: core::marker::PhantomData,
                product_5: S::zeros(capacity),
                add_2: S::zeros(capacity),
                product_2: S::zeros(capacity),
                own: S::zeros(capacity),
                other_in_proj_weight_slice: [[0.0; 4]; 4],
                other_in_proj_weight_slice_2: [[0.0; 4]; 4],
                other_in_proj_weight_slice_3: [[0.0; 4]; 4],
                other: S::zeros(capacity),
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
            product_5: [[[[0.0; 5]; 5]; 4]; N],
            add_2: [[[0.0; 12]; 5]; N],
            product_2: [[[[0.0; 2]; 2]; 5]; N],
            own: [[[0.0; 4]; 5]; N],
            other_in_proj_weight_slice: [[0.0; 4]; 4],
            other_in_proj_weight_slice_2: [[0.0; 4]; 4],
            other_in_proj_weight_slice_3: [[0.0; 4]; 4],
            other: [[[0.0; 4]; 5]; N],
        };
    }
    impl Heads {
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
            let memory = inputs.memory;
            let add: &mut [[[f64; 12]; 5]] = k::reuse(&mut work.product_5[..n], n);
            let product: &mut [[[[f64; 5]; 5]; 2]] = k::reuse(&mut work.add_2[..n], n);
            let product_2 = &mut work.product_2[..n];
            let own = &mut work.own[..n];
            let other_in_proj_weight_slice = &mut work.other_in_proj_weight_slice;
            let other_in_proj_weight_slice_2 = &mut work.other_in_proj_weight_slice_2;
            let other_in_proj_weight_slice_3 = &mut work.other_in_proj_weight_slice_3;
            let memory_product: &mut [[[f64; 4]; 3]] = k::reuse(&mut work.other[..n], n);
            s.dense(
                k::view::<_, [f64; 4]>(x),
                &self.own.in_proj.weight,
                &self.own.in_proj.bias,
                k::view_mut::<_, [f64; 12]>(add),
            );
            k::matmul_strided(
                add,
                [0, 2, 12, 1],
                add,
                [4, 2, 1, 12],
                product,
                [0, 25, 5, 1],
                [2, 5, 2, 5],
            );
            let mul = product;
            s.scale_mut(mul, 0.7071067811865475);
            let causal_softmax = mul;
            k::causal_softmax_mut(k::view_mut::<_, [[f64; 5]; 5]>(causal_softmax));
            k::matmul_strided(
                causal_softmax,
                [0, 25, 5, 1],
                add,
                [8, 2, 12, 1],
                product_2,
                [0, 2, 4, 1],
                [2, 5, 5, 2],
            );
            s.dense(
                k::view::<_, [f64; 4]>(product_2),
                &self.own.out_proj.weight,
                &self.own.out_proj.bias,
                k::view_mut::<_, [f64; 4]>(own),
            );
            k::slice_axis(
                k::view::<_, [f64; 12]>(k::one(&self.other.in_proj.weight)),
                0,
                k::view_mut::<_, [f64; 4]>(k::one_mut(other_in_proj_weight_slice)),
            );
            k::slice_axis(
                k::view::<_, [f64; 12]>(k::one(&self.other.in_proj.weight)),
                4,
                k::view_mut::<_, [f64; 4]>(k::one_mut(other_in_proj_weight_slice_2)),
            );
            k::slice_axis(
                k::view::<_, [f64; 12]>(k::one(&self.other.in_proj.weight)),
                8,
                k::view_mut::<_, [f64; 4]>(k::one_mut(other_in_proj_weight_slice_3)),
            );
            let x_product_2: &mut [[[f64; 4]; 5]] = k::reuse(
                &mut work.product_2[..n],
                n,
            );
            s.dense_linear(
                k::view::<_, [f64; 4]>(x),
                other_in_proj_weight_slice,
                k::view_mut::<_, [f64; 4]>(x_product_2),
            );
            s.dense_linear(
                k::view::<_, [f64; 4]>(memory),
                other_in_proj_weight_slice_2,
                k::view_mut::<_, [f64; 4]>(memory_product),
            );
            let memory_product_2: &mut [[[f64; 4]; 3]] = k::reuse(
                &mut work.product_5[..n],
                n,
            );
            s.dense_linear(
                k::view::<_, [f64; 4]>(memory),
                other_in_proj_weight_slice_3,
                k::view_mut::<_, [f64; 4]>(memory_product_2),
            );
            let product_3: &mut [[[[f64; 3]; 5]; 2]] = k::reuse(&mut work.add_2[..n], n);
            k::matmul_strided(
                k::view::<_, [[[f64; 2]; 2]; 5]>(x_product_2),
                [0, 2, 4, 1],
                k::view::<_, [[[f64; 2]; 2]; 3]>(memory_product),
                [0, 2, 1, 4],
                product_3,
                [0, 15, 3, 1],
                [2, 5, 2, 3],
            );
            let mul_2 = product_3;
            s.scale_mut(mul_2, 0.7071067811865475);
            let softmax = mul_2;
            k::softmax_mut(k::view_mut::<_, [f64; 3]>(softmax));
            let product_4 = &mut work.product_2[..n];
            k::matmul_strided(
                softmax,
                [0, 15, 3, 1],
                k::view::<_, [[[f64; 2]; 2]; 3]>(memory_product_2),
                [0, 2, 4, 1],
                product_4,
                [0, 2, 4, 1],
                [2, 5, 3, 2],
            );
            let other = &mut work.other[..n];
            s.dense_linear(
                k::view::<_, [f64; 4]>(product_4),
                &self.other.out_proj.weight,
                k::view_mut::<_, [f64; 4]>(other),
            );
            let add_2 = &mut work.add_2[..n];
            s.dense(
                k::view::<_, [f64; 4]>(x),
                &self.free.in_proj.weight,
                &self.free.in_proj.bias,
                k::view_mut::<_, [f64; 12]>(add_2),
            );
            let product_5 = &mut work.product_5[..n];
            k::matmul_strided(
                add_2,
                [0, 1, 12, 0],
                add_2,
                [4, 1, 0, 12],
                product_5,
                [0, 25, 5, 1],
                [4, 5, 1, 5],
            );
            let softmax_2 = product_5;
            k::softmax_mut(k::view_mut::<_, [f64; 5]>(softmax_2));
            let product_6: &mut [[[[f64; 1]; 4]; 5]] = k::reuse(
                &mut work.product_2[..n],
                n,
            );
            k::matmul_strided(
                softmax_2,
                [0, 25, 5, 1],
                add_2,
                [8, 1, 12, 0],
                product_6,
                [0, 1, 4, 0],
                [4, 5, 5, 1],
            );
            let free: &mut [[[f64; 4]; 5]] = k::reuse(&mut work.add_2[..n], n);
            s.dense(
                k::view::<_, [f64; 4]>(product_6),
                &self.free.out_proj.weight,
                &self.free.out_proj.bias,
                k::view_mut::<_, [f64; 4]>(free),
            );
            Outputs { own, other, free }
        }
    }
    impl nn::Parameters for Heads {
        type Scalar = f64;
        const NAME: &'static str = "Heads";
        const TENSORS: &'static [nn::TensorInfo] = &[
            nn::TensorInfo::trained("own.in_proj.weight", &[4, 12]),
            nn::TensorInfo::trained("own.in_proj.bias", &[12]),
            nn::TensorInfo::trained("own.out_proj.weight", &[4, 4]),
            nn::TensorInfo::trained("own.out_proj.bias", &[4]),
            nn::TensorInfo::trained("other.in_proj.weight", &[4, 12]),
            nn::TensorInfo::trained("other.out_proj.weight", &[4, 4]),
            nn::TensorInfo::trained("free.in_proj.weight", &[4, 12]),
            nn::TensorInfo::trained("free.in_proj.bias", &[12]),
            nn::TensorInfo::trained("free.out_proj.weight", &[4, 4]),
            nn::TensorInfo::trained("free.out_proj.bias", &[4]),
        ];
        const INITIAL: &'static [nn::init::Initial<f64>] = &[
            nn::init::xavier_uniform(4, 12),
            nn::init::zeros(),
            nn::init::uniform(-0.5, 0.5),
            nn::init::zeros(),
            nn::init::xavier_uniform(4, 12),
            nn::init::uniform(-0.5, 0.5),
            nn::init::xavier_uniform(4, 12),
            nn::init::zeros(),
            nn::init::uniform(-0.5, 0.5),
            nn::init::zeros(),
        ];
        const LAYOUT: nn::Layout<Self, f64> = nn::layout!(
            Self { own.in_proj.weight, own.in_proj.bias, own.out_proj.weight, own
            .out_proj.bias, other.in_proj.weight, other.out_proj.weight, free.in_proj
            .weight, free.in_proj.bias, free.out_proj.weight, free.out_proj.bias }
        );
    }
    impl nn::Network for Heads {
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
            Heads::forward(self, inputs, work)
        }
    }
}
