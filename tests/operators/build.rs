//! Compiles every example of every function to Rust, once for each dtype, behind functions of one type.

#[path = "../../nn-macros/compiler/tests/common/mod.rs"]
mod common;

use common::{Case, cases, model};
use nn_compiler::emit::sample_type;
use nn_compiler::model::{Dtype, Model};
use nn_compiler::{Threads, compile_for};
use proc_macro2::{Delimiter, Ident, Span, TokenStream, TokenTree};
use quote::{format_ident, quote};
use std::collections::BTreeSet;
use std::path::Path;
use std::{env, fs};

fn main() {
    println!("cargo:rerun-if-changed=build.rs");
    println!("cargo:rerun-if-changed=../../nn-macros/compiler/tests/common/mod.rs");
    let out = env::var("OUT_DIR").expect("cargo sets it");
    let cases = cases();
    for (name, dtype) in [("f32", Dtype::F32), ("f64", Dtype::F64)] {
        // The graphs are the same for both, so that for the second every function and every kernel once is enough:
        // all ways of calling all functions would double the time to compile.
        let mut reached = BTreeSet::new();
        let mut chosen = vec![];
        for case in &cases {
            let found = kernels(items(case, name, Threads::One));
            if dtype == Dtype::F64 || case.name.ends_with("_0") || !found.is_subset(&reached) {
                reached.extend(found);
                chosen.push(case);
            }
        }
        write(&chosen, dtype, Threads::One, &Path::new(&out).join(format!("{name}.rs")));
    }
    random_networks(Path::new(&out));
}

/// `EMITTED` random networks of each dtype and for several threads, the seeds of each after those before.
fn random_networks(out: &Path) {
    println!("cargo:rerun-if-env-changed=EMITTED");
    println!("cargo:rerun-if-env-changed=SEED");
    let (count, first) = (graphs::setting("EMITTED", 25), graphs::setting("SEED", 0));
    let kinds = [
        ("f32", Dtype::F32, Threads::One),
        ("f64", Dtype::F64, Threads::One),
        ("threads", Dtype::F32, Threads::Always),
    ];
    for ((name, dtype, threads), first) in kinds.into_iter().zip((first..).step_by(count as usize)) {
        let case = |seed: u64| Case {
            name: format!("seed_{seed}"),
            range: (-2.0, 2.0),
            text: graphs::Description::of(seed).text(),
        };
        let known = graphs::regressions::REGRESSIONS.iter().map(|&(name, text)| Case {
            name: name.into(),
            range: (-2.0, 2.0),
            text: text.into(),
        });
        let cases: Vec<Case> = known.chain((first..first + count).map(case)).collect();
        write(&cases.iter().collect::<Vec<_>>(), dtype, threads, &out.join(format!("random_{name}.rs")));
    }
    recomputed(out, first);
}

/// `TWINS` random networks, each with all of its values kept for the way back, then with none of them.
fn recomputed(out: &Path, first: u64) {
    println!("cargo:rerun-if-env-changed=TWINS");
    let twins = (first..first + graphs::setting("TWINS", 12)).flat_map(|seed| {
        let kept = graphs::Description::of(seed).text().replace("#[recompute] ", "");
        let forgotten = kept.replace("\n    let ", "\n    #[recompute] let ");
        [("kept", kept), ("forgotten", forgotten)].map(|(how, text)| Case {
            name: format!("seed_{seed}_{how}"),
            range: (-2.0, 2.0),
            text,
        })
    });
    let twins: Vec<Case> = twins.collect();
    write(&twins.iter().collect::<Vec<_>>(), Dtype::F32, Threads::One, &out.join("recomputed.rs"));
}

