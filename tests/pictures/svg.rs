//! A screen as one SVG file: a window with rounded corners, text as text, lines and blocks as paths. Each run of text
//! is stretched to its cells, so that the columns hold in any font. The same screen always gives the same file.

use super::{
    cells::{Ink, Picture, Rgb, Run},
    lines::Shape,
    scenes::Scene,
};
use std::{collections::BTreeMap, fmt::Write};

/// A cell is so wide and so high.
const WIDTH: f32 = 9.0;
const HEIGHT: f32 = 20.0;

/// Where text stands in its cell.
const BASELINE: f32 = 14.5;

/// Around the screen; above it is the window's title.
const MARGIN: f32 = 12.0;
const TITLE: f32 = 34.0;

/// Widths of light and heavy lines.
const LINE: [f32; 3] = [0.0, 1.2, 2.8];

/// Fonts with fixed widths, in which 15 px makes a letter 9 px wide or nearly so.
const FONTS: &str = "'JetBrains Mono','Cascadia Mono','DejaVu Sans Mono',Menlo,Consolas,'Liberation Mono',monospace";

/// Draws it.
pub fn svg(scene: &Scene, picture: &Picture) -> String {
    let (width, height) = (f32::from(picture.columns) * WIDTH, f32::from(picture.rows) * HEIGHT);
    let (whole, high) = (number(width + 2.0 * MARGIN), number(height + TITLE + MARGIN));
    let mut svg = String::with_capacity(64 * 1024);
    let out = &mut svg;
    put(
        out,
        format_args!("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {whole} {high}\" width=\"{whole}\" "),
    );
    put(
        out,
        format_args!(
            "height=\"{high}\" role=\"img\" aria-labelledby=\"t d\" style=\"font-variant-ligatures:none\" font-family=\"{FONTS}\" "
        ),
    );
    put(out, format_args!("font-size=\"15\">\n<title id=\"t\">{}</title>\n", escape(scene.title)));
    put(out, format_args!("<desc id=\"d\">{}</desc>\n", escape(scene.tells)));
    window(out, picture, &whole, &high);
    put(out, format_args!("<g transform=\"translate({} {})\">\n", number(MARGIN), number(TITLE)));
    for (colour, grounds) in &picture.grounds {
        put(out, format_args!("<path fill=\"{}\" d=\"", hex(*colour)));
        for (column, row, columns, rows) in grounds {
            let (x, y) = (f32::from(*column) * WIDTH, f32::from(*row) * HEIGHT);
            rectangle(out, x, y, f32::from(*columns) * WIDTH, f32::from(*rows) * HEIGHT);
        }
        out.push_str("\"/>\n");
    }
    for (colour, shapes) in &picture.shapes {
        draw(out, *colour, shapes);
    }
    for (ink, runs) in &picture.text {
        write_runs(out, *ink, runs);
    }
    if let Some((row, column)) = picture.cursor {
        let (x, y) = (f32::from(column) * WIDTH, f32::from(row) * HEIGHT);
        put(out, format_args!("<path fill=\"#f0f4f8\" d=\""));
        rectangle(out, x, y + 1.0, 2.0, HEIGHT - 2.0);
        out.push_str("\"/>\n");
    }
    out.push_str("</g>\n</svg>\n");
    svg
}

fn window(out: &mut String, picture: &Picture, width: &str, height: &str) {
    let mix = |part: u8| {
        let towards = |from: u8| {
            let light = u16::from(picture.ground.0) > 128;
            let to = if light { 0_u16 } else { 255 };
            u8::try_from((u16::from(from) * u16::from(100 - part) + to * u16::from(part)) / 100).unwrap_or(from)
        };
        hex((towards(picture.ground.0), towards(picture.ground.1), towards(picture.ground.2)))
    };
    let ground = hex(picture.ground);
    let inset = |length: &str| number(length.parse::<f32>().unwrap() - 1.0);
    put(out, format_args!("<rect x=\".5\" y=\".5\" width=\"{}\" height=\"{}\" rx=\"9\" ", inset(width), inset(height)));
    put(out, format_args!("fill=\"{ground}\" stroke=\"{}\"/>\n<g fill=\"{}\">", mix(22), mix(24)));
    for x in [20, 38, 56] {
        put(out, format_args!("<circle cx=\"{x}\" cy=\"17\" r=\"5\"/>"));
    }
    let middle = number(width.parse::<f32>().unwrap() / 2.0);
    put(out, format_args!("</g>\n<text x=\"{middle}\" y=\"22\" text-anchor=\"middle\" font-size=\"13\" "));
    put(out, format_args!("fill=\"{}\">klubbe</text>\n", mix(50)));
}

