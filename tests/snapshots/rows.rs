#[doc(inline)]
#[allow(unused_imports)]
use rows::Rows;
/// What belongs to [`Rows`]: its parameters, its data, its workspace and its constants.
///
/// ```text
/// activation  is                     values   derivative      saturates     blocks
/// tanh        (eˣ − e⁻ˣ)/(eˣ + e⁻ˣ)  −1 to 1  1 − y²: 0 to 1  at both ends  no
/// ```
///
/// [`GRAPH`](rows::GRAPH) is its drawing.
#[allow(clippy::all, dead_code)]
mod rows {
    use ::nn_runtime as nn;
    use ::nn_runtime::kernels as k;
    nn::use_math! {
        Functions
    }
    /// What follows a letter: the table is multiplied, not what each letter picks of it.
    ///
    /// ```text
    /// known = embedding(text, 5, 3)
    /// near = tanh(dense(2.0 * known + lift, 4))
    /// read = lstm(known, 4)
    /// spelt = gru(one_hot(text), 2)
    /// scores = dense(concat(near, read, spelt, one_hot(text), dim = 1), 5)
    /// ```
    ///
    /// The derivatives, in the order in which `gradient` computes them:
    ///
    /// ```text
    /// d_scores = (softmax(scores) − one_hot(next)) · 1 / n / 6
    /// d_scores.bias = sum(d_scores)
    /// d_scores.weight = product(concat(near, read, spelt, one_hot(text)), d_scores)
    /// d_near = slice(product(d_scores, scores.weight))
    /// d_read = slice(product(d_scores, scores.weight))
    /// d_spelt = slice(product(d_scores, scores.weight))
    /// d_spelt.weight_hh = product(steps(scan(0, slice(embedding(spelt.weight_ih + spelt.bias_ih, text)), slice(embedding(…, text)), …, spelt.weight_hh, spelt.bias_hh)), …)
    /// d_spelt.bias_hh = sum(steps(scan(0, steps(scan(0, slice(embedding(spelt.weight_ih + …, text)), …, …, spelt.weight_hh, spelt.bias_hh)), …, …, …, …, …, d_spelt, …)))
    /// d_spelt.weight_ih = scatter_add(concat(steps(scan(0, steps(scan(0, slice(embedding(…, text)), …, …, spelt.weight_hh, spelt.bias_hh)), …, …, …, …, …, d_spelt, …)), …, …), text)
    /// d_spelt.bias_ih = sum(d_spelt.weight_ih)
    /// d_read.weight_hh = product(steps(scan(0, 0, embedding(product(known.weight, read.weight_ih) + read.bias_ih + read.bias_hh, …), read.weight_hh)), …)
    /// d_read.bias_hh = sum(scatter_add(steps(scan(0, 0, steps(scan(0, 0, …, read.weight_hh)), …, …, d_read, …)), …))
    /// d_read.weight_ih = product(known.weight, scatter_add(steps(scan(0, 0, steps(scan(0, 0, …, read.weight_hh)), …, …, d_read, …)), …))
    /// d_near = scatter_add(slice(product(d_scores, scores.weight)), text)
    /// d_near.bias = sum(d_near · (1 − near · near))
    /// d_near.weight = product(2 · known.weight + lift, d_near · (1 − near · near))
    /// d_lift = sum(product(d_near · (1 − near · near), near.weight))
    /// d_known.weight = product(scatter_add(steps(scan(0, 0, steps(scan(0, …, …, read.weight_hh)), …, …, d_read, …)), …), read.weight_ih) + …
    /// ```
    #[repr(C, align(64))]
    pub struct Rows {
        /// `[3]`, of `normal(0.0, 1.0)`
        ///
        /// ∂loss/∂lift = ∂loss/∂scores · ∂scores/∂near · ∂near/∂lift
        pub lift: [f64; 3],
        /// `embedding(text, 5, 3)`
        pub known: parameters::Known,
        /// `tanh(dense(2.0 * known + lift, 4))`
        pub near: parameters::Near,
        /// `lstm(known, 4)`
        pub read: parameters::Read,
        /// `gru(one_hot(text), 2)`
        pub spelt: parameters::Spelt,
        /// `dense(concat(near, read, spelt, one_hot(text), dim = 1), 5)`
        pub scores: parameters::Scores,
    }
    /// The parameters of [`Rows`], layer by layer.
    pub mod parameters {
        /// The parameters of `known`.
        #[repr(C)]
        pub struct Known {
            /// `[5, 3]`, of `embedding(text, 5, 3)`
            ///
            /// ∂loss/∂known.weight = ∂loss/∂scores · ∂scores/∂near · ∂near/∂known · ∂known/∂known.weight + ∂loss/∂scores · ∂scores/∂read · ∂read/∂known · ∂known/∂known.weight
            pub weight: [[f64; 3]; 5],
        }
        /// The parameters of `near`.
        #[repr(C)]
        pub struct Near {
            /// `[3, 4]`, of `tanh(dense(2.0 * known + lift, 4))`
            ///
            /// ∂loss/∂near.weight = ∂loss/∂scores · ∂scores/∂near · ∂near/∂near.weight
            pub weight: [[f64; 4]; 3],
            /// `[4]`, of `tanh(dense(2.0 * known + lift, 4))`
            ///
            /// ∂loss/∂near.bias = ∂loss/∂scores · ∂scores/∂near · ∂near/∂near.bias
            pub bias: [f64; 4],
        }
        /// The parameters of `read`.
        #[repr(C)]
        pub struct Read {
            /// `[3, 16]`, of `lstm(known, 4)`
            ///
            /// ∂loss/∂read.weight_ih = ∂loss/∂scores · ∂scores/∂read · ∂read/∂read.weight_ih
            pub weight_ih: [[f64; 16]; 3],
            /// `[4, 16]`, of `lstm(known, 4)`
            ///
            /// ∂loss/∂read.weight_hh = ∂loss/∂scores · ∂scores/∂read · ∂read/∂read.weight_hh
            pub weight_hh: [[f64; 16]; 4],
            /// `[16]`, of `lstm(known, 4)`
            ///
            /// ∂loss/∂read.bias_ih = ∂loss/∂scores · ∂scores/∂read · ∂read/∂read.bias_ih
            pub bias_ih: [f64; 16],
            /// `[16]`, of `lstm(known, 4)`
            ///
            /// ∂loss/∂read.bias_hh = ∂loss/∂scores · ∂scores/∂read · ∂read/∂read.bias_hh
            pub bias_hh: [f64; 16],
        }
        /// The parameters of `spelt`.
        #[repr(C)]
        pub struct Spelt {
            /// `[5, 6]`, of `gru(one_hot(text), 2)`
            ///
            /// ∂loss/∂spelt.weight_ih = ∂loss/∂scores · ∂scores/∂spelt · ∂spelt/∂spelt.weight_ih
            pub weight_ih: [[f64; 6]; 5],
            /// `[2, 6]`, of `gru(one_hot(text), 2)`
            ///
            /// ∂loss/∂spelt.weight_hh = ∂loss/∂scores · ∂scores/∂spelt · ∂spelt/∂spelt.weight_hh
            pub weight_hh: [[f64; 6]; 2],
            /// `[6]`, of `gru(one_hot(text), 2)`
            ///
            /// ∂loss/∂spelt.bias_ih = ∂loss/∂scores · ∂scores/∂spelt · ∂spelt/∂spelt.bias_ih
            pub bias_ih: [f64; 6],
            /// `[6]`, of `gru(one_hot(text), 2)`
            ///
            /// ∂loss/∂spelt.bias_hh = ∂loss/∂scores · ∂scores/∂spelt · ∂spelt/∂spelt.bias_hh
            pub bias_hh: [f64; 6],
        }
        /// The parameters of `scores`.
        #[repr(C)]
        pub struct Scores {
            /// `[15, 5]`, of `dense(concat(near, read, spelt, one_hot(text), dim = 1), 5)`
            ///
            /// ∂loss/∂scores.weight = ∂loss/∂scores · ∂scores/∂scores.weight
            pub weight: [[f64; 5]; 15],
            /// `[5]`, of `dense(concat(near, read, spelt, one_hot(text), dim = 1), 5)`
            ///
            /// ∂loss/∂scores.bias = ∂loss/∂scores · ∂scores/∂scores.bias
            pub bias: [f64; 5],
        }
    }
    nn::plain!(
        Rows, parameters::Known, parameters::Near, parameters::Read, parameters::Spelt,
        parameters::Scores
    );
    /// The number of trained parameters.
    pub const PARAMETERS: usize = 312;
    /// Bytes of workspace for each sample of the capacity.
    pub const WORKSPACE_BYTES: usize = 4360;
    /// Bytes of workspace whatever the capacity.
    pub const WORKSPACE_BYTES_FIXED: usize = 2296;
    /// Floating-point operations of inference, per sample.
    pub const FLOPS_FORWARD: u64 = 3118;
    /// Floating-point operations of losses and derivatives, per sample.
    pub const FLOPS_GRADIENT: u64 = 9616;
    /// Of [`FLOPS_FORWARD`], those that a batch needs once, however many samples it has.
    pub const FLOPS_FORWARD_FIXED: u64 = 796;
    /// Of [`FLOPS_GRADIENT`], likewise.
    pub const FLOPS_GRADIENT_FIXED: u64 = 2234;
    /// The network as it was described: layers as clusters, parameters apart, shapes on the edges.
    pub const GRAPH: nn::Drawing = nn::Drawing {
        mermaid: "flowchart TB\n  n0([\"text<br/>[6] of class(5)\"])\n  n1([\"next<br/>[6] of class(5)\"])\n  n38[\"cross_entropy\"]\n  n39[\"sum\"]\n  n40[\"div 6\"]\n  n41[\"sum\"]\n  n42[[\"loss<br/>div n\"]]\n  subgraph c0[\"parameters\"]\n    n2[(\"lift<br/>[3]\")]\n    n3[(\"known.weight<br/>[5, 3]\")]\n    n7[(\"near.weight<br/>[3, 4]\")]\n    n9[(\"near.bias<br/>[4]\")]\n    n12[(\"read.weight_ih<br/>[3, 16]\")]\n    n13[(\"read.weight_hh<br/>[4, 16]\")]\n    n14[(\"read.bias_ih<br/>[16]\")]\n    n15[(\"read.bias_hh<br/>[16]\")]\n    n22[(\"spelt.weight_ih<br/>[5, 6]\")]\n    n23[(\"spelt.weight_hh<br/>[2, 6]\")]\n    n24[(\"spelt.bias_ih<br/>[6]\")]\n    n25[(\"spelt.bias_hh<br/>[6]\")]\n    n34[(\"scores.weight<br/>[15, 5]\")]\n    n36[(\"scores.bias<br/>[5]\")]\n  end\n  subgraph c1[\"known = embedding(text, 5, 3)\"]\n    n4[\"known<br/>embedding\"]\n  end\n  subgraph c2[\"near = tanh(dense(2.0 * known + lift, 4))\"]\n    n5[\"mul 2\"]\n    n6[\"add\"]\n    n8[\"product\"]\n    n10[\"add\"]\n    n11[\"near<br/>tanh\"]\n  end\n  subgraph c3[\"read = lstm(known, 4)\"]\n    n16[\"add\"]\n    n17[\"product\"]\n    n18[\"add\"]\n    n19[\"scan 0 0\"]\n    n20[\"read<br/>steps\"]\n  end\n  subgraph c4[\"spelt = gru(one_hot(text), 2)\"]\n    n21[\"one_hot\"]\n    n26[\"product\"]\n    n27[\"add\"]\n    n28[\"slice\"]\n    n29[\"slice\"]\n    n30[\"slice\"]\n    n31[\"scan 0\"]\n    n32[\"spelt<br/>steps\"]\n  end\n  subgraph c5[\"scores = dense(concat(near, read, spelt, one_hot(text), dim…\"]\n    n33[\"concat\"]\n    n35[\"product\"]\n    n37[[\"scores<br/>add\"]]\n  end\n  n0 -->|\"[6] of class(5)\"| n4\n  n0 -->|\"[6] of class(5)\"| n21\n  n1 -->|\"[6] of class(5)\"| n38\n  n2 -->|\"[3]\"| n6\n  n3 -->|\"[5, 3]\"| n4\n  n4 -->|\"[6, 3]\"| n5\n  n4 -->|\"[6, 3]\"| n17\n  n5 -->|\"[6, 3]\"| n6\n  n6 -->|\"[6, 3]\"| n8\n  n7 -->|\"[3, 4]\"| n8\n  n8 -->|\"[6, 4]\"| n10\n  n9 -->|\"[4]\"| n10\n  n10 -->|\"[6, 4]\"| n11\n  n11 -->|\"[6, 4]\"| n33\n  n12 -->|\"[3, 16]\"| n17\n  n13 -->|\"[4, 16]\"| n19\n  n14 -->|\"[16]\"| n16\n  n15 -->|\"[16]\"| n16\n  n16 -->|\"[16]\"| n18\n  n17 -->|\"[6, 16]\"| n18\n  n18 -->|\"[6, 16]\"| n19\n  n19 -->|\"[896]\"| n20\n  n20 -->|\"[6, 4]\"| n33\n  n21 -->|\"[6, 5]\"| n26\n  n21 -->|\"[6, 5]\"| n33\n  n22 -->|\"[5, 6]\"| n26\n  n23 -->|\"[2, 6]\"| n31\n  n24 -->|\"[6]\"| n27\n  n25 -->|\"[6]\"| n31\n  n26 -->|\"[6, 6]\"| n27\n  n27 -->|\"[6, 6]\"| n28\n  n27 -->|\"[6, 6]\"| n29\n  n27 -->|\"[6, 6]\"| n30\n  n28 -->|\"[6, 2]\"| n31\n  n29 -->|\"[6, 2]\"| n31\n  n30 -->|\"[6, 2]\"| n31\n  n31 -->|\"[446]\"| n32\n  n32 -->|\"[6, 2]\"| n33\n  n33 -->|\"[6, 15]\"| n35\n  n34 -->|\"[15, 5]\"| n35\n  n35 -->|\"[6, 5]\"| n37\n  n36 -->|\"[5]\"| n37\n  n37 -->|\"[6, 5]\"| n38\n  n38 -->|\"[6]\"| n39\n  n39 -->|\"[]\"| n40\n  n40 -->|\"[]\"| n41\n  n41 -->|\"[]\"| n42\n",
        dot: "digraph {\n  rankdir=TB; node [fontname=\"sans-serif\"]; edge [fontname=\"sans-serif\", fontsize=10];\n  n0 [label=\"text\\n[6] of class(5)\", shape=ellipse];\n  n1 [label=\"next\\n[6] of class(5)\", shape=ellipse];\n  n38 [label=\"cross_entropy\", shape=box];\n  n39 [label=\"sum\", shape=box];\n  n40 [label=\"div 6\", shape=box];\n  n41 [label=\"sum\", shape=box];\n  n42 [label=\"loss\\ndiv n\", shape=box, peripheries=2];\n  subgraph cluster_0 {\n    label=\"parameters\"; style=rounded;\n    n2 [label=\"lift\\n[3]\", shape=cylinder];\n    n3 [label=\"known.weight\\n[5, 3]\", shape=cylinder];\n    n7 [label=\"near.weight\\n[3, 4]\", shape=cylinder];\n    n9 [label=\"near.bias\\n[4]\", shape=cylinder];\n    n12 [label=\"read.weight_ih\\n[3, 16]\", shape=cylinder];\n    n13 [label=\"read.weight_hh\\n[4, 16]\", shape=cylinder];\n    n14 [label=\"read.bias_ih\\n[16]\", shape=cylinder];\n    n15 [label=\"read.bias_hh\\n[16]\", shape=cylinder];\n    n22 [label=\"spelt.weight_ih\\n[5, 6]\", shape=cylinder];\n    n23 [label=\"spelt.weight_hh\\n[2, 6]\", shape=cylinder];\n    n24 [label=\"spelt.bias_ih\\n[6]\", shape=cylinder];\n    n25 [label=\"spelt.bias_hh\\n[6]\", shape=cylinder];\n    n34 [label=\"scores.weight\\n[15, 5]\", shape=cylinder];\n    n36 [label=\"scores.bias\\n[5]\", shape=cylinder];\n  }\n  subgraph cluster_1 {\n    label=\"known = embedding(text, 5, 3)\"; style=rounded;\n    n4 [label=\"known\\nembedding\", shape=box];\n  }\n  subgraph cluster_2 {\n    label=\"near = tanh(dense(2.0 * known + lift, 4))\"; style=rounded;\n    n5 [label=\"mul 2\", shape=box];\n    n6 [label=\"add\", shape=box];\n    n8 [label=\"product\", shape=box];\n    n10 [label=\"add\", shape=box];\n    n11 [label=\"near\\ntanh\", shape=box];\n  }\n  subgraph cluster_3 {\n    label=\"read = lstm(known, 4)\"; style=rounded;\n    n16 [label=\"add\", shape=box];\n    n17 [label=\"product\", shape=box];\n    n18 [label=\"add\", shape=box];\n    n19 [label=\"scan 0 0\", shape=box];\n    n20 [label=\"read\\nsteps\", shape=box];\n  }\n  subgraph cluster_4 {\n    label=\"spelt = gru(one_hot(text), 2)\"; style=rounded;\n    n21 [label=\"one_hot\", shape=box];\n    n26 [label=\"product\", shape=box];\n    n27 [label=\"add\", shape=box];\n    n28 [label=\"slice\", shape=box];\n    n29 [label=\"slice\", shape=box];\n    n30 [label=\"slice\", shape=box];\n    n31 [label=\"scan 0\", shape=box];\n    n32 [label=\"spelt\\nsteps\", shape=box];\n  }\n  subgraph cluster_5 {\n    label=\"scores = dense(concat(near, read, spelt, one_hot(text), dim…\"; style=rounded;\n    n33 [label=\"concat\", shape=box];\n    n35 [label=\"product\", shape=box];\n    n37 [label=\"scores\\nadd\", shape=box, peripheries=2];\n  }\n  n0 -> n4 [label=\"[6] of class(5)\"];\n  n0 -> n21 [label=\"[6] of class(5)\"];\n  n1 -> n38 [label=\"[6] of class(5)\"];\n  n2 -> n6 [label=\"[3]\"];\n  n3 -> n4 [label=\"[5, 3]\"];\n  n4 -> n5 [label=\"[6, 3]\"];\n  n4 -> n17 [label=\"[6, 3]\"];\n  n5 -> n6 [label=\"[6, 3]\"];\n  n6 -> n8 [label=\"[6, 3]\"];\n  n7 -> n8 [label=\"[3, 4]\"];\n  n8 -> n10 [label=\"[6, 4]\"];\n  n9 -> n10 [label=\"[4]\"];\n  n10 -> n11 [label=\"[6, 4]\"];\n  n11 -> n33 [label=\"[6, 4]\"];\n  n12 -> n17 [label=\"[3, 16]\"];\n  n13 -> n19 [label=\"[4, 16]\"];\n  n14 -> n16 [label=\"[16]\"];\n  n15 -> n16 [label=\"[16]\"];\n  n16 -> n18 [label=\"[16]\"];\n  n17 -> n18 [label=\"[6, 16]\"];\n  n18 -> n19 [label=\"[6, 16]\"];\n  n19 -> n20 [label=\"[896]\"];\n  n20 -> n33 [label=\"[6, 4]\"];\n  n21 -> n26 [label=\"[6, 5]\"];\n  n21 -> n33 [label=\"[6, 5]\"];\n  n22 -> n26 [label=\"[5, 6]\"];\n  n23 -> n31 [label=\"[2, 6]\"];\n  n24 -> n27 [label=\"[6]\"];\n  n25 -> n31 [label=\"[6]\"];\n  n26 -> n27 [label=\"[6, 6]\"];\n  n27 -> n28 [label=\"[6, 6]\"];\n  n27 -> n29 [label=\"[6, 6]\"];\n  n27 -> n30 [label=\"[6, 6]\"];\n  n28 -> n31 [label=\"[6, 2]\"];\n  n29 -> n31 [label=\"[6, 2]\"];\n  n30 -> n31 [label=\"[6, 2]\"];\n  n31 -> n32 [label=\"[446]\"];\n  n32 -> n33 [label=\"[6, 2]\"];\n  n33 -> n35 [label=\"[6, 15]\"];\n  n34 -> n35 [label=\"[15, 5]\"];\n  n35 -> n37 [label=\"[6, 5]\"];\n  n36 -> n37 [label=\"[5]\"];\n  n37 -> n38 [label=\"[6, 5]\"];\n  n38 -> n39 [label=\"[6]\"];\n  n39 -> n40 [label=\"[]\"];\n  n40 -> n41 [label=\"[]\"];\n  n41 -> n42 [label=\"[]\"];\n}\n",
    };
    /// Losses and derivatives as they are computed, each derivative beside its value.
    pub const GRADIENT_GRAPH: nn::Drawing = nn::Drawing {
        mermaid: "flowchart TB\n  n0([\"text<br/>[6] of class(5)\"])\n  n1([\"next<br/>[6] of class(5)\"])\n  n19[\"by_time\"]\n  n40[\"cross_entropy\"]\n  n41[\"sum\"]\n  n42[\"div 6\"]\n  n43[\"sum\"]\n  n44[[\"loss<br/>div n\"]]\n  n45{{\"div 1 n\"}}\n  n46{{\"div 6\"}}\n  n48{{\"one_hot\"}}\n  subgraph c0[\"parameters\"]\n    n2[(\"lift<br/>[3]\")]\n    n3[(\"known.weight<br/>[5, 3]\")]\n    n6[(\"near.weight<br/>[3, 4]\")]\n    n8[(\"near.bias<br/>[4]\")]\n    n12[(\"read.weight_ih<br/>[3, 16]\")]\n    n13[(\"read.weight_hh<br/>[4, 16]\")]\n    n14[(\"read.bias_ih<br/>[16]\")]\n    n15[(\"read.bias_hh<br/>[16]\")]\n    n24[(\"spelt.weight_ih<br/>[5, 6]\")]\n    n25[(\"spelt.weight_hh<br/>[2, 6]\")]\n    n26[(\"spelt.bias_ih<br/>[6]\")]\n    n27[(\"spelt.bias_hh<br/>[6]\")]\n    n36[(\"scores.weight<br/>[15, 5]\")]\n    n38[(\"scores.bias<br/>[5]\")]\n  end\n  subgraph c1[\"near = tanh(dense(2.0 * known + lift, 4))\"]\n    n4[\"mul 2\"]\n    n5[\"add\"]\n    n7[\"product\"]\n    n9[\"add\"]\n    n10[\"near<br/>tanh\"]\n    n11[\"near<br/>embedding\"]\n    n54{{\"d_near<br/>slice\"}}\n    n86{{\"d_near<br/>scatter_add\"}}\n    n87{{\"mul\"}}\n    n88{{\"sub 1\"}}\n    n89{{\"mul\"}}\n    n90[[\"d_near.bias<br/>sum<br/>∂loss/∂near.bias\"]]\n    n91{{\"product\"}}\n    n92[[\"d_near.weight<br/>product<br/>∂loss/∂near.weight\"]]\n    n94{{\"mul 2\"}}\n  end\n  subgraph c2[\"read = lstm(known, 4)\"]\n    n16[\"add\"]\n    n17[\"product\"]\n    n18[\"add\"]\n    n20[\"embedding\"]\n    n21[\"scan 0 0\"]\n    n22[\"read<br/>steps\"]\n    n55{{\"d_read<br/>slice\"}}\n    n74{{\"steps\"}}\n    n75{{\"steps\"}}\n    n76{{\"steps\"}}\n    n77{{\"steps\"}}\n    n78{{\"permute\"}}\n    n79{{\"scan 0 0\"}}\n    n80{{\"steps\"}}\n    n81[[\"d_read.weight_hh<br/>product<br/>∂loss/∂read.weight_hh\"]]\n    n82{{\"scatter_add\"}}\n    n83[[\"d_read.bias_hh<br/>sum<br/>∂loss/∂read.bias_ih<br/>∂loss/∂read.bias_hh\"]]\n    n84{{\"product\"}}\n    n85[[\"d_read.weight_ih<br/>product<br/>∂loss/∂read.weight_ih\"]]\n  end\n  subgraph c3[\"spelt = gru(one_hot(text), 2)\"]\n    n23[\"one_hot\"]\n    n28[\"add\"]\n    n29[\"embedding\"]\n    n30[\"slice\"]\n    n31[\"slice\"]\n    n32[\"slice\"]\n    n33[\"scan 0\"]\n    n34[\"spelt<br/>steps\"]\n    n56{{\"d_spelt<br/>slice\"}}\n    n57{{\"steps\"}}\n    n58{{\"steps\"}}\n    n59{{\"steps\"}}\n    n60{{\"steps\"}}\n    n61{{\"steps\"}}\n    n62{{\"steps\"}}\n    n63{{\"permute\"}}\n    n64{{\"scan 0\"}}\n    n65{{\"steps\"}}\n    n66{{\"steps\"}}\n    n67{{\"steps\"}}\n    n68{{\"steps\"}}\n    n69[[\"d_spelt.weight_hh<br/>product<br/>∂loss/∂spelt.weight_hh\"]]\n    n70[[\"d_spelt.bias_hh<br/>sum<br/>∂loss/∂spelt.bias_hh\"]]\n    n71{{\"concat\"}}\n    n72[[\"d_spelt.weight_ih<br/>scatter_add<br/>∂loss/∂spelt.weight_ih\"]]\n    n73[[\"d_spelt.bias_ih<br/>sum<br/>∂loss/∂spelt.bias_ih\"]]\n  end\n  subgraph c4[\"scores = dense(concat(near, read, spelt, one_hot(text), dim…\"]\n    n35[\"concat\"]\n    n37[\"product\"]\n    n39[\"scores<br/>add\"]\n    n47{{\"softmax\"}}\n    n49{{\"sub\"}}\n    n50{{\"d_scores<br/>mul\"}}\n    n51[[\"d_scores.bias<br/>sum<br/>∂loss/∂scores.bias\"]]\n    n52{{\"product\"}}\n    n53[[\"d_scores.weight<br/>product<br/>∂loss/∂scores.weight\"]]\n  end\n  subgraph c5[\"lift = normal(0.0, 1.0)\"]\n    n93[[\"d_lift<br/>sum<br/>∂loss/∂lift\"]]\n  end\n  subgraph c6[\"known = embedding(text, 5, 3)\"]\n    n95[[\"d_known.weight<br/>add<br/>∂loss/∂known.weight\"]]\n  end\n  n0 -->|\"[6] of class(5)\"| n11\n  n0 -->|\"[6] of class(5)\"| n19\n  n0 -->|\"[6] of class(5)\"| n23\n  n0 -->|\"[6] of class(5)\"| n29\n  n0 -->|\"[6] of class(5)\"| n72\n  n0 -->|\"[6] of class(5)\"| n86\n  n1 -->|\"[6] of class(5)\"| n40\n  n1 -->|\"[6] of class(5)\"| n48\n  n2 -->|\"[3]\"| n5\n  n3 -->|\"[5, 3]\"| n4\n  n3 -->|\"[5, 3]\"| n17\n  n3 -->|\"[5, 3]\"| n85\n  n4 -->|\"[5, 3]\"| n5\n  n5 -->|\"[5, 3]\"| n7\n  n5 -->|\"[5, 3]\"| n92\n  n6 -->|\"[3, 4]\"| n7\n  n6 -->|\"[3, 4]\"| n91\n  n7 -->|\"[5, 4]\"| n9\n  n8 -->|\"[4]\"| n9\n  n9 -->|\"[5, 4]\"| n10\n  n10 -->|\"[5, 4]\"| n11\n  n10 -->|\"[5, 4]\"| n87\n  n11 -->|\"[6, 4]\"| n35\n  n12 -->|\"[3, 16]\"| n17\n  n12 -->|\"[3, 16]\"| n84\n  n13 -->|\"[4, 16]\"| n21\n  n13 -->|\"[4, 16]\"| n78\n  n14 -->|\"[16]\"| n16\n  n15 -->|\"[16]\"| n16\n  n16 -->|\"[16]\"| n18\n  n17 -->|\"[5, 16]\"| n18\n  n18 -->|\"[5, 16]\"| n20\n  n19 -->|\"[6] of class(5)\"| n20\n  n19 -->|\"[6] of class(5)\"| n82\n  n20 -->|\"[6, 16]\"| n21\n  n21 -->|\"[896]\"| n22\n  n21 -->|\"[896]\"| n74\n  n21 -->|\"[896]\"| n75\n  n21 -->|\"[896]\"| n76\n  n21 -->|\"[896]\"| n77\n  n22 -->|\"[6, 4]\"| n35\n  n23 -->|\"[6, 5]\"| n35\n  n24 -->|\"[5, 6]\"| n28\n  n25 -->|\"[2, 6]\"| n33\n  n25 -->|\"[2, 6]\"| n63\n  n26 -->|\"[6]\"| n28\n  n27 -->|\"[6]\"| n33\n  n28 -->|\"[5, 6]\"| n29\n  n29 -->|\"[6, 6]\"| n30\n  n29 -->|\"[6, 6]\"| n31\n  n29 -->|\"[6, 6]\"| n32\n  n30 -->|\"[6, 2]\"| n33\n  n31 -->|\"[6, 2]\"| n33\n  n32 -->|\"[6, 2]\"| n33\n  n33 -->|\"[446]\"| n34\n  n33 -->|\"[446]\"| n57\n  n33 -->|\"[446]\"| n58\n  n33 -->|\"[446]\"| n59\n  n33 -->|\"[446]\"| n60\n  n33 -->|\"[446]\"| n61\n  n33 -->|\"[446]\"| n62\n  n34 -->|\"[6, 2]\"| n35\n  n35 -->|\"[6, 15]\"| n37\n  n35 -->|\"[6, 15]\"| n53\n  n36 -->|\"[15, 5]\"| n37\n  n36 -->|\"[15, 5]\"| n52\n  n37 -->|\"[6, 5]\"| n39\n  n38 -->|\"[5]\"| n39\n  n39 -->|\"[6, 5]\"| n40\n  n39 -->|\"[6, 5]\"| n47\n  n40 -->|\"[6]\"| n41\n  n41 -->|\"[]\"| n42\n  n42 -->|\"[]\"| n43\n  n43 -->|\"[]\"| n44\n  n45 -.->|\"[]\"| n46\n  n46 -.->|\"[]\"| n50\n  n47 -.->|\"[6, 5]\"| n49\n  n48 -.->|\"[6, 5]\"| n49\n  n49 -.->|\"[6, 5]\"| n50\n  n50 -.->|\"[6, 5]\"| n51\n  n50 -.->|\"[6, 5]\"| n52\n  n50 -.->|\"[6, 5]\"| n53\n  n52 -.->|\"[6, 15]\"| n54\n  n52 -.->|\"[6, 15]\"| n55\n  n52 -.->|\"[6, 15]\"| n56\n  n54 -.->|\"[6, 4]\"| n86\n  n55 -.->|\"[6, 4]\"| n79\n  n56 -.->|\"[6, 2]\"| n64\n  n57 -.->|\"[6, 2]\"| n64\n  n57 -.->|\"[6, 2]\"| n69\n  n58 -.->|\"[6, 2]\"| n64\n  n59 -.->|\"[6, 2]\"| n64\n  n60 -.->|\"[6, 2]\"| n64\n  n61 -.->|\"[6, 2]\"| n64\n  n62 -.->|\"[6, 2]\"| n64\n  n63 -.->|\"[6, 2]\"| n64\n  n64 -.->|\"[434]\"| n65\n  n64 -.->|\"[434]\"| n66\n  n64 -.->|\"[434]\"| n67\n  n64 -.->|\"[434]\"| n68\n  n65 -.->|\"[6, 2]\"| n71\n  n66 -.->|\"[6, 2]\"| n71\n  n67 -.->|\"[6, 2]\"| n71\n  n68 -.->|\"[6, 6]\"| n69\n  n68 -.->|\"[6, 6]\"| n70\n  n71 -.->|\"[6, 6]\"| n72\n  n72 -->|\"[5, 6]\"| n73\n  n74 -.->|\"[6, 4]\"| n81\n  n75 -.->|\"[6, 4]\"| n79\n  n76 -.->|\"[6, 16]\"| n79\n  n77 -.->|\"[6, 4]\"| n79\n  n78 -.->|\"[16, 4]\"| n79\n  n79 -.->|\"[1232]\"| n80\n  n80 -.->|\"[6, 16]\"| n81\n  n80 -.->|\"[6, 16]\"| n82\n  n82 -.->|\"[5, 16]\"| n83\n  n82 -.->|\"[5, 16]\"| n84\n  n82 -.->|\"[5, 16]\"| n85\n  n84 -.->|\"[5, 3]\"| n95\n  n86 -.->|\"[5, 4]\"| n89\n  n87 -.->|\"[5, 4]\"| n88\n  n88 -.->|\"[5, 4]\"| n89\n  n89 -.->|\"[5, 4]\"| n90\n  n89 -.->|\"[5, 4]\"| n91\n  n89 -.->|\"[5, 4]\"| n92\n  n91 -.->|\"[5, 3]\"| n93\n  n91 -.->|\"[5, 3]\"| n94\n  n94 -.->|\"[5, 3]\"| n95\n",
        dot: "digraph {\n  rankdir=TB; node [fontname=\"sans-serif\"]; edge [fontname=\"sans-serif\", fontsize=10];\n  n0 [label=\"text\\n[6] of class(5)\", shape=ellipse];\n  n1 [label=\"next\\n[6] of class(5)\", shape=ellipse];\n  n19 [label=\"by_time\", shape=box];\n  n40 [label=\"cross_entropy\", shape=box];\n  n41 [label=\"sum\", shape=box];\n  n42 [label=\"div 6\", shape=box];\n  n43 [label=\"sum\", shape=box];\n  n44 [label=\"loss\\ndiv n\", shape=box, peripheries=2];\n  n45 [label=\"div 1 n\", shape=box, style=dashed];\n  n46 [label=\"div 6\", shape=box, style=dashed];\n  n48 [label=\"one_hot\", shape=box, style=dashed];\n  subgraph cluster_0 {\n    label=\"parameters\"; style=rounded;\n    n2 [label=\"lift\\n[3]\", shape=cylinder];\n    n3 [label=\"known.weight\\n[5, 3]\", shape=cylinder];\n    n6 [label=\"near.weight\\n[3, 4]\", shape=cylinder];\n    n8 [label=\"near.bias\\n[4]\", shape=cylinder];\n    n12 [label=\"read.weight_ih\\n[3, 16]\", shape=cylinder];\n    n13 [label=\"read.weight_hh\\n[4, 16]\", shape=cylinder];\n    n14 [label=\"read.bias_ih\\n[16]\", shape=cylinder];\n    n15 [label=\"read.bias_hh\\n[16]\", shape=cylinder];\n    n24 [label=\"spelt.weight_ih\\n[5, 6]\", shape=cylinder];\n    n25 [label=\"spelt.weight_hh\\n[2, 6]\", shape=cylinder];\n    n26 [label=\"spelt.bias_ih\\n[6]\", shape=cylinder];\n    n27 [label=\"spelt.bias_hh\\n[6]\", shape=cylinder];\n    n36 [label=\"scores.weight\\n[15, 5]\", shape=cylinder];\n    n38 [label=\"scores.bias\\n[5]\", shape=cylinder];\n  }\n  subgraph cluster_1 {\n    label=\"near = tanh(dense(2.0 * known + lift, 4))\"; style=rounded;\n    n4 [label=\"mul 2\", shape=box];\n    n5 [label=\"add\", shape=box];\n    n7 [label=\"product\", shape=box];\n    n9 [label=\"add\", shape=box];\n    n10 [label=\"near\\ntanh\", shape=box];\n    n11 [label=\"near\\nembedding\", shape=box];\n    n54 [label=\"d_near\\nslice\", shape=box, style=dashed];\n    n86 [label=\"d_near\\nscatter_add\", shape=box, style=dashed];\n    n87 [label=\"mul\", shape=box, style=dashed];\n    n88 [label=\"sub 1\", shape=box, style=dashed];\n    n89 [label=\"mul\", shape=box, style=dashed];\n    n90 [label=\"d_near.bias\\nsum\\n∂loss/∂near.bias\", shape=box, peripheries=2];\n    n91 [label=\"product\", shape=box, style=dashed];\n    n92 [label=\"d_near.weight\\nproduct\\n∂loss/∂near.weight\", shape=box, peripheries=2];\n    n94 [label=\"mul 2\", shape=box, style=dashed];\n  }\n  subgraph cluster_2 {\n    label=\"read = lstm(known, 4)\"; style=rounded;\n    n16 [label=\"add\", shape=box];\n    n17 [label=\"product\", shape=box];\n    n18 [label=\"add\", shape=box];\n    n20 [label=\"embedding\", shape=box];\n    n21 [label=\"scan 0 0\", shape=box];\n    n22 [label=\"read\\nsteps\", shape=box];\n    n55 [label=\"d_read\\nslice\", shape=box, style=dashed];\n    n74 [label=\"steps\", shape=box, style=dashed];\n    n75 [label=\"steps\", shape=box, style=dashed];\n    n76 [label=\"steps\", shape=box, style=dashed];\n    n77 [label=\"steps\", shape=box, style=dashed];\n    n78 [label=\"permute\", shape=box, style=dashed];\n    n79 [label=\"scan 0 0\", shape=box, style=dashed];\n    n80 [label=\"steps\", shape=box, style=dashed];\n    n81 [label=\"d_read.weight_hh\\nproduct\\n∂loss/∂read.weight_hh\", shape=box, peripheries=2];\n    n82 [label=\"scatter_add\", shape=box, style=dashed];\n    n83 [label=\"d_read.bias_hh\\nsum\\n∂loss/∂read.bias_ih\\n∂loss/∂read.bias_hh\", shape=box, peripheries=2];\n    n84 [label=\"product\", shape=box, style=dashed];\n    n85 [label=\"d_read.weight_ih\\nproduct\\n∂loss/∂read.weight_ih\", shape=box, peripheries=2];\n  }\n  subgraph cluster_3 {\n    label=\"spelt = gru(one_hot(text), 2)\"; style=rounded;\n    n23 [label=\"one_hot\", shape=box];\n    n28 [label=\"add\", shape=box];\n    n29 [label=\"embedding\", shape=box];\n    n30 [label=\"slice\", shape=box];\n    n31 [label=\"slice\", shape=box];\n    n32 [label=\"slice\", shape=box];\n    n33 [label=\"scan 0\", shape=box];\n    n34 [label=\"spelt\\nsteps\", shape=box];\n    n56 [label=\"d_spelt\\nslice\", shape=box, style=dashed];\n    n57 [label=\"steps\", shape=box, style=dashed];\n    n58 [label=\"steps\", shape=box, style=dashed];\n    n59 [label=\"steps\", shape=box, style=dashed];\n    n60 [label=\"steps\", shape=box, style=dashed];\n    n61 [label=\"steps\", shape=box, style=dashed];\n    n62 [label=\"steps\", shape=box, style=dashed];\n    n63 [label=\"permute\", shape=box, style=dashed];\n    n64 [label=\"scan 0\", shape=box, style=dashed];\n    n65 [label=\"steps\", shape=box, style=dashed];\n    n66 [label=\"steps\", shape=box, style=dashed];\n    n67 [label=\"steps\", shape=box, style=dashed];\n    n68 [label=\"steps\", shape=box, style=dashed];\n    n69 [label=\"d_spelt.weight_hh\\nproduct\\n∂loss/∂spelt.weight_hh\", shape=box, peripheries=2];\n    n70 [label=\"d_spelt.bias_hh\\nsum\\n∂loss/∂spelt.bias_hh\", shape=box, peripheries=2];\n    n71 [label=\"concat\", shape=box, style=dashed];\n    n72 [label=\"d_spelt.weight_ih\\nscatter_add\\n∂loss/∂spelt.weight_ih\", shape=box, peripheries=2];\n    n73 [label=\"d_spelt.bias_ih\\nsum\\n∂loss/∂spelt.bias_ih\", shape=box, peripheries=2];\n  }\n  subgraph cluster_4 {\n    label=\"scores = dense(concat(near, read, spelt, one_hot(text), dim…\"; style=rounded;\n    n35 [label=\"concat\", shape=box];\n    n37 [label=\"product\", shape=box];\n    n39 [label=\"scores\\nadd\", shape=box];\n    n47 [label=\"softmax\", shape=box, style=dashed];\n    n49 [label=\"sub\", shape=box, style=dashed];\n    n50 [label=\"d_scores\\nmul\", shape=box, style=dashed];\n    n51 [label=\"d_scores.bias\\nsum\\n∂loss/∂scores.bias\", shape=box, peripheries=2];\n    n52 [label=\"product\", shape=box, style=dashed];\n    n53 [label=\"d_scores.weight\\nproduct\\n∂loss/∂scores.weight\", shape=box, peripheries=2];\n  }\n  subgraph cluster_5 {\n    label=\"lift = normal(0.0, 1.0)\"; style=rounded;\n    n93 [label=\"d_lift\\nsum\\n∂loss/∂lift\", shape=box, peripheries=2];\n  }\n  subgraph cluster_6 {\n    label=\"known = embedding(text, 5, 3)\"; style=rounded;\n    n95 [label=\"d_known.weight\\nadd\\n∂loss/∂known.weight\", shape=box, peripheries=2];\n  }\n  n0 -> n11 [label=\"[6] of class(5)\"];\n  n0 -> n19 [label=\"[6] of class(5)\"];\n  n0 -> n23 [label=\"[6] of class(5)\"];\n  n0 -> n29 [label=\"[6] of class(5)\"];\n  n0 -> n72 [label=\"[6] of class(5)\"];\n  n0 -> n86 [label=\"[6] of class(5)\"];\n  n1 -> n40 [label=\"[6] of class(5)\"];\n  n1 -> n48 [label=\"[6] of class(5)\"];\n  n2 -> n5 [label=\"[3]\"];\n  n3 -> n4 [label=\"[5, 3]\"];\n  n3 -> n17 [label=\"[5, 3]\"];\n  n3 -> n85 [label=\"[5, 3]\"];\n  n4 -> n5 [label=\"[5, 3]\"];\n  n5 -> n7 [label=\"[5, 3]\"];\n  n5 -> n92 [label=\"[5, 3]\"];\n  n6 -> n7 [label=\"[3, 4]\"];\n  n6 -> n91 [label=\"[3, 4]\"];\n  n7 -> n9 [label=\"[5, 4]\"];\n  n8 -> n9 [label=\"[4]\"];\n  n9 -> n10 [label=\"[5, 4]\"];\n  n10 -> n11 [label=\"[5, 4]\"];\n  n10 -> n87 [label=\"[5, 4]\"];\n  n11 -> n35 [label=\"[6, 4]\"];\n  n12 -> n17 [label=\"[3, 16]\"];\n  n12 -> n84 [label=\"[3, 16]\"];\n  n13 -> n21 [label=\"[4, 16]\"];\n  n13 -> n78 [label=\"[4, 16]\"];\n  n14 -> n16 [label=\"[16]\"];\n  n15 -> n16 [label=\"[16]\"];\n  n16 -> n18 [label=\"[16]\"];\n  n17 -> n18 [label=\"[5, 16]\"];\n  n18 -> n20 [label=\"[5, 16]\"];\n  n19 -> n20 [label=\"[6] of class(5)\"];\n  n19 -> n82 [label=\"[6] of class(5)\"];\n  n20 -> n21 [label=\"[6, 16]\"];\n  n21 -> n22 [label=\"[896]\"];\n  n21 -> n74 [label=\"[896]\"];\n  n21 -> n75 [label=\"[896]\"];\n  n21 -> n76 [label=\"[896]\"];\n  n21 -> n77 [label=\"[896]\"];\n  n22 -> n35 [label=\"[6, 4]\"];\n  n23 -> n35 [label=\"[6, 5]\"];\n  n24 -> n28 [label=\"[5, 6]\"];\n  n25 -> n33 [label=\"[2, 6]\"];\n  n25 -> n63 [label=\"[2, 6]\"];\n  n26 -> n28 [label=\"[6]\"];\n  n27 -> n33 [label=\"[6]\"];\n  n28 -> n29 [label=\"[5, 6]\"];\n  n29 -> n30 [label=\"[6, 6]\"];\n  n29 -> n31 [label=\"[6, 6]\"];\n  n29 -> n32 [label=\"[6, 6]\"];\n  n30 -> n33 [label=\"[6, 2]\"];\n  n31 -> n33 [label=\"[6, 2]\"];\n  n32 -> n33 [label=\"[6, 2]\"];\n  n33 -> n34 [label=\"[446]\"];\n  n33 -> n57 [label=\"[446]\"];\n  n33 -> n58 [label=\"[446]\"];\n  n33 -> n59 [label=\"[446]\"];\n  n33 -> n60 [label=\"[446]\"];\n  n33 -> n61 [label=\"[446]\"];\n  n33 -> n62 [label=\"[446]\"];\n  n34 -> n35 [label=\"[6, 2]\"];\n  n35 -> n37 [label=\"[6, 15]\"];\n  n35 -> n53 [label=\"[6, 15]\"];\n  n36 -> n37 [label=\"[15, 5]\"];\n  n36 -> n52 [label=\"[15, 5]\"];\n  n37 -> n39 [label=\"[6, 5]\"];\n  n38 -> n39 [label=\"[5]\"];\n  n39 -> n40 [label=\"[6, 5]\"];\n  n39 -> n47 [label=\"[6, 5]\"];\n  n40 -> n41 [label=\"[6]\"];\n  n41 -> n42 [label=\"[]\"];\n  n42 -> n43 [label=\"[]\"];\n  n43 -> n44 [label=\"[]\"];\n  n45 -> n46 [label=\"[]\", style=dashed];\n  n46 -> n50 [label=\"[]\", style=dashed];\n  n47 -> n49 [label=\"[6, 5]\", style=dashed];\n  n48 -> n49 [label=\"[6, 5]\", style=dashed];\n  n49 -> n50 [label=\"[6, 5]\", style=dashed];\n  n50 -> n51 [label=\"[6, 5]\", style=dashed];\n  n50 -> n52 [label=\"[6, 5]\", style=dashed];\n  n50 -> n53 [label=\"[6, 5]\", style=dashed];\n  n52 -> n54 [label=\"[6, 15]\", style=dashed];\n  n52 -> n55 [label=\"[6, 15]\", style=dashed];\n  n52 -> n56 [label=\"[6, 15]\", style=dashed];\n  n54 -> n86 [label=\"[6, 4]\", style=dashed];\n  n55 -> n79 [label=\"[6, 4]\", style=dashed];\n  n56 -> n64 [label=\"[6, 2]\", style=dashed];\n  n57 -> n64 [label=\"[6, 2]\", style=dashed];\n  n57 -> n69 [label=\"[6, 2]\", style=dashed];\n  n58 -> n64 [label=\"[6, 2]\", style=dashed];\n  n59 -> n64 [label=\"[6, 2]\", style=dashed];\n  n60 -> n64 [label=\"[6, 2]\", style=dashed];\n  n61 -> n64 [label=\"[6, 2]\", style=dashed];\n  n62 -> n64 [label=\"[6, 2]\", style=dashed];\n  n63 -> n64 [label=\"[6, 2]\", style=dashed];\n  n64 -> n65 [label=\"[434]\", style=dashed];\n  n64 -> n66 [label=\"[434]\", style=dashed];\n  n64 -> n67 [label=\"[434]\", style=dashed];\n  n64 -> n68 [label=\"[434]\", style=dashed];\n  n65 -> n71 [label=\"[6, 2]\", style=dashed];\n  n66 -> n71 [label=\"[6, 2]\", style=dashed];\n  n67 -> n71 [label=\"[6, 2]\", style=dashed];\n  n68 -> n69 [label=\"[6, 6]\", style=dashed];\n  n68 -> n70 [label=\"[6, 6]\", style=dashed];\n  n71 -> n72 [label=\"[6, 6]\", style=dashed];\n  n72 -> n73 [label=\"[5, 6]\"];\n  n74 -> n81 [label=\"[6, 4]\", style=dashed];\n  n75 -> n79 [label=\"[6, 4]\", style=dashed];\n  n76 -> n79 [label=\"[6, 16]\", style=dashed];\n  n77 -> n79 [label=\"[6, 4]\", style=dashed];\n  n78 -> n79 [label=\"[16, 4]\", style=dashed];\n  n79 -> n80 [label=\"[1232]\", style=dashed];\n  n80 -> n81 [label=\"[6, 16]\", style=dashed];\n  n80 -> n82 [label=\"[6, 16]\", style=dashed];\n  n82 -> n83 [label=\"[5, 16]\", style=dashed];\n  n82 -> n84 [label=\"[5, 16]\", style=dashed];\n  n82 -> n85 [label=\"[5, 16]\", style=dashed];\n  n84 -> n95 [label=\"[5, 3]\", style=dashed];\n  n86 -> n89 [label=\"[5, 4]\", style=dashed];\n  n87 -> n88 [label=\"[5, 4]\", style=dashed];\n  n88 -> n89 [label=\"[5, 4]\", style=dashed];\n  n89 -> n90 [label=\"[5, 4]\", style=dashed];\n  n89 -> n91 [label=\"[5, 4]\", style=dashed];\n  n89 -> n92 [label=\"[5, 4]\", style=dashed];\n  n91 -> n93 [label=\"[5, 3]\", style=dashed];\n  n91 -> n94 [label=\"[5, 3]\", style=dashed];\n  n94 -> n95 [label=\"[5, 3]\", style=dashed];\n}\n",
    };
    /// Layer by layer: shapes, parameters, operations per sample, bytes of workspace per sample.
    pub const SUMMARY: &str = "Rows\nlayer   is                                                           shape            parameters  FLOPs  bytes\ntext    input                                                        [6] of class(5)                        24\nnext    target                                                       [6] of class(5)\nknown   embedding(text, 5, 3)                                        [6, 3]                   15\nnear    tanh(dense(2.0 * known + lift, 4))                           [6, 4]                   16    564\nread    lstm(known, 4)                                               [6, 4]                  144  5 015  1 536\nspelt   gru(one_hot(text), 2)                                        [6, 2]                   54    936    960\nscores  dense(concat(near, read, spelt, one_hot(text), dim = 1), 5)  [6, 5]                   80  2 970  1 680\nlift    normal(0.0, 1.0)                                             [3]                       3\nothers                                                                                              131    160\n312 parameters; 3 118 FLOPs forward, 9 616 with gradient, per sample\n4 360 bytes of workspace per sample, 2 296 more for all together\n";
    /// In which order the partial derivatives are computed, the chain for each named value, and what is computed.
    pub const EXPLAIN: &str = "In which order are the partial derivatives of loss computed?\n  1. ∂loss/∂scores\n  2. ∂scores/∂near, ∂scores/∂read, ∂scores/∂spelt, ∂scores/∂scores.weight, ∂scores/∂scores.bias\n  3. ∂near/∂known, ∂near/∂lift, ∂near/∂near.weight, ∂near/∂near.bias, ∂read/∂known, ∂read/∂read.weight_ih, ∂read/∂read.bias_ih, ∂read/∂read.bias_hh, ∂read/∂read.weight_hh, ∂spelt/∂spelt.weight_ih, ∂spelt/∂spelt.bias_ih, ∂spelt/∂spelt.weight_hh, ∂spelt/∂spelt.bias_hh\n  4. ∂known/∂known.weight\nWhat is the chain?\n  ∂loss/∂near = ∂loss/∂scores · ∂scores/∂near\n  ∂loss/∂read = ∂loss/∂scores · ∂scores/∂read\n  ∂loss/∂spelt = ∂loss/∂scores · ∂scores/∂spelt\n  ∂loss/∂scores.weight = ∂loss/∂scores · ∂scores/∂scores.weight\n  ∂loss/∂scores.bias = ∂loss/∂scores · ∂scores/∂scores.bias\n  ∂loss/∂known = ∂loss/∂scores · ∂scores/∂near · ∂near/∂known + ∂loss/∂scores · ∂scores/∂read · ∂read/∂known\n  ∂loss/∂lift = ∂loss/∂scores · ∂scores/∂near · ∂near/∂lift\n  ∂loss/∂near.weight = ∂loss/∂scores · ∂scores/∂near · ∂near/∂near.weight\n  ∂loss/∂near.bias = ∂loss/∂scores · ∂scores/∂near · ∂near/∂near.bias\n  ∂loss/∂read.weight_ih = ∂loss/∂scores · ∂scores/∂read · ∂read/∂read.weight_ih\n  ∂loss/∂read.bias_ih = ∂loss/∂scores · ∂scores/∂read · ∂read/∂read.bias_ih\n  ∂loss/∂read.bias_hh = ∂loss/∂scores · ∂scores/∂read · ∂read/∂read.bias_hh\n  ∂loss/∂read.weight_hh = ∂loss/∂scores · ∂scores/∂read · ∂read/∂read.weight_hh\n  ∂loss/∂spelt.weight_ih = ∂loss/∂scores · ∂scores/∂spelt · ∂spelt/∂spelt.weight_ih\n  ∂loss/∂spelt.bias_ih = ∂loss/∂scores · ∂scores/∂spelt · ∂spelt/∂spelt.bias_ih\n  ∂loss/∂spelt.weight_hh = ∂loss/∂scores · ∂scores/∂spelt · ∂spelt/∂spelt.weight_hh\n  ∂loss/∂spelt.bias_hh = ∂loss/∂scores · ∂scores/∂spelt · ∂spelt/∂spelt.bias_hh\n  ∂loss/∂known.weight = ∂loss/∂scores · ∂scores/∂near · ∂near/∂known · ∂known/∂known.weight + ∂loss/∂scores · ∂scores/∂read · ∂read/∂known · ∂known/∂known.weight\nWhat is computed?\n  d_scores = (softmax(scores) − one_hot(next)) · 1 / n / 6\n  d_scores.bias = sum(d_scores)\n  d_scores.weight = product(concat(near, read, spelt, one_hot(text)), d_scores)\n  d_near = slice(product(d_scores, scores.weight))\n  d_read = slice(product(d_scores, scores.weight))\n  d_spelt = slice(product(d_scores, scores.weight))\n  d_spelt.weight_hh = product(steps(scan(0, slice(embedding(spelt.weight_ih + spelt.bias_ih, text)), slice(embedding(…, text)), …, spelt.weight_hh, spelt.bias_hh)), …)\n  d_spelt.bias_hh = sum(steps(scan(0, steps(scan(0, slice(embedding(spelt.weight_ih + …, text)), …, …, spelt.weight_hh, spelt.bias_hh)), …, …, …, …, …, d_spelt, …)))\n  d_spelt.weight_ih = scatter_add(concat(steps(scan(0, steps(scan(0, slice(embedding(…, text)), …, …, spelt.weight_hh, spelt.bias_hh)), …, …, …, …, …, d_spelt, …)), …, …), text)\n  d_spelt.bias_ih = sum(d_spelt.weight_ih)\n  d_read.weight_hh = product(steps(scan(0, 0, embedding(product(known.weight, read.weight_ih) + read.bias_ih + read.bias_hh, …), read.weight_hh)), …)\n  d_read.bias_hh = sum(scatter_add(steps(scan(0, 0, steps(scan(0, 0, …, read.weight_hh)), …, …, d_read, …)), …))\n  d_read.weight_ih = product(known.weight, scatter_add(steps(scan(0, 0, steps(scan(0, 0, …, read.weight_hh)), …, …, d_read, …)), …))\n  d_near = scatter_add(slice(product(d_scores, scores.weight)), text)\n  d_near.bias = sum(d_near · (1 − near · near))\n  d_near.weight = product(2 · known.weight + lift, d_near · (1 − near · near))\n  d_lift = sum(product(d_near · (1 − near · near), near.weight))\n  d_known.weight = product(scatter_add(steps(scan(0, 0, steps(scan(0, …, …, read.weight_hh)), …, …, d_read, …)), …), read.weight_ih) + …\n";
    /// The chains as LaTeX.
    pub const EXPLAIN_LATEX: &str = "\\begin{align*}\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{near}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{scores}} \\cdot \\frac{\\partial \\mathrm{scores}}{\\partial \\mathrm{near}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{read}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{scores}} \\cdot \\frac{\\partial \\mathrm{scores}}{\\partial \\mathrm{read}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{spelt}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{scores}} \\cdot \\frac{\\partial \\mathrm{scores}}{\\partial \\mathrm{spelt}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{scores.weight}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{scores}} \\cdot \\frac{\\partial \\mathrm{scores}}{\\partial \\mathrm{scores.weight}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{scores.bias}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{scores}} \\cdot \\frac{\\partial \\mathrm{scores}}{\\partial \\mathrm{scores.bias}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{known}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{scores}} \\cdot \\frac{\\partial \\mathrm{scores}}{\\partial \\mathrm{near}} \\cdot \\frac{\\partial \\mathrm{near}}{\\partial \\mathrm{known}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{scores}} \\cdot \\frac{\\partial \\mathrm{scores}}{\\partial \\mathrm{read}} \\cdot \\frac{\\partial \\mathrm{read}}{\\partial \\mathrm{known}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{lift}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{scores}} \\cdot \\frac{\\partial \\mathrm{scores}}{\\partial \\mathrm{near}} \\cdot \\frac{\\partial \\mathrm{near}}{\\partial \\mathrm{lift}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{near.weight}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{scores}} \\cdot \\frac{\\partial \\mathrm{scores}}{\\partial \\mathrm{near}} \\cdot \\frac{\\partial \\mathrm{near}}{\\partial \\mathrm{near.weight}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{near.bias}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{scores}} \\cdot \\frac{\\partial \\mathrm{scores}}{\\partial \\mathrm{near}} \\cdot \\frac{\\partial \\mathrm{near}}{\\partial \\mathrm{near.bias}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{read.weight\\_ih}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{scores}} \\cdot \\frac{\\partial \\mathrm{scores}}{\\partial \\mathrm{read}} \\cdot \\frac{\\partial \\mathrm{read}}{\\partial \\mathrm{read.weight\\_ih}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{read.bias\\_ih}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{scores}} \\cdot \\frac{\\partial \\mathrm{scores}}{\\partial \\mathrm{read}} \\cdot \\frac{\\partial \\mathrm{read}}{\\partial \\mathrm{read.bias\\_ih}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{read.bias\\_hh}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{scores}} \\cdot \\frac{\\partial \\mathrm{scores}}{\\partial \\mathrm{read}} \\cdot \\frac{\\partial \\mathrm{read}}{\\partial \\mathrm{read.bias\\_hh}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{read.weight\\_hh}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{scores}} \\cdot \\frac{\\partial \\mathrm{scores}}{\\partial \\mathrm{read}} \\cdot \\frac{\\partial \\mathrm{read}}{\\partial \\mathrm{read.weight\\_hh}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{spelt.weight\\_ih}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{scores}} \\cdot \\frac{\\partial \\mathrm{scores}}{\\partial \\mathrm{spelt}} \\cdot \\frac{\\partial \\mathrm{spelt}}{\\partial \\mathrm{spelt.weight\\_ih}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{spelt.bias\\_ih}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{scores}} \\cdot \\frac{\\partial \\mathrm{scores}}{\\partial \\mathrm{spelt}} \\cdot \\frac{\\partial \\mathrm{spelt}}{\\partial \\mathrm{spelt.bias\\_ih}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{spelt.weight\\_hh}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{scores}} \\cdot \\frac{\\partial \\mathrm{scores}}{\\partial \\mathrm{spelt}} \\cdot \\frac{\\partial \\mathrm{spelt}}{\\partial \\mathrm{spelt.weight\\_hh}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{spelt.bias\\_hh}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{scores}} \\cdot \\frac{\\partial \\mathrm{scores}}{\\partial \\mathrm{spelt}} \\cdot \\frac{\\partial \\mathrm{spelt}}{\\partial \\mathrm{spelt.bias\\_hh}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{known.weight}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{scores}} \\cdot \\frac{\\partial \\mathrm{scores}}{\\partial \\mathrm{near}} \\cdot \\frac{\\partial \\mathrm{near}}{\\partial \\mathrm{known}} \\cdot \\frac{\\partial \\mathrm{known}}{\\partial \\mathrm{known.weight}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{scores}} \\cdot \\frac{\\partial \\mathrm{scores}}{\\partial \\mathrm{read}} \\cdot \\frac{\\partial \\mathrm{read}}{\\partial \\mathrm{known}} \\cdot \\frac{\\partial \\mathrm{known}}{\\partial \\mathrm{known.weight}}\n\\end{align*}\n";
    /// What [`Rows`] reads: one element per sample in each field.
    #[derive(Clone, Copy, Debug)]
    pub struct Inputs<'a> {
        /// `[6] of class(5)` per sample.
        pub text: &'a [[u32; 6]],
    }
    impl Inputs<'_> {
        fn check(&self, capacity: usize) -> Result<usize, nn::InputError> {
            let samples = nn::check::samples("text", self.text.len(), capacity)?;
            nn::check::classes("text", self.text, 5)?;
            Ok(samples)
        }
    }
    /// What the losses compare with.
    #[derive(Clone, Copy, Debug)]
    pub struct Targets<'a> {
        /// `[6] of class(5)` per sample.
        pub next: &'a [[u32; 6]],
    }
    /// Inputs and targets of the same samples.
    #[derive(Clone, Copy, Debug)]
    pub struct Batch<'a> {
        /// `[6] of class(5)` per sample.
        pub text: &'a [[u32; 6]],
        /// `[6] of class(5)` per sample.
        pub next: &'a [[u32; 6]],
    }
    impl Batch<'_> {
        fn check(&self, capacity: usize) -> Result<usize, nn::InputError> {
            let samples = nn::check::samples("text", self.text.len(), capacity)?;
            nn::check::length("next", self.next.len(), samples)?;
            nn::check::classes("text", self.text, 5)?;
            nn::check::classes("next", self.next, 5)?;
            Ok(samples)
        }
    }
    impl<'a> Batch<'a> {
        /// What inference needs of the batch.
        pub fn inputs(&self) -> Inputs<'a> {
            Inputs { text: self.text }
        }
        /// The inputs and targets of the same samples.
        pub fn new(inputs: Inputs<'a>, targets: Targets<'a>) -> Self {
            Batch {
                text: inputs.text,
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
        /// `[6] of class(5)` per sample.
        pub text: nn::Vec<[u32; 6]>,
        /// `[6] of class(5)` per sample.
        pub next: nn::Vec<[u32; 6]>,
    }
    impl nn::Samples for Samples {
        type Batch<'a> = Batch<'a>;
        fn len(&self) -> usize {
            self.text.len()
        }
        fn batch(&self, range: core::ops::Range<usize>) -> Batch<'_> {
            Batch {
                text: &self.text[range.clone()],
                next: &self.next[range],
            }
        }
        fn gather(&mut self, from: &Self, indices: &[usize]) {
            nn::gather(&mut self.text, &from.text, indices);
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
        /// `[6, 5]` per sample.
        pub scores: &'w [[[f64; 5]; 6]],
    }
    /// The memory of a step, for batches of up to `capacity` samples.
    pub struct Workspace<S: nn::Storage = nn::Heap> {
        capacity: usize,
        storage: core::marker::PhantomData<S>,
        add: [[f64; 3]; 5],
        near: [[f64; 4]; 5],
        scores: S::Buffer<[[f64; 5]; 6]>,
        read_bias_ih_add: [f64; 16],
        from_x_2: [[f64; 16]; 5],
        text_by_time: S::Buffer<[u32; 6]>,
        from_x_3: S::Buffer<[[f64; 16]; 6]>,
        slice: S::Buffer<[[f64; 2]; 6]>,
        slice_2: S::Buffer<[[f64; 2]; 6]>,
        h_2: S::Buffer<[[f64; 4]; 6]>,
        c: S::Buffer<[[f64; 4]; 6]>,
        c_tanh: S::Buffer<[[f64; 4]; 6]>,
        read: S::Buffer<[[f64; 4]; 6]>,
        from_h: S::Buffer<[f64; 6]>,
        h_next: S::Buffer<[f64; 4]>,
        d_scores_concat: S::Buffer<[[f64; 15]; 6]>,
        from_x_5: [[f64; 6]; 5],
        scores_concat: S::Buffer<[[f64; 15]; 6]>,
        slice_3: S::Buffer<[[f64; 2]; 6]>,
        h: S::Buffer<[[f64; 2]; 6]>,
        r: S::Buffer<[[f64; 2]; 6]>,
        z: S::Buffer<[[f64; 2]; 6]>,
        steps: S::Buffer<[[f64; 2]; 6]>,
        new: S::Buffer<[[f64; 2]; 6]>,
        steps_2: S::Buffer<[[f64; 2]; 6]>,
        spelt: S::Buffer<[[f64; 2]; 6]>,
        spelt_weight_hh_permute: [[f64; 2]; 6],
        d_c_3: S::Buffer<[f64; 4]>,
        read_weight_hh_permute: [[f64; 4]; 16],
        read_weight_ih_product: [[f64; 3]; 5],
        d_near_2: [[f64; 4]; 5],
        near_weight_product_2: [[f64; 3]; 5],
        bound_2: S::Buffer<[f64; 2]>,
        slice_4: S::Buffer<[f64; 2]>,
        slice_5: S::Buffer<[f64; 2]>,
    }
    impl<S: nn::Storage> Workspace<S> {
        fn with_storage(capacity: usize) -> Self {
            let [slice, slice_2, slice_3, h, r, z, steps, new, steps_2, spelt] = S::several(
                capacity,
            );
            let [h_2, c, c_tanh, read] = S::several(capacity);
            Workspace {
                capacity,
                storage: core::marker::PhantomData,
                add: [[0.0; 3]; 5],
                near: [[0.0; 4]; 5],
                scores: S::zeros(capacity),
                read_bias_ih_add: [0.0; 16],
                from_x_2: [[0.0; 16]; 5],
                text_by_time: S::zeros(capacity),
                from_x_3: S::zeros(capacity),
                slice,
                slice_2,
                h_2,
                c,
                c_tanh,
                read,
                from_h: S::zeros(capacity),
                h_next: S::zeros(capacity),
                d_scores_concat: S::zeros(capacity),
                from_x_5: [[0.0; 6]; 5],
                scores_concat: S::zeros(capacity),
                slice_3,
                h,
                r,
                z,
                steps,
                new,
                steps_2,
                spelt,
                spelt_weight_hh_permute: [[0.0; 2]; 6],
                d_c_3: S::zeros(capacity),
                read_weight_hh_permute: [[0.0; 4]; 16],
                read_weight_ih_product: [[0.0; 3]; 5],
                d_near_2: [[0.0; 4]; 5],
                near_weight_product_2: [[0.0; 3]; 5],
                bound_2: S::zeros(capacity),
                slice_4: S::zeros(capacity),
                slice_5: S::zeros(capacity),
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
            add: [[0.0; 3]; 5],
            near: [[0.0; 4]; 5],
            scores: [[[0.0; 5]; 6]; N],
            read_bias_ih_add: [0.0; 16],
            from_x_2: [[0.0; 16]; 5],
            text_by_time: [[0; 6]; N],
            from_x_3: [[[0.0; 16]; 6]; N],
            slice: [[[0.0; 2]; 6]; N],
            slice_2: [[[0.0; 2]; 6]; N],
            h_2: [[[0.0; 4]; 6]; N],
            c: [[[0.0; 4]; 6]; N],
            c_tanh: [[[0.0; 4]; 6]; N],
            read: [[[0.0; 4]; 6]; N],
            from_h: [[0.0; 6]; N],
            h_next: [[0.0; 4]; N],
            d_scores_concat: [[[0.0; 15]; 6]; N],
            from_x_5: [[0.0; 6]; 5],
            scores_concat: [[[0.0; 15]; 6]; N],
            slice_3: [[[0.0; 2]; 6]; N],
            h: [[[0.0; 2]; 6]; N],
            r: [[[0.0; 2]; 6]; N],
            z: [[[0.0; 2]; 6]; N],
            steps: [[[0.0; 2]; 6]; N],
            new: [[[0.0; 2]; 6]; N],
            steps_2: [[[0.0; 2]; 6]; N],
            spelt: [[[0.0; 2]; 6]; N],
            spelt_weight_hh_permute: [[0.0; 2]; 6],
            d_c_3: [[0.0; 4]; N],
            read_weight_hh_permute: [[0.0; 4]; 16],
            read_weight_ih_product: [[0.0; 3]; 5],
            d_near_2: [[0.0; 4]; 5],
            near_weight_product_2: [[0.0; 3]; 5],
            bound_2: [[0.0; 2]; N],
            slice_4: [[0.0; 2]; N],
            slice_5: [[0.0; 2]; N],
        };
    }
    impl Rows {
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
            let text = inputs.text;
            let add = &mut work.near_weight_product_2;
            let near = &mut work.d_near_2;
            let near_2 = &mut work.h_2[..n];
            let read_bias_ih_add = &mut work.read_bias_ih_add;
            let from_x_2 = &mut work.from_x_2;
            let text_by_time = &mut work.text_by_time[..n];
            let from_x_3 = &mut work.from_x_3[..n];
            let h_3: &mut [[f64; 4]] = k::reuse(&mut work.h[..n], n);
            let c_2: &mut [[f64; 4]] = k::reuse(&mut work.slice_3[..n], n);
            let read = &mut work.read[..n];
            let spelt_one_hot = &mut work.scores[..n];
            let from_x_5 = &mut work.from_x_5;
            let from_x_6: &mut [[[f64; 6]; 6]] = k::reuse(
                &mut work.d_scores_concat[..n],
                n,
            );
            let slice_3 = &mut work.slice_2[..n];
            let h_4: &mut [[f64; 2]] = k::reuse(&mut work.steps_2[..n], n);
            let spelt = &mut work.slice[..n];
            k::map(
                k::one_mut(add),
                (k::one(&self.known.weight), k::cycle(&self.lift)),
                |(known_weight, lift)| 2.0 * known_weight + lift,
            );
            k::dense_tanh(
                k::view::<_, [f64; 3]>(k::one(add)),
                &self.near.weight,
                &self.near.bias,
                k::view_mut::<_, [f64; 4]>(k::one_mut(near)),
            );
            k::gather(near, k::view::<_, u32>(text), k::view_mut::<_, [f64; 4]>(near_2));
            k::add(
                k::one(&self.read.bias_ih),
                k::one(&self.read.bias_hh),
                k::one_mut(read_bias_ih_add),
            );
            k::dense(
                k::view::<_, [f64; 3]>(k::one(&self.known.weight)),
                &self.read.weight_ih,
                read_bias_ih_add,
                k::view_mut::<_, [f64; 16]>(k::one_mut(from_x_2)),
            );
            k::by_time(text, text_by_time);
            k::gather(
                from_x_2,
                k::view::<_, u32>(text_by_time),
                k::view_mut::<_, [f64; 16]>(from_x_3),
            );
            k::fill(h_3, 0.0);
            k::fill(c_2, 0.0);
            for t in 0..6 {
                let from_x_7 = k::at_time_mut(from_x_3, t);
                let c_next = &mut work.d_c_3[..n];
                let c_tanh_2 = &mut work.h_next[..n];
                let h_next: &mut [[f64; 4]] = k::reuse(&mut work.from_h[..n], n);
                let sums = from_x_7;
                k::dense_linear_add(h_3, &self.read.weight_hh, sums);
                let gates_2 = sums;
                k::lstm_gates_mut(gates_2);
                k::lstm_state(gates_2, c_2, c_next);
                k::tanh(c_next, c_tanh_2);
                k::lstm_gate(gates_2, c_tanh_2, 3, h_next);
                k::place_axis(k::view::<_, [[f64; 4]; 1]>(h_next), t, read);
                k::copy(&*h_next, h_3);
                k::copy(&*c_next, c_2);
            }
            k::one_hot(
                k::view::<_, u32>(text),
                k::view_mut::<_, [f64; 5]>(spelt_one_hot),
            );
            k::map(
                k::one_mut(from_x_5),
                (k::one(&self.spelt.weight_ih), k::cycle(&self.spelt.bias_ih)),
                |(spelt_weight_ih, spelt_bias_ih)| spelt_weight_ih + spelt_bias_ih,
            );
            k::gather(
                from_x_5,
                k::view::<_, u32>(text),
                k::view_mut::<_, [f64; 6]>(from_x_6),
            );
            let slice = &mut work.h[..n];
            k::slice_axis(
                k::view::<_, [f64; 6]>(from_x_6),
                0,
                k::view_mut::<_, [f64; 2]>(slice),
            );
            let slice_2 = &mut work.slice_3[..n];
            k::slice_axis(
                k::view::<_, [f64; 6]>(from_x_6),
                2,
                k::view_mut::<_, [f64; 2]>(slice_2),
            );
            k::slice_axis(
                k::view::<_, [f64; 6]>(from_x_6),
                4,
                k::view_mut::<_, [f64; 2]>(slice_3),
            );
            k::fill(h_4, 0.0);
            for t in 0..6 {
                let bound = &mut work.bound_2[..n];
                let bound_2 = &mut work.slice_4[..n];
                let bound_3 = &mut work.slice_5[..n];
                let from_h = &mut work.from_h[..n];
                let slice_4: &mut [[f64; 2]] = k::reuse(&mut work.d_c_3[..n], n);
                let slice_5: &mut [[f64; 2]] = k::reuse(&mut work.h_next[..n], n);
                k::slice_axis(slice, t, k::view_mut::<_, [[f64; 2]; 1]>(bound));
                k::slice_axis(slice_2, t, k::view_mut::<_, [[f64; 2]; 1]>(bound_2));
                k::slice_axis(slice_3, t, k::view_mut::<_, [[f64; 2]; 1]>(bound_3));
                k::dense(h_4, &self.spelt.weight_hh, &self.spelt.bias_hh, from_h);
                k::slice_axis(from_h, 0, slice_4);
                k::slice_axis(from_h, 2, slice_5);
                let z_2 = bound_2;
                k::update_with(
                    z_2,
                    &*slice_5,
                    |math, bound_2, slice_5| math.sigmoid(bound_2 + slice_5),
                );
                let slice_6 = slice_5;
                k::slice_axis(from_h, 4, slice_6);
                let h_next = z_2;
                k::update_with(
                    h_next,
                    (&*bound_3, &*bound, &*slice_4, &*slice_6, &*h_4),
                    #[inline(always)]
                    |math, z_2, (bound_3, bound, slice_4, slice_6, h_5)| {
                        (1.0 - z_2)
                            * math
                                .tanh(bound_3 + math.sigmoid(bound + slice_4) * slice_6)
                            + z_2 * h_5
                    },
                );
                k::place_axis(k::view::<_, [[f64; 2]; 1]>(h_next), t, spelt);
                k::copy(&*h_next, h_4);
            }
            let scores_concat = &mut work.d_scores_concat[..n];
            k::place_axis(
                k::view::<_, [f64; 4]>(near_2),
                0,
                k::view_mut::<_, [f64; 15]>(scores_concat),
            );
            k::place_axis(
                k::view::<_, [f64; 4]>(read),
                4,
                k::view_mut::<_, [f64; 15]>(scores_concat),
            );
            k::place_axis(
                k::view::<_, [f64; 2]>(spelt),
                8,
                k::view_mut::<_, [f64; 15]>(scores_concat),
            );
            k::place_axis(
                k::view::<_, [f64; 5]>(spelt_one_hot),
                10,
                k::view_mut::<_, [f64; 15]>(scores_concat),
            );
            let scores = spelt_one_hot;
            k::dense(
                k::view::<_, [f64; 15]>(scores_concat),
                &self.scores.weight,
                &self.scores.bias,
                k::view_mut::<_, [f64; 5]>(scores),
            );
            Ok(Outputs { scores })
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
            let next = batch.next;
            let add = &mut work.near_weight_product_2;
            let near = &mut work.d_near_2;
            let near_2 = &mut work.read[..n];
            let read_bias_ih_add = &mut work.read_bias_ih_add;
            let from_x_2 = &mut work.from_x_2;
            let text_by_time = &mut work.text_by_time[..n];
            let from_x_3 = &mut work.from_x_3[..n];
            let h_3: &mut [[f64; 4]] = k::reuse(&mut work.slice_3[..n], n);
            let c_2: &mut [[f64; 4]] = k::reuse(&mut work.slice_2[..n], n);
            let read = &mut work.h_2[..n];
            let spelt_one_hot = &mut work.scores[..n];
            let from_x_5 = &mut work.from_x_5;
            let from_x_6: &mut [[[f64; 6]; 6]] = k::reuse(
                &mut work.d_scores_concat[..n],
                n,
            );
            let slice_3 = &mut work.slice[..n];
            let h_4: &mut [[f64; 2]] = k::reuse(&mut work.steps_2[..n], n);
            let spelt = &mut work.h[..n];
            k::map(
                k::one_mut(add),
                (k::one(&self.known.weight), k::cycle(&self.lift)),
                |(known_weight, lift)| 2.0 * known_weight + lift,
            );
            k::dense_tanh(
                k::view::<_, [f64; 3]>(k::one(add)),
                &self.near.weight,
                &self.near.bias,
                k::view_mut::<_, [f64; 4]>(k::one_mut(near)),
            );
            k::gather(near, k::view::<_, u32>(text), k::view_mut::<_, [f64; 4]>(near_2));
            k::add(
                k::one(&self.read.bias_ih),
                k::one(&self.read.bias_hh),
                k::one_mut(read_bias_ih_add),
            );
            k::dense(
                k::view::<_, [f64; 3]>(k::one(&self.known.weight)),
                &self.read.weight_ih,
                read_bias_ih_add,
                k::view_mut::<_, [f64; 16]>(k::one_mut(from_x_2)),
            );
            k::by_time(text, text_by_time);
            k::gather(
                from_x_2,
                k::view::<_, u32>(text_by_time),
                k::view_mut::<_, [f64; 16]>(from_x_3),
            );
            k::fill(h_3, 0.0);
            k::fill(c_2, 0.0);
            for t in 0..6 {
                let from_x_7 = k::at_time_mut(from_x_3, t);
                let c_next = &mut work.d_c_3[..n];
                let c_tanh_2 = &mut work.h_next[..n];
                let h_next: &mut [[f64; 4]] = k::reuse(&mut work.from_h[..n], n);
                let sums = from_x_7;
                k::dense_linear_add(h_3, &self.read.weight_hh, sums);
                let gates_2 = sums;
                k::lstm_gates_mut(gates_2);
                k::lstm_state(gates_2, c_2, c_next);
                k::tanh(c_next, c_tanh_2);
                k::lstm_gate(gates_2, c_tanh_2, 3, h_next);
                k::place_axis(k::view::<_, [[f64; 4]; 1]>(h_next), t, read);
                k::copy(&*h_next, h_3);
                k::copy(&*c_next, c_2);
            }
            k::one_hot(
                k::view::<_, u32>(text),
                k::view_mut::<_, [f64; 5]>(spelt_one_hot),
            );
            k::map(
                k::one_mut(from_x_5),
                (k::one(&self.spelt.weight_ih), k::cycle(&self.spelt.bias_ih)),
                |(spelt_weight_ih, spelt_bias_ih)| spelt_weight_ih + spelt_bias_ih,
            );
            k::gather(
                from_x_5,
                k::view::<_, u32>(text),
                k::view_mut::<_, [f64; 6]>(from_x_6),
            );
            let slice = &mut work.slice_3[..n];
            k::slice_axis(
                k::view::<_, [f64; 6]>(from_x_6),
                0,
                k::view_mut::<_, [f64; 2]>(slice),
            );
            let slice_2 = &mut work.slice_2[..n];
            k::slice_axis(
                k::view::<_, [f64; 6]>(from_x_6),
                2,
                k::view_mut::<_, [f64; 2]>(slice_2),
            );
            k::slice_axis(
                k::view::<_, [f64; 6]>(from_x_6),
                4,
                k::view_mut::<_, [f64; 2]>(slice_3),
            );
            k::fill(h_4, 0.0);
            for t in 0..6 {
                let bound: &mut [[f64; 2]] = k::reuse(&mut work.d_c_3[..n], n);
                let bound_2 = &mut work.bound_2[..n];
                let bound_3: &mut [[f64; 2]] = k::reuse(&mut work.h_next[..n], n);
                let from_h = &mut work.from_h[..n];
                let slice_4 = &mut work.slice_4[..n];
                let slice_5 = &mut work.slice_5[..n];
                k::slice_axis(slice, t, k::view_mut::<_, [[f64; 2]; 1]>(bound));
                k::slice_axis(slice_2, t, k::view_mut::<_, [[f64; 2]; 1]>(bound_2));
                k::slice_axis(slice_3, t, k::view_mut::<_, [[f64; 2]; 1]>(bound_3));
                k::dense(h_4, &self.spelt.weight_hh, &self.spelt.bias_hh, from_h);
                k::slice_axis(from_h, 0, slice_4);
                k::slice_axis(from_h, 2, slice_5);
                let z_2 = bound_2;
                k::update_with(
                    z_2,
                    &*slice_5,
                    |math, bound_2, slice_5| math.sigmoid(bound_2 + slice_5),
                );
                let slice_6 = slice_5;
                k::slice_axis(from_h, 4, slice_6);
                let h_next = z_2;
                k::update_with(
                    h_next,
                    (&*bound_3, &*bound, &*slice_4, &*slice_6, &*h_4),
                    #[inline(always)]
                    |math, z_2, (bound_3, bound, slice_4, slice_6, h_5)| {
                        (1.0 - z_2)
                            * math
                                .tanh(bound_3 + math.sigmoid(bound + slice_4) * slice_6)
                            + z_2 * h_5
                    },
                );
                k::place_axis(k::view::<_, [[f64; 2]; 1]>(h_next), t, spelt);
                k::copy(&*h_next, h_4);
            }
            let scores_concat = &mut work.d_scores_concat[..n];
            k::place_axis(
                k::view::<_, [f64; 4]>(near_2),
                0,
                k::view_mut::<_, [f64; 15]>(scores_concat),
            );
            k::place_axis(
                k::view::<_, [f64; 4]>(read),
                4,
                k::view_mut::<_, [f64; 15]>(scores_concat),
            );
            k::place_axis(
                k::view::<_, [f64; 2]>(spelt),
                8,
                k::view_mut::<_, [f64; 15]>(scores_concat),
            );
            k::place_axis(
                k::view::<_, [f64; 5]>(spelt_one_hot),
                10,
                k::view_mut::<_, [f64; 15]>(scores_concat),
            );
            let scores = spelt_one_hot;
            k::dense(
                k::view::<_, [f64; 15]>(scores_concat),
                &self.scores.weight,
                &self.scores.bias,
                k::view_mut::<_, [f64; 5]>(scores),
            );
            let scores_cross_entropy: &mut [[f64; 6]] = k::reuse(&mut work.h[..n], n);
            k::cross_entropy_loss(
                k::view::<_, [f64; 5]>(scores),
                k::view::<_, u32>(next),
                k::view_mut::<_, f64>(scores_cross_entropy),
            );
            let loss = k::mean_samples(k::view::<_, f64>(scores_cross_entropy));
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
            let text = batch.text;
            let next = batch.next;
            let add = &mut work.add;
            let near = &mut work.near;
            let near_2: &mut [[[f64; 4]; 6]] = k::reuse(&mut work.scores[..n], n);
            let read_bias_ih_add = &mut work.read_bias_ih_add;
            let from_x_2 = &mut work.from_x_2;
            let text_by_time = &mut work.text_by_time[..n];
            let from_x_3 = &mut work.from_x_3[..n];
            let h_3: &mut [[f64; 4]] = k::reuse(&mut work.slice[..n], n);
            let c_2: &mut [[f64; 4]] = k::reuse(&mut work.slice_2[..n], n);
            let h_2 = &mut work.h_2[..n];
            let c = &mut work.c[..n];
            let c_tanh = &mut work.c_tanh[..n];
            let read = &mut work.read[..n];
            let spelt_one_hot: &mut [[[f64; 5]; 6]] = k::reuse(
                &mut work.d_scores_concat[..n],
                n,
            );
            let from_x_5 = &mut work.from_x_5;
            let from_x_6: &mut [[[f64; 6]; 6]] = k::reuse(
                &mut work.scores_concat[..n],
                n,
            );
            let slice_3 = &mut work.slice_3[..n];
            let h = &mut work.h[..n];
            let r = &mut work.r[..n];
            let z = &mut work.z[..n];
            let steps = &mut work.steps[..n];
            let new = &mut work.new[..n];
            let steps_2 = &mut work.steps_2[..n];
            let spelt = &mut work.spelt[..n];
            let spelt_weight_hh_permute = &mut work.spelt_weight_hh_permute;
            let read_weight_hh_permute = &mut work.read_weight_hh_permute;
            let read_weight_ih_product = &mut work.read_weight_ih_product;
            let d_near_2 = &mut work.d_near_2;
            let near_weight_product_2 = &mut work.near_weight_product_2;
            k::map(
                k::one_mut(add),
                (k::one(&self.known.weight), k::cycle(&self.lift)),
                |(known_weight, lift)| 2.0 * known_weight + lift,
            );
            k::dense_tanh(
                k::view::<_, [f64; 3]>(k::one(add)),
                &self.near.weight,
                &self.near.bias,
                k::view_mut::<_, [f64; 4]>(k::one_mut(near)),
            );
            k::gather(near, k::view::<_, u32>(text), k::view_mut::<_, [f64; 4]>(near_2));
            k::add(
                k::one(&self.read.bias_ih),
                k::one(&self.read.bias_hh),
                k::one_mut(read_bias_ih_add),
            );
            k::dense(
                k::view::<_, [f64; 3]>(k::one(&self.known.weight)),
                &self.read.weight_ih,
                read_bias_ih_add,
                k::view_mut::<_, [f64; 16]>(k::one_mut(from_x_2)),
            );
            k::by_time(text, text_by_time);
            k::gather(
                from_x_2,
                k::view::<_, u32>(text_by_time),
                k::view_mut::<_, [f64; 16]>(from_x_3),
            );
            k::fill(h_3, 0.0);
            k::fill(c_2, 0.0);
            let gates = from_x_3;
            for t in 0..6 {
                let from_x_7 = k::at_time_mut(gates, t);
                let c_next: &mut [[f64; 4]] = k::reuse(&mut work.from_h[..n], n);
                let c_tanh_2 = k::at_time_mut(c_tanh, t);
                let h_next = &mut work.h_next[..n];
                let h_2_now = k::at_time_mut(h_2, t);
                let c_now = k::at_time_mut(c, t);
                let sums = from_x_7;
                k::dense_linear_add(h_3, &self.read.weight_hh, sums);
                let gates_2 = sums;
                k::lstm_gates_mut(gates_2);
                k::lstm_state(gates_2, c_2, c_next);
                k::tanh(c_next, c_tanh_2);
                k::lstm_gate(gates_2, c_tanh_2, 3, h_next);
                k::place_axis(k::view::<_, [[f64; 4]; 1]>(h_next), t, read);
                k::copy(&*h_3, h_2_now);
                k::copy(&*c_2, c_now);
                k::copy(&*h_next, h_3);
                k::copy(&*c_next, c_2);
            }
            k::one_hot(
                k::view::<_, u32>(text),
                k::view_mut::<_, [f64; 5]>(spelt_one_hot),
            );
            k::map(
                k::one_mut(from_x_5),
                (k::one(&self.spelt.weight_ih), k::cycle(&self.spelt.bias_ih)),
                |(spelt_weight_ih, spelt_bias_ih)| spelt_weight_ih + spelt_bias_ih,
            );
            k::gather(
                from_x_5,
                k::view::<_, u32>(text),
                k::view_mut::<_, [f64; 6]>(from_x_6),
            );
            let slice = &mut work.slice[..n];
            k::slice_axis(
                k::view::<_, [f64; 6]>(from_x_6),
                0,
                k::view_mut::<_, [f64; 2]>(slice),
            );
            let slice_2 = &mut work.slice_2[..n];
            k::slice_axis(
                k::view::<_, [f64; 6]>(from_x_6),
                2,
                k::view_mut::<_, [f64; 2]>(slice_2),
            );
            k::slice_axis(
                k::view::<_, [f64; 6]>(from_x_6),
                4,
                k::view_mut::<_, [f64; 2]>(slice_3),
            );
            let h_4: &mut [[f64; 2]] = k::reuse(&mut work.scores_concat[..n], n);
            k::fill(h_4, 0.0);
            for t in 0..6 {
                let bound = k::at_time_mut(r, t);
                let bound_2 = k::at_time_mut(z, t);
                let bound_3 = k::at_time_mut(new, t);
                let from_h = &mut work.from_h[..n];
                let slice_4: &mut [[f64; 2]] = k::reuse(&mut work.h_next[..n], n);
                let slice_6 = k::at_time_mut(steps, t);
                let sub_3 = k::at_time_mut(steps_2, t);
                let h_now = k::at_time_mut(h, t);
                k::slice_axis(slice, t, k::view_mut::<_, [[f64; 2]; 1]>(bound));
                k::slice_axis(slice_2, t, k::view_mut::<_, [[f64; 2]; 1]>(bound_2));
                k::slice_axis(slice_3, t, k::view_mut::<_, [[f64; 2]; 1]>(bound_3));
                k::dense(h_4, &self.spelt.weight_hh, &self.spelt.bias_hh, from_h);
                k::slice_axis(from_h, 0, slice_4);
                let r_2 = bound;
                k::update_with(
                    r_2,
                    &*slice_4,
                    |math, bound, slice_4| math.sigmoid(bound + slice_4),
                );
                let slice_5 = slice_4;
                k::slice_axis(from_h, 2, slice_5);
                let z_2 = bound_2;
                k::update_with(
                    z_2,
                    &*slice_5,
                    |math, bound_2, slice_5| math.sigmoid(bound_2 + slice_5),
                );
                k::slice_axis(from_h, 4, slice_6);
                let new_2 = bound_3;
                k::update_with(
                    new_2,
                    (&*r_2, &*slice_6),
                    |math, bound_3, (r_2, slice_6)| math.tanh(bound_3 + r_2 * slice_6),
                );
                k::map(sub_3, &*z_2, |z_2| 1.0 - z_2);
                let h_next = slice_5;
                k::map(
                    h_next,
                    (&*sub_3, &*new_2, &*z_2, &*h_4),
                    |(sub_3, new_2, z_2, h_5)| sub_3 * new_2 + z_2 * h_5,
                );
                k::place_axis(k::view::<_, [[f64; 2]; 1]>(h_next), t, spelt);
                k::copy(&*h_4, h_now);
                k::copy(&*h_next, h_4);
            }
            let scores_concat = &mut work.scores_concat[..n];
            k::place_axis(
                k::view::<_, [f64; 4]>(near_2),
                0,
                k::view_mut::<_, [f64; 15]>(scores_concat),
            );
            k::place_axis(
                k::view::<_, [f64; 4]>(read),
                4,
                k::view_mut::<_, [f64; 15]>(scores_concat),
            );
            k::place_axis(
                k::view::<_, [f64; 2]>(spelt),
                8,
                k::view_mut::<_, [f64; 15]>(scores_concat),
            );
            k::place_axis(
                k::view::<_, [f64; 5]>(spelt_one_hot),
                10,
                k::view_mut::<_, [f64; 15]>(scores_concat),
            );
            let scores = &mut work.scores[..n];
            k::dense(
                k::view::<_, [f64; 15]>(scores_concat),
                &self.scores.weight,
                &self.scores.bias,
                k::view_mut::<_, [f64; 5]>(scores),
            );
            let d_scores = scores;
            let loss = k::cross_entropy_mut(
                k::view_mut::<_, [f64; 5]>(d_scores),
                k::view::<_, u32>(next),
            );
            k::sum_samples(k::view::<_, [f64; 5]>(d_scores), &mut grad.scores.bias);
            let d_scores_concat = &mut work.d_scores_concat[..n];
            k::dense_d_input(
                k::view::<_, [f64; 5]>(d_scores),
                &self.scores.weight,
                k::view_mut::<_, [f64; 15]>(d_scores_concat),
            );
            k::dense_d_weight(
                k::view::<_, [f64; 15]>(scores_concat),
                k::view::<_, [f64; 5]>(d_scores),
                &mut grad.scores.weight,
            );
            let d_near = read;
            k::slice_axis(
                k::view::<_, [f64; 15]>(d_scores_concat),
                0,
                k::view_mut::<_, [f64; 4]>(d_near),
            );
            let d_read: &mut [[[f64; 4]; 6]] = k::reuse(&mut work.scores[..n], n);
            k::slice_axis(
                k::view::<_, [f64; 15]>(d_scores_concat),
                4,
                k::view_mut::<_, [f64; 4]>(d_read),
            );
            let d_spelt = spelt;
            k::slice_axis(
                k::view::<_, [f64; 15]>(d_scores_concat),
                8,
                k::view_mut::<_, [f64; 2]>(d_spelt),
            );
            k::permute(
                k::one(&self.spelt.weight_hh),
                k::one_mut(spelt_weight_hh_permute),
                [2, 6],
                [1, 0],
            );
            let d_h: &mut [[f64; 2]] = k::reuse(&mut work.scores_concat[..n], n);
            k::fill(d_h, 0.0);
            let steps_3 = slice_3;
            let steps_4 = slice_2;
            let steps_5 = slice;
            let d_from_h: &mut [[[f64; 6]; 6]] = k::reuse(
                &mut work.d_scores_concat[..n],
                n,
            );
            for t in (0..6).rev() {
                let h_5_given = k::at_time_mut(h, t);
                let h_5: &mut [[f64; 2]] = k::reuse(&mut work.h_next[..n], n);
                let d_spelt_2: &mut [[f64; 2]] = k::reuse(&mut work.d_c_3[..n], n);
                let new_2 = k::at_time_mut(new, t);
                let mul_4 = k::at_time_mut(steps_2, t);
                let r_2 = k::at_time_mut(r, t);
                let mul_5: &mut [[f64; 2]] = k::reuse(&mut work.from_h[..n], n);
                let z_2 = k::at_time_mut(z, t);
                let mul_9 = k::at_time_mut(steps, t);
                let d_from_h_2 = k::at_time_mut(d_from_h, t);
                k::copy(&*h_5_given, h_5);
                k::slice_axis(d_spelt, t, k::view_mut::<_, [[f64; 2]; 1]>(d_spelt_2));
                let d_h_next = d_spelt_2;
                k::add_into(d_h, d_h_next);
                k::update(
                    mul_4,
                    (&*d_h_next, &*new_2),
                    #[inline(always)]
                    |bound_2, (d_h_next, new_2)| {
                        d_h_next * bound_2 * (1.0 - new_2 * new_2)
                    },
                );
                k::mul(mul_4, r_2, mul_5);
                let mul_7 = h_5;
                k::update(
                    mul_7,
                    (&*d_h_next, &*new_2, &*z_2),
                    #[inline(always)]
                    |h_5, (d_h_next, new_2, z_2)| {
                        d_h_next * (h_5 - new_2) * (z_2 * (1.0 - z_2))
                    },
                );
                k::update(
                    mul_9,
                    (&*mul_4, &*r_2),
                    #[inline(always)]
                    |bound, (mul_4, r_2)| mul_4 * bound * (r_2 * (1.0 - r_2)),
                );
                k::place_axis(mul_9, 0, d_from_h_2);
                k::place_axis(mul_7, 2, d_from_h_2);
                k::place_axis(mul_5, 4, d_from_h_2);
                let spelt_weight_hh_product = mul_5;
                k::dense_linear(
                    d_from_h_2,
                    spelt_weight_hh_permute,
                    spelt_weight_hh_product,
                );
                let d_h_4 = d_h_next;
                k::update(
                    d_h_4,
                    (&*z_2, &*spelt_weight_hh_product),
                    |d_h_next, (z_2, spelt_weight_hh_product)| {
                        d_h_next * z_2 + spelt_weight_hh_product
                    },
                );
                k::place_axis(k::view::<_, [[f64; 2]; 1]>(mul_4), t, steps_3);
                k::place_axis(k::view::<_, [[f64; 2]; 1]>(mul_7), t, steps_4);
                k::place_axis(k::view::<_, [[f64; 2]; 1]>(mul_9), t, steps_5);
                k::copy(&*d_h_4, d_h);
            }
            k::dense_d_weight(
                k::view::<_, [f64; 2]>(h),
                k::view::<_, [f64; 6]>(d_from_h),
                &mut grad.spelt.weight_hh,
            );
            k::sum_samples(k::view::<_, [f64; 6]>(d_from_h), &mut grad.spelt.bias_hh);
            let d_from_x = d_from_h;
            k::place_axis(
                k::view::<_, [f64; 2]>(steps_5),
                0,
                k::view_mut::<_, [f64; 6]>(d_from_x),
            );
            k::place_axis(
                k::view::<_, [f64; 2]>(steps_4),
                2,
                k::view_mut::<_, [f64; 6]>(d_from_x),
            );
            k::place_axis(
                k::view::<_, [f64; 2]>(steps_3),
                4,
                k::view_mut::<_, [f64; 6]>(d_from_x),
            );
            k::fill(k::one_mut(&mut grad.spelt.weight_ih), 0.0);
            k::scatter_add(
                k::view::<_, [f64; 6]>(d_from_x),
                k::view::<_, u32>(text),
                &mut grad.spelt.weight_ih,
            );
            k::sum_axis(
                k::one(&grad.spelt.weight_ih),
                k::one_mut(&mut grad.spelt.bias_ih),
            );
            k::permute(
                k::one(&self.read.weight_hh),
                k::one_mut(read_weight_hh_permute),
                [4, 16],
                [1, 0],
            );
            let d_h_2: &mut [[f64; 4]] = k::reuse(&mut work.slice_3[..n], n);
            k::fill(d_h_2, 0.0);
            let d_c: &mut [[f64; 4]] = k::reuse(&mut work.slice_2[..n], n);
            k::fill(d_c, 0.0);
            let d_sums = gates;
            for t in (0..6).rev() {
                let d_read_2 = &mut work.h_next[..n];
                let gates_2 = k::at_time_mut(d_sums, t);
                let d_c_tanh: &mut [[f64; 4]] = k::reuse(&mut work.from_h[..n], n);
                let c_tanh_2 = k::at_time_mut(c_tanh, t);
                let d_c_3 = &mut work.d_c_3[..n];
                let c_3 = k::at_time_mut(c, t);
                k::slice_axis(d_read, t, k::view_mut::<_, [[f64; 4]; 1]>(d_read_2));
                let d_h_next = d_read_2;
                k::add_into(d_h_2, d_h_next);
                k::lstm_gate(gates_2, d_h_next, 3, d_c_tanh);
                let d_c_next = d_c_tanh;
                k::update(
                    d_c_next,
                    (&*d_c, &*c_tanh_2),
                    #[inline(always)]
                    |d_c_tanh, (d_c_2, c_tanh_2)| {
                        d_c_2 + d_c_tanh * (1.0 - c_tanh_2 * c_tanh_2)
                    },
                );
                k::lstm_gate(gates_2, d_c_next, 1, d_c_3);
                let d_sums_2 = gates_2;
                k::lstm_d_gates_mut(d_sums_2, c_3, d_c_next, d_h_next, c_tanh_2);
                let d_h_4 = d_h_next;
                k::dense_linear(d_sums_2, read_weight_hh_permute, d_h_4);
                k::copy(&*d_h_4, d_h_2);
                k::copy(&*d_c_3, d_c);
            }
            k::dense_d_weight(
                k::view::<_, [f64; 4]>(h_2),
                k::view::<_, [f64; 16]>(d_sums),
                &mut grad.read.weight_hh,
            );
            let d_from_x_2 = from_x_2;
            k::fill(k::one_mut(d_from_x_2), 0.0);
            k::scatter_add(
                k::view::<_, [f64; 16]>(d_sums),
                k::view::<_, u32>(text_by_time),
                d_from_x_2,
            );
            k::sum_axis(k::one(d_from_x_2), k::one_mut(&mut grad.read.bias_ih));
            k::matmul_nt(
                k::one(d_from_x_2),
                k::one(&self.read.weight_ih),
                k::one_mut(read_weight_ih_product),
            );
            k::matmul_tn(
                k::one(&self.known.weight),
                k::one(d_from_x_2),
                k::one_mut(&mut grad.read.weight_ih),
            );
            k::fill(k::one_mut(d_near_2), 0.0);
            k::scatter_add(
                k::view::<_, [f64; 4]>(d_near),
                k::view::<_, u32>(text),
                d_near_2,
            );
            let d_near_dense = d_near_2;
            k::tanh_d_into(k::one(near), k::one_mut(d_near_dense));
            k::sum_axis(k::one(d_near_dense), k::one_mut(&mut grad.near.bias));
            k::matmul_nt(
                k::one(d_near_dense),
                k::one(&self.near.weight),
                k::one_mut(near_weight_product_2),
            );
            k::matmul_tn(
                k::one(add),
                k::one(d_near_dense),
                k::one_mut(&mut grad.near.weight),
            );
            k::sum_axis(k::one(near_weight_product_2), k::one_mut(&mut grad.lift));
            k::map(
                k::one_mut(&mut grad.known.weight),
                (k::one(read_weight_ih_product), k::one(near_weight_product_2)),
                |(read_weight_ih_product, near_weight_product_2)| {
                    read_weight_ih_product + near_weight_product_2 * 2.0
                },
            );
            k::copy(k::one(&grad.read.bias_ih), k::one_mut(&mut grad.read.bias_hh));
            Ok(Losses { loss })
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
    impl nn::Parameters for Rows {
        type Scalar = f64;
        const NAME: &'static str = "Rows";
        const TENSORS: &'static [nn::TensorInfo] = &[
            nn::TensorInfo::trained("lift", &[3]),
            nn::TensorInfo::trained("known.weight", &[5, 3]),
            nn::TensorInfo::trained("near.weight", &[3, 4]),
            nn::TensorInfo::trained("near.bias", &[4]),
            nn::TensorInfo::trained("read.weight_ih", &[3, 16]),
            nn::TensorInfo::trained("read.weight_hh", &[4, 16]),
            nn::TensorInfo::trained("read.bias_ih", &[16]),
            nn::TensorInfo::trained("read.bias_hh", &[16]),
            nn::TensorInfo::trained("spelt.weight_ih", &[5, 6]),
            nn::TensorInfo::trained("spelt.weight_hh", &[2, 6]),
            nn::TensorInfo::trained("spelt.bias_ih", &[6]),
            nn::TensorInfo::trained("spelt.bias_hh", &[6]),
            nn::TensorInfo::trained("scores.weight", &[15, 5]),
            nn::TensorInfo::trained("scores.bias", &[5]),
        ];
        const INITIAL: &'static [nn::init::Initial<f64>] = &[
            nn::init::normal(0.0, 1.0),
            nn::init::normal(0.0, 1.0),
            nn::init::uniform(-0.5773502691896258, 0.5773502691896258),
            nn::init::uniform(-0.5773502691896258, 0.5773502691896258),
            nn::init::uniform(-0.5, 0.5),
            nn::init::uniform(-0.5, 0.5),
            nn::init::uniform(-0.5, 0.5),
            nn::init::uniform(-0.5, 0.5),
            nn::init::uniform(-0.7071067811865475, 0.7071067811865475),
            nn::init::uniform(-0.7071067811865475, 0.7071067811865475),
            nn::init::uniform(-0.7071067811865475, 0.7071067811865475),
            nn::init::uniform(-0.7071067811865475, 0.7071067811865475),
            nn::init::uniform(-0.2581988897471611, 0.2581988897471611),
            nn::init::uniform(-0.2581988897471611, 0.2581988897471611),
        ];
        const LAYOUT: nn::Layout<Self, f64> = nn::layout!(
            Self { lift, known.weight, near.weight, near.bias, read.weight_ih, read
            .weight_hh, read.bias_ih, read.bias_hh, spelt.weight_ih, spelt.weight_hh,
            spelt.bias_ih, spelt.bias_hh, scores.weight, scores.bias }
        );
    }
    impl nn::Network for Rows {
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
            Rows::forward(self, inputs, work)
        }
    }
    impl nn::Trainable for Rows {
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
            Rows::gradient(self, batch, work, grad)
        }
        fn train_step(
            &mut self,
            batch: Batch<'_>,
            work: &mut Workspace,
            grad: &mut Self,
            optimizer: &mut impl nn::Tensorwise<Self>,
        ) -> Result<Losses, nn::InputError> {
            Rows::train_step(self, batch, work, grad, optimizer)
        }
        fn evaluate(
            &self,
            batch: Batch<'_>,
            work: &mut Workspace,
        ) -> Result<Losses, nn::InputError> {
            Rows::evaluate(self, batch, work)
        }
    }
}

