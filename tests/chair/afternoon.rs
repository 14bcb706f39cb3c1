//! The afternoon: eight minutes late, the joint measures, the money, the decisions, who does what by when, and the end.

use crate::{
    desk::{Chair, Desk},
    money,
};

/// From lunch to the end.
pub fn until_the_end(desk: &Desk) {
    let mut chair = desk.open("2019-03-20T12:38:00");
    late(&mut chair);
    joint_measures(&mut chair);
    chair.does(">", "▶ 12/19");
    money::grants(&mut chair);
    use_of_the_money(&mut chair);
    chair.does(">", "▶ 13/19");
    reporting(&mut chair);
    chair.does(">", "▶ 14/19");
    any_other_business(&mut chair);
    end(&mut chair);
    chair.quits();
}

/// Lunch went on while the laptop was closed; the time that is left is spread anew, and a case put off is taken back.
fn late(chair: &mut Chair) {
    chair.sees("Et opphold i tiden");
    chair.does("Down Enter", "▶       Lunsj");
    chair.does(">", "▶ 11/19");
    chair.sees("+8 min");
    chair.does("o", "Møtet er 8 minutter forsinket og slutter ca. 14.08.");
    chair.does("Enter", "12/19 Bruk av midlene 2019                              34");
    chair.sees_no("+8 min");
    chair.does("1 End x", "to saker igjen");
    chair.does("x", "tre saker igjen");
}

fn joint_measures(chair: &mut Chair) {
    money::joint(chair);
    chair.does("v", "Ordlyd · 11/19");
    chair.fills(&[
        "Samarbeidsforum vedtar fellestiltakene Fagfornyelsen, kr 1 200 000, og Begynneropplæring, kr 1 600 000. IN2 innlemmes i \
         Begynneropplæring. Kr 200 000 holdes i reserve til oktobermøtet.",
    ]);
    chair.does("l", "Bygger på tidligere vedtak");
    chair.does("Down Down", "▶ 4/19");
    chair.does("Enter", "vedtak 4/19");
    chair.does("d", "Protokolltilførsel fra");
    chair.fills(&["Innherred", "Verdal og Levanger forutsettes å få plass i første pulje."]);
    chair.does("Enter", "Vedtatt (enighet). 8 av 9 · vedtaksfør");
    follow_up(chair, ["Plass i Begynneropplæring (F2)", "NTNU og Innherred", "10.05.2019"]);
    chair.leaves("Vedtak i sak 11/19");
}

/// A follow-up of the decision whose page is open, or of the case that is running.
fn follow_up(chair: &mut Chair, fields: [&str; 3]) {
    chair.does("f", "Hva skal gjøres");
    chair.fills(&fields);
}

fn use_of_the_money(chair: &mut Chair) {
    chair.does("v", "Ordlyd · 12/19");
    chair.fills(&[
        "1. Prioriteringslistene godkjennes med endringene i tabellen, samlet kr 12 900 000.\n2. TM5 gis kr 200 000 til forprosjekt, \
         forutsatt egenandel kr 60 000.\n3. GA4 gis kr 150 000 på vilkår av at Røros kommune bekrefter kr 45 000 innen \
         12.04.2019.\n4. Kr 100 000 (Innherred) fordeles i oktober.",
    ]);
    chair.does("Enter", "Vedtatt (enighet). 8 av 9 · vedtaksfør");
    for fields in [
        ["Bekrefte egenfinansiering av GA4", "Gauldal", "12.04.2019"],
        ["Forprosjekt TM5", "Trondheim–Malvik", "3. mai"],
        ["Avtale mellom Fylkesmannen og universitetene", "Fylkesmannen", "12.6."],
        ["Utbetaling", "Fylkesmannen", "ultimo juni"],
    ] {
        follow_up(chair, fields);
    }
    chair.leaves("Vedtak i sak 12/19");
}

fn reporting(chair: &mut Chair) {
    chair.does("v", "Ordlyd · 13/19");
    chair.fills(&[
        "Nettverkene rapporterer på de fire sentrale spørsmålene og økonomi, én side per tiltak. Frist 15.01.2020.",
    ]);
    chair.does("Enter", "Vedtatt (enighet). 8 av 9 · vedtaksfør");
    follow_up(chair, ["Mal for rapport", "Fylkesmannen og poolen", "oktober"]);
    chair.leaves("Vedtak i sak 13/19");
}

/// 14/19: no decision (R4), but who does what, and when the forum meets again.
fn any_other_business(chair: &mut Chair) {
    chair.does("1 v", "Det fattes ikke vedtak under eventuelt.");
    // what is written on is nothing that is done
    chair.does("d u Space", "Ingenting blir skrevet ned før du lukker");
    chair.leaves("Det fattes ikke vedtak under eventuelt.");
    for fields in [
        ["Sende ut referatet", "Sekretæren", "27.03.2019"],
        ["Merknader til referatet", "Alle", "03.04.2019"],
        ["Nye oppnevninger: mandatet går ut 01.01.2020", "Fylkesmannen", "oktober"],
    ] {
        follow_up(chair, fields);
    }
    chair.does("E", "felt 1 av 4");
    chair.does("Shift-Tab", "felt 4 av 4");
    chair.fills(&["oktober"]);
}

/// The minutes are looked at, what they lack is said (R24), and the meeting is ended.
fn end(chair: &mut Chair) {
    chair.does(">", "Det var siste sak");
    chair.does("M", "Utkast, møtet er ikke avsluttet.");
    chair.leaves("Utkast, møtet er ikke avsluttet.");
    chair.does("Q", "Klokka stopper og referatet vises.");
    chair.sees("Sak 7/19: ingen vedtak er gjort.");
    chair.does("Enter", "Møtet hevet ");
    chair.leaves("Møtet hevet ");
    chair.sees("Møtet er avsluttet");
}

/// The ended meeting is opened again and shows what was decided; nothing more can be changed without a word.
pub fn read_again(desk: &Desk) {
    let mut chair = desk.open("2019-03-27T09:00:00");
    chair.sees("Møtet er avsluttet");
    chair.sees("igjen 300 000");
    chair.does("3 z", "19 700 000  20 000 000     300 000");
    chair.does("z 4 z", "8/19");
    for decided in
        ["11/19 Samarbeidsforum vedtar", "12/19 1. Prioriteringslistene godkjennes", "13/19 Nettverkene rapporterer"]
    {
        chair.sees(decided);
    }
    chair.does("z 1 v", "Åpne det");
    chair.leaves("Åpne det");
    chair.quits();
}
