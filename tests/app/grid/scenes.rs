//! The table of scenes. A new screen or overlay is a line here.

use super::{
    Dress, Play, SIZES,
    home::{bare, broken, hundreds, spring, troubled, unread},
};
use crate::stage::{EXAMPLE, Stage, at, read};
use klubbe::{
    app::versions::Version,
    archive::{Archive, earlier_decisions},
    forum::ItemKind,
    language::Language,
    meeting::{Id, Item, Measure, Meeting, State},
    money::Money,
    store::{Beside, Holder, Remark},
};
use std::sync::OnceLock;
use uuid::Uuid;

/// A screen: who opens it and what is pressed then, and where it is a scene of its own.
pub struct Scene {
    /// Its name, and that of its files.
    pub name: &'static str,
    /// Opens it at a size, dressed, and goes where it is seen.
    pub play: fn((u16, u16), Dress) -> Box<dyn Play>,
    /// Only where all panes are seen at once: below that it looks like another scene.
    pub wide: bool,
}

impl Scene {
    /// The sizes at which it is a scene of its own.
    pub fn sizes(&self) -> impl Iterator<Item = (u16, u16)> + use<> {
        let wide = self.wide;
        SIZES.into_iter().filter(move |(columns, _)| !wide || *columns >= 110)
    }

    /// The scene of this name.
    pub fn called(name: &str) -> &'static Self {
        SCENES.iter().find(|scene| scene.name == name).unwrap()
    }
}

macro_rules! scenes {
    ($($name:literal $open:ident $(($wide:ident))? [$($key:literal)*] $(typing $text:literal)?;)*) => {
        /// Every scene.
        pub const SCENES: &[Scene] = &[$(Scene {
            name: $name,
            play: |size, dress| {
                let mut stage = $open(size, dress.language());
                stage.dress(dress);
                stage.keys(&[$($key),*])$(.types($text))?;
                Box::new(stage)
            },
            wide: scenes!(@wide $($wide)?),
        }),*];
    };
    (@wide wide) => { true };
    (@wide) => { false };
}

scenes! {
    "agenda" example ["1"];
    "questions" example ["2" "down" "right"];
    "lists" example ["3" "down"];
    "decisions" example ["4" "down"];
    "agenda-zoomed" example (wide) ["1" "z"];
    "questions-zoomed" example (wide) ["2" "z" "end"];
    "lists-zoomed" example (wide) ["3" "z"];
    "decisions-zoomed" example (wide) ["4" "z"];
    "note" example ["n"];
    "private-note" example ["N"];
    "long-note" noted ["n" "pageup"];
    "item-form" example ["1" "e"];
    "facts-form" example ["E"];
    "grant-form" example ["3" "enter"];
    "measure-form" example ["3" "e"];
    "follow-up-form" example ["f"];
    "wording" example ["4" "down" "enter" "e"];
    "palette" example [":"] typing "sak";
    "help" example ["2" "?"];
    "people" example ["p" "down"];
    "minutes" example ["M"];
    "decision" example ["4" "down" "enter"];
    "overrun" example ["o"];
    "ending" example ["Q"];
    "merge" example ["3" "i"];
    "gap" away [];
    "links" referring ["4" "down" "enter" "l"];
    "menu" example ["1" "esc"];
    "row-menu" example ["1" "enter"];
    "page-menu" example ["4" "down" "enter" "tab"];
    "welcome" newcomer [];
    "wall" example ["W"];
    "themes" themed ["T" "down"];
    "languages" example ["L"];
    "own-remarks" mistaken ["f9"];
    "late" late ["1"];
    "granted" granted ["3" "down"];
    "empty" empty ["1"];
    "crowded-agenda" crowded ["1" "end"];
    "crowded-questions" crowded ["2" "end"];
    "crowded-lists" crowded ["3" "end"];
    "crowded-decisions" crowded ["4"];
    "read-only" read_only ["1"];
    "following" following ["1"];
    "free" free ["1"];
    "recovered" recovered [];
    "version" copied ["V" "right" "down"];
    "no-version" alone ["V"];
    "wall-wording" example [">" ">" "W"];
    "wall-waiting" empty ["W"];
    "agreed" example ["4" "down" "enter" "y"];
    "all-told" example ["p" "A" "A"];
    "home" spring [];
    "home-preview" spring ["2"];
    "home-coming" spring ["3"];
    "home-turn" spring ["3" "end"];
    "home-new" spring ["a"];
    "home-new-typed" spring ["a"] typing "31.02.";
    "home-new-there" spring ["a"] typing "20.03.2019";
    "home-palette" spring ["esc"];
    "home-palette-search" spring [":"] typing "tema";
    "home-palette-none" spring [":"] typing "xyzzy";
    "home-help" spring ["?"];
    "home-themes" spring ["T" "down"];
    "home-languages" spring ["L"];
    "home-empty" bare [];
    "home-reading" unread [];
    "home-trouble" troubled [];
    "home-crowded" hundreds ["pagedown"];
    "home-crowded-preview" hundreds ["2"];
    "home-crowded-coming" hundreds ["3" "end"];
    "home-broken" broken [];
    "home-said" hundreds ["w"];
}

