//! A journal with holes: what was typed behind one comes into no field by itself, and is not lost.

use crate::stage::{EXAMPLE, Stage, at, read};
use klubbe::{
    app::{App, Effect, Entry, Found, Opening, Overlay, Session},
    meeting::{Dissent, Field, Id, Meeting},
    store::{Beside, Disk, Document, Peeked, Place, Remark, Store},
};
use std::{fs, path::PathBuf, sync::Arc};
use uuid::Uuid;

struct Room {
    folder: tempfile::TempDir,
}

impl Room {
    /// The example, in which all this was typed before the program was killed.
    fn after(stage: &mut Stage) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let room = Self { folder };
        fs::write(room.file(), EXAMPLE).unwrap();
        let mut opened = Store::<Meeting>::open(Arc::new(Disk), &room.file(), &room.place(), |_| ()).unwrap();
        for effect in stage.effects.drain(..) {
            if let Effect::Journal(entry) = effect {
                opened.store.append(&entry);
            }
        }
        drop(opened);
        room
    }

    /// Everything is saved, and then somebody changes the file: it counts, and a new history begins.
    fn changed_outside(&self, damage: impl Fn(&str) -> bool) {
        let opened = Store::<Meeting>::open(Arc::new(Disk), &self.file(), &self.place(), |_| ()).unwrap();
        let (session, found) = Session::open(opened.base, opened.entries, 0);
        opened.store.close(Some(session.settled(found.drafts(), at("11:28:12")))).unwrap();
        assert!(self.damage(damage) > 0);
        let text = fs::read_to_string(self.file()).unwrap();
        let changed = text.replace("Samarbeidsforum", "Forum");
        assert_ne!(text, changed);
        fs::write(self.file(), changed).unwrap();
    }

    fn file(&self) -> PathBuf {
        self.folder.path().join("møte.ron")
    }

    fn place(&self) -> Place {
        Place { state: self.folder.path().join("state"), emergency: Vec::new() }
    }

    fn journal(&self) -> PathBuf {
        let mut folders = vec![self.folder.path().join("state")];
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    folders.push(path);
                } else if path.extension().is_some_and(|kind| kind == "journal") {
                    return path;
                }
            }
        }
        panic!("no journal")
    }

    /// Destroys the frames that this says something of; gives how many.
    fn damage(&self, picks: impl Fn(&str) -> bool) -> usize {
        let text = fs::read_to_string(self.journal()).unwrap();
        let mut damaged = 0;
        let lines = text.lines().map(|line| {
            if picks(line) {
                damaged += 1;
                "x".repeat(line.len())
            } else {
                line.to_owned()
            }
        });
        let text = lines.map(|line| line + "\n").collect::<String>();
        fs::write(self.journal(), text).unwrap();
        damaged
    }

    fn peek(&self) -> Peeked<Meeting> {
        Store::<Meeting>::peek(Arc::new(Disk), &self.file(), &self.place()).unwrap()
    }

    /// Opens it as the program does, writes what it journals, and leaves as if killed.
    fn open(&self) -> (App, Vec<Remark>) {
        let mut opened = Store::<Meeting>::open(Arc::new(Disk), &self.file(), &self.place(), |_| ()).unwrap();
        let (recovered, remarks) = (opened.recovered, opened.remarks);
        let of = Opening::of(opened.base, at("11:28:12"), (120, 40));
        let mut app = App::open(Opening { entries: opened.entries, recovered, remarks: remarks.clone(), ..of });
        app.show_found(recovered, remarks.clone(), opened.beside);
        for effect in app.take_effects() {
            if let Effect::Journal(entry) = effect {
                opened.store.append(&entry);
            }
        }
        (app, remarks)
    }
}

fn found(peeked: Peeked<Meeting>) -> (Session, Found) {
    Session::open(peeked.base, peeked.entries, 0)
}

