//! How a kernel slides over an image.

/// How a kernel slides over an image: what convolutions and pooling have in common.
///
/// Element `k` of the window at output `p` lies at `p * stride + k * dilation - padding` of the input, on
/// each axis. What lies outside counts as padding; at the end there is as much of it as the output needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Window {
    /// Rows and columns of the kernel.
    pub(crate) kernel: [usize; 2],
    /// From one window to the next.
    pub(crate) stride: [usize; 2],
    /// Rows and columns before the first of the input.
    pub(crate) padding: [usize; 2],
    /// From one element of the kernel to the next.
    pub(crate) dilation: [usize; 2],
}

/// A window of `kernel` rows and columns, with stride 1 and no padding.
///
/// ```
/// use nn_runtime::kernels as k;
/// let (x, w) = ([[[[1.0_f32, 2.0, 3.0]]]], [[[[1.0_f32, 10.0]]]]);
/// let mut y = [[[[0.0_f32; 4]]]];
/// k::conv2d_linear(&x, &w, k::window([1, 2]).padding([0, 1]), &mut y);
/// assert_eq!(y, [[[[10.0, 21.0, 32.0, 3.0]]]]);
/// ```
#[inline]
#[must_use]
pub const fn window(kernel: [usize; 2]) -> Window {
    Window { kernel, stride: [1; 2], padding: [0; 2], dilation: [1; 2] }
}

impl Window {
    /// With steps of this size from one window to the next.
    #[inline]
    #[must_use]
    pub const fn stride(self, stride: [usize; 2]) -> Self {
        Window { stride, ..self }
    }

    /// With rows and columns before the first of the input.
    #[inline]
    #[must_use]
    pub const fn padding(self, padding: [usize; 2]) -> Self {
        Window { padding, ..self }
    }

    /// With steps of this size from one element of the kernel to the next.
    #[inline]
    #[must_use]
    pub const fn dilation(self, dilation: [usize; 2]) -> Self {
        Window { dilation, ..self }
    }

    /// # Panics
    /// If an axis has no step or no kernel.
    pub(crate) fn check(self) {
        let positive = |pair: [usize; 2]| pair[0] > 0 && pair[1] > 0;
        assert!(
            positive(self.kernel) && positive(self.stride) && positive(self.dilation),
            "a window without elements or steps"
        );
    }

    /// The outputs `start..end` of an axis whose element `k` of the window lies within an input of length
    /// `input`, out of `outputs`.
    #[inline(always)]
    pub(crate) fn inside(self, axis: usize, k: usize, input: usize, outputs: usize) -> (usize, usize) {
        let (stride, padding, at) = (self.stride[axis], self.padding[axis], k * self.dilation[axis]);
        let start = padding.saturating_sub(at).div_ceil(stride).min(outputs);
        let end = if input + padding > at { (input + padding - at).div_ceil(stride).min(outputs) } else { 0 };
        (start, end.max(start))
    }
}
