//! Signs that are drawn and not written, so that no font leaves a gap between rows: lines, blocks, and the usual marks.

/// How to draw a sign.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Shape {
    /// Lines from the middle to the left, right, upper and lower side: 0 none, 1 light, 2 heavy.
    Lines([u8; 4]),
    /// A light line round a corner, from the middle of a side to the middle of another: right or left, down or up.
    Arc { right: bool, down: bool },
    /// A part of the cell in eighths: from the left, from above, how wide, how high; and how dense.
    Block([u8; 4], f32),
    /// A heavy line in two dashes; along the row or upright.
    Dashes { upright: bool },
    /// A disc, and how much of it is filled, in halves.
    Disc(u8),
    /// A triangle that points to: right, up, down.
    Triangle(char),
}

/// The shape of a sign that is drawn.
pub fn shape(sign: char) -> Option<Shape> {
    use Shape::{Arc, Block, Dashes, Disc, Lines, Triangle};
    let eighths = |from: char| u8::try_from(u32::from(sign) - u32::from(from) + 1).unwrap_or(8);
    Some(match sign {
        '╭' => Arc { right: true, down: true },
        '╮' => Arc { right: false, down: true },
        '╯' => Arc { right: false, down: false },
        '╰' => Arc { right: true, down: false },
        '╍' => Dashes { upright: false },
        '╏' => Dashes { upright: true },
        '\u{2500}'..='\u{257f}' => Lines(arms(sign)),
        '▀' => Block([0, 0, 8, 4], 1.0),
        '▁'..='█' => Block([0, 8 - eighths('▁'), 8, eighths('▁')], 1.0),
        '▉'..='▏' => Block([0, 0, 8 - eighths('▉'), 8], 1.0),
        '▐' => Block([4, 0, 4, 8], 1.0),
        '░' => Block([0, 0, 8, 8], 0.25),
        '▒' => Block([0, 0, 8, 8], 0.5),
        '▓' => Block([0, 0, 8, 8], 0.75),
        '▔' => Block([0, 0, 8, 1], 1.0),
        '▕' => Block([7, 0, 1, 8], 1.0),
        '\u{2580}'..='\u{259f}' => panic!("{sign:?} has no shape here: give it one"),
        '○' => Disc(0),
        '◐' => Disc(1),
        '●' => Disc(2),
        '▶' | '▲' | '▼' => Triangle(sign),
        _ => return None,
    })
}

/// Left, right, up, down.
fn arms(sign: char) -> [u8; 4] {
    const ARMS: &[(&str, &[[u8; 4]])] = &[
        ("─━│┃", &[[1, 1, 0, 0], [2, 2, 0, 0], [0, 0, 1, 1], [0, 0, 2, 2]]),
        ("┌┐└┘", &[[0, 1, 0, 1], [1, 0, 0, 1], [0, 1, 1, 0], [1, 0, 1, 0]]),
        ("┏┓┗┛", &[[0, 2, 0, 2], [2, 0, 0, 2], [0, 2, 2, 0], [2, 0, 2, 0]]),
        ("├┤┬┴┼", &[[0, 1, 1, 1], [1, 0, 1, 1], [1, 1, 0, 1], [1, 1, 1, 0], [1, 1, 1, 1]]),
        ("┣┫┳┻╋", &[[0, 2, 2, 2], [2, 0, 2, 2], [2, 2, 0, 2], [2, 2, 2, 0], [2, 2, 2, 2]]),
        ("┠┨┯┷", &[[0, 1, 2, 2], [1, 0, 2, 2], [2, 2, 0, 1], [2, 2, 1, 0]]),
        ("╴╶╵╷", &[[1, 0, 0, 0], [0, 1, 0, 0], [0, 0, 1, 0], [0, 0, 0, 1]]),
        ("╸╺╹╻", &[[2, 0, 0, 0], [0, 2, 0, 0], [0, 0, 2, 0], [0, 0, 0, 2]]),
        ("╼╾", &[[1, 2, 0, 0], [2, 1, 0, 0]]),
    ];
    let known = ARMS.iter().flat_map(|(signs, arms)| signs.chars().zip(arms.iter()));
    let found = known.into_iter().find(|(known, _)| *known == sign).map(|(_, arms)| *arms);
    found.unwrap_or_else(|| panic!("{sign:?} has no lines here: give it some"))
}
