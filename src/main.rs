//! The program: reports of errors and panics, arguments, hand over.

fn main() {}
