//! Words on the wall in letters that are drawn, as large as there is room for: capitals of three dots by five, as on a
//! board at a station. A text with a sign that has no letter here is left to be written as it is.

use crate::ui::{Painter, Role, blocks::words};
use ratatui::layout::Rect;

/// How large a dot is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Size {
    /// Two columns and a row.
    Large,
    /// One column and half a row: there are signs for that.
    Medium,
}

impl Size {
    /// Rows of a line of words.
    pub(super) const fn rows(self) -> u16 {
        match self {
            Self::Large => DOTS,
            Self::Medium => DOTS.div_ceil(2),
        }
    }

    /// Columns of so many dots.
    const fn columns(self, dots: u16) -> u16 {
        match self {
            Self::Large => dots.saturating_mul(2),
            Self::Medium => dots,
        }
    }
}

/// Dots from the foot of a letter to what stands above it.
const DOTS: u16 = 6;

/// Dots between words.
const BLANK: u16 = 2;

/// Each with its rows of dots from the top; those with five stand lower than those with six.
const LETTERS: &[(char, &str)] = &[
    ('A', ".#. #.# ### #.# #.#"),
    ('B', "##. #.# ##. #.# ##."),
    ('C', ".## #.. #.. #.. .##"),
    ('D', "##. #.# #.# #.# ##."),
    ('E', "### #.. ##. #.. ###"),
    ('F', "### #.. ##. #.. #.."),
    ('G', ".## #.. #.# #.# .##"),
    ('H', "#.# #.# ### #.# #.#"),
    ('I', "# # # # #"),
    ('J', "..# ..# ..# #.# .#."),
    ('K', "#.# #.# ##. #.# #.#"),
    ('L', "#.. #.. #.. #.. ###"),
    ('M', "#...# ##.## #.#.# #...# #...#"),
    ('N', "#..# ##.# #.## #..# #..#"),
    ('O', ".#. #.# #.# #.# .#."),
    ('P', "##. #.# ##. #.. #.."),
    ('Q', ".##. #..# #..# #.#. .#.#"),
    ('R', "##. #.# ##. #.# #.#"),
    ('S', ".## #.. .#. ..# ##."),
    ('T', "### .#. .#. .#. .#."),
    ('U', "#.# #.# #.# #.# ###"),
    ('V', "#.# #.# #.# #.# .#."),
    ('W', "#...# #...# #.#.# ##.## #...#"),
    ('X', "#.# #.# .#. #.# #.#"),
    ('Y', "#.# #.# .#. .#. .#."),
    ('Z', "### ..# .#. #.. ###"),
    ('Æ', ".#### #.#.. ####. #.#.. #.###"),
    ('Ø', ".###. #..## #.#.# ##..# .###."),
    ('Å', ".#. ... .#. #.# ### #.#"),
    ('Ä', "#.# ... .#. #.# ### #.#"),
    ('Á', "..# ... .#. #.# ### #.#"),
    ('É', "..# ... ### ##. #.. ###"),
    ('È', "#.. ... ### ##. #.. ###"),
    ('Ö', "#.# ... .#. #.# #.# .#."),
    ('Ó', "..# ... .#. #.# #.# .#."),
    ('Ü', "#.# ... #.# #.# #.# ###"),
    ('Č', "#.# .#. .## #.. #.. .##"),
    ('Š', "#.# .#. .## ##. .## ##."),
    ('Ž', "#.# .#. ### .## ##. ###"),
    ('Đ', ".##.. .#.#. ###.# .#.#. .##.."),
    ('Ŋ', "#..# ##.# #.## #..# ..#."),
    ('Ŧ', "### .#. ### .#. .#."),
    ('0', "### #.# #.# #.# ###"),
    ('1', ".#. ##. .#. .#. ###"),
    ('2', "### ..# ### #.. ###"),
    ('3', "### ..# .## ..# ###"),
    ('4', "#.# #.# ### ..# ..#"),
    ('5', "### #.. ### ..# ###"),
    ('6', "### #.. ### #.# ###"),
    ('7', "### ..# .#. .#. .#."),
    ('8', "### #.# ### #.# ###"),
    ('9', "### #.# ### ..# ###"),
    ('.', ". . . . #"),
    (',', ".. .. .. .# #."),
    (':', ". # . # ."),
    (';', ".. .# .. .# #."),
    ('·', ". . # . ."),
    ('-', "... ... ### ... ..."),
    ('−', "... ... ### ... ..."),
    ('–', ".... .... #### .... ...."),
    ('+', "... .#. ### .#. ..."),
    ('/', "..# ..# .#. #.. #.."),
    ('%', "#.# ..# .#. #.. #.#"),
    ('(', ".# #. #. #. .#"),
    (')', "#. .# .# .# #."),
    ('?', "##. ..# .#. ... .#."),
    ('!', "# # # . #"),
    ('\'', "# # . . ."),
    ('’', "# # . . ."),
    ('"', "#.# #.# ... ... ..."),
    ('“', "#.# #.# ... ... ..."),
    ('”', "#.# #.# ... ... ..."),
    ('«', ".... .#.# #.#. .#.# ...."),
    ('»', ".... #.#. .#.# #.#. ...."),
];

/// The rows of a letter's dots, from the top.
fn rows(letter: char) -> Option<&'static str> {
    let mut capitals = letter.to_uppercase();
    let capital = capitals.next().filter(|_| capitals.next().is_none())?;
    LETTERS.iter().find(|(known, _)| *known == capital).map(|(_, rows)| *rows)
}

