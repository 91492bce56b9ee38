//! A lower bound of the memory that a program takes: the largest set of values that are alive at once.
//!
//! It knows nothing of how memory was planned but the order of the statements, and which of them write over an operand.

use super::place::{Location, Place};
use super::program::Program;
use super::step::{Action, Step};
use std::collections::BTreeMap;

/// Elements of the workspace.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Size {
    /// For each sample.
    pub sample: usize,
    /// Whatever the number of samples.
    pub fixed: usize,
}

impl Size {
    /// The larger of each.
    pub fn max(self, other: Size) -> Size {
        Size { sample: self.sample.max(other.sample), fixed: self.fixed.max(other.fixed) }
    }
}

/// A value while it has memory.
#[derive(Debug)]
struct Life {
    name: String,
    size: Size,
    /// The statement that writes it.
    from: usize,
    /// The last statement that reads it, or that writes more of it.
    to: usize,
    /// Whether that one writes its result in its place.
    taken: bool,
}

/// The most elements of a program's values that are alive at once: of those with one row per sample, and of others.
pub fn bound(program: &Program) -> Size {
    let lives = lives(program);
    let last = lives.iter().map(|life| life.to).max().unwrap_or(0);
    let alive = |now: usize| {
        let alive = |life: &&Life| (life.from..=life.to).contains(&now) && !(life.taken && life.to == now);
        lives.iter().filter(alive).fold(Size::default(), |sum, life| Size {
            sample: sum.sample + life.size.sample,
            fixed: sum.fixed + life.size.fixed,
        })
    };
    (0..=last).map(alive).fold(Size::default(), Size::max)
}

/// The lives of all values in the workspace.
fn lives(program: &Program) -> Vec<Life> {
    let mut lives = Lives { all: vec![], current: BTreeMap::new(), now: 0 };
    lives.run(&program.steps);
    for (_, location) in &program.outputs {
        lives.read(location);
    }
    lives.all
}

struct Lives {
    all: Vec<Life>,
    /// The value in each buffer.
    current: BTreeMap<usize, usize>,
    now: usize,
}

impl Lives {
    fn run(&mut self, steps: &[Step]) {
        for step in steps {
            let action = &step.action;
            action.operands().into_iter().for_each(|operand| self.read(operand));
            let in_place = match action {
                Action::Map { in_place, .. } => in_place.is_some(),
                Action::Call { in_place, .. } => *in_place,
                _ => false,
            };
            if let Action::Loop(turns) = action {
                for out in &turns.writes {
                    self.write(out, turns.reads.iter().any(|read| read.place == out.place));
                }
                self.run(&turns.steps);
                // The next turn reads what this one carries on.
                turns.reads.iter().chain(&turns.writes).for_each(|location| self.read(location));
            } else {
                action.outs().into_iter().for_each(|out| self.write(out, in_place));
            }
            self.now += 1;
        }
    }

    fn read(&mut self, location: &Location) {
        if let Place::Buffer(buffer) = location.place
            && let Some(&life) = self.current.get(&buffer)
        {
            self.all[life].to = self.now;
        }
    }

    fn write(&mut self, out: &Location, in_place: bool) {
        let Place::Buffer(buffer) = out.place else { return };
        if let Some(&life) = self.current.get(&buffer) {
            if self.all[life].name == out.variable {
                self.all[life].to = self.now;
                return;
            }
            if in_place {
                self.all[life].to = self.now;
                self.all[life].taken = true;
            }
        }
        let len: usize = out.row.iter().product();
        let size = if out.batched { Size { sample: len, fixed: 0 } } else { Size { sample: 0, fixed: len } };
        self.current.insert(buffer, self.all.len());
        let (name, now) = (out.variable.clone(), self.now);
        self.all.push(Life { name, size, from: now, to: now, taken: false });
    }
}
