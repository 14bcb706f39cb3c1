// Makes a PNG of each SVG in docs/pictures, and writes down what each was made from: `node tests/browser/pictures.mjs`.
// A picture whose SVG is still the same is left alone, whatever fonts this machine has.
import { readFileSync, readdirSync, writeFileSync, existsSync } from 'node:fs'
import path from 'node:path'
import { root, start } from './browser.mjs'

const folder = path.join(root, 'docs/pictures')
const list = path.join(folder, 'sums.txt')

/** FNV-1a, as in tests/pictures. */
function sum(bytes) {
  let sum = 0xcbf29ce484222325n
  for (const byte of bytes) sum = BigInt.asUintN(64, (sum ^ BigInt(byte)) * 0x100000001b3n)
  return sum.toString(16).padStart(16, '0')
}

const sumOf = (name) => sum(readFileSync(path.join(folder, name)))
const known = existsSync(list) ? readFileSync(list, 'utf8').split('\n') : []
const names = readdirSync(folder).filter((name) => name.endsWith('.svg')).map((name) => name.slice(0, -4)).sort()
const current = (name) =>
  existsSync(path.join(folder, `${name}.png`)) && known.includes(`${sumOf(`${name}.svg`)} ${sumOf(`${name}.png`)} ${name}`)
const stale = names.filter((name) => !current(name))

if (stale.length > 0) {
  const browser = await start()
  try {
    for (const name of stale) {
      const svg = readFileSync(path.join(folder, `${name}.svg`), 'utf8')
      const [width, height] = svg.match(/width="(\d+)" height="(\d+)"/).slice(1).map(Number)
      // finer than it is shown, but for the wall's, which is large as it is
      const deviceScaleFactor = width > 1500 ? 1 : 1.5
      const page = await browser.newPage({ viewport: { width, height }, deviceScaleFactor })
      await page.setContent(`<!doctype html><style>body { margin: 0 } svg { display: block }</style>${svg}`)
      await page.screenshot({ path: path.join(folder, `${name}.png`), omitBackground: true })
      await page.close()
      console.log(`docs/pictures/${name}.png`)
    }
  } finally {
    await browser.close()
  }
}
writeFileSync(list, names.map((name) => `${sumOf(`${name}.svg`)} ${sumOf(`${name}.png`)} ${name}\n`).join(''))
console.log(`${names.length} pictures, ${stale.length} made anew`)
