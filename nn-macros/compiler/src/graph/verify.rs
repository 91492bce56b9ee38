//! What must hold of every graph between two stages.

use super::{Graph, Value};

/// Checks order, operands and types of every node; says what is wrong with the first bad one.
///
/// # Errors
/// A sentence for the developer of the compiler: a user's mistake never comes this far.
pub fn verify(graph: &Graph, roots: &[Value]) -> Result<(), String> {
    for &root in roots {
        if root.index() >= graph.len() {
            return Err(format!("root {} is not in the graph", root.index()));
        }
    }
    for value in graph.values() {
        let node = graph.node(value);
        let operands = graph.operands(value);
        let name = node.op.name();
        if let Some(late) = operands.iter().find(|&&operand| operand >= value) {
            return Err(format!("`{name}` ({}) comes before its operand {}", value.index(), late.index()));
        }
        let types: Vec<_> = operands.iter().map(|&operand| graph.ty(operand)).collect();
        if let Some(expected) = node.op.infer(&types) {
            match expected {
                Ok(ty) if ty == node.ty => {}
                Ok(ty) => return Err(format!("`{name}` ({}) is {}, by its rule {ty}", value.index(), node.ty)),
                Err(problem) => return Err(format!("`{name}` ({}): {problem}", value.index())),
            }
        }
    }
    Ok(())
}
