#[doc(inline)]
#[allow(unused_imports)]
pub use shared::Shared;
/// What belongs to [`Shared`]: its parameters, its data, its workspace and its constants.
///
/// ```text
/// activation  is                     values   derivative            saturates     blocks
/// sigmoid     1/(1 + e⁻ˣ)            0 to 1   y·(1 − y): 0 to 0.25  at both ends  no
/// tanh        (eˣ − e⁻ˣ)/(eˣ + e⁻ˣ)  −1 to 1  1 − y²: 0 to 1        at both ends  no
/// ```
///
/// [`GRAPH`](shared::GRAPH) is its drawing.
#[allow(clippy::all, dead_code)]
pub mod shared {
    use ::nn_runtime as nn;
    use ::nn_runtime::kernels as k;
    nn::use_math! {
        Functions
    }
    /// Two readings of one kind of signal, compared.
    ///
    /// ```text
    /// encoder.wide = tanh(dense(x, width))
    /// a = encoder(embed(left * scale + offset))
    /// encoder.wide = tanh(dense(x, width))
    /// b = encoder(embed(right * scale + offset))
    /// x = concat(a[0], b[-1])
    /// blocks.0.inner.wide = tanh(dense(x, width))
    /// blocks.0.inner = block(x, 10 - i)
    /// blocks.0.x = sigmoid(inner) * 0.5
    /// blocks.1.inner.wide = tanh(dense(x, width))
    /// blocks.1.inner = block(x, 10 - i)
    /// blocks.1.x = sigmoid(inner) * 0.5
    /// p = (x[..3], x[3..])
    /// q = (x[..3], x[3..])
    /// distance = mean(square(a - b))
    /// logits = dense(q, 3)
    /// ```
    ///
    /// The derivatives, in the order in which `gradient` computes them:
    ///
    /// ```text
    /// d_distance = 1 / n · 2 · (distance − same)
    /// d_logits = (softmax(logits) − one_hot(kind)) / n
    /// d_logits.bias = sum(d_logits)
    /// d_q = product(d_logits, logits.weight)
    /// d_logits.weight = product(q, d_logits)
    /// d_blocks.1.x = 0.001 / n · 2 · blocks.1.x + place(d_q)
    /// d_blocks.1.inner = d_blocks.1.x · 0.5 · sigmoid(blocks.1.inner) · (1 − sigmoid(blocks.1.inner))
    /// d_blocks.1.inner.wide = d_blocks.1.inner + product(d_blocks.1.inner, blocks.1.inner.weight)
    /// d_blocks.1.inner.weight = product(blocks.1.inner.wide, d_blocks.1.inner)
    /// d_blocks.1.inner.wide.bias = sum(d_blocks.1.inner.wide · (1 − blocks.1.inner.wide · blocks.1.inner.wide))
    /// d_blocks.0.x = product(d_blocks.1.inner.wide · (1 − blocks.1.inner.wide · blocks.1.inner.wide), blocks.1.inner.wide.weight)
    /// d_blocks.1.inner.wide.weight = product(blocks.0.x, d_blocks.1.inner.wide · (1 − blocks.1.inner.wide · blocks.1.inner.wide))
    /// d_blocks.0.inner = d_blocks.0.x · 0.5 · sigmoid(blocks.0.inner) · (1 − sigmoid(blocks.0.inner))
    /// d_blocks.0.inner.wide = d_blocks.0.inner + product(d_blocks.0.inner, blocks.0.inner.weight)
    /// d_blocks.0.inner.weight = product(blocks.0.inner.wide, d_blocks.0.inner)
    /// d_blocks.0.inner.wide.bias = sum(d_blocks.0.inner.wide · (1 − blocks.0.inner.wide · blocks.0.inner.wide))
    /// d_x = product(d_blocks.0.inner.wide · (1 − blocks.0.inner.wide · blocks.0.inner.wide), blocks.0.inner.wide.weight)
    /// d_blocks.0.inner.wide.weight = product(x, d_blocks.0.inner.wide · (1 − blocks.0.inner.wide · blocks.0.inner.wide))
    /// d_b = place(slice(d_x)) − d_distance / 15 · 2 · (a − b)
    /// d_a = d_distance / 15 · 2 · (a − b) + place(slice(d_x))
    /// d_encoder.wide = d_b + product(d_b, encoder.weight)
    /// d_encoder.wide = d_a + product(d_a, encoder.weight)
    /// d_encoder.weight = product(encoder.wide, d_b) + product(encoder.wide, d_a)
    /// d_encoder.wide.bias = sum(d_encoder.wide · (1 − encoder.wide · encoder.wide) + d_encoder.wide · (1 − encoder.wide · encoder.wide))
    /// d_encoder.wide.weight = product(product(right · scale + offset, embed.weight) + embed.bias, d_encoder.wide · …) + …
    /// d_embed.bias = sum(product(d_encoder.wide · (1 − encoder.wide · encoder.wide), encoder.wide.weight) + product(d_encoder.wide · (… − …), encoder.wide.weight))
    /// d_embed.weight = product(right · scale + offset, product(d_encoder.wide · (1 − …), encoder.wide.weight)) + …
    /// d_scale = 0.001 / n · n · 2 · scale + …
    /// ```
    #[repr(C, align(64))]
    pub struct Shared {
        /// `[4]`, of `normal(1.0, 0.1)`
        ///
        /// ∂class/∂scale = ∂class/∂logits · ∂logits/∂q · ∂q/∂blocks.1.x · ∂blocks.1.x/∂blocks.1.inner · ∂blocks.1.inner/∂blocks.1.inner.wide · ∂blocks.1.inner.wide/∂blocks.0.x · ∂blocks.0.x/∂blocks.0.inner · ∂blocks.0.inner/∂blocks.0.inner.wide · ∂blocks.0.inner.wide/∂x · ∂x/∂a · ∂a/∂encoder.wide · ∂encoder.wide/∂scale + ∂class/∂logits · ∂logits/∂q · ∂q/∂blocks.1.x · ∂blocks.1.x/∂blocks.1.inner · ∂blocks.1.inner/∂blocks.1.inner.wide · ∂blocks.1.inner.wide/∂blocks.0.x · ∂blocks.0.x/∂blocks.0.inner · ∂blocks.0.inner/∂blocks.0.inner.wide · ∂blocks.0.inner.wide/∂x · ∂x/∂b · ∂b/∂encoder.wide · ∂encoder.wide/∂scale
        ///
        /// ∂near/∂scale = ∂near/∂distance · ∂distance/∂a · ∂a/∂encoder.wide · ∂encoder.wide/∂scale + ∂near/∂distance · ∂distance/∂b · ∂b/∂encoder.wide · ∂encoder.wide/∂scale
        ///
        /// ∂decay/∂scale = ∂decay/∂scale + ∂decay/∂blocks.1.x · ∂blocks.1.x/∂blocks.1.inner · ∂blocks.1.inner/∂blocks.1.inner.wide · ∂blocks.1.inner.wide/∂blocks.0.x · ∂blocks.0.x/∂blocks.0.inner · ∂blocks.0.inner/∂blocks.0.inner.wide · ∂blocks.0.inner.wide/∂x · ∂x/∂a · ∂a/∂encoder.wide · ∂encoder.wide/∂scale + ∂decay/∂blocks.1.x · ∂blocks.1.x/∂blocks.1.inner · ∂blocks.1.inner/∂blocks.1.inner.wide · ∂blocks.1.inner.wide/∂blocks.0.x · ∂blocks.0.x/∂blocks.0.inner · ∂blocks.0.inner/∂blocks.0.inner.wide · ∂blocks.0.inner.wide/∂x · ∂x/∂b · ∂b/∂encoder.wide · ∂encoder.wide/∂scale
        pub scale: [f64; 4],
        /// `[]`, of `constant(0.25)`
        pub offset: f64,
        /// `[2]`, of `zeros()`
        pub seen: [f64; 2],
        /// `encoder(embed(left * scale + offset))`
        pub embed: parameters::Embed,
        /// The parameters of `encoder`.
        pub encoder: parameters::Encoder,
        /// The parameters of `blocks`.
        pub blocks: parameters::Blocks,
        /// `dense(q, 3)`
        pub logits: parameters::Logits,
    }
    /// The parameters of [`Shared`], layer by layer.
    pub mod parameters {
        /// The parameters of `embed`.
        #[repr(C)]
        pub struct Embed {
            /// `[4, 6]`, of `encoder(embed(left * scale + offset))`
            ///
            /// ∂class/∂embed.weight = ∂class/∂logits · ∂logits/∂q · ∂q/∂blocks.1.x · ∂blocks.1.x/∂blocks.1.inner · ∂blocks.1.inner/∂blocks.1.inner.wide · ∂blocks.1.inner.wide/∂blocks.0.x · ∂blocks.0.x/∂blocks.0.inner · ∂blocks.0.inner/∂blocks.0.inner.wide · ∂blocks.0.inner.wide/∂x · ∂x/∂a · ∂a/∂encoder.wide · ∂encoder.wide/∂embed.weight + ∂class/∂logits · ∂logits/∂q · ∂q/∂blocks.1.x · ∂blocks.1.x/∂blocks.1.inner · ∂blocks.1.inner/∂blocks.1.inner.wide · ∂blocks.1.inner.wide/∂blocks.0.x · ∂blocks.0.x/∂blocks.0.inner · ∂blocks.0.inner/∂blocks.0.inner.wide · ∂blocks.0.inner.wide/∂x · ∂x/∂b · ∂b/∂encoder.wide · ∂encoder.wide/∂embed.weight
            ///
            /// ∂near/∂embed.weight = ∂near/∂distance · ∂distance/∂a · ∂a/∂encoder.wide · ∂encoder.wide/∂embed.weight + ∂near/∂distance · ∂distance/∂b · ∂b/∂encoder.wide · ∂encoder.wide/∂embed.weight
            ///
            /// ∂decay/∂embed.weight = ∂decay/∂blocks.1.x · ∂blocks.1.x/∂blocks.1.inner · ∂blocks.1.inner/∂blocks.1.inner.wide · ∂blocks.1.inner.wide/∂blocks.0.x · ∂blocks.0.x/∂blocks.0.inner · ∂blocks.0.inner/∂blocks.0.inner.wide · ∂blocks.0.inner.wide/∂x · ∂x/∂a · ∂a/∂encoder.wide · ∂encoder.wide/∂embed.weight + ∂decay/∂blocks.1.x · ∂blocks.1.x/∂blocks.1.inner · ∂blocks.1.inner/∂blocks.1.inner.wide · ∂blocks.1.inner.wide/∂blocks.0.x · ∂blocks.0.x/∂blocks.0.inner · ∂blocks.0.inner/∂blocks.0.inner.wide · ∂blocks.0.inner.wide/∂x · ∂x/∂b · ∂b/∂encoder.wide · ∂encoder.wide/∂embed.weight
            pub weight: [[f64; 6]; 4],
            /// `[6]`, of `encoder(embed(left * scale + offset))`
            ///
            /// ∂class/∂embed.bias = ∂class/∂logits · ∂logits/∂q · ∂q/∂blocks.1.x · ∂blocks.1.x/∂blocks.1.inner · ∂blocks.1.inner/∂blocks.1.inner.wide · ∂blocks.1.inner.wide/∂blocks.0.x · ∂blocks.0.x/∂blocks.0.inner · ∂blocks.0.inner/∂blocks.0.inner.wide · ∂blocks.0.inner.wide/∂x · ∂x/∂a · ∂a/∂encoder.wide · ∂encoder.wide/∂embed.bias + ∂class/∂logits · ∂logits/∂q · ∂q/∂blocks.1.x · ∂blocks.1.x/∂blocks.1.inner · ∂blocks.1.inner/∂blocks.1.inner.wide · ∂blocks.1.inner.wide/∂blocks.0.x · ∂blocks.0.x/∂blocks.0.inner · ∂blocks.0.inner/∂blocks.0.inner.wide · ∂blocks.0.inner.wide/∂x · ∂x/∂b · ∂b/∂encoder.wide · ∂encoder.wide/∂embed.bias
            ///
            /// ∂near/∂embed.bias = ∂near/∂distance · ∂distance/∂a · ∂a/∂encoder.wide · ∂encoder.wide/∂embed.bias + ∂near/∂distance · ∂distance/∂b · ∂b/∂encoder.wide · ∂encoder.wide/∂embed.bias
            ///
            /// ∂decay/∂embed.bias = ∂decay/∂blocks.1.x · ∂blocks.1.x/∂blocks.1.inner · ∂blocks.1.inner/∂blocks.1.inner.wide · ∂blocks.1.inner.wide/∂blocks.0.x · ∂blocks.0.x/∂blocks.0.inner · ∂blocks.0.inner/∂blocks.0.inner.wide · ∂blocks.0.inner.wide/∂x · ∂x/∂a · ∂a/∂encoder.wide · ∂encoder.wide/∂embed.bias + ∂decay/∂blocks.1.x · ∂blocks.1.x/∂blocks.1.inner · ∂blocks.1.inner/∂blocks.1.inner.wide · ∂blocks.1.inner.wide/∂blocks.0.x · ∂blocks.0.x/∂blocks.0.inner · ∂blocks.0.inner/∂blocks.0.inner.wide · ∂blocks.0.inner.wide/∂x · ∂x/∂b · ∂b/∂encoder.wide · ∂encoder.wide/∂embed.bias
            pub bias: [f64; 6],
        }
        /// The parameters of `encoder`.
        #[repr(C)]
        pub struct Encoder {
            /// `tanh(dense(x, width))`
            pub wide: EncoderWide,
            /// `[5, 5]`, of `wide + dense(wide, width, bias = false)`
            ///
            /// ∂class/∂encoder.weight = ∂class/∂logits · ∂logits/∂q · ∂q/∂blocks.1.x · ∂blocks.1.x/∂blocks.1.inner · ∂blocks.1.inner/∂blocks.1.inner.wide · ∂blocks.1.inner.wide/∂blocks.0.x · ∂blocks.0.x/∂blocks.0.inner · ∂blocks.0.inner/∂blocks.0.inner.wide · ∂blocks.0.inner.wide/∂x · ∂x/∂a · ∂a/∂encoder.weight + ∂class/∂logits · ∂logits/∂q · ∂q/∂blocks.1.x · ∂blocks.1.x/∂blocks.1.inner · ∂blocks.1.inner/∂blocks.1.inner.wide · ∂blocks.1.inner.wide/∂blocks.0.x · ∂blocks.0.x/∂blocks.0.inner · ∂blocks.0.inner/∂blocks.0.inner.wide · ∂blocks.0.inner.wide/∂x · ∂x/∂b · ∂b/∂encoder.weight
            ///
            /// ∂near/∂encoder.weight = ∂near/∂distance · ∂distance/∂a · ∂a/∂encoder.weight + ∂near/∂distance · ∂distance/∂b · ∂b/∂encoder.weight
            ///
            /// ∂decay/∂encoder.weight = ∂decay/∂blocks.1.x · ∂blocks.1.x/∂blocks.1.inner · ∂blocks.1.inner/∂blocks.1.inner.wide · ∂blocks.1.inner.wide/∂blocks.0.x · ∂blocks.0.x/∂blocks.0.inner · ∂blocks.0.inner/∂blocks.0.inner.wide · ∂blocks.0.inner.wide/∂x · ∂x/∂a · ∂a/∂encoder.weight + ∂decay/∂blocks.1.x · ∂blocks.1.x/∂blocks.1.inner · ∂blocks.1.inner/∂blocks.1.inner.wide · ∂blocks.1.inner.wide/∂blocks.0.x · ∂blocks.0.x/∂blocks.0.inner · ∂blocks.0.inner/∂blocks.0.inner.wide · ∂blocks.0.inner.wide/∂x · ∂x/∂b · ∂b/∂encoder.weight
            pub weight: [[f64; 5]; 5],
        }
        /// The parameters of `encoder.wide`.
        #[repr(C)]
        pub struct EncoderWide {
            /// `[6, 5]`, of `tanh(dense(x, width))`
            ///
            /// ∂class/∂encoder.wide.weight = ∂class/∂logits · ∂logits/∂q · ∂q/∂blocks.1.x · ∂blocks.1.x/∂blocks.1.inner · ∂blocks.1.inner/∂blocks.1.inner.wide · ∂blocks.1.inner.wide/∂blocks.0.x · ∂blocks.0.x/∂blocks.0.inner · ∂blocks.0.inner/∂blocks.0.inner.wide · ∂blocks.0.inner.wide/∂x · ∂x/∂a · ∂a/∂encoder.wide · ∂encoder.wide/∂encoder.wide.weight + ∂class/∂logits · ∂logits/∂q · ∂q/∂blocks.1.x · ∂blocks.1.x/∂blocks.1.inner · ∂blocks.1.inner/∂blocks.1.inner.wide · ∂blocks.1.inner.wide/∂blocks.0.x · ∂blocks.0.x/∂blocks.0.inner · ∂blocks.0.inner/∂blocks.0.inner.wide · ∂blocks.0.inner.wide/∂x · ∂x/∂b · ∂b/∂encoder.wide · ∂encoder.wide/∂encoder.wide.weight
            ///
            /// ∂near/∂encoder.wide.weight = ∂near/∂distance · ∂distance/∂a · ∂a/∂encoder.wide · ∂encoder.wide/∂encoder.wide.weight + ∂near/∂distance · ∂distance/∂b · ∂b/∂encoder.wide · ∂encoder.wide/∂encoder.wide.weight
            ///
            /// ∂decay/∂encoder.wide.weight = ∂decay/∂blocks.1.x · ∂blocks.1.x/∂blocks.1.inner · ∂blocks.1.inner/∂blocks.1.inner.wide · ∂blocks.1.inner.wide/∂blocks.0.x · ∂blocks.0.x/∂blocks.0.inner · ∂blocks.0.inner/∂blocks.0.inner.wide · ∂blocks.0.inner.wide/∂x · ∂x/∂a · ∂a/∂encoder.wide · ∂encoder.wide/∂encoder.wide.weight + ∂decay/∂blocks.1.x · ∂blocks.1.x/∂blocks.1.inner · ∂blocks.1.inner/∂blocks.1.inner.wide · ∂blocks.1.inner.wide/∂blocks.0.x · ∂blocks.0.x/∂blocks.0.inner · ∂blocks.0.inner/∂blocks.0.inner.wide · ∂blocks.0.inner.wide/∂x · ∂x/∂b · ∂b/∂encoder.wide · ∂encoder.wide/∂encoder.wide.weight
            pub weight: [[f64; 5]; 6],
            /// `[5]`, of `tanh(dense(x, width))`
            ///
            /// ∂class/∂encoder.wide.bias = ∂class/∂logits · ∂logits/∂q · ∂q/∂blocks.1.x · ∂blocks.1.x/∂blocks.1.inner · ∂blocks.1.inner/∂blocks.1.inner.wide · ∂blocks.1.inner.wide/∂blocks.0.x · ∂blocks.0.x/∂blocks.0.inner · ∂blocks.0.inner/∂blocks.0.inner.wide · ∂blocks.0.inner.wide/∂x · ∂x/∂a · ∂a/∂encoder.wide · ∂encoder.wide/∂encoder.wide.bias + ∂class/∂logits · ∂logits/∂q · ∂q/∂blocks.1.x · ∂blocks.1.x/∂blocks.1.inner · ∂blocks.1.inner/∂blocks.1.inner.wide · ∂blocks.1.inner.wide/∂blocks.0.x · ∂blocks.0.x/∂blocks.0.inner · ∂blocks.0.inner/∂blocks.0.inner.wide · ∂blocks.0.inner.wide/∂x · ∂x/∂b · ∂b/∂encoder.wide · ∂encoder.wide/∂encoder.wide.bias
            ///
            /// ∂near/∂encoder.wide.bias = ∂near/∂distance · ∂distance/∂a · ∂a/∂encoder.wide · ∂encoder.wide/∂encoder.wide.bias + ∂near/∂distance · ∂distance/∂b · ∂b/∂encoder.wide · ∂encoder.wide/∂encoder.wide.bias
            ///
            /// ∂decay/∂encoder.wide.bias = ∂decay/∂blocks.1.x · ∂blocks.1.x/∂blocks.1.inner · ∂blocks.1.inner/∂blocks.1.inner.wide · ∂blocks.1.inner.wide/∂blocks.0.x · ∂blocks.0.x/∂blocks.0.inner · ∂blocks.0.inner/∂blocks.0.inner.wide · ∂blocks.0.inner.wide/∂x · ∂x/∂a · ∂a/∂encoder.wide · ∂encoder.wide/∂encoder.wide.bias + ∂decay/∂blocks.1.x · ∂blocks.1.x/∂blocks.1.inner · ∂blocks.1.inner/∂blocks.1.inner.wide · ∂blocks.1.inner.wide/∂blocks.0.x · ∂blocks.0.x/∂blocks.0.inner · ∂blocks.0.inner/∂blocks.0.inner.wide · ∂blocks.0.inner.wide/∂x · ∂x/∂b · ∂b/∂encoder.wide · ∂encoder.wide/∂encoder.wide.bias
            pub bias: [f64; 5],
        }
        /// The parameters of `blocks`.
        #[repr(C)]
        pub struct Blocks(
            /// The parameters of `0`.
            pub Blocks0,
            /// The parameters of `1`.
            pub Blocks1,
        );
        /// The parameters of `blocks.0`.
        #[repr(C)]
        pub struct Blocks0 {
            /// The parameters of `inner`.
            pub inner: Blocks0Inner,
        }
        /// The parameters of `blocks.0.inner`.
        #[repr(C)]
        pub struct Blocks0Inner {
            /// `tanh(dense(x, width))`
            pub wide: Blocks0InnerWide,
            /// `[10, 10]`, of `wide + dense(wide, width, bias = false)`
            ///
            /// ∂class/∂blocks.0.inner.weight = ∂class/∂logits · ∂logits/∂q · ∂q/∂blocks.1.x · ∂blocks.1.x/∂blocks.1.inner · ∂blocks.1.inner/∂blocks.1.inner.wide · ∂blocks.1.inner.wide/∂blocks.0.x · ∂blocks.0.x/∂blocks.0.inner · ∂blocks.0.inner/∂blocks.0.inner.weight
            ///
            /// ∂decay/∂blocks.0.inner.weight = ∂decay/∂blocks.1.x · ∂blocks.1.x/∂blocks.1.inner · ∂blocks.1.inner/∂blocks.1.inner.wide · ∂blocks.1.inner.wide/∂blocks.0.x · ∂blocks.0.x/∂blocks.0.inner · ∂blocks.0.inner/∂blocks.0.inner.weight
            pub weight: [[f64; 10]; 10],
        }
        /// The parameters of `blocks.0.inner.wide`.
        #[repr(C)]
        pub struct Blocks0InnerWide {
            /// `[10, 10]`, of `tanh(dense(x, width))`
            ///
            /// ∂class/∂blocks.0.inner.wide.weight = ∂class/∂logits · ∂logits/∂q · ∂q/∂blocks.1.x · ∂blocks.1.x/∂blocks.1.inner · ∂blocks.1.inner/∂blocks.1.inner.wide · ∂blocks.1.inner.wide/∂blocks.0.x · ∂blocks.0.x/∂blocks.0.inner · ∂blocks.0.inner/∂blocks.0.inner.wide · ∂blocks.0.inner.wide/∂blocks.0.inner.wide.weight
            ///
            /// ∂decay/∂blocks.0.inner.wide.weight = ∂decay/∂blocks.1.x · ∂blocks.1.x/∂blocks.1.inner · ∂blocks.1.inner/∂blocks.1.inner.wide · ∂blocks.1.inner.wide/∂blocks.0.x · ∂blocks.0.x/∂blocks.0.inner · ∂blocks.0.inner/∂blocks.0.inner.wide · ∂blocks.0.inner.wide/∂blocks.0.inner.wide.weight
            pub weight: [[f64; 10]; 10],
            /// `[10]`, of `tanh(dense(x, width))`
            ///
            /// ∂class/∂blocks.0.inner.wide.bias = ∂class/∂logits · ∂logits/∂q · ∂q/∂blocks.1.x · ∂blocks.1.x/∂blocks.1.inner · ∂blocks.1.inner/∂blocks.1.inner.wide · ∂blocks.1.inner.wide/∂blocks.0.x · ∂blocks.0.x/∂blocks.0.inner · ∂blocks.0.inner/∂blocks.0.inner.wide · ∂blocks.0.inner.wide/∂blocks.0.inner.wide.bias
            ///
            /// ∂decay/∂blocks.0.inner.wide.bias = ∂decay/∂blocks.1.x · ∂blocks.1.x/∂blocks.1.inner · ∂blocks.1.inner/∂blocks.1.inner.wide · ∂blocks.1.inner.wide/∂blocks.0.x · ∂blocks.0.x/∂blocks.0.inner · ∂blocks.0.inner/∂blocks.0.inner.wide · ∂blocks.0.inner.wide/∂blocks.0.inner.wide.bias
            pub bias: [f64; 10],
        }
        /// The parameters of `blocks.1`.
        #[repr(C)]
        pub struct Blocks1 {
            /// The parameters of `inner`.
            pub inner: Blocks1Inner,
        }
        /// The parameters of `blocks.1.inner`.
        #[repr(C)]
        pub struct Blocks1Inner {
            /// `tanh(dense(x, width))`
            pub wide: Blocks1InnerWide,
            /// `[9, 9]`, of `wide + dense(wide, width, bias = false)`
            ///
            /// ∂class/∂blocks.1.inner.weight = ∂class/∂logits · ∂logits/∂q · ∂q/∂blocks.1.x · ∂blocks.1.x/∂blocks.1.inner · ∂blocks.1.inner/∂blocks.1.inner.weight
            ///
            /// ∂decay/∂blocks.1.inner.weight = ∂decay/∂blocks.1.x · ∂blocks.1.x/∂blocks.1.inner · ∂blocks.1.inner/∂blocks.1.inner.weight
            pub weight: [[f64; 9]; 9],
        }
        /// The parameters of `blocks.1.inner.wide`.
        #[repr(C)]
        pub struct Blocks1InnerWide {
            /// `[10, 9]`, of `tanh(dense(x, width))`
            ///
            /// ∂class/∂blocks.1.inner.wide.weight = ∂class/∂logits · ∂logits/∂q · ∂q/∂blocks.1.x · ∂blocks.1.x/∂blocks.1.inner · ∂blocks.1.inner/∂blocks.1.inner.wide · ∂blocks.1.inner.wide/∂blocks.1.inner.wide.weight
            ///
            /// ∂decay/∂blocks.1.inner.wide.weight = ∂decay/∂blocks.1.x · ∂blocks.1.x/∂blocks.1.inner · ∂blocks.1.inner/∂blocks.1.inner.wide · ∂blocks.1.inner.wide/∂blocks.1.inner.wide.weight
            pub weight: [[f64; 9]; 10],
            /// `[9]`, of `tanh(dense(x, width))`
            ///
            /// ∂class/∂blocks.1.inner.wide.bias = ∂class/∂logits · ∂logits/∂q · ∂q/∂blocks.1.x · ∂blocks.1.x/∂blocks.1.inner · ∂blocks.1.inner/∂blocks.1.inner.wide · ∂blocks.1.inner.wide/∂blocks.1.inner.wide.bias
            ///
            /// ∂decay/∂blocks.1.inner.wide.bias = ∂decay/∂blocks.1.x · ∂blocks.1.x/∂blocks.1.inner · ∂blocks.1.inner/∂blocks.1.inner.wide · ∂blocks.1.inner.wide/∂blocks.1.inner.wide.bias
            pub bias: [f64; 9],
        }
        /// The parameters of `logits`.
        #[repr(C)]
        pub struct Logits {
            /// `[6, 3]`, of `dense(q, 3)`
            ///
            /// ∂class/∂logits.weight = ∂class/∂logits · ∂logits/∂logits.weight
            pub weight: [[f64; 3]; 6],
            /// `[3]`, of `dense(q, 3)`
            ///
            /// ∂class/∂logits.bias = ∂class/∂logits · ∂logits/∂logits.bias
            pub bias: [f64; 3],
        }
    }
    nn::plain!(
        Shared, parameters::Embed, parameters::Encoder, parameters::EncoderWide,
        parameters::Blocks, parameters::Blocks0, parameters::Blocks0Inner,
        parameters::Blocks0InnerWide, parameters::Blocks1, parameters::Blocks1Inner,
        parameters::Blocks1InnerWide, parameters::Logits
    );
    /// The number of trained parameters.
    pub const PARAMETERS: usize = 505;
    /// Bytes of workspace for each sample of the capacity.
    pub const WORKSPACE_BYTES: usize = 1704;
    /// Bytes of workspace whatever the capacity.
    pub const WORKSPACE_BYTES_FIXED: usize = 1296;
    /// Floating-point operations of inference, per sample.
    pub const FLOPS_FORWARD: u64 = 2044;
    /// Floating-point operations of losses and derivatives, per sample.
    pub const FLOPS_GRADIENT: u64 = 6166;
    /// Of [`FLOPS_FORWARD`], those that a batch needs once, however many samples it has.
    pub const FLOPS_FORWARD_FIXED: u64 = 0;
    /// Of [`FLOPS_GRADIENT`], likewise.
    pub const FLOPS_GRADIENT_FIXED: u64 = 110;
    /// The network as it was described: layers as clusters, parameters apart, shapes on the edges.
    pub const GRAPH: nn::Drawing = nn::Drawing {
        mermaid: "flowchart TB\n  n0([\"left<br/>[3, 4]\"])\n  n1([\"right<br/>[3, 4]\"])\n  n2([\"same<br/>[]\"])\n  n3([\"kind<br/>class(3)\"])\n  n64[\"accuracy\"]\n  n65[\"sum\"]\n  n66[[\"hit<br/>div n\"]]\n  n67[\"cross_entropy\"]\n  n68[\"sum\"]\n  n69[[\"class<br/>div n\"]]\n  n70[\"sub\"]\n  n71[\"square\"]\n  n72[\"sum\"]\n  n73[[\"near<br/>div n\"]]\n  n74[\"square\"]\n  n75[\"sum\"]\n  n76[\"square\"]\n  n77[\"sum\"]\n  n78[\"add\"]\n  n79[\"mul 0.001\"]\n  n80[\"sum\"]\n  n81[[\"decay<br/>div n\"]]\n  subgraph c0[\"parameters\"]\n    n4[(\"scale<br/>[4]\")]\n    n5[(\"offset<br/>[]\")]\n    n8[(\"embed.weight<br/>[4, 6]\")]\n    n10[(\"embed.bias<br/>[6]\")]\n    n12[(\"encoder.wide.weight<br/>[6, 5]\")]\n    n14[(\"encoder.wide.bias<br/>[5]\")]\n    n17[(\"encoder.weight<br/>[5, 5]\")]\n    n34[(\"blocks.0.inner.wide.weight<br/>[10, 10]\")]\n    n36[(\"blocks.0.inner.wide.bias<br/>[10]\")]\n    n39[(\"blocks.0.inner.weight<br/>[10, 10]\")]\n    n44[(\"blocks.1.inner.wide.weight<br/>[10, 9]\")]\n    n46[(\"blocks.1.inner.wide.bias<br/>[9]\")]\n    n49[(\"blocks.1.inner.weight<br/>[9, 9]\")]\n    n60[(\"logits.weight<br/>[6, 3]\")]\n    n62[(\"logits.bias<br/>[3]\")]\n  end\n  subgraph c1[\"a = encoder(embed(left * scale + offset))\"]\n    n6[\"mul\"]\n    n7[\"add\"]\n    n9[\"product\"]\n    n11[\"add\"]\n    n19[\"a<br/>add\"]\n  end\n  subgraph c2[\"encoder.wide = tanh(dense(x, width))\"]\n    n13[\"product\"]\n    n15[\"add\"]\n    n16[\"encoder.wide<br/>tanh\"]\n    n18[\"product\"]\n    n24[\"product\"]\n    n25[\"add\"]\n    n26[\"encoder.wide<br/>tanh\"]\n    n27[\"product\"]\n  end\n  subgraph c3[\"b = encoder(embed(right * scale + offset))\"]\n    n20[\"mul\"]\n    n21[\"add\"]\n    n22[\"product\"]\n    n23[\"add\"]\n    n28[\"b<br/>add\"]\n  end\n  subgraph c4[\"x = concat(a[0], b[-1])\"]\n    n29[\"slice\"]\n    n30[\"reshape\"]\n    n31[\"slice\"]\n    n32[\"reshape\"]\n    n33[\"x<br/>concat\"]\n  end\n  subgraph c5[\"blocks.0.inner.wide = tanh(dense(x, width))\"]\n    n35[\"product\"]\n    n37[\"add\"]\n    n38[\"blocks.0.inner.wide<br/>tanh\"]\n    n40[\"product\"]\n  end\n  subgraph c6[\"blocks.0.inner = block(x, 10 - i)\"]\n    n41[\"blocks.0.inner<br/>add\"]\n  end\n  subgraph c7[\"blocks.0.x = sigmoid(inner) * 0.5\"]\n    n42[\"sigmoid\"]\n    n43[\"blocks.0.x<br/>mul 0.5\"]\n  end\n  subgraph c8[\"blocks.1.inner.wide = tanh(dense(x, width))\"]\n    n45[\"product\"]\n    n47[\"add\"]\n    n48[\"blocks.1.inner.wide<br/>tanh\"]\n    n50[\"product\"]\n  end\n  subgraph c9[\"blocks.1.inner = block(x, 10 - i)\"]\n    n51[\"blocks.1.inner<br/>add\"]\n  end\n  subgraph c10[\"blocks.1.x = sigmoid(inner) * 0.5\"]\n    n52[\"sigmoid\"]\n    n53[\"blocks.1.x<br/>mul 0.5\"]\n  end\n  subgraph c11[\"p = (x[..3], x[3..])\"]\n    n54[[\"p<br/>slice\"]]\n  end\n  subgraph c12[\"q = (x[..3], x[3..])\"]\n    n55[\"q<br/>slice\"]\n  end\n  subgraph c13[\"distance = mean(square(a - b))\"]\n    n56[\"sub\"]\n    n57[\"square\"]\n    n58[\"sum\"]\n    n59[[\"distance<br/>div 15\"]]\n  end\n  subgraph c14[\"logits = dense(q, 3)\"]\n    n61[\"product\"]\n    n63[[\"logits<br/>add\"]]\n  end\n  n0 -->|\"[3, 4]\"| n6\n  n1 -->|\"[3, 4]\"| n20\n  n2 -->|\"[]\"| n70\n  n3 -->|\"class(3)\"| n64\n  n3 -->|\"class(3)\"| n67\n  n4 -->|\"[4]\"| n6\n  n4 -->|\"[4]\"| n20\n  n4 -->|\"[4]\"| n74\n  n5 -->|\"[]\"| n7\n  n5 -->|\"[]\"| n21\n  n6 -->|\"[3, 4]\"| n7\n  n7 -->|\"[3, 4]\"| n9\n  n8 -->|\"[4, 6]\"| n9\n  n8 -->|\"[4, 6]\"| n22\n  n9 -->|\"[3, 6]\"| n11\n  n10 -->|\"[6]\"| n11\n  n10 -->|\"[6]\"| n23\n  n11 -->|\"[3, 6]\"| n13\n  n12 -->|\"[6, 5]\"| n13\n  n12 -->|\"[6, 5]\"| n24\n  n13 -->|\"[3, 5]\"| n15\n  n14 -->|\"[5]\"| n15\n  n14 -->|\"[5]\"| n25\n  n15 -->|\"[3, 5]\"| n16\n  n16 -->|\"[3, 5]\"| n18\n  n16 -->|\"[3, 5]\"| n19\n  n17 -->|\"[5, 5]\"| n18\n  n17 -->|\"[5, 5]\"| n27\n  n18 -->|\"[3, 5]\"| n19\n  n19 -->|\"[3, 5]\"| n29\n  n19 -->|\"[3, 5]\"| n56\n  n20 -->|\"[3, 4]\"| n21\n  n21 -->|\"[3, 4]\"| n22\n  n22 -->|\"[3, 6]\"| n23\n  n23 -->|\"[3, 6]\"| n24\n  n24 -->|\"[3, 5]\"| n25\n  n25 -->|\"[3, 5]\"| n26\n  n26 -->|\"[3, 5]\"| n27\n  n26 -->|\"[3, 5]\"| n28\n  n27 -->|\"[3, 5]\"| n28\n  n28 -->|\"[3, 5]\"| n31\n  n28 -->|\"[3, 5]\"| n56\n  n29 -->|\"[1, 5]\"| n30\n  n30 -->|\"[5]\"| n33\n  n31 -->|\"[1, 5]\"| n32\n  n32 -->|\"[5]\"| n33\n  n33 -->|\"[10]\"| n35\n  n34 -->|\"[10, 10]\"| n35\n  n35 -->|\"[10]\"| n37\n  n36 -->|\"[10]\"| n37\n  n37 -->|\"[10]\"| n38\n  n38 -->|\"[10]\"| n40\n  n38 -->|\"[10]\"| n41\n  n39 -->|\"[10, 10]\"| n40\n  n40 -->|\"[10]\"| n41\n  n41 -->|\"[10]\"| n42\n  n42 -->|\"[10]\"| n43\n  n43 -->|\"[10]\"| n45\n  n44 -->|\"[10, 9]\"| n45\n  n45 -->|\"[9]\"| n47\n  n46 -->|\"[9]\"| n47\n  n47 -->|\"[9]\"| n48\n  n48 -->|\"[9]\"| n50\n  n48 -->|\"[9]\"| n51\n  n49 -->|\"[9, 9]\"| n50\n  n50 -->|\"[9]\"| n51\n  n51 -->|\"[9]\"| n52\n  n52 -->|\"[9]\"| n53\n  n53 -->|\"[9]\"| n54\n  n53 -->|\"[9]\"| n55\n  n53 -->|\"[9]\"| n76\n  n55 -->|\"[6]\"| n61\n  n56 -->|\"[3, 5]\"| n57\n  n57 -->|\"[3, 5]\"| n58\n  n58 -->|\"[]\"| n59\n  n59 -->|\"[]\"| n70\n  n60 -->|\"[6, 3]\"| n61\n  n61 -->|\"[3]\"| n63\n  n62 -->|\"[3]\"| n63\n  n63 -->|\"[3]\"| n64\n  n63 -->|\"[3]\"| n67\n  n64 -->|\"[]\"| n65\n  n65 -->|\"[]\"| n66\n  n67 -->|\"[]\"| n68\n  n68 -->|\"[]\"| n69\n  n70 -->|\"[]\"| n71\n  n71 -->|\"[]\"| n72\n  n72 -->|\"[]\"| n73\n  n74 -->|\"[4]\"| n75\n  n75 -->|\"[]\"| n78\n  n76 -->|\"[9]\"| n77\n  n77 -->|\"[]\"| n78\n  n78 -->|\"[]\"| n79\n  n79 -->|\"[]\"| n80\n  n80 -->|\"[]\"| n81\n",
        dot: "digraph {\n  rankdir=TB; node [fontname=\"sans-serif\"]; edge [fontname=\"sans-serif\", fontsize=10];\n  n0 [label=\"left\\n[3, 4]\", shape=ellipse];\n  n1 [label=\"right\\n[3, 4]\", shape=ellipse];\n  n2 [label=\"same\\n[]\", shape=ellipse];\n  n3 [label=\"kind\\nclass(3)\", shape=ellipse];\n  n64 [label=\"accuracy\", shape=box];\n  n65 [label=\"sum\", shape=box];\n  n66 [label=\"hit\\ndiv n\", shape=box, peripheries=2];\n  n67 [label=\"cross_entropy\", shape=box];\n  n68 [label=\"sum\", shape=box];\n  n69 [label=\"class\\ndiv n\", shape=box, peripheries=2];\n  n70 [label=\"sub\", shape=box];\n  n71 [label=\"square\", shape=box];\n  n72 [label=\"sum\", shape=box];\n  n73 [label=\"near\\ndiv n\", shape=box, peripheries=2];\n  n74 [label=\"square\", shape=box];\n  n75 [label=\"sum\", shape=box];\n  n76 [label=\"square\", shape=box];\n  n77 [label=\"sum\", shape=box];\n  n78 [label=\"add\", shape=box];\n  n79 [label=\"mul 0.001\", shape=box];\n  n80 [label=\"sum\", shape=box];\n  n81 [label=\"decay\\ndiv n\", shape=box, peripheries=2];\n  subgraph cluster_0 {\n    label=\"parameters\"; style=rounded;\n    n4 [label=\"scale\\n[4]\", shape=cylinder];\n    n5 [label=\"offset\\n[]\", shape=cylinder];\n    n8 [label=\"embed.weight\\n[4, 6]\", shape=cylinder];\n    n10 [label=\"embed.bias\\n[6]\", shape=cylinder];\n    n12 [label=\"encoder.wide.weight\\n[6, 5]\", shape=cylinder];\n    n14 [label=\"encoder.wide.bias\\n[5]\", shape=cylinder];\n    n17 [label=\"encoder.weight\\n[5, 5]\", shape=cylinder];\n    n34 [label=\"blocks.0.inner.wide.weight\\n[10, 10]\", shape=cylinder];\n    n36 [label=\"blocks.0.inner.wide.bias\\n[10]\", shape=cylinder];\n    n39 [label=\"blocks.0.inner.weight\\n[10, 10]\", shape=cylinder];\n    n44 [label=\"blocks.1.inner.wide.weight\\n[10, 9]\", shape=cylinder];\n    n46 [label=\"blocks.1.inner.wide.bias\\n[9]\", shape=cylinder];\n    n49 [label=\"blocks.1.inner.weight\\n[9, 9]\", shape=cylinder];\n    n60 [label=\"logits.weight\\n[6, 3]\", shape=cylinder];\n    n62 [label=\"logits.bias\\n[3]\", shape=cylinder];\n  }\n  subgraph cluster_1 {\n    label=\"a = encoder(embed(left * scale + offset))\"; style=rounded;\n    n6 [label=\"mul\", shape=box];\n    n7 [label=\"add\", shape=box];\n    n9 [label=\"product\", shape=box];\n    n11 [label=\"add\", shape=box];\n    n19 [label=\"a\\nadd\", shape=box];\n  }\n  subgraph cluster_2 {\n    label=\"encoder.wide = tanh(dense(x, width))\"; style=rounded;\n    n13 [label=\"product\", shape=box];\n    n15 [label=\"add\", shape=box];\n    n16 [label=\"encoder.wide\\ntanh\", shape=box];\n    n18 [label=\"product\", shape=box];\n    n24 [label=\"product\", shape=box];\n    n25 [label=\"add\", shape=box];\n    n26 [label=\"encoder.wide\\ntanh\", shape=box];\n    n27 [label=\"product\", shape=box];\n  }\n  subgraph cluster_3 {\n    label=\"b = encoder(embed(right * scale + offset))\"; style=rounded;\n    n20 [label=\"mul\", shape=box];\n    n21 [label=\"add\", shape=box];\n    n22 [label=\"product\", shape=box];\n    n23 [label=\"add\", shape=box];\n    n28 [label=\"b\\nadd\", shape=box];\n  }\n  subgraph cluster_4 {\n    label=\"x = concat(a[0], b[-1])\"; style=rounded;\n    n29 [label=\"slice\", shape=box];\n    n30 [label=\"reshape\", shape=box];\n    n31 [label=\"slice\", shape=box];\n    n32 [label=\"reshape\", shape=box];\n    n33 [label=\"x\\nconcat\", shape=box];\n  }\n  subgraph cluster_5 {\n    label=\"blocks.0.inner.wide = tanh(dense(x, width))\"; style=rounded;\n    n35 [label=\"product\", shape=box];\n    n37 [label=\"add\", shape=box];\n    n38 [label=\"blocks.0.inner.wide\\ntanh\", shape=box];\n    n40 [label=\"product\", shape=box];\n  }\n  subgraph cluster_6 {\n    label=\"blocks.0.inner = block(x, 10 - i)\"; style=rounded;\n    n41 [label=\"blocks.0.inner\\nadd\", shape=box];\n  }\n  subgraph cluster_7 {\n    label=\"blocks.0.x = sigmoid(inner) * 0.5\"; style=rounded;\n    n42 [label=\"sigmoid\", shape=box];\n    n43 [label=\"blocks.0.x\\nmul 0.5\", shape=box];\n  }\n  subgraph cluster_8 {\n    label=\"blocks.1.inner.wide = tanh(dense(x, width))\"; style=rounded;\n    n45 [label=\"product\", shape=box];\n    n47 [label=\"add\", shape=box];\n    n48 [label=\"blocks.1.inner.wide\\ntanh\", shape=box];\n    n50 [label=\"product\", shape=box];\n  }\n  subgraph cluster_9 {\n    label=\"blocks.1.inner = block(x, 10 - i)\"; style=rounded;\n    n51 [label=\"blocks.1.inner\\nadd\", shape=box];\n  }\n  subgraph cluster_10 {\n    label=\"blocks.1.x = sigmoid(inner) * 0.5\"; style=rounded;\n    n52 [label=\"sigmoid\", shape=box];\n    n53 [label=\"blocks.1.x\\nmul 0.5\", shape=box];\n  }\n  subgraph cluster_11 {\n    label=\"p = (x[..3], x[3..])\"; style=rounded;\n    n54 [label=\"p\\nslice\", shape=box, peripheries=2];\n  }\n  subgraph cluster_12 {\n    label=\"q = (x[..3], x[3..])\"; style=rounded;\n    n55 [label=\"q\\nslice\", shape=box];\n  }\n  subgraph cluster_13 {\n    label=\"distance = mean(square(a - b))\"; style=rounded;\n    n56 [label=\"sub\", shape=box];\n    n57 [label=\"square\", shape=box];\n    n58 [label=\"sum\", shape=box];\n    n59 [label=\"distance\\ndiv 15\", shape=box, peripheries=2];\n  }\n  subgraph cluster_14 {\n    label=\"logits = dense(q, 3)\"; style=rounded;\n    n61 [label=\"product\", shape=box];\n    n63 [label=\"logits\\nadd\", shape=box, peripheries=2];\n  }\n  n0 -> n6 [label=\"[3, 4]\"];\n  n1 -> n20 [label=\"[3, 4]\"];\n  n2 -> n70 [label=\"[]\"];\n  n3 -> n64 [label=\"class(3)\"];\n  n3 -> n67 [label=\"class(3)\"];\n  n4 -> n6 [label=\"[4]\"];\n  n4 -> n20 [label=\"[4]\"];\n  n4 -> n74 [label=\"[4]\"];\n  n5 -> n7 [label=\"[]\"];\n  n5 -> n21 [label=\"[]\"];\n  n6 -> n7 [label=\"[3, 4]\"];\n  n7 -> n9 [label=\"[3, 4]\"];\n  n8 -> n9 [label=\"[4, 6]\"];\n  n8 -> n22 [label=\"[4, 6]\"];\n  n9 -> n11 [label=\"[3, 6]\"];\n  n10 -> n11 [label=\"[6]\"];\n  n10 -> n23 [label=\"[6]\"];\n  n11 -> n13 [label=\"[3, 6]\"];\n  n12 -> n13 [label=\"[6, 5]\"];\n  n12 -> n24 [label=\"[6, 5]\"];\n  n13 -> n15 [label=\"[3, 5]\"];\n  n14 -> n15 [label=\"[5]\"];\n  n14 -> n25 [label=\"[5]\"];\n  n15 -> n16 [label=\"[3, 5]\"];\n  n16 -> n18 [label=\"[3, 5]\"];\n  n16 -> n19 [label=\"[3, 5]\"];\n  n17 -> n18 [label=\"[5, 5]\"];\n  n17 -> n27 [label=\"[5, 5]\"];\n  n18 -> n19 [label=\"[3, 5]\"];\n  n19 -> n29 [label=\"[3, 5]\"];\n  n19 -> n56 [label=\"[3, 5]\"];\n  n20 -> n21 [label=\"[3, 4]\"];\n  n21 -> n22 [label=\"[3, 4]\"];\n  n22 -> n23 [label=\"[3, 6]\"];\n  n23 -> n24 [label=\"[3, 6]\"];\n  n24 -> n25 [label=\"[3, 5]\"];\n  n25 -> n26 [label=\"[3, 5]\"];\n  n26 -> n27 [label=\"[3, 5]\"];\n  n26 -> n28 [label=\"[3, 5]\"];\n  n27 -> n28 [label=\"[3, 5]\"];\n  n28 -> n31 [label=\"[3, 5]\"];\n  n28 -> n56 [label=\"[3, 5]\"];\n  n29 -> n30 [label=\"[1, 5]\"];\n  n30 -> n33 [label=\"[5]\"];\n  n31 -> n32 [label=\"[1, 5]\"];\n  n32 -> n33 [label=\"[5]\"];\n  n33 -> n35 [label=\"[10]\"];\n  n34 -> n35 [label=\"[10, 10]\"];\n  n35 -> n37 [label=\"[10]\"];\n  n36 -> n37 [label=\"[10]\"];\n  n37 -> n38 [label=\"[10]\"];\n  n38 -> n40 [label=\"[10]\"];\n  n38 -> n41 [label=\"[10]\"];\n  n39 -> n40 [label=\"[10, 10]\"];\n  n40 -> n41 [label=\"[10]\"];\n  n41 -> n42 [label=\"[10]\"];\n  n42 -> n43 [label=\"[10]\"];\n  n43 -> n45 [label=\"[10]\"];\n  n44 -> n45 [label=\"[10, 9]\"];\n  n45 -> n47 [label=\"[9]\"];\n  n46 -> n47 [label=\"[9]\"];\n  n47 -> n48 [label=\"[9]\"];\n  n48 -> n50 [label=\"[9]\"];\n  n48 -> n51 [label=\"[9]\"];\n  n49 -> n50 [label=\"[9, 9]\"];\n  n50 -> n51 [label=\"[9]\"];\n  n51 -> n52 [label=\"[9]\"];\n  n52 -> n53 [label=\"[9]\"];\n  n53 -> n54 [label=\"[9]\"];\n  n53 -> n55 [label=\"[9]\"];\n  n53 -> n76 [label=\"[9]\"];\n  n55 -> n61 [label=\"[6]\"];\n  n56 -> n57 [label=\"[3, 5]\"];\n  n57 -> n58 [label=\"[3, 5]\"];\n  n58 -> n59 [label=\"[]\"];\n  n59 -> n70 [label=\"[]\"];\n  n60 -> n61 [label=\"[6, 3]\"];\n  n61 -> n63 [label=\"[3]\"];\n  n62 -> n63 [label=\"[3]\"];\n  n63 -> n64 [label=\"[3]\"];\n  n63 -> n67 [label=\"[3]\"];\n  n64 -> n65 [label=\"[]\"];\n  n65 -> n66 [label=\"[]\"];\n  n67 -> n68 [label=\"[]\"];\n  n68 -> n69 [label=\"[]\"];\n  n70 -> n71 [label=\"[]\"];\n  n71 -> n72 [label=\"[]\"];\n  n72 -> n73 [label=\"[]\"];\n  n74 -> n75 [label=\"[4]\"];\n  n75 -> n78 [label=\"[]\"];\n  n76 -> n77 [label=\"[9]\"];\n  n77 -> n78 [label=\"[]\"];\n  n78 -> n79 [label=\"[]\"];\n  n79 -> n80 [label=\"[]\"];\n  n80 -> n81 [label=\"[]\"];\n}\n",
    };
    /// Losses and derivatives as they are computed, each derivative beside its value.
    pub const GRADIENT_GRAPH: nn::Drawing = nn::Drawing {
        mermaid: "flowchart TB\n  n0[\"losses\"]\n  n1([\"left = input\"])\n  n2([\"right = input\"])\n  n3([\"same = target\"])\n  n4([\"kind = target\"])\n  n5[\"encoder.wide = tanh(dense(x, width))\"]\n  n6[\"a = encoder(embed(left * scale + offset))\"]\n  n7[\"b = encoder(embed(right * scale + offset))\"]\n  n8[\"x = concat(a[0], b[-1])\"]\n  n9[\"blocks.0.inner.wide = tanh(dense(x, width))\"]\n  n10[\"blocks.0.inner = block(x, 10 - i)\"]\n  n11[\"blocks.0.x = sigmoid(inner) * 0.5\"]\n  n12[\"blocks.1.inner.wide = tanh(dense(x, width))\"]\n  n13[\"blocks.1.inner = block(x, 10 - i)\"]\n  n14[\"blocks.1.x = sigmoid(inner) * 0.5\"]\n  n15[\"q = (x[..3], x[3..])\"]\n  n16[\"distance = mean(square(a - b))\"]\n  n17[\"logits = dense(q, 3)\"]\n  n18[\"scale = normal(1.0, 0.1)\"]\n  n19[\"offset = constant(0.25)\"]\n  n0 -->|\"[5, 5]\"| n5\n  n0 -->|\"[4, 6]\"| n6\n  n0 -->|\"[5, 5]\"| n6\n  n0 -->|\"[6]\"| n6\n  n0 -->|\"[4, 6]\"| n7\n  n0 -->|\"[5, 5]\"| n7\n  n0 -->|\"[6]\"| n7\n  n0 -->|\"[]\"| n14\n  n0 -->|\"[]\"| n16\n  n0 -->|\"[]\"| n17\n  n0 -->|\"[]\"| n18\n  n1 -->|\"[3, 4]\"| n6\n  n2 -->|\"[3, 4]\"| n7\n  n3 -->|\"[]\"| n0\n  n4 -->|\"class(3)\"| n0\n  n4 -->|\"[3]\"| n17\n  n5 -->|\"[3, 5]\"| n6\n  n5 -->|\"[6, 5]\"| n6\n  n5 -->|\"[3, 5]\"| n7\n  n5 -->|\"[6, 5]\"| n7\n  n6 -->|\"[3, 5]\"| n5\n  n6 -->|\"[3, 6]\"| n5\n  n6 -->|\"[3, 4]\"| n7\n  n6 -->|\"[3, 6]\"| n7\n  n6 -->|\"[4, 6]\"| n7\n  n6 -->|\"[5, 5]\"| n7\n  n6 -->|\"[3, 5]\"| n8\n  n6 -->|\"[3, 5]\"| n16\n  n7 -->|\"[3, 5]\"| n5\n  n7 -->|\"[3, 6]\"| n5\n  n7 -->|\"[3, 5]\"| n8\n  n7 -->|\"[3, 5]\"| n16\n  n7 -->|\"[4]\"| n18\n  n8 -->|\"[3, 5]\"| n6\n  n8 -->|\"[3, 5]\"| n7\n  n8 -->|\"[10]\"| n9\n  n9 -->|\"[10, 10]\"| n8\n  n9 -->|\"[10]\"| n8\n  n9 -->|\"[10]\"| n10\n  n10 -->|\"[10, 10]\"| n9\n  n10 -->|\"[10]\"| n9\n  n10 -->|\"[10]\"| n11\n  n11 -->|\"[10]\"| n10\n  n11 -->|\"[10]\"| n12\n  n12 -->|\"[10, 9]\"| n11\n  n12 -->|\"[9]\"| n11\n  n12 -->|\"[9]\"| n13\n  n13 -->|\"[9, 9]\"| n12\n  n13 -->|\"[9]\"| n12\n  n13 -->|\"[9]\"| n14\n  n14 -->|\"[9]\"| n0\n  n14 -->|\"[9]\"| n13\n  n14 -->|\"[9]\"| n15\n  n15 -->|\"[9]\"| n14\n  n15 -->|\"[6]\"| n17\n  n16 -->|\"[]\"| n0\n  n16 -->|\"[3, 5]\"| n6\n  n16 -->|\"[3, 5]\"| n7\n  n17 -->|\"[3]\"| n0\n  n17 -->|\"[3]\"| n15\n  n17 -->|\"[6, 3]\"| n15\n  n18 -->|\"[4]\"| n0\n  n18 -->|\"[4]\"| n6\n  n18 -->|\"[4]\"| n7\n  n19 -->|\"[]\"| n6\n  n19 -->|\"[]\"| n7\n",
        dot: "digraph {\n  rankdir=TB; node [fontname=\"sans-serif\"]; edge [fontname=\"sans-serif\", fontsize=10];\n  n0 [label=\"losses\", shape=box];\n  n1 [label=\"left = input\", shape=ellipse];\n  n2 [label=\"right = input\", shape=ellipse];\n  n3 [label=\"same = target\", shape=ellipse];\n  n4 [label=\"kind = target\", shape=ellipse];\n  n5 [label=\"encoder.wide = tanh(dense(x, width))\", shape=box];\n  n6 [label=\"a = encoder(embed(left * scale + offset))\", shape=box];\n  n7 [label=\"b = encoder(embed(right * scale + offset))\", shape=box];\n  n8 [label=\"x = concat(a[0], b[-1])\", shape=box];\n  n9 [label=\"blocks.0.inner.wide = tanh(dense(x, width))\", shape=box];\n  n10 [label=\"blocks.0.inner = block(x, 10 - i)\", shape=box];\n  n11 [label=\"blocks.0.x = sigmoid(inner) * 0.5\", shape=box];\n  n12 [label=\"blocks.1.inner.wide = tanh(dense(x, width))\", shape=box];\n  n13 [label=\"blocks.1.inner = block(x, 10 - i)\", shape=box];\n  n14 [label=\"blocks.1.x = sigmoid(inner) * 0.5\", shape=box];\n  n15 [label=\"q = (x[..3], x[3..])\", shape=box];\n  n16 [label=\"distance = mean(square(a - b))\", shape=box];\n  n17 [label=\"logits = dense(q, 3)\", shape=box];\n  n18 [label=\"scale = normal(1.0, 0.1)\", shape=box];\n  n19 [label=\"offset = constant(0.25)\", shape=box];\n  n0 -> n5 [label=\"[5, 5]\"];\n  n0 -> n6 [label=\"[4, 6]\"];\n  n0 -> n6 [label=\"[5, 5]\"];\n  n0 -> n6 [label=\"[6]\"];\n  n0 -> n7 [label=\"[4, 6]\"];\n  n0 -> n7 [label=\"[5, 5]\"];\n  n0 -> n7 [label=\"[6]\"];\n  n0 -> n14 [label=\"[]\"];\n  n0 -> n16 [label=\"[]\"];\n  n0 -> n17 [label=\"[]\"];\n  n0 -> n18 [label=\"[]\"];\n  n1 -> n6 [label=\"[3, 4]\"];\n  n2 -> n7 [label=\"[3, 4]\"];\n  n3 -> n0 [label=\"[]\"];\n  n4 -> n0 [label=\"class(3)\"];\n  n4 -> n17 [label=\"[3]\"];\n  n5 -> n6 [label=\"[3, 5]\"];\n  n5 -> n6 [label=\"[6, 5]\"];\n  n5 -> n7 [label=\"[3, 5]\"];\n  n5 -> n7 [label=\"[6, 5]\"];\n  n6 -> n5 [label=\"[3, 5]\"];\n  n6 -> n5 [label=\"[3, 6]\"];\n  n6 -> n7 [label=\"[3, 4]\"];\n  n6 -> n7 [label=\"[3, 6]\"];\n  n6 -> n7 [label=\"[4, 6]\"];\n  n6 -> n7 [label=\"[5, 5]\"];\n  n6 -> n8 [label=\"[3, 5]\"];\n  n6 -> n16 [label=\"[3, 5]\"];\n  n7 -> n5 [label=\"[3, 5]\"];\n  n7 -> n5 [label=\"[3, 6]\"];\n  n7 -> n8 [label=\"[3, 5]\"];\n  n7 -> n16 [label=\"[3, 5]\"];\n  n7 -> n18 [label=\"[4]\"];\n  n8 -> n6 [label=\"[3, 5]\"];\n  n8 -> n7 [label=\"[3, 5]\"];\n  n8 -> n9 [label=\"[10]\"];\n  n9 -> n8 [label=\"[10, 10]\"];\n  n9 -> n8 [label=\"[10]\"];\n  n9 -> n10 [label=\"[10]\"];\n  n10 -> n9 [label=\"[10, 10]\"];\n  n10 -> n9 [label=\"[10]\"];\n  n10 -> n11 [label=\"[10]\"];\n  n11 -> n10 [label=\"[10]\"];\n  n11 -> n12 [label=\"[10]\"];\n  n12 -> n11 [label=\"[10, 9]\"];\n  n12 -> n11 [label=\"[9]\"];\n  n12 -> n13 [label=\"[9]\"];\n  n13 -> n12 [label=\"[9, 9]\"];\n  n13 -> n12 [label=\"[9]\"];\n  n13 -> n14 [label=\"[9]\"];\n  n14 -> n0 [label=\"[9]\"];\n  n14 -> n13 [label=\"[9]\"];\n  n14 -> n15 [label=\"[9]\"];\n  n15 -> n14 [label=\"[9]\"];\n  n15 -> n17 [label=\"[6]\"];\n  n16 -> n0 [label=\"[]\"];\n  n16 -> n6 [label=\"[3, 5]\"];\n  n16 -> n7 [label=\"[3, 5]\"];\n  n17 -> n0 [label=\"[3]\"];\n  n17 -> n15 [label=\"[3]\"];\n  n17 -> n15 [label=\"[6, 3]\"];\n  n18 -> n0 [label=\"[4]\"];\n  n18 -> n6 [label=\"[4]\"];\n  n18 -> n7 [label=\"[4]\"];\n  n19 -> n6 [label=\"[]\"];\n  n19 -> n7 [label=\"[]\"];\n}\n",
    };
    /// Layer by layer: shapes, parameters, operations per sample, bytes of workspace per sample.
    pub const SUMMARY: &str = "Shared\nlayer                is                                      shape     parameters  FLOPs  bytes\nleft                 input                                   [3, 4]\nright                input                                   [3, 4]\nsame                 target                                  []\nkind                 target                                  class(3)\nencoder.wide         tanh(dense(x, width))                   [3, 5]            35  1 590    360\na                    encoder(embed(left * scale + offset))   [3, 5]                  816    240\nb                    encoder(embed(right * scale + offset))  [3, 5]                  925    480\nx                    concat(a[0], b[-1])                     [10]                     15    120\nblocks.0.inner.wide  tanh(dense(x, width))                   [10]             110    860     80\nblocks.0.inner       block(x, 10 - i)                        [10]             100    420\nblocks.0.x           sigmoid(inner) * 0.5                    [10]                     60     80\nblocks.1.inner.wide  tanh(dense(x, width))                   [9]               99    756    144\nblocks.1.inner       block(x, 10 - i)                        [9]               81    342\nblocks.1.x           sigmoid(inner) * 0.5                    [9]                      81     72\np                    (x[..3], x[3..])                        [3]\nq                    (x[..3], x[3..])                        [6]                             96\ndistance             mean(square(a - b))                     []                       93      8\nlogits               dense(q, 3)                             [3]               21    135     24\nscale                normal(1.0, 0.1)                        [4]                4     12\noffset               constant(0.25)                          []                 1\nseen                 zeros()                                 [2]                2\nothers                                                                         55     61\n505 parameters, 3 more not trained; 2 044 FLOPs forward, 6 166 with gradient, per sample\n1 704 bytes of workspace per sample, 1 296 more for all together\n";
    /// In which order the partial derivatives are computed, the chain for each named value, and what is computed.
    pub const EXPLAIN: &str = "In which order are the partial derivatives of class computed?\n  1. ∂class/∂logits\n  2. ∂logits/∂q, ∂logits/∂logits.weight, ∂logits/∂logits.bias\n  3. ∂q/∂blocks.1.x\n  4. ∂blocks.1.x/∂blocks.1.inner\n  5. ∂blocks.1.inner/∂blocks.1.inner.wide, ∂blocks.1.inner/∂blocks.1.inner.weight\n  6. ∂blocks.1.inner.wide/∂blocks.0.x, ∂blocks.1.inner.wide/∂blocks.1.inner.wide.weight, ∂blocks.1.inner.wide/∂blocks.1.inner.wide.bias\n  7. ∂blocks.0.x/∂blocks.0.inner\n  8. ∂blocks.0.inner/∂blocks.0.inner.wide, ∂blocks.0.inner/∂blocks.0.inner.weight\n  9. ∂blocks.0.inner.wide/∂x, ∂blocks.0.inner.wide/∂blocks.0.inner.wide.weight, ∂blocks.0.inner.wide/∂blocks.0.inner.wide.bias\n  10. ∂x/∂a, ∂x/∂b\n  11. ∂a/∂encoder.wide, ∂a/∂encoder.weight, ∂b/∂encoder.wide, ∂b/∂encoder.weight\n  12. ∂encoder.wide/∂left, ∂encoder.wide/∂scale, ∂encoder.wide/∂offset, ∂encoder.wide/∂embed.weight, ∂encoder.wide/∂embed.bias, ∂encoder.wide/∂encoder.wide.weight, ∂encoder.wide/∂encoder.wide.bias, ∂encoder.wide/∂right, ∂encoder.wide/∂scale, ∂encoder.wide/∂offset, ∂encoder.wide/∂embed.weight, ∂encoder.wide/∂embed.bias, ∂encoder.wide/∂encoder.wide.weight, ∂encoder.wide/∂encoder.wide.bias\nWhat is the chain?\n  ∂class/∂q = ∂class/∂logits · ∂logits/∂q\n  ∂class/∂logits.weight = ∂class/∂logits · ∂logits/∂logits.weight\n  ∂class/∂logits.bias = ∂class/∂logits · ∂logits/∂logits.bias\n  ∂class/∂blocks.1.x = ∂class/∂logits · ∂logits/∂q · ∂q/∂blocks.1.x\n  ∂class/∂blocks.1.inner = ∂class/∂logits · ∂logits/∂q · ∂q/∂blocks.1.x · ∂blocks.1.x/∂blocks.1.inner\n  ∂class/∂blocks.1.inner.wide = ∂class/∂logits · ∂logits/∂q · ∂q/∂blocks.1.x · ∂blocks.1.x/∂blocks.1.inner · ∂blocks.1.inner/∂blocks.1.inner.wide\n  ∂class/∂blocks.1.inner.weight = ∂class/∂logits · ∂logits/∂q · ∂q/∂blocks.1.x · ∂blocks.1.x/∂blocks.1.inner · ∂blocks.1.inner/∂blocks.1.inner.weight\n  ∂class/∂blocks.0.x = ∂class/∂logits · ∂logits/∂q · ∂q/∂blocks.1.x · ∂blocks.1.x/∂blocks.1.inner · ∂blocks.1.inner/∂blocks.1.inner.wide · ∂blocks.1.inner.wide/∂blocks.0.x\n  ∂class/∂blocks.1.inner.wide.weight = ∂class/∂logits · ∂logits/∂q · ∂q/∂blocks.1.x · ∂blocks.1.x/∂blocks.1.inner · ∂blocks.1.inner/∂blocks.1.inner.wide · ∂blocks.1.inner.wide/∂blocks.1.inner.wide.weight\n  ∂class/∂blocks.1.inner.wide.bias = ∂class/∂logits · ∂logits/∂q · ∂q/∂blocks.1.x · ∂blocks.1.x/∂blocks.1.inner · ∂blocks.1.inner/∂blocks.1.inner.wide · ∂blocks.1.inner.wide/∂blocks.1.inner.wide.bias\n  ∂class/∂blocks.0.inner = ∂class/∂logits · ∂logits/∂q · ∂q/∂blocks.1.x · ∂blocks.1.x/∂blocks.1.inner · ∂blocks.1.inner/∂blocks.1.inner.wide · ∂blocks.1.inner.wide/∂blocks.0.x · ∂blocks.0.x/∂blocks.0.inner\n  ∂class/∂blocks.0.inner.wide = ∂class/∂logits · ∂logits/∂q · ∂q/∂blocks.1.x · ∂blocks.1.x/∂blocks.1.inner · ∂blocks.1.inner/∂blocks.1.inner.wide · ∂blocks.1.inner.wide/∂blocks.0.x · ∂blocks.0.x/∂blocks.0.inner · ∂blocks.0.inner/∂blocks.0.inner.wide\n  ∂class/∂blocks.0.inner.weight = ∂class/∂logits · ∂logits/∂q · ∂q/∂blocks.1.x · ∂blocks.1.x/∂blocks.1.inner · ∂blocks.1.inner/∂blocks.1.inner.wide · ∂blocks.1.inner.wide/∂blocks.0.x · ∂blocks.0.x/∂blocks.0.inner · ∂blocks.0.inner/∂blocks.0.inner.weight\n  ∂class/∂x = ∂class/∂logits · ∂logits/∂q · ∂q/∂blocks.1.x · ∂blocks.1.x/∂blocks.1.inner · ∂blocks.1.inner/∂blocks.1.inner.wide · ∂blocks.1.inner.wide/∂blocks.0.x · ∂blocks.0.x/∂blocks.0.inner · ∂blocks.0.inner/∂blocks.0.inner.wide · ∂blocks.0.inner.wide/∂x\n  ∂class/∂blocks.0.inner.wide.weight = ∂class/∂logits · ∂logits/∂q · ∂q/∂blocks.1.x · ∂blocks.1.x/∂blocks.1.inner · ∂blocks.1.inner/∂blocks.1.inner.wide · ∂blocks.1.inner.wide/∂blocks.0.x · ∂blocks.0.x/∂blocks.0.inner · ∂blocks.0.inner/∂blocks.0.inner.wide · ∂blocks.0.inner.wide/∂blocks.0.inner.wide.weight\n  ∂class/∂blocks.0.inner.wide.bias = ∂class/∂logits · ∂logits/∂q · ∂q/∂blocks.1.x · ∂blocks.1.x/∂blocks.1.inner · ∂blocks.1.inner/∂blocks.1.inner.wide · ∂blocks.1.inner.wide/∂blocks.0.x · ∂blocks.0.x/∂blocks.0.inner · ∂blocks.0.inner/∂blocks.0.inner.wide · ∂blocks.0.inner.wide/∂blocks.0.inner.wide.bias\n  ∂class/∂a = ∂class/∂logits · ∂logits/∂q · ∂q/∂blocks.1.x · ∂blocks.1.x/∂blocks.1.inner · ∂blocks.1.inner/∂blocks.1.inner.wide · ∂blocks.1.inner.wide/∂blocks.0.x · ∂blocks.0.x/∂blocks.0.inner · ∂blocks.0.inner/∂blocks.0.inner.wide · ∂blocks.0.inner.wide/∂x · ∂x/∂a\n  ∂class/∂b = ∂class/∂logits · ∂logits/∂q · ∂q/∂blocks.1.x · ∂blocks.1.x/∂blocks.1.inner · ∂blocks.1.inner/∂blocks.1.inner.wide · ∂blocks.1.inner.wide/∂blocks.0.x · ∂blocks.0.x/∂blocks.0.inner · ∂blocks.0.inner/∂blocks.0.inner.wide · ∂blocks.0.inner.wide/∂x · ∂x/∂b\n  ∂class/∂encoder.wide = ∂class/∂logits · ∂logits/∂q · ∂q/∂blocks.1.x · ∂blocks.1.x/∂blocks.1.inner · ∂blocks.1.inner/∂blocks.1.inner.wide · ∂blocks.1.inner.wide/∂blocks.0.x · ∂blocks.0.x/∂blocks.0.inner · ∂blocks.0.inner/∂blocks.0.inner.wide · ∂blocks.0.inner.wide/∂x · ∂x/∂a · ∂a/∂encoder.wide\n  ∂class/∂encoder.weight = ∂class/∂logits · ∂logits/∂q · ∂q/∂blocks.1.x · ∂blocks.1.x/∂blocks.1.inner · ∂blocks.1.inner/∂blocks.1.inner.wide · ∂blocks.1.inner.wide/∂blocks.0.x · ∂blocks.0.x/∂blocks.0.inner · ∂blocks.0.inner/∂blocks.0.inner.wide · ∂blocks.0.inner.wide/∂x · ∂x/∂a · ∂a/∂encoder.weight + ∂class/∂logits · ∂logits/∂q · ∂q/∂blocks.1.x · ∂blocks.1.x/∂blocks.1.inner · ∂blocks.1.inner/∂blocks.1.inner.wide · ∂blocks.1.inner.wide/∂blocks.0.x · ∂blocks.0.x/∂blocks.0.inner · ∂blocks.0.inner/∂blocks.0.inner.wide · ∂blocks.0.inner.wide/∂x · ∂x/∂b · ∂b/∂encoder.weight\n  ∂class/∂encoder.wide = ∂class/∂logits · ∂logits/∂q · ∂q/∂blocks.1.x · ∂blocks.1.x/∂blocks.1.inner · ∂blocks.1.inner/∂blocks.1.inner.wide · ∂blocks.1.inner.wide/∂blocks.0.x · ∂blocks.0.x/∂blocks.0.inner · ∂blocks.0.inner/∂blocks.0.inner.wide · ∂blocks.0.inner.wide/∂x · ∂x/∂b · ∂b/∂encoder.wide\n  ∂class/∂left = ∂class/∂logits · ∂logits/∂q · ∂q/∂blocks.1.x · ∂blocks.1.x/∂blocks.1.inner · ∂blocks.1.inner/∂blocks.1.inner.wide · ∂blocks.1.inner.wide/∂blocks.0.x · ∂blocks.0.x/∂blocks.0.inner · ∂blocks.0.inner/∂blocks.0.inner.wide · ∂blocks.0.inner.wide/∂x · ∂x/∂a · ∂a/∂encoder.wide · ∂encoder.wide/∂left\n  ∂class/∂scale = ∂class/∂logits · ∂logits/∂q · ∂q/∂blocks.1.x · ∂blocks.1.x/∂blocks.1.inner · ∂blocks.1.inner/∂blocks.1.inner.wide · ∂blocks.1.inner.wide/∂blocks.0.x · ∂blocks.0.x/∂blocks.0.inner · ∂blocks.0.inner/∂blocks.0.inner.wide · ∂blocks.0.inner.wide/∂x · ∂x/∂a · ∂a/∂encoder.wide · ∂encoder.wide/∂scale + ∂class/∂logits · ∂logits/∂q · ∂q/∂blocks.1.x · ∂blocks.1.x/∂blocks.1.inner · ∂blocks.1.inner/∂blocks.1.inner.wide · ∂blocks.1.inner.wide/∂blocks.0.x · ∂blocks.0.x/∂blocks.0.inner · ∂blocks.0.inner/∂blocks.0.inner.wide · ∂blocks.0.inner.wide/∂x · ∂x/∂b · ∂b/∂encoder.wide · ∂encoder.wide/∂scale\n  ∂class/∂offset = ∂class/∂logits · ∂logits/∂q · ∂q/∂blocks.1.x · ∂blocks.1.x/∂blocks.1.inner · ∂blocks.1.inner/∂blocks.1.inner.wide · ∂blocks.1.inner.wide/∂blocks.0.x · ∂blocks.0.x/∂blocks.0.inner · ∂blocks.0.inner/∂blocks.0.inner.wide · ∂blocks.0.inner.wide/∂x · ∂x/∂a · ∂a/∂encoder.wide · ∂encoder.wide/∂offset + ∂class/∂logits · ∂logits/∂q · ∂q/∂blocks.1.x · ∂blocks.1.x/∂blocks.1.inner · ∂blocks.1.inner/∂blocks.1.inner.wide · ∂blocks.1.inner.wide/∂blocks.0.x · ∂blocks.0.x/∂blocks.0.inner · ∂blocks.0.inner/∂blocks.0.inner.wide · ∂blocks.0.inner.wide/∂x · ∂x/∂b · ∂b/∂encoder.wide · ∂encoder.wide/∂offset\n  ∂class/∂embed.weight = ∂class/∂logits · ∂logits/∂q · ∂q/∂blocks.1.x · ∂blocks.1.x/∂blocks.1.inner · ∂blocks.1.inner/∂blocks.1.inner.wide · ∂blocks.1.inner.wide/∂blocks.0.x · ∂blocks.0.x/∂blocks.0.inner · ∂blocks.0.inner/∂blocks.0.inner.wide · ∂blocks.0.inner.wide/∂x · ∂x/∂a · ∂a/∂encoder.wide · ∂encoder.wide/∂embed.weight + ∂class/∂logits · ∂logits/∂q · ∂q/∂blocks.1.x · ∂blocks.1.x/∂blocks.1.inner · ∂blocks.1.inner/∂blocks.1.inner.wide · ∂blocks.1.inner.wide/∂blocks.0.x · ∂blocks.0.x/∂blocks.0.inner · ∂blocks.0.inner/∂blocks.0.inner.wide · ∂blocks.0.inner.wide/∂x · ∂x/∂b · ∂b/∂encoder.wide · ∂encoder.wide/∂embed.weight\n  ∂class/∂embed.bias = ∂class/∂logits · ∂logits/∂q · ∂q/∂blocks.1.x · ∂blocks.1.x/∂blocks.1.inner · ∂blocks.1.inner/∂blocks.1.inner.wide · ∂blocks.1.inner.wide/∂blocks.0.x · ∂blocks.0.x/∂blocks.0.inner · ∂blocks.0.inner/∂blocks.0.inner.wide · ∂blocks.0.inner.wide/∂x · ∂x/∂a · ∂a/∂encoder.wide · ∂encoder.wide/∂embed.bias + ∂class/∂logits · ∂logits/∂q · ∂q/∂blocks.1.x · ∂blocks.1.x/∂blocks.1.inner · ∂blocks.1.inner/∂blocks.1.inner.wide · ∂blocks.1.inner.wide/∂blocks.0.x · ∂blocks.0.x/∂blocks.0.inner · ∂blocks.0.inner/∂blocks.0.inner.wide · ∂blocks.0.inner.wide/∂x · ∂x/∂b · ∂b/∂encoder.wide · ∂encoder.wide/∂embed.bias\n  ∂class/∂encoder.wide.weight = ∂class/∂logits · ∂logits/∂q · ∂q/∂blocks.1.x · ∂blocks.1.x/∂blocks.1.inner · ∂blocks.1.inner/∂blocks.1.inner.wide · ∂blocks.1.inner.wide/∂blocks.0.x · ∂blocks.0.x/∂blocks.0.inner · ∂blocks.0.inner/∂blocks.0.inner.wide · ∂blocks.0.inner.wide/∂x · ∂x/∂a · ∂a/∂encoder.wide · ∂encoder.wide/∂encoder.wide.weight + ∂class/∂logits · ∂logits/∂q · ∂q/∂blocks.1.x · ∂blocks.1.x/∂blocks.1.inner · ∂blocks.1.inner/∂blocks.1.inner.wide · ∂blocks.1.inner.wide/∂blocks.0.x · ∂blocks.0.x/∂blocks.0.inner · ∂blocks.0.inner/∂blocks.0.inner.wide · ∂blocks.0.inner.wide/∂x · ∂x/∂b · ∂b/∂encoder.wide · ∂encoder.wide/∂encoder.wide.weight\n  ∂class/∂encoder.wide.bias = ∂class/∂logits · ∂logits/∂q · ∂q/∂blocks.1.x · ∂blocks.1.x/∂blocks.1.inner · ∂blocks.1.inner/∂blocks.1.inner.wide · ∂blocks.1.inner.wide/∂blocks.0.x · ∂blocks.0.x/∂blocks.0.inner · ∂blocks.0.inner/∂blocks.0.inner.wide · ∂blocks.0.inner.wide/∂x · ∂x/∂a · ∂a/∂encoder.wide · ∂encoder.wide/∂encoder.wide.bias + ∂class/∂logits · ∂logits/∂q · ∂q/∂blocks.1.x · ∂blocks.1.x/∂blocks.1.inner · ∂blocks.1.inner/∂blocks.1.inner.wide · ∂blocks.1.inner.wide/∂blocks.0.x · ∂blocks.0.x/∂blocks.0.inner · ∂blocks.0.inner/∂blocks.0.inner.wide · ∂blocks.0.inner.wide/∂x · ∂x/∂b · ∂b/∂encoder.wide · ∂encoder.wide/∂encoder.wide.bias\n  ∂class/∂right = ∂class/∂logits · ∂logits/∂q · ∂q/∂blocks.1.x · ∂blocks.1.x/∂blocks.1.inner · ∂blocks.1.inner/∂blocks.1.inner.wide · ∂blocks.1.inner.wide/∂blocks.0.x · ∂blocks.0.x/∂blocks.0.inner · ∂blocks.0.inner/∂blocks.0.inner.wide · ∂blocks.0.inner.wide/∂x · ∂x/∂b · ∂b/∂encoder.wide · ∂encoder.wide/∂right\nIn which order are the partial derivatives of near computed?\n  1. ∂near/∂distance\n  2. ∂distance/∂a, ∂distance/∂b\n  3. ∂a/∂encoder.wide, ∂a/∂encoder.weight, ∂b/∂encoder.wide, ∂b/∂encoder.weight\n  4. ∂encoder.wide/∂left, ∂encoder.wide/∂scale, ∂encoder.wide/∂offset, ∂encoder.wide/∂embed.weight, ∂encoder.wide/∂embed.bias, ∂encoder.wide/∂encoder.wide.weight, ∂encoder.wide/∂encoder.wide.bias, ∂encoder.wide/∂right, ∂encoder.wide/∂scale, ∂encoder.wide/∂offset, ∂encoder.wide/∂embed.weight, ∂encoder.wide/∂embed.bias, ∂encoder.wide/∂encoder.wide.weight, ∂encoder.wide/∂encoder.wide.bias\nWhat is the chain?\n  ∂near/∂a = ∂near/∂distance · ∂distance/∂a\n  ∂near/∂b = ∂near/∂distance · ∂distance/∂b\n  ∂near/∂encoder.wide = ∂near/∂distance · ∂distance/∂a · ∂a/∂encoder.wide\n  ∂near/∂encoder.weight = ∂near/∂distance · ∂distance/∂a · ∂a/∂encoder.weight + ∂near/∂distance · ∂distance/∂b · ∂b/∂encoder.weight\n  ∂near/∂encoder.wide = ∂near/∂distance · ∂distance/∂b · ∂b/∂encoder.wide\n  ∂near/∂left = ∂near/∂distance · ∂distance/∂a · ∂a/∂encoder.wide · ∂encoder.wide/∂left\n  ∂near/∂scale = ∂near/∂distance · ∂distance/∂a · ∂a/∂encoder.wide · ∂encoder.wide/∂scale + ∂near/∂distance · ∂distance/∂b · ∂b/∂encoder.wide · ∂encoder.wide/∂scale\n  ∂near/∂offset = ∂near/∂distance · ∂distance/∂a · ∂a/∂encoder.wide · ∂encoder.wide/∂offset + ∂near/∂distance · ∂distance/∂b · ∂b/∂encoder.wide · ∂encoder.wide/∂offset\n  ∂near/∂embed.weight = ∂near/∂distance · ∂distance/∂a · ∂a/∂encoder.wide · ∂encoder.wide/∂embed.weight + ∂near/∂distance · ∂distance/∂b · ∂b/∂encoder.wide · ∂encoder.wide/∂embed.weight\n  ∂near/∂embed.bias = ∂near/∂distance · ∂distance/∂a · ∂a/∂encoder.wide · ∂encoder.wide/∂embed.bias + ∂near/∂distance · ∂distance/∂b · ∂b/∂encoder.wide · ∂encoder.wide/∂embed.bias\n  ∂near/∂encoder.wide.weight = ∂near/∂distance · ∂distance/∂a · ∂a/∂encoder.wide · ∂encoder.wide/∂encoder.wide.weight + ∂near/∂distance · ∂distance/∂b · ∂b/∂encoder.wide · ∂encoder.wide/∂encoder.wide.weight\n  ∂near/∂encoder.wide.bias = ∂near/∂distance · ∂distance/∂a · ∂a/∂encoder.wide · ∂encoder.wide/∂encoder.wide.bias + ∂near/∂distance · ∂distance/∂b · ∂b/∂encoder.wide · ∂encoder.wide/∂encoder.wide.bias\n  ∂near/∂right = ∂near/∂distance · ∂distance/∂b · ∂b/∂encoder.wide · ∂encoder.wide/∂right\nIn which order are the partial derivatives of decay computed?\n  1. ∂decay/∂scale, ∂decay/∂blocks.1.x\n  2. ∂blocks.1.x/∂blocks.1.inner\n  3. ∂blocks.1.inner/∂blocks.1.inner.wide, ∂blocks.1.inner/∂blocks.1.inner.weight\n  4. ∂blocks.1.inner.wide/∂blocks.0.x, ∂blocks.1.inner.wide/∂blocks.1.inner.wide.weight, ∂blocks.1.inner.wide/∂blocks.1.inner.wide.bias\n  5. ∂blocks.0.x/∂blocks.0.inner\n  6. ∂blocks.0.inner/∂blocks.0.inner.wide, ∂blocks.0.inner/∂blocks.0.inner.weight\n  7. ∂blocks.0.inner.wide/∂x, ∂blocks.0.inner.wide/∂blocks.0.inner.wide.weight, ∂blocks.0.inner.wide/∂blocks.0.inner.wide.bias\n  8. ∂x/∂a, ∂x/∂b\n  9. ∂a/∂encoder.wide, ∂a/∂encoder.weight, ∂b/∂encoder.wide, ∂b/∂encoder.weight\n  10. ∂encoder.wide/∂left, ∂encoder.wide/∂scale, ∂encoder.wide/∂offset, ∂encoder.wide/∂embed.weight, ∂encoder.wide/∂embed.bias, ∂encoder.wide/∂encoder.wide.weight, ∂encoder.wide/∂encoder.wide.bias, ∂encoder.wide/∂right, ∂encoder.wide/∂scale, ∂encoder.wide/∂offset, ∂encoder.wide/∂embed.weight, ∂encoder.wide/∂embed.bias, ∂encoder.wide/∂encoder.wide.weight, ∂encoder.wide/∂encoder.wide.bias\nWhat is the chain?\n  ∂decay/∂scale = ∂decay/∂scale + ∂decay/∂blocks.1.x · ∂blocks.1.x/∂blocks.1.inner · ∂blocks.1.inner/∂blocks.1.inner.wide · ∂blocks.1.inner.wide/∂blocks.0.x · ∂blocks.0.x/∂blocks.0.inner · ∂blocks.0.inner/∂blocks.0.inner.wide · ∂blocks.0.inner.wide/∂x · ∂x/∂a · ∂a/∂encoder.wide · ∂encoder.wide/∂scale + ∂decay/∂blocks.1.x · ∂blocks.1.x/∂blocks.1.inner · ∂blocks.1.inner/∂blocks.1.inner.wide · ∂blocks.1.inner.wide/∂blocks.0.x · ∂blocks.0.x/∂blocks.0.inner · ∂blocks.0.inner/∂blocks.0.inner.wide · ∂blocks.0.inner.wide/∂x · ∂x/∂b · ∂b/∂encoder.wide · ∂encoder.wide/∂scale\n  ∂decay/∂blocks.1.inner = ∂decay/∂blocks.1.x · ∂blocks.1.x/∂blocks.1.inner\n  ∂decay/∂blocks.1.inner.wide = ∂decay/∂blocks.1.x · ∂blocks.1.x/∂blocks.1.inner · ∂blocks.1.inner/∂blocks.1.inner.wide\n  ∂decay/∂blocks.1.inner.weight = ∂decay/∂blocks.1.x · ∂blocks.1.x/∂blocks.1.inner · ∂blocks.1.inner/∂blocks.1.inner.weight\n  ∂decay/∂blocks.0.x = ∂decay/∂blocks.1.x · ∂blocks.1.x/∂blocks.1.inner · ∂blocks.1.inner/∂blocks.1.inner.wide · ∂blocks.1.inner.wide/∂blocks.0.x\n  ∂decay/∂blocks.1.inner.wide.weight = ∂decay/∂blocks.1.x · ∂blocks.1.x/∂blocks.1.inner · ∂blocks.1.inner/∂blocks.1.inner.wide · ∂blocks.1.inner.wide/∂blocks.1.inner.wide.weight\n  ∂decay/∂blocks.1.inner.wide.bias = ∂decay/∂blocks.1.x · ∂blocks.1.x/∂blocks.1.inner · ∂blocks.1.inner/∂blocks.1.inner.wide · ∂blocks.1.inner.wide/∂blocks.1.inner.wide.bias\n  ∂decay/∂blocks.0.inner = ∂decay/∂blocks.1.x · ∂blocks.1.x/∂blocks.1.inner · ∂blocks.1.inner/∂blocks.1.inner.wide · ∂blocks.1.inner.wide/∂blocks.0.x · ∂blocks.0.x/∂blocks.0.inner\n  ∂decay/∂blocks.0.inner.wide = ∂decay/∂blocks.1.x · ∂blocks.1.x/∂blocks.1.inner · ∂blocks.1.inner/∂blocks.1.inner.wide · ∂blocks.1.inner.wide/∂blocks.0.x · ∂blocks.0.x/∂blocks.0.inner · ∂blocks.0.inner/∂blocks.0.inner.wide\n  ∂decay/∂blocks.0.inner.weight = ∂decay/∂blocks.1.x · ∂blocks.1.x/∂blocks.1.inner · ∂blocks.1.inner/∂blocks.1.inner.wide · ∂blocks.1.inner.wide/∂blocks.0.x · ∂blocks.0.x/∂blocks.0.inner · ∂blocks.0.inner/∂blocks.0.inner.weight\n  ∂decay/∂x = ∂decay/∂blocks.1.x · ∂blocks.1.x/∂blocks.1.inner · ∂blocks.1.inner/∂blocks.1.inner.wide · ∂blocks.1.inner.wide/∂blocks.0.x · ∂blocks.0.x/∂blocks.0.inner · ∂blocks.0.inner/∂blocks.0.inner.wide · ∂blocks.0.inner.wide/∂x\n  ∂decay/∂blocks.0.inner.wide.weight = ∂decay/∂blocks.1.x · ∂blocks.1.x/∂blocks.1.inner · ∂blocks.1.inner/∂blocks.1.inner.wide · ∂blocks.1.inner.wide/∂blocks.0.x · ∂blocks.0.x/∂blocks.0.inner · ∂blocks.0.inner/∂blocks.0.inner.wide · ∂blocks.0.inner.wide/∂blocks.0.inner.wide.weight\n  ∂decay/∂blocks.0.inner.wide.bias = ∂decay/∂blocks.1.x · ∂blocks.1.x/∂blocks.1.inner · ∂blocks.1.inner/∂blocks.1.inner.wide · ∂blocks.1.inner.wide/∂blocks.0.x · ∂blocks.0.x/∂blocks.0.inner · ∂blocks.0.inner/∂blocks.0.inner.wide · ∂blocks.0.inner.wide/∂blocks.0.inner.wide.bias\n  ∂decay/∂a = ∂decay/∂blocks.1.x · ∂blocks.1.x/∂blocks.1.inner · ∂blocks.1.inner/∂blocks.1.inner.wide · ∂blocks.1.inner.wide/∂blocks.0.x · ∂blocks.0.x/∂blocks.0.inner · ∂blocks.0.inner/∂blocks.0.inner.wide · ∂blocks.0.inner.wide/∂x · ∂x/∂a\n  ∂decay/∂b = ∂decay/∂blocks.1.x · ∂blocks.1.x/∂blocks.1.inner · ∂blocks.1.inner/∂blocks.1.inner.wide · ∂blocks.1.inner.wide/∂blocks.0.x · ∂blocks.0.x/∂blocks.0.inner · ∂blocks.0.inner/∂blocks.0.inner.wide · ∂blocks.0.inner.wide/∂x · ∂x/∂b\n  ∂decay/∂encoder.wide = ∂decay/∂blocks.1.x · ∂blocks.1.x/∂blocks.1.inner · ∂blocks.1.inner/∂blocks.1.inner.wide · ∂blocks.1.inner.wide/∂blocks.0.x · ∂blocks.0.x/∂blocks.0.inner · ∂blocks.0.inner/∂blocks.0.inner.wide · ∂blocks.0.inner.wide/∂x · ∂x/∂a · ∂a/∂encoder.wide\n  ∂decay/∂encoder.weight = ∂decay/∂blocks.1.x · ∂blocks.1.x/∂blocks.1.inner · ∂blocks.1.inner/∂blocks.1.inner.wide · ∂blocks.1.inner.wide/∂blocks.0.x · ∂blocks.0.x/∂blocks.0.inner · ∂blocks.0.inner/∂blocks.0.inner.wide · ∂blocks.0.inner.wide/∂x · ∂x/∂a · ∂a/∂encoder.weight + ∂decay/∂blocks.1.x · ∂blocks.1.x/∂blocks.1.inner · ∂blocks.1.inner/∂blocks.1.inner.wide · ∂blocks.1.inner.wide/∂blocks.0.x · ∂blocks.0.x/∂blocks.0.inner · ∂blocks.0.inner/∂blocks.0.inner.wide · ∂blocks.0.inner.wide/∂x · ∂x/∂b · ∂b/∂encoder.weight\n  ∂decay/∂encoder.wide = ∂decay/∂blocks.1.x · ∂blocks.1.x/∂blocks.1.inner · ∂blocks.1.inner/∂blocks.1.inner.wide · ∂blocks.1.inner.wide/∂blocks.0.x · ∂blocks.0.x/∂blocks.0.inner · ∂blocks.0.inner/∂blocks.0.inner.wide · ∂blocks.0.inner.wide/∂x · ∂x/∂b · ∂b/∂encoder.wide\n  ∂decay/∂left = ∂decay/∂blocks.1.x · ∂blocks.1.x/∂blocks.1.inner · ∂blocks.1.inner/∂blocks.1.inner.wide · ∂blocks.1.inner.wide/∂blocks.0.x · ∂blocks.0.x/∂blocks.0.inner · ∂blocks.0.inner/∂blocks.0.inner.wide · ∂blocks.0.inner.wide/∂x · ∂x/∂a · ∂a/∂encoder.wide · ∂encoder.wide/∂left\n  ∂decay/∂offset = ∂decay/∂blocks.1.x · ∂blocks.1.x/∂blocks.1.inner · ∂blocks.1.inner/∂blocks.1.inner.wide · ∂blocks.1.inner.wide/∂blocks.0.x · ∂blocks.0.x/∂blocks.0.inner · ∂blocks.0.inner/∂blocks.0.inner.wide · ∂blocks.0.inner.wide/∂x · ∂x/∂a · ∂a/∂encoder.wide · ∂encoder.wide/∂offset + ∂decay/∂blocks.1.x · ∂blocks.1.x/∂blocks.1.inner · ∂blocks.1.inner/∂blocks.1.inner.wide · ∂blocks.1.inner.wide/∂blocks.0.x · ∂blocks.0.x/∂blocks.0.inner · ∂blocks.0.inner/∂blocks.0.inner.wide · ∂blocks.0.inner.wide/∂x · ∂x/∂b · ∂b/∂encoder.wide · ∂encoder.wide/∂offset\n  ∂decay/∂embed.weight = ∂decay/∂blocks.1.x · ∂blocks.1.x/∂blocks.1.inner · ∂blocks.1.inner/∂blocks.1.inner.wide · ∂blocks.1.inner.wide/∂blocks.0.x · ∂blocks.0.x/∂blocks.0.inner · ∂blocks.0.inner/∂blocks.0.inner.wide · ∂blocks.0.inner.wide/∂x · ∂x/∂a · ∂a/∂encoder.wide · ∂encoder.wide/∂embed.weight + ∂decay/∂blocks.1.x · ∂blocks.1.x/∂blocks.1.inner · ∂blocks.1.inner/∂blocks.1.inner.wide · ∂blocks.1.inner.wide/∂blocks.0.x · ∂blocks.0.x/∂blocks.0.inner · ∂blocks.0.inner/∂blocks.0.inner.wide · ∂blocks.0.inner.wide/∂x · ∂x/∂b · ∂b/∂encoder.wide · ∂encoder.wide/∂embed.weight\n  ∂decay/∂embed.bias = ∂decay/∂blocks.1.x · ∂blocks.1.x/∂blocks.1.inner · ∂blocks.1.inner/∂blocks.1.inner.wide · ∂blocks.1.inner.wide/∂blocks.0.x · ∂blocks.0.x/∂blocks.0.inner · ∂blocks.0.inner/∂blocks.0.inner.wide · ∂blocks.0.inner.wide/∂x · ∂x/∂a · ∂a/∂encoder.wide · ∂encoder.wide/∂embed.bias + ∂decay/∂blocks.1.x · ∂blocks.1.x/∂blocks.1.inner · ∂blocks.1.inner/∂blocks.1.inner.wide · ∂blocks.1.inner.wide/∂blocks.0.x · ∂blocks.0.x/∂blocks.0.inner · ∂blocks.0.inner/∂blocks.0.inner.wide · ∂blocks.0.inner.wide/∂x · ∂x/∂b · ∂b/∂encoder.wide · ∂encoder.wide/∂embed.bias\n  ∂decay/∂encoder.wide.weight = ∂decay/∂blocks.1.x · ∂blocks.1.x/∂blocks.1.inner · ∂blocks.1.inner/∂blocks.1.inner.wide · ∂blocks.1.inner.wide/∂blocks.0.x · ∂blocks.0.x/∂blocks.0.inner · ∂blocks.0.inner/∂blocks.0.inner.wide · ∂blocks.0.inner.wide/∂x · ∂x/∂a · ∂a/∂encoder.wide · ∂encoder.wide/∂encoder.wide.weight + ∂decay/∂blocks.1.x · ∂blocks.1.x/∂blocks.1.inner · ∂blocks.1.inner/∂blocks.1.inner.wide · ∂blocks.1.inner.wide/∂blocks.0.x · ∂blocks.0.x/∂blocks.0.inner · ∂blocks.0.inner/∂blocks.0.inner.wide · ∂blocks.0.inner.wide/∂x · ∂x/∂b · ∂b/∂encoder.wide · ∂encoder.wide/∂encoder.wide.weight\n  ∂decay/∂encoder.wide.bias = ∂decay/∂blocks.1.x · ∂blocks.1.x/∂blocks.1.inner · ∂blocks.1.inner/∂blocks.1.inner.wide · ∂blocks.1.inner.wide/∂blocks.0.x · ∂blocks.0.x/∂blocks.0.inner · ∂blocks.0.inner/∂blocks.0.inner.wide · ∂blocks.0.inner.wide/∂x · ∂x/∂a · ∂a/∂encoder.wide · ∂encoder.wide/∂encoder.wide.bias + ∂decay/∂blocks.1.x · ∂blocks.1.x/∂blocks.1.inner · ∂blocks.1.inner/∂blocks.1.inner.wide · ∂blocks.1.inner.wide/∂blocks.0.x · ∂blocks.0.x/∂blocks.0.inner · ∂blocks.0.inner/∂blocks.0.inner.wide · ∂blocks.0.inner.wide/∂x · ∂x/∂b · ∂b/∂encoder.wide · ∂encoder.wide/∂encoder.wide.bias\n  ∂decay/∂right = ∂decay/∂blocks.1.x · ∂blocks.1.x/∂blocks.1.inner · ∂blocks.1.inner/∂blocks.1.inner.wide · ∂blocks.1.inner.wide/∂blocks.0.x · ∂blocks.0.x/∂blocks.0.inner · ∂blocks.0.inner/∂blocks.0.inner.wide · ∂blocks.0.inner.wide/∂x · ∂x/∂b · ∂b/∂encoder.wide · ∂encoder.wide/∂right\nWhat is computed?\n  d_distance = 1 / n · 2 · (distance − same)\n  d_logits = (softmax(logits) − one_hot(kind)) / n\n  d_logits.bias = sum(d_logits)\n  d_q = product(d_logits, logits.weight)\n  d_logits.weight = product(q, d_logits)\n  d_blocks.1.x = 0.001 / n · 2 · blocks.1.x + place(d_q)\n  d_blocks.1.inner = d_blocks.1.x · 0.5 · sigmoid(blocks.1.inner) · (1 − sigmoid(blocks.1.inner))\n  d_blocks.1.inner.wide = d_blocks.1.inner + product(d_blocks.1.inner, blocks.1.inner.weight)\n  d_blocks.1.inner.weight = product(blocks.1.inner.wide, d_blocks.1.inner)\n  d_blocks.1.inner.wide.bias = sum(d_blocks.1.inner.wide · (1 − blocks.1.inner.wide · blocks.1.inner.wide))\n  d_blocks.0.x = product(d_blocks.1.inner.wide · (1 − blocks.1.inner.wide · blocks.1.inner.wide), blocks.1.inner.wide.weight)\n  d_blocks.1.inner.wide.weight = product(blocks.0.x, d_blocks.1.inner.wide · (1 − blocks.1.inner.wide · blocks.1.inner.wide))\n  d_blocks.0.inner = d_blocks.0.x · 0.5 · sigmoid(blocks.0.inner) · (1 − sigmoid(blocks.0.inner))\n  d_blocks.0.inner.wide = d_blocks.0.inner + product(d_blocks.0.inner, blocks.0.inner.weight)\n  d_blocks.0.inner.weight = product(blocks.0.inner.wide, d_blocks.0.inner)\n  d_blocks.0.inner.wide.bias = sum(d_blocks.0.inner.wide · (1 − blocks.0.inner.wide · blocks.0.inner.wide))\n  d_x = product(d_blocks.0.inner.wide · (1 − blocks.0.inner.wide · blocks.0.inner.wide), blocks.0.inner.wide.weight)\n  d_blocks.0.inner.wide.weight = product(x, d_blocks.0.inner.wide · (1 − blocks.0.inner.wide · blocks.0.inner.wide))\n  d_b = place(slice(d_x)) − d_distance / 15 · 2 · (a − b)\n  d_a = d_distance / 15 · 2 · (a − b) + place(slice(d_x))\n  d_encoder.wide = d_b + product(d_b, encoder.weight)\n  d_encoder.wide = d_a + product(d_a, encoder.weight)\n  d_encoder.weight = product(encoder.wide, d_b) + product(encoder.wide, d_a)\n  d_encoder.wide.bias = sum(d_encoder.wide · (1 − encoder.wide · encoder.wide) + d_encoder.wide · (1 − encoder.wide · encoder.wide))\n  d_encoder.wide.weight = product(product(right · scale + offset, embed.weight) + embed.bias, d_encoder.wide · …) + …\n  d_embed.bias = sum(product(d_encoder.wide · (1 − encoder.wide · encoder.wide), encoder.wide.weight) + product(d_encoder.wide · (… − …), encoder.wide.weight))\n  d_embed.weight = product(right · scale + offset, product(d_encoder.wide · (1 − …), encoder.wide.weight)) + …\n  d_scale = 0.001 / n · n · 2 · scale + …\n";
    /// The chains as LaTeX.
    pub const EXPLAIN_LATEX: &str = "\\begin{align*}\n\\frac{\\partial \\mathrm{class}}{\\partial q} &= \\frac{\\partial \\mathrm{class}}{\\partial \\mathrm{logits}} \\cdot \\frac{\\partial \\mathrm{logits}}{\\partial q} \\\\\n\\frac{\\partial \\mathrm{class}}{\\partial \\mathrm{logits.weight}} &= \\frac{\\partial \\mathrm{class}}{\\partial \\mathrm{logits}} \\cdot \\frac{\\partial \\mathrm{logits}}{\\partial \\mathrm{logits.weight}} \\\\\n\\frac{\\partial \\mathrm{class}}{\\partial \\mathrm{logits.bias}} &= \\frac{\\partial \\mathrm{class}}{\\partial \\mathrm{logits}} \\cdot \\frac{\\partial \\mathrm{logits}}{\\partial \\mathrm{logits.bias}} \\\\\n\\frac{\\partial \\mathrm{class}}{\\partial \\mathrm{blocks.1.x}} &= \\frac{\\partial \\mathrm{class}}{\\partial \\mathrm{logits}} \\cdot \\frac{\\partial \\mathrm{logits}}{\\partial q} \\cdot \\frac{\\partial q}{\\partial \\mathrm{blocks.1.x}} \\\\\n\\frac{\\partial \\mathrm{class}}{\\partial \\mathrm{blocks.1.inner}} &= \\frac{\\partial \\mathrm{class}}{\\partial \\mathrm{logits}} \\cdot \\frac{\\partial \\mathrm{logits}}{\\partial q} \\cdot \\frac{\\partial q}{\\partial \\mathrm{blocks.1.x}} \\cdot \\frac{\\partial \\mathrm{blocks.1.x}}{\\partial \\mathrm{blocks.1.inner}} \\\\\n\\frac{\\partial \\mathrm{class}}{\\partial \\mathrm{blocks.1.inner.wide}} &= \\frac{\\partial \\mathrm{class}}{\\partial \\mathrm{logits}} \\cdot \\frac{\\partial \\mathrm{logits}}{\\partial q} \\cdot \\frac{\\partial q}{\\partial \\mathrm{blocks.1.x}} \\cdot \\frac{\\partial \\mathrm{blocks.1.x}}{\\partial \\mathrm{blocks.1.inner}} \\cdot \\frac{\\partial \\mathrm{blocks.1.inner}}{\\partial \\mathrm{blocks.1.inner.wide}} \\\\\n\\frac{\\partial \\mathrm{class}}{\\partial \\mathrm{blocks.1.inner.weight}} &= \\frac{\\partial \\mathrm{class}}{\\partial \\mathrm{logits}} \\cdot \\frac{\\partial \\mathrm{logits}}{\\partial q} \\cdot \\frac{\\partial q}{\\partial \\mathrm{blocks.1.x}} \\cdot \\frac{\\partial \\mathrm{blocks.1.x}}{\\partial \\mathrm{blocks.1.inner}} \\cdot \\frac{\\partial \\mathrm{blocks.1.inner}}{\\partial \\mathrm{blocks.1.inner.weight}} \\\\\n\\frac{\\partial \\mathrm{class}}{\\partial \\mathrm{blocks.0.x}} &= \\frac{\\partial \\mathrm{class}}{\\partial \\mathrm{logits}} \\cdot \\frac{\\partial \\mathrm{logits}}{\\partial q} \\cdot \\frac{\\partial q}{\\partial \\mathrm{blocks.1.x}} \\cdot \\frac{\\partial \\mathrm{blocks.1.x}}{\\partial \\mathrm{blocks.1.inner}} \\cdot \\frac{\\partial \\mathrm{blocks.1.inner}}{\\partial \\mathrm{blocks.1.inner.wide}} \\cdot \\frac{\\partial \\mathrm{blocks.1.inner.wide}}{\\partial \\mathrm{blocks.0.x}} \\\\\n\\frac{\\partial \\mathrm{class}}{\\partial \\mathrm{blocks.1.inner.wide.weight}} &= \\frac{\\partial \\mathrm{class}}{\\partial \\mathrm{logits}} \\cdot \\frac{\\partial \\mathrm{logits}}{\\partial q} \\cdot \\frac{\\partial q}{\\partial \\mathrm{blocks.1.x}} \\cdot \\frac{\\partial \\mathrm{blocks.1.x}}{\\partial \\mathrm{blocks.1.inner}} \\cdot \\frac{\\partial \\mathrm{blocks.1.inner}}{\\partial \\mathrm{blocks.1.inner.wide}} \\cdot \\frac{\\partial \\mathrm{blocks.1.inner.wide}}{\\partial \\mathrm{blocks.1.inner.wide.weight}} \\\\\n\\frac{\\partial \\mathrm{class}}{\\partial \\mathrm{blocks.1.inner.wide.bias}} &= \\frac{\\partial \\mathrm{class}}{\\partial \\mathrm{logits}} \\cdot \\frac{\\partial \\mathrm{logits}}{\\partial q} \\cdot \\frac{\\partial q}{\\partial \\mathrm{blocks.1.x}} \\cdot \\frac{\\partial \\mathrm{blocks.1.x}}{\\partial \\mathrm{blocks.1.inner}} \\cdot \\frac{\\partial \\mathrm{blocks.1.inner}}{\\partial \\mathrm{blocks.1.inner.wide}} \\cdot \\frac{\\partial \\mathrm{blocks.1.inner.wide}}{\\partial \\mathrm{blocks.1.inner.wide.bias}} \\\\\n\\frac{\\partial \\mathrm{class}}{\\partial \\mathrm{blocks.0.inner}} &= \\frac{\\partial \\mathrm{class}}{\\partial \\mathrm{logits}} \\cdot \\frac{\\partial \\mathrm{logits}}{\\partial q} \\cdot \\frac{\\partial q}{\\partial \\mathrm{blocks.1.x}} \\cdot \\frac{\\partial \\mathrm{blocks.1.x}}{\\partial \\mathrm{blocks.1.inner}} \\cdot \\frac{\\partial \\mathrm{blocks.1.inner}}{\\partial \\mathrm{blocks.1.inner.wide}} \\cdot \\frac{\\partial \\mathrm{blocks.1.inner.wide}}{\\partial \\mathrm{blocks.0.x}} \\cdot \\frac{\\partial \\mathrm{blocks.0.x}}{\\partial \\mathrm{blocks.0.inner}} \\\\\n\\frac{\\partial \\mathrm{class}}{\\partial \\mathrm{blocks.0.inner.wide}} &= \\frac{\\partial \\mathrm{class}}{\\partial \\mathrm{logits}} \\cdot \\frac{\\partial \\mathrm{logits}}{\\partial q} \\cdot \\frac{\\partial q}{\\partial \\mathrm{blocks.1.x}} \\cdot \\frac{\\partial \\mathrm{blocks.1.x}}{\\partial \\mathrm{blocks.1.inner}} \\cdot \\frac{\\partial \\mathrm{blocks.1.inner}}{\\partial \\mathrm{blocks.1.inner.wide}} \\cdot \\frac{\\partial \\mathrm{blocks.1.inner.wide}}{\\partial \\mathrm{blocks.0.x}} \\cdot \\frac{\\partial \\mathrm{blocks.0.x}}{\\partial \\mathrm{blocks.0.inner}} \\cdot \\frac{\\partial \\mathrm{blocks.0.inner}}{\\partial \\mathrm{blocks.0.inner.wide}} \\\\\n\\frac{\\partial \\mathrm{class}}{\\partial \\mathrm{blocks.0.inner.weight}} &= \\frac{\\partial \\mathrm{class}}{\\partial \\mathrm{logits}} \\cdot \\frac{\\partial \\mathrm{logits}}{\\partial q} \\cdot \\frac{\\partial q}{\\partial \\mathrm{blocks.1.x}} \\cdot \\frac{\\partial \\mathrm{blocks.1.x}}{\\partial \\mathrm{blocks.1.inner}} \\cdot \\frac{\\partial \\mathrm{blocks.1.inner}}{\\partial \\mathrm{blocks.1.inner.wide}} \\cdot \\frac{\\partial \\mathrm{blocks.1.inner.wide}}{\\partial \\mathrm{blocks.0.x}} \\cdot \\frac{\\partial \\mathrm{blocks.0.x}}{\\partial \\mathrm{blocks.0.inner}} \\cdot \\frac{\\partial \\mathrm{blocks.0.inner}}{\\partial \\mathrm{blocks.0.inner.weight}} \\\\\n\\frac{\\partial \\mathrm{class}}{\\partial x} &= \\frac{\\partial \\mathrm{class}}{\\partial \\mathrm{logits}} \\cdot \\frac{\\partial \\mathrm{logits}}{\\partial q} \\cdot \\frac{\\partial q}{\\partial \\mathrm{blocks.1.x}} \\cdot \\frac{\\partial \\mathrm{blocks.1.x}}{\\partial \\mathrm{blocks.1.inner}} \\cdot \\frac{\\partial \\mathrm{blocks.1.inner}}{\\partial \\mathrm{blocks.1.inner.wide}} \\cdot \\frac{\\partial \\mathrm{blocks.1.inner.wide}}{\\partial \\mathrm{blocks.0.x}} \\cdot \\frac{\\partial \\mathrm{blocks.0.x}}{\\partial \\mathrm{blocks.0.inner}} \\cdot \\frac{\\partial \\mathrm{blocks.0.inner}}{\\partial \\mathrm{blocks.0.inner.wide}} \\cdot \\frac{\\partial \\mathrm{blocks.0.inner.wide}}{\\partial x} \\\\\n\\frac{\\partial \\mathrm{class}}{\\partial \\mathrm{blocks.0.inner.wide.weight}} &= \\frac{\\partial \\mathrm{class}}{\\partial \\mathrm{logits}} \\cdot \\frac{\\partial \\mathrm{logits}}{\\partial q} \\cdot \\frac{\\partial q}{\\partial \\mathrm{blocks.1.x}} \\cdot \\frac{\\partial \\mathrm{blocks.1.x}}{\\partial \\mathrm{blocks.1.inner}} \\cdot \\frac{\\partial \\mathrm{blocks.1.inner}}{\\partial \\mathrm{blocks.1.inner.wide}} \\cdot \\frac{\\partial \\mathrm{blocks.1.inner.wide}}{\\partial \\mathrm{blocks.0.x}} \\cdot \\frac{\\partial \\mathrm{blocks.0.x}}{\\partial \\mathrm{blocks.0.inner}} \\cdot \\frac{\\partial \\mathrm{blocks.0.inner}}{\\partial \\mathrm{blocks.0.inner.wide}} \\cdot \\frac{\\partial \\mathrm{blocks.0.inner.wide}}{\\partial \\mathrm{blocks.0.inner.wide.weight}} \\\\\n\\frac{\\partial \\mathrm{class}}{\\partial \\mathrm{blocks.0.inner.wide.bias}} &= \\frac{\\partial \\mathrm{class}}{\\partial \\mathrm{logits}} \\cdot \\frac{\\partial \\mathrm{logits}}{\\partial q} \\cdot \\frac{\\partial q}{\\partial \\mathrm{blocks.1.x}} \\cdot \\frac{\\partial \\mathrm{blocks.1.x}}{\\partial \\mathrm{blocks.1.inner}} \\cdot \\frac{\\partial \\mathrm{blocks.1.inner}}{\\partial \\mathrm{blocks.1.inner.wide}} \\cdot \\frac{\\partial \\mathrm{blocks.1.inner.wide}}{\\partial \\mathrm{blocks.0.x}} \\cdot \\frac{\\partial \\mathrm{blocks.0.x}}{\\partial \\mathrm{blocks.0.inner}} \\cdot \\frac{\\partial \\mathrm{blocks.0.inner}}{\\partial \\mathrm{blocks.0.inner.wide}} \\cdot \\frac{\\partial \\mathrm{blocks.0.inner.wide}}{\\partial \\mathrm{blocks.0.inner.wide.bias}} \\\\\n\\frac{\\partial \\mathrm{class}}{\\partial a} &= \\frac{\\partial \\mathrm{class}}{\\partial \\mathrm{logits}} \\cdot \\frac{\\partial \\mathrm{logits}}{\\partial q} \\cdot \\frac{\\partial q}{\\partial \\mathrm{blocks.1.x}} \\cdot \\frac{\\partial \\mathrm{blocks.1.x}}{\\partial \\mathrm{blocks.1.inner}} \\cdot \\frac{\\partial \\mathrm{blocks.1.inner}}{\\partial \\mathrm{blocks.1.inner.wide}} \\cdot \\frac{\\partial \\mathrm{blocks.1.inner.wide}}{\\partial \\mathrm{blocks.0.x}} \\cdot \\frac{\\partial \\mathrm{blocks.0.x}}{\\partial \\mathrm{blocks.0.inner}} \\cdot \\frac{\\partial \\mathrm{blocks.0.inner}}{\\partial \\mathrm{blocks.0.inner.wide}} \\cdot \\frac{\\partial \\mathrm{blocks.0.inner.wide}}{\\partial x} \\cdot \\frac{\\partial x}{\\partial a} \\\\\n\\frac{\\partial \\mathrm{class}}{\\partial b} &= \\frac{\\partial \\mathrm{class}}{\\partial \\mathrm{logits}} \\cdot \\frac{\\partial \\mathrm{logits}}{\\partial q} \\cdot \\frac{\\partial q}{\\partial \\mathrm{blocks.1.x}} \\cdot \\frac{\\partial \\mathrm{blocks.1.x}}{\\partial \\mathrm{blocks.1.inner}} \\cdot \\frac{\\partial \\mathrm{blocks.1.inner}}{\\partial \\mathrm{blocks.1.inner.wide}} \\cdot \\frac{\\partial \\mathrm{blocks.1.inner.wide}}{\\partial \\mathrm{blocks.0.x}} \\cdot \\frac{\\partial \\mathrm{blocks.0.x}}{\\partial \\mathrm{blocks.0.inner}} \\cdot \\frac{\\partial \\mathrm{blocks.0.inner}}{\\partial \\mathrm{blocks.0.inner.wide}} \\cdot \\frac{\\partial \\mathrm{blocks.0.inner.wide}}{\\partial x} \\cdot \\frac{\\partial x}{\\partial b} \\\\\n\\frac{\\partial \\mathrm{class}}{\\partial \\mathrm{encoder.wide}} &= \\frac{\\partial \\mathrm{class}}{\\partial \\mathrm{logits}} \\cdot \\frac{\\partial \\mathrm{logits}}{\\partial q} \\cdot \\frac{\\partial q}{\\partial \\mathrm{blocks.1.x}} \\cdot \\frac{\\partial \\mathrm{blocks.1.x}}{\\partial \\mathrm{blocks.1.inner}} \\cdot \\frac{\\partial \\mathrm{blocks.1.inner}}{\\partial \\mathrm{blocks.1.inner.wide}} \\cdot \\frac{\\partial \\mathrm{blocks.1.inner.wide}}{\\partial \\mathrm{blocks.0.x}} \\cdot \\frac{\\partial \\mathrm{blocks.0.x}}{\\partial \\mathrm{blocks.0.inner}} \\cdot \\frac{\\partial \\mathrm{blocks.0.inner}}{\\partial \\mathrm{blocks.0.inner.wide}} \\cdot \\frac{\\partial \\mathrm{blocks.0.inner.wide}}{\\partial x} \\cdot \\frac{\\partial x}{\\partial a} \\cdot \\frac{\\partial a}{\\partial \\mathrm{encoder.wide}} \\\\\n\\frac{\\partial \\mathrm{class}}{\\partial \\mathrm{encoder.weight}} &= \\frac{\\partial \\mathrm{class}}{\\partial \\mathrm{logits}} \\cdot \\frac{\\partial \\mathrm{logits}}{\\partial q} \\cdot \\frac{\\partial q}{\\partial \\mathrm{blocks.1.x}} \\cdot \\frac{\\partial \\mathrm{blocks.1.x}}{\\partial \\mathrm{blocks.1.inner}} \\cdot \\frac{\\partial \\mathrm{blocks.1.inner}}{\\partial \\mathrm{blocks.1.inner.wide}} \\cdot \\frac{\\partial \\mathrm{blocks.1.inner.wide}}{\\partial \\mathrm{blocks.0.x}} \\cdot \\frac{\\partial \\mathrm{blocks.0.x}}{\\partial \\mathrm{blocks.0.inner}} \\cdot \\frac{\\partial \\mathrm{blocks.0.inner}}{\\partial \\mathrm{blocks.0.inner.wide}} \\cdot \\frac{\\partial \\mathrm{blocks.0.inner.wide}}{\\partial x} \\cdot \\frac{\\partial x}{\\partial a} \\cdot \\frac{\\partial a}{\\partial \\mathrm{encoder.weight}} + \\frac{\\partial \\mathrm{class}}{\\partial \\mathrm{logits}} \\cdot \\frac{\\partial \\mathrm{logits}}{\\partial q} \\cdot \\frac{\\partial q}{\\partial \\mathrm{blocks.1.x}} \\cdot \\frac{\\partial \\mathrm{blocks.1.x}}{\\partial \\mathrm{blocks.1.inner}} \\cdot \\frac{\\partial \\mathrm{blocks.1.inner}}{\\partial \\mathrm{blocks.1.inner.wide}} \\cdot \\frac{\\partial \\mathrm{blocks.1.inner.wide}}{\\partial \\mathrm{blocks.0.x}} \\cdot \\frac{\\partial \\mathrm{blocks.0.x}}{\\partial \\mathrm{blocks.0.inner}} \\cdot \\frac{\\partial \\mathrm{blocks.0.inner}}{\\partial \\mathrm{blocks.0.inner.wide}} \\cdot \\frac{\\partial \\mathrm{blocks.0.inner.wide}}{\\partial x} \\cdot \\frac{\\partial x}{\\partial b} \\cdot \\frac{\\partial b}{\\partial \\mathrm{encoder.weight}} \\\\\n\\frac{\\partial \\mathrm{class}}{\\partial \\mathrm{encoder.wide}} &= \\frac{\\partial \\mathrm{class}}{\\partial \\mathrm{logits}} \\cdot \\frac{\\partial \\mathrm{logits}}{\\partial q} \\cdot \\frac{\\partial q}{\\partial \\mathrm{blocks.1.x}} \\cdot \\frac{\\partial \\mathrm{blocks.1.x}}{\\partial \\mathrm{blocks.1.inner}} \\cdot \\frac{\\partial \\mathrm{blocks.1.inner}}{\\partial \\mathrm{blocks.1.inner.wide}} \\cdot \\frac{\\partial \\mathrm{blocks.1.inner.wide}}{\\partial \\mathrm{blocks.0.x}} \\cdot \\frac{\\partial \\mathrm{blocks.0.x}}{\\partial \\mathrm{blocks.0.inner}} \\cdot \\frac{\\partial \\mathrm{blocks.0.inner}}{\\partial \\mathrm{blocks.0.inner.wide}} \\cdot \\frac{\\partial \\mathrm{blocks.0.inner.wide}}{\\partial x} \\cdot \\frac{\\partial x}{\\partial b} \\cdot \\frac{\\partial b}{\\partial \\mathrm{encoder.wide}} \\\\\n\\frac{\\partial \\mathrm{class}}{\\partial \\mathrm{left}} &= \\frac{\\partial \\mathrm{class}}{\\partial \\mathrm{logits}} \\cdot \\frac{\\partial \\mathrm{logits}}{\\partial q} \\cdot \\frac{\\partial q}{\\partial \\mathrm{blocks.1.x}} \\cdot \\frac{\\partial \\mathrm{blocks.1.x}}{\\partial \\mathrm{blocks.1.inner}} \\cdot \\frac{\\partial \\mathrm{blocks.1.inner}}{\\partial \\mathrm{blocks.1.inner.wide}} \\cdot \\frac{\\partial \\mathrm{blocks.1.inner.wide}}{\\partial \\mathrm{blocks.0.x}} \\cdot \\frac{\\partial \\mathrm{blocks.0.x}}{\\partial \\mathrm{blocks.0.inner}} \\cdot \\frac{\\partial \\mathrm{blocks.0.inner}}{\\partial \\mathrm{blocks.0.inner.wide}} \\cdot \\frac{\\partial \\mathrm{blocks.0.inner.wide}}{\\partial x} \\cdot \\frac{\\partial x}{\\partial a} \\cdot \\frac{\\partial a}{\\partial \\mathrm{encoder.wide}} \\cdot \\frac{\\partial \\mathrm{encoder.wide}}{\\partial \\mathrm{left}} \\\\\n\\frac{\\partial \\mathrm{class}}{\\partial \\mathrm{scale}} &= \\frac{\\partial \\mathrm{class}}{\\partial \\mathrm{logits}} \\cdot \\frac{\\partial \\mathrm{logits}}{\\partial q} \\cdot \\frac{\\partial q}{\\partial \\mathrm{blocks.1.x}} \\cdot \\frac{\\partial \\mathrm{blocks.1.x}}{\\partial \\mathrm{blocks.1.inner}} \\cdot \\frac{\\partial \\mathrm{blocks.1.inner}}{\\partial \\mathrm{blocks.1.inner.wide}} \\cdot \\frac{\\partial \\mathrm{blocks.1.inner.wide}}{\\partial \\mathrm{blocks.0.x}} \\cdot \\frac{\\partial \\mathrm{blocks.0.x}}{\\partial \\mathrm{blocks.0.inner}} \\cdot \\frac{\\partial \\mathrm{blocks.0.inner}}{\\partial \\mathrm{blocks.0.inner.wide}} \\cdot \\frac{\\partial \\mathrm{blocks.0.inner.wide}}{\\partial x} \\cdot \\frac{\\partial x}{\\partial a} \\cdot \\frac{\\partial a}{\\partial \\mathrm{encoder.wide}} \\cdot \\frac{\\partial \\mathrm{encoder.wide}}{\\partial \\mathrm{scale}} + \\frac{\\partial \\mathrm{class}}{\\partial \\mathrm{logits}} \\cdot \\frac{\\partial \\mathrm{logits}}{\\partial q} \\cdot \\frac{\\partial q}{\\partial \\mathrm{blocks.1.x}} \\cdot \\frac{\\partial \\mathrm{blocks.1.x}}{\\partial \\mathrm{blocks.1.inner}} \\cdot \\frac{\\partial \\mathrm{blocks.1.inner}}{\\partial \\mathrm{blocks.1.inner.wide}} \\cdot \\frac{\\partial \\mathrm{blocks.1.inner.wide}}{\\partial \\mathrm{blocks.0.x}} \\cdot \\frac{\\partial \\mathrm{blocks.0.x}}{\\partial \\mathrm{blocks.0.inner}} \\cdot \\frac{\\partial \\mathrm{blocks.0.inner}}{\\partial \\mathrm{blocks.0.inner.wide}} \\cdot \\frac{\\partial \\mathrm{blocks.0.inner.wide}}{\\partial x} \\cdot \\frac{\\partial x}{\\partial b} \\cdot \\frac{\\partial b}{\\partial \\mathrm{encoder.wide}} \\cdot \\frac{\\partial \\mathrm{encoder.wide}}{\\partial \\mathrm{scale}} \\\\\n\\frac{\\partial \\mathrm{class}}{\\partial \\mathrm{offset}} &= \\frac{\\partial \\mathrm{class}}{\\partial \\mathrm{logits}} \\cdot \\frac{\\partial \\mathrm{logits}}{\\partial q} \\cdot \\frac{\\partial q}{\\partial \\mathrm{blocks.1.x}} \\cdot \\frac{\\partial \\mathrm{blocks.1.x}}{\\partial \\mathrm{blocks.1.inner}} \\cdot \\frac{\\partial \\mathrm{blocks.1.inner}}{\\partial \\mathrm{blocks.1.inner.wide}} \\cdot \\frac{\\partial \\mathrm{blocks.1.inner.wide}}{\\partial \\mathrm{blocks.0.x}} \\cdot \\frac{\\partial \\mathrm{blocks.0.x}}{\\partial \\mathrm{blocks.0.inner}} \\cdot \\frac{\\partial \\mathrm{blocks.0.inner}}{\\partial \\mathrm{blocks.0.inner.wide}} \\cdot \\frac{\\partial \\mathrm{blocks.0.inner.wide}}{\\partial x} \\cdot \\frac{\\partial x}{\\partial a} \\cdot \\frac{\\partial a}{\\partial \\mathrm{encoder.wide}} \\cdot \\frac{\\partial \\mathrm{encoder.wide}}{\\partial \\mathrm{offset}} + \\frac{\\partial \\mathrm{class}}{\\partial \\mathrm{logits}} \\cdot \\frac{\\partial \\mathrm{logits}}{\\partial q} \\cdot \\frac{\\partial q}{\\partial \\mathrm{blocks.1.x}} \\cdot \\frac{\\partial \\mathrm{blocks.1.x}}{\\partial \\mathrm{blocks.1.inner}} \\cdot \\frac{\\partial \\mathrm{blocks.1.inner}}{\\partial \\mathrm{blocks.1.inner.wide}} \\cdot \\frac{\\partial \\mathrm{blocks.1.inner.wide}}{\\partial \\mathrm{blocks.0.x}} \\cdot \\frac{\\partial \\mathrm{blocks.0.x}}{\\partial \\mathrm{blocks.0.inner}} \\cdot \\frac{\\partial \\mathrm{blocks.0.inner}}{\\partial \\mathrm{blocks.0.inner.wide}} \\cdot \\frac{\\partial \\mathrm{blocks.0.inner.wide}}{\\partial x} \\cdot \\frac{\\partial x}{\\partial b} \\cdot \\frac{\\partial b}{\\partial \\mathrm{encoder.wide}} \\cdot \\frac{\\partial \\mathrm{encoder.wide}}{\\partial \\mathrm{offset}} \\\\\n\\frac{\\partial \\mathrm{class}}{\\partial \\mathrm{embed.weight}} &= \\frac{\\partial \\mathrm{class}}{\\partial \\mathrm{logits}} \\cdot \\frac{\\partial \\mathrm{logits}}{\\partial q} \\cdot \\frac{\\partial q}{\\partial \\mathrm{blocks.1.x}} \\cdot \\frac{\\partial \\mathrm{blocks.1.x}}{\\partial \\mathrm{blocks.1.inner}} \\cdot \\frac{\\partial \\mathrm{blocks.1.inner}}{\\partial \\mathrm{blocks.1.inner.wide}} \\cdot \\frac{\\partial \\mathrm{blocks.1.inner.wide}}{\\partial \\mathrm{blocks.0.x}} \\cdot \\frac{\\partial \\mathrm{blocks.0.x}}{\\partial \\mathrm{blocks.0.inner}} \\cdot \\frac{\\partial \\mathrm{blocks.0.inner}}{\\partial \\mathrm{blocks.0.inner.wide}} \\cdot \\frac{\\partial \\mathrm{blocks.0.inner.wide}}{\\partial x} \\cdot \\frac{\\partial x}{\\partial a} \\cdot \\frac{\\partial a}{\\partial \\mathrm{encoder.wide}} \\cdot \\frac{\\partial \\mathrm{encoder.wide}}{\\partial \\mathrm{embed.weight}} + \\frac{\\partial \\mathrm{class}}{\\partial \\mathrm{logits}} \\cdot \\frac{\\partial \\mathrm{logits}}{\\partial q} \\cdot \\frac{\\partial q}{\\partial \\mathrm{blocks.1.x}} \\cdot \\frac{\\partial \\mathrm{blocks.1.x}}{\\partial \\mathrm{blocks.1.inner}} \\cdot \\frac{\\partial \\mathrm{blocks.1.inner}}{\\partial \\mathrm{blocks.1.inner.wide}} \\cdot \\frac{\\partial \\mathrm{blocks.1.inner.wide}}{\\partial \\mathrm{blocks.0.x}} \\cdot \\frac{\\partial \\mathrm{blocks.0.x}}{\\partial \\mathrm{blocks.0.inner}} \\cdot \\frac{\\partial \\mathrm{blocks.0.inner}}{\\partial \\mathrm{blocks.0.inner.wide}} \\cdot \\frac{\\partial \\mathrm{blocks.0.inner.wide}}{\\partial x} \\cdot \\frac{\\partial x}{\\partial b} \\cdot \\frac{\\partial b}{\\partial \\mathrm{encoder.wide}} \\cdot \\frac{\\partial \\mathrm{encoder.wide}}{\\partial \\mathrm{embed.weight}} \\\\\n\\frac{\\partial \\mathrm{class}}{\\partial \\mathrm{embed.bias}} &= \\frac{\\partial \\mathrm{class}}{\\partial \\mathrm{logits}} \\cdot \\frac{\\partial \\mathrm{logits}}{\\partial q} \\cdot \\frac{\\partial q}{\\partial \\mathrm{blocks.1.x}} \\cdot \\frac{\\partial \\mathrm{blocks.1.x}}{\\partial \\mathrm{blocks.1.inner}} \\cdot \\frac{\\partial \\mathrm{blocks.1.inner}}{\\partial \\mathrm{blocks.1.inner.wide}} \\cdot \\frac{\\partial \\mathrm{blocks.1.inner.wide}}{\\partial \\mathrm{blocks.0.x}} \\cdot \\frac{\\partial \\mathrm{blocks.0.x}}{\\partial \\mathrm{blocks.0.inner}} \\cdot \\frac{\\partial \\mathrm{blocks.0.inner}}{\\partial \\mathrm{blocks.0.inner.wide}} \\cdot \\frac{\\partial \\mathrm{blocks.0.inner.wide}}{\\partial x} \\cdot \\frac{\\partial x}{\\partial a} \\cdot \\frac{\\partial a}{\\partial \\mathrm{encoder.wide}} \\cdot \\frac{\\partial \\mathrm{encoder.wide}}{\\partial \\mathrm{embed.bias}} + \\frac{\\partial \\mathrm{class}}{\\partial \\mathrm{logits}} \\cdot \\frac{\\partial \\mathrm{logits}}{\\partial q} \\cdot \\frac{\\partial q}{\\partial \\mathrm{blocks.1.x}} \\cdot \\frac{\\partial \\mathrm{blocks.1.x}}{\\partial \\mathrm{blocks.1.inner}} \\cdot \\frac{\\partial \\mathrm{blocks.1.inner}}{\\partial \\mathrm{blocks.1.inner.wide}} \\cdot \\frac{\\partial \\mathrm{blocks.1.inner.wide}}{\\partial \\mathrm{blocks.0.x}} \\cdot \\frac{\\partial \\mathrm{blocks.0.x}}{\\partial \\mathrm{blocks.0.inner}} \\cdot \\frac{\\partial \\mathrm{blocks.0.inner}}{\\partial \\mathrm{blocks.0.inner.wide}} \\cdot \\frac{\\partial \\mathrm{blocks.0.inner.wide}}{\\partial x} \\cdot \\frac{\\partial x}{\\partial b} \\cdot \\frac{\\partial b}{\\partial \\mathrm{encoder.wide}} \\cdot \\frac{\\partial \\mathrm{encoder.wide}}{\\partial \\mathrm{embed.bias}} \\\\\n\\frac{\\partial \\mathrm{class}}{\\partial \\mathrm{encoder.wide.weight}} &= \\frac{\\partial \\mathrm{class}}{\\partial \\mathrm{logits}} \\cdot \\frac{\\partial \\mathrm{logits}}{\\partial q} \\cdot \\frac{\\partial q}{\\partial \\mathrm{blocks.1.x}} \\cdot \\frac{\\partial \\mathrm{blocks.1.x}}{\\partial \\mathrm{blocks.1.inner}} \\cdot \\frac{\\partial \\mathrm{blocks.1.inner}}{\\partial \\mathrm{blocks.1.inner.wide}} \\cdot \\frac{\\partial \\mathrm{blocks.1.inner.wide}}{\\partial \\mathrm{blocks.0.x}} \\cdot \\frac{\\partial \\mathrm{blocks.0.x}}{\\partial \\mathrm{blocks.0.inner}} \\cdot \\frac{\\partial \\mathrm{blocks.0.inner}}{\\partial \\mathrm{blocks.0.inner.wide}} \\cdot \\frac{\\partial \\mathrm{blocks.0.inner.wide}}{\\partial x} \\cdot \\frac{\\partial x}{\\partial a} \\cdot \\frac{\\partial a}{\\partial \\mathrm{encoder.wide}} \\cdot \\frac{\\partial \\mathrm{encoder.wide}}{\\partial \\mathrm{encoder.wide.weight}} + \\frac{\\partial \\mathrm{class}}{\\partial \\mathrm{logits}} \\cdot \\frac{\\partial \\mathrm{logits}}{\\partial q} \\cdot \\frac{\\partial q}{\\partial \\mathrm{blocks.1.x}} \\cdot \\frac{\\partial \\mathrm{blocks.1.x}}{\\partial \\mathrm{blocks.1.inner}} \\cdot \\frac{\\partial \\mathrm{blocks.1.inner}}{\\partial \\mathrm{blocks.1.inner.wide}} \\cdot \\frac{\\partial \\mathrm{blocks.1.inner.wide}}{\\partial \\mathrm{blocks.0.x}} \\cdot \\frac{\\partial \\mathrm{blocks.0.x}}{\\partial \\mathrm{blocks.0.inner}} \\cdot \\frac{\\partial \\mathrm{blocks.0.inner}}{\\partial \\mathrm{blocks.0.inner.wide}} \\cdot \\frac{\\partial \\mathrm{blocks.0.inner.wide}}{\\partial x} \\cdot \\frac{\\partial x}{\\partial b} \\cdot \\frac{\\partial b}{\\partial \\mathrm{encoder.wide}} \\cdot \\frac{\\partial \\mathrm{encoder.wide}}{\\partial \\mathrm{encoder.wide.weight}} \\\\\n\\frac{\\partial \\mathrm{class}}{\\partial \\mathrm{encoder.wide.bias}} &= \\frac{\\partial \\mathrm{class}}{\\partial \\mathrm{logits}} \\cdot \\frac{\\partial \\mathrm{logits}}{\\partial q} \\cdot \\frac{\\partial q}{\\partial \\mathrm{blocks.1.x}} \\cdot \\frac{\\partial \\mathrm{blocks.1.x}}{\\partial \\mathrm{blocks.1.inner}} \\cdot \\frac{\\partial \\mathrm{blocks.1.inner}}{\\partial \\mathrm{blocks.1.inner.wide}} \\cdot \\frac{\\partial \\mathrm{blocks.1.inner.wide}}{\\partial \\mathrm{blocks.0.x}} \\cdot \\frac{\\partial \\mathrm{blocks.0.x}}{\\partial \\mathrm{blocks.0.inner}} \\cdot \\frac{\\partial \\mathrm{blocks.0.inner}}{\\partial \\mathrm{blocks.0.inner.wide}} \\cdot \\frac{\\partial \\mathrm{blocks.0.inner.wide}}{\\partial x} \\cdot \\frac{\\partial x}{\\partial a} \\cdot \\frac{\\partial a}{\\partial \\mathrm{encoder.wide}} \\cdot \\frac{\\partial \\mathrm{encoder.wide}}{\\partial \\mathrm{encoder.wide.bias}} + \\frac{\\partial \\mathrm{class}}{\\partial \\mathrm{logits}} \\cdot \\frac{\\partial \\mathrm{logits}}{\\partial q} \\cdot \\frac{\\partial q}{\\partial \\mathrm{blocks.1.x}} \\cdot \\frac{\\partial \\mathrm{blocks.1.x}}{\\partial \\mathrm{blocks.1.inner}} \\cdot \\frac{\\partial \\mathrm{blocks.1.inner}}{\\partial \\mathrm{blocks.1.inner.wide}} \\cdot \\frac{\\partial \\mathrm{blocks.1.inner.wide}}{\\partial \\mathrm{blocks.0.x}} \\cdot \\frac{\\partial \\mathrm{blocks.0.x}}{\\partial \\mathrm{blocks.0.inner}} \\cdot \\frac{\\partial \\mathrm{blocks.0.inner}}{\\partial \\mathrm{blocks.0.inner.wide}} \\cdot \\frac{\\partial \\mathrm{blocks.0.inner.wide}}{\\partial x} \\cdot \\frac{\\partial x}{\\partial b} \\cdot \\frac{\\partial b}{\\partial \\mathrm{encoder.wide}} \\cdot \\frac{\\partial \\mathrm{encoder.wide}}{\\partial \\mathrm{encoder.wide.bias}} \\\\\n\\frac{\\partial \\mathrm{class}}{\\partial \\mathrm{right}} &= \\frac{\\partial \\mathrm{class}}{\\partial \\mathrm{logits}} \\cdot \\frac{\\partial \\mathrm{logits}}{\\partial q} \\cdot \\frac{\\partial q}{\\partial \\mathrm{blocks.1.x}} \\cdot \\frac{\\partial \\mathrm{blocks.1.x}}{\\partial \\mathrm{blocks.1.inner}} \\cdot \\frac{\\partial \\mathrm{blocks.1.inner}}{\\partial \\mathrm{blocks.1.inner.wide}} \\cdot \\frac{\\partial \\mathrm{blocks.1.inner.wide}}{\\partial \\mathrm{blocks.0.x}} \\cdot \\frac{\\partial \\mathrm{blocks.0.x}}{\\partial \\mathrm{blocks.0.inner}} \\cdot \\frac{\\partial \\mathrm{blocks.0.inner}}{\\partial \\mathrm{blocks.0.inner.wide}} \\cdot \\frac{\\partial \\mathrm{blocks.0.inner.wide}}{\\partial x} \\cdot \\frac{\\partial x}{\\partial b} \\cdot \\frac{\\partial b}{\\partial \\mathrm{encoder.wide}} \\cdot \\frac{\\partial \\mathrm{encoder.wide}}{\\partial \\mathrm{right}}\n\\end{align*}\n\\begin{align*}\n\\frac{\\partial \\mathrm{near}}{\\partial a} &= \\frac{\\partial \\mathrm{near}}{\\partial \\mathrm{distance}} \\cdot \\frac{\\partial \\mathrm{distance}}{\\partial a} \\\\\n\\frac{\\partial \\mathrm{near}}{\\partial b} &= \\frac{\\partial \\mathrm{near}}{\\partial \\mathrm{distance}} \\cdot \\frac{\\partial \\mathrm{distance}}{\\partial b} \\\\\n\\frac{\\partial \\mathrm{near}}{\\partial \\mathrm{encoder.wide}} &= \\frac{\\partial \\mathrm{near}}{\\partial \\mathrm{distance}} \\cdot \\frac{\\partial \\mathrm{distance}}{\\partial a} \\cdot \\frac{\\partial a}{\\partial \\mathrm{encoder.wide}} \\\\\n\\frac{\\partial \\mathrm{near}}{\\partial \\mathrm{encoder.weight}} &= \\frac{\\partial \\mathrm{near}}{\\partial \\mathrm{distance}} \\cdot \\frac{\\partial \\mathrm{distance}}{\\partial a} \\cdot \\frac{\\partial a}{\\partial \\mathrm{encoder.weight}} + \\frac{\\partial \\mathrm{near}}{\\partial \\mathrm{distance}} \\cdot \\frac{\\partial \\mathrm{distance}}{\\partial b} \\cdot \\frac{\\partial b}{\\partial \\mathrm{encoder.weight}} \\\\\n\\frac{\\partial \\mathrm{near}}{\\partial \\mathrm{encoder.wide}} &= \\frac{\\partial \\mathrm{near}}{\\partial \\mathrm{distance}} \\cdot \\frac{\\partial \\mathrm{distance}}{\\partial b} \\cdot \\frac{\\partial b}{\\partial \\mathrm{encoder.wide}} \\\\\n\\frac{\\partial \\mathrm{near}}{\\partial \\mathrm{left}} &= \\frac{\\partial \\mathrm{near}}{\\partial \\mathrm{distance}} \\cdot \\frac{\\partial \\mathrm{distance}}{\\partial a} \\cdot \\frac{\\partial a}{\\partial \\mathrm{encoder.wide}} \\cdot \\frac{\\partial \\mathrm{encoder.wide}}{\\partial \\mathrm{left}} \\\\\n\\frac{\\partial \\mathrm{near}}{\\partial \\mathrm{scale}} &= \\frac{\\partial \\mathrm{near}}{\\partial \\mathrm{distance}} \\cdot \\frac{\\partial \\mathrm{distance}}{\\partial a} \\cdot \\frac{\\partial a}{\\partial \\mathrm{encoder.wide}} \\cdot \\frac{\\partial \\mathrm{encoder.wide}}{\\partial \\mathrm{scale}} + \\frac{\\partial \\mathrm{near}}{\\partial \\mathrm{distance}} \\cdot \\frac{\\partial \\mathrm{distance}}{\\partial b} \\cdot \\frac{\\partial b}{\\partial \\mathrm{encoder.wide}} \\cdot \\frac{\\partial \\mathrm{encoder.wide}}{\\partial \\mathrm{scale}} \\\\\n\\frac{\\partial \\mathrm{near}}{\\partial \\mathrm{offset}} &= \\frac{\\partial \\mathrm{near}}{\\partial \\mathrm{distance}} \\cdot \\frac{\\partial \\mathrm{distance}}{\\partial a} \\cdot \\frac{\\partial a}{\\partial \\mathrm{encoder.wide}} \\cdot \\frac{\\partial \\mathrm{encoder.wide}}{\\partial \\mathrm{offset}} + \\frac{\\partial \\mathrm{near}}{\\partial \\mathrm{distance}} \\cdot \\frac{\\partial \\mathrm{distance}}{\\partial b} \\cdot \\frac{\\partial b}{\\partial \\mathrm{encoder.wide}} \\cdot \\frac{\\partial \\mathrm{encoder.wide}}{\\partial \\mathrm{offset}} \\\\\n\\frac{\\partial \\mathrm{near}}{\\partial \\mathrm{embed.weight}} &= \\frac{\\partial \\mathrm{near}}{\\partial \\mathrm{distance}} \\cdot \\frac{\\partial \\mathrm{distance}}{\\partial a} \\cdot \\frac{\\partial a}{\\partial \\mathrm{encoder.wide}} \\cdot \\frac{\\partial \\mathrm{encoder.wide}}{\\partial \\mathrm{embed.weight}} + \\frac{\\partial \\mathrm{near}}{\\partial \\mathrm{distance}} \\cdot \\frac{\\partial \\mathrm{distance}}{\\partial b} \\cdot \\frac{\\partial b}{\\partial \\mathrm{encoder.wide}} \\cdot \\frac{\\partial \\mathrm{encoder.wide}}{\\partial \\mathrm{embed.weight}} \\\\\n\\frac{\\partial \\mathrm{near}}{\\partial \\mathrm{embed.bias}} &= \\frac{\\partial \\mathrm{near}}{\\partial \\mathrm{distance}} \\cdot \\frac{\\partial \\mathrm{distance}}{\\partial a} \\cdot \\frac{\\partial a}{\\partial \\mathrm{encoder.wide}} \\cdot \\frac{\\partial \\mathrm{encoder.wide}}{\\partial \\mathrm{embed.bias}} + \\frac{\\partial \\mathrm{near}}{\\partial \\mathrm{distance}} \\cdot \\frac{\\partial \\mathrm{distance}}{\\partial b} \\cdot \\frac{\\partial b}{\\partial \\mathrm{encoder.wide}} \\cdot \\frac{\\partial \\mathrm{encoder.wide}}{\\partial \\mathrm{embed.bias}} \\\\\n\\frac{\\partial \\mathrm{near}}{\\partial \\mathrm{encoder.wide.weight}} &= \\frac{\\partial \\mathrm{near}}{\\partial \\mathrm{distance}} \\cdot \\frac{\\partial \\mathrm{distance}}{\\partial a} \\cdot \\frac{\\partial a}{\\partial \\mathrm{encoder.wide}} \\cdot \\frac{\\partial \\mathrm{encoder.wide}}{\\partial \\mathrm{encoder.wide.weight}} + \\frac{\\partial \\mathrm{near}}{\\partial \\mathrm{distance}} \\cdot \\frac{\\partial \\mathrm{distance}}{\\partial b} \\cdot \\frac{\\partial b}{\\partial \\mathrm{encoder.wide}} \\cdot \\frac{\\partial \\mathrm{encoder.wide}}{\\partial \\mathrm{encoder.wide.weight}} \\\\\n\\frac{\\partial \\mathrm{near}}{\\partial \\mathrm{encoder.wide.bias}} &= \\frac{\\partial \\mathrm{near}}{\\partial \\mathrm{distance}} \\cdot \\frac{\\partial \\mathrm{distance}}{\\partial a} \\cdot \\frac{\\partial a}{\\partial \\mathrm{encoder.wide}} \\cdot \\frac{\\partial \\mathrm{encoder.wide}}{\\partial \\mathrm{encoder.wide.bias}} + \\frac{\\partial \\mathrm{near}}{\\partial \\mathrm{distance}} \\cdot \\frac{\\partial \\mathrm{distance}}{\\partial b} \\cdot \\frac{\\partial b}{\\partial \\mathrm{encoder.wide}} \\cdot \\frac{\\partial \\mathrm{encoder.wide}}{\\partial \\mathrm{encoder.wide.bias}} \\\\\n\\frac{\\partial \\mathrm{near}}{\\partial \\mathrm{right}} &= \\frac{\\partial \\mathrm{near}}{\\partial \\mathrm{distance}} \\cdot \\frac{\\partial \\mathrm{distance}}{\\partial b} \\cdot \\frac{\\partial b}{\\partial \\mathrm{encoder.wide}} \\cdot \\frac{\\partial \\mathrm{encoder.wide}}{\\partial \\mathrm{right}}\n\\end{align*}\n\\begin{align*}\n\\frac{\\partial \\mathrm{decay}}{\\partial \\mathrm{scale}} &= \\frac{\\partial \\mathrm{decay}}{\\partial \\mathrm{scale}} + \\frac{\\partial \\mathrm{decay}}{\\partial \\mathrm{blocks.1.x}} \\cdot \\frac{\\partial \\mathrm{blocks.1.x}}{\\partial \\mathrm{blocks.1.inner}} \\cdot \\frac{\\partial \\mathrm{blocks.1.inner}}{\\partial \\mathrm{blocks.1.inner.wide}} \\cdot \\frac{\\partial \\mathrm{blocks.1.inner.wide}}{\\partial \\mathrm{blocks.0.x}} \\cdot \\frac{\\partial \\mathrm{blocks.0.x}}{\\partial \\mathrm{blocks.0.inner}} \\cdot \\frac{\\partial \\mathrm{blocks.0.inner}}{\\partial \\mathrm{blocks.0.inner.wide}} \\cdot \\frac{\\partial \\mathrm{blocks.0.inner.wide}}{\\partial x} \\cdot \\frac{\\partial x}{\\partial a} \\cdot \\frac{\\partial a}{\\partial \\mathrm{encoder.wide}} \\cdot \\frac{\\partial \\mathrm{encoder.wide}}{\\partial \\mathrm{scale}} + \\frac{\\partial \\mathrm{decay}}{\\partial \\mathrm{blocks.1.x}} \\cdot \\frac{\\partial \\mathrm{blocks.1.x}}{\\partial \\mathrm{blocks.1.inner}} \\cdot \\frac{\\partial \\mathrm{blocks.1.inner}}{\\partial \\mathrm{blocks.1.inner.wide}} \\cdot \\frac{\\partial \\mathrm{blocks.1.inner.wide}}{\\partial \\mathrm{blocks.0.x}} \\cdot \\frac{\\partial \\mathrm{blocks.0.x}}{\\partial \\mathrm{blocks.0.inner}} \\cdot \\frac{\\partial \\mathrm{blocks.0.inner}}{\\partial \\mathrm{blocks.0.inner.wide}} \\cdot \\frac{\\partial \\mathrm{blocks.0.inner.wide}}{\\partial x} \\cdot \\frac{\\partial x}{\\partial b} \\cdot \\frac{\\partial b}{\\partial \\mathrm{encoder.wide}} \\cdot \\frac{\\partial \\mathrm{encoder.wide}}{\\partial \\mathrm{scale}} \\\\\n\\frac{\\partial \\mathrm{decay}}{\\partial \\mathrm{blocks.1.inner}} &= \\frac{\\partial \\mathrm{decay}}{\\partial \\mathrm{blocks.1.x}} \\cdot \\frac{\\partial \\mathrm{blocks.1.x}}{\\partial \\mathrm{blocks.1.inner}} \\\\\n\\frac{\\partial \\mathrm{decay}}{\\partial \\mathrm{blocks.1.inner.wide}} &= \\frac{\\partial \\mathrm{decay}}{\\partial \\mathrm{blocks.1.x}} \\cdot \\frac{\\partial \\mathrm{blocks.1.x}}{\\partial \\mathrm{blocks.1.inner}} \\cdot \\frac{\\partial \\mathrm{blocks.1.inner}}{\\partial \\mathrm{blocks.1.inner.wide}} \\\\\n\\frac{\\partial \\mathrm{decay}}{\\partial \\mathrm{blocks.1.inner.weight}} &= \\frac{\\partial \\mathrm{decay}}{\\partial \\mathrm{blocks.1.x}} \\cdot \\frac{\\partial \\mathrm{blocks.1.x}}{\\partial \\mathrm{blocks.1.inner}} \\cdot \\frac{\\partial \\mathrm{blocks.1.inner}}{\\partial \\mathrm{blocks.1.inner.weight}} \\\\\n\\frac{\\partial \\mathrm{decay}}{\\partial \\mathrm{blocks.0.x}} &= \\frac{\\partial \\mathrm{decay}}{\\partial \\mathrm{blocks.1.x}} \\cdot \\frac{\\partial \\mathrm{blocks.1.x}}{\\partial \\mathrm{blocks.1.inner}} \\cdot \\frac{\\partial \\mathrm{blocks.1.inner}}{\\partial \\mathrm{blocks.1.inner.wide}} \\cdot \\frac{\\partial \\mathrm{blocks.1.inner.wide}}{\\partial \\mathrm{blocks.0.x}} \\\\\n\\frac{\\partial \\mathrm{decay}}{\\partial \\mathrm{blocks.1.inner.wide.weight}} &= \\frac{\\partial \\mathrm{decay}}{\\partial \\mathrm{blocks.1.x}} \\cdot \\frac{\\partial \\mathrm{blocks.1.x}}{\\partial \\mathrm{blocks.1.inner}} \\cdot \\frac{\\partial \\mathrm{blocks.1.inner}}{\\partial \\mathrm{blocks.1.inner.wide}} \\cdot \\frac{\\partial \\mathrm{blocks.1.inner.wide}}{\\partial \\mathrm{blocks.1.inner.wide.weight}} \\\\\n\\frac{\\partial \\mathrm{decay}}{\\partial \\mathrm{blocks.1.inner.wide.bias}} &= \\frac{\\partial \\mathrm{decay}}{\\partial \\mathrm{blocks.1.x}} \\cdot \\frac{\\partial \\mathrm{blocks.1.x}}{\\partial \\mathrm{blocks.1.inner}} \\cdot \\frac{\\partial \\mathrm{blocks.1.inner}}{\\partial \\mathrm{blocks.1.inner.wide}} \\cdot \\frac{\\partial \\mathrm{blocks.1.inner.wide}}{\\partial \\mathrm{blocks.1.inner.wide.bias}} \\\\\n\\frac{\\partial \\mathrm{decay}}{\\partial \\mathrm{blocks.0.inner}} &= \\frac{\\partial \\mathrm{decay}}{\\partial \\mathrm{blocks.1.x}} \\cdot \\frac{\\partial \\mathrm{blocks.1.x}}{\\partial \\mathrm{blocks.1.inner}} \\cdot \\frac{\\partial \\mathrm{blocks.1.inner}}{\\partial \\mathrm{blocks.1.inner.wide}} \\cdot \\frac{\\partial \\mathrm{blocks.1.inner.wide}}{\\partial \\mathrm{blocks.0.x}} \\cdot \\frac{\\partial \\mathrm{blocks.0.x}}{\\partial \\mathrm{blocks.0.inner}} \\\\\n\\frac{\\partial \\mathrm{decay}}{\\partial \\mathrm{blocks.0.inner.wide}} &= \\frac{\\partial \\mathrm{decay}}{\\partial \\mathrm{blocks.1.x}} \\cdot \\frac{\\partial \\mathrm{blocks.1.x}}{\\partial \\mathrm{blocks.1.inner}} \\cdot \\frac{\\partial \\mathrm{blocks.1.inner}}{\\partial \\mathrm{blocks.1.inner.wide}} \\cdot \\frac{\\partial \\mathrm{blocks.1.inner.wide}}{\\partial \\mathrm{blocks.0.x}} \\cdot \\frac{\\partial \\mathrm{blocks.0.x}}{\\partial \\mathrm{blocks.0.inner}} \\cdot \\frac{\\partial \\mathrm{blocks.0.inner}}{\\partial \\mathrm{blocks.0.inner.wide}} \\\\\n\\frac{\\partial \\mathrm{decay}}{\\partial \\mathrm{blocks.0.inner.weight}} &= \\frac{\\partial \\mathrm{decay}}{\\partial \\mathrm{blocks.1.x}} \\cdot \\frac{\\partial \\mathrm{blocks.1.x}}{\\partial \\mathrm{blocks.1.inner}} \\cdot \\frac{\\partial \\mathrm{blocks.1.inner}}{\\partial \\mathrm{blocks.1.inner.wide}} \\cdot \\frac{\\partial \\mathrm{blocks.1.inner.wide}}{\\partial \\mathrm{blocks.0.x}} \\cdot \\frac{\\partial \\mathrm{blocks.0.x}}{\\partial \\mathrm{blocks.0.inner}} \\cdot \\frac{\\partial \\mathrm{blocks.0.inner}}{\\partial \\mathrm{blocks.0.inner.weight}} \\\\\n\\frac{\\partial \\mathrm{decay}}{\\partial x} &= \\frac{\\partial \\mathrm{decay}}{\\partial \\mathrm{blocks.1.x}} \\cdot \\frac{\\partial \\mathrm{blocks.1.x}}{\\partial \\mathrm{blocks.1.inner}} \\cdot \\frac{\\partial \\mathrm{blocks.1.inner}}{\\partial \\mathrm{blocks.1.inner.wide}} \\cdot \\frac{\\partial \\mathrm{blocks.1.inner.wide}}{\\partial \\mathrm{blocks.0.x}} \\cdot \\frac{\\partial \\mathrm{blocks.0.x}}{\\partial \\mathrm{blocks.0.inner}} \\cdot \\frac{\\partial \\mathrm{blocks.0.inner}}{\\partial \\mathrm{blocks.0.inner.wide}} \\cdot \\frac{\\partial \\mathrm{blocks.0.inner.wide}}{\\partial x} \\\\\n\\frac{\\partial \\mathrm{decay}}{\\partial \\mathrm{blocks.0.inner.wide.weight}} &= \\frac{\\partial \\mathrm{decay}}{\\partial \\mathrm{blocks.1.x}} \\cdot \\frac{\\partial \\mathrm{blocks.1.x}}{\\partial \\mathrm{blocks.1.inner}} \\cdot \\frac{\\partial \\mathrm{blocks.1.inner}}{\\partial \\mathrm{blocks.1.inner.wide}} \\cdot \\frac{\\partial \\mathrm{blocks.1.inner.wide}}{\\partial \\mathrm{blocks.0.x}} \\cdot \\frac{\\partial \\mathrm{blocks.0.x}}{\\partial \\mathrm{blocks.0.inner}} \\cdot \\frac{\\partial \\mathrm{blocks.0.inner}}{\\partial \\mathrm{blocks.0.inner.wide}} \\cdot \\frac{\\partial \\mathrm{blocks.0.inner.wide}}{\\partial \\mathrm{blocks.0.inner.wide.weight}} \\\\\n\\frac{\\partial \\mathrm{decay}}{\\partial \\mathrm{blocks.0.inner.wide.bias}} &= \\frac{\\partial \\mathrm{decay}}{\\partial \\mathrm{blocks.1.x}} \\cdot \\frac{\\partial \\mathrm{blocks.1.x}}{\\partial \\mathrm{blocks.1.inner}} \\cdot \\frac{\\partial \\mathrm{blocks.1.inner}}{\\partial \\mathrm{blocks.1.inner.wide}} \\cdot \\frac{\\partial \\mathrm{blocks.1.inner.wide}}{\\partial \\mathrm{blocks.0.x}} \\cdot \\frac{\\partial \\mathrm{blocks.0.x}}{\\partial \\mathrm{blocks.0.inner}} \\cdot \\frac{\\partial \\mathrm{blocks.0.inner}}{\\partial \\mathrm{blocks.0.inner.wide}} \\cdot \\frac{\\partial \\mathrm{blocks.0.inner.wide}}{\\partial \\mathrm{blocks.0.inner.wide.bias}} \\\\\n\\frac{\\partial \\mathrm{decay}}{\\partial a} &= \\frac{\\partial \\mathrm{decay}}{\\partial \\mathrm{blocks.1.x}} \\cdot \\frac{\\partial \\mathrm{blocks.1.x}}{\\partial \\mathrm{blocks.1.inner}} \\cdot \\frac{\\partial \\mathrm{blocks.1.inner}}{\\partial \\mathrm{blocks.1.inner.wide}} \\cdot \\frac{\\partial \\mathrm{blocks.1.inner.wide}}{\\partial \\mathrm{blocks.0.x}} \\cdot \\frac{\\partial \\mathrm{blocks.0.x}}{\\partial \\mathrm{blocks.0.inner}} \\cdot \\frac{\\partial \\mathrm{blocks.0.inner}}{\\partial \\mathrm{blocks.0.inner.wide}} \\cdot \\frac{\\partial \\mathrm{blocks.0.inner.wide}}{\\partial x} \\cdot \\frac{\\partial x}{\\partial a} \\\\\n\\frac{\\partial \\mathrm{decay}}{\\partial b} &= \\frac{\\partial \\mathrm{decay}}{\\partial \\mathrm{blocks.1.x}} \\cdot \\frac{\\partial \\mathrm{blocks.1.x}}{\\partial \\mathrm{blocks.1.inner}} \\cdot \\frac{\\partial \\mathrm{blocks.1.inner}}{\\partial \\mathrm{blocks.1.inner.wide}} \\cdot \\frac{\\partial \\mathrm{blocks.1.inner.wide}}{\\partial \\mathrm{blocks.0.x}} \\cdot \\frac{\\partial \\mathrm{blocks.0.x}}{\\partial \\mathrm{blocks.0.inner}} \\cdot \\frac{\\partial \\mathrm{blocks.0.inner}}{\\partial \\mathrm{blocks.0.inner.wide}} \\cdot \\frac{\\partial \\mathrm{blocks.0.inner.wide}}{\\partial x} \\cdot \\frac{\\partial x}{\\partial b} \\\\\n\\frac{\\partial \\mathrm{decay}}{\\partial \\mathrm{encoder.wide}} &= \\frac{\\partial \\mathrm{decay}}{\\partial \\mathrm{blocks.1.x}} \\cdot \\frac{\\partial \\mathrm{blocks.1.x}}{\\partial \\mathrm{blocks.1.inner}} \\cdot \\frac{\\partial \\mathrm{blocks.1.inner}}{\\partial \\mathrm{blocks.1.inner.wide}} \\cdot \\frac{\\partial \\mathrm{blocks.1.inner.wide}}{\\partial \\mathrm{blocks.0.x}} \\cdot \\frac{\\partial \\mathrm{blocks.0.x}}{\\partial \\mathrm{blocks.0.inner}} \\cdot \\frac{\\partial \\mathrm{blocks.0.inner}}{\\partial \\mathrm{blocks.0.inner.wide}} \\cdot \\frac{\\partial \\mathrm{blocks.0.inner.wide}}{\\partial x} \\cdot \\frac{\\partial x}{\\partial a} \\cdot \\frac{\\partial a}{\\partial \\mathrm{encoder.wide}} \\\\\n\\frac{\\partial \\mathrm{decay}}{\\partial \\mathrm{encoder.weight}} &= \\frac{\\partial \\mathrm{decay}}{\\partial \\mathrm{blocks.1.x}} \\cdot \\frac{\\partial \\mathrm{blocks.1.x}}{\\partial \\mathrm{blocks.1.inner}} \\cdot \\frac{\\partial \\mathrm{blocks.1.inner}}{\\partial \\mathrm{blocks.1.inner.wide}} \\cdot \\frac{\\partial \\mathrm{blocks.1.inner.wide}}{\\partial \\mathrm{blocks.0.x}} \\cdot \\frac{\\partial \\mathrm{blocks.0.x}}{\\partial \\mathrm{blocks.0.inner}} \\cdot \\frac{\\partial \\mathrm{blocks.0.inner}}{\\partial \\mathrm{blocks.0.inner.wide}} \\cdot \\frac{\\partial \\mathrm{blocks.0.inner.wide}}{\\partial x} \\cdot \\frac{\\partial x}{\\partial a} \\cdot \\frac{\\partial a}{\\partial \\mathrm{encoder.weight}} + \\frac{\\partial \\mathrm{decay}}{\\partial \\mathrm{blocks.1.x}} \\cdot \\frac{\\partial \\mathrm{blocks.1.x}}{\\partial \\mathrm{blocks.1.inner}} \\cdot \\frac{\\partial \\mathrm{blocks.1.inner}}{\\partial \\mathrm{blocks.1.inner.wide}} \\cdot \\frac{\\partial \\mathrm{blocks.1.inner.wide}}{\\partial \\mathrm{blocks.0.x}} \\cdot \\frac{\\partial \\mathrm{blocks.0.x}}{\\partial \\mathrm{blocks.0.inner}} \\cdot \\frac{\\partial \\mathrm{blocks.0.inner}}{\\partial \\mathrm{blocks.0.inner.wide}} \\cdot \\frac{\\partial \\mathrm{blocks.0.inner.wide}}{\\partial x} \\cdot \\frac{\\partial x}{\\partial b} \\cdot \\frac{\\partial b}{\\partial \\mathrm{encoder.weight}} \\\\\n\\frac{\\partial \\mathrm{decay}}{\\partial \\mathrm{encoder.wide}} &= \\frac{\\partial \\mathrm{decay}}{\\partial \\mathrm{blocks.1.x}} \\cdot \\frac{\\partial \\mathrm{blocks.1.x}}{\\partial \\mathrm{blocks.1.inner}} \\cdot \\frac{\\partial \\mathrm{blocks.1.inner}}{\\partial \\mathrm{blocks.1.inner.wide}} \\cdot \\frac{\\partial \\mathrm{blocks.1.inner.wide}}{\\partial \\mathrm{blocks.0.x}} \\cdot \\frac{\\partial \\mathrm{blocks.0.x}}{\\partial \\mathrm{blocks.0.inner}} \\cdot \\frac{\\partial \\mathrm{blocks.0.inner}}{\\partial \\mathrm{blocks.0.inner.wide}} \\cdot \\frac{\\partial \\mathrm{blocks.0.inner.wide}}{\\partial x} \\cdot \\frac{\\partial x}{\\partial b} \\cdot \\frac{\\partial b}{\\partial \\mathrm{encoder.wide}} \\\\\n\\frac{\\partial \\mathrm{decay}}{\\partial \\mathrm{left}} &= \\frac{\\partial \\mathrm{decay}}{\\partial \\mathrm{blocks.1.x}} \\cdot \\frac{\\partial \\mathrm{blocks.1.x}}{\\partial \\mathrm{blocks.1.inner}} \\cdot \\frac{\\partial \\mathrm{blocks.1.inner}}{\\partial \\mathrm{blocks.1.inner.wide}} \\cdot \\frac{\\partial \\mathrm{blocks.1.inner.wide}}{\\partial \\mathrm{blocks.0.x}} \\cdot \\frac{\\partial \\mathrm{blocks.0.x}}{\\partial \\mathrm{blocks.0.inner}} \\cdot \\frac{\\partial \\mathrm{blocks.0.inner}}{\\partial \\mathrm{blocks.0.inner.wide}} \\cdot \\frac{\\partial \\mathrm{blocks.0.inner.wide}}{\\partial x} \\cdot \\frac{\\partial x}{\\partial a} \\cdot \\frac{\\partial a}{\\partial \\mathrm{encoder.wide}} \\cdot \\frac{\\partial \\mathrm{encoder.wide}}{\\partial \\mathrm{left}} \\\\\n\\frac{\\partial \\mathrm{decay}}{\\partial \\mathrm{offset}} &= \\frac{\\partial \\mathrm{decay}}{\\partial \\mathrm{blocks.1.x}} \\cdot \\frac{\\partial \\mathrm{blocks.1.x}}{\\partial \\mathrm{blocks.1.inner}} \\cdot \\frac{\\partial \\mathrm{blocks.1.inner}}{\\partial \\mathrm{blocks.1.inner.wide}} \\cdot \\frac{\\partial \\mathrm{blocks.1.inner.wide}}{\\partial \\mathrm{blocks.0.x}} \\cdot \\frac{\\partial \\mathrm{blocks.0.x}}{\\partial \\mathrm{blocks.0.inner}} \\cdot \\frac{\\partial \\mathrm{blocks.0.inner}}{\\partial \\mathrm{blocks.0.inner.wide}} \\cdot \\frac{\\partial \\mathrm{blocks.0.inner.wide}}{\\partial x} \\cdot \\frac{\\partial x}{\\partial a} \\cdot \\frac{\\partial a}{\\partial \\mathrm{encoder.wide}} \\cdot \\frac{\\partial \\mathrm{encoder.wide}}{\\partial \\mathrm{offset}} + \\frac{\\partial \\mathrm{decay}}{\\partial \\mathrm{blocks.1.x}} \\cdot \\frac{\\partial \\mathrm{blocks.1.x}}{\\partial \\mathrm{blocks.1.inner}} \\cdot \\frac{\\partial \\mathrm{blocks.1.inner}}{\\partial \\mathrm{blocks.1.inner.wide}} \\cdot \\frac{\\partial \\mathrm{blocks.1.inner.wide}}{\\partial \\mathrm{blocks.0.x}} \\cdot \\frac{\\partial \\mathrm{blocks.0.x}}{\\partial \\mathrm{blocks.0.inner}} \\cdot \\frac{\\partial \\mathrm{blocks.0.inner}}{\\partial \\mathrm{blocks.0.inner.wide}} \\cdot \\frac{\\partial \\mathrm{blocks.0.inner.wide}}{\\partial x} \\cdot \\frac{\\partial x}{\\partial b} \\cdot \\frac{\\partial b}{\\partial \\mathrm{encoder.wide}} \\cdot \\frac{\\partial \\mathrm{encoder.wide}}{\\partial \\mathrm{offset}} \\\\\n\\frac{\\partial \\mathrm{decay}}{\\partial \\mathrm{embed.weight}} &= \\frac{\\partial \\mathrm{decay}}{\\partial \\mathrm{blocks.1.x}} \\cdot \\frac{\\partial \\mathrm{blocks.1.x}}{\\partial \\mathrm{blocks.1.inner}} \\cdot \\frac{\\partial \\mathrm{blocks.1.inner}}{\\partial \\mathrm{blocks.1.inner.wide}} \\cdot \\frac{\\partial \\mathrm{blocks.1.inner.wide}}{\\partial \\mathrm{blocks.0.x}} \\cdot \\frac{\\partial \\mathrm{blocks.0.x}}{\\partial \\mathrm{blocks.0.inner}} \\cdot \\frac{\\partial \\mathrm{blocks.0.inner}}{\\partial \\mathrm{blocks.0.inner.wide}} \\cdot \\frac{\\partial \\mathrm{blocks.0.inner.wide}}{\\partial x} \\cdot \\frac{\\partial x}{\\partial a} \\cdot \\frac{\\partial a}{\\partial \\mathrm{encoder.wide}} \\cdot \\frac{\\partial \\mathrm{encoder.wide}}{\\partial \\mathrm{embed.weight}} + \\frac{\\partial \\mathrm{decay}}{\\partial \\mathrm{blocks.1.x}} \\cdot \\frac{\\partial \\mathrm{blocks.1.x}}{\\partial \\mathrm{blocks.1.inner}} \\cdot \\frac{\\partial \\mathrm{blocks.1.inner}}{\\partial \\mathrm{blocks.1.inner.wide}} \\cdot \\frac{\\partial \\mathrm{blocks.1.inner.wide}}{\\partial \\mathrm{blocks.0.x}} \\cdot \\frac{\\partial \\mathrm{blocks.0.x}}{\\partial \\mathrm{blocks.0.inner}} \\cdot \\frac{\\partial \\mathrm{blocks.0.inner}}{\\partial \\mathrm{blocks.0.inner.wide}} \\cdot \\frac{\\partial \\mathrm{blocks.0.inner.wide}}{\\partial x} \\cdot \\frac{\\partial x}{\\partial b} \\cdot \\frac{\\partial b}{\\partial \\mathrm{encoder.wide}} \\cdot \\frac{\\partial \\mathrm{encoder.wide}}{\\partial \\mathrm{embed.weight}} \\\\\n\\frac{\\partial \\mathrm{decay}}{\\partial \\mathrm{embed.bias}} &= \\frac{\\partial \\mathrm{decay}}{\\partial \\mathrm{blocks.1.x}} \\cdot \\frac{\\partial \\mathrm{blocks.1.x}}{\\partial \\mathrm{blocks.1.inner}} \\cdot \\frac{\\partial \\mathrm{blocks.1.inner}}{\\partial \\mathrm{blocks.1.inner.wide}} \\cdot \\frac{\\partial \\mathrm{blocks.1.inner.wide}}{\\partial \\mathrm{blocks.0.x}} \\cdot \\frac{\\partial \\mathrm{blocks.0.x}}{\\partial \\mathrm{blocks.0.inner}} \\cdot \\frac{\\partial \\mathrm{blocks.0.inner}}{\\partial \\mathrm{blocks.0.inner.wide}} \\cdot \\frac{\\partial \\mathrm{blocks.0.inner.wide}}{\\partial x} \\cdot \\frac{\\partial x}{\\partial a} \\cdot \\frac{\\partial a}{\\partial \\mathrm{encoder.wide}} \\cdot \\frac{\\partial \\mathrm{encoder.wide}}{\\partial \\mathrm{embed.bias}} + \\frac{\\partial \\mathrm{decay}}{\\partial \\mathrm{blocks.1.x}} \\cdot \\frac{\\partial \\mathrm{blocks.1.x}}{\\partial \\mathrm{blocks.1.inner}} \\cdot \\frac{\\partial \\mathrm{blocks.1.inner}}{\\partial \\mathrm{blocks.1.inner.wide}} \\cdot \\frac{\\partial \\mathrm{blocks.1.inner.wide}}{\\partial \\mathrm{blocks.0.x}} \\cdot \\frac{\\partial \\mathrm{blocks.0.x}}{\\partial \\mathrm{blocks.0.inner}} \\cdot \\frac{\\partial \\mathrm{blocks.0.inner}}{\\partial \\mathrm{blocks.0.inner.wide}} \\cdot \\frac{\\partial \\mathrm{blocks.0.inner.wide}}{\\partial x} \\cdot \\frac{\\partial x}{\\partial b} \\cdot \\frac{\\partial b}{\\partial \\mathrm{encoder.wide}} \\cdot \\frac{\\partial \\mathrm{encoder.wide}}{\\partial \\mathrm{embed.bias}} \\\\\n\\frac{\\partial \\mathrm{decay}}{\\partial \\mathrm{encoder.wide.weight}} &= \\frac{\\partial \\mathrm{decay}}{\\partial \\mathrm{blocks.1.x}} \\cdot \\frac{\\partial \\mathrm{blocks.1.x}}{\\partial \\mathrm{blocks.1.inner}} \\cdot \\frac{\\partial \\mathrm{blocks.1.inner}}{\\partial \\mathrm{blocks.1.inner.wide}} \\cdot \\frac{\\partial \\mathrm{blocks.1.inner.wide}}{\\partial \\mathrm{blocks.0.x}} \\cdot \\frac{\\partial \\mathrm{blocks.0.x}}{\\partial \\mathrm{blocks.0.inner}} \\cdot \\frac{\\partial \\mathrm{blocks.0.inner}}{\\partial \\mathrm{blocks.0.inner.wide}} \\cdot \\frac{\\partial \\mathrm{blocks.0.inner.wide}}{\\partial x} \\cdot \\frac{\\partial x}{\\partial a} \\cdot \\frac{\\partial a}{\\partial \\mathrm{encoder.wide}} \\cdot \\frac{\\partial \\mathrm{encoder.wide}}{\\partial \\mathrm{encoder.wide.weight}} + \\frac{\\partial \\mathrm{decay}}{\\partial \\mathrm{blocks.1.x}} \\cdot \\frac{\\partial \\mathrm{blocks.1.x}}{\\partial \\mathrm{blocks.1.inner}} \\cdot \\frac{\\partial \\mathrm{blocks.1.inner}}{\\partial \\mathrm{blocks.1.inner.wide}} \\cdot \\frac{\\partial \\mathrm{blocks.1.inner.wide}}{\\partial \\mathrm{blocks.0.x}} \\cdot \\frac{\\partial \\mathrm{blocks.0.x}}{\\partial \\mathrm{blocks.0.inner}} \\cdot \\frac{\\partial \\mathrm{blocks.0.inner}}{\\partial \\mathrm{blocks.0.inner.wide}} \\cdot \\frac{\\partial \\mathrm{blocks.0.inner.wide}}{\\partial x} \\cdot \\frac{\\partial x}{\\partial b} \\cdot \\frac{\\partial b}{\\partial \\mathrm{encoder.wide}} \\cdot \\frac{\\partial \\mathrm{encoder.wide}}{\\partial \\mathrm{encoder.wide.weight}} \\\\\n\\frac{\\partial \\mathrm{decay}}{\\partial \\mathrm{encoder.wide.bias}} &= \\frac{\\partial \\mathrm{decay}}{\\partial \\mathrm{blocks.1.x}} \\cdot \\frac{\\partial \\mathrm{blocks.1.x}}{\\partial \\mathrm{blocks.1.inner}} \\cdot \\frac{\\partial \\mathrm{blocks.1.inner}}{\\partial \\mathrm{blocks.1.inner.wide}} \\cdot \\frac{\\partial \\mathrm{blocks.1.inner.wide}}{\\partial \\mathrm{blocks.0.x}} \\cdot \\frac{\\partial \\mathrm{blocks.0.x}}{\\partial \\mathrm{blocks.0.inner}} \\cdot \\frac{\\partial \\mathrm{blocks.0.inner}}{\\partial \\mathrm{blocks.0.inner.wide}} \\cdot \\frac{\\partial \\mathrm{blocks.0.inner.wide}}{\\partial x} \\cdot \\frac{\\partial x}{\\partial a} \\cdot \\frac{\\partial a}{\\partial \\mathrm{encoder.wide}} \\cdot \\frac{\\partial \\mathrm{encoder.wide}}{\\partial \\mathrm{encoder.wide.bias}} + \\frac{\\partial \\mathrm{decay}}{\\partial \\mathrm{blocks.1.x}} \\cdot \\frac{\\partial \\mathrm{blocks.1.x}}{\\partial \\mathrm{blocks.1.inner}} \\cdot \\frac{\\partial \\mathrm{blocks.1.inner}}{\\partial \\mathrm{blocks.1.inner.wide}} \\cdot \\frac{\\partial \\mathrm{blocks.1.inner.wide}}{\\partial \\mathrm{blocks.0.x}} \\cdot \\frac{\\partial \\mathrm{blocks.0.x}}{\\partial \\mathrm{blocks.0.inner}} \\cdot \\frac{\\partial \\mathrm{blocks.0.inner}}{\\partial \\mathrm{blocks.0.inner.wide}} \\cdot \\frac{\\partial \\mathrm{blocks.0.inner.wide}}{\\partial x} \\cdot \\frac{\\partial x}{\\partial b} \\cdot \\frac{\\partial b}{\\partial \\mathrm{encoder.wide}} \\cdot \\frac{\\partial \\mathrm{encoder.wide}}{\\partial \\mathrm{encoder.wide.bias}} \\\\\n\\frac{\\partial \\mathrm{decay}}{\\partial \\mathrm{right}} &= \\frac{\\partial \\mathrm{decay}}{\\partial \\mathrm{blocks.1.x}} \\cdot \\frac{\\partial \\mathrm{blocks.1.x}}{\\partial \\mathrm{blocks.1.inner}} \\cdot \\frac{\\partial \\mathrm{blocks.1.inner}}{\\partial \\mathrm{blocks.1.inner.wide}} \\cdot \\frac{\\partial \\mathrm{blocks.1.inner.wide}}{\\partial \\mathrm{blocks.0.x}} \\cdot \\frac{\\partial \\mathrm{blocks.0.x}}{\\partial \\mathrm{blocks.0.inner}} \\cdot \\frac{\\partial \\mathrm{blocks.0.inner}}{\\partial \\mathrm{blocks.0.inner.wide}} \\cdot \\frac{\\partial \\mathrm{blocks.0.inner.wide}}{\\partial x} \\cdot \\frac{\\partial x}{\\partial b} \\cdot \\frac{\\partial b}{\\partial \\mathrm{encoder.wide}} \\cdot \\frac{\\partial \\mathrm{encoder.wide}}{\\partial \\mathrm{right}}\n\\end{align*}\n";
    /// What [`Shared`] reads: one element per sample in each field.
    #[derive(Clone, Copy, Debug)]
    pub struct Inputs<'a> {
        /// The first reading.
        ///
        /// `[3, 4]` per sample.
        pub left: &'a [[[f64; 4]; 3]],
        /// `[3, 4]` per sample.
        pub right: &'a [[[f64; 4]; 3]],
    }
    impl Inputs<'_> {
        fn check(&self, capacity: usize) -> Result<usize, nn::InputError> {
            let samples = nn::check::samples("left", self.left.len(), capacity)?;
            nn::check::length("right", self.right.len(), samples)?;
            Ok(samples)
        }
    }
    /// What the losses compare with.
    #[derive(Clone, Copy, Debug)]
    pub struct Targets<'a> {
        /// `[]` per sample.
        pub same: &'a [f64],
        /// `class(3)` per sample.
        pub kind: &'a [u32],
    }
    /// Inputs and targets of the same samples.
    #[derive(Clone, Copy, Debug)]
    pub struct Batch<'a> {
        /// The first reading.
        ///
        /// `[3, 4]` per sample.
        pub left: &'a [[[f64; 4]; 3]],
        /// `[3, 4]` per sample.
        pub right: &'a [[[f64; 4]; 3]],
        /// `[]` per sample.
        pub same: &'a [f64],
        /// `class(3)` per sample.
        pub kind: &'a [u32],
    }
    impl Batch<'_> {
        fn check(&self, capacity: usize) -> Result<usize, nn::InputError> {
            let samples = nn::check::samples("left", self.left.len(), capacity)?;
            nn::check::length("right", self.right.len(), samples)?;
            nn::check::length("same", self.same.len(), samples)?;
            nn::check::length("kind", self.kind.len(), samples)?;
            nn::check::classes("kind", self.kind, 3)?;
            Ok(samples)
        }
    }
    impl<'a> Batch<'a> {
        /// What inference needs of the batch.
        pub fn inputs(&self) -> Inputs<'a> {
            Inputs {
                left: self.left,
                right: self.right,
            }
        }
        /// The inputs and targets of the same samples.
        pub fn new(inputs: Inputs<'a>, targets: Targets<'a>) -> Self {
            Batch {
                left: inputs.left,
                right: inputs.right,
                same: targets.same,
                kind: targets.kind,
            }
        }
        /// What the losses compare with.
        pub fn targets(&self) -> Targets<'a> {
            Targets {
                same: self.same,
                kind: self.kind,
            }
        }
    }
    /// An owned data set: all fields have one element per sample.
    #[derive(Clone, Debug, Default)]
    pub struct Samples {
        /// The first reading.
        ///
        /// `[3, 4]` per sample.
        pub left: nn::Vec<[[f64; 4]; 3]>,
        /// `[3, 4]` per sample.
        pub right: nn::Vec<[[f64; 4]; 3]>,
        /// `[]` per sample.
        pub same: nn::Vec<f64>,
        /// `class(3)` per sample.
        pub kind: nn::Vec<u32>,
    }
    impl nn::Samples for Samples {
        type Batch<'a> = Batch<'a>;
        fn len(&self) -> usize {
            self.left.len()
        }
        fn batch(&self, range: core::ops::Range<usize>) -> Batch<'_> {
            Batch {
                left: &self.left[range.clone()],
                right: &self.right[range.clone()],
                same: &self.same[range.clone()],
                kind: &self.kind[range],
            }
        }
        fn gather(&mut self, from: &Self, indices: &[usize]) {
            nn::gather(&mut self.left, &from.left, indices);
            nn::gather(&mut self.right, &from.right, indices);
            nn::gather(&mut self.same, &from.same, indices);
            nn::gather(&mut self.kind, &from.kind, indices);
        }
    }
    /// Losses and metrics: means over the batch.
    #[derive(Clone, Copy, Debug, Default, PartialEq)]
    pub struct Losses {
        /// The sum of all losses: what is minimised.
        pub loss: f64,
        /// The loss `class`.
        pub class: f64,
        /// The loss `near`.
        pub near: f64,
        /// The loss `decay`.
        pub decay: f64,
        /// The metric `hit`.
        pub hit: f64,
    }
    impl nn::Losses for Losses {
        const NAMES: &'static [&'static str] = &[
            "loss",
            "class",
            "near",
            "decay",
            "hit",
        ];
        fn visit(&self, visit: &mut dyn FnMut(f64)) {
            visit(self.loss);
            visit(self.class);
            visit(self.near);
            visit(self.decay);
            visit(self.hit);
        }
    }
    /// What inference returns: one element per sample in each field.
    #[derive(Clone, Copy, Debug)]
    pub struct Outputs<'w> {
        /// `[]` per sample.
        pub distance: &'w [f64],
        /// `[3]` per sample.
        pub p: &'w [[f64; 3]],
        /// `[3]` per sample.
        pub logits: &'w [[f64; 3]],
    }
    /// The memory of a step, for batches of up to `capacity` samples.
    pub struct Workspace<S: nn::Storage = nn::Heap> {
        capacity: usize,
        storage: core::marker::PhantomData<S>,
        add: S::Buffer<[[f64; 4]; 3]>,
        a_dense: S::Buffer<[[f64; 6]; 3]>,
        encoder_wide: S::Buffer<[[f64; 5]; 3]>,
        encoder_wide_dense_2: S::Buffer<[[f64; 5]; 3]>,
        add_2: S::Buffer<[[f64; 4]; 3]>,
        b_dense: S::Buffer<[[f64; 6]; 3]>,
        d_b_dense: S::Buffer<[[f64; 6]; 3]>,
        encoder_wide_dense_4: S::Buffer<[[f64; 5]; 3]>,
        q: S::Buffer<[f64; 6]>,
        d_q: S::Buffer<[f64; 6]>,
        embed_weight_product_3: S::Buffer<[[f64; 4]; 3]>,
        place_2: S::Buffer<[[f64; 5]; 3]>,
        blocks_0_inner_wide_dense_2: S::Buffer<[f64; 10]>,
        blocks_0_x: S::Buffer<[f64; 10]>,
        blocks_1_inner_wide: S::Buffer<[f64; 9]>,
        blocks_1_inner_wide_dense_2: S::Buffer<[f64; 9]>,
        blocks_1_x: S::Buffer<[f64; 9]>,
        sum: S::Buffer<f64>,
        logits: S::Buffer<[f64; 3]>,
        scale_square: [f64; 4],
        encoder_wide_product: [[f64; 5]; 5],
        product: [[f64; 5]; 6],
        product_2: [[f64; 6]; 4],
        encoder_wide_product_2: [[f64; 5]; 5],
        product_3: [[f64; 5]; 6],
        product_4: [[f64; 6]; 4],
        class_: f64,
        d_decay_sum_squares_2_: f64,
        decay_: f64,
        hit_: f64,
        loss_: f64,
        mul_3_: f64,
        near_: f64,
    }
    impl<S: nn::Storage> Workspace<S> {
        fn with_storage(capacity: usize) -> Self {
            let [encoder_wide, encoder_wide_dense_2, encoder_wide_dense_4, place_2] = S::several(
                capacity,
            );
            Workspace {
                capacity,
                storage: core::marker::PhantomData,
                add: S::zeros(capacity),
                a_dense: S::zeros(capacity),
                encoder_wide,
                encoder_wide_dense_2,
                add_2: S::zeros(capacity),
                b_dense: S::zeros(capacity),
                d_b_dense: S::zeros(capacity),
                encoder_wide_dense_4,
                q: S::zeros(capacity),
                d_q: S::zeros(capacity),
                embed_weight_product_3: S::zeros(capacity),
                place_2,
                blocks_0_inner_wide_dense_2: S::zeros(capacity),
                blocks_0_x: S::zeros(capacity),
                blocks_1_inner_wide: S::zeros(capacity),
                blocks_1_inner_wide_dense_2: S::zeros(capacity),
                blocks_1_x: S::zeros(capacity),
                sum: S::zeros(capacity),
                logits: S::zeros(capacity),
                scale_square: [0.0; 4],
                encoder_wide_product: [[0.0; 5]; 5],
                product: [[0.0; 5]; 6],
                product_2: [[0.0; 6]; 4],
                encoder_wide_product_2: [[0.0; 5]; 5],
                product_3: [[0.0; 5]; 6],
                product_4: [[0.0; 6]; 4],
                class_: 0.0,
                d_decay_sum_squares_2_: 0.0,
                decay_: 0.0,
                hit_: 0.0,
                loss_: 0.0,
                mul_3_: 0.0,
                near_: 0.0,
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
            add: [[[0.0; 4]; 3]; N],
            a_dense: [[[0.0; 6]; 3]; N],
            encoder_wide: [[[0.0; 5]; 3]; N],
            encoder_wide_dense_2: [[[0.0; 5]; 3]; N],
            add_2: [[[0.0; 4]; 3]; N],
            b_dense: [[[0.0; 6]; 3]; N],
            d_b_dense: [[[0.0; 6]; 3]; N],
            encoder_wide_dense_4: [[[0.0; 5]; 3]; N],
            q: [[0.0; 6]; N],
            d_q: [[0.0; 6]; N],
            embed_weight_product_3: [[[0.0; 4]; 3]; N],
            place_2: [[[0.0; 5]; 3]; N],
            blocks_0_inner_wide_dense_2: [[0.0; 10]; N],
            blocks_0_x: [[0.0; 10]; N],
            blocks_1_inner_wide: [[0.0; 9]; N],
            blocks_1_inner_wide_dense_2: [[0.0; 9]; N],
            blocks_1_x: [[0.0; 9]; N],
            sum: [0.0; N],
            logits: [[0.0; 3]; N],
            scale_square: [0.0; 4],
            encoder_wide_product: [[0.0; 5]; 5],
            product: [[0.0; 5]; 6],
            product_2: [[0.0; 6]; 4],
            encoder_wide_product_2: [[0.0; 5]; 5],
            product_3: [[0.0; 5]; 6],
            product_4: [[0.0; 6]; 4],
            class_: 0.0,
            d_decay_sum_squares_2_: 0.0,
            decay_: 0.0,
            hit_: 0.0,
            loss_: 0.0,
            mul_3_: 0.0,
            near_: 0.0,
        };
    }
    impl Shared {
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
            let left = inputs.left;
            let right = inputs.right;
            let add = &mut work.embed_weight_product_3[..n];
            let a_dense = &mut work.b_dense[..n];
            let encoder_wide = &mut work.encoder_wide_dense_2[..n];
            let encoder_wide_dense_2 = &mut work.encoder_wide_dense_4[..n];
            let encoder_wide_dense_4 = &mut work.place_2[..n];
            let a_slice: &mut [[[f64; 5]; 1]] = k::reuse(&mut work.d_q[..n], n);
            let b_slice: &mut [[[f64; 5]; 1]] = k::reuse(&mut work.q[..n], n);
            let x = &mut work.blocks_0_x[..n];
            let blocks_0_inner_wide = &mut work.blocks_0_inner_wide_dense_2[..n];
            let blocks_1_inner_wide = &mut work.blocks_1_x[..n];
            let blocks_1_inner_wide_dense_2 = &mut work.blocks_1_inner_wide_dense_2[..n];
            let p = &mut work.logits[..n];
            let sum = &mut work.sum[..n];
            s.map(
                add,
                (left, k::cycle(&self.scale)),
                |(left, scale)| left * scale + self.offset,
            );
            s.dense(
                k::view::<_, [f64; 4]>(add),
                &self.embed.weight,
                &self.embed.bias,
                k::view_mut::<_, [f64; 6]>(a_dense),
            );
            s.dense_tanh(
                k::view::<_, [f64; 6]>(a_dense),
                &self.encoder.wide.weight,
                &self.encoder.wide.bias,
                k::view_mut::<_, [f64; 5]>(encoder_wide),
            );
            s.dense_linear(
                k::view::<_, [f64; 5]>(encoder_wide),
                &self.encoder.weight,
                k::view_mut::<_, [f64; 5]>(encoder_wide_dense_2),
            );
            let a = encoder_wide;
            s.add_mut(a, encoder_wide_dense_2);
            let add_2 = add;
            s.map(
                add_2,
                (right, k::cycle(&self.scale)),
                |(right, scale)| right * scale + self.offset,
            );
            let b_dense = a_dense;
            s.dense(
                k::view::<_, [f64; 4]>(add_2),
                &self.embed.weight,
                &self.embed.bias,
                k::view_mut::<_, [f64; 6]>(b_dense),
            );
            let encoder_wide_2 = encoder_wide_dense_2;
            s.dense_tanh(
                k::view::<_, [f64; 6]>(b_dense),
                &self.encoder.wide.weight,
                &self.encoder.wide.bias,
                k::view_mut::<_, [f64; 5]>(encoder_wide_2),
            );
            s.dense_linear(
                k::view::<_, [f64; 5]>(encoder_wide_2),
                &self.encoder.weight,
                k::view_mut::<_, [f64; 5]>(encoder_wide_dense_4),
            );
            let b = encoder_wide_2;
            s.add_mut(b, encoder_wide_dense_4);
            k::slice_axis(a, 0, a_slice);
            k::slice_axis(b, 2, b_slice);
            k::place_axis(k::view::<_, [f64; 5]>(a_slice), 0, x);
            k::place_axis(k::view::<_, [f64; 5]>(b_slice), 5, x);
            s.dense_tanh(
                x,
                &self.blocks.0.inner.wide.weight,
                &self.blocks.0.inner.wide.bias,
                blocks_0_inner_wide,
            );
            let blocks_0_inner_wide_dense_2 = x;
            s.dense_linear(
                blocks_0_inner_wide,
                &self.blocks.0.inner.weight,
                blocks_0_inner_wide_dense_2,
            );
            let blocks_0_x = blocks_0_inner_wide;
            s.update_with(
                blocks_0_x,
                &*blocks_0_inner_wide_dense_2,
                |math, blocks_0_inner_wide, blocks_0_inner_wide_dense_2| {
                    math.sigmoid(blocks_0_inner_wide + blocks_0_inner_wide_dense_2) * 0.5
                },
            );
            s.dense_tanh(
                blocks_0_x,
                &self.blocks.1.inner.wide.weight,
                &self.blocks.1.inner.wide.bias,
                blocks_1_inner_wide,
            );
            s.dense_linear(
                blocks_1_inner_wide,
                &self.blocks.1.inner.weight,
                blocks_1_inner_wide_dense_2,
            );
            let blocks_1_x = blocks_1_inner_wide;
            s.update_with(
                blocks_1_x,
                &*blocks_1_inner_wide_dense_2,
                |math, blocks_1_inner_wide, blocks_1_inner_wide_dense_2| {
                    math.sigmoid(blocks_1_inner_wide + blocks_1_inner_wide_dense_2) * 0.5
                },
            );
            k::slice_axis(blocks_1_x, 0, p);
            let q = &mut work.d_q[..n];
            k::slice_axis(blocks_1_x, 3, q);
            let distance_square = a;
            s.update(distance_square, &*b, |a, b| (a - b) * (a - b));
            k::sum_axis(k::view::<_, [f64; 15]>(distance_square), sum);
            let distance = sum;
            s.divide_mut(distance, 15.0);
            let logits: &mut [[f64; 3]] = k::reuse(&mut work.q[..n], n);
            s.dense(q, &self.logits.weight, &self.logits.bias, logits);
            Outputs { distance, p, logits }
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
            let left = batch.left;
            let right = batch.right;
            let kind = batch.kind;
            let same = batch.same;
            let add = &mut work.embed_weight_product_3[..n];
            let a_dense = &mut work.b_dense[..n];
            let encoder_wide = &mut work.encoder_wide_dense_2[..n];
            let encoder_wide_dense_2 = &mut work.encoder_wide_dense_4[..n];
            let encoder_wide_dense_4 = &mut work.place_2[..n];
            let a_slice: &mut [[[f64; 5]; 1]] = k::reuse(&mut work.d_q[..n], n);
            let b_slice: &mut [[[f64; 5]; 1]] = k::reuse(&mut work.q[..n], n);
            let x = &mut work.blocks_0_inner_wide_dense_2[..n];
            let blocks_0_inner_wide = &mut work.blocks_0_x[..n];
            let blocks_1_inner_wide = &mut work.blocks_1_x[..n];
            let blocks_1_inner_wide_dense_2 = &mut work.blocks_1_inner_wide_dense_2[..n];
            let sum = &mut work.sum[..n];
            let logits = &mut work.logits[..n];
            let scale_square = &mut work.scale_square;
            k::map(
                add,
                (left, k::cycle(&self.scale)),
                |(left, scale)| left * scale + self.offset,
            );
            k::dense(
                k::view::<_, [f64; 4]>(add),
                &self.embed.weight,
                &self.embed.bias,
                k::view_mut::<_, [f64; 6]>(a_dense),
            );
            k::dense_tanh(
                k::view::<_, [f64; 6]>(a_dense),
                &self.encoder.wide.weight,
                &self.encoder.wide.bias,
                k::view_mut::<_, [f64; 5]>(encoder_wide),
            );
            k::dense_linear(
                k::view::<_, [f64; 5]>(encoder_wide),
                &self.encoder.weight,
                k::view_mut::<_, [f64; 5]>(encoder_wide_dense_2),
            );
            let a = encoder_wide;
            k::add_mut(a, encoder_wide_dense_2);
            let add_2 = add;
            k::map(
                add_2,
                (right, k::cycle(&self.scale)),
                |(right, scale)| right * scale + self.offset,
            );
            let b_dense = a_dense;
            k::dense(
                k::view::<_, [f64; 4]>(add_2),
                &self.embed.weight,
                &self.embed.bias,
                k::view_mut::<_, [f64; 6]>(b_dense),
            );
            let encoder_wide_2 = encoder_wide_dense_2;
            k::dense_tanh(
                k::view::<_, [f64; 6]>(b_dense),
                &self.encoder.wide.weight,
                &self.encoder.wide.bias,
                k::view_mut::<_, [f64; 5]>(encoder_wide_2),
            );
            k::dense_linear(
                k::view::<_, [f64; 5]>(encoder_wide_2),
                &self.encoder.weight,
                k::view_mut::<_, [f64; 5]>(encoder_wide_dense_4),
            );
            let b = encoder_wide_2;
            k::add_mut(b, encoder_wide_dense_4);
            k::slice_axis(a, 0, a_slice);
            k::slice_axis(b, 2, b_slice);
            k::place_axis(k::view::<_, [f64; 5]>(a_slice), 0, x);
            k::place_axis(k::view::<_, [f64; 5]>(b_slice), 5, x);
            k::dense_tanh(
                x,
                &self.blocks.0.inner.wide.weight,
                &self.blocks.0.inner.wide.bias,
                blocks_0_inner_wide,
            );
            let blocks_0_inner_wide_dense_2 = x;
            k::dense_linear(
                blocks_0_inner_wide,
                &self.blocks.0.inner.weight,
                blocks_0_inner_wide_dense_2,
            );
            let blocks_0_x = blocks_0_inner_wide;
            k::update_with(
                blocks_0_x,
                &*blocks_0_inner_wide_dense_2,
                |math, blocks_0_inner_wide, blocks_0_inner_wide_dense_2| {
                    math.sigmoid(blocks_0_inner_wide + blocks_0_inner_wide_dense_2) * 0.5
                },
            );
            k::dense_tanh(
                blocks_0_x,
                &self.blocks.1.inner.wide.weight,
                &self.blocks.1.inner.wide.bias,
                blocks_1_inner_wide,
            );
            k::dense_linear(
                blocks_1_inner_wide,
                &self.blocks.1.inner.weight,
                blocks_1_inner_wide_dense_2,
            );
            let blocks_1_x = blocks_1_inner_wide;
            k::update_with(
                blocks_1_x,
                &*blocks_1_inner_wide_dense_2,
                |math, blocks_1_inner_wide, blocks_1_inner_wide_dense_2| {
                    math.sigmoid(blocks_1_inner_wide + blocks_1_inner_wide_dense_2) * 0.5
                },
            );
            let q = &mut work.d_q[..n];
            k::slice_axis(blocks_1_x, 3, q);
            let distance_square = a;
            k::update(distance_square, &*b, |a, b| (a - b) * (a - b));
            k::sum_axis(k::view::<_, [f64; 15]>(distance_square), sum);
            k::dense(q, &self.logits.weight, &self.logits.bias, logits);
            let hit = k::accuracy(logits, kind);
            let class_cross_entropy: &mut [f64] = k::reuse(&mut work.d_q[..n], n);
            k::cross_entropy_loss(logits, kind, class_cross_entropy);
            let class = k::mean_samples(class_cross_entropy);
            let near_mse = sum;
            k::update(
                near_mse,
                same,
                |sum, same| (sum / 15.0 - same) * (sum / 15.0 - same),
            );
            let near = k::mean_samples(near_mse);
            k::square(k::one(&self.scale), k::one_mut(scale_square));
            let sum_5 = k::sum_all(k::one(scale_square));
            let blocks_1_x_square = blocks_1_x;
            k::square_mut(blocks_1_x_square);
            let sum_6 = near_mse;
            k::sum_axis(blocks_1_x_square, sum_6);
            let mul = sum_6;
            k::update(mul, (), |sum_6, ()| 0.001 * (sum_5 + sum_6));
            let decay = k::mean_samples(mul);
            let loss = class + near + decay;
            Ok(Losses {
                loss,
                class,
                near,
                decay,
                hit,
            })
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
            Ok(Losses {
                loss: work.loss_,
                class: work.class_,
                near: work.near_,
                decay: work.decay_,
                hit: work.hit_,
            })
        }
        /// Part 1 of 2 of [`gradient`](Self::gradient).
        #[inline(never)]
        fn gradient_1(
            &self,
            batch: Batch<'_>,
            n: usize,
            work: &mut Workspace<impl nn::Storage>,
            grad: &mut Self,
        ) {
            let left = batch.left;
            let right = batch.right;
            let kind = batch.kind;
            let same = batch.same;
            let add = &mut work.add[..n];
            let a_dense = &mut work.a_dense[..n];
            let encoder_wide = &mut work.encoder_wide[..n];
            let encoder_wide_dense_2 = &mut work.encoder_wide_dense_2[..n];
            let add_2 = &mut work.add_2[..n];
            let b_dense = &mut work.b_dense[..n];
            let encoder_wide_2: &mut [[[f64; 5]; 3]] = k::reuse(
                &mut work.d_b_dense[..n],
                n,
            );
            let encoder_wide_dense_4 = &mut work.encoder_wide_dense_4[..n];
            let a_slice: &mut [[[f64; 5]; 1]] = k::reuse(&mut work.q[..n], n);
            let b_slice: &mut [[[f64; 5]; 1]] = k::reuse(&mut work.d_q[..n], n);
            let x: &mut [[f64; 10]] = k::reuse(&mut work.embed_weight_product_3[..n], n);
            let blocks_0_inner_wide: &mut [[f64; 10]] = k::reuse(
                &mut work.place_2[..n],
                n,
            );
            let blocks_0_inner_wide_dense_2 = &mut work.blocks_0_inner_wide_dense_2[..n];
            let blocks_0_x = &mut work.blocks_0_x[..n];
            let blocks_1_inner_wide = &mut work.blocks_1_inner_wide[..n];
            let blocks_1_inner_wide_dense_2 = &mut work.blocks_1_inner_wide_dense_2[..n];
            let blocks_1_x = &mut work.blocks_1_x[..n];
            let sum = &mut work.sum[..n];
            let logits = &mut work.logits[..n];
            let scale_square = &mut work.scale_square;
            k::map(
                add,
                (left, k::cycle(&self.scale)),
                |(left, scale)| left * scale + self.offset,
            );
            k::dense(
                k::view::<_, [f64; 4]>(add),
                &self.embed.weight,
                &self.embed.bias,
                k::view_mut::<_, [f64; 6]>(a_dense),
            );
            k::dense_tanh(
                k::view::<_, [f64; 6]>(a_dense),
                &self.encoder.wide.weight,
                &self.encoder.wide.bias,
                k::view_mut::<_, [f64; 5]>(encoder_wide),
            );
            k::dense_linear(
                k::view::<_, [f64; 5]>(encoder_wide),
                &self.encoder.weight,
                k::view_mut::<_, [f64; 5]>(encoder_wide_dense_2),
            );
            let a = encoder_wide_dense_2;
            k::add_into(encoder_wide, a);
            k::map(
                add_2,
                (right, k::cycle(&self.scale)),
                |(right, scale)| right * scale + self.offset,
            );
            k::dense(
                k::view::<_, [f64; 4]>(add_2),
                &self.embed.weight,
                &self.embed.bias,
                k::view_mut::<_, [f64; 6]>(b_dense),
            );
            k::dense_tanh(
                k::view::<_, [f64; 6]>(b_dense),
                &self.encoder.wide.weight,
                &self.encoder.wide.bias,
                k::view_mut::<_, [f64; 5]>(encoder_wide_2),
            );
            k::dense_linear(
                k::view::<_, [f64; 5]>(encoder_wide_2),
                &self.encoder.weight,
                k::view_mut::<_, [f64; 5]>(encoder_wide_dense_4),
            );
            let b = encoder_wide_dense_4;
            k::add_into(encoder_wide_2, b);
            k::slice_axis(a, 0, a_slice);
            k::slice_axis(b, 2, b_slice);
            k::place_axis(k::view::<_, [f64; 5]>(a_slice), 0, x);
            k::place_axis(k::view::<_, [f64; 5]>(b_slice), 5, x);
            k::dense_tanh(
                x,
                &self.blocks.0.inner.wide.weight,
                &self.blocks.0.inner.wide.bias,
                blocks_0_inner_wide,
            );
            k::dense_linear(
                blocks_0_inner_wide,
                &self.blocks.0.inner.weight,
                blocks_0_inner_wide_dense_2,
            );
            let blocks_0_x_sigmoid = blocks_0_inner_wide_dense_2;
            k::update_with(
                blocks_0_x_sigmoid,
                &*blocks_0_inner_wide,
                |math, blocks_0_inner_wide_dense_2, blocks_0_inner_wide| {
                    math.sigmoid(blocks_0_inner_wide + blocks_0_inner_wide_dense_2)
                },
            );
            k::scale(blocks_0_x_sigmoid, 0.5, blocks_0_x);
            k::dense_tanh(
                blocks_0_x,
                &self.blocks.1.inner.wide.weight,
                &self.blocks.1.inner.wide.bias,
                blocks_1_inner_wide,
            );
            k::dense_linear(
                blocks_1_inner_wide,
                &self.blocks.1.inner.weight,
                blocks_1_inner_wide_dense_2,
            );
            let blocks_1_x_sigmoid = blocks_1_inner_wide_dense_2;
            k::update_with(
                blocks_1_x_sigmoid,
                &*blocks_1_inner_wide,
                |math, blocks_1_inner_wide_dense_2, blocks_1_inner_wide| {
                    math.sigmoid(blocks_1_inner_wide + blocks_1_inner_wide_dense_2)
                },
            );
            k::scale(blocks_1_x_sigmoid, 0.5, blocks_1_x);
            let q = &mut work.q[..n];
            k::slice_axis(blocks_1_x, 3, q);
            k::map(k::one_mut(&mut grad.seen), k::one(&self.seen), |seen| seen + 1.0);
            let a_sub = a;
            k::sub_mut(a_sub, b);
            let distance_square = b;
            k::square(a_sub, distance_square);
            k::sum_axis(k::view::<_, [f64; 15]>(distance_square), sum);
            k::dense(q, &self.logits.weight, &self.logits.bias, logits);
            let hit = k::accuracy(logits, kind);
            work.hit_ = hit;
            let distance_sub = sum;
            k::update(distance_sub, same, |sum, same| sum / 15.0 - same);
            let near_mse: &mut [f64] = k::reuse(&mut work.d_q[..n], n);
            k::square(distance_sub, near_mse);
            let near = k::mean_samples(near_mse);
            work.near_ = near;
            k::square(k::one(&self.scale), k::one_mut(scale_square));
            let sum_5 = k::sum_all(k::one(scale_square));
            let blocks_1_x_square: &mut [[f64; 9]] = k::reuse(
                &mut work.encoder_wide_dense_4[..n],
                n,
            );
            k::square(blocks_1_x, blocks_1_x_square);
            let sum_6 = near_mse;
            k::sum_axis(blocks_1_x_square, sum_6);
            let mul = sum_6;
            k::update(mul, (), |sum_6, ()| 0.001 * (sum_5 + sum_6));
            let decay = k::mean_samples(mul);
            work.decay_ = decay;
            let d_logits = logits;
            let class = k::cross_entropy_mut(d_logits, kind);
            work.class_ = class;
            let loss = class + near + decay;
            work.loss_ = loss;
            let d_loss_div = 1.0 / n as f64;
            let d_decay_sum_squares_2 = 0.001 / n as f64;
            work.d_decay_sum_squares_2_ = d_decay_sum_squares_2;
            let mul_3 = d_decay_sum_squares_2 * n as f64;
            work.mul_3_ = mul_3;
            k::sum_samples(d_logits, &mut grad.logits.bias);
            let d_q = &mut work.d_q[..n];
            k::dense_d_input(d_logits, &self.logits.weight, d_q);
            k::dense_d_weight(q, d_logits, &mut grad.logits.weight);
            let d_distance_div = distance_sub;
            k::update(
                d_distance_div,
                (),
                |distance_sub, ()| d_loss_div * (2.0 * distance_sub) / 15.0,
            );
        }
        /// Part 2 of 2 of [`gradient`](Self::gradient).
        #[inline(never)]
        fn gradient_2(
            &self,
            batch: Batch<'_>,
            n: usize,
            work: &mut Workspace<impl nn::Storage>,
            grad: &mut Self,
        ) {
            let right = batch.right;
            let left = batch.left;
            let d_decay_sum_squares_2 = work.d_decay_sum_squares_2_;
            let mul_3 = work.mul_3_;
            let d_distance_div = &mut work.sum[..n];
            let mul_7 = &mut work.encoder_wide_dense_2[..n];
            let d_q = &mut work.d_q[..n];
            let d_q_place: &mut [[f64; 9]] = k::reuse(
                &mut work.encoder_wide_dense_4[..n],
                n,
            );
            let blocks_1_x_sigmoid = &mut work.blocks_1_inner_wide_dense_2[..n];
            let d_blocks_1_inner = &mut work.blocks_1_x[..n];
            let blocks_1_inner_wide = &mut work.blocks_1_inner_wide[..n];
            let blocks_0_x = &mut work.blocks_0_x[..n];
            let blocks_0_x_sigmoid = &mut work.blocks_0_inner_wide_dense_2[..n];
            let blocks_0_inner_wide: &mut [[f64; 10]] = k::reuse(
                &mut work.place_2[..n],
                n,
            );
            let x: &mut [[f64; 10]] = k::reuse(&mut work.embed_weight_product_3[..n], n);
            let d_x_slice_2: &mut [[f64; 5]] = k::reuse(&mut work.q[..n], n);
            let encoder_wide_2: &mut [[[f64; 5]; 3]] = k::reuse(
                &mut work.d_b_dense[..n],
                n,
            );
            let encoder_wide_product = &mut work.encoder_wide_product;
            let b_dense = &mut work.b_dense[..n];
            let product = &mut work.product;
            let add_2 = &mut work.add_2[..n];
            let product_2 = &mut work.product_2;
            let encoder_wide = &mut work.encoder_wide[..n];
            let encoder_wide_product_2 = &mut work.encoder_wide_product_2;
            let a_dense = &mut work.a_dense[..n];
            let product_3 = &mut work.product_3;
            let add = &mut work.add[..n];
            let product_4 = &mut work.product_4;
            let sum_8 = &mut work.scale_square;
            k::update(
                mul_7,
                k::each(&*d_distance_div, 15),
                |a_sub, d_distance_div| d_distance_div * (2.0 * a_sub),
            );
            k::fill(d_q_place, 0.0);
            k::place_axis(d_q, 3, d_q_place);
            k::update(
                d_blocks_1_inner,
                (&*d_q_place, &*blocks_1_x_sigmoid),
                #[inline(always)]
                |blocks_1_x, (d_q_place, blocks_1_x_sigmoid)| {
                    (d_decay_sum_squares_2 * (2.0 * blocks_1_x) + d_q_place) * 0.5
                        * (blocks_1_x_sigmoid * (1.0 - blocks_1_x_sigmoid))
                },
            );
            let d_blocks_1_inner_product = blocks_1_x_sigmoid;
            k::dense_d_input(
                d_blocks_1_inner,
                &self.blocks.1.inner.weight,
                d_blocks_1_inner_product,
            );
            k::dense_d_weight(
                blocks_1_inner_wide,
                d_blocks_1_inner,
                &mut grad.blocks.1.inner.weight,
            );
            let d_blocks_1_inner_wide_dense = d_blocks_1_inner;
            k::update(
                d_blocks_1_inner_wide_dense,
                (&*d_blocks_1_inner_product, &*blocks_1_inner_wide),
                #[inline(always)]
                |d_blocks_1_inner, (d_blocks_1_inner_product, blocks_1_inner_wide)| {
                    (d_blocks_1_inner + d_blocks_1_inner_product)
                        * (1.0 - blocks_1_inner_wide * blocks_1_inner_wide)
                },
            );
            k::sum_samples(
                d_blocks_1_inner_wide_dense,
                &mut grad.blocks.1.inner.wide.bias,
            );
            let d_blocks_0_x: &mut [[f64; 10]] = k::reuse(
                &mut work.encoder_wide_dense_4[..n],
                n,
            );
            k::dense_d_input(
                d_blocks_1_inner_wide_dense,
                &self.blocks.1.inner.wide.weight,
                d_blocks_0_x,
            );
            k::dense_d_weight(
                blocks_0_x,
                d_blocks_1_inner_wide_dense,
                &mut grad.blocks.1.inner.wide.weight,
            );
            let d_blocks_0_inner = d_blocks_0_x;
            k::update(
                d_blocks_0_inner,
                &*blocks_0_x_sigmoid,
                #[inline(always)]
                |d_blocks_0_x, blocks_0_x_sigmoid| {
                    d_blocks_0_x * 0.5
                        * (blocks_0_x_sigmoid * (1.0 - blocks_0_x_sigmoid))
                },
            );
            let d_blocks_0_inner_product = blocks_0_x_sigmoid;
            k::dense_d_input(
                d_blocks_0_inner,
                &self.blocks.0.inner.weight,
                d_blocks_0_inner_product,
            );
            k::dense_d_weight(
                blocks_0_inner_wide,
                d_blocks_0_inner,
                &mut grad.blocks.0.inner.weight,
            );
            let d_blocks_0_inner_wide_dense = d_blocks_0_inner;
            k::update(
                d_blocks_0_inner_wide_dense,
                (&*d_blocks_0_inner_product, &*blocks_0_inner_wide),
                #[inline(always)]
                |d_blocks_0_inner, (d_blocks_0_inner_product, blocks_0_inner_wide)| {
                    (d_blocks_0_inner + d_blocks_0_inner_product)
                        * (1.0 - blocks_0_inner_wide * blocks_0_inner_wide)
                },
            );
            k::sum_samples(
                d_blocks_0_inner_wide_dense,
                &mut grad.blocks.0.inner.wide.bias,
            );
            let d_x = d_blocks_0_inner_product;
            k::dense_d_input(
                d_blocks_0_inner_wide_dense,
                &self.blocks.0.inner.wide.weight,
                d_x,
            );
            k::dense_d_weight(
                x,
                d_blocks_0_inner_wide_dense,
                &mut grad.blocks.0.inner.wide.weight,
            );
            let d_x_slice: &mut [[f64; 5]] = k::reuse(&mut work.d_q[..n], n);
            k::slice_axis(d_x, 0, d_x_slice);
            k::slice_axis(d_x, 5, d_x_slice_2);
            let place = &mut work.encoder_wide_dense_4[..n];
            k::fill(place, 0.0);
            k::place_axis(k::view::<_, [[f64; 5]; 1]>(d_x_slice_2), 2, place);
            let d_b = place;
            k::sub_mut(d_b, mul_7);
            let place_2 = &mut work.place_2[..n];
            k::fill(place_2, 0.0);
            k::place_axis(k::view::<_, [[f64; 5]; 1]>(d_x_slice), 0, place_2);
            let d_a = mul_7;
            k::add_mut(d_a, place_2);
            let d_b_product = place_2;
            k::dense_d_input(
                k::view::<_, [f64; 5]>(d_b),
                &self.encoder.weight,
                k::view_mut::<_, [f64; 5]>(d_b_product),
            );
            k::dense_d_weight(
                k::view::<_, [f64; 5]>(encoder_wide_2),
                k::view::<_, [f64; 5]>(d_b),
                encoder_wide_product,
            );
            let d_encoder_wide_dense = d_b;
            k::update(
                d_encoder_wide_dense,
                (&*d_b_product, &*encoder_wide_2),
                #[inline(always)]
                |d_b, (d_b_product, encoder_wide_2)| {
                    (d_b + d_b_product) * (1.0 - encoder_wide_2 * encoder_wide_2)
                },
            );
            let d_b_dense = &mut work.d_b_dense[..n];
            k::dense_d_input(
                k::view::<_, [f64; 5]>(d_encoder_wide_dense),
                &self.encoder.wide.weight,
                k::view_mut::<_, [f64; 6]>(d_b_dense),
            );
            k::dense_d_weight(
                k::view::<_, [f64; 6]>(b_dense),
                k::view::<_, [f64; 5]>(d_encoder_wide_dense),
                product,
            );
            let embed_weight_product_3 = &mut work.embed_weight_product_3[..n];
            k::dense_d_input(
                k::view::<_, [f64; 6]>(d_b_dense),
                &self.embed.weight,
                k::view_mut::<_, [f64; 4]>(embed_weight_product_3),
            );
            k::dense_d_weight(
                k::view::<_, [f64; 4]>(add_2),
                k::view::<_, [f64; 6]>(d_b_dense),
                product_2,
            );
            let d_a_product = d_b_product;
            k::dense_d_input(
                k::view::<_, [f64; 5]>(d_a),
                &self.encoder.weight,
                k::view_mut::<_, [f64; 5]>(d_a_product),
            );
            k::dense_d_weight(
                k::view::<_, [f64; 5]>(encoder_wide),
                k::view::<_, [f64; 5]>(d_a),
                encoder_wide_product_2,
            );
            k::add(
                k::one(encoder_wide_product),
                k::one(encoder_wide_product_2),
                k::one_mut(&mut grad.encoder.weight),
            );
            let d_encoder_wide_dense_2 = d_a;
            k::update(
                d_encoder_wide_dense_2,
                (&*d_a_product, &*encoder_wide),
                #[inline(always)]
                |d_a, (d_a_product, encoder_wide)| {
                    (d_a + d_a_product) * (1.0 - encoder_wide * encoder_wide)
                },
            );
            let add_3 = d_encoder_wide_dense;
            k::add_mut(add_3, d_encoder_wide_dense_2);
            k::sum_samples(k::view::<_, [f64; 5]>(add_3), &mut grad.encoder.wide.bias);
            let d_a_dense = b_dense;
            k::dense_d_input(
                k::view::<_, [f64; 5]>(d_encoder_wide_dense_2),
                &self.encoder.wide.weight,
                k::view_mut::<_, [f64; 6]>(d_a_dense),
            );
            k::dense_d_weight(
                k::view::<_, [f64; 6]>(a_dense),
                k::view::<_, [f64; 5]>(d_encoder_wide_dense_2),
                product_3,
            );
            k::add(
                k::one(product),
                k::one(product_3),
                k::one_mut(&mut grad.encoder.wide.weight),
            );
            let add_4 = d_b_dense;
            k::add_mut(add_4, d_a_dense);
            k::sum_samples(k::view::<_, [f64; 6]>(add_4), &mut grad.embed.bias);
            let embed_weight_product_4 = add_2;
            k::dense_d_input(
                k::view::<_, [f64; 6]>(d_a_dense),
                &self.embed.weight,
                k::view_mut::<_, [f64; 4]>(embed_weight_product_4),
            );
            k::dense_d_weight(
                k::view::<_, [f64; 4]>(add),
                k::view::<_, [f64; 6]>(d_a_dense),
                product_4,
            );
            k::add(
                k::one(product_2),
                k::one(product_4),
                k::one_mut(&mut grad.embed.weight),
            );
            let add_5 = embed_weight_product_3;
            k::update(
                add_5,
                (right, &*embed_weight_product_4, left),
                |embed_weight_product_3, (right, embed_weight_product_4, left)| {
                    embed_weight_product_3 * right + embed_weight_product_4 * left
                },
            );
            k::sum_samples(k::view::<_, [f64; 4]>(add_5), sum_8);
            k::map(
                k::one_mut(&mut grad.scale),
                (k::one(&self.scale), k::one(sum_8)),
                |(scale, sum_8)| mul_3 * (2.0 * scale) + sum_8,
            );
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
    impl nn::Parameters for Shared {
        type Scalar = f64;
        const NAME: &'static str = "Shared";
        const TENSORS: &'static [nn::TensorInfo] = &[
            nn::TensorInfo::trained("scale", &[4]),
            nn::TensorInfo::frozen("offset", &[]),
            nn::TensorInfo::state("seen", &[2]),
            nn::TensorInfo::trained("embed.weight", &[4, 6]),
            nn::TensorInfo::trained("embed.bias", &[6]),
            nn::TensorInfo::trained("encoder.wide.weight", &[6, 5]),
            nn::TensorInfo::trained("encoder.wide.bias", &[5]),
            nn::TensorInfo::trained("encoder.weight", &[5, 5]),
            nn::TensorInfo::trained("blocks.0.inner.wide.weight", &[10, 10]),
            nn::TensorInfo::trained("blocks.0.inner.wide.bias", &[10]),
            nn::TensorInfo::trained("blocks.0.inner.weight", &[10, 10]),
            nn::TensorInfo::trained("blocks.1.inner.wide.weight", &[10, 9]),
            nn::TensorInfo::trained("blocks.1.inner.wide.bias", &[9]),
            nn::TensorInfo::trained("blocks.1.inner.weight", &[9, 9]),
            nn::TensorInfo::trained("logits.weight", &[6, 3]),
            nn::TensorInfo::trained("logits.bias", &[3]),
        ];
        const INITIAL: &'static [nn::init::Initial<f64>] = &[
            nn::init::normal(1.0, 0.1),
            nn::init::constant(0.25),
            nn::init::zeros(),
            nn::init::uniform(-0.5, 0.5),
            nn::init::uniform(-0.5, 0.5),
            nn::init::uniform(-0.4082482904638631, 0.4082482904638631),
            nn::init::uniform(-0.4082482904638631, 0.4082482904638631),
            nn::init::uniform(-0.4472135954999579, 0.4472135954999579),
            nn::init::uniform(-0.31622776601683794, 0.31622776601683794),
            nn::init::uniform(-0.31622776601683794, 0.31622776601683794),
            nn::init::uniform(-0.31622776601683794, 0.31622776601683794),
            nn::init::uniform(-0.31622776601683794, 0.31622776601683794),
            nn::init::uniform(-0.31622776601683794, 0.31622776601683794),
            nn::init::uniform(-0.3333333333333333, 0.3333333333333333),
            nn::init::uniform(-0.4082482904638631, 0.4082482904638631),
            nn::init::uniform(-0.4082482904638631, 0.4082482904638631),
        ];
        const LAYOUT: nn::Layout<Self, f64> = nn::layout!(
            Self { scale, offset, seen, embed.weight, embed.bias, encoder.wide.weight,
            encoder.wide.bias, encoder.weight, blocks.0.inner.wide.weight, blocks.0.inner
            .wide.bias, blocks.0.inner.weight, blocks.1.inner.wide.weight, blocks.1.inner
            .wide.bias, blocks.1.inner.weight, logits.weight, logits.bias }
        );
    }
    impl nn::Network for Shared {
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
            Shared::forward(self, inputs, work)
        }
    }
    impl nn::Trainable for Shared {
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
            Shared::gradient(self, batch, work, grad)
        }
        fn train_step(
            &mut self,
            batch: Batch<'_>,
            work: &mut Workspace,
            grad: &mut Self,
            optimizer: &mut impl nn::Tensorwise<Self>,
        ) -> Result<Losses, nn::InputError> {
            Shared::train_step(self, batch, work, grad, optimizer)
        }
        fn evaluate(
            &self,
            batch: Batch<'_>,
            work: &mut Workspace,
        ) -> Result<Losses, nn::InputError> {
            Shared::evaluate(self, batch, work)
        }
    }
}
