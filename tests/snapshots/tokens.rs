#[doc(inline)]
#[allow(unused_imports)]
use tokens::Tokens;
/// What belongs to [`Tokens`]: its parameters, its data, its workspace and its constants.
#[allow(clippy::all, dead_code)]
mod tokens {
    use ::nn_runtime as nn;
    use ::nn_runtime::kernels as k;
    use ::nn_runtime::math::{abs, sign};
    /// The next letter of a text, by the letter and by what the text ends with.
    ///
    /// ```text
    /// letters = embed(text[..8]) + offset
    /// ending = embed(reverse(text, 0)[..8])
    /// mixed = einsum("ti,tj,si->tj", letters, stop_gradient(sign(letters)), ending)
    /// logits = cumsum(dense(concat(mixed, letters, dim = 1), 11), -1)
    /// best = argmax(logits, dim = -1)
    /// ```
    #[derive(Clone, Copy)]
    #[repr(C, align(64))]
    pub struct Tokens {
        /// `[4]`, of `normal(0.0, 1.0)`
        pub offset: [f64; 4],
        /// `[4]`, of `zeros()`
        pub usage: [f64; 4],
        /// `embed(text[..8]) + offset`
        pub embed: parameters::Embed,
        /// `cumsum(dense(concat(mixed, letters, dim = 1), 11), -1)`
        pub logits: parameters::Logits,
    }
    /// The parameters of [`Tokens`](super::Tokens), layer by layer.
    pub mod parameters {
        /// The parameters of `embed`.
        #[derive(Clone, Copy)]
        #[repr(C)]
        pub struct Embed {
            /// `[11, 4]`, of `embed(text[..8]) + offset`
            pub weight: [[f64; 4]; 11],
        }
        /// The parameters of `logits`.
        #[derive(Clone, Copy)]
        #[repr(C)]
        pub struct Logits {
            /// `[8, 11]`, of `cumsum(dense(concat(mixed, letters, dim = 1), 11), -1)`
            pub weight: [[f64; 11]; 8],
            /// `[11]`, of `cumsum(dense(concat(mixed, letters, dim = 1), 11), -1)`
            pub bias: [f64; 11],
        }
    }
    /// The number of trained parameters.
    pub const PARAMETERS: usize = 143;
    /// Bytes of workspace for each sample of the capacity.
    pub const WORKSPACE_BYTES: usize = 5164;
    /// Bytes of workspace whatever the capacity.
    pub const WORKSPACE_BYTES_FIXED: usize = 1528;
    /// Floating-point operations of inference, per sample.
    pub const FLOPS_FORWARD: u64 = 2280;
    /// Floating-point operations of losses and derivatives, per sample.
    pub const FLOPS_GRADIENT: u64 = 8523;
    /// Layer by layer: shapes, parameters, operations per sample, bytes of workspace per sample.
    pub const SUMMARY: &str = "Tokens\nlayer    is                                                                     shape             parameters  FLOPs  bytes\ntext     input                                                                  [9] of class(11)\nletters  embed(text[..8]) + offset                                              [8, 4]                           64  1 056\nending   embed(reverse(text, 0)[..8])                                           [8, 4]                          296  1 092\nmixed    einsum(\"ti,tj,si->tj\", letters, stop_gradient(sign(letters)), ending)  [8, 4]                        1 390  3 008\nlogits   cumsum(dense(concat(mixed, letters, dim = 1), 11), -1)                 [8, 11]                   99  5 719\nbest     argmax(logits, dim = -1)                                               [8]\noffset   normal(0.0, 1.0)                                                       [4]                        4\nusage    zeros()                                                                [4]                        4\nothers                                                                                                    44  1 054      8\n143 parameters, 8 more not trained; 2 280 FLOPs forward, 8 523 with gradient, per sample\n5 164 bytes of workspace per sample, 1 528 more for all together\n";
    /// In which order the partial derivatives are computed, and the chain for each named value.
    pub const EXPLAIN: &str = "In which order are the partial derivatives of penalty computed?\n  1. ∂penalty/∂embed.weight, ∂penalty/∂logits.weight, ∂penalty/∂logits.bias\nWhat is the chain?\n  ∂penalty/∂embed.weight = ∂penalty/∂embed.weight\n  ∂penalty/∂logits.weight = ∂penalty/∂logits.weight\n  ∂penalty/∂logits.bias = ∂penalty/∂logits.bias\nIn which order are the partial derivatives of fit computed?\n  1. ∂fit/∂logits\n  2. ∂logits/∂mixed, ∂logits/∂letters, ∂logits/∂logits.weight, ∂logits/∂logits.bias\n  3. ∂mixed/∂letters, ∂mixed/∂ending\n  4. ∂letters/∂embed.weight, ∂letters/∂offset, ∂ending/∂embed.weight\nWhat is the chain?\n  ∂fit/∂logits = ∂fit/∂logits\n  ∂fit/∂mixed = ∂fit/∂logits · ∂logits/∂mixed\n  ∂fit/∂letters = ∂fit/∂logits · ∂logits/∂letters + ∂fit/∂logits · ∂logits/∂mixed · ∂mixed/∂letters\n  ∂fit/∂logits.weight = ∂fit/∂logits · ∂logits/∂logits.weight\n  ∂fit/∂logits.bias = ∂fit/∂logits · ∂logits/∂logits.bias\n  ∂fit/∂ending = ∂fit/∂logits · ∂logits/∂mixed · ∂mixed/∂ending\n  ∂fit/∂embed.weight = ∂fit/∂logits · ∂logits/∂letters · ∂letters/∂embed.weight + ∂fit/∂logits · ∂logits/∂mixed · ∂mixed/∂letters · ∂letters/∂embed.weight + ∂fit/∂logits · ∂logits/∂mixed · ∂mixed/∂ending · ∂ending/∂embed.weight\n  ∂fit/∂offset = ∂fit/∂logits · ∂logits/∂letters · ∂letters/∂offset + ∂fit/∂logits · ∂logits/∂mixed · ∂mixed/∂letters · ∂letters/∂offset\n";
    /// What [`Tokens`] reads: one element per sample in each field.
    #[derive(Clone, Copy, Debug)]
    pub struct Inputs<'a> {
        /// `[9] of class(11)` per sample.
        pub text: &'a [[u32; 9]],
    }
    impl Inputs<'_> {
        fn check(&self, capacity: usize) -> Result<usize, nn::InputError> {
            let samples = nn::check::samples("text", self.text.len(), capacity)?;
            nn::check::classes("text", self.text, 11)?;
            Ok(samples)
        }
    }
    /// Inputs and targets of the same samples.
    #[derive(Clone, Copy, Debug)]
    pub struct Batch<'a> {
        /// `[9] of class(11)` per sample.
        pub text: &'a [[u32; 9]],
    }
    impl Batch<'_> {
        fn check(&self, capacity: usize) -> Result<usize, nn::InputError> {
            let samples = nn::check::samples("text", self.text.len(), capacity)?;
            nn::check::classes("text", self.text, 11)?;
            Ok(samples)
        }
    }
    impl<'a> Batch<'a> {
        /// What inference needs of the batch.
        pub fn inputs(&self) -> Inputs<'a> {
            Inputs { text: self.text }
        }
    }
    /// An owned data set: all fields have one element per sample.
    #[derive(Clone, Debug, Default)]
    pub struct Samples {
        /// `[9] of class(11)` per sample.
        pub text: nn::Vec<[u32; 9]>,
    }
    impl nn::Samples for Samples {
        type Batch<'a> = Batch<'a>;
        fn len(&self) -> usize {
            self.text.len()
        }
        fn batch(&self, range: core::ops::Range<usize>) -> Batch<'_> {
            Batch { text: &self.text[range] }
        }
        fn gather(&mut self, from: &Self, indices: &[usize]) {
            nn::gather(&mut self.text, &from.text, indices);
        }
    }
    /// Losses and metrics: means over the batch.
    #[derive(Clone, Copy, Debug, Default, PartialEq)]
    pub struct Losses {
        /// The sum of all losses: what is minimised.
        pub loss: f64,
        /// The loss `penalty`.
        pub penalty: f64,
        /// The loss `fit`.
        pub fit: f64,
        /// The metric `hit`.
        pub hit: f64,
    }
    impl nn::Losses for Losses {
        const NAMES: &'static [&'static str] = &["loss", "penalty", "fit", "hit"];
        fn visit(&self, visit: &mut dyn FnMut(f64)) {
            visit(self.loss);
            visit(self.penalty);
            visit(self.fit);
            visit(self.hit);
        }
    }
    /// What inference returns: one element per sample in each field.
    #[derive(Clone, Copy, Debug)]
    pub struct Outputs<'w> {
        /// `[8]` per sample.
        pub best: &'w [[f64; 8]],
    }
    /// The memory of a step, for batches of up to `capacity` samples.
    pub struct Workspace<S: nn::Storage = nn::Heap> {
        capacity: usize,
        storage: core::marker::PhantomData<S>,
        embed_weight_square: [[f64; 4]; 11],
        logits_weight_square: [[f64; 11]; 8],
        logits_bias_square: [f64; 11],
        text_slice: S::Buffer<[u32; 8]>,
        letters_embedding: S::Buffer<[[[f64; 4]; 4]; 8]>,
        ending_reverse: S::Buffer<[u32; 9]>,
        slice: S::Buffer<[u32; 8]>,
        ending: S::Buffer<[[[f64; 4]; 4]; 8]>,
        mixed_sign: S::Buffer<[[f64; 4]; 8]>,
        letters_product: S::Buffer<[[[f64; 4]; 4]; 8]>,
        ending_sum: S::Buffer<[[[f64; 4]; 4]; 8]>,
        mixed_2: S::Buffer<[[f64; 11]; 8]>,
        sum_7: [f64; 4],
        sum_8: S::Buffer<f64>,
        d_letters_scatter_add: [[f64; 4]; 11],
    }
    impl<S: nn::Storage> Workspace<S> {
        fn with_storage(capacity: usize) -> Self {
            Workspace {
                capacity,
                storage: core::marker::PhantomData,
                embed_weight_square: [[0.0; 4]; 11],
                logits_weight_square: [[0.0; 11]; 8],
                logits_bias_square: [0.0; 11],
                text_slice: S::buffer([0; 8], capacity),
                letters_embedding: S::buffer([[[0.0; 4]; 4]; 8], capacity),
                ending_reverse: S::buffer([0; 9], capacity),
                slice: S::buffer([0; 8], capacity),
                ending: S::buffer([[[0.0; 4]; 4]; 8], capacity),
                mixed_sign: S::buffer([[0.0; 4]; 8], capacity),
                letters_product: S::buffer([[[0.0; 4]; 4]; 8], capacity),
                ending_sum: S::buffer([[[0.0; 4]; 4]; 8], capacity),
                mixed_2: S::buffer([[0.0; 11]; 8], capacity),
                sum_7: [0.0; 4],
                sum_8: S::buffer(0.0, capacity),
                d_letters_scatter_add: [[0.0; 4]; 11],
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
            embed_weight_square: [[0.0; 4]; 11],
            logits_weight_square: [[0.0; 11]; 8],
            logits_bias_square: [0.0; 11],
            text_slice: [[0; 8]; N],
            letters_embedding: [[[[0.0; 4]; 4]; 8]; N],
            ending_reverse: [[0; 9]; N],
            slice: [[0; 8]; N],
            ending: [[[[0.0; 4]; 4]; 8]; N],
            mixed_sign: [[[0.0; 4]; 8]; N],
            letters_product: [[[[0.0; 4]; 4]; 8]; N],
            ending_sum: [[[[0.0; 4]; 4]; 8]; N],
            mixed_2: [[[0.0; 11]; 8]; N],
            sum_7: [0.0; 4],
            sum_8: [0.0; N],
            d_letters_scatter_add: [[0.0; 4]; 11],
        };
    }
    impl Tokens {
        /// All parameters zero.
        pub const ZERO: Self = Tokens {
            offset: [0.0; 4],
            usage: [0.0; 4],
            embed: parameters::Embed {
                weight: [[0.0; 4]; 11],
            },
            logits: parameters::Logits {
                weight: [[0.0; 11]; 8],
                bias: [0.0; 11],
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
            nn::init::normal(&mut self.offset, 0.0, 1.0, nn::Random::new(seed, 0));
            nn::init::zeros(&mut self.usage);
            nn::init::normal(&mut self.embed.weight, 0.0, 1.0, nn::Random::new(seed, 2));
            nn::init::uniform(
                &mut self.logits.weight,
                -0.35355339059327373,
                0.35355339059327373,
                nn::Random::new(seed, 3),
            );
            nn::init::uniform(
                &mut self.logits.bias,
                -0.35355339059327373,
                0.35355339059327373,
                nn::Random::new(seed, 4),
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
            s: impl k::Kernels<f64>,
            n: usize,
            inputs: Inputs<'_>,
            work: &'w mut Workspace<impl nn::Storage>,
        ) -> Outputs<'w> {
            let text = inputs.text;
            let text_slice = &mut work.text_slice[..n];
            let letters_embedding = &mut work.mixed_sign[..n];
            let ending_reverse = &mut work.ending_reverse[..n];
            let ending: &mut [[[f64; 4]; 8]] = k::reuse(&mut work.mixed_2[..n], n);
            let mixed_sign: &mut [[[f64; 4]; 8]] = k::reuse(
                &mut work.letters_embedding[..n],
                n,
            );
            let letters_product = &mut work.ending[..n];
            let mixed = &mut work.letters_product[..n];
            k::slice_axis(text, 0, text_slice);
            k::gather(
                &self.embed.weight,
                k::view::<_, u32>(text_slice),
                k::view_mut::<_, [f64; 4]>(letters_embedding),
            );
            let letters = letters_embedding;
            s.update(
                letters,
                k::cycle(&self.offset),
                |letters_embedding, offset| letters_embedding + offset,
            );
            k::reverse_axis(text, ending_reverse);
            let slice = text_slice;
            k::slice_axis(ending_reverse, 0, slice);
            k::gather(
                &self.embed.weight,
                k::view::<_, u32>(slice),
                k::view_mut::<_, [f64; 4]>(ending),
            );
            s.map(mixed_sign, &*letters, |letters| sign(letters));
            k::matmul(
                k::view::<_, [[f64; 1]; 4]>(letters),
                k::view::<_, [[f64; 4]; 1]>(mixed_sign),
                k::view_mut::<_, [[f64; 4]; 4]>(letters_product),
            );
            let ending_sum: &mut [[f64; 4]] = k::reuse(
                &mut work.letters_embedding[..n],
                n,
            );
            k::sum_axis(ending, ending_sum);
            k::permute(letters_product, mixed, [8, 4, 4], [0, 2, 1]);
            let mixed_2 = ending;
            k::matmul(
                k::view::<_, [[f64; 4]; 32]>(mixed),
                k::view::<_, [[f64; 1]; 4]>(ending_sum),
                k::view_mut::<_, [[f64; 1]; 32]>(mixed_2),
            );
            let logits_concat: &mut [[[f64; 8]; 8]] = k::reuse(
                &mut work.letters_embedding[..n],
                n,
            );
            k::place_axis(
                k::view::<_, [f64; 4]>(mixed_2),
                0,
                k::view_mut::<_, [f64; 8]>(logits_concat),
            );
            k::place_axis(
                k::view::<_, [f64; 4]>(letters),
                4,
                k::view_mut::<_, [f64; 8]>(logits_concat),
            );
            let logits_dense = &mut work.mixed_2[..n];
            s.dense(
                k::view::<_, [f64; 8]>(logits_concat),
                &self.logits.weight,
                &self.logits.bias,
                k::view_mut::<_, [f64; 11]>(logits_dense),
            );
            let logits: &mut [[[f64; 11]; 8]] = k::reuse(
                &mut work.letters_embedding[..n],
                n,
            );
            k::cumsum_axis(
                k::view::<_, [f64; 11]>(logits_dense),
                k::view_mut::<_, [f64; 11]>(logits),
            );
            let best: &mut [[f64; 8]] = k::reuse(&mut work.mixed_sign[..n], n);
            k::argmax(k::view::<_, [f64; 11]>(logits), k::view_mut::<_, f64>(best));
            Outputs { best }
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
            let embed_weight_square = &mut work.embed_weight_square;
            let logits_weight_square = &mut work.logits_weight_square;
            let logits_bias_square = &mut work.logits_bias_square;
            let text_slice = &mut work.text_slice[..n];
            let letters_embedding = &mut work.mixed_sign[..n];
            let ending_reverse = &mut work.ending_reverse[..n];
            let ending: &mut [[[f64; 4]; 8]] = k::reuse(&mut work.mixed_2[..n], n);
            let mixed_sign: &mut [[[f64; 4]; 8]] = k::reuse(
                &mut work.letters_embedding[..n],
                n,
            );
            let letters_product = &mut work.ending[..n];
            let mixed = &mut work.letters_product[..n];
            let sum_8 = &mut work.sum_8[..n];
            k::map(
                k::one_mut(embed_weight_square),
                k::one(&self.embed.weight),
                |embed_weight| embed_weight * embed_weight,
            );
            let sum = k::sum_all(k::one(embed_weight_square));
            k::map(
                k::one_mut(logits_weight_square),
                k::one(&self.logits.weight),
                |logits_weight| logits_weight * logits_weight,
            );
            let sum_2 = k::sum_all(k::one(logits_weight_square));
            k::map(
                k::one_mut(logits_bias_square),
                k::one(&self.logits.bias),
                |logits_bias| logits_bias * logits_bias,
            );
            let sum_3 = k::sum_all(k::one(logits_bias_square));
            let embed_weight_abs = embed_weight_square;
            k::map(
                k::one_mut(embed_weight_abs),
                k::one(&self.embed.weight),
                |embed_weight| abs(embed_weight),
            );
            let sum_4 = k::sum_all(k::one(embed_weight_abs));
            let logits_weight_abs = logits_weight_square;
            k::map(
                k::one_mut(logits_weight_abs),
                k::one(&self.logits.weight),
                |logits_weight| abs(logits_weight),
            );
            let sum_5 = k::sum_all(k::one(logits_weight_abs));
            let logits_bias_abs = logits_bias_square;
            k::map(
                k::one_mut(logits_bias_abs),
                k::one(&self.logits.bias),
                |logits_bias| abs(logits_bias),
            );
            let sum_6 = k::sum_all(k::one(logits_bias_abs));
            let penalty = 0.01 * (sum + sum_2 + sum_3) + 0.001 * (sum_4 + sum_5 + sum_6);
            k::slice_axis(text, 0, text_slice);
            k::gather(
                &self.embed.weight,
                k::view::<_, u32>(text_slice),
                k::view_mut::<_, [f64; 4]>(letters_embedding),
            );
            let letters = letters_embedding;
            k::update(
                letters,
                k::cycle(&self.offset),
                |letters_embedding, offset| letters_embedding + offset,
            );
            k::reverse_axis(text, ending_reverse);
            let slice = text_slice;
            k::slice_axis(ending_reverse, 0, slice);
            k::gather(
                &self.embed.weight,
                k::view::<_, u32>(slice),
                k::view_mut::<_, [f64; 4]>(ending),
            );
            k::map(mixed_sign, &*letters, |letters| sign(letters));
            k::matmul(
                k::view::<_, [[f64; 1]; 4]>(letters),
                k::view::<_, [[f64; 4]; 1]>(mixed_sign),
                k::view_mut::<_, [[f64; 4]; 4]>(letters_product),
            );
            let ending_sum: &mut [[f64; 4]] = k::reuse(
                &mut work.letters_embedding[..n],
                n,
            );
            k::sum_axis(ending, ending_sum);
            k::permute(letters_product, mixed, [8, 4, 4], [0, 2, 1]);
            let mixed_2 = ending;
            k::matmul(
                k::view::<_, [[f64; 4]; 32]>(mixed),
                k::view::<_, [[f64; 1]; 4]>(ending_sum),
                k::view_mut::<_, [[f64; 1]; 32]>(mixed_2),
            );
            let logits_concat: &mut [[[f64; 8]; 8]] = k::reuse(
                &mut work.letters_embedding[..n],
                n,
            );
            k::place_axis(
                k::view::<_, [f64; 4]>(mixed_2),
                0,
                k::view_mut::<_, [f64; 8]>(logits_concat),
            );
            k::place_axis(
                k::view::<_, [f64; 4]>(letters),
                4,
                k::view_mut::<_, [f64; 8]>(logits_concat),
            );
            let logits_dense = &mut work.mixed_2[..n];
            k::dense(
                k::view::<_, [f64; 8]>(logits_concat),
                &self.logits.weight,
                &self.logits.bias,
                k::view_mut::<_, [f64; 11]>(logits_dense),
            );
            let logits: &mut [[[f64; 11]; 8]] = k::reuse(
                &mut work.letters_embedding[..n],
                n,
            );
            k::cumsum_axis(
                k::view::<_, [f64; 11]>(logits_dense),
                k::view_mut::<_, [f64; 11]>(logits),
            );
            let text_slice_2 = slice;
            k::slice_axis(text, 1, text_slice_2);
            let logits_accuracy: &mut [[f64; 8]] = k::reuse(
                &mut work.mixed_sign[..n],
                n,
            );
            k::correct(
                k::view::<_, [f64; 11]>(logits),
                k::view::<_, u32>(text_slice_2),
                k::view_mut::<_, f64>(logits_accuracy),
            );
            k::sum_axis(logits_accuracy, sum_8);
            let hit_accuracy = sum_8;
            k::divide_mut(hit_accuracy, 8.0);
            let hit = k::mean_samples(hit_accuracy);
            let logits_cross_entropy = logits_accuracy;
            k::cross_entropy_loss(
                k::view::<_, [f64; 11]>(logits),
                k::view::<_, u32>(text_slice_2),
                k::view_mut::<_, f64>(logits_cross_entropy),
            );
            let sum_10 = hit_accuracy;
            k::sum_axis(logits_cross_entropy, sum_10);
            let fit_cross_entropy = sum_10;
            k::divide_mut(fit_cross_entropy, 8.0);
            let fit = k::mean_samples(fit_cross_entropy);
            let loss = penalty + fit;
            Ok(Losses { loss, penalty, fit, hit })
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
            let text = batch.text;
            let embed_weight_square = &mut work.embed_weight_square;
            let logits_weight_square = &mut work.logits_weight_square;
            let logits_bias_square = &mut work.logits_bias_square;
            let text_slice = &mut work.text_slice[..n];
            let letters_embedding: &mut [[[f64; 4]; 8]] = k::reuse(
                &mut work.letters_embedding[..n],
                n,
            );
            let ending_reverse = &mut work.ending_reverse[..n];
            let slice = &mut work.slice[..n];
            let ending: &mut [[[f64; 4]; 8]] = k::reuse(&mut work.ending[..n], n);
            let mixed_sign = &mut work.mixed_sign[..n];
            let letters_product = &mut work.letters_product[..n];
            let ending_sum: &mut [[f64; 4]] = k::reuse(&mut work.ending_sum[..n], n);
            let mixed_2: &mut [[[f64; 4]; 8]] = k::reuse(&mut work.mixed_2[..n], n);
            let sum_7 = &mut work.sum_7;
            let sum_8 = &mut work.sum_8[..n];
            let d_letters_scatter_add = &mut work.d_letters_scatter_add;
            s.map(
                k::one_mut(embed_weight_square),
                k::one(&self.embed.weight),
                |embed_weight| embed_weight * embed_weight,
            );
            let sum = s.sum_all(k::one(embed_weight_square));
            s.map(
                k::one_mut(logits_weight_square),
                k::one(&self.logits.weight),
                |logits_weight| logits_weight * logits_weight,
            );
            let sum_2 = s.sum_all(k::one(logits_weight_square));
            s.map(
                k::one_mut(logits_bias_square),
                k::one(&self.logits.bias),
                |logits_bias| logits_bias * logits_bias,
            );
            let sum_3 = s.sum_all(k::one(logits_bias_square));
            let embed_weight_abs = embed_weight_square;
            s.map(
                k::one_mut(embed_weight_abs),
                k::one(&self.embed.weight),
                |embed_weight| abs(embed_weight),
            );
            let sum_4 = s.sum_all(k::one(embed_weight_abs));
            let logits_weight_abs = logits_weight_square;
            s.map(
                k::one_mut(logits_weight_abs),
                k::one(&self.logits.weight),
                |logits_weight| abs(logits_weight),
            );
            let sum_5 = s.sum_all(k::one(logits_weight_abs));
            let logits_bias_abs = logits_bias_square;
            s.map(
                k::one_mut(logits_bias_abs),
                k::one(&self.logits.bias),
                |logits_bias| abs(logits_bias),
            );
            let sum_6 = s.sum_all(k::one(logits_bias_abs));
            let penalty = 0.01 * (sum + sum_2 + sum_3) + 0.001 * (sum_4 + sum_5 + sum_6);
            k::slice_axis(text, 0, text_slice);
            k::gather(
                &self.embed.weight,
                k::view::<_, u32>(text_slice),
                k::view_mut::<_, [f64; 4]>(letters_embedding),
            );
            let letters = letters_embedding;
            s.update(
                letters,
                k::cycle(&self.offset),
                |letters_embedding, offset| letters_embedding + offset,
            );
            k::reverse_axis(text, ending_reverse);
            k::slice_axis(ending_reverse, 0, slice);
            k::gather(
                &self.embed.weight,
                k::view::<_, u32>(slice),
                k::view_mut::<_, [f64; 4]>(ending),
            );
            s.map(mixed_sign, &*letters, |letters| sign(letters));
            k::matmul(
                k::view::<_, [[f64; 1]; 4]>(letters),
                k::view::<_, [[f64; 4]; 1]>(mixed_sign),
                k::view_mut::<_, [[f64; 4]; 4]>(letters_product),
            );
            k::sum_axis(ending, ending_sum);
            let mixed = &mut work.ending[..n];
            k::permute(letters_product, mixed, [8, 4, 4], [0, 2, 1]);
            k::matmul(
                k::view::<_, [[f64; 4]; 32]>(mixed),
                k::view::<_, [[f64; 1]; 4]>(ending_sum),
                k::view_mut::<_, [[f64; 1]; 32]>(mixed_2),
            );
            let letters_sum: &mut [[f64; 4]] = k::reuse(&mut work.ending[..n], n);
            k::sum_axis(letters, letters_sum);
            let mixed_mean = letters_sum;
            s.divide_mut(mixed_mean, 8.0);
            s.sum_samples(mixed_mean, sum_7);
            s.map(
                k::one_mut(&mut grad.usage),
                (k::one(&self.usage), k::one(sum_7)),
                #[inline(always)]
                |(usage, sum_7)| 0.9 * usage + 0.1 * (sum_7 / n as f64),
            );
            let logits_concat: &mut [[[f64; 8]; 8]] = k::reuse(&mut work.ending[..n], n);
            k::place_axis(
                k::view::<_, [f64; 4]>(mixed_2),
                0,
                k::view_mut::<_, [f64; 8]>(logits_concat),
            );
            k::place_axis(
                k::view::<_, [f64; 4]>(letters),
                4,
                k::view_mut::<_, [f64; 8]>(logits_concat),
            );
            let logits_dense = &mut work.mixed_2[..n];
            s.dense(
                k::view::<_, [f64; 8]>(logits_concat),
                &self.logits.weight,
                &self.logits.bias,
                k::view_mut::<_, [f64; 11]>(logits_dense),
            );
            let logits: &mut [[[f64; 11]; 8]] = k::reuse(
                &mut work.letters_embedding[..n],
                n,
            );
            k::cumsum_axis(
                k::view::<_, [f64; 11]>(logits_dense),
                k::view_mut::<_, [f64; 11]>(logits),
            );
            let text_slice_2: &mut [[u32; 8]] = k::reuse(
                &mut work.ending_reverse[..n],
                n,
            );
            k::slice_axis(text, 1, text_slice_2);
            let logits_accuracy: &mut [[f64; 8]] = k::reuse(&mut work.mixed_2[..n], n);
            k::correct(
                k::view::<_, [f64; 11]>(logits),
                k::view::<_, u32>(text_slice_2),
                k::view_mut::<_, f64>(logits_accuracy),
            );
            k::sum_axis(logits_accuracy, sum_8);
            let hit_accuracy = sum_8;
            s.divide_mut(hit_accuracy, 8.0);
            let hit = s.mean_samples(hit_accuracy);
            let logits_cross_entropy = logits_accuracy;
            k::cross_entropy_loss(
                k::view::<_, [f64; 11]>(logits),
                k::view::<_, u32>(text_slice_2),
                k::view_mut::<_, f64>(logits_cross_entropy),
            );
            let sum_10 = hit_accuracy;
            k::sum_axis(logits_cross_entropy, sum_10);
            let fit_cross_entropy = sum_10;
            s.divide_mut(fit_cross_entropy, 8.0);
            let fit = s.mean_samples(fit_cross_entropy);
            let loss = penalty + fit;
            let div = 1.0 / n as f64 / 8.0;
            let logits_softmax = logits;
            k::softmax_mut(k::view_mut::<_, [f64; 11]>(logits_softmax));
            let one_hot = &mut work.mixed_2[..n];
            k::one_hot(
                k::view::<_, u32>(text_slice_2),
                k::view_mut::<_, [f64; 11]>(one_hot),
            );
            let d_logits = logits_softmax;
            s.update(
                d_logits,
                &*one_hot,
                |logits_softmax, one_hot| (logits_softmax - one_hot) * div,
            );
            let d_logits_dense = one_hot;
            k::cumsum_axis_reversed(
                k::view::<_, [f64; 11]>(d_logits),
                k::view_mut::<_, [f64; 11]>(d_logits_dense),
            );
            let sum_12 = logits_bias_abs;
            s.sum_samples(k::view::<_, [f64; 11]>(d_logits_dense), sum_12);
            let d_logits_concat: &mut [[[f64; 8]; 8]] = k::reuse(
                &mut work.letters_embedding[..n],
                n,
            );
            s.dense_d_input(
                k::view::<_, [f64; 11]>(d_logits_dense),
                &self.logits.weight,
                k::view_mut::<_, [f64; 8]>(d_logits_concat),
            );
            let product = logits_weight_abs;
            s.dense_d_weight(
                k::view::<_, [f64; 8]>(logits_concat),
                k::view::<_, [f64; 11]>(d_logits_dense),
                product,
            );
            let d_mixed: &mut [[[f64; 4]; 8]] = k::reuse(&mut work.mixed_2[..n], n);
            k::slice_axis(
                k::view::<_, [f64; 8]>(d_logits_concat),
                0,
                k::view_mut::<_, [f64; 4]>(d_mixed),
            );
            let slice_2: &mut [[[f64; 4]; 8]] = k::reuse(&mut work.ending[..n], n);
            k::slice_axis(
                k::view::<_, [f64; 8]>(d_logits_concat),
                4,
                k::view_mut::<_, [f64; 4]>(slice_2),
            );
            let d_mixed_product = &mut work.letters_embedding[..n];
            k::matmul(
                k::view::<_, [[f64; 1]; 32]>(d_mixed),
                k::view::<_, [[f64; 4]; 1]>(ending_sum),
                k::view_mut::<_, [[f64; 4]; 32]>(d_mixed_product),
            );
            let permute = &mut work.ending_sum[..n];
            k::permute(d_mixed_product, permute, [8, 4, 4], [0, 2, 1]);
            let permute_2: &mut [[[[f64; 4]; 8]; 4]] = k::reuse(
                &mut work.letters_embedding[..n],
                n,
            );
            k::permute(letters_product, permute_2, [8, 4, 4], [1, 0, 2]);
            let d_mixed_product_2: &mut [[f64; 4]] = k::reuse(
                &mut work.letters_product[..n],
                n,
            );
            k::matmul(
                k::view::<_, [[f64; 32]; 4]>(permute_2),
                k::view::<_, [[f64; 1]; 32]>(d_mixed),
                k::view_mut::<_, [[f64; 1]; 4]>(d_mixed_product_2),
            );
            let d_ending: &mut [[[f64; 8]; 4]] = k::reuse(&mut work.mixed_2[..n], n);
            s.map(
                d_ending,
                k::each(&*d_mixed_product_2, 8),
                |d_mixed_product_2| d_mixed_product_2,
            );
            let d_ending_2: &mut [[[f64; 4]; 8]] = k::reuse(
                &mut work.letters_embedding[..n],
                n,
            );
            k::permute(d_ending, d_ending_2, [4, 8], [1, 0]);
            let product_2: &mut [[[f64; 4]; 8]] = k::reuse(&mut work.mixed_2[..n], n);
            k::matmul(
                k::view::<_, [[f64; 4]; 4]>(permute),
                k::view::<_, [[f64; 1]; 4]>(mixed_sign),
                k::view_mut::<_, [[f64; 1]; 4]>(product_2),
            );
            let d_letters = slice_2;
            s.add_mut(d_letters, product_2);
            let d_ending_scatter_add = embed_weight_abs;
            k::fill(k::one_mut(d_ending_scatter_add), 0.0);
            k::scatter_add(
                k::view::<_, [f64; 4]>(d_ending_2),
                k::view::<_, u32>(slice),
                d_ending_scatter_add,
            );
            k::fill(k::one_mut(d_letters_scatter_add), 0.0);
            k::scatter_add(
                k::view::<_, [f64; 4]>(d_letters),
                k::view::<_, u32>(text_slice),
                d_letters_scatter_add,
            );
            s.map(
                k::one_mut(&mut grad.logits.bias),
                (k::one(sum_12), k::one(&self.logits.bias)),
                #[inline(always)]
                |(sum_12, logits_bias)| {
                    sum_12 + 0.001 * sign(logits_bias) + 0.02 * logits_bias
                },
            );
            s.map(
                k::one_mut(&mut grad.logits.weight),
                (k::one(product), k::one(&self.logits.weight)),
                #[inline(always)]
                |(product, logits_weight)| {
                    product + 0.001 * sign(logits_weight) + 0.02 * logits_weight
                },
            );
            s.map(
                k::one_mut(&mut grad.embed.weight),
                (
                    k::one(d_ending_scatter_add),
                    k::one(d_letters_scatter_add),
                    k::one(&self.embed.weight),
                ),
                #[inline(always)]
                |(d_ending_scatter_add, d_letters_scatter_add, embed_weight)| {
                    d_ending_scatter_add + d_letters_scatter_add
                        + 0.001 * sign(embed_weight) + 0.02 * embed_weight
                },
            );
            Losses { loss, penalty, fit, hit }
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
            let losses = self.gradient(batch, work, grad)?;
            optimizer.step(self, grad);
            Ok(losses)
        }
    }
    impl nn::Parameters for Tokens {
        type Scalar = f64;
        const NAME: &'static str = "Tokens";
        const ZERO: Self = Tokens::ZERO;
        const TENSORS: &'static [nn::TensorInfo] = &[
            nn::TensorInfo {
                name: "offset",
                shape: &[4],
                role: nn::Role::Frozen,
            },
            nn::TensorInfo {
                name: "usage",
                shape: &[4],
                role: nn::Role::State,
            },
            nn::TensorInfo {
                name: "embed.weight",
                shape: &[11, 4],
                role: nn::Role::Trained,
            },
            nn::TensorInfo {
                name: "logits.weight",
                shape: &[8, 11],
                role: nn::Role::Trained,
            },
            nn::TensorInfo {
                name: "logits.bias",
                shape: &[11],
                role: nn::Role::Trained,
            },
        ];
        fn tensors(&self, visit: &mut dyn FnMut(&[f64])) {
            visit(k::flat(&self.offset));
            visit(k::flat(&self.usage));
            visit(k::flat(&self.embed.weight));
            visit(k::flat(&self.logits.weight));
            visit(k::flat(&self.logits.bias));
        }
        fn tensors_mut(&mut self, visit: &mut dyn FnMut(&mut [f64])) {
            visit(k::flat_mut(&mut self.offset));
            visit(k::flat_mut(&mut self.usage));
            visit(k::flat_mut(&mut self.embed.weight));
            visit(k::flat_mut(&mut self.logits.weight));
            visit(k::flat_mut(&mut self.logits.bias));
        }
        fn initialize(&mut self, seed: u64) {
            Tokens::initialize(self, seed)
        }
    }
    impl nn::Network for Tokens {
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
            Tokens::forward(self, inputs, work)
        }
    }
    impl nn::Trainable for Tokens {
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
            Tokens::gradient(self, batch, work, grad)
        }
        fn train_step(
            &mut self,
            batch: Batch<'_>,
            work: &mut Workspace,
            grad: &mut Self,
            optimizer: &mut impl nn::Tensorwise<Self>,
        ) -> Result<Losses, nn::InputError> {
            Tokens::train_step(self, batch, work, grad, optimizer)
        }
        fn evaluate(
            &self,
            batch: Batch<'_>,
            work: &mut Workspace,
        ) -> Result<Losses, nn::InputError> {
            Tokens::evaluate(self, batch, work)
        }
    }
}
