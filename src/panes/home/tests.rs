//! Home drawn.
