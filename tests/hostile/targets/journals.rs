//! Journals: bytes as they may lie on a disk, and entries whose seal is right although nobody of us wrote them.

use crate::stage::{bad_cell, harmless, now, open_with, parse, small};
use klubbe::{
    app::Entry,
    meeting::Meeting,
    panes,
    store::{
        self,
        journal::{Frame, Journal, encode, read},
    },
};

/// What is whole in a journal is read, and reading that again finds nothing wrong and the same.
pub fn journal(bytes: &[u8]) {
    let mut found = Journal::default();
    let flaws = read::<Meeting>(bytes, &mut found);
    assert!(flaws.damaged.iter().all(|range| range.start < range.end && range.end <= bytes.len()));
    assert!(flaws.torn.is_none_or(|at| at < bytes.len()));
    let mut again = Journal::default();
    let none = read::<Meeting>(&found.whole, &mut again);
    assert!(none.damaged.is_empty() && none.torn.is_none() && !none.unended);
    assert!(found.entries == again.entries && found.saved == again.saved && found.head == again.head);
    assert_eq!(found.whole, again.whole);
    // a frame that was written behind all this is found, unless what is torn swallows it
    if bytes.is_empty() || bytes.ends_with(b"\n") {
        let frame = encode(&Frame::Entry(&Entry::Left), u64::MAX).unwrap();
        let mut more = Journal::default();
        read::<Meeting>(&[bytes, &frame].concat(), &mut more);
        assert!(more.whole.ends_with(&frame), "a frame behind damage was lost");
    }
}

/// A line as a frame, with the seal that it would have.
pub fn sealed(payload: &str, sequence: u64) -> Vec<u8> {
    let rest = format!("{} {sequence} {payload}", payload.len());
    let crc = crc32fast::hash(format!("E {rest}").as_bytes());
    format!("E {crc:08x} {rest}\n").into_bytes()
}

/// Lines, each the entry of a frame that is whole: what is understood is folded, drawn and written, and no entry harms.
pub fn entries(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let frames: Vec<u8> = (1..).zip(text.lines().take(64)).flat_map(|(nth, line)| sealed(line, nth)).collect();
    let mut found = Journal::<Entry>::default();
    let flaws = read::<Meeting>(&frames, &mut found);
    assert!(flaws.damaged.is_empty() && flaws.torn.is_none());
    assert_eq!(found.entries.len() + found.foreign, text.lines().take(64).count());
    let entries: Vec<Entry> = found.entries.into_values().collect();
    if entries.is_empty() {
        return;
    }
    let mut written = Vec::new();
    for (nth, entry) in (1..).zip(&entries) {
        written.extend(encode(&Frame::Entry(entry), nth).unwrap());
    }
    let mut again = Journal::<Entry>::default();
    read::<Meeting>(&written, &mut again);
    assert!(again.entries.values().eq(&entries), "an entry is not read as it was written");
    let mut app = open_with(small(), entries, None, now());
    let written = store::to_ron(app.meeting()).unwrap();
    assert!(parse(written.as_bytes()).unwrap().document == *app.meeting(), "{written}");
    assert_eq!(bad_cell(|look, buffer| panes::draw(&app, look, buffer), app.size()), None);
    app.tick(app.now());
    if let Some(notice) = app.notice() {
        harmless(&notice.text);
    }
}
