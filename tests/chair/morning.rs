//! The morning: roll call, the first cases, and the four questions; the laptop is closed for lunch.

use crate::desk::{Chair, Desk};

/// From the roll call until lunch.
pub fn until_lunch(desk: &Desk) {
    let mut chair = desk.open("2019-03-20T09:57:00");
    roll_call(&mut chair);
    chair.does("Space", "▶  7/19");
    approval(&mut chair);
    last_minutes(&mut chair);
    chair.does(">", "▶  9/19");
    chair.does("n", "9/19 Evaluering og oppfølging av erfaringsseminaret");
    chair.fills(&[
        "Seminaret 4.–5. februar fikk gode tilbakemeldinger. Deltakerne vil ha mer tid i nettverksgruppene og eksempler på \
         forankring fra egne skoler. UH tar med innspillene til neste års program.",
    ]);
    chair.does(">", "▶ 10/19");
    chair.does("n", "10/19 Prioriteringslister, de fire spørsmålene");
    chair.fills(&[
        "Listene fra TM, IN og FO er gått gjennom. Gauldals liste kom etter fristen; forumet behandler den likevel.",
    ]);
    questions(&mut chair);
    chair.does(">", "▶       Lunsj");
    chair.quits();
}

fn roll_call(chair: &mut Chair) {
    chair.does("p", "Opprop");
    chair.does("Home Down Down Down Down Down Down Down Down x", "Nils Malstrand, Friskolene (beslutningsmyndighet)");
    chair.sees("forfall");
    chair.does("Down Down v", "Vara for Nord universitet");
    chair.fills(&["Håkon Varadal"]);
    chair.sees("Håkon Varadal, i stedet for Ingrid Diktnes");
    chair.does("A", "13 av 14 til stede");
    chair.sees("8 av 9 · vedtaksfør · begge sektorer");
    chair.leaves("Opprop");
}

/// 7/19, with a step taken back and taken again.
fn approval(chair: &mut Chair) {
    chair.does("n", "7/19 Innkalling, saksliste, habilitet");
    chair.fills(&[
        "Innkalling og saksliste godkjent uten merknader. Håkon Varadal (vara for Nord universitet) er foreslått som prosjektleder \
         for NA2 og fratrer ved behandlingen av det tiltaket.",
    ]);
    chair.does("u", "Angret: tekst i «Notat»");
    chair.does("Ctrl-R", "Gjort om igjen: tekst i «Notat»");
    chair.sees("fratrer ved behandlingen");
}

/// 8/19, and the follow-up that came from February.
fn last_minutes(chair: &mut Chair) {
    chair.does(">", "▶  8/19");
    chair.does("v", "Ordlyd · 8/19");
    chair.fills(&["Referatet fra 05.02.2019 godkjennes."]);
    chair.does("Enter", "Vedtatt (enighet). 8 av 9 · vedtaksfør");
    chair.leaves("Vedtak i sak 8/19");
    chair.does("4 End x", "gjort 20.03.");
}

/// What had not been answered is asked about, and the answers are written down.
fn questions(chair: &mut Chair) {
    chair.does("2 z", "ved planlegging");
    chair.does("x", "bare det som mangler");
    chair.does("Home Left Left Left Right Enter", "IN2 Begynneropplæring · B");
    chair.fills(&["Overlapper det foreslåtte fellestiltaket Begynneropplæring (F2)."]);
    chair.sees("● besvart  Overlapper");
    chair.does("s s", "○ mangler  Overlapper");
    chair.does("Down Right Right s", "FO3 · D");
    chair.does("u", "Angret: svar vurdert");
    chair.does("Down Left Left Left Enter", "GA4 Sørsamisk og mangfold · A");
    chair.fills(&["Forankret ved én skole; de andre skolene i kommunen er ikke spurt ennå."]);
    chair.does("s", "◐ delvis  Forankret ved én skole");
    chair.does("Right Right Enter", "GA4 Sørsamisk og mangfold · C");
    chair.fills(&["Delvis: én skole arbeider med det i hele kollegiet, de andre får kurs."]);
    chair.does("s s", "◐ delvis  Delvis: én skole");
    chair.sees("83 svar · 3 delvis · 2 mangler");
    chair.does("x", "TM3 Lesing i alle fag");
    chair.does("z 1", "4  Vedtak");
}
