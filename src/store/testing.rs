//! Test doubles for the store.
