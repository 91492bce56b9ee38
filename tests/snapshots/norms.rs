#[doc(inline)]
#[allow(unused_imports)]
pub use norms::Norms;
/// What belongs to [`Norms`]: its parameters, its data, its workspace and its constants.
///
/// [`GRAPH`] is its drawing.
#[allow(clippy::all, dead_code)]
pub mod norms {
    use ::nn_runtime as nn;
    use ::nn_runtime::kernels as k;
    use ::nn_runtime::math::sqrt;
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
    /// d_third = (d_y · y.weight / sqrt(sum((third · dropout_mask() − sum(…) / …)²) / … + …) + … + …) · …
    /// d_second = (d_third · third.instance_norm_1.weight / sqrt(sum((… / … · … + … − …)²) / … + …) + … + …) · … / … + … + … + … + …
    /// d_first = product(d_second · second.layer_norm_1.weight / sqrt(sum(…) / … + …) + … + …, second.dense_1.weight)
    /// d_second.dense_1.weight = product(first, d_second · second.layer_norm_1.weight / sqrt(sum(…) / … + …) + … + …)
    /// d_y.bias = sum(d_y)
    /// d_y.bias = sum(sum(d_y))
    /// d_y.weight = sum(d_y · (third · dropout_mask() − sum(third · dropout_mask()) / 6) / sqrt(sum(…²) / … + …))
    /// d_y.weight = sum(sum(d_y · (third · dropout_mask() − sum(third · dropout_mask()) / 6) / sqrt(sum(…) / … + …)))
    /// d_third.instance_norm_1.bias = sum(d_third)
    /// d_third.instance_norm_1.bias = sum(sum(d_third))
    /// d_third.instance_norm_1.weight = sum(d_third · ((second − sum(sum(second)) / (n · 3)) / sqrt(sum(…) / … + …) · … + … − …) / …)
    /// d_third.instance_norm_1.weight = sum(sum(d_third · ((second − sum(sum(second)) / (n · 3)) / sqrt(… / … + …) · … + … − …) / …))
    /// d_third.rms_norm_1.weight = sum(d_third · second / sqrt(sum(second²) / 3 + 2.220446e-16))
    /// d_second.layer_norm_1.bias = sum(d_second)
    /// d_second.layer_norm_1.weight = sum(d_second · (product(first, second.dense_1.weight) + second.dense_1.bias − sum(…) / …) / …)
    /// d_second.dense_1.bias = sum(d_second · second.layer_norm_1.weight / sqrt(sum(…) / … + …) + … + …)
    /// d_norm.bias = sum(d_third · third.instance_norm_1.weight / sqrt(sum(((second − sum(…) / …) / … · … + … − …)²) / … + …) + … + … + …)
    /// d_norm.bias = sum(sum(d_third · third.instance_norm_1.weight / sqrt(sum(((second − … / …) / … · … + … − …)²) / … + …) + … + … + …))
    /// d_norm.weight = sum((d_third · third.instance_norm_1.weight / sqrt(sum(((second − … / …) / … · … + … − …)²) / … + …) + … + …) · … + …)
    /// d_norm.weight = sum(sum((d_third · third.instance_norm_1.weight / sqrt(sum(((second − …) / … · … + … − …)²) / … + …) + … + …) · … + …))
    /// ```
    #[derive(Clone, Copy)]
    #[repr(C)]
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
    /// The parameters of [`Norms`](super::Norms), layer by layer.
    pub mod parameters {
        /// The parameters of `norm`.
        #[derive(Clone, Copy)]
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
        #[derive(Clone, Copy)]
        #[repr(C)]
        pub struct Second {
            /// `layer_norm(dense(first, 3), shape = [4, 3])`
            pub dense_1: SecondDense1,
            /// `layer_norm(dense(first, 3), shape = [4, 3])`
            pub layer_norm_1: SecondLayerNorm1,
        }
        /// The parameters of `second.dense_1`.
        #[derive(Clone, Copy)]
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
        #[derive(Clone, Copy)]
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
        #[derive(Clone, Copy)]
        #[repr(C)]
        pub struct Third {
            /// `rms_norm(second) + instance_norm(norm(second), affine = true)`
            pub rms_norm_1: ThirdRmsNorm1,
            /// `rms_norm(second) + instance_norm(norm(second), affine = true)`
            pub instance_norm_1: ThirdInstanceNorm1,
        }
        /// The parameters of `third.rms_norm_1`.
        #[derive(Clone, Copy)]
        #[repr(C)]
        pub struct ThirdRmsNorm1 {
            /// `[3]`, of `rms_norm(second) + instance_norm(norm(second), affine = true)`
            ///
            /// ∂loss/∂third.rms_norm_1.weight = ∂loss/∂y · ∂y/∂third · ∂third/∂third.rms_norm_1.weight
            pub weight: [f64; 3],
        }
        /// The parameters of `third.instance_norm_1`.
        #[derive(Clone, Copy)]
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
        #[derive(Clone, Copy)]
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
    /// The number of trained parameters.
    pub const PARAMETERS: usize = 63;
    /// Bytes of workspace for each sample of the capacity.
    pub const WORKSPACE_BYTES: usize = 2120;
    /// Bytes of workspace whatever the capacity.
    pub const WORKSPACE_BYTES_FIXED: usize = 192;
    /// Floating-point operations of inference, per sample.
    pub const FLOPS_FORWARD: u64 = 555;
    /// Floating-point operations of losses and derivatives, per sample.
    pub const FLOPS_GRADIENT: u64 = 1912;
    /// The network as it was described: layers as clusters, parameters apart, shapes on the edges.
    pub const GRAPH: nn::Drawing = nn::Drawing {
        mermaid: "flowchart TB\n  n0([\"x<br/>[4, 3]\"])\n  n1([\"t<br/>[4, 3]\"])\n  n104[\"sub\"]\n  n105[\"square\"]\n  n106[\"sum\"]\n  n107[\"div 12\"]\n  n108[\"sum\"]\n  n109[[\"loss<br/>div n\"]]\n  subgraph c0[\"first = dropout(norm(x), 0.25)\"]\n    n2[\"sum\"]\n    n4[\"div\"]\n    n5[\"sub\"]\n    n6[\"square\"]\n    n7[\"sum\"]\n    n8[\"div\"]\n    n9[\"add 0.00001\"]\n    n10[\"sqrt\"]\n    n11[\"div 1\"]\n    n12[\"mul\"]\n    n15[\"sub\"]\n    n19[\"mul\"]\n    n20[\"by_mode\"]\n    n22[\"mul\"]\n    n24[\"add\"]\n    n25[\"dropout_mask\"]\n    n26[\"mul\"]\n    n27[\"first<br/>by_mode\"]\n  end\n  subgraph c1[\"third = rms_norm(second) + instance_norm(norm(second), affi…\"]\n    n3[\"mul n 3\"]\n    n16[\"add 0.00001\"]\n    n17[\"sqrt\"]\n    n18[\"div 1\"]\n    n46[\"square\"]\n    n47[\"sum\"]\n    n48[\"div 3\"]\n    n49[\"add 0.0000000000000002220446049250313\"]\n    n50[\"sqrt\"]\n    n51[\"div 1\"]\n    n52[\"mul\"]\n    n54[\"mul\"]\n    n55[\"sum\"]\n    n56[\"div\"]\n    n57[\"sub\"]\n    n58[\"square\"]\n    n59[\"sum\"]\n    n60[\"div\"]\n    n61[\"add 0.00001\"]\n    n62[\"sqrt\"]\n    n63[\"div 1\"]\n    n64[\"mul\"]\n    n65[\"sub\"]\n    n66[\"mul\"]\n    n67[\"by_mode\"]\n    n68[\"mul\"]\n    n69[\"add\"]\n    n70[\"sum\"]\n    n71[\"div 3\"]\n    n72[\"sub\"]\n    n73[\"square\"]\n    n74[\"sum\"]\n    n75[\"div 3\"]\n    n76[\"add 0.00001\"]\n    n77[\"sqrt\"]\n    n78[\"div 1\"]\n    n79[\"mul\"]\n    n81[\"mul\"]\n    n83[\"add\"]\n    n84[\"third<br/>add\"]\n  end\n  subgraph c2[\"parameters\"]\n    n13[(\"norm.running_mean<br/>[4]\")]\n    n14[(\"norm.running_var<br/>[4]\")]\n    n21[(\"norm.weight<br/>[4]\")]\n    n23[(\"norm.bias<br/>[4]\")]\n    n28[(\"second.dense_1.weight<br/>[3, 3]\")]\n    n30[(\"second.dense_1.bias<br/>[3]\")]\n    n42[(\"second.layer_norm_1.weight<br/>[4, 3]\")]\n    n44[(\"second.layer_norm_1.bias<br/>[4, 3]\")]\n    n53[(\"third.rms_norm_1.weight<br/>[3]\")]\n    n80[(\"third.instance_norm_1.weight<br/>[4]\")]\n    n82[(\"third.instance_norm_1.bias<br/>[4]\")]\n    n100[(\"y.weight<br/>[4]\")]\n    n102[(\"y.bias<br/>[4]\")]\n  end\n  subgraph c3[\"second = layer_norm(dense(first, 3), shape = [4, 3])\"]\n    n29[\"product\"]\n    n31[\"add\"]\n    n32[\"sum\"]\n    n33[\"div 12\"]\n    n34[\"sub\"]\n    n35[\"square\"]\n    n36[\"sum\"]\n    n37[\"div 12\"]\n    n38[\"add 0.00001\"]\n    n39[\"sqrt\"]\n    n40[\"div 1\"]\n    n41[\"mul\"]\n    n43[\"mul\"]\n    n45[\"second<br/>add\"]\n  end\n  subgraph c4[\"y = group_norm(dropout(third, p = 0.5), 2)\"]\n    n85[\"dropout_mask\"]\n    n86[\"mul\"]\n    n87[\"by_mode\"]\n    n88[\"reshape\"]\n    n89[\"sum\"]\n    n90[\"div 6\"]\n    n91[\"sub\"]\n    n92[\"square\"]\n    n93[\"sum\"]\n    n94[\"div 6\"]\n    n95[\"add 0.00001\"]\n    n96[\"sqrt\"]\n    n97[\"div 1\"]\n    n98[\"mul\"]\n    n99[\"reshape\"]\n    n101[\"mul\"]\n    n103[[\"y<br/>add\"]]\n  end\n  n0 -->|\"[4, 3]\"| n2\n  n0 -->|\"[4, 3]\"| n5\n  n0 -->|\"[4, 3]\"| n15\n  n1 -->|\"[4, 3]\"| n104\n  n2 -->|\"[4]\"| n4\n  n3 -->|\"[]\"| n4\n  n3 -->|\"[]\"| n8\n  n3 -->|\"[]\"| n56\n  n3 -->|\"[]\"| n60\n  n4 -->|\"[4]\"| n5\n  n5 -->|\"[4, 3]\"| n6\n  n5 -->|\"[4, 3]\"| n12\n  n6 -->|\"[4, 3]\"| n7\n  n7 -->|\"[4]\"| n8\n  n8 -->|\"[4]\"| n9\n  n9 -->|\"[4]\"| n10\n  n10 -->|\"[4]\"| n11\n  n11 -->|\"[4]\"| n12\n  n12 -->|\"[4, 3]\"| n20\n  n13 -->|\"[4]\"| n15\n  n13 -->|\"[4]\"| n65\n  n14 -->|\"[4]\"| n16\n  n15 -->|\"[4, 3]\"| n19\n  n16 -->|\"[4]\"| n17\n  n17 -->|\"[4]\"| n18\n  n18 -->|\"[4]\"| n19\n  n18 -->|\"[4]\"| n66\n  n19 -->|\"[4, 3]\"| n20\n  n20 -->|\"[4, 3]\"| n22\n  n21 -->|\"[4]\"| n22\n  n21 -->|\"[4]\"| n68\n  n22 -->|\"[4, 3]\"| n24\n  n23 -->|\"[4]\"| n24\n  n23 -->|\"[4]\"| n69\n  n24 -->|\"[4, 3]\"| n26\n  n24 -->|\"[4, 3]\"| n27\n  n25 -->|\"[4, 3]\"| n26\n  n26 -->|\"[4, 3]\"| n27\n  n27 -->|\"[4, 3]\"| n29\n  n28 -->|\"[3, 3]\"| n29\n  n29 -->|\"[4, 3]\"| n31\n  n30 -->|\"[3]\"| n31\n  n31 -->|\"[4, 3]\"| n32\n  n31 -->|\"[4, 3]\"| n34\n  n32 -->|\"[]\"| n33\n  n33 -->|\"[]\"| n34\n  n34 -->|\"[4, 3]\"| n35\n  n34 -->|\"[4, 3]\"| n41\n  n35 -->|\"[4, 3]\"| n36\n  n36 -->|\"[]\"| n37\n  n37 -->|\"[]\"| n38\n  n38 -->|\"[]\"| n39\n  n39 -->|\"[]\"| n40\n  n40 -->|\"[]\"| n41\n  n41 -->|\"[4, 3]\"| n43\n  n42 -->|\"[4, 3]\"| n43\n  n43 -->|\"[4, 3]\"| n45\n  n44 -->|\"[4, 3]\"| n45\n  n45 -->|\"[4, 3]\"| n46\n  n45 -->|\"[4, 3]\"| n52\n  n45 -->|\"[4, 3]\"| n55\n  n45 -->|\"[4, 3]\"| n57\n  n45 -->|\"[4, 3]\"| n65\n  n46 -->|\"[4, 3]\"| n47\n  n47 -->|\"[4]\"| n48\n  n48 -->|\"[4]\"| n49\n  n49 -->|\"[4]\"| n50\n  n50 -->|\"[4]\"| n51\n  n51 -->|\"[4]\"| n52\n  n52 -->|\"[4, 3]\"| n54\n  n53 -->|\"[3]\"| n54\n  n54 -->|\"[4, 3]\"| n84\n  n55 -->|\"[4]\"| n56\n  n56 -->|\"[4]\"| n57\n  n57 -->|\"[4, 3]\"| n58\n  n57 -->|\"[4, 3]\"| n64\n  n58 -->|\"[4, 3]\"| n59\n  n59 -->|\"[4]\"| n60\n  n60 -->|\"[4]\"| n61\n  n61 -->|\"[4]\"| n62\n  n62 -->|\"[4]\"| n63\n  n63 -->|\"[4]\"| n64\n  n64 -->|\"[4, 3]\"| n67\n  n65 -->|\"[4, 3]\"| n66\n  n66 -->|\"[4, 3]\"| n67\n  n67 -->|\"[4, 3]\"| n68\n  n68 -->|\"[4, 3]\"| n69\n  n69 -->|\"[4, 3]\"| n70\n  n69 -->|\"[4, 3]\"| n72\n  n70 -->|\"[4]\"| n71\n  n71 -->|\"[4]\"| n72\n  n72 -->|\"[4, 3]\"| n73\n  n72 -->|\"[4, 3]\"| n79\n  n73 -->|\"[4, 3]\"| n74\n  n74 -->|\"[4]\"| n75\n  n75 -->|\"[4]\"| n76\n  n76 -->|\"[4]\"| n77\n  n77 -->|\"[4]\"| n78\n  n78 -->|\"[4]\"| n79\n  n79 -->|\"[4, 3]\"| n81\n  n80 -->|\"[4]\"| n81\n  n81 -->|\"[4, 3]\"| n83\n  n82 -->|\"[4]\"| n83\n  n83 -->|\"[4, 3]\"| n84\n  n84 -->|\"[4, 3]\"| n86\n  n84 -->|\"[4, 3]\"| n87\n  n85 -->|\"[4, 3]\"| n86\n  n86 -->|\"[4, 3]\"| n87\n  n87 -->|\"[4, 3]\"| n88\n  n88 -->|\"[2, 6]\"| n89\n  n88 -->|\"[2, 6]\"| n91\n  n89 -->|\"[2]\"| n90\n  n90 -->|\"[2]\"| n91\n  n91 -->|\"[2, 6]\"| n92\n  n91 -->|\"[2, 6]\"| n98\n  n92 -->|\"[2, 6]\"| n93\n  n93 -->|\"[2]\"| n94\n  n94 -->|\"[2]\"| n95\n  n95 -->|\"[2]\"| n96\n  n96 -->|\"[2]\"| n97\n  n97 -->|\"[2]\"| n98\n  n98 -->|\"[2, 6]\"| n99\n  n99 -->|\"[4, 3]\"| n101\n  n100 -->|\"[4]\"| n101\n  n101 -->|\"[4, 3]\"| n103\n  n102 -->|\"[4]\"| n103\n  n103 -->|\"[4, 3]\"| n104\n  n104 -->|\"[4, 3]\"| n105\n  n105 -->|\"[4, 3]\"| n106\n  n106 -->|\"[]\"| n107\n  n107 -->|\"[]\"| n108\n  n108 -->|\"[]\"| n109\n",
        dot: "digraph {\n  rankdir=TB; node [fontname=\"sans-serif\"]; edge [fontname=\"sans-serif\", fontsize=10];\n  n0 [label=\"x\\n[4, 3]\", shape=ellipse];\n  n1 [label=\"t\\n[4, 3]\", shape=ellipse];\n  n104 [label=\"sub\", shape=box];\n  n105 [label=\"square\", shape=box];\n  n106 [label=\"sum\", shape=box];\n  n107 [label=\"div 12\", shape=box];\n  n108 [label=\"sum\", shape=box];\n  n109 [label=\"loss\\ndiv n\", shape=box, peripheries=2];\n  subgraph cluster_0 {\n    label=\"first = dropout(norm(x), 0.25)\"; style=rounded;\n    n2 [label=\"sum\", shape=box];\n    n4 [label=\"div\", shape=box];\n    n5 [label=\"sub\", shape=box];\n    n6 [label=\"square\", shape=box];\n    n7 [label=\"sum\", shape=box];\n    n8 [label=\"div\", shape=box];\n    n9 [label=\"add 0.00001\", shape=box];\n    n10 [label=\"sqrt\", shape=box];\n    n11 [label=\"div 1\", shape=box];\n    n12 [label=\"mul\", shape=box];\n    n15 [label=\"sub\", shape=box];\n    n19 [label=\"mul\", shape=box];\n    n20 [label=\"by_mode\", shape=box];\n    n22 [label=\"mul\", shape=box];\n    n24 [label=\"add\", shape=box];\n    n25 [label=\"dropout_mask\", shape=box];\n    n26 [label=\"mul\", shape=box];\n    n27 [label=\"first\\nby_mode\", shape=box];\n  }\n  subgraph cluster_1 {\n    label=\"third = rms_norm(second) + instance_norm(norm(second), affi…\"; style=rounded;\n    n3 [label=\"mul n 3\", shape=box];\n    n16 [label=\"add 0.00001\", shape=box];\n    n17 [label=\"sqrt\", shape=box];\n    n18 [label=\"div 1\", shape=box];\n    n46 [label=\"square\", shape=box];\n    n47 [label=\"sum\", shape=box];\n    n48 [label=\"div 3\", shape=box];\n    n49 [label=\"add 0.0000000000000002220446049250313\", shape=box];\n    n50 [label=\"sqrt\", shape=box];\n    n51 [label=\"div 1\", shape=box];\n    n52 [label=\"mul\", shape=box];\n    n54 [label=\"mul\", shape=box];\n    n55 [label=\"sum\", shape=box];\n    n56 [label=\"div\", shape=box];\n    n57 [label=\"sub\", shape=box];\n    n58 [label=\"square\", shape=box];\n    n59 [label=\"sum\", shape=box];\n    n60 [label=\"div\", shape=box];\n    n61 [label=\"add 0.00001\", shape=box];\n    n62 [label=\"sqrt\", shape=box];\n    n63 [label=\"div 1\", shape=box];\n    n64 [label=\"mul\", shape=box];\n    n65 [label=\"sub\", shape=box];\n    n66 [label=\"mul\", shape=box];\n    n67 [label=\"by_mode\", shape=box];\n    n68 [label=\"mul\", shape=box];\n    n69 [label=\"add\", shape=box];\n    n70 [label=\"sum\", shape=box];\n    n71 [label=\"div 3\", shape=box];\n    n72 [label=\"sub\", shape=box];\n    n73 [label=\"square\", shape=box];\n    n74 [label=\"sum\", shape=box];\n    n75 [label=\"div 3\", shape=box];\n    n76 [label=\"add 0.00001\", shape=box];\n    n77 [label=\"sqrt\", shape=box];\n    n78 [label=\"div 1\", shape=box];\n    n79 [label=\"mul\", shape=box];\n    n81 [label=\"mul\", shape=box];\n    n83 [label=\"add\", shape=box];\n    n84 [label=\"third\\nadd\", shape=box];\n  }\n  subgraph cluster_2 {\n    label=\"parameters\"; style=rounded;\n    n13 [label=\"norm.running_mean\\n[4]\", shape=cylinder];\n    n14 [label=\"norm.running_var\\n[4]\", shape=cylinder];\n    n21 [label=\"norm.weight\\n[4]\", shape=cylinder];\n    n23 [label=\"norm.bias\\n[4]\", shape=cylinder];\n    n28 [label=\"second.dense_1.weight\\n[3, 3]\", shape=cylinder];\n    n30 [label=\"second.dense_1.bias\\n[3]\", shape=cylinder];\n    n42 [label=\"second.layer_norm_1.weight\\n[4, 3]\", shape=cylinder];\n    n44 [label=\"second.layer_norm_1.bias\\n[4, 3]\", shape=cylinder];\n    n53 [label=\"third.rms_norm_1.weight\\n[3]\", shape=cylinder];\n    n80 [label=\"third.instance_norm_1.weight\\n[4]\", shape=cylinder];\n    n82 [label=\"third.instance_norm_1.bias\\n[4]\", shape=cylinder];\n    n100 [label=\"y.weight\\n[4]\", shape=cylinder];\n    n102 [label=\"y.bias\\n[4]\", shape=cylinder];\n  }\n  subgraph cluster_3 {\n    label=\"second = layer_norm(dense(first, 3), shape = [4, 3])\"; style=rounded;\n    n29 [label=\"product\", shape=box];\n    n31 [label=\"add\", shape=box];\n    n32 [label=\"sum\", shape=box];\n    n33 [label=\"div 12\", shape=box];\n    n34 [label=\"sub\", shape=box];\n    n35 [label=\"square\", shape=box];\n    n36 [label=\"sum\", shape=box];\n    n37 [label=\"div 12\", shape=box];\n    n38 [label=\"add 0.00001\", shape=box];\n    n39 [label=\"sqrt\", shape=box];\n    n40 [label=\"div 1\", shape=box];\n    n41 [label=\"mul\", shape=box];\n    n43 [label=\"mul\", shape=box];\n    n45 [label=\"second\\nadd\", shape=box];\n  }\n  subgraph cluster_4 {\n    label=\"y = group_norm(dropout(third, p = 0.5), 2)\"; style=rounded;\n    n85 [label=\"dropout_mask\", shape=box];\n    n86 [label=\"mul\", shape=box];\n    n87 [label=\"by_mode\", shape=box];\n    n88 [label=\"reshape\", shape=box];\n    n89 [label=\"sum\", shape=box];\n    n90 [label=\"div 6\", shape=box];\n    n91 [label=\"sub\", shape=box];\n    n92 [label=\"square\", shape=box];\n    n93 [label=\"sum\", shape=box];\n    n94 [label=\"div 6\", shape=box];\n    n95 [label=\"add 0.00001\", shape=box];\n    n96 [label=\"sqrt\", shape=box];\n    n97 [label=\"div 1\", shape=box];\n    n98 [label=\"mul\", shape=box];\n    n99 [label=\"reshape\", shape=box];\n    n101 [label=\"mul\", shape=box];\n    n103 [label=\"y\\nadd\", shape=box, peripheries=2];\n  }\n  n0 -> n2 [label=\"[4, 3]\"];\n  n0 -> n5 [label=\"[4, 3]\"];\n  n0 -> n15 [label=\"[4, 3]\"];\n  n1 -> n104 [label=\"[4, 3]\"];\n  n2 -> n4 [label=\"[4]\"];\n  n3 -> n4 [label=\"[]\"];\n  n3 -> n8 [label=\"[]\"];\n  n3 -> n56 [label=\"[]\"];\n  n3 -> n60 [label=\"[]\"];\n  n4 -> n5 [label=\"[4]\"];\n  n5 -> n6 [label=\"[4, 3]\"];\n  n5 -> n12 [label=\"[4, 3]\"];\n  n6 -> n7 [label=\"[4, 3]\"];\n  n7 -> n8 [label=\"[4]\"];\n  n8 -> n9 [label=\"[4]\"];\n  n9 -> n10 [label=\"[4]\"];\n  n10 -> n11 [label=\"[4]\"];\n  n11 -> n12 [label=\"[4]\"];\n  n12 -> n20 [label=\"[4, 3]\"];\n  n13 -> n15 [label=\"[4]\"];\n  n13 -> n65 [label=\"[4]\"];\n  n14 -> n16 [label=\"[4]\"];\n  n15 -> n19 [label=\"[4, 3]\"];\n  n16 -> n17 [label=\"[4]\"];\n  n17 -> n18 [label=\"[4]\"];\n  n18 -> n19 [label=\"[4]\"];\n  n18 -> n66 [label=\"[4]\"];\n  n19 -> n20 [label=\"[4, 3]\"];\n  n20 -> n22 [label=\"[4, 3]\"];\n  n21 -> n22 [label=\"[4]\"];\n  n21 -> n68 [label=\"[4]\"];\n  n22 -> n24 [label=\"[4, 3]\"];\n  n23 -> n24 [label=\"[4]\"];\n  n23 -> n69 [label=\"[4]\"];\n  n24 -> n26 [label=\"[4, 3]\"];\n  n24 -> n27 [label=\"[4, 3]\"];\n  n25 -> n26 [label=\"[4, 3]\"];\n  n26 -> n27 [label=\"[4, 3]\"];\n  n27 -> n29 [label=\"[4, 3]\"];\n  n28 -> n29 [label=\"[3, 3]\"];\n  n29 -> n31 [label=\"[4, 3]\"];\n  n30 -> n31 [label=\"[3]\"];\n  n31 -> n32 [label=\"[4, 3]\"];\n  n31 -> n34 [label=\"[4, 3]\"];\n  n32 -> n33 [label=\"[]\"];\n  n33 -> n34 [label=\"[]\"];\n  n34 -> n35 [label=\"[4, 3]\"];\n  n34 -> n41 [label=\"[4, 3]\"];\n  n35 -> n36 [label=\"[4, 3]\"];\n  n36 -> n37 [label=\"[]\"];\n  n37 -> n38 [label=\"[]\"];\n  n38 -> n39 [label=\"[]\"];\n  n39 -> n40 [label=\"[]\"];\n  n40 -> n41 [label=\"[]\"];\n  n41 -> n43 [label=\"[4, 3]\"];\n  n42 -> n43 [label=\"[4, 3]\"];\n  n43 -> n45 [label=\"[4, 3]\"];\n  n44 -> n45 [label=\"[4, 3]\"];\n  n45 -> n46 [label=\"[4, 3]\"];\n  n45 -> n52 [label=\"[4, 3]\"];\n  n45 -> n55 [label=\"[4, 3]\"];\n  n45 -> n57 [label=\"[4, 3]\"];\n  n45 -> n65 [label=\"[4, 3]\"];\n  n46 -> n47 [label=\"[4, 3]\"];\n  n47 -> n48 [label=\"[4]\"];\n  n48 -> n49 [label=\"[4]\"];\n  n49 -> n50 [label=\"[4]\"];\n  n50 -> n51 [label=\"[4]\"];\n  n51 -> n52 [label=\"[4]\"];\n  n52 -> n54 [label=\"[4, 3]\"];\n  n53 -> n54 [label=\"[3]\"];\n  n54 -> n84 [label=\"[4, 3]\"];\n  n55 -> n56 [label=\"[4]\"];\n  n56 -> n57 [label=\"[4]\"];\n  n57 -> n58 [label=\"[4, 3]\"];\n  n57 -> n64 [label=\"[4, 3]\"];\n  n58 -> n59 [label=\"[4, 3]\"];\n  n59 -> n60 [label=\"[4]\"];\n  n60 -> n61 [label=\"[4]\"];\n  n61 -> n62 [label=\"[4]\"];\n  n62 -> n63 [label=\"[4]\"];\n  n63 -> n64 [label=\"[4]\"];\n  n64 -> n67 [label=\"[4, 3]\"];\n  n65 -> n66 [label=\"[4, 3]\"];\n  n66 -> n67 [label=\"[4, 3]\"];\n  n67 -> n68 [label=\"[4, 3]\"];\n  n68 -> n69 [label=\"[4, 3]\"];\n  n69 -> n70 [label=\"[4, 3]\"];\n  n69 -> n72 [label=\"[4, 3]\"];\n  n70 -> n71 [label=\"[4]\"];\n  n71 -> n72 [label=\"[4]\"];\n  n72 -> n73 [label=\"[4, 3]\"];\n  n72 -> n79 [label=\"[4, 3]\"];\n  n73 -> n74 [label=\"[4, 3]\"];\n  n74 -> n75 [label=\"[4]\"];\n  n75 -> n76 [label=\"[4]\"];\n  n76 -> n77 [label=\"[4]\"];\n  n77 -> n78 [label=\"[4]\"];\n  n78 -> n79 [label=\"[4]\"];\n  n79 -> n81 [label=\"[4, 3]\"];\n  n80 -> n81 [label=\"[4]\"];\n  n81 -> n83 [label=\"[4, 3]\"];\n  n82 -> n83 [label=\"[4]\"];\n  n83 -> n84 [label=\"[4, 3]\"];\n  n84 -> n86 [label=\"[4, 3]\"];\n  n84 -> n87 [label=\"[4, 3]\"];\n  n85 -> n86 [label=\"[4, 3]\"];\n  n86 -> n87 [label=\"[4, 3]\"];\n  n87 -> n88 [label=\"[4, 3]\"];\n  n88 -> n89 [label=\"[2, 6]\"];\n  n88 -> n91 [label=\"[2, 6]\"];\n  n89 -> n90 [label=\"[2]\"];\n  n90 -> n91 [label=\"[2]\"];\n  n91 -> n92 [label=\"[2, 6]\"];\n  n91 -> n98 [label=\"[2, 6]\"];\n  n92 -> n93 [label=\"[2, 6]\"];\n  n93 -> n94 [label=\"[2]\"];\n  n94 -> n95 [label=\"[2]\"];\n  n95 -> n96 [label=\"[2]\"];\n  n96 -> n97 [label=\"[2]\"];\n  n97 -> n98 [label=\"[2]\"];\n  n98 -> n99 [label=\"[2, 6]\"];\n  n99 -> n101 [label=\"[4, 3]\"];\n  n100 -> n101 [label=\"[4]\"];\n  n101 -> n103 [label=\"[4, 3]\"];\n  n102 -> n103 [label=\"[4]\"];\n  n103 -> n104 [label=\"[4, 3]\"];\n  n104 -> n105 [label=\"[4, 3]\"];\n  n105 -> n106 [label=\"[4, 3]\"];\n  n106 -> n107 [label=\"[]\"];\n  n107 -> n108 [label=\"[]\"];\n  n108 -> n109 [label=\"[]\"];\n}\n",
    };
    /// Losses and derivatives as they are computed, each derivative beside its value.
    pub const GRADIENT_GRAPH: nn::Drawing = nn::Drawing {
        mermaid: "flowchart TB\n  n0[\"losses\"]\n  n1([\"x = input\"])\n  n2([\"t = target\"])\n  n3[\"first = dropout(norm(x), 0.25)\"]\n  n4[\"second = layer_norm(dense(first, 3), shape = [4, 3])\"]\n  n5[\"third = rms_norm(second) + instance_norm(norm(second), affi…\"]\n  n6[\"y = group_norm(dropout(third, p = 0.5), 2)\"]\n  n0 -->|\"[4]\"| n3\n  n0 -->|\"[4]\"| n5\n  n0 -->|\"[4, 3]\"| n6\n  n1 -->|\"[4, 3]\"| n3\n  n2 -->|\"[4, 3]\"| n0\n  n3 -->|\"[4, 3]\"| n4\n  n3 -->|\"[4, 3]\"| n5\n  n4 -->|\"[3, 3]\"| n3\n  n4 -->|\"[4, 3]\"| n3\n  n4 -->|\"[4, 3]\"| n5\n  n5 -->|\"[]\"| n3\n  n5 -->|\"[4, 3]\"| n4\n  n5 -->|\"[4, 3]\"| n6\n  n5 -->|\"[]\"| n6\n  n6 -->|\"[4, 3]\"| n0\n  n6 -->|\"[4, 3]\"| n5\n",
        dot: "digraph {\n  rankdir=TB; node [fontname=\"sans-serif\"]; edge [fontname=\"sans-serif\", fontsize=10];\n  n0 [label=\"losses\", shape=box];\n  n1 [label=\"x = input\", shape=ellipse];\n  n2 [label=\"t = target\", shape=ellipse];\n  n3 [label=\"first = dropout(norm(x), 0.25)\", shape=box];\n  n4 [label=\"second = layer_norm(dense(first, 3), shape = [4, 3])\", shape=box];\n  n5 [label=\"third = rms_norm(second) + instance_norm(norm(second), affi…\", shape=box];\n  n6 [label=\"y = group_norm(dropout(third, p = 0.5), 2)\", shape=box];\n  n0 -> n3 [label=\"[4]\"];\n  n0 -> n5 [label=\"[4]\"];\n  n0 -> n6 [label=\"[4, 3]\"];\n  n1 -> n3 [label=\"[4, 3]\"];\n  n2 -> n0 [label=\"[4, 3]\"];\n  n3 -> n4 [label=\"[4, 3]\"];\n  n3 -> n5 [label=\"[4, 3]\"];\n  n4 -> n3 [label=\"[3, 3]\"];\n  n4 -> n3 [label=\"[4, 3]\"];\n  n4 -> n5 [label=\"[4, 3]\"];\n  n5 -> n3 [label=\"[]\"];\n  n5 -> n4 [label=\"[4, 3]\"];\n  n5 -> n6 [label=\"[4, 3]\"];\n  n5 -> n6 [label=\"[]\"];\n  n6 -> n0 [label=\"[4, 3]\"];\n  n6 -> n5 [label=\"[4, 3]\"];\n}\n",
    };
    /// Layer by layer: shapes, parameters, operations per sample, bytes of workspace per sample.
    pub const SUMMARY: &str = "Norms\nlayer   is                                                             shape   parameters  FLOPs  bytes\nx       input                                                          [4, 3]\nt       target                                                         [4, 3]\nfirst   dropout(norm(x), 0.25)                                         [4, 3]                148    288\nsecond  layer_norm(dense(first, 3), shape = [4, 3])                    [4, 3]          36    504    392\nthird   rms_norm(second) + instance_norm(norm(second), affine = true)  [4, 3]          11    855    736\ny       group_norm(dropout(third, p = 0.5), 2)                         [4, 3]           8    296    512\nothers                                                                                 16    109    192\n63 parameters, 8 more not trained; 555 FLOPs forward, 1 912 with gradient, per sample\n2 120 bytes of workspace per sample, 192 more for all together\n";
    /// In which order the partial derivatives are computed, the chain for each named value, and what is computed.
    pub const EXPLAIN: &str = "In which order are the partial derivatives of loss computed?\n  1. ∂loss/∂y\n  2. ∂y/∂third, ∂y/∂y.weight, ∂y/∂y.bias\n  3. ∂third/∂second, ∂third/∂third.rms_norm_1.weight, ∂third/∂norm.running_mean, ∂third/∂norm.running_var, ∂third/∂norm.weight, ∂third/∂norm.bias, ∂third/∂third.instance_norm_1.weight, ∂third/∂third.instance_norm_1.bias\n  4. ∂second/∂first, ∂second/∂second.dense_1.weight, ∂second/∂second.dense_1.bias, ∂second/∂second.layer_norm_1.weight, ∂second/∂second.layer_norm_1.bias\n  5. ∂first/∂x, ∂first/∂norm.running_mean, ∂first/∂norm.running_var, ∂first/∂norm.weight, ∂first/∂norm.bias\nWhat is the chain?\n  ∂loss/∂third = ∂loss/∂y · ∂y/∂third\n  ∂loss/∂y.weight = ∂loss/∂y · ∂y/∂y.weight\n  ∂loss/∂y.bias = ∂loss/∂y · ∂y/∂y.bias\n  ∂loss/∂second = ∂loss/∂y · ∂y/∂third · ∂third/∂second\n  ∂loss/∂third.rms_norm_1.weight = ∂loss/∂y · ∂y/∂third · ∂third/∂third.rms_norm_1.weight\n  ∂loss/∂norm.running_mean = ∂loss/∂y · ∂y/∂third · ∂third/∂norm.running_mean + ∂loss/∂y · ∂y/∂third · ∂third/∂second · ∂second/∂first · ∂first/∂norm.running_mean\n  ∂loss/∂norm.running_var = ∂loss/∂y · ∂y/∂third · ∂third/∂norm.running_var + ∂loss/∂y · ∂y/∂third · ∂third/∂second · ∂second/∂first · ∂first/∂norm.running_var\n  ∂loss/∂norm.weight = ∂loss/∂y · ∂y/∂third · ∂third/∂norm.weight + ∂loss/∂y · ∂y/∂third · ∂third/∂second · ∂second/∂first · ∂first/∂norm.weight\n  ∂loss/∂norm.bias = ∂loss/∂y · ∂y/∂third · ∂third/∂norm.bias + ∂loss/∂y · ∂y/∂third · ∂third/∂second · ∂second/∂first · ∂first/∂norm.bias\n  ∂loss/∂third.instance_norm_1.weight = ∂loss/∂y · ∂y/∂third · ∂third/∂third.instance_norm_1.weight\n  ∂loss/∂third.instance_norm_1.bias = ∂loss/∂y · ∂y/∂third · ∂third/∂third.instance_norm_1.bias\n  ∂loss/∂first = ∂loss/∂y · ∂y/∂third · ∂third/∂second · ∂second/∂first\n  ∂loss/∂second.dense_1.weight = ∂loss/∂y · ∂y/∂third · ∂third/∂second · ∂second/∂second.dense_1.weight\n  ∂loss/∂second.dense_1.bias = ∂loss/∂y · ∂y/∂third · ∂third/∂second · ∂second/∂second.dense_1.bias\n  ∂loss/∂second.layer_norm_1.weight = ∂loss/∂y · ∂y/∂third · ∂third/∂second · ∂second/∂second.layer_norm_1.weight\n  ∂loss/∂second.layer_norm_1.bias = ∂loss/∂y · ∂y/∂third · ∂third/∂second · ∂second/∂second.layer_norm_1.bias\n  ∂loss/∂x = ∂loss/∂y · ∂y/∂third · ∂third/∂second · ∂second/∂first · ∂first/∂x\nWhat is computed?\n  d_y = 1 / n / 12 · 2 · (y − t)\n  d_third = (d_y · y.weight / sqrt(sum((third · dropout_mask() − sum(…) / …)²) / … + …) + … + …) · …\n  d_second = (d_third · third.instance_norm_1.weight / sqrt(sum((… / … · … + … − …)²) / … + …) + … + …) · … / … + … + … + … + …\n  d_first = product(d_second · second.layer_norm_1.weight / sqrt(sum(…) / … + …) + … + …, second.dense_1.weight)\n  d_second.dense_1.weight = product(first, d_second · second.layer_norm_1.weight / sqrt(sum(…) / … + …) + … + …)\n  d_y.bias = sum(d_y)\n  d_y.bias = sum(sum(d_y))\n  d_y.weight = sum(d_y · (third · dropout_mask() − sum(third · dropout_mask()) / 6) / sqrt(sum(…²) / … + …))\n  d_y.weight = sum(sum(d_y · (third · dropout_mask() − sum(third · dropout_mask()) / 6) / sqrt(sum(…) / … + …)))\n  d_third.instance_norm_1.bias = sum(d_third)\n  d_third.instance_norm_1.bias = sum(sum(d_third))\n  d_third.instance_norm_1.weight = sum(d_third · ((second − sum(sum(second)) / (n · 3)) / sqrt(sum(…) / … + …) · … + … − …) / …)\n  d_third.instance_norm_1.weight = sum(sum(d_third · ((second − sum(sum(second)) / (n · 3)) / sqrt(… / … + …) · … + … − …) / …))\n  d_third.rms_norm_1.weight = sum(d_third · second / sqrt(sum(second²) / 3 + 2.220446e-16))\n  d_second.layer_norm_1.bias = sum(d_second)\n  d_second.layer_norm_1.weight = sum(d_second · (product(first, second.dense_1.weight) + second.dense_1.bias − sum(…) / …) / …)\n  d_second.dense_1.bias = sum(d_second · second.layer_norm_1.weight / sqrt(sum(…) / … + …) + … + …)\n  d_norm.bias = sum(d_third · third.instance_norm_1.weight / sqrt(sum(((second − sum(…) / …) / … · … + … − …)²) / … + …) + … + … + …)\n  d_norm.bias = sum(sum(d_third · third.instance_norm_1.weight / sqrt(sum(((second − … / …) / … · … + … − …)²) / … + …) + … + … + …))\n  d_norm.weight = sum((d_third · third.instance_norm_1.weight / sqrt(sum(((second − … / …) / … · … + … − …)²) / … + …) + … + …) · … + …)\n  d_norm.weight = sum(sum((d_third · third.instance_norm_1.weight / sqrt(sum(((second − …) / … · … + … − …)²) / … + …) + … + …) · … + …))\n";
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
        x_sum: S::Buffer<[[f64; 3]; 4]>,
        sum_10: [f64; 4],
        square_6: S::Buffer<[[f64; 3]; 4]>,
        sum_11: S::Buffer<[[f64; 3]; 4]>,
        sum_12: [f64; 4],
        div_15: [f64; 4],
        second_dense_2: S::Buffer<[[f64; 3]; 4]>,
        sum_13: S::Buffer<[[f64; 3]; 4]>,
        sum_14: S::Buffer<f64>,
        mul_17: S::Buffer<[[f64; 3]; 4]>,
        second_2: S::Buffer<[[f64; 3]; 4]>,
        second_square_2: S::Buffer<[[f64; 3]; 4]>,
        sum_15: S::Buffer<[f64; 4]>,
        second_mul_2: S::Buffer<[[f64; 3]; 4]>,
        second_sum: S::Buffer<[[f64; 3]; 4]>,
        square_8: S::Buffer<[[f64; 3]; 4]>,
        sum_17: S::Buffer<[[f64; 3]; 4]>,
        sum_18: [f64; 4],
        sqrt_10: [f64; 4],
        div_24: [f64; 4],
        sum_19: S::Buffer<[[f64; 3]; 4]>,
        sum_20: S::Buffer<[f64; 4]>,
        mul_26: S::Buffer<[[f64; 3]; 4]>,
        dropout_mask_2: S::Buffer<[[f64; 3]; 4]>,
        third_mul: S::Buffer<[[f64; 3]; 4]>,
        sum_21: S::Buffer<[[f64; 6]; 2]>,
        sum_22: S::Buffer<[f64; 2]>,
        mul_28: S::Buffer<[[f64; 6]; 2]>,
        y_sub_2: S::Buffer<[[f64; 3]; 4]>,
        square_11: S::Buffer<[[f64; 3]; 4]>,
        sum_23: S::Buffer<[[f64; 6]; 2]>,
        sum_25: S::Buffer<[f64; 2]>,
        loss_2_: f64,
        mul_11_: f64,
    }
    impl<S: nn::Storage> Workspace<S> {
        fn with_storage(capacity: usize) -> Self {
            Workspace {
                capacity,
                storage: core::marker::PhantomData,
                seed: 0,
                step: 0,
                first: 0,
                x_sum: S::buffer([[0.0; 3]; 4], capacity),
                sum_10: [0.0; 4],
                square_6: S::buffer([[0.0; 3]; 4], capacity),
                sum_11: S::buffer([[0.0; 3]; 4], capacity),
                sum_12: [0.0; 4],
                div_15: [0.0; 4],
                second_dense_2: S::buffer([[0.0; 3]; 4], capacity),
                sum_13: S::buffer([[0.0; 3]; 4], capacity),
                sum_14: S::buffer(0.0, capacity),
                mul_17: S::buffer([[0.0; 3]; 4], capacity),
                second_2: S::buffer([[0.0; 3]; 4], capacity),
                second_square_2: S::buffer([[0.0; 3]; 4], capacity),
                sum_15: S::buffer([0.0; 4], capacity),
                second_mul_2: S::buffer([[0.0; 3]; 4], capacity),
                second_sum: S::buffer([[0.0; 3]; 4], capacity),
                square_8: S::buffer([[0.0; 3]; 4], capacity),
                sum_17: S::buffer([[0.0; 3]; 4], capacity),
                sum_18: [0.0; 4],
                sqrt_10: [0.0; 4],
                div_24: [0.0; 4],
                sum_19: S::buffer([[0.0; 3]; 4], capacity),
                sum_20: S::buffer([0.0; 4], capacity),
                mul_26: S::buffer([[0.0; 3]; 4], capacity),
                dropout_mask_2: S::buffer([[0.0; 3]; 4], capacity),
                third_mul: S::buffer([[0.0; 3]; 4], capacity),
                sum_21: S::buffer([[0.0; 6]; 2], capacity),
                sum_22: S::buffer([0.0; 2], capacity),
                mul_28: S::buffer([[0.0; 6]; 2], capacity),
                y_sub_2: S::buffer([[0.0; 3]; 4], capacity),
                square_11: S::buffer([[0.0; 3]; 4], capacity),
                sum_23: S::buffer([[0.0; 6]; 2], capacity),
                sum_25: S::buffer([0.0; 2], capacity),
                loss_2_: 0.0,
                mul_11_: 0.0,
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
            x_sum: [[[0.0; 3]; 4]; N],
            sum_10: [0.0; 4],
            square_6: [[[0.0; 3]; 4]; N],
            sum_11: [[[0.0; 3]; 4]; N],
            sum_12: [0.0; 4],
            div_15: [0.0; 4],
            second_dense_2: [[[0.0; 3]; 4]; N],
            sum_13: [[[0.0; 3]; 4]; N],
            sum_14: [0.0; N],
            mul_17: [[[0.0; 3]; 4]; N],
            second_2: [[[0.0; 3]; 4]; N],
            second_square_2: [[[0.0; 3]; 4]; N],
            sum_15: [[0.0; 4]; N],
            second_mul_2: [[[0.0; 3]; 4]; N],
            second_sum: [[[0.0; 3]; 4]; N],
            square_8: [[[0.0; 3]; 4]; N],
            sum_17: [[[0.0; 3]; 4]; N],
            sum_18: [0.0; 4],
            sqrt_10: [0.0; 4],
            div_24: [0.0; 4],
            sum_19: [[[0.0; 3]; 4]; N],
            sum_20: [[0.0; 4]; N],
            mul_26: [[[0.0; 3]; 4]; N],
            dropout_mask_2: [[[0.0; 3]; 4]; N],
            third_mul: [[[0.0; 3]; 4]; N],
            sum_21: [[[0.0; 6]; 2]; N],
            sum_22: [[0.0; 2]; N],
            mul_28: [[[0.0; 6]; 2]; N],
            y_sub_2: [[[0.0; 3]; 4]; N],
            square_11: [[[0.0; 3]; 4]; N],
            sum_23: [[[0.0; 6]; 2]; N],
            sum_25: [[0.0; 2]; N],
            loss_2_: 0.0,
            mul_11_: 0.0,
        };
    }
    impl Norms {
        /// All parameters zero.
        pub const ZERO: Self = Norms {
            norm: parameters::Norm {
                running_mean: [0.0; 4],
                running_var: [0.0; 4],
                weight: [0.0; 4],
                bias: [0.0; 4],
            },
            second: parameters::Second {
                dense_1: parameters::SecondDense1 {
                    weight: [[0.0; 3]; 3],
                    bias: [0.0; 3],
                },
                layer_norm_1: parameters::SecondLayerNorm1 {
                    weight: [[0.0; 3]; 4],
                    bias: [[0.0; 3]; 4],
                },
            },
            third: parameters::Third {
                rms_norm_1: parameters::ThirdRmsNorm1 {
                    weight: [0.0; 3],
                },
                instance_norm_1: parameters::ThirdInstanceNorm1 {
                    weight: [0.0; 4],
                    bias: [0.0; 4],
                },
            },
            y: parameters::Y {
                weight: [0.0; 4],
                bias: [0.0; 4],
            },
        };
        /// All parameters zero, made without touching the stack.
        pub fn zeros() -> nn::Box<Self> {
            nn::boxed(&Self::ZERO)
        }
        /// Parameters as their initialisers say: the same for the same seed, on every machine.
        pub fn init(seed: u64) -> nn::Box<Self> {
            let mut network = Self::zeros();
            network.initialize(seed);
            network
        }
        /// Sets every parameter as its initialiser says.
        pub fn initialize(&mut self, seed: u64) {
            nn::init::zeros(&mut self.norm.running_mean);
            nn::init::ones(&mut self.norm.running_var);
            nn::init::ones(&mut self.norm.weight);
            nn::init::zeros(&mut self.norm.bias);
            nn::init::uniform(
                &mut self.second.dense_1.weight,
                -0.5773502691896258,
                0.5773502691896258,
                nn::Random::new(seed, 4),
            );
            nn::init::uniform(
                &mut self.second.dense_1.bias,
                -0.5773502691896258,
                0.5773502691896258,
                nn::Random::new(seed, 5),
            );
            nn::init::ones(&mut self.second.layer_norm_1.weight);
            nn::init::zeros(&mut self.second.layer_norm_1.bias);
            nn::init::ones(&mut self.third.rms_norm_1.weight);
            nn::init::ones(&mut self.third.instance_norm_1.weight);
            nn::init::zeros(&mut self.third.instance_norm_1.bias);
            nn::init::ones(&mut self.y.weight);
            nn::init::zeros(&mut self.y.bias);
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
            let div = &mut work.sum_10;
            let first = &mut work.x_sum[..n];
            let second_dense = &mut work.square_6[..n];
            let sum = &mut work.sum_14[..n];
            let sum_3 = &mut work.sum_15[..n];
            let sum_4 = &mut work.sum_20[..n];
            let square_3 = &mut work.sum_11[..n];
            let sum_6 = &mut work.sum_22[..n];
            k::map(
                k::one_mut(div),
                k::one(&self.norm.running_var),
                |norm_running_var| 1.0 / sqrt(norm_running_var + 1e-5),
            );
            k::map(
                first,
                (
                    x,
                    k::cycle_each(&self.norm.running_mean, 3),
                    k::cycle_each(div, 3),
                    k::cycle_each(&self.norm.weight, 3),
                    k::cycle_each(&self.norm.bias, 3),
                ),
                #[inline(always)]
                |(x, norm_running_mean, div, norm_weight, norm_bias)| {
                    (x - norm_running_mean) * div * norm_weight + norm_bias
                },
            );
            k::dense(
                k::view::<_, [f64; 3]>(first),
                &self.second.dense_1.weight,
                &self.second.dense_1.bias,
                k::view_mut::<_, [f64; 3]>(second_dense),
            );
            k::sum_axis(k::view::<_, [f64; 12]>(second_dense), sum);
            let div_2 = sum;
            k::divide_mut(div_2, 12.0);
            let sub = second_dense;
            k::update(
                sub,
                k::each(&*div_2, 12),
                |second_dense, div_2| second_dense - div_2,
            );
            let square_2 = first;
            k::map(square_2, &*sub, |sub| sub * sub);
            let sum_2 = div_2;
            k::sum_axis(k::view::<_, [f64; 12]>(square_2), sum_2);
            let div_4 = sum_2;
            k::update(
                div_4,
                (),
                #[inline(always)]
                |sum_2, ()| 1.0 / sqrt(sum_2 / 12.0 + 1e-5),
            );
            let second = sub;
            k::update(
                second,
                (
                    k::each(&*div_4, 12),
                    k::cycle(&self.second.layer_norm_1.weight),
                    k::cycle(&self.second.layer_norm_1.bias),
                ),
                |sub, (div_4, second_layer_norm_1_weight, second_layer_norm_1_bias)| {
                    sub * div_4 * second_layer_norm_1_weight + second_layer_norm_1_bias
                },
            );
            let second_square = square_2;
            k::map(second_square, &*second, |second| second * second);
            k::sum_axis(
                k::view::<_, [f64; 3]>(second_square),
                k::view_mut::<_, f64>(sum_3),
            );
            let div_6 = sum_3;
            k::update(
                div_6,
                (),
                #[inline(always)]
                |sum_3, ()| 1.0 / sqrt(sum_3 / 3.0 + 2.220446049250313e-16),
            );
            let third_batch_norm = second_square;
            k::map(
                third_batch_norm,
                (
                    &*second,
                    k::cycle_each(&self.norm.running_mean, 3),
                    k::cycle_each(div, 3),
                    k::cycle_each(&self.norm.weight, 3),
                    k::cycle_each(&self.norm.bias, 3),
                ),
                #[inline(always)]
                |(second, norm_running_mean, div, norm_weight, norm_bias)| {
                    (second - norm_running_mean) * div * norm_weight + norm_bias
                },
            );
            k::sum_axis(
                k::view::<_, [f64; 3]>(third_batch_norm),
                k::view_mut::<_, f64>(sum_4),
            );
            let div_7 = sum_4;
            k::divide_mut(div_7, 3.0);
            let sub_2 = third_batch_norm;
            k::update(
                sub_2,
                k::each(&*div_7, 3),
                |third_batch_norm, div_7| third_batch_norm - div_7,
            );
            k::map(square_3, &*sub_2, |sub_2| sub_2 * sub_2);
            let sum_5 = div_7;
            k::sum_axis(k::view::<_, [f64; 3]>(square_3), k::view_mut::<_, f64>(sum_5));
            let div_9 = sum_5;
            k::update(
                div_9,
                (),
                #[inline(always)]
                |sum_5, ()| 1.0 / sqrt(sum_5 / 3.0 + 1e-5),
            );
            let third = second;
            k::update(
                third,
                (
                    k::each(&*div_6, 3),
                    k::cycle(&self.third.rms_norm_1.weight),
                    &*sub_2,
                    k::each(&*div_9, 3),
                    k::cycle_each(&self.third.instance_norm_1.weight, 3),
                    k::cycle_each(&self.third.instance_norm_1.bias, 3),
                ),
                #[inline(always)]
                |
                    second,
                    (
                        div_6,
                        third_rms_norm_1_weight,
                        sub_2,
                        div_9,
                        third_instance_norm_1_weight,
                        third_instance_norm_1_bias,
                    )|
                {
                    second * div_6 * third_rms_norm_1_weight
                        + (sub_2 * div_9 * third_instance_norm_1_weight
                            + third_instance_norm_1_bias)
                },
            );
            k::sum_axis(k::view::<_, [f64; 6]>(third), k::view_mut::<_, f64>(sum_6));
            let div_10 = sum_6;
            k::divide_mut(div_10, 6.0);
            let sub_3: &mut [[[f64; 6]; 2]] = k::reuse(&mut work.square_6[..n], n);
            k::update(sub_3, k::each(&*div_10, 6), |third, div_10| third - div_10);
            let square_4: &mut [[[f64; 6]; 2]] = k::reuse(&mut work.x_sum[..n], n);
            k::map(square_4, &*sub_3, |sub_3| sub_3 * sub_3);
            let sum_7 = div_10;
            k::sum_axis(k::view::<_, [f64; 6]>(square_4), k::view_mut::<_, f64>(sum_7));
            let div_12 = sum_7;
            k::update(
                div_12,
                (),
                #[inline(always)]
                |sum_7, ()| 1.0 / sqrt(sum_7 / 6.0 + 1e-5),
            );
            let mul_9 = sub_3;
            k::update(mul_9, k::each(&*div_12, 6), |sub_3, div_12| sub_3 * div_12);
            let y = &mut work.square_6[..n];
            k::update(
                y,
                (k::cycle_each(&self.y.weight, 3), k::cycle_each(&self.y.bias, 3)),
                |mul_9, (y_weight, y_bias)| mul_9 * y_weight + y_bias,
            );
            Ok(Outputs { y })
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
            let div = &mut work.sum_10;
            let first = &mut work.x_sum[..n];
            let second_dense = &mut work.square_6[..n];
            let sum = &mut work.sum_14[..n];
            let sum_3 = &mut work.sum_15[..n];
            let sum_4 = &mut work.sum_20[..n];
            let square_3 = &mut work.sum_11[..n];
            let sum_6 = &mut work.sum_22[..n];
            k::map(
                k::one_mut(div),
                k::one(&self.norm.running_var),
                |norm_running_var| 1.0 / sqrt(norm_running_var + 1e-5),
            );
            k::map(
                first,
                (
                    x,
                    k::cycle_each(&self.norm.running_mean, 3),
                    k::cycle_each(div, 3),
                    k::cycle_each(&self.norm.weight, 3),
                    k::cycle_each(&self.norm.bias, 3),
                ),
                #[inline(always)]
                |(x, norm_running_mean, div, norm_weight, norm_bias)| {
                    (x - norm_running_mean) * div * norm_weight + norm_bias
                },
            );
            k::dense(
                k::view::<_, [f64; 3]>(first),
                &self.second.dense_1.weight,
                &self.second.dense_1.bias,
                k::view_mut::<_, [f64; 3]>(second_dense),
            );
            k::sum_axis(k::view::<_, [f64; 12]>(second_dense), sum);
            let div_2 = sum;
            k::divide_mut(div_2, 12.0);
            let sub = second_dense;
            k::update(
                sub,
                k::each(&*div_2, 12),
                |second_dense, div_2| second_dense - div_2,
            );
            let square_2 = first;
            k::map(square_2, &*sub, |sub| sub * sub);
            let sum_2 = div_2;
            k::sum_axis(k::view::<_, [f64; 12]>(square_2), sum_2);
            let div_4 = sum_2;
            k::update(
                div_4,
                (),
                #[inline(always)]
                |sum_2, ()| 1.0 / sqrt(sum_2 / 12.0 + 1e-5),
            );
            let second = sub;
            k::update(
                second,
                (
                    k::each(&*div_4, 12),
                    k::cycle(&self.second.layer_norm_1.weight),
                    k::cycle(&self.second.layer_norm_1.bias),
                ),
                |sub, (div_4, second_layer_norm_1_weight, second_layer_norm_1_bias)| {
                    sub * div_4 * second_layer_norm_1_weight + second_layer_norm_1_bias
                },
            );
            let second_square = square_2;
            k::map(second_square, &*second, |second| second * second);
            k::sum_axis(
                k::view::<_, [f64; 3]>(second_square),
                k::view_mut::<_, f64>(sum_3),
            );
            let div_6 = sum_3;
            k::update(
                div_6,
                (),
                #[inline(always)]
                |sum_3, ()| 1.0 / sqrt(sum_3 / 3.0 + 2.220446049250313e-16),
            );
            let third_batch_norm = second_square;
            k::map(
                third_batch_norm,
                (
                    &*second,
                    k::cycle_each(&self.norm.running_mean, 3),
                    k::cycle_each(div, 3),
                    k::cycle_each(&self.norm.weight, 3),
                    k::cycle_each(&self.norm.bias, 3),
                ),
                #[inline(always)]
                |(second, norm_running_mean, div, norm_weight, norm_bias)| {
                    (second - norm_running_mean) * div * norm_weight + norm_bias
                },
            );
            k::sum_axis(
                k::view::<_, [f64; 3]>(third_batch_norm),
                k::view_mut::<_, f64>(sum_4),
            );
            let div_7 = sum_4;
            k::divide_mut(div_7, 3.0);
            let sub_2 = third_batch_norm;
            k::update(
                sub_2,
                k::each(&*div_7, 3),
                |third_batch_norm, div_7| third_batch_norm - div_7,
            );
            k::map(square_3, &*sub_2, |sub_2| sub_2 * sub_2);
            let sum_5 = div_7;
            k::sum_axis(k::view::<_, [f64; 3]>(square_3), k::view_mut::<_, f64>(sum_5));
            let div_9 = sum_5;
            k::update(
                div_9,
                (),
                #[inline(always)]
                |sum_5, ()| 1.0 / sqrt(sum_5 / 3.0 + 1e-5),
            );
            let third = second;
            k::update(
                third,
                (
                    k::each(&*div_6, 3),
                    k::cycle(&self.third.rms_norm_1.weight),
                    &*sub_2,
                    k::each(&*div_9, 3),
                    k::cycle_each(&self.third.instance_norm_1.weight, 3),
                    k::cycle_each(&self.third.instance_norm_1.bias, 3),
                ),
                #[inline(always)]
                |
                    second,
                    (
                        div_6,
                        third_rms_norm_1_weight,
                        sub_2,
                        div_9,
                        third_instance_norm_1_weight,
                        third_instance_norm_1_bias,
                    )|
                {
                    second * div_6 * third_rms_norm_1_weight
                        + (sub_2 * div_9 * third_instance_norm_1_weight
                            + third_instance_norm_1_bias)
                },
            );
            k::sum_axis(k::view::<_, [f64; 6]>(third), k::view_mut::<_, f64>(sum_6));
            let div_10 = sum_6;
            k::divide_mut(div_10, 6.0);
            let sub_3: &mut [[[f64; 6]; 2]] = k::reuse(&mut work.square_6[..n], n);
            k::update(sub_3, k::each(&*div_10, 6), |third, div_10| third - div_10);
            let square_4: &mut [[[f64; 6]; 2]] = k::reuse(&mut work.x_sum[..n], n);
            k::map(square_4, &*sub_3, |sub_3| sub_3 * sub_3);
            let sum_7 = div_10;
            k::sum_axis(k::view::<_, [f64; 6]>(square_4), k::view_mut::<_, f64>(sum_7));
            let div_12 = sum_7;
            k::update(
                div_12,
                (),
                #[inline(always)]
                |sum_7, ()| 1.0 / sqrt(sum_7 / 6.0 + 1e-5),
            );
            let mul_9 = sub_3;
            k::update(mul_9, k::each(&*div_12, 6), |sub_3, div_12| sub_3 * div_12);
            let square_5 = &mut work.square_6[..n];
            k::update(
                square_5,
                (k::cycle_each(&self.y.weight, 3), k::cycle_each(&self.y.bias, 3), t_2),
                #[inline(always)]
                |mul_9, (y_weight, y_bias, t_2)| {
                    (mul_9 * y_weight + y_bias - t_2) * (mul_9 * y_weight + y_bias - t_2)
                },
            );
            let sum_8 = div_4;
            k::sum_axis(k::view::<_, [f64; 12]>(square_5), sum_8);
            let loss_mse = sum_8;
            k::divide_mut(loss_mse, 12.0);
            let loss = k::mean_samples(loss_mse);
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
            self.gradient_2(batch, n, work);
            self.gradient_3(n, work, grad);
            work.step = work.step.wrapping_add(1);
            Ok(Losses { loss: work.loss_2_ })
        }
        /// Part 1 of 3 of [`gradient`](Self::gradient).
        fn gradient_1(
            &self,
            batch: Batch<'_>,
            n: usize,
            work: &mut Workspace<impl nn::Storage>,
            grad: &mut Self,
        ) {
            let x = batch.x;
            let x_sum: &mut [[f64; 4]] = k::reuse(&mut work.x_sum[..n], n);
            let sum_10 = &mut work.sum_10;
            let square_6 = &mut work.square_6[..n];
            let sum_11: &mut [[f64; 4]] = k::reuse(&mut work.sum_11[..n], n);
            let sum_12 = &mut work.sum_12;
            let div_15 = &mut work.div_15;
            let second_dense_2 = &mut work.second_dense_2[..n];
            let sum_13: &mut [f64] = k::reuse(&mut work.sum_13[..n], n);
            let sum_14 = &mut work.sum_14[..n];
            let mul_17 = &mut work.mul_17[..n];
            let second_2 = &mut work.second_2[..n];
            let second_square_2 = &mut work.second_square_2[..n];
            let sum_15 = &mut work.sum_15[..n];
            let second_mul_2 = &mut work.second_mul_2[..n];
            let second_sum: &mut [[f64; 4]] = k::reuse(&mut work.second_sum[..n], n);
            let square_8 = &mut work.square_8[..n];
            let sum_17: &mut [[f64; 4]] = k::reuse(&mut work.sum_17[..n], n);
            let sum_18 = &mut work.sum_18;
            let sqrt_10 = &mut work.sqrt_10;
            let div_24 = &mut work.div_24;
            let sum_19: &mut [[f64; 4]] = k::reuse(&mut work.sum_19[..n], n);
            k::sum_axis(k::view::<_, [f64; 3]>(x), k::view_mut::<_, f64>(x_sum));
            k::sum_samples(x_sum, sum_10);
            let mul_11 = n as f64 * 3.0;
            work.mul_11_ = mul_11;
            let div_13 = sum_10;
            k::divide_mut(k::one_mut(div_13), mul_11);
            let x_sub_2 = &mut work.x_sum[..n];
            k::map(x_sub_2, (x, k::cycle_each(div_13, 3)), |(x, div_13)| x - div_13);
            k::map(square_6, &*x_sub_2, |x_sub_2| x_sub_2 * x_sub_2);
            k::sum_axis(k::view::<_, [f64; 3]>(square_6), k::view_mut::<_, f64>(sum_11));
            k::sum_samples(sum_11, sum_12);
            let div_14 = sum_12;
            k::divide_mut(k::one_mut(div_14), mul_11);
            k::map(
                k::one_mut(div_15),
                k::one(div_14),
                |div_14| 1.0 / sqrt(div_14 + 1e-5),
            );
            let mul_12 = x_sub_2;
            k::update(
                mul_12,
                k::cycle_each(div_15, 3),
                |x_sub_2, div_15| x_sub_2 * div_15,
            );
            let div_16 = mul_11 / (mul_11 - 1.0);
            let dropout_mask = square_6;
            k::dropout_mask(work.seed, work.step, work.first, 0, 0.25, dropout_mask);
            let first_2 = &mut work.sum_11[..n];
            k::map(
                first_2,
                (
                    &*mul_12,
                    k::cycle_each(&self.norm.weight, 3),
                    k::cycle_each(&self.norm.bias, 3),
                    &*dropout_mask,
                ),
                |(mul_12, norm_weight, norm_bias, dropout_mask)| {
                    (mul_12 * norm_weight + norm_bias) * dropout_mask
                },
            );
            k::dense(
                k::view::<_, [f64; 3]>(first_2),
                &self.second.dense_1.weight,
                &self.second.dense_1.bias,
                k::view_mut::<_, [f64; 3]>(second_dense_2),
            );
            k::sum_axis(k::view::<_, [f64; 12]>(second_dense_2), sum_13);
            let div_17 = sum_13;
            k::divide_mut(div_17, 12.0);
            let sub_4 = second_dense_2;
            k::update(
                sub_4,
                k::each(&*div_17, 12),
                |second_dense_2, div_17| second_dense_2 - div_17,
            );
            let square_7 = &mut work.sum_13[..n];
            k::map(square_7, &*sub_4, |sub_4| sub_4 * sub_4);
            k::sum_axis(k::view::<_, [f64; 12]>(square_7), sum_14);
            let sqrt_8 = sum_14;
            k::update(sqrt_8, (), |sum_14, ()| sqrt(sum_14 / 12.0 + 1e-5));
            let div_19: &mut [f64] = k::reuse(&mut work.sum_13[..n], n);
            k::map(div_19, &*sqrt_8, |sqrt_8| 1.0 / sqrt_8);
            k::map(
                mul_17,
                (&*sub_4, k::each(&*div_19, 12)),
                |(sub_4, div_19)| sub_4 * div_19,
            );
            k::map(
                second_2,
                (
                    &*mul_17,
                    k::cycle(&self.second.layer_norm_1.weight),
                    k::cycle(&self.second.layer_norm_1.bias),
                ),
                |(mul_17, second_layer_norm_1_weight, second_layer_norm_1_bias)| {
                    mul_17 * second_layer_norm_1_weight + second_layer_norm_1_bias
                },
            );
            k::map(second_square_2, &*second_2, |second_2| second_2 * second_2);
            k::sum_axis(
                k::view::<_, [f64; 3]>(second_square_2),
                k::view_mut::<_, f64>(sum_15),
            );
            let sqrt_9 = sum_15;
            k::update(
                sqrt_9,
                (),
                |sum_15, ()| sqrt(sum_15 / 3.0 + 2.220446049250313e-16),
            );
            let div_21: &mut [[f64; 4]] = k::reuse(&mut work.second_square_2[..n], n);
            k::map(div_21, &*sqrt_9, |sqrt_9| 1.0 / sqrt_9);
            k::map(
                second_mul_2,
                (&*second_2, k::each(&*div_21, 3)),
                |(second_2, div_21)| second_2 * div_21,
            );
            k::sum_axis(
                k::view::<_, [f64; 3]>(second_2),
                k::view_mut::<_, f64>(second_sum),
            );
            let sum_16 = div_15;
            k::sum_samples(second_sum, sum_16);
            let div_22 = sum_16;
            k::divide_mut(k::one_mut(div_22), mul_11);
            let second_sub_2 = &mut work.second_sum[..n];
            k::map(
                second_sub_2,
                (&*second_2, k::cycle_each(div_22, 3)),
                |(second_2, div_22)| second_2 - div_22,
            );
            k::map(square_8, &*second_sub_2, |second_sub_2| second_sub_2 * second_sub_2);
            k::sum_axis(k::view::<_, [f64; 3]>(square_8), k::view_mut::<_, f64>(sum_17));
            k::sum_samples(sum_17, sum_18);
            let div_23 = sum_18;
            k::divide_mut(k::one_mut(div_23), mul_11);
            k::map(k::one_mut(sqrt_10), k::one(div_23), |div_23| sqrt(div_23 + 1e-5));
            k::map(k::one_mut(div_24), k::one(sqrt_10), |sqrt_10| 1.0 / sqrt_10);
            let mul_19 = square_8;
            k::map(
                mul_19,
                (&*second_sub_2, k::cycle_each(div_24, 3)),
                |(second_sub_2, div_24)| second_sub_2 * div_24,
            );
            k::map(
                k::one_mut(&mut grad.norm.running_mean),
                (k::one(&self.norm.running_mean), k::one(div_13), k::one(div_22)),
                #[inline(always)]
                |(norm_running_mean, div_13, div_22)| {
                    (norm_running_mean * 0.7 + div_13 * 0.3) * 0.7 + div_22 * 0.3
                },
            );
            let mul_23 = div_14;
            k::update(
                k::one_mut(mul_23),
                k::one(&self.norm.running_var),
                #[inline(always)]
                |div_14, norm_running_var| {
                    (norm_running_var * 0.7 + div_14 * div_16 * 0.3) * 0.7
                },
            );
            k::map(
                k::one_mut(&mut grad.norm.running_var),
                (k::one(mul_23), k::one(div_23)),
                |(mul_23, div_23)| mul_23 + div_23 * div_16 * 0.3,
            );
            let third_batch_norm_2 = &mut work.sum_17[..n];
            k::map(
                third_batch_norm_2,
                (
                    &*mul_19,
                    k::cycle_each(&self.norm.weight, 3),
                    k::cycle_each(&self.norm.bias, 3),
                ),
                |(mul_19, norm_weight, norm_bias)| mul_19 * norm_weight + norm_bias,
            );
            k::sum_axis(
                k::view::<_, [f64; 3]>(third_batch_norm_2),
                k::view_mut::<_, f64>(sum_19),
            );
            let div_25 = sum_19;
            k::divide_mut(div_25, 3.0);
        }
        /// Part 2 of 3 of [`gradient`](Self::gradient).
        fn gradient_2(
            &self,
            batch: Batch<'_>,
            n: usize,
            work: &mut Workspace<impl nn::Storage>,
        ) {
            let t_2 = batch.t;
            let div_25: &mut [[f64; 4]] = k::reuse(&mut work.sum_19[..n], n);
            let sub_5 = &mut work.sum_17[..n];
            let sum_20 = &mut work.sum_20[..n];
            let mul_26 = &mut work.mul_26[..n];
            let dropout_mask_2 = &mut work.dropout_mask_2[..n];
            let second_mul_2 = &mut work.second_mul_2[..n];
            let third_mul = &mut work.third_mul[..n];
            let sum_21: &mut [[f64; 2]] = k::reuse(&mut work.sum_21[..n], n);
            let sum_22 = &mut work.sum_22[..n];
            let mul_28 = &mut work.mul_28[..n];
            let y_sub_2 = &mut work.y_sub_2[..n];
            let square_11 = &mut work.square_11[..n];
            let sum_23: &mut [f64] = k::reuse(&mut work.sum_23[..n], n);
            let sum_25 = &mut work.sum_25[..n];
            let second_sub_2 = &mut work.second_sum[..n];
            k::update(
                sub_5,
                k::each(&*div_25, 3),
                |third_batch_norm_2, div_25| third_batch_norm_2 - div_25,
            );
            let square_9 = &mut work.sum_19[..n];
            k::map(square_9, &*sub_5, |sub_5| sub_5 * sub_5);
            k::sum_axis(k::view::<_, [f64; 3]>(square_9), k::view_mut::<_, f64>(sum_20));
            let sqrt_11 = sum_20;
            k::update(sqrt_11, (), |sum_20, ()| sqrt(sum_20 / 3.0 + 1e-5));
            let div_27: &mut [[f64; 4]] = k::reuse(&mut work.sum_19[..n], n);
            k::map(div_27, &*sqrt_11, |sqrt_11| 1.0 / sqrt_11);
            k::map(
                mul_26,
                (&*sub_5, k::each(&*div_27, 3)),
                |(sub_5, div_27)| sub_5 * div_27,
            );
            k::dropout_mask(work.seed, work.step, work.first, 1, 0.5, dropout_mask_2);
            k::map(
                third_mul,
                (
                    &*second_mul_2,
                    k::cycle(&self.third.rms_norm_1.weight),
                    &*mul_26,
                    k::cycle_each(&self.third.instance_norm_1.weight, 3),
                    k::cycle_each(&self.third.instance_norm_1.bias, 3),
                    &*dropout_mask_2,
                ),
                #[inline(always)]
                |
                    (
                        second_mul_2,
                        third_rms_norm_1_weight,
                        mul_26,
                        third_instance_norm_1_weight,
                        third_instance_norm_1_bias,
                        dropout_mask_2,
                    )|
                {
                    (second_mul_2 * third_rms_norm_1_weight
                        + (mul_26 * third_instance_norm_1_weight
                            + third_instance_norm_1_bias)) * dropout_mask_2
                },
            );
            k::sum_axis(
                k::view::<_, [f64; 6]>(third_mul),
                k::view_mut::<_, f64>(sum_21),
            );
            let div_28 = sum_21;
            k::divide_mut(div_28, 6.0);
            let sub_6: &mut [[[f64; 6]; 2]] = k::reuse(&mut work.third_mul[..n], n);
            k::update(
                sub_6,
                k::each(&*div_28, 6),
                |third_mul, div_28| third_mul - div_28,
            );
            let square_10 = &mut work.sum_21[..n];
            k::map(square_10, &*sub_6, |sub_6| sub_6 * sub_6);
            k::sum_axis(
                k::view::<_, [f64; 6]>(square_10),
                k::view_mut::<_, f64>(sum_22),
            );
            let sqrt_12 = sum_22;
            k::update(sqrt_12, (), |sum_22, ()| sqrt(sum_22 / 6.0 + 1e-5));
            let div_30: &mut [[f64; 2]] = k::reuse(&mut work.sum_21[..n], n);
            k::map(div_30, &*sqrt_12, |sqrt_12| 1.0 / sqrt_12);
            k::map(
                mul_28,
                (&*sub_6, k::each(&*div_30, 6)),
                |(sub_6, div_30)| sub_6 * div_30,
            );
            k::map(
                y_sub_2,
                (
                    &*mul_28,
                    k::cycle_each(&self.y.weight, 3),
                    k::cycle_each(&self.y.bias, 3),
                    t_2,
                ),
                |(mul_28, y_weight, y_bias, t_2)| mul_28 * y_weight + y_bias - t_2,
            );
            k::map(square_11, &*y_sub_2, |y_sub_2| y_sub_2 * y_sub_2);
            k::sum_axis(k::view::<_, [f64; 12]>(square_11), sum_23);
            let loss_mse_2 = sum_23;
            k::divide_mut(loss_mse_2, 12.0);
            let loss_2 = k::mean_samples(loss_mse_2);
            work.loss_2_ = loss_2;
            let div_31 = 1.0 / n as f64 / 12.0;
            let d_y = y_sub_2;
            k::update(d_y, (), |y_sub_2, ()| div_31 * (2.0 * y_sub_2));
            let d_y_mul = square_11;
            k::map(
                d_y_mul,
                (&*d_y, k::cycle_each(&self.y.weight, 3)),
                |(d_y, y_weight)| d_y * y_weight,
            );
            let d_y_mul_2: &mut [[[f64; 3]; 4]] = k::reuse(&mut work.mul_28[..n], n);
            k::mul_into(d_y, d_y_mul_2);
            let mul_32 = &mut work.sum_23[..n];
            k::mul(d_y_mul, sub_6, mul_32);
            k::sum_axis(k::view::<_, [f64; 6]>(mul_32), k::view_mut::<_, f64>(sum_25));
            let neg = sum_25;
            k::update(
                neg,
                &*sqrt_12,
                #[inline(always)]
                |sum_25, sqrt_12| -(sum_25 / sqrt_12 / sqrt_12 / (2.0 * sqrt_12) / 6.0),
            );
            let add_15: &mut [[[f64; 6]; 2]] = k::reuse(&mut work.square_11[..n], n);
            k::update(
                add_15,
                (k::each(&*div_30, 6), k::each(&*neg, 6), &*sub_6),
                #[inline(always)]
                |d_y_mul, (div_30, neg, sub_6)| d_y_mul * div_30 + neg * (2.0 * sub_6),
            );
            let neg_2 = sub_6;
            k::map(neg_2, &*add_15, |add_15| -add_15);
            let sum_26 = sqrt_12;
            k::sum_axis(k::view::<_, [f64; 6]>(neg_2), k::view_mut::<_, f64>(sum_26));
            let div_36 = sum_26;
            k::divide_mut(div_36, 6.0);
            let add_16 = add_15;
            k::update(add_16, k::each(&*div_36, 6), |add_15, div_36| add_15 + div_36);
            let d_third = &mut work.square_11[..n];
            k::mul_mut(d_third, dropout_mask_2);
            let d_third_mul = dropout_mask_2;
            k::map(
                d_third_mul,
                (&*d_third, k::cycle_each(&self.third.instance_norm_1.weight, 3)),
                |(d_third, third_instance_norm_1_weight)| {
                    d_third * third_instance_norm_1_weight
                },
            );
            let d_third_mul_2 = mul_26;
            k::mul_into(d_third, d_third_mul_2);
            let mul_37 = &mut work.third_mul[..n];
            k::mul(d_third_mul, sub_5, mul_37);
            let sum_27: &mut [[f64; 4]] = k::reuse(&mut work.sum_21[..n], n);
            k::sum_axis(k::view::<_, [f64; 3]>(mul_37), k::view_mut::<_, f64>(sum_27));
            let neg_3 = sum_27;
            k::update(
                neg_3,
                &*sqrt_11,
                #[inline(always)]
                |sum_27, sqrt_11| -(sum_27 / sqrt_11 / sqrt_11 / (2.0 * sqrt_11) / 3.0),
            );
            let add_17 = d_third_mul;
            k::update(
                add_17,
                (k::each(&*div_27, 3), k::each(&*neg_3, 3), &*sub_5),
                #[inline(always)]
                |d_third_mul, (div_27, neg_3, sub_5)| {
                    d_third_mul * div_27 + neg_3 * (2.0 * sub_5)
                },
            );
            let neg_4 = sub_5;
            k::map(neg_4, &*add_17, |add_17| -add_17);
            let sum_28 = sqrt_11;
            k::sum_axis(k::view::<_, [f64; 3]>(neg_4), k::view_mut::<_, f64>(sum_28));
            let div_41 = sum_28;
            k::divide_mut(div_41, 3.0);
            let d_third_batch_norm = add_17;
            k::update(
                d_third_batch_norm,
                k::each(&*div_41, 3),
                |add_17, div_41| add_17 + div_41,
            );
            let mul_41 = neg_4;
            k::map(
                mul_41,
                (&*d_third_batch_norm, k::cycle_each(&self.norm.weight, 3)),
                |(d_third_batch_norm, norm_weight)| d_third_batch_norm * norm_weight,
            );
            let mul_44 = &mut work.sum_19[..n];
            k::mul(mul_41, second_sub_2, mul_44);
        }
        /// Part 3 of 3 of [`gradient`](Self::gradient).
        fn gradient_3(
            &self,
            n: usize,
            work: &mut Workspace<impl nn::Storage>,
            grad: &mut Self,
        ) {
            let mul_11 = work.mul_11_;
            let mul_44 = &mut work.sum_19[..n];
            let sum_29 = &mut work.sum_20[..n];
            let sum_30 = &mut work.sum_10;
            let sqrt_10 = &mut work.sqrt_10;
            let div_24 = &mut work.div_24;
            let second_sub_2 = &mut work.second_sum[..n];
            let add_18 = &mut work.sum_17[..n];
            let d_third = &mut work.square_11[..n];
            let d_third_mul_4 = &mut work.second_mul_2[..n];
            let second_2 = &mut work.second_2[..n];
            let sqrt_9 = &mut work.sum_15[..n];
            let div_21: &mut [[f64; 4]] = k::reuse(&mut work.second_square_2[..n], n);
            let d_second_mul_2 = &mut work.mul_17[..n];
            let sub_4 = &mut work.second_dense_2[..n];
            let sum_34: &mut [f64] = k::reuse(&mut work.sum_22[..n], n);
            let sqrt_8 = &mut work.sum_14[..n];
            let div_19: &mut [f64] = k::reuse(&mut work.sum_13[..n], n);
            let first_2 = &mut work.sum_11[..n];
            let dropout_mask = &mut work.square_6[..n];
            let d_third_batch_norm = &mut work.dropout_mask_2[..n];
            let mul_19 = &mut work.square_8[..n];
            let mul_12 = &mut work.x_sum[..n];
            let d_y = &mut work.y_sub_2[..n];
            let d_y_mul_2: &mut [[[f64; 3]; 4]] = k::reuse(&mut work.mul_28[..n], n);
            let d_third_mul_2 = &mut work.mul_26[..n];
            k::sum_axis(k::view::<_, [f64; 3]>(mul_44), k::view_mut::<_, f64>(sum_29));
            k::sum_samples(sum_29, sum_30);
            let neg_5 = sum_30;
            k::update(
                k::one_mut(neg_5),
                k::one(sqrt_10),
                #[inline(always)]
                |sum_30, sqrt_10| {
                    -(sum_30 / sqrt_10 / sqrt_10 / (2.0 * sqrt_10) / mul_11)
                },
            );
            k::update(
                add_18,
                (k::cycle_each(div_24, 3), k::cycle_each(neg_5, 3), &*second_sub_2),
                #[inline(always)]
                |mul_41, (div_24, neg_5, second_sub_2)| {
                    mul_41 * div_24 + neg_5 * (2.0 * second_sub_2)
                },
            );
            let neg_6 = second_sub_2;
            k::map(neg_6, &*add_18, |add_18| -add_18);
            let sum_31 = sum_29;
            k::sum_axis(k::view::<_, [f64; 3]>(neg_6), k::view_mut::<_, f64>(sum_31));
            let sum_32 = neg_5;
            k::sum_samples(sum_31, sum_32);
            let div_46 = sum_32;
            k::divide_mut(k::one_mut(div_46), mul_11);
            let d_third_mul_3 = neg_6;
            k::map(
                d_third_mul_3,
                (&*d_third, k::cycle(&self.third.rms_norm_1.weight)),
                |(d_third, third_rms_norm_1_weight)| d_third * third_rms_norm_1_weight,
            );
            k::mul_into(d_third, d_third_mul_4);
            let second_mul_3 = mul_44;
            k::mul(d_third_mul_3, second_2, second_mul_3);
            let sum_33 = sum_31;
            k::sum_axis(
                k::view::<_, [f64; 3]>(second_mul_3),
                k::view_mut::<_, f64>(sum_33),
            );
            let neg_7 = sum_33;
            k::update(
                neg_7,
                &*sqrt_9,
                #[inline(always)]
                |sum_33, sqrt_9| -(sum_33 / sqrt_9 / sqrt_9 / (2.0 * sqrt_9) / 3.0),
            );
            let d_second = add_18;
            k::update(
                d_second,
                (
                    k::cycle_each(div_46, 3),
                    &*d_third_mul_3,
                    k::each(&*div_21, 3),
                    k::each(&*neg_7, 3),
                    &*second_2,
                ),
                #[inline(always)]
                |add_18, (div_46, d_third_mul_3, div_21, neg_7, second_2)| {
                    add_18 + div_46 + d_third_mul_3 * div_21 + neg_7 * (2.0 * second_2)
                },
            );
            let d_second_mul = second_2;
            k::map(
                d_second_mul,
                (&*d_second, k::cycle(&self.second.layer_norm_1.weight)),
                |(d_second, second_layer_norm_1_weight)| {
                    d_second * second_layer_norm_1_weight
                },
            );
            k::mul_into(d_second, d_second_mul_2);
            let mul_52 = &mut work.second_square_2[..n];
            k::mul(d_second_mul, sub_4, mul_52);
            k::sum_axis(k::view::<_, [f64; 12]>(mul_52), sum_34);
            let neg_8 = sum_34;
            k::update(
                neg_8,
                &*sqrt_8,
                #[inline(always)]
                |sum_34, sqrt_8| -(sum_34 / sqrt_8 / sqrt_8 / (2.0 * sqrt_8) / 12.0),
            );
            let add_21 = d_second_mul;
            k::update(
                add_21,
                (k::each(&*div_19, 12), k::each(&*neg_8, 12), &*sub_4),
                #[inline(always)]
                |d_second_mul, (div_19, neg_8, sub_4)| {
                    d_second_mul * div_19 + neg_8 * (2.0 * sub_4)
                },
            );
            let neg_9 = sub_4;
            k::map(neg_9, &*add_21, |add_21| -add_21);
            let sum_35 = sqrt_8;
            k::sum_axis(k::view::<_, [f64; 12]>(neg_9), sum_35);
            let div_55 = sum_35;
            k::divide_mut(div_55, 12.0);
            let d_second_dense = add_21;
            k::update(
                d_second_dense,
                k::each(&*div_55, 12),
                |add_21, div_55| add_21 + div_55,
            );
            let d_first = neg_9;
            k::dense_d_input(
                k::view::<_, [f64; 3]>(d_second_dense),
                &self.second.dense_1.weight,
                k::view_mut::<_, [f64; 3]>(d_first),
            );
            k::dense_d_weight(
                k::view::<_, [f64; 3]>(first_2),
                k::view::<_, [f64; 3]>(d_second_dense),
                &mut grad.second.dense_1.weight,
            );
            let d_first_batch_norm = d_first;
            k::mul_mut(d_first_batch_norm, dropout_mask);
            let add_22 = dropout_mask;
            k::add(d_third_batch_norm, d_first_batch_norm, add_22);
            let add_23 = d_third_batch_norm;
            k::update(
                add_23,
                (&*mul_19, &*d_first_batch_norm, &*mul_12),
                |d_third_batch_norm, (mul_19, d_first_batch_norm, mul_12)| {
                    d_third_batch_norm * mul_19 + d_first_batch_norm * mul_12
                },
            );
            let d_y_bias = sqrt_9;
            k::sum_axis(k::view::<_, [f64; 3]>(d_y), k::view_mut::<_, f64>(d_y_bias));
            k::sum_samples(d_y_bias, &mut grad.y.bias);
            let d_y_weight = d_y_bias;
            k::sum_axis(
                k::view::<_, [f64; 3]>(d_y_mul_2),
                k::view_mut::<_, f64>(d_y_weight),
            );
            k::sum_samples(d_y_weight, &mut grad.y.weight);
            let d_third_instance_norm_1_bias = d_y_weight;
            k::sum_axis(
                k::view::<_, [f64; 3]>(d_third),
                k::view_mut::<_, f64>(d_third_instance_norm_1_bias),
            );
            k::sum_samples(
                d_third_instance_norm_1_bias,
                &mut grad.third.instance_norm_1.bias,
            );
            let d_third_instance_norm_1_weight = d_third_instance_norm_1_bias;
            k::sum_axis(
                k::view::<_, [f64; 3]>(d_third_mul_2),
                k::view_mut::<_, f64>(d_third_instance_norm_1_weight),
            );
            k::sum_samples(
                d_third_instance_norm_1_weight,
                &mut grad.third.instance_norm_1.weight,
            );
            k::sum_samples(
                k::view::<_, [f64; 3]>(d_third_mul_4),
                &mut grad.third.rms_norm_1.weight,
            );
            k::sum_samples(d_second, &mut grad.second.layer_norm_1.bias);
            k::sum_samples(d_second_mul_2, &mut grad.second.layer_norm_1.weight);
            k::sum_samples(
                k::view::<_, [f64; 3]>(d_second_dense),
                &mut grad.second.dense_1.bias,
            );
            let d_norm_bias = d_third_instance_norm_1_weight;
            k::sum_axis(
                k::view::<_, [f64; 3]>(add_22),
                k::view_mut::<_, f64>(d_norm_bias),
            );
            k::sum_samples(d_norm_bias, &mut grad.norm.bias);
            let d_norm_weight = d_norm_bias;
            k::sum_axis(
                k::view::<_, [f64; 3]>(add_23),
                k::view_mut::<_, f64>(d_norm_weight),
            );
            k::sum_samples(d_norm_weight, &mut grad.norm.weight);
        }
    }
    impl nn::Parameters for Norms {
        type Scalar = f64;
        const NAME: &'static str = "Norms";
        const ZERO: Self = Norms::ZERO;
        const TENSORS: &'static [nn::TensorInfo] = &[
            nn::TensorInfo {
                name: "norm.running_mean",
                shape: &[4],
                role: nn::Role::State,
            },
            nn::TensorInfo {
                name: "norm.running_var",
                shape: &[4],
                role: nn::Role::State,
            },
            nn::TensorInfo {
                name: "norm.weight",
                shape: &[4],
                role: nn::Role::Trained,
            },
            nn::TensorInfo {
                name: "norm.bias",
                shape: &[4],
                role: nn::Role::Trained,
            },
            nn::TensorInfo {
                name: "second.dense_1.weight",
                shape: &[3, 3],
                role: nn::Role::Trained,
            },
            nn::TensorInfo {
                name: "second.dense_1.bias",
                shape: &[3],
                role: nn::Role::Trained,
            },
            nn::TensorInfo {
                name: "second.layer_norm_1.weight",
                shape: &[4, 3],
                role: nn::Role::Trained,
            },
            nn::TensorInfo {
                name: "second.layer_norm_1.bias",
                shape: &[4, 3],
                role: nn::Role::Trained,
            },
            nn::TensorInfo {
                name: "third.rms_norm_1.weight",
                shape: &[3],
                role: nn::Role::Trained,
            },
            nn::TensorInfo {
                name: "third.instance_norm_1.weight",
                shape: &[4],
                role: nn::Role::Trained,
            },
            nn::TensorInfo {
                name: "third.instance_norm_1.bias",
                shape: &[4],
                role: nn::Role::Trained,
            },
            nn::TensorInfo {
                name: "y.weight",
                shape: &[4],
                role: nn::Role::Trained,
            },
            nn::TensorInfo {
                name: "y.bias",
                shape: &[4],
                role: nn::Role::Trained,
            },
        ];
        fn tensors(&self, visit: &mut dyn FnMut(&[f64])) {
            visit(k::flat(&self.norm.running_mean));
            visit(k::flat(&self.norm.running_var));
            visit(k::flat(&self.norm.weight));
            visit(k::flat(&self.norm.bias));
            visit(k::flat(&self.second.dense_1.weight));
            visit(k::flat(&self.second.dense_1.bias));
            visit(k::flat(&self.second.layer_norm_1.weight));
            visit(k::flat(&self.second.layer_norm_1.bias));
            visit(k::flat(&self.third.rms_norm_1.weight));
            visit(k::flat(&self.third.instance_norm_1.weight));
            visit(k::flat(&self.third.instance_norm_1.bias));
            visit(k::flat(&self.y.weight));
            visit(k::flat(&self.y.bias));
        }
        fn tensors_mut(&mut self, visit: &mut dyn FnMut(&mut [f64])) {
            visit(k::flat_mut(&mut self.norm.running_mean));
            visit(k::flat_mut(&mut self.norm.running_var));
            visit(k::flat_mut(&mut self.norm.weight));
            visit(k::flat_mut(&mut self.norm.bias));
            visit(k::flat_mut(&mut self.second.dense_1.weight));
            visit(k::flat_mut(&mut self.second.dense_1.bias));
            visit(k::flat_mut(&mut self.second.layer_norm_1.weight));
            visit(k::flat_mut(&mut self.second.layer_norm_1.bias));
            visit(k::flat_mut(&mut self.third.rms_norm_1.weight));
            visit(k::flat_mut(&mut self.third.instance_norm_1.weight));
            visit(k::flat_mut(&mut self.third.instance_norm_1.bias));
            visit(k::flat_mut(&mut self.y.weight));
            visit(k::flat_mut(&mut self.y.bias));
        }
        fn initialize(&mut self, seed: u64) {
            Norms::initialize(self, seed)
        }
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
    use ::nn_runtime::math::sqrt;
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
    #[derive(Clone, Copy)]
    #[repr(C)]
    pub struct Channels {
        /// `batch_norm(x, affine = false)`
        pub y: parameters::Y,
        /// `[3]`, of `ones()`
        pub p: [f64; 3],
    }
    /// The parameters of [`Channels`](super::Channels), layer by layer.
    pub mod parameters {
        /// The parameters of `y`.
        #[derive(Clone, Copy)]
        #[repr(C)]
        pub struct Y {
            /// `[3]`, of `batch_norm(x, affine = false)`
            pub running_mean: [f64; 3],
            /// `[3]`, of `batch_norm(x, affine = false)`
            pub running_var: [f64; 3],
        }
    }
    /// The number of trained parameters.
    pub const PARAMETERS: usize = 3;
    /// Bytes of workspace for each sample of the capacity.
    pub const WORKSPACE_BYTES: usize = 56;
    /// Bytes of workspace whatever the capacity.
    pub const WORKSPACE_BYTES_FIXED: usize = 72;
    /// Floating-point operations of inference, per sample.
    pub const FLOPS_FORWARD: u64 = 15;
    /// Floating-point operations of losses and derivatives, per sample.
    pub const FLOPS_GRADIENT: u64 = 88;
    /// The network as it was described: layers as clusters, parameters apart, shapes on the edges.
    pub const GRAPH: nn::Drawing = nn::Drawing {
        mermaid: "flowchart TB\n  n0([\"x<br/>[3]\"])\n  n21[\"mul\"]\n  n22[\"sum\"]\n  n23[\"dropout_mask\"]\n  n24[\"mul\"]\n  n25[\"by_mode\"]\n  n26[\"square\"]\n  n27[\"sum\"]\n  n28[\"div 3\"]\n  n29[\"add\"]\n  n30[\"sum\"]\n  n31[[\"loss<br/>div n\"]]\n  subgraph c0[\"y = batch_norm(x, affine = false)\"]\n    n1[\"sum\"]\n    n2[\"mul n 1\"]\n    n3[\"div\"]\n    n4[\"sub\"]\n    n5[\"square\"]\n    n6[\"sum\"]\n    n7[\"div\"]\n    n8[\"add 0.00001\"]\n    n9[\"sqrt\"]\n    n10[\"div 1\"]\n    n11[\"mul\"]\n    n14[\"sub\"]\n    n15[\"add 0.00001\"]\n    n16[\"sqrt\"]\n    n17[\"div 1\"]\n    n18[\"mul\"]\n    n19[[\"y<br/>by_mode\"]]\n  end\n  subgraph c1[\"parameters\"]\n    n12[(\"y.running_mean<br/>[3]\")]\n    n13[(\"y.running_var<br/>[3]\")]\n    n20[(\"p<br/>[3]\")]\n  end\n  n0 -->|\"[3]\"| n1\n  n0 -->|\"[3]\"| n4\n  n0 -->|\"[3]\"| n14\n  n1 -->|\"[3]\"| n3\n  n2 -->|\"[]\"| n3\n  n2 -->|\"[]\"| n7\n  n3 -->|\"[3]\"| n4\n  n4 -->|\"[3]\"| n5\n  n4 -->|\"[3]\"| n11\n  n5 -->|\"[3]\"| n6\n  n6 -->|\"[3]\"| n7\n  n7 -->|\"[3]\"| n8\n  n8 -->|\"[3]\"| n9\n  n9 -->|\"[3]\"| n10\n  n10 -->|\"[3]\"| n11\n  n11 -->|\"[3]\"| n19\n  n12 -->|\"[3]\"| n14\n  n13 -->|\"[3]\"| n15\n  n14 -->|\"[3]\"| n18\n  n15 -->|\"[3]\"| n16\n  n16 -->|\"[3]\"| n17\n  n17 -->|\"[3]\"| n18\n  n18 -->|\"[3]\"| n19\n  n19 -->|\"[3]\"| n21\n  n20 -->|\"[3]\"| n21\n  n20 -->|\"[3]\"| n24\n  n20 -->|\"[3]\"| n25\n  n21 -->|\"[3]\"| n22\n  n22 -->|\"[]\"| n29\n  n23 -->|\"[3]\"| n24\n  n24 -->|\"[3]\"| n25\n  n25 -->|\"[3]\"| n26\n  n26 -->|\"[3]\"| n27\n  n27 -->|\"[]\"| n28\n  n28 -->|\"[]\"| n29\n  n29 -->|\"[]\"| n30\n  n30 -->|\"[]\"| n31\n",
        dot: "digraph {\n  rankdir=TB; node [fontname=\"sans-serif\"]; edge [fontname=\"sans-serif\", fontsize=10];\n  n0 [label=\"x\\n[3]\", shape=ellipse];\n  n21 [label=\"mul\", shape=box];\n  n22 [label=\"sum\", shape=box];\n  n23 [label=\"dropout_mask\", shape=box];\n  n24 [label=\"mul\", shape=box];\n  n25 [label=\"by_mode\", shape=box];\n  n26 [label=\"square\", shape=box];\n  n27 [label=\"sum\", shape=box];\n  n28 [label=\"div 3\", shape=box];\n  n29 [label=\"add\", shape=box];\n  n30 [label=\"sum\", shape=box];\n  n31 [label=\"loss\\ndiv n\", shape=box, peripheries=2];\n  subgraph cluster_0 {\n    label=\"y = batch_norm(x, affine = false)\"; style=rounded;\n    n1 [label=\"sum\", shape=box];\n    n2 [label=\"mul n 1\", shape=box];\n    n3 [label=\"div\", shape=box];\n    n4 [label=\"sub\", shape=box];\n    n5 [label=\"square\", shape=box];\n    n6 [label=\"sum\", shape=box];\n    n7 [label=\"div\", shape=box];\n    n8 [label=\"add 0.00001\", shape=box];\n    n9 [label=\"sqrt\", shape=box];\n    n10 [label=\"div 1\", shape=box];\n    n11 [label=\"mul\", shape=box];\n    n14 [label=\"sub\", shape=box];\n    n15 [label=\"add 0.00001\", shape=box];\n    n16 [label=\"sqrt\", shape=box];\n    n17 [label=\"div 1\", shape=box];\n    n18 [label=\"mul\", shape=box];\n    n19 [label=\"y\\nby_mode\", shape=box, peripheries=2];\n  }\n  subgraph cluster_1 {\n    label=\"parameters\"; style=rounded;\n    n12 [label=\"y.running_mean\\n[3]\", shape=cylinder];\n    n13 [label=\"y.running_var\\n[3]\", shape=cylinder];\n    n20 [label=\"p\\n[3]\", shape=cylinder];\n  }\n  n0 -> n1 [label=\"[3]\"];\n  n0 -> n4 [label=\"[3]\"];\n  n0 -> n14 [label=\"[3]\"];\n  n1 -> n3 [label=\"[3]\"];\n  n2 -> n3 [label=\"[]\"];\n  n2 -> n7 [label=\"[]\"];\n  n3 -> n4 [label=\"[3]\"];\n  n4 -> n5 [label=\"[3]\"];\n  n4 -> n11 [label=\"[3]\"];\n  n5 -> n6 [label=\"[3]\"];\n  n6 -> n7 [label=\"[3]\"];\n  n7 -> n8 [label=\"[3]\"];\n  n8 -> n9 [label=\"[3]\"];\n  n9 -> n10 [label=\"[3]\"];\n  n10 -> n11 [label=\"[3]\"];\n  n11 -> n19 [label=\"[3]\"];\n  n12 -> n14 [label=\"[3]\"];\n  n13 -> n15 [label=\"[3]\"];\n  n14 -> n18 [label=\"[3]\"];\n  n15 -> n16 [label=\"[3]\"];\n  n16 -> n17 [label=\"[3]\"];\n  n17 -> n18 [label=\"[3]\"];\n  n18 -> n19 [label=\"[3]\"];\n  n19 -> n21 [label=\"[3]\"];\n  n20 -> n21 [label=\"[3]\"];\n  n20 -> n24 [label=\"[3]\"];\n  n20 -> n25 [label=\"[3]\"];\n  n21 -> n22 [label=\"[3]\"];\n  n22 -> n29 [label=\"[]\"];\n  n23 -> n24 [label=\"[3]\"];\n  n24 -> n25 [label=\"[3]\"];\n  n25 -> n26 [label=\"[3]\"];\n  n26 -> n27 [label=\"[3]\"];\n  n27 -> n28 [label=\"[]\"];\n  n28 -> n29 [label=\"[]\"];\n  n29 -> n30 [label=\"[]\"];\n  n30 -> n31 [label=\"[]\"];\n}\n",
    };
    /// Losses and derivatives as they are computed, each derivative beside its value.
    pub const GRADIENT_GRAPH: nn::Drawing = nn::Drawing {
        mermaid: "flowchart TB\n  n0([\"x<br/>[3]\"])\n  n12[\"mul\"]\n  n13[\"sum\"]\n  n14[\"dropout_mask\"]\n  n15[\"mul\"]\n  n16[\"square\"]\n  n17[\"sum\"]\n  n18[\"div 3\"]\n  n19[\"add\"]\n  n20[\"sum\"]\n  n21[[\"loss<br/>div n\"]]\n  n23{{\"mul 0.6666666666666666\"}}\n  n24{{\"mul\"}}\n  subgraph c0[\"parameters\"]\n    n1[(\"p<br/>[3]\")]\n  end\n  subgraph c1[\"y = batch_norm(x, affine = false)\"]\n    n2[\"sum\"]\n    n3[\"div n\"]\n    n4[\"sub\"]\n    n5[\"square\"]\n    n6[\"sum\"]\n    n7[\"div n\"]\n    n8[\"add 0.00001\"]\n    n9[\"sqrt\"]\n    n10[\"div 1\"]\n    n11[\"y<br/>mul\"]\n    n22{{\"div 1 n\"}}\n    n25{{\"mul\"}}\n    n26{{\"sum\"}}\n  end\n  subgraph c2[\"p = ones()\"]\n    n27[[\"d_p<br/>add<br/>∂loss/∂p\"]]\n  end\n  n0 -->|\"[3]\"| n2\n  n0 -->|\"[3]\"| n4\n  n1 -->|\"[3]\"| n12\n  n1 -->|\"[3]\"| n15\n  n2 -->|\"[3]\"| n3\n  n3 -->|\"[3]\"| n4\n  n4 -->|\"[3]\"| n5\n  n4 -->|\"[3]\"| n11\n  n5 -->|\"[3]\"| n6\n  n6 -->|\"[3]\"| n7\n  n7 -->|\"[3]\"| n8\n  n8 -->|\"[3]\"| n9\n  n9 -->|\"[3]\"| n10\n  n10 -->|\"[3]\"| n11\n  n11 -->|\"[3]\"| n12\n  n11 -->|\"[3]\"| n25\n  n12 -->|\"[3]\"| n13\n  n13 -->|\"[]\"| n19\n  n14 -->|\"[3]\"| n15\n  n14 -->|\"[3]\"| n24\n  n15 -->|\"[3]\"| n16\n  n15 -->|\"[3]\"| n23\n  n16 -->|\"[3]\"| n17\n  n17 -->|\"[]\"| n18\n  n18 -->|\"[]\"| n19\n  n19 -->|\"[]\"| n20\n  n20 -->|\"[]\"| n21\n  n22 -.->|\"[]\"| n25\n  n23 -.->|\"[3]\"| n24\n  n24 -.->|\"[3]\"| n27\n  n25 -.->|\"[3]\"| n26\n  n26 -.->|\"[3]\"| n27\n",
        dot: "digraph {\n  rankdir=TB; node [fontname=\"sans-serif\"]; edge [fontname=\"sans-serif\", fontsize=10];\n  n0 [label=\"x\\n[3]\", shape=ellipse];\n  n12 [label=\"mul\", shape=box];\n  n13 [label=\"sum\", shape=box];\n  n14 [label=\"dropout_mask\", shape=box];\n  n15 [label=\"mul\", shape=box];\n  n16 [label=\"square\", shape=box];\n  n17 [label=\"sum\", shape=box];\n  n18 [label=\"div 3\", shape=box];\n  n19 [label=\"add\", shape=box];\n  n20 [label=\"sum\", shape=box];\n  n21 [label=\"loss\\ndiv n\", shape=box, peripheries=2];\n  n23 [label=\"mul 0.6666666666666666\", shape=box, style=dashed];\n  n24 [label=\"mul\", shape=box, style=dashed];\n  subgraph cluster_0 {\n    label=\"parameters\"; style=rounded;\n    n1 [label=\"p\\n[3]\", shape=cylinder];\n  }\n  subgraph cluster_1 {\n    label=\"y = batch_norm(x, affine = false)\"; style=rounded;\n    n2 [label=\"sum\", shape=box];\n    n3 [label=\"div n\", shape=box];\n    n4 [label=\"sub\", shape=box];\n    n5 [label=\"square\", shape=box];\n    n6 [label=\"sum\", shape=box];\n    n7 [label=\"div n\", shape=box];\n    n8 [label=\"add 0.00001\", shape=box];\n    n9 [label=\"sqrt\", shape=box];\n    n10 [label=\"div 1\", shape=box];\n    n11 [label=\"y\\nmul\", shape=box];\n    n22 [label=\"div 1 n\", shape=box, style=dashed];\n    n25 [label=\"mul\", shape=box, style=dashed];\n    n26 [label=\"sum\", shape=box, style=dashed];\n  }\n  subgraph cluster_2 {\n    label=\"p = ones()\"; style=rounded;\n    n27 [label=\"d_p\\nadd\\n∂loss/∂p\", shape=box, peripheries=2];\n  }\n  n0 -> n2 [label=\"[3]\"];\n  n0 -> n4 [label=\"[3]\"];\n  n1 -> n12 [label=\"[3]\"];\n  n1 -> n15 [label=\"[3]\"];\n  n2 -> n3 [label=\"[3]\"];\n  n3 -> n4 [label=\"[3]\"];\n  n4 -> n5 [label=\"[3]\"];\n  n4 -> n11 [label=\"[3]\"];\n  n5 -> n6 [label=\"[3]\"];\n  n6 -> n7 [label=\"[3]\"];\n  n7 -> n8 [label=\"[3]\"];\n  n8 -> n9 [label=\"[3]\"];\n  n9 -> n10 [label=\"[3]\"];\n  n10 -> n11 [label=\"[3]\"];\n  n11 -> n12 [label=\"[3]\"];\n  n11 -> n25 [label=\"[3]\"];\n  n12 -> n13 [label=\"[3]\"];\n  n13 -> n19 [label=\"[]\"];\n  n14 -> n15 [label=\"[3]\"];\n  n14 -> n24 [label=\"[3]\"];\n  n15 -> n16 [label=\"[3]\"];\n  n15 -> n23 [label=\"[3]\"];\n  n16 -> n17 [label=\"[3]\"];\n  n17 -> n18 [label=\"[]\"];\n  n18 -> n19 [label=\"[]\"];\n  n19 -> n20 [label=\"[]\"];\n  n20 -> n21 [label=\"[]\"];\n  n22 -> n25 [label=\"[]\", style=dashed];\n  n23 -> n24 [label=\"[3]\", style=dashed];\n  n24 -> n27 [label=\"[3]\", style=dashed];\n  n25 -> n26 [label=\"[3]\", style=dashed];\n  n26 -> n27 [label=\"[3]\", style=dashed];\n}\n",
    };
    /// Layer by layer: shapes, parameters, operations per sample, bytes of workspace per sample.
    pub const SUMMARY: &str = "Channels\nlayer   is                             shape  parameters  FLOPs  bytes\nx       input                          [3]\ny       batch_norm(x, affine = false)  [3]             6     40     48\np       ones()                         [3]             3\nothers                                                       48      8\n3 parameters, 6 more not trained; 15 FLOPs forward, 88 with gradient, per sample\n56 bytes of workspace per sample, 72 more for all together\n";
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
        x_sub_2: S::Buffer<[f64; 3]>,
        square_2: S::Buffer<[f64; 3]>,
        sum_3: [f64; 3],
        div_4: [f64; 3],
        loss_sum_2: S::Buffer<f64>,
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
                x_sub_2: S::buffer([0.0; 3], capacity),
                square_2: S::buffer([0.0; 3], capacity),
                sum_3: [0.0; 3],
                div_4: [0.0; 3],
                loss_sum_2: S::buffer(0.0, capacity),
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
            x_sub_2: [[0.0; 3]; N],
            square_2: [[0.0; 3]; N],
            sum_3: [0.0; 3],
            div_4: [0.0; 3],
            loss_sum_2: [0.0; N],
        };
    }
    impl Channels {
        /// All parameters zero.
        pub const ZERO: Self = Channels {
            y: parameters::Y {
                running_mean: [0.0; 3],
                running_var: [0.0; 3],
            },
            p: [0.0; 3],
        };
        /// All parameters zero, made without touching the stack.
        pub fn zeros() -> nn::Box<Self> {
            nn::boxed(&Self::ZERO)
        }
        /// Parameters as their initialisers say: the same for the same seed, on every machine.
        pub fn init(seed: u64) -> nn::Box<Self> {
            let mut network = Self::zeros();
            network.initialize(seed);
            network
        }
        /// Sets every parameter as its initialiser says.
        pub fn initialize(&mut self, seed: u64) {
            let _ = seed;
            nn::init::zeros(&mut self.y.running_mean);
            nn::init::ones(&mut self.y.running_var);
            nn::init::ones(&mut self.p);
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
            let div = &mut work.x_sum;
            let y = &mut work.x_sub_2[..n];
            k::map(
                k::one_mut(div),
                k::one(&self.y.running_var),
                |y_running_var| 1.0 / sqrt(y_running_var + 1e-5),
            );
            k::map(
                y,
                (x, k::cycle(&self.y.running_mean), k::cycle(div)),
                |(x, y_running_mean, div)| (x - y_running_mean) * div,
            );
            Ok(Outputs { y })
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
            let div = &mut work.x_sum;
            let y_mul = &mut work.x_sub_2[..n];
            let loss_sum = &mut work.loss_sum_2[..n];
            k::map(
                k::one_mut(div),
                k::one(&self.y.running_var),
                |y_running_var| 1.0 / sqrt(y_running_var + 1e-5),
            );
            k::map(
                y_mul,
                (x, k::cycle(&self.y.running_mean), k::cycle(div), k::cycle(&self.p)),
                |(x, y_running_mean, div, p)| (x - y_running_mean) * div * p,
            );
            k::sum_axis(y_mul, loss_sum);
            let loss_square = div;
            k::map(k::one_mut(loss_square), k::one(&self.p), |p| p * p);
            let sum = k::sum_all(k::one(loss_square));
            let loss_mean = sum / 3.0;
            let add = loss_sum;
            k::update(add, (), |loss_sum, ()| loss_sum + loss_mean);
            let loss = k::mean_samples(add);
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
            let x = batch.x;
            let x_sum = &mut work.x_sum;
            let x_sub_2 = &mut work.x_sub_2[..n];
            let square_2 = &mut work.square_2[..n];
            let sum_3 = &mut work.sum_3;
            let div_4 = &mut work.div_4;
            let loss_sum_2 = &mut work.loss_sum_2[..n];
            k::sum_samples(x, x_sum);
            let div_2 = x_sum;
            k::divide_mut(k::one_mut(div_2), n as f64);
            k::map(x_sub_2, (x, k::cycle(div_2)), |(x, div_2)| x - div_2);
            k::map(square_2, &*x_sub_2, |x_sub_2| x_sub_2 * x_sub_2);
            k::sum_samples(square_2, sum_3);
            let div_3 = sum_3;
            k::divide_mut(k::one_mut(div_3), n as f64);
            k::map(k::one_mut(div_4), k::one(div_3), |div_3| 1.0 / sqrt(div_3 + 1e-5));
            let y_2 = x_sub_2;
            k::update(y_2, k::cycle(div_4), |x_sub_2, div_4| x_sub_2 * div_4);
            let div_5 = n as f64 / (n as f64 - 1.0);
            k::map(
                k::one_mut(&mut grad.y.running_mean),
                (k::one(&self.y.running_mean), k::one(div_2)),
                |(y_running_mean, div_2)| y_running_mean * 0.9 + div_2 * 0.1,
            );
            k::map(
                k::one_mut(&mut grad.y.running_var),
                (k::one(&self.y.running_var), k::one(div_3)),
                #[inline(always)]
                |(y_running_var, div_3)| y_running_var * 0.9 + div_3 * div_5 * 0.1,
            );
            let y_mul_2 = square_2;
            k::map(y_mul_2, (&*y_2, k::cycle(&self.p)), |(y_2, p)| y_2 * p);
            k::sum_axis(y_mul_2, loss_sum_2);
            let dropout_mask = div_2;
            k::dropout_mask(work.seed, work.step, 0, 0, 0.5, k::one_mut(dropout_mask));
            let p_mul = div_3;
            k::mul(k::one(&self.p), k::one(dropout_mask), k::one_mut(p_mul));
            let loss_square_2 = div_4;
            k::map(k::one_mut(loss_square_2), k::one(p_mul), |p_mul| p_mul * p_mul);
            let sum_4 = k::sum_all(k::one(loss_square_2));
            let loss_mean_2 = sum_4 / 3.0;
            let add_5 = loss_sum_2;
            k::update(add_5, (), |loss_sum_2, ()| loss_sum_2 + loss_mean_2);
            let loss_2 = k::mean_samples(add_5);
            let d_loss_div = 1.0 / n as f64;
            let y_mul_3 = y_2;
            k::scale_mut(y_mul_3, d_loss_div);
            let sum_6 = loss_square_2;
            k::sum_samples(y_mul_3, sum_6);
            k::map(
                k::one_mut(&mut grad.p),
                (k::one(p_mul), k::one(dropout_mask), k::one(sum_6)),
                |(p_mul, dropout_mask, sum_6)| {
                    0.6666666666666666 * p_mul * dropout_mask + sum_6
                },
            );
            work.step = work.step.wrapping_add(1);
            Ok(Losses { loss: loss_2 })
        }
    }
    impl nn::Parameters for Channels {
        type Scalar = f64;
        const NAME: &'static str = "Channels";
        const ZERO: Self = Channels::ZERO;
        const TENSORS: &'static [nn::TensorInfo] = &[
            nn::TensorInfo {
                name: "y.running_mean",
                shape: &[3],
                role: nn::Role::State,
            },
            nn::TensorInfo {
                name: "y.running_var",
                shape: &[3],
                role: nn::Role::State,
            },
            nn::TensorInfo {
                name: "p",
                shape: &[3],
                role: nn::Role::Trained,
            },
        ];
        fn tensors(&self, visit: &mut dyn FnMut(&[f64])) {
            visit(k::flat(&self.y.running_mean));
            visit(k::flat(&self.y.running_var));
            visit(k::flat(&self.p));
        }
        fn tensors_mut(&mut self, visit: &mut dyn FnMut(&mut [f64])) {
            visit(k::flat_mut(&mut self.y.running_mean));
            visit(k::flat_mut(&mut self.y.running_var));
            visit(k::flat_mut(&mut self.p));
        }
        fn initialize(&mut self, seed: u64) {
            Channels::initialize(self, seed)
        }
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
