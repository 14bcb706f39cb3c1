//! Every sign that klubbe draws itself, and its ASCII stand-in. All are one column wide.
//!
//! None may be the only way to see something: a word or a place says the same.

/// A set of signs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Glyphs {
    /// Done, agreed.
    pub done: &'static str,
    /// Runs now.
    pub running: &'static str,
    /// The clock stands still.
    pub paused: &'static str,
    /// Answered.
    pub answered: &'static str,
    /// Answered in part.
    pub partly: &'static str,
    /// Missing.
    pub missing: &'static str,
    /// Not decided yet, being written.
    pub draft: &'static str,
    /// Not there yet; also between two parts of a line.
    pub pending: &'static str,
    /// Goes on to the next meeting; also a key.
    pub next: &'static str,
    /// Private: not for the wall.
    pub private: &'static str,
    /// Text goes on, but there is no room.
    pub ellipsis: &'static str,
    /// Reached part of a bar.
    pub bar_filled: &'static str,
    /// Part of a bar that is not reached.
    pub bar_empty: &'static str,
    /// Where one stands in a list that is longer than its pane.
    pub thumb: &'static str,
    /// What is carried goes above this row.
    pub drop_above: &'static str,
    /// What is carried goes below this row.
    pub drop_below: &'static str,
    /// The frame of a pane.
    pub frame: Frame,
    /// The frame of the pane in focus.
    pub focus: Frame,
}

/// The signs of a frame.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Frame {
    /// Left and right, along the top and the bottom.
    pub horizontal: &'static str,
    /// Along the sides.
    pub vertical: &'static str,
    /// Top left, top right, bottom left, bottom right.
    pub corners: [&'static str; 4],
}

impl Glyphs {
    /// For terminals with the usual fonts.
    pub const UNICODE: Self = Self {
        done: "✓",
        running: "▶",
        paused: "‖",
        answered: "●",
        partly: "◐",
        missing: "○",
        draft: "✎",
        pending: "·",
        next: "→",
        private: "×",
        ellipsis: "…",
        bar_filled: "━",
        bar_empty: "─",
        thumb: "┃",
        drop_above: "▲",
        drop_below: "▼",
        frame: Frame { horizontal: "─", vertical: "│", corners: ["╭", "╮", "╰", "╯"] },
        focus: Frame { horizontal: "━", vertical: "┃", corners: ["┏", "┓", "┗", "┛"] },
    };

    /// For everything else.
    pub const ASCII: Self = Self {
        done: "v",
        running: ">",
        paused: "=",
        answered: "*",
        partly: "%",
        missing: "o",
        draft: "&",
        pending: "-",
        next: ">",
        private: "x",
        ellipsis: "~",
        bar_filled: "=",
        bar_empty: "-",
        thumb: "#",
        drop_above: "^",
        drop_below: "v",
        frame: Frame { horizontal: "-", vertical: "|", corners: ["+"; 4] },
        focus: Frame { horizontal: "=", vertical: "#", corners: ["#"; 4] },
    };

    /// One set or the other.
    #[must_use]
    pub const fn of(ascii: bool) -> &'static Self {
        if ascii { &Self::ASCII } else { &Self::UNICODE }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use unicode_width::UnicodeWidthStr;

    fn all(glyphs: &Glyphs) -> Vec<&'static str> {
        let g = glyphs;
        let mut all = vec![g.done, g.running, g.paused, g.answered, g.partly, g.missing, g.draft, g.pending, g.next];
        all.extend([g.private, g.ellipsis, g.bar_filled, g.bar_empty, g.thumb, g.drop_above, g.drop_below]);
        for frame in [g.frame, g.focus] {
            all.extend([frame.horizontal, frame.vertical]);
            all.extend(frame.corners);
        }
        all
    }

    #[test]
    fn every_sign_is_one_column_wide_and_has_an_ascii_stand_in() {
        for sign in all(&Glyphs::UNICODE) {
            assert_eq!(sign.width(), 1, "{sign}");
        }
        for sign in all(&Glyphs::ASCII) {
            assert!(sign.len() == 1 && sign.is_ascii(), "{sign}");
        }
    }

    #[test]
    fn states_can_be_told_apart_in_both() {
        for g in [Glyphs::of(false), Glyphs::of(true)] {
            let states = [g.done, g.answered, g.partly, g.missing, g.draft, g.pending, g.running];
            for (at, state) in states.iter().enumerate() {
                assert!(!states[..at].contains(state), "{state}");
            }
        }
    }
}
