//! What may go wrong on the disk in memory: mistakes in the protocol, that is, things which the code asks for and which are not done
//! or are done at another time; and what an honest disk refuses.

/// A mistake in the protocol: what the code asks for is not done, or done at another time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mistake {
    None,
    /// An entry's sync is left out.
    NoJournalSync,
    /// A new journal's first sync is left out.
    NoFirstJournalSync,
    /// The folder of a new journal is not synced.
    NoJournalFolderSync,
    /// The folders above it are not synced.
    NoParentFolderSync,
    /// The meeting's new content is not synced before it gets its name.
    NoSnapshotSync,
    /// The meeting's folder is not synced after the new content got its name.
    NoSnapshotFolderSync,
    /// The new content gets its name first and is synced afterwards.
    RenameBeforeSync,
    /// What the file is about to be is not written to the journal.
    NoAnnouncement,
    /// It is written, but not synced before the file is replaced.
    AnnouncementUnsynced,
    /// A torn tail is not cut before the journal is written on.
    TornTailLeft,
    /// What a disk has behind the end of a journal is left there when the journal is written on.
    BehindEndLeft,
    /// The checksum of a frame is not looked at.
    NoChecksum,
    /// A later journal has its name before all of it is durable.
    NamedBeforeDurable,
}

impl Mistake {
    /// Every mistake that a power cut can punish.
    pub const ALL: [Self; 13] = [
        Self::NoJournalSync,
        Self::NoFirstJournalSync,
        Self::NoJournalFolderSync,
        Self::NoParentFolderSync,
        Self::NoSnapshotSync,
        Self::NoSnapshotFolderSync,
        Self::RenameBeforeSync,
        Self::NoAnnouncement,
        Self::AnnouncementUnsynced,
        Self::TornTailLeft,
        Self::BehindEndLeft,
        Self::NoChecksum,
        Self::NamedBeforeDurable,
    ];
}

/// What the disk refuses while somebody works.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// The next sync of a journal; what was written since the last one may be lost.
    Sync,
    /// Every write in the state folder.
    Full,
    /// So many renames and removals: another program holds the file.
    Held(u32),
}

/// The mistake of not looking at checksums: whatever a frame holds, its checksum is right.
pub fn with_right_checksums(bytes: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(bytes.len());
    for line in bytes.split_inclusive(|byte| *byte == b'\n') {
        let end = line.len() - usize::from(line.ends_with(b"\n"));
        if end > 11 && line[1] == b' ' && line[10] == b' ' {
            let mut crc = crc32fast::Hasher::new();
            crc.update(&line[..2]);
            crc.update(&line[11..end]);
            out.extend_from_slice(&line[..2]);
            out.extend_from_slice(format!("{:08x}", crc.finalize()).as_bytes());
            out.extend_from_slice(&line[10..]);
        } else {
            out.extend_from_slice(line);
        }
    }
    out
}
