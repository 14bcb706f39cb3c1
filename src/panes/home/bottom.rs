//! The two lines at the bottom: how the archive stands, as a sentence, and the keys that work here and now.

use crate::{
    app::{
        Action, NoticeKind,
        home::{Home, Known, Over, Side},
    },
    language::system::answered,
    meeting::Status,
    ui::{
        Painter, Role,
        paint::{Hint, after, before, columns, inset, row},
    },
};
use ratatui::layout::Rect;

pub(super) fn draw(home: &Home, p: &mut Painter<'_>, at: Rect) {
    let line = inset(row(at, 0), 1);
    let used = p.right(line, &home.working().unwrap_or_default(), Role::Notice);
    // What is too long has the whole line, or both for as long as it is said: the hints are back as soon as it is gone.
    let rows = [before(line, used + 2), line, inset(at, 1)].into_iter().find_map(|room| {
        if room.width == line.width {
            p.fill(line, Role::Ground);
        }
        sentence(home, p, room)
    });
    if rows.is_none_or(|rows| rows < 2) {
        hints(home, p, inset(row(at, 1), 1));
    }
}

fn sentence(home: &Home, p: &mut Painter<'_>, at: Rect) -> Option<u16> {
    if let Some(said) = home.said() {
        let role = match said.kind {
            NoticeKind::Done => Role::Done,
            NoticeKind::Remark => Role::Notice,
            NoticeKind::Refusal => Role::Error,
        };
        return p.sentence(at, &said.text, role);
    }
    let mut x = 0;
    for (text, role) in standing(home, super::list_seen(home, p.buffer.area)) {
        if x + columns(&text) > at.width {
            break; // whole clauses or none
        }
        x += p.text(after(at, x), &text, role) + 3;
    }
    Some(1)
}

/// How the archive stands, in clauses; the most important first. What an empty list says in its place is not said again.
fn standing(home: &Home, list_seen: bool) -> Vec<(String, Role)> {
    let texts = home.texts();
    let mut clauses = Vec::new();
    if let Some(why) = home.trouble().filter(|_| !(list_seen && home.lines().is_empty())) {
        clauses.push((texts.msg_home_trouble(answered(texts, why)), Role::Error));
    }
    if home.coming().overdue > 0 {
        clauses.push((texts.msg_home_overdue_count(home.coming().overdue), Role::Late));
    }
    let broken = home.sheets().iter().filter(|sheet| matches!(sheet.known, Known::Broken(_))).count();
    if broken > 0 {
        clauses.push((texts.msg_home_broken_count(broken), Role::Error));
    }
    let statuses = [Status::Running, Status::Called, Status::Draft, Status::Ended, Status::Approved];
    for status in statuses {
        let count = home.sheets().iter().filter(|sheet| sheet.status() == Some(status)).count();
        if count > 0 {
            let role = if status == Status::Running { Role::Running } else { Role::Faint };
            clauses.push((format!("{count} {}", status.word(texts)), role));
        }
    }
    clauses
}

/// As many as fit whole, and always the last ones.
fn hints(home: &Home, p: &mut Painter<'_>, at: Rect) {
    let wanted = wanted(home).iter().filter(|action| home.can(**action));
    let words: Vec<(String, String, Action)> = wanted
        .filter_map(|action| {
            let key = p.key(home.keymap().hint(*action)?.short(home.texts()));
            // where there is no meeting yet, opening makes one
            let makes = *action == Action::HomeOpen && home.sheets().is_empty();
            let word = if makes { Action::HomeNew } else { *action }.row().hint(home.texts());
            Some((key, word, *action))
        })
        .collect();
    let hints: Vec<Hint<'_>> =
        words.iter().map(|(key, word, action)| Hint { key, word, action: Some(*action) }).collect();
    p.hints_to_end(at, &hints, if home.over().is_some() { 1 } else { 3 });
}

/// What is worth a hint, where the chair is.
fn wanted(home: &Home) -> &'static [Action] {
    use Action as A;
    match (home.over(), home.focus()) {
        (Some(Over::Help { .. }), _) => &[A::Down, A::PageDown, A::Back],
        (Some(Over::Choice(_)), _) => &[A::Up, A::Down, A::Choose, A::Back],
        (Some(Over::Palette(_)), _) => &[A::PaletteRun, A::PaletteDown, A::PaletteClose],
        (Some(Over::New(_)), _) if home.forums().len() > 1 => {
            &[A::NewMeetingMake, A::NewMeetingDate, A::NewMeetingDown, A::NewMeetingCancel]
        }
        (Some(Over::New(_)), _) => &[A::NewMeetingMake, A::NewMeetingDate, A::NewMeetingCancel],
        _ if home.sheets().is_empty() => {
            &[A::HomeOpen, A::HomeDemo, A::Language, A::Theme, A::Palette, A::Help, A::Quit]
        }
        (None, Side::Meetings) => &[
            A::HomeOpen,
            A::HomeNew,
            A::NextPane,
            A::HomeComing,
            A::HomeForum,
            A::Language,
            A::Theme,
            A::HomeDemo,
            A::Palette,
            A::Help,
            A::Quit,
        ],
        (None, Side::Preview) => {
            &[A::HomeOpen, A::Down, A::PageDown, A::NextPane, A::Back, A::HomeNew, A::Palette, A::Help, A::Quit]
        }
        (None, Side::Coming) => &[A::HomeOpen, A::Down, A::NextPane, A::Back, A::HomeNew, A::Palette, A::Help, A::Quit],
    }
}
