//! Kinds of people and of agenda items that profiles and meetings share.

use serde::{Deserialize, Serialize};

/// What a person does in the forum.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Function {
    /// A member.
    #[default]
    Member,
    /// Leads the meeting (møteleder).
    Chair,
    /// Leads it when the chair cannot (R8).
    Deputy,
    /// Writes the minutes (referent).
    Secretary,
    /// Follows the meeting and may speak.
    Observer,
}

/// What the forum is to do with an agenda item.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum ItemKind {
    /// To be told.
    Information,
    /// To be talked through.
    #[default]
    Discussion,
    /// To be decided.
    Decision,
    /// To be approved.
    Approval,
    /// A pause; it has no case number.
    Break,
}

impl ItemKind {
    /// Every kind, in the order in which they are offered.
    pub const ALL: [Self; 5] = [Self::Information, Self::Discussion, Self::Decision, Self::Approval, Self::Break];
}

/// The place of an agenda item among the standing ones (R4).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum ItemRole {
    /// A case like any other.
    #[default]
    Ordinary,
    /// Approval of call and agenda: always the first.
    CallAndAgenda,
    /// Approval of the last minutes: always the second.
    LastMinutes,
    /// Any other business (eventuelt): nothing is decided there.
    AnyOtherBusiness,
}
