#[doc(inline)]
#[allow(unused_imports)]
use valley::Valley;
/// What belongs to [`Valley`]: its parameters, its data, its workspace and its constants.
///
/// ```mermaid
/// flowchart TB
///   n0(["scale<br/>[]"])
///   n8["square"]
///   n9["square"]
///   n10["add"]
///   n11["sum"]
///   n12[["loss<br/>div n"]]
///   subgraph c0["parameters"]
///     n1[("x<br/>[]")]
///     n2[("y<br/>[]")]
///   end
///   subgraph c1["left = scale * (1.0 - x)"]
///     n3["sub 1"]
///     n4[["left<br/>mul"]]
///   end
///   subgraph c2["right = 10.0 * (y - square(x))"]
///     n5["square"]
///     n6["sub"]
///     n7[["right<br/>mul 10"]]
///   end
///   n0 -->|"[]"| n4
///   n1 -->|"[]"| n3
///   n1 -->|"[]"| n5
///   n2 -->|"[]"| n6
///   n3 -->|"[]"| n4
///   n4 -->|"[]"| n8
///   n5 -->|"[]"| n6
///   n6 -->|"[]"| n7
///   n7 -->|"[]"| n9
///   n8 -->|"[]"| n10
///   n9 -->|"[]"| n10
///   n10 -->|"[]"| n11
///   n11 -->|"[]"| n12
/// ```
#[allow(clippy::all, dead_code)]
mod valley {
    use ::nn_runtime as nn;
    use ::nn_runtime::kernels as k;
    /// The network `Valley`.
    ///
    /// ```text
    /// left = scale * (1.0 - x)
    /// right = 10.0 * (y - square(x))
    /// ```
    ///
    /// The derivatives, in the order in which `gradient` computes them:
    ///
    /// ```text
    /// d_left = 1 / n · 2 · left
    /// d_y = 200 · (y − x²)
    /// d_x = −d_y · 2 · x − sum(d_left · scale)
    /// ```
    #[derive(Clone, Copy)]
    #[repr(C, align(64))]
    pub struct Valley {
        /// `[]`, of `constant(-1.2)`
        ///
        /// ∂loss/∂x = ∂loss/∂left · ∂left/∂x + ∂loss/∂right · ∂right/∂x
        pub x: f64,
        /// `[]`, of `constant(1.0)`
        ///
        /// ∂loss/∂y = ∂loss/∂right · ∂right/∂y
        pub y: f64,
    }
    /// The number of trained parameters.
    pub const PARAMETERS: usize = 2;
    /// Bytes of workspace for each sample of the capacity.
    pub const WORKSPACE_BYTES: usize = 16;
    /// Bytes of workspace whatever the capacity.
    pub const WORKSPACE_BYTES_FIXED: usize = 0;
    /// Floating-point operations of inference, per sample.
    pub const FLOPS_FORWARD: u64 = 5;
    /// Floating-point operations of losses and derivatives, per sample.
    pub const FLOPS_GRADIENT: u64 = 20;
    /// Of [`FLOPS_FORWARD`], those that a batch needs once, however many samples it has.
    pub const FLOPS_FORWARD_FIXED: u64 = 4;
    /// Of [`FLOPS_GRADIENT`], likewise.
    pub const FLOPS_GRADIENT_FIXED: u64 = 12;
    /// The network as it was described: layers as clusters, parameters apart, shapes on the edges.
    pub const GRAPH: nn::Drawing = nn::Drawing {
        mermaid: "flowchart TB\n  n0([\"scale<br/>[]\"])\n  n8[\"square\"]\n  n9[\"square\"]\n  n10[\"add\"]\n  n11[\"sum\"]\n  n12[[\"loss<br/>div n\"]]\n  subgraph c0[\"parameters\"]\n    n1[(\"x<br/>[]\")]\n    n2[(\"y<br/>[]\")]\n  end\n  subgraph c1[\"left = scale * (1.0 - x)\"]\n    n3[\"sub 1\"]\n    n4[[\"left<br/>mul\"]]\n  end\n  subgraph c2[\"right = 10.0 * (y - square(x))\"]\n    n5[\"square\"]\n    n6[\"sub\"]\n    n7[[\"right<br/>mul 10\"]]\n  end\n  n0 -->|\"[]\"| n4\n  n1 -->|\"[]\"| n3\n  n1 -->|\"[]\"| n5\n  n2 -->|\"[]\"| n6\n  n3 -->|\"[]\"| n4\n  n4 -->|\"[]\"| n8\n  n5 -->|\"[]\"| n6\n  n6 -->|\"[]\"| n7\n  n7 -->|\"[]\"| n9\n  n8 -->|\"[]\"| n10\n  n9 -->|\"[]\"| n10\n  n10 -->|\"[]\"| n11\n  n11 -->|\"[]\"| n12\n",
        dot: "digraph {\n  rankdir=TB; node [fontname=\"sans-serif\"]; edge [fontname=\"sans-serif\", fontsize=10];\n  n0 [label=\"scale\\n[]\", shape=ellipse];\n  n8 [label=\"square\", shape=box];\n  n9 [label=\"square\", shape=box];\n  n10 [label=\"add\", shape=box];\n  n11 [label=\"sum\", shape=box];\n  n12 [label=\"loss\\ndiv n\", shape=box, peripheries=2];\n  subgraph cluster_0 {\n    label=\"parameters\"; style=rounded;\n    n1 [label=\"x\\n[]\", shape=cylinder];\n    n2 [label=\"y\\n[]\", shape=cylinder];\n  }\n  subgraph cluster_1 {\n    label=\"left = scale * (1.0 - x)\"; style=rounded;\n    n3 [label=\"sub 1\", shape=box];\n    n4 [label=\"left\\nmul\", shape=box, peripheries=2];\n  }\n  subgraph cluster_2 {\n    label=\"right = 10.0 * (y - square(x))\"; style=rounded;\n    n5 [label=\"square\", shape=box];\n    n6 [label=\"sub\", shape=box];\n    n7 [label=\"right\\nmul 10\", shape=box, peripheries=2];\n  }\n  n0 -> n4 [label=\"[]\"];\n  n1 -> n3 [label=\"[]\"];\n  n1 -> n5 [label=\"[]\"];\n  n2 -> n6 [label=\"[]\"];\n  n3 -> n4 [label=\"[]\"];\n  n4 -> n8 [label=\"[]\"];\n  n5 -> n6 [label=\"[]\"];\n  n6 -> n7 [label=\"[]\"];\n  n7 -> n9 [label=\"[]\"];\n  n8 -> n10 [label=\"[]\"];\n  n9 -> n10 [label=\"[]\"];\n  n10 -> n11 [label=\"[]\"];\n  n11 -> n12 [label=\"[]\"];\n}\n",
    };
    /// Losses and derivatives as they are computed, each derivative beside its value.
    pub const GRADIENT_GRAPH: nn::Drawing = nn::Drawing {
        mermaid: "flowchart TB\n  n0([\"scale<br/>[]\"])\n  n8[\"square\"]\n  n9[\"square\"]\n  n10[\"add\"]\n  n11[\"sum\"]\n  n12[[\"loss<br/>div n\"]]\n  subgraph c0[\"parameters\"]\n    n1[(\"x<br/>[]\")]\n    n2[(\"y<br/>[]\")]\n  end\n  subgraph c1[\"left = scale * (1.0 - x)\"]\n    n3[\"sub 1\"]\n    n4[\"left<br/>mul\"]\n    n13{{\"div 1 n\"}}\n    n14{{\"mul 2\"}}\n    n15{{\"d_left<br/>mul\"}}\n    n20{{\"mul\"}}\n    n21{{\"sum\"}}\n  end\n  subgraph c2[\"right = 10.0 * (y - square(x))\"]\n    n5[\"square\"]\n    n6[\"sub\"]\n    n7[\"right<br/>mul 10\"]\n  end\n  subgraph c3[\"y = constant(1.0)\"]\n    n16[[\"d_y<br/>mul 200<br/>∂loss/∂y\"]]\n    n18{{\"mul\"}}\n    n19{{\"neg\"}}\n  end\n  subgraph c4[\"x = constant(-1.2)\"]\n    n17{{\"mul 2\"}}\n    n22[[\"d_x<br/>sub<br/>∂loss/∂x\"]]\n  end\n  n0 -->|\"[]\"| n4\n  n0 -->|\"[]\"| n20\n  n1 -->|\"[]\"| n3\n  n1 -->|\"[]\"| n5\n  n1 -->|\"[]\"| n17\n  n2 -->|\"[]\"| n6\n  n3 -->|\"[]\"| n4\n  n4 -->|\"[]\"| n8\n  n4 -->|\"[]\"| n14\n  n5 -->|\"[]\"| n6\n  n6 -->|\"[]\"| n7\n  n6 -->|\"[]\"| n16\n  n7 -->|\"[]\"| n9\n  n8 -->|\"[]\"| n10\n  n9 -->|\"[]\"| n10\n  n10 -->|\"[]\"| n11\n  n11 -->|\"[]\"| n12\n  n13 -.->|\"[]\"| n15\n  n14 -.->|\"[]\"| n15\n  n15 -.->|\"[]\"| n20\n  n16 -->|\"[]\"| n18\n  n17 -.->|\"[]\"| n18\n  n18 -.->|\"[]\"| n19\n  n19 -.->|\"[]\"| n22\n  n20 -.->|\"[]\"| n21\n  n21 -.->|\"[]\"| n22\n",
        dot: "digraph {\n  rankdir=TB; node [fontname=\"sans-serif\"]; edge [fontname=\"sans-serif\", fontsize=10];\n  n0 [label=\"scale\\n[]\", shape=ellipse];\n  n8 [label=\"square\", shape=box];\n  n9 [label=\"square\", shape=box];\n  n10 [label=\"add\", shape=box];\n  n11 [label=\"sum\", shape=box];\n  n12 [label=\"loss\\ndiv n\", shape=box, peripheries=2];\n  subgraph cluster_0 {\n    label=\"parameters\"; style=rounded;\n    n1 [label=\"x\\n[]\", shape=cylinder];\n    n2 [label=\"y\\n[]\", shape=cylinder];\n  }\n  subgraph cluster_1 {\n    label=\"left = scale * (1.0 - x)\"; style=rounded;\n    n3 [label=\"sub 1\", shape=box];\n    n4 [label=\"left\\nmul\", shape=box];\n    n13 [label=\"div 1 n\", shape=box, style=dashed];\n    n14 [label=\"mul 2\", shape=box, style=dashed];\n    n15 [label=\"d_left\\nmul\", shape=box, style=dashed];\n    n20 [label=\"mul\", shape=box, style=dashed];\n    n21 [label=\"sum\", shape=box, style=dashed];\n  }\n  subgraph cluster_2 {\n    label=\"right = 10.0 * (y - square(x))\"; style=rounded;\n    n5 [label=\"square\", shape=box];\n    n6 [label=\"sub\", shape=box];\n    n7 [label=\"right\\nmul 10\", shape=box];\n  }\n  subgraph cluster_3 {\n    label=\"y = constant(1.0)\"; style=rounded;\n    n16 [label=\"d_y\\nmul 200\\n∂loss/∂y\", shape=box, peripheries=2];\n    n18 [label=\"mul\", shape=box, style=dashed];\n    n19 [label=\"neg\", shape=box, style=dashed];\n  }\n  subgraph cluster_4 {\n    label=\"x = constant(-1.2)\"; style=rounded;\n    n17 [label=\"mul 2\", shape=box, style=dashed];\n    n22 [label=\"d_x\\nsub\\n∂loss/∂x\", shape=box, peripheries=2];\n  }\n  n0 -> n4 [label=\"[]\"];\n  n0 -> n20 [label=\"[]\"];\n  n1 -> n3 [label=\"[]\"];\n  n1 -> n5 [label=\"[]\"];\n  n1 -> n17 [label=\"[]\"];\n  n2 -> n6 [label=\"[]\"];\n  n3 -> n4 [label=\"[]\"];\n  n4 -> n8 [label=\"[]\"];\n  n4 -> n14 [label=\"[]\"];\n  n5 -> n6 [label=\"[]\"];\n  n6 -> n7 [label=\"[]\"];\n  n6 -> n16 [label=\"[]\"];\n  n7 -> n9 [label=\"[]\"];\n  n8 -> n10 [label=\"[]\"];\n  n9 -> n10 [label=\"[]\"];\n  n10 -> n11 [label=\"[]\"];\n  n11 -> n12 [label=\"[]\"];\n  n13 -> n15 [label=\"[]\", style=dashed];\n  n14 -> n15 [label=\"[]\", style=dashed];\n  n15 -> n20 [label=\"[]\", style=dashed];\n  n16 -> n18 [label=\"[]\"];\n  n17 -> n18 [label=\"[]\", style=dashed];\n  n18 -> n19 [label=\"[]\", style=dashed];\n  n19 -> n22 [label=\"[]\", style=dashed];\n  n20 -> n21 [label=\"[]\", style=dashed];\n  n21 -> n22 [label=\"[]\", style=dashed];\n}\n",
    };
    /// Layer by layer: shapes, parameters, operations per sample, bytes of workspace per sample.
    pub const SUMMARY: &str = "Valley\nlayer   is                      shape  parameters  FLOPs  bytes\nscale   input                   []\nleft    scale * (1.0 - x)       []                     7      8\nright   10.0 * (y - square(x))  []                     3      8\nx       constant(-1.2)          []              1      1\ny       constant(1.0)           []              1      4\nothers                                                 5\n2 parameters; 5 FLOPs forward, 20 with gradient, per sample\n16 bytes of workspace per sample\n";
    /// In which order the partial derivatives are computed, the chain for each named value, and what is computed.
    pub const EXPLAIN: &str = "In which order are the partial derivatives of loss computed?\n  1. ∂loss/∂left, ∂loss/∂right\n  2. ∂left/∂scale, ∂left/∂x, ∂right/∂y, ∂right/∂x\nWhat is the chain?\n  ∂loss/∂scale = ∂loss/∂left · ∂left/∂scale\n  ∂loss/∂x = ∂loss/∂left · ∂left/∂x + ∂loss/∂right · ∂right/∂x\n  ∂loss/∂y = ∂loss/∂right · ∂right/∂y\nWhat is computed?\n  d_left = 1 / n · 2 · left\n  d_y = 200 · (y − x²)\n  d_x = −d_y · 2 · x − sum(d_left · scale)\n";
    /// The chains as LaTeX.
    pub const EXPLAIN_LATEX: &str = "\\begin{align*}\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{scale}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{left}} \\cdot \\frac{\\partial \\mathrm{left}}{\\partial \\mathrm{scale}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial x} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{left}} \\cdot \\frac{\\partial \\mathrm{left}}{\\partial x} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{right}} \\cdot \\frac{\\partial \\mathrm{right}}{\\partial x} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial y} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{right}} \\cdot \\frac{\\partial \\mathrm{right}}{\\partial y}\n\\end{align*}\n";
    /// What [`Valley`] reads: one element per sample in each field.
    #[derive(Clone, Copy, Debug)]
    pub struct Inputs<'a> {
        /// `[]` per sample.
        pub scale: &'a [f64],
    }
    impl Inputs<'_> {
        fn check(&self, capacity: usize) -> Result<usize, nn::InputError> {
            let samples = nn::check::samples("scale", self.scale.len(), capacity)?;
            Ok(samples)
        }
    }
    /// Inputs and targets of the same samples.
    #[derive(Clone, Copy, Debug)]
    pub struct Batch<'a> {
        /// `[]` per sample.
        pub scale: &'a [f64],
    }
    impl Batch<'_> {
        fn check(&self, capacity: usize) -> Result<usize, nn::InputError> {
            let samples = nn::check::samples("scale", self.scale.len(), capacity)?;
            Ok(samples)
        }
    }
    impl<'a> Batch<'a> {
        /// What inference needs of the batch.
        pub fn inputs(&self) -> Inputs<'a> {
            Inputs { scale: self.scale }
        }
    }
    /// An owned data set: all fields have one element per sample.
    #[derive(Clone, Debug, Default)]
    pub struct Samples {
        /// `[]` per sample.
        pub scale: nn::Vec<f64>,
    }
    impl nn::Samples for Samples {
        type Batch<'a> = Batch<'a>;
        fn len(&self) -> usize {
            self.scale.len()
        }
        fn batch(&self, range: core::ops::Range<usize>) -> Batch<'_> {
            Batch { scale: &self.scale[range] }
        }
        fn gather(&mut self, from: &Self, indices: &[usize]) {
            nn::gather(&mut self.scale, &from.scale, indices);
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
        pub left: &'w [f64],
        /// `[]` per sample.
        pub right: &'w [f64],
    }
    /// The derivative by each input, per sample.
    #[derive(Clone, Copy, Debug)]
    pub struct InputGradients<'w> {
        /// `[]` per sample.
        pub scale: &'w [f64],
    }
    /// How each output changes along a direction.
    #[derive(Clone, Copy, Debug)]
    pub struct OutputTangents<'w> {
        /// `[]` per sample.
        pub left: &'w [f64],
        /// `[]` per sample.
        pub right: &'w [f64],
    }
    /// What each output's change is worth: one element per sample in each field.
    #[derive(Clone, Copy, Debug)]
    pub struct Cotangents<'a> {
        /// `[]` per sample.
        pub left: &'a [f64],
        /// `[]` per sample.
        pub right: &'a [f64],
    }
    /// How each input changes: one element per sample in each field.
    #[derive(Clone, Copy, Debug)]
    pub struct Tangents<'a> {
        /// `[]` per sample.
        pub scale: &'a [f64],
    }
    /// The memory of a step, for batches of up to `capacity` samples.
    pub struct Workspace<S: nn::Storage = nn::Heap> {
        capacity: usize,
        storage: core::marker::PhantomData<S>,
        left: S::Buffer<f64>,
        right: S::Buffer<f64>,
    }
    impl<S: nn::Storage> Workspace<S> {
        fn with_storage(capacity: usize) -> Self {
            Workspace {
                capacity,
                storage: core::marker::PhantomData,
                left: S::zeros(capacity),
                right: S::zeros(capacity),
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
            left: [0.0; N],
            right: [0.0; N],
        };
    }
    impl Valley {
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
            let d_loss_sub = 1.0 - self.x;
            let right = 10.0 * (self.y - self.x * self.x);
            for i in 0..n {
                let scale = inputs.scale[i];
                let left = scale * d_loss_sub;
                work.left[..n][i] = left;
                work.right[..n][i] = right;
            }
            Ok(Outputs {
                left: &work.left[..n],
                right: &work.right[..n],
            })
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
            let d_loss_sub = 1.0 - self.x;
            let right = 10.0 * (self.y - self.x * self.x);
            let loss_square_2 = right * right;
            let mut sum = 0.0;
            for i in 0..n {
                let scale = batch.scale[i];
                let left = scale * d_loss_sub;
                let add = left * left + loss_square_2;
                sum += add;
            }
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
            let d_loss_sub = 1.0 - self.x;
            let y_sub = self.y - self.x * self.x;
            let right = 10.0 * y_sub;
            let loss_square_2 = right * right;
            let d_loss_div = 1.0 / n as f64;
            let d_y_2 = 200.0 * y_sub;
            let neg = -(d_y_2 * (2.0 * self.x));
            let mut sum = 0.0;
            let mut sum_2 = 0.0;
            for i in 0..n {
                let scale = batch.scale[i];
                let left = scale * d_loss_sub;
                let add = left * left + loss_square_2;
                let d_left = d_loss_div * (2.0 * left);
                let d_left_mul = d_left * scale;
                sum += add;
                sum_2 += d_left_mul;
            }
            let loss = sum / n as f64;
            let d_x = neg - sum_2;
            grad.x = d_x;
            grad.y = d_y_2;
            Ok(Losses { loss })
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
            let d_loss_sub = 1.0 - self.x;
            let right = 10.0 * (self.y - self.x * self.x);
            let loss_square_2 = right * right;
            let d_loss_div = 1.0 / n as f64;
            let mut sum = 0.0;
            for i in 0..n {
                let scale = inputs.scale[i];
                let left = scale * d_loss_sub;
                let add = left * left + loss_square_2;
                let d_left = d_loss_div * (2.0 * left);
                let d_scale = d_left * d_loss_sub;
                sum += add;
                work.right[..n][i] = d_scale;
            }
            let loss = sum / n as f64;
            let losses = Losses { loss };
            Ok((
                losses,
                InputGradients {
                    scale: &work.right[..n],
                },
            ))
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
            nn::check::length("left", cotangents.left.len(), n)?;
            nn::check::length("right", cotangents.right.len(), n)?;
            let d_loss_sub = 1.0 - self.x;
            let x_mul = 2.0 * self.x;
            let mut d_right = 0.0;
            let mut sum_3 = 0.0;
            for i in 0..n {
                let scale = inputs.scale[i];
                let d_left_2 = cotangents.left[i];
                let data = cotangents.right[i];
                let d_scale_2 = d_left_2 * d_loss_sub;
                let d_left_mul_2 = d_left_2 * scale;
                d_right += data;
                sum_3 += d_left_mul_2;
                work.right[..n][i] = d_scale_2;
            }
            let d_y_3 = d_right * 10.0;
            let d_x_2 = -(d_y_3 * x_mul) - sum_3;
            grad.x = d_x_2;
            grad.y = d_y_3;
            Ok(InputGradients {
                scale: &work.right[..n],
            })
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
            nn::check::length("scale", tangents.scale.len(), n)?;
            let d_loss_sub = 1.0 - self.x;
            let d_d_x_neg = -direction.x;
            let d_d_y = direction.y - direction.x * (2.0 * self.x);
            let d_d_right = d_d_y * 10.0;
            for i in 0..n {
                let scale = inputs.scale[i];
                let d_d_scale = tangents.scale[i];
                let d_d_left = d_d_x_neg * scale;
                let d_d_left_2 = d_d_left + d_d_scale * d_loss_sub;
                work.right[..n][i] = d_d_left_2;
                work.left[..n][i] = d_d_right;
            }
            Ok(OutputTangents {
                left: &work.right[..n],
                right: &work.left[..n],
            })
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
            let d_loss_sub = 1.0 - self.x;
            let y_sub = self.y - self.x * self.x;
            let right = 10.0 * y_sub;
            let loss_square_2 = right * right;
            let d_loss_div = 1.0 / n as f64;
            let d_y_2 = 200.0 * y_sub;
            let x_mul = 2.0 * self.x;
            let d_d_x_neg = -direction.x;
            let d_d_y = direction.y - direction.x * x_mul;
            let d_y_4 = d_d_y * 200.0;
            let sub = -(direction.x * d_y_2 * 2.0) - d_y_4 * x_mul;
            let mut sum = 0.0;
            let mut sum_4 = 0.0;
            for i in 0..n {
                let scale = batch.scale[i];
                let left = scale * d_loss_sub;
                let add = left * left + loss_square_2;
                let d_d_left = d_d_x_neg * scale;
                let d_left_3 = d_d_left * d_loss_div * 2.0;
                let d_left_mul_3 = d_left_3 * scale;
                sum += add;
                sum_4 += d_left_mul_3;
            }
            let loss = sum / n as f64;
            let d_x_3 = sub - sum_4;
            grad.x = d_x_3;
            grad.y = d_y_4;
            Ok(Losses { loss })
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
            let grad = product;
            let d_loss_sub = 1.0 - self.x;
            let right = 10.0 * (self.y - self.x * self.x);
            let loss_square_2 = right * right;
            let d_loss_div = 1.0 / n as f64;
            let x_mul = 2.0 * self.x;
            let d_d_x_neg = -direction.x;
            let d_d_y = direction.y - direction.x * x_mul;
            let d_d_right = d_d_y * 10.0;
            let d_right_2 = d_d_right * 2.0;
            let d_y_5 = d_right_2 * 10.0;
            let neg_4 = -(d_y_5 * x_mul);
            let mut sum = 0.0;
            let mut sum_4 = 0.0;
            for i in 0..n {
                let scale = batch.scale[i];
                let left = scale * d_loss_sub;
                let add = left * left + loss_square_2;
                let d_d_left = d_d_x_neg * scale;
                let d_left_3 = d_d_left * d_loss_div * 2.0;
                let d_left_mul_3 = d_left_3 * scale;
                sum += add;
                sum_4 += d_left_mul_3;
            }
            let loss = sum / n as f64;
            let d_x_4 = neg_4 - sum_4;
            grad.x = d_x_4;
            grad.y = d_y_5;
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
        /// The derivative of every element of `left` by every element of `scale`: for each sample one row per element of the output.
        ///
        /// # Errors
        /// As `vjp`.
        pub fn jacobian_left_scale(
            &self,
            inputs: Inputs<'_>,
            work: &mut Workspace<impl nn::Storage>,
        ) -> Result<nn::Vec<[f64; 1]>, nn::InputError> {
            let n = inputs.scale.len();
            let mut jacobian: nn::Vec<[f64; 1]> = nn::vec![[0.0; 1]; n];
            let mut cotangent: nn::Vec<f64> = nn::vec![0.0; n];
            let mut grad = Self::zeros();
            for element in 0..1 {
                k::fill(&mut cotangent, 0.0);
                k::view_mut::<_, [f64; 1]>(&mut cotangent)
                    .iter_mut()
                    .for_each(|row| row[element] = 1.0);
                let rows = self
                    .vjp(
                        inputs,
                        Cotangents {
                            left: &cotangent,
                            right: &nn::vec![0.0; n],
                        },
                        work,
                        &mut grad,
                    )?
                    .scale;
                jacobian
                    .iter_mut()
                    .zip(rows)
                    .for_each(|(jacobian, row)| jacobian[element] = *row);
            }
            Ok(jacobian)
        }
        /// The derivative of every element of `left` by every parameter: row k + 1·i of `rows` becomes that of element k of sample i.
        ///
        /// # Errors
        /// As `vjp`, and if `rows` are not as many as all samples have elements.
        pub fn jacobian_left(
            &self,
            inputs: Inputs<'_>,
            work: &mut Workspace<impl nn::Storage>,
            rows: &mut [Self],
        ) -> Result<(), nn::InputError> {
            let n = inputs.check(work.capacity.max(inputs.scale.len()))?;
            nn::check::length("rows", rows.len(), 1 * n)?;
            for (index, row) in rows.iter_mut().enumerate() {
                let (i, element) = (index / 1, index % 1);
                let mut cotangent: [f64; 1] = [0.0];
                k::view_mut::<_, [f64; 1]>(&mut cotangent)[0][element] = 1.0;
                let one = Inputs {
                    scale: &inputs.scale[i..i + 1],
                };
                self.vjp(
                    one,
                    Cotangents {
                        left: &cotangent,
                        right: &[0.0],
                    },
                    work,
                    row,
                )?;
            }
            Ok(())
        }
        /// The derivative of every element of `right` by every parameter: row k + 1·i of `rows` becomes that of element k of sample i.
        ///
        /// # Errors
        /// As `vjp`, and if `rows` are not as many as all samples have elements.
        pub fn jacobian_right(
            &self,
            inputs: Inputs<'_>,
            work: &mut Workspace<impl nn::Storage>,
            rows: &mut [Self],
        ) -> Result<(), nn::InputError> {
            let n = inputs.check(work.capacity.max(inputs.scale.len()))?;
            nn::check::length("rows", rows.len(), 1 * n)?;
            for (index, row) in rows.iter_mut().enumerate() {
                let (i, element) = (index / 1, index % 1);
                let mut cotangent: [f64; 1] = [0.0];
                k::view_mut::<_, [f64; 1]>(&mut cotangent)[0][element] = 1.0;
                let one = Inputs {
                    scale: &inputs.scale[i..i + 1],
                };
                self.vjp(
                    one,
                    Cotangents {
                        left: &[0.0],
                        right: &cotangent,
                    },
                    work,
                    row,
                )?;
            }
            Ok(())
        }
        /// The matrix of second derivatives of the loss by the parameters, in the order of
        /// [`flat`](nn::Parameters::flat): one row for each.
        ///
        /// # Errors
        /// As `hvp`.
        pub fn hessian(
            &self,
            batch: Batch<'_>,
            work: &mut Workspace<impl nn::Storage>,
        ) -> Result<nn::Vec<nn::Vec<f64>>, nn::InputError> {
            let (mut direction, mut product) = (Self::zeros(), Self::zeros());
            let mut rows = nn::Vec::new();
            for element in 0..nn::Parameters::flat(self).len() {
                nn::Parameters::flat_mut(&mut *direction)[element] = 1.0;
                self.hvp(batch, &direction, work, &mut product)?;
                rows.push(nn::Parameters::flat(&*product).to_vec());
                nn::Parameters::flat_mut(&mut *direction)[element] = 0.0;
            }
            Ok(rows)
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
            let n = batch.check(work.capacity.max(batch.scale.len()))?;
            nn::check::length("grads", grads.len(), n)?;
            let one = |i: usize| Batch {
                scale: &batch.scale[i..i + 1],
            };
            grads
                .iter_mut()
                .enumerate()
                .map(|(i, grad)| self.gradient(one(i), work, grad))
                .collect()
        }
    }
    impl nn::Parameters for Valley {
        type Scalar = f64;
        const NAME: &'static str = "Valley";
        const TENSORS: &'static [nn::TensorInfo] = &[
            nn::TensorInfo::trained("x", &[]),
            nn::TensorInfo::trained("y", &[]),
        ];
        const INITIAL: &'static [nn::init::Initial<f64>] = &[
            nn::init::constant(-1.2),
            nn::init::ones(),
        ];
        const LAYOUT: nn::Layout<Self, f64> = nn::layout!(Self { x, y });
    }
    impl nn::Network for Valley {
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
            Valley::forward(self, inputs, work)
        }
    }
    impl nn::Trainable for Valley {
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
            Valley::gradient(self, batch, work, grad)
        }
        fn train_step(
            &mut self,
            batch: Batch<'_>,
            work: &mut Workspace,
            grad: &mut Self,
            optimizer: &mut impl nn::Tensorwise<Self>,
        ) -> Result<Losses, nn::InputError> {
            Valley::train_step(self, batch, work, grad, optimizer)
        }
        fn evaluate(
            &self,
            batch: Batch<'_>,
            work: &mut Workspace,
        ) -> Result<Losses, nn::InputError> {
            Valley::evaluate(self, batch, work)
        }
    }
}

