//! Names in a row, as they stand in a sentence.

use super::Texts;

/// `A`, `A og B`, `A, B og C`; nothing for none.
#[must_use]
pub fn list<S: AsRef<str>>(texts: &Texts, names: impl IntoIterator<Item = S>) -> String {
    let names: Vec<S> = names.into_iter().collect();
    match names.as_slice() {
        [] => String::new(),
        [only] => only.as_ref().to_owned(),
        [before @ .., last] => {
            let before = before.iter().map(AsRef::as_ref).collect::<Vec<_>>().join(", ");
            texts.msg_list_of_names(before, last.as_ref())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;

    #[test]
    fn names_stand_in_a_sentence() {
        let (nb, en) = (Language::Nb.texts(), Language::En.texts());
        assert_eq!(list::<&str>(&nb, []), "");
        assert_eq!(list(&nb, ["NTNU"]), "NTNU");
        assert_eq!(list(&nb, ["NTNU", "Nord universitet"]), "NTNU og Nord universitet");
        assert_eq!(list(&nb, ["TM", "IN", "FO"]), "TM, IN og FO");
        assert_eq!(list(&en, ["TM", "IN", "FO"]), "TM, IN and FO");
    }
}
