//! The files, made from the example: each with a name, so that a failure says which.

use std::fmt::Write as _;

/// The example that they are made from.
const EXAMPLE: &str = include_str!("../../sessions/2019/2019-03-20-dekom-trondelag.ron");

/// A file that nobody should write.
pub struct Hostile {
    /// What is wrong with it.
    pub name: String,
    /// The file.
    pub bytes: Vec<u8>,
    /// Whether it cannot be read as a meeting at all.
    pub must_fail: bool,
}

/// What steers a terminal, hides, or takes more room than it should.
pub const TEXTS: [(&str, &str); 60] = [
    ("red", "\u{1b}[31mrødt"),
    ("title", "\u{1b}]0;tittel\u{7}"),
    ("clipboard", "\u{1b}]52;c;aGVp\u{7}"),
    ("clear", "\u{1b}[2J\u{1b}[H\u{1b}c"),
    ("c1", "\u{9b}31m\u{9d}0;x\u{9c}"),
    ("bell and backspace", "a\u{7}\u{8}\u{8}b\u{7f}"),
    ("carriage return", "uskyldig\rskjult"),
    ("lines", "en\nto\r\ntre\u{85}fire\u{2028}fem\u{2029}seks"),
    ("tabulators", "a\tb\t\tc"),
    ("bidi", "abc\u{202e}fed\u{2066}x\u{2069}\u{200f}"),
    ("unseen", "a\u{200b}b\u{2060}c\u{feff}d\u{00ad}e\u{180e}"),
    ("tags", "flagg\u{e0001}\u{e0041}\u{e007f}"),
    ("zalgo", "Z\u{300}\u{301}\u{302}\u{303}\u{304}\u{305}\u{306}\u{307}\u{308}\u{309}\u{30a}\u{30b}\u{30c}"),
    ("families", "👨\u{200d}👩\u{200d}👧\u{200d}👦🇳🇴👍🏽"),
    ("private and unassigned", "\u{e000}\u{f8ff}\u{378}\u{fdd0}\u{10ffff}"),
    ("wide", "漢字ﷺ𒐫꧅"),
    ("cursor", "\u{1b}[10;10H\u{1b}7\u{1b}8\u{1b}[6n"),
    ("modes", "\u{1b}[?1049l\u{1b}[?25h\u{1b}[?2004l\u{1b}[?1000h"),
    ("device", "\u{1b}P+q544e\u{1b}\\\u{1b}[c\u{1b}Z"),
    ("hyperlink", "\u{1b}]8;;http://eksempel.no\u{1b}\\lenke\u{1b}]8;;\u{1b}\\"),
    ("picture", "\u{1b}_Gf=24;AAAA\u{1b}\\"),
    ("privacy and start of string", "\u{1b}^x\u{1b}\\\u{1b}Xy\u{1b}\\"),
    ("cut sequence", "slutt\u{1b}"),
    ("cut control sequence", "slutt\u{1b}[38;2;"),
    ("cut operating system command", "\u{1b}]0;uten slutt"),
    ("character sets", "\u{e}tegn\u{f}\u{1b}(0qqq\u{1b}(B"),
    ("scroll region", "\u{1b}[2;5r\u{1b}D\u{1b}M\u{1b}[5L"),
    ("repeat", "a\u{1b}[99999b"),
    ("window", "\u{1b}[8;1;1t\u{1b}[3;0;0t"),
    ("end of paste", "\u{1b}[201~:q\r"),
    ("nul", "a\0b\0\0c"),
    (
        "all of c0",
        "\u{1}\u{2}\u{3}\u{4}\u{5}\u{6}\u{b}\u{c}\u{10}\u{11}\u{12}\u{13}\u{14}\u{15}\u{16}\u{17}\u{18}\u{19}\u{1a}\u{1c}\u{1d}\u{1e}\u{1f}",
    ),
    (
        "all of c1",
        "\u{80}\u{81}\u{84}\u{85}\u{88}\u{8d}\u{8e}\u{8f}\u{90}\u{96}\u{97}\u{98}\u{9a}\u{9b}\u{9c}\u{9d}\u{9e}\u{9f}",
    ),
    ("rubout", "synlig\u{8}\u{8}\u{8}\u{8}\u{8}\u{8}skjult"),
    ("only a carriage return", "\r"),
    ("only blanks", "          "),
    ("only a line end", "\n"),
    ("only a mark", "\u{301}"),
    ("only a joiner", "\u{200d}"),
    ("only unseen", "\u{200b}\u{200c}\u{2060}\u{feff}"),
    ("only a replacement", "\u{fffd}"),
    ("isolates", "\u{2067}høyre\u{2068}venstre\u{2069}\u{2066}x"),
    ("overrides", "\u{202d}a\u{202e}b\u{202a}c\u{202b}d\u{202c}"),
    ("arabic and hebrew", "العربية עברית 123"),
    ("letter mark", "a\u{61c}b"),
    ("hangul fillers", "\u{115f}\u{1160}\u{3164}\u{ffa0}"),
    ("braille blank", "\u{2800}\u{2800}"),
    ("wide blanks", "a\u{3000}b\u{2003}c\u{a0}d\u{202f}e\u{1680}f"),
    ("variation", "a\u{fe0f}b\u{fe0e}❤\u{fe0f}\u{e0100}"),
    ("flags cut in two", "🇳🇳🇴🇴🇳"),
    ("skin without a hand", "🏽🏿"),
    ("keycap", "1\u{fe0f}\u{20e3}#\u{20e3}"),
    ("long family", "👩\u{200d}❤\u{fe0f}\u{200d}💋\u{200d}👩👨\u{200d}👨\u{200d}👦\u{200d}👦"),
    ("marks that go around", "a\u{488}\u{489}\u{20dd}\u{20e0}"),
    ("interlinear", "\u{fff9}over\u{fffa}under\u{fffb}"),
    ("music and shorthand", "\u{1d173}\u{1d17a}\u{1bca0}"),
    ("half an emoji", "\u{d7ff}\u{e000}\u{fffe}\u{ffff}"),
    ("a formula", "=1+1"),
    ("markup", "<script>alert(1)</script>&amp;<!-- --><b>"),
    ("markdown", "# |a|b|\n---\n* [x](javascript:1) `k` ~~s~~ <br>"),
];

