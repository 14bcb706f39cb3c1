//! Commands about decisions: worded, agreed or voted, with dissent, conditions and what they rest on.

use super::{Talk, agenda::item_called, measures::text_of, words};
use crate::{
    app::decisions::words as said,
    language::clean::{clean, clean_lines},
    meeting::{CaseNumber, Command, Decision, Field, Id, Outcome, decisions as de},
};

impl Talk {
    /// A decision in words: its case, how it was made, its wording, what stands beside it.
    pub(super) fn decision_in_words(&self, decision: &Decision) -> String {
        let texts = self.texts();
        let wording = clean_lines(decision.current_wording().trim()).into_owned();
        let wording = if wording.is_empty() { texts.msg_decisions_no_wording() } else { wording };
        let how = said::outcome(texts, decision.outcome);
        let mut text = format!("{} ({how}): {wording}", self.name_of(decision.item));
        for dissent in &decision.dissent {
            text = format!(
                "{text}\n{} {}: {}",
                texts.msg_field_dissent_who(),
                clean(&dissent.who),
                clean_lines(&dissent.text)
            );
        }
        for condition in &decision.conditions {
            text = format!("{text}\n{}: {}", texts.msg_field_condition(), clean(&condition.text));
        }
        for reference in &decision.references {
            text = format!("{text}\n{}: {}.", texts.msg_decisions_part_reference(), said::rests_on(texts, reference));
        }
        text
    }

    /// The case that a new decision belongs to: the one the forum is at, and in a break or after the last the one before.
    fn case_for_decision(&self) -> Option<Id> {
        let meeting = self.meeting();
        let current = meeting.current_item().filter(|item| !item.is_break());
        let before = || meeting.agenda.iter().rev().find(|item| !item.is_break() && !item.spans.is_empty());
        current.or_else(before).map(|item| item.id)
    }

    /// The decision of a case that was spoken of last, or else its last.
    pub(super) fn decision_of(&self, item: Id) -> Option<Id> {
        let at_hand = self.at_hand.filter(|id| self.meeting().decision(*id).is_some_and(|known| known.item == item));
        at_hand.or_else(|| self.meeting().decisions_in(item).last().map(|decision| decision.id))
    }

    /// The case that a text begins with (`11/19: …`), else the one at hand; and the rest of the text.
    fn case_and_text<'t>(&self, text: &'t str) -> (Option<Id>, &'t str) {
        let (first, rest) = words::first(text);
        let named = first.trim_end_matches(':');
        let case = named.parse::<CaseNumber>().ok().and_then(|_| item_called(self.meeting(), named));
        match case {
            Some(item) => (Some(item), rest.trim_start_matches([':', ' '])),
            None => (self.case_for_decision(), text),
        }
    }

    /// The decision that is spoken of, or nothing, which is said.
    fn decision_at_hand<'t>(&mut self, text: &'t str) -> Option<(Decision, &'t str)> {
        let (case, rest) = self.case_and_text(text);
        let found = case.and_then(|item| self.decision_of(item)).and_then(|id| self.meeting().decision(id)).cloned();
        if found.is_none() {
            let word = self.word_of("decision");
            self.say(self.texts().msg_linear_no_decision(word));
        }
        self.at_hand = found.as_ref().map(|decision| decision.id).or(self.at_hand);
        Some((found?, rest))
    }

    fn draft(&mut self, item: Id) -> Option<Id> {
        let drafted = self.run(Command::Decisions(de::Command::Draft { item }));
        let new = self.meeting().decisions.last().filter(|_| drafted).map(|decision| decision.id)?;
        self.at_hand = Some(new);
        Some(new)
    }

    fn word(&mut self, id: Id, item: Id, text: &str, fresh: bool) {
        if text.is_empty() {
            let title = format!("{}, {}", self.texts().msg_form_wording(), self.name_of(item));
            return self.app.ask(title, vec![Field::Wording(id)], fresh);
        }
        if self.set(&Field::Wording(id), text) {
            self.say_drafted(id);
        }
    }

    /// What to do with a draft that is worded.
    pub(super) fn say_drafted(&mut self, id: Id) {
        let Some(item) = self.meeting().decision(id).map(|decision| decision.item) else { return };
        let (name, agree, votes) = (self.name_of(item), self.word_of("agree"), self.word_of("votes"));
        self.say(self.texts().msg_linear_drafted(name, agree, votes));
    }

    fn settle_decision(&mut self, text: &str, outcome: Outcome) {
        let Some((decision, _)) = self.decision_at_hand(text) else { return };
        if self.run(Command::Decisions(de::Command::Decide { decision: decision.id, outcome })) {
            self.say_decided(decision.id);
        }
    }

    /// How it was decided, with the quorum, and what it still lacks.
    pub(super) fn say_decided(&mut self, id: Id) {
        let Some(decision) = self.meeting().decision(id).cloned() else { return };
        let (_, decided) = said::decided(&self.app, &decision);
        self.say(format!("{}: {decided}", self.name_of(decision.item)));
        for lack in said::lacks(&self.app, id) {
            self.say(lack);
        }
    }
}

