//! A new meeting while it is chosen: the forums, the day in a field, and under it what that day is.

use crate::{
    app::{
        Action,
        home::{Home, NewMeeting, Why},
        pointer::Target,
    },
    editor::EditorStyles,
    language::{dates, holidays},
    ui::{
        Painter, Role,
        paint::{Head, after, columns, row, rows_from},
    },
};
use ratatui::layout::{Position, Rect};

/// Columns of the overlay, where there are so many.
const WIDTH: u16 = 84;

/// Forums that are seen at once.
const MOST_FORUMS: usize = 8;

/// Rows for what is said of the day.
const TOLD: u16 = 4;

pub(super) fn draw(home: &Home, new: &NewMeeting, p: &mut Painter<'_>, screen: Rect) -> Option<Position> {
    let texts = home.texts();
    let forums = home.forums();
    let shown = forums.len().min(MOST_FORUMS);
    let height = u16::try_from(shown).unwrap_or(u16::MAX).saturating_add(TOLD + 8);
    let title = texts.msg_home_new();
    let size = (WIDTH.min(screen.width.saturating_sub(4)), height.min(screen.height));
    let inside = p.overlay(screen, size, &Head { title: &title, ..Head::default() });
    let body = inside.body;
    p.text(body, &texts.msg_home_new_forum(), Role::Emphasis);
    let room = usize::from(body.height.saturating_sub(TOLD + 3)).min(shown).max(1);
    let top = new.forum.saturating_sub(room.saturating_sub(1)).min(forums.len().saturating_sub(room));
    for (line, (at, forum)) in (1u16..).zip(forums.iter().enumerate().skip(top).take(room)) {
        let place = row(body, line);
        let chosen = at == new.forum;
        p.zone(Rect { y: place.y, height: place.height, ..inside.all }, Target::OverlayRow(at));
        if chosen {
            p.tint(Rect { y: place.y, height: place.height, ..inside.all }, Role::SelectionRow);
            p.text(place, p.glyphs.running, Role::Emphasis);
        }
        let name = if forum.name.is_empty() { &forum.code } else { &forum.name };
        p.text(after(place, 2), name, if chosen { Role::Title } else { Role::Text });
    }
    let edge = Rect { y: body.y + 1, height: u16::try_from(room).unwrap_or(0), ..inside.edge };
    p.scroll_mark(edge, top, room, forums.len());
    let day = rows_from(body, u16::try_from(room).unwrap_or(0) + 2);
    let label = texts.msg_home_new_date();
    p.text(day, &label, Role::Emphasis);
    let field = after(row(day, 0), columns(&label) + 2);
    let style = |role| p.theme.style(role);
    let styles = EditorStyles {
        text: style(Role::Title),
        selection: style(Role::SelectionCell),
        placeholder: style(Role::Faint),
        mark: style(Role::Faint),
    };
    new.editor.render(field, p.buffer, &styles);
    p.plain(field);
    p.zone(field, Target::Text);
    let mut rest = rows_from(day, 2);
    for (text, role) in told(home, new) {
        let used = p.words(rest, &text, role);
        rest = rows_from(rest, used);
    }
    new.editor.cursor_screen().map(Position::from)
}

/// What is to be known of the day and the forum.
fn told(home: &Home, new: &NewMeeting) -> Vec<(String, Role)> {
    let texts = home.texts();
    let Some(forum) = home.forums().get(new.forum) else { return Vec::new() };
    if let Some(problem) = &forum.problem {
        return vec![(texts.msg_home_new_broken(problem.as_str()), Role::Error)];
    }
    let date = match new.date(home.today()) {
        Ok(date) => date,
        Err(error) => return vec![(error.in_words(texts), Role::Error)],
    };
    let day = dates::long_date(texts, date);
    let mut told = Vec::new();
    if date < home.today() {
        told.push((day, Role::Text));
        told.push((texts.msg_home_new_past(), Role::Notice));
    } else {
        told.push((format!("{day}, {}", super::words::until(texts, home.today(), date)), Role::Text));
    }
    if home.held_on(forum, date).is_some() {
        told.push((texts.msg_home_new_there(home.key_of(Action::NewMeetingMake)), Role::Notice));
        return told;
    }
    if let Some(remark) = holidays::remark(texts, date) {
        told.push((remark, Role::Notice));
    }
    match new.proposal().map(|proposal| proposal.why) {
        Some(Why::Set) => told.push((texts.msg_home_new_set(), Role::Faint)),
        Some(Why::Soon) => told.push((texts.msg_home_new_soon(), Role::Faint)),
        Some(Why::Wheel(at)) => {
            let what = forum.wheel.get(at).map(|date| date.what.text(texts.language())).unwrap_or_default();
            told.push((texts.msg_home_new_wheel(what), Role::Faint));
        }
        None => {}
    }
    told
}
