//! Minutes (referat): a [`Meeting`](crate::meeting::Meeting) said as a document that people can read for years.
//!
//! [`minutes`] makes a format-free [`Document`] in the shape that Norwegian minutes have; [`markdown`], [`text`] and
//! [`html`] write it. The program's own words, dates and sums follow the language; the words of the people are never
//! translated, only cleaned of what could steer a terminal. Private notes never get here. Pure: the same meeting
//! always gives the same minutes, also while it is running.
//!
//! Its limits: what is shielded from public access (R26) is left out once the meeting holds it.

mod build;
mod document;
pub mod html;
pub mod markdown;
mod missing;
pub mod page;
pub mod text;
mod told;

pub use build::{Options, minutes};
pub use document::{Align, Block, Column, Document, Fact, ListItem, Mark, Row, Table, Weight};
pub use missing::{missing_in_words, said_missing};
