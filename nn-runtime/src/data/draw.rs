use alloc::string::String;

/// A picture of grey levels from 0 to 1 for the terminal, two characters wide for each pixel.
///
/// ```
/// use nn_runtime::data::draw;
///
/// assert_eq!(draw(&[[0.0, 0.3], [0.7, 1.0]]), "  ░░\n▓▓██\n");
/// ```
#[must_use]
pub fn draw<const COLUMNS: usize>(image: &[[f32; COLUMNS]]) -> String {
    const SHADES: [&str; 5] = ["  ", "░░", "▒▒", "▓▓", "██"];
    let mut picture = String::new();
    for row in image {
        // Out of range saturates, and what is not a number is 0.
        picture.extend(row.iter().map(|level| SHADES[((level * 4.0 + 0.5) as usize).min(4)]));
        picture.push('\n');
    }
    picture
}
