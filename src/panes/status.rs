//! The two lines at the bottom: how things stand, as a sentence, and the keys that work here and now.

use crate::{
    app::{Action, App, NoticeKind, Overlay, Saved, keys::Chord},
    language::{clean::clean, dates, system::answered},
    store::Area,
    ui::{
        Painter, Role,
        paint::{Hint, after, before, columns, inset, row},
    },
};
use ratatui::layout::Rect;
use std::borrow::Cow;

/// Draws both lines.
pub(super) fn draw(app: &App, painter: &mut Painter<'_>, at: Rect) {
    let line = inset(row(at, 0), 1);
    let used = ends(app, painter, line);
    // What is too long has the whole line, or both for as long as it is said: the hints are back as soon as it is gone.
    // What came by itself never hides the keys that answer a question or leave a form.
    let keys_stay = !app.overlays().is_empty() && app.told_by_itself();
    let rows = [before(line, used + 2), line, inset(at, 1)].into_iter().find_map(|room| {
        if room.width == line.width {
            painter.fill(line, Role::Ground);
        }
        match app.notice().filter(|_| keys_stay && room.height > 1) {
            Some(notice) => Some(painter.words(line, &notice.text, of_notice(notice.kind))),
            None => sentence(app, painter, room),
        }
    });
    if rows.is_none_or(|rows| rows < 2) {
        hints(app, painter, inset(row(at, 1), 1));
    }
}

/// What goes on outside for longer than a moment, and whether everything is kept; gives the columns it took.
fn ends(app: &App, painter: &mut Painter<'_>, at: Rect) -> u16 {
    let kept = kept(app, painter, at);
    let Some(word) = app.working() else { return kept };
    let room = if kept > 0 { before(at, kept + 2) } else { at };
    kept + painter.right(room, &word, Role::Notice) + if kept > 0 { 2 } else { 0 }
}

/// Whether everything is kept; gives the columns it took.
fn kept(app: &App, painter: &mut Painter<'_>, at: Rect) -> u16 {
    let texts = app.texts();
    if app.read_only().is_some() {
        return painter.right(at, &texts.msg_screen_read_only(), Role::Notice);
    }
    if !app.journal_is_kept() {
        return painter.right(at, &texts.msg_screen_trouble(), Role::Error);
    }
    if app.troubles().iter().any(|trouble| trouble.area == Area::File) {
        return painter.right(at, &texts.msg_screen_trouble_kept(), Role::Error);
    }
    if app.disk_behind() {
        return painter.right(at, &texts.msg_screen_disk_behind(), Role::Error);
    }
    match app.saved() {
        Saved::Untouched => 0,
        Saved::Soon => painter.right(at, &texts.msg_screen_kept(), Role::Faint),
        Saved::Since(time) => {
            let text = texts.msg_screen_saved(dates::clock(texts.language(), *time));
            painter.right(at, &format!("{} {text}", painter.glyphs.done), Role::Faint)
        }
    }
}

/// What is to be known: a notice while there is one, trouble while there is any, else how the meeting stands. Gives
/// the rows that it took, or nothing where it had no room.
fn sentence(app: &App, painter: &mut Painter<'_>, at: Rect) -> Option<u16> {
    if let Some(notice) = app.notice() {
        return painter.sentence(at, &notice.text, of_notice(notice.kind));
    }
    // a log that is kept elsewhere is no trouble beside one that is
    let (elsewhere, troubles): (Vec<_>, Vec<_>) = app.troubles().iter().partition(|trouble| trouble.instead.is_some());
    if let Some(folder) = elsewhere.first().filter(|_| troubles.is_empty()).and_then(|trouble| trouble.instead.as_ref())
    {
        let folder = folder.to_string_lossy();
        let said = |folder: &str| match app.saved() {
            Saved::Soon => app.texts().msg_screen_log_elsewhere(folder),
            Saved::Untouched | Saved::Since(_) => app.texts().msg_screen_log_elsewhere_saved(folder),
        };
        let room = at.width.saturating_sub(columns(&said("")));
        let folder = shortened(&clean(&folder), room, painter.glyphs.ellipsis);
        return lasting(painter, at, &said(&folder), Role::Error);
    }
    if let Some(trouble) = troubles.first() {
        let said = |what: String| {
            if trouble.held && app.journal_is_kept() {
                app.texts().msg_screen_trouble_held()
            } else if app.journal_is_kept() {
                app.texts().msg_screen_trouble_in_log(what)
            } else {
                app.texts().msg_screen_trouble_what(what)
            }
        };
        let (whole, reason) = (said(trouble.to_string()), trouble.reason());
        // why it fails matters more than where, and all the more in the chair's words
        let text = match answered(app.texts(), &reason) {
            Cow::Owned(words) => said(words),
            Cow::Borrowed(reason) if columns(&whole) > at.width => said(reason.to_owned()),
            Cow::Borrowed(_) => whole,
        };
        return lasting(painter, at, &text, Role::Error);
    }
    if let Some(why) = app.read_only() {
        return lasting(painter, at, &why, Role::Notice);
    }
    let mut clauses = standing(app);
    // Whole clauses or none: what matters least goes first.
    let wide = |clauses: &[Clause]| clauses.iter().map(|clause| columns(&clause.text) + 2).sum::<u16>();
    while clauses.len() > 1 && wide(&clauses) > at.width + 1 {
        let least = clauses.iter().enumerate().max_by_key(|(_, clause)| clause.gives_way).map_or(0, |(at, _)| at);
        clauses.remove(least);
    }
    let (mut x, last) = (0, clauses.len().saturating_sub(1));
    for (number, clause) in clauses.iter().enumerate() {
        x += painter.text(after(at, x), &clause.text, clause.role);
        x += painter.text(after(at, x), if number < last { "; " } else { "." }, Role::Faint);
    }
    Some(1)
}

