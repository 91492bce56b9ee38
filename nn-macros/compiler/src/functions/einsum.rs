//! Einstein's summation.

use super::signature::{Kind, Parameter};
use super::{Arguments, Example, Function, Role};
use crate::builder::Var;
use crate::error::{Mistake, Reported};
use crate::graph::{Element, Shape};
use crate::lower::{Bound, Lowering};
use crate::operators::contract::{Contract, Label};

pub(super) const FUNCTIONS: &[Function] = &[Function {
    name: "einsum",
    parameters: &[Parameter::new("equation", Kind::Text), Parameter::new("operands", Kind::Tensors)],
    role: Role::Plain,
    docs: "Products summed along axes that are named by letters: `einsum(\"ij,jk->ik\", a, b)` is a matrix product. \
           Letters that the result does not have are summed over; a letter twice in one operand takes its diagonal; \
           without `->` the result has the letters that stand once, in alphabetical order. The batch has no letter.",
    examples: &[
        Example::new("input x: [2, 3]; input y: [3, 4];", "einsum(\"ij,jk->ik\", x, y)"),
        Example::new("input x: [5, 2, 3]; input y: [5, 3, 4];", "einsum(\"bij, bjk -> bki\", x, y)"),
        Example::new("input x: [3, 3];", "einsum(\"ii\", x) * x"),
        Example::new("input x: [3, 2, 3];", "einsum(\"iji->ij\", x)"),
        Example::new("input x: [2, 3];", "einsum(\"ba\", x)"),
        Example::new("input x: [2]; input y: [3]; input z: [2, 3];", "einsum(\"i,j,ij->\", x, y, z)"),
        Example::new("input x: [3, 4]; param p: [3, 4, 5] = normal(0.0, 1.0);", "einsum(\"hi,hio->ho\", x, p)"),
        Example::new("input x: [3, 2]; input y: [2, 3, 4];", "einsum(\"ij,jik->i\", x, y)"),
    ],
    build: |lowering, args| {
        let operands = args.tensors("operands").to_vec();
        let equation = Equation::parse(args.text("equation"))
            .and_then(|equation| equation.check(&operands, lowering).map(|()| equation));
        let equation = equation.map_err(|problem| {
            let equation = args.text("equation").to_owned();
            lowering.errors.report(args.span("equation"), Mistake::Einsum { equation, problem })
        })?;
        let terms = operands.into_iter().zip(equation.inputs).map(|(value, labels)| Term { value, labels }.distinct());
        let terms: Vec<Term<'_>> = terms.collect();
        let term = contract_all(lowering, args, terms, &equation.output)?;
        let order = equation.output.iter().filter_map(|label| term.axis(*label)).collect();
        Ok(Bound::Tensor(term.value.permute(order).value))
    },
}];

/// The letters of the operands' and of the result's axes.
struct Equation {
    inputs: Vec<Vec<Label>>,
    output: Vec<Label>,
}

impl Equation {
    /// Reads `ij,jk->ik`; what is wrong with it otherwise.
    fn parse(text: &str) -> Result<Equation, String> {
        let text: String = text.chars().filter(|c| !c.is_whitespace()).collect();
        let (inputs, output) = match text.split_once("->") {
            Some((inputs, output)) => (inputs, Some(labels(output)?)),
            None => (text.as_str(), None),
        };
        let inputs = inputs.split(',').map(labels).collect::<Result<Vec<_>, _>>()?;
        let count = |label: &Label| inputs.iter().flatten().filter(|l| *l == label).count();
        let output = match output {
            Some(output) => output,
            None => (0..=Label::MAX).filter(|label| count(label) == 1).collect(),
        };
        for (axis, label) in output.iter().enumerate() {
            let letter = char::from(*label);
            if count(label) == 0 {
                return Err(format!("no operand has the letter `{letter}` of the result"));
            }
            if output[..axis].contains(label) {
                return Err(format!("the result has the letter `{letter}` twice, it can have it once"));
            }
        }
        Ok(Equation { inputs, output })
    }

    /// Whether operands are as many and have the axes that the letters say; what disagrees otherwise.
    fn check(&self, operands: &[Var<'_>], lowering: &Lowering<'_>) -> Result<(), String> {
        if self.inputs.len() != operands.len() {
            return Err(format!("it names the axes of {} operands, found {}", self.inputs.len(), operands.len()));
        }
        let describe = |n: usize| lowering.describe_typed(operands[n]);
        let mut lengths: Vec<(Label, usize, usize)> = vec![];
        for (n, (labels, operand)) in self.inputs.iter().zip(operands).enumerate() {
            let ty = operand.ty();
            if ty.element != Element::Real {
                return Err(format!("operand {} is {}, expected real numbers", n + 1, describe(n)));
            }
            if labels.len() != ty.shape.rank() {
                let text: String = labels.iter().copied().map(char::from).collect();
                let (letters, axes) = (labels.len(), ty.shape.rank());
                return Err(format!(
                    "`{text}` has {letters} letters, but operand {}, {}, has {axes} axes",
                    n + 1,
                    describe(n)
                ));
            }
            for (&label, &len) in labels.iter().zip(&ty.shape.dims) {
                match lengths.iter().find(|(known, ..)| *known == label) {
                    None => lengths.push((label, len, n)),
                    Some((_, known, _)) if *known == len => {}
                    Some((_, known, first)) => {
                        let letter = char::from(label);
                        return Err(format!(
                            "the letter `{letter}` is {known} long in operand {}, {}, and {len} long in operand {}, {}",
                            first + 1,
                            describe(*first),
                            n + 1,
                            describe(n)
                        ));
                    }
                }
            }
        }
        Ok(())
    }
}

/// The letters of one operand or of the result.
fn labels(text: &str) -> Result<Vec<Label>, String> {
    let label = |c: char| match c {
        'a'..='z' | 'A'..='Z' => Ok(c as Label),
        '.' => Err("`...` is not known here: give each axis its letter; the batch has none".to_owned()),
        _ => Err(format!("expected letters, `,` and one `->`, found `{c}`")),
    };
    text.chars().map(label).collect()
}

/// A factor, and the letters of its axes.
#[derive(Clone)]
struct Term<'e> {
    value: Var<'e>,
    labels: Vec<Label>,
}

