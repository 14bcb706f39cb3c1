//! 20 March 2019: the forum decides how the money is used (cases 7/19 to 14/19).

use super::{
    february,
    hand::{Hand, day, time},
};
use chrono::NaiveDateTime;
use klubbe::{
    language::Language,
    meeting::{
        Command, Field, Id, IdSource, Meeting, Presence, Reference, agenda, decisions, measures, people,
        prepare::Prepare, sitting,
    },
};

/// When the meeting is looked at while case 10/19 runs.
pub fn now() -> NaiveDateTime {
    time("2019-03-20T11:28:12")
}

/// Called, the lists come, not opened.
pub fn called() -> Meeting {
    prepared().meeting
}

/// Stopped while case 10/19 is running.
pub fn running() -> Meeting {
    // as saved at that moment, when the clock was seen
    Meeting { seen: Some(now()), ..half().meeting }
}

/// Held to its end.
pub fn ended() -> Meeting {
    let mut hand = half();
    let draft = hand.meeting.decisions.last().map(|decision| decision.id).unwrap();
    hand.clock("12:02").agenda(agenda::Command::Next);
    hand.clock("12:32").agenda(agenda::Command::Next);
    joint(&mut hand, draft);
    hand.clock("12:57").agenda(agenda::Command::Next);
    use_of_funds(&mut hand);
    hand.clock("13:37").agenda(agenda::Command::Next);
    reporting(&mut hand);
    hand.clock("13:52").agenda(agenda::Command::Next);
    any_other_business(&mut hand);
    hand.clock("14:00").does(Command::Sitting(sitting::Command::End));
    hand.meeting
}

fn prepared() -> Hand {
    let at = time("2019-02-25T09:00:00");
    let mut ids = IdSource::new(0x2019_0320_0000_0001);
    let (forum, date, earlier) = (super::forum(), day("2019-03-20"), [february::ended()]);
    let meeting = Prepare { forum: &forum, date, language: Language::Nb, earlier: &earlier }.meeting(&mut ids, at);
    let mut hand = Hand { meeting, ids, at };
    // the other titles have their year from the profile
    let minutes = hand.item(1).id;
    hand.set(Field::ItemTitle(minutes), "Referat 05.02.2019, oppfølgingsliste");
    let private = hand.item(3).id;
    hand.set(Field::ItemPrivate(private), "Ta GA4 før lunsj: spør Røros om egenandelen.");
    hand.at("2019-03-06T09:00:00").does(Command::Sitting(sitting::Command::Call));
    hand.at("2019-03-20T09:20:00");
    let (at, lists) = (hand.at, super::lists());
    hand.meeting.take_in(&lists, &mut hand.ids, at).unwrap();
    hand
}

fn half() -> Hand {
    let mut hand = prepared();
    hand.clock("09:57")
        .set(Field::Substitute("p10".into()), "Håkon Varadal")
        .does(Command::People(people::Command::SetPresence { person: "p14".into(), presence: Presence::Absent }))
        .does(Command::People(people::Command::AllPresent));
    hand.clock("10:00").agenda(agenda::Command::Next);
    hand.clock("10:08").notes(
        0,
        "Innkalling og saksliste godkjent uten merknader. Håkon Varadal (vara for Nord universitet) er foreslått som prosjektleder \
         for NA2 og fratrer ved behandlingen av det tiltaket.",
    );
    hand.clock("10:10").agenda(agenda::Command::Next);
    let decision = hand.clock("10:13").draft(1, "Referatet fra 05.02.2019 godkjennes.");
    let lists = hand.meeting.follow_ups[0].id;
    hand.clock("10:14").agree(decision).clock("10:18").done(lists);
    hand.clock("10:19").agenda(agenda::Command::Next);
    hand.clock("10:44").notes(
        2,
        "Seminaret 4.–5. februar fikk gode tilbakemeldinger. Deltakerne vil ha mer tid i nettverksgruppene og eksempler på \
         forankring fra egne skoler. UH tar med innspillene til neste års program.",
    );
    hand.clock("10:47").agenda(agenda::Command::Next);
    let notes =
        "Listene fra TM, IN og FO er gått gjennom. Gauldals liste kom etter fristen; forumet behandler den likevel.";
    hand.clock("11:15").notes(3, notes);
    let draft = hand.clock("11:22").draft(
        5,
        "Samarbeidsforum vedtar fellestiltakene Fagfornyelsen, kr 1 200 000, og Begynneropplæring, kr 1 600 000.",
    );
    refer(&mut hand, draft);
    hand
}

