//! Why a command was refused: facts, so that the screen can say it in the chair's language and say what to do.

use crate::{
    language::{
        dates::{DateError, TimeError},
        sums::AmountError,
    },
    money::Money,
};
use chrono::NaiveDateTime;

/// Why a command was refused. A refused command has changed nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// What the command names is not there (any more).
    NotFound,
    /// The command would change nothing.
    NothingToDo,
    /// The meeting's minutes are approved: it is locked (R25).
    Approved,
    /// The meeting is ended; it must be opened again first.
    Ended,
    /// No item is running.
    NotRunning,
    /// There is no item to go to.
    NoSuchItem,
    /// An item that has had its time, or has decisions, cannot be removed; defer it.
    ItemInUse,
    /// What runs is not put off; go to the next item first.
    ItemRunning,
    /// What is decided is not put off.
    ItemDecided,
    /// A draft that something is to be done about is not withdrawn.
    FollowedUp,
    /// Approval of the call and of the last minutes come first (R4).
    FirstTwo,
    /// Nothing is decided under any other business (R4).
    AnyOtherBusiness,
    /// Nothing is decided in a break.
    InABreak,
    /// The item's clock would run backwards.
    ClockBackwards {
        /// The time until which the item has been clocked.
        until: NaiveDateTime,
    },
    /// A decision that stands is not changed but corrected (R13).
    Frozen,
    /// Dissent and references are as they were when a decision was made, or its meeting ended (R13).
    Settled,
    /// A correction says who made it, and neither secretary nor chair has a name (R13).
    NobodyCorrects,
    /// Only a decision that stands can be corrected; a draft is simply edited.
    StillADraft,
    /// A decision needs a wording.
    NoWording,
    /// Unanimous is refused while a vote against or a dissent is recorded (R10).
    NotUnanimous {
        /// Votes against.
        against: u32,
        /// Dissent statements.
        dissent: usize,
    },
    /// A vote in which nobody voted.
    NobodyVoted,
    /// More votes than there are people.
    TooManyVotes {
        /// Votes that were given.
        votes: u32,
        /// Members with decision authority who are present.
        present: u32,
    },
    /// The grant would pass the frame of its stream (R19).
    OverFrame {
        /// The stream's code.
        stream: String,
        /// What is left in it.
        left: Money,
    },
    /// The frame would be lower than what is granted already (R19).
    FrameTooLow {
        /// The stream's code.
        stream: String,
        /// What is granted.
        granted: Money,
    },
    /// A stream with this code has no measures (a pool), or is not in the charter.
    NoSuchStream {
        /// The code.
        stream: String,
    },
    /// More is granted than was asked for.
    MoreThanAsked {
        /// What was asked for.
        asked: Money,
    },
    /// The measure is part of a joint measure; take it out first.
    Merged,
    /// An amount cannot be below nothing.
    Negative,
    /// A field that does not take this text.
    Unreadable(Unreadable),
    /// A text above the limit of a field (1 MB).
    TooLong,
}

/// Why a text could not be read, and with it what was expected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// A sum of money.
    Amount(AmountError),
    /// A date.
    Date(DateError),
    /// A time of day, or a number of minutes.
    Time(TimeError),
    /// Votes for, against and abstained.
    Votes,
}
