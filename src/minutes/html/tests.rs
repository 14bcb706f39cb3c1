//! A page has only what the writer makes, and says only what it was given. The page is read by a reader of tests that
//! refuses whatever is not written just so; that a browser sees the same is shown by `tests/browser`.

use super::*;
use crate::{
    language::Language,
    minutes::{Align, Fact, ListItem, Mark, Row, Table, Weight},
};
use proptest::prelude::*;

/// All elements that the writer makes.
const ELEMENTS: &str = "html head meta title style body a header nav main section div h1 h2 h3 h4 h5 h6 p br strong time \
                        dl dt dd ul ol li blockquote table caption thead tbody tr th td";

const VOID: [&str; 2] = ["meta", "br"];

/// What a page says: the text of each element that has text of its own, in order; line ends as they are.
fn read(html: &str) -> Result<Vec<String>, String> {
    let mut rest = html.strip_prefix("<!doctype html>\n").ok_or("no doctype")?;
    let mut open: Vec<&str> = Vec::new();
    let mut said: Vec<String> = Vec::new();
    let mut joined = false;
    while !rest.is_empty() {
        let Some(tag) = rest.strip_prefix('<') else {
            let end = rest.find('<').unwrap_or(rest.len());
            // line ends of the source are none of the page
            let text = unescape(&rest[..end])?.replace('\n', "");
            if joined {
                said.last_mut().ok_or("no element")?.push_str(&text);
            } else {
                said.push(text);
            }
            joined = true;
            rest = &rest[end..];
            continue;
        };
        let end = tag.find('>').ok_or("a tag without an end")?;
        let (inside, after) = (&tag[..end], &tag[end + 1..]);
        rest = after;
        if let Some(name) = inside.strip_prefix('/') {
            let last = open.pop();
            if last != Some(name) {
                return Err(format!("{last:?} is ended by {name}"));
            }
        } else {
            let name = attributes(inside)?;
            if !ELEMENTS.split(' ').any(|known| known == name) {
                return Err(format!("there is no element {name}"));
            }
            if name == "style" {
                let end = rest.find("</style>").ok_or("style without an end")?;
                rest = &rest[end..];
            }
            if !VOID.contains(&name) {
                open.push(name);
            }
        }
        let name = inside.trim_start_matches('/').split(' ').next().unwrap_or_default();
        joined = joined && ["time", "br"].contains(&name);
        if name == "br" {
            said.last_mut().ok_or("no element")?.push('\n');
        }
        if name == "time" && !inside.starts_with('/') && !joined {
            // what a time begins goes on behind it
            said.push(String::new());
            joined = true;
        }
    }
    if !open.is_empty() {
        return Err(format!("{open:?} are not ended"));
    }
    said.retain(|text| !text.trim().is_empty());
    Ok(said)
}

/// The name of the element; each attribute is quoted and nothing in it ends the quotation.
fn attributes(tag: &str) -> Result<&str, String> {
    let (name, mut rest) = tag.split_once(' ').unwrap_or((tag, ""));
    while !rest.is_empty() {
        let (attribute, value) = rest.split_once("=\"").ok_or_else(|| format!("{rest:?} is no attribute"))?;
        if !attribute.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-') || attribute.starts_with("on") {
            return Err(format!("{attribute:?} is no attribute"));
        }
        let (value, after) = value.split_once('"').ok_or("a value without an end")?;
        unescape(value)?;
        rest = after.strip_prefix(' ').unwrap_or(after);
    }
    Ok(name)
}

fn unescape(text: &str) -> Result<String, String> {
    let mut parts = text.split('&');
    let mut said = parts.next().unwrap_or_default().to_owned();
    if text.contains(['<', '>', '"']) {
        return Err(format!("{text:?} is not escaped"));
    }
    for part in parts {
        let (name, rest) = part.split_once(';').ok_or_else(|| format!("{part:?} is no character"))?;
        let c = match name {
            "amp" => '&',
            "lt" => '<',
            "gt" => '>',
            "quot" => '"',
            "#39" => '\'',
            other => return Err(format!("{other:?} is no character")),
        };
        said.push(c);
        said.push_str(rest);
    }
    Ok(said)
}

/// A text as it is seen: in one line, or with its lines.
fn seen(text: &str) -> String {
    markup::tidy(text)
}

fn line(text: &str) -> String {
    seen(text).replace('\n', " ")
}

