//! Other versions of the meeting beside the one that is open: what opening found and what differs in it, copies that a
//! sync program or klubbe itself left beside the file, and the file as somebody else changed it meanwhile.
//!
//! They are only shown. A single text, sum or sign can be taken over from one, as an entry of its own that can be undone;
//! nothing is merged and nothing is deleted.

#[cfg(test)]
mod tests;
mod words;

use super::{
    Action, App, Effect, NoticeKind, Overlay,
    act::moved,
    overlay::{VersionRow, VersionsPage},
    words::remark,
};
use crate::{
    language::clean::clean,
    meeting::{
        Command, Meeting,
        compare::{Difference, Part, Thing, Value, compare},
        questions,
    },
    store::{Beside, Document, Remark},
};
use chrono::NaiveDateTime;
use std::{collections::HashSet, path::PathBuf};

/// More things than these are not looked through in the line below.
const FEW: usize = 8;

/// More texts than these, typed nobody knows where, are only in the journal.
const MOST_LOOSE: usize = 5;

/// A version that lies in a file beside the meeting's.
#[derive(Debug)]
pub struct Version {
    /// The name of its file.
    pub name: String,
    /// The meeting in it, or why there is none.
    pub meeting: Result<Box<Meeting>, String>,
}

/// What opening found.
#[derive(Debug)]
struct Found {
    remarks: Vec<Remark>,
    recovered: usize,
    /// The version that does not count, and the meeting as it was opened.
    versions: Option<(Box<Meeting>, Box<Meeting>)>,
}

/// The other versions that are known.
#[derive(Debug, Default)]
pub(super) struct State {
    found: Option<Found>,
    /// What was typed where the journal is damaged, and is in no field.
    pub(super) loose: Vec<String>,
    /// Versions from outside that were kept, wherever they lie.
    kept: Vec<PathBuf>,
    /// The copies beside the file that the chair was told of.
    known: Vec<PathBuf>,
    /// What lies beside the file, once that was looked up, and how many more copies there are than were read.
    beside: Option<(Vec<Version>, usize)>,
}

impl State {
    fn tabs(&self) -> usize {
        usize::from(self.found.is_some()) + self.beside.as_ref().map_or(0, |(versions, _)| versions.len())
    }

    /// The version of a tab, or nothing for what opening found.
    fn version(&self, tab: usize) -> Option<&Version> {
        let at = tab.checked_sub(usize::from(self.found.is_some()))?;
        self.beside.as_ref().and_then(|(versions, _)| versions.get(at))
    }
}

/// What deserves more than a line.
const fn is_grave(remark: &Remark) -> bool {
    !matches!(remark, Remark::Recovered(_) | Remark::NoLock(_) | Remark::Copies(_))
}

impl App {
    /// What opening found, with the version that does not count: what is small and usual is a line below, all else is
    /// shown before one goes on.
    pub fn show_found(&mut self, recovered: usize, remarks: Vec<Remark>, beside: Option<Beside<Meeting>>) {
        let kept = remarks.iter().filter_map(|remark| match remark {
            Remark::OutsideKept(kept) | Remark::NewerKept(kept) | Remark::SaidElsewhere(kept) => Some(kept.clone()),
            _ => None,
        });
        self.versions.kept.extend(kept);
        if !self.status.writable() {
            return;
        }
        let copies = remarks.iter().any(|remark| matches!(remark, Remark::Copies(_)));
        let other = beside.and_then(|beside| match beside {
            Beside::File(meeting) => Some(meeting),
            Beside::Journal(base, entries) => base.folded(entries),
        });
        let differences = other.as_ref().map(|other| compare(other, self.meeting(), &self.texts));
        let mut things = HashSet::new();
        let many =
            differences.iter().flat_map(|of| &of.found).filter(|place| things.insert(&place.thing)).count() > FEW;
        let same = differences.as_ref().is_some_and(crate::meeting::compare::Differences::is_empty);
        let mut grave = remarks.iter().filter(|remark| is_grave(remark));
        // who only wrote it otherwise changed nothing
        let grave = grave.any(|remark| !(same && *remark == Remark::FileChanged));
        let grave = grave || !self.versions.loose.is_empty();
        if recovered == 0 && !remarks.iter().any(is_grave) && !grave {
            if copies {
                self.add_key_to_notice();
            }
            return;
        }
        let versions = other.map(|other| (Box::new(other), Box::new(self.meeting().clone())));
        self.versions.found = Some(Found { remarks, recovered, versions });
        if grave || many {
            self.status.hush();
            self.open_versions();
        } else if !same {
            self.add_key_to_notice();
        }
    }

    /// These copies lie beside the file, and the chair knows of them or has just been told.
    pub fn know_copies(&mut self, copies: Vec<PathBuf>) {
        self.versions.known = copies;
    }

