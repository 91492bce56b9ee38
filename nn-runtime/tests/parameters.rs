//! A network's numbers as one slice: what is allowed. tests/ui has what is refused.
use nn_runtime::init::{self, Initial};
use nn_runtime::{Layout, Parameters, Role, TensorInfo, layout};

#[derive(Clone, Copy, Debug, PartialEq)]
#[repr(C)]
struct Layer {
    weight: [[f32; 3]; 2],
    bias: [f32; 3],
    scale: f32,
}

impl Parameters for Layer {
    type Scalar = f32;
    const NAME: &'static str = "Layer";
    const ZERO: Self = Layer { weight: [[0.0; 3]; 2], bias: [0.0; 3], scale: 0.0 };
    const TENSORS: &'static [TensorInfo] = &[
        TensorInfo { name: "weight", shape: &[2, 3], role: Role::Trained },
        TensorInfo { name: "bias", shape: &[3], role: Role::Trained },
        TensorInfo { name: "scale", shape: &[], role: Role::Trained },
    ];
    const INITIAL: &'static [Initial<f32>] = &[init::ones(), init::zeros(), init::constant(0.25)];
    const LAYOUT: Layout<Self, f32> = layout!(Self { weight, bias, scale });
}

#[test]
fn a_plain_struct_is_one_slice() {
    let mut layer = Layer { weight: [[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]], bias: [7.0, 8.0, 9.0], scale: 10.0 };
    assert_eq!(layer.flat(), [1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0, 10.0]);
    layer.flat_mut()[9] = 0.5;
    layer.flat_mut()[3] = -4.0;
    assert_eq!((layer.scale, layer.weight[1][0]), (0.5, -4.0));
}

#[test]
fn tensors_begin_as_their_initialisers_say() {
    let mut layer = Layer::ZERO;
    layer.initialize(0);
    assert_eq!(layer, Layer { weight: [[1.0; 3]; 2], bias: [0.0; 3], scale: 0.25 });
}

/// A network without parameters.
#[derive(Clone, Copy)]
struct Empty;

impl Parameters for Empty {
    type Scalar = f64;
    const NAME: &'static str = "Empty";
    const ZERO: Self = Empty;
    const TENSORS: &'static [TensorInfo] = &[];
    const INITIAL: &'static [Initial<f64>] = &[];
    const LAYOUT: Layout<Self, f64> = layout!(Self {});
}

#[test]
fn nothing_is_an_empty_slice() {
    assert!(Empty.flat().is_empty());
    assert!(Empty.flat_mut().is_empty());
}
