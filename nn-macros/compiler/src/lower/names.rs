//! The names of parameters: `enc.hidden.weight`.

use std::collections::BTreeMap;

/// Where in the network parameters are being made.
#[derive(Default)]
pub struct Names {
    path: Vec<String>,
    /// How often a group has been opened under a path.
    taken: BTreeMap<Vec<String>, usize>,
    /// Statement by statement: how layers in one statement are told apart.
    statements: Vec<Statement>,
}

/// The layers of one statement.
struct Statement {
    /// Whether there are several.
    several: bool,
    /// How often each layer has been called.
    calls: BTreeMap<String, usize>,
}

impl Names {
    /// The current path.
    pub fn path(&self) -> &[String] {
        &self.path
    }

    /// Opens a group, `name` or `name_2` … if there is one of that name; returns its name.
    pub fn open(&mut self, name: &str) -> String {
        let unique = self.unique(name);
        self.path.push(unique.clone());
        unique
    }

    /// A name that is not yet taken under the current path, from now on taken.
    pub fn unique(&mut self, name: &str) -> String {
        let mut key = self.path.clone();
        key.push(name.to_owned());
        let count = self.taken.entry(key).or_default();
        *count += 1;
        if *count == 1 { name.to_owned() } else { format!("{name}_{count}") }
    }

    /// Opens a group that may be open already: a shared layer.
    pub fn enter(&mut self, path: Vec<String>) -> Vec<String> {
        std::mem::replace(&mut self.path, path)
    }

    /// Forgets what was taken under a path: a shared template is expanded again with the same names.
    pub fn reopen(&mut self, path: &[String]) {
        self.taken.retain(|key, _| !(key.len() > path.len() && key.starts_with(path)));
    }

    /// Closes the innermost group.
    pub fn close(&mut self) {
        self.path.pop();
    }

    /// Begins a statement with so many layers.
    pub fn begin_statement(&mut self, layers: usize) {
        self.statements.push(Statement { several: layers > 1, calls: BTreeMap::new() });
    }

    /// Ends the statement.
    pub fn end_statement(&mut self) {
        self.statements.pop();
    }

    /// The group of one layer's call within its statement: none, or `dense_1`.
    pub fn call(&mut self, layer: &str) -> Option<String> {
        let statement = self.statements.last_mut()?;
        if !statement.several {
            return None;
        }
        let count = statement.calls.entry(layer.to_owned()).or_default();
        *count += 1;
        Some(format!("{layer}_{count}"))
    }

    /// Opens a group without making it unique.
    pub fn push(&mut self, name: String) {
        self.path.push(name);
    }
}
