//! What a thing on the screen means. Themes say how each meaning looks; nothing else knows a colour.

/// Makes the enum, its list and the names that theme files use, from one table.
macro_rules! roles {
    ($($(#[doc = $doc:literal])* $role:ident = $name:literal,)*) => {
        /// A meaning.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum Role { $($(#[doc = $doc])* $role,)* }

        impl Role {
            /// Every role.
            pub const ALL: &[Self] = &[$(Self::$role),*];

            /// The name in theme files.
            #[must_use]
            pub fn name(self) -> &'static str {
                match self { $(Self::$role => $name,)* }
            }

            /// What it is the look of, in a sentence.
            #[must_use]
            pub fn meaning(self) -> &'static str {
                match self { $(Self::$role => concat!($($doc),*).trim_ascii(),)* }
            }

            /// The role of this name.
            #[must_use]
            pub fn named(name: &str) -> Option<Self> {
                match name { $($name => Some(Self::$role),)* _ => None }
            }
        }
    };
}

roles! {
    /// What everything stands on.
    Ground = "ground",
    /// The line at the top.
    Bar = "bar",
    /// What a thing is called: the pane in focus, the running case, the row under the cursor.
    Title = "title",
    /// What is read.
    Text = "text",
    /// What helps to read: labels, numbers of cases, planned minutes.
    Faint = "faint",
    /// What is not there yet, and lines between.
    Fainter = "fainter",
    /// A letter that stands for a thing: the questions' A, B, C, D.
    Emphasis = "emphasis",
    /// The frame of the pane in focus.
    Focus = "focus",
    /// The number of the pane in focus.
    FocusChip = "focus-chip",
    /// The frame of other panes.
    Border = "border",
    /// What runs now.
    Running = "running",
    /// What is done, answered, agreed.
    Done = "done",
    /// What is answered in part.
    Partly = "partly",
    /// What is missing.
    Missing = "missing",
    /// What is late or over its time.
    Late = "late",
    /// What is not decided yet.
    Draft = "draft",
    /// An amount.
    Money = "money",
    /// An amount that leaves something over or is less than asked for.
    MoneyShort = "money-short",
    /// An amount over its frame.
    MoneyOver = "money-over",
    /// Something to know, in the last lines.
    Notice = "notice",
    /// Something that went wrong.
    Error = "error",
    /// A key.
    KeyChip = "key-chip",
    /// The word after a key.
    Hint = "hint",
    /// The row under the cursor.
    SelectionRow = "selection-row",
    /// The cell under the cursor.
    SelectionCell = "selection-cell",
    /// A part of the day, still to come; a tab.
    Cell = "cell",
    /// A break in the day.
    CellBreak = "cell-break",
    /// A part of the day that is done.
    CellDone = "cell-done",
    /// The part of the day that runs.
    CellRunning = "cell-running",
    /// The part of a bar that is reached.
    BarFilled = "bar-filled",
    /// The part of a bar that is not.
    BarEmpty = "bar-empty",
    /// Words that an amendment puts in.
    Added = "added",
    /// Words that an amendment takes out.
    Removed = "removed",
}

/// What is read: at least 4.5:1, WCAG 2.2, success criterion 1.4.3.
const LEAST_FOR_WORDS: f64 = 4.5;

/// What is only a line or a bar: at least 3:1, WCAG 2.2, success criterion 1.4.11 (non-text contrast).
const LEAST_FOR_LINES: f64 = 3.0;

impl Role {
    /// Whether it is only ever a line, a frame or a bar, never a word.
    #[must_use]
    pub const fn is_line(self) -> bool {
        matches!(self, Self::Focus | Self::Border | Self::BarFilled | Self::BarEmpty)
    }

    /// The contrast that it has at least on whatever it stands on.
    #[must_use]
    pub const fn least_contrast(self) -> f64 {
        if self.is_line() { LEAST_FOR_LINES } else { LEAST_FOR_WORDS }
    }

    /// The roles on whose ground it may be seen, unless it brings its own.
    #[must_use]
    pub const fn grounds(self) -> &'static [Self] {
        match self {
            Self::Ground => &[Self::Ground],
            Self::Bar => &[Self::Bar],
            // A row under the cursor keeps the colours of what stands in it.
            Self::SelectionRow => &[Self::SelectionRow],
            _ => &[Self::Ground, Self::Bar, Self::SelectionRow],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_role_is_found_by_its_name() {
        for &role in Role::ALL {
            assert_eq!(Role::named(role.name()), Some(role));
        }
        assert_eq!(Role::named("no-such-role"), None);
    }
}
