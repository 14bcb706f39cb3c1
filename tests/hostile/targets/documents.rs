//! Files in RON that others write.

use crate::stage::{OVERLAYS, example, harmless, look_at_one, now, parse};
use klubbe::{
    archive,
    language::Language,
    meeting::{Bundle, IdSource, Meeting, Status},
    minutes::{self, Options},
    store,
};
use std::{path::Path, sync::OnceLock};

/// An error is for a line or two on the screen, and says its place.
fn bounded(problem: &store::Problem) {
    let said = problem.to_string();
    harmless(&said);
    assert!(said.len() < 2_000 && problem.line > 0 && problem.column > 0, "{said}");
}

/// A meeting's file: an error with a place, or a meeting that is written and read back the same, drawn and told with nothing
/// but letters.
pub fn meeting(bytes: &[u8]) {
    let parsed = match parse(bytes) {
        Err(problem) => return bounded(&problem),
        Ok(parsed) => parsed,
    };
    parsed.unknown.iter().for_each(bounded);
    let meeting = parsed.document;
    let written = store::to_ron(&meeting).unwrap();
    assert!(parse(written.as_bytes()).unwrap().document == meeting, "{written}");
    assert!(written.chars().all(|c| c == '\n' || !c.is_control()), "a file is text");
    // one thing of the many that could be looked at; which of them, the bytes say
    let which = crc32fast::hash(bytes) as usize;
    let language = Language::ALL[which % 3];
    match which / 3 % (OVERLAYS.len() + 3) {
        what @ 3.. => {
            let size = [(60, 16), (80, 24), (120, 40)][which / 64 % 3];
            assert_eq!(look_at_one(meeting, OVERLAYS[what - 3], &[size]), None);
        }
        what => {
            let texts = language.texts();
            let minutes = minutes::minutes(&meeting, &texts, Options::default());
            harmless(&match what {
                0 => minutes::text::text(&minutes),
                1 => minutes::markdown::markdown(&minutes),
                _ => minutes::html::html(&minutes, &texts),
            });
        }
    }
}

/// A forum's file: an error, or a profile that is written and read back the same.
pub fn forum(bytes: &[u8]) {
    match archive::forum_in(Path::new("forum.ron"), bytes) {
        Err(problem) => bounded(&problem),
        Ok((forum, remarks)) => {
            remarks.iter().for_each(bounded);
            let written = ron::to_string(&forum).unwrap();
            let again = archive::forum_in(Path::new("forum.ron"), written.as_bytes()).unwrap().0;
            assert!(again == forum, "{written}");
        }
    }
}

/// A draft that lists can be taken into.
fn draft() -> &'static Meeting {
    static DRAFT: OnceLock<Meeting> = OnceLock::new();
    DRAFT.get_or_init(|| {
        let mut meeting = example();
        meeting.status = Status::Draft;
        meeting.lists.clear();
        meeting.measures.clear();
        meeting.answers.clear();
        meeting
    })
}

/// What comes in before a meeting: all of it is taken, or nothing and it is said why.
pub fn lists(bytes: &[u8]) {
    let (bundle, _) = match store::parse_other::<Bundle>(Path::new("lister.ron"), bytes) {
        Err(problem) => return bounded(&problem),
        Ok(read) => read,
    };
    let written = ron::to_string(&bundle).unwrap();
    let again = store::parse_other::<Bundle>(Path::new("lister.ron"), written.as_bytes()).unwrap().0;
    assert!(again == bundle, "{written}");
    let mut meeting = draft().clone();
    if let Err(why) = meeting.take_in(&bundle, &mut IdSource::new(7), now()) {
        harmless(&why.to_string());
        assert!(meeting == *draft(), "half of it was taken");
        return;
    }
    let sent = bundle.lists.iter().map(|list| list.measures.len()).sum::<usize>() + bundle.joint.len();
    assert_eq!((meeting.measures.len(), meeting.answers.len()), (sent, bundle.answers.len()));
    let written = store::to_ron(&meeting).unwrap();
    assert!(parse(written.as_bytes()).unwrap().document == meeting, "{written}");
}
