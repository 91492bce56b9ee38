//! What a network costs: layer by layer and all together.

use nn_compiler::error::Errors;
use nn_compiler::explain::{Costs, budget, costs};
use nn_compiler::model::Model;
use nn_compiler::{joint, lower, schedule, syntax};

const DIGITS: &str = "pub network Digits {
    input image: [8, 8];
    target digit: class(10);
    let hidden = relu(dense(flatten(image), 64));
    let logits = dense(hidden, 10);
    output scores = softmax(logits);
    loss = cross_entropy(logits, digit);
}";

fn of(description: &str) -> (Model, Costs) {
    let errors = Errors::default();
    let network = syntax::parse(description.parse().expect("tokens"), &errors).expect("a network");
    let model = lower::lower(network, &errors).expect("a network without mistakes");
    let schedule = schedule::schedule(&model, joint::differentiate(&model), schedule::Threads::One);
    let costs = costs(&model, &schedule);
    (model, costs)
}

#[test]
fn layers_add_up() {
    let (_, costs) = of(DIGITS);
    let sum =
        |of: fn(&nn_compiler::explain::costs::Cost) -> u64| costs.layers.iter().map(|layer| of(&layer.cost)).sum();
    assert_eq!(costs.total.parameters, 64 * 64 + 64 + 64 * 10 + 10);
    assert_eq!(costs.total.parameters, sum(|cost| cost.parameters));
    assert_eq!(costs.total.forward, sum(|cost| cost.forward));
    assert_eq!(costs.total.gradient, sum(|cost| cost.gradient));
    assert_eq!(costs.total.bytes, sum(|cost| cost.bytes));
    assert_eq!(costs.total.workspace(3), 3 * costs.total.bytes + costs.total.fixed);
}

#[test]
fn a_layer_has_its_own_derivatives() {
    let (_, costs) = of(DIGITS);
    let layer = |name: &str| costs.layers.iter().find(|layer| layer.name == name).expect("a layer").cost;
    // The product forward and the one for the weights; the second layer also has the one for its input.
    let (hidden, logits) = (layer("hidden"), layer("logits"));
    assert!((2 * 2 * 4096..2 * 2 * 4096 + 1000).contains(&hidden.gradient), "{hidden:?}");
    assert!((3 * 2 * 640..3 * 2 * 640 + 200).contains(&logits.gradient), "{logits:?}");
    assert_eq!((hidden.parameters, logits.parameters), (4160, 650));
}

/// What a row costs to be multiplied, 2 · 8 · 16, is asked for a table's rows or for those that are picked.
#[test]
fn a_table_is_multiplied_before_its_rows_are_picked_if_it_is_small() {
    let rows = |classes: usize, tokens: usize, embedded: &str| {
        let (_, costs) = of(&format!(
            "network Rows {{
                input text: [{tokens}] of class({classes});
                output y = dense({embedded}, 16, bias = false);
            }}"
        ));
        costs.total.forward / (2 * 8 * 16)
    };
    assert_eq!(rows(12, 32, "embedding(text, 12, 8)"), 12);
    assert_eq!(rows(12, 32, "tanh(0.5 * embedding(text, 12, 8)) + 1.0") / 2, 12 / 2);
    // A single sample may take twice as long, not more.
    assert_eq!(rows(64, 32, "embedding(text, 64, 8)"), 64);
    assert_eq!(rows(65, 32, "embedding(text, 65, 8)"), 32);
    // Rows of the weight itself are not multiplied at all.
    assert_eq!(rows(65, 3, "one_hot(text)"), 0);
    // A batch multiplies it once.
    let (_, costs) =
        of("network Rows { input text: [9] of class(6); output y = tanh(dense(embedding(text, 6, 8), 16)); }");
    assert_eq!(costs.total.forward_fixed, costs.total.forward);
    assert!(of(DIGITS).1.total.gradient_fixed < 5, "the mean over the batch alone");
    // Padding is zero whatever is done to the table; a value of each sample has no table.
    assert_eq!(rows(12, 32, "embedding(text, 12, 8, padding_idx = 0)"), 32);
    assert_eq!(rows(12, 32, "layer_norm(embedding(text, 12, 8))") / 32, 1);
}

#[test]
fn what_is_within_its_budget_is_silent() {
    let attribute = "#[budget(parameters <= 4_810, workspace <= 64 KiB, batch = 32)] #[budget(flops <= 30_000)]";
    let (model, costs) = of(&format!("{attribute} {DIGITS}"));
    let errors = Errors::default();
    budget::check(&model, &costs, &errors);
    assert!(errors.is_empty(), "{errors:?}");
    assert_eq!(model.budget.len(), 3);
}

#[test]
fn huge_sums_do_not_overflow() {
    let body = "input x: [100000]; let h = dense(x, 1000); let g = tanh(h);";
    let wide: String = (0..60).map(|n| format!("let y{n} = tanh(dense(tanh(dense(g, 30000)), 30000));")).collect();
    let (_, costs) = of(&format!("network Wide {{ {body} {wide} output y59; loss = mean(square(y59)); }}"));
    assert!(costs.total.parameters > u64::from(u32::MAX), "{:?}", costs.total);
}
