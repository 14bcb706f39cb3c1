//! What is done when the journal fails: the whole history is written anew, in the first place that takes it, and it is said.

use std::path::PathBuf;
use std::sync::{Arc, PoisonError};

use super::super::fs::write_whole;
use super::super::generation;
use super::super::report::{Area, Report, Trouble};
use super::{Phase, State, Writer};

impl Writer {
    /// Writes the whole history anew, in the first place that takes it.
    pub(super) fn renew(&self) -> bool {
        let _alone = self.0.renewing.lock().unwrap_or_else(PoisonError::into_inner);
        let (what, number, base, kept, last) = {
            let mut state = self.state();
            let Phase::Broken(what) = &state.phase else { return true };
            let what = what.clone();
            state.number += 1;
            (what, state.number, Arc::clone(&state.base), state.kept.clone(), state.last)
        };
        for (nth, spot) in self.0.spots.iter().enumerate() {
            // what failed may hold what was told to be durable
            let begun = generation::begin(&*self.0.files, spot, number, (&base, &kept), true)
                .and_then(|b| self.make_durable(&b.journal, Some((spot.folder.clone(), b.base))).map(|()| b.journal));
            let Ok(journal) = begun else {
                spot.remove(&*self.0.files, number);
                continue;
            };
            let mut state = self.state();
            // what came in meanwhile; if this fails the next round begins anew
            state.phase = match write_whole(&*journal, state.kept.get(kept.len()..).unwrap_or_default()) {
                Ok(()) => Phase::Healthy(journal),
                Err(e) => Phase::Broken(e.to_string()),
            };
            state.failed = None;
            state.folder.clone_from(&spot.folder);
            self.tell_trouble(&mut state, &what, (nth > 0).then(|| spot.folder.clone()));
            return self.note_durable(state, kept.len(), last);
        }
        let mut state = self.state();
        self.tell_trouble(&mut state, &what, None);
        if state.in_file >= state.last && state.synced < state.announced {
            state.failed = None;
            drop(state);
            self.give_up(number);
        }
        false
    }

    /// The file has everything, and no journal could be told so: the old ones would make it look as if it came from outside, and
    /// would count instead. They are kept under other names.
    fn give_up(&self, upto: u32) {
        let files = &*self.0.files;
        for spot in &self.0.spots {
            for number in spot.numbers(files).into_iter().flatten().filter(|number| *number <= upto) {
                // one that cannot be renamed either counts at the next opening, and what is in the file is kept beside it
                let _ = spot.set_aside(files, number, "given-up");
            }
        }
    }

    fn tell_trouble(&self, state: &mut State, what: &str, instead: Option<PathBuf>) {
        let well = matches!(state.phase, Phase::Healthy(_)) && instead.is_none();
        if !well || !state.trouble {
            let trouble = Trouble { area: Area::Journal, what: what.to_owned(), instead, held: false };
            self.0.reporter.send(Report::Trouble(trouble));
        }
        if well {
            self.0.reporter.send(Report::TroubleOver(Area::Journal));
        }
        state.trouble = !well;
    }
}
