#[doc(inline)]
#[allow(unused_imports)]
use deep::Deep;
/// What belongs to [`Deep`]: its parameters, its data, its workspace and its constants.
///
/// ```text
/// activation  is                     values   derivative      saturates     blocks
/// tanh        (eˣ − e⁻ˣ)/(eˣ + e⁻ˣ)  −1 to 1  1 − y²: 0 to 1  at both ends  no
/// ```
///
/// [`GRAPH`](deep::GRAPH) is its drawing.
#[allow(clippy::all, dead_code)]
mod deep {
    use ::nn_runtime as nn;
    use ::nn_runtime::kernels as k;
    /// The network `Deep`.
    ///
    /// ```text
    /// h = x
    /// layers.0.wide = tanh(dense(h, 5))
    /// layers.0.h = h + 0.3 * dense(wide, 4)
    /// layers.1.wide = tanh(dense(h, 5))
    /// layers.1.h = h + 0.3 * dense(wide, 4)
    /// layers.2.wide = tanh(dense(h, 5))
    /// layers.2.h = h + 0.3 * dense(wide, 4)
    /// layers.3.wide = tanh(dense(h, 5))
    /// layers.3.h = h + 0.3 * dense(wide, 4)
    /// layers.4.wide = tanh(dense(h, 5))
    /// layers.4.h = h + 0.3 * dense(wide, 4)
    /// layers.5.wide = tanh(dense(h, 5))
    /// layers.5.h = h + 0.3 * dense(wide, 4)
    /// layers.6.wide = tanh(dense(h, 5))
    /// layers.6.h = h + 0.3 * dense(wide, 4)
    /// layers.7.wide = tanh(dense(h, 5))
    /// layers.7.h = h + 0.3 * dense(wide, 4)
    /// layers.8.wide = tanh(dense(h, 5))
    /// layers.8.h = h + 0.3 * dense(wide, 4)
    /// layers.9.wide = tanh(dense(h, 5))
    /// layers.9.h = h + 0.3 * dense(wide, 4)
    /// layers.10.wide = tanh(dense(h, 5))
    /// layers.10.h = h + 0.3 * dense(wide, 4)
    /// layers.11.wide = tanh(dense(h, 5))
    /// layers.11.h = h + 0.3 * dense(wide, 4)
    /// layers.12.wide = tanh(dense(h, 5))
    /// layers.12.h = h + 0.3 * dense(wide, 4)
    /// layers.13.wide = tanh(dense(h, 5))
    /// layers.13.h = h + 0.3 * dense(wide, 4)
    /// layers.14.wide = tanh(dense(h, 5))
    /// layers.14.h = h + 0.3 * dense(wide, 4)
    /// layers.15.wide = tanh(dense(h, 5))
    /// layers.15.h = h + 0.3 * dense(wide, 4)
    /// layers.16.wide = tanh(dense(h, 5))
    /// layers.16.h = h + 0.3 * dense(wide, 4)
    /// layers.17.wide = tanh(dense(h, 5))
    /// layers.17.h = h + 0.3 * dense(wide, 4)
    /// layers.18.wide = tanh(dense(h, 5))
    /// layers.18.h = h + 0.3 * dense(wide, 4)
    /// layers.19.wide = tanh(dense(h, 5))
    /// layers.19.h = h + 0.3 * dense(wide, 4)
    /// layers.20.wide = tanh(dense(h, 5))
    /// layers.20.h = h + 0.3 * dense(wide, 4)
    /// layers.21.wide = tanh(dense(h, 5))
    /// layers.21.h = h + 0.3 * dense(wide, 4)
    /// layers.22.wide = tanh(dense(h, 5))
    /// layers.22.h = h + 0.3 * dense(wide, 4)
    /// layers.23.wide = tanh(dense(h, 5))
    /// layers.23.h = h + 0.3 * dense(wide, 4)
    /// layers.24.wide = tanh(dense(h, 5))
    /// layers.24.h = h + 0.3 * dense(wide, 4)
    /// layers.25.wide = tanh(dense(h, 5))
    /// layers.25.h = h + 0.3 * dense(wide, 4)
    /// layers.26.wide = tanh(dense(h, 5))
    /// layers.26.h = h + 0.3 * dense(wide, 4)
    /// layers.27.wide = tanh(dense(h, 5))
    /// layers.27.h = h + 0.3 * dense(wide, 4)
    /// layers.28.wide = tanh(dense(h, 5))
    /// layers.28.h = h + 0.3 * dense(wide, 4)
    /// layers.29.wide = tanh(dense(h, 5))
    /// layers.29.h = h + 0.3 * dense(wide, 4)
    /// layers.30.wide = tanh(dense(h, 5))
    /// layers.30.h = h + 0.3 * dense(wide, 4)
    /// layers.31.wide = tanh(dense(h, 5))
    /// layers.31.h = h + 0.3 * dense(wide, 4)
    /// layers.32.wide = tanh(dense(h, 5))
    /// layers.32.h = h + 0.3 * dense(wide, 4)
    /// layers.33.wide = tanh(dense(h, 5))
    /// layers.33.h = h + 0.3 * dense(wide, 4)
    /// layers.34.wide = tanh(dense(h, 5))
    /// layers.34.h = h + 0.3 * dense(wide, 4)
    /// layers.35.wide = tanh(dense(h, 5))
    /// layers.35.h = h + 0.3 * dense(wide, 4)
    /// layers.36.wide = tanh(dense(h, 5))
    /// layers.36.h = h + 0.3 * dense(wide, 4)
    /// layers.37.wide = tanh(dense(h, 5))
    /// layers.37.h = h + 0.3 * dense(wide, 4)
    /// layers.38.wide = tanh(dense(h, 5))
    /// layers.38.h = h + 0.3 * dense(wide, 4)
    /// layers.39.wide = tanh(dense(h, 5))
    /// layers.39.h = h + 0.3 * dense(wide, 4)
    /// ```
    ///
    /// The derivatives, in the order in which `gradient` computes them:
    ///
    /// ```text
    /// d_layers.39.h = 1 / n / 4 · 2 · (layers.39.h − y)
    /// d_layers.39.h.bias = sum(d_layers.39.h · 0.3)
    /// d_layers.39.wide = product(d_layers.39.h · 0.3, layers.39.h.weight)
    /// d_layers.39.h.weight = product(layers.39.wide, d_layers.39.h · 0.3)
    /// d_layers.39.wide.bias = sum(d_layers.39.wide · (1 − layers.39.wide · layers.39.wide))
    /// d_layers.38.h = d_layers.39.h + product(d_layers.39.wide · (1 − layers.39.wide · layers.39.wide), layers.39.wide.weight)
    /// d_layers.39.wide.weight = product(layers.38.h, d_layers.39.wide · (1 − layers.39.wide · layers.39.wide))
    /// d_layers.38.h.bias = sum(d_layers.38.h · 0.3)
    /// d_layers.38.wide = product(d_layers.38.h · 0.3, layers.38.h.weight)
    /// d_layers.38.h.weight = product(layers.38.wide, d_layers.38.h · 0.3)
    /// d_layers.38.wide.bias = sum(d_layers.38.wide · (1 − layers.38.wide · layers.38.wide))
    /// d_layers.37.h = d_layers.38.h + product(d_layers.38.wide · (1 − layers.38.wide · layers.38.wide), layers.38.wide.weight)
    /// d_layers.38.wide.weight = product(layers.37.h, d_layers.38.wide · (1 − layers.38.wide · layers.38.wide))
    /// d_layers.37.h.bias = sum(d_layers.37.h · 0.3)
    /// d_layers.37.wide = product(d_layers.37.h · 0.3, layers.37.h.weight)
    /// d_layers.37.h.weight = product(layers.37.wide, d_layers.37.h · 0.3)
    /// d_layers.37.wide.bias = sum(d_layers.37.wide · (1 − layers.37.wide · layers.37.wide))
    /// d_layers.36.h = d_layers.37.h + product(d_layers.37.wide · (1 − layers.37.wide · layers.37.wide), layers.37.wide.weight)
    /// d_layers.37.wide.weight = product(layers.36.h, d_layers.37.wide · (1 − layers.37.wide · layers.37.wide))
    /// d_layers.36.h.bias = sum(d_layers.36.h · 0.3)
    /// d_layers.36.wide = product(d_layers.36.h · 0.3, layers.36.h.weight)
    /// d_layers.36.h.weight = product(layers.36.wide, d_layers.36.h · 0.3)
    /// d_layers.36.wide.bias = sum(d_layers.36.wide · (1 − layers.36.wide · layers.36.wide))
    /// d_layers.35.h = d_layers.36.h + product(d_layers.36.wide · (1 − layers.36.wide · layers.36.wide), layers.36.wide.weight)
    /// d_layers.36.wide.weight = product(layers.35.h, d_layers.36.wide · (1 − layers.36.wide · layers.36.wide))
    /// d_layers.35.h.bias = sum(d_layers.35.h · 0.3)
    /// d_layers.35.wide = product(d_layers.35.h · 0.3, layers.35.h.weight)
    /// d_layers.35.h.weight = product(layers.35.wide, d_layers.35.h · 0.3)
    /// d_layers.35.wide.bias = sum(d_layers.35.wide · (1 − layers.35.wide · layers.35.wide))
    /// d_layers.34.h = d_layers.35.h + product(d_layers.35.wide · (1 − layers.35.wide · layers.35.wide), layers.35.wide.weight)
    /// d_layers.35.wide.weight = product(layers.34.h, d_layers.35.wide · (1 − layers.35.wide · layers.35.wide))
    /// d_layers.34.h.bias = sum(d_layers.34.h · 0.3)
    /// d_layers.34.wide = product(d_layers.34.h · 0.3, layers.34.h.weight)
    /// d_layers.34.h.weight = product(layers.34.wide, d_layers.34.h · 0.3)
    /// d_layers.34.wide.bias = sum(d_layers.34.wide · (1 − layers.34.wide · layers.34.wide))
    /// d_layers.33.h = d_layers.34.h + product(d_layers.34.wide · (1 − layers.34.wide · layers.34.wide), layers.34.wide.weight)
    /// d_layers.34.wide.weight = product(layers.33.h, d_layers.34.wide · (1 − layers.34.wide · layers.34.wide))
    /// d_layers.33.h.bias = sum(d_layers.33.h · 0.3)
    /// d_layers.33.wide = product(d_layers.33.h · 0.3, layers.33.h.weight)
    /// d_layers.33.h.weight = product(layers.33.wide, d_layers.33.h · 0.3)
    /// d_layers.33.wide.bias = sum(d_layers.33.wide · (1 − layers.33.wide · layers.33.wide))
    /// d_layers.32.h = d_layers.33.h + product(d_layers.33.wide · (1 − layers.33.wide · layers.33.wide), layers.33.wide.weight)
    /// d_layers.33.wide.weight = product(layers.32.h, d_layers.33.wide · (1 − layers.33.wide · layers.33.wide))
    /// d_layers.32.h.bias = sum(d_layers.32.h · 0.3)
    /// d_layers.32.wide = product(d_layers.32.h · 0.3, layers.32.h.weight)
    /// d_layers.32.h.weight = product(layers.32.wide, d_layers.32.h · 0.3)
    /// d_layers.32.wide.bias = sum(d_layers.32.wide · (1 − layers.32.wide · layers.32.wide))
    /// d_layers.31.h = d_layers.32.h + product(d_layers.32.wide · (1 − layers.32.wide · layers.32.wide), layers.32.wide.weight)
    /// d_layers.32.wide.weight = product(layers.31.h, d_layers.32.wide · (1 − layers.32.wide · layers.32.wide))
    /// d_layers.31.h.bias = sum(d_layers.31.h · 0.3)
    /// d_layers.31.wide = product(d_layers.31.h · 0.3, layers.31.h.weight)
    /// d_layers.31.h.weight = product(layers.31.wide, d_layers.31.h · 0.3)
    /// d_layers.31.wide.bias = sum(d_layers.31.wide · (1 − layers.31.wide · layers.31.wide))
    /// d_layers.30.h = d_layers.31.h + product(d_layers.31.wide · (1 − layers.31.wide · layers.31.wide), layers.31.wide.weight)
    /// d_layers.31.wide.weight = product(layers.30.h, d_layers.31.wide · (1 − layers.31.wide · layers.31.wide))
    /// d_layers.30.h.bias = sum(d_layers.30.h · 0.3)
    /// d_layers.30.wide = product(d_layers.30.h · 0.3, layers.30.h.weight)
    /// d_layers.30.h.weight = product(layers.30.wide, d_layers.30.h · 0.3)
    /// d_layers.30.wide.bias = sum(d_layers.30.wide · (1 − layers.30.wide · layers.30.wide))
    /// d_layers.29.h = d_layers.30.h + product(d_layers.30.wide · (1 − layers.30.wide · layers.30.wide), layers.30.wide.weight)
    /// d_layers.30.wide.weight = product(layers.29.h, d_layers.30.wide · (1 − layers.30.wide · layers.30.wide))
    /// d_layers.29.h.bias = sum(d_layers.29.h · 0.3)
    /// d_layers.29.wide = product(d_layers.29.h · 0.3, layers.29.h.weight)
    /// d_layers.29.h.weight = product(layers.29.wide, d_layers.29.h · 0.3)
    /// … and 176 more
    /// ```
    #[repr(C, align(64))]
    pub struct Deep {
        /// The parameters of `layers`.
        pub layers: parameters::Layers,
    }
    /// The parameters of [`Deep`], layer by layer.
    pub mod parameters {
        /// The parameters of `layers`.
        #[repr(C)]
        pub struct Layers(
            /// The parameters of `0`.
            pub Layers0,
            /// The parameters of `1`.
            pub Layers1,
            /// The parameters of `2`.
            pub Layers2,
            /// The parameters of `3`.
            pub Layers3,
            /// The parameters of `4`.
            pub Layers4,
            /// The parameters of `5`.
            pub Layers5,
            /// The parameters of `6`.
            pub Layers6,
            /// The parameters of `7`.
            pub Layers7,
            /// The parameters of `8`.
            pub Layers8,
            /// The parameters of `9`.
            pub Layers9,
            /// The parameters of `10`.
            pub Layers10,
            /// The parameters of `11`.
            pub Layers11,
            /// The parameters of `12`.
            pub Layers12,
            /// The parameters of `13`.
            pub Layers13,
            /// The parameters of `14`.
            pub Layers14,
            /// The parameters of `15`.
            pub Layers15,
            /// The parameters of `16`.
            pub Layers16,
            /// The parameters of `17`.
            pub Layers17,
            /// The parameters of `18`.
            pub Layers18,
            /// The parameters of `19`.
            pub Layers19,
            /// The parameters of `20`.
            pub Layers20,
            /// The parameters of `21`.
            pub Layers21,
            /// The parameters of `22`.
            pub Layers22,
            /// The parameters of `23`.
            pub Layers23,
            /// The parameters of `24`.
            pub Layers24,
            /// The parameters of `25`.
            pub Layers25,
            /// The parameters of `26`.
            pub Layers26,
            /// The parameters of `27`.
            pub Layers27,
            /// The parameters of `28`.
            pub Layers28,
            /// The parameters of `29`.
            pub Layers29,
            /// The parameters of `30`.
            pub Layers30,
            /// The parameters of `31`.
            pub Layers31,
            /// The parameters of `32`.
            pub Layers32,
            /// The parameters of `33`.
            pub Layers33,
            /// The parameters of `34`.
            pub Layers34,
            /// The parameters of `35`.
            pub Layers35,
            /// The parameters of `36`.
            pub Layers36,
            /// The parameters of `37`.
            pub Layers37,
            /// The parameters of `38`.
            pub Layers38,
            /// The parameters of `39`.
            pub Layers39,
        );
        /// The parameters of `layers.0`.
        #[repr(C)]
        pub struct Layers0 {
            /// `tanh(dense(h, 5))`
            pub wide: Layers0Wide,
            /// `h + 0.3 * dense(wide, 4)`
            pub h: Layers0H,
        }
        /// The parameters of `layers.0.wide`.
        #[repr(C)]
        pub struct Layers0Wide {
            /// `[4, 5]`, of `tanh(dense(h, 5))`
            ///
            /// ∂loss/∂layers.0.wide.weight = ∂loss/∂layers.0.wide · ∂layers.0.wide/∂layers.0.wide.weight
            pub weight: [[f64; 5]; 4],
            /// `[5]`, of `tanh(dense(h, 5))`
            ///
            /// ∂loss/∂layers.0.wide.bias = ∂loss/∂layers.0.wide · ∂layers.0.wide/∂layers.0.wide.bias
            pub bias: [f64; 5],
        }
        /// The parameters of `layers.0.h`.
        #[repr(C)]
        pub struct Layers0H {
            /// `[5, 4]`, of `h + 0.3 * dense(wide, 4)`
            ///
            /// ∂loss/∂layers.0.h.weight = ∂loss/∂layers.0.h · ∂layers.0.h/∂layers.0.h.weight
            pub weight: [[f64; 4]; 5],
            /// `[4]`, of `h + 0.3 * dense(wide, 4)`
            ///
            /// ∂loss/∂layers.0.h.bias = ∂loss/∂layers.0.h · ∂layers.0.h/∂layers.0.h.bias
            pub bias: [f64; 4],
        }
        /// The parameters of `layers.1`.
        #[repr(C)]
        pub struct Layers1 {
            /// `tanh(dense(h, 5))`
            pub wide: Layers1Wide,
            /// `h + 0.3 * dense(wide, 4)`
            pub h: Layers1H,
        }
        /// The parameters of `layers.1.wide`.
        #[repr(C)]
        pub struct Layers1Wide {
            /// `[4, 5]`, of `tanh(dense(h, 5))`
            ///
            /// ∂loss/∂layers.1.wide.weight = ∂loss/∂layers.1.wide · ∂layers.1.wide/∂layers.1.wide.weight
            pub weight: [[f64; 5]; 4],
            /// `[5]`, of `tanh(dense(h, 5))`
            ///
            /// ∂loss/∂layers.1.wide.bias = ∂loss/∂layers.1.wide · ∂layers.1.wide/∂layers.1.wide.bias
            pub bias: [f64; 5],
        }
        /// The parameters of `layers.1.h`.
        #[repr(C)]
        pub struct Layers1H {
            /// `[5, 4]`, of `h + 0.3 * dense(wide, 4)`
            ///
            /// ∂loss/∂layers.1.h.weight = ∂loss/∂layers.1.h · ∂layers.1.h/∂layers.1.h.weight
            pub weight: [[f64; 4]; 5],
            /// `[4]`, of `h + 0.3 * dense(wide, 4)`
            ///
            /// ∂loss/∂layers.1.h.bias = ∂loss/∂layers.1.h · ∂layers.1.h/∂layers.1.h.bias
            pub bias: [f64; 4],
        }
        /// The parameters of `layers.2`.
        #[repr(C)]
        pub struct Layers2 {
            /// `tanh(dense(h, 5))`
            pub wide: Layers2Wide,
            /// `h + 0.3 * dense(wide, 4)`
            pub h: Layers2H,
        }
        /// The parameters of `layers.2.wide`.
        #[repr(C)]
        pub struct Layers2Wide {
            /// `[4, 5]`, of `tanh(dense(h, 5))`
            ///
            /// ∂loss/∂layers.2.wide.weight = ∂loss/∂layers.2.wide · ∂layers.2.wide/∂layers.2.wide.weight
            pub weight: [[f64; 5]; 4],
            /// `[5]`, of `tanh(dense(h, 5))`
            ///
            /// ∂loss/∂layers.2.wide.bias = ∂loss/∂layers.2.wide · ∂layers.2.wide/∂layers.2.wide.bias
            pub bias: [f64; 5],
        }
        /// The parameters of `layers.2.h`.
        #[repr(C)]
        pub struct Layers2H {
            /// `[5, 4]`, of `h + 0.3 * dense(wide, 4)`
            ///
            /// ∂loss/∂layers.2.h.weight = ∂loss/∂layers.2.h · ∂layers.2.h/∂layers.2.h.weight
            pub weight: [[f64; 4]; 5],
            /// `[4]`, of `h + 0.3 * dense(wide, 4)`
            ///
            /// ∂loss/∂layers.2.h.bias = ∂loss/∂layers.2.h · ∂layers.2.h/∂layers.2.h.bias
            pub bias: [f64; 4],
        }
        /// The parameters of `layers.3`.
        #[repr(C)]
        pub struct Layers3 {
            /// `tanh(dense(h, 5))`
            pub wide: Layers3Wide,
            /// `h + 0.3 * dense(wide, 4)`
            pub h: Layers3H,
        }
        /// The parameters of `layers.3.wide`.
        #[repr(C)]
        pub struct Layers3Wide {
            /// `[4, 5]`, of `tanh(dense(h, 5))`
            ///
            /// ∂loss/∂layers.3.wide.weight = ∂loss/∂layers.3.wide · ∂layers.3.wide/∂layers.3.wide.weight
            pub weight: [[f64; 5]; 4],
            /// `[5]`, of `tanh(dense(h, 5))`
            ///
            /// ∂loss/∂layers.3.wide.bias = ∂loss/∂layers.3.wide · ∂layers.3.wide/∂layers.3.wide.bias
            pub bias: [f64; 5],
        }
        /// The parameters of `layers.3.h`.
        #[repr(C)]
        pub struct Layers3H {
            /// `[5, 4]`, of `h + 0.3 * dense(wide, 4)`
            ///
            /// ∂loss/∂layers.3.h.weight = ∂loss/∂layers.3.h · ∂layers.3.h/∂layers.3.h.weight
            pub weight: [[f64; 4]; 5],
            /// `[4]`, of `h + 0.3 * dense(wide, 4)`
            ///
            /// ∂loss/∂layers.3.h.bias = ∂loss/∂layers.3.h · ∂layers.3.h/∂layers.3.h.bias
            pub bias: [f64; 4],
        }
        /// The parameters of `layers.4`.
        #[repr(C)]
        pub struct Layers4 {
            /// `tanh(dense(h, 5))`
            pub wide: Layers4Wide,
            /// `h + 0.3 * dense(wide, 4)`
            pub h: Layers4H,
        }
        /// The parameters of `layers.4.wide`.
        #[repr(C)]
        pub struct Layers4Wide {
            /// `[4, 5]`, of `tanh(dense(h, 5))`
            ///
            /// ∂loss/∂layers.4.wide.weight = ∂loss/∂layers.4.wide · ∂layers.4.wide/∂layers.4.wide.weight
            pub weight: [[f64; 5]; 4],
            /// `[5]`, of `tanh(dense(h, 5))`
            ///
            /// ∂loss/∂layers.4.wide.bias = ∂loss/∂layers.4.wide · ∂layers.4.wide/∂layers.4.wide.bias
            pub bias: [f64; 5],
        }
        /// The parameters of `layers.4.h`.
        #[repr(C)]
        pub struct Layers4H {
            /// `[5, 4]`, of `h + 0.3 * dense(wide, 4)`
            ///
            /// ∂loss/∂layers.4.h.weight = ∂loss/∂layers.4.h · ∂layers.4.h/∂layers.4.h.weight
            pub weight: [[f64; 4]; 5],
            /// `[4]`, of `h + 0.3 * dense(wide, 4)`
            ///
            /// ∂loss/∂layers.4.h.bias = ∂loss/∂layers.4.h · ∂layers.4.h/∂layers.4.h.bias
            pub bias: [f64; 4],
        }
        /// The parameters of `layers.5`.
        #[repr(C)]
        pub struct Layers5 {
            /// `tanh(dense(h, 5))`
            pub wide: Layers5Wide,
            /// `h + 0.3 * dense(wide, 4)`
            pub h: Layers5H,
        }
        /// The parameters of `layers.5.wide`.
        #[repr(C)]
        pub struct Layers5Wide {
            /// `[4, 5]`, of `tanh(dense(h, 5))`
            ///
            /// ∂loss/∂layers.5.wide.weight = ∂loss/∂layers.5.wide · ∂layers.5.wide/∂layers.5.wide.weight
            pub weight: [[f64; 5]; 4],
            /// `[5]`, of `tanh(dense(h, 5))`
            ///
            /// ∂loss/∂layers.5.wide.bias = ∂loss/∂layers.5.wide · ∂layers.5.wide/∂layers.5.wide.bias
            pub bias: [f64; 5],
        }
        /// The parameters of `layers.5.h`.
        #[repr(C)]
        pub struct Layers5H {
            /// `[5, 4]`, of `h + 0.3 * dense(wide, 4)`
            ///
            /// ∂loss/∂layers.5.h.weight = ∂loss/∂layers.5.h · ∂layers.5.h/∂layers.5.h.weight
            pub weight: [[f64; 4]; 5],
            /// `[4]`, of `h + 0.3 * dense(wide, 4)`
            ///
            /// ∂loss/∂layers.5.h.bias = ∂loss/∂layers.5.h · ∂layers.5.h/∂layers.5.h.bias
            pub bias: [f64; 4],
        }
        /// The parameters of `layers.6`.
        #[repr(C)]
        pub struct Layers6 {
            /// `tanh(dense(h, 5))`
            pub wide: Layers6Wide,
            /// `h + 0.3 * dense(wide, 4)`
            pub h: Layers6H,
        }
        /// The parameters of `layers.6.wide`.
        #[repr(C)]
        pub struct Layers6Wide {
            /// `[4, 5]`, of `tanh(dense(h, 5))`
            ///
            /// ∂loss/∂layers.6.wide.weight = ∂loss/∂layers.6.wide · ∂layers.6.wide/∂layers.6.wide.weight
            pub weight: [[f64; 5]; 4],
            /// `[5]`, of `tanh(dense(h, 5))`
            ///
            /// ∂loss/∂layers.6.wide.bias = ∂loss/∂layers.6.wide · ∂layers.6.wide/∂layers.6.wide.bias
            pub bias: [f64; 5],
        }
        /// The parameters of `layers.6.h`.
        #[repr(C)]
        pub struct Layers6H {
            /// `[5, 4]`, of `h + 0.3 * dense(wide, 4)`
            ///
            /// ∂loss/∂layers.6.h.weight = ∂loss/∂layers.6.h · ∂layers.6.h/∂layers.6.h.weight
            pub weight: [[f64; 4]; 5],
            /// `[4]`, of `h + 0.3 * dense(wide, 4)`
            ///
            /// ∂loss/∂layers.6.h.bias = ∂loss/∂layers.6.h · ∂layers.6.h/∂layers.6.h.bias
            pub bias: [f64; 4],
        }
        /// The parameters of `layers.7`.
        #[repr(C)]
        pub struct Layers7 {
            /// `tanh(dense(h, 5))`
            pub wide: Layers7Wide,
            /// `h + 0.3 * dense(wide, 4)`
            pub h: Layers7H,
        }
        /// The parameters of `layers.7.wide`.
        #[repr(C)]
        pub struct Layers7Wide {
            /// `[4, 5]`, of `tanh(dense(h, 5))`
            ///
            /// ∂loss/∂layers.7.wide.weight = ∂loss/∂layers.7.wide · ∂layers.7.wide/∂layers.7.wide.weight
            pub weight: [[f64; 5]; 4],
            /// `[5]`, of `tanh(dense(h, 5))`
            ///
            /// ∂loss/∂layers.7.wide.bias = ∂loss/∂layers.7.wide · ∂layers.7.wide/∂layers.7.wide.bias
            pub bias: [f64; 5],
        }
        /// The parameters of `layers.7.h`.
        #[repr(C)]
        pub struct Layers7H {
            /// `[5, 4]`, of `h + 0.3 * dense(wide, 4)`
            ///
            /// ∂loss/∂layers.7.h.weight = ∂loss/∂layers.7.h · ∂layers.7.h/∂layers.7.h.weight
            pub weight: [[f64; 4]; 5],
            /// `[4]`, of `h + 0.3 * dense(wide, 4)`
            ///
            /// ∂loss/∂layers.7.h.bias = ∂loss/∂layers.7.h · ∂layers.7.h/∂layers.7.h.bias
            pub bias: [f64; 4],
        }
        /// The parameters of `layers.8`.
        #[repr(C)]
        pub struct Layers8 {
            /// `tanh(dense(h, 5))`
            pub wide: Layers8Wide,
            /// `h + 0.3 * dense(wide, 4)`
            pub h: Layers8H,
        }
        /// The parameters of `layers.8.wide`.
        #[repr(C)]
        pub struct Layers8Wide {
            /// `[4, 5]`, of `tanh(dense(h, 5))`
            ///
            /// ∂loss/∂layers.8.wide.weight = ∂loss/∂layers.8.wide · ∂layers.8.wide/∂layers.8.wide.weight
            pub weight: [[f64; 5]; 4],
            /// `[5]`, of `tanh(dense(h, 5))`
            ///
            /// ∂loss/∂layers.8.wide.bias = ∂loss/∂layers.8.wide · ∂layers.8.wide/∂layers.8.wide.bias
            pub bias: [f64; 5],
        }
        /// The parameters of `layers.8.h`.
        #[repr(C)]
        pub struct Layers8H {
            /// `[5, 4]`, of `h + 0.3 * dense(wide, 4)`
            ///
            /// ∂loss/∂layers.8.h.weight = ∂loss/∂layers.8.h · ∂layers.8.h/∂layers.8.h.weight
            pub weight: [[f64; 4]; 5],
            /// `[4]`, of `h + 0.3 * dense(wide, 4)`
            ///
            /// ∂loss/∂layers.8.h.bias = ∂loss/∂layers.8.h · ∂layers.8.h/∂layers.8.h.bias
            pub bias: [f64; 4],
        }
        /// The parameters of `layers.9`.
        #[repr(C)]
        pub struct Layers9 {
            /// `tanh(dense(h, 5))`
            pub wide: Layers9Wide,
            /// `h + 0.3 * dense(wide, 4)`
            pub h: Layers9H,
        }
        /// The parameters of `layers.9.wide`.
        #[repr(C)]
        pub struct Layers9Wide {
            /// `[4, 5]`, of `tanh(dense(h, 5))`
            ///
            /// ∂loss/∂layers.9.wide.weight = ∂loss/∂layers.9.wide · ∂layers.9.wide/∂layers.9.wide.weight
            pub weight: [[f64; 5]; 4],
            /// `[5]`, of `tanh(dense(h, 5))`
            ///
            /// ∂loss/∂layers.9.wide.bias = ∂loss/∂layers.9.wide · ∂layers.9.wide/∂layers.9.wide.bias
            pub bias: [f64; 5],
        }
        /// The parameters of `layers.9.h`.
        #[repr(C)]
        pub struct Layers9H {
            /// `[5, 4]`, of `h + 0.3 * dense(wide, 4)`
            ///
            /// ∂loss/∂layers.9.h.weight = ∂loss/∂layers.9.h · ∂layers.9.h/∂layers.9.h.weight
            pub weight: [[f64; 4]; 5],
            /// `[4]`, of `h + 0.3 * dense(wide, 4)`
            ///
            /// ∂loss/∂layers.9.h.bias = ∂loss/∂layers.9.h · ∂layers.9.h/∂layers.9.h.bias
            pub bias: [f64; 4],
        }
        /// The parameters of `layers.10`.
        #[repr(C)]
        pub struct Layers10 {
            /// `tanh(dense(h, 5))`
            pub wide: Layers10Wide,
            /// `h + 0.3 * dense(wide, 4)`
            pub h: Layers10H,
        }
        /// The parameters of `layers.10.wide`.
        #[repr(C)]
        pub struct Layers10Wide {
            /// `[4, 5]`, of `tanh(dense(h, 5))`
            ///
            /// ∂loss/∂layers.10.wide.weight = ∂loss/∂layers.10.wide · ∂layers.10.wide/∂layers.10.wide.weight
            pub weight: [[f64; 5]; 4],
            /// `[5]`, of `tanh(dense(h, 5))`
            ///
            /// ∂loss/∂layers.10.wide.bias = ∂loss/∂layers.10.wide · ∂layers.10.wide/∂layers.10.wide.bias
            pub bias: [f64; 5],
        }
        /// The parameters of `layers.10.h`.
        #[repr(C)]
        pub struct Layers10H {
            /// `[5, 4]`, of `h + 0.3 * dense(wide, 4)`
            ///
            /// ∂loss/∂layers.10.h.weight = ∂loss/∂layers.10.h · ∂layers.10.h/∂layers.10.h.weight
            pub weight: [[f64; 4]; 5],
            /// `[4]`, of `h + 0.3 * dense(wide, 4)`
            ///
            /// ∂loss/∂layers.10.h.bias = ∂loss/∂layers.10.h · ∂layers.10.h/∂layers.10.h.bias
            pub bias: [f64; 4],
        }
        /// The parameters of `layers.11`.
        #[repr(C)]
        pub struct Layers11 {
            /// `tanh(dense(h, 5))`
            pub wide: Layers11Wide,
            /// `h + 0.3 * dense(wide, 4)`
            pub h: Layers11H,
        }
        /// The parameters of `layers.11.wide`.
        #[repr(C)]
        pub struct Layers11Wide {
            /// `[4, 5]`, of `tanh(dense(h, 5))`
            ///
            /// ∂loss/∂layers.11.wide.weight = ∂loss/∂layers.11.wide · ∂layers.11.wide/∂layers.11.wide.weight
            pub weight: [[f64; 5]; 4],
            /// `[5]`, of `tanh(dense(h, 5))`
            ///
            /// ∂loss/∂layers.11.wide.bias = ∂loss/∂layers.11.wide · ∂layers.11.wide/∂layers.11.wide.bias
            pub bias: [f64; 5],
        }
        /// The parameters of `layers.11.h`.
        #[repr(C)]
        pub struct Layers11H {
            /// `[5, 4]`, of `h + 0.3 * dense(wide, 4)`
            ///
            /// ∂loss/∂layers.11.h.weight = ∂loss/∂layers.11.h · ∂layers.11.h/∂layers.11.h.weight
            pub weight: [[f64; 4]; 5],
            /// `[4]`, of `h + 0.3 * dense(wide, 4)`
            ///
            /// ∂loss/∂layers.11.h.bias = ∂loss/∂layers.11.h · ∂layers.11.h/∂layers.11.h.bias
            pub bias: [f64; 4],
        }
        /// The parameters of `layers.12`.
        #[repr(C)]
        pub struct Layers12 {
            /// `tanh(dense(h, 5))`
            pub wide: Layers12Wide,
            /// `h + 0.3 * dense(wide, 4)`
            pub h: Layers12H,
        }
        /// The parameters of `layers.12.wide`.
        #[repr(C)]
        pub struct Layers12Wide {
            /// `[4, 5]`, of `tanh(dense(h, 5))`
            ///
            /// ∂loss/∂layers.12.wide.weight = ∂loss/∂layers.12.wide · ∂layers.12.wide/∂layers.12.wide.weight
            pub weight: [[f64; 5]; 4],
            /// `[5]`, of `tanh(dense(h, 5))`
            ///
            /// ∂loss/∂layers.12.wide.bias = ∂loss/∂layers.12.wide · ∂layers.12.wide/∂layers.12.wide.bias
            pub bias: [f64; 5],
        }
        /// The parameters of `layers.12.h`.
        #[repr(C)]
        pub struct Layers12H {
            /// `[5, 4]`, of `h + 0.3 * dense(wide, 4)`
            ///
            /// ∂loss/∂layers.12.h.weight = ∂loss/∂layers.12.h · ∂layers.12.h/∂layers.12.h.weight
            pub weight: [[f64; 4]; 5],
            /// `[4]`, of `h + 0.3 * dense(wide, 4)`
            ///
            /// ∂loss/∂layers.12.h.bias = ∂loss/∂layers.12.h · ∂layers.12.h/∂layers.12.h.bias
            pub bias: [f64; 4],
        }
        /// The parameters of `layers.13`.
        #[repr(C)]
        pub struct Layers13 {
            /// `tanh(dense(h, 5))`
            pub wide: Layers13Wide,
            /// `h + 0.3 * dense(wide, 4)`
            pub h: Layers13H,
        }
        /// The parameters of `layers.13.wide`.
        #[repr(C)]
        pub struct Layers13Wide {
            /// `[4, 5]`, of `tanh(dense(h, 5))`
            ///
            /// ∂loss/∂layers.13.wide.weight = ∂loss/∂layers.13.wide · ∂layers.13.wide/∂layers.13.wide.weight
            pub weight: [[f64; 5]; 4],
            /// `[5]`, of `tanh(dense(h, 5))`
            ///
            /// ∂loss/∂layers.13.wide.bias = ∂loss/∂layers.13.wide · ∂layers.13.wide/∂layers.13.wide.bias
            pub bias: [f64; 5],
        }
        /// The parameters of `layers.13.h`.
        #[repr(C)]
        pub struct Layers13H {
            /// `[5, 4]`, of `h + 0.3 * dense(wide, 4)`
            ///
            /// ∂loss/∂layers.13.h.weight = ∂loss/∂layers.13.h · ∂layers.13.h/∂layers.13.h.weight
            pub weight: [[f64; 4]; 5],
            /// `[4]`, of `h + 0.3 * dense(wide, 4)`
            ///
            /// ∂loss/∂layers.13.h.bias = ∂loss/∂layers.13.h · ∂layers.13.h/∂layers.13.h.bias
            pub bias: [f64; 4],
        }
        /// The parameters of `layers.14`.
        #[repr(C)]
        pub struct Layers14 {
            /// `tanh(dense(h, 5))`
            pub wide: Layers14Wide,
            /// `h + 0.3 * dense(wide, 4)`
            pub h: Layers14H,
        }
        /// The parameters of `layers.14.wide`.
        #[repr(C)]
        pub struct Layers14Wide {
            /// `[4, 5]`, of `tanh(dense(h, 5))`
            ///
            /// ∂loss/∂layers.14.wide.weight = ∂loss/∂layers.14.wide · ∂layers.14.wide/∂layers.14.wide.weight
            pub weight: [[f64; 5]; 4],
            /// `[5]`, of `tanh(dense(h, 5))`
            ///
            /// ∂loss/∂layers.14.wide.bias = ∂loss/∂layers.14.wide · ∂layers.14.wide/∂layers.14.wide.bias
            pub bias: [f64; 5],
        }
        /// The parameters of `layers.14.h`.
        #[repr(C)]
        pub struct Layers14H {
            /// `[5, 4]`, of `h + 0.3 * dense(wide, 4)`
            ///
            /// ∂loss/∂layers.14.h.weight = ∂loss/∂layers.14.h · ∂layers.14.h/∂layers.14.h.weight
            pub weight: [[f64; 4]; 5],
            /// `[4]`, of `h + 0.3 * dense(wide, 4)`
            ///
            /// ∂loss/∂layers.14.h.bias = ∂loss/∂layers.14.h · ∂layers.14.h/∂layers.14.h.bias
            pub bias: [f64; 4],
        }
        /// The parameters of `layers.15`.
        #[repr(C)]
        pub struct Layers15 {
            /// `tanh(dense(h, 5))`
            pub wide: Layers15Wide,
            /// `h + 0.3 * dense(wide, 4)`
            pub h: Layers15H,
        }
        /// The parameters of `layers.15.wide`.
        #[repr(C)]
        pub struct Layers15Wide {
            /// `[4, 5]`, of `tanh(dense(h, 5))`
            ///
            /// ∂loss/∂layers.15.wide.weight = ∂loss/∂layers.15.wide · ∂layers.15.wide/∂layers.15.wide.weight
            pub weight: [[f64; 5]; 4],
            /// `[5]`, of `tanh(dense(h, 5))`
            ///
            /// ∂loss/∂layers.15.wide.bias = ∂loss/∂layers.15.wide · ∂layers.15.wide/∂layers.15.wide.bias
            pub bias: [f64; 5],
        }
        /// The parameters of `layers.15.h`.
        #[repr(C)]
        pub struct Layers15H {
            /// `[5, 4]`, of `h + 0.3 * dense(wide, 4)`
            ///
            /// ∂loss/∂layers.15.h.weight = ∂loss/∂layers.15.h · ∂layers.15.h/∂layers.15.h.weight
            pub weight: [[f64; 4]; 5],
            /// `[4]`, of `h + 0.3 * dense(wide, 4)`
            ///
            /// ∂loss/∂layers.15.h.bias = ∂loss/∂layers.15.h · ∂layers.15.h/∂layers.15.h.bias
            pub bias: [f64; 4],
        }
        /// The parameters of `layers.16`.
        #[repr(C)]
        pub struct Layers16 {
            /// `tanh(dense(h, 5))`
            pub wide: Layers16Wide,
            /// `h + 0.3 * dense(wide, 4)`
            pub h: Layers16H,
        }
        /// The parameters of `layers.16.wide`.
        #[repr(C)]
        pub struct Layers16Wide {
            /// `[4, 5]`, of `tanh(dense(h, 5))`
            ///
            /// ∂loss/∂layers.16.wide.weight = ∂loss/∂layers.16.wide · ∂layers.16.wide/∂layers.16.wide.weight
            pub weight: [[f64; 5]; 4],
            /// `[5]`, of `tanh(dense(h, 5))`
            ///
            /// ∂loss/∂layers.16.wide.bias = ∂loss/∂layers.16.wide · ∂layers.16.wide/∂layers.16.wide.bias
            pub bias: [f64; 5],
        }
        /// The parameters of `layers.16.h`.
        #[repr(C)]
        pub struct Layers16H {
            /// `[5, 4]`, of `h + 0.3 * dense(wide, 4)`
            ///
            /// ∂loss/∂layers.16.h.weight = ∂loss/∂layers.16.h · ∂layers.16.h/∂layers.16.h.weight
            pub weight: [[f64; 4]; 5],
            /// `[4]`, of `h + 0.3 * dense(wide, 4)`
            ///
            /// ∂loss/∂layers.16.h.bias = ∂loss/∂layers.16.h · ∂layers.16.h/∂layers.16.h.bias
            pub bias: [f64; 4],
        }
        /// The parameters of `layers.17`.
        #[repr(C)]
        pub struct Layers17 {
            /// `tanh(dense(h, 5))`
            pub wide: Layers17Wide,
            /// `h + 0.3 * dense(wide, 4)`
            pub h: Layers17H,
        }
        /// The parameters of `layers.17.wide`.
        #[repr(C)]
        pub struct Layers17Wide {
            /// `[4, 5]`, of `tanh(dense(h, 5))`
            ///
            /// ∂loss/∂layers.17.wide.weight = ∂loss/∂layers.17.wide · ∂layers.17.wide/∂layers.17.wide.weight
            pub weight: [[f64; 5]; 4],
            /// `[5]`, of `tanh(dense(h, 5))`
            ///
            /// ∂loss/∂layers.17.wide.bias = ∂loss/∂layers.17.wide · ∂layers.17.wide/∂layers.17.wide.bias
            pub bias: [f64; 5],
        }
        /// The parameters of `layers.17.h`.
        #[repr(C)]
        pub struct Layers17H {
            /// `[5, 4]`, of `h + 0.3 * dense(wide, 4)`
            ///
            /// ∂loss/∂layers.17.h.weight = ∂loss/∂layers.17.h · ∂layers.17.h/∂layers.17.h.weight
            pub weight: [[f64; 4]; 5],
            /// `[4]`, of `h + 0.3 * dense(wide, 4)`
            ///
            /// ∂loss/∂layers.17.h.bias = ∂loss/∂layers.17.h · ∂layers.17.h/∂layers.17.h.bias
            pub bias: [f64; 4],
        }
        /// The parameters of `layers.18`.
        #[repr(C)]
        pub struct Layers18 {
            /// `tanh(dense(h, 5))`
            pub wide: Layers18Wide,
            /// `h + 0.3 * dense(wide, 4)`
            pub h: Layers18H,
        }
        /// The parameters of `layers.18.wide`.
        #[repr(C)]
        pub struct Layers18Wide {
            /// `[4, 5]`, of `tanh(dense(h, 5))`
            ///
            /// ∂loss/∂layers.18.wide.weight = ∂loss/∂layers.18.wide · ∂layers.18.wide/∂layers.18.wide.weight
            pub weight: [[f64; 5]; 4],
            /// `[5]`, of `tanh(dense(h, 5))`
            ///
            /// ∂loss/∂layers.18.wide.bias = ∂loss/∂layers.18.wide · ∂layers.18.wide/∂layers.18.wide.bias
            pub bias: [f64; 5],
        }
        /// The parameters of `layers.18.h`.
        #[repr(C)]
        pub struct Layers18H {
            /// `[5, 4]`, of `h + 0.3 * dense(wide, 4)`
            ///
            /// ∂loss/∂layers.18.h.weight = ∂loss/∂layers.18.h · ∂layers.18.h/∂layers.18.h.weight
            pub weight: [[f64; 4]; 5],
            /// `[4]`, of `h + 0.3 * dense(wide, 4)`
            ///
            /// ∂loss/∂layers.18.h.bias = ∂loss/∂layers.18.h · ∂layers.18.h/∂layers.18.h.bias
            pub bias: [f64; 4],
        }
        /// The parameters of `layers.19`.
        #[repr(C)]
        pub struct Layers19 {
            /// `tanh(dense(h, 5))`
            pub wide: Layers19Wide,
            /// `h + 0.3 * dense(wide, 4)`
            pub h: Layers19H,
        }
        /// The parameters of `layers.19.wide`.
        #[repr(C)]
        pub struct Layers19Wide {
            /// `[4, 5]`, of `tanh(dense(h, 5))`
            ///
            /// ∂loss/∂layers.19.wide.weight = ∂loss/∂layers.19.wide · ∂layers.19.wide/∂layers.19.wide.weight
            pub weight: [[f64; 5]; 4],
            /// `[5]`, of `tanh(dense(h, 5))`
            ///
            /// ∂loss/∂layers.19.wide.bias = ∂loss/∂layers.19.wide · ∂layers.19.wide/∂layers.19.wide.bias
            pub bias: [f64; 5],
        }
        /// The parameters of `layers.19.h`.
        #[repr(C)]
        pub struct Layers19H {
            /// `[5, 4]`, of `h + 0.3 * dense(wide, 4)`
            ///
            /// ∂loss/∂layers.19.h.weight = ∂loss/∂layers.19.h · ∂layers.19.h/∂layers.19.h.weight
            pub weight: [[f64; 4]; 5],
            /// `[4]`, of `h + 0.3 * dense(wide, 4)`
            ///
            /// ∂loss/∂layers.19.h.bias = ∂loss/∂layers.19.h · ∂layers.19.h/∂layers.19.h.bias
            pub bias: [f64; 4],
        }
        /// The parameters of `layers.20`.
        #[repr(C)]
        pub struct Layers20 {
            /// `tanh(dense(h, 5))`
            pub wide: Layers20Wide,
            /// `h + 0.3 * dense(wide, 4)`
            pub h: Layers20H,
        }
        /// The parameters of `layers.20.wide`.
        #[repr(C)]
        pub struct Layers20Wide {
            /// `[4, 5]`, of `tanh(dense(h, 5))`
            ///
            /// ∂loss/∂layers.20.wide.weight = ∂loss/∂layers.20.wide · ∂layers.20.wide/∂layers.20.wide.weight
            pub weight: [[f64; 5]; 4],
            /// `[5]`, of `tanh(dense(h, 5))`
            ///
            /// ∂loss/∂layers.20.wide.bias = ∂loss/∂layers.20.wide · ∂layers.20.wide/∂layers.20.wide.bias
            pub bias: [f64; 5],
        }
        /// The parameters of `layers.20.h`.
        #[repr(C)]
        pub struct Layers20H {
            /// `[5, 4]`, of `h + 0.3 * dense(wide, 4)`
            ///
            /// ∂loss/∂layers.20.h.weight = ∂loss/∂layers.20.h · ∂layers.20.h/∂layers.20.h.weight
            pub weight: [[f64; 4]; 5],
            /// `[4]`, of `h + 0.3 * dense(wide, 4)`
            ///
            /// ∂loss/∂layers.20.h.bias = ∂loss/∂layers.20.h · ∂layers.20.h/∂layers.20.h.bias
            pub bias: [f64; 4],
        }
        /// The parameters of `layers.21`.
        #[repr(C)]
        pub struct Layers21 {
            /// `tanh(dense(h, 5))`
            pub wide: Layers21Wide,
            /// `h + 0.3 * dense(wide, 4)`
            pub h: Layers21H,
        }
        /// The parameters of `layers.21.wide`.
        #[repr(C)]
        pub struct Layers21Wide {
            /// `[4, 5]`, of `tanh(dense(h, 5))`
            ///
            /// ∂loss/∂layers.21.wide.weight = ∂loss/∂layers.21.wide · ∂layers.21.wide/∂layers.21.wide.weight
            pub weight: [[f64; 5]; 4],
            /// `[5]`, of `tanh(dense(h, 5))`
            ///
            /// ∂loss/∂layers.21.wide.bias = ∂loss/∂layers.21.wide · ∂layers.21.wide/∂layers.21.wide.bias
            pub bias: [f64; 5],
        }
        /// The parameters of `layers.21.h`.
        #[repr(C)]
        pub struct Layers21H {
            /// `[5, 4]`, of `h + 0.3 * dense(wide, 4)`
            ///
            /// ∂loss/∂layers.21.h.weight = ∂loss/∂layers.21.h · ∂layers.21.h/∂layers.21.h.weight
            pub weight: [[f64; 4]; 5],
            /// `[4]`, of `h + 0.3 * dense(wide, 4)`
            ///
            /// ∂loss/∂layers.21.h.bias = ∂loss/∂layers.21.h · ∂layers.21.h/∂layers.21.h.bias
            pub bias: [f64; 4],
        }
        /// The parameters of `layers.22`.
        #[repr(C)]
        pub struct Layers22 {
            /// `tanh(dense(h, 5))`
            pub wide: Layers22Wide,
            /// `h + 0.3 * dense(wide, 4)`
            pub h: Layers22H,
        }
        /// The parameters of `layers.22.wide`.
        #[repr(C)]
        pub struct Layers22Wide {
            /// `[4, 5]`, of `tanh(dense(h, 5))`
            ///
            /// ∂loss/∂layers.22.wide.weight = ∂loss/∂layers.22.wide · ∂layers.22.wide/∂layers.22.wide.weight
            pub weight: [[f64; 5]; 4],
            /// `[5]`, of `tanh(dense(h, 5))`
            ///
            /// ∂loss/∂layers.22.wide.bias = ∂loss/∂layers.22.wide · ∂layers.22.wide/∂layers.22.wide.bias
            pub bias: [f64; 5],
        }
        /// The parameters of `layers.22.h`.
        #[repr(C)]
        pub struct Layers22H {
            /// `[5, 4]`, of `h + 0.3 * dense(wide, 4)`
            ///
            /// ∂loss/∂layers.22.h.weight = ∂loss/∂layers.22.h · ∂layers.22.h/∂layers.22.h.weight
            pub weight: [[f64; 4]; 5],
            /// `[4]`, of `h + 0.3 * dense(wide, 4)`
            ///
            /// ∂loss/∂layers.22.h.bias = ∂loss/∂layers.22.h · ∂layers.22.h/∂layers.22.h.bias
            pub bias: [f64; 4],
        }
        /// The parameters of `layers.23`.
        #[repr(C)]
        pub struct Layers23 {
            /// `tanh(dense(h, 5))`
            pub wide: Layers23Wide,
            /// `h + 0.3 * dense(wide, 4)`
            pub h: Layers23H,
        }
        /// The parameters of `layers.23.wide`.
        #[repr(C)]
        pub struct Layers23Wide {
            /// `[4, 5]`, of `tanh(dense(h, 5))`
            ///
            /// ∂loss/∂layers.23.wide.weight = ∂loss/∂layers.23.wide · ∂layers.23.wide/∂layers.23.wide.weight
            pub weight: [[f64; 5]; 4],
            /// `[5]`, of `tanh(dense(h, 5))`
            ///
            /// ∂loss/∂layers.23.wide.bias = ∂loss/∂layers.23.wide · ∂layers.23.wide/∂layers.23.wide.bias
            pub bias: [f64; 5],
        }
        /// The parameters of `layers.23.h`.
        #[repr(C)]
        pub struct Layers23H {
            /// `[5, 4]`, of `h + 0.3 * dense(wide, 4)`
            ///
            /// ∂loss/∂layers.23.h.weight = ∂loss/∂layers.23.h · ∂layers.23.h/∂layers.23.h.weight
            pub weight: [[f64; 4]; 5],
            /// `[4]`, of `h + 0.3 * dense(wide, 4)`
            ///
            /// ∂loss/∂layers.23.h.bias = ∂loss/∂layers.23.h · ∂layers.23.h/∂layers.23.h.bias
            pub bias: [f64; 4],
        }
        /// The parameters of `layers.24`.
        #[repr(C)]
        pub struct Layers24 {
            /// `tanh(dense(h, 5))`
            pub wide: Layers24Wide,
            /// `h + 0.3 * dense(wide, 4)`
            pub h: Layers24H,
        }
        /// The parameters of `layers.24.wide`.
        #[repr(C)]
        pub struct Layers24Wide {
            /// `[4, 5]`, of `tanh(dense(h, 5))`
            ///
            /// ∂loss/∂layers.24.wide.weight = ∂loss/∂layers.24.wide · ∂layers.24.wide/∂layers.24.wide.weight
            pub weight: [[f64; 5]; 4],
            /// `[5]`, of `tanh(dense(h, 5))`
            ///
            /// ∂loss/∂layers.24.wide.bias = ∂loss/∂layers.24.wide · ∂layers.24.wide/∂layers.24.wide.bias
            pub bias: [f64; 5],
        }
        /// The parameters of `layers.24.h`.
        #[repr(C)]
        pub struct Layers24H {
            /// `[5, 4]`, of `h + 0.3 * dense(wide, 4)`
            ///
            /// ∂loss/∂layers.24.h.weight = ∂loss/∂layers.24.h · ∂layers.24.h/∂layers.24.h.weight
            pub weight: [[f64; 4]; 5],
            /// `[4]`, of `h + 0.3 * dense(wide, 4)`
            ///
            /// ∂loss/∂layers.24.h.bias = ∂loss/∂layers.24.h · ∂layers.24.h/∂layers.24.h.bias
            pub bias: [f64; 4],
        }
        /// The parameters of `layers.25`.
        #[repr(C)]
        pub struct Layers25 {
            /// `tanh(dense(h, 5))`
            pub wide: Layers25Wide,
            /// `h + 0.3 * dense(wide, 4)`
            pub h: Layers25H,
        }
        /// The parameters of `layers.25.wide`.
        #[repr(C)]
        pub struct Layers25Wide {
            /// `[4, 5]`, of `tanh(dense(h, 5))`
            ///
            /// ∂loss/∂layers.25.wide.weight = ∂loss/∂layers.25.wide · ∂layers.25.wide/∂layers.25.wide.weight
            pub weight: [[f64; 5]; 4],
            /// `[5]`, of `tanh(dense(h, 5))`
            ///
            /// ∂loss/∂layers.25.wide.bias = ∂loss/∂layers.25.wide · ∂layers.25.wide/∂layers.25.wide.bias
            pub bias: [f64; 5],
        }
        /// The parameters of `layers.25.h`.
        #[repr(C)]
        pub struct Layers25H {
            /// `[5, 4]`, of `h + 0.3 * dense(wide, 4)`
            ///
            /// ∂loss/∂layers.25.h.weight = ∂loss/∂layers.25.h · ∂layers.25.h/∂layers.25.h.weight
            pub weight: [[f64; 4]; 5],
            /// `[4]`, of `h + 0.3 * dense(wide, 4)`
            ///
            /// ∂loss/∂layers.25.h.bias = ∂loss/∂layers.25.h · ∂layers.25.h/∂layers.25.h.bias
            pub bias: [f64; 4],
        }
        /// The parameters of `layers.26`.
        #[repr(C)]
        pub struct Layers26 {
            /// `tanh(dense(h, 5))`
            pub wide: Layers26Wide,
            /// `h + 0.3 * dense(wide, 4)`
            pub h: Layers26H,
        }
        /// The parameters of `layers.26.wide`.
        #[repr(C)]
        pub struct Layers26Wide {
            /// `[4, 5]`, of `tanh(dense(h, 5))`
            ///
            /// ∂loss/∂layers.26.wide.weight = ∂loss/∂layers.26.wide · ∂layers.26.wide/∂layers.26.wide.weight
            pub weight: [[f64; 5]; 4],
            /// `[5]`, of `tanh(dense(h, 5))`
            ///
            /// ∂loss/∂layers.26.wide.bias = ∂loss/∂layers.26.wide · ∂layers.26.wide/∂layers.26.wide.bias
            pub bias: [f64; 5],
        }
        /// The parameters of `layers.26.h`.
        #[repr(C)]
        pub struct Layers26H {
            /// `[5, 4]`, of `h + 0.3 * dense(wide, 4)`
            ///
            /// ∂loss/∂layers.26.h.weight = ∂loss/∂layers.26.h · ∂layers.26.h/∂layers.26.h.weight
            pub weight: [[f64; 4]; 5],
            /// `[4]`, of `h + 0.3 * dense(wide, 4)`
            ///
            /// ∂loss/∂layers.26.h.bias = ∂loss/∂layers.26.h · ∂layers.26.h/∂layers.26.h.bias
            pub bias: [f64; 4],
        }
        /// The parameters of `layers.27`.
        #[repr(C)]
        pub struct Layers27 {
            /// `tanh(dense(h, 5))`
            pub wide: Layers27Wide,
            /// `h + 0.3 * dense(wide, 4)`
            pub h: Layers27H,
        }
        /// The parameters of `layers.27.wide`.
        #[repr(C)]
        pub struct Layers27Wide {
            /// `[4, 5]`, of `tanh(dense(h, 5))`
            ///
            /// ∂loss/∂layers.27.wide.weight = ∂loss/∂layers.27.wide · ∂layers.27.wide/∂layers.27.wide.weight
            pub weight: [[f64; 5]; 4],
            /// `[5]`, of `tanh(dense(h, 5))`
            ///
            /// ∂loss/∂layers.27.wide.bias = ∂loss/∂layers.27.wide · ∂layers.27.wide/∂layers.27.wide.bias
            pub bias: [f64; 5],
        }
        /// The parameters of `layers.27.h`.
        #[repr(C)]
        pub struct Layers27H {
            /// `[5, 4]`, of `h + 0.3 * dense(wide, 4)`
            ///
            /// ∂loss/∂layers.27.h.weight = ∂loss/∂layers.27.h · ∂layers.27.h/∂layers.27.h.weight
            pub weight: [[f64; 4]; 5],
            /// `[4]`, of `h + 0.3 * dense(wide, 4)`
            ///
            /// ∂loss/∂layers.27.h.bias = ∂loss/∂layers.27.h · ∂layers.27.h/∂layers.27.h.bias
            pub bias: [f64; 4],
        }
        /// The parameters of `layers.28`.
        #[repr(C)]
        pub struct Layers28 {
            /// `tanh(dense(h, 5))`
            pub wide: Layers28Wide,
            /// `h + 0.3 * dense(wide, 4)`
            pub h: Layers28H,
        }
        /// The parameters of `layers.28.wide`.
        #[repr(C)]
        pub struct Layers28Wide {
            /// `[4, 5]`, of `tanh(dense(h, 5))`
            ///
            /// ∂loss/∂layers.28.wide.weight = ∂loss/∂layers.28.wide · ∂layers.28.wide/∂layers.28.wide.weight
            pub weight: [[f64; 5]; 4],
            /// `[5]`, of `tanh(dense(h, 5))`
            ///
            /// ∂loss/∂layers.28.wide.bias = ∂loss/∂layers.28.wide · ∂layers.28.wide/∂layers.28.wide.bias
            pub bias: [f64; 5],
        }
        /// The parameters of `layers.28.h`.
        #[repr(C)]
        pub struct Layers28H {
            /// `[5, 4]`, of `h + 0.3 * dense(wide, 4)`
            ///
            /// ∂loss/∂layers.28.h.weight = ∂loss/∂layers.28.h · ∂layers.28.h/∂layers.28.h.weight
            pub weight: [[f64; 4]; 5],
            /// `[4]`, of `h + 0.3 * dense(wide, 4)`
            ///
            /// ∂loss/∂layers.28.h.bias = ∂loss/∂layers.28.h · ∂layers.28.h/∂layers.28.h.bias
            pub bias: [f64; 4],
        }
        /// The parameters of `layers.29`.
        #[repr(C)]
        pub struct Layers29 {
            /// `tanh(dense(h, 5))`
            pub wide: Layers29Wide,
            /// `h + 0.3 * dense(wide, 4)`
            pub h: Layers29H,
        }
        /// The parameters of `layers.29.wide`.
        #[repr(C)]
        pub struct Layers29Wide {
            /// `[4, 5]`, of `tanh(dense(h, 5))`
            ///
            /// ∂loss/∂layers.29.wide.weight = ∂loss/∂layers.29.wide · ∂layers.29.wide/∂layers.29.wide.weight
            pub weight: [[f64; 5]; 4],
            /// `[5]`, of `tanh(dense(h, 5))`
            ///
            /// ∂loss/∂layers.29.wide.bias = ∂loss/∂layers.29.wide · ∂layers.29.wide/∂layers.29.wide.bias
            pub bias: [f64; 5],
        }
        /// The parameters of `layers.29.h`.
        #[repr(C)]
        pub struct Layers29H {
            /// `[5, 4]`, of `h + 0.3 * dense(wide, 4)`
            ///
            /// ∂loss/∂layers.29.h.weight = ∂loss/∂layers.29.h · ∂layers.29.h/∂layers.29.h.weight
            pub weight: [[f64; 4]; 5],
            /// `[4]`, of `h + 0.3 * dense(wide, 4)`
            ///
            /// ∂loss/∂layers.29.h.bias = ∂loss/∂layers.29.h · ∂layers.29.h/∂layers.29.h.bias
            pub bias: [f64; 4],
        }
        /// The parameters of `layers.30`.
        #[repr(C)]
        pub struct Layers30 {
            /// `tanh(dense(h, 5))`
            pub wide: Layers30Wide,
            /// `h + 0.3 * dense(wide, 4)`
            pub h: Layers30H,
        }
        /// The parameters of `layers.30.wide`.
        #[repr(C)]
        pub struct Layers30Wide {
            /// `[4, 5]`, of `tanh(dense(h, 5))`
            ///
            /// ∂loss/∂layers.30.wide.weight = ∂loss/∂layers.30.wide · ∂layers.30.wide/∂layers.30.wide.weight
            pub weight: [[f64; 5]; 4],
            /// `[5]`, of `tanh(dense(h, 5))`
            ///
            /// ∂loss/∂layers.30.wide.bias = ∂loss/∂layers.30.wide · ∂layers.30.wide/∂layers.30.wide.bias
            pub bias: [f64; 5],
        }
        /// The parameters of `layers.30.h`.
        #[repr(C)]
        pub struct Layers30H {
            /// `[5, 4]`, of `h + 0.3 * dense(wide, 4)`
            ///
            /// ∂loss/∂layers.30.h.weight = ∂loss/∂layers.30.h · ∂layers.30.h/∂layers.30.h.weight
            pub weight: [[f64; 4]; 5],
            /// `[4]`, of `h + 0.3 * dense(wide, 4)`
            ///
            /// ∂loss/∂layers.30.h.bias = ∂loss/∂layers.30.h · ∂layers.30.h/∂layers.30.h.bias
            pub bias: [f64; 4],
        }
        /// The parameters of `layers.31`.
        #[repr(C)]
        pub struct Layers31 {
            /// `tanh(dense(h, 5))`
            pub wide: Layers31Wide,
            /// `h + 0.3 * dense(wide, 4)`
            pub h: Layers31H,
        }
        /// The parameters of `layers.31.wide`.
        #[repr(C)]
        pub struct Layers31Wide {
            /// `[4, 5]`, of `tanh(dense(h, 5))`
            ///
            /// ∂loss/∂layers.31.wide.weight = ∂loss/∂layers.31.wide · ∂layers.31.wide/∂layers.31.wide.weight
            pub weight: [[f64; 5]; 4],
            /// `[5]`, of `tanh(dense(h, 5))`
            ///
            /// ∂loss/∂layers.31.wide.bias = ∂loss/∂layers.31.wide · ∂layers.31.wide/∂layers.31.wide.bias
            pub bias: [f64; 5],
        }
        /// The parameters of `layers.31.h`.
        #[repr(C)]
        pub struct Layers31H {
            /// `[5, 4]`, of `h + 0.3 * dense(wide, 4)`
            ///
            /// ∂loss/∂layers.31.h.weight = ∂loss/∂layers.31.h · ∂layers.31.h/∂layers.31.h.weight
            pub weight: [[f64; 4]; 5],
            /// `[4]`, of `h + 0.3 * dense(wide, 4)`
            ///
            /// ∂loss/∂layers.31.h.bias = ∂loss/∂layers.31.h · ∂layers.31.h/∂layers.31.h.bias
            pub bias: [f64; 4],
        }
        /// The parameters of `layers.32`.
        #[repr(C)]
        pub struct Layers32 {
            /// `tanh(dense(h, 5))`
            pub wide: Layers32Wide,
            /// `h + 0.3 * dense(wide, 4)`
            pub h: Layers32H,
        }
        /// The parameters of `layers.32.wide`.
        #[repr(C)]
        pub struct Layers32Wide {
            /// `[4, 5]`, of `tanh(dense(h, 5))`
            ///
            /// ∂loss/∂layers.32.wide.weight = ∂loss/∂layers.32.wide · ∂layers.32.wide/∂layers.32.wide.weight
            pub weight: [[f64; 5]; 4],
            /// `[5]`, of `tanh(dense(h, 5))`
            ///
            /// ∂loss/∂layers.32.wide.bias = ∂loss/∂layers.32.wide · ∂layers.32.wide/∂layers.32.wide.bias
            pub bias: [f64; 5],
        }
        /// The parameters of `layers.32.h`.
        #[repr(C)]
        pub struct Layers32H {
            /// `[5, 4]`, of `h + 0.3 * dense(wide, 4)`
            ///
            /// ∂loss/∂layers.32.h.weight = ∂loss/∂layers.32.h · ∂layers.32.h/∂layers.32.h.weight
            pub weight: [[f64; 4]; 5],
            /// `[4]`, of `h + 0.3 * dense(wide, 4)`
            ///
            /// ∂loss/∂layers.32.h.bias = ∂loss/∂layers.32.h · ∂layers.32.h/∂layers.32.h.bias
            pub bias: [f64; 4],
        }
        /// The parameters of `layers.33`.
        #[repr(C)]
        pub struct Layers33 {
            /// `tanh(dense(h, 5))`
            pub wide: Layers33Wide,
            /// `h + 0.3 * dense(wide, 4)`
            pub h: Layers33H,
        }
        /// The parameters of `layers.33.wide`.
        #[repr(C)]
        pub struct Layers33Wide {
            /// `[4, 5]`, of `tanh(dense(h, 5))`
            ///
            /// ∂loss/∂layers.33.wide.weight = ∂loss/∂layers.33.wide · ∂layers.33.wide/∂layers.33.wide.weight
            pub weight: [[f64; 5]; 4],
            /// `[5]`, of `tanh(dense(h, 5))`
            ///
            /// ∂loss/∂layers.33.wide.bias = ∂loss/∂layers.33.wide · ∂layers.33.wide/∂layers.33.wide.bias
            pub bias: [f64; 5],
        }
        /// The parameters of `layers.33.h`.
        #[repr(C)]
        pub struct Layers33H {
            /// `[5, 4]`, of `h + 0.3 * dense(wide, 4)`
            ///
            /// ∂loss/∂layers.33.h.weight = ∂loss/∂layers.33.h · ∂layers.33.h/∂layers.33.h.weight
            pub weight: [[f64; 4]; 5],
            /// `[4]`, of `h + 0.3 * dense(wide, 4)`
            ///
            /// ∂loss/∂layers.33.h.bias = ∂loss/∂layers.33.h · ∂layers.33.h/∂layers.33.h.bias
            pub bias: [f64; 4],
        }
        /// The parameters of `layers.34`.
        #[repr(C)]
        pub struct Layers34 {
            /// `tanh(dense(h, 5))`
            pub wide: Layers34Wide,
            /// `h + 0.3 * dense(wide, 4)`
            pub h: Layers34H,
        }
        /// The parameters of `layers.34.wide`.
        #[repr(C)]
        pub struct Layers34Wide {
            /// `[4, 5]`, of `tanh(dense(h, 5))`
            ///
            /// ∂loss/∂layers.34.wide.weight = ∂loss/∂layers.34.wide · ∂layers.34.wide/∂layers.34.wide.weight
            pub weight: [[f64; 5]; 4],
            /// `[5]`, of `tanh(dense(h, 5))`
            ///
            /// ∂loss/∂layers.34.wide.bias = ∂loss/∂layers.34.wide · ∂layers.34.wide/∂layers.34.wide.bias
            pub bias: [f64; 5],
        }
        /// The parameters of `layers.34.h`.
        #[repr(C)]
        pub struct Layers34H {
            /// `[5, 4]`, of `h + 0.3 * dense(wide, 4)`
            ///
            /// ∂loss/∂layers.34.h.weight = ∂loss/∂layers.34.h · ∂layers.34.h/∂layers.34.h.weight
            pub weight: [[f64; 4]; 5],
            /// `[4]`, of `h + 0.3 * dense(wide, 4)`
            ///
            /// ∂loss/∂layers.34.h.bias = ∂loss/∂layers.34.h · ∂layers.34.h/∂layers.34.h.bias
            pub bias: [f64; 4],
        }
        /// The parameters of `layers.35`.
        #[repr(C)]
        pub struct Layers35 {
            /// `tanh(dense(h, 5))`
            pub wide: Layers35Wide,
            /// `h + 0.3 * dense(wide, 4)`
            pub h: Layers35H,
        }
        /// The parameters of `layers.35.wide`.
        #[repr(C)]
        pub struct Layers35Wide {
            /// `[4, 5]`, of `tanh(dense(h, 5))`
            ///
            /// ∂loss/∂layers.35.wide.weight = ∂loss/∂layers.35.wide · ∂layers.35.wide/∂layers.35.wide.weight
            pub weight: [[f64; 5]; 4],
            /// `[5]`, of `tanh(dense(h, 5))`
            ///
            /// ∂loss/∂layers.35.wide.bias = ∂loss/∂layers.35.wide · ∂layers.35.wide/∂layers.35.wide.bias
            pub bias: [f64; 5],
        }
        /// The parameters of `layers.35.h`.
        #[repr(C)]
        pub struct Layers35H {
            /// `[5, 4]`, of `h + 0.3 * dense(wide, 4)`
            ///
            /// ∂loss/∂layers.35.h.weight = ∂loss/∂layers.35.h · ∂layers.35.h/∂layers.35.h.weight
            pub weight: [[f64; 4]; 5],
            /// `[4]`, of `h + 0.3 * dense(wide, 4)`
            ///
            /// ∂loss/∂layers.35.h.bias = ∂loss/∂layers.35.h · ∂layers.35.h/∂layers.35.h.bias
            pub bias: [f64; 4],
        }
        /// The parameters of `layers.36`.
        #[repr(C)]
        pub struct Layers36 {
            /// `tanh(dense(h, 5))`
            pub wide: Layers36Wide,
            /// `h + 0.3 * dense(wide, 4)`
            pub h: Layers36H,
        }
        /// The parameters of `layers.36.wide`.
        #[repr(C)]
        pub struct Layers36Wide {
            /// `[4, 5]`, of `tanh(dense(h, 5))`
            ///
            /// ∂loss/∂layers.36.wide.weight = ∂loss/∂layers.36.wide · ∂layers.36.wide/∂layers.36.wide.weight
            pub weight: [[f64; 5]; 4],
            /// `[5]`, of `tanh(dense(h, 5))`
            ///
            /// ∂loss/∂layers.36.wide.bias = ∂loss/∂layers.36.wide · ∂layers.36.wide/∂layers.36.wide.bias
            pub bias: [f64; 5],
        }
        /// The parameters of `layers.36.h`.
        #[repr(C)]
        pub struct Layers36H {
            /// `[5, 4]`, of `h + 0.3 * dense(wide, 4)`
            ///
            /// ∂loss/∂layers.36.h.weight = ∂loss/∂layers.36.h · ∂layers.36.h/∂layers.36.h.weight
            pub weight: [[f64; 4]; 5],
            /// `[4]`, of `h + 0.3 * dense(wide, 4)`
            ///
            /// ∂loss/∂layers.36.h.bias = ∂loss/∂layers.36.h · ∂layers.36.h/∂layers.36.h.bias
            pub bias: [f64; 4],
        }
        /// The parameters of `layers.37`.
        #[repr(C)]
        pub struct Layers37 {
            /// `tanh(dense(h, 5))`
            pub wide: Layers37Wide,
            /// `h + 0.3 * dense(wide, 4)`
            pub h: Layers37H,
        }
        /// The parameters of `layers.37.wide`.
        #[repr(C)]
        pub struct Layers37Wide {
            /// `[4, 5]`, of `tanh(dense(h, 5))`
            ///
            /// ∂loss/∂layers.37.wide.weight = ∂loss/∂layers.37.wide · ∂layers.37.wide/∂layers.37.wide.weight
            pub weight: [[f64; 5]; 4],
            /// `[5]`, of `tanh(dense(h, 5))`
            ///
            /// ∂loss/∂layers.37.wide.bias = ∂loss/∂layers.37.wide · ∂layers.37.wide/∂layers.37.wide.bias
            pub bias: [f64; 5],
        }
        /// The parameters of `layers.37.h`.
        #[repr(C)]
        pub struct Layers37H {
            /// `[5, 4]`, of `h + 0.3 * dense(wide, 4)`
            ///
            /// ∂loss/∂layers.37.h.weight = ∂loss/∂layers.37.h · ∂layers.37.h/∂layers.37.h.weight
            pub weight: [[f64; 4]; 5],
            /// `[4]`, of `h + 0.3 * dense(wide, 4)`
            ///
            /// ∂loss/∂layers.37.h.bias = ∂loss/∂layers.37.h · ∂layers.37.h/∂layers.37.h.bias
            pub bias: [f64; 4],
        }
        /// The parameters of `layers.38`.
        #[repr(C)]
        pub struct Layers38 {
            /// `tanh(dense(h, 5))`
            pub wide: Layers38Wide,
            /// `h + 0.3 * dense(wide, 4)`
            pub h: Layers38H,
        }
        /// The parameters of `layers.38.wide`.
        #[repr(C)]
        pub struct Layers38Wide {
            /// `[4, 5]`, of `tanh(dense(h, 5))`
            ///
            /// ∂loss/∂layers.38.wide.weight = ∂loss/∂layers.38.wide · ∂layers.38.wide/∂layers.38.wide.weight
            pub weight: [[f64; 5]; 4],
            /// `[5]`, of `tanh(dense(h, 5))`
            ///
            /// ∂loss/∂layers.38.wide.bias = ∂loss/∂layers.38.wide · ∂layers.38.wide/∂layers.38.wide.bias
            pub bias: [f64; 5],
        }
        /// The parameters of `layers.38.h`.
        #[repr(C)]
        pub struct Layers38H {
            /// `[5, 4]`, of `h + 0.3 * dense(wide, 4)`
            ///
            /// ∂loss/∂layers.38.h.weight = ∂loss/∂layers.38.h · ∂layers.38.h/∂layers.38.h.weight
            pub weight: [[f64; 4]; 5],
            /// `[4]`, of `h + 0.3 * dense(wide, 4)`
            ///
            /// ∂loss/∂layers.38.h.bias = ∂loss/∂layers.38.h · ∂layers.38.h/∂layers.38.h.bias
            pub bias: [f64; 4],
        }
        /// The parameters of `layers.39`.
        #[repr(C)]
        pub struct Layers39 {
            /// `tanh(dense(h, 5))`
            pub wide: Layers39Wide,
            /// `h + 0.3 * dense(wide, 4)`
            pub h: Layers39H,
        }
        /// The parameters of `layers.39.wide`.
        #[repr(C)]
        pub struct Layers39Wide {
            /// `[4, 5]`, of `tanh(dense(h, 5))`
            ///
            /// ∂loss/∂layers.39.wide.weight = ∂loss/∂layers.39.wide · ∂layers.39.wide/∂layers.39.wide.weight
            pub weight: [[f64; 5]; 4],
            /// `[5]`, of `tanh(dense(h, 5))`
            ///
            /// ∂loss/∂layers.39.wide.bias = ∂loss/∂layers.39.wide · ∂layers.39.wide/∂layers.39.wide.bias
            pub bias: [f64; 5],
        }
        /// The parameters of `layers.39.h`.
        #[repr(C)]
        pub struct Layers39H {
            /// `[5, 4]`, of `h + 0.3 * dense(wide, 4)`
            ///
            /// ∂loss/∂layers.39.h.weight = ∂loss/∂layers.39.h · ∂layers.39.h/∂layers.39.h.weight
            pub weight: [[f64; 4]; 5],
            /// `[4]`, of `h + 0.3 * dense(wide, 4)`
            ///
            /// ∂loss/∂layers.39.h.bias = ∂loss/∂layers.39.h · ∂layers.39.h/∂layers.39.h.bias
            pub bias: [f64; 4],
        }
    }
    nn::plain!(
        Deep, parameters::Layers, parameters::Layers0, parameters::Layers0Wide,
        parameters::Layers0H, parameters::Layers1, parameters::Layers1Wide,
        parameters::Layers1H, parameters::Layers2, parameters::Layers2Wide,
        parameters::Layers2H, parameters::Layers3, parameters::Layers3Wide,
        parameters::Layers3H, parameters::Layers4, parameters::Layers4Wide,
        parameters::Layers4H, parameters::Layers5, parameters::Layers5Wide,
        parameters::Layers5H, parameters::Layers6, parameters::Layers6Wide,
        parameters::Layers6H, parameters::Layers7, parameters::Layers7Wide,
        parameters::Layers7H, parameters::Layers8, parameters::Layers8Wide,
        parameters::Layers8H, parameters::Layers9, parameters::Layers9Wide,
        parameters::Layers9H, parameters::Layers10, parameters::Layers10Wide,
        parameters::Layers10H, parameters::Layers11, parameters::Layers11Wide,
        parameters::Layers11H, parameters::Layers12, parameters::Layers12Wide,
        parameters::Layers12H, parameters::Layers13, parameters::Layers13Wide,
        parameters::Layers13H, parameters::Layers14, parameters::Layers14Wide,
        parameters::Layers14H, parameters::Layers15, parameters::Layers15Wide,
        parameters::Layers15H, parameters::Layers16, parameters::Layers16Wide,
        parameters::Layers16H, parameters::Layers17, parameters::Layers17Wide,
        parameters::Layers17H, parameters::Layers18, parameters::Layers18Wide,
        parameters::Layers18H, parameters::Layers19, parameters::Layers19Wide,
        parameters::Layers19H, parameters::Layers20, parameters::Layers20Wide,
        parameters::Layers20H, parameters::Layers21, parameters::Layers21Wide,
        parameters::Layers21H, parameters::Layers22, parameters::Layers22Wide,
        parameters::Layers22H, parameters::Layers23, parameters::Layers23Wide,
        parameters::Layers23H, parameters::Layers24, parameters::Layers24Wide,
        parameters::Layers24H, parameters::Layers25, parameters::Layers25Wide,
        parameters::Layers25H, parameters::Layers26, parameters::Layers26Wide,
        parameters::Layers26H, parameters::Layers27, parameters::Layers27Wide,
        parameters::Layers27H, parameters::Layers28, parameters::Layers28Wide,
        parameters::Layers28H, parameters::Layers29, parameters::Layers29Wide,
        parameters::Layers29H, parameters::Layers30, parameters::Layers30Wide,
        parameters::Layers30H, parameters::Layers31, parameters::Layers31Wide,
        parameters::Layers31H, parameters::Layers32, parameters::Layers32Wide,
        parameters::Layers32H, parameters::Layers33, parameters::Layers33Wide,
        parameters::Layers33H, parameters::Layers34, parameters::Layers34Wide,
        parameters::Layers34H, parameters::Layers35, parameters::Layers35Wide,
        parameters::Layers35H, parameters::Layers36, parameters::Layers36Wide,
        parameters::Layers36H, parameters::Layers37, parameters::Layers37Wide,
        parameters::Layers37H, parameters::Layers38, parameters::Layers38Wide,
        parameters::Layers38H, parameters::Layers39, parameters::Layers39Wide,
        parameters::Layers39H
    );
    /// The number of trained parameters.
    pub const PARAMETERS: usize = 1960;
    /// Bytes of workspace for each sample of the capacity.
    pub const WORKSPACE_BYTES: usize = 2952;
    /// Bytes of workspace whatever the capacity.
    pub const WORKSPACE_BYTES_FIXED: usize = 0;
    /// Floating-point operations of inference, per sample.
    pub const FLOPS_FORWARD: u64 = 4080;
    /// Floating-point operations of losses and derivatives, per sample.
    pub const FLOPS_GRADIENT: u64 = 11741;
    /// Of [`FLOPS_FORWARD`], those that a batch needs once, however many samples it has.
    pub const FLOPS_FORWARD_FIXED: u64 = 0;
    /// Of [`FLOPS_GRADIENT`], likewise.
    pub const FLOPS_GRADIENT_FIXED: u64 = 3;
    /// The network as it was described: layers as clusters, parameters apart, shapes on the edges.
    pub const GRAPH: nn::Drawing = nn::Drawing {
        mermaid: "flowchart TB\n  n0[\"losses\"]\n  n1([\"x = input\"])\n  n2([\"y = target\"])\n  n3[\"layers.0.wide = tanh(dense(h, 5))\"]\n  n4[\"layers.0.h = h + 0.3 * dense(wide, 4)\"]\n  n5[\"layers.1.wide = tanh(dense(h, 5))\"]\n  n6[\"layers.1.h = h + 0.3 * dense(wide, 4)\"]\n  n7[\"layers.2.wide = tanh(dense(h, 5))\"]\n  n8[\"layers.2.h = h + 0.3 * dense(wide, 4)\"]\n  n9[\"layers.3.wide = tanh(dense(h, 5))\"]\n  n10[\"layers.3.h = h + 0.3 * dense(wide, 4)\"]\n  n11[\"layers.4.wide = tanh(dense(h, 5))\"]\n  n12[\"layers.4.h = h + 0.3 * dense(wide, 4)\"]\n  n13[\"layers.5.wide = tanh(dense(h, 5))\"]\n  n14[\"layers.5.h = h + 0.3 * dense(wide, 4)\"]\n  n15[\"layers.6.wide = tanh(dense(h, 5))\"]\n  n16[\"layers.6.h = h + 0.3 * dense(wide, 4)\"]\n  n17[\"layers.7.wide = tanh(dense(h, 5))\"]\n  n18[\"layers.7.h = h + 0.3 * dense(wide, 4)\"]\n  n19[\"layers.8.wide = tanh(dense(h, 5))\"]\n  n20[\"layers.8.h = h + 0.3 * dense(wide, 4)\"]\n  n21[\"layers.9.wide = tanh(dense(h, 5))\"]\n  n22[\"layers.9.h = h + 0.3 * dense(wide, 4)\"]\n  n23[\"layers.10.wide = tanh(dense(h, 5))\"]\n  n24[\"layers.10.h = h + 0.3 * dense(wide, 4)\"]\n  n25[\"layers.11.wide = tanh(dense(h, 5))\"]\n  n26[\"layers.11.h = h + 0.3 * dense(wide, 4)\"]\n  n27[\"layers.12.wide = tanh(dense(h, 5))\"]\n  n28[\"layers.12.h = h + 0.3 * dense(wide, 4)\"]\n  n29[\"layers.13.wide = tanh(dense(h, 5))\"]\n  n30[\"layers.13.h = h + 0.3 * dense(wide, 4)\"]\n  n31[\"layers.14.wide = tanh(dense(h, 5))\"]\n  n32[\"layers.14.h = h + 0.3 * dense(wide, 4)\"]\n  n33[\"layers.15.wide = tanh(dense(h, 5))\"]\n  n34[\"layers.15.h = h + 0.3 * dense(wide, 4)\"]\n  n35[\"layers.16.wide = tanh(dense(h, 5))\"]\n  n36[\"layers.16.h = h + 0.3 * dense(wide, 4)\"]\n  n37[\"layers.17.wide = tanh(dense(h, 5))\"]\n  n38[\"layers.17.h = h + 0.3 * dense(wide, 4)\"]\n  n39[\"layers.18.wide = tanh(dense(h, 5))\"]\n  n40[\"layers.18.h = h + 0.3 * dense(wide, 4)\"]\n  n41[\"layers.19.wide = tanh(dense(h, 5))\"]\n  n42[\"layers.19.h = h + 0.3 * dense(wide, 4)\"]\n  n43[\"layers.20.wide = tanh(dense(h, 5))\"]\n  n44[\"layers.20.h = h + 0.3 * dense(wide, 4)\"]\n  n45[\"layers.21.wide = tanh(dense(h, 5))\"]\n  n46[\"layers.21.h = h + 0.3 * dense(wide, 4)\"]\n  n47[\"layers.22.wide = tanh(dense(h, 5))\"]\n  n48[\"layers.22.h = h + 0.3 * dense(wide, 4)\"]\n  n49[\"layers.23.wide = tanh(dense(h, 5))\"]\n  n50[\"layers.23.h = h + 0.3 * dense(wide, 4)\"]\n  n51[\"layers.24.wide = tanh(dense(h, 5))\"]\n  n52[\"layers.24.h = h + 0.3 * dense(wide, 4)\"]\n  n53[\"layers.25.wide = tanh(dense(h, 5))\"]\n  n54[\"layers.25.h = h + 0.3 * dense(wide, 4)\"]\n  n55[\"layers.26.wide = tanh(dense(h, 5))\"]\n  n56[\"layers.26.h = h + 0.3 * dense(wide, 4)\"]\n  n57[\"layers.27.wide = tanh(dense(h, 5))\"]\n  n58[\"layers.27.h = h + 0.3 * dense(wide, 4)\"]\n  n59[\"layers.28.wide = tanh(dense(h, 5))\"]\n  n60[\"layers.28.h = h + 0.3 * dense(wide, 4)\"]\n  n61[\"layers.29.wide = tanh(dense(h, 5))\"]\n  n62[\"layers.29.h = h + 0.3 * dense(wide, 4)\"]\n  n63[\"layers.30.wide = tanh(dense(h, 5))\"]\n  n64[\"layers.30.h = h + 0.3 * dense(wide, 4)\"]\n  n65[\"layers.31.wide = tanh(dense(h, 5))\"]\n  n66[\"layers.31.h = h + 0.3 * dense(wide, 4)\"]\n  n67[\"layers.32.wide = tanh(dense(h, 5))\"]\n  n68[\"layers.32.h = h + 0.3 * dense(wide, 4)\"]\n  n69[\"layers.33.wide = tanh(dense(h, 5))\"]\n  n70[\"layers.33.h = h + 0.3 * dense(wide, 4)\"]\n  n71[\"layers.34.wide = tanh(dense(h, 5))\"]\n  n72[\"layers.34.h = h + 0.3 * dense(wide, 4)\"]\n  n73[\"layers.35.wide = tanh(dense(h, 5))\"]\n  n74[\"layers.35.h = h + 0.3 * dense(wide, 4)\"]\n  n75[\"layers.36.wide = tanh(dense(h, 5))\"]\n  n76[\"layers.36.h = h + 0.3 * dense(wide, 4)\"]\n  n77[\"layers.37.wide = tanh(dense(h, 5))\"]\n  n78[\"layers.37.h = h + 0.3 * dense(wide, 4)\"]\n  n79[\"layers.38.wide = tanh(dense(h, 5))\"]\n  n80[\"layers.38.h = h + 0.3 * dense(wide, 4)\"]\n  n81[\"layers.39.wide = tanh(dense(h, 5))\"]\n  n82[\"layers.39.h = h + 0.3 * dense(wide, 4)\"]\n  n1 -->|\"[4]\"| n3\n  n1 -->|\"[4]\"| n4\n  n2 -->|\"[4]\"| n0\n  n3 -->|\"[5]\"| n4\n  n4 -->|\"[4]\"| n5\n  n4 -->|\"[4]\"| n6\n  n5 -->|\"[5]\"| n6\n  n6 -->|\"[4]\"| n7\n  n6 -->|\"[4]\"| n8\n  n7 -->|\"[5]\"| n8\n  n8 -->|\"[4]\"| n9\n  n8 -->|\"[4]\"| n10\n  n9 -->|\"[5]\"| n10\n  n10 -->|\"[4]\"| n11\n  n10 -->|\"[4]\"| n12\n  n11 -->|\"[5]\"| n12\n  n12 -->|\"[4]\"| n13\n  n12 -->|\"[4]\"| n14\n  n13 -->|\"[5]\"| n14\n  n14 -->|\"[4]\"| n15\n  n14 -->|\"[4]\"| n16\n  n15 -->|\"[5]\"| n16\n  n16 -->|\"[4]\"| n17\n  n16 -->|\"[4]\"| n18\n  n17 -->|\"[5]\"| n18\n  n18 -->|\"[4]\"| n19\n  n18 -->|\"[4]\"| n20\n  n19 -->|\"[5]\"| n20\n  n20 -->|\"[4]\"| n21\n  n20 -->|\"[4]\"| n22\n  n21 -->|\"[5]\"| n22\n  n22 -->|\"[4]\"| n23\n  n22 -->|\"[4]\"| n24\n  n23 -->|\"[5]\"| n24\n  n24 -->|\"[4]\"| n25\n  n24 -->|\"[4]\"| n26\n  n25 -->|\"[5]\"| n26\n  n26 -->|\"[4]\"| n27\n  n26 -->|\"[4]\"| n28\n  n27 -->|\"[5]\"| n28\n  n28 -->|\"[4]\"| n29\n  n28 -->|\"[4]\"| n30\n  n29 -->|\"[5]\"| n30\n  n30 -->|\"[4]\"| n31\n  n30 -->|\"[4]\"| n32\n  n31 -->|\"[5]\"| n32\n  n32 -->|\"[4]\"| n33\n  n32 -->|\"[4]\"| n34\n  n33 -->|\"[5]\"| n34\n  n34 -->|\"[4]\"| n35\n  n34 -->|\"[4]\"| n36\n  n35 -->|\"[5]\"| n36\n  n36 -->|\"[4]\"| n37\n  n36 -->|\"[4]\"| n38\n  n37 -->|\"[5]\"| n38\n  n38 -->|\"[4]\"| n39\n  n38 -->|\"[4]\"| n40\n  n39 -->|\"[5]\"| n40\n  n40 -->|\"[4]\"| n41\n  n40 -->|\"[4]\"| n42\n  n41 -->|\"[5]\"| n42\n  n42 -->|\"[4]\"| n43\n  n42 -->|\"[4]\"| n44\n  n43 -->|\"[5]\"| n44\n  n44 -->|\"[4]\"| n45\n  n44 -->|\"[4]\"| n46\n  n45 -->|\"[5]\"| n46\n  n46 -->|\"[4]\"| n47\n  n46 -->|\"[4]\"| n48\n  n47 -->|\"[5]\"| n48\n  n48 -->|\"[4]\"| n49\n  n48 -->|\"[4]\"| n50\n  n49 -->|\"[5]\"| n50\n  n50 -->|\"[4]\"| n51\n  n50 -->|\"[4]\"| n52\n  n51 -->|\"[5]\"| n52\n  n52 -->|\"[4]\"| n53\n  n52 -->|\"[4]\"| n54\n  n53 -->|\"[5]\"| n54\n  n54 -->|\"[4]\"| n55\n  n54 -->|\"[4]\"| n56\n  n55 -->|\"[5]\"| n56\n  n56 -->|\"[4]\"| n57\n  n56 -->|\"[4]\"| n58\n  n57 -->|\"[5]\"| n58\n  n58 -->|\"[4]\"| n59\n  n58 -->|\"[4]\"| n60\n  n59 -->|\"[5]\"| n60\n  n60 -->|\"[4]\"| n61\n  n60 -->|\"[4]\"| n62\n  n61 -->|\"[5]\"| n62\n  n62 -->|\"[4]\"| n63\n  n62 -->|\"[4]\"| n64\n  n63 -->|\"[5]\"| n64\n  n64 -->|\"[4]\"| n65\n  n64 -->|\"[4]\"| n66\n  n65 -->|\"[5]\"| n66\n  n66 -->|\"[4]\"| n67\n  n66 -->|\"[4]\"| n68\n  n67 -->|\"[5]\"| n68\n  n68 -->|\"[4]\"| n69\n  n68 -->|\"[4]\"| n70\n  n69 -->|\"[5]\"| n70\n  n70 -->|\"[4]\"| n71\n  n70 -->|\"[4]\"| n72\n  n71 -->|\"[5]\"| n72\n  n72 -->|\"[4]\"| n73\n  n72 -->|\"[4]\"| n74\n  n73 -->|\"[5]\"| n74\n  n74 -->|\"[4]\"| n75\n  n74 -->|\"[4]\"| n76\n  n75 -->|\"[5]\"| n76\n  n76 -->|\"[4]\"| n77\n  n76 -->|\"[4]\"| n78\n  n77 -->|\"[5]\"| n78\n  n78 -->|\"[4]\"| n79\n  n78 -->|\"[4]\"| n80\n  n79 -->|\"[5]\"| n80\n  n80 -->|\"[4]\"| n81\n  n80 -->|\"[4]\"| n82\n  n81 -->|\"[5]\"| n82\n  n82 -->|\"[4]\"| n0\n",
        dot: "digraph {\n  rankdir=TB; node [fontname=\"sans-serif\"]; edge [fontname=\"sans-serif\", fontsize=10];\n  n0 [label=\"losses\", shape=box];\n  n1 [label=\"x = input\", shape=ellipse];\n  n2 [label=\"y = target\", shape=ellipse];\n  n3 [label=\"layers.0.wide = tanh(dense(h, 5))\", shape=box];\n  n4 [label=\"layers.0.h = h + 0.3 * dense(wide, 4)\", shape=box];\n  n5 [label=\"layers.1.wide = tanh(dense(h, 5))\", shape=box];\n  n6 [label=\"layers.1.h = h + 0.3 * dense(wide, 4)\", shape=box];\n  n7 [label=\"layers.2.wide = tanh(dense(h, 5))\", shape=box];\n  n8 [label=\"layers.2.h = h + 0.3 * dense(wide, 4)\", shape=box];\n  n9 [label=\"layers.3.wide = tanh(dense(h, 5))\", shape=box];\n  n10 [label=\"layers.3.h = h + 0.3 * dense(wide, 4)\", shape=box];\n  n11 [label=\"layers.4.wide = tanh(dense(h, 5))\", shape=box];\n  n12 [label=\"layers.4.h = h + 0.3 * dense(wide, 4)\", shape=box];\n  n13 [label=\"layers.5.wide = tanh(dense(h, 5))\", shape=box];\n  n14 [label=\"layers.5.h = h + 0.3 * dense(wide, 4)\", shape=box];\n  n15 [label=\"layers.6.wide = tanh(dense(h, 5))\", shape=box];\n  n16 [label=\"layers.6.h = h + 0.3 * dense(wide, 4)\", shape=box];\n  n17 [label=\"layers.7.wide = tanh(dense(h, 5))\", shape=box];\n  n18 [label=\"layers.7.h = h + 0.3 * dense(wide, 4)\", shape=box];\n  n19 [label=\"layers.8.wide = tanh(dense(h, 5))\", shape=box];\n  n20 [label=\"layers.8.h = h + 0.3 * dense(wide, 4)\", shape=box];\n  n21 [label=\"layers.9.wide = tanh(dense(h, 5))\", shape=box];\n  n22 [label=\"layers.9.h = h + 0.3 * dense(wide, 4)\", shape=box];\n  n23 [label=\"layers.10.wide = tanh(dense(h, 5))\", shape=box];\n  n24 [label=\"layers.10.h = h + 0.3 * dense(wide, 4)\", shape=box];\n  n25 [label=\"layers.11.wide = tanh(dense(h, 5))\", shape=box];\n  n26 [label=\"layers.11.h = h + 0.3 * dense(wide, 4)\", shape=box];\n  n27 [label=\"layers.12.wide = tanh(dense(h, 5))\", shape=box];\n  n28 [label=\"layers.12.h = h + 0.3 * dense(wide, 4)\", shape=box];\n  n29 [label=\"layers.13.wide = tanh(dense(h, 5))\", shape=box];\n  n30 [label=\"layers.13.h = h + 0.3 * dense(wide, 4)\", shape=box];\n  n31 [label=\"layers.14.wide = tanh(dense(h, 5))\", shape=box];\n  n32 [label=\"layers.14.h = h + 0.3 * dense(wide, 4)\", shape=box];\n  n33 [label=\"layers.15.wide = tanh(dense(h, 5))\", shape=box];\n  n34 [label=\"layers.15.h = h + 0.3 * dense(wide, 4)\", shape=box];\n  n35 [label=\"layers.16.wide = tanh(dense(h, 5))\", shape=box];\n  n36 [label=\"layers.16.h = h + 0.3 * dense(wide, 4)\", shape=box];\n  n37 [label=\"layers.17.wide = tanh(dense(h, 5))\", shape=box];\n  n38 [label=\"layers.17.h = h + 0.3 * dense(wide, 4)\", shape=box];\n  n39 [label=\"layers.18.wide = tanh(dense(h, 5))\", shape=box];\n  n40 [label=\"layers.18.h = h + 0.3 * dense(wide, 4)\", shape=box];\n  n41 [label=\"layers.19.wide = tanh(dense(h, 5))\", shape=box];\n  n42 [label=\"layers.19.h = h + 0.3 * dense(wide, 4)\", shape=box];\n  n43 [label=\"layers.20.wide = tanh(dense(h, 5))\", shape=box];\n  n44 [label=\"layers.20.h = h + 0.3 * dense(wide, 4)\", shape=box];\n  n45 [label=\"layers.21.wide = tanh(dense(h, 5))\", shape=box];\n  n46 [label=\"layers.21.h = h + 0.3 * dense(wide, 4)\", shape=box];\n  n47 [label=\"layers.22.wide = tanh(dense(h, 5))\", shape=box];\n  n48 [label=\"layers.22.h = h + 0.3 * dense(wide, 4)\", shape=box];\n  n49 [label=\"layers.23.wide = tanh(dense(h, 5))\", shape=box];\n  n50 [label=\"layers.23.h = h + 0.3 * dense(wide, 4)\", shape=box];\n  n51 [label=\"layers.24.wide = tanh(dense(h, 5))\", shape=box];\n  n52 [label=\"layers.24.h = h + 0.3 * dense(wide, 4)\", shape=box];\n  n53 [label=\"layers.25.wide = tanh(dense(h, 5))\", shape=box];\n  n54 [label=\"layers.25.h = h + 0.3 * dense(wide, 4)\", shape=box];\n  n55 [label=\"layers.26.wide = tanh(dense(h, 5))\", shape=box];\n  n56 [label=\"layers.26.h = h + 0.3 * dense(wide, 4)\", shape=box];\n  n57 [label=\"layers.27.wide = tanh(dense(h, 5))\", shape=box];\n  n58 [label=\"layers.27.h = h + 0.3 * dense(wide, 4)\", shape=box];\n  n59 [label=\"layers.28.wide = tanh(dense(h, 5))\", shape=box];\n  n60 [label=\"layers.28.h = h + 0.3 * dense(wide, 4)\", shape=box];\n  n61 [label=\"layers.29.wide = tanh(dense(h, 5))\", shape=box];\n  n62 [label=\"layers.29.h = h + 0.3 * dense(wide, 4)\", shape=box];\n  n63 [label=\"layers.30.wide = tanh(dense(h, 5))\", shape=box];\n  n64 [label=\"layers.30.h = h + 0.3 * dense(wide, 4)\", shape=box];\n  n65 [label=\"layers.31.wide = tanh(dense(h, 5))\", shape=box];\n  n66 [label=\"layers.31.h = h + 0.3 * dense(wide, 4)\", shape=box];\n  n67 [label=\"layers.32.wide = tanh(dense(h, 5))\", shape=box];\n  n68 [label=\"layers.32.h = h + 0.3 * dense(wide, 4)\", shape=box];\n  n69 [label=\"layers.33.wide = tanh(dense(h, 5))\", shape=box];\n  n70 [label=\"layers.33.h = h + 0.3 * dense(wide, 4)\", shape=box];\n  n71 [label=\"layers.34.wide = tanh(dense(h, 5))\", shape=box];\n  n72 [label=\"layers.34.h = h + 0.3 * dense(wide, 4)\", shape=box];\n  n73 [label=\"layers.35.wide = tanh(dense(h, 5))\", shape=box];\n  n74 [label=\"layers.35.h = h + 0.3 * dense(wide, 4)\", shape=box];\n  n75 [label=\"layers.36.wide = tanh(dense(h, 5))\", shape=box];\n  n76 [label=\"layers.36.h = h + 0.3 * dense(wide, 4)\", shape=box];\n  n77 [label=\"layers.37.wide = tanh(dense(h, 5))\", shape=box];\n  n78 [label=\"layers.37.h = h + 0.3 * dense(wide, 4)\", shape=box];\n  n79 [label=\"layers.38.wide = tanh(dense(h, 5))\", shape=box];\n  n80 [label=\"layers.38.h = h + 0.3 * dense(wide, 4)\", shape=box];\n  n81 [label=\"layers.39.wide = tanh(dense(h, 5))\", shape=box];\n  n82 [label=\"layers.39.h = h + 0.3 * dense(wide, 4)\", shape=box];\n  n1 -> n3 [label=\"[4]\"];\n  n1 -> n4 [label=\"[4]\"];\n  n2 -> n0 [label=\"[4]\"];\n  n3 -> n4 [label=\"[5]\"];\n  n4 -> n5 [label=\"[4]\"];\n  n4 -> n6 [label=\"[4]\"];\n  n5 -> n6 [label=\"[5]\"];\n  n6 -> n7 [label=\"[4]\"];\n  n6 -> n8 [label=\"[4]\"];\n  n7 -> n8 [label=\"[5]\"];\n  n8 -> n9 [label=\"[4]\"];\n  n8 -> n10 [label=\"[4]\"];\n  n9 -> n10 [label=\"[5]\"];\n  n10 -> n11 [label=\"[4]\"];\n  n10 -> n12 [label=\"[4]\"];\n  n11 -> n12 [label=\"[5]\"];\n  n12 -> n13 [label=\"[4]\"];\n  n12 -> n14 [label=\"[4]\"];\n  n13 -> n14 [label=\"[5]\"];\n  n14 -> n15 [label=\"[4]\"];\n  n14 -> n16 [label=\"[4]\"];\n  n15 -> n16 [label=\"[5]\"];\n  n16 -> n17 [label=\"[4]\"];\n  n16 -> n18 [label=\"[4]\"];\n  n17 -> n18 [label=\"[5]\"];\n  n18 -> n19 [label=\"[4]\"];\n  n18 -> n20 [label=\"[4]\"];\n  n19 -> n20 [label=\"[5]\"];\n  n20 -> n21 [label=\"[4]\"];\n  n20 -> n22 [label=\"[4]\"];\n  n21 -> n22 [label=\"[5]\"];\n  n22 -> n23 [label=\"[4]\"];\n  n22 -> n24 [label=\"[4]\"];\n  n23 -> n24 [label=\"[5]\"];\n  n24 -> n25 [label=\"[4]\"];\n  n24 -> n26 [label=\"[4]\"];\n  n25 -> n26 [label=\"[5]\"];\n  n26 -> n27 [label=\"[4]\"];\n  n26 -> n28 [label=\"[4]\"];\n  n27 -> n28 [label=\"[5]\"];\n  n28 -> n29 [label=\"[4]\"];\n  n28 -> n30 [label=\"[4]\"];\n  n29 -> n30 [label=\"[5]\"];\n  n30 -> n31 [label=\"[4]\"];\n  n30 -> n32 [label=\"[4]\"];\n  n31 -> n32 [label=\"[5]\"];\n  n32 -> n33 [label=\"[4]\"];\n  n32 -> n34 [label=\"[4]\"];\n  n33 -> n34 [label=\"[5]\"];\n  n34 -> n35 [label=\"[4]\"];\n  n34 -> n36 [label=\"[4]\"];\n  n35 -> n36 [label=\"[5]\"];\n  n36 -> n37 [label=\"[4]\"];\n  n36 -> n38 [label=\"[4]\"];\n  n37 -> n38 [label=\"[5]\"];\n  n38 -> n39 [label=\"[4]\"];\n  n38 -> n40 [label=\"[4]\"];\n  n39 -> n40 [label=\"[5]\"];\n  n40 -> n41 [label=\"[4]\"];\n  n40 -> n42 [label=\"[4]\"];\n  n41 -> n42 [label=\"[5]\"];\n  n42 -> n43 [label=\"[4]\"];\n  n42 -> n44 [label=\"[4]\"];\n  n43 -> n44 [label=\"[5]\"];\n  n44 -> n45 [label=\"[4]\"];\n  n44 -> n46 [label=\"[4]\"];\n  n45 -> n46 [label=\"[5]\"];\n  n46 -> n47 [label=\"[4]\"];\n  n46 -> n48 [label=\"[4]\"];\n  n47 -> n48 [label=\"[5]\"];\n  n48 -> n49 [label=\"[4]\"];\n  n48 -> n50 [label=\"[4]\"];\n  n49 -> n50 [label=\"[5]\"];\n  n50 -> n51 [label=\"[4]\"];\n  n50 -> n52 [label=\"[4]\"];\n  n51 -> n52 [label=\"[5]\"];\n  n52 -> n53 [label=\"[4]\"];\n  n52 -> n54 [label=\"[4]\"];\n  n53 -> n54 [label=\"[5]\"];\n  n54 -> n55 [label=\"[4]\"];\n  n54 -> n56 [label=\"[4]\"];\n  n55 -> n56 [label=\"[5]\"];\n  n56 -> n57 [label=\"[4]\"];\n  n56 -> n58 [label=\"[4]\"];\n  n57 -> n58 [label=\"[5]\"];\n  n58 -> n59 [label=\"[4]\"];\n  n58 -> n60 [label=\"[4]\"];\n  n59 -> n60 [label=\"[5]\"];\n  n60 -> n61 [label=\"[4]\"];\n  n60 -> n62 [label=\"[4]\"];\n  n61 -> n62 [label=\"[5]\"];\n  n62 -> n63 [label=\"[4]\"];\n  n62 -> n64 [label=\"[4]\"];\n  n63 -> n64 [label=\"[5]\"];\n  n64 -> n65 [label=\"[4]\"];\n  n64 -> n66 [label=\"[4]\"];\n  n65 -> n66 [label=\"[5]\"];\n  n66 -> n67 [label=\"[4]\"];\n  n66 -> n68 [label=\"[4]\"];\n  n67 -> n68 [label=\"[5]\"];\n  n68 -> n69 [label=\"[4]\"];\n  n68 -> n70 [label=\"[4]\"];\n  n69 -> n70 [label=\"[5]\"];\n  n70 -> n71 [label=\"[4]\"];\n  n70 -> n72 [label=\"[4]\"];\n  n71 -> n72 [label=\"[5]\"];\n  n72 -> n73 [label=\"[4]\"];\n  n72 -> n74 [label=\"[4]\"];\n  n73 -> n74 [label=\"[5]\"];\n  n74 -> n75 [label=\"[4]\"];\n  n74 -> n76 [label=\"[4]\"];\n  n75 -> n76 [label=\"[5]\"];\n  n76 -> n77 [label=\"[4]\"];\n  n76 -> n78 [label=\"[4]\"];\n  n77 -> n78 [label=\"[5]\"];\n  n78 -> n79 [label=\"[4]\"];\n  n78 -> n80 [label=\"[4]\"];\n  n79 -> n80 [label=\"[5]\"];\n  n80 -> n81 [label=\"[4]\"];\n  n80 -> n82 [label=\"[4]\"];\n  n81 -> n82 [label=\"[5]\"];\n  n82 -> n0 [label=\"[4]\"];\n}\n",
    };
    /// Losses and derivatives as they are computed, each derivative beside its value.
    pub const GRADIENT_GRAPH: nn::Drawing = nn::Drawing {
        mermaid: "flowchart TB\n  n0[\"losses\"]\n  n1([\"x = input\"])\n  n2([\"y = target\"])\n  n3[\"layers.0.wide = tanh(dense(h, 5))\"]\n  n4[\"layers.0.h = h + 0.3 * dense(wide, 4)\"]\n  n5[\"layers.1.wide = tanh(dense(h, 5))\"]\n  n6[\"layers.1.h = h + 0.3 * dense(wide, 4)\"]\n  n7[\"layers.2.wide = tanh(dense(h, 5))\"]\n  n8[\"layers.2.h = h + 0.3 * dense(wide, 4)\"]\n  n9[\"layers.3.wide = tanh(dense(h, 5))\"]\n  n10[\"layers.3.h = h + 0.3 * dense(wide, 4)\"]\n  n11[\"layers.4.wide = tanh(dense(h, 5))\"]\n  n12[\"layers.4.h = h + 0.3 * dense(wide, 4)\"]\n  n13[\"layers.5.wide = tanh(dense(h, 5))\"]\n  n14[\"layers.5.h = h + 0.3 * dense(wide, 4)\"]\n  n15[\"layers.6.wide = tanh(dense(h, 5))\"]\n  n16[\"layers.6.h = h + 0.3 * dense(wide, 4)\"]\n  n17[\"layers.7.wide = tanh(dense(h, 5))\"]\n  n18[\"layers.7.h = h + 0.3 * dense(wide, 4)\"]\n  n19[\"layers.8.wide = tanh(dense(h, 5))\"]\n  n20[\"layers.8.h = h + 0.3 * dense(wide, 4)\"]\n  n21[\"layers.9.wide = tanh(dense(h, 5))\"]\n  n22[\"layers.9.h = h + 0.3 * dense(wide, 4)\"]\n  n23[\"layers.10.wide = tanh(dense(h, 5))\"]\n  n24[\"layers.10.h = h + 0.3 * dense(wide, 4)\"]\n  n25[\"layers.11.wide = tanh(dense(h, 5))\"]\n  n26[\"layers.11.h = h + 0.3 * dense(wide, 4)\"]\n  n27[\"layers.12.wide = tanh(dense(h, 5))\"]\n  n28[\"layers.12.h = h + 0.3 * dense(wide, 4)\"]\n  n29[\"layers.13.wide = tanh(dense(h, 5))\"]\n  n30[\"layers.13.h = h + 0.3 * dense(wide, 4)\"]\n  n31[\"layers.14.wide = tanh(dense(h, 5))\"]\n  n32[\"layers.14.h = h + 0.3 * dense(wide, 4)\"]\n  n33[\"layers.15.wide = tanh(dense(h, 5))\"]\n  n34[\"layers.15.h = h + 0.3 * dense(wide, 4)\"]\n  n35[\"layers.16.wide = tanh(dense(h, 5))\"]\n  n36[\"layers.16.h = h + 0.3 * dense(wide, 4)\"]\n  n37[\"layers.17.wide = tanh(dense(h, 5))\"]\n  n38[\"layers.17.h = h + 0.3 * dense(wide, 4)\"]\n  n39[\"layers.18.wide = tanh(dense(h, 5))\"]\n  n40[\"layers.18.h = h + 0.3 * dense(wide, 4)\"]\n  n41[\"layers.19.wide = tanh(dense(h, 5))\"]\n  n42[\"layers.19.h = h + 0.3 * dense(wide, 4)\"]\n  n43[\"layers.20.wide = tanh(dense(h, 5))\"]\n  n44[\"layers.20.h = h + 0.3 * dense(wide, 4)\"]\n  n45[\"layers.21.wide = tanh(dense(h, 5))\"]\n  n46[\"layers.21.h = h + 0.3 * dense(wide, 4)\"]\n  n47[\"layers.22.wide = tanh(dense(h, 5))\"]\n  n48[\"layers.22.h = h + 0.3 * dense(wide, 4)\"]\n  n49[\"layers.23.wide = tanh(dense(h, 5))\"]\n  n50[\"layers.23.h = h + 0.3 * dense(wide, 4)\"]\n  n51[\"layers.24.wide = tanh(dense(h, 5))\"]\n  n52[\"layers.24.h = h + 0.3 * dense(wide, 4)\"]\n  n53[\"layers.25.wide = tanh(dense(h, 5))\"]\n  n54[\"layers.25.h = h + 0.3 * dense(wide, 4)\"]\n  n55[\"layers.26.wide = tanh(dense(h, 5))\"]\n  n56[\"layers.26.h = h + 0.3 * dense(wide, 4)\"]\n  n57[\"layers.27.wide = tanh(dense(h, 5))\"]\n  n58[\"layers.27.h = h + 0.3 * dense(wide, 4)\"]\n  n59[\"layers.28.wide = tanh(dense(h, 5))\"]\n  n60[\"layers.28.h = h + 0.3 * dense(wide, 4)\"]\n  n61[\"layers.29.wide = tanh(dense(h, 5))\"]\n  n62[\"layers.29.h = h + 0.3 * dense(wide, 4)\"]\n  n63[\"layers.30.wide = tanh(dense(h, 5))\"]\n  n64[\"layers.30.h = h + 0.3 * dense(wide, 4)\"]\n  n65[\"layers.31.wide = tanh(dense(h, 5))\"]\n  n66[\"layers.31.h = h + 0.3 * dense(wide, 4)\"]\n  n67[\"layers.32.wide = tanh(dense(h, 5))\"]\n  n68[\"layers.32.h = h + 0.3 * dense(wide, 4)\"]\n  n69[\"layers.33.wide = tanh(dense(h, 5))\"]\n  n70[\"layers.33.h = h + 0.3 * dense(wide, 4)\"]\n  n71[\"layers.34.wide = tanh(dense(h, 5))\"]\n  n72[\"layers.34.h = h + 0.3 * dense(wide, 4)\"]\n  n73[\"layers.35.wide = tanh(dense(h, 5))\"]\n  n74[\"layers.35.h = h + 0.3 * dense(wide, 4)\"]\n  n75[\"layers.36.wide = tanh(dense(h, 5))\"]\n  n76[\"layers.36.h = h + 0.3 * dense(wide, 4)\"]\n  n77[\"layers.37.wide = tanh(dense(h, 5))\"]\n  n78[\"layers.37.h = h + 0.3 * dense(wide, 4)\"]\n  n79[\"layers.38.wide = tanh(dense(h, 5))\"]\n  n80[\"layers.38.h = h + 0.3 * dense(wide, 4)\"]\n  n81[\"layers.39.wide = tanh(dense(h, 5))\"]\n  n82[\"layers.39.h = h + 0.3 * dense(wide, 4)\"]\n  n0 -->|\"[4]\"| n82\n  n0 -->|\"[]\"| n82\n  n1 -->|\"[4]\"| n3\n  n1 -->|\"[4]\"| n4\n  n2 -->|\"[4]\"| n0\n  n3 -->|\"[5]\"| n4\n  n4 -->|\"[4]\"| n3\n  n4 -->|\"[5, 4]\"| n3\n  n4 -->|\"[4]\"| n5\n  n4 -->|\"[4]\"| n6\n  n5 -->|\"[4]\"| n4\n  n5 -->|\"[5]\"| n6\n  n6 -->|\"[4]\"| n4\n  n6 -->|\"[4]\"| n5\n  n6 -->|\"[5, 4]\"| n5\n  n6 -->|\"[4]\"| n7\n  n6 -->|\"[4]\"| n8\n  n7 -->|\"[4]\"| n6\n  n7 -->|\"[5]\"| n8\n  n8 -->|\"[4]\"| n6\n  n8 -->|\"[4]\"| n7\n  n8 -->|\"[5, 4]\"| n7\n  n8 -->|\"[4]\"| n9\n  n8 -->|\"[4]\"| n10\n  n9 -->|\"[4]\"| n8\n  n9 -->|\"[5]\"| n10\n  n10 -->|\"[4]\"| n8\n  n10 -->|\"[4]\"| n9\n  n10 -->|\"[5, 4]\"| n9\n  n10 -->|\"[4]\"| n11\n  n10 -->|\"[4]\"| n12\n  n11 -->|\"[4]\"| n10\n  n11 -->|\"[5]\"| n12\n  n12 -->|\"[4]\"| n10\n  n12 -->|\"[4]\"| n11\n  n12 -->|\"[5, 4]\"| n11\n  n12 -->|\"[4]\"| n13\n  n12 -->|\"[4]\"| n14\n  n13 -->|\"[4]\"| n12\n  n13 -->|\"[5]\"| n14\n  n14 -->|\"[4]\"| n12\n  n14 -->|\"[4]\"| n13\n  n14 -->|\"[5, 4]\"| n13\n  n14 -->|\"[4]\"| n15\n  n14 -->|\"[4]\"| n16\n  n15 -->|\"[4]\"| n14\n  n15 -->|\"[5]\"| n16\n  n16 -->|\"[4]\"| n14\n  n16 -->|\"[4]\"| n15\n  n16 -->|\"[5, 4]\"| n15\n  n16 -->|\"[4]\"| n17\n  n16 -->|\"[4]\"| n18\n  n17 -->|\"[4]\"| n16\n  n17 -->|\"[5]\"| n18\n  n18 -->|\"[4]\"| n16\n  n18 -->|\"[4]\"| n17\n  n18 -->|\"[5, 4]\"| n17\n  n18 -->|\"[4]\"| n19\n  n18 -->|\"[4]\"| n20\n  n19 -->|\"[4]\"| n18\n  n19 -->|\"[5]\"| n20\n  n20 -->|\"[4]\"| n18\n  n20 -->|\"[4]\"| n19\n  n20 -->|\"[5, 4]\"| n19\n  n20 -->|\"[4]\"| n21\n  n20 -->|\"[4]\"| n22\n  n21 -->|\"[4]\"| n20\n  n21 -->|\"[5]\"| n22\n  n22 -->|\"[4]\"| n20\n  n22 -->|\"[4]\"| n21\n  n22 -->|\"[5, 4]\"| n21\n  n22 -->|\"[4]\"| n23\n  n22 -->|\"[4]\"| n24\n  n23 -->|\"[4]\"| n22\n  n23 -->|\"[5]\"| n24\n  n24 -->|\"[4]\"| n22\n  n24 -->|\"[4]\"| n23\n  n24 -->|\"[5, 4]\"| n23\n  n24 -->|\"[4]\"| n25\n  n24 -->|\"[4]\"| n26\n  n25 -->|\"[4]\"| n24\n  n25 -->|\"[5]\"| n26\n  n26 -->|\"[4]\"| n24\n  n26 -->|\"[4]\"| n25\n  n26 -->|\"[5, 4]\"| n25\n  n26 -->|\"[4]\"| n27\n  n26 -->|\"[4]\"| n28\n  n27 -->|\"[4]\"| n26\n  n27 -->|\"[5]\"| n28\n  n28 -->|\"[4]\"| n26\n  n28 -->|\"[4]\"| n27\n  n28 -->|\"[5, 4]\"| n27\n  n28 -->|\"[4]\"| n29\n  n28 -->|\"[4]\"| n30\n  n29 -->|\"[4]\"| n28\n  n29 -->|\"[5]\"| n30\n  n30 -->|\"[4]\"| n28\n  n30 -->|\"[4]\"| n29\n  n30 -->|\"[5, 4]\"| n29\n  n30 -->|\"[4]\"| n31\n  n30 -->|\"[4]\"| n32\n  n31 -->|\"[4]\"| n30\n  n31 -->|\"[5]\"| n32\n  n32 -->|\"[4]\"| n30\n  n32 -->|\"[4]\"| n31\n  n32 -->|\"[5, 4]\"| n31\n  n32 -->|\"[4]\"| n33\n  n32 -->|\"[4]\"| n34\n  n33 -->|\"[4]\"| n32\n  n33 -->|\"[5]\"| n34\n  n34 -->|\"[4]\"| n32\n  n34 -->|\"[4]\"| n33\n  n34 -->|\"[5, 4]\"| n33\n  n34 -->|\"[4]\"| n35\n  n34 -->|\"[4]\"| n36\n  n35 -->|\"[4]\"| n34\n  n35 -->|\"[5]\"| n36\n  n36 -->|\"[4]\"| n34\n  n36 -->|\"[4]\"| n35\n  n36 -->|\"[5, 4]\"| n35\n  n36 -->|\"[4]\"| n37\n  n36 -->|\"[4]\"| n38\n  n37 -->|\"[4]\"| n36\n  n37 -->|\"[5]\"| n38\n  n38 -->|\"[4]\"| n36\n  n38 -->|\"[4]\"| n37\n  n38 -->|\"[5, 4]\"| n37\n  n38 -->|\"[4]\"| n39\n  n38 -->|\"[4]\"| n40\n  n39 -->|\"[4]\"| n38\n  n39 -->|\"[5]\"| n40\n  n40 -->|\"[4]\"| n38\n  n40 -->|\"[4]\"| n39\n  n40 -->|\"[5, 4]\"| n39\n  n40 -->|\"[4]\"| n41\n  n40 -->|\"[4]\"| n42\n  n41 -->|\"[4]\"| n40\n  n41 -->|\"[5]\"| n42\n  n42 -->|\"[4]\"| n40\n  n42 -->|\"[4]\"| n41\n  n42 -->|\"[5, 4]\"| n41\n  n42 -->|\"[4]\"| n43\n  n42 -->|\"[4]\"| n44\n  n43 -->|\"[4]\"| n42\n  n43 -->|\"[5]\"| n44\n  n44 -->|\"[4]\"| n42\n  n44 -->|\"[4]\"| n43\n  n44 -->|\"[5, 4]\"| n43\n  n44 -->|\"[4]\"| n45\n  n44 -->|\"[4]\"| n46\n  n45 -->|\"[4]\"| n44\n  n45 -->|\"[5]\"| n46\n  n46 -->|\"[4]\"| n44\n  n46 -->|\"[4]\"| n45\n  n46 -->|\"[5, 4]\"| n45\n  n46 -->|\"[4]\"| n47\n  n46 -->|\"[4]\"| n48\n  n47 -->|\"[4]\"| n46\n  n47 -->|\"[5]\"| n48\n  n48 -->|\"[4]\"| n46\n  n48 -->|\"[4]\"| n47\n  n48 -->|\"[5, 4]\"| n47\n  n48 -->|\"[4]\"| n49\n  n48 -->|\"[4]\"| n50\n  n49 -->|\"[4]\"| n48\n  n49 -->|\"[5]\"| n50\n  n50 -->|\"[4]\"| n48\n  n50 -->|\"[4]\"| n49\n  n50 -->|\"[5, 4]\"| n49\n  n50 -->|\"[4]\"| n51\n  n50 -->|\"[4]\"| n52\n  n51 -->|\"[4]\"| n50\n  n51 -->|\"[5]\"| n52\n  n52 -->|\"[4]\"| n50\n  n52 -->|\"[4]\"| n51\n  n52 -->|\"[5, 4]\"| n51\n  n52 -->|\"[4]\"| n53\n  n52 -->|\"[4]\"| n54\n  n53 -->|\"[4]\"| n52\n  n53 -->|\"[5]\"| n54\n  n54 -->|\"[4]\"| n52\n  n54 -->|\"[4]\"| n53\n  n54 -->|\"[5, 4]\"| n53\n  n54 -->|\"[4]\"| n55\n  n54 -->|\"[4]\"| n56\n  n55 -->|\"[4]\"| n54\n  n55 -->|\"[5]\"| n56\n  n56 -->|\"[4]\"| n54\n  n56 -->|\"[4]\"| n55\n  n56 -->|\"[5, 4]\"| n55\n  n56 -->|\"[4]\"| n57\n  n56 -->|\"[4]\"| n58\n  n57 -->|\"[4]\"| n56\n  n57 -->|\"[5]\"| n58\n  n58 -->|\"[4]\"| n56\n  n58 -->|\"[4]\"| n57\n  n58 -->|\"[5, 4]\"| n57\n  n58 -->|\"[4]\"| n59\n  n58 -->|\"[4]\"| n60\n  n59 -->|\"[4]\"| n58\n  n59 -->|\"[5]\"| n60\n  n60 -->|\"[4]\"| n58\n  n60 -->|\"[4]\"| n59\n  n60 -->|\"[5, 4]\"| n59\n  n60 -->|\"[4]\"| n61\n  n60 -->|\"[4]\"| n62\n  n61 -->|\"[4]\"| n60\n  n61 -->|\"[5]\"| n62\n  n62 -->|\"[4]\"| n60\n  n62 -->|\"[4]\"| n61\n  n62 -->|\"[5, 4]\"| n61\n  n62 -->|\"[4]\"| n63\n  n62 -->|\"[4]\"| n64\n  n63 -->|\"[4]\"| n62\n  n63 -->|\"[5]\"| n64\n  n64 -->|\"[4]\"| n62\n  n64 -->|\"[4]\"| n63\n  n64 -->|\"[5, 4]\"| n63\n  n64 -->|\"[4]\"| n65\n  n64 -->|\"[4]\"| n66\n  n65 -->|\"[4]\"| n64\n  n65 -->|\"[5]\"| n66\n  n66 -->|\"[4]\"| n64\n  n66 -->|\"[4]\"| n65\n  n66 -->|\"[5, 4]\"| n65\n  n66 -->|\"[4]\"| n67\n  n66 -->|\"[4]\"| n68\n  n67 -->|\"[4]\"| n66\n  n67 -->|\"[5]\"| n68\n  n68 -->|\"[4]\"| n66\n  n68 -->|\"[4]\"| n67\n  n68 -->|\"[5, 4]\"| n67\n  n68 -->|\"[4]\"| n69\n  n68 -->|\"[4]\"| n70\n  n69 -->|\"[4]\"| n68\n  n69 -->|\"[5]\"| n70\n  n70 -->|\"[4]\"| n68\n  n70 -->|\"[4]\"| n69\n  n70 -->|\"[5, 4]\"| n69\n  n70 -->|\"[4]\"| n71\n  n70 -->|\"[4]\"| n72\n  n71 -->|\"[4]\"| n70\n  n71 -->|\"[5]\"| n72\n  n72 -->|\"[4]\"| n70\n  n72 -->|\"[4]\"| n71\n  n72 -->|\"[5, 4]\"| n71\n  n72 -->|\"[4]\"| n73\n  n72 -->|\"[4]\"| n74\n  n73 -->|\"[4]\"| n72\n  n73 -->|\"[5]\"| n74\n  n74 -->|\"[4]\"| n72\n  n74 -->|\"[4]\"| n73\n  n74 -->|\"[5, 4]\"| n73\n  n74 -->|\"[4]\"| n75\n  n74 -->|\"[4]\"| n76\n  n75 -->|\"[4]\"| n74\n  n75 -->|\"[5]\"| n76\n  n76 -->|\"[4]\"| n74\n  n76 -->|\"[4]\"| n75\n  n76 -->|\"[5, 4]\"| n75\n  n76 -->|\"[4]\"| n77\n  n76 -->|\"[4]\"| n78\n  n77 -->|\"[4]\"| n76\n  n77 -->|\"[5]\"| n78\n  n78 -->|\"[4]\"| n76\n  n78 -->|\"[4]\"| n77\n  n78 -->|\"[5, 4]\"| n77\n  n78 -->|\"[4]\"| n79\n  n78 -->|\"[4]\"| n80\n  n79 -->|\"[4]\"| n78\n  n79 -->|\"[5]\"| n80\n  n80 -->|\"[4]\"| n78\n  n80 -->|\"[4]\"| n79\n  n80 -->|\"[5, 4]\"| n79\n  n80 -->|\"[4]\"| n81\n  n80 -->|\"[4]\"| n82\n  n81 -->|\"[4]\"| n80\n  n81 -->|\"[5]\"| n82\n  n82 -->|\"[4]\"| n0\n  n82 -->|\"[4]\"| n80\n  n82 -->|\"[4]\"| n81\n  n82 -->|\"[5, 4]\"| n81\n",
        dot: "digraph {\n  rankdir=TB; node [fontname=\"sans-serif\"]; edge [fontname=\"sans-serif\", fontsize=10];\n  n0 [label=\"losses\", shape=box];\n  n1 [label=\"x = input\", shape=ellipse];\n  n2 [label=\"y = target\", shape=ellipse];\n  n3 [label=\"layers.0.wide = tanh(dense(h, 5))\", shape=box];\n  n4 [label=\"layers.0.h = h + 0.3 * dense(wide, 4)\", shape=box];\n  n5 [label=\"layers.1.wide = tanh(dense(h, 5))\", shape=box];\n  n6 [label=\"layers.1.h = h + 0.3 * dense(wide, 4)\", shape=box];\n  n7 [label=\"layers.2.wide = tanh(dense(h, 5))\", shape=box];\n  n8 [label=\"layers.2.h = h + 0.3 * dense(wide, 4)\", shape=box];\n  n9 [label=\"layers.3.wide = tanh(dense(h, 5))\", shape=box];\n  n10 [label=\"layers.3.h = h + 0.3 * dense(wide, 4)\", shape=box];\n  n11 [label=\"layers.4.wide = tanh(dense(h, 5))\", shape=box];\n  n12 [label=\"layers.4.h = h + 0.3 * dense(wide, 4)\", shape=box];\n  n13 [label=\"layers.5.wide = tanh(dense(h, 5))\", shape=box];\n  n14 [label=\"layers.5.h = h + 0.3 * dense(wide, 4)\", shape=box];\n  n15 [label=\"layers.6.wide = tanh(dense(h, 5))\", shape=box];\n  n16 [label=\"layers.6.h = h + 0.3 * dense(wide, 4)\", shape=box];\n  n17 [label=\"layers.7.wide = tanh(dense(h, 5))\", shape=box];\n  n18 [label=\"layers.7.h = h + 0.3 * dense(wide, 4)\", shape=box];\n  n19 [label=\"layers.8.wide = tanh(dense(h, 5))\", shape=box];\n  n20 [label=\"layers.8.h = h + 0.3 * dense(wide, 4)\", shape=box];\n  n21 [label=\"layers.9.wide = tanh(dense(h, 5))\", shape=box];\n  n22 [label=\"layers.9.h = h + 0.3 * dense(wide, 4)\", shape=box];\n  n23 [label=\"layers.10.wide = tanh(dense(h, 5))\", shape=box];\n  n24 [label=\"layers.10.h = h + 0.3 * dense(wide, 4)\", shape=box];\n  n25 [label=\"layers.11.wide = tanh(dense(h, 5))\", shape=box];\n  n26 [label=\"layers.11.h = h + 0.3 * dense(wide, 4)\", shape=box];\n  n27 [label=\"layers.12.wide = tanh(dense(h, 5))\", shape=box];\n  n28 [label=\"layers.12.h = h + 0.3 * dense(wide, 4)\", shape=box];\n  n29 [label=\"layers.13.wide = tanh(dense(h, 5))\", shape=box];\n  n30 [label=\"layers.13.h = h + 0.3 * dense(wide, 4)\", shape=box];\n  n31 [label=\"layers.14.wide = tanh(dense(h, 5))\", shape=box];\n  n32 [label=\"layers.14.h = h + 0.3 * dense(wide, 4)\", shape=box];\n  n33 [label=\"layers.15.wide = tanh(dense(h, 5))\", shape=box];\n  n34 [label=\"layers.15.h = h + 0.3 * dense(wide, 4)\", shape=box];\n  n35 [label=\"layers.16.wide = tanh(dense(h, 5))\", shape=box];\n  n36 [label=\"layers.16.h = h + 0.3 * dense(wide, 4)\", shape=box];\n  n37 [label=\"layers.17.wide = tanh(dense(h, 5))\", shape=box];\n  n38 [label=\"layers.17.h = h + 0.3 * dense(wide, 4)\", shape=box];\n  n39 [label=\"layers.18.wide = tanh(dense(h, 5))\", shape=box];\n  n40 [label=\"layers.18.h = h + 0.3 * dense(wide, 4)\", shape=box];\n  n41 [label=\"layers.19.wide = tanh(dense(h, 5))\", shape=box];\n  n42 [label=\"layers.19.h = h + 0.3 * dense(wide, 4)\", shape=box];\n  n43 [label=\"layers.20.wide = tanh(dense(h, 5))\", shape=box];\n  n44 [label=\"layers.20.h = h + 0.3 * dense(wide, 4)\", shape=box];\n  n45 [label=\"layers.21.wide = tanh(dense(h, 5))\", shape=box];\n  n46 [label=\"layers.21.h = h + 0.3 * dense(wide, 4)\", shape=box];\n  n47 [label=\"layers.22.wide = tanh(dense(h, 5))\", shape=box];\n  n48 [label=\"layers.22.h = h + 0.3 * dense(wide, 4)\", shape=box];\n  n49 [label=\"layers.23.wide = tanh(dense(h, 5))\", shape=box];\n  n50 [label=\"layers.23.h = h + 0.3 * dense(wide, 4)\", shape=box];\n  n51 [label=\"layers.24.wide = tanh(dense(h, 5))\", shape=box];\n  n52 [label=\"layers.24.h = h + 0.3 * dense(wide, 4)\", shape=box];\n  n53 [label=\"layers.25.wide = tanh(dense(h, 5))\", shape=box];\n  n54 [label=\"layers.25.h = h + 0.3 * dense(wide, 4)\", shape=box];\n  n55 [label=\"layers.26.wide = tanh(dense(h, 5))\", shape=box];\n  n56 [label=\"layers.26.h = h + 0.3 * dense(wide, 4)\", shape=box];\n  n57 [label=\"layers.27.wide = tanh(dense(h, 5))\", shape=box];\n  n58 [label=\"layers.27.h = h + 0.3 * dense(wide, 4)\", shape=box];\n  n59 [label=\"layers.28.wide = tanh(dense(h, 5))\", shape=box];\n  n60 [label=\"layers.28.h = h + 0.3 * dense(wide, 4)\", shape=box];\n  n61 [label=\"layers.29.wide = tanh(dense(h, 5))\", shape=box];\n  n62 [label=\"layers.29.h = h + 0.3 * dense(wide, 4)\", shape=box];\n  n63 [label=\"layers.30.wide = tanh(dense(h, 5))\", shape=box];\n  n64 [label=\"layers.30.h = h + 0.3 * dense(wide, 4)\", shape=box];\n  n65 [label=\"layers.31.wide = tanh(dense(h, 5))\", shape=box];\n  n66 [label=\"layers.31.h = h + 0.3 * dense(wide, 4)\", shape=box];\n  n67 [label=\"layers.32.wide = tanh(dense(h, 5))\", shape=box];\n  n68 [label=\"layers.32.h = h + 0.3 * dense(wide, 4)\", shape=box];\n  n69 [label=\"layers.33.wide = tanh(dense(h, 5))\", shape=box];\n  n70 [label=\"layers.33.h = h + 0.3 * dense(wide, 4)\", shape=box];\n  n71 [label=\"layers.34.wide = tanh(dense(h, 5))\", shape=box];\n  n72 [label=\"layers.34.h = h + 0.3 * dense(wide, 4)\", shape=box];\n  n73 [label=\"layers.35.wide = tanh(dense(h, 5))\", shape=box];\n  n74 [label=\"layers.35.h = h + 0.3 * dense(wide, 4)\", shape=box];\n  n75 [label=\"layers.36.wide = tanh(dense(h, 5))\", shape=box];\n  n76 [label=\"layers.36.h = h + 0.3 * dense(wide, 4)\", shape=box];\n  n77 [label=\"layers.37.wide = tanh(dense(h, 5))\", shape=box];\n  n78 [label=\"layers.37.h = h + 0.3 * dense(wide, 4)\", shape=box];\n  n79 [label=\"layers.38.wide = tanh(dense(h, 5))\", shape=box];\n  n80 [label=\"layers.38.h = h + 0.3 * dense(wide, 4)\", shape=box];\n  n81 [label=\"layers.39.wide = tanh(dense(h, 5))\", shape=box];\n  n82 [label=\"layers.39.h = h + 0.3 * dense(wide, 4)\", shape=box];\n  n0 -> n82 [label=\"[4]\"];\n  n0 -> n82 [label=\"[]\"];\n  n1 -> n3 [label=\"[4]\"];\n  n1 -> n4 [label=\"[4]\"];\n  n2 -> n0 [label=\"[4]\"];\n  n3 -> n4 [label=\"[5]\"];\n  n4 -> n3 [label=\"[4]\"];\n  n4 -> n3 [label=\"[5, 4]\"];\n  n4 -> n5 [label=\"[4]\"];\n  n4 -> n6 [label=\"[4]\"];\n  n5 -> n4 [label=\"[4]\"];\n  n5 -> n6 [label=\"[5]\"];\n  n6 -> n4 [label=\"[4]\"];\n  n6 -> n5 [label=\"[4]\"];\n  n6 -> n5 [label=\"[5, 4]\"];\n  n6 -> n7 [label=\"[4]\"];\n  n6 -> n8 [label=\"[4]\"];\n  n7 -> n6 [label=\"[4]\"];\n  n7 -> n8 [label=\"[5]\"];\n  n8 -> n6 [label=\"[4]\"];\n  n8 -> n7 [label=\"[4]\"];\n  n8 -> n7 [label=\"[5, 4]\"];\n  n8 -> n9 [label=\"[4]\"];\n  n8 -> n10 [label=\"[4]\"];\n  n9 -> n8 [label=\"[4]\"];\n  n9 -> n10 [label=\"[5]\"];\n  n10 -> n8 [label=\"[4]\"];\n  n10 -> n9 [label=\"[4]\"];\n  n10 -> n9 [label=\"[5, 4]\"];\n  n10 -> n11 [label=\"[4]\"];\n  n10 -> n12 [label=\"[4]\"];\n  n11 -> n10 [label=\"[4]\"];\n  n11 -> n12 [label=\"[5]\"];\n  n12 -> n10 [label=\"[4]\"];\n  n12 -> n11 [label=\"[4]\"];\n  n12 -> n11 [label=\"[5, 4]\"];\n  n12 -> n13 [label=\"[4]\"];\n  n12 -> n14 [label=\"[4]\"];\n  n13 -> n12 [label=\"[4]\"];\n  n13 -> n14 [label=\"[5]\"];\n  n14 -> n12 [label=\"[4]\"];\n  n14 -> n13 [label=\"[4]\"];\n  n14 -> n13 [label=\"[5, 4]\"];\n  n14 -> n15 [label=\"[4]\"];\n  n14 -> n16 [label=\"[4]\"];\n  n15 -> n14 [label=\"[4]\"];\n  n15 -> n16 [label=\"[5]\"];\n  n16 -> n14 [label=\"[4]\"];\n  n16 -> n15 [label=\"[4]\"];\n  n16 -> n15 [label=\"[5, 4]\"];\n  n16 -> n17 [label=\"[4]\"];\n  n16 -> n18 [label=\"[4]\"];\n  n17 -> n16 [label=\"[4]\"];\n  n17 -> n18 [label=\"[5]\"];\n  n18 -> n16 [label=\"[4]\"];\n  n18 -> n17 [label=\"[4]\"];\n  n18 -> n17 [label=\"[5, 4]\"];\n  n18 -> n19 [label=\"[4]\"];\n  n18 -> n20 [label=\"[4]\"];\n  n19 -> n18 [label=\"[4]\"];\n  n19 -> n20 [label=\"[5]\"];\n  n20 -> n18 [label=\"[4]\"];\n  n20 -> n19 [label=\"[4]\"];\n  n20 -> n19 [label=\"[5, 4]\"];\n  n20 -> n21 [label=\"[4]\"];\n  n20 -> n22 [label=\"[4]\"];\n  n21 -> n20 [label=\"[4]\"];\n  n21 -> n22 [label=\"[5]\"];\n  n22 -> n20 [label=\"[4]\"];\n  n22 -> n21 [label=\"[4]\"];\n  n22 -> n21 [label=\"[5, 4]\"];\n  n22 -> n23 [label=\"[4]\"];\n  n22 -> n24 [label=\"[4]\"];\n  n23 -> n22 [label=\"[4]\"];\n  n23 -> n24 [label=\"[5]\"];\n  n24 -> n22 [label=\"[4]\"];\n  n24 -> n23 [label=\"[4]\"];\n  n24 -> n23 [label=\"[5, 4]\"];\n  n24 -> n25 [label=\"[4]\"];\n  n24 -> n26 [label=\"[4]\"];\n  n25 -> n24 [label=\"[4]\"];\n  n25 -> n26 [label=\"[5]\"];\n  n26 -> n24 [label=\"[4]\"];\n  n26 -> n25 [label=\"[4]\"];\n  n26 -> n25 [label=\"[5, 4]\"];\n  n26 -> n27 [label=\"[4]\"];\n  n26 -> n28 [label=\"[4]\"];\n  n27 -> n26 [label=\"[4]\"];\n  n27 -> n28 [label=\"[5]\"];\n  n28 -> n26 [label=\"[4]\"];\n  n28 -> n27 [label=\"[4]\"];\n  n28 -> n27 [label=\"[5, 4]\"];\n  n28 -> n29 [label=\"[4]\"];\n  n28 -> n30 [label=\"[4]\"];\n  n29 -> n28 [label=\"[4]\"];\n  n29 -> n30 [label=\"[5]\"];\n  n30 -> n28 [label=\"[4]\"];\n  n30 -> n29 [label=\"[4]\"];\n  n30 -> n29 [label=\"[5, 4]\"];\n  n30 -> n31 [label=\"[4]\"];\n  n30 -> n32 [label=\"[4]\"];\n  n31 -> n30 [label=\"[4]\"];\n  n31 -> n32 [label=\"[5]\"];\n  n32 -> n30 [label=\"[4]\"];\n  n32 -> n31 [label=\"[4]\"];\n  n32 -> n31 [label=\"[5, 4]\"];\n  n32 -> n33 [label=\"[4]\"];\n  n32 -> n34 [label=\"[4]\"];\n  n33 -> n32 [label=\"[4]\"];\n  n33 -> n34 [label=\"[5]\"];\n  n34 -> n32 [label=\"[4]\"];\n  n34 -> n33 [label=\"[4]\"];\n  n34 -> n33 [label=\"[5, 4]\"];\n  n34 -> n35 [label=\"[4]\"];\n  n34 -> n36 [label=\"[4]\"];\n  n35 -> n34 [label=\"[4]\"];\n  n35 -> n36 [label=\"[5]\"];\n  n36 -> n34 [label=\"[4]\"];\n  n36 -> n35 [label=\"[4]\"];\n  n36 -> n35 [label=\"[5, 4]\"];\n  n36 -> n37 [label=\"[4]\"];\n  n36 -> n38 [label=\"[4]\"];\n  n37 -> n36 [label=\"[4]\"];\n  n37 -> n38 [label=\"[5]\"];\n  n38 -> n36 [label=\"[4]\"];\n  n38 -> n37 [label=\"[4]\"];\n  n38 -> n37 [label=\"[5, 4]\"];\n  n38 -> n39 [label=\"[4]\"];\n  n38 -> n40 [label=\"[4]\"];\n  n39 -> n38 [label=\"[4]\"];\n  n39 -> n40 [label=\"[5]\"];\n  n40 -> n38 [label=\"[4]\"];\n  n40 -> n39 [label=\"[4]\"];\n  n40 -> n39 [label=\"[5, 4]\"];\n  n40 -> n41 [label=\"[4]\"];\n  n40 -> n42 [label=\"[4]\"];\n  n41 -> n40 [label=\"[4]\"];\n  n41 -> n42 [label=\"[5]\"];\n  n42 -> n40 [label=\"[4]\"];\n  n42 -> n41 [label=\"[4]\"];\n  n42 -> n41 [label=\"[5, 4]\"];\n  n42 -> n43 [label=\"[4]\"];\n  n42 -> n44 [label=\"[4]\"];\n  n43 -> n42 [label=\"[4]\"];\n  n43 -> n44 [label=\"[5]\"];\n  n44 -> n42 [label=\"[4]\"];\n  n44 -> n43 [label=\"[4]\"];\n  n44 -> n43 [label=\"[5, 4]\"];\n  n44 -> n45 [label=\"[4]\"];\n  n44 -> n46 [label=\"[4]\"];\n  n45 -> n44 [label=\"[4]\"];\n  n45 -> n46 [label=\"[5]\"];\n  n46 -> n44 [label=\"[4]\"];\n  n46 -> n45 [label=\"[4]\"];\n  n46 -> n45 [label=\"[5, 4]\"];\n  n46 -> n47 [label=\"[4]\"];\n  n46 -> n48 [label=\"[4]\"];\n  n47 -> n46 [label=\"[4]\"];\n  n47 -> n48 [label=\"[5]\"];\n  n48 -> n46 [label=\"[4]\"];\n  n48 -> n47 [label=\"[4]\"];\n  n48 -> n47 [label=\"[5, 4]\"];\n  n48 -> n49 [label=\"[4]\"];\n  n48 -> n50 [label=\"[4]\"];\n  n49 -> n48 [label=\"[4]\"];\n  n49 -> n50 [label=\"[5]\"];\n  n50 -> n48 [label=\"[4]\"];\n  n50 -> n49 [label=\"[4]\"];\n  n50 -> n49 [label=\"[5, 4]\"];\n  n50 -> n51 [label=\"[4]\"];\n  n50 -> n52 [label=\"[4]\"];\n  n51 -> n50 [label=\"[4]\"];\n  n51 -> n52 [label=\"[5]\"];\n  n52 -> n50 [label=\"[4]\"];\n  n52 -> n51 [label=\"[4]\"];\n  n52 -> n51 [label=\"[5, 4]\"];\n  n52 -> n53 [label=\"[4]\"];\n  n52 -> n54 [label=\"[4]\"];\n  n53 -> n52 [label=\"[4]\"];\n  n53 -> n54 [label=\"[5]\"];\n  n54 -> n52 [label=\"[4]\"];\n  n54 -> n53 [label=\"[4]\"];\n  n54 -> n53 [label=\"[5, 4]\"];\n  n54 -> n55 [label=\"[4]\"];\n  n54 -> n56 [label=\"[4]\"];\n  n55 -> n54 [label=\"[4]\"];\n  n55 -> n56 [label=\"[5]\"];\n  n56 -> n54 [label=\"[4]\"];\n  n56 -> n55 [label=\"[4]\"];\n  n56 -> n55 [label=\"[5, 4]\"];\n  n56 -> n57 [label=\"[4]\"];\n  n56 -> n58 [label=\"[4]\"];\n  n57 -> n56 [label=\"[4]\"];\n  n57 -> n58 [label=\"[5]\"];\n  n58 -> n56 [label=\"[4]\"];\n  n58 -> n57 [label=\"[4]\"];\n  n58 -> n57 [label=\"[5, 4]\"];\n  n58 -> n59 [label=\"[4]\"];\n  n58 -> n60 [label=\"[4]\"];\n  n59 -> n58 [label=\"[4]\"];\n  n59 -> n60 [label=\"[5]\"];\n  n60 -> n58 [label=\"[4]\"];\n  n60 -> n59 [label=\"[4]\"];\n  n60 -> n59 [label=\"[5, 4]\"];\n  n60 -> n61 [label=\"[4]\"];\n  n60 -> n62 [label=\"[4]\"];\n  n61 -> n60 [label=\"[4]\"];\n  n61 -> n62 [label=\"[5]\"];\n  n62 -> n60 [label=\"[4]\"];\n  n62 -> n61 [label=\"[4]\"];\n  n62 -> n61 [label=\"[5, 4]\"];\n  n62 -> n63 [label=\"[4]\"];\n  n62 -> n64 [label=\"[4]\"];\n  n63 -> n62 [label=\"[4]\"];\n  n63 -> n64 [label=\"[5]\"];\n  n64 -> n62 [label=\"[4]\"];\n  n64 -> n63 [label=\"[4]\"];\n  n64 -> n63 [label=\"[5, 4]\"];\n  n64 -> n65 [label=\"[4]\"];\n  n64 -> n66 [label=\"[4]\"];\n  n65 -> n64 [label=\"[4]\"];\n  n65 -> n66 [label=\"[5]\"];\n  n66 -> n64 [label=\"[4]\"];\n  n66 -> n65 [label=\"[4]\"];\n  n66 -> n65 [label=\"[5, 4]\"];\n  n66 -> n67 [label=\"[4]\"];\n  n66 -> n68 [label=\"[4]\"];\n  n67 -> n66 [label=\"[4]\"];\n  n67 -> n68 [label=\"[5]\"];\n  n68 -> n66 [label=\"[4]\"];\n  n68 -> n67 [label=\"[4]\"];\n  n68 -> n67 [label=\"[5, 4]\"];\n  n68 -> n69 [label=\"[4]\"];\n  n68 -> n70 [label=\"[4]\"];\n  n69 -> n68 [label=\"[4]\"];\n  n69 -> n70 [label=\"[5]\"];\n  n70 -> n68 [label=\"[4]\"];\n  n70 -> n69 [label=\"[4]\"];\n  n70 -> n69 [label=\"[5, 4]\"];\n  n70 -> n71 [label=\"[4]\"];\n  n70 -> n72 [label=\"[4]\"];\n  n71 -> n70 [label=\"[4]\"];\n  n71 -> n72 [label=\"[5]\"];\n  n72 -> n70 [label=\"[4]\"];\n  n72 -> n71 [label=\"[4]\"];\n  n72 -> n71 [label=\"[5, 4]\"];\n  n72 -> n73 [label=\"[4]\"];\n  n72 -> n74 [label=\"[4]\"];\n  n73 -> n72 [label=\"[4]\"];\n  n73 -> n74 [label=\"[5]\"];\n  n74 -> n72 [label=\"[4]\"];\n  n74 -> n73 [label=\"[4]\"];\n  n74 -> n73 [label=\"[5, 4]\"];\n  n74 -> n75 [label=\"[4]\"];\n  n74 -> n76 [label=\"[4]\"];\n  n75 -> n74 [label=\"[4]\"];\n  n75 -> n76 [label=\"[5]\"];\n  n76 -> n74 [label=\"[4]\"];\n  n76 -> n75 [label=\"[4]\"];\n  n76 -> n75 [label=\"[5, 4]\"];\n  n76 -> n77 [label=\"[4]\"];\n  n76 -> n78 [label=\"[4]\"];\n  n77 -> n76 [label=\"[4]\"];\n  n77 -> n78 [label=\"[5]\"];\n  n78 -> n76 [label=\"[4]\"];\n  n78 -> n77 [label=\"[4]\"];\n  n78 -> n77 [label=\"[5, 4]\"];\n  n78 -> n79 [label=\"[4]\"];\n  n78 -> n80 [label=\"[4]\"];\n  n79 -> n78 [label=\"[4]\"];\n  n79 -> n80 [label=\"[5]\"];\n  n80 -> n78 [label=\"[4]\"];\n  n80 -> n79 [label=\"[4]\"];\n  n80 -> n79 [label=\"[5, 4]\"];\n  n80 -> n81 [label=\"[4]\"];\n  n80 -> n82 [label=\"[4]\"];\n  n81 -> n80 [label=\"[4]\"];\n  n81 -> n82 [label=\"[5]\"];\n  n82 -> n0 [label=\"[4]\"];\n  n82 -> n80 [label=\"[4]\"];\n  n82 -> n81 [label=\"[4]\"];\n  n82 -> n81 [label=\"[5, 4]\"];\n}\n",
    };
    /// Layer by layer: shapes, parameters, operations per sample, bytes of workspace per sample.
    pub const SUMMARY: &str = "Deep\nlayer           is                        shape  parameters  FLOPs  bytes\nx               input                     [4]\ny               target                    [4]\nh               x                         [4]\nlayers.0.wide   tanh(dense(h, 5))         [5]            25    110     40\nlayers.0.h      h + 0.3 * dense(wide, 4)  [4]            24    140     32\nlayers.1.wide   tanh(dense(h, 5))         [5]            25    150     40\nlayers.1.h      h + 0.3 * dense(wide, 4)  [4]            24    144     32\nlayers.2.wide   tanh(dense(h, 5))         [5]            25    150     40\nlayers.2.h      h + 0.3 * dense(wide, 4)  [4]            24    144     32\nlayers.3.wide   tanh(dense(h, 5))         [5]            25    150     40\nlayers.3.h      h + 0.3 * dense(wide, 4)  [4]            24    144     32\nlayers.4.wide   tanh(dense(h, 5))         [5]            25    150     40\nlayers.4.h      h + 0.3 * dense(wide, 4)  [4]            24    144     32\nlayers.5.wide   tanh(dense(h, 5))         [5]            25    150     40\nlayers.5.h      h + 0.3 * dense(wide, 4)  [4]            24    144     32\nlayers.6.wide   tanh(dense(h, 5))         [5]            25    150     40\nlayers.6.h      h + 0.3 * dense(wide, 4)  [4]            24    144     32\nlayers.7.wide   tanh(dense(h, 5))         [5]            25    150     40\nlayers.7.h      h + 0.3 * dense(wide, 4)  [4]            24    144     32\nlayers.8.wide   tanh(dense(h, 5))         [5]            25    150     40\nlayers.8.h      h + 0.3 * dense(wide, 4)  [4]            24    144     32\nlayers.9.wide   tanh(dense(h, 5))         [5]            25    150     40\nlayers.9.h      h + 0.3 * dense(wide, 4)  [4]            24    144     32\nlayers.10.wide  tanh(dense(h, 5))         [5]            25    150     40\nlayers.10.h     h + 0.3 * dense(wide, 4)  [4]            24    144     32\nlayers.11.wide  tanh(dense(h, 5))         [5]            25    150     40\nlayers.11.h     h + 0.3 * dense(wide, 4)  [4]            24    144     32\nlayers.12.wide  tanh(dense(h, 5))         [5]            25    150     40\nlayers.12.h     h + 0.3 * dense(wide, 4)  [4]            24    144     32\nlayers.13.wide  tanh(dense(h, 5))         [5]            25    150     40\nlayers.13.h     h + 0.3 * dense(wide, 4)  [4]            24    144     32\nlayers.14.wide  tanh(dense(h, 5))         [5]            25    150     40\nlayers.14.h     h + 0.3 * dense(wide, 4)  [4]            24    144     32\nlayers.15.wide  tanh(dense(h, 5))         [5]            25    150     40\nlayers.15.h     h + 0.3 * dense(wide, 4)  [4]            24    144     32\nlayers.16.wide  tanh(dense(h, 5))         [5]            25    150     40\nlayers.16.h     h + 0.3 * dense(wide, 4)  [4]            24    144     32\nlayers.17.wide  tanh(dense(h, 5))         [5]            25    150     40\nlayers.17.h     h + 0.3 * dense(wide, 4)  [4]            24    144     32\nlayers.18.wide  tanh(dense(h, 5))         [5]            25    150     40\nlayers.18.h     h + 0.3 * dense(wide, 4)  [4]            24    144     32\nlayers.19.wide  tanh(dense(h, 5))         [5]            25    150     40\nlayers.19.h     h + 0.3 * dense(wide, 4)  [4]            24    144     32\nlayers.20.wide  tanh(dense(h, 5))         [5]            25    150     40\nlayers.20.h     h + 0.3 * dense(wide, 4)  [4]            24    144     32\nlayers.21.wide  tanh(dense(h, 5))         [5]            25    150     40\nlayers.21.h     h + 0.3 * dense(wide, 4)  [4]            24    144     32\nlayers.22.wide  tanh(dense(h, 5))         [5]            25    150     40\nlayers.22.h     h + 0.3 * dense(wide, 4)  [4]            24    144     32\nlayers.23.wide  tanh(dense(h, 5))         [5]            25    150     40\nlayers.23.h     h + 0.3 * dense(wide, 4)  [4]            24    144     32\nlayers.24.wide  tanh(dense(h, 5))         [5]            25    150     40\nlayers.24.h     h + 0.3 * dense(wide, 4)  [4]            24    144     32\nlayers.25.wide  tanh(dense(h, 5))         [5]            25    150     40\nlayers.25.h     h + 0.3 * dense(wide, 4)  [4]            24    144     32\nlayers.26.wide  tanh(dense(h, 5))         [5]            25    150     40\nlayers.26.h     h + 0.3 * dense(wide, 4)  [4]            24    144     32\nlayers.27.wide  tanh(dense(h, 5))         [5]            25    150     40\nlayers.27.h     h + 0.3 * dense(wide, 4)  [4]            24    144     32\nlayers.28.wide  tanh(dense(h, 5))         [5]            25    150     40\nlayers.28.h     h + 0.3 * dense(wide, 4)  [4]            24    144     32\nlayers.29.wide  tanh(dense(h, 5))         [5]            25    150     40\nlayers.29.h     h + 0.3 * dense(wide, 4)  [4]            24    144     32\nlayers.30.wide  tanh(dense(h, 5))         [5]            25    150     40\nlayers.30.h     h + 0.3 * dense(wide, 4)  [4]            24    144     32\nlayers.31.wide  tanh(dense(h, 5))         [5]            25    150     40\nlayers.31.h     h + 0.3 * dense(wide, 4)  [4]            24    144     32\nlayers.32.wide  tanh(dense(h, 5))         [5]            25    150     40\nlayers.32.h     h + 0.3 * dense(wide, 4)  [4]            24    144     32\nlayers.33.wide  tanh(dense(h, 5))         [5]            25    150     40\nlayers.33.h     h + 0.3 * dense(wide, 4)  [4]            24    144     32\nlayers.34.wide  tanh(dense(h, 5))         [5]            25    150     40\nlayers.34.h     h + 0.3 * dense(wide, 4)  [4]            24    144     32\nlayers.35.wide  tanh(dense(h, 5))         [5]            25    150     40\nlayers.35.h     h + 0.3 * dense(wide, 4)  [4]            24    144     32\nlayers.36.wide  tanh(dense(h, 5))         [5]            25    150     40\nlayers.36.h     h + 0.3 * dense(wide, 4)  [4]            24    144     32\nlayers.37.wide  tanh(dense(h, 5))         [5]            25    150     40\nlayers.37.h     h + 0.3 * dense(wide, 4)  [4]            24    144     32\nlayers.38.wide  tanh(dense(h, 5))         [5]            25    150     40\nlayers.38.h     h + 0.3 * dense(wide, 4)  [4]            24    144     32\nlayers.39.wide  tanh(dense(h, 5))         [5]            25    150     80\nlayers.39.h     h + 0.3 * dense(wide, 4)  [4]            24    148     64\nothers                                                          21\n1 960 parameters; 4 080 FLOPs forward, 11 741 with gradient, per sample\n2 952 bytes of workspace per sample\n";
    /// In which order the partial derivatives are computed, the chain for each named value, and what is computed.
    pub const EXPLAIN: &str = "In which order are the partial derivatives of loss computed?\n  1. ∂loss/∂layers.39.h\n  2. ∂layers.39.h/∂layers.38.h, ∂layers.39.h/∂layers.39.wide, ∂layers.39.h/∂layers.39.h.weight, ∂layers.39.h/∂layers.39.h.bias\n  3. ∂layers.39.wide/∂layers.38.h, ∂layers.39.wide/∂layers.39.wide.weight, ∂layers.39.wide/∂layers.39.wide.bias\n  4. ∂layers.38.h/∂layers.37.h, ∂layers.38.h/∂layers.38.wide, ∂layers.38.h/∂layers.38.h.weight, ∂layers.38.h/∂layers.38.h.bias\n  5. ∂layers.38.wide/∂layers.37.h, ∂layers.38.wide/∂layers.38.wide.weight, ∂layers.38.wide/∂layers.38.wide.bias\n  6. ∂layers.37.h/∂layers.36.h, ∂layers.37.h/∂layers.37.wide, ∂layers.37.h/∂layers.37.h.weight, ∂layers.37.h/∂layers.37.h.bias\n  7. ∂layers.37.wide/∂layers.36.h, ∂layers.37.wide/∂layers.37.wide.weight, ∂layers.37.wide/∂layers.37.wide.bias\n  8. ∂layers.36.h/∂layers.35.h, ∂layers.36.h/∂layers.36.wide, ∂layers.36.h/∂layers.36.h.weight, ∂layers.36.h/∂layers.36.h.bias\n  9. ∂layers.36.wide/∂layers.35.h, ∂layers.36.wide/∂layers.36.wide.weight, ∂layers.36.wide/∂layers.36.wide.bias\n  10. ∂layers.35.h/∂layers.34.h, ∂layers.35.h/∂layers.35.wide, ∂layers.35.h/∂layers.35.h.weight, ∂layers.35.h/∂layers.35.h.bias\n  11. ∂layers.35.wide/∂layers.34.h, ∂layers.35.wide/∂layers.35.wide.weight, ∂layers.35.wide/∂layers.35.wide.bias\n  12. ∂layers.34.h/∂layers.33.h, ∂layers.34.h/∂layers.34.wide, ∂layers.34.h/∂layers.34.h.weight, ∂layers.34.h/∂layers.34.h.bias\n  13. ∂layers.34.wide/∂layers.33.h, ∂layers.34.wide/∂layers.34.wide.weight, ∂layers.34.wide/∂layers.34.wide.bias\n  14. ∂layers.33.h/∂layers.32.h, ∂layers.33.h/∂layers.33.wide, ∂layers.33.h/∂layers.33.h.weight, ∂layers.33.h/∂layers.33.h.bias\n  15. ∂layers.33.wide/∂layers.32.h, ∂layers.33.wide/∂layers.33.wide.weight, ∂layers.33.wide/∂layers.33.wide.bias\n  16. ∂layers.32.h/∂layers.31.h, ∂layers.32.h/∂layers.32.wide, ∂layers.32.h/∂layers.32.h.weight, ∂layers.32.h/∂layers.32.h.bias\n  17. ∂layers.32.wide/∂layers.31.h, ∂layers.32.wide/∂layers.32.wide.weight, ∂layers.32.wide/∂layers.32.wide.bias\n  18. ∂layers.31.h/∂layers.30.h, ∂layers.31.h/∂layers.31.wide, ∂layers.31.h/∂layers.31.h.weight, ∂layers.31.h/∂layers.31.h.bias\n  19. ∂layers.31.wide/∂layers.30.h, ∂layers.31.wide/∂layers.31.wide.weight, ∂layers.31.wide/∂layers.31.wide.bias\n  20. ∂layers.30.h/∂layers.29.h, ∂layers.30.h/∂layers.30.wide, ∂layers.30.h/∂layers.30.h.weight, ∂layers.30.h/∂layers.30.h.bias\n  21. ∂layers.30.wide/∂layers.29.h, ∂layers.30.wide/∂layers.30.wide.weight, ∂layers.30.wide/∂layers.30.wide.bias\n  22. ∂layers.29.h/∂layers.28.h, ∂layers.29.h/∂layers.29.wide, ∂layers.29.h/∂layers.29.h.weight, ∂layers.29.h/∂layers.29.h.bias\n  23. ∂layers.29.wide/∂layers.28.h, ∂layers.29.wide/∂layers.29.wide.weight, ∂layers.29.wide/∂layers.29.wide.bias\n  24. ∂layers.28.h/∂layers.27.h, ∂layers.28.h/∂layers.28.wide, ∂layers.28.h/∂layers.28.h.weight, ∂layers.28.h/∂layers.28.h.bias\n  25. ∂layers.28.wide/∂layers.27.h, ∂layers.28.wide/∂layers.28.wide.weight, ∂layers.28.wide/∂layers.28.wide.bias\n  26. ∂layers.27.h/∂layers.26.h, ∂layers.27.h/∂layers.27.wide, ∂layers.27.h/∂layers.27.h.weight, ∂layers.27.h/∂layers.27.h.bias\n  27. ∂layers.27.wide/∂layers.26.h, ∂layers.27.wide/∂layers.27.wide.weight, ∂layers.27.wide/∂layers.27.wide.bias\n  28. ∂layers.26.h/∂layers.25.h, ∂layers.26.h/∂layers.26.wide, ∂layers.26.h/∂layers.26.h.weight, ∂layers.26.h/∂layers.26.h.bias\n  29. ∂layers.26.wide/∂layers.25.h, ∂layers.26.wide/∂layers.26.wide.weight, ∂layers.26.wide/∂layers.26.wide.bias\n  30. ∂layers.25.h/∂layers.24.h, ∂layers.25.h/∂layers.25.wide, ∂layers.25.h/∂layers.25.h.weight, ∂layers.25.h/∂layers.25.h.bias\n  31. ∂layers.25.wide/∂layers.24.h, ∂layers.25.wide/∂layers.25.wide.weight, ∂layers.25.wide/∂layers.25.wide.bias\n  32. ∂layers.24.h/∂layers.23.h, ∂layers.24.h/∂layers.24.wide, ∂layers.24.h/∂layers.24.h.weight, ∂layers.24.h/∂layers.24.h.bias\n  33. ∂layers.24.wide/∂layers.23.h, ∂layers.24.wide/∂layers.24.wide.weight, ∂layers.24.wide/∂layers.24.wide.bias\n  34. ∂layers.23.h/∂layers.22.h, ∂layers.23.h/∂layers.23.wide, ∂layers.23.h/∂layers.23.h.weight, ∂layers.23.h/∂layers.23.h.bias\n  35. ∂layers.23.wide/∂layers.22.h, ∂layers.23.wide/∂layers.23.wide.weight, ∂layers.23.wide/∂layers.23.wide.bias\n  36. ∂layers.22.h/∂layers.21.h, ∂layers.22.h/∂layers.22.wide, ∂layers.22.h/∂layers.22.h.weight, ∂layers.22.h/∂layers.22.h.bias\n  37. ∂layers.22.wide/∂layers.21.h, ∂layers.22.wide/∂layers.22.wide.weight, ∂layers.22.wide/∂layers.22.wide.bias\n  38. ∂layers.21.h/∂layers.20.h, ∂layers.21.h/∂layers.21.wide, ∂layers.21.h/∂layers.21.h.weight, ∂layers.21.h/∂layers.21.h.bias\n  39. ∂layers.21.wide/∂layers.20.h, ∂layers.21.wide/∂layers.21.wide.weight, ∂layers.21.wide/∂layers.21.wide.bias\n  40. ∂layers.20.h/∂layers.19.h, ∂layers.20.h/∂layers.20.wide, ∂layers.20.h/∂layers.20.h.weight, ∂layers.20.h/∂layers.20.h.bias\n  41. ∂layers.20.wide/∂layers.19.h, ∂layers.20.wide/∂layers.20.wide.weight, ∂layers.20.wide/∂layers.20.wide.bias\n  42. ∂layers.19.h/∂layers.18.h, ∂layers.19.h/∂layers.19.wide, ∂layers.19.h/∂layers.19.h.weight, ∂layers.19.h/∂layers.19.h.bias\n  43. ∂layers.19.wide/∂layers.18.h, ∂layers.19.wide/∂layers.19.wide.weight, ∂layers.19.wide/∂layers.19.wide.bias\n  44. ∂layers.18.h/∂layers.17.h, ∂layers.18.h/∂layers.18.wide, ∂layers.18.h/∂layers.18.h.weight, ∂layers.18.h/∂layers.18.h.bias\n  45. ∂layers.18.wide/∂layers.17.h, ∂layers.18.wide/∂layers.18.wide.weight, ∂layers.18.wide/∂layers.18.wide.bias\n  46. ∂layers.17.h/∂layers.16.h, ∂layers.17.h/∂layers.17.wide, ∂layers.17.h/∂layers.17.h.weight, ∂layers.17.h/∂layers.17.h.bias\n  47. ∂layers.17.wide/∂layers.16.h, ∂layers.17.wide/∂layers.17.wide.weight, ∂layers.17.wide/∂layers.17.wide.bias\n  48. ∂layers.16.h/∂layers.15.h, ∂layers.16.h/∂layers.16.wide, ∂layers.16.h/∂layers.16.h.weight, ∂layers.16.h/∂layers.16.h.bias\n  49. ∂layers.16.wide/∂layers.15.h, ∂layers.16.wide/∂layers.16.wide.weight, ∂layers.16.wide/∂layers.16.wide.bias\n  50. ∂layers.15.h/∂layers.14.h, ∂layers.15.h/∂layers.15.wide, ∂layers.15.h/∂layers.15.h.weight, ∂layers.15.h/∂layers.15.h.bias\n  51. ∂layers.15.wide/∂layers.14.h, ∂layers.15.wide/∂layers.15.wide.weight, ∂layers.15.wide/∂layers.15.wide.bias\n  52. ∂layers.14.h/∂layers.13.h, ∂layers.14.h/∂layers.14.wide, ∂layers.14.h/∂layers.14.h.weight, ∂layers.14.h/∂layers.14.h.bias\n  53. ∂layers.14.wide/∂layers.13.h, ∂layers.14.wide/∂layers.14.wide.weight, ∂layers.14.wide/∂layers.14.wide.bias\n  54. ∂layers.13.h/∂layers.12.h, ∂layers.13.h/∂layers.13.wide, ∂layers.13.h/∂layers.13.h.weight, ∂layers.13.h/∂layers.13.h.bias\n  55. ∂layers.13.wide/∂layers.12.h, ∂layers.13.wide/∂layers.13.wide.weight, ∂layers.13.wide/∂layers.13.wide.bias\n  56. ∂layers.12.h/∂layers.11.h, ∂layers.12.h/∂layers.12.wide, ∂layers.12.h/∂layers.12.h.weight, ∂layers.12.h/∂layers.12.h.bias\n  57. ∂layers.12.wide/∂layers.11.h, ∂layers.12.wide/∂layers.12.wide.weight, ∂layers.12.wide/∂layers.12.wide.bias\n  58. ∂layers.11.h/∂layers.10.h, ∂layers.11.h/∂layers.11.wide, ∂layers.11.h/∂layers.11.h.weight, ∂layers.11.h/∂layers.11.h.bias\n  59. ∂layers.11.wide/∂layers.10.h, ∂layers.11.wide/∂layers.11.wide.weight, ∂layers.11.wide/∂layers.11.wide.bias\n  60. ∂layers.10.h/∂layers.9.h, ∂layers.10.h/∂layers.10.wide, ∂layers.10.h/∂layers.10.h.weight, ∂layers.10.h/∂layers.10.h.bias\n  61. ∂layers.10.wide/∂layers.9.h, ∂layers.10.wide/∂layers.10.wide.weight, ∂layers.10.wide/∂layers.10.wide.bias\n  62. ∂layers.9.h/∂layers.8.h, ∂layers.9.h/∂layers.9.wide, ∂layers.9.h/∂layers.9.h.weight, ∂layers.9.h/∂layers.9.h.bias\n  63. ∂layers.9.wide/∂layers.8.h, ∂layers.9.wide/∂layers.9.wide.weight, ∂layers.9.wide/∂layers.9.wide.bias\n  64. ∂layers.8.h/∂layers.7.h, ∂layers.8.h/∂layers.8.wide, ∂layers.8.h/∂layers.8.h.weight, ∂layers.8.h/∂layers.8.h.bias\n  65. ∂layers.8.wide/∂layers.7.h, ∂layers.8.wide/∂layers.8.wide.weight, ∂layers.8.wide/∂layers.8.wide.bias\n  66. ∂layers.7.h/∂layers.6.h, ∂layers.7.h/∂layers.7.wide, ∂layers.7.h/∂layers.7.h.weight, ∂layers.7.h/∂layers.7.h.bias\n  67. ∂layers.7.wide/∂layers.6.h, ∂layers.7.wide/∂layers.7.wide.weight, ∂layers.7.wide/∂layers.7.wide.bias\n  68. ∂layers.6.h/∂layers.5.h, ∂layers.6.h/∂layers.6.wide, ∂layers.6.h/∂layers.6.h.weight, ∂layers.6.h/∂layers.6.h.bias\n  69. ∂layers.6.wide/∂layers.5.h, ∂layers.6.wide/∂layers.6.wide.weight, ∂layers.6.wide/∂layers.6.wide.bias\n  70. ∂layers.5.h/∂layers.4.h, ∂layers.5.h/∂layers.5.wide, ∂layers.5.h/∂layers.5.h.weight, ∂layers.5.h/∂layers.5.h.bias\n  71. ∂layers.5.wide/∂layers.4.h, ∂layers.5.wide/∂layers.5.wide.weight, ∂layers.5.wide/∂layers.5.wide.bias\n  72. ∂layers.4.h/∂layers.3.h, ∂layers.4.h/∂layers.4.wide, ∂layers.4.h/∂layers.4.h.weight, ∂layers.4.h/∂layers.4.h.bias\n  73. ∂layers.4.wide/∂layers.3.h, ∂layers.4.wide/∂layers.4.wide.weight, ∂layers.4.wide/∂layers.4.wide.bias\n  74. ∂layers.3.h/∂layers.2.h, ∂layers.3.h/∂layers.3.wide, ∂layers.3.h/∂layers.3.h.weight, ∂layers.3.h/∂layers.3.h.bias\n  75. ∂layers.3.wide/∂layers.2.h, ∂layers.3.wide/∂layers.3.wide.weight, ∂layers.3.wide/∂layers.3.wide.bias\n  76. ∂layers.2.h/∂layers.1.h, ∂layers.2.h/∂layers.2.wide, ∂layers.2.h/∂layers.2.h.weight, ∂layers.2.h/∂layers.2.h.bias\n  77. ∂layers.2.wide/∂layers.1.h, ∂layers.2.wide/∂layers.2.wide.weight, ∂layers.2.wide/∂layers.2.wide.bias\n  78. ∂layers.1.h/∂layers.0.h, ∂layers.1.h/∂layers.1.wide, ∂layers.1.h/∂layers.1.h.weight, ∂layers.1.h/∂layers.1.h.bias\n  79. ∂layers.1.wide/∂layers.0.h, ∂layers.1.wide/∂layers.1.wide.weight, ∂layers.1.wide/∂layers.1.wide.bias\n  80. ∂layers.0.h/∂x, ∂layers.0.h/∂layers.0.wide, ∂layers.0.h/∂layers.0.h.weight, ∂layers.0.h/∂layers.0.h.bias\n  81. ∂layers.0.wide/∂x, ∂layers.0.wide/∂layers.0.wide.weight, ∂layers.0.wide/∂layers.0.wide.bias\nWhat is the chain?\n  ∂loss/∂layers.38.h = ∂loss/∂layers.39.h · ∂layers.39.h/∂layers.38.h + ∂loss/∂layers.39.wide · ∂layers.39.wide/∂layers.38.h\n  ∂loss/∂layers.39.wide = ∂loss/∂layers.39.h · ∂layers.39.h/∂layers.39.wide\n  ∂loss/∂layers.39.h.weight = ∂loss/∂layers.39.h · ∂layers.39.h/∂layers.39.h.weight\n  ∂loss/∂layers.39.h.bias = ∂loss/∂layers.39.h · ∂layers.39.h/∂layers.39.h.bias\n  ∂loss/∂layers.37.h = ∂loss/∂layers.38.h · ∂layers.38.h/∂layers.37.h + ∂loss/∂layers.38.wide · ∂layers.38.wide/∂layers.37.h\n  ∂loss/∂layers.38.wide = ∂loss/∂layers.38.h · ∂layers.38.h/∂layers.38.wide\n  ∂loss/∂layers.38.h.weight = ∂loss/∂layers.38.h · ∂layers.38.h/∂layers.38.h.weight\n  ∂loss/∂layers.38.h.bias = ∂loss/∂layers.38.h · ∂layers.38.h/∂layers.38.h.bias\n  ∂loss/∂layers.39.wide.weight = ∂loss/∂layers.39.wide · ∂layers.39.wide/∂layers.39.wide.weight\n  ∂loss/∂layers.39.wide.bias = ∂loss/∂layers.39.wide · ∂layers.39.wide/∂layers.39.wide.bias\n  ∂loss/∂layers.36.h = ∂loss/∂layers.37.h · ∂layers.37.h/∂layers.36.h + ∂loss/∂layers.37.wide · ∂layers.37.wide/∂layers.36.h\n  ∂loss/∂layers.37.wide = ∂loss/∂layers.37.h · ∂layers.37.h/∂layers.37.wide\n  ∂loss/∂layers.37.h.weight = ∂loss/∂layers.37.h · ∂layers.37.h/∂layers.37.h.weight\n  ∂loss/∂layers.37.h.bias = ∂loss/∂layers.37.h · ∂layers.37.h/∂layers.37.h.bias\n  ∂loss/∂layers.38.wide.weight = ∂loss/∂layers.38.wide · ∂layers.38.wide/∂layers.38.wide.weight\n  ∂loss/∂layers.38.wide.bias = ∂loss/∂layers.38.wide · ∂layers.38.wide/∂layers.38.wide.bias\n  ∂loss/∂layers.35.h = ∂loss/∂layers.36.h · ∂layers.36.h/∂layers.35.h + ∂loss/∂layers.36.wide · ∂layers.36.wide/∂layers.35.h\n  ∂loss/∂layers.36.wide = ∂loss/∂layers.36.h · ∂layers.36.h/∂layers.36.wide\n  ∂loss/∂layers.36.h.weight = ∂loss/∂layers.36.h · ∂layers.36.h/∂layers.36.h.weight\n  ∂loss/∂layers.36.h.bias = ∂loss/∂layers.36.h · ∂layers.36.h/∂layers.36.h.bias\n  ∂loss/∂layers.37.wide.weight = ∂loss/∂layers.37.wide · ∂layers.37.wide/∂layers.37.wide.weight\n  ∂loss/∂layers.37.wide.bias = ∂loss/∂layers.37.wide · ∂layers.37.wide/∂layers.37.wide.bias\n  ∂loss/∂layers.34.h = ∂loss/∂layers.35.h · ∂layers.35.h/∂layers.34.h + ∂loss/∂layers.35.wide · ∂layers.35.wide/∂layers.34.h\n  ∂loss/∂layers.35.wide = ∂loss/∂layers.35.h · ∂layers.35.h/∂layers.35.wide\n  ∂loss/∂layers.35.h.weight = ∂loss/∂layers.35.h · ∂layers.35.h/∂layers.35.h.weight\n  ∂loss/∂layers.35.h.bias = ∂loss/∂layers.35.h · ∂layers.35.h/∂layers.35.h.bias\n  ∂loss/∂layers.36.wide.weight = ∂loss/∂layers.36.wide · ∂layers.36.wide/∂layers.36.wide.weight\n  ∂loss/∂layers.36.wide.bias = ∂loss/∂layers.36.wide · ∂layers.36.wide/∂layers.36.wide.bias\n  ∂loss/∂layers.33.h = ∂loss/∂layers.34.h · ∂layers.34.h/∂layers.33.h + ∂loss/∂layers.34.wide · ∂layers.34.wide/∂layers.33.h\n  ∂loss/∂layers.34.wide = ∂loss/∂layers.34.h · ∂layers.34.h/∂layers.34.wide\n  ∂loss/∂layers.34.h.weight = ∂loss/∂layers.34.h · ∂layers.34.h/∂layers.34.h.weight\n  ∂loss/∂layers.34.h.bias = ∂loss/∂layers.34.h · ∂layers.34.h/∂layers.34.h.bias\n  ∂loss/∂layers.35.wide.weight = ∂loss/∂layers.35.wide · ∂layers.35.wide/∂layers.35.wide.weight\n  ∂loss/∂layers.35.wide.bias = ∂loss/∂layers.35.wide · ∂layers.35.wide/∂layers.35.wide.bias\n  ∂loss/∂layers.32.h = ∂loss/∂layers.33.h · ∂layers.33.h/∂layers.32.h + ∂loss/∂layers.33.wide · ∂layers.33.wide/∂layers.32.h\n  ∂loss/∂layers.33.wide = ∂loss/∂layers.33.h · ∂layers.33.h/∂layers.33.wide\n  ∂loss/∂layers.33.h.weight = ∂loss/∂layers.33.h · ∂layers.33.h/∂layers.33.h.weight\n  ∂loss/∂layers.33.h.bias = ∂loss/∂layers.33.h · ∂layers.33.h/∂layers.33.h.bias\n  ∂loss/∂layers.34.wide.weight = ∂loss/∂layers.34.wide · ∂layers.34.wide/∂layers.34.wide.weight\n  ∂loss/∂layers.34.wide.bias = ∂loss/∂layers.34.wide · ∂layers.34.wide/∂layers.34.wide.bias\n  ∂loss/∂layers.31.h = ∂loss/∂layers.32.h · ∂layers.32.h/∂layers.31.h + ∂loss/∂layers.32.wide · ∂layers.32.wide/∂layers.31.h\n  ∂loss/∂layers.32.wide = ∂loss/∂layers.32.h · ∂layers.32.h/∂layers.32.wide\n  ∂loss/∂layers.32.h.weight = ∂loss/∂layers.32.h · ∂layers.32.h/∂layers.32.h.weight\n  ∂loss/∂layers.32.h.bias = ∂loss/∂layers.32.h · ∂layers.32.h/∂layers.32.h.bias\n  ∂loss/∂layers.33.wide.weight = ∂loss/∂layers.33.wide · ∂layers.33.wide/∂layers.33.wide.weight\n  ∂loss/∂layers.33.wide.bias = ∂loss/∂layers.33.wide · ∂layers.33.wide/∂layers.33.wide.bias\n  ∂loss/∂layers.30.h = ∂loss/∂layers.31.h · ∂layers.31.h/∂layers.30.h + ∂loss/∂layers.31.wide · ∂layers.31.wide/∂layers.30.h\n  ∂loss/∂layers.31.wide = ∂loss/∂layers.31.h · ∂layers.31.h/∂layers.31.wide\n  ∂loss/∂layers.31.h.weight = ∂loss/∂layers.31.h · ∂layers.31.h/∂layers.31.h.weight\n  ∂loss/∂layers.31.h.bias = ∂loss/∂layers.31.h · ∂layers.31.h/∂layers.31.h.bias\n  ∂loss/∂layers.32.wide.weight = ∂loss/∂layers.32.wide · ∂layers.32.wide/∂layers.32.wide.weight\n  ∂loss/∂layers.32.wide.bias = ∂loss/∂layers.32.wide · ∂layers.32.wide/∂layers.32.wide.bias\n  ∂loss/∂layers.29.h = ∂loss/∂layers.30.h · ∂layers.30.h/∂layers.29.h + ∂loss/∂layers.30.wide · ∂layers.30.wide/∂layers.29.h\n  ∂loss/∂layers.30.wide = ∂loss/∂layers.30.h · ∂layers.30.h/∂layers.30.wide\n  ∂loss/∂layers.30.h.weight = ∂loss/∂layers.30.h · ∂layers.30.h/∂layers.30.h.weight\n  ∂loss/∂layers.30.h.bias = ∂loss/∂layers.30.h · ∂layers.30.h/∂layers.30.h.bias\n  ∂loss/∂layers.31.wide.weight = ∂loss/∂layers.31.wide · ∂layers.31.wide/∂layers.31.wide.weight\n  ∂loss/∂layers.31.wide.bias = ∂loss/∂layers.31.wide · ∂layers.31.wide/∂layers.31.wide.bias\n  ∂loss/∂layers.28.h = ∂loss/∂layers.29.h · ∂layers.29.h/∂layers.28.h + ∂loss/∂layers.29.wide · ∂layers.29.wide/∂layers.28.h\n  ∂loss/∂layers.29.wide = ∂loss/∂layers.29.h · ∂layers.29.h/∂layers.29.wide\n  ∂loss/∂layers.29.h.weight = ∂loss/∂layers.29.h · ∂layers.29.h/∂layers.29.h.weight\n  ∂loss/∂layers.29.h.bias = ∂loss/∂layers.29.h · ∂layers.29.h/∂layers.29.h.bias\n  ∂loss/∂layers.30.wide.weight = ∂loss/∂layers.30.wide · ∂layers.30.wide/∂layers.30.wide.weight\n  ∂loss/∂layers.30.wide.bias = ∂loss/∂layers.30.wide · ∂layers.30.wide/∂layers.30.wide.bias\n  ∂loss/∂layers.27.h = ∂loss/∂layers.28.h · ∂layers.28.h/∂layers.27.h + ∂loss/∂layers.28.wide · ∂layers.28.wide/∂layers.27.h\n  ∂loss/∂layers.28.wide = ∂loss/∂layers.28.h · ∂layers.28.h/∂layers.28.wide\n  ∂loss/∂layers.28.h.weight = ∂loss/∂layers.28.h · ∂layers.28.h/∂layers.28.h.weight\n  ∂loss/∂layers.28.h.bias = ∂loss/∂layers.28.h · ∂layers.28.h/∂layers.28.h.bias\n  ∂loss/∂layers.29.wide.weight = ∂loss/∂layers.29.wide · ∂layers.29.wide/∂layers.29.wide.weight\n  ∂loss/∂layers.29.wide.bias = ∂loss/∂layers.29.wide · ∂layers.29.wide/∂layers.29.wide.bias\n  ∂loss/∂layers.26.h = ∂loss/∂layers.27.h · ∂layers.27.h/∂layers.26.h + ∂loss/∂layers.27.wide · ∂layers.27.wide/∂layers.26.h\n  ∂loss/∂layers.27.wide = ∂loss/∂layers.27.h · ∂layers.27.h/∂layers.27.wide\n  ∂loss/∂layers.27.h.weight = ∂loss/∂layers.27.h · ∂layers.27.h/∂layers.27.h.weight\n  ∂loss/∂layers.27.h.bias = ∂loss/∂layers.27.h · ∂layers.27.h/∂layers.27.h.bias\n  ∂loss/∂layers.28.wide.weight = ∂loss/∂layers.28.wide · ∂layers.28.wide/∂layers.28.wide.weight\n  ∂loss/∂layers.28.wide.bias = ∂loss/∂layers.28.wide · ∂layers.28.wide/∂layers.28.wide.bias\n  ∂loss/∂layers.25.h = ∂loss/∂layers.26.h · ∂layers.26.h/∂layers.25.h + ∂loss/∂layers.26.wide · ∂layers.26.wide/∂layers.25.h\n  ∂loss/∂layers.26.wide = ∂loss/∂layers.26.h · ∂layers.26.h/∂layers.26.wide\n  ∂loss/∂layers.26.h.weight = ∂loss/∂layers.26.h · ∂layers.26.h/∂layers.26.h.weight\n  ∂loss/∂layers.26.h.bias = ∂loss/∂layers.26.h · ∂layers.26.h/∂layers.26.h.bias\n  ∂loss/∂layers.27.wide.weight = ∂loss/∂layers.27.wide · ∂layers.27.wide/∂layers.27.wide.weight\n  ∂loss/∂layers.27.wide.bias = ∂loss/∂layers.27.wide · ∂layers.27.wide/∂layers.27.wide.bias\n  ∂loss/∂layers.24.h = ∂loss/∂layers.25.h · ∂layers.25.h/∂layers.24.h + ∂loss/∂layers.25.wide · ∂layers.25.wide/∂layers.24.h\n  ∂loss/∂layers.25.wide = ∂loss/∂layers.25.h · ∂layers.25.h/∂layers.25.wide\n  ∂loss/∂layers.25.h.weight = ∂loss/∂layers.25.h · ∂layers.25.h/∂layers.25.h.weight\n  ∂loss/∂layers.25.h.bias = ∂loss/∂layers.25.h · ∂layers.25.h/∂layers.25.h.bias\n  ∂loss/∂layers.26.wide.weight = ∂loss/∂layers.26.wide · ∂layers.26.wide/∂layers.26.wide.weight\n  ∂loss/∂layers.26.wide.bias = ∂loss/∂layers.26.wide · ∂layers.26.wide/∂layers.26.wide.bias\n  ∂loss/∂layers.23.h = ∂loss/∂layers.24.h · ∂layers.24.h/∂layers.23.h + ∂loss/∂layers.24.wide · ∂layers.24.wide/∂layers.23.h\n  ∂loss/∂layers.24.wide = ∂loss/∂layers.24.h · ∂layers.24.h/∂layers.24.wide\n  ∂loss/∂layers.24.h.weight = ∂loss/∂layers.24.h · ∂layers.24.h/∂layers.24.h.weight\n  ∂loss/∂layers.24.h.bias = ∂loss/∂layers.24.h · ∂layers.24.h/∂layers.24.h.bias\n  ∂loss/∂layers.25.wide.weight = ∂loss/∂layers.25.wide · ∂layers.25.wide/∂layers.25.wide.weight\n  ∂loss/∂layers.25.wide.bias = ∂loss/∂layers.25.wide · ∂layers.25.wide/∂layers.25.wide.bias\n  ∂loss/∂layers.22.h = ∂loss/∂layers.23.h · ∂layers.23.h/∂layers.22.h + ∂loss/∂layers.23.wide · ∂layers.23.wide/∂layers.22.h\n  ∂loss/∂layers.23.wide = ∂loss/∂layers.23.h · ∂layers.23.h/∂layers.23.wide\n  ∂loss/∂layers.23.h.weight = ∂loss/∂layers.23.h · ∂layers.23.h/∂layers.23.h.weight\n  ∂loss/∂layers.23.h.bias = ∂loss/∂layers.23.h · ∂layers.23.h/∂layers.23.h.bias\n  ∂loss/∂layers.24.wide.weight = ∂loss/∂layers.24.wide · ∂layers.24.wide/∂layers.24.wide.weight\n  ∂loss/∂layers.24.wide.bias = ∂loss/∂layers.24.wide · ∂layers.24.wide/∂layers.24.wide.bias\n  ∂loss/∂layers.21.h = ∂loss/∂layers.22.h · ∂layers.22.h/∂layers.21.h + ∂loss/∂layers.22.wide · ∂layers.22.wide/∂layers.21.h\n  ∂loss/∂layers.22.wide = ∂loss/∂layers.22.h · ∂layers.22.h/∂layers.22.wide\n  ∂loss/∂layers.22.h.weight = ∂loss/∂layers.22.h · ∂layers.22.h/∂layers.22.h.weight\n  ∂loss/∂layers.22.h.bias = ∂loss/∂layers.22.h · ∂layers.22.h/∂layers.22.h.bias\n  ∂loss/∂layers.23.wide.weight = ∂loss/∂layers.23.wide · ∂layers.23.wide/∂layers.23.wide.weight\n  ∂loss/∂layers.23.wide.bias = ∂loss/∂layers.23.wide · ∂layers.23.wide/∂layers.23.wide.bias\n  ∂loss/∂layers.20.h = ∂loss/∂layers.21.h · ∂layers.21.h/∂layers.20.h + ∂loss/∂layers.21.wide · ∂layers.21.wide/∂layers.20.h\n  ∂loss/∂layers.21.wide = ∂loss/∂layers.21.h · ∂layers.21.h/∂layers.21.wide\n  ∂loss/∂layers.21.h.weight = ∂loss/∂layers.21.h · ∂layers.21.h/∂layers.21.h.weight\n  ∂loss/∂layers.21.h.bias = ∂loss/∂layers.21.h · ∂layers.21.h/∂layers.21.h.bias\n  ∂loss/∂layers.22.wide.weight = ∂loss/∂layers.22.wide · ∂layers.22.wide/∂layers.22.wide.weight\n  ∂loss/∂layers.22.wide.bias = ∂loss/∂layers.22.wide · ∂layers.22.wide/∂layers.22.wide.bias\n  ∂loss/∂layers.19.h = ∂loss/∂layers.20.h · ∂layers.20.h/∂layers.19.h + ∂loss/∂layers.20.wide · ∂layers.20.wide/∂layers.19.h\n  ∂loss/∂layers.20.wide = ∂loss/∂layers.20.h · ∂layers.20.h/∂layers.20.wide\n  ∂loss/∂layers.20.h.weight = ∂loss/∂layers.20.h · ∂layers.20.h/∂layers.20.h.weight\n  ∂loss/∂layers.20.h.bias = ∂loss/∂layers.20.h · ∂layers.20.h/∂layers.20.h.bias\n  ∂loss/∂layers.21.wide.weight = ∂loss/∂layers.21.wide · ∂layers.21.wide/∂layers.21.wide.weight\n  ∂loss/∂layers.21.wide.bias = ∂loss/∂layers.21.wide · ∂layers.21.wide/∂layers.21.wide.bias\n  ∂loss/∂layers.18.h = ∂loss/∂layers.19.h · ∂layers.19.h/∂layers.18.h + ∂loss/∂layers.19.wide · ∂layers.19.wide/∂layers.18.h\n  ∂loss/∂layers.19.wide = ∂loss/∂layers.19.h · ∂layers.19.h/∂layers.19.wide\n  ∂loss/∂layers.19.h.weight = ∂loss/∂layers.19.h · ∂layers.19.h/∂layers.19.h.weight\n  ∂loss/∂layers.19.h.bias = ∂loss/∂layers.19.h · ∂layers.19.h/∂layers.19.h.bias\n  ∂loss/∂layers.20.wide.weight = ∂loss/∂layers.20.wide · ∂layers.20.wide/∂layers.20.wide.weight\n  ∂loss/∂layers.20.wide.bias = ∂loss/∂layers.20.wide · ∂layers.20.wide/∂layers.20.wide.bias\n  ∂loss/∂layers.17.h = ∂loss/∂layers.18.h · ∂layers.18.h/∂layers.17.h + ∂loss/∂layers.18.wide · ∂layers.18.wide/∂layers.17.h\n  ∂loss/∂layers.18.wide = ∂loss/∂layers.18.h · ∂layers.18.h/∂layers.18.wide\n  ∂loss/∂layers.18.h.weight = ∂loss/∂layers.18.h · ∂layers.18.h/∂layers.18.h.weight\n  ∂loss/∂layers.18.h.bias = ∂loss/∂layers.18.h · ∂layers.18.h/∂layers.18.h.bias\n  ∂loss/∂layers.19.wide.weight = ∂loss/∂layers.19.wide · ∂layers.19.wide/∂layers.19.wide.weight\n  ∂loss/∂layers.19.wide.bias = ∂loss/∂layers.19.wide · ∂layers.19.wide/∂layers.19.wide.bias\n  ∂loss/∂layers.16.h = ∂loss/∂layers.17.h · ∂layers.17.h/∂layers.16.h + ∂loss/∂layers.17.wide · ∂layers.17.wide/∂layers.16.h\n  ∂loss/∂layers.17.wide = ∂loss/∂layers.17.h · ∂layers.17.h/∂layers.17.wide\n  ∂loss/∂layers.17.h.weight = ∂loss/∂layers.17.h · ∂layers.17.h/∂layers.17.h.weight\n  ∂loss/∂layers.17.h.bias = ∂loss/∂layers.17.h · ∂layers.17.h/∂layers.17.h.bias\n  ∂loss/∂layers.18.wide.weight = ∂loss/∂layers.18.wide · ∂layers.18.wide/∂layers.18.wide.weight\n  ∂loss/∂layers.18.wide.bias = ∂loss/∂layers.18.wide · ∂layers.18.wide/∂layers.18.wide.bias\n  ∂loss/∂layers.15.h = ∂loss/∂layers.16.h · ∂layers.16.h/∂layers.15.h + ∂loss/∂layers.16.wide · ∂layers.16.wide/∂layers.15.h\n  ∂loss/∂layers.16.wide = ∂loss/∂layers.16.h · ∂layers.16.h/∂layers.16.wide\n  ∂loss/∂layers.16.h.weight = ∂loss/∂layers.16.h · ∂layers.16.h/∂layers.16.h.weight\n  ∂loss/∂layers.16.h.bias = ∂loss/∂layers.16.h · ∂layers.16.h/∂layers.16.h.bias\n  ∂loss/∂layers.17.wide.weight = ∂loss/∂layers.17.wide · ∂layers.17.wide/∂layers.17.wide.weight\n  ∂loss/∂layers.17.wide.bias = ∂loss/∂layers.17.wide · ∂layers.17.wide/∂layers.17.wide.bias\n  ∂loss/∂layers.14.h = ∂loss/∂layers.15.h · ∂layers.15.h/∂layers.14.h + ∂loss/∂layers.15.wide · ∂layers.15.wide/∂layers.14.h\n  ∂loss/∂layers.15.wide = ∂loss/∂layers.15.h · ∂layers.15.h/∂layers.15.wide\n  ∂loss/∂layers.15.h.weight = ∂loss/∂layers.15.h · ∂layers.15.h/∂layers.15.h.weight\n  ∂loss/∂layers.15.h.bias = ∂loss/∂layers.15.h · ∂layers.15.h/∂layers.15.h.bias\n  ∂loss/∂layers.16.wide.weight = ∂loss/∂layers.16.wide · ∂layers.16.wide/∂layers.16.wide.weight\n  ∂loss/∂layers.16.wide.bias = ∂loss/∂layers.16.wide · ∂layers.16.wide/∂layers.16.wide.bias\n  ∂loss/∂layers.13.h = ∂loss/∂layers.14.h · ∂layers.14.h/∂layers.13.h + ∂loss/∂layers.14.wide · ∂layers.14.wide/∂layers.13.h\n  ∂loss/∂layers.14.wide = ∂loss/∂layers.14.h · ∂layers.14.h/∂layers.14.wide\n  ∂loss/∂layers.14.h.weight = ∂loss/∂layers.14.h · ∂layers.14.h/∂layers.14.h.weight\n  ∂loss/∂layers.14.h.bias = ∂loss/∂layers.14.h · ∂layers.14.h/∂layers.14.h.bias\n  ∂loss/∂layers.15.wide.weight = ∂loss/∂layers.15.wide · ∂layers.15.wide/∂layers.15.wide.weight\n  ∂loss/∂layers.15.wide.bias = ∂loss/∂layers.15.wide · ∂layers.15.wide/∂layers.15.wide.bias\n  ∂loss/∂layers.12.h = ∂loss/∂layers.13.h · ∂layers.13.h/∂layers.12.h + ∂loss/∂layers.13.wide · ∂layers.13.wide/∂layers.12.h\n  ∂loss/∂layers.13.wide = ∂loss/∂layers.13.h · ∂layers.13.h/∂layers.13.wide\n  ∂loss/∂layers.13.h.weight = ∂loss/∂layers.13.h · ∂layers.13.h/∂layers.13.h.weight\n  ∂loss/∂layers.13.h.bias = ∂loss/∂layers.13.h · ∂layers.13.h/∂layers.13.h.bias\n  ∂loss/∂layers.14.wide.weight = ∂loss/∂layers.14.wide · ∂layers.14.wide/∂layers.14.wide.weight\n  ∂loss/∂layers.14.wide.bias = ∂loss/∂layers.14.wide · ∂layers.14.wide/∂layers.14.wide.bias\n  ∂loss/∂layers.11.h = ∂loss/∂layers.12.h · ∂layers.12.h/∂layers.11.h + ∂loss/∂layers.12.wide · ∂layers.12.wide/∂layers.11.h\n  ∂loss/∂layers.12.wide = ∂loss/∂layers.12.h · ∂layers.12.h/∂layers.12.wide\n  ∂loss/∂layers.12.h.weight = ∂loss/∂layers.12.h · ∂layers.12.h/∂layers.12.h.weight\n  ∂loss/∂layers.12.h.bias = ∂loss/∂layers.12.h · ∂layers.12.h/∂layers.12.h.bias\n  ∂loss/∂layers.13.wide.weight = ∂loss/∂layers.13.wide · ∂layers.13.wide/∂layers.13.wide.weight\n  ∂loss/∂layers.13.wide.bias = ∂loss/∂layers.13.wide · ∂layers.13.wide/∂layers.13.wide.bias\n  ∂loss/∂layers.10.h = ∂loss/∂layers.11.h · ∂layers.11.h/∂layers.10.h + ∂loss/∂layers.11.wide · ∂layers.11.wide/∂layers.10.h\n  ∂loss/∂layers.11.wide = ∂loss/∂layers.11.h · ∂layers.11.h/∂layers.11.wide\n  ∂loss/∂layers.11.h.weight = ∂loss/∂layers.11.h · ∂layers.11.h/∂layers.11.h.weight\n  ∂loss/∂layers.11.h.bias = ∂loss/∂layers.11.h · ∂layers.11.h/∂layers.11.h.bias\n  ∂loss/∂layers.12.wide.weight = ∂loss/∂layers.12.wide · ∂layers.12.wide/∂layers.12.wide.weight\n  ∂loss/∂layers.12.wide.bias = ∂loss/∂layers.12.wide · ∂layers.12.wide/∂layers.12.wide.bias\n  ∂loss/∂layers.9.h = ∂loss/∂layers.10.h · ∂layers.10.h/∂layers.9.h + ∂loss/∂layers.10.wide · ∂layers.10.wide/∂layers.9.h\n  ∂loss/∂layers.10.wide = ∂loss/∂layers.10.h · ∂layers.10.h/∂layers.10.wide\n  ∂loss/∂layers.10.h.weight = ∂loss/∂layers.10.h · ∂layers.10.h/∂layers.10.h.weight\n  ∂loss/∂layers.10.h.bias = ∂loss/∂layers.10.h · ∂layers.10.h/∂layers.10.h.bias\n  ∂loss/∂layers.11.wide.weight = ∂loss/∂layers.11.wide · ∂layers.11.wide/∂layers.11.wide.weight\n  ∂loss/∂layers.11.wide.bias = ∂loss/∂layers.11.wide · ∂layers.11.wide/∂layers.11.wide.bias\n  ∂loss/∂layers.8.h = ∂loss/∂layers.9.h · ∂layers.9.h/∂layers.8.h + ∂loss/∂layers.9.wide · ∂layers.9.wide/∂layers.8.h\n  ∂loss/∂layers.9.wide = ∂loss/∂layers.9.h · ∂layers.9.h/∂layers.9.wide\n  ∂loss/∂layers.9.h.weight = ∂loss/∂layers.9.h · ∂layers.9.h/∂layers.9.h.weight\n  ∂loss/∂layers.9.h.bias = ∂loss/∂layers.9.h · ∂layers.9.h/∂layers.9.h.bias\n  ∂loss/∂layers.10.wide.weight = ∂loss/∂layers.10.wide · ∂layers.10.wide/∂layers.10.wide.weight\n  ∂loss/∂layers.10.wide.bias = ∂loss/∂layers.10.wide · ∂layers.10.wide/∂layers.10.wide.bias\n  ∂loss/∂layers.7.h = ∂loss/∂layers.8.h · ∂layers.8.h/∂layers.7.h + ∂loss/∂layers.8.wide · ∂layers.8.wide/∂layers.7.h\n  ∂loss/∂layers.8.wide = ∂loss/∂layers.8.h · ∂layers.8.h/∂layers.8.wide\n  ∂loss/∂layers.8.h.weight = ∂loss/∂layers.8.h · ∂layers.8.h/∂layers.8.h.weight\n  ∂loss/∂layers.8.h.bias = ∂loss/∂layers.8.h · ∂layers.8.h/∂layers.8.h.bias\n  ∂loss/∂layers.9.wide.weight = ∂loss/∂layers.9.wide · ∂layers.9.wide/∂layers.9.wide.weight\n  ∂loss/∂layers.9.wide.bias = ∂loss/∂layers.9.wide · ∂layers.9.wide/∂layers.9.wide.bias\n  ∂loss/∂layers.6.h = ∂loss/∂layers.7.h · ∂layers.7.h/∂layers.6.h + ∂loss/∂layers.7.wide · ∂layers.7.wide/∂layers.6.h\n  ∂loss/∂layers.7.wide = ∂loss/∂layers.7.h · ∂layers.7.h/∂layers.7.wide\n  ∂loss/∂layers.7.h.weight = ∂loss/∂layers.7.h · ∂layers.7.h/∂layers.7.h.weight\n  ∂loss/∂layers.7.h.bias = ∂loss/∂layers.7.h · ∂layers.7.h/∂layers.7.h.bias\n  ∂loss/∂layers.8.wide.weight = ∂loss/∂layers.8.wide · ∂layers.8.wide/∂layers.8.wide.weight\n  ∂loss/∂layers.8.wide.bias = ∂loss/∂layers.8.wide · ∂layers.8.wide/∂layers.8.wide.bias\n  ∂loss/∂layers.5.h = ∂loss/∂layers.6.h · ∂layers.6.h/∂layers.5.h + ∂loss/∂layers.6.wide · ∂layers.6.wide/∂layers.5.h\n  ∂loss/∂layers.6.wide = ∂loss/∂layers.6.h · ∂layers.6.h/∂layers.6.wide\n  ∂loss/∂layers.6.h.weight = ∂loss/∂layers.6.h · ∂layers.6.h/∂layers.6.h.weight\n  ∂loss/∂layers.6.h.bias = ∂loss/∂layers.6.h · ∂layers.6.h/∂layers.6.h.bias\n  ∂loss/∂layers.7.wide.weight = ∂loss/∂layers.7.wide · ∂layers.7.wide/∂layers.7.wide.weight\n  ∂loss/∂layers.7.wide.bias = ∂loss/∂layers.7.wide · ∂layers.7.wide/∂layers.7.wide.bias\n  ∂loss/∂layers.4.h = ∂loss/∂layers.5.h · ∂layers.5.h/∂layers.4.h + ∂loss/∂layers.5.wide · ∂layers.5.wide/∂layers.4.h\n  ∂loss/∂layers.5.wide = ∂loss/∂layers.5.h · ∂layers.5.h/∂layers.5.wide\n  ∂loss/∂layers.5.h.weight = ∂loss/∂layers.5.h · ∂layers.5.h/∂layers.5.h.weight\n  ∂loss/∂layers.5.h.bias = ∂loss/∂layers.5.h · ∂layers.5.h/∂layers.5.h.bias\n  ∂loss/∂layers.6.wide.weight = ∂loss/∂layers.6.wide · ∂layers.6.wide/∂layers.6.wide.weight\n  ∂loss/∂layers.6.wide.bias = ∂loss/∂layers.6.wide · ∂layers.6.wide/∂layers.6.wide.bias\n  ∂loss/∂layers.3.h = ∂loss/∂layers.4.h · ∂layers.4.h/∂layers.3.h + ∂loss/∂layers.4.wide · ∂layers.4.wide/∂layers.3.h\n  ∂loss/∂layers.4.wide = ∂loss/∂layers.4.h · ∂layers.4.h/∂layers.4.wide\n  ∂loss/∂layers.4.h.weight = ∂loss/∂layers.4.h · ∂layers.4.h/∂layers.4.h.weight\n  ∂loss/∂layers.4.h.bias = ∂loss/∂layers.4.h · ∂layers.4.h/∂layers.4.h.bias\n  ∂loss/∂layers.5.wide.weight = ∂loss/∂layers.5.wide · ∂layers.5.wide/∂layers.5.wide.weight\n  ∂loss/∂layers.5.wide.bias = ∂loss/∂layers.5.wide · ∂layers.5.wide/∂layers.5.wide.bias\n  ∂loss/∂layers.2.h = ∂loss/∂layers.3.h · ∂layers.3.h/∂layers.2.h + ∂loss/∂layers.3.wide · ∂layers.3.wide/∂layers.2.h\n  ∂loss/∂layers.3.wide = ∂loss/∂layers.3.h · ∂layers.3.h/∂layers.3.wide\n  ∂loss/∂layers.3.h.weight = ∂loss/∂layers.3.h · ∂layers.3.h/∂layers.3.h.weight\n  ∂loss/∂layers.3.h.bias = ∂loss/∂layers.3.h · ∂layers.3.h/∂layers.3.h.bias\n  ∂loss/∂layers.4.wide.weight = ∂loss/∂layers.4.wide · ∂layers.4.wide/∂layers.4.wide.weight\n  ∂loss/∂layers.4.wide.bias = ∂loss/∂layers.4.wide · ∂layers.4.wide/∂layers.4.wide.bias\n  ∂loss/∂layers.1.h = ∂loss/∂layers.2.h · ∂layers.2.h/∂layers.1.h + ∂loss/∂layers.2.wide · ∂layers.2.wide/∂layers.1.h\n  ∂loss/∂layers.2.wide = ∂loss/∂layers.2.h · ∂layers.2.h/∂layers.2.wide\n  ∂loss/∂layers.2.h.weight = ∂loss/∂layers.2.h · ∂layers.2.h/∂layers.2.h.weight\n  ∂loss/∂layers.2.h.bias = ∂loss/∂layers.2.h · ∂layers.2.h/∂layers.2.h.bias\n  ∂loss/∂layers.3.wide.weight = ∂loss/∂layers.3.wide · ∂layers.3.wide/∂layers.3.wide.weight\n  ∂loss/∂layers.3.wide.bias = ∂loss/∂layers.3.wide · ∂layers.3.wide/∂layers.3.wide.bias\n  ∂loss/∂layers.0.h = ∂loss/∂layers.1.h · ∂layers.1.h/∂layers.0.h + ∂loss/∂layers.1.wide · ∂layers.1.wide/∂layers.0.h\n  ∂loss/∂layers.1.wide = ∂loss/∂layers.1.h · ∂layers.1.h/∂layers.1.wide\n  ∂loss/∂layers.1.h.weight = ∂loss/∂layers.1.h · ∂layers.1.h/∂layers.1.h.weight\n  ∂loss/∂layers.1.h.bias = ∂loss/∂layers.1.h · ∂layers.1.h/∂layers.1.h.bias\n  ∂loss/∂layers.2.wide.weight = ∂loss/∂layers.2.wide · ∂layers.2.wide/∂layers.2.wide.weight\n  ∂loss/∂layers.2.wide.bias = ∂loss/∂layers.2.wide · ∂layers.2.wide/∂layers.2.wide.bias\n  ∂loss/∂x = ∂loss/∂layers.0.h · ∂layers.0.h/∂x + ∂loss/∂layers.0.wide · ∂layers.0.wide/∂x\n  ∂loss/∂layers.0.wide = ∂loss/∂layers.0.h · ∂layers.0.h/∂layers.0.wide\n  ∂loss/∂layers.0.h.weight = ∂loss/∂layers.0.h · ∂layers.0.h/∂layers.0.h.weight\n  ∂loss/∂layers.0.h.bias = ∂loss/∂layers.0.h · ∂layers.0.h/∂layers.0.h.bias\n  ∂loss/∂layers.1.wide.weight = ∂loss/∂layers.1.wide · ∂layers.1.wide/∂layers.1.wide.weight\n  ∂loss/∂layers.1.wide.bias = ∂loss/∂layers.1.wide · ∂layers.1.wide/∂layers.1.wide.bias\n  ∂loss/∂layers.0.wide.weight = ∂loss/∂layers.0.wide · ∂layers.0.wide/∂layers.0.wide.weight\n  ∂loss/∂layers.0.wide.bias = ∂loss/∂layers.0.wide · ∂layers.0.wide/∂layers.0.wide.bias\nWhat is computed?\n  d_layers.39.h = 1 / n / 4 · 2 · (layers.39.h − y)\n  d_layers.39.h.bias = sum(d_layers.39.h · 0.3)\n  d_layers.39.wide = product(d_layers.39.h · 0.3, layers.39.h.weight)\n  d_layers.39.h.weight = product(layers.39.wide, d_layers.39.h · 0.3)\n  d_layers.39.wide.bias = sum(d_layers.39.wide · (1 − layers.39.wide · layers.39.wide))\n  d_layers.38.h = d_layers.39.h + product(d_layers.39.wide · (1 − layers.39.wide · layers.39.wide), layers.39.wide.weight)\n  d_layers.39.wide.weight = product(layers.38.h, d_layers.39.wide · (1 − layers.39.wide · layers.39.wide))\n  d_layers.38.h.bias = sum(d_layers.38.h · 0.3)\n  d_layers.38.wide = product(d_layers.38.h · 0.3, layers.38.h.weight)\n  d_layers.38.h.weight = product(layers.38.wide, d_layers.38.h · 0.3)\n  d_layers.38.wide.bias = sum(d_layers.38.wide · (1 − layers.38.wide · layers.38.wide))\n  d_layers.37.h = d_layers.38.h + product(d_layers.38.wide · (1 − layers.38.wide · layers.38.wide), layers.38.wide.weight)\n  d_layers.38.wide.weight = product(layers.37.h, d_layers.38.wide · (1 − layers.38.wide · layers.38.wide))\n  d_layers.37.h.bias = sum(d_layers.37.h · 0.3)\n  d_layers.37.wide = product(d_layers.37.h · 0.3, layers.37.h.weight)\n  d_layers.37.h.weight = product(layers.37.wide, d_layers.37.h · 0.3)\n  d_layers.37.wide.bias = sum(d_layers.37.wide · (1 − layers.37.wide · layers.37.wide))\n  d_layers.36.h = d_layers.37.h + product(d_layers.37.wide · (1 − layers.37.wide · layers.37.wide), layers.37.wide.weight)\n  d_layers.37.wide.weight = product(layers.36.h, d_layers.37.wide · (1 − layers.37.wide · layers.37.wide))\n  d_layers.36.h.bias = sum(d_layers.36.h · 0.3)\n  d_layers.36.wide = product(d_layers.36.h · 0.3, layers.36.h.weight)\n  d_layers.36.h.weight = product(layers.36.wide, d_layers.36.h · 0.3)\n  d_layers.36.wide.bias = sum(d_layers.36.wide · (1 − layers.36.wide · layers.36.wide))\n  d_layers.35.h = d_layers.36.h + product(d_layers.36.wide · (1 − layers.36.wide · layers.36.wide), layers.36.wide.weight)\n  d_layers.36.wide.weight = product(layers.35.h, d_layers.36.wide · (1 − layers.36.wide · layers.36.wide))\n  d_layers.35.h.bias = sum(d_layers.35.h · 0.3)\n  d_layers.35.wide = product(d_layers.35.h · 0.3, layers.35.h.weight)\n  d_layers.35.h.weight = product(layers.35.wide, d_layers.35.h · 0.3)\n  d_layers.35.wide.bias = sum(d_layers.35.wide · (1 − layers.35.wide · layers.35.wide))\n  d_layers.34.h = d_layers.35.h + product(d_layers.35.wide · (1 − layers.35.wide · layers.35.wide), layers.35.wide.weight)\n  d_layers.35.wide.weight = product(layers.34.h, d_layers.35.wide · (1 − layers.35.wide · layers.35.wide))\n  d_layers.34.h.bias = sum(d_layers.34.h · 0.3)\n  d_layers.34.wide = product(d_layers.34.h · 0.3, layers.34.h.weight)\n  d_layers.34.h.weight = product(layers.34.wide, d_layers.34.h · 0.3)\n  d_layers.34.wide.bias = sum(d_layers.34.wide · (1 − layers.34.wide · layers.34.wide))\n  d_layers.33.h = d_layers.34.h + product(d_layers.34.wide · (1 − layers.34.wide · layers.34.wide), layers.34.wide.weight)\n  d_layers.34.wide.weight = product(layers.33.h, d_layers.34.wide · (1 − layers.34.wide · layers.34.wide))\n  d_layers.33.h.bias = sum(d_layers.33.h · 0.3)\n  d_layers.33.wide = product(d_layers.33.h · 0.3, layers.33.h.weight)\n  d_layers.33.h.weight = product(layers.33.wide, d_layers.33.h · 0.3)\n  d_layers.33.wide.bias = sum(d_layers.33.wide · (1 − layers.33.wide · layers.33.wide))\n  d_layers.32.h = d_layers.33.h + product(d_layers.33.wide · (1 − layers.33.wide · layers.33.wide), layers.33.wide.weight)\n  d_layers.33.wide.weight = product(layers.32.h, d_layers.33.wide · (1 − layers.33.wide · layers.33.wide))\n  d_layers.32.h.bias = sum(d_layers.32.h · 0.3)\n  d_layers.32.wide = product(d_layers.32.h · 0.3, layers.32.h.weight)\n  d_layers.32.h.weight = product(layers.32.wide, d_layers.32.h · 0.3)\n  d_layers.32.wide.bias = sum(d_layers.32.wide · (1 − layers.32.wide · layers.32.wide))\n  d_layers.31.h = d_layers.32.h + product(d_layers.32.wide · (1 − layers.32.wide · layers.32.wide), layers.32.wide.weight)\n  d_layers.32.wide.weight = product(layers.31.h, d_layers.32.wide · (1 − layers.32.wide · layers.32.wide))\n  d_layers.31.h.bias = sum(d_layers.31.h · 0.3)\n  d_layers.31.wide = product(d_layers.31.h · 0.3, layers.31.h.weight)\n  d_layers.31.h.weight = product(layers.31.wide, d_layers.31.h · 0.3)\n  d_layers.31.wide.bias = sum(d_layers.31.wide · (1 − layers.31.wide · layers.31.wide))\n  d_layers.30.h = d_layers.31.h + product(d_layers.31.wide · (1 − layers.31.wide · layers.31.wide), layers.31.wide.weight)\n  d_layers.31.wide.weight = product(layers.30.h, d_layers.31.wide · (1 − layers.31.wide · layers.31.wide))\n  d_layers.30.h.bias = sum(d_layers.30.h · 0.3)\n  d_layers.30.wide = product(d_layers.30.h · 0.3, layers.30.h.weight)\n  d_layers.30.h.weight = product(layers.30.wide, d_layers.30.h · 0.3)\n  d_layers.30.wide.bias = sum(d_layers.30.wide · (1 − layers.30.wide · layers.30.wide))\n  d_layers.29.h = d_layers.30.h + product(d_layers.30.wide · (1 − layers.30.wide · layers.30.wide), layers.30.wide.weight)\n  d_layers.30.wide.weight = product(layers.29.h, d_layers.30.wide · (1 − layers.30.wide · layers.30.wide))\n  d_layers.29.h.bias = sum(d_layers.29.h · 0.3)\n  d_layers.29.wide = product(d_layers.29.h · 0.3, layers.29.h.weight)\n  d_layers.29.h.weight = product(layers.29.wide, d_layers.29.h · 0.3)\n  … and 176 more\n";
    /// The chains as LaTeX.
    pub const EXPLAIN_LATEX: &str = "\\begin{align*}\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.38.h}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.39.h}} \\cdot \\frac{\\partial \\mathrm{layers.39.h}}{\\partial \\mathrm{layers.38.h}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.39.wide}} \\cdot \\frac{\\partial \\mathrm{layers.39.wide}}{\\partial \\mathrm{layers.38.h}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.39.wide}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.39.h}} \\cdot \\frac{\\partial \\mathrm{layers.39.h}}{\\partial \\mathrm{layers.39.wide}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.39.h.weight}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.39.h}} \\cdot \\frac{\\partial \\mathrm{layers.39.h}}{\\partial \\mathrm{layers.39.h.weight}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.39.h.bias}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.39.h}} \\cdot \\frac{\\partial \\mathrm{layers.39.h}}{\\partial \\mathrm{layers.39.h.bias}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.37.h}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.38.h}} \\cdot \\frac{\\partial \\mathrm{layers.38.h}}{\\partial \\mathrm{layers.37.h}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.38.wide}} \\cdot \\frac{\\partial \\mathrm{layers.38.wide}}{\\partial \\mathrm{layers.37.h}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.38.wide}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.38.h}} \\cdot \\frac{\\partial \\mathrm{layers.38.h}}{\\partial \\mathrm{layers.38.wide}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.38.h.weight}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.38.h}} \\cdot \\frac{\\partial \\mathrm{layers.38.h}}{\\partial \\mathrm{layers.38.h.weight}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.38.h.bias}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.38.h}} \\cdot \\frac{\\partial \\mathrm{layers.38.h}}{\\partial \\mathrm{layers.38.h.bias}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.39.wide.weight}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.39.wide}} \\cdot \\frac{\\partial \\mathrm{layers.39.wide}}{\\partial \\mathrm{layers.39.wide.weight}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.39.wide.bias}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.39.wide}} \\cdot \\frac{\\partial \\mathrm{layers.39.wide}}{\\partial \\mathrm{layers.39.wide.bias}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.36.h}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.37.h}} \\cdot \\frac{\\partial \\mathrm{layers.37.h}}{\\partial \\mathrm{layers.36.h}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.37.wide}} \\cdot \\frac{\\partial \\mathrm{layers.37.wide}}{\\partial \\mathrm{layers.36.h}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.37.wide}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.37.h}} \\cdot \\frac{\\partial \\mathrm{layers.37.h}}{\\partial \\mathrm{layers.37.wide}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.37.h.weight}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.37.h}} \\cdot \\frac{\\partial \\mathrm{layers.37.h}}{\\partial \\mathrm{layers.37.h.weight}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.37.h.bias}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.37.h}} \\cdot \\frac{\\partial \\mathrm{layers.37.h}}{\\partial \\mathrm{layers.37.h.bias}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.38.wide.weight}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.38.wide}} \\cdot \\frac{\\partial \\mathrm{layers.38.wide}}{\\partial \\mathrm{layers.38.wide.weight}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.38.wide.bias}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.38.wide}} \\cdot \\frac{\\partial \\mathrm{layers.38.wide}}{\\partial \\mathrm{layers.38.wide.bias}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.35.h}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.36.h}} \\cdot \\frac{\\partial \\mathrm{layers.36.h}}{\\partial \\mathrm{layers.35.h}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.36.wide}} \\cdot \\frac{\\partial \\mathrm{layers.36.wide}}{\\partial \\mathrm{layers.35.h}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.36.wide}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.36.h}} \\cdot \\frac{\\partial \\mathrm{layers.36.h}}{\\partial \\mathrm{layers.36.wide}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.36.h.weight}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.36.h}} \\cdot \\frac{\\partial \\mathrm{layers.36.h}}{\\partial \\mathrm{layers.36.h.weight}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.36.h.bias}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.36.h}} \\cdot \\frac{\\partial \\mathrm{layers.36.h}}{\\partial \\mathrm{layers.36.h.bias}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.37.wide.weight}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.37.wide}} \\cdot \\frac{\\partial \\mathrm{layers.37.wide}}{\\partial \\mathrm{layers.37.wide.weight}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.37.wide.bias}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.37.wide}} \\cdot \\frac{\\partial \\mathrm{layers.37.wide}}{\\partial \\mathrm{layers.37.wide.bias}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.34.h}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.35.h}} \\cdot \\frac{\\partial \\mathrm{layers.35.h}}{\\partial \\mathrm{layers.34.h}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.35.wide}} \\cdot \\frac{\\partial \\mathrm{layers.35.wide}}{\\partial \\mathrm{layers.34.h}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.35.wide}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.35.h}} \\cdot \\frac{\\partial \\mathrm{layers.35.h}}{\\partial \\mathrm{layers.35.wide}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.35.h.weight}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.35.h}} \\cdot \\frac{\\partial \\mathrm{layers.35.h}}{\\partial \\mathrm{layers.35.h.weight}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.35.h.bias}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.35.h}} \\cdot \\frac{\\partial \\mathrm{layers.35.h}}{\\partial \\mathrm{layers.35.h.bias}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.36.wide.weight}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.36.wide}} \\cdot \\frac{\\partial \\mathrm{layers.36.wide}}{\\partial \\mathrm{layers.36.wide.weight}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.36.wide.bias}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.36.wide}} \\cdot \\frac{\\partial \\mathrm{layers.36.wide}}{\\partial \\mathrm{layers.36.wide.bias}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.33.h}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.34.h}} \\cdot \\frac{\\partial \\mathrm{layers.34.h}}{\\partial \\mathrm{layers.33.h}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.34.wide}} \\cdot \\frac{\\partial \\mathrm{layers.34.wide}}{\\partial \\mathrm{layers.33.h}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.34.wide}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.34.h}} \\cdot \\frac{\\partial \\mathrm{layers.34.h}}{\\partial \\mathrm{layers.34.wide}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.34.h.weight}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.34.h}} \\cdot \\frac{\\partial \\mathrm{layers.34.h}}{\\partial \\mathrm{layers.34.h.weight}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.34.h.bias}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.34.h}} \\cdot \\frac{\\partial \\mathrm{layers.34.h}}{\\partial \\mathrm{layers.34.h.bias}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.35.wide.weight}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.35.wide}} \\cdot \\frac{\\partial \\mathrm{layers.35.wide}}{\\partial \\mathrm{layers.35.wide.weight}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.35.wide.bias}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.35.wide}} \\cdot \\frac{\\partial \\mathrm{layers.35.wide}}{\\partial \\mathrm{layers.35.wide.bias}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.32.h}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.33.h}} \\cdot \\frac{\\partial \\mathrm{layers.33.h}}{\\partial \\mathrm{layers.32.h}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.33.wide}} \\cdot \\frac{\\partial \\mathrm{layers.33.wide}}{\\partial \\mathrm{layers.32.h}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.33.wide}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.33.h}} \\cdot \\frac{\\partial \\mathrm{layers.33.h}}{\\partial \\mathrm{layers.33.wide}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.33.h.weight}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.33.h}} \\cdot \\frac{\\partial \\mathrm{layers.33.h}}{\\partial \\mathrm{layers.33.h.weight}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.33.h.bias}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.33.h}} \\cdot \\frac{\\partial \\mathrm{layers.33.h}}{\\partial \\mathrm{layers.33.h.bias}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.34.wide.weight}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.34.wide}} \\cdot \\frac{\\partial \\mathrm{layers.34.wide}}{\\partial \\mathrm{layers.34.wide.weight}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.34.wide.bias}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.34.wide}} \\cdot \\frac{\\partial \\mathrm{layers.34.wide}}{\\partial \\mathrm{layers.34.wide.bias}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.31.h}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.32.h}} \\cdot \\frac{\\partial \\mathrm{layers.32.h}}{\\partial \\mathrm{layers.31.h}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.32.wide}} \\cdot \\frac{\\partial \\mathrm{layers.32.wide}}{\\partial \\mathrm{layers.31.h}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.32.wide}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.32.h}} \\cdot \\frac{\\partial \\mathrm{layers.32.h}}{\\partial \\mathrm{layers.32.wide}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.32.h.weight}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.32.h}} \\cdot \\frac{\\partial \\mathrm{layers.32.h}}{\\partial \\mathrm{layers.32.h.weight}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.32.h.bias}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.32.h}} \\cdot \\frac{\\partial \\mathrm{layers.32.h}}{\\partial \\mathrm{layers.32.h.bias}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.33.wide.weight}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.33.wide}} \\cdot \\frac{\\partial \\mathrm{layers.33.wide}}{\\partial \\mathrm{layers.33.wide.weight}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.33.wide.bias}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.33.wide}} \\cdot \\frac{\\partial \\mathrm{layers.33.wide}}{\\partial \\mathrm{layers.33.wide.bias}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.30.h}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.31.h}} \\cdot \\frac{\\partial \\mathrm{layers.31.h}}{\\partial \\mathrm{layers.30.h}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.31.wide}} \\cdot \\frac{\\partial \\mathrm{layers.31.wide}}{\\partial \\mathrm{layers.30.h}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.31.wide}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.31.h}} \\cdot \\frac{\\partial \\mathrm{layers.31.h}}{\\partial \\mathrm{layers.31.wide}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.31.h.weight}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.31.h}} \\cdot \\frac{\\partial \\mathrm{layers.31.h}}{\\partial \\mathrm{layers.31.h.weight}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.31.h.bias}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.31.h}} \\cdot \\frac{\\partial \\mathrm{layers.31.h}}{\\partial \\mathrm{layers.31.h.bias}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.32.wide.weight}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.32.wide}} \\cdot \\frac{\\partial \\mathrm{layers.32.wide}}{\\partial \\mathrm{layers.32.wide.weight}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.32.wide.bias}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.32.wide}} \\cdot \\frac{\\partial \\mathrm{layers.32.wide}}{\\partial \\mathrm{layers.32.wide.bias}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.29.h}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.30.h}} \\cdot \\frac{\\partial \\mathrm{layers.30.h}}{\\partial \\mathrm{layers.29.h}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.30.wide}} \\cdot \\frac{\\partial \\mathrm{layers.30.wide}}{\\partial \\mathrm{layers.29.h}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.30.wide}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.30.h}} \\cdot \\frac{\\partial \\mathrm{layers.30.h}}{\\partial \\mathrm{layers.30.wide}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.30.h.weight}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.30.h}} \\cdot \\frac{\\partial \\mathrm{layers.30.h}}{\\partial \\mathrm{layers.30.h.weight}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.30.h.bias}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.30.h}} \\cdot \\frac{\\partial \\mathrm{layers.30.h}}{\\partial \\mathrm{layers.30.h.bias}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.31.wide.weight}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.31.wide}} \\cdot \\frac{\\partial \\mathrm{layers.31.wide}}{\\partial \\mathrm{layers.31.wide.weight}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.31.wide.bias}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.31.wide}} \\cdot \\frac{\\partial \\mathrm{layers.31.wide}}{\\partial \\mathrm{layers.31.wide.bias}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.28.h}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.29.h}} \\cdot \\frac{\\partial \\mathrm{layers.29.h}}{\\partial \\mathrm{layers.28.h}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.29.wide}} \\cdot \\frac{\\partial \\mathrm{layers.29.wide}}{\\partial \\mathrm{layers.28.h}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.29.wide}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.29.h}} \\cdot \\frac{\\partial \\mathrm{layers.29.h}}{\\partial \\mathrm{layers.29.wide}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.29.h.weight}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.29.h}} \\cdot \\frac{\\partial \\mathrm{layers.29.h}}{\\partial \\mathrm{layers.29.h.weight}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.29.h.bias}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.29.h}} \\cdot \\frac{\\partial \\mathrm{layers.29.h}}{\\partial \\mathrm{layers.29.h.bias}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.30.wide.weight}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.30.wide}} \\cdot \\frac{\\partial \\mathrm{layers.30.wide}}{\\partial \\mathrm{layers.30.wide.weight}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.30.wide.bias}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.30.wide}} \\cdot \\frac{\\partial \\mathrm{layers.30.wide}}{\\partial \\mathrm{layers.30.wide.bias}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.27.h}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.28.h}} \\cdot \\frac{\\partial \\mathrm{layers.28.h}}{\\partial \\mathrm{layers.27.h}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.28.wide}} \\cdot \\frac{\\partial \\mathrm{layers.28.wide}}{\\partial \\mathrm{layers.27.h}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.28.wide}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.28.h}} \\cdot \\frac{\\partial \\mathrm{layers.28.h}}{\\partial \\mathrm{layers.28.wide}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.28.h.weight}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.28.h}} \\cdot \\frac{\\partial \\mathrm{layers.28.h}}{\\partial \\mathrm{layers.28.h.weight}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.28.h.bias}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.28.h}} \\cdot \\frac{\\partial \\mathrm{layers.28.h}}{\\partial \\mathrm{layers.28.h.bias}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.29.wide.weight}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.29.wide}} \\cdot \\frac{\\partial \\mathrm{layers.29.wide}}{\\partial \\mathrm{layers.29.wide.weight}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.29.wide.bias}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.29.wide}} \\cdot \\frac{\\partial \\mathrm{layers.29.wide}}{\\partial \\mathrm{layers.29.wide.bias}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.26.h}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.27.h}} \\cdot \\frac{\\partial \\mathrm{layers.27.h}}{\\partial \\mathrm{layers.26.h}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.27.wide}} \\cdot \\frac{\\partial \\mathrm{layers.27.wide}}{\\partial \\mathrm{layers.26.h}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.27.wide}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.27.h}} \\cdot \\frac{\\partial \\mathrm{layers.27.h}}{\\partial \\mathrm{layers.27.wide}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.27.h.weight}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.27.h}} \\cdot \\frac{\\partial \\mathrm{layers.27.h}}{\\partial \\mathrm{layers.27.h.weight}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.27.h.bias}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.27.h}} \\cdot \\frac{\\partial \\mathrm{layers.27.h}}{\\partial \\mathrm{layers.27.h.bias}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.28.wide.weight}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.28.wide}} \\cdot \\frac{\\partial \\mathrm{layers.28.wide}}{\\partial \\mathrm{layers.28.wide.weight}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.28.wide.bias}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.28.wide}} \\cdot \\frac{\\partial \\mathrm{layers.28.wide}}{\\partial \\mathrm{layers.28.wide.bias}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.25.h}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.26.h}} \\cdot \\frac{\\partial \\mathrm{layers.26.h}}{\\partial \\mathrm{layers.25.h}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.26.wide}} \\cdot \\frac{\\partial \\mathrm{layers.26.wide}}{\\partial \\mathrm{layers.25.h}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.26.wide}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.26.h}} \\cdot \\frac{\\partial \\mathrm{layers.26.h}}{\\partial \\mathrm{layers.26.wide}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.26.h.weight}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.26.h}} \\cdot \\frac{\\partial \\mathrm{layers.26.h}}{\\partial \\mathrm{layers.26.h.weight}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.26.h.bias}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.26.h}} \\cdot \\frac{\\partial \\mathrm{layers.26.h}}{\\partial \\mathrm{layers.26.h.bias}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.27.wide.weight}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.27.wide}} \\cdot \\frac{\\partial \\mathrm{layers.27.wide}}{\\partial \\mathrm{layers.27.wide.weight}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.27.wide.bias}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.27.wide}} \\cdot \\frac{\\partial \\mathrm{layers.27.wide}}{\\partial \\mathrm{layers.27.wide.bias}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.24.h}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.25.h}} \\cdot \\frac{\\partial \\mathrm{layers.25.h}}{\\partial \\mathrm{layers.24.h}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.25.wide}} \\cdot \\frac{\\partial \\mathrm{layers.25.wide}}{\\partial \\mathrm{layers.24.h}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.25.wide}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.25.h}} \\cdot \\frac{\\partial \\mathrm{layers.25.h}}{\\partial \\mathrm{layers.25.wide}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.25.h.weight}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.25.h}} \\cdot \\frac{\\partial \\mathrm{layers.25.h}}{\\partial \\mathrm{layers.25.h.weight}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.25.h.bias}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.25.h}} \\cdot \\frac{\\partial \\mathrm{layers.25.h}}{\\partial \\mathrm{layers.25.h.bias}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.26.wide.weight}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.26.wide}} \\cdot \\frac{\\partial \\mathrm{layers.26.wide}}{\\partial \\mathrm{layers.26.wide.weight}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.26.wide.bias}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.26.wide}} \\cdot \\frac{\\partial \\mathrm{layers.26.wide}}{\\partial \\mathrm{layers.26.wide.bias}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.23.h}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.24.h}} \\cdot \\frac{\\partial \\mathrm{layers.24.h}}{\\partial \\mathrm{layers.23.h}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.24.wide}} \\cdot \\frac{\\partial \\mathrm{layers.24.wide}}{\\partial \\mathrm{layers.23.h}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.24.wide}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.24.h}} \\cdot \\frac{\\partial \\mathrm{layers.24.h}}{\\partial \\mathrm{layers.24.wide}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.24.h.weight}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.24.h}} \\cdot \\frac{\\partial \\mathrm{layers.24.h}}{\\partial \\mathrm{layers.24.h.weight}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.24.h.bias}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.24.h}} \\cdot \\frac{\\partial \\mathrm{layers.24.h}}{\\partial \\mathrm{layers.24.h.bias}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.25.wide.weight}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.25.wide}} \\cdot \\frac{\\partial \\mathrm{layers.25.wide}}{\\partial \\mathrm{layers.25.wide.weight}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.25.wide.bias}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.25.wide}} \\cdot \\frac{\\partial \\mathrm{layers.25.wide}}{\\partial \\mathrm{layers.25.wide.bias}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.22.h}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.23.h}} \\cdot \\frac{\\partial \\mathrm{layers.23.h}}{\\partial \\mathrm{layers.22.h}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.23.wide}} \\cdot \\frac{\\partial \\mathrm{layers.23.wide}}{\\partial \\mathrm{layers.22.h}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.23.wide}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.23.h}} \\cdot \\frac{\\partial \\mathrm{layers.23.h}}{\\partial \\mathrm{layers.23.wide}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.23.h.weight}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.23.h}} \\cdot \\frac{\\partial \\mathrm{layers.23.h}}{\\partial \\mathrm{layers.23.h.weight}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.23.h.bias}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.23.h}} \\cdot \\frac{\\partial \\mathrm{layers.23.h}}{\\partial \\mathrm{layers.23.h.bias}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.24.wide.weight}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.24.wide}} \\cdot \\frac{\\partial \\mathrm{layers.24.wide}}{\\partial \\mathrm{layers.24.wide.weight}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.24.wide.bias}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.24.wide}} \\cdot \\frac{\\partial \\mathrm{layers.24.wide}}{\\partial \\mathrm{layers.24.wide.bias}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.21.h}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.22.h}} \\cdot \\frac{\\partial \\mathrm{layers.22.h}}{\\partial \\mathrm{layers.21.h}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.22.wide}} \\cdot \\frac{\\partial \\mathrm{layers.22.wide}}{\\partial \\mathrm{layers.21.h}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.22.wide}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.22.h}} \\cdot \\frac{\\partial \\mathrm{layers.22.h}}{\\partial \\mathrm{layers.22.wide}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.22.h.weight}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.22.h}} \\cdot \\frac{\\partial \\mathrm{layers.22.h}}{\\partial \\mathrm{layers.22.h.weight}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.22.h.bias}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.22.h}} \\cdot \\frac{\\partial \\mathrm{layers.22.h}}{\\partial \\mathrm{layers.22.h.bias}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.23.wide.weight}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.23.wide}} \\cdot \\frac{\\partial \\mathrm{layers.23.wide}}{\\partial \\mathrm{layers.23.wide.weight}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.23.wide.bias}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.23.wide}} \\cdot \\frac{\\partial \\mathrm{layers.23.wide}}{\\partial \\mathrm{layers.23.wide.bias}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.20.h}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.21.h}} \\cdot \\frac{\\partial \\mathrm{layers.21.h}}{\\partial \\mathrm{layers.20.h}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.21.wide}} \\cdot \\frac{\\partial \\mathrm{layers.21.wide}}{\\partial \\mathrm{layers.20.h}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.21.wide}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.21.h}} \\cdot \\frac{\\partial \\mathrm{layers.21.h}}{\\partial \\mathrm{layers.21.wide}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.21.h.weight}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.21.h}} \\cdot \\frac{\\partial \\mathrm{layers.21.h}}{\\partial \\mathrm{layers.21.h.weight}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.21.h.bias}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.21.h}} \\cdot \\frac{\\partial \\mathrm{layers.21.h}}{\\partial \\mathrm{layers.21.h.bias}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.22.wide.weight}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.22.wide}} \\cdot \\frac{\\partial \\mathrm{layers.22.wide}}{\\partial \\mathrm{layers.22.wide.weight}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.22.wide.bias}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.22.wide}} \\cdot \\frac{\\partial \\mathrm{layers.22.wide}}{\\partial \\mathrm{layers.22.wide.bias}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.19.h}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.20.h}} \\cdot \\frac{\\partial \\mathrm{layers.20.h}}{\\partial \\mathrm{layers.19.h}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.20.wide}} \\cdot \\frac{\\partial \\mathrm{layers.20.wide}}{\\partial \\mathrm{layers.19.h}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.20.wide}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.20.h}} \\cdot \\frac{\\partial \\mathrm{layers.20.h}}{\\partial \\mathrm{layers.20.wide}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.20.h.weight}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.20.h}} \\cdot \\frac{\\partial \\mathrm{layers.20.h}}{\\partial \\mathrm{layers.20.h.weight}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.20.h.bias}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.20.h}} \\cdot \\frac{\\partial \\mathrm{layers.20.h}}{\\partial \\mathrm{layers.20.h.bias}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.21.wide.weight}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.21.wide}} \\cdot \\frac{\\partial \\mathrm{layers.21.wide}}{\\partial \\mathrm{layers.21.wide.weight}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.21.wide.bias}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.21.wide}} \\cdot \\frac{\\partial \\mathrm{layers.21.wide}}{\\partial \\mathrm{layers.21.wide.bias}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.18.h}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.19.h}} \\cdot \\frac{\\partial \\mathrm{layers.19.h}}{\\partial \\mathrm{layers.18.h}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.19.wide}} \\cdot \\frac{\\partial \\mathrm{layers.19.wide}}{\\partial \\mathrm{layers.18.h}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.19.wide}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.19.h}} \\cdot \\frac{\\partial \\mathrm{layers.19.h}}{\\partial \\mathrm{layers.19.wide}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.19.h.weight}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.19.h}} \\cdot \\frac{\\partial \\mathrm{layers.19.h}}{\\partial \\mathrm{layers.19.h.weight}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.19.h.bias}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.19.h}} \\cdot \\frac{\\partial \\mathrm{layers.19.h}}{\\partial \\mathrm{layers.19.h.bias}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.20.wide.weight}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.20.wide}} \\cdot \\frac{\\partial \\mathrm{layers.20.wide}}{\\partial \\mathrm{layers.20.wide.weight}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.20.wide.bias}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.20.wide}} \\cdot \\frac{\\partial \\mathrm{layers.20.wide}}{\\partial \\mathrm{layers.20.wide.bias}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.17.h}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.18.h}} \\cdot \\frac{\\partial \\mathrm{layers.18.h}}{\\partial \\mathrm{layers.17.h}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.18.wide}} \\cdot \\frac{\\partial \\mathrm{layers.18.wide}}{\\partial \\mathrm{layers.17.h}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.18.wide}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.18.h}} \\cdot \\frac{\\partial \\mathrm{layers.18.h}}{\\partial \\mathrm{layers.18.wide}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.18.h.weight}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.18.h}} \\cdot \\frac{\\partial \\mathrm{layers.18.h}}{\\partial \\mathrm{layers.18.h.weight}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.18.h.bias}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.18.h}} \\cdot \\frac{\\partial \\mathrm{layers.18.h}}{\\partial \\mathrm{layers.18.h.bias}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.19.wide.weight}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.19.wide}} \\cdot \\frac{\\partial \\mathrm{layers.19.wide}}{\\partial \\mathrm{layers.19.wide.weight}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.19.wide.bias}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.19.wide}} \\cdot \\frac{\\partial \\mathrm{layers.19.wide}}{\\partial \\mathrm{layers.19.wide.bias}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.16.h}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.17.h}} \\cdot \\frac{\\partial \\mathrm{layers.17.h}}{\\partial \\mathrm{layers.16.h}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.17.wide}} \\cdot \\frac{\\partial \\mathrm{layers.17.wide}}{\\partial \\mathrm{layers.16.h}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.17.wide}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.17.h}} \\cdot \\frac{\\partial \\mathrm{layers.17.h}}{\\partial \\mathrm{layers.17.wide}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.17.h.weight}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.17.h}} \\cdot \\frac{\\partial \\mathrm{layers.17.h}}{\\partial \\mathrm{layers.17.h.weight}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.17.h.bias}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.17.h}} \\cdot \\frac{\\partial \\mathrm{layers.17.h}}{\\partial \\mathrm{layers.17.h.bias}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.18.wide.weight}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.18.wide}} \\cdot \\frac{\\partial \\mathrm{layers.18.wide}}{\\partial \\mathrm{layers.18.wide.weight}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.18.wide.bias}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.18.wide}} \\cdot \\frac{\\partial \\mathrm{layers.18.wide}}{\\partial \\mathrm{layers.18.wide.bias}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.15.h}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.16.h}} \\cdot \\frac{\\partial \\mathrm{layers.16.h}}{\\partial \\mathrm{layers.15.h}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.16.wide}} \\cdot \\frac{\\partial \\mathrm{layers.16.wide}}{\\partial \\mathrm{layers.15.h}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.16.wide}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.16.h}} \\cdot \\frac{\\partial \\mathrm{layers.16.h}}{\\partial \\mathrm{layers.16.wide}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.16.h.weight}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.16.h}} \\cdot \\frac{\\partial \\mathrm{layers.16.h}}{\\partial \\mathrm{layers.16.h.weight}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.16.h.bias}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.16.h}} \\cdot \\frac{\\partial \\mathrm{layers.16.h}}{\\partial \\mathrm{layers.16.h.bias}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.17.wide.weight}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.17.wide}} \\cdot \\frac{\\partial \\mathrm{layers.17.wide}}{\\partial \\mathrm{layers.17.wide.weight}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.17.wide.bias}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.17.wide}} \\cdot \\frac{\\partial \\mathrm{layers.17.wide}}{\\partial \\mathrm{layers.17.wide.bias}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.14.h}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.15.h}} \\cdot \\frac{\\partial \\mathrm{layers.15.h}}{\\partial \\mathrm{layers.14.h}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.15.wide}} \\cdot \\frac{\\partial \\mathrm{layers.15.wide}}{\\partial \\mathrm{layers.14.h}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.15.wide}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.15.h}} \\cdot \\frac{\\partial \\mathrm{layers.15.h}}{\\partial \\mathrm{layers.15.wide}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.15.h.weight}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.15.h}} \\cdot \\frac{\\partial \\mathrm{layers.15.h}}{\\partial \\mathrm{layers.15.h.weight}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.15.h.bias}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.15.h}} \\cdot \\frac{\\partial \\mathrm{layers.15.h}}{\\partial \\mathrm{layers.15.h.bias}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.16.wide.weight}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.16.wide}} \\cdot \\frac{\\partial \\mathrm{layers.16.wide}}{\\partial \\mathrm{layers.16.wide.weight}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.16.wide.bias}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.16.wide}} \\cdot \\frac{\\partial \\mathrm{layers.16.wide}}{\\partial \\mathrm{layers.16.wide.bias}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.13.h}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.14.h}} \\cdot \\frac{\\partial \\mathrm{layers.14.h}}{\\partial \\mathrm{layers.13.h}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.14.wide}} \\cdot \\frac{\\partial \\mathrm{layers.14.wide}}{\\partial \\mathrm{layers.13.h}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.14.wide}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.14.h}} \\cdot \\frac{\\partial \\mathrm{layers.14.h}}{\\partial \\mathrm{layers.14.wide}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.14.h.weight}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.14.h}} \\cdot \\frac{\\partial \\mathrm{layers.14.h}}{\\partial \\mathrm{layers.14.h.weight}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.14.h.bias}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.14.h}} \\cdot \\frac{\\partial \\mathrm{layers.14.h}}{\\partial \\mathrm{layers.14.h.bias}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.15.wide.weight}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.15.wide}} \\cdot \\frac{\\partial \\mathrm{layers.15.wide}}{\\partial \\mathrm{layers.15.wide.weight}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.15.wide.bias}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.15.wide}} \\cdot \\frac{\\partial \\mathrm{layers.15.wide}}{\\partial \\mathrm{layers.15.wide.bias}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.12.h}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.13.h}} \\cdot \\frac{\\partial \\mathrm{layers.13.h}}{\\partial \\mathrm{layers.12.h}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.13.wide}} \\cdot \\frac{\\partial \\mathrm{layers.13.wide}}{\\partial \\mathrm{layers.12.h}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.13.wide}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.13.h}} \\cdot \\frac{\\partial \\mathrm{layers.13.h}}{\\partial \\mathrm{layers.13.wide}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.13.h.weight}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.13.h}} \\cdot \\frac{\\partial \\mathrm{layers.13.h}}{\\partial \\mathrm{layers.13.h.weight}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.13.h.bias}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.13.h}} \\cdot \\frac{\\partial \\mathrm{layers.13.h}}{\\partial \\mathrm{layers.13.h.bias}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.14.wide.weight}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.14.wide}} \\cdot \\frac{\\partial \\mathrm{layers.14.wide}}{\\partial \\mathrm{layers.14.wide.weight}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.14.wide.bias}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.14.wide}} \\cdot \\frac{\\partial \\mathrm{layers.14.wide}}{\\partial \\mathrm{layers.14.wide.bias}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.11.h}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.12.h}} \\cdot \\frac{\\partial \\mathrm{layers.12.h}}{\\partial \\mathrm{layers.11.h}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.12.wide}} \\cdot \\frac{\\partial \\mathrm{layers.12.wide}}{\\partial \\mathrm{layers.11.h}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.12.wide}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.12.h}} \\cdot \\frac{\\partial \\mathrm{layers.12.h}}{\\partial \\mathrm{layers.12.wide}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.12.h.weight}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.12.h}} \\cdot \\frac{\\partial \\mathrm{layers.12.h}}{\\partial \\mathrm{layers.12.h.weight}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.12.h.bias}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.12.h}} \\cdot \\frac{\\partial \\mathrm{layers.12.h}}{\\partial \\mathrm{layers.12.h.bias}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.13.wide.weight}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.13.wide}} \\cdot \\frac{\\partial \\mathrm{layers.13.wide}}{\\partial \\mathrm{layers.13.wide.weight}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.13.wide.bias}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.13.wide}} \\cdot \\frac{\\partial \\mathrm{layers.13.wide}}{\\partial \\mathrm{layers.13.wide.bias}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.10.h}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.11.h}} \\cdot \\frac{\\partial \\mathrm{layers.11.h}}{\\partial \\mathrm{layers.10.h}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.11.wide}} \\cdot \\frac{\\partial \\mathrm{layers.11.wide}}{\\partial \\mathrm{layers.10.h}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.11.wide}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.11.h}} \\cdot \\frac{\\partial \\mathrm{layers.11.h}}{\\partial \\mathrm{layers.11.wide}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.11.h.weight}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.11.h}} \\cdot \\frac{\\partial \\mathrm{layers.11.h}}{\\partial \\mathrm{layers.11.h.weight}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.11.h.bias}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.11.h}} \\cdot \\frac{\\partial \\mathrm{layers.11.h}}{\\partial \\mathrm{layers.11.h.bias}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.12.wide.weight}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.12.wide}} \\cdot \\frac{\\partial \\mathrm{layers.12.wide}}{\\partial \\mathrm{layers.12.wide.weight}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.12.wide.bias}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.12.wide}} \\cdot \\frac{\\partial \\mathrm{layers.12.wide}}{\\partial \\mathrm{layers.12.wide.bias}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.9.h}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.10.h}} \\cdot \\frac{\\partial \\mathrm{layers.10.h}}{\\partial \\mathrm{layers.9.h}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.10.wide}} \\cdot \\frac{\\partial \\mathrm{layers.10.wide}}{\\partial \\mathrm{layers.9.h}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.10.wide}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.10.h}} \\cdot \\frac{\\partial \\mathrm{layers.10.h}}{\\partial \\mathrm{layers.10.wide}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.10.h.weight}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.10.h}} \\cdot \\frac{\\partial \\mathrm{layers.10.h}}{\\partial \\mathrm{layers.10.h.weight}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.10.h.bias}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.10.h}} \\cdot \\frac{\\partial \\mathrm{layers.10.h}}{\\partial \\mathrm{layers.10.h.bias}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.11.wide.weight}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.11.wide}} \\cdot \\frac{\\partial \\mathrm{layers.11.wide}}{\\partial \\mathrm{layers.11.wide.weight}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.11.wide.bias}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.11.wide}} \\cdot \\frac{\\partial \\mathrm{layers.11.wide}}{\\partial \\mathrm{layers.11.wide.bias}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.8.h}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.9.h}} \\cdot \\frac{\\partial \\mathrm{layers.9.h}}{\\partial \\mathrm{layers.8.h}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.9.wide}} \\cdot \\frac{\\partial \\mathrm{layers.9.wide}}{\\partial \\mathrm{layers.8.h}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.9.wide}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.9.h}} \\cdot \\frac{\\partial \\mathrm{layers.9.h}}{\\partial \\mathrm{layers.9.wide}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.9.h.weight}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.9.h}} \\cdot \\frac{\\partial \\mathrm{layers.9.h}}{\\partial \\mathrm{layers.9.h.weight}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.9.h.bias}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.9.h}} \\cdot \\frac{\\partial \\mathrm{layers.9.h}}{\\partial \\mathrm{layers.9.h.bias}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.10.wide.weight}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.10.wide}} \\cdot \\frac{\\partial \\mathrm{layers.10.wide}}{\\partial \\mathrm{layers.10.wide.weight}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.10.wide.bias}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.10.wide}} \\cdot \\frac{\\partial \\mathrm{layers.10.wide}}{\\partial \\mathrm{layers.10.wide.bias}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.7.h}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.8.h}} \\cdot \\frac{\\partial \\mathrm{layers.8.h}}{\\partial \\mathrm{layers.7.h}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.8.wide}} \\cdot \\frac{\\partial \\mathrm{layers.8.wide}}{\\partial \\mathrm{layers.7.h}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.8.wide}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.8.h}} \\cdot \\frac{\\partial \\mathrm{layers.8.h}}{\\partial \\mathrm{layers.8.wide}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.8.h.weight}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.8.h}} \\cdot \\frac{\\partial \\mathrm{layers.8.h}}{\\partial \\mathrm{layers.8.h.weight}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.8.h.bias}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.8.h}} \\cdot \\frac{\\partial \\mathrm{layers.8.h}}{\\partial \\mathrm{layers.8.h.bias}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.9.wide.weight}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.9.wide}} \\cdot \\frac{\\partial \\mathrm{layers.9.wide}}{\\partial \\mathrm{layers.9.wide.weight}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.9.wide.bias}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.9.wide}} \\cdot \\frac{\\partial \\mathrm{layers.9.wide}}{\\partial \\mathrm{layers.9.wide.bias}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.6.h}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.7.h}} \\cdot \\frac{\\partial \\mathrm{layers.7.h}}{\\partial \\mathrm{layers.6.h}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.7.wide}} \\cdot \\frac{\\partial \\mathrm{layers.7.wide}}{\\partial \\mathrm{layers.6.h}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.7.wide}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.7.h}} \\cdot \\frac{\\partial \\mathrm{layers.7.h}}{\\partial \\mathrm{layers.7.wide}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.7.h.weight}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.7.h}} \\cdot \\frac{\\partial \\mathrm{layers.7.h}}{\\partial \\mathrm{layers.7.h.weight}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.7.h.bias}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.7.h}} \\cdot \\frac{\\partial \\mathrm{layers.7.h}}{\\partial \\mathrm{layers.7.h.bias}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.8.wide.weight}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.8.wide}} \\cdot \\frac{\\partial \\mathrm{layers.8.wide}}{\\partial \\mathrm{layers.8.wide.weight}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.8.wide.bias}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.8.wide}} \\cdot \\frac{\\partial \\mathrm{layers.8.wide}}{\\partial \\mathrm{layers.8.wide.bias}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.5.h}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.6.h}} \\cdot \\frac{\\partial \\mathrm{layers.6.h}}{\\partial \\mathrm{layers.5.h}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.6.wide}} \\cdot \\frac{\\partial \\mathrm{layers.6.wide}}{\\partial \\mathrm{layers.5.h}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.6.wide}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.6.h}} \\cdot \\frac{\\partial \\mathrm{layers.6.h}}{\\partial \\mathrm{layers.6.wide}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.6.h.weight}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.6.h}} \\cdot \\frac{\\partial \\mathrm{layers.6.h}}{\\partial \\mathrm{layers.6.h.weight}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.6.h.bias}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.6.h}} \\cdot \\frac{\\partial \\mathrm{layers.6.h}}{\\partial \\mathrm{layers.6.h.bias}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.7.wide.weight}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.7.wide}} \\cdot \\frac{\\partial \\mathrm{layers.7.wide}}{\\partial \\mathrm{layers.7.wide.weight}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.7.wide.bias}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.7.wide}} \\cdot \\frac{\\partial \\mathrm{layers.7.wide}}{\\partial \\mathrm{layers.7.wide.bias}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.4.h}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.5.h}} \\cdot \\frac{\\partial \\mathrm{layers.5.h}}{\\partial \\mathrm{layers.4.h}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.5.wide}} \\cdot \\frac{\\partial \\mathrm{layers.5.wide}}{\\partial \\mathrm{layers.4.h}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.5.wide}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.5.h}} \\cdot \\frac{\\partial \\mathrm{layers.5.h}}{\\partial \\mathrm{layers.5.wide}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.5.h.weight}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.5.h}} \\cdot \\frac{\\partial \\mathrm{layers.5.h}}{\\partial \\mathrm{layers.5.h.weight}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.5.h.bias}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.5.h}} \\cdot \\frac{\\partial \\mathrm{layers.5.h}}{\\partial \\mathrm{layers.5.h.bias}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.6.wide.weight}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.6.wide}} \\cdot \\frac{\\partial \\mathrm{layers.6.wide}}{\\partial \\mathrm{layers.6.wide.weight}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.6.wide.bias}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.6.wide}} \\cdot \\frac{\\partial \\mathrm{layers.6.wide}}{\\partial \\mathrm{layers.6.wide.bias}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.3.h}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.4.h}} \\cdot \\frac{\\partial \\mathrm{layers.4.h}}{\\partial \\mathrm{layers.3.h}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.4.wide}} \\cdot \\frac{\\partial \\mathrm{layers.4.wide}}{\\partial \\mathrm{layers.3.h}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.4.wide}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.4.h}} \\cdot \\frac{\\partial \\mathrm{layers.4.h}}{\\partial \\mathrm{layers.4.wide}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.4.h.weight}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.4.h}} \\cdot \\frac{\\partial \\mathrm{layers.4.h}}{\\partial \\mathrm{layers.4.h.weight}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.4.h.bias}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.4.h}} \\cdot \\frac{\\partial \\mathrm{layers.4.h}}{\\partial \\mathrm{layers.4.h.bias}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.5.wide.weight}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.5.wide}} \\cdot \\frac{\\partial \\mathrm{layers.5.wide}}{\\partial \\mathrm{layers.5.wide.weight}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.5.wide.bias}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.5.wide}} \\cdot \\frac{\\partial \\mathrm{layers.5.wide}}{\\partial \\mathrm{layers.5.wide.bias}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.2.h}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.3.h}} \\cdot \\frac{\\partial \\mathrm{layers.3.h}}{\\partial \\mathrm{layers.2.h}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.3.wide}} \\cdot \\frac{\\partial \\mathrm{layers.3.wide}}{\\partial \\mathrm{layers.2.h}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.3.wide}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.3.h}} \\cdot \\frac{\\partial \\mathrm{layers.3.h}}{\\partial \\mathrm{layers.3.wide}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.3.h.weight}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.3.h}} \\cdot \\frac{\\partial \\mathrm{layers.3.h}}{\\partial \\mathrm{layers.3.h.weight}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.3.h.bias}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.3.h}} \\cdot \\frac{\\partial \\mathrm{layers.3.h}}{\\partial \\mathrm{layers.3.h.bias}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.4.wide.weight}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.4.wide}} \\cdot \\frac{\\partial \\mathrm{layers.4.wide}}{\\partial \\mathrm{layers.4.wide.weight}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.4.wide.bias}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.4.wide}} \\cdot \\frac{\\partial \\mathrm{layers.4.wide}}{\\partial \\mathrm{layers.4.wide.bias}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.1.h}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.2.h}} \\cdot \\frac{\\partial \\mathrm{layers.2.h}}{\\partial \\mathrm{layers.1.h}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.2.wide}} \\cdot \\frac{\\partial \\mathrm{layers.2.wide}}{\\partial \\mathrm{layers.1.h}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.2.wide}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.2.h}} \\cdot \\frac{\\partial \\mathrm{layers.2.h}}{\\partial \\mathrm{layers.2.wide}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.2.h.weight}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.2.h}} \\cdot \\frac{\\partial \\mathrm{layers.2.h}}{\\partial \\mathrm{layers.2.h.weight}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.2.h.bias}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.2.h}} \\cdot \\frac{\\partial \\mathrm{layers.2.h}}{\\partial \\mathrm{layers.2.h.bias}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.3.wide.weight}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.3.wide}} \\cdot \\frac{\\partial \\mathrm{layers.3.wide}}{\\partial \\mathrm{layers.3.wide.weight}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.3.wide.bias}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.3.wide}} \\cdot \\frac{\\partial \\mathrm{layers.3.wide}}{\\partial \\mathrm{layers.3.wide.bias}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.0.h}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.1.h}} \\cdot \\frac{\\partial \\mathrm{layers.1.h}}{\\partial \\mathrm{layers.0.h}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.1.wide}} \\cdot \\frac{\\partial \\mathrm{layers.1.wide}}{\\partial \\mathrm{layers.0.h}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.1.wide}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.1.h}} \\cdot \\frac{\\partial \\mathrm{layers.1.h}}{\\partial \\mathrm{layers.1.wide}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.1.h.weight}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.1.h}} \\cdot \\frac{\\partial \\mathrm{layers.1.h}}{\\partial \\mathrm{layers.1.h.weight}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.1.h.bias}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.1.h}} \\cdot \\frac{\\partial \\mathrm{layers.1.h}}{\\partial \\mathrm{layers.1.h.bias}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.2.wide.weight}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.2.wide}} \\cdot \\frac{\\partial \\mathrm{layers.2.wide}}{\\partial \\mathrm{layers.2.wide.weight}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.2.wide.bias}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.2.wide}} \\cdot \\frac{\\partial \\mathrm{layers.2.wide}}{\\partial \\mathrm{layers.2.wide.bias}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial x} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.0.h}} \\cdot \\frac{\\partial \\mathrm{layers.0.h}}{\\partial x} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.0.wide}} \\cdot \\frac{\\partial \\mathrm{layers.0.wide}}{\\partial x} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.0.wide}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.0.h}} \\cdot \\frac{\\partial \\mathrm{layers.0.h}}{\\partial \\mathrm{layers.0.wide}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.0.h.weight}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.0.h}} \\cdot \\frac{\\partial \\mathrm{layers.0.h}}{\\partial \\mathrm{layers.0.h.weight}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.0.h.bias}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.0.h}} \\cdot \\frac{\\partial \\mathrm{layers.0.h}}{\\partial \\mathrm{layers.0.h.bias}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.1.wide.weight}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.1.wide}} \\cdot \\frac{\\partial \\mathrm{layers.1.wide}}{\\partial \\mathrm{layers.1.wide.weight}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.1.wide.bias}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.1.wide}} \\cdot \\frac{\\partial \\mathrm{layers.1.wide}}{\\partial \\mathrm{layers.1.wide.bias}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.0.wide.weight}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.0.wide}} \\cdot \\frac{\\partial \\mathrm{layers.0.wide}}{\\partial \\mathrm{layers.0.wide.weight}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.0.wide.bias}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{layers.0.wide}} \\cdot \\frac{\\partial \\mathrm{layers.0.wide}}{\\partial \\mathrm{layers.0.wide.bias}}\n\\end{align*}\n";
    /// What [`Deep`] reads: one element per sample in each field.
    #[derive(Clone, Copy, Debug)]
    pub struct Inputs<'a> {
        /// `[4]` per sample.
        pub x: &'a [[f64; 4]],
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
        /// `[4]` per sample.
        pub y: &'a [[f64; 4]],
    }
    /// Inputs and targets of the same samples.
    #[derive(Clone, Copy, Debug)]
    pub struct Batch<'a> {
        /// `[4]` per sample.
        pub x: &'a [[f64; 4]],
        /// `[4]` per sample.
        pub y: &'a [[f64; 4]],
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
        /// `[4]` per sample.
        pub x: nn::Vec<[f64; 4]>,
        /// `[4]` per sample.
        pub y: nn::Vec<[f64; 4]>,
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
        /// `[4]` per sample.
        pub h: &'w [[f64; 4]],
    }
    /// The memory of a step, for batches of up to `capacity` samples.
    pub struct Workspace<S: nn::Storage = nn::Heap> {
        capacity: usize,
        storage: core::marker::PhantomData<S>,
        d_layers_39_wide: S::Buffer<[f64; 5]>,
        rows_5: [S::Buffer<[f64; 5]>; 40],
        rows_4: [S::Buffer<[f64; 4]>; 41],
        loss_: f64,
    }
    impl<S: nn::Storage> Workspace<S> {
        fn with_storage(capacity: usize) -> Self {
            Workspace {
                capacity,
                storage: core::marker::PhantomData,
                d_layers_39_wide: S::zeros(capacity),
                rows_5: S::several(capacity),
                rows_4: S::several(capacity),
                loss_: 0.0,
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
            d_layers_39_wide: [[0.0; 5]; N],
            rows_5: [[[0.0; 5]; N]; 40],
            rows_4: [[[0.0; 4]; N]; 41],
            loss_: 0.0,
        };
    }
    impl Deep {
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
            self.forward_1(inputs, n, work);
            self.forward_2(n, work);
            let layers_39_h = &mut work.rows_4[39][..n];
            Ok(Outputs { h: &*layers_39_h })
        }
        /// Part 1 of 2 of [`forward`](Self::forward).
        #[inline(never)]
        fn forward_1(
            &self,
            inputs: Inputs<'_>,
            n: usize,
            work: &mut Workspace<impl nn::Storage>,
        ) {
            let x = inputs.x;
            let layers_0_wide = &mut work.d_layers_39_wide[..n];
            let [layers_1_h_dense, layers_0_h_dense] = nn::rows(
                &mut work.rows_4,
                [1, 39],
                n,
            );
            k::dense_tanh(
                x,
                &self.layers.0.wide.weight,
                &self.layers.0.wide.bias,
                layers_0_wide,
            );
            k::dense(
                layers_0_wide,
                &self.layers.0.h.weight,
                &self.layers.0.h.bias,
                layers_0_h_dense,
            );
            let layers_0_h = layers_0_h_dense;
            k::update(layers_0_h, x, |layers_0_h_dense, x| x + 0.3 * layers_0_h_dense);
            let layers_1_wide = layers_0_wide;
            k::dense_tanh(
                layers_0_h,
                &self.layers.1.wide.weight,
                &self.layers.1.wide.bias,
                layers_1_wide,
            );
            k::dense(
                layers_1_wide,
                &self.layers.1.h.weight,
                &self.layers.1.h.bias,
                layers_1_h_dense,
            );
            let layers_1_h = layers_0_h;
            k::update(
                layers_1_h,
                &*layers_1_h_dense,
                |layers_0_h, layers_1_h_dense| layers_0_h + 0.3 * layers_1_h_dense,
            );
            let layers_2_wide = layers_1_wide;
            k::dense_tanh(
                layers_1_h,
                &self.layers.2.wide.weight,
                &self.layers.2.wide.bias,
                layers_2_wide,
            );
            let layers_2_h_dense = layers_1_h_dense;
            k::dense(
                layers_2_wide,
                &self.layers.2.h.weight,
                &self.layers.2.h.bias,
                layers_2_h_dense,
            );
            let layers_2_h = layers_1_h;
            k::update(
                layers_2_h,
                &*layers_2_h_dense,
                |layers_1_h, layers_2_h_dense| layers_1_h + 0.3 * layers_2_h_dense,
            );
            let layers_3_wide = layers_2_wide;
            k::dense_tanh(
                layers_2_h,
                &self.layers.3.wide.weight,
                &self.layers.3.wide.bias,
                layers_3_wide,
            );
            let layers_3_h_dense = layers_2_h_dense;
            k::dense(
                layers_3_wide,
                &self.layers.3.h.weight,
                &self.layers.3.h.bias,
                layers_3_h_dense,
            );
            let layers_3_h = layers_2_h;
            k::update(
                layers_3_h,
                &*layers_3_h_dense,
                |layers_2_h, layers_3_h_dense| layers_2_h + 0.3 * layers_3_h_dense,
            );
            let layers_4_wide = layers_3_wide;
            k::dense_tanh(
                layers_3_h,
                &self.layers.4.wide.weight,
                &self.layers.4.wide.bias,
                layers_4_wide,
            );
            let layers_4_h_dense = layers_3_h_dense;
            k::dense(
                layers_4_wide,
                &self.layers.4.h.weight,
                &self.layers.4.h.bias,
                layers_4_h_dense,
            );
            let layers_4_h = layers_3_h;
            k::update(
                layers_4_h,
                &*layers_4_h_dense,
                |layers_3_h, layers_4_h_dense| layers_3_h + 0.3 * layers_4_h_dense,
            );
            let layers_5_wide = layers_4_wide;
            k::dense_tanh(
                layers_4_h,
                &self.layers.5.wide.weight,
                &self.layers.5.wide.bias,
                layers_5_wide,
            );
            let layers_5_h_dense = layers_4_h_dense;
            k::dense(
                layers_5_wide,
                &self.layers.5.h.weight,
                &self.layers.5.h.bias,
                layers_5_h_dense,
            );
            let layers_5_h = layers_4_h;
            k::update(
                layers_5_h,
                &*layers_5_h_dense,
                |layers_4_h, layers_5_h_dense| layers_4_h + 0.3 * layers_5_h_dense,
            );
            let layers_6_wide = layers_5_wide;
            k::dense_tanh(
                layers_5_h,
                &self.layers.6.wide.weight,
                &self.layers.6.wide.bias,
                layers_6_wide,
            );
            let layers_6_h_dense = layers_5_h_dense;
            k::dense(
                layers_6_wide,
                &self.layers.6.h.weight,
                &self.layers.6.h.bias,
                layers_6_h_dense,
            );
            let layers_6_h = layers_5_h;
            k::update(
                layers_6_h,
                &*layers_6_h_dense,
                |layers_5_h, layers_6_h_dense| layers_5_h + 0.3 * layers_6_h_dense,
            );
            let layers_7_wide = layers_6_wide;
            k::dense_tanh(
                layers_6_h,
                &self.layers.7.wide.weight,
                &self.layers.7.wide.bias,
                layers_7_wide,
            );
            let layers_7_h_dense = layers_6_h_dense;
            k::dense(
                layers_7_wide,
                &self.layers.7.h.weight,
                &self.layers.7.h.bias,
                layers_7_h_dense,
            );
            let layers_7_h = layers_6_h;
            k::update(
                layers_7_h,
                &*layers_7_h_dense,
                |layers_6_h, layers_7_h_dense| layers_6_h + 0.3 * layers_7_h_dense,
            );
            let layers_8_wide = layers_7_wide;
            k::dense_tanh(
                layers_7_h,
                &self.layers.8.wide.weight,
                &self.layers.8.wide.bias,
                layers_8_wide,
            );
            let layers_8_h_dense = layers_7_h_dense;
            k::dense(
                layers_8_wide,
                &self.layers.8.h.weight,
                &self.layers.8.h.bias,
                layers_8_h_dense,
            );
            let layers_8_h = layers_7_h;
            k::update(
                layers_8_h,
                &*layers_8_h_dense,
                |layers_7_h, layers_8_h_dense| layers_7_h + 0.3 * layers_8_h_dense,
            );
            let layers_9_wide = layers_8_wide;
            k::dense_tanh(
                layers_8_h,
                &self.layers.9.wide.weight,
                &self.layers.9.wide.bias,
                layers_9_wide,
            );
            let layers_9_h_dense = layers_8_h_dense;
            k::dense(
                layers_9_wide,
                &self.layers.9.h.weight,
                &self.layers.9.h.bias,
                layers_9_h_dense,
            );
            let layers_9_h = layers_8_h;
            k::update(
                layers_9_h,
                &*layers_9_h_dense,
                |layers_8_h, layers_9_h_dense| layers_8_h + 0.3 * layers_9_h_dense,
            );
            let layers_10_wide = layers_9_wide;
            k::dense_tanh(
                layers_9_h,
                &self.layers.10.wide.weight,
                &self.layers.10.wide.bias,
                layers_10_wide,
            );
            let layers_10_h_dense = layers_9_h_dense;
            k::dense(
                layers_10_wide,
                &self.layers.10.h.weight,
                &self.layers.10.h.bias,
                layers_10_h_dense,
            );
            let layers_10_h = layers_9_h;
            k::update(
                layers_10_h,
                &*layers_10_h_dense,
                |layers_9_h, layers_10_h_dense| layers_9_h + 0.3 * layers_10_h_dense,
            );
            let layers_11_wide = layers_10_wide;
            k::dense_tanh(
                layers_10_h,
                &self.layers.11.wide.weight,
                &self.layers.11.wide.bias,
                layers_11_wide,
            );
            let layers_11_h_dense = layers_10_h_dense;
            k::dense(
                layers_11_wide,
                &self.layers.11.h.weight,
                &self.layers.11.h.bias,
                layers_11_h_dense,
            );
            let layers_11_h = layers_10_h;
            k::update(
                layers_11_h,
                &*layers_11_h_dense,
                |layers_10_h, layers_11_h_dense| layers_10_h + 0.3 * layers_11_h_dense,
            );
            let layers_12_wide = layers_11_wide;
            k::dense_tanh(
                layers_11_h,
                &self.layers.12.wide.weight,
                &self.layers.12.wide.bias,
                layers_12_wide,
            );
            let layers_12_h_dense = layers_11_h_dense;
            k::dense(
                layers_12_wide,
                &self.layers.12.h.weight,
                &self.layers.12.h.bias,
                layers_12_h_dense,
            );
            let layers_12_h = layers_11_h;
            k::update(
                layers_12_h,
                &*layers_12_h_dense,
                |layers_11_h, layers_12_h_dense| layers_11_h + 0.3 * layers_12_h_dense,
            );
            let layers_13_wide = layers_12_wide;
            k::dense_tanh(
                layers_12_h,
                &self.layers.13.wide.weight,
                &self.layers.13.wide.bias,
                layers_13_wide,
            );
            let layers_13_h_dense = layers_12_h_dense;
            k::dense(
                layers_13_wide,
                &self.layers.13.h.weight,
                &self.layers.13.h.bias,
                layers_13_h_dense,
            );
            let layers_13_h = layers_12_h;
            k::update(
                layers_13_h,
                &*layers_13_h_dense,
                |layers_12_h, layers_13_h_dense| layers_12_h + 0.3 * layers_13_h_dense,
            );
            let layers_14_wide = layers_13_wide;
            k::dense_tanh(
                layers_13_h,
                &self.layers.14.wide.weight,
                &self.layers.14.wide.bias,
                layers_14_wide,
            );
            let layers_14_h_dense = layers_13_h_dense;
            k::dense(
                layers_14_wide,
                &self.layers.14.h.weight,
                &self.layers.14.h.bias,
                layers_14_h_dense,
            );
            let layers_14_h = layers_13_h;
            k::update(
                layers_14_h,
                &*layers_14_h_dense,
                |layers_13_h, layers_14_h_dense| layers_13_h + 0.3 * layers_14_h_dense,
            );
            let layers_15_wide = layers_14_wide;
            k::dense_tanh(
                layers_14_h,
                &self.layers.15.wide.weight,
                &self.layers.15.wide.bias,
                layers_15_wide,
            );
            let layers_15_h_dense = layers_14_h_dense;
            k::dense(
                layers_15_wide,
                &self.layers.15.h.weight,
                &self.layers.15.h.bias,
                layers_15_h_dense,
            );
            let layers_15_h = layers_14_h;
            k::update(
                layers_15_h,
                &*layers_15_h_dense,
                |layers_14_h, layers_15_h_dense| layers_14_h + 0.3 * layers_15_h_dense,
            );
            let layers_16_wide = layers_15_wide;
            k::dense_tanh(
                layers_15_h,
                &self.layers.16.wide.weight,
                &self.layers.16.wide.bias,
                layers_16_wide,
            );
            let layers_16_h_dense = layers_15_h_dense;
            k::dense(
                layers_16_wide,
                &self.layers.16.h.weight,
                &self.layers.16.h.bias,
                layers_16_h_dense,
            );
            let layers_16_h = layers_15_h;
            k::update(
                layers_16_h,
                &*layers_16_h_dense,
                |layers_15_h, layers_16_h_dense| layers_15_h + 0.3 * layers_16_h_dense,
            );
            let layers_17_wide = layers_16_wide;
            k::dense_tanh(
                layers_16_h,
                &self.layers.17.wide.weight,
                &self.layers.17.wide.bias,
                layers_17_wide,
            );
            let layers_17_h_dense = layers_16_h_dense;
            k::dense(
                layers_17_wide,
                &self.layers.17.h.weight,
                &self.layers.17.h.bias,
                layers_17_h_dense,
            );
            let layers_17_h = layers_16_h;
            k::update(
                layers_17_h,
                &*layers_17_h_dense,
                |layers_16_h, layers_17_h_dense| layers_16_h + 0.3 * layers_17_h_dense,
            );
            let layers_18_wide = layers_17_wide;
            k::dense_tanh(
                layers_17_h,
                &self.layers.18.wide.weight,
                &self.layers.18.wide.bias,
                layers_18_wide,
            );
            let layers_18_h_dense = layers_17_h_dense;
            k::dense(
                layers_18_wide,
                &self.layers.18.h.weight,
                &self.layers.18.h.bias,
                layers_18_h_dense,
            );
            let layers_18_h = layers_17_h;
            k::update(
                layers_18_h,
                &*layers_18_h_dense,
                |layers_17_h, layers_18_h_dense| layers_17_h + 0.3 * layers_18_h_dense,
            );
            let layers_19_wide = layers_18_wide;
            k::dense_tanh(
                layers_18_h,
                &self.layers.19.wide.weight,
                &self.layers.19.wide.bias,
                layers_19_wide,
            );
            let layers_19_h_dense = layers_18_h_dense;
            k::dense(
                layers_19_wide,
                &self.layers.19.h.weight,
                &self.layers.19.h.bias,
                layers_19_h_dense,
            );
            let layers_19_h = layers_18_h;
            k::update(
                layers_19_h,
                &*layers_19_h_dense,
                |layers_18_h, layers_19_h_dense| layers_18_h + 0.3 * layers_19_h_dense,
            );
        }
        /// Part 2 of 2 of [`forward`](Self::forward).
        #[inline(never)]
        fn forward_2(&self, n: usize, work: &mut Workspace<impl nn::Storage>) {
            let layers_20_wide = &mut work.d_layers_39_wide[..n];
            let [layers_20_h_dense, layers_19_h] = nn::rows(
                &mut work.rows_4,
                [1, 39],
                n,
            );
            k::dense_tanh(
                layers_19_h,
                &self.layers.20.wide.weight,
                &self.layers.20.wide.bias,
                layers_20_wide,
            );
            k::dense(
                layers_20_wide,
                &self.layers.20.h.weight,
                &self.layers.20.h.bias,
                layers_20_h_dense,
            );
            let layers_20_h = layers_19_h;
            k::update(
                layers_20_h,
                &*layers_20_h_dense,
                |layers_19_h, layers_20_h_dense| layers_19_h + 0.3 * layers_20_h_dense,
            );
            let layers_21_wide = layers_20_wide;
            k::dense_tanh(
                layers_20_h,
                &self.layers.21.wide.weight,
                &self.layers.21.wide.bias,
                layers_21_wide,
            );
            let layers_21_h_dense = layers_20_h_dense;
            k::dense(
                layers_21_wide,
                &self.layers.21.h.weight,
                &self.layers.21.h.bias,
                layers_21_h_dense,
            );
            let layers_21_h = layers_20_h;
            k::update(
                layers_21_h,
                &*layers_21_h_dense,
                |layers_20_h, layers_21_h_dense| layers_20_h + 0.3 * layers_21_h_dense,
            );
            let layers_22_wide = layers_21_wide;
            k::dense_tanh(
                layers_21_h,
                &self.layers.22.wide.weight,
                &self.layers.22.wide.bias,
                layers_22_wide,
            );
            let layers_22_h_dense = layers_21_h_dense;
            k::dense(
                layers_22_wide,
                &self.layers.22.h.weight,
                &self.layers.22.h.bias,
                layers_22_h_dense,
            );
            let layers_22_h = layers_21_h;
            k::update(
                layers_22_h,
                &*layers_22_h_dense,
                |layers_21_h, layers_22_h_dense| layers_21_h + 0.3 * layers_22_h_dense,
            );
            let layers_23_wide = layers_22_wide;
            k::dense_tanh(
                layers_22_h,
                &self.layers.23.wide.weight,
                &self.layers.23.wide.bias,
                layers_23_wide,
            );
            let layers_23_h_dense = layers_22_h_dense;
            k::dense(
                layers_23_wide,
                &self.layers.23.h.weight,
                &self.layers.23.h.bias,
                layers_23_h_dense,
            );
            let layers_23_h = layers_22_h;
            k::update(
                layers_23_h,
                &*layers_23_h_dense,
                |layers_22_h, layers_23_h_dense| layers_22_h + 0.3 * layers_23_h_dense,
            );
            let layers_24_wide = layers_23_wide;
            k::dense_tanh(
                layers_23_h,
                &self.layers.24.wide.weight,
                &self.layers.24.wide.bias,
                layers_24_wide,
            );
            let layers_24_h_dense = layers_23_h_dense;
            k::dense(
                layers_24_wide,
                &self.layers.24.h.weight,
                &self.layers.24.h.bias,
                layers_24_h_dense,
            );
            let layers_24_h = layers_23_h;
            k::update(
                layers_24_h,
                &*layers_24_h_dense,
                |layers_23_h, layers_24_h_dense| layers_23_h + 0.3 * layers_24_h_dense,
            );
            let layers_25_wide = layers_24_wide;
            k::dense_tanh(
                layers_24_h,
                &self.layers.25.wide.weight,
                &self.layers.25.wide.bias,
                layers_25_wide,
            );
            let layers_25_h_dense = layers_24_h_dense;
            k::dense(
                layers_25_wide,
                &self.layers.25.h.weight,
                &self.layers.25.h.bias,
                layers_25_h_dense,
            );
            let layers_25_h = layers_24_h;
            k::update(
                layers_25_h,
                &*layers_25_h_dense,
                |layers_24_h, layers_25_h_dense| layers_24_h + 0.3 * layers_25_h_dense,
            );
            let layers_26_wide = layers_25_wide;
            k::dense_tanh(
                layers_25_h,
                &self.layers.26.wide.weight,
                &self.layers.26.wide.bias,
                layers_26_wide,
            );
            let layers_26_h_dense = layers_25_h_dense;
            k::dense(
                layers_26_wide,
                &self.layers.26.h.weight,
                &self.layers.26.h.bias,
                layers_26_h_dense,
            );
            let layers_26_h = layers_25_h;
            k::update(
                layers_26_h,
                &*layers_26_h_dense,
                |layers_25_h, layers_26_h_dense| layers_25_h + 0.3 * layers_26_h_dense,
            );
            let layers_27_wide = layers_26_wide;
            k::dense_tanh(
                layers_26_h,
                &self.layers.27.wide.weight,
                &self.layers.27.wide.bias,
                layers_27_wide,
            );
            let layers_27_h_dense = layers_26_h_dense;
            k::dense(
                layers_27_wide,
                &self.layers.27.h.weight,
                &self.layers.27.h.bias,
                layers_27_h_dense,
            );
            let layers_27_h = layers_26_h;
            k::update(
                layers_27_h,
                &*layers_27_h_dense,
                |layers_26_h, layers_27_h_dense| layers_26_h + 0.3 * layers_27_h_dense,
            );
            let layers_28_wide = layers_27_wide;
            k::dense_tanh(
                layers_27_h,
                &self.layers.28.wide.weight,
                &self.layers.28.wide.bias,
                layers_28_wide,
            );
            let layers_28_h_dense = layers_27_h_dense;
            k::dense(
                layers_28_wide,
                &self.layers.28.h.weight,
                &self.layers.28.h.bias,
                layers_28_h_dense,
            );
            let layers_28_h = layers_27_h;
            k::update(
                layers_28_h,
                &*layers_28_h_dense,
                |layers_27_h, layers_28_h_dense| layers_27_h + 0.3 * layers_28_h_dense,
            );
            let layers_29_wide = layers_28_wide;
            k::dense_tanh(
                layers_28_h,
                &self.layers.29.wide.weight,
                &self.layers.29.wide.bias,
                layers_29_wide,
            );
            let layers_29_h_dense = layers_28_h_dense;
            k::dense(
                layers_29_wide,
                &self.layers.29.h.weight,
                &self.layers.29.h.bias,
                layers_29_h_dense,
            );
            let layers_29_h = layers_28_h;
            k::update(
                layers_29_h,
                &*layers_29_h_dense,
                |layers_28_h, layers_29_h_dense| layers_28_h + 0.3 * layers_29_h_dense,
            );
            let layers_30_wide = layers_29_wide;
            k::dense_tanh(
                layers_29_h,
                &self.layers.30.wide.weight,
                &self.layers.30.wide.bias,
                layers_30_wide,
            );
            let layers_30_h_dense = layers_29_h_dense;
            k::dense(
                layers_30_wide,
                &self.layers.30.h.weight,
                &self.layers.30.h.bias,
                layers_30_h_dense,
            );
            let layers_30_h = layers_29_h;
            k::update(
                layers_30_h,
                &*layers_30_h_dense,
                |layers_29_h, layers_30_h_dense| layers_29_h + 0.3 * layers_30_h_dense,
            );
            let layers_31_wide = layers_30_wide;
            k::dense_tanh(
                layers_30_h,
                &self.layers.31.wide.weight,
                &self.layers.31.wide.bias,
                layers_31_wide,
            );
            let layers_31_h_dense = layers_30_h_dense;
            k::dense(
                layers_31_wide,
                &self.layers.31.h.weight,
                &self.layers.31.h.bias,
                layers_31_h_dense,
            );
            let layers_31_h = layers_30_h;
            k::update(
                layers_31_h,
                &*layers_31_h_dense,
                |layers_30_h, layers_31_h_dense| layers_30_h + 0.3 * layers_31_h_dense,
            );
            let layers_32_wide = layers_31_wide;
            k::dense_tanh(
                layers_31_h,
                &self.layers.32.wide.weight,
                &self.layers.32.wide.bias,
                layers_32_wide,
            );
            let layers_32_h_dense = layers_31_h_dense;
            k::dense(
                layers_32_wide,
                &self.layers.32.h.weight,
                &self.layers.32.h.bias,
                layers_32_h_dense,
            );
            let layers_32_h = layers_31_h;
            k::update(
                layers_32_h,
                &*layers_32_h_dense,
                |layers_31_h, layers_32_h_dense| layers_31_h + 0.3 * layers_32_h_dense,
            );
            let layers_33_wide = layers_32_wide;
            k::dense_tanh(
                layers_32_h,
                &self.layers.33.wide.weight,
                &self.layers.33.wide.bias,
                layers_33_wide,
            );
            let layers_33_h_dense = layers_32_h_dense;
            k::dense(
                layers_33_wide,
                &self.layers.33.h.weight,
                &self.layers.33.h.bias,
                layers_33_h_dense,
            );
            let layers_33_h = layers_32_h;
            k::update(
                layers_33_h,
                &*layers_33_h_dense,
                |layers_32_h, layers_33_h_dense| layers_32_h + 0.3 * layers_33_h_dense,
            );
            let layers_34_wide = layers_33_wide;
            k::dense_tanh(
                layers_33_h,
                &self.layers.34.wide.weight,
                &self.layers.34.wide.bias,
                layers_34_wide,
            );
            let layers_34_h_dense = layers_33_h_dense;
            k::dense(
                layers_34_wide,
                &self.layers.34.h.weight,
                &self.layers.34.h.bias,
                layers_34_h_dense,
            );
            let layers_34_h = layers_33_h;
            k::update(
                layers_34_h,
                &*layers_34_h_dense,
                |layers_33_h, layers_34_h_dense| layers_33_h + 0.3 * layers_34_h_dense,
            );
            let layers_35_wide = layers_34_wide;
            k::dense_tanh(
                layers_34_h,
                &self.layers.35.wide.weight,
                &self.layers.35.wide.bias,
                layers_35_wide,
            );
            let layers_35_h_dense = layers_34_h_dense;
            k::dense(
                layers_35_wide,
                &self.layers.35.h.weight,
                &self.layers.35.h.bias,
                layers_35_h_dense,
            );
            let layers_35_h = layers_34_h;
            k::update(
                layers_35_h,
                &*layers_35_h_dense,
                |layers_34_h, layers_35_h_dense| layers_34_h + 0.3 * layers_35_h_dense,
            );
            let layers_36_wide = layers_35_wide;
            k::dense_tanh(
                layers_35_h,
                &self.layers.36.wide.weight,
                &self.layers.36.wide.bias,
                layers_36_wide,
            );
            let layers_36_h_dense = layers_35_h_dense;
            k::dense(
                layers_36_wide,
                &self.layers.36.h.weight,
                &self.layers.36.h.bias,
                layers_36_h_dense,
            );
            let layers_36_h = layers_35_h;
            k::update(
                layers_36_h,
                &*layers_36_h_dense,
                |layers_35_h, layers_36_h_dense| layers_35_h + 0.3 * layers_36_h_dense,
            );
            let layers_37_wide = layers_36_wide;
            k::dense_tanh(
                layers_36_h,
                &self.layers.37.wide.weight,
                &self.layers.37.wide.bias,
                layers_37_wide,
            );
            let layers_37_h_dense = layers_36_h_dense;
            k::dense(
                layers_37_wide,
                &self.layers.37.h.weight,
                &self.layers.37.h.bias,
                layers_37_h_dense,
            );
            let layers_37_h = layers_36_h;
            k::update(
                layers_37_h,
                &*layers_37_h_dense,
                |layers_36_h, layers_37_h_dense| layers_36_h + 0.3 * layers_37_h_dense,
            );
            let layers_38_wide = layers_37_wide;
            k::dense_tanh(
                layers_37_h,
                &self.layers.38.wide.weight,
                &self.layers.38.wide.bias,
                layers_38_wide,
            );
            let layers_38_h_dense = layers_37_h_dense;
            k::dense(
                layers_38_wide,
                &self.layers.38.h.weight,
                &self.layers.38.h.bias,
                layers_38_h_dense,
            );
            let layers_38_h = layers_37_h;
            k::update(
                layers_38_h,
                &*layers_38_h_dense,
                |layers_37_h, layers_38_h_dense| layers_37_h + 0.3 * layers_38_h_dense,
            );
            let layers_39_wide = layers_38_wide;
            k::dense_tanh(
                layers_38_h,
                &self.layers.39.wide.weight,
                &self.layers.39.wide.bias,
                layers_39_wide,
            );
            let layers_39_h_dense = layers_38_h_dense;
            k::dense(
                layers_39_wide,
                &self.layers.39.h.weight,
                &self.layers.39.h.bias,
                layers_39_h_dense,
            );
            let layers_39_h = layers_38_h;
            k::update(
                layers_39_h,
                &*layers_39_h_dense,
                |layers_38_h, layers_39_h_dense| layers_38_h + 0.3 * layers_39_h_dense,
            );
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
            self.evaluate_1(batch, n, work);
            self.evaluate_2(batch, n, work);
            Ok(Losses { loss: work.loss_ })
        }
        /// Part 1 of 2 of [`evaluate`](Self::evaluate).
        #[inline(never)]
        fn evaluate_1(
            &self,
            batch: Batch<'_>,
            n: usize,
            work: &mut Workspace<impl nn::Storage>,
        ) {
            let x = batch.x;
            let layers_0_wide = &mut work.d_layers_39_wide[..n];
            let [layers_1_h_dense, layers_0_h_dense] = nn::rows(
                &mut work.rows_4,
                [1, 39],
                n,
            );
            k::dense_tanh(
                x,
                &self.layers.0.wide.weight,
                &self.layers.0.wide.bias,
                layers_0_wide,
            );
            k::dense(
                layers_0_wide,
                &self.layers.0.h.weight,
                &self.layers.0.h.bias,
                layers_0_h_dense,
            );
            let layers_0_h = layers_0_h_dense;
            k::update(layers_0_h, x, |layers_0_h_dense, x| x + 0.3 * layers_0_h_dense);
            let layers_1_wide = layers_0_wide;
            k::dense_tanh(
                layers_0_h,
                &self.layers.1.wide.weight,
                &self.layers.1.wide.bias,
                layers_1_wide,
            );
            k::dense(
                layers_1_wide,
                &self.layers.1.h.weight,
                &self.layers.1.h.bias,
                layers_1_h_dense,
            );
            let layers_1_h = layers_0_h;
            k::update(
                layers_1_h,
                &*layers_1_h_dense,
                |layers_0_h, layers_1_h_dense| layers_0_h + 0.3 * layers_1_h_dense,
            );
            let layers_2_wide = layers_1_wide;
            k::dense_tanh(
                layers_1_h,
                &self.layers.2.wide.weight,
                &self.layers.2.wide.bias,
                layers_2_wide,
            );
            let layers_2_h_dense = layers_1_h_dense;
            k::dense(
                layers_2_wide,
                &self.layers.2.h.weight,
                &self.layers.2.h.bias,
                layers_2_h_dense,
            );
            let layers_2_h = layers_1_h;
            k::update(
                layers_2_h,
                &*layers_2_h_dense,
                |layers_1_h, layers_2_h_dense| layers_1_h + 0.3 * layers_2_h_dense,
            );
            let layers_3_wide = layers_2_wide;
            k::dense_tanh(
                layers_2_h,
                &self.layers.3.wide.weight,
                &self.layers.3.wide.bias,
                layers_3_wide,
            );
            let layers_3_h_dense = layers_2_h_dense;
            k::dense(
                layers_3_wide,
                &self.layers.3.h.weight,
                &self.layers.3.h.bias,
                layers_3_h_dense,
            );
            let layers_3_h = layers_2_h;
            k::update(
                layers_3_h,
                &*layers_3_h_dense,
                |layers_2_h, layers_3_h_dense| layers_2_h + 0.3 * layers_3_h_dense,
            );
            let layers_4_wide = layers_3_wide;
            k::dense_tanh(
                layers_3_h,
                &self.layers.4.wide.weight,
                &self.layers.4.wide.bias,
                layers_4_wide,
            );
            let layers_4_h_dense = layers_3_h_dense;
            k::dense(
                layers_4_wide,
                &self.layers.4.h.weight,
                &self.layers.4.h.bias,
                layers_4_h_dense,
            );
            let layers_4_h = layers_3_h;
            k::update(
                layers_4_h,
                &*layers_4_h_dense,
                |layers_3_h, layers_4_h_dense| layers_3_h + 0.3 * layers_4_h_dense,
            );
            let layers_5_wide = layers_4_wide;
            k::dense_tanh(
                layers_4_h,
                &self.layers.5.wide.weight,
                &self.layers.5.wide.bias,
                layers_5_wide,
            );
            let layers_5_h_dense = layers_4_h_dense;
            k::dense(
                layers_5_wide,
                &self.layers.5.h.weight,
                &self.layers.5.h.bias,
                layers_5_h_dense,
            );
            let layers_5_h = layers_4_h;
            k::update(
                layers_5_h,
                &*layers_5_h_dense,
                |layers_4_h, layers_5_h_dense| layers_4_h + 0.3 * layers_5_h_dense,
            );
            let layers_6_wide = layers_5_wide;
            k::dense_tanh(
                layers_5_h,
                &self.layers.6.wide.weight,
                &self.layers.6.wide.bias,
                layers_6_wide,
            );
            let layers_6_h_dense = layers_5_h_dense;
            k::dense(
                layers_6_wide,
                &self.layers.6.h.weight,
                &self.layers.6.h.bias,
                layers_6_h_dense,
            );
            let layers_6_h = layers_5_h;
            k::update(
                layers_6_h,
                &*layers_6_h_dense,
                |layers_5_h, layers_6_h_dense| layers_5_h + 0.3 * layers_6_h_dense,
            );
            let layers_7_wide = layers_6_wide;
            k::dense_tanh(
                layers_6_h,
                &self.layers.7.wide.weight,
                &self.layers.7.wide.bias,
                layers_7_wide,
            );
            let layers_7_h_dense = layers_6_h_dense;
            k::dense(
                layers_7_wide,
                &self.layers.7.h.weight,
                &self.layers.7.h.bias,
                layers_7_h_dense,
            );
            let layers_7_h = layers_6_h;
            k::update(
                layers_7_h,
                &*layers_7_h_dense,
                |layers_6_h, layers_7_h_dense| layers_6_h + 0.3 * layers_7_h_dense,
            );
            let layers_8_wide = layers_7_wide;
            k::dense_tanh(
                layers_7_h,
                &self.layers.8.wide.weight,
                &self.layers.8.wide.bias,
                layers_8_wide,
            );
            let layers_8_h_dense = layers_7_h_dense;
            k::dense(
                layers_8_wide,
                &self.layers.8.h.weight,
                &self.layers.8.h.bias,
                layers_8_h_dense,
            );
            let layers_8_h = layers_7_h;
            k::update(
                layers_8_h,
                &*layers_8_h_dense,
                |layers_7_h, layers_8_h_dense| layers_7_h + 0.3 * layers_8_h_dense,
            );
            let layers_9_wide = layers_8_wide;
            k::dense_tanh(
                layers_8_h,
                &self.layers.9.wide.weight,
                &self.layers.9.wide.bias,
                layers_9_wide,
            );
            let layers_9_h_dense = layers_8_h_dense;
            k::dense(
                layers_9_wide,
                &self.layers.9.h.weight,
                &self.layers.9.h.bias,
                layers_9_h_dense,
            );
            let layers_9_h = layers_8_h;
            k::update(
                layers_9_h,
                &*layers_9_h_dense,
                |layers_8_h, layers_9_h_dense| layers_8_h + 0.3 * layers_9_h_dense,
            );
            let layers_10_wide = layers_9_wide;
            k::dense_tanh(
                layers_9_h,
                &self.layers.10.wide.weight,
                &self.layers.10.wide.bias,
                layers_10_wide,
            );
            let layers_10_h_dense = layers_9_h_dense;
            k::dense(
                layers_10_wide,
                &self.layers.10.h.weight,
                &self.layers.10.h.bias,
                layers_10_h_dense,
            );
            let layers_10_h = layers_9_h;
            k::update(
                layers_10_h,
                &*layers_10_h_dense,
                |layers_9_h, layers_10_h_dense| layers_9_h + 0.3 * layers_10_h_dense,
            );
            let layers_11_wide = layers_10_wide;
            k::dense_tanh(
                layers_10_h,
                &self.layers.11.wide.weight,
                &self.layers.11.wide.bias,
                layers_11_wide,
            );
            let layers_11_h_dense = layers_10_h_dense;
            k::dense(
                layers_11_wide,
                &self.layers.11.h.weight,
                &self.layers.11.h.bias,
                layers_11_h_dense,
            );
            let layers_11_h = layers_10_h;
            k::update(
                layers_11_h,
                &*layers_11_h_dense,
                |layers_10_h, layers_11_h_dense| layers_10_h + 0.3 * layers_11_h_dense,
            );
            let layers_12_wide = layers_11_wide;
            k::dense_tanh(
                layers_11_h,
                &self.layers.12.wide.weight,
                &self.layers.12.wide.bias,
                layers_12_wide,
            );
            let layers_12_h_dense = layers_11_h_dense;
            k::dense(
                layers_12_wide,
                &self.layers.12.h.weight,
                &self.layers.12.h.bias,
                layers_12_h_dense,
            );
            let layers_12_h = layers_11_h;
            k::update(
                layers_12_h,
                &*layers_12_h_dense,
                |layers_11_h, layers_12_h_dense| layers_11_h + 0.3 * layers_12_h_dense,
            );
            let layers_13_wide = layers_12_wide;
            k::dense_tanh(
                layers_12_h,
                &self.layers.13.wide.weight,
                &self.layers.13.wide.bias,
                layers_13_wide,
            );
            let layers_13_h_dense = layers_12_h_dense;
            k::dense(
                layers_13_wide,
                &self.layers.13.h.weight,
                &self.layers.13.h.bias,
                layers_13_h_dense,
            );
            let layers_13_h = layers_12_h;
            k::update(
                layers_13_h,
                &*layers_13_h_dense,
                |layers_12_h, layers_13_h_dense| layers_12_h + 0.3 * layers_13_h_dense,
            );
            let layers_14_wide = layers_13_wide;
            k::dense_tanh(
                layers_13_h,
                &self.layers.14.wide.weight,
                &self.layers.14.wide.bias,
                layers_14_wide,
            );
            let layers_14_h_dense = layers_13_h_dense;
            k::dense(
                layers_14_wide,
                &self.layers.14.h.weight,
                &self.layers.14.h.bias,
                layers_14_h_dense,
            );
            let layers_14_h = layers_13_h;
            k::update(
                layers_14_h,
                &*layers_14_h_dense,
                |layers_13_h, layers_14_h_dense| layers_13_h + 0.3 * layers_14_h_dense,
            );
            let layers_15_wide = layers_14_wide;
            k::dense_tanh(
                layers_14_h,
                &self.layers.15.wide.weight,
                &self.layers.15.wide.bias,
                layers_15_wide,
            );
            let layers_15_h_dense = layers_14_h_dense;
            k::dense(
                layers_15_wide,
                &self.layers.15.h.weight,
                &self.layers.15.h.bias,
                layers_15_h_dense,
            );
            let layers_15_h = layers_14_h;
            k::update(
                layers_15_h,
                &*layers_15_h_dense,
                |layers_14_h, layers_15_h_dense| layers_14_h + 0.3 * layers_15_h_dense,
            );
            let layers_16_wide = layers_15_wide;
            k::dense_tanh(
                layers_15_h,
                &self.layers.16.wide.weight,
                &self.layers.16.wide.bias,
                layers_16_wide,
            );
            let layers_16_h_dense = layers_15_h_dense;
            k::dense(
                layers_16_wide,
                &self.layers.16.h.weight,
                &self.layers.16.h.bias,
                layers_16_h_dense,
            );
            let layers_16_h = layers_15_h;
            k::update(
                layers_16_h,
                &*layers_16_h_dense,
                |layers_15_h, layers_16_h_dense| layers_15_h + 0.3 * layers_16_h_dense,
            );
            let layers_17_wide = layers_16_wide;
            k::dense_tanh(
                layers_16_h,
                &self.layers.17.wide.weight,
                &self.layers.17.wide.bias,
                layers_17_wide,
            );
            let layers_17_h_dense = layers_16_h_dense;
            k::dense(
                layers_17_wide,
                &self.layers.17.h.weight,
                &self.layers.17.h.bias,
                layers_17_h_dense,
            );
            let layers_17_h = layers_16_h;
            k::update(
                layers_17_h,
                &*layers_17_h_dense,
                |layers_16_h, layers_17_h_dense| layers_16_h + 0.3 * layers_17_h_dense,
            );
            let layers_18_wide = layers_17_wide;
            k::dense_tanh(
                layers_17_h,
                &self.layers.18.wide.weight,
                &self.layers.18.wide.bias,
                layers_18_wide,
            );
            let layers_18_h_dense = layers_17_h_dense;
            k::dense(
                layers_18_wide,
                &self.layers.18.h.weight,
                &self.layers.18.h.bias,
                layers_18_h_dense,
            );
            let layers_18_h = layers_17_h;
            k::update(
                layers_18_h,
                &*layers_18_h_dense,
                |layers_17_h, layers_18_h_dense| layers_17_h + 0.3 * layers_18_h_dense,
            );
            let layers_19_wide = layers_18_wide;
            k::dense_tanh(
                layers_18_h,
                &self.layers.19.wide.weight,
                &self.layers.19.wide.bias,
                layers_19_wide,
            );
            let layers_19_h_dense = layers_18_h_dense;
            k::dense(
                layers_19_wide,
                &self.layers.19.h.weight,
                &self.layers.19.h.bias,
                layers_19_h_dense,
            );
            let layers_19_h = layers_18_h;
            k::update(
                layers_19_h,
                &*layers_19_h_dense,
                |layers_18_h, layers_19_h_dense| layers_18_h + 0.3 * layers_19_h_dense,
            );
            let layers_20_wide = layers_19_wide;
            k::dense_tanh(
                layers_19_h,
                &self.layers.20.wide.weight,
                &self.layers.20.wide.bias,
                layers_20_wide,
            );
        }
        /// Part 2 of 2 of [`evaluate`](Self::evaluate).
        #[inline(never)]
        fn evaluate_2(
            &self,
            batch: Batch<'_>,
            n: usize,
            work: &mut Workspace<impl nn::Storage>,
        ) {
            let y = batch.y;
            let layers_20_wide = &mut work.d_layers_39_wide[..n];
            let [layers_20_h_dense, layers_20_h] = nn::rows(
                &mut work.rows_4,
                [1, 39],
                n,
            );
            k::dense(
                layers_20_wide,
                &self.layers.20.h.weight,
                &self.layers.20.h.bias,
                layers_20_h_dense,
            );
            k::update(
                layers_20_h,
                &*layers_20_h_dense,
                |layers_19_h, layers_20_h_dense| layers_19_h + 0.3 * layers_20_h_dense,
            );
            let layers_21_wide = layers_20_wide;
            k::dense_tanh(
                layers_20_h,
                &self.layers.21.wide.weight,
                &self.layers.21.wide.bias,
                layers_21_wide,
            );
            let layers_21_h_dense = layers_20_h_dense;
            k::dense(
                layers_21_wide,
                &self.layers.21.h.weight,
                &self.layers.21.h.bias,
                layers_21_h_dense,
            );
            let layers_21_h = layers_20_h;
            k::update(
                layers_21_h,
                &*layers_21_h_dense,
                |layers_20_h, layers_21_h_dense| layers_20_h + 0.3 * layers_21_h_dense,
            );
            let layers_22_wide = layers_21_wide;
            k::dense_tanh(
                layers_21_h,
                &self.layers.22.wide.weight,
                &self.layers.22.wide.bias,
                layers_22_wide,
            );
            let layers_22_h_dense = layers_21_h_dense;
            k::dense(
                layers_22_wide,
                &self.layers.22.h.weight,
                &self.layers.22.h.bias,
                layers_22_h_dense,
            );
            let layers_22_h = layers_21_h;
            k::update(
                layers_22_h,
                &*layers_22_h_dense,
                |layers_21_h, layers_22_h_dense| layers_21_h + 0.3 * layers_22_h_dense,
            );
            let layers_23_wide = layers_22_wide;
            k::dense_tanh(
                layers_22_h,
                &self.layers.23.wide.weight,
                &self.layers.23.wide.bias,
                layers_23_wide,
            );
            let layers_23_h_dense = layers_22_h_dense;
            k::dense(
                layers_23_wide,
                &self.layers.23.h.weight,
                &self.layers.23.h.bias,
                layers_23_h_dense,
            );
            let layers_23_h = layers_22_h;
            k::update(
                layers_23_h,
                &*layers_23_h_dense,
                |layers_22_h, layers_23_h_dense| layers_22_h + 0.3 * layers_23_h_dense,
            );
            let layers_24_wide = layers_23_wide;
            k::dense_tanh(
                layers_23_h,
                &self.layers.24.wide.weight,
                &self.layers.24.wide.bias,
                layers_24_wide,
            );
            let layers_24_h_dense = layers_23_h_dense;
            k::dense(
                layers_24_wide,
                &self.layers.24.h.weight,
                &self.layers.24.h.bias,
                layers_24_h_dense,
            );
            let layers_24_h = layers_23_h;
            k::update(
                layers_24_h,
                &*layers_24_h_dense,
                |layers_23_h, layers_24_h_dense| layers_23_h + 0.3 * layers_24_h_dense,
            );
            let layers_25_wide = layers_24_wide;
            k::dense_tanh(
                layers_24_h,
                &self.layers.25.wide.weight,
                &self.layers.25.wide.bias,
                layers_25_wide,
            );
            let layers_25_h_dense = layers_24_h_dense;
            k::dense(
                layers_25_wide,
                &self.layers.25.h.weight,
                &self.layers.25.h.bias,
                layers_25_h_dense,
            );
            let layers_25_h = layers_24_h;
            k::update(
                layers_25_h,
                &*layers_25_h_dense,
                |layers_24_h, layers_25_h_dense| layers_24_h + 0.3 * layers_25_h_dense,
            );
            let layers_26_wide = layers_25_wide;
            k::dense_tanh(
                layers_25_h,
                &self.layers.26.wide.weight,
                &self.layers.26.wide.bias,
                layers_26_wide,
            );
            let layers_26_h_dense = layers_25_h_dense;
            k::dense(
                layers_26_wide,
                &self.layers.26.h.weight,
                &self.layers.26.h.bias,
                layers_26_h_dense,
            );
            let layers_26_h = layers_25_h;
            k::update(
                layers_26_h,
                &*layers_26_h_dense,
                |layers_25_h, layers_26_h_dense| layers_25_h + 0.3 * layers_26_h_dense,
            );
            let layers_27_wide = layers_26_wide;
            k::dense_tanh(
                layers_26_h,
                &self.layers.27.wide.weight,
                &self.layers.27.wide.bias,
                layers_27_wide,
            );
            let layers_27_h_dense = layers_26_h_dense;
            k::dense(
                layers_27_wide,
                &self.layers.27.h.weight,
                &self.layers.27.h.bias,
                layers_27_h_dense,
            );
            let layers_27_h = layers_26_h;
            k::update(
                layers_27_h,
                &*layers_27_h_dense,
                |layers_26_h, layers_27_h_dense| layers_26_h + 0.3 * layers_27_h_dense,
            );
            let layers_28_wide = layers_27_wide;
            k::dense_tanh(
                layers_27_h,
                &self.layers.28.wide.weight,
                &self.layers.28.wide.bias,
                layers_28_wide,
            );
            let layers_28_h_dense = layers_27_h_dense;
            k::dense(
                layers_28_wide,
                &self.layers.28.h.weight,
                &self.layers.28.h.bias,
                layers_28_h_dense,
            );
            let layers_28_h = layers_27_h;
            k::update(
                layers_28_h,
                &*layers_28_h_dense,
                |layers_27_h, layers_28_h_dense| layers_27_h + 0.3 * layers_28_h_dense,
            );
            let layers_29_wide = layers_28_wide;
            k::dense_tanh(
                layers_28_h,
                &self.layers.29.wide.weight,
                &self.layers.29.wide.bias,
                layers_29_wide,
            );
            let layers_29_h_dense = layers_28_h_dense;
            k::dense(
                layers_29_wide,
                &self.layers.29.h.weight,
                &self.layers.29.h.bias,
                layers_29_h_dense,
            );
            let layers_29_h = layers_28_h;
            k::update(
                layers_29_h,
                &*layers_29_h_dense,
                |layers_28_h, layers_29_h_dense| layers_28_h + 0.3 * layers_29_h_dense,
            );
            let layers_30_wide = layers_29_wide;
            k::dense_tanh(
                layers_29_h,
                &self.layers.30.wide.weight,
                &self.layers.30.wide.bias,
                layers_30_wide,
            );
            let layers_30_h_dense = layers_29_h_dense;
            k::dense(
                layers_30_wide,
                &self.layers.30.h.weight,
                &self.layers.30.h.bias,
                layers_30_h_dense,
            );
            let layers_30_h = layers_29_h;
            k::update(
                layers_30_h,
                &*layers_30_h_dense,
                |layers_29_h, layers_30_h_dense| layers_29_h + 0.3 * layers_30_h_dense,
            );
            let layers_31_wide = layers_30_wide;
            k::dense_tanh(
                layers_30_h,
                &self.layers.31.wide.weight,
                &self.layers.31.wide.bias,
                layers_31_wide,
            );
            let layers_31_h_dense = layers_30_h_dense;
            k::dense(
                layers_31_wide,
                &self.layers.31.h.weight,
                &self.layers.31.h.bias,
                layers_31_h_dense,
            );
            let layers_31_h = layers_30_h;
            k::update(
                layers_31_h,
                &*layers_31_h_dense,
                |layers_30_h, layers_31_h_dense| layers_30_h + 0.3 * layers_31_h_dense,
            );
            let layers_32_wide = layers_31_wide;
            k::dense_tanh(
                layers_31_h,
                &self.layers.32.wide.weight,
                &self.layers.32.wide.bias,
                layers_32_wide,
            );
            let layers_32_h_dense = layers_31_h_dense;
            k::dense(
                layers_32_wide,
                &self.layers.32.h.weight,
                &self.layers.32.h.bias,
                layers_32_h_dense,
            );
            let layers_32_h = layers_31_h;
            k::update(
                layers_32_h,
                &*layers_32_h_dense,
                |layers_31_h, layers_32_h_dense| layers_31_h + 0.3 * layers_32_h_dense,
            );
            let layers_33_wide = layers_32_wide;
            k::dense_tanh(
                layers_32_h,
                &self.layers.33.wide.weight,
                &self.layers.33.wide.bias,
                layers_33_wide,
            );
            let layers_33_h_dense = layers_32_h_dense;
            k::dense(
                layers_33_wide,
                &self.layers.33.h.weight,
                &self.layers.33.h.bias,
                layers_33_h_dense,
            );
            let layers_33_h = layers_32_h;
            k::update(
                layers_33_h,
                &*layers_33_h_dense,
                |layers_32_h, layers_33_h_dense| layers_32_h + 0.3 * layers_33_h_dense,
            );
            let layers_34_wide = layers_33_wide;
            k::dense_tanh(
                layers_33_h,
                &self.layers.34.wide.weight,
                &self.layers.34.wide.bias,
                layers_34_wide,
            );
            let layers_34_h_dense = layers_33_h_dense;
            k::dense(
                layers_34_wide,
                &self.layers.34.h.weight,
                &self.layers.34.h.bias,
                layers_34_h_dense,
            );
            let layers_34_h = layers_33_h;
            k::update(
                layers_34_h,
                &*layers_34_h_dense,
                |layers_33_h, layers_34_h_dense| layers_33_h + 0.3 * layers_34_h_dense,
            );
            let layers_35_wide = layers_34_wide;
            k::dense_tanh(
                layers_34_h,
                &self.layers.35.wide.weight,
                &self.layers.35.wide.bias,
                layers_35_wide,
            );
            let layers_35_h_dense = layers_34_h_dense;
            k::dense(
                layers_35_wide,
                &self.layers.35.h.weight,
                &self.layers.35.h.bias,
                layers_35_h_dense,
            );
            let layers_35_h = layers_34_h;
            k::update(
                layers_35_h,
                &*layers_35_h_dense,
                |layers_34_h, layers_35_h_dense| layers_34_h + 0.3 * layers_35_h_dense,
            );
            let layers_36_wide = layers_35_wide;
            k::dense_tanh(
                layers_35_h,
                &self.layers.36.wide.weight,
                &self.layers.36.wide.bias,
                layers_36_wide,
            );
            let layers_36_h_dense = layers_35_h_dense;
            k::dense(
                layers_36_wide,
                &self.layers.36.h.weight,
                &self.layers.36.h.bias,
                layers_36_h_dense,
            );
            let layers_36_h = layers_35_h;
            k::update(
                layers_36_h,
                &*layers_36_h_dense,
                |layers_35_h, layers_36_h_dense| layers_35_h + 0.3 * layers_36_h_dense,
            );
            let layers_37_wide = layers_36_wide;
            k::dense_tanh(
                layers_36_h,
                &self.layers.37.wide.weight,
                &self.layers.37.wide.bias,
                layers_37_wide,
            );
            let layers_37_h_dense = layers_36_h_dense;
            k::dense(
                layers_37_wide,
                &self.layers.37.h.weight,
                &self.layers.37.h.bias,
                layers_37_h_dense,
            );
            let layers_37_h = layers_36_h;
            k::update(
                layers_37_h,
                &*layers_37_h_dense,
                |layers_36_h, layers_37_h_dense| layers_36_h + 0.3 * layers_37_h_dense,
            );
            let layers_38_wide = layers_37_wide;
            k::dense_tanh(
                layers_37_h,
                &self.layers.38.wide.weight,
                &self.layers.38.wide.bias,
                layers_38_wide,
            );
            let layers_38_h_dense = layers_37_h_dense;
            k::dense(
                layers_38_wide,
                &self.layers.38.h.weight,
                &self.layers.38.h.bias,
                layers_38_h_dense,
            );
            let layers_38_h = layers_37_h;
            k::update(
                layers_38_h,
                &*layers_38_h_dense,
                |layers_37_h, layers_38_h_dense| layers_37_h + 0.3 * layers_38_h_dense,
            );
            let layers_39_wide = layers_38_wide;
            k::dense_tanh(
                layers_38_h,
                &self.layers.39.wide.weight,
                &self.layers.39.wide.bias,
                layers_39_wide,
            );
            let layers_39_h_dense = layers_38_h_dense;
            k::dense(
                layers_39_wide,
                &self.layers.39.h.weight,
                &self.layers.39.h.bias,
                layers_39_h_dense,
            );
            let square_2 = layers_38_h;
            k::update(
                square_2,
                (&*layers_39_h_dense, y),
                #[inline(always)]
                |layers_38_h, (layers_39_h_dense, y)| {
                    (layers_38_h + 0.3 * layers_39_h_dense - y)
                        * (layers_38_h + 0.3 * layers_39_h_dense - y)
                },
            );
            let loss = k::mean_samples(k::view::<_, f64>(square_2));
            work.loss_ = loss;
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
            self.gradient_1(batch, n, work);
            self.gradient_2(batch, n, work);
            self.gradient_3(n, work, grad);
            self.gradient_4(n, work, grad);
            self.gradient_5(n, work, grad);
            self.gradient_6(n, work, grad);
            self.gradient_7(n, work, grad);
            self.gradient_8(batch, n, work, grad);
            Ok(Losses { loss: work.loss_ })
        }
        /// Part 1 of 8 of [`gradient`](Self::gradient).
        #[inline(never)]
        fn gradient_1(
            &self,
            batch: Batch<'_>,
            n: usize,
            work: &mut Workspace<impl nn::Storage>,
        ) {
            let x = batch.x;
            let [layers_0_wide, layers_1_wide, layers_2_wide, layers_3_wide,
            layers_4_wide, layers_5_wide, layers_6_wide, layers_7_wide, layers_8_wide,
            layers_9_wide, layers_10_wide, layers_11_wide, layers_12_wide,
            layers_13_wide, layers_14_wide, layers_15_wide, layers_16_wide,
            layers_17_wide, layers_18_wide, layers_19_wide, layers_20_wide] = nn::rows(
                &mut work.rows_5,
                [
                    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19,
                    20,
                ],
                n,
            );
            let [layers_0_h_dense, layers_1_h_dense, layers_2_h_dense, layers_3_h_dense,
            layers_4_h_dense, layers_5_h_dense, layers_6_h_dense, layers_7_h_dense,
            layers_8_h_dense, layers_9_h_dense, layers_10_h_dense, layers_11_h_dense,
            layers_12_h_dense, layers_13_h_dense, layers_14_h_dense, layers_15_h_dense,
            layers_16_h_dense, layers_17_h_dense, layers_18_h_dense, layers_19_h_dense,
            ] = nn::rows(
                &mut work.rows_4,
                [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19],
                n,
            );
            k::dense_tanh(
                x,
                &self.layers.0.wide.weight,
                &self.layers.0.wide.bias,
                layers_0_wide,
            );
            k::dense(
                layers_0_wide,
                &self.layers.0.h.weight,
                &self.layers.0.h.bias,
                layers_0_h_dense,
            );
            let layers_0_h = layers_0_h_dense;
            k::update(layers_0_h, x, |layers_0_h_dense, x| x + 0.3 * layers_0_h_dense);
            k::dense_tanh(
                layers_0_h,
                &self.layers.1.wide.weight,
                &self.layers.1.wide.bias,
                layers_1_wide,
            );
            k::dense(
                layers_1_wide,
                &self.layers.1.h.weight,
                &self.layers.1.h.bias,
                layers_1_h_dense,
            );
            let layers_1_h = layers_1_h_dense;
            k::update(
                layers_1_h,
                &*layers_0_h,
                |layers_1_h_dense, layers_0_h| layers_0_h + 0.3 * layers_1_h_dense,
            );
            k::dense_tanh(
                layers_1_h,
                &self.layers.2.wide.weight,
                &self.layers.2.wide.bias,
                layers_2_wide,
            );
            k::dense(
                layers_2_wide,
                &self.layers.2.h.weight,
                &self.layers.2.h.bias,
                layers_2_h_dense,
            );
            let layers_2_h = layers_2_h_dense;
            k::update(
                layers_2_h,
                &*layers_1_h,
                |layers_2_h_dense, layers_1_h| layers_1_h + 0.3 * layers_2_h_dense,
            );
            k::dense_tanh(
                layers_2_h,
                &self.layers.3.wide.weight,
                &self.layers.3.wide.bias,
                layers_3_wide,
            );
            k::dense(
                layers_3_wide,
                &self.layers.3.h.weight,
                &self.layers.3.h.bias,
                layers_3_h_dense,
            );
            let layers_3_h = layers_3_h_dense;
            k::update(
                layers_3_h,
                &*layers_2_h,
                |layers_3_h_dense, layers_2_h| layers_2_h + 0.3 * layers_3_h_dense,
            );
            k::dense_tanh(
                layers_3_h,
                &self.layers.4.wide.weight,
                &self.layers.4.wide.bias,
                layers_4_wide,
            );
            k::dense(
                layers_4_wide,
                &self.layers.4.h.weight,
                &self.layers.4.h.bias,
                layers_4_h_dense,
            );
            let layers_4_h = layers_4_h_dense;
            k::update(
                layers_4_h,
                &*layers_3_h,
                |layers_4_h_dense, layers_3_h| layers_3_h + 0.3 * layers_4_h_dense,
            );
            k::dense_tanh(
                layers_4_h,
                &self.layers.5.wide.weight,
                &self.layers.5.wide.bias,
                layers_5_wide,
            );
            k::dense(
                layers_5_wide,
                &self.layers.5.h.weight,
                &self.layers.5.h.bias,
                layers_5_h_dense,
            );
            let layers_5_h = layers_5_h_dense;
            k::update(
                layers_5_h,
                &*layers_4_h,
                |layers_5_h_dense, layers_4_h| layers_4_h + 0.3 * layers_5_h_dense,
            );
            k::dense_tanh(
                layers_5_h,
                &self.layers.6.wide.weight,
                &self.layers.6.wide.bias,
                layers_6_wide,
            );
            k::dense(
                layers_6_wide,
                &self.layers.6.h.weight,
                &self.layers.6.h.bias,
                layers_6_h_dense,
            );
            let layers_6_h = layers_6_h_dense;
            k::update(
                layers_6_h,
                &*layers_5_h,
                |layers_6_h_dense, layers_5_h| layers_5_h + 0.3 * layers_6_h_dense,
            );
            k::dense_tanh(
                layers_6_h,
                &self.layers.7.wide.weight,
                &self.layers.7.wide.bias,
                layers_7_wide,
            );
            k::dense(
                layers_7_wide,
                &self.layers.7.h.weight,
                &self.layers.7.h.bias,
                layers_7_h_dense,
            );
            let layers_7_h = layers_7_h_dense;
            k::update(
                layers_7_h,
                &*layers_6_h,
                |layers_7_h_dense, layers_6_h| layers_6_h + 0.3 * layers_7_h_dense,
            );
            k::dense_tanh(
                layers_7_h,
                &self.layers.8.wide.weight,
                &self.layers.8.wide.bias,
                layers_8_wide,
            );
            k::dense(
                layers_8_wide,
                &self.layers.8.h.weight,
                &self.layers.8.h.bias,
                layers_8_h_dense,
            );
            let layers_8_h = layers_8_h_dense;
            k::update(
                layers_8_h,
                &*layers_7_h,
                |layers_8_h_dense, layers_7_h| layers_7_h + 0.3 * layers_8_h_dense,
            );
            k::dense_tanh(
                layers_8_h,
                &self.layers.9.wide.weight,
                &self.layers.9.wide.bias,
                layers_9_wide,
            );
            k::dense(
                layers_9_wide,
                &self.layers.9.h.weight,
                &self.layers.9.h.bias,
                layers_9_h_dense,
            );
            let layers_9_h = layers_9_h_dense;
            k::update(
                layers_9_h,
                &*layers_8_h,
                |layers_9_h_dense, layers_8_h| layers_8_h + 0.3 * layers_9_h_dense,
            );
            k::dense_tanh(
                layers_9_h,
                &self.layers.10.wide.weight,
                &self.layers.10.wide.bias,
                layers_10_wide,
            );
            k::dense(
                layers_10_wide,
                &self.layers.10.h.weight,
                &self.layers.10.h.bias,
                layers_10_h_dense,
            );
            let layers_10_h = layers_10_h_dense;
            k::update(
                layers_10_h,
                &*layers_9_h,
                |layers_10_h_dense, layers_9_h| layers_9_h + 0.3 * layers_10_h_dense,
            );
            k::dense_tanh(
                layers_10_h,
                &self.layers.11.wide.weight,
                &self.layers.11.wide.bias,
                layers_11_wide,
            );
            k::dense(
                layers_11_wide,
                &self.layers.11.h.weight,
                &self.layers.11.h.bias,
                layers_11_h_dense,
            );
            let layers_11_h = layers_11_h_dense;
            k::update(
                layers_11_h,
                &*layers_10_h,
                |layers_11_h_dense, layers_10_h| layers_10_h + 0.3 * layers_11_h_dense,
            );
            k::dense_tanh(
                layers_11_h,
                &self.layers.12.wide.weight,
                &self.layers.12.wide.bias,
                layers_12_wide,
            );
            k::dense(
                layers_12_wide,
                &self.layers.12.h.weight,
                &self.layers.12.h.bias,
                layers_12_h_dense,
            );
            let layers_12_h = layers_12_h_dense;
            k::update(
                layers_12_h,
                &*layers_11_h,
                |layers_12_h_dense, layers_11_h| layers_11_h + 0.3 * layers_12_h_dense,
            );
            k::dense_tanh(
                layers_12_h,
                &self.layers.13.wide.weight,
                &self.layers.13.wide.bias,
                layers_13_wide,
            );
            k::dense(
                layers_13_wide,
                &self.layers.13.h.weight,
                &self.layers.13.h.bias,
                layers_13_h_dense,
            );
            let layers_13_h = layers_13_h_dense;
            k::update(
                layers_13_h,
                &*layers_12_h,
                |layers_13_h_dense, layers_12_h| layers_12_h + 0.3 * layers_13_h_dense,
            );
            k::dense_tanh(
                layers_13_h,
                &self.layers.14.wide.weight,
                &self.layers.14.wide.bias,
                layers_14_wide,
            );
            k::dense(
                layers_14_wide,
                &self.layers.14.h.weight,
                &self.layers.14.h.bias,
                layers_14_h_dense,
            );
            let layers_14_h = layers_14_h_dense;
            k::update(
                layers_14_h,
                &*layers_13_h,
                |layers_14_h_dense, layers_13_h| layers_13_h + 0.3 * layers_14_h_dense,
            );
            k::dense_tanh(
                layers_14_h,
                &self.layers.15.wide.weight,
                &self.layers.15.wide.bias,
                layers_15_wide,
            );
            k::dense(
                layers_15_wide,
                &self.layers.15.h.weight,
                &self.layers.15.h.bias,
                layers_15_h_dense,
            );
            let layers_15_h = layers_15_h_dense;
            k::update(
                layers_15_h,
                &*layers_14_h,
                |layers_15_h_dense, layers_14_h| layers_14_h + 0.3 * layers_15_h_dense,
            );
            k::dense_tanh(
                layers_15_h,
                &self.layers.16.wide.weight,
                &self.layers.16.wide.bias,
                layers_16_wide,
            );
            k::dense(
                layers_16_wide,
                &self.layers.16.h.weight,
                &self.layers.16.h.bias,
                layers_16_h_dense,
            );
            let layers_16_h = layers_16_h_dense;
            k::update(
                layers_16_h,
                &*layers_15_h,
                |layers_16_h_dense, layers_15_h| layers_15_h + 0.3 * layers_16_h_dense,
            );
            k::dense_tanh(
                layers_16_h,
                &self.layers.17.wide.weight,
                &self.layers.17.wide.bias,
                layers_17_wide,
            );
            k::dense(
                layers_17_wide,
                &self.layers.17.h.weight,
                &self.layers.17.h.bias,
                layers_17_h_dense,
            );
            let layers_17_h = layers_17_h_dense;
            k::update(
                layers_17_h,
                &*layers_16_h,
                |layers_17_h_dense, layers_16_h| layers_16_h + 0.3 * layers_17_h_dense,
            );
            k::dense_tanh(
                layers_17_h,
                &self.layers.18.wide.weight,
                &self.layers.18.wide.bias,
                layers_18_wide,
            );
            k::dense(
                layers_18_wide,
                &self.layers.18.h.weight,
                &self.layers.18.h.bias,
                layers_18_h_dense,
            );
            let layers_18_h = layers_18_h_dense;
            k::update(
                layers_18_h,
                &*layers_17_h,
                |layers_18_h_dense, layers_17_h| layers_17_h + 0.3 * layers_18_h_dense,
            );
            k::dense_tanh(
                layers_18_h,
                &self.layers.19.wide.weight,
                &self.layers.19.wide.bias,
                layers_19_wide,
            );
            k::dense(
                layers_19_wide,
                &self.layers.19.h.weight,
                &self.layers.19.h.bias,
                layers_19_h_dense,
            );
            let layers_19_h = layers_19_h_dense;
            k::update(
                layers_19_h,
                &*layers_18_h,
                |layers_19_h_dense, layers_18_h| layers_18_h + 0.3 * layers_19_h_dense,
            );
            k::dense_tanh(
                layers_19_h,
                &self.layers.20.wide.weight,
                &self.layers.20.wide.bias,
                layers_20_wide,
            );
        }
        /// Part 2 of 8 of [`gradient`](Self::gradient).
        #[inline(never)]
        fn gradient_2(
            &self,
            batch: Batch<'_>,
            n: usize,
            work: &mut Workspace<impl nn::Storage>,
        ) {
            let y = batch.y;
            let square_2: &mut [[f64; 4]] = k::reuse(&mut work.d_layers_39_wide[..n], n);
            let [layers_20_wide, layers_21_wide, layers_22_wide, layers_23_wide,
            layers_24_wide, layers_25_wide, layers_26_wide, layers_27_wide,
            layers_28_wide, layers_29_wide, layers_30_wide, layers_31_wide,
            layers_32_wide, layers_33_wide, layers_34_wide, layers_35_wide,
            layers_36_wide, layers_37_wide, layers_38_wide, layers_39_wide] = nn::rows(
                &mut work.rows_5,
                [
                    20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36,
                    37, 38, 39,
                ],
                n,
            );
            let [layers_19_h, layers_20_h_dense, layers_21_h_dense, layers_22_h_dense,
            layers_23_h_dense, layers_24_h_dense, layers_25_h_dense, layers_26_h_dense,
            layers_27_h_dense, layers_28_h_dense, layers_29_h_dense, layers_30_h_dense,
            layers_31_h_dense, layers_32_h_dense, layers_33_h_dense, layers_34_h_dense,
            layers_35_h_dense, layers_36_h_dense, layers_37_h_dense, layers_38_h_dense,
            layers_39_h_dense] = nn::rows(
                &mut work.rows_4,
                [
                    19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35,
                    36, 37, 38, 39,
                ],
                n,
            );
            k::dense(
                layers_20_wide,
                &self.layers.20.h.weight,
                &self.layers.20.h.bias,
                layers_20_h_dense,
            );
            let layers_20_h = layers_20_h_dense;
            k::update(
                layers_20_h,
                &*layers_19_h,
                |layers_20_h_dense, layers_19_h| layers_19_h + 0.3 * layers_20_h_dense,
            );
            k::dense_tanh(
                layers_20_h,
                &self.layers.21.wide.weight,
                &self.layers.21.wide.bias,
                layers_21_wide,
            );
            k::dense(
                layers_21_wide,
                &self.layers.21.h.weight,
                &self.layers.21.h.bias,
                layers_21_h_dense,
            );
            let layers_21_h = layers_21_h_dense;
            k::update(
                layers_21_h,
                &*layers_20_h,
                |layers_21_h_dense, layers_20_h| layers_20_h + 0.3 * layers_21_h_dense,
            );
            k::dense_tanh(
                layers_21_h,
                &self.layers.22.wide.weight,
                &self.layers.22.wide.bias,
                layers_22_wide,
            );
            k::dense(
                layers_22_wide,
                &self.layers.22.h.weight,
                &self.layers.22.h.bias,
                layers_22_h_dense,
            );
            let layers_22_h = layers_22_h_dense;
            k::update(
                layers_22_h,
                &*layers_21_h,
                |layers_22_h_dense, layers_21_h| layers_21_h + 0.3 * layers_22_h_dense,
            );
            k::dense_tanh(
                layers_22_h,
                &self.layers.23.wide.weight,
                &self.layers.23.wide.bias,
                layers_23_wide,
            );
            k::dense(
                layers_23_wide,
                &self.layers.23.h.weight,
                &self.layers.23.h.bias,
                layers_23_h_dense,
            );
            let layers_23_h = layers_23_h_dense;
            k::update(
                layers_23_h,
                &*layers_22_h,
                |layers_23_h_dense, layers_22_h| layers_22_h + 0.3 * layers_23_h_dense,
            );
            k::dense_tanh(
                layers_23_h,
                &self.layers.24.wide.weight,
                &self.layers.24.wide.bias,
                layers_24_wide,
            );
            k::dense(
                layers_24_wide,
                &self.layers.24.h.weight,
                &self.layers.24.h.bias,
                layers_24_h_dense,
            );
            let layers_24_h = layers_24_h_dense;
            k::update(
                layers_24_h,
                &*layers_23_h,
                |layers_24_h_dense, layers_23_h| layers_23_h + 0.3 * layers_24_h_dense,
            );
            k::dense_tanh(
                layers_24_h,
                &self.layers.25.wide.weight,
                &self.layers.25.wide.bias,
                layers_25_wide,
            );
            k::dense(
                layers_25_wide,
                &self.layers.25.h.weight,
                &self.layers.25.h.bias,
                layers_25_h_dense,
            );
            let layers_25_h = layers_25_h_dense;
            k::update(
                layers_25_h,
                &*layers_24_h,
                |layers_25_h_dense, layers_24_h| layers_24_h + 0.3 * layers_25_h_dense,
            );
            k::dense_tanh(
                layers_25_h,
                &self.layers.26.wide.weight,
                &self.layers.26.wide.bias,
                layers_26_wide,
            );
            k::dense(
                layers_26_wide,
                &self.layers.26.h.weight,
                &self.layers.26.h.bias,
                layers_26_h_dense,
            );
            let layers_26_h = layers_26_h_dense;
            k::update(
                layers_26_h,
                &*layers_25_h,
                |layers_26_h_dense, layers_25_h| layers_25_h + 0.3 * layers_26_h_dense,
            );
            k::dense_tanh(
                layers_26_h,
                &self.layers.27.wide.weight,
                &self.layers.27.wide.bias,
                layers_27_wide,
            );
            k::dense(
                layers_27_wide,
                &self.layers.27.h.weight,
                &self.layers.27.h.bias,
                layers_27_h_dense,
            );
            let layers_27_h = layers_27_h_dense;
            k::update(
                layers_27_h,
                &*layers_26_h,
                |layers_27_h_dense, layers_26_h| layers_26_h + 0.3 * layers_27_h_dense,
            );
            k::dense_tanh(
                layers_27_h,
                &self.layers.28.wide.weight,
                &self.layers.28.wide.bias,
                layers_28_wide,
            );
            k::dense(
                layers_28_wide,
                &self.layers.28.h.weight,
                &self.layers.28.h.bias,
                layers_28_h_dense,
            );
            let layers_28_h = layers_28_h_dense;
            k::update(
                layers_28_h,
                &*layers_27_h,
                |layers_28_h_dense, layers_27_h| layers_27_h + 0.3 * layers_28_h_dense,
            );
            k::dense_tanh(
                layers_28_h,
                &self.layers.29.wide.weight,
                &self.layers.29.wide.bias,
                layers_29_wide,
            );
            k::dense(
                layers_29_wide,
                &self.layers.29.h.weight,
                &self.layers.29.h.bias,
                layers_29_h_dense,
            );
            let layers_29_h = layers_29_h_dense;
            k::update(
                layers_29_h,
                &*layers_28_h,
                |layers_29_h_dense, layers_28_h| layers_28_h + 0.3 * layers_29_h_dense,
            );
            k::dense_tanh(
                layers_29_h,
                &self.layers.30.wide.weight,
                &self.layers.30.wide.bias,
                layers_30_wide,
            );
            k::dense(
                layers_30_wide,
                &self.layers.30.h.weight,
                &self.layers.30.h.bias,
                layers_30_h_dense,
            );
            let layers_30_h = layers_30_h_dense;
            k::update(
                layers_30_h,
                &*layers_29_h,
                |layers_30_h_dense, layers_29_h| layers_29_h + 0.3 * layers_30_h_dense,
            );
            k::dense_tanh(
                layers_30_h,
                &self.layers.31.wide.weight,
                &self.layers.31.wide.bias,
                layers_31_wide,
            );
            k::dense(
                layers_31_wide,
                &self.layers.31.h.weight,
                &self.layers.31.h.bias,
                layers_31_h_dense,
            );
            let layers_31_h = layers_31_h_dense;
            k::update(
                layers_31_h,
                &*layers_30_h,
                |layers_31_h_dense, layers_30_h| layers_30_h + 0.3 * layers_31_h_dense,
            );
            k::dense_tanh(
                layers_31_h,
                &self.layers.32.wide.weight,
                &self.layers.32.wide.bias,
                layers_32_wide,
            );
            k::dense(
                layers_32_wide,
                &self.layers.32.h.weight,
                &self.layers.32.h.bias,
                layers_32_h_dense,
            );
            let layers_32_h = layers_32_h_dense;
            k::update(
                layers_32_h,
                &*layers_31_h,
                |layers_32_h_dense, layers_31_h| layers_31_h + 0.3 * layers_32_h_dense,
            );
            k::dense_tanh(
                layers_32_h,
                &self.layers.33.wide.weight,
                &self.layers.33.wide.bias,
                layers_33_wide,
            );
            k::dense(
                layers_33_wide,
                &self.layers.33.h.weight,
                &self.layers.33.h.bias,
                layers_33_h_dense,
            );
            let layers_33_h = layers_33_h_dense;
            k::update(
                layers_33_h,
                &*layers_32_h,
                |layers_33_h_dense, layers_32_h| layers_32_h + 0.3 * layers_33_h_dense,
            );
            k::dense_tanh(
                layers_33_h,
                &self.layers.34.wide.weight,
                &self.layers.34.wide.bias,
                layers_34_wide,
            );
            k::dense(
                layers_34_wide,
                &self.layers.34.h.weight,
                &self.layers.34.h.bias,
                layers_34_h_dense,
            );
            let layers_34_h = layers_34_h_dense;
            k::update(
                layers_34_h,
                &*layers_33_h,
                |layers_34_h_dense, layers_33_h| layers_33_h + 0.3 * layers_34_h_dense,
            );
            k::dense_tanh(
                layers_34_h,
                &self.layers.35.wide.weight,
                &self.layers.35.wide.bias,
                layers_35_wide,
            );
            k::dense(
                layers_35_wide,
                &self.layers.35.h.weight,
                &self.layers.35.h.bias,
                layers_35_h_dense,
            );
            let layers_35_h = layers_35_h_dense;
            k::update(
                layers_35_h,
                &*layers_34_h,
                |layers_35_h_dense, layers_34_h| layers_34_h + 0.3 * layers_35_h_dense,
            );
            k::dense_tanh(
                layers_35_h,
                &self.layers.36.wide.weight,
                &self.layers.36.wide.bias,
                layers_36_wide,
            );
            k::dense(
                layers_36_wide,
                &self.layers.36.h.weight,
                &self.layers.36.h.bias,
                layers_36_h_dense,
            );
            let layers_36_h = layers_36_h_dense;
            k::update(
                layers_36_h,
                &*layers_35_h,
                |layers_36_h_dense, layers_35_h| layers_35_h + 0.3 * layers_36_h_dense,
            );
            k::dense_tanh(
                layers_36_h,
                &self.layers.37.wide.weight,
                &self.layers.37.wide.bias,
                layers_37_wide,
            );
            k::dense(
                layers_37_wide,
                &self.layers.37.h.weight,
                &self.layers.37.h.bias,
                layers_37_h_dense,
            );
            let layers_37_h = layers_37_h_dense;
            k::update(
                layers_37_h,
                &*layers_36_h,
                |layers_37_h_dense, layers_36_h| layers_36_h + 0.3 * layers_37_h_dense,
            );
            k::dense_tanh(
                layers_37_h,
                &self.layers.38.wide.weight,
                &self.layers.38.wide.bias,
                layers_38_wide,
            );
            k::dense(
                layers_38_wide,
                &self.layers.38.h.weight,
                &self.layers.38.h.bias,
                layers_38_h_dense,
            );
            let layers_38_h = layers_38_h_dense;
            k::update(
                layers_38_h,
                &*layers_37_h,
                |layers_38_h_dense, layers_37_h| layers_37_h + 0.3 * layers_38_h_dense,
            );
            k::dense_tanh(
                layers_38_h,
                &self.layers.39.wide.weight,
                &self.layers.39.wide.bias,
                layers_39_wide,
            );
            k::dense(
                layers_39_wide,
                &self.layers.39.h.weight,
                &self.layers.39.h.bias,
                layers_39_h_dense,
            );
            let layers_39_h_sub = layers_39_h_dense;
            k::update(
                layers_39_h_sub,
                (&*layers_38_h, y),
                |layers_39_h_dense, (layers_38_h, y)| {
                    layers_38_h + 0.3 * layers_39_h_dense - y
                },
            );
            k::square(layers_39_h_sub, square_2);
            let loss = k::mean_samples(k::view::<_, f64>(square_2));
            work.loss_ = loss;
        }
        /// Part 3 of 8 of [`gradient`](Self::gradient).
        #[inline(never)]
        fn gradient_3(
            &self,
            n: usize,
            work: &mut Workspace<impl nn::Storage>,
            grad: &mut Self,
        ) {
            let d_layers_39_wide = &mut work.d_layers_39_wide[..n];
            let [layers_33_wide, layers_34_wide, layers_35_wide, layers_36_wide,
            layers_37_wide, layers_38_wide, layers_39_wide] = nn::rows(
                &mut work.rows_5,
                [33, 34, 35, 36, 37, 38, 39],
                n,
            );
            let [layers_33_h, layers_34_h, layers_35_h, layers_36_h, layers_37_h,
            layers_38_h, d_layers_39_h, d_layers_39_h_dense] = nn::rows(
                &mut work.rows_4,
                [33, 34, 35, 36, 37, 38, 39, 40],
                n,
            );
            let div = 1.0 / n as f64 / 4.0;
            k::scale_mut(d_layers_39_h, div * 2.0);
            k::scale(d_layers_39_h, 0.3, d_layers_39_h_dense);
            k::sum_samples(d_layers_39_h_dense, &mut grad.layers.39.h.bias);
            k::dense_d_input(
                d_layers_39_h_dense,
                &self.layers.39.h.weight,
                d_layers_39_wide,
            );
            k::dense_d_weight(
                layers_39_wide,
                d_layers_39_h_dense,
                &mut grad.layers.39.h.weight,
            );
            let d_layers_39_wide_dense = d_layers_39_wide;
            k::tanh_d_into(layers_39_wide, d_layers_39_wide_dense);
            k::sum_samples(d_layers_39_wide_dense, &mut grad.layers.39.wide.bias);
            let layers_39_wide_weight_product = d_layers_39_h_dense;
            k::dense_d_input(
                d_layers_39_wide_dense,
                &self.layers.39.wide.weight,
                layers_39_wide_weight_product,
            );
            let d_layers_38_h = d_layers_39_h;
            k::add_mut(d_layers_38_h, layers_39_wide_weight_product);
            k::dense_d_weight(
                layers_38_h,
                d_layers_39_wide_dense,
                &mut grad.layers.39.wide.weight,
            );
            let d_layers_38_h_dense = layers_38_h;
            k::scale(d_layers_38_h, 0.3, d_layers_38_h_dense);
            k::sum_samples(d_layers_38_h_dense, &mut grad.layers.38.h.bias);
            let d_layers_38_wide = d_layers_39_wide_dense;
            k::dense_d_input(
                d_layers_38_h_dense,
                &self.layers.38.h.weight,
                d_layers_38_wide,
            );
            k::dense_d_weight(
                layers_38_wide,
                d_layers_38_h_dense,
                &mut grad.layers.38.h.weight,
            );
            let d_layers_38_wide_dense = d_layers_38_wide;
            k::tanh_d_into(layers_38_wide, d_layers_38_wide_dense);
            k::sum_samples(d_layers_38_wide_dense, &mut grad.layers.38.wide.bias);
            let layers_38_wide_weight_product = d_layers_38_h_dense;
            k::dense_d_input(
                d_layers_38_wide_dense,
                &self.layers.38.wide.weight,
                layers_38_wide_weight_product,
            );
            let d_layers_37_h = d_layers_38_h;
            k::add_mut(d_layers_37_h, layers_38_wide_weight_product);
            k::dense_d_weight(
                layers_37_h,
                d_layers_38_wide_dense,
                &mut grad.layers.38.wide.weight,
            );
            let d_layers_37_h_dense = layers_37_h;
            k::scale(d_layers_37_h, 0.3, d_layers_37_h_dense);
            k::sum_samples(d_layers_37_h_dense, &mut grad.layers.37.h.bias);
            let d_layers_37_wide = d_layers_38_wide_dense;
            k::dense_d_input(
                d_layers_37_h_dense,
                &self.layers.37.h.weight,
                d_layers_37_wide,
            );
            k::dense_d_weight(
                layers_37_wide,
                d_layers_37_h_dense,
                &mut grad.layers.37.h.weight,
            );
            let d_layers_37_wide_dense = d_layers_37_wide;
            k::tanh_d_into(layers_37_wide, d_layers_37_wide_dense);
            k::sum_samples(d_layers_37_wide_dense, &mut grad.layers.37.wide.bias);
            let layers_37_wide_weight_product = d_layers_37_h_dense;
            k::dense_d_input(
                d_layers_37_wide_dense,
                &self.layers.37.wide.weight,
                layers_37_wide_weight_product,
            );
            let d_layers_36_h = d_layers_37_h;
            k::add_mut(d_layers_36_h, layers_37_wide_weight_product);
            k::dense_d_weight(
                layers_36_h,
                d_layers_37_wide_dense,
                &mut grad.layers.37.wide.weight,
            );
            let d_layers_36_h_dense = layers_36_h;
            k::scale(d_layers_36_h, 0.3, d_layers_36_h_dense);
            k::sum_samples(d_layers_36_h_dense, &mut grad.layers.36.h.bias);
            let d_layers_36_wide = d_layers_37_wide_dense;
            k::dense_d_input(
                d_layers_36_h_dense,
                &self.layers.36.h.weight,
                d_layers_36_wide,
            );
            k::dense_d_weight(
                layers_36_wide,
                d_layers_36_h_dense,
                &mut grad.layers.36.h.weight,
            );
            let d_layers_36_wide_dense = d_layers_36_wide;
            k::tanh_d_into(layers_36_wide, d_layers_36_wide_dense);
            k::sum_samples(d_layers_36_wide_dense, &mut grad.layers.36.wide.bias);
            let layers_36_wide_weight_product = d_layers_36_h_dense;
            k::dense_d_input(
                d_layers_36_wide_dense,
                &self.layers.36.wide.weight,
                layers_36_wide_weight_product,
            );
            let d_layers_35_h = d_layers_36_h;
            k::add_mut(d_layers_35_h, layers_36_wide_weight_product);
            k::dense_d_weight(
                layers_35_h,
                d_layers_36_wide_dense,
                &mut grad.layers.36.wide.weight,
            );
            let d_layers_35_h_dense = layers_35_h;
            k::scale(d_layers_35_h, 0.3, d_layers_35_h_dense);
            k::sum_samples(d_layers_35_h_dense, &mut grad.layers.35.h.bias);
            let d_layers_35_wide = d_layers_36_wide_dense;
            k::dense_d_input(
                d_layers_35_h_dense,
                &self.layers.35.h.weight,
                d_layers_35_wide,
            );
            k::dense_d_weight(
                layers_35_wide,
                d_layers_35_h_dense,
                &mut grad.layers.35.h.weight,
            );
            let d_layers_35_wide_dense = d_layers_35_wide;
            k::tanh_d_into(layers_35_wide, d_layers_35_wide_dense);
            k::sum_samples(d_layers_35_wide_dense, &mut grad.layers.35.wide.bias);
            let layers_35_wide_weight_product = d_layers_35_h_dense;
            k::dense_d_input(
                d_layers_35_wide_dense,
                &self.layers.35.wide.weight,
                layers_35_wide_weight_product,
            );
            let d_layers_34_h = d_layers_35_h;
            k::add_mut(d_layers_34_h, layers_35_wide_weight_product);
            k::dense_d_weight(
                layers_34_h,
                d_layers_35_wide_dense,
                &mut grad.layers.35.wide.weight,
            );
            let d_layers_34_h_dense = layers_34_h;
            k::scale(d_layers_34_h, 0.3, d_layers_34_h_dense);
            k::sum_samples(d_layers_34_h_dense, &mut grad.layers.34.h.bias);
            let d_layers_34_wide = d_layers_35_wide_dense;
            k::dense_d_input(
                d_layers_34_h_dense,
                &self.layers.34.h.weight,
                d_layers_34_wide,
            );
            k::dense_d_weight(
                layers_34_wide,
                d_layers_34_h_dense,
                &mut grad.layers.34.h.weight,
            );
            let d_layers_34_wide_dense = d_layers_34_wide;
            k::tanh_d_into(layers_34_wide, d_layers_34_wide_dense);
            k::sum_samples(d_layers_34_wide_dense, &mut grad.layers.34.wide.bias);
            let layers_34_wide_weight_product = d_layers_34_h_dense;
            k::dense_d_input(
                d_layers_34_wide_dense,
                &self.layers.34.wide.weight,
                layers_34_wide_weight_product,
            );
            let d_layers_33_h = d_layers_34_h;
            k::add_mut(d_layers_33_h, layers_34_wide_weight_product);
            k::dense_d_weight(
                layers_33_h,
                d_layers_34_wide_dense,
                &mut grad.layers.34.wide.weight,
            );
            let d_layers_33_h_dense = layers_33_h;
            k::scale(d_layers_33_h, 0.3, d_layers_33_h_dense);
            k::sum_samples(d_layers_33_h_dense, &mut grad.layers.33.h.bias);
            let d_layers_33_wide = d_layers_34_wide_dense;
            k::dense_d_input(
                d_layers_33_h_dense,
                &self.layers.33.h.weight,
                d_layers_33_wide,
            );
            k::dense_d_weight(
                layers_33_wide,
                d_layers_33_h_dense,
                &mut grad.layers.33.h.weight,
            );
            let d_layers_33_wide_dense = d_layers_33_wide;
            k::tanh_d_into(layers_33_wide, d_layers_33_wide_dense);
        }
        /// Part 4 of 8 of [`gradient`](Self::gradient).
        #[inline(never)]
        fn gradient_4(
            &self,
            n: usize,
            work: &mut Workspace<impl nn::Storage>,
            grad: &mut Self,
        ) {
            let d_layers_33_wide_dense = &mut work.d_layers_39_wide[..n];
            let [layers_27_wide, layers_28_wide, layers_29_wide, layers_30_wide,
            layers_31_wide, layers_32_wide] = nn::rows(
                &mut work.rows_5,
                [27, 28, 29, 30, 31, 32],
                n,
            );
            let [layers_26_h, layers_27_h, layers_28_h, layers_29_h, layers_30_h,
            layers_31_h, layers_32_h, layers_33_wide_weight_product, d_layers_32_h] = nn::rows(
                &mut work.rows_4,
                [26, 27, 28, 29, 30, 31, 32, 33, 39],
                n,
            );
            k::sum_samples(d_layers_33_wide_dense, &mut grad.layers.33.wide.bias);
            k::dense_d_input(
                d_layers_33_wide_dense,
                &self.layers.33.wide.weight,
                layers_33_wide_weight_product,
            );
            k::add_mut(d_layers_32_h, layers_33_wide_weight_product);
            k::dense_d_weight(
                layers_32_h,
                d_layers_33_wide_dense,
                &mut grad.layers.33.wide.weight,
            );
            let d_layers_32_h_dense = layers_32_h;
            k::scale(d_layers_32_h, 0.3, d_layers_32_h_dense);
            k::sum_samples(d_layers_32_h_dense, &mut grad.layers.32.h.bias);
            let d_layers_32_wide = d_layers_33_wide_dense;
            k::dense_d_input(
                d_layers_32_h_dense,
                &self.layers.32.h.weight,
                d_layers_32_wide,
            );
            k::dense_d_weight(
                layers_32_wide,
                d_layers_32_h_dense,
                &mut grad.layers.32.h.weight,
            );
            let d_layers_32_wide_dense = d_layers_32_wide;
            k::tanh_d_into(layers_32_wide, d_layers_32_wide_dense);
            k::sum_samples(d_layers_32_wide_dense, &mut grad.layers.32.wide.bias);
            let layers_32_wide_weight_product = d_layers_32_h_dense;
            k::dense_d_input(
                d_layers_32_wide_dense,
                &self.layers.32.wide.weight,
                layers_32_wide_weight_product,
            );
            let d_layers_31_h = d_layers_32_h;
            k::add_mut(d_layers_31_h, layers_32_wide_weight_product);
            k::dense_d_weight(
                layers_31_h,
                d_layers_32_wide_dense,
                &mut grad.layers.32.wide.weight,
            );
            let d_layers_31_h_dense = layers_31_h;
            k::scale(d_layers_31_h, 0.3, d_layers_31_h_dense);
            k::sum_samples(d_layers_31_h_dense, &mut grad.layers.31.h.bias);
            let d_layers_31_wide = d_layers_32_wide_dense;
            k::dense_d_input(
                d_layers_31_h_dense,
                &self.layers.31.h.weight,
                d_layers_31_wide,
            );
            k::dense_d_weight(
                layers_31_wide,
                d_layers_31_h_dense,
                &mut grad.layers.31.h.weight,
            );
            let d_layers_31_wide_dense = d_layers_31_wide;
            k::tanh_d_into(layers_31_wide, d_layers_31_wide_dense);
            k::sum_samples(d_layers_31_wide_dense, &mut grad.layers.31.wide.bias);
            let layers_31_wide_weight_product = d_layers_31_h_dense;
            k::dense_d_input(
                d_layers_31_wide_dense,
                &self.layers.31.wide.weight,
                layers_31_wide_weight_product,
            );
            let d_layers_30_h = d_layers_31_h;
            k::add_mut(d_layers_30_h, layers_31_wide_weight_product);
            k::dense_d_weight(
                layers_30_h,
                d_layers_31_wide_dense,
                &mut grad.layers.31.wide.weight,
            );
            let d_layers_30_h_dense = layers_30_h;
            k::scale(d_layers_30_h, 0.3, d_layers_30_h_dense);
            k::sum_samples(d_layers_30_h_dense, &mut grad.layers.30.h.bias);
            let d_layers_30_wide = d_layers_31_wide_dense;
            k::dense_d_input(
                d_layers_30_h_dense,
                &self.layers.30.h.weight,
                d_layers_30_wide,
            );
            k::dense_d_weight(
                layers_30_wide,
                d_layers_30_h_dense,
                &mut grad.layers.30.h.weight,
            );
            let d_layers_30_wide_dense = d_layers_30_wide;
            k::tanh_d_into(layers_30_wide, d_layers_30_wide_dense);
            k::sum_samples(d_layers_30_wide_dense, &mut grad.layers.30.wide.bias);
            let layers_30_wide_weight_product = d_layers_30_h_dense;
            k::dense_d_input(
                d_layers_30_wide_dense,
                &self.layers.30.wide.weight,
                layers_30_wide_weight_product,
            );
            let d_layers_29_h = d_layers_30_h;
            k::add_mut(d_layers_29_h, layers_30_wide_weight_product);
            k::dense_d_weight(
                layers_29_h,
                d_layers_30_wide_dense,
                &mut grad.layers.30.wide.weight,
            );
            let d_layers_29_h_dense = layers_29_h;
            k::scale(d_layers_29_h, 0.3, d_layers_29_h_dense);
            k::sum_samples(d_layers_29_h_dense, &mut grad.layers.29.h.bias);
            let d_layers_29_wide = d_layers_30_wide_dense;
            k::dense_d_input(
                d_layers_29_h_dense,
                &self.layers.29.h.weight,
                d_layers_29_wide,
            );
            k::dense_d_weight(
                layers_29_wide,
                d_layers_29_h_dense,
                &mut grad.layers.29.h.weight,
            );
            let d_layers_29_wide_dense = d_layers_29_wide;
            k::tanh_d_into(layers_29_wide, d_layers_29_wide_dense);
            k::sum_samples(d_layers_29_wide_dense, &mut grad.layers.29.wide.bias);
            let layers_29_wide_weight_product = d_layers_29_h_dense;
            k::dense_d_input(
                d_layers_29_wide_dense,
                &self.layers.29.wide.weight,
                layers_29_wide_weight_product,
            );
            let d_layers_28_h = d_layers_29_h;
            k::add_mut(d_layers_28_h, layers_29_wide_weight_product);
            k::dense_d_weight(
                layers_28_h,
                d_layers_29_wide_dense,
                &mut grad.layers.29.wide.weight,
            );
            let d_layers_28_h_dense = layers_28_h;
            k::scale(d_layers_28_h, 0.3, d_layers_28_h_dense);
            k::sum_samples(d_layers_28_h_dense, &mut grad.layers.28.h.bias);
            let d_layers_28_wide = d_layers_29_wide_dense;
            k::dense_d_input(
                d_layers_28_h_dense,
                &self.layers.28.h.weight,
                d_layers_28_wide,
            );
            k::dense_d_weight(
                layers_28_wide,
                d_layers_28_h_dense,
                &mut grad.layers.28.h.weight,
            );
            let d_layers_28_wide_dense = d_layers_28_wide;
            k::tanh_d_into(layers_28_wide, d_layers_28_wide_dense);
            k::sum_samples(d_layers_28_wide_dense, &mut grad.layers.28.wide.bias);
            let layers_28_wide_weight_product = d_layers_28_h_dense;
            k::dense_d_input(
                d_layers_28_wide_dense,
                &self.layers.28.wide.weight,
                layers_28_wide_weight_product,
            );
            let d_layers_27_h = d_layers_28_h;
            k::add_mut(d_layers_27_h, layers_28_wide_weight_product);
            k::dense_d_weight(
                layers_27_h,
                d_layers_28_wide_dense,
                &mut grad.layers.28.wide.weight,
            );
            let d_layers_27_h_dense = layers_27_h;
            k::scale(d_layers_27_h, 0.3, d_layers_27_h_dense);
            k::sum_samples(d_layers_27_h_dense, &mut grad.layers.27.h.bias);
            let d_layers_27_wide = d_layers_28_wide_dense;
            k::dense_d_input(
                d_layers_27_h_dense,
                &self.layers.27.h.weight,
                d_layers_27_wide,
            );
            k::dense_d_weight(
                layers_27_wide,
                d_layers_27_h_dense,
                &mut grad.layers.27.h.weight,
            );
            let d_layers_27_wide_dense = d_layers_27_wide;
            k::tanh_d_into(layers_27_wide, d_layers_27_wide_dense);
            k::sum_samples(d_layers_27_wide_dense, &mut grad.layers.27.wide.bias);
            let layers_27_wide_weight_product = d_layers_27_h_dense;
            k::dense_d_input(
                d_layers_27_wide_dense,
                &self.layers.27.wide.weight,
                layers_27_wide_weight_product,
            );
            let d_layers_26_h = d_layers_27_h;
            k::add_mut(d_layers_26_h, layers_27_wide_weight_product);
            k::dense_d_weight(
                layers_26_h,
                d_layers_27_wide_dense,
                &mut grad.layers.27.wide.weight,
            );
            let d_layers_26_h_dense = layers_26_h;
            k::scale(d_layers_26_h, 0.3, d_layers_26_h_dense);
            k::sum_samples(d_layers_26_h_dense, &mut grad.layers.26.h.bias);
            let d_layers_26_wide = d_layers_27_wide_dense;
            k::dense_d_input(
                d_layers_26_h_dense,
                &self.layers.26.h.weight,
                d_layers_26_wide,
            );
        }
        /// Part 5 of 8 of [`gradient`](Self::gradient).
        #[inline(never)]
        fn gradient_5(
            &self,
            n: usize,
            work: &mut Workspace<impl nn::Storage>,
            grad: &mut Self,
        ) {
            let d_layers_26_wide_dense = &mut work.d_layers_39_wide[..n];
            let [layers_20_wide, layers_21_wide, layers_22_wide, layers_23_wide,
            layers_24_wide, layers_25_wide, layers_26_wide] = nn::rows(
                &mut work.rows_5,
                [20, 21, 22, 23, 24, 25, 26],
                n,
            );
            let [layers_19_h, layers_20_h, layers_21_h, layers_22_h, layers_23_h,
            layers_24_h, layers_25_h, d_layers_26_h_dense, d_layers_25_h] = nn::rows(
                &mut work.rows_4,
                [19, 20, 21, 22, 23, 24, 25, 26, 39],
                n,
            );
            k::dense_d_weight(
                layers_26_wide,
                d_layers_26_h_dense,
                &mut grad.layers.26.h.weight,
            );
            k::tanh_d_into(layers_26_wide, d_layers_26_wide_dense);
            k::sum_samples(d_layers_26_wide_dense, &mut grad.layers.26.wide.bias);
            let layers_26_wide_weight_product = d_layers_26_h_dense;
            k::dense_d_input(
                d_layers_26_wide_dense,
                &self.layers.26.wide.weight,
                layers_26_wide_weight_product,
            );
            k::add_mut(d_layers_25_h, layers_26_wide_weight_product);
            k::dense_d_weight(
                layers_25_h,
                d_layers_26_wide_dense,
                &mut grad.layers.26.wide.weight,
            );
            let d_layers_25_h_dense = layers_25_h;
            k::scale(d_layers_25_h, 0.3, d_layers_25_h_dense);
            k::sum_samples(d_layers_25_h_dense, &mut grad.layers.25.h.bias);
            let d_layers_25_wide = d_layers_26_wide_dense;
            k::dense_d_input(
                d_layers_25_h_dense,
                &self.layers.25.h.weight,
                d_layers_25_wide,
            );
            k::dense_d_weight(
                layers_25_wide,
                d_layers_25_h_dense,
                &mut grad.layers.25.h.weight,
            );
            let d_layers_25_wide_dense = d_layers_25_wide;
            k::tanh_d_into(layers_25_wide, d_layers_25_wide_dense);
            k::sum_samples(d_layers_25_wide_dense, &mut grad.layers.25.wide.bias);
            let layers_25_wide_weight_product = d_layers_25_h_dense;
            k::dense_d_input(
                d_layers_25_wide_dense,
                &self.layers.25.wide.weight,
                layers_25_wide_weight_product,
            );
            let d_layers_24_h = d_layers_25_h;
            k::add_mut(d_layers_24_h, layers_25_wide_weight_product);
            k::dense_d_weight(
                layers_24_h,
                d_layers_25_wide_dense,
                &mut grad.layers.25.wide.weight,
            );
            let d_layers_24_h_dense = layers_24_h;
            k::scale(d_layers_24_h, 0.3, d_layers_24_h_dense);
            k::sum_samples(d_layers_24_h_dense, &mut grad.layers.24.h.bias);
            let d_layers_24_wide = d_layers_25_wide_dense;
            k::dense_d_input(
                d_layers_24_h_dense,
                &self.layers.24.h.weight,
                d_layers_24_wide,
            );
            k::dense_d_weight(
                layers_24_wide,
                d_layers_24_h_dense,
                &mut grad.layers.24.h.weight,
            );
            let d_layers_24_wide_dense = d_layers_24_wide;
            k::tanh_d_into(layers_24_wide, d_layers_24_wide_dense);
            k::sum_samples(d_layers_24_wide_dense, &mut grad.layers.24.wide.bias);
            let layers_24_wide_weight_product = d_layers_24_h_dense;
            k::dense_d_input(
                d_layers_24_wide_dense,
                &self.layers.24.wide.weight,
                layers_24_wide_weight_product,
            );
            let d_layers_23_h = d_layers_24_h;
            k::add_mut(d_layers_23_h, layers_24_wide_weight_product);
            k::dense_d_weight(
                layers_23_h,
                d_layers_24_wide_dense,
                &mut grad.layers.24.wide.weight,
            );
            let d_layers_23_h_dense = layers_23_h;
            k::scale(d_layers_23_h, 0.3, d_layers_23_h_dense);
            k::sum_samples(d_layers_23_h_dense, &mut grad.layers.23.h.bias);
            let d_layers_23_wide = d_layers_24_wide_dense;
            k::dense_d_input(
                d_layers_23_h_dense,
                &self.layers.23.h.weight,
                d_layers_23_wide,
            );
            k::dense_d_weight(
                layers_23_wide,
                d_layers_23_h_dense,
                &mut grad.layers.23.h.weight,
            );
            let d_layers_23_wide_dense = d_layers_23_wide;
            k::tanh_d_into(layers_23_wide, d_layers_23_wide_dense);
            k::sum_samples(d_layers_23_wide_dense, &mut grad.layers.23.wide.bias);
            let layers_23_wide_weight_product = d_layers_23_h_dense;
            k::dense_d_input(
                d_layers_23_wide_dense,
                &self.layers.23.wide.weight,
                layers_23_wide_weight_product,
            );
            let d_layers_22_h = d_layers_23_h;
            k::add_mut(d_layers_22_h, layers_23_wide_weight_product);
            k::dense_d_weight(
                layers_22_h,
                d_layers_23_wide_dense,
                &mut grad.layers.23.wide.weight,
            );
            let d_layers_22_h_dense = layers_22_h;
            k::scale(d_layers_22_h, 0.3, d_layers_22_h_dense);
            k::sum_samples(d_layers_22_h_dense, &mut grad.layers.22.h.bias);
            let d_layers_22_wide = d_layers_23_wide_dense;
            k::dense_d_input(
                d_layers_22_h_dense,
                &self.layers.22.h.weight,
                d_layers_22_wide,
            );
            k::dense_d_weight(
                layers_22_wide,
                d_layers_22_h_dense,
                &mut grad.layers.22.h.weight,
            );
            let d_layers_22_wide_dense = d_layers_22_wide;
            k::tanh_d_into(layers_22_wide, d_layers_22_wide_dense);
            k::sum_samples(d_layers_22_wide_dense, &mut grad.layers.22.wide.bias);
            let layers_22_wide_weight_product = d_layers_22_h_dense;
            k::dense_d_input(
                d_layers_22_wide_dense,
                &self.layers.22.wide.weight,
                layers_22_wide_weight_product,
            );
            let d_layers_21_h = d_layers_22_h;
            k::add_mut(d_layers_21_h, layers_22_wide_weight_product);
            k::dense_d_weight(
                layers_21_h,
                d_layers_22_wide_dense,
                &mut grad.layers.22.wide.weight,
            );
            let d_layers_21_h_dense = layers_21_h;
            k::scale(d_layers_21_h, 0.3, d_layers_21_h_dense);
            k::sum_samples(d_layers_21_h_dense, &mut grad.layers.21.h.bias);
            let d_layers_21_wide = d_layers_22_wide_dense;
            k::dense_d_input(
                d_layers_21_h_dense,
                &self.layers.21.h.weight,
                d_layers_21_wide,
            );
            k::dense_d_weight(
                layers_21_wide,
                d_layers_21_h_dense,
                &mut grad.layers.21.h.weight,
            );
            let d_layers_21_wide_dense = d_layers_21_wide;
            k::tanh_d_into(layers_21_wide, d_layers_21_wide_dense);
            k::sum_samples(d_layers_21_wide_dense, &mut grad.layers.21.wide.bias);
            let layers_21_wide_weight_product = d_layers_21_h_dense;
            k::dense_d_input(
                d_layers_21_wide_dense,
                &self.layers.21.wide.weight,
                layers_21_wide_weight_product,
            );
            let d_layers_20_h = d_layers_21_h;
            k::add_mut(d_layers_20_h, layers_21_wide_weight_product);
            k::dense_d_weight(
                layers_20_h,
                d_layers_21_wide_dense,
                &mut grad.layers.21.wide.weight,
            );
            let d_layers_20_h_dense = layers_20_h;
            k::scale(d_layers_20_h, 0.3, d_layers_20_h_dense);
            k::sum_samples(d_layers_20_h_dense, &mut grad.layers.20.h.bias);
            let d_layers_20_wide = d_layers_21_wide_dense;
            k::dense_d_input(
                d_layers_20_h_dense,
                &self.layers.20.h.weight,
                d_layers_20_wide,
            );
            k::dense_d_weight(
                layers_20_wide,
                d_layers_20_h_dense,
                &mut grad.layers.20.h.weight,
            );
            let d_layers_20_wide_dense = d_layers_20_wide;
            k::tanh_d_into(layers_20_wide, d_layers_20_wide_dense);
            k::sum_samples(d_layers_20_wide_dense, &mut grad.layers.20.wide.bias);
            let layers_20_wide_weight_product = d_layers_20_h_dense;
            k::dense_d_input(
                d_layers_20_wide_dense,
                &self.layers.20.wide.weight,
                layers_20_wide_weight_product,
            );
            let d_layers_19_h = d_layers_20_h;
            k::add_mut(d_layers_19_h, layers_20_wide_weight_product);
            k::dense_d_weight(
                layers_19_h,
                d_layers_20_wide_dense,
                &mut grad.layers.20.wide.weight,
            );
            let d_layers_19_h_dense = layers_19_h;
            k::scale(d_layers_19_h, 0.3, d_layers_19_h_dense);
        }
        /// Part 6 of 8 of [`gradient`](Self::gradient).
        #[inline(never)]
        fn gradient_6(
            &self,
            n: usize,
            work: &mut Workspace<impl nn::Storage>,
            grad: &mut Self,
        ) {
            let d_layers_19_wide = &mut work.d_layers_39_wide[..n];
            let [layers_13_wide, layers_14_wide, layers_15_wide, layers_16_wide,
            layers_17_wide, layers_18_wide, layers_19_wide] = nn::rows(
                &mut work.rows_5,
                [13, 14, 15, 16, 17, 18, 19],
                n,
            );
            let [layers_13_h, layers_14_h, layers_15_h, layers_16_h, layers_17_h,
            layers_18_h, d_layers_19_h_dense, d_layers_18_h] = nn::rows(
                &mut work.rows_4,
                [13, 14, 15, 16, 17, 18, 19, 39],
                n,
            );
            k::sum_samples(d_layers_19_h_dense, &mut grad.layers.19.h.bias);
            k::dense_d_input(
                d_layers_19_h_dense,
                &self.layers.19.h.weight,
                d_layers_19_wide,
            );
            k::dense_d_weight(
                layers_19_wide,
                d_layers_19_h_dense,
                &mut grad.layers.19.h.weight,
            );
            let d_layers_19_wide_dense = d_layers_19_wide;
            k::tanh_d_into(layers_19_wide, d_layers_19_wide_dense);
            k::sum_samples(d_layers_19_wide_dense, &mut grad.layers.19.wide.bias);
            let layers_19_wide_weight_product = d_layers_19_h_dense;
            k::dense_d_input(
                d_layers_19_wide_dense,
                &self.layers.19.wide.weight,
                layers_19_wide_weight_product,
            );
            k::add_mut(d_layers_18_h, layers_19_wide_weight_product);
            k::dense_d_weight(
                layers_18_h,
                d_layers_19_wide_dense,
                &mut grad.layers.19.wide.weight,
            );
            let d_layers_18_h_dense = layers_18_h;
            k::scale(d_layers_18_h, 0.3, d_layers_18_h_dense);
            k::sum_samples(d_layers_18_h_dense, &mut grad.layers.18.h.bias);
            let d_layers_18_wide = d_layers_19_wide_dense;
            k::dense_d_input(
                d_layers_18_h_dense,
                &self.layers.18.h.weight,
                d_layers_18_wide,
            );
            k::dense_d_weight(
                layers_18_wide,
                d_layers_18_h_dense,
                &mut grad.layers.18.h.weight,
            );
            let d_layers_18_wide_dense = d_layers_18_wide;
            k::tanh_d_into(layers_18_wide, d_layers_18_wide_dense);
            k::sum_samples(d_layers_18_wide_dense, &mut grad.layers.18.wide.bias);
            let layers_18_wide_weight_product = d_layers_18_h_dense;
            k::dense_d_input(
                d_layers_18_wide_dense,
                &self.layers.18.wide.weight,
                layers_18_wide_weight_product,
            );
            let d_layers_17_h = d_layers_18_h;
            k::add_mut(d_layers_17_h, layers_18_wide_weight_product);
            k::dense_d_weight(
                layers_17_h,
                d_layers_18_wide_dense,
                &mut grad.layers.18.wide.weight,
            );
            let d_layers_17_h_dense = layers_17_h;
            k::scale(d_layers_17_h, 0.3, d_layers_17_h_dense);
            k::sum_samples(d_layers_17_h_dense, &mut grad.layers.17.h.bias);
            let d_layers_17_wide = d_layers_18_wide_dense;
            k::dense_d_input(
                d_layers_17_h_dense,
                &self.layers.17.h.weight,
                d_layers_17_wide,
            );
            k::dense_d_weight(
                layers_17_wide,
                d_layers_17_h_dense,
                &mut grad.layers.17.h.weight,
            );
            let d_layers_17_wide_dense = d_layers_17_wide;
            k::tanh_d_into(layers_17_wide, d_layers_17_wide_dense);
            k::sum_samples(d_layers_17_wide_dense, &mut grad.layers.17.wide.bias);
            let layers_17_wide_weight_product = d_layers_17_h_dense;
            k::dense_d_input(
                d_layers_17_wide_dense,
                &self.layers.17.wide.weight,
                layers_17_wide_weight_product,
            );
            let d_layers_16_h = d_layers_17_h;
            k::add_mut(d_layers_16_h, layers_17_wide_weight_product);
            k::dense_d_weight(
                layers_16_h,
                d_layers_17_wide_dense,
                &mut grad.layers.17.wide.weight,
            );
            let d_layers_16_h_dense = layers_16_h;
            k::scale(d_layers_16_h, 0.3, d_layers_16_h_dense);
            k::sum_samples(d_layers_16_h_dense, &mut grad.layers.16.h.bias);
            let d_layers_16_wide = d_layers_17_wide_dense;
            k::dense_d_input(
                d_layers_16_h_dense,
                &self.layers.16.h.weight,
                d_layers_16_wide,
            );
            k::dense_d_weight(
                layers_16_wide,
                d_layers_16_h_dense,
                &mut grad.layers.16.h.weight,
            );
            let d_layers_16_wide_dense = d_layers_16_wide;
            k::tanh_d_into(layers_16_wide, d_layers_16_wide_dense);
            k::sum_samples(d_layers_16_wide_dense, &mut grad.layers.16.wide.bias);
            let layers_16_wide_weight_product = d_layers_16_h_dense;
            k::dense_d_input(
                d_layers_16_wide_dense,
                &self.layers.16.wide.weight,
                layers_16_wide_weight_product,
            );
            let d_layers_15_h = d_layers_16_h;
            k::add_mut(d_layers_15_h, layers_16_wide_weight_product);
            k::dense_d_weight(
                layers_15_h,
                d_layers_16_wide_dense,
                &mut grad.layers.16.wide.weight,
            );
            let d_layers_15_h_dense = layers_15_h;
            k::scale(d_layers_15_h, 0.3, d_layers_15_h_dense);
            k::sum_samples(d_layers_15_h_dense, &mut grad.layers.15.h.bias);
            let d_layers_15_wide = d_layers_16_wide_dense;
            k::dense_d_input(
                d_layers_15_h_dense,
                &self.layers.15.h.weight,
                d_layers_15_wide,
            );
            k::dense_d_weight(
                layers_15_wide,
                d_layers_15_h_dense,
                &mut grad.layers.15.h.weight,
            );
            let d_layers_15_wide_dense = d_layers_15_wide;
            k::tanh_d_into(layers_15_wide, d_layers_15_wide_dense);
            k::sum_samples(d_layers_15_wide_dense, &mut grad.layers.15.wide.bias);
            let layers_15_wide_weight_product = d_layers_15_h_dense;
            k::dense_d_input(
                d_layers_15_wide_dense,
                &self.layers.15.wide.weight,
                layers_15_wide_weight_product,
            );
            let d_layers_14_h = d_layers_15_h;
            k::add_mut(d_layers_14_h, layers_15_wide_weight_product);
            k::dense_d_weight(
                layers_14_h,
                d_layers_15_wide_dense,
                &mut grad.layers.15.wide.weight,
            );
            let d_layers_14_h_dense = layers_14_h;
            k::scale(d_layers_14_h, 0.3, d_layers_14_h_dense);
            k::sum_samples(d_layers_14_h_dense, &mut grad.layers.14.h.bias);
            let d_layers_14_wide = d_layers_15_wide_dense;
            k::dense_d_input(
                d_layers_14_h_dense,
                &self.layers.14.h.weight,
                d_layers_14_wide,
            );
            k::dense_d_weight(
                layers_14_wide,
                d_layers_14_h_dense,
                &mut grad.layers.14.h.weight,
            );
            let d_layers_14_wide_dense = d_layers_14_wide;
            k::tanh_d_into(layers_14_wide, d_layers_14_wide_dense);
            k::sum_samples(d_layers_14_wide_dense, &mut grad.layers.14.wide.bias);
            let layers_14_wide_weight_product = d_layers_14_h_dense;
            k::dense_d_input(
                d_layers_14_wide_dense,
                &self.layers.14.wide.weight,
                layers_14_wide_weight_product,
            );
            let d_layers_13_h = d_layers_14_h;
            k::add_mut(d_layers_13_h, layers_14_wide_weight_product);
            k::dense_d_weight(
                layers_13_h,
                d_layers_14_wide_dense,
                &mut grad.layers.14.wide.weight,
            );
            let d_layers_13_h_dense = layers_13_h;
            k::scale(d_layers_13_h, 0.3, d_layers_13_h_dense);
            k::sum_samples(d_layers_13_h_dense, &mut grad.layers.13.h.bias);
            let d_layers_13_wide = d_layers_14_wide_dense;
            k::dense_d_input(
                d_layers_13_h_dense,
                &self.layers.13.h.weight,
                d_layers_13_wide,
            );
            k::dense_d_weight(
                layers_13_wide,
                d_layers_13_h_dense,
                &mut grad.layers.13.h.weight,
            );
            let d_layers_13_wide_dense = d_layers_13_wide;
            k::tanh_d_into(layers_13_wide, d_layers_13_wide_dense);
            k::sum_samples(d_layers_13_wide_dense, &mut grad.layers.13.wide.bias);
            let layers_13_wide_weight_product = d_layers_13_h_dense;
            k::dense_d_input(
                d_layers_13_wide_dense,
                &self.layers.13.wide.weight,
                layers_13_wide_weight_product,
            );
            let d_layers_12_h = d_layers_13_h;
            k::add_mut(d_layers_12_h, layers_13_wide_weight_product);
        }
        /// Part 7 of 8 of [`gradient`](Self::gradient).
        #[inline(never)]
        fn gradient_7(
            &self,
            n: usize,
            work: &mut Workspace<impl nn::Storage>,
            grad: &mut Self,
        ) {
            let d_layers_13_wide_dense = &mut work.d_layers_39_wide[..n];
            let [layers_6_wide, layers_7_wide, layers_8_wide, layers_9_wide,
            layers_10_wide, layers_11_wide, layers_12_wide] = nn::rows(
                &mut work.rows_5,
                [6, 7, 8, 9, 10, 11, 12],
                n,
            );
            let [layers_6_h, layers_7_h, layers_8_h, layers_9_h, layers_10_h,
            layers_11_h, layers_12_h, d_layers_12_h] = nn::rows(
                &mut work.rows_4,
                [6, 7, 8, 9, 10, 11, 12, 39],
                n,
            );
            k::dense_d_weight(
                layers_12_h,
                d_layers_13_wide_dense,
                &mut grad.layers.13.wide.weight,
            );
            let d_layers_12_h_dense = layers_12_h;
            k::scale(d_layers_12_h, 0.3, d_layers_12_h_dense);
            k::sum_samples(d_layers_12_h_dense, &mut grad.layers.12.h.bias);
            let d_layers_12_wide = d_layers_13_wide_dense;
            k::dense_d_input(
                d_layers_12_h_dense,
                &self.layers.12.h.weight,
                d_layers_12_wide,
            );
            k::dense_d_weight(
                layers_12_wide,
                d_layers_12_h_dense,
                &mut grad.layers.12.h.weight,
            );
            let d_layers_12_wide_dense = d_layers_12_wide;
            k::tanh_d_into(layers_12_wide, d_layers_12_wide_dense);
            k::sum_samples(d_layers_12_wide_dense, &mut grad.layers.12.wide.bias);
            let layers_12_wide_weight_product = d_layers_12_h_dense;
            k::dense_d_input(
                d_layers_12_wide_dense,
                &self.layers.12.wide.weight,
                layers_12_wide_weight_product,
            );
            let d_layers_11_h = d_layers_12_h;
            k::add_mut(d_layers_11_h, layers_12_wide_weight_product);
            k::dense_d_weight(
                layers_11_h,
                d_layers_12_wide_dense,
                &mut grad.layers.12.wide.weight,
            );
            let d_layers_11_h_dense = layers_11_h;
            k::scale(d_layers_11_h, 0.3, d_layers_11_h_dense);
            k::sum_samples(d_layers_11_h_dense, &mut grad.layers.11.h.bias);
            let d_layers_11_wide = d_layers_12_wide_dense;
            k::dense_d_input(
                d_layers_11_h_dense,
                &self.layers.11.h.weight,
                d_layers_11_wide,
            );
            k::dense_d_weight(
                layers_11_wide,
                d_layers_11_h_dense,
                &mut grad.layers.11.h.weight,
            );
            let d_layers_11_wide_dense = d_layers_11_wide;
            k::tanh_d_into(layers_11_wide, d_layers_11_wide_dense);
            k::sum_samples(d_layers_11_wide_dense, &mut grad.layers.11.wide.bias);
            let layers_11_wide_weight_product = d_layers_11_h_dense;
            k::dense_d_input(
                d_layers_11_wide_dense,
                &self.layers.11.wide.weight,
                layers_11_wide_weight_product,
            );
            let d_layers_10_h = d_layers_11_h;
            k::add_mut(d_layers_10_h, layers_11_wide_weight_product);
            k::dense_d_weight(
                layers_10_h,
                d_layers_11_wide_dense,
                &mut grad.layers.11.wide.weight,
            );
            let d_layers_10_h_dense = layers_10_h;
            k::scale(d_layers_10_h, 0.3, d_layers_10_h_dense);
            k::sum_samples(d_layers_10_h_dense, &mut grad.layers.10.h.bias);
            let d_layers_10_wide = d_layers_11_wide_dense;
            k::dense_d_input(
                d_layers_10_h_dense,
                &self.layers.10.h.weight,
                d_layers_10_wide,
            );
            k::dense_d_weight(
                layers_10_wide,
                d_layers_10_h_dense,
                &mut grad.layers.10.h.weight,
            );
            let d_layers_10_wide_dense = d_layers_10_wide;
            k::tanh_d_into(layers_10_wide, d_layers_10_wide_dense);
            k::sum_samples(d_layers_10_wide_dense, &mut grad.layers.10.wide.bias);
            let layers_10_wide_weight_product = d_layers_10_h_dense;
            k::dense_d_input(
                d_layers_10_wide_dense,
                &self.layers.10.wide.weight,
                layers_10_wide_weight_product,
            );
            let d_layers_9_h = d_layers_10_h;
            k::add_mut(d_layers_9_h, layers_10_wide_weight_product);
            k::dense_d_weight(
                layers_9_h,
                d_layers_10_wide_dense,
                &mut grad.layers.10.wide.weight,
            );
            let d_layers_9_h_dense = layers_9_h;
            k::scale(d_layers_9_h, 0.3, d_layers_9_h_dense);
            k::sum_samples(d_layers_9_h_dense, &mut grad.layers.9.h.bias);
            let d_layers_9_wide = d_layers_10_wide_dense;
            k::dense_d_input(
                d_layers_9_h_dense,
                &self.layers.9.h.weight,
                d_layers_9_wide,
            );
            k::dense_d_weight(
                layers_9_wide,
                d_layers_9_h_dense,
                &mut grad.layers.9.h.weight,
            );
            let d_layers_9_wide_dense = d_layers_9_wide;
            k::tanh_d_into(layers_9_wide, d_layers_9_wide_dense);
            k::sum_samples(d_layers_9_wide_dense, &mut grad.layers.9.wide.bias);
            let layers_9_wide_weight_product = d_layers_9_h_dense;
            k::dense_d_input(
                d_layers_9_wide_dense,
                &self.layers.9.wide.weight,
                layers_9_wide_weight_product,
            );
            let d_layers_8_h = d_layers_9_h;
            k::add_mut(d_layers_8_h, layers_9_wide_weight_product);
            k::dense_d_weight(
                layers_8_h,
                d_layers_9_wide_dense,
                &mut grad.layers.9.wide.weight,
            );
            let d_layers_8_h_dense = layers_8_h;
            k::scale(d_layers_8_h, 0.3, d_layers_8_h_dense);
            k::sum_samples(d_layers_8_h_dense, &mut grad.layers.8.h.bias);
            let d_layers_8_wide = d_layers_9_wide_dense;
            k::dense_d_input(
                d_layers_8_h_dense,
                &self.layers.8.h.weight,
                d_layers_8_wide,
            );
            k::dense_d_weight(
                layers_8_wide,
                d_layers_8_h_dense,
                &mut grad.layers.8.h.weight,
            );
            let d_layers_8_wide_dense = d_layers_8_wide;
            k::tanh_d_into(layers_8_wide, d_layers_8_wide_dense);
            k::sum_samples(d_layers_8_wide_dense, &mut grad.layers.8.wide.bias);
            let layers_8_wide_weight_product = d_layers_8_h_dense;
            k::dense_d_input(
                d_layers_8_wide_dense,
                &self.layers.8.wide.weight,
                layers_8_wide_weight_product,
            );
            let d_layers_7_h = d_layers_8_h;
            k::add_mut(d_layers_7_h, layers_8_wide_weight_product);
            k::dense_d_weight(
                layers_7_h,
                d_layers_8_wide_dense,
                &mut grad.layers.8.wide.weight,
            );
            let d_layers_7_h_dense = layers_7_h;
            k::scale(d_layers_7_h, 0.3, d_layers_7_h_dense);
            k::sum_samples(d_layers_7_h_dense, &mut grad.layers.7.h.bias);
            let d_layers_7_wide = d_layers_8_wide_dense;
            k::dense_d_input(
                d_layers_7_h_dense,
                &self.layers.7.h.weight,
                d_layers_7_wide,
            );
            k::dense_d_weight(
                layers_7_wide,
                d_layers_7_h_dense,
                &mut grad.layers.7.h.weight,
            );
            let d_layers_7_wide_dense = d_layers_7_wide;
            k::tanh_d_into(layers_7_wide, d_layers_7_wide_dense);
            k::sum_samples(d_layers_7_wide_dense, &mut grad.layers.7.wide.bias);
            let layers_7_wide_weight_product = d_layers_7_h_dense;
            k::dense_d_input(
                d_layers_7_wide_dense,
                &self.layers.7.wide.weight,
                layers_7_wide_weight_product,
            );
            let d_layers_6_h = d_layers_7_h;
            k::add_mut(d_layers_6_h, layers_7_wide_weight_product);
            k::dense_d_weight(
                layers_6_h,
                d_layers_7_wide_dense,
                &mut grad.layers.7.wide.weight,
            );
            let d_layers_6_h_dense = layers_6_h;
            k::scale(d_layers_6_h, 0.3, d_layers_6_h_dense);
            k::sum_samples(d_layers_6_h_dense, &mut grad.layers.6.h.bias);
            let d_layers_6_wide = d_layers_7_wide_dense;
            k::dense_d_input(
                d_layers_6_h_dense,
                &self.layers.6.h.weight,
                d_layers_6_wide,
            );
            k::dense_d_weight(
                layers_6_wide,
                d_layers_6_h_dense,
                &mut grad.layers.6.h.weight,
            );
            let d_layers_6_wide_dense = d_layers_6_wide;
            k::tanh_d_into(layers_6_wide, d_layers_6_wide_dense);
            k::sum_samples(d_layers_6_wide_dense, &mut grad.layers.6.wide.bias);
        }
        /// Part 8 of 8 of [`gradient`](Self::gradient).
        #[inline(never)]
        fn gradient_8(
            &self,
            batch: Batch<'_>,
            n: usize,
            work: &mut Workspace<impl nn::Storage>,
            grad: &mut Self,
        ) {
            let x = batch.x;
            let d_layers_6_wide_dense = &mut work.d_layers_39_wide[..n];
            let [layers_0_wide, layers_1_wide, layers_2_wide, layers_3_wide,
            layers_4_wide, layers_5_wide] = nn::rows(
                &mut work.rows_5,
                [0, 1, 2, 3, 4, 5],
                n,
            );
            let [layers_0_h, layers_1_h, layers_2_h, layers_3_h, layers_4_h, layers_5_h,
            layers_6_wide_weight_product, d_layers_5_h] = nn::rows(
                &mut work.rows_4,
                [0, 1, 2, 3, 4, 5, 6, 39],
                n,
            );
            k::dense_d_input(
                d_layers_6_wide_dense,
                &self.layers.6.wide.weight,
                layers_6_wide_weight_product,
            );
            k::add_mut(d_layers_5_h, layers_6_wide_weight_product);
            k::dense_d_weight(
                layers_5_h,
                d_layers_6_wide_dense,
                &mut grad.layers.6.wide.weight,
            );
            let d_layers_5_h_dense = layers_5_h;
            k::scale(d_layers_5_h, 0.3, d_layers_5_h_dense);
            k::sum_samples(d_layers_5_h_dense, &mut grad.layers.5.h.bias);
            let d_layers_5_wide = d_layers_6_wide_dense;
            k::dense_d_input(
                d_layers_5_h_dense,
                &self.layers.5.h.weight,
                d_layers_5_wide,
            );
            k::dense_d_weight(
                layers_5_wide,
                d_layers_5_h_dense,
                &mut grad.layers.5.h.weight,
            );
            let d_layers_5_wide_dense = d_layers_5_wide;
            k::tanh_d_into(layers_5_wide, d_layers_5_wide_dense);
            k::sum_samples(d_layers_5_wide_dense, &mut grad.layers.5.wide.bias);
            let layers_5_wide_weight_product = d_layers_5_h_dense;
            k::dense_d_input(
                d_layers_5_wide_dense,
                &self.layers.5.wide.weight,
                layers_5_wide_weight_product,
            );
            let d_layers_4_h = d_layers_5_h;
            k::add_mut(d_layers_4_h, layers_5_wide_weight_product);
            k::dense_d_weight(
                layers_4_h,
                d_layers_5_wide_dense,
                &mut grad.layers.5.wide.weight,
            );
            let d_layers_4_h_dense = layers_4_h;
            k::scale(d_layers_4_h, 0.3, d_layers_4_h_dense);
            k::sum_samples(d_layers_4_h_dense, &mut grad.layers.4.h.bias);
            let d_layers_4_wide = d_layers_5_wide_dense;
            k::dense_d_input(
                d_layers_4_h_dense,
                &self.layers.4.h.weight,
                d_layers_4_wide,
            );
            k::dense_d_weight(
                layers_4_wide,
                d_layers_4_h_dense,
                &mut grad.layers.4.h.weight,
            );
            let d_layers_4_wide_dense = d_layers_4_wide;
            k::tanh_d_into(layers_4_wide, d_layers_4_wide_dense);
            k::sum_samples(d_layers_4_wide_dense, &mut grad.layers.4.wide.bias);
            let layers_4_wide_weight_product = d_layers_4_h_dense;
            k::dense_d_input(
                d_layers_4_wide_dense,
                &self.layers.4.wide.weight,
                layers_4_wide_weight_product,
            );
            let d_layers_3_h = d_layers_4_h;
            k::add_mut(d_layers_3_h, layers_4_wide_weight_product);
            k::dense_d_weight(
                layers_3_h,
                d_layers_4_wide_dense,
                &mut grad.layers.4.wide.weight,
            );
            let d_layers_3_h_dense = layers_3_h;
            k::scale(d_layers_3_h, 0.3, d_layers_3_h_dense);
            k::sum_samples(d_layers_3_h_dense, &mut grad.layers.3.h.bias);
            let d_layers_3_wide = d_layers_4_wide_dense;
            k::dense_d_input(
                d_layers_3_h_dense,
                &self.layers.3.h.weight,
                d_layers_3_wide,
            );
            k::dense_d_weight(
                layers_3_wide,
                d_layers_3_h_dense,
                &mut grad.layers.3.h.weight,
            );
            let d_layers_3_wide_dense = d_layers_3_wide;
            k::tanh_d_into(layers_3_wide, d_layers_3_wide_dense);
            k::sum_samples(d_layers_3_wide_dense, &mut grad.layers.3.wide.bias);
            let layers_3_wide_weight_product = d_layers_3_h_dense;
            k::dense_d_input(
                d_layers_3_wide_dense,
                &self.layers.3.wide.weight,
                layers_3_wide_weight_product,
            );
            let d_layers_2_h = d_layers_3_h;
            k::add_mut(d_layers_2_h, layers_3_wide_weight_product);
            k::dense_d_weight(
                layers_2_h,
                d_layers_3_wide_dense,
                &mut grad.layers.3.wide.weight,
            );
            let d_layers_2_h_dense = layers_2_h;
            k::scale(d_layers_2_h, 0.3, d_layers_2_h_dense);
            k::sum_samples(d_layers_2_h_dense, &mut grad.layers.2.h.bias);
            let d_layers_2_wide = d_layers_3_wide_dense;
            k::dense_d_input(
                d_layers_2_h_dense,
                &self.layers.2.h.weight,
                d_layers_2_wide,
            );
            k::dense_d_weight(
                layers_2_wide,
                d_layers_2_h_dense,
                &mut grad.layers.2.h.weight,
            );
            let d_layers_2_wide_dense = d_layers_2_wide;
            k::tanh_d_into(layers_2_wide, d_layers_2_wide_dense);
            k::sum_samples(d_layers_2_wide_dense, &mut grad.layers.2.wide.bias);
            let layers_2_wide_weight_product = d_layers_2_h_dense;
            k::dense_d_input(
                d_layers_2_wide_dense,
                &self.layers.2.wide.weight,
                layers_2_wide_weight_product,
            );
            let d_layers_1_h = d_layers_2_h;
            k::add_mut(d_layers_1_h, layers_2_wide_weight_product);
            k::dense_d_weight(
                layers_1_h,
                d_layers_2_wide_dense,
                &mut grad.layers.2.wide.weight,
            );
            let d_layers_1_h_dense = layers_1_h;
            k::scale(d_layers_1_h, 0.3, d_layers_1_h_dense);
            k::sum_samples(d_layers_1_h_dense, &mut grad.layers.1.h.bias);
            let d_layers_1_wide = d_layers_2_wide_dense;
            k::dense_d_input(
                d_layers_1_h_dense,
                &self.layers.1.h.weight,
                d_layers_1_wide,
            );
            k::dense_d_weight(
                layers_1_wide,
                d_layers_1_h_dense,
                &mut grad.layers.1.h.weight,
            );
            let d_layers_1_wide_dense = d_layers_1_wide;
            k::tanh_d_into(layers_1_wide, d_layers_1_wide_dense);
            k::sum_samples(d_layers_1_wide_dense, &mut grad.layers.1.wide.bias);
            let layers_1_wide_weight_product = d_layers_1_h_dense;
            k::dense_d_input(
                d_layers_1_wide_dense,
                &self.layers.1.wide.weight,
                layers_1_wide_weight_product,
            );
            k::dense_d_weight(
                layers_0_h,
                d_layers_1_wide_dense,
                &mut grad.layers.1.wide.weight,
            );
            let d_layers_0_h_dense = d_layers_1_h;
            k::update(
                d_layers_0_h_dense,
                &*layers_1_wide_weight_product,
                |d_layers_1_h, layers_1_wide_weight_product| {
                    (d_layers_1_h + layers_1_wide_weight_product) * 0.3
                },
            );
            k::sum_samples(d_layers_0_h_dense, &mut grad.layers.0.h.bias);
            let d_layers_0_wide = d_layers_1_wide_dense;
            k::dense_d_input(
                d_layers_0_h_dense,
                &self.layers.0.h.weight,
                d_layers_0_wide,
            );
            k::dense_d_weight(
                layers_0_wide,
                d_layers_0_h_dense,
                &mut grad.layers.0.h.weight,
            );
            let d_layers_0_wide_dense = d_layers_0_wide;
            k::tanh_d_into(layers_0_wide, d_layers_0_wide_dense);
            k::sum_samples(d_layers_0_wide_dense, &mut grad.layers.0.wide.bias);
            k::dense_d_weight(x, d_layers_0_wide_dense, &mut grad.layers.0.wide.weight);
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
    impl nn::Parameters for Deep {
        type Scalar = f64;
        const NAME: &'static str = "Deep";
        const TENSORS: &'static [nn::TensorInfo] = &[
            nn::TensorInfo::trained("layers.0.wide.weight", &[4, 5]),
            nn::TensorInfo::trained("layers.0.wide.bias", &[5]),
            nn::TensorInfo::trained("layers.0.h.weight", &[5, 4]),
            nn::TensorInfo::trained("layers.0.h.bias", &[4]),
            nn::TensorInfo::trained("layers.1.wide.weight", &[4, 5]),
            nn::TensorInfo::trained("layers.1.wide.bias", &[5]),
            nn::TensorInfo::trained("layers.1.h.weight", &[5, 4]),
            nn::TensorInfo::trained("layers.1.h.bias", &[4]),
            nn::TensorInfo::trained("layers.2.wide.weight", &[4, 5]),
            nn::TensorInfo::trained("layers.2.wide.bias", &[5]),
            nn::TensorInfo::trained("layers.2.h.weight", &[5, 4]),
            nn::TensorInfo::trained("layers.2.h.bias", &[4]),
            nn::TensorInfo::trained("layers.3.wide.weight", &[4, 5]),
            nn::TensorInfo::trained("layers.3.wide.bias", &[5]),
            nn::TensorInfo::trained("layers.3.h.weight", &[5, 4]),
            nn::TensorInfo::trained("layers.3.h.bias", &[4]),
            nn::TensorInfo::trained("layers.4.wide.weight", &[4, 5]),
            nn::TensorInfo::trained("layers.4.wide.bias", &[5]),
            nn::TensorInfo::trained("layers.4.h.weight", &[5, 4]),
            nn::TensorInfo::trained("layers.4.h.bias", &[4]),
            nn::TensorInfo::trained("layers.5.wide.weight", &[4, 5]),
            nn::TensorInfo::trained("layers.5.wide.bias", &[5]),
            nn::TensorInfo::trained("layers.5.h.weight", &[5, 4]),
            nn::TensorInfo::trained("layers.5.h.bias", &[4]),
            nn::TensorInfo::trained("layers.6.wide.weight", &[4, 5]),
            nn::TensorInfo::trained("layers.6.wide.bias", &[5]),
            nn::TensorInfo::trained("layers.6.h.weight", &[5, 4]),
            nn::TensorInfo::trained("layers.6.h.bias", &[4]),
            nn::TensorInfo::trained("layers.7.wide.weight", &[4, 5]),
            nn::TensorInfo::trained("layers.7.wide.bias", &[5]),
            nn::TensorInfo::trained("layers.7.h.weight", &[5, 4]),
            nn::TensorInfo::trained("layers.7.h.bias", &[4]),
            nn::TensorInfo::trained("layers.8.wide.weight", &[4, 5]),
            nn::TensorInfo::trained("layers.8.wide.bias", &[5]),
            nn::TensorInfo::trained("layers.8.h.weight", &[5, 4]),
            nn::TensorInfo::trained("layers.8.h.bias", &[4]),
            nn::TensorInfo::trained("layers.9.wide.weight", &[4, 5]),
            nn::TensorInfo::trained("layers.9.wide.bias", &[5]),
            nn::TensorInfo::trained("layers.9.h.weight", &[5, 4]),
            nn::TensorInfo::trained("layers.9.h.bias", &[4]),
            nn::TensorInfo::trained("layers.10.wide.weight", &[4, 5]),
            nn::TensorInfo::trained("layers.10.wide.bias", &[5]),
            nn::TensorInfo::trained("layers.10.h.weight", &[5, 4]),
            nn::TensorInfo::trained("layers.10.h.bias", &[4]),
            nn::TensorInfo::trained("layers.11.wide.weight", &[4, 5]),
            nn::TensorInfo::trained("layers.11.wide.bias", &[5]),
            nn::TensorInfo::trained("layers.11.h.weight", &[5, 4]),
            nn::TensorInfo::trained("layers.11.h.bias", &[4]),
            nn::TensorInfo::trained("layers.12.wide.weight", &[4, 5]),
            nn::TensorInfo::trained("layers.12.wide.bias", &[5]),
            nn::TensorInfo::trained("layers.12.h.weight", &[5, 4]),
            nn::TensorInfo::trained("layers.12.h.bias", &[4]),
            nn::TensorInfo::trained("layers.13.wide.weight", &[4, 5]),
            nn::TensorInfo::trained("layers.13.wide.bias", &[5]),
            nn::TensorInfo::trained("layers.13.h.weight", &[5, 4]),
            nn::TensorInfo::trained("layers.13.h.bias", &[4]),
            nn::TensorInfo::trained("layers.14.wide.weight", &[4, 5]),
            nn::TensorInfo::trained("layers.14.wide.bias", &[5]),
            nn::TensorInfo::trained("layers.14.h.weight", &[5, 4]),
            nn::TensorInfo::trained("layers.14.h.bias", &[4]),
            nn::TensorInfo::trained("layers.15.wide.weight", &[4, 5]),
            nn::TensorInfo::trained("layers.15.wide.bias", &[5]),
            nn::TensorInfo::trained("layers.15.h.weight", &[5, 4]),
            nn::TensorInfo::trained("layers.15.h.bias", &[4]),
            nn::TensorInfo::trained("layers.16.wide.weight", &[4, 5]),
            nn::TensorInfo::trained("layers.16.wide.bias", &[5]),
            nn::TensorInfo::trained("layers.16.h.weight", &[5, 4]),
            nn::TensorInfo::trained("layers.16.h.bias", &[4]),
            nn::TensorInfo::trained("layers.17.wide.weight", &[4, 5]),
            nn::TensorInfo::trained("layers.17.wide.bias", &[5]),
            nn::TensorInfo::trained("layers.17.h.weight", &[5, 4]),
            nn::TensorInfo::trained("layers.17.h.bias", &[4]),
            nn::TensorInfo::trained("layers.18.wide.weight", &[4, 5]),
            nn::TensorInfo::trained("layers.18.wide.bias", &[5]),
            nn::TensorInfo::trained("layers.18.h.weight", &[5, 4]),
            nn::TensorInfo::trained("layers.18.h.bias", &[4]),
            nn::TensorInfo::trained("layers.19.wide.weight", &[4, 5]),
            nn::TensorInfo::trained("layers.19.wide.bias", &[5]),
            nn::TensorInfo::trained("layers.19.h.weight", &[5, 4]),
            nn::TensorInfo::trained("layers.19.h.bias", &[4]),
            nn::TensorInfo::trained("layers.20.wide.weight", &[4, 5]),
            nn::TensorInfo::trained("layers.20.wide.bias", &[5]),
            nn::TensorInfo::trained("layers.20.h.weight", &[5, 4]),
            nn::TensorInfo::trained("layers.20.h.bias", &[4]),
            nn::TensorInfo::trained("layers.21.wide.weight", &[4, 5]),
            nn::TensorInfo::trained("layers.21.wide.bias", &[5]),
            nn::TensorInfo::trained("layers.21.h.weight", &[5, 4]),
            nn::TensorInfo::trained("layers.21.h.bias", &[4]),
            nn::TensorInfo::trained("layers.22.wide.weight", &[4, 5]),
            nn::TensorInfo::trained("layers.22.wide.bias", &[5]),
            nn::TensorInfo::trained("layers.22.h.weight", &[5, 4]),
            nn::TensorInfo::trained("layers.22.h.bias", &[4]),
            nn::TensorInfo::trained("layers.23.wide.weight", &[4, 5]),
            nn::TensorInfo::trained("layers.23.wide.bias", &[5]),
            nn::TensorInfo::trained("layers.23.h.weight", &[5, 4]),
            nn::TensorInfo::trained("layers.23.h.bias", &[4]),
            nn::TensorInfo::trained("layers.24.wide.weight", &[4, 5]),
            nn::TensorInfo::trained("layers.24.wide.bias", &[5]),
            nn::TensorInfo::trained("layers.24.h.weight", &[5, 4]),
            nn::TensorInfo::trained("layers.24.h.bias", &[4]),
            nn::TensorInfo::trained("layers.25.wide.weight", &[4, 5]),
            nn::TensorInfo::trained("layers.25.wide.bias", &[5]),
            nn::TensorInfo::trained("layers.25.h.weight", &[5, 4]),
            nn::TensorInfo::trained("layers.25.h.bias", &[4]),
            nn::TensorInfo::trained("layers.26.wide.weight", &[4, 5]),
            nn::TensorInfo::trained("layers.26.wide.bias", &[5]),
            nn::TensorInfo::trained("layers.26.h.weight", &[5, 4]),
            nn::TensorInfo::trained("layers.26.h.bias", &[4]),
            nn::TensorInfo::trained("layers.27.wide.weight", &[4, 5]),
            nn::TensorInfo::trained("layers.27.wide.bias", &[5]),
            nn::TensorInfo::trained("layers.27.h.weight", &[5, 4]),
            nn::TensorInfo::trained("layers.27.h.bias", &[4]),
            nn::TensorInfo::trained("layers.28.wide.weight", &[4, 5]),
            nn::TensorInfo::trained("layers.28.wide.bias", &[5]),
            nn::TensorInfo::trained("layers.28.h.weight", &[5, 4]),
            nn::TensorInfo::trained("layers.28.h.bias", &[4]),
            nn::TensorInfo::trained("layers.29.wide.weight", &[4, 5]),
            nn::TensorInfo::trained("layers.29.wide.bias", &[5]),
            nn::TensorInfo::trained("layers.29.h.weight", &[5, 4]),
            nn::TensorInfo::trained("layers.29.h.bias", &[4]),
            nn::TensorInfo::trained("layers.30.wide.weight", &[4, 5]),
            nn::TensorInfo::trained("layers.30.wide.bias", &[5]),
            nn::TensorInfo::trained("layers.30.h.weight", &[5, 4]),
            nn::TensorInfo::trained("layers.30.h.bias", &[4]),
            nn::TensorInfo::trained("layers.31.wide.weight", &[4, 5]),
            nn::TensorInfo::trained("layers.31.wide.bias", &[5]),
            nn::TensorInfo::trained("layers.31.h.weight", &[5, 4]),
            nn::TensorInfo::trained("layers.31.h.bias", &[4]),
            nn::TensorInfo::trained("layers.32.wide.weight", &[4, 5]),
            nn::TensorInfo::trained("layers.32.wide.bias", &[5]),
            nn::TensorInfo::trained("layers.32.h.weight", &[5, 4]),
            nn::TensorInfo::trained("layers.32.h.bias", &[4]),
            nn::TensorInfo::trained("layers.33.wide.weight", &[4, 5]),
            nn::TensorInfo::trained("layers.33.wide.bias", &[5]),
            nn::TensorInfo::trained("layers.33.h.weight", &[5, 4]),
            nn::TensorInfo::trained("layers.33.h.bias", &[4]),
            nn::TensorInfo::trained("layers.34.wide.weight", &[4, 5]),
            nn::TensorInfo::trained("layers.34.wide.bias", &[5]),
            nn::TensorInfo::trained("layers.34.h.weight", &[5, 4]),
            nn::TensorInfo::trained("layers.34.h.bias", &[4]),
            nn::TensorInfo::trained("layers.35.wide.weight", &[4, 5]),
            nn::TensorInfo::trained("layers.35.wide.bias", &[5]),
            nn::TensorInfo::trained("layers.35.h.weight", &[5, 4]),
            nn::TensorInfo::trained("layers.35.h.bias", &[4]),
            nn::TensorInfo::trained("layers.36.wide.weight", &[4, 5]),
            nn::TensorInfo::trained("layers.36.wide.bias", &[5]),
            nn::TensorInfo::trained("layers.36.h.weight", &[5, 4]),
            nn::TensorInfo::trained("layers.36.h.bias", &[4]),
            nn::TensorInfo::trained("layers.37.wide.weight", &[4, 5]),
            nn::TensorInfo::trained("layers.37.wide.bias", &[5]),
            nn::TensorInfo::trained("layers.37.h.weight", &[5, 4]),
            nn::TensorInfo::trained("layers.37.h.bias", &[4]),
            nn::TensorInfo::trained("layers.38.wide.weight", &[4, 5]),
            nn::TensorInfo::trained("layers.38.wide.bias", &[5]),
            nn::TensorInfo::trained("layers.38.h.weight", &[5, 4]),
            nn::TensorInfo::trained("layers.38.h.bias", &[4]),
            nn::TensorInfo::trained("layers.39.wide.weight", &[4, 5]),
            nn::TensorInfo::trained("layers.39.wide.bias", &[5]),
            nn::TensorInfo::trained("layers.39.h.weight", &[5, 4]),
            nn::TensorInfo::trained("layers.39.h.bias", &[4]),
        ];
        const INITIAL: &'static [nn::init::Initial<f64>] = &[
            nn::init::uniform(-0.5, 0.5),
            nn::init::uniform(-0.5, 0.5),
            nn::init::uniform(-0.4472135954999579, 0.4472135954999579),
            nn::init::uniform(-0.4472135954999579, 0.4472135954999579),
            nn::init::uniform(-0.5, 0.5),
            nn::init::uniform(-0.5, 0.5),
            nn::init::uniform(-0.4472135954999579, 0.4472135954999579),
            nn::init::uniform(-0.4472135954999579, 0.4472135954999579),
            nn::init::uniform(-0.5, 0.5),
            nn::init::uniform(-0.5, 0.5),
            nn::init::uniform(-0.4472135954999579, 0.4472135954999579),
            nn::init::uniform(-0.4472135954999579, 0.4472135954999579),
            nn::init::uniform(-0.5, 0.5),
            nn::init::uniform(-0.5, 0.5),
            nn::init::uniform(-0.4472135954999579, 0.4472135954999579),
            nn::init::uniform(-0.4472135954999579, 0.4472135954999579),
            nn::init::uniform(-0.5, 0.5),
            nn::init::uniform(-0.5, 0.5),
            nn::init::uniform(-0.4472135954999579, 0.4472135954999579),
            nn::init::uniform(-0.4472135954999579, 0.4472135954999579),
            nn::init::uniform(-0.5, 0.5),
            nn::init::uniform(-0.5, 0.5),
            nn::init::uniform(-0.4472135954999579, 0.4472135954999579),
            nn::init::uniform(-0.4472135954999579, 0.4472135954999579),
            nn::init::uniform(-0.5, 0.5),
            nn::init::uniform(-0.5, 0.5),
            nn::init::uniform(-0.4472135954999579, 0.4472135954999579),
            nn::init::uniform(-0.4472135954999579, 0.4472135954999579),
            nn::init::uniform(-0.5, 0.5),
            nn::init::uniform(-0.5, 0.5),
            nn::init::uniform(-0.4472135954999579, 0.4472135954999579),
            nn::init::uniform(-0.4472135954999579, 0.4472135954999579),
            nn::init::uniform(-0.5, 0.5),
            nn::init::uniform(-0.5, 0.5),
            nn::init::uniform(-0.4472135954999579, 0.4472135954999579),
            nn::init::uniform(-0.4472135954999579, 0.4472135954999579),
            nn::init::uniform(-0.5, 0.5),
            nn::init::uniform(-0.5, 0.5),
            nn::init::uniform(-0.4472135954999579, 0.4472135954999579),
            nn::init::uniform(-0.4472135954999579, 0.4472135954999579),
            nn::init::uniform(-0.5, 0.5),
            nn::init::uniform(-0.5, 0.5),
            nn::init::uniform(-0.4472135954999579, 0.4472135954999579),
            nn::init::uniform(-0.4472135954999579, 0.4472135954999579),
            nn::init::uniform(-0.5, 0.5),
            nn::init::uniform(-0.5, 0.5),
            nn::init::uniform(-0.4472135954999579, 0.4472135954999579),
            nn::init::uniform(-0.4472135954999579, 0.4472135954999579),
            nn::init::uniform(-0.5, 0.5),
            nn::init::uniform(-0.5, 0.5),
            nn::init::uniform(-0.4472135954999579, 0.4472135954999579),
            nn::init::uniform(-0.4472135954999579, 0.4472135954999579),
            nn::init::uniform(-0.5, 0.5),
            nn::init::uniform(-0.5, 0.5),
            nn::init::uniform(-0.4472135954999579, 0.4472135954999579),
            nn::init::uniform(-0.4472135954999579, 0.4472135954999579),
            nn::init::uniform(-0.5, 0.5),
            nn::init::uniform(-0.5, 0.5),
            nn::init::uniform(-0.4472135954999579, 0.4472135954999579),
            nn::init::uniform(-0.4472135954999579, 0.4472135954999579),
            nn::init::uniform(-0.5, 0.5),
            nn::init::uniform(-0.5, 0.5),
            nn::init::uniform(-0.4472135954999579, 0.4472135954999579),
            nn::init::uniform(-0.4472135954999579, 0.4472135954999579),
            nn::init::uniform(-0.5, 0.5),
            nn::init::uniform(-0.5, 0.5),
            nn::init::uniform(-0.4472135954999579, 0.4472135954999579),
            nn::init::uniform(-0.4472135954999579, 0.4472135954999579),
            nn::init::uniform(-0.5, 0.5),
            nn::init::uniform(-0.5, 0.5),
            nn::init::uniform(-0.4472135954999579, 0.4472135954999579),
            nn::init::uniform(-0.4472135954999579, 0.4472135954999579),
            nn::init::uniform(-0.5, 0.5),
            nn::init::uniform(-0.5, 0.5),
            nn::init::uniform(-0.4472135954999579, 0.4472135954999579),
            nn::init::uniform(-0.4472135954999579, 0.4472135954999579),
            nn::init::uniform(-0.5, 0.5),
            nn::init::uniform(-0.5, 0.5),
            nn::init::uniform(-0.4472135954999579, 0.4472135954999579),
            nn::init::uniform(-0.4472135954999579, 0.4472135954999579),
            nn::init::uniform(-0.5, 0.5),
            nn::init::uniform(-0.5, 0.5),
            nn::init::uniform(-0.4472135954999579, 0.4472135954999579),
            nn::init::uniform(-0.4472135954999579, 0.4472135954999579),
            nn::init::uniform(-0.5, 0.5),
            nn::init::uniform(-0.5, 0.5),
            nn::init::uniform(-0.4472135954999579, 0.4472135954999579),
            nn::init::uniform(-0.4472135954999579, 0.4472135954999579),
            nn::init::uniform(-0.5, 0.5),
            nn::init::uniform(-0.5, 0.5),
            nn::init::uniform(-0.4472135954999579, 0.4472135954999579),
            nn::init::uniform(-0.4472135954999579, 0.4472135954999579),
            nn::init::uniform(-0.5, 0.5),
            nn::init::uniform(-0.5, 0.5),
            nn::init::uniform(-0.4472135954999579, 0.4472135954999579),
            nn::init::uniform(-0.4472135954999579, 0.4472135954999579),
            nn::init::uniform(-0.5, 0.5),
            nn::init::uniform(-0.5, 0.5),
            nn::init::uniform(-0.4472135954999579, 0.4472135954999579),
            nn::init::uniform(-0.4472135954999579, 0.4472135954999579),
            nn::init::uniform(-0.5, 0.5),
            nn::init::uniform(-0.5, 0.5),
            nn::init::uniform(-0.4472135954999579, 0.4472135954999579),
            nn::init::uniform(-0.4472135954999579, 0.4472135954999579),
            nn::init::uniform(-0.5, 0.5),
            nn::init::uniform(-0.5, 0.5),
            nn::init::uniform(-0.4472135954999579, 0.4472135954999579),
            nn::init::uniform(-0.4472135954999579, 0.4472135954999579),
            nn::init::uniform(-0.5, 0.5),
            nn::init::uniform(-0.5, 0.5),
            nn::init::uniform(-0.4472135954999579, 0.4472135954999579),
            nn::init::uniform(-0.4472135954999579, 0.4472135954999579),
            nn::init::uniform(-0.5, 0.5),
            nn::init::uniform(-0.5, 0.5),
            nn::init::uniform(-0.4472135954999579, 0.4472135954999579),
            nn::init::uniform(-0.4472135954999579, 0.4472135954999579),
            nn::init::uniform(-0.5, 0.5),
            nn::init::uniform(-0.5, 0.5),
            nn::init::uniform(-0.4472135954999579, 0.4472135954999579),
            nn::init::uniform(-0.4472135954999579, 0.4472135954999579),
            nn::init::uniform(-0.5, 0.5),
            nn::init::uniform(-0.5, 0.5),
            nn::init::uniform(-0.4472135954999579, 0.4472135954999579),
            nn::init::uniform(-0.4472135954999579, 0.4472135954999579),
            nn::init::uniform(-0.5, 0.5),
            nn::init::uniform(-0.5, 0.5),
            nn::init::uniform(-0.4472135954999579, 0.4472135954999579),
            nn::init::uniform(-0.4472135954999579, 0.4472135954999579),
            nn::init::uniform(-0.5, 0.5),
            nn::init::uniform(-0.5, 0.5),
            nn::init::uniform(-0.4472135954999579, 0.4472135954999579),
            nn::init::uniform(-0.4472135954999579, 0.4472135954999579),
            nn::init::uniform(-0.5, 0.5),
            nn::init::uniform(-0.5, 0.5),
            nn::init::uniform(-0.4472135954999579, 0.4472135954999579),
            nn::init::uniform(-0.4472135954999579, 0.4472135954999579),
            nn::init::uniform(-0.5, 0.5),
            nn::init::uniform(-0.5, 0.5),
            nn::init::uniform(-0.4472135954999579, 0.4472135954999579),
            nn::init::uniform(-0.4472135954999579, 0.4472135954999579),
            nn::init::uniform(-0.5, 0.5),
            nn::init::uniform(-0.5, 0.5),
            nn::init::uniform(-0.4472135954999579, 0.4472135954999579),
            nn::init::uniform(-0.4472135954999579, 0.4472135954999579),
            nn::init::uniform(-0.5, 0.5),
            nn::init::uniform(-0.5, 0.5),
            nn::init::uniform(-0.4472135954999579, 0.4472135954999579),
            nn::init::uniform(-0.4472135954999579, 0.4472135954999579),
            nn::init::uniform(-0.5, 0.5),
            nn::init::uniform(-0.5, 0.5),
            nn::init::uniform(-0.4472135954999579, 0.4472135954999579),
            nn::init::uniform(-0.4472135954999579, 0.4472135954999579),
            nn::init::uniform(-0.5, 0.5),
            nn::init::uniform(-0.5, 0.5),
            nn::init::uniform(-0.4472135954999579, 0.4472135954999579),
            nn::init::uniform(-0.4472135954999579, 0.4472135954999579),
            nn::init::uniform(-0.5, 0.5),
            nn::init::uniform(-0.5, 0.5),
            nn::init::uniform(-0.4472135954999579, 0.4472135954999579),
            nn::init::uniform(-0.4472135954999579, 0.4472135954999579),
        ];
        const LAYOUT: nn::Layout<Self, f64> = nn::layout!(
            Self { layers.0.wide.weight, layers.0.wide.bias, layers.0.h.weight, layers.0
            .h.bias, layers.1.wide.weight, layers.1.wide.bias, layers.1.h.weight, layers
            .1.h.bias, layers.2.wide.weight, layers.2.wide.bias, layers.2.h.weight,
            layers.2.h.bias, layers.3.wide.weight, layers.3.wide.bias, layers.3.h.weight,
            layers.3.h.bias, layers.4.wide.weight, layers.4.wide.bias, layers.4.h.weight,
            layers.4.h.bias, layers.5.wide.weight, layers.5.wide.bias, layers.5.h.weight,
            layers.5.h.bias, layers.6.wide.weight, layers.6.wide.bias, layers.6.h.weight,
            layers.6.h.bias, layers.7.wide.weight, layers.7.wide.bias, layers.7.h.weight,
            layers.7.h.bias, layers.8.wide.weight, layers.8.wide.bias, layers.8.h.weight,
            layers.8.h.bias, layers.9.wide.weight, layers.9.wide.bias, layers.9.h.weight,
            layers.9.h.bias, layers.10.wide.weight, layers.10.wide.bias, layers.10.h
            .weight, layers.10.h.bias, layers.11.wide.weight, layers.11.wide.bias, layers
            .11.h.weight, layers.11.h.bias, layers.12.wide.weight, layers.12.wide.bias,
            layers.12.h.weight, layers.12.h.bias, layers.13.wide.weight, layers.13.wide
            .bias, layers.13.h.weight, layers.13.h.bias, layers.14.wide.weight, layers.14
            .wide.bias, layers.14.h.weight, layers.14.h.bias, layers.15.wide.weight,
            layers.15.wide.bias, layers.15.h.weight, layers.15.h.bias, layers.16.wide
            .weight, layers.16.wide.bias, layers.16.h.weight, layers.16.h.bias, layers.17
            .wide.weight, layers.17.wide.bias, layers.17.h.weight, layers.17.h.bias,
            layers.18.wide.weight, layers.18.wide.bias, layers.18.h.weight, layers.18.h
            .bias, layers.19.wide.weight, layers.19.wide.bias, layers.19.h.weight, layers
            .19.h.bias, layers.20.wide.weight, layers.20.wide.bias, layers.20.h.weight,
            layers.20.h.bias, layers.21.wide.weight, layers.21.wide.bias, layers.21.h
            .weight, layers.21.h.bias, layers.22.wide.weight, layers.22.wide.bias, layers
            .22.h.weight, layers.22.h.bias, layers.23.wide.weight, layers.23.wide.bias,
            layers.23.h.weight, layers.23.h.bias, layers.24.wide.weight, layers.24.wide
            .bias, layers.24.h.weight, layers.24.h.bias, layers.25.wide.weight, layers.25
            .wide.bias, layers.25.h.weight, layers.25.h.bias, layers.26.wide.weight,
            layers.26.wide.bias, layers.26.h.weight, layers.26.h.bias, layers.27.wide
            .weight, layers.27.wide.bias, layers.27.h.weight, layers.27.h.bias, layers.28
            .wide.weight, layers.28.wide.bias, layers.28.h.weight, layers.28.h.bias,
            layers.29.wide.weight, layers.29.wide.bias, layers.29.h.weight, layers.29.h
            .bias, layers.30.wide.weight, layers.30.wide.bias, layers.30.h.weight, layers
            .30.h.bias, layers.31.wide.weight, layers.31.wide.bias, layers.31.h.weight,
            layers.31.h.bias, layers.32.wide.weight, layers.32.wide.bias, layers.32.h
            .weight, layers.32.h.bias, layers.33.wide.weight, layers.33.wide.bias, layers
            .33.h.weight, layers.33.h.bias, layers.34.wide.weight, layers.34.wide.bias,
            layers.34.h.weight, layers.34.h.bias, layers.35.wide.weight, layers.35.wide
            .bias, layers.35.h.weight, layers.35.h.bias, layers.36.wide.weight, layers.36
            .wide.bias, layers.36.h.weight, layers.36.h.bias, layers.37.wide.weight,
            layers.37.wide.bias, layers.37.h.weight, layers.37.h.bias, layers.38.wide
            .weight, layers.38.wide.bias, layers.38.h.weight, layers.38.h.bias, layers.39
            .wide.weight, layers.39.wide.bias, layers.39.h.weight, layers.39.h.bias }
        );
    }
    impl nn::Network for Deep {
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
            Deep::forward(self, inputs, work)
        }
    }
    impl nn::Trainable for Deep {
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
            Deep::gradient(self, batch, work, grad)
        }
        fn train_step(
            &mut self,
            batch: Batch<'_>,
            work: &mut Workspace,
            grad: &mut Self,
            optimizer: &mut impl nn::Tensorwise<Self>,
        ) -> Result<Losses, nn::InputError> {
            Deep::train_step(self, batch, work, grad, optimizer)
        }
        fn evaluate(
            &self,
            batch: Batch<'_>,
            work: &mut Workspace,
        ) -> Result<Losses, nn::InputError> {
            Deep::evaluate(self, batch, work)
        }
    }
}

#[doc(inline)]
#[allow(unused_imports)]
use scaled::Scaled;
/// What belongs to [`Scaled`]: its parameters, its data, its workspace and its constants.
///
/// ```text
/// activation  is                     values   derivative                      saturates     blocks
/// tanh        (eˣ − e⁻ˣ)/(eˣ + e⁻ˣ)  −1 to 1  1 − y²: 0 to 1                  at both ends  no
/// relu        max(0, x)              0 to ∞   0 if x < 0, 1 if x ≥ 0: 0 to 1  below         below 0
/// ```
///
/// [`GRAPH`](scaled::GRAPH) is its drawing.
#[allow(clippy::all, dead_code)]
mod scaled {
    use ::nn_runtime as nn;
    use ::nn_runtime::kernels as k;
    nn::use_math! {
        Functions, is_negative
    }
    /// Numbers made of parameters alone, which every part of a long program reads.
    ///
    /// ```text
    /// scale = dot(p, q)
    /// shift = logsumexp(p)
    /// h = tanh(dense(x, 4))
    /// h = tanh(relu(dense(h, 4)) * scale + shift)
    /// h = tanh(relu(dense(h, 4)) * scale + shift)
    /// h = tanh(relu(dense(h, 4)) * scale + shift)
    /// h = tanh(relu(dense(h, 4)) * scale + shift)
    /// h = tanh(relu(dense(h, 4)) * scale + shift)
    /// out = h * shift + scale
    /// ```
    ///
    /// The derivatives, in the order in which `gradient` computes them:
    ///
    /// ```text
    /// d_out = 1 / n / 4 · 2 · (out − t)
    /// d_h = d_out · shift
    /// d_h_6.bias = sum(0 where is_negative(relu(product(h, h_6.weight) + h_6.bias)), else d_h · (1 − h · h) · scale)
    /// d_h = product(0 where …, else d_out · shift · (1 − h · h) · …, h_6.weight)
    /// d_h_6.weight = product(h, 0 where is_negative(relu(product(h, h_6.weight) + h_6.bias)), else d_h · (1 − h · h) · scale)
    /// d_h_5.bias = sum(0 where is_negative(relu(product(h, h_5.weight) + h_5.bias)), else d_h · (1 − h · h) · scale)
    /// d_h = product(0 where …, else product(0 where …, else … · … · …, h_6.weight) · … · …, h_5.weight)
    /// d_h_5.weight = product(h, 0 where is_negative(relu(product(h, h_5.weight) + h_5.bias)), else d_h · (1 − h · h) · scale)
    /// d_h_4.bias = sum(0 where is_negative(relu(product(h, h_4.weight) + h_4.bias)), else d_h · (1 − h · h) · scale)
    /// d_h = product(0 where …, else product(0 where …, else … · … · …, h_5.weight) · … · …, h_4.weight)
    /// d_h_4.weight = product(h, 0 where is_negative(relu(product(h, h_4.weight) + h_4.bias)), else d_h · (1 − h · h) · scale)
    /// d_h_3.bias = sum(0 where is_negative(relu(product(h, h_3.weight) + h_3.bias)), else d_h · (1 − h · h) · scale)
    /// d_h = product(0 where …, else product(0 where …, else … · … · …, h_4.weight) · … · …, h_3.weight)
    /// d_h_3.weight = product(h, 0 where is_negative(relu(product(h, h_3.weight) + h_3.bias)), else d_h · (1 − h · h) · scale)
    /// d_shift = sum(d_out · h + d_h · (1 − h · h) + d_h · (1 − h · h) + d_h · (1 − h · h) + d_h · (1 − h · h) + d_h · (1 − h · h))
    /// d_scale = sum(d_out + d_h · (1 − h · h) · relu(product(h, h_6.weight) + h_6.bias) + d_h · (1 − h · h) · … + … + … + …)
    /// d_h_2.bias = sum(0 where is_negative(relu(product(h, h_2.weight) + h_2.bias)), else d_h · (1 − h · h) · scale)
    /// d_h = product(0 where …, else product(0 where …, else … · … · …, h_3.weight) · … · …, h_2.weight)
    /// d_h_2.weight = product(h, 0 where is_negative(relu(product(h, h_2.weight) + h_2.bias)), else d_h · (1 − h · h) · scale)
    /// d_h.bias = sum(d_h · (1 − h · h))
    /// d_h.weight = product(x, d_h · (1 − h · h))
    /// d_p = softmax(p) · d_shift + product(d_scale, q)
    /// d_q = product(p, d_scale)
    /// ```
    #[repr(C, align(64))]
    pub struct Scaled {
        /// `[3]`, of `ones()`
        ///
        /// ∂loss/∂p = ∂loss/∂shift · ∂shift/∂p + ∂loss/∂scale · ∂scale/∂p
        pub p: [f64; 3],
        /// `[3]`, of `ones()`
        ///
        /// ∂loss/∂q = ∂loss/∂out · ∂out/∂scale · ∂scale/∂q + ∂loss/∂out · ∂out/∂h · ∂h/∂scale · ∂scale/∂q + ∂loss/∂out · ∂out/∂h · ∂h/∂h · ∂h/∂scale · ∂scale/∂q + ∂loss/∂out · ∂out/∂h · ∂h/∂h · ∂h/∂h · ∂h/∂scale · ∂scale/∂q + ∂loss/∂out · ∂out/∂h · ∂h/∂h · ∂h/∂h · ∂h/∂h · ∂h/∂scale · ∂scale/∂q + ∂loss/∂out · ∂out/∂h · ∂h/∂h · ∂h/∂h · ∂h/∂h · ∂h/∂h · ∂h/∂scale · ∂scale/∂q
        pub q: [f64; 3],
        /// `tanh(dense(x, 4))`
        pub h: parameters::H,
        /// `tanh(relu(dense(h, 4)) * scale + shift)`
        pub h_2: parameters::H2,
        /// `tanh(relu(dense(h, 4)) * scale + shift)`
        pub h_3: parameters::H3,
        /// `tanh(relu(dense(h, 4)) * scale + shift)`
        pub h_4: parameters::H4,
        /// `tanh(relu(dense(h, 4)) * scale + shift)`
        pub h_5: parameters::H5,
        /// `tanh(relu(dense(h, 4)) * scale + shift)`
        pub h_6: parameters::H6,
    }
    /// The parameters of [`Scaled`], layer by layer.
    pub mod parameters {
        /// The parameters of `h`.
        #[repr(C)]
        pub struct H {
            /// `[3, 4]`, of `tanh(dense(x, 4))`
            ///
            /// ∂loss/∂h.weight = ∂loss/∂out · ∂out/∂h · ∂h/∂h · ∂h/∂h · ∂h/∂h · ∂h/∂h · ∂h/∂h · ∂h/∂h.weight
            pub weight: [[f64; 4]; 3],
            /// `[4]`, of `tanh(dense(x, 4))`
            ///
            /// ∂loss/∂h.bias = ∂loss/∂out · ∂out/∂h · ∂h/∂h · ∂h/∂h · ∂h/∂h · ∂h/∂h · ∂h/∂h · ∂h/∂h.bias
            pub bias: [f64; 4],
        }
        /// The parameters of `h_2`.
        #[repr(C)]
        pub struct H2 {
            /// `[4, 4]`, of `tanh(relu(dense(h, 4)) * scale + shift)`
            ///
            /// ∂loss/∂h_2.weight = ∂loss/∂out · ∂out/∂h · ∂h/∂h · ∂h/∂h · ∂h/∂h · ∂h/∂h · ∂h/∂h_2.weight
            pub weight: [[f64; 4]; 4],
            /// `[4]`, of `tanh(relu(dense(h, 4)) * scale + shift)`
            ///
            /// ∂loss/∂h_2.bias = ∂loss/∂out · ∂out/∂h · ∂h/∂h · ∂h/∂h · ∂h/∂h · ∂h/∂h · ∂h/∂h_2.bias
            pub bias: [f64; 4],
        }
        /// The parameters of `h_3`.
        #[repr(C)]
        pub struct H3 {
            /// `[4, 4]`, of `tanh(relu(dense(h, 4)) * scale + shift)`
            ///
            /// ∂loss/∂h_3.weight = ∂loss/∂out · ∂out/∂h · ∂h/∂h · ∂h/∂h · ∂h/∂h · ∂h/∂h_3.weight
            pub weight: [[f64; 4]; 4],
            /// `[4]`, of `tanh(relu(dense(h, 4)) * scale + shift)`
            ///
            /// ∂loss/∂h_3.bias = ∂loss/∂out · ∂out/∂h · ∂h/∂h · ∂h/∂h · ∂h/∂h · ∂h/∂h_3.bias
            pub bias: [f64; 4],
        }
        /// The parameters of `h_4`.
        #[repr(C)]
        pub struct H4 {
            /// `[4, 4]`, of `tanh(relu(dense(h, 4)) * scale + shift)`
            ///
            /// ∂loss/∂h_4.weight = ∂loss/∂out · ∂out/∂h · ∂h/∂h · ∂h/∂h · ∂h/∂h_4.weight
            pub weight: [[f64; 4]; 4],
            /// `[4]`, of `tanh(relu(dense(h, 4)) * scale + shift)`
            ///
            /// ∂loss/∂h_4.bias = ∂loss/∂out · ∂out/∂h · ∂h/∂h · ∂h/∂h · ∂h/∂h_4.bias
            pub bias: [f64; 4],
        }
        /// The parameters of `h_5`.
        #[repr(C)]
        pub struct H5 {
            /// `[4, 4]`, of `tanh(relu(dense(h, 4)) * scale + shift)`
            ///
            /// ∂loss/∂h_5.weight = ∂loss/∂out · ∂out/∂h · ∂h/∂h · ∂h/∂h_5.weight
            pub weight: [[f64; 4]; 4],
            /// `[4]`, of `tanh(relu(dense(h, 4)) * scale + shift)`
            ///
            /// ∂loss/∂h_5.bias = ∂loss/∂out · ∂out/∂h · ∂h/∂h · ∂h/∂h_5.bias
            pub bias: [f64; 4],
        }
        /// The parameters of `h_6`.
        #[repr(C)]
        pub struct H6 {
            /// `[4, 4]`, of `tanh(relu(dense(h, 4)) * scale + shift)`
            ///
            /// ∂loss/∂h_6.weight = ∂loss/∂out · ∂out/∂h · ∂h/∂h_6.weight
            pub weight: [[f64; 4]; 4],
            /// `[4]`, of `tanh(relu(dense(h, 4)) * scale + shift)`
            ///
            /// ∂loss/∂h_6.bias = ∂loss/∂out · ∂out/∂h · ∂h/∂h_6.bias
            pub bias: [f64; 4],
        }
    }
    nn::plain!(
        Scaled, parameters::H, parameters::H2, parameters::H3, parameters::H4,
        parameters::H5, parameters::H6
    );
    /// The number of trained parameters.
    pub const PARAMETERS: usize = 122;
    /// Bytes of workspace for each sample of the capacity.
    pub const WORKSPACE_BYTES: usize = 1376;
    /// Bytes of workspace whatever the capacity.
    pub const WORKSPACE_BYTES_FIXED: usize = 920;
    /// Floating-point operations of inference, per sample.
    pub const FLOPS_FORWARD: u64 = 315;
    /// Floating-point operations of losses and derivatives, per sample.
    pub const FLOPS_GRADIENT: u64 = 949;
    /// Of [`FLOPS_FORWARD`], those that a batch needs once, however many samples it has.
    pub const FLOPS_FORWARD_FIXED: u64 = 15;
    /// Of [`FLOPS_GRADIENT`], likewise.
    pub const FLOPS_GRADIENT_FIXED: u64 = 51;
    /// The network as it was described: layers as clusters, parameters apart, shapes on the edges.
    pub const GRAPH: nn::Drawing = nn::Drawing {
        mermaid: "flowchart TB\n  n0([\"x<br/>[3]\"])\n  n1([\"t<br/>[4]\"])\n  n53[\"sub\"]\n  n54[\"square\"]\n  n55[\"sum\"]\n  n56[\"div 4\"]\n  n57[\"sum\"]\n  n58[[\"loss<br/>div n\"]]\n  subgraph c0[\"parameters\"]\n    n2[(\"p<br/>[3]\")]\n    n3[(\"q<br/>[3]\")]\n    n6[(\"h.weight<br/>[3, 4]\")]\n    n8[(\"h.bias<br/>[4]\")]\n    n11[(\"h_2.weight<br/>[4, 4]\")]\n    n13[(\"h_2.bias<br/>[4]\")]\n    n19[(\"h_3.weight<br/>[4, 4]\")]\n    n21[(\"h_3.bias<br/>[4]\")]\n    n27[(\"h_4.weight<br/>[4, 4]\")]\n    n29[(\"h_4.bias<br/>[4]\")]\n    n35[(\"h_5.weight<br/>[4, 4]\")]\n    n37[(\"h_5.bias<br/>[4]\")]\n    n43[(\"h_6.weight<br/>[4, 4]\")]\n    n45[(\"h_6.bias<br/>[4]\")]\n  end\n  subgraph c1[\"scale = dot(p, q)\"]\n    n4[\"scale<br/>product\"]\n  end\n  subgraph c2[\"shift = logsumexp(p)\"]\n    n5[\"shift<br/>logsumexp\"]\n  end\n  subgraph c3[\"h = tanh(dense(x, 4))\"]\n    n7[\"product\"]\n    n9[\"add\"]\n    n10[\"h<br/>tanh\"]\n    n12[\"product\"]\n    n14[\"add\"]\n    n15[\"relu\"]\n    n16[\"mul\"]\n    n17[\"add\"]\n    n18[\"h<br/>tanh\"]\n    n20[\"product\"]\n    n22[\"add\"]\n    n23[\"relu\"]\n    n24[\"mul\"]\n    n25[\"add\"]\n    n26[\"h<br/>tanh\"]\n    n28[\"product\"]\n    n30[\"add\"]\n    n31[\"relu\"]\n    n32[\"mul\"]\n    n33[\"add\"]\n    n34[\"h<br/>tanh\"]\n    n36[\"product\"]\n    n38[\"add\"]\n    n39[\"relu\"]\n    n40[\"mul\"]\n    n41[\"add\"]\n    n42[\"h<br/>tanh\"]\n    n44[\"product\"]\n    n46[\"add\"]\n    n47[\"relu\"]\n    n48[\"mul\"]\n    n49[\"add\"]\n    n50[\"h<br/>tanh\"]\n  end\n  subgraph c4[\"out = h * shift + scale\"]\n    n51[\"mul\"]\n    n52[[\"out<br/>add\"]]\n  end\n  n0 -->|\"[3]\"| n7\n  n1 -->|\"[4]\"| n53\n  n2 -->|\"[3]\"| n4\n  n2 -->|\"[3]\"| n5\n  n3 -->|\"[3]\"| n4\n  n4 -->|\"[]\"| n16\n  n4 -->|\"[]\"| n24\n  n4 -->|\"[]\"| n32\n  n4 -->|\"[]\"| n40\n  n4 -->|\"[]\"| n48\n  n4 -->|\"[]\"| n52\n  n5 -->|\"[]\"| n17\n  n5 -->|\"[]\"| n25\n  n5 -->|\"[]\"| n33\n  n5 -->|\"[]\"| n41\n  n5 -->|\"[]\"| n49\n  n5 -->|\"[]\"| n51\n  n6 -->|\"[3, 4]\"| n7\n  n7 -->|\"[4]\"| n9\n  n8 -->|\"[4]\"| n9\n  n9 -->|\"[4]\"| n10\n  n10 -->|\"[4]\"| n12\n  n11 -->|\"[4, 4]\"| n12\n  n12 -->|\"[4]\"| n14\n  n13 -->|\"[4]\"| n14\n  n14 -->|\"[4]\"| n15\n  n15 -->|\"[4]\"| n16\n  n16 -->|\"[4]\"| n17\n  n17 -->|\"[4]\"| n18\n  n18 -->|\"[4]\"| n20\n  n19 -->|\"[4, 4]\"| n20\n  n20 -->|\"[4]\"| n22\n  n21 -->|\"[4]\"| n22\n  n22 -->|\"[4]\"| n23\n  n23 -->|\"[4]\"| n24\n  n24 -->|\"[4]\"| n25\n  n25 -->|\"[4]\"| n26\n  n26 -->|\"[4]\"| n28\n  n27 -->|\"[4, 4]\"| n28\n  n28 -->|\"[4]\"| n30\n  n29 -->|\"[4]\"| n30\n  n30 -->|\"[4]\"| n31\n  n31 -->|\"[4]\"| n32\n  n32 -->|\"[4]\"| n33\n  n33 -->|\"[4]\"| n34\n  n34 -->|\"[4]\"| n36\n  n35 -->|\"[4, 4]\"| n36\n  n36 -->|\"[4]\"| n38\n  n37 -->|\"[4]\"| n38\n  n38 -->|\"[4]\"| n39\n  n39 -->|\"[4]\"| n40\n  n40 -->|\"[4]\"| n41\n  n41 -->|\"[4]\"| n42\n  n42 -->|\"[4]\"| n44\n  n43 -->|\"[4, 4]\"| n44\n  n44 -->|\"[4]\"| n46\n  n45 -->|\"[4]\"| n46\n  n46 -->|\"[4]\"| n47\n  n47 -->|\"[4]\"| n48\n  n48 -->|\"[4]\"| n49\n  n49 -->|\"[4]\"| n50\n  n50 -->|\"[4]\"| n51\n  n51 -->|\"[4]\"| n52\n  n52 -->|\"[4]\"| n53\n  n53 -->|\"[4]\"| n54\n  n54 -->|\"[4]\"| n55\n  n55 -->|\"[]\"| n56\n  n56 -->|\"[]\"| n57\n  n57 -->|\"[]\"| n58\n",
        dot: "digraph {\n  rankdir=TB; node [fontname=\"sans-serif\"]; edge [fontname=\"sans-serif\", fontsize=10];\n  n0 [label=\"x\\n[3]\", shape=ellipse];\n  n1 [label=\"t\\n[4]\", shape=ellipse];\n  n53 [label=\"sub\", shape=box];\n  n54 [label=\"square\", shape=box];\n  n55 [label=\"sum\", shape=box];\n  n56 [label=\"div 4\", shape=box];\n  n57 [label=\"sum\", shape=box];\n  n58 [label=\"loss\\ndiv n\", shape=box, peripheries=2];\n  subgraph cluster_0 {\n    label=\"parameters\"; style=rounded;\n    n2 [label=\"p\\n[3]\", shape=cylinder];\n    n3 [label=\"q\\n[3]\", shape=cylinder];\n    n6 [label=\"h.weight\\n[3, 4]\", shape=cylinder];\n    n8 [label=\"h.bias\\n[4]\", shape=cylinder];\n    n11 [label=\"h_2.weight\\n[4, 4]\", shape=cylinder];\n    n13 [label=\"h_2.bias\\n[4]\", shape=cylinder];\n    n19 [label=\"h_3.weight\\n[4, 4]\", shape=cylinder];\n    n21 [label=\"h_3.bias\\n[4]\", shape=cylinder];\n    n27 [label=\"h_4.weight\\n[4, 4]\", shape=cylinder];\n    n29 [label=\"h_4.bias\\n[4]\", shape=cylinder];\n    n35 [label=\"h_5.weight\\n[4, 4]\", shape=cylinder];\n    n37 [label=\"h_5.bias\\n[4]\", shape=cylinder];\n    n43 [label=\"h_6.weight\\n[4, 4]\", shape=cylinder];\n    n45 [label=\"h_6.bias\\n[4]\", shape=cylinder];\n  }\n  subgraph cluster_1 {\n    label=\"scale = dot(p, q)\"; style=rounded;\n    n4 [label=\"scale\\nproduct\", shape=box];\n  }\n  subgraph cluster_2 {\n    label=\"shift = logsumexp(p)\"; style=rounded;\n    n5 [label=\"shift\\nlogsumexp\", shape=box];\n  }\n  subgraph cluster_3 {\n    label=\"h = tanh(dense(x, 4))\"; style=rounded;\n    n7 [label=\"product\", shape=box];\n    n9 [label=\"add\", shape=box];\n    n10 [label=\"h\\ntanh\", shape=box];\n    n12 [label=\"product\", shape=box];\n    n14 [label=\"add\", shape=box];\n    n15 [label=\"relu\", shape=box];\n    n16 [label=\"mul\", shape=box];\n    n17 [label=\"add\", shape=box];\n    n18 [label=\"h\\ntanh\", shape=box];\n    n20 [label=\"product\", shape=box];\n    n22 [label=\"add\", shape=box];\n    n23 [label=\"relu\", shape=box];\n    n24 [label=\"mul\", shape=box];\n    n25 [label=\"add\", shape=box];\n    n26 [label=\"h\\ntanh\", shape=box];\n    n28 [label=\"product\", shape=box];\n    n30 [label=\"add\", shape=box];\n    n31 [label=\"relu\", shape=box];\n    n32 [label=\"mul\", shape=box];\n    n33 [label=\"add\", shape=box];\n    n34 [label=\"h\\ntanh\", shape=box];\n    n36 [label=\"product\", shape=box];\n    n38 [label=\"add\", shape=box];\n    n39 [label=\"relu\", shape=box];\n    n40 [label=\"mul\", shape=box];\n    n41 [label=\"add\", shape=box];\n    n42 [label=\"h\\ntanh\", shape=box];\n    n44 [label=\"product\", shape=box];\n    n46 [label=\"add\", shape=box];\n    n47 [label=\"relu\", shape=box];\n    n48 [label=\"mul\", shape=box];\n    n49 [label=\"add\", shape=box];\n    n50 [label=\"h\\ntanh\", shape=box];\n  }\n  subgraph cluster_4 {\n    label=\"out = h * shift + scale\"; style=rounded;\n    n51 [label=\"mul\", shape=box];\n    n52 [label=\"out\\nadd\", shape=box, peripheries=2];\n  }\n  n0 -> n7 [label=\"[3]\"];\n  n1 -> n53 [label=\"[4]\"];\n  n2 -> n4 [label=\"[3]\"];\n  n2 -> n5 [label=\"[3]\"];\n  n3 -> n4 [label=\"[3]\"];\n  n4 -> n16 [label=\"[]\"];\n  n4 -> n24 [label=\"[]\"];\n  n4 -> n32 [label=\"[]\"];\n  n4 -> n40 [label=\"[]\"];\n  n4 -> n48 [label=\"[]\"];\n  n4 -> n52 [label=\"[]\"];\n  n5 -> n17 [label=\"[]\"];\n  n5 -> n25 [label=\"[]\"];\n  n5 -> n33 [label=\"[]\"];\n  n5 -> n41 [label=\"[]\"];\n  n5 -> n49 [label=\"[]\"];\n  n5 -> n51 [label=\"[]\"];\n  n6 -> n7 [label=\"[3, 4]\"];\n  n7 -> n9 [label=\"[4]\"];\n  n8 -> n9 [label=\"[4]\"];\n  n9 -> n10 [label=\"[4]\"];\n  n10 -> n12 [label=\"[4]\"];\n  n11 -> n12 [label=\"[4, 4]\"];\n  n12 -> n14 [label=\"[4]\"];\n  n13 -> n14 [label=\"[4]\"];\n  n14 -> n15 [label=\"[4]\"];\n  n15 -> n16 [label=\"[4]\"];\n  n16 -> n17 [label=\"[4]\"];\n  n17 -> n18 [label=\"[4]\"];\n  n18 -> n20 [label=\"[4]\"];\n  n19 -> n20 [label=\"[4, 4]\"];\n  n20 -> n22 [label=\"[4]\"];\n  n21 -> n22 [label=\"[4]\"];\n  n22 -> n23 [label=\"[4]\"];\n  n23 -> n24 [label=\"[4]\"];\n  n24 -> n25 [label=\"[4]\"];\n  n25 -> n26 [label=\"[4]\"];\n  n26 -> n28 [label=\"[4]\"];\n  n27 -> n28 [label=\"[4, 4]\"];\n  n28 -> n30 [label=\"[4]\"];\n  n29 -> n30 [label=\"[4]\"];\n  n30 -> n31 [label=\"[4]\"];\n  n31 -> n32 [label=\"[4]\"];\n  n32 -> n33 [label=\"[4]\"];\n  n33 -> n34 [label=\"[4]\"];\n  n34 -> n36 [label=\"[4]\"];\n  n35 -> n36 [label=\"[4, 4]\"];\n  n36 -> n38 [label=\"[4]\"];\n  n37 -> n38 [label=\"[4]\"];\n  n38 -> n39 [label=\"[4]\"];\n  n39 -> n40 [label=\"[4]\"];\n  n40 -> n41 [label=\"[4]\"];\n  n41 -> n42 [label=\"[4]\"];\n  n42 -> n44 [label=\"[4]\"];\n  n43 -> n44 [label=\"[4, 4]\"];\n  n44 -> n46 [label=\"[4]\"];\n  n45 -> n46 [label=\"[4]\"];\n  n46 -> n47 [label=\"[4]\"];\n  n47 -> n48 [label=\"[4]\"];\n  n48 -> n49 [label=\"[4]\"];\n  n49 -> n50 [label=\"[4]\"];\n  n50 -> n51 [label=\"[4]\"];\n  n51 -> n52 [label=\"[4]\"];\n  n52 -> n53 [label=\"[4]\"];\n  n53 -> n54 [label=\"[4]\"];\n  n54 -> n55 [label=\"[4]\"];\n  n55 -> n56 [label=\"[]\"];\n  n56 -> n57 [label=\"[]\"];\n  n57 -> n58 [label=\"[]\"];\n}\n",
    };
    /// Losses and derivatives as they are computed, each derivative beside its value.
    pub const GRADIENT_GRAPH: nn::Drawing = nn::Drawing {
        mermaid: "flowchart TB\n  n0[\"losses\"]\n  n1([\"x = input\"])\n  n2([\"t = target\"])\n  n3[\"scale = dot(p, q)\"]\n  n4[\"shift = logsumexp(p)\"]\n  n5[\"h = tanh(dense(x, 4))\"]\n  n6[\"out = h * shift + scale\"]\n  n7[\"p = ones()\"]\n  n8[\"q = ones()\"]\n  n0 -->|\"[4]\"| n6\n  n0 -->|\"[]\"| n6\n  n1 -->|\"[3]\"| n5\n  n2 -->|\"[4]\"| n0\n  n3 -->|\"[]\"| n5\n  n3 -->|\"[]\"| n6\n  n3 -->|\"[3]\"| n7\n  n3 -->|\"[]\"| n8\n  n4 -->|\"[]\"| n5\n  n4 -->|\"[]\"| n6\n  n4 -->|\"[]\"| n7\n  n5 -->|\"[4]\"| n6\n  n6 -->|\"[4]\"| n0\n  n6 -->|\"[4]\"| n3\n  n6 -->|\"[4]\"| n4\n  n6 -->|\"[4]\"| n5\n  n7 -->|\"[3]\"| n3\n  n7 -->|\"[3]\"| n4\n  n7 -->|\"[3]\"| n8\n  n8 -->|\"[3]\"| n3\n",
        dot: "digraph {\n  rankdir=TB; node [fontname=\"sans-serif\"]; edge [fontname=\"sans-serif\", fontsize=10];\n  n0 [label=\"losses\", shape=box];\n  n1 [label=\"x = input\", shape=ellipse];\n  n2 [label=\"t = target\", shape=ellipse];\n  n3 [label=\"scale = dot(p, q)\", shape=box];\n  n4 [label=\"shift = logsumexp(p)\", shape=box];\n  n5 [label=\"h = tanh(dense(x, 4))\", shape=box];\n  n6 [label=\"out = h * shift + scale\", shape=box];\n  n7 [label=\"p = ones()\", shape=box];\n  n8 [label=\"q = ones()\", shape=box];\n  n0 -> n6 [label=\"[4]\"];\n  n0 -> n6 [label=\"[]\"];\n  n1 -> n5 [label=\"[3]\"];\n  n2 -> n0 [label=\"[4]\"];\n  n3 -> n5 [label=\"[]\"];\n  n3 -> n6 [label=\"[]\"];\n  n3 -> n7 [label=\"[3]\"];\n  n3 -> n8 [label=\"[]\"];\n  n4 -> n5 [label=\"[]\"];\n  n4 -> n6 [label=\"[]\"];\n  n4 -> n7 [label=\"[]\"];\n  n5 -> n6 [label=\"[4]\"];\n  n6 -> n0 [label=\"[4]\"];\n  n6 -> n3 [label=\"[4]\"];\n  n6 -> n4 [label=\"[4]\"];\n  n6 -> n5 [label=\"[4]\"];\n  n7 -> n3 [label=\"[3]\"];\n  n7 -> n4 [label=\"[3]\"];\n  n7 -> n8 [label=\"[3]\"];\n  n8 -> n3 [label=\"[3]\"];\n}\n",
    };
    /// Layer by layer: shapes, parameters, operations per sample, bytes of workspace per sample.
    pub const SUMMARY: &str = "Scaled\nlayer   is                 shape  parameters  FLOPs  bytes\nx       input              [3]\nt       target             [4]\nscale   dot(p, q)          []                    18\nshift   logsumexp(p)       []                     9\nh       tanh(dense(x, 4))  [4]           116    812  1 248\nout     h * shift + scale  [4]                   68    128\np       ones()             [3]             3     21\nq       ones()             [3]             3\nothers                                           21\n122 parameters; 315 FLOPs forward, 949 with gradient, per sample\n1 376 bytes of workspace per sample, 920 more for all together\n";
    /// In which order the partial derivatives are computed, the chain for each named value, and what is computed.
    pub const EXPLAIN: &str = "In which order are the partial derivatives of loss computed?\n  1. ∂loss/∂out\n  2. ∂out/∂h, ∂out/∂shift, ∂out/∂scale\n  3. ∂h/∂h, ∂h/∂h_6.weight, ∂h/∂h_6.bias, ∂h/∂scale, ∂h/∂shift\n  4. ∂h/∂h, ∂h/∂h_5.weight, ∂h/∂h_5.bias, ∂h/∂scale, ∂h/∂shift\n  5. ∂h/∂h, ∂h/∂h_4.weight, ∂h/∂h_4.bias, ∂h/∂scale, ∂h/∂shift\n  6. ∂h/∂h, ∂h/∂h_3.weight, ∂h/∂h_3.bias, ∂h/∂scale, ∂h/∂shift\n  7. ∂h/∂h, ∂h/∂h_2.weight, ∂h/∂h_2.bias, ∂h/∂scale, ∂h/∂shift\n  8. ∂shift/∂p, ∂scale/∂p, ∂scale/∂q, ∂h/∂x, ∂h/∂h.weight, ∂h/∂h.bias\nWhat is the chain?\n  ∂loss/∂h = ∂loss/∂out · ∂out/∂h\n  ∂loss/∂shift = ∂loss/∂out · ∂out/∂shift + ∂loss/∂out · ∂out/∂h · ∂h/∂shift + ∂loss/∂out · ∂out/∂h · ∂h/∂h · ∂h/∂shift + ∂loss/∂out · ∂out/∂h · ∂h/∂h · ∂h/∂h · ∂h/∂shift + ∂loss/∂out · ∂out/∂h · ∂h/∂h · ∂h/∂h · ∂h/∂h · ∂h/∂shift + ∂loss/∂out · ∂out/∂h · ∂h/∂h · ∂h/∂h · ∂h/∂h · ∂h/∂h · ∂h/∂shift\n  ∂loss/∂scale = ∂loss/∂out · ∂out/∂scale + ∂loss/∂out · ∂out/∂h · ∂h/∂scale + ∂loss/∂out · ∂out/∂h · ∂h/∂h · ∂h/∂scale + ∂loss/∂out · ∂out/∂h · ∂h/∂h · ∂h/∂h · ∂h/∂scale + ∂loss/∂out · ∂out/∂h · ∂h/∂h · ∂h/∂h · ∂h/∂h · ∂h/∂scale + ∂loss/∂out · ∂out/∂h · ∂h/∂h · ∂h/∂h · ∂h/∂h · ∂h/∂h · ∂h/∂scale\n  ∂loss/∂h = ∂loss/∂out · ∂out/∂h · ∂h/∂h\n  ∂loss/∂h_6.weight = ∂loss/∂out · ∂out/∂h · ∂h/∂h_6.weight\n  ∂loss/∂h_6.bias = ∂loss/∂out · ∂out/∂h · ∂h/∂h_6.bias\n  ∂loss/∂p = ∂loss/∂shift · ∂shift/∂p + ∂loss/∂scale · ∂scale/∂p\n  ∂loss/∂q = ∂loss/∂out · ∂out/∂scale · ∂scale/∂q + ∂loss/∂out · ∂out/∂h · ∂h/∂scale · ∂scale/∂q + ∂loss/∂out · ∂out/∂h · ∂h/∂h · ∂h/∂scale · ∂scale/∂q + ∂loss/∂out · ∂out/∂h · ∂h/∂h · ∂h/∂h · ∂h/∂scale · ∂scale/∂q + ∂loss/∂out · ∂out/∂h · ∂h/∂h · ∂h/∂h · ∂h/∂h · ∂h/∂scale · ∂scale/∂q + ∂loss/∂out · ∂out/∂h · ∂h/∂h · ∂h/∂h · ∂h/∂h · ∂h/∂h · ∂h/∂scale · ∂scale/∂q\n  ∂loss/∂h = ∂loss/∂out · ∂out/∂h · ∂h/∂h · ∂h/∂h\n  ∂loss/∂h_5.weight = ∂loss/∂out · ∂out/∂h · ∂h/∂h · ∂h/∂h_5.weight\n  ∂loss/∂h_5.bias = ∂loss/∂out · ∂out/∂h · ∂h/∂h · ∂h/∂h_5.bias\n  ∂loss/∂h = ∂loss/∂out · ∂out/∂h · ∂h/∂h · ∂h/∂h · ∂h/∂h\n  ∂loss/∂h_4.weight = ∂loss/∂out · ∂out/∂h · ∂h/∂h · ∂h/∂h · ∂h/∂h_4.weight\n  ∂loss/∂h_4.bias = ∂loss/∂out · ∂out/∂h · ∂h/∂h · ∂h/∂h · ∂h/∂h_4.bias\n  ∂loss/∂h = ∂loss/∂out · ∂out/∂h · ∂h/∂h · ∂h/∂h · ∂h/∂h · ∂h/∂h\n  ∂loss/∂h_3.weight = ∂loss/∂out · ∂out/∂h · ∂h/∂h · ∂h/∂h · ∂h/∂h · ∂h/∂h_3.weight\n  ∂loss/∂h_3.bias = ∂loss/∂out · ∂out/∂h · ∂h/∂h · ∂h/∂h · ∂h/∂h · ∂h/∂h_3.bias\n  ∂loss/∂h = ∂loss/∂out · ∂out/∂h · ∂h/∂h · ∂h/∂h · ∂h/∂h · ∂h/∂h · ∂h/∂h\n  ∂loss/∂h_2.weight = ∂loss/∂out · ∂out/∂h · ∂h/∂h · ∂h/∂h · ∂h/∂h · ∂h/∂h · ∂h/∂h_2.weight\n  ∂loss/∂h_2.bias = ∂loss/∂out · ∂out/∂h · ∂h/∂h · ∂h/∂h · ∂h/∂h · ∂h/∂h · ∂h/∂h_2.bias\n  ∂loss/∂x = ∂loss/∂out · ∂out/∂h · ∂h/∂h · ∂h/∂h · ∂h/∂h · ∂h/∂h · ∂h/∂h · ∂h/∂x\n  ∂loss/∂h.weight = ∂loss/∂out · ∂out/∂h · ∂h/∂h · ∂h/∂h · ∂h/∂h · ∂h/∂h · ∂h/∂h · ∂h/∂h.weight\n  ∂loss/∂h.bias = ∂loss/∂out · ∂out/∂h · ∂h/∂h · ∂h/∂h · ∂h/∂h · ∂h/∂h · ∂h/∂h · ∂h/∂h.bias\nWhat is computed?\n  d_out = 1 / n / 4 · 2 · (out − t)\n  d_h = d_out · shift\n  d_h_6.bias = sum(0 where is_negative(relu(product(h, h_6.weight) + h_6.bias)), else d_h · (1 − h · h) · scale)\n  d_h = product(0 where …, else d_out · shift · (1 − h · h) · …, h_6.weight)\n  d_h_6.weight = product(h, 0 where is_negative(relu(product(h, h_6.weight) + h_6.bias)), else d_h · (1 − h · h) · scale)\n  d_h_5.bias = sum(0 where is_negative(relu(product(h, h_5.weight) + h_5.bias)), else d_h · (1 − h · h) · scale)\n  d_h = product(0 where …, else product(0 where …, else … · … · …, h_6.weight) · … · …, h_5.weight)\n  d_h_5.weight = product(h, 0 where is_negative(relu(product(h, h_5.weight) + h_5.bias)), else d_h · (1 − h · h) · scale)\n  d_h_4.bias = sum(0 where is_negative(relu(product(h, h_4.weight) + h_4.bias)), else d_h · (1 − h · h) · scale)\n  d_h = product(0 where …, else product(0 where …, else … · … · …, h_5.weight) · … · …, h_4.weight)\n  d_h_4.weight = product(h, 0 where is_negative(relu(product(h, h_4.weight) + h_4.bias)), else d_h · (1 − h · h) · scale)\n  d_h_3.bias = sum(0 where is_negative(relu(product(h, h_3.weight) + h_3.bias)), else d_h · (1 − h · h) · scale)\n  d_h = product(0 where …, else product(0 where …, else … · … · …, h_4.weight) · … · …, h_3.weight)\n  d_h_3.weight = product(h, 0 where is_negative(relu(product(h, h_3.weight) + h_3.bias)), else d_h · (1 − h · h) · scale)\n  d_shift = sum(d_out · h + d_h · (1 − h · h) + d_h · (1 − h · h) + d_h · (1 − h · h) + d_h · (1 − h · h) + d_h · (1 − h · h))\n  d_scale = sum(d_out + d_h · (1 − h · h) · relu(product(h, h_6.weight) + h_6.bias) + d_h · (1 − h · h) · … + … + … + …)\n  d_h_2.bias = sum(0 where is_negative(relu(product(h, h_2.weight) + h_2.bias)), else d_h · (1 − h · h) · scale)\n  d_h = product(0 where …, else product(0 where …, else … · … · …, h_3.weight) · … · …, h_2.weight)\n  d_h_2.weight = product(h, 0 where is_negative(relu(product(h, h_2.weight) + h_2.bias)), else d_h · (1 − h · h) · scale)\n  d_h.bias = sum(d_h · (1 − h · h))\n  d_h.weight = product(x, d_h · (1 − h · h))\n  d_p = softmax(p) · d_shift + product(d_scale, q)\n  d_q = product(p, d_scale)\n";
    /// The chains as LaTeX.
    pub const EXPLAIN_LATEX: &str = "\\begin{align*}\n\\frac{\\partial \\mathrm{loss}}{\\partial h} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{out}} \\cdot \\frac{\\partial \\mathrm{out}}{\\partial h} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{shift}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{out}} \\cdot \\frac{\\partial \\mathrm{out}}{\\partial \\mathrm{shift}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{out}} \\cdot \\frac{\\partial \\mathrm{out}}{\\partial h} \\cdot \\frac{\\partial h}{\\partial \\mathrm{shift}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{out}} \\cdot \\frac{\\partial \\mathrm{out}}{\\partial h} \\cdot \\frac{\\partial h}{\\partial h} \\cdot \\frac{\\partial h}{\\partial \\mathrm{shift}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{out}} \\cdot \\frac{\\partial \\mathrm{out}}{\\partial h} \\cdot \\frac{\\partial h}{\\partial h} \\cdot \\frac{\\partial h}{\\partial h} \\cdot \\frac{\\partial h}{\\partial \\mathrm{shift}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{out}} \\cdot \\frac{\\partial \\mathrm{out}}{\\partial h} \\cdot \\frac{\\partial h}{\\partial h} \\cdot \\frac{\\partial h}{\\partial h} \\cdot \\frac{\\partial h}{\\partial h} \\cdot \\frac{\\partial h}{\\partial \\mathrm{shift}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{out}} \\cdot \\frac{\\partial \\mathrm{out}}{\\partial h} \\cdot \\frac{\\partial h}{\\partial h} \\cdot \\frac{\\partial h}{\\partial h} \\cdot \\frac{\\partial h}{\\partial h} \\cdot \\frac{\\partial h}{\\partial h} \\cdot \\frac{\\partial h}{\\partial \\mathrm{shift}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{scale}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{out}} \\cdot \\frac{\\partial \\mathrm{out}}{\\partial \\mathrm{scale}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{out}} \\cdot \\frac{\\partial \\mathrm{out}}{\\partial h} \\cdot \\frac{\\partial h}{\\partial \\mathrm{scale}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{out}} \\cdot \\frac{\\partial \\mathrm{out}}{\\partial h} \\cdot \\frac{\\partial h}{\\partial h} \\cdot \\frac{\\partial h}{\\partial \\mathrm{scale}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{out}} \\cdot \\frac{\\partial \\mathrm{out}}{\\partial h} \\cdot \\frac{\\partial h}{\\partial h} \\cdot \\frac{\\partial h}{\\partial h} \\cdot \\frac{\\partial h}{\\partial \\mathrm{scale}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{out}} \\cdot \\frac{\\partial \\mathrm{out}}{\\partial h} \\cdot \\frac{\\partial h}{\\partial h} \\cdot \\frac{\\partial h}{\\partial h} \\cdot \\frac{\\partial h}{\\partial h} \\cdot \\frac{\\partial h}{\\partial \\mathrm{scale}} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{out}} \\cdot \\frac{\\partial \\mathrm{out}}{\\partial h} \\cdot \\frac{\\partial h}{\\partial h} \\cdot \\frac{\\partial h}{\\partial h} \\cdot \\frac{\\partial h}{\\partial h} \\cdot \\frac{\\partial h}{\\partial h} \\cdot \\frac{\\partial h}{\\partial \\mathrm{scale}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial h} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{out}} \\cdot \\frac{\\partial \\mathrm{out}}{\\partial h} \\cdot \\frac{\\partial h}{\\partial h} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{h\\_6.weight}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{out}} \\cdot \\frac{\\partial \\mathrm{out}}{\\partial h} \\cdot \\frac{\\partial h}{\\partial \\mathrm{h\\_6.weight}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{h\\_6.bias}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{out}} \\cdot \\frac{\\partial \\mathrm{out}}{\\partial h} \\cdot \\frac{\\partial h}{\\partial \\mathrm{h\\_6.bias}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial p} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{shift}} \\cdot \\frac{\\partial \\mathrm{shift}}{\\partial p} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{scale}} \\cdot \\frac{\\partial \\mathrm{scale}}{\\partial p} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial q} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{out}} \\cdot \\frac{\\partial \\mathrm{out}}{\\partial \\mathrm{scale}} \\cdot \\frac{\\partial \\mathrm{scale}}{\\partial q} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{out}} \\cdot \\frac{\\partial \\mathrm{out}}{\\partial h} \\cdot \\frac{\\partial h}{\\partial \\mathrm{scale}} \\cdot \\frac{\\partial \\mathrm{scale}}{\\partial q} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{out}} \\cdot \\frac{\\partial \\mathrm{out}}{\\partial h} \\cdot \\frac{\\partial h}{\\partial h} \\cdot \\frac{\\partial h}{\\partial \\mathrm{scale}} \\cdot \\frac{\\partial \\mathrm{scale}}{\\partial q} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{out}} \\cdot \\frac{\\partial \\mathrm{out}}{\\partial h} \\cdot \\frac{\\partial h}{\\partial h} \\cdot \\frac{\\partial h}{\\partial h} \\cdot \\frac{\\partial h}{\\partial \\mathrm{scale}} \\cdot \\frac{\\partial \\mathrm{scale}}{\\partial q} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{out}} \\cdot \\frac{\\partial \\mathrm{out}}{\\partial h} \\cdot \\frac{\\partial h}{\\partial h} \\cdot \\frac{\\partial h}{\\partial h} \\cdot \\frac{\\partial h}{\\partial h} \\cdot \\frac{\\partial h}{\\partial \\mathrm{scale}} \\cdot \\frac{\\partial \\mathrm{scale}}{\\partial q} + \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{out}} \\cdot \\frac{\\partial \\mathrm{out}}{\\partial h} \\cdot \\frac{\\partial h}{\\partial h} \\cdot \\frac{\\partial h}{\\partial h} \\cdot \\frac{\\partial h}{\\partial h} \\cdot \\frac{\\partial h}{\\partial h} \\cdot \\frac{\\partial h}{\\partial \\mathrm{scale}} \\cdot \\frac{\\partial \\mathrm{scale}}{\\partial q} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial h} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{out}} \\cdot \\frac{\\partial \\mathrm{out}}{\\partial h} \\cdot \\frac{\\partial h}{\\partial h} \\cdot \\frac{\\partial h}{\\partial h} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{h\\_5.weight}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{out}} \\cdot \\frac{\\partial \\mathrm{out}}{\\partial h} \\cdot \\frac{\\partial h}{\\partial h} \\cdot \\frac{\\partial h}{\\partial \\mathrm{h\\_5.weight}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{h\\_5.bias}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{out}} \\cdot \\frac{\\partial \\mathrm{out}}{\\partial h} \\cdot \\frac{\\partial h}{\\partial h} \\cdot \\frac{\\partial h}{\\partial \\mathrm{h\\_5.bias}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial h} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{out}} \\cdot \\frac{\\partial \\mathrm{out}}{\\partial h} \\cdot \\frac{\\partial h}{\\partial h} \\cdot \\frac{\\partial h}{\\partial h} \\cdot \\frac{\\partial h}{\\partial h} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{h\\_4.weight}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{out}} \\cdot \\frac{\\partial \\mathrm{out}}{\\partial h} \\cdot \\frac{\\partial h}{\\partial h} \\cdot \\frac{\\partial h}{\\partial h} \\cdot \\frac{\\partial h}{\\partial \\mathrm{h\\_4.weight}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{h\\_4.bias}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{out}} \\cdot \\frac{\\partial \\mathrm{out}}{\\partial h} \\cdot \\frac{\\partial h}{\\partial h} \\cdot \\frac{\\partial h}{\\partial h} \\cdot \\frac{\\partial h}{\\partial \\mathrm{h\\_4.bias}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial h} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{out}} \\cdot \\frac{\\partial \\mathrm{out}}{\\partial h} \\cdot \\frac{\\partial h}{\\partial h} \\cdot \\frac{\\partial h}{\\partial h} \\cdot \\frac{\\partial h}{\\partial h} \\cdot \\frac{\\partial h}{\\partial h} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{h\\_3.weight}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{out}} \\cdot \\frac{\\partial \\mathrm{out}}{\\partial h} \\cdot \\frac{\\partial h}{\\partial h} \\cdot \\frac{\\partial h}{\\partial h} \\cdot \\frac{\\partial h}{\\partial h} \\cdot \\frac{\\partial h}{\\partial \\mathrm{h\\_3.weight}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{h\\_3.bias}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{out}} \\cdot \\frac{\\partial \\mathrm{out}}{\\partial h} \\cdot \\frac{\\partial h}{\\partial h} \\cdot \\frac{\\partial h}{\\partial h} \\cdot \\frac{\\partial h}{\\partial h} \\cdot \\frac{\\partial h}{\\partial \\mathrm{h\\_3.bias}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial h} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{out}} \\cdot \\frac{\\partial \\mathrm{out}}{\\partial h} \\cdot \\frac{\\partial h}{\\partial h} \\cdot \\frac{\\partial h}{\\partial h} \\cdot \\frac{\\partial h}{\\partial h} \\cdot \\frac{\\partial h}{\\partial h} \\cdot \\frac{\\partial h}{\\partial h} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{h\\_2.weight}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{out}} \\cdot \\frac{\\partial \\mathrm{out}}{\\partial h} \\cdot \\frac{\\partial h}{\\partial h} \\cdot \\frac{\\partial h}{\\partial h} \\cdot \\frac{\\partial h}{\\partial h} \\cdot \\frac{\\partial h}{\\partial h} \\cdot \\frac{\\partial h}{\\partial \\mathrm{h\\_2.weight}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{h\\_2.bias}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{out}} \\cdot \\frac{\\partial \\mathrm{out}}{\\partial h} \\cdot \\frac{\\partial h}{\\partial h} \\cdot \\frac{\\partial h}{\\partial h} \\cdot \\frac{\\partial h}{\\partial h} \\cdot \\frac{\\partial h}{\\partial h} \\cdot \\frac{\\partial h}{\\partial \\mathrm{h\\_2.bias}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial x} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{out}} \\cdot \\frac{\\partial \\mathrm{out}}{\\partial h} \\cdot \\frac{\\partial h}{\\partial h} \\cdot \\frac{\\partial h}{\\partial h} \\cdot \\frac{\\partial h}{\\partial h} \\cdot \\frac{\\partial h}{\\partial h} \\cdot \\frac{\\partial h}{\\partial h} \\cdot \\frac{\\partial h}{\\partial x} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{h.weight}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{out}} \\cdot \\frac{\\partial \\mathrm{out}}{\\partial h} \\cdot \\frac{\\partial h}{\\partial h} \\cdot \\frac{\\partial h}{\\partial h} \\cdot \\frac{\\partial h}{\\partial h} \\cdot \\frac{\\partial h}{\\partial h} \\cdot \\frac{\\partial h}{\\partial h} \\cdot \\frac{\\partial h}{\\partial \\mathrm{h.weight}} \\\\\n\\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{h.bias}} &= \\frac{\\partial \\mathrm{loss}}{\\partial \\mathrm{out}} \\cdot \\frac{\\partial \\mathrm{out}}{\\partial h} \\cdot \\frac{\\partial h}{\\partial h} \\cdot \\frac{\\partial h}{\\partial h} \\cdot \\frac{\\partial h}{\\partial h} \\cdot \\frac{\\partial h}{\\partial h} \\cdot \\frac{\\partial h}{\\partial h} \\cdot \\frac{\\partial h}{\\partial \\mathrm{h.bias}}\n\\end{align*}\n";
    /// What [`Scaled`] reads: one element per sample in each field.
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
        /// `[4]` per sample.
        pub t: &'a [[f64; 4]],
    }
    /// Inputs and targets of the same samples.
    #[derive(Clone, Copy, Debug)]
    pub struct Batch<'a> {
        /// `[3]` per sample.
        pub x: &'a [[f64; 3]],
        /// `[4]` per sample.
        pub t: &'a [[f64; 4]],
    }
    impl Batch<'_> {
        fn check(&self, capacity: usize) -> Result<usize, nn::InputError> {
            let samples = nn::check::samples("x", self.x.len(), capacity)?;
            nn::check::length("t", self.t.len(), samples)?;
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
            Batch { x: inputs.x, t: targets.t }
        }
        /// What the losses compare with.
        pub fn targets(&self) -> Targets<'a> {
            Targets { t: self.t }
        }
    }
    /// An owned data set: all fields have one element per sample.
    #[derive(Clone, Debug, Default)]
    pub struct Samples {
        /// `[3]` per sample.
        pub x: nn::Vec<[f64; 3]>,
        /// `[4]` per sample.
        pub t: nn::Vec<[f64; 4]>,
    }
    impl nn::Samples for Samples {
        type Batch<'a> = Batch<'a>;
        fn len(&self) -> usize {
            self.x.len()
        }
        fn batch(&self, range: core::ops::Range<usize>) -> Batch<'_> {
            Batch {
                x: &self.x[range.clone()],
                t: &self.t[range],
            }
        }
        fn gather(&mut self, from: &Self, indices: &[usize]) {
            nn::gather(&mut self.x, &from.x, indices);
            nn::gather(&mut self.t, &from.t, indices);
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
        /// `[4]` per sample.
        pub out: &'w [[f64; 4]],
    }
    /// The memory of a step, for batches of up to `capacity` samples.
    pub struct Workspace<S: nn::Storage = nn::Heap> {
        capacity: usize,
        storage: core::marker::PhantomData<S>,
        scale: f64,
        shift: f64,
        h: S::Buffer<[f64; 4]>,
        h_relu: S::Buffer<[f64; 4]>,
        h_2: S::Buffer<[f64; 4]>,
        h_relu_2: S::Buffer<[f64; 4]>,
        h_3: S::Buffer<[f64; 4]>,
        h_relu_3: S::Buffer<[f64; 4]>,
        h_4: S::Buffer<[f64; 4]>,
        h_relu_4: S::Buffer<[f64; 4]>,
        h_5: S::Buffer<[f64; 4]>,
        h_relu_5: S::Buffer<[f64; 4]>,
        h_6: S::Buffer<[f64; 4]>,
        out_sub: S::Buffer<[f64; 4]>,
        d_out: S::Buffer<[f64; 4]>,
        d_h_mul: S::Buffer<[f64; 4]>,
        d_h_dense: S::Buffer<[f64; 4]>,
        d_h_2: S::Buffer<[f64; 4]>,
        p_softmax: [f64; 3],
        d_scale_product: [f64; 3],
        d_h_2_2: S::Buffer<[f64; 4]>,
        d_h_mul_2: S::Buffer<[f64; 4]>,
        is_negative_3: S::Buffer<[f64; 4]>,
        d_h_dense_2: S::Buffer<[f64; 4]>,
        d_h_3: S::Buffer<[f64; 4]>,
        d_h_mul_3: S::Buffer<[f64; 4]>,
        add_10: S::Buffer<[f64; 4]>,
        is_negative_4: S::Buffer<[f64; 4]>,
        d_h_dense_3: S::Buffer<[f64; 4]>,
        d_h_4: S::Buffer<[f64; 4]>,
        d_h_mul_4: S::Buffer<[f64; 4]>,
        is_negative_5: S::Buffer<[f64; 4]>,
        d_h_dense_4: S::Buffer<[f64; 4]>,
        d_h_5: S::Buffer<[f64; 4]>,
        d_h_mul_5: S::Buffer<[f64; 4]>,
        add_13: S::Buffer<[f64; 4]>,
        d_h_6: S::Buffer<[f64; 4]>,
        p_product: f64,
        d_d_p_product: f64,
        d_scale_product_2: [f64; 3],
        d_d_p_mul: [f64; 3],
        d_d_p_mul_2: [f64; 3],
        d_d_h_dense: S::Buffer<[f64; 4]>,
        d_d_h: S::Buffer<[f64; 4]>,
        d_d_h_2_weight_product: S::Buffer<[f64; 4]>,
        h_product_6: S::Buffer<[f64; 4]>,
        d_d_h_product: S::Buffer<[f64; 4]>,
        d_d_h_product_2: [[f64; 4]; 4],
        h_product_7: S::Buffer<[f64; 4]>,
        d_d_h_product_3: S::Buffer<[f64; 4]>,
        d_d_h_product_4: [[f64; 4]; 4],
        d_d_h_product_5: S::Buffer<[f64; 4]>,
        d_d_h_product_6: [[f64; 4]; 4],
        h_product_9: S::Buffer<[f64; 4]>,
        d_d_h_product_7: S::Buffer<[f64; 4]>,
        d_d_h_product_8: [[f64; 4]; 4],
        d_d_h_product_10: [[f64; 4]; 4],
        h_product_11: [[f64; 4]; 4],
        d_d_scale_: f64,
        d_d_shift_: f64,
        d_scale_: f64,
        d_shift_: f64,
        div_: f64,
        loss_: f64,
        sum_3_: f64,
    }
    impl<S: nn::Storage> Workspace<S> {
        fn with_storage(capacity: usize) -> Self {
            let [h, h_relu, h_2, h_relu_2, h_3, h_relu_3, h_4, h_relu_4, h_5, h_relu_5,
            h_6, out_sub, d_out, d_h_mul, d_h_dense, d_h_2, d_h_2_2, d_h_mul_2,
            is_negative_3, d_h_dense_2, d_h_3, d_h_mul_3, add_10, is_negative_4,
            d_h_dense_3, d_h_4, d_h_mul_4, is_negative_5, d_h_dense_4, d_h_5, d_h_mul_5,
            add_13, d_h_6, d_d_h_dense, d_d_h, d_d_h_2_weight_product, h_product_6,
            d_d_h_product, h_product_7, d_d_h_product_3, d_d_h_product_5, h_product_9,
            d_d_h_product_7] = S::several(capacity);
            Workspace {
                capacity,
                storage: core::marker::PhantomData,
                scale: 0.0,
                shift: 0.0,
                h,
                h_relu,
                h_2,
                h_relu_2,
                h_3,
                h_relu_3,
                h_4,
                h_relu_4,
                h_5,
                h_relu_5,
                h_6,
                out_sub,
                d_out,
                d_h_mul,
                d_h_dense,
                d_h_2,
                p_softmax: [0.0; 3],
                d_scale_product: [0.0; 3],
                d_h_2_2,
                d_h_mul_2,
                is_negative_3,
                d_h_dense_2,
                d_h_3,
                d_h_mul_3,
                add_10,
                is_negative_4,
                d_h_dense_3,
                d_h_4,
                d_h_mul_4,
                is_negative_5,
                d_h_dense_4,
                d_h_5,
                d_h_mul_5,
                add_13,
                d_h_6,
                p_product: 0.0,
                d_d_p_product: 0.0,
                d_scale_product_2: [0.0; 3],
                d_d_p_mul: [0.0; 3],
                d_d_p_mul_2: [0.0; 3],
                d_d_h_dense,
                d_d_h,
                d_d_h_2_weight_product,
                h_product_6,
                d_d_h_product,
                d_d_h_product_2: [[0.0; 4]; 4],
                h_product_7,
                d_d_h_product_3,
                d_d_h_product_4: [[0.0; 4]; 4],
                d_d_h_product_5,
                d_d_h_product_6: [[0.0; 4]; 4],
                h_product_9,
                d_d_h_product_7,
                d_d_h_product_8: [[0.0; 4]; 4],
                d_d_h_product_10: [[0.0; 4]; 4],
                h_product_11: [[0.0; 4]; 4],
                d_d_scale_: 0.0,
                d_d_shift_: 0.0,
                d_scale_: 0.0,
                d_shift_: 0.0,
                div_: 0.0,
                loss_: 0.0,
                sum_3_: 0.0,
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
            scale: 0.0,
            shift: 0.0,
            h: [[0.0; 4]; N],
            h_relu: [[0.0; 4]; N],
            h_2: [[0.0; 4]; N],
            h_relu_2: [[0.0; 4]; N],
            h_3: [[0.0; 4]; N],
            h_relu_3: [[0.0; 4]; N],
            h_4: [[0.0; 4]; N],
            h_relu_4: [[0.0; 4]; N],
            h_5: [[0.0; 4]; N],
            h_relu_5: [[0.0; 4]; N],
            h_6: [[0.0; 4]; N],
            out_sub: [[0.0; 4]; N],
            d_out: [[0.0; 4]; N],
            d_h_mul: [[0.0; 4]; N],
            d_h_dense: [[0.0; 4]; N],
            d_h_2: [[0.0; 4]; N],
            p_softmax: [0.0; 3],
            d_scale_product: [0.0; 3],
            d_h_2_2: [[0.0; 4]; N],
            d_h_mul_2: [[0.0; 4]; N],
            is_negative_3: [[0.0; 4]; N],
            d_h_dense_2: [[0.0; 4]; N],
            d_h_3: [[0.0; 4]; N],
            d_h_mul_3: [[0.0; 4]; N],
            add_10: [[0.0; 4]; N],
            is_negative_4: [[0.0; 4]; N],
            d_h_dense_3: [[0.0; 4]; N],
            d_h_4: [[0.0; 4]; N],
            d_h_mul_4: [[0.0; 4]; N],
            is_negative_5: [[0.0; 4]; N],
            d_h_dense_4: [[0.0; 4]; N],
            d_h_5: [[0.0; 4]; N],
            d_h_mul_5: [[0.0; 4]; N],
            add_13: [[0.0; 4]; N],
            d_h_6: [[0.0; 4]; N],
            p_product: 0.0,
            d_d_p_product: 0.0,
            d_scale_product_2: [0.0; 3],
            d_d_p_mul: [0.0; 3],
            d_d_p_mul_2: [0.0; 3],
            d_d_h_dense: [[0.0; 4]; N],
            d_d_h: [[0.0; 4]; N],
            d_d_h_2_weight_product: [[0.0; 4]; N],
            h_product_6: [[0.0; 4]; N],
            d_d_h_product: [[0.0; 4]; N],
            d_d_h_product_2: [[0.0; 4]; 4],
            h_product_7: [[0.0; 4]; N],
            d_d_h_product_3: [[0.0; 4]; N],
            d_d_h_product_4: [[0.0; 4]; 4],
            d_d_h_product_5: [[0.0; 4]; N],
            d_d_h_product_6: [[0.0; 4]; 4],
            h_product_9: [[0.0; 4]; N],
            d_d_h_product_7: [[0.0; 4]; N],
            d_d_h_product_8: [[0.0; 4]; 4],
            d_d_h_product_10: [[0.0; 4]; 4],
            h_product_11: [[0.0; 4]; 4],
            d_d_scale_: 0.0,
            d_d_shift_: 0.0,
            d_scale_: 0.0,
            d_shift_: 0.0,
            div_: 0.0,
            loss_: 0.0,
            sum_3_: 0.0,
        };
    }
    impl Scaled {
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
            let scale = &mut work.shift;
            let shift = &mut work.scale;
            let h = &mut work.h_relu_3[..n];
            let h_relu = &mut work.out_sub[..n];
            k::matmul(
                k::view::<_, [[f64; 3]; 1]>(k::one(&self.p)),
                k::view::<_, [[f64; 1]; 3]>(k::one(&self.q)),
                k::view_mut::<_, [[f64; 1]; 1]>(k::one_mut(scale)),
            );
            k::logsumexp(k::one(&self.p), k::one_mut(shift));
            s.dense_tanh(x, &self.h.weight, &self.h.bias, h);
            s.dense_relu(h, &self.h_2.weight, &self.h_2.bias, h_relu);
            let h_2 = h_relu;
            s.update_with(
                h_2,
                (),
                |math, h_relu, ()| {
                    math.tanh(h_relu * k::flat(scale)[0] + k::flat(shift)[0])
                },
            );
            let h_relu_2 = h;
            s.dense_relu(h_2, &self.h_3.weight, &self.h_3.bias, h_relu_2);
            let h_3 = h_relu_2;
            s.update_with(
                h_3,
                (),
                |math, h_relu_2, ()| {
                    math.tanh(h_relu_2 * k::flat(scale)[0] + k::flat(shift)[0])
                },
            );
            let h_relu_3 = h_2;
            s.dense_relu(h_3, &self.h_4.weight, &self.h_4.bias, h_relu_3);
            let h_4 = h_relu_3;
            s.update_with(
                h_4,
                (),
                |math, h_relu_3, ()| {
                    math.tanh(h_relu_3 * k::flat(scale)[0] + k::flat(shift)[0])
                },
            );
            let h_relu_4 = h_3;
            s.dense_relu(h_4, &self.h_5.weight, &self.h_5.bias, h_relu_4);
            let h_5 = h_relu_4;
            s.update_with(
                h_5,
                (),
                |math, h_relu_4, ()| {
                    math.tanh(h_relu_4 * k::flat(scale)[0] + k::flat(shift)[0])
                },
            );
            let h_relu_5 = h_4;
            s.dense_relu(h_5, &self.h_6.weight, &self.h_6.bias, h_relu_5);
            let out = h_relu_5;
            s.update_with(
                out,
                (),
                #[inline(always)]
                |math, h_relu_5, ()| {
                    math.tanh(h_relu_5 * k::flat(scale)[0] + k::flat(shift)[0])
                        * k::flat(shift)[0] + k::flat(scale)[0]
                },
            );
            Outputs { out }
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
            let t_2 = batch.t;
            let scale = &mut work.scale;
            let shift = &mut work.shift;
            let h = &mut work.out_sub[..n];
            let h_relu = &mut work.h_relu_3[..n];
            k::matmul(
                k::view::<_, [[f64; 3]; 1]>(k::one(&self.p)),
                k::view::<_, [[f64; 1]; 3]>(k::one(&self.q)),
                k::view_mut::<_, [[f64; 1]; 1]>(k::one_mut(scale)),
            );
            k::logsumexp(k::one(&self.p), k::one_mut(shift));
            k::dense_tanh(x, &self.h.weight, &self.h.bias, h);
            k::dense_relu(h, &self.h_2.weight, &self.h_2.bias, h_relu);
            let h_2 = h_relu;
            k::update_with(
                h_2,
                (),
                |math, h_relu, ()| {
                    math.tanh(h_relu * k::flat(scale)[0] + k::flat(shift)[0])
                },
            );
            let h_relu_2 = h;
            k::dense_relu(h_2, &self.h_3.weight, &self.h_3.bias, h_relu_2);
            let h_3 = h_relu_2;
            k::update_with(
                h_3,
                (),
                |math, h_relu_2, ()| {
                    math.tanh(h_relu_2 * k::flat(scale)[0] + k::flat(shift)[0])
                },
            );
            let h_relu_3 = h_2;
            k::dense_relu(h_3, &self.h_4.weight, &self.h_4.bias, h_relu_3);
            let h_4 = h_relu_3;
            k::update_with(
                h_4,
                (),
                |math, h_relu_3, ()| {
                    math.tanh(h_relu_3 * k::flat(scale)[0] + k::flat(shift)[0])
                },
            );
            let h_relu_4 = h_3;
            k::dense_relu(h_4, &self.h_5.weight, &self.h_5.bias, h_relu_4);
            let h_5 = h_relu_4;
            k::update_with(
                h_5,
                (),
                |math, h_relu_4, ()| {
                    math.tanh(h_relu_4 * k::flat(scale)[0] + k::flat(shift)[0])
                },
            );
            let h_relu_5 = h_4;
            k::dense_relu(h_5, &self.h_6.weight, &self.h_6.bias, h_relu_5);
            let square_2 = h_relu_5;
            k::update_with(
                square_2,
                t_2,
                #[inline(always)]
                |math, h_relu_5, t_2| {
                    (math.tanh(h_relu_5 * k::flat(scale)[0] + k::flat(shift)[0])
                        * k::flat(shift)[0] + k::flat(scale)[0] - t_2)
                        * (math.tanh(h_relu_5 * k::flat(scale)[0] + k::flat(shift)[0])
                            * k::flat(shift)[0] + k::flat(scale)[0] - t_2)
                },
            );
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
            let t_2 = batch.t;
            let scale = &mut work.scale;
            let shift = &mut work.shift;
            let h = &mut work.h[..n];
            let h_relu = &mut work.h_relu[..n];
            let h_2 = &mut work.h_2[..n];
            let h_relu_2 = &mut work.h_relu_2[..n];
            let h_3 = &mut work.h_3[..n];
            let h_relu_3 = &mut work.h_relu_3[..n];
            let h_4 = &mut work.h_4[..n];
            let h_relu_4 = &mut work.h_relu_4[..n];
            let h_5 = &mut work.h_5[..n];
            let h_relu_5 = &mut work.h_relu_5[..n];
            let h_6 = &mut work.h_6[..n];
            let out_sub = &mut work.out_sub[..n];
            let d_out = &mut work.d_out[..n];
            let d_h_mul = &mut work.d_h_mul[..n];
            let d_h_dense = &mut work.d_h_dense[..n];
            let d_h_2 = &mut work.d_h_2[..n];
            let p_softmax = &mut work.p_softmax;
            let d_scale_product = &mut work.d_scale_product;
            k::matmul(
                k::view::<_, [[f64; 3]; 1]>(k::one(&self.p)),
                k::view::<_, [[f64; 1]; 3]>(k::one(&self.q)),
                k::view_mut::<_, [[f64; 1]; 1]>(k::one_mut(scale)),
            );
            k::logsumexp(k::one(&self.p), k::one_mut(shift));
            s.dense_tanh(x, &self.h.weight, &self.h.bias, h);
            s.dense_relu(h, &self.h_2.weight, &self.h_2.bias, h_relu);
            s.map_with(
                h_2,
                &*h_relu,
                |math, h_relu| math.tanh(h_relu * k::flat(scale)[0] + k::flat(shift)[0]),
            );
            s.dense_relu(h_2, &self.h_3.weight, &self.h_3.bias, h_relu_2);
            s.map_with(
                h_3,
                &*h_relu_2,
                |math, h_relu_2| {
                    math.tanh(h_relu_2 * k::flat(scale)[0] + k::flat(shift)[0])
                },
            );
            s.dense_relu(h_3, &self.h_4.weight, &self.h_4.bias, h_relu_3);
            s.map_with(
                h_4,
                &*h_relu_3,
                |math, h_relu_3| {
                    math.tanh(h_relu_3 * k::flat(scale)[0] + k::flat(shift)[0])
                },
            );
            s.dense_relu(h_4, &self.h_5.weight, &self.h_5.bias, h_relu_4);
            s.map_with(
                h_5,
                &*h_relu_4,
                |math, h_relu_4| {
                    math.tanh(h_relu_4 * k::flat(scale)[0] + k::flat(shift)[0])
                },
            );
            s.dense_relu(h_5, &self.h_6.weight, &self.h_6.bias, h_relu_5);
            s.map_with(
                h_6,
                &*h_relu_5,
                |math, h_relu_5| {
                    math.tanh(h_relu_5 * k::flat(scale)[0] + k::flat(shift)[0])
                },
            );
            s.map(
                out_sub,
                (&*h_6, t_2),
                |(h_6, t_2)| h_6 * k::flat(shift)[0] + k::flat(scale)[0] - t_2,
            );
            let div = 1.0 / n as f64 / 4.0;
            s.scale(out_sub, div * 2.0, d_out);
            s.map(
                d_h_mul,
                (&*d_out, &*h_6),
                #[inline(always)]
                |(d_out, h_6)| d_out * k::flat(shift)[0] * (1.0 - h_6 * h_6),
            );
            s.map(
                d_h_dense,
                (&*h_relu_5, &*d_h_mul),
                |(h_relu_5, d_h_mul)| {
                    if is_negative(h_relu_5) { 0.0 } else { d_h_mul * k::flat(scale)[0] }
                },
            );
            s.sum_samples(d_h_dense, &mut grad.h_6.bias);
            s.dense_d_input(d_h_dense, &self.h_6.weight, d_h_2);
            s.dense_d_weight(h_5, d_h_dense, &mut grad.h_6.weight);
            let d_h_mul_2 = d_h_2;
            s.tanh_d_into(h_5, d_h_mul_2);
            let d_h_dense_2 = h_5;
            s.map(
                d_h_dense_2,
                (&*h_relu_4, &*d_h_mul_2),
                |(h_relu_4, d_h_mul_2)| {
                    if is_negative(h_relu_4) {
                        0.0
                    } else {
                        d_h_mul_2 * k::flat(scale)[0]
                    }
                },
            );
            s.sum_samples(d_h_dense_2, &mut grad.h_5.bias);
            let d_h_3 = d_h_dense;
            s.dense_d_input(d_h_dense_2, &self.h_5.weight, d_h_3);
            s.dense_d_weight(h_4, d_h_dense_2, &mut grad.h_5.weight);
            let d_h_mul_3 = d_h_3;
            s.tanh_d_into(h_4, d_h_mul_3);
            let add_10 = h_relu_5;
            s.update(
                add_10,
                (&*d_out, &*d_h_mul, &*d_h_mul_2, &*h_relu_4, &*d_h_mul_3, &*h_relu_3),
                #[inline(always)]
                |h_relu_5, (d_out, d_h_mul, d_h_mul_2, h_relu_4, d_h_mul_3, h_relu_3)| {
                    d_out + d_h_mul * h_relu_5 + d_h_mul_2 * h_relu_4
                        + d_h_mul_3 * h_relu_3
                },
            );
            let d_h_dense_3 = h_relu_3;
            s.update(
                d_h_dense_3,
                &*d_h_mul_3,
                |h_relu_3, d_h_mul_3| {
                    if is_negative(h_relu_3) {
                        0.0
                    } else {
                        d_h_mul_3 * k::flat(scale)[0]
                    }
                },
            );
            s.sum_samples(d_h_dense_3, &mut grad.h_4.bias);
            let d_h_4 = h_relu_4;
            s.dense_d_input(d_h_dense_3, &self.h_4.weight, d_h_4);
            s.dense_d_weight(h_3, d_h_dense_3, &mut grad.h_4.weight);
            let d_h_mul_4 = d_h_4;
            s.tanh_d_into(h_3, d_h_mul_4);
            let d_h_dense_4 = h_3;
            s.map(
                d_h_dense_4,
                (&*h_relu_2, &*d_h_mul_4),
                |(h_relu_2, d_h_mul_4)| {
                    if is_negative(h_relu_2) {
                        0.0
                    } else {
                        d_h_mul_4 * k::flat(scale)[0]
                    }
                },
            );
            s.sum_samples(d_h_dense_4, &mut grad.h_3.bias);
            let d_h_5 = d_h_dense_3;
            s.dense_d_input(d_h_dense_4, &self.h_3.weight, d_h_5);
            s.dense_d_weight(h_2, d_h_dense_4, &mut grad.h_3.weight);
            let d_h_mul_5 = d_h_5;
            s.tanh_d_into(h_2, d_h_mul_5);
            let add_13 = d_out;
            s.update(
                add_13,
                (&*h_6, &*d_h_mul, &*d_h_mul_2, &*d_h_mul_3, &*d_h_mul_4, &*d_h_mul_5),
                #[inline(always)]
                |d_out, (h_6, d_h_mul, d_h_mul_2, d_h_mul_3, d_h_mul_4, d_h_mul_5)| {
                    d_out * h_6 + d_h_mul + d_h_mul_2 + d_h_mul_3 + d_h_mul_4 + d_h_mul_5
                },
            );
            let d_shift = s.sum_all(add_13);
            let add_14 = add_10;
            s.update(
                add_14,
                (&*d_h_mul_4, &*h_relu_2, &*d_h_mul_5, &*h_relu),
                #[inline(always)]
                |add_10, (d_h_mul_4, h_relu_2, d_h_mul_5, h_relu)| {
                    add_10 + d_h_mul_4 * h_relu_2 + d_h_mul_5 * h_relu
                },
            );
            let d_scale = s.sum_all(add_14);
            let d_h_dense_5 = h_relu;
            s.update(
                d_h_dense_5,
                &*d_h_mul_5,
                |h_relu, d_h_mul_5| {
                    if is_negative(h_relu) { 0.0 } else { d_h_mul_5 * k::flat(scale)[0] }
                },
            );
            s.sum_samples(d_h_dense_5, &mut grad.h_2.bias);
            let d_h_6 = d_h_mul_5;
            s.dense_d_input(d_h_dense_5, &self.h_2.weight, d_h_6);
            s.dense_d_weight(h, d_h_dense_5, &mut grad.h_2.weight);
            let d_h_dense_6 = d_h_6;
            s.tanh_d_into(h, d_h_dense_6);
            s.sum_samples(d_h_dense_6, &mut grad.h.bias);
            s.dense_d_weight(x, d_h_dense_6, &mut grad.h.weight);
            k::softmax(k::one(&self.p), k::one_mut(p_softmax));
            k::matmul(
                k::view::<_, [[f64; 1]; 1]>(k::one(&d_scale)),
                k::view::<_, [[f64; 3]; 1]>(k::one(&self.q)),
                k::view_mut::<_, [[f64; 3]; 1]>(k::one_mut(d_scale_product)),
            );
            s.map(
                k::one_mut(&mut grad.p),
                (k::one(p_softmax), k::one(d_scale_product)),
                |(p_softmax, d_scale_product)| p_softmax * d_shift + d_scale_product,
            );
            k::matmul(
                k::view::<_, [[f64; 1]; 3]>(k::one(&self.p)),
                k::view::<_, [[f64; 1]; 1]>(k::one(&d_scale)),
                k::view_mut::<_, [[f64; 1]; 3]>(k::one_mut(&mut grad.q)),
            );
            let square_2 = out_sub;
            s.square_mut(square_2);
            let loss = s.mean_samples(k::view::<_, f64>(square_2));
            Losses { loss }
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
            self.hvp_1(batch, direction, n, work);
            self.hvp_2(batch, direction, n, work);
            self.hvp_3(batch, n, work, grad);
            Ok(Losses { loss: work.loss_ })
        }
        /// Part 1 of 3 of [`hvp`](Self::hvp).
        #[inline(never)]
        fn hvp_1(
            &self,
            batch: Batch<'_>,
            direction: &Self,
            n: usize,
            work: &mut Workspace<impl nn::Storage>,
        ) {
            let x = batch.x;
            let t_2 = batch.t;
            let scale = &mut work.shift;
            let shift = &mut work.scale;
            let h = &mut work.out_sub[..n];
            let h_relu = &mut work.h_relu_3[..n];
            let h_2 = &mut work.h[..n];
            let h_relu_2 = &mut work.h_relu[..n];
            let h_3 = &mut work.h_relu_5[..n];
            let h_relu_3 = &mut work.h_relu_4[..n];
            let h_4 = &mut work.h_relu_2[..n];
            let h_relu_4 = &mut work.d_out[..n];
            let h_5 = &mut work.d_h_2[..n];
            let h_relu_5 = &mut work.d_h_dense[..n];
            let h_6 = &mut work.d_h_mul[..n];
            let out_sub = &mut work.h_6[..n];
            let square_2 = &mut work.h_2[..n];
            let d_h_mul = &mut work.h_3[..n];
            let is_negative_2 = &mut work.h_4[..n];
            let d_h_dense = &mut work.h_5[..n];
            let d_h_2 = &mut work.d_h_2_2[..n];
            let d_h_mul_2 = &mut work.d_h_mul_2[..n];
            let is_negative_3 = &mut work.is_negative_3[..n];
            let d_h_dense_2 = &mut work.d_h_dense_2[..n];
            let d_h_3 = &mut work.d_h_3[..n];
            let d_h_mul_3 = &mut work.d_h_mul_3[..n];
            let add_10 = &mut work.add_10[..n];
            let is_negative_4 = &mut work.is_negative_4[..n];
            let d_h_dense_3 = &mut work.d_h_dense_3[..n];
            let d_h_4 = &mut work.d_h_4[..n];
            let d_h_mul_4 = &mut work.d_h_mul_4[..n];
            let is_negative_5 = &mut work.is_negative_5[..n];
            let d_h_dense_4 = &mut work.d_h_dense_4[..n];
            let d_h_5 = &mut work.d_h_5[..n];
            let d_h_mul_5 = &mut work.d_h_mul_5[..n];
            let add_13 = &mut work.add_13[..n];
            let d_h_6 = &mut work.d_h_6[..n];
            let p_softmax = &mut work.d_scale_product;
            let d_d_q_product = &mut work.p_softmax;
            let p_product = &mut work.p_product;
            k::matmul(
                k::view::<_, [[f64; 3]; 1]>(k::one(&self.p)),
                k::view::<_, [[f64; 1]; 3]>(k::one(&self.q)),
                k::view_mut::<_, [[f64; 1]; 1]>(k::one_mut(scale)),
            );
            k::logsumexp(k::one(&self.p), k::one_mut(shift));
            k::dense_tanh(x, &self.h.weight, &self.h.bias, h);
            k::dense_relu(h, &self.h_2.weight, &self.h_2.bias, h_relu);
            k::map_with(
                h_2,
                &*h_relu,
                |math, h_relu| math.tanh(h_relu * k::flat(scale)[0] + k::flat(shift)[0]),
            );
            k::dense_relu(h_2, &self.h_3.weight, &self.h_3.bias, h_relu_2);
            k::map_with(
                h_3,
                &*h_relu_2,
                |math, h_relu_2| {
                    math.tanh(h_relu_2 * k::flat(scale)[0] + k::flat(shift)[0])
                },
            );
            k::dense_relu(h_3, &self.h_4.weight, &self.h_4.bias, h_relu_3);
            k::map_with(
                h_4,
                &*h_relu_3,
                |math, h_relu_3| {
                    math.tanh(h_relu_3 * k::flat(scale)[0] + k::flat(shift)[0])
                },
            );
            k::dense_relu(h_4, &self.h_5.weight, &self.h_5.bias, h_relu_4);
            k::map_with(
                h_5,
                &*h_relu_4,
                |math, h_relu_4| {
                    math.tanh(h_relu_4 * k::flat(scale)[0] + k::flat(shift)[0])
                },
            );
            k::dense_relu(h_5, &self.h_6.weight, &self.h_6.bias, h_relu_5);
            k::map_with(
                h_6,
                &*h_relu_5,
                |math, h_relu_5| {
                    math.tanh(h_relu_5 * k::flat(scale)[0] + k::flat(shift)[0])
                },
            );
            k::map(
                out_sub,
                (&*h_6, t_2),
                |(h_6, t_2)| h_6 * k::flat(shift)[0] + k::flat(scale)[0] - t_2,
            );
            k::square(out_sub, square_2);
            let loss = k::mean_samples(k::view::<_, f64>(square_2));
            work.loss_ = loss;
            let div = 1.0 / n as f64 / 4.0;
            work.div_ = div;
            let d_out = out_sub;
            k::scale_mut(d_out, div * 2.0);
            let d_h = square_2;
            k::scale(d_out, k::flat(shift)[0], d_h);
            k::tanh_d(h_6, d_h, d_h_mul);
            k::map(
                is_negative_2,
                &*h_relu_5,
                |h_relu_5| if is_negative(h_relu_5) { 1.0 } else { 0.0 },
            );
            k::map(
                d_h_dense,
                (&*is_negative_2, &*d_h_mul),
                |(is_negative_2, d_h_mul)| {
                    if is_negative_2 != 0.0 { 0.0 } else { d_h_mul * k::flat(scale)[0] }
                },
            );
            k::dense_d_input(d_h_dense, &self.h_6.weight, d_h_2);
            k::tanh_d(h_5, d_h_2, d_h_mul_2);
            k::map(
                is_negative_3,
                &*h_relu_4,
                |h_relu_4| if is_negative(h_relu_4) { 1.0 } else { 0.0 },
            );
            k::map(
                d_h_dense_2,
                (&*is_negative_3, &*d_h_mul_2),
                |(is_negative_3, d_h_mul_2)| {
                    if is_negative_3 != 0.0 {
                        0.0
                    } else {
                        d_h_mul_2 * k::flat(scale)[0]
                    }
                },
            );
            k::dense_d_input(d_h_dense_2, &self.h_5.weight, d_h_3);
            k::tanh_d(h_4, d_h_3, d_h_mul_3);
            k::map(
                add_10,
                (
                    &*d_out,
                    &*d_h_mul,
                    &*h_relu_5,
                    &*d_h_mul_2,
                    &*h_relu_4,
                    &*d_h_mul_3,
                    &*h_relu_3,
                ),
                #[inline(always)]
                |(d_out, d_h_mul, h_relu_5, d_h_mul_2, h_relu_4, d_h_mul_3, h_relu_3)| {
                    d_out + d_h_mul * h_relu_5 + d_h_mul_2 * h_relu_4
                        + d_h_mul_3 * h_relu_3
                },
            );
            k::map(
                is_negative_4,
                &*h_relu_3,
                |h_relu_3| if is_negative(h_relu_3) { 1.0 } else { 0.0 },
            );
            k::map(
                d_h_dense_3,
                (&*is_negative_4, &*d_h_mul_3),
                |(is_negative_4, d_h_mul_3)| {
                    if is_negative_4 != 0.0 {
                        0.0
                    } else {
                        d_h_mul_3 * k::flat(scale)[0]
                    }
                },
            );
            k::dense_d_input(d_h_dense_3, &self.h_4.weight, d_h_4);
            k::tanh_d(h_3, d_h_4, d_h_mul_4);
            k::map(
                is_negative_5,
                &*h_relu_2,
                |h_relu_2| if is_negative(h_relu_2) { 1.0 } else { 0.0 },
            );
            k::map(
                d_h_dense_4,
                (&*is_negative_5, &*d_h_mul_4),
                |(is_negative_5, d_h_mul_4)| {
                    if is_negative_5 != 0.0 {
                        0.0
                    } else {
                        d_h_mul_4 * k::flat(scale)[0]
                    }
                },
            );
            k::dense_d_input(d_h_dense_4, &self.h_3.weight, d_h_5);
            k::tanh_d(h_2, d_h_5, d_h_mul_5);
            k::map(
                add_13,
                (
                    &*d_out,
                    &*h_6,
                    &*d_h_mul,
                    &*d_h_mul_2,
                    &*d_h_mul_3,
                    &*d_h_mul_4,
                    &*d_h_mul_5,
                ),
                #[inline(always)]
                |(d_out, h_6, d_h_mul, d_h_mul_2, d_h_mul_3, d_h_mul_4, d_h_mul_5)| {
                    d_out * h_6 + d_h_mul + d_h_mul_2 + d_h_mul_3 + d_h_mul_4 + d_h_mul_5
                },
            );
            let d_shift = k::sum_all(add_13);
            work.d_shift_ = d_shift;
            let add_14 = add_10;
            k::update(
                add_14,
                (&*d_h_mul_4, &*h_relu_2, &*d_h_mul_5, &*h_relu),
                #[inline(always)]
                |add_10, (d_h_mul_4, h_relu_2, d_h_mul_5, h_relu)| {
                    add_10 + d_h_mul_4 * h_relu_2 + d_h_mul_5 * h_relu
                },
            );
            let d_scale = k::sum_all(add_14);
            work.d_scale_ = d_scale;
            let is_negative_6 = add_14;
            k::map(
                is_negative_6,
                &*h_relu,
                |h_relu| if is_negative(h_relu) { 1.0 } else { 0.0 },
            );
            let d_h_dense_5 = add_13;
            k::map(
                d_h_dense_5,
                (&*is_negative_6, &*d_h_mul_5),
                |(is_negative_6, d_h_mul_5)| {
                    if is_negative_6 != 0.0 {
                        0.0
                    } else {
                        d_h_mul_5 * k::flat(scale)[0]
                    }
                },
            );
            k::dense_d_input(d_h_dense_5, &self.h_2.weight, d_h_6);
            k::softmax(k::one(&self.p), k::one_mut(p_softmax));
            k::matmul(
                k::view::<_, [[f64; 1]; 3]>(k::one(&direction.q)),
                k::view::<_, [[f64; 1]; 1]>(k::one(&d_scale)),
                k::view_mut::<_, [[f64; 1]; 3]>(k::one_mut(d_d_q_product)),
            );
            k::matmul(
                k::view::<_, [[f64; 3]; 1]>(k::one(&self.p)),
                k::view::<_, [[f64; 1]; 3]>(k::one(&direction.q)),
                k::view_mut::<_, [[f64; 1]; 1]>(k::one_mut(p_product)),
            );
        }
        /// Part 2 of 3 of [`hvp`](Self::hvp).
        #[inline(never)]
        fn hvp_2(
            &self,
            batch: Batch<'_>,
            direction: &Self,
            n: usize,
            work: &mut Workspace<impl nn::Storage>,
        ) {
            let x = batch.x;
            let d_scale = work.d_scale_;
            let d_shift = work.d_shift_;
            let d_d_p_product = &mut work.d_d_p_product;
            let p_product = &mut work.p_product;
            let d_scale_product_2 = &mut work.d_scale_product_2;
            let d_d_p_mul = &mut work.d_d_p_mul;
            let p_softmax = &mut work.d_scale_product;
            let d_d_p_mul_2 = &mut work.d_d_p_mul_2;
            let d_d_h_dense = &mut work.d_d_h_dense[..n];
            let h = &mut work.out_sub[..n];
            let d_d_h = &mut work.d_d_h[..n];
            let d_h_dense_5 = &mut work.add_13[..n];
            let d_d_h_2_weight_product = &mut work.d_d_h_2_weight_product[..n];
            let h_product_6 = &mut work.h_product_6[..n];
            let d_d_h_product = &mut work.d_d_h_product[..n];
            let d_d_h_product_2 = &mut work.d_d_h_product_2;
            let scale = &mut work.shift;
            let h_relu = &mut work.h_relu_3[..n];
            let is_negative_6 = &mut work.add_10[..n];
            let h_2 = &mut work.h[..n];
            let d_h_dense_4 = &mut work.d_h_dense_4[..n];
            let h_product_7 = &mut work.h_product_7[..n];
            let d_d_h_product_3 = &mut work.d_d_h_product_3[..n];
            let d_d_h_product_4 = &mut work.d_d_h_product_4;
            let d_h_mul_5 = &mut work.d_h_mul_5[..n];
            let is_negative_5 = &mut work.is_negative_5[..n];
            let d_h_mul_4 = &mut work.d_h_mul_4[..n];
            let h_relu_2 = &mut work.h_relu[..n];
            let h_3 = &mut work.h_relu_5[..n];
            let d_h_dense_3 = &mut work.d_h_dense_3[..n];
            let d_d_h_product_5 = &mut work.d_d_h_product_5[..n];
            let d_d_h_product_6 = &mut work.d_d_h_product_6;
            let h_relu_3 = &mut work.h_relu_4[..n];
            let is_negative_4 = &mut work.is_negative_4[..n];
            let h_4 = &mut work.h_relu_2[..n];
            let d_h_dense_2 = &mut work.d_h_dense_2[..n];
            let h_product_9 = &mut work.h_product_9[..n];
            let d_d_h_product_7 = &mut work.d_d_h_product_7[..n];
            let d_d_h_product_8 = &mut work.d_d_h_product_8;
            let d_h_mul_3 = &mut work.d_h_mul_3[..n];
            let is_negative_3 = &mut work.is_negative_3[..n];
            let d_h_mul_2 = &mut work.d_h_mul_2[..n];
            let h_relu_4 = &mut work.d_out[..n];
            let h_5 = &mut work.d_h_2[..n];
            let d_h_dense = &mut work.h_5[..n];
            let d_d_h_product_10 = &mut work.d_d_h_product_10;
            let h_relu_5 = &mut work.d_h_dense[..n];
            let is_negative_2 = &mut work.h_4[..n];
            let h_6 = &mut work.d_h_mul[..n];
            k::matmul(
                k::view::<_, [[f64; 3]; 1]>(k::one(&direction.p)),
                k::view::<_, [[f64; 1]; 3]>(k::one(&self.q)),
                k::view_mut::<_, [[f64; 1]; 1]>(k::one_mut(d_d_p_product)),
            );
            let d_d_scale = k::flat(p_product)[0] + k::flat(d_d_p_product)[0];
            work.d_d_scale_ = d_d_scale;
            k::matmul(
                k::view::<_, [[f64; 1]; 1]>(k::one(&d_scale)),
                k::view::<_, [[f64; 3]; 1]>(k::one(&direction.p)),
                k::view_mut::<_, [[f64; 3]; 1]>(k::one_mut(d_scale_product_2)),
            );
            k::scale(k::one(&direction.p), d_shift, k::one_mut(d_d_p_mul));
            k::mul(k::one(&direction.p), k::one(p_softmax), k::one_mut(d_d_p_mul_2));
            let d_d_shift = k::sum_all(k::one(d_d_p_mul_2));
            work.d_d_shift_ = d_d_shift;
            let mul_13 = d_d_p_mul_2;
            k::mul(k::one(d_d_p_mul), k::one(p_softmax), k::one_mut(mul_13));
            let sum_3 = k::sum_all(k::one(mul_13));
            work.sum_3_ = sum_3;
            k::dense(x, &direction.h.weight, &direction.h.bias, d_d_h_dense);
            k::tanh_d(h, d_d_h_dense, d_d_h);
            k::dense_d_input(d_h_dense_5, &direction.h_2.weight, d_d_h_2_weight_product);
            k::dense_linear(h, &direction.h_2.weight, h_product_6);
            k::dense_linear(d_d_h, &self.h_2.weight, d_d_h_product);
            k::dense_d_weight(d_d_h, d_h_dense_5, d_d_h_product_2);
            let d_d_h_dense_2 = h_product_6;
            k::update(
                d_d_h_dense_2,
                (&*d_d_h_product, k::cycle(&direction.h_2.bias)),
                |h_product_6, (d_d_h_product, d_d_h_2_bias)| {
                    h_product_6 + d_d_h_product + d_d_h_2_bias
                },
            );
            let add_19 = d_d_h_product;
            k::map(
                add_19,
                (&*h_relu, &*is_negative_6, &*d_d_h_dense_2),
                #[inline(always)]
                |(h_relu, is_negative_6, d_d_h_dense_2)| {
                    d_d_scale * h_relu
                        + (if is_negative_6 != 0.0 {
                            0.0
                        } else {
                            d_d_h_dense_2 * k::flat(scale)[0]
                        }) + d_d_shift
                },
            );
            let d_d_h_2 = d_d_h;
            k::tanh_d(h_2, add_19, d_d_h_2);
            let d_d_h_3_weight_product = d_h_dense_5;
            k::dense_d_input(d_h_dense_4, &direction.h_3.weight, d_d_h_3_weight_product);
            k::dense_linear(h_2, &direction.h_3.weight, h_product_7);
            k::dense_linear(d_d_h_2, &self.h_3.weight, d_d_h_product_3);
            k::dense_d_weight(d_d_h_2, d_h_dense_4, d_d_h_product_4);
            let d_d_h_dense_3 = h_product_7;
            k::update(
                d_d_h_dense_3,
                (&*d_d_h_product_3, k::cycle(&direction.h_3.bias)),
                |h_product_7, (d_d_h_product_3, d_d_h_3_bias)| {
                    h_product_7 + d_d_h_product_3 + d_d_h_3_bias
                },
            );
            let add_23 = d_d_h_dense_2;
            k::update(
                add_23,
                (
                    &*is_negative_6,
                    &*d_h_mul_5,
                    &*is_negative_5,
                    &*d_d_h_dense_3,
                    &*d_h_mul_4,
                ),
                #[inline(always)]
                |
                    d_d_h_dense_2,
                    (is_negative_6, d_h_mul_5, is_negative_5, d_d_h_dense_3, d_h_mul_4)|
                {
                    (if is_negative_6 != 0.0 { 0.0 } else { d_d_h_dense_2 * d_h_mul_5 })
                        + (if is_negative_5 != 0.0 {
                            0.0
                        } else {
                            d_d_h_dense_3 * d_h_mul_4
                        })
                },
            );
            let add_24 = d_d_h_dense_3;
            k::update(
                add_24,
                (&*h_relu_2, &*is_negative_5),
                #[inline(always)]
                |d_d_h_dense_3, (h_relu_2, is_negative_5)| {
                    d_d_scale * h_relu_2
                        + (if is_negative_5 != 0.0 {
                            0.0
                        } else {
                            d_d_h_dense_3 * k::flat(scale)[0]
                        }) + d_d_shift
                },
            );
            let d_d_h_3 = d_d_h_product_3;
            k::tanh_d(h_3, add_24, d_d_h_3);
            let d_d_h_4_weight_product = d_d_h_2;
            k::dense_d_input(d_h_dense_3, &direction.h_4.weight, d_d_h_4_weight_product);
            let h_product_8 = d_h_dense_4;
            k::dense_linear(h_3, &direction.h_4.weight, h_product_8);
            k::dense_linear(d_d_h_3, &self.h_4.weight, d_d_h_product_5);
            k::dense_d_weight(d_d_h_3, d_h_dense_3, d_d_h_product_6);
            let d_d_h_dense_4 = h_product_8;
            k::update(
                d_d_h_dense_4,
                (&*d_d_h_product_5, k::cycle(&direction.h_4.bias)),
                |h_product_8, (d_d_h_product_5, d_d_h_4_bias)| {
                    h_product_8 + d_d_h_product_5 + d_d_h_4_bias
                },
            );
            let add_29 = d_d_h_product_5;
            k::map(
                add_29,
                (&*h_relu_3, &*is_negative_4, &*d_d_h_dense_4),
                #[inline(always)]
                |(h_relu_3, is_negative_4, d_d_h_dense_4)| {
                    d_d_scale * h_relu_3
                        + (if is_negative_4 != 0.0 {
                            0.0
                        } else {
                            d_d_h_dense_4 * k::flat(scale)[0]
                        }) + d_d_shift
                },
            );
            let d_d_h_4 = d_d_h_3;
            k::tanh_d(h_4, add_29, d_d_h_4);
            let d_d_h_5_weight_product = d_h_dense_3;
            k::dense_d_input(d_h_dense_2, &direction.h_5.weight, d_d_h_5_weight_product);
            k::dense_linear(h_4, &direction.h_5.weight, h_product_9);
            k::dense_linear(d_d_h_4, &self.h_5.weight, d_d_h_product_7);
            k::dense_d_weight(d_d_h_4, d_h_dense_2, d_d_h_product_8);
            let d_d_h_dense_5 = h_product_9;
            k::update(
                d_d_h_dense_5,
                (&*d_d_h_product_7, k::cycle(&direction.h_5.bias)),
                |h_product_9, (d_d_h_product_7, d_d_h_5_bias)| {
                    h_product_9 + d_d_h_product_7 + d_d_h_5_bias
                },
            );
            let add_33 = add_23;
            k::update(
                add_33,
                (
                    &*is_negative_4,
                    &*d_d_h_dense_4,
                    &*d_h_mul_3,
                    &*is_negative_3,
                    &*d_d_h_dense_5,
                    &*d_h_mul_2,
                ),
                #[inline(always)]
                |
                    add_23,
                    (
                        is_negative_4,
                        d_d_h_dense_4,
                        d_h_mul_3,
                        is_negative_3,
                        d_d_h_dense_5,
                        d_h_mul_2,
                    )|
                {
                    add_23
                        + (if is_negative_4 != 0.0 {
                            0.0
                        } else {
                            d_d_h_dense_4 * d_h_mul_3
                        })
                        + (if is_negative_3 != 0.0 {
                            0.0
                        } else {
                            d_d_h_dense_5 * d_h_mul_2
                        })
                },
            );
            let add_34 = d_d_h_dense_5;
            k::update(
                add_34,
                (&*h_relu_4, &*is_negative_3),
                #[inline(always)]
                |d_d_h_dense_5, (h_relu_4, is_negative_3)| {
                    d_d_scale * h_relu_4
                        + (if is_negative_3 != 0.0 {
                            0.0
                        } else {
                            d_d_h_dense_5 * k::flat(scale)[0]
                        }) + d_d_shift
                },
            );
            let d_d_h_5 = d_d_h_dense_4;
            k::tanh_d(h_5, add_34, d_d_h_5);
            let d_d_h_6_weight_product = d_d_h_product_7;
            k::dense_d_input(d_h_dense, &direction.h_6.weight, d_d_h_6_weight_product);
            let h_product_10 = d_d_h_4;
            k::dense_linear(h_5, &direction.h_6.weight, h_product_10);
            let d_d_h_product_9 = d_h_dense_2;
            k::dense_linear(d_d_h_5, &self.h_6.weight, d_d_h_product_9);
            k::dense_d_weight(d_d_h_5, d_h_dense, d_d_h_product_10);
            let d_d_h_dense_6 = h_product_10;
            k::update(
                d_d_h_dense_6,
                (&*d_d_h_product_9, k::cycle(&direction.h_6.bias)),
                |h_product_10, (d_d_h_product_9, d_d_h_6_bias)| {
                    h_product_10 + d_d_h_product_9 + d_d_h_6_bias
                },
            );
            let add_39 = d_d_h_product_9;
            k::map(
                add_39,
                (&*h_relu_5, &*is_negative_2, &*d_d_h_dense_6),
                #[inline(always)]
                |(h_relu_5, is_negative_2, d_d_h_dense_6)| {
                    d_d_scale * h_relu_5
                        + (if is_negative_2 != 0.0 {
                            0.0
                        } else {
                            d_d_h_dense_6 * k::flat(scale)[0]
                        }) + d_d_shift
                },
            );
            let d_d_h_6 = d_d_h_5;
            k::tanh_d(h_6, add_39, d_d_h_6);
        }
        /// Part 3 of 3 of [`hvp`](Self::hvp).
        #[inline(never)]
        fn hvp_3(
            &self,
            batch: Batch<'_>,
            n: usize,
            work: &mut Workspace<impl nn::Storage>,
            grad: &mut Self,
        ) {
            let x = batch.x;
            let d_d_scale = work.d_d_scale_;
            let d_d_shift = work.d_d_shift_;
            let div = work.div_;
            let sum_3 = work.sum_3_;
            let shift = &mut work.scale;
            let h_6 = &mut work.d_h_mul[..n];
            let d_d_h_6 = &mut work.d_h_dense_4[..n];
            let d_out_2 = &mut work.h_5[..n];
            let d_h = &mut work.h_2[..n];
            let d_out = &mut work.h_6[..n];
            let d_h_mul_12 = &mut work.d_h_dense_2[..n];
            let is_negative_2 = &mut work.h_4[..n];
            let d_d_h_dense_6 = &mut work.d_d_h_product_3[..n];
            let d_h_mul = &mut work.h_3[..n];
            let h_relu_5 = &mut work.d_h_dense[..n];
            let add_44 = &mut work.h_product_6[..n];
            let scale = &mut work.shift;
            let h_5 = &mut work.d_h_2[..n];
            let h_product_11 = &mut work.h_product_11;
            let d_d_h_product_10 = &mut work.d_d_h_product_10;
            let d_h_2 = &mut work.d_h_2_2[..n];
            let d_d_h_6_weight_product = &mut work.d_d_h_product_7[..n];
            let d_h_mul_13 = &mut work.h_product_9[..n];
            let d_h_mul_2 = &mut work.d_h_mul_2[..n];
            let d_h_dense_8 = &mut work.is_negative_3[..n];
            let h_4 = &mut work.h_relu_2[..n];
            let d_d_h_product_8 = &mut work.d_d_h_product_8;
            let d_h_3 = &mut work.d_h_3[..n];
            let d_d_h_5_weight_product = &mut work.d_h_dense_3[..n];
            let d_h_mul_14 = &mut work.d_d_h_product_5[..n];
            let d_h_mul_3 = &mut work.d_h_mul_3[..n];
            let d_h_dense_9 = &mut work.is_negative_4[..n];
            let h_3 = &mut work.h_relu_5[..n];
            let d_d_h_product_6 = &mut work.d_d_h_product_6;
            let d_h_4 = &mut work.d_h_4[..n];
            let d_d_h_4_weight_product = &mut work.d_d_h[..n];
            let d_h_mul_15 = &mut work.h_product_7[..n];
            let h_relu_4 = &mut work.d_out[..n];
            let h_relu_3 = &mut work.h_relu_4[..n];
            let h_relu_2 = &mut work.h_relu[..n];
            let d_h_mul_4 = &mut work.d_h_mul_4[..n];
            let d_h_dense_10 = &mut work.is_negative_5[..n];
            let h_2 = &mut work.h[..n];
            let d_d_h_product_4 = &mut work.d_d_h_product_4;
            let d_h_5 = &mut work.d_h_5[..n];
            let d_d_h_3_weight_product = &mut work.add_13[..n];
            let d_h_mul_16 = &mut work.d_d_h_product[..n];
            let h_relu = &mut work.h_relu_3[..n];
            let d_h_mul_5 = &mut work.d_h_mul_5[..n];
            let d_h_dense_11 = &mut work.add_10[..n];
            let h = &mut work.out_sub[..n];
            let d_d_h_product_2 = &mut work.d_d_h_product_2;
            let d_h_6 = &mut work.d_h_6[..n];
            let d_d_h_2_weight_product = &mut work.d_d_h_2_weight_product[..n];
            let d_h_dense_12 = &mut work.d_d_h_dense[..n];
            let d_scale_product_3 = &mut work.d_d_p_mul_2;
            let d_d_q_product = &mut work.p_softmax;
            let p_softmax = &mut work.d_scale_product;
            let d_d_p_mul = &mut work.d_d_p_mul;
            let d_scale_product_2 = &mut work.d_scale_product_2;
            k::map(
                d_out_2,
                (&*h_6, &*d_d_h_6),
                #[inline(always)]
                |(h_6, d_d_h_6)| {
                    (d_d_scale + d_d_shift * h_6 + d_d_h_6 * k::flat(shift)[0]) * div
                        * 2.0
                },
            );
            k::update(
                d_h_mul_12,
                (&*d_h, &*h_6, &*d_out, &*d_out_2),
                #[inline(always)]
                |add_39, (d_h, h_6, d_out, d_out_2)| {
                    (-(add_39 * d_h * h_6) - add_39 * d_h * h_6 + d_d_shift * d_out
                        + d_out_2 * k::flat(shift)[0]) * (1.0 - h_6 * h_6)
                },
            );
            k::update(
                add_44,
                (
                    &*is_negative_2,
                    &*d_d_h_dense_6,
                    &*d_h_mul,
                    &*d_out_2,
                    &*d_h_mul_12,
                    &*h_relu_5,
                ),
                #[inline(always)]
                |
                    add_33,
                    (
                        is_negative_2,
                        d_d_h_dense_6,
                        d_h_mul,
                        d_out_2,
                        d_h_mul_12,
                        h_relu_5,
                    )|
                {
                    add_33
                        + (if is_negative_2 != 0.0 {
                            0.0
                        } else {
                            d_d_h_dense_6 * d_h_mul
                        }) + d_out_2 + d_h_mul_12 * h_relu_5
                },
            );
            let d_h_dense_7 = is_negative_2;
            k::update(
                d_h_dense_7,
                (&*d_h_mul, &*d_h_mul_12),
                #[inline(always)]
                |is_negative_2, (d_h_mul, d_h_mul_12)| {
                    if is_negative_2 != 0.0 {
                        0.0
                    } else {
                        d_d_scale * d_h_mul + d_h_mul_12 * k::flat(scale)[0]
                    }
                },
            );
            k::sum_samples(d_h_dense_7, &mut grad.h_6.bias);
            let h_6_weight_product = d_h_mul;
            k::dense_d_input(d_h_dense_7, &self.h_6.weight, h_6_weight_product);
            k::dense_d_weight(h_5, d_h_dense_7, h_product_11);
            k::add(
                k::one(d_d_h_product_10),
                k::one(h_product_11),
                k::one_mut(&mut grad.h_6.weight),
            );
            k::update(
                d_h_mul_13,
                (&*d_h_2, &*h_5, &*d_d_h_6_weight_product, &*h_6_weight_product),
                #[inline(always)]
                |add_34, (d_h_2, h_5, d_d_h_6_weight_product, h_6_weight_product)| {
                    (-(add_34 * d_h_2 * h_5) - add_34 * d_h_2 * h_5
                        + d_d_h_6_weight_product + h_6_weight_product)
                        * (1.0 - h_5 * h_5)
                },
            );
            k::update(
                d_h_dense_8,
                (&*d_h_mul_2, &*d_h_mul_13),
                #[inline(always)]
                |is_negative_3, (d_h_mul_2, d_h_mul_13)| {
                    if is_negative_3 != 0.0 {
                        0.0
                    } else {
                        d_d_scale * d_h_mul_2 + d_h_mul_13 * k::flat(scale)[0]
                    }
                },
            );
            k::sum_samples(d_h_dense_8, &mut grad.h_5.bias);
            let h_5_weight_product = d_h_mul_2;
            k::dense_d_input(d_h_dense_8, &self.h_5.weight, h_5_weight_product);
            let h_product_12 = h_product_11;
            k::dense_d_weight(h_4, d_h_dense_8, h_product_12);
            k::add(
                k::one(d_d_h_product_8),
                k::one(h_product_12),
                k::one_mut(&mut grad.h_5.weight),
            );
            k::update(
                d_h_mul_14,
                (&*d_h_3, &*h_4, &*d_d_h_5_weight_product, &*h_5_weight_product),
                #[inline(always)]
                |add_29, (d_h_3, h_4, d_d_h_5_weight_product, h_5_weight_product)| {
                    (-(add_29 * d_h_3 * h_4) - add_29 * d_h_3 * h_4
                        + d_d_h_5_weight_product + h_5_weight_product)
                        * (1.0 - h_4 * h_4)
                },
            );
            k::update(
                d_h_dense_9,
                (&*d_h_mul_3, &*d_h_mul_14),
                #[inline(always)]
                |is_negative_4, (d_h_mul_3, d_h_mul_14)| {
                    if is_negative_4 != 0.0 {
                        0.0
                    } else {
                        d_d_scale * d_h_mul_3 + d_h_mul_14 * k::flat(scale)[0]
                    }
                },
            );
            k::sum_samples(d_h_dense_9, &mut grad.h_4.bias);
            let h_4_weight_product = d_h_mul_3;
            k::dense_d_input(d_h_dense_9, &self.h_4.weight, h_4_weight_product);
            let h_product_13 = h_product_12;
            k::dense_d_weight(h_3, d_h_dense_9, h_product_13);
            k::add(
                k::one(d_d_h_product_6),
                k::one(h_product_13),
                k::one_mut(&mut grad.h_4.weight),
            );
            k::update(
                d_h_mul_15,
                (&*d_h_4, &*h_3, &*d_d_h_4_weight_product, &*h_4_weight_product),
                #[inline(always)]
                |add_24, (d_h_4, h_3, d_d_h_4_weight_product, h_4_weight_product)| {
                    (-(add_24 * d_h_4 * h_3) - add_24 * d_h_4 * h_3
                        + d_d_h_4_weight_product + h_4_weight_product)
                        * (1.0 - h_3 * h_3)
                },
            );
            let add_49 = d_d_h_6;
            k::update(
                add_49,
                (
                    &*d_out,
                    &*d_out_2,
                    &*h_6,
                    &*d_h_mul_12,
                    &*d_h_mul_13,
                    &*d_h_mul_14,
                    &*d_h_mul_15,
                ),
                #[inline(always)]
                |
                    d_d_h_6,
                    (
                        d_out,
                        d_out_2,
                        h_6,
                        d_h_mul_12,
                        d_h_mul_13,
                        d_h_mul_14,
                        d_h_mul_15,
                    )|
                {
                    d_d_h_6 * d_out + d_out_2 * h_6 + d_h_mul_12 + d_h_mul_13
                        + d_h_mul_14 + d_h_mul_15
                },
            );
            let add_50 = add_44;
            k::update(
                add_50,
                (
                    &*d_h_mul_13,
                    &*h_relu_4,
                    &*d_h_mul_14,
                    &*h_relu_3,
                    &*d_h_mul_15,
                    &*h_relu_2,
                ),
                #[inline(always)]
                |
                    add_44,
                    (d_h_mul_13, h_relu_4, d_h_mul_14, h_relu_3, d_h_mul_15, h_relu_2)|
                {
                    add_44 + d_h_mul_13 * h_relu_4 + d_h_mul_14 * h_relu_3
                        + d_h_mul_15 * h_relu_2
                },
            );
            k::update(
                d_h_dense_10,
                (&*d_h_mul_4, &*d_h_mul_15),
                #[inline(always)]
                |is_negative_5, (d_h_mul_4, d_h_mul_15)| {
                    if is_negative_5 != 0.0 {
                        0.0
                    } else {
                        d_d_scale * d_h_mul_4 + d_h_mul_15 * k::flat(scale)[0]
                    }
                },
            );
            k::sum_samples(d_h_dense_10, &mut grad.h_3.bias);
            let h_3_weight_product = d_h_mul_15;
            k::dense_d_input(d_h_dense_10, &self.h_3.weight, h_3_weight_product);
            let h_product_14 = h_product_13;
            k::dense_d_weight(h_2, d_h_dense_10, h_product_14);
            k::add(
                k::one(d_d_h_product_4),
                k::one(h_product_14),
                k::one_mut(&mut grad.h_3.weight),
            );
            k::update(
                d_h_mul_16,
                (&*d_h_5, &*h_2, &*d_d_h_3_weight_product, &*h_3_weight_product),
                #[inline(always)]
                |add_19, (d_h_5, h_2, d_d_h_3_weight_product, h_3_weight_product)| {
                    (-(add_19 * d_h_5 * h_2) - add_19 * d_h_5 * h_2
                        + d_d_h_3_weight_product + h_3_weight_product)
                        * (1.0 - h_2 * h_2)
                },
            );
            let add_51 = add_49;
            k::add_mut(add_51, d_h_mul_16);
            let d_shift_2 = k::sum_all(add_51);
            let add_52 = add_50;
            k::update(
                add_52,
                (&*d_h_mul_16, &*h_relu),
                |add_50, (d_h_mul_16, h_relu)| add_50 + d_h_mul_16 * h_relu,
            );
            let d_scale_2 = k::sum_all(add_52);
            k::update(
                d_h_dense_11,
                (&*d_h_mul_5, &*d_h_mul_16),
                #[inline(always)]
                |is_negative_6, (d_h_mul_5, d_h_mul_16)| {
                    if is_negative_6 != 0.0 {
                        0.0
                    } else {
                        d_d_scale * d_h_mul_5 + d_h_mul_16 * k::flat(scale)[0]
                    }
                },
            );
            k::sum_samples(d_h_dense_11, &mut grad.h_2.bias);
            let h_2_weight_product = d_h_mul_16;
            k::dense_d_input(d_h_dense_11, &self.h_2.weight, h_2_weight_product);
            let h_product_15 = h_product_14;
            k::dense_d_weight(h, d_h_dense_11, h_product_15);
            k::add(
                k::one(d_d_h_product_2),
                k::one(h_product_15),
                k::one_mut(&mut grad.h_2.weight),
            );
            k::update(
                d_h_dense_12,
                (&*d_h_6, &*h, &*d_d_h_2_weight_product, &*h_2_weight_product),
                #[inline(always)]
                |d_d_h_dense, (d_h_6, h, d_d_h_2_weight_product, h_2_weight_product)| {
                    (-(d_d_h_dense * d_h_6 * h) - d_d_h_dense * d_h_6 * h
                        + d_d_h_2_weight_product + h_2_weight_product) * (1.0 - h * h)
                },
            );
            k::sum_samples(d_h_dense_12, &mut grad.h.bias);
            k::dense_d_weight(x, d_h_dense_12, &mut grad.h.weight);
            k::matmul(
                k::view::<_, [[f64; 1]; 1]>(k::one(&d_scale_2)),
                k::view::<_, [[f64; 3]; 1]>(k::one(&self.q)),
                k::view_mut::<_, [[f64; 3]; 1]>(k::one_mut(d_scale_product_3)),
            );
            k::map(
                k::one_mut(&mut grad.p),
                (
                    k::one(d_d_q_product),
                    k::one(p_softmax),
                    k::one(d_d_p_mul),
                    k::one(d_scale_product_3),
                ),
                #[inline(always)]
                |(d_d_q_product, p_softmax, d_d_p_mul, d_scale_product_3)| {
                    d_d_q_product + p_softmax * (d_d_p_mul - sum_3)
                        + p_softmax * d_shift_2 + d_scale_product_3
                },
            );
            let p_product_2 = d_scale_product_3;
            k::matmul(
                k::view::<_, [[f64; 1]; 3]>(k::one(&self.p)),
                k::view::<_, [[f64; 1]; 1]>(k::one(&d_scale_2)),
                k::view_mut::<_, [[f64; 1]; 3]>(k::one_mut(p_product_2)),
            );
            k::add(
                k::one(d_scale_product_2),
                k::one(p_product_2),
                k::one_mut(&mut grad.q),
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
    impl nn::Parameters for Scaled {
        type Scalar = f64;
        const NAME: &'static str = "Scaled";
        const TENSORS: &'static [nn::TensorInfo] = &[
            nn::TensorInfo::trained("p", &[3]),
            nn::TensorInfo::trained("q", &[3]),
            nn::TensorInfo::trained("h.weight", &[3, 4]),
            nn::TensorInfo::trained("h.bias", &[4]),
            nn::TensorInfo::trained("h_2.weight", &[4, 4]),
            nn::TensorInfo::trained("h_2.bias", &[4]),
            nn::TensorInfo::trained("h_3.weight", &[4, 4]),
            nn::TensorInfo::trained("h_3.bias", &[4]),
            nn::TensorInfo::trained("h_4.weight", &[4, 4]),
            nn::TensorInfo::trained("h_4.bias", &[4]),
            nn::TensorInfo::trained("h_5.weight", &[4, 4]),
            nn::TensorInfo::trained("h_5.bias", &[4]),
            nn::TensorInfo::trained("h_6.weight", &[4, 4]),
            nn::TensorInfo::trained("h_6.bias", &[4]),
        ];
        const INITIAL: &'static [nn::init::Initial<f64>] = &[
            nn::init::ones(),
            nn::init::ones(),
            nn::init::uniform(-0.5773502691896258, 0.5773502691896258),
            nn::init::uniform(-0.5773502691896258, 0.5773502691896258),
            nn::init::uniform(-0.5, 0.5),
            nn::init::uniform(-0.5, 0.5),
            nn::init::uniform(-0.5, 0.5),
            nn::init::uniform(-0.5, 0.5),
            nn::init::uniform(-0.5, 0.5),
            nn::init::uniform(-0.5, 0.5),
            nn::init::uniform(-0.5, 0.5),
            nn::init::uniform(-0.5, 0.5),
            nn::init::uniform(-0.5, 0.5),
            nn::init::uniform(-0.5, 0.5),
        ];
        const LAYOUT: nn::Layout<Self, f64> = nn::layout!(
            Self { p, q, h.weight, h.bias, h_2.weight, h_2.bias, h_3.weight, h_3.bias,
            h_4.weight, h_4.bias, h_5.weight, h_5.bias, h_6.weight, h_6.bias }
        );
    }
    impl nn::Network for Scaled {
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
            Scaled::forward(self, inputs, work)
        }
    }
    impl nn::Trainable for Scaled {
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
            Scaled::gradient(self, batch, work, grad)
        }
        fn train_step(
            &mut self,
            batch: Batch<'_>,
            work: &mut Workspace,
            grad: &mut Self,
            optimizer: &mut impl nn::Tensorwise<Self>,
        ) -> Result<Losses, nn::InputError> {
            Scaled::train_step(self, batch, work, grad, optimizer)
        }
        fn evaluate(
            &self,
            batch: Batch<'_>,
            work: &mut Workspace,
        ) -> Result<Losses, nn::InputError> {
            Scaled::evaluate(self, batch, work)
        }
    }
    /// Derivatives against differences, and against each other.
    #[cfg(test)]
    mod self_test {
        use super::*;
        const SAMPLES: usize = 3;
        fn network() -> nn::Box<Scaled> {
            let mut network = Scaled::init(1);
            nn::gradient_check::disturb(&mut *network, 0);
            network
        }
        fn samples() -> Samples {
            Samples {
                x: nn::gradient_check::draw::<[f64; 3]>(SAMPLES, 0),
                t: nn::gradient_check::draw::<[f64; 4]>(SAMPLES, 1),
            }
        }
        #[allow(dead_code)]
        fn direction(stream: u64) -> nn::Box<Scaled> {
            let mut direction = Scaled::zeros();
            nn::gradient_check::disturb(&mut *direction, stream);
            direction
        }
        #[test]
        fn gradient() {
            let (samples, mut work) = (samples(), Workspace::<nn::Heap>::new(SAMPLES));
            let batch = nn::Samples::batch(&samples, 0..SAMPLES);
            let report = nn::gradient_check::gradient(
                &*network(),
                |network, grad| {
                    network.gradient(batch, &mut work, grad).map(|losses| losses.loss)
                },
            );
            report.expect("a good batch").assert();
        }
        #[test]
        fn hessian() {
            let (samples, network) = (samples(), network());
            let batch = nn::Samples::batch(&samples, 0..SAMPLES);
            let mut work = Workspace::<nn::Heap>::new(SAMPLES);
            let (u, v, mut hu, mut hv) = (
                direction(1),
                direction(2),
                Scaled::zeros(),
                Scaled::zeros(),
            );
            network.hvp(batch, &u, &mut work, &mut hu).expect("a good batch");
            network.hvp(batch, &v, &mut work, &mut hv).expect("a good batch");
            let inner = |a: &Scaled, b: &Scaled| {
                nn::gradient_check::Inner::of(
                    nn::Parameters::flat(a),
                    nn::Parameters::flat(b),
                )
            };
            nn::gradient_check::equal::<
                f64,
            >("⟨u, H·v⟩ = ⟨v, H·u⟩", inner(&u, &hv), inner(&v, &hu))
                .assert();
        }
    }
}
