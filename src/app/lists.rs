//! The pane of priority lists: which list and which measure of it are selected, and what its actions do.
//!
//! The cursor goes through every list in order: up and down over measures, left and right over streams of money. A
//! stream without measures is one stop, so that its frame can be set and its first measure added. The stops are kept
//! here and made anew only when the meeting changes.

use super::{Action, App, act::moved};
use crate::{
    forum::StreamKind,
    language::{clean::clean, sums},
    meeting::{Command, Field, Id, Measure, measures},
    money::Money,
};

/// What is selected among the lists.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct State {
    /// The place of the selected stop among all.
    pub at: usize,
    stops: Vec<Stop>,
    spans: Vec<Span>,
}

/// A place for the cursor: a measure, or a stream that has none.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Stop {
    /// The stream, by its place in the charter.
    pub stream: usize,
    /// The measure.
    pub measure: Option<Id>,
    /// Its place in its list, from 0.
    pub rank: usize,
    /// Where the measure stands in the meeting.
    place: usize,
}

/// One stream's stretch of the stops, with what drawing asks of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Span {
    /// Its first stop.
    pub first: usize,
    /// How many measures it has.
    pub measures: usize,
    /// How many of them, in their order, fit the frame.
    pub cut: usize,
    /// What its measures take: the grants, and what is asked for where nothing is said.
    pub need: Money,
}

impl State {
    /// The selected stop.
    #[must_use]
    pub fn stop(&self) -> Option<Stop> {
        self.stops.get(self.at).copied()
    }

    /// The stretches of the streams, in the charter's order.
    #[must_use]
    pub fn spans(&self) -> &[Span] {
        &self.spans
    }

    /// The measure at a rank of a stream.
    #[must_use]
    pub fn measure_at<'a>(&self, app: &'a App, span: &Span, rank: usize) -> Option<&'a Measure> {
        app.meeting().measures.get(self.stops.get(span.first + rank)?.place)
    }

    /// The selected measure.
    #[must_use]
    pub fn measure(&self, app: &App) -> Option<Id> {
        let stop = self.stop()?;
        let there = app.meeting().measures.get(stop.place)?;
        stop.measure.filter(|id| there.id == *id)
    }

    /// Code of the stream that is selected, or that the selected measure is in.
    #[must_use]
    pub fn stream(&self, app: &App) -> Option<String> {
        app.meeting().charter.streams.get(self.stop()?.stream).map(|stream| stream.code.clone())
    }

    /// The rank that a measure gets in its list when it takes the place of a stop; none in another list.
    pub(super) fn rank_for(&self, measure: Id, at: usize) -> Option<usize> {
        let own = self.stops.get(self.at_measure(measure)?)?;
        let stop = self.stops.get(at).filter(|stop| stop.stream == own.stream)?;
        stop.measure.map(|_| stop.rank)
    }

    /// The measure of a stop by its place.
    pub(super) fn measure_of(&self, at: usize) -> Option<Id> {
        self.stops.get(at)?.measure
    }

    /// The places of the list that one is in.
    pub(super) fn same_list(&self, at: usize) -> std::ops::Range<usize> {
        let Some(stream) = self.stops.get(at).map(|stop| stop.stream) else { return at..at };
        let first = self.first_of(stream).unwrap_or(at);
        first..first + self.stops.iter().filter(|stop| stop.stream == stream).count()
    }

    fn first_of(&self, stream: usize) -> Option<usize> {
        self.stops.iter().position(|stop| stop.stream == stream)
    }

    fn at_measure(&self, id: Id) -> Option<usize> {
        self.stops.iter().position(|stop| stop.measure == Some(id))
    }
}

/// A measure as it is named in headings: `TM5 Programmering i matematikk`.
#[must_use]
pub fn code_and_title(app: &App, measure: &Measure) -> String {
    let title = if measure.title.is_empty() { app.texts().msg_lists_untitled().into() } else { clean(&measure.title) };
    format!("{} {title}", clean(&measure.code))
}

