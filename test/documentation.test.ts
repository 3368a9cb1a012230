/**
 * The documentation is true as far as a program can tell: its definitions compile, its Nix is Nix, what
 * it shows of generated files is what its definitions become, its command lines are right, and no link
 * leads nowhere.
 */
import { execFile } from "node:child_process"
import { existsSync, readFileSync, symlinkSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { describe, expect, test } from "vitest"
import * as z from "zod"
import { commands } from "../src/cli/commands/commands.ts"
import { parserOf } from "../src/cli/command-line/parser.ts"
import * as nixgen from "../src/index.ts"
import { parseNix } from "../src/nix.ts"
import { tsconfigText } from "../src/starter/project.ts"
import {
  type CodeBlock,
  type Page,
  anchorsOf,
  blocksOf,
  commandLinesOf,
  folderOf,
  isFile,
  linksOf,
  nixOf,
  pages,
  pathOf,
  placeOf,
  projectOf,
} from "./support/documentation.ts"
import { build, check } from "./support/commands.ts"
import { isLong } from "./support/effort.ts"
import { inputsFolder, inputsTest } from "./support/nix.ts"
import { testTerminal } from "./support/terminal.ts"
import { hostFile, makeProject } from "./support/project.ts"

const root = join(import.meta.dirname, "..")
const all = pages()
const blocks = all.flatMap(blocksOf)
const names = Object.keys(nixgen).map((name) => ({ name, from: "nixgen" }))

const longInputsTest = isLong ? inputsTest : test.skip

/** The declarations of all exported names are no definitions. */
const withDefinitions = all.filter(({ path }) => path !== "docs/api.md")

/** What the compiler says of a project. */
async function compilerOf(folder: string): Promise<string> {
  const compiler = join(root, "node_modules/typescript/bin/tsc")
  return await new Promise((resolve) => {
    execFile(process.execPath, [compiler, "--project", folder], (_, output) => resolve(output))
  })
}

test("every definition compiles, on a page as in a project that nixgen init has made", async () => {
  const definitions = withDefinitions.flatMap((page) =>
    Object.entries(projectOf(page, names)).map(
      ([path, text]) => [join(folderOf(page), path), text] as const,
    ),
  )
  const folder = makeProject({
    ...Object.fromEntries(definitions),
    "tsconfig.json": tsconfigText,
  })
  symlinkSync(join(root, "node_modules/vitest"), join(folder, "node_modules/vitest"))
  expect(await compilerOf(folder)).toBe("")
})

test("every block of Nix is Nix", () => {
  const found = blocks.filter(({ language }) => language === "nix")
  expect(found.length).toBeGreaterThan(5)
  const wrong = found.flatMap((block) => {
    try {
      parseNix(nixOf(block))
      return []
    } catch (error) {
      return [`${placeOf(block)}: ${String(error)}`]
    }
  })
  expect(wrong).toEqual([])
})

test("every command line is one that nixgen takes", async () => {
  const lines = blocks.flatMap((block) =>
    commandLinesOf(block).map((words) => ({ place: placeOf(block), words })),
  )
  expect(lines.length).toBeGreaterThanOrEqual(50)
  const listener = { tell: () => undefined, run: () => Promise.resolve() }
  const program = { name: "nixgen", summary: "", version: "", commands }
  const wrong = await Promise.all(
    lines.map(async ({ place, words }) => {
      const parsed = parserOf(program, listener).parseAsync(words, { from: "user" })
      return await parsed.then(
        () => [],
        (error: unknown) => [`${place}: nixgen ${words.join(" ")}: ${String(error)}`],
      )
    }),
  )
  expect(wrong.flat()).toEqual([])
})

test("every link leads somewhere", () => {
  const known = new Map(all.map(({ path, text }) => [join(root, path), anchorsOf(text)]))
  const anchorsIn = (file: string) => known.get(file) ?? anchorsOf(readFileSync(file, "utf8"))
  const dead = all.flatMap(({ path, text }) =>
    linksOf(text)
      .filter((link) => {
        const [to = "", anchor] = link.split("#")
        const file = to === "" ? join(root, path) : join(root, dirname(path), to)
        return !existsSync(file) || (anchor !== undefined && !anchorsIn(file).includes(anchor))
      })
      .map((link) => `${path}: ${link}`),
  )
  expect(dead).toEqual([])
})

test("the problem matcher of the page about editors reads what a build tells", async () => {
  const page = all.filter(({ path }) => path === "docs/editors.md").flatMap(blocksOf)
  const tasks = page.filter(({ code }) => code.includes("problemMatcher"))
  const matchers = tasks.map(({ code }) => problemMatcher.parse(JSON.parse(code)).tasks[0])
  expect(matchers.length).toBe(1)
  const folder = makeProject({ "hosts/web.ts": hostFile("servics: [],") })
  const terminal = testTerminal(folder)
  expect(await build({ color: "never" }, terminal)).toBe(1)
  for (const matcher of matchers) {
    const { pattern, background } = matcher.problemMatcher
    const lines = terminal.told().split("\n")
    const found = lines.flatMap((line) => new RegExp(pattern.regexp).exec(line) ?? [])
    expect(found.slice(1)).toEqual([
      "error",
      "NG021",
      "hosts/web.ts",
      "3",
      expect.stringMatching(/^\d+$/),
      expect.stringContaining('unknown key "servics"'),
    ])
    const watch = readFileSync(join(root, "src/cli/watch/watch.ts"), "utf8")
    for (const told of [background.beginsPattern, background.endsPattern])
      expect(watch).toContain(`terminal.tell("${told.slice(1, -1)}")`)
  }
})

/** What VS Code reads of a task. */
const problemMatcher = z.object({
  tasks: z.tuple([
    z.object({
      problemMatcher: z.object({
        pattern: z.object({ regexp: z.string() }),
        background: z.object({ beginsPattern: z.string(), endsPattern: z.string() }),
      }),
    }),
  ]),
})

/** What a page shows of a generated file: its path, and the text below that. */
function generatedIn(page: Page): readonly (readonly [path: string, text: string])[] {
  return blocksOf(page).flatMap((block) => {
    const path = block.language === "nix" ? pathOf(block) : undefined
    if (path?.startsWith("generated/") !== true) return []
    return [[path.slice("generated/".length), block.code.replace(/^.*\n+/, "")] as const]
  })
}

/** The files that a page has its readers make, in a project of their own; gives its folder. */
function filesOf(page: Page): string {
  const files = Object.entries(projectOf(page, names))
  return makeProject(Object.fromEntries(files.filter(([path]) => isFile(path))))
}

/** What the fleet in a folder becomes, without a word of what could be wrong. */
async function treeOf(folder: string) {
  const { fleet, problems } = await nixgen.load(join(folder, "fleet.ts"))
  expect(problems).toEqual([])
  if (fleet === undefined) throw new Error("there is no fleet")
  const built = await nixgen.build(fleet)
  expect(built.problems.filter(({ severity }) => severity === "error")).toEqual([])
  return built.tree
}

describe("what is shown of generated files is what becomes of the definitions beside it:", () => {
  const shown = all.filter((page) => generatedIn(page).length > 0)

  test.each(shown.map((page) => [page.path, page] as const))("%s", async (_, page) => {
    const tree = await treeOf(filesOf(page))
    for (const [path, text] of generatedIn(page))
      expect(`${path}\n${String(tree.get(path)?.content)}`).toContain(text)
  })
})

/** Packages that recipes name, or modules for them, and that the reference nixpkgs does not have. */
const standIns = `import { defineModule, mkForce, nix } from "nixgen"
export const standIns = defineModule({
  config: {
    hardware: { firmware: mkForce([]) },
    services: { xserver: { displayManager: { startx: { enable: true } } } },
    networking: { networkmanager: { plugins: mkForce([]) } },
    nixpkgs: {
      overlays: [nix\`(_: previous: {
        duf = previous.hello;
        minica = previous.hello;
        noto-fonts-color-emoji = previous.hello;
        postgresql_16 = previous.postgresql;
        skopeo = previous.hello // { policy = previous.hello; };
        udisks2 = previous.udisks2 // { libblockdev = previous.hello // { version = "3"; }; };
        xdg-utils = previous.hello;
        prometheus = previous.prometheus // { cli = previous.prometheus; };
      })\`],
    },
  },
})
`

/** Gives a cookbook's fleet one more common module. */
function withStandIns(folder: string): void {
  const fleet = readFileSync(join(folder, "fleet.ts"), "utf8")
  const changed = fleet.replace("const everywhere = {", "const everywhere = { standIns,")
  writeFileSync(
    join(folder, "fleet.ts"),
    `import { standIns } from "./profiles/stand-ins.ts"\n${changed}`,
  )
  writeFileSync(join(folder, "profiles/stand-ins.ts"), standIns)
}

describe("the recipes of the cookbook are one fleet", () => {
  const cookbook = all.filter(({ path }) => path === "docs/cookbook.md")

  test("that builds, with every module and host of them", async () => {
    for (const page of cookbook) {
      const paths = blocksOf(page).flatMap((block) => pathOf(block) ?? [])
      const tree = await treeOf(filesOf(page))
      const files = [...tree.keys()].join("\n")
      const wanted = paths.flatMap((path) => /^(?:hosts|services)\/(.*)\.ts$/.exec(path)?.[1] ?? [])
      expect(wanted.filter((name) => !files.includes(name))).toEqual([])
      expect(paths.length).toBeGreaterThan(20)
    }
  })

  longInputsTest("of which Nix evaluates each host", async () => {
    for (const page of cookbook) {
      const folder = filesOf(page)
      withStandIns(folder)
      const terminal = testTerminal(folder)
      expect(await build({}, terminal)).toBe(0)
      const status = await check({ inputs: inputsFolder }, terminal)
      expect(status === 0 ? "" : terminal.told()).toBe("")
    }
  })
})

test("a block says what it is a part of, and no file of a page is there twice", () => {
  for (const page of withDefinitions) {
    const paths = blocksOf(page).flatMap((block: CodeBlock) => pathOf(block) ?? [])
    expect([page.path, paths]).toEqual([page.path, [...new Set(paths)]])
  }
})
