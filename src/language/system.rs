//! What the system answered about a file, in the chair's language.
//!
//! Answers that somebody can do something about have words of ours; all others stay as the system gave them. Which answer it was is told by
//! the number that stands behind it, as the standard library writes it: `No space left on device (os error 28)`.

use super::Texts;
use std::{
    borrow::Cow,
    io::{Error, ErrorKind},
};

/// What stands before the number of an answer.
const NUMBER: &str = "(os error ";

/// The same text with the system's answer in it in the chair's words.
#[must_use]
pub fn answered<'t>(texts: &Texts, what: &'t str) -> Cow<'t, str> {
    let number = what.rfind(NUMBER).and_then(|at| what[at + NUMBER.len()..].split(')').next()?.parse().ok());
    let Some(answer) = number.map(Error::from_raw_os_error) else { return Cow::Borrowed(what) };
    let Some(words) = in_words(texts, &answer) else { return Cow::Borrowed(what) };
    Cow::Owned(what.replace(&answer.to_string(), &words))
}

/// An answer alone, where there are words for it.
fn in_words(texts: &Texts, answer: &Error) -> Option<String> {
    // no kind has a name for the disk itself that fails (EIO)
    if cfg!(unix) && answer.raw_os_error() == Some(5) {
        return Some(texts.msg_system_broken());
    }
    Some(match answer.kind() {
        ErrorKind::StorageFull => texts.msg_system_full(),
        ErrorKind::QuotaExceeded => texts.msg_system_quota(),
        ErrorKind::FileTooLarge => texts.msg_system_too_large(),
        ErrorKind::PermissionDenied => texts.msg_system_denied(),
        ErrorKind::ReadOnlyFilesystem => texts.msg_system_read_only(),
        ErrorKind::NotFound => texts.msg_system_gone(),
        ErrorKind::StaleNetworkFileHandle | ErrorKind::NetworkUnreachable | ErrorKind::HostUnreachable => {
            texts.msg_system_network()
        }
        _ => return None,
    })
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;
    use crate::language::Language;

    #[test]
    fn what_somebody_can_do_something_about_has_words_of_ours() {
        let texts = Language::Nb.texts();
        let said = |number: i32| {
            let what = format!("writing /tmp/a: {}", Error::from_raw_os_error(number));
            answered(&texts, &what).into_owned()
        };
        assert_eq!(said(28), "writing /tmp/a: disken er full");
        assert_eq!(said(5), "writing /tmp/a: disken svarer med feil");
        assert_eq!(said(13), "writing /tmp/a: det er ikke gitt rett til det");
        assert_eq!(said(32), format!("writing /tmp/a: {}", Error::from_raw_os_error(32)), "the system's own words");
        for plain in ["", "(os error ", "(os error 28", "(os error x)", "(os error 99999999999999)", "(os error 28) æ"]
        {
            assert_eq!(answered(&texts, plain), plain);
        }
    }
}