/// The example with this in every one of its texts that is no name of something.
pub fn with_every_text(text: &str) -> String {
    let escaped = escape(text);
    let texts = [
        "title",
        "name",
        "short",
        "place",
        "organisation",
        "presenter",
        "notes",
        "private",
        "wording",
        "text",
        "who",
        "partner",
        "remark",
        "nb",
        "nn",
        "en",
        "responsible",
        "substitute",
    ];
    let mut out = EXAMPLE.to_owned();
    for field in texts {
        let mut changed = String::with_capacity(out.len() * 2);
        let mut rest = out.as_str();
        let key = format!("{field}: \"");
        while let Some(at) = rest.find(&key) {
            // `nb: "` is not the end of another name
            let own = !rest[..at].ends_with(|c: char| c.is_alphanumeric() || c == '_');
            let start = at + key.len();
            changed.push_str(&rest[..start]);
            if own {
                changed.push_str(&escaped);
            }
            rest = &rest[start..];
        }
        changed.push_str(rest);
        out = changed;
    }
    out
}

/// Every letter as its number, as RON reads it in a text.
pub fn escape(text: &str) -> String {
    text.chars().fold(String::new(), |mut out, c| {
        let _ = write!(out, "\\u{{{:x}}}", u32::from(c));
        out
    })
}

/// All of them.
pub fn all() -> Vec<Hostile> {
    let mut all = Vec::new();
    let mut add = |name: String, bytes: Vec<u8>, must_fail| all.push(Hostile { name, bytes, must_fail });
    cut(&mut add);
    wrong_types(&mut add);
    wrong_values(&mut add);
    wrong_bytes(&mut add);
    endless(&mut add);
    structure(&mut add);
    for (name, text) in TEXTS {
        add(format!("text: {name}"), with_every_text(text).into_bytes(), false);
    }
    all
}

type Add<'a> = dyn FnMut(String, Vec<u8>, bool) + 'a;

