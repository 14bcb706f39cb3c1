//! What panes share: roles and themes, the painter with its small shapes, the cache of what was painted,
//! and the zones that can be pointed at.
//!
//! Panes say what a thing means ([`Role`]), never which colour it has, and take every sign from [`Glyphs`]. The painter
//! draws into ratatui's buffer directly: widgets cost four fifths of a frame.

pub mod blocks;
pub mod cache;
pub mod depth;
pub mod glyphs;
pub mod paint;
pub mod palette;
mod reduce;
pub mod role;
#[cfg(test)]
pub mod testing;
pub mod theme;
mod theme_file;
pub mod zones;

pub use cache::Cache;
pub use depth::Depth;
pub use glyphs::Glyphs;
pub use paint::Painter;
pub use role::Role;
pub use theme::Theme;
pub use zones::{Zone, Zones};
