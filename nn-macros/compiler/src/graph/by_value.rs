//! Maps from values: tables, since values are numbers, and since a macro runs without optimisation, where a search tree takes
//! ten times as long.

use super::Value;
use std::ops::Index;

/// A map from values.
#[derive(Clone, Debug)]
pub struct ByValue<T> {
    entries: Vec<Option<T>>,
}

impl<T> ByValue<T> {
    /// What a value is mapped to.
    pub fn get(&self, value: Value) -> Option<&T> {
        match self.entries.get(value.index()) {
            Some(entry) => entry.as_ref(),
            None => None,
        }
    }

    /// Whether a value is mapped to anything.
    pub fn contains(&self, value: Value) -> bool {
        self.get(value).is_some()
    }

    /// Maps a value; gives what it was mapped to before.
    pub fn insert(&mut self, value: Value, to: T) -> Option<T> {
        let index = value.index();
        if index >= self.entries.len() {
            // Values come in order, most of the time: as many again, so that few make room.
            let many = (index + 1).max(2 * self.entries.len());
            self.entries.resize_with(many, || None);
        }
        self.entries[index].replace(to)
    }

    /// Maps a value that is not mapped yet.
    pub fn insert_first(&mut self, value: Value, to: T) {
        if !self.contains(value) {
            self.insert(value, to);
        }
    }

    /// What a value is mapped to, first the default.
    pub fn or_default(&mut self, value: Value) -> &mut T
    where
        T: Default,
    {
        if !self.contains(value) {
            self.insert(value, T::default());
        }
        self.entries[value.index()].as_mut().expect("mapped just now")
    }

    /// Forgets a value; gives what it was mapped to.
    pub fn remove(&mut self, value: Value) -> Option<T> {
        match self.entries.get_mut(value.index()) {
            Some(entry) => entry.take(),
            None => None,
        }
    }

    /// All that are mapped, in topological order.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = (Value, &T)> {
        self.entries.iter().enumerate().filter_map(|(index, entry)| Some((Value::new(index), entry.as_ref()?)))
    }
}

/// A set of values.
pub type Values = ByValue<()>;

impl Values {
    /// Adds a value.
    pub fn add(&mut self, value: Value) {
        self.insert(value, ());
    }
}

impl<T> Default for ByValue<T> {
    fn default() -> Self {
        ByValue { entries: vec![] }
    }
}

impl<T> FromIterator<(Value, T)> for ByValue<T> {
    fn from_iter<I: IntoIterator<Item = (Value, T)>>(pairs: I) -> Self {
        let mut map = ByValue::default();
        map.extend(pairs);
        map
    }
}

impl<T> Extend<(Value, T)> for ByValue<T> {
    fn extend<I: IntoIterator<Item = (Value, T)>>(&mut self, pairs: I) {
        for (value, to) in pairs {
            self.insert(value, to);
        }
    }
}

impl FromIterator<Value> for Values {
    fn from_iter<I: IntoIterator<Item = Value>>(values: I) -> Self {
        let mut set = Values::default();
        set.extend(values);
        set
    }
}

impl Extend<Value> for Values {
    fn extend<I: IntoIterator<Item = Value>>(&mut self, values: I) {
        for value in values {
            self.add(value);
        }
    }
}

impl<T> Index<Value> for ByValue<T> {
    type Output = T;

    fn index(&self, value: Value) -> &T {
        self.get(value).expect("the value is mapped")
    }
}
