//! Fields: every place where somebody types. One command sets any of them, so that one editor, one journal of
//! keystrokes and one undo serve them all. Amounts, dates and minutes are read here as people write them.

use super::{
    Due, Event, Id, Meeting, Phase, Refusal, Stamp, State, agenda, decisions, followups, measures, people,
    refusal::Unreadable, sitting,
};
use crate::{
    forum::AnswerKind,
    language::{Texts, dates, sums},
    money::Money,
};
use serde::{Deserialize, Serialize};

/// A text of more bytes than this is refused.
pub const LONGEST: usize = 1024 * 1024;

/// A place where somebody types.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Field {
    /// Where the meeting is held.
    Place,
    /// When it is to begin.
    Start,
    /// When it is to end.
    End,
    /// When the next one is.
    NextMeeting,
    /// An item's title.
    ItemTitle(Id),
    /// Who presents an item.
    ItemPresenter(Id),
    /// An item's notes, for the minutes.
    ItemNotes(Id),
    /// An item's notes for the chair alone.
    ItemPrivate(Id),
    /// An item's planned minutes.
    ItemPlanned(Id),
    /// The time an item must begin.
    ItemFixed(Id),
    /// A person's name.
    PersonName(String),
    /// The organisation a person speaks for.
    PersonOrganisation(String),
    /// Who sits in a person's place.
    Substitute(String),
    /// An answer to a standing question.
    Answer {
        /// The measure.
        measure: Id,
        /// Code of the question.
        question: String,
        /// When it is asked.
        phase: Phase,
    },
    /// What a measure does.
    MeasureTitle(Id),
    /// Who does it.
    MeasureWho(Id),
    /// Its partner.
    MeasurePartner(Id),
    /// What it is granted on condition of.
    MeasureCondition(Id),
    /// What is to be remembered about it.
    MeasureRemark(Id),
    /// What it asks for.
    MeasureAsked(Id),
    /// What its owner offers to add.
    MeasureOwn(Id),
    /// What it is granted.
    MeasureGranted(Id),
    /// The frame of a stream.
    Frame(String),
    /// A decision's wording.
    Wording(Id),
    /// A new version of the wording of a decision that stands.
    Correction(Id),
    /// Votes for, against and abstained.
    Votes(Id),
    /// Whose a dissent statement is: decision, statement.
    DissentWho(Id, Id),
    /// A dissent statement: decision, statement.
    DissentText(Id, Id),
    /// A condition: decision, condition.
    Condition(Id, Id),
    /// What is to be followed up.
    FollowUpText(Id),
    /// Who follows it up.
    FollowUpResponsible(Id),
    /// By when.
    FollowUpDue(Id),
}

impl Field {
    /// Whether its text has lines; the others are one line.
    #[must_use]
    pub const fn has_lines(&self) -> bool {
        matches!(
            self,
            Self::ItemNotes(_)
                | Self::ItemPrivate(_)
                | Self::Answer { .. }
                | Self::Wording(_)
                | Self::Correction(_)
                | Self::DissentText(..)
                | Self::MeasureRemark(_)
        )
    }
}

/// The text of a field was set.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TextSet {
    /// The field.
    pub field: Field,
    /// Its text from now on.
    pub text: String,
}

impl Meeting {
    /// The text of a field as it is edited, or nothing where the field is not there (any more).
    #[must_use]
    pub fn field(&self, field: &Field, texts: &Texts) -> Option<String> {
        let language = texts.language();
        let amount = |amount: Money| if amount.is_zero() { String::new() } else { sums::sum(language, amount) };
        if let Some(text) = self.text_of(field) {
            return Some(text.to_owned());
        }
        match field {
            Field::Start => Some(dates::time(language, self.start)),
            Field::End => Some(dates::time(language, self.end)),
            Field::NextMeeting => Some(self.next_meeting.map_or_else(String::new, |due| due.text(texts))),
            Field::ItemPlanned(id) => self.item(*id).map(|item| item.planned.to_string()),
            Field::ItemFixed(id) => {
                self.item(*id).map(|item| item.fixed.map_or_else(String::new, |time| dates::time(language, time)))
            }
            Field::Substitute(id) => self.person(id).map(|person| person.substitute.clone().unwrap_or_default()),
            Field::Answer { .. } | Field::Votes(_) => self.has(field).then(String::new),
            Field::MeasureAsked(id) => self.measure(*id).map(|measure| amount(measure.asked)),
            Field::MeasureOwn(id) => self.measure(*id).map(|measure| amount(measure.own)),
            Field::MeasureGranted(id) => {
                self.measure(*id).map(|m| m.granted.map_or_else(String::new, |granted| sums::sum(language, granted)))
            }
            Field::Frame(stream) => self.charter.stream(stream).map(|_| amount(self.frame(stream))),
            Field::Correction(id) => {
                self.decision(*id).filter(|decision| decision.stands()).map(|d| d.current_wording().to_owned())
            }
            Field::FollowUpDue(id) => {
                self.follow_up(*id).map(|known| known.due.map_or_else(String::new, |due| due.text(texts)))
            }
            _ => None,
        }
    }

