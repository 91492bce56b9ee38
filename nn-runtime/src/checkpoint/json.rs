//! As much of JSON as a header needs: objects, texts and lists of whole numbers.

use core::fmt::Write;

use super::CheckpointError;

/// A text in quotes.
pub(super) fn quoted(text: &str) -> String {
    let mut quoted = String::from('"');
    for letter in text.chars() {
        match letter {
            '"' | '\\' => quoted.extend(['\\', letter]),
            // Writing to a `String` can't fail.
            '\0'..='\x1f' => _ = write!(quoted, "\\u{:04x}", letter as u32),
            _ => quoted.push(letter),
        }
    }
    quoted.push('"');
    quoted
}

/// Reads from left to right; each function begins and ends between two tokens.
pub(super) struct Reader<'t> {
    rest: &'t str,
    length: usize,
}

type Read<T> = Result<T, CheckpointError>;

impl<'t> Reader<'t> {
    pub fn new(text: &'t str) -> Self {
        Reader { rest: text, length: text.len() }
    }

    fn expected<T>(&self, what: &str) -> Read<T> {
        Err(CheckpointError::header(format!("{what} expected at byte {}", self.length - self.rest.len())))
    }

    /// Goes past a token, if it comes next.
    fn skip(&mut self, token: char) -> bool {
        self.rest = self.rest.trim_start_matches([' ', '\t', '\n', '\r']);
        let rest = self.rest.strip_prefix(token);
        self.rest = rest.unwrap_or(self.rest);
        rest.is_some()
    }

    fn token(&mut self, token: char) -> Read<()> {
        if self.skip(token) { Ok(()) } else { self.expected(&format!("`{token}`")) }
    }

    /// Items between brackets, with commas between them.
    fn list(&mut self, [open, close]: [char; 2], mut item: impl FnMut(&mut Self) -> Read<()>) -> Read<()> {
        self.token(open)?;
        if self.skip(close) {
            return Ok(());
        }
        loop {
            item(self)?;
            if !self.skip(',') {
                return self.token(close);
            }
        }
    }

    /// An object; `value` reads the value of each key.
    pub fn object(&mut self, mut value: impl FnMut(&mut Self, String) -> Read<()>) -> Read<()> {
        self.list(['{', '}'], |reader| {
            let key = reader.string()?;
            reader.token(':')?;
            value(reader, key)
        })
    }

    /// A list of whole numbers.
    pub fn numbers(&mut self) -> Read<Vec<usize>> {
        let mut numbers = vec![];
        self.list(['[', ']'], |reader| {
            numbers.push(reader.number()?);
            Ok(())
        })?;
        Ok(numbers)
    }

    fn number(&mut self) -> Read<usize> {
        self.skip(' ');
        let end = self.rest.find(|letter: char| !letter.is_ascii_digit()).unwrap_or(self.rest.len());
        let (digits, rest) = self.rest.split_at(end);
        match digits.parse() {
            Ok(number) if digits == "0" || !digits.starts_with('0') => {
                self.rest = rest;
                Ok(number)
            }
            _ => self.expected("a whole number"),
        }
    }

    /// A text in quotes.
    pub fn string(&mut self) -> Read<String> {
        self.token('"')?;
        let mut text = String::new();
        loop {
            match self.letter() {
                Some('"') => return Ok(text),
                Some('\\') => text.push(self.escaped()?),
                Some(letter) if letter >= ' ' => text.push(letter),
                _ => return self.expected("the end of a text"),
            }
        }
    }

    fn letter(&mut self) -> Option<char> {
        let mut letters = self.rest.chars();
        let letter = letters.next();
        self.rest = letters.as_str();
        letter
    }

    fn escaped(&mut self) -> Read<char> {
        Ok(match self.letter() {
            Some(letter @ ('"' | '\\' | '/')) => letter,
            Some('b') => '\x08',
            Some('f') => '\x0c',
            Some('n') => '\n',
            Some('r') => '\r',
            Some('t') => '\t',
            Some('u') => {
                let first = self.unit()?;
                let mut units = vec![first];
                // Beyond the first 65,536 letters there are two units for one.
                if (0xd800..0xdc00).contains(&first)
                    && let Some(rest) = self.rest.strip_prefix("\\u")
                {
                    self.rest = rest;
                    units.push(self.unit()?);
                }
                match char::decode_utf16(units).next() {
                    Some(Ok(letter)) => letter,
                    _ => return self.expected("the other half of a letter"),
                }
            }
            _ => return self.expected("an escaped letter"),
        })
    }

    /// Four hexadecimal digits.
    fn unit(&mut self) -> Read<u16> {
        match self.rest.get(..4).filter(|digits| digits.bytes().all(|digit| digit.is_ascii_hexdigit())) {
            Some(digits) => {
                self.rest = &self.rest[4..];
                Ok(u16::from_str_radix(digits, 16).unwrap_or_default())
            }
            None => self.expected("four hexadecimal digits"),
        }
    }

    /// # Errors
    /// If anything is left.
    pub fn end(&mut self) -> Read<()> {
        self.skip(' ');
        if self.rest.trim_end_matches([' ', '\t', '\n', '\r']).is_empty() { Ok(()) } else { self.expected("the end") }
    }
}
