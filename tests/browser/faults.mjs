// Faults that are put into a good page. A check that does not find them checks nothing.

/** A fault: its name, what it does to the page, and what the complaint has in it. */
export const faults = [
  ['a heading level is left out', (html) => html.replaceAll(/(<\/?)h3>/g, '$1h5>'), 'heading-order'],
  ['a header cell has no scope', (html) => html.replaceAll(' scope="col"', ''), 'h63'],
  ['a table has no caption', (html) => html.replace(/<caption[^>]*>.*<\/caption>/, ''), 'caption'],
  ['faint text is too faint', (html) => html.replaceAll(/--faint: #\w+/g, '--faint: #9aa0a6'), 'color-contrast'],
  ['the page has no language', (html) => html.replace(/<html lang="\w+">/, '<html>'), 'lang'],
  ['a place is there twice', (html) => html.replace('id="s2"', 'id="s1"'), 'no-dup-id'],
  ['an element is not ended', (html) => html.replace('</section>', ''), 'close-order'],
  ['a text was not escaped', (html) => html.replace('&lt;b&gt;', '<b>'), 'there is a b'],
  ['a picture is fetched', (html) => html.replace('</main>', '<img src="https://example.org/a.png" alt="">\n</main>'), 'there is a img'],
  ['a script runs', (html) => html.replace('</main>', '<script>document.title = 1</script></main>'), 'script'],
  ['a table is too wide', (html) => html.replace('.wide { overflow-x: auto; }', 'main { width: 2000px; }'), 'wide where'],
  ['an amount is to the left', (html) => html.replace('.amount { text-align: right;', '.amount {'), 'amount'],
]
