//! The words themselves: that every action has its name, hint and help; that each language keeps to its own words;
//! that no text is left over. That the languages say the same things is shown by `tests/locales.rs`.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test; clippy.toml reaches only the #[test] functions")]

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use klubbe::{app::TABLE, language::Language, linear::COMMANDS};
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

/// Columns of a hint in the last line, where eight of them share eighty.
const WIDEST_HINT: usize = 16;

/// Words of bokmål that are none in nynorsk, and those that the field says otherwise there.
const NOT_NYNORSK: &str = "ikke noe noen hvem hva hvor hvordan hvis jeg dere hun et ett fra ble blitt være gjøre se bare kun mer uten navn \
    hver mye flere åpen åpne åpner åpent åpnet mangler endringer rettelse forslag enighet enstemmig egenfinansiering \
    egenandel innstilling beslutningsmyndighet saken sakslisten listen filen mappen rammen tiltakene møtene svarene \
    vedtakene spørsmålene vedtatt tatt skrevet avbrutt finnes heter begynner slutter velg velger bytt bytter høyre \
    forrige tidligere nå ennå mulig eksempel deltaker deltakeren utsettes møteleder nestleder fraværende \
    innkallingen oppfølgingen gjelder lukker tar legger følger bygger minutter lørdag mandag tirsdag ukjent \
    avstemning stemmer stemmene votering fattes innvilget mottatt avsluttet fjernet flyttet endret angret \
    saklista gjev";

/// Words of nynorsk that bokmål does not have, and forms that are allowed there but that this program does not use.
const NOT_BOKMAL: &str = "ikkje noko nokon nokre kven kva kvar kvart korleis eg me eit eitt ein éi frå vart vere gjere gjer sjå berre meir \
    utan namn mykje fleire opne opnar ope opna manglar endringar retting framlegg semje samrøystes eigenfinansiering \
    eigendel tilråding avgjerdsmynde saka sakslista lista fila mappa ramma tida tiltaka svara vedtaka spørsmåla \
    vedteke vedteken teke avbrote finst heiter byrjar sluttar vel byt byter høgre førre tidlegare no enno mogleg \
    døme deltakar møteleiar fråverande gjeld lukkar tek følgjer byggjer laurdag måndag tysdag ukjend avrøysting \
    røyster røysting dei medan innvilga motteken avslutta fjerna flytta endra angra att";

/// Norwegian words that are none in English. Those with æ, ø or å are known by that.
const NOT_ENGLISH: &str = "og ikke ikkje vedtak tiltak sak saker referat notat oppfølging eller";

/// Norwegian names that English texts use.
const NAMES: &[&str] = &["bokmål", "trøndelag"];

fn folder(language: Language) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("locales").join(language.code())
}

/// What stands in a pattern as words, the variants of choices one after the other.
fn plain(pattern: &Pattern<String>, words: &mut String, named: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => words.push_str(value),
            PatternElement::Placeable { expression } => {
                words.push(' ');
                match expression {
                    Expression::Select { variants, .. } => {
                        for variant in variants {
                            plain(&variant.value, words, named);
                            words.push(' ');
                        }
                    }
                    Expression::Inline(InlineExpression::MessageReference { id, .. }) => {
                        named.insert(id.name.clone());
                    }
                    Expression::Inline(_) => {}
                }
            }
        }
    }
}

/// The texts of a language as words, by `area: id`, and the ids that other texts name.
fn texts(language: Language) -> (BTreeMap<String, String>, BTreeSet<String>) {
    let (mut texts, mut named) = (BTreeMap::new(), BTreeSet::new());
    for entry in fs::read_dir(folder(language)).unwrap() {
        let path = entry.unwrap().path();
        let area = path.file_name().unwrap().to_string_lossy().into_owned();
        let resource = fluent_syntax::parser::parse(fs::read_to_string(&path).unwrap()).unwrap();
        for entry in resource.body {
            let Entry::Message(message) = entry else { continue };
            let attributes = message.attributes.iter().map(|attribute| &attribute.value);
            let mut words = String::new();
            for pattern in message.value.iter().chain(attributes) {
                plain(pattern, &mut words, &mut named);
                words.push(' ');
            }
            texts.insert(format!("{area}: {}", message.id.name), words);
        }
    }
    (texts, named)
}

fn words(text: &str) -> Vec<String> {
    let letters = text.split(|c: char| !c.is_alphanumeric() && c != '-');
    letters.filter(|word| !word.is_empty()).map(str::to_lowercase).collect()
}

fn sources(at: &Path, found: &mut String) {
    for entry in fs::read_dir(at).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push_str(&fs::read_to_string(&path).unwrap());
        }
    }
}

fn none(wrong: &[String]) {
    assert!(wrong.is_empty(), "\n{}\n", wrong.join("\n"));
}