/// The look of a notice.
const fn of_notice(kind: NoticeKind) -> Role {
    match kind {
        NoticeKind::Done => Role::Done,
        NoticeKind::Remark => Role::Notice,
        NoticeKind::Refusal => Role::Error,
    }
}

/// A path without its middle, where there is no room for all of it: where it begins and its last part say the most.
fn shortened(path: &str, room: u16, ellipsis: &str) -> String {
    let room = usize::from(room.max(12));
    let letters: Vec<char> = path.chars().collect();
    if letters.len() <= room {
        return path.to_owned();
    }
    let kept = room.saturating_sub(ellipsis.chars().count());
    let (first, last) = (kept / 2, kept - kept / 2);
    let part = |letters: &[char]| letters.iter().collect::<String>();
    format!("{}{ellipsis}{}", part(&letters[..first]), part(&letters[letters.len() - last..]))
}

/// What is said as long as it is so has one line at most, for it would hide the hints for good.
fn lasting(painter: &mut Painter<'_>, at: Rect, text: &str, role: Role) -> Option<u16> {
    (at.height > 1 || columns(text) <= at.width).then(|| {
        painter.text(at, text, role);
        1
    })
}

/// A part of the sentence.
struct Clause {
    text: String,
    role: Role,
    /// What is greatest goes first where there is no room.
    gives_way: u8,
}

/// How the meeting stands, in clauses: may it decide, what is late, what is missing, what is left.
fn standing(app: &App) -> Vec<Clause> {
    let (texts, derived) = (app.texts(), app.derived());
    let mut clauses = Vec::new();
    let mut say = |gives_way, (text, role)| clauses.push(Clause { text, role, gives_way });
    if let Some(quorum) = &derived.quorum {
        let missing = quorum.missing.iter().filter_map(|code| {
            let sector = app.meeting().charter.sectors.iter().find(|sector| sector.code == *code)?;
            Some(sector.name.text(texts.language()).to_owned())
        });
        let missing: Vec<String> = missing.collect();
        let clause = if quorum.quorate {
            (texts.msg_screen_quorate(quorum.present, quorum.of), Role::Done)
        } else if missing.is_empty() || quorum.present == 0 {
            (texts.msg_screen_not_quorate(quorum.present, quorum.of), Role::Missing)
        } else {
            let missing = crate::language::names::list(texts, missing.iter().map(String::as_str));
            (texts.msg_screen_sector_missing(quorum.present, quorum.of, missing), Role::Missing)
        };
        say(0, clause);
    }
    let word = |count: usize| texts.msg_screen_number(count);
    let (late, to_come, left) = (derived.late_lists, derived.lists_to_come, derived.cases_left);
    if late > 0 {
        say(1, (texts.msg_screen_late_lists(late, word(late)), Role::Partly));
    }
    if to_come > 0 && !app.meeting().measures.is_empty() {
        say(2, (texts.msg_screen_lists_to_come(to_come, word(to_come)), Role::Missing));
    }
    let missing = derived.progress[0].missing;
    if missing > 0 {
        say(4, (texts.msg_screen_answers_missing(missing, word(missing)), Role::Missing));
    }
    if left > 0 {
        say(3, (texts.msg_screen_cases_left(left, word(left)), Role::Faint));
    }
    clauses
}

