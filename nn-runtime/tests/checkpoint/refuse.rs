//! What does not fit is refused by name, and nothing changes.

use super::{Folder, POSITION, Small, bits, carried, names, trained};
use nn_runtime::checkpoint::{CheckpointError, load, load_training, save, save_training};
use nn_runtime::{Adam, Optimizer, Sgd, network};

/// Networks with the tensors of [`Small`] but for one thing.
macro_rules! others {
    ($($module:ident { $($description:tt)* })*) => {$(
        mod $module {
            nn_runtime::network! {
                $($description)*
            }
        }
    )*};
}

network! {
    /// What the others differ from.
    pub network Plain {
        input  x: [2];
        let hidden = relu(dense(x, 3));
        output guess = dense(hidden, 2, bias = false);
        loss = sum(square(guess));
    }
}

others! {
    wider {
        pub network Other {
            input  x: [2];
            let hidden = relu(dense(x, 4));
            output guess = dense(hidden, 2, bias = false);
            loss = sum(square(guess));
        }
    }
    double {
        #[dtype(f64)]
        pub network Other {
            input  x: [2];
            let hidden = relu(dense(x, 3));
            output guess = dense(hidden, 2, bias = false);
            loss = sum(square(guess));
        }
    }
    more {
        pub network Other {
            input  x: [2];
            let hidden = relu(dense(x, 3));
            output guess = dense(hidden, 2);
            loss = sum(square(guess));
        }
    }
    fewer {
        pub network Other {
            input  x: [2];
            let hidden = relu(dense(x, 3, bias = false));
            output guess = dense(hidden, 2, bias = false);
            loss = sum(square(guess));
        }
    }
}

/// The refusal of a file, whose network is in memory unchanged.
fn refusal(folder: &Folder) -> CheckpointError {
    let mut plain = Plain::init(4);
    let error = load(folder.file("a"), &mut *plain).unwrap_err();
    assert_eq!(bits(&*plain), bits(&*Plain::init(4)));
    println!("{error}");
    error
}

#[test]
fn networks_of_another_structure_are_refused() {
    let folder = Folder::new("structure");
    let file = folder.file("a");
    save(&file, &*wider::Other::init(1)).unwrap();
    assert!(matches!(refusal(&folder), CheckpointError::Shape { tensor, found, expected }
        if tensor == "hidden.weight" && found == [2, 4] && expected == [2, 3]));
    save(&file, &*double::Other::init(1)).unwrap();
    assert!(matches!(refusal(&folder), CheckpointError::Dtype { tensor, found, expected: "F32" }
        if tensor == "hidden.weight" && found == "F64"));
    save(&file, &*more::Other::init(1)).unwrap();
    assert!(matches!(refusal(&folder), CheckpointError::Unknown { tensor } if tensor == "guess.bias"));
    save(&file, &*fewer::Other::init(1)).unwrap();
    assert!(matches!(refusal(&folder), CheckpointError::Missing { tensor } if tensor == "hidden.bias"));
    std::fs::remove_file(&file).unwrap();
    assert!(matches!(refusal(&folder), CheckpointError::Io { .. }));
}

#[test]
fn what_is_no_number_is_not_written() {
    let folder = Folder::new("nan");
    let file = folder.file("a");
    let (mut network, mut optimizer) = trained();
    save_training(&file, &*network, &mut optimizer, POSITION).unwrap();
    let before = std::fs::read(&file).unwrap();
    network.guess.bias[1] = f32::NAN;
    for error in
        [save(&file, &*network).unwrap_err(), save_training(&file, &*network, &mut optimizer, POSITION).unwrap_err()]
    {
        assert!(matches!(error, CheckpointError::NotANumber { tensor, index: 1 } if tensor == "guess.bias"));
    }
    network.guess.bias[1] = 0.0;
    let mut gradient = Small::zeros();
    gradient.guess.bias[0] = f32::NAN;
    optimizer.step(&mut Small::zeros(), &gradient);
    let error = save_training(&file, &*network, &mut optimizer, POSITION).unwrap_err();
    assert!(matches!(error, CheckpointError::NotANumber { tensor, .. } if tensor == "optimizer/mean/guess.bias"));
    assert_eq!((std::fs::read(&file).unwrap(), names(&folder.0).len()), (before, 1));
}

#[test]
fn another_optimizer_is_refused() {
    let folder = Folder::new("optimizer");
    let file = folder.file("a");
    let (mut network, mut optimizer) = trained();
    let before = bits(&*network);
    let mut refused = |tensor: &str, optimizer: &mut dyn Optimizer<Small>| {
        let found = {
            let mut memory = Borrowed(optimizer);
            let carried_before = carried(&mut memory);
            let error = load_training(&file, &mut *network, &mut memory).unwrap_err();
            assert_eq!((bits(&*network), carried(&mut memory)), (before.clone(), carried_before));
            error.to_string()
        };
        assert!(found.contains(tensor), "{found}");
    };
    save_training(&file, &*trained().0, &mut optimizer, POSITION).unwrap();
    refused("`optimizer` is Adam", &mut Sgd::<Small>::new(0.1));
    save_training(&file, &*trained().0, &mut Sgd::<Small>::new(0.1), POSITION).unwrap();
    refused("no tensor `optimizer/velocity/hidden", &mut Sgd::<Small>::new(0.1).momentum(0.9));
    save_training(&file, &*trained().0, &mut Sgd::<Small>::new(0.1).momentum(0.9), POSITION).unwrap();
    refused("a tensor `optimizer/velocity/hidden", &mut Sgd::<Small>::new(0.1));
    save(&file, &*trained().0).unwrap();
    refused("`optimizer` is missing", &mut Adam::<Small>::new(0.1));
}

/// An optimiser behind a reference.
struct Borrowed<'a>(&'a mut dyn Optimizer<Small>);

impl Optimizer<Small> for Borrowed<'_> {
    fn step(&mut self, network: &mut Small, gradient: &Small) {
        self.0.step(network, gradient);
    }
    fn learning_rate(&self) -> f64 {
        self.0.learning_rate()
    }
    fn set_learning_rate(&mut self, learning_rate: f64) {
        self.0.set_learning_rate(learning_rate);
    }
    fn name(&self) -> &'static str {
        self.0.name()
    }
    fn memory(&mut self, visit: &mut dyn FnMut(&'static str, nn_runtime::optim::Memory<'_, f32>)) {
        self.0.memory(visit);
    }
}
