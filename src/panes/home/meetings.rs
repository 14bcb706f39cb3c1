//! The list of meetings, by year, the newest first: day, number, forum, and how far each has come in a word.

use super::words;
use crate::{
    app::{
        Action,
        home::{Home, Line, Sheet, Side},
        pointer::Target,
    },
    language::{clean::clean, dates, system::answered},
    panes::agenda::first_shown,
    ui::{
        Painter, Role,
        paint::{Inside, after, before, columns, row, rows_from},
    },
};
use ratatui::layout::Rect;

/// Columns of a day, and between columns.
const DAY: u16 = 7;

/// How many there are.
pub(super) fn summary(home: &Home) -> String {
    let shown = home.lines().iter().filter(|line| matches!(line, Line::Meeting(_))).count();
    if shown == 0 { String::new() } else { home.texts().msg_home_in_all(shown) }
}

pub(super) fn draw(home: &Home, p: &mut Painter<'_>, inside: &Inside, focused: bool) {
    let body = inside.body;
    let lines = home.lines();
    if lines.is_empty() {
        empty(home, p, body);
        return;
    }
    let shown = usize::from(body.height);
    let chosen = home.line();
    let top = first_shown(chosen, shown, lines.len());
    // the year of the first row is seen with it
    let top = if top > 0 && top == chosen { top - 1 } else { top };
    let seen = || lines.iter().skip(top).take(shown);
    let number = |sheet: &Sheet| sheet.brief().map_or(0, |brief| columns(&home.texts().msg_home_number(brief.number)));
    let sheets = || seen().filter_map(|line| if let Line::Meeting(at) = line { home.sheets().get(*at) } else { None });
    let number = if body.width < 40 { 0 } else { sheets().map(number).max().unwrap_or(0) };
    let heading = |at: usize| lines.iter().take(at + 1).rfind(|line| matches!(line, Line::Year(..)));
    for (place, (at, line)) in (0u16..).map(|line| row(body, line)).zip(lines.iter().enumerate().skip(top).take(shown))
    {
        // of which year the first rows are is always seen
        let line = if at == top && at != chosen { heading(at).unwrap_or(line) } else { line };
        match line {
            Line::Year(year, count) => {
                let year = year.map_or_else(|| home.texts().msg_home_no_date(), |year| year.to_string());
                p.pair(place, (&year, Role::Emphasis), (&count.to_string(), Role::Faint));
            }
            Line::Meeting(of) => {
                let Some(sheet) = home.sheets().get(*of) else { continue };
                let selected = at == chosen;
                let wide = Rect { y: place.y, height: 1, ..inside.all };
                p.zone(wide, Target::HomeRow { side: Side::Meetings, at: *of });
                if selected {
                    p.tint(wide, Role::SelectionRow);
                }
                meeting(home, p, place, (sheet, selected && focused), number);
            }
        }
    }
    p.scroll_mark(Rect { y: body.y, height: body.height, ..inside.edge }, top, shown, lines.len());
}

fn meeting(home: &Home, p: &mut Painter<'_>, at: Rect, (sheet, selected): (&Sheet, bool), number: u16) {
    let texts = home.texts();
    let (sign, word, role) = words::status(texts, p.glyphs, sheet);
    p.text(at, sign, role);
    let used = p.right(at, &word, role);
    let mut rest = before(after(at, 2), used + 2);
    let text = if selected { Role::Title } else { Role::Text };
    if let Some(date) = sheet.date() {
        p.text(rest, &dates::short_date(texts.language(), date), text);
        rest = after(rest, DAY);
    }
    if number > 0 && sheet.date().is_some() {
        if let Some(brief) = sheet.brief() {
            p.text(rest, &texts.msg_home_number(brief.number), Role::Faint);
        }
        rest = after(rest, number + 2);
    }
    let named = |brief: &crate::archive::Brief| brief.short.clone();
    let of_profile = || sheet.forum().map(|code| home.forum_name(code));
    let name = sheet.brief().map(named).or_else(of_profile).unwrap_or_else(|| sheet.entry.name.clone());
    p.text(rest, &clean(&name), text);
}

/// How to begin.
fn empty(home: &Home, p: &mut Painter<'_>, body: Rect) {
    let texts = home.texts();
    if let Some(why) = home.trouble() {
        p.words(body, &texts.msg_home_trouble(answered(texts, why)), Role::Error);
        return;
    }
    if !home.listed() {
        p.text(body, &texts.msg_home_reading(), Role::Faint);
        return;
    }
    let names: Vec<&str> =
        home.forums().iter().map(|forum| forum.name.as_str()).filter(|name| !name.is_empty()).collect();
    let mut said = vec![
        (texts.msg_home_empty(), Role::Title),
        (texts.msg_home_empty_new(home.key_of(Action::HomeOpen), home.key_of(Action::NewMeetingMake)), Role::Text),
        (texts.msg_home_empty_demo(home.key_of(Action::HomeDemo)), Role::Text),
    ];
    if !names.is_empty() {
        said.push((texts.msg_home_empty_forums(names.join(" · ")), Role::Faint));
    }
    said.push((texts.msg_home_empty_archive(home.archive()), Role::Faint));
    let mut rest = body;
    for (text, role) in said {
        let used = p.words(rest, &text, role);
        rest = rows_from(rest, used + u16::from(body.height > 10));
    }
}