    /// The line below says which key shows more; not while that key is text.
    fn add_key_to_notice(&mut self) {
        if matches!(self.overlays.last(), Some(Overlay::Form(_))) {
            return;
        }
        let Some(notice) = self.take_notice() else { return };
        let key = self.texts.msg_versions_key(self.key_of(Action::Versions));
        let text = notice.text.trim_end_matches('.');
        self.say(notice.kind, format!("{text} · {key}"));
    }

    /// Somebody else had changed the file while it was open here; their version lies here.
    pub fn told_outside(&mut self, kept: PathBuf, now: NaiveDateTime) {
        self.at(now);
        let text = remark(&self.texts, &Remark::OutsideKept(kept.clone()));
        self.versions.kept.push(kept);
        self.versions.beside = None;
        self.say(NoticeKind::Remark, text);
        self.add_key_to_notice();
        if self.overlays.iter().any(|overlay| matches!(overlay, Overlay::Versions(_))) {
            self.effects.push(Effect::FindVersions(self.versions.kept.clone()));
        }
    }

    /// These copies lie beside the file now; those that came since are said.
    pub fn told_copies(&mut self, copies: Vec<PathBuf>, now: NaiveDateTime) {
        self.at(now);
        let new =
            copies.iter().filter(|copy| !self.versions.known.contains(*copy) && !self.versions.kept.contains(*copy));
        let new = new.count();
        self.versions.known = copies;
        if new > 0 && self.status.writable() {
            let all = self.versions.known.clone();
            self.say(NoticeKind::Remark, remark(&self.texts, &Remark::Copies(all)));
            self.add_key_to_notice();
        }
    }

    /// These versions lie beside the file, and so many more were not read.
    pub fn told_versions(&mut self, versions: Vec<Version>, more: usize, now: NaiveDateTime) {
        self.at(now);
        self.versions.beside = Some((versions, more));
        self.lay_out_versions();
    }

    /// `V`: what opening found first, then what lies beside the file, which is looked up each time.
    pub(super) fn open_versions(&mut self) {
        self.effects.push(Effect::FindVersions(self.versions.kept.clone()));
        if !self.overlays.iter().any(|overlay| matches!(overlay, Overlay::Versions(_))) {
            self.overlays.push(Overlay::Versions(Box::default()));
        }
        self.lay_out_versions();
    }

    /// The page follows the meeting and the language.
    pub(super) fn lay_out_versions(&mut self) {
        let open =
            |overlay: &Overlay| if let Overlay::Versions(page) = overlay { Some((page.tab, page.at)) } else { None };
        let Some((tab, at)) = self.overlays.iter().find_map(open) else { return };
        let tabs = self.versions.tabs();
        let tab = tab.min(tabs.saturating_sub(1));
        let mut page = match (self.versions.version(tab), &self.versions.found) {
            (Some(version), _) => self.page_of_version(version),
            (None, Some(found)) => self.page_of_found(found),
            (None, None) => VersionsPage {
                title: self.texts.msg_versions_title(),
                lead: vec![match self.versions.beside {
                    None => self.texts.msg_versions_reading(),
                    Some(_) => self.texts.msg_versions_none(),
                }],
                ..VersionsPage::default()
            },
        };
        if let Some((_, more @ 1..)) = self.versions.beside {
            page.lead.push(self.texts.msg_versions_not_read(more));
        }
        (page.tab, page.tabs) = (tab, tabs);
        page.at = at.min(page.rows.len().saturating_sub(1));
        for overlay in &mut self.overlays {
            if let Overlay::Versions(shown) = overlay {
                **shown = page;
                break;
            }
        }
    }

    /// What opening found: what was done about it, and what differs from the version that does not count.
    fn page_of_found(&self, found: &Found) -> VersionsPage {
        let texts = &self.texts;
        let changed = found.remarks.contains(&Remark::FileChanged);
        let outside = |known: &Remark| matches!(known, Remark::OutsideKept(_) | Remark::OutsideNotKept(_));
        let only_log = found.recovered > 0 && !found.remarks.iter().any(outside);
        let mut page = VersionsPage { found: true, ..VersionsPage::default() };
        page.title = if found.recovered > 0 { texts.msg_versions_recovered() } else { texts.msg_versions_found() };
        let differences = found.versions.as_ref().map(|(other, here)| (compare(other, here, texts), &**other));
        match &differences {
            Some((of, _)) if of.is_empty() => page.lead.push(texts.msg_versions_same()),
            Some((of, _)) if changed => page.lead.push(texts.msg_versions_changed(words::counted(texts, of))),
            Some((of, _)) if only_log => {
                page.lead.push(texts.msg_versions_from_log(words::counted(texts, of)));
            }
            Some((of, _)) => page.lead.push(texts.msg_versions_differ(words::counted(texts, of))),
            None if found.recovered > 0 => page.lead.push(remark(texts, &Remark::Recovered(found.recovered))),
            None => {}
        }
        let rest = found.remarks.iter().filter(|known| !matches!(known, Remark::Recovered(_)));
        page.lead.extend(rest.map(|known| sentence(remark(texts, known))));
        page.lead.extend(self.versions.loose.iter().take(MOST_LOOSE).cloned());
        page.lead.push(texts.msg_versions_untouched());
        page.heads = if changed {
            (texts.msg_versions_before(), texts.msg_versions_file())
        } else {
            (texts.msg_versions_file(), texts.msg_versions_here())
        };
        if let Some((of, other)) = differences {
            page.lead.extend((of.more > 0).then(|| texts.msg_versions_more(of.found.len(), of.more)));
            page.rows = of.found.iter().map(|place| self.row_of(other, place, false)).collect();
        }
        page
    }

