//! Drawings of networks.

use core::fmt;

/// A drawing that was made while compiling, in two languages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Drawing {
    /// As Mermaid draws it, for Markdown.
    pub mermaid: &'static str,
    /// As Graphviz draws it.
    pub dot: &'static str,
}

/// As Mermaid draws it.
impl fmt::Display for Drawing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.mermaid)
    }
}
