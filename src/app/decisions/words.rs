//! What is said about decisions: how they were made, with which quorum, what they rest on, what they still lack.

use crate::app::{App, NoticeKind};
use crate::forum::{Charter, ItemKind, Mode};
use crate::language::{Texts, clean::clean, dates, names};
use crate::meeting::{Decision, Dissent, Id, Outcome, Quorum, Reference};

/// The beginning of a text, for a notice.
#[must_use]
pub fn short(text: &str) -> String {
    const LONGEST: usize = 40;
    let line = text.lines().next().unwrap_or_default();
    match line.char_indices().nth(LONGEST) {
        None => clean(line).into_owned(),
        Some((most, _)) => {
            let begin = before_a_cut(line, most);
            // A sum that is whole is seen to be.
            let blank = if begin.ends_with(|c: char| c.is_ascii_digit()) { " " } else { "" };
            clean(&format!("{begin}{blank}…")).into_owned()
        }
    }
}

/// The whole words of a line up to a place: no sum is cut, nor taken from its `kr`. One long word is cut anywhere but
/// in its digits.
fn before_a_cut(line: &str, most: usize) -> &str {
    let in_a_sum = |at: usize| {
        let (before, after) = (line.get(..at).unwrap_or_default(), line.get(at..).unwrap_or_default());
        let last = before.split_whitespace().next_back().unwrap_or_default();
        let figure = last.ends_with(|c: char| c.is_ascii_digit()) || last.eq_ignore_ascii_case("kr");
        figure && after.trim_start().starts_with(|c: char| c.is_ascii_digit())
    };
    let blank = |at: usize| line.get(at..).is_some_and(|rest| rest.starts_with(char::is_whitespace));
    let places = || line.char_indices().map(|(at, _)| at).take_while(|at| *at <= most).filter(|at| *at > 0);
    let cut = places().filter(|at| blank(*at) && !in_a_sum(*at)).last();
    let cut = cut.or_else(|| places().filter(|at| !in_a_sum(*at)).last()).unwrap_or_default();
    line.get(..cut).unwrap_or_default().trim_end_matches([' ', ',', ';', ':'])
}

/// More rows than the decision's wordings take in so many columns: as far as one may turn the pages.
#[must_use]
pub fn most_rows(decision: &Decision, columns: usize) -> usize {
    let wordings = decision.corrections.iter().map(|correction| &correction.wording).chain([&decision.wording]);
    let rows = |text: &String| text.lines().map(|line| line.len() / columns + 2).sum::<usize>() + 2;
    wordings.map(rows).sum()
}

/// How it was decided, in a word or two: `enighet`, `7–1–0`, `utkast`.
#[must_use]
pub fn outcome(texts: &Texts, outcome: Outcome) -> String {
    match outcome {
        Outcome::Draft => texts.msg_decisions_outcome_draft(),
        Outcome::Agreed => texts.msg_decisions_outcome_agreed(),
        Outcome::Unanimous => texts.msg_decisions_outcome_unanimous(),
        Outcome::Counted { in_favour, against, abstained } if outcome.is_adopted() => {
            texts.msg_decisions_outcome_counted(in_favour, against, abstained)
        }
        Outcome::Counted { in_favour, against, abstained } if outcome.is_tied() => {
            texts.msg_decisions_outcome_tied(in_favour, against, abstained)
        }
        Outcome::Counted { in_favour, against, abstained } => {
            texts.msg_decisions_outcome_fell(in_favour, against, abstained)
        }
        Outcome::Chaired { each, abstained, adopted } => texts.msg_decisions_outcome_chaired(if adopted {
            texts.msg_decisions_outcome_counted(each, each, abstained)
        } else {
            texts.msg_decisions_outcome_fell(each, each, abstained)
        }),
    }
}

