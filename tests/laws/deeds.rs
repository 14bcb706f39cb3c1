//! Random numbers made into commands that mostly fit the meeting as it is, and sometimes name what is not there.

use chrono::{NaiveDateTime, NaiveTime, TimeDelta};
use klubbe::{
    forum::ItemKind,
    language::Language,
    meeting::{
        Command, Decision, Field, Gap, Id, IdSource, Item, Meeting, Outcome, Phase, Presence, Reference, Scope, State,
        agenda, decisions, followups, measures, overrun, people, questions, sitting,
    },
    money::Money,
};

/// What is done, to what, and how.
pub type Deed = (u16, u16, u16, u16);

/// Time goes on, and now and then jumps back.
pub fn later(now: NaiveDateTime, (_, a, b, _): Deed) -> NaiveDateTime {
    let seconds = if a % 40 == 0 { -i64::from(b % 4_000) } else { i64::from(b % 400) };
    now + TimeDelta::seconds(seconds)
}

/// One of the ids that there are; one time in thirty one that is nowhere.
fn one(ids: impl Iterator<Item = Id>, which: u16, fresh: Id) -> Id {
    let ids: Vec<Id> = ids.collect();
    if ids.is_empty() || which % 30 == 29 { fresh } else { ids[usize::from(which) % ids.len()] }
}

fn pick<T: Copy>(of: &[T], which: u16) -> T {
    of[usize::from(which) % of.len()]
}

struct Hand<'a> {
    meeting: &'a Meeting,
    texts: &'a [String],
    fresh: Id,
    now: NaiveDateTime,
    deed: Deed,
}

/// A command for a deed.
pub fn command(meeting: &Meeting, deed: Deed, texts: &[String], ids: &mut IdSource, now: NaiveDateTime) -> Command {
    let hand = Hand { meeting, texts, fresh: ids.next(now), now, deed };
    match deed.0 / 16 % 16 {
        0..=2 => Command::Agenda(hand.agenda()),
        3 => Command::People(hand.people()),
        4 => Command::Questions(hand.questions()),
        5 | 6 => Command::Measures(hand.measures()),
        7..=9 => Command::Decisions(hand.decisions()),
        10 => Command::FollowUps(hand.follow_ups()),
        11 => hand.sitting(),
        _ => hand.text(),
    }
}