impl App {
    pub(super) fn travel_lists(&mut self, motion: Action) {
        let page = usize::from(self.size().1 / 2).max(1);
        let Some(stop) = self.lists.stop() else { return };
        let state = &mut self.lists;
        let to = match motion {
            Action::Left => stop.stream.checked_sub(1).and_then(|stream| state.first_of(stream)),
            Action::Right => state.first_of(stop.stream + 1),
            _ => Some(moved(state.at, motion, page, state.stops.len())),
        };
        state.at = to.unwrap_or(state.at);
    }

    /// Select a stop by its place.
    pub(super) fn select_stop(&mut self, at: usize) {
        self.lists.at = at.min(self.lists.stops.len().saturating_sub(1));
    }

    /// Select this measure, if it is there.
    pub(super) fn select_measure(&mut self, measure: Id) {
        self.lists.at = self.lists.at_measure(measure).unwrap_or(self.lists.at);
    }

    /// Select the first stop of a stream.
    pub(super) fn select_stream(&mut self, stream: usize) {
        self.lists.at = self.lists.first_of(stream).unwrap_or(self.lists.at);
    }

    pub(super) fn act_on_lists(&mut self, action: Action) {
        let Some(stop) = self.lists.stop() else { return };
        match (action, stop.measure.and_then(|id| self.meeting().measure(id)).cloned()) {
            (Action::FrameEdit, _) => self.edit_frame(stop),
            (Action::MeasureAdd, _) => self.add_measure(stop),
            (Action::ListReceived, _) => self.receive_list(stop),
            (_, Some(measure)) => self.act_on_measure(action, &measure, stop),
            _ => {}
        }
    }

    fn act_on_measure(&mut self, action: Action, measure: &Measure, stop: Stop) {
        let id = measure.id;
        match action {
            Action::GrantEdit => {
                let title = self.grant_title(measure);
                self.open_form(title, vec![Field::MeasureGranted(id)], false);
            }
            Action::GrantFull => self.grant(id, Some(measure.asked)),
            Action::GrantNothing => self.grant(id, Some(Money::ZERO)),
            Action::GrantClear => self.grant(id, None),
            Action::GrantCondition => {
                self.open_form(code_and_title(self, measure), vec![Field::MeasureCondition(id)], false);
            }
            Action::MeasureEdit => {
                let mut fields = new_fields(id);
                fields.extend([Field::MeasureCondition(id), Field::MeasureRemark(id)]);
                self.open_form(code_and_title(self, measure), fields, false);
            }
            Action::MeasureRemove => {
                let what = code_and_title(self, measure);
                if self.try_run(Command::Measures(measures::Command::Remove(id))) {
                    self.say_removed(&what);
                }
            }
            Action::MeasureDown => self.move_measure(id, stop.rank + 1),
            Action::MeasureUp if stop.rank > 0 => self.move_measure(id, stop.rank - 1),
            Action::MeasureMerge => self.open_merge(id),
            _ => {}
        }
    }

    fn kind_of(&self, stop: Stop) -> Option<StreamKind> {
        self.meeting().charter.streams.get(stop.stream).map(|stream| stream.kind)
    }

    fn grant(&mut self, measure: Id, amount: Option<Money>) {
        self.try_run(Command::Measures(measures::Command::Grant { measure, amount }));
    }

    /// What can be granted and what is asked, which one must know while typing the amount; then the measure, whose title
    /// gives way where it is narrow.
    fn grant_title(&self, measure: &Measure) -> String {
        let sum = |amount| sums::sum(self.language(), amount);
        let free = self.meeting().left_in(&measure.stream) + measure.granted.unwrap_or_default();
        self.texts.msg_lists_grant_form(sum(free), sum(measure.asked), code_and_title(self, measure))
    }

    fn edit_frame(&mut self, stop: Stop) {
        let Some(stream) = self.meeting().charter.streams.get(stop.stream) else { return };
        let title = self.texts.msg_lists_frame_form(stream.name.text(self.language()));
        let field = Field::Frame(stream.code.clone());
        self.open_form(title, vec![field], false);
    }

