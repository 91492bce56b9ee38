use nn_runtime::network;

fn f(x: f32) -> f32 {
    x * x * x
}

fn df(x: f32) -> f32 {
    3.0 * x * x
}

network! {
    #[derive(hvp)]
    network N {
        extern fn cube(x) -> y { value: f, derivative: df }
        input x: [4];
        target t: [3];
        let y = cube(dense(x, 3));
        loss = mse(y, t);
    }
}

fn main() {}
