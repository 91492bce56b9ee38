//! What the hot kernels of a release program are made of: vectors of their instruction set, and no calls in between.
//!
//! A closure or a helper that loses the instructions of its caller computes the same numbers, many times slower.
#![cfg(target_arch = "x86_64")]

use std::path::Path;
use std::process::Command;

/// An instruction and its address.
struct Instruction {
    address: u64,
    text: String,
}

/// A function of the program, by its demangled name.
struct Function {
    name: String,
    body: Vec<Instruction>,
}

impl Instruction {
    /// The function that is called or jumped to.
    fn callee(&self) -> Option<&str> {
        let target = self.text.strip_prefix("call").or(self.text.strip_prefix("jmp"))?;
        Some(target.split_once('<')?.1.trim_end_matches('>'))
    }

    /// Where a jump goes.
    fn jump(&self) -> Option<u64> {
        let target = self.text.starts_with('j').then(|| self.text.split_whitespace().nth(1))??;
        u64::from_str_radix(target, 16).ok()
    }

    /// Whether it multiplies and adds, whole vectors (`ps`) or single numbers (`ss`).
    fn multiplies_and_adds(&self, of: &str) -> bool {
        let name = self.text.split_whitespace().next().unwrap_or_default();
        name.starts_with("vfmadd") && name.ends_with(of)
    }

    /// Whether it multiplies and adds vectors of this kind.
    fn fuses(&self, vector: &str) -> bool {
        self.multiplies_and_adds("ps") && self.text.contains(vector)
    }
}

impl Function {
    /// The loops that hold no other.
    fn loops(&self) -> Vec<&[Instruction]> {
        let [Some(first), Some(last)] = [self.body.first(), self.body.last()] else { return vec![] };
        let place = |address| self.body.partition_point(|instruction| instruction.address < address);
        let all: Vec<(usize, usize)> = self
            .body
            .iter()
            .enumerate()
            .filter_map(|(end, instruction)| {
                let target = instruction.jump()?;
                (first.address <= target && target <= instruction.address.min(last.address))
                    .then(|| (place(target), end))
            })
            .collect();
        let within = |a: (usize, usize), b: (usize, usize)| a != b && b.0 <= a.0 && a.1 <= b.1;
        let innermost = all.iter().filter(|&&outer| !all.iter().any(|&inner| within(inner, outer)));
        innermost.map(|&(start, end)| &self.body[start..=end]).collect()
    }
}

/// Builds a program with all networks, whose symbols say for what types a function is.
fn disassembly() -> Vec<Function> {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("disassembly");
    let built = Command::new(env!("CARGO"))
        .args(["build", "--quiet", "--release", "--package", "benches", "--bin", "steps", "--target-dir"])
        .arg(&folder)
        .env("RUSTFLAGS", "-C symbol-mangling-version=v0")
        .status();
    assert!(built.expect("cargo runs").success(), "the program does not build");
    let output = Command::new("objdump")
        .args(["--disassemble", "--no-show-raw-insn", "--demangle"])
        .arg(folder.join("release/steps"))
        .output()
        .expect("objdump is there: it comes with binutils");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let mut functions: Vec<Function> = vec![];
    for line in String::from_utf8_lossy(&output.stdout).lines() {
        if let Some((_, name)) = line.strip_suffix(">:").and_then(|line| line.split_once(" <")) {
            functions.push(Function { name: name.into(), body: vec![] });
        } else if let (Some((address, text)), Some(function)) = (line.split_once(":\t"), functions.last_mut())
            && let Ok(address) = u64::from_str_radix(address.trim(), 16)
        {
            function.body.push(Instruction { address, text: text.trim().into() });
        }
    }
    functions
}

/// Instruction sets: what their functions' names contain, and their vectors.
const SETS: [(&str, &str); 2] = [("vx512", "%zmm"), ("vx2", "%ymm")];

/// Kernels whose innermost loops, where they multiply and add, do so in whole vectors.
const PRODUCTS: [&str; 3] = ["::Stack<", "::Correlate<", "::Weigh<"];

/// Kernels with a loop over whole vectors.
const LOOPS: [&str; 6] =
    ["::adam::Call", "softmax", "::tanh_all_mut::Call", "::relu_d_all_mut::Call", "lstm", "::Update<"];

/// Steps of small networks, each one function for each instruction set; with rows of eight numbers, which are half a vector
/// of AVX-512.
const INLINED: [&str; 1] = ["::run::<benches::describe::xor::Losses"];

#[test]
#[ignore = "builds a release program; .ci/run asks for it"]
fn hot_kernels_compute_in_vectors() {
    let functions = disassembly();
    let mut faults = vec![];
    for function in functions.iter().filter(|function| {
        ["nn_kernels", "nn_runtime", "benches", "steps"].iter().any(|ours| function.name.contains(ours))
    }) {
        for callee in function.body.iter().filter_map(Instruction::callee) {
            let last = callee.split(['+', '@']).next().and_then(|callee| callee.rsplit("::").next());
            if last.is_some_and(|name| ["fma", "fmaf"].contains(&name)) {
                faults.push(format!("{} calls {callee}", function.name));
            }
        }
    }
    let mut checked = 0;
    for (set, vector) in SETS {
        let kernels = |kernel: &str| -> Vec<&Function> {
            functions.iter().filter(|function| function.name.contains(set) && function.name.contains(kernel)).collect()
        };
        let mut check = |kernel: &str, holds: &dyn Fn(&Function) -> bool| {
            let found = kernels(kernel);
            checked += found.len();
            if found.is_empty() {
                faults.push(format!("there is no `{kernel}` for {set}"));
            }
            for function in found.into_iter().filter(|function| !holds(function)) {
                faults.push(format!("not in vectors of {vector}: {}", function.name));
            }
        };
        for kernel in PRODUCTS {
            check(kernel, &|function| {
                let loops = function.loops();
                let any = |has: &dyn Fn(&Instruction) -> bool| loops.iter().any(|body| body.iter().any(has));
                any(&|instruction| instruction.fuses(vector))
                    && !any(&|instruction| instruction.multiplies_and_adds("ss"))
            });
        }
        for kernel in LOOPS {
            check(kernel, &|function| {
                function.loops().iter().any(|body| body.iter().any(|instruction| instruction.text.contains(vector)))
            });
        }
        for kernel in INLINED {
            check(kernel, &|function| function.body.iter().any(|instruction| instruction.fuses("%ymm")));
        }
    }
    println!("{checked} kernels");
    assert!(faults.is_empty(), "{} of {checked}:\n{}", faults.len(), faults.join("\n"));
}
