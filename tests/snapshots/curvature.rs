#[doc(inline)]
#[allow(unused_imports)]
use fit::Fit;
/// What belongs to [`Fit`]: its parameters, its data, its workspace and its constants.
///
/// ```text
/// activation  is                     values   derivative      saturates     blocks
/// tanh        (eˣ − e⁻ˣ)/(eˣ + e⁻ˣ)  −1 to 1  1 − y²: 0 to 1  at both ends  no
/// ```
///
/// ```mermaid
/// flowchart TB
///   n0(["x<br/>[3]"])
///   n1(["y<br/>[2]"])
///   n13["sub"]
///   n14["square"]
///   n15["sum"]
///   n16["div 2"]
///   n17["sum"]
///   n18[["loss<br/>div n"]]
///   subgraph c0["norm = sum(square(x))"]
///     n2["square"]
///     n3[["norm<br/>sum"]]
///   end
///   subgraph c1["parameters"]
///     n4[("out.dense_1.weight<br/>[3, 4]")]
///     n6[("out.dense_1.bias<br/>[4]")]
///     n9[("out.dense_2.weight<br/>[4, 2]")]
///     n11[("out.dense_2.bias<br/>[2]")]
///   end
///   subgraph c2["out = dense(tanh(dense(x, 4)), 2)"]
///     n5["product"]
///     n7["add"]
///     n8["tanh"]
///     n10["product"]
///     n12[["out<br/>add"]]
///   end
///   n0 -->|"[3]"| n2
///   n0 -->|"[3]"| n5
///   n1 -->|"[2]"| n13
///   n2 -->|"[3]"| n3
///   n4 -->|"[3, 4]"| n5
///   n5 -->|"[4]"| n7
///   n6 -->|"[4]"| n7
///   n7 -->|"[4]"| n8
///   n8 -->|"[4]"| n10
///   n9 -->|"[4, 2]"| n10
///   n10 -->|"[2]"| n12
///   n11 -->|"[2]"| n12
///   n12 -->|"[2]"| n13
///   n13 -->|"[2]"| n14
///   n14 -->|"[2]"| n15
///   n15 -->|"[]"| n16
///   n16 -->|"[]"| n17
///   n17 -->|"[]"| n18
/// ```
#[allow(clippy::all, dead_code)]
mod fit {
    use ::nn_runtime as nn;
    use ::nn_runtime::kernels as k;
    /// The network `Fit`.
    ///
    /// ```text
    /// norm = sum(square(x))
    /// out = dense(tanh(dense(x, 4)), 2)
    /// ```
    ///
    /// The derivatives, in the order in which `gradient` computes them:
    ///
    /// ```text
    /// d_out = 1 / n / 2 · 2 · (out − y)
    /// d_out.dense_2.bias = sum(d_out)
    /// d_out.dense_2.weight = product(tanh(product(x, out.dense_1.weight) + out.dense_1.bias), d_out)
    /// d_out.dense_1.bias = sum(product(d_out, out.dense_2.weight) · (1 − tanh(product(x, out.dense_1.weight) + out.dense_1.bias) · …))
    /// d_out.dense_1.weight = product(x, product(d_out, out.dense_2.weight) · (1 − tanh(product(x, out.dense_1.weight) + out.dense_1.bias) · …))
    /// ```
    #[repr(C, align(64))]
    pub struct Fit {
        /// The parameters of `out`.
        pub out: parameters::Out,
    }
    /// The parameters of [`Fit`], layer by layer.
    pub mod parameters {
        /// The parameters of `out`.
        #[repr(C)]
        pub struct Out {
            /// `dense(tanh(dense(x, 4)), 2)`
            pub dense_1: OutDense1,
            /// `dense(tanh(dense(x, 4)), 2)`
            pub dense_2: OutDense2,
        }
        /// The parameters of `out.dense_1`.
        #[repr(C)]
        pub struct OutDense1 {
            /// `[3, 4]`, of `dense(tanh(dense(x, 4)), 2)`
            ///
            /// ∂loss/∂out.dense_1.weight = ∂loss/∂out · ∂out/∂out.dense_1.weight
            pub weight: [[f64; 4]; 3],
            /// `[4]`, of `dense(tanh(dense(x, 4)), 2)`
            ///
            /// ∂loss/∂out.dense_1.bias = ∂loss/∂out · ∂out/∂out.dense_1.bias
            pub bias: [f64; 4],
        }
        /// The parameters of `out.dense_2`.
        #[repr(C)]
        pub struct OutDense2 {
            /// `[4, 2]`, of `dense(tanh(dense(x, 4)), 2)`
            ///
            /// ∂loss/∂out.dense_2.weight = ∂loss/∂out · ∂out/∂out.dense_2.weight
            pub weight: [[f64; 2]; 4],
            /// `[2]`, of `dense(tanh(dense(x, 4)), 2)`
            ///
            /// ∂loss/∂out.dense_2.bias = ∂loss/∂out · ∂out/∂out.dense_2.bias
            pub bias: [f64; 2],
        }
    }
    nn::plain!(Fit, parameters::Out, parameters::OutDense1, parameters::OutDense2);
    /// The number of trained parameters.
    pub const PARAMETERS: usize = 26;
    /// Bytes of workspace for each sample of the capacity.
    pub const WORKSPACE_BYTES: usize = 128;
    /// Bytes of workspace whatever the capacity.
    pub const WORKSPACE_BYTES_FIXED: usize = 0;
    /// Floating-point operations of inference, per sample.
    pub const FLOPS_FORWARD: u64 = 56;
    /// Floating-point operations of losses and derivatives, per sample.
    pub const FLOPS_GRADIENT: u64 = 139;
    /// Of [`FLOPS_FORWARD`], those that a batch needs once, however many samples it has.
    pub const FLOPS_FORWARD_FIXED: u64 = 0;
    /// Of [`FLOPS_GRADIENT`], likewise.
    pub const FLOPS_GRADIENT_FIXED: u64 = 3;
    /// The network as it was described: layers as clusters, parameters apart, shapes on the edges.
    pub const GRAPH: nn::Drawing = nn::Drawing {
        mermaid: "flowchart TB\n  n0([\"x<br/>[3]\"])\n  n1([\"y<br/>[2]\"])\n  n13[\"sub\"]\n  n14[\"square\"]\n  n15[\"sum\"]\n  n16[\"div 2\"]\n  n17[\"sum\"]\n  n18[[\"loss<br/>div n\"]]\n  subgraph c0[\"norm = sum(square(x))\"]\n    n2[\"square\"]\n    n3[[\"norm<br/>sum\"]]\n  end\n  subgraph c1[\"parameters\"]\n    n4[(\"out.dense_1.weight<br/>[3, 4]\")]\n    n6[(\"out.dense_1.bias<br/>[4]\")]\n    n9[(\"out.dense_2.weight<br/>[4, 2]\")]\n    n11[(\"out.dense_2.bias<br/>[2]\")]\n  end\n  subgraph c2[\"out = dense(tanh(dense(x, 4)), 2)\"]\n    n5[\"product\"]\n    n7[\"add\"]\n    n8[\"tanh\"]\n    n10[\"product\"]\n    n12[[\"out<br/>add\"]]\n  end\n  n0 -->|\"[3]\"| n2\n  n0 -->|\"[3]\"| n5\n  n1 -->|\"[2]\"| n13\n  n2 -->|\"[3]\"| n3\n  n4 -->|\"[3, 4]\"| n5\n  n5 -->|\"[4]\"| n7\n  n6 -->|\"[4]\"| n7\n  n7 -->|\"[4]\"| n8\n  n8 -->|\"[4]\"| n10\n  n9 -->|\"[4, 2]\"| n10\n  n10 -->|\"[2]\"| n12\n  n11 -->|\"[2]\"| n12\n  n12 -->|\"[2]\"| n13\n  n13 -->|\"[2]\"| n14\n  n14 -->|\"[2]\"| n15\n  n15 -->|\"[]\"| n16\n  n16 -->|\"[]\"| n17\n  n17 -->|\"[]\"| n18\n",
        dot: "digraph {\n  rankdir=TB; node [fontname=\"sans-serif\"]; edge [fontname=\"sans-serif\", fontsize=10];\n  n0 [label=\"x\\n[3]\", shape=ellipse];\n  n1 [label=\"y\\n[2]\", shape=ellipse];\n  n13 [label=\"sub\", shape=box];\n  n14 [label=\"square\", shape=box];\n  n15 [label=\"sum\", shape=box];\n  n16 [label=\"div 2\", shape=box];\n  n17 [label=\"sum\", shape=box];\n  n18 [label=\"loss\\ndiv n\", shape=box, peripheries=2];\n  subgraph cluster_0 {\n    label=\"norm = sum(square(x))\"; style=rounded;\n    n2 [label=\"square\", shape=box];\n    n3 [label=\"norm\\nsum\", shape=box, peripheries=2];\n  }\n  subgraph cluster_1 {\n    label=\"parameters\"; style=rounded;\n    n4 [label=\"out.dense_1.weight\\n[3, 4]\", shape=cylinder];\n    n6 [label=\"out.dense_1.bias\\n[4]\", shape=cylinder];\n    n9 [label=\"out.dense_2.weight\\n[4, 2]\", shape=cylinder];\n    n11 [label=\"out.dense_2.bias\\n[2]\", shape=cylinder];\n  }\n  subgraph cluster_2 {\n    label=\"out = dense(tanh(dense(x, 4)), 2)\"; style=rounded;\n    n5 [label=\"product\", shape=box];\n    n7 [label=\"add\", shape=box];\n    n8 [label=\"tanh\", shape=box];\n    n10 [label=\"product\", shape=box];\n    n12 [label=\"out\\nadd\", shape=box, peripheries=2];\n  }\n  n0 -> n2 [label=\"[3]\"];\n  n0 -> n5 [label=\"[3]\"];\n  n1 -> n13 [label=\"[2]\"];\n  n2 -> n3 [label=\"[3]\"];\n  n4 -> n5 [label=\"[3, 4]\"];\n  n5 -> n7 [label=\"[4]\"];\n  n6 -> n7 [label=\"[4]\"];\n  n7 -> n8 [label=\"[4]\"];\n  n8 -> n10 [label=\"[4]\"];\n  n9 -> n10 [label=\"[4, 2]\"];\n  n10 -> n12 [label=\"[2]\"];\n  n11 -> n12 [label=\"[2]\"];\n  n12 -> n13 [label=\"[2]\"];\n  n13 -> n14 [label=\"[2]\"];\n  n14 -> n15 [label=\"[2]\"];\n  n15 -> n16 [label=\"[]\"];\n  n16 -> n17 [label=\"[]\"];\n  n17 -> n18 [label=\"[]\"];\n}\n",
    };
    /// Losses and derivatives as they are computed, each derivative beside its value.
    pub const GRADIENT_GRAPH: nn::Drawing = nn::Drawing {
        mermaid: "flowchart TB\n  n0([\"x<br/>[3]\"])\n  n1([\"y<br/>[2]\"])\n  n11[\"sub\"]\n  n12[\"square\"]\n  n13[\"sum\"]\n  n14[\"div 2\"]\n  n15[\"sum\"]\n  n16[[\"loss<br/>div n\"]]\n  n17{{\"div 1 n\"}}\n  n18{{\"div 2\"}}\n  n19{{\"mul 2\"}}\n  subgraph c0[\"parameters\"]\n    n2[(\"out.dense_1.weight<br/>[3, 4]\")]\n    n4[(\"out.dense_1.bias<br/>[4]\")]\n    n7[(\"out.dense_2.weight<br/>[4, 2]\")]\n    n9[(\"out.dense_2.bias<br/>[2]\")]\n  end\n  subgraph c1[\"out = dense(tanh(dense(x, 4)), 2)\"]\n    n3[\"product\"]\n    n5[\"add\"]\n    n6[\"tanh\"]\n    n8[\"product\"]\n    n10[\"out<br/>add\"]\n    n20{{\"d_out<br/>mul\"}}\n    n21[[\"d_out.dense_2.bias<br/>sum<br/>∂loss/∂out.dense_2.bias\"]]\n    n22{{\"product\"}}\n    n23[[\"d_out.dense_2.weight<br/>product<br/>∂loss/∂out.dense_2.weight\"]]\n    n24{{\"mul\"}}\n    n25{{\"sub 1\"}}\n    n26{{\"mul\"}}\n    n27[[\"d_out.dense_1.bias<br/>sum<br/>∂loss/∂out.dense_1.bias\"]]\n    n28[[\"d_out.dense_1.weight<br/>product<br/>∂loss/∂out.dense_1.weight\"]]\n  end\n  n0 -->|\"[3]\"| n3\n  n0 -->|\"[3]\"| n28\n  n1 -->|\"[2]\"| n11\n  n2 -->|\"[3, 4]\"| n3\n  n3 -->|\"[4]\"| n5\n  n4 -->|\"[4]\"| n5\n  n5 -->|\"[4]\"| n6\n  n6 -->|\"[4]\"| n8\n  n6 -->|\"[4]\"| n23\n  n6 -->|\"[4]\"| n24\n  n7 -->|\"[4, 2]\"| n8\n  n7 -->|\"[4, 2]\"| n22\n  n8 -->|\"[2]\"| n10\n  n9 -->|\"[2]\"| n10\n  n10 -->|\"[2]\"| n11\n  n11 -->|\"[2]\"| n12\n  n11 -->|\"[2]\"| n19\n  n12 -->|\"[2]\"| n13\n  n13 -->|\"[]\"| n14\n  n14 -->|\"[]\"| n15\n  n15 -->|\"[]\"| n16\n  n17 -.->|\"[]\"| n18\n  n18 -.->|\"[]\"| n20\n  n19 -.->|\"[2]\"| n20\n  n20 -.->|\"[2]\"| n21\n  n20 -.->|\"[2]\"| n22\n  n20 -.->|\"[2]\"| n23\n  n22 -.->|\"[4]\"| n26\n  n24 -.->|\"[4]\"| n25\n  n25 -.->|\"[4]\"| n26\n  n26 -.->|\"[4]\"| n27\n  n26 -.->|\"[4]\"| n28\n",
        dot: "digraph {\n  rankdir=TB; node [fontname=\"sans-serif\"]; edge [fontname=\"sans-serif\", fontsize=10];\n  n0 [label=\"x\\n[3]\", shape=ellipse];\n  n1 [label=\"y\\n[2]\", shape=ellipse];\n  n11 [label=\"sub\", shape=box];\n  n12 [label=\"square\", shape=box];\n  n13 [label=\"sum\", shape=box];\n  n14 [label=\"div 2\", shape=box];\n  n15 [label=\"sum\", shape=box];\n  n16 [label=\"loss\\ndiv n\", shape=box, peripheries=2];\n  n17 [label=\"div 1 n\", shape=box, style=dashed];\n  n18 [label=\"div 2\", shape=box, style=dashed];\n  n19 [label=\"mul 2\", shape=box, style=dashed];\n  subgraph cluster_0 {\n    label=\"parameters\"; style=rounded;\n    n2 [label=\"out.dense_1.weight\\n[3, 4]\", shape=cylinder];\n    n4 [label=\"out.dense_1.bias\\n[4]\", shape=cylinder];\n    n7 [label=\"out.dense_2.weight\\n[4, 2]\", shape=cylinder];\n    n9 [label=\"out.dense_2.bias\\n[2]\", shape=cylinder];\n  }\n  subgraph cluster_1 {\n    label=\"out = dense(tanh(dense(x, 4)), 2)\"; style=rounded;\n    n3 [label=\"product\", shape=box];\n    n5 [label=\"add\", shape=box];\n    n6 [label=\"tanh\", shape=box];\n    n8 [label=\"product\", shape=box];\n    n10 [label=\"out\\nadd\", shape=box];\n    n20 [label=\"d_out\\nmul\", shape=box, style=dashed];\n    n21 [label=\"d_out.dense_2.bias\\nsum\\n∂loss/∂out.dense_2.bias\", shape=box, peripheries=2];\n    n22 [label=\"product\", shape=box, style=dashed];\n    n23 [label=\"d_out.dense_2.weight\\nproduct\\n∂loss/∂out.dense_2.weight\", shape=box, peripheries=2];\n    n24 [label=\"mul\", shape=box, style=dashed];\n    n25 [label=\"sub 1\", shape=box, style=dashed];\n    n26 [label=\"mul\", shape=box, style=dashed];\n    n27 [label=\"d_out.dense_1.bias\\nsum\\n∂loss/∂out.dense_1.bias\", shape=box, peripheries=2];\n    n28 [label=\"d_out.dense_1.weight\\nproduct\\n∂loss/∂out.dense_1.weight\", shape=box, peripheries=2];\n  }\n  n0 -> n3 [label=\"[3]\"];\n  n0 -> n28 [label=\"[3]\"];\n  n1 -> n11 [label=\"[2]\"];\n  n2 -> n3 [label=\"[3, 4]\"];\n  n3 -> n5 [label=\"[4]\"];\n  n4 -> n5 [label=\"[4]\"];\n  n5 -> n6 [label=\"[4]\"];\n  n6 -> n8 [label=\"[4]\"];\n  n6 -> n23 [label=\"[4]\"];\n  n6 -> n24 [label=\"[4]\"];\n  n7 -> n8 [label=\"[4, 2]\"];\n  n7 -> n22 [label=\"[4, 2]\"];\n  n8 -> n10 [label=\"[2]\"];\n  n9 -> n10 [label=\"[2]\"];\n  n10 -> n11 [label=\"[2]\"];\n  n11 -> n12 [label=\"[2]\"];\n  n11 -> n19 [label=\"[2]\"];\n  n12 -> n13 [label=\"[2]\"];\n  n13 -> n14 [label=\"[]\"];\n  n14 -> n15 [label=\"[]\"];\n  n15 -> n16 [label=\"[]\"];\n  n17 -> n18 [label=\"[]\", style=dashed];\n  n18 -> n20 [label=\"[]\", style=dashed];\n  n19 -> n20 [label=\"[2]\", style=dashed];\n  n20 -> n21 [label=\"[2]\", style=dashed];\n  n20 -> n22 [label=\"[2]\", style=dashed];\n  n20 -> n23 [label=\"[2]\", style=dashed];\n  n22 -> n26 [label=\"[4]\", style=dashed];\n  n24 -> n25 [label=\"[4]\", style=dashed];\n  n25 -> n26 [label=\"[4]\", style=dashed];\n  n26 -> n27 [label=\"[4]\", style=dashed];\n  n26 -> n28 [label=\"[4]\", style=dashed];\n}\n",
    };
    /// Layer by layer: shapes, parameters, operations per sample, bytes of workspace per sample.
    pub const SUMMARY: &str = "Fit\nlayer   is                           shape  parameters  FLOPs  bytes\nx       input                        [3]\ny       target                       [2]\nnorm    sum(square(x))               []\nout     dense(tanh(dense(x, 4)), 2)  [2]            26    126    128\nothers                                                     13\n26 parameters; 56 FLOPs forward, 139 with gradient, per sample\n128 bytes of workspace per sample\n";
    /// In which order the partial derivatives are computed, the chain for each named value, and what is computed.
    pub const EXPLAIN: &str = "In which order are the partial derivatives of loss computed?\n  1. ∂loss/∂out\n  2. ∂out/∂x, ∂out/∂out.dense_1.weight, ∂out/∂out.dense_1.bias, ∂out/∂out.dense_2.weight, ∂out/∂out.dense_2.bias\nWhat is the chain?\n  ∂loss/∂x = ∂loss/∂out · ∂out/∂x\n  ∂loss/∂out.dense_1.weight = ∂loss/∂out · ∂out/∂out.dense_1.weight\n  ∂loss/∂out.dense_1.bias = ∂loss/∂out · ∂out/∂out.dense_1.bias\n  ∂loss/∂out.dense_2.weight = ∂loss/∂out · ∂out/∂out.dense_2.weight\n  ∂loss/∂out.dense_2.bias = ∂loss/∂out · ∂out/∂out.dense_2.bias\nWhat is computed?\n  d_out = 1 / n / 2 · 2 · (out − y)\n  d_out.dense_2.bias = sum(d_out)\n  d_out.dense_2.weight = product(tanh(product(x, out.dense_1.weight) + out.dense_1.bias), d_out)\n  d_out.dense_1.bias = sum(product(d_out, out.dense_2.weight) · (1 − tanh(product(x, out.dense_1.weight) + out.dense_1.bias) · …))\n  d_out.dense_1.weight = product(x, product(d_out, out.dense_2.weight) · (1 − tanh(product(x, out.dense_1.weight) + out.dense_1.bias) · …))\n";
    /// The chains as LaTeX.
    pub const EXPLAIN_LATEX: &str = "\\begin{align*}\n\\frac{\\partial \\mathrm{loss}}{\\partial x} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{out}} \\cdot \\frac{\\partial \\mathrm{out}}{\\partial x} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{out.dense\\_1.weight}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{out}} \\cdot \\frac{\\partial \\mathrm{out}}{\\partial \\mathrm{out.dense\\_1.weight}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{out.dense\\_1.bias}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{out}} \\cdot \\frac{\\partial \\mathrm{out}}{\\partial \\mathrm{out.dense\\_1.bias}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{out.dense\\_2.weight}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{out}} \\cdot \\frac{\\partial \\mathrm{out}}{\\partial \\mathrm{out.dense\\_2.weight}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{out.dense\\_2.bias}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{out}} \\cdot \\frac{\\partial \\mathrm{out}}{\\partial \\mathrm{out.dense\\_2.bias}}\n\\end{align*}\n";
    /// What [`Fit`] reads: one element per sample in each field.
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
        /// `[2]` per sample.
        pub y: &'a [[f64; 2]],
    }
    /// Inputs and targets of the same samples.
    #[derive(Clone, Copy, Debug)]
    pub struct Batch<'a> {
        /// `[3]` per sample.
        pub x: &'a [[f64; 3]],
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
        /// `[3]` per sample.
        pub x: nn::Vec<[f64; 3]>,
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
        /// `[]` per sample.
        pub norm: &'w [f64],
        /// `[2]` per sample.
        pub out: &'w [[f64; 2]],
    }
    /// The derivative by each input, per sample.
    #[derive(Clone, Copy, Debug)]
    pub struct InputGradients<'w> {
        /// `[3]` per sample.
        pub x: &'w [[f64; 3]],
    }
    /// What each output's change is worth: one element per sample in each field.
    #[derive(Clone, Copy, Debug)]
    pub struct Cotangents<'a> {
        /// `[]` per sample.
        pub norm: &'a [f64],
        /// `[2]` per sample.
        pub out: &'a [[f64; 2]],
    }
    /// The memory of a step, for batches of up to `capacity` samples.
    pub struct Workspace<S: nn::Storage = nn::Heap> {
        capacity: usize,
        storage: core::marker::PhantomData<S>,
        out_tanh: S::Buffer<[f64; 4]>,
        d_d_out_dense: S::Buffer<[f64; 4]>,
        d_out: S::Buffer<[f64; 2]>,
        d_out_tanh: S::Buffer<[f64; 4]>,
        out_dense_2_weight_product_2: S::Buffer<[f64; 2]>,
    }
    impl<S: nn::Storage> Workspace<S> {
        fn with_storage(capacity: usize) -> Self {
            Workspace {
                capacity,
                storage: core::marker::PhantomData,
                out_tanh: S::zeros(capacity),
                d_d_out_dense: S::zeros(capacity),
                d_out: S::zeros(capacity),
                d_out_tanh: S::zeros(capacity),
                out_dense_2_weight_product_2: S::zeros(capacity),
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
            out_tanh: [[0.0; 4]; N],
            d_d_out_dense: [[0.0; 4]; N],
            d_out: [[0.0; 2]; N],
            d_out_tanh: [[0.0; 4]; N],
            out_dense_2_weight_product_2: [[0.0; 2]; N],
        };
    }
    impl Fit {
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
            let norm_square: &mut [[f64; 3]] = k::reuse(&mut work.d_out_tanh[..n], n);
            let norm: &mut [f64] = k::reuse(
                &mut work.out_dense_2_weight_product_2[..n],
                n,
            );
            let out = &mut work.d_out[..n];
            s.square(x, norm_square);
            k::sum_axis(norm_square, norm);
            let out_tanh = &mut work.d_out_tanh[..n];
            s.dense_tanh(x, &self.out.dense_1.weight, &self.out.dense_1.bias, out_tanh);
            s.dense(out_tanh, &self.out.dense_2.weight, &self.out.dense_2.bias, out);
            Outputs { norm, out }
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
            let out_tanh = &mut work.d_out_tanh[..n];
            let out = &mut work.d_out[..n];
            k::dense_tanh(x, &self.out.dense_1.weight, &self.out.dense_1.bias, out_tanh);
            k::dense(out_tanh, &self.out.dense_2.weight, &self.out.dense_2.bias, out);
            let square_2 = out;
            k::update(square_2, y, |out, y| (out - y) * (out - y));
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
            let out_tanh = &mut work.out_tanh[..n];
            let out: &mut [[f64; 2]] = k::reuse(&mut work.d_d_out_dense[..n], n);
            let d_out = &mut work.d_out[..n];
            let d_out_tanh = &mut work.d_out_tanh[..n];
            s.dense_tanh(x, &self.out.dense_1.weight, &self.out.dense_1.bias, out_tanh);
            s.dense(out_tanh, &self.out.dense_2.weight, &self.out.dense_2.bias, out);
            let out_sub = out;
            s.sub_mut(out_sub, y);
            let div = 1.0 / n as f64 / 2.0;
            s.scale(out_sub, div * 2.0, d_out);
            s.sum_samples(d_out, &mut grad.out.dense_2.bias);
            s.dense_d_input(d_out, &self.out.dense_2.weight, d_out_tanh);
            s.dense_d_weight(out_tanh, d_out, &mut grad.out.dense_2.weight);
            let d_out_dense = d_out_tanh;
            s.tanh_d_into(out_tanh, d_out_dense);
            s.sum_samples(d_out_dense, &mut grad.out.dense_1.bias);
            s.dense_d_weight(x, d_out_dense, &mut grad.out.dense_1.weight);
            let square_2 = out_sub;
            s.square_mut(square_2);
            let loss = s.mean_samples(k::view::<_, f64>(square_2));
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
            nn::check::length("norm", cotangents.norm.len(), n)?;
            nn::check::length("out", cotangents.out.len(), n)?;
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
            let d_out_2 = cotangents.out;
            let d_norm = cotangents.norm;
            let out_tanh = &mut work.d_out_tanh[..n];
            let d_out_tanh_2 = &mut work.out_tanh[..n];
            s.dense_tanh(x, &self.out.dense_1.weight, &self.out.dense_1.bias, out_tanh);
            s.sum_samples(d_out_2, &mut grad.out.dense_2.bias);
            s.dense_d_input(d_out_2, &self.out.dense_2.weight, d_out_tanh_2);
            s.dense_d_weight(out_tanh, d_out_2, &mut grad.out.dense_2.weight);
            let d_out_dense_2 = d_out_tanh_2;
            s.tanh_d_into(out_tanh, d_out_dense_2);
            s.sum_samples(d_out_dense_2, &mut grad.out.dense_1.bias);
            let out_dense_1_weight_product: &mut [[f64; 3]] = k::reuse(
                &mut work.d_out_tanh[..n],
                n,
            );
            s.dense_d_input(
                d_out_dense_2,
                &self.out.dense_1.weight,
                out_dense_1_weight_product,
            );
            s.dense_d_weight(x, d_out_dense_2, &mut grad.out.dense_1.weight);
            let d_x = out_dense_1_weight_product;
            s.update(
                d_x,
                (k::each(d_norm, 3), x),
                |out_dense_1_weight_product, (d_norm, x)| {
                    out_dense_1_weight_product + d_norm * (2.0 * x)
                },
            );
            InputGradients { x: &*d_x }
        }
        /// Gauss-Newton product: `product` becomes Jᵀ·H·J·`direction`, with the Jacobian J of what the loss is made of and the loss's Hessian H by that: never negative curvature, if the loss is convex.
        ///
        /// # Errors
        /// If a field is empty, is of another length than the first, holds a class that there is not, or has more
        /// samples than the workspace. Nothing has been written then.
        pub fn gauss_newton_product(
            &self,
            batch: Batch<'_>,
            direction: &Self,
            work: &mut Workspace<impl nn::Storage>,
            product: &mut Self,
        ) -> Result<Losses, nn::InputError> {
            let n = batch.check(work.capacity)?;
            Ok(
                nn::dispatch!(
                    s => self.gauss_newton_product_with(s, n, batch, direction, work,
                    product)
                ),
            )
        }
        /// [`gauss_newton_product`](Self::gauss_newton_product) of `n` samples, with the kernels of an instruction set.
        #[inline(always)]
        fn gauss_newton_product_with(
            &self,
            s: impl k::Kernels<f64>,
            n: usize,
            batch: Batch<'_>,
            direction: &Self,
            work: &mut Workspace<impl nn::Storage>,
            product: &mut Self,
        ) -> Losses {
            let grad = product;
            let x = batch.x;
            let y = batch.y;
            let out_tanh = &mut work.out_tanh[..n];
            let sub = &mut work.d_out_tanh[..n];
            let d_d_out_dense = &mut work.d_d_out_dense[..n];
            let d_d_out_dense_2_weight_product = &mut work.d_out[..n];
            let out_dense_2_weight_product_2 = &mut work
                .out_dense_2_weight_product_2[..n];
            s.dense_tanh(x, &self.out.dense_1.weight, &self.out.dense_1.bias, out_tanh);
            let div = 1.0 / n as f64 / 2.0;
            s.map(sub, &*out_tanh, |out_tanh| 1.0 - out_tanh * out_tanh);
            s.dense(
                x,
                &direction.out.dense_1.weight,
                &direction.out.dense_1.bias,
                d_d_out_dense,
            );
            let d_d_out_tanh = d_d_out_dense;
            s.mul_mut(d_d_out_tanh, sub);
            s.dense_linear(
                out_tanh,
                &direction.out.dense_2.weight,
                d_d_out_dense_2_weight_product,
            );
            s.dense_linear(
                d_d_out_tanh,
                &self.out.dense_2.weight,
                out_dense_2_weight_product_2,
            );
            let d_out_3 = d_d_out_dense_2_weight_product;
            s.update(
                d_out_3,
                (&*out_dense_2_weight_product_2, k::cycle(&direction.out.dense_2.bias)),
                #[inline(always)]
                |
                    d_d_out_dense_2_weight_product,
                    (out_dense_2_weight_product_2, d_d_out_dense_2_bias)|
                {
                    (d_d_out_dense_2_weight_product + out_dense_2_weight_product_2
                        + d_d_out_dense_2_bias) * div * 2.0
                },
            );
            s.sum_samples(d_out_3, &mut grad.out.dense_2.bias);
            let d_out_tanh_3 = d_d_out_tanh;
            s.dense_d_input(d_out_3, &self.out.dense_2.weight, d_out_tanh_3);
            s.dense_d_weight(out_tanh, d_out_3, &mut grad.out.dense_2.weight);
            let d_out_dense_3 = d_out_tanh_3;
            s.mul_mut(d_out_dense_3, sub);
            s.sum_samples(d_out_dense_3, &mut grad.out.dense_1.bias);
            s.dense_d_weight(x, d_out_dense_3, &mut grad.out.dense_1.weight);
            let out = d_out_3;
            s.dense(out_tanh, &self.out.dense_2.weight, &self.out.dense_2.bias, out);
            let square_2 = out;
            s.update(square_2, y, |out, y| (out - y) * (out - y));
            let loss = s.mean_samples(k::view::<_, f64>(square_2));
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
        /// The derivative of every element of `out` by every parameter: row k + 2·i of `rows` becomes that of element k of sample i.
        ///
        /// # Errors
        /// As `vjp`, and if `rows` are not as many as all samples have elements.
        pub fn jacobian_out(
            &self,
            inputs: Inputs<'_>,
            work: &mut Workspace<impl nn::Storage>,
            rows: &mut [Self],
        ) -> Result<(), nn::InputError> {
            let n = inputs.check(work.capacity.max(inputs.x.len()))?;
            nn::check::length("rows", rows.len(), 2 * n)?;
            for (index, row) in rows.iter_mut().enumerate() {
                let (i, element) = (index / 2, index % 2);
                let mut cotangent: [[f64; 2]; 1] = [[0.0; 2]];
                k::view_mut::<_, [f64; 2]>(&mut cotangent)[0][element] = 1.0;
                let one = Inputs { x: &inputs.x[i..i + 1] };
                self.vjp(
                    one,
                    Cotangents {
                        norm: &[0.0],
                        out: &cotangent,
                    },
                    work,
                    row,
                )?;
            }
            Ok(())
        }
    }
    impl nn::Parameters for Fit {
        type Scalar = f64;
        const NAME: &'static str = "Fit";
        const TENSORS: &'static [nn::TensorInfo] = &[
            nn::TensorInfo::trained("out.dense_1.weight", &[3, 4]),
            nn::TensorInfo::trained("out.dense_1.bias", &[4]),
            nn::TensorInfo::trained("out.dense_2.weight", &[4, 2]),
            nn::TensorInfo::trained("out.dense_2.bias", &[2]),
        ];
        const INITIAL: &'static [nn::init::Initial<f64>] = &[
            nn::init::uniform(-0.5773502691896258, 0.5773502691896258),
            nn::init::uniform(-0.5773502691896258, 0.5773502691896258),
            nn::init::uniform(-0.5, 0.5),
            nn::init::uniform(-0.5, 0.5),
        ];
        const LAYOUT: nn::Layout<Self, f64> = nn::layout!(
            Self { out.dense_1.weight, out.dense_1.bias, out.dense_2.weight, out.dense_2
            .bias }
        );
    }
    impl nn::Network for Fit {
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
            Fit::forward(self, inputs, work)
        }
    }
    impl nn::Trainable for Fit {
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
            Fit::gradient(self, batch, work, grad)
        }
        fn train_step(
            &mut self,
            batch: Batch<'_>,
            work: &mut Workspace,
            grad: &mut Self,
            optimizer: &mut impl nn::Tensorwise<Self>,
        ) -> Result<Losses, nn::InputError> {
            Fit::train_step(self, batch, work, grad, optimizer)
        }
        fn evaluate(
            &self,
            batch: Batch<'_>,
            work: &mut Workspace,
        ) -> Result<Losses, nn::InputError> {
            Fit::evaluate(self, batch, work)
        }
    }
}