/// Text of one ink.
fn write_runs(out: &mut String, ink: Ink, runs: &[Run]) {
    put(out, format_args!("<g fill=\"{}\"", hex(ink.colour)));
    for (has, attribute) in [
        (ink.bold, " font-weight=\"700\""),
        (ink.italic, " font-style=\"italic\""),
        (ink.underline, " text-decoration=\"underline\""),
        (ink.dim, " opacity=\".6\""),
    ] {
        if has {
            out.push_str(attribute);
        }
    }
    out.push_str(">\n");
    for run in runs {
        let (x, width) = (f32::from(run.column) * WIDTH, f32::from(run.columns) * WIDTH);
        let y = number(f32::from(run.row) * HEIGHT + BASELINE);
        if super::cells::is_plain(&run.text) {
            put(out, format_args!("<text x=\"{}\" y=\"{y}\"", number(x)));
            if run.columns > 1 {
                put(out, format_args!(" textLength=\"{}\"", number(width)));
            }
        } else {
            // it may be from another font, and keeps its own shape
            put(out, format_args!("<text x=\"{}\" y=\"{y}\" text-anchor=\"middle\"", number(x + width / 2.0)));
        }
        put(out, format_args!(">{}</text>\n", escape(&run.text)));
    }
    out.push_str("</g>\n");
}

/// What is drawn in one colour.
fn draw(out: &mut String, colour: Rgb, shapes: &[(u16, u16, Shape)]) {
    let mut lines = Lines::default();
    // what is filled, by how dense it is, in hundredths
    let mut filled: BTreeMap<u8, String> = BTreeMap::new();
    let mut stroked = String::new();
    for (column, row, shape) in shapes {
        let (x, y) = (f32::from(*column) * WIDTH, f32::from(*row) * HEIGHT);
        let (cx, cy) = (x + WIDTH / 2.0, y + HEIGHT / 2.0);
        match shape {
            Shape::Lines(arms) => lines.cross(cx, cy, *arms),
            Shape::Arc { right, down } => {
                let (to, end) = (if *right { x + WIDTH } else { x }, if *down { y + HEIGHT } else { y });
                let [from, to, cx, cy, end] = [if *right { cx + 4.0 } else { cx - 4.0 }, to, cx, cy, end].map(number);
                let bend = number(f32::from(*row) * HEIGHT + HEIGHT / 2.0 + if *down { 4.0 } else { -4.0 });
                put(&mut stroked, format_args!("M{to} {cy}L{from} {cy}Q{cx} {cy} {cx} {bend}L{cx} {end}"));
            }
            Shape::Block([left, above, wide, high], dense) => {
                let eighth = |part: &u8, of: f32| f32::from(*part) * of / 8.0;
                #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "0 to 1")]
                let part = filled.entry((dense * 100.0) as u8).or_default();
                let (x, y) = (x + eighth(left, WIDTH), y + eighth(above, HEIGHT));
                rectangle(part, x, y, eighth(wide, WIDTH), eighth(high, HEIGHT));
            }
            Shape::Dashes { upright } => {
                let part = filled.entry(100).or_default();
                for quarter in [0.125, 0.625] {
                    if *upright {
                        rectangle(part, cx - 1.0, y + quarter * HEIGHT, 2.0, HEIGHT / 4.0);
                    } else {
                        rectangle(part, x + quarter * WIDTH, cy - 1.0, WIDTH / 4.0, 2.0);
                    }
                }
            }
            Shape::Disc(halves) => {
                let (left, right, y) = (number(cx - 3.6), number(cx + 3.6), number(cy));
                let round = format!("M{left} {y}A3.6 3.6 0 0 1 {right} {y}A3.6 3.6 0 0 1 {left} {y}");
                let half = format!("M{} {}A3.6 3.6 0 0 0 {0} {}Z", number(cx), number(cy - 3.6), number(cy + 3.6));
                match halves {
                    0 => stroked.push_str(&round),
                    1 => {
                        stroked.push_str(&round);
                        filled.entry(100).or_default().push_str(&half);
                    }
                    _ => put(filled.entry(100).or_default(), format_args!("{round}Z")),
                }
            }
            Shape::Triangle(sign) => {
                let corners = match sign {
                    '▶' => [(cx - 3.6, cy - 4.4), (cx + 4.2, cy), (cx - 3.6, cy + 4.4)],
                    '▲' => [(cx - 4.2, cy + 3.6), (cx, cy - 3.8), (cx + 4.2, cy + 3.6)],
                    _ => [(cx - 4.2, cy - 3.6), (cx, cy + 3.8), (cx + 4.2, cy - 3.6)],
                };
                let corners = corners.map(|(x, y)| format!("{} {}", number(x), number(y)));
                put(filled.entry(100).or_default(), format_args!("M{}Z", corners.join("L")));
            }
        }
    }
    let colour = hex(colour);
    for (dense, path) in filled {
        let opacity = if dense < 100 { format!(" opacity=\".{dense}\"") } else { String::new() };
        put(out, format_args!("<path fill=\"{colour}\"{opacity} d=\"{path}\"/>\n"));
    }
    let [_, light, heavy] = lines.paths();
    for (path, weight) in [(stroked + &light, 1), (heavy, 2)] {
        if !path.is_empty() {
            let width = number(LINE[weight]);
            put(out, format_args!("<path fill=\"none\" stroke=\"{colour}\" stroke-width=\"{width}\" d=\"{path}\"/>\n"));
        }
    }
}

