//! Inlined kernels give the bits of the precompiled ones.

use nn_runtime::kernels::{self as k, Calls, Kernels};
use nn_runtime::{Instructions, Random, instructions, isa};

fn numbers<const N: usize>(stream: u64) -> [f32; N] {
    let mut random = Random::new(7, stream);
    core::array::from_fn(|_| 4.0 * random.uniform01::<f32>() - 2.0)
}

/// All kernels of a layer of these sizes, one after another, as bits.
fn layer<const I: usize, const O: usize>(s: impl Kernels<f32>, n: usize) -> Vec<u32> {
    let x: Vec<[f32; I]> = (0..n).map(|i| numbers(i as u64)).collect();
    let w: [[f32; O]; I] = core::array::from_fn(|i| numbers(1000 + i as u64));
    let b: [f32; O] = numbers(2000);
    let mut y = vec![b; n];
    let mut found = vec![];
    let mut keep = |x: &[f32]| found.extend(x.iter().map(|x| x.to_bits()));
    s.dense_linear(&x, &w, &mut y);
    keep(y.as_flattened());
    s.dense_linear_add(&x, &w, &mut y);
    keep(y.as_flattened());
    s.dense(&x, &w, &b, &mut y);
    keep(y.as_flattened());
    s.dense_tanh(&x, &w, &b, &mut y);
    s.tanh_d_mut(&mut y, &vec![b; n]);
    keep(y.as_flattened());
    s.dense_sigmoid(&x, &w, &b, &mut y);
    s.sigmoid_d_mut(&mut y, &vec![b; n]);
    keep(y.as_flattened());
    s.dense_relu(&x, &w, &b, &mut y);
    s.relu_d_mut(&mut y, &vec![b; n]);
    keep(y.as_flattened());
    s.dense(&x, &w, &b, &mut y);
    let (mut dw, mut dx, mut db) = (w, x.clone(), b);
    s.dense_d_weight(&x, &y, &mut dw);
    s.dense_d_weight_add(&x, &y, &mut dw);
    keep(dw.as_flattened());
    s.dense_d_input(&y, &w, &mut dx);
    s.dense_d_input_add(&y, &w, &mut dx);
    keep(dx.as_flattened());
    s.sum_samples(&y, &mut db);
    s.sum_samples_add(&y, &mut db);
    keep(&db);
    keep(&[s.sum_all(&y), s.mean_samples(y.as_flattened())]);
    s.map(&mut y, k::cycle(&b), |b| b * 1.5);
    s.update(&mut y, k::cycle(&b), |y, b| y - b * 0.3);
    keep(y.as_flattened());
    keep(&[s.binary_cross_entropy_mut(&mut y, &vec![b; n])]);
    keep(y.as_flattened());
    found
}

fn compare<const I: usize, const O: usize>() {
    for n in [1, 2, 3, 4, 5, 17, 43] {
        let expected = layer::<I, O>(Calls, n);
        let found = match instructions() {
            #[cfg(target_arch = "x86_64")]
            Instructions::Avx512(token) => token.run(|s| layer::<I, O>(s, n)),
            #[cfg(target_arch = "x86_64")]
            Instructions::Avx2(token) => token.run(|s| layer::<I, O>(s, n)),
            #[cfg(all(target_arch = "aarch64", target_feature = "neon"))]
            Instructions::Neon(token) => token.run(|s| layer::<I, O>(s, n)),
            Instructions::Portable => continue,
        };
        let first = found.iter().zip(&expected).position(|(a, b)| a != b);
        assert_eq!((found.len(), first), (expected.len(), None), "{I} to {O}, {n} samples, {:?}", isa::current());
    }
}

#[test]
fn inlined_kernels_give_the_bits_of_precompiled_ones() {
    for set in isa::Isa::ALL {
        if !set.available() {
            continue;
        }
        isa::force(set);
        compare::<1, 1>();
        compare::<2, 8>();
        compare::<8, 1>();
        compare::<3, 5>();
        compare::<4, 64>();
        compare::<1, 2>();
        compare::<1, 3>();
        compare::<1, 4>();
        compare::<64, 3>();
        compare::<64, 2>();
        compare::<43, 2>();
        compare::<43, 4>();
        compare::<8, 4>();
        compare::<21, 3>();
        compare::<7, 17>();
        compare::<5, 33>();
        compare::<2, 48>();
        compare::<3, 65>();
        compare::<64, 64>();
        compare::<1, 250>();
        compare::<250, 1>();
        compare::<39, 6>();
        compare::<75, 3>();
    }
}