/// What a page is to say, from its blocks.
fn expected(blocks: &[Block], out: &mut Vec<String>) {
    let mut label: Option<&str> = None;
    for block in blocks {
        if let (Some(text), false) = (label, matches!(block, Block::Table(_))) {
            out.push(line(text));
            label = None;
        }
        match block {
            Block::Heading { text, .. } | Block::Notice(text) => out.push(line(text)),
            Block::Label(text) => label = Some(text),
            Block::Paragraph(text) | Block::Remark(text) => out.push(seen(text)),
            Block::Facts(facts) => {
                out.extend(facts.iter().flat_map(|fact| [line(&fact.label), seen(&fact.value)]));
            }
            Block::List(items) => out.extend(items.iter().map(|item| seen(&item.text))),
            Block::Told(blocks) => expected(blocks, out),
            Block::Quote { title, blocks, .. } => {
                out.push(line(title));
                expected(blocks, out);
            }
            Block::Table(table) => {
                let caption = label.take().filter(|label| !markup::is_blank(label)).unwrap_or(&table.caption);
                out.push(line(caption));
                out.extend(table.columns.iter().map(|column| line(&column.head)));
                out.extend(table.rows.iter().flat_map(|row| row.cells.iter().map(|cell| line(cell))));
            }
        }
    }
    out.extend(label.map(line));
}

fn document(blocks: Vec<Block>, language: Language) -> Document {
    Document { title: "Referat".into(), of: "Forum".into(), language, told: Language::Nb, blocks }
}

/// What people type, what a bad file may hold, and what looks like a part of a page.
fn text() -> impl Strategy<Value = String> {
    let bits = "<script>|</script>|</style>|<!--|-->|<b>|&amp;|&#60;|&lt|\"|'|=|<|>|&|\u{0}|\u{1b}|\u{202e}|\u{200b}|\r|\n|\
                \u{85}|\u{2028}|\u{a0}|]]>|onclick=x|20.03.2019 kl. 10.00|kl. 12.15–12.53|20/03/2019|10:00| |  |ord|æ|א|👩‍👧|́";
    let bits: Vec<&str> = bits.split('|').collect();
    prop_oneof![prop::collection::vec(prop::sample::select(bits), 0..9).prop_map(|bits| bits.concat()), any::<String>(),]
}

fn items() -> impl Strategy<Value = Vec<ListItem>> {
    let mark = prop_oneof![
        Just(Mark::Bullet),
        (0..4_u32, prop::sample::select(vec!['.', ')'])).prop_map(|(n, sign)| Mark::Number(n, sign)),
    ];
    prop::collection::vec(
        (0..5_usize, mark, text()).prop_map(|(depth, mark, text)| ListItem { depth, mark, text }),
        0..6,
    )
}

fn table() -> impl Strategy<Value = Table> {
    (0..9_usize, 0..4_usize, text()).prop_flat_map(|(columns, rows, caption)| {
        let head = prop::collection::vec((text(), any::<bool>()), columns);
        let rows = prop::collection::vec((prop::collection::vec(text(), columns), any::<bool>()), rows);
        (head, rows, 0..3_usize).prop_map(move |(head, rows, named)| Table {
            caption: caption.clone(),
            columns: head
                .into_iter()
                .map(|(head, right)| crate::minutes::Column {
                    head,
                    align: if right { Align::Right } else { Align::Left },
                })
                .collect(),
            named,
            rows: rows.into_iter().map(|(cells, total)| Row { cells, total }).collect(),
        })
    })
}

fn blocks() -> impl Strategy<Value = Vec<Block>> {
    let told = prop_oneof![text().prop_map(Block::Paragraph), items().prop_map(Block::List)];
    let told = prop::collection::vec(told, 0..3).prop_map(Block::Told);
    let weight = prop::sample::select(vec![Weight::Decision, Weight::Proposal, Weight::Statement]);
    let block = prop_oneof![
        (0..8_u8, text()).prop_map(|(level, text)| Block::Heading { level, text }),
        text().prop_map(Block::Label),
        text().prop_map(Block::Notice),
        text().prop_map(Block::Paragraph),
        text().prop_map(Block::Remark),
        prop::collection::vec((text(), text()).prop_map(|(label, value)| Fact { label, value }), 0..3)
            .prop_map(Block::Facts),
        items().prop_map(Block::List),
        table().prop_filter("has columns", |table| !table.columns.is_empty()).prop_map(Block::Table),
        told.clone(),
        (weight, text(), prop::collection::vec(prop_oneof![told, text().prop_map(Block::Label)], 0..4))
            .prop_map(|(weight, title, blocks)| Block::Quote { weight, title, blocks }),
    ];
    prop::collection::vec(block, 0..12)
}

/// The levels of the headings, in order.
fn levels(html: &str) -> Vec<u8> {
    let after = html.match_indices("<h").filter_map(|(at, _)| html.as_bytes().get(at + 2)).copied();
    after.filter(u8::is_ascii_digit).map(|digit| digit - b'0').collect()
}

proptest! {
    #[test]
    fn a_page_says_what_the_document_says_and_has_no_other_element(
        blocks in blocks(),
        language in prop::sample::select(&Language::ALL[..]),
    ) {
        let texts = language.texts();
        let document = document(blocks, language);
        let html = html(&document, &texts);
        let said = read(&html).map_err(TestCaseError::fail)?;
        let mut wanted = vec!["Referat – Forum".to_owned()];
        let sections = sections(&document.blocks);
        if sections.len() >= LONG {
            wanted.push(texts.msg_html_skip());
        }
        wanted.push("Referat".to_owned());
        if sections.len() >= LONG {
            wanted.push(texts.msg_html_contents());
            wanted.extend(sections.iter().map(|(_, title)| line(title)));
        }
        expected(&document.blocks, &mut wanted);
        wanted.retain(|text| !text.trim().is_empty());
        prop_assert_eq!(&said, &wanted, "{}", html);
        let levels = levels(&html);
        prop_assert!(levels.windows(2).all(|pair| pair[1] <= pair[0] + 1), "{:?}\n{}", levels, html);
        prop_assert!(!html.contains(|c: char| c.is_control() && c != '\n'), "{:?}", html);
    }
}

