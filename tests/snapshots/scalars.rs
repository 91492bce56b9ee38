#[doc(inline)]
#[allow(unused_imports)]
use rosenbrock::Rosenbrock;
/// What belongs to [`Rosenbrock`]: its parameters, its data, its workspace and its constants.
///
/// ```mermaid
/// flowchart TB
///   n0(["x<br/>[]"])
///   n1(["y<br/>[]"])
///   n4["sub 1"]
///   n5["square"]
///   n6["square"]
///   n7["mul 100"]
///   n8["add"]
///   n9["sum"]
///   n10[["loss<br/>div n"]]
///   subgraph c0["valley = y - square(x)"]
///     n2["square"]
///     n3["valley<br/>sub"]
///   end
///   n0 -->|"[]"| n2
///   n0 -->|"[]"| n4
///   n1 -->|"[]"| n3
///   n2 -->|"[]"| n3
///   n3 -->|"[]"| n6
///   n4 -->|"[]"| n5
///   n5 -->|"[]"| n8
///   n6 -->|"[]"| n7
///   n7 -->|"[]"| n8
///   n8 -->|"[]"| n9
///   n9 -->|"[]"| n10
/// ```
#[allow(clippy::all, dead_code)]
mod rosenbrock {
    use ::nn_runtime as nn;
    /// Rosenbrock's function and its derivative.
    ///
    /// ```text
    /// valley = y - square(x)
    /// ```
    ///
    /// The derivatives, in the order in which `gradient` computes them:
    ///
    /// ```text
    /// d_valley = 100 / n · 2 · valley
    /// d_x = −1 / n · 2 · (1 − x) − d_valley · 2 · x
    /// ```
    #[derive(Clone, Copy)]
    pub struct Rosenbrock;
    /// The number of trained parameters.
    pub const PARAMETERS: usize = 0;
    /// Bytes of workspace for each sample of the capacity.
    pub const WORKSPACE_BYTES: usize = 16;
    /// Bytes of workspace whatever the capacity.
    pub const WORKSPACE_BYTES_FIXED: usize = 0;
    /// Floating-point operations of inference, per sample.
    pub const FLOPS_FORWARD: u64 = 0;
    /// Floating-point operations of losses and derivatives, per sample.
    pub const FLOPS_GRADIENT: u64 = 19;
    /// Of [`FLOPS_FORWARD`], those that a batch needs once, however many samples it has.
    pub const FLOPS_FORWARD_FIXED: u64 = 0;
    /// Of [`FLOPS_GRADIENT`], likewise.
    pub const FLOPS_GRADIENT_FIXED: u64 = 3;
    /// The network as it was described: layers as clusters, parameters apart, shapes on the edges.
    pub const GRAPH: nn::Drawing = nn::Drawing {
        mermaid: "flowchart TB\n  n0([\"x<br/>[]\"])\n  n1([\"y<br/>[]\"])\n  n4[\"sub 1\"]\n  n5[\"square\"]\n  n6[\"square\"]\n  n7[\"mul 100\"]\n  n8[\"add\"]\n  n9[\"sum\"]\n  n10[[\"loss<br/>div n\"]]\n  subgraph c0[\"valley = y - square(x)\"]\n    n2[\"square\"]\n    n3[\"valley<br/>sub\"]\n  end\n  n0 -->|\"[]\"| n2\n  n0 -->|\"[]\"| n4\n  n1 -->|\"[]\"| n3\n  n2 -->|\"[]\"| n3\n  n3 -->|\"[]\"| n6\n  n4 -->|\"[]\"| n5\n  n5 -->|\"[]\"| n8\n  n6 -->|\"[]\"| n7\n  n7 -->|\"[]\"| n8\n  n8 -->|\"[]\"| n9\n  n9 -->|\"[]\"| n10\n",
        dot: "digraph {\n  rankdir=TB; node [fontname=\"sans-serif\"]; edge [fontname=\"sans-serif\", fontsize=10];\n  n0 [label=\"x\\n[]\", shape=ellipse];\n  n1 [label=\"y\\n[]\", shape=ellipse];\n  n4 [label=\"sub 1\", shape=box];\n  n5 [label=\"square\", shape=box];\n  n6 [label=\"square\", shape=box];\n  n7 [label=\"mul 100\", shape=box];\n  n8 [label=\"add\", shape=box];\n  n9 [label=\"sum\", shape=box];\n  n10 [label=\"loss\\ndiv n\", shape=box, peripheries=2];\n  subgraph cluster_0 {\n    label=\"valley = y - square(x)\"; style=rounded;\n    n2 [label=\"square\", shape=box];\n    n3 [label=\"valley\\nsub\", shape=box];\n  }\n  n0 -> n2 [label=\"[]\"];\n  n0 -> n4 [label=\"[]\"];\n  n1 -> n3 [label=\"[]\"];\n  n2 -> n3 [label=\"[]\"];\n  n3 -> n6 [label=\"[]\"];\n  n4 -> n5 [label=\"[]\"];\n  n5 -> n8 [label=\"[]\"];\n  n6 -> n7 [label=\"[]\"];\n  n7 -> n8 [label=\"[]\"];\n  n8 -> n9 [label=\"[]\"];\n  n9 -> n10 [label=\"[]\"];\n}\n",
    };
    /// Losses and derivatives as they are computed, each derivative beside its value.
    pub const GRADIENT_GRAPH: nn::Drawing = nn::Drawing {
        mermaid: "flowchart TB\n  n0([\"x<br/>[]\"])\n  n1([\"y<br/>[]\"])\n  n4[\"sub 1\"]\n  n5[\"square\"]\n  n6[\"square\"]\n  n7[\"mul 100\"]\n  n8[\"add\"]\n  n9[\"sum\"]\n  n10[[\"loss<br/>div n\"]]\n  n11{{\"div 1 n\"}}\n  n12{{\"div 100 n\"}}\n  n15{{\"mul 2\"}}\n  n16{{\"mul\"}}\n  n17{{\"neg\"}}\n  n18{{\"mul 2\"}}\n  n20[[\"d_x<br/>sub<br/>∂loss/∂x\"]]\n  subgraph c0[\"valley = y - square(x)\"]\n    n2[\"square\"]\n    n3[\"valley<br/>sub\"]\n    n13{{\"mul 2\"}}\n    n14[[\"d_valley<br/>mul<br/>∂loss/∂y\"]]\n    n19{{\"mul\"}}\n  end\n  n0 -->|\"[]\"| n2\n  n0 -->|\"[]\"| n4\n  n0 -->|\"[]\"| n18\n  n1 -->|\"[]\"| n3\n  n2 -->|\"[]\"| n3\n  n3 -->|\"[]\"| n6\n  n3 -->|\"[]\"| n13\n  n4 -->|\"[]\"| n5\n  n4 -->|\"[]\"| n15\n  n5 -->|\"[]\"| n8\n  n6 -->|\"[]\"| n7\n  n7 -->|\"[]\"| n8\n  n8 -->|\"[]\"| n9\n  n9 -->|\"[]\"| n10\n  n11 -.->|\"[]\"| n16\n  n12 -.->|\"[]\"| n14\n  n13 -.->|\"[]\"| n14\n  n14 -->|\"[]\"| n19\n  n15 -.->|\"[]\"| n16\n  n16 -.->|\"[]\"| n17\n  n17 -.->|\"[]\"| n20\n  n18 -.->|\"[]\"| n19\n  n19 -.->|\"[]\"| n20\n",
        dot: "digraph {\n  rankdir=TB; node [fontname=\"sans-serif\"]; edge [fontname=\"sans-serif\", fontsize=10];\n  n0 [label=\"x\\n[]\", shape=ellipse];\n  n1 [label=\"y\\n[]\", shape=ellipse];\n  n4 [label=\"sub 1\", shape=box];\n  n5 [label=\"square\", shape=box];\n  n6 [label=\"square\", shape=box];\n  n7 [label=\"mul 100\", shape=box];\n  n8 [label=\"add\", shape=box];\n  n9 [label=\"sum\", shape=box];\n  n10 [label=\"loss\\ndiv n\", shape=box, peripheries=2];\n  n11 [label=\"div 1 n\", shape=box, style=dashed];\n  n12 [label=\"div 100 n\", shape=box, style=dashed];\n  n15 [label=\"mul 2\", shape=box, style=dashed];\n  n16 [label=\"mul\", shape=box, style=dashed];\n  n17 [label=\"neg\", shape=box, style=dashed];\n  n18 [label=\"mul 2\", shape=box, style=dashed];\n  n20 [label=\"d_x\\nsub\\n∂loss/∂x\", shape=box, peripheries=2];\n  subgraph cluster_0 {\n    label=\"valley = y - square(x)\"; style=rounded;\n    n2 [label=\"square\", shape=box];\n    n3 [label=\"valley\\nsub\", shape=box];\n    n13 [label=\"mul 2\", shape=box, style=dashed];\n    n14 [label=\"d_valley\\nmul\\n∂loss/∂y\", shape=box, peripheries=2];\n    n19 [label=\"mul\", shape=box, style=dashed];\n  }\n  n0 -> n2 [label=\"[]\"];\n  n0 -> n4 [label=\"[]\"];\n  n0 -> n18 [label=\"[]\"];\n  n1 -> n3 [label=\"[]\"];\n  n2 -> n3 [label=\"[]\"];\n  n3 -> n6 [label=\"[]\"];\n  n3 -> n13 [label=\"[]\"];\n  n4 -> n5 [label=\"[]\"];\n  n4 -> n15 [label=\"[]\"];\n  n5 -> n8 [label=\"[]\"];\n  n6 -> n7 [label=\"[]\"];\n  n7 -> n8 [label=\"[]\"];\n  n8 -> n9 [label=\"[]\"];\n  n9 -> n10 [label=\"[]\"];\n  n11 -> n16 [label=\"[]\", style=dashed];\n  n12 -> n14 [label=\"[]\", style=dashed];\n  n13 -> n14 [label=\"[]\", style=dashed];\n  n14 -> n19 [label=\"[]\"];\n  n15 -> n16 [label=\"[]\", style=dashed];\n  n16 -> n17 [label=\"[]\", style=dashed];\n  n17 -> n20 [label=\"[]\", style=dashed];\n  n18 -> n19 [label=\"[]\", style=dashed];\n  n19 -> n20 [label=\"[]\", style=dashed];\n}\n",
    };
    /// Layer by layer: shapes, parameters, operations per sample, bytes of workspace per sample.
    pub const SUMMARY: &str = "Rosenbrock\nlayer   is             shape  FLOPs  bytes\nx       input          []         1      8\ny       input          []                8\nvalley  y - square(x)  []         6\nothers                           12\n0 parameters; 0 FLOPs forward, 19 with gradient, per sample\n16 bytes of workspace per sample\n";
    /// In which order the partial derivatives are computed, the chain for each named value, and what is computed.
    pub const EXPLAIN: &str = "In which order are the partial derivatives of loss computed?\n  1. ∂loss/∂x, ∂loss/∂valley\n  2. ∂valley/∂y, ∂valley/∂x\nWhat is the chain?\n  ∂loss/∂x = ∂loss/∂x + ∂loss/∂valley · ∂valley/∂x\n  ∂loss/∂y = ∂loss/∂valley · ∂valley/∂y\nWhat is computed?\n  d_valley = 100 / n · 2 · valley\n  d_x = −1 / n · 2 · (1 − x) − d_valley · 2 · x\n";
    /// The chains as LaTeX.
    pub const EXPLAIN_LATEX: &str = "\\begin{align*}\n\\frac{\\partial \\mathrm{loss}}{\\partial x} &= \\frac{\\partial \\mathrm{loss}}{\\partial x} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{valley}} \\cdot \\frac{\\partial \\mathrm{valley}}{\\partial x} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial y} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{valley}} \\cdot \\frac{\\partial \\mathrm{valley}}{\\partial y}\n\\end{align*}\n";
    /// What [`Rosenbrock`] reads: one element per sample in each field.
    #[derive(Clone, Copy, Debug)]
    pub struct Inputs<'a> {
        /// `[]` per sample.
        pub x: &'a [f64],
        /// `[]` per sample.
        pub y: &'a [f64],
    }
    /// Inputs and targets of the same samples.
    #[derive(Clone, Copy, Debug)]
    pub struct Batch<'a> {
        /// `[]` per sample.
        pub x: &'a [f64],
        /// `[]` per sample.
        pub y: &'a [f64],
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
        /// `[]` per sample.
        pub x: nn::Vec<f64>,
        /// `[]` per sample.
        pub y: nn::Vec<f64>,
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
        /// `[]` per sample.
        pub x: &'w [f64],
        /// `[]` per sample.
        pub y: &'w [f64],
    }
    /// The memory of a step, for batches of up to `capacity` samples.
    pub struct Workspace<S: nn::Storage = nn::Heap> {
        capacity: usize,
        storage: core::marker::PhantomData<S>,
        x: S::Buffer<f64>,
        y: S::Buffer<f64>,
    }
    impl<S: nn::Storage> Workspace<S> {
        fn with_storage(capacity: usize) -> Self {
            Workspace {
                capacity,
                storage: core::marker::PhantomData,
                x: S::zeros(capacity),
                y: S::zeros(capacity),
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
            x: [0.0; N],
            y: [0.0; N],
        };
    }
    impl Rosenbrock {
        /// The network, which has no parameters.
        pub const ZERO: Self = Rosenbrock;
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
                let x = batch.x[i];
                let y = batch.y[i];
                let valley = y - x * x;
                let add = (1.0 - x) * (1.0 - x) + 100.0 * (valley * valley);
                sum += add;
            }
            let loss = sum / n as f64;
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
            let d_loss_div = 1.0 / n as f64;
            let d_loss_square_3 = 100.0 / n as f64;
            let mut sum = 0.0;
            for i in 0..n {
                let x = batch.x[i];
                let y = batch.y[i];
                let valley = y - x * x;
                let x_sub = 1.0 - x;
                let add = x_sub * x_sub + 100.0 * (valley * valley);
                let d_valley = d_loss_square_3 * (2.0 * valley);
                let d_x = -(d_loss_div * (2.0 * x_sub)) - d_valley * (2.0 * x);
                sum += add;
                work.x[..n][i] = d_x;
                work.y[..n][i] = d_valley;
            }
            let loss = sum / n as f64;
            let losses = Losses { loss };
            Ok((
                losses,
                InputGradients {
                    x: &work.x[..n],
                    y: &work.y[..n],
                },
            ))
        }
    }
}

