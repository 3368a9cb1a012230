/** The documentation for readers: its pages, the blocks of code in them, and what these stand for. */
import { readFileSync, readdirSync } from "node:fs"
import { basename, join } from "node:path"
import { exampleFiles } from "../../src/starter/example.ts"
import { publicKey } from "../../src/starter/placeholders.ts"

const root = join(import.meta.dirname, "../..")

/** A page by its path in the repository. */
export interface Page {
  readonly path: string
  readonly text: string
}

/** A block of code, where it stands. */
export interface CodeBlock {
  readonly page: string
  /** The line of its fence, from 1. */
  readonly line: number
  readonly language: string
  /** What follows the language: what a fragment is a part of. */
  readonly part: string
  readonly code: string
}

/** What people write by hand, and the pages made of definitions, but for those of problems. */
export function pages(): readonly Page[] {
  const docs = readdirSync(join(root, "docs")).filter((name) => name.endsWith(".md"))
  const paths = ["README.md", "CONTRIBUTING.md", ...docs.map((name) => `docs/${name}`)]
  return paths.map((path) => ({ path, text: readFileSync(join(root, path), "utf8") }))
}

/** The fenced blocks of a page. */
export function blocksOf({ path, text }: Page): readonly CodeBlock[] {
  const fences = text.matchAll(/^```(\w+)?(?: (.*))?\n([^]*?)^```$/gm)
  return [...fences].map(({ index, 1: language = "", 2: part = "", 3: code = "" }) => {
    const line = text.slice(0, index).split("\n").length
    return { page: path, line, language, part, code }
  })
}

/** Where a block is, as a person looks for it. */
export function placeOf({ page, line }: CodeBlock): string {
  return `${page}:${line}`
}

/** The path that a block says it is, in its first line. */
export function pathOf({ code }: CodeBlock): string | undefined {
  return /^(?:\/\/|#) ((?:[\w.@-]+\/)*[\w.@-]+\.(?:ts|js|nix))(?=$|:)/m.exec(
    code.split("\n", 1)[0] ?? "",
  )?.[1]
}

/** What a fragment is a part of, around it: all else of a definition that its readers know. */
const wholes: Readonly<Record<string, (fragment: string) => string>> = {
  "": (fragment) => fragment,
  fleet: (fragment) =>
    `defineFleet({ pins: "./npins/sources.json", hosts: "./hosts/*.ts",\n${fragment}\n})`,
  host: (fragment) =>
    `defineHost({ system: "x86_64-linux", stateVersion: "26.05",\n${fragment}\n})`,
  config: (fragment) => `defineModule({ config: {\n${fragment}\n} })`,
}

/** A block of Nix as one that stands by itself. */
export function nixOf({ part, code }: CodeBlock): string {
  return part === "attributes" ? `{\n${code}\n}` : code
}

/** A name that a block may use without importing it, and what has it. */
export interface Importable {
  readonly name: string
  readonly from: string
}

/**
 * A block as a module, with imports of the names that it uses and neither imports nor makes itself. What is copied
 * as it stands, a file or what imports from nixgen itself, has to import all of them.
 */
export function moduleOf(block: CodeBlock, importable: readonly Importable[]): string {
  const isCopied = pathOf(block) !== undefined || / from "nixgen"$/m.test(block.code)
  const known = importable.filter(({ from }) => !isCopied || from !== "nixgen")
  const whole = wholes[block.part]
  if (whole === undefined) throw new Error(`${placeOf(block)}: no block is a part of ${block.part}`)
  const text = whole(block.code)
  const own = new Set(
    [...text.matchAll(/import (?:type )?\{([^}]*)\}|(?:const|let|function) (\w+)/g)].flatMap(
      ([, imported = "", declared = ""]) => [...imported.split(/\W+/), declared],
    ),
  )
  const bare = text.replaceAll(/"[^"]*"|\/\/.*/g, "")
  const used = known.filter(
    ({ name }) =>
      !own.has(name) && new RegExp(`(?<!(?<!\\.\\.)\\.|\\w)${name}\\b(?!\\s*:)`).test(bare),
  )
  const imports = used.map(({ name, from }) => `import { ${name} } from "${from}"\n`)
  return `${imports.join("")}${text}\nexport {}\n`
}

