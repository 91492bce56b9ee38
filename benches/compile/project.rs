use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::time::{Duration, Instant};

/// A package of its own, which needs some packages of this workspace, and is built where nothing else is.
pub struct Project {
    directory: PathBuf,
}

impl Project {
    /// A package of a program, with nothing built yet.
    pub fn program(name: &str, dependencies: &[&str], main: &str) -> Self {
        Self::new(name, dependencies, "", ("src/main.rs", main))
    }

    /// A package of a macro.
    pub fn proc_macro(name: &str, dependencies: &[&str], lib: &str) -> Self {
        Self::new(name, dependencies, "[lib]\nproc-macro = true\n", ("src/lib.rs", lib))
    }

    fn new(name: &str, dependencies: &[&str], target: &str, (file, source): (&str, &str)) -> Self {
        let workspace = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/.."));
        let directory = Path::new(env!("CARGO_TARGET_TMPDIR")).join("compile").join(name);
        let _ = fs::remove_dir_all(&directory);
        let mut manifest =
            format!("[workspace]\n[package]\nname = {name:?}\nedition = \"2024\"\n{target}[dependencies]\n");
        for dependency in dependencies {
            manifest += &match *dependency {
                "nn-runtime" => format!("nn-runtime = {{ path = {:?} }}\n", workspace.join("nn-runtime")),
                "nn-compiler" => format!("nn-compiler = {{ path = {:?} }}\n", workspace.join("nn-macros/compiler")),
                other => format!("{other} = \"*\"\n"),
            };
        }
        let write = |path: &str, text: &[u8]| {
            let path = directory.join(path);
            fs::create_dir_all(path.parent().expect("a file is in a directory")).expect("a place for the package");
            fs::write(path, text).expect("the package can be written");
        };
        write("Cargo.toml", manifest.as_bytes());
        // The same versions, which are at hand.
        write("Cargo.lock", &fs::read(workspace.join("Cargo.lock")).expect("the workspace has a lock file"));
        write(file, source.as_bytes());
        Project { directory }
    }

    /// Builds it and what it needs.
    pub fn build(&self, release: bool) {
        let mut cargo = Command::new(env!("CARGO"));
        cargo.args(["build", "--offline", "--quiet"]).args(release.then_some("--release"));
        cargo.arg("--target-dir").arg(self.directory.join("target")).current_dir(&self.directory);
        cargo.env_remove("RUSTFLAGS").env_remove("CARGO_INCREMENTAL");
        succeed(cargo.output().expect("cargo runs"));
    }

    /// What the macro's debug build prints where a program calls it.
    pub fn expand(&self, text: &str) -> String {
        let name = self.directory.file_name().expect("a package has a name").to_string_lossy();
        let library = format!("{}{name}{}", std::env::consts::DLL_PREFIX, std::env::consts::DLL_SUFFIX);
        let mut rustc = self.compiler(text, &name, &self.directory.join("target/debug").join(library));
        let output = rustc.args(["--emit", "metadata"]).output().expect("rustc runs");
        let printed = String::from_utf8_lossy(&output.stderr).into_owned();
        succeed(output);
        printed
    }

    /// How long the compiler takes to make a program of this text, optimised, with all that it needs built.
    pub fn rustc(&self, text: &str) -> Duration {
        let libraries = self.directory.join("target/release/deps");
        let files = fs::read_dir(&libraries).expect("there are libraries").filter_map(Result::ok);
        let runtime = files.map(|file| file.path()).find(|path| {
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            name.starts_with("libnn_runtime-") && name.ends_with(".rlib")
        });
        let mut rustc = self.compiler(text, "nn_runtime", &runtime.expect("the runtime is built"));
        rustc.args(["-C", "opt-level=3", "-L"]).arg(format!("dependency={}", libraries.display()));
        let began = Instant::now();
        let output = rustc.output().expect("rustc runs");
        let took = began.elapsed();
        succeed(output);
        took
    }

    /// The compiler for a program of this text that uses a library.
    fn compiler(&self, text: &str, name: &str, library: &Path) -> Command {
        let source = self.directory.join("program.rs");
        fs::write(&source, text).expect("the program can be written");
        let mut rustc = Command::new(std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into()));
        rustc.args(["--edition", "2024", "--crate-type", "bin"]).arg(&source);
        rustc.arg("--extern").arg(format!("{name}={}", library.display()));
        rustc.arg("-o").arg(self.directory.join("program"));
        rustc
    }
}

/// Nothing went wrong.
fn succeed(output: Output) {
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}