/// Dots of a letter and of what is free after it.
fn step(letter: char) -> Option<u16> {
    if matches!(letter, ' ' | '\u{a0}') {
        return Some(BLANK + 1);
    }
    let wide = rows(letter)?.split(' ').next()?.len();
    u16::try_from(wide).ok().map(|wide| wide + 1)
}

/// Columns that a text takes, if all of it can be drawn.
fn columns(text: &str, size: Size) -> Option<u16> {
    let dots = text.chars().try_fold(0u16, |sum, letter| Some(sum.saturating_add(step(letter)?)))?;
    Some(size.columns(dots.saturating_sub(1)))
}

/// The lines of a text in the largest letters in which it takes no more than so many columns and rows. What has no room or
/// no letters is not drawn.
pub(super) fn fit(p: &Painter<'_>, text: &str, (width, height): (u16, u16)) -> Option<(Size, Vec<String>)> {
    // The halves of a cell are no ASCII.
    let sizes = if p.glyphs.plain { &[Size::Large][..] } else { &[Size::Large, Size::Medium] };
    sizes.iter().find_map(|size| {
        let mut lines = broken(text, *size, width).filter(|lines| taken(*size, lines.len()) <= height)?;
        // Lines of much the same length are read more easily than a long one and a rest.
        for narrower in (1..width).rev() {
            match broken(text, *size, narrower) {
                Some(same) if same.len() == lines.len() => lines = same,
                _ => break,
            }
        }
        Some((*size, lines))
    })
}

/// Lines of no more than so many columns; a sum of money is not broken.
fn broken(text: &str, size: Size, width: u16) -> Option<Vec<String>> {
    let mut lines: Vec<String> = Vec::new();
    for word in words(text.trim()).filter(|word| !word.is_empty()) {
        let longer = lines.last().map(|line| format!("{line} {word}"));
        match longer.filter(|line| columns(line, size).is_some_and(|wide| wide <= width)) {
            Some(longer) => {
                lines.pop();
                lines.push(longer);
            }
            None if columns(word, size)? <= width => lines.push(word.to_owned()),
            None => return None,
        }
    }
    Some(lines).filter(|lines| !lines.is_empty())
}

/// Rows that so many lines take, with a free one between them.
pub(super) fn taken(size: Size, lines: usize) -> u16 {
    u16::try_from(lines).unwrap_or(u16::MAX).saturating_mul(size.rows() + 1).saturating_sub(1)
}

/// Draws a line of words in the middle of the first rows of `area`, its parts in what they mean.
pub(super) fn draw(p: &mut Painter<'_>, area: Rect, parts: &[(&str, Role)], size: Size) {
    let whole: String = parts.iter().map(|(text, _)| *text).collect();
    let Some(used) = columns(&whole, size) else { return };
    let mut x = area.x + area.width.saturating_sub(used) / 2;
    for (text, role) in parts {
        for letter in text.chars() {
            if let Some(rows) = rows(letter) {
                draw_letter(p, Rect { x, ..area }.intersection(area), rows, size, *role);
            }
            x = x.saturating_add(size.columns(step(letter).unwrap_or(0)));
        }
    }
}

fn draw_letter(p: &mut Painter<'_>, at: Rect, rows: &str, size: Size, role: Role) {
    let rows: Vec<&[u8]> = rows.split(' ').map(str::as_bytes).collect();
    let above = usize::from(DOTS) - rows.len();
    let dot = |x: usize, y: usize| y >= above && rows.get(y - above).and_then(|row| row.get(x)) == Some(&b'#');
    let wide = rows.first().map_or(0, |row| row.len());
    for (column, x) in (0u16..).zip(0..wide) {
        for line in 0..size.rows() {
            let y = usize::from(line);
            match size {
                Size::Large if dot(x, y) => {
                    let place = Rect { x: at.x + column * 2, y: at.y + line, width: 2, height: 1 };
                    p.solid(place.intersection(at), role);
                }
                Size::Large => {}
                Size::Medium => {
                    let place = Rect { x: at.x + column, y: at.y + line, width: 1, height: 1 }.intersection(at);
                    match (dot(x, y * 2), dot(x, y * 2 + 1)) {
                        (true, true) => p.solid(place, role),
                        (true, false) => drop(p.text(place, p.glyphs.upper, role)),
                        (false, true) => drop(p.text(place, p.glyphs.lower, role)),
                        (false, false) => {}
                    }
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_letter_has_rows_of_one_length_and_none_looks_like_another() {
        let mut seen: Vec<(char, &str)> = Vec::new();
        for (letter, rows) in LETTERS {
            let lengths: Vec<usize> = rows.split(' ').map(str::len).collect();
            assert!(matches!(lengths.len(), 5 | 6) && lengths.iter().all(|length| *length == lengths[0]), "{letter}");
            let same = seen.iter().find(|(other, known)| known == rows && !is_mark(*letter, *other));
            assert!(same.is_none(), "{letter} looks like {}", same.unwrap().0);
            seen.push((*letter, rows));
        }
    }

    /// Quotation marks of all languages are drawn alike.
    fn is_mark(one: char, other: char) -> bool {
        !one.is_alphanumeric() && !other.is_alphanumeric()
    }

    #[test]
    fn the_languages_of_the_program_can_be_drawn_and_what_cannot_is_said() {
        for text in ["Fådelt skole – ærlig, åpen og ønsket", "10/19 «Tiltak» (A–D)?", "Sámi giella čáppis", "idé"]
        {
            assert!(columns(text, Size::Medium).is_some(), "{text}");
        }
        for text in ["日本", "a\tb", "straße"] {
            assert_eq!(columns(text, Size::Medium), None, "{text}");
        }
        assert_eq!(columns("Ål", Size::Medium), Some(7));
        assert_eq!(columns("Ål", Size::Large), Some(14));
    }
}
