//! The forum profiles that ship: each parses, says everything in three languages, and means what it refers to.

use klubbe::{
    forum::{Forum, ItemKind, ItemRole, StreamKind, Wording, Yearly},
    language::Language,
    meeting::{IdSource, prepare::Prepare},
    money::Share,
};
use std::{collections::HashSet, fs, path::Path};

fn shipped() -> Vec<(String, Result<Forum, String>)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("sessions/forums");
    let paths = fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
    let ron = paths.filter(|path| path.extension().is_some_and(|extension| extension == "ron"));
    ron.map(|path| {
        let name = path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
        let text = fs::read_to_string(&path).map_err(|error| error.to_string());
        (name, text.and_then(|text| parse(&text)))
    })
    .collect()
}

/// A field that nobody reads is a misspelt one.
fn parse(text: &str) -> Result<Forum, String> {
    let mut reader = ron::Deserializer::from_str(text).map_err(|error| error.to_string())?;
    let mut unread = Vec::new();
    let forum = serde_ignored::deserialize(&mut reader, |path| unread.push(path.to_string()));
    let forum = forum.map_err(|error| reader.span_error(error).to_string())?;
    if unread.is_empty() { Ok(forum) } else { Err(format!("nobody reads {}", unread.join(", "))) }
}

fn wordings(forum: &Forum) -> Vec<&Wording> {
    let charter = &forum.charter;
    let questions = charter.questions.iter().flat_map(|question| [&question.short, &question.wording]);
    let duties = forum.duties.iter().flat_map(|duty| duty.tasks.iter().chain([&duty.party]));
    questions
        .chain(charter.sectors.iter().map(|sector| &sector.name))
        .chain(charter.streams.iter().map(|stream| &stream.name))
        .chain(&forum.mandate.aims)
        .chain(forum.agenda.iter().map(|item| &item.title))
        .chain(forum.wheel.iter().map(|date| &date.what))
        .chain(duties)
        .collect()
}

/// What is wrong with a profile that parses.
fn remarks(name: &str, forum: &Forum) -> Vec<String> {
    let charter = &forum.charter;
    let mut found = Vec::new();
    let mut must = |holds: bool, what: String| {
        if !holds {
            found.push(format!("{name}: {what}"));
        }
    };
    must(forum.code == name, format!("its code is `{}`: the file's name is not", forum.code));
    for wording in wordings(forum) {
        let said = [&wording.nb, &wording.nn, &wording.en];
        must(said.iter().all(|text| !text.trim().is_empty() && text.trim() == text.as_str()), format!("{wording:?}"));
    }
    let sectors: HashSet<_> = charter.sectors.iter().map(|sector| sector.code.as_str()).collect();
    let networks: HashSet<_> = charter.networks.iter().map(|network| network.code.as_str()).collect();
    for code in &charter.quorum.sectors {
        must(sectors.contains(code.as_str()), format!("quorum needs the sector `{code}`, which it does not have"));
    }
    for member in &forum.members {
        must(sectors.contains(member.sector.as_str()), format!("{} speaks for no sector of the forum", member.id));
        let known = member.network.as_deref().is_none_or(|network| networks.contains(network));
        must(known, format!("{} speaks for no network of the forum", member.id));
    }
    for network in &charter.networks {
        must(charter.stream(&network.code).is_some(), format!("{} has no stream of money", network.code));
    }
    let unique = |what: &str, codes: Vec<&str>| {
        let count = codes.len();
        (codes.into_iter().collect::<HashSet<_>>().len() == count, format!("two {what} have one code"))
    };
    for (holds, what) in [
        unique("members", forum.members.iter().map(|member| member.id.as_str()).collect()),
        unique("questions", charter.questions.iter().map(|question| question.code.as_str()).collect()),
        unique("streams", charter.streams.iter().map(|stream| stream.code.as_str()).collect()),
        unique("networks", charter.networks.iter().map(|network| network.code.as_str()).collect()),
        unique("sectors", charter.sectors.iter().map(|sector| sector.code.as_str()).collect()),
    ] {
        must(holds, what);
    }
    let day = |month: u32, day: u32| chrono::NaiveDate::from_ymd_opt(2019, month, day).is_some();
    for date in &forum.wheel {
        let real = match date.when {
            Yearly::On(month, on) => day(month, on),
            Yearly::Month(month) | Yearly::Ultimo(month) => day(month, 1),
            Yearly::Between(from, first, to, last) => day(from, first) && day(to, last),
        };
        must(real, format!("{:?} is no date", date.when));
    }
    found
}

