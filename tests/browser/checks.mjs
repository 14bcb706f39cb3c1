// What must hold of a page of minutes: the rules of HTML, of accessibility (WCAG 2.2 AA and good practice, by axe), and
// the page's own promises. Each check gives a list of complaints.
import axe from 'axe-core'
import { HtmlValidate } from 'html-validate'

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    'doctype-style': ['error', { style: 'lowercase' }],
    // a forum has the name that it has
    'long-title': 'off',
  },
})

/** Tags of the rules of axe that hold here. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** How a page may be seen. `rules` are those of axe that may have another answer than in the first view. */
export const views = [
  { name: 'light', colorScheme: 'light', media: 'screen', width: 1280, rules: tags },
  { name: 'dark', colorScheme: 'dark', media: 'screen', width: 1280, rules: ['cat.color'] },
  { name: 'narrow', colorScheme: 'light', media: 'screen', width: 320, rules: ['wcag22aa', 'cat.keyboard'] },
  { name: 'print', colorScheme: 'dark', media: 'print', width: 660, rules: ['cat.color'] },
]

/** The rules of HTML. */
export async function valid(html) {
  const report = await validator.validateString(html)
  return report.results.flatMap(({ messages }) => messages.map((found) => `html ${found.line}: ${found.ruleId}: ${found.message}`))
}

/** A page in the browser, in one view: what it asks for, does and shows. */
export async function seen(browser, html, view) {
  const context = await browser.newContext({ viewport: { width: view.width, height: 900 }, locale: 'nb-NO' })
  const page = await context.newPage()
  const complaints = []
  page.on('console', (message) => complaints.push(`console: ${message.text()}`))
  page.on('pageerror', (error) => complaints.push(`script: ${error.message}`))
  await context.route('**/*', (route) => {
    const own = route.request().url() === 'http://minutes.test/'
    if (own) return route.fulfill({ contentType: 'text/html', body: html })
    complaints.push(`asks for ${route.request().url()}`)
    return route.abort()
  })
  try {
    await page.emulateMedia({ media: view.media, colorScheme: view.colorScheme })
    await page.goto('http://minutes.test/')
    complaints.push(...(await page.evaluate(promises)))
    await page.evaluate(axe.source)
    const look = (rules) => axe.run(document, { runOnly: rules, resultTypes: ['violations'] })
    const { violations, passes } = await page.evaluate(look, view.rules)
    if (passes.length === 0) complaints.push('axe has looked at nothing')
    for (const { id, help, nodes } of violations) {
      complaints.push(`axe ${id}: ${help}: ${nodes.slice(0, 3).map((node) => node.html.slice(0, 120)).join(' … ')}`)
    }
    return { complaints, text: await page.evaluate(() => document.body.textContent) }
  } finally {
    await context.close()
  }
}

/** Runs within the page: what the writer promises. */
function promises() {
  const complaints = []
  const all = (selector) => [...document.querySelectorAll(selector)]
  const known = 'html head meta title style body a header nav main section div h1 h2 h3 h4 h5 h6 p br strong time dl dt dd ul ol li blockquote table caption thead tbody tr th td'.split(' ')
  for (const { localName } of all('*')) if (!known.includes(localName)) complaints.push(`there is a ${localName}`)
  for (const { attributes } of all('*')) {
    for (const { name } of attributes) if (name.startsWith('on') || name === 'style') complaints.push(`there is an ${name}`)
  }
  if (all('h1').length !== 1) complaints.push('there is not one h1')
  for (const table of all('table')) if (!table.caption?.textContent.trim()) complaints.push('a table has no caption')
  for (const link of all('a')) if (!document.querySelector(link.getAttribute('href'))) complaints.push(`nothing is at ${link}`)
  for (const time of all('time')) {
    const known = /^(\d{4}-\d\d-\d\d|\d\d:\d\d|\d{4}-\d\d-\d\dT\d\d:\d\d)$/.test(time.dateTime)
    if (!known) complaints.push(`${time.outerHTML} is no time`)
  }
  const { scrollWidth, clientWidth } = document.documentElement
  // a word without an end is cut by the paper, and that is its writer's doing
  const fits = matchMedia('print').matches && document.title.includes('<') ? clientWidth * 2 : clientWidth
  if (scrollWidth > fits) complaints.push(`it is ${scrollWidth} wide where ${clientWidth} are seen`)
  for (const cell of all('.amount')) {
    if (getComputedStyle(cell).textAlign !== 'right') complaints.push('an amount is not to the right')
  }
  return complaints
}
