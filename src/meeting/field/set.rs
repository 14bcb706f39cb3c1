//! Setting the text of a field: read as people write it, refused with a reason, and applied without one.

use super::{
    super::{
        Due, Event, Meeting, Refusal, Stamp, State, Status, agenda, decisions, followups, measures, people,
        refusal::Unreadable, sitting,
    },
    Behind, Field, LONGEST, TextSet,
};
use crate::{
    forum::AnswerKind,
    language::{dates, sums},
    money::Money,
};

/// A text of so many bytes is not written anew where something comes behind it. Shorter ones are: a whole text makes good
/// what a damaged journal has lost of them.
const LONG: usize = 4096;

pub(in crate::meeting) fn decide(
    meeting: &Meeting,
    field: Field,
    text: String,
    stamp: Stamp,
) -> Result<Event, Refusal> {
    if text.len() > LONGEST {
        return Err(Refusal::TooLong);
    }
    match meeting.text_of(&field) {
        Some(before) if before == text => return Err(Refusal::NothingToDo),
        None if !meeting.has(&field) => return Err(Refusal::NotFound),
        None if text.is_empty() && matches!(field, Field::Answer { .. }) => return Err(Refusal::NothingToDo),
        _ => {}
    }
    let blank = text.trim().is_empty();
    let amount = || {
        let amount = if blank {
            Money::ZERO
        } else {
            sums::parse_amount(&text).map_err(|error| Refusal::Unreadable(Unreadable::Amount(error)))?
        };
        if amount < Money::ZERO { Err(Refusal::Negative) } else { Ok(amount) }
    };
    let due = || {
        if blank {
            return Ok(None);
        }
        Due::parse(&text, meeting.date).map(Some).map_err(|error| Refusal::Unreadable(Unreadable::Date(error)))
    };
    let agenda = |command| agenda::decide(meeting, command, stamp).map(Event::Agenda);
    let measures = |event| Ok(Event::Measures(event));
    match field {
        Field::Start | Field::End => {
            let time = dates::parse_time(&text).map_err(unreadable_time)?;
            let (start, end) = if field == Field::Start { (time, meeting.end) } else { (meeting.start, time) };
            sitting::decide(meeting, sitting::Command::SetHours { start, end }, stamp).map(Event::Sitting)
        }
        Field::NextMeeting => {
            let due = due()?;
            changed(meeting.next_meeting != due)?;
            Ok(Event::NextMeeting(due))
        }
        Field::ItemPlanned(id) => {
            let minutes = dates::parse_minutes(&text).map_err(unreadable_time)?;
            agenda(agenda::Command::SetPlanned(id, minutes))
        }
        Field::ItemFixed(id) => {
            let time = if blank { None } else { Some(dates::parse_time(&text).map_err(unreadable_time)?) };
            agenda(agenda::Command::SetFixed(id, time))
        }
        Field::MeasureAsked(id) => {
            let (measure, asked) = (meeting.measure(id).ok_or(Refusal::NotFound)?, amount()?);
            if measure.granted.is_some_and(|granted| granted > asked && !asked.is_zero()) {
                return Err(Refusal::MoreThanAsked { asked });
            }
            changed(measure.asked != asked)?;
            measures(measures::Event::Asked(id, asked))
        }
        Field::MeasureOwn(id) => {
            let (measure, own) = (meeting.measure(id).ok_or(Refusal::NotFound)?, amount()?);
            changed(measure.own != own)?;
            measures(measures::Event::Own(id, own))
        }
        Field::MeasureGranted(id) => {
            let amount = if blank { None } else { Some(amount()?) };
            measures::decide(meeting, measures::Command::Grant { measure: id, amount }, stamp).map(Event::Measures)
        }
        Field::Frame(stream) => {
            let amount = amount()?;
            let granted = meeting.measures_of(&stream).filter_map(|measure| measure.granted).sum::<Money>();
            if amount < granted {
                return Err(Refusal::FrameTooLow { stream, granted });
            }
            changed(meeting.frame(&stream) != amount)?;
            measures(measures::Event::Framed { stream, amount })
        }
        Field::Wording(id) | Field::Condition(id, _)
            if meeting.decision(id).is_some_and(super::super::Decision::stands) =>
        {
            Err(Refusal::Frozen)
        }
        // R13: a dissent is written until the end of its meeting; once it has words beside what stands it keeps some
        Field::DissentWho(id, _) | Field::DissentText(id, _)
            if meeting.decision(id).is_some_and(super::super::Decision::stands)
                && (meeting.status >= Status::Ended || blank) =>
        {
            Err(Refusal::Settled)
        }
        Field::Correction(decision) => {
            let by = meeting.corrector().ok_or(Refusal::NobodyCorrects)?.label().to_owned();
            decisions::decide(meeting, decisions::Command::Correct { decision, wording: text, by }, stamp)
                .map(Event::Decisions)
        }
        Field::Votes(decision) => {
            let outcome = super::super::Outcome::read(&text).ok_or(Refusal::Unreadable(Unreadable::Votes))?;
            decisions::decide(meeting, decisions::Command::Decide { decision, outcome }, stamp).map(Event::Decisions)
        }
        Field::FollowUpDue(id) => {
            let (follow_up, due) = (meeting.follow_up(id).ok_or(Refusal::NotFound)?, due()?);
            changed(follow_up.due != due)?;
            Ok(Event::FollowUps(followups::Event::DueSet(id, due)))
        }
        Field::Substitute(id) => people::substitute(meeting, id, text, stamp).map(Event::People),
        field => Ok(text_set(meeting, field, text)),
    }
}