#[test]
fn every_profile_is_whole() {
    let all = shipped();
    assert!(all.iter().any(|(name, _)| name == "dekom-trondelag"));
    let wrong = all.iter().flat_map(|(name, forum)| match forum {
        Ok(forum) => remarks(name, forum),
        Err(error) => vec![format!("{name}: {error}")],
    });
    let wrong: Vec<String> = wrong.collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_profile_that_does_not_parse_is_seen() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("sessions/forums/dekom-trondelag.ron");
    let text = fs::read_to_string(path).unwrap();
    assert!(parse(&text).is_ok());
    assert_eq!(parse(&text.replace("fixed:", "fxed:")).unwrap_err(), "nobody reads agenda.4.fxed");
    assert!(parse(&text.replace("Approval", "Aproval")).unwrap_err().contains(':'));
}

#[test]
fn a_profile_that_is_not_whole_is_seen() {
    let (_, forum) = shipped().into_iter().find(|(name, _)| name == "dekom-trondelag").unwrap();
    let whole = forum.unwrap();
    assert_eq!(remarks("another", &whole).len(), 1);
    let mut forum = whole.clone();
    forum.charter.questions[0].wording.nn.clear();
    forum.members[3].network = Some("XX".into());
    forum.members[4].sector = "nobody".into();
    forum.members[5].id = "p01".into();
    forum.charter.streams.pop();
    forum.charter.quorum.sectors.push("nobody".into());
    forum.wheel[0].when = Yearly::On(2, 30);
    assert_eq!(remarks("dekom-trondelag", &forum).len(), 7);
}

/// What the forum itself has laid down.
#[test]
fn the_forum_for_school_development_is_as_its_mandate_says() {
    let (_, forum) = shipped().into_iter().find(|(name, _)| name == "dekom-trondelag").unwrap();
    let forum = forum.unwrap();
    assert_eq!(
        (forum.mandate.from.to_string(), forum.mandate.to.to_string()),
        ("2018-01-01".into(), "2020-01-01".into())
    );
    assert_eq!(forum.mandate.term_years, 2);
    let codes: Vec<_> = forum.charter.questions.iter().map(|question| question.code.as_str()).collect();
    assert_eq!(codes, ["A", "B", "C", "D"]);
    assert_eq!(forum.members.iter().filter(|member| member.authority).count(), 9);
    assert_eq!(forum.charter.own_funding, Share { num: 30, den: 100 });
    assert_eq!(forum.agenda.iter().map(|item| item.minutes).sum::<u32>(), 240);
    assert_eq!((forum.agenda[0].role, forum.agenda[1].role), (ItemRole::CallAndAgenda, ItemRole::LastMinutes));
    assert_eq!(forum.agenda.last().map(|item| item.role), Some(ItemRole::AnyOtherBusiness));
    assert_eq!(forum.agenda.iter().filter(|item| item.kind == ItemKind::Break).count(), 1);
    let lists = forum.charter.streams.iter().filter(|stream| stream.kind == StreamKind::Network).count();
    assert_eq!((lists, forum.charter.networks.len()), (5, 5));
}

#[test]
fn the_year_stands_in_the_titles_of_a_meeting_made_from_the_profile() {
    let (_, forum) = shipped().into_iter().find(|(name, _)| name == "dekom-trondelag").unwrap();
    let forum = forum.unwrap();
    let date = chrono::NaiveDate::from_ymd_opt(2019, 3, 20).unwrap();
    let prepare = Prepare { forum: &forum, date, language: Language::Nb, earlier: &[] };
    let meeting = prepare.meeting(&mut IdSource::new(1), date.and_hms_opt(9, 0, 0).unwrap());
    let titles: Vec<_> = meeting.agenda.iter().map(|item| item.title.as_str()).collect();
    assert!(titles.contains(&"Fellestiltak 2019") && titles.contains(&"Bruk av midlene 2019"), "{titles:?}");
    assert!(titles.iter().all(|title| !title.contains('{')), "{titles:?}");
    assert_eq!((meeting.start.to_string(), meeting.end.to_string()), ("10:00:00".into(), "14:00:00".into()));
}
