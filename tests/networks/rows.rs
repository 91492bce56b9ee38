//! Rows of a table that are multiplied before they are picked, and a workspace that is larger than the stack.

use crate::support::{differences, train_steps};
use nn_runtime::{Sgd, network};

network! {
    /// What follows a letter: the table is multiplied, not what each letter picks of it.
    #[dtype(f64)]
    network Rows {
        input text: [6] of class(5);
        target next: [6] of class(5);
        param lift: [3] = normal(0.0, 1.0);

        let known = embedding(text, 5, 3);
        let near = tanh(dense(2.0 * known + lift, 4));
        let read = lstm(known, 4);
        let spelt = gru(one_hot(text), 2);
        let scores = dense(concat(near, read, spelt, one_hot(text), dim = 1), 5);
        output scores;
        loss = cross_entropy(scores, next);
    }
}

const TEXT: [[u32; 6]; 3] = [[0, 1, 2, 3, 4, 0], [4, 4, 1, 1, 0, 2], [2; 6]];
const NEXT: [[u32; 6]; 3] = [[1, 2, 3, 4, 0, 1], [4, 1, 1, 0, 2, 3], [2; 6]];

#[test]
fn gradients_are_those_of_finite_differences() {
    let batch = rows::Batch { text: &TEXT, next: &NEXT };
    let network = Rows::init(2);
    let (mut work, mut grad) = (rows::Workspace::new(4), Rows::zeros());
    let losses = network.gradient(batch, &mut work, &mut grad).unwrap();
    assert_eq!(losses, network.evaluate(batch, &mut work).unwrap());
    train_steps(&*network, batch, TEXT.len());
    differences(&*network, &*grad, |network| network.evaluate(batch, &mut work).unwrap().loss);
}

#[test]
fn what_a_sample_is_does_not_depend_on_the_others() {
    let (network, mut work) = (Rows::init(3), rows::Workspace::new(3));
    let all = network.forward(rows::Inputs { text: &TEXT }, &mut work).unwrap().scores.to_vec();
    for (sample, text) in TEXT.chunks(1).enumerate() {
        assert_eq!(network.forward(rows::Inputs { text }, &mut work).unwrap().scores, [all[sample]]);
    }
}

network! {
    /// The transpose of the recurrent weight has 590 kB.
    network Wide {
        input x: [3, 2];
        output y = lstm(x, 192);
        loss = mean(y * y);
    }
}

#[test]
fn a_large_workspace_does_not_lie_on_the_stack() {
    let step = || {
        let (mut network, mut gradient, mut work) = (Wide::init(1), Wide::zeros(), wide::Workspace::new(1));
        let batch = wide::Batch { x: &[[[0.5; 2]; 3]] };
        let first = network.train_step(batch, &mut work, &mut gradient, &mut Sgd::<Wide>::new(0.1)).unwrap().loss;
        (first, network.evaluate(batch, &mut work).unwrap().loss)
    };
    let thread = std::thread::Builder::new().stack_size(400 << 10).spawn(step).unwrap();
    let (first, then) = thread.join().unwrap();
    assert!(then < first);
}
