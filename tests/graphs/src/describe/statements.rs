//! Statements, in an order that makes sense.

use super::term::{Term, shape};
use super::{Classes, Description, LARGEST, Layer, Template, TemplateKind, Writer};

const INITIALISERS: &[&str] = &[
    "normal(0.0, 0.7)",
    "uniform(-1.0, 1.0)",
    "zeros()",
    "ones()",
    "constant(-0.3)",
    "xavier_uniform()",
    "orthogonal()",
];

impl Writer {
    /// A whole description.
    pub(super) fn write(&mut self) {
        if self.random.once_in(5) {
            self.scalars();
        } else {
            self.tensors();
        }
        self.end();
    }

    fn tensors(&mut self) {
        for _ in 0..self.random.within(1, 2) {
            let rank = self.random.below(4);
            let dims = self.dims(rank);
            self.declare_input(&dims);
        }
        if self.random.once_in(3) {
            self.declare_classes();
        }
        for _ in 0..self.random.within(1, 9) {
            self.statement();
        }
    }

    /// A network of single numbers, which becomes one loop of plain lines.
    fn scalars(&mut self) {
        for _ in 0..self.random.within(1, 3) {
            self.declare_input(&[]);
        }
        for _ in 0..self.random.below(3) {
            self.declare_parameter(&[]);
        }
        for _ in 0..self.random.within(1, 8) {
            let x = self.leaf();
            let x = if self.random.once_in(2) { self.unary(x) } else { self.binary(x, 1) };
            let x = self.tame(x);
            self.bind(x);
        }
    }

    fn statement(&mut self) {
        match self.random.below(20) {
            0 => self.layer_statement(),
            1 => self.template(),
            2 => self.unrolled(),
            3 => self.turns(),
            4 => self.tuple(),
            5 => self.shadow(),
            6 => self.state(),
            7 => self.derivative(),
            8 | 9 => self.example(),
            _ => {
                let depth = self.random.within(1, 3);
                let term = self.term(depth);
                let term = self.tame(term);
                self.bind(term);
            }
        }
    }

