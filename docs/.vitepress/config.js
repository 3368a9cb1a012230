/** The site of the documentation: `docs/` as it stands in the repository, searchable without any server. */
import { readFileSync, readdirSync } from "node:fs"
import { join } from "node:path"
import { defineConfig } from "vitepress"

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

const sidebar = [
  group("Start", ["first-machines", "moving-in", "comparison", "leaving"]),
  group("Concepts", [
    "concepts",
    "values",
    "modules",
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
  group("Reference", ["commands", "options", "layouts", "formats", "library", "api"]),
  {
    text: "Problems",
    collapsed: true,
    items: [{ text: "All of them", link: "/problems" }, ...problemPages()],
  },
  group("Inside", ["architecture", "performance"]),
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
    config: ({ renderer: { rules } }) => {
      for (const kind of ["text", "code_inline"]) {
        const render = rules[kind]
        rules[kind] = (...token) => render(...token).replaceAll("{{", "{&#123;")
      }
    },
  },
  themeConfig: {
    search: { provider: "local" },
    outline: { level: [2, 3] },
    nav: [
      { text: "Start", link: "/first-machines" },
      { text: "Cookbook", link: "/cookbook" },
      { text: "Commands", link: "/commands" },
      { text: "Problems", link: "/problems" },
    ],
    sidebar,
  },
})
