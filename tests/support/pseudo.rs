//! A language that nobody speaks: bokmål with every vowel accented and repeated, which makes texts about 40 % longer and
//! leaves a mark on every word. A word on the screen without a mark is a text that was never given to translators,
//! and a text that is cut has found a layout that only fits bokmål.

#![allow(clippy::unwrap_used, clippy::panic, reason = "helpers of tests")]

use fluent_syntax::{
    ast::{Attribute, Entry, Expression, InlineExpression, Pattern, PatternElement},
    parser, serializer,
};
use klubbe::language::Texts;
use std::{fs, path::Path};

/// The letters that the marks are made of.
pub const MARKS: &str = "áéíóúýǽǿǻÁÉÍÓÚÝǼǾǺ";

/// The texts of the language that nobody speaks.
pub fn texts() -> Texts {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales/nb");
    let mut files: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    let source: Vec<String> = files.iter().map(|path| fs::read_to_string(path).unwrap()).collect();
    Texts::new("nb", stretched(&source.join("\n")).as_bytes()).unwrap()
}

/// The same messages, with every text stretched and nothing else touched.
fn stretched(source: &str) -> String {
    let mut resource = parser::parse(source.to_owned()).unwrap_or_else(|(_, errors)| panic!("{errors:?}"));
    for entry in &mut resource.body {
        match entry {
            Entry::Message(message) => {
                message.value.iter_mut().for_each(pattern);
                message.attributes.iter_mut().for_each(|Attribute { value, .. }| pattern(value));
            }
            Entry::Term(term) => pattern(&mut term.value),
            _ => {}
        }
    }
    serializer::serialize(&resource)
}

fn pattern(pattern: &mut Pattern<String>) {
    for element in &mut pattern.elements {
        match element {
            PatternElement::TextElement { value } => *value = stretch(value),
            PatternElement::Placeable { expression } => placeable(expression),
        }
    }
}

fn placeable(expression: &mut Expression<String>) {
    match expression {
        Expression::Select { variants, .. } => variants.iter_mut().for_each(|variant| pattern(&mut variant.value)),
        Expression::Inline(InlineExpression::Placeable { expression }) => placeable(expression),
        Expression::Inline(_) => {}
    }
}

/// A text with its vowels accented and doubled, every third of them once more: 40 % longer.
pub fn stretch(text: &str) -> String {
    const PLAIN: &str = "aeiouyæøåAEIOUYÆØÅ";
    let (mut longer, mut vowels) = (String::new(), 0);
    for letter in text.chars() {
        match PLAIN.chars().position(|plain| plain == letter).and_then(|at| MARKS.chars().nth(at)) {
            Some(marked) => {
                vowels += 1;
                longer.extend(std::iter::repeat_n(marked, if vowels % 3 == 0 { 3 } else { 2 }));
            }
            None => longer.push(letter),
        }
    }
    longer
}

#[test]
fn texts_are_longer_and_marked_and_values_are_as_they_were() {
    let (plain, pseudo) = (klubbe::language::Language::Nb.texts(), texts());
    assert_eq!(pseudo.language(), plain.language());
    assert_eq!(stretch("Saksliste Å, kr 12"), "Sáákslíístééé ǺǺ, kr 12");
    let (short, long) = (plain.msg_screen_meeting(2, 2019), pseudo.msg_screen_meeting(2, 2019));
    assert!(long.contains("2/2019") && long != short, "{long}");
    let all = |texts: &Texts| {
        let rows = klubbe::app::TABLE.iter();
        rows.map(|row| row.help(texts).chars().count()).sum::<usize>()
    };
    let percent = all(&pseudo) * 100 / all(&plain);
    assert!((137..=143).contains(&percent), "{percent} %");
}

#[test]
fn the_whole_screen_speaks_another_language_at_once() {
    let mut stage = crate::stage::Stage::example((120, 40));
    let plain = stage.screen();
    let pseudo = stage.pseudo().screen();
    assert!(plain.contains("Saksliste") && !pseudo.contains("Saksliste"), "{pseudo}");
    assert!(pseudo.contains(&stretch("Saksliste")), "{pseudo}");
}
