//! The roll call: seats by sector with who is there, and above them whether the forum may decide.

#[cfg(test)]
mod tests;

use crate::{
    app::{Action, App, decisions::words, people::seats, pointer::Target},
    forum::Function,
    language::{Texts, clean::clean, dates},
    meeting::{Meeting, Person, Presence},
    ui::{
        Painter, Role,
        paint::{Head, after, before, columns, row, rows_from, widened},
    },
};
use ratatui::layout::Rect;

/// Columns of the overlay, where there are so many.
const WIDTH: u16 = 116;

/// From so many columns inside on, a column says what everybody is in the forum.
const ROOMY: u16 = 96;

/// Below so many rows there are none between sectors, and none for the sentences about the one selected.
const LOW: u16 = 20;

/// An organisation is not worth fewer columns.
const LEAST_ORGANISATION: u16 = 10;

/// A row of the list.
enum Line<'a> {
    /// A sector, and how many of its seats are filled.
    Sector(String, String),
    Blank,
    /// A seat, by its place in the roll call.
    Seat(usize, &'a Person),
}

/// Draws it.
pub(super) fn draw(app: &App, at: usize, p: &mut Painter<'_>, screen: Rect) {
    let screen = Rect { height: screen.height.saturating_sub(1), ..screen };
    let (texts, meeting) = (app.texts(), app.meeting());
    // A low screen keeps its rows for people.
    let low = screen.height < LOW;
    let lines = lines(texts, meeting, !low);
    let there = meeting.people.iter().filter(|person| person.presence.is_there()).count();
    let summary = texts.msg_people_summary(there, meeting.people.len());
    let head = Head { title: &texts.msg_people_title(), summary: &summary, ..Head::default() };
    let width = WIDTH.min(screen.width.saturating_sub(2));
    // frame, quorum and foot, each with an empty row
    let wanted = u16::try_from(lines.len()).unwrap_or(u16::MAX).saturating_add(9);
    let inside = p.overlay(screen, (width, wanted), &head);
    let body = inside.body;
    if meeting.people.is_empty() {
        let key = app.key_of(Action::PersonAdd);
        p.words(body, &texts.msg_people_empty(key), Role::Faint);
        return;
    }
    if let Some(quorum) = &app.derived().quorum {
        let role = if quorum.quorate { Role::Done } else { Role::Missing };
        p.text(body, &words::quorum(texts, &meeting.charter, quorum), role);
    }
    let foot = if low { 0 } else { 3 };
    let list = rows_from(body, 1 + u16::from(!low));
    let list = Rect { height: list.height.saturating_sub(foot), ..list };
    let chosen = lines.iter().position(|line| matches!(line, Line::Seat(place, _) if *place == at)).unwrap_or(0);
    let room = usize::from(list.height);
    // The heading above the first seat is seen with it.
    let top = chosen.saturating_sub(room / 2).min(lines.len().saturating_sub(room));
    let columns = Columns::of(texts, meeting, list.width);
    for (number, line) in (0..list.height).zip(lines.iter().skip(top)) {
        let place = row(list, number);
        match line {
            Line::Blank => {}
            Line::Sector(name, count) => {
                let used = p.text(place, name, Role::Emphasis);
                p.text(after(place, used + 2), count, Role::Faint);
            }
            Line::Seat(seat, person) => {
                p.zone(widened(place), Target::OverlayRow(*seat));
                p.zone(before(place, place.width.saturating_sub(2)), Target::Mark(*seat));
                if *seat == at {
                    p.tint(widened(place), Role::SelectionRow);
                }
                columns.draw(texts, p, place, person, *seat == at);
            }
        }
    }
    p.scroll_mark(Rect { y: list.y, height: list.height, ..inside.edge }, top, room, lines.len());
    if foot > 0
        && let Some(person) = seats(meeting).get(at).and_then(|place| meeting.people.get(*place))
    {
        let foot = rows_from(body, body.height - foot + 1);
        p.words(foot, &in_words(texts, person), Role::Faint);
    }
}

fn lines<'a>(texts: &Texts, meeting: &'a Meeting, airy: bool) -> Vec<Line<'a>> {
    let mut lines = Vec::new();
    let mut sector = None;
    for (place, seat) in seats(meeting).into_iter().enumerate() {
        let Some(person) = meeting.people.get(seat) else { continue };
        let known = meeting.charter.sectors.iter().find(|sector| sector.code == person.sector);
        let code = known.map(|sector| sector.code.as_str());
        if sector != Some(code) {
            sector = Some(code);
            let name = known.map_or_else(
                || texts.msg_people_other_sector(),
                |sector| clean(sector.name.text(texts.language())).into_owned(),
            );
            let is_in = |person: &&Person| {
                let known = meeting.charter.sectors.iter().find(|sector| sector.code == person.sector);
                known.map(|sector| sector.code.as_str()) == code
            };
            let all = meeting.people.iter().filter(is_in);
            let there = all.clone().filter(|person| person.presence.is_there()).count();
            if airy && !lines.is_empty() {
                lines.push(Line::Blank);
            }
            lines.push(Line::Sector(name, texts.msg_people_sector(there, all.count())));
        }
        lines.push(Line::Seat(place, person));
    }
    lines
}