    /// `#[recompute]`, which nobody may notice.
    pub(super) fn again(&mut self) -> &'static str {
        if self.again.once_in(3) { "#[recompute] " } else { "" }
    }

    /// `let NAME = …;`
    pub(super) fn bind(&mut self, term: Term) -> Term {
        let name = self.name();
        let again = self.again();
        self.say(format!("{again}let {name} = {};", term.text));
        let bound = Term { text: name, ..term };
        self.known.push(bound.clone());
        bound
    }

    pub(super) fn declare_input(&mut self, dims: &[usize]) -> Term {
        let name = self.name();
        self.say(format!("input {name}: {};", shape(dims)));
        let input = Term { text: name, dims: dims.to_vec(), batch: true, size: 2.0, smooth: true };
        self.known.push(input.clone());
        self.inputs.push(input.clone());
        input
    }

    pub(super) fn declare_parameter(&mut self, dims: &[usize]) -> Term {
        let name = self.name();
        let few = if dims.len() == 2 { INITIALISERS.len() } else { 5 };
        let init = INITIALISERS[self.random.below(few)];
        let keyword = if self.random.once_in(6) { "frozen" } else { "param" };
        self.trained |= keyword == "param";
        self.say(format!("{keyword} {name}: {} = {init};", shape(dims)));
        let parameter = Term { text: name, dims: dims.to_vec(), batch: false, size: 1.0, smooth: true };
        self.known.push(parameter.clone());
        parameter
    }

    /// A trained tensor, if there is none for certain.
    pub(super) fn needs_trained(&mut self) {
        if !std::mem::replace(&mut self.trained, true) {
            let name = self.name();
            self.say(format!("param {name}: [2] = ones();"));
        }
    }

    fn declare_classes(&mut self) {
        let (name, count) = (self.name(), self.random.within(1, 7));
        let rank = self.random.below(2);
        let dims = self.dims(rank);
        let before = if dims.is_empty() { String::new() } else { format!("{} of ", shape(&dims)) };
        self.say(format!("input {name}: {before}class({count});"));
        self.classes.push(Classes { name, dims, count });
    }

    fn layer_statement(&mut self) {
        let Some(x) = self.vector() else { return };
        let (name, to) = (self.name(), self.length(17));
        let wide = self.templates.iter().find(|template| template.kind == TemplateKind::Wide);
        let text = match wide {
            Some(template) if self.random.once_in(2) => format!("{}({to})", template.name),
            _ => format!("dense({to})"),
        };
        self.say(format!("layer {name} = {text};"));
        self.layers.push(Layer { name: name.clone(), from: x.last(), to });
        for _ in 0..self.random.within(1, 2) {
            let x = if self.random.once_in(2) { x.clone() } else { self.fit(&[x.last()]) };
            let mut dims = x.dims.clone();
            *dims.last_mut().expect("an axis") = to;
            if dims.iter().product::<usize>() <= LARGEST {
                self.bind(x.shaped(format!("tanh({name}({}))", x.text), dims).with_size(1.0));
            }
        }
    }

    /// A value with an axis.
    fn vector(&mut self) -> Option<Term> {
        let vectors: Vec<Term> = self.known.iter().filter(|known| known.rank() > 0).cloned().collect();
        (!vectors.is_empty()).then(|| self.random.pick(&vectors).clone())
    }

    fn template(&mut self) {
        let kind = *self.random.pick(&[TemplateKind::Same, TemplateKind::Pair, TemplateKind::Wide]);
        let name = self.name();
        let text = match kind {
            TemplateKind::Same => {
                let x = Term { text: "v".into(), dims: vec![3], batch: true, size: 1.0, smooth: true };
                // The axes of a template's argument are unknown: nothing but elementwise functions.
                let inner = self.unary_plain(&x);
                let outer = self.unary_plain(&x.with("w", 1.0));
                format!("fn {name}(v) {{ let w = {inner}; 0.5 * {outer} + 0.25 * v }}")
            }
            TemplateKind::Pair => format!("fn {name}(v, w) {{ let s = sigmoid(v); s * v + (1.0 - s) * w }}"),
            TemplateKind::Wide => {
                let activation = *self.random.pick(&["tanh", "relu", "gelu", "sin"]);
                format!(
                    "fn {name}(v, width) {{ let s = dense(v, width); {activation}(s) + 0.1 * dense({activation}(s), width, bias = false) }}"
                )
            }
        };
        self.say(text);
        self.templates.push(Template { name, kind });
        let x = self.leaf();
        let x = self.tame(x);
        let template = self.templates.last().cloned().expect("just made");
        match template.kind {
            TemplateKind::Same => {
                let bound = x.with(format!("{}({})", template.name, x.text), 2.0 * x.size);
                self.bind(bound);
            }
            TemplateKind::Pair => {
                let y = self.fit(&x.dims.clone());
                let bound = x.with(format!("{}({}, {})", template.name, x.text, y.text), x.size + y.size);
                self.bind(Term { batch: x.batch || y.batch, ..bound });
            }
            TemplateKind::Wide => {}
        }
    }

    fn unary_plain(&mut self, x: &Term) -> String {
        loop {
            let term = self.unary(x.clone());
            if !term.text.contains("dropout") && !term.text.contains("[..") {
                return term.text;
            }
        }
    }

    /// Several values at once.
    fn tuple(&mut self) {
        let Some(x) = self.vector() else { return };
        let axis = self.random.below(x.rank());
        if x.dims[axis] < 2 {
            return;
        }
        let first = self.random.within(1, x.dims[axis] - 1);
        let (a, b) = (self.name(), self.name());
        let again = self.again();
        self.say(format!(
            "{again}let ({a}, {b}) = split({}, [{first}, {}], dim = {axis});",
            x.text,
            x.dims[axis] - first
        ));
        for (name, len) in [(a, first), (b, x.dims[axis] - first)] {
            let mut dims = x.dims.clone();
            dims[axis] = len;
            self.known.push(x.shaped(name, dims));
        }
    }

    /// A name that means something else from now on.
    fn shadow(&mut self) {
        let declared = |term: &Term, inputs: &[Term]| inputs.iter().any(|input| input.text == term.text);
        let own = |writer: &Writer, term: &Term| {
            let binds = format!("let {} =", term.text);
            writer.statements.iter().any(|s| s.trim_start_matches("#[recompute] ").starts_with(&binds))
        };
        let known: Vec<Term> = self.known.clone();
        let free: Vec<&Term> = known.iter().filter(|term| !declared(term, &self.inputs) && own(self, term)).collect();
        let Some(&old) = free.last() else { return };
        let new = self.unary(old.clone());
        let new = self.tame(new);
        self.say(format!("let {} = {};", old.text, new.text));
        self.known.retain(|known| known.text != old.text);
        self.known.push(Term { text: old.text.clone(), ..new });
    }

    /// A state with its next value.
    fn state(&mut self) {
        let x = self.leaf();
        let (name, dims) = (self.name(), shape(&x.dims));
        self.say(format!("state {name}: {dims} = constant(0.5);"));
        let mean = if x.batch { format!("batch_mean({})", x.text) } else { x.text.clone() };
        if !self.random.once_in(4) {
            self.say(format!("update {name} = 0.9 * {name} + 0.1 * {mean};"));
        }
        self.known.push(Term { text: name, dims: x.dims.clone(), batch: false, size: 1.0, smooth: false });
    }

    /// A derivative inside of the network.
    fn derivative(&mut self) {
        let inputs: Vec<Term> = self.inputs.iter().filter(|input| input.elements() <= 20).cloned().collect();
        if inputs.is_empty() {
            return;
        }
        let input = self.random.pick(&inputs).clone();
        let u = self.unary(input.clone());
        let u = if self.random.once_in(2) { self.binary(u, 1) } else { u };
        if !u.smooth {
            return;
        }
        let weight = self.scalar_weight();
        let text = format!("grad({weight} * sum({}) + 0.2 * sum(square({1})), {1})", u.text, input.text);
        let d = input.with(text, 4.0 * u.size * u.size);
        let d = self.tame(d);
        self.bind(d);
    }

    fn scalar_weight(&mut self) -> String {
        format!("{:.2}", self.random.between(0.3, 1.7))
    }

    /// Outputs, metrics, losses.
    fn end(&mut self) {
        for _ in 0..self.random.within(1, 2) {
            let term = self.leaf();
            if self.random.once_in(2) {
                if !self.statements.contains(&format!("output {};", term.text)) {
                    self.say(format!("output {};", term.text));
                }
            } else {
                let name = self.name();
                self.say(format!("output {name} = {};", term.text));
            }
        }
        self.losses();
        if self.random.once_in(6) {
            self.needs_trained();
            self.attributes = "#[derive(gradient_inputs, vjp, jvp, hvp)]\n".into();
        }
        if self.random.once_in(4) {
            let x = self.leaf();
            let name = self.name();
            self.say(format!("metric {name} = mean({});", x.text));
        }
    }
}

impl Description {
    /// Without one of its statements.
    pub fn without(&self, statement: usize) -> Description {
        let mut shorter = self.clone();
        shorter.statements.remove(statement);
        shorter
    }
}
