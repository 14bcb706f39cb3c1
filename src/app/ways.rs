//! Lists of ways to go on, each with what comes of it: out of an overrun (R2), to the end of the meeting (R24), to a
//! decision of an earlier meeting (R14), into a joint measure.

use super::{
    Action, App, Effect, NoticeKind, Overlay,
    overlay::{About, Choice, Way, WayAct},
    words,
};
use crate::{
    forum::{ItemRole, StreamKind},
    language::dates,
    meeting::{
        Command, Id, Item, Reference, agenda, decisions, measures,
        overrun::{self, Plan},
        sitting,
    },
    minutes::missing_in_words,
};
use chrono::TimeDelta;

/// What is known of the decisions of earlier meetings.
#[derive(Debug, Default)]
pub(super) struct Earlier {
    found: Option<Vec<Reference>>,
    waiting: Option<Id>,
}

impl App {
    /// Take the selected way of the list on top.
    pub(super) fn choose(&mut self) {
        let choice = match self.overlays.last() {
            Some(Overlay::Choice(choice)) => choice,
            Some(Overlay::Menu(_)) => return self.choose_in_menu(),
            _ => return self.back_from_page(),
        };
        let act = choice.ways.get(choice.at).map(|way| way.act.clone());
        self.overlays.pop();
        let Some(act) = act else { return };
        let command = match act {
            WayAct::Nothing => return,
            look @ (WayAct::Wear(_) | WayAct::Speak(_)) => return self.keep_look(look),
            WayAct::Replan(plan) => plan.command(),
            WayAct::CountGaps => Command::Agenda(agenda::Command::Count(std::mem::take(&mut self.clockwork.gaps))),
            WayAct::End => {
                self.end_now();
                return;
            }
            WayAct::Refer { decision, to } => Command::Decisions(decisions::Command::Refer { decision, to }),
            WayAct::Merge { measure, into } => Command::Measures(measures::Command::Merge { measure, into }),
        };
        self.try_run(command);
        self.selections_hold();
    }

    /// Say why there is no field for the text that whoever pressed this key is about to write, and let nothing come of it:
    /// its letters are keys, which would start the clock, undo and open other fields.
    pub(super) fn refuse_text(&mut self, action: Action) {
        let Some(why) = self.why_not(action) else { return };
        let empty = self.texts.msg_refused_closes(self.key_of(Action::Back));
        let title = self.texts.msg_refused_title();
        self.open_choice(Choice {
            title,
            lead: vec![why],
            empty,
            about: About::Refused,
            narrow: true,
            ..Choice::default()
        });
    }

    fn back_from_page(&mut self) {
        if matches!(self.overlays.last(), Some(Overlay::Help { .. })) {
            self.overlays.pop();
        }
    }

    pub(super) fn open_choice(&mut self, choice: Choice) {
        self.overlays.push(Overlay::Choice(Box::new(choice)));
    }

    /// R2: squeeze, defer or extend, each shown before it is taken.
    pub(super) fn open_overrun(&mut self) {
        let (meeting, now, texts) = (self.meeting(), self.now, &self.texts);
        let late = meeting.lateness(now);
        let time = |at: chrono::NaiveDateTime| dates::time(texts.language(), at.time());
        let forecast = time(meeting.forecast_end(now));
        let minutes = |span: TimeDelta| span.num_minutes().unsigned_abs();
        let lead = if late >= TimeDelta::minutes(1) {
            texts.msg_overrun_late(minutes(late), forecast)
        } else {
            texts.msg_overrun_in_time(forecast)
        };
        let mut ways = Vec::new();
        let squeezed = overrun::squeeze(meeting, now);
        if !squeezed.is_empty() {
            ways.push(self.way_out(texts.msg_overrun_squeeze(), squeezed));
        }
        let candidates = overrun::suggest_deferred(meeting, now);
        if !candidates.is_empty() {
            ways.push(self.way_out(texts.msg_overrun_defer(), overrun::defer(meeting, now, &candidates)));
        }
        let ordinary = |item: &&Item| !item.is_break() && item.role != ItemRole::AnyOtherBusiness;
        let named =
            meeting.coming().filter(ordinary).filter(|item| late > TimeDelta::zero() && candidates != [item.id]);
        for item in named.take(6) {
            let label = texts.msg_overrun_defer_one(words::case_and_title(self, item));
            ways.push(self.way_out(label, overrun::defer(meeting, now, &[item.id])));
        }
        let extended = overrun::extend(meeting, now);
        if let Some(end) = extended.end {
            let label = texts.msg_overrun_extend(dates::time(texts.language(), end));
            ways.push(self.way_out(label, extended));
        }
        ways.push(Way { label: texts.msg_way_nothing(), detail: Vec::new(), act: WayAct::Nothing });
        let (title, about) = (texts.msg_overrun_title(), About::Overrun);
        self.open_choice(Choice { title, lead: vec![lead], ways, about, ..Choice::default() });
    }

