//! The largest element of each window.

use super::window::{Window, flat, pairs};
use super::{Misfit, Structured};
use crate::builder::Var;
use crate::graph::{Element, Type};
use crate::interpret::Tensor;
use crate::schedule::{Call, Site};

/// The largest element of each window, as it is in the operand x, or what the choice of x does to another value.
///
/// The first of equal elements wins, and the first NaN before any number. Padding never wins.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct MaxPool {
    /// The window.
    pub window: Window,
    /// What is done.
    pub role: Role,
}

/// What is done with the winners.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Role {
    /// From x to the winners.
    Largest,
    /// From x and v to the elements of v where x has its winners.
    Pick,
    /// From x and dy to dy where x has its winners, added up, zero elsewhere: the transpose of `Pick`.
    Route,
}

impl MaxPool {
    fn with(self, role: Role) -> MaxPool {
        MaxPool { role, ..self }
    }

    /// The winner at each output of one channel.
    fn winners(&self, x: &[f64]) -> Vec<[usize; 2]> {
        let columns = self.window.input[1];
        let winner = |output| {
            let met = pairs(self.window.kernel).filter_map(|kernel| self.window.at(output, kernel));
            let value = |at: [usize; 2]| x[at[0] * columns + at[1]];
            let better = |new: f64, old: f64| new > old || (new.is_nan() && !old.is_nan());
            met.reduce(|best, at| if better(value(at), value(best)) { at } else { best })
        };
        pairs(self.window.output).map(|output| winner(output).expect("every window meets the input")).collect()
    }
}

impl Structured for MaxPool {
    fn name(&self) -> &'static str {
        match self.role {
            Role::Largest => "max_pool",
            Role::Pick => "max_pool_pick",
            Role::Route => "max_pool_route",
        }
    }

    fn infer(&self, operands: &[&Type]) -> Result<Type, Misfit> {
        let Window { input, output, .. } = self.window;
        let channels = Window::expect(0, operands[0], input)?;
        if let Some(ty) = operands.get(1) {
            let sizes = if self.role == Role::Route { output } else { input };
            let fits = Window::expect(1, ty, sizes)? == channels && ty.shape.batch == operands[0].shape.batch;
            if !fits || ty.element != Element::Real {
                return Err(Misfit::new(1, ty, format!("real numbers in {channels} channels")));
            }
        }
        let sizes = if self.role == Role::Route { input } else { output };
        Ok(Type::real(operands[0].shape.with_dims([channels, sizes[0], sizes[1]])))
    }

    /// The choice itself has no derivative: it does not change with x.
    fn adjoint<'b>(&self, operand: usize, args: &[Var<'b>], _: Var<'b>, dy: Var<'b>) -> Option<Var<'b>> {
        let role = match (self.role, operand) {
            (Role::Largest, _) | (Role::Pick, 1) => Role::Route,
            (Role::Route, 1) => Role::Pick,
            _ => return None,
        };
        Some(dy.builder.structured(self.with(role), &[args[0], dy]))
    }

    fn evaluate(&self, operands: &[&Tensor], ty: &Type, dims: &[usize]) -> Tensor {
        let mut result = Tensor::filled(ty, dims, 0.0);
        let Window { input, .. } = self.window;
        let (area, outputs) = (input[0] * input[1], self.window.outputs());
        let channels = result.data.len() / if self.role == Role::Route { area } else { outputs };
        for channel in 0..channels {
            let winners = self.winners(&operands[0].data[channel * area..][..area]);
            for (number, winner) in winners.into_iter().enumerate() {
                let (y, x) = (channel * outputs + number, flat(channel, input, area, winner));
                match self.role {
                    Role::Largest => result.data[y] = operands[0].data[x],
                    Role::Pick => result.data[y] = operands[1].data[x],
                    Role::Route => result.data[x] += operands[1].data[y],
                }
            }
        }
        result
    }

    fn flops(&self, operands: &[&Type], _: &Type) -> usize {
        operands[0].shape.dims[0] * self.window.outputs() * self.window.area()
    }

    fn call(&self, site: &Site<'_>) -> Call {
        let dims = |operand: usize| site.operands[operand].shape.dims.clone();
        let call = match self.role {
            Role::Largest => Call::new("max_pool2d").rows(0, dims(0)),
            Role::Pick => Call::new("max_pool2d_pick").rows(0, dims(0)).rows(1, dims(1)),
            Role::Route => {
                let call = Call::new("max_pool2d_route").rows(0, dims(0)).rows(1, dims(1));
                if self.window.is_two_by_two() { call.in_place(0, "max_pool2d_route_mut") } else { call }
            }
        };
        call.sliding(&self.window).out(site.result.shape.dims.clone())
    }
}

impl<'b> Var<'b> {
    /// The largest element of each window.
    pub fn max_pool(self, window: Window) -> Var<'b> {
        self.builder.structured(MaxPool { window, role: Role::Largest }, &[self])
    }
}
