//! What is shown: a table of scenes, each with the way there by keys. The clock stands still.

use super::term::{IN_CASE_10, Term};

/// A picture and the way there.
pub struct Scene {
    /// The name of its files.
    pub name: &'static str,
    /// Columns and rows.
    pub size: (u16, u16),
    /// What it is.
    pub title: &'static str,
    /// What is to be seen, for who does not see it.
    pub tells: &'static str,
    /// How klubbe is started.
    pub arguments: &'static [&'static str],
    /// The keys, and what to wait for.
    pub script: fn(&mut Term),
}

/// The example, in the middle of case 10/19.
const OPEN: &[&str] = &["open", "2019-03-20", "--now", IN_CASE_10, "--still", "--theme", "dark"];

const MEETING: &str = "Øverst tidslinjen med saken som går, 10/19, og klokken. Under står sakslisten, de fire spørsmålene, \
                       prioriteringslistene og vedtakene i hver sin rute, og nederst en setning om tilstanden og de tastene \
                       som virker nå.";

/// All pictures.
pub const SCENES: &[Scene] = &[
    Scene {
        name: "home",
        size: (120, 40),
        title: "Hjemme, mellom møtene",
        tells: "Forumene og møtene deres etter år, det som kommer i årshjulet, oppfølging som er over fristen, og ved siden av en \
                forhåndsvisning av møtet man er ved.",
        arguments: &["--now", "2019-03-25T09:00:00", "--still", "--theme", "dark"],
        script: |term| {
            term.wait("DEKOM");
        },
    },
    Scene {
        name: "meeting-80x24",
        size: (80, 24),
        title: "Møtet på en liten skjerm, 80 × 24",
        tells: "Én rute om gangen: sakslisten med saken som går, og de andre rutene som faner.",
        arguments: OPEN,
        script: the_meeting,
    },
    Scene {
        name: "meeting-120x40",
        size: (120, 40),
        title: "Møtet midt i sak 10/19",
        tells: MEETING,
        arguments: OPEN,
        script: the_meeting,
    },
    Scene {
        name: "meeting-250x70",
        size: (250, 70),
        title: "Møtet på veggen, 250 × 70",
        tells: MEETING,
        arguments: OPEN,
        script: the_meeting,
    },
    Scene {
        name: "palette",
        size: (120, 40),
        title: "Alle valg, funnet ved navn",
        tells: "Et felt der det er skrevet «ved», og under det valgene som passer, hvert med sin tast og en setning om hva det gjør.",
        arguments: OPEN,
        script: |term| {
            the_meeting(term);
            term.key(":").type_text("ved").wait("Skriv nytt vedtak");
        },
    },
    Scene {
        name: "questions",
        size: (120, 40),
        title: "De fire spørsmålene, tiltak for tiltak",
        tells: "En tabell med et tiltak i hver rad og et spørsmål i hver kolonne. Tegnene sier besvart, delvis eller mangler, og nederst står svaret i den ruten man er i.",
        arguments: OPEN,
        script: |term| {
            the_meeting(term);
            term.keys("2 z").wait("IN4").keys("Down Down Down Down Down Down Right");
        },
    },
    Scene {
        name: "squeeze",
        size: (120, 40),
        title: "Prioriteringslistene innenfor rammene",
        tells: "Tiltakene i et nettverk med søkt, innvilget og egenfinansiering. En strek viser hvor rammen er brukt opp, og nederst står hvor mye listen går over.",
        arguments: OPEN,
        script: |term| {
            the_meeting(term);
            term.keys("3 z").wait("TM4");
        },
    },
    Scene {
        name: "decision",
        size: (120, 40),
        title: "Et vedtak blir til mens det snakkes",
        tells: "Vedtaket har en side for seg selv: ordlyden stor, veien fra utkast til vedtatt, tallene det hviler på, og hva som mangler.",
        arguments: OPEN,
        script: |term| {
            the_meeting(term);
            term.keys("4 Down Enter").wait("Fagfornyelsen");
        },
    },
    Scene {
        name: "minutes",
        size: (120, 40),
        title: "Referatet, ferdig mens møtet går",
        tells: "Referatet slik det er nå: forum, sted, dato og tider, hvem som er til stede, og sakene etter hverandre.",
        arguments: OPEN,
        script: |term| {
            the_meeting(term);
            term.key("M").wait("Planlagt tid");
        },
    },
];

/// The meeting's screen is whole.
fn the_meeting(term: &mut Term) {
    term.wait("Saksliste").wait("Prioriteringslister").wait("hjelp");
}