    /// Whether a field that holds more than a text is there.
    fn has(&self, field: &Field) -> bool {
        match field {
            Field::Start | Field::End | Field::NextMeeting => true,
            Field::ItemPlanned(id) | Field::ItemFixed(id) => self.item(*id).is_some(),
            Field::Substitute(id) => self.person(id).is_some(),
            Field::Answer { measure, question, .. } => {
                self.measure(*measure).is_some() && self.charter.question(question).is_some()
            }
            Field::MeasureAsked(id) | Field::MeasureOwn(id) | Field::MeasureGranted(id) => self.measure(*id).is_some(),
            Field::Frame(stream) => self.charter.stream(stream).is_some(),
            Field::Correction(id) | Field::Votes(id) => self.decision(*id).is_some(),
            Field::FollowUpDue(id) => self.follow_up(*id).is_some(),
            _ => false,
        }
    }

    /// The text of a field that holds just that.
    fn text_of(&self, field: &Field) -> Option<&str> {
        let decision = |id: &Id| self.decision(*id);
        let dissent = |of: &Id, id: &Id| decision(of)?.dissent.iter().find(|dissent| dissent.id == *id);
        Some(match field {
            Field::Place => &self.place,
            Field::ItemTitle(id) => &self.item(*id)?.title,
            Field::ItemPresenter(id) => &self.item(*id)?.presenter,
            Field::ItemNotes(id) => &self.item(*id)?.notes,
            Field::ItemPrivate(id) => &self.item(*id)?.private,
            Field::PersonName(id) => &self.person(id)?.name,
            Field::PersonOrganisation(id) => &self.person(id)?.organisation,
            Field::Answer { measure, question, phase } => &self.answer(*measure, question, *phase)?.text,
            Field::MeasureTitle(id) => &self.measure(*id)?.title,
            Field::MeasureWho(id) => &self.measure(*id)?.who,
            Field::MeasurePartner(id) => &self.measure(*id)?.partner,
            Field::MeasureCondition(id) => &self.measure(*id)?.condition,
            Field::MeasureRemark(id) => &self.measure(*id)?.remark,
            Field::Wording(id) => &decision(id)?.wording,
            Field::DissentWho(of, id) => &dissent(of, id)?.who,
            Field::DissentText(of, id) => &dissent(of, id)?.text,
            Field::Condition(of, id) => &decision(of)?.conditions.iter().find(|known| known.id == *id)?.text,
            Field::FollowUpText(id) => &self.follow_up(*id)?.text,
            Field::FollowUpResponsible(id) => &self.follow_up(*id)?.responsible,
            _ => return None,
        })
    }

