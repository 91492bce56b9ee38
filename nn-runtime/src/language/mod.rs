//! The language of [`network!`](crate::network): what stands between its braces.
//!
//! A description is of **one sample**; the batch is implied. Every value is a tensor whose shape is known while
//! compiling: `[]` is a number, `[28, 28]` a matrix. The modules below are the functions, each with its formula, its
//! shapes, its conventions and an example that is compiled.
//!
//! ```
//! use nn_runtime::network;
//!
//! network! {
//!     /// Foretells the next word.
//!     pub network Words {
//!         input  words: [12] of class(50);
//!         target next: class(50);
//!
//!         param table: [50, 16] = normal(0.0, 0.1);
//!         fn block(x) {
//!             x + dropout(dense(gelu(dense(layer_norm(x), 32)), 16), 0.1)
//!         }
//!         let mut x = position_encoding(embedding(words, table));
//!         for i in 0..2 {
//!             x = block(x + attention(x, heads = 2, causal = true));
//!         }
//!         let scores = matmul(x[-1], transpose(table));
//!
//!         output scores;
//!         metric hit     = accuracy(scores, next);
//!         loss fit       = cross_entropy(scores, next, label_smoothing = 0.1);
//!         loss weights   = 1e-4 * sum_squares(weights());
//!     }
//! }
//! ```
//!
//! | statement | is |
//! | --- | --- |
//! | `input NAME: SHAPE;` | what the caller gives for each sample |
//! | `input NAME: [32] of class(65);` | whole numbers in `0..65`, checked before use |
//! | `target NAME: SHAPE;`, `target NAME: class(10);` | what a loss compares with; inference does without |
//! | `param NAME: SHAPE = INIT;` | a trained tensor, shared by all samples |
//! | `frozen NAME: SHAPE = INIT;` | stored with the parameters, never trained |
//! | `state NAME: SHAPE = INIT;`, `update NAME = EXPR;` | stored, replaced in every step of training |
//! | `const NAME = INTEGER;` | a whole number for shapes and bounds |
//! | `let NAME = EXPR;`, `let (A, B) = EXPR;`, `let mut NAME = EXPR;`, `NAME = EXPR;` | values |
//! | `layer NAME = LAYER(…);` | one layer with its parameters, used as `NAME(x)`; every use shares them |
//! | `fn NAME(x, width) { …; EXPR }` | a template: a layer in it is a new one at each call |
//! | `for i in 0..4 { … }` | turns, unrolled or a loop over time where they are alike |
//! | `output NAME = EXPR;`, `output NAME;` | what inference returns |
//! | `loss = EXPR;`, `loss NAME = EXPR;` | a number to minimise; several add up |
//! | `metric NAME = EXPR;` | a number that is reported |
//!
//! Tensors begin as `zeros()`, `ones()`, `constant(c)`, `normal(mean, std)`, `uniform(low, high)`, `xavier_uniform()`,
//! `xavier_normal()`, `he_uniform()`, `he_normal()` or `orthogonal()`. Expressions are Rust's `+ - * /`, calls with named
//! settings after the others, indices `x[0]`, `x[.., 2..5]`, numbers and tuples; shapes broadcast as NumPy's do.
//! `#[dtype(f64)]` before the network gives double precision.
//!
//! `#[batch(4)]` before a small network that trains with 4 samples at a time, 1 to 8, compiles its gradient once more for
//! just so many. It is faster for these, since little of it goes through memory; the bits are the same, and so is what other batches do.
//! Networks whose gradient is not one function of few operations can't have it:
//!
//! ```
//! use nn_runtime::{Sgd, network};
//!
//! network! {
//!     /// Follows a curve, point by point.
//!     #[batch(1)]
//!     network Curve {
//!         input x: [1];
//!         target y: [1];
//!         output guess = dense(tanh(dense(x, 8)), 1);
//!         loss = mse(guess, y);
//!     }
//! }
//!
//! let (mut network, mut gradient, mut work) = (Curve::init(1), Curve::zeros(), curve::Workspace::new(1));
//! let mut optimizer = Sgd::<Curve>::new(0.05);
//! for i in 0..10_000 {
//!     let x = (i * 7 % 100) as f32 / 50.0 - 1.0;
//!     let batch = curve::Batch { x: &[[x]], y: &[[x * x]] };
//!     network.train_step(batch, &mut work, &mut gradient, &mut optimizer)?;
//! }
//! let guess = network.forward(curve::Inputs { x: &[[0.5]] }, &mut work)?.guess[0][0];
//! assert!((guess - 0.25).abs() < 0.1);
//! # Ok::<(), nn_runtime::InputError>(())
//! ```
//!
//! `#[recompute]` before a `let`, an assignment or an `output` trades time for memory: what lies between the statement's
//! operands and its result is not kept for the derivative but computed again there, whole templates that it calls
//! included. Nothing else changes, not a bit: masks of dropout are drawn again from the same seed and step.

mod functions;

pub use functions::*;