/// R14: the frame was set on 5 February.
fn refer(hand: &mut Hand, decision: Id) {
    let february = february::ended();
    let item = &february.agenda[3];
    let earlier = february.decisions_in(item.id).next().unwrap();
    let to = Box::new(Reference {
        decision: earlier.id,
        date: february.date,
        case: february.case_of(item),
        wording: earlier.current_wording().to_owned(),
    });
    hand.does(Command::Decisions(decisions::Command::Refer { decision, to }));
}

fn measure(hand: &Hand, code: &str) -> Id {
    hand.meeting.measure_called(code).unwrap().id
}

fn joint(hand: &mut Hand, draft: Id) {
    hand.clock("12:40").set(
        Field::Wording(draft),
        "Samarbeidsforum vedtar fellestiltakene Fagfornyelsen, kr 1 200 000, og Begynneropplæring, kr 1 600 000. IN2 innlemmes i \
         Begynneropplæring. Kr 200 000 holdes i reserve til oktobermøtet.",
    );
    let (into, moved) = (measure(hand, "F2"), measure(hand, "IN2"));
    hand.does(Command::Measures(measures::Command::Merge { measure: moved, into: Some(into) }));
    for (code, amount) in [("F1", "1 200 000"), ("F2", "1 600 000")] {
        let id = measure(hand, code);
        hand.set(Field::MeasureGranted(id), amount);
    }
    hand.does(Command::Decisions(decisions::Command::AddDissent(draft)));
    let dissent = hand.meeting.decision(draft).unwrap().dissent[0].id;
    hand.set(Field::DissentWho(draft, dissent), "Innherred")
        .set(Field::DissentText(draft, dissent), "Verdal og Levanger forutsettes å få plass i første pulje.");
    hand.clock("12:55").agree(draft);
    hand.follow_up(5, Some(draft), "Plass i Begynneropplæring (F2)", "NTNU og Innherred", "10.05.2019");
}

fn use_of_funds(hand: &mut Hand) {
    let reduced = [("TM5", "200 000"), ("FO4", "150 000"), ("GA4", "150 000"), ("NA4", "150 000")];
    for measure in hand.meeting.listed_measures().map(|measure| measure.id).collect::<Vec<_>>() {
        let found = hand.meeting.measure(measure).unwrap();
        if found.merged_into.is_some() || reduced.iter().any(|(code, _)| *code == found.code) {
            continue;
        }
        let amount = Some(found.asked);
        hand.does(Command::Measures(measures::Command::Grant { measure, amount }));
    }
    for (code, amount) in reduced {
        let id = measure(hand, code);
        hand.set(Field::MeasureGranted(id), amount);
    }
    let (tm5, ga4) = (measure(hand, "TM5"), measure(hand, "GA4"));
    hand.set(Field::MeasureRemark(tm5), "Bare forprosjekt.")
        .set(Field::MeasureCondition(ga4), "Røros kommune bekrefter kr 45 000 innen 12.04.2019.");
    let decision = hand.clock("13:20").draft(
        6,
        "1. Prioriteringslistene godkjennes med endringene i tabellen, samlet kr 12 900 000.\n2. TM5 gis kr 200 000 til forprosjekt, \
         forutsatt egenandel kr 60 000.\n3. GA4 gis kr 150 000 på vilkår av at Røros kommune bekrefter kr 45 000 innen \
         12.04.2019.\n4. Kr 100 000 (Innherred) fordeles i oktober.",
    );
    hand.clock("13:34").agree(decision);
    for (what, who, due) in [
        ("Bekrefte egenfinansiering av GA4", "Gauldal", "12.04.2019"),
        ("Forprosjekt TM5", "Trondheim–Malvik", "03.05.2019"),
        ("Avtale mellom Fylkesmannen og universitetene", "Fylkesmannen", "12.06.2019"),
        ("Utbetaling", "Fylkesmannen", "ultimo juni"),
    ] {
        hand.follow_up(6, Some(decision), what, who, due);
    }
}

fn reporting(hand: &mut Hand) {
    let decision = hand.clock("13:45").draft(
        7,
        "Nettverkene rapporterer på de fire sentrale spørsmålene og økonomi, én side per tiltak. Frist 15.01.2020.",
    );
    hand.clock("13:48").agree(decision);
    hand.follow_up(7, Some(decision), "Mal for rapport", "Fylkesmannen og poolen", "oktober");
}

fn any_other_business(hand: &mut Hand) {
    for (what, who, due) in [
        ("Sende ut referatet", "Sekretæren", "27.03.2019"),
        ("Merknader til referatet", "Alle", "03.04.2019"),
        ("Nye oppnevninger: mandatet går ut 01.01.2020", "Fylkesmannen", "oktober"),
    ] {
        hand.follow_up(8, None, what, who, due);
    }
    hand.set(Field::NextMeeting, "oktober");
}