#[test]
fn every_action_says_what_it_is_in_every_language() {
    let mut wrong = Vec::new();
    for language in Language::ALL {
        let texts = language.texts();
        for row in TABLE {
            let (label, hint, help) = (row.label(&texts), row.hint(&texts), row.help(&texts));
            let mut check = |right: bool, what: &str| {
                if !right {
                    wrong.push(format!("locales/{}/action.ftl: action-{} {what}", language.code(), row.name));
                }
            };
            check(!label.is_empty() && label != row.name, "has no name");
            check(label.starts_with(char::is_uppercase), "has a name without a capital");
            check(!label.ends_with('.'), "has a name that is a sentence");
            check(texts.by_id(&format!("action-{}", row.name), Some("hint")).is_some(), "has no hint");
            check(hint.chars().count() <= WIDEST_HINT, &format!("has a hint of more than {WIDEST_HINT} columns"));
            check(hint.split(' ').count() <= 2, "has a hint of more than two words");
            // one that is its bare name is no word but a forgotten one; only English words can be both
            check(hint != row.name || !hint.contains('-'), "has its bare name for a hint");
            check(hint == hint.to_lowercase() && !hint.is_empty(), "has a hint with a capital");
            check(help != row.name && help.ends_with('.'), "has a help that is no sentence");
            check(help.starts_with(char::is_uppercase), "has a help without a capital");
        }
    }
    none(&wrong);
}

/// Two actions with one name cannot be told apart in the palette.
#[test]
fn no_two_actions_have_one_name_where_they_are_chosen() {
    let mut wrong = Vec::new();
    for language in Language::ALL {
        let texts = language.texts();
        let mut seen = BTreeMap::new();
        for row in TABLE {
            if let Some(other) = seen.insert(row.label(&texts), row.name) {
                wrong.push(format!("{}: {other} and {} are both “{}”", language.code(), row.name, row.label(&texts)));
            }
        }
    }
    none(&wrong);
}

#[test]
fn each_language_keeps_to_its_own_words() {
    let lists = [(Language::Nb, NOT_BOKMAL), (Language::Nn, NOT_NYNORSK), (Language::En, NOT_ENGLISH)];
    let mut wrong = Vec::new();
    for (language, list) in lists {
        let foreign: BTreeSet<&str> = list.split_whitespace().collect();
        for (id, text) in texts(language).0 {
            for word in words(&text) {
                let letters = language == Language::En && word.contains(['æ', 'ø', 'å', 'Æ', 'Ø', 'Å']);
                if foreign.contains(word.as_str()) || (letters && !NAMES.contains(&word.as_str())) {
                    wrong.push(format!("locales/{}/{id}: “{word}”", language.code()));
                }
            }
        }
    }
    none(&wrong);
}

/// Each language has its own quotation marks.
#[test]
fn quotation_marks_are_the_languages_own() {
    let mut wrong = Vec::new();
    for language in Language::ALL {
        let foreign: &[char] = if language == Language::En { &['«', '»', '"'] } else { &['“', '”', '"'] };
        let found = texts(language).0.into_iter().filter(|(_, text)| text.contains(foreign));
        wrong.extend(found.map(|(id, _)| format!("locales/{}/{id}", language.code())));
    }
    none(&wrong);
}

#[test]
fn every_text_is_said_somewhere() {
    let (all, named) = texts(Language::Nb);
    let mut code = String::new();
    sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut code);
    let said: BTreeSet<&str> = code.split(|c: char| !c.is_alphanumeric() && c != '_').collect();
    let unsaid = all.keys().filter(|key| {
        let id = key.split(": ").nth(1).unwrap_or_default();
        let of_action = id.strip_prefix("action-").is_some_and(|name| TABLE.iter().any(|row| row.name == name));
        let of_command = id.strip_prefix("command-").is_some_and(|id| COMMANDS.iter().any(|command| command.id == id));
        let accessor = format!("msg_{}", id.replace('-', "_"));
        !(of_action || of_command || named.contains(id) || said.contains(accessor.as_str()))
    });
    none(&unsaid.map(|key| format!("{key}: nothing says it; take it out of all languages")).collect::<Vec<_>>());
}

/// Keys as they are printed on keyboards and called in texts.
const PRINTED: &[&str] =
    &["Enter", "Esc", "Tab", "Space", "Mellomrom", "Ctrl", "Shift", "PgUp", "PgDn", "F1", "F2", "F4", "F10"];

/// Where a key is meant that nobody can bind: what Enter does in a field is the field's own; or where it is no key.
const NOT_BOUND: &[&str] = &[
    "common.ftl: key-space",
    "ways.ftl: help-form",
    "ways.ftl: welcome-grant",
    "pointer.ftl: pointer-help",
    "action.ftl: action-decision-votes",
];

/// A user's own `keys.ron` can bind any action to another key, so texts are told the key that they speak of.
#[test]
fn no_text_names_a_key_that_could_be_bound_to_something_else() {
    let mut wrong = Vec::new();
    for language in Language::ALL {
        for (id, text) in texts(language).0 {
            let named = text.split(|c: char| !c.is_alphanumeric()).find(|word| PRINTED.contains(word));
            if let Some(key) = named.filter(|_| !NOT_BOUND.contains(&id.as_str())) {
                wrong.push(format!("locales/{}/{id}: “{key}”: let it be told the key", language.code()));
            }
        }
    }
    none(&wrong);
}
