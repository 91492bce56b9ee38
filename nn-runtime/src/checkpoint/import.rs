use std::path::Path;

use super::CheckpointError;
use super::content::Content;
use super::transfer::{check_numbers, check_shape, elements};
use crate::{Parameters, TensorInfo};

/// Reads the safetensors files of other programs, which carry no checksum.
///
/// ```no_run
/// # use nn_runtime::{Parameters, checkpoint::Import};
/// # fn example<N: Parameters>(network: &mut N) -> Result<(), nn_runtime::checkpoint::CheckpointError> {
/// Import::new()
///     .transpose(|tensor| tensor.name != "tokens.weight")
///     .rename(|tensor| tensor.name.replace("in_proj.", "in_proj_"))
///     .ignore(|name| name.ends_with("num_batches_tracked"))
///     .load("pytorch.safetensors", network)
/// # }
/// ```
///
/// Everything is checked first, as for [`load`](super::load): each tensor must be there, with the same shape and type,
/// and no other.
///
/// # PyTorch
/// A `state_dict` saved with `safetensors.torch.save_file` has the names of the modules; a network whose layers have the
/// same names finds them. The numbers lie as follows:
///
/// | here | there | |
/// | --- | --- | --- |
/// | `dense`: `weight` of `[in, out]` | `Linear`: `weight` of `[out, in]` | **transpose** |
/// | `rnn lstm gru` and their cells: `weight_ih`, `weight_hh` | `weight_ih_l0`, `weight_hh_l0` (cells: no `_l0`) | **transpose**, rename |
/// | `attention`: `in_proj.weight`, `q_proj.weight`, … | `in_proj_weight`, `q_proj_weight`, … | **transpose**, rename |
/// | `attention`: `out_proj.weight` | `out_proj.weight` | **transpose** |
/// | `attention`: `in_proj.bias` | `in_proj_bias` | rename |
/// | `conv1d conv2d`: `weight` of `[filters, channels/groups, …]` | `Conv1d Conv2d`: the same | as it is |
/// | `conv_transpose2d`: `weight` of `[channels, filters/groups, …]` | `ConvTranspose2d`: the same | as it is |
/// | `embedding`: `weight` of `[rows, width]` | `Embedding`: the same | as it is |
/// | `batch_norm` and all other norms, `prelu` | the same | as it is; ignore `num_batches_tracked` |
/// | every other `bias` | the same | as it is |
#[derive(Default)]
pub struct Import<'a> {
    transpose: Choice<'a, TensorInfo, bool>,
    rename: Choice<'a, TensorInfo, String>,
    ignore: Choice<'a, str, bool>,
}

/// What the caller decides of each, if it does.
type Choice<'a, Of, T> = Option<Box<dyn Fn(&Of) -> T + 'a>>;

impl<'a> Import<'a> {
    /// All tensors, by their names, as they lie.
    #[must_use]
    pub fn new() -> Self {
        Import::default()
    }

    /// Reads the tensors that `chosen` picks from their transposes. Only those with two axes have one; others are read
    /// as they are.
    #[must_use]
    pub fn transpose(mut self, chosen: impl Fn(&TensorInfo) -> bool + 'a) -> Self {
        self.transpose = Some(Box::new(chosen));
        self
    }

    /// Reads each tensor of the network from the one of this name in the file.
    #[must_use]
    pub fn rename(mut self, name: impl Fn(&TensorInfo) -> String + 'a) -> Self {
        self.rename = Some(Box::new(name));
        self
    }

    /// Does not mind tensors of these names in the file, which the network does not have.
    #[must_use]
    pub fn ignore(mut self, name: impl Fn(&str) -> bool + 'a) -> Self {
        self.ignore = Some(Box::new(name));
        self
    }

    /// Reads the parameters and states of a network.
    ///
    /// # Errors
    /// If the file can't be read or does not fit; then `network` is unchanged.
    pub fn load<N: Parameters>(&self, file: impl AsRef<Path>, network: &mut N) -> Result<(), CheckpointError> {
        let content = Content::read(file.as_ref())?;
        let names: Vec<String> = N::TENSORS.iter().map(|tensor| self.name(tensor)).collect();
        for (tensor, name) in N::TENSORS.iter().zip(&names) {
            let Some(entry) = content.entry(name) else {
                return Err(CheckpointError::Missing { tensor: name.clone() });
            };
            match tensor.shape {
                &[rows, columns] if self.transposes(tensor) => check_shape(entry, name, &[columns, rows])?,
                shape => check_shape(entry, name, shape)?,
            }
            check_numbers::<N::Scalar>(&content, entry, name)?;
        }
        let known = |name: &String| names.contains(name) || self.ignore.as_ref().is_some_and(|ignore| ignore(name));
        if let Some(entry) = content.header.tensors.iter().find(|entry| !known(&entry.name)) {
            return Err(CheckpointError::Unknown { tensor: entry.name.clone() });
        }
        let mut flat = network.flat_mut();
        for (tensor, name) in N::TENSORS.iter().zip(&names) {
            let (to, rest) = flat.split_at_mut(tensor.len());
            let from = content.entry(name).into_iter().flat_map(|entry| elements(content.data(entry)));
            match tensor.shape {
                &[rows, columns] if self.transposes(tensor) => {
                    // Element n of the file stands in its column n / rows and its row n % rows here.
                    from.enumerate().for_each(|(n, x)| to[n % rows * columns + n / rows] = x);
                }
                _ => to.iter_mut().zip(from).for_each(|(to, x)| *to = x),
            }
            flat = rest;
        }
        Ok(())
    }

    fn name(&self, tensor: &TensorInfo) -> String {
        self.rename.as_ref().map_or_else(|| tensor.name.to_owned(), |rename| rename(tensor))
    }

    fn transposes(&self, tensor: &TensorInfo) -> bool {
        self.transpose.as_ref().is_some_and(|transpose| transpose(tensor))
    }
}