    /// A new measure at the end of the list, with its form open.
    fn add_measure(&mut self, stop: Stop) {
        let Some(stream) = self.meeting().charter.streams.get(stop.stream).map(|stream| stream.code.clone()) else {
            return;
        };
        if self.try_run(Command::Measures(measures::Command::Add { stream })) {
            let Some(id) = self.meeting().measures.last().map(|measure| measure.id) else { return };
            self.select_measure(id);
            let code = self.meeting().measure(id).map(|measure| measure.code.clone()).unwrap_or_default();
            self.open_form(self.texts.msg_lists_new_form(code), new_fields(id), true);
        }
    }

    fn move_measure(&mut self, measure: Id, rank: usize) {
        self.try_run(Command::Measures(measures::Command::Move { measure, rank }));
    }

    /// Not received → received in time → received late → not received.
    fn receive_list(&mut self, stop: Stop) {
        let Some(stream) = self.meeting().charter.streams.get(stop.stream) else { return };
        let (network, name) = (stream.code.clone(), stream.name.text(self.language()).to_owned());
        let known = self.meeting().list(&network).filter(|list| list.received.is_some());
        let late = match known.map(|list| list.late) {
            None => Some(false),
            Some(false) => Some(true),
            Some(true) => None,
        };
        if self.try_run(Command::Measures(measures::Command::Receive { network, late })) {
            let said = match late {
                None => self.texts.msg_lists_notice_not_received(name),
                Some(false) => self.texts.msg_lists_notice_received(name),
                Some(true) => self.texts.msg_lists_notice_received_late(name),
            };
            self.say(super::NoticeKind::Done, said);
        }
    }

    /// The stops are made anew, and what is selected stays: the same measure, or what took its place in its list.
    pub(super) fn hold_lists(&mut self) {
        let before = self.lists.stop();
        let meeting = self.meeting();
        let mut stops = Vec::with_capacity(self.lists.stops.len());
        let mut spans = Vec::with_capacity(meeting.charter.streams.len());
        for (stream, known) in meeting.charter.streams.iter().enumerate() {
            let (first, mut need) = (stops.len(), Money::ZERO);
            let of_stream = meeting.measures.iter().enumerate().filter(|(_, measure)| measure.stream == known.code);
            for (rank, (place, measure)) in of_stream.enumerate() {
                need += measure.need();
                stops.push(Stop { stream, measure: Some(measure.id), rank, place });
            }
            let measures = stops.len() - first;
            if measures == 0 {
                stops.push(Stop { stream, measure: None, rank: 0, place: usize::MAX });
            }
            spans.push(Span { first, measures, cut: meeting.cut_line(&known.code), need });
        }
        // At first: the first measure of a network, and not the pool or the joint measures above it.
        let network = |stop: &Stop| stop.measure.is_some() && self.kind_of(*stop) == Some(StreamKind::Network);
        let first = stops.iter().position(network).or_else(|| stops.iter().position(|stop| stop.measure.is_some()));
        let state = &mut self.lists;
        (state.stops, state.spans) = (stops, spans);
        state.at = match before {
            Some(Stop { measure: Some(id), .. }) if state.at_measure(id).is_some() => state.at_measure(id),
            Some(Stop { stream, rank, .. }) => {
                let of = state.stops.iter().filter(|stop| stop.stream == stream).count();
                state.first_of(stream).map(|first| first + rank.min(of.saturating_sub(1)))
            }
            None => first,
        }
        .unwrap_or(0);
    }
}

/// The fields of a new measure.
#[must_use]
pub fn new_fields(id: Id) -> Vec<Field> {
    vec![
        Field::MeasureTitle(id),
        Field::MeasureWho(id),
        Field::MeasurePartner(id),
        Field::MeasureAsked(id),
        Field::MeasureOwn(id),
    ]
}

#[cfg(test)]
mod tests;
