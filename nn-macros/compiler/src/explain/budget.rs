//! `#[budget(parameters <= 20_000)]`: an error with what costs how much, where a network costs more.

use super::costs::{Cost, Costs};
use super::table::{Column, aligned, grouped};
use crate::error::{Errors, Mistake, Place};
use crate::model::Model;

/// A table has at most so many lines: the dearest layers.
const LINES: usize = 20;

/// What a budget limits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Resource {
    /// Trained parameters.
    Parameters,
    /// Bytes of workspace.
    Workspace,
    /// Operations per sample, of the gradient where there is a loss.
    Flops,
    /// Operations per sample of inference.
    FlopsForward,
}

impl Resource {
    /// Every resource.
    pub const ALL: [Resource; 4] = [Resource::Parameters, Resource::Workspace, Resource::Flops, Resource::FlopsForward];

    /// The name by which the attribute knows it.
    pub fn name(self) -> &'static str {
        match self {
            Resource::Parameters => "parameters",
            Resource::Workspace => "workspace",
            Resource::Flops => "flops",
            Resource::FlopsForward => "flops_forward",
        }
    }
}

/// One limit of a budget.
#[derive(Clone, Copy, Debug)]
pub struct Limit {
    /// What is limited.
    pub resource: Resource,
    /// The most that it may be.
    pub most: u64,
    /// For how many samples the workspace is meant.
    pub samples: u64,
    /// Where it is written.
    pub place: Place,
}

/// Reports every limit that the network is beyond.
pub fn check(model: &Model, costs: &Costs, errors: &Errors) {
    for limit in &model.budget {
        let of = |cost: &Cost| match limit.resource {
            Resource::Parameters => cost.parameters,
            Resource::Workspace => cost.workspace(limit.samples),
            Resource::Flops if !model.losses.is_empty() => cost.gradient,
            Resource::Flops | Resource::FlopsForward => cost.forward,
        };
        let found = of(&costs.total);
        if found <= limit.most {
            continue;
        }
        let found = match limit.resource {
            Resource::Parameters => format!("{} parameters", grouped(found)),
            Resource::Workspace if limit.samples == 1 => {
                format!("{} bytes of workspace for one sample", grouped(found))
            }
            Resource::Workspace => format!("{} bytes of workspace for {} samples", grouped(found), limit.samples),
            Resource::Flops if !model.losses.is_empty() => format!("{} FLOPs per sample and gradient", grouped(found)),
            Resource::Flops | Resource::FlopsForward => format!("{} FLOPs per sample and inference", grouped(found)),
        };
        let table = table(costs, limit.resource, of);
        let most = grouped(limit.most);
        errors.report(limit.place, Mistake::OverBudget { network: model.name.to_string(), found, most, table });
    }
}

/// Layer by layer what costs how much, in order; the dearest only, where there are many.
fn table(costs: &Costs, resource: Resource, of: impl Fn(&Cost) -> u64) -> String {
    let head = match resource {
        Resource::Parameters => "parameters",
        Resource::Workspace => "bytes",
        Resource::Flops | Resource::FlopsForward => "FLOPs",
    };
    let mut dear: Vec<_> = costs.layers.iter().enumerate().filter(|(_, layer)| of(&layer.cost) > 0).collect();
    dear.sort_by_key(|(position, layer)| (std::cmp::Reverse(of(&layer.cost)), *position));
    let others = dear.split_off(dear.len().min(LINES));
    dear.sort_by_key(|(position, _)| *position);
    let mut rows = vec![["layer", "is", "shape", head].map(str::to_owned)];
    rows.extend(
        dear.into_iter()
            .map(|(_, layer)| [layer.name.clone(), layer.text.clone(), layer.shape.clone(), grouped(of(&layer.cost))]),
    );
    if !others.is_empty() {
        let sum = others.iter().fold(0, |sum: u64, (_, layer)| sum.saturating_add(of(&layer.cost)));
        rows.push([format!("{} more", others.len()), String::new(), String::new(), grouped(sum)]);
    }
    aligned(&rows, &[Column::Left, Column::Left, Column::Left, Column::Right]).trim_end().to_owned()
}
