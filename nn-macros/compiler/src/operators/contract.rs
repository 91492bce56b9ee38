//! Products: sums of products along shared axes.
//!
//! `dense`, `matmul`, `dot` and `einsum` are all this one operator, and so are their derivatives.

use super::{Misfit, Structured};
use crate::builder::Var;
use crate::graph::{Element, Shape, Type};
use crate::interpret::Tensor;
use crate::schedule::{Call, Site};

/// An axis' letter.
pub type Label = u8;

/// out\[…\] = Σ left\[…\] · right\[…\] over the labels that `out` does not have.
///
/// Every label stands in at least two of the three, and in each at most once. The batch is a label of its
/// own: it is summed over where both operands have it and the result has not.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Contract {
    /// The axes of the left operand.
    pub left: Vec<Label>,
    /// The axes of the right operand.
    pub right: Vec<Label>,
    /// The axes of the result.
    pub out: Vec<Label>,
    /// Whether the result has a batch.
    pub batch: bool,
}

/// The length of a label.
fn length(label: Label, labels: &[Label], dims: &[usize]) -> Option<usize> {
    labels.iter().position(|&l| l == label).map(|axis| dims[axis])
}

impl Contract {
    fn labels(&self) -> Vec<Label> {
        let mut labels: Vec<Label> = self.left.iter().chain(&self.right).copied().collect();
        labels.sort_unstable();
        labels.dedup();
        labels
    }

    /// The axes in groups: in all three, in left and out, in right and out, in left and right.
    pub(super) fn groups(&self) -> Groups {
        let pick = |from: &[Label], also: &[Label], not: Option<&[Label]>| -> Vec<Label> {
            from.iter().copied().filter(|l| also.contains(l) && !not.is_some_and(|n| n.contains(l))).collect()
        };
        let joint: Vec<Label> =
            self.out.iter().copied().filter(|l| self.left.contains(l) && self.right.contains(l)).collect();
        Groups {
            rows: pick(&self.out, &self.left, Some(&self.right)),
            columns: pick(&self.out, &self.right, Some(&self.left)),
            inner: pick(&self.left, &self.right, Some(&self.out)),
            joint,
        }
    }

    /// The kernel form of this product, if its axes stand in an order that one kernel takes.
    pub fn form(&self, left: &Shape, right: &Shape) -> Option<Form> {
        let g = self.groups();
        let joined = |parts: &[&[Label]]| parts.concat();
        let size = |group: &[Label]| -> usize {
            let len = |&l: &Label| length(l, &self.left, &left.dims).or(length(l, &self.right, &right.dims));
            group.iter().map(|l| len(l).expect("a label of an operand")).product()
        };
        let left_order = if self.left == joined(&[&g.joint, &g.rows, &g.inner]) {
            false
        } else if self.left == joined(&[&g.joint, &g.inner, &g.rows]) {
            true
        } else {
            return None;
        };
        let right_order = if self.right == joined(&[&g.joint, &g.inner, &g.columns]) {
            false
        } else if self.right == joined(&[&g.joint, &g.columns, &g.inner]) {
            true
        } else {
            return None;
        };
        if self.out != joined(&[&g.joint, &g.rows, &g.columns]) {
            return None;
        }
        let kind = match (left.batch, right.batch, self.batch) {
            (true, true, true) if !(left_order && right_order) => FormKind::EachSample,
            (false, false, false) if !(left_order && right_order) => FormKind::Fixed,
            (true, false, true) if g.joint.is_empty() && (!left_order || g.inner.is_empty() || g.rows.is_empty()) => {
                FormKind::SharedRight
            }
            (false, true, true)
                if g.joint.is_empty() && (!right_order || g.inner.is_empty() || g.columns.is_empty()) =>
            {
                FormKind::SharedLeft
            }
            (true, true, false)
                if g.joint.is_empty()
                    && (left_order || g.inner.is_empty() || g.rows.is_empty())
                    && (!right_order || g.inner.is_empty() || g.columns.is_empty()) =>
            {
                FormKind::SumOfSamples
            }
            _ => return None,
        };
        Some(Form {
            kind,
            transposed: (left_order, right_order),
            m: size(&g.rows),
            n: size(&g.columns),
            k: size(&g.inner),
        })
    }

