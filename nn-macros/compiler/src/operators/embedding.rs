//! Rows of a table by their numbers, and their way back.

use super::{Misfit, Structured};
use crate::builder::Var;
use crate::graph::{Element, Shape, Type};
use crate::interpret::Tensor;
use crate::schedule::{Call, Site};

/// Row t of a table for each token t; zeros for the token `padding`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Gather {
    /// The token that stands for nothing.
    pub padding: Option<usize>,
}

/// A table whose row t is the sum of the operand's rows at token t, over all positions and samples in their order;
/// what stands at the token `padding` is left out. The transpose of [`Gather`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct ScatterAdd {
    /// The rows of the table.
    pub rows: usize,
    /// The token that stands for nothing.
    pub padding: Option<usize>,
}

/// Tokens that are row numbers of a table.
fn tokens(ty: &Type, rows: usize) -> Result<(), Misfit> {
    match ty.element {
        Element::Class(classes) if classes <= rows => Ok(()),
        _ => Err(Misfit::new(1, ty, format!("numbers of {rows} rows"))),
    }
}

/// The kernel with the padding, if there is one.
fn call(plain: &'static str, padded: &'static str, padding: Option<usize>) -> Call {
    padding.map_or_else(|| Call::new(plain), |token| Call::new(padded).size(token))
}

impl Structured for Gather {
    fn name(&self) -> &'static str {
        "embedding"
    }

    fn infer(&self, operands: &[&Type]) -> Result<Type, Misfit> {
        let (table, at) = (operands[0], operands[1]);
        let Some((&rows, row)) = table.shape.dims.split_first() else {
            return Err(Misfit::new(0, table, "rows on a first axis"));
        };
        if table.shape.batch || table.element != Element::Real {
            return Err(Misfit::new(0, table, "real numbers, the same for all samples"));
        }
        tokens(at, rows)?;
        Ok(Type::real(at.shape.with_dims([&at.shape.dims[..], row].concat())))
    }

    fn adjoint<'b>(&self, operand: usize, args: &[Var<'b>], _: Var<'b>, dy: Var<'b>) -> Option<Var<'b>> {
        let scatter = ScatterAdd { rows: args[0].shape().dims[0], padding: self.padding };
        (operand == 0).then(|| dy.builder.structured(scatter, &[dy, args[1]]))
    }

    fn evaluate(&self, operands: &[&Tensor], ty: &Type, dims: &[usize]) -> Tensor {
        let (table, at) = (operands[0], operands[1]);
        let width: usize = table.dims[1..].iter().product();
        let row = |&token: &f64| {
            let padding = Some(token as usize) == self.padding;
            table.data[token as usize * width..][..width].iter().map(move |&x| if padding { 0.0 } else { x })
        };
        Tensor { batch: ty.shape.batch, dims: dims.to_vec(), data: at.data.iter().flat_map(row).collect() }
    }

    fn flops(&self, _: &[&Type], _: &Type) -> usize {
        0
    }

    fn call(&self, site: &Site<'_>) -> Call {
        let dims = &site.operands[0].shape.dims;
        let width = dims[1..].iter().product();
        call("gather", "gather_padded", self.padding).one(0, vec![dims[0], width]).rows(1, vec![]).out(vec![width])
    }
}

impl Structured for ScatterAdd {
    fn name(&self) -> &'static str {
        "scatter_add"
    }

    fn infer(&self, operands: &[&Type]) -> Result<Type, Misfit> {
        let (x, at) = (operands[0], operands[1]);
        tokens(at, self.rows)?;
        let Some(row) = x.shape.dims.strip_prefix(&at.shape.dims[..]).filter(|_| x.shape.batch == at.shape.batch)
        else {
            return Err(Misfit::new(0, x, "a row for each token"));
        };
        Ok(Type::real(Shape::fixed([&[self.rows], row].concat())))
    }

    fn adjoint<'b>(&self, operand: usize, args: &[Var<'b>], _: Var<'b>, dy: Var<'b>) -> Option<Var<'b>> {
        (operand == 0).then(|| dy.builder.structured(Gather { padding: self.padding }, &[dy, args[1]]))
    }

    fn evaluate(&self, operands: &[&Tensor], ty: &Type, dims: &[usize]) -> Tensor {
        let (x, at) = (operands[0], operands[1]);
        let width: usize = dims[1..].iter().product();
        let mut result = Tensor::filled(ty, dims, 0.0);
        for (row, &token) in x.data.chunks(width).zip(&at.data) {
            if Some(token as usize) != self.padding {
                let sums = &mut result.data[token as usize * width..][..width];
                sums.iter_mut().zip(row).for_each(|(sum, x)| *sum += x);
            }
        }
        result
    }

    fn flops(&self, operands: &[&Type], _: &Type) -> usize {
        operands[0].shape.len()
    }

    fn call(&self, site: &Site<'_>) -> Call {
        let width = site.result.shape.dims[1..].iter().product();
        call("scatter_add", "scatter_add_padded", self.padding)
            .rows(0, vec![width])
            .rows(1, vec![])
            .out_one(vec![self.rows, width])
            .cleared()
    }
}

impl<'b> Var<'b> {
    /// The row of this table for each token.
    pub fn gather(self, tokens: Var<'b>, padding: Option<usize>) -> Var<'b> {
        self.builder.structured(Gather { padding }, &[self, tokens])
    }
}
