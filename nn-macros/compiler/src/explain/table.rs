//! Tables of text.

/// How a column is aligned.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Column {
    /// Words.
    Left,
    /// Numbers.
    Right,
}

/// No cell is longer.
const WIDEST: usize = 96;

/// Rows as lines, each column as wide as its widest cell. Columns without anything below their head are left out.
pub fn aligned<const N: usize>(rows: &[[String; N]], columns: &[Column; N]) -> String {
    let rows: Vec<[String; N]> =
        rows.iter().map(|row| std::array::from_fn(|column| shortened(&row[column], WIDEST))).collect();
    let width = |column: usize| rows.iter().map(|row| row[column].chars().count()).max().unwrap_or(0);
    let used = |column: &usize| rows.iter().skip(1).any(|row| !row[*column].is_empty());
    let widths: Vec<(usize, usize)> = (0..N).filter(used).map(|column| (column, width(column))).collect();
    let mut text = String::new();
    for row in &rows {
        let cells = widths.iter().map(|&(column, width)| match columns[column] {
            Column::Left => format!("{:<width$}", row[column]),
            Column::Right => format!("{:>width$}", row[column]),
        });
        text += cells.collect::<Vec<_>>().join("  ").trim_end();
        text.push('\n');
    }
    text
}

/// A text of at most so many characters.
pub fn shortened(text: &str, most: usize) -> String {
    match text.char_indices().nth(most) {
        None => text.to_owned(),
        Some(_) => text.chars().take(most.saturating_sub(1)).chain(['…']).collect(),
    }
}

/// `4 810`
pub fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let groups: Vec<&str> =
        digits.as_bytes().rchunks(3).rev().map(|group| std::str::from_utf8(group).unwrap_or("")).collect();
    groups.join(" ")
}
