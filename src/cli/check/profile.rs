//! What a hand may have got wrong in a forum's profile although it can be read.

use super::Finding;
use crate::{forum::Forum, language::Texts};
use std::path::Path;

pub(super) fn check(texts: &Texts, path: &Path, text: &str, forum: &Forum) -> Vec<Finding> {
    let mut findings = Vec::new();
    let at = |word: &str, what: String| Finding::at_word(path, text, &format!("{word:?}"), what);
    if path.file_stem().is_none_or(|stem| stem.to_string_lossy() != forum.code) {
        findings.push(at(&forum.code, texts.msg_check_forum_name(forum.code.as_str())));
    }
    let charter = &forum.charter;
    for (place, member) in forum.members.iter().enumerate() {
        if forum.members[..place].iter().any(|other| other.id == member.id) {
            findings.push(at(&member.id, texts.msg_check_id_twice(member.id.as_str())));
        }
        if !charter.sectors.iter().any(|sector| sector.code == member.sector) {
            findings.push(at(&member.sector, texts.msg_check_id_missing(member.sector.as_str())));
        }
        let network = member.network.as_deref();
        if let Some(code) = network.filter(|code| !charter.networks.iter().any(|network| network.code == **code)) {
            findings.push(at(code, texts.msg_check_id_missing(code)));
        }
    }
    let quorum = charter.quorum.sectors.iter();
    for code in quorum.filter(|code| !charter.sectors.iter().any(|sector| sector.code == **code)) {
        findings.push(at(code, texts.msg_check_id_missing(code.as_str())));
    }
    findings
}
