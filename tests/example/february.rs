//! 5 February 2019: the forum sets the year's frame (case 4/19).

use super::hand::{Hand, day, time};
use klubbe::{
    language::Language,
    meeting::{Bundle, Command, Field, IdSource, Meeting, Presence, agenda, people, prepare::Prepare, sitting},
};

/// The meeting, ended, with what was done about it until 20 March.
pub fn ended() -> Meeting {
    let at = time("2019-01-15T09:00:00");
    let mut ids = IdSource::new(0x2019_0205_0000_0001);
    let (forum, date) = (super::forum(), day("2019-02-05"));
    let mut meeting = Prepare { forum: &forum, date, language: Language::Nb, earlier: &[] }.meeting(&mut ids, at);
    let names = Bundle { people: super::lists().people, ..Bundle::default() };
    meeting.take_in(&names, &mut ids, at).unwrap();
    let mut hand = Hand { meeting, ids, at };
    agenda(&mut hand);
    hand.at("2019-01-22T09:00:00").does(Command::Sitting(sitting::Command::Call));

    hand.clock("12:55").does(presence("p12", Presence::Absent)).does(Command::People(people::Command::AllPresent));
    hand.clock("13:00").agenda(agenda::Command::Next);
    let decision = hand.clock("13:06").draft(0, "Innkalling og saksliste godkjennes.");
    hand.agree(decision).clock("13:08").agenda(agenda::Command::Next);
    let decision = hand.clock("13:12").draft(1, "Referatet fra 23.10.2018 godkjennes.");
    hand.agree(decision).clock("13:15").agenda(agenda::Command::Next);
    hand.clock("13:38").notes(
        2,
        "Hovedinntrykk: god bredde, for lite tid til gruppearbeid. Nettverkene ønsker mer om hvordan andre har lykkes med forankring.",
    );
    hand.clock("13:40").agenda(agenda::Command::Next);
    frame(&mut hand);
    hand.clock("14:25").agenda(agenda::Command::Next);
    joint(&mut hand);
    hand.clock("14:47").agenda(agenda::Command::Next);
    let minutes = hand.follow_up(5, None, "Sende ut referatet", "Sekretæren", "12.02.2019");
    hand.follow_up(
        5,
        None,
        "Sende prioriteringslister med svar på de fire spørsmålene",
        "Kompetansenettverkene",
        "20.03.2019",
    );
    hand.set(Field::NextMeeting, "20.03.2019");
    hand.clock("14:56").does(Command::Sitting(sitting::Command::End));
    hand.at("2019-02-11T10:20:00").done(minutes);
    let (sent, proposed) = (hand.meeting.follow_ups[0].id, hand.meeting.follow_ups[1].id);
    hand.at("2019-02-07T14:10:00").done(sent);
    hand.at("2019-03-13T12:00:00").done(proposed);
    hand.meeting
}

fn presence(person: &str, presence: Presence) -> Command {
    Command::People(people::Command::SetPresence { person: person.to_owned(), presence })
}

/// Six cases in two hours, after the seminar.
fn agenda(hand: &mut Hand) {
    let ids: Vec<_> = hand.meeting.agenda.iter().map(|item| item.id).collect();
    hand.set(Field::Start, "13.00").set(Field::End, "15.00");
    for place in [3, 4, 7] {
        hand.agenda(agenda::Command::Remove(ids[place]));
    }
    hand.set(Field::ItemTitle(ids[1]), "Referat 23.10.2018, oppfølgingsliste")
        .set(Field::ItemTitle(ids[2]), "Erfaringsseminaret 4.–5. februar: hovedinntrykk")
        .set(Field::ItemTitle(ids[5]), "Føringer og rammer for midlene 2019")
        .set(Field::ItemPlanned(ids[5]), "45")
        .set(Field::ItemTitle(ids[6]), "Fellestiltak 2019: retning")
        .set(Field::ItemPlanned(ids[6]), "20");
}

fn frame(hand: &mut Hand) {
    for frame in super::lists().frames {
        hand.set(Field::Frame(frame.stream), &frame.amount);
    }
    hand.clock("14:02").notes(3, "Fylkesmannen la fram fordelingsnøkkelen: grunnbeløp og antall lærere per nettverk.");
    let decision = hand.clock("14:15").draft(
        3,
        "Rammen for 2019 er kr 20 000 000: kr 4 000 000 til utviklingspartner 1 (poolen), inntil kr 3 000 000 til fellestiltak og \
         kr 13 000 000 til nettverkene. Av dette får Trondheim–Malvik kr 4 600 000, Innherred kr 2 700 000, Fosen kr 1 500 000, \
         Gauldal kr 2 000 000 og Namdal kr 2 200 000. Egenfinansieringen er 30 % av tilskuddet.",
    );
    hand.clock("14:23").agree(decision);
    hand.follow_up(3, Some(decision), "Sende rammene til nettverkene", "Fylkesmannen", "08.02.2019");
}

fn joint(hand: &mut Hand) {
    let decision = hand.clock("14:40").draft(
        4,
        "Fylkesmannen og UH utreder fellestiltak i Fagfornyelsen og Begynneropplæring og legger fram forslag i møtet 20.03.2019.",
    );
    hand.clock("14:45").agree(decision);
    hand.follow_up(4, Some(decision), "Forslag til fellestiltak", "Fylkesmannen og UH", "13.03.2019");
}