/// Columns for name, organisation and what one is in the forum; the word for who is there stands at the right.
struct Columns {
    name: u16,
    organisation: u16,
    function: u16,
    presence: u16,
}

impl Columns {
    fn of(texts: &Texts, meeting: &Meeting, width: u16) -> Self {
        let all = [Presence::Expected, Presence::Present, Presence::Substitute, Presence::Absent];
        let own = meeting.people.iter().map(|person| columns(&word_for(texts, person)));
        let presence = all.into_iter().map(|presence| columns(&word(texts, presence))).chain(own).max().unwrap_or(0);
        let functions = meeting.people.iter().map(|person| columns(&function(texts, person)));
        let function = if width >= ROOMY { functions.max().unwrap_or(0) + 2 } else { 0 };
        let room = width.saturating_sub(2 + presence + 2 + function);
        let widest = meeting.people.iter().map(|person| columns(&name(texts, person))).max().unwrap_or(0) + 2;
        // Names first: where there is little left beside the widest, there are no organisations.
        let name = if room.saturating_sub(widest) < LEAST_ORGANISATION { room } else { widest };
        Self { name, organisation: room - name, function, presence }
    }

    fn draw(&self, texts: &Texts, p: &mut Painter<'_>, at: Rect, person: &Person, chosen: bool) {
        let (sign, role) = match person.presence {
            Presence::Present => (p.glyphs.answered, Role::Done),
            Presence::Substitute => (p.glyphs.partly, Role::Done),
            Presence::Absent => (p.glyphs.missing, Role::Missing),
            Presence::Expected => (p.glyphs.pending, Role::Faint),
        };
        p.text(at, sign, role);
        let rest = after(at, 2);
        let cell = |rest: Rect, width: u16| Rect { width: width.saturating_sub(2).min(rest.width), ..rest };
        let name_role = match (chosen, person.presence) {
            (true, _) => Role::Title,
            (_, Presence::Absent) => Role::Faint,
            _ => Role::Text,
        };
        p.text(cell(rest, self.name), &name(texts, person), name_role);
        let rest = after(rest, self.name);
        p.text(cell(rest, self.organisation), organisation(person), Role::Faint);
        let rest = after(rest, self.organisation);
        if self.function > 0 {
            p.text(cell(rest, self.function), &function(texts, person), Role::Faint);
        }
        let rest = after(rest, self.function);
        p.text(Rect { width: self.presence.min(rest.width), ..rest }, &word_for(texts, person), role);
    }
}

fn name(texts: &Texts, person: &Person) -> String {
    let label = clean(person.label()).into_owned();
    if label.trim().is_empty() { texts.msg_people_unnamed() } else { label }
}

/// Where nobody's name is known the seat is called by its organisation, which is then not said again.
fn organisation(person: &Person) -> &str {
    if person.label() == person.organisation { "" } else { &person.organisation }
}

fn word(texts: &Texts, presence: Presence) -> String {
    match presence {
        Presence::Present => texts.msg_people_present(),
        Presence::Substitute => texts.msg_people_substitute(),
        Presence::Absent => texts.msg_people_absent(),
        Presence::Expected => texts.msg_people_expected(),
    }
}

/// Of who was there and is gone, when that was: they did not send their regrets.
fn word_for(texts: &Texts, person: &Person) -> String {
    let left = person.stays().last().and_then(|stay| stay.to).filter(|_| person.presence == Presence::Absent);
    left.map_or_else(|| word(texts, person.presence), |at| texts.msg_people_gone(dates::time(texts.language(), at)))
}

fn function(texts: &Texts, person: &Person) -> String {
    match person.function {
        Function::Chair => texts.msg_people_chair(),
        Function::Deputy => texts.msg_people_deputy(),
        Function::Secretary => texts.msg_people_secretary(),
        Function::Observer => texts.msg_people_observer(),
        Function::Member if person.authority => texts.msg_people_authority(),
        Function::Member => texts.msg_people_member(),
    }
}

/// The seat that is selected, in sentences.
fn in_words(texts: &Texts, person: &Person) -> String {
    let mut who = name(texts, person);
    if person.presence == Presence::Substitute && !person.name.is_empty() {
        who = format!("{who}, {}", texts.msg_people_for(clean(&person.name).as_ref()));
    }
    let organisation = clean(organisation(person));
    let mut said = vec![match organisation.trim() {
        "" => format!("{who} ({}).", function(texts, person)),
        organisation => format!("{who}, {organisation} ({}).", function(texts, person)),
    }];
    let time = |at| dates::time(texts.language(), at);
    // of whoever is named, not of another who sat there before
    let substitute = (person.presence == Presence::Substitute).then(|| person.substitute.clone().unwrap_or_default());
    for stay in person.stays().iter().filter(|stay| stay.substitute == substitute) {
        said.extend(stay.from.map(|at| texts.msg_people_arrived(time(at))));
        said.extend(stay.to.map(|at| texts.msg_people_left(time(at))));
    }
    said.push(if person.authority { texts.msg_people_counts() } else { texts.msg_people_counts_not() });
    said.join(" ")
}
