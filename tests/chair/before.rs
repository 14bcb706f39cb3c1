//! Before the meeting: it is made from the forum's profile with the lists that came in, and the call is sent.

use crate::desk::Desk;

/// `klubbe new` makes the draft.
pub fn prepare(desk: &Desk) {
    let arguments = ["new", "dekom-trondelag", "--date", "2019-03-20", "--lists", &desk.lists()];
    let made = desk.run(&[&arguments[..], &["--now", "2019-02-25T09:00:00"]].concat());
    assert_eq!(made.trim_end(), desk.meeting());
    assert_eq!(desk.run(&["check", &desk.meeting()]), "");
}

/// Two weeks ahead, from the palette; from then on the numbers of the cases stand.
pub fn send_the_call(desk: &Desk) {
    let mut chair = desk.open("2019-03-06T09:00:00");
    chair.sees("Her kan det forberedes");
    chair.does("1 Home Down e", "felt 1 av 4");
    chair.fills(&["Referat 05.02.2019, oppfølgingsliste"]);
    chair.sees("8/19 Referat 05.02.2019, oppfølgingsliste");
    chair.does("Down Down N", "vises ikke i referatet");
    chair.fills(&["Ta GA4 før lunsj: spør Røros om egenandelen."]);
    chair.finds("innkallingen som sendt", "Saksnumrene ligger fast fra nå");
    chair.quits();
}
