//! Home by keys.
