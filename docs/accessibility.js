/**
 * Opens every page of the built site in Chromium, light and dark, and asks axe-core for what a reader cannot
 * see, reach or hear there. CHROMIUM names the browser; where there is none, that is said, and nothing fails.
 * BASE is the path that the site was built for.
 * What follows on the line are files of HTML to be asked about as well, such as a fleet's report.
 */
import { execFileSync } from "node:child_process"
import { readFileSync, readdirSync } from "node:fs"
import { createServer } from "node:http"
import { createRequire } from "node:module"
import { availableParallelism } from "node:os"
import { extname, join, resolve } from "node:path"
import { chromium } from "playwright-core"

const site = join(import.meta.dirname, ".vitepress/dist")
const base = process.env.BASE ?? ""
const browsers = [process.env.CHROMIUM, "chromium", "chromium-browser", "google-chrome"]
const types = {
  ".html": "text/html",
  ".css": "text/css",
  ".js": "text/javascript",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
}

/** The path of the first browser that is installed. */
function installed() {
  for (const name of browsers)
    try {
      if (name) return execFileSync("which", [name], { encoding: "utf8" }).trim()
    } catch {
      // the next one may be
    }
  return undefined
}

/** Serves the site, whose scripts a browser takes from no file; gives the server when it listens. */
async function serve() {
  const server = createServer(({ url = "/" }, response) => {
    const { pathname } = new URL(url, "http://localhost")
    try {
      const content = readFileSync(join(site, decodeURIComponent(pathname.slice(base.length))))
      response.writeHead(200, { "content-type": types[extname(pathname)] ?? "text/plain" })
      response.end(content)
    } catch {
      response.writeHead(404).end()
    }
  })
  await new Promise((listening) => {
    server.listen(0, "127.0.0.1", listening)
  })
  return server
}

/** What axe-core finds on a page, a line for each kind. */
async function violationsOf(page, address, scheme) {
  await page.emulateMedia({ colorScheme: scheme })
  await page.goto(address, { waitUntil: "load" })
  await page.evaluate(axe)
  const violations = await page.evaluate(async () => (await globalThis.axe.run()).violations)
  return violations.map(({ id, help, nodes }) => {
    const places = nodes.slice(0, 3).map(({ target }) => target.join(" "))
    return `${address}, ${scheme}: ${id}: ${help}\n  ${nodes.length}: ${places.join("\n     ")}`
  })
}

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8")
const executablePath = installed()
if (executablePath === undefined) console.warn("there is no Chromium: no page is asked about")
else {
  const server = await serve()
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] })
  const pages = readdirSync(site, { recursive: true })
    .filter((path) => path.endsWith(".html"))
    .map((path) => `http://127.0.0.1:${server.address().port}${base}/${path.replaceAll("\\", "/")}`)
  const files = process.argv.slice(2).map((path) => `file://${resolve(path)}`)
  const waiting = [...files, ...pages.toSorted()]
  /** @type {string[]} */
  const found = []
  const inTurn = async () => {
    const page = await browser.newPage()
    for (let address = waiting.shift(); address !== undefined; address = waiting.shift())
      for (const scheme of ["light", "dark"])
        found.push(...(await violationsOf(page, address, scheme)))
  }
  await Promise.all(Array.from({ length: availableParallelism() }, inTurn))
  await browser.close()
  server.close()
  for (const line of found.toSorted()) console.error(line)
  console.log(`${pages.length + files.length} pages, light and dark: ${found.length} violations`)
  process.exitCode = found.length === 0 ? 0 : 1
}
