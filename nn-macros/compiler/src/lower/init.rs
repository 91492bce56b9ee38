//! Initialisers: `he_normal()`.

use super::Lowering;
use crate::error::{Mistake, Reported};
use crate::model::Init;
use crate::syntax::tree::{Expr, ExprKind};

/// The initialisers and how many numbers each takes.
const INITIALISERS: &[(&str, usize)] = &[
    ("zeros", 0),
    ("ones", 0),
    ("constant", 1),
    ("normal", 2),
    ("uniform", 2),
    ("xavier_uniform", 0),
    ("xavier_normal", 0),
    ("he_uniform", 0),
    ("he_normal", 0),
    ("orthogonal", 0),
];

impl Lowering<'_> {
    /// The initialiser of a tensor of these dimensions.
    pub(super) fn init(&mut self, expr: &Expr, dims: &[usize]) -> Result<Init, Reported> {
        let ExprKind::Call(call) = &expr.kind else {
            return Err(self.errors.report(expr, Mistake::NotAnInitialiser { found: expr.to_string() }));
        };
        let name = call.function.to_string();
        let Some(&(name, count)) = INITIALISERS.iter().find(|(known, _)| *known == name) else {
            return Err(self.unknown("initialiser", &call.function, INITIALISERS.iter().map(|(name, _)| *name)));
        };
        if call.arguments.len() != count || !call.settings.is_empty() {
            let problem = Mistake::InitialiserArguments {
                name: name.into(),
                expected: count,
                found: call.arguments.len() + call.settings.len(),
            };
            return Err(self.errors.report(call.function.span(), problem));
        }
        let mut numbers = vec![];
        for argument in &call.arguments {
            numbers.push(self.number(argument)?.to_f64());
        }
        if let &[a, b] = &numbers[..]
            && (name == "uniform" && a > b || name == "normal" && b < 0.0)
        {
            let problem = Mistake::InitialiserRange { name, low: format!("{a:?}"), high: format!("{b:?}") };
            return Err(self.errors.report(expr, problem));
        }
        let (fan_in, fan_out) = fans(dims);
        Ok(match name {
            "zeros" => Init::Constant(0.0),
            "ones" => Init::Constant(1.0),
            "constant" => Init::Constant(numbers[0]),
            "normal" => Init::Normal(numbers[0], numbers[1]),
            "uniform" => Init::Uniform(numbers[0], numbers[1]),
            _ if dims.len() < 2 => {
                let problem = Mistake::InitialiserShape { name: name.into(), found: format!("{dims:?}") };
                return Err(self.errors.report(call.function.span(), problem));
            }
            "orthogonal" => Init::Orthogonal { rows: dims[0], columns: dims[1..].iter().product() },
            scheme => Init::Scaled { scheme, fan_in, fan_out },
        })
    }
}

/// What feeds an output and what an input feeds: of a matrix `[in, out]`, or of a kernel `[out, in, …]`.
pub fn fans(dims: &[usize]) -> (usize, usize) {
    match dims {
        [] => (1, 1),
        [n] => (*n, *n),
        [rows, columns] => (*rows, *columns),
        [out, channels, kernel @ ..] => {
            let area: usize = kernel.iter().product();
            (channels * area, out * area)
        }
    }
}
