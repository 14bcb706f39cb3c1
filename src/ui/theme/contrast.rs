//! Contrast, computed: every role on every ground that it can stand on, in every theme, with all colours and with what
//! is left of them. And for eyes that lack a kind of cone, whether what means different things still looks different.

use super::*;
use crate::ui::palette::{Rgb, Sixteen, brightened, contrast, linear, seen};

/// The themes that have colours, and the contrast that their words have at least: WCAG 2.2, success criterion 1.4.3
/// (AA), in high contrast 1.4.6 (AAA).
const ASKED: [(&str, f64); 4] = [("dark", 4.5), ("light", 4.5), ("high-contrast", 7.0), ("colour-blind", 4.5)];

const DEPTHS: [Depth; 3] = [Depth::True, Depth::Indexed, Depth::Ansi];

/// What a role can look like: as it is said, and in bold as the terminals show it that have no bold letters.
fn foregrounds(theme: &Theme, role: Role) -> Vec<Color> {
    let style = theme.style(role);
    let fg = style.fg.or(theme.style(Role::Ground).fg).unwrap();
    if style.add_modifier.contains(Modifier::BOLD) { vec![fg, brightened(fg)] } else { vec![fg] }
}

#[test]
fn every_role_can_be_read_on_every_ground_it_stands_on() {
    let mut wrong = Vec::new();
    for (name, least) in ASKED {
        for depth in DEPTHS {
            let theme = Theme::shipped(name, depth).unwrap();
            let common = theme.style(Role::Ground).bg.unwrap();
            for &role in Role::ALL {
                let asked = if role.is_line() { role.least_contrast() } else { least };
                for ground in reduce::stands_on(role, &theme.styles) {
                    let bg = theme.style(ground).bg.unwrap_or(common);
                    for fg in foregrounds(&theme, role) {
                        let is = contrast(fg, bg).unwrap();
                        if is < asked {
                            wrong.push(format!("{name} {depth:?}: {} on {}: {is:.2}", role.name(), ground.name()));
                        }
                    }
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn a_role_for_reading_is_never_counted_as_a_line() {
    let lines: Vec<_> = Role::ALL.iter().filter(|role| role.is_line()).map(|role| role.name()).collect();
    assert_eq!(lines, ["focus", "border", "bar-filled", "bar-empty"]);
}

#[test]
fn in_sixteen_colours_everything_is_chosen_by_meaning() {
    for (name, _) in ASKED {
        let theme = Theme::shipped(name, Depth::Ansi).unwrap();
        for &role in Role::ALL {
            let style = theme.style(role);
            for colour in [style.fg, style.bg].into_iter().flatten() {
                assert!(!matches!(colour, Color::Rgb(..) | Color::Indexed(_)), "{name} {role:?}");
            }
        }
        let different = [Role::Done, Role::Partly, Role::Missing, Role::Text, Role::SelectionRow, Role::SelectionCell];
        for (at, one) in different.iter().enumerate() {
            for other in &different[..at] {
                assert_ne!(theme.style(*one), theme.style(*other), "{name}: {one:?} and {other:?}");
            }
        }
    }
}

/// How the three colour blindnesses see, on linear light: Machado, Oliveira and Fernandes, "A Physiologically-based Model
/// for Simulation of Color Vision Deficiency" (IEEE TVCG 15, 2009), severity 1.0; and nobody's.
const EYES: [(&str, [[f64; 3]; 3]); 4] = [
    ("all cones", [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]]),
    (
        "protanopia",
        [[0.152_286, 1.052_583, -0.204_868], [0.114_503, 0.786_281, 0.099_216], [-0.003_882, -0.048_116, 1.051_998]],
    ),
    (
        "deuteranopia",
        [[0.367_322, 0.860_646, -0.227_968], [0.280_085, 0.672_501, 0.047_413], [-0.011_820, 0.042_940, 0.968_881]],
    ),
    (
        "tritanopia",
        [[1.255_528, -0.076_749, -0.178_779], [-0.078_411, 0.930_809, 0.147_602], [0.004_733, 0.691_367, 0.303_900]],
    ),
];

/// CIELAB of what is seen, for a white of D65: distances in it are about those that people see.
fn lab((red, green, blue): Rgb, eye: &[[f64; 3]; 3]) -> [f64; 3] {
    let light = [linear(red), linear(green), linear(blue)];
    let [red, green, blue] = eye.map(|row| (row[0] * light[0] + row[1] * light[1] + row[2] * light[2]).clamp(0.0, 1.0));
    let x = (0.412_456 * red + 0.357_576 * green + 0.180_438 * blue) / 0.950_47;
    let y = 0.212_673 * red + 0.715_152 * green + 0.072_175 * blue;
    let z = (0.019_334 * red + 0.119_192 * green + 0.950_304 * blue) / 1.088_83;
    let f = |t: f64| if t > 216.0 / 24_389.0 { t.cbrt() } else { (24_389.0 / 27.0 * t + 16.0) / 116.0 };
    [116.0 * f(y) - 16.0, 500.0 * (f(x) - f(y)), 200.0 * (f(y) - f(z))]
}

/// A distance of 2.3 in CIELAB is just noticed side by side; words on different rows need several times that.
const APART: f64 = 12.0;

#[test]
fn states_stay_apart_for_every_eye_in_the_theme_made_for_that() {
    let states = [Role::Done, Role::Partly, Role::Missing, Role::Late, Role::Draft];
    for depth in [Depth::True, Depth::Indexed] {
        let theme = Theme::shipped("colour-blind", depth).unwrap();
        let rgb = |role: Role| seen(theme.style(role).fg.unwrap(), Sixteen::Xterm).unwrap();
        for (name, eye) in &EYES {
            for (at, one) in states.iter().enumerate() {
                for other in &states[..at] {
                    let (a, b) = (lab(rgb(*one), eye), lab(rgb(*other), eye));
                    let apart = a.iter().zip(b).map(|(a, b)| (a - b).powi(2)).sum::<f64>().sqrt();
                    assert!(apart >= APART, "{name}, {depth:?}: {one:?} and {other:?} are {apart:.1} apart");
                }
            }
        }
    }
}
