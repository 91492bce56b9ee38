#[doc(inline)]
#[allow(unused_imports)]
pub use norms::Norms;
/// What belongs to [`Norms`]: its parameters, its data, its workspace and its constants.
///
/// [`GRAPH`](norms::GRAPH) is its drawing.
#[allow(clippy::all, dead_code)]
pub mod norms {
    use ::nn_runtime as nn;
    use ::nn_runtime::kernels as k;
    nn::use_math! {
        sqrt
    }
    /// Every kind of normalisation, and noise.
    ///
    /// ```text
    /// first = dropout(norm(x), 0.25)
    /// second = layer_norm(dense(first, 3), shape = [4, 3])
    /// third = rms_norm(second) + instance_norm(norm(second), affine = true)
    /// y = group_norm(dropout(third, p = 0.5), 2)
    /// ```
    ///
    /// The derivatives, in the order in which `gradient` computes them:
    ///
    /// ```text
    /// d_y = 1 / n / 12 · 2 · (y − t)
    /// d_y.bias = sum(d_y)
    /// d_y.bias = sum(sum(d_y))
    /// d_y.weight = sum(d_y · normalize(third · dropout_mask()))
    /// d_y.weight = sum(sum(d_y · normalize(third · dropout_mask())))
    /// d_third = normalize_pullback(d_y · y.weight, third · dropout_mask()) · dropout_mask()
    /// d_third.instance_norm_1.bias = sum(d_third)
    /// d_third.instance_norm_1.bias = sum(sum(d_third))
    /// d_third.instance_norm_1.weight = sum(d_third · normalize((second − sum(sum(second)) / (n · 3)) / sqrt(sum(sum(…)) / … + …) · … + …))
    /// d_third.instance_norm_1.weight = sum(sum(d_third · normalize((second − sum(sum(second)) / (n · 3)) / sqrt(sum(…) / … + …) · … + …)))
    /// d_third.rms_norm_1.weight = sum(d_third · normalize(second))
    /// d_second = normalize_pullback(d_third · third.instance_norm_1.weight, … · … + …) · … / … + … + … + …
    /// d_second.layer_norm_1.bias = sum(d_second)
    /// d_second.layer_norm_1.weight = sum(d_second · normalize(product(first, second.dense_1.weight) + second.dense_1.bias))
    /// d_second.dense_1.bias = sum(normalize_pullback(d_second · second.layer_norm_1.weight, product(first, second.dense_1.weight) + second.dense_1.bias))
    /// d_first = product(normalize_pullback(d_second · second.layer_norm_1.weight, product(first, second.dense_1.weight) + second.dense_1.bias), second.dense_1.weight)
    /// d_second.dense_1.weight = product(first, normalize_pullback(d_second · second.layer_norm_1.weight, product(first, second.dense_1.weight) + second.dense_1.bias))
    /// d_norm.bias = sum(normalize_pullback(d_third · third.instance_norm_1.weight, (second − …) / … · … + …) + …)
    /// d_norm.bias = sum(sum(normalize_pullback(d_third · third.instance_norm_1.weight, (second − …) / … · … + …) + …))
    /// d_norm.weight = sum(normalize_pullback(d_third · third.instance_norm_1.weight, (second − …) / … · … + …) · … + …)
    /// d_norm.weight = sum(sum(normalize_pullback(d_third · third.instance_norm_1.weight, … / … · … + …) · … + …))
    /// ```
    #[repr(C, align(64))]
    pub struct Norms {
        /// `dropout(norm(x), 0.25)`
        pub norm: parameters::Norm,
        /// The parameters of `second`.
        pub second: parameters::Second,
        /// The parameters of `third`.
        pub third: parameters::Third,
        /// `group_norm(dropout(third, p = 0.5), 2)`
        pub y: parameters::Y,
    }
    /// The parameters of [`Norms`], layer by layer.
    pub mod parameters {
        /// The parameters of `norm`.
        #[repr(C)]
        pub struct Norm {
            /// `[4]`, of `dropout(norm(x), 0.25)`
            pub running_mean: [f64; 4],
            /// `[4]`, of `dropout(norm(x), 0.25)`
            pub running_var: [f64; 4],
            /// `[4]`, of `dropout(norm(x), 0.25)`
            ///
            /// ∂loss/∂norm.weight = ∂loss/∂y · ∂y/∂third · ∂third/∂norm.weight + ∂loss/∂y · ∂y/∂third · ∂third/∂second · ∂second/∂first · ∂first/∂norm.weight
            pub weight: [f64; 4],
            /// `[4]`, of `dropout(norm(x), 0.25)`
            ///
            /// ∂loss/∂norm.bias = ∂loss/∂y · ∂y/∂third · ∂third/∂norm.bias + ∂loss/∂y · ∂y/∂third · ∂third/∂second · ∂second/∂first · ∂first/∂norm.bias
            pub bias: [f64; 4],
        }
        /// The parameters of `second`.
        #[repr(C)]
        pub struct Second {
            /// `layer_norm(dense(first, 3), shape = [4, 3])`
            pub dense_1: SecondDense1,
            /// `layer_norm(dense(first, 3), shape = [4, 3])`
            pub layer_norm_1: SecondLayerNorm1,
        }
        /// The parameters of `second.dense_1`.
        #[repr(C)]
        pub struct SecondDense1 {
            /// `[3, 3]`, of `layer_norm(dense(first, 3), shape = [4, 3])`
            ///
            /// ∂loss/∂second.dense_1.weight = ∂loss/∂y · ∂y/∂third · ∂third/∂second · ∂second/∂second.dense_1.weight
            pub weight: [[f64; 3]; 3],
            /// `[3]`, of `layer_norm(dense(first, 3), shape = [4, 3])`
            ///
            /// ∂loss/∂second.dense_1.bias = ∂loss/∂y · ∂y/∂third · ∂third/∂second · ∂second/∂second.dense_1.bias
            pub bias: [f64; 3],
        }
        /// The parameters of `second.layer_norm_1`.
        #[repr(C)]
        pub struct SecondLayerNorm1 {
            /// `[4, 3]`, of `layer_norm(dense(first, 3), shape = [4, 3])`
            ///
            /// ∂loss/∂second.layer_norm_1.weight = ∂loss/∂y · ∂y/∂third · ∂third/∂second · ∂second/∂second.layer_norm_1.weight
            pub weight: [[f64; 3]; 4],
            /// `[4, 3]`, of `layer_norm(dense(first, 3), shape = [4, 3])`
            ///
            /// ∂loss/∂second.layer_norm_1.bias = ∂loss/∂y · ∂y/∂third · ∂third/∂second · ∂second/∂second.layer_norm_1.bias
            pub bias: [[f64; 3]; 4],
        }
        /// The parameters of `third`.
        #[repr(C)]
        pub struct Third {
            /// `rms_norm(second) + instance_norm(norm(second), affine = true)`
            pub rms_norm_1: ThirdRmsNorm1,
            /// `rms_norm(second) + instance_norm(norm(second), affine = true)`
            pub instance_norm_1: ThirdInstanceNorm1,
        }
        /// The parameters of `third.rms_norm_1`.
        #[repr(C)]
        pub struct ThirdRmsNorm1 {
            /// `[3]`, of `rms_norm(second) + instance_norm(norm(second), affine = true)`
            ///
            /// ∂loss/∂third.rms_norm_1.weight = ∂loss/∂y · ∂y/∂third · ∂third/∂third.rms_norm_1.weight
            pub weight: [f64; 3],
        }
        /// The parameters of `third.instance_norm_1`.
        #[repr(C)]
        pub struct ThirdInstanceNorm1 {
            /// `[4]`, of `rms_norm(second) + instance_norm(norm(second), affine = true)`
            ///
            /// ∂loss/∂third.instance_norm_1.weight = ∂loss/∂y · ∂y/∂third · ∂third/∂third.instance_norm_1.weight
            pub weight: [f64; 4],
            /// `[4]`, of `rms_norm(second) + instance_norm(norm(second), affine = true)`
            ///
            /// ∂loss/∂third.instance_norm_1.bias = ∂loss/∂y · ∂y/∂third · ∂third/∂third.instance_norm_1.bias
            pub bias: [f64; 4],
        }
        /// The parameters of `y`.
        #[repr(C)]
        pub struct Y {
            /// `[4]`, of `group_norm(dropout(third, p = 0.5), 2)`
            ///
            /// ∂loss/∂y.weight = ∂loss/∂y · ∂y/∂y.weight
            pub weight: [f64; 4],
            /// `[4]`, of `group_norm(dropout(third, p = 0.5), 2)`
            ///
            /// ∂loss/∂y.bias = ∂loss/∂y · ∂y/∂y.bias
            pub bias: [f64; 4],
        }
    }
    nn::plain!(
        Norms, parameters::Norm, parameters::Second, parameters::SecondDense1,
        parameters::SecondLayerNorm1, parameters::Third, parameters::ThirdRmsNorm1,
        parameters::ThirdInstanceNorm1, parameters::Y
    );
    /// The number of trained parameters.
    pub const PARAMETERS: usize = 63;
    /// Bytes of workspace for each sample of the capacity.
    pub const WORKSPACE_BYTES: usize = 1440;
    /// Bytes of workspace whatever the capacity.
    pub const WORKSPACE_BYTES_FIXED: usize = 192;
    /// Floating-point operations of inference, per sample.
    pub const FLOPS_FORWARD: u64 = 540;
    /// Floating-point operations of losses and derivatives, per sample.
    pub const FLOPS_GRADIENT: u64 = 1992;
    /// Of [`FLOPS_FORWARD`], those that a batch needs once, however many samples it has.
    pub const FLOPS_FORWARD_FIXED: u64 = 12;
    /// Of [`FLOPS_GRADIENT`], likewise.
    pub const FLOPS_GRADIENT_FIXED: u64 = 130;
    /// The network as it was described: layers as clusters, parameters apart, shapes on the edges.
    pub const GRAPH: nn::Drawing = nn::Drawing {
        mermaid: "flowchart TB\n  n0([\"x<br/>[4, 3]\"])\n  n1([\"t<br/>[4, 3]\"])\n  n73[\"sub\"]\n  n74[\"square\"]\n  n75[\"sum\"]\n  n76[\"div 12\"]\n  n77[\"sum\"]\n  n78[[\"loss<br/>div n\"]]\n  subgraph c0[\"first = dropout(norm(x), 0.25)\"]\n    n2[\"sum\"]\n    n4[\"div\"]\n    n5[\"sub\"]\n    n6[\"square\"]\n    n7[\"sum\"]\n    n8[\"div\"]\n    n9[\"add 0.00001\"]\n    n10[\"sqrt\"]\n    n11[\"div 1\"]\n    n12[\"mul\"]\n    n15[\"sub\"]\n    n19[\"mul\"]\n    n20[\"by_mode\"]\n    n22[\"mul\"]\n    n24[\"add\"]\n    n25[\"dropout_mask\"]\n    n26[\"mul\"]\n    n27[\"first<br/>by_mode\"]\n  end\n  subgraph c1[\"third = rms_norm(second) + instance_norm(norm(second), affi…\"]\n    n3[\"mul n 3\"]\n    n16[\"add 0.00001\"]\n    n17[\"sqrt\"]\n    n18[\"div 1\"]\n    n39[\"normalize\"]\n    n41[\"mul\"]\n    n42[\"sum\"]\n    n43[\"div\"]\n    n44[\"sub\"]\n    n45[\"square\"]\n    n46[\"sum\"]\n    n47[\"div\"]\n    n48[\"add 0.00001\"]\n    n49[\"sqrt\"]\n    n50[\"div 1\"]\n    n51[\"mul\"]\n    n52[\"sub\"]\n    n53[\"mul\"]\n    n54[\"by_mode\"]\n    n55[\"mul\"]\n    n56[\"add\"]\n    n57[\"normalize\"]\n    n59[\"mul\"]\n    n61[\"add\"]\n    n62[\"third<br/>add\"]\n  end\n  subgraph c2[\"parameters\"]\n    n13[(\"norm.running_mean<br/>[4]\")]\n    n14[(\"norm.running_var<br/>[4]\")]\n    n21[(\"norm.weight<br/>[4]\")]\n    n23[(\"norm.bias<br/>[4]\")]\n    n28[(\"second.dense_1.weight<br/>[3, 3]\")]\n    n30[(\"second.dense_1.bias<br/>[3]\")]\n    n35[(\"second.layer_norm_1.weight<br/>[4, 3]\")]\n    n37[(\"second.layer_norm_1.bias<br/>[4, 3]\")]\n    n40[(\"third.rms_norm_1.weight<br/>[3]\")]\n    n58[(\"third.instance_norm_1.weight<br/>[4]\")]\n    n60[(\"third.instance_norm_1.bias<br/>[4]\")]\n    n69[(\"y.weight<br/>[4]\")]\n    n71[(\"y.bias<br/>[4]\")]\n  end\n  subgraph c3[\"second = layer_norm(dense(first, 3), shape = [4, 3])\"]\n    n29[\"product\"]\n    n31[\"add\"]\n    n32[\"reshape\"]\n    n33[\"normalize\"]\n    n34[\"reshape\"]\n    n36[\"mul\"]\n    n38[\"second<br/>add\"]\n  end\n  subgraph c4[\"y = group_norm(dropout(third, p = 0.5), 2)\"]\n    n63[\"dropout_mask\"]\n    n64[\"mul\"]\n    n65[\"by_mode\"]\n    n66[\"reshape\"]\n    n67[\"normalize\"]\n    n68[\"reshape\"]\n    n70[\"mul\"]\n    n72[[\"y<br/>add\"]]\n  end\n  n0 -->|\"[4, 3]\"| n2\n  n0 -->|\"[4, 3]\"| n5\n  n0 -->|\"[4, 3]\"| n15\n  n1 -->|\"[4, 3]\"| n73\n  n2 -->|\"[4]\"| n4\n  n3 -->|\"[]\"| n4\n  n3 -->|\"[]\"| n8\n  n3 -->|\"[]\"| n43\n  n3 -->|\"[]\"| n47\n  n4 -->|\"[4]\"| n5\n  n5 -->|\"[4, 3]\"| n6\n  n5 -->|\"[4, 3]\"| n12\n  n6 -->|\"[4, 3]\"| n7\n  n7 -->|\"[4]\"| n8\n  n8 -->|\"[4]\"| n9\n  n9 -->|\"[4]\"| n10\n  n10 -->|\"[4]\"| n11\n  n11 -->|\"[4]\"| n12\n  n12 -->|\"[4, 3]\"| n20\n  n13 -->|\"[4]\"| n15\n  n13 -->|\"[4]\"| n52\n  n14 -->|\"[4]\"| n16\n  n15 -->|\"[4, 3]\"| n19\n  n16 -->|\"[4]\"| n17\n  n17 -->|\"[4]\"| n18\n  n18 -->|\"[4]\"| n19\n  n18 -->|\"[4]\"| n53\n  n19 -->|\"[4, 3]\"| n20\n  n20 -->|\"[4, 3]\"| n22\n  n21 -->|\"[4]\"| n22\n  n21 -->|\"[4]\"| n55\n  n22 -->|\"[4, 3]\"| n24\n  n23 -->|\"[4]\"| n24\n  n23 -->|\"[4]\"| n56\n  n24 -->|\"[4, 3]\"| n26\n  n24 -->|\"[4, 3]\"| n27\n  n25 -->|\"[4, 3]\"| n26\n  n26 -->|\"[4, 3]\"| n27\n  n27 -->|\"[4, 3]\"| n29\n  n28 -->|\"[3, 3]\"| n29\n  n29 -->|\"[4, 3]\"| n31\n  n30 -->|\"[3]\"| n31\n  n31 -->|\"[4, 3]\"| n32\n  n32 -->|\"[12]\"| n33\n  n33 -->|\"[12]\"| n34\n  n34 -->|\"[4, 3]\"| n36\n  n35 -->|\"[4, 3]\"| n36\n  n36 -->|\"[4, 3]\"| n38\n  n37 -->|\"[4, 3]\"| n38\n  n38 -->|\"[4, 3]\"| n39\n  n38 -->|\"[4, 3]\"| n42\n  n38 -->|\"[4, 3]\"| n44\n  n38 -->|\"[4, 3]\"| n52\n  n39 -->|\"[4, 3]\"| n41\n  n40 -->|\"[3]\"| n41\n  n41 -->|\"[4, 3]\"| n62\n  n42 -->|\"[4]\"| n43\n  n43 -->|\"[4]\"| n44\n  n44 -->|\"[4, 3]\"| n45\n  n44 -->|\"[4, 3]\"| n51\n  n45 -->|\"[4, 3]\"| n46\n  n46 -->|\"[4]\"| n47\n  n47 -->|\"[4]\"| n48\n  n48 -->|\"[4]\"| n49\n  n49 -->|\"[4]\"| n50\n  n50 -->|\"[4]\"| n51\n  n51 -->|\"[4, 3]\"| n54\n  n52 -->|\"[4, 3]\"| n53\n  n53 -->|\"[4, 3]\"| n54\n  n54 -->|\"[4, 3]\"| n55\n  n55 -->|\"[4, 3]\"| n56\n  n56 -->|\"[4, 3]\"| n57\n  n57 -->|\"[4, 3]\"| n59\n  n58 -->|\"[4]\"| n59\n  n59 -->|\"[4, 3]\"| n61\n  n60 -->|\"[4]\"| n61\n  n61 -->|\"[4, 3]\"| n62\n  n62 -->|\"[4, 3]\"| n64\n  n62 -->|\"[4, 3]\"| n65\n  n63 -->|\"[4, 3]\"| n64\n  n64 -->|\"[4, 3]\"| n65\n  n65 -->|\"[4, 3]\"| n66\n  n66 -->|\"[2, 6]\"| n67\n  n67 -->|\"[2, 6]\"| n68\n  n68 -->|\"[4, 3]\"| n70\n  n69 -->|\"[4]\"| n70\n  n70 -->|\"[4, 3]\"| n72\n  n71 -->|\"[4]\"| n72\n  n72 -->|\"[4, 3]\"| n73\n  n73 -->|\"[4, 3]\"| n74\n  n74 -->|\"[4, 3]\"| n75\n  n75 -->|\"[]\"| n76\n  n76 -->|\"[]\"| n77\n  n77 -->|\"[]\"| n78\n",
        dot: "digraph {\n  rankdir=TB; node [fontname=\"sans-serif\"]; edge [fontname=\"sans-serif\", fontsize=10];\n  n0 [label=\"x\\n[4, 3]\", shape=ellipse];\n  n1 [label=\"t\\n[4, 3]\", shape=ellipse];\n  n73 [label=\"sub\", shape=box];\n  n74 [label=\"square\", shape=box];\n  n75 [label=\"sum\", shape=box];\n  n76 [label=\"div 12\", shape=box];\n  n77 [label=\"sum\", shape=box];\n  n78 [label=\"loss\\ndiv n\", shape=box, peripheries=2];\n  subgraph cluster_0 {\n    label=\"first = dropout(norm(x), 0.25)\"; style=rounded;\n    n2 [label=\"sum\", shape=box];\n    n4 [label=\"div\", shape=box];\n    n5 [label=\"sub\", shape=box];\n    n6 [label=\"square\", shape=box];\n    n7 [label=\"sum\", shape=box];\n    n8 [label=\"div\", shape=box];\n    n9 [label=\"add 0.00001\", shape=box];\n    n10 [label=\"sqrt\", shape=box];\n    n11 [label=\"div 1\", shape=box];\n    n12 [label=\"mul\", shape=box];\n    n15 [label=\"sub\", shape=box];\n    n19 [label=\"mul\", shape=box];\n    n20 [label=\"by_mode\", shape=box];\n    n22 [label=\"mul\", shape=box];\n    n24 [label=\"add\", shape=box];\n    n25 [label=\"dropout_mask\", shape=box];\n    n26 [label=\"mul\", shape=box];\n    n27 [label=\"first\\nby_mode\", shape=box];\n  }\n  subgraph cluster_1 {\n    label=\"third = rms_norm(second) + instance_norm(norm(second), affi…\"; style=rounded;\n    n3 [label=\"mul n 3\", shape=box];\n    n16 [label=\"add 0.00001\", shape=box];\n    n17 [label=\"sqrt\", shape=box];\n    n18 [label=\"div 1\", shape=box];\n    n39 [label=\"normalize\", shape=box];\n    n41 [label=\"mul\", shape=box];\n    n42 [label=\"sum\", shape=box];\n    n43 [label=\"div\", shape=box];\n    n44 [label=\"sub\", shape=box];\n    n45 [label=\"square\", shape=box];\n    n46 [label=\"sum\", shape=box];\n    n47 [label=\"div\", shape=box];\n    n48 [label=\"add 0.00001\", shape=box];\n    n49 [label=\"sqrt\", shape=box];\n    n50 [label=\"div 1\", shape=box];\n    n51 [label=\"mul\", shape=box];\n    n52 [label=\"sub\", shape=box];\n    n53 [label=\"mul\", shape=box];\n    n54 [label=\"by_mode\", shape=box];\n    n55 [label=\"mul\", shape=box];\n    n56 [label=\"add\", shape=box];\n    n57 [label=\"normalize\", shape=box];\n    n59 [label=\"mul\", shape=box];\n    n61 [label=\"add\", shape=box];\n    n62 [label=\"third\\nadd\", shape=box];\n  }\n  subgraph cluster_2 {\n    label=\"parameters\"; style=rounded;\n    n13 [label=\"norm.running_mean\\n[4]\", shape=cylinder];\n    n14 [label=\"norm.running_var\\n[4]\", shape=cylinder];\n    n21 [label=\"norm.weight\\n[4]\", shape=cylinder];\n    n23 [label=\"norm.bias\\n[4]\", shape=cylinder];\n    n28 [label=\"second.dense_1.weight\\n[3, 3]\", shape=cylinder];\n    n30 [label=\"second.dense_1.bias\\n[3]\", shape=cylinder];\n    n35 [label=\"second.layer_norm_1.weight\\n[4, 3]\", shape=cylinder];\n    n37 [label=\"second.layer_norm_1.bias\\n[4, 3]\", shape=cylinder];\n    n40 [label=\"third.rms_norm_1.weight\\n[3]\", shape=cylinder];\n    n58 [label=\"third.instance_norm_1.weight\\n[4]\", shape=cylinder];\n    n60 [label=\"third.instance_norm_1.bias\\n[4]\", shape=cylinder];\n    n69 [label=\"y.weight\\n[4]\", shape=cylinder];\n    n71 [label=\"y.bias\\n[4]\", shape=cylinder];\n  }\n  subgraph cluster_3 {\n    label=\"second = layer_norm(dense(first, 3), shape = [4, 3])\"; style=rounded;\n    n29 [label=\"product\", shape=box];\n    n31 [label=\"add\", shape=box];\n    n32 [label=\"reshape\", shape=box];\n    n33 [label=\"normalize\", shape=box];\n    n34 [label=\"reshape\", shape=box];\n    n36 [label=\"mul\", shape=box];\n    n38 [label=\"second\\nadd\", shape=box];\n  }\n  subgraph cluster_4 {\n    label=\"y = group_norm(dropout(third, p = 0.5), 2)\"; style=rounded;\n    n63 [label=\"dropout_mask\", shape=box];\n    n64 [label=\"mul\", shape=box];\n    n65 [label=\"by_mode\", shape=box];\n    n66 [label=\"reshape\", shape=box];\n    n67 [label=\"normalize\", shape=box];\n    n68 [label=\"reshape\", shape=box];\n    n70 [label=\"mul\", shape=box];\n    n72 [label=\"y\\nadd\", shape=box, peripheries=2];\n  }\n  n0 -> n2 [label=\"[4, 3]\"];\n  n0 -> n5 [label=\"[4, 3]\"];\n  n0 -> n15 [label=\"[4, 3]\"];\n  n1 -> n73 [label=\"[4, 3]\"];\n  n2 -> n4 [label=\"[4]\"];\n  n3 -> n4 [label=\"[]\"];\n  n3 -> n8 [label=\"[]\"];\n  n3 -> n43 [label=\"[]\"];\n  n3 -> n47 [label=\"[]\"];\n  n4 -> n5 [label=\"[4]\"];\n  n5 -> n6 [label=\"[4, 3]\"];\n  n5 -> n12 [label=\"[4, 3]\"];\n  n6 -> n7 [label=\"[4, 3]\"];\n  n7 -> n8 [label=\"[4]\"];\n  n8 -> n9 [label=\"[4]\"];\n  n9 -> n10 [label=\"[4]\"];\n  n10 -> n11 [label=\"[4]\"];\n  n11 -> n12 [label=\"[4]\"];\n  n12 -> n20 [label=\"[4, 3]\"];\n  n13 -> n15 [label=\"[4]\"];\n  n13 -> n52 [label=\"[4]\"];\n  n14 -> n16 [label=\"[4]\"];\n  n15 -> n19 [label=\"[4, 3]\"];\n  n16 -> n17 [label=\"[4]\"];\n  n17 -> n18 [label=\"[4]\"];\n  n18 -> n19 [label=\"[4]\"];\n  n18 -> n53 [label=\"[4]\"];\n  n19 -> n20 [label=\"[4, 3]\"];\n  n20 -> n22 [label=\"[4, 3]\"];\n  n21 -> n22 [label=\"[4]\"];\n  n21 -> n55 [label=\"[4]\"];\n  n22 -> n24 [label=\"[4, 3]\"];\n  n23 -> n24 [label=\"[4]\"];\n  n23 -> n56 [label=\"[4]\"];\n  n24 -> n26 [label=\"[4, 3]\"];\n  n24 -> n27 [label=\"[4, 3]\"];\n  n25 -> n26 [label=\"[4, 3]\"];\n  n26 -> n27 [label=\"[4, 3]\"];\n  n27 -> n29 [label=\"[4, 3]\"];\n  n28 -> n29 [label=\"[3, 3]\"];\n  n29 -> n31 [label=\"[4, 3]\"];\n  n30 -> n31 [label=\"[3]\"];\n  n31 -> n32 [label=\"[4, 3]\"];\n  n32 -> n33 [label=\"[12]\"];\n  n33 -> n34 [label=\"[12]\"];\n  n34 -> n36 [label=\"[4, 3]\"];\n  n35 -> n36 [label=\"[4, 3]\"];\n  n36 -> n38 [label=\"[4, 3]\"];\n  n37 -> n38 [label=\"[4, 3]\"];\n  n38 -> n39 [label=\"[4, 3]\"];\n  n38 -> n42 [label=\"[4, 3]\"];\n  n38 -> n44 [label=\"[4, 3]\"];\n  n38 -> n52 [label=\"[4, 3]\"];\n  n39 -> n41 [label=\"[4, 3]\"];\n  n40 -> n41 [label=\"[3]\"];\n  n41 -> n62 [label=\"[4, 3]\"];\n  n42 -> n43 [label=\"[4]\"];\n  n43 -> n44 [label=\"[4]\"];\n  n44 -> n45 [label=\"[4, 3]\"];\n  n44 -> n51 [label=\"[4, 3]\"];\n  n45 -> n46 [label=\"[4, 3]\"];\n  n46 -> n47 [label=\"[4]\"];\n  n47 -> n48 [label=\"[4]\"];\n  n48 -> n49 [label=\"[4]\"];\n  n49 -> n50 [label=\"[4]\"];\n  n50 -> n51 [label=\"[4]\"];\n  n51 -> n54 [label=\"[4, 3]\"];\n  n52 -> n53 [label=\"[4, 3]\"];\n  n53 -> n54 [label=\"[4, 3]\"];\n  n54 -> n55 [label=\"[4, 3]\"];\n  n55 -> n56 [label=\"[4, 3]\"];\n  n56 -> n57 [label=\"[4, 3]\"];\n  n57 -> n59 [label=\"[4, 3]\"];\n  n58 -> n59 [label=\"[4]\"];\n  n59 -> n61 [label=\"[4, 3]\"];\n  n60 -> n61 [label=\"[4]\"];\n  n61 -> n62 [label=\"[4, 3]\"];\n  n62 -> n64 [label=\"[4, 3]\"];\n  n62 -> n65 [label=\"[4, 3]\"];\n  n63 -> n64 [label=\"[4, 3]\"];\n  n64 -> n65 [label=\"[4, 3]\"];\n  n65 -> n66 [label=\"[4, 3]\"];\n  n66 -> n67 [label=\"[2, 6]\"];\n  n67 -> n68 [label=\"[2, 6]\"];\n  n68 -> n70 [label=\"[4, 3]\"];\n  n69 -> n70 [label=\"[4]\"];\n  n70 -> n72 [label=\"[4, 3]\"];\n  n71 -> n72 [label=\"[4]\"];\n  n72 -> n73 [label=\"[4, 3]\"];\n  n73 -> n74 [label=\"[4, 3]\"];\n  n74 -> n75 [label=\"[4, 3]\"];\n  n75 -> n76 [label=\"[]\"];\n  n76 -> n77 [label=\"[]\"];\n  n77 -> n78 [label=\"[]\"];\n}\n",
    };
    /// Losses and derivatives as they are computed, each derivative beside its value.
    pub const GRADIENT_GRAPH: nn::Drawing = nn::Drawing {
        mermaid: "flowchart TB\n  n0[\"losses\"]\n  n1([\"x = input\"])\n  n2([\"t = target\"])\n  n3[\"first = dropout(norm(x), 0.25)\"]\n  n4[\"second = layer_norm(dense(first, 3), shape = [4, 3])\"]\n  n5[\"third = rms_norm(second) + instance_norm(norm(second), affi…\"]\n  n6[\"y = group_norm(dropout(third, p = 0.5), 2)\"]\n  n0 -->|\"[4]\"| n3\n  n0 -->|\"[4]\"| n5\n  n0 -->|\"[4, 3]\"| n6\n  n1 -->|\"[4, 3]\"| n3\n  n2 -->|\"[4, 3]\"| n0\n  n3 -->|\"[4, 3]\"| n4\n  n3 -->|\"[4, 3]\"| n5\n  n4 -->|\"[3, 3]\"| n3\n  n4 -->|\"[4, 3]\"| n3\n  n4 -->|\"[4, 3]\"| n5\n  n5 -->|\"[]\"| n3\n  n5 -->|\"[4, 3]\"| n4\n  n5 -->|\"[4, 3]\"| n6\n  n5 -->|\"[]\"| n6\n  n6 -->|\"[4, 3]\"| n0\n  n6 -->|\"[4, 3]\"| n5\n",
        dot: "digraph {\n  rankdir=TB; node [fontname=\"sans-serif\"]; edge [fontname=\"sans-serif\", fontsize=10];\n  n0 [label=\"losses\", shape=box];\n  n1 [label=\"x = input\", shape=ellipse];\n  n2 [label=\"t = target\", shape=ellipse];\n  n3 [label=\"first = dropout(norm(x), 0.25)\", shape=box];\n  n4 [label=\"second = layer_norm(dense(first, 3), shape = [4, 3])\", shape=box];\n  n5 [label=\"third = rms_norm(second) + instance_norm(norm(second), affi…\", shape=box];\n  n6 [label=\"y = group_norm(dropout(third, p = 0.5), 2)\", shape=box];\n  n0 -> n3 [label=\"[4]\"];\n  n0 -> n5 [label=\"[4]\"];\n  n0 -> n6 [label=\"[4, 3]\"];\n  n1 -> n3 [label=\"[4, 3]\"];\n  n2 -> n0 [label=\"[4, 3]\"];\n  n3 -> n4 [label=\"[4, 3]\"];\n  n3 -> n5 [label=\"[4, 3]\"];\n  n4 -> n3 [label=\"[3, 3]\"];\n  n4 -> n3 [label=\"[4, 3]\"];\n  n4 -> n5 [label=\"[4, 3]\"];\n  n5 -> n3 [label=\"[]\"];\n  n5 -> n4 [label=\"[4, 3]\"];\n  n5 -> n6 [label=\"[4, 3]\"];\n  n5 -> n6 [label=\"[]\"];\n  n6 -> n0 [label=\"[4, 3]\"];\n  n6 -> n5 [label=\"[4, 3]\"];\n}\n",
    };
    /// Layer by layer: shapes, parameters, operations per sample, bytes of workspace per sample.
    pub const SUMMARY: &str = "Norms\nlayer   is                                                             shape   parameters  FLOPs  bytes\nx       input                                                          [4, 3]\nt       target                                                         [4, 3]\nfirst   dropout(norm(x), 0.25)                                         [4, 3]                148    288\nsecond  layer_norm(dense(first, 3), shape = [4, 3])                    [4, 3]          36    540    288\nthird   rms_norm(second) + instance_norm(norm(second), affine = true)  [4, 3]          11    863    480\ny       group_norm(dropout(third, p = 0.5), 2)                         [4, 3]           8    332    288\nothers                                                                                 16    109     96\n63 parameters, 8 more not trained; 540 FLOPs forward, 1 992 with gradient, per sample\n1 440 bytes of workspace per sample, 192 more for all together\n";
    /// In which order the partial derivatives are computed, the chain for each named value, and what is computed.
    pub const EXPLAIN: &str = "In which order are the partial derivatives of loss computed?\n  1. ∂loss/∂y\n  2. ∂y/∂third, ∂y/∂y.weight, ∂y/∂y.bias\n  3. ∂third/∂second, ∂third/∂third.rms_norm_1.weight, ∂third/∂norm.running_mean, ∂third/∂norm.running_var, ∂third/∂norm.weight, ∂third/∂norm.bias, ∂third/∂third.instance_norm_1.weight, ∂third/∂third.instance_norm_1.bias\n  4. ∂second/∂first, ∂second/∂second.dense_1.weight, ∂second/∂second.dense_1.bias, ∂second/∂second.layer_norm_1.weight, ∂second/∂second.layer_norm_1.bias\n  5. ∂first/∂x, ∂first/∂norm.running_mean, ∂first/∂norm.running_var, ∂first/∂norm.weight, ∂first/∂norm.bias\nWhat is the chain?\n  ∂loss/∂third = ∂loss/∂y · ∂y/∂third\n  ∂loss/∂y.weight = ∂loss/∂y · ∂y/∂y.weight\n  ∂loss/∂y.bias = ∂loss/∂y · ∂y/∂y.bias\n  ∂loss/∂second = ∂loss/∂y · ∂y/∂third · ∂third/∂second\n  ∂loss/∂third.rms_norm_1.weight = ∂loss/∂y · ∂y/∂third · ∂third/∂third.rms_norm_1.weight\n  ∂loss/∂norm.running_mean = ∂loss/∂y · ∂y/∂third · ∂third/∂norm.running_mean + ∂loss/∂y · ∂y/∂third · ∂third/∂second · ∂second/∂first · ∂first/∂norm.running_mean\n  ∂loss/∂norm.running_var = ∂loss/∂y · ∂y/∂third · ∂third/∂norm.running_var + ∂loss/∂y · ∂y/∂third · ∂third/∂second · ∂second/∂first · ∂first/∂norm.running_var\n  ∂loss/∂norm.weight = ∂loss/∂y · ∂y/∂third · ∂third/∂norm.weight + ∂loss/∂y · ∂y/∂third · ∂third/∂second · ∂second/∂first · ∂first/∂norm.weight\n  ∂loss/∂norm.bias = ∂loss/∂y · ∂y/∂third · ∂third/∂norm.bias + ∂loss/∂y · ∂y/∂third · ∂third/∂second · ∂second/∂first · ∂first/∂norm.bias\n  ∂loss/∂third.instance_norm_1.weight = ∂loss/∂y · ∂y/∂third · ∂third/∂third.instance_norm_1.weight\n  ∂loss/∂third.instance_norm_1.bias = ∂loss/∂y · ∂y/∂third · ∂third/∂third.instance_norm_1.bias\n  ∂loss/∂first = ∂loss/∂y · ∂y/∂third · ∂third/∂second · ∂second/∂first\n  ∂loss/∂second.dense_1.weight = ∂loss/∂y · ∂y/∂third · ∂third/∂second · ∂second/∂second.dense_1.weight\n  ∂loss/∂second.dense_1.bias = ∂loss/∂y · ∂y/∂third · ∂third/∂second · ∂second/∂second.dense_1.bias\n  ∂loss/∂second.layer_norm_1.weight = ∂loss/∂y · ∂y/∂third · ∂third/∂second · ∂second/∂second.layer_norm_1.weight\n  ∂loss/∂second.layer_norm_1.bias = ∂loss/∂y · ∂y/∂third · ∂third/∂second · ∂second/∂second.layer_norm_1.bias\n  ∂loss/∂x = ∂loss/∂y · ∂y/∂third · ∂third/∂second · ∂second/∂first · ∂first/∂x\nWhat is computed?\n  d_y = 1 / n / 12 · 2 · (y − t)\n  d_y.bias = sum(d_y)\n  d_y.bias = sum(sum(d_y))\n  d_y.weight = sum(d_y · normalize(third · dropout_mask()))\n  d_y.weight = sum(sum(d_y · normalize(third · dropout_mask())))\n  d_third = normalize_pullback(d_y · y.weight, third · dropout_mask()) · dropout_mask()\n  d_third.instance_norm_1.bias = sum(d_third)\n  d_third.instance_norm_1.bias = sum(sum(d_third))\n  d_third.instance_norm_1.weight = sum(d_third · normalize((second − sum(sum(second)) / (n · 3)) / sqrt(sum(sum(…)) / … + …) · … + …))\n  d_third.instance_norm_1.weight = sum(sum(d_third · normalize((second − sum(sum(second)) / (n · 3)) / sqrt(sum(…) / … + …) · … + …)))\n  d_third.rms_norm_1.weight = sum(d_third · normalize(second))\n  d_second = normalize_pullback(d_third · third.instance_norm_1.weight, … · … + …) · … / … + … + … + …\n  d_second.layer_norm_1.bias = sum(d_second)\n  d_second.layer_norm_1.weight = sum(d_second · normalize(product(first, second.dense_1.weight) + second.dense_1.bias))\n  d_second.dense_1.bias = sum(normalize_pullback(d_second · second.layer_norm_1.weight, product(first, second.dense_1.weight) + second.dense_1.bias))\n  d_first = product(normalize_pullback(d_second · second.layer_norm_1.weight, product(first, second.dense_1.weight) + second.dense_1.bias), second.dense_1.weight)\n  d_second.dense_1.weight = product(first, normalize_pullback(d_second · second.layer_norm_1.weight, product(first, second.dense_1.weight) + second.dense_1.bias))\n  d_norm.bias = sum(normalize_pullback(d_third · third.instance_norm_1.weight, (second − …) / … · … + …) + …)\n  d_norm.bias = sum(sum(normalize_pullback(d_third · third.instance_norm_1.weight, (second − …) / … · … + …) + …))\n  d_norm.weight = sum(normalize_pullback(d_third · third.instance_norm_1.weight, (second − …) / … · … + …) · … + …)\n  d_norm.weight = sum(sum(normalize_pullback(d_third · third.instance_norm_1.weight, … / … · … + …) · … + …))\n";
    /// The chains as LaTeX.
    pub const EXPLAIN_LATEX: &str = "\\begin{align*}\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{third}} &= \\frac{\\partial \\mathrm{loss}}{\\partial y} \\cdot \\frac{\\partial y}{\\partial \\mathrm{third}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{y.weight}} &= \\frac{\\partial \\mathrm{loss}}{\\partial y} \\cdot \\frac{\\partial y}{\\partial \\mathrm{y.weight}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{y.bias}} &= \\frac{\\partial \\mathrm{loss}}{\\partial y} \\cdot \\frac{\\partial y}{\\partial \\mathrm{y.bias}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{second}} &= \\frac{\\partial \\mathrm{loss}}{\\partial y} \\cdot \\frac{\\partial y}{\\partial \\mathrm{third}} \\cdot \\frac{\\partial \\mathrm{third}}{\\partial \\mathrm{second}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{third.rms\\_norm\\_1.weight}} &= \\frac{\\partial \\mathrm{loss}}{\\partial y} \\cdot \\frac{\\partial y}{\\partial \\mathrm{third}} \\cdot \\frac{\\partial \\mathrm{third}}{\\partial \\mathrm{third.rms\\_norm\\_1.weight}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{norm.running\\_mean}} &= \\frac{\\partial \\mathrm{loss}}{\\partial y} \\cdot \\frac{\\partial y}{\\partial \\mathrm{third}} \\cdot \\frac{\\partial \\mathrm{third}}{\\partial \\mathrm{norm.running\\_mean}} + \\frac{\\partial \\mathrm{loss}}{\\partial y} \\cdot \\frac{\\partial y}{\\partial \\mathrm{third}} \\cdot \\frac{\\partial \\mathrm{third}}{\\partial \\mathrm{second}} \\cdot \\frac{\\partial \\mathrm{second}}{\\partial \\mathrm{first}} \\cdot \\frac{\\partial \\mathrm{first}}{\\partial \\mathrm{norm.running\\_mean}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{norm.running\\_var}} &= \\frac{\\partial \\mathrm{loss}}{\\partial y} \\cdot \\frac{\\partial y}{\\partial \\mathrm{third}} \\cdot \\frac{\\partial \\mathrm{third}}{\\partial \\mathrm{norm.running\\_var}} + \\frac{\\partial \\mathrm{loss}}{\\partial y} \\cdot \\frac{\\partial y}{\\partial \\mathrm{third}} \\cdot \\frac{\\partial \\mathrm{third}}{\\partial \\mathrm{second}} \\cdot \\frac{\\partial \\mathrm{second}}{\\partial \\mathrm{first}} \\cdot \\frac{\\partial \\mathrm{first}}{\\partial \\mathrm{norm.running\\_var}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{norm.weight}} &= \\frac{\\partial \\mathrm{loss}}{\\partial y} \\cdot \\frac{\\partial y}{\\partial \\mathrm{third}} \\cdot \\frac{\\partial \\mathrm{third}}{\\partial \\mathrm{norm.weight}} + \\frac{\\partial \\mathrm{loss}}{\\partial y} \\cdot \\frac{\\partial y}{\\partial \\mathrm{third}} \\cdot \\frac{\\partial \\mathrm{third}}{\\partial \\mathrm{second}} \\cdot \\frac{\\partial \\mathrm{second}}{\\partial \\mathrm{first}} \\cdot \\frac{\\partial \\mathrm{first}}{\\partial \\mathrm{norm.weight}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{norm.bias}} &= \\frac{\\partial \\mathrm{loss}}{\\partial y} \\cdot \\frac{\\partial y}{\\partial \\mathrm{third}} \\cdot \\frac{\\partial \\mathrm{third}}{\\partial \\mathrm{norm.bias}} + \\frac{\\partial \\mathrm{loss}}{\\partial y} \\cdot \\frac{\\partial y}{\\partial \\mathrm{third}} \\cdot \\frac{\\partial \\mathrm{third}}{\\partial \\mathrm{second}} \\cdot \\frac{\\partial \\mathrm{second}}{\\partial \\mathrm{first}} \\cdot \\frac{\\partial \\mathrm{first}}{\\partial \\mathrm{norm.bias}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{third.instance\\_norm\\_1.weight}} &= \\frac{\\partial \\mathrm{loss}}{\\partial y} \\cdot \\frac{\\partial y}{\\partial \\mathrm{third}} \\cdot \\frac{\\partial \\mathrm{third}}{\\partial \\mathrm{third.instance\\_norm\\_1.weight}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{third.instance\\_norm\\_1.bias}} &= \\frac{\\partial \\mathrm{loss}}{\\partial y} \\cdot \\frac{\\partial y}{\\partial \\mathrm{third}} \\cdot \\frac{\\partial \\mathrm{third}}{\\partial \\mathrm{third.instance\\_norm\\_1.bias}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{first}} &= \\frac{\\partial \\mathrm{loss}}{\\partial y} \\cdot \\frac{\\partial y}{\\partial \\mathrm{third}} \\cdot \\frac{\\partial \\mathrm{third}}{\\partial \\mathrm{second}} \\cdot \\frac{\\partial \\mathrm{second}}{\\partial \\mathrm{first}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{second.dense\\_1.weight}} &= \\frac{\\partial \\mathrm{loss}}{\\partial y} \\cdot \\frac{\\partial y}{\\partial \\mathrm{third}} \\cdot \\frac{\\partial \\mathrm{third}}{\\partial \\mathrm{second}} \\cdot \\frac{\\partial \\mathrm{second}}{\\partial \\mathrm{second.dense\\_1.weight}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{second.dense\\_1.bias}} &= \\frac{\\partial \\mathrm{loss}}{\\partial y} \\cdot \\frac{\\partial y}{\\partial \\mathrm{third}} \\cdot \\frac{\\partial \\mathrm{third}}{\\partial \\mathrm{second}} \\cdot \\frac{\\partial \\mathrm{second}}{\\partial \\mathrm{second.dense\\_1.bias}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{second.layer\\_norm\\_1.weight}} &= \\frac{\\partial \\mathrm{loss}}{\\partial y} \\cdot \\frac{\\partial y}{\\partial \\mathrm{third}} \\cdot \\frac{\\partial \\mathrm{third}}{\\partial \\mathrm{second}} \\cdot \\frac{\\partial \\mathrm{second}}{\\partial \\mathrm{second.layer\\_norm\\_1.weight}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{second.layer\\_norm\\_1.bias}} &= \\frac{\\partial \\mathrm{loss}}{\\partial y} \\cdot \\frac{\\partial y}{\\partial \\mathrm{third}} \\cdot \\frac{\\partial \\mathrm{third}}{\\partial \\mathrm{second}} \\cdot \\frac{\\partial \\mathrm{second}}{\\partial \\mathrm{second.layer\\_norm\\_1.bias}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial x} &= \\frac{\\partial \\mathrm{loss}}{\\partial y} \\cdot \\frac{\\partial y}{\\partial \\mathrm{third}} \\cdot \\frac{\\partial \\mathrm{third}}{\\partial \\mathrm{second}} \\cdot \\frac{\\partial \\mathrm{second}}{\\partial \\mathrm{first}} \\cdot \\frac{\\partial \\mathrm{first}}{\\partial x}\n\\end{align*}\n";
    /// What [`Norms`] reads: one element per sample in each field.
    #[derive(Clone, Copy, Debug)]
    pub struct Inputs<'a> {
        /// `[4, 3]` per sample.
        pub x: &'a [[[f64; 3]; 4]],
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
        /// `[4, 3]` per sample.
        pub t: &'a [[[f64; 3]; 4]],
    }
    /// Inputs and targets of the same samples.
    #[derive(Clone, Copy, Debug)]
    pub struct Batch<'a> {
        /// `[4, 3]` per sample.
        pub x: &'a [[[f64; 3]; 4]],
        /// `[4, 3]` per sample.
        pub t: &'a [[[f64; 3]; 4]],
    }
    impl Batch<'_> {
        fn check(&self, capacity: usize) -> Result<usize, nn::InputError> {
            let samples = nn::check::samples("x", self.x.len(), capacity)?;
            nn::check::length("t", self.t.len(), samples)?;
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
        /// `[4, 3]` per sample.
        pub x: nn::Vec<[[f64; 3]; 4]>,
        /// `[4, 3]` per sample.
        pub t: nn::Vec<[[f64; 3]; 4]>,
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
        /// `[4, 3]` per sample.
        pub y: &'w [[[f64; 3]; 4]],
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
        x_sub: S::Buffer<[[f64; 3]; 4]>,
        sum: [f64; 4],
        square_2: S::Buffer<[[f64; 3]; 4]>,
        first_2: S::Buffer<[[f64; 3]; 4]>,
        sum_3: [f64; 4],
        div_3: [f64; 4],
        second_dense_2: S::Buffer<[[f64; 3]; 4]>,
        normalize_2: S::Buffer<[f64; 12]>,
        second_2: S::Buffer<[[f64; 3]; 4]>,
        third_rms_norm_2: S::Buffer<[[f64; 3]; 4]>,
        second_sub: S::Buffer<[[f64; 3]; 4]>,
        square_3: S::Buffer<[[f64; 3]; 4]>,
        third_batch_norm_2: S::Buffer<[[f64; 3]; 4]>,
        sum_6: [f64; 4],
        sqrt_4: [f64; 4],
        div_8: [f64; 4],
        normalize_4: S::Buffer<[[f64; 3]; 4]>,
        y_mask: S::Buffer<[[f64; 3]; 4]>,
        normalize_6: S::Buffer<[[f64; 6]; 2]>,
        y_sub_2: S::Buffer<[[f64; 3]; 4]>,
        square_5: S::Buffer<[[f64; 3]; 4]>,
        loss_2_: f64,
        mul_: f64,
    }
    impl<S: nn::Storage> Workspace<S> {
        fn with_storage(capacity: usize) -> Self {
            let [x_sub, square_2, first_2, second_dense_2, second_2, third_rms_norm_2,
            second_sub, square_3, third_batch_norm_2, normalize_4, y_mask, y_sub_2,
            square_5] = S::several(capacity);
            Workspace {
                capacity,
                storage: core::marker::PhantomData,
                seed: 0,
                step: 0,
                first: 0,
                x_sub,
                sum: [0.0; 4],
                square_2,
                first_2,
                sum_3: [0.0; 4],
                div_3: [0.0; 4],
                second_dense_2,
                normalize_2: S::zeros(capacity),
                second_2,
                third_rms_norm_2,
                second_sub,
                square_3,
                third_batch_norm_2,
                sum_6: [0.0; 4],
                sqrt_4: [0.0; 4],
                div_8: [0.0; 4],
                normalize_4,
                y_mask,
                normalize_6: S::zeros(capacity),
                y_sub_2,
                square_5,
                loss_2_: 0.0,
                mul_: 0.0,
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
            x_sub: [[[0.0; 3]; 4]; N],
            sum: [0.0; 4],
            square_2: [[[0.0; 3]; 4]; N],
            first_2: [[[0.0; 3]; 4]; N],
            sum_3: [0.0; 4],
            div_3: [0.0; 4],
            second_dense_2: [[[0.0; 3]; 4]; N],
            normalize_2: [[0.0; 12]; N],
            second_2: [[[0.0; 3]; 4]; N],
            third_rms_norm_2: [[[0.0; 3]; 4]; N],
            second_sub: [[[0.0; 3]; 4]; N],
            square_3: [[[0.0; 3]; 4]; N],
            third_batch_norm_2: [[[0.0; 3]; 4]; N],
            sum_6: [0.0; 4],
            sqrt_4: [0.0; 4],
            div_8: [0.0; 4],
            normalize_4: [[[0.0; 3]; 4]; N],
            y_mask: [[[0.0; 3]; 4]; N],
            normalize_6: [[[0.0; 6]; 2]; N],
            y_sub_2: [[[0.0; 3]; 4]; N],
            square_5: [[[0.0; 3]; 4]; N],
            loss_2_: 0.0,
            mul_: 0.0,
        };
    }
    impl Norms {
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
            let div_5 = &mut work.div_8;
            let first = &mut work.y_mask[..n];
            let second_dense = &mut work.square_3[..n];
            s.map(
                k::one_mut(div_5),
                k::one(&self.norm.running_var),
                |norm_running_var| 1.0 / sqrt(norm_running_var + 1e-5),
            );
            s.map(
                first,
                (
                    x,
                    k::cycle_each(&self.norm.running_mean, 3),
                    k::cycle_each(div_5, 3),
                    k::cycle_each(&self.norm.weight, 3),
                    k::cycle_each(&self.norm.bias, 3),
                ),
                #[inline(always)]
                |(x, norm_running_mean, div_5, norm_weight, norm_bias)| {
                    (x - norm_running_mean) * div_5 * norm_weight + norm_bias
                },
            );
            s.dense(
                k::view::<_, [f64; 3]>(first),
                &self.second.dense_1.weight,
                &self.second.dense_1.bias,
                k::view_mut::<_, [f64; 3]>(second_dense),
            );
            let normalize: &mut [[f64; 12]] = k::reuse(&mut work.square_3[..n], n);
            k::layer_norm_mut(normalize, 0.00001);
            let second = &mut work.square_3[..n];
            s.update(
                second,
                (
                    k::cycle(&self.second.layer_norm_1.weight),
                    k::cycle(&self.second.layer_norm_1.bias),
                ),
                |normalize, (second_layer_norm_1_weight, second_layer_norm_1_bias)| {
                    normalize * second_layer_norm_1_weight + second_layer_norm_1_bias
                },
            );
            let third_rms_norm = first;
            k::rms_norm_scale(
                k::view::<_, [f64; 3]>(second),
                &self.third.rms_norm_1.weight,
                0.0000000000000002220446049250313,
                k::view_mut::<_, [f64; 3]>(third_rms_norm),
            );
            let third_batch_norm = second;
            s.update(
                third_batch_norm,
                (
                    k::cycle_each(&self.norm.running_mean, 3),
                    k::cycle_each(div_5, 3),
                    k::cycle_each(&self.norm.weight, 3),
                    k::cycle_each(&self.norm.bias, 3),
                ),
                #[inline(always)]
                |second, (norm_running_mean, div_5, norm_weight, norm_bias)| {
                    (second - norm_running_mean) * div_5 * norm_weight + norm_bias
                },
            );
            let normalize_3 = third_batch_norm;
            k::layer_norm_mut(k::view_mut::<_, [f64; 3]>(normalize_3), 0.00001);
            let third = third_rms_norm;
            s.update(
                third,
                (
                    &*normalize_3,
                    k::cycle_each(&self.third.instance_norm_1.weight, 3),
                    k::cycle_each(&self.third.instance_norm_1.bias, 3),
                ),
                |
                    third_rms_norm,
                    (
                        normalize_3,
                        third_instance_norm_1_weight,
                        third_instance_norm_1_bias,
                    )|
                {
                    third_rms_norm
                        + (normalize_3 * third_instance_norm_1_weight
                            + third_instance_norm_1_bias)
                },
            );
            let normalize_5: &mut [[[f64; 6]; 2]] = k::reuse(&mut work.y_mask[..n], n);
            k::layer_norm_mut(k::view_mut::<_, [f64; 6]>(normalize_5), 0.00001);
            let y = &mut work.y_mask[..n];
            s.update(
                y,
                (k::cycle_each(&self.y.weight, 3), k::cycle_each(&self.y.bias, 3)),
                |normalize_5, (y_weight, y_bias)| normalize_5 * y_weight + y_bias,
            );
            Outputs { y }
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
            let div_5 = &mut work.div_8;
            let first = &mut work.y_mask[..n];
            let second_dense = &mut work.square_3[..n];
            k::map(
                k::one_mut(div_5),
                k::one(&self.norm.running_var),
                |norm_running_var| 1.0 / sqrt(norm_running_var + 1e-5),
            );
            k::map(
                first,
                (
                    x,
                    k::cycle_each(&self.norm.running_mean, 3),
                    k::cycle_each(div_5, 3),
                    k::cycle_each(&self.norm.weight, 3),
                    k::cycle_each(&self.norm.bias, 3),
                ),
                #[inline(always)]
                |(x, norm_running_mean, div_5, norm_weight, norm_bias)| {
                    (x - norm_running_mean) * div_5 * norm_weight + norm_bias
                },
            );
            k::dense(
                k::view::<_, [f64; 3]>(first),
                &self.second.dense_1.weight,
                &self.second.dense_1.bias,
                k::view_mut::<_, [f64; 3]>(second_dense),
            );
            let normalize: &mut [[f64; 12]] = k::reuse(&mut work.square_3[..n], n);
            k::layer_norm_mut(normalize, 0.00001);
            let second = &mut work.square_3[..n];
            k::update(
                second,
                (
                    k::cycle(&self.second.layer_norm_1.weight),
                    k::cycle(&self.second.layer_norm_1.bias),
                ),
                |normalize, (second_layer_norm_1_weight, second_layer_norm_1_bias)| {
                    normalize * second_layer_norm_1_weight + second_layer_norm_1_bias
                },
            );
            let third_rms_norm = first;
            k::rms_norm_scale(
                k::view::<_, [f64; 3]>(second),
                &self.third.rms_norm_1.weight,
                0.0000000000000002220446049250313,
                k::view_mut::<_, [f64; 3]>(third_rms_norm),
            );
            let third_batch_norm = second;
            k::update(
                third_batch_norm,
                (
                    k::cycle_each(&self.norm.running_mean, 3),
                    k::cycle_each(div_5, 3),
                    k::cycle_each(&self.norm.weight, 3),
                    k::cycle_each(&self.norm.bias, 3),
                ),
                #[inline(always)]
                |second, (norm_running_mean, div_5, norm_weight, norm_bias)| {
                    (second - norm_running_mean) * div_5 * norm_weight + norm_bias
                },
            );
            let normalize_3 = third_batch_norm;
            k::layer_norm_mut(k::view_mut::<_, [f64; 3]>(normalize_3), 0.00001);
            let third = third_rms_norm;
            k::update(
                third,
                (
                    &*normalize_3,
                    k::cycle_each(&self.third.instance_norm_1.weight, 3),
                    k::cycle_each(&self.third.instance_norm_1.bias, 3),
                ),
                |
                    third_rms_norm,
                    (
                        normalize_3,
                        third_instance_norm_1_weight,
                        third_instance_norm_1_bias,
                    )|
                {
                    third_rms_norm
                        + (normalize_3 * third_instance_norm_1_weight
                            + third_instance_norm_1_bias)
                },
            );
            let normalize_5: &mut [[[f64; 6]; 2]] = k::reuse(&mut work.y_mask[..n], n);
            k::layer_norm_mut(k::view_mut::<_, [f64; 6]>(normalize_5), 0.00001);
            let square_4 = &mut work.y_mask[..n];
            k::update(
                square_4,
                (k::cycle_each(&self.y.weight, 3), k::cycle_each(&self.y.bias, 3), t_2),
                #[inline(always)]
                |normalize_5, (y_weight, y_bias, t_2)| {
                    (normalize_5 * y_weight + y_bias - t_2)
                        * (normalize_5 * y_weight + y_bias - t_2)
                },
            );
            let loss = k::mean_samples(k::view::<_, f64>(square_4));
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
            self.gradient_2(n, work, grad);
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
            let x = batch.x;
            let t_2 = batch.t;
            let x_sum: &mut [[f64; 4]] = k::reuse(&mut work.x_sub[..n], n);
            let sum = &mut work.sum;
            let square_2 = &mut work.square_2[..n];
            let sum_2: &mut [[f64; 4]] = k::reuse(&mut work.first_2[..n], n);
            let sum_3 = &mut work.sum_3;
            let div_3 = &mut work.div_3;
            let second_dense_2 = &mut work.second_dense_2[..n];
            let normalize_2 = &mut work.normalize_2[..n];
            let second_2 = &mut work.second_2[..n];
            let third_rms_norm_2 = &mut work.third_rms_norm_2[..n];
            let second_sum: &mut [[f64; 4]] = k::reuse(&mut work.second_sub[..n], n);
            let square_3 = &mut work.square_3[..n];
            let sum_5: &mut [[f64; 4]] = k::reuse(&mut work.third_batch_norm_2[..n], n);
            let sum_6 = &mut work.sum_6;
            let sqrt_4 = &mut work.sqrt_4;
            let div_8 = &mut work.div_8;
            let normalize_4 = &mut work.normalize_4[..n];
            let y_mask = &mut work.y_mask[..n];
            let normalize_6 = &mut work.normalize_6[..n];
            let y_sub_2 = &mut work.y_sub_2[..n];
            let square_5 = &mut work.square_5[..n];
            k::sum_axis(k::view::<_, [f64; 3]>(x), k::view_mut::<_, f64>(x_sum));
            k::sum_samples(x_sum, sum);
            let mul = n as f64 * 3.0;
            work.mul_ = mul;
            let div = sum;
            k::divide_mut(k::one_mut(div), mul);
            let x_sub = &mut work.x_sub[..n];
            k::map(x_sub, (x, k::cycle_each(div, 3)), |(x, div)| x - div);
            k::square(x_sub, square_2);
            k::sum_axis(k::view::<_, [f64; 3]>(square_2), k::view_mut::<_, f64>(sum_2));
            k::sum_samples(sum_2, sum_3);
            let div_2 = sum_3;
            k::divide_mut(k::one_mut(div_2), mul);
            k::map(k::one_mut(div_3), k::one(div_2), |div_2| 1.0 / sqrt(div_2 + 1e-5));
            let mul_2 = x_sub;
            k::update(mul_2, k::cycle_each(div_3, 3), |x_sub, div_3| x_sub * div_3);
            let div_4 = mul / (mul - 1.0);
            let first_mask = square_2;
            k::dropout_mask(work.seed, work.step, work.first, 0, 0.25, first_mask);
            let first_2 = &mut work.first_2[..n];
            k::map(
                first_2,
                (
                    &*mul_2,
                    k::cycle_each(&self.norm.weight, 3),
                    k::cycle_each(&self.norm.bias, 3),
                    &*first_mask,
                ),
                |(mul_2, norm_weight, norm_bias, first_mask)| {
                    (mul_2 * norm_weight + norm_bias) * first_mask
                },
            );
            k::dense(
                k::view::<_, [f64; 3]>(first_2),
                &self.second.dense_1.weight,
                &self.second.dense_1.bias,
                k::view_mut::<_, [f64; 3]>(second_dense_2),
            );
            k::layer_norm(k::view::<_, [f64; 12]>(second_dense_2), 0.00001, normalize_2);
            k::map(
                second_2,
                (
                    &*normalize_2,
                    k::cycle(&self.second.layer_norm_1.weight),
                    k::cycle(&self.second.layer_norm_1.bias),
                ),
                |(normalize_2, second_layer_norm_1_weight, second_layer_norm_1_bias)| {
                    normalize_2 * second_layer_norm_1_weight + second_layer_norm_1_bias
                },
            );
            k::rms_norm_scale(
                k::view::<_, [f64; 3]>(second_2),
                &self.third.rms_norm_1.weight,
                0.0000000000000002220446049250313,
                k::view_mut::<_, [f64; 3]>(third_rms_norm_2),
            );
            k::sum_axis(
                k::view::<_, [f64; 3]>(second_2),
                k::view_mut::<_, f64>(second_sum),
            );
            let sum_4 = div_3;
            k::sum_samples(second_sum, sum_4);
            let div_6 = sum_4;
            k::divide_mut(k::one_mut(div_6), mul);
            let second_sub = &mut work.second_sub[..n];
            k::map(
                second_sub,
                (&*second_2, k::cycle_each(div_6, 3)),
                |(second_2, div_6)| second_2 - div_6,
            );
            k::square(second_sub, square_3);
            k::sum_axis(k::view::<_, [f64; 3]>(square_3), k::view_mut::<_, f64>(sum_5));
            k::sum_samples(sum_5, sum_6);
            let div_7 = sum_6;
            k::divide_mut(k::one_mut(div_7), mul);
            k::map(k::one_mut(sqrt_4), k::one(div_7), |div_7| sqrt(div_7 + 1e-5));
            k::map(k::one_mut(div_8), k::one(sqrt_4), |sqrt_4| 1.0 / sqrt_4);
            let mul_11 = square_3;
            k::map(
                mul_11,
                (&*second_sub, k::cycle_each(div_8, 3)),
                |(second_sub, div_8)| second_sub * div_8,
            );
            k::map(
                k::one_mut(&mut grad.norm.running_mean),
                (k::one(&self.norm.running_mean), k::one(div), k::one(div_6)),
                #[inline(always)]
                |(norm_running_mean, div, div_6)| {
                    (norm_running_mean * 0.7 + div * 0.3) * 0.7 + div_6 * 0.3
                },
            );
            k::map(
                k::one_mut(&mut grad.norm.running_var),
                (k::one(&self.norm.running_var), k::one(div_2), k::one(div_7)),
                #[inline(always)]
                |(norm_running_var, div_2, div_7)| {
                    (norm_running_var * 0.7 + div_2 * div_4 * 0.3) * 0.7
                        + div_7 * div_4 * 0.3
                },
            );
            let third_batch_norm_2 = &mut work.third_batch_norm_2[..n];
            k::map(
                third_batch_norm_2,
                (
                    &*mul_11,
                    k::cycle_each(&self.norm.weight, 3),
                    k::cycle_each(&self.norm.bias, 3),
                ),
                |(mul_11, norm_weight, norm_bias)| mul_11 * norm_weight + norm_bias,
            );
            k::layer_norm(
                k::view::<_, [f64; 3]>(third_batch_norm_2),
                0.00001,
                k::view_mut::<_, [f64; 3]>(normalize_4),
            );
            k::dropout_mask(work.seed, work.step, work.first, 1, 0.5, y_mask);
            let y_dropout = third_rms_norm_2;
            k::update(
                y_dropout,
                (
                    &*normalize_4,
                    k::cycle_each(&self.third.instance_norm_1.weight, 3),
                    k::cycle_each(&self.third.instance_norm_1.bias, 3),
                    &*y_mask,
                ),
                #[inline(always)]
                |
                    third_rms_norm_2,
                    (
                        normalize_4,
                        third_instance_norm_1_weight,
                        third_instance_norm_1_bias,
                        y_mask,
                    )|
                {
                    (third_rms_norm_2
                        + (normalize_4 * third_instance_norm_1_weight
                            + third_instance_norm_1_bias)) * y_mask
                },
            );
            k::layer_norm(
                k::view::<_, [f64; 6]>(y_dropout),
                0.00001,
                k::view_mut::<_, [f64; 6]>(normalize_6),
            );
            k::map(
                y_sub_2,
                (
                    &*normalize_6,
                    k::cycle_each(&self.y.weight, 3),
                    k::cycle_each(&self.y.bias, 3),
                    t_2,
                ),
                |(normalize_6, y_weight, y_bias, t_2)| {
                    normalize_6 * y_weight + y_bias - t_2
                },
            );
            k::square(y_sub_2, square_5);
            let loss_2 = k::mean_samples(k::view::<_, f64>(square_5));
            work.loss_2_ = loss_2;
            let div_9 = 1.0 / n as f64 / 12.0;
            let d_y = y_sub_2;
            k::scale_mut(d_y, div_9 * 2.0);
            let d_y_bias: &mut [[f64; 4]] = k::reuse(&mut work.square_5[..n], n);
            k::sum_axis(k::view::<_, [f64; 3]>(d_y), k::view_mut::<_, f64>(d_y_bias));
        }
        /// Part 2 of 2 of [`gradient`](Self::gradient).
        #[inline(never)]
        fn gradient_2(
            &self,
            n: usize,
            work: &mut Workspace<impl nn::Storage>,
            grad: &mut Self,
        ) {
            let mul = work.mul_;
            let d_y_bias: &mut [[f64; 4]] = k::reuse(&mut work.square_5[..n], n);
            let d_y = &mut work.y_sub_2[..n];
            let normalize_6 = &mut work.normalize_6[..n];
            let y_dropout = &mut work.third_rms_norm_2[..n];
            let y_mask = &mut work.y_mask[..n];
            let d_third_mul_2 = &mut work.normalize_4[..n];
            let third_batch_norm_2 = &mut work.third_batch_norm_2[..n];
            let second_sub = &mut work.second_sub[..n];
            let sum_12 = &mut work.sum_6;
            let sqrt_4 = &mut work.sqrt_4;
            let div_8 = &mut work.div_8;
            let second_2 = &mut work.second_2[..n];
            let normalize_2 = &mut work.normalize_2[..n];
            let second_dense_2 = &mut work.second_dense_2[..n];
            let first_2 = &mut work.first_2[..n];
            let first_mask = &mut work.square_2[..n];
            let mul_11 = &mut work.square_3[..n];
            let mul_2 = &mut work.x_sub[..n];
            k::sum_samples(d_y_bias, &mut grad.y.bias);
            let d_y_mul = &mut work.square_5[..n];
            k::map(
                d_y_mul,
                (&*d_y, k::cycle_each(&self.y.weight, 3)),
                |(d_y, y_weight)| d_y * y_weight,
            );
            let d_y_mul_2 = d_y;
            k::mul_mut(d_y_mul_2, normalize_6);
            let d_y_weight: &mut [[f64; 4]] = k::reuse(&mut work.normalize_6[..n], n);
            k::sum_axis(
                k::view::<_, [f64; 3]>(d_y_mul_2),
                k::view_mut::<_, f64>(d_y_weight),
            );
            k::sum_samples(d_y_weight, &mut grad.y.weight);
            let normalize_pullback: &mut [[[f64; 6]; 2]] = k::reuse(
                &mut work.square_5[..n],
                n,
            );
            k::layer_norm_d_input_mut(
                k::view_mut::<_, [f64; 6]>(normalize_pullback),
                k::view::<_, [f64; 6]>(y_dropout),
                0.00001,
            );
            let d_third = &mut work.square_5[..n];
            k::mul_mut(d_third, y_mask);
            let d_third_instance_norm_1_bias: &mut [[f64; 4]] = k::reuse(
                &mut work.y_mask[..n],
                n,
            );
            k::sum_axis(
                k::view::<_, [f64; 3]>(d_third),
                k::view_mut::<_, f64>(d_third_instance_norm_1_bias),
            );
            k::sum_samples(
                d_third_instance_norm_1_bias,
                &mut grad.third.instance_norm_1.bias,
            );
            let d_third_mul = &mut work.y_mask[..n];
            k::map(
                d_third_mul,
                (&*d_third, k::cycle_each(&self.third.instance_norm_1.weight, 3)),
                |(d_third, third_instance_norm_1_weight)| {
                    d_third * third_instance_norm_1_weight
                },
            );
            k::mul_into(d_third, d_third_mul_2);
            let d_third_instance_norm_1_weight: &mut [[f64; 4]] = k::reuse(
                &mut work.third_rms_norm_2[..n],
                n,
            );
            k::sum_axis(
                k::view::<_, [f64; 3]>(d_third_mul_2),
                k::view_mut::<_, f64>(d_third_instance_norm_1_weight),
            );
            k::sum_samples(
                d_third_instance_norm_1_weight,
                &mut grad.third.instance_norm_1.weight,
            );
            let d_third_batch_norm = d_third_mul;
            k::layer_norm_d_input_mut(
                k::view_mut::<_, [f64; 3]>(d_third_batch_norm),
                k::view::<_, [f64; 3]>(third_batch_norm_2),
                0.00001,
            );
            let mul_25 = third_batch_norm_2;
            k::map(
                mul_25,
                (&*d_third_batch_norm, k::cycle_each(&self.norm.weight, 3)),
                |(d_third_batch_norm, norm_weight)| d_third_batch_norm * norm_weight,
            );
            let mul_28 = d_third_mul_2;
            k::mul(mul_25, second_sub, mul_28);
            let sum_11 = d_third_instance_norm_1_weight;
            k::sum_axis(k::view::<_, [f64; 3]>(mul_28), k::view_mut::<_, f64>(sum_11));
            k::sum_samples(sum_11, sum_12);
            let neg = sum_12;
            k::update(
                k::one_mut(neg),
                k::one(sqrt_4),
                #[inline(always)]
                |sum_12, sqrt_4| -(sum_12 / sqrt_4 / sqrt_4 / (2.0 * sqrt_4) / mul),
            );
            let add_7 = mul_25;
            k::update(
                add_7,
                (k::cycle_each(div_8, 3), k::cycle_each(neg, 3), &*second_sub),
                #[inline(always)]
                |mul_25, (div_8, neg, second_sub)| {
                    mul_25 * div_8 + neg * (2.0 * second_sub)
                },
            );
            let neg_2 = second_sub;
            k::map(neg_2, &*add_7, |add_7| -add_7);
            let sum_13 = sum_11;
            k::sum_axis(k::view::<_, [f64; 3]>(neg_2), k::view_mut::<_, f64>(sum_13));
            let sum_14 = div_8;
            k::sum_samples(sum_13, sum_14);
            let div_14 = sum_14;
            k::divide_mut(k::one_mut(div_14), mul);
            k::rms_norm_d_weight(
                k::view::<_, [f64; 3]>(d_third),
                k::view::<_, [f64; 3]>(second_2),
                0.0000000000000002220446049250313,
                &mut grad.third.rms_norm_1.weight,
            );
            let second_normalize_pullback = d_third;
            k::rms_norm_scale_d_input_mut(
                k::view_mut::<_, [f64; 3]>(second_normalize_pullback),
                k::view::<_, [f64; 3]>(second_2),
                &self.third.rms_norm_1.weight,
                0.0000000000000002220446049250313,
            );
            let d_second = add_7;
            k::update(
                d_second,
                (k::cycle_each(div_14, 3), &*second_normalize_pullback),
                |add_7, (div_14, second_normalize_pullback)| {
                    add_7 + div_14 + second_normalize_pullback
                },
            );
            k::sum_samples(
                k::view::<_, [f64; 12]>(d_second),
                &mut k::view_mut::<
                    _,
                    [f64; 12],
                >(k::one_mut(&mut grad.second.layer_norm_1.bias))[0],
            );
            let d_second_mul = second_normalize_pullback;
            k::map(
                d_second_mul,
                (&*d_second, k::cycle(&self.second.layer_norm_1.weight)),
                |(d_second, second_layer_norm_1_weight)| {
                    d_second * second_layer_norm_1_weight
                },
            );
            let d_second_mul_2 = d_second;
            k::mul_mut(d_second_mul_2, normalize_2);
            k::sum_samples(
                k::view::<_, [f64; 12]>(d_second_mul_2),
                &mut k::view_mut::<
                    _,
                    [f64; 12],
                >(k::one_mut(&mut grad.second.layer_norm_1.weight))[0],
            );
            let normalize_pullback_2: &mut [[f64; 12]] = k::reuse(
                &mut work.square_5[..n],
                n,
            );
            k::layer_norm_d_input_mut(
                normalize_pullback_2,
                k::view::<_, [f64; 12]>(second_dense_2),
                0.00001,
            );
            k::sum_samples(
                k::view::<_, [f64; 3]>(normalize_pullback_2),
                &mut grad.second.dense_1.bias,
            );
            let d_first = second_dense_2;
            k::dense_d_input(
                k::view::<_, [f64; 3]>(normalize_pullback_2),
                &self.second.dense_1.weight,
                k::view_mut::<_, [f64; 3]>(d_first),
            );
            k::dense_d_weight(
                k::view::<_, [f64; 3]>(first_2),
                k::view::<_, [f64; 3]>(normalize_pullback_2),
                &mut grad.second.dense_1.weight,
            );
            let d_first_batch_norm = d_first;
            k::mul_mut(d_first_batch_norm, first_mask);
            let add_9 = first_mask;
            k::add(d_third_batch_norm, d_first_batch_norm, add_9);
            let d_norm_bias: &mut [[f64; 4]] = k::reuse(&mut work.square_5[..n], n);
            k::sum_axis(
                k::view::<_, [f64; 3]>(add_9),
                k::view_mut::<_, f64>(d_norm_bias),
            );
            k::sum_samples(d_norm_bias, &mut grad.norm.bias);
            let add_10 = d_third_batch_norm;
            k::update(
                add_10,
                (&*mul_11, &*d_first_batch_norm, &*mul_2),
                |d_third_batch_norm, (mul_11, d_first_batch_norm, mul_2)| {
                    d_third_batch_norm * mul_11 + d_first_batch_norm * mul_2
                },
            );
            let d_norm_weight: &mut [[f64; 4]] = k::reuse(&mut work.square_3[..n], n);
            k::sum_axis(
                k::view::<_, [f64; 3]>(add_10),
                k::view_mut::<_, f64>(d_norm_weight),
            );
            k::sum_samples(d_norm_weight, &mut grad.norm.weight);
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
    impl nn::Parameters for Norms {
        type Scalar = f64;
        const NAME: &'static str = "Norms";
        const TENSORS: &'static [nn::TensorInfo] = &[
            nn::TensorInfo::state("norm.running_mean", &[4]),
            nn::TensorInfo::state("norm.running_var", &[4]),
            nn::TensorInfo::trained("norm.weight", &[4]),
            nn::TensorInfo::trained("norm.bias", &[4]),
            nn::TensorInfo::trained("second.dense_1.weight", &[3, 3]),
            nn::TensorInfo::trained("second.dense_1.bias", &[3]),
            nn::TensorInfo::trained("second.layer_norm_1.weight", &[4, 3]),
            nn::TensorInfo::trained("second.layer_norm_1.bias", &[4, 3]),
            nn::TensorInfo::trained("third.rms_norm_1.weight", &[3]),
            nn::TensorInfo::trained("third.instance_norm_1.weight", &[4]),
            nn::TensorInfo::trained("third.instance_norm_1.bias", &[4]),
            nn::TensorInfo::trained("y.weight", &[4]),
            nn::TensorInfo::trained("y.bias", &[4]),
        ];
        const INITIAL: &'static [nn::init::Initial<f64>] = &[
            nn::init::zeros(),
            nn::init::ones(),
            nn::init::ones(),
            nn::init::zeros(),
            nn::init::uniform(-0.5773502691896258, 0.5773502691896258),
            nn::init::uniform(-0.5773502691896258, 0.5773502691896258),
            nn::init::ones(),
            nn::init::zeros(),
            nn::init::ones(),
            nn::init::ones(),
            nn::init::zeros(),
            nn::init::ones(),
            nn::init::zeros(),
        ];
        const LAYOUT: nn::Layout<Self, f64> = nn::layout!(
            Self { norm.running_mean, norm.running_var, norm.weight, norm.bias, second
            .dense_1.weight, second.dense_1.bias, second.layer_norm_1.weight, second
            .layer_norm_1.bias, third.rms_norm_1.weight, third.instance_norm_1.weight,
            third.instance_norm_1.bias, y.weight, y.bias }
        );
    }
    impl nn::Network for Norms {
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
            Norms::forward(self, inputs, work)
        }
    }
    impl nn::Trainable for Norms {
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
            Norms::gradient(self, batch, work, grad)
        }
        fn train_step(
            &mut self,
            batch: Batch<'_>,
            work: &mut Workspace,
            grad: &mut Self,
            optimizer: &mut impl nn::Tensorwise<Self>,
        ) -> Result<Losses, nn::InputError> {
            Norms::train_step(self, batch, work, grad, optimizer)
        }
        fn evaluate(
            &self,
            batch: Batch<'_>,
            work: &mut Workspace,
        ) -> Result<Losses, nn::InputError> {
            Norms::evaluate(self, batch, work)
        }
        fn draw_from(work: &mut Workspace, seed: u64, step: u64) {
            (work.seed, work.step) = (seed, step);
        }
    }
}

