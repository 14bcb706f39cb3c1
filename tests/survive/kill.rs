//! `kill -9` at a random moment: while it starts, while it recovers what the last one left, in the middle of writing and saving,
//! while it leaves. What was heard is there, each time.

use crate::{
    talk::{Told, Voice, WRITTEN, in_file, kept, klubbe, note},
    term::Home,
    times::{Chance, each, tell, wanted},
};
use std::os::unix::process::ExitStatusExt;

/// Kills of one meeting, one after the other.
const OF_ONE: usize = 20;
/// Words between two kills.
const WORDS: usize = 6;

/// A program that is killed somewhere, whose clock is that of an `hour`. The words that it said to have written.
fn killed(home: &Home, (opening, hour): (usize, usize), chance: &mut Chance) -> Result<(Vec<String>, Told), String> {
    let words: Vec<String> = (0..WORDS).map(|number| format!("o{opening}n{number}.")).collect();
    let mut lines: Vec<String> = words.iter().map(|word| note(word)).collect();
    // money and decisions are saved at once
    lines.insert(
        chance.below(WORDS),
        format!("gi TM1 {}000\nvedtak 11/19: Gang {opening}.\nenighet 11/19\n", opening + 1),
    );
    let mut voice = Voice::start(klubbe(home, &[], hour));
    let moment = chance.below(8);
    if moment == 0 {
        // as it starts; how far it comes is not known
        chance.dawdle(3000);
    } else {
        voice.say(lines.concat().trim_end());
        if moment == 1 {
            // as it leaves
            drop(voice.to.take());
        }
        // no more than are sure to come
        let heard = chance.below(WORDS + 1);
        while voice.said.matches(WRITTEN).count() < heard && voice.line().is_some() {}
        chance.dawdle(200);
    }
    voice.child.kill().map_err(|e| e.to_string())?;
    let told = voice.ends();
    let written = words.into_iter().take(told.written()).collect();
    Ok((written, told))
}

#[test]
fn what_was_heard_survives_kill_9_at_any_moment() {
    let wanted = wanted("KLUBBE_KILLS", 100);
    each(wanted.div_ceil(OF_ONE), |nth| {
        let (home, mut chance) = (Home::with_example(), Chance::new(nth));
        // where nothing was written the clock waits too: five in a row killed as they start would make a gap, and be asked about it
        let (mut all, mut opening, mut hour, mut kills) = (Vec::new(), 0, 0, 0);
        while kills < OF_ONE {
            let (written, told) = killed(&home, (opening, hour), &mut chance)?;
            match told.status.signal() {
                Some(9) => kills += 1,
                // it was faster
                _ => told.is_sane().map_err(|why| format!("{why}: {told:#?}"))?,
            }
            hour += usize::from(!written.is_empty());
            all.extend(written);
            kept(&home, &all).map_err(|why| format!("opening {opening}: {why}\n{told:#?}"))?;
            opening += 1;
            if opening > 5 * OF_ONE {
                return Err("it can hardly be killed".into());
            }
        }
        let told = Voice::start(klubbe(&home, &[], hour)).ends();
        in_file(&home, &all)?;
        if told.status.success() { Ok(()) } else { Err(format!("it does not end well: {told:#?}")) }
    });
    tell(&format!("{} kills, nothing lost", wanted.div_ceil(OF_ONE) * OF_ONE));
}
