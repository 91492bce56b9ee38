//! What is compiled.

use std::fmt::Write;

/// Four samples of the smallest problem.
pub const XOR: &str = "
    input x: [2];
    target y: [1];
    let hidden = tanh(dense(x, 8));
    let answer = sigmoid(dense(hidden, 1));
    output answer;
    loss = bce(answer, y);
";

/// What a robot runs a thousand times a second.
pub const POLICY: &str = "
    input x: [4];
    target y: [2];
    let first = tanh(dense(x, 64));
    let second = tanh(dense(first, 64));
    let answer = dense(second, 2);
    output answer;
    loss = mse(answer, y);
";

/// A macro that prints how many microseconds it takes to expand what it is given: the least of five times.
pub const EXPAND: &str = "
    #[proc_macro]
    pub fn expand(description: proc_macro::TokenStream) -> proc_macro::TokenStream {
        let times = (0..5).map(|_| {
            let description = description.clone();
            let began = std::time::Instant::now();
            let expansion: proc_macro::TokenStream = nn_compiler::compile(description.into()).into();
            let took = began.elapsed();
            drop(expansion);
            took.as_micros()
        });
        eprintln!(\"{}\", times.min().unwrap());
        proc_macro::TokenStream::new()
    }
";

/// So many dense layers.
pub fn layers(count: usize, width: usize) -> String {
    let mut text = format!("input x: [{width}];\ntarget y: [{width}];\nlet h0 = dense(x, {width});\n");
    for layer in 1..count {
        let before = layer - 1;
        writeln!(text, "let h{layer} = dense(relu(h{before}), {width});").expect("a string takes any text");
    }
    let last = count - 1;
    writeln!(text, "output h{last};\nloss = mse(h{last}, y);").expect("a string takes any text");
    text
}

/// A description with these statements.
pub fn network(statements: &str) -> String {
    format!("pub network Net {{ {statements} }}")
}

/// A program that does with a network all that one is made for: inference, the gradient, a step of training.
pub fn program(statements: &str, inputs: usize, outputs: usize) -> String {
    let network = network(statements);
    format!(
        "
        nn_runtime::network! {{ {network} }}

        fn main() {{
            let (mut network, mut gradient, mut work) = (Net::init(1), Net::zeros(), net::Workspace::new(4));
            let mut optimizer = nn_runtime::Sgd::new(0.1);
            let batch = net::Batch {{ x: &[[0.5; {inputs}]; 4], y: &[[0.5; {outputs}]; 4] }};
            network.forward(batch.inputs(), &mut work).unwrap();
            network.gradient(batch, &mut work, &mut gradient).unwrap();
            network.train_step(batch, &mut work, &mut gradient, &mut optimizer).unwrap();
        }}
        "
    )
}