/// The keys that work here and now, each with a word, the most useful first.
fn hints(app: &App, painter: &mut Painter<'_>, at: Rect) {
    let context = app.context();
    let wanted = wanted(app).into_iter().filter(|action| action.row().enabled(&context));
    let words: Vec<(String, String, Action)> = wanted
        .filter_map(|action| {
            // where nothing is left to go back from, the way back opens the menu
            let nothing = app.overlays().is_empty() && !app.zoomed() && app.welcome().is_none();
            let by = if action == Action::Menu && nothing { Action::Back } else { action };
            let key = app.keymap().hint(by)?;
            let word = match action {
                Action::DecisionEnter => app.enter_means().row().hint(app.texts()),
                Action::DecisionWording if !context.page_draft => app.texts().msg_decisions_hint_correct(),
                _ => action.row().hint(app.texts()),
            };
            Some((painter.key(key.short(app.texts())), word, action))
        })
        .collect();
    // In a form the first key is one that types in a text and goes on in a line.
    let enter = match app.overlays().last() {
        Some(Overlay::Form(form)) if form.has_lines() => Some(app.texts().msg_form_hint_line()),
        Some(Overlay::Form(form)) if form.at + 1 < form.fields.len() => Some(app.texts().msg_form_hint_next()),
        Some(Overlay::Form(_)) => Some(Action::FormSave.row().hint(app.texts())),
        _ => None,
    };
    let enter =
        enter.map(|word| (Chord::parse("enter").map_or_else(|_| String::new(), |key| format!("{key:#}")), word));
    let hints: Vec<Hint<'_>> = enter
        .iter()
        .map(|(key, word)| Hint { key, word, action: None })
        .chain(words.iter().map(|(key, word, action)| Hint { key, word, action: Some(*action) }))
        .collect();
    // The way to everything else, or out of what lies on top, is always shown; what has no room before it goes.
    let always = match app.overlays().last() {
        None => 3,
        Some(Overlay::People { .. } | Overlay::Decision(_) | Overlay::Minutes(_) | Overlay::Versions(_)) => 2,
        Some(_) => 1,
    };
    painter.hints_to_end(at, &hints, always);
}

/// What is worth a hint, where the chair is: what is most likely wanted, then the way to all the rest and out.
fn wanted(app: &App) -> Vec<Action> {
    use Action as A;
    let (first, last): (&[A], &[A]) = match app.overlays().last() {
        Some(Overlay::Form(form)) => match (form.fields.len() > 1, form.has_lines()) {
            (true, true) => (&[A::FormNext, A::FormSave], &[A::FormDone]),
            (true, false) => (&[A::FormPrevious, A::FormSave], &[A::FormDone]),
            (false, true) => (&[A::FormSave], &[A::FormDone]),
            (false, false) => (&[], &[A::FormDone]),
        },
        Some(Overlay::Palette(_)) => (&[A::PaletteRun, A::PaletteDown], &[A::PaletteClose]),
        Some(Overlay::Wall) => {
            (&[A::NextItem, A::ToggleClock, A::NewDecision, A::Note, A::Overrun], &[A::Menu, A::Back])
        }
        Some(Overlay::Help { .. }) => (&[A::Down, A::PageDown], &[A::Back]),
        Some(Overlay::Choice(choice)) if choice.ways.is_empty() => (&[], &[A::Back]),
        Some(Overlay::Choice(_)) => (&[A::Choose, A::Down], &[A::Back]),
        Some(Overlay::Menu(_)) => (&[A::Choose, A::Down, A::Right, A::Help], &[A::Back]),
        Some(Overlay::Minutes(_)) => (&[A::MinutesNext], &[A::PageMenu, A::Back]),
        Some(Overlay::People { .. } | Overlay::Decision(_) | Overlay::Versions(_)) => (&[], &[A::PageMenu, A::Back]),
        None => (&[A::TakeOver], &[A::Menu, A::Palette, A::Help]),
    };
    let likely = if matches!(app.overlays().last(), Some(Overlay::Menu(_) | Overlay::Help { .. } | Overlay::Wall)) {
        Vec::new()
    } else {
        app.likely()
    };
    // what Enter stands for is hinted at once
    let meant = likely.contains(&A::DecisionEnter).then(|| app.enter_means());
    // and where it opens what the last hints open, once is enough
    let twice = meant.is_some_and(|meant| last.contains(&meant));
    let likely = likely.into_iter().filter(|action| Some(*action) != meant && !(twice && *action == A::DecisionEnter));
    first.iter().copied().chain(likely).chain(last.iter().copied()).collect()
}
