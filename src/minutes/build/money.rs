//! Annex: the money. Frames and what is left with its stream (R19), each network's list, joint measures, and where own
//! funding is short (R18).

use super::{Annex, Context, amounts, fact, heading, or, words};
use crate::{
    forum::{Stream, StreamKind},
    meeting::{Measure, Scope},
    minutes::{Block, Fact, ListItem, Table, told},
    money::{Money, Share},
};

pub(super) fn annexes(cx: &Context) -> Vec<Annex> {
    let meeting = cx.meeting;
    let no_lists = meeting.measures.is_empty() && meeting.lists.is_empty();
    if no_lists && meeting.frames.is_empty() {
        return Vec::new();
    }
    let mut blocks = vec![Block::Paragraph(cx.texts.msg_minutes_amounts_in_kroner())];
    if no_lists {
        // a meeting that sets the frames has no more to say of money
        blocks.push(streams(cx));
        return vec![Annex { title: cx.texts.msg_minutes_streams(), blocks }];
    }
    if !meeting.frames.is_empty() {
        blocks.push(heading(3, cx.texts.msg_minutes_streams()));
        blocks.push(streams(cx));
    }
    blocks.push(Block::Facts(totals(cx)));
    for stream in &meeting.charter.streams {
        match stream.kind {
            StreamKind::Pool => {}
            StreamKind::Network => network(cx, stream, &mut blocks),
            StreamKind::Joint => joint(cx, stream, &mut blocks),
        }
    }
    let short: Vec<ListItem> = meeting.listed_measures().filter_map(|measure| short(cx, measure)).collect();
    if !short.is_empty() {
        blocks.push(heading(3, cx.texts.msg_minutes_own_short()));
        blocks.push(Block::List(short));
    }
    vec![Annex { title: cx.texts.msg_minutes_lists(), blocks }]
}

/// `TM Trondheim–Malvik`.
fn stream_name(cx: &Context, stream: &Stream) -> String {
    let (code, name) = (told::line(&stream.code), told::line(stream.name.text(cx.language)));
    match stream.kind {
        StreamKind::Network => format!("{code} {name}").trim().to_owned(),
        StreamKind::Pool | StreamKind::Joint => or(name, || code),
    }
}

fn streams(cx: &Context) -> Block {
    let texts = cx.texts;
    let mut table = Table::new([
        words(texts.msg_minutes_stream()),
        amounts(texts.msg_minutes_frame()),
        amounts(texts.msg_minutes_asked()),
        amounts(texts.msg_minutes_granted()),
        amounts(texts.msg_minutes_own()),
        amounts(texts.msg_minutes_left_over()),
    ])
    .captioned(texts.msg_html_streams());
    let figures = cx.meeting.figures();
    for (stream, row) in cx.meeting.charter.streams.iter().zip(&figures.streams) {
        // only networks ask, and only their owners add
        let network = |amount: Money| if row.kind == StreamKind::Network { cx.sum(amount) } else { String::new() };
        let amounts = [cx.sum(row.frame), network(row.asked), cx.sum(row.granted), network(row.own), cx.sum(row.left)];
        let [frame, asked, granted, own, left] = amounts;
        table.push([stream_name(cx, stream), frame, asked, granted, own, left]);
    }
    table.push_total([
        texts.msg_minutes_sum(),
        cx.sum(figures.frame),
        cx.sum(figures.asked),
        cx.sum(figures.used),
        cx.sum(figures.own),
        cx.sum(figures.left),
    ]);
    Block::Table(table)
}

