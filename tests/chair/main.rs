//! The whole example meeting, chaired through keys in a real terminal: from `klubbe new` with the lists that came in, over
//! three sittings at the machine (the call, the morning, the afternoon), to the minutes that `klubbe minutes` prints and
//! that hold every figure and wording of the example.
//!
//! The same meeting is chaired in linear mode by scripts of lines, and its minutes are the same document.
//!
//! Nothing is known here about the inside of the program: what goes in are keys, what comes out are the screen, the
//! minutes and the file.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, clippy::panic, reason = "what cannot be started has failed the test")]

#[path = "../support/pty.rs"]
mod term;

mod afternoon;
mod before;
mod desk;
mod linear;
mod money;
mod morning;
mod record;

use desk::Desk;

#[test]
fn the_whole_meeting_is_chaired_by_keys_and_its_minutes_hold_everything() {
    let desk = Desk::new();
    before::prepare(&desk);
    before::send_the_call(&desk);
    morning::until_lunch(&desk);
    afternoon::until_the_end(&desk);

    let minutes = recorded(&desk);
    afternoon::read_again(&desk);
    assert_eq!(desk.run(&["minutes", "2019-03-20", "--format", "md"]), minutes, "looking changes nothing");
}

#[test]
fn the_whole_meeting_is_chaired_in_linear_mode_and_its_minutes_are_those_of_the_screen() {
    let desk = Desk::new();
    before::prepare(&desk);
    linear::chair(&desk);
    recorded(&desk);
}

/// The minutes, which hold everything and are the same from wherever the meeting was chaired.
fn recorded(desk: &Desk) -> String {
    let minutes = desk.run(&["minutes", "2019-03-20", "--format", "md"]);
    record::holds_every_figure(&minutes);
    record::holds_every_wording(&minutes);
    insta::assert_snapshot!("minutes", record::without_times(&minutes));
    assert_eq!(desk.run(&["check", &desk.meeting()]), "", "the file is whole");
    minutes
}
