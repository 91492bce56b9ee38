#[doc(inline)]
#[allow(unused_imports)]
pub use digits::Digits;
/// What belongs to [`Digits`]: its parameters, its data, its workspace and its constants.
///
/// ```text
/// activation  is         values  derivative                      saturates  blocks
/// relu        max(0, x)  0 to ∞  0 if x < 0, 1 if x ≥ 0: 0 to 1  below      below 0
/// ```
///
/// ```mermaid
/// flowchart TB
///   n0(["image<br/>[8, 8]"])
///   n1(["digit<br/>class(10)"])
///   n13["accuracy"]
///   n14["sum"]
///   n15[["hit<br/>div n"]]
///   n16["cross_entropy"]
///   n17["sum"]
///   n18[["loss<br/>div n"]]
///   subgraph c0["hidden = relu(dense(flatten(image), 64))"]
///     n2["reshape"]
///     n4["product"]
///     n6["add"]
///     n7["hidden<br/>relu"]
///   end
///   subgraph c1["parameters"]
///     n3[("hidden.weight<br/>[64, 64]")]
///     n5[("hidden.bias<br/>[64]")]
///     n8[("logits.weight<br/>[64, 10]")]
///     n10[("logits.bias<br/>[10]")]
///   end
///   subgraph c2["logits = dense(hidden, 10)"]
///     n9["product"]
///     n11["logits<br/>add"]
///   end
///   subgraph c3["scores = softmax(logits)"]
///     n12[["scores<br/>softmax"]]
///   end
///   n0 -->|"[8, 8]"| n2
///   n1 -->|"class(10)"| n13
///   n1 -->|"class(10)"| n16
///   n2 -->|"[64]"| n4
///   n3 -->|"[64, 64]"| n4
///   n4 -->|"[64]"| n6
///   n5 -->|"[64]"| n6
///   n6 -->|"[64]"| n7
///   n7 -->|"[64]"| n9
///   n8 -->|"[64, 10]"| n9
///   n9 -->|"[10]"| n11
///   n10 -->|"[10]"| n11
///   n11 -->|"[10]"| n12
///   n11 -->|"[10]"| n13
///   n11 -->|"[10]"| n16
///   n13 -->|"[]"| n14
///   n14 -->|"[]"| n15
///   n16 -->|"[]"| n17
///   n17 -->|"[]"| n18
/// ```
#[allow(clippy::all, dead_code)]
pub mod digits {
    use ::nn_runtime as nn;
    use ::nn_runtime::kernels as k;
    /// Reads a handwritten digit.
    ///
    /// ```text
    /// hidden = relu(dense(flatten(image), 64))
    /// logits = dense(hidden, 10)
    /// scores = softmax(logits)
    /// ```
    ///
    /// The derivatives, in the order in which `gradient` computes them:
    ///
    /// ```text
    /// d_logits = (scores − one_hot(digit)) / n
    /// d_logits.bias = sum(d_logits)
    /// d_hidden = product(d_logits, logits.weight)
    /// d_logits.weight = product(hidden, d_logits)
    /// d_hidden.bias = sum(0 where is_negative(hidden), else d_hidden)
    /// d_hidden.weight = product(image, 0 where is_negative(hidden), else d_hidden)
    /// ```
    #[repr(C, align(64))]
    pub struct Digits {
        /// `relu(dense(flatten(image), 64))`
        pub hidden: parameters::Hidden,
        /// `dense(hidden, 10)`
        pub logits: parameters::Logits,
    }
    /// The parameters of [`Digits`], layer by layer.
    pub mod parameters {
        /// The parameters of `hidden`.
        #[repr(C)]
        pub struct Hidden {
            /// `[64, 64]`, of `relu(dense(flatten(image), 64))`
            ///
            /// ∂loss/∂hidden.weight = ∂loss/∂logits · ∂logits/∂hidden · ∂hidden/∂hidden.weight
            pub weight: [[f32; 64]; 64],
            /// `[64]`, of `relu(dense(flatten(image), 64))`
            ///
            /// ∂loss/∂hidden.bias = ∂loss/∂logits · ∂logits/∂hidden · ∂hidden/∂hidden.bias
            pub bias: [f32; 64],
        }
        /// The parameters of `logits`.
        #[repr(C)]
        pub struct Logits {
            /// `[64, 10]`, of `dense(hidden, 10)`
            ///
            /// ∂loss/∂logits.weight = ∂loss/∂logits · ∂logits/∂logits.weight
            pub weight: [[f32; 10]; 64],
            /// `[10]`, of `dense(hidden, 10)`
            ///
            /// ∂loss/∂logits.bias = ∂loss/∂logits · ∂logits/∂logits.bias
            pub bias: [f32; 10],
        }
    }
    nn::plain!(Digits, parameters::Hidden, parameters::Logits);
    /// The number of trained parameters.
    pub const PARAMETERS: usize = 4810;
    /// Bytes of workspace for each sample of the capacity.
    pub const WORKSPACE_BYTES: usize = 552;
    /// Bytes of workspace whatever the capacity.
    pub const WORKSPACE_BYTES_FIXED: usize = 0;
    /// Floating-point operations of inference, per sample.
    pub const FLOPS_FORWARD: u64 = 9660;
    /// Floating-point operations of losses and derivatives, per sample.
    pub const FLOPS_GRADIENT: u64 = 20689;
    /// Of [`FLOPS_FORWARD`], those that a batch needs once, however many samples it has.
    pub const FLOPS_FORWARD_FIXED: u64 = 0;
    /// Of [`FLOPS_GRADIENT`], likewise.
    pub const FLOPS_GRADIENT_FIXED: u64 = 3;
    /// The network as it was described: layers as clusters, parameters apart, shapes on the edges.
    pub const GRAPH: nn::Drawing = nn::Drawing {
        mermaid: "flowchart TB\n  n0([\"image<br/>[8, 8]\"])\n  n1([\"digit<br/>class(10)\"])\n  n13[\"accuracy\"]\n  n14[\"sum\"]\n  n15[[\"hit<br/>div n\"]]\n  n16[\"cross_entropy\"]\n  n17[\"sum\"]\n  n18[[\"loss<br/>div n\"]]\n  subgraph c0[\"hidden = relu(dense(flatten(image), 64))\"]\n    n2[\"reshape\"]\n    n4[\"product\"]\n    n6[\"add\"]\n    n7[\"hidden<br/>relu\"]\n  end\n  subgraph c1[\"parameters\"]\n    n3[(\"hidden.weight<br/>[64, 64]\")]\n    n5[(\"hidden.bias<br/>[64]\")]\n    n8[(\"logits.weight<br/>[64, 10]\")]\n    n10[(\"logits.bias<br/>[10]\")]\n  end\n  subgraph c2[\"logits = dense(hidden, 10)\"]\n    n9[\"product\"]\n    n11[\"logits<br/>add\"]\n  end\n  subgraph c3[\"scores = softmax(logits)\"]\n    n12[[\"scores<br/>softmax\"]]\n  end\n  n0 -->|\"[8, 8]\"| n2\n  n1 -->|\"class(10)\"| n13\n  n1 -->|\"class(10)\"| n16\n  n2 -->|\"[64]\"| n4\n  n3 -->|\"[64, 64]\"| n4\n  n4 -->|\"[64]\"| n6\n  n5 -->|\"[64]\"| n6\n  n6 -->|\"[64]\"| n7\n  n7 -->|\"[64]\"| n9\n  n8 -->|\"[64, 10]\"| n9\n  n9 -->|\"[10]\"| n11\n  n10 -->|\"[10]\"| n11\n  n11 -->|\"[10]\"| n12\n  n11 -->|\"[10]\"| n13\n  n11 -->|\"[10]\"| n16\n  n13 -->|\"[]\"| n14\n  n14 -->|\"[]\"| n15\n  n16 -->|\"[]\"| n17\n  n17 -->|\"[]\"| n18\n",
        dot: "digraph {\n  rankdir=TB; node [fontname=\"sans-serif\"]; edge [fontname=\"sans-serif\", fontsize=10];\n  n0 [label=\"image\\n[8, 8]\", shape=ellipse];\n  n1 [label=\"digit\\nclass(10)\", shape=ellipse];\n  n13 [label=\"accuracy\", shape=box];\n  n14 [label=\"sum\", shape=box];\n  n15 [label=\"hit\\ndiv n\", shape=box, peripheries=2];\n  n16 [label=\"cross_entropy\", shape=box];\n  n17 [label=\"sum\", shape=box];\n  n18 [label=\"loss\\ndiv n\", shape=box, peripheries=2];\n  subgraph cluster_0 {\n    label=\"hidden = relu(dense(flatten(image), 64))\"; style=rounded;\n    n2 [label=\"reshape\", shape=box];\n    n4 [label=\"product\", shape=box];\n    n6 [label=\"add\", shape=box];\n    n7 [label=\"hidden\\nrelu\", shape=box];\n  }\n  subgraph cluster_1 {\n    label=\"parameters\"; style=rounded;\n    n3 [label=\"hidden.weight\\n[64, 64]\", shape=cylinder];\n    n5 [label=\"hidden.bias\\n[64]\", shape=cylinder];\n    n8 [label=\"logits.weight\\n[64, 10]\", shape=cylinder];\n    n10 [label=\"logits.bias\\n[10]\", shape=cylinder];\n  }\n  subgraph cluster_2 {\n    label=\"logits = dense(hidden, 10)\"; style=rounded;\n    n9 [label=\"product\", shape=box];\n    n11 [label=\"logits\\nadd\", shape=box];\n  }\n  subgraph cluster_3 {\n    label=\"scores = softmax(logits)\"; style=rounded;\n    n12 [label=\"scores\\nsoftmax\", shape=box, peripheries=2];\n  }\n  n0 -> n2 [label=\"[8, 8]\"];\n  n1 -> n13 [label=\"class(10)\"];\n  n1 -> n16 [label=\"class(10)\"];\n  n2 -> n4 [label=\"[64]\"];\n  n3 -> n4 [label=\"[64, 64]\"];\n  n4 -> n6 [label=\"[64]\"];\n  n5 -> n6 [label=\"[64]\"];\n  n6 -> n7 [label=\"[64]\"];\n  n7 -> n9 [label=\"[64]\"];\n  n8 -> n9 [label=\"[64, 10]\"];\n  n9 -> n11 [label=\"[10]\"];\n  n10 -> n11 [label=\"[10]\"];\n  n11 -> n12 [label=\"[10]\"];\n  n11 -> n13 [label=\"[10]\"];\n  n11 -> n16 [label=\"[10]\"];\n  n13 -> n14 [label=\"[]\"];\n  n14 -> n15 [label=\"[]\"];\n  n16 -> n17 [label=\"[]\"];\n  n17 -> n18 [label=\"[]\"];\n}\n",
    };
    /// Losses and derivatives as they are computed, each derivative beside its value.
    pub const GRADIENT_GRAPH: nn::Drawing = nn::Drawing {
        mermaid: "flowchart TB\n  n0([\"image<br/>[8, 8]\"])\n  n1([\"digit<br/>class(10)\"])\n  n13[\"accuracy\"]\n  n14[\"sum\"]\n  n15[[\"hit<br/>div n\"]]\n  n16[\"cross_entropy\"]\n  n17[\"sum\"]\n  n18[[\"loss<br/>div n\"]]\n  n19{{\"div 1 n\"}}\n  n20{{\"one_hot\"}}\n  n21{{\"sub\"}}\n  subgraph c0[\"hidden = relu(dense(flatten(image), 64))\"]\n    n2[\"reshape\"]\n    n4[\"product\"]\n    n6[\"add\"]\n    n7[\"hidden<br/>relu\"]\n    n24{{\"d_hidden<br/>product\"}}\n    n26{{\"is_negative\"}}\n    n27{{\"select 0\"}}\n    n28[[\"d_hidden.bias<br/>sum<br/>∂loss/∂hidden.bias\"]]\n    n29[[\"d_hidden.weight<br/>product<br/>∂loss/∂hidden.weight\"]]\n  end\n  subgraph c1[\"parameters\"]\n    n3[(\"hidden.weight<br/>[64, 64]\")]\n    n5[(\"hidden.bias<br/>[64]\")]\n    n8[(\"logits.weight<br/>[64, 10]\")]\n    n10[(\"logits.bias<br/>[10]\")]\n  end\n  subgraph c2[\"logits = dense(hidden, 10)\"]\n    n9[\"product\"]\n    n11[\"logits<br/>add\"]\n    n22{{\"d_logits<br/>mul\"}}\n    n23[[\"d_logits.bias<br/>sum<br/>∂loss/∂logits.bias\"]]\n    n25[[\"d_logits.weight<br/>product<br/>∂loss/∂logits.weight\"]]\n  end\n  subgraph c3[\"scores = softmax(logits)\"]\n    n12[\"scores<br/>softmax\"]\n  end\n  n0 -->|\"[8, 8]\"| n2\n  n1 -->|\"class(10)\"| n13\n  n1 -->|\"class(10)\"| n16\n  n1 -->|\"class(10)\"| n20\n  n2 -->|\"[64]\"| n4\n  n2 -->|\"[64]\"| n29\n  n3 -->|\"[64, 64]\"| n4\n  n4 -->|\"[64]\"| n6\n  n5 -->|\"[64]\"| n6\n  n6 -->|\"[64]\"| n7\n  n7 -->|\"[64]\"| n9\n  n7 -->|\"[64]\"| n25\n  n7 -->|\"[64]\"| n26\n  n8 -->|\"[64, 10]\"| n9\n  n8 -->|\"[64, 10]\"| n24\n  n9 -->|\"[10]\"| n11\n  n10 -->|\"[10]\"| n11\n  n11 -->|\"[10]\"| n12\n  n11 -->|\"[10]\"| n13\n  n11 -->|\"[10]\"| n16\n  n12 -->|\"[10]\"| n21\n  n13 -->|\"[]\"| n14\n  n14 -->|\"[]\"| n15\n  n16 -->|\"[]\"| n17\n  n17 -->|\"[]\"| n18\n  n19 -.->|\"[]\"| n22\n  n20 -.->|\"[10]\"| n21\n  n21 -.->|\"[10]\"| n22\n  n22 -.->|\"[10]\"| n23\n  n22 -.->|\"[10]\"| n24\n  n22 -.->|\"[10]\"| n25\n  n24 -.->|\"[64]\"| n27\n  n26 -.->|\"[64]\"| n27\n  n27 -.->|\"[64]\"| n28\n  n27 -.->|\"[64]\"| n29\n",
        dot: "digraph {\n  rankdir=TB; node [fontname=\"sans-serif\"]; edge [fontname=\"sans-serif\", fontsize=10];\n  n0 [label=\"image\\n[8, 8]\", shape=ellipse];\n  n1 [label=\"digit\\nclass(10)\", shape=ellipse];\n  n13 [label=\"accuracy\", shape=box];\n  n14 [label=\"sum\", shape=box];\n  n15 [label=\"hit\\ndiv n\", shape=box, peripheries=2];\n  n16 [label=\"cross_entropy\", shape=box];\n  n17 [label=\"sum\", shape=box];\n  n18 [label=\"loss\\ndiv n\", shape=box, peripheries=2];\n  n19 [label=\"div 1 n\", shape=box, style=dashed];\n  n20 [label=\"one_hot\", shape=box, style=dashed];\n  n21 [label=\"sub\", shape=box, style=dashed];\n  subgraph cluster_0 {\n    label=\"hidden = relu(dense(flatten(image), 64))\"; style=rounded;\n    n2 [label=\"reshape\", shape=box];\n    n4 [label=\"product\", shape=box];\n    n6 [label=\"add\", shape=box];\n    n7 [label=\"hidden\\nrelu\", shape=box];\n    n24 [label=\"d_hidden\\nproduct\", shape=box, style=dashed];\n    n26 [label=\"is_negative\", shape=box, style=dashed];\n    n27 [label=\"select 0\", shape=box, style=dashed];\n    n28 [label=\"d_hidden.bias\\nsum\\n∂loss/∂hidden.bias\", shape=box, peripheries=2];\n    n29 [label=\"d_hidden.weight\\nproduct\\n∂loss/∂hidden.weight\", shape=box, peripheries=2];\n  }\n  subgraph cluster_1 {\n    label=\"parameters\"; style=rounded;\n    n3 [label=\"hidden.weight\\n[64, 64]\", shape=cylinder];\n    n5 [label=\"hidden.bias\\n[64]\", shape=cylinder];\n    n8 [label=\"logits.weight\\n[64, 10]\", shape=cylinder];\n    n10 [label=\"logits.bias\\n[10]\", shape=cylinder];\n  }\n  subgraph cluster_2 {\n    label=\"logits = dense(hidden, 10)\"; style=rounded;\n    n9 [label=\"product\", shape=box];\n    n11 [label=\"logits\\nadd\", shape=box];\n    n22 [label=\"d_logits\\nmul\", shape=box, style=dashed];\n    n23 [label=\"d_logits.bias\\nsum\\n∂loss/∂logits.bias\", shape=box, peripheries=2];\n    n25 [label=\"d_logits.weight\\nproduct\\n∂loss/∂logits.weight\", shape=box, peripheries=2];\n  }\n  subgraph cluster_3 {\n    label=\"scores = softmax(logits)\"; style=rounded;\n    n12 [label=\"scores\\nsoftmax\", shape=box];\n  }\n  n0 -> n2 [label=\"[8, 8]\"];\n  n1 -> n13 [label=\"class(10)\"];\n  n1 -> n16 [label=\"class(10)\"];\n  n1 -> n20 [label=\"class(10)\"];\n  n2 -> n4 [label=\"[64]\"];\n  n2 -> n29 [label=\"[64]\"];\n  n3 -> n4 [label=\"[64, 64]\"];\n  n4 -> n6 [label=\"[64]\"];\n  n5 -> n6 [label=\"[64]\"];\n  n6 -> n7 [label=\"[64]\"];\n  n7 -> n9 [label=\"[64]\"];\n  n7 -> n25 [label=\"[64]\"];\n  n7 -> n26 [label=\"[64]\"];\n  n8 -> n9 [label=\"[64, 10]\"];\n  n8 -> n24 [label=\"[64, 10]\"];\n  n9 -> n11 [label=\"[10]\"];\n  n10 -> n11 [label=\"[10]\"];\n  n11 -> n12 [label=\"[10]\"];\n  n11 -> n13 [label=\"[10]\"];\n  n11 -> n16 [label=\"[10]\"];\n  n12 -> n21 [label=\"[10]\"];\n  n13 -> n14 [label=\"[]\"];\n  n14 -> n15 [label=\"[]\"];\n  n16 -> n17 [label=\"[]\"];\n  n17 -> n18 [label=\"[]\"];\n  n19 -> n22 [label=\"[]\", style=dashed];\n  n20 -> n21 [label=\"[10]\", style=dashed];\n  n21 -> n22 [label=\"[10]\", style=dashed];\n  n22 -> n23 [label=\"[10]\", style=dashed];\n  n22 -> n24 [label=\"[10]\", style=dashed];\n  n22 -> n25 [label=\"[10]\", style=dashed];\n  n24 -> n27 [label=\"[64]\", style=dashed];\n  n26 -> n27 [label=\"[64]\", style=dashed];\n  n27 -> n28 [label=\"[64]\", style=dashed];\n  n27 -> n29 [label=\"[64]\", style=dashed];\n}\n",
    };
    /// Layer by layer: shapes, parameters, operations per sample, bytes of workspace per sample.
    pub const SUMMARY: &str = "Digits\nlayer   is                               shape      parameters   FLOPs  bytes\nimage   input                            [8, 8]\ndigit   target                           class(10)                  20\nhidden  relu(dense(flatten(image), 64))  [64]            4 160  16 704    512\nlogits  dense(hidden, 10)                [10]              650   3 860     40\nscores  softmax(logits)                  [10]                       50\nothers                                                              55\n4 810 parameters; 9 660 FLOPs forward, 20 689 with gradient, per sample\n552 bytes of workspace per sample\n";
    /// In which order the partial derivatives are computed, the chain for each named value, and what is computed.
    pub const EXPLAIN: &str = "In which order are the partial derivatives of loss computed?\n  1. ∂loss/∂logits\n  2. ∂logits/∂hidden, ∂logits/∂logits.weight, ∂logits/∂logits.bias\n  3. ∂hidden/∂image, ∂hidden/∂hidden.weight, ∂hidden/∂hidden.bias\nWhat is the chain?\n  ∂loss/∂hidden = ∂loss/∂logits · ∂logits/∂hidden\n  ∂loss/∂logits.weight = ∂loss/∂logits · ∂logits/∂logits.weight\n  ∂loss/∂logits.bias = ∂loss/∂logits · ∂logits/∂logits.bias\n  ∂loss/∂image = ∂loss/∂logits · ∂logits/∂hidden · ∂hidden/∂image\n  ∂loss/∂hidden.weight = ∂loss/∂logits · ∂logits/∂hidden · ∂hidden/∂hidden.weight\n  ∂loss/∂hidden.bias = ∂loss/∂logits · ∂logits/∂hidden · ∂hidden/∂hidden.bias\nWhat is computed?\n  d_logits = (scores − one_hot(digit)) / n\n  d_logits.bias = sum(d_logits)\n  d_hidden = product(d_logits, logits.weight)\n  d_logits.weight = product(hidden, d_logits)\n  d_hidden.bias = sum(0 where is_negative(hidden), else d_hidden)\n  d_hidden.weight = product(image, 0 where is_negative(hidden), else d_hidden)\n";
    /// The chains as LaTeX.
    pub const EXPLAIN_LATEX: &str = "\\begin{align*}\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{hidden}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{logits}} \\cdot \\frac{\\partial \\mathrm{logits}}{\\partial \\mathrm{hidden}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{logits.weight}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{logits}} \\cdot \\frac{\\partial \\mathrm{logits}}{\\partial \\mathrm{logits.weight}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{logits.bias}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{logits}} \\cdot \\frac{\\partial \\mathrm{logits}}{\\partial \\mathrm{logits.bias}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{image}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{logits}} \\cdot \\frac{\\partial \\mathrm{logits}}{\\partial \\mathrm{hidden}} \\cdot \\frac{\\partial \\mathrm{hidden}}{\\partial \\mathrm{image}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{hidden.weight}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{logits}} \\cdot \\frac{\\partial \\mathrm{logits}}{\\partial \\mathrm{hidden}} \\cdot \\frac{\\partial \\mathrm{hidden}}{\\partial \\mathrm{hidden.weight}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{hidden.bias}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{logits}} \\cdot \\frac{\\partial \\mathrm{logits}}{\\partial \\mathrm{hidden}} \\cdot \\frac{\\partial \\mathrm{hidden}}{\\partial \\mathrm{hidden.bias}}\n\\end{align*}\n";
    /// What [`Digits`] reads: one element per sample in each field.
    #[derive(Clone, Copy, Debug)]
    pub struct Inputs<'a> {
        /// `[8, 8]` per sample.
        pub image: &'a [[[f32; 8]; 8]],
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
        /// `class(10)` per sample.
        pub digit: &'a [u32],
    }
    /// Inputs and targets of the same samples.
    #[derive(Clone, Copy, Debug)]
    pub struct Batch<'a> {
        /// `[8, 8]` per sample.
        pub image: &'a [[[f32; 8]; 8]],
        /// `class(10)` per sample.
        pub digit: &'a [u32],
    }
    impl Batch<'_> {
        fn check(&self, capacity: usize) -> Result<usize, nn::InputError> {
            let samples = nn::check::samples("image", self.image.len(), capacity)?;
            nn::check::length("digit", self.digit.len(), samples)?;
            nn::check::classes("digit", self.digit, 10)?;
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
                digit: targets.digit,
            }
        }
        /// What the losses compare with.
        pub fn targets(&self) -> Targets<'a> {
            Targets { digit: self.digit }
        }
    }
    /// An owned data set: all fields have one element per sample.
    #[derive(Clone, Debug, Default)]
    pub struct Samples {
        /// `[8, 8]` per sample.
        pub image: nn::Vec<[[f32; 8]; 8]>,
        /// `class(10)` per sample.
        pub digit: nn::Vec<u32>,
    }
    impl nn::Samples for Samples {
        type Batch<'a> = Batch<'a>;
        fn len(&self) -> usize {
            self.image.len()
        }
        fn batch(&self, range: core::ops::Range<usize>) -> Batch<'_> {
            Batch {
                image: &self.image[range.clone()],
                digit: &self.digit[range],
            }
        }
        fn gather(&mut self, from: &Self, indices: &[usize]) {
            nn::gather(&mut self.image, &from.image, indices);
            nn::gather(&mut self.digit, &from.digit, indices);
        }
    }
    /// Losses and metrics: means over the batch.
    #[derive(Clone, Copy, Debug, Default, PartialEq)]
    pub struct Losses {
        /// The sum of all losses: what is minimised.
        pub loss: f32,
        /// The metric `hit`.
        pub hit: f32,
    }
    impl nn::Losses for Losses {
        const NAMES: &'static [&'static str] = &["loss", "hit"];
        fn visit(&self, visit: &mut dyn FnMut(f64)) {
            visit(self.loss as f64);
            visit(self.hit as f64);
        }
    }
    /// What inference returns: one element per sample in each field.
    #[derive(Clone, Copy, Debug)]
    pub struct Outputs<'w> {
        /// `[10]` per sample.
        pub scores: &'w [[f32; 10]],
    }
    /// The memory of a step, for batches of up to `capacity` samples.
    pub struct Workspace<S: nn::Storage = nn::Heap> {
        capacity: usize,
        storage: core::marker::PhantomData<S>,
        hidden: S::Buffer<[f32; 64]>,
        logits: S::Buffer<[f32; 10]>,
        d_hidden: S::Buffer<[f32; 64]>,
    }
    impl<S: nn::Storage> Workspace<S> {
        fn with_storage(capacity: usize) -> Self {
            Workspace {
                capacity,
                storage: core::marker::PhantomData,
                hidden: S::zeros(capacity),
                logits: S::zeros(capacity),
                d_hidden: S::zeros(capacity),
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
            hidden: [[0.0; 64]; N],
            logits: [[0.0; 10]; N],
            d_hidden: [[0.0; 64]; N],
        };
    }
    impl Digits {
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
            let image = inputs.image;
            let hidden = &mut work.hidden[..n];
            let logits = &mut work.logits[..n];
            s.dense_relu(
                k::view::<_, [f32; 64]>(image),
                &self.hidden.weight,
                &self.hidden.bias,
                hidden,
            );
            s.dense(hidden, &self.logits.weight, &self.logits.bias, logits);
            let scores = logits;
            k::softmax_mut(scores);
            Outputs { scores }
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
            let digit = batch.digit;
            let hidden = &mut work.hidden[..n];
            let logits = &mut work.logits[..n];
            k::dense_relu(
                k::view::<_, [f32; 64]>(image),
                &self.hidden.weight,
                &self.hidden.bias,
                hidden,
            );
            k::dense(hidden, &self.logits.weight, &self.logits.bias, logits);
            let hit = k::accuracy(logits, digit);
            let loss_cross_entropy: &mut [f32] = k::reuse(&mut work.hidden[..n], n);
            k::cross_entropy_loss(logits, digit, loss_cross_entropy);
            let loss = k::mean_samples(loss_cross_entropy);
            Ok(Losses { loss, hit })
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
            let image = batch.image;
            let digit = batch.digit;
            let hidden = &mut work.hidden[..n];
            let logits = &mut work.logits[..n];
            let d_hidden = &mut work.d_hidden[..n];
            s.dense_relu(
                k::view::<_, [f32; 64]>(image),
                &self.hidden.weight,
                &self.hidden.bias,
                hidden,
            );
            s.dense(hidden, &self.logits.weight, &self.logits.bias, logits);
            let hit = k::accuracy(logits, digit);
            let d_logits = logits;
            let loss = k::cross_entropy_mut(d_logits, digit);
            s.sum_samples(d_logits, &mut grad.logits.bias);
            s.dense_d_input(d_logits, &self.logits.weight, d_hidden);
            s.dense_d_weight(hidden, d_logits, &mut grad.logits.weight);
            let d_hidden_dense = hidden;
            s.relu_d_mut(d_hidden_dense, d_hidden);
            s.sum_samples(d_hidden_dense, &mut grad.hidden.bias);
            s.dense_d_weight(
                k::view::<_, [f32; 64]>(image),
                d_hidden_dense,
                &mut grad.hidden.weight,
            );
            Losses { loss, hit }
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
    impl nn::Parameters for Digits {
        type Scalar = f32;
        const NAME: &'static str = "Digits";
        const TENSORS: &'static [nn::TensorInfo] = &[
            nn::TensorInfo::trained("hidden.weight", &[64, 64]),
            nn::TensorInfo::trained("hidden.bias", &[64]),
            nn::TensorInfo::trained("logits.weight", &[64, 10]),
            nn::TensorInfo::trained("logits.bias", &[10]),
        ];
        const INITIAL: &'static [nn::init::Initial<f32>] = &[
            nn::init::uniform(-0.125, 0.125),
            nn::init::uniform(-0.125, 0.125),
            nn::init::uniform(-0.125, 0.125),
            nn::init::uniform(-0.125, 0.125),
        ];
        const LAYOUT: nn::Layout<Self, f32> = nn::layout!(
            Self { hidden.weight, hidden.bias, logits.weight, logits.bias }
        );
    }
    impl nn::Network for Digits {
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
            Digits::forward(self, inputs, work)
        }
    }
    impl nn::Trainable for Digits {
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
            Digits::gradient(self, batch, work, grad)
        }
        fn train_step(
            &mut self,
            batch: Batch<'_>,
            work: &mut Workspace,
            grad: &mut Self,
            optimizer: &mut impl nn::Tensorwise<Self>,
        ) -> Result<Losses, nn::InputError> {
            Digits::train_step(self, batch, work, grad, optimizer)
        }
        fn evaluate(
            &self,
            batch: Batch<'_>,
            work: &mut Workspace,
        ) -> Result<Losses, nn::InputError> {
            Digits::evaluate(self, batch, work)
        }
    }
}