/// All that the page says that is shown before one goes on.
fn page(app: &App) -> String {
    match app.overlays().last() {
        Some(Overlay::Versions(page)) => page.lead.join("\n"),
        other => panic!("{other:?}"),
    }
}

fn current(app: &App) -> (Id, String, String) {
    let item = app.meeting().current_item().unwrap();
    (item.id, item.notes.clone(), item.private.clone())
}

#[test]
fn a_private_word_behind_a_hole_does_not_come_into_the_public_note() {
    let mut stage = Stage::example((120, 40));
    stage.keys(&["n", "ctrl-home"]).types("OFFENTLIG ").keys(&["esc", "N", "ctrl-home"]).types("HEMMELIG ");
    let room = Room::after(&mut stage);
    // the step as well, or not: the private word must not be in the note
    let gone = room.damage(|line| line.ends_with(" Left") || line.contains("Began(field:ItemPrivate"));
    assert_eq!(gone, 2, "{}", fs::read_to_string(room.journal()).unwrap());
    let (session, mut of) = found(room.peek());
    assert_eq!(of.loose.iter().map(|loose| loose.text.as_str()).collect::<Vec<_>>(), ["HEMMELIG "]);
    let saved = session.settled(std::mem::take(&mut of).drafts(), at("11:28:12"));
    assert!(!format!("{saved:?}").contains("HEMMELIG"), "in no field of what is read elsewhere");
    let before = fs::read(room.journal()).unwrap();
    let (app, remarks) = room.open();
    let (_, notes, private) = current(&app);
    assert!(notes.starts_with("OFFENTLIG ") && !notes.contains("HEMMELIG"), "{notes}");
    assert!(!private.contains("HEMMELIG"), "{private}");
    let told = page(&app);
    assert!(told.contains("HEMMELIG"), "the chair reads it: {told}");
    assert!(remarks.contains(&Remark::DamagedKept(room.journal())), "{remarks:?}");
    assert!(fs::read(room.journal()).unwrap().starts_with(&before), "and the journal stays");
    let (again, _) = room.open();
    assert_eq!(current(&again), current(&app), "opening again gives the same");
    assert!(!page(&again).contains("HEMMELIG"), "told once");
}

#[test]
fn where_the_file_counts_what_was_typed_around_a_hole_is_known_to_be_apart() {
    let mut stage = Stage::example((120, 40));
    stage.keys(&["n", "ctrl-home"]).types("OFFENTLIG ").keys(&["esc", "N", "ctrl-home"]).types("HEMMELIG ");
    let room = Room::after(&mut stage);
    room.changed_outside(|line| line.ends_with(" Left") || line.contains("Began(field:ItemPrivate"));
    let opened = Store::<Meeting>::open(Arc::new(Disk), &room.file(), &room.place(), |_| ()).unwrap();
    assert!(opened.remarks.contains(&Remark::FileChanged), "{:?}", opened.remarks);
    let Some(Beside::Journal(_, before)) = &opened.beside else { panic!("{:?}", opened.beside) };
    assert!(before.contains(&Entry::Missing), "shown beside it as it was");
    let (session, of) = Session::open(opened.base, opened.entries, 0);
    assert_eq!(of.loose.iter().map(|loose| loose.text.as_str()).collect::<Vec<_>>(), ["HEMMELIG "]);
    let item = session.meeting().current_item().unwrap();
    assert!(of.draft.is_none_or(|draft| draft.field != Field::ItemNotes(item.id)));
}

#[test]
fn what_was_not_kept_before_a_hole_is_kept_as_it_stood_and_the_rest_is_told() {
    let mut stage = Stage::example((120, 40));
    stage.keys(&["n", "ctrl-end"]);
    let before = stage.app.form().unwrap().editor.text();
    stage.types(" Ett xo tre fire");
    let room = Room::after(&mut stage);
    assert_eq!(room.damage(|line| line.contains("\"x\"")), 1);
    let (app, _) = room.open();
    assert_eq!(current(&app).1, format!("{before} Ett "));
    assert!(page(&app).contains("«o tre fire»"), "{}", page(&app));
}

