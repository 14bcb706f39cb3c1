//! The texts in `locales/` say the same things in every language: the same areas, messages, attributes and variables,
//! and nothing that could fail when it is said. What is wrong is named by file and key.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test; clippy.toml reaches only the #[test] functions")]

use fluent_syntax::ast::{CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement};
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

const LANGUAGES: [&str; 3] = ["nb", "nn", "en"];

/// What one message, attribute or term refers to: `$variable`, `message`, `-term`, `FUNCTION()`.
type References = BTreeSet<String>;

/// Key (`hello`, `hello.hint`, `-term`) to its file's name and what it refers to.
type Texts = BTreeMap<String, (String, References)>;

fn folder(language: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("locales").join(language)
}

fn areas(language: &str) -> BTreeSet<String> {
    fs::read_dir(folder(language))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|name| Path::new(name).extension().is_some_and(|extension| extension == "ftl"))
        .collect()
}

fn texts(language: &str) -> Texts {
    let mut texts = Texts::new();
    for area in areas(language) {
        let source = fs::read_to_string(folder(language).join(&area)).unwrap();
        let resource = fluent_syntax::parser::parse(source.as_str())
            .unwrap_or_else(|(_, errors)| panic!("locales/{language}/{area}: {errors:?}"));
        let mut insert = |key: String, pattern: &Pattern<&str>| {
            let mut references = References::new();
            in_pattern(pattern, &mut references);
            assert!(
                texts.insert(key.clone(), (area.clone(), references)).is_none(),
                "locales/{language}/{area}: {key} is there twice"
            );
        };
        for entry in &resource.body {
            match entry {
                Entry::Message(message) => {
                    if let Some(value) = &message.value {
                        insert(message.id.name.to_owned(), value);
                    }
                    for attribute in &message.attributes {
                        insert(format!("{}.{}", message.id.name, attribute.id.name), &attribute.value);
                    }
                }
                Entry::Term(term) => insert(format!("-{}", term.id.name), &term.value),
                Entry::Junk { content } => panic!("locales/{language}/{area}: cannot be read: {content}"),
                Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => {}
            }
        }
    }
    texts
}

fn in_pattern(pattern: &Pattern<&str>, found: &mut References) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            in_expression(expression, found);
        }
    }
}

fn in_expression(expression: &Expression<&str>, found: &mut References) {
    match expression {
        Expression::Inline(inline) => in_inline(inline, found),
        Expression::Select { selector, variants } => {
            in_inline(selector, found);
            for variant in variants {
                in_pattern(&variant.value, found);
            }
        }
    }
}

fn in_inline(inline: &InlineExpression<&str>, found: &mut References) {
    let in_arguments = |arguments: &CallArguments<&str>, found: &mut References| {
        for argument in &arguments.positional {
            in_inline(argument, found);
        }
        for argument in &arguments.named {
            in_inline(&argument.value, found);
        }
    };
    match inline {
        InlineExpression::VariableReference { id } => {
            found.insert(format!("${}", id.name));
        }
        InlineExpression::MessageReference { id, attribute } => {
            let attribute = attribute.as_ref().map(|attribute| format!(".{}", attribute.name)).unwrap_or_default();
            found.insert(format!("{}{attribute}", id.name));
        }
        InlineExpression::TermReference { id, arguments, .. } => {
            found.insert(format!("-{}", id.name));
            if let Some(arguments) = arguments {
                in_arguments(arguments, found);
            }
        }
        InlineExpression::FunctionReference { id, arguments } => {
            found.insert(format!("{}()", id.name));
            in_arguments(arguments, found);
        }
        InlineExpression::Placeable { expression } => in_expression(expression, found),
        InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
    }
}

/// What the code has to hand over: the variables.
fn variables(references: &References) -> Vec<&String> {
    references.iter().filter(|reference| reference.starts_with('$')).collect()
}

