//! One document on disk, with nothing lost and nothing harmed.
//!
//! A document lies in one RON file ([`ron_file`]). Every change is written to a local journal ([`journal`]) before it is
//! shown, made durable by a thread within milliseconds, and the file is replaced atomically ([`snapshot`]) now and then
//! by another. [`Store`] puts these together; the caller only appends entries, asks for snapshots and hears reports.
//!
//! # What is promised
//! - Killed at any moment: every entry that was appended is there when the document is opened again, undo history included.
//! - Power cut, on a local disk: every entry up to the last [`Report::Synced`] is there.
//! - The file is always whole, the old one or the new one. One that does not parse is never touched. A version that somebody
//!   else saved is never deleted or merged, but kept beside ours.
//! - A disk that fails never stops the caller: memory keeps everything, another place is tried, and [`Report::Trouble`] says so.
//!
//! # What lies where
//! `<state>/<document id>/<checksum of the path>/` holds `lock`, `holder` and the two newest *generations*, each a base (the
//! document as it was opened) and the journal since. The checksum keeps apart two copies of one document; the journal of a file that was moved is found by the id. Beside the document lie, only
//! while it is open, a lock for those who share the folder; and copies, if there were any to keep ([`names`]).
//!
//! # Limits
//! Network shares that lie about flushing or have no locks; two machines that write within the same instant: then both versions
//! are kept. Files above 16 MB are not opened.

mod beside;
pub mod disk;
pub mod document;
mod follow;
pub mod fs;
mod generation;
pub mod journal;
pub mod lock;
mod moved;
pub mod names;
mod opening;
pub mod paths;
mod patient;
mod plan;
mod problem;
mod report;
pub mod ron_file;
mod saver;
mod scan;
mod session;
pub mod snapshot;
mod told;
mod writer;

pub use beside::Beside;
pub use disk::Disk;
pub use document::Document;
pub use follow::Follower;
pub use fs::Files;
pub use lock::Holder;
pub use plan::OpenError;
pub use problem::{Problem, harmless};
pub use report::{Area, ReadOnly, Remark, Report, Trouble, Unsaved};
pub use ron_file::{Parsed, parse, parse_other, to_ron};
pub use session::{Opened, Peeked, Place, Store};

#[cfg(test)]
mod testing;
#[cfg(test)]
mod tests;
