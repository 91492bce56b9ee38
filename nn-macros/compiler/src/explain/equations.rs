//! A chain written out: `∂z/∂x = ∂z/∂y · ∂y/∂x`.

use super::chain::Chain;
use crate::graph::{ByValue, Value};

/// A derivative is written as a sum over all paths up to so many, through derivatives already known beyond.
const PATHS: usize = 8;
/// No path has more factors.
const LONGEST: usize = 2 * PATHS + 1;
/// Of more named values than this, every derivative goes through those already known.
const SMALL: usize = 64;

/// How a chain is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// `∂z/∂x = ∂z/∂y · ∂y/∂x`
    Text,
    /// `\frac{\partial z}{\partial x} = …`
    Latex,
}

/// The derivatives of a loss by the values that it is made of, each in an equation.
pub struct Equations {
    style: Style,
    /// What the values are called in this style.
    names: ByValue<String>,
    lines: ByValue<String>,
}

/// The product of the factors along a path, and how many there are.
struct Path {
    product: String,
    length: usize,
}

impl Equations {
    /// Those of a chain's values.
    pub fn new(chain: &Chain, values: &[Value], style: Style) -> Self {
        let name = |name: &String| if style == Style::Latex { symbol(name) } else { name.clone() };
        let names = chain.names.iter().map(|(value, text)| (value, name(text))).collect();
        let mut equations = Equations { style, names, lines: ByValue::default() };
        let paths = if chain.values().len() < SMALL { equations.paths(chain) } else { ByValue::default() };
        let equals = if style == Style::Latex { " &= " } else { " = " };
        for &value in values {
            let whole = equations.factor(chain.root, value);
            let sum = match paths.get(value) {
                Some(Some(paths)) => paths.iter().map(|path| path.product.as_str()).collect::<Vec<_>>().join(" + "),
                _ => equations.through_known(chain, value),
            };
            // What the loss is made of directly, and only so, needs no equation.
            if whole != sum {
                equations.lines.insert(value, format!("{whole}{equals}{sum}"));
            }
        }
        equations
    }

    /// The equation of a value; nothing for what no loss depends on, or only directly.
    pub fn of(&self, value: Value) -> Option<&str> {
        self.lines.get(value).map(String::as_str)
    }

    /// `∂y/∂x`
    pub fn factor(&self, of: Value, by: Value) -> String {
        let (of, by) = (&self.names[of], &self.names[by]);
        match self.style {
            Style::Text => format!("∂{of}/∂{by}"),
            Style::Latex => format!("\\frac{{\\partial {of}}}{{\\partial {by}}}"),
        }
    }

    /// Between factors.
    fn times(&self) -> &'static str {
        match self.style {
            Style::Text => " · ",
            Style::Latex => " \\cdot ",
        }
    }

    /// The derivative of the loss by `value`, through those by its users.
    fn through_known(&self, chain: &Chain, value: Value) -> String {
        let through = |&user: &Value| {
            let rest = self.factor(user, value);
            if user == chain.root { rest } else { format!("{}{}{rest}", self.factor(chain.root, user), self.times()) }
        };
        chain.users(value).iter().map(through).collect::<Vec<_>>().join(" + ")
    }

    /// The paths from the loss to each value; `None` where there are too many, or too long ones.
    fn paths(&self, chain: &Chain) -> ByValue<Option<Vec<Path>>> {
        let mut paths: ByValue<Option<Vec<Path>>> = ByValue::default();
        // Users come after what they use.
        for (value, _) in chain.parts.iter().rev().filter(|(value, _)| *value != chain.root) {
            let mut found = Some(vec![]);
            for &user in chain.users(value) {
                let factor = self.factor(user, value);
                let (Some(all), before) = (&mut found, paths.get(user)) else { break };
                match before {
                    None => all.push(Path { product: factor, length: 1 }),
                    Some(None) => found = None,
                    Some(Some(before)) => all.extend(before.iter().map(|path| Path {
                        product: format!("{}{}{factor}", path.product, self.times()),
                        length: path.length + 1,
                    })),
                }
            }
            let few = |all: &Vec<Path>| all.len() <= PATHS && all.iter().all(|path| path.length <= LONGEST);
            paths.insert(value, found.filter(few));
        }
        paths
    }
}

/// `x_{1}` for `x1`, upright words for others.
fn symbol(name: &str) -> String {
    let (letters, digits) = name.split_at(name.find(|c: char| c.is_ascii_digit()).unwrap_or(name.len()));
    if letters.chars().count() == 1 && digits.chars().all(|c| c.is_ascii_digit()) {
        return if digits.is_empty() { letters.to_owned() } else { format!("{letters}_{{{digits}}}") };
    }
    format!("\\mathrm{{{}}}", name.replace('_', "\\_").replace('#', "\\#"))
}
