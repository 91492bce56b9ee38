//! Networks and trainings on disk, in the format *safetensors*.
//!
//! [`save`] and [`load`] keep the parameters and states of a network; [`save_training`] and [`load_training`] also the
//! memory of its optimiser and how far the training has come, so that it goes on bit for bit as if it had never
//! stopped. [`Training::resume`](crate::Training::resume) does both after each epoch. [`Import`] reads the files of
//! other programs.
//!
//! **Writing** is all or nothing: a new file beside the old one is written, synced and renamed, and then its folder is
//! synced, so that a crash at any moment leaves the old or the new file whole. A network with a number that is not one
//! is refused: it would replace a good file by one that is of no use.
//!
//! **Reading** is all or nothing too: nothing in memory changes before everything has been checked, and each refusal
//! ([`CheckpointError`]) names the tensor.
//!
//! # The file
//! Eight bytes of length, a header in JSON and the numbers, as
//! [safetensors](https://github.com/huggingface/safetensors) has them: every program that reads the format reads these
//! files. The tensors of the network have their own names and shapes; those of the optimiser are called
//! `optimizer/mean/hidden.weight`. In `__metadata__` stand
//!
//! | key | value |
//! | --- | --- |
//! | `network` | the network's name; for people |
//! | `structure` | the [`fingerprint`] of names, shapes and type of all tensors |
//! | `step`, `seed`, `batch_size`, `samples` | the [`Position`] |
//! | `optimizer`, `optimizer/…` | its name and the single numbers that it carries |
//! | `fnv1a:NAME` | the checksum of a tensor's bytes: FNV-1a of 64 bits |
//! | `fnv1a` | the checksum of the header, in which it counts as zeros itself |

mod content;
mod error;
mod header;
mod import;
mod json;
mod replace;
mod resume;
mod sum;
mod transfer;

use std::path::Path;

use crate::{Optimizer, Parameters, Position};
use content::Content;
use transfer::{Load, Save};

pub use error::CheckpointError;
pub use import::Import;
pub use sum::fingerprint;

/// Writes the parameters and states of a network to a file, which is replaced as a whole if it exists.
///
/// # Errors
/// If a number is not one, or the file can't be written; then what was there is unchanged.
pub fn save<N: Parameters>(file: impl AsRef<Path>, network: &N) -> Result<(), CheckpointError> {
    let mut save = Save::new(network);
    save.network(network)?;
    save.write(file.as_ref())
}

/// Reads the parameters and states of a network from a file that [`save`] or [`save_training`] wrote.
///
/// # Errors
/// If the file can't be read, is damaged, or is of a network with other tensors; then `network` is unchanged.
pub fn load<N: Parameters>(file: impl AsRef<Path>, network: &mut N) -> Result<(), CheckpointError> {
    let content = Content::read(file.as_ref())?;
    content.verify()?;
    let mut load = Load::new(&content);
    load.network::<N>()?;
    load.complete::<N>(|name| name.starts_with(OPTIMIZER))?;
    load.set_network(network);
    Ok(())
}

/// Writes all of a training to a file, which is replaced as a whole if it exists: [`save`] with the memory of the
/// optimiser (which stays as it is) and the position.
///
/// # Errors
/// As for [`save`].
pub fn save_training<N: Parameters>(
    file: impl AsRef<Path>,
    network: &N,
    optimizer: &mut impl Optimizer<N>,
    position: Position,
) -> Result<(), CheckpointError> {
    let mut save = Save::new(network);
    save.network(network)?;
    save.optimizer(optimizer)?;
    save.position(position);
    save.write(file.as_ref())
}

/// Reads all of a training from a file that [`save_training`] wrote, and tells how far it had come.
///
/// The optimiser is to be made with the settings that it had; its learning rate is read.
///
/// # Errors
/// If the file can't be read, is damaged, or is of a network with other tensors or of another optimiser; then neither
/// `network` nor `optimizer` has changed.
pub fn load_training<N: Parameters>(
    file: impl AsRef<Path>,
    network: &mut N,
    optimizer: &mut impl Optimizer<N>,
) -> Result<Position, CheckpointError> {
    read(file.as_ref(), network, optimizer, |_| Ok(()))
}

/// [`load_training`], unless the position is refused.
fn read<N: Parameters>(
    file: &Path,
    network: &mut N,
    optimizer: &mut impl Optimizer<N>,
    accept: impl FnOnce(Position) -> Result<(), CheckpointError>,
) -> Result<Position, CheckpointError> {
    let content = Content::read(file)?;
    content.verify()?;
    let mut load = Load::new(&content);
    load.network::<N>()?;
    load.optimizer(optimizer)?;
    load.complete::<N>(|_| false)?;
    let position = load.position()?;
    accept(position)?;
    load.set_network(network);
    load.set_optimizer(optimizer);
    Ok(position)
}

/// What the names of an optimiser's tensors and numbers begin with. No tensor of a network has a stroke in its name.
const OPTIMIZER: &str = "optimizer/";
