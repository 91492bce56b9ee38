#[doc(inline)]
#[allow(unused_imports)]
pub use digits::Digits;
/// What belongs to [`Digits`]: its parameters, its data, its workspace and its constants.
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
    #[derive(Clone, Copy)]
    #[repr(C, align(64))]
    pub struct Digits {
        /// `relu(dense(flatten(image), 64))`
        pub hidden: parameters::Hidden,
        /// `dense(hidden, 10)`
        pub logits: parameters::Logits,
    }
    /// The parameters of [`Digits`](super::Digits), layer by layer.
    pub mod parameters {
        /// The parameters of `hidden`.
        #[derive(Clone, Copy)]
        #[repr(C)]
        pub struct Hidden {
            /// `[64, 64]`, of `relu(dense(flatten(image), 64))`
            pub weight: [[f32; 64]; 64],
            /// `[64]`, of `relu(dense(flatten(image), 64))`
            pub bias: [f32; 64],
        }
        /// The parameters of `logits`.
        #[derive(Clone, Copy)]
        #[repr(C)]
        pub struct Logits {
            /// `[64, 10]`, of `dense(hidden, 10)`
            pub weight: [[f32; 10]; 64],
            /// `[10]`, of `dense(hidden, 10)`
            pub bias: [f32; 10],
        }
    }
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
    /// Layer by layer: shapes, parameters, operations per sample, bytes of workspace per sample.
    pub const SUMMARY: &str = "Digits\nlayer   is                               shape      parameters   FLOPs  bytes\nimage   input                            [8, 8]\ndigit   target                           class(10)                  20\nhidden  relu(dense(flatten(image), 64))  [64]            4 160  16 704    512\nlogits  dense(hidden, 10)                [10]              650   3 860     40\nscores  softmax(logits)                  [10]                       50\nothers                                                              55\n4 810 parameters; 9 660 FLOPs forward, 20 689 with gradient, per sample\n552 bytes of workspace per sample\n";
    /// In which order the partial derivatives are computed, and the chain for each named value.
    pub const EXPLAIN: &str = "In which order are the partial derivatives of loss computed?\n  1. ∂loss/∂logits\n  2. ∂logits/∂hidden, ∂logits/∂logits.weight, ∂logits/∂logits.bias\n  3. ∂hidden/∂image, ∂hidden/∂hidden.weight, ∂hidden/∂hidden.bias\nWhat is the chain?\n  ∂loss/∂logits = ∂loss/∂logits\n  ∂loss/∂hidden = ∂loss/∂logits · ∂logits/∂hidden\n  ∂loss/∂logits.weight = ∂loss/∂logits · ∂logits/∂logits.weight\n  ∂loss/∂logits.bias = ∂loss/∂logits · ∂logits/∂logits.bias\n  ∂loss/∂image = ∂loss/∂logits · ∂logits/∂hidden · ∂hidden/∂image\n  ∂loss/∂hidden.weight = ∂loss/∂logits · ∂logits/∂hidden · ∂hidden/∂hidden.weight\n  ∂loss/∂hidden.bias = ∂loss/∂logits · ∂logits/∂hidden · ∂hidden/∂hidden.bias\n";
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
                hidden: S::buffer([0.0; 64], capacity),
                logits: S::buffer([0.0; 10], capacity),
                d_hidden: S::buffer([0.0; 64], capacity),
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
        pub const ZERO: Self = Digits {
            hidden: parameters::Hidden {
                weight: [[0.0; 64]; 64],
                bias: [0.0; 64],
            },
            logits: parameters::Logits {
                weight: [[0.0; 10]; 64],
                bias: [0.0; 10],
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
            nn::init::uniform(
                &mut self.hidden.weight,
                -0.125,
                0.125,
                nn::Random::new(seed, 0),
            );
            nn::init::uniform(
                &mut self.hidden.bias,
                -0.125,
                0.125,
                nn::Random::new(seed, 1),
            );
            nn::init::uniform(
                &mut self.logits.weight,
                -0.125,
                0.125,
                nn::Random::new(seed, 2),
            );
            nn::init::uniform(
                &mut self.logits.bias,
                -0.125,
                0.125,
                nn::Random::new(seed, 3),
            );
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
            Ok(nn::dispatch!(s => self.forward_with(s, n, inputs, work)))
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
        /// `gradient` and a step of the optimiser in one: every tensor moves as soon as its derivative is known.
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
            Ok(
                nn::dispatch!(
                    s => self.train_step_with(s, n, batch, work, grad, optimizer)
                ),
            )
        }
        /// [`train_step`](Self::train_step) of `n` samples, with the kernels of an instruction set.
        #[inline(always)]
        fn train_step_with(
            &mut self,
            s: impl k::Kernels<f32>,
            n: usize,
            batch: Batch<'_>,
            work: &mut Workspace<impl nn::Storage>,
            grad: &mut Self,
            optimizer: &mut impl nn::Tensorwise<Self>,
        ) -> Losses {
            optimizer.begin();
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
            optimizer.update(s, 4800, &mut self.logits.bias, &grad.logits.bias);
            s.dense_d_input(d_logits, &self.logits.weight, d_hidden);
            s.dense_d_weight(hidden, d_logits, &mut grad.logits.weight);
            optimizer.update(s, 4160, &mut self.logits.weight, &grad.logits.weight);
            let d_hidden_dense = hidden;
            s.relu_d_mut(d_hidden_dense, d_hidden);
            s.sum_samples(d_hidden_dense, &mut grad.hidden.bias);
            optimizer.update(s, 4096, &mut self.hidden.bias, &grad.hidden.bias);
            s.dense_d_weight(
                k::view::<_, [f32; 64]>(image),
                d_hidden_dense,
                &mut grad.hidden.weight,
            );
            optimizer.update(s, 0, &mut self.hidden.weight, &grad.hidden.weight);
            Losses { loss, hit }
        }
    }
    impl nn::Parameters for Digits {
        type Scalar = f32;
        const NAME: &'static str = "Digits";
        const ZERO: Self = Digits::ZERO;
        const TENSORS: &'static [nn::TensorInfo] = &[
            nn::TensorInfo {
                name: "hidden.weight",
                shape: &[64, 64],
                role: nn::Role::Trained,
            },
            nn::TensorInfo {
                name: "hidden.bias",
                shape: &[64],
                role: nn::Role::Trained,
            },
            nn::TensorInfo {
                name: "logits.weight",
                shape: &[64, 10],
                role: nn::Role::Trained,
            },
            nn::TensorInfo {
                name: "logits.bias",
                shape: &[10],
                role: nn::Role::Trained,
            },
        ];
        fn tensors(&self, visit: &mut dyn FnMut(&[f32])) {
            visit(k::flat(&self.hidden.weight));
            visit(k::flat(&self.hidden.bias));
            visit(k::flat(&self.logits.weight));
            visit(k::flat(&self.logits.bias));
        }
        fn tensors_mut(&mut self, visit: &mut dyn FnMut(&mut [f32])) {
            visit(k::flat_mut(&mut self.hidden.weight));
            visit(k::flat_mut(&mut self.hidden.bias));
            visit(k::flat_mut(&mut self.logits.weight));
            visit(k::flat_mut(&mut self.logits.bias));
        }
        fn initialize(&mut self, seed: u64) {
            Digits::initialize(self, seed)
        }
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
