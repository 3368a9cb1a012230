/** The site of the documentation: `docs/` as it stands in the repository, searchable without any server. */
import { readFileSync, readdirSync } from "node:fs"
import { join } from "node:path"
import { defineConfig } from "vitepress"
import { searchOptions } from "../search.js"

const docs = join(import.meta.dirname, "..")

/** A page of the bar at the side: its link, and its own title as the words. */
function page(link) {
  const [, title = link] = /^# (.*)$/m.exec(readFileSync(join(docs, `${link}.md`), "utf8")) ?? []
  return { text: title.replaceAll("`", ""), link: `/${link}` }
}

function group(text, links) {
  return { text, items: links.map(page) }
}

/** The page of every code, by code. */
function problemPages() {
  const codes = readdirSync(join(docs, "problems")).map((file) => file.replace(/\.md$/, ""))
  return codes.toSorted().map((code) => ({ text: code, link: `/problems/${code}` }))
}

/** The pages of the names that each face of the package exports, which TypeDoc has written. */
function faces() {
  const pages = readdirSync(join(docs, "reference"), { recursive: true })
    .filter((file) => file.endsWith(".md") && file !== "index.md")
    .map((file) => `reference/${file.replaceAll("\\", "/").replace(/\.md$/, "")}`)
  return group("Every name", pages.toSorted())
}

/** A header of a table without words is none to a screen reader. */
function emptyHeaders(tokens) {
  for (const [index, { type, content }] of tokens.entries()) {
    const around = [tokens[index - 1], tokens[index + 1]]
    if (type === "inline" && content === "" && around[0]?.type === "th_open")
      for (const token of around) token.tag = "td"
  }
}

const sidebar = [
  group("Start", ["first-machines", "moving-in", "comparison", "leaving"]),
  group("Concepts", [
    "concepts",
    "values",
    "modules",
    "packages",
    "disks",
    "services",
    "comments",
    "generated",
  ]),
  group("Guides", [
    "secrets",
    "installed-machines",
    "plan",
    "day-two",
    "pins",
    "upgrading",
    "scale",
    "home-manager",
    "several-fleets",
    "ci",
    "testing",
    "editors",
    "report",
    "install",
  ]),
  group("Cookbook", ["cookbook"]),
  group("Reference", ["commands", "options", "problems", "layouts", "formats", "library", "api"]),
  faces(),
  group("Inside", ["architecture", "performance"]),
]

/** Beside a problem's page stand all others. */
const ofProblems = [
  { text: "Back to all pages", link: "/" },
  { text: "Problems", items: [{ text: "What they are", link: "/problems" }, ...problemPages()] },
]

export default defineConfig({
  title: "nixgen",
  description:
    "Typed TypeScript definitions of NixOS machines, written out as a complete Nix flake",
  lang: "en",
  cleanUrls: true,
  lastUpdated: false,
  // pages are Markdown alone: what looks like HTML or like a template of Vue is text
  markdown: {
    html: false,
    // those whose colours can be told from the ground by everybody
    theme: { light: "github-light-high-contrast", dark: "github-dark-high-contrast" },
    config: ({ core, renderer: { rules } }) => {
      core.ruler.push("empty_headers", ({ tokens }) => emptyHeaders(tokens))
      for (const kind of ["text", "code_inline"]) {
        const render = rules[kind]
        rules[kind] = (...token) => render(...token).replaceAll("{{", "{&#123;")
      }
    },
  },
  themeConfig: {
    search: { provider: "local", options: { miniSearch: { searchOptions } } },
    outline: { level: [2, 3] },
    nav: [
      { text: "Start", link: "/first-machines" },
      { text: "Cookbook", link: "/cookbook" },
      { text: "Commands", link: "/commands" },
      { text: "Problems", link: "/problems" },
    ],
    sidebar: { "/problems/": ofProblems, "/": sidebar },
  },
})
