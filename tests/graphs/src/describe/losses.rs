//! Losses.

use super::Writer;
use super::term::{Term, shape};

/// Losses of a value and a target of its shape.
const LOSSES: &[&str] = &[
    "mse(@, #)",
    "l1(@, #)",
    "huber(@, #, delta = 0.7)",
    "smooth_l1(@, #, beta = 0.5)",
    "bce(sigmoid(@), sigmoid(#))",
    "bce(0.1 + 0.8 * sigmoid(@), sigmoid(#))",
    "bce_with_logits(@, sigmoid(#))",
    "kl_div(log_sigmoid(@), sigmoid(#))",
    "poisson_nll(tanh(@), abs(#))",
    "gaussian_nll(@, #, 0.5 + square(@))",
    "hinge(@, sign(#))",
    "focal(@, sigmoid(#))",
    "mean(square(@ - #))",
    "sum(@ * #)",
    "0.1 * sum(abs(@ - #))",
];

impl Writer {
    pub(super) fn losses(&mut self) {
        let several = self.random.within(1, 3);
        for number in 0..several {
            let mut x = self.leaf();
            for _ in 0..3 {
                if !x.smooth || !x.batch {
                    x = self.leaf();
                }
            }
            let label = if several == 1 || number == 0 { String::new() } else { format!(" {}", self.name()) };
            let text = self.loss(&x);
            self.say(format!("loss{label} = {text};"));
        }
    }

    fn loss(&mut self, x: &Term) -> String {
        match self.random.below(9) {
            0 => {
                self.needs_trained();
                format!("0.01 * sum_squares(weights()) + mean({})", x.text)
            }
            1 => format!("mean(square({}))", x.text),
            2 if x.rank() > 0 => {
                let name = self.name();
                let classes =
                    if x.rank() > 1 { format!("{} of ", shape(&x.dims[..x.rank() - 1])) } else { String::new() };
                self.say(format!("target {name}: {classes}class({});", x.last()));
                if self.random.once_in(2) {
                    let metric = self.name();
                    self.say(format!("metric {metric} = accuracy({}, {name});", x.text));
                }
                let settings = *self.random.pick(&["", "", ", label_smoothing = 0.1", ", ignore_index = 0"]);
                let settings = if x.last() < 2 { "" } else { settings };
                format!("cross_entropy({}, {name}{settings})", x.text)
            }
            3 if x.rank() > 0 && x.last() > 1 => {
                let name = self.name();
                let classes =
                    if x.rank() > 1 { format!("{} of ", shape(&x.dims[..x.rank() - 1])) } else { String::new() };
                self.say(format!("target {name}: {classes}class({});", x.last()));
                format!("nll(log_softmax({}), {name})", x.text)
            }
            _ => {
                let name = self.name();
                self.say(format!("target {name}: {};", shape(&x.dims)));
                self.random.pick(LOSSES).replace('@', &x.text).replace('#', &name)
            }
        }
    }
}