/// The example that ships.
pub fn meeting() -> Meeting {
    static MEETING: OnceLock<Meeting> = OnceLock::new();
    MEETING.get_or_init(|| read(EXAMPLE)).clone()
}

/// The example while case 10/19 is running.
pub fn example(size: (u16, u16), language: Language) -> Stage {
    Stage::with(meeting(), size, language)
}

/// The same where the themes are known.
fn themed(size: (u16, u16), language: Language) -> Stage {
    let mut stage = example(size, language);
    let themes = ["dark", "light", "high-contrast", "colour-blind", "mono"].map(str::to_owned);
    stage.app.told_themes(themes.to_vec(), "dark");
    stage
}

/// The same when the case has had more than its time.
fn late(size: (u16, u16), language: Language) -> Stage {
    let mut stage = Stage::with(meeting(), size, language);
    stage.jump("12:09:30").keys(&["home", "enter"]);
    stage
}

/// More has been written than a form has room for, with signs that ASCII lacks.
fn noted(size: (u16, u16), language: Language) -> Stage {
    let mut meeting = meeting();
    for item in &mut meeting.agenda {
        item.notes = "«Forankring» – dvs. ‘eierskap’ → samarbeid 👩‍🏫\n".repeat(40);
    }
    Stage::with(meeting, size, language)
}

/// The machine slept for an hour, and somebody has to say whether that counts.
fn away(size: (u16, u16), language: Language) -> Stage {
    let mut stage = example(size, language);
    stage.pass(1).jump("12:31:07");
    stage
}

/// The decisions of the meeting before are known, to rest one on.
fn referring(size: (u16, u16), language: Language) -> Stage {
    let mut stage = example(size, language);
    let shelf = Archive::new(concat!(env!("CARGO_MANIFEST_DIR"), "/sessions")).of_forum("dekom-trondelag");
    stage.app.told_earlier(earlier_decisions(&shelf, stage.app.meeting()), at("11:28:12"));
    stage
}

/// The tour of the demonstration has begun.
fn newcomer(size: (u16, u16), language: Language) -> Stage {
    let mut stage = example(size, language);
    stage.app.begin_welcome();
    stage
}

/// The user's own keys have mistakes in them.
fn mistaken(size: (u16, u16), language: Language) -> Stage {
    let mut stage = example(size, language);
    let keys = r#"{"own-remarks": ["f9"], "undoo": ["u"], "undo": ["upwards"]}"#;
    stage.app.told_keys(Ok(Some(keys)), at("11:28:12"));
    stage
}

/// Money has been granted: all, a part, nothing, on a condition; one measure is part of a joint one.
fn granted(size: (u16, u16), language: Language) -> Stage {
    let mut meeting = meeting();
    let joint = meeting.measure_called("F2").unwrap().id;
    for (code, granted) in [("TM1", 1_900_000), ("TM2", 850_000), ("TM3", 0), ("F1", 1_200_000), ("IN1", 1_100_000)] {
        let measure = meeting.measures.iter_mut().find(|measure| measure.code == code).unwrap();
        measure.granted = Some(Money::kroner(granted));
    }
    for measure in &mut meeting.measures {
        match measure.code.as_str() {
            "TM2" => "Rapport innen 12.04.2019.".clone_into(&mut measure.condition),
            "IN2" => measure.merged_into = Some(joint),
            _ => {}
        }
    }
    Stage::with(meeting, size, language)
}

/// Where the end of a journal was kept.
pub const TORN: &str = "/home/kari/.local/state/klubbe/torn-3.journal";

/// The name of a sync program's copy.
pub const COPY: &str = "2019-03-20-dekom-trondelag (conflicted copy 2019-03-20).ron";

/// What is wrong with another one.
pub const UNREADABLE: &str = "2019-03-20-dekom-trondelag (1).ron:12:4: expected `)`";