    /// A version in another file, beside the meeting as it is now.
    fn page_of_version(&self, version: &Version) -> VersionsPage {
        let texts = &self.texts;
        let name = clean(&version.name).into_owned();
        let mut page = VersionsPage { title: name, ..VersionsPage::default() };
        page.heads = (texts.msg_versions_here(), texts.msg_versions_other());
        match &version.meeting {
            Err(why) => page.lead.push(texts.msg_versions_unreadable(clean(why).as_ref())),
            Ok(other) if other.id != self.meeting().id => page.lead.push(texts.msg_versions_another_meeting()),
            Ok(other) => {
                let of = compare(self.meeting(), other, texts);
                if of.is_empty() {
                    page.lead.push(texts.msg_versions_same());
                } else {
                    page.lead.push(texts.msg_versions_differ(words::counted(texts, &of)));
                }
                page.lead.extend((of.more > 0).then(|| texts.msg_versions_more(of.found.len(), of.more)));
                page.rows = of.found.iter().map(|place| self.row_of(other, place, true)).collect();
            }
        }
        page
    }

    fn row_of(&self, other: &Meeting, place: &Difference, takes: bool) -> VersionRow {
        VersionRow {
            place: words::place(self, other, place),
            one: words::value(&self.texts, &place.one),
            other: words::value(&self.texts, &place.other),
            take: takes.then(|| self.take(other, place)).flatten(),
        }
    }

    /// The one entry by which a place becomes what it is in the other version.
    fn take(&self, other: &Meeting, place: &Difference) -> Option<Command> {
        let here = !matches!(place.one, Value::Absent);
        match (&place.part, &place.thing, &place.other) {
            (Part::Field(field), Thing::Answer(measure, question, phase), _) => {
                let text = other.answer(*measure, question, *phase).map(|answer| answer.text.clone());
                Some(Command::SetText { field: field.clone(), text: text.unwrap_or_default() })
            }
            // the whole text: what is shown of a long one is a part
            (Part::Field(field), _, Value::Text(_)) if here => {
                let text = other.field(field, &self.texts)?;
                Some(Command::SetText { field: field.clone(), text })
            }
            (Part::State, Thing::Answer(measure, question, phase), Value::State(state)) => {
                let (measure, question, phase, state) = (*measure, question.clone(), *phase, *state);
                Some(Command::Questions(questions::Command::SetState { measure, question, phase, state }))
            }
            _ => None,
        }
    }

    /// The page, where it is on top.
    fn versions_on_top(&self) -> Option<&VersionsPage> {
        match self.overlays.last() {
            Some(Overlay::Versions(page)) => Some(page),
            _ => None,
        }
    }

    /// Whether the selected place can be taken over.
    pub(super) fn version_can_be_taken(&self) -> bool {
        self.versions_on_top().and_then(|page| page.rows.get(page.at)).is_some_and(|row| row.take.is_some())
    }

    /// Whether there is more than one version to look at.
    pub(super) fn has_other_versions(&self) -> bool {
        self.versions_on_top().is_some_and(|page| page.tabs > 1)
    }

    pub(super) fn travel_versions(&mut self, motion: Action) {
        let page = usize::from(self.size.1 / 4).max(1);
        if let Some(Overlay::Versions(shown)) = self.overlays.last_mut() {
            shown.at = moved(shown.at, motion, page, shown.rows.len());
        }
    }

    pub(super) fn act_on_versions(&mut self, action: Action) {
        let Some(Overlay::Versions(page)) = self.overlays.last_mut() else { return };
        let last = page.tabs.max(1);
        match action {
            Action::VersionNext => (page.tab, page.at) = ((page.tab + 1) % last, 0),
            Action::VersionPrevious => (page.tab, page.at) = ((page.tab + last - 1) % last, 0),
            Action::GoOn => {
                self.overlays.pop();
                return;
            }
            Action::VersionTake => {
                let row = page.rows.get(page.at).map(|row| (row.place.clone(), row.take.clone()));
                let Some((place, Some(command))) = row else { return };
                if self.try_run(command) {
                    let undo = self.key_of(Action::Undo);
                    self.say(NoticeKind::Done, self.texts.msg_versions_taken(place, undo));
                }
            }
            _ => {}
        }
        self.lay_out_versions();
    }
}

/// Some of what the store remarks ends without a full stop, for it stands in a line of its own.
fn sentence(text: String) -> String {
    if text.ends_with(['.', '…']) { text } else { text + "." }
}