/// Lines that are put together where they go on: by weight, across or down, and where they lie.
#[derive(Default)]
struct Lines(BTreeMap<(u8, bool, i32), Vec<(f32, f32)>>);

impl Lines {
    /// The arms of a sign from its middle.
    fn cross(&mut self, cx: f32, cy: f32, [left, right, up, down]: [u8; 4]) {
        // where an arm begins at another, it reaches to that one's far side
        let past = |one: u8, other: u8| LINE[usize::from(one.max(other))] / 2.0;
        let (across, along) = (past(up, down), past(left, right));
        for (weight, across_it, at, from, to) in [
            (left, true, cy, cx - WIDTH / 2.0, cx + across),
            (right, true, cy, cx - across, cx + WIDTH / 2.0),
            (up, false, cx, cy - HEIGHT / 2.0, cy + along),
            (down, false, cx, cy - along, cy + HEIGHT / 2.0),
        ] {
            if weight > 0 {
                #[allow(clippy::cast_possible_truncation, reason = "a place on a screen, in tenths")]
                self.0.entry((weight, across_it, (at * 10.0) as i32)).or_default().push((from, to));
            }
        }
    }

    /// The paths by weight.
    fn paths(self) -> [String; 3] {
        let mut paths = <[String; 3]>::default();
        for ((weight, across, at), mut parts) in self.0 {
            parts.sort_by(|a, b| a.0.total_cmp(&b.0));
            #[allow(clippy::cast_precision_loss, reason = "a place on a screen")]
            let at = number(at as f32 / 10.0);
            let mut joined: Vec<(f32, f32)> = Vec::new();
            for (from, to) in parts {
                match joined.last_mut().filter(|last| from <= last.1 + 0.01) {
                    Some(last) => last.1 = last.1.max(to),
                    None => joined.push((from, to)),
                }
            }
            for (from, to) in joined {
                let (from, length) = (number(from), number(to - from));
                let path = &mut paths[usize::from(weight)];
                if across {
                    put(path, format_args!("M{from} {at}h{length}"));
                } else {
                    put(path, format_args!("M{at} {from}v{length}"));
                }
            }
        }
        paths
    }
}

fn rectangle(out: &mut String, x: f32, y: f32, width: f32, height: f32) {
    let [x, y, width, height] = [x, y, width, height].map(number);
    put(out, format_args!("M{x} {y}h{width}v{height}h-{width}z"));
}

fn put(out: &mut String, written: std::fmt::Arguments<'_>) {
    out.write_fmt(written).unwrap();
}

/// At most two figures after the point, and none that say nothing.
fn number(value: f32) -> String {
    let text = format!("{value:.2}");
    let text = text.trim_end_matches('0').trim_end_matches('.');
    text.strip_prefix("0.").map_or_else(|| text.to_owned(), |rest| format!(".{rest}"))
}

fn hex((red, green, blue): Rgb) -> String {
    format!("#{red:02x}{green:02x}{blue:02x}")
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
