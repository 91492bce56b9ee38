//! All the unsafe code of the crate.

pub(crate) mod plain;
