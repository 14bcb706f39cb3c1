//! The same meeting in linear mode: the three sittings as scripts of lines, through a pipe. What is said is looked at
//! where it matters to the chair; the minutes are compared with those of the screen in `main.rs`.

use crate::desk::Desk;
use std::{
    io::Write,
    process::{Command, Stdio},
};

/// Two weeks ahead: the call is sent, and from then on the numbers of the cases stand.
const BEFORE: &str = "\
rediger 8
Referat 05.02.2019, oppfølgingsliste



privat 10: Ta GA4 før lunsj: spør Røros om egenandelen.
innkalling
saker
";

/// From the roll call until lunch, with a step taken back and taken again.
const MORNING: &str = "\
forfall Friskolene
vara Nord universitet: Håkon Varadal
til stede alle
start
notat
Innkalling og saksliste godkjent uten merknader. Håkon Varadal (vara for Nord universitet) er foreslått som prosjektleder for NA2 \
og fratrer ved behandlingen av det tiltaket.
.
angre
gjør om
neste
vedtak Referatet fra 05.02.2019 godkjennes.
enighet
gjort 1
neste
notat Seminaret 4.–5. februar fikk gode tilbakemeldinger. Deltakerne vil ha mer tid i nettverksgruppene og eksempler på forankring \
fra egne skoler. UH tar med innspillene til neste års program.
neste
notat Listene fra TM, IN og FO er gått gjennom. Gauldals liste kom etter fristen; forumet behandler den likevel.
spørsmål
spørsmål IN2 B: mangler, Overlapper det foreslåtte fellestiltaket Begynneropplæring (F2).
SPOERSMAAL ga4 a: delvis, Forankret ved én skole; de andre skolene i kommunen er ikke spurt ennå.
spørsmål GA4 C
Delvis: én skole arbeider med det i hele kollegiet, de andre får kurs.
.
spørsmål GA4 C: delvis
spørsmål
neste
";

/// From lunch to the end: eight minutes late, the joint measures, the money, the decisions, who does what by when. The
/// first line answers where the time went, the fourth which way out of the delay is taken.
const AFTERNOON: &str = "\
2
neste
forsinket
1
utsett 14
utsett 14
gi F1 1,2 mill
gi F2 1 600 000
innlem IN2 i F2
vedtak
Samarbeidsforum vedtar fellestiltakene Fagfornyelsen, kr 1 200 000, og Begynneropplæring, kr 1 600 000. IN2 innlemmes i \
Begynneropplæring. Kr 200 000 holdes i reserve til oktobermøtet.
.
bygger på 4/19
protokoll Innherred: Verdal og Levanger forutsettes å få plass i første pulje.
enighet
oppfølging Plass i Begynneropplæring (F2) ansvar NTNU og Innherred frist 10.05.2019
neste
gi TM1 alt
gi TM2 alt
gi TM3 alt
gi TM4 alt
gi TM5 alt
gi TM5 200k
merknad TM5 Bare forprosjekt.
gi IN1 1,1 mill
gi IN3 350000
gi IN4 alt
gi IN5 500.000
gi FO1 alt
gi FO2 alt
gi FO3 kr 250 000,-
gi FO4 150 tusen
gi GA1 alt
gi GA2 alt
gi GA3 alt
gi GA4
150 000
vilkår GA4 Røros kommune bekrefter kr 45 000 innen 12.04.2019.
gi NA1 1 mill
gi NA2 alt
gi NA3 alt
gi NA4 0,15 mill
vedtak
1. Prioriteringslistene godkjennes med endringene i tabellen, samlet kr 12 900 000.
2. TM5 gis kr 200 000 til forprosjekt, forutsatt egenandel kr 60 000.
3. GA4 gis kr 150 000 på vilkår av at Røros kommune bekrefter kr 45 000 innen 12.04.2019.
4. Kr 100 000 (Innherred) fordeles i oktober.
.
enighet
oppfølging Bekrefte egenfinansiering av GA4 ansvar Gauldal frist 12.04.2019
oppfølging Forprosjekt TM5 ansvar Trondheim–Malvik frist 3. mai
oppfølging Avtale mellom Fylkesmannen og universitetene ansvar Fylkesmannen frist 12.6.
oppfølging
Utbetaling
Fylkesmannen
ultimo juni
neste
vedtak Nettverkene rapporterer på de fire sentrale spørsmålene og økonomi, én side per tiltak. Frist 15.01.2020.
enighet
oppfølging Mal for rapport ansvar Fylkesmannen og poolen frist oktober
neste
vedtak Noe under eventuelt.
oppfølging Sende ut referatet ansvar Sekretæren frist 27.03.2019
oppfølging Merknader til referatet ansvar Alle frist 03.04.2019
oppfølging Nye oppnevninger: mandatet går ut 01.01.2020 ansvar Fylkesmannen frist oktober
neste møte oktober
neste
referat
avslutt
1
status
";

/// Chairs the whole meeting; gives what was said.
pub fn chair(desk: &Desk) -> String {
    let before = sitting(desk, "2019-03-06T09:00:00", BEFORE);
    says(&before, "Saksnumrene ligger fast fra nå");
    let morning = sitting(desk, "2019-03-20T09:57:00", MORNING);
    says(&morning, "Nils Malstrand, Friskolene: forfall.");
    says(&morning, "Ingrid Diktnes, Nord universitet: vara Håkon Varadal.");
    says(&morning, "Til stede: 8 av 9, vedtaksfør, begge sektorer.");
    says(&morning, "Angret: tekst i «Notat»");
    says(&morning, "Vedtatt (enighet). 8 av 9, vedtaksfør");
    says(&morning, "GA4 C: delvis. Delvis: én skole");
    says(&morning, "83 svar, 3 delvis, 2 mangler");
    says(&morning, "Nå: Lunsj, 30 minutter.");
    let afternoon = sitting(desk, "2019-03-20T12:38:00", AFTERNOON);
    says(&afternoon, "Et opphold i tiden.");
    says(&afternoon, "Møtet er 8 minutter forsinket og slutter ca. 14.08.");
    says(&afternoon, "Bygger på 4/19");
    says(&afternoon, "Det går over rammen: Trondheim–Malvik har kr 200 000 igjen.");
    says(&afternoon, "Innlemmet i F2 Begynneropplæring");
    says(&afternoon, "kr 300 000 i alt");
    says(&afternoon, "Det fattes ikke vedtak under eventuelt.");
    says(&afternoon, "Det var siste sak");
    says(&afternoon, "Sak 7/19: ingen vedtak er gjort.");
    says(&afternoon, "Møtet er avsluttet");
    [before, morning, afternoon].concat()
}

fn says(said: &str, text: &str) {
    assert!(said.contains(text), "it was not said: {text}\n{said}");
}

/// One sitting at the machine: the lines go in through a pipe, and what is said comes out through one.
fn sitting(desk: &Desk, now: &str, lines: &str) -> String {
    let mut command: Command = desk.command(&["--linear", "open", "2019-03-20", "--now", now]);
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    child.stdin.take().unwrap().write_all(lines.as_bytes()).unwrap();
    let output = child.wait_with_output().unwrap();
    let said = String::from_utf8(output.stdout).unwrap();
    assert!(output.status.success() && output.stderr.is_empty(), "{said}\n{}", String::from_utf8_lossy(&output.stderr));
    assert!(!said.chars().any(|c| c.is_control() && c != '\n'), "nothing steers the terminal: {said:?}");
    said
}