/// `vedtak Referatet godkjennes.`
pub(super) fn decision(talk: &mut Talk, text: &str) {
    let (case, text) = talk.case_and_text(text);
    let Some(item) = case else {
        return talk.say(talk.texts().msg_refusal_not_running());
    };
    let drafts = talk.meeting().decisions_in(item).filter(|decision| !decision.stands());
    let drafts: Vec<Id> = drafts.map(|decision| decision.id).collect();
    let at_hand = talk.at_hand.filter(|id| drafts.contains(id)).or_else(|| drafts.last().copied());
    match at_hand {
        Some(id) => {
            talk.at_hand = Some(id);
            talk.word(id, item, text, false);
        }
        None => begin(talk, item, text),
    }
}

fn begin(talk: &mut Talk, item: Id, text: &str) {
    if let Some(id) = talk.draft(item) {
        talk.word(id, item, text, true);
    }
}

/// `nytt vedtak …`: beside the draft that the case has.
pub(super) fn new_decision(talk: &mut Talk, text: &str) {
    let (case, text) = talk.case_and_text(text);
    match case {
        Some(item) => begin(talk, item, text),
        None => talk.say(talk.texts().msg_refusal_not_running()),
    }
}

/// `enighet`
pub(super) fn agree(talk: &mut Talk, text: &str) {
    talk.settle_decision(text, Outcome::Agreed);
}

/// `enstemmig`
pub(super) fn unanimous(talk: &mut Talk, text: &str) {
    talk.settle_decision(text, Outcome::Unanimous);
}

/// `stemmer 5 2`
pub(super) fn votes(talk: &mut Talk, text: &str) {
    let Some((decision, votes)) = talk.decision_at_hand(text) else { return };
    if votes.is_empty() {
        let title = format!("{}, {}", talk.texts().msg_form_votes(), talk.name_of(decision.item));
        return talk.app.ask(title, vec![Field::Votes(decision.id)], false);
    }
    if talk.run(Command::SetText { field: Field::Votes(decision.id), text: votes.to_owned() }) {
        talk.say_decided(decision.id);
    }
}

/// `protokoll Innherred: Verdal forutsettes å få plass.`
pub(super) fn dissent(talk: &mut Talk, text: &str) {
    let Some((decision, text)) = talk.decision_at_hand(text) else { return };
    if !talk.run(Command::Decisions(de::Command::AddDissent(decision.id))) {
        return;
    }
    let new = talk.meeting().decision(decision.id).and_then(|known| known.dissent.last()).map(|known| known.id);
    let Some(new) = new else { return };
    let (who, words) = words::around_colon(text).unwrap_or((text, ""));
    let mut fields = Vec::new();
    for (field, given) in [(Field::DissentWho(decision.id, new), who), (Field::DissentText(decision.id, new), words)] {
        if given.is_empty() || !talk.set(&field, given) {
            fields.push(field);
        }
    }
    if fields.is_empty() {
        let who = clean(who).into_owned();
        talk.say(talk.texts().msg_linear_dissent(who));
    } else {
        let fresh = fields.len() == 2;
        talk.app.ask(talk.texts().msg_form_dissent(), fields, fresh);
    }
}