    /// Where the text of a field that holds just that is kept.
    fn text_mut(&mut self, field: &Field) -> Option<&mut String> {
        Some(match field {
            Field::Place => &mut self.place,
            Field::ItemTitle(id) => &mut self.agenda.iter_mut().find(|item| item.id == *id)?.title,
            Field::ItemPresenter(id) => &mut self.agenda.iter_mut().find(|item| item.id == *id)?.presenter,
            Field::ItemNotes(id) => &mut self.agenda.iter_mut().find(|item| item.id == *id)?.notes,
            Field::ItemPrivate(id) => &mut self.agenda.iter_mut().find(|item| item.id == *id)?.private,
            Field::PersonName(id) => &mut self.person_mut(id)?.name,
            Field::PersonOrganisation(id) => &mut self.person_mut(id)?.organisation,
            Field::MeasureTitle(id) => &mut self.measure_mut(*id)?.title,
            Field::MeasureWho(id) => &mut self.measure_mut(*id)?.who,
            Field::MeasurePartner(id) => &mut self.measure_mut(*id)?.partner,
            Field::MeasureCondition(id) => &mut self.measure_mut(*id)?.condition,
            Field::MeasureRemark(id) => &mut self.measure_mut(*id)?.remark,
            Field::Wording(id) => &mut self.decisions.iter_mut().find(|decision| decision.id == *id)?.wording,
            Field::DissentWho(of, id) => &mut self.dissent_mut(*of, *id)?.who,
            Field::DissentText(of, id) => &mut self.dissent_mut(*of, *id)?.text,
            Field::Condition(of, id) => {
                let decision = self.decisions.iter_mut().find(|decision| decision.id == *of)?;
                &mut decision.conditions.iter_mut().find(|known| known.id == *id)?.text
            }
            Field::FollowUpText(id) => &mut self.follow_ups.iter_mut().find(|known| known.id == *id)?.text,
            Field::FollowUpResponsible(id) => {
                &mut self.follow_ups.iter_mut().find(|known| known.id == *id)?.responsible
            }
            _ => return None,
        })
    }

    fn dissent_mut(&mut self, decision: Id, id: Id) -> Option<&mut super::Dissent> {
        let decision = self.decisions.iter_mut().find(|known| known.id == decision)?;
        decision.dissent.iter_mut().find(|dissent| dissent.id == id)
    }
}

pub(super) fn decide(meeting: &Meeting, field: Field, text: String, stamp: Stamp) -> Result<Event, Refusal> {
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
        Field::Wording(id) | Field::Condition(id, _) if meeting.decision(id).is_some_and(super::Decision::stands) => {
            Err(Refusal::Frozen)
        }
        // R13: a dissent is written until the end of its meeting; once it has words beside what stands it keeps some
        Field::DissentWho(id, _) | Field::DissentText(id, _)
            if meeting.decision(id).is_some_and(super::Decision::stands)
                && (meeting.status >= super::Status::Ended || blank) =>
        {
            Err(Refusal::Settled)
        }
        Field::Correction(decision) => {
            let by = meeting.corrector().ok_or(Refusal::NobodyCorrects)?.label().to_owned();
            decisions::decide(meeting, decisions::Command::Correct { decision, wording: text, by }, stamp)
                .map(Event::Decisions)
        }
        Field::Votes(decision) => {
            let outcome = super::Outcome::read(&text).ok_or(Refusal::Unreadable(Unreadable::Votes))?;
            decisions::decide(meeting, decisions::Command::Decide { decision, outcome }, stamp).map(Event::Decisions)
        }
        Field::FollowUpDue(id) => {
            let (follow_up, due) = (meeting.follow_up(id).ok_or(Refusal::NotFound)?, due()?);
            changed(follow_up.due != due)?;
            Ok(Event::FollowUps(followups::Event::DueSet(id, due)))
        }
        Field::Substitute(id) => people::substitute(meeting, id, text, stamp).map(Event::People),
        field => Ok(Event::Text(TextSet { field, text })),
    }
}

pub(super) fn apply(meeting: &mut Meeting, set: &TextSet) {
    match &set.field {
        // a journal from before the seat had an event of its own
        Field::Substitute(id) => {
            let event = people::Event::Substituted { person: id.clone(), name: set.text.clone(), at: None };
            people::apply(meeting, &event);
        }
        Field::Answer { measure, question, phase } => {
            let asked = meeting.charter.question(question).map(|question| question.answer);
            let Some(answer) = meeting.answer_mut(*measure, question, *phase) else { return };
            let (was_blank, blank) = (answer.text.trim().is_empty(), set.text.trim().is_empty());
            // a first text answers the question and taking it away leaves it open, until the chair says otherwise; whether
            // a reason stands for yes, partly or no only the chair can say
            if asked == Some(AnswerKind::Text) {
                answer.state = match answer.state {
                    State::Missing if was_blank && !blank => State::Answered,
                    State::Answered if !was_blank && blank => State::Missing,
                    state => state,
                };
            }
            answer.text.clone_from(&set.text);
        }
        field => {
            if let Some(text) = meeting.text_mut(field) {
                text.clone_from(&set.text);
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

#[cfg(test)]
mod tests;
