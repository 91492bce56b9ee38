//! The table that `SUMMARY` holds.

use crate::model::Model;
use crate::schedule::Schedule;
use crate::syntax::tree::Role;
use std::collections::BTreeMap;

/// A row: name, expression, shape, parameters.
type Row = [String; 4];

/// Layer by layer: what it is, its shape, its parameters.
pub fn table(model: &Model, schedule: &Schedule) -> String {
    let mut rows: Vec<Row> = vec![["layer", "is", "shape", "parameters"].map(str::to_owned)];
    for field in &model.data {
        let kind = if field.target { "target" } else { "input" };
        rows.push([field.name.to_string(), kind.to_owned(), field.ty.to_string(), String::new()]);
    }
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for parameter in &model.parameters {
        let group = parameter.path.split_last().map_or(&[][..], |(_, group)| group);
        *counts.entry(group.join(".")).or_default() += parameter.len();
    }
    for statement in &model.statements {
        let shape = model.graph.shape(statement.value).to_string();
        let count = counts.get(&statement.name).map_or_else(String::new, |&count| grouped(count));
        rows.push([statement.name.clone(), statement.text.clone(), shape, count]);
    }
    let widths: Vec<usize> =
        (0..4).map(|column| rows.iter().map(|row| row[column].chars().count()).max().unwrap_or(0)).collect();
    let mut text = format!("{}\n", model.name);
    for row in &rows {
        let cells: Vec<String> =
            row.iter().zip(&widths).enumerate().map(|(column, (cell, &width))| pad(cell, width, column == 3)).collect();
        text += cells.join("  ").trim_end();
        text.push('\n');
    }
    let of = |role: Role| model.parameters.iter().filter(|p| p.role == role).map(|p| p.len()).sum::<usize>();
    let flops = super::flops::count(&schedule.joint);
    text += &format!("{} parameters", grouped(of(Role::Trained)));
    if of(Role::Frozen) + of(Role::State) > 0 {
        text += &format!(", {} more not trained", grouped(of(Role::Frozen) + of(Role::State)));
    }
    text +=
        &format!("; {} FLOPs forward, {} with gradient, per sample\n", grouped(flops.forward), grouped(flops.gradient));
    text
}

fn pad(text: &str, width: usize, right: bool) -> String {
    let space = " ".repeat(width - text.chars().count());
    if right { format!("{space}{text}") } else { format!("{text}{space}") }
}

/// `4 810`
pub fn grouped(number: usize) -> String {
    let digits = number.to_string();
    let groups: Vec<&str> =
        digits.as_bytes().rchunks(3).rev().map(|group| std::str::from_utf8(group).unwrap_or("")).collect();
    groups.join(" ")
}
