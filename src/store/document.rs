//! What the store asks of a document. The meeting is one; the store does not know it.

use std::collections::BTreeMap;

use serde::Serialize;
use serde::de::DeserializeOwned;
use uuid::Uuid;

/// A document that lies in one RON file and changes by entries in a journal.
///
/// Its file has the field `version` first, then whatever it likes. The revision is stored in the file too: it is the
/// number of the last journal entry that the file holds, so that a file and a journal always know how they fit.
pub trait Document: Serialize + DeserializeOwned + Clone + Send + 'static {
    /// One change, as the journal keeps it. The store never looks inside.
    type Entry: Serialize + DeserializeOwned + Clone + Send + 'static;

    /// The newest `version` that this program can write.
    const VERSION: u32;

    /// The stable id of the document.
    fn id(&self) -> Uuid;

    /// The number of the last journal entry in it.
    fn revision(&self) -> u64;

    /// Called right before each save with the number of the last entry; the place to stamp [`Self::VERSION`] as well.
    fn set_revision(&mut self, revision: u64);

    /// What of a journal is in no file, not even in one that was saved after it: text that is being typed and has not become
    /// a change yet. When a journal is given up because the file holds everything, these entries begin the next one.
    #[must_use]
    fn unsettled(entries: &[Self::Entry]) -> Vec<Self::Entry> {
        let _ = entries;
        Vec::new()
    }

    /// The document with these entries in it, as its file would have it. Where nothing says how, what a file lacks that was put
    /// back by somebody is only in the journal.
    #[must_use]
    fn folded(self, entries: Vec<Self::Entry>) -> Option<Self> {
        let _ = entries;
        None
    }

    /// An entry that stands for those that are missing, put wherever the numbers of a journal have a hole: who folds the
    /// entries must know where what belongs together was torn apart.
    #[must_use]
    fn missing() -> Option<Self::Entry> {
        None
    }
}

/// Marks the holes in the numbers of these entries, which follow `start` and go on to `last` at least.
pub(super) fn mark_missing<D: Document>(entries: &mut BTreeMap<u64, D::Entry>, start: u64, last: u64) {
    let Some(mark) = D::missing() else { return };
    let mut next = start.saturating_add(1);
    let mut holes = Vec::new();
    for number in entries.keys() {
        holes.extend((next < *number).then_some(next));
        next = number.saturating_add(1);
    }
    holes.extend((next <= last).then_some(next));
    entries.extend(holes.into_iter().map(|hole| (hole, mark.clone())));
}