fn totals(cx: &Context) -> Vec<Fact> {
    let (texts, figures) = (cx.texts, cx.meeting.figures());
    let mut facts = vec![
        fact(texts.msg_minutes_total_asked(), cx.kroner(figures.asked)),
        fact(texts.msg_minutes_total_granted(), cx.kroner(figures.granted)),
        fact(texts.msg_minutes_total_own(), cx.kroner(figures.own)),
        fact(texts.msg_minutes_total_used(), cx.kroner(figures.used)),
    ];
    if !cx.meeting.frames.is_empty() {
        facts.push(fact(texts.msg_minutes_total_frame(), cx.kroner(figures.frame)));
        let streams = cx.meeting.charter.streams.iter().zip(&figures.streams);
        let left = streams.filter(|(_, row)| !row.left.is_zero());
        let named: Vec<String> =
            left.map(|(stream, row)| format!("{} {}", stream_name(cx, stream), cx.kroner(row.left))).collect();
        let mut all = cx.kroner(figures.left);
        if !named.is_empty() {
            all = format!("{all} ({})", named.join(", "));
        }
        facts.push(fact(texts.msg_minutes_total_left(), all));
    }
    facts
}

fn network(cx: &Context, stream: &Stream, out: &mut Vec<Block>) {
    let texts = cx.texts;
    let measures: Vec<&Measure> = cx.meeting.measures_of(&stream.code).collect();
    let list = cx.meeting.list(&stream.code);
    out.push(heading(3, stream_name(cx, stream)));
    let mut remark = Vec::new();
    match list.and_then(|list| list.received) {
        Some(at) => remark.push(texts.msg_minutes_received(cx.moment(at))),
        None if measures.is_empty() => remark.push(texts.msg_minutes_no_list()),
        None => {}
    }
    if list.is_some_and(|list| list.late) {
        remark.push(texts.msg_minutes_received_late());
    }
    let source = list.map(|list| told::line(&list.source)).unwrap_or_default();
    if !source.is_empty() {
        remark.push(texts.msg_minutes_source(source));
    }
    if !remark.is_empty() {
        out.push(Block::Remark(remark.join(" · ")));
    }
    if measures.is_empty() {
        out.push(Block::Paragraph(texts.msg_minutes_no_measures()));
        return;
    }
    let mut table = Table::new([
        words(texts.msg_minutes_code()),
        words(texts.msg_minutes_measure()),
        words(texts.msg_minutes_who()),
        words(texts.msg_minutes_partner()),
        amounts(texts.msg_minutes_asked()),
        amounts(texts.msg_minutes_own_funding()),
        amounts(texts.msg_minutes_granted()),
        amounts(texts.msg_minutes_own_share()),
        words(texts.msg_minutes_condition()),
    ])
    .named_by(2)
    .captioned(texts.msg_html_measures(stream_name(cx, stream)));
    for measure in &measures {
        let [code, title, who, partner] = names(measure);
        let said = |amount: Option<Money>| amount.map_or_else(|| "–".to_owned(), |amount| cx.sum(amount));
        let (asked, own) = (cx.sum(measure.asked), cx.sum(measure.own));
        let (granted, share) = (said(measure.granted), said(measure.own_granted));
        table.push([code, title, who, partner, asked, own, granted, share, notes(cx, measure)]);
    }
    let sum = |amount: fn(&Measure) -> Money| cx.sum(measures.iter().map(|measure| amount(measure)).sum());
    let none = String::new;
    table.push_total([
        texts.msg_minutes_sum(),
        none(),
        none(),
        none(),
        sum(|measure| measure.asked),
        sum(|measure| measure.own),
        sum(|measure| measure.granted.unwrap_or(Money::ZERO)),
        sum(|measure| measure.own_granted.unwrap_or(Money::ZERO)),
        none(),
    ]);
    out.push(Block::Table(table));
}

