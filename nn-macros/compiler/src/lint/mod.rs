//! What is suspicious although it compiles: warnings at the user's tokens, from the analysis of the graph.
//!
//! One lint per file. The facts that they rest on stand with the operators; see `ranges`.

mod blocked_gradient;
mod linear_stack;
mod loss_mismatch;
mod ranges;
mod unstable;
mod unused;
mod vanishing_gradient;
mod warning;

pub use warning::warnings;

use crate::error::{Errors, Mistake, Place};
use crate::graph::{Graph, Value};
use crate::joint::Joint;
use crate::model::{Model, Parameter};
use crate::operators::{Interval, Op};
use crate::syntax::tree::Role;
use std::collections::BTreeSet;

macro_rules! lints {
    ($($(#[doc = $docs:literal])* $variant:ident = $module:ident;)*) => {
        /// A kind of warning.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Lint {
            $($(#[doc = $docs])* $variant,)*
        }

        impl Lint {
            /// Every lint.
            pub const ALL: [Lint; [$(Lint::$variant),*].len()] = [$(Lint::$variant),*];

            /// The name by which attributes know it.
            pub fn name(self) -> &'static str {
                match self {
                    $(Lint::$variant => stringify!($module),)*
                }
            }

            fn check(self, subject: &Subject<'_>, report: &mut dyn FnMut(Value, Place, String)) {
                match self {
                    $(Lint::$variant => $module::check(subject, report),)*
                }
            }
        }
    };
}

lints! {
    /// Two weighted sums follow each other with no non-linearity between them.
    LinearStack = linear_stack;
    /// The largest derivative possible along every path from the loss is tiny.
    VanishingGradient = vanishing_gradient;
    /// A parameter that the loss does not reach, or only through zero derivatives.
    BlockedGradient = blocked_gradient;
    /// What nothing uses.
    Unused = unused;
    /// A loss on a value that it is not made for.
    LossMismatch = loss_mismatch;
    /// A form that overflows or divides by zero although a stable form exists.
    Unstable = unstable;
}

impl Lint {
    /// The lint of a name.
    pub fn find(name: &str) -> Option<Lint> {
        Lint::ALL.into_iter().find(|lint| lint.name() == name)
    }
}

/// What to do with a lint.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Severity {
    /// Nothing.
    Allow,
    /// A warning.
    Warn,
    /// An error.
    Deny,
}

/// Something suspicious.
#[derive(Clone, Debug)]
pub struct Finding {
    /// Which lint says it.
    pub lint: Lint,
    /// Where.
    pub place: Place,
    /// What it says.
    pub text: String,
}

/// What the lints look at.
struct Subject<'m> {
    model: &'m Model,
    joint: &'m Joint,
    /// The range of each value's elements.
    ranges: Vec<Interval>,
    /// Whether each value depends on data, and whether on a trained tensor.
    depends: Vec<Depends>,
}

#[derive(Clone, Copy, Default)]
struct Depends {
    data: bool,
    trained: bool,
}

impl Subject<'_> {
    fn graph(&self) -> &Graph {
        &self.model.graph
    }

    fn range(&self, value: Value) -> Interval {
        self.ranges[value.index()]
    }

    /// The whole call of the layer that made a parameter, or the parameter's name.
    fn place_of(&self, parameter: &Parameter) -> Place {
        let made = parameter.value.index();
        let call = self.model.calls.iter().filter(|call| call.made.contains(&made)).min_by_key(|call| call.made.len());
        call.map_or(parameter.span.into(), |call| call.place)
    }

    /// `hidden`, or the operator of a value without a name.
    fn describe(&self, value: Value) -> String {
        match &self.graph().node(value).origin.name {
            Some(name) => format!("`{name}`"),
            None => format!("a value of `{}`", self.graph().op(value)),
        }
    }

    /// The value behind whatever only moves its elements.
    fn behind_views(&self, mut value: Value) -> Value {
        while let Op::Structured(op) = self.graph().op(value)
            && matches!(op.name(), "permute" | "reshape" | "broadcast" | "slice")
        {
            value = self.graph().operands(value)[0];
        }
        value
    }
}

/// The warnings about a network. Those that are denied are reported as errors.
pub fn lint(model: &Model, joint: &Joint, errors: &Errors) -> Vec<Finding> {
    let subject = Subject { model, joint, ranges: ranges::ranges(model), depends: depends(model) };
    let (mut findings, mut places) = (vec![], BTreeSet::new());
    for lint in Lint::ALL {
        lint.check(&subject, &mut |value, place, text| match severity(model, lint, value) {
            Severity::Allow => {}
            // Said of the first turn of a loop or call of a template, and not again of the others.
            _ if !places.insert((lint, format!("{place:?}"))) => {}
            Severity::Warn => findings.push(Finding { lint, place, text }),
            Severity::Deny => {
                errors.report(place, Mistake::Denied { lint: lint.name(), text });
            }
        });
    }
    findings
}

/// What the attributes of the innermost statement around a value say.
fn severity(model: &Model, lint: Lint, value: Value) -> Severity {
    let levels = model.levels.iter().filter(|level| level.lint == lint && level.values.contains(&value.index()));
    levels.min_by_key(|level| level.values.len()).map_or(Severity::Warn, |level| level.severity)
}

fn depends(model: &Model) -> Vec<Depends> {
    let mut all: Vec<Depends> = vec![];
    for value in model.graph.values() {
        all.push(match model.graph.op(value) {
            Op::Data(_) => Depends { data: true, trained: false },
            Op::Parameter(n) => Depends { data: false, trained: model.parameters[*n].role == Role::Trained },
            _ => {
                let operands = model.graph.operands(value).iter().copied().map(|operand| all[operand.index()]);
                operands
                    .fold(Depends::default(), |a, b| Depends { data: a.data | b.data, trained: a.trained | b.trained })
            }
        });
    }
    all
}
