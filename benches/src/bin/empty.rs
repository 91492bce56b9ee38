//! What every program costs.

fn main() {
    benches::report();
}
