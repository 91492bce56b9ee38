/// Its content with the feature `alloc`, nothing without it; for items of a module or of an `impl`.
///
/// The choice is made by this crate's features, not by those of the crate that calls it.
#[cfg(feature = "alloc")]
#[doc(hidden)]
#[macro_export]
macro_rules! with_alloc {
    ($($content:tt)*) => { $($content)* };
}

/// Its content with the feature `alloc`, nothing without it; for items of a module or of an `impl`.
#[cfg(not(feature = "alloc"))]
#[doc(hidden)]
#[macro_export]
macro_rules! with_alloc {
    ($($content:tt)*) => {};
}
