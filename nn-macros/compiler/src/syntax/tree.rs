//! The syntax tree: a description as the user wrote it, with the user's tokens.

use super::tokens::Tokens;
use proc_macro2::Span;
use syn::{Attribute, Ident, Path, Visibility};

/// `pub network Digits { … }`
pub struct Network {
    /// Documentation, `#[dtype(f64)]`, lint levels and whatever else is asked of the network.
    pub attributes: Vec<Attribute>,
    /// How visible the generated items are.
    pub visibility: Visibility,
    /// The network's name.
    pub name: Ident,
    /// The statements, in order.
    pub body: Vec<Statement>,
}

/// One statement and the attributes before it.
#[derive(Clone)]
pub struct Statement {
    /// `#[allow(LINT)]` and documentation.
    pub attributes: Vec<Attribute>,
    /// What the statement says.
    pub kind: StatementKind,
    /// The whole statement's tokens.
    pub span: Span,
    /// Whether mistakes in it have been reported, so that it may not say what it says.
    pub mistaken: bool,
}

/// What a statement says.
#[derive(Clone)]
pub enum StatementKind {
    /// `input NAME: DATA;`
    Input(Data),
    /// `target NAME: DATA;`
    Target(Data),
    /// `param NAME: SHAPE = INIT;`, `frozen …`, `state …`
    Stored(Stored),
    /// `update NAME = EXPR;`
    Update {
        /// The state that is replaced.
        name: Ident,
        /// Its next value.
        value: Expr,
    },
    /// `const NAME = INTEGER EXPR;`
    Const {
        /// The constant.
        name: Ident,
        /// An integer expression.
        value: Expr,
    },
    /// `let PATTERN = EXPR;`
    Let {
        /// What is bound.
        pattern: Pattern,
        /// The value.
        value: Expr,
    },
    /// `NAME = EXPR;` for a `let mut`.
    Assign {
        /// The variable.
        name: Ident,
        /// Its new value.
        value: Expr,
    },
    /// `layer NAME = LAYER(…);`
    Layer {
        /// The instance.
        name: Ident,
        /// A call of a layer or template with its settings.
        call: Expr,
    },
    /// `fn NAME(x, width) { …; EXPR }`
    Template(Template),
    /// `extern fn NAME(x) -> y { value: PATH, derivative: PATH }`
    External(External),
    /// `'label: for i in 0..4 { … }`
    For(For),
    /// `output NAME = EXPR;` or `output NAME;`
    Output {
        /// The output's name.
        name: Ident,
        /// The value; the variable of that name when absent.
        value: Option<Expr>,
    },
    /// `loss = EXPR;` or `loss NAME = EXPR;`
    Loss {
        /// The name it is reported under.
        name: Option<Ident>,
        /// A scalar.
        value: Expr,
        /// The keyword `loss`.
        keyword: Span,
    },
    /// What could not be read, with the names that it may have bound. Its mistakes have been reported.
    Broken(Vec<Ident>),
    /// `metric NAME = EXPR;`
    Metric {
        /// The name it is reported under.
        name: Ident,
        /// A scalar.
        value: Expr,
    },
}

/// What the caller gives per sample.
#[derive(Clone)]
pub struct Data {
    /// The field's name.
    pub name: Ident,
    /// `[8, 8]`; empty for a scalar and for a plain `class(n)`.
    pub shape: Vec<Expr>,
    /// The number of classes of `class(n)`; `None` for real numbers.
    pub classes: Option<Expr>,
    /// The tokens of the shape.
    pub span: Span,
}

/// What is stored with the network.
#[derive(Clone)]
pub struct Stored {
    /// Trained, frozen or replaced in every step.
    pub role: Role,
    /// The tensor's name.
    pub name: Ident,
    /// Its shape.
    pub shape: Vec<Expr>,
    /// The tokens of the shape.
    pub shape_span: Span,
    /// A call of an initialiser.
    pub init: Expr,
}