#[doc(inline)]
#[allow(unused_imports)]
use choice::Choice;
/// What belongs to [`Choice`]: its parameters, its data, its workspace and its constants.
///
/// ```text
/// activation  is                     values   derivative      saturates     blocks
/// tanh        (eˣ − e⁻ˣ)/(eˣ + e⁻ˣ)  −1 to 1  1 − y²: 0 to 1  at both ends  no
/// ```
///
/// ```mermaid
/// flowchart TB
///   n0(["x<br/>[3]"])
///   n1(["noise<br/>[2] of class(4)"])
///   n2(["kind<br/>class(3)"])
///   n17["cross_entropy"]
///   n18["sum"]
///   n19[["loss<br/>div n"]]
///   subgraph c0["parameters"]
///     n3[("hidden.embedding_1.weight<br/>[4, 2]")]
///     n7[("hidden.dense_1.weight<br/>[7, 4]")]
///     n9[("hidden.dense_1.bias<br/>[4]")]
///     n12[("logits.weight<br/>[4, 3]")]
///     n14[("logits.bias<br/>[3]")]
///   end
///   subgraph c1["hidden = tanh(dense(concat(x, flatten(embedding(noise, 4, 2…"]
///     n4["embedding"]
///     n5["reshape"]
///     n6["concat"]
///     n8["product"]
///     n10["add"]
///     n11["hidden<br/>tanh"]
///   end
///   subgraph c2["logits = dense(hidden, 3)"]
///     n13["product"]
///     n15[["logits<br/>add"]]
///   end
///   subgraph c3["scores = softmax(logits)"]
///     n16[["scores<br/>softmax"]]
///   end
///   n0 -->|"[3]"| n6
///   n1 -->|"[2] of class(4)"| n4
///   n2 -->|"class(3)"| n17
///   n3 -->|"[4, 2]"| n4
///   n4 -->|"[2, 2]"| n5
///   n5 -->|"[4]"| n6
///   n6 -->|"[7]"| n8
///   n7 -->|"[7, 4]"| n8
///   n8 -->|"[4]"| n10
///   n9 -->|"[4]"| n10
///   n10 -->|"[4]"| n11
///   n11 -->|"[4]"| n13
///   n12 -->|"[4, 3]"| n13
///   n13 -->|"[3]"| n15
///   n14 -->|"[3]"| n15
///   n15 -->|"[3]"| n16
///   n15 -->|"[3]"| n17
///   n17 -->|"[]"| n18
///   n18 -->|"[]"| n19
/// ```
#[allow(clippy::all, dead_code)]
mod choice {
    use ::nn_runtime as nn;
    use ::nn_runtime::kernels as k;
    /// The loss is made of the logits, and the output of them as well.
    ///
    /// ```text
    /// hidden = tanh(dense(concat(x, flatten(embedding(noise, 4, 2))), 4))
    /// logits = dense(hidden, 3)
    /// scores = softmax(logits)
    /// ```
    ///
    /// The derivatives, in the order in which `gradient` computes them:
    ///
    /// ```text
    /// d_logits = (scores − one_hot(kind)) / n
    /// d_logits.bias = sum(d_logits)
    /// d_hidden = product(d_logits, logits.weight)
    /// d_logits.weight = product(hidden, d_logits)
    /// d_hidden.dense_1.bias = sum(d_hidden · (1 − hidden · hidden))
    /// d_hidden.dense_1.weight = product(concat(x, embedding(hidden.embedding_1.weight, noise)), d_hidden · (1 − hidden · hidden))
    /// d_hidden.embedding_1.weight = scatter_add(slice(product(d_hidden · (1 − hidden · hidden), hidden.dense_1.weight)), noise)
    /// ```
    #[repr(C, align(64))]
    pub struct Choice {
        /// The parameters of `hidden`.
        pub hidden: parameters::Hidden,
        /// `dense(hidden, 3)`
        pub logits: parameters::Logits,
    }
    /// The parameters of [`Choice`], layer by layer.
    pub mod parameters {
        /// The parameters of `hidden`.
        #[repr(C)]
        pub struct Hidden {
            /// `tanh(dense(concat(x, flatten(embedding(noise, 4, 2))), 4))`
            pub embedding_1: HiddenEmbedding1,
            /// `tanh(dense(concat(x, flatten(embedding(noise, 4, 2))), 4))`
            pub dense_1: HiddenDense1,
        }
        /// The parameters of `hidden.embedding_1`.
        #[repr(C)]
        pub struct HiddenEmbedding1 {
            /// `[4, 2]`, of `tanh(dense(concat(x, flatten(embedding(noise, 4, 2))), 4))`
            ///
            /// ∂loss/∂hidden.embedding_1.weight = ∂loss/∂logits · ∂logits/∂hidden · ∂hidden/∂hidden.embedding_1.weight
            pub weight: [[f64; 2]; 4],
        }
        /// The parameters of `hidden.dense_1`.
        #[repr(C)]
        pub struct HiddenDense1 {
            /// `[7, 4]`, of `tanh(dense(concat(x, flatten(embedding(noise, 4, 2))), 4))`
            ///
            /// ∂loss/∂hidden.dense_1.weight = ∂loss/∂logits · ∂logits/∂hidden · ∂hidden/∂hidden.dense_1.weight
            pub weight: [[f64; 4]; 7],
            /// `[4]`, of `tanh(dense(concat(x, flatten(embedding(noise, 4, 2))), 4))`
            ///
            /// ∂loss/∂hidden.dense_1.bias = ∂loss/∂logits · ∂logits/∂hidden · ∂hidden/∂hidden.dense_1.bias
            pub bias: [f64; 4],
        }
        /// The parameters of `logits`.
        #[repr(C)]
        pub struct Logits {
            /// `[4, 3]`, of `dense(hidden, 3)`
            ///
            /// ∂loss/∂logits.weight = ∂loss/∂logits · ∂logits/∂logits.weight
            pub weight: [[f64; 3]; 4],
            /// `[3]`, of `dense(hidden, 3)`
            ///
            /// ∂loss/∂logits.bias = ∂loss/∂logits · ∂logits/∂logits.bias
            pub bias: [f64; 3],
        }
    }
    nn::plain!(
        Choice, parameters::Hidden, parameters::HiddenEmbedding1,
        parameters::HiddenDense1, parameters::Logits
    );
    /// The number of trained parameters.
    pub const PARAMETERS: usize = 55;
    /// Bytes of workspace for each sample of the capacity.
    pub const WORKSPACE_BYTES: usize = 424;
    /// Bytes of workspace whatever the capacity.
    pub const WORKSPACE_BYTES_FIXED: usize = 640;
    /// Floating-point operations of inference, per sample.
    pub const FLOPS_FORWARD: u64 = 106;
    /// Floating-point operations of losses and derivatives, per sample.
    pub const FLOPS_GRADIENT: u64 = 310;
    /// Of [`FLOPS_FORWARD`], those that a batch needs once, however many samples it has.
    pub const FLOPS_FORWARD_FIXED: u64 = 0;
    /// Of [`FLOPS_GRADIENT`], likewise.
    pub const FLOPS_GRADIENT_FIXED: u64 = 2;
    /// The network as it was described: layers as clusters, parameters apart, shapes on the edges.
    pub const GRAPH: nn::Drawing = nn::Drawing {
        mermaid: "flowchart TB\n  n0([\"x<br/>[3]\"])\n  n1([\"noise<br/>[2] of class(4)\"])\n  n2([\"kind<br/>class(3)\"])\n  n17[\"cross_entropy\"]\n  n18[\"sum\"]\n  n19[[\"loss<br/>div n\"]]\n  subgraph c0[\"parameters\"]\n    n3[(\"hidden.embedding_1.weight<br/>[4, 2]\")]\n    n7[(\"hidden.dense_1.weight<br/>[7, 4]\")]\n    n9[(\"hidden.dense_1.bias<br/>[4]\")]\n    n12[(\"logits.weight<br/>[4, 3]\")]\n    n14[(\"logits.bias<br/>[3]\")]\n  end\n  subgraph c1[\"hidden = tanh(dense(concat(x, flatten(embedding(noise, 4, 2…\"]\n    n4[\"embedding\"]\n    n5[\"reshape\"]\n    n6[\"concat\"]\n    n8[\"product\"]\n    n10[\"add\"]\n    n11[\"hidden<br/>tanh\"]\n  end\n  subgraph c2[\"logits = dense(hidden, 3)\"]\n    n13[\"product\"]\n    n15[[\"logits<br/>add\"]]\n  end\n  subgraph c3[\"scores = softmax(logits)\"]\n    n16[[\"scores<br/>softmax\"]]\n  end\n  n0 -->|\"[3]\"| n6\n  n1 -->|\"[2] of class(4)\"| n4\n  n2 -->|\"class(3)\"| n17\n  n3 -->|\"[4, 2]\"| n4\n  n4 -->|\"[2, 2]\"| n5\n  n5 -->|\"[4]\"| n6\n  n6 -->|\"[7]\"| n8\n  n7 -->|\"[7, 4]\"| n8\n  n8 -->|\"[4]\"| n10\n  n9 -->|\"[4]\"| n10\n  n10 -->|\"[4]\"| n11\n  n11 -->|\"[4]\"| n13\n  n12 -->|\"[4, 3]\"| n13\n  n13 -->|\"[3]\"| n15\n  n14 -->|\"[3]\"| n15\n  n15 -->|\"[3]\"| n16\n  n15 -->|\"[3]\"| n17\n  n17 -->|\"[]\"| n18\n  n18 -->|\"[]\"| n19\n",
        dot: "digraph {\n  rankdir=TB; node [fontname=\"sans-serif\"]; edge [fontname=\"sans-serif\", fontsize=10];\n  n0 [label=\"x\\n[3]\", shape=ellipse];\n  n1 [label=\"noise\\n[2] of class(4)\", shape=ellipse];\n  n2 [label=\"kind\\nclass(3)\", shape=ellipse];\n  n17 [label=\"cross_entropy\", shape=box];\n  n18 [label=\"sum\", shape=box];\n  n19 [label=\"loss\\ndiv n\", shape=box, peripheries=2];\n  subgraph cluster_0 {\n    label=\"parameters\"; style=rounded;\n    n3 [label=\"hidden.embedding_1.weight\\n[4, 2]\", shape=cylinder];\n    n7 [label=\"hidden.dense_1.weight\\n[7, 4]\", shape=cylinder];\n    n9 [label=\"hidden.dense_1.bias\\n[4]\", shape=cylinder];\n    n12 [label=\"logits.weight\\n[4, 3]\", shape=cylinder];\n    n14 [label=\"logits.bias\\n[3]\", shape=cylinder];\n  }\n  subgraph cluster_1 {\n    label=\"hidden = tanh(dense(concat(x, flatten(embedding(noise, 4, 2…\"; style=rounded;\n    n4 [label=\"embedding\", shape=box];\n    n5 [label=\"reshape\", shape=box];\n    n6 [label=\"concat\", shape=box];\n    n8 [label=\"product\", shape=box];\n    n10 [label=\"add\", shape=box];\n    n11 [label=\"hidden\\ntanh\", shape=box];\n  }\n  subgraph cluster_2 {\n    label=\"logits = dense(hidden, 3)\"; style=rounded;\n    n13 [label=\"product\", shape=box];\n    n15 [label=\"logits\\nadd\", shape=box, peripheries=2];\n  }\n  subgraph cluster_3 {\n    label=\"scores = softmax(logits)\"; style=rounded;\n    n16 [label=\"scores\\nsoftmax\", shape=box, peripheries=2];\n  }\n  n0 -> n6 [label=\"[3]\"];\n  n1 -> n4 [label=\"[2] of class(4)\"];\n  n2 -> n17 [label=\"class(3)\"];\n  n3 -> n4 [label=\"[4, 2]\"];\n  n4 -> n5 [label=\"[2, 2]\"];\n  n5 -> n6 [label=\"[4]\"];\n  n6 -> n8 [label=\"[7]\"];\n  n7 -> n8 [label=\"[7, 4]\"];\n  n8 -> n10 [label=\"[4]\"];\n  n9 -> n10 [label=\"[4]\"];\n  n10 -> n11 [label=\"[4]\"];\n  n11 -> n13 [label=\"[4]\"];\n  n12 -> n13 [label=\"[4, 3]\"];\n  n13 -> n15 [label=\"[3]\"];\n  n14 -> n15 [label=\"[3]\"];\n  n15 -> n16 [label=\"[3]\"];\n  n15 -> n17 [label=\"[3]\"];\n  n17 -> n18 [label=\"[]\"];\n  n18 -> n19 [label=\"[]\"];\n}\n",
    };
    /// Losses and derivatives as they are computed, each derivative beside its value.
    pub const GRADIENT_GRAPH: nn::Drawing = nn::Drawing {
        mermaid: "flowchart TB\n  n0([\"x<br/>[3]\"])\n  n1([\"noise<br/>[2] of class(4)\"])\n  n2([\"kind<br/>class(3)\"])\n  n17[\"cross_entropy\"]\n  n18[\"sum\"]\n  n19[[\"loss<br/>div n\"]]\n  n20{{\"div 1 n\"}}\n  n21{{\"one_hot\"}}\n  n22{{\"sub\"}}\n  subgraph c0[\"parameters\"]\n    n3[(\"hidden.embedding_1.weight<br/>[4, 2]\")]\n    n7[(\"hidden.dense_1.weight<br/>[7, 4]\")]\n    n9[(\"hidden.dense_1.bias<br/>[4]\")]\n    n12[(\"logits.weight<br/>[4, 3]\")]\n    n14[(\"logits.bias<br/>[3]\")]\n  end\n  subgraph c1[\"hidden = tanh(dense(concat(x, flatten(embedding(noise, 4, 2…\"]\n    n4[\"embedding\"]\n    n5[\"reshape\"]\n    n6[\"concat\"]\n    n8[\"product\"]\n    n10[\"add\"]\n    n11[\"hidden<br/>tanh\"]\n    n25{{\"d_hidden<br/>product\"}}\n    n27{{\"mul\"}}\n    n28{{\"sub 1\"}}\n    n29{{\"mul\"}}\n    n30[[\"d_hidden.dense_1.bias<br/>sum<br/>∂loss/∂hidden.dense_1.bias\"]]\n    n31{{\"product\"}}\n    n32[[\"d_hidden.dense_1.weight<br/>product<br/>∂loss/∂hidden.dense_1.weight\"]]\n    n33{{\"slice\"}}\n    n34{{\"reshape\"}}\n    n35[[\"d_hidden.embedding_1.weight<br/>scatter_add<br/>∂loss/∂hidden.embedding_1.weight\"]]\n  end\n  subgraph c2[\"logits = dense(hidden, 3)\"]\n    n13[\"product\"]\n    n15[\"logits<br/>add\"]\n    n23{{\"d_logits<br/>mul\"}}\n    n24[[\"d_logits.bias<br/>sum<br/>∂loss/∂logits.bias\"]]\n    n26[[\"d_logits.weight<br/>product<br/>∂loss/∂logits.weight\"]]\n  end\n  subgraph c3[\"scores = softmax(logits)\"]\n    n16[\"scores<br/>softmax\"]\n  end\n  n0 -->|\"[3]\"| n6\n  n1 -->|\"[2] of class(4)\"| n4\n  n1 -->|\"[2] of class(4)\"| n35\n  n2 -->|\"class(3)\"| n17\n  n2 -->|\"class(3)\"| n21\n  n3 -->|\"[4, 2]\"| n4\n  n4 -->|\"[2, 2]\"| n5\n  n5 -->|\"[4]\"| n6\n  n6 -->|\"[7]\"| n8\n  n6 -->|\"[7]\"| n32\n  n7 -->|\"[7, 4]\"| n8\n  n7 -->|\"[7, 4]\"| n31\n  n8 -->|\"[4]\"| n10\n  n9 -->|\"[4]\"| n10\n  n10 -->|\"[4]\"| n11\n  n11 -->|\"[4]\"| n13\n  n11 -->|\"[4]\"| n26\n  n11 -->|\"[4]\"| n27\n  n12 -->|\"[4, 3]\"| n13\n  n12 -->|\"[4, 3]\"| n25\n  n13 -->|\"[3]\"| n15\n  n14 -->|\"[3]\"| n15\n  n15 -->|\"[3]\"| n16\n  n15 -->|\"[3]\"| n17\n  n16 -->|\"[3]\"| n22\n  n17 -->|\"[]\"| n18\n  n18 -->|\"[]\"| n19\n  n20 -.->|\"[]\"| n23\n  n21 -.->|\"[3]\"| n22\n  n22 -.->|\"[3]\"| n23\n  n23 -.->|\"[3]\"| n24\n  n23 -.->|\"[3]\"| n25\n  n23 -.->|\"[3]\"| n26\n  n25 -.->|\"[4]\"| n29\n  n27 -.->|\"[4]\"| n28\n  n28 -.->|\"[4]\"| n29\n  n29 -.->|\"[4]\"| n30\n  n29 -.->|\"[4]\"| n31\n  n29 -.->|\"[4]\"| n32\n  n31 -.->|\"[7]\"| n33\n  n33 -.->|\"[4]\"| n34\n  n34 -.->|\"[2, 2]\"| n35\n",
        dot: "digraph {\n  rankdir=TB; node [fontname=\"sans-serif\"]; edge [fontname=\"sans-serif\", fontsize=10];\n  n0 [label=\"x\\n[3]\", shape=ellipse];\n  n1 [label=\"noise\\n[2] of class(4)\", shape=ellipse];\n  n2 [label=\"kind\\nclass(3)\", shape=ellipse];\n  n17 [label=\"cross_entropy\", shape=box];\n  n18 [label=\"sum\", shape=box];\n  n19 [label=\"loss\\ndiv n\", shape=box, peripheries=2];\n  n20 [label=\"div 1 n\", shape=box, style=dashed];\n  n21 [label=\"one_hot\", shape=box, style=dashed];\n  n22 [label=\"sub\", shape=box, style=dashed];\n  subgraph cluster_0 {\n    label=\"parameters\"; style=rounded;\n    n3 [label=\"hidden.embedding_1.weight\\n[4, 2]\", shape=cylinder];\n    n7 [label=\"hidden.dense_1.weight\\n[7, 4]\", shape=cylinder];\n    n9 [label=\"hidden.dense_1.bias\\n[4]\", shape=cylinder];\n    n12 [label=\"logits.weight\\n[4, 3]\", shape=cylinder];\n    n14 [label=\"logits.bias\\n[3]\", shape=cylinder];\n  }\n  subgraph cluster_1 {\n    label=\"hidden = tanh(dense(concat(x, flatten(embedding(noise, 4, 2…\"; style=rounded;\n    n4 [label=\"embedding\", shape=box];\n    n5 [label=\"reshape\", shape=box];\n    n6 [label=\"concat\", shape=box];\n    n8 [label=\"product\", shape=box];\n    n10 [label=\"add\", shape=box];\n    n11 [label=\"hidden\\ntanh\", shape=box];\n    n25 [label=\"d_hidden\\nproduct\", shape=box, style=dashed];\n    n27 [label=\"mul\", shape=box, style=dashed];\n    n28 [label=\"sub 1\", shape=box, style=dashed];\n    n29 [label=\"mul\", shape=box, style=dashed];\n    n30 [label=\"d_hidden.dense_1.bias\\nsum\\n∂loss/∂hidden.dense_1.bias\", shape=box, peripheries=2];\n    n31 [label=\"product\", shape=box, style=dashed];\n    n32 [label=\"d_hidden.dense_1.weight\\nproduct\\n∂loss/∂hidden.dense_1.weight\", shape=box, peripheries=2];\n    n33 [label=\"slice\", shape=box, style=dashed];\n    n34 [label=\"reshape\", shape=box, style=dashed];\n    n35 [label=\"d_hidden.embedding_1.weight\\nscatter_add\\n∂loss/∂hidden.embedding_1.weight\", shape=box, peripheries=2];\n  }\n  subgraph cluster_2 {\n    label=\"logits = dense(hidden, 3)\"; style=rounded;\n    n13 [label=\"product\", shape=box];\n    n15 [label=\"logits\\nadd\", shape=box];\n    n23 [label=\"d_logits\\nmul\", shape=box, style=dashed];\n    n24 [label=\"d_logits.bias\\nsum\\n∂loss/∂logits.bias\", shape=box, peripheries=2];\n    n26 [label=\"d_logits.weight\\nproduct\\n∂loss/∂logits.weight\", shape=box, peripheries=2];\n  }\n  subgraph cluster_3 {\n    label=\"scores = softmax(logits)\"; style=rounded;\n    n16 [label=\"scores\\nsoftmax\", shape=box];\n  }\n  n0 -> n6 [label=\"[3]\"];\n  n1 -> n4 [label=\"[2] of class(4)\"];\n  n1 -> n35 [label=\"[2] of class(4)\"];\n  n2 -> n17 [label=\"class(3)\"];\n  n2 -> n21 [label=\"class(3)\"];\n  n3 -> n4 [label=\"[4, 2]\"];\n  n4 -> n5 [label=\"[2, 2]\"];\n  n5 -> n6 [label=\"[4]\"];\n  n6 -> n8 [label=\"[7]\"];\n  n6 -> n32 [label=\"[7]\"];\n  n7 -> n8 [label=\"[7, 4]\"];\n  n7 -> n31 [label=\"[7, 4]\"];\n  n8 -> n10 [label=\"[4]\"];\n  n9 -> n10 [label=\"[4]\"];\n  n10 -> n11 [label=\"[4]\"];\n  n11 -> n13 [label=\"[4]\"];\n  n11 -> n26 [label=\"[4]\"];\n  n11 -> n27 [label=\"[4]\"];\n  n12 -> n13 [label=\"[4, 3]\"];\n  n12 -> n25 [label=\"[4, 3]\"];\n  n13 -> n15 [label=\"[3]\"];\n  n14 -> n15 [label=\"[3]\"];\n  n15 -> n16 [label=\"[3]\"];\n  n15 -> n17 [label=\"[3]\"];\n  n16 -> n22 [label=\"[3]\"];\n  n17 -> n18 [label=\"[]\"];\n  n18 -> n19 [label=\"[]\"];\n  n20 -> n23 [label=\"[]\", style=dashed];\n  n21 -> n22 [label=\"[3]\", style=dashed];\n  n22 -> n23 [label=\"[3]\", style=dashed];\n  n23 -> n24 [label=\"[3]\", style=dashed];\n  n23 -> n25 [label=\"[3]\", style=dashed];\n  n23 -> n26 [label=\"[3]\", style=dashed];\n  n25 -> n29 [label=\"[4]\", style=dashed];\n  n27 -> n28 [label=\"[4]\", style=dashed];\n  n28 -> n29 [label=\"[4]\", style=dashed];\n  n29 -> n30 [label=\"[4]\", style=dashed];\n  n29 -> n31 [label=\"[4]\", style=dashed];\n  n29 -> n32 [label=\"[4]\", style=dashed];\n  n31 -> n33 [label=\"[7]\", style=dashed];\n  n33 -> n34 [label=\"[4]\", style=dashed];\n  n34 -> n35 [label=\"[2, 2]\", style=dashed];\n}\n",
    };
    /// Layer by layer: shapes, parameters, operations per sample, bytes of workspace per sample.
    pub const SUMMARY: &str = "Choice\nlayer   is                                                          shape            parameters  FLOPs  bytes\nx       input                                                       [3]\nnoise   input                                                       [2] of class(4)\nkind    target                                                      class(3)                         6     24\nhidden  tanh(dense(concat(x, flatten(embedding(noise, 4, 2))), 4))  [4]                      40    196    352\nlogits  dense(hidden, 3)                                            [3]                      15     78     24\nscores  softmax(logits)                                             [3]                             15     24\nothers                                                                                              15\n55 parameters; 106 FLOPs forward, 310 with gradient, per sample\n424 bytes of workspace per sample, 640 more for all together\n";
    /// In which order the partial derivatives are computed, the chain for each named value, and what is computed.
    pub const EXPLAIN: &str = "In which order are the partial derivatives of loss computed?\n  1. ∂loss/∂logits\n  2. ∂logits/∂hidden, ∂logits/∂logits.weight, ∂logits/∂logits.bias\n  3. ∂hidden/∂x, ∂hidden/∂hidden.embedding_1.weight, ∂hidden/∂hidden.dense_1.weight, ∂hidden/∂hidden.dense_1.bias\nWhat is the chain?\n  ∂loss/∂hidden = ∂loss/∂logits · ∂logits/∂hidden\n  ∂loss/∂logits.weight = ∂loss/∂logits · ∂logits/∂logits.weight\n  ∂loss/∂logits.bias = ∂loss/∂logits · ∂logits/∂logits.bias\n  ∂loss/∂x = ∂loss/∂logits · ∂logits/∂hidden · ∂hidden/∂x\n  ∂loss/∂hidden.embedding_1.weight = ∂loss/∂logits · ∂logits/∂hidden · ∂hidden/∂hidden.embedding_1.weight\n  ∂loss/∂hidden.dense_1.weight = ∂loss/∂logits · ∂logits/∂hidden · ∂hidden/∂hidden.dense_1.weight\n  ∂loss/∂hidden.dense_1.bias = ∂loss/∂logits · ∂logits/∂hidden · ∂hidden/∂hidden.dense_1.bias\nWhat is computed?\n  d_logits = (scores − one_hot(kind)) / n\n  d_logits.bias = sum(d_logits)\n  d_hidden = product(d_logits, logits.weight)\n  d_logits.weight = product(hidden, d_logits)\n  d_hidden.dense_1.bias = sum(d_hidden · (1 − hidden · hidden))\n  d_hidden.dense_1.weight = product(concat(x, embedding(hidden.embedding_1.weight, noise)), d_hidden · (1 − hidden · hidden))\n  d_hidden.embedding_1.weight = scatter_add(slice(product(d_hidden · (1 − hidden · hidden), hidden.dense_1.weight)), noise)\n";
    /// The chains as LaTeX.
    pub const EXPLAIN_LATEX: &str = "\\begin{align*}\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{hidden}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{logits}} \\cdot \\frac{\\partial \\mathrm{logits}}{\\partial \\mathrm{hidden}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{logits.weight}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{logits}} \\cdot \\frac{\\partial \\mathrm{logits}}{\\partial \\mathrm{logits.weight}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{logits.bias}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{logits}} \\cdot \\frac{\\partial \\mathrm{logits}}{\\partial \\mathrm{logits.bias}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial x} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{logits}} \\cdot \\frac{\\partial \\mathrm{logits}}{\\partial \\mathrm{hidden}} \\cdot \\frac{\\partial \\mathrm{hidden}}{\\partial x} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{hidden.embedding\\_1.weight}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{logits}} \\cdot \\frac{\\partial \\mathrm{logits}}{\\partial \\mathrm{hidden}} \\cdot \\frac{\\partial \\mathrm{hidden}}{\\partial \\mathrm{hidden.embedding\\_1.weight}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{hidden.dense\\_1.weight}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{logits}} \\cdot \\frac{\\partial \\mathrm{logits}}{\\partial \\mathrm{hidden}} \\cdot \\frac{\\partial \\mathrm{hidden}}{\\partial \\mathrm{hidden.dense\\_1.weight}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{hidden.dense\\_1.bias}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{logits}} \\cdot \\frac{\\partial \\mathrm{logits}}{\\partial \\mathrm{hidden}} \\cdot \\frac{\\partial \\mathrm{hidden}}{\\partial \\mathrm{hidden.dense\\_1.bias}}\n\\end{align*}\n";
    /// What [`Choice`] reads: one element per sample in each field.
    #[derive(Clone, Copy, Debug)]
    pub struct Inputs<'a> {
        /// `[3]` per sample.
        pub x: &'a [[f64; 3]],
        /// `[2] of class(4)` per sample.
        pub noise: &'a [[u32; 2]],
    }
    impl Inputs<'_> {
        fn check(&self, capacity: usize) -> Result<usize, nn::InputError> {
            let samples = nn::check::samples("x", self.x.len(), capacity)?;
            nn::check::length("noise", self.noise.len(), samples)?;
            nn::check::classes("noise", self.noise, 4)?;
            Ok(samples)
        }
    }
    /// What the losses compare with.
    #[derive(Clone, Copy, Debug)]
    pub struct Targets<'a> {
        /// `class(3)` per sample.
        pub kind: &'a [u32],
    }
    /// Inputs and targets of the same samples.
    #[derive(Clone, Copy, Debug)]
    pub struct Batch<'a> {
        /// `[3]` per sample.
        pub x: &'a [[f64; 3]],
        /// `[2] of class(4)` per sample.
        pub noise: &'a [[u32; 2]],
        /// `class(3)` per sample.
        pub kind: &'a [u32],
    }
    impl Batch<'_> {
        fn check(&self, capacity: usize) -> Result<usize, nn::InputError> {
            let samples = nn::check::samples("x", self.x.len(), capacity)?;
            nn::check::length("noise", self.noise.len(), samples)?;
            nn::check::length("kind", self.kind.len(), samples)?;
            nn::check::classes("noise", self.noise, 4)?;
            nn::check::classes("kind", self.kind, 3)?;
            Ok(samples)
        }
    }
    impl<'a> Batch<'a> {
        /// What inference needs of the batch.
        pub fn inputs(&self) -> Inputs<'a> {
            Inputs {
                x: self.x,
                noise: self.noise,
            }
        }
        /// The inputs and targets of the same samples.
        pub fn new(inputs: Inputs<'a>, targets: Targets<'a>) -> Self {
            Batch {
                x: inputs.x,
                noise: inputs.noise,
                kind: targets.kind,
            }
        }
        /// What the losses compare with.
        pub fn targets(&self) -> Targets<'a> {
            Targets { kind: self.kind }
        }
    }
    /// An owned data set: all fields have one element per sample.
    #[derive(Clone, Debug, Default)]
    pub struct Samples {
        /// `[3]` per sample.
        pub x: nn::Vec<[f64; 3]>,
        /// `[2] of class(4)` per sample.
        pub noise: nn::Vec<[u32; 2]>,
        /// `class(3)` per sample.
        pub kind: nn::Vec<u32>,
    }
    impl nn::Samples for Samples {
        type Batch<'a> = Batch<'a>;
        fn len(&self) -> usize {
            self.x.len()
        }
        fn batch(&self, range: core::ops::Range<usize>) -> Batch<'_> {
            Batch {
                x: &self.x[range.clone()],
                noise: &self.noise[range.clone()],
                kind: &self.kind[range],
            }
        }
        fn gather(&mut self, from: &Self, indices: &[usize]) {
            nn::gather(&mut self.x, &from.x, indices);
            nn::gather(&mut self.noise, &from.noise, indices);
            nn::gather(&mut self.kind, &from.kind, indices);
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
        pub logits: &'w [[f64; 3]],
        /// `[3]` per sample.
        pub scores: &'w [[f64; 3]],
    }
    /// The derivative by each input, per sample.
    #[derive(Clone, Copy, Debug)]
    pub struct InputGradients<'w> {
        /// `[3]` per sample.
        pub x: &'w [[f64; 3]],
    }
    /// What each output's change is worth: one element per sample in each field.
    #[derive(Clone, Copy, Debug)]
    pub struct Cotangents<'a> {
        /// `[3]` per sample.
        pub logits: &'a [[f64; 3]],
        /// `[3]` per sample.
        pub scores: &'a [[f64; 3]],
    }
    /// The memory of a step, for batches of up to `capacity` samples.
    pub struct Workspace<S: nn::Storage = nn::Heap> {
        capacity: usize,
        storage: core::marker::PhantomData<S>,
        d_hidden_concat: S::Buffer<[f64; 7]>,
        hidden_concat: S::Buffer<[f64; 7]>,
        hidden: S::Buffer<[f64; 4]>,
        d_d_hidden_dense_1_weight_product: S::Buffer<[f64; 7]>,
        logits: S::Buffer<[f64; 3]>,
        d_hidden: S::Buffer<[f64; 4]>,
        scores: S::Buffer<[f64; 3]>,
        kind_one_hot: S::Buffer<[f64; 3]>,
        d_hidden_dense: S::Buffer<[f64; 4]>,
        d_d_hidden_dense_1_weight_product_2: S::Buffer<[f64; 4]>,
        hidden_dense_1_weight_product_2: S::Buffer<[f64; 4]>,
        product: [[f64; 4]; 7],
        d_d_hidden_product: S::Buffer<[f64; 3]>,
        d_d_hidden_product_2: [[f64; 3]; 4],
        d_logits_weight_3: [[f64; 3]; 4],
        product_2: [[f64; 4]; 7],
    }
    impl<S: nn::Storage> Workspace<S> {
        fn with_storage(capacity: usize) -> Self {
            let [hidden, d_hidden, d_hidden_dense, d_d_hidden_dense_1_weight_product_2,
            hidden_dense_1_weight_product_2] = S::several(capacity);
            let [logits, scores, kind_one_hot, d_d_hidden_product] = S::several(
                capacity,
            );
            Workspace {
                capacity,
                storage: core::marker::PhantomData,
                d_hidden_concat: S::zeros(capacity),
                hidden_concat: S::zeros(capacity),
                hidden,
                d_d_hidden_dense_1_weight_product: S::zeros(capacity),
                logits,
                d_hidden,
                scores,
                kind_one_hot,
                d_hidden_dense,
                d_d_hidden_dense_1_weight_product_2,
                hidden_dense_1_weight_product_2,
                product: [[0.0; 4]; 7],
                d_d_hidden_product,
                d_d_hidden_product_2: [[0.0; 3]; 4],
                d_logits_weight_3: [[0.0; 3]; 4],
                product_2: [[0.0; 4]; 7],
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
            d_hidden_concat: [[0.0; 7]; N],
            hidden_concat: [[0.0; 7]; N],
            hidden: [[0.0; 4]; N],
            d_d_hidden_dense_1_weight_product: [[0.0; 7]; N],
            logits: [[0.0; 3]; N],
            d_hidden: [[0.0; 4]; N],
            scores: [[0.0; 3]; N],
            kind_one_hot: [[0.0; 3]; N],
            d_hidden_dense: [[0.0; 4]; N],
            d_d_hidden_dense_1_weight_product_2: [[0.0; 4]; N],
            hidden_dense_1_weight_product_2: [[0.0; 4]; N],
            product: [[0.0; 4]; 7],
            d_d_hidden_product: [[0.0; 3]; N],
            d_d_hidden_product_2: [[0.0; 3]; 4],
            d_logits_weight_3: [[0.0; 3]; 4],
            product_2: [[0.0; 4]; 7],
        };
    }
    impl Choice {
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
            let noise = inputs.noise;
            let x = inputs.x;
            let hidden_embedding: &mut [[[f64; 2]; 2]] = k::reuse(
                &mut work.hidden_concat[..n],
                n,
            );
            let hidden_concat = &mut work.d_hidden_concat[..n];
            let logits: &mut [[f64; 3]] = k::reuse(&mut work.hidden[..n], n);
            let scores: &mut [[f64; 3]] = k::reuse(&mut work.d_hidden[..n], n);
            k::gather(
                &self.hidden.embedding_1.weight,
                k::view::<_, u32>(noise),
                k::view_mut::<_, [f64; 2]>(hidden_embedding),
            );
            k::place_axis(x, 0, hidden_concat);
            k::place_axis(k::view::<_, [f64; 4]>(hidden_embedding), 3, hidden_concat);
            let hidden: &mut [[f64; 4]] = k::reuse(&mut work.hidden_concat[..n], n);
            s.dense_tanh(
                hidden_concat,
                &self.hidden.dense_1.weight,
                &self.hidden.dense_1.bias,
                hidden,
            );
            s.dense(hidden, &self.logits.weight, &self.logits.bias, logits);
            k::softmax(logits, scores);
            Outputs { logits, scores }
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
            let noise = batch.noise;
            let x = batch.x;
            let kind = batch.kind;
            let hidden_embedding: &mut [[[f64; 2]; 2]] = k::reuse(
                &mut work.hidden_concat[..n],
                n,
            );
            let hidden_concat = &mut work.d_hidden_concat[..n];
            let logits: &mut [[f64; 3]] = k::reuse(&mut work.hidden[..n], n);
            let loss_cross_entropy: &mut [f64] = k::reuse(&mut work.logits[..n], n);
            k::gather(
                &self.hidden.embedding_1.weight,
                k::view::<_, u32>(noise),
                k::view_mut::<_, [f64; 2]>(hidden_embedding),
            );
            k::place_axis(x, 0, hidden_concat);
            k::place_axis(k::view::<_, [f64; 4]>(hidden_embedding), 3, hidden_concat);
            let hidden: &mut [[f64; 4]] = k::reuse(&mut work.hidden_concat[..n], n);
            k::dense_tanh(
                hidden_concat,
                &self.hidden.dense_1.weight,
                &self.hidden.dense_1.bias,
                hidden,
            );
            k::dense(hidden, &self.logits.weight, &self.logits.bias, logits);
            k::cross_entropy_loss(logits, kind, loss_cross_entropy);
            let loss = k::mean_samples(loss_cross_entropy);
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
            let noise = batch.noise;
            let x = batch.x;
            let kind = batch.kind;
            let hidden_embedding: &mut [[[f64; 2]; 2]] = k::reuse(
                &mut work.d_hidden_concat[..n],
                n,
            );
            let hidden_concat = &mut work.hidden_concat[..n];
            let logits: &mut [[f64; 3]] = k::reuse(&mut work.hidden[..n], n);
            let d_hidden: &mut [[f64; 4]] = k::reuse(
                &mut work.d_d_hidden_dense_1_weight_product[..n],
                n,
            );
            k::gather(
                &self.hidden.embedding_1.weight,
                k::view::<_, u32>(noise),
                k::view_mut::<_, [f64; 2]>(hidden_embedding),
            );
            k::place_axis(x, 0, hidden_concat);
            k::place_axis(k::view::<_, [f64; 4]>(hidden_embedding), 3, hidden_concat);
            let hidden: &mut [[f64; 4]] = k::reuse(&mut work.d_hidden_concat[..n], n);
            s.dense_tanh(
                hidden_concat,
                &self.hidden.dense_1.weight,
                &self.hidden.dense_1.bias,
                hidden,
            );
            s.dense(hidden, &self.logits.weight, &self.logits.bias, logits);
            let d_logits = logits;
            let loss = k::cross_entropy_mut(d_logits, kind);
            s.sum_samples(d_logits, &mut grad.logits.bias);
            s.dense_d_input(d_logits, &self.logits.weight, d_hidden);
            s.dense_d_weight(hidden, d_logits, &mut grad.logits.weight);
            let d_hidden_dense = d_hidden;
            s.tanh_d_into(hidden, d_hidden_dense);
            s.sum_samples(d_hidden_dense, &mut grad.hidden.dense_1.bias);
            let d_hidden_concat = &mut work.d_hidden_concat[..n];
            s.dense_d_input(
                d_hidden_dense,
                &self.hidden.dense_1.weight,
                d_hidden_concat,
            );
            s.dense_d_weight(
                hidden_concat,
                d_hidden_dense,
                &mut grad.hidden.dense_1.weight,
            );
            let d_hidden_flatten: &mut [[f64; 4]] = k::reuse(
                &mut work.hidden_concat[..n],
                n,
            );
            k::slice_axis(d_hidden_concat, 3, d_hidden_flatten);
            k::fill(k::one_mut(&mut grad.hidden.embedding_1.weight), 0.0);
            k::scatter_add(
                k::view::<_, [f64; 2]>(d_hidden_flatten),
                k::view::<_, u32>(noise),
                &mut grad.hidden.embedding_1.weight,
            );
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
            nn::check::length("logits", cotangents.logits.len(), n)?;
            nn::check::length("scores", cotangents.scores.len(), n)?;
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
            let noise = inputs.noise;
            let x = inputs.x;
            let d_scores = cotangents.scores;
            let data = cotangents.logits;
            let hidden_embedding: &mut [[[f64; 2]; 2]] = k::reuse(
                &mut work.hidden_concat[..n],
                n,
            );
            let hidden_concat = &mut work.d_hidden_concat[..n];
            let logits: &mut [[f64; 3]] = k::reuse(&mut work.hidden[..n], n);
            let scores_mul: &mut [[f64; 3]] = k::reuse(&mut work.d_hidden[..n], n);
            let d_hidden_2: &mut [[f64; 4]] = k::reuse(
                &mut work.d_d_hidden_dense_1_weight_product[..n],
                n,
            );
            k::gather(
                &self.hidden.embedding_1.weight,
                k::view::<_, u32>(noise),
                k::view_mut::<_, [f64; 2]>(hidden_embedding),
            );
            k::place_axis(x, 0, hidden_concat);
            k::place_axis(k::view::<_, [f64; 4]>(hidden_embedding), 3, hidden_concat);
            let hidden: &mut [[f64; 4]] = k::reuse(&mut work.hidden_concat[..n], n);
            s.dense_tanh(
                hidden_concat,
                &self.hidden.dense_1.weight,
                &self.hidden.dense_1.bias,
                hidden,
            );
            s.dense(hidden, &self.logits.weight, &self.logits.bias, logits);
            let scores = logits;
            k::softmax_mut(scores);
            k::softmax_d(scores, d_scores, scores_mul);
            let d_logits_2 = scores_mul;
            s.add_into(data, d_logits_2);
            s.sum_samples(d_logits_2, &mut grad.logits.bias);
            s.dense_d_input(d_logits_2, &self.logits.weight, d_hidden_2);
            s.dense_d_weight(hidden, d_logits_2, &mut grad.logits.weight);
            let d_hidden_dense_2 = d_hidden_2;
            s.tanh_d_into(hidden, d_hidden_dense_2);
            s.sum_samples(d_hidden_dense_2, &mut grad.hidden.dense_1.bias);
            let d_hidden_concat_2 = &mut work.hidden_concat[..n];
            s.dense_d_input(
                d_hidden_dense_2,
                &self.hidden.dense_1.weight,
                d_hidden_concat_2,
            );
            s.dense_d_weight(
                hidden_concat,
                d_hidden_dense_2,
                &mut grad.hidden.dense_1.weight,
            );
            let d_x = scores;
            k::slice_axis(d_hidden_concat_2, 0, d_x);
            let d_hidden_flatten_2: &mut [[f64; 4]] = k::reuse(
                &mut work.d_hidden_concat[..n],
                n,
            );
            k::slice_axis(d_hidden_concat_2, 3, d_hidden_flatten_2);
            k::fill(k::one_mut(&mut grad.hidden.embedding_1.weight), 0.0);
            k::scatter_add(
                k::view::<_, [f64; 2]>(d_hidden_flatten_2),
                k::view::<_, u32>(noise),
                &mut grad.hidden.embedding_1.weight,
            );
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
            Ok(nn::dispatch!(s => self.hvp_with(s, n, batch, direction, work, product)))
        }
        /// [`hvp`](Self::hvp) of `n` samples, with the kernels of an instruction set.
        #[inline(always)]
        fn hvp_with(
            &self,
            s: impl k::Kernels<f64>,
            n: usize,
            batch: Batch<'_>,
            direction: &Self,
            work: &mut Workspace<impl nn::Storage>,
            product: &mut Self,
        ) -> Losses {
            let grad = product;
            let noise = batch.noise;
            let x = batch.x;
            let kind = batch.kind;
            let hidden_embedding: &mut [[[f64; 2]; 2]] = k::reuse(
                &mut work.d_hidden_concat[..n],
                n,
            );
            let hidden_concat = &mut work.hidden_concat[..n];
            let hidden = &mut work.hidden[..n];
            let logits = &mut work.logits[..n];
            let scores = &mut work.scores[..n];
            let kind_one_hot = &mut work.kind_one_hot[..n];
            let d_hidden = &mut work.d_hidden[..n];
            let d_hidden_dense = &mut work.d_hidden_dense[..n];
            let d_d_hidden_embedding: &mut [[[f64; 2]; 2]] = k::reuse(
                &mut work.d_d_hidden_dense_1_weight_product[..n],
                n,
            );
            let d_d_hidden_dense_1_weight_product_2 = &mut work
                .d_d_hidden_dense_1_weight_product_2[..n];
            let hidden_dense_1_weight_product_2 = &mut work
                .hidden_dense_1_weight_product_2[..n];
            let product = &mut work.product;
            let d_d_hidden_product = &mut work.d_d_hidden_product[..n];
            let d_d_hidden_product_2 = &mut work.d_d_hidden_product_2;
            let d_logits_weight_3 = &mut work.d_logits_weight_3;
            let product_2 = &mut work.product_2;
            k::gather(
                &self.hidden.embedding_1.weight,
                k::view::<_, u32>(noise),
                k::view_mut::<_, [f64; 2]>(hidden_embedding),
            );
            k::place_axis(x, 0, hidden_concat);
            k::place_axis(k::view::<_, [f64; 4]>(hidden_embedding), 3, hidden_concat);
            s.dense_tanh(
                hidden_concat,
                &self.hidden.dense_1.weight,
                &self.hidden.dense_1.bias,
                hidden,
            );
            s.dense(hidden, &self.logits.weight, &self.logits.bias, logits);
            k::softmax(logits, scores);
            let d_loss_div = 1.0 / n as f64;
            k::one_hot(kind, kind_one_hot);
            let d_logits = kind_one_hot;
            s.update(
                d_logits,
                &*scores,
                |kind_one_hot, scores| (scores - kind_one_hot) * d_loss_div,
            );
            s.dense_d_input(d_logits, &self.logits.weight, d_hidden);
            s.tanh_d(hidden, d_hidden, d_hidden_dense);
            k::gather(
                &direction.hidden.embedding_1.weight,
                k::view::<_, u32>(noise),
                k::view_mut::<_, [f64; 2]>(d_d_hidden_embedding),
            );
            let d_d_hidden_concat = &mut work.d_hidden_concat[..n];
            k::fill(d_d_hidden_concat, 0.0);
            k::place_axis(
                k::view::<_, [f64; 4]>(d_d_hidden_embedding),
                3,
                d_d_hidden_concat,
            );
            let d_d_hidden_dense_1_weight_product = &mut work
                .d_d_hidden_dense_1_weight_product[..n];
            s.dense_d_input(
                d_hidden_dense,
                &direction.hidden.dense_1.weight,
                d_d_hidden_dense_1_weight_product,
            );
            s.dense_linear(
                hidden_concat,
                &direction.hidden.dense_1.weight,
                d_d_hidden_dense_1_weight_product_2,
            );
            s.dense_linear(
                d_d_hidden_concat,
                &self.hidden.dense_1.weight,
                hidden_dense_1_weight_product_2,
            );
            s.dense_d_weight(d_d_hidden_concat, d_hidden_dense, product);
            let d_d_hidden_dense = d_d_hidden_dense_1_weight_product_2;
            s.update(
                d_d_hidden_dense,
                (
                    &*hidden_dense_1_weight_product_2,
                    k::cycle(&direction.hidden.dense_1.bias),
                ),
                |
                    d_d_hidden_dense_1_weight_product_2,
                    (hidden_dense_1_weight_product_2, d_d_hidden_dense_1_bias)|
                {
                    d_d_hidden_dense_1_weight_product_2 + hidden_dense_1_weight_product_2
                        + d_d_hidden_dense_1_bias
                },
            );
            let d_d_hidden = hidden_dense_1_weight_product_2;
            s.tanh_d(hidden, d_d_hidden_dense, d_d_hidden);
            let d_logits_product = d_hidden_dense;
            s.dense_d_input(d_logits, &direction.logits.weight, d_logits_product);
            let hidden_product_2: &mut [[f64; 3]] = k::reuse(
                &mut work.d_hidden_concat[..n],
                n,
            );
            s.dense_linear(hidden, &direction.logits.weight, hidden_product_2);
            s.dense_linear(d_d_hidden, &self.logits.weight, d_d_hidden_product);
            s.dense_d_weight(d_d_hidden, d_logits, d_d_hidden_product_2);
            let d_scores_2 = hidden_product_2;
            s.update(
                d_scores_2,
                (&*d_d_hidden_product, k::cycle(&direction.logits.bias)),
                |hidden_product_2, (d_d_hidden_product, d_d_logits_bias)| {
                    (hidden_product_2 + d_d_hidden_product + d_d_logits_bias)
                        * d_loss_div
                },
            );
            let d_logits_3 = d_scores_2;
            k::softmax_d_into(scores, d_logits_3);
            s.sum_samples(d_logits_3, &mut grad.logits.bias);
            let d_hidden_3 = d_d_hidden;
            s.dense_d_input(d_logits_3, &self.logits.weight, d_hidden_3);
            s.dense_d_weight(hidden, d_logits_3, d_logits_weight_3);
            s.add(
                k::one(d_d_hidden_product_2),
                k::one(d_logits_weight_3),
                k::one_mut(&mut grad.logits.weight),
            );
            let d_hidden_dense_3 = d_d_hidden_dense;
            s.update(
                d_hidden_dense_3,
                (&*d_hidden, &*hidden, &*d_logits_product, &*d_hidden_3),
                #[inline(always)]
                |d_d_hidden_dense, (d_hidden, hidden, d_logits_product, d_hidden_3)| {
                    (-(d_d_hidden_dense * d_hidden * hidden)
                        - d_d_hidden_dense * d_hidden * hidden + d_logits_product
                        + d_hidden_3) * (1.0 - hidden * hidden)
                },
            );
            s.sum_samples(d_hidden_dense_3, &mut grad.hidden.dense_1.bias);
            let hidden_dense_1_weight_product_3 = &mut work.d_hidden_concat[..n];
            s.dense_d_input(
                d_hidden_dense_3,
                &self.hidden.dense_1.weight,
                hidden_dense_1_weight_product_3,
            );
            let d_hidden_concat_3 = d_d_hidden_dense_1_weight_product;
            s.add_mut(d_hidden_concat_3, hidden_dense_1_weight_product_3);
            s.dense_d_weight(hidden_concat, d_hidden_dense_3, product_2);
            s.add(
                k::one(product),
                k::one(product_2),
                k::one_mut(&mut grad.hidden.dense_1.weight),
            );
            let d_hidden_flatten_3 = d_hidden_dense_3;
            k::slice_axis(d_hidden_concat_3, 3, d_hidden_flatten_3);
            k::fill(k::one_mut(&mut grad.hidden.embedding_1.weight), 0.0);
            k::scatter_add(
                k::view::<_, [f64; 2]>(d_hidden_flatten_3),
                k::view::<_, u32>(noise),
                &mut grad.hidden.embedding_1.weight,
            );
            let loss_cross_entropy: &mut [f64] = k::reuse(&mut work.scores[..n], n);
            k::cross_entropy_loss(logits, kind, loss_cross_entropy);
            let loss = s.mean_samples(loss_cross_entropy);
            Losses { loss }
        }
        /// Gauss-Newton product: `product` becomes Jᵀ·H·J·`direction`, with the Jacobian J of what the loss is made of and the loss's Hessian H by that: never negative curvature, if the loss is convex.
        ///
        /// # Errors
        /// If a field is empty, is of another length than the first, holds a class that there is not, or has more
        /// samples than the workspace. Nothing has been written then.
        pub fn gauss_newton_product(
            &self,
            batch: Batch<'_>,
            direction: &Self,
            work: &mut Workspace<impl nn::Storage>,
            product: &mut Self,
        ) -> Result<Losses, nn::InputError> {
            let n = batch.check(work.capacity)?;
            Ok(
                nn::dispatch!(
                    s => self.gauss_newton_product_with(s, n, batch, direction, work,
                    product)
                ),
            )
        }
        /// [`gauss_newton_product`](Self::gauss_newton_product) of `n` samples, with the kernels of an instruction set.
        #[inline(always)]
        fn gauss_newton_product_with(
            &self,
            s: impl k::Kernels<f64>,
            n: usize,
            batch: Batch<'_>,
            direction: &Self,
            work: &mut Workspace<impl nn::Storage>,
            product: &mut Self,
        ) -> Losses {
            let grad = product;
            let noise = batch.noise;
            let x = batch.x;
            let kind = batch.kind;
            let hidden_embedding: &mut [[[f64; 2]; 2]] = k::reuse(
                &mut work.d_d_hidden_dense_1_weight_product_2[..n],
                n,
            );
            let hidden_concat = &mut work.d_d_hidden_dense_1_weight_product[..n];
            let logits = &mut work.logits[..n];
            let scores = &mut work.scores[..n];
            let sub = &mut work.hidden_dense_1_weight_product_2[..n];
            let d_d_hidden_embedding: &mut [[[f64; 2]; 2]] = k::reuse(
                &mut work.d_hidden_dense[..n],
                n,
            );
            let d_d_hidden_concat = &mut work.hidden_concat[..n];
            let hidden_dense_1_weight_product_2 = &mut work.d_hidden[..n];
            let hidden_product_2 = &mut work.d_d_hidden_product[..n];
            let d_d_hidden_product = &mut work.kind_one_hot[..n];
            k::gather(
                &self.hidden.embedding_1.weight,
                k::view::<_, u32>(noise),
                k::view_mut::<_, [f64; 2]>(hidden_embedding),
            );
            k::place_axis(x, 0, hidden_concat);
            k::place_axis(k::view::<_, [f64; 4]>(hidden_embedding), 3, hidden_concat);
            let hidden = &mut work.d_d_hidden_dense_1_weight_product_2[..n];
            s.dense_tanh(
                hidden_concat,
                &self.hidden.dense_1.weight,
                &self.hidden.dense_1.bias,
                hidden,
            );
            s.dense(hidden, &self.logits.weight, &self.logits.bias, logits);
            k::softmax(logits, scores);
            let d_loss_div = 1.0 / n as f64;
            s.map(sub, &*hidden, |hidden| 1.0 - hidden * hidden);
            k::gather(
                &direction.hidden.embedding_1.weight,
                k::view::<_, u32>(noise),
                k::view_mut::<_, [f64; 2]>(d_d_hidden_embedding),
            );
            k::fill(d_d_hidden_concat, 0.0);
            k::place_axis(
                k::view::<_, [f64; 4]>(d_d_hidden_embedding),
                3,
                d_d_hidden_concat,
            );
            let d_d_hidden_dense_1_weight_product_2 = &mut work.d_hidden_dense[..n];
            s.dense_linear(
                hidden_concat,
                &direction.hidden.dense_1.weight,
                d_d_hidden_dense_1_weight_product_2,
            );
            s.dense_linear(
                d_d_hidden_concat,
                &self.hidden.dense_1.weight,
                hidden_dense_1_weight_product_2,
            );
            let d_d_hidden = d_d_hidden_dense_1_weight_product_2;
            s.update(
                d_d_hidden,
                (
                    &*hidden_dense_1_weight_product_2,
                    k::cycle(&direction.hidden.dense_1.bias),
                    &*sub,
                ),
                |
                    d_d_hidden_dense_1_weight_product_2,
                    (hidden_dense_1_weight_product_2, d_d_hidden_dense_1_bias, sub)|
                {
                    (d_d_hidden_dense_1_weight_product_2
                        + hidden_dense_1_weight_product_2 + d_d_hidden_dense_1_bias)
                        * sub
                },
            );
            s.dense_linear(hidden, &direction.logits.weight, hidden_product_2);
            s.dense_linear(d_d_hidden, &self.logits.weight, d_d_hidden_product);
            let d_scores_2 = hidden_product_2;
            s.update(
                d_scores_2,
                (&*d_d_hidden_product, k::cycle(&direction.logits.bias)),
                |hidden_product_2, (d_d_hidden_product, d_d_logits_bias)| {
                    (hidden_product_2 + d_d_hidden_product + d_d_logits_bias)
                        * d_loss_div
                },
            );
            let d_logits_3 = d_scores_2;
            k::softmax_d_into(scores, d_logits_3);
            s.sum_samples(d_logits_3, &mut grad.logits.bias);
            let d_hidden_3 = d_d_hidden;
            s.dense_d_input(d_logits_3, &self.logits.weight, d_hidden_3);
            s.dense_d_weight(hidden, d_logits_3, &mut grad.logits.weight);
            let d_hidden_dense_4 = d_hidden_3;
            s.mul_mut(d_hidden_dense_4, sub);
            s.sum_samples(d_hidden_dense_4, &mut grad.hidden.dense_1.bias);
            let d_hidden_concat_4 = d_d_hidden_concat;
            s.dense_d_input(
                d_hidden_dense_4,
                &self.hidden.dense_1.weight,
                d_hidden_concat_4,
            );
            s.dense_d_weight(
                hidden_concat,
                d_hidden_dense_4,
                &mut grad.hidden.dense_1.weight,
            );
            let d_hidden_flatten_4 = d_hidden_dense_4;
            k::slice_axis(d_hidden_concat_4, 3, d_hidden_flatten_4);
            k::fill(k::one_mut(&mut grad.hidden.embedding_1.weight), 0.0);
            k::scatter_add(
                k::view::<_, [f64; 2]>(d_hidden_flatten_4),
                k::view::<_, u32>(noise),
                &mut grad.hidden.embedding_1.weight,
            );
            let loss_cross_entropy: &mut [f64] = k::reuse(
                &mut work.d_d_hidden_product[..n],
                n,
            );
            k::cross_entropy_loss(logits, kind, loss_cross_entropy);
            let loss = s.mean_samples(loss_cross_entropy);
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
        /// The derivative of every element of `logits` by every parameter: row k + 3·i of `rows` becomes that of element k of sample i.
        ///
        /// # Errors
        /// As `vjp`, and if `rows` are not as many as all samples have elements.
        pub fn jacobian_logits(
            &self,
            inputs: Inputs<'_>,
            work: &mut Workspace<impl nn::Storage>,
            rows: &mut [Self],
        ) -> Result<(), nn::InputError> {
            let n = inputs.check(work.capacity.max(inputs.x.len()))?;
            nn::check::length("rows", rows.len(), 3 * n)?;
            for (index, row) in rows.iter_mut().enumerate() {
                let (i, element) = (index / 3, index % 3);
                let mut cotangent: [[f64; 3]; 1] = [[0.0; 3]];
                k::view_mut::<_, [f64; 3]>(&mut cotangent)[0][element] = 1.0;
                let one = Inputs {
                    x: &inputs.x[i..i + 1],
                    noise: &inputs.noise[i..i + 1],
                };
                self.vjp(
                    one,
                    Cotangents {
                        logits: &cotangent,
                        scores: &[[0.0; 3]],
                    },
                    work,
                    row,
                )?;
            }
            Ok(())
        }
    }
    impl nn::Parameters for Choice {
        type Scalar = f64;
        const NAME: &'static str = "Choice";
        const TENSORS: &'static [nn::TensorInfo] = &[
            nn::TensorInfo::trained("hidden.embedding_1.weight", &[4, 2]),
            nn::TensorInfo::trained("hidden.dense_1.weight", &[7, 4]),
            nn::TensorInfo::trained("hidden.dense_1.bias", &[4]),
            nn::TensorInfo::trained("logits.weight", &[4, 3]),
            nn::TensorInfo::trained("logits.bias", &[3]),
        ];
        const INITIAL: &'static [nn::init::Initial<f64>] = &[
            nn::init::normal(0.0, 1.0),
            nn::init::uniform(-0.3779644730092272, 0.3779644730092272),
            nn::init::uniform(-0.3779644730092272, 0.3779644730092272),
            nn::init::uniform(-0.5, 0.5),
            nn::init::uniform(-0.5, 0.5),
        ];
        const LAYOUT: nn::Layout<Self, f64> = nn::layout!(
            Self { hidden.embedding_1.weight, hidden.dense_1.weight, hidden.dense_1.bias,
            logits.weight, logits.bias }
        );
    }
    impl nn::Network for Choice {
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
            Choice::forward(self, inputs, work)
        }
    }
    impl nn::Trainable for Choice {
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
            Choice::gradient(self, batch, work, grad)
        }
        fn train_step(
            &mut self,
            batch: Batch<'_>,
            work: &mut Workspace,
            grad: &mut Self,
            optimizer: &mut impl nn::Tensorwise<Self>,
        ) -> Result<Losses, nn::InputError> {
            Choice::train_step(self, batch, work, grad, optimizer)
        }
        fn evaluate(
            &self,
            batch: Batch<'_>,
            work: &mut Workspace,
        ) -> Result<Losses, nn::InputError> {
            Choice::evaluate(self, batch, work)
        }
    }
}

