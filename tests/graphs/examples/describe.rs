//! Prints the description of a seed: `cargo run -p graphs --example describe 44`.

fn main() {
    for seed in std::env::args().skip(1) {
        println!("{}", graphs::Description::of(seed.parse().expect("a number")).text());
    }
}
