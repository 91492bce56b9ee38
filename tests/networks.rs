//! Networks that are compiled and run; `expansion.rs` compares what they expand to with `snapshots/`.

mod support;

#[path = "networks/curvature.rs"]
mod curvature_network;
#[path = "networks/deep.rs"]
mod deep_network;
#[path = "networks/digits.rs"]
mod digits_network;
#[path = "networks/external.rs"]
mod external_network;
#[path = "networks/far.rs"]
mod far_network;
#[path = "networks/large.rs"]
mod large_network;
#[path = "networks/lecture.rs"]
mod lecture_network;
#[path = "networks/modes.rs"]
mod modes_network;
#[path = "networks/names.rs"]
mod names_network;
#[path = "networks/norms.rs"]
mod norms_network;
#[path = "networks/recompute.rs"]
mod recompute_network;
#[path = "networks/rows.rs"]
mod rows_network;
#[path = "networks/scalars.rs"]
mod scalars_network;
#[path = "networks/shared.rs"]
mod shared_network;
#[path = "networks/surgery.rs"]
mod surgery_network;
#[path = "networks/tokens.rs"]
mod tokens_network;
#[path = "networks/transformer.rs"]
mod transformer_network;
#[path = "networks/turns.rs"]
mod turns_network;
