//! Lines as they come in, read on a thread of their own: each is handed over when the one before has been answered, so
//! that a script that is piped in is not read ahead of what it does.

use super::Heard;
use crate::{meeting::LONGEST, terminal::Mailbox};
use std::{
    io::{self, BufRead, Read},
    sync::mpsc::{Receiver, SyncSender, sync_channel},
};

/// A line, as far as it came.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Line {
    /// A whole line, without its end.
    Whole(String),
    /// A line longer than any field takes; none of it is kept.
    TooLong,
    /// There are no more.
    End,
}

/// Lets the thread read the next line.
#[derive(Debug)]
pub struct GoOn(SyncSender<()>);

impl GoOn {
    /// The last line has been answered.
    pub fn go_on(&self) {
        // where nobody reads any more there is nothing to go on with
        let _ = self.0.try_send(());
    }
}

/// Reads standard input on a thread.
///
/// # Errors
/// When no thread can be started.
pub(super) fn listen(mailbox: Mailbox<Heard>) -> io::Result<GoOn> {
    let (go_on, wait) = sync_channel(1);
    std::thread::Builder::new()
        .name("lines".into())
        .spawn(move || read(&mut Waiting(io::stdin().lock()), &mailbox, &wait))?;
    Ok(GoOn(go_on))
}

/// Standard input, waited for also where another program has left its terminal so that nobody waits: else that would look like its end.
struct Waiting<R>(R);

impl<R: BufRead> BufRead for Waiting<R> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        loop {
            match self.0.fill_buf() {
                // asked again, a terminal would wait for a second end
                Ok([]) => return Ok(&[]),
                Ok(_) => break,
                Err(e) if e.kind() == io::ErrorKind::WouldBlock => wait_for_more(e)?,
                Err(e) => return Err(e),
            }
        }
        // what is there already, and no reading
        self.0.fill_buf()
    }

    fn consume(&mut self, amount: usize) {
        self.0.consume(amount);
    }
}

impl<R: BufRead> Read for Waiting<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = Read::read(&mut self.fill_buf()?, buffer)?;
        self.consume(read);
        Ok(read)
    }
}

#[cfg(unix)]
fn wait_for_more(_would_block: io::Error) -> io::Result<()> {
    use rustix::event::{PollFd, PollFlags, poll};
    let input = io::stdin();
    match poll(&mut [PollFd::new(&input, PollFlags::IN)], None) {
        Ok(_) | Err(rustix::io::Errno::INTR) => Ok(()),
        Err(e) => Err(e.into()),
    }
}

/// No terminal can be left so.
#[cfg(not(unix))]
fn wait_for_more(would_block: io::Error) -> io::Result<()> {
    Err(would_block)
}

fn read(from: &mut impl BufRead, mailbox: &Mailbox<Heard>, wait: &Receiver<()>) {
    loop {
        let line = next(from);
        let end = line == Line::End;
        if !mailbox.send(Heard::Line(line)) || end || wait.recv().is_err() {
            return;
        }
    }
}

/// The next line. What is not UTF-8 is read as Latin-1, so that no letter is lost.
pub(super) fn next(from: &mut impl BufRead) -> Line {
    let mut bytes = Vec::new();
    let longest = LONGEST as u64 + 1;
    match from.by_ref().take(longest).read_until(b'\n', &mut bytes) {
        // a terminal that is gone is one that says nothing more
        Ok(0) | Err(_) => return Line::End,
        Ok(_) => {}
    }
    if bytes.last() != Some(&b'\n') && bytes.len() as u64 == longest {
        skip(from);
        return Line::TooLong;
    }
    while bytes.last().is_some_and(|byte| [b'\n', b'\r'].contains(byte)) {
        bytes.pop();
    }
    Line::Whole(
        String::from_utf8(bytes)
            .unwrap_or_else(|error| error.as_bytes().iter().map(|byte| char::from(*byte)).collect()),
    )
}

/// Goes past the end of the line, and keeps nothing.
fn skip(from: &mut impl BufRead) {
    loop {
        let Ok(found) = from.fill_buf() else { return };
        if found.is_empty() {
            return;
        }
        let end = found.iter().position(|byte| *byte == b'\n');
        let past = end.map_or(found.len(), |end| end + 1);
        from.consume(past);
        if end.is_some() {
            return;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::VecDeque;
    use std::io::{BufReader, Cursor};

    /// A terminal: what was typed comes line by line, and behind an end that was typed there may be more.
    struct Terminal(VecDeque<&'static str>);

    impl Read for Terminal {
        fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
            self.0.pop_front().unwrap_or_default().as_bytes().read(buffer)
        }
    }

    fn all(bytes: &[u8]) -> Vec<Line> {
        let mut from = Cursor::new(bytes);
        let mut lines = Vec::new();
        while let line @ (Line::Whole(_) | Line::TooLong) = next(&mut from) {
            lines.push(line);
        }
        lines
    }

    fn whole(text: &str) -> Line {
        Line::Whole(text.to_owned())
    }

    #[test]
    fn lines_come_whole_whatever_ends_them() {
        assert_eq!(
            all("neste\r\n\nnotat Ååå\nslutt".as_bytes()),
            [whole("neste"), whole(""), whole("notat Ååå"), whole("slutt")]
        );
        assert_eq!(all(b"notat \xe5 f\xf8r\n"), [whole("notat å før")]);
        assert_eq!(all(b""), []);
    }

    #[test]
    fn one_end_that_is_typed_is_the_end() {
        let mut from = Waiting(BufReader::new(Terminal(["neste\n", "", "nei\n"].into())));
        assert_eq!((next(&mut from), next(&mut from)), (whole("neste"), Line::End));
    }

    #[test]
    fn a_line_that_no_field_takes_is_passed_over() {
        let mut bytes = vec![b'x'; LONGEST + 10];
        bytes.extend(b"\nneste\n");
        assert_eq!(all(&bytes), [Line::TooLong, whole("neste")]);
        let mut just = vec![b'x'; LONGEST];
        just.push(b'\n');
        assert_eq!(all(&just), [whole(&"x".repeat(LONGEST))]);
        assert_eq!(all(&vec![b'x'; LONGEST + 10]), [Line::TooLong]);
    }
}
