//! Disks that are full, files that may not grow, folders that may not be written or are not there any more, files that somebody
//! replaces or removes meanwhile: the chair goes on, hears of it in one line, and nothing is lost.

use crate::{
    mount::{Mount, ext4, mend},
    talk::{LOST, Voice, WRITTEN, files_below, in_file, kept, klubbe, note},
    term::Home,
    times::skip,
};
use std::{fs, path::PathBuf};

/// What is heard while the journal has everything and something else fails.
const IN_LOG: &str = "Loggen har alt, men lagringen svikter";
/// What is heard while nothing can be written.
const IN_MEMORY: &str = "Bare i minnet, for lagringen svikter";
/// What is heard when it is well again.
const OVER: &str = "Disken virker igjen";
/// What is said at the end where only the journal has everything.
const JOURNAL_HAS_IT: &str = "Alt ligger i loggen på denne maskinen";
/// A decision is saved at once.
const DECIDE: &str = "vedtak 11/19: Det vedtas.\nenighet 11/19";

fn words(numbers: std::ops::Range<usize>) -> Vec<String> {
    numbers.map(|number| format!("ord{number}.")).collect()
}

fn start(home: &Home, opening: usize) -> Voice {
    let mut voice = Voice::start(klubbe(home, &[], opening));
    voice.hears("Alt blir lagret");
    voice
}

impl Voice {
    /// Writes a word, and hears that it was.
    fn writes(&mut self, number: usize) -> &mut Self {
        self.say(note(&format!("ord{number}.")).trim_end()).hears(WRITTEN)
    }

    fn decides(&mut self) -> &mut Self {
        self.say(DECIDE).hears("Vedtatt (enighet)")
    }
}

/// One line of trouble, not one a word.
fn once(said: &str, what: &str) {
    assert_eq!(said.matches(what).count(), 1, "{what}:\n{said}");
}

/// The meeting is opened where nothing fails any more, and left.
fn well_again(home: &Home, all: &[String]) {
    kept(home, all).unwrap();
    let told = Voice::start(klubbe(home, &[], 1)).ends();
    assert!(told.status.success(), "{told:#?}");
    in_file(home, all).unwrap();
}

/// A home of which a part is a small disk. Where that cannot be had it is said.
fn with_disk(what: &str, part: &str, bytes: usize) -> Option<(Home, Mount)> {
    let home = Home::with_example();
    let folder = home.path().join(part);
    let before: Vec<(PathBuf, Vec<u8>)> =
        files_below(&folder).into_iter().map(|p| (p.clone(), fs::read(p).unwrap())).collect();
    match Mount::memory(&folder, bytes) {
        Err(why) => {
            skip(what, &why);
            None
        }
        Ok(mount) => {
            for (path, bytes) in before {
                fs::create_dir_all(path.parent().unwrap()).unwrap();
                fs::write(path, bytes).unwrap();
            }
            Some((home, mount))
        }
    }
}

#[test]
fn a_full_state_folder_sends_the_journal_elsewhere() {
    let Some((home, mount)) = with_disk("a full state folder", "state", 256 * 1024) else { return };
    let mut voice = start(&home, 0);
    voice.writes(0);
    mount.fill();
    // what fits into the last block is still written there
    for number in 1..60 {
        voice.writes(number);
    }
    voice.decides();
    let told = voice.ends();
    assert!(told.status.success(), "{told:#?}");
    assert!(!told.said.contains(IN_MEMORY), "{told:#?}");
    once(&told.said, IN_LOG);
    in_file(&home, &words(0..60)).unwrap();
    drop(mount);
    well_again(&home, &words(0..60));
}

#[test]
fn a_full_archive_is_said_and_saved_to_when_there_is_room_again() {
    let Some((home, mount)) = with_disk("a full archive", "archive", 256 * 1024) else { return };
    let mut voice = start(&home, 0);
    let fill = mount.fill();
    voice.writes(0).decides().hears(IN_LOG).writes(1);
    fs::remove_file(fill).unwrap();
    voice.say("gi TM1 1200k").hears(OVER);
    mount.fill();
    voice.writes(2).say("gi TM1 1300k").hears(IN_LOG);
    let told = voice.ends();
    assert!(told.status.code() == Some(1) && told.complained.contains(JOURNAL_HAS_IT), "{told:#?}");
    assert!(!told.said.contains(IN_MEMORY), "{told:#?}");
    kept(&home, &words(0..3)).unwrap();
    fs::remove_file(home.archive().join("fill")).unwrap();
    well_again(&home, &words(0..3));
}

#[test]
fn where_everything_is_full_memory_keeps_it_until_there_is_room() {
    let Some((home, mount)) = with_disk("a full machine", "", 1024 * 1024) else { return };
    let mut voice = start(&home, 0);
    voice.writes(0);
    let fill = mount.fill();
    for number in 1..60 {
        voice.writes(number);
    }
    voice.decides().hears(IN_MEMORY);
    fs::remove_file(fill).unwrap();
    voice.say(note("ord60.").trim_end()).hears(OVER);
    voice.child.kill().unwrap();
    let told = voice.ends();
    // the journal, and the file
    assert_eq!(told.said.matches(IN_MEMORY).count(), 2, "{told:#?}");
    well_again(&home, &words(0..61));
}