/// Writes a file with all networks and a table of them.
fn write(cases: &[&Case], dtype: Dtype, threads: Threads, path: &Path) {
    let dtype_name = if dtype == Dtype::F32 { "f32" } else { "f64" };
    let networks = cases.iter().map(|case| network(case, dtype_name, dtype, items(case, dtype_name, threads)));
    let names = cases.iter().map(|case| Ident::new(&case.name, Span::call_site()));
    let file = quote! {
        #(#networks)*
        /// Every network of this dtype.
        pub static NETWORKS: &[operators::Network] = &[#(#names::NETWORK),*];
    };
    let file = syn::parse2(file).unwrap_or_else(|error| panic!("the generated code is not Rust: {error}"));
    fs::write(path, prettyplease::unparse(&file)).expect("to write");
}

fn describe(case: &Case, dtype: &str) -> String {
    format!("#[dtype({dtype})] {}", case.text)
}

/// The generated code.
fn items(case: &Case, dtype: &str, threads: Threads) -> TokenStream {
    compile_for(describe(case, dtype).parse().expect("tokens"), threads)
}

/// The names after `k::`, and those of scalar functions: whatever is called.
fn kernels(items: TokenStream) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut before = None;
    for token in items {
        match token {
            TokenTree::Group(group) => {
                if let (Some(name), Delimiter::Parenthesis) = (before.take(), group.delimiter()) {
                    found.insert(name);
                }
                found.extend(kernels(group.stream()));
            }
            TokenTree::Ident(name) => before = Some(name.to_string()),
            _ => before = None,
        }
    }
    found
}

/// A module with the network and what runs it.
fn network(case: &Case, dtype_name: &str, dtype: Dtype, items: TokenStream) -> TokenStream {
    let text = describe(case, dtype_name);
    let (name, run) = (Ident::new(&case.name, Span::call_site()), run(&model(&text), dtype));
    let (label, (low, high)) = (&case.name, case.range);
    quote! {
        mod #name {
            #items
            #run

            pub(super) const NETWORK: operators::Network =
                operators::Network { name: #label, description: #text, range: (#low, #high), run };
        }
    }
}

/// Fills the generated structs, calls the generated functions, and reads what they return.
fn run(model: &Model, dtype: Dtype) -> TokenStream {
    let names: Vec<_> = model.data.iter().map(|field| &field.name).collect();
    let locals: Vec<_> = (0..names.len()).map(|number| format_ident!("field_{number}")).collect();
    let given = model.data.iter().zip(&locals).filter(|(field, _)| !field.target);
    let inputs: Vec<_> = given
        .map(|(field, local)| {
            let name = &field.name;
            quote!(#name: &#local)
        })
        .collect();
    let outputs: Vec<_> = model.outputs.iter().map(|(name, _)| name).collect();
    let numbers = 0..names.len();
    let types = model.data.iter().map(|field| sample_type(&field.ty, dtype));
    let (training, inference) = (model.least_samples.training, model.least_samples.inference);
    let has_parameters = !model.parameters.is_empty();
    let network = if has_parameters { quote!(call.parameters::<Case>()) } else { quote!(Case) };
    let gradient = if has_parameters {
        quote! {
            let mut grad = operators::not_a_number::<Case>();
            let losses = network.gradient(batch, &mut work, &mut grad).expect("a good batch");
            answer.set_gradients(&grad);
        }
    } else {
        let derivatives = nn_compiler::joint::differentiate(model).input_gradients;
        let fields = derivatives.iter().filter(|(_, value)| value.is_some()).map(|&(n, _)| &model.data[n].name);
        quote! {
            let (losses, by) = network.gradient(batch, &mut work).expect("a good batch");
            #(answer.set_gradient(stringify!(#fields), by.#fields);)*
        }
    };
    let forward = (!outputs.is_empty()).then(|| {
        quote! {
            let results = network.forward(case::Inputs { #(#inputs),* }, &mut work).expect("a good batch");
            #(answer.set_output(results.#outputs);)*
        }
    });
    quote! {
        fn run(calls: &[operators::Call]) -> Vec<operators::Answer> {
            let mut work = case::Workspace::<nn_runtime::Heap>::new(operators::CAPACITY);
            calls.iter().map(|call| {
                if call.samples() < #inference {
                    return operators::Answer::default();
                }
                #(let #locals: Vec<#types> = call.field(#numbers);)*
                let network = #network;
                let batch = case::Batch { #(#names: &#locals),* };
                let evaluated = network.evaluate(batch, &mut work).expect("a good batch");
                let mut answer = operators::Answer::new(&evaluated);
                #forward
                if call.samples() >= #training {
                    #gradient
                    answer.set_reported(&losses);
                }
                answer
            }).collect()
        }
    }
}
