//! The agenda: every item with its number, how far it has come and its minutes; under it what was noted.

use super::{PaneView, key_of};
use crate::{
    app::{App, Pane, pointer::Target},
    language::{clean::clean, dates},
    meeting::{Item, ItemProgress},
    ui::{
        Painter, Role,
        paint::{Inside, Wrapped, after, before, columns, row, rows_from},
    },
};
use ratatui::layout::Rect;

/// How the pane is drawn.
pub const VIEW: PaneView = PaneView { pane: Pane::Agenda, chip: "1", title, tab: title, summary, key, draw };

fn title(app: &App) -> String {
    app.texts().msg_screen_agenda()
}

fn summary(app: &App) -> String {
    let planned = app.meeting().agenda.iter().filter(|item| item.progress != ItemProgress::Deferred);
    app.texts().msg_screen_minutes_in_all(planned.map(|item| u64::from(item.planned)).sum::<u64>())
}

fn key(app: &App) -> u64 {
    let running = app.meeting().running().map(|item| item.elapsed(app.now()).num_minutes());
    key_of((app.agenda.at, running, app.waiting()))
}

/// Rows under the list for what is said about the selected item.
const FOOT: u16 = 6;

fn draw(app: &App, painter: &mut Painter<'_>, inside: &Inside, focused: bool) {
    let items = &app.meeting().agenda;
    let body = inside.body;
    if items.is_empty() {
        let key = app.key_of(crate::app::Action::ItemAdd);
        painter.words(body, &app.texts().msg_agenda_empty(key), Role::Faint);
        return;
    }
    let wanted = u16::try_from(items.len()).unwrap_or(u16::MAX);
    let foot = FOOT.min(body.height.saturating_sub(wanted)).max(u16::from(body.height > 8) * 4).min(body.height / 2);
    let shown = usize::from(body.height - foot);
    let top = first_shown(app.agenda.at, shown, items.len());
    let time = items.iter().skip(top).take(shown).map(|item| columns(&minutes(app, item))).max().unwrap_or(0);
    let number = app.derived().widest_case.map_or(0, |case| columns(&case.to_string()));
    for (line, (at, item)) in (0u16..).zip(items.iter().enumerate().skip(top).take(shown)) {
        let place = row(body, line);
        let selected = at == app.agenda.at;
        let wide = row(Rect { y: body.y, height: body.height, ..inside.all }, line);
        painter.zone(wide, Target::Row { pane: Pane::Agenda, at });
        if selected {
            painter.tint(wide, Role::SelectionRow);
        }
        item_row(app, painter, place, item, (selected && focused, time, number));
        painter.drop_mark(wide, app.drop_mark(Pane::Agenda), at);
    }
    painter.scroll_mark(Rect { y: body.y, height: body.height - foot, ..inside.edge }, top, shown, items.len());
    if foot > 1
        && let Some(item) = items.get(app.agenda.at)
    {
        let cut = columns(&title_of(app, item)) > title_place(body, time, number).width;
        about(app, painter, rows_from(body, body.height - foot + 1), item, cut);
    }
}

/// The first row to show, so that the selected one is seen with some rows around it.
pub(super) fn first_shown(selected: usize, shown: usize, all: usize) -> usize {
    selected.saturating_sub(shown.saturating_sub(1) * 2 / 3).min(all.saturating_sub(shown))
}

/// Where an item's title stands in its row: after its sign and number, before its minutes.
fn title_place(row: Rect, time: u16, number: u16) -> Rect {
    after(before(row, time + 2), 2 + number + 1)
}

fn title_of(app: &App, item: &Item) -> String {
    if item.title.is_empty() { app.texts().msg_agenda_untitled() } else { clean(&item.title).into_owned() }
}

