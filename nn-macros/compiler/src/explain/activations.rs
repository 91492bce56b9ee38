//! The lecture's questions to a non-linearity: which values, how large a derivative, does it saturate, can it block?

use super::table::{Column, aligned};
use crate::model::Model;

/// What is known of an activation with its default settings.
#[derive(Clone, Copy, Debug)]
pub struct Activation {
    /// `sigmoid`
    pub name: &'static str,
    /// Its value.
    pub formula: &'static str,
    /// Its derivative; y is the value.
    pub derivative: &'static str,
    /// Between which numbers its values lie.
    pub values: (f64, f64),
    /// Between which numbers its derivative lies.
    pub slopes: (f64, f64),
    /// Whether its derivative goes to 0 far below, and far above.
    pub saturates: (bool, bool),
    /// Where its derivative is 0 over a whole range, so that nothing is learnt.
    pub blocks: Option<&'static str>,
}

macro_rules! activations {
    ($($name:ident: $formula:literal, $derivative:literal, $values:expr, $slopes:expr, $saturates:expr, $blocks:expr;)*) => {
        &[$(Activation {
            name: stringify!($name),
            formula: $formula,
            derivative: $derivative,
            values: $values,
            slopes: $slopes,
            saturates: $saturates,
            blocks: $blocks,
        }),*]
    };
}

const INFINITY: f64 = f64::INFINITY;
const BELOW: (bool, bool) = (true, false);
const ABOVE: (bool, bool) = (false, true);
const BOTH: (bool, bool) = (true, true);
const NEITHER: (bool, bool) = (false, false);

/// Every activation of one number.
pub const ACTIVATIONS: &[Activation] = activations! {
    sigmoid: "1/(1 + e⁻ˣ)", "y·(1 − y)", (0.0, 1.0), (0.0, 0.25), BOTH, None;
    tanh: "(eˣ − e⁻ˣ)/(eˣ + e⁻ˣ)", "1 − y²", (-1.0, 1.0), (0.0, 1.0), BOTH, None;
    relu: "max(0, x)", "0 if x < 0, 1 if x ≥ 0", (0.0, INFINITY), (0.0, 1.0), BELOW, Some("below 0");
    leaky_relu: "x if x > 0, else 0.01·x", "1 if x > 0, else 0.01", (-INFINITY, INFINITY), (0.01, 1.0), NEITHER, None;
    relu6: "min(max(0, x), 6)", "1 between 0 and 6, else 0", (0.0, 6.0), (0.0, 1.0), BOTH, Some("below 0 and above 6");
    elu: "x if x > 0, else eˣ − 1", "1 if x > 0, else eˣ", (-1.0, INFINITY), (0.0, 1.0), BELOW, None;
    selu: "1.0507·x if x > 0, else 1.7581·(eˣ − 1)", "1.0507 if x > 0, else 1.7581·eˣ",
        (-1.7581, INFINITY), (0.0, 1.7581), BELOW, None;
    celu: "x if x > 0, else eˣ − 1", "1 if x > 0, else eˣ", (-1.0, INFINITY), (0.0, 1.0), BELOW, None;
    gelu: "x·Φ(x)", "Φ(x) + x·φ(x)", (-0.17, INFINITY), (-0.129, 1.129), BELOW, None;
    silu: "x·σ(x)", "σ(x)·(1 + x·(1 − σ(x)))", (-0.2785, INFINITY), (-0.0998, 1.0998), BELOW, None;
    mish: "x·tanh(log(1 + eˣ))", "y/x + x·(1 − (y/x)²)·σ(x)", (-0.3088, INFINITY), (-0.1129, 1.089), BELOW, None;
    softplus: "log(1 + eˣ)", "σ(x)", (0.0, INFINITY), (0.0, 1.0), BELOW, None;
    softsign: "x/(1 + |x|)", "1/(1 + |x|)²", (-1.0, 1.0), (0.0, 1.0), BOTH, None;
    log_sigmoid: "−log(1 + e⁻ˣ)", "σ(−x)", (-INFINITY, 0.0), (0.0, 1.0), ABOVE, None;
    hardtanh: "min(max(x, −1), 1)", "1 between −1 and 1, else 0", (-1.0, 1.0), (0.0, 1.0), BOTH, Some("outside of −1..1");
    hardsigmoid: "min(max(x + 3, 0), 6)/6", "1/6 between −3 and 3, else 0",
        (0.0, 1.0), (0.0, 0.16667), BOTH, Some("outside of −3..3");
    hardswish: "x·hardsigmoid(x)", "0 below −3, 1 above 3, else x/3 + 1/2",
        (-0.375, INFINITY), (-0.5, 1.5), BELOW, Some("below −3");
};

/// The activations that a network uses, as a table; nothing where it uses none.
pub fn table(model: &Model) -> String {
    let used = ACTIVATIONS.iter().filter(|known| model.calls.iter().any(|call| call.function == known.name));
    let rows: Vec<[String; 6]> = used.map(row).collect();
    if rows.is_empty() {
        return String::new();
    }
    let head = ["activation", "is", "values", "derivative", "saturates", "blocks"].map(str::to_owned);
    aligned(&[vec![head], rows].concat(), &[Column::Left; 6])
}

fn row(known: &Activation) -> [String; 6] {
    let saturates = match known.saturates {
        BOTH => "at both ends",
        BELOW => "below",
        ABOVE => "above",
        (false, false) => "no",
    };
    let (low, high) = known.slopes;
    let derivative = format!("{}: {} to {}", known.derivative, number(low), number(high));
    let values = format!("{} to {}", number(known.values.0), number(known.values.1));
    let texts = [known.name, known.formula, &values, &derivative, saturates, known.blocks.unwrap_or("no")];
    texts.map(str::to_owned)
}

fn number(x: f64) -> String {
    let sign = if x < 0.0 { "−" } else { "" };
    let magnitude = if x.is_infinite() { "∞".to_owned() } else { x.abs().to_string() };
    format!("{sign}{magnitude}")
}
