//! Elementwise expressions that the runtime has compiled: a closure is compiled for every instruction set
//! wherever it stands, a call of these is nothing but a call.

use super::call::{Argument, Call};
use super::expression::Expression;
use super::place::Location;
use super::step::{Action, Reading, Source};
use crate::operators::arithmetic::MUL;
use std::f64::consts::FRAC_2_PI;

/// An expression with a kernel of its own.
struct Common {
    /// The expression: `a`, `b` and `c` are tensors in the order in which it names them, `s` is a number, `q` and `r` are
    /// those of GELU's approximation.
    text: &'static str,
    /// The kernel, and where the result is in the memory of its first or of its second operand; `none` where there is none.
    kernels: [&'static str; 3],
    /// The operands in the kernel's order.
    operands: &'static str,
}

macro_rules! common {
    ($($text:literal => $kernel:ident $first:ident $second:ident $operands:literal,)*) => {
        &[$(Common {
            text: $text,
            kernels: [stringify!($kernel), stringify!($first), stringify!($second)],
            operands: $operands,
        }),*]
    };
}

const COMMON: &[Common] = common! {
    "add(a,b)" => add add_mut add_into "ab",
    "sub(a,b)" => sub sub_mut sub_into "ab",
    "mul(a,b)" => mul mul_mut mul_into "ab",
    "mul(a,s)" => scale scale_mut scale_mut "a",
    "mul(s,a)" => scale scale_mut scale_mut "a",
    "div(a,s)" => divide divide_mut divide_mut "a",
    "mul(a,a)" => square square_mut square_mut "a",
    "square(a)" => square square_mut square_mut "a",
    "select(is_negative(a),0,b)" => relu_d relu_d_mut relu_d_into "ab",
    "mul(a,sub(1,mul(b,b)))" => tanh_d tanh_d_mut tanh_d_into "ba",
    "mul(a,mul(b,sub(1,b)))" => sigmoid_d sigmoid_d_mut sigmoid_d_into "ba",
    "binary_cross_entropy_with_logits(a,b)" => binary_cross_entropy_with_logits binary_cross_entropy_with_logits_mut
        binary_cross_entropy_with_logits_into "ab",
    "relu(a)" => relu relu_mut relu_mut "a",
    "tanh(a)" => tanh tanh_mut tanh_mut "a",
    "sigmoid(a)" => sigmoid sigmoid_mut sigmoid_mut "a",
    "gelu(a)" => gelu gelu_mut gelu_mut "a",
    "mul(a,sigmoid(mul(r,mul(a,add(1,mul(q,square(a)))))))" => gelu_tanh gelu_tanh_mut gelu_tanh_mut "a",
    "sigmoid(mul(r,mul(a,add(1,mul(q,square(a))))))" => gelu_gate gelu_gate_mut gelu_gate_mut "a",
    "add(add(mul(a,b),mul(mul(mul(mul(a,c),mul(b,sub(1,b))),r),add(1,mul(q,square(c))))),\
     mul(mul(mul(mul(mul(mul(a,c),mul(b,sub(1,b))),r),c),q),mul(s,c)))" => gelu_gate_d gelu_gate_d_mut none "abc",
};

/// The longest text of the table: whatever is longer is none of it.
const LONGEST: usize = 149;

/// The number in the derivatives of squares, and in that of a GELU's approximation beside those that are part of the text.
const TWICE: Expression = Expression::Literal(2.0);

/// The call that does what a loop would do; `None` for uncommon expressions.
pub fn call(out: &Location, in_place: Option<&str>, sources: &[Source], expression: &Expression) -> Option<Action> {
    if sources.iter().any(|source| source.access != Reading::Full) {
        return None;
    }
    let number_first = with_number_first(expression);
    let mut reader = Reader { in_place, sources, text: String::new(), operands: vec![], number: None };
    reader.read(number_first.as_ref().unwrap_or(expression))?;
    let Reader { text, operands, number, .. } = reader;
    let common = COMMON.iter().find(|common| common.text == text)?;
    let ordered = common.operands.bytes().map(|letter| operands[usize::from(letter - b'a')]);
    let mut kernel = common.kernels[0];
    let mut locations = vec![];
    let mut arguments = vec![];
    for (position, name) in ordered.enumerate() {
        match sources.iter().find(|source| source.name == name) {
            Some(Source { location, .. }) => {
                arguments.push(Argument::Rows(locations.len(), location.row.clone()));
                locations.push(location.clone());
            }
            None => {
                kernel = common.kernels.get(position + 1).filter(|&&kernel| kernel != "none")?;
                arguments.push(Argument::Out(out.row.clone()));
            }
        }
    }
    if common.kernels[0] == "gelu_gate_d" {
        number.filter(|&number| *number == TWICE)?;
    } else {
        arguments.extend(number.map(|number| Argument::Expression(number.clone())));
    }
    if in_place.is_none() {
        arguments.push(Argument::Out(out.row.clone()));
    }
    let call = Call { arguments, ..Call::new(kernel) };
    Some(Action::Call {
        call,
        operands: locations,
        out: Some(out.clone()),
        in_place: in_place.is_some(),
        returns: None,
    })
}

/// `s · (2 · x)` as `(s · 2) · x`, in the same bits: doubling is exact. This is where squares have their derivative.
fn with_number_first(expression: &Expression) -> Option<Expression> {
    let product = |expression: &Expression| match expression {
        Expression::Apply(op, operands) if **op == MUL => <[Expression; 2]>::try_from(operands.clone()).ok(),
        _ => None,
    };
    let [number, double] = product(expression)?;
    let [two, of] = product(&double)?;
    let apply = |a, b| Expression::Apply(&MUL, vec![a, b]);
    (two == TWICE).then(|| apply(apply(number, two), of))
}

/// Reads an expression as the table spells it.
struct Reader<'e> {
    in_place: Option<&'e str>,
    sources: &'e [Source],
    text: String,
    operands: Vec<&'e str>,
    number: Option<&'e Expression>,
}