fn item_row(app: &App, painter: &mut Painter<'_>, at: Rect, item: &Item, (selected, time, width): (bool, u16, u16)) {
    let meeting = app.meeting();
    let current = meeting.current == Some(item.id);
    let glyphs = painter.glyphs;
    let (sign, role) = match item.progress {
        _ if item.is_running() => (glyphs.running, Role::Running),
        _ if current => (glyphs.paused, Role::Running),
        ItemProgress::Done if app.waits(item.id) => (glyphs.pending, Role::Draft),
        ItemProgress::Done => (glyphs.done, Role::Done),
        ItemProgress::Deferred => (glyphs.next, Role::Faint),
        ItemProgress::Open => (" ", Role::Faint),
    };
    painter.text(at, sign, role);
    let over = item.elapsed(app.now()) > item.planned_time();
    let used = painter.right(at, &minutes(app, item), if over { Role::Late } else { Role::Faint });
    let text = before(at, used.max(time) + 2);
    let number = app.derived().case(item.id).map(|case| case.to_string()).unwrap_or_default();
    painter.right(
        Rect { width: width.min(text.width.saturating_sub(2)), ..after(text, 2) },
        &number,
        if current { role } else { Role::Faint },
    );
    let title = title_place(at, used.max(time), width);
    let faint = item.is_break() || item.progress == ItemProgress::Deferred;
    let role = if current || selected {
        Role::Title
    } else if faint {
        Role::Faint
    } else {
        Role::Text
    };
    let x = painter.text(title, &title_of(app, item), role);
    let mut remarks = Vec::new();
    if let Some(fixed) = item.fixed {
        remarks.push(dates::time(app.language(), fixed));
    }
    if item.progress == ItemProgress::Deferred {
        remarks.push(app.texts().msg_agenda_deferred());
    }
    if !item.private.is_empty() {
        remarks.push(app.texts().msg_agenda_private());
    }
    if !remarks.is_empty() {
        let remark = remarks.join(" · ");
        if columns(&remark) + 1 < after(title, x).width {
            painter.text(after(title, x + 1), &remark, Role::Faint);
        }
    }
}

/// `10` planned; `41/75` while it runs; `28` as it was.
fn minutes(app: &App, item: &Item) -> String {
    let ran = item.elapsed(app.now()).num_minutes();
    match item.progress {
        ItemProgress::Done => ran.to_string(),
        _ if !item.spans.is_empty() => format!("{ran}/{}", item.planned),
        _ => item.planned.to_string(),
    }
}

/// What is known of an item, in words: its title where its row had no room for all of it, kind, presenter, what was
/// noted.
fn about(app: &App, painter: &mut Painter<'_>, at: Rect, item: &Item, cut: bool) {
    let texts = app.texts();
    let noted = !item.notes.trim().is_empty();
    let title = title_of(app, item);
    let rows = Wrapped::new(&title, at.width).rows();
    // the kind keeps its row, and so does what was noted
    let fits = rows + 1 + usize::from(noted) <= usize::from(at.height);
    let at = if cut && fits { rows_from(at, painter.words(at, &title, Role::Text)) } else { at };
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
    painter.text(at, &facts.join(" · "), Role::Faint);
    let room = rows_from(at, 1);
    let wrapped = Wrapped::new(&item.notes, room.width);
    if !noted {
        if item.is_break() {
            return;
        }
        let key = app.key_of(crate::app::Action::Note);
        painter.text(room, &texts.msg_agenda_no_note(key), Role::Fainter);
        return;
    }
    // the newest lines are the ones that matter while people speak
    let first = wrapped.rows().saturating_sub(usize::from(room.height));
    painter.paragraph(room, &item.notes, &wrapped, first, Role::Text);
}

/// What the forum is to do with an item.
fn kind(app: &App, item: &Item) -> String {
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

#[cfg(test)]
mod tests {
    use crate::app::testing;

    /// The agenda with its first item a break and a long title on the second.
    fn drawn(at: usize) -> String {
        let mut meeting = testing::example();
        meeting.agenda[0].kind = crate::forum::ItemKind::Break;
        meeting.agenda[0].notes.clear();
        meeting.agenda[1].title = "Felles kompetansetiltak for barnehagene i regionen og veien videre mot 2020".into();
        let mut app = testing::open(meeting);
        app.agenda.at = at;
        crate::panes::testing::drawn(&app, super::VIEW, (48, 24), true, &crate::ui::Glyphs::UNICODE)
    }

    #[test]
    fn a_title_cut_in_its_row_stands_whole_at_the_foot() {
        let (cut, other) = (drawn(1), drawn(2));
        assert!(cut.contains("mot 2020") && !other.contains("mot 2020"), "{cut}");
    }

    #[test]
    fn a_break_wants_no_note() {
        let said = drawn(0);
        assert!(said.contains("pause") && !said.contains("ikke notat"), "{said}");
    }

    #[test]
    fn minutes_of_any_size_in_a_file_are_summed() {
        let mut meeting = testing::example();
        meeting.agenda.iter_mut().for_each(|item| item.planned = u32::MAX);
        let said = super::summary(&testing::open(meeting.clone()));
        let sum = u64::from(u32::MAX) * u64::try_from(meeting.agenda.len()).unwrap();
        assert!(said.contains(&sum.to_string()), "{said}");
    }
}