/// The role of a stored tensor.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Role {
    /// `param`
    Trained,
    /// `frozen`
    Frozen,
    /// `state`
    State,
}

/// What a `let` binds.
#[derive(Clone)]
pub enum Pattern {
    /// `NAME` or `mut NAME`
    Name {
        /// The variable.
        name: Ident,
        /// Whether it may be assigned again.
        mutable: bool,
    },
    /// `(A, B)`; `_` is a name that binds nothing.
    Tuple(Vec<Ident>, Span),
}

/// `fn NAME(PARAMETERS) { BODY; RESULT }`
#[derive(Clone)]
pub struct Template {
    /// The template's name.
    pub name: Ident,
    /// Its parameters.
    pub parameters: Vec<Ident>,
    /// Its statements.
    pub body: Vec<Statement>,
    /// Its value.
    pub result: Expr,
}

/// `extern fn NAME(x) -> y { value: PATH, derivative: PATH, second: PATH }`
#[derive(Clone)]
pub struct External {
    /// What calls of it are called.
    pub name: Ident,
    /// The scalar function, its derivative and, if given, its second derivative.
    pub paths: Vec<Path>,
}

/// `'label: for VARIABLE in START..END { BODY }`
#[derive(Clone)]
pub struct For {
    /// Names the parameters of the turns. Without the apostrophe.
    pub label: Option<Ident>,
    /// The loop variable.
    pub variable: Ident,
    /// First turn.
    pub start: Expr,
    /// One past the last turn (`..=` is given here as `END + 1` by `inclusive`).
    pub end: Expr,
    /// Whether `..=` was written.
    pub inclusive: bool,
    /// The statements of a turn.
    pub body: Vec<Statement>,
}

/// An expression with its tokens.
#[derive(Clone)]
pub struct Expr {
    /// What it says.
    pub kind: ExprKind,
    /// All of its tokens, joined where the compiler can join spans (see [`Expr::ends`] for the ends).
    pub span: Span,
    /// The tokens themselves: errors span from the first to the last, documentation prints them.
    pub tokens: Tokens,
}

impl Expr {
    /// The first and the last token: what an error is to be underlined from and to.
    pub fn ends(&self) -> (Span, Span) {
        self.tokens.ends()
    }
}

/// What an expression says.
#[derive(Clone)]
pub enum ExprKind {
    /// What could not be read. Its mistakes have been reported.
    Broken,
    /// `64`
    Integer(u64),
    /// `0.5`
    Float(f64),
    /// `true`
    Bool(bool),
    /// `hidden`
    Name(Ident),
    /// `-x`
    Negate(Box<Expr>),
    /// `a + b`
    Binary(BinaryOperator, Box<Expr>, Box<Expr>),
    /// `f(x, 64, bias = false)`
    Call(Call),
    /// `x[0]`, `x[.., 2..5]`
    Index(Box<Expr>, Vec<Index>),
    /// `(a, b)`
    Tuple(Vec<Expr>),
    /// `[3, 5]`
    Array(Vec<Expr>),
    /// `"bij,bjk->bik"`
    Text(String),
}

/// `f(x, 64, bias = false)`
#[derive(Clone)]
pub struct Call {
    /// The function, layer or template.
    pub function: Ident,
    /// Positional arguments.
    pub arguments: Vec<Expr>,
    /// Named settings, after the positional ones.
    pub settings: Vec<(Ident, Expr)>,
}

/// `+ - * / %`
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum BinaryOperator {
    /// `+`
    Add,
    /// `-`
    Subtract,
    /// `*`
    Multiply,
    /// `/`
    Divide,
    /// `%`, for integers only.
    Remainder,
}

/// One index between the brackets.
#[derive(Clone)]
pub enum Index {
    /// `..`
    All(Span),
    /// `3`
    At(Expr),
    /// `2..5`, `2..`, `..5`
    Range(Option<Expr>, Option<Expr>, Span),
}