/** What the files of a page export, for its fragments. */
function exportsOf(block: CodeBlock): readonly Importable[] {
  const path = pathOf(block)
  return [...block.code.matchAll(/^export const (\w+)/gm)].flatMap(([, name = ""]) =>
    path === undefined ? [] : [{ name, from: `./${path}` }],
  )
}

/** What `nixgen init` writes, with a key in the place of the placeholder. */
const starter = Object.entries(exampleFiles).map(
  ([path, text]) =>
    [path, text.replace(publicKey, "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAA")] as const,
)

/** The project that the files of a page stand in, each by its path: what `nixgen init` writes, and theirs. */
export function projectOf(
  page: Page,
  known: readonly Importable[],
): Readonly<Record<string, string>> {
  const blocks = blocksOf(page).filter(({ language }) => language === "ts" || language === "js")
  const own = blocks.flatMap(exportsOf)
  const files = blocks.map((block) => {
    const path = pathOf(block)
    return path === undefined
      ? [`${fragment}${block.line}.${block.language}`, moduleOf(block, [...known, ...own])]
      : [path, moduleOf(block, known)]
  })
  return Object.fromEntries([...starter, ...files])
}

/** How the file of a block without a path begins. */
const fragment = "fragment-"

/** Whether a file of a page's project is one that its readers make. */
export function isFile(path: string): boolean {
  return !path.startsWith(fragment)
}

/** The name of a page's folder, beside those of others. */
export function folderOf({ path }: Page): string {
  return basename(path, ".md")
}

/** How a line of a shell runs nixgen, and the words that this stands for. */
const ways: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^\s*(?:npx )?nixgen (.*)/, []],
  [/^\s*nix run \S*nixgen -- (.*)/, []],
  [/^\s*npm create nixgen (.*)/, ["init"]],
]

/** The words of each line of a shell that runs nixgen, behind its name. */
export function commandLinesOf({ language, code }: CodeBlock): readonly (readonly string[])[] {
  if (language !== "sh") return []
  const commands = code
    .replaceAll("\\\n", " ")
    .split("\n")
    .flatMap((line) => line.replace(/(?:^|\s)#.*/, "").split(/&&|\||;/))
    .map((command) => command.replace(/\s>.*/, ""))
  return commands.flatMap((command) =>
    ways.flatMap(([way, before]) => {
      const [, rest] = way.exec(command) ?? []
      if (rest === undefined) return []
      const words = wordsOf(rest)
      return [before.length === 0 ? words : [...before, ...words.filter((word) => word !== "--")]]
    }),
  )
}

/** The words of a simple command, out of their quotes. */
function wordsOf(line: string): readonly string[] {
  return [...line.matchAll(/'([^']*)'|"([^"]*)"|(\S+)/g)].map(
    ([, single, double, bare]) => single ?? double ?? bare ?? "",
  )
}

/** Where the links of a page lead, within the repository. */
export function linksOf(text: string): readonly string[] {
  const prose = text.replaceAll(/^```[^]*?^```$/gm, "").replaceAll(/(`+)[^]*?\1/g, "")
  const inline = [...prose.matchAll(/\]\(([^)\s]+)\)/g)]
  const named = [...prose.matchAll(/^\[[^\]]+\]: (\S+)$/gm)]
  return [...inline, ...named].map(([, link = ""]) => link).filter((link) => !/^[a-z]+:/.test(link))
}

/** The names of a page's headings in links, as GitHub and VitePress make them. */
export function anchorsOf(text: string): readonly string[] {
  const prose = text.replaceAll(/^```[^]*?^```$/gm, "")
  return [...prose.matchAll(/^#+ (.*)$/gm)].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{Letter}\p{Number} _-]/gu, "")
      .replaceAll(" ", "-"),
  )
}
