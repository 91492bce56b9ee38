//! A process that is killed while it saves leaves the old or the new file whole.

use super::{Folder, POSITION, Small, names};
use nn_runtime::checkpoint::{load_training, save_training};
use nn_runtime::{Adam, Parameters, Position, Random};
use std::io::{Read, Write};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

/// Set in the processes that are killed: the file that they save.
const FILE: &str = "NN_SAVES_UNTIL_IT_IS_KILLED";

/// How many processes are killed.
const KILLS: usize = 300;

/// Everything in this training says how far it has come.
fn save_step(file: &Path, step: u64) {
    let mut network = Small::zeros();
    network.flat_mut().fill(step as f32);
    save_training(file, &*network, &mut Adam::new(step as f64), Position { step, ..POSITION }).unwrap();
}

/// How far the training in the file has come.
fn whole_step(file: &Path) -> u64 {
    let (mut network, mut optimizer) = (Small::zeros(), Adam::<Small>::new(0.0));
    let step = load_training(file, &mut *network, &mut optimizer).unwrap().step;
    assert!(network.flat().iter().all(|&x| x == step as f32), "two files in one");
    step
}

/// Not a test of its own: what the processes of the next test do.
#[test]
fn saves_until_it_is_killed() {
    let Some(file) = std::env::var_os(FILE) else { return };
    let begun = whole_step(Path::new(&file));
    for step in begun + 1.. {
        save_step(Path::new(&file), step);
        if step == begun + 1 {
            std::io::stdout().write_all(b"!").unwrap();
            std::io::stdout().flush().unwrap();
        }
    }
}

#[test]
fn a_killed_process_leaves_a_whole_file() {
    let folder = Folder::new("crash");
    let file = folder.file("training");
    save_step(&file, 1);
    let mut random = Random::new(1, 1);
    let (mut step, mut amidst) = (1, 0);
    for _ in 0..KILLS {
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "crash::saves_until_it_is_killed", "--nocapture"])
            .env(FILE, &file)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        // The first save is complete when a mark comes out, amid what the test runner prints.
        let mut output = child.stdout.take().unwrap();
        let mut letter = [0];
        while letter != *b"!" {
            output.read_exact(&mut letter).unwrap();
        }
        std::thread::sleep(Duration::from_micros(random.below(2000) as u64));
        child.kill().unwrap();
        child.wait().unwrap();
        let reached = whole_step(&file);
        assert!(reached > step, "a complete save was lost");
        step = reached;
        for name in names(&folder.0).iter().filter(|name| name.ends_with(".unfinished")) {
            amidst += 1;
            std::fs::remove_file(folder.file(name)).unwrap();
        }
    }
    println!("{KILLS} processes killed, {amidst} of them amid a save; {step} saves");
    assert!(amidst > KILLS / 10, "the kills missed the saves: {amidst}");
}
