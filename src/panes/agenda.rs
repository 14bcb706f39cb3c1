//! The agenda: every item with its number, how far it has come, its times and its minutes; under it what is known of
//! the one at the cursor: what was noted and decided.
//!
//! What gives way where it is narrow: the bar, who presents, the kind, the times, then the end of the title, which
//! then stands whole at the foot. Numbers and minutes are never cut.

mod about;
mod columns;

use super::{PaneView, header::moment, key_of};
use crate::{
    app::{App, Pane, pointer::Target},
    language::clean::clean,
    meeting::{Item, ItemProgress},
    ui::{
        Painter, Role,
        paint::{Inside, after, before, columns as wide, row, rows_from},
    },
};
use columns::Columns;
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
    key_of((app.agenda.at, moment(app), app.waiting()))
}

fn draw(app: &App, painter: &mut Painter<'_>, inside: &Inside, focused: bool) {
    let items = &app.meeting().agenda;
    let body = inside.body;
    if items.is_empty() {
        let key = app.key_of(crate::app::Action::ItemAdd);
        painter.words(body, &app.texts().msg_agenda_empty(key), Role::Faint);
        return;
    }
    let wanted = u16::try_from(items.len()).unwrap_or(u16::MAX);
    let foot = body.height.saturating_sub(wanted).max(u16::from(body.height > 8) * 4).min(body.height / 4 * 3);
    let shown = usize::from(body.height - foot);
    let carried = app.carried_into_view(Pane::Agenda);
    let top = with_carried(carried, first_shown(app.agenda.at, shown, items.len()), shown);
    let columns = Columns::new(app, body.width, (top, shown));
    for (line, (at, item)) in (0u16..).zip(items.iter().enumerate().skip(top).take(shown)) {
        let place = row(body, line);
        let selected = at == app.agenda.at;
        let whole = row(Rect { y: body.y, height: body.height, ..inside.all }, line);
        painter.zone(whole, Target::Row { pane: Pane::Agenda, at });
        item_row(app, painter, place, (at, item), &columns);
        if selected {
            // its number as a chip is seen from further away than a tinted row, and moves at a fourth of the bytes
            painter.tint(columns.chip(place), if focused { Role::SelectionCell } else { Role::SelectionRow });
        }
        painter.drop_mark(whole, app.carried(Pane::Agenda), at);
    }
    painter.scroll_mark(Rect { y: body.y, height: body.height - foot, ..inside.edge }, top, shown, items.len());
    if foot > 1
        && let Some(item) = items.get(app.agenda.at)
    {
        let cut = wide(&title_of(app, item)) > columns.title(body).width;
        about::draw(app, painter, rows_from(body, body.height - foot + 1), item, cut);
    }
}

/// The first row to show, so that the selected one is seen with some rows around it.
pub(super) fn first_shown(selected: usize, shown: usize, all: usize) -> usize {
    selected.saturating_sub(shown.saturating_sub(1) * 2 / 3).min(all.saturating_sub(shown))
}

/// The first row to show while a row is carried beyond those that are seen.
pub(super) fn with_carried(carried: Option<usize>, top: usize, shown: usize) -> usize {
    match carried {
        Some(at) if at < top => at,
        Some(at) if at >= top + shown => at + 1 - shown.max(1),
        _ => top,
    }
}

fn title_of(app: &App, item: &Item) -> String {
    if item.title.is_empty() { app.texts().msg_agenda_untitled() } else { clean(&item.title).into_owned() }
}

/// The sign of how far an item has come.
fn sign(app: &App, painter: &Painter<'_>, item: &Item) -> (&'static str, Role) {
    let glyphs = painter.glyphs;
    match item.progress {
        _ if item.is_running() => (glyphs.running, Role::Running),
        _ if app.meeting().current == Some(item.id) => (glyphs.paused, Role::Running),
        ItemProgress::Done if app.waits(item.id) => (glyphs.pending, Role::Draft),
        ItemProgress::Done => (glyphs.done, Role::Done),
        ItemProgress::Deferred => (glyphs.next, Role::Faint),
        ItemProgress::Open => (" ", Role::Faint),
    }
}

type Place<'a> = (usize, &'a Item);

fn item_row(app: &App, painter: &mut Painter<'_>, at: Rect, (place, item): Place<'_>, columns: &Columns) {
    let current = app.meeting().current == Some(item.id);
    let (sign, role) = sign(app, painter, item);
    painter.text(at, sign, role);
    columns.draw(app, painter, at, (place, item));
    let number = app.derived().case(item.id).map(|case| case.to_string()).unwrap_or_default();
    painter.right(columns.number(at), &number, if current { role } else { Role::Faint });
    let title = columns.title(at);
    let faint = item.is_break() || item.progress == ItemProgress::Deferred;
    let role = if current {
        Role::Title
    } else if faint {
        Role::Faint
    } else {
        Role::Text
    };
    let x = painter.text(title, &title_of(app, item), role);
    let remark = columns.remark(app, painter, (place, item));
    if !remark.is_empty() && wide(&remark) < after(title, x).width {
        painter.text(after(title, x + 1), &remark, Role::Faint);
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
    fn a_fixed_time_that_is_not_kept_says_that_it_was_planned() {
        let said = |planned: u32, width: u16| {
            let mut meeting = testing::example();
            meeting.seen = None;
            meeting.agenda[3].planned = planned;
            let now = "2019-03-20T11:28:12".parse().unwrap();
            let app = crate::app::App::open(crate::app::Opening::of(meeting, now, (width, 24)));
            let glyphs = crate::ui::Glyphs::UNICODE;
            let drawn = crate::panes::testing::drawn(&app, super::VIEW, (width, 24), true, &glyphs);
            drawn.lines().find(|line| line.contains("Lunsj")).unwrap().to_owned()
        };
        for width in [48, 78, 120] {
            assert!(said(75, width).contains("Lunsj 12.00"), "two minutes are none: {}", said(75, width));
            assert!(said(105, width).contains("Lunsj planlagt 12.00"), "{}", said(105, width));
        }
        assert!(said(105, 78).contains("12.32–13.02"), "{}", said(105, 78));
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
