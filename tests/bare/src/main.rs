//! A network in static memory, in a program without std and without a heap: it trains, and the exit code tells
//! whether it has learned.
#![no_std]
#![no_main]

use core::cell::RefCell;
use nn_runtime::{Adam, Inline, InputError, Optimizer, network};

network! {
    network Xor {
        input  bits: [2];
        target odd: [1];
        let hidden = tanh(dense(bits, 8));
        let answer = sigmoid(dense(hidden, 1));
        output answer;
        loss = bce(answer, odd);
    }
}

/// All the memory there is.
struct Memory {
    network: Xor,
    gradient: Xor,
    work: xor::Workspace<Inline<4>>,
    optimizer: Adam<Xor, Inline<{ xor::PARAMETERS }>>,
}

/// Memory of the program's only thread.
struct Single(RefCell<Memory>);

// SAFETY: the program has one thread.
unsafe impl Sync for Single {}

static MEMORY: Single = Single(RefCell::new(Memory {
    network: Xor::ZERO,
    gradient: Xor::ZERO,
    work: xor::Workspace::INLINE,
    optimizer: Adam::inline(0.05),
}));

const BITS: [[f32; 2]; 4] = [[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]];
const ODD: [[f32; 1]; 4] = [[0.0], [1.0], [1.0], [0.0]];

fn learn(memory: &mut Memory) -> Result<bool, InputError> {
    let Memory { network, gradient, work, optimizer } = memory;
    network.initialize(7);
    for _ in 0..300 {
        network.gradient(xor::Batch { bits: &BITS, odd: &ODD }, work, gradient)?;
        optimizer.step(network, gradient);
    }
    let answers = network.forward(xor::Inputs { bits: &BITS }, work)?.answer;
    Ok(answers.iter().zip(ODD).all(|([answer], [odd])| (answer - odd).abs() < 0.1))
}

/// What the C runtime calls: 0 if the network has learned.
#[unsafe(no_mangle)]
extern "C" fn main() -> i32 {
    match learn(&mut MEMORY.0.borrow_mut()) {
        Ok(true) => 0,
        Ok(false) => 1,
        Err(_) => 2,
    }
}

// `main` is called by C's start-up code, and `memcpy` and its like are C's; there is no allocator among what is used.
#[link(name = "c")]
unsafe extern "C" {
    safe fn abort() -> !;
}

/// The compiled `core` refers to it, though nothing unwinds.
#[unsafe(no_mangle)]
extern "C" fn rust_eh_personality() {}

#[panic_handler]
fn panic(_: &core::panic::PanicInfo<'_>) -> ! {
    abort()
}
