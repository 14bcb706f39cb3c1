//! The two meetings of the example, made by the commands that a chair gives, with fixed ids and times.

pub mod february;
pub mod hand;
pub mod march;

use klubbe::{
    forum::Forum,
    meeting::{Bundle, Meeting, Step, prepare::VERSION},
    store::{self, Document},
};
use serde::{Deserialize, Serialize};
use std::path::{Path, PathBuf};

/// The repository.
pub fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn read<T: serde::de::DeserializeOwned>(path: &str) -> T {
    ron::from_str(&std::fs::read_to_string(root().join(path)).unwrap()).unwrap()
}

/// The profile.
pub fn forum() -> Forum {
    read("sessions/forums/dekom-trondelag.ron")
}

/// What had come in before the meeting of 20 March.
pub fn lists() -> Bundle {
    read("tests/fixtures/dekom-2019-lists.ron")
}

/// A meeting as the store knows it.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(transparent)]
struct Doc(Meeting);

impl Document for Doc {
    type Entry = Step;
    const VERSION: u32 = VERSION;

    fn id(&self) -> uuid::Uuid {
        self.0.id.0
    }

    fn revision(&self) -> u64 {
        self.0.revision
    }

    fn set_revision(&mut self, revision: u64) {
        self.0.revision = revision;
    }
}

/// The text of a meeting's file.
pub fn written(meeting: &Meeting) -> String {
    store::to_ron(&Doc(meeting.clone())).unwrap()
}

/// The meeting in a file's text.
pub fn parsed(path: &Path, text: &[u8]) -> Meeting {
    let parsed = store::parse::<Doc>(path, text).unwrap();
    assert!(parsed.unknown.is_empty() && parsed.newer.is_none(), "{}", path.display());
    parsed.document.0
}
