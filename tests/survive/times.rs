//! How often, in which order, and what is said of it.

use std::{
    env,
    io::{self, Write},
    sync::{
        Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    thread,
};

/// So many, unless the environment says otherwise. What is said there is meant: nonsense fails.
pub fn wanted(name: &str, otherwise: usize) -> usize {
    env::var(name)
        .map_or(otherwise, |number| number.parse().unwrap_or_else(|_| panic!("{name} is no number: {number}")))
}

/// Says something that is seen although the test passes.
pub fn tell(line: &str) {
    let _ = write!(io::stdout().lock(), "\n{line}\n");
}

/// Says that something could not be looked at here. A line of its own, which `.ci/run` tells at its end.
pub fn skip(what: &str, why: &str) {
    tell(&format!("SKIPPED: {what}, because {why}"));
}

/// Does it so often, two at a time, and fails with the first that fails.
pub fn each(count: usize, work: impl Fn(usize) -> Result<(), String> + Sync) {
    let (next, failed) = (AtomicUsize::new(0), Mutex::new(None));
    let done = AtomicUsize::new(0);
    thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| {
                loop {
                    let number = next.fetch_add(1, Ordering::Relaxed);
                    if number >= count || failed.lock().unwrap().is_some() {
                        return;
                    }
                    match work(number) {
                        Ok(()) => drop(done.fetch_add(1, Ordering::Relaxed)),
                        Err(why) => *failed.lock().unwrap() = Some(format!("number {number}: {why}")),
                    }
                }
            });
        }
    });
    if let Some(why) = failed.into_inner().unwrap() {
        panic!("{why}");
    }
    assert_eq!(done.into_inner(), count, "each was done");
}

/// Chance that can be had again: the same number, the same choices.
pub struct Chance(u64);

impl Chance {
    pub fn new(number: usize) -> Self {
        let mut chance = Self((number as u64 + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1);
        chance.below(2);
        chance
    }

    /// A number below `n` (xorshift64*).
    pub fn below(&mut self, n: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        let high = self.0.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 33;
        usize::try_from(high).unwrap() % n.max(1)
    }

    /// Lets others run a while, for nothing but that.
    pub fn dawdle(&mut self, most: usize) {
        for _ in 0..self.below(most) {
            thread::yield_now();
        }
    }
}
