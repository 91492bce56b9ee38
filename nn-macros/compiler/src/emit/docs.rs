//! Documentation of generated items.

use super::Emitter;
use super::network::module_name;
use super::types::doc;
use crate::explain::drawing::Drawing;
use crate::explain::{activations, picture};
use crate::model::{Field, Parameter};
use crate::syntax::tree::Role;
use proc_macro2::TokenStream;
use quote::quote;

/// A drawing of more nodes is not part of the documentation.
const READABLE: usize = 40;

impl Emitter<'_> {
    /// The user's words, then the network as it was described.
    pub(super) fn network_docs(&self) -> Vec<TokenStream> {
        let user = self.model.docs.iter().map(|attribute| quote!(#attribute));
        let mut lines = vec![String::new(), "```text".to_owned()];
        lines.extend(self.model.statements.iter().map(|s| format!("{} = {}", s.name, s.text)));
        lines.push("```".to_owned());
        let mut lines = if lines.len() > 3 { lines } else { vec![] };
        if !self.model.losses.is_empty() {
            lines.extend(
                ["", "The derivatives, in the order in which `gradient` computes them:", "", "```text"]
                    .map(str::to_owned),
            );
            lines.extend(self.derivation.iter().cloned());
            lines.push("```".to_owned());
        }
        let first = self.model.docs.is_empty().then(|| format!("The network `{}`.", self.model.name));
        user.chain(first.into_iter().chain(lines).map(|line| doc(&line))).collect()
    }

    /// What the module holds, and the network's drawing where it is small enough to be read as text.
    pub(super) fn module_docs(&self, graph: &Drawing) -> Vec<TokenStream> {
        let name = &self.model.name;
        let mut lines = vec![
            format!("What belongs to [`{name}`]: its parameters, its data, its workspace and its constants."),
            String::new(),
        ];
        let activations = activations::table(self.model);
        if !activations.is_empty() {
            lines.push("```text".to_owned());
            lines.extend(activations.lines().map(str::to_owned));
            lines.extend(["```", ""].map(str::to_owned));
        }
        if graph.nodes.len() <= READABLE {
            lines.push("```mermaid".to_owned());
            lines.extend(picture::mermaid(graph).lines().map(str::to_owned));
            lines.push("```".to_owned());
        } else {
            lines.push(format!("[`GRAPH`]({}::GRAPH) is its drawing.", module_name(name)));
        }
        lines.iter().map(|line| doc(line)).collect()
    }

    /// The user's words and the shape.
    pub(super) fn field_docs(&self, field: &Field) -> Vec<TokenStream> {
        let shape = format!("`{}` per sample.", field.ty);
        let user = field.docs.iter().map(|attribute| quote!(#attribute));
        let blank = (!field.docs.is_empty()).then(|| quote!(#[doc = ""]));
        user.chain(blank).chain([doc(&shape)]).collect()
    }

    /// A stored tensor: its shape, what made it, and the chain that its derivative is.
    pub(super) fn parameter_docs(&self, parameter: &Parameter) -> Vec<TokenStream> {
        let mut lines = vec![format!("`{:?}`, of `{}`", parameter.dims, parameter.docs)];
        if parameter.role == Role::Trained {
            for equation in self.chains.iter().filter_map(|(_, equations)| equations.of(parameter.value)) {
                lines.extend([String::new(), equation.to_owned()]);
            }
        }
        lines.iter().map(|line| doc(line)).collect()
    }

    /// What a report is.
    pub(super) fn report_docs(&self, name: &str) -> String {
        match name {
            "loss" => "The sum of all losses: what is minimised.".to_owned(),
            name if self.model.metrics.iter().any(|(metric, _)| metric == name) => format!("The metric `{name}`."),
            name => format!("The loss `{name}`."),
        }
    }
}
