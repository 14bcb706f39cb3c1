//! Work that is asked for again and again (a key that is held down) and done once at a time: what is asked for while it
//! is under way is remembered, the latest only, and done after it.

use std::{
    io,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    thread::JoinHandle,
};

/// One thread at most, there only while there is something to do.
#[derive(Debug)]
pub(super) struct Single<T> {
    desk: Arc<Mutex<Desk<T>>>,
    thread: Option<JoinHandle<()>>,
}

#[derive(Debug)]
struct Desk<T> {
    wanted: Option<T>,
    /// Whether the thread will look here again.
    manned: bool,
}

impl<T> Default for Single<T> {
    fn default() -> Self {
        Self { desk: Arc::new(Mutex::new(Desk { wanted: None, manned: false })), thread: None }
    }
}

impl<T: Send + 'static> Single<T> {
    /// Asks for this, in the place of what was asked for and is not heard. `work` is used where no thread is at work.
    ///
    /// # Errors
    /// When no thread can be started; then it is forgotten.
    pub(super) fn ask(&mut self, name: &str, wanted: T, work: impl Fn(T) + Send + 'static) -> io::Result<()> {
        let mut desk = locked(&self.desk);
        desk.wanted = Some(wanted);
        // one that panicked has left the desk as it was
        if desk.manned && self.thread.as_ref().is_some_and(|thread| !thread.is_finished()) {
            return Ok(());
        }
        let shared = Arc::clone(&self.desk);
        let started = std::thread::Builder::new().name(name.to_owned()).spawn(move || {
            while let Some(wanted) = next(&shared) {
                work(wanted);
            }
        });
        desk.manned = started.is_ok();
        self.thread = Some(started.inspect_err(|_| desk.wanted = None)?);
        Ok(())
    }

    /// Waits until all that was asked for is done.
    pub(super) fn finish(self) {
        if let Some(thread) = self.thread {
            // one that panicked has been reported by the hook
            let _ = thread.join();
        }
    }
}

/// What is wanted now; where nothing is, the thread goes home, and is known to under the same lock.
fn next<T>(desk: &Mutex<Desk<T>>) -> Option<T> {
    let mut desk = locked(desk);
    let wanted = desk.wanted.take();
    desk.manned = wanted.is_some();
    wanted
}

fn locked<T>(desk: &Mutex<Desk<T>>) -> MutexGuard<'_, Desk<T>> {
    desk.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::mpsc::channel;

    #[test]
    fn one_at_a_time_and_the_latest_after_it() {
        let mut single = Single::default();
        let (begin, heard) = channel();
        let (go_on, told) = channel();
        let told = Arc::new(Mutex::new(told));
        let mut ask = |number: u32| {
            let (begin, told) = (begin.clone(), Arc::clone(&told));
            single.ask("test", number, move |number| {
                let alone = told.try_lock().unwrap();
                begin.send(number).unwrap();
                alone.recv().unwrap();
            })
        };
        ask(1).unwrap();
        assert_eq!(heard.recv().unwrap(), 1);
        for number in 2..100 {
            ask(number).unwrap();
        }
        go_on.send(()).unwrap();
        assert_eq!(heard.recv().unwrap(), 99, "those between are forgotten");
        go_on.send(()).unwrap();
        ask(100).unwrap();
        assert_eq!(heard.recv().unwrap(), 100, "there is a thread again, or still");
        go_on.send(()).unwrap();
        single.finish();
        drop((begin, told));
        assert!(heard.recv().is_err());
    }

    #[test]
    fn what_is_remembered_is_done_before_the_end() {
        let mut single = Single::default();
        let (send, received) = channel();
        let (go_on, told) = channel::<()>();
        let work = move |number: u32| {
            let _ = told.recv();
            send.send(number).unwrap();
        };
        single.ask("test", 1, work).unwrap();
        single.ask("test", 2, |_| unreachable!()).unwrap();
        drop(go_on);
        single.finish();
        assert_eq!(received.iter().last(), Some(2));
    }

    #[test]
    fn one_that_panicked_is_followed_by_another() {
        let mut single = Single::default();
        single.ask("test", 1, |_| std::panic::resume_unwind(Box::new(()))).unwrap();
        while !single.thread.as_ref().unwrap().is_finished() {
            std::thread::yield_now();
        }
        let (send, received) = channel();
        single.ask("test", 2, move |number| send.send(number).unwrap()).unwrap();
        single.finish();
        assert_eq!(received.recv(), Ok(2));
    }
}