impl<'e> Term<'e> {
    fn axis(&self, label: Label) -> Option<usize> {
        self.labels.iter().position(|&l| l == label)
    }

    /// The diagonals of letters that stand twice.
    fn distinct(mut self) -> Term<'e> {
        let twice = |labels: &[Label]| (1..labels.len()).find(|&axis| labels[..axis].contains(&labels[axis]));
        while let Some(second) = twice(&self.labels) {
            let first = self.axis(self.labels[second]).unwrap_or_default();
            let mut order: Vec<usize> = (0..self.labels.len()).filter(|&axis| axis != second).collect();
            order.insert(first + 1, second);
            self.value = self.value.permute(order).diagonal(first);
            self.labels.remove(second);
        }
        self
    }

    /// The sum along the letters that nothing else has.
    fn summed(self, needed: impl Fn(Label) -> bool) -> Term<'e> {
        let axes = (0..self.labels.len()).filter(|&axis| !needed(self.labels[axis])).collect();
        let labels = self.labels.into_iter().filter(|&label| needed(label)).collect();
        Term { value: self.value.sum(axes, false), labels }
    }

    /// This factor along the axes `labels`, of which it has some, of `shape`.
    fn spread(&self, labels: &[Label], shape: &Shape) -> Var<'e> {
        let kept: Vec<usize> = (0..labels.len()).filter(|&axis| self.axis(labels[axis]).is_some()).collect();
        let order = kept.iter().filter_map(|&axis| self.axis(labels[axis])).collect();
        self.value.permute(order).broadcast(shape.clone(), kept)
    }

    /// The letters of both factors, and the axes of their product before anything is summed.
    fn joined(&self, other: &Term<'e>) -> (Vec<Label>, Shape) {
        let (a, b) = (self.value.shape(), other.value.shape());
        let mut labels = self.labels.clone();
        let mut shape = a.with_batch(a.batch || b.batch);
        for (&label, &len) in other.labels.iter().zip(&b.dims) {
            if !labels.contains(&label) {
                labels.push(label);
                shape.dims.push(len);
            }
        }
        (labels, shape)
    }
}

/// The product of all terms summed over what `output` does not have, cheapest pair first.
fn contract_all<'e>(
    lowering: &Lowering<'e>,
    args: &Arguments<'e>,
    mut terms: Vec<Term<'e>>,
    output: &[Label],
) -> Result<Term<'e>, Reported> {
    /// What a batch counts for.
    const SAMPLES: f64 = 64.0;
    while terms.len() > 1 {
        let cost = |&(i, j): &(usize, usize)| -> f64 {
            let shape = terms[i].joined(&terms[j]).1;
            shape.dims.iter().map(|&len| len as f64).product::<f64>() * if shape.batch { SAMPLES } else { 1.0 }
        };
        let pairs = (0..terms.len()).flat_map(|i| (i + 1..terms.len()).map(move |j| (i, j)));
        let (i, j) = pairs.min_by(|a, b| cost(a).total_cmp(&cost(b))).unwrap_or((0, 1));
        let (right, left) = (terms.remove(j), terms.remove(i));
        let later = |label| output.contains(&label) || terms.iter().any(|term| term.labels.contains(&label));
        let left = left.summed(|label| later(label) || right.labels.contains(&label));
        let right = right.summed(|label| later(label) || left.labels.contains(&label));
        let product = product(lowering, args, &left, &right, later)?;
        terms.insert(i, product);
    }
    let only = terms.swap_remove(0);
    Ok(only.summed(|label| output.contains(&label)))
}

/// The product of two terms, summed over what both have and nothing needs.
fn product<'e>(
    lowering: &Lowering<'e>,
    args: &Arguments<'e>,
    left: &Term<'e>,
    right: &Term<'e>,
    later: impl Fn(Label) -> bool,
) -> Result<Term<'e>, Reported> {
    let (labels, shape) = left.joined(right);
    let out: Vec<Label> = labels.iter().copied().filter(|&label| later(label)).collect();
    let dims: Vec<usize> = (0..labels.len()).filter(|&a| later(labels[a])).map(|axis| shape.dims[axis]).collect();
    let result = lowering.checked_shape(shape.with_dims(dims), args.span)?;
    let all_in = |term: &Term<'e>| labels.len() == term.labels.len();
    if out == labels && (all_in(left) || all_in(right)) {
        // Nothing is summed, and one factor has every axis: no product of matrices.
        return Ok(Term { value: left.spread(&out, &result) * right.spread(&out, &result), labels: out });
    }
    let contract =
        Contract { left: left.labels.clone(), right: right.labels.clone(), out: out.clone(), batch: result.batch };
    Ok(Term { value: contract.apply(left.value, right.value), labels: out })
}