    /// The same product with the operands exchanged, for a result with columns before rows.
    pub fn flipped(&self) -> Contract {
        Contract { left: self.right.clone(), right: self.left.clone(), out: self.out.clone(), batch: self.batch }
    }

    /// Axis orders (left, right, out) that some kernel takes.
    pub fn canonical(&self, left_batch: bool, right_batch: bool) -> Contract {
        let g = self.groups();
        let (left, right) = match (left_batch, right_batch, self.batch) {
            (true, true, false) => {
                ([&g.joint[..], &g.inner, &g.rows].concat(), [&g.joint[..], &g.inner, &g.columns].concat())
            }
            _ => ([&g.joint[..], &g.rows, &g.inner].concat(), [&g.joint[..], &g.inner, &g.columns].concat()),
        };
        Contract { left, right, out: [&g.joint[..], &g.rows, &g.columns].concat(), batch: self.batch }
    }

    /// Whether axes stand in all three.
    pub fn has_joint(&self) -> bool {
        !self.groups().joint.is_empty()
    }
}

pub(super) struct Groups {
    pub joint: Vec<Label>,
    pub rows: Vec<Label>,
    pub columns: Vec<Label>,
    pub inner: Vec<Label>,
}

/// A product as a kernel sees it: m × k times k × n.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Form {
    /// What the batch is to it.
    pub kind: FormKind,
    /// Whether left is k × m, right n × k.
    pub transposed: (bool, bool),
    /// Rows of the result.
    pub m: usize,
    /// Columns of the result.
    pub n: usize,
    /// Terms of each sum.
    pub k: usize,
}

/// What the batch is to a product.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FormKind {
    /// Both operands have it: one product for each sample.
    EachSample,
    /// Nothing has it.
    Fixed,
    /// Samples are rows of the left operand: a dense layer.
    SharedRight,
    /// The left operand is shared: one product for each sample.
    SharedLeft,
    /// Summed over the samples: a weight's derivative.
    SumOfSamples,
}

