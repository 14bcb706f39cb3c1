//! Who does what by when, from this meeting and carried forward from earlier ones; and when the forum meets next.

use super::{Context, heading, words};
use crate::{
    language::dates,
    meeting::{Due, FollowUp},
    minutes::{Block, Table, told},
};

pub(super) fn write(cx: &Context, out: &mut Vec<Block>) {
    let texts = cx.texts;
    out.push(heading(2, texts.msg_minutes_follow_up()));
    let (carried, new): (Vec<&FollowUp>, Vec<&FollowUp>) =
        cx.meeting.follow_ups.iter().partition(|follow_up| follow_up.carried_from.is_some());
    match (new.is_empty(), carried.is_empty()) {
        (true, true) => out.push(Block::Paragraph(texts.msg_minutes_no_follow_up())),
        (false, true) => out.push(table(cx, &new)),
        (true, false) => out.extend([Block::Label(texts.msg_minutes_follow_up_carried()), table(cx, &carried)]),
        (false, false) => {
            out.extend([Block::Label(texts.msg_minutes_follow_up_new()), table(cx, &new)]);
            out.extend([Block::Label(texts.msg_minutes_follow_up_carried()), table(cx, &carried)]);
        }
    }
    out.push(heading(2, texts.msg_minutes_next_meeting()));
    out.push(Block::Paragraph(match cx.meeting.next_meeting {
        Some(Due::On(day)) => super::capital(&dates::long_date(texts, day)),
        Some(due) => super::capital(&due.text(texts)),
        None => texts.msg_minutes_next_meeting_unknown(),
    }));
}

fn table(cx: &Context, follow_ups: &[&FollowUp]) -> Block {
    let texts = cx.texts;
    let mut table = Table::new([
        words(texts.msg_minutes_what()),
        words(texts.msg_minutes_responsible()),
        words(texts.msg_minutes_due()),
        words(texts.msg_minutes_case_column()),
        words(texts.msg_minutes_status()),
    ])
    .captioned(texts.msg_html_follow_ups());
    for follow_up in follow_ups {
        let here = || follow_up.item.and_then(|item| cx.case(item));
        let case = follow_up.carried_from.map(|case| case.to_string()).or_else(here);
        let status = match follow_up.done {
            Some(day) => texts.msg_minutes_status_done(cx.date(day)),
            None if follow_up.is_overdue(cx.meeting.date) => texts.msg_minutes_status_overdue(),
            None => texts.msg_minutes_status_open(),
        };
        table.push([
            told::line(&follow_up.text),
            told::line(&follow_up.responsible),
            follow_up.due.map(|due| due.text(texts)).unwrap_or_default(),
            case.unwrap_or_default(),
            status,
        ]);
    }
    Block::Table(table)
}
