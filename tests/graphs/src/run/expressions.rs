//! Expressions and elementwise statements, element by element.

use super::Machine;
use nn_compiler::schedule::step::{Reading, Source};
use nn_compiler::schedule::{Expression, Location};
use std::collections::BTreeMap;

impl Machine<'_> {
    /// The value of an expression; `own` are a closure's parameters.
    pub(super) fn expression(&self, expression: &Expression, own: &BTreeMap<&str, f64>) -> Result<f64, String> {
        Ok(match expression {
            Expression::Literal(number) => *number,
            Expression::Variable(name) => *own
                .get(name.as_str())
                .or_else(|| self.variables.get(name))
                .ok_or_else(|| format!("`{name}` is not defined yet"))?,
            Expression::Samples => self.numbers.samples as f64,
            Expression::Parameter(n) => self.numbers.parameters[*n].data[0],
            Expression::Element(location) => self.read(location)?[0],
            Expression::Apply(op, operands) => {
                let operands: Vec<f64> =
                    operands.iter().map(|operand| self.expression(operand, own)).collect::<Result<_, _>>()?;
                (op.value)(&operands)
            }
        })
    }

    /// An elementwise loop. Where the result takes over an operand's memory, each element replaces the operand's.
    pub(super) fn map(
        &mut self,
        out: &Location,
        in_place: Option<&str>,
        sources: &[Source],
        expression: &Expression,
    ) -> Result<(), String> {
        let len = self.len(out);
        let mut elements = vec![f64::NAN; len];
        for (i, element) in elements.iter_mut().enumerate() {
            let mut own = BTreeMap::new();
            if let Some(name) = in_place {
                own.insert(name, self.read(out)?[i]);
            }
            for source in sources {
                let memory = self.read(&source.location)?;
                let index = match source.access {
                    Reading::Full => i,
                    Reading::Cycle => i % memory.len(),
                    Reading::Each(inner) => i / inner,
                    Reading::CycleEach(inner) => (i / inner) % memory.len(),
                };
                let read = memory.get(index).ok_or_else(|| format!("`{}` has no element {index}", source.name))?;
                own.insert(&source.name, *read);
            }
            *element = self.expression(expression, &own)?;
        }
        if sources.iter().any(|source| in_place.is_some() && source.location.place == out.place) {
            return Err("it reads the memory that it overwrites".into());
        }
        self.write(out, &elements)
    }
}
