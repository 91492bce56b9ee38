use crate::Parameters;
use crate::math::Real;

/// The checksum FNV-1a of 64 bits (G. Fowler, L. Noll, K.-P. Vo), which no change of a single byte leaves as it is:
/// each step is a bijection.
pub(super) struct Sum(u64);

impl Sum {
    pub fn new() -> Self {
        Sum(0xcbf2_9ce4_8422_2325)
    }

    pub fn add(mut self, bytes: &[u8]) -> Self {
        for &byte in bytes {
            self.0 = (self.0 ^ u64::from(byte)).wrapping_mul(0x100_0000_01b3);
        }
        self
    }

    /// 16 hexadecimal digits.
    pub fn digits(&self) -> String {
        format!("{:016x}", self.0)
    }
}

/// The type of a network's numbers, as safetensors calls it.
pub(super) const fn dtype<T: Real>() -> &'static str {
    if size_of::<T>() == 4 { "F32" } else { "F64" }
}

/// What tells networks of different structure apart: 16 hexadecimal digits, made of the names, shapes and type of all
/// tensors in their order. It is the same in all versions and on all platforms.
#[must_use]
pub fn fingerprint<N: Parameters>() -> String {
    let mut sum = Sum::new().add(dtype::<N::Scalar>().as_bytes());
    for tensor in N::TENSORS {
        sum = sum.add(format!("\n{}{:?}", tensor.name, tensor.shape).as_bytes());
    }
    sum.digits()
}
