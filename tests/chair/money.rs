//! The priority lists: a grant for every measure, as it is typed in the room, with what is left seen after each.

use crate::desk::Chair;

/// The measures in the order of the lists, with what is typed and the grant in thousands of kroner. Where nothing is typed,
/// one key gives all that is asked; IN2 has gone into F2.
const GRANTS: [(&str, &str, u32); 22] = [
    ("TM1", "", 1900),
    ("TM2", "", 1200),
    ("TM3", "", 900),
    ("TM4", "", 400),
    ("TM5", "200k", 200),
    ("IN1", "1,1 mill", 1100),
    ("IN2", "", 0),
    ("IN3", "350000", 350),
    ("IN4", "", 650),
    ("IN5", "500.000", 500),
    ("FO1", "", 700),
    ("FO2", "", 400),
    ("FO3", "kr 250 000,-", 250),
    ("FO4", "150 tusen", 150),
    ("GA1", "", 900),
    ("GA2", "", 600),
    ("GA3", "", 350),
    ("GA4", "150 000", 150),
    ("NA1", "1 mill", 1000),
    ("NA2", "", 600),
    ("NA3", "", 450),
    ("NA4", "0,15 mill", 150),
];

/// The two joint measures have their grants, and IN2 goes into one of them.
pub fn joint(chair: &mut Chair) {
    chair.does("3 z Home Down g", "3 000 000 å gi, søkt 1 200 000 · F1 Fagfornyelsen");
    chair.fills(&["1,2 mill"]);
    chair.sees("igjen 14 800 000");
    chair.does("Down g", "1 800 000 å gi, søkt 1 600 000 · F2 Begynneropplæring");
    chair.fills(&["1 600 000"]);
    chair.sees("igjen 13 200 000");
    for (code, ..) in GRANTS.iter().take(7) {
        chair.goes_down_to(code);
    }
    chair.does("i", "Innlem i fellestiltak");
    chair.does("Down", "▶ F2");
    chair.does("Enter", "Innlemmet i F2 Begynneropplæring");
    chair.does("z", "4  Vedtak");
}

/// The networks' measures; more than the frame has is refused, and a condition and a remark are written where they belong.
pub fn grants(chair: &mut Chair) {
    chair.does("3 z Home", "igjen 13 200 000");
    for code in ["F1", "F2"] {
        chair.goes_down_to(code);
    }
    let mut left = 13_200;
    for (code, typed, granted) in GRANTS {
        chair.goes_down_to(code);
        if code == "TM5" {
            chair.does("y", "Det går over rammen: Trondheim–Malvik har kr 200 000 igjen.");
        }
        match (typed, granted) {
            (_, 0) => chair.sees("Innlemmet i F2 Begynneropplæring"),
            ("", _) => chair.does("y", "✓ fullt"),
            (typed, _) => {
                chair.does("g", "Innvilget");
                chair.fills(&[typed]);
            }
        }
        left -= granted;
        chair.sees(&match left {
            1000.. => format!("igjen {} {:03} 000", left / 1000, left % 1000),
            _ => format!("igjen {left} 000"),
        });
        match code {
            "TM5" => {
                chair.does("e", "felt 1 av 7");
                chair.does("Shift-Tab", "felt 7 av 7");
                chair.fills(&["Bare forprosjekt."]);
            }
            "GA4" => {
                chair.does("c", "GA4 Sørsamisk og mangfold");
                chair.fills(&["Røros kommune bekrefter kr 45 000 innen 12.04.2019."]);
            }
            _ => {}
        }
    }
    assert_eq!(left, 300);
    chair.does("z", "4  Vedtak");
}
