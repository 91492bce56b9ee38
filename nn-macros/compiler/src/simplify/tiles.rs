//! Parts that lie side by side: the derivative of a value that was cut into pieces is the pieces' derivatives in a
//! row, not a sum of padded ones.

use super::Site;
use crate::builder::Var;
use crate::operators::arithmetic::ADD;
use crate::operators::slice::{Concat, Place};

pub(super) fn rule<'b>(site: &Site<'b, '_>) -> Option<Var<'b>> {
    if let Some(place) = site.op.get::<Place>() {
        let x = site.args[0];
        return (x.shape().dims[place.axis] == place.total).then_some(x);
    }
    if !site.op.is(&ADD) {
        return None;
    }
    let (a, b) = (Tile::of(site.args[0])?, Tile::of(site.args[1])?);
    let (first, second) = if a.place.start <= b.place.start { (a, b) } else { (b, a) };
    let (p, q) = (&first.place, &second.place);
    if (p.axis, p.total, p.start + first.len()) != (q.axis, q.total, q.start) {
        return None;
    }
    let parts: Vec<Var<'b>> = [first.parts(), second.parts()].concat();
    let row = Var::concat(&parts, p.axis);
    Some(row.builder.structured(p.clone(), &[row]))
}

/// A value with zeros around it.
struct Tile<'b> {
    place: Place,
    value: Var<'b>,
}

impl<'b> Tile<'b> {
    fn of(value: Var<'b>) -> Option<Self> {
        let place = value.op().get::<Place>()?.clone();
        Some(Tile { place, value: value.args()[0] })
    }

    fn len(&self) -> usize {
        self.value.shape().dims[self.place.axis]
    }

    /// The values side by side that it is made of.
    fn parts(&self) -> Vec<Var<'b>> {
        let row = self.value.op().get::<Concat>().is_some_and(|concat| concat.axis == self.place.axis);
        if row { self.value.args() } else { vec![self.value] }
    }
}