/// Cut at every kind of place.
fn cut(add: &mut Add<'_>) {
    let bytes = EXAMPLE.as_bytes();
    for part in 0..40 {
        let at = bytes.len() * part / 40;
        add(format!("cut at {at}"), bytes[..at].to_vec(), true);
    }
    for mark in [
        "charter: (",
        "people: [",
        "id: \"",
        "date: \"2019-03",
        "measures: [",
        "amount: 40",
        "wording: \"",
        "decisions: [(",
    ] {
        if let Some(at) = EXAMPLE.find(mark) {
            add(format!("cut after {mark}"), bytes[..at + mark.len()].to_vec(), true);
        }
    }
    let inside = EXAMPLE.find('ø').unwrap() + 1;
    add("cut inside a letter".into(), bytes[..inside].to_vec(), true);
    add("without its end".into(), EXAMPLE.trim_end().trim_end_matches(')').into(), true);
    add("twice".into(), [bytes, bytes].concat(), true);
}

/// Something else where a field has its value.
fn wrong_types(add: &mut Add<'_>) {
    let fields = [
        ("version: 1", "version: "),
        ("number: 2", "number: "),
        ("date: \"2019-03-20\"", "date: "),
        ("start: \"10:00:00\"", "start: "),
        ("language: nb", "language: "),
        ("status: Running", "status: "),
        ("highest_case: 14", "highest_case: "),
        ("mode: Decides", "mode: "),
        ("agreement_first: true", "agreement_first: "),
        ("num: 1", "num: "),
        ("authority: false", "authority: "),
        ("planned: 10", "planned: "),
        ("amount: 400000000", "amount: "),
    ];
    for (whole, name) in fields {
        for (what, value) in [
            ("a list", "[1, 2]"),
            ("a record", "(a: 1)"),
            ("a map", "{\"a\": 1}"),
            ("nothing", ""),
            ("a float", "1.5e309"),
        ] {
            add(format!("{name}{what}"), EXAMPLE.replacen(whole, &format!("{name}{value}"), 1).into_bytes(), true);
        }
    }
    for (name, from) in [("place", "place: \"Statens hus, Trondheim\""), ("title", "title: \"Lunsj\"")] {
        for (what, value) in [("a number", "7"), ("true", "true"), ("a list", "[]")] {
            add(format!("{name}: {what}"), EXAMPLE.replacen(from, &format!("{name}: {value}"), 1).into_bytes(), true);
        }
    }
}

/// Values that are of the right type and make no sense.
fn wrong_values(add: &mut Add<'_>) {
    let values = [
        ("version: 1", "version: 0", false),
        ("version: 1", "version: 4294967295", false),
        ("version: 1", "version: -1", true),
        ("version: 1", "version: 99999999999999999999999999999999999999999", true),
        ("number: 2", "number: 4294967295", false),
        ("number: 2", "number: 0x7fffffff", false),
        ("number: 2", "number: NaN", true),
        ("number: 2", "number: inf", true),
        ("date: \"2019-03-20\"", "date: \"2019-02-30\"", true),
        ("date: \"2019-03-20\"", "date: \"-262143-01-01\"", false),
        ("date: \"2019-03-20\"", "date: \"+262142-12-31\"", false),
        ("date: \"2019-03-20\"", "date: \"20.03.2019\"", true),
        ("start: \"10:00:00\"", "start: \"25:00:00\"", true),
        ("end: \"14:00:00\"", "end: \"09:00:00\"", false),
        ("end: \"14:00:00\"", "end: \"10:00:00\"", false),
        ("opened: \"2019-03-20T10:00:00\"", "opened: \"+262142-12-31T23:59:59\"", false),
        ("seen: \"2019-03-20T11:28:12\"", "seen: \"-262143-01-01T00:00:00\"", false),
        ("highest_case: 14", "highest_case: 4294967295", false),
        ("revision: 0", "revision: 18446744073709551615", false),
        ("num: 1, den: 2", "num: 1, den: 0", false),
        ("num: 30, den: 100", "num: 18446744073709551615, den: 1", false),
        ("planned: 10", "planned: 4294967295", false),
        ("amount: 400000000", "amount: 9223372036854775807", false),
        ("amount: 400000000", "amount: -9223372036854775808", false),
        ("amount: 400000000", "amount: 9223372036854775808", true),
        ("fixed: \"12:00:00\"", "fixed: \"23:59:59\"", false),
        ("id: \"016923e1-e280-700b-8806-40c800000000\"", "id: \"00000000-0000-0000-0000-000000000000\"", false),
        ("id: \"016923e1-e280-700b-8806-40c800000000\"", "id: \"ikke en id\"", true),
        (
            "current: \"016923e1-e280-7005-8806-40c800000000\"",
            "current: \"ffffffff-ffff-ffff-ffff-ffffffffffff\"",
            false,
        ),
        ("id: \"016923e1-e280-7003-8806-40c800000000\"", "id: \"016923e1-e280-7002-8806-40c800000000\"", false),
        ("forum: \"dekom-trondelag\"", "forum: \"../../../etc/passwd\"", false),
        ("forum: \"dekom-trondelag\"", "forum: \"\"", false),
        ("network: \"TM\"", "network: \"finnes ikke\"", false),
        ("status: Running", "status: Approved", false),
        ("status: Running", "status: Draft", false),
        ("code: \"TM\"", "code: \"\"", false),
        ("number: 8", "number: 7", false),
    ];
    for (from, to, must_fail) in values {
        add(format!("{from} → {to}"), EXAMPLE.replacen(from, to, 1).into_bytes(), must_fail);
    }
}

