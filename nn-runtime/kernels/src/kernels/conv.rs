//! Convolutions of images `[channels][rows][columns]` with weights `[filters][channels / groups][…][…]`, and
//! their derivatives.
//!
//! As in all of deep learning the kernel is not reversed: `y[o][p] = Σ w[o][c][k] x[c][p·stride + k·dilation −
//! padding]`. The number of groups is what the shapes say: group `g` of the filters sees group `g` of the
//! channels alone.

use super::Window;
use super::unfold::{TABLE, Unfold};
use crate::math::Real;
use crate::raw::scratch::Scratch;
use crate::raw::simd::Simd;
use crate::raw::sweep::{Extent, Finish, SLACK, Samples};

/// The sizes of a convolution.
#[derive(Clone, Copy, Debug)]
pub struct Sizes {
    /// Groups.
    groups: usize,
    /// Filters of a group.
    filters: usize,
    /// How the channels of a group are unfolded.
    unfold: Unfold,
}

impl Sizes {
    /// # Panics
    /// If the shapes don't fit together.
    fn new(x: [usize; 3], w: [usize; 4], window: Window, y: [usize; 3]) -> Self {
        window.check();
        let groups = x[0].checked_div(w[1]).unwrap_or(0);
        assert!(
            groups > 0 && groups * w[1] == x[0] && w[0].is_multiple_of(groups),
            "the channels don't divide into groups"
        );
        assert!(w[0] == y[0] && window.kernel == [w[2], w[3]], "the weight is of another shape");
        let unfold = Unfold { channels: w[1], input: [x[1], x[2]], output: [y[1], y[2]], window };
        Sizes { groups, filters: w[0] / groups, unfold }
    }

    /// Elements of a filter.
    #[inline(always)]
    fn filter(self) -> usize {
        self.unfold.channels * self.area()
    }

    /// Elements of a kernel.
    #[inline(always)]
    fn area(self) -> usize {
        self.unfold.window.kernel[0] * self.unfold.window.kernel[1]
    }

    /// Outputs of a filter.
    #[inline(always)]
    fn outputs(self) -> usize {
        self.unfold.output[0] * self.unfold.output[1]
    }

    /// Scalars of a group of an image.
    #[inline(always)]
    fn image(self) -> usize {
        self.unfold.channels * self.unfold.input[0] * self.unfold.input[1]
    }
}