impl Structured for Contract {
    fn name(&self) -> &'static str {
        "product"
    }

    fn infer(&self, operands: &[&Type]) -> Result<Type, Misfit> {
        let (left, right) = (operands[0], operands[1]);
        for (position, (ty, labels)) in [(left, &self.left), (right, &self.right)].into_iter().enumerate() {
            if ty.element != Element::Real || ty.shape.rank() != labels.len() {
                return Err(Misfit::new(position, ty, format!("real numbers with {} axes", labels.len())));
            }
        }
        for &label in &self.labels() {
            let (a, b) = (length(label, &self.left, &left.shape.dims), length(label, &self.right, &right.shape.dims));
            if let (Some(a), Some(b)) = (a, b)
                && a != b
            {
                return Err(Misfit::new(1, right, format!("{a} where it has {b}")));
            }
        }
        let dim = |&l: &Label| length(l, &self.left, &left.shape.dims).or(length(l, &self.right, &right.shape.dims));
        let dims: Option<Vec<usize>> = self.out.iter().map(dim).collect();
        let dims = dims.ok_or_else(|| Misfit::new(0, left, "every axis of the result"))?;
        Ok(Type::real(Shape { batch: self.batch, dims }))
    }

    /// The product of the result's derivative and the other operand.
    fn adjoint<'b>(&self, operand: usize, args: &[Var<'b>], _: Var<'b>, dy: Var<'b>) -> Option<Var<'b>> {
        let (this, other) = if operand == 0 { (&self.left, &self.right) } else { (&self.right, &self.left) };
        let batch = args[operand].shape().batch;
        let (left, right, l, r) = if operand == 0 {
            (dy, args[1], self.out.clone(), other.clone())
        } else {
            (args[0], dy, other.clone(), self.out.clone())
        };
        Some(Contract { left: l, right: r, out: this.clone(), batch }.apply(left, right))
    }

    fn evaluate(&self, operands: &[&Tensor], ty: &Type, dims: &[usize]) -> Tensor {
        const BATCH: Label = Label::MAX;
        let (x, y) = (operands[0], operands[1]);
        let with_batch = |labels: &[Label], batch: bool| -> Vec<Label> {
            batch.then_some(BATCH).into_iter().chain(labels.iter().copied()).collect()
        };
        let (left, right, out) =
            (with_batch(&self.left, x.batch), with_batch(&self.right, y.batch), with_batch(&self.out, self.batch));
        let mut all = out.clone();
        all.extend(left.iter().filter(|l| !out.contains(l)));
        let lens: Vec<usize> =
            all.iter().map(|&l| length(l, &left, &x.dims).or(length(l, &right, &y.dims)).expect("a label")).collect();
        let strides = |labels: &[Label], dims: &[usize]| -> Vec<usize> {
            all.iter()
                .map(|l| labels.iter().position(|k| k == l).map_or(0, |axis| dims[axis + 1..].iter().product()))
                .collect()
        };
        let (sx, sy) = (strides(&left, &x.dims), strides(&right, &y.dims));
        let at = |strides: &[usize], index: &[usize]| strides.iter().zip(index).map(|(s, i)| s * i).sum::<usize>();
        let mut result = Tensor::filled(ty, dims, 0.0);
        let inner: usize = lens[out.len()..].iter().product();
        for flat in 0..lens.iter().product() {
            let index = Tensor::index(&lens, flat);
            result.data[flat / inner] += x.data[at(&sx, &index)] * y.data[at(&sy, &index)];
        }
        result
    }

    fn flops(&self, operands: &[&Type], _: &Type) -> usize {
        let dims = |&l: &Label| {
            length(l, &self.left, &operands[0].shape.dims).or(length(l, &self.right, &operands[1].shape.dims))
        };
        2 * self.labels().iter().filter_map(dims).product::<usize>()
    }

    fn call(&self, site: &Site<'_>) -> Call {
        let (left, right) = (&site.operands[0].shape, &site.operands[1].shape);
        if let Some(form) = self.form(left, right) {
            return form.call();
        }
        let strided = self.strided_whole(left, right).expect("legalization leaves kernel forms");
        strided.call((0, left.dims.clone()), (1, right.dims.clone()), site.result.shape.dims.clone())
    }
}

impl Form {
    fn call(self) -> Call {
        let Form { m, n, k, .. } = self;
        let left = if self.transposed.0 { vec![k, m] } else { vec![m, k] };
        let right = if self.transposed.1 { vec![n, k] } else { vec![k, n] };
        match self.kind {
            FormKind::SharedRight => {
                let function = if self.transposed.1 { "dense_d_input" } else { "dense_linear" };
                Call::new(function).rows(0, vec![k]).one(1, right).out(vec![n])
            }
            FormKind::SumOfSamples => Call::new("dense_d_weight").rows(0, vec![m]).rows(1, vec![n]).out_one(vec![m, n]),
            FormKind::SharedLeft => {
                let function = if self.transposed.0 { "matmul_shared_t" } else { "matmul_shared" };
                Call::new(function).one(0, left).rows(1, vec![k, n]).out(vec![m, n])
            }
            FormKind::EachSample | FormKind::Fixed => {
                let function = match self.transposed {
                    (false, false) => "matmul",
                    (true, false) => "matmul_tn",
                    (_, true) => "matmul_nt",
                };
                Call::new(function).rows(0, left).rows(1, right).out(vec![m, n])
            }
        }
    }
}

impl Contract {
    /// The product of two values.
    pub fn apply<'b>(self, left: Var<'b>, right: Var<'b>) -> Var<'b> {
        left.builder.structured(self, &[left, right])
    }
}

impl<'b> Var<'b> {
    /// A weighted sum of the last axis: `[…, in]` times `[in, out]`.
    pub fn linear(self, weight: Var<'b>) -> Var<'b> {
        let rank = self.shape().rank() as Label;
        let left: Vec<Label> = (0..rank).collect();
        let out: Vec<Label> = (0..rank - 1).chain([rank]).collect();
        let batch = self.shape().batch || weight.shape().batch;
        Contract { left, right: vec![rank - 1, rank], out, batch }.apply(self, weight)
    }
}
