//! Drawings of networks: complete, readable, and never long.

use nn_compiler::error::Errors;
use nn_compiler::explain::drawing::{Drawing, Kind, gradient, network};
use nn_compiler::explain::picture::{dot, mermaid};
use nn_compiler::{joint, lower, syntax};

/// The network and its derivative.
fn drawings(statements: &str) -> (Drawing, Drawing) {
    let errors = Errors::default();
    let description = format!("network N {{ {statements} }}");
    let tree = syntax::parse(description.parse().expect("tokens"), &errors).expect("a network");
    let model = lower::lower(tree, &errors).expect("a network without mistakes");
    let joint = joint::differentiate(&model);
    (network(&model), gradient(&model, &joint))
}

const SMALL: &str = "input x: [3]; target t: [2]; let h = tanh(dense(x, 4)); output y = dense(h, 2); loss = mse(y, t);";

/// Lines with this text.
fn lines(text: &str, part: &str) -> usize {
    text.lines().filter(|line| line.contains(part)).count()
}

#[test]
fn layers_are_clusters_and_parameters_stand_apart() {
    let (drawing, derivative) = drawings(SMALL);
    assert_eq!(drawing.clusters, ["parameters", "h = tanh(dense(x, 4))", "y = dense(h, 2)"]);
    let parameters = drawing.nodes.iter().filter(|node| node.kind == Kind::Parameter);
    assert!(parameters.clone().all(|node| node.cluster == Some(0)));
    assert_eq!(parameters.count(), 4);
    let named = |drawing: &Drawing, name: &str| {
        drawing.nodes.iter().find(|node| node.lines.iter().any(|line| line == name)).expect("a node").clone()
    };
    assert_eq!(named(&derivative, "d_h").cluster, named(&derivative, "h").cluster);
    assert_eq!(named(&derivative, "∂loss/∂h.weight").kind, Kind::Result);
    assert!(drawing.edges.iter().any(|(_, _, shape)| shape == "[3, 4]"));
}

#[test]
fn both_languages_say_the_same() {
    for drawing in <[Drawing; 2]>::from(drawings(SMALL)) {
        let (mermaid, dot) = (mermaid(&drawing), dot(&drawing));
        assert_eq!(lines(&mermaid, "->|"), drawing.edges.len());
        assert_eq!(lines(&dot, " -> "), drawing.edges.len());
        assert_eq!(lines(&mermaid, "subgraph"), lines(&mermaid, "  end"));
        assert_eq!(lines(&dot, "shape="), drawing.nodes.len());
        assert_eq!(dot.matches('{').count(), dot.matches('}').count());
        for (number, _) in drawing.nodes.iter().enumerate() {
            assert_eq!(dot.matches(&format!("  n{number} [")).count(), 1, "{dot}");
        }
    }
}

#[test]
fn texts_are_quoted() {
    let (drawing, _) = drawings("input x: [3]; let y = where(less(x, 0.5), x, einsum(\"i->i\", x)); output y;");
    let mermaid = mermaid(&drawing);
    assert!(mermaid.contains("#quot;i-#gt;i#quot;"), "{mermaid}");
    assert!(dot(&drawing).contains("\\\"i->i\\\""));
}

#[test]
fn long_networks_are_folded() {
    for layers in [40, 1000] {
        let (drawing, derivative) = drawings(&format!(
            "input x: [4]; target t: [4]; let mut h = x; 'layers: for i in 0..{layers} {{ h = tanh(dense(h, 4)); }} \
             output h; loss = mse(h, t);"
        ));
        for drawing in [drawing, derivative] {
            assert!(drawing.nodes.len() <= 121, "{} nodes", drawing.nodes.len());
            assert!(mermaid(&drawing).len() + dot(&drawing).len() < 64 << 10);
            let folded = drawing.nodes.iter().any(|node| node.lines[0].contains("more layers"));
            assert_eq!(folded, layers == 1000);
        }
    }
}
