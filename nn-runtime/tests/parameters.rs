//! A network's numbers as one slice: what is allowed, and that a wrong implementation is refused.
use nn_runtime::{Parameters, Role, TensorInfo};

#[derive(Clone, Copy, Debug, PartialEq)]
#[repr(C)]
struct Layer {
    weight: [[f32; 3]; 2],
    bias: [f32; 3],
    scale: f32,
}

/// Which mistake `tensors` and `tensors_mut` make.
#[derive(Clone, Copy, PartialEq)]
enum Mistake {
    None,
    Missing,
    Twice,
    Order,
    Elsewhere,
    Nothing,
}

thread_local!(static MISTAKE: core::cell::Cell<Mistake> = const { core::cell::Cell::new(Mistake::None) });

impl Parameters for Layer {
    type Scalar = f32;
    const NAME: &'static str = "Layer";
    const ZERO: Self = Layer { weight: [[0.0; 3]; 2], bias: [0.0; 3], scale: 0.0 };
    const TENSORS: &'static [TensorInfo] = &[
        TensorInfo { name: "weight", shape: &[2, 3], role: Role::Trained },
        TensorInfo { name: "bias", shape: &[3], role: Role::Trained },
        TensorInfo { name: "scale", shape: &[], role: Role::Trained },
    ];
    fn tensors(&self, visit: &mut dyn FnMut(&[f32])) {
        let (weight, scale) = (self.weight.as_flattened(), core::slice::from_ref(&self.scale));
        match MISTAKE.get() {
            Mistake::None => [weight, &[], &self.bias, scale].into_iter().for_each(visit),
            Mistake::Missing => [weight, &self.bias].into_iter().for_each(visit),
            Mistake::Twice => [weight, &self.bias, &self.bias, scale].into_iter().for_each(visit),
            Mistake::Order => [&self.bias, weight, scale].into_iter().for_each(visit),
            Mistake::Elsewhere => visit(&[0.5; 10]),
            Mistake::Nothing => {}
        }
    }
    fn tensors_mut(&mut self, visit: &mut dyn FnMut(&mut [f32])) {
        if MISTAKE.get() == Mistake::Elsewhere {
            return visit(&mut [0.0; 10]);
        }
        if MISTAKE.get() == Mistake::Order {
            visit(&mut self.bias);
        }
        if MISTAKE.get() != Mistake::Nothing {
            visit(self.weight.as_flattened_mut());
        }
        if MISTAKE.get() != Mistake::Nothing {
            visit(&mut self.bias);
        }
        if MISTAKE.get() == Mistake::Twice {
            visit(&mut self.bias);
        }
        if MISTAKE.get() != Mistake::Missing {
            visit(core::slice::from_mut(&mut self.scale));
        }
    }
    fn initialize(&mut self, _: u64) {}
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
fn a_wrong_implementation_is_refused() {
    for mistake in [Mistake::Missing, Mistake::Twice, Mistake::Order, Mistake::Elsewhere, Mistake::Nothing] {
        MISTAKE.set(mistake);
        let mut layer = Layer::ZERO;
        let message = std::panic::catch_unwind(|| layer.flat().len()).unwrap_err();
        assert!(message.downcast_ref::<String>().is_some_and(|text| text.contains("`tensors` of `Layer` must show")));
        let message = std::panic::catch_unwind(move || layer.flat_mut().len()).unwrap_err();
        assert!(message.downcast_ref::<String>().is_some_and(|text| text.contains("`tensors_mut` of `Layer` must")));
    }
    MISTAKE.set(Mistake::None);
}

/// Safe code may show whatever slices it likes, also of a type with bytes that no slice shows.
#[derive(Clone, Copy)]
#[repr(C)]
struct Sly {
    number: f32,
    truth: bool,
}

impl Parameters for Sly {
    type Scalar = f32;
    const NAME: &'static str = "Sly";
    const ZERO: Self = Sly { number: 0.0, truth: false };
    const TENSORS: &'static [TensorInfo] = &[];
    fn tensors(&self, visit: &mut dyn FnMut(&[f32])) {
        visit(core::slice::from_ref(&self.number));
        if self.truth {
            visit(core::slice::from_ref(&self.number));
        }
    }
    fn tensors_mut(&mut self, visit: &mut dyn FnMut(&mut [f32])) {
        visit(core::slice::from_mut(&mut self.number));
    }
    fn initialize(&mut self, _: u64) {}
}

#[test]
#[should_panic = "`tensors` of `Sly` must show all of the network's memory"]
fn other_bytes_are_never_read_as_numbers() {
    let _ = Sly { number: 1.0, truth: true }.flat();
}

#[test]
#[should_panic = "`tensors_mut` of `Sly` must show all of the network's memory"]
fn other_bytes_are_never_written_as_numbers() {
    let _ = Sly { number: 1.0, truth: false }.flat_mut();
}

/// A network without parameters.
#[derive(Clone, Copy)]
struct Empty;

impl Parameters for Empty {
    type Scalar = f64;
    const NAME: &'static str = "Empty";
    const ZERO: Self = Empty;
    const TENSORS: &'static [TensorInfo] = &[];
    fn tensors(&self, _: &mut dyn FnMut(&[f64])) {}
    fn tensors_mut(&mut self, visit: &mut dyn FnMut(&mut [f64])) {
        visit(&mut []);
    }
    fn initialize(&mut self, _: u64) {}
}

#[test]
fn nothing_is_an_empty_slice() {
    assert!(Empty.flat().is_empty());
    assert!(Empty.flat_mut().is_empty());
}
