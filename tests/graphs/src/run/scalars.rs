//! Scalar programs: one loop over the samples.

use super::{Machine, Results};
use nn_compiler::schedule::Expression;
use nn_compiler::schedule::scalar::Loop;
use std::collections::BTreeMap;

impl Machine<'_> {
    pub(super) fn scalar_loop(mut self, scalars: &Loop) -> Result<Results, String> {
        let none = BTreeMap::new();
        for (name, value) in &scalars.before {
            let value = self.expression(value, &none)?;
            self.variables.insert(name.clone(), value);
        }
        let mut sums = vec![0.0; scalars.sums.len()];
        for sample in 0..self.numbers.samples {
            let mut own: BTreeMap<&str, f64> = BTreeMap::new();
            for (field, name) in &scalars.data {
                own.insert(name, self.numbers.data[*field].data[sample]);
            }
            for (name, value) in &scalars.body {
                let value = self.expression(value, &own)?;
                own.insert(name, value);
            }
            for (sum, (_, value)) in sums.iter_mut().zip(&scalars.sums) {
                *sum += self.expression(value, &own)?;
            }
            for (buffer, value) in &scalars.writes {
                self.buffers[*buffer][sample] = self.expression(value, &own)?;
            }
        }
        for (sum, (name, _)) in sums.into_iter().zip(&scalars.sums) {
            self.variables.insert(name.clone(), sum);
        }
        for (name, value) in &scalars.after {
            let value = self.expression(value, &none)?;
            self.variables.insert(name.clone(), value);
        }
        let number = |value: &Expression| self.expression(value, &none);
        let reports = scalars.reports.iter().map(|(_, value)| number(value)).collect::<Result<_, String>>()?;
        let stores = scalars.stores.iter().map(|(n, value)| Ok((*n, vec![number(value)?])));
        let stores = stores.collect::<Result<_, String>>()?;
        let outputs = scalars.outputs.iter().map(|(_, buffer)| self.buffers[*buffer][..self.numbers.samples].to_vec());
        Ok(Results { outputs: outputs.collect(), reports, stores })
    }
}
