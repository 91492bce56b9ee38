#[doc(inline)]
#[allow(unused_imports)]
pub use transformer::Transformer;
/// What belongs to [`Transformer`]: its parameters, its data, its workspace and its constants.
#[allow(clippy::all, dead_code)]
pub mod transformer {
    use ::nn_runtime as nn;
    use ::nn_runtime::kernels as k;
    /// A transformer in small: tied embeddings, attention to itself and to a memory.
    ///
    /// ```text
    /// x = position_encoding(embedding(tokens, table))
    /// memory = embedding(words, 4, 5, padding_idx = 2)
    /// own = x + attention(layer_norm(x), 3, causal = true)
    /// other = own + attention(own, memory, 2, dropout = 0.2)
    /// logits = matmul(other, transpose(table))
    /// ```
    #[derive(Clone, Copy)]
    #[repr(C, align(64))]
    pub struct Transformer {
        /// `[7, 6]`, of `normal(0.0, 0.5)`
        pub table: [[f64; 6]; 7],
        /// `embedding(words, 4, 5, padding_idx = 2)`
        pub memory: parameters::Memory,
        /// The parameters of `own`.
        pub own: parameters::Own,
        /// The parameters of `other`.
        pub other: parameters::Other,
    }
    /// The parameters of [`Transformer`](super::Transformer), layer by layer.
    pub mod parameters {
        /// The parameters of `memory`.
        #[derive(Clone, Copy)]
        #[repr(C)]
        pub struct Memory {
            /// `[4, 5]`, of `embedding(words, 4, 5, padding_idx = 2)`
            pub weight: [[f64; 5]; 4],
        }
        /// The parameters of `own`.
        #[derive(Clone, Copy)]
        #[repr(C)]
        pub struct Own {
            /// `x + attention(layer_norm(x), 3, causal = true)`
            pub layer_norm_1: OwnLayerNorm1,
            /// The parameters of `attention_1`.
            pub attention_1: OwnAttention1,
        }
        /// The parameters of `own.layer_norm_1`.
        #[derive(Clone, Copy)]
        #[repr(C)]
        pub struct OwnLayerNorm1 {
            /// `[6]`, of `x + attention(layer_norm(x), 3, causal = true)`
            pub weight: [f64; 6],
            /// `[6]`, of `x + attention(layer_norm(x), 3, causal = true)`
            pub bias: [f64; 6],
        }
        /// The parameters of `own.attention_1`.
        #[derive(Clone, Copy)]
        #[repr(C)]
        pub struct OwnAttention1 {
            /// `x + attention(layer_norm(x), 3, causal = true)`
            pub in_proj: OwnAttention1InProj,
            /// `x + attention(layer_norm(x), 3, causal = true)`
            pub out_proj: OwnAttention1OutProj,
        }
        /// The parameters of `own.attention_1.in_proj`.
        #[derive(Clone, Copy)]
        #[repr(C)]
        pub struct OwnAttention1InProj {
            /// `[6, 18]`, of `x + attention(layer_norm(x), 3, causal = true)`
            pub weight: [[f64; 18]; 6],
            /// `[18]`, of `x + attention(layer_norm(x), 3, causal = true)`
            pub bias: [f64; 18],
        }
        /// The parameters of `own.attention_1.out_proj`.
        #[derive(Clone, Copy)]
        #[repr(C)]
        pub struct OwnAttention1OutProj {
            /// `[6, 6]`, of `x + attention(layer_norm(x), 3, causal = true)`
            pub weight: [[f64; 6]; 6],
            /// `[6]`, of `x + attention(layer_norm(x), 3, causal = true)`
            pub bias: [f64; 6],
        }
        /// The parameters of `other`.
        #[derive(Clone, Copy)]
        #[repr(C)]
        pub struct Other {
            /// `own + attention(own, memory, 2, dropout = 0.2)`
            pub q_proj: OtherQProj,
            /// `own + attention(own, memory, 2, dropout = 0.2)`
            pub k_proj: OtherKProj,
            /// `own + attention(own, memory, 2, dropout = 0.2)`
            pub v_proj: OtherVProj,
            /// `own + attention(own, memory, 2, dropout = 0.2)`
            pub in_proj: OtherInProj,
            /// `own + attention(own, memory, 2, dropout = 0.2)`
            pub out_proj: OtherOutProj,
        }
        /// The parameters of `other.q_proj`.
        #[derive(Clone, Copy)]
        #[repr(C)]
        pub struct OtherQProj {
            /// `[6, 6]`, of `own + attention(own, memory, 2, dropout = 0.2)`
            pub weight: [[f64; 6]; 6],
        }
        /// The parameters of `other.k_proj`.
        #[derive(Clone, Copy)]
        #[repr(C)]
        pub struct OtherKProj {
            /// `[5, 6]`, of `own + attention(own, memory, 2, dropout = 0.2)`
            pub weight: [[f64; 6]; 5],
        }
        /// The parameters of `other.v_proj`.
        #[derive(Clone, Copy)]
        #[repr(C)]
        pub struct OtherVProj {
            /// `[5, 6]`, of `own + attention(own, memory, 2, dropout = 0.2)`
            pub weight: [[f64; 6]; 5],
        }
        /// The parameters of `other.in_proj`.
        #[derive(Clone, Copy)]
        #[repr(C)]
        pub struct OtherInProj {
            /// `[18]`, of `own + attention(own, memory, 2, dropout = 0.2)`
            pub bias: [f64; 18],
        }
        /// The parameters of `other.out_proj`.
        #[derive(Clone, Copy)]
        #[repr(C)]
        pub struct OtherOutProj {
            /// `[6, 6]`, of `own + attention(own, memory, 2, dropout = 0.2)`
            pub weight: [[f64; 6]; 6],
            /// `[6]`, of `own + attention(own, memory, 2, dropout = 0.2)`
            pub bias: [f64; 6],
        }
    }
    /// The number of trained parameters.
    pub const PARAMETERS: usize = 398;
    /// Bytes of workspace for each sample of the capacity.
    pub const WORKSPACE_BYTES: usize = 5736;
    /// Bytes of workspace whatever the capacity.
    pub const WORKSPACE_BYTES_FIXED: usize = 1392;
    /// Floating-point operations of inference, per sample.
    pub const FLOPS_FORWARD: u64 = 4843;
    /// Floating-point operations of losses and derivatives, per sample.
    pub const FLOPS_GRADIENT: u64 = 14466;
    /// Layer by layer: shapes, parameters, operations per sample, bytes of workspace per sample.
    pub const SUMMARY: &str = "Transformer\nlayer   is                                              shape            parameters  FLOPs  bytes\ntokens  input                                           [5] of class(7)\nwords   input                                           [3] of class(4)\nnext    target                                          [5] of class(7)\nx       position_encoding(embedding(tokens, table))     [5, 6]                          60    240\nmemory  embedding(words, 4, 5, padding_idx = 2)         [3, 5]                   20     15    120\nown     x + attention(layer_norm(x), 3, causal = true)  [5, 6]                  180  7 717  2 760\nother   own + attention(own, memory, 2, dropout = 0.2)  [5, 6]                  156  4 977  1 728\nlogits  matmul(other, transpose(table))                 [5, 7]                       1 547    880\ntable   normal(0.0, 0.5)                                [7, 6]                   42\nothers                                                                                 150      8\n398 parameters; 4 843 FLOPs forward, 14 466 with gradient, per sample\n5 736 bytes of workspace per sample, 1 392 more for all together\n";
    /// In which order the partial derivatives are computed, and the chain for each named value.
    pub const EXPLAIN: &str = "In which order are the partial derivatives of loss computed?\n  1. ∂loss/∂logits\n  2. ∂logits/∂other, ∂logits/∂table\n  3. ∂other/∂own, ∂other/∂other.q_proj.weight, ∂other/∂other.in_proj.bias, ∂other/∂memory, ∂other/∂other.k_proj.weight, ∂other/∂other.v_proj.weight, ∂other/∂other.out_proj.weight, ∂other/∂other.out_proj.bias\n  4. ∂own/∂x, ∂own/∂own.layer_norm_1.weight, ∂own/∂own.layer_norm_1.bias, ∂own/∂own.attention_1.in_proj.weight, ∂own/∂own.attention_1.in_proj.bias, ∂own/∂own.attention_1.out_proj.weight, ∂own/∂own.attention_1.out_proj.bias, ∂memory/∂memory.weight\n  5. ∂x/∂table\nWhat is the chain?\n  ∂loss/∂logits = ∂loss/∂logits\n  ∂loss/∂other = ∂loss/∂logits · ∂logits/∂other\n  ∂loss/∂table = ∂loss/∂logits · ∂logits/∂table + ∂loss/∂logits · ∂logits/∂other · ∂other/∂own · ∂own/∂x · ∂x/∂table\n  ∂loss/∂own = ∂loss/∂logits · ∂logits/∂other · ∂other/∂own\n  ∂loss/∂other.q_proj.weight = ∂loss/∂logits · ∂logits/∂other · ∂other/∂other.q_proj.weight\n  ∂loss/∂other.in_proj.bias = ∂loss/∂logits · ∂logits/∂other · ∂other/∂other.in_proj.bias\n  ∂loss/∂memory = ∂loss/∂logits · ∂logits/∂other · ∂other/∂memory\n  ∂loss/∂other.k_proj.weight = ∂loss/∂logits · ∂logits/∂other · ∂other/∂other.k_proj.weight\n  ∂loss/∂other.v_proj.weight = ∂loss/∂logits · ∂logits/∂other · ∂other/∂other.v_proj.weight\n  ∂loss/∂other.out_proj.weight = ∂loss/∂logits · ∂logits/∂other · ∂other/∂other.out_proj.weight\n  ∂loss/∂other.out_proj.bias = ∂loss/∂logits · ∂logits/∂other · ∂other/∂other.out_proj.bias\n  ∂loss/∂x = ∂loss/∂logits · ∂logits/∂other · ∂other/∂own · ∂own/∂x\n  ∂loss/∂own.layer_norm_1.weight = ∂loss/∂logits · ∂logits/∂other · ∂other/∂own · ∂own/∂own.layer_norm_1.weight\n  ∂loss/∂own.layer_norm_1.bias = ∂loss/∂logits · ∂logits/∂other · ∂other/∂own · ∂own/∂own.layer_norm_1.bias\n  ∂loss/∂own.attention_1.in_proj.weight = ∂loss/∂logits · ∂logits/∂other · ∂other/∂own · ∂own/∂own.attention_1.in_proj.weight\n  ∂loss/∂own.attention_1.in_proj.bias = ∂loss/∂logits · ∂logits/∂other · ∂other/∂own · ∂own/∂own.attention_1.in_proj.bias\n  ∂loss/∂own.attention_1.out_proj.weight = ∂loss/∂logits · ∂logits/∂other · ∂other/∂own · ∂own/∂own.attention_1.out_proj.weight\n  ∂loss/∂own.attention_1.out_proj.bias = ∂loss/∂logits · ∂logits/∂other · ∂other/∂own · ∂own/∂own.attention_1.out_proj.bias\n  ∂loss/∂memory.weight = ∂loss/∂logits · ∂logits/∂other · ∂other/∂memory · ∂memory/∂memory.weight\n";
    /// What [`Transformer`] reads: one element per sample in each field.
    #[derive(Clone, Copy, Debug)]
    pub struct Inputs<'a> {
        /// `[5] of class(7)` per sample.
        pub tokens: &'a [[u32; 5]],
        /// `[3] of class(4)` per sample.
        pub words: &'a [[u32; 3]],
    }
    impl Inputs<'_> {
        fn check(&self, capacity: usize) -> Result<usize, nn::InputError> {
            let samples = nn::check::samples("tokens", self.tokens.len(), capacity)?;
            nn::check::length("words", self.words.len(), samples)?;
            nn::check::classes("tokens", self.tokens, 7)?;
            nn::check::classes("words", self.words, 4)?;
            Ok(samples)
        }
    }
    /// What the losses compare with.
    #[derive(Clone, Copy, Debug)]
    pub struct Targets<'a> {
        /// `[5] of class(7)` per sample.
        pub next: &'a [[u32; 5]],
    }
    /// Inputs and targets of the same samples.
    #[derive(Clone, Copy, Debug)]
    pub struct Batch<'a> {
        /// `[5] of class(7)` per sample.
        pub tokens: &'a [[u32; 5]],
        /// `[3] of class(4)` per sample.
        pub words: &'a [[u32; 3]],
        /// `[5] of class(7)` per sample.
        pub next: &'a [[u32; 5]],
    }
    impl Batch<'_> {
        fn check(&self, capacity: usize) -> Result<usize, nn::InputError> {
            let samples = nn::check::samples("tokens", self.tokens.len(), capacity)?;
            nn::check::length("words", self.words.len(), samples)?;
            nn::check::length("next", self.next.len(), samples)?;
            nn::check::classes("tokens", self.tokens, 7)?;
            nn::check::classes("words", self.words, 4)?;
            nn::check::classes("next", self.next, 7)?;
            Ok(samples)
        }
    }
    impl<'a> Batch<'a> {
        /// What inference needs of the batch.
        pub fn inputs(&self) -> Inputs<'a> {
            Inputs {
                tokens: self.tokens,
                words: self.words,
            }
        }
        /// The inputs and targets of the same samples.
        pub fn new(inputs: Inputs<'a>, targets: Targets<'a>) -> Self {
            Batch {
                tokens: inputs.tokens,
                words: inputs.words,
                next: targets.next,
            }
        }
        /// What the losses compare with.
        pub fn targets(&self) -> Targets<'a> {
            Targets { next: self.next }
        }
    }
    /// An owned data set: all fields have one element per sample.
    #[derive(Clone, Debug, Default)]
    pub struct Samples {
        /// `[5] of class(7)` per sample.
        pub tokens: nn::Vec<[u32; 5]>,
        /// `[3] of class(4)` per sample.
        pub words: nn::Vec<[u32; 3]>,
        /// `[5] of class(7)` per sample.
        pub next: nn::Vec<[u32; 5]>,
    }
    impl nn::Samples for Samples {
        type Batch<'a> = Batch<'a>;
        fn len(&self) -> usize {
            self.tokens.len()
        }
        fn batch(&self, range: core::ops::Range<usize>) -> Batch<'_> {
            Batch {
                tokens: &self.tokens[range.clone()],
                words: &self.words[range.clone()],
                next: &self.next[range],
            }
        }
        fn gather(&mut self, from: &Self, indices: &[usize]) {
            nn::gather(&mut self.tokens, &from.tokens, indices);
            nn::gather(&mut self.words, &from.words, indices);
            nn::gather(&mut self.next, &from.next, indices);
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
        /// `[5, 7]` per sample.
        pub logits: &'w [[[f64; 7]; 5]],
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
        x_embedding: S::Buffer<[[f64; 6]; 5]>,
        position_encoding: [[f64; 6]; 5],
        memory: S::Buffer<[[f64; 5]; 3]>,
        x_normalize: S::Buffer<[[f64; 6]; 5]>,
        own_layer_norm: S::Buffer<[[f64; 6]; 5]>,
        add: S::Buffer<[[f64; 18]; 5]>,
        slice: S::Buffer<[[f64; 6]; 5]>,
        slice_2: S::Buffer<[[f64; 6]; 5]>,
        slice_3: S::Buffer<[[f64; 6]; 5]>,
        permute_2: S::Buffer<[[[f64; 5]; 2]; 3]>,
        product: S::Buffer<[[[f64; 5]; 5]; 3]>,
        other_in_proj_bias_slice: [f64; 6],
        add_2: S::Buffer<[[f64; 6]; 5]>,
        add_3: S::Buffer<[[f64; 6]; 3]>,
        add_4: S::Buffer<[[f64; 6]; 3]>,
        permute_5: S::Buffer<[[[f64; 3]; 5]; 2]>,
        permute_6: S::Buffer<[[[f64; 3]; 2]; 5]>,
        product_3: S::Buffer<[[[f64; 3]; 5]; 2]>,
        logits_transpose: [[f64; 7]; 6],
        mul_4: S::Buffer<[[[f64; 3]; 5]; 2]>,
        product_5: S::Buffer<[[[f64; 3]; 5]; 2]>,
        logits_2: S::Buffer<[[[f64; 5]; 5]; 3]>,
        logits_cross_entropy_2: S::Buffer<[[f64; 7]; 5]>,
        sum_3: S::Buffer<f64>,
        permute_14: [[f64; 6]; 7],
        sum_7: [f64; 6],
        sum_8: [f64; 6],
        d_x_scatter_add: [[f64; 6]; 7],
        loss_2_: f64,
    }
    impl<S: nn::Storage> Workspace<S> {
        fn with_storage(capacity: usize) -> Self {
            Workspace {
                capacity,
                storage: core::marker::PhantomData,
                seed: 0,
                step: 0,
                first: 0,
                x_embedding: S::buffer([[0.0; 6]; 5], capacity),
                position_encoding: [[0.0; 6]; 5],
                memory: S::buffer([[0.0; 5]; 3], capacity),
                x_normalize: S::buffer([[0.0; 6]; 5], capacity),
                own_layer_norm: S::buffer([[0.0; 6]; 5], capacity),
                add: S::buffer([[0.0; 18]; 5], capacity),
                slice: S::buffer([[0.0; 6]; 5], capacity),
                slice_2: S::buffer([[0.0; 6]; 5], capacity),
                slice_3: S::buffer([[0.0; 6]; 5], capacity),
                permute_2: S::buffer([[[0.0; 5]; 2]; 3], capacity),
                product: S::buffer([[[0.0; 5]; 5]; 3], capacity),
                other_in_proj_bias_slice: [0.0; 6],
                add_2: S::buffer([[0.0; 6]; 5], capacity),
                add_3: S::buffer([[0.0; 6]; 3], capacity),
                add_4: S::buffer([[0.0; 6]; 3], capacity),
                permute_5: S::buffer([[[0.0; 3]; 5]; 2], capacity),
                permute_6: S::buffer([[[0.0; 3]; 2]; 5], capacity),
                product_3: S::buffer([[[0.0; 3]; 5]; 2], capacity),
                logits_transpose: [[0.0; 7]; 6],
                mul_4: S::buffer([[[0.0; 3]; 5]; 2], capacity),
                product_5: S::buffer([[[0.0; 3]; 5]; 2], capacity),
                logits_2: S::buffer([[[0.0; 5]; 5]; 3], capacity),
                logits_cross_entropy_2: S::buffer([[0.0; 7]; 5], capacity),
                sum_3: S::buffer(0.0, capacity),
                permute_14: [[0.0; 6]; 7],
                sum_7: [0.0; 6],
                sum_8: [0.0; 6],
                d_x_scatter_add: [[0.0; 6]; 7],
                loss_2_: 0.0,
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
            x_embedding: [[[0.0; 6]; 5]; N],
            position_encoding: [[0.0; 6]; 5],
            memory: [[[0.0; 5]; 3]; N],
            x_normalize: [[[0.0; 6]; 5]; N],
            own_layer_norm: [[[0.0; 6]; 5]; N],
            add: [[[0.0; 18]; 5]; N],
            slice: [[[0.0; 6]; 5]; N],
            slice_2: [[[0.0; 6]; 5]; N],
            slice_3: [[[0.0; 6]; 5]; N],
            permute_2: [[[[0.0; 5]; 2]; 3]; N],
            product: [[[[0.0; 5]; 5]; 3]; N],
            other_in_proj_bias_slice: [0.0; 6],
            add_2: [[[0.0; 6]; 5]; N],
            add_3: [[[0.0; 6]; 3]; N],
            add_4: [[[0.0; 6]; 3]; N],
            permute_5: [[[[0.0; 3]; 5]; 2]; N],
            permute_6: [[[[0.0; 3]; 2]; 5]; N],
            product_3: [[[[0.0; 3]; 5]; 2]; N],
            logits_transpose: [[0.0; 7]; 6],
            mul_4: [[[[0.0; 3]; 5]; 2]; N],
            product_5: [[[[0.0; 3]; 5]; 2]; N],
            logits_2: [[[[0.0; 5]; 5]; 3]; N],
            logits_cross_entropy_2: [[[0.0; 7]; 5]; N],
            sum_3: [0.0; N],
            permute_14: [[0.0; 6]; 7],
            sum_7: [0.0; 6],
            sum_8: [0.0; 6],
            d_x_scatter_add: [[0.0; 6]; 7],
            loss_2_: 0.0,
        };
    }
    impl Transformer {
        /// All parameters zero.
        pub const ZERO: Self = Transformer {
            table: [[0.0; 6]; 7],
            memory: parameters::Memory {
                weight: [[0.0; 5]; 4],
            },
            own: parameters::Own {
                layer_norm_1: parameters::OwnLayerNorm1 {
                    weight: [0.0; 6],
                    bias: [0.0; 6],
                },
                attention_1: parameters::OwnAttention1 {
                    in_proj: parameters::OwnAttention1InProj {
                        weight: [[0.0; 18]; 6],
                        bias: [0.0; 18],
                    },
                    out_proj: parameters::OwnAttention1OutProj {
                        weight: [[0.0; 6]; 6],
                        bias: [0.0; 6],
                    },
                },
            },
            other: parameters::Other {
                q_proj: parameters::OtherQProj {
                    weight: [[0.0; 6]; 6],
                },
                k_proj: parameters::OtherKProj {
                    weight: [[0.0; 6]; 5],
                },
                v_proj: parameters::OtherVProj {
                    weight: [[0.0; 6]; 5],
                },
                in_proj: parameters::OtherInProj {
                    bias: [0.0; 18],
                },
                out_proj: parameters::OtherOutProj {
                    weight: [[0.0; 6]; 6],
                    bias: [0.0; 6],
                },
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
            nn::init::normal(&mut self.table, 0.0, 0.5, nn::Random::new(seed, 0));
            nn::init::normal(
                &mut self.memory.weight,
                0.0,
                1.0,
                nn::Random::new(seed, 1),
            );
            nn::init::ones(&mut self.own.layer_norm_1.weight);
            nn::init::zeros(&mut self.own.layer_norm_1.bias);
            nn::init::xavier_uniform(
                &mut self.own.attention_1.in_proj.weight,
                6,
                18,
                nn::Random::new(seed, 4),
            );
            nn::init::zeros(&mut self.own.attention_1.in_proj.bias);
            nn::init::uniform(
                &mut self.own.attention_1.out_proj.weight,
                -0.4082482904638631,
                0.4082482904638631,
                nn::Random::new(seed, 6),
            );
            nn::init::zeros(&mut self.own.attention_1.out_proj.bias);
            nn::init::xavier_uniform(
                &mut self.other.q_proj.weight,
                6,
                6,
                nn::Random::new(seed, 8),
            );
            nn::init::xavier_uniform(
                &mut self.other.k_proj.weight,
                5,
                6,
                nn::Random::new(seed, 9),
            );
            nn::init::xavier_uniform(
                &mut self.other.v_proj.weight,
                5,
                6,
                nn::Random::new(seed, 10),
            );
            nn::init::zeros(&mut self.other.in_proj.bias);
            nn::init::uniform(
                &mut self.other.out_proj.weight,
                -0.4082482904638631,
                0.4082482904638631,
                nn::Random::new(seed, 12),
            );
            nn::init::zeros(&mut self.other.out_proj.bias);
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
            let tokens = inputs.tokens;
            let words = inputs.words;
            let x_embedding = &mut work.x_embedding[..n];
            let position_encoding = &mut work.position_encoding;
            let memory = &mut work.memory[..n];
            let x_normalize = &mut work.x_normalize[..n];
            let add = &mut work.add[..n];
            let slice_2 = &mut work.own_layer_norm[..n];
            let slice_3 = &mut work.slice[..n];
            let permute: &mut [[[[f64; 2]; 5]; 3]] = k::reuse(&mut work.slice_2[..n], n);
            let product = &mut work.product[..n];
            let other_in_proj_bias_slice = &mut work.other_in_proj_bias_slice;
            let add_3 = &mut work.add_3[..n];
            let add_4 = &mut work.add_4[..n];
            let logits_transpose = &mut work.logits_transpose;
            let logits = &mut work.logits_cross_entropy_2[..n];
            k::gather(
                &self.table,
                k::view::<_, u32>(tokens),
                k::view_mut::<_, [f64; 6]>(x_embedding),
            );
            k::waves(position_encoding);
            let x = x_embedding;
            s.update(
                x,
                k::cycle(position_encoding),
                |x_embedding, position_encoding| x_embedding + position_encoding,
            );
            k::gather_padded(
                2,
                &self.memory.weight,
                k::view::<_, u32>(words),
                k::view_mut::<_, [f64; 5]>(memory),
            );
            k::layer_norm(
                k::view::<_, [f64; 6]>(x),
                0.00001,
                k::view_mut::<_, [f64; 6]>(x_normalize),
            );
            let own_layer_norm = x_normalize;
            s.update(
                own_layer_norm,
                (
                    k::cycle(&self.own.layer_norm_1.weight),
                    k::cycle(&self.own.layer_norm_1.bias),
                ),
                |x_normalize, (own_layer_norm_1_weight, own_layer_norm_1_bias)| {
                    x_normalize * own_layer_norm_1_weight + own_layer_norm_1_bias
                },
            );
            s.dense(
                k::view::<_, [f64; 6]>(own_layer_norm),
                &self.own.attention_1.in_proj.weight,
                &self.own.attention_1.in_proj.bias,
                k::view_mut::<_, [f64; 18]>(add),
            );
            let slice = own_layer_norm;
            k::slice_axis(
                k::view::<_, [f64; 18]>(add),
                0,
                k::view_mut::<_, [f64; 6]>(slice),
            );
            k::slice_axis(
                k::view::<_, [f64; 18]>(add),
                6,
                k::view_mut::<_, [f64; 6]>(slice_2),
            );
            k::slice_axis(
                k::view::<_, [f64; 18]>(add),
                12,
                k::view_mut::<_, [f64; 6]>(slice_3),
            );
            let mul_2 = slice;
            s.scale_mut(mul_2, 0.7071067811865475);
            k::permute(
                k::view::<_, [[[f64; 2]; 3]; 5]>(mul_2),
                permute,
                [5, 3, 2],
                [1, 0, 2],
            );
            let permute_2: &mut [[[[f64; 5]; 2]; 3]] = k::reuse(
                &mut work.x_normalize[..n],
                n,
            );
            k::permute(
                slice_2,
                k::view_mut::<_, [[f64; 5]; 6]>(permute_2),
                [5, 6],
                [1, 0],
            );
            k::matmul(
                k::view::<_, [[f64; 2]; 5]>(permute),
                k::view::<_, [[f64; 5]; 2]>(permute_2),
                k::view_mut::<_, [[f64; 5]; 5]>(product),
            );
            let causal_softmax = product;
            k::causal_softmax_mut(k::view_mut::<_, [[f64; 5]; 5]>(causal_softmax));
            let permute_3: &mut [[[[f64; 2]; 5]; 3]] = k::reuse(
                &mut work.x_normalize[..n],
                n,
            );
            k::permute(
                k::view::<_, [[[f64; 2]; 3]; 5]>(slice_3),
                permute_3,
                [5, 3, 2],
                [1, 0, 2],
            );
            let product_2: &mut [[[[f64; 2]; 5]; 3]] = k::reuse(
                &mut work.own_layer_norm[..n],
                n,
            );
            k::matmul(
                k::view::<_, [[f64; 5]; 5]>(causal_softmax),
                k::view::<_, [[f64; 2]; 5]>(permute_3),
                k::view_mut::<_, [[f64; 2]; 5]>(product_2),
            );
            let permute_4: &mut [[[[f64; 2]; 3]; 5]] = k::reuse(
                &mut work.x_normalize[..n],
                n,
            );
            k::permute(product_2, permute_4, [3, 5, 2], [1, 0, 2]);
            let own_attention = &mut work.own_layer_norm[..n];
            s.dense(
                k::view::<_, [f64; 6]>(permute_4),
                &self.own.attention_1.out_proj.weight,
                &self.own.attention_1.out_proj.bias,
                k::view_mut::<_, [f64; 6]>(own_attention),
            );
            let own = x;
            s.add_mut(own, own_attention);
            k::slice_axis(
                k::one(&self.other.in_proj.bias),
                0,
                k::one_mut(other_in_proj_bias_slice),
            );
            let add_2 = &mut work.x_normalize[..n];
            s.dense(
                k::view::<_, [f64; 6]>(own),
                &self.other.q_proj.weight,
                other_in_proj_bias_slice,
                k::view_mut::<_, [f64; 6]>(add_2),
            );
            let other_in_proj_bias_slice_2 = other_in_proj_bias_slice;
            k::slice_axis(
                k::one(&self.other.in_proj.bias),
                6,
                k::one_mut(other_in_proj_bias_slice_2),
            );
            s.dense(
                k::view::<_, [f64; 5]>(memory),
                &self.other.k_proj.weight,
                other_in_proj_bias_slice_2,
                k::view_mut::<_, [f64; 6]>(add_3),
            );
            let other_in_proj_bias_slice_3 = other_in_proj_bias_slice_2;
            k::slice_axis(
                k::one(&self.other.in_proj.bias),
                12,
                k::one_mut(other_in_proj_bias_slice_3),
            );
            s.dense(
                k::view::<_, [f64; 5]>(memory),
                &self.other.v_proj.weight,
                other_in_proj_bias_slice_3,
                k::view_mut::<_, [f64; 6]>(add_4),
            );
            let mul_3 = add_2;
            s.scale_mut(mul_3, 0.5773502691896258);
            let permute_5: &mut [[[[f64; 3]; 5]; 2]] = k::reuse(
                &mut work.own_layer_norm[..n],
                n,
            );
            k::permute(
                k::view::<_, [[[f64; 3]; 2]; 5]>(mul_3),
                permute_5,
                [5, 2, 3],
                [1, 0, 2],
            );
            let permute_6: &mut [[[[f64; 3]; 3]; 2]] = k::reuse(
                &mut work.x_normalize[..n],
                n,
            );
            k::permute(
                add_3,
                k::view_mut::<_, [[f64; 3]; 6]>(permute_6),
                [3, 6],
                [1, 0],
            );
            let product_3: &mut [[[[f64; 3]; 5]; 2]] = k::reuse(&mut work.slice[..n], n);
            k::matmul(
                k::view::<_, [[f64; 3]; 5]>(permute_5),
                k::view::<_, [[f64; 3]; 3]>(permute_6),
                k::view_mut::<_, [[f64; 3]; 5]>(product_3),
            );
            let softmax = product_3;
            k::softmax_mut(k::view_mut::<_, [f64; 3]>(softmax));
            let permute_7: &mut [[[[f64; 3]; 3]; 2]] = k::reuse(&mut work.add_3[..n], n);
            k::permute(
                k::view::<_, [[[f64; 3]; 2]; 3]>(add_4),
                permute_7,
                [3, 2, 3],
                [1, 0, 2],
            );
            let product_4: &mut [[[[f64; 3]; 5]; 2]] = k::reuse(
                &mut work.x_normalize[..n],
                n,
            );
            k::matmul(
                k::view::<_, [[f64; 3]; 5]>(softmax),
                k::view::<_, [[f64; 3]; 3]>(permute_7),
                k::view_mut::<_, [[f64; 3]; 5]>(product_4),
            );
            let permute_8: &mut [[[[f64; 3]; 2]; 5]] = k::reuse(
                &mut work.own_layer_norm[..n],
                n,
            );
            k::permute(product_4, permute_8, [2, 5, 3], [1, 0, 2]);
            let other_attention = &mut work.x_normalize[..n];
            s.dense(
                k::view::<_, [f64; 6]>(permute_8),
                &self.other.out_proj.weight,
                &self.other.out_proj.bias,
                k::view_mut::<_, [f64; 6]>(other_attention),
            );
            let other = own;
            s.add_mut(other, other_attention);
            k::permute(
                k::one(&self.table),
                k::one_mut(logits_transpose),
                [7, 6],
                [1, 0],
            );
            s.dense_linear(
                k::view::<_, [f64; 6]>(other),
                logits_transpose,
                k::view_mut::<_, [f64; 7]>(logits),
            );
            Outputs { logits }
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
            let tokens = batch.tokens;
            let words = batch.words;
            let next = batch.next;
            let x_embedding = &mut work.x_embedding[..n];
            let position_encoding = &mut work.position_encoding;
            let memory = &mut work.memory[..n];
            let x_normalize = &mut work.x_normalize[..n];
            let add = &mut work.add[..n];
            let slice_2 = &mut work.own_layer_norm[..n];
            let slice_3 = &mut work.slice[..n];
            let permute: &mut [[[[f64; 2]; 5]; 3]] = k::reuse(&mut work.slice_2[..n], n);
            let product = &mut work.product[..n];
            let other_in_proj_bias_slice = &mut work.other_in_proj_bias_slice;
            let add_3 = &mut work.add_3[..n];
            let add_4 = &mut work.add_4[..n];
            let logits_transpose = &mut work.logits_transpose;
            let logits = &mut work.logits_cross_entropy_2[..n];
            let sum = &mut work.sum_3[..n];
            k::gather(
                &self.table,
                k::view::<_, u32>(tokens),
                k::view_mut::<_, [f64; 6]>(x_embedding),
            );
            k::waves(position_encoding);
            let x = x_embedding;
            k::update(
                x,
                k::cycle(position_encoding),
                |x_embedding, position_encoding| x_embedding + position_encoding,
            );
            k::gather_padded(
                2,
                &self.memory.weight,
                k::view::<_, u32>(words),
                k::view_mut::<_, [f64; 5]>(memory),
            );
            k::layer_norm(
                k::view::<_, [f64; 6]>(x),
                0.00001,
                k::view_mut::<_, [f64; 6]>(x_normalize),
            );
            let own_layer_norm = x_normalize;
            k::update(
                own_layer_norm,
                (
                    k::cycle(&self.own.layer_norm_1.weight),
                    k::cycle(&self.own.layer_norm_1.bias),
                ),
                |x_normalize, (own_layer_norm_1_weight, own_layer_norm_1_bias)| {
                    x_normalize * own_layer_norm_1_weight + own_layer_norm_1_bias
                },
            );
            k::dense(
                k::view::<_, [f64; 6]>(own_layer_norm),
                &self.own.attention_1.in_proj.weight,
                &self.own.attention_1.in_proj.bias,
                k::view_mut::<_, [f64; 18]>(add),
            );
            let slice = own_layer_norm;
            k::slice_axis(
                k::view::<_, [f64; 18]>(add),
                0,
                k::view_mut::<_, [f64; 6]>(slice),
            );
            k::slice_axis(
                k::view::<_, [f64; 18]>(add),
                6,
                k::view_mut::<_, [f64; 6]>(slice_2),
            );
            k::slice_axis(
                k::view::<_, [f64; 18]>(add),
                12,
                k::view_mut::<_, [f64; 6]>(slice_3),
            );
            let mul_2 = slice;
            k::scale_mut(mul_2, 0.7071067811865475);
            k::permute(
                k::view::<_, [[[f64; 2]; 3]; 5]>(mul_2),
                permute,
                [5, 3, 2],
                [1, 0, 2],
            );
            let permute_2: &mut [[[[f64; 5]; 2]; 3]] = k::reuse(
                &mut work.x_normalize[..n],
                n,
            );
            k::permute(
                slice_2,
                k::view_mut::<_, [[f64; 5]; 6]>(permute_2),
                [5, 6],
                [1, 0],
            );
            k::matmul(
                k::view::<_, [[f64; 2]; 5]>(permute),
                k::view::<_, [[f64; 5]; 2]>(permute_2),
                k::view_mut::<_, [[f64; 5]; 5]>(product),
            );
            let causal_softmax = product;
            k::causal_softmax_mut(k::view_mut::<_, [[f64; 5]; 5]>(causal_softmax));
            let permute_3: &mut [[[[f64; 2]; 5]; 3]] = k::reuse(
                &mut work.x_normalize[..n],
                n,
            );
            k::permute(
                k::view::<_, [[[f64; 2]; 3]; 5]>(slice_3),
                permute_3,
                [5, 3, 2],
                [1, 0, 2],
            );
            let product_2: &mut [[[[f64; 2]; 5]; 3]] = k::reuse(
                &mut work.own_layer_norm[..n],
                n,
            );
            k::matmul(
                k::view::<_, [[f64; 5]; 5]>(causal_softmax),
                k::view::<_, [[f64; 2]; 5]>(permute_3),
                k::view_mut::<_, [[f64; 2]; 5]>(product_2),
            );
            let permute_4: &mut [[[[f64; 2]; 3]; 5]] = k::reuse(
                &mut work.x_normalize[..n],
                n,
            );
            k::permute(product_2, permute_4, [3, 5, 2], [1, 0, 2]);
            let own_attention = &mut work.own_layer_norm[..n];
            k::dense(
                k::view::<_, [f64; 6]>(permute_4),
                &self.own.attention_1.out_proj.weight,
                &self.own.attention_1.out_proj.bias,
                k::view_mut::<_, [f64; 6]>(own_attention),
            );
            let own = x;
            k::add_mut(own, own_attention);
            k::slice_axis(
                k::one(&self.other.in_proj.bias),
                0,
                k::one_mut(other_in_proj_bias_slice),
            );
            let add_2 = &mut work.x_normalize[..n];
            k::dense(
                k::view::<_, [f64; 6]>(own),
                &self.other.q_proj.weight,
                other_in_proj_bias_slice,
                k::view_mut::<_, [f64; 6]>(add_2),
            );
            let other_in_proj_bias_slice_2 = other_in_proj_bias_slice;
            k::slice_axis(
                k::one(&self.other.in_proj.bias),
                6,
                k::one_mut(other_in_proj_bias_slice_2),
            );
            k::dense(
                k::view::<_, [f64; 5]>(memory),
                &self.other.k_proj.weight,
                other_in_proj_bias_slice_2,
                k::view_mut::<_, [f64; 6]>(add_3),
            );
            let other_in_proj_bias_slice_3 = other_in_proj_bias_slice_2;
            k::slice_axis(
                k::one(&self.other.in_proj.bias),
                12,
                k::one_mut(other_in_proj_bias_slice_3),
            );
            k::dense(
                k::view::<_, [f64; 5]>(memory),
                &self.other.v_proj.weight,
                other_in_proj_bias_slice_3,
                k::view_mut::<_, [f64; 6]>(add_4),
            );
            let mul_3 = add_2;
            k::scale_mut(mul_3, 0.5773502691896258);
            let permute_5: &mut [[[[f64; 3]; 5]; 2]] = k::reuse(
                &mut work.own_layer_norm[..n],
                n,
            );
            k::permute(
                k::view::<_, [[[f64; 3]; 2]; 5]>(mul_3),
                permute_5,
                [5, 2, 3],
                [1, 0, 2],
            );
            let permute_6: &mut [[[[f64; 3]; 3]; 2]] = k::reuse(
                &mut work.x_normalize[..n],
                n,
            );
            k::permute(
                add_3,
                k::view_mut::<_, [[f64; 3]; 6]>(permute_6),
                [3, 6],
                [1, 0],
            );
            let product_3: &mut [[[[f64; 3]; 5]; 2]] = k::reuse(&mut work.slice[..n], n);
            k::matmul(
                k::view::<_, [[f64; 3]; 5]>(permute_5),
                k::view::<_, [[f64; 3]; 3]>(permute_6),
                k::view_mut::<_, [[f64; 3]; 5]>(product_3),
            );
            let softmax = product_3;
            k::softmax_mut(k::view_mut::<_, [f64; 3]>(softmax));
            let permute_7: &mut [[[[f64; 3]; 3]; 2]] = k::reuse(&mut work.add_3[..n], n);
            k::permute(
                k::view::<_, [[[f64; 3]; 2]; 3]>(add_4),
                permute_7,
                [3, 2, 3],
                [1, 0, 2],
            );
            let product_4: &mut [[[[f64; 3]; 5]; 2]] = k::reuse(
                &mut work.x_normalize[..n],
                n,
            );
            k::matmul(
                k::view::<_, [[f64; 3]; 5]>(softmax),
                k::view::<_, [[f64; 3]; 3]>(permute_7),
                k::view_mut::<_, [[f64; 3]; 5]>(product_4),
            );
            let permute_8: &mut [[[[f64; 3]; 2]; 5]] = k::reuse(
                &mut work.own_layer_norm[..n],
                n,
            );
            k::permute(product_4, permute_8, [2, 5, 3], [1, 0, 2]);
            let other_attention = &mut work.x_normalize[..n];
            k::dense(
                k::view::<_, [f64; 6]>(permute_8),
                &self.other.out_proj.weight,
                &self.other.out_proj.bias,
                k::view_mut::<_, [f64; 6]>(other_attention),
            );
            let other = own;
            k::add_mut(other, other_attention);
            k::permute(
                k::one(&self.table),
                k::one_mut(logits_transpose),
                [7, 6],
                [1, 0],
            );
            k::dense_linear(
                k::view::<_, [f64; 6]>(other),
                logits_transpose,
                k::view_mut::<_, [f64; 7]>(logits),
            );
            let logits_cross_entropy: &mut [[f64; 5]] = k::reuse(
                &mut work.memory[..n],
                n,
            );
            k::cross_entropy_loss(
                k::view::<_, [f64; 7]>(logits),
                k::view::<_, u32>(next),
                k::view_mut::<_, f64>(logits_cross_entropy),
            );
            k::sum_axis(logits_cross_entropy, sum);
            let loss_cross_entropy = sum;
            k::divide_mut(loss_cross_entropy, 5.0);
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
            self.gradient_1(batch, n, work, grad);
            self.gradient_2(batch, n, work, grad);
            work.step = work.step.wrapping_add(1);
            Ok(Losses { loss: work.loss_2_ })
        }
        /// Part 1 of 2 of [`gradient`](Self::gradient).
        fn gradient_1(
            &self,
            batch: Batch<'_>,
            n: usize,
            work: &mut Workspace<impl nn::Storage>,
            grad: &mut Self,
        ) {
            let tokens = batch.tokens;
            let words = batch.words;
            let next = batch.next;
            let x_embedding = &mut work.x_embedding[..n];
            let position_encoding = &mut work.position_encoding;
            let memory = &mut work.memory[..n];
            let x_normalize = &mut work.x_normalize[..n];
            let own_layer_norm = &mut work.own_layer_norm[..n];
            let add = &mut work.add[..n];
            let slice = &mut work.slice[..n];
            let slice_2 = &mut work.slice_2[..n];
            let slice_3 = &mut work.slice_3[..n];
            let permute_2 = &mut work.permute_2[..n];
            let product = &mut work.product[..n];
            let other_in_proj_bias_slice = &mut work.other_in_proj_bias_slice;
            let add_2 = &mut work.add_2[..n];
            let add_3 = &mut work.add_3[..n];
            let add_4 = &mut work.add_4[..n];
            let permute_5 = &mut work.permute_5[..n];
            let permute_6: &mut [[[[f64; 3]; 3]; 2]] = k::reuse(
                &mut work.permute_6[..n],
                n,
            );
            let product_3 = &mut work.product_3[..n];
            let logits_transpose = &mut work.logits_transpose;
            let mul_4 = &mut work.mul_4[..n];
            let product_5 = &mut work.product_5[..n];
            let logits_2: &mut [[[f64; 7]; 5]] = k::reuse(&mut work.logits_2[..n], n);
            let logits_cross_entropy_2: &mut [[f64; 5]] = k::reuse(
                &mut work.logits_cross_entropy_2[..n],
                n,
            );
            let sum_3 = &mut work.sum_3[..n];
            k::gather(
                &self.table,
                k::view::<_, u32>(tokens),
                k::view_mut::<_, [f64; 6]>(x_embedding),
            );
            k::waves(position_encoding);
            let x = x_embedding;
            k::update(
                x,
                k::cycle(position_encoding),
                |x_embedding, position_encoding| x_embedding + position_encoding,
            );
            k::gather_padded(
                2,
                &self.memory.weight,
                k::view::<_, u32>(words),
                k::view_mut::<_, [f64; 5]>(memory),
            );
            k::layer_norm(
                k::view::<_, [f64; 6]>(x),
                0.00001,
                k::view_mut::<_, [f64; 6]>(x_normalize),
            );
            k::map(
                own_layer_norm,
                (
                    &*x_normalize,
                    k::cycle(&self.own.layer_norm_1.weight),
                    k::cycle(&self.own.layer_norm_1.bias),
                ),
                |(x_normalize, own_layer_norm_1_weight, own_layer_norm_1_bias)| {
                    x_normalize * own_layer_norm_1_weight + own_layer_norm_1_bias
                },
            );
            k::dense(
                k::view::<_, [f64; 6]>(own_layer_norm),
                &self.own.attention_1.in_proj.weight,
                &self.own.attention_1.in_proj.bias,
                k::view_mut::<_, [f64; 18]>(add),
            );
            k::slice_axis(
                k::view::<_, [f64; 18]>(add),
                0,
                k::view_mut::<_, [f64; 6]>(slice),
            );
            k::slice_axis(
                k::view::<_, [f64; 18]>(add),
                6,
                k::view_mut::<_, [f64; 6]>(slice_2),
            );
            k::slice_axis(
                k::view::<_, [f64; 18]>(add),
                12,
                k::view_mut::<_, [f64; 6]>(slice_3),
            );
            let mul_2 = slice;
            k::scale_mut(mul_2, 0.7071067811865475);
            let permute: &mut [[[[f64; 2]; 5]; 3]] = k::reuse(&mut work.add[..n], n);
            k::permute(
                k::view::<_, [[[f64; 2]; 3]; 5]>(mul_2),
                permute,
                [5, 3, 2],
                [1, 0, 2],
            );
            k::permute(
                slice_2,
                k::view_mut::<_, [[f64; 5]; 6]>(permute_2),
                [5, 6],
                [1, 0],
            );
            k::matmul(
                k::view::<_, [[f64; 2]; 5]>(permute),
                k::view::<_, [[f64; 5]; 2]>(permute_2),
                k::view_mut::<_, [[f64; 5]; 5]>(product),
            );
            let causal_softmax = product;
            k::causal_softmax_mut(k::view_mut::<_, [[f64; 5]; 5]>(causal_softmax));
            let permute_3: &mut [[[[f64; 2]; 5]; 3]] = k::reuse(
                &mut work.permute_2[..n],
                n,
            );
            k::permute(
                k::view::<_, [[[f64; 2]; 3]; 5]>(slice_3),
                permute_3,
                [5, 3, 2],
                [1, 0, 2],
            );
            let product_2 = permute;
            k::matmul(
                k::view::<_, [[f64; 5]; 5]>(causal_softmax),
                k::view::<_, [[f64; 2]; 5]>(permute_3),
                k::view_mut::<_, [[f64; 2]; 5]>(product_2),
            );
            let permute_4: &mut [[[[f64; 2]; 3]; 5]] = k::reuse(
                &mut work.permute_2[..n],
                n,
            );
            k::permute(product_2, permute_4, [3, 5, 2], [1, 0, 2]);
            let own_attention: &mut [[[f64; 6]; 5]] = k::reuse(&mut work.add[..n], n);
            k::dense(
                k::view::<_, [f64; 6]>(permute_4),
                &self.own.attention_1.out_proj.weight,
                &self.own.attention_1.out_proj.bias,
                k::view_mut::<_, [f64; 6]>(own_attention),
            );
            let own = own_attention;
            k::add_into(x, own);
            k::slice_axis(
                k::one(&self.other.in_proj.bias),
                0,
                k::one_mut(other_in_proj_bias_slice),
            );
            k::dense(
                k::view::<_, [f64; 6]>(own),
                &self.other.q_proj.weight,
                other_in_proj_bias_slice,
                k::view_mut::<_, [f64; 6]>(add_2),
            );
            let other_in_proj_bias_slice_2 = other_in_proj_bias_slice;
            k::slice_axis(
                k::one(&self.other.in_proj.bias),
                6,
                k::one_mut(other_in_proj_bias_slice_2),
            );
            k::dense(
                k::view::<_, [f64; 5]>(memory),
                &self.other.k_proj.weight,
                other_in_proj_bias_slice_2,
                k::view_mut::<_, [f64; 6]>(add_3),
            );
            let other_in_proj_bias_slice_3 = other_in_proj_bias_slice_2;
            k::slice_axis(
                k::one(&self.other.in_proj.bias),
                12,
                k::one_mut(other_in_proj_bias_slice_3),
            );
            k::dense(
                k::view::<_, [f64; 5]>(memory),
                &self.other.v_proj.weight,
                other_in_proj_bias_slice_3,
                k::view_mut::<_, [f64; 6]>(add_4),
            );
            let mul_3 = add_2;
            k::scale_mut(mul_3, 0.5773502691896258);
            k::permute(
                k::view::<_, [[[f64; 3]; 2]; 5]>(mul_3),
                permute_5,
                [5, 2, 3],
                [1, 0, 2],
            );
            k::permute(
                add_3,
                k::view_mut::<_, [[f64; 3]; 6]>(permute_6),
                [3, 6],
                [1, 0],
            );
            k::matmul(
                k::view::<_, [[f64; 3]; 5]>(permute_5),
                k::view::<_, [[f64; 3]; 3]>(permute_6),
                k::view_mut::<_, [[f64; 3]; 5]>(product_3),
            );
            let softmax = product_3;
            k::softmax_mut(k::view_mut::<_, [f64; 3]>(softmax));
            let permute_7 = permute_6;
            k::permute(
                k::view::<_, [[[f64; 3]; 2]; 3]>(add_4),
                permute_7,
                [3, 2, 3],
                [1, 0, 2],
            );
            k::permute(
                k::one(&self.table),
                k::one_mut(logits_transpose),
                [7, 6],
                [1, 0],
            );
            let dropout_mask = permute_5;
            k::dropout_mask(work.seed, work.step, work.first, 0, 0.2, dropout_mask);
            k::mul(softmax, dropout_mask, mul_4);
            k::matmul(
                k::view::<_, [[f64; 3]; 5]>(mul_4),
                k::view::<_, [[f64; 3]; 3]>(permute_7),
                k::view_mut::<_, [[f64; 3]; 5]>(product_5),
            );
            let permute_9 = &mut work.permute_6[..n];
            k::permute(product_5, permute_9, [2, 5, 3], [1, 0, 2]);
            let other_attention_2: &mut [[[f64; 6]; 5]] = k::reuse(
                &mut work.product_5[..n],
                n,
            );
            k::dense(
                k::view::<_, [f64; 6]>(permute_9),
                &self.other.out_proj.weight,
                &self.other.out_proj.bias,
                k::view_mut::<_, [f64; 6]>(other_attention_2),
            );
            let other_2 = other_attention_2;
            k::add_into(own, other_2);
            k::dense_linear(
                k::view::<_, [f64; 6]>(other_2),
                logits_transpose,
                k::view_mut::<_, [f64; 7]>(logits_2),
            );
            k::cross_entropy_loss(
                k::view::<_, [f64; 7]>(logits_2),
                k::view::<_, u32>(next),
                k::view_mut::<_, f64>(logits_cross_entropy_2),
            );
            k::sum_axis(logits_cross_entropy_2, sum_3);
            let loss_cross_entropy_2 = sum_3;
            k::divide_mut(loss_cross_entropy_2, 5.0);
            let loss_2 = k::mean_samples(loss_cross_entropy_2);
            work.loss_2_ = loss_2;
            let div = 1.0 / n as f64 / 5.0;
            let logits_softmax = logits_2;
            k::softmax_mut(k::view_mut::<_, [f64; 7]>(logits_softmax));
            let next_one_hot = &mut work.logits_cross_entropy_2[..n];
            k::one_hot(
                k::view::<_, u32>(next),
                k::view_mut::<_, [f64; 7]>(next_one_hot),
            );
            let d_logits = logits_softmax;
            k::update(
                d_logits,
                &*next_one_hot,
                |logits_softmax, next_one_hot| (logits_softmax - next_one_hot) * div,
            );
            let d_other: &mut [[[f64; 6]; 5]] = k::reuse(
                &mut work.logits_cross_entropy_2[..n],
                n,
            );
            k::dense_d_input(
                k::view::<_, [f64; 7]>(d_logits),
                logits_transpose,
                k::view_mut::<_, [f64; 6]>(d_other),
            );
            let d_logits_transpose = logits_transpose;
            k::dense_d_weight(
                k::view::<_, [f64; 6]>(other_2),
                k::view::<_, [f64; 7]>(d_logits),
                d_logits_transpose,
            );
            let d_other_product = other_2;
            k::dense_d_input(
                k::view::<_, [f64; 6]>(d_other),
                &self.other.out_proj.weight,
                k::view_mut::<_, [f64; 6]>(d_other_product),
            );
            k::dense_d_weight(
                k::view::<_, [f64; 6]>(permute_9),
                k::view::<_, [f64; 6]>(d_other),
                &mut grad.other.out_proj.weight,
            );
            let permute_10: &mut [[[[f64; 3]; 5]; 2]] = k::reuse(
                &mut work.permute_6[..n],
                n,
            );
            k::permute(
                k::view::<_, [[[f64; 3]; 2]; 5]>(d_other_product),
                permute_10,
                [5, 2, 3],
                [1, 0, 2],
            );
            let permute_11: &mut [[[[f64; 3]; 3]; 2]] = k::reuse(
                &mut work.product_5[..n],
                n,
            );
            k::permute(
                add_4,
                k::view_mut::<_, [[f64; 3]; 6]>(permute_11),
                [3, 6],
                [1, 0],
            );
            let product_6: &mut [[[[f64; 3]; 5]; 2]] = k::reuse(
                &mut work.logits_2[..n],
                n,
            );
            k::matmul(
                k::view::<_, [[f64; 3]; 5]>(permute_10),
                k::view::<_, [[f64; 3]; 3]>(permute_11),
                k::view_mut::<_, [[f64; 3]; 5]>(product_6),
            );
            let permute_12: &mut [[[[f64; 5]; 3]; 2]] = k::reuse(
                &mut work.product_5[..n],
                n,
            );
            k::permute(mul_4, permute_12, [2, 5, 3], [0, 2, 1]);
            let product_7: &mut [[[[f64; 3]; 3]; 2]] = k::reuse(&mut work.add_4[..n], n);
            k::matmul(
                k::view::<_, [[f64; 5]; 3]>(permute_12),
                k::view::<_, [[f64; 3]; 5]>(permute_10),
                k::view_mut::<_, [[f64; 3]; 3]>(product_7),
            );
            let permute_13: &mut [[[[f64; 3]; 2]; 3]] = k::reuse(
                &mut work.permute_6[..n],
                n,
            );
            k::permute(product_7, permute_13, [2, 3, 3], [1, 0, 2]);
        }
        /// Part 2 of 2 of [`gradient`](Self::gradient).
        fn gradient_2(
            &self,
            batch: Batch<'_>,
            n: usize,
            work: &mut Workspace<impl nn::Storage>,
            grad: &mut Self,
        ) {
            let words = batch.words;
            let tokens = batch.tokens;
            let dropout_mask = &mut work.permute_5[..n];
            let mul_5: &mut [[[[f64; 3]; 5]; 2]] = k::reuse(&mut work.logits_2[..n], n);
            let d_logits_transpose = &mut work.logits_transpose;
            let permute_14 = &mut work.permute_14;
            let d_other: &mut [[[f64; 6]; 5]] = k::reuse(
                &mut work.logits_cross_entropy_2[..n],
                n,
            );
            let softmax = &mut work.product_3[..n];
            let sum_5: &mut [[[f64; 5]; 2]] = k::reuse(&mut work.add_4[..n], n);
            let add_3 = &mut work.add_3[..n];
            let permute_16: &mut [[[[f64; 3]; 2]; 5]] = k::reuse(
                &mut work.mul_4[..n],
                n,
            );
            let mul_3 = &mut work.add_2[..n];
            let permute_13: &mut [[[[f64; 3]; 2]; 3]] = k::reuse(
                &mut work.permute_6[..n],
                n,
            );
            let sum_6 = &mut work.other_in_proj_bias_slice;
            let memory = &mut work.memory[..n];
            let sum_7 = &mut work.sum_7;
            let sum_8 = &mut work.sum_8;
            let own: &mut [[[f64; 6]; 5]] = k::reuse(&mut work.add[..n], n);
            let permute_4: &mut [[[[f64; 2]; 3]; 5]] = k::reuse(
                &mut work.permute_2[..n],
                n,
            );
            let slice_3 = &mut work.slice_3[..n];
            let causal_softmax = &mut work.product[..n];
            let slice_2 = &mut work.slice_2[..n];
            let mul_2 = &mut work.slice[..n];
            let own_layer_norm = &mut work.own_layer_norm[..n];
            let x_normalize = &mut work.x_normalize[..n];
            let x = &mut work.x_embedding[..n];
            let d_x_scatter_add = &mut work.d_x_scatter_add;
            k::mul_mut(mul_5, dropout_mask);
            k::permute(
                k::one(d_logits_transpose),
                k::one_mut(permute_14),
                [6, 7],
                [1, 0],
            );
            k::sum_samples(
                k::view::<_, [f64; 6]>(d_other),
                &mut grad.other.out_proj.bias,
            );
            let mul_6 = dropout_mask;
            k::mul(mul_5, softmax, mul_6);
            k::sum_axis(k::view::<_, [f64; 3]>(mul_6), k::view_mut::<_, f64>(sum_5));
            let mul_7 = softmax;
            k::update(
                mul_7,
                (&*mul_5, k::each(&*sum_5, 3)),
                |softmax, (mul_5, sum_5)| softmax * (mul_5 - sum_5),
            );
            let permute_15: &mut [[[[f64; 3]; 3]; 2]] = k::reuse(
                &mut work.add_4[..n],
                n,
            );
            k::permute(
                k::view::<_, [[[f64; 3]; 2]; 3]>(add_3),
                permute_15,
                [3, 2, 3],
                [1, 0, 2],
            );
            let product_8 = mul_6;
            k::matmul(
                k::view::<_, [[f64; 3]; 5]>(mul_7),
                k::view::<_, [[f64; 3]; 3]>(permute_15),
                k::view_mut::<_, [[f64; 3]; 5]>(product_8),
            );
            k::permute(product_8, permute_16, [2, 5, 3], [1, 0, 2]);
            let permute_17: &mut [[[[f64; 5]; 3]; 2]] = k::reuse(
                &mut work.permute_5[..n],
                n,
            );
            k::permute(
                mul_3,
                k::view_mut::<_, [[f64; 5]; 6]>(permute_17),
                [5, 6],
                [1, 0],
            );
            let product_9: &mut [[[[f64; 3]; 3]; 2]] = k::reuse(&mut work.add_3[..n], n);
            k::matmul(
                k::view::<_, [[f64; 5]; 3]>(permute_17),
                k::view::<_, [[f64; 3]; 5]>(mul_7),
                k::view_mut::<_, [[f64; 3]; 3]>(product_9),
            );
            let permute_18: &mut [[[[f64; 3]; 2]; 3]] = k::reuse(
                &mut work.add_4[..n],
                n,
            );
            k::permute(
                k::view::<_, [[f64; 3]; 6]>(product_9),
                k::view_mut::<_, [[f64; 6]; 3]>(permute_18),
                [6, 3],
                [1, 0],
            );
            let mul_8: &mut [[[f64; 6]; 5]] = k::reuse(&mut work.mul_4[..n], n);
            k::scale_mut(mul_8, 0.5773502691896258);
            k::sum_samples(k::view::<_, [f64; 6]>(permute_13), sum_6);
            let other_v_proj_weight_product: &mut [[[f64; 5]; 3]] = k::reuse(
                &mut work.add_3[..n],
                n,
            );
            k::dense_d_input(
                k::view::<_, [f64; 6]>(permute_13),
                &self.other.v_proj.weight,
                k::view_mut::<_, [f64; 5]>(other_v_proj_weight_product),
            );
            k::dense_d_weight(
                k::view::<_, [f64; 5]>(memory),
                k::view::<_, [f64; 6]>(permute_13),
                &mut grad.other.v_proj.weight,
            );
            k::sum_samples(k::view::<_, [f64; 6]>(permute_18), sum_7);
            let other_k_proj_weight_product: &mut [[[f64; 5]; 3]] = k::reuse(
                &mut work.add_2[..n],
                n,
            );
            k::dense_d_input(
                k::view::<_, [f64; 6]>(permute_18),
                &self.other.k_proj.weight,
                k::view_mut::<_, [f64; 5]>(other_k_proj_weight_product),
            );
            let d_memory = other_v_proj_weight_product;
            k::add_mut(d_memory, other_k_proj_weight_product);
            k::dense_d_weight(
                k::view::<_, [f64; 5]>(memory),
                k::view::<_, [f64; 6]>(permute_18),
                &mut grad.other.k_proj.weight,
            );
            k::sum_samples(k::view::<_, [f64; 6]>(mul_8), sum_8);
            k::place_axis(k::one(sum_8), 0, k::one_mut(&mut grad.other.in_proj.bias));
            k::place_axis(k::one(sum_7), 6, k::one_mut(&mut grad.other.in_proj.bias));
            k::place_axis(k::one(sum_6), 12, k::one_mut(&mut grad.other.in_proj.bias));
            let other_q_proj_weight_product = &mut work.add_2[..n];
            k::dense_d_input(
                k::view::<_, [f64; 6]>(mul_8),
                &self.other.q_proj.weight,
                k::view_mut::<_, [f64; 6]>(other_q_proj_weight_product),
            );
            let d_own = d_other;
            k::add_mut(d_own, other_q_proj_weight_product);
            k::dense_d_weight(
                k::view::<_, [f64; 6]>(own),
                k::view::<_, [f64; 6]>(mul_8),
                &mut grad.other.q_proj.weight,
            );
            k::sum_samples(
                k::view::<_, [f64; 6]>(d_own),
                &mut grad.own.attention_1.out_proj.bias,
            );
            let d_own_product = other_q_proj_weight_product;
            k::dense_d_input(
                k::view::<_, [f64; 6]>(d_own),
                &self.own.attention_1.out_proj.weight,
                k::view_mut::<_, [f64; 6]>(d_own_product),
            );
            k::dense_d_weight(
                k::view::<_, [f64; 6]>(permute_4),
                k::view::<_, [f64; 6]>(d_own),
                &mut grad.own.attention_1.out_proj.weight,
            );
            let permute_19: &mut [[[[f64; 2]; 5]; 3]] = k::reuse(
                &mut work.permute_2[..n],
                n,
            );
            k::permute(
                k::view::<_, [[[f64; 2]; 3]; 5]>(d_own_product),
                permute_19,
                [5, 3, 2],
                [1, 0, 2],
            );
            let permute_20: &mut [[[[f64; 5]; 2]; 3]] = k::reuse(
                &mut work.add_2[..n],
                n,
            );
            k::permute(
                slice_3,
                k::view_mut::<_, [[f64; 5]; 6]>(permute_20),
                [5, 6],
                [1, 0],
            );
            let product_10: &mut [[[[f64; 5]; 5]; 3]] = k::reuse(&mut work.add[..n], n);
            k::matmul(
                k::view::<_, [[f64; 2]; 5]>(permute_19),
                k::view::<_, [[f64; 5]; 2]>(permute_20),
                k::view_mut::<_, [[f64; 5]; 5]>(product_10),
            );
            let permute_21 = &mut work.logits_2[..n];
            k::permute(causal_softmax, permute_21, [3, 5, 5], [0, 2, 1]);
            let product_11: &mut [[[[f64; 2]; 5]; 3]] = k::reuse(
                &mut work.slice_3[..n],
                n,
            );
            k::matmul(
                k::view::<_, [[f64; 5]; 5]>(permute_21),
                k::view::<_, [[f64; 2]; 5]>(permute_19),
                k::view_mut::<_, [[f64; 2]; 5]>(product_11),
            );
            let permute_22: &mut [[[[f64; 2]; 3]; 5]] = k::reuse(
                &mut work.permute_2[..n],
                n,
            );
            k::permute(product_11, permute_22, [3, 5, 2], [1, 0, 2]);
            let mul_9 = permute_21;
            k::mul(product_10, causal_softmax, mul_9);
            let sum_9 = memory;
            k::sum_axis(k::view::<_, [f64; 5]>(mul_9), k::view_mut::<_, f64>(sum_9));
            let mul_10 = causal_softmax;
            k::update(
                mul_10,
                (&*product_10, k::each(&*sum_9, 5)),
                |causal_softmax, (product_10, sum_9)| {
                    causal_softmax * (product_10 - sum_9)
                },
            );
            let permute_23 = product_11;
            k::permute(
                k::view::<_, [[[f64; 2]; 3]; 5]>(slice_2),
                permute_23,
                [5, 3, 2],
                [1, 0, 2],
            );
            let product_12: &mut [[[[f64; 2]; 5]; 3]] = k::reuse(
                &mut work.slice_2[..n],
                n,
            );
            k::matmul(
                k::view::<_, [[f64; 5]; 5]>(mul_10),
                k::view::<_, [[f64; 2]; 5]>(permute_23),
                k::view_mut::<_, [[f64; 2]; 5]>(product_12),
            );
            let permute_24: &mut [[[[f64; 2]; 3]; 5]] = k::reuse(
                &mut work.slice_3[..n],
                n,
            );
            k::permute(product_12, permute_24, [3, 5, 2], [1, 0, 2]);
            let permute_25: &mut [[[[f64; 5]; 2]; 3]] = k::reuse(
                &mut work.slice_2[..n],
                n,
            );
            k::permute(
                mul_2,
                k::view_mut::<_, [[f64; 5]; 6]>(permute_25),
                [5, 6],
                [1, 0],
            );
            let product_13: &mut [[[[f64; 5]; 2]; 3]] = k::reuse(
                &mut work.slice[..n],
                n,
            );
            k::matmul(
                k::view::<_, [[f64; 5]; 2]>(permute_25),
                k::view::<_, [[f64; 5]; 5]>(mul_10),
                k::view_mut::<_, [[f64; 5]; 2]>(product_13),
            );
            let permute_26: &mut [[[[f64; 2]; 3]; 5]] = k::reuse(
                &mut work.slice_2[..n],
                n,
            );
            k::permute(
                k::view::<_, [[f64; 5]; 6]>(product_13),
                k::view_mut::<_, [[f64; 6]; 5]>(permute_26),
                [6, 5],
                [1, 0],
            );
            let mul_11 = &mut work.slice_3[..n];
            k::scale_mut(mul_11, 0.7071067811865475);
            let concat = &mut work.add[..n];
            k::place_axis(
                k::view::<_, [f64; 6]>(mul_11),
                0,
                k::view_mut::<_, [f64; 18]>(concat),
            );
            k::place_axis(
                k::view::<_, [f64; 6]>(permute_26),
                6,
                k::view_mut::<_, [f64; 18]>(concat),
            );
            k::place_axis(
                k::view::<_, [f64; 6]>(permute_22),
                12,
                k::view_mut::<_, [f64; 18]>(concat),
            );
            k::sum_samples(
                k::view::<_, [f64; 18]>(concat),
                &mut grad.own.attention_1.in_proj.bias,
            );
            let d_own_layer_norm = &mut work.slice[..n];
            k::dense_d_input(
                k::view::<_, [f64; 18]>(concat),
                &self.own.attention_1.in_proj.weight,
                k::view_mut::<_, [f64; 6]>(d_own_layer_norm),
            );
            k::dense_d_weight(
                k::view::<_, [f64; 6]>(own_layer_norm),
                k::view::<_, [f64; 18]>(concat),
                &mut grad.own.attention_1.in_proj.weight,
            );
            k::sum_samples(
                k::view::<_, [f64; 6]>(d_own_layer_norm),
                &mut grad.own.layer_norm_1.bias,
            );
            let mul_12 = own_layer_norm;
            k::map(
                mul_12,
                (&*d_own_layer_norm, k::cycle(&self.own.layer_norm_1.weight)),
                |(d_own_layer_norm, own_layer_norm_1_weight)| {
                    d_own_layer_norm * own_layer_norm_1_weight
                },
            );
            let mul_13 = d_own_layer_norm;
            k::mul_mut(mul_13, x_normalize);
            k::sum_samples(
                k::view::<_, [f64; 6]>(mul_13),
                &mut grad.own.layer_norm_1.weight,
            );
            let x_normalize_pullback = mul_12;
            k::layer_norm_d_input_mut(
                k::view_mut::<_, [f64; 6]>(x_normalize_pullback),
                k::view::<_, [f64; 6]>(x),
                0.00001,
            );
            let d_x = d_own;
            k::add_mut(d_x, x_normalize_pullback);
            k::fill(k::one_mut(&mut grad.memory.weight), 0.0);
            k::scatter_add_padded(
                2,
                k::view::<_, [f64; 5]>(d_memory),
                k::view::<_, u32>(words),
                &mut grad.memory.weight,
            );
            k::fill(k::one_mut(d_x_scatter_add), 0.0);
            k::scatter_add(
                k::view::<_, [f64; 6]>(d_x),
                k::view::<_, u32>(tokens),
                d_x_scatter_add,
            );
            k::add(
                k::one(permute_14),
                k::one(d_x_scatter_add),
                k::one_mut(&mut grad.table),
            );
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
    impl nn::Parameters for Transformer {
        type Scalar = f64;
        const NAME: &'static str = "Transformer";
        const ZERO: Self = Transformer::ZERO;
        const TENSORS: &'static [nn::TensorInfo] = &[
            nn::TensorInfo {
                name: "table",
                shape: &[7, 6],
                role: nn::Role::Trained,
            },
            nn::TensorInfo {
                name: "memory.weight",
                shape: &[4, 5],
                role: nn::Role::Trained,
            },
            nn::TensorInfo {
                name: "own.layer_norm_1.weight",
                shape: &[6],
                role: nn::Role::Trained,
            },
            nn::TensorInfo {
                name: "own.layer_norm_1.bias",
                shape: &[6],
                role: nn::Role::Trained,
            },
            nn::TensorInfo {
                name: "own.attention_1.in_proj.weight",
                shape: &[6, 18],
                role: nn::Role::Trained,
            },
            nn::TensorInfo {
                name: "own.attention_1.in_proj.bias",
                shape: &[18],
                role: nn::Role::Trained,
            },
            nn::TensorInfo {
                name: "own.attention_1.out_proj.weight",
                shape: &[6, 6],
                role: nn::Role::Trained,
            },
            nn::TensorInfo {
                name: "own.attention_1.out_proj.bias",
                shape: &[6],
                role: nn::Role::Trained,
            },
            nn::TensorInfo {
                name: "other.q_proj.weight",
                shape: &[6, 6],
                role: nn::Role::Trained,
            },
            nn::TensorInfo {
                name: "other.k_proj.weight",
                shape: &[5, 6],
                role: nn::Role::Trained,
            },
            nn::TensorInfo {
                name: "other.v_proj.weight",
                shape: &[5, 6],
                role: nn::Role::Trained,
            },
            nn::TensorInfo {
                name: "other.in_proj.bias",
                shape: &[18],
                role: nn::Role::Trained,
            },
            nn::TensorInfo {
                name: "other.out_proj.weight",
                shape: &[6, 6],
                role: nn::Role::Trained,
            },
            nn::TensorInfo {
                name: "other.out_proj.bias",
                shape: &[6],
                role: nn::Role::Trained,
            },
        ];
        fn tensors(&self, visit: &mut dyn FnMut(&[f64])) {
            visit(k::flat(&self.table));
            visit(k::flat(&self.memory.weight));
            visit(k::flat(&self.own.layer_norm_1.weight));
            visit(k::flat(&self.own.layer_norm_1.bias));
            visit(k::flat(&self.own.attention_1.in_proj.weight));
            visit(k::flat(&self.own.attention_1.in_proj.bias));
            visit(k::flat(&self.own.attention_1.out_proj.weight));
            visit(k::flat(&self.own.attention_1.out_proj.bias));
            visit(k::flat(&self.other.q_proj.weight));
            visit(k::flat(&self.other.k_proj.weight));
            visit(k::flat(&self.other.v_proj.weight));
            visit(k::flat(&self.other.in_proj.bias));
            visit(k::flat(&self.other.out_proj.weight));
            visit(k::flat(&self.other.out_proj.bias));
        }
        fn tensors_mut(&mut self, visit: &mut dyn FnMut(&mut [f64])) {
            visit(k::flat_mut(&mut self.table));
            visit(k::flat_mut(&mut self.memory.weight));
            visit(k::flat_mut(&mut self.own.layer_norm_1.weight));
            visit(k::flat_mut(&mut self.own.layer_norm_1.bias));
            visit(k::flat_mut(&mut self.own.attention_1.in_proj.weight));
            visit(k::flat_mut(&mut self.own.attention_1.in_proj.bias));
            visit(k::flat_mut(&mut self.own.attention_1.out_proj.weight));
            visit(k::flat_mut(&mut self.own.attention_1.out_proj.bias));
            visit(k::flat_mut(&mut self.other.q_proj.weight));
            visit(k::flat_mut(&mut self.other.k_proj.weight));
            visit(k::flat_mut(&mut self.other.v_proj.weight));
            visit(k::flat_mut(&mut self.other.in_proj.bias));
            visit(k::flat_mut(&mut self.other.out_proj.weight));
            visit(k::flat_mut(&mut self.other.out_proj.bias));
        }
        fn initialize(&mut self, seed: u64) {
            Transformer::initialize(self, seed)
        }
    }
    impl nn::Network for Transformer {
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
            Transformer::forward(self, inputs, work)
        }
    }
    impl nn::Trainable for Transformer {
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
            Transformer::gradient(self, batch, work, grad)
        }
        fn train_step(
            &mut self,
            batch: Batch<'_>,
            work: &mut Workspace,
            grad: &mut Self,
            optimizer: &mut impl nn::Tensorwise<Self>,
        ) -> Result<Losses, nn::InputError> {
            Transformer::train_step(self, batch, work, grad, optimizer)
        }
        fn evaluate(
            &self,
            batch: Batch<'_>,
            work: &mut Workspace,
        ) -> Result<Losses, nn::InputError> {
            Transformer::evaluate(self, batch, work)
        }
        fn draw_from(work: &mut Workspace, seed: u64, step: u64) {
            (work.seed, work.step) = (seed, step);
        }
    }
}

