//! The parameters: nested structs of arrays, plain old data in one piece of memory.

use super::types::{array, doc, ident, member, number, scalar};
use super::{Emitter, types};
use crate::model::{Dtype, Init, Model, Parameter};
use crate::syntax::tree::Role;
use proc_macro2::{Ident, TokenStream};
use quote::quote;
use std::collections::{BTreeMap, BTreeSet};

/// A group of parameters: a field of its parent, a struct of its own.
#[derive(Default)]
struct Group<'m> {
    /// Its members in the order of their making.
    members: Vec<(String, Member<'m>)>,
    /// Where each member is.
    index: BTreeMap<String, usize>,
}

enum Member<'m> {
    Tensor(&'m Parameter),
    Group(Group<'m>),
}

impl<'m> Group<'m> {
    fn insert(&mut self, path: &[String], parameter: &'m Parameter) {
        let (first, rest) = path.split_first().expect("a parameter has a name");
        if rest.is_empty() {
            self.members.push((first.clone(), Member::Tensor(parameter)));
            return;
        }
        let next = self.members.len();
        let position = *self.index.entry(first.clone()).or_insert(next);
        if position == next {
            self.members.push((first.clone(), Member::Group(Group::default())));
        }
        if let (_, Member::Group(group)) = &mut self.members[position] {
            group.insert(rest, parameter);
        }
    }

    /// Turns of a loop are a tuple struct, so that a field is a number as in the parameter's name.
    fn is_tuple(&self) -> bool {
        self.members.first().is_some_and(|(name, _)| name.parse::<usize>().is_ok())
    }
}

impl<'m> Emitter<'m> {
    fn groups(&self) -> Group<'m> {
        let mut root = Group::default();
        for parameter in &self.model.parameters {
            root.insert(&parameter.path, parameter);
        }
        root
    }

    /// The parameters in the order of memory.
    pub(super) fn in_memory_order(&self) -> Vec<&'m Parameter> {
        fn walk<'m>(group: &Group<'m>, order: &mut Vec<&'m Parameter>) {
            for (_, member) in &group.members {
                match member {
                    Member::Tensor(parameter) => order.push(parameter),
                    Member::Group(group) => walk(group, order),
                }
            }
        }
        let mut order = vec![];
        walk(&self.groups(), &mut order);
        order
    }

    /// `struct Digits` and the structs of its layers.
    pub(super) fn parameters(&self) -> TokenStream {
        let (name, docs) = (&self.model.name, self.network_docs());
        let root = self.groups();
        let body = self.body(&root, &[], &quote!(parameters::));
        let (mut groups, mut names) = (TokenStream::new(), vec![]);
        self.structs(&root, &[], &mut groups, &mut names);
        // Many structs, or one of many fields, are not derived from: that takes the compiler longer than to be told.
        let derived = names.is_empty().then(|| quote!(#[derive(Clone, Copy)]));
        let told = (!names.is_empty()).then(|| quote!(nn::plain!(#name, #(parameters::#names),*);));
        let module = (!groups.is_empty()).then(|| {
            let summary = format!("The parameters of [`{name}`], layer by layer.");
            let summary = doc(&summary);
            quote! {
                #summary
                pub mod parameters {
                    #groups
                }
            }
        });
        // Aligned as cache lines are: a vector of weights that lies in two of them takes twice as long to read.
        let repr = (!root.members.is_empty()).then(|| quote!(#[repr(C, align(64))]));
        quote! {
            #(#docs)*
            #derived
            #repr
            pub struct #name #body
            #module
            #told
        }
    }

    fn struct_name(&self, path: &[String]) -> &Ident {
        &self.structs[path]
    }

    /// The structs below a group, and their names.
    fn structs<'e>(&'e self, group: &Group<'m>, path: &[String], result: &mut TokenStream, names: &mut Vec<&'e Ident>) {
        for (segment, member) in &group.members {
            let Member::Group(inner) = member else { continue };
            let path = [path, std::slice::from_ref(segment)].concat();
            let (name, body) = (self.struct_name(&path), self.body(inner, &path, &TokenStream::new()));
            let docs = doc(&format!("The parameters of `{}`.", path.join(".")));
            result.extend(quote! {
                #docs
                #[repr(C)]
                pub struct #name #body
            });
            names.push(name);
            self.structs(inner, &path, result, names);
        }
    }

    fn body(&self, group: &Group<'m>, path: &[String], module: &TokenStream) -> TokenStream {
        if group.members.is_empty() {
            return quote!(;);
        }
        let fields = group.members.iter().map(|(segment, member)| {
            let (docs, ty) = match member {
                Member::Tensor(parameter) => {
                    (self.parameter_docs(parameter), array(&scalar(self.model.dtype), &parameter.dims))
                }
                Member::Group(inner) => {
                    let name = self.struct_name(&[path, std::slice::from_ref(segment)].concat());
                    (vec![doc(&group_docs(inner, segment))], quote!(#module #name))
                }
            };
            if group.is_tuple() {
                return quote!(#(#docs)* pub #ty);
            }
            let name = ident(segment);
            quote!(#(#docs)* pub #name: #ty)
        });
        if group.is_tuple() { quote!((#(#fields),*);) } else { quote!({ #(#fields),* }) }
    }

    /// `ZERO`, `zeros`, `init` and `initialize`.
    pub(super) fn constructors(&self) -> TokenStream {
        if self.model.parameters.is_empty() {
            let name = &self.model.name;
            return quote! {
                /// The network, which has no parameters.
                pub const ZERO: Self = #name;
            };
        }
        quote! {
            /// All parameters zero.
            pub const ZERO: Self = nn::zero();

            nn::with_alloc! {
                /// All parameters zero, made without touching the stack.
                pub fn zeros() -> nn::Box<Self> {
                    nn::zeros()
                }

                /// Parameters as their initialisers say: the same for the same seed, on every machine.
                pub fn init(seed: u64) -> nn::Box<Self> {
                    let mut network = Self::zeros();
                    network.initialize(seed);
                    network
                }
            }

            /// Sets every parameter as its initialiser says.
            pub fn initialize(&mut self, seed: u64) {
                nn::Parameters::initialize(self, seed);
            }
        }
    }

    /// `impl Parameters`: names, shapes, roles and initial values, and the memory in one piece.
    pub(super) fn parameters_trait(&self) -> TokenStream {
        let (name, scalar) = (&self.model.name, scalar(self.model.dtype));
        let text = name.to_string();
        let order = self.in_memory_order();
        let infos = order.iter().map(|parameter| {
            let (name, shape) = (parameter.name(), parameter.dims.iter().map(|&dim| number(dim)));
            let role = match parameter.role {
                Role::Trained => ident("trained"),
                Role::Frozen => ident("frozen"),
                Role::State => ident("state"),
            };
            quote!(nn::TensorInfo::#role(#name, &[#(#shape),*]))
        });
        let initial = order.iter().map(|parameter| initial(parameter, self.model.dtype));
        let fields = order.iter().map(|parameter| {
            let segments = parameter.path.iter().map(|segment| member(segment));
            quote!(#(#segments).*)
        });
        quote! {
            impl nn::Parameters for #name {
                type Scalar = #scalar;
                const NAME: &'static str = #text;
                const TENSORS: &'static [nn::TensorInfo] = &[#(#infos),*];
                const INITIAL: &'static [nn::init::Initial<#scalar>] = &[#(#initial),*];
                const LAYOUT: nn::Layout<Self, #scalar> = nn::layout!(Self { #(#fields),* });
            }
        }
    }
}

/// A struct's name for every group of parameters. Groups whose names read alike (`a_b`, `aB`) get a number.
pub(super) fn struct_names(model: &Model) -> BTreeMap<Vec<String>, Ident> {
    let mut names = BTreeMap::new();
    let mut taken = BTreeSet::new();
    for parameter in &model.parameters {
        for depth in 1..parameter.path.len() {
            let path = &parameter.path[..depth];
            if names.contains_key(path) {
                continue;
            }
            let wish = struct_name(path);
            let mut name = wish.clone();
            for number in 2.. {
                if taken.insert(name.clone()) {
                    break;
                }
                name = format!("{wish}_{number}");
            }
            names.insert(path.to_vec(), ident(&name));
        }
    }
    names
}

/// `EncHidden` for `enc.hidden`.
fn struct_name(path: &[String]) -> String {
    let mut name = String::new();
    for word in path.iter().flat_map(|segment| segment.trim_start_matches("r#").split('_')) {
        let mut letters = word.chars();
        if name.ends_with(|c: char| c.is_numeric()) && word.starts_with(|c: char| c.is_numeric()) {
            name.push('_');
        }
        name.extend(letters.next().into_iter().flat_map(char::to_uppercase));
        name.extend(letters);
    }
    if syn::parse_str::<Ident>(&name).is_err() {
        name.push('_');
    }
    name
}

/// The text of the layer that a group belongs to.
fn group_docs(group: &Group<'_>, segment: &str) -> String {
    match group.members.first() {
        Some((_, Member::Tensor(parameter))) => format!("`{}`", parameter.docs),
        _ => format!("The parameters of `{segment}`."),
    }
}

/// What a parameter begins with.
fn initial(parameter: &Parameter, dtype: Dtype) -> TokenStream {
    let real = |x: f64| {
        let literal = types::real(x, dtype);
        if x.is_sign_negative() { quote!(-#literal) } else { quote!(#literal) }
    };
    match &parameter.init {
        Init::Constant(0.0) => quote!(nn::init::zeros()),
        Init::Constant(1.0) => quote!(nn::init::ones()),
        Init::Constant(value) => {
            let value = real(*value);
            quote!(nn::init::constant(#value))
        }
        Init::Uniform(low, high) => {
            let (low, high) = (real(*low), real(*high));
            quote!(nn::init::uniform(#low, #high))
        }
        Init::Normal(mean, deviation) => {
            let (mean, deviation) = (real(*mean), real(*deviation));
            quote!(nn::init::normal(#mean, #deviation))
        }
        Init::Scaled { scheme, fan_in, fan_out } => {
            let (scheme, fan_in, fan_out) = (ident(scheme), number(*fan_in), number(*fan_out));
            quote!(nn::init::#scheme(#fan_in, #fan_out))
        }
        Init::Orthogonal { rows, columns } => {
            let (rows, columns) = (number(*rows), number(*columns));
            quote!(nn::init::orthogonal(#rows, #columns))
        }
    }
}
