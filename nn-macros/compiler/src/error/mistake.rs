//! What a description can get wrong although every token is in its place.

use super::Problem;
use std::fmt;

macro_rules! mistakes {
    ($($(#[doc = $docs:literal])* $name:ident { $($field:ident: $ty:ty),* } => $text:literal $(, $arg:expr)* ;)*) => {
        /// A mistake in what a description says.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        #[allow(missing_docs)]
        pub enum Mistake {
            $($(#[doc = $docs])* $name { $($field: $ty),* },)*
        }

        impl fmt::Display for Mistake {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                match self {
                    $(Mistake::$name { $($field),* } => write!(f, $text $(, $arg)*),)*
                }
            }
        }
    };
}

fn did_you_mean(nearest: &Option<String>, what: &str, name: &str) -> String {
    match (nearest, what) {
        (Some(nearest), _) => format!(": did you mean `{nearest}`?"),
        (None, "variable") => format!(": bind it before it is used, with `let {name} = …;`"),
        (None, "function") => format!(": define it before it is called, with `fn {name}(x) {{ … }}`"),
        (None, "attribute") => {
            ": there are `dtype`, `derive`, `self_test`, `batch`, `budget`, `allow`, `warn`, `deny` and documentation"
                .into()
        }
        (None, _) => String::new(),
    }
}

/// `1 argument`, `2 arguments`
fn count(n: usize, what: &str) -> String {
    if n == 1 { format!("{n} {what}") } else { format!("{n} {what}s") }
}

/// `-2`, the first axis counted from the end, to `1`, the last.
fn axes(rank: usize) -> String {
    match rank {
        0 => "it has none".into(),
        1 => "write 0".into(),
        rank => format!("write 0 to {}, or -{rank} to -1 counted from the end", rank - 1),
    }
}

mistakes! {
    /// A name that nothing has.
    Unknown { what: &'static str, name: String, nearest: Option<String> }
        => "no {what} is called `{name}`{}", did_you_mean(nearest, what, name);
    /// A setting that a function does not have.
    UnknownSetting { function: String, name: String, nearest: Option<String>, signature: String }
        => "`{function}` has no setting `{name}`{}", nearest.as_ref().map_or_else(
            || format!(": write `{signature}`"), |name| format!(": did you mean `{name}`?"));
    /// A variable that is bound further down.
    BoundLater { name: String }
        => "`{name}` is used before it is bound: move its statement up";
    /// A variable of the caller inside a template.
    NotInTemplate { name: String }
        => "a template sees its own parameters only: give it `{name}` as an argument";
    /// A variable that is called.
    NotAFunction { name: String, is: &'static str }
        => "`{name}` is {is}, not a function or layer";
    /// A form of the language that this version does not compile.
    NotYet { what: String }
        => "{what} cannot be compiled yet";
    /// An argument that does not fit.
    Misfit { function: String, argument: String, found: String, expected: String }
        => "`{argument}` of `{function}` is {found}, expected {expected}";
    /// A required argument was left out.
    MissingArgument { function: String, arguments: Vec<String>, signature: String }
        => "`{function}` needs `{}`: write `{signature}`", arguments.join("` and `");
    /// More positional arguments than there are.
    TooManyArguments { function: String, signature: String }
        => "too many arguments for `{function}`: write `{signature}`";
    /// An argument by position and by name.
    GivenTwice { function: String, argument: String }
        => "`{argument}` of `{function}` is given twice: remove one";
    /// Shapes that do not broadcast.
    Broadcast { left: String, right: String }
        => "shapes do not fit: {left}, {right}; axes counted from the last must be equal or 1";
    /// Parts that cannot be joined.
    Concat { first: String, found: String, axis: usize }
        => "`concat` along axis {axis} needs equal shapes but for that axis: the first is {first}, found {found}";
    /// Parts that cannot be stacked.
    Stack { first: String, found: String }
        => "`stack` needs equal shapes: the first is {first}, found {found}; `broadcast(x, {first})` makes one of it";
    /// An equation that its operands do not fit.
    Einsum { equation: String, problem: String }
        => "`einsum(\"{equation}\", …)`: {problem}";
    /// An axis that a shape does not have.
    NoSuchAxis { axis: i64, shape: String, rank: usize }
        => "no axis {axis} in shape {shape}: {}", axes(*rank);
    /// More indices than axes.
    TooManyIndices { found: usize, shape: String }
        => "{} into shape {shape}: write at most one for each axis", if *found == 1 { "1 index".into() } else { format!("{found} indices") };
    /// An index outside of its axis.
    IndexOutOfRange { index: i64, len: usize, of: String }
        => "index {index} is outside of {of} of length {len}";
    /// A range with nothing in it.
    EmptyRange { start: usize, end: usize }
        => "the range {start}..{end} is empty: a slice needs at least one element";
    /// A tuple is indexed by one integer.
    TupleIndex {}
        => "a tuple takes one integer between the brackets, as `t[0]`";
    /// A tuple pattern of another length.
    TuplePattern { names: usize, found: String }
        => "{names} names stand for {found}: a tuple of {names} is needed";
    /// A tensor was needed.
    NotATensor { found: String }
        => "expected a value, found {found}";
    /// A compile-time number was needed.
    NotANumber { found: String }
        => "expected a number known while compiling, found {found}";
    /// An integer was needed.
    NotAnInteger { found: String }
        => "expected an integer, found {found}";
    /// A positive integer was needed.
    NotASize { found: i64 }
        => "expected a positive size, found {found}";
    /// One number was needed.
    NotAScalar { name: String, found: String }
        => "`{name}` must be one number, found shape {found}: take `mean(…)` or `sum(…)` of it";
    /// A layer or template used as a value.
    NotAValue { name: String, is: &'static str }
        => "`{name}` is {is}, not a value: call it, as `{name}(x)`";
    /// `layer` with something that has no parameters.
    NotALayer { found: String }
        => "`{found}` is not a layer: `layer` takes a layer or a template with its settings, as `dense(64)`";
    /// `param` without an initialiser.
    NotAnInitialiser { found: String }
        => "expected an initialiser such as `zeros()` or `he_normal()`, found `{found}`";
    /// An initialiser with other arguments.
    InitialiserArguments { name: String, expected: usize, found: usize }
        => "`{name}` takes {}, found {}", count(*expected, "number"), count(*found, "argument");
    /// An initialiser of an impossible range.
    InitialiserRange { name: &'static str, low: String, high: String }
        => "`{name}({low}, {high})` draws from nothing: {}", match *name {
            "uniform" => "write the smaller number first",
            _ => "a standard deviation is at least 0",
        };
    /// An initialiser that needs a matrix.
    InitialiserShape { name: String, found: String }
        => "`{name}` scales with the axes of a matrix, found shape {found}: use `uniform(lo, hi)` or `normal(mean, std)`";
    /// `update` of something that is no state.
    NotAState { name: String }
        => "`{name}` is not a state: declare it with `state {name}: SHAPE = INIT;`";
    /// Two updates of a state.
    UpdatedTwice { name: String }
        => "`{name}` is updated twice: a step replaces it once";
    /// An update of another shape.
    UpdateShape { name: String, found: String, expected: String }
        => "`{name}` has shape {expected}, its update is {found}: a state keeps its shape";
    /// Arithmetic on classes.
    ArithmeticOnClasses { found: String }
        => "{found} holds classes, not numbers: no arithmetic on them";
    /// Classes as an output.
    OutputOfClasses { name: String }
        => "the output `{name}` would be classes, which the caller has given: an output is made of numbers";
    /// `%` of tensors.
    RemainderOfTensors { found: String }
        => "`%` is for integers known while compiling, and {found} is a value";
    /// An integer too large.
    Overflow {}
        => "this number does not fit into 64 bits: sizes and bounds are smaller";
    /// A division of integers by zero.
    DivisionByZero {}
        => "this divides by zero";
    /// A tensor too large.
    TooLarge { shape: String, limit: usize }
        => "shape {shape} is too large: at most {limit} elements";
    /// A tensor without elements.
    EmptyShape { shape: String }
        => "shape {shape} has no elements";
    /// Too many classes.
    TooManyClasses { found: usize }
        => "{found} classes are too many: a class is 32 bits";
    /// Too many statements.
    TooManyStatements { limit: usize }
        => "more than {limit} statements once loops and templates are expanded";
    /// Too many turns.
    TooManyTurns { found: i64, limit: i64 }
        => "{found} turns are too many: at most {limit}";
    /// Templates that call each other for ever.
    RecursiveTemplate { name: String, limit: usize }
        => "`{name}` is expanded more than {limit} deep: a template cannot call itself";
    /// A name declared twice.
    DeclaredTwice { name: String }
        => "`{name}` is declared twice: give one another name";
    /// A parameter whose name another one has.
    NameClash { name: String, other: String }
        => "the parameter `{name}` would have the name of `{other}`: rename one of the two";
    /// A name with a meaning of its own.
    ReservedName { name: String }
        => "`{name}` is the sum of all losses: give this one another name";
    /// A lint that there is not.
    UnknownLint { name: String, nearest: Option<String> }
        => "no lint is called `{name}`: {}", nearest.as_ref().map_or_else(
            || "there are `linear_stack`, `vanishing_gradient`, `blocked_gradient`, `unused`, `loss_mismatch` and \
                `unstable`".into(),
            |name| format!("did you mean `{name}`?"));
    /// Something else than lints.
    LintList {}
        => "expected the names of lints, as `#[allow(unused)]`";
    /// An attribute that a statement cannot have.
    StatementAttribute { name: String }
        => "a statement cannot have `#[{name}]`: it has `#[recompute]`, `#[allow(LINT)]`, `#[warn(LINT)]`, \
            `#[deny(LINT)]` and documentation";
    /// `#[recompute]` where nothing lies between operands and a result.
    Recompute { what: &'static str, instead: &'static str }
        => "{what} cannot have `#[recompute]`: {instead}";
    /// `#[recompute(…)]`
    RecomputeArguments {}
        => "`#[recompute]` has no arguments: it forgets whatever lies between the statement's operands and its result";
    /// What a lint says where it is denied.
    Denied { lint: &'static str, text: String }
        => "{lint}: {text}";
    /// A network named like something of generated code.
    NetworkName { name: String }
        => "the network cannot be called `{name}`, which generated code has a meaning for: give it another name";
    /// A template named like a function.
    HidesFunction { name: String }
        => "`{name}` is a function of the language: give the template another name";
    /// Assignment to a plain `let`.
    Immutable { name: String }
        => "`{name}` cannot be assigned twice: bind it with `let mut {name}`, or bind a new one with `let`";
    /// A shared layer used with another shape.
    SharedShape { name: String, found: String, made: String }
        => "the shared `{name}` would need shape {found}, it has {made}: every use of a shared layer takes the same shape";
    /// Settings at the use of a shared layer.
    SettingsOfInstance { name: String }
        => "the settings of `{name}` stand where it is made with `layer`";
    /// A declaration inside a template or loop.
    NotHere { what: &'static str }
        => "`{what}` stands at the top of a network, not inside a template or loop";
    /// A malformed dtype.
    Dtype {}
        => "expected `#[dtype(f32)]` or `#[dtype(f64)]`";
    /// `#[batch]` without a number, or with too large a one.
    Batch { most: usize }
        => "expected `#[batch(4)]`: the samples that training has at a time, from 1 to {most}. More of them have no registers \
            to stay in";
    /// Two `#[batch]`.
    BatchTwice {}
        => "the network has two batches: remove one";
    /// `#[batch]` of a network whose gradient is made of calls.
    BatchWithoutEffect { network: String, most: usize }
        => "`#[batch]` makes no difference to `{network}`: it is for gradients of tensors, of at most {most} operations a sample \
            and without a loop over time. Remove it";
    /// `#[batch]` with a large workspace.
    BatchOnStack { network: String, samples: usize, bytes: u64, most: u64 }
        => "`{network}` has {bytes} bytes of workspace for {}, and `#[batch]` at most {most} for it on the stack: \
            ask for fewer samples, or remove it", count(*samples, "sample");
    /// `#[budget]` without limits.
    Budget {}
        => "expected `#[budget(parameters <= 20_000, workspace <= 64 KiB, flops <= 2_000_000)]`, or some of these";
    /// Something else than a limit.
    BudgetClause { found: String }
        => "expected a limit such as `parameters <= 20_000` or `workspace <= 64 KiB`, found {found}";
    /// A limit of something that costs nothing.
    UnknownBudget { name: String, nearest: Option<String> }
        => "a budget has no `{name}`: {}", nearest.as_ref().map_or_else(
            || "there are `parameters`, `workspace`, `flops` and `flops_forward`, and `batch` for the workspace".into(),
            |name| format!("did you mean `{name}`?"));
    /// `parameters < 20_000`
    BudgetOperator { name: String, wanted: &'static str, amount: String }
        => "expected `{wanted}` after `{name}`: write `{name} {wanted} {}`", amount.trim_matches('`');
    /// A limit that is no whole number.
    BudgetNumber { found: String }
        => "expected a whole number such as `20_000`, found {found}";
    /// `64KiB`
    BudgetSuffix { plain: String, unit: String }
        => "expected a whole number without a suffix: write `{plain} {unit}`, with a space, if `{unit}` is a unit of memory";
    /// A unit where there is none.
    BudgetUnit { name: String, unit: String }
        => "`{name}` is a number without a unit: remove `{unit}`";
    /// A unit that there is not.
    UnknownUnit { unit: String, nearest: Option<String> }
        => "no unit of memory is called `{unit}`: {}", nearest.as_ref().map_or_else(
            || "there are `B`, `KB`, `KiB`, `MB`, `MiB`, `GB` and `GiB`".into(), |name| format!("did you mean `{name}`?"));
    /// Two limits of the same.
    BudgetTwice { name: &'static str }
        => "the budget has two `{name}`: remove one";
    /// `batch` without a workspace.
    BudgetBatch {}
        => "`batch` says for how many samples the `workspace` is meant, which has no limit here: write `workspace <= …` too, \
            or remove it";
    /// A network that costs more than it may.
    OverBudget { network: String, found: String, most: String, table: String }
        => "`{network}` has {found}, and its budget is {most}:\n{table}";
    /// A malformed `#[derive]`.
    Derive {}
        => "expected `#[derive(hvp, vjp, jvp, gradient_inputs, gauss_newton_product, jacobian(output, input), hessian, \
            per_sample_gradients)]`";
    /// `jacobian` without its names.
    Jacobian {}
        => "expected `jacobian(output, input)`, or `jacobian(output)` for the derivatives by the parameters";
    /// Arguments where none are taken.
    DeriveArguments { name: String }
        => "`{name}` takes no arguments here";
    /// A derived function without what it is derived from.
    DeriveNeeds { name: String, needs: &'static str }
        => "`{name}` needs {needs}, and the network has none";
    /// A loss that depends on parameters otherwise than through some values.
    GaussNewtonBeside { parameter: String, values: &'static str }
        => "`gauss_newton_product` takes the loss as a function of {values}, and it depends on `{parameter}` beside them: \
            name the values that the loss is made of, as in `gauss_newton_product(logits)`";
    /// A gradient that is not that of the loss.
    SelfTest { function: &'static str }
        => "`#[self_test]` compares the gradient with differences of the loss, which know nothing of `{function}`";
    /// A Hessian that would not fit.
    HessianTooLarge { parameters: usize, limit: usize }
        => "the Hessian of {parameters} parameters is too large (at most {limit}): `hvp` multiplies with it without making it";
    /// A derivative by something that the value is not made of.
    NoPath { from: String, to: String }
        => "{from} does not depend on {to}: there is no derivative to take";
    /// A function of the user's own that is not given one tensor.
    ExternalArguments { name: String }
        => "`{name}` is a function of one number: it takes one value of real numbers, element by element";
    /// A second derivative that is not given.
    NoSecondDerivative { name: String }
        => "`{name}` is differentiated twice here: give its second derivative as well, with `second: PATH`";
    /// A derivative that cannot be given.
    NoFurtherDerivative { name: String }
        => "`{name}` is differentiated more than twice here: an `extern fn` has two derivatives at most";
    /// `weights()` of a network without any.
    NoWeights {}
        => "this network has no trained tensors: `weights()` needs a `param` or a layer";
    /// An output that inference cannot know.
    OutputOfTarget { name: String, target: String }
        => "`{name}` is made of the target `{target}`, which inference does not have: make it a `metric`, or declare \
            `input {target}`";
    /// Nothing comes out of the network.
    NoPurpose {}
        => "the network has neither `output` nor `loss`: nothing comes out of it";
}

impl From<Mistake> for Problem {
    fn from(mistake: Mistake) -> Problem {
        Problem::Mistake(mistake)
    }
}
