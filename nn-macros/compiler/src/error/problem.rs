//! What can be wrong with a description: tokens that are not its language, or a [`Mistake`].

use super::Mistake;
use std::fmt;

/// A mistake in a description.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Problem {
    /// The description says something that cannot be.
    Mistake(Mistake),
    /// The tokens are no statement or expression of the language.
    Syntax {
        /// What was found, quoted.
        found: String,
        /// What may stand here.
        expected: String,
    },
    /// Nothing is between the macro's delimiters.
    Empty,
    /// The description does not begin with `network`.
    NoNetwork {
        /// What was found, quoted.
        found: String,
        /// Whether it looks like `network`.
        misspelt: bool,
    },
    /// A network behind the network.
    SecondNetwork {
        /// The name of the first.
        first: String,
    },
    /// Something else behind the network.
    Trailing {
        /// The network's name.
        network: String,
    },
    /// `#[dtype]`, `#allow`
    MalformedAttribute,
    /// `#![…]`
    InnerAttribute,
    /// Attributes at the end of a block.
    LostAttribute,
    /// A line that begins with an unknown word.
    UnknownStatement {
        /// The word.
        found: String,
        /// The word it probably misspells.
        nearest: Option<String>,
    },
    /// A statement that Rust has.
    ForeignStatement {
        /// Its word.
        keyword: String,
        /// What the language has instead.
        mend: &'static str,
    },
    /// `image: [3];`
    NoKeyword {
        /// The name.
        name: String,
    },
    /// `input: [3];`
    Unnamed {
        /// The statement's word.
        keyword: &'static str,
    },
    /// `input a, b: [3];`
    SeveralNames {
        /// The statement's word.
        keyword: &'static str,
    },
    /// A word that Rust keeps to itself.
    ReservedName {
        /// The word.
        name: String,
    },
    /// `r#type`
    RawName {
        /// The word without `r#`.
        name: String,
    },
    /// No `;` between two statements.
    MissingSemicolon {
        /// What was found, quoted.
        found: String,
    },
    /// A `;` by itself.
    LostSemicolon,
    /// `input image;`
    MissingShape {
        /// The statement's word.
        keyword: &'static str,
        /// The name.
        name: String,
    },
    /// `input image: f32;`
    NotAShape {
        /// What was found, quoted.
        found: String,
    },
    /// `[32] class(65)`
    MissingOf,
    /// `input image: [3] = …;`
    DataValue {
        /// The statement's word.
        keyword: &'static str,
        /// The name.
        name: String,
    },
    /// `let x;`
    MissingValue {
        /// The statement's word.
        keyword: &'static str,
        /// The name.
        name: String,
    },
    /// `let x: [3] = …;`
    ShapeAnnotation {
        /// The statement's word.
        keyword: &'static str,
        /// The name.
        name: String,
    },
    /// `let a, b = …;`
    BareTuple,
    /// `let (mut a, b) = …;`
    MutableTuple,
    /// `let _ = …;`
    LostBinding,
    /// `x += 1;`
    CompoundAssignment {
        /// The variable.
        name: String,
        /// The operator without `=`.
        operator: &'static str,
    },
    /// `x[0] = 1;`
    AssignmentTarget {
        /// What is assigned to.
        target: String,
    },
    /// `layer a = b;`
    NotALayer {
        /// What was found.
        found: String,
        /// Whether it is just a name.
        bare: bool,
    },
    /// `relu(x);`
    LostValue {
        /// The expression.
        value: String,
        /// Whether it is the last line of a template.
        template: bool,
    },
    /// A template without a value.
    MissingResult {
        /// The template.
        template: String,
    },
    /// `fn f(x: f32)`
    ParameterType {
        /// The parameter.
        name: String,
    },
    /// `fn f(x) -> f32`
    ReturnType {
        /// The template.
        template: String,
    },
    /// `for i in 4`
    LoopRange {
        /// What was found, quoted.
        found: String,
    },
    /// `a < b`
    ForeignOperator {
        /// The operator.
        operator: &'static str,
        /// What to write.
        instead: String,
    },
    /// `!x`, `&x`
    ForeignSign {
        /// The sign.
        sign: &'static str,
        /// What to write.
        instead: String,
    },
    /// `if` where a value should be
    ForeignKeyword {
        /// The word.
        keyword: String,
        /// What the language has instead.
        mend: &'static str,
    },
    /// `'a'`, `b"…"`
    ForeignLiteral {
        /// What was found, quoted.
        found: String,
    },
    /// `x.relu()`
    MethodCall {
        /// The method.
        method: String,
        /// What to write.
        instead: String,
    },
    /// `x.shape`, `x.0`
    Field {
        /// What stands before the point.
        value: String,
        /// What stands behind it.
        field: String,
        /// Whether it is a number.
        part: bool,
    },
    /// `x as f32`
    Cast {
        /// The value.
        value: String,
    },
    /// `nn::relu`
    Path {
        /// The last name.
        name: String,
    },
    /// `vec![…]`
    MacroCall {
        /// The macro.
        name: String,
    },
    /// `f(x)(y)`
    NotCallable {
        /// What is called.
        value: String,
    },
    /// `|x| …`
    Closure,
    /// `{ … }` where a value should be
    BlockValue,
    /// `c ? a : b`
    QuestionMark,
    /// `0..4` outside loops and indices
    LostRange,
    /// `x[0..=3]`
    InclusiveIndex {
        /// The operator.
        written: &'static str,
    },
    /// `[0; 3]`
    Repetition,
    /// `64usize`
    Suffix {
        /// The suffix.
        suffix: String,
        /// The number without it.
        plain: String,
    },
    /// A number too large for its kind.
    HugeNumber {
        /// Whether it is an integer.
        integer: bool,
    },
    /// `dense(x, bias: false)`
    SettingColon {
        /// The setting.
        setting: String,
    },
    /// `f(x, a = 1, a = 2)`
    DuplicateSetting {
        /// The function.
        function: String,
        /// The setting.
        setting: String,
    },
    /// `f(a = 1, x)`
    LatePositional {
        /// The function.
        function: String,
        /// The setting before it.
        setting: String,
        /// The argument.
        value: String,
    },
    /// Too many delimiters are open.
    TooDeep {
        /// How many may be.
        limit: usize,
    },
    /// Too many operators in one statement.
    TooLong {
        /// How many there may be.
        limit: usize,
    },
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Problem::Mistake(mistake) => mistake.fmt(f),
            Problem::Syntax { found, expected } => write!(f, "expected {expected}, found {found}"),
            Problem::Empty => {
                f.write_str("there is no network here: write `network Name { input x: [4]; … }`")
            }
            Problem::NoNetwork { found, misspelt: true } => {
                write!(f, "expected `network Name {{ … }}`, found {found}: did you mean `network`?")
            }
            Problem::NoNetwork { found, misspelt: false } => {
                write!(f, "expected `network Name {{ … }}`, found {found}")
            }
            Problem::SecondNetwork { first } => {
                write!(f, "one macro holds one network, and `{first}` is it: write a second `network!`")
            }
            Problem::Trailing { network } => write!(
                f,
                "nothing may follow the network `{network}`: put this between its braces or outside the macro"
            ),
            Problem::MalformedAttribute => f.write_str(
                "this is no attribute: write `#[dtype(f64)]`, `#[allow(LINT)]`, `#[warn(LINT)]` or `#[deny(LINT)]`",
            ),
            Problem::InnerAttribute => f.write_str(
                "attributes stand before what they belong to: write `#[…]` without `!` before the network or the statement",
            ),
            Problem::LostAttribute => {
                f.write_str("no statement follows this attribute: put it before the statement it belongs to")
            }
            Problem::UnknownStatement { found, nearest: Some(nearest) } => {
                write!(f, "no statement begins with `{found}`: did you mean `{nearest}`?")
            }
            Problem::UnknownStatement { found, nearest: None } => write!(
                f,
                "no statement begins with `{found}`: expected `input`, `target`, `param`, `frozen`, `state`, `update`, \
                 `const`, `let`, `layer`, `fn`, `extern fn`, `for`, `output`, `loss`, `metric` or an assignment"
            ),
            Problem::ForeignStatement { keyword, mend } => {
                write!(f, "`{keyword}` is not in the language of networks: {mend}")
            }
            Problem::NoKeyword { name } => write!(
                f,
                "what is `{name}`? write `input {name}: …`, `target {name}: …` or `param {name}: … = …`"
            ),
            Problem::Unnamed { keyword } => {
                write!(f, "expected a name after `{keyword}`: write `{}`", example(keyword, "NAME"))
            }
            Problem::SeveralNames { keyword } => {
                write!(f, "`{keyword}` takes one name: write one statement for each")
            }
            Problem::ReservedName { name } => {
                write!(f, "`{name}` is a word of Rust and can't be a name: choose another, such as `{name}_`")
            }
            Problem::RawName { name } => {
                write!(f, "`r#{name}` can't be a name here: choose another, such as `{name}_`")
            }
            Problem::MissingSemicolon { found } => {
                write!(f, "expected `;` after this statement, found {found}")
            }
            Problem::LostSemicolon => f.write_str("no statement stands before this `;`: remove it"),
            Problem::MissingShape { keyword, name } => {
                write!(f, "`{name}` has no shape: write `{}`", example(keyword, name))
            }
            Problem::NotAShape { found } => write!(
                f,
                "expected a shape such as `[8, 8]`, `[]` for a single number, or `class(10)`, found {found}"
            ),
            Problem::MissingOf => f.write_str("expected `of` between a shape and `class(…)`: `[32] of class(65)`"),
            Problem::DataValue { keyword, name } => write!(
                f,
                "the caller gives `{name}`, so `{keyword}` takes no value: remove it, or write `param {name}: … = …`"
            ),
            Problem::MissingValue { keyword: "param" | "frozen" | "state", name } => {
                write!(f, "`{name}` has no value: write `= zeros();` or another initialiser behind its shape")
            }
            Problem::MissingValue { keyword, name } => {
                write!(f, "`{name}` has no value: write `{}`", example(keyword, name))
            }
            Problem::ShapeAnnotation { keyword, name } => write!(
                f,
                "shapes are inferred, not written: remove the shape and write `{}`",
                example(keyword, name)
            ),
            Problem::BareTuple => f.write_str("several names need parentheses: write `let (A, B) = …;`"),
            Problem::MutableTuple => f.write_str(
                "the names of a tuple can't be `mut`: bind them first, then write `let mut NAME = NAME;`",
            ),
            Problem::LostBinding => {
                f.write_str("a value without a name is used by nothing: name it, or remove the statement")
            }
            Problem::CompoundAssignment { name, operator } => write!(
                f,
                "`{operator}=` is not in the language of networks: write `{name} = {name} {operator} …`"
            ),
            Problem::AssignmentTarget { target } => write!(
                f,
                "`{target}` can't be assigned to: only a whole `let mut` variable can; `let (A, B) = …;` binds parts"
            ),
            Problem::NotALayer { found, bare: true } => {
                write!(f, "expected a layer with its settings, found `{found}`: write `{found}(…)`")
            }
            Problem::NotALayer { found, bare: false } => write!(
                f,
                "expected a layer with its settings such as `dense(64)`, found `{found}`"
            ),
            Problem::LostValue { value, template: true } => write!(
                f,
                "a template's value is its last line, without `;`: write `{value}`"
            ),
            Problem::LostValue { value, template: false } => {
                write!(f, "nothing uses this value: write `let NAME = {value};` or `output NAME = {value};`")
            }
            Problem::MissingResult { template } => write!(
                f,
                "the template `{template}` has no value: end it with an expression, without `;`"
            ),
            Problem::ParameterType { name } => write!(
                f,
                "a template's parameters have no types and no defaults: write only `{name}`"
            ),
            Problem::ReturnType { template } => write!(
                f,
                "the value of `{template}` is inferred: write `fn {template}(…) {{ … }}` without `->`"
            ),
            Problem::LoopRange { found } => {
                write!(f, "a loop runs over a range with both ends such as `0..4`, found {found}")
            }
            Problem::ForeignOperator { operator, instead } => {
                write!(f, "`{operator}` is not an operator of the language: write `{instead}`")
            }
            Problem::ForeignSign { sign, instead } => {
                write!(f, "`{sign}` can't stand before a value: write `{instead}`")
            }
            Problem::ForeignKeyword { keyword, mend } => write!(f, "`{keyword}` is no value: {mend}"),
            Problem::ForeignLiteral { found } => {
                write!(f, "expected a number, `true`, `false` or a text in double quotes, found {found}")
            }
            Problem::MethodCall { method, instead } => {
                write!(f, "values have no methods, and `{method}` is called as a function: write `{instead}`")
            }
            Problem::Field { value, part: true, .. } => {
                write!(f, "values have no fields: write `let (A, B) = {value};` for its parts")
            }
            Problem::Field { value, field, part: false } if field == "T" => {
                write!(f, "values have no fields: write `transpose({value})`")
            }
            Problem::Field { value, field, part: false } => {
                write!(f, "values have no fields: write `{field}({value})` if `{field}` is an operation")
            }
            Problem::Cast { value } => write!(
                f,
                "all numbers of a network have one type, which `#[dtype(…)]` chooses: write `{value}`"
            ),
            Problem::Path { name } => write!(f, "operations have plain names: write `{name}`"),
            Problem::MacroCall { name } => {
                write!(f, "macros can't be called here: write `{name}(…)` if `{name}` is an operation")
            }
            Problem::NotCallable { value } => {
                write!(f, "only a name can be called, and `{value}` is none: write `layer NAME = …;` and `NAME(x)`")
            }
            Problem::Closure => f.write_str("closures are not in the language: write a template, `fn NAME(x) { … }`"),
            Problem::BlockValue => f.write_str(
                "a block is no value: write its statements before this one, or a template, `fn NAME(x) { … }`",
            ),
            Problem::QuestionMark => {
                f.write_str("`?` is not in the language: write `where(condition, a, b)` to choose")
            }
            Problem::LostRange => f.write_str(
                "a range stands only in a loop, `for i in 0..4 { … }`, and in an index, `x[2..5]`",
            ),
            Problem::InclusiveIndex { written } => {
                write!(f, "`{written}` is not in the language of indices: write `..` and one more than the last")
            }
            Problem::Repetition => f.write_str("expected `,` between items, found `;`: write every item"),
            Problem::Suffix { suffix, plain } => write!(
                f,
                "numbers have no suffix, and `#[dtype(…)]` chooses their type: write `{plain}` without `{suffix}`"
            ),
            Problem::HugeNumber { integer: true } => {
                write!(f, "integers end at {}: write a number with a point, such as `1e20`", u64::MAX)
            }
            Problem::HugeNumber { integer: false } => write!(f, "numbers end at {:e}: write a smaller one", f64::MAX),
            Problem::SettingColon { setting } => {
                write!(f, "a setting is given with `=`: write `{setting} = …`")
            }
            Problem::DuplicateSetting { function, setting } => {
                write!(f, "`{function}` is given `{setting}` twice: remove one of them")
            }
            Problem::LatePositional { function, setting, value } => write!(
                f,
                "settings come last in `{function}(…)`: write `{value}` before `{setting} = …`, or give it a name"
            ),
            Problem::TooDeep { limit } => {
                write!(f, "this is nested more than {limit} deep: name the inner part with `let`")
            }
            Problem::TooLong { limit } => {
                write!(f, "this statement has more than {limit} operators: name parts of it with `let`, or use `for`")
            }
        }
    }
}

/// A statement with this word, as it is written.
fn example(keyword: &str, name: &str) -> String {
    match keyword {
        "input" | "target" => format!("{keyword} {name}: [8, 8];"),
        "param" => format!("param {name}: [8, 8] = xavier_uniform();"),
        "frozen" | "state" => format!("{keyword} {name}: [8, 8] = zeros();"),
        "const" => format!("const {name} = 8;"),
        "layer" => format!("layer {name} = dense(64);"),
        "loss" if name == "loss" => "loss = …;".into(),
        _ => format!("{keyword} {name} = …;"),
    }
}
