//! The texts of one language, each read when it is first said.
//!
//! A start says perhaps a hundred of some 1,700 texts. Parsing all of them took a third of it, and the memory that all
//! of them take is never given back. So the build sorts the entries by their names (`build.rs`), and here one is looked
//! up, parsed once and kept. What formats them is Fluent's own bundle. It bears the name that the generated accessors
//! know it by.

use fluent_bundle::{FluentArgs, FluentMessage, FluentResource, concurrent::FluentBundle};
use fluent_typed::L10nError;
use std::sync::{Mutex, PoisonError};

/// The entries of a language as they are embedded.
#[derive(Clone, Copy, Debug)]
pub struct Entries {
    /// One after another, sorted by their names.
    pub text: &'static str,
    /// Where each begins.
    pub starts: &'static [u32],
}

impl Entries {
    /// The source of the entry with this name.
    fn find(&self, name: &str) -> Option<&'static str> {
        let found = self.starts.binary_search_by(|start| name_of(self.from(*start)).cmp(name)).ok()?;
        let source = self.from(self.starts[found]);
        let length = self.starts.get(found + 1).map_or(source.len(), |next| (*next - self.starts[found]) as usize);
        source.get(..length)
    }

    fn from(&self, start: u32) -> &'static str {
        self.text.get(start as usize..).unwrap_or_default()
    }
}

/// The name that an entry begins with.
fn name_of(entry: &str) -> &str {
    let end = entry.bytes().position(|byte| byte == b' ' || byte == b'=');
    end.map_or(entry, |end| &entry[..end])
}

/// The texts of a language.
pub struct L10nBundle {
    language: String,
    entries: Entries,
    /// Those that were said before.
    said: Mutex<FluentBundle<FluentResource>>,
}

impl L10nBundle {
    /// The embedded texts of a language. One that Fluent does not know by its name is said all the same, without the
    /// plurals that it would have.
    pub fn embedded(language: &str, entries: Entries) -> Self {
        let said = empty(language).unwrap_or_else(|_| FluentBundle::new_concurrent(Vec::new()));
        Self { language: language.to_owned(), entries, said: Mutex::new(said) }
    }

    /// Texts from elsewhere, read at once. (U+2068 and U+2069 around what is inserted are no business of a terminal.)
    ///
    /// # Errors
    /// When they cannot be read.
    pub fn new_without_isolation(language: impl AsRef<str>, source: &[u8]) -> Result<Self, L10nError> {
        let source = String::from_utf8(source.to_vec()).map_err(L10nError::InvalidUtf8)?;
        let language = language.as_ref().to_owned();
        let mut said = empty(&language)?;
        add(&mut said, source)?;
        Ok(Self { language, entries: Entries { text: "", starts: &[] }, said: Mutex::new(said) })
    }

    /// The code of the language.
    pub fn language(&self) -> &str {
        &self.language
    }

    /// A text.
    ///
    /// # Errors
    /// When there is none of this name, or a value that it needs is missing.
    pub fn msg(&self, id: &str, values: Option<FluentArgs<'_>>) -> Result<String, L10nError> {
        self.say(id, None, values)
    }

    /// What belongs to a text: a hint, a line of help.
    ///
    /// # Errors
    /// As [`msg`](Self::msg).
    pub fn attr(&self, id: &str, attribute: &str, values: Option<FluentArgs<'_>>) -> Result<String, L10nError> {
        self.say(id, Some(attribute), values)
    }

    #[allow(clippy::needless_pass_by_value, reason = "as the generated accessors call it")]
    fn say(&self, id: &str, attribute: Option<&str>, values: Option<FluentArgs<'_>>) -> Result<String, L10nError> {
        // who panicked while saying something left the texts as they were
        let mut said = self.said.lock().unwrap_or_else(PoisonError::into_inner);
        if !said.has_message(id)
            && let Some(source) = self.entries.find(id)
        {
            add(&mut said, source.to_owned())?;
        }
        let message: FluentMessage<'_> =
            said.get_message(id).ok_or_else(|| L10nError::MessageNotFound { id: id.to_owned() })?;
        let pattern = match attribute {
            None => message.value().ok_or_else(|| L10nError::MessageHasNoValue { id: id.to_owned() })?,
            Some(name) => message
                .get_attribute(name)
                .ok_or_else(|| L10nError::AttributeNotFound { id: id.to_owned(), attribute: name.to_owned() })?
                .value(),
        };
        let mut errors = Vec::new();
        let text = said.format_pattern(pattern, values.as_ref(), &mut errors).into_owned();
        if errors.is_empty() {
            return Ok(text);
        }
        let (attribute, errors) = (attribute.map(str::to_owned), told(&errors));
        Err(L10nError::Format { id: id.to_owned(), attribute, errors })
    }
}

fn empty(language: &str) -> Result<FluentBundle<FluentResource>, L10nError> {
    let parsed = language
        .parse()
        .map_err(|error| L10nError::InvalidLanguage { lang: language.to_owned(), reason: format!("{error:?}") })?;
    let mut bundle = FluentBundle::new_concurrent(vec![parsed]);
    bundle.set_use_isolating(false);
    bundle.add_builtins().map_err(|error| L10nError::Builtins(format!("{error:?}")))?;
    Ok(bundle)
}

fn add(bundle: &mut FluentBundle<FluentResource>, source: String) -> Result<(), L10nError> {
    let resource = FluentResource::try_new(source).map_err(|(_, errors)| L10nError::ResourceParse(told(&errors)))?;
    bundle.add_resource(resource).map_err(|errors| L10nError::AddResource(told(&errors)))
}

fn told(errors: &[impl std::fmt::Debug]) -> Vec<String> {
    errors.iter().map(|error| format!("{error:?}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const THREE: Entries = Entries {
        text: "bar = Bar\nfoo = Foo { $who }\n    .hint = Hint\nfoo-bar =\n    Two\n    lines\n",
        starts: &[0, 10, 46],
    };

    #[test]
    fn an_entry_is_found_by_its_whole_name() {
        assert_eq!(THREE.find("bar"), Some("bar = Bar\n"));
        assert_eq!(THREE.find("foo"), Some("foo = Foo { $who }\n    .hint = Hint\n"));
        assert_eq!(THREE.find("foo-bar"), Some("foo-bar =\n    Two\n    lines\n"));
        assert_eq!([THREE.find("fo"), THREE.find("foo-"), THREE.find("")], [None; 3]);
    }

    #[test]
    fn what_was_said_once_is_said_again() {
        let texts = L10nBundle::embedded("nb", THREE);
        for who in ["Astrid", "Jon"] {
            let mut values = FluentArgs::new();
            values.set("who", who);
            assert_eq!(texts.msg("foo", Some(values)).unwrap(), format!("Foo {who}"));
        }
        assert_eq!(texts.attr("foo", "hint", None).unwrap(), "Hint");
        assert_eq!(texts.msg("foo-bar", None).unwrap(), "Two\nlines");
        assert!(texts.msg("foo", None).is_err(), "a value is missing");
        assert!(texts.msg("nothing", None).is_err() && texts.attr("bar", "hint", None).is_err());
    }

    #[test]
    fn texts_from_elsewhere_are_read_at_once() {
        let texts = L10nBundle::new_without_isolation("nb", b"hei = Hei\n").unwrap();
        assert_eq!(texts.msg("hei", None).unwrap(), "Hei");
        assert!(L10nBundle::new_without_isolation("nb", b"= Hei\n").is_err());
        assert!(L10nBundle::new_without_isolation("nb", b"\xff").is_err());
    }
}
