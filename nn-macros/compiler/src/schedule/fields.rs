//! The fields of the workspace.
//!
//! A buffer is a field, named after what is in it. Deep networks have thousands, which takes the compiler longer than what is
//! computed with them: there, those with rows of one type lie in an array, and the others in parts.

use super::Body;
use super::place::{Buffer, Place};
use super::step::Action;

/// The workspace has at most so many buffers as fields of its own, and so has each part: making and dropping a struct takes
/// the compiler longer than in proportion to its fields.
const FIELDS: usize = 64;

/// Fewer buffers of one type are taken one by one.
const TOGETHER: usize = 4;

/// Where in the workspace a buffer is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    /// It is a field of its own.
    Own,
    /// A field of this part.
    Part(usize),
    /// In this array, at this index.
    Array(usize, usize),
}

/// Buffers whose rows are of one type.
#[derive(Debug)]
pub struct RowArray {
    /// The field's name.
    pub name: String,
    /// The buffers, in order.
    pub buffers: Vec<usize>,
}

/// The fields of a workspace.
#[derive(Debug)]
pub struct Fields {
    /// Where each buffer is.
    pub of: Vec<Field>,
    /// The buffers of each part.
    pub parts: Vec<Vec<usize>>,
    /// The arrays.
    pub arrays: Vec<RowArray>,
}

impl Fields {
    /// The fields for these buffers, which programs use.
    pub fn new<'b>(buffers: &[Buffer], bodies: impl Iterator<Item = &'b Body>) -> Self {
        let mut fields = Fields { of: vec![Field::Own; buffers.len()], parts: vec![], arrays: vec![] };
        if buffers.len() <= FIELDS {
            return fields;
        }
        let alike = alike(buffers, bodies);
        for array in by_type((0..buffers.len()).filter(|&buffer| alike[buffer]), |buffer| &buffers[buffer]) {
            for (index, &buffer) in array.iter().enumerate() {
                fields.of[buffer] = Field::Array(fields.arrays.len(), index);
            }
            fields.arrays.push(RowArray { name: name(&buffers[array[0]], buffers), buffers: array });
        }
        let own: Vec<usize> = (0..buffers.len()).filter(|&buffer| fields.of[buffer] == Field::Own).collect();
        if own.len() > FIELDS {
            for (part, buffers) in own.chunks(FIELDS).enumerate() {
                buffers.iter().for_each(|&buffer| fields.of[buffer] = Field::Part(part));
                fields.parts.push(buffers.to_vec());
            }
        }
        fields
    }
}

/// What has buffers with rows of the same type, where these are several, in the order of the first of each type.
pub fn by_type<'b, T: Copy>(items: impl IntoIterator<Item = T>, buffer: impl Fn(T) -> &'b Buffer) -> Vec<Vec<T>> {
    let mut groups: Vec<Vec<T>> = vec![];
    for item in items {
        match groups.iter_mut().find(|group| buffer(group[0]).is_like(buffer(item))) {
            Some(group) => group.push(item),
            None => groups.push(vec![item]),
        }
    }
    groups.retain(|group| group.len() >= TOGETHER);
    groups
}

/// Which buffers have a row for each sample and never hold rows of another type: variables of an array's buffers are all
/// made at once, before the first statement.
fn alike<'b>(buffers: &[Buffer], bodies: impl Iterator<Item = &'b Body>) -> Vec<bool> {
    let mut alike: Vec<bool> = buffers.iter().map(|buffer| buffer.batched && !buffer.inside).collect();
    for body in bodies {
        match body {
            Body::Tensors(program) => {
                let actions = || program.steps.iter().map(|step| &step.action);
                let used = actions().flat_map(Action::operands).chain(actions().flat_map(Action::outs));
                for location in used.chain(program.outputs.iter().map(|(_, location)| location)) {
                    if let Place::Buffer(buffer) = location.place {
                        alike[buffer] &= location.row == buffers[buffer].row;
                    }
                }
            }
            // Only small networks are loops over scalars.
            Body::Scalars(_) => alike.fill(false),
        }
    }
    alike
}

/// What an array of such buffers is called: `rows_3x20x20`.
fn name(buffer: &Buffer, buffers: &[Buffer]) -> String {
    let sort = if buffer.classes { "classes" } else { "rows" };
    let sizes: Vec<String> = buffer.row.iter().map(usize::to_string).collect();
    let mut name = if sizes.is_empty() { format!("{sort}_of_one") } else { format!("{sort}_{}", sizes.join("x")) };
    while buffers.iter().any(|buffer| buffer.name == name) {
        name.push('_');
    }
    name
}