/// `vilkår GA4 …` of a measure's grant; `vilkår …` of the decision at hand.
pub(super) fn condition(talk: &mut Talk, text: &str) {
    let (code, rest) = words::first(text);
    if let Some(measure) = talk.measure_called(code) {
        return text_of(talk, measure, rest.trim_start_matches([':', ' ']), Field::MeasureCondition);
    }
    let Some((decision, text)) = talk.decision_at_hand(text) else { return };
    if !talk.run(Command::Decisions(de::Command::AddCondition(decision.id))) {
        return;
    }
    let new = talk.meeting().decision(decision.id).and_then(|known| known.conditions.last()).map(|known| known.id);
    let Some(new) = new else { return };
    let field = Field::Condition(decision.id, new);
    if text.is_empty() {
        talk.app.ask(talk.texts().msg_form_condition(), vec![field], true);
    } else if talk.set(&field, text) {
        let (name, what) = (talk.name_of(decision.item), talk.texts().msg_field_condition());
        talk.say(talk.texts().msg_linear_text_set(name, what));
    }
}

/// `bygger på 4/19`
pub(super) fn link(talk: &mut Talk, text: &str) {
    let (case, rest) = talk.case_and_text(text);
    // a case of an earlier meeting is no case of this one, so that it stands in the rest
    let Some(decision) = case.and_then(|item| talk.decision_of(item)) else {
        let word = talk.word_of("decision");
        return talk.say(talk.texts().msg_linear_no_decision(word));
    };
    talk.at_hand = Some(decision);
    talk.wanted = rest.trim().parse().ok();
    talk.links_awaited = true;
    talk.app.ask_links(decision);
}

/// `rett 8/19: ny ordlyd`
pub(super) fn correct(talk: &mut Talk, text: &str) {
    let Some((decision, text)) = talk.decision_at_hand(text) else { return };
    if !decision.stands() {
        return talk.say(talk.texts().msg_refusal_still_a_draft());
    }
    let field = Field::Correction(decision.id);
    if text.is_empty() {
        let title = format!("{}, {}", talk.texts().msg_form_correction(), talk.name_of(decision.item));
        talk.app.ask(title, vec![field], false);
    } else {
        talk.set(&field, text);
    }
}

/// `vedtaksliste`
pub(super) fn decisions(talk: &mut Talk, _: &str) {
    let known = (1..).zip(&talk.meeting().decisions);
    let lines: Vec<String> =
        known.map(|(number, decision): (usize, _)| format!("{number}. {}", talk.decision_in_words(decision))).collect();
    if lines.is_empty() {
        let word = talk.word_of("decision");
        return talk.say(talk.texts().msg_decisions_empty(word));
    }
    talk.list(lines);
}

/// Takes away the draft at hand, or the last of what stands beside it: `fjern utkast`, `fjern vilkår`.
pub(super) fn remove_part(talk: &mut Talk, part: RemovedPart) {
    let Some((decision, _)) = talk.decision_at_hand("") else { return };
    let id = decision.id;
    let found = match part {
        RemovedPart::Draft => {
            let name = talk.name_of(decision.item);
            Some((de::Command::Withdraw(id), talk.texts().msg_decisions_removed_draft(name)))
        }
        RemovedPart::Dissent => decision
            .dissent
            .last()
            .map(|known| (de::Command::RemoveDissent { decision: id, dissent: known.id }, said::short(&known.who))),
        RemovedPart::Condition => decision.conditions.last().map(|known| {
            (de::Command::RemoveCondition { decision: id, condition: known.id }, said::short(&known.text))
        }),
        RemovedPart::Reference => decision.references.last().map(|known| {
            (de::Command::Unrefer { decision: id, to: known.decision }, said::rests_on(talk.texts(), known))
        }),
    };
    match found {
        None => talk.say(talk.texts().msg_refusal_not_found()),
        Some((command, what)) => {
            if talk.run(Command::Decisions(command)) {
                talk.say_removed(&what);
            }
        }
    }
}

/// What of a decision is taken away.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum RemovedPart {
    /// The draft itself.
    Draft,
    /// Its last dissent statement.
    Dissent,
    /// Its last condition.
    Condition,
    /// The last earlier decision that it rests on.
    Reference,
}