#[doc(inline)]
#[allow(unused_imports)]
pub use heads::Heads;
/// What belongs to [`Heads`]: its parameters, its data, its workspace and its constants.
#[allow(clippy::all, dead_code)]
pub mod heads {
    use ::nn_runtime as nn;
    use ::nn_runtime::kernels as k;
    /// The network `Heads`.
    ///
    /// ```text
    /// own = attention(x, 2, causal = true)
    /// other = attention(x, memory, heads = 2, bias = false)
    /// free = attention(x, 4)
    /// ```
    #[derive(Clone, Copy)]
    #[repr(C, align(64))]
    pub struct Heads {
        /// The parameters of `own`.
        pub own: parameters::Own,
        /// The parameters of `other`.
        pub other: parameters::Other,
        /// The parameters of `free`.
        pub free: parameters::Free,
    }
    /// The parameters of [`Heads`](super::Heads), layer by layer.
    pub mod parameters {
        /// The parameters of `own`.
        #[derive(Clone, Copy)]
        #[repr(C)]
        pub struct Own {
            /// `attention(x, 2, causal = true)`
            pub in_proj: OwnInProj,
            /// `attention(x, 2, causal = true)`
            pub out_proj: OwnOutProj,
        }
        /// The parameters of `own.in_proj`.
        #[derive(Clone, Copy)]
        #[repr(C)]
        pub struct OwnInProj {
            /// `[4, 12]`, of `attention(x, 2, causal = true)`
            pub weight: [[f64; 12]; 4],
            /// `[12]`, of `attention(x, 2, causal = true)`
            pub bias: [f64; 12],
        }
        /// The parameters of `own.out_proj`.
        #[derive(Clone, Copy)]
        #[repr(C)]
        pub struct OwnOutProj {
            /// `[4, 4]`, of `attention(x, 2, causal = true)`
            pub weight: [[f64; 4]; 4],
            /// `[4]`, of `attention(x, 2, causal = true)`
            pub bias: [f64; 4],
        }
        /// The parameters of `other`.
        #[derive(Clone, Copy)]
        #[repr(C)]
        pub struct Other {
            /// `attention(x, memory, heads = 2, bias = false)`
            pub in_proj: OtherInProj,
            /// `attention(x, memory, heads = 2, bias = false)`
            pub out_proj: OtherOutProj,
        }
        /// The parameters of `other.in_proj`.
        #[derive(Clone, Copy)]
        #[repr(C)]
        pub struct OtherInProj {
            /// `[4, 12]`, of `attention(x, memory, heads = 2, bias = false)`
            pub weight: [[f64; 12]; 4],
        }
        /// The parameters of `other.out_proj`.
        #[derive(Clone, Copy)]
        #[repr(C)]
        pub struct OtherOutProj {
            /// `[4, 4]`, of `attention(x, memory, heads = 2, bias = false)`
            pub weight: [[f64; 4]; 4],
        }
        /// The parameters of `free`.
        #[derive(Clone, Copy)]
        #[repr(C)]
        pub struct Free {
            /// `attention(x, 4)`
            pub in_proj: FreeInProj,
            /// `attention(x, 4)`
            pub out_proj: FreeOutProj,
        }
        /// The parameters of `free.in_proj`.
        #[derive(Clone, Copy)]
        #[repr(C)]
        pub struct FreeInProj {
            /// `[4, 12]`, of `attention(x, 4)`
            pub weight: [[f64; 12]; 4],
            /// `[12]`, of `attention(x, 4)`
            pub bias: [f64; 12],
        }
        /// The parameters of `free.out_proj`.
        #[derive(Clone, Copy)]
        #[repr(C)]
        pub struct FreeOutProj {
            /// `[4, 4]`, of `attention(x, 4)`
            pub weight: [[f64; 4]; 4],
            /// `[4]`, of `attention(x, 4)`
            pub bias: [f64; 4],
        }
    }
    /// The number of trained parameters.
    pub const PARAMETERS: usize = 224;
    /// Bytes of workspace for each sample of the capacity.
    pub const WORKSPACE_BYTES: usize = 1920;
    /// Bytes of workspace whatever the capacity.
    pub const WORKSPACE_BYTES_FIXED: usize = 384;
    /// Floating-point operations of inference, per sample.
    pub const FLOPS_FORWARD: u64 = 3807;
    /// Floating-point operations of losses and derivatives, per sample.
    pub const FLOPS_GRADIENT: u64 = 0;
    /// Layer by layer: shapes, parameters, operations per sample, bytes of workspace per sample.
    pub const SUMMARY: &str = "Heads\nlayer   is                                             shape   parameters  FLOPs  bytes\nx       input                                          [5, 4]\nmemory  input                                          [3, 4]\nown     attention(x, 2, causal = true)                 [5, 4]          80  1 265  1 600\nother   attention(x, memory, heads = 2, bias = false)  [5, 4]          64    922    160\nfree    attention(x, 4)                                [5, 4]          80  1 620    160\n224 parameters; 3 807 FLOPs per sample\n1 920 bytes of workspace per sample, 384 more for all together\n";
    /// What [`Heads`] reads: one element per sample in each field.
    #[derive(Clone, Copy, Debug)]
    pub struct Inputs<'a> {
        /// `[5, 4]` per sample.
        pub x: &'a [[[f64; 4]; 5]],
        /// `[3, 4]` per sample.
        pub memory: &'a [[[f64; 4]; 3]],
    }
    impl Inputs<'_> {
        fn check(&self, capacity: usize) -> Result<usize, nn::InputError> {
            let samples = nn::check::samples("x", self.x.len(), capacity)?;
            nn::check::length("memory", self.memory.len(), samples)?;
            Ok(samples)
        }
    }
    /// What inference returns: one element per sample in each field.
    #[derive(Clone, Copy, Debug)]
    pub struct Outputs<'w> {
        /// `[5, 4]` per sample.
        pub own: &'w [[[f64; 4]; 5]],
        /// `[5, 4]` per sample.
        pub other: &'w [[[f64; 4]; 5]],
        /// `[5, 4]` per sample.
        pub free: &'w [[[f64; 4]; 5]],
    }
    /// The memory of a step, for batches of up to `capacity` samples.
    pub struct Workspace<S: nn::Storage = nn::Heap> {
        capacity: usize,
        storage: core::marker::PhantomData<S>,
        add: S::Buffer<[[f64; 12]; 5]>,
        slice: S::Buffer<[[f64; 4]; 5]>,
        slice_2: S::Buffer<[[[f64; 5]; 5]; 4]>,
        slice_3: S::Buffer<[[f64; 4]; 5]>,
        other_in_proj_weight_slice: [[f64; 4]; 4],
        other_in_proj_weight_slice_2: [[f64; 4]; 4],
        other_in_proj_weight_slice_3: [[f64; 4]; 4],
        permute_5: S::Buffer<[[[f64; 2]; 5]; 2]>,
        slice_6: S::Buffer<[[f64; 4]; 5]>,
    }
    impl<S: nn::Storage> Workspace<S> {
        fn with_storage(capacity: usize) -> Self {
            Workspace {
                capacity,
                storage: core::marker::PhantomData,
                add: S::buffer([[0.0; 12]; 5], capacity),
                slice: S::buffer([[0.0; 4]; 5], capacity),
                slice_2: S::buffer([[[0.0; 5]; 5]; 4], capacity),
                slice_3: S::buffer([[0.0; 4]; 5], capacity),
                other_in_proj_weight_slice: [[0.0; 4]; 4],
                other_in_proj_weight_slice_2: [[0.0; 4]; 4],
                other_in_proj_weight_slice_3: [[0.0; 4]; 4],
                permute_5: S::buffer([[[0.0; 2]; 5]; 2], capacity),
                slice_6: S::buffer([[0.0; 4]; 5], capacity),
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
            add: [[[0.0; 12]; 5]; N],
            slice: [[[0.0; 4]; 5]; N],
            slice_2: [[[[0.0; 5]; 5]; 4]; N],
            slice_3: [[[0.0; 4]; 5]; N],
            other_in_proj_weight_slice: [[0.0; 4]; 4],
            other_in_proj_weight_slice_2: [[0.0; 4]; 4],
            other_in_proj_weight_slice_3: [[0.0; 4]; 4],
            permute_5: [[[[0.0; 2]; 5]; 2]; N],
            slice_6: [[[0.0; 4]; 5]; N],
        };
    }
    impl Heads {
        /// All parameters zero.
        pub const ZERO: Self = Heads {
            own: parameters::Own {
                in_proj: parameters::OwnInProj {
                    weight: [[0.0; 12]; 4],
                    bias: [0.0; 12],
                },
                out_proj: parameters::OwnOutProj {
                    weight: [[0.0; 4]; 4],
                    bias: [0.0; 4],
                },
            },
            other: parameters::Other {
                in_proj: parameters::OtherInProj {
                    weight: [[0.0; 12]; 4],
                },
                out_proj: parameters::OtherOutProj {
                    weight: [[0.0; 4]; 4],
                },
            },
            free: parameters::Free {
                in_proj: parameters::FreeInProj {
                    weight: [[0.0; 12]; 4],
                    bias: [0.0; 12],
                },
                out_proj: parameters::FreeOutProj {
                    weight: [[0.0; 4]; 4],
                    bias: [0.0; 4],
                },
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
            nn::init::xavier_uniform(
                &mut self.own.in_proj.weight,
                4,
                12,
                nn::Random::new(seed, 0),
            );
            nn::init::zeros(&mut self.own.in_proj.bias);
            nn::init::uniform(
                &mut self.own.out_proj.weight,
                -0.5,
                0.5,
                nn::Random::new(seed, 2),
            );
            nn::init::zeros(&mut self.own.out_proj.bias);
            nn::init::xavier_uniform(
                &mut self.other.in_proj.weight,
                4,
                12,
                nn::Random::new(seed, 4),
            );
            nn::init::uniform(
                &mut self.other.out_proj.weight,
                -0.5,
                0.5,
                nn::Random::new(seed, 5),
            );
            nn::init::xavier_uniform(
                &mut self.free.in_proj.weight,
                4,
                12,
                nn::Random::new(seed, 6),
            );
            nn::init::zeros(&mut self.free.in_proj.bias);
            nn::init::uniform(
                &mut self.free.out_proj.weight,
                -0.5,
                0.5,
                nn::Random::new(seed, 8),
            );
            nn::init::zeros(&mut self.free.out_proj.bias);
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
            let x = inputs.x;
            let memory = inputs.memory;
            let add = &mut work.add[..n];
            let slice = &mut work.slice[..n];
            let slice_2: &mut [[[f64; 4]; 5]] = k::reuse(&mut work.slice_2[..n], n);
            let slice_3 = &mut work.slice_3[..n];
            let other_in_proj_weight_slice = &mut work.other_in_proj_weight_slice;
            let other_in_proj_weight_slice_2 = &mut work.other_in_proj_weight_slice_2;
            let other_in_proj_weight_slice_3 = &mut work.other_in_proj_weight_slice_3;
            let permute_5 = &mut work.permute_5[..n];
            let slice_6 = &mut work.slice_6[..n];
            s.dense(
                k::view::<_, [f64; 4]>(x),
                &self.own.in_proj.weight,
                &self.own.in_proj.bias,
                k::view_mut::<_, [f64; 12]>(add),
            );
            k::slice_axis(
                k::view::<_, [f64; 12]>(add),
                0,
                k::view_mut::<_, [f64; 4]>(slice),
            );
            k::slice_axis(
                k::view::<_, [f64; 12]>(add),
                4,
                k::view_mut::<_, [f64; 4]>(slice_2),
            );
            k::slice_axis(
                k::view::<_, [f64; 12]>(add),
                8,
                k::view_mut::<_, [f64; 4]>(slice_3),
            );
            let mul = slice;
            s.scale_mut(mul, 0.7071067811865475);
            let permute: &mut [[[[f64; 2]; 5]; 2]] = k::reuse(&mut work.add[..n], n);
            k::permute(
                k::view::<_, [[[f64; 2]; 2]; 5]>(mul),
                permute,
                [5, 2, 2],
                [1, 0, 2],
            );
            let permute_2: &mut [[[[f64; 5]; 2]; 2]] = k::reuse(&mut work.slice[..n], n);
            k::permute(
                slice_2,
                k::view_mut::<_, [[f64; 5]; 4]>(permute_2),
                [5, 4],
                [1, 0],
            );
            let product: &mut [[[[f64; 5]; 5]; 2]] = k::reuse(&mut work.slice_2[..n], n);
            k::matmul(
                k::view::<_, [[f64; 2]; 5]>(permute),
                k::view::<_, [[f64; 5]; 2]>(permute_2),
                k::view_mut::<_, [[f64; 5]; 5]>(product),
            );
            let causal_softmax = product;
            k::causal_softmax_mut(k::view_mut::<_, [[f64; 5]; 5]>(causal_softmax));
            let permute_3: &mut [[[[f64; 2]; 5]; 2]] = k::reuse(&mut work.slice[..n], n);
            k::permute(
                k::view::<_, [[[f64; 2]; 2]; 5]>(slice_3),
                permute_3,
                [5, 2, 2],
                [1, 0, 2],
            );
            let product_2: &mut [[[[f64; 2]; 5]; 2]] = k::reuse(
                &mut work.slice_3[..n],
                n,
            );
            k::matmul(
                k::view::<_, [[f64; 5]; 5]>(causal_softmax),
                k::view::<_, [[f64; 2]; 5]>(permute_3),
                k::view_mut::<_, [[f64; 2]; 5]>(product_2),
            );
            let permute_4: &mut [[[[f64; 2]; 2]; 5]] = k::reuse(&mut work.slice[..n], n);
            k::permute(product_2, permute_4, [2, 5, 2], [1, 0, 2]);
            let own = &mut work.slice_3[..n];
            s.dense(
                k::view::<_, [f64; 4]>(permute_4),
                &self.own.out_proj.weight,
                &self.own.out_proj.bias,
                k::view_mut::<_, [f64; 4]>(own),
            );
            k::slice_axis(
                k::view::<_, [f64; 12]>(k::one(&self.other.in_proj.weight)),
                0,
                k::view_mut::<_, [f64; 4]>(k::one_mut(other_in_proj_weight_slice)),
            );
            k::slice_axis(
                k::view::<_, [f64; 12]>(k::one(&self.other.in_proj.weight)),
                4,
                k::view_mut::<_, [f64; 4]>(k::one_mut(other_in_proj_weight_slice_2)),
            );
            k::slice_axis(
                k::view::<_, [f64; 12]>(k::one(&self.other.in_proj.weight)),
                8,
                k::view_mut::<_, [f64; 4]>(k::one_mut(other_in_proj_weight_slice_3)),
            );
            let x_product_2 = &mut work.slice[..n];
            s.dense_linear(
                k::view::<_, [f64; 4]>(x),
                other_in_proj_weight_slice,
                k::view_mut::<_, [f64; 4]>(x_product_2),
            );
            let memory_product: &mut [[[f64; 4]; 3]] = k::reuse(
                &mut work.slice_2[..n],
                n,
            );
            s.dense_linear(
                k::view::<_, [f64; 4]>(memory),
                other_in_proj_weight_slice_2,
                k::view_mut::<_, [f64; 4]>(memory_product),
            );
            let memory_product_2: &mut [[[f64; 4]; 3]] = k::reuse(&mut work.add[..n], n);
            s.dense_linear(
                k::view::<_, [f64; 4]>(memory),
                other_in_proj_weight_slice_3,
                k::view_mut::<_, [f64; 4]>(memory_product_2),
            );
            let mul_2 = x_product_2;
            s.scale_mut(mul_2, 0.7071067811865475);
            k::permute(
                k::view::<_, [[[f64; 2]; 2]; 5]>(mul_2),
                permute_5,
                [5, 2, 2],
                [1, 0, 2],
            );
            let permute_6: &mut [[[[f64; 3]; 2]; 2]] = k::reuse(&mut work.slice[..n], n);
            k::permute(
                memory_product,
                k::view_mut::<_, [[f64; 3]; 4]>(permute_6),
                [3, 4],
                [1, 0],
            );
            let product_3: &mut [[[[f64; 3]; 5]; 2]] = k::reuse(
                &mut work.slice_2[..n],
                n,
            );
            k::matmul(
                k::view::<_, [[f64; 2]; 5]>(permute_5),
                k::view::<_, [[f64; 3]; 2]>(permute_6),
                k::view_mut::<_, [[f64; 3]; 5]>(product_3),
            );
            let softmax = product_3;
            k::softmax_mut(k::view_mut::<_, [f64; 3]>(softmax));
            let permute_7: &mut [[[[f64; 2]; 3]; 2]] = k::reuse(&mut work.slice[..n], n);
            k::permute(
                k::view::<_, [[[f64; 2]; 2]; 3]>(memory_product_2),
                permute_7,
                [3, 2, 2],
                [1, 0, 2],
            );
            let product_4 = permute_5;
            k::matmul(
                k::view::<_, [[f64; 3]; 5]>(softmax),
                k::view::<_, [[f64; 2]; 3]>(permute_7),
                k::view_mut::<_, [[f64; 2]; 5]>(product_4),
            );
            let permute_8: &mut [[[[f64; 2]; 2]; 5]] = k::reuse(&mut work.slice[..n], n);
            k::permute(product_4, permute_8, [2, 5, 2], [1, 0, 2]);
            let other: &mut [[[f64; 4]; 5]] = k::reuse(&mut work.permute_5[..n], n);
            s.dense_linear(
                k::view::<_, [f64; 4]>(permute_8),
                &self.other.out_proj.weight,
                k::view_mut::<_, [f64; 4]>(other),
            );
            let add_2 = &mut work.add[..n];
            s.dense(
                k::view::<_, [f64; 4]>(x),
                &self.free.in_proj.weight,
                &self.free.in_proj.bias,
                k::view_mut::<_, [f64; 12]>(add_2),
            );
            let slice_4 = &mut work.slice[..n];
            k::slice_axis(
                k::view::<_, [f64; 12]>(add_2),
                0,
                k::view_mut::<_, [f64; 4]>(slice_4),
            );
            let slice_5: &mut [[[f64; 4]; 5]] = k::reuse(&mut work.slice_2[..n], n);
            k::slice_axis(
                k::view::<_, [f64; 12]>(add_2),
                4,
                k::view_mut::<_, [f64; 4]>(slice_5),
            );
            k::slice_axis(
                k::view::<_, [f64; 12]>(add_2),
                8,
                k::view_mut::<_, [f64; 4]>(slice_6),
            );
            let permute_9: &mut [[[[f64; 1]; 5]; 4]] = k::reuse(&mut work.add[..n], n);
            k::permute(
                slice_4,
                k::view_mut::<_, [[f64; 5]; 4]>(permute_9),
                [5, 4],
                [1, 0],
            );
            let permute_10: &mut [[[[f64; 5]; 1]; 4]] = k::reuse(
                &mut work.slice[..n],
                n,
            );
            k::permute(
                slice_5,
                k::view_mut::<_, [[f64; 5]; 4]>(permute_10),
                [5, 4],
                [1, 0],
            );
            let product_5 = &mut work.slice_2[..n];
            k::matmul(
                k::view::<_, [[f64; 1]; 5]>(permute_9),
                k::view::<_, [[f64; 5]; 1]>(permute_10),
                k::view_mut::<_, [[f64; 5]; 5]>(product_5),
            );
            let softmax_2 = product_5;
            k::softmax_mut(k::view_mut::<_, [f64; 5]>(softmax_2));
            let permute_11: &mut [[[[f64; 1]; 5]; 4]] = k::reuse(
                &mut work.slice[..n],
                n,
            );
            k::permute(
                slice_6,
                k::view_mut::<_, [[f64; 5]; 4]>(permute_11),
                [5, 4],
                [1, 0],
            );
            let product_6: &mut [[[[f64; 1]; 5]; 4]] = k::reuse(
                &mut work.slice_6[..n],
                n,
            );
            k::matmul(
                k::view::<_, [[f64; 5]; 5]>(softmax_2),
                k::view::<_, [[f64; 1]; 5]>(permute_11),
                k::view_mut::<_, [[f64; 1]; 5]>(product_6),
            );
            let permute_12: &mut [[[[f64; 1]; 4]; 5]] = k::reuse(
                &mut work.slice[..n],
                n,
            );
            k::permute(
                k::view::<_, [[f64; 5]; 4]>(product_6),
                k::view_mut::<_, [[f64; 4]; 5]>(permute_12),
                [4, 5],
                [1, 0],
            );
            let free = &mut work.slice_6[..n];
            s.dense(
                k::view::<_, [f64; 4]>(permute_12),
                &self.free.out_proj.weight,
                &self.free.out_proj.bias,
                k::view_mut::<_, [f64; 4]>(free),
            );
            Outputs { own, other, free }
        }
    }
    impl nn::Parameters for Heads {
        type Scalar = f64;
        const NAME: &'static str = "Heads";
        const ZERO: Self = Heads::ZERO;
        const TENSORS: &'static [nn::TensorInfo] = &[
            nn::TensorInfo {
                name: "own.in_proj.weight",
                shape: &[4, 12],
                role: nn::Role::Trained,
            },
            nn::TensorInfo {
                name: "own.in_proj.bias",
                shape: &[12],
                role: nn::Role::Trained,
            },
            nn::TensorInfo {
                name: "own.out_proj.weight",
                shape: &[4, 4],
                role: nn::Role::Trained,
            },
            nn::TensorInfo {
                name: "own.out_proj.bias",
                shape: &[4],
                role: nn::Role::Trained,
            },
            nn::TensorInfo {
                name: "other.in_proj.weight",
                shape: &[4, 12],
                role: nn::Role::Trained,
            },
            nn::TensorInfo {
                name: "other.out_proj.weight",
                shape: &[4, 4],
                role: nn::Role::Trained,
            },
            nn::TensorInfo {
                name: "free.in_proj.weight",
                shape: &[4, 12],
                role: nn::Role::Trained,
            },
            nn::TensorInfo {
                name: "free.in_proj.bias",
                shape: &[12],
                role: nn::Role::Trained,
            },
            nn::TensorInfo {
                name: "free.out_proj.weight",
                shape: &[4, 4],
                role: nn::Role::Trained,
            },
            nn::TensorInfo {
                name: "free.out_proj.bias",
                shape: &[4],
                role: nn::Role::Trained,
            },
        ];
        fn tensors(&self, visit: &mut dyn FnMut(&[f64])) {
            visit(k::flat(&self.own.in_proj.weight));
            visit(k::flat(&self.own.in_proj.bias));
            visit(k::flat(&self.own.out_proj.weight));
            visit(k::flat(&self.own.out_proj.bias));
            visit(k::flat(&self.other.in_proj.weight));
            visit(k::flat(&self.other.out_proj.weight));
            visit(k::flat(&self.free.in_proj.weight));
            visit(k::flat(&self.free.in_proj.bias));
            visit(k::flat(&self.free.out_proj.weight));
            visit(k::flat(&self.free.out_proj.bias));
        }
        fn tensors_mut(&mut self, visit: &mut dyn FnMut(&mut [f64])) {
            visit(k::flat_mut(&mut self.own.in_proj.weight));
            visit(k::flat_mut(&mut self.own.in_proj.bias));
            visit(k::flat_mut(&mut self.own.out_proj.weight));
            visit(k::flat_mut(&mut self.own.out_proj.bias));
            visit(k::flat_mut(&mut self.other.in_proj.weight));
            visit(k::flat_mut(&mut self.other.out_proj.weight));
            visit(k::flat_mut(&mut self.free.in_proj.weight));
            visit(k::flat_mut(&mut self.free.in_proj.bias));
            visit(k::flat_mut(&mut self.free.out_proj.weight));
            visit(k::flat_mut(&mut self.free.out_proj.bias));
        }
        fn initialize(&mut self, seed: u64) {
            Heads::initialize(self, seed)
        }
    }
    impl nn::Network for Heads {
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
            Heads::forward(self, inputs, work)
        }
    }
}