fn body(blocks: Vec<Block>) -> String {
    let html = html(&document(blocks, Language::Nn), &Language::Nn.texts());
    let (_, body) = html.split_once("<main id=\"main\">\n").unwrap();
    body.split_once("</main>").unwrap().0.to_owned()
}

#[test]
fn an_accent_over_nothing_gets_something_to_stand_over() {
    for text in ["\u{301}", " \u{301}", "\n \u{301}", "\u{0} \u{301}"] {
        let tidied = markup::tidy(text);
        assert_eq!(markup::tidy(&tidied), tidied, "{text:?}");
        assert!(!tidied.starts_with('\u{301}'), "{text:?}");
    }
}

#[test]
fn what_people_wrote_is_tagged_with_its_language_and_cannot_be_markup() {
    let told = Block::Told(vec![Block::Paragraph("Én <b>\nto & «tre»".into())]);
    let quote = Block::Quote { weight: Weight::Decision, title: "Vedtak".into(), blocks: vec![told] };
    assert_eq!(
        body(vec![quote]),
        "<div class=\"decision\">\n<h2>Vedtak</h2>\n<blockquote>\n<p lang=\"nb\">Én &lt;b&gt;<br>\nto &amp; «tre»</p>\n\
         </blockquote>\n</div>\n"
    );
}

#[test]
fn of_several_wordings_the_last_is_in_force() {
    let told = |text: &str| Block::Told(vec![Block::Paragraph(text.to_owned())]);
    let blocks = vec![Block::Label("Første".into()), told("a"), Block::Label("Retta".into()), told("b")];
    let html = body(vec![Block::Quote { weight: Weight::Decision, title: "Vedtak".into(), blocks }]);
    assert!(html.contains("<blockquote class=\"earlier\">\n<p lang=\"nb\">a</p>"), "{html}");
    assert!(html.contains("<blockquote>\n<p lang=\"nb\">b</p>"), "{html}");
}

#[test]
fn a_table_has_a_caption_and_header_cells_for_columns_and_rows() {
    let columns = [("Tiltak".to_owned(), Align::Left), ("Søkt".to_owned(), Align::Right)];
    let mut table = Table::new(columns).captioned("Ikkje vist".into());
    table.push(["TM1".into(), "1\u{a0}200".into()]);
    table.push_total(["Sum".into(), "1\u{a0}200".into()]);
    assert_eq!(
        body(vec![Block::Label("Nye".into()), Block::Table(table)]),
        "<table>\n<caption class=\"label\">Nye</caption>\n<thead>\n<tr><th scope=\"col\">Tiltak</th>\n<th class=\"amount\" \
         scope=\"col\">Søkt</th>\n</tr>\n</thead>\n<tbody>\n<tr><th scope=\"row\">TM1</th>\n<td class=\"amount\">\
         1\u{a0}200</td>\n</tr>\n<tr class=\"sum\"><th scope=\"row\">Sum</th>\n<td class=\"amount\">1\u{a0}200</td>\n\
         </tr>\n</tbody>\n</table>\n"
    );
}

#[test]
fn lists_keep_their_depth_and_their_numbers() {
    let item = |depth, mark, text: &str| ListItem { depth, mark, text: text.to_owned() };
    let items = vec![
        item(0, Mark::Number(9, '.'), "ni"),
        item(0, Mark::Number(10, '.'), "ti"),
        item(1, Mark::Bullet, "under"),
        item(0, Mark::Number(3, ')'), "tre"),
    ];
    assert_eq!(
        body(vec![Block::List(items)]),
        "<ol start=\"9\">\n<li>ni</li>\n<li>ti<ul>\n<li>under</li>\n</ul>\n</li>\n</ol>\n<ol class=\"bracket\" \
         start=\"3\">\n<li>tre</li>\n</ol>\n"
    );
}

#[test]
fn no_heading_leaves_a_step_out_and_an_empty_one_is_none() {
    let heading = |level, text: &str| Block::Heading { level, text: text.to_owned() };
    let html = body(vec![heading(3, "a"), heading(9, "b"), heading(2, " \u{0}".trim()), heading(2, "")]);
    assert!(html.contains("<h2 id=\"s1\">a</h2>") && html.contains("<h3>b</h3>"), "{html}");
}

#[test]
fn the_style_cannot_end_early_and_fetches_nothing() {
    let style = include_str!("page.css");
    assert!(!style.contains("</") && !style.contains("url(") && !style.contains("@import"));
}
