//! Who was there, by sector, with substitutes and who came late or left; who was not.

use super::{Context, heading, or};
use crate::{
    forum::Function,
    meeting::{Person, Presence, Stay},
    minutes::{Block, ListItem, told},
};

pub(super) fn write(cx: &Context, out: &mut Vec<Block>) {
    let texts = cx.texts;
    let there = |person: &Person| person.presence.is_there() || person.left.is_some();
    by_sector(cx, texts.msg_minutes_present(), there, out);
    by_sector(cx, texts.msg_minutes_absent(), |person| person.presence == Presence::Absent && !there(person), out);
    let unknown: Vec<&Person> =
        cx.meeting.people.iter().filter(|person| person.presence == Presence::Expected).collect();
    if !unknown.is_empty() {
        out.push(heading(2, texts.msg_minutes_not_called_over()));
        out.push(Block::List(unknown.into_iter().flat_map(|person| entries(cx, person)).collect()));
    }
}

fn by_sector(cx: &Context, title: String, wanted: impl Fn(&Person) -> bool, out: &mut Vec<Block>) {
    out.push(heading(2, title));
    let mut any = false;
    let mut list = |name: String, people: Vec<&Person>, out: &mut Vec<Block>| {
        if !people.is_empty() {
            any = true;
            out.push(Block::Label(name));
            out.push(Block::List(people.into_iter().flat_map(|person| entries(cx, person)).collect()));
        }
    };
    let people = || cx.meeting.people.iter().filter(|person| wanted(person));
    let sectors = &cx.meeting.charter.sectors;
    for sector in sectors {
        let name = told::line(sector.name.text(cx.language));
        list(name, people().filter(|person| person.sector == sector.code).collect(), out);
    }
    let other = |person: &&Person| !sectors.iter().any(|sector| sector.code == person.sector);
    list(cx.texts.msg_minutes_other_sector(), people().filter(other).collect(), out);
    if !any {
        out.push(Block::Paragraph(cx.texts.msg_minutes_nobody()));
    }
}

/// One entry for each who sat in the seat, in the order in which they came: the member, and substitutes.
fn entries(cx: &Context, person: &Person) -> Vec<ListItem> {
    let mut seated: Vec<(Option<String>, Vec<Stay>)> = Vec::new();
    for stay in person.stays() {
        match seated.iter_mut().find(|(who, _)| *who == stay.substitute) {
            Some((_, stays)) => stays.push(stay),
            None => seated.push((stay.substitute.clone(), vec![stay])),
        }
    }
    if seated.is_empty() {
        return vec![entry(cx, person, None, &[])];
    }
    seated.iter().map(|(who, stays)| entry(cx, person, who.as_deref(), stays)).collect()
}

/// `Kari Fosen, Åfjord kommune (vara for Ola Bakken, kom kl. 10.30)`.
fn entry(cx: &Context, person: &Person, substitute: Option<&str>, stays: &[Stay]) -> ListItem {
    let texts = cx.texts;
    let (name, organisation) = (told::line(&person.name), told::line(&person.organisation));
    let mut notes = Vec::new();
    let who = if let Some(substitute) = substitute {
        let member = if name.is_empty() { &organisation } else { &name };
        notes.push(texts.msg_minutes_substitute_for(or(member.clone(), || texts.msg_minutes_unnamed())));
        or(told::line(substitute), || texts.msg_minutes_substitute_unnamed())
    } else {
        name
    };
    notes.extend(match person.function {
        Function::Member => None,
        Function::Chair => Some(texts.msg_minutes_function_chair()),
        Function::Deputy => Some(texts.msg_minutes_function_deputy()),
        Function::Secretary => Some(texts.msg_minutes_function_secretary()),
        Function::Observer => Some(texts.msg_minutes_function_observer()),
    });
    for (number, stay) in stays.iter().enumerate() {
        notes.extend(stay.from.map(|at| match number {
            0 => texts.msg_minutes_arrived(cx.time(at)),
            _ => texts.msg_minutes_came_back(cx.time(at)),
        }));
        notes.extend(stay.to.map(|at| texts.msg_minutes_left(cx.time(at))));
    }
    let parts: Vec<String> = [who, organisation].into_iter().filter(|part| !part.is_empty()).collect();
    let mut text = or(parts.join(", "), || texts.msg_minutes_unnamed());
    if !notes.is_empty() {
        text = format!("{text} ({})", notes.join(", "));
    }
    ListItem::plain(text)
}