#[doc(inline)]
#[allow(unused_imports)]
use linear::Linear;
/// What belongs to [`Linear`]: its parameters, its data, its workspace and its constants.
///
/// ```mermaid
/// flowchart TB
///   n0(["word<br/>[2] of class(3)"])
///   n1(["y<br/>[2]"])
///   n7["sub"]
///   n8["exp"]
///   n9["sum"]
///   n10["sum"]
///   n11[["loss<br/>div n"]]
///   subgraph c0["parameters"]
///     n2[("vectors.weight<br/>[3, 2]")]
///     n5[("answer.weight<br/>[4, 2]")]
///   end
///   subgraph c1["vectors = embedding(word, 3, 2)"]
///     n3["vectors<br/>embedding"]
///   end
///   subgraph c2["answer = dense(flatten(vectors), 2, bias = false)"]
///     n4["reshape"]
///     n6[["answer<br/>product"]]
///   end
///   n0 -->|"[2] of class(3)"| n3
///   n1 -->|"[2]"| n7
///   n2 -->|"[3, 2]"| n3
///   n3 -->|"[2, 2]"| n4
///   n4 -->|"[4]"| n6
///   n5 -->|"[4, 2]"| n6
///   n6 -->|"[2]"| n7
///   n7 -->|"[2]"| n8
///   n8 -->|"[2]"| n9
///   n9 -->|"[]"| n10
///   n10 -->|"[]"| n11
/// ```
#[allow(clippy::all, dead_code)]
mod linear {
    use ::nn_runtime as nn;
    use ::nn_runtime::kernels as k;
    nn::use_math! {
        Functions
    }
    /// Without curvature of its own.
    ///
    /// ```text
    /// vectors = embedding(word, 3, 2)
    /// answer = dense(flatten(vectors), 2, bias = false)
    /// ```
    ///
    /// The derivatives, in the order in which `gradient` computes them:
    ///
    /// ```text
    /// d_answer = 1 / n · exp(answer − y)
    /// d_answer.weight = product(vectors, d_answer)
    /// d_vectors = product(d_answer, answer.weight)
    /// d_vectors.weight = scatter_add(d_vectors, word)
    /// ```
    #[repr(C, align(64))]
    pub struct Linear {
        /// `embedding(word, 3, 2)`
        pub vectors: parameters::Vectors,
        /// `dense(flatten(vectors), 2, bias = false)`
        pub answer: parameters::Answer,
    }
    /// The parameters of [`Linear`], layer by layer.
    pub mod parameters {
        /// The parameters of `vectors`.
        #[repr(C)]
        pub struct Vectors {
            /// `[3, 2]`, of `embedding(word, 3, 2)`
            ///
            /// ∂loss/∂vectors.weight = ∂loss/∂answer · ∂answer/∂vectors · ∂vectors/∂vectors.weight
            pub weight: [[f64; 2]; 3],
        }
        /// The parameters of `answer`.
        #[repr(C)]
        pub struct Answer {
            /// `[4, 2]`, of `dense(flatten(vectors), 2, bias = false)`
            ///
            /// ∂loss/∂answer.weight = ∂loss/∂answer · ∂answer/∂answer.weight
            pub weight: [[f64; 2]; 4],
        }
    }
    nn::plain!(Linear, parameters::Vectors, parameters::Answer);
    /// The number of trained parameters.
    pub const PARAMETERS: usize = 14;
    /// Bytes of workspace for each sample of the capacity.
    pub const WORKSPACE_BYTES: usize = 160;
    /// Bytes of workspace whatever the capacity.
    pub const WORKSPACE_BYTES_FIXED: usize = 128;
    /// Floating-point operations of inference, per sample.
    pub const FLOPS_FORWARD: u64 = 16;
    /// Floating-point operations of losses and derivatives, per sample.
    pub const FLOPS_GRADIENT: u64 = 62;
    /// Of [`FLOPS_FORWARD`], those that a batch needs once, however many samples it has.
    pub const FLOPS_FORWARD_FIXED: u64 = 0;
    /// Of [`FLOPS_GRADIENT`], likewise.
    pub const FLOPS_GRADIENT_FIXED: u64 = 2;
    /// The network as it was described: layers as clusters, parameters apart, shapes on the edges.
    pub const GRAPH: nn::Drawing = nn::Drawing {
        mermaid: "flowchart TB\n  n0([\"word<br/>[2] of class(3)\"])\n  n1([\"y<br/>[2]\"])\n  n7[\"sub\"]\n  n8[\"exp\"]\n  n9[\"sum\"]\n  n10[\"sum\"]\n  n11[[\"loss<br/>div n\"]]\n  subgraph c0[\"parameters\"]\n    n2[(\"vectors.weight<br/>[3, 2]\")]\n    n5[(\"answer.weight<br/>[4, 2]\")]\n  end\n  subgraph c1[\"vectors = embedding(word, 3, 2)\"]\n    n3[\"vectors<br/>embedding\"]\n  end\n  subgraph c2[\"answer = dense(flatten(vectors), 2, bias = false)\"]\n    n4[\"reshape\"]\n    n6[[\"answer<br/>product\"]]\n  end\n  n0 -->|\"[2] of class(3)\"| n3\n  n1 -->|\"[2]\"| n7\n  n2 -->|\"[3, 2]\"| n3\n  n3 -->|\"[2, 2]\"| n4\n  n4 -->|\"[4]\"| n6\n  n5 -->|\"[4, 2]\"| n6\n  n6 -->|\"[2]\"| n7\n  n7 -->|\"[2]\"| n8\n  n8 -->|\"[2]\"| n9\n  n9 -->|\"[]\"| n10\n  n10 -->|\"[]\"| n11\n",
        dot: "digraph {\n  rankdir=TB; node [fontname=\"sans-serif\"]; edge [fontname=\"sans-serif\", fontsize=10];\n  n0 [label=\"word\\n[2] of class(3)\", shape=ellipse];\n  n1 [label=\"y\\n[2]\", shape=ellipse];\n  n7 [label=\"sub\", shape=box];\n  n8 [label=\"exp\", shape=box];\n  n9 [label=\"sum\", shape=box];\n  n10 [label=\"sum\", shape=box];\n  n11 [label=\"loss\\ndiv n\", shape=box, peripheries=2];\n  subgraph cluster_0 {\n    label=\"parameters\"; style=rounded;\n    n2 [label=\"vectors.weight\\n[3, 2]\", shape=cylinder];\n    n5 [label=\"answer.weight\\n[4, 2]\", shape=cylinder];\n  }\n  subgraph cluster_1 {\n    label=\"vectors = embedding(word, 3, 2)\"; style=rounded;\n    n3 [label=\"vectors\\nembedding\", shape=box];\n  }\n  subgraph cluster_2 {\n    label=\"answer = dense(flatten(vectors), 2, bias = false)\"; style=rounded;\n    n4 [label=\"reshape\", shape=box];\n    n6 [label=\"answer\\nproduct\", shape=box, peripheries=2];\n  }\n  n0 -> n3 [label=\"[2] of class(3)\"];\n  n1 -> n7 [label=\"[2]\"];\n  n2 -> n3 [label=\"[3, 2]\"];\n  n3 -> n4 [label=\"[2, 2]\"];\n  n4 -> n6 [label=\"[4]\"];\n  n5 -> n6 [label=\"[4, 2]\"];\n  n6 -> n7 [label=\"[2]\"];\n  n7 -> n8 [label=\"[2]\"];\n  n8 -> n9 [label=\"[2]\"];\n  n9 -> n10 [label=\"[]\"];\n  n10 -> n11 [label=\"[]\"];\n}\n",
    };
    /// Losses and derivatives as they are computed, each derivative beside its value.
    pub const GRADIENT_GRAPH: nn::Drawing = nn::Drawing {
        mermaid: "flowchart TB\n  n0([\"word<br/>[2] of class(3)\"])\n  n1([\"y<br/>[2]\"])\n  n7[\"sub\"]\n  n8[\"exp\"]\n  n9[\"sum\"]\n  n10[[\"loss<br/>div n\"]]\n  n11{{\"div 1 n\"}}\n  subgraph c0[\"parameters\"]\n    n2[(\"vectors.weight<br/>[3, 2]\")]\n    n5[(\"answer.weight<br/>[4, 2]\")]\n  end\n  subgraph c1[\"vectors = embedding(word, 3, 2)\"]\n    n3[\"vectors<br/>embedding\"]\n    n15{{\"d_vectors<br/>reshape\"}}\n    n16[[\"d_vectors.weight<br/>scatter_add<br/>∂loss/∂vectors.weight\"]]\n  end\n  subgraph c2[\"answer = dense(flatten(vectors), 2, bias = false)\"]\n    n4[\"reshape\"]\n    n6[\"answer<br/>product\"]\n    n12{{\"d_answer<br/>mul\"}}\n    n13{{\"product\"}}\n    n14[[\"d_answer.weight<br/>product<br/>∂loss/∂answer.weight\"]]\n  end\n  n0 -->|\"[2] of class(3)\"| n3\n  n0 -->|\"[2] of class(3)\"| n16\n  n1 -->|\"[2]\"| n7\n  n2 -->|\"[3, 2]\"| n3\n  n3 -->|\"[2, 2]\"| n4\n  n4 -->|\"[4]\"| n6\n  n4 -->|\"[4]\"| n14\n  n5 -->|\"[4, 2]\"| n6\n  n5 -->|\"[4, 2]\"| n13\n  n6 -->|\"[2]\"| n7\n  n7 -->|\"[2]\"| n8\n  n8 -->|\"[2]\"| n9\n  n8 -->|\"[2]\"| n12\n  n9 -->|\"[]\"| n10\n  n11 -.->|\"[]\"| n12\n  n12 -.->|\"[2]\"| n13\n  n12 -.->|\"[2]\"| n14\n  n13 -.->|\"[4]\"| n15\n  n15 -.->|\"[2, 2]\"| n16\n",
        dot: "digraph {\n  rankdir=TB; node [fontname=\"sans-serif\"]; edge [fontname=\"sans-serif\", fontsize=10];\n  n0 [label=\"word\\n[2] of class(3)\", shape=ellipse];\n  n1 [label=\"y\\n[2]\", shape=ellipse];\n  n7 [label=\"sub\", shape=box];\n  n8 [label=\"exp\", shape=box];\n  n9 [label=\"sum\", shape=box];\n  n10 [label=\"loss\\ndiv n\", shape=box, peripheries=2];\n  n11 [label=\"div 1 n\", shape=box, style=dashed];\n  subgraph cluster_0 {\n    label=\"parameters\"; style=rounded;\n    n2 [label=\"vectors.weight\\n[3, 2]\", shape=cylinder];\n    n5 [label=\"answer.weight\\n[4, 2]\", shape=cylinder];\n  }\n  subgraph cluster_1 {\n    label=\"vectors = embedding(word, 3, 2)\"; style=rounded;\n    n3 [label=\"vectors\\nembedding\", shape=box];\n    n15 [label=\"d_vectors\\nreshape\", shape=box, style=dashed];\n    n16 [label=\"d_vectors.weight\\nscatter_add\\n∂loss/∂vectors.weight\", shape=box, peripheries=2];\n  }\n  subgraph cluster_2 {\n    label=\"answer = dense(flatten(vectors), 2, bias = false)\"; style=rounded;\n    n4 [label=\"reshape\", shape=box];\n    n6 [label=\"answer\\nproduct\", shape=box];\n    n12 [label=\"d_answer\\nmul\", shape=box, style=dashed];\n    n13 [label=\"product\", shape=box, style=dashed];\n    n14 [label=\"d_answer.weight\\nproduct\\n∂loss/∂answer.weight\", shape=box, peripheries=2];\n  }\n  n0 -> n3 [label=\"[2] of class(3)\"];\n  n0 -> n16 [label=\"[2] of class(3)\"];\n  n1 -> n7 [label=\"[2]\"];\n  n2 -> n3 [label=\"[3, 2]\"];\n  n3 -> n4 [label=\"[2, 2]\"];\n  n4 -> n6 [label=\"[4]\"];\n  n4 -> n14 [label=\"[4]\"];\n  n5 -> n6 [label=\"[4, 2]\"];\n  n5 -> n13 [label=\"[4, 2]\"];\n  n6 -> n7 [label=\"[2]\"];\n  n7 -> n8 [label=\"[2]\"];\n  n8 -> n9 [label=\"[2]\"];\n  n8 -> n12 [label=\"[2]\"];\n  n9 -> n10 [label=\"[]\"];\n  n11 -> n12 [label=\"[]\", style=dashed];\n  n12 -> n13 [label=\"[2]\", style=dashed];\n  n12 -> n14 [label=\"[2]\", style=dashed];\n  n13 -> n15 [label=\"[4]\", style=dashed];\n  n15 -> n16 [label=\"[2, 2]\", style=dashed];\n}\n",
    };
    /// Layer by layer: shapes, parameters, operations per sample, bytes of workspace per sample.
    pub const SUMMARY: &str = "Linear\nlayer    is                                        shape            parameters  FLOPs  bytes\nword     input                                     [2] of class(3)\ny        target                                    [2]\nvectors  embedding(word, 3, 2)                     [2, 2]                    6      4     32\nanswer   dense(flatten(vectors), 2, bias = false)  [2]                       8     50    128\nothers                                                                              8\n14 parameters; 16 FLOPs forward, 62 with gradient, per sample\n160 bytes of workspace per sample, 128 more for all together\n";
    /// In which order the partial derivatives are computed, the chain for each named value, and what is computed.
    pub const EXPLAIN: &str = "In which order are the partial derivatives of loss computed?\n  1. ∂loss/∂answer\n  2. ∂answer/∂vectors, ∂answer/∂answer.weight\n  3. ∂vectors/∂vectors.weight\nWhat is the chain?\n  ∂loss/∂vectors = ∂loss/∂answer · ∂answer/∂vectors\n  ∂loss/∂answer.weight = ∂loss/∂answer · ∂answer/∂answer.weight\n  ∂loss/∂vectors.weight = ∂loss/∂answer · ∂answer/∂vectors · ∂vectors/∂vectors.weight\nWhat is computed?\n  d_answer = 1 / n · exp(answer − y)\n  d_answer.weight = product(vectors, d_answer)\n  d_vectors = product(d_answer, answer.weight)\n  d_vectors.weight = scatter_add(d_vectors, word)\n";
    /// The chains as LaTeX.
    pub const EXPLAIN_LATEX: &str = "\\begin{align*}\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{vectors}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{answer}} \\cdot \\frac{\\partial \\mathrm{answer}}{\\partial \\mathrm{vectors}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{answer.weight}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{answer}} \\cdot \\frac{\\partial \\mathrm{answer}}{\\partial \\mathrm{answer.weight}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{vectors.weight}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{answer}} \\cdot \\frac{\\partial \\mathrm{answer}}{\\partial \\mathrm{vectors}} \\cdot \\frac{\\partial \\mathrm{vectors}}{\\partial \\mathrm{vectors.weight}}\n\\end{align*}\n";
    /// What [`Linear`] reads: one element per sample in each field.
    #[derive(Clone, Copy, Debug)]
    pub struct Inputs<'a> {
        /// `[2] of class(3)` per sample.
        pub word: &'a [[u32; 2]],
    }
    impl Inputs<'_> {
        fn check(&self, capacity: usize) -> Result<usize, nn::InputError> {
            let samples = nn::check::samples("word", self.word.len(), capacity)?;
            nn::check::classes("word", self.word, 3)?;
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
        /// `[2] of class(3)` per sample.
        pub word: &'a [[u32; 2]],
        /// `[2]` per sample.
        pub y: &'a [[f64; 2]],
    }
    impl Batch<'_> {
        fn check(&self, capacity: usize) -> Result<usize, nn::InputError> {
            let samples = nn::check::samples("word", self.word.len(), capacity)?;
            nn::check::length("y", self.y.len(), samples)?;
            nn::check::classes("word", self.word, 3)?;
            Ok(samples)
        }
    }
    impl<'a> Batch<'a> {
        /// What inference needs of the batch.
        pub fn inputs(&self) -> Inputs<'a> {
            Inputs { word: self.word }
        }
        /// The inputs and targets of the same samples.
        pub fn new(inputs: Inputs<'a>, targets: Targets<'a>) -> Self {
            Batch {
                word: inputs.word,
                y: targets.y,
            }
        }
        /// What the losses compare with.
        pub fn targets(&self) -> Targets<'a> {
            Targets { y: self.y }
        }
    }
    /// An owned data set: all fields have one element per sample.
    #[derive(Clone, Debug, Default)]
    pub struct Samples {
        /// `[2] of class(3)` per sample.
        pub word: nn::Vec<[u32; 2]>,
        /// `[2]` per sample.
        pub y: nn::Vec<[f64; 2]>,
    }
    impl nn::Samples for Samples {
        type Batch<'a> = Batch<'a>;
        fn len(&self) -> usize {
            self.word.len()
        }
        fn batch(&self, range: core::ops::Range<usize>) -> Batch<'_> {
            Batch {
                word: &self.word[range.clone()],
                y: &self.y[range],
            }
        }
        fn gather(&mut self, from: &Self, indices: &[usize]) {
            nn::gather(&mut self.word, &from.word, indices);
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
        vectors: S::Buffer<[[f64; 2]; 2]>,
        d_answer_product: S::Buffer<[f64; 4]>,
        d_answer: S::Buffer<[f64; 2]>,
        d_answer_flatten: S::Buffer<[f64; 4]>,
        d_answer_2: S::Buffer<[f64; 2]>,
        d_d_answer_weight_product: S::Buffer<[f64; 2]>,
        answer_weight_product: S::Buffer<[f64; 2]>,
        d_answer_product_2: [[f64; 2]; 4],
        d_answer_weight_3: [[f64; 2]; 4],
    }
    impl<S: nn::Storage> Workspace<S> {
        fn with_storage(capacity: usize) -> Self {
            let [d_answer, d_answer_2, d_d_answer_weight_product, answer_weight_product,
            ] = S::several(capacity);
            Workspace {
                capacity,
                storage: core::marker::PhantomData,
                vectors: S::zeros(capacity),
                d_answer_product: S::zeros(capacity),
                d_answer,
                d_answer_flatten: S::zeros(capacity),
                d_answer_2,
                d_d_answer_weight_product,
                answer_weight_product,
                d_answer_product_2: [[0.0; 2]; 4],
                d_answer_weight_3: [[0.0; 2]; 4],
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
            vectors: [[[0.0; 2]; 2]; N],
            d_answer_product: [[0.0; 4]; N],
            d_answer: [[0.0; 2]; N],
            d_answer_flatten: [[0.0; 4]; N],
            d_answer_2: [[0.0; 2]; N],
            d_d_answer_weight_product: [[0.0; 2]; N],
            answer_weight_product: [[0.0; 2]; N],
            d_answer_product_2: [[0.0; 2]; 4],
            d_answer_weight_3: [[0.0; 2]; 4],
        };
    }
    impl Linear {
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
            let word = inputs.word;
            let vectors: &mut [[[f64; 2]; 2]] = k::reuse(
                &mut work.d_answer_flatten[..n],
                n,
            );
            let answer = &mut work.d_answer[..n];
            k::gather(
                &self.vectors.weight,
                k::view::<_, u32>(word),
                k::view_mut::<_, [f64; 2]>(vectors),
            );
            s.dense_linear(k::view::<_, [f64; 4]>(vectors), &self.answer.weight, answer);
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
            let word = batch.word;
            let y = batch.y;
            let vectors: &mut [[[f64; 2]; 2]] = k::reuse(
                &mut work.d_answer_flatten[..n],
                n,
            );
            let answer = &mut work.d_answer[..n];
            k::gather(
                &self.vectors.weight,
                k::view::<_, u32>(word),
                k::view_mut::<_, [f64; 2]>(vectors),
            );
            k::dense_linear(
                k::view::<_, [f64; 4]>(vectors),
                &self.answer.weight,
                answer,
            );
            let loss_exp = answer;
            k::update_with(loss_exp, y, |math, answer, y| math.exp(answer - y));
            let sum = k::sum_all(loss_exp);
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
            let word = batch.word;
            let y = batch.y;
            let vectors = &mut work.vectors[..n];
            let answer: &mut [[f64; 2]] = k::reuse(&mut work.d_answer_product[..n], n);
            let d_answer = &mut work.d_answer[..n];
            let d_answer_flatten = &mut work.d_answer_flatten[..n];
            k::gather(
                &self.vectors.weight,
                k::view::<_, u32>(word),
                k::view_mut::<_, [f64; 2]>(vectors),
            );
            s.dense_linear(k::view::<_, [f64; 4]>(vectors), &self.answer.weight, answer);
            let loss_exp = answer;
            s.update_with(loss_exp, y, |math, answer, y| math.exp(answer - y));
            let d_loss_div = 1.0 / n as f64;
            s.scale(loss_exp, d_loss_div, d_answer);
            s.dense_d_input(d_answer, &self.answer.weight, d_answer_flatten);
            s.dense_d_weight(
                k::view::<_, [f64; 4]>(vectors),
                d_answer,
                &mut grad.answer.weight,
            );
            k::fill(k::one_mut(&mut grad.vectors.weight), 0.0);
            k::scatter_add(
                k::view::<_, [f64; 2]>(d_answer_flatten),
                k::view::<_, u32>(word),
                &mut grad.vectors.weight,
            );
            let sum = s.sum_all(loss_exp);
            let loss = sum / n as f64;
            Losses { loss }
        }
        /// Vector-Jacobian product: from one cotangent per output, Σ cotangent · ∂output, summed over samples for the parameters (`grad`) and returned per sample for the inputs.
        ///
        /// # Errors
        /// If a field is empty, is of another length than the first, holds a class that there is not, or has more
        /// samples than the workspace. Nothing has been written then.
        pub fn vjp(
            &self,
            inputs: Inputs<'_>,
            cotangents: Cotangents<'_>,
            work: &mut Workspace<impl nn::Storage>,
            grad: &mut Self,
        ) -> Result<(), nn::InputError> {
            let n = inputs.check(work.capacity)?;
            nn::check::length("answer", cotangents.answer.len(), n)?;
            let word = inputs.word;
            let d_answer_2 = cotangents.answer;
            let vectors: &mut [[[f64; 2]; 2]] = k::reuse(
                &mut work.d_answer_flatten[..n],
                n,
            );
            let d_answer_flatten_2: &mut [[f64; 4]] = k::reuse(
                &mut work.vectors[..n],
                n,
            );
            k::gather(
                &self.vectors.weight,
                k::view::<_, u32>(word),
                k::view_mut::<_, [f64; 2]>(vectors),
            );
            k::dense_d_input(d_answer_2, &self.answer.weight, d_answer_flatten_2);
            k::dense_d_weight(
                k::view::<_, [f64; 4]>(vectors),
                d_answer_2,
                &mut grad.answer.weight,
            );
            k::fill(k::one_mut(&mut grad.vectors.weight), 0.0);
            k::scatter_add(
                k::view::<_, [f64; 2]>(d_answer_flatten_2),
                k::view::<_, u32>(word),
                &mut grad.vectors.weight,
            );
            Ok(())
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
            Ok(nn::dispatch!(s => self.hvp_with(s, n, batch, direction, work, product)))
        }
        /// [`hvp`](Self::hvp) of `n` samples, with the kernels of an instruction set.
        #[inline(always)]
        fn hvp_with(
            &self,
            s: impl k::Kernels<f64>,
            n: usize,
            batch: Batch<'_>,
            direction: &Self,
            work: &mut Workspace<impl nn::Storage>,
            product: &mut Self,
        ) -> Losses {
            let grad = product;
            let word = batch.word;
            let y = batch.y;
            let vectors = &mut work.vectors[..n];
            let answer = &mut work.d_answer[..n];
            let d_answer = &mut work.d_answer_2[..n];
            let d_d_vectors: &mut [[[f64; 2]; 2]] = k::reuse(
                &mut work.d_answer_flatten[..n],
                n,
            );
            let d_answer_product = &mut work.d_answer_product[..n];
            let d_d_answer_weight_product = &mut work.d_d_answer_weight_product[..n];
            let answer_weight_product = &mut work.answer_weight_product[..n];
            let d_answer_product_2 = &mut work.d_answer_product_2;
            let d_answer_weight_3 = &mut work.d_answer_weight_3;
            k::gather(
                &self.vectors.weight,
                k::view::<_, u32>(word),
                k::view_mut::<_, [f64; 2]>(vectors),
            );
            s.dense_linear(k::view::<_, [f64; 4]>(vectors), &self.answer.weight, answer);
            let loss_exp = answer;
            s.update_with(loss_exp, y, |math, answer, y| math.exp(answer - y));
            let d_loss_div = 1.0 / n as f64;
            s.scale(loss_exp, d_loss_div, d_answer);
            k::gather(
                &direction.vectors.weight,
                k::view::<_, u32>(word),
                k::view_mut::<_, [f64; 2]>(d_d_vectors),
            );
            s.dense_d_input(d_answer, &direction.answer.weight, d_answer_product);
            s.dense_linear(
                k::view::<_, [f64; 4]>(vectors),
                &direction.answer.weight,
                d_d_answer_weight_product,
            );
            s.dense_linear(
                k::view::<_, [f64; 4]>(d_d_vectors),
                &self.answer.weight,
                answer_weight_product,
            );
            s.dense_d_weight(
                k::view::<_, [f64; 4]>(d_d_vectors),
                d_answer,
                d_answer_product_2,
            );
            let d_answer_3 = d_d_answer_weight_product;
            s.update(
                d_answer_3,
                (&*answer_weight_product, &*loss_exp),
                |d_d_answer_weight_product, (answer_weight_product, loss_exp)| {
                    (d_d_answer_weight_product + answer_weight_product) * d_loss_div
                        * loss_exp
                },
            );
            let d_answer_flatten_3 = &mut work.d_answer_flatten[..n];
            s.dense_d_input(d_answer_3, &self.answer.weight, d_answer_flatten_3);
            let d_answer_flatten_4 = d_answer_product;
            s.add_mut(d_answer_flatten_4, d_answer_flatten_3);
            s.dense_d_weight(
                k::view::<_, [f64; 4]>(vectors),
                d_answer_3,
                d_answer_weight_3,
            );
            s.add(
                k::one(d_answer_product_2),
                k::one(d_answer_weight_3),
                k::one_mut(&mut grad.answer.weight),
            );
            k::fill(k::one_mut(&mut grad.vectors.weight), 0.0);
            k::scatter_add(
                k::view::<_, [f64; 2]>(d_answer_flatten_4),
                k::view::<_, u32>(word),
                &mut grad.vectors.weight,
            );
            let sum = s.sum_all(loss_exp);
            let loss = sum / n as f64;
            Losses { loss }
        }
        /// Gauss-Newton product: `product` becomes Jᵀ·H·J·`direction`, with the Jacobian J of what the loss is made of and the loss's Hessian H by that: never negative curvature, if the loss is convex.
        ///
        /// # Errors
        /// If a field is empty, is of another length than the first, holds a class that there is not, or has more
        /// samples than the workspace. Nothing has been written then.
        pub fn gauss_newton_product(
            &self,
            batch: Batch<'_>,
            direction: &Self,
            work: &mut Workspace<impl nn::Storage>,
            product: &mut Self,
        ) -> Result<Losses, nn::InputError> {
            let n = batch.check(work.capacity)?;
            Ok(
                nn::dispatch!(
                    s => self.gauss_newton_product_with(s, n, batch, direction, work,
                    product)
                ),
            )
        }
        /// [`gauss_newton_product`](Self::gauss_newton_product) of `n` samples, with the kernels of an instruction set.
        #[inline(always)]
        fn gauss_newton_product_with(
            &self,
            s: impl k::Kernels<f64>,
            n: usize,
            batch: Batch<'_>,
            direction: &Self,
            work: &mut Workspace<impl nn::Storage>,
            product: &mut Self,
        ) -> Losses {
            let grad = product;
            let word = batch.word;
            let y = batch.y;
            let vectors: &mut [[[f64; 2]; 2]] = k::reuse(
                &mut work.d_answer_product[..n],
                n,
            );
            let answer = &mut work.d_answer[..n];
            let d_d_vectors = &mut work.vectors[..n];
            let d_d_answer_weight_product = &mut work.d_d_answer_weight_product[..n];
            let answer_weight_product = &mut work.answer_weight_product[..n];
            k::gather(
                &self.vectors.weight,
                k::view::<_, u32>(word),
                k::view_mut::<_, [f64; 2]>(vectors),
            );
            s.dense_linear(k::view::<_, [f64; 4]>(vectors), &self.answer.weight, answer);
            let loss_exp = answer;
            s.update_with(loss_exp, y, |math, answer, y| math.exp(answer - y));
            let d_loss_div = 1.0 / n as f64;
            k::gather(
                &direction.vectors.weight,
                k::view::<_, u32>(word),
                k::view_mut::<_, [f64; 2]>(d_d_vectors),
            );
            s.dense_linear(
                k::view::<_, [f64; 4]>(vectors),
                &direction.answer.weight,
                d_d_answer_weight_product,
            );
            s.dense_linear(
                k::view::<_, [f64; 4]>(d_d_vectors),
                &self.answer.weight,
                answer_weight_product,
            );
            let d_answer_3 = d_d_answer_weight_product;
            s.update(
                d_answer_3,
                (&*answer_weight_product, &*loss_exp),
                |d_d_answer_weight_product, (answer_weight_product, loss_exp)| {
                    (d_d_answer_weight_product + answer_weight_product) * d_loss_div
                        * loss_exp
                },
            );
            let d_answer_flatten_3: &mut [[f64; 4]] = k::reuse(
                &mut work.vectors[..n],
                n,
            );
            s.dense_d_input(d_answer_3, &self.answer.weight, d_answer_flatten_3);
            s.dense_d_weight(
                k::view::<_, [f64; 4]>(vectors),
                d_answer_3,
                &mut grad.answer.weight,
            );
            k::fill(k::one_mut(&mut grad.vectors.weight), 0.0);
            k::scatter_add(
                k::view::<_, [f64; 2]>(d_answer_flatten_3),
                k::view::<_, u32>(word),
                &mut grad.vectors.weight,
            );
            let sum = s.sum_all(loss_exp);
            let loss = sum / n as f64;
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
    impl nn::Parameters for Linear {
        type Scalar = f64;
        const NAME: &'static str = "Linear";
        const TENSORS: &'static [nn::TensorInfo] = &[
            nn::TensorInfo::trained("vectors.weight", &[3, 2]),
            nn::TensorInfo::trained("answer.weight", &[4, 2]),
        ];
        const INITIAL: &'static [nn::init::Initial<f64>] = &[
            nn::init::normal(0.0, 1.0),
            nn::init::uniform(-0.5, 0.5),
        ];
        const LAYOUT: nn::Layout<Self, f64> = nn::layout!(
            Self { vectors.weight, answer.weight }
        );
    }
    impl nn::Network for Linear {
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
            Linear::forward(self, inputs, work)
        }
    }
    impl nn::Trainable for Linear {
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
            Linear::gradient(self, batch, work, grad)
        }
        fn train_step(
            &mut self,
            batch: Batch<'_>,
            work: &mut Workspace,
            grad: &mut Self,
            optimizer: &mut impl nn::Tensorwise<Self>,
        ) -> Result<Losses, nn::InputError> {
            Linear::train_step(self, batch, work, grad, optimizer)
        }
        fn evaluate(
            &self,
            batch: Batch<'_>,
            work: &mut Workspace,
        ) -> Result<Losses, nn::InputError> {
            Linear::evaluate(self, batch, work)
        }
    }
}

