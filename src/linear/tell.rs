//! How the meeting stands, in sentences: what runs and how long, when it ends, whether the forum may decide, what is
//! missing.

use super::Talk;
use crate::{
    app::{App, Saved, decisions::words, words::case_and_title},
    language::{clean::clean, dates, sums},
    meeting::{Phase, Status},
};
use chrono::{Datelike, TimeDelta};

/// What runs, and when the meeting will end.
pub(super) fn what_runs(app: &App) -> String {
    let (meeting, now, texts) = (app.meeting(), app.now(), app.texts());
    if meeting.status >= Status::Ended {
        return texts.msg_screen_ended();
    }
    let Some(item) = meeting.current_item() else {
        return match meeting.opened {
            None => texts.msg_linear_not_opened(),
            Some(_) if app.derived().cases_left > 0 => texts.msg_linear_none_runs(),
            Some(_) => texts.msg_screen_all_done(),
        };
    };
    let minutes = |span: TimeDelta| span.num_minutes().max(0);
    let (name, elapsed) = (case_and_title(app, item), minutes(item.elapsed(now)));
    let runs = match (item.is_running(), elapsed) {
        (true, 0) => texts.msg_linear_begins(name, item.planned),
        (true, _) => texts.msg_linear_runs(name, elapsed, item.planned),
        (false, _) => texts.msg_linear_paused(name, elapsed, item.planned),
    };
    format!("{runs} {}", end(app))
}

/// When the meeting will end, and how late that is.
fn end(app: &App) -> String {
    let (meeting, now, texts) = (app.meeting(), app.now(), app.texts());
    let time = dates::time(texts.language(), meeting.forecast_end(now).time());
    match meeting.lateness(now).num_minutes() {
        late @ 1.. => texts.msg_linear_ends_late(time, late),
        early @ ..=-1 => texts.msg_linear_ends_early(time, -early),
        0 => texts.msg_linear_ends(time),
    }
}

/// That the meeting has become late, and what to do about it.
pub(super) fn late(app: &App, minutes: i64) -> String {
    let end = dates::time(app.language(), app.meeting().forecast_end(app.now()).time());
    format!("{} {}", app.texts().msg_overrun_late(minutes, end), app.texts().msg_linear_ways_out())
}

/// Whether the forum may decide.
pub(super) fn quorum(app: &App) -> String {
    let said = app.derived().quorum.as_ref().map(|quorum| words::quorum(app.texts(), &app.meeting().charter, quorum));
    app.texts().msg_linear_quorum(said.unwrap_or_default())
}

/// `status`
pub(super) fn status(talk: &mut Talk, _: &str) {
    let app = &talk.app;
    let (texts, meeting, derived) = (app.texts(), app.meeting(), app.derived());
    let mut said = vec![what_runs(app), quorum(app)];
    if meeting.status < Status::Ended {
        if let Some(next) = derived.next_item.and_then(|id| meeting.item(id)) {
            said.push(texts.msg_linear_next(case_and_title(app, next), next.planned));
        }
        said.push(texts.msg_linear_cases_left(derived.cases_left));
    }
    if derived.late_lists > 0 {
        said.push(texts.msg_linear_late_lists(derived.late_lists));
    }
    if derived.lists_to_come > 0 {
        said.push(texts.msg_linear_lists_to_come(derived.lists_to_come));
    }
    let phase = app.questions.phase;
    let progress = derived.progress[usize::from(phase == Phase::Evaluation)];
    if progress.answered + progress.partly + progress.missing > 0 {
        let summary = texts.msg_questions_summary(progress.answered, progress.partly, progress.missing);
        said.push(texts.msg_linear_answers(summary));
    }
    if !meeting.charter.streams.is_empty() {
        let sum = |amount| sums::with_currency(texts, amount);
        said.push(texts.msg_linear_money(
            sum(derived.figures.used),
            sum(derived.figures.frame),
            sum(derived.figures.left),
        ));
    }
    let drafts = meeting.decisions.iter().filter(|decision| !decision.stands()).count();
    said.push(texts.msg_decisions_summary(meeting.decisions.len() - drafts, drafts) + ".");
    said.push(kept(talk));
    for line in said {
        talk.say(line);
    }
}

fn kept(talk: &Talk) -> String {
    let (app, texts) = (&talk.app, talk.texts());
    if let Some(why) = talk.only_read() {
        return format!("{}.", why.trim_end_matches('.'));
    }
    match app.saved() {
        Saved::Since(time) => texts.msg_screen_saved(dates::clock(texts.language(), *time)) + ".",
        Saved::Untouched | Saved::Soon => texts.msg_linear_kept(),
    }
}

impl Talk {
    /// Where one is, and how to go on.
    pub(super) fn greet(&mut self) {
        let (texts, meeting) = (self.texts(), self.meeting());
        let number = texts.msg_screen_meeting(meeting.number, meeting.date.year());
        let when = dates::date_and_times(texts, meeting.date, meeting.start, meeting.end);
        let mut said = vec![format!("{}, {number}, {when}.", clean(&meeting.charter.short))];
        if let Some(why) = self.only_read() {
            said.push(format!("{why}."));
        }
        if self.app.now().date() != meeting.date && meeting.status < Status::Ended {
            said.push(texts.msg_screen_other_day(dates::date(texts.language(), meeting.date)));
        }
        said.push(what_runs(&self.app));
        if meeting.status == Status::Running {
            said.push(quorum(&self.app));
        }
        said.push(texts.msg_linear_welcome(self.word_of("help"), self.word_of("status")));
        for line in said {
            self.say(line);
        }
    }
}
