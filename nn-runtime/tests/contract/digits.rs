// What `network!` makes of the example in its documentation, with `Scalar` for `f32`.
#[doc(inline)]
pub use digits::Digits;

/// What belongs to [`Digits`]: its data, its workspace and its constants.
pub mod digits {
    use ::nn_runtime as nn;
    use super::Scalar;
    use ::nn_runtime::kernels as k;
    #[allow(unused_imports)]
    use ::nn_runtime::math::*;        // scalar functions `exp(x) tanh(x) sigmoid(x) …`, generic over Scalar/f64, used in closures

    /// Reads a handwritten digit.
    #[derive(Clone, Copy)]
    #[repr(C)]
    pub struct Digits {
        /// `relu(dense(flatten(image), 64))`
        pub hidden: parameters::Hidden,
        pub logits: parameters::Logits,
    }

    /// The parameters of [`Digits`], layer by layer.
    pub mod parameters {
        use super::Scalar;
        #[derive(Clone, Copy)]
        #[repr(C)]
        pub struct Hidden { pub weight: [[Scalar; 64]; 64], pub bias: [Scalar; 64] }     // weight is [in][out]
        #[derive(Clone, Copy)]
        #[repr(C)]
        pub struct Logits { pub weight: [[Scalar; 10]; 64], pub bias: [Scalar; 10] }
    }

    pub const PARAMETERS: usize = 4810;
    pub const FLOPS_FORWARD: usize = 9_472;
    pub const FLOPS_GRADIENT: usize = 20_000;
    /// per sample
    pub const WORKSPACE_BYTES: usize = 138 * size_of::<Scalar>();
    /// whatever the batch
    pub const WORKSPACE_BYTES_FIXED: usize = 0;
    pub const SUMMARY: &str = "…";

