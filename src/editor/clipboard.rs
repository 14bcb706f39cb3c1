//! What was cut or copied, for every field of the program.
//!
//! The caller owns it and lends it to the editor with each key. Whoever runs the terminal may ask for what was
//! newly copied and offer it to the system's clipboard.

/// The program's own clipboard.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Clipboard {
    text: String,
    fresh: bool,
}

impl Clipboard {
    /// Keeps a text that was cut or copied.
    pub fn put(&mut self, text: impl Into<String>) {
        self.text = text.into();
        self.fresh = true;
    }

    /// What a paste would insert; empty when nothing was copied.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// What was copied since this was last asked, for the system's clipboard.
    pub fn take_copied(&mut self) -> Option<&str> {
        std::mem::take(&mut self.fresh).then_some(self.text.as_str())
    }
}
