//! Examples, changed by chance: bytes flipped, cut out, doubled, put in, pieces of others and of what steers terminals. The chance is
//! the same at each run; `KLUBBE_FUZZ` says how many of each kind (default 300).

use super::{files::TEXTS, targets};
use std::{env, fmt::Write as _, panic};

const EXAMPLE: &str = include_str!("../../sessions/2019/2019-03-20-dekom-trondelag.ron");
const FORUM: &str = include_str!("../../sessions/forums/dekom-trondelag.ron");
const LINES: &str = "hjelp\nsaksliste\nneste\nnotat Dette er sagt.\nvedtak\nForumet vedtar.\n\nenighet\ngi TM5 alt\ngi TM1 1 200 000\nsvar TM1 A\ntil stede alle\nangre\ngjør om\n\
    oppfølging\nstans\nstart\nreferat\nsøk lese\nslutt\n";
const KEYS: &str = "vForumet vedtar.\u{1b}\u{1b}2jjnNotat\u{1b}3jj1200k>u<+--pMq?:4fTe\u{1b}5zWzEov12 a d e x s y";

/// Splitmix64: small, and good enough to choose where to break something.
struct Chance(u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// From nothing to one less than `end`.
    fn below(&mut self, end: usize) -> usize {
        usize::try_from(self.next() % u64::try_from(end.max(1)).unwrap()).unwrap()
    }

    fn change(&mut self, bytes: &mut Vec<u8>) {
        let at = self.below(bytes.len() + 1);
        let length = 1 + self.below(40);
        let to = bytes.len().min(at + length);
        match self.below(7) {
            0 if at < bytes.len() => bytes[at] ^= 1 << self.below(8),
            1 => drop(bytes.drain(at..to)),
            2 => drop(bytes.splice(at..at, bytes[at..to].to_vec().repeat(1 + self.below(3)))),
            3 => bytes.insert(at, u8::try_from(self.next() & 255).unwrap()),
            4 => drop(bytes.splice(at..at, TEXTS[self.below(TEXTS.len())].1.bytes())),
            5 => {
                let from = self.below(bytes.len() + 1);
                let piece = bytes[from..bytes.len().min(from + length)].to_vec();
                drop(bytes.splice(at..to, piece));
            }
            _ => bytes.truncate(bytes.len() - self.below(bytes.len() / 8 + 1)),
        }
    }
}

/// A journal as the program writes it.
fn a_journal() -> Vec<u8> {
    use klubbe::{app::Effect, store::journal};
    let mut app = super::open(super::example());
    let mut bytes = Vec::new();
    let mut sequence = 0;
    for key in ["n", "D", "e", "t", "esc", ">", "v", "æ", "esc", "y", "esc", "u"] {
        let now = app.now();
        app.key(&klubbe::app::keys::Chord::parse(key).unwrap().event(), now);
        for effect in app.take_effects() {
            if let Effect::Journal(entry) = effect {
                sequence += 1;
                bytes.extend(journal::encode(&journal::Frame::Entry(&*entry), sequence).unwrap());
            }
        }
    }
    assert!(sequence > 5);
    bytes
}

#[test]
fn what_chance_makes_of_examples_does_no_harm() {
    let times: usize = env::var("KLUBBE_FUZZ").map_or(300, |times| times.parse().unwrap());
    let examples = |name: &str| match name {
        "meeting" => EXAMPLE.as_bytes().to_vec(),
        "forum" => FORUM.as_bytes().to_vec(),
        "journal" => a_journal(),
        "keys" => KEYS.as_bytes().to_vec(),
        "lines" => LINES.as_bytes().to_vec(),
        _ => TEXTS.iter().map(|(_, text)| *text).collect::<String>().into_bytes(),
    };
    let mut wrong = String::new();
    for (name, target) in targets::ALL {
        let example = examples(name);
        for seed in 0..times {
            let mut chance = Chance(u64::try_from(seed).unwrap());
            let mut bytes = example.clone();
            let changes = chance.below(if matches!(name, "meeting" | "forum") { 3 } else { 40 });
            for _ in 0..=changes {
                chance.change(&mut bytes);
            }
            if panic::catch_unwind(|| target(&bytes)).is_err() {
                let _ = writeln!(
                    wrong,
                    "{name}, seed {seed}: {:?}",
                    String::from_utf8_lossy(&bytes[..bytes.len().min(2_000)])
                );
                break;
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}
