//! What goes over the line for a key: bytes are the same on every machine, so they are asserted. A slow connection, and
//! a projector behind one, is where a chair would wait for them.

use std::{cell::RefCell, io, rc::Rc};

use klubbe::{
    language::Language,
    terminal::Screen,
    ui::{Depth, Theme},
};

use crate::stage::{EXAMPLE, Stage, read};

/// Counts what was written.
#[derive(Clone, Default)]
struct Wire(Rc<RefCell<Vec<Vec<u8>>>>);

impl io::Write for Wire {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.borrow_mut().push(bytes.to_vec());
        Ok(bytes.len())
    }
    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// What is sent for each key.
fn sent(stage: &mut Stage, keys: &[&str]) -> Vec<String> {
    let wire = Wire::default();
    let (width, height) = stage.app.size();
    let mut screen = Screen::without_terminal(width, height, Box::new(wire.clone()));
    let mut show = |stage: &mut Stage| {
        let (drawn, cursor) = stage.buffer();
        screen
            .draw(|buffer| {
                buffer.clone_from(&drawn);
                cursor
            })
            .unwrap();
        let frames = std::mem::take(&mut *wire.0.borrow_mut());
        assert!(frames.len() <= 1, "one write a frame");
        String::from_utf8(frames.concat()).unwrap().replace('\x1b', "^")
    };
    show(stage);
    keys.iter().map(|key| show(stage.keys(&[key]))).collect()
}

/// Whatever the colours: the number of the case that was at the cursor, and that of the one that is, with what is said of
/// it in few words at the foot. Where a sentence changes there, or the row is another kind of thing, that is said besides.
#[test]
fn a_move_without_scrolling_takes_120_bytes_at_most() {
    for name in Theme::names() {
        for depth in [Depth::True, Depth::Indexed, Depth::Ansi, Depth::None] {
            let mut stage = Stage::with(read(EXAMPLE), (120, 40), Language::Nb);
            stage.wear(Theme::shipped(name, depth).unwrap()).keys(&["down", "down"]);
            for said in sent(&mut stage, &["down", "down", "up", "up"]) {
                assert!((20..=120).contains(&said.len()), "{name} {depth:?} {}: {said}", said.len());
            }
        }
    }
}

#[test]
fn what_changes_nothing_sends_nothing() {
    let mut stage = Stage::with(read(EXAMPLE), (120, 40), Language::Nb);
    assert_eq!(sent(stage.keys(&["end"]), &["down", "end"]), ["", ""]);
}
