//! The lecture's exercise on the chain rule, answered from the compiled graph.
//!
//! `cargo run --example chain_rule`

use nn_runtime::network;

network! {
    /// z depends on y1, y3 and i3; y1 on y2, x1 and i1; y2 on x1; y3 on x1 and i3; x1 on i1, i2 and i3.
    pub network ChainRule {
        input i1: [];
        input i2: [];
        input i3: [];

        let x1 = i1 * i2 + i3;
        let y2 = tanh(x1);
        let y3 = x1 * i3;
        let y1 = sigmoid(y2 + x1 * i1);
        let z  = y1 * y3 + i3;

        output z;
        loss = z;
    }
}

fn main() -> Result<(), nn_runtime::InputError> {
    println!("{}", chain_rule::EXPLAIN);

    let (i1, i2, i3) = (0.5, -1.0, 2.0);
    let batch = chain_rule::Batch { i1: &[i1], i2: &[i2], i3: &[i3] };
    let mut work = chain_rule::Workspace::new(1);
    let (losses, gradient) = ChainRule.gradient(batch, &mut work)?;
    println!("At i1 = {i1}, i2 = {i2}, i3 = {i3}:");
    println!("  z = {}", losses.loss);
    println!("  ∂z/∂i1 = {}, ∂z/∂i2 = {}, ∂z/∂i3 = {}", gradient.i1[0], gradient.i2[0], gradient.i3[0]);

    // The same by small differences.
    let h = 1e-3_f32;
    let mut z = |i1: f32, i2: f32, i3: f32| {
        let inputs = chain_rule::Inputs { i1: &[i1], i2: &[i2], i3: &[i3] };
        ChainRule.forward(inputs, &mut work).map(|outputs| outputs.z[0])
    };
    let d1 = (z(i1 + h, i2, i3)? - z(i1 - h, i2, i3)?) / (2.0 * h);
    let d2 = (z(i1, i2 + h, i3)? - z(i1, i2 - h, i3)?) / (2.0 * h);
    let d3 = (z(i1, i2, i3 + h)? - z(i1, i2, i3 - h)?) / (2.0 * h);
    println!("By differences: {d1:.4}, {d2:.4}, {d3:.4}");
    Ok(())
}
