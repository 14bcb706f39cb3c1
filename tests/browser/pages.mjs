// The pages that are checked, made by the program itself from the meetings that ship and from the tests' own.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { root } from './browser.mjs'

/** What somebody may have typed, or put into a file, to become more than text. */
export const hostile = [
  '<script>document.title = "taken"</script>',
  '</style></title><img src=x onerror="document.title=1">',
  '"><iframe src="https://example.org/"></iframe>',
  "'; --><svg/onload=document.title=2>",
  '<!-- & &amp; &#60;b&#62; ]]>',
  '<h1>Overskrift</h1><a href="javascript:document.title=3">her</a>',
]

const fields = /\b(title|name|wording|text|notes|place|who|responsible|condition|remark|presenter|source|organisation): "((?:[^"\\]|\\.)*)"/g

/** The rich meeting with such a text wherever people write. */
function hostileMeeting(rich) {
  let next = 0
  return rich.replace(fields, (_, field) => `${field}: ${JSON.stringify(hostile[next++ % hostile.length])}`)
}

/** Makes the pages: a name, and the HTML. */
export function pages() {
  const program = process.env.KLUBBE_BIN ?? path.join(root, 'target/debug/klubbe')
  if (!existsSync(program)) throw new Error(`${program} is not built: cargo build`)
  const home = mkdtempSync(path.join(tmpdir(), 'klubbe-pages-'))
  const env = { PATH: process.env.PATH, HOME: home, KLUBBE_ARCHIVE: home, KLUBBE_CONFIG: home, KLUBBE_STATE: home, LC_ALL: 'C.UTF-8' }
  const minutes = (file, language) =>
    execFileSync(program, ['minutes', file, '--format', 'html', '--lang', language], { env, encoding: 'utf8' })
  try {
    const rich = path.join(root, 'tests/minutes/rich.ron')
    const bad = path.join(home, 'hostile.ron')
    writeFileSync(bad, hostileMeeting(readFileSync(rich, 'utf8')))
    const example = path.join(root, 'sessions/2019/2019-03-20-dekom-trondelag.ron')
    const made = ['nb', 'nn', 'en'].flatMap((language) => [
      { name: `example-${language}`, html: minutes(example, language) },
      { name: `rich-${language}`, html: minutes(rich, language) },
    ])
    return [...made, { name: 'hostile', html: minutes(bad, 'nb') }]
  } finally {
    rmSync(home, { recursive: true })
  }
}