#[doc(inline)]
#[allow(unused_imports)]
use line::Line;
/// What belongs to [`Line`]: its parameters, its data, its workspace and its constants.
///
/// ```mermaid
/// flowchart TB
///   n0(["x<br/>[]"])
///   n1(["y<br/>[]"])
///   n6["sub"]
///   n7["square"]
///   n8["sum"]
///   n9[["loss<br/>div n"]]
///   subgraph c0["parameters"]
///     n2[("slope<br/>[]")]
///     n3[("height<br/>[]")]
///   end
///   subgraph c1["guess = slope * x + height"]
///     n4["mul"]
///     n5[["guess<br/>add"]]
///   end
///   n0 -->|"[]"| n4
///   n1 -->|"[]"| n6
///   n2 -->|"[]"| n4
///   n3 -->|"[]"| n5
///   n4 -->|"[]"| n5
///   n5 -->|"[]"| n6
///   n6 -->|"[]"| n7
///   n7 -->|"[]"| n8
///   n8 -->|"[]"| n9
/// ```
#[allow(clippy::all, dead_code)]
mod line {
    use ::nn_runtime as nn;
    /// A line through points.
    ///
    /// ```text
    /// guess = slope * x + height
    /// ```
    ///
    /// The derivatives, in the order in which `gradient` computes them:
    ///
    /// ```text
    /// d_guess = 1 / n · 2 · (guess − y)
    /// d_height = sum(d_guess)
    /// d_slope = sum(d_guess · x)
    /// ```
    #[derive(Clone, Copy)]
    #[repr(C, align(64))]
    pub struct Line {
        /// `[]`, of `zeros()`
        ///
        /// ∂loss/∂slope = ∂loss/∂guess · ∂guess/∂slope
        pub slope: f64,
        /// `[]`, of `zeros()`
        ///
        /// ∂loss/∂height = ∂loss/∂guess · ∂guess/∂height
        pub height: f64,
    }
    /// The number of trained parameters.
    pub const PARAMETERS: usize = 2;
    /// Bytes of workspace for each sample of the capacity.
    pub const WORKSPACE_BYTES: usize = 8;
    /// Bytes of workspace whatever the capacity.
    pub const WORKSPACE_BYTES_FIXED: usize = 0;
    /// Floating-point operations of inference, per sample.
    pub const FLOPS_FORWARD: u64 = 2;
    /// Floating-point operations of losses and derivatives, per sample.
    pub const FLOPS_GRADIENT: u64 = 12;
    /// Of [`FLOPS_FORWARD`], those that a batch needs once, however many samples it has.
    pub const FLOPS_FORWARD_FIXED: u64 = 0;
    /// Of [`FLOPS_GRADIENT`], likewise.
    pub const FLOPS_GRADIENT_FIXED: u64 = 2;
    /// The network as it was described: layers as clusters, parameters apart, shapes on the edges.
    pub const GRAPH: nn::Drawing = nn::Drawing {
        mermaid: "flowchart TB\n  n0([\"x<br/>[]\"])\n  n1([\"y<br/>[]\"])\n  n6[\"sub\"]\n  n7[\"square\"]\n  n8[\"sum\"]\n  n9[[\"loss<br/>div n\"]]\n  subgraph c0[\"parameters\"]\n    n2[(\"slope<br/>[]\")]\n    n3[(\"height<br/>[]\")]\n  end\n  subgraph c1[\"guess = slope * x + height\"]\n    n4[\"mul\"]\n    n5[[\"guess<br/>add\"]]\n  end\n  n0 -->|\"[]\"| n4\n  n1 -->|\"[]\"| n6\n  n2 -->|\"[]\"| n4\n  n3 -->|\"[]\"| n5\n  n4 -->|\"[]\"| n5\n  n5 -->|\"[]\"| n6\n  n6 -->|\"[]\"| n7\n  n7 -->|\"[]\"| n8\n  n8 -->|\"[]\"| n9\n",
        dot: "digraph {\n  rankdir=TB; node [fontname=\"sans-serif\"]; edge [fontname=\"sans-serif\", fontsize=10];\n  n0 [label=\"x\\n[]\", shape=ellipse];\n  n1 [label=\"y\\n[]\", shape=ellipse];\n  n6 [label=\"sub\", shape=box];\n  n7 [label=\"square\", shape=box];\n  n8 [label=\"sum\", shape=box];\n  n9 [label=\"loss\\ndiv n\", shape=box, peripheries=2];\n  subgraph cluster_0 {\n    label=\"parameters\"; style=rounded;\n    n2 [label=\"slope\\n[]\", shape=cylinder];\n    n3 [label=\"height\\n[]\", shape=cylinder];\n  }\n  subgraph cluster_1 {\n    label=\"guess = slope * x + height\"; style=rounded;\n    n4 [label=\"mul\", shape=box];\n    n5 [label=\"guess\\nadd\", shape=box, peripheries=2];\n  }\n  n0 -> n4 [label=\"[]\"];\n  n1 -> n6 [label=\"[]\"];\n  n2 -> n4 [label=\"[]\"];\n  n3 -> n5 [label=\"[]\"];\n  n4 -> n5 [label=\"[]\"];\n  n5 -> n6 [label=\"[]\"];\n  n6 -> n7 [label=\"[]\"];\n  n7 -> n8 [label=\"[]\"];\n  n8 -> n9 [label=\"[]\"];\n}\n",
    };
    /// Losses and derivatives as they are computed, each derivative beside its value.
    pub const GRADIENT_GRAPH: nn::Drawing = nn::Drawing {
        mermaid: "flowchart TB\n  n0([\"x<br/>[]\"])\n  n1([\"y<br/>[]\"])\n  n6[\"sub\"]\n  n7[\"square\"]\n  n8[\"sum\"]\n  n9[[\"loss<br/>div n\"]]\n  n10{{\"div 1 n\"}}\n  n11{{\"mul 2\"}}\n  subgraph c0[\"parameters\"]\n    n2[(\"slope<br/>[]\")]\n    n3[(\"height<br/>[]\")]\n  end\n  subgraph c1[\"guess = slope * x + height\"]\n    n4[\"mul\"]\n    n5[\"guess<br/>add\"]\n    n12{{\"d_guess<br/>mul\"}}\n    n14{{\"mul\"}}\n  end\n  subgraph c2[\"height = zeros()\"]\n    n13[[\"d_height<br/>sum<br/>∂loss/∂height\"]]\n  end\n  subgraph c3[\"slope = zeros()\"]\n    n15[[\"d_slope<br/>sum<br/>∂loss/∂slope\"]]\n  end\n  n0 -->|\"[]\"| n4\n  n0 -->|\"[]\"| n14\n  n1 -->|\"[]\"| n6\n  n2 -->|\"[]\"| n4\n  n3 -->|\"[]\"| n5\n  n4 -->|\"[]\"| n5\n  n5 -->|\"[]\"| n6\n  n6 -->|\"[]\"| n7\n  n6 -->|\"[]\"| n11\n  n7 -->|\"[]\"| n8\n  n8 -->|\"[]\"| n9\n  n10 -.->|\"[]\"| n12\n  n11 -.->|\"[]\"| n12\n  n12 -.->|\"[]\"| n13\n  n12 -.->|\"[]\"| n14\n  n14 -.->|\"[]\"| n15\n",
        dot: "digraph {\n  rankdir=TB; node [fontname=\"sans-serif\"]; edge [fontname=\"sans-serif\", fontsize=10];\n  n0 [label=\"x\\n[]\", shape=ellipse];\n  n1 [label=\"y\\n[]\", shape=ellipse];\n  n6 [label=\"sub\", shape=box];\n  n7 [label=\"square\", shape=box];\n  n8 [label=\"sum\", shape=box];\n  n9 [label=\"loss\\ndiv n\", shape=box, peripheries=2];\n  n10 [label=\"div 1 n\", shape=box, style=dashed];\n  n11 [label=\"mul 2\", shape=box, style=dashed];\n  subgraph cluster_0 {\n    label=\"parameters\"; style=rounded;\n    n2 [label=\"slope\\n[]\", shape=cylinder];\n    n3 [label=\"height\\n[]\", shape=cylinder];\n  }\n  subgraph cluster_1 {\n    label=\"guess = slope * x + height\"; style=rounded;\n    n4 [label=\"mul\", shape=box];\n    n5 [label=\"guess\\nadd\", shape=box];\n    n12 [label=\"d_guess\\nmul\", shape=box, style=dashed];\n    n14 [label=\"mul\", shape=box, style=dashed];\n  }\n  subgraph cluster_2 {\n    label=\"height = zeros()\"; style=rounded;\n    n13 [label=\"d_height\\nsum\\n∂loss/∂height\", shape=box, peripheries=2];\n  }\n  subgraph cluster_3 {\n    label=\"slope = zeros()\"; style=rounded;\n    n15 [label=\"d_slope\\nsum\\n∂loss/∂slope\", shape=box, peripheries=2];\n  }\n  n0 -> n4 [label=\"[]\"];\n  n0 -> n14 [label=\"[]\"];\n  n1 -> n6 [label=\"[]\"];\n  n2 -> n4 [label=\"[]\"];\n  n3 -> n5 [label=\"[]\"];\n  n4 -> n5 [label=\"[]\"];\n  n5 -> n6 [label=\"[]\"];\n  n6 -> n7 [label=\"[]\"];\n  n6 -> n11 [label=\"[]\"];\n  n7 -> n8 [label=\"[]\"];\n  n8 -> n9 [label=\"[]\"];\n  n10 -> n12 [label=\"[]\", style=dashed];\n  n11 -> n12 [label=\"[]\", style=dashed];\n  n12 -> n13 [label=\"[]\", style=dashed];\n  n12 -> n14 [label=\"[]\", style=dashed];\n  n14 -> n15 [label=\"[]\", style=dashed];\n}\n",
    };
    /// Layer by layer: shapes, parameters, operations per sample, bytes of workspace per sample.
    pub const SUMMARY: &str = "Line\nlayer   is                  shape  parameters  FLOPs  bytes\nx       input               []\ny       target              []\nguess   slope * x + height  []                     6      8\nslope   zeros()             []              1\nheight  zeros()             []              1\nothers                                             6\n2 parameters; 2 FLOPs forward, 12 with gradient, per sample\n8 bytes of workspace per sample\n";
    /// In which order the partial derivatives are computed, the chain for each named value, and what is computed.
    pub const EXPLAIN: &str = "In which order are the partial derivatives of loss computed?\n  1. ∂loss/∂guess\n  2. ∂guess/∂slope, ∂guess/∂x, ∂guess/∂height\nWhat is the chain?\n  ∂loss/∂slope = ∂loss/∂guess · ∂guess/∂slope\n  ∂loss/∂x = ∂loss/∂guess · ∂guess/∂x\n  ∂loss/∂height = ∂loss/∂guess · ∂guess/∂height\nWhat is computed?\n  d_guess = 1 / n · 2 · (guess − y)\n  d_height = sum(d_guess)\n  d_slope = sum(d_guess · x)\n";
    /// The chains as LaTeX.
    pub const EXPLAIN_LATEX: &str = "\\begin{align*}\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{slope}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{guess}} \\cdot \\frac{\\partial \\mathrm{guess}}{\\partial \\mathrm{slope}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial x} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{guess}} \\cdot \\frac{\\partial \\mathrm{guess}}{\\partial x} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{height}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{guess}} \\cdot \\frac{\\partial \\mathrm{guess}}{\\partial \\mathrm{height}}\n\\end{align*}\n";
    /// What [`Line`] reads: one element per sample in each field.
    #[derive(Clone, Copy, Debug)]
    pub struct Inputs<'a> {
        /// `[]` per sample.
        pub x: &'a [f64],
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
        /// `[]` per sample.
        pub y: &'a [f64],
    }
    /// Inputs and targets of the same samples.
    #[derive(Clone, Copy, Debug)]
    pub struct Batch<'a> {
        /// `[]` per sample.
        pub x: &'a [f64],
        /// `[]` per sample.
        pub y: &'a [f64],
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
        /// `[]` per sample.
        pub x: nn::Vec<f64>,
        /// `[]` per sample.
        pub y: nn::Vec<f64>,
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
        pub guess: &'w [f64],
    }
    /// The memory of a step, for batches of up to `capacity` samples.
    pub struct Workspace<S: nn::Storage = nn::Heap> {
        capacity: usize,
        storage: core::marker::PhantomData<S>,
        guess: S::Buffer<f64>,
    }
    impl<S: nn::Storage> Workspace<S> {
        fn with_storage(capacity: usize) -> Self {
            Workspace {
                capacity,
                storage: core::marker::PhantomData,
                guess: S::zeros(capacity),
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
            guess: [0.0; N],
        };
    }
    impl Line {
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
                let x = inputs.x[i];
                let guess = self.slope * x + self.height;
                work.guess[..n][i] = guess;
            }
            Ok(Outputs { guess: &work.guess[..n] })
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
                let x = batch.x[i];
                let y = batch.y[i];
                let guess = self.slope * x + self.height;
                let loss_mse = (guess - y) * (guess - y);
                sum += loss_mse;
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
            let mut d_height = 0.0;
            let mut d_slope = 0.0;
            for i in 0..n {
                let x = batch.x[i];
                let y = batch.y[i];
                let guess = self.slope * x + self.height;
                let guess_sub = guess - y;
                let loss_mse = guess_sub * guess_sub;
                let d_guess = d_loss_div * (2.0 * guess_sub);
                let d_guess_mul = d_guess * x;
                sum += loss_mse;
                d_height += d_guess;
                d_slope += d_guess_mul;
            }
            let loss = sum / n as f64;
            grad.slope = d_slope;
            grad.height = d_height;
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
    impl nn::Parameters for Line {
        type Scalar = f64;
        const NAME: &'static str = "Line";
        const TENSORS: &'static [nn::TensorInfo] = &[
            nn::TensorInfo::trained("slope", &[]),
            nn::TensorInfo::trained("height", &[]),
        ];
        const INITIAL: &'static [nn::init::Initial<f64>] = &[
            nn::init::zeros(),
            nn::init::zeros(),
        ];
        const LAYOUT: nn::Layout<Self, f64> = nn::layout!(Self { slope, height });
    }
    impl nn::Network for Line {
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
            Line::forward(self, inputs, work)
        }
    }
    impl nn::Trainable for Line {
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
            Line::gradient(self, batch, work, grad)
        }
        fn train_step(
            &mut self,
            batch: Batch<'_>,
            work: &mut Workspace,
            grad: &mut Self,
            optimizer: &mut impl nn::Tensorwise<Self>,
        ) -> Result<Losses, nn::InputError> {
            Line::train_step(self, batch, work, grad, optimizer)
        }
        fn evaluate(
            &self,
            batch: Batch<'_>,
            work: &mut Workspace,
        ) -> Result<Losses, nn::InputError> {
            Line::evaluate(self, batch, work)
        }
    }
}
