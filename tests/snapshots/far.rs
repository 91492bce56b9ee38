#[doc(inline)]
#[allow(unused_imports)]
use far_out::FarOut;
/// What belongs to [`FarOut`]: its parameters, its data, its workspace and its constants.
///
/// ```text
/// activation   is                                       values        derivative                                          saturates     blocks
/// sigmoid      1/(1 + e⁻ˣ)                              0 to 1        y·(1 − y): 0 to 0.25                                at both ends  no
/// tanh         (eˣ − e⁻ˣ)/(eˣ + e⁻ˣ)                    −1 to 1       1 − y²: 0 to 1                                      at both ends  no
/// elu          x if x > 0, else eˣ − 1                  −1 to ∞       1 if x > 0, else eˣ: 0 to 1                         below         no
/// selu         1.0507·x if x > 0, else 1.7581·(eˣ − 1)  −1.7581 to ∞  1.0507 if x > 0, else 1.7581·eˣ: 0 to 1.7581        below         no
/// celu         x if x > 0, else eˣ − 1                  −1 to ∞       1 if x > 0, else eˣ: 0 to 1                         below         no
/// gelu         x·Φ(x)                                   −0.17 to ∞    Φ(x) + x·φ(x): −0.129 to 1.129                      below         no
/// silu         x·σ(x)                                   −0.2785 to ∞  σ(x)·(1 + x·(1 − σ(x))): −0.0998 to 1.0998          below         no
/// mish         x·tanh(log(1 + eˣ))                      −0.3088 to ∞  y/x + x·(1 − (y/x)²)·σ(x): −0.1129 to 1.089         below         no
/// softplus     log(1 + eˣ)                              0 to ∞        σ(x): 0 to 1                                        below         no
/// softsign     x/(1 + |x|)                              −1 to 1       1/(1 + |x|)²: 0 to 1                                at both ends  no
/// log_sigmoid  −log(1 + e⁻ˣ)                            −∞ to 0       σ(−x): 0 to 1                                       above         no
/// hardswish    x·hardsigmoid(x)                         −0.375 to ∞   0 below −3, 1 above 3, else x/3 + 1/2: −0.5 to 1.5  below         below −3
/// ```
///
/// [`GRAPH`](far_out::GRAPH) is its drawing.
#[allow(clippy::all, dead_code)]
mod far_out {
    use ::nn_runtime as nn;
    use ::nn_runtime::kernels as k;
    nn::use_math! {
        Functions, abs, max, pow
    }
    /// Every activation with an exponential in it.
    ///
    /// ```text
    /// negative = elu(x) + selu(x) + celu(x, alpha = 0.7)
    /// gates = gelu(x) + gelu(x, approximate = tanh) + silu(x) + mish(x) + hardswish(x)
    /// smooth = softplus(x) + softplus(x, beta = 2.5) + log_sigmoid(x) + softsign(x) + sigmoid(x) + tanh(x)
    /// logits = bce_with_logits(x, greater(x, 0.5)) + focal(x, less(x, 0.5), gamma = 0.5)
    /// probabilities = bce(sigmoid(x), less(x, 0.5)) + cross_entropy(x, softmax(x)) + huber(x, 0, delta = 3)
    /// total = negative + gates + smooth
    /// ```
    ///
    /// The derivatives, in the order in which `gradient` computes them:
    ///
    /// ```text
    /// d_total = 1 / n / 10
    /// d_x = … + … + … + … + … + … + … + … + … + … + … + … + … + … + … + … + … + … + … + … + …
    /// ```
    #[derive(Clone, Copy)]
    pub struct FarOut;
    /// The number of trained parameters.
    pub const PARAMETERS: usize = 0;
    /// Bytes of workspace for each sample of the capacity.
    pub const WORKSPACE_BYTES: usize = 740;
    /// Bytes of workspace whatever the capacity.
    pub const WORKSPACE_BYTES_FIXED: usize = 0;
    /// Floating-point operations of inference, per sample.
    pub const FLOPS_FORWARD: u64 = 400;
    /// Floating-point operations of losses and derivatives, per sample.
    pub const FLOPS_GRADIENT: u64 = 2087;
    /// Of [`FLOPS_FORWARD`], those that a batch needs once, however many samples it has.
    pub const FLOPS_FORWARD_FIXED: u64 = 0;
    /// Of [`FLOPS_GRADIENT`], likewise.
    pub const FLOPS_GRADIENT_FIXED: u64 = 6;
    /// The network as it was described: layers as clusters, parameters apart, shapes on the edges.
    pub const GRAPH: nn::Drawing = nn::Drawing {
        mermaid: "flowchart TB\n  n0([\"x<br/>[10]\"])\n  n80[\"sum\"]\n  n81[\"div 10\"]\n  n82[\"add\"]\n  n83[\"add\"]\n  n84[\"sum\"]\n  n85[[\"loss<br/>div n\"]]\n  subgraph c0[\"negative = elu(x) + selu(x) + celu(x, alpha = 0.7)\"]\n    n1[\"elu 1\"]\n    n2[\"elu 1.6732632423543772\"]\n    n3[\"mul 1.0507009873554805\"]\n    n4[\"add\"]\n    n5[\"celu 0.7\"]\n    n6[\"negative<br/>add\"]\n  end\n  subgraph c1[\"gates = gelu(x) + gelu(x, approximate = tanh) + silu(x) + m…\"]\n    n7[\"gelu\"]\n    n8[\"square\"]\n    n9[\"mul 0.044715\"]\n    n10[\"add 1\"]\n    n11[\"mul\"]\n    n12[\"mul 1.5957691216057308\"]\n    n13[\"sigmoid\"]\n    n14[\"mul\"]\n    n15[\"add\"]\n    n17[\"mul\"]\n    n18[\"add\"]\n    n20[\"tanh\"]\n    n21[\"mul\"]\n    n22[\"add\"]\n    n23[\"hardswish\"]\n    n24[\"gates<br/>add\"]\n  end\n  subgraph c2[\"smooth = softplus(x) + softplus(x, beta = 2.5) + log_sigmoi…\"]\n    n16[\"sigmoid\"]\n    n19[\"softplus\"]\n    n25[\"mul 2.5\"]\n    n26[\"greater 20\"]\n    n27[\"neg\"]\n    n28[\"log_sigmoid\"]\n    n29[\"div -2.5\"]\n    n30[\"select\"]\n    n31[\"add\"]\n    n32[\"log_sigmoid\"]\n    n33[\"add\"]\n    n34[\"softsign\"]\n    n35[\"add\"]\n    n36[\"add\"]\n    n37[\"tanh\"]\n    n38[\"smooth<br/>add\"]\n  end\n  subgraph c3[\"logits = bce_with_logits(x, greater(x, 0.5)) + focal(x, les…\"]\n    n39[\"greater 0.5\"]\n    n40[\"binary_cross_entropy_with_logits\"]\n    n41[\"sum\"]\n    n42[\"div 10\"]\n    n43[\"less 0.5\"]\n    n44[\"sub 1\"]\n    n45[\"mul\"]\n    n46[\"neg\"]\n    n47[\"sigmoid\"]\n    n48[\"mul\"]\n    n49[\"add\"]\n    n50[\"clamp 0.000000000000000000000000000001 inf\"]\n    n51[\"pow 0.5\"]\n    n52[\"binary_cross_entropy_with_logits\"]\n    n53[\"mul\"]\n    n54[\"mul 0.25\"]\n    n55[\"mul 0.75\"]\n    n56[\"add\"]\n    n57[\"mul\"]\n    n58[\"sum\"]\n    n59[\"div 10\"]\n    n60[\"logits<br/>add\"]\n  end\n  subgraph c4[\"probabilities = bce(sigmoid(x), less(x, 0.5)) + cross_entro…\"]\n    n61[\"binary_cross_entropy\"]\n    n62[\"sum\"]\n    n63[\"div 10\"]\n    n64[\"softmax\"]\n    n65[\"log_softmax\"]\n    n66[\"mul\"]\n    n67[\"sum\"]\n    n68[\"neg\"]\n    n69[\"add\"]\n    n70[\"sub 0\"]\n    n71[\"clamp -3 3\"]\n    n72[\"mul 0.5\"]\n    n73[\"sub\"]\n    n74[\"mul\"]\n    n75[\"sum\"]\n    n76[\"div 10\"]\n    n77[\"probabilities<br/>add\"]\n  end\n  subgraph c5[\"total = negative + gates + smooth\"]\n    n78[\"add\"]\n    n79[[\"total<br/>add\"]]\n  end\n  n0 -->|\"[10]\"| n1\n  n0 -->|\"[10]\"| n2\n  n0 -->|\"[10]\"| n5\n  n0 -->|\"[10]\"| n7\n  n0 -->|\"[10]\"| n8\n  n0 -->|\"[10]\"| n11\n  n0 -->|\"[10]\"| n14\n  n0 -->|\"[10]\"| n16\n  n0 -->|\"[10]\"| n17\n  n0 -->|\"[10]\"| n19\n  n0 -->|\"[10]\"| n21\n  n0 -->|\"[10]\"| n23\n  n0 -->|\"[10]\"| n25\n  n0 -->|\"[10]\"| n30\n  n0 -->|\"[10]\"| n32\n  n0 -->|\"[10]\"| n34\n  n0 -->|\"[10]\"| n37\n  n0 -->|\"[10]\"| n39\n  n0 -->|\"[10]\"| n40\n  n0 -->|\"[10]\"| n43\n  n0 -->|\"[10]\"| n46\n  n0 -->|\"[10]\"| n52\n  n0 -->|\"[10]\"| n64\n  n0 -->|\"[10]\"| n65\n  n0 -->|\"[10]\"| n70\n  n1 -->|\"[10]\"| n4\n  n2 -->|\"[10]\"| n3\n  n3 -->|\"[10]\"| n4\n  n4 -->|\"[10]\"| n6\n  n5 -->|\"[10]\"| n6\n  n6 -->|\"[10]\"| n78\n  n7 -->|\"[10]\"| n15\n  n8 -->|\"[10]\"| n9\n  n9 -->|\"[10]\"| n10\n  n10 -->|\"[10]\"| n11\n  n11 -->|\"[10]\"| n12\n  n12 -->|\"[10]\"| n13\n  n13 -->|\"[10]\"| n14\n  n14 -->|\"[10]\"| n15\n  n15 -->|\"[10]\"| n18\n  n16 -->|\"[10]\"| n17\n  n16 -->|\"[10]\"| n36\n  n16 -->|\"[10]\"| n45\n  n16 -->|\"[10]\"| n61\n  n17 -->|\"[10]\"| n18\n  n18 -->|\"[10]\"| n22\n  n19 -->|\"[10]\"| n20\n  n19 -->|\"[10]\"| n31\n  n20 -->|\"[10]\"| n21\n  n21 -->|\"[10]\"| n22\n  n22 -->|\"[10]\"| n24\n  n23 -->|\"[10]\"| n24\n  n24 -->|\"[10]\"| n78\n  n25 -->|\"[10]\"| n26\n  n25 -->|\"[10]\"| n27\n  n26 -->|\"[10]\"| n30\n  n27 -->|\"[10]\"| n28\n  n28 -->|\"[10]\"| n29\n  n29 -->|\"[10]\"| n30\n  n30 -->|\"[10]\"| n31\n  n31 -->|\"[10]\"| n33\n  n32 -->|\"[10]\"| n33\n  n33 -->|\"[10]\"| n35\n  n34 -->|\"[10]\"| n35\n  n35 -->|\"[10]\"| n36\n  n36 -->|\"[10]\"| n38\n  n37 -->|\"[10]\"| n38\n  n38 -->|\"[10]\"| n79\n  n39 -->|\"[10]\"| n40\n  n40 -->|\"[10]\"| n41\n  n41 -->|\"[]\"| n42\n  n42 -->|\"[]\"| n60\n  n43 -->|\"[10]\"| n44\n  n43 -->|\"[10]\"| n48\n  n43 -->|\"[10]\"| n52\n  n43 -->|\"[10]\"| n54\n  n43 -->|\"[10]\"| n61\n  n44 -->|\"[10]\"| n45\n  n44 -->|\"[10]\"| n55\n  n45 -->|\"[10]\"| n49\n  n46 -->|\"[10]\"| n47\n  n47 -->|\"[10]\"| n48\n  n48 -->|\"[10]\"| n49\n  n49 -->|\"[10]\"| n50\n  n50 -->|\"[10]\"| n51\n  n51 -->|\"[10]\"| n53\n  n52 -->|\"[10]\"| n53\n  n53 -->|\"[10]\"| n57\n  n54 -->|\"[10]\"| n56\n  n55 -->|\"[10]\"| n56\n  n56 -->|\"[10]\"| n57\n  n57 -->|\"[10]\"| n58\n  n58 -->|\"[]\"| n59\n  n59 -->|\"[]\"| n60\n  n60 -->|\"[]\"| n82\n  n61 -->|\"[10]\"| n62\n  n62 -->|\"[]\"| n63\n  n63 -->|\"[]\"| n69\n  n64 -->|\"[10]\"| n66\n  n65 -->|\"[10]\"| n66\n  n66 -->|\"[10]\"| n67\n  n67 -->|\"[]\"| n68\n  n68 -->|\"[]\"| n69\n  n69 -->|\"[]\"| n77\n  n70 -->|\"[10]\"| n71\n  n70 -->|\"[10]\"| n73\n  n71 -->|\"[10]\"| n72\n  n71 -->|\"[10]\"| n74\n  n72 -->|\"[10]\"| n73\n  n73 -->|\"[10]\"| n74\n  n74 -->|\"[10]\"| n75\n  n75 -->|\"[]\"| n76\n  n76 -->|\"[]\"| n77\n  n77 -->|\"[]\"| n83\n  n78 -->|\"[10]\"| n79\n  n79 -->|\"[10]\"| n80\n  n80 -->|\"[]\"| n81\n  n81 -->|\"[]\"| n82\n  n82 -->|\"[]\"| n83\n  n83 -->|\"[]\"| n84\n  n84 -->|\"[]\"| n85\n",
        dot: "digraph {\n  rankdir=TB; node [fontname=\"sans-serif\"]; edge [fontname=\"sans-serif\", fontsize=10];\n  n0 [label=\"x\\n[10]\", shape=ellipse];\n  n80 [label=\"sum\", shape=box];\n  n81 [label=\"div 10\", shape=box];\n  n82 [label=\"add\", shape=box];\n  n83 [label=\"add\", shape=box];\n  n84 [label=\"sum\", shape=box];\n  n85 [label=\"loss\\ndiv n\", shape=box, peripheries=2];\n  subgraph cluster_0 {\n    label=\"negative = elu(x) + selu(x) + celu(x, alpha = 0.7)\"; style=rounded;\n    n1 [label=\"elu 1\", shape=box];\n    n2 [label=\"elu 1.6732632423543772\", shape=box];\n    n3 [label=\"mul 1.0507009873554805\", shape=box];\n    n4 [label=\"add\", shape=box];\n    n5 [label=\"celu 0.7\", shape=box];\n    n6 [label=\"negative\\nadd\", shape=box];\n  }\n  subgraph cluster_1 {\n    label=\"gates = gelu(x) + gelu(x, approximate = tanh) + silu(x) + m…\"; style=rounded;\n    n7 [label=\"gelu\", shape=box];\n    n8 [label=\"square\", shape=box];\n    n9 [label=\"mul 0.044715\", shape=box];\n    n10 [label=\"add 1\", shape=box];\n    n11 [label=\"mul\", shape=box];\n    n12 [label=\"mul 1.5957691216057308\", shape=box];\n    n13 [label=\"sigmoid\", shape=box];\n    n14 [label=\"mul\", shape=box];\n    n15 [label=\"add\", shape=box];\n    n17 [label=\"mul\", shape=box];\n    n18 [label=\"add\", shape=box];\n    n20 [label=\"tanh\", shape=box];\n    n21 [label=\"mul\", shape=box];\n    n22 [label=\"add\", shape=box];\n    n23 [label=\"hardswish\", shape=box];\n    n24 [label=\"gates\\nadd\", shape=box];\n  }\n  subgraph cluster_2 {\n    label=\"smooth = softplus(x) + softplus(x, beta = 2.5) + log_sigmoi…\"; style=rounded;\n    n16 [label=\"sigmoid\", shape=box];\n    n19 [label=\"softplus\", shape=box];\n    n25 [label=\"mul 2.5\", shape=box];\n    n26 [label=\"greater 20\", shape=box];\n    n27 [label=\"neg\", shape=box];\n    n28 [label=\"log_sigmoid\", shape=box];\n    n29 [label=\"div -2.5\", shape=box];\n    n30 [label=\"select\", shape=box];\n    n31 [label=\"add\", shape=box];\n    n32 [label=\"log_sigmoid\", shape=box];\n    n33 [label=\"add\", shape=box];\n    n34 [label=\"softsign\", shape=box];\n    n35 [label=\"add\", shape=box];\n    n36 [label=\"add\", shape=box];\n    n37 [label=\"tanh\", shape=box];\n    n38 [label=\"smooth\\nadd\", shape=box];\n  }\n  subgraph cluster_3 {\n    label=\"logits = bce_with_logits(x, greater(x, 0.5)) + focal(x, les…\"; style=rounded;\n    n39 [label=\"greater 0.5\", shape=box];\n    n40 [label=\"binary_cross_entropy_with_logits\", shape=box];\n    n41 [label=\"sum\", shape=box];\n    n42 [label=\"div 10\", shape=box];\n    n43 [label=\"less 0.5\", shape=box];\n    n44 [label=\"sub 1\", shape=box];\n    n45 [label=\"mul\", shape=box];\n    n46 [label=\"neg\", shape=box];\n    n47 [label=\"sigmoid\", shape=box];\n    n48 [label=\"mul\", shape=box];\n    n49 [label=\"add\", shape=box];\n    n50 [label=\"clamp 0.000000000000000000000000000001 inf\", shape=box];\n    n51 [label=\"pow 0.5\", shape=box];\n    n52 [label=\"binary_cross_entropy_with_logits\", shape=box];\n    n53 [label=\"mul\", shape=box];\n    n54 [label=\"mul 0.25\", shape=box];\n    n55 [label=\"mul 0.75\", shape=box];\n    n56 [label=\"add\", shape=box];\n    n57 [label=\"mul\", shape=box];\n    n58 [label=\"sum\", shape=box];\n    n59 [label=\"div 10\", shape=box];\n    n60 [label=\"logits\\nadd\", shape=box];\n  }\n  subgraph cluster_4 {\n    label=\"probabilities = bce(sigmoid(x), less(x, 0.5)) + cross_entro…\"; style=rounded;\n    n61 [label=\"binary_cross_entropy\", shape=box];\n    n62 [label=\"sum\", shape=box];\n    n63 [label=\"div 10\", shape=box];\n    n64 [label=\"softmax\", shape=box];\n    n65 [label=\"log_softmax\", shape=box];\n    n66 [label=\"mul\", shape=box];\n    n67 [label=\"sum\", shape=box];\n    n68 [label=\"neg\", shape=box];\n    n69 [label=\"add\", shape=box];\n    n70 [label=\"sub 0\", shape=box];\n    n71 [label=\"clamp -3 3\", shape=box];\n    n72 [label=\"mul 0.5\", shape=box];\n    n73 [label=\"sub\", shape=box];\n    n74 [label=\"mul\", shape=box];\n    n75 [label=\"sum\", shape=box];\n    n76 [label=\"div 10\", shape=box];\n    n77 [label=\"probabilities\\nadd\", shape=box];\n  }\n  subgraph cluster_5 {\n    label=\"total = negative + gates + smooth\"; style=rounded;\n    n78 [label=\"add\", shape=box];\n    n79 [label=\"total\\nadd\", shape=box, peripheries=2];\n  }\n  n0 -> n1 [label=\"[10]\"];\n  n0 -> n2 [label=\"[10]\"];\n  n0 -> n5 [label=\"[10]\"];\n  n0 -> n7 [label=\"[10]\"];\n  n0 -> n8 [label=\"[10]\"];\n  n0 -> n11 [label=\"[10]\"];\n  n0 -> n14 [label=\"[10]\"];\n  n0 -> n16 [label=\"[10]\"];\n  n0 -> n17 [label=\"[10]\"];\n  n0 -> n19 [label=\"[10]\"];\n  n0 -> n21 [label=\"[10]\"];\n  n0 -> n23 [label=\"[10]\"];\n  n0 -> n25 [label=\"[10]\"];\n  n0 -> n30 [label=\"[10]\"];\n  n0 -> n32 [label=\"[10]\"];\n  n0 -> n34 [label=\"[10]\"];\n  n0 -> n37 [label=\"[10]\"];\n  n0 -> n39 [label=\"[10]\"];\n  n0 -> n40 [label=\"[10]\"];\n  n0 -> n43 [label=\"[10]\"];\n  n0 -> n46 [label=\"[10]\"];\n  n0 -> n52 [label=\"[10]\"];\n  n0 -> n64 [label=\"[10]\"];\n  n0 -> n65 [label=\"[10]\"];\n  n0 -> n70 [label=\"[10]\"];\n  n1 -> n4 [label=\"[10]\"];\n  n2 -> n3 [label=\"[10]\"];\n  n3 -> n4 [label=\"[10]\"];\n  n4 -> n6 [label=\"[10]\"];\n  n5 -> n6 [label=\"[10]\"];\n  n6 -> n78 [label=\"[10]\"];\n  n7 -> n15 [label=\"[10]\"];\n  n8 -> n9 [label=\"[10]\"];\n  n9 -> n10 [label=\"[10]\"];\n  n10 -> n11 [label=\"[10]\"];\n  n11 -> n12 [label=\"[10]\"];\n  n12 -> n13 [label=\"[10]\"];\n  n13 -> n14 [label=\"[10]\"];\n  n14 -> n15 [label=\"[10]\"];\n  n15 -> n18 [label=\"[10]\"];\n  n16 -> n17 [label=\"[10]\"];\n  n16 -> n36 [label=\"[10]\"];\n  n16 -> n45 [label=\"[10]\"];\n  n16 -> n61 [label=\"[10]\"];\n  n17 -> n18 [label=\"[10]\"];\n  n18 -> n22 [label=\"[10]\"];\n  n19 -> n20 [label=\"[10]\"];\n  n19 -> n31 [label=\"[10]\"];\n  n20 -> n21 [label=\"[10]\"];\n  n21 -> n22 [label=\"[10]\"];\n  n22 -> n24 [label=\"[10]\"];\n  n23 -> n24 [label=\"[10]\"];\n  n24 -> n78 [label=\"[10]\"];\n  n25 -> n26 [label=\"[10]\"];\n  n25 -> n27 [label=\"[10]\"];\n  n26 -> n30 [label=\"[10]\"];\n  n27 -> n28 [label=\"[10]\"];\n  n28 -> n29 [label=\"[10]\"];\n  n29 -> n30 [label=\"[10]\"];\n  n30 -> n31 [label=\"[10]\"];\n  n31 -> n33 [label=\"[10]\"];\n  n32 -> n33 [label=\"[10]\"];\n  n33 -> n35 [label=\"[10]\"];\n  n34 -> n35 [label=\"[10]\"];\n  n35 -> n36 [label=\"[10]\"];\n  n36 -> n38 [label=\"[10]\"];\n  n37 -> n38 [label=\"[10]\"];\n  n38 -> n79 [label=\"[10]\"];\n  n39 -> n40 [label=\"[10]\"];\n  n40 -> n41 [label=\"[10]\"];\n  n41 -> n42 [label=\"[]\"];\n  n42 -> n60 [label=\"[]\"];\n  n43 -> n44 [label=\"[10]\"];\n  n43 -> n48 [label=\"[10]\"];\n  n43 -> n52 [label=\"[10]\"];\n  n43 -> n54 [label=\"[10]\"];\n  n43 -> n61 [label=\"[10]\"];\n  n44 -> n45 [label=\"[10]\"];\n  n44 -> n55 [label=\"[10]\"];\n  n45 -> n49 [label=\"[10]\"];\n  n46 -> n47 [label=\"[10]\"];\n  n47 -> n48 [label=\"[10]\"];\n  n48 -> n49 [label=\"[10]\"];\n  n49 -> n50 [label=\"[10]\"];\n  n50 -> n51 [label=\"[10]\"];\n  n51 -> n53 [label=\"[10]\"];\n  n52 -> n53 [label=\"[10]\"];\n  n53 -> n57 [label=\"[10]\"];\n  n54 -> n56 [label=\"[10]\"];\n  n55 -> n56 [label=\"[10]\"];\n  n56 -> n57 [label=\"[10]\"];\n  n57 -> n58 [label=\"[10]\"];\n  n58 -> n59 [label=\"[]\"];\n  n59 -> n60 [label=\"[]\"];\n  n60 -> n82 [label=\"[]\"];\n  n61 -> n62 [label=\"[10]\"];\n  n62 -> n63 [label=\"[]\"];\n  n63 -> n69 [label=\"[]\"];\n  n64 -> n66 [label=\"[10]\"];\n  n65 -> n66 [label=\"[10]\"];\n  n66 -> n67 [label=\"[10]\"];\n  n67 -> n68 [label=\"[]\"];\n  n68 -> n69 [label=\"[]\"];\n  n69 -> n77 [label=\"[]\"];\n  n70 -> n71 [label=\"[10]\"];\n  n70 -> n73 [label=\"[10]\"];\n  n71 -> n72 [label=\"[10]\"];\n  n71 -> n74 [label=\"[10]\"];\n  n72 -> n73 [label=\"[10]\"];\n  n73 -> n74 [label=\"[10]\"];\n  n74 -> n75 [label=\"[10]\"];\n  n75 -> n76 [label=\"[]\"];\n  n76 -> n77 [label=\"[]\"];\n  n77 -> n83 [label=\"[]\"];\n  n78 -> n79 [label=\"[10]\"];\n  n79 -> n80 [label=\"[10]\"];\n  n80 -> n81 [label=\"[]\"];\n  n81 -> n82 [label=\"[]\"];\n  n82 -> n83 [label=\"[]\"];\n  n83 -> n84 [label=\"[]\"];\n  n84 -> n85 [label=\"[]\"];\n}\n",
    };
    /// Losses and derivatives as they are computed, each derivative beside its value.
    pub const GRADIENT_GRAPH: nn::Drawing = nn::Drawing {
        mermaid: "flowchart TB\n  n0[\"losses\"]\n  n1([\"x = input\"])\n  n2[\"negative = elu(x) + selu(x) + celu(x, alpha = 0.7)\"]\n  n3[\"gates = gelu(x) + gelu(x, approximate = tanh) + silu(x) + m…\"]\n  n4[\"smooth = softplus(x) + softplus(x, beta = 2.5) + log_sigmoi…\"]\n  n5[\"logits = bce_with_logits(x, greater(x, 0.5)) + focal(x, les…\"]\n  n6[\"probabilities = bce(sigmoid(x), less(x, 0.5)) + cross_entro…\"]\n  n7[\"total = negative + gates + smooth\"]\n  n0 -->|\"[]\"| n1\n  n0 -->|\"[]\"| n4\n  n0 -->|\"[]\"| n5\n  n0 -->|\"[]\"| n6\n  n0 -->|\"[]\"| n7\n  n1 -->|\"[10]\"| n2\n  n1 -->|\"[10]\"| n3\n  n1 -->|\"[10]\"| n4\n  n1 -->|\"[10]\"| n5\n  n1 -->|\"[10]\"| n6\n  n1 -->|\"[10]\"| n7\n  n2 -->|\"[10]\"| n7\n  n3 -->|\"[10]\"| n1\n  n3 -->|\"[10]\"| n5\n  n3 -->|\"[10]\"| n7\n  n4 -->|\"[10]\"| n1\n  n4 -->|\"[10]\"| n3\n  n4 -->|\"[10]\"| n5\n  n4 -->|\"[10]\"| n7\n  n5 -->|\"[]\"| n0\n  n5 -->|\"[10]\"| n4\n  n5 -->|\"[10]\"| n6\n  n5 -->|\"[10]\"| n7\n  n6 -->|\"[]\"| n0\n  n6 -->|\"[10]\"| n5\n  n6 -->|\"[10]\"| n7\n  n7 -->|\"[10]\"| n0\n  n7 -->|\"[10]\"| n1\n  n7 -->|\"[10]\"| n4\n  n7 -->|\"[10]\"| n5\n",
        dot: "digraph {\n  rankdir=TB; node [fontname=\"sans-serif\"]; edge [fontname=\"sans-serif\", fontsize=10];\n  n0 [label=\"losses\", shape=box];\n  n1 [label=\"x = input\", shape=ellipse];\n  n2 [label=\"negative = elu(x) + selu(x) + celu(x, alpha = 0.7)\", shape=box];\n  n3 [label=\"gates = gelu(x) + gelu(x, approximate = tanh) + silu(x) + m…\", shape=box];\n  n4 [label=\"smooth = softplus(x) + softplus(x, beta = 2.5) + log_sigmoi…\", shape=box];\n  n5 [label=\"logits = bce_with_logits(x, greater(x, 0.5)) + focal(x, les…\", shape=box];\n  n6 [label=\"probabilities = bce(sigmoid(x), less(x, 0.5)) + cross_entro…\", shape=box];\n  n7 [label=\"total = negative + gates + smooth\", shape=box];\n  n0 -> n1 [label=\"[]\"];\n  n0 -> n4 [label=\"[]\"];\n  n0 -> n5 [label=\"[]\"];\n  n0 -> n6 [label=\"[]\"];\n  n0 -> n7 [label=\"[]\"];\n  n1 -> n2 [label=\"[10]\"];\n  n1 -> n3 [label=\"[10]\"];\n  n1 -> n4 [label=\"[10]\"];\n  n1 -> n5 [label=\"[10]\"];\n  n1 -> n6 [label=\"[10]\"];\n  n1 -> n7 [label=\"[10]\"];\n  n2 -> n7 [label=\"[10]\"];\n  n3 -> n1 [label=\"[10]\"];\n  n3 -> n5 [label=\"[10]\"];\n  n3 -> n7 [label=\"[10]\"];\n  n4 -> n1 [label=\"[10]\"];\n  n4 -> n3 [label=\"[10]\"];\n  n4 -> n5 [label=\"[10]\"];\n  n4 -> n7 [label=\"[10]\"];\n  n5 -> n0 [label=\"[]\"];\n  n5 -> n4 [label=\"[10]\"];\n  n5 -> n6 [label=\"[10]\"];\n  n5 -> n7 [label=\"[10]\"];\n  n6 -> n0 [label=\"[]\"];\n  n6 -> n5 [label=\"[10]\"];\n  n6 -> n7 [label=\"[10]\"];\n  n7 -> n0 [label=\"[10]\"];\n  n7 -> n1 [label=\"[10]\"];\n  n7 -> n4 [label=\"[10]\"];\n  n7 -> n5 [label=\"[10]\"];\n}\n",
    };
    /// Layer by layer: shapes, parameters, operations per sample, bytes of workspace per sample.
    pub const SUMMARY: &str = "FarOut\nlayer          is                                                                                           shape  FLOPs  bytes\nx              input                                                                                        [10]     300\nnegative       elu(x) + selu(x) + celu(x, alpha = 0.7)                                                      [10]      60\ngates          gelu(x) + gelu(x, approximate = tanh) + silu(x) + mish(x) + hardswish(x)                     [10]     220     80\nsmooth         softplus(x) + softplus(x, beta = 2.5) + log_sigmoid(x) + softsign(x) + sigmoid(x) + tanh(x)  [10]     270    160\nlogits         bce_with_logits(x, greater(x, 0.5)) + focal(x, less(x, 0.5), gamma = 0.5)                    []       343    288\nprobabilities  bce(sigmoid(x), less(x, 0.5)) + cross_entropy(x, softmax(x)) + huber(x, 0, delta = 3)        []       274    212\ntotal          negative + gates + smooth                                                                    [10]     600\nothers                                                                                                                20\n0 parameters; 400 FLOPs forward, 2 087 with gradient, per sample\n740 bytes of workspace per sample\n";
    /// In which order the partial derivatives are computed, the chain for each named value, and what is computed.
    pub const EXPLAIN: &str = "In which order are the partial derivatives of loss computed?\n  1. ∂loss/∂total, ∂loss/∂logits, ∂loss/∂probabilities\n  2. ∂total/∂negative, ∂total/∂gates, ∂total/∂smooth, ∂logits/∂x, ∂probabilities/∂x\n  3. ∂negative/∂x, ∂gates/∂x, ∂smooth/∂x\nWhat is the chain?\n  ∂loss/∂negative = ∂loss/∂total · ∂total/∂negative\n  ∂loss/∂gates = ∂loss/∂total · ∂total/∂gates\n  ∂loss/∂smooth = ∂loss/∂total · ∂total/∂smooth\n  ∂loss/∂x = ∂loss/∂logits · ∂logits/∂x + ∂loss/∂probabilities · ∂probabilities/∂x + ∂loss/∂total · ∂total/∂negative · ∂negative/∂x + ∂loss/∂total · ∂total/∂gates · ∂gates/∂x + ∂loss/∂total · ∂total/∂smooth · ∂smooth/∂x\nWhat is computed?\n  d_total = 1 / n / 10\n  d_x = … + … + … + … + … + … + … + … + … + … + … + … + … + … + … + … + … + … + … + … + …\n";
    /// The chains as LaTeX.
    pub const EXPLAIN_LATEX: &str = "\\begin{align*}\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{negative}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{total}} \\cdot \\frac{\\partial \\mathrm{total}}{\\partial \\mathrm{negative}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{gates}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{total}} \\cdot \\frac{\\partial \\mathrm{total}}{\\partial \\mathrm{gates}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{smooth}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{total}} \\cdot \\frac{\\partial \\mathrm{total}}{\\partial \\mathrm{smooth}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial x} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{logits}} \\cdot \\frac{\\partial \\mathrm{logits}}{\\partial x} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{probabilities}} \\cdot \\frac{\\partial \\mathrm{probabilities}}{\\partial x} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{total}} \\cdot \\frac{\\partial \\mathrm{total}}{\\partial \\mathrm{negative}} \\cdot \\frac{\\partial \\mathrm{negative}}{\\partial x} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{total}} \\cdot \\frac{\\partial \\mathrm{total}}{\\partial \\mathrm{gates}} \\cdot \\frac{\\partial \\mathrm{gates}}{\\partial x} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{total}} \\cdot \\frac{\\partial \\mathrm{total}}{\\partial \\mathrm{smooth}} \\cdot \\frac{\\partial \\mathrm{smooth}}{\\partial x}\n\\end{align*}\n";
    /// What [`FarOut`] reads: one element per sample in each field.
    #[derive(Clone, Copy, Debug)]
    pub struct Inputs<'a> {
        /// `[10]` per sample.
        pub x: &'a [[f32; 10]],
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
        /// `[10]` per sample.
        pub x: &'a [[f32; 10]],
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
        /// `[10]` per sample.
        pub x: nn::Vec<[f32; 10]>,
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
        /// `[10]` per sample.
        pub total: &'w [[f32; 10]],
    }
    /// The derivative by each input, per sample.
    #[derive(Clone, Copy, Debug)]
    pub struct InputGradients<'w> {
        /// `[10]` per sample.
        pub x: &'w [[f32; 10]],
    }
    /// The memory of a step, for batches of up to `capacity` samples.
    pub struct Workspace<S: nn::Storage = nn::Heap> {
        capacity: usize,
        storage: core::marker::PhantomData<S>,
        sigmoid_2: S::Buffer<[f32; 10]>,
        smooth_sigmoid: S::Buffer<[f32; 10]>,
        smooth_softplus: S::Buffer<[f32; 10]>,
        tanh_2: S::Buffer<[f32; 10]>,
        greater: S::Buffer<[f32; 10]>,
        smooth_tanh: S::Buffer<[f32; 10]>,
        logits_greater: S::Buffer<[f32; 10]>,
        x_binary_cross_entropy_with_logits: S::Buffer<[f32; 10]>,
        sum: S::Buffer<f32>,
        sigmoid_3: S::Buffer<[f32; 10]>,
        add_10: S::Buffer<[f32; 10]>,
        clamp: S::Buffer<[f32; 10]>,
        pow_2: S::Buffer<[f32; 10]>,
        x_binary_cross_entropy_with_logits_2: S::Buffer<[f32; 10]>,
        mul_8: S::Buffer<[f32; 10]>,
        sum_2: S::Buffer<f32>,
        sum_3: S::Buffer<f32>,
        x_log_softmax: S::Buffer<[f32; 10]>,
        mul_9: S::Buffer<[f32; 10]>,
        sum_4: S::Buffer<f32>,
        x_sub: S::Buffer<[f32; 10]>,
        mul_11: S::Buffer<[f32; 10]>,
        sum_5: S::Buffer<f32>,
    }
    impl<S: nn::Storage> Workspace<S> {
        fn with_storage(capacity: usize) -> Self {
            let [sigmoid_2, smooth_sigmoid, smooth_softplus, tanh_2, greater,
            smooth_tanh, logits_greater, x_binary_cross_entropy_with_logits, sigmoid_3,
            add_10, clamp, pow_2, x_binary_cross_entropy_with_logits_2, mul_8,
            x_log_softmax, mul_9, x_sub, mul_11] = S::several(capacity);
            let [sum, sum_2, sum_3, sum_4, sum_5] = S::several(capacity);
            Workspace {
                capacity,
                storage: core::marker::PhantomData,
                sigmoid_2,
                smooth_sigmoid,
                smooth_softplus,
                tanh_2,
                greater,
                smooth_tanh,
                logits_greater,
                x_binary_cross_entropy_with_logits,
                sum,
                sigmoid_3,
                add_10,
                clamp,
                pow_2,
                x_binary_cross_entropy_with_logits_2,
                mul_8,
                sum_2,
                sum_3,
                x_log_softmax,
                mul_9,
                sum_4,
                x_sub,
                mul_11,
                sum_5,
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
            sigmoid_2: [[0.0; 10]; N],
            smooth_sigmoid: [[0.0; 10]; N],
            smooth_softplus: [[0.0; 10]; N],
            tanh_2: [[0.0; 10]; N],
            greater: [[0.0; 10]; N],
            smooth_tanh: [[0.0; 10]; N],
            logits_greater: [[0.0; 10]; N],
            x_binary_cross_entropy_with_logits: [[0.0; 10]; N],
            sum: [0.0; N],
            sigmoid_3: [[0.0; 10]; N],
            add_10: [[0.0; 10]; N],
            clamp: [[0.0; 10]; N],
            pow_2: [[0.0; 10]; N],
            x_binary_cross_entropy_with_logits_2: [[0.0; 10]; N],
            mul_8: [[0.0; 10]; N],
            sum_2: [0.0; N],
            sum_3: [0.0; N],
            x_log_softmax: [[0.0; 10]; N],
            mul_9: [[0.0; 10]; N],
            sum_4: [0.0; N],
            x_sub: [[0.0; 10]; N],
            mul_11: [[0.0; 10]; N],
            sum_5: [0.0; N],
        };
    }
    impl FarOut {
        /// The network, which has no parameters.
        pub const ZERO: Self = FarOut;
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
            let x = inputs.x;
            let smooth_sigmoid = &mut work.tanh_2[..n];
            let smooth_softplus = &mut work.mul_9[..n];
            let negative_add = &mut work.clamp[..n];
            s.sigmoid(x, smooth_sigmoid);
            s.map_with(smooth_softplus, x, |math, x| math.softplus(x));
            s.map_with(
                negative_add,
                (x, &*smooth_sigmoid, &*smooth_softplus),
                #[inline(always)]
                |math, (x, smooth_sigmoid, smooth_softplus)| {
                    (if x > 0.0 { x } else { 1.0 * math.expm1(x) })
                        + 1.050701
                            * (if x > 0.0 { x } else { 1.6732632 * math.expm1(x) })
                        + (if x > 0.0 { x } else { 0.7 * math.expm1(x / 0.7) })
                        + (0.5 * x * (1.0 + math.erf(x * 0.7071067811865476))
                            + x
                                * math.sigmoid(1.5957692 * (x * (1.0 + 0.044715 * (x * x))))
                            + x * smooth_sigmoid + x * math.tanh(smooth_softplus)
                            + (if x <= -3.0 {
                                0.0
                            } else if x >= 3.0 {
                                x
                            } else {
                                x * (x + 3.0) / 6.0
                            }))
                },
            );
            let total = negative_add;
            s.update_with(
                total,
                (&*smooth_softplus, x, &*smooth_sigmoid),
                #[inline(always)]
                |math, negative_add, (smooth_softplus, x, smooth_sigmoid)| {
                    negative_add
                        + (smooth_softplus
                            + (if (2.5 * x) > 20.0 {
                                x
                            } else {
                                math.log_sigmoid(-(2.5 * x)) / -2.5
                            }) + math.log_sigmoid(x) + x / (1.0 + abs(x))
                            + smooth_sigmoid + math.tanh(x))
                },
            );
            Outputs { total }
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
            let smooth_sigmoid = &mut work.mul_9[..n];
            let smooth_softplus = &mut work.clamp[..n];
            let x_binary_cross_entropy_with_logits = &mut work.sigmoid_2[..n];
            let sum = &mut work.sum_5[..n];
            let x_binary_cross_entropy_with_logits_2 = &mut work.tanh_2[..n];
            let sum_2 = &mut work.sum_4[..n];
            let sum_3 = &mut work.sum_3[..n];
            let sum_4 = &mut work.sum_2[..n];
            let sum_5 = &mut work.sum[..n];
            k::sigmoid(x, smooth_sigmoid);
            k::map_with(smooth_softplus, x, |math, x| math.softplus(x));
            k::map_with(
                x_binary_cross_entropy_with_logits,
                x,
                |math, x| {
                    max(x, 0.0) - x * (if x > 0.5 { 1.0 } else { 0.0 })
                        + math.softplus(-abs(x))
                },
            );
            k::sum_axis(x_binary_cross_entropy_with_logits, sum);
            let logits_less = x_binary_cross_entropy_with_logits;
            k::map(logits_less, x, |x| if x < 0.5 { 1.0 } else { 0.0 });
            k::binary_cross_entropy_with_logits(
                x,
                logits_less,
                x_binary_cross_entropy_with_logits_2,
            );
            let mul_8 = logits_less;
            k::update_with(
                mul_8,
                (&*smooth_sigmoid, x, &*x_binary_cross_entropy_with_logits_2),
                #[inline(always)]
                |
                    math,
                    logits_less,
                    (smooth_sigmoid, x, x_binary_cross_entropy_with_logits_2)|
                {
                    (0.25 * logits_less + 0.75 * (1.0 - logits_less))
                        * (pow(
                            if (smooth_sigmoid * (1.0 - logits_less)
                                + math.sigmoid(-x) * logits_less) <= 1e-30
                            {
                                1e-30
                            } else if (smooth_sigmoid * (1.0 - logits_less)
                                + math.sigmoid(-x) * logits_less) >= f32::INFINITY
                            {
                                f32::INFINITY
                            } else {
                                smooth_sigmoid * (1.0 - logits_less)
                                    + math.sigmoid(-x) * logits_less
                            },
                            0.5,
                        ) * x_binary_cross_entropy_with_logits_2)
                },
            );
            k::sum_axis(mul_8, sum_2);
            k::sum_axis(x_binary_cross_entropy_with_logits_2, sum_3);
            let probabilities_softmax = x_binary_cross_entropy_with_logits_2;
            k::softmax(x, probabilities_softmax);
            let x_log_softmax = mul_8;
            k::log_softmax(x, x_log_softmax);
            let mul_9 = probabilities_softmax;
            k::mul_mut(mul_9, x_log_softmax);
            k::sum_axis(mul_9, sum_4);
            let x_clamp = mul_9;
            k::map(
                x_clamp,
                x,
                |x| if x <= -3.0 { -3.0 } else if x >= 3.0 { 3.0 } else { x },
            );
            let mul_11 = x_clamp;
            k::update(mul_11, x, |x_clamp, x| x_clamp * (x - 0.5 * x_clamp));
            k::sum_axis(mul_11, sum_5);
            let negative_add = mul_11;
            k::map_with(
                negative_add,
                (x, &*smooth_sigmoid, &*smooth_softplus),
                #[inline(always)]
                |math, (x, smooth_sigmoid, smooth_softplus)| {
                    (if x > 0.0 { x } else { 1.0 * math.expm1(x) })
                        + 1.050701
                            * (if x > 0.0 { x } else { 1.6732632 * math.expm1(x) })
                        + (if x > 0.0 { x } else { 0.7 * math.expm1(x / 0.7) })
                        + (0.5 * x * (1.0 + math.erf(x * 0.7071067811865476))
                            + x
                                * math.sigmoid(1.5957692 * (x * (1.0 + 0.044715 * (x * x))))
                            + x * smooth_sigmoid + x * math.tanh(smooth_softplus)
                            + (if x <= -3.0 {
                                0.0
                            } else if x >= 3.0 {
                                x
                            } else {
                                x * (x + 3.0) / 6.0
                            }))
                },
            );
            let total = negative_add;
            k::update_with(
                total,
                (&*smooth_softplus, x, &*smooth_sigmoid),
                #[inline(always)]
                |math, negative_add, (smooth_softplus, x, smooth_sigmoid)| {
                    negative_add
                        + (smooth_softplus
                            + (if (2.5 * x) > 20.0 {
                                x
                            } else {
                                math.log_sigmoid(-(2.5 * x)) / -2.5
                            }) + math.log_sigmoid(x) + x / (1.0 + abs(x))
                            + smooth_sigmoid + math.tanh(x))
                },
            );
            let total_sum: &mut [f32] = k::reuse(&mut work.mul_9[..n], n);
            k::sum_axis(total, total_sum);
            let probabilities_add = total_sum;
            k::update(
                probabilities_add,
                (&*sum, &*sum_2, &*sum_3, &*sum_4, &*sum_5),
                #[inline(always)]
                |total_sum, (sum, sum_2, sum_3, sum_4, sum_5)| {
                    total_sum / 10.0 + (sum / 10.0 + sum_2 / 10.0)
                        + (sum_3 / 10.0 - sum_4 + sum_5 / 10.0)
                },
            );
            let loss = k::mean_samples(probabilities_add);
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
            Ok(nn::dispatch!(s => self.gradient_with(s, n, batch, work)))
        }
        /// [`gradient`](Self::gradient) of `n` samples, with the kernels of an instruction set.
        #[inline(always)]
        fn gradient_with<'w>(
            &self,
            s: impl k::Kernels<f32>,
            n: usize,
            batch: Batch<'_>,
            work: &'w mut Workspace<impl nn::Storage>,
        ) -> (Losses, InputGradients<'w>) {
            let x = batch.x;
            let sigmoid_2 = &mut work.sigmoid_2[..n];
            let smooth_sigmoid = &mut work.smooth_sigmoid[..n];
            let smooth_softplus = &mut work.smooth_softplus[..n];
            let tanh_2 = &mut work.tanh_2[..n];
            let greater = &mut work.greater[..n];
            let smooth_tanh = &mut work.smooth_tanh[..n];
            let logits_greater = &mut work.logits_greater[..n];
            let x_binary_cross_entropy_with_logits = &mut work
                .x_binary_cross_entropy_with_logits[..n];
            let sum = &mut work.sum[..n];
            let sigmoid_3 = &mut work.sigmoid_3[..n];
            let add_10 = &mut work.add_10[..n];
            let clamp = &mut work.clamp[..n];
            let pow_2 = &mut work.pow_2[..n];
            let x_binary_cross_entropy_with_logits_2 = &mut work
                .x_binary_cross_entropy_with_logits_2[..n];
            let mul_8 = &mut work.mul_8[..n];
            let sum_2 = &mut work.sum_2[..n];
            let sum_3 = &mut work.sum_3[..n];
            let x_log_softmax = &mut work.x_log_softmax[..n];
            let mul_9 = &mut work.mul_9[..n];
            let sum_4 = &mut work.sum_4[..n];
            let x_sub = &mut work.x_sub[..n];
            let mul_11 = &mut work.mul_11[..n];
            let sum_5 = &mut work.sum_5[..n];
            s.gelu_gate(x, sigmoid_2);
            s.sigmoid(x, smooth_sigmoid);
            s.map_with(smooth_softplus, x, |math, x| math.softplus(x));
            s.tanh(smooth_softplus, tanh_2);
            s.map(greater, x, |x| if (2.5 * x) > 20.0 { 1.0 } else { 0.0 });
            s.tanh(x, smooth_tanh);
            let smooth = smooth_softplus;
            s.update_with(
                smooth,
                (&*greater, x, &*smooth_sigmoid, &*smooth_tanh),
                #[inline(always)]
                |math, smooth_softplus, (greater, x, smooth_sigmoid, smooth_tanh)| {
                    smooth_softplus
                        + (if greater != 0.0 {
                            x
                        } else {
                            math.log_sigmoid(-(2.5 * x)) / -2.5
                        }) + math.log_sigmoid(x) + x / (1.0 + abs(x)) + smooth_sigmoid
                        + smooth_tanh
                },
            );
            s.map(logits_greater, x, |x| if x > 0.5 { 1.0 } else { 0.0 });
            s.binary_cross_entropy_with_logits(
                x,
                logits_greater,
                x_binary_cross_entropy_with_logits,
            );
            k::sum_axis(x_binary_cross_entropy_with_logits, sum);
            let logits_less = x_binary_cross_entropy_with_logits;
            s.map(logits_less, x, |x| if x < 0.5 { 1.0 } else { 0.0 });
            s.map_with(sigmoid_3, x, |math, x| math.sigmoid(-x));
            s.map(
                add_10,
                (&*smooth_sigmoid, &*logits_less, &*sigmoid_3),
                #[inline(always)]
                |(smooth_sigmoid, logits_less, sigmoid_3)| {
                    smooth_sigmoid * (1.0 - logits_less) + sigmoid_3 * logits_less
                },
            );
            s.map(
                clamp,
                &*add_10,
                |add_10| {
                    if add_10 <= 1e-30 {
                        1e-30
                    } else if add_10 >= f32::INFINITY {
                        f32::INFINITY
                    } else {
                        add_10
                    }
                },
            );
            s.map(pow_2, &*clamp, |clamp| pow(clamp, 0.5));
            s.binary_cross_entropy_with_logits(
                x,
                logits_less,
                x_binary_cross_entropy_with_logits_2,
            );
            s.map(
                mul_8,
                (&*logits_less, &*pow_2, &*x_binary_cross_entropy_with_logits_2),
                #[inline(always)]
                |(logits_less, pow_2, x_binary_cross_entropy_with_logits_2)| {
                    (0.25 * logits_less + 0.75 * (1.0 - logits_less))
                        * (pow_2 * x_binary_cross_entropy_with_logits_2)
                },
            );
            k::sum_axis(mul_8, sum_2);
            k::sum_axis(x_binary_cross_entropy_with_logits_2, sum_3);
            let probabilities_softmax = mul_8;
            k::softmax(x, probabilities_softmax);
            k::log_softmax(x, x_log_softmax);
            s.mul(probabilities_softmax, x_log_softmax, mul_9);
            k::sum_axis(mul_9, sum_4);
            let x_clamp = mul_9;
            s.map(
                x_clamp,
                x,
                |x| if x <= -3.0 { -3.0 } else if x >= 3.0 { 3.0 } else { x },
            );
            s.map(x_sub, (x, &*x_clamp), |(x, x_clamp)| x - 0.5 * x_clamp);
            s.mul(x_clamp, x_sub, mul_11);
            k::sum_axis(mul_11, sum_5);
            let total = smooth;
            s.update_with(
                total,
                (x, &*sigmoid_2, &*smooth_sigmoid, &*tanh_2),
                #[inline(always)]
                |math, smooth, (x, sigmoid_2, smooth_sigmoid, tanh_2)| {
                    (if x > 0.0 { x } else { 1.0 * math.expm1(x) })
                        + 1.050701
                            * (if x > 0.0 { x } else { 1.6732632 * math.expm1(x) })
                        + (if x > 0.0 { x } else { 0.7 * math.expm1(x / 0.7) })
                        + (0.5 * x * (1.0 + math.erf(x * 0.7071067811865476))
                            + x * sigmoid_2 + x * smooth_sigmoid + x * tanh_2
                            + (if x <= -3.0 {
                                0.0
                            } else if x >= 3.0 {
                                x
                            } else {
                                x * (x + 3.0) / 6.0
                            })) + smooth
                },
            );
            let total_sum: &mut [f32] = k::reuse(&mut work.mul_11[..n], n);
            k::sum_axis(total, total_sum);
            let probabilities_add = total_sum;
            s.update(
                probabilities_add,
                (&*sum, &*sum_2, &*sum_3, &*sum_4, &*sum_5),
                #[inline(always)]
                |total_sum, (sum, sum_2, sum_3, sum_4, sum_5)| {
                    total_sum / 10.0 + (sum / 10.0 + sum_2 / 10.0)
                        + (sum_3 / 10.0 - sum_4 + sum_5 / 10.0)
                },
            );
            let loss = s.mean_samples(probabilities_add);
            let d_loss_div = 1.0 / n as f32;
            let div_2 = d_loss_div / 10.0;
            let neg_2 = -d_loss_div;
            let broadcast = total;
            s.map(broadcast, (), |()| neg_2);
            let d_probabilities_softmax = x_log_softmax;
            s.mul_into(broadcast, d_probabilities_softmax);
            let mul_14 = broadcast;
            k::softmax_d_into(probabilities_softmax, mul_14);
            let mul_16 = d_probabilities_softmax;
            k::softmax_d_into(probabilities_softmax, mul_16);
            let add_14 = x_clamp;
            s.update(
                add_14,
                (x, &*x_sub, &*mul_14, &*mul_16),
                #[inline(always)]
                |x_clamp, (x, x_sub, mul_14, mul_16)| {
                    div_2 * x_clamp
                        + (if x > -3.0 {
                            if x < 3.0 {
                                div_2 * x_sub - div_2 * x_clamp * 0.5
                            } else {
                                0.0
                            }
                        } else {
                            0.0
                        }) + mul_14 + mul_16
                },
            );
            let add_15 = add_14;
            s.update(
                add_15,
                (&*logits_less, &*pow_2, &*smooth_sigmoid),
                #[inline(always)]
                |add_14, (logits_less, pow_2, smooth_sigmoid)| {
                    add_14
                        + (div_2
                            + div_2 * (0.25 * logits_less + 0.75 * (1.0 - logits_less))
                                * pow_2) * (smooth_sigmoid - logits_less)
                },
            );
            let mul_21 = x_binary_cross_entropy_with_logits_2;
            s.update(
                mul_21,
                (&*logits_less, &*clamp),
                #[inline(always)]
                |x_binary_cross_entropy_with_logits_2, (logits_less, clamp)| {
                    div_2 * (0.25 * logits_less + 0.75 * (1.0 - logits_less))
                        * x_binary_cross_entropy_with_logits_2 * (0.5 * pow(clamp, -0.5))
                },
            );
            let greater_2 = clamp;
            s.map(greater_2, &*add_10, |add_10| if add_10 > 1e-30 { 1.0 } else { 0.0 });
            let less = add_10;
            s.update(
                less,
                (),
                |add_10, ()| if add_10 < f32::INFINITY { 1.0 } else { 0.0 },
            );
            let add_16 = add_15;
            s.update(
                add_16,
                (&*greater_2, &*less, &*mul_21, &*logits_less, &*sigmoid_3),
                #[inline(always)]
                |add_15, (greater_2, less, mul_21, logits_less, sigmoid_3)| {
                    add_15
                        + (if greater_2 != 0.0 {
                            if less != 0.0 {
                                -(mul_21 * logits_less * (sigmoid_3 * (1.0 - sigmoid_3)))
                            } else {
                                0.0
                            }
                        } else {
                            0.0
                        })
                },
            );
            let add_22 = add_16;
            s.update(
                add_22,
                (
                    &*smooth_sigmoid,
                    &*logits_greater,
                    &*smooth_tanh,
                    x,
                    &*sigmoid_3,
                    &*greater,
                ),
                #[inline(always)]
                |
                    add_16,
                    (smooth_sigmoid, logits_greater, smooth_tanh, x, sigmoid_3, greater)|
                {
                    add_16 + div_2 * (smooth_sigmoid - logits_greater)
                        + div_2 * (1.0 - smooth_tanh * smooth_tanh)
                        + div_2 / ((1.0 + abs(x)) * (1.0 + abs(x))) + div_2 * sigmoid_3
                        + (if greater != 0.0 { div_2 } else { 0.0 })
                },
            );
            let div_3 = div_2 / -2.5;
            let add_26 = add_22;
            s.update_with(
                add_26,
                (&*greater, x, &*tanh_2),
                #[inline(always)]
                |math, add_22, (greater, x, tanh_2)| {
                    add_22
                        + (if greater != 0.0 {
                            0.0
                        } else {
                            -(div_3 * math.sigmoid(2.5 * x) * 2.5)
                        })
                        + (if x <= -3.0 {
                            0.0
                        } else {
                            if x >= 3.0 { div_2 } else { div_2 * (x / 3.0 + 0.5) }
                        }) + div_2 * tanh_2
                },
            );
            let mul_33 = greater_2;
            s.update(
                mul_33,
                (&*less, &*mul_21, &*logits_less, x, &*smooth_sigmoid),
                #[inline(always)]
                |greater_2, (less, mul_21, logits_less, x, smooth_sigmoid)| {
                    ((if greater_2 != 0.0 {
                        if less != 0.0 { mul_21 * (1.0 - logits_less) } else { 0.0 }
                    } else {
                        0.0
                    }) + div_2 + div_2 * x) * (smooth_sigmoid * (1.0 - smooth_sigmoid))
                },
            );
            let add_30 = add_26;
            s.update(
                add_30,
                (x, &*tanh_2, &*smooth_sigmoid, &*mul_33, &*sigmoid_2),
                #[inline(always)]
                |add_26, (x, tanh_2, smooth_sigmoid, mul_33, sigmoid_2)| {
                    add_26
                        + (if x > 20.0 {
                            div_2 + div_2 * x * (1.0 - tanh_2 * tanh_2)
                        } else {
                            (div_2 + div_2 * x * (1.0 - tanh_2 * tanh_2))
                                * smooth_sigmoid
                        }) + div_2 * smooth_sigmoid + mul_33 + div_2 * sigmoid_2
                },
            );
            let add_32 = add_30;
            s.update(
                add_32,
                (x, &*sigmoid_2),
                #[inline(always)]
                |add_30, (x, sigmoid_2)| {
                    add_30
                        + div_2 * x * (sigmoid_2 * (1.0 - sigmoid_2)) * 1.5957692
                            * (1.0 + 0.044715 * (x * x))
                        + div_2 * x * (sigmoid_2 * (1.0 - sigmoid_2)) * 1.5957692 * x
                            * 0.044715 * (2.0 * x)
                },
            );
            let x_greater_3 = sigmoid_2;
            s.map(x_greater_3, x, |x| if x > 0.0 { 1.0 } else { 0.0 });
            let mul_42 = div_2 * 1.050701;
            let x_exp = mul_33;
            s.map_with(x_exp, x, |math, x| math.exp(x));
            let d_x = add_32;
            s.update_with(
                d_x,
                (x, &*x_greater_3, &*x_exp),
                #[inline(always)]
                |math, add_32, (x, x_greater_3, x_exp)| {
                    add_32
                        + div_2
                            * (0.5 * (1.0 + math.erf(x * 0.70710677))
                                + x * (math.exp(-0.5 * (x * x)) / 2.5066283))
                        + (if x_greater_3 != 0.0 {
                            div_2
                        } else {
                            div_2 * math.exp(x / 0.7)
                        })
                        + (if x_greater_3 != 0.0 {
                            mul_42
                        } else {
                            mul_42 * (1.6732632 * x_exp)
                        }) + (if x_greater_3 != 0.0 { div_2 } else { div_2 * x_exp })
                },
            );
            let losses = Losses { loss };
            (losses, InputGradients { x: &*d_x })
        }
    }
}
