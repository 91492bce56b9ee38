//! Files of PyTorch; `golden/pytorch.py` made this one.

use super::{Folder, bits};
use nn_runtime::checkpoint::{CheckpointError, Import, load};
use nn_runtime::{TensorInfo, network};

network! {
    /// The same model as in PyTorch.
    #[allow(linear_stack)]
    pub network Reader {
        input image: [1, 6, 6];
        input text: [4] of class(7);
        layer edges = conv2d(2, kernel = 3);
        layer norm = batch_norm();
        layer hidden = dense(3);
        layer tokens = embedding(7, 4);
        layer look = attention(2);
        layer memory = lstm(3);
        output shown = hidden(flatten(relu(norm(edges(image)))));
        output said = memory(look(tokens(text)))[3];
        loss = sum(square(shown)) + sum(square(said));
    }
}

const FILE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/golden/pytorch.safetensors");

/// Products have their weights transposed.
fn turned(tensor: &TensorInfo) -> bool {
    ["hidden.weight", "look.in_proj.weight", "look.out_proj.weight", "memory.weight_ih", "memory.weight_hh"]
        .contains(&tensor.name)
}

fn name(tensor: &TensorInfo) -> String {
    match tensor.name.strip_prefix("memory.") {
        Some(name) => format!("memory.{name}_l0"),
        None => tensor.name.replace("in_proj.", "in_proj_"),
    }
}

fn counter(name: &str) -> bool {
    name == "norm.num_batches_tracked"
}

#[test]
fn a_model_of_pytorch_computes_the_same_here() {
    let mut network = Reader::zeros();
    Import::new().transpose(turned).rename(name).ignore(counter).load(FILE, &mut *network).unwrap();
    let mut image = [[[[0.0; 6]; 6]; 1]];
    image.as_flattened_mut().as_flattened_mut().as_flattened_mut().iter_mut().zip(0_u8..).for_each(|(x, n)| {
        *x = f32::from(n) * 5.0 % 7.0 / 8.0;
    });
    let mut work = reader::Workspace::new(1);
    let outputs = network.forward(reader::Inputs { image: &image, text: &[[3, 0, 6, 1]] }, &mut work).unwrap();
    let close = |found: [f32; 3], expected: [f32; 3]| {
        assert!(found.iter().zip(expected).all(|(a, b)| (a - b).abs() < 2e-6), "{found:?} {expected:?}");
    };
    close(outputs.shown[0], [0.0038778, -0.14137, -0.0394264]);
    close(outputs.said[0], [-0.3961144, 0.1004148, -0.2277336]);
}

#[test]
fn what_does_not_fit_is_refused_by_name() {
    let refused = |import: Import<'_>| {
        let mut network = Reader::init(1);
        let error = import.load(FILE, &mut *network).unwrap_err();
        assert_eq!(bits(&*network), bits(&*Reader::init(1)));
        error
    };
    let all = || Import::new().transpose(turned).rename(name).ignore(counter);
    let error = refused(all().transpose(|_| false));
    assert!(matches!(error, CheckpointError::Shape { tensor, .. } if tensor == "hidden.weight"));
    let error = refused(all().rename(|tensor| tensor.name.into()));
    assert!(matches!(error, CheckpointError::Missing { tensor } if tensor.starts_with("look.in_proj")));
    let error = refused(all().ignore(|_| false));
    assert!(matches!(error, CheckpointError::Unknown { tensor } if tensor == "norm.num_batches_tracked"));
    let error = refused(all().rename(|tensor| match tensor.name {
        "norm.running_mean" => "norm.num_batches_tracked".into(),
        _ => name(tensor),
    }));
    assert!(matches!(error, CheckpointError::Shape { tensor, .. } if tensor == "norm.num_batches_tracked"));
    assert!(matches!(load(FILE, &mut *Reader::init(1)), Err(CheckpointError::Header { .. })), "no checksum");
}

#[test]
fn numbers_that_are_none_are_refused() {
    let folder = Folder::new("foreign");
    let mut bytes = std::fs::read(FILE).unwrap();
    // The last tensor is `tokens.weight`.
    let end = bytes.len();
    bytes[end - 4..].copy_from_slice(&f32::NAN.to_le_bytes());
    std::fs::write(folder.file("a"), bytes).unwrap();
    let import = Import::new().transpose(turned).rename(name).ignore(counter);
    let error = import.load(folder.file("a"), &mut *Reader::zeros()).unwrap_err();
    assert!(matches!(error, CheckpointError::NotANumber { tensor, index: 27 } if tensor == "tokens.weight"));
}
