#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| klubbe_fuzz::targets::texts::editor(bytes));
