/** Asks the search of the built site what its readers ask: each question has to lead to its page. */
import { readdirSync } from "node:fs"
import { join } from "node:path"
import MiniSearch from "minisearch"
import { searchOptions } from "./search.js"

/** How many results one looks at. */
const seen = 8

const questions = {
  "first machine": "/first-machines",
  "four machines": "/first-machines",
  "existing flake": "/moving-in",
  "import module": "/moving-in",
  "delete the TypeScript": "/leaving",
  "colmena or wire": "/comparison",
  terranix: "/comparison",
  "encrypted disk": "/disks",
  "btrfs that keeps everything twice": "/layouts",
  "parameters of a service": "/services",
  "host key before the first boot": "/secrets",
  "lost key": "/secrets",
  rollback: "/day-two",
  "home-manager": "/home-manager",
  "pull request comment": "/ci",
  "problem matcher": "/editors",
  neovim: "/editors",
  "several fleets": "/several-fleets",
  "virtual machine test": "/testing",
  "template literal parameter": "/values",
  "accept-layout": "/commands",
  "update pins": "/pins",
  wireguard: "/cookbook",
  "container podman": "/cookbook",
  NG104: "/problems/NG104",
  "nix run": "/install",
  defineFleet: "/reference/nixgen",
  toHaveProblem: "/reference/nixgen/testing",
}

const chunks = join(import.meta.dirname, ".vitepress/dist/assets/chunks")
const file = readdirSync(chunks).find((name) => name.startsWith("@localSearchIndexroot"))
const { default: index } = await import(join(chunks, file))

// as the box of the site searches
const search = MiniSearch.loadJSON(index, {
  fields: ["title", "titles", "text"],
  storeFields: ["title", "titles"],
  searchOptions,
})

const lost = Object.entries(questions).filter(([question, page]) => {
  const found = search.search(question).slice(0, seen)
  return !found.some(({ id }) => id.replace(/(?:\.html)?(?:#.*)?$/, "").endsWith(page))
})
for (const [question, page] of lost) console.error(`"${question}" does not lead to ${page}`)
console.log(`${Object.keys(questions).length - lost.length} questions find their page`)
process.exitCode = lost.length === 0 ? 0 : 1
