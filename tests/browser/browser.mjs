// A headless Chromium of the machine, which talks to nobody; and where the program and its things are.
import { chromium } from 'playwright-core'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's folder. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')

/** Where Debian, Ubuntu and others put it; `CHROMIUM` says another place. */
const places = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

const quiet = [
  '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync', '--font-render-hinting=none', '--force-color-profile=srgb',
]

/** Starts it. Within a container that runs as root, Chromium has no sandbox of its own. */
export async function start() {
  const executablePath = places.find((place) => place && existsSync(place))
  if (!executablePath) throw new Error('no Chromium was found: install the package chromium, or set CHROMIUM to its path')
  const asRoot = process.getuid?.() === 0
  return chromium.launch({ executablePath, args: asRoot ? [...quiet, '--no-sandbox'] : quiet })
}
