//! The money that a decision is about: the joint measures', the networks', or both, as its wording and its case say.

use super::one_line;
use crate::{
    app::App,
    forum::StreamKind,
    language::sums,
    meeting::{Decision, Figures, StreamFigures},
    money::Money,
    ui::Role,
};

/// A fact: its label, and its value.
type Pair = (String, String, Role);

/// What the wording and the case name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum About {
    Joint,
    Networks,
    /// Neither or both: it is not plain.
    Both,
}

/// The figures of the streams that the decision is about.
pub fn facts(app: &App, decision: &Decision, pairs: &mut Vec<Pair>) {
    let figures = &app.derived().figures;
    if figures.frame.is_zero() {
        return;
    }
    match about(app, decision) {
        About::Joint => joint(app, figures, pairs),
        About::Networks => networks(app, figures, pairs),
        About::Both => both(app, figures, pairs),
    }
}

fn about(app: &App, decision: &Decision) -> About {
    let meeting = app.meeting();
    let title = meeting.item(decision.item).map_or("", |item| item.title.as_str());
    let text = format!("{title}\n{}", decision.current_wording()).to_lowercase();
    let words: Vec<&str> = text.split(|c: char| !c.is_alphanumeric()).collect();
    let named = |kind: StreamKind| {
        let streams = || meeting.charter.streams.iter().filter(move |stream| stream.kind == kind);
        let holds = |name: &str| name.trim().chars().count() > 3 && text.contains(&name.trim().to_lowercase());
        let in_language = |name: &crate::forum::Wording| {
            crate::language::Language::ALL.into_iter().any(|language| holds(name.text(language)))
        };
        let of_kind = |code: &str| streams().any(|stream| stream.code == code);
        // A network's measure may be called as a joint one is, so of a network's only the code is plain.
        let called = |measure: &crate::meeting::Measure| {
            words.iter().any(|word| word.eq_ignore_ascii_case(&measure.code))
                || (kind == StreamKind::Joint && holds(&measure.title))
        };
        streams().any(|stream| in_language(&stream.name))
            || meeting.measures.iter().any(|measure| of_kind(&measure.stream) && called(measure))
    };
    match (named(StreamKind::Joint), named(StreamKind::Network)) {
        (true, false) => About::Joint,
        (false, true) => About::Networks,
        _ => About::Both,
    }
}

fn sum(app: &App, amount: Money) -> String {
    sums::sum(app.language(), amount)
}

fn name(app: &App, stream: &StreamFigures) -> String {
    let known = app.meeting().charter.stream(&stream.stream);
    one_line(known.map_or(stream.stream.as_str(), |known| known.name.text(app.language())))
}

fn left_role(left: Money) -> Role {
    if left < Money::ZERO { Role::MoneyOver } else { Role::MoneyShort }
}

fn joint(app: &App, figures: &Figures, pairs: &mut Vec<Pair>) {
    let texts = app.texts();
    for stream in figures.streams.iter().filter(|stream| stream.kind == StreamKind::Joint) {
        let name = name(app, stream);
        pairs.push((texts.msg_decisions_fact_frame_one(&name), sum(app, stream.frame), Role::Money));
        pairs.push((texts.msg_decisions_fact_granted(), sum(app, stream.granted), Role::Money));
        pairs.push((texts.msg_decisions_fact_left_one(&name), sum(app, stream.left), left_role(stream.left)));
    }
}

fn networks(app: &App, figures: &Figures, pairs: &mut Vec<Pair>) {
    let texts = app.texts();
    let networks = || figures.streams.iter().filter(|stream| stream.kind == StreamKind::Network);
    let frame: Money = networks().map(|stream| stream.frame).sum();
    pairs.push((texts.msg_decisions_fact_frame(), sum(app, frame), Role::Money));
    pairs.push((texts.msg_decisions_fact_granted(), sum(app, figures.granted), Role::Money));
    pairs.push((texts.msg_decisions_fact_own(), sum(app, figures.own), Role::Money));
    pairs.push((texts.msg_decisions_fact_used(), sum(app, figures.used), Role::Money));
    left(app, figures, pairs);
}

fn both(app: &App, figures: &Figures, pairs: &mut Vec<Pair>) {
    let texts = app.texts();
    let networks = || figures.streams.iter().filter(|stream| stream.kind == StreamKind::Network);
    let of = |granted: Money, frame: Money| texts.msg_decisions_fact_of_frame(sum(app, granted), sum(app, frame));
    let frame: Money = networks().map(|stream| stream.frame).sum();
    pairs.push((texts.msg_decisions_fact_networks(), of(figures.granted, frame), Role::Money));
    for stream in figures.streams.iter().filter(|stream| stream.kind == StreamKind::Joint) {
        pairs.push((name(app, stream), of(stream.granted, stream.frame), Role::Money));
    }
    pairs.push((texts.msg_decisions_fact_own(), sum(app, figures.own), Role::Money));
    left(app, figures, pairs);
}

fn left(app: &App, figures: &Figures, pairs: &mut Vec<Pair>) {
    let texts = app.texts();
    let left: Vec<_> = figures.streams.iter().filter(|stream| !stream.left.is_zero()).collect();
    if left.len() > 3 {
        pairs.push((texts.msg_decisions_fact_left(), sum(app, figures.left), left_role(figures.left)));
    } else {
        for stream in left {
            let label = texts.msg_decisions_fact_left_one(name(app, stream));
            pairs.push((label, sum(app, stream.left), left_role(stream.left)));
        }
    }
}
