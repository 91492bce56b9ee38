//! Types and names in generated code.

use crate::graph::{Element, Type};
use crate::model::Dtype;
use proc_macro2::{Delimiter, Group, Ident, Literal, Punct, Spacing, Span, TokenStream, TokenTree};
use quote::quote;

/// `f32` or `f64`.
pub fn scalar(dtype: Dtype) -> TokenStream {
    match dtype {
        Dtype::F32 => quote!(f32),
        Dtype::F64 => quote!(f64),
    }
}

/// `[[f32; 3]; 2]`
pub fn array(element: &TokenStream, dims: &[usize]) -> TokenStream {
    dims.iter().rev().fold(element.clone(), |inner, &len| {
        let len = number(len);
        quote!([#inner; #len])
    })
}

/// The type of one sample of a field.
pub fn sample(ty: &Type, dtype: Dtype) -> TokenStream {
    let element = match ty.element {
        Element::Real => scalar(dtype),
        Element::Class(_) => quote!(u32),
    };
    array(&element, &ty.shape.dims)
}

/// An array with zero in every element.
pub fn zeros(dims: &[usize]) -> TokenStream {
    array(&quote!(0.0), dims)
}

/// `64`, without a suffix.
pub fn number(value: usize) -> Literal {
    Literal::usize_unsuffixed(value)
}

/// The magnitude of a number, with as many digits as its type holds: `0.1`, `1e-30`.
pub fn real(value: f64, dtype: Dtype) -> Literal {
    let value = value.abs();
    let single = dtype == Dtype::F32 && ((value as f32).is_normal() || value == 0.0);
    // Literals of these have an exponent if they are parsed, and not otherwise.
    if value != 0.0 && !(1e-4..1e15).contains(&value) {
        let text = if single { format!("{:?}", value as f32) } else { format!("{value:?}") };
        if let Ok(literal) = text.parse() {
            return literal;
        }
    }
    if single { Literal::f32_unsuffixed(value as f32) } else { Literal::f64_unsuffixed(value) }
}

/// An identifier, raw if it says so.
pub fn ident(name: &str) -> Ident {
    match name.strip_prefix("r#") {
        Some(name) => Ident::new_raw(name, Span::call_site()),
        None => Ident::new(name, Span::call_site()),
    }
}

/// `self.blocks.0.hidden.weight` from its path.
pub fn field(base: TokenStream, path: &[String]) -> TokenStream {
    let mut field = base;
    field.extend(path.iter().flat_map(|segment| [Punct::new('.', Spacing::Alone).into(), member(segment)]));
    field
}

/// `(x, w, y)`. What `quote!` is given it copies, token by token; much is better put into a group.
pub fn list(items: impl IntoIterator<Item = TokenStream>) -> Group {
    let mut items = items.into_iter().peekable();
    let separated = std::iter::from_fn(|| {
        let mut item = items.next()?;
        if items.peek().is_some() {
            item.extend([TokenTree::from(Punct::new(',', Spacing::Alone))]);
        }
        Some(item)
    });
    Group::new(Delimiter::Parenthesis, separated.collect())
}

/// `{ statements }`, likewise.
pub fn block(statements: TokenStream) -> Group {
    Group::new(Delimiter::Brace, statements)
}

/// A field's name: an identifier, or the number of a turn.
pub fn member(segment: &str) -> TokenTree {
    match segment.parse::<usize>() {
        Ok(turn) => number(turn).into(),
        Err(_) => ident(segment).into(),
    }
}

/// A line of a doc comment, with the space that `///` has before its text.
pub fn doc(line: &str) -> TokenStream {
    let line = if line.is_empty() { String::new() } else { format!(" {line}") };
    quote!(#[doc = #line])
}
