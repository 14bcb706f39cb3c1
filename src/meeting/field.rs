//! Fields: every place where somebody types. One command sets any of them, so that one editor, one journal of
//! keystrokes and one undo serve them all. Amounts, dates and minutes are read here as people write them.

mod set;

pub(super) use set::{apply, decide};

use super::{Id, Meeting, Phase};
use crate::{
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

/// The text of a field was set, or a long one written on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TextSet {
    /// The field.
    pub field: Field,
    /// Where it was written on: what the text stands behind. Without it each line of a long note would be the whole note
    /// once more, in the journal and in the story.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub after: Option<Behind>,
    /// Its text from now on, or what came behind it.
    #[serde(serialize_with = "crate::language::quoted::serialize")]
    pub text: String,
}

impl TextSet {
    /// The whole text of a field.
    #[must_use]
    pub const fn whole(field: Field, text: String) -> Self {
        Self { field, after: None, text }
    }

    /// Whether what comes of it has in it what the field held while it was written.
    #[must_use]
    pub fn holds(&self, text: &str) -> bool {
        self.after.is_none_or(|after| {
            after.is_in(text) && text.get(after.bytes..).is_some_and(|more| self.text.starts_with(more))
        })
    }
}

/// A place in a text, and how to know it again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Behind {
    /// So many bytes from the beginning.
    pub bytes: usize,
    /// Checksum of the last of them.
    pub check: u32,
}

impl Behind {
    /// No more bytes than these are looked at.
    const LOOKED_AT: usize = 256;

    /// The end of a text.
    #[must_use]
    pub fn end_of(text: &str) -> Self {
        let bytes = text.as_bytes();
        let last = bytes.get(bytes.len().saturating_sub(Self::LOOKED_AT)..).unwrap_or_default();
        Self { bytes: bytes.len(), check: crc32fast::hash(last) }
    }

    /// Whether it is in a text.
    #[must_use]
    pub fn is_in(self, text: &str) -> bool {
        text.get(..self.bytes).is_some_and(|start| Self::end_of(start) == self)
    }
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

#[cfg(test)]
mod tests;
