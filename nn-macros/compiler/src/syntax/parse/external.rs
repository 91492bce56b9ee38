//! Functions of the user's own: `extern fn f(x) -> y { value: path, derivative: path }`.

use super::{Parse, Parser};
use crate::error::Problem;
use crate::syntax::nearest;
use crate::syntax::tree::External;
use proc_macro2::{Delimiter, Ident, TokenStream};
use syn::Path;

/// What is given of a function, in the order of its derivatives.
const FIELDS: [&str; 3] = ["value", "derivative", "second"];

impl Parser<'_> {
    /// The function behind `extern`.
    pub fn external(&mut self) -> Parse<External> {
        if !self.eat_word("fn") {
            return Err(self.unexpected("`fn` after `extern`"));
        }
        let name = self.name("the function's name after `extern fn`")?;
        let Some(group) = self.cursor.group_at(0, Delimiter::Parenthesis).cloned() else {
            return Err(self.unexpected(format!("`(x)`, the one number that `{name}` takes")));
        };
        self.cursor.advance(1);
        self.within(&group, |inside| {
            inside.name("the name of the one number that it takes")?;
            inside.eat(",");
            if inside.cursor.is_end() { Ok(()) } else { Err(inside.unexpected("`)`: it takes one number")) }
        })?;
        if self.eat("->") {
            self.name("the result's name after `->`")?;
        }
        let body =
            self.braces(&format!("`{{ value: PATH, derivative: PATH }}`, the functions that `{name}` stands for"))?;
        let fields =
            self.within(&body, |inside| Ok(inside.list(Self::field, |inside| inside.unexpected("`,` or `}`"))))?;
        let given = |field: &str| fields.items.iter().find(|(name, _)| name == field);
        let missing = FIELDS[..2].iter().find(|field| given(field).is_none());
        if let Some(field) = missing.filter(|_| !fields.broken) {
            let close = body.span_close();
            let expected = format!("`{field}: PATH`: `{name}` needs `value` and `derivative`");
            self.report((close, close), Problem::Syntax { found: "`}`".into(), expected });
        }
        let paths = FIELDS.into_iter().filter_map(|field| Some(given(field)?.1.clone())).collect();
        Ok(External { name, paths })
    }

    /// `value: path::to::f`
    fn field(&mut self) -> Parse<(Ident, Path)> {
        let Some(name) = self.cursor.word_at(0).cloned() else { return Err(self.unexpected("`value: PATH`")) };
        if !FIELDS.iter().any(|field| name == field) {
            let near = nearest(&name.to_string(), FIELDS).map(|name| format!("`{name}`"));
            return Err(self.unexpected(near.unwrap_or_else(|| "`value`, `derivative` or `second`".into())));
        }
        self.cursor.advance(1);
        if !self.eat(":") {
            return Err(self.unexpected(format!("`: PATH` after `{name}`")));
        }
        let start = self.cursor.position();
        while !self.cursor.is_end() && !self.cursor.is_operator(",") {
            self.cursor.advance(1);
        }
        let written = self.cursor.since(start);
        let tokens: TokenStream = written.trees().iter().cloned().collect();
        match syn::parse2::<Path>(tokens) {
            Ok(path) => Ok((name, path)),
            Err(_) => {
                let problem = Problem::Syntax {
                    found: "something else".into(),
                    expected: "the path of a function, as `crate::functions::f`".into(),
                };
                Err(self.report(written.ends(), problem))
            }
        }
    }
}