/// The count of a vote: `7 mot 1`.
#[must_use]
pub fn votes(texts: &Texts, outcome: Outcome) -> String {
    let Some([in_favour, against, abstained]) = outcome.votes() else { return String::new() };
    let said = texts.msg_decisions_outcome_counted(in_favour, against, abstained);
    let by_chair = matches!(outcome, Outcome::Chaired { .. });
    if by_chair { texts.msg_decisions_outcome_chaired(said) } else { said }
}

/// What a decision of this forum is by its outcome: decided, recommended, advised; or not adopted, or not yet.
#[must_use]
pub fn adopted(texts: &Texts, mode: Mode, outcome: Outcome) -> String {
    match mode {
        _ if outcome.is_tied() => texts.msg_decisions_step_tied(),
        _ if !outcome.is_adopted() => texts.msg_decisions_step_fell(),
        Mode::Decides => texts.msg_decisions_step_decided(),
        Mode::Recommends => texts.msg_decisions_step_recommended(),
        Mode::Advises => texts.msg_decisions_step_advised(),
    }
}

/// Whether the forum may decide, in words: `8 av 9 · vedtaksfør · begge sektorer`.
#[must_use]
pub fn quorum(texts: &Texts, charter: &Charter, quorum: &Quorum) -> String {
    let sector = |code: &String| {
        let known = charter.sectors.iter().find(|sector| sector.code == *code);
        known.map_or_else(|| clean(code).into_owned(), |sector| clean(sector.name.text(texts.language())).into_owned())
    };
    let mut said = vec![texts.msg_decisions_quorum_present(quorum.present, quorum.of)];
    said.push(if quorum.quorate { texts.msg_decisions_quorate() } else { texts.msg_decisions_not_quorate() });
    match (charter.quorum.sectors.len(), quorum.missing.as_slice()) {
        (0 | 1, []) => {}
        // while nobody is there, every sector is missing: that is no news
        _ if quorum.present == 0 => {}
        (2, []) => said.push(texts.msg_decisions_both_sectors()),
        (_, []) => said.push(texts.msg_decisions_all_sectors()),
        (_, missing) => said.push(texts.msg_decisions_sectors_missing(names::list(texts, missing.iter().map(sector)))),
    }
    said.join(" · ")
}

/// A decision of an earlier meeting: `vedtak 4/19 05.02.2019`.
#[must_use]
pub fn rests_on(texts: &Texts, reference: &Reference) -> String {
    let date = dates::date(texts.language(), reference.date);
    match reference.case {
        Some(case) => texts.msg_decisions_earlier(case.to_string(), date),
        None => texts.msg_decisions_earlier_no_case(date),
    }
}

/// What happened when it was decided: how, and whether the forum could.
#[must_use]
pub fn decided(app: &App, decision: &Decision) -> (NoticeKind, String) {
    let texts = app.texts();
    let charter = &app.meeting().charter;
    let step = adopted(texts, charter.mode, decision.outcome);
    // a vote that was lost says so in its step
    let how = match decision.outcome {
        counted @ (Outcome::Counted { .. } | Outcome::Chaired { .. }) => votes(texts, counted),
        other => outcome(texts, other),
    };
    let quorum_then = decision.quorum.as_ref();
    let said = quorum_then.map(|then| quorum(texts, charter, then)).unwrap_or_default();
    let kind = if quorum_then.is_some_and(|then| !then.quorate) { NoticeKind::Remark } else { NoticeKind::Done };
    (kind, texts.msg_decisions_said_decided(step, how, said))
}

/// Whether somebody is to follow a decision up, and nobody does: R24 asks it of cases that are for decision only, and
/// nobody follows up what fell.
pub(super) fn lacks_follow_up(app: &App, decision: &Decision) -> bool {
    let decides = app.meeting().item(decision.item).is_some_and(|item| item.kind == ItemKind::Decision);
    let fell = decision.stands() && !decision.outcome.is_adopted();
    decides && !fell && !app.meeting().follow_ups.iter().any(|follow_up| follow_up.decision == Some(decision.id))
}

