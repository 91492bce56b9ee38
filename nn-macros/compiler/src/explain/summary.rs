//! The table that `SUMMARY` holds.

use super::costs::{Cost, Costs};
use super::table::{Column, aligned, grouped};
use crate::model::Model;

/// Layer by layer: what it is, its shape, its parameters, its operations and its memory.
pub fn table(model: &Model, costs: &Costs) -> String {
    let trains = !model.losses.is_empty();
    let flops = |cost: &Cost| if trains { cost.gradient } else { cost.forward };
    let shown = |number: u64| if number == 0 { String::new() } else { grouped(number) };
    let mut rows = vec![["layer", "is", "shape", "parameters", "FLOPs", "bytes"].map(str::to_owned)];
    rows.extend(costs.layers.iter().map(|layer| {
        let cost = &layer.cost;
        let [parameters, flops, bytes] = [cost.parameters + cost.others, flops(cost), cost.bytes].map(shown);
        [layer.name.clone(), layer.text.clone(), layer.shape.clone(), parameters, flops, bytes]
    }));
    let columns = [Column::Left, Column::Left, Column::Left, Column::Right, Column::Right, Column::Right];
    let (name, total) = (&model.name, &costs.total);
    let mut text = format!("{name}\n{}", aligned(&rows, &columns));
    text += &format!("{} parameters", grouped(total.parameters));
    if total.others > 0 {
        text += &format!(", {} more not trained", grouped(total.others));
    }
    text += &match trains {
        true => format!(
            "; {} FLOPs forward, {} with gradient, per sample\n",
            grouped(total.forward),
            grouped(total.gradient)
        ),
        false => format!("; {} FLOPs per sample\n", grouped(total.forward)),
    };
    text += &format!("{} bytes of workspace per sample", grouped(total.bytes));
    if total.fixed > 0 {
        text += &format!(", {} more for all together", grouped(total.fixed));
    }
    text.push('\n');
    text
}
