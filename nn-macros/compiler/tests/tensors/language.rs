//! `weights()`, `stop_gradient`, `frozen`, `state` and what is read of classes.

use super::{Network, close};

#[test]
fn all_weights_are_those_of_later_statements_too() {
    let network = Network::new(
        "input x: [3]; input t: [2]; frozen f: [4] = ones(); state s: [5] = ones();
         loss penalty = 0.5 * sum_squares(weights());
         let hidden = tanh(dense(x, 4) + f);
         loss fit = mse(dense(hidden, 2), t);",
    );
    let at = network.point(2, (-1.0, 1.0), 3);
    network.check(&at, "weights");
    let penalty = network.scheduled(&[network.joint.reports[1].1], &at)[0].data[0];
    let trained = network.joint.gradients.iter().map(|&(n, _)| &at.parameters[n]);
    let expected: f64 = trained.flat_map(|p| &p.data).map(|w| 0.5 * w * w).sum();
    close(penalty, expected, "penalty");
    assert_eq!(network.joint.gradients.len(), 4);
}

#[test]
fn layers_in_the_result_of_a_template_have_their_own_weights() {
    let network = Network::new(
        "input x: [3]; fn block(x) { dense(tanh(dense(layer_norm(x), 3)), 3) }
         output y = block(x) + block(x); let z = block(x); output w = z + block(z);",
    );
    let names: Vec<String> = network.model.parameters.iter().map(|parameter| parameter.name()).collect();
    let of = |group: &str| ["layer_norm_1", "dense_1", "dense_2"].map(|layer| format!("{group}.{layer}"));
    let groups = ["y.block_1", "y.block_2", "z", "w"].into_iter().flat_map(of);
    let expected: Vec<String> =
        groups.flat_map(|layer| ["weight", "bias"].map(|name| format!("{layer}.{name}"))).collect();
    assert_eq!(names, expected);
}

#[test]
fn all_weights_have_a_norm() {
    let network =
        Network::new("input x: [3]; param w: [3] = zeros(); loss = total_norm(weights()) + sum_abs(w) + dot(w, x);");
    let mut at = network.point(2, (0.1, 1.0), 3);
    network.check(&at, "total_norm");
    at.parameters[0].data.fill(0.0);
    let derivative = network.joint.gradients[0].1.expect("a path");
    let found = network.scheduled(&[derivative], &at).remove(0);
    for (i, found) in found.data.iter().enumerate() {
        close(*found, (at.data[0].data[i] + at.data[0].data[i + 3]) / 2.0, "the norm's derivative at 0");
    }
}

#[test]
fn a_stopped_gradient_is_a_constant() {
    let network = Network::new("input x: [3]; param w: [3] = zeros(); loss = sum(stop_gradient(w * x) * w);");
    let at = network.point(1, (-1.0, 1.0), 3);
    let derivative = network.joint.gradients[0].1.expect("a path");
    let found = network.scheduled(&[derivative], &at).remove(0);
    for i in 0..3 {
        close(found.data[i], at.parameters[0].data[i] * at.data[0].data[i], "stop_gradient");
    }
    let stops = |v| network.joint.graph.op(v).name() == "stop_gradient";
    assert!(!network.joint.graph.values().any(stops), "it vanishes");
}

#[test]
fn frozen_tensors_have_no_derivative() {
    let network = Network::new("input x: [3]; frozen f: [3] = ones(); param w: [3] = zeros(); loss = sum(f * w * x);");
    network.check(&network.point(2, (-1.0, 1.0), 3), "frozen");
    assert_eq!(network.joint.gradients.iter().map(|&(n, _)| n).collect::<Vec<_>>(), [1]);
}

#[test]
fn a_state_follows_its_update() {
    let network = Network::new(
        "input x: [3]; state mean: [3] = zeros(); param w: [3] = ones();
         update mean = 0.9 * mean + 0.1 * batch_mean(x); loss = sum(w * (x - mean));",
    );
    let at = network.point(4, (-1.0, 1.0), 3);
    network.check(&at, "state");
    let (state, next) = network.joint.updates[0];
    let found = network.scheduled(&[next], &at).remove(0);
    for i in 0..3 {
        let mean: f64 = (0..4).map(|sample| at.data[0].data[3 * sample + i]).sum::<f64>() / 4.0;
        close(found.data[i], 0.9 * at.parameters[state].data[i] + 0.1 * mean, "update");
    }
}

#[test]
fn products_of_zeros_have_right_derivatives() {
    let network = Network::new("input x: [5]; loss = prod(x);");
    for zeros in [vec![], vec![1], vec![4], vec![0, 3]] {
        let mut at = network.point(1, (0.5, 2.0), 3);
        zeros.iter().for_each(|&i| at.data[0].data[i] = 0.0);
        network.check(&at, "prod");
    }
}

#[test]
fn what_has_no_length_has_no_direction() {
    for text in ["norm(x)", "std(x)", "std(x + 1.0, dim = 0)"] {
        let network = Network::new(&format!("input x: [4]; loss = {text};"));
        let mut at = network.point(1, (0.5, 2.0), 3);
        at.data[0].data.fill(0.0);
        let derivative = network.joint.input_gradients[0].1.expect("a path");
        assert_eq!(network.scheduled(&[derivative], &at)[0].data, [0.0; 4], "{text}");
    }
}
