//! Every sign that klubbe draws itself, and its ASCII stand-in. All are one column wide.
//!
//! None may be the only way to see something: a word or a place says the same.

/// A set of signs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Glyphs {
    /// Whether texts too are drawn with nothing but letters and ASCII.
    pub plain: bool,
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
    /// Answered with no.
    pub no: &'static str,
    /// Over its frame or its time, beside a figure.
    pub over: &'static str,
    /// Where the clock stands on the day's line.
    pub now: &'static str,
    /// Something is noted that is not for the wall: a sign that says nothing to who does not know it.
    pub private: &'static str,
    /// Text goes on, but there is no room.
    pub ellipsis: &'static str,
    /// Reached part of a bar.
    pub bar_filled: &'static str,
    /// Part of a bar that is asked for and not given.
    pub bar_asked: &'static str,
    /// Where what there is ends on a bar that goes on.
    pub bar_end: &'static str,
    /// Part of a bar that is not reached.
    pub bar_empty: &'static str,
    /// A part of a large figure.
    pub solid: &'static str,
    /// The upper half of a cell.
    pub upper: &'static str,
    /// The lower half of a cell.
    pub lower: &'static str,
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
        plain: false,
        done: "✓",
        running: "▶",
        paused: "‖",
        answered: "●",
        partly: "◐",
        missing: "○",
        draft: "✎",
        pending: "·",
        next: "→",
        no: "■",
        over: "!",
        now: "▲",
        private: "°",
        ellipsis: "…",
        bar_filled: "━",
        bar_asked: "╍",
        bar_end: "╏",
        bar_empty: "─",
        solid: "█",
        upper: "▀",
        lower: "▄",
        thumb: "▐",
        drop_above: "▲",
        drop_below: "▼",
        frame: Frame { horizontal: "─", vertical: "│", corners: ["╭", "╮", "╰", "╯"] },
        focus: Frame { horizontal: "━", vertical: "┃", corners: ["┏", "┓", "┗", "┛"] },
    };

    /// For everything else.
    pub const ASCII: Self = Self {
        plain: true,
        done: "v",
        running: ">",
        paused: "=",
        answered: "*",
        partly: "%",
        missing: "o",
        draft: "&",
        pending: "-",
        next: ">",
        no: "n",
        over: "!",
        now: "^",
        private: "'",
        ellipsis: "~",
        bar_filled: "=",
        bar_asked: ":",
        bar_end: "|",
        bar_empty: "-",
        solid: "#",
        upper: "\"",
        lower: ",",
        thumb: "#",
        drop_above: "^",
        drop_below: "_",
        frame: Frame { horizontal: "-", vertical: "|", corners: ["+"; 4] },
        focus: Frame { horizontal: "=", vertical: "|", corners: ["#"; 4] },
    };

    /// One set or the other.
    #[must_use]
    pub const fn of(ascii: bool) -> &'static Self {
        if ascii { &Self::ASCII } else { &Self::UNICODE }
    }

    /// Every sign, in the same order in every set.
    #[must_use]
    pub fn all(&self) -> Vec<&'static str> {
        let mut all = vec![self.done, self.running, self.paused, self.answered, self.no, self.partly, self.missing];
        all.extend([self.draft, self.pending, self.next, self.over, self.now, self.private, self.ellipsis]);
        for frame in [self.focus, self.frame] {
            all.extend([frame.horizontal, frame.vertical]);
            all.extend(frame.corners);
        }
        all.extend([self.bar_filled, self.bar_asked, self.bar_end, self.bar_empty]);
        all.extend([self.solid, self.upper, self.lower, self.thumb, self.drop_above, self.drop_below]);
        all
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use unicode_width::UnicodeWidthStr;

    #[test]
    fn every_sign_is_one_column_wide_and_has_an_ascii_stand_in() {
        for sign in Glyphs::UNICODE.all() {
            assert_eq!(sign.width(), 1, "{sign}");
        }
        for sign in Glyphs::ASCII.all() {
            assert!(sign.len() == 1 && sign.is_ascii(), "{sign}");
        }
    }

    #[test]
    fn where_one_is_in_a_list_is_seen_on_every_frame() {
        for g in [Glyphs::of(false), Glyphs::of(true)] {
            assert!(![g.frame.vertical, g.focus.vertical].contains(&g.thumb));
        }
    }

    #[test]
    fn states_can_be_told_apart_in_both() {
        for g in [Glyphs::of(false), Glyphs::of(true)] {
            let states = [g.done, g.answered, g.no, g.partly, g.missing, g.draft, g.pending, g.running, g.drop_below];
            for (at, state) in states.iter().enumerate() {
                assert!(!states[..at].contains(state), "{state}");
            }
        }
    }
}
