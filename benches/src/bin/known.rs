//! Whether batches that small networks are compiled for once more, a sample alone and those of `#[batch(n)]`, have the bits that they
//! have otherwise: in release builds alone, so that tests, built without optimisation, don't see it.

use benches::describe::*;
use nn_runtime::{InputError, Losses, Parameters, Random};

/// Compares an output of a network for some samples.
macro_rules! alone {
    ($Network:ident, $module:ident, $input:ident -> $output:ident) => {{
        let network = $Network::init(3);
        let mut random = Random::new(7, 0);
        let samples: Vec<_> =
            (0..37).map(|_| core::array::from_fn(|_| 4.0 * random.uniform01::<f32>() - 2.0)).collect();
        let (mut many, mut one) = ($module::Workspace::new(samples.len()), $module::Workspace::new(1));
        let among = network.forward($module::Inputs { $input: &samples }, &mut many)?.$output;
        for (sample, among) in samples.iter().zip(among) {
            let alone = network.forward($module::Inputs { $input: &[*sample] }, &mut one)?.$output[0];
            assert_eq!(alone.map(f32::to_bits), among.map(f32::to_bits), "{} of {sample:?}", stringify!($Network));
        }
        println!("{}: {} samples alone as among others", stringify!($Network), samples.len());
    }};
}

/// A network twice, in modules of their own: one is compiled for so many samples.
macro_rules! twins {
    ($samples:literal; $($network:tt)*) => {
        pub mod known {
            nn_runtime::network! { #[batch($samples)] $($network)* }
        }
        pub mod unknown {
            nn_runtime::network! { $($network)* }
        }
    };
}

mod separate {
    twins! { 4;
        pub network Net {
            input x: [3];
            target t: [2];
            loss = bce_with_logits(dense(tanh(dense(x, 8)), 2), t);
        }
    }
}

/// Masks are drawn by the seed and the step of the workspace.
mod drawn {
    twins! { 3;
        pub network Net {
            input x: [3];
            target t: [2];
            let hidden = dropout(relu(dense(x, 5)), 0.5);
            loss = mse(dense(hidden, 2), t);
        }
    }
}

/// What follows the batches is handed on.
mod followed {
    twins! { 1;
        #[dtype(f64)]
        pub network Net {
            input x: [3];
            target t: [2];
            state seen: [7] = zeros();
            let hidden = sigmoid(dense(x, 7));
            update seen = seen + batch_mean(hidden);
            loss = l1(dense(hidden, 2), t);
        }
    }
}

/// The derivatives of a step for each number of samples, and then its losses.
macro_rules! steps {
    ($module:ident, $twin:ident, $T:ty, |$work:ident| $prepare:block) => {{
        use $module::$twin::*;
        let (network, mut gradient) = (Net::init(5), Net::zeros());
        let mut bits = vec![];
        for n in 1..=6 {
            let mut random = Random::new(n, 0);
            let mut numbers = || random.uniform01::<$T>();
            let x: Vec<[$T; 3]> = (0..n).map(|_| core::array::from_fn(|_| 4.0 * numbers() - 2.0)).collect();
            let t: Vec<[$T; 2]> = (0..n).map(|_| core::array::from_fn(|_| numbers())).collect();
            let mut $work = net::Workspace::new(7);
            $prepare
            let losses = network.gradient(net::Batch { x: &x, t: &t }, &mut $work, &mut gradient)?;
            bits.extend(gradient.flat().iter().map(|x| x.to_bits()));
            losses.visit(&mut |loss| bits.push((loss as $T).to_bits()));
        }
        bits
    }};
}

/// Compares both twins.
macro_rules! batches {
    ($module:ident, $T:ty, |$work:ident| $prepare:block) => {{
        let [known, unknown] =
            [steps!($module, known, $T, |$work| $prepare), steps!($module, unknown, $T, |$work| $prepare)];
        assert_eq!(known, unknown, "{}", stringify!($module));
        println!("{}: {} numbers of batches that are known as of others", stringify!($module), known.len());
    }};
}

fn main() -> Result<(), InputError> {
    alone!(Xor, xor, bits -> answer);
    alone!(Policy, policy, state -> action);
    alone!(Regression, regression, x -> guess);
    batches!(separate, f32, |work| {});
    batches!(drawn, f32, |work| { (work.seed, work.step) = (9, 2) });
    batches!(followed, f64, |work| {});
    Ok(())
}
