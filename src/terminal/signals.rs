//! Signals and the hang-up watchdog, on one thread that sleeps until either comes.
//!
//! A flag in a signal handler does not help here: a loop that hangs reads no flag, and one that cannot write does not
//! see that its terminal is gone. So a thread waits for both, puts a letter in the inbox, and if the loop does not end
//! within two seconds gives the terminal back and ends the process itself. What was seen on the screen is in the journal
//! by then. A change of size, which ends nothing, is the keyboard's business.

#[cfg(unix)]
pub use unix::outlive_file_limits;
#[cfg(unix)]
pub(super) use unix::{Answering, listen, stop_here};

#[cfg(not(unix))]
pub use elsewhere::outlive_file_limits;
#[cfg(not(unix))]
pub(super) use elsewhere::{Answering, listen, stop_here};

#[cfg(unix)]
mod unix {
    use std::fs::File;
    use std::io;
    use std::os::fd::{AsFd, OwnedFd};
    use std::os::unix::net::UnixStream;
    use std::sync::Arc;
    use std::sync::atomic::{AtomicBool, Ordering};
    use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender};
    use std::thread;
    use std::time::Duration;

    use rustix::event::{PollFd, PollFlags, poll};
    use signal_hook::consts::{
        SIGABRT, SIGALRM, SIGCONT, SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP, SIGUSR1, SIGUSR2, SIGXCPU, SIGXFSZ,
    };
    use signal_hook::iterator::backend::SignalDelivery;
    use signal_hook::iterator::exfiltrator::SignalOnly;
    use signal_hook::low_level::emulate_default_handler;

    use super::super::inbox::Letter;
    use super::super::{Ending, Mailbox, TerminalError, modes};

    /// Whatever would end the process unheard, and what stops and continues it. A write beyond the limit on file sizes
    /// (SIGXFSZ) would end it too; caught, it is an error like any other.
    const WATCHED: [i32; 12] =
        [SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGUSR1, SIGUSR2, SIGALRM, SIGABRT, SIGXCPU, SIGXFSZ, SIGTSTP, SIGCONT];

    /// Lets a write beyond the limit on file sizes be an error, from the program's first moment on: a file is written
    /// also before and after anybody listens for signals, and by commands without a terminal.
    pub fn outlive_file_limits() {
        // nobody looks at the flag: what counts is that the signal is caught. Where it cannot be, things are as they were
        let _ = signal_hook::flag::register(SIGXFSZ, Arc::default());
    }

    /// How long the loop has to end in peace.
    const PATIENCE: Duration = Duration::from_secs(2);
    /// How long the rest of the program has then: saving, saying goodbye.
    const LAST_WORK: Duration = Duration::from_secs(5);
    /// How long a terminal that may be stuck is waited for when it is given back.
    const LAST_WRITE: Duration = Duration::from_millis(200);

    /// While this lives the loop is expected to answer.
    pub(in super::super) struct Answering {
        _ends: Sender<()>,
    }

    /// Starts the thread.
    pub(in super::super) fn listen<M: Send + 'static>(inbox: Mailbox<M>) -> Result<Answering, TerminalError> {
        let (read, write) = UnixStream::pair()?;
        read.set_nonblocking(true)?;
        write.set_nonblocking(true)?;
        let mut signals = SignalDelivery::with_pipe(read, write, SignalOnly, WATCHED)?;
        let tty = tty().ok();
        let (ends, ended) = mpsc::channel();
        let stop = Arc::new(AtomicBool::new(false));
        thread::Builder::new().name("signals".into()).spawn(move || {
            let mut tty = tty;
            loop {
                let (hung_up, watch) = wait(tty.as_ref(), signals.get_read());
                if !watch {
                    tty = None;
                }
                let came: Vec<i32> = signals.pending().collect();
                for &signal in &came {
                    match signal {
                        SIGXFSZ => {}
                        // of two that came at once nobody knows the order: to run is the safe end
                        SIGTSTP if came.contains(&SIGCONT) => {}
                        SIGTSTP => {
                            stop.store(true, Ordering::SeqCst);
                            inbox.put(Letter::Suspend(Arc::clone(&stop)));
                        }
                        SIGCONT => {
                            stop.store(false, Ordering::SeqCst);
                            inbox.put(Letter::Resumed);
                        }
                        _ => return end(&inbox, Ending::Signal(signal), &ended),
                    }
                }
                if hung_up {
                    return end(&inbox, Ending::Gone, &ended);
                }
            }
        })?;
        Ok(Answering { _ends: ends })
    }

    /// The terminal that keys come from; without a screen it may be another than standard input.
    fn tty() -> io::Result<OwnedFd> {
        let stdin = io::stdin();
        if io::IsTerminal::is_terminal(&stdin) {
            return stdin.as_fd().try_clone_to_owned();
        }
        Ok(File::open("/dev/tty")?.into())
    }

    /// Sleeps until a signal comes or the terminal is gone. Says whether it is gone, and whether it can be watched:
    /// some systems refuse to poll a terminal, and there SIGHUP alone must do.
    fn wait(tty: Option<&OwnedFd>, signals: &UnixStream) -> (bool, bool) {
        let mut fds = vec![PollFd::new(signals, PollFlags::IN)];
        // No event is asked for: a hang-up is told always, and keys must not wake this thread.
        fds.extend(tty.map(|tty| PollFd::new(tty, PollFlags::empty())));
        // An interrupted wait is a wait that is over.
        let _ = poll(&mut fds, None);
        let told = fds.get(1).map_or(PollFlags::empty(), PollFd::revents);
        (told.intersects(PollFlags::HUP | PollFlags::ERR), !told.contains(PollFlags::NVAL))
    }

    /// Asks the loop to end and sees to it that the process does.
    fn end<M>(inbox: &Mailbox<M>, ending: Ending, ended: &Receiver<()>) {
        // Nobody reads any more when the loop has ended for another reason: the last work is being done.
        inbox.put(Letter::Leave(ending));
        if ended.recv_timeout(PATIENCE) != Err(RecvTimeoutError::Timeout) {
            thread::sleep(LAST_WORK);
        }
        let (done, wait) = mpsc::channel::<()>();
        let restoring = thread::Builder::new().spawn(move || {
            modes::restore();
            drop(done);
        });
        if restoring.is_ok() {
            let _ = wait.recv_timeout(LAST_WRITE);
        }
        std::process::exit(i32::from(ending.exit_code()));
    }

    /// Stops the process as Ctrl-Z would; returns when it is continued. Nothing happens where it was continued before the
    /// loop came to it: nobody would continue it a second time.
    pub(in super::super) fn stop_here(wanted: &AtomicBool) {
        if wanted.swap(false, Ordering::SeqCst) {
            let _ = emulate_default_handler(SIGTSTP);
        }
    }
}

#[cfg(not(unix))]
mod elsewhere {
    use std::sync::atomic::AtomicBool;

    use super::super::{Mailbox, TerminalError};

    /// Windows ends a console's programs itself when the window closes; what was seen is in the journal.
    pub(in super::super) struct Answering;

    pub(in super::super) fn listen<M>(_: Mailbox<M>) -> Result<Answering, TerminalError> {
        Ok(Answering)
    }

    pub(in super::super) fn stop_here(_: &AtomicBool) {}

    /// There is no such limit here.
    pub fn outlive_file_limits() {}
}
