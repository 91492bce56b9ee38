//! Drawings as text: Mermaid and DOT.

use super::drawing::{Drawing, Kind, Node};

/// As Mermaid draws it.
pub fn mermaid(drawing: &Drawing) -> String {
    let mut text = String::from("flowchart TB\n");
    let node = |number: usize, node: &Node| {
        let label = node.lines.iter().map(|line| quoted(line)).collect::<Vec<_>>().join("<br/>");
        let (open, close) = match node.kind {
            Kind::Data => ("([", "])"),
            Kind::Parameter => ("[(", ")]"),
            Kind::Value => ("[", "]"),
            Kind::Derivative => ("{{", "}}"),
            Kind::Result => ("[[", "]]"),
        };
        format!("n{number}{open}\"{label}\"{close}\n")
    };
    for (number, one) in drawing.nodes.iter().enumerate().filter(|(_, node)| node.cluster.is_none()) {
        text += &format!("  {}", node(number, one));
    }
    for (cluster, title) in drawing.clusters.iter().enumerate() {
        text += &format!("  subgraph c{cluster}[\"{}\"]\n", quoted(title));
        for (number, one) in drawing.nodes.iter().enumerate().filter(|(_, node)| node.cluster == Some(cluster)) {
            text += &format!("    {}", node(number, one));
        }
        text += "  end\n";
    }
    for (from, to, shape) in &drawing.edges {
        let arrow = if drawing.nodes[*from].kind == Kind::Derivative { "-.->" } else { "-->" };
        text += &format!("  n{from} {arrow}|\"{}\"| n{to}\n", quoted(shape));
    }
    text
}

/// What Mermaid has a meaning for, as it writes it.
fn quoted(text: &str) -> String {
    replaced(text, &[('#', "#35;"), ('"', "#quot;"), ('<', "#lt;"), ('>', "#gt;")])
}

/// As Graphviz draws it.
pub fn dot(drawing: &Drawing) -> String {
    let mut text = String::from(
        "digraph {\n  rankdir=TB; node [fontname=\"sans-serif\"]; edge [fontname=\"sans-serif\", fontsize=10];\n",
    );
    let node = |number: usize, node: &Node| {
        let label = node.lines.iter().map(|line| escaped(line)).collect::<Vec<_>>().join("\\n");
        let shape = match node.kind {
            Kind::Data => "ellipse",
            Kind::Parameter => "cylinder",
            Kind::Value => "box",
            Kind::Derivative => "box, style=dashed",
            Kind::Result => "box, peripheries=2",
        };
        format!("n{number} [label=\"{label}\", shape={shape}];\n")
    };
    for (number, one) in drawing.nodes.iter().enumerate().filter(|(_, node)| node.cluster.is_none()) {
        text += &format!("  {}", node(number, one));
    }
    for (cluster, title) in drawing.clusters.iter().enumerate() {
        text += &format!("  subgraph cluster_{cluster} {{\n    label=\"{}\"; style=rounded;\n", escaped(title));
        for (number, one) in drawing.nodes.iter().enumerate().filter(|(_, node)| node.cluster == Some(cluster)) {
            text += &format!("    {}", node(number, one));
        }
        text += "  }\n";
    }
    for (from, to, shape) in &drawing.edges {
        let dashed = if drawing.nodes[*from].kind == Kind::Derivative { ", style=dashed" } else { "" };
        text += &format!("  n{from} -> n{to} [label=\"{}\"{dashed}];\n", escaped(shape));
    }
    text + "}\n"
}

fn escaped(text: &str) -> String {
    replaced(text, &[('\\', r"\\"), ('"', r#"\""#)])
}

/// A text with others for some letters, one letter after the other. Most texts have none of them.
fn replaced(text: &str, others: &[(char, &str)]) -> String {
    let mut text = text.to_owned();
    for (letter, other) in others {
        if text.contains(*letter) {
            text = text.replace(*letter, other);
        }
    }
    text
}