#[doc(inline)]
#[allow(unused_imports)]
use lecture::Lecture;
/// What belongs to [`Lecture`]: its parameters, its data, its workspace and its constants.
///
/// ```text
/// activation  is                     values   derivative            saturates     blocks
/// sigmoid     1/(1 + e⁻ˣ)            0 to 1   y·(1 − y): 0 to 0.25  at both ends  no
/// tanh        (eˣ − e⁻ˣ)/(eˣ + e⁻ˣ)  −1 to 1  1 − y²: 0 to 1        at both ends  no
/// ```
///
/// ```mermaid
/// flowchart TB
///   n0(["i1<br/>[]"])
///   n1(["i2<br/>[]"])
///   n2(["i3<br/>[]"])
///   n18["square"]
///   n19["sum"]
///   n20[["loss<br/>div n"]]
///   subgraph c0["parameters"]
///     n3[("a<br/>[]")]
///     n4[("b<br/>[]")]
///   end
///   subgraph c1["x1 = a * i1 * i2 + sin(i3)"]
///     n5["mul"]
///     n6["mul"]
///     n7["sin"]
///     n8["x1<br/>add"]
///   end
///   subgraph c2["y2 = tanh(b * x1)"]
///     n9["mul"]
///     n10["y2<br/>tanh"]
///   end
///   subgraph c3["y1 = y2 * x1 + i1"]
///     n11["mul"]
///     n12["y1<br/>add"]
///   end
///   subgraph c4["y3 = sigmoid(x1 - i3)"]
///     n13["sub"]
///     n14["y3<br/>sigmoid"]
///   end
///   subgraph c5["z = y1 * y3 + a * i3"]
///     n15["mul"]
///     n16["mul"]
///     n17[["z<br/>add"]]
///   end
///   n0 -->|"[]"| n5
///   n0 -->|"[]"| n12
///   n1 -->|"[]"| n6
///   n2 -->|"[]"| n7
///   n2 -->|"[]"| n13
///   n2 -->|"[]"| n16
///   n3 -->|"[]"| n5
///   n3 -->|"[]"| n16
///   n4 -->|"[]"| n9
///   n5 -->|"[]"| n6
///   n6 -->|"[]"| n8
///   n7 -->|"[]"| n8
///   n8 -->|"[]"| n9
///   n8 -->|"[]"| n11
///   n8 -->|"[]"| n13
///   n9 -->|"[]"| n10
///   n10 -->|"[]"| n11
///   n11 -->|"[]"| n12
///   n12 -->|"[]"| n15
///   n13 -->|"[]"| n14
///   n14 -->|"[]"| n15
///   n15 -->|"[]"| n17
///   n16 -->|"[]"| n17
///   n17 -->|"[]"| n18
///   n18 -->|"[]"| n19
///   n19 -->|"[]"| n20
/// ```
#[allow(clippy::all, dead_code)]
mod lecture {
    use ::nn_runtime as nn;
    use ::nn_runtime::kernels as k;
    nn::use_math! {
        cos, sigmoid, sin, tanh
    }
    /// z of y1, y3 and i3; y1 of y2, x1 and i1; y2 of x1; y3 of x1 and i3; x1 of i1, i2 and i3.
    ///
    /// ```text
    /// x1 = a * i1 * i2 + sin(i3)
    /// y2 = tanh(b * x1)
    /// y1 = y2 * x1 + i1
    /// y3 = sigmoid(x1 - i3)
    /// z = y1 * y3 + a * i3
    /// ```
    ///
    /// The derivatives, in the order in which `gradient` computes them:
    ///
    /// ```text
    /// d_z = 1 / n · 2 · z
    /// d_y1 = d_z · y3
    /// d_y3 = d_z · y1
    /// d_y2 = d_y1 · x1
    /// d_x1 = d_y3 · y3 · (1 − y3) + d_y1 · y2 + d_y2 · (1 − y2 · y2) · b
    /// d_b = sum(d_y2 · (1 − y2 · y2) · x1)
    /// d_a = sum(d_z · i3 + d_x1 · i2 · i1)
    /// ```
    #[derive(Clone, Copy)]
    #[repr(C, align(64))]
    pub struct Lecture {
        /// `[]`, of `constant(0.5)`
        ///
        /// ∂loss/∂a = ∂loss/∂z · ∂z/∂a + ∂loss/∂z · ∂z/∂y1 · ∂y1/∂x1 · ∂x1/∂a + ∂loss/∂z · ∂z/∂y3 · ∂y3/∂x1 · ∂x1/∂a + ∂loss/∂z · ∂z/∂y1 · ∂y1/∂y2 · ∂y2/∂x1 · ∂x1/∂a
        pub a: f64,
        /// `[]`, of `constant(-0.7)`
        ///
        /// ∂loss/∂b = ∂loss/∂z · ∂z/∂y1 · ∂y1/∂y2 · ∂y2/∂b
        pub b: f64,
    }
    /// The number of trained parameters.
    pub const PARAMETERS: usize = 2;
    /// Bytes of workspace for each sample of the capacity.
    pub const WORKSPACE_BYTES: usize = 24;
    /// Bytes of workspace whatever the capacity.
    pub const WORKSPACE_BYTES_FIXED: usize = 0;
    /// Floating-point operations of inference, per sample.
    pub const FLOPS_FORWARD: u64 = 13;
    /// Floating-point operations of losses and derivatives, per sample.
    pub const FLOPS_GRADIENT: u64 = 39;
    /// Of [`FLOPS_FORWARD`], those that a batch needs once, however many samples it has.
    pub const FLOPS_FORWARD_FIXED: u64 = 0;
    /// Of [`FLOPS_GRADIENT`], likewise.
    pub const FLOPS_GRADIENT_FIXED: u64 = 2;
    /// The network as it was described: layers as clusters, parameters apart, shapes on the edges.
    pub const GRAPH: nn::Drawing = nn::Drawing {
        mermaid: "flowchart TB\n  n0([\"i1<br/>[]\"])\n  n1([\"i2<br/>[]\"])\n  n2([\"i3<br/>[]\"])\n  n18[\"square\"]\n  n19[\"sum\"]\n  n20[[\"loss<br/>div n\"]]\n  subgraph c0[\"parameters\"]\n    n3[(\"a<br/>[]\")]\n    n4[(\"b<br/>[]\")]\n  end\n  subgraph c1[\"x1 = a * i1 * i2 + sin(i3)\"]\n    n5[\"mul\"]\n    n6[\"mul\"]\n    n7[\"sin\"]\n    n8[\"x1<br/>add\"]\n  end\n  subgraph c2[\"y2 = tanh(b * x1)\"]\n    n9[\"mul\"]\n    n10[\"y2<br/>tanh\"]\n  end\n  subgraph c3[\"y1 = y2 * x1 + i1\"]\n    n11[\"mul\"]\n    n12[\"y1<br/>add\"]\n  end\n  subgraph c4[\"y3 = sigmoid(x1 - i3)\"]\n    n13[\"sub\"]\n    n14[\"y3<br/>sigmoid\"]\n  end\n  subgraph c5[\"z = y1 * y3 + a * i3\"]\n    n15[\"mul\"]\n    n16[\"mul\"]\n    n17[[\"z<br/>add\"]]\n  end\n  n0 -->|\"[]\"| n5\n  n0 -->|\"[]\"| n12\n  n1 -->|\"[]\"| n6\n  n2 -->|\"[]\"| n7\n  n2 -->|\"[]\"| n13\n  n2 -->|\"[]\"| n16\n  n3 -->|\"[]\"| n5\n  n3 -->|\"[]\"| n16\n  n4 -->|\"[]\"| n9\n  n5 -->|\"[]\"| n6\n  n6 -->|\"[]\"| n8\n  n7 -->|\"[]\"| n8\n  n8 -->|\"[]\"| n9\n  n8 -->|\"[]\"| n11\n  n8 -->|\"[]\"| n13\n  n9 -->|\"[]\"| n10\n  n10 -->|\"[]\"| n11\n  n11 -->|\"[]\"| n12\n  n12 -->|\"[]\"| n15\n  n13 -->|\"[]\"| n14\n  n14 -->|\"[]\"| n15\n  n15 -->|\"[]\"| n17\n  n16 -->|\"[]\"| n17\n  n17 -->|\"[]\"| n18\n  n18 -->|\"[]\"| n19\n  n19 -->|\"[]\"| n20\n",
        dot: "digraph {\n  rankdir=TB; node [fontname=\"sans-serif\"]; edge [fontname=\"sans-serif\", fontsize=10];\n  n0 [label=\"i1\\n[]\", shape=ellipse];\n  n1 [label=\"i2\\n[]\", shape=ellipse];\n  n2 [label=\"i3\\n[]\", shape=ellipse];\n  n18 [label=\"square\", shape=box];\n  n19 [label=\"sum\", shape=box];\n  n20 [label=\"loss\\ndiv n\", shape=box, peripheries=2];\n  subgraph cluster_0 {\n    label=\"parameters\"; style=rounded;\n    n3 [label=\"a\\n[]\", shape=cylinder];\n    n4 [label=\"b\\n[]\", shape=cylinder];\n  }\n  subgraph cluster_1 {\n    label=\"x1 = a * i1 * i2 + sin(i3)\"; style=rounded;\n    n5 [label=\"mul\", shape=box];\n    n6 [label=\"mul\", shape=box];\n    n7 [label=\"sin\", shape=box];\n    n8 [label=\"x1\\nadd\", shape=box];\n  }\n  subgraph cluster_2 {\n    label=\"y2 = tanh(b * x1)\"; style=rounded;\n    n9 [label=\"mul\", shape=box];\n    n10 [label=\"y2\\ntanh\", shape=box];\n  }\n  subgraph cluster_3 {\n    label=\"y1 = y2 * x1 + i1\"; style=rounded;\n    n11 [label=\"mul\", shape=box];\n    n12 [label=\"y1\\nadd\", shape=box];\n  }\n  subgraph cluster_4 {\n    label=\"y3 = sigmoid(x1 - i3)\"; style=rounded;\n    n13 [label=\"sub\", shape=box];\n    n14 [label=\"y3\\nsigmoid\", shape=box];\n  }\n  subgraph cluster_5 {\n    label=\"z = y1 * y3 + a * i3\"; style=rounded;\n    n15 [label=\"mul\", shape=box];\n    n16 [label=\"mul\", shape=box];\n    n17 [label=\"z\\nadd\", shape=box, peripheries=2];\n  }\n  n0 -> n5 [label=\"[]\"];\n  n0 -> n12 [label=\"[]\"];\n  n1 -> n6 [label=\"[]\"];\n  n2 -> n7 [label=\"[]\"];\n  n2 -> n13 [label=\"[]\"];\n  n2 -> n16 [label=\"[]\"];\n  n3 -> n5 [label=\"[]\"];\n  n3 -> n16 [label=\"[]\"];\n  n4 -> n9 [label=\"[]\"];\n  n5 -> n6 [label=\"[]\"];\n  n6 -> n8 [label=\"[]\"];\n  n7 -> n8 [label=\"[]\"];\n  n8 -> n9 [label=\"[]\"];\n  n8 -> n11 [label=\"[]\"];\n  n8 -> n13 [label=\"[]\"];\n  n9 -> n10 [label=\"[]\"];\n  n10 -> n11 [label=\"[]\"];\n  n11 -> n12 [label=\"[]\"];\n  n12 -> n15 [label=\"[]\"];\n  n13 -> n14 [label=\"[]\"];\n  n14 -> n15 [label=\"[]\"];\n  n15 -> n17 [label=\"[]\"];\n  n16 -> n17 [label=\"[]\"];\n  n17 -> n18 [label=\"[]\"];\n  n18 -> n19 [label=\"[]\"];\n  n19 -> n20 [label=\"[]\"];\n}\n",
    };
    /// Losses and derivatives as they are computed, each derivative beside its value.
    pub const GRADIENT_GRAPH: nn::Drawing = nn::Drawing {
        mermaid: "flowchart TB\n  n0([\"i1<br/>[]\"])\n  n1([\"i2<br/>[]\"])\n  n2([\"i3<br/>[]\"])\n  n18[\"square\"]\n  n19[\"sum\"]\n  n20[[\"loss<br/>div n\"]]\n  n21{{\"div 1 n\"}}\n  subgraph c0[\"parameters\"]\n    n3[(\"a<br/>[]\")]\n    n4[(\"b<br/>[]\")]\n  end\n  subgraph c1[\"x1 = a * i1 * i2 + sin(i3)\"]\n    n5[\"mul\"]\n    n6[\"mul\"]\n    n7[\"sin\"]\n    n8[\"x1<br/>add\"]\n    n38{{\"d_x1<br/>add\"}}\n    n40{{\"mul\"}}\n    n41{{\"mul\"}}\n  end\n  subgraph c2[\"y2 = tanh(b * x1)\"]\n    n9[\"mul\"]\n    n10[\"y2<br/>tanh\"]\n    n30{{\"d_y2<br/>mul\"}}\n    n33{{\"mul\"}}\n    n34{{\"sub 1\"}}\n    n35{{\"mul\"}}\n    n36{{\"mul\"}}\n    n37{{\"mul\"}}\n  end\n  subgraph c3[\"y1 = y2 * x1 + i1\"]\n    n11[\"mul\"]\n    n12[\"y1<br/>add\"]\n    n25{{\"d_y1<br/>mul\"}}\n    n31{{\"mul\"}}\n  end\n  subgraph c4[\"y3 = sigmoid(x1 - i3)\"]\n    n13[\"sub\"]\n    n14[\"y3<br/>sigmoid\"]\n    n26{{\"d_y3<br/>mul\"}}\n    n27{{\"sub 1\"}}\n    n28{{\"mul\"}}\n    n29{{\"mul\"}}\n    n32{{\"add\"}}\n  end\n  subgraph c5[\"z = y1 * y3 + a * i3\"]\n    n15[\"mul\"]\n    n16[\"mul\"]\n    n17[\"z<br/>add\"]\n    n22{{\"mul 2\"}}\n    n23{{\"d_z<br/>mul\"}}\n    n24{{\"mul\"}}\n    n42{{\"add\"}}\n  end\n  subgraph c6[\"b = constant(-0.7)\"]\n    n39[[\"d_b<br/>sum<br/>∂loss/∂b\"]]\n  end\n  subgraph c7[\"a = constant(0.5)\"]\n    n43[[\"d_a<br/>sum<br/>∂loss/∂a\"]]\n  end\n  n0 -->|\"[]\"| n5\n  n0 -->|\"[]\"| n12\n  n0 -->|\"[]\"| n41\n  n1 -->|\"[]\"| n6\n  n1 -->|\"[]\"| n40\n  n2 -->|\"[]\"| n7\n  n2 -->|\"[]\"| n13\n  n2 -->|\"[]\"| n16\n  n2 -->|\"[]\"| n24\n  n3 -->|\"[]\"| n5\n  n3 -->|\"[]\"| n16\n  n4 -->|\"[]\"| n9\n  n4 -->|\"[]\"| n37\n  n5 -->|\"[]\"| n6\n  n6 -->|\"[]\"| n8\n  n7 -->|\"[]\"| n8\n  n8 -->|\"[]\"| n9\n  n8 -->|\"[]\"| n11\n  n8 -->|\"[]\"| n13\n  n8 -->|\"[]\"| n30\n  n8 -->|\"[]\"| n36\n  n9 -->|\"[]\"| n10\n  n10 -->|\"[]\"| n11\n  n10 -->|\"[]\"| n31\n  n10 -->|\"[]\"| n33\n  n11 -->|\"[]\"| n12\n  n12 -->|\"[]\"| n15\n  n12 -->|\"[]\"| n26\n  n13 -->|\"[]\"| n14\n  n14 -->|\"[]\"| n15\n  n14 -->|\"[]\"| n25\n  n14 -->|\"[]\"| n27\n  n14 -->|\"[]\"| n28\n  n15 -->|\"[]\"| n17\n  n16 -->|\"[]\"| n17\n  n17 -->|\"[]\"| n18\n  n17 -->|\"[]\"| n22\n  n18 -->|\"[]\"| n19\n  n19 -->|\"[]\"| n20\n  n21 -.->|\"[]\"| n23\n  n22 -.->|\"[]\"| n23\n  n23 -.->|\"[]\"| n24\n  n23 -.->|\"[]\"| n25\n  n23 -.->|\"[]\"| n26\n  n24 -.->|\"[]\"| n42\n  n25 -.->|\"[]\"| n30\n  n25 -.->|\"[]\"| n31\n  n26 -.->|\"[]\"| n29\n  n27 -.->|\"[]\"| n28\n  n28 -.->|\"[]\"| n29\n  n29 -.->|\"[]\"| n32\n  n30 -.->|\"[]\"| n35\n  n31 -.->|\"[]\"| n32\n  n32 -.->|\"[]\"| n38\n  n33 -.->|\"[]\"| n34\n  n34 -.->|\"[]\"| n35\n  n35 -.->|\"[]\"| n36\n  n35 -.->|\"[]\"| n37\n  n36 -.->|\"[]\"| n39\n  n37 -.->|\"[]\"| n38\n  n38 -.->|\"[]\"| n40\n  n40 -.->|\"[]\"| n41\n  n41 -.->|\"[]\"| n42\n  n42 -.->|\"[]\"| n43\n",
        dot: "digraph {\n  rankdir=TB; node [fontname=\"sans-serif\"]; edge [fontname=\"sans-serif\", fontsize=10];\n  n0 [label=\"i1\\n[]\", shape=ellipse];\n  n1 [label=\"i2\\n[]\", shape=ellipse];\n  n2 [label=\"i3\\n[]\", shape=ellipse];\n  n18 [label=\"square\", shape=box];\n  n19 [label=\"sum\", shape=box];\n  n20 [label=\"loss\\ndiv n\", shape=box, peripheries=2];\n  n21 [label=\"div 1 n\", shape=box, style=dashed];\n  subgraph cluster_0 {\n    label=\"parameters\"; style=rounded;\n    n3 [label=\"a\\n[]\", shape=cylinder];\n    n4 [label=\"b\\n[]\", shape=cylinder];\n  }\n  subgraph cluster_1 {\n    label=\"x1 = a * i1 * i2 + sin(i3)\"; style=rounded;\n    n5 [label=\"mul\", shape=box];\n    n6 [label=\"mul\", shape=box];\n    n7 [label=\"sin\", shape=box];\n    n8 [label=\"x1\\nadd\", shape=box];\n    n38 [label=\"d_x1\\nadd\", shape=box, style=dashed];\n    n40 [label=\"mul\", shape=box, style=dashed];\n    n41 [label=\"mul\", shape=box, style=dashed];\n  }\n  subgraph cluster_2 {\n    label=\"y2 = tanh(b * x1)\"; style=rounded;\n    n9 [label=\"mul\", shape=box];\n    n10 [label=\"y2\\ntanh\", shape=box];\n    n30 [label=\"d_y2\\nmul\", shape=box, style=dashed];\n    n33 [label=\"mul\", shape=box, style=dashed];\n    n34 [label=\"sub 1\", shape=box, style=dashed];\n    n35 [label=\"mul\", shape=box, style=dashed];\n    n36 [label=\"mul\", shape=box, style=dashed];\n    n37 [label=\"mul\", shape=box, style=dashed];\n  }\n  subgraph cluster_3 {\n    label=\"y1 = y2 * x1 + i1\"; style=rounded;\n    n11 [label=\"mul\", shape=box];\n    n12 [label=\"y1\\nadd\", shape=box];\n    n25 [label=\"d_y1\\nmul\", shape=box, style=dashed];\n    n31 [label=\"mul\", shape=box, style=dashed];\n  }\n  subgraph cluster_4 {\n    label=\"y3 = sigmoid(x1 - i3)\"; style=rounded;\n    n13 [label=\"sub\", shape=box];\n    n14 [label=\"y3\\nsigmoid\", shape=box];\n    n26 [label=\"d_y3\\nmul\", shape=box, style=dashed];\n    n27 [label=\"sub 1\", shape=box, style=dashed];\n    n28 [label=\"mul\", shape=box, style=dashed];\n    n29 [label=\"mul\", shape=box, style=dashed];\n    n32 [label=\"add\", shape=box, style=dashed];\n  }\n  subgraph cluster_5 {\n    label=\"z = y1 * y3 + a * i3\"; style=rounded;\n    n15 [label=\"mul\", shape=box];\n    n16 [label=\"mul\", shape=box];\n    n17 [label=\"z\\nadd\", shape=box];\n    n22 [label=\"mul 2\", shape=box, style=dashed];\n    n23 [label=\"d_z\\nmul\", shape=box, style=dashed];\n    n24 [label=\"mul\", shape=box, style=dashed];\n    n42 [label=\"add\", shape=box, style=dashed];\n  }\n  subgraph cluster_6 {\n    label=\"b = constant(-0.7)\"; style=rounded;\n    n39 [label=\"d_b\\nsum\\n∂loss/∂b\", shape=box, peripheries=2];\n  }\n  subgraph cluster_7 {\n    label=\"a = constant(0.5)\"; style=rounded;\n    n43 [label=\"d_a\\nsum\\n∂loss/∂a\", shape=box, peripheries=2];\n  }\n  n0 -> n5 [label=\"[]\"];\n  n0 -> n12 [label=\"[]\"];\n  n0 -> n41 [label=\"[]\"];\n  n1 -> n6 [label=\"[]\"];\n  n1 -> n40 [label=\"[]\"];\n  n2 -> n7 [label=\"[]\"];\n  n2 -> n13 [label=\"[]\"];\n  n2 -> n16 [label=\"[]\"];\n  n2 -> n24 [label=\"[]\"];\n  n3 -> n5 [label=\"[]\"];\n  n3 -> n16 [label=\"[]\"];\n  n4 -> n9 [label=\"[]\"];\n  n4 -> n37 [label=\"[]\"];\n  n5 -> n6 [label=\"[]\"];\n  n6 -> n8 [label=\"[]\"];\n  n7 -> n8 [label=\"[]\"];\n  n8 -> n9 [label=\"[]\"];\n  n8 -> n11 [label=\"[]\"];\n  n8 -> n13 [label=\"[]\"];\n  n8 -> n30 [label=\"[]\"];\n  n8 -> n36 [label=\"[]\"];\n  n9 -> n10 [label=\"[]\"];\n  n10 -> n11 [label=\"[]\"];\n  n10 -> n31 [label=\"[]\"];\n  n10 -> n33 [label=\"[]\"];\n  n11 -> n12 [label=\"[]\"];\n  n12 -> n15 [label=\"[]\"];\n  n12 -> n26 [label=\"[]\"];\n  n13 -> n14 [label=\"[]\"];\n  n14 -> n15 [label=\"[]\"];\n  n14 -> n25 [label=\"[]\"];\n  n14 -> n27 [label=\"[]\"];\n  n14 -> n28 [label=\"[]\"];\n  n15 -> n17 [label=\"[]\"];\n  n16 -> n17 [label=\"[]\"];\n  n17 -> n18 [label=\"[]\"];\n  n17 -> n22 [label=\"[]\"];\n  n18 -> n19 [label=\"[]\"];\n  n19 -> n20 [label=\"[]\"];\n  n21 -> n23 [label=\"[]\", style=dashed];\n  n22 -> n23 [label=\"[]\", style=dashed];\n  n23 -> n24 [label=\"[]\", style=dashed];\n  n23 -> n25 [label=\"[]\", style=dashed];\n  n23 -> n26 [label=\"[]\", style=dashed];\n  n24 -> n42 [label=\"[]\", style=dashed];\n  n25 -> n30 [label=\"[]\", style=dashed];\n  n25 -> n31 [label=\"[]\", style=dashed];\n  n26 -> n29 [label=\"[]\", style=dashed];\n  n27 -> n28 [label=\"[]\", style=dashed];\n  n28 -> n29 [label=\"[]\", style=dashed];\n  n29 -> n32 [label=\"[]\", style=dashed];\n  n30 -> n35 [label=\"[]\", style=dashed];\n  n31 -> n32 [label=\"[]\", style=dashed];\n  n32 -> n38 [label=\"[]\", style=dashed];\n  n33 -> n34 [label=\"[]\", style=dashed];\n  n34 -> n35 [label=\"[]\", style=dashed];\n  n35 -> n36 [label=\"[]\", style=dashed];\n  n35 -> n37 [label=\"[]\", style=dashed];\n  n36 -> n39 [label=\"[]\", style=dashed];\n  n37 -> n38 [label=\"[]\", style=dashed];\n  n38 -> n40 [label=\"[]\", style=dashed];\n  n40 -> n41 [label=\"[]\", style=dashed];\n  n41 -> n42 [label=\"[]\", style=dashed];\n  n42 -> n43 [label=\"[]\", style=dashed];\n}\n",
    };
    /// Layer by layer: shapes, parameters, operations per sample, bytes of workspace per sample.
    pub const SUMMARY: &str = "Lecture\nlayer   is                     shape  parameters  FLOPs  bytes\ni1      input                  []\ni2      input                  []                            8\ni3      input                  []                            8\nx1      a * i1 * i2 + sin(i3)  []                     6\ny2      tanh(b * x1)           []                     8\ny1      y2 * x1 + i1           []                     4\ny3      sigmoid(x1 - i3)       []                     7\nz       y1 * y3 + a * i3       []                    10      8\na       constant(0.5)          []              1\nb       constant(-0.7)         []              1\nothers                                                4\n2 parameters; 13 FLOPs forward, 39 with gradient, per sample\n24 bytes of workspace per sample\n";
    /// In which order the partial derivatives are computed, the chain for each named value, and what is computed.
    pub const EXPLAIN: &str = "In which order are the partial derivatives of loss computed?\n  1. ∂loss/∂z\n  2. ∂z/∂y1, ∂z/∂y3, ∂z/∂a, ∂z/∂i3\n  3. ∂y1/∂y2, ∂y1/∂x1, ∂y1/∂i1, ∂y3/∂x1, ∂y3/∂i3\n  4. ∂y2/∂b, ∂y2/∂x1\n  5. ∂x1/∂a, ∂x1/∂i1, ∂x1/∂i2, ∂x1/∂i3\nWhat is the chain?\n  ∂loss/∂y1 = ∂loss/∂z · ∂z/∂y1\n  ∂loss/∂y3 = ∂loss/∂z · ∂z/∂y3\n  ∂loss/∂a = ∂loss/∂z · ∂z/∂a + ∂loss/∂z · ∂z/∂y1 · ∂y1/∂x1 · ∂x1/∂a + ∂loss/∂z · ∂z/∂y3 · ∂y3/∂x1 · ∂x1/∂a + ∂loss/∂z · ∂z/∂y1 · ∂y1/∂y2 · ∂y2/∂x1 · ∂x1/∂a\n  ∂loss/∂i3 = ∂loss/∂z · ∂z/∂i3 + ∂loss/∂z · ∂z/∂y3 · ∂y3/∂i3 + ∂loss/∂z · ∂z/∂y1 · ∂y1/∂x1 · ∂x1/∂i3 + ∂loss/∂z · ∂z/∂y3 · ∂y3/∂x1 · ∂x1/∂i3 + ∂loss/∂z · ∂z/∂y1 · ∂y1/∂y2 · ∂y2/∂x1 · ∂x1/∂i3\n  ∂loss/∂y2 = ∂loss/∂z · ∂z/∂y1 · ∂y1/∂y2\n  ∂loss/∂x1 = ∂loss/∂z · ∂z/∂y1 · ∂y1/∂x1 + ∂loss/∂z · ∂z/∂y3 · ∂y3/∂x1 + ∂loss/∂z · ∂z/∂y1 · ∂y1/∂y2 · ∂y2/∂x1\n  ∂loss/∂i1 = ∂loss/∂z · ∂z/∂y1 · ∂y1/∂i1 + ∂loss/∂z · ∂z/∂y1 · ∂y1/∂x1 · ∂x1/∂i1 + ∂loss/∂z · ∂z/∂y3 · ∂y3/∂x1 · ∂x1/∂i1 + ∂loss/∂z · ∂z/∂y1 · ∂y1/∂y2 · ∂y2/∂x1 · ∂x1/∂i1\n  ∂loss/∂b = ∂loss/∂z · ∂z/∂y1 · ∂y1/∂y2 · ∂y2/∂b\n  ∂loss/∂i2 = ∂loss/∂z · ∂z/∂y1 · ∂y1/∂x1 · ∂x1/∂i2 + ∂loss/∂z · ∂z/∂y3 · ∂y3/∂x1 · ∂x1/∂i2 + ∂loss/∂z · ∂z/∂y1 · ∂y1/∂y2 · ∂y2/∂x1 · ∂x1/∂i2\nWhat is computed?\n  d_z = 1 / n · 2 · z\n  d_y1 = d_z · y3\n  d_y3 = d_z · y1\n  d_y2 = d_y1 · x1\n  d_x1 = d_y3 · y3 · (1 − y3) + d_y1 · y2 + d_y2 · (1 − y2 · y2) · b\n  d_b = sum(d_y2 · (1 − y2 · y2) · x1)\n  d_a = sum(d_z · i3 + d_x1 · i2 · i1)\n";
    /// The chains as LaTeX.
    pub const EXPLAIN_LATEX: &str = "\\begin{align*}\n\\frac{\\partial \\mathrm{loss}}{\\partial y_{1}} &= \\frac{\\partial \\mathrm{loss}}{\\partial z} \\cdot \\frac{\\partial z}{\\partial y_{1}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial y_{3}} &= \\frac{\\partial \\mathrm{loss}}{\\partial z} \\cdot \\frac{\\partial z}{\\partial y_{3}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial a} &= \\frac{\\partial \\mathrm{loss}}{\\partial z} \\cdot \\frac{\\partial z}{\\partial a} + \\frac{\\partial \\mathrm{loss}}{\\partial z} \\cdot \\frac{\\partial z}{\\partial y_{1}} \\cdot \\frac{\\partial y_{1}}{\\partial x_{1}} \\cdot \\frac{\\partial x_{1}}{\\partial a} + \\frac{\\partial \\mathrm{loss}}{\\partial z} \\cdot \\frac{\\partial z}{\\partial y_{3}} \\cdot \\frac{\\partial y_{3}}{\\partial x_{1}} \\cdot \\frac{\\partial x_{1}}{\\partial a} + \\frac{\\partial \\mathrm{loss}}{\\partial z} \\cdot \\frac{\\partial z}{\\partial y_{1}} \\cdot \\frac{\\partial y_{1}}{\\partial y_{2}} \\cdot \\frac{\\partial y_{2}}{\\partial x_{1}} \\cdot \\frac{\\partial x_{1}}{\\partial a} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial i_{3}} &= \\frac{\\partial \\mathrm{loss}}{\\partial z} \\cdot \\frac{\\partial z}{\\partial i_{3}} + \\frac{\\partial \\mathrm{loss}}{\\partial z} \\cdot \\frac{\\partial z}{\\partial y_{3}} \\cdot \\frac{\\partial y_{3}}{\\partial i_{3}} + \\frac{\\partial \\mathrm{loss}}{\\partial z} \\cdot \\frac{\\partial z}{\\partial y_{1}} \\cdot \\frac{\\partial y_{1}}{\\partial x_{1}} \\cdot \\frac{\\partial x_{1}}{\\partial i_{3}} + \\frac{\\partial \\mathrm{loss}}{\\partial z} \\cdot \\frac{\\partial z}{\\partial y_{3}} \\cdot \\frac{\\partial y_{3}}{\\partial x_{1}} \\cdot \\frac{\\partial x_{1}}{\\partial i_{3}} + \\frac{\\partial \\mathrm{loss}}{\\partial z} \\cdot \\frac{\\partial z}{\\partial y_{1}} \\cdot \\frac{\\partial y_{1}}{\\partial y_{2}} \\cdot \\frac{\\partial y_{2}}{\\partial x_{1}} \\cdot \\frac{\\partial x_{1}}{\\partial i_{3}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial y_{2}} &= \\frac{\\partial \\mathrm{loss}}{\\partial z} \\cdot \\frac{\\partial z}{\\partial y_{1}} \\cdot \\frac{\\partial y_{1}}{\\partial y_{2}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial x_{1}} &= \\frac{\\partial \\mathrm{loss}}{\\partial z} \\cdot \\frac{\\partial z}{\\partial y_{1}} \\cdot \\frac{\\partial y_{1}}{\\partial x_{1}} + \\frac{\\partial \\mathrm{loss}}{\\partial z} \\cdot \\frac{\\partial z}{\\partial y_{3}} \\cdot \\frac{\\partial y_{3}}{\\partial x_{1}} + \\frac{\\partial \\mathrm{loss}}{\\partial z} \\cdot \\frac{\\partial z}{\\partial y_{1}} \\cdot \\frac{\\partial y_{1}}{\\partial y_{2}} \\cdot \\frac{\\partial y_{2}}{\\partial x_{1}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial i_{1}} &= \\frac{\\partial \\mathrm{loss}}{\\partial z} \\cdot \\frac{\\partial z}{\\partial y_{1}} \\cdot \\frac{\\partial y_{1}}{\\partial i_{1}} + \\frac{\\partial \\mathrm{loss}}{\\partial z} \\cdot \\frac{\\partial z}{\\partial y_{1}} \\cdot \\frac{\\partial y_{1}}{\\partial x_{1}} \\cdot \\frac{\\partial x_{1}}{\\partial i_{1}} + \\frac{\\partial \\mathrm{loss}}{\\partial z} \\cdot \\frac{\\partial z}{\\partial y_{3}} \\cdot \\frac{\\partial y_{3}}{\\partial x_{1}} \\cdot \\frac{\\partial x_{1}}{\\partial i_{1}} + \\frac{\\partial \\mathrm{loss}}{\\partial z} \\cdot \\frac{\\partial z}{\\partial y_{1}} \\cdot \\frac{\\partial y_{1}}{\\partial y_{2}} \\cdot \\frac{\\partial y_{2}}{\\partial x_{1}} \\cdot \\frac{\\partial x_{1}}{\\partial i_{1}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial b} &= \\frac{\\partial \\mathrm{loss}}{\\partial z} \\cdot \\frac{\\partial z}{\\partial y_{1}} \\cdot \\frac{\\partial y_{1}}{\\partial y_{2}} \\cdot \\frac{\\partial y_{2}}{\\partial b} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial i_{2}} &= \\frac{\\partial \\mathrm{loss}}{\\partial z} \\cdot \\frac{\\partial z}{\\partial y_{1}} \\cdot \\frac{\\partial y_{1}}{\\partial x_{1}} \\cdot \\frac{\\partial x_{1}}{\\partial i_{2}} + \\frac{\\partial \\mathrm{loss}}{\\partial z} \\cdot \\frac{\\partial z}{\\partial y_{3}} \\cdot \\frac{\\partial y_{3}}{\\partial x_{1}} \\cdot \\frac{\\partial x_{1}}{\\partial i_{2}} + \\frac{\\partial \\mathrm{loss}}{\\partial z} \\cdot \\frac{\\partial z}{\\partial y_{1}} \\cdot \\frac{\\partial y_{1}}{\\partial y_{2}} \\cdot \\frac{\\partial y_{2}}{\\partial x_{1}} \\cdot \\frac{\\partial x_{1}}{\\partial i_{2}}\n\\end{align*}\n";
    /// What [`Lecture`] reads: one element per sample in each field.
    #[derive(Clone, Copy, Debug)]
    pub struct Inputs<'a> {
        /// `[]` per sample.
        pub i1: &'a [f64],
        /// `[]` per sample.
        pub i2: &'a [f64],
        /// `[]` per sample.
        pub i3: &'a [f64],
    }
    impl Inputs<'_> {
        fn check(&self, capacity: usize) -> Result<usize, nn::InputError> {
            let samples = nn::check::samples("i1", self.i1.len(), capacity)?;
            nn::check::length("i2", self.i2.len(), samples)?;
            nn::check::length("i3", self.i3.len(), samples)?;
            Ok(samples)
        }
    }
    /// Inputs and targets of the same samples.
    #[derive(Clone, Copy, Debug)]
    pub struct Batch<'a> {
        /// `[]` per sample.
        pub i1: &'a [f64],
        /// `[]` per sample.
        pub i2: &'a [f64],
        /// `[]` per sample.
        pub i3: &'a [f64],
    }
    impl Batch<'_> {
        fn check(&self, capacity: usize) -> Result<usize, nn::InputError> {
            let samples = nn::check::samples("i1", self.i1.len(), capacity)?;
            nn::check::length("i2", self.i2.len(), samples)?;
            nn::check::length("i3", self.i3.len(), samples)?;
            Ok(samples)
        }
    }
    impl<'a> Batch<'a> {
        /// What inference needs of the batch.
        pub fn inputs(&self) -> Inputs<'a> {
            Inputs {
                i1: self.i1,
                i2: self.i2,
                i3: self.i3,
            }
        }
    }
    /// An owned data set: all fields have one element per sample.
    #[derive(Clone, Debug, Default)]
    pub struct Samples {
        /// `[]` per sample.
        pub i1: nn::Vec<f64>,
        /// `[]` per sample.
        pub i2: nn::Vec<f64>,
        /// `[]` per sample.
        pub i3: nn::Vec<f64>,
    }
    impl nn::Samples for Samples {
        type Batch<'a> = Batch<'a>;
        fn len(&self) -> usize {
            self.i1.len()
        }
        fn batch(&self, range: core::ops::Range<usize>) -> Batch<'_> {
            Batch {
                i1: &self.i1[range.clone()],
                i2: &self.i2[range.clone()],
                i3: &self.i3[range],
            }
        }
        fn gather(&mut self, from: &Self, indices: &[usize]) {
            nn::gather(&mut self.i1, &from.i1, indices);
            nn::gather(&mut self.i2, &from.i2, indices);
            nn::gather(&mut self.i3, &from.i3, indices);
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
        pub z: &'w [f64],
    }
    /// The derivative by each input, per sample.
    #[derive(Clone, Copy, Debug)]
    pub struct InputGradients<'w> {
        /// `[]` per sample.
        pub i1: &'w [f64],
        /// `[]` per sample.
        pub i2: &'w [f64],
        /// `[]` per sample.
        pub i3: &'w [f64],
    }
    /// How each output changes along a direction.
    #[derive(Clone, Copy, Debug)]
    pub struct OutputTangents<'w> {
        /// `[]` per sample.
        pub z: &'w [f64],
    }
    /// What each output's change is worth: one element per sample in each field.
    #[derive(Clone, Copy, Debug)]
    pub struct Cotangents<'a> {
        /// `[]` per sample.
        pub z: &'a [f64],
    }
    /// How each input changes: one element per sample in each field.
    #[derive(Clone, Copy, Debug)]
    pub struct Tangents<'a> {
        /// `[]` per sample.
        pub i1: &'a [f64],
        /// `[]` per sample.
        pub i2: &'a [f64],
        /// `[]` per sample.
        pub i3: &'a [f64],
    }
    /// The memory of a step, for batches of up to `capacity` samples.
    pub struct Workspace<S: nn::Storage = nn::Heap> {
        capacity: usize,
        storage: core::marker::PhantomData<S>,
        z: S::Buffer<f64>,
        i2: S::Buffer<f64>,
        i3: S::Buffer<f64>,
    }
    impl<S: nn::Storage> Workspace<S> {
        fn with_storage(capacity: usize) -> Self {
            Workspace {
                capacity,
                storage: core::marker::PhantomData,
                z: S::zeros(capacity),
                i2: S::zeros(capacity),
                i3: S::zeros(capacity),
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
            z: [0.0; N],
            i2: [0.0; N],
            i3: [0.0; N],
        };
    }
    impl Lecture {
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
            for i in 0..n {
                let i1 = inputs.i1[i];
                let i2 = inputs.i2[i];
                let i3 = inputs.i3[i];
                let x1 = self.a * i1 * i2 + sin(i3);
                let y2 = tanh(self.b * x1);
                let y1 = y2 * x1 + i1;
                let y3 = sigmoid(x1 - i3);
                let z = y1 * y3 + self.a * i3;
                work.z[..n][i] = z;
            }
            Ok(Outputs { z: &work.z[..n] })
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
            let mut sum = 0.0;
            for i in 0..n {
                let i1 = batch.i1[i];
                let i2 = batch.i2[i];
                let i3 = batch.i3[i];
                let x1 = self.a * i1 * i2 + sin(i3);
                let y2 = tanh(self.b * x1);
                let y1 = y2 * x1 + i1;
                let y3 = sigmoid(x1 - i3);
                let z = y1 * y3 + self.a * i3;
                let loss_square = z * z;
                sum += loss_square;
            }
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
            let d_loss_div = 1.0 / n as f64;
            let mut sum = 0.0;
            let mut d_b = 0.0;
            let mut d_a = 0.0;
            for i in 0..n {
                let i1 = batch.i1[i];
                let i2 = batch.i2[i];
                let i3 = batch.i3[i];
                let x1 = self.a * i1 * i2 + sin(i3);
                let y2 = tanh(self.b * x1);
                let y1 = y2 * x1 + i1;
                let y3 = sigmoid(x1 - i3);
                let z = y1 * y3 + self.a * i3;
                let loss_square = z * z;
                let d_z = d_loss_div * (2.0 * z);
                let d_y1 = d_z * y3;
                let d_y3 = d_z * y1;
                let d_y2 = d_y1 * x1;
                let d_y2_mul = d_y2 * (1.0 - y2 * y2);
                let x1_mul_2 = d_y2_mul * x1;
                let d_x1 = d_y3 * (y3 * (1.0 - y3)) + d_y1 * y2 + d_y2_mul * self.b;
                let add_2 = d_z * i3 + d_x1 * i2 * i1;
                sum += loss_square;
                d_b += x1_mul_2;
                d_a += add_2;
            }
            let loss = sum / n as f64;
            grad.a = d_a;
            grad.b = d_b;
            Ok(Losses { loss })
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
            let d_loss_div = 1.0 / n as f64;
            let mut sum = 0.0;
            for i in 0..n {
                let i1 = inputs.i1[i];
                let i2 = inputs.i2[i];
                let i3 = inputs.i3[i];
                let i1_mul = self.a * i1;
                let x1 = i1_mul * i2 + sin(i3);
                let y2 = tanh(self.b * x1);
                let y1 = y2 * x1 + i1;
                let y3 = sigmoid(x1 - i3);
                let z = y1 * y3 + self.a * i3;
                let loss_square = z * z;
                let d_z = d_loss_div * (2.0 * z);
                let d_y1 = d_z * y3;
                let d_y3 = d_z * y1;
                let d_y3_mul = d_y3 * (y3 * (1.0 - y3));
                let d_y2 = d_y1 * x1;
                let d_x1 = d_y3_mul + d_y1 * y2 + d_y2 * (1.0 - y2 * y2) * self.b;
                let d_i3 = d_z * self.a - d_y3_mul + d_x1 * cos(i3);
                let d_i2 = d_x1 * i1_mul;
                let d_i1 = d_y1 + d_x1 * i2 * self.a;
                sum += loss_square;
                work.z[..n][i] = d_i1;
                work.i2[..n][i] = d_i2;
                work.i3[..n][i] = d_i3;
            }
            let loss = sum / n as f64;
            let losses = Losses { loss };
            Ok((
                losses,
                InputGradients {
                    i1: &work.z[..n],
                    i2: &work.i2[..n],
                    i3: &work.i3[..n],
                },
            ))
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
            nn::check::length("z", cotangents.z.len(), n)?;
            let mut d_b_2 = 0.0;
            let mut d_a_2 = 0.0;
            for i in 0..n {
                let i1 = inputs.i1[i];
                let i2 = inputs.i2[i];
                let i3 = inputs.i3[i];
                let d_z_2 = cotangents.z[i];
                let i1_mul = self.a * i1;
                let x1 = i1_mul * i2 + sin(i3);
                let y2 = tanh(self.b * x1);
                let y1 = y2 * x1 + i1;
                let y3 = sigmoid(x1 - i3);
                let d_y1_2 = d_z_2 * y3;
                let d_y3_2 = d_z_2 * y1;
                let d_y3_mul_2 = d_y3_2 * (y3 * (1.0 - y3));
                let d_y2_2 = d_y1_2 * x1;
                let d_y2_mul_2 = d_y2_2 * (1.0 - y2 * y2);
                let x1_mul_3 = d_y2_mul_2 * x1;
                let d_x1_2 = d_y3_mul_2 + d_y1_2 * y2 + d_y2_mul_2 * self.b;
                let d_i3_2 = d_z_2 * self.a - d_y3_mul_2 + d_x1_2 * cos(i3);
                let d_x1_mul_4 = d_x1_2 * i2;
                let d_i2_2 = d_x1_2 * i1_mul;
                let add_4 = d_z_2 * i3 + d_x1_mul_4 * i1;
                let d_i1_2 = d_y1_2 + d_x1_mul_4 * self.a;
                d_b_2 += x1_mul_3;
                d_a_2 += add_4;
                work.i3[..n][i] = d_i1_2;
                work.i2[..n][i] = d_i2_2;
                work.z[..n][i] = d_i3_2;
            }
            grad.a = d_a_2;
            grad.b = d_b_2;
            Ok(InputGradients {
                i1: &work.i3[..n],
                i2: &work.i2[..n],
                i3: &work.z[..n],
            })
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
            nn::check::length("i1", tangents.i1.len(), n)?;
            nn::check::length("i2", tangents.i2.len(), n)?;
            nn::check::length("i3", tangents.i3.len(), n)?;
            for i in 0..n {
                let i1 = inputs.i1[i];
                let i2 = inputs.i2[i];
                let i3 = inputs.i3[i];
                let d_d_i1 = tangents.i1[i];
                let d_d_i2 = tangents.i2[i];
                let d_d_i3 = tangents.i3[i];
                let i1_mul = self.a * i1;
                let x1 = i1_mul * i2 + sin(i3);
                let y2 = tanh(self.b * x1);
                let y1 = y2 * x1 + i1;
                let y3 = sigmoid(x1 - i3);
                let d_d_x1 = d_d_i2 * i1_mul + (d_d_i1 * self.a + direction.a * i1) * i2
                    + d_d_i3 * cos(i3);
                let d_d_y2 = (d_d_x1 * self.b + direction.b * x1) * (1.0 - y2 * y2);
                let d_d_y1 = d_d_i1 + d_d_x1 * y2 + d_d_y2 * x1;
                let d_d_y3 = (d_d_x1 - d_d_i3) * (y3 * (1.0 - y3));
                let d_d_z = d_d_y3 * y1 + d_d_y1 * y3 + d_d_i3 * self.a
                    + direction.a * i3;
                work.i3[..n][i] = d_d_z;
            }
            Ok(OutputTangents { z: &work.i3[..n] })
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
            let d_loss_div = 1.0 / n as f64;
            let mut sum = 0.0;
            let mut d_b_3 = 0.0;
            let mut d_a_3 = 0.0;
            for i in 0..n {
                let i1 = batch.i1[i];
                let i2 = batch.i2[i];
                let i3 = batch.i3[i];
                let x1 = self.a * i1 * i2 + sin(i3);
                let y2 = tanh(self.b * x1);
                let y1 = y2 * x1 + i1;
                let y3 = sigmoid(x1 - i3);
                let z = y1 * y3 + self.a * i3;
                let loss_square = z * z;
                let d_z = d_loss_div * (2.0 * z);
                let d_y1 = d_z * y3;
                let d_y3 = d_z * y1;
                let y3_sub = 1.0 - y3;
                let y3_mul = y3 * y3_sub;
                let d_y2 = d_y1 * x1;
                let sub = 1.0 - y2 * y2;
                let d_y2_mul = d_y2 * sub;
                let d_d_x1_2 = direction.a * i1 * i2;
                let add_10 = d_d_x1_2 * self.b + direction.b * x1;
                let d_d_y2_2 = add_10 * sub;
                let y2_mul_3 = add_10 * d_y2 * y2;
                let d_d_y1_2 = d_d_x1_2 * y2 + d_d_y2_2 * x1;
                let d_d_y3_2 = d_d_x1_2 * y3_mul;
                let d_d_z_2 = d_d_y3_2 * y1 + d_d_y1_2 * y3 + direction.a * i3;
                let d_z_3 = d_d_z_2 * d_loss_div * 2.0;
                let d_y1_3 = d_z_3 * y3;
                let d_y1_4 = d_d_y3_2 * d_z + d_y1_3;
                let d_y3_3 = d_z_3 * y1;
                let d_y3_4 = d_d_x1_2 * d_y3 * (y3_sub - y3) + d_d_y1_2 * d_z + d_y3_3;
                let d_y2_3 = -y2_mul_3 - y2_mul_3 + d_d_x1_2 * d_y1 + d_y1_4 * x1;
                let d_y2_mul_4 = d_y2_3 * sub;
                let add_17 = d_d_x1_2 * d_y2_mul + d_y2_mul_4 * x1;
                let d_x1_3 = direction.b * d_y2_mul + d_d_y2_2 * d_y1 + d_y3_4 * y3_mul
                    + d_y1_4 * y2 + d_y2_mul_4 * self.b;
                let add_18 = d_z_3 * i3 + d_x1_3 * i2 * i1;
                sum += loss_square;
                d_b_3 += add_17;
                d_a_3 += add_18;
            }
            let loss = sum / n as f64;
            grad.a = d_a_3;
            grad.b = d_b_3;
            Ok(Losses { loss })
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
            let grad = product;
            let d_loss_div = 1.0 / n as f64;
            let mut sum = 0.0;
            let mut d_b_4 = 0.0;
            let mut d_a_4 = 0.0;
            for i in 0..n {
                let i1 = batch.i1[i];
                let i2 = batch.i2[i];
                let i3 = batch.i3[i];
                let x1 = self.a * i1 * i2 + sin(i3);
                let y2 = tanh(self.b * x1);
                let y1 = y2 * x1 + i1;
                let y3 = sigmoid(x1 - i3);
                let z = y1 * y3 + self.a * i3;
                let loss_square = z * z;
                let y3_mul = y3 * (1.0 - y3);
                let sub = 1.0 - y2 * y2;
                let d_d_x1_2 = direction.a * i1 * i2;
                let d_d_y2_2 = (d_d_x1_2 * self.b + direction.b * x1) * sub;
                let d_d_y1_2 = d_d_x1_2 * y2 + d_d_y2_2 * x1;
                let d_d_y3_2 = d_d_x1_2 * y3_mul;
                let d_d_z_2 = d_d_y3_2 * y1 + d_d_y1_2 * y3 + direction.a * i3;
                let d_z_3 = d_d_z_2 * d_loss_div * 2.0;
                let d_y1_3 = d_z_3 * y3;
                let d_y3_3 = d_z_3 * y1;
                let d_y2_4 = d_y1_3 * x1;
                let d_y2_mul_5 = d_y2_4 * sub;
                let x1_mul_6 = d_y2_mul_5 * x1;
                let d_x1_4 = d_y3_3 * y3_mul + d_y1_3 * y2 + d_y2_mul_5 * self.b;
                let add_20 = d_z_3 * i3 + d_x1_4 * i2 * i1;
                sum += loss_square;
                d_b_4 += x1_mul_6;
                d_a_4 += add_20;
            }
            let loss = sum / n as f64;
            grad.a = d_a_4;
            grad.b = d_b_4;
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
        /// The derivative of every element of `z` by every element of `i3`: for each sample one row per element of the output.
        ///
        /// # Errors
        /// As `vjp`.
        pub fn jacobian_z_i3(
            &self,
            inputs: Inputs<'_>,
            work: &mut Workspace<impl nn::Storage>,
        ) -> Result<nn::Vec<[f64; 1]>, nn::InputError> {
            let n = inputs.i1.len();
            let mut jacobian: nn::Vec<[f64; 1]> = nn::vec![[0.0; 1]; n];
            let mut cotangent: nn::Vec<f64> = nn::vec![0.0; n];
            let mut grad = Self::zeros();
            for element in 0..1 {
                k::fill(&mut cotangent, 0.0);
                k::view_mut::<_, [f64; 1]>(&mut cotangent)
                    .iter_mut()
                    .for_each(|row| row[element] = 1.0);
                let rows = self
                    .vjp(inputs, Cotangents { z: &cotangent }, work, &mut grad)?
                    .i3;
                jacobian
                    .iter_mut()
                    .zip(rows)
                    .for_each(|(jacobian, row)| jacobian[element] = *row);
            }
            Ok(jacobian)
        }
        /// The derivative of every element of `z` by every parameter: row k + 1·i of `rows` becomes that of element k of sample i.
        ///
        /// # Errors
        /// As `vjp`, and if `rows` are not as many as all samples have elements.
        pub fn jacobian_z(
            &self,
            inputs: Inputs<'_>,
            work: &mut Workspace<impl nn::Storage>,
            rows: &mut [Self],
        ) -> Result<(), nn::InputError> {
            let n = inputs.check(work.capacity.max(inputs.i1.len()))?;
            nn::check::length("rows", rows.len(), 1 * n)?;
            for (index, row) in rows.iter_mut().enumerate() {
                let (i, element) = (index / 1, index % 1);
                let mut cotangent: [f64; 1] = [0.0];
                k::view_mut::<_, [f64; 1]>(&mut cotangent)[0][element] = 1.0;
                let one = Inputs {
                    i1: &inputs.i1[i..i + 1],
                    i2: &inputs.i2[i..i + 1],
                    i3: &inputs.i3[i..i + 1],
                };
                self.vjp(one, Cotangents { z: &cotangent }, work, row)?;
            }
            Ok(())
        }
        /// The matrix of second derivatives of the loss by the parameters, in the order of
        /// [`flat`](nn::Parameters::flat): one row for each.
        ///
        /// # Errors
        /// As `hvp`.
        pub fn hessian(
            &self,
            batch: Batch<'_>,
            work: &mut Workspace<impl nn::Storage>,
        ) -> Result<nn::Vec<nn::Vec<f64>>, nn::InputError> {
            let (mut direction, mut product) = (Self::zeros(), Self::zeros());
            let mut rows = nn::Vec::new();
            for element in 0..nn::Parameters::flat(self).len() {
                nn::Parameters::flat_mut(&mut *direction)[element] = 1.0;
                self.hvp(batch, &direction, work, &mut product)?;
                rows.push(nn::Parameters::flat(&*product).to_vec());
                nn::Parameters::flat_mut(&mut *direction)[element] = 0.0;
            }
            Ok(rows)
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
            let n = batch.check(work.capacity.max(batch.i1.len()))?;
            nn::check::length("grads", grads.len(), n)?;
            let one = |i: usize| Batch {
                i1: &batch.i1[i..i + 1],
                i2: &batch.i2[i..i + 1],
                i3: &batch.i3[i..i + 1],
            };
            grads
                .iter_mut()
                .enumerate()
                .map(|(i, grad)| self.gradient(one(i), work, grad))
                .collect()
        }
    }
    impl nn::Parameters for Lecture {
        type Scalar = f64;
        const NAME: &'static str = "Lecture";
        const TENSORS: &'static [nn::TensorInfo] = &[
            nn::TensorInfo::trained("a", &[]),
            nn::TensorInfo::trained("b", &[]),
        ];
        const INITIAL: &'static [nn::init::Initial<f64>] = &[
            nn::init::constant(0.5),
            nn::init::constant(-0.7),
        ];
        const LAYOUT: nn::Layout<Self, f64> = nn::layout!(Self { a, b });
    }
    impl nn::Network for Lecture {
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
            Lecture::forward(self, inputs, work)
        }
    }
    impl nn::Trainable for Lecture {
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
            Lecture::gradient(self, batch, work, grad)
        }
        fn train_step(
            &mut self,
            batch: Batch<'_>,
            work: &mut Workspace,
            grad: &mut Self,
            optimizer: &mut impl nn::Tensorwise<Self>,
        ) -> Result<Losses, nn::InputError> {
            Lecture::train_step(self, batch, work, grad, optimizer)
        }
        fn evaluate(
            &self,
            batch: Batch<'_>,
            work: &mut Workspace,
        ) -> Result<Losses, nn::InputError> {
            Lecture::evaluate(self, batch, work)
        }
    }
}
