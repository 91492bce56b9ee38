//! Draws a network and its derivative: `cargo run --example draw` prints Mermaid for Markdown and writes SVG through
//! Graphviz; `-- FOLDER` says where to.

use nn_runtime::{Drawing, network};
use std::io::{Error, ErrorKind};
use std::path::{Path, PathBuf};
use std::process::Command;

network! {
    /// Reads a handwritten digit.
    network Digits {
        input  image: [8, 8];
        target digit: class(10);

        let hidden = relu(dense(flatten(image), 64));
        let logits = dense(hidden, 10);

        output scores = softmax(logits);
        loss = cross_entropy(logits, digit);
    }
}

fn main() -> Result<(), Error> {
    let folder = std::env::args().nth(1).map_or_else(std::env::temp_dir, PathBuf::from);
    println!("{}", digits::GRAPH);
    for (name, drawing) in [("digits", digits::GRAPH), ("digits_gradient", digits::GRADIENT_GRAPH)] {
        match svg(&drawing, &folder.join(name)) {
            Ok(file) => println!("wrote {}", file.display()),
            Err(error) if error.kind() == ErrorKind::NotFound => {
                println!(
                    "wrote {}.dot; Graphviz's `dot`, which makes SVG of it, is not installed",
                    folder.join(name).display()
                );
            }
            Err(error) => return Err(error),
        }
    }
    Ok(())
}

/// Writes `NAME.dot`, and `NAME.svg` by Graphviz.
fn svg(drawing: &Drawing, name: &Path) -> Result<PathBuf, Error> {
    let (dot, svg) = (name.with_extension("dot"), name.with_extension("svg"));
    std::fs::write(&dot, drawing.dot).map_err(|error| Error::other(format!("{}: {error}", dot.display())))?;
    let output = Command::new("dot").arg("-Tsvg").arg("-o").arg(&svg).arg(&dot).output()?;
    if !output.status.success() {
        return Err(Error::other(format!("dot: {}", String::from_utf8_lossy(&output.stderr))));
    }
    Ok(svg)
}
