//! Training on several threads gives the bits of training on one.

use nn_runtime::{Adam, Optimizer, Parameters, Random, Sgd, cut_among, in_parallel, kernels as k, network, share_from};
use std::collections::HashSet;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Mutex;
use std::thread;
use std::time::{Duration, Instant};

network! {
    /// Convolutions in two sizes: in lanes, and with groups.
    network Images {
        input image: [3, 20, 20];
        target digit: class(10);
        let edges = max_pool2d(relu(conv2d(image, 6, kernel = 5, padding = 2)), 2);
        let parts = max_pool2d(relu(conv2d(edges, 14, kernel = 3, groups = 2)), 2);
        let wide = relu(dense(flatten(parts), 130));
        let scores = dense(wide, 10);
        output scores;
        loss = cross_entropy(scores, digit);
    }
}

network! {
    /// Products of samples and of their parts.
    network Words {
        input text: [24] of class(50);
        target next: [24] of class(50);
        let x = embedding(text, 50, 96);
        let seen = x + attention(layer_norm(x), 3, causal = true);
        let wide = gelu(dense(layer_norm(seen), 200));
        let scores = dense(wide, 50);
        output scores;
        loss = cross_entropy(scores, next);
    }
}

network! {
    /// Weights so large that threads share their columns.
    network Wide {
        input x: [300];
        target wanted: [2];
        let first = tanh(dense(x, 600));
        let second = relu(dense(first, 330));
        output y = dense(second, 2);
        loss = mse(y, wanted);
    }
}

network! {
    /// Weights of which threads share the rows: their sums run in two halves.
    network Long {
        input x: [410];
        target wanted: [2];
        let first = relu(dense(x, 120));
        let second = tanh(dense(dense(first, 390), 100));
        output y = dense(second, 2);
        loss = mse(y, wanted);
    }
}

/// Trains with so many samples each time, in all the ways there are.
macro_rules! alike {
    ($Network:ident, $module:ident, $Optimizer:ident, $samples:expr, { $($field:ident: $value:expr),* }) => {
        for samples in $samples {
            alike(samples, || {
                let mut random = Random::new(7, 0);
                $(let $field: Vec<_> = (0..samples).map(|_| $value(&mut random)).collect();)*
                let (mut network, mut gradient) = ($Network::init(1), $Network::zeros());
                let mut work = $module::Workspace::new(samples);
                let mut optimizer = $Optimizer::<$Network>::new(1e-2);
                let mut losses = vec![];
                for step in 0..4 {
                    let batch = $module::Batch { $($field: &$field),* };
                    let found = if step % 2 == 0 {
                        let found = network.gradient(batch, &mut work, &mut gradient);
                        optimizer.step(&mut network, &gradient);
                        found
                    } else {
                        network.train_step(batch, &mut work, &mut gradient, &mut optimizer)
                    };
                    losses.push(found.expect("the batch fits").loss.to_bits());
                }
                losses.extend(network.flat().iter().map(|x| x.to_bits()));
                losses
            });
        }
    };
}

/// Compares what training gives on one thread with the same in pools. What they cut depends on who is free, so it is
/// compared with all cuts that so many threads may make, too.
fn alike(samples: usize, train: impl Fn() -> Vec<u32> + Sync) {
    let one = train();
    for (threads, free) in [2, 3, 5, 16].into_iter().flat_map(|threads| [(threads, true), (threads, false)]) {
        let cut = cut_among(threads, free, &train);
        assert!(one == cut, "{samples} samples, cut among {threads} threads, free: {free}");
    }
    for threads in [1, 2, 3, 5] {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().expect("a pool");
        assert!(one == pool.install(|| in_parallel(&train)), "{samples} samples, {threads} threads");
    }
}

#[test]
fn images() {
    let number = |random: &mut Random| random.uniform01::<f32>();
    let image = |random: &mut Random| {
        let row = |random: &mut Random| core::array::from_fn::<f32, 20, _>(|_| number(random));
        let plane = |random: &mut Random| core::array::from_fn::<_, 20, _>(|_| row(random));
        core::array::from_fn::<_, 3, _>(|_| plane(random))
    };
    let digit = |random: &mut Random| random.below(10) as u32;
    // Less than a vector of samples, one and some more, several and some more.
    alike!(Images, images, Adam, [9, 21, 70], { image: image, digit: digit });
}

#[test]
fn words() {
    let letters = |random: &mut Random| core::array::from_fn::<u32, 24, _>(|_| random.below(50) as u32);
    alike!(Words, words, Adam, [1, 7, 16], { text: letters, next: letters });
}

#[test]
fn wide() {
    let row = |random: &mut Random| core::array::from_fn::<f32, 300, _>(|_| random.uniform01());
    let two = |random: &mut Random| core::array::from_fn::<f32, 2, _>(|_| random.uniform01());
    // Less than there are columns, and more; more than a weight descends along at once.
    alike!(Wide, wide, Sgd, [1, 50, 200, 700], { x: row, wanted: two });
}

#[test]
fn long() {
    let row = |random: &mut Random| core::array::from_fn::<f32, 410, _>(|_| random.uniform01());
    let two = |random: &mut Random| core::array::from_fn::<f32, 2, _>(|_| random.uniform01());
    // Fewer rows than the scratch memory has room for, and more.
    alike!(Long, long, Adam, [1, 50, 300], { x: row, wanted: two });
}

#[test]
fn a_panic_arrives_from_any_thread() {
    const SAMPLES: usize = 64;
    let pool = rayon::ThreadPoolBuilder::new().num_threads(3).build().expect("a pool");
    share_from(0);
    for bad in (0..SAMPLES).step_by(7) {
        let mut seen = vec![0; SAMPLES];
        let mut each = |bad: usize| {
            k::by_samples(SAMPLES, 1, (&mut seen[..],), |share, (seen,)| {
                seen.iter_mut().for_each(|seen| *seen += 1);
                assert!(!share.contains(&bad), "sample {bad}");
            });
        };
        let found = pool.install(|| {
            in_parallel(|| {
                let found = catch_unwind(AssertUnwindSafe(|| each(bad)));
                // The threads are there for the next step.
                in_parallel(|| each(SAMPLES));
                found
            })
        });
        let message = found.expect_err("it panics");
        assert_eq!(message.downcast_ref::<String>(), Some(&format!("sample {bad}")));
        assert!(seen.iter().all(|&seen| seen == 1 || seen == 2));
    }
}

#[test]
fn every_thread_has_a_seat() {
    const THREADS: usize = 4;
    let pool = rayon::ThreadPoolBuilder::new().num_threads(THREADS).build().expect("a pool");
    share_from(0);
    let seen = Mutex::new(HashSet::new());
    let start = Instant::now();
    pool.install(|| {
        in_parallel(|| {
            while seen.lock().expect("nobody panics").len() < THREADS {
                assert!(start.elapsed() < Duration::from_secs(20), "only {seen:?} are seated");
                k::by_samples(THREADS, 1, (&mut [(); THREADS][..],), |_, _| {
                    seen.lock().expect("nobody panics").insert(thread::current().id());
                    thread::sleep(Duration::from_millis(2));
                });
            }
        });
    });
}
