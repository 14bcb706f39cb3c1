//! Examples, changed by chance: bytes flipped, cut out, doubled, put in, pieces of others and of what steers terminals. The chance is
//! the same at each run; `KLUBBE_FUZZ` says how many of each kind (default 300). And what was found once, tried again.

use crate::{
    examples::{self, Chance},
    files::TEXTS,
    look_at,
    stage::parse,
    targets,
};
use std::{env, fmt::Write as _, fs, panic, path::Path};

fn change(chance: &mut Chance, bytes: &mut Vec<u8>) {
    let at = chance.below(bytes.len() + 1);
    let length = 1 + chance.below(40);
    let to = bytes.len().min(at + length);
    match chance.below(7) {
        0 if at < bytes.len() => bytes[at] ^= 1 << chance.below(8),
        1 => drop(bytes.drain(at..to)),
        2 => drop(bytes.splice(at..at, bytes[at..to].to_vec().repeat(1 + chance.below(3)))),
        3 => bytes.insert(at, u8::try_from(chance.next() & 255).unwrap()),
        4 => drop(bytes.splice(at..at, TEXTS[chance.below(TEXTS.len())].1.bytes())),
        5 => {
            let from = chance.below(bytes.len() + 1);
            let piece = bytes[from..bytes.len().min(from + length)].to_vec();
            drop(bytes.splice(at..to, piece));
        }
        _ => bytes.truncate(bytes.len() - chance.below(bytes.len() / 8 + 1)),
    }
}

#[test]
fn what_chance_makes_of_examples_does_no_harm() {
    let times: usize = env::var("KLUBBE_FUZZ").map_or(300, |times| times.parse().unwrap());
    let mut wrong = String::new();
    for (name, target) in targets::ALL {
        let examples = examples::of(name);
        for seed in 0..times {
            let mut chance = Chance(u64::try_from(seed).unwrap());
            let mut bytes = examples[seed % examples.len()].clone();
            let changes = chance.below(if matches!(name, "keys" | "home" | "lines" | "journal") { 40 } else { 4 });
            for _ in 0..=changes {
                change(&mut chance, &mut bytes);
            }
            if panic::catch_unwind(|| target(&bytes)).is_err() {
                let shown = String::from_utf8_lossy(&bytes[..bytes.len().min(2_000)]).into_owned();
                let _ = writeln!(wrong, "{name}, seed {seed}: {shown:?}");
                break;
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn the_examples_themselves_do_no_harm() {
    for (name, target) in targets::ALL {
        for bytes in examples::of(name) {
            assert!(panic::catch_unwind(|| target(&bytes)).is_ok(), "{name}: {:?}", String::from_utf8_lossy(&bytes));
            // by chance one thing is looked at for each; here all of them
            if name == "meeting"
                && let Ok(parsed) = parse(&bytes)
            {
                assert_eq!(look_at(&parsed.document, &[(80, 24)]), None);
            }
        }
    }
}

/// What a fuzzer found, in `tests/hostile/found/TARGET/`: each a few bytes, and its name says what was wrong.
#[test]
fn what_was_found_once_does_no_harm_again() {
    let found = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/hostile/found");
    for folder in fs::read_dir(found).unwrap() {
        let folder = folder.unwrap().path();
        let name = folder.file_name().unwrap().to_string_lossy().into_owned();
        let target = targets::ALL.iter().find(|(known, _)| *known == name).map(|(_, target)| target);
        let target = target.unwrap_or_else(|| panic!("there is no target {name}"));
        for file in fs::read_dir(&folder).unwrap() {
            let file = file.unwrap().path();
            let bytes = fs::read(&file).unwrap();
            assert!(panic::catch_unwind(|| target(&bytes)).is_ok(), "{}", file.display());
        }
    }
}