#[doc(inline)]
#[allow(unused_imports)]
pub use channels::Channels;
/// What belongs to [`Channels`]: its parameters, its data, its workspace and its constants.
///
/// ```mermaid
/// flowchart TB
///   n0(["x<br/>[3]"])
///   n21["mul"]
///   n22["sum"]
///   n23["dropout_mask"]
///   n24["mul"]
///   n25["by_mode"]
///   n26["square"]
///   n27["sum"]
///   n28["div 3"]
///   n29["add"]
///   n30["sum"]
///   n31[["loss<br/>div n"]]
///   subgraph c0["y = batch_norm(x, affine = false)"]
///     n1["sum"]
///     n2["mul n 1"]
///     n3["div"]
///     n4["sub"]
///     n5["square"]
///     n6["sum"]
///     n7["div"]
///     n8["add 0.00001"]
///     n9["sqrt"]
///     n10["div 1"]
///     n11["mul"]
///     n14["sub"]
///     n15["add 0.00001"]
///     n16["sqrt"]
///     n17["div 1"]
///     n18["mul"]
///     n19[["y<br/>by_mode"]]
///   end
///   subgraph c1["parameters"]
///     n12[("y.running_mean<br/>[3]")]
///     n13[("y.running_var<br/>[3]")]
///     n20[("p<br/>[3]")]
///   end
///   n0 -->|"[3]"| n1
///   n0 -->|"[3]"| n4
///   n0 -->|"[3]"| n14
///   n1 -->|"[3]"| n3
///   n2 -->|"[]"| n3
///   n2 -->|"[]"| n7
///   n3 -->|"[3]"| n4
///   n4 -->|"[3]"| n5
///   n4 -->|"[3]"| n11
///   n5 -->|"[3]"| n6
///   n6 -->|"[3]"| n7
///   n7 -->|"[3]"| n8
///   n8 -->|"[3]"| n9
///   n9 -->|"[3]"| n10
///   n10 -->|"[3]"| n11
///   n11 -->|"[3]"| n19
///   n12 -->|"[3]"| n14
///   n13 -->|"[3]"| n15
///   n14 -->|"[3]"| n18
///   n15 -->|"[3]"| n16
///   n16 -->|"[3]"| n17
///   n17 -->|"[3]"| n18
///   n18 -->|"[3]"| n19
///   n19 -->|"[3]"| n21
///   n20 -->|"[3]"| n21
///   n20 -->|"[3]"| n24
///   n20 -->|"[3]"| n25
///   n21 -->|"[3]"| n22
///   n22 -->|"[]"| n29
///   n23 -->|"[3]"| n24
///   n24 -->|"[3]"| n25
///   n25 -->|"[3]"| n26
///   n26 -->|"[3]"| n27
///   n27 -->|"[]"| n28
///   n28 -->|"[]"| n29
///   n29 -->|"[]"| n30
///   n30 -->|"[]"| n31
/// ```
#[allow(clippy::all, dead_code)]
pub mod channels {
    use ::nn_runtime as nn;
    use ::nn_runtime::kernels as k;
    nn::use_math! {
        sqrt
    }
    /// The network `Channels`.
    ///
    /// ```text
    /// y = batch_norm(x, affine = false)
    /// ```
    ///
    /// The derivatives, in the order in which `gradient` computes them:
    ///
    /// ```text
    /// d_p = 0.6666667 · p · dropout_mask() · dropout_mask() + sum(1 / n · y)
    /// ```
    #[repr(C, align(64))]
    pub struct Channels {
        /// `batch_norm(x, affine = false)`
        pub y: parameters::Y,
        /// `[3]`, of `ones()`
        pub p: [f64; 3],
    }
    /// The parameters of [`Channels`], layer by layer.
    pub mod parameters {
        /// The parameters of `y`.
        #[repr(C)]
        pub struct Y {
            /// `[3]`, of `batch_norm(x, affine = false)`
            pub running_mean: [f64; 3],
            /// `[3]`, of `batch_norm(x, affine = false)`
            pub running_var: [f64; 3],
        }
    }
    nn::plain!(Channels, parameters::Y);
    /// The number of trained parameters.
    pub const PARAMETERS: usize = 3;
    /// Bytes of workspace for each sample of the capacity.
    pub const WORKSPACE_BYTES: usize = 48;
    /// Bytes of workspace whatever the capacity.
    pub const WORKSPACE_BYTES_FIXED: usize = 72;
    /// Floating-point operations of inference, per sample.
    pub const FLOPS_FORWARD: u64 = 15;
    /// Floating-point operations of losses and derivatives, per sample.
    pub const FLOPS_GRADIENT: u64 = 88;
    /// Of [`FLOPS_FORWARD`], those that a batch needs once, however many samples it has.
    pub const FLOPS_FORWARD_FIXED: u64 = 9;
    /// Of [`FLOPS_GRADIENT`], likewise.
    pub const FLOPS_GRADIENT_FIXED: u64 = 59;
    /// The network as it was described: layers as clusters, parameters apart, shapes on the edges.
    pub const GRAPH: nn::Drawing = nn::Drawing {
        mermaid: "flowchart TB\n  n0([\"x<br/>[3]\"])\n  n21[\"mul\"]\n  n22[\"sum\"]\n  n23[\"dropout_mask\"]\n  n24[\"mul\"]\n  n25[\"by_mode\"]\n  n26[\"square\"]\n  n27[\"sum\"]\n  n28[\"div 3\"]\n  n29[\"add\"]\n  n30[\"sum\"]\n  n31[[\"loss<br/>div n\"]]\n  subgraph c0[\"y = batch_norm(x, affine = false)\"]\n    n1[\"sum\"]\n    n2[\"mul n 1\"]\n    n3[\"div\"]\n    n4[\"sub\"]\n    n5[\"square\"]\n    n6[\"sum\"]\n    n7[\"div\"]\n    n8[\"add 0.00001\"]\n    n9[\"sqrt\"]\n    n10[\"div 1\"]\n    n11[\"mul\"]\n    n14[\"sub\"]\n    n15[\"add 0.00001\"]\n    n16[\"sqrt\"]\n    n17[\"div 1\"]\n    n18[\"mul\"]\n    n19[[\"y<br/>by_mode\"]]\n  end\n  subgraph c1[\"parameters\"]\n    n12[(\"y.running_mean<br/>[3]\")]\n    n13[(\"y.running_var<br/>[3]\")]\n    n20[(\"p<br/>[3]\")]\n  end\n  n0 -->|\"[3]\"| n1\n  n0 -->|\"[3]\"| n4\n  n0 -->|\"[3]\"| n14\n  n1 -->|\"[3]\"| n3\n  n2 -->|\"[]\"| n3\n  n2 -->|\"[]\"| n7\n  n3 -->|\"[3]\"| n4\n  n4 -->|\"[3]\"| n5\n  n4 -->|\"[3]\"| n11\n  n5 -->|\"[3]\"| n6\n  n6 -->|\"[3]\"| n7\n  n7 -->|\"[3]\"| n8\n  n8 -->|\"[3]\"| n9\n  n9 -->|\"[3]\"| n10\n  n10 -->|\"[3]\"| n11\n  n11 -->|\"[3]\"| n19\n  n12 -->|\"[3]\"| n14\n  n13 -->|\"[3]\"| n15\n  n14 -->|\"[3]\"| n18\n  n15 -->|\"[3]\"| n16\n  n16 -->|\"[3]\"| n17\n  n17 -->|\"[3]\"| n18\n  n18 -->|\"[3]\"| n19\n  n19 -->|\"[3]\"| n21\n  n20 -->|\"[3]\"| n21\n  n20 -->|\"[3]\"| n24\n  n20 -->|\"[3]\"| n25\n  n21 -->|\"[3]\"| n22\n  n22 -->|\"[]\"| n29\n  n23 -->|\"[3]\"| n24\n  n24 -->|\"[3]\"| n25\n  n25 -->|\"[3]\"| n26\n  n26 -->|\"[3]\"| n27\n  n27 -->|\"[]\"| n28\n  n28 -->|\"[]\"| n29\n  n29 -->|\"[]\"| n30\n  n30 -->|\"[]\"| n31\n",
        dot: "digraph {\n  rankdir=TB; node [fontname=\"sans-serif\"]; edge [fontname=\"sans-serif\", fontsize=10];\n  n0 [label=\"x\\n[3]\", shape=ellipse];\n  n21 [label=\"mul\", shape=box];\n  n22 [label=\"sum\", shape=box];\n  n23 [label=\"dropout_mask\", shape=box];\n  n24 [label=\"mul\", shape=box];\n  n25 [label=\"by_mode\", shape=box];\n  n26 [label=\"square\", shape=box];\n  n27 [label=\"sum\", shape=box];\n  n28 [label=\"div 3\", shape=box];\n  n29 [label=\"add\", shape=box];\n  n30 [label=\"sum\", shape=box];\n  n31 [label=\"loss\\ndiv n\", shape=box, peripheries=2];\n  subgraph cluster_0 {\n    label=\"y = batch_norm(x, affine = false)\"; style=rounded;\n    n1 [label=\"sum\", shape=box];\n    n2 [label=\"mul n 1\", shape=box];\n    n3 [label=\"div\", shape=box];\n    n4 [label=\"sub\", shape=box];\n    n5 [label=\"square\", shape=box];\n    n6 [label=\"sum\", shape=box];\n    n7 [label=\"div\", shape=box];\n    n8 [label=\"add 0.00001\", shape=box];\n    n9 [label=\"sqrt\", shape=box];\n    n10 [label=\"div 1\", shape=box];\n    n11 [label=\"mul\", shape=box];\n    n14 [label=\"sub\", shape=box];\n    n15 [label=\"add 0.00001\", shape=box];\n    n16 [label=\"sqrt\", shape=box];\n    n17 [label=\"div 1\", shape=box];\n    n18 [label=\"mul\", shape=box];\n    n19 [label=\"y\\nby_mode\", shape=box, peripheries=2];\n  }\n  subgraph cluster_1 {\n    label=\"parameters\"; style=rounded;\n    n12 [label=\"y.running_mean\\n[3]\", shape=cylinder];\n    n13 [label=\"y.running_var\\n[3]\", shape=cylinder];\n    n20 [label=\"p\\n[3]\", shape=cylinder];\n  }\n  n0 -> n1 [label=\"[3]\"];\n  n0 -> n4 [label=\"[3]\"];\n  n0 -> n14 [label=\"[3]\"];\n  n1 -> n3 [label=\"[3]\"];\n  n2 -> n3 [label=\"[]\"];\n  n2 -> n7 [label=\"[]\"];\n  n3 -> n4 [label=\"[3]\"];\n  n4 -> n5 [label=\"[3]\"];\n  n4 -> n11 [label=\"[3]\"];\n  n5 -> n6 [label=\"[3]\"];\n  n6 -> n7 [label=\"[3]\"];\n  n7 -> n8 [label=\"[3]\"];\n  n8 -> n9 [label=\"[3]\"];\n  n9 -> n10 [label=\"[3]\"];\n  n10 -> n11 [label=\"[3]\"];\n  n11 -> n19 [label=\"[3]\"];\n  n12 -> n14 [label=\"[3]\"];\n  n13 -> n15 [label=\"[3]\"];\n  n14 -> n18 [label=\"[3]\"];\n  n15 -> n16 [label=\"[3]\"];\n  n16 -> n17 [label=\"[3]\"];\n  n17 -> n18 [label=\"[3]\"];\n  n18 -> n19 [label=\"[3]\"];\n  n19 -> n21 [label=\"[3]\"];\n  n20 -> n21 [label=\"[3]\"];\n  n20 -> n24 [label=\"[3]\"];\n  n20 -> n25 [label=\"[3]\"];\n  n21 -> n22 [label=\"[3]\"];\n  n22 -> n29 [label=\"[]\"];\n  n23 -> n24 [label=\"[3]\"];\n  n24 -> n25 [label=\"[3]\"];\n  n25 -> n26 [label=\"[3]\"];\n  n26 -> n27 [label=\"[3]\"];\n  n27 -> n28 [label=\"[]\"];\n  n28 -> n29 [label=\"[]\"];\n  n29 -> n30 [label=\"[]\"];\n  n30 -> n31 [label=\"[]\"];\n}\n",
    };
    /// Losses and derivatives as they are computed, each derivative beside its value.
    pub const GRADIENT_GRAPH: nn::Drawing = nn::Drawing {
        mermaid: "flowchart TB\n  n0([\"x<br/>[3]\"])\n  n12[\"mul\"]\n  n13[\"sum\"]\n  n14[\"dropout_mask\"]\n  n15[\"mul\"]\n  n16[\"square\"]\n  n17[\"sum\"]\n  n18[\"div 3\"]\n  n19[\"add\"]\n  n20[\"sum\"]\n  n21[[\"loss<br/>div n\"]]\n  n23{{\"mul 0.6666666666666666\"}}\n  n24{{\"mul\"}}\n  subgraph c0[\"y = batch_norm(x, affine = false)\"]\n    n1[\"sum\"]\n    n2[\"div n\"]\n    n3[\"sub\"]\n    n4[\"square\"]\n    n5[\"sum\"]\n    n6[\"div n\"]\n    n7[\"add 0.00001\"]\n    n8[\"sqrt\"]\n    n9[\"div 1\"]\n    n10[\"y<br/>mul\"]\n    n22{{\"div 1 n\"}}\n    n25{{\"mul\"}}\n    n26{{\"sum\"}}\n  end\n  subgraph c1[\"parameters\"]\n    n11[(\"p<br/>[3]\")]\n  end\n  subgraph c2[\"p = ones()\"]\n    n27[[\"d_p<br/>add<br/>∂loss/∂p\"]]\n  end\n  n0 -->|\"[3]\"| n1\n  n0 -->|\"[3]\"| n3\n  n1 -->|\"[3]\"| n2\n  n2 -->|\"[3]\"| n3\n  n3 -->|\"[3]\"| n4\n  n3 -->|\"[3]\"| n10\n  n4 -->|\"[3]\"| n5\n  n5 -->|\"[3]\"| n6\n  n6 -->|\"[3]\"| n7\n  n7 -->|\"[3]\"| n8\n  n8 -->|\"[3]\"| n9\n  n9 -->|\"[3]\"| n10\n  n10 -->|\"[3]\"| n12\n  n10 -->|\"[3]\"| n25\n  n11 -->|\"[3]\"| n12\n  n11 -->|\"[3]\"| n15\n  n12 -->|\"[3]\"| n13\n  n13 -->|\"[]\"| n19\n  n14 -->|\"[3]\"| n15\n  n14 -->|\"[3]\"| n24\n  n15 -->|\"[3]\"| n16\n  n15 -->|\"[3]\"| n23\n  n16 -->|\"[3]\"| n17\n  n17 -->|\"[]\"| n18\n  n18 -->|\"[]\"| n19\n  n19 -->|\"[]\"| n20\n  n20 -->|\"[]\"| n21\n  n22 -.->|\"[]\"| n25\n  n23 -.->|\"[3]\"| n24\n  n24 -.->|\"[3]\"| n27\n  n25 -.->|\"[3]\"| n26\n  n26 -.->|\"[3]\"| n27\n",
        dot: "digraph {\n  rankdir=TB; node [fontname=\"sans-serif\"]; edge [fontname=\"sans-serif\", fontsize=10];\n  n0 [label=\"x\\n[3]\", shape=ellipse];\n  n12 [label=\"mul\", shape=box];\n  n13 [label=\"sum\", shape=box];\n  n14 [label=\"dropout_mask\", shape=box];\n  n15 [label=\"mul\", shape=box];\n  n16 [label=\"square\", shape=box];\n  n17 [label=\"sum\", shape=box];\n  n18 [label=\"div 3\", shape=box];\n  n19 [label=\"add\", shape=box];\n  n20 [label=\"sum\", shape=box];\n  n21 [label=\"loss\\ndiv n\", shape=box, peripheries=2];\n  n23 [label=\"mul 0.6666666666666666\", shape=box, style=dashed];\n  n24 [label=\"mul\", shape=box, style=dashed];\n  subgraph cluster_0 {\n    label=\"y = batch_norm(x, affine = false)\"; style=rounded;\n    n1 [label=\"sum\", shape=box];\n    n2 [label=\"div n\", shape=box];\n    n3 [label=\"sub\", shape=box];\n    n4 [label=\"square\", shape=box];\n    n5 [label=\"sum\", shape=box];\n    n6 [label=\"div n\", shape=box];\n    n7 [label=\"add 0.00001\", shape=box];\n    n8 [label=\"sqrt\", shape=box];\n    n9 [label=\"div 1\", shape=box];\n    n10 [label=\"y\\nmul\", shape=box];\n    n22 [label=\"div 1 n\", shape=box, style=dashed];\n    n25 [label=\"mul\", shape=box, style=dashed];\n    n26 [label=\"sum\", shape=box, style=dashed];\n  }\n  subgraph cluster_1 {\n    label=\"parameters\"; style=rounded;\n    n11 [label=\"p\\n[3]\", shape=cylinder];\n  }\n  subgraph cluster_2 {\n    label=\"p = ones()\"; style=rounded;\n    n27 [label=\"d_p\\nadd\\n∂loss/∂p\", shape=box, peripheries=2];\n  }\n  n0 -> n1 [label=\"[3]\"];\n  n0 -> n3 [label=\"[3]\"];\n  n1 -> n2 [label=\"[3]\"];\n  n2 -> n3 [label=\"[3]\"];\n  n3 -> n4 [label=\"[3]\"];\n  n3 -> n10 [label=\"[3]\"];\n  n4 -> n5 [label=\"[3]\"];\n  n5 -> n6 [label=\"[3]\"];\n  n6 -> n7 [label=\"[3]\"];\n  n7 -> n8 [label=\"[3]\"];\n  n8 -> n9 [label=\"[3]\"];\n  n9 -> n10 [label=\"[3]\"];\n  n10 -> n12 [label=\"[3]\"];\n  n10 -> n25 [label=\"[3]\"];\n  n11 -> n12 [label=\"[3]\"];\n  n11 -> n15 [label=\"[3]\"];\n  n12 -> n13 [label=\"[3]\"];\n  n13 -> n19 [label=\"[]\"];\n  n14 -> n15 [label=\"[3]\"];\n  n14 -> n24 [label=\"[3]\"];\n  n15 -> n16 [label=\"[3]\"];\n  n15 -> n23 [label=\"[3]\"];\n  n16 -> n17 [label=\"[3]\"];\n  n17 -> n18 [label=\"[]\"];\n  n18 -> n19 [label=\"[]\"];\n  n19 -> n20 [label=\"[]\"];\n  n20 -> n21 [label=\"[]\"];\n  n22 -> n25 [label=\"[]\", style=dashed];\n  n23 -> n24 [label=\"[3]\", style=dashed];\n  n24 -> n27 [label=\"[3]\", style=dashed];\n  n25 -> n26 [label=\"[3]\", style=dashed];\n  n26 -> n27 [label=\"[3]\", style=dashed];\n}\n",
    };
    /// Layer by layer: shapes, parameters, operations per sample, bytes of workspace per sample.
    pub const SUMMARY: &str = "Channels\nlayer   is                             shape  parameters  FLOPs  bytes\nx       input                          [3]\ny       batch_norm(x, affine = false)  [3]             6     40     48\np       ones()                         [3]             3\nothers                                                       48\n3 parameters, 6 more not trained; 15 FLOPs forward, 88 with gradient, per sample\n48 bytes of workspace per sample, 72 more for all together\n";
    /// In which order the partial derivatives are computed, the chain for each named value, and what is computed.
    pub const EXPLAIN: &str = "In which order are the partial derivatives of loss computed?\n  1. ∂loss/∂y, ∂loss/∂p\n  2. ∂y/∂x, ∂y/∂y.running_mean, ∂y/∂y.running_var\nWhat is the chain?\n  ∂loss/∂x = ∂loss/∂y · ∂y/∂x\n  ∂loss/∂y.running_mean = ∂loss/∂y · ∂y/∂y.running_mean\n  ∂loss/∂y.running_var = ∂loss/∂y · ∂y/∂y.running_var\nWhat is computed?\n  d_p = 0.6666667 · p · dropout_mask() · dropout_mask() + sum(1 / n · y)\n";
    /// The chains as LaTeX.
    pub const EXPLAIN_LATEX: &str = "\\begin{align*}\n\\frac{\\partial \\mathrm{loss}}{\\partial x} &= \\frac{\\partial \\mathrm{loss}}{\\partial y} \\cdot \\frac{\\partial y}{\\partial x} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{y.running\\_mean}} &= \\frac{\\partial \\mathrm{loss}}{\\partial y} \\cdot \\frac{\\partial y}{\\partial \\mathrm{y.running\\_mean}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{y.running\\_var}} &= \\frac{\\partial \\mathrm{loss}}{\\partial y} \\cdot \\frac{\\partial y}{\\partial \\mathrm{y.running\\_var}}\n\\end{align*}\n";
    /// What [`Channels`] reads: one element per sample in each field.
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
    /// Inputs and targets of the same samples.
    #[derive(Clone, Copy, Debug)]
    pub struct Batch<'a> {
        /// `[3]` per sample.
        pub x: &'a [[f64; 3]],
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
        /// `[3]` per sample.
        pub x: nn::Vec<[f64; 3]>,
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
        pub y: &'w [[f64; 3]],
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
        x_sum: [f64; 3],
        x_sub: S::Buffer<[f64; 3]>,
        square_2: S::Buffer<[f64; 3]>,
        sum: [f64; 3],
        div_3: [f64; 3],
    }
    impl<S: nn::Storage> Workspace<S> {
        fn with_storage(capacity: usize) -> Self {
            Workspace {
                capacity,
                storage: core::marker::PhantomData,
                seed: 0,
                step: 0,
                first: 0,
                x_sum: [0.0; 3],
                x_sub: S::zeros(capacity),
                square_2: S::zeros(capacity),
                sum: [0.0; 3],
                div_3: [0.0; 3],
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
            x_sum: [0.0; 3],
            x_sub: [[0.0; 3]; N],
            square_2: [[0.0; 3]; N],
            sum: [0.0; 3],
            div_3: [0.0; 3],
        };
    }
    impl Channels {
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
            let div_5 = &mut work.x_sum;
            let y_2 = &mut work.x_sub[..n];
            s.map(
                k::one_mut(div_5),
                k::one(&self.y.running_var),
                |y_running_var| 1.0 / sqrt(y_running_var + 1e-5),
            );
            s.map(
                y_2,
                (x, k::cycle(&self.y.running_mean), k::cycle(div_5)),
                |(x, y_running_mean, div_5)| (x - y_running_mean) * div_5,
            );
            Outputs { y: &*y_2 }
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
            let div_5 = &mut work.x_sum;
            let y_mul = &mut work.x_sub[..n];
            let loss_sum: &mut [f64] = k::reuse(&mut work.square_2[..n], n);
            k::map(
                k::one_mut(div_5),
                k::one(&self.y.running_var),
                |y_running_var| 1.0 / sqrt(y_running_var + 1e-5),
            );
            k::map(
                y_mul,
                (x, k::cycle(&self.y.running_mean), k::cycle(div_5), k::cycle(&self.p)),
                |(x, y_running_mean, div_5, p)| (x - y_running_mean) * div_5 * p,
            );
            k::sum_axis(y_mul, loss_sum);
            let loss_square = div_5;
            k::square(k::one(&self.p), k::one_mut(loss_square));
            let sum_2 = k::sum_all(k::one(loss_square));
            let loss_mean = sum_2 / 3.0;
            let add_4 = loss_sum;
            k::update(add_4, (), |loss_sum, ()| loss_sum + loss_mean);
            let loss = k::mean_samples(add_4);
            Ok(Losses { loss })
        }
        /// Losses and metrics; `grad` becomes the derivative of the loss by every parameter.
        ///
        /// # Errors
        /// If a field is empty, is of another length than the first, holds a class that there is not, or has more
        /// samples than the workspace. Nothing has been written then.
        /// The same goes for fewer samples than statistics over the batch need.
        pub fn gradient(
            &self,
            batch: Batch<'_>,
            work: &mut Workspace<impl nn::Storage>,
            grad: &mut Self,
        ) -> Result<Losses, nn::InputError> {
            let n = batch.check(work.capacity)?;
            nn::check::at_least(n, 2)?;
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
            let x_sum = &mut work.x_sum;
            let x_sub = &mut work.x_sub[..n];
            let square_2 = &mut work.square_2[..n];
            let sum = &mut work.sum;
            let div_3 = &mut work.div_3;
            s.sum_samples(x, x_sum);
            let div = x_sum;
            s.divide_mut(k::one_mut(div), n as f64);
            s.map(x_sub, (x, k::cycle(div)), |(x, div)| x - div);
            s.square(x_sub, square_2);
            s.sum_samples(square_2, sum);
            let div_2 = sum;
            s.divide_mut(k::one_mut(div_2), n as f64);
            s.map(k::one_mut(div_3), k::one(div_2), |div_2| 1.0 / sqrt(div_2 + 1e-5));
            let y = x_sub;
            s.update(y, k::cycle(div_3), |x_sub, div_3| x_sub * div_3);
            let div_4 = n as f64 / (n as f64 - 1.0);
            s.map(
                k::one_mut(&mut grad.y.running_mean),
                (k::one(&self.y.running_mean), k::one(div)),
                |(y_running_mean, div)| y_running_mean * 0.9 + div * 0.1,
            );
            s.map(
                k::one_mut(&mut grad.y.running_var),
                (k::one(&self.y.running_var), k::one(div_2)),
                #[inline(always)]
                |(y_running_var, div_2)| y_running_var * 0.9 + div_2 * div_4 * 0.1,
            );
            let loss_mask = div_2;
            k::dropout_mask(work.seed, work.step, 0, 0, 0.5, k::one_mut(loss_mask));
            let loss_dropout = div;
            s.mul(k::one(&self.p), k::one(loss_mask), k::one_mut(loss_dropout));
            let d_loss_div = 1.0 / n as f64;
            let y_mul_3 = square_2;
            s.scale(y, d_loss_div, y_mul_3);
            let sum_6 = div_3;
            s.sum_samples(y_mul_3, sum_6);
            s.map(
                k::one_mut(&mut grad.p),
                (k::one(loss_dropout), k::one(loss_mask), k::one(sum_6)),
                |(loss_dropout, loss_mask, sum_6)| {
                    0.6666666666666666 * loss_dropout * loss_mask + sum_6
                },
            );
            let y_mul_2 = y;
            s.update(y_mul_2, k::cycle(&self.p), |y, p| y * p);
            let loss_sum_2: &mut [f64] = k::reuse(&mut work.square_2[..n], n);
            k::sum_axis(y_mul_2, loss_sum_2);
            let loss_square_2 = loss_dropout;
            s.square_mut(k::one_mut(loss_square_2));
            let sum_3 = s.sum_all(k::one(loss_square_2));
            let loss_mean_2 = sum_3 / 3.0;
            let add_5 = loss_sum_2;
            s.update(add_5, (), |loss_sum_2, ()| loss_sum_2 + loss_mean_2);
            let loss_2 = s.mean_samples(add_5);
            work.step = work.step.wrapping_add(1);
            Losses { loss: loss_2 }
        }
        /// `gradient` and a step of the optimiser in one. `grad` is room for that.
        ///
        /// # Errors
        /// If a field is empty, is of another length than the first, holds a class that there is not, or has more
        /// samples than the workspace. Nothing has been written then.
        /// The same goes for fewer samples than statistics over the batch need.
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
    impl nn::Parameters for Channels {
        type Scalar = f64;
        const NAME: &'static str = "Channels";
        const TENSORS: &'static [nn::TensorInfo] = &[
            nn::TensorInfo::state("y.running_mean", &[3]),
            nn::TensorInfo::state("y.running_var", &[3]),
            nn::TensorInfo::trained("p", &[3]),
        ];
        const INITIAL: &'static [nn::init::Initial<f64>] = &[
            nn::init::zeros(),
            nn::init::ones(),
            nn::init::ones(),
        ];
        const LAYOUT: nn::Layout<Self, f64> = nn::layout!(
            Self { y.running_mean, y.running_var, p }
        );
    }
    impl nn::Network for Channels {
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
            Channels::forward(self, inputs, work)
        }
    }
    impl nn::Trainable for Channels {
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
            Channels::gradient(self, batch, work, grad)
        }
        fn train_step(
            &mut self,
            batch: Batch<'_>,
            work: &mut Workspace,
            grad: &mut Self,
            optimizer: &mut impl nn::Tensorwise<Self>,
        ) -> Result<Losses, nn::InputError> {
            Channels::train_step(self, batch, work, grad, optimizer)
        }
        fn evaluate(
            &self,
            batch: Batch<'_>,
            work: &mut Workspace,
        ) -> Result<Losses, nn::InputError> {
            Channels::evaluate(self, batch, work)
        }
        fn draw_from(work: &mut Workspace, seed: u64, step: u64) {
            (work.seed, work.step) = (seed, step);
        }
    }
}