/// The text of a field that holds just that was set, or written on.
fn text_set(meeting: &Meeting, field: Field, text: String) -> Event {
    let long = |before: &&str| before.len() >= LONG && field.has_lines() && !before.trim().is_empty();
    let before = meeting.text_of(&field).filter(long);
    Event::Text(match before.and_then(|before| Some((before, text.strip_prefix(before)?))) {
        Some((before, more)) => TextSet { field, after: Some(Behind::end_of(before)), text: more.to_owned() },
        None => TextSet::whole(field, text),
    })
}

/// What becomes of a text. A file that was saved while somebody typed has some already of what came behind it, or what was
/// taken back since: that goes first. Where it has become another text, that comes at its end.
fn put(text: &mut String, set: &TextSet) {
    let Some(after) = set.after else { return text.clone_from(&set.text) };
    let stays = if after.is_in(text) { after.bytes } else { text.len() };
    if stays + set.text.len() <= LONGEST {
        text.truncate(stays);
        text.push_str(&set.text);
    }
}

pub(in crate::meeting) fn apply(meeting: &mut Meeting, set: &TextSet) {
    match &set.field {
        // a journal from before the seat had an event of its own
        Field::Substitute(id) => {
            let event = people::Event::Substituted { person: id.clone(), name: set.text.clone(), at: None };
            people::apply(meeting, &event);
        }
        Field::Answer { measure, question, phase } => {
            let asked = meeting.charter.question(question).map(|question| question.answer);
            let Some(answer) = meeting.answer_mut(*measure, question, *phase) else { return };
            let was_blank = answer.text.trim().is_empty();
            put(&mut answer.text, set);
            let blank = answer.text.trim().is_empty();
            // a first text answers the question and taking it away leaves it open, until the chair says otherwise; whether
            // a reason stands for yes, partly or no only the chair can say
            if asked == Some(AnswerKind::Text) {
                answer.state = match answer.state {
                    State::Missing if was_blank && !blank => State::Answered,
                    State::Answered if !was_blank && blank => State::Missing,
                    state => state,
                };
            }
        }
        field => {
            if let Some(text) = meeting.text_mut(field) {
                put(text, set);
            }
            // under another title it is another case: it comes back as itself, beside the standing one (R5)
            if let Field::ItemTitle(id) = field {
                meeting.change_item(*id, |item| item.standing = None);
            }
        }
    }
}

/// A command that would change nothing is refused, so that an undo always undoes something.
const fn changed(changed: bool) -> Result<(), Refusal> {
    if changed { Ok(()) } else { Err(Refusal::NothingToDo) }
}

fn unreadable_time(error: dates::TimeError) -> Refusal {
    Refusal::Unreadable(Unreadable::Time(error))
}