#[test]
fn where_everything_stays_full_it_is_said_at_the_end_what_that_means() {
    let Some((home, mount)) = with_disk("a machine that stays full", "", 1024 * 1024) else { return };
    let mut voice = start(&home, 0);
    voice.writes(0);
    let fill = mount.fill();
    for number in 1..60 {
        voice.writes(number);
    }
    voice.decides();
    let told = voice.ends();
    assert!(told.status.code() == Some(1) && told.complained.contains(LOST), "{told:#?}");
    once(&told.said, IN_MEMORY);
    fs::remove_file(fill).unwrap();
    well_again(&home, &words(0..1));
}

#[test]
fn an_archive_that_can_only_be_read_after_an_error() {
    let home = Home::with_example();
    let (image, before) = (home.path().join("image"), home.march());
    let file = fs::read(&before).unwrap();
    let mount = ext4(&image).and_then(|()| Mount::image(&image, &home.archive()));
    let mount = match mount {
        Ok(mount) => mount,
        Err(why) => return skip("an archive that can only be read after an error", &why),
    };
    fs::create_dir(before.parent().unwrap()).unwrap();
    fs::write(&before, file).unwrap();
    mount.leave().unwrap();
    let mount = Mount::image(&image, &home.archive()).unwrap();
    let mut voice = start(&home, 0);
    voice.writes(0);
    mount.fail().unwrap();
    voice.decides().hears(IN_LOG).writes(1);
    let told = voice.ends();
    assert!(told.status.code() == Some(1) && told.complained.contains(JOURNAL_HAS_IT), "{told:#?}");
    once(&told.said, IN_LOG);
    mount.leave().unwrap();
    mend(&image);
    let mount = Mount::image(&image, &home.archive()).unwrap();
    well_again(&home, &words(0..2));
    mount.leave().unwrap();
}

#[test]
fn a_state_folder_that_can_only_be_read() {
    let Some((home, mount)) = with_disk("a state folder that is read-only", "state", 512 * 1024) else { return };
    mount.read_only(true);
    // it is so from the beginning: the journal lies elsewhere, and nobody can see that two have it open
    let mut voice = Voice::start(klubbe(&home, &[], 0));
    voice.writes(0).writes(1).has_heard(IN_LOG);
    voice.child.kill().unwrap();
    let told = voice.ends();
    once(&told.said, IN_LOG);
    kept(&home, &words(0..2)).unwrap();
    mount.read_only(false);
    well_again(&home, &words(0..2));
}

#[test]
fn files_that_may_not_grow() {
    // the meeting's file is 36 kB, and grows
    for (kilobytes, has_journal) in [(0, false), (16, false), (36, true)] {
        let home = Home::with_example();
        let limit = format!("ulimit -f {kilobytes}; exec \"$@\"");
        let mut voice = Voice::start(klubbe(&home, &["bash", "-c", &limit, "bash"], 0));
        for number in 0..3 {
            voice.writes(number);
        }
        voice.say(note(&"x".repeat(2000)).trim_end()).hears(WRITTEN);
        voice.decides();
        let told = voice.ends();
        assert_eq!(told.status.code(), Some(1), "{kilobytes} kB: {told:#?}");
        if has_journal {
            assert!(told.complained.contains(JOURNAL_HAS_IT), "{told:#?}");
            well_again(&home, &words(0..3));
        } else {
            assert!(told.complained.contains(LOST), "{told:#?}");
            well_again(&home, &[]);
        }
    }
}

#[test]
fn folders_that_vanish() {
    let home = Home::with_example();
    let mut voice = start(&home, 0);
    voice.writes(0);
    fs::remove_dir_all(home.path().join("state")).unwrap();
    // noticed with the next sync: all of it is written anew
    voice.writes(1).hears(OVER).writes(2);
    voice.child.kill().unwrap();
    voice.ends();
    kept(&home, &words(0..3)).unwrap();

    let mut voice = start(&home, 1);
    fs::rename(home.archive().join("2019"), home.archive().join("borte")).unwrap();
    voice.writes(3).decides().hears(IN_LOG).writes(4);
    let told = voice.ends();
    assert!(told.status.code() == Some(1) && told.complained.contains(JOURNAL_HAS_IT), "{told:#?}");
    fs::rename(home.archive().join("borte"), home.archive().join("2019")).unwrap();
    well_again(&home, &words(0..5));
}

#[test]
fn a_file_that_is_removed_or_replaced_meanwhile() {
    let home = Home::with_example();
    let shipped = fs::read_to_string(home.march()).unwrap();
    let mut voice = start(&home, 0);
    fs::remove_file(home.march()).unwrap();
    voice.writes(0).decides().hears("Filen var borte");
    // the same meeting as somebody else has changed it
    let theirs = shipped.replace("Til stede", "Til steder").replace("Seminaret 4.", "Samlingen 4.");
    assert_ne!(theirs, shipped);
    fs::write(home.march(), &theirs).unwrap();
    voice.writes(1).say("gi TM1 1200k").hears("Filen var endret utenfor klubbe");
    assert!(voice.ends().status.success());
    in_file(&home, &words(0..2)).unwrap();
    let outside = files_below(&home.archive()).into_iter();
    let outside: Vec<PathBuf> = outside.filter(|path| path.to_string_lossy().contains(".outside-")).collect();
    assert_eq!(outside.len(), 1);
    assert_eq!(fs::read_to_string(&outside[0]).unwrap(), theirs);
}
