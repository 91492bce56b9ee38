//! The parameters: nested structs of arrays, plain old data in one piece of memory.

use super::imports::mentions;
use super::types::{array, doc, field, ident, number, scalar, zeros};
use super::{Emitter, types};
use crate::model::{Dtype, Init, Model, Parameter};
use crate::schedule::parts::STATEMENTS;
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
        let mut groups = TokenStream::new();
        self.structs(&root, &[], &mut groups);
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
            #[derive(Clone, Copy)]
            #repr
            pub struct #name #body
            #module
        }
    }

    fn struct_name(&self, path: &[String]) -> &Ident {
        &self.structs[path]
    }

    fn structs(&self, group: &Group<'m>, path: &[String], result: &mut TokenStream) {
        for (segment, member) in &group.members {
            let Member::Group(inner) = member else { continue };
            let path = [path, std::slice::from_ref(segment)].concat();
            let (name, body) = (self.struct_name(&path), self.body(inner, &path, &TokenStream::new()));
            let docs = doc(&format!("The parameters of `{}`.", path.join(".")));
            result.extend(quote! {
                #docs
                #[derive(Clone, Copy)]
                #[repr(C)]
                pub struct #name #body
            });
            self.structs(inner, &path, result);
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

    fn zero(&self, group: &Group<'m>, path: &[String]) -> TokenStream {
        let name = if path.is_empty() {
            let name = &self.model.name;
            quote!(#name)
        } else {
            let name = self.struct_name(path);
            quote!(parameters::#name)
        };
        if group.members.is_empty() {
            return name;
        }
        let fields = group.members.iter().map(|(segment, member)| {
            let value = match member {
                Member::Tensor(parameter) => zeros(&parameter.dims),
                Member::Group(inner) => self.zero(inner, &[path, std::slice::from_ref(segment)].concat()),
            };
            if group.is_tuple() {
                return value;
            }
            let segment = ident(segment);
            quote!(#segment: #value)
        });
        if group.is_tuple() { quote!(#name(#(#fields),*)) } else { quote!(#name { #(#fields),* }) }
    }

    /// `ZERO`, `zeros`, `init` and `initialize`.
    pub(super) fn constructors(&self) -> TokenStream {
        let zero = self.zero(&self.groups(), &[]);
        if self.model.parameters.is_empty() {
            return quote! {
                /// The network, which has no parameters.
                pub const ZERO: Self = #zero;
            };
        }
        let order = self.in_memory_order();
        let lines = order
            .into_iter()
            .enumerate()
            .map(|(stream, parameter)| initial(parameter, stream, self.model.dtype))
            .collect();
        let (lines, parts) = in_parts("initialize", &quote!(&mut self, seed: u64), &ident("seed"), lines);
        let constant = |parameter: &Parameter| matches!(parameter.init, Init::Constant(_));
        let unused = self.model.parameters.iter().all(constant).then(|| quote!(let _ = seed;));
        quote! {
            /// All parameters zero.
            pub const ZERO: Self = #zero;

            nn::with_alloc! {
                /// All parameters zero, made without touching the stack.
                pub fn zeros() -> nn::Box<Self> {
                    nn::boxed(&Self::ZERO)
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
                #unused
                #(#lines)*
            }

            #parts
        }
    }

    /// `impl Parameters`: names, shapes, roles, and the memory in one piece.
    pub(super) fn parameters_trait(&self) -> TokenStream {
        let (name, scalar) = (&self.model.name, scalar(self.model.dtype));
        let text = name.to_string();
        let order = self.in_memory_order();
        let infos = order.iter().map(|parameter| {
            let (name, shape) = (parameter.name(), parameter.dims.iter().map(|&dim| number(dim)));
            let role = match parameter.role {
                Role::Trained => quote!(Trained),
                Role::Frozen => quote!(Frozen),
                Role::State => quote!(State),
            };
            quote!(nn::TensorInfo { name: #name, shape: &[#(#shape),*], role: nn::Role::#role })
        });
        let fields: Vec<TokenStream> = order.iter().map(|parameter| field(&quote!(self), &parameter.path)).collect();
        let visit = ident("visit");
        let [read, write] = [quote!(&[#scalar]), quote!(&mut [#scalar])].map(|slice| quote!(&mut dyn FnMut(#slice)));
        let lines = fields.iter().map(|field| quote!(visit(k::flat(&#field));)).collect();
        let (tensors, read_parts) = in_parts("tensors", &quote!(&self, visit: #read), &visit, lines);
        let lines = fields.iter().map(|field| quote!(visit(k::flat_mut(&mut #field));)).collect();
        let (tensors_mut, write_parts) = in_parts("tensors_mut", &quote!(&mut self, visit: #write), &visit, lines);
        let parts = (!read_parts.is_empty()).then(|| quote!(impl #name { #read_parts #write_parts }));
        quote! {
            impl nn::Parameters for #name {
                type Scalar = #scalar;
                const NAME: &'static str = #text;
                const ZERO: Self = #name::ZERO;
                const TENSORS: &'static [nn::TensorInfo] = &[#(#infos),*];

                fn tensors(&self, visit: #read) {
                    #(#tensors)*
                }

                fn tensors_mut(&mut self, visit: #write) {
                    #(#tensors_mut)*
                }

                fn initialize(&mut self, seed: u64) {
                    #name::initialize(self, seed)
                }
            }

            #parts
        }
    }
}

/// Lines of a function, or calls of functions that each have a share of them: compile time grows faster than a
/// function's length.
fn in_parts(
    name: &str,
    parameters: &TokenStream,
    argument: &Ident,
    lines: Vec<TokenStream>,
) -> (Vec<TokenStream>, TokenStream) {
    if lines.len() <= STATEMENTS {
        return (lines, TokenStream::new());
    }
    let mut parts = TokenStream::new();
    let calls = lines.chunks(STATEMENTS).enumerate().map(|(number, lines)| {
        let name = ident(&format!("{name}_{}", number + 1));
        let unused = lines.iter().all(|line| !mentions(line, argument)).then(|| quote!(let _ = #argument;));
        parts.extend(quote! {
            #[inline(never)]
            fn #name(#parameters) {
                #unused
                #(#lines)*
            }
        });
        quote!(self.#name(#argument);)
    });
    (calls.collect(), parts)
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

/// The line that initialises a parameter from its own stream of random numbers.
fn initial(parameter: &Parameter, stream: usize, dtype: Dtype) -> TokenStream {
    let field = field(&quote!(self), &parameter.path);
    let stream = number(stream);
    let random = quote!(nn::Random::new(seed, #stream));
    let real = |x: f64| {
        let literal = types::real(x, dtype);
        if x.is_sign_negative() { quote!(-#literal) } else { quote!(#literal) }
    };
    match &parameter.init {
        Init::Constant(0.0) => quote!(nn::init::zeros(&mut #field);),
        Init::Constant(1.0) => quote!(nn::init::ones(&mut #field);),
        Init::Constant(value) => {
            let value = real(*value);
            quote!(nn::init::constant(&mut #field, #value);)
        }
        Init::Uniform(low, high) => {
            let (low, high) = (real(*low), real(*high));
            quote!(nn::init::uniform(&mut #field, #low, #high, #random);)
        }
        Init::Normal(mean, deviation) => {
            let (mean, deviation) = (real(*mean), real(*deviation));
            quote!(nn::init::normal(&mut #field, #mean, #deviation, #random);)
        }
        Init::Scaled { scheme, fan_in, fan_out } => {
            let (scheme, fan_in, fan_out) = (ident(scheme), number(*fan_in), number(*fan_out));
            quote!(nn::init::#scheme(&mut #field, #fan_in, #fan_out, #random);)
        }
        Init::Orthogonal { rows, columns } => {
            let (rows, columns) = (number(*rows), number(*columns));
            quote!(nn::init::orthogonal(&mut #field, #rows, #columns, #random);)
        }
    }
}
