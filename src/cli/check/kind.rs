//! What a file is, from what is in it; each kind is read by those who use it.

use super::{Finding, places::Places, profile, rules, shelf::Shelf};
use crate::{
    app::{keymap, keys::KeyRemark, words},
    archive::forum_in,
    cli::Context,
    meeting::{Bundle, Meeting},
    runtime,
    store::{Problem, parse, parse_other},
    ui::{Depth, Theme, theme::Remark},
};
use serde::{Deserialize, de::IgnoredAny};
use std::path::Path;

/// The fields that tell kinds apart. A meeting stands alone, so its charter is in it; a profile says its mandate.
#[derive(Deserialize, Default)]
#[serde(default)]
struct Fields {
    charter: Option<IgnoredAny>,
    mandate: Option<IgnoredAny>,
    id: Option<IgnoredAny>,
    extends: Option<IgnoredAny>,
    palette: Option<IgnoredAny>,
    roles: Option<IgnoredAny>,
    lists: Option<IgnoredAny>,
    joint: Option<IgnoredAny>,
    answers: Option<IgnoredAny>,
    people: Option<IgnoredAny>,
    frames: Option<IgnoredAny>,
}

pub(super) fn check(context: &Context, path: &Path, bytes: &[u8], shelf: &mut Shelf) -> Vec<Finding> {
    let texts = &context.texts;
    let text = String::from_utf8_lossy(bytes);
    if path.file_name().is_some_and(|name| name == "keys.ron") {
        return keys(context, path, &text);
    }
    let fields = match parse_other::<Fields>(path, bytes) {
        Ok((fields, _)) => fields,
        Err(problem) => return vec![Finding::wrong(problem)],
    };
    if fields.mandate.is_some() {
        return match forum_in(path, bytes) {
            Ok((forum, unknown)) => {
                let unknown = unknown.into_iter().map(Finding::remark);
                unknown.chain(profile::check(texts, path, &text, &forum)).collect()
            }
            Err(problem) => vec![Finding::wrong(problem)],
        };
    }
    if fields.charter.is_some() || fields.id.is_some() {
        return meeting(context, path, bytes, &text, shelf);
    }
    if fields.extends.is_some() || fields.palette.is_some() || fields.roles.is_some() {
        return theme(context, path, &text);
    }
    let come_in = [&fields.lists, &fields.joint, &fields.answers, &fields.people, &fields.frames];
    if come_in.iter().any(|field| field.is_some()) {
        return parse_other::<Bundle>(path, bytes).err().map(Finding::wrong).into_iter().collect();
    }
    vec![Finding::wrong(Problem::whole(path, texts.msg_check_no_kind()))]
}

fn meeting(context: &Context, path: &Path, bytes: &[u8], text: &str, shelf: &mut Shelf) -> Vec<Finding> {
    let parsed = match parse::<Meeting>(path, bytes) {
        Ok(parsed) => parsed,
        Err(problem) => return vec![Finding::wrong(problem)],
    };
    let newer = parsed.newer.map(|version| Problem::whole(path, context.texts.msg_check_newer(version)));
    let mut findings: Vec<Finding> = newer.map(Finding::remark).into_iter().collect();
    findings.extend(parsed.unknown.into_iter().map(Finding::wrong));
    let places = Places::of(path, text);
    findings.extend(rules::check(&context.texts, path, &places, &parsed.document));
    shelf.put(path, &places, &parsed.document);
    findings
}

fn theme(context: &Context, path: &Path, text: &str) -> Vec<Finding> {
    let file = |name: &str| path.with_file_name(format!("{name}.ron"));
    let beside = |name: &str| runtime::is_name(name).then(|| runtime::text(&file(name)).ok()).flatten();
    let (theme, remarks) = Theme::read(text, Depth::True, &beside);
    let finding = |remark: Remark| {
        let what = with_known(remark.text(&context.texts), &remark.known(), context);
        let (line, column) = remark.at.unwrap_or((1, 1));
        let file = remark.base.as_deref().map_or_else(|| path.to_path_buf(), file);
        let problem = Problem { file, line, column, what };
        if remark.is_fatal() { Finding::wrong(problem) } else { Finding::remark(problem) }
    };
    let pale = theme.pale().into_iter().map(|pale| {
        let what = context.texts.msg_theme_pale(pale.role.name(), pale.on.name(), pale.is(), pale.least());
        Finding::at_word(path, text, &format!("{:?}", pale.role.name()), what)
    });
    remarks.into_iter().map(finding).chain(pale).collect()
}

/// What is wrong, and what could have stood there.
fn with_known(what: String, known: &str, context: &Context) -> String {
    if known.is_empty() { what } else { format!("{what} {}", context.texts.msg_theme_known(known)) }
}

fn keys(context: &Context, path: &Path, text: &str) -> Vec<Finding> {
    let remarks = keymap().apply(text).into_iter();
    let finding = |remark: KeyRemark| {
        let what = with_known(words::key_trouble(&context.texts, &remark), &words::key_known(&remark), context);
        let (line, column) = remark.at.unwrap_or((1, 1));
        let problem = Problem { file: path.to_path_buf(), line, column, what };
        // nothing in the file holds, or only something of it not
        if remark.is_fatal() { Finding::wrong(problem) } else { Finding::remark(problem) }
    };
    remarks.map(finding).collect()
}
