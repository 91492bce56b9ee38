//! All the unsafe code of the crate.
#![allow(unsafe_code)]

pub(crate) mod plain;
