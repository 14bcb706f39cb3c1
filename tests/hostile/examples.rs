//! What is changed by chance, and what a fuzzer begins with: examples for each target, as the program and people write them.
//!
//! `KLUBBE_SEEDS=FOLDER cargo test --test hostile seeds` writes them for `fuzz/`: a folder and a list of words for each target.

use crate::{deeds, files::TEXTS, stage, targets};
use klubbe::{
    app::{App, Effect, Entry, keys::Chord},
    meeting::{History, IdSource, Stamp},
    store::{
        self,
        journal::{Frame, encode},
    },
};
use std::{collections::BTreeSet, env, fmt::Write as _, fs, path::Path};

const EXAMPLE: &str = include_str!("../../sessions/2019/2019-03-20-dekom-trondelag.ron");
const FEBRUARY: &str = include_str!("../../sessions/2019/2019-02-05-dekom-trondelag.ron");
const FORUM: &str = include_str!("../../sessions/forums/dekom-trondelag.ron");
const LISTS: &str = include_str!("../fixtures/dekom-2019-lists.ron");
const LINES: &str = "hjelp\nsaksliste\nneste\nnotat Dette er sagt.\nvedtak\nForumet vedtar.\n\nenighet\ngi TM5 alt\ngi TM1 1 200 000\nsvar TM1 A\ntil stede alle\nangre\ngjør om\n\
    oppfølging\nstans\nstart\nreferat\nsøk lese\nslutt\n";
/// A letter is itself, 0x80 Enter, 0x81 Esc and so on: `targets/typed.rs` has them all.
const KEYS: [&[u8]; 4] = [
    b"vForumet vedtar.\x81\x812jjnNotat\x813jj1200k>u<+--pMq?:4fTe\x815zWzEov12 a d e x s y",
    b">>>>>>>uu\x12n\x81",
    b"3jja\x80TM9\x82Tittel\x82200 000\x80\x81g\x85\x85\x80\xf5\xfaen to\xe0",
    b"4v\x80\x80Vedtak\x93\x81L\x85\x80T\x84\x80:neste\x80",
];
/// What terminals send.
const SENT: [&[u8]; 6] = [
    b"v\x1b[200~Forumet\r\nvedtar.\x1b[201~\x1b",
    b"2\x1b[B\x1b[1;5C\x1bOP\x1b[15~\x1b[27;5;9~\x1b[97;3u\x1b[97;1:3u",
    b"\x1b[<0;10;5M\x1b[<0;10;5m\x1b[M !!\x1b[I\x1b[O",
    b"\x1b]11;rgb:0000/0000/0000\x1b\\\x1bP>|xterm(370)\x1b\\\x1b[?62;22c\x1b[?1;2$y",
    "æøå 漢 👩\u{200d}🏫 e\u{301}".as_bytes(),
    b"n\xc3\x1b[200~a\x1b[20\x1b[201~:\x1b[[A\x1b\x1b\x7f\x00\x12",
];
const OWN_KEYS: [&str; 3] = [
    "{\n    // mine\n    \"next-item\": [\">\", \"right\", \"→\"],\n    \"undo\": \"ctrl-z\",\n    \"redo\": [],\n}",
    "{ \"zoom\": [\"f9\", \"alt-shift-pgdn\", \"^P\"], \"zoom\": [\"space\"], \"nxet-item\": [\"hyper-x\"] }",
    "{ \"add-item\": [\"u\"], \"undo\": [\"x\"], \"quit\": [\"x\", \"ctrl--\", \"super+æ\"] }",
];
const THEMES: [&str; 5] = [
    include_str!("../../themes/dark.ron"),
    include_str!("../../themes/mono.ron"),
    include_str!("../../themes/colour-blind.ron"),
    "(name: \"min\", extends: \"light\", palette: {\"a\": \"#ff8800\", \"a\": \"blue\"}, roles: {\"title\": (fg: \"a\", bold: true), \"tittel\": (bg: \"#fff\")})",
    "(extends: \"x\", ansi: {\"late\": (fg: \"bright-red\", reversed: true)}, roles: {\"ground\": (bg: \"#000000\")})",
];
const AMOUNTS: [&str; 30] = [
    "1 200 000",
    "1.200.000,50",
    "kr 1,2 mill.",
    "−300\u{a0}000",
    "1.200 k",
    "12 00",
    "-",
    "1200,-",
    "nok 3 millioner",
    "92233720368547758,07",
    "-92233720368547758.08",
    "1,250 mnok",
    "20.03.2019",
    "2019-04-12",
    "12. april",
    "ons 27.3",
    "i morgen",
    "+2 uker",
    "ultimo april 2020",
    "slutten av mai",
    "31.4",
    "29. februar",
    "fredag 12. april 2019",
    "10.30",
    "0930",
    "24:00",
    "1 t 15",
    "1:15",
    "75 min",
    "1t",
];

/// Splitmix64: small, and good enough to choose where to break something.
pub struct Chance(pub u64);

impl Chance {
    pub fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// From nothing to one less than `end`.
    pub fn below(&mut self, end: usize) -> usize {
        usize::try_from(self.next() % u64::try_from(end.max(1)).unwrap()).unwrap()
    }

    fn byte(&mut self) -> u8 {
        u8::try_from(self.next() & 255).unwrap()
    }
}

/// What the journal has of these keys.
pub fn played(app: &mut App, keys: &[&str]) -> Vec<Entry> {
    let mut entries = Vec::new();
    for key in keys {
        let now = app.now();
        app.key(&Chord::parse(key).unwrap().event(), now);
        entries.extend(app.take_effects().into_iter().filter_map(|effect| match effect {
            Effect::Journal(entry) => Some(*entry),
            _ => None,
        }));
    }
    assert!(entries.len() > 5);
    entries
}