#[doc(inline)]
#[allow(unused_imports)]
use energy::Energy;
/// What belongs to [`Energy`]: its parameters, its data, its workspace and its constants.
///
/// ```text
/// activation  is                     values   derivative      saturates     blocks
/// tanh        (eˣ − e⁻ˣ)/(eˣ + e⁻ˣ)  −1 to 1  1 − y²: 0 to 1  at both ends  no
/// ```
///
/// ```mermaid
/// flowchart TB
///   n0(["places<br/>[3]"])
///   n1(["charge<br/>[]"])
///   subgraph c0["parameters"]
///     n2[("energy.dense_1.weight<br/>[3, 4]")]
///     n4[("energy.dense_1.bias<br/>[4]")]
///     n7[("energy.dense_2.weight<br/>[4, 1]")]
///     n9[("energy.dense_2.bias<br/>[1]")]
///   end
///   subgraph c1["energy = sum(dense(tanh(dense(places, 4)), 1)) * charge"]
///     n3["product"]
///     n5["add"]
///     n6["tanh"]
///     n8["product"]
///     n10["add"]
///     n11["sum"]
///     n12[["energy<br/>mul"]]
///   end
///   n0 -->|"[3]"| n3
///   n1 -->|"[]"| n12
///   n2 -->|"[3, 4]"| n3
///   n3 -->|"[4]"| n5
///   n4 -->|"[4]"| n5
///   n5 -->|"[4]"| n6
///   n6 -->|"[4]"| n8
///   n7 -->|"[4, 1]"| n8
///   n8 -->|"[1]"| n10
///   n9 -->|"[1]"| n10
///   n10 -->|"[1]"| n11
///   n11 -->|"[]"| n12
/// ```
#[allow(clippy::all, dead_code)]
mod energy {
    use ::nn_runtime as nn;
    use ::nn_runtime::kernels as k;
    /// An energy, and the force that is its derivative by the places alone.
    ///
    /// ```text
    /// energy = sum(dense(tanh(dense(places, 4)), 1)) * charge
    /// ```
    #[repr(C, align(64))]
    pub struct Energy {
        /// The parameters of `energy`.
        pub energy: parameters::Energy,
    }
    /// The parameters of [`Energy`], layer by layer.
    pub mod parameters {
        /// The parameters of `energy`.
        #[repr(C)]
        pub struct Energy {
            /// `sum(dense(tanh(dense(places, 4)), 1)) * charge`
            pub dense_1: EnergyDense1,
            /// `sum(dense(tanh(dense(places, 4)), 1)) * charge`
            pub dense_2: EnergyDense2,
        }
        /// The parameters of `energy.dense_1`.
        #[repr(C)]
        pub struct EnergyDense1 {
            /// `[3, 4]`, of `sum(dense(tanh(dense(places, 4)), 1)) * charge`
            pub weight: [[f64; 4]; 3],
            /// `[4]`, of `sum(dense(tanh(dense(places, 4)), 1)) * charge`
            pub bias: [f64; 4],
        }
        /// The parameters of `energy.dense_2`.
        #[repr(C)]
        pub struct EnergyDense2 {
            /// `[4, 1]`, of `sum(dense(tanh(dense(places, 4)), 1)) * charge`
            pub weight: [[f64; 1]; 4],
            /// `[1]`, of `sum(dense(tanh(dense(places, 4)), 1)) * charge`
            pub bias: [f64; 1],
        }
    }
    nn::plain!(
        Energy, parameters::Energy, parameters::EnergyDense1, parameters::EnergyDense2
    );
    /// The number of trained parameters.
    pub const PARAMETERS: usize = 21;
    /// Bytes of workspace for each sample of the capacity.
    pub const WORKSPACE_BYTES: usize = 88;
    /// Bytes of workspace whatever the capacity.
    pub const WORKSPACE_BYTES_FIXED: usize = 0;
    /// Floating-point operations of inference, per sample.
    pub const FLOPS_FORWARD: u64 = 43;
    /// Floating-point operations of losses and derivatives, per sample.
    pub const FLOPS_GRADIENT: u64 = 0;
    /// Of [`FLOPS_FORWARD`], those that a batch needs once, however many samples it has.
    pub const FLOPS_FORWARD_FIXED: u64 = 0;
    /// Of [`FLOPS_GRADIENT`], likewise.
    pub const FLOPS_GRADIENT_FIXED: u64 = 0;
    /// The network as it was described: layers as clusters, parameters apart, shapes on the edges.
    pub const GRAPH: nn::Drawing = nn::Drawing {
        mermaid: "flowchart TB\n  n0([\"places<br/>[3]\"])\n  n1([\"charge<br/>[]\"])\n  subgraph c0[\"parameters\"]\n    n2[(\"energy.dense_1.weight<br/>[3, 4]\")]\n    n4[(\"energy.dense_1.bias<br/>[4]\")]\n    n7[(\"energy.dense_2.weight<br/>[4, 1]\")]\n    n9[(\"energy.dense_2.bias<br/>[1]\")]\n  end\n  subgraph c1[\"energy = sum(dense(tanh(dense(places, 4)), 1)) * charge\"]\n    n3[\"product\"]\n    n5[\"add\"]\n    n6[\"tanh\"]\n    n8[\"product\"]\n    n10[\"add\"]\n    n11[\"sum\"]\n    n12[[\"energy<br/>mul\"]]\n  end\n  n0 -->|\"[3]\"| n3\n  n1 -->|\"[]\"| n12\n  n2 -->|\"[3, 4]\"| n3\n  n3 -->|\"[4]\"| n5\n  n4 -->|\"[4]\"| n5\n  n5 -->|\"[4]\"| n6\n  n6 -->|\"[4]\"| n8\n  n7 -->|\"[4, 1]\"| n8\n  n8 -->|\"[1]\"| n10\n  n9 -->|\"[1]\"| n10\n  n10 -->|\"[1]\"| n11\n  n11 -->|\"[]\"| n12\n",
        dot: "digraph {\n  rankdir=TB; node [fontname=\"sans-serif\"]; edge [fontname=\"sans-serif\", fontsize=10];\n  n0 [label=\"places\\n[3]\", shape=ellipse];\n  n1 [label=\"charge\\n[]\", shape=ellipse];\n  subgraph cluster_0 {\n    label=\"parameters\"; style=rounded;\n    n2 [label=\"energy.dense_1.weight\\n[3, 4]\", shape=cylinder];\n    n4 [label=\"energy.dense_1.bias\\n[4]\", shape=cylinder];\n    n7 [label=\"energy.dense_2.weight\\n[4, 1]\", shape=cylinder];\n    n9 [label=\"energy.dense_2.bias\\n[1]\", shape=cylinder];\n  }\n  subgraph cluster_1 {\n    label=\"energy = sum(dense(tanh(dense(places, 4)), 1)) * charge\"; style=rounded;\n    n3 [label=\"product\", shape=box];\n    n5 [label=\"add\", shape=box];\n    n6 [label=\"tanh\", shape=box];\n    n8 [label=\"product\", shape=box];\n    n10 [label=\"add\", shape=box];\n    n11 [label=\"sum\", shape=box];\n    n12 [label=\"energy\\nmul\", shape=box, peripheries=2];\n  }\n  n0 -> n3 [label=\"[3]\"];\n  n1 -> n12 [label=\"[]\"];\n  n2 -> n3 [label=\"[3, 4]\"];\n  n3 -> n5 [label=\"[4]\"];\n  n4 -> n5 [label=\"[4]\"];\n  n5 -> n6 [label=\"[4]\"];\n  n6 -> n8 [label=\"[4]\"];\n  n7 -> n8 [label=\"[4, 1]\"];\n  n8 -> n10 [label=\"[1]\"];\n  n9 -> n10 [label=\"[1]\"];\n  n10 -> n11 [label=\"[1]\"];\n  n11 -> n12 [label=\"[]\"];\n}\n",
    };
    /// Layer by layer: shapes, parameters, operations per sample, bytes of workspace per sample.
    pub const SUMMARY: &str = "Energy\nlayer   is                                              shape  parameters  FLOPs  bytes\nplaces  input                                           [3]\ncharge  input                                           []\nenergy  sum(dense(tanh(dense(places, 4)), 1)) * charge  []             21     43     88\n21 parameters; 43 FLOPs per sample\n88 bytes of workspace per sample\n";
    /// What [`Energy`] reads: one element per sample in each field.
    #[derive(Clone, Copy, Debug)]
    pub struct Inputs<'a> {
        /// `[3]` per sample.
        pub places: &'a [[f64; 3]],
        /// `[]` per sample.
        pub charge: &'a [f64],
    }
    impl Inputs<'_> {
        fn check(&self, capacity: usize) -> Result<usize, nn::InputError> {
            let samples = nn::check::samples("places", self.places.len(), capacity)?;
            nn::check::length("charge", self.charge.len(), samples)?;
            Ok(samples)
        }
    }
    /// What inference returns: one element per sample in each field.
    #[derive(Clone, Copy, Debug)]
    pub struct Outputs<'w> {
        /// `[]` per sample.
        pub energy: &'w [f64],
    }
    /// The derivative by each chosen input, per sample.
    #[derive(Clone, Copy, Debug)]
    pub struct ChosenGradients<'w> {
        /// `[3]` per sample.
        pub places: &'w [[f64; 3]],
    }
    /// The derivative by each input, per sample.
    #[derive(Clone, Copy, Debug)]
    pub struct InputGradients<'w> {
        /// `[3]` per sample.
        pub places: &'w [[f64; 3]],
        /// `[]` per sample.
        pub charge: &'w [f64],
    }
    /// What each output's change is worth: one element per sample in each field.
    #[derive(Clone, Copy, Debug)]
    pub struct Cotangents<'a> {
        /// `[]` per sample.
        pub energy: &'a [f64],
    }
    /// The memory of a step, for batches of up to `capacity` samples.
    pub struct Workspace<S: nn::Storage = nn::Heap> {
        capacity: usize,
        storage: core::marker::PhantomData<S>,
        energy_tanh: S::Buffer<[f64; 4]>,
        d_energy_tanh: S::Buffer<[f64; 4]>,
        d_energy_dense: S::Buffer<[f64; 1]>,
        energy_sum: S::Buffer<f64>,
        d_energy_dense_3: S::Buffer<[f64; 1]>,
    }
    impl<S: nn::Storage> Workspace<S> {
        fn with_storage(capacity: usize) -> Self {
            Workspace {
                capacity,
                storage: core::marker::PhantomData,
                energy_tanh: S::zeros(capacity),
                d_energy_tanh: S::zeros(capacity),
                d_energy_dense: S::zeros(capacity),
                energy_sum: S::zeros(capacity),
                d_energy_dense_3: S::zeros(capacity),
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
            energy_tanh: [[0.0; 4]; N],
            d_energy_tanh: [[0.0; 4]; N],
            d_energy_dense: [[0.0; 1]; N],
            energy_sum: [0.0; N],
            d_energy_dense_3: [[0.0; 1]; N],
        };
    }
    impl Energy {
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
            let places = inputs.places;
            let charge = inputs.charge;
            let energy_tanh = &mut work.energy_tanh[..n];
            let energy_dense_2: &mut [[f64; 1]] = k::reuse(
                &mut work.d_energy_tanh[..n],
                n,
            );
            s.dense_tanh(
                places,
                &self.energy.dense_1.weight,
                &self.energy.dense_1.bias,
                energy_tanh,
            );
            s.dense(
                energy_tanh,
                &self.energy.dense_2.weight,
                &self.energy.dense_2.bias,
                energy_dense_2,
            );
            let energy_sum: &mut [f64] = k::reuse(&mut work.energy_tanh[..n], n);
            k::sum_axis(energy_dense_2, energy_sum);
            let energy = energy_sum;
            s.mul_mut(energy, charge);
            Outputs { energy }
        }
        /// The derivative by inputs, as in inference: of the loss, beside losses and metrics; without a loss that of the sum of the outputs.
        ///
        /// # Errors
        /// If a field is empty, is of another length than the first, holds a class that there is not, or has more
        /// samples than the workspace. Nothing has been written then.
        pub fn gradient_inputs<'w>(
            &self,
            inputs: Inputs<'_>,
            work: &'w mut Workspace<impl nn::Storage>,
        ) -> Result<ChosenGradients<'w>, nn::InputError> {
            let n = inputs.check(work.capacity)?;
            Ok(nn::dispatch!(s => self.gradient_inputs_with(s, n, inputs, work)))
        }
        /// [`gradient_inputs`](Self::gradient_inputs) of `n` samples, with the kernels of an instruction set.
        #[inline(always)]
        fn gradient_inputs_with<'w>(
            &self,
            s: impl k::Kernels<f64>,
            n: usize,
            inputs: Inputs<'_>,
            work: &'w mut Workspace<impl nn::Storage>,
        ) -> ChosenGradients<'w> {
            let places = inputs.places;
            let charge = inputs.charge;
            let energy_tanh = &mut work.energy_tanh[..n];
            let d_energy_dense = &mut work.d_energy_dense[..n];
            let d_energy_tanh = &mut work.d_energy_tanh[..n];
            s.dense_tanh(
                places,
                &self.energy.dense_1.weight,
                &self.energy.dense_1.bias,
                energy_tanh,
            );
            s.map(d_energy_dense, k::each(charge, 1), |charge| charge);
            s.dense_d_input(d_energy_dense, &self.energy.dense_2.weight, d_energy_tanh);
            let d_energy_dense_2 = d_energy_tanh;
            s.tanh_d_into(energy_tanh, d_energy_dense_2);
            let d_places: &mut [[f64; 3]] = k::reuse(&mut work.energy_tanh[..n], n);
            s.dense_d_input(d_energy_dense_2, &self.energy.dense_1.weight, d_places);
            ChosenGradients {
                places: &*d_places,
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
            nn::check::length("energy", cotangents.energy.len(), n)?;
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
            let places = inputs.places;
            let d_energy = cotangents.energy;
            let charge = inputs.charge;
            let energy_tanh = &mut work.d_energy_tanh[..n];
            let energy_dense_2 = &mut work.d_energy_dense[..n];
            let energy_sum = &mut work.energy_sum[..n];
            let d_energy_dense_3 = &mut work.d_energy_dense_3[..n];
            let d_energy_tanh_2 = &mut work.energy_tanh[..n];
            s.dense_tanh(
                places,
                &self.energy.dense_1.weight,
                &self.energy.dense_1.bias,
                energy_tanh,
            );
            s.dense(
                energy_tanh,
                &self.energy.dense_2.weight,
                &self.energy.dense_2.bias,
                energy_dense_2,
            );
            k::sum_axis(energy_dense_2, energy_sum);
            let d_energy_sum: &mut [f64] = k::reuse(&mut work.d_energy_dense[..n], n);
            s.mul(d_energy, charge, d_energy_sum);
            let d_charge = energy_sum;
            s.mul_into(d_energy, d_charge);
            s.map(
                d_energy_dense_3,
                k::each(&*d_energy_sum, 1),
                |d_energy_sum| d_energy_sum,
            );
            s.sum_samples(d_energy_dense_3, &mut grad.energy.dense_2.bias);
            s.dense_d_input(
                d_energy_dense_3,
                &self.energy.dense_2.weight,
                d_energy_tanh_2,
            );
            s.dense_d_weight(
                energy_tanh,
                d_energy_dense_3,
                &mut grad.energy.dense_2.weight,
            );
            let d_energy_dense_4 = d_energy_tanh_2;
            s.tanh_d_into(energy_tanh, d_energy_dense_4);
            s.sum_samples(d_energy_dense_4, &mut grad.energy.dense_1.bias);
            let d_places_2: &mut [[f64; 3]] = k::reuse(&mut work.d_energy_tanh[..n], n);
            s.dense_d_input(d_energy_dense_4, &self.energy.dense_1.weight, d_places_2);
            s.dense_d_weight(places, d_energy_dense_4, &mut grad.energy.dense_1.weight);
            InputGradients {
                places: &*d_places_2,
                charge: &*d_charge,
            }
        }
    }
    impl nn::Parameters for Energy {
        type Scalar = f64;
        const NAME: &'static str = "Energy";
        const TENSORS: &'static [nn::TensorInfo] = &[
            nn::TensorInfo::trained("energy.dense_1.weight", &[3, 4]),
            nn::TensorInfo::trained("energy.dense_1.bias", &[4]),
            nn::TensorInfo::trained("energy.dense_2.weight", &[4, 1]),
            nn::TensorInfo::trained("energy.dense_2.bias", &[1]),
        ];
        const INITIAL: &'static [nn::init::Initial<f64>] = &[
            nn::init::uniform(-0.5773502691896258, 0.5773502691896258),
            nn::init::uniform(-0.5773502691896258, 0.5773502691896258),
            nn::init::uniform(-0.5, 0.5),
            nn::init::uniform(-0.5, 0.5),
        ];
        const LAYOUT: nn::Layout<Self, f64> = nn::layout!(
            Self { energy.dense_1.weight, energy.dense_1.bias, energy.dense_2.weight,
            energy.dense_2.bias }
        );
    }
    impl nn::Network for Energy {
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
            Energy::forward(self, inputs, work)
        }
    }
}

