//! Whether a sample alone has the outputs that it has among others, bit by bit: release builds of small networks compile the two
//! apart, which tests, built without optimisation, don't see.

use benches::describe::*;
use nn_runtime::{InputError, Random};

/// Compares an output of a network for some samples.
macro_rules! compare {
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

fn main() -> Result<(), InputError> {
    compare!(Xor, xor, bits -> answer);
    compare!(Policy, policy, state -> action);
    compare!(Regression, regression, x -> guess);
    Ok(())
}
