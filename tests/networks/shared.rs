//! Every statement of the language in one network: sharing, templates, loops, several losses and outputs.

use crate::support::{differences, fill, train_steps};
use nn_runtime::{Parameters, network};

network! {
    /// Two readings of one kind of signal, compared.
    #[dtype(f64)]
    #[allow(linear_stack)]
    pub network Shared {
        /// The first reading.
        input  left: [3, 4];
        input  right: [3, 4];
        target same: [];
        target kind: class(3);

        const WIDTH = 2 * 3;
        param  scale: [4] = normal(1.0, 0.1);
        frozen offset: [] = constant(0.25);
        state  seen: [2] = zeros();
        layer  embed = dense(WIDTH);

        fn block(x, width) {
            let wide = tanh(dense(x, width));
            wide + dense(wide, width, bias = false)
        }
        layer encoder = block(5);

        let a = encoder(embed(left * scale + offset));
        let b = encoder(embed(right * scale + offset));
        let mut x = concat(a[0], b[-1]);
        'blocks: for i in 0..2 {
            let inner = block(x, 10 - i);
            x = sigmoid(inner) * 0.5;
        }
        let (p, q) = (x[..3], x[3..]);
        update seen = seen + 1.0;

        output distance = mean(square(a - b));
        output p;
        output logits = dense(q, 3);
        metric hit    = accuracy(logits, kind);
        loss   class  = cross_entropy(logits, kind);
        loss   near   = mse(distance, same);
        loss   decay  = 1e-3 * sum_squares(scale, x);
    }
}

#[test]
fn names_are_paths() {
    let names: Vec<&str> = Shared::TENSORS.iter().map(|tensor| tensor.name).collect();
    for name in [
        "scale",
        "offset",
        "seen",
        "embed.weight",
        "encoder.wide.bias",
        "encoder.weight",
        "blocks.0.inner.wide.weight",
        "blocks.1.inner.weight",
        "logits.bias",
    ] {
        assert!(names.contains(&name), "{name} is not in {names:?}");
    }
    let network = Shared::init(3);
    let _: &[[f64; 9]; 9] = &network.blocks.1.inner.weight;
}

#[test]
fn gradients_are_those_of_finite_differences() {
    const N: usize = 3;
    let (mut left, mut right, mut same) = ([[[0.0; 4]; 3]; N], [[[0.0; 4]; 3]; N], [0.0; N]);
    fill(left.as_flattened_mut().as_flattened_mut(), 1);
    fill(right.as_flattened_mut().as_flattened_mut(), 2);
    fill(&mut same, 3);
    let batch = shared::Batch { left: &left, right: &right, same: &same, kind: &[0, 2, 1] };
    let network = Shared::init(3);
    let mut work = shared::Workspace::new(5);
    let mut grad = Shared::zeros();
    let losses = network.gradient(batch, &mut work, &mut grad).unwrap();
    assert!((losses.loss - losses.class - losses.near - losses.decay).abs() < 1e-12);
    assert_eq!(losses, network.evaluate(batch, &mut work).unwrap());
    assert_eq!(grad.seen, [1.0; 2]);
    train_steps(&*network, batch, 3);
    differences(&*network, &*grad, |network| network.evaluate(batch, &mut work).unwrap().loss);
}