fn joint(cx: &Context, stream: &Stream, out: &mut Vec<Block>) {
    let texts = cx.texts;
    let measures: Vec<&Measure> = cx.meeting.measures_of(&stream.code).collect();
    if measures.is_empty() {
        return;
    }
    out.push(heading(3, stream_name(cx, stream)));
    let mut table = Table::new([
        words(texts.msg_minutes_code()),
        words(texts.msg_minutes_measure()),
        words(texts.msg_minutes_who()),
        words(texts.msg_minutes_partner()),
        amounts(texts.msg_minutes_granted()),
        words(texts.msg_minutes_condition()),
    ])
    .named_by(2)
    .captioned(texts.msg_html_measures(stream_name(cx, stream)));
    for measure in &measures {
        let [code, title, who, partner] = names(measure);
        let granted = measure.granted.map_or_else(|| "–".to_owned(), |granted| cx.sum(granted));
        table.push([code, title, who, partner, granted, notes(cx, measure)]);
    }
    let none = String::new;
    let sum: Money = measures.iter().filter_map(|measure| measure.granted).sum();
    table.push_total([texts.msg_minutes_sum(), none(), none(), none(), cx.sum(sum), none()]);
    out.push(Block::Table(table));
}

fn names(measure: &Measure) -> [String; 4] {
    [&measure.code, &measure.title, &measure.who, &measure.partner].map(|text| told::line(text))
}

/// Where it goes, what goes into it, its reach, its condition, what is to be remembered.
fn notes(cx: &Context, measure: &Measure) -> String {
    let texts = cx.texts;
    let condition = told::line(&measure.condition);
    let into = measure.merged_into.and_then(|id| cx.meeting.measure(id)).map(|into| told::line(&into.code));
    let taken = cx.meeting.measures.iter().filter(|other| other.merged_into == Some(measure.id));
    let taken: Vec<String> = taken.map(|other| told::line(&other.code)).collect();
    // what people wrote may be whole sentences, and comes last
    let parts = [
        into.map(|code| texts.msg_minutes_merged_into(code)),
        (!taken.is_empty()).then(|| texts.msg_minutes_takes_in(taken.join(", "))),
        (measure.scope == Scope::Local).then(|| texts.msg_minutes_local()),
        (!condition.is_empty()).then(|| texts.msg_minutes_on_condition(condition)),
        Some(told::line(&measure.remark)).filter(|remark| !remark.is_empty()),
    ];
    let mut notes = String::new();
    for part in parts.into_iter().flatten() {
        if !notes.is_empty() {
            notes.push_str(if notes.ends_with(['.', '!', '?']) { " " } else { "; " });
        }
        notes.push_str(&part);
    }
    notes
}

/// R18: how much the offer is short of its share of the grant; where the grant was cut to what it is enough for, how
/// much it was short of what was asked for.
fn short(cx: &Context, measure: &Measure) -> Option<ListItem> {
    let charter = &cx.meeting.charter;
    let share = share_in_words(cx, charter.own_funding);
    let (code, own) = (told::line(&measure.code), cx.kroner(measure.own));
    if let Some(short) = cx.meeting.own_short(measure) {
        let required = cx.kroner(cx.meeting.own_required(measure));
        let short = cx.kroner(short);
        let text = if measure.granted.is_some() {
            cx.texts.msg_minutes_own_short_of_grant(code, own, short, required, share)
        } else {
            cx.texts.msg_minutes_own_short_of_asked(code, own, short, required, share)
        };
        return Some(ListItem::plain(text));
    }
    let required = charter.own_funding.of(measure.asked);
    let short = required - measure.own;
    let told = measure.merged_into.is_none() && short > Money::ZERO && measure.granted != Some(Money::ZERO);
    let (short, required) = (cx.kroner(short), cx.kroner(required));
    told.then(|| ListItem::plain(cx.texts.msg_minutes_own_short_of_asked(code, own, short, required, share)))
}

/// `30 %`, or the fraction where it is no whole number of hundredths.
fn share_in_words(cx: &Context, share: Share) -> String {
    let hundredths = u64::from(share.num) * 100;
    match hundredths.checked_rem(u64::from(share.den)) {
        Some(0) if cx.language == crate::language::Language::En => format!("{}%", hundredths / u64::from(share.den)),
        Some(0) => format!("{}\u{a0}%", hundredths / u64::from(share.den)),
        _ => format!("{}/{}", share.num, share.den),
    }
}
