//! Loops: unrolled ones, and those over time.

use super::Writer;
use super::term::Term;

impl Writer {
    /// A name for a variable, bound to a value of the sort that is carried.
    fn begin(&mut self) -> Term {
        let x = self.leaf();
        let name = self.name();
        self.say(format!("let mut {name} = {};", x.text));
        Term { text: name, ..x }
    }

    /// Expressions for the inside of a loop: nothing is declared, and layers only if each turn may have its own.
    fn inside<R>(&mut self, layers: bool, body: impl FnOnce(&mut Self) -> R) -> R {
        let (declares, layered) = (self.declares, self.layered);
        (self.declares, self.layered) = (false, layers);
        let known = self.known.len();
        let result = body(self);
        self.known.truncate(known);
        (self.declares, self.layered) = (declares, layered);
        result
    }

    /// A few turns, each with parameters of its own if there are any.
    pub(super) fn unrolled(&mut self) {
        let h = self.begin();
        let labelled = self.random.once_in(2);
        let count = self.random.within(1, 4);
        let (batch, lines) = self.inside(labelled, |writer| {
            writer.known.push(h.clone());
            let depth = writer.random.within(1, 2);
            let x = writer.term(depth);
            let x = writer.tame(x);
            let inner = writer.name();
            let mut batch = h.batch || x.batch;
            let mut lines = vec![format!("{}let {inner} = {};", writer.again(), x.text)];
            let step = match x.dims == h.dims {
                true => format!("tanh({inner})"),
                false => format!("mean({inner})"),
            };
            let layer = if labelled && h.rank() > 0 && writer.random.once_in(2) {
                format!(" + 0.2 * sin(dense({}, {}))", h.text, h.last())
            } else {
                String::new()
            };
            let other = writer.fit(&h.dims.clone());
            batch |= other.batch;
            let again = writer.again();
            lines.push(format!(
                "{again}{0} = 0.5 * {0} + 0.3 * {step} * {1:.1}{layer} - 0.1 * sin({2});",
                h.text, 1.5, other.text
            ));
            (batch, lines)
        });
        let label = if labelled { format!("'{}: ", self.name()) } else { String::new() };
        let variable = self.name();
        self.say(format!("{label}for {variable} in 0..{count} {{ {} }}", lines.join(" ")));
        self.known.push(Term { batch, size: 2.0 * h.size.max(1.0), ..h });
    }

    /// A loop over time: a sequence, one or two carried values, shared layers.
    pub(super) fn turns(&mut self) {
        let (count, offset) = (self.random.within(8, 11), self.random.below(3));
        let width = self.length(5);
        let sequence = self.declare_input(&[count + offset, width]);
        let units = self.length(5);
        let (gate, variable) = (self.name(), self.name());
        self.say(format!("layer {gate} = dense({units});"));
        let from: Term = match self.random.below(3) {
            0 => self.fit(&[units]),
            1 => self.declare_parameter(&[units]),
            _ => self.declare_input(&[units]),
        };
        let (h, slow) = (self.name(), self.name());
        self.say(format!("let mut {h} = {};", from.text));
        let second = self.random.once_in(2);
        if second {
            self.say(format!("let mut {slow} = 0.5 * {};", from.text));
        }
        let recurrent = (self.random.once_in(2)).then(|| {
            let (cell, kind) = (self.name(), *self.random.pick(&["rnn_cell", "gru_cell"]));
            self.say(format!("layer {cell} = {kind}({units});"));
            cell
        });
        let outside = self.fit(&[units]);
        let at = format!("{}[{variable}]", sequence.text);
        let inner = self.name();
        let mut lines = vec![];
        let activation = *self.random.pick(&["tanh", "sigmoid", "sin", "softsign", "relu6"]);
        lines.push(match &recurrent {
            Some(cell) => format!("let {inner} = {cell}({at}, {h});"),
            None => format!("let {inner} = {activation}({gate}({at}) + 0.3 * {h});"),
        });
        let mixed = match self.random.below(4) {
            0 => format!("{inner} * sigmoid({})", outside.text),
            1 => format!("{inner} - 0.1 * {gate}({at})"),
            2 => format!("where(less({inner}, {h}), {inner}, 0.5 * {h})"),
            _ => format!("0.5 * {h} + {inner}"),
        };
        if second && self.random.once_in(3) {
            // What is carried changes places.
            lines.push(format!("let {h}_next = tanh({mixed});"));
            lines.push(format!("{slow} = {h};"));
            lines.push(format!("{h} = {h}_next;"));
        } else {
            lines.push(format!("{h} = tanh({mixed});"));
            if second {
                lines.push(format!("{slow} = 0.9 * {slow} + 0.1 * {inner};"));
            }
        }
        self.say(format!("for {variable} in {offset}..{} {{ {} }}", count + offset, lines.join(" ")));
        let carried = Term { text: h, dims: vec![units], batch: true, size: 1.0, smooth: true };
        self.known.push(carried.clone());
        if second {
            self.known.push(Term { text: slow, ..carried });
        }
    }
}
