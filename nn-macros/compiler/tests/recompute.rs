//! `#[recompute]`: what is forgotten after the forward pass, and that nothing else changes.

use nn_compiler::error::Errors;
use nn_compiler::explain::costs;
use nn_compiler::explain::costs::Cost;
use nn_compiler::schedule::step::Action;
use nn_compiler::schedule::{Body, Program, Schedule};
use nn_compiler::{joint, lower, schedule, syntax};

/// A description scheduled, and what it costs.
fn of(description: &str) -> (Schedule, Cost) {
    let errors = Errors::default();
    let network = syntax::parse(description.parse().expect("tokens"), &errors).expect("a network");
    let model = lower::lower(network, &errors).unwrap_or_else(|| panic!("{errors:?}"));
    let schedule = schedule::schedule(&model, joint::differentiate(&model), schedule::Threads::One);
    let cost = costs(&model, &schedule).total;
    (schedule, cost)
}

/// The same with and without the attribute.
fn both(description: &str) -> [(Schedule, Cost); 2] {
    assert!(description.contains("#[recompute]"));
    [of(&description.replace("#[recompute]", "")), of(description)]
}

fn program(body: Option<&Body>) -> &Program {
    match body {
        Some(Body::Tensors(program)) => program,
        other => panic!("{other:?}"),
    }
}

/// How often the gradient's program calls a kernel.
fn calls(schedule: &Schedule, kernel: &str) -> usize {
    let steps = &program(schedule.gradient.as_ref()).steps;
    steps.iter().filter(|step| matches!(&step.action, Action::Call { call, .. } if call.function == kernel)).count()
}

/// How many loops over time the gradient's program has.
fn loops(schedule: &Schedule) -> usize {
    let steps = &program(schedule.gradient.as_ref()).steps;
    steps.iter().filter(|step| matches!(step.action, Action::Loop(_))).count()
}

fn gpt(block: &str, layers: usize) -> String {
    format!(
        "network Gpt {{
            input text: [32] of class(64);
            target next: [32] of class(64);
            fn block(x) {{
                let seen = x + attention(layer_norm(x), 4, causal = true, dropout = 0.1);
                let wide = gelu(dense(layer_norm(seen), 256), approximate = tanh);
                seen + dropout(dense(wide, 64), 0.1)
            }}
            let mut x = embedding(text, 64, 64);
            'blocks: for i in 0..{layers} {{ {block} x = block(x); }}
            let scores = dense(layer_norm(x), 64);
            output scores;
            loss = cross_entropy(scores, next);
        }}"
    )
}

#[test]
fn a_transformer_keeps_what_is_between_its_blocks() {
    let [(_, kept), (_, forgotten)] = both(&gpt("#[recompute]", 4));
    println!("four blocks: {kept:?}, with recomputation {forgotten:?}");
    assert!(100 * forgotten.bytes < 32 * kept.bytes, "{} of {}", forgotten.bytes, kept.bytes);
    assert_eq!(kept.forward, forgotten.forward);
    // The forward pass is a third of the gradient, and is computed once more.
    assert!((115..135).contains(&(100 * forgotten.gradient / kept.gradient)), "{forgotten:?} {kept:?}");
    // A further block takes what lies between blocks, and no more.
    let [_, (_, further)] = both(&gpt("#[recompute]", 5));
    assert_eq!(further.bytes - forgotten.bytes, 4 * 32 * 64);
}

const DEEP: &str = "network Deep {
    input x: [16];
    target y: [16];
    let mut h = x;
    'blocks: for i in 0..6 { #[recompute] h = h + dropout(dense(gelu(dense(h, 256)), 16), 0.2); }
    output answer = dense(h, 16);
    loss = mse(answer, y);
}";

#[test]
fn wide_layers_between_narrow_ones_take_memory_once() {
    let [(_, kept), (forgotten, cost)] = both(DEEP);
    println!("six blocks: {} bytes a sample, {} with recomputation", kept.bytes, cost.bytes);
    assert!(3 * cost.bytes < kept.bytes, "{} of {}", cost.bytes, kept.bytes);
    assert_eq!(calls(&forgotten, "dropout_mask"), 12, "every mask is drawn twice");
}

#[test]
fn a_block_by_a_template_forgets_the_same() {
    let template =
        DEEP.replace("let mut h", "fn block(h) { h + dropout(dense(gelu(dense(h, 256)), 16), 0.2) } let mut h");
    let template = template.replace("= h + dropout(dense(gelu(dense(h, 256)), 16), 0.2); }", "= block(h); }");
    assert_eq!(both(DEEP)[1].1, both(&template)[1].1);
    // What the template's own statements forget is forgotten as well where the whole call is.
    let twice = template.replace("{ h + ", "{ #[recompute] let wide = gelu(dense(h, 256)); h + ");
    let twice = twice.replace("dense(gelu(dense(h, 256)), 16)", "dense(wide, 16)");
    assert_eq!(both(&twice)[1].1, both(&template)[1].1);
}

#[test]
fn turns_that_are_to_be_recomputed_are_unrolled() {
    let turns = "network Turns {
        input x: [10, 4];
        target y: [4];
        layer step = dense(4);
        let mut h = x[0];
        for t in 0..10 { #[recompute] h = tanh(exp(sin(square(step(x[t] + h))))); }
        output h;
        loss = mse(h, y);
    }";
    let [(kept, _), (forgotten, _)] = both(turns);
    assert_eq!((loops(&kept), loops(&forgotten)), (2, 0));
    // A layer made of a template is looked into.
    let layer = "network Turns {
        input x: [10, 4];
        target y: [4];
        fn wide(x) { #[recompute] let u = exp(sin(square(x))); u }
        layer step = wide();
        let mut h = x[0];
        for t in 0..10 { h = tanh(step(x[t] + h)); }
        output h;
        loss = mse(h, y);
    }";
    let [(kept, _), (forgotten, _)] = both(layer);
    assert_eq!((loops(&kept), loops(&forgotten)), (2, 0));
}

#[test]
fn loops_run_again() {
    let [(kept, before), (forgotten, after)] = both(
        "network Loops {
            input text: [16] of class(8);
            target next: [16] of class(8);
            #[recompute]
            let read = lstm(embedding(text, 8, 8), 32);
            #[recompute]
            let more = lstm(read, 32);
            let scores = dense(more, 8);
            output scores;
            loss = cross_entropy(scores, next);
        }",
    );
    assert_eq!((loops(&kept), loops(&forgotten)), (4, 6));
    println!("two loops: {} bytes a sample, {} with recomputation", before.bytes, after.bytes);
    assert!(5 * after.bytes < 4 * before.bytes, "{} of {}", after.bytes, before.bytes);
}

#[test]
fn where_nothing_lies_between_nothing_changes() {
    let description = "network Plain {
        input x: [3];
        target y: class(4);
        #[recompute] let (a, b) = split(x, [1, 2]);
        #[recompute] let hidden = tanh(dense(x, 5));
        #[recompute] output scores = dense(hidden, 4);
        output parts = concat(a, b);
        loss = cross_entropy(scores, y);
    }";
    let text = |description: &str| nn_compiler::compile(description.parse().expect("tokens")).to_string();
    assert_eq!(text(description), text(&description.replace("#[recompute]", "")));
}
