//! A graph made anew with some of its values in another order of memory.

use crate::builder::{Builder, Var};
use crate::graph::{Again, Graph, Origin, Value};
use crate::operators::Op;

/// The new values, each in its own order or turned into the other one.
pub(super) struct Moved<'g, 'b> {
    graph: &'g Graph,
    builder: &'b Builder,
    /// The operator that turns a value into the other order, or back.
    turn: &'g dyn Fn(bool) -> Op,
    /// What the names of values end with that have been turned back, and of those that have been turned.
    suffixes: [&'static str; 2],
    /// The new value, and whether it has the other order.
    values: Vec<Option<(Value, bool)>>,
}

impl<'g, 'b> Moved<'g, 'b> {
    /// No values yet.
    pub fn new(
        graph: &'g Graph,
        builder: &'b Builder,
        turn: &'g dyn Fn(bool) -> Op,
        suffixes: [&'static str; 2],
    ) -> Self {
        Moved { graph, builder, turn, suffixes, values: vec![None; graph.len()] }
    }

    /// Whether the new value has the other order.
    pub fn is_turned(&self, value: Value) -> bool {
        self.values[value.index()].is_some_and(|(_, turned)| turned)
    }

    /// The new value of a value.
    pub fn put(&mut self, value: Value, new: Var<'b>, turned: bool) {
        self.builder.stand_for(new.value, &self.graph.node(value).origin);
        self.values[value.index()] = Some((new.value, turned));
    }

    /// The new value in the order that is wanted.
    pub fn operand(&self, value: Value, turned: bool) -> Var<'b> {
        let (new, is) = self.values[value.index()].expect("operands come first");
        let new = self.builder.var(new);
        if is == turned {
            return new;
        }
        let (around, of) = (self.builder.origin(), &self.graph.node(value).origin);
        let suffix = self.suffixes[usize::from(turned)];
        let hint = of.name.as_ref().or(of.hint.as_ref()).map(|name| format!("{name}_{suffix}").into());
        let again = around.as_ref().map_or(Again::Never, |origin| origin.again);
        self.builder.set_origin(Some(Origin { hint, again, ..Origin::at(of.place()) }));
        let turned = self.builder.insert((self.turn)(turned), &[new.value], new.ty());
        self.builder.set_origin(around);
        turned
    }
}