impl Hand<'_> {
    fn item(&self, which: u16) -> Id {
        one(self.meeting.agenda.iter().map(|item| item.id), which, self.fresh)
    }

    fn measure(&self, which: u16) -> Id {
        one(self.meeting.measures.iter().map(|measure| measure.id), which, self.fresh)
    }

    fn decision(&self, which: u16) -> Id {
        one(self.meeting.decisions.iter().map(|decision| decision.id), which, self.fresh)
    }

    fn follow_up(&self, which: u16) -> Id {
        one(self.meeting.follow_ups.iter().map(|known| known.id), which, self.fresh)
    }

    fn words(&self, which: u16) -> String {
        self.texts[usize::from(which) % self.texts.len()].clone()
    }

    fn time(which: u16) -> NaiveTime {
        NaiveTime::from_num_seconds_from_midnight_opt(u32::from(which) % 1_440 * 60, 0).unwrap()
    }

    fn gap(&self) -> (NaiveDateTime, NaiveDateTime) {
        let mut spans = self.meeting.agenda.iter().flat_map(|item| item.spans.windows(2));
        let known = spans.find_map(|pair| Some((pair[0].to?, pair[1].from)));
        known.filter(|_| self.deed.2.is_multiple_of(2)).unwrap_or((self.now - TimeDelta::seconds(90), self.now))
    }

    /// All that were left out, or one.
    fn gaps(&self) -> Vec<Gap> {
        let spans = self.meeting.agenda.iter().flat_map(|item| item.spans.windows(2));
        let all = spans.filter_map(|pair| Some(Gap { from: pair[0].to?, to: pair[1].from }));
        let (from, to) = self.gap();
        if self.deed.2.is_multiple_of(3) { all.collect() } else { vec![Gap { from, to }] }
    }

    fn agenda(&self) -> agenda::Command {
        use agenda::Command as C;
        let (_, a, b, c) = self.deed;
        let (from, to) = self.gap();
        match c % 20 {
            0 => {
                let item = Item::new(self.fresh, &self.words(a), pick(&ItemKind::ALL, b), u32::from(b) % 90);
                C::Add { item: Box::new(item), at: usize::from(a) % 12 }
            }
            1 => C::Remove(self.item(a)),
            2 | 3 => C::Move { item: self.item(a), to: usize::from(b) % 12 },
            4 => C::SetKind(self.item(a), pick(&ItemKind::ALL, b)),
            5 => C::SetPlanned(self.item(a), if b % 50 == 0 { u32::MAX } else { u32::from(b) % 200 }),
            6 => C::SetFixed(self.item(a), (b % 3 > 0).then(|| Self::time(b))),
            7 => C::Defer(self.item(a), b % 3 > 0),
            8 | 9 => C::Start(self.item(a)),
            10 => C::Pause,
            11..=13 => C::Next,
            14 => C::Back,
            15 => C::LeaveOut { from, to },
            16 => C::Count(self.gaps()),
            17 => {
                let minutes = vec![(self.item(a), u32::from(b % 60))];
                C::Replan { minutes, deferred: vec![self.item(b)], end: (a % 2 == 0).then(|| Self::time(a)) }
            }
            _ => self.plan(a),
        }
    }

    /// R2: a way out, as it is offered.
    fn plan(&self, which: u16) -> agenda::Command {
        let suggested = overrun::suggest_deferred(self.meeting, self.now);
        let plan = match which % 3 {
            0 => overrun::squeeze(self.meeting, self.now),
            1 => overrun::extend(self.meeting, self.now),
            _ => overrun::defer(self.meeting, self.now, &suggested),
        };
        let overrun::Plan { minutes, deferred, end, .. } = plan;
        agenda::Command::Replan { minutes, deferred, end }
    }

    fn people(&self) -> people::Command {
        let (_, a, b, c) = self.deed;
        let seats = &self.meeting.people;
        let presence = pick(&[Presence::Expected, Presence::Present, Presence::Substitute, Presence::Absent], b);
        match c % 6 {
            0 => people::Command::AllPresent,
            1 => people::Command::Add { person: Box::new(seats[usize::from(a) % seats.len()].clone()) },
            _ => people::Command::SetPresence { person: self.seat(a), presence },
        }
    }

    fn seat(&self, which: u16) -> String {
        let seats = &self.meeting.people;
        if which % 30 == 29 { self.words(which) } else { seats[usize::from(which) % seats.len()].id.clone() }
    }

    fn question(&self, which: u16) -> (Id, String, Phase) {
        let questions = &self.meeting.charter.questions;
        let question = questions[usize::from(which / 7) % questions.len()].code.clone();
        (self.measure(which), question, pick(&[Phase::Planning, Phase::Evaluation], which))
    }

    fn questions(&self) -> questions::Command {
        let (measure, question, phase) = self.question(self.deed.1);
        let state = pick(&[State::Missing, State::Partly, State::Answered, State::No], self.deed.2);
        questions::Command::SetState { measure, question, phase, state }
    }

    fn stream(&self, which: u16) -> String {
        let streams = &self.meeting.charter.streams;
        if which % 30 == 29 { self.words(which) } else { streams[usize::from(which) % streams.len()].code.clone() }
    }

    /// What is granted: round sums, all that was asked for, or just what is left.
    fn amount(&self, measure: Id, which: u16) -> Option<Money> {
        let found = self.meeting.measure(measure)?;
        let left = self.meeting.left_in(&found.stream);
        match which % 6 {
            0 => None,
            1 => Some(found.asked),
            2 => Some(left),
            3 => Some(left + Money::ore(1)),
            4 => Some(Money::kroner(i64::from(which) * 17)),
            _ => Some(Money::ore(i64::from(which) - 100)),
        }
    }

    fn measures(&self) -> measures::Command {
        use measures::Command as C;
        let (_, a, b, c) = self.deed;
        let measure = self.measure(a);
        match c % 12 {
            0 => C::Add { stream: self.stream(a) },
            1 => C::Remove(measure),
            2 | 3 => C::Move { measure, rank: usize::from(b) % 4 },
            4 => C::SetScope(measure, pick(&[Scope::Network, Scope::Local], b)),
            5 | 6 => C::Merge { measure, into: (b % 3 > 0).then(|| self.measure(b)) },
            7 => C::Receive { network: self.stream(a), late: pick(&[None, Some(true), Some(false)], b) },
            _ => C::Grant { measure, amount: self.amount(measure, b) },
        }
    }

    fn decisions(&self) -> decisions::Command {
        use decisions::Command as C;
        let (_, a, b, c) = self.deed;
        let decision = self.decision(a);
        let found = self.meeting.decision(decision);
        let dissent = || one(found.into_iter().flat_map(|d| &d.dissent).map(|d| d.id), b, self.fresh);
        let condition = || one(found.into_iter().flat_map(|d| &d.conditions).map(|d| d.id), b, self.fresh);
        let earlier = || one(found.into_iter().flat_map(|d| &d.references).map(|d| d.decision), b, self.fresh);
        let votes = |n: u16| u32::from(n % 5);
        let counted = Outcome::Counted { in_favour: votes(b), against: votes(b / 5), abstained: votes(b / 25) };
        let chaired = Outcome::Chaired { each: votes(b / 5), abstained: votes(b / 25), adopted: b % 2 == 0 };
        match c % 16 {
            0..=3 => C::Draft { item: self.item(a) },
            4 => C::Withdraw(decision),
            5..=7 => C::Decide {
                decision,
                outcome: pick(&[Outcome::Agreed, Outcome::Unanimous, counted, chaired, Outcome::Draft], b),
            },
            8 => C::AddDissent(decision),
            9 => C::RemoveDissent { decision, dissent: dissent() },
            10 => C::AddCondition(decision),
            11 => C::RemoveCondition { decision, condition: condition() },
            12 | 13 => C::Correct { decision, wording: self.words(b), by: self.words(a) },
            14 => {
                let date = self.meeting.date;
                let to = Reference { decision: self.fresh, date, case: None, wording: self.words(b) };
                C::Refer { decision, to: Box::new(to) }
            }
            _ => C::Unrefer { decision, to: earlier() },
        }
    }

    fn follow_ups(&self) -> followups::Command {
        let (_, a, b, c) = self.deed;
        match c % 4 {
            0 => followups::Command::Remove(self.follow_up(a)),
            1 => followups::Command::SetDone(self.follow_up(a), b % 2 == 0),
            _ => {
                let item = (a % 3 > 0).then(|| self.item(a));
                followups::Command::Add { item, decision: (b % 3 == 0).then(|| self.decision(b)) }
            }
        }
    }

    fn sitting(&self) -> Command {
        let (_, a, b, c) = self.deed;
        Command::Sitting(match c % 9 {
            0 => sitting::Command::Call,
            8 => sitting::Command::Taken(u32::from(a)),
            1 => sitting::Command::End,
            2..=5 => sitting::Command::Reopen,
            6 => sitting::Command::SetLanguage(pick(&[Language::Nb, Language::Nn, Language::En], a)),
            _ => sitting::Command::SetHours { start: Self::time(a), end: Self::time(b) },
        })
    }

    fn text(&self) -> Command {
        let (_, a, b, _) = self.deed;
        Command::SetText { field: self.field(), text: self.words(a / 3 + b / 5) }
    }

    fn field(&self) -> Field {
        let (_, a, b, c) = self.deed;
        let (item, measure, decision, follow_up) = (self.item(a), self.measure(a), self.decision(a), self.follow_up(a));
        let found: Option<&Decision> = self.meeting.decision(decision);
        let dissent = one(found.into_iter().flat_map(|d| &d.dissent).map(|d| d.id), b, self.fresh);
        let condition = one(found.into_iter().flat_map(|d| &d.conditions).map(|d| d.id), b, self.fresh);
        match c % 40 {
            0 => Field::Place,
            1 => Field::NextMeeting,
            2 => Field::ItemTitle(item),
            3 => Field::ItemPresenter(item),
            4 => Field::ItemNotes(item),
            5 => Field::ItemPrivate(item),
            6 => Field::ItemPlanned(item),
            7 => Field::ItemFixed(item),
            8 => Field::PersonName(self.seat(a)),
            9 => Field::PersonOrganisation(self.seat(a)),
            10 => Field::Substitute(self.seat(a)),
            11 => Field::MeasureTitle(measure),
            12 => Field::MeasureWho(measure),
            13 => Field::MeasurePartner(measure),
            14 => Field::MeasureCondition(measure),
            15 => Field::MeasureRemark(measure),
            16 => Field::MeasureAsked(measure),
            17 => Field::MeasureOwn(measure),
            18 => Field::MeasureGranted(measure),
            19 => Field::Frame(self.stream(a)),
            20 => Field::Correction(decision),
            21 => Field::Votes(decision),
            22 => Field::DissentWho(decision, dissent),
            23 => Field::DissentText(decision, dissent),
            24 => Field::Condition(decision, condition),
            25 => Field::FollowUpText(follow_up),
            26 => Field::FollowUpResponsible(follow_up),
            27 => Field::FollowUpDue(follow_up),
            28 => Field::Start,
            29 => Field::End,
            30..=33 => {
                let (measure, question, phase) = self.question(a);
                Field::Answer { measure, question, phase }
            }
            _ => Field::Wording(decision),
        }
    }
}