impl<'e> Reader<'e> {
    fn read(&mut self, expression: &'e Expression) -> Option<()> {
        match expression {
            Expression::Apply(op, operands) if self.reads(expression) => {
                self.text.push_str(op.name);
                for (position, operand) in operands.iter().enumerate() {
                    self.text.push(if position == 0 { '(' } else { ',' });
                    self.read(operand)?;
                }
                self.text.push(')');
            }
            Expression::Variable(name) if self.is_operand(name) => {
                let known = self.operands.iter().position(|operand| operand == name);
                let number = known.unwrap_or_else(|| {
                    self.operands.push(name);
                    self.operands.len() - 1
                });
                self.text.push(char::from(b'a' + u8::try_from(number).ok()?));
            }
            Expression::Literal(0.0) => self.text.push('0'),
            Expression::Literal(1.0) => self.text.push('1'),
            // The numbers of GELU's approximation.
            Expression::Literal(number) if *number == 2.0 * FRAC_2_PI.sqrt() => self.text.push('r'),
            Expression::Literal(0.044715) => self.text.push('q'),
            number => {
                self.text.push('s');
                if self.number.replace(number).is_some() {
                    return None;
                }
            }
        }
        (self.text.len() <= LONGEST).then_some(())
    }

    fn is_operand(&self, name: &str) -> bool {
        self.in_place == Some(name) || self.sources.iter().any(|source| source.name == name)
    }

    /// Whether an expression reads a tensor.
    fn reads(&self, expression: &Expression) -> bool {
        match expression {
            Expression::Apply(_, operands) => operands.iter().any(|operand| self.reads(operand)),
            Expression::Variable(name) => self.is_operand(name),
            _ => false,
        }
    }
}
