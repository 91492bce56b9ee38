//! NumPy's broadcasting, on the sample's own shape.

use super::Lowering;
use crate::builder::Var;
use crate::graph::Shape;

/// The shape that both broadcast to, if there is one.
pub fn common(a: &Shape, b: &Shape) -> Option<Shape> {
    let rank = a.rank().max(b.rank());
    let dim = |shape: &Shape, axis: usize| -> usize {
        (axis + shape.rank()).checked_sub(rank).map_or(1, |axis| shape.dims[axis])
    };
    let mut dims = Vec::with_capacity(rank);
    for axis in 0..rank {
        dims.push(match (dim(a, axis), dim(b, axis)) {
            (x, y) if x == y => x,
            (1, y) => y,
            (x, 1) => x,
            _ => return None,
        });
    }
    Some(Shape { batch: a.batch || b.batch, dims })
}

impl<'e> Lowering<'e> {
    /// A value repeated to a shape that it broadcasts to.
    pub fn broadcast_to(&self, x: Var<'e>, to: &Shape) -> Var<'e> {
        let shape = x.shape();
        if shape == *to {
            return x;
        }
        if let Some(number) = x.as_constant() {
            return self.builder.constant(number, to.clone());
        }
        let offset = to.rank() - shape.rank();
        let kept: Vec<usize> = (0..shape.rank()).filter(|&axis| shape.dims[axis] == to.dims[axis + offset]).collect();
        let dims: Vec<usize> = kept.iter().map(|&axis| shape.dims[axis]).collect();
        x.reshape(dims).broadcast(to.clone(), kept.into_iter().map(|axis| axis + offset).collect())
    }
}
