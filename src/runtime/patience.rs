//! What must be waited for where there is no screen to say so: somebody is told if it lasts longer than a moment.

use std::{
    panic::resume_unwind,
    sync::mpsc::{RecvTimeoutError, channel},
    time::Duration,
};

/// What lasts so long is said.
pub const MOMENT: Duration = Duration::from_millis(200);

/// Does this work on a thread of its own, and meanwhile `say`s so, once, if it is not done after `moment`.
pub fn patiently<T: Send>(moment: Duration, work: impl FnOnce() -> T + Send, say: impl FnOnce()) -> T {
    std::thread::scope(|scope| {
        let (done, heard) = channel::<()>();
        let worker = scope.spawn(move || {
            // gone when the work is done, also when it panics
            let _done = done;
            work()
        });
        if heard.recv_timeout(moment) == Err(RecvTimeoutError::Timeout) {
            say();
        }
        worker.join().unwrap_or_else(|panic| resume_unwind(panic))
    })
}

/// The same, where nothing is drawn meanwhile: it is the one who `say`s so that has the thread. What is made here stays
/// in the memory of who goes on with it, and a start is quicker for it.
pub fn patiently_here<T>(moment: Duration, work: impl FnOnce() -> T, say: impl FnOnce() + Send) -> T {
    std::thread::scope(|scope| {
        let (done, heard) = channel::<()>();
        scope.spawn(move || {
            if heard.recv_timeout(moment) == Err(RecvTimeoutError::Timeout) {
                say();
            }
        });
        // gone when the work is done, also when it panics
        let _done = done;
        work()
    })
}

/// Says a line on the terminal, where there is no screen.
pub fn say_line(line: &str) {
    use std::io::Write;
    // when nobody hears it there is nobody to tell
    let _ = writeln!(std::io::stderr().lock(), "{line}");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_lasts_is_said_once_and_what_does_not_is_not() {
        let (go_on, told) = channel();
        let mut said = 0;
        let answer = patiently(
            Duration::ZERO,
            move || told.recv().unwrap_or(0),
            || {
                said += 1;
                go_on.send(7).unwrap();
            },
        );
        assert_eq!((answer, said), (7, 1));
        assert_eq!(patiently(Duration::MAX, || 8, || said += 1), 8);
        assert_eq!(said, 1);
    }

    #[test]
    fn who_works_here_is_spoken_for_too() {
        let (go_on, told) = channel();
        let answer = patiently_here(Duration::ZERO, move || told.recv().unwrap_or(0), move || go_on.send(7).unwrap());
        assert_eq!(answer, 7);
        let mut said = false;
        assert_eq!(patiently_here(Duration::MAX, || 8, || said = true), 8);
        assert!(!said);
    }
}
