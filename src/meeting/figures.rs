//! What the money comes to: per stream, in all, what is left and where, and where own funding is short.

use super::{Id, Measure, Meeting, PriorityList};
use crate::{
    forum::{Stream, StreamKind},
    language::sort,
    money::Money,
};
use std::collections::HashMap;

/// The figures of one stream of money.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StreamFigures {
    /// The stream's code.
    pub stream: String,
    /// What it is for.
    pub kind: StreamKind,
    /// The most that may be used.
    pub frame: Money,
    /// What its measures ask for.
    pub asked: Money,
    /// What is granted; of a pool the whole frame.
    pub granted: Money,
    /// What the owners must add to the grants.
    pub own: Money,
    /// Frame less granted.
    pub left: Money,
}

/// The figures of the whole meeting.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Figures {
    /// One of each stream, in the charter's order.
    pub streams: Vec<StreamFigures>,
    /// All frames together.
    pub frame: Money,
    /// What the networks' measures ask for.
    pub asked: Money,
    /// What is granted to the networks' measures.
    pub granted: Money,
    /// What the owners must add to it.
    pub own: Money,
    /// Pool, joint measures and networks together.
    pub used: Money,
    /// What is left in all.
    pub left: Money,
}

impl Meeting {
    /// The measure with an id.
    #[must_use]
    pub fn measure(&self, id: Id) -> Option<&Measure> {
        self.measures.iter().find(|measure| measure.id == id)
    }

    /// The measure that people call so, whatever the case of its letters.
    #[must_use]
    pub fn measure_called(&self, code: &str) -> Option<&Measure> {
        self.measures.iter().find(|measure| measure.code.eq_ignore_ascii_case(code.trim()))
    }

    pub(super) fn change_measure(&mut self, id: Id, change: impl FnOnce(&mut Measure)) {
        if let Some(measure) = self.measures.iter_mut().find(|measure| measure.id == id) {
            change(measure);
        }
    }

    /// A stream's measures, in their order.
    pub fn measures_of<'a>(&'a self, stream: &'a str) -> impl Iterator<Item = &'a Measure> {
        self.measures.iter().filter(move |measure| measure.stream == stream)
    }

    /// The networks' measures (joint ones are not), in the order of the charter's streams.
    pub fn listed_measures(&self) -> impl Iterator<Item = &Measure> {
        self.in_order(|stream| stream.kind == StreamKind::Network)
    }

    /// Every measure, in the order of the charter's streams.
    pub fn ordered_measures(&self) -> impl Iterator<Item = &Measure> {
        self.in_order(|_| true)
    }

    /// The measures of some streams, in the order of the streams, in one pass over the measures.
    fn in_order(&self, wanted: impl Fn(&Stream) -> bool) -> impl Iterator<Item = &Measure> {
        let streams = self.charter.streams.iter().enumerate().rev().filter(|(_, stream)| wanted(stream));
        let place: HashMap<&str, usize> = streams.map(|(at, stream)| (stream.code.as_str(), at)).collect();
        let placed = |measure: &'_ Measure| place.get(measure.stream.as_str()).copied();
        let mut found: Vec<(usize, &Measure)> =
            self.measures.iter().filter_map(|measure| Some((placed(measure)?, measure))).collect();
        sort::by_key(&mut found, |(at, _)| *at); // stable: within a stream the order stays
        found.into_iter().map(|(_, measure)| measure)
    }

    /// What is known of a network's list.
    #[must_use]
    pub fn list(&self, network: &str) -> Option<&PriorityList> {
        self.lists.iter().find(|list| list.network == network)
    }

    /// The frame of a stream.
    #[must_use]
    pub fn frame(&self, stream: &str) -> Money {
        self.frames.iter().filter(|frame| frame.stream == stream).map(|frame| frame.amount).sum()
    }

    /// R19: what is left in a stream; of a pool nothing, for it is paid as a whole.
    #[must_use]
    pub fn left_in(&self, stream: &str) -> Money {
        let Some(stream) = self.charter.stream(stream) else { return Money::ZERO };
        self.figures_of(stream, self.measures_of(&stream.code)).left
    }

    fn figures_of<'a>(&self, stream: &Stream, measures: impl Iterator<Item = &'a Measure>) -> StreamFigures {
        let frame = self.frame(&stream.code);
        let (mut asked, mut granted, mut own) = (Money::ZERO, Money::ZERO, Money::ZERO);
        for measure in measures {
            asked += measure.asked;
            granted += measure.granted.unwrap_or(Money::ZERO);
            own += measure.own_granted.unwrap_or(Money::ZERO);
        }
        if stream.kind == StreamKind::Pool {
            granted = frame; // paid as a whole
        }
        let (stream, kind) = (stream.code.clone(), stream.kind);
        StreamFigures { stream, kind, frame, asked, granted, own, left: frame - granted }
    }

    /// What the money comes to.
    #[must_use]
    pub fn figures(&self) -> Figures {
        let mut of: HashMap<&str, Vec<&Measure>> = HashMap::new();
        for measure in &self.measures {
            of.entry(&measure.stream).or_default().push(measure);
        }
        let measures = |stream: &Stream| of.get(stream.code.as_str()).into_iter().flatten().copied();
        let streams: Vec<StreamFigures> =
            self.charter.streams.iter().map(|stream| self.figures_of(stream, measures(stream))).collect();
        let networks = || streams.iter().filter(|stream| stream.kind == StreamKind::Network);
        let frame = streams.iter().map(|stream| stream.frame).sum();
        let used = streams.iter().map(|stream| stream.granted).sum();
        Figures {
            frame,
            asked: networks().map(|stream| stream.asked).sum(),
            granted: networks().map(|stream| stream.granted).sum(),
            own: networks().map(|stream| stream.own).sum(),
            used,
            left: frame - used,
            streams,
        }
    }

    /// The cut line of a list: how many of its measures, in their order, fit the frame.
    #[must_use]
    pub fn cut_line(&self, stream: &str) -> usize {
        let frame = self.frame(stream);
        let mut sum = Money::ZERO;
        let fits = |measure: &&Measure| {
            sum += measure.need();
            sum <= frame
        };
        self.measures_of(stream).take_while(fits).count()
    }

    /// R18: how much the own funding offered is short of its share of the grant (or of what is asked for while
    /// nothing is granted). Joint measures need none.
    #[must_use]
    pub fn own_short(&self, measure: &Measure) -> Option<Money> {
        let network = self.charter.stream(&measure.stream).is_some_and(|stream| stream.kind == StreamKind::Network);
        let short = self.own_required(measure) - measure.own;
        (network && short > Money::ZERO).then_some(short)
    }

    /// R18: what the owner must add: the charter's share *of the grant*, 30 % of it and not of the total.
    #[must_use]
    pub fn own_required(&self, measure: &Measure) -> Money {
        self.charter.own_funding.of(measure.need())
    }

    /// A code for a new measure of a stream: the stream's and the next number, `F3` of the joint ones.
    pub(super) fn free_code(&self, stream: &str) -> String {
        let joint = self.charter.stream(stream).is_some_and(|stream| stream.kind == StreamKind::Joint);
        let head = if joint { "F" } else { stream };
        let first = self.measures_of(stream).count() + 1;
        let last = first + self.measures.len();
        (first..=last)
            .map(|n| format!("{head}{n}"))
            .find(|code| self.measure_called(code).is_none())
            .unwrap_or_default()
    }
}