/// Bytes that are no text, or text of another kind.
fn wrong_bytes(add: &mut Add<'_>) {
    let place = EXAMPLE.find("Statens").unwrap();
    let with = |bytes: &[u8]| [&EXAMPLE.as_bytes()[..place], bytes, &EXAMPLE.as_bytes()[place..]].concat();
    let wrong: [(&str, &[u8]); 8] = [
        ("a lone continuation", &[0x80]),
        ("half a letter", &[0xc3]),
        ("overlong", &[0xc0, 0xaf]),
        ("a surrogate", &[0xed, 0xa0, 0x80]),
        ("above Unicode", &[0xf4, 0x90, 0x80, 0x80]),
        ("five bytes", &[0xf8, 0x88, 0x80, 0x80, 0x80]),
        ("all ones", &[0xff, 0xfe]),
        ("Latin-1", b"\xe5"),
    ];
    for (name, bytes) in wrong {
        add(format!("bytes: {name}"), with(bytes), true);
    }
    for (name, bytes) in [
        ("nothing", &[][..]),
        ("a zero", &[0]),
        ("zeros", &[0; 4096]),
        ("blanks", b"   \n\n \t "),
        ("a comment", b"// bare en merknad"),
        ("an open comment", b"/* ("),
        ("a picture", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"),
        ("an archive", b"PK\x03\x04\x14\0\0\0"),
        ("a web page", b"<!doctype html><title>x</title>"),
        ("other data", b"{\"version\": 1, \"id\": 7}"),
    ] {
        add(format!("only {name}"), bytes.to_vec(), true);
    }
    add("a mark of byte order".into(), ["\u{feff}", EXAMPLE].concat().into_bytes(), false);
    add("two marks of byte order".into(), ["\u{feff}\u{feff}", EXAMPLE].concat().into_bytes(), true);
    add("line ends of Windows".into(), EXAMPLE.replace('\n', "\r\n").into_bytes(), false);
    add("line ends of old Macs".into(), EXAMPLE.replace('\n', "\r").into_bytes(), false);
    add("sixteen bits a letter".into(), EXAMPLE.encode_utf16().flat_map(u16::to_le_bytes).collect(), true);
    add("a zero in a text".into(), with(&[0]), false);
    add("an escape as it is in a text".into(), with(b"\x1b[31m"), false);
    add("a raw reversal in a text".into(), with("\u{202e}".as_bytes()), false);
    add("bytes after the end".into(), [EXAMPLE.as_bytes(), b"\n) mer"].concat(), true);
}

/// What does not end, or is far too deep or large.
fn endless(add: &mut Add<'_>) {
    for bracket in ["(", "[", "{", "Some(", "\"", "((", "[(", "/*", "r#\"", "\\"] {
        add(format!("a million {bracket}"), bracket.repeat(1_000_000).into_bytes(), true);
        let inside = EXAMPLE.replacen("place: ", &format!("place: {}", bracket.repeat(100_000)), 1);
        add(format!("{bracket} without end, in a field"), inside.into_bytes(), true);
    }
    let long = "x".repeat(1_000_000);
    add("a name of a million letters".into(), EXAMPLE.replacen("Statens hus", &long, 1).into_bytes(), false);
    add("a field of a million letters".into(), EXAMPLE.replacen("place:", &format!("{long}:"), 1).into_bytes(), false);
    add(
        "a number of a million digits".into(),
        EXAMPLE.replacen("number: 2", &format!("number: {}", "9".repeat(1_000_000)), 1).into_bytes(),
        true,
    );
    add(
        "a million blanks".into(),
        EXAMPLE.replacen("place:", &format!("{}place:", " ".repeat(1_000_000)), 1).into_bytes(),
        false,
    );
    add(
        "a million line ends".into(),
        EXAMPLE.replacen("place:", &format!("{}place:", "\n".repeat(1_000_000)), 1).into_bytes(),
        false,
    );
    let marks = "e".to_owned() + &"\u{301}".repeat(100_000);
    add("a hundred thousand marks on a letter".into(), EXAMPLE.replacen("Lunsj", &marks, 1).into_bytes(), false);
    add(
        "a family of ten thousand".into(),
        EXAMPLE.replacen("Lunsj", &"👨\u{200d}".repeat(10_000), 1).into_bytes(),
        false,
    );
}

/// Fields that are missing, unknown, or there twice; what other programs leave in files.
fn structure(add: &mut Add<'_>) {
    for field in [
        "version: 1,",
        "id: \"016923e1-e280-700b-8806-40c800000000\",",
        "forum: \"dekom-trondelag\",",
        "date: \"2019-03-20\",",
        "start: \"10:00:00\",",
    ] {
        add(format!("without {field}"), EXAMPLE.replacen(field, "", 1).into_bytes(), true);
        add(format!("{field} twice"), EXAMPLE.replacen(field, &format!("{field} {field}"), 1).into_bytes(), true);
    }
    add(
        "an unknown field".into(),
        EXAMPLE.replacen("revision: 0,", "revision: 0, oppfunnet: [1, (a: 2)],", 1).into_bytes(),
        false,
    );
    add("an unknown word".into(), EXAMPLE.replacen("status: Running", "status: Svevende", 1).into_bytes(), true);
    add("a field with a dash".into(), EXAMPLE.replacen("place:", "pla-ce:", 1).into_bytes(), true);
    let ours = "    place: \"Statens hus, Trondheim\",\n";
    let conflict =
        |marks: [&str; 3]| format!("{}\n{ours}{}\n    place: \"Et annet sted\",\n{}\n", marks[0], marks[1], marks[2]);
    for marks in [
        ["<<<<<<< HEAD", "=======", ">>>>>>> gren"],
        ["<<<<<<< HEAD", "||||||| felles\n=======", ">>>>>>> gren"],
        ["<<<<<<< .mine", "=======", ">>>>>>> .r42"],
    ] {
        add(
            format!("a conflict {}", marks.join(" ").replace('\n', " ")),
            EXAMPLE.replacen(ours, &conflict(marks), 1).into_bytes(),
            true,
        );
    }
    add("a list of lists".into(), EXAMPLE.replacen("people: [", "people: [[", 1).into_bytes(), true);
    add("people as a map".into(), EXAMPLE.replacen("people: [", "people: {\"a\": ", 1).into_bytes(), true);
    add(
        "an attribute from far away".into(),
        format!("#![enable(unwrap_newtypes, implicit_some)]\n{EXAMPLE}").into_bytes(),
        false,
    );
    add("an attribute that is unknown".into(), format!("#![enable(trolldom)]\n{EXAMPLE}").into_bytes(), true);
}
