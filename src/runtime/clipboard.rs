//! The terminal's clipboard, by OSC 52: it works through `ssh` as well, and asks the terminal nothing.

use std::io::{self, Write};

/// Terminals take no more than about 100 kB in one sequence; text of this length gives less.
const LONGEST: usize = 72 * 1024;

/// Puts text on the terminal's clipboard. Too much text, or a terminal that does not do this, changes nothing: what
/// was cut or copied is on the program's own clipboard all the same.
pub(super) fn copy(text: &str) {
    // the console of Linux has no clipboard and shows what it does not know
    if text.is_empty() || text.len() > LONGEST || std::env::var("TERM").is_ok_and(|term| term == "linux") {
        return;
    }
    let sequence = format!("\x1b]52;c;{}\x07", base64(text.as_bytes()));
    let mut out = io::stdout().lock();
    let _ = out.write_all(sequence.as_bytes()).and_then(|()| out.flush());
}

fn base64(bytes: &[u8]) -> String {
    const SIGNS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut out = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for chunk in bytes.chunks(3) {
        let [a, b, c] = [0, 1, 2].map(|at| u32::from(chunk.get(at).copied().unwrap_or(0)));
        let bits = (a << 16) | (b << 8) | c;
        for place in 0..4 {
            let sign = SIGNS[(bits >> (18 - 6 * place) & 63) as usize];
            out.push(if place <= chunk.len() { char::from(sign) } else { '=' });
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::base64;

    #[test]
    fn bytes_as_text() {
        let known =
            [("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foobar", "Zm9vYmFy"), ("æ✓", "w6binJM=")];
        for (text, encoded) in known {
            assert_eq!(base64(text.as_bytes()), encoded, "{text}");
        }
    }
}
