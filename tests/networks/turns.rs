//! A `for` over a shared cell: a loop over time, the same numbers as its turns one by one.

use crate::support::{differences, fill};
use nn_runtime::{Parameters, network};

network! {
    /// Turns that are alike: one body.
    #[dtype(f64)]
    network Alike {
        input  x: [12, 3];
        target y: [4];
        layer cell = rnn_cell(4);
        layer gate = dense(4);
        param begin: [4] = zeros();
        let mut h = begin;
        let mut slow = 0.5 * begin;
        for t in 0..12 {
            let next = cell(x[t], h);
            h = next + 0.1 * sigmoid(gate(x[t, 1..]));
            slow = 0.9 * slow + 0.1 * next;
        }
        output h;
        output slow;
        loss = mse(h + slow, y);
    }
}

network! {
    /// The same turn by turn: the label makes them groups of their own.
    #[dtype(f64)]
    network TurnByTurn {
        input  x: [12, 3];
        target y: [4];
        layer cell = rnn_cell(4);
        layer gate = dense(4);
        param begin: [4] = zeros();
        let mut h = begin;
        let mut slow = 0.5 * begin;
        'turns: for t in 0..12 {
            let next = cell(x[t], h);
            h = next + 0.1 * sigmoid(gate(x[t, 1..]));
            slow = 0.9 * slow + 0.1 * next;
        }
        output h;
        output slow;
        loss = mse(h + slow, y);
    }
}

#[test]
fn a_loop_is_its_turns() {
    let (mut x, mut y) = ([[[0.0; 3]; 12]; 2], [[0.0; 4]; 2]);
    fill(x.as_flattened_mut().as_flattened_mut(), 1);
    fill(y.as_flattened_mut(), 2);
    let mut network = Alike::init(3);
    fill(&mut network.begin, 5);
    let mut other = TurnByTurn::zeros();
    assert_eq!(Alike::TENSORS, TurnByTurn::TENSORS);
    other.flat_mut().copy_from_slice(network.flat());
    let (mut work, mut others) = (alike::Workspace::new(2), turn_by_turn::Workspace::new(2));
    let (mut grad, mut other_grad) = (Alike::zeros(), TurnByTurn::zeros());
    let batch = alike::Batch { x: &x, y: &y };
    let losses = network.gradient(batch, &mut work, &mut grad).unwrap();
    let expected = other.gradient(turn_by_turn::Batch { x: &x, y: &y }, &mut others, &mut other_grad).unwrap();
    assert!((losses.loss - expected.loss).abs() < 1e-13);
    for (a, b) in grad.flat().iter().zip(other_grad.flat()) {
        assert!((a - b).abs() < 1e-13, "{a} {b}");
    }
    differences(&*network, &*grad, |network| network.evaluate(batch, &mut work).unwrap().loss);
}