#[doc(inline)]
#[allow(unused_imports)]
use penalty::Penalty;
/// What belongs to [`Penalty`]: its parameters, its data, its workspace and its constants.
///
/// ```mermaid
/// flowchart TB
///   n0(["x<br/>[3]"])
///   n1(["y<br/>[3]"])
///   n3["mul"]
///   n4["square"]
///   n5["sum"]
///   n6["mul"]
///   n7["sum"]
///   n8["add"]
///   n9["sum"]
///   n10[["loss<br/>div n"]]
///   subgraph c0["parameters"]
///     n2[("w<br/>[3]")]
///   end
///   n0 -->|"[3]"| n3
///   n0 -->|"[3]"| n6
///   n1 -->|"[3]"| n6
///   n2 -->|"[3]"| n3
///   n3 -->|"[3]"| n4
///   n4 -->|"[3]"| n5
///   n5 -->|"[]"| n8
///   n6 -->|"[3]"| n7
///   n7 -->|"[]"| n8
///   n8 -->|"[]"| n9
///   n9 -->|"[]"| n10
/// ```
#[allow(clippy::all, dead_code)]
mod penalty {
    use ::nn_runtime as nn;
    use ::nn_runtime::kernels as k;
    /// The network `Penalty`.
    ///
    /// The derivatives, in the order in which `gradient` computes them:
    ///
    /// ```text
    /// d_w = sum(1 / n · 2 · w · x · x)
    /// ```
    #[derive(Clone, Copy)]
    #[repr(C, align(64))]
    pub struct Penalty {
        /// `[3]`, of `ones()`
        pub w: [f64; 3],
    }
    /// The number of trained parameters.
    pub const PARAMETERS: usize = 3;
    /// Bytes of workspace for each sample of the capacity.
    pub const WORKSPACE_BYTES: usize = 88;
    /// Bytes of workspace whatever the capacity.
    pub const WORKSPACE_BYTES_FIXED: usize = 0;
    /// Floating-point operations of inference, per sample.
    pub const FLOPS_FORWARD: u64 = 0;
    /// Floating-point operations of losses and derivatives, per sample.
    pub const FLOPS_GRADIENT: u64 = 31;
    /// Of [`FLOPS_FORWARD`], those that a batch needs once, however many samples it has.
    pub const FLOPS_FORWARD_FIXED: u64 = 0;
    /// Of [`FLOPS_GRADIENT`], likewise.
    pub const FLOPS_GRADIENT_FIXED: u64 = 2;
    /// The network as it was described: layers as clusters, parameters apart, shapes on the edges.
    pub const GRAPH: nn::Drawing = nn::Drawing {
        mermaid: "flowchart TB\n  n0([\"x<br/>[3]\"])\n  n1([\"y<br/>[3]\"])\n  n3[\"mul\"]\n  n4[\"square\"]\n  n5[\"sum\"]\n  n6[\"mul\"]\n  n7[\"sum\"]\n  n8[\"add\"]\n  n9[\"sum\"]\n  n10[[\"loss<br/>div n\"]]\n  subgraph c0[\"parameters\"]\n    n2[(\"w<br/>[3]\")]\n  end\n  n0 -->|\"[3]\"| n3\n  n0 -->|\"[3]\"| n6\n  n1 -->|\"[3]\"| n6\n  n2 -->|\"[3]\"| n3\n  n3 -->|\"[3]\"| n4\n  n4 -->|\"[3]\"| n5\n  n5 -->|\"[]\"| n8\n  n6 -->|\"[3]\"| n7\n  n7 -->|\"[]\"| n8\n  n8 -->|\"[]\"| n9\n  n9 -->|\"[]\"| n10\n",
        dot: "digraph {\n  rankdir=TB; node [fontname=\"sans-serif\"]; edge [fontname=\"sans-serif\", fontsize=10];\n  n0 [label=\"x\\n[3]\", shape=ellipse];\n  n1 [label=\"y\\n[3]\", shape=ellipse];\n  n3 [label=\"mul\", shape=box];\n  n4 [label=\"square\", shape=box];\n  n5 [label=\"sum\", shape=box];\n  n6 [label=\"mul\", shape=box];\n  n7 [label=\"sum\", shape=box];\n  n8 [label=\"add\", shape=box];\n  n9 [label=\"sum\", shape=box];\n  n10 [label=\"loss\\ndiv n\", shape=box, peripheries=2];\n  subgraph cluster_0 {\n    label=\"parameters\"; style=rounded;\n    n2 [label=\"w\\n[3]\", shape=cylinder];\n  }\n  n0 -> n3 [label=\"[3]\"];\n  n0 -> n6 [label=\"[3]\"];\n  n1 -> n6 [label=\"[3]\"];\n  n2 -> n3 [label=\"[3]\"];\n  n3 -> n4 [label=\"[3]\"];\n  n4 -> n5 [label=\"[3]\"];\n  n5 -> n8 [label=\"[]\"];\n  n6 -> n7 [label=\"[3]\"];\n  n7 -> n8 [label=\"[]\"];\n  n8 -> n9 [label=\"[]\"];\n  n9 -> n10 [label=\"[]\"];\n}\n",
    };
    /// Losses and derivatives as they are computed, each derivative beside its value.
    pub const GRADIENT_GRAPH: nn::Drawing = nn::Drawing {
        mermaid: "flowchart TB\n  n0([\"x<br/>[3]\"])\n  n1([\"y<br/>[3]\"])\n  n3[\"mul\"]\n  n4[\"square\"]\n  n5[\"sum\"]\n  n6[\"mul\"]\n  n7[\"sum\"]\n  n8[\"add\"]\n  n9[\"sum\"]\n  n10[[\"loss<br/>div n\"]]\n  n11{{\"div 1 n\"}}\n  n12{{\"mul 2\"}}\n  n13{{\"mul\"}}\n  n14{{\"mul\"}}\n  subgraph c0[\"parameters\"]\n    n2[(\"w<br/>[3]\")]\n  end\n  subgraph c1[\"w = ones()\"]\n    n15[[\"d_w<br/>sum<br/>∂loss/∂w\"]]\n  end\n  n0 -->|\"[3]\"| n3\n  n0 -->|\"[3]\"| n6\n  n0 -->|\"[3]\"| n14\n  n1 -->|\"[3]\"| n6\n  n2 -->|\"[3]\"| n3\n  n3 -->|\"[3]\"| n4\n  n3 -->|\"[3]\"| n12\n  n4 -->|\"[3]\"| n5\n  n5 -->|\"[]\"| n8\n  n6 -->|\"[3]\"| n7\n  n7 -->|\"[]\"| n8\n  n8 -->|\"[]\"| n9\n  n9 -->|\"[]\"| n10\n  n11 -.->|\"[]\"| n13\n  n12 -.->|\"[3]\"| n13\n  n13 -.->|\"[3]\"| n14\n  n14 -.->|\"[3]\"| n15\n",
        dot: "digraph {\n  rankdir=TB; node [fontname=\"sans-serif\"]; edge [fontname=\"sans-serif\", fontsize=10];\n  n0 [label=\"x\\n[3]\", shape=ellipse];\n  n1 [label=\"y\\n[3]\", shape=ellipse];\n  n3 [label=\"mul\", shape=box];\n  n4 [label=\"square\", shape=box];\n  n5 [label=\"sum\", shape=box];\n  n6 [label=\"mul\", shape=box];\n  n7 [label=\"sum\", shape=box];\n  n8 [label=\"add\", shape=box];\n  n9 [label=\"sum\", shape=box];\n  n10 [label=\"loss\\ndiv n\", shape=box, peripheries=2];\n  n11 [label=\"div 1 n\", shape=box, style=dashed];\n  n12 [label=\"mul 2\", shape=box, style=dashed];\n  n13 [label=\"mul\", shape=box, style=dashed];\n  n14 [label=\"mul\", shape=box, style=dashed];\n  subgraph cluster_0 {\n    label=\"parameters\"; style=rounded;\n    n2 [label=\"w\\n[3]\", shape=cylinder];\n  }\n  subgraph cluster_1 {\n    label=\"w = ones()\"; style=rounded;\n    n15 [label=\"d_w\\nsum\\n∂loss/∂w\", shape=box, peripheries=2];\n  }\n  n0 -> n3 [label=\"[3]\"];\n  n0 -> n6 [label=\"[3]\"];\n  n0 -> n14 [label=\"[3]\"];\n  n1 -> n6 [label=\"[3]\"];\n  n2 -> n3 [label=\"[3]\"];\n  n3 -> n4 [label=\"[3]\"];\n  n3 -> n12 [label=\"[3]\"];\n  n4 -> n5 [label=\"[3]\"];\n  n5 -> n8 [label=\"[]\"];\n  n6 -> n7 [label=\"[3]\"];\n  n7 -> n8 [label=\"[]\"];\n  n8 -> n9 [label=\"[]\"];\n  n9 -> n10 [label=\"[]\"];\n  n11 -> n13 [label=\"[]\", style=dashed];\n  n12 -> n13 [label=\"[3]\", style=dashed];\n  n13 -> n14 [label=\"[3]\", style=dashed];\n  n14 -> n15 [label=\"[3]\", style=dashed];\n}\n",
    };
    /// Layer by layer: shapes, parameters, operations per sample, bytes of workspace per sample.
    pub const SUMMARY: &str = "Penalty\nlayer   is      shape  parameters  FLOPs  bytes\nx       input   [3]                    6     72\ny       input   [3]\nw       ones()  [3]             3\nothers                                25     16\n3 parameters; 0 FLOPs forward, 31 with gradient, per sample\n88 bytes of workspace per sample\n";
    /// In which order the partial derivatives are computed, the chain for each named value, and what is computed.
    pub const EXPLAIN: &str = "In which order are the partial derivatives of loss computed?\n  1. ∂loss/∂w, ∂loss/∂x, ∂loss/∂y\nWhat is the chain?\nWhat is computed?\n  d_w = sum(1 / n · 2 · w · x · x)\n";
    /// The chains as LaTeX.
    pub const EXPLAIN_LATEX: &str = "\\begin{align*}\n\n\\end{align*}\n";
    /// What [`Penalty`] reads: one element per sample in each field.
    #[derive(Clone, Copy, Debug)]
    pub struct Inputs<'a> {
        /// `[3]` per sample.
        pub x: &'a [[f64; 3]],
        /// `[3]` per sample.
        pub y: &'a [[f64; 3]],
    }
    impl Inputs<'_> {
        fn check(&self, capacity: usize) -> Result<usize, nn::InputError> {
            let samples = nn::check::samples("x", self.x.len(), capacity)?;
            nn::check::length("y", self.y.len(), samples)?;
            Ok(samples)
        }
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
            Inputs { x: self.x, y: self.y }
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
    /// The derivative by each input, per sample.
    #[derive(Clone, Copy, Debug)]
    pub struct InputGradients<'w> {
        /// `[3]` per sample.
        pub x: &'w [[f64; 3]],
        /// `[3]` per sample.
        pub y: &'w [[f64; 3]],
    }
    /// The memory of a step, for batches of up to `capacity` samples.
    pub struct Workspace<S: nn::Storage = nn::Heap> {
        capacity: usize,
        storage: core::marker::PhantomData<S>,
        x_mul: S::Buffer<[f64; 3]>,
        x_mul_3: S::Buffer<[f64; 3]>,
        d_x: S::Buffer<[f64; 3]>,
        loss_sum: S::Buffer<f64>,
        loss_sum_2: S::Buffer<f64>,
    }
    impl<S: nn::Storage> Workspace<S> {
        fn with_storage(capacity: usize) -> Self {
            Workspace {
                capacity,
                storage: core::marker::PhantomData,
                x_mul: S::zeros(capacity),
                x_mul_3: S::zeros(capacity),
                d_x: S::zeros(capacity),
                loss_sum: S::zeros(capacity),
                loss_sum_2: S::zeros(capacity),
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
            x_mul: [[0.0; 3]; N],
            x_mul_3: [[0.0; 3]; N],
            d_x: [[0.0; 3]; N],
            loss_sum: [0.0; N],
            loss_sum_2: [0.0; N],
        };
    }
    impl Penalty {
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
            let x = batch.x;
            let y = batch.y;
            let loss_square = &mut work.x_mul[..n];
            let loss_sum: &mut [f64] = k::reuse(&mut work.x_mul_3[..n], n);
            let loss_sum_2: &mut [f64] = k::reuse(&mut work.d_x[..n], n);
            k::map(loss_square, (k::cycle(&self.w), x), |(w, x)| w * x * (w * x));
            k::sum_axis(loss_square, loss_sum);
            let x_mul_2 = loss_square;
            k::mul(x, y, x_mul_2);
            k::sum_axis(x_mul_2, loss_sum_2);
            let add = loss_sum;
            k::add_mut(add, loss_sum_2);
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
            let x = batch.x;
            let y = batch.y;
            let x_mul = &mut work.x_mul[..n];
            let x_mul_3 = &mut work.x_mul_3[..n];
            let loss_sum_2: &mut [f64] = k::reuse(&mut work.d_x[..n], n);
            s.map(x_mul, (k::cycle(&self.w), x), |(w, x)| w * x);
            let d_loss_div = 1.0 / n as f64;
            s.map(x_mul_3, (&*x_mul, x), |(x_mul, x)| d_loss_div * (2.0 * x_mul) * x);
            s.sum_samples(x_mul_3, &mut grad.w);
            let loss_square = x_mul;
            s.square_mut(loss_square);
            let loss_sum: &mut [f64] = k::reuse(&mut work.x_mul_3[..n], n);
            k::sum_axis(loss_square, loss_sum);
            let x_mul_2 = loss_square;
            s.mul(x, y, x_mul_2);
            k::sum_axis(x_mul_2, loss_sum_2);
            let add = loss_sum;
            s.add_mut(add, loss_sum_2);
            let loss = s.mean_samples(add);
            Losses { loss }
        }
        /// The derivative by inputs, as in inference: of the loss, beside losses and metrics; without a loss that of the sum of the outputs.
        ///
        /// # Errors
        /// If a field is empty, is of another length than the first, holds a class that there is not, or has more
        /// samples than the workspace. Nothing has been written then.
        pub fn gradient_inputs<'w>(
            &self,
            inputs: Inputs<'_>,
            work: &'w mut Workspace<impl nn::Storage>,
        ) -> Result<(Losses, InputGradients<'w>), nn::InputError> {
            let n = inputs.check(work.capacity)?;
            Ok(nn::dispatch!(s => self.gradient_inputs_with(s, n, inputs, work)))
        }
        /// [`gradient_inputs`](Self::gradient_inputs) of `n` samples, with the kernels of an instruction set.
        #[inline(always)]
        fn gradient_inputs_with<'w>(
            &self,
            s: impl k::Kernels<f64>,
            n: usize,
            inputs: Inputs<'_>,
            work: &'w mut Workspace<impl nn::Storage>,
        ) -> (Losses, InputGradients<'w>) {
            let x = inputs.x;
            let y = inputs.y;
            let x_mul = &mut work.x_mul[..n];
            let d_y = &mut work.x_mul_3[..n];
            let d_x = &mut work.d_x[..n];
            let loss_sum = &mut work.loss_sum[..n];
            let loss_sum_2 = &mut work.loss_sum_2[..n];
            s.map(x_mul, (k::cycle(&self.w), x), |(w, x)| w * x);
            let d_loss_div = 1.0 / n as f64;
            s.scale(x, d_loss_div, d_y);
            s.map(
                d_x,
                (y, &*x_mul, k::cycle(&self.w)),
                #[inline(always)]
                |(y, x_mul, w)| d_loss_div * y + d_loss_div * (2.0 * x_mul) * w,
            );
            let loss_square = x_mul;
            s.square_mut(loss_square);
            k::sum_axis(loss_square, loss_sum);
            let x_mul_2 = loss_square;
            s.mul(x, y, x_mul_2);
            k::sum_axis(x_mul_2, loss_sum_2);
            let add = loss_sum;
            s.add_mut(add, loss_sum_2);
            let loss = s.mean_samples(add);
            let losses = Losses { loss };
            (
                losses,
                InputGradients {
                    x: &*d_x,
                    y: &*d_y,
                },
            )
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
    impl nn::Parameters for Penalty {
        type Scalar = f64;
        const NAME: &'static str = "Penalty";
        const TENSORS: &'static [nn::TensorInfo] = &[nn::TensorInfo::trained("w", &[3])];
        const INITIAL: &'static [nn::init::Initial<f64>] = &[nn::init::ones()];
        const LAYOUT: nn::Layout<Self, f64> = nn::layout!(Self { w });
    }
}