#[test]
fn every_language_says_every_text_with_the_same_variables() {
    let all = LANGUAGES.map(|language| (language, texts(language)));
    let mut wrong = Vec::new();
    for (language, texts) in &all {
        for (other, others) in &all {
            for (key, (area, references)) in texts.iter().filter(|(key, _)| !key.starts_with('-')) {
                match others.get(key) {
                    None => wrong.push(format!("locales/{other}/{area}: {key} is missing (it is in {language})")),
                    Some((other_area, _)) if other_area != area => {
                        wrong.push(format!("locales/{other}/{other_area}: {key} stands in {area} in {language}"));
                    }
                    Some((_, others)) if variables(others) != variables(references) => wrong.push(format!(
                        "locales/{other}/{area}: {key} has {:?}, in {language} {:?}",
                        variables(others),
                        variables(references)
                    )),
                    Some(_) => {}
                }
            }
        }
    }
    wrong.sort();
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

/// An accessor panics when its message refers to what is not there, so nothing of the kind may be in the files.
#[test]
fn nothing_that_a_text_refers_to_is_missing() {
    for language in LANGUAGES {
        let texts = texts(language);
        for (key, (area, references)) in &texts {
            for reference in references.iter().filter(|reference| !reference.starts_with('$')) {
                assert!(
                    reference == "NUMBER()" || texts.contains_key(reference),
                    "locales/{language}/{area}: {key} refers to {reference}, which is not there"
                );
            }
        }
    }
}

#[test]
fn every_language_has_the_same_areas() {
    let [first, others @ ..] = LANGUAGES.map(areas);
    for other in others {
        assert_eq!(first, other);
    }
    let mut folders: Vec<_> = fs::read_dir(folder(".")).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    folders.sort();
    assert_eq!(folders, ["en", "nb", "nn"], "a language is added here, in build.rs and in language::Language");
}

/// An accessor takes its values in the order in which the bokmål text first has their variables. So the comments stand
/// in that order too, as a promise: whoever rewords a text and turns them round is stopped here, before two strings
/// are handed over the wrong way round by code that still compiles.
#[test]
fn values_are_handed_over_in_the_order_of_the_comments() {
    let mut wrong = Vec::new();
    for area in areas("nb") {
        let source = fs::read_to_string(folder("nb").join(&area)).unwrap();
        for entry in fluent_syntax::parser::parse(source.as_str()).unwrap().body {
            let Entry::Message(message) = entry else { continue };
            let attributes = message.attributes.iter().map(|attribute| &attribute.value);
            let comment = message.comment.map(|comment| comment.content).unwrap_or_default();
            let promised: Vec<&str> = comment
                .iter()
                .filter_map(|line| line.trim_start().strip_prefix('$')?.split_whitespace().next())
                .collect();
            for pattern in message.value.iter().chain(attributes) {
                let mut handed = Vec::new();
                in_order(pattern, &mut handed);
                let promised: Vec<&str> = promised.iter().copied().filter(|name| handed.contains(name)).collect();
                if promised != handed {
                    let key = message.id.name;
                    wrong.push(format!("locales/nb/{area}: {key} promises {promised:?} and takes {handed:?}"));
                }
            }
        }
    }
    let advice = "reword the text, or change the comments and then every call of the accessor";
    assert!(wrong.is_empty(), "\n{}\n{advice}", wrong.join("\n"));
}

/// The variables of a text in the order in which they first stand there.
fn in_order<'a>(pattern: &Pattern<&'a str>, names: &mut Vec<&'a str>) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        let (first, variants) = match expression {
            Expression::Inline(inline) => (inline, [].as_slice()),
            Expression::Select { selector, variants } => (selector, variants.as_slice()),
        };
        // NUMBER($count) is the variable in other figures
        let first = match first {
            InlineExpression::FunctionReference { arguments, .. } => arguments.positional.first(),
            inline => Some(inline),
        };
        if let Some(InlineExpression::VariableReference { id }) = first
            && !names.contains(&id.name)
        {
            names.push(id.name);
        }
        for variant in variants {
            in_order(&variant.value, names);
        }
    }
}
