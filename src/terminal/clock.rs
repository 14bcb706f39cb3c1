//! The only clock: local time, or a time that was asked for with `--now` and runs on from there, or stands still for
//! pictures.

use std::time::{Duration, Instant};

use chrono::{Local, NaiveDateTime, TimeDelta, Timelike};

/// Tells the time. Everything else is told it.
#[derive(Debug, Clone, Copy)]
pub struct Clock {
    start: Option<(NaiveDateTime, Instant)>,
    still: bool,
}

impl Clock {
    /// The local time of the system.
    #[must_use]
    pub fn system() -> Self {
        Self { start: None, still: false }
    }

    /// A clock that shows `start` now and runs on evenly, whatever happens to the system's clock.
    #[must_use]
    pub fn starting_at(start: NaiveDateTime) -> Self {
        Self { start: Some((start, Instant::now())), still: false }
    }

    /// A clock that always shows `at`.
    #[must_use]
    pub fn standing_at(at: NaiveDateTime) -> Self {
        Self { still: true, ..Self::starting_at(at) }
    }

    /// What the clock shows.
    #[must_use]
    pub fn now(&self) -> NaiveDateTime {
        match self.start {
            None => Local::now().naive_local(),
            Some((at, _)) if self.still => at,
            Some((start, since)) => TimeDelta::from_std(since.elapsed())
                .ok()
                .and_then(|passed| start.checked_add_signed(passed))
                .unwrap_or(NaiveDateTime::MAX),
        }
    }
}

/// How long until the next whole second, and a millisecond more, so that a wake-up never comes just before it.
#[must_use]
pub fn until_next_second(now: NaiveDateTime) -> Duration {
    let passed = u64::from(now.nanosecond() % 1_000_000_000);
    Duration::from_nanos(1_000_000_000 - passed) + Duration::from_millis(1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::NaiveDate;

    fn at(milli: u32) -> NaiveDateTime {
        NaiveDate::from_ymd_opt(2019, 3, 20).unwrap().and_hms_milli_opt(12, 31, 0, milli).unwrap()
    }

    #[test]
    fn a_clock_that_was_set_starts_there_and_runs_on() {
        let clock = Clock::starting_at(at(0));
        let first = clock.now();
        assert!(first >= at(0));
        assert!(clock.now() >= first);
    }

    #[test]
    fn a_clock_that_stands_still_tells_one_time() {
        let clock = Clock::standing_at(at(500));
        assert_eq!((clock.now(), clock.now()), (at(500), at(500)));
    }

    #[test]
    fn a_clock_set_at_the_end_of_time_stays_there() {
        let clock = Clock::starting_at(NaiveDateTime::MAX);
        assert_eq!(clock.now(), NaiveDateTime::MAX);
    }

    #[test]
    fn the_next_second_is_never_met_early() {
        assert_eq!(until_next_second(at(0)), Duration::from_millis(1001));
        assert_eq!(until_next_second(at(400)), Duration::from_millis(601));
        assert_eq!(until_next_second(at(999)), Duration::from_millis(2));
    }
}
