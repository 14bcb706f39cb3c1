//! For tests: home on an archive that is made up, at a time of the example's spring. The tests of the whole app read
//! this file too, where `crate` stands for `klubbe`.

#![allow(clippy::missing_panics_doc, clippy::must_use_candidate, reason = "only tests see it")]

use crate::{
    app::{
        home::{ForumCard, Found, Home, HomeEffect, Opening},
        keys::Chord,
    },
    archive::{Archive, Brief, Entry},
    language::Language,
    meeting::{Due, Meeting, Status},
    store,
};
use chrono::NaiveDateTime;
use std::path::PathBuf;

/// Five days after the example.
pub fn now() -> NaiveDateTime {
    "2019-03-25T10:00:00".parse().unwrap()
}

/// The two meetings that ship, in brief.
pub fn examples() -> [Brief; 2] {
    [
        include_str!("../../../sessions/2019/2019-02-05-dekom-trondelag.ron"),
        include_str!("../../../sessions/2019/2019-03-20-dekom-trondelag.ron"),
    ]
    .map(|text| Brief::of(&store::parse::<Meeting>(std::path::Path::new("x"), text.as_bytes()).unwrap().document))
}

/// The forum that ships.
pub fn forums() -> Vec<ForumCard> {
    let forum = Archive::new("/nowhere").forum("dekom-trondelag").unwrap();
    vec![ForumCard { code: forum.code, name: forum.charter.short, wheel: forum.wheel, own: false, problem: None }]
}

/// A file by its name.
pub fn entry(name: &str) -> Entry {
    let date = name.get(..10).and_then(|date| date.parse().ok());
    let forum = name.get(11..).map(str::to_owned);
    Entry { path: PathBuf::from(format!("/archive/{name}.ron")), name: name.to_owned(), date, forum }
}

/// Home on a screen of this size, with nothing told.
pub fn opened(language: Language, size: (u16, u16)) -> Home {
    Home::open(Opening { archive: "/archive".into(), language, keys: None, now: now(), size })
}

/// The same, told of these meetings.
pub fn told(language: Language, size: (u16, u16), meetings: Vec<(Entry, Result<Brief, String>)>) -> Home {
    let mut home = opened(language, size);
    home.told_listed(Ok(meetings.iter().map(|(entry, _)| entry.clone()).collect()), now());
    home.told_forums(forums(), now());
    let found = |(entry, brief): (Entry, Result<Brief, String>)| -> Found { (entry.path, brief.map(Box::new)) };
    home.told_read(meetings.into_iter().map(found).collect(), now());
    home.told_done(now());
    // what was asked for on the way has been answered
    home.take_effects();
    home
}

/// The two meetings that ship, the first of them approved with something overdue and something to come.
pub fn spring(language: Language, size: (u16, u16)) -> Home {
    let [mut february, march] = examples();
    february.status = Status::Approved;
    february.follow_ups[0].done = None;
    february.follow_ups[1].done = None;
    february.follow_ups[1].due = Some(Due::Ultimo(2019, 6));
    let names = ["2019-02-05-dekom-trondelag", "2019-03-20-dekom-trondelag"].map(entry);
    told(language, size, names.into_iter().zip([Ok(february), Ok(march)]).collect())
}

/// Hundreds of meetings of two forums, with names of all widths, and files that cannot be read.
pub fn crowded(language: Language, size: (u16, u16)) -> Home {
    let [_, march] = examples();
    let mut meetings = Vec::new();
    for year in 1990..2020 {
        for (number, month) in (1..).zip(1..=10) {
            let code = if month % 3 == 0 { "klima" } else { "dekom-trondelag" };
            let entry = entry(&format!("{year}-{month:02}-14-{code}"));
            let mut brief = march.clone();
            (brief.number, brief.forum) = (number, code.to_owned());
            brief.date = entry.date.unwrap();
            brief.status = if brief.date < now().date() { Status::Approved } else { Status::Draft };
            if code == "klima" {
                "Ærlig, åpen og ønsket 🇳🇴 日本語 👩‍🏫 samarbeidsråd for klima og beredskap i innlandet"
                    .clone_into(&mut brief.short);
                brief.name = brief.short.repeat(2);
            }
            if (year, month) == (2018, 4) {
                for follow_up in &mut brief.follow_ups {
                    (follow_up.done, follow_up.text) = (None, "Lage en veileder som alle kan bruke ".repeat(5));
                }
            }
            let broken = (year, month) == (2019, 2);
            let why = "/archive/2019/2019-02-14-dekom-trondelag.ron:3:9: expected an integer".to_owned();
            meetings.push((entry, if broken { Err(why) } else { Ok(brief) }));
        }
    }
    told(language, size, meetings)
}

/// Presses keys, written as in `keys.ron`, with blanks between.
pub fn press(home: &mut Home, keys: &str) -> Vec<HomeEffect> {
    for key in keys.split_whitespace() {
        home.key(&Chord::parse(key).unwrap().event(), now());
    }
    home.take_effects()
}
