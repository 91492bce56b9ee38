//! Schedule → Rust. Decides nothing: everything here is spelling.

mod data;
mod docs;
mod expression;
mod externals;
mod function;
mod imports;
mod loops;
mod network;
mod parameters;
mod phase;
mod place;
mod scalar;
mod self_test;
mod signature;
mod step;
mod traits;
mod types;
mod workspace;

pub use network::module_name;
pub use types::sample as sample_type;

use crate::explain::chain::{self, Chain};
use crate::explain::equations::Equations;
use crate::explain::{Costs, drawing, formula};
use crate::fingerprint::SearchedSet;
use crate::model::Model;
use crate::schedule::{self, Schedule};
use proc_macro2::{Ident, TokenStream};
use quote::quote;
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

/// The types beside a network's own.
pub const TYPES: &[&str] = &[
    "Inputs",
    "Targets",
    "Batch",
    "Samples",
    "Outputs",
    "InputGradients",
    "ChosenGradients",
    "Cotangents",
    "Tangents",
    "OutputTangents",
    "Losses",
    "Workspace",
];

/// The constants beside a network.
pub const CONSTANTS: &[&str] = &[
    "PARAMETERS",
    "WORKSPACE_BYTES",
    "WORKSPACE_BYTES_FIXED",
    "FLOPS_FORWARD",
    "FLOPS_GRADIENT",
    "FLOPS_FORWARD_FIXED",
    "FLOPS_GRADIENT_FIXED",
    "GRAPH",
    "GRADIENT_GRAPH",
    "SUMMARY",
    "EXPLAIN",
    "EXPLAIN_LATEX",
];

/// Whether generated code has a meaning of its own for this name, so that no network can have it.
pub fn is_reserved(name: &str) -> bool {
    const IMPORTED: &[&str] = &["Functions"];
    const RUST: &[&str] = &["Result", "Ok", "Self", "f32", "f64", "u32", "u64", "usize", "bool", "str", "std"];
    [TYPES, CONSTANTS, IMPORTED, RUST, schedule::RESERVED, schedule::SCALAR_FUNCTIONS]
        .iter()
        .any(|names| names.contains(&name))
}

/// What emission needs to know.
pub struct Emitter<'m> {
    model: &'m Model,
    schedule: &'m Schedule,
    costs: &'m Costs,
    /// The chain below each loss, and its equations.
    chains: Vec<(Chain, Equations)>,
    /// What `gradient` computes, line by line.
    derivation: Vec<String>,
    /// The struct of each group of parameters.
    structs: BTreeMap<Vec<String>, Ident>,
    /// What expressions have called so far: scalar functions, and the trait of those that are methods.
    called: RefCell<BTreeSet<&'static str>>,
    /// The variables of memory that statements have read or written since this was last asked.
    mentioned: RefCell<SearchedSet<String>>,
}

/// The generated module and the network's name beside it.
pub fn emit(model: &Model, schedule: &Schedule, costs: &Costs) -> TokenStream {
    let derivation = if model.losses.is_empty() { vec![] } else { formula::derivation(&schedule.joint) };
    let (chains, structs) = (chain::chains(model), parameters::struct_names(model));
    let (called, mentioned) = Default::default();
    let emitter = Emitter { model, schedule, costs, chains, derivation, structs, called, mentioned };
    let (name, module, visibility) = (&model.name, emitter.module(), &model.visibility);
    let graph = drawing::network(model);
    let parameters = emitter.parameters();
    let (constants, data, workspace) = (emitter.constants(&graph), emitter.data(), emitter.workspace());
    let (functions, traits) = (emitter.functions(), emitter.traits());
    let (external_tests, self_test) = (emitter.external_tests(), emitter.self_test());
    let docs = emitter.module_docs(&graph);
    let code = quote!(#functions #traits #external_tests #self_test);
    let imports = imports::imports(&code, &emitter.called.borrow());
    let items = quote!(#parameters #constants #data #workspace #code);
    quote! {
        #[doc(inline)]
        #[allow(unused_imports)]
        #visibility use #module::#name;

        #(#docs)*
        #[allow(clippy::all, dead_code)]
        #visibility mod #module {
            #imports

            #items
        }
    }
}