    /// A plan in sentences: what changes, what is put off, what will not be reached, when it ends.
    fn way_out(&self, label: String, plan: Plan) -> Way {
        let texts = &self.texts;
        let name = |id: &Id| self.meeting().item(*id).map(|item| words::case_and_title(self, item)).unwrap_or_default();
        let mut detail = Vec::new();
        for (id, minutes) in &plan.minutes {
            let before = self.meeting().item(*id).map_or(0, |item| item.planned);
            detail.push(texts.msg_overrun_change(name(id), before, *minutes));
        }
        detail.extend(plan.deferred.iter().map(|id| texts.msg_overrun_deferred(name(id))));
        detail.extend(plan.unreached.iter().map(|id| texts.msg_overrun_unreached(name(id))));
        let mut after = self.meeting().clone();
        let stamp = crate::meeting::Stamp { at: self.now, id: after.id };
        if let Ok(event) = after.decide(plan.clone().command(), stamp) {
            after.apply(&event);
        }
        detail.push(texts.msg_overrun_new_end(dates::time(texts.language(), after.forecast_end(self.now).time())));
        Way { label, detail, act: WayAct::Replan(plan) }
    }

    /// Ends the meeting. It is asked only where there is something to be seen before, for ending can be undone.
    pub(super) fn end_meeting(&mut self) {
        if self.meeting().missing().is_empty() {
            self.end_now();
        } else {
            self.open_ending();
        }
    }

    fn end_now(&mut self) {
        if self.try_run(Command::Sitting(sitting::Command::End)) {
            let key = self.key_of(super::Action::Undo);
            self.say(NoticeKind::Done, self.texts.msg_notice_ended(key));
            self.open_preview();
        }
    }

    /// R24: what is missing is listed before the meeting is ended; ending is allowed.
    pub(super) fn open_ending(&mut self) {
        let texts = &self.texts;
        let missing = missing_in_words(self.meeting(), texts);
        let lead = if missing.is_empty() {
            vec![texts.msg_ending_complete()]
        } else {
            std::iter::once(texts.msg_ending_missing()).chain(missing).collect()
        };
        let ways = vec![
            Way { label: texts.msg_ending_end(), detail: vec![texts.msg_ending_end_detail()], act: WayAct::End },
            Way { label: texts.msg_way_nothing(), detail: Vec::new(), act: WayAct::Nothing },
        ];
        let (title, about) = (texts.msg_ending_title(), About::Ending);
        self.open_choice(Choice { title, lead, ways, about, ..Choice::default() });
    }

    /// R14: decisions of earlier meetings to rest this one on. They are looked up the first time.
    pub(super) fn open_links(&mut self, decision: Id) {
        if let Some(found) = &self.earlier.found {
            let texts = &self.texts;
            let ways = found.iter().map(|reference| {
                let case = reference.case.map(|case| case.to_string()).unwrap_or_default();
                let date = dates::date(texts.language(), reference.date);
                let wording = super::decisions::words::short(&reference.wording);
                let (label, detail) = (format!("{case}  {date}  {wording}"), vec![reference.wording.clone()]);
                Way { label, detail, act: WayAct::Refer { decision, to: Box::new(reference.clone()) } }
            });
            let (title, ways, empty) = (texts.msg_links_title(), ways.collect(), texts.msg_links_empty());
            self.open_choice(Choice { title, ways, empty, about: About::Links(decision), ..Choice::default() });
        } else {
            self.earlier.waiting = Some(decision);
            self.effects.push(Effect::FindEarlier);
        }
    }

    /// The decisions of earlier meetings, newest first.
    pub fn told_earlier(&mut self, found: Vec<Reference>, now: chrono::NaiveDateTime) {
        self.at(now);
        self.earlier.found = Some(found);
        // not over what the chair has begun to type in meanwhile
        let page = self.page_on_top();
        if let Some(decision) = self.earlier.waiting.take().filter(|waiting| page == Some(*waiting)) {
            self.open_links(decision);
        }
    }

    /// The joint measures that a measure can go into, or out of the one it is in.
    pub(super) fn open_merge(&mut self, measure: Id) {
        let texts = &self.texts;
        let is_joint = |code: &str| self.meeting().charter.stream(code).is_some_and(|s| s.kind == StreamKind::Joint);
        let joint = self.meeting().measures.iter().filter(|measure| is_joint(&measure.stream));
        let mut ways: Vec<Way> = joint
            .map(|joint| Way {
                label: format!("{} {}", joint.code, joint.title),
                detail: vec![texts.msg_merge_detail()],
                act: WayAct::Merge { measure, into: Some(joint.id) },
            })
            .collect();
        if self.meeting().measure(measure).is_some_and(|measure| measure.merged_into.is_some()) {
            ways.push(Way {
                label: texts.msg_merge_out(),
                detail: Vec::new(),
                act: WayAct::Merge { measure, into: None },
            });
        }
        // The one with the same name is most likely meant.
        let name = self.meeting().measure(measure).map(|measure| measure.title.as_str());
        let mut joint = self.meeting().measures.iter().filter(|measure| is_joint(&measure.stream));
        let at = joint.position(|joint| Some(joint.title.as_str()) == name).unwrap_or(0);
        let (title, empty) = (texts.msg_merge_title(), texts.msg_merge_empty());
        self.open_choice(Choice { title, ways, at, empty, about: About::Merge(measure), ..Choice::default() });
    }
}
