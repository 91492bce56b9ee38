//! The product of matrices beside `matrixmultiply` and beside plain loops.

use super::measure::Row;
use nn_runtime::kernels as k;

/// A product of `R` × `I` and `I` × `O` numbers in three ways.
fn sizes<const R: usize, const I: usize, const O: usize>(name: &'static str, peak: Option<f64>) {
    let (x, w) = (vec![[0.5_f32; I]; R], vec![[0.25_f32; O]; I]);
    let w: &[[f32; O]; I] = w.as_slice().try_into().expect("I rows");
    let mut y = vec![[0.0_f32; O]; R];
    let flops = 2 * (R * I * O) as u64;
    let ours = Row { name, peak }.print(flops, || k::dense_linear(&x, w, &mut y));
    let theirs = Row { name: "  matrixmultiply", peak }.print(flops, || {
        let (a, b, c) = (x.as_flattened(), w.as_flattened(), y.as_flattened_mut());
        let (i, o) = (I as isize, O as isize);
        // SAFETY: the slices have R · I, I · O and R · O elements in rows.
        #[allow(unsafe_code)]
        unsafe {
            matrixmultiply::sgemm(R, I, O, 1.0, a.as_ptr(), i, 1, b.as_ptr(), o, 1, 0.0, c.as_mut_ptr(), o, 1);
        }
    });
    let plain = Row { name: "  plain loops", peak }.print(flops, || {
        for (x, y) in x.iter().zip(&mut y) {
            *y = [0.0; O];
            for (x, w) in x.iter().zip(w) {
                for (y, w) in y.iter_mut().zip(w) {
                    *y += x * w;
                }
            }
        }
    });
    println!("  {:.2} × matrixmultiply, {:.2} × plain loops", theirs / ours, plain / ours);
}

/// Products as they occur in the networks.
pub fn compare(peak: Option<f64>) {
    sizes::<64, 784, 128>("64 × 784 × 128", peak);
    sizes::<128, 784, 512>("128 × 784 × 512", peak);
    sizes::<32, 64, 64>("32 × 64 × 64", peak);
    sizes::<63, 65, 13>("63 × 65 × 13", peak);
}