/// The same meeting as somebody else has it: other texts, other sums, a decision and a follow-up less, a case more.
pub fn elsewhere() -> Meeting {
    let mut meeting = meeting();
    let note =
        "IN2 og F2 overlapper; Innherred vil heller inn i fellestiltaket, på vilkår av at samisk perspektiv er med.";
    note.clone_into(&mut meeting.agenda[3].notes);
    "Rådhuset, Formannskapssalen".clone_into(&mut meeting.place);
    meeting.agenda.push(Item::new(Id(Uuid::from_u128(7)), "Ny rammeplan", ItemKind::Information, 10));
    for (code, asked) in [("TM1", 1_950_000), ("GA4", 150_000)] {
        let measure = meeting.measures.iter_mut().find(|measure| measure.code == code).unwrap();
        measure.asked = Money::kroner(asked);
    }
    meeting.answers[2].text.clear();
    meeting.answers[2].state = State::Missing;
    meeting.decisions.pop();
    meeting.follow_ups.pop();
    meeting
}

/// Much was recovered, and a file had been changed outside.
fn recovered(size: (u16, u16), language: Language) -> Stage {
    let mut stage = example(size, language);
    let remarks =
        vec![Remark::Recovered(14), Remark::TornTail(TORN.into()), Remark::JournalDamaged { places: 2, missing: 3 }];
    stage.app.show_found(14, remarks, Some(Beside::File(elsewhere())));
    stage
}

/// A sync program left copies beside the file, one of which cannot be read.
fn copied(size: (u16, u16), language: Language) -> Stage {
    let mut stage = example(size, language);
    let version = |name: &str, meeting| Version { name: name.to_owned(), meeting };
    let broken = Err(UNREADABLE.to_owned());
    let copies = vec![version("2019-03-20-dekom-trondelag (1).ron", broken), version(COPY, Ok(Box::new(elsewhere())))];
    stage.app.told_versions(copies, 0, at("11:28:12"));
    stage
}

/// Nothing lies beside the file.
fn alone(size: (u16, u16), language: Language) -> Stage {
    let mut stage = example(size, language);
    stage.app.told_versions(Vec::new(), 0, at("11:28:12"));
    stage
}

/// A meeting with nothing in it.
fn empty(size: (u16, u16), language: Language) -> Stage {
    let mut meeting = meeting();
    meeting.agenda.clear();
    meeting.measures.clear();
    meeting.answers.clear();
    meeting.lists.clear();
    meeting.decisions.clear();
    meeting.follow_ups.clear();
    meeting.people.clear();
    (meeting.current, meeting.opened) = (None, None);
    Stage::with(meeting, size, language)
}

/// 200 measures, 60 items, long wordings, titles that fill any line, letters and signs of many widths.
fn crowded(size: (u16, u16), language: Language) -> Stage {
    let mut meeting = meeting();
    let long = "Ærlig, åpen og ønsket samhandling mellom barnetrinnet, ungdomstrinnet og videregående – 🇳🇴 日本語 👩‍🏫 ";
    let id = |n: u128| Id(Uuid::from_u128(0x7000 << 64 | 2 << 62 | n));
    for item in &mut meeting.agenda {
        item.title = format!("{long}{}", item.title);
        "Kunnskapsdirektør Åse Ærlighetsdotter Øvrebø-Prøvestad".clone_into(&mut item.presenter);
    }
    for n in 0..51_u32 {
        let mut item = Item::new(id(u128::from(n)), &format!("{long}{n}"), ItemKind::Discussion, 5);
        item.number = Some(100 + n);
        meeting.agenda.push(item);
    }
    for n in 0..178_u32 {
        let mut measure = Measure::new(id(1000 + u128::from(n)), "NA", &format!("NA{}", n + 5));
        measure.title = format!("{long}{n}");
        "alle 13 kommuner i nettverket, og friskolene der det er aktuelt".clone_into(&mut measure.who);
        measure.asked = Money::kroner(1_250_000 + i64::from(n));
        measure.own = Money::kroner(375_000);
        meeting.measures.push(measure);
    }
    for decision in &mut meeting.decisions {
        let sums = "Forumet bevilger kr\u{a0}1\u{a0}200\u{a0}000 til tiltaket og kr\u{a0}350\u{a0}000 i reserve. ";
        decision.wording = format!("{}{}", sums.repeat(12), decision.wording);
    }
    Stage::with(meeting, size, language)
}

/// Somebody else has the meeting open.
fn following(size: (u16, u16), language: Language) -> Stage {
    let holder = Holder { user: "kari".into(), host: "PC-17".into(), pid: 4711, since: 0 };
    let mut stage = Stage::opened(meeting(), size, language, Some(klubbe::store::ReadOnly::InUse(Some(holder))));
    stage.app.begin_following();
    stage
}

/// Whoever had it open has ended.
fn free(size: (u16, u16), language: Language) -> Stage {
    let mut stage = following(size, language);
    stage.app.told_free(true, at("11:28:12"));
    stage
}

fn read_only(size: (u16, u16), language: Language) -> Stage {
    Stage::opened(meeting(), size, language, Some(klubbe::store::ReadOnly::Protected))
}
