//! What must be waited for where there is no screen to say so: somebody is told if it lasts longer than a moment.

use std::{
    panic::resume_unwind,
    sync::{
        Arc, Condvar, Mutex, PoisonError,
        mpsc::{RecvTimeoutError, channel},
    },
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
/// in the memory of who goes on with it, and nobody waits for the other to wake up and go home.
pub fn patiently_here<T>(moment: Duration, work: impl FnOnce() -> T, say: impl FnOnce() + Send + 'static) -> T {
    let watched = Arc::new(Watched::default());
    // over when the work is done, also when it panics
    let _over = Over(Arc::clone(&watched));
    let watching = move || {
        let over = watched.over.lock().unwrap_or_else(PoisonError::into_inner);
        let waited = watched.wake.wait_timeout_while(over, moment, |over| !*over);
        let (over, _) = waited.unwrap_or_else(PoisonError::into_inner);
        // under the lock: nothing is said any more when somebody goes on
        if !*over {
            say();
        }
    };
    // without a thread nothing is said, and the work is done all the same
    let _ = std::thread::Builder::new().name("patience".to_owned()).spawn(watching);
    work()
}

/// Whether the work is over.
#[derive(Default)]
struct Watched {
    over: Mutex<bool>,
    wake: Condvar,
}

struct Over(Arc<Watched>);

impl Drop for Over {
    fn drop(&mut self) {
        *self.0.over.lock().unwrap_or_else(PoisonError::into_inner) = true;
        self.0.wake.notify_all();
    }
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
        let said = Arc::new(Mutex::new(false));
        let saying = Arc::clone(&said);
        assert_eq!(patiently_here(Duration::MAX, || 8, move || *saying.lock().unwrap() = true), 8);
        assert!(!*said.lock().unwrap());
    }
}