    #[derive(Clone, Copy, Debug)]
    pub struct Inputs<'a> { pub image: &'a [[[Scalar; 8]; 8]] }
    #[derive(Clone, Copy, Debug)]
    pub struct Targets<'a> { pub digit: &'a [u32] }
    #[derive(Clone, Copy, Debug)]
    pub struct Batch<'a> { pub image: &'a [[[Scalar; 8]; 8]], pub digit: &'a [u32] }
    #[derive(Clone, Copy, Debug)]
    pub struct Outputs<'w> { pub scores: &'w [[Scalar; 10]] }
    #[derive(Clone, Copy, Debug, Default, PartialEq)]
    pub struct Losses { pub loss: Scalar, pub hit: Scalar }

    impl nn::Losses for Losses {
        const NAMES: &'static [&'static str] = &["loss", "hit"];
        fn visit(&self, visit: &mut dyn FnMut(f64)) { visit(self.loss as f64); visit(self.hit as f64); }
    }

    impl Inputs<'_> {
        /// The number of samples, once every field has been checked.
        fn check(&self, capacity: usize) -> Result<usize, nn::InputError> {
            let samples = nn::check::samples("image", self.image.len(), capacity)?;
            Ok(samples)
        }
    }
    impl<'a> Batch<'a> {
        pub fn inputs(&self) -> Inputs<'a> { Inputs { image: self.image } }
        fn check(&self, capacity: usize) -> Result<usize, nn::InputError> {
            let samples = nn::check::samples("image", self.image.len(), capacity)?;   // empty batch, larger than the workspace
            nn::check::length("digit", self.digit.len(), samples)?;
            nn::check::classes("digit", self.digit, 10)?;
            Ok(samples)
        }
    }

    nn::with_alloc! {        // expands to its content with nn-runtime's feature `alloc`, to nothing without
        /// An owned data set.
        #[derive(Clone, Debug, Default)]
        pub struct Samples { pub image: nn::Vec<[[Scalar; 8]; 8]>, pub digit: nn::Vec<u32> }

        impl nn::Samples for Samples {
            type Batch<'a> = Batch<'a>;
            fn len(&self) -> usize { self.image.len() }
            fn batch(&self, range: core::ops::Range<usize>) -> Batch<'_> {
                Batch { image: &self.image[range.clone()], digit: &self.digit[range] }
            }
            /// Replaces the content by the chosen samples of `from`; allocates only while it grows.
            fn gather(&mut self, from: &Self, indices: &[usize]) {
                nn::gather(&mut self.image, &from.image, indices);
                nn::gather(&mut self.digit, &from.digit, indices);
            }
        }
    }

    /// The memory of a step, for batches of up to `capacity` samples.
    pub struct Workspace<S: nn::Storage = nn::Heap> {
        capacity: usize,
        hidden: S::Buffer<[Scalar; 64]>,
        logits: S::Buffer<[Scalar; 10]>,
        d_hidden: S::Buffer<[Scalar; 64]>,
    }
    impl<S: nn::Storage> Workspace<S> {
        fn with_storage(capacity: usize) -> Self {
            Workspace { capacity, hidden: S::buffer([0.0; 64], capacity), logits: S::buffer([0.0; 10], capacity), d_hidden: S::buffer([0.0; 64], capacity) }
        }
        pub fn capacity(&self) -> usize { self.capacity }
    }
    nn::with_alloc! { impl Workspace { pub fn new(capacity: usize) -> Self { Self::with_storage(capacity) } } }
    impl<const N: usize> Workspace<nn::Inline<N>> {
        /// A workspace without a heap, e.g. in a `static`.
        pub const INLINE: Self = Workspace { capacity: N, hidden: [[0.0; 64]; N], logits: [[0.0; 10]; N], d_hidden: [[0.0; 64]; N] };
    }

    impl Digits {
        /// All parameters zero.
        pub const ZERO: Self = Digits {
            hidden: parameters::Hidden { weight: [[0.0; 64]; 64], bias: [0.0; 64] },
            logits: parameters::Logits { weight: [[0.0; 10]; 64], bias: [0.0; 10] },
        };
        nn::with_alloc! {
            pub fn zeros() -> nn::Box<Self> { nn::boxed(&Self::ZERO) }        // never touches the stack
            pub fn init(seed: u64) -> nn::Box<Self> {
                let mut network = Self::zeros();
                network.initialize(seed);
                network
            }
        }
        pub fn initialize(&mut self, seed: u64) {
            nn::Parameters::initialize(self, seed);
        }

        pub fn forward<'w>(&self, inputs: Inputs<'_>, work: &'w mut Workspace<impl nn::Storage>)
            -> Result<Outputs<'w>, nn::InputError> {
            let n = inputs.check(work.capacity)?;
            let image: &[[Scalar; 64]] = k::view(inputs.image);
            let hidden = &mut work.hidden[..n];
            let logits = &mut work.logits[..n];
            k::dense_relu(image, &self.hidden.weight, &self.hidden.bias, hidden);
            k::dense(hidden, &self.logits.weight, &self.logits.bias, logits);
            let scores = logits;
            k::softmax_mut(scores);
            Ok(Outputs { scores })
        }

        pub fn gradient(&self, batch: Batch<'_>, work: &mut Workspace<impl nn::Storage>, grad: &mut Self)
            -> Result<Losses, nn::InputError> {
            let n = batch.check(work.capacity)?;
            let digit = batch.digit;
            let image: &[[Scalar; 64]] = k::view(batch.image);
            let hidden = &mut work.hidden[..n];
            let logits = &mut work.logits[..n];
            k::dense_relu(image, &self.hidden.weight, &self.hidden.bias, hidden);
            k::dense(hidden, &self.logits.weight, &self.logits.bias, logits);
            let hit = k::accuracy(logits, digit);
            let d_logits = logits;
            let loss = k::cross_entropy_mut(d_logits, digit);      // d_logits = (softmax − onehot)/n
            k::dense_d_weight(hidden, d_logits, &mut grad.logits.weight);
            k::sum_samples(d_logits, &mut grad.logits.bias);
            let d_hidden = &mut work.d_hidden[..n];
            k::dense_d_input(d_logits, &self.logits.weight, d_hidden);
            k::update(d_hidden, &*hidden, |d, h| if is_negative(h) { 0.0 } else { d });
            k::dense_d_weight(image, d_hidden, &mut grad.hidden.weight);
            k::sum_samples(d_hidden, &mut grad.hidden.bias);
            Ok(Losses { loss, hit })
        }

        /// The mean losses over the batch, computed as in inference.
        pub fn evaluate(&self, batch: Batch<'_>, work: &mut Workspace<impl nn::Storage>)
            -> Result<Losses, nn::InputError> {
            let n = batch.check(work.capacity)?;
            let digit = batch.digit;
            let image: &[[Scalar; 64]] = k::view(batch.image);
            let hidden = &mut work.hidden[..n];
            let logits = &mut work.logits[..n];
            k::dense_relu(image, &self.hidden.weight, &self.hidden.bias, hidden);
            k::dense(hidden, &self.logits.weight, &self.logits.bias, logits);
            let hit = k::accuracy(logits, digit);
            let loss = k::cross_entropy_mut(logits, digit);
            Ok(Losses { loss, hit })
        }
    }

    impl nn::Parameters for Digits {
        type Scalar = Scalar;
        const NAME: &'static str = "Digits";
        const ZERO: Self = Digits::ZERO;
        const TENSORS: &'static [nn::TensorInfo] = &[
            nn::TensorInfo { name: "hidden.weight", shape: &[64, 64], role: nn::Role::Trained },
            nn::TensorInfo { name: "hidden.bias", shape: &[64], role: nn::Role::Trained },
            nn::TensorInfo { name: "logits.weight", shape: &[64, 10], role: nn::Role::Trained },
            nn::TensorInfo { name: "logits.bias", shape: &[10], role: nn::Role::Trained },
        ];
        const INITIAL: &'static [nn::init::Initial<Scalar>] = &[
            nn::init::uniform(-0.125, 0.125),
            nn::init::uniform(-0.125, 0.125),
            nn::init::uniform(-0.125, 0.125),
            nn::init::uniform(-0.125, 0.125),
        ];
        const LAYOUT: nn::Layout<Self, Scalar> =
            nn::layout!(Self { hidden.weight, hidden.bias, logits.weight, logits.bias });
    }
    nn::with_alloc! {
        impl nn::Network for Digits {
            type Inputs<'a> = Inputs<'a>;
            type Outputs<'w> = Outputs<'w>;
            type Workspace = Workspace;
            const SUMMARY: &'static str = SUMMARY;
            fn workspace(capacity: usize) -> Workspace { Workspace::new(capacity) }
            fn forward<'w>(&self, inputs: Inputs<'_>, work: &'w mut Workspace) -> Result<Outputs<'w>, nn::InputError> {
                Digits::forward(self, inputs, work)
            }
        }
        impl nn::Trainable for Digits {
            type Batch<'a> = Batch<'a>;
            type Samples = Samples;
            type Losses = Losses;
            fn inputs<'a>(batch: Self::Batch<'a>) -> Self::Inputs<'a> { batch.inputs() }
            fn gradient(&self, batch: Batch<'_>, work: &mut Workspace, grad: &mut Self) -> Result<Losses, nn::InputError> {
                Digits::gradient(self, batch, work, grad)
            }
            fn evaluate(&self, batch: Batch<'_>, work: &mut Workspace) -> Result<Losses, nn::InputError> {
                Digits::evaluate(self, batch, work)
            }
        }
    }
}
