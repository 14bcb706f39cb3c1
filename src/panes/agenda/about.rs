//! Under the agenda: what is known of the item at the cursor, in words.

use super::title_of;
use crate::{
    app::{App, decisions::words},
    language::clean::{clean, clean_start},
    meeting::{Item, ItemProgress},
    ui::{
        Painter, Role,
        paint::{Wrapped, after, before, row, rows_from},
    },
};
use ratatui::layout::Rect;

/// From this height on its title stands there in any case, and what was decided.
const ROOMY: u16 = 10;

/// Its title where its row had no room for all of it, kind, presenter, what was noted, and what was decided.
pub(super) fn draw(app: &App, painter: &mut Painter<'_>, at: Rect, item: &Item, cut: bool) {
    let roomy = at.height >= ROOMY;
    let noted = !item.notes.trim().is_empty();
    let title = if roomy { crate::app::words::case_and_title(app, item) } else { title_of(app, item) };
    let rows = Wrapped::new(&title, at.width).rows();
    // The kind keeps its row, and so does what was noted.
    let fits = rows + 1 + usize::from(noted) <= usize::from(at.height);
    let role = if roomy { Role::Title } else { Role::Text };
    let at = if (cut || roomy) && fits { rows_from(at, painter.words(at, &title, role)) } else { at };
    painter.text(at, &facts(app, painter, item), Role::Faint);
    let room = rows_from(at, 1 + u16::from(roomy));
    let used = note(app, painter, room, item);
    if roomy {
        decided(app, painter, rows_from(room, used + u16::from(used > 0)), item);
    }
}

fn facts(app: &App, painter: &Painter<'_>, item: &Item) -> String {
    let texts = app.texts();
    let mut facts = vec![kind(app, item)];
    if !item.presenter.is_empty() {
        facts.push(clean(&item.presenter).into_owned());
    }
    if let Some(case) = item.carried_from {
        facts.push(texts.msg_agenda_carried_from(case.to_string()));
    }
    let decided = app.meeting().decisions_in(item.id).count();
    if decided > 0 {
        facts.push(texts.msg_agenda_decisions(decided));
    }
    if item.progress == ItemProgress::Done {
        facts.push(texts.msg_agenda_planned(item.planned));
    }
    facts.join(&format!(" {} ", painter.glyphs.pending))
}

/// What was noted, or how to; gives the rows it took.
fn note(app: &App, painter: &mut Painter<'_>, room: Rect, item: &Item) -> u16 {
    if item.notes.trim().is_empty() {
        if item.is_break() {
            return 0;
        }
        let key = app.key_of(crate::app::Action::Note);
        return painter.words(room, &app.texts().msg_agenda_no_note(key), Role::Fainter);
    }
    // The newest lines are the ones that matter while people speak.
    let wrapped = Wrapped::end_of(&item.notes, room.width, usize::from(room.height));
    let first = wrapped.rows().saturating_sub(usize::from(room.height));
    painter.paragraph(room, &item.notes, &wrapped, first, Role::Text)
}

/// No more rows of one wording.
const MOST: u16 = 4;

/// What was decided in it, or is about to be.
fn decided(app: &App, painter: &mut Painter<'_>, at: Rect, item: &Item) {
    let mut rest = at;
    for decision in app.meeting().decisions_in(item.id) {
        if rest.height < 2 {
            return;
        }
        let (sign, role) = match decision.stands() {
            true if decision.outcome.is_adopted() => (painter.glyphs.done, Role::Done),
            true => (painter.glyphs.missing, Role::Missing),
            false => (painter.glyphs.draft, Role::Draft),
        };
        painter.text(row(rest, 0), sign, role);
        let used = painter.right(row(rest, 0), &words::outcome(app.texts(), decision.outcome), role);
        let place = before(after(rest, 2), used + 2);
        let place = Rect { height: place.height.min(MOST), ..place };
        rest = rows_from(rest, painter.words(place, &clean_start(decision.current_wording()), Role::Text).max(1));
    }
}

/// What the forum is to do with an item.
pub(super) fn kind(app: &App, item: &Item) -> String {
    use crate::forum::ItemKind as K;
    let texts = app.texts();
    match item.kind {
        K::Information => texts.msg_agenda_information(),
        K::Discussion => texts.msg_agenda_discussion(),
        K::Decision => texts.msg_agenda_decision(),
        K::Approval => texts.msg_agenda_approval(),
        K::Break => texts.msg_agenda_kind_break(),
    }
}