/// A journal as the program writes it.
fn journal() -> Vec<u8> {
    let keys = ["n", "D", "e", "t", "esc", ">", "v", "æ", "esc", "y", "esc", "u"];
    let entries = played(&mut stage::open(stage::example()), &keys);
    (1..).zip(&entries).flat_map(|(nth, entry)| encode(&Frame::Entry(entry), nth).unwrap()).collect()
}

/// Entries of every kind that a day can have, twelve lines each.
fn entries() -> Vec<Vec<u8>> {
    let mut chance = Chance(7);
    let texts: Vec<String> = ["Forumet vedtar.", "1 200 000", "", "30.4.2019", "3-1-2"].map(str::to_owned).into();
    let mut history = History::new(stage::small());
    let mut ids = IdSource::new(7);
    let mut now = "2019-03-20T11:28:12".parse().unwrap();
    let mut lines: Vec<String> = Vec::new();
    for _ in 0..600 {
        let [a, b, c, d] = [(); 4].map(|()| u16::try_from(chance.next() & 0xffff).unwrap());
        now = deeds::later(now, (a, b, c, d));
        let command = deeds::command(history.meeting(), (a, b, c, d), &texts, &mut ids, now);
        if let Ok(step) = history.decide(command, Stamp { id: ids.next(now), at: now }) {
            history.step(&step);
            lines.push(ron::to_string(&Entry::Step(step)).unwrap());
        }
    }
    let typed = played(&mut stage::open(stage::small()), &["n", "D", "e", "t", "esc", "v", "æ", "esc", "y", "esc"]);
    lines.extend(typed.iter().map(|entry| ron::to_string(entry).unwrap()));
    assert!(lines.len() > 200, "{}", lines.len());
    lines.chunks(12).map(|lines| lines.join("\n").into_bytes()).collect()
}

/// Bytes that stand for themselves.
fn random(seed: u64, length: usize) -> Vec<u8> {
    let mut chance = Chance(seed);
    (0..length).map(|_| chance.byte()).collect()
}

/// The examples of a target.
pub fn of(name: &str) -> Vec<Vec<u8>> {
    let texts = |texts: &[&str]| texts.iter().map(|text| text.as_bytes().to_vec()).collect::<Vec<_>>();
    match name {
        "meeting" => {
            let mut all = texts(&[EXAMPLE, FEBRUARY]);
            all.push(store::to_ron(&stage::small()).unwrap().into_bytes());
            all
        }
        "forum" => texts(&[FORUM]),
        "lists" => {
            let mut all = texts(&[LISTS]);
            all.push(LISTS.lines().take(40).collect::<Vec<_>>().join("\n").into_bytes());
            all.push(
                b"(people: [(id: \"p03\", name: \"Kari\")], frames: [(stream: \"TM\", amount: \"1,2 mill\")], lists: [(network: \"TM\", measures: [(code: \"TM1\", asked: \"200 000\")])], answers: [(measure: \"tm1\", question: \"A\", state: Partly)])"
                    .to_vec(),
            );
            all
        }
        "journal" => vec![journal()],
        "entries" => entries(),
        "recovery" => (0..24).map(|seed| random(seed, 4 + 4 * usize::try_from(seed % 4).unwrap())).collect(),
        "input" | "screen" => SENT.map(<[u8]>::to_vec).into(),
        "own_keys" => texts(&OWN_KEYS),
        "theme" => texts(&THEMES),
        "keys" | "home" => KEYS.map(<[u8]>::to_vec).into(),
        "lines" => texts(&[LINES]),
        "editor" => (0..24).map(|seed| random(seed, 60)).collect(),
        "amounts" => texts(&AMOUNTS),
        "cleaner" => texts(&TEXTS.map(|(_, text)| text)),
        _ => panic!("{name} has no examples"),
    }
}

/// The words of examples that are text, as libFuzzer reads them: what is worth putting in somewhere.
fn words(examples: &[Vec<u8>]) -> String {
    let texts: Vec<_> = examples.iter().map(|bytes| String::from_utf8_lossy(bytes)).collect();
    let words = texts.iter().flat_map(|text| text.split(|c: char| !c.is_ascii_alphanumeric() && c != '_' && c != '-'));
    let words: BTreeSet<&str> = words.filter(|word| (2..30).contains(&word.len())).collect();
    let mut out = String::new();
    for word in words.iter().take(400).copied().chain(TEXTS.map(|(_, text)| text)) {
        let escaped = word.bytes().fold(String::new(), |mut out, byte| {
            let _ = write!(out, "\\x{byte:02x}");
            out
        });
        let _ = writeln!(out, "\"{escaped}\"");
    }
    out
}

#[test]
fn seeds_for_the_fuzzer_are_written_where_they_are_asked_for() {
    let all = targets::ALL.map(|(name, _)| (name, of(name)));
    assert!(all.iter().all(|(_, examples)| !examples.is_empty()));
    let Some(folder) = env::var_os("KLUBBE_SEEDS") else { return };
    for (name, examples) in all {
        let own = Path::new(&folder).join(name);
        fs::create_dir_all(&own).unwrap();
        fs::write(own.with_extension("dict"), words(&examples)).unwrap();
        for (nth, bytes) in examples.iter().enumerate() {
            fs::write(own.join(format!("example-{nth:03}")), bytes).unwrap();
        }
    }
}