#[test]
fn text_that_became_a_step_is_not_told_again() {
    let mut stage = Stage::example((120, 40));
    stage.keys(&["n", "ctrl-end"]);
    stage.types(" Ett xo tre");
    let text = stage.app.form().unwrap().editor.text();
    stage.keys(&["esc"]);
    let room = Room::after(&mut stage);
    assert_eq!(room.damage(|line| line.contains("\"x\"")), 1);
    let (session, of) = found(room.peek());
    assert_eq!((of.draft, of.cut, of.loose), (None, Vec::new(), Vec::new()));
    assert_eq!(session.meeting().current_item().unwrap().notes, text);
}

#[test]
fn what_may_not_be_emptied_is_not_taken_for_empty() {
    let mut base = read(EXAMPLE);
    let decision = base.decisions.iter_mut().find(|decision| decision.stands()).unwrap();
    let id = Id(Uuid::from_u128(1));
    decision.dissent.push(Dissent { id, who: "Én".into(), text: "Ferdig skrevet.".into() });
    let field = Field::DissentText(decision.id, id);
    let typed = Entry::Typed(ron::from_str("(at:0,removed:0,inserted:\"Fer\")").unwrap());
    let entries = [Entry::Began { field: field.clone(), text: String::new() }, typed, Entry::Missing];
    let (_, of) = Session::open(base, entries, 1);
    assert_eq!((of.cut, of.loose.len(), of.loose[0].field.as_ref()), (Vec::new(), 1, Some(&field)));
}

#[test]
fn an_edit_that_does_not_fit_is_told() {
    let base = read(EXAMPLE);
    let field = Field::ItemNotes(base.current_item().unwrap().id);
    let text = base.current_item().unwrap().notes.clone();
    let typed = |at: usize, inserted: &str| {
        Entry::Typed(ron::from_str(&format!("(at:{at},removed:0,inserted:{inserted:?})")).unwrap())
    };
    let end = text.len();
    let entries = [
        Entry::Began { field: field.clone(), text: text.clone() },
        typed(end, " A"),
        typed(end + 9, "B"),
        typed(0, "C"),
    ];
    let (_, of) = Session::open(base.clone(), entries.clone(), 1);
    assert_eq!((of.draft, of.cut.len(), of.cut[0].text.as_str()), (None, 1, format!("{text} A").as_str()));
    assert_eq!(of.loose.len(), 1);
    assert_eq!(of.loose[0].text, "B … C");
    // what is handed on to a new journal says the same
    let kept = Meeting::unsettled(&entries);
    let (_, again) = Session::open(base.clone(), kept.clone(), 1);
    assert_eq!((again.cut.len(), again.cut[0].text.as_str()), (1, format!("{text} A").as_str()));
    assert_eq!(again.loose[0].text, "B … C");
    // also where another field is begun in it
    let apart: Vec<Entry> = entries.iter().cloned().chain([Entry::Missing]).collect();
    let begun = Entry::Began { field: Field::Place, text: String::new() };
    let (_, again) = Session::open(base.clone(), Meeting::unsettled(&apart).into_iter().chain([begun]), 1);
    assert_eq!((again.cut.len(), again.loose.len()), (1, 1));
    let told: Vec<Entry> = kept.into_iter().chain([Entry::Told]).collect();
    assert_eq!(Meeting::unsettled(&told), []);
    // where the field holds something else by now, nothing is put into it
    let mut other = base;
    other.agenda.iter_mut().for_each(|item| item.notes = "Noe annet".to_owned());
    let (_, of) = Session::open(other, entries, 1);
    assert_eq!((of.cut.len(), of.loose[0].field.as_ref(), of.loose.len()), (0, Some(&field), 2));
}
