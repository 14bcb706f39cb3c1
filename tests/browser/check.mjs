// The web page of the minutes, in a real browser: `npm ci && npm run check`. First that the checks find faults, then
// that the pages have none. A page that has one is left in the folder that is named, to be looked at.
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { start } from './browser.mjs'
import { seen, valid, views } from './checks.mjs'
import { faults } from './faults.mjs'
import { hostile, pages } from './pages.mjs'

const began = Date.now()
const made = pages()
const browser = await start()
let bad = 0
let looked = 0

async function complaintsOf(html, inViews, wants = []) {
  const found = await valid(html)
  for (const view of inViews) {
    const { complaints, text } = await seen(browser, html, view)
    found.push(...complaints.map((complaint) => `${view.name}: ${complaint}`))
    found.push(...wants.filter((words) => !text.includes(words)).map((words) => `${view.name}: it does not say ${words}`))
  }
  return found
}

/** Two at a time, as most machines have cores for. */
async function each(list, work) {
  const rest = [...list]
  const worker = async () => {
    for (let next = rest.shift(); next; next = rest.shift()) await work(next)
  }
  await Promise.all([worker(), worker()])
}

function report(name, found) {
  bad += 1
  console.error(`\n${name}`)
  for (const complaint of found.slice(0, 20)) console.error(`  ${complaint}`)
}

try {
  const good = made.find(({ name }) => name === 'rich-nb').html
  await each(faults, async ([name, put, wanted]) => {
    const html = put(good)
    const found = html === good ? ['the fault could not be put in'] : await complaintsOf(html, views.slice(0, 1))
    if (!found.some((complaint) => complaint.includes(wanted))) report(`Not found: ${name} (${wanted})`, found)
  })
  console.log(`${faults.length} faults put in, ${faults.length - bad} found`)
  await each(made, async ({ name, html }) => {
    const wants = name === 'hostile' ? hostile : undefined
    // in another language it has the same looks, but for how long its words are
    const inViews = name.endsWith('-nn') || name.endsWith('-en') ? views.filter(({ name }) => name === 'light') : views
    const found = await complaintsOf(html, inViews, wants)
    looked += inViews.length
    if (found.length === 0) return
    const file = path.join(mkdtempSync(path.join(tmpdir(), 'klubbe-page-')), `${name}.html`)
    writeFileSync(file, html)
    report(`${name}: ${file}`, found)
  })
} finally {
  await browser.close()
}
console.log(`${made.length} pages, ${looked} views of them, ${bad} with complaints, ${Math.round((Date.now() - began) / 1000)} s`)
process.exitCode = bad ? 1 : 0
