//! Writes each network of `tests/networks` twice: as its expansion, pasted, and as the macro's call.

use nn_compiler::emit::{module_name, sample_type};
use nn_compiler::error::Errors;
use nn_compiler::graph::Element;
use nn_compiler::model::Model;
use nn_compiler::{compile, lower, syntax};
use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::quote;
use std::path::Path;
use std::{env, fs};

fn main() {
    println!("cargo:rerun-if-changed=../networks");
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../networks");
    let mut files: Vec<_> =
        fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("a file").path()).collect();
    files.sort();
    let (mut modules, mut twin_paths) = (TokenStream::new(), vec![]);
    for file in &files {
        let text = fs::read_to_string(file).expect("a file");
        let around = around(&text);
        let stem = file.file_stem().and_then(|stem| stem.to_str()).expect("a name");
        let module = quote::format_ident!("{stem}_network");
        let found = descriptions(text.parse().expect("tokens"));
        let (names, twins): (Vec<Ident>, Vec<TokenStream>) =
            found.into_iter().map(|description| twins(description, !around.is_empty())).unzip();
        modules.extend(quote!(pub mod #module { #(#around)* pub mod twins { #(#twins)* } }));
        twin_paths.extend(names.into_iter().map(|name| quote!(#module::twins::#name)));
    }
    let file = quote! {
        #modules
        /// Every network's name with its expansion and its macro's call.
        pub static TWINS: &[(&str, Run, Run)] =
            &[#((stringify!(#twin_paths), #twin_paths::pasted::run, #twin_paths::made::run)),*];
    };
    let file = syn::parse2(file).unwrap_or_else(|error| panic!("the generated code is not Rust: {error}"));
    let out = env::var("OUT_DIR").expect("cargo sets it");
    fs::write(Path::new(&out).join("networks.rs"), prettyplease::unparse(&file)).expect("to write");
}

/// The descriptions in a file, those inside functions too.
fn descriptions(tokens: TokenStream) -> Vec<TokenStream> {
    let trees: Vec<TokenTree> = tokens.into_iter().collect();
    let mut all = vec![];
    for (position, tree) in trees.iter().enumerate() {
        let TokenTree::Group(group) = tree else { continue };
        match position.checked_sub(2).map(|start| &trees[start..position]) {
            Some([TokenTree::Ident(name), TokenTree::Punct(call)]) if name == "network" && call.as_char() == '!' => {
                all.push(group.stream());
            }
            _ => all.extend(descriptions(group.stream())),
        }
    }
    all
}

/// What a file with functions of the user's own has around its networks.
fn around(text: &str) -> Vec<syn::Item> {
    let items = syn::parse_file(text).expect("Rust").items;
    let is_test = |attributes: &[syn::Attribute]| attributes.iter().any(|attribute| attribute.path().is_ident("test"));
    let kept = items.into_iter().filter(|item| match item {
        syn::Item::Fn(function) => !is_test(&function.attrs),
        syn::Item::Mod(module) => module.content.is_some(),
        _ => false,
    });
    if text.contains("extern fn") { kept.collect() } else { vec![] }
}

/// The name of a module with both, and the module.
fn twins(description: TokenStream, sees_more: bool) -> (Ident, TokenStream) {
    let errors = Errors::default();
    let network = syntax::parse(description.clone(), &errors).expect("a network");
    let model = lower::lower(network, &errors).expect("a network without mistakes");
    let items = in_public(compile(description.clone()));
    let (module, run) = (module_name(&model.name), run(&model));
    let more = sees_more.then(|| {
        quote!(
            use super::super::super::*;
        )
    });
    let twins = quote! {
        pub mod #module {
            pub mod pasted {
                #more
                #items
                #run
            }

            pub mod made {
                #more
                nn_runtime::network! { #description }
                #run
            }
        }
    };
    (module, twins)
}

/// Everything public, and no lint allowed: what is still unused then is used by nothing.
fn in_public(items: TokenStream) -> TokenStream {
    let mut file: syn::File = syn::parse2(items).expect("items");
    for item in &mut file.items {
        let (attributes, visibility) = match item {
            syn::Item::Mod(module) => (&mut module.attrs, &mut module.vis),
            syn::Item::Use(reexport) => (&mut reexport.attrs, &mut reexport.vis),
            _ => continue,
        };
        attributes.retain(|attribute| !attribute.path().is_ident("allow"));
        *visibility = syn::parse_quote!(pub);
    }
    quote!(#file)
}

/// Runs everything that the network has, and keeps the bits of all results.
fn run(model: &Model) -> TokenStream {
    let (name, module) = (&model.name, module_name(&model.name));
    let names: Vec<_> = model.data.iter().map(|field| &field.name).collect();
    let data: Vec<_> = names.iter().map(|name| quote::format_ident!("{name}_data")).collect();
    let inputs = model.data.iter().zip(&data).filter(|(field, _)| !field.target);
    let (inputs, input_data): (Vec<_>, Vec<_>) = inputs.map(|(field, data)| (&field.name, data)).unzip();
    let outputs: Vec<_> = model.outputs.iter().map(|(name, _)| name).collect();
    let types = model.data.iter().map(|field| sample_type(&field.ty, model.dtype));
    let classes = model.data.iter().map(|field| match field.ty.element {
        Element::Class(n) => n as u32,
        Element::Real => 0,
    });
    let forward = (!outputs.is_empty()).then(|| {
        quote! {
            let results = network.forward(#module::Inputs { #(#inputs: &#input_data),* }, &mut work).expect("a good batch");
            #(crate::keep(&mut bits, results.#outputs);)*
        }
    });
    let stored = !model.parameters.is_empty();
    let network = if stored { quote!(#name::init(7)) } else { quote!(#name) };
    let losses = (!model.losses.is_empty()).then(|| {
        let gradient = if stored {
            quote! {
                let mut grad = #name::zeros();
                let losses = network.gradient(batch, &mut work, &mut grad).expect("a good batch");
                crate::keep(&mut bits, nn_runtime::Parameters::flat(&*grad));
            }
        } else {
            let fields = model.data.iter().filter(|field| !field.target && field.ty.element == Element::Real);
            let fields: Vec<&Ident> = fields.map(|field| &field.name).collect();
            quote! {
                let (losses, by) = network.gradient(batch, &mut work).expect("a good batch");
                #(crate::keep(&mut bits, by.#fields);)*
            }
        };
        quote! {
            let batch = #module::Batch { #(#names: &#data),* };
            let evaluated = network.evaluate(batch, &mut work).expect("a good batch");
            #gradient
            crate::keep_losses(&mut bits, &evaluated);
            crate::keep_losses(&mut bits, &losses);
        }
    });
    quote! {
        /// The bits of every result.
        pub fn run() -> Vec<u64> {
            let network = #network;
            let mut work = #module::Workspace::<nn_runtime::Heap>::new(crate::SAMPLES);
            let mut bits = vec![];
            #(let #data: Vec<#types> = crate::draw(#classes);)*
            #forward
            #losses
            bits
        }
    }
}