#[doc(inline)]
#[allow(unused_imports)]
use wide::Wide;
/// What belongs to [`Wide`]: its parameters, its data, its workspace and its constants.
///
/// ```mermaid
/// flowchart TB
///   n0(["x<br/>[3, 2]"])
///   n10["mul"]
///   n11["sum"]
///   n12["div 576"]
///   n13["sum"]
///   n14[["loss<br/>div n"]]
///   subgraph c0["parameters"]
///     n1[("y.weight_ih<br/>[2, 768]")]
///     n2[("y.weight_hh<br/>[192, 768]")]
///     n3[("y.bias_ih<br/>[768]")]
///     n4[("y.bias_hh<br/>[768]")]
///   end
///   subgraph c1["y = lstm(x, 192)"]
///     n5["add"]
///     n6["product"]
///     n7["add"]
///     n8["scan 0 0"]
///     n9[["y<br/>steps"]]
///   end
///   n0 -->|"[3, 2]"| n6
///   n1 -->|"[2, 768]"| n6
///   n2 -->|"[192, 768]"| n8
///   n3 -->|"[768]"| n5
///   n4 -->|"[768]"| n5
///   n5 -->|"[768]"| n7
///   n6 -->|"[3, 768]"| n7
///   n7 -->|"[3, 768]"| n8
///   n8 -->|"[454848]"| n9
///   n9 -->|"[3, 192]"| n10
///   n10 -->|"[3, 192]"| n11
///   n11 -->|"[]"| n12
///   n12 -->|"[]"| n13
///   n13 -->|"[]"| n14
/// ```
#[allow(clippy::all, dead_code)]
mod wide {
    use ::nn_runtime as nn;
    use ::nn_runtime::kernels as k;
    /// The transpose of the recurrent weight has 590 kB.
    ///
    /// ```text
    /// y = lstm(x, 192)
    /// ```
    ///
    /// The derivatives, in the order in which `gradient` computes them:
    ///
    /// ```text
    /// d_y = y + y
    /// d_y = 1 / n / 576 · (y + y)
    /// d_y.weight_hh = product(steps(scan(0, 0, product(by_time(x), y.weight_ih) + y.bias_ih + y.bias_hh, y.weight_hh)), …)
    /// d_y.bias_hh = sum(steps(scan(0, 0, steps(scan(0, 0, … + …, y.weight_hh)), …, …, d_y, …)))
    /// d_y.weight_ih = product(by_time(x), steps(scan(0, 0, steps(scan(0, 0, …, y.weight_hh)), …, …, d_y, …)))
    /// ```
    #[repr(C, align(64))]
    pub struct Wide {
        /// `lstm(x, 192)`
        pub y: parameters::Y,
    }
    /// The parameters of [`Wide`], layer by layer.
    pub mod parameters {
        /// The parameters of `y`.
        #[repr(C)]
        pub struct Y {
            /// `[2, 768]`, of `lstm(x, 192)`
            ///
            /// ∂loss/∂y.weight_ih = ∂loss/∂y · ∂y/∂y.weight_ih
            pub weight_ih: [[f32; 768]; 2],
            /// `[192, 768]`, of `lstm(x, 192)`
            ///
            /// ∂loss/∂y.weight_hh = ∂loss/∂y · ∂y/∂y.weight_hh
            pub weight_hh: [[f32; 768]; 192],
            /// `[768]`, of `lstm(x, 192)`
            ///
            /// ∂loss/∂y.bias_ih = ∂loss/∂y · ∂y/∂y.bias_ih
            pub bias_ih: [f32; 768],
            /// `[768]`, of `lstm(x, 192)`
            ///
            /// ∂loss/∂y.bias_hh = ∂loss/∂y · ∂y/∂y.bias_hh
            pub bias_hh: [f32; 768],
        }
    }
    nn::plain!(Wide, parameters::Y);
    /// The number of trained parameters.
    pub const PARAMETERS: usize = 150528;
    /// Bytes of workspace for each sample of the capacity.
    pub const WORKSPACE_BYTES: usize = 23064;
    /// Bytes of workspace whatever the capacity.
    pub const WORKSPACE_BYTES_FIXED: usize = 592896;
    /// Floating-point operations of inference, per sample.
    pub const FLOPS_FORWARD: u64 = 904512;
    /// Floating-point operations of losses and derivatives, per sample.
    pub const FLOPS_GRADIENT: u64 = 2703941;
    /// Of [`FLOPS_FORWARD`], those that a batch needs once, however many samples it has.
    pub const FLOPS_FORWARD_FIXED: u64 = 768;
    /// Of [`FLOPS_GRADIENT`], likewise.
    pub const FLOPS_GRADIENT_FIXED: u64 = 771;
    /// The network as it was described: layers as clusters, parameters apart, shapes on the edges.
    pub const GRAPH: nn::Drawing = nn::Drawing {
        mermaid: "flowchart TB\n  n0([\"x<br/>[3, 2]\"])\n  n10[\"mul\"]\n  n11[\"sum\"]\n  n12[\"div 576\"]\n  n13[\"sum\"]\n  n14[[\"loss<br/>div n\"]]\n  subgraph c0[\"parameters\"]\n    n1[(\"y.weight_ih<br/>[2, 768]\")]\n    n2[(\"y.weight_hh<br/>[192, 768]\")]\n    n3[(\"y.bias_ih<br/>[768]\")]\n    n4[(\"y.bias_hh<br/>[768]\")]\n  end\n  subgraph c1[\"y = lstm(x, 192)\"]\n    n5[\"add\"]\n    n6[\"product\"]\n    n7[\"add\"]\n    n8[\"scan 0 0\"]\n    n9[[\"y<br/>steps\"]]\n  end\n  n0 -->|\"[3, 2]\"| n6\n  n1 -->|\"[2, 768]\"| n6\n  n2 -->|\"[192, 768]\"| n8\n  n3 -->|\"[768]\"| n5\n  n4 -->|\"[768]\"| n5\n  n5 -->|\"[768]\"| n7\n  n6 -->|\"[3, 768]\"| n7\n  n7 -->|\"[3, 768]\"| n8\n  n8 -->|\"[454848]\"| n9\n  n9 -->|\"[3, 192]\"| n10\n  n10 -->|\"[3, 192]\"| n11\n  n11 -->|\"[]\"| n12\n  n12 -->|\"[]\"| n13\n  n13 -->|\"[]\"| n14\n",
        dot: "digraph {\n  rankdir=TB; node [fontname=\"sans-serif\"]; edge [fontname=\"sans-serif\", fontsize=10];\n  n0 [label=\"x\\n[3, 2]\", shape=ellipse];\n  n10 [label=\"mul\", shape=box];\n  n11 [label=\"sum\", shape=box];\n  n12 [label=\"div 576\", shape=box];\n  n13 [label=\"sum\", shape=box];\n  n14 [label=\"loss\\ndiv n\", shape=box, peripheries=2];\n  subgraph cluster_0 {\n    label=\"parameters\"; style=rounded;\n    n1 [label=\"y.weight_ih\\n[2, 768]\", shape=cylinder];\n    n2 [label=\"y.weight_hh\\n[192, 768]\", shape=cylinder];\n    n3 [label=\"y.bias_ih\\n[768]\", shape=cylinder];\n    n4 [label=\"y.bias_hh\\n[768]\", shape=cylinder];\n  }\n  subgraph cluster_1 {\n    label=\"y = lstm(x, 192)\"; style=rounded;\n    n5 [label=\"add\", shape=box];\n    n6 [label=\"product\", shape=box];\n    n7 [label=\"add\", shape=box];\n    n8 [label=\"scan 0 0\", shape=box];\n    n9 [label=\"y\\nsteps\", shape=box, peripheries=2];\n  }\n  n0 -> n6 [label=\"[3, 2]\"];\n  n1 -> n6 [label=\"[2, 768]\"];\n  n2 -> n8 [label=\"[192, 768]\"];\n  n3 -> n5 [label=\"[768]\"];\n  n4 -> n5 [label=\"[768]\"];\n  n5 -> n7 [label=\"[768]\"];\n  n6 -> n7 [label=\"[3, 768]\"];\n  n7 -> n8 [label=\"[3, 768]\"];\n  n8 -> n9 [label=\"[454848]\"];\n  n9 -> n10 [label=\"[3, 192]\"];\n  n10 -> n11 [label=\"[3, 192]\"];\n  n11 -> n12 [label=\"[]\"];\n  n12 -> n13 [label=\"[]\"];\n  n13 -> n14 [label=\"[]\"];\n}\n",
    };
    /// Losses and derivatives as they are computed, each derivative beside its value.
    pub const GRADIENT_GRAPH: nn::Drawing = nn::Drawing {
        mermaid: "flowchart TB\n  n0([\"x<br/>[3, 2]\"])\n  n6[\"by_time\"]\n  n11[\"mul\"]\n  n12[\"sum\"]\n  n13[\"div 576\"]\n  n14[\"sum\"]\n  n15[[\"loss<br/>div n\"]]\n  n16{{\"div 1 n\"}}\n  n17{{\"div 576\"}}\n  subgraph c0[\"parameters\"]\n    n1[(\"y.weight_ih<br/>[2, 768]\")]\n    n2[(\"y.weight_hh<br/>[192, 768]\")]\n    n3[(\"y.bias_ih<br/>[768]\")]\n    n4[(\"y.bias_hh<br/>[768]\")]\n  end\n  subgraph c1[\"y = lstm(x, 192)\"]\n    n5[\"add\"]\n    n7[\"product\"]\n    n8[\"add\"]\n    n9[\"scan 0 0\"]\n    n10[\"y<br/>steps\"]\n    n18{{\"d_y<br/>add\"}}\n    n19{{\"d_y<br/>mul\"}}\n    n20{{\"steps\"}}\n    n21{{\"steps\"}}\n    n22{{\"steps\"}}\n    n23{{\"steps\"}}\n    n24{{\"permute\"}}\n    n25{{\"scan 0 0\"}}\n    n26{{\"steps\"}}\n    n27[[\"d_y.weight_hh<br/>product<br/>∂loss/∂y.weight_hh\"]]\n    n28[[\"d_y.bias_hh<br/>sum<br/>∂loss/∂y.bias_ih<br/>∂loss/∂y.bias_hh\"]]\n    n29[[\"d_y.weight_ih<br/>product<br/>∂loss/∂y.weight_ih\"]]\n  end\n  n0 -->|\"[3, 2]\"| n6\n  n1 -->|\"[2, 768]\"| n7\n  n2 -->|\"[192, 768]\"| n9\n  n2 -->|\"[192, 768]\"| n24\n  n3 -->|\"[768]\"| n5\n  n4 -->|\"[768]\"| n5\n  n5 -->|\"[768]\"| n8\n  n6 -->|\"[3, 2]\"| n7\n  n6 -->|\"[3, 2]\"| n29\n  n7 -->|\"[3, 768]\"| n8\n  n8 -->|\"[3, 768]\"| n9\n  n9 -->|\"[454848]\"| n10\n  n9 -->|\"[454848]\"| n20\n  n9 -->|\"[454848]\"| n21\n  n9 -->|\"[454848]\"| n22\n  n9 -->|\"[454848]\"| n23\n  n10 -->|\"[3, 192]\"| n11\n  n10 -->|\"[3, 192]\"| n18\n  n11 -->|\"[3, 192]\"| n12\n  n12 -->|\"[]\"| n13\n  n13 -->|\"[]\"| n14\n  n14 -->|\"[]\"| n15\n  n16 -.->|\"[]\"| n17\n  n17 -.->|\"[]\"| n19\n  n18 -.->|\"[3, 192]\"| n19\n  n19 -.->|\"[3, 192]\"| n25\n  n20 -.->|\"[3, 192]\"| n27\n  n21 -.->|\"[3, 192]\"| n25\n  n22 -.->|\"[3, 768]\"| n25\n  n23 -.->|\"[3, 192]\"| n25\n  n24 -.->|\"[768, 192]\"| n25\n  n25 -.->|\"[462912]\"| n26\n  n26 -.->|\"[3, 768]\"| n27\n  n26 -.->|\"[3, 768]\"| n28\n  n26 -.->|\"[3, 768]\"| n29\n",
        dot: "digraph {\n  rankdir=TB; node [fontname=\"sans-serif\"]; edge [fontname=\"sans-serif\", fontsize=10];\n  n0 [label=\"x\\n[3, 2]\", shape=ellipse];\n  n6 [label=\"by_time\", shape=box];\n  n11 [label=\"mul\", shape=box];\n  n12 [label=\"sum\", shape=box];\n  n13 [label=\"div 576\", shape=box];\n  n14 [label=\"sum\", shape=box];\n  n15 [label=\"loss\\ndiv n\", shape=box, peripheries=2];\n  n16 [label=\"div 1 n\", shape=box, style=dashed];\n  n17 [label=\"div 576\", shape=box, style=dashed];\n  subgraph cluster_0 {\n    label=\"parameters\"; style=rounded;\n    n1 [label=\"y.weight_ih\\n[2, 768]\", shape=cylinder];\n    n2 [label=\"y.weight_hh\\n[192, 768]\", shape=cylinder];\n    n3 [label=\"y.bias_ih\\n[768]\", shape=cylinder];\n    n4 [label=\"y.bias_hh\\n[768]\", shape=cylinder];\n  }\n  subgraph cluster_1 {\n    label=\"y = lstm(x, 192)\"; style=rounded;\n    n5 [label=\"add\", shape=box];\n    n7 [label=\"product\", shape=box];\n    n8 [label=\"add\", shape=box];\n    n9 [label=\"scan 0 0\", shape=box];\n    n10 [label=\"y\\nsteps\", shape=box];\n    n18 [label=\"d_y\\nadd\", shape=box, style=dashed];\n    n19 [label=\"d_y\\nmul\", shape=box, style=dashed];\n    n20 [label=\"steps\", shape=box, style=dashed];\n    n21 [label=\"steps\", shape=box, style=dashed];\n    n22 [label=\"steps\", shape=box, style=dashed];\n    n23 [label=\"steps\", shape=box, style=dashed];\n    n24 [label=\"permute\", shape=box, style=dashed];\n    n25 [label=\"scan 0 0\", shape=box, style=dashed];\n    n26 [label=\"steps\", shape=box, style=dashed];\n    n27 [label=\"d_y.weight_hh\\nproduct\\n∂loss/∂y.weight_hh\", shape=box, peripheries=2];\n    n28 [label=\"d_y.bias_hh\\nsum\\n∂loss/∂y.bias_ih\\n∂loss/∂y.bias_hh\", shape=box, peripheries=2];\n    n29 [label=\"d_y.weight_ih\\nproduct\\n∂loss/∂y.weight_ih\", shape=box, peripheries=2];\n  }\n  n0 -> n6 [label=\"[3, 2]\"];\n  n1 -> n7 [label=\"[2, 768]\"];\n  n2 -> n9 [label=\"[192, 768]\"];\n  n2 -> n24 [label=\"[192, 768]\"];\n  n3 -> n5 [label=\"[768]\"];\n  n4 -> n5 [label=\"[768]\"];\n  n5 -> n8 [label=\"[768]\"];\n  n6 -> n7 [label=\"[3, 2]\"];\n  n6 -> n29 [label=\"[3, 2]\"];\n  n7 -> n8 [label=\"[3, 768]\"];\n  n8 -> n9 [label=\"[3, 768]\"];\n  n9 -> n10 [label=\"[454848]\"];\n  n9 -> n20 [label=\"[454848]\"];\n  n9 -> n21 [label=\"[454848]\"];\n  n9 -> n22 [label=\"[454848]\"];\n  n9 -> n23 [label=\"[454848]\"];\n  n10 -> n11 [label=\"[3, 192]\"];\n  n10 -> n18 [label=\"[3, 192]\"];\n  n11 -> n12 [label=\"[3, 192]\"];\n  n12 -> n13 [label=\"[]\"];\n  n13 -> n14 [label=\"[]\"];\n  n14 -> n15 [label=\"[]\"];\n  n16 -> n17 [label=\"[]\", style=dashed];\n  n17 -> n19 [label=\"[]\", style=dashed];\n  n18 -> n19 [label=\"[3, 192]\", style=dashed];\n  n19 -> n25 [label=\"[3, 192]\", style=dashed];\n  n20 -> n27 [label=\"[3, 192]\", style=dashed];\n  n21 -> n25 [label=\"[3, 192]\", style=dashed];\n  n22 -> n25 [label=\"[3, 768]\", style=dashed];\n  n23 -> n25 [label=\"[3, 192]\", style=dashed];\n  n24 -> n25 [label=\"[768, 192]\", style=dashed];\n  n25 -> n26 [label=\"[462912]\", style=dashed];\n  n26 -> n27 [label=\"[3, 768]\", style=dashed];\n  n26 -> n28 [label=\"[3, 768]\", style=dashed];\n  n26 -> n29 [label=\"[3, 768]\", style=dashed];\n}\n",
    };
    /// Layer by layer: shapes, parameters, operations per sample, bytes of workspace per sample.
    pub const SUMMARY: &str = "Wide\nlayer   is            shape     parameters      FLOPs   bytes\nx       input         [3, 2]                               24\ny       lstm(x, 192)  [3, 192]     150 528  2 702 784  20 736\nothers                                          1 157   2 304\n150 528 parameters; 904 512 FLOPs forward, 2 703 941 with gradient, per sample\n23 064 bytes of workspace per sample, 592 896 more for all together\n";
    /// In which order the partial derivatives are computed, the chain for each named value, and what is computed.
    pub const EXPLAIN: &str = "In which order are the partial derivatives of loss computed?\n  1. ∂loss/∂y\n  2. ∂y/∂x, ∂y/∂y.weight_ih, ∂y/∂y.bias_ih, ∂y/∂y.bias_hh, ∂y/∂y.weight_hh\nWhat is the chain?\n  ∂loss/∂x = ∂loss/∂y · ∂y/∂x\n  ∂loss/∂y.weight_ih = ∂loss/∂y · ∂y/∂y.weight_ih\n  ∂loss/∂y.bias_ih = ∂loss/∂y · ∂y/∂y.bias_ih\n  ∂loss/∂y.bias_hh = ∂loss/∂y · ∂y/∂y.bias_hh\n  ∂loss/∂y.weight_hh = ∂loss/∂y · ∂y/∂y.weight_hh\nWhat is computed?\n  d_y = y + y\n  d_y = 1 / n / 576 · (y + y)\n  d_y.weight_hh = product(steps(scan(0, 0, product(by_time(x), y.weight_ih) + y.bias_ih + y.bias_hh, y.weight_hh)), …)\n  d_y.bias_hh = sum(steps(scan(0, 0, steps(scan(0, 0, … + …, y.weight_hh)), …, …, d_y, …)))\n  d_y.weight_ih = product(by_time(x), steps(scan(0, 0, steps(scan(0, 0, …, y.weight_hh)), …, …, d_y, …)))\n";
    /// The chains as LaTeX.
    pub const EXPLAIN_LATEX: &str = "\\begin{align*}\n\\frac{\\partial \\mathrm{loss}}{\\partial x} &= \\frac{\\partial \\mathrm{loss}}{\\partial y} \\cdot \\frac{\\partial y}{\\partial x} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{y.weight\\_ih}} &= \\frac{\\partial \\mathrm{loss}}{\\partial y} \\cdot \\frac{\\partial y}{\\partial \\mathrm{y.weight\\_ih}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{y.bias\\_ih}} &= \\frac{\\partial \\mathrm{loss}}{\\partial y} \\cdot \\frac{\\partial y}{\\partial \\mathrm{y.bias\\_ih}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{y.bias\\_hh}} &= \\frac{\\partial \\mathrm{loss}}{\\partial y} \\cdot \\frac{\\partial y}{\\partial \\mathrm{y.bias\\_hh}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{y.weight\\_hh}} &= \\frac{\\partial \\mathrm{loss}}{\\partial y} \\cdot \\frac{\\partial y}{\\partial \\mathrm{y.weight\\_hh}}\n\\end{align*}\n";
    /// What [`Wide`] reads: one element per sample in each field.
    #[derive(Clone, Copy, Debug)]
    pub struct Inputs<'a> {
        /// `[3, 2]` per sample.
        pub x: &'a [[[f32; 2]; 3]],
    }
    impl Inputs<'_> {
        fn check(&self, capacity: usize) -> Result<usize, nn::InputError> {
            let samples = nn::check::samples("x", self.x.len(), capacity)?;
            Ok(samples)
        }
    }
    /// Inputs and targets of the same samples.
    #[derive(Clone, Copy, Debug)]
    pub struct Batch<'a> {
        /// `[3, 2]` per sample.
        pub x: &'a [[[f32; 2]; 3]],
    }
    impl Batch<'_> {
        fn check(&self, capacity: usize) -> Result<usize, nn::InputError> {
            let samples = nn::check::samples("x", self.x.len(), capacity)?;
            Ok(samples)
        }
    }
    impl<'a> Batch<'a> {
        /// What inference needs of the batch.
        pub fn inputs(&self) -> Inputs<'a> {
            Inputs { x: self.x }
        }
    }
    /// An owned data set: all fields have one element per sample.
    #[derive(Clone, Debug, Default)]
    pub struct Samples {
        /// `[3, 2]` per sample.
        pub x: nn::Vec<[[f32; 2]; 3]>,
    }
    impl nn::Samples for Samples {
        type Batch<'a> = Batch<'a>;
        fn len(&self) -> usize {
            self.x.len()
        }
        fn batch(&self, range: core::ops::Range<usize>) -> Batch<'_> {
            Batch { x: &self.x[range] }
        }
        fn gather(&mut self, from: &Self, indices: &[usize]) {
            nn::gather(&mut self.x, &from.x, indices);
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
        /// `[3, 192]` per sample.
        pub y: &'w [[[f32; 192]; 3]],
    }
    /// The memory of a step, for batches of up to `capacity` samples.
    pub struct Workspace<S: nn::Storage = nn::Heap> {
        capacity: usize,
        storage: core::marker::PhantomData<S>,
        y_bias_ih_add: [f32; 768],
        x_by_time: S::Buffer<[[f32; 2]; 3]>,
        from_x_2: S::Buffer<[[f32; 768]; 3]>,
        y_mul: S::Buffer<[[f32; 192]; 3]>,
        c_2: S::Buffer<[f32; 192]>,
        h: S::Buffer<[[f32; 192]; 3]>,
        c: S::Buffer<[[f32; 192]; 3]>,
        c_tanh: S::Buffer<[[f32; 192]; 3]>,
        y: S::Buffer<[[f32; 192]; 3]>,
        c_next: S::Buffer<[f32; 192]>,
        y_weight_hh_permute: S::Large<[[f32; 192]; 768]>,
        d_c_3: S::Buffer<[f32; 192]>,
    }
    impl<S: nn::Storage> Workspace<S> {
        fn with_storage(capacity: usize) -> Self {
            let [y_mul, h, c, c_tanh, y] = S::several(capacity);
            Workspace {
                capacity,
                storage: core::marker::PhantomData,
                y_bias_ih_add: [0.0; 768],
                x_by_time: S::zeros(capacity),
                from_x_2: S::zeros(capacity),
                y_mul,
                c_2: S::zeros(capacity),
                h,
                c,
                c_tanh,
                y,
                c_next: S::zeros(capacity),
                y_weight_hh_permute: S::large(),
                d_c_3: S::zeros(capacity),
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
            y_bias_ih_add: [0.0; 768],
            x_by_time: [[[0.0; 2]; 3]; N],
            from_x_2: [[[0.0; 768]; 3]; N],
            y_mul: [[[0.0; 192]; 3]; N],
            c_2: [[0.0; 192]; N],
            h: [[[0.0; 192]; 3]; N],
            c: [[[0.0; 192]; 3]; N],
            c_tanh: [[[0.0; 192]; 3]; N],
            y: [[[0.0; 192]; 3]; N],
            c_next: [[0.0; 192]; N],
            y_weight_hh_permute: nn::Aligned([[0.0; 192]; 768]),
            d_c_3: [[0.0; 192]; N],
        };
    }
    impl Wide {
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
            let y_bias_ih_add = &mut work.y_bias_ih_add;
            let x_by_time = &mut work.x_by_time[..n];
            let from_x_2 = &mut work.from_x_2[..n];
            let h_2 = &mut work.c_2[..n];
            let c_2: &mut [[f32; 192]] = k::reuse(&mut work.y[..n], n);
            let y = &mut work.h[..n];
            k::add(
                k::one(&self.y.bias_ih),
                k::one(&self.y.bias_hh),
                k::one_mut(y_bias_ih_add),
            );
            k::by_time(x, x_by_time);
            k::dense(
                k::view::<_, [f32; 2]>(x_by_time),
                &self.y.weight_ih,
                y_bias_ih_add,
                k::view_mut::<_, [f32; 768]>(from_x_2),
            );
            k::fill(h_2, 0.0);
            k::fill(c_2, 0.0);
            for t in 0..3 {
                let from_x_3 = k::at_time_mut(from_x_2, t);
                let c_next = &mut work.d_c_3[..n];
                let c_tanh_2 = &mut work.c_next[..n];
                let h_next = k::at_time_mut(y, t);
                let sums = from_x_3;
                k::dense_linear_add(h_2, &self.y.weight_hh, sums);
                let gates_2 = sums;
                k::lstm_gates_mut(gates_2);
                k::lstm_state(gates_2, c_2, c_next);
                k::tanh(c_next, c_tanh_2);
                k::lstm_gate(gates_2, c_tanh_2, 3, h_next);
                k::copy(&*h_next, h_2);
                k::copy(&*c_next, c_2);
            }
            let y_by_sample = &mut work.y[..n];
            k::by_sample(y, y_by_sample);
            Ok(Outputs { y: &*y_by_sample })
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
            let y_bias_ih_add = &mut work.y_bias_ih_add;
            let x_by_time = &mut work.x_by_time[..n];
            let from_x_2 = &mut work.from_x_2[..n];
            let h_2 = &mut work.c_2[..n];
            let c_2: &mut [[f32; 192]] = k::reuse(&mut work.y[..n], n);
            let y = &mut work.h[..n];
            k::add(
                k::one(&self.y.bias_ih),
                k::one(&self.y.bias_hh),
                k::one_mut(y_bias_ih_add),
            );
            k::by_time(x, x_by_time);
            k::dense(
                k::view::<_, [f32; 2]>(x_by_time),
                &self.y.weight_ih,
                y_bias_ih_add,
                k::view_mut::<_, [f32; 768]>(from_x_2),
            );
            k::fill(h_2, 0.0);
            k::fill(c_2, 0.0);
            for t in 0..3 {
                let from_x_3 = k::at_time_mut(from_x_2, t);
                let c_next = &mut work.d_c_3[..n];
                let c_tanh_2 = &mut work.c_next[..n];
                let h_next = k::at_time_mut(y, t);
                let sums = from_x_3;
                k::dense_linear_add(h_2, &self.y.weight_hh, sums);
                let gates_2 = sums;
                k::lstm_gates_mut(gates_2);
                k::lstm_state(gates_2, c_2, c_next);
                k::tanh(c_next, c_tanh_2);
                k::lstm_gate(gates_2, c_tanh_2, 3, h_next);
                k::copy(&*h_next, h_2);
                k::copy(&*c_next, c_2);
            }
            let y_mul = y;
            k::square_mut(y_mul);
            let loss = k::mean_samples(k::view::<_, f32>(y_mul));
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
            let y_bias_ih_add = &mut work.y_bias_ih_add;
            let x_by_time = &mut work.x_by_time[..n];
            let from_x_2 = &mut work.from_x_2[..n];
            let h_2: &mut [[f32; 192]] = k::reuse(&mut work.y_mul[..n], n);
            let c_2 = &mut work.c_2[..n];
            let h = &mut work.h[..n];
            let c = &mut work.c[..n];
            let c_tanh = &mut work.c_tanh[..n];
            let y = &mut work.y[..n];
            let y_weight_hh_permute = &mut *work.y_weight_hh_permute;
            k::add(
                k::one(&self.y.bias_ih),
                k::one(&self.y.bias_hh),
                k::one_mut(y_bias_ih_add),
            );
            k::by_time(x, x_by_time);
            k::dense(
                k::view::<_, [f32; 2]>(x_by_time),
                &self.y.weight_ih,
                y_bias_ih_add,
                k::view_mut::<_, [f32; 768]>(from_x_2),
            );
            k::fill(h_2, 0.0);
            k::fill(c_2, 0.0);
            let gates = from_x_2;
            for t in 0..3 {
                let from_x_3 = k::at_time_mut(gates, t);
                let c_next = &mut work.c_next[..n];
                let c_tanh_2 = k::at_time_mut(c_tanh, t);
                let h_next = k::at_time_mut(y, t);
                let h_now = k::at_time_mut(h, t);
                let c_now = k::at_time_mut(c, t);
                let sums = from_x_3;
                k::dense_linear_add(h_2, &self.y.weight_hh, sums);
                let gates_2 = sums;
                k::lstm_gates_mut(gates_2);
                k::lstm_state(gates_2, c_2, c_next);
                k::tanh(c_next, c_tanh_2);
                k::lstm_gate(gates_2, c_tanh_2, 3, h_next);
                k::copy(&*h_2, h_now);
                k::copy(&*c_2, c_now);
                k::copy(&*h_next, h_2);
                k::copy(&*c_next, c_2);
            }
            let y_mul = &mut work.y_mul[..n];
            k::square(y, y_mul);
            let loss = k::mean_samples(k::view::<_, f32>(y_mul));
            let div = 1.0 / n as f32 / 576.0;
            let d_y_2 = y;
            k::update(d_y_2, (), |y, ()| div * (y + y));
            k::permute(
                k::one(&self.y.weight_hh),
                k::one_mut(y_weight_hh_permute),
                [192, 768],
                [1, 0],
            );
            let d_h = c_2;
            k::fill(d_h, 0.0);
            let d_c: &mut [[f32; 192]] = k::reuse(&mut work.y_mul[..n], n);
            k::fill(d_c, 0.0);
            let d_sums = gates;
            for t in (0..3).rev() {
                let d_h_next = k::at_time_mut(d_y_2, t);
                let gates_2 = k::at_time_mut(d_sums, t);
                let d_c_tanh = &mut work.c_next[..n];
                let c_tanh_2 = k::at_time_mut(c_tanh, t);
                let d_c_3 = &mut work.d_c_3[..n];
                let c_3 = k::at_time_mut(c, t);
                k::add_into(d_h, d_h_next);
                k::lstm_gate(gates_2, d_h_next, 3, d_c_tanh);
                let d_c_next = d_c_tanh;
                k::update(
                    d_c_next,
                    (&*d_c, &*c_tanh_2),
                    #[inline(always)]
                    |d_c_tanh, (d_c_2, c_tanh_2)| {
                        d_c_2 + d_c_tanh * (1.0 - c_tanh_2 * c_tanh_2)
                    },
                );
                k::lstm_gate(gates_2, d_c_next, 1, d_c_3);
                let d_sums_2 = gates_2;
                k::lstm_d_gates_mut(d_sums_2, c_3, d_c_next, d_h_next, c_tanh_2);
                let d_h_3 = d_c_next;
                k::dense_linear(d_sums_2, y_weight_hh_permute, d_h_3);
                k::copy(&*d_h_3, d_h);
                k::copy(&*d_c_3, d_c);
            }
            k::dense_d_weight(
                k::view::<_, [f32; 192]>(h),
                k::view::<_, [f32; 768]>(d_sums),
                &mut grad.y.weight_hh,
            );
            k::sum_samples(k::view::<_, [f32; 768]>(d_sums), &mut grad.y.bias_ih);
            k::dense_d_weight(
                k::view::<_, [f32; 2]>(x_by_time),
                k::view::<_, [f32; 768]>(d_sums),
                &mut grad.y.weight_ih,
            );
            k::copy(k::one(&grad.y.bias_ih), k::one_mut(&mut grad.y.bias_hh));
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
            let y_bias_ih_add = &mut work.y_bias_ih_add;
            let x_by_time = &mut work.x_by_time[..n];
            let from_x_2 = &mut work.from_x_2[..n];
            let h_2: &mut [[f32; 192]] = k::reuse(&mut work.y_mul[..n], n);
            let c_2 = &mut work.c_2[..n];
            let h = &mut work.h[..n];
            let c = &mut work.c[..n];
            let c_tanh = &mut work.c_tanh[..n];
            let y = &mut work.y[..n];
            let y_weight_hh_permute = &mut *work.y_weight_hh_permute;
            k::add(
                k::one(&self.y.bias_ih),
                k::one(&self.y.bias_hh),
                k::one_mut(y_bias_ih_add),
            );
            k::by_time(x, x_by_time);
            k::dense(
                k::view::<_, [f32; 2]>(x_by_time),
                &self.y.weight_ih,
                y_bias_ih_add,
                k::view_mut::<_, [f32; 768]>(from_x_2),
            );
            k::fill(h_2, 0.0);
            k::fill(c_2, 0.0);
            let gates = from_x_2;
            for t in 0..3 {
                let from_x_3 = k::at_time_mut(gates, t);
                let c_next = &mut work.c_next[..n];
                let c_tanh_2 = k::at_time_mut(c_tanh, t);
                let h_next = k::at_time_mut(y, t);
                let h_now = k::at_time_mut(h, t);
                let c_now = k::at_time_mut(c, t);
                let sums = from_x_3;
                k::dense_linear_add(h_2, &self.y.weight_hh, sums);
                let gates_2 = sums;
                k::lstm_gates_mut(gates_2);
                k::lstm_state(gates_2, c_2, c_next);
                k::tanh(c_next, c_tanh_2);
                k::lstm_gate(gates_2, c_tanh_2, 3, h_next);
                k::copy(&*h_2, h_now);
                k::copy(&*c_2, c_now);
                k::copy(&*h_next, h_2);
                k::copy(&*c_next, c_2);
            }
            let y_mul = &mut work.y_mul[..n];
            k::square(y, y_mul);
            let loss = k::mean_samples(k::view::<_, f32>(y_mul));
            let div = 1.0 / n as f32 / 576.0;
            let d_y_2 = y;
            k::update(d_y_2, (), |y, ()| div * (y + y));
            k::permute(
                k::one(&self.y.weight_hh),
                k::one_mut(y_weight_hh_permute),
                [192, 768],
                [1, 0],
            );
            let d_h = c_2;
            k::fill(d_h, 0.0);
            let d_c: &mut [[f32; 192]] = k::reuse(&mut work.y_mul[..n], n);
            k::fill(d_c, 0.0);
            let d_sums = gates;
            for t in (0..3).rev() {
                let d_h_next = k::at_time_mut(d_y_2, t);
                let gates_2 = k::at_time_mut(d_sums, t);
                let d_c_tanh = &mut work.c_next[..n];
                let c_tanh_2 = k::at_time_mut(c_tanh, t);
                let d_c_3 = &mut work.d_c_3[..n];
                let c_3 = k::at_time_mut(c, t);
                k::add_into(d_h, d_h_next);
                k::lstm_gate(gates_2, d_h_next, 3, d_c_tanh);
                let d_c_next = d_c_tanh;
                k::update(
                    d_c_next,
                    (&*d_c, &*c_tanh_2),
                    #[inline(always)]
                    |d_c_tanh, (d_c_2, c_tanh_2)| {
                        d_c_2 + d_c_tanh * (1.0 - c_tanh_2 * c_tanh_2)
                    },
                );
                k::lstm_gate(gates_2, d_c_next, 1, d_c_3);
                let d_sums_2 = gates_2;
                k::lstm_d_gates_mut(d_sums_2, c_3, d_c_next, d_h_next, c_tanh_2);
                let d_h_3 = d_c_next;
                k::dense_linear(d_sums_2, y_weight_hh_permute, d_h_3);
                k::copy(&*d_h_3, d_h);
                k::copy(&*d_c_3, d_c);
            }
            optimizer
                .update_dense(
                    1536,
                    k::view::<_, [f32; 192]>(h),
                    k::view::<_, [f32; 768]>(d_sums),
                    &mut self.y.weight_hh,
                    &mut grad.y.weight_hh,
                );
            k::sum_samples(k::view::<_, [f32; 768]>(d_sums), &mut grad.y.bias_ih);
            k::dense_d_weight(
                k::view::<_, [f32; 2]>(x_by_time),
                k::view::<_, [f32; 768]>(d_sums),
                &mut grad.y.weight_ih,
            );
            optimizer.update(0, &mut self.y.weight_ih, &grad.y.weight_ih);
            k::copy(k::one(&grad.y.bias_ih), k::one_mut(&mut grad.y.bias_hh));
            optimizer.update(148992, &mut self.y.bias_ih, &grad.y.bias_ih);
            optimizer.update(149760, &mut self.y.bias_hh, &grad.y.bias_hh);
            Ok(Losses { loss })
        }
    }
    impl nn::Parameters for Wide {
        type Scalar = f32;
        const NAME: &'static str = "Wide";
        const TENSORS: &'static [nn::TensorInfo] = &[
            nn::TensorInfo::trained("y.weight_ih", &[2, 768]),
            nn::TensorInfo::trained("y.weight_hh", &[192, 768]),
            nn::TensorInfo::trained("y.bias_ih", &[768]),
            nn::TensorInfo::trained("y.bias_hh", &[768]),
        ];
        const INITIAL: &'static [nn::init::Initial<f32>] = &[
            nn::init::uniform(-0.07216878, 0.07216878),
            nn::init::uniform(-0.07216878, 0.07216878),
            nn::init::uniform(-0.07216878, 0.07216878),
            nn::init::uniform(-0.07216878, 0.07216878),
        ];
        const LAYOUT: nn::Layout<Self, f32> = nn::layout!(
            Self { y.weight_ih, y.weight_hh, y.bias_ih, y.bias_hh }
        );
    }
    impl nn::Network for Wide {
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
            Wide::forward(self, inputs, work)
        }
    }
    impl nn::Trainable for Wide {
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
            Wide::gradient(self, batch, work, grad)
        }
        fn train_step(
            &mut self,
            batch: Batch<'_>,
            work: &mut Workspace,
            grad: &mut Self,
            optimizer: &mut impl nn::Tensorwise<Self>,
        ) -> Result<Losses, nn::InputError> {
            Wide::train_step(self, batch, work, grad, optimizer)
        }
        fn evaluate(
            &self,
            batch: Batch<'_>,
            work: &mut Workspace,
        ) -> Result<Losses, nn::InputError> {
            Wide::evaluate(self, batch, work)
        }
    }
}