/// Declares fronts: typed arrays in, slices and sizes out.
macro_rules! front {
    ($(#[$doc:meta])* $name:ident($($mutable:ident $operand:ident),*; $($bias:ident)?) |$window:ident, $sizes:ident| $body:expr) => {
        $(#[$doc])*
        ///
        /// # Panics
        /// If the channels don't divide into groups, or the window is not that of the weight.
        #[inline]
        pub fn $name<
            T: Real,
            const C: usize,
            const H: usize,
            const W: usize,
            const G: usize,
            const KH: usize,
            const KW: usize,
            const O: usize,
            const P: usize,
            const Q: usize,
        >(
            $($operand: front!(@type $mutable $operand),)*
        ) {
            let $sizes = Sizes::new([C, H, W], [O, G, KH, KW], $window, [O, P, Q]);
            $body
        }
    };
    (@type in x) => { &[[[[T; W]; H]; C]] };
    (@type in w) => { &[[[[T; KW]; KH]; G]; O] };
    (@type in b) => { &[T; O] };
    (@type in window) => { Window };
    (@type in dy) => { &[[[[T; Q]; P]; O]] };
    (@type out y) => { &mut [[[[T; Q]; P]; O]] };
    (@type out dx) => { &mut [[[[T; W]; H]; C]] };
    (@type out dw) => { &mut [[[[T; KW]; KH]; G]; O] };
}

use super::{Array, flat, flat_mut};

front! {
    /// `y = x ∗ w`
    conv2d_linear(in x, in w, in window, out y;) |window, sizes| {
        assert_eq!(x.len(), y.len(), "batches differ in length");
        T::conv(sizes, Array::flatten(x), flat(w), None, false, Array::flatten_mut(y));
    }
}

front! {
    /// `y = x ∗ w + b`, one number for each filter.
    conv2d(in x, in w, in b, in window, out y;) |window, sizes| {
        assert_eq!(x.len(), y.len(), "batches differ in length");
        T::conv(sizes, Array::flatten(x), flat(w), Some(b), false, Array::flatten_mut(y));
    }
}

front! {
    /// `y = relu(x ∗ w + b)`, with −0 where the sum was negative: see [`relu`](crate::math::relu).
    conv2d_relu(in x, in w, in b, in window, out y;) |window, sizes| {
        assert_eq!(x.len(), y.len(), "batches differ in length");
        T::conv(sizes, Array::flatten(x), flat(w), Some(b), true, Array::flatten_mut(y));
    }
}

front! {
    /// The derivative with respect to the input, the transposed convolution: `dx[p·stride + k·dilation − padding]
    /// = Σ w[o][c][k] dy[o][p]`
    conv2d_d_input(in dy, in w, in window, out dx;) |window, sizes| {
        assert_eq!(dx.len(), dy.len(), "batches differ in length");
        T::conv_d_input(sizes, Array::flatten(dy), flat(w), Array::flatten_mut(dx));
    }
}

front! {
    /// The derivative with respect to the weight, summed over the samples: `dw[o][c][k] = Σ dy[o][p]
    /// x[c][p·stride + k·dilation − padding]`
    conv2d_d_weight(in x, in dy, in window, out dw;) |window, sizes| {
        assert_eq!(x.len(), dy.len(), "batches differ in length");
        T::conv_d_weight(sizes, Array::flatten(x), Array::flatten(dy), flat_mut(dw));
    }
}

mod axis;
pub(super) mod lanes;

/// The bodies of the kernels.
pub(super) mod body {
    use super::*;

    #[inline(always)]
    pub fn conv<T: Real>(_: impl Simd, sizes: Sizes, x: &[T], w: &[T], bias: Option<&[T]>, relu: bool, y: &mut [T]) {
        let Sizes { groups, filters, unfold } = sizes;
        let (filter, area, outputs, image) = (sizes.filter(), sizes.area(), sizes.outputs(), sizes.image());
        if outputs == 0 || image == 0 {
            return;
        }
        let (mut scratch, mut table) = (Scratch::new(), [0; TABLE]);
        let largest = unfold.largest::<T>();
        // Groups of samples follow each other as groups of one image do.
        let images = x.chunks_exact(image).zip(y.chunks_exact_mut(filters * outputs));
        for (n, (x, y)) in images.enumerate() {
            let group = n % groups;
            let (w, bias) = (&w[group * filters * filter..], bias.map(|bias| &bias[group * filters..]));
            unfold.blocks(largest, &mut |block| {
                let planes = scratch.zeros(unfold.length(block) + SLACK);
                T::unfold(unfold, x, block, planes);
                let last = block.channel + block.channels == unfold.channels;
                let finish = Finish { add: block.channel > 0, bias: bias.filter(|_| last), relu: relu && last };
                T::sweep_gather(
                    Extent { rows: filters, positions: block.rows * block.columns },
                    unfold.table(block, &mut table),
                    planes,
                    (&w[block.channel * area..], filter),
                    (&mut y[block.row * unfold.output[1] + block.column..], outputs),
                    finish,
                );
            });
        }
    }

    #[inline(always)]
    pub fn conv_d_input<T: Real>(_: impl Simd, sizes: Sizes, dy: &[T], w: &[T], dx: &mut [T]) {
        let Sizes { groups, filters, unfold } = sizes;
        let (filter, area, outputs, image) = (sizes.filter(), sizes.area(), sizes.outputs(), sizes.image());
        dx.fill(T::ZERO);
        if outputs == 0 || image == 0 {
            return;
        }
        let (mut scratch, mut table) = (Scratch::new(), [0; TABLE]);
        let largest = unfold.largest::<T>();
        let images = dx.chunks_exact_mut(image).zip(dy.chunks_exact(filters * outputs));
        for (n, (dx, dy)) in images.enumerate() {
            let w = &w[n % groups * filters * filter..];
            unfold.blocks(largest, &mut |block| {
                let planes = scratch.zeros(unfold.length(block));
                T::sweep_scatter(
                    Extent { rows: filters, positions: block.rows * block.columns },
                    unfold.table(block, &mut table),
                    planes,
                    (&w[block.channel * area..], filter),
                    (&dy[block.row * unfold.output[1] + block.column..], outputs),
                );
                T::fold(unfold, planes, block, dx);
            });
        }
    }

    #[inline(always)]
    pub fn conv_d_weight<T: Real>(_: impl Simd, sizes: Sizes, x: &[T], dy: &[T], dw: &mut [T]) {
        let Sizes { groups, filters, unfold } = sizes;
        let (filter, area, outputs, image) = (sizes.filter(), sizes.area(), sizes.outputs(), sizes.image());
        dw.fill(T::ZERO);
        if outputs == 0 || image == 0 {
            return;
        }
        let (mut scratch, mut table) = (Scratch::new(), [0; TABLE]);
        let largest = unfold.largest::<T>();
        // Small images share a block, so that lanes are added up once for all of them.
        let whole = unfold.length(largest);
        let single = largest.channels == unfold.channels && [largest.rows, largest.columns] == unfold.output;
        let together = if single { (Scratch::capacity::<T>() / whole).max(1) } else { 1 };
        let samples = x.len() / (image * groups);
        for first in (0..samples).step_by(together) {
            let count = together.min(samples - first);
            for group in 0..groups {
                let dw = &mut dw[group * filters * filter..];
                let at = first * groups + group;
                let dy = &dy[at * filters * outputs..];
                unfold.blocks(largest, &mut |block| {
                    let length = unfold.length(block);
                    let planes = scratch.zeros(count * length);
                    for (sample, planes) in planes.chunks_exact_mut(length).enumerate() {
                        T::unfold(unfold, &x[(at + sample * groups) * image..][..image], block, planes);
                    }
                    T::sweep_dot(
                        Extent { rows: filters, positions: block.rows * block.columns },
                        Samples { count, rows: groups * filters * outputs, planes: length },
                        unfold.table(block, &mut table),
                        planes,
                        (&dy[block.row * unfold.output[1] + block.column..], outputs),
                        (&mut dw[block.channel * area..], filter),
                    );
                });
            }
        }
    }
}
