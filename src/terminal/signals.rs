//! Signals and the hang-up watchdog, on one thread that sleeps until either comes.
//!
//! A flag in a signal handler does not help here: crossterm spins for ever once the terminal is gone, and a loop that
//! hangs reads no flag. So a thread waits for both, puts a letter in the inbox, and if the loop does not end within two
//! seconds gives the terminal back and ends the process itself. What was seen on the screen is in the journal by then.

#[cfg(unix)]
pub(super) use unix::{Answering, listen, stop_here};

#[cfg(not(unix))]
pub(super) use elsewhere::{Answering, listen, stop_here};

#[cfg(unix)]
mod unix {
    use std::fs::File;
    use std::io;
    use std::os::fd::{AsFd, OwnedFd};
    use std::os::unix::net::UnixStream;
    use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender};
    use std::thread;
    use std::time::Duration;

    use rustix::event::{PollFd, PollFlags, poll};
    use signal_hook::consts::{SIGCONT, SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP};
    use signal_hook::iterator::backend::SignalDelivery;
    use signal_hook::iterator::exfiltrator::SignalOnly;
    use signal_hook::low_level::emulate_default_handler;

    use super::super::inbox::Letter;
    use super::super::{Ending, TerminalError, modes};

    /// A write beyond the limit on file sizes kills the process unless the signal is caught; then it is an error like
    /// any other. signal-hook has no name for it; the number is the same on Linux, macOS and the BSDs, except on MIPS.
    const SIGXFSZ: i32 = if cfg!(any(target_arch = "mips", target_arch = "mips64")) { 31 } else { 25 };

    const WATCHED: [i32; 7] = [SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGTSTP, SIGCONT, SIGXFSZ];

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
    pub(in super::super) fn listen<M: Send + 'static>(inbox: Sender<Letter<M>>) -> Result<Answering, TerminalError> {
        let (read, write) = UnixStream::pair()?;
        read.set_nonblocking(true)?;
        write.set_nonblocking(true)?;
        let mut signals = SignalDelivery::with_pipe(read, write, SignalOnly, WATCHED)?;
        let tty = tty().ok();
        let (ends, ended) = mpsc::channel();
        thread::Builder::new().name("signals".into()).spawn(move || {
            let mut tty = tty;
            loop {
                let (hung_up, watch) = wait(tty.as_ref(), signals.get_read());
                if !watch {
                    tty = None;
                }
                for signal in signals.pending() {
                    match signal {
                        SIGXFSZ => {}
                        SIGTSTP => drop(inbox.send(Letter::Suspend)),
                        SIGCONT => drop(inbox.send(Letter::Resumed)),
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

    /// The terminal that keys come from, as crossterm chooses it.
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
    fn end<M>(inbox: &Sender<Letter<M>>, ending: Ending, ended: &Receiver<()>) {
        // Nobody reads any more when the loop has ended for another reason: the last work is being done.
        let _ = inbox.send(Letter::Leave(ending));
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

    /// Stops the process as Ctrl-Z would; returns when it is continued.
    pub(in super::super) fn stop_here() {
        let _ = emulate_default_handler(SIGTSTP);
    }
}

#[cfg(not(unix))]
mod elsewhere {
    use std::sync::mpsc::Sender;

    use super::super::TerminalError;
    use super::super::inbox::Letter;

    /// Windows ends a console's programs itself when the window closes; what was seen is in the journal.
    pub(in super::super) struct Answering;

    pub(in super::super) fn listen<M>(_: Sender<Letter<M>>) -> Result<Answering, TerminalError> {
        Ok(Answering)
    }

    pub(in super::super) fn stop_here() {}
}