/// Something that a decision lacks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Lack {
    /// Its wording.
    Wording,
    /// That it is agreed or voted on.
    Agreement,
    /// Name or text of a dissent.
    Dissent,
    /// A quorum.
    Quorum,
    /// Some who could vote, in the count of a vote.
    Votes,
    /// What whoever chairs decides where the votes are even (R11).
    Chair,
    /// Somebody who follows it up.
    FollowUp,
    /// Who is responsible for a follow-up.
    Responsible,
    /// When a follow-up is due.
    Due,
}

impl Lack {
    /// Whether there is a place to go to for it. Agreement and votes are the page's own business.
    #[must_use]
    pub const fn can_be_mended(self) -> bool {
        !matches!(self, Self::Agreement | Self::Votes | Self::Chair)
    }
}

/// Whether a dissent lacks its name or its text.
pub(super) fn is_unfinished(dissent: &Dissent) -> bool {
    dissent.who.trim().is_empty() || dissent.text.trim().is_empty()
}

/// What a decision still lacks, each in a sentence that says what to do.
#[must_use]
pub fn lacks(app: &App, id: Id) -> Vec<String> {
    lacking(app, id).into_iter().map(|(_, said)| said).collect()
}

/// The same with what each is about.
#[must_use]
pub fn lacking(app: &App, id: Id) -> Vec<(Lack, String)> {
    let texts = app.texts();
    let Some(decision) = app.meeting().decision(id) else { return Vec::new() };
    let mut said = Vec::new();
    let blank = |text: &str| text.trim().is_empty();
    if blank(&decision.wording) {
        said.push((Lack::Wording, texts.msg_decisions_lacks_wording()));
    } else if !decision.stands() {
        said.push((Lack::Agreement, texts.msg_decisions_lacks_agreement()));
    }
    if decision.dissent.iter().any(is_unfinished) {
        said.push((Lack::Dissent, texts.msg_decisions_lacks_dissent()));
    }
    let quorum = if decision.stands() { decision.quorum.as_ref() } else { app.derived().quorum.as_ref() };
    if quorum.is_some_and(|quorum| !quorum.quorate) {
        said.push(if decision.stands() {
            (Lack::Quorum, texts.msg_decisions_lacks_quorum_then())
        } else {
            (Lack::Quorum, texts.msg_decisions_lacks_quorum_now())
        });
    }
    said.extend(votes_lack(texts, decision));
    let mut follow_ups = app.meeting().follow_ups.iter().filter(|known| known.decision == Some(id));
    if lacks_follow_up(app, decision) {
        said.push((Lack::FollowUp, texts.msg_decisions_lacks_follow_up()));
    } else if follow_ups.clone().any(|known| blank(&known.responsible)) {
        said.push((Lack::Responsible, texts.msg_decisions_lacks_responsible()));
    } else if follow_ups.any(|known| known.due.is_none() && known.done.is_none()) {
        said.push((Lack::Due, texts.msg_decisions_lacks_due()));
    }
    said
}

/// What the count of a vote leaves open: who was not counted of those who could vote, and what a tie waits for (R11).
pub(super) fn votes_lack(texts: &Texts, decision: &Decision) -> Vec<(Lack, String)> {
    let Some([in_favour, against, abstained]) = decision.outcome.votes() else { return Vec::new() };
    let present = decision.quorum.as_ref().map_or(0, |quorum| quorum.present);
    let counted = in_favour.saturating_add(against).saturating_add(abstained);
    let written = |abstained: u32| match abstained {
        0 => format!("{in_favour}-{against}"),
        _ => format!("{in_favour}-{against}-{abstained}"),
    };
    let mut said = Vec::new();
    if decision.outcome.is_tied() {
        said.push((Lack::Chair, texts.msg_decisions_lacks_chair(written(abstained))));
    }
    if let rest @ 1.. = present.saturating_sub(counted) {
        let whole = written(abstained.saturating_add(rest));
        said.push((Lack::Votes, texts.msg_decisions_lacks_votes(present, counted, whole)));
    }
    said
}
