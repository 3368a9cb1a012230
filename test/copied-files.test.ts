/** The user's files that are taken along: whatever their names, the Nix is right and so is the content. */
import { execFileSync } from "node:child_process"
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs"
import { dirname, join, relative } from "node:path"
import * as fc from "fast-check"
import { describe, expect, test } from "vitest"
import { build } from "./support/commands.ts"
import { copyName } from "../src/files/copy-name.ts"
import { projectRoot } from "../src/files/folders.ts"
import { buildDefinitions, hostText } from "./support/definitions.ts"
import { effort } from "./support/effort.ts"
import { evaluatedHost } from "./support/evaluated-host.ts"
import { evaluate, inputPath, inputsTest, nixTest } from "./support/nix.ts"
import { hostFile, makeProject } from "./support/project.ts"
import { testTerminal } from "./support/terminal.ts"

const text = JSON.stringify

/** Names that a file system takes and that mean something to Nix, a shell, git or a URL. */
const names = [
  "plain.txt",
  "with space.txt",
  " leading and trailing ",
  "ü.txt",
  "u\u0308ber.txt",
  "文件.txt",
  "🐧",
  "a$b",
  "a@b",
  "~a",
  "it's",
  'say "hi"',
  "a,b",
  "report (1).pdf",
  "report (2).pdf",
  "a&b",
  "a#b",
  "a?b",
  "a%20b",
  "a=b",
  "a+b",
  "a:b",
  "a;b",
  "a|b",
  "a*b",
  "a<b>",
  "[a]",
  "{a}",
  "`a`",
  "!a",
  "^a",
  ".hidden",
  "..hidden",
  "...",
  ".-x",
  "-rf",
  "a.",
  "a\nb",
  "a\rb",
  "a\tb",
  "a\u2028b",
  "a\\b",
  "${x}",
  "$${x}",
  "''",
  "''${x}",
  '"',
  "x; throw x",
  "x }: { y = 1; }",
  "# x",
  "/* x".replace("/", "∕"),
  "if true then x",
  "a".repeat(255),
  `${"ü".repeat(125)}.txt`,
  `${"a ".repeat(120)}.tar.gz`,
  "__proto__",
  "constructor",
  "x.drv",
  "a b.drv",
  ".drv",
]

/** The content of a name's file: no two are the same. */
const contentOf = (name: string) => `the file ${name}\n`

/** A project whose host has a file of each name, as \`environment.etc\` does. */
function projectOf(files: readonly string[]): string {
  const sources = files.map((name, index) => `"n${index}": { source: file(${text(`./${name}`)}) }`)
  return makeProject({
    ...Object.fromEntries(files.map((name) => [`hosts/${name}`, contentOf(name)])),
    "hosts/web.ts": hostFile(
      `config: { environment: { etc: { ${sources.join(", ")} } } }`,
      'import { file } from "nixgen"',
    ),
  })
}

/** Builds a project; gives what it is told, one line each: code, place, message. */
async function told(folder: string): Promise<readonly string[]> {
  const terminal = testTerminal(folder)
  const status = await build({ json: true }, terminal)
  const { problems } = JSON.parse(terminal.written())
  expect(status).toBe(problems.some(isError) ? 1 : 0)
  expect(existsSync(join(folder, "generated"))).toBe(status === 0)
  return problems.map(lineOf).map((line: string) => line.replaceAll(folder, "…"))
}

interface Told {
  readonly code: string
  readonly severity: string
  readonly file?: string
  readonly line?: number
  readonly column?: number
  readonly message: string
}

function isError({ severity }: Told): boolean {
  return severity === "error"
}

/** Columns of TypeScript are not asked for here; those of Nix are. */
function lineOf({ code, file, line, column, message }: Told): string {
  const at = file?.endsWith(".nix") === true ? `${file}:${line}:${column}` : `${file}:${line}`
  return `${code} ${at} ${message}`
}

/** What the store has of every file of the host, once it is copied there. */
function stored(folder: string): unknown {
  return evaluate(
    `builtins.mapAttrs (_: { source }: builtins.readFile "\${source}")
      (import ${folder}/generated/hosts/web).environment.etc`,
  )
}

describe("a file of any name", () => {
  nixTest("is right in Nix and in the store", async () => {
    const folder = projectOf(names)
    expect(await told(folder)).toEqual([])
    const want = names.map((name, index) => [`n${index}`, contentOf(name)])
    expect(stored(folder)).toEqual(Object.fromEntries(want))
  })

  nixTest("at random", async () => {
    const characters = fc.oneof(
      fc.constantFrom(...Array.from(" '\"$@~,()&#?%=+-._;:{}[]<>\\`!*^|\n\r\t")),
      fc.constantFrom("''", "${", "$$", "..", "ü", "u\u0308", "ß", "文", "\u2028", "\u00a0"),
      fc.string({ unit: "binary", minLength: 1, maxLength: 1 }),
      fc.constantFrom(...Array.from("abcXYZ019")),
    )
    const name = fc
      .array(characters, { minLength: 1, maxLength: 40 })
      .map((parts) => parts.join("").replace(/[/\0\p{Surrogate}]/gu, ""))
      .filter((each) => !/^\.{0,2}$/.test(each) && each.trim() !== "")
    const random = fc.sample(name, { numRuns: effort(40, 2_000), seed: 9 })
    const kept = new Map(random.map((each) => [copyName(each).toLowerCase(), each]))
    const files = [...kept.values()].filter((each) => each !== "web.ts")
    expect(files.length).toBeGreaterThan(random.length / 2)
    const folder = projectOf(files)
    expect(await told(folder)).toEqual([])
    const want = files.map((each, index) => [`n${index}`, contentOf(each)])
    expect(stored(folder)).toEqual(Object.fromEntries(want))
  })

  test.each<[string, string]>([
    ["motd", "motd"],
    ["a+b_c-d.tar.gz", "a+b_c-d.tar.gz"],
    ["with space.txt", "with-space.txt"],
    ["Änderung.txt", "Anderung.txt"],
    [".bashrc", "bashrc"],
    ["report (1).pdf", "report-1-9c5b2d10.pdf"],
    ["文件.txt", "file-0f3f8a10.txt"],
    ["a".repeat(128), "a".repeat(128)],
  ])("%s is copied to a name that can be read", (name, want) => {
    const digits = /-[0-9a-f]{8}(?=\.|$)/
    expect(copyName(name).replace(digits, "-#")).toBe(want.replace(digits, "-#"))
    expect(copyName(name)).toBe(copyName(name.normalize("NFD")))
  })
})

/** A project whose host takes along what is written: `file("./x")`, `nixModule("./y.nix")`. */
function taking(expressions: readonly string[], files: Readonly<Record<string, string>> = {}) {
  const members = expressions.map((expression, index) => `n${index}: ${expression}`)
  return makeProject({
    ...files,
    "hosts/web.ts": hostFile(
      `config: { lib: { a: { ${members.join(", ")} } } }`,
      'import { file, facter, nixModule } from "nixgen"',
    ),
  })
}

/** The files of the generated tree in a host's folder. */
function written(folder: string, host = "web"): readonly string[] {
  const files = readdirSync(join(folder, "generated/hosts", host), {
    recursive: true,
    encoding: "utf8",
  })
  const isFile = (path: string) => statSync(join(folder, "generated/hosts", host, path)).isFile()
  return files.filter(isFile).toSorted()
}

function one(path: string): string {
  return `NG007 hosts/web.ts:3 two different files would be written to ${path}`
}

/** The content of a file, or of every file of a folder. */
function contentsUnder(path: string): readonly string[] {
  if (statSync(path).isFile()) return [readFileSync(path, "utf8")]
  return readdirSync(path)
    .toSorted()
    .flatMap((name) => contentsUnder(join(path, name)))
}

describe("names that are one", () => {
  test.each<[string, Record<string, string>, readonly string[]]>([
    ["of two folders", { "a/motd": "1", "b/motd": "2" }, ["motd", "motd-b"]],
    [
      "of three",
      { "a/x.conf": "1", "b/x.conf": "2", "c/x.conf": "3" },
      ["x-b.conf", "x-c.conf", "x.conf"],
    ],
    ["of a folder and of the project itself", { "a/motd": "1", motd: "2" }, ["motd", "motd-2"]],
    [
      "with an end of their own",
      { "a/motd.txt": "1", "motd.txt": "2" },
      ["motd-2.txt", "motd.txt"],
    ],
    ["and so is the folders'", { "a/x/m": "1", "b/x/m": "2" }, ["x-b/m", "x/m"]],
    [
      "one of them as the other would be",
      { "a/m": "1", "b/m": "2", "c/m-b": "3" },
      ["m", "m-b", "m-b-c"],
    ],
    ["of two folders, of the same content", { "a/motd": "1", "b/motd": "1" }, ["motd"]],
    ["but for case", { "a/Motd": "1", "b/motd": "1" }, ["Motd", "motd-b"]],
    ["but for the form of Unicode", { "a/ü": "1", "b/u\u0308": "2" }, ["u", "u-b"]],
    ["but for accents", { "a/ü.txt": "1", "b/u.txt": "2" }, ["u-b.txt", "u.txt"]],
    ["as the host's own module", { "a/default.nix": "1" }, ["default-a.nix"]],
    ["as the host's own module, but for case", { "a/Default.nix": "{ }" }, ["Default-a.nix"]],
    ["a file and a folder", { "a/x": "1", "b/x/y": "2" }, ["x", "x-b/y"]],
    ["folders but for case", { "a/X/y": "1", "b/x/z": "2" }, ["X/y", "x-b/z"]],
    ["folders", { "a/x/y": "1", "b/x/z": "2" }, ["x-b/z", "x/y"]],
    [
      "folders, one of them in the other",
      { "a/x/y": "1", "b/x/y": "1", "b/x/z/y": "2" },
      ["x-b/y", "x-b/z/y", "x/y"],
    ],
    ["folders of the same files", { "a/x/y": "1", "b/x/y": "1" }, ["x/y"]],
  ])("%s: the later ones have that of their folder as well", async (_, files, want) => {
    const paths = [
      ...new Set(Object.keys(files).map((path) => path.split("/").slice(0, 2).join("/"))),
    ]
    const folder = taking(
      paths.map((path) => `file(${text(`../${path}`)})`),
      files,
    )
    expect(await told(folder)).toEqual([])
    expect(written(folder).filter((path) => path !== "default.nix")).toEqual(want)
    const host = readFileSync(join(folder, "generated/hosts/web/default.nix"), "utf8")
    const contents = [...host.matchAll(/n\d+ = (\.\/[^;]*);/g)].map(([, path = ""]) =>
      contentsUnder(join(folder, "generated/hosts/web", path)),
    )
    expect(contents).toEqual(paths.map((path) => contentsUnder(join(folder, path))))
  })

  test.each<[string, Record<string, string>, readonly string[]]>([
    ["in a folder, but for case", { "www/A": "1", "www/a": "1" }, [one("hosts/web/www/A")]],
    [
      "in a folder, but for the form",
      { "www/é": "1", "www/e\u0301": "1" },
      [one("hosts/web/www/e\u0301")],
    ],
    [
      "in a folder, folders but for case",
      { "www/B/x": "1", "www/b/y": "1" },
      [one("hosts/web/www/B")],
    ],
  ])("%s", async (_, files, want) => {
    expect(await told(taking(['file("../www")'], files))).toEqual(want)
  })

  test("in a folder, many times: told once", async () => {
    const twins = Array.from({ length: 9 }, (_, index) => [`A${index}`, `a${index}`]).flat()
    const files = Object.fromEntries(
      [...twins, "B/x", "b/x", "B/y", "b/y"].map((name) => [`www/${name}`, name]),
    )
    const folder = taking(['file("../www")'], files)
    const terminal = testTerminal(folder)
    await build({ json: true }, terminal)
    expect(JSON.parse(terminal.written()).problems).toMatchObject([
      {
        message: "two different files would be written to hosts/web/www/A0",
        detail:
          'Many disks do not tell "hosts/web/www/A0" from "hosts/web/www/a0". So it is with 9 more: hosts/web/www/A1, hosts/web/www/A2, hosts/web/www/A3 and 6 more.',
      },
    ])
  })

  test("a folder, and a module with what it takes along", async () => {
    const files = { "a/x/y": "1", "b/x.nix": "{ imports = [ ./z.nix ]; }", "b/z.nix": "{ }" }
    const folder = taking(['file("../a/x")', 'nixModule("../b/x.nix")'], files)
    expect(await told(folder)).toEqual([])
    expect(written(folder)).toEqual(["default.nix", "x-b/x.nix", "x-b/z.nix", "x/y"])
  })

  test("two reports, and one that is the same", async () => {
    const files = { "a/x.json": "1", "b/x.json": "2" }
    const two = taking(['facter("../a/x.json")', 'facter("../b/x.json")'], files)
    expect(await told(two)).toEqual([])
    expect(written(two)).toEqual(["default.nix", "facter-b.json", "facter.json"])
    expect(await told(taking(['facter("../a/x.json")', 'facter("../a/x.json")'], files))).toEqual(
      [],
    )
  })

  test.each<[string, string, readonly string[]]>([
    ["a common module", "{ Base: defineModule({}), base: defineModule({}) }", ["NG107"]],
    ["and default.nix", "{ Default: defineModule({}) }", ["NG106"]],
    [
      "that is no file's",
      '{ "a b": defineModule({}), "a/../../b": defineModule({}) }',
      ["NG106", "NG106"],
    ],
  ])("%s", async (_, common, want) => {
    const folder = makeProject({
      "fleet.ts": `import { defineFleet, defineHost, defineModule } from "nixgen"
const host = defineHost({ system: "x86_64-linux", stateVersion: "26.05" })
export default defineFleet({ pins: "./npins/sources.json", common: ${common}, hosts: { host } })
`,
    })
    expect((await told(folder)).map((line) => line.slice(0, 5))).toEqual(want)
  })

  test("hosts, and what hosts/ holds beside them", async () => {
    const folder = makeProject(
      Object.fromEntries(
        ["web", "Web", "Common"].map((name) => [`hosts/${name}.ts`, hostFile("")]),
      ),
    )
    expect((await told(folder)).map((line) => line.slice(0, 5))).toEqual([
      "NG102",
      "NG103",
      "NG105",
    ])
  })
})

describe("what cannot be taken along is refused", () => {
  const outside = "leads out of the project"
  const holds = "is a folder that holds the definitions themselves"

  test.each<[string, string]>([
    ['file("")', "the path is empty"],
    ['file("  ")', "the path is empty"],
    ["file(undefined as never)", "expected a path, received undefined"],
    ["file(5 as never)", "expected a path, received number"],
    ['file(new URL("./x", "file:///x") as never)', "expected a path, received object"],
    ['file("./a\\0b")', "a path cannot hold a NUL character"],
    ['file(".")', `"." ${holds}`],
    ['file("./")', `"./" ${holds}`],
    ['file("..")', `".." ${holds}`],
    ['file("../hosts")', `"../hosts" ${holds}`],
    ['file("../..")', `"../.." ${outside}`],
    ['file("/")', `"/" ${outside}`],
    ['file("/etc/shadow")', `"/etc/shadow" ${outside}`],
    ['file("../../../../../../etc/passwd")', `"../../../../../../etc/passwd" ${outside}`],
    ['file("/dev/zero")', `"/dev/zero" ${outside}`],
    ['nixModule("/etc/nixos/configuration.nix")', `"/etc/nixos/configuration.nix" ${outside}`],
    ['facter("/proc/self/environ")', `"/proc/self/environ" ${outside}`],
    ['nixModule("..")', `".." ${holds}`],
    ['file("../.git")', '"../.git" is git\'s own: what is in it changes with every commit'],
    [
      'file("../.git/config")',
      '"../.git/config" is git\'s own: what is in it changes with every commit',
    ],
  ])("%s", async (expression, message) => {
    expect(await told(taking([expression]))).toEqual([`NG052 hosts/web.ts:3 ${message}`])
  })

  /** What the last build has written, which the next would take along, and so on. */
  test.each<[string, string]>([
    ["the tree", 'file("../generated")'],
    ["a folder of it", 'file("../generated/scripts")'],
    ["a file of it", 'file("../generated/README.md")'],
    ["a module of it", 'nixModule("../generated/hosts/web/default.nix")'],
  ])("of what is generated, %s", async (_, expression) => {
    const folder = taking([])
    expect(await told(folder)).toEqual([])
    writeFileSync(
      join(folder, "hosts/web.ts"),
      hostFile(
        `config: { lib: { a: { b: ${expression} } } }`,
        'import { file, nixModule } from "nixgen"',
      ),
    )
    const terminal = testTerminal(folder)
    expect(await build({ json: true }, terminal)).toBe(1)
    expect(terminal.written()).toContain("is generated, or holds what is")
  })

  test("where the definitions are in the same folder, what is theirs is taken along", async () => {
    const folder = taking(['file("./motd")'], { "hosts/motd": "1" })
    const settings = join(folder, "package.json")
    writeFileSync(settings, text({ type: "module", nixgen: { out: "hosts" } }))
    expect(await build({}, testTerminal(folder))).toBe(0)
  })

  test("a module that is a folder has a default.nix", async () => {
    const files = { "x/other.nix": "{ }", "y/default.nix": "{ }" }
    expect(await told(taking(['nixModule("../x")', 'nixModule("../y")'], files))).toEqual([
      "NG006 hosts/web.ts:3 there is no file …/x/default.nix",
    ])
  })

  test("of many, each is told", async () => {
    const folder = taking(['file("")', 'file("/etc/shadow")', 'file("./no")'])
    expect((await told(folder)).map((line) => line.slice(0, 5))).toEqual([
      "NG052",
      "NG052",
      "NG006",
    ])
  })

  /** What else a path can lead to; \`in\` is the folder of the definitions. */
  test.each<[string, (at: string) => void, readonly string[]]>([
    [
      "a pipe",
      (at) => run("mkfifo", join(at, "x")),
      ["NG053 hosts/web.ts:3 …/hosts/x is a pipe, not a file"],
    ],
    [
      "a socket",
      (at) => listen(join(at, "x")),
      ["NG053 hosts/web.ts:3 …/hosts/x is a socket, not a file"],
    ],
    [
      "a link to a device",
      (at) => symlinkSync("/dev/zero", join(at, "x")),
      ['NG052 hosts/web.ts:3 "./x" leads out of the project'],
    ],
    [
      "a link out of the project",
      (at) => symlinkSync("/etc/passwd", join(at, "x")),
      ['NG052 hosts/web.ts:3 "./x" leads out of the project'],
    ],
    [
      "a link to the definitions",
      (at) => symlinkSync("..", join(at, "x")),
      [`NG052 hosts/web.ts:3 "./x" ${holds}`],
    ],
    [
      "a link to nothing",
      (at) => symlinkSync("nothing", join(at, "x")),
      ["NG006 hosts/web.ts:3 …/hosts/x is a symbolic link that leads to nothing"],
    ],
    [
      "a folder with a link to nothing",
      (at) => (put(join(at, "x/a"), "a"), symlinkSync("nothing", join(at, "x/l"))),
      ["NG006 hosts/web.ts:3 …/hosts/x/l is a symbolic link that leads to nothing"],
    ],
    [
      "a folder with a link that has no end",
      (at) => (put(join(at, "x/a"), "a"), symlinkSync("l", join(at, "x/l"))),
      ["NG006 hosts/web.ts:3 …/hosts/x/l is a symbolic link that leads to itself"],
    ],
    [
      "a link to itself",
      (at) => symlinkSync("x", join(at, "x")),
      ["NG006 hosts/web.ts:3 …/hosts/x is a symbolic link that leads to itself"],
    ],
    [
      "an empty folder",
      (at) => mkdirSync(join(at, "x")),
      ["NG053 hosts/web.ts:3 …/hosts/x has no files in it"],
    ],
    [
      "a folder with nothing but .git",
      (at) => put(join(at, "x/.git"), "gitdir: elsewhere"),
      ["NG053 hosts/web.ts:3 …/hosts/x has no files in it"],
    ],
    [
      "a folder with a pipe",
      (at) => (put(join(at, "x/a"), "a"), run("mkfifo", join(at, "x/p"))),
      ["NG053 hosts/web.ts:3 …/hosts/x/p is a pipe, not a file"],
    ],
    [
      "a folder with a link out of it",
      (at) => (
        put(join(at, "x/a"), "a"),
        put(join(at, "y"), "y"),
        symlinkSync("../y", join(at, "x/l"))
      ),
      ["NG053 hosts/web.ts:3 …/hosts/x/l is a symbolic link that leads out of the folder"],
    ],
    [
      "a folder with a link to /",
      (at) => (put(join(at, "x/a"), "a"), symlinkSync("/", join(at, "x/l"))),
      ["NG053 hosts/web.ts:3 …/hosts/x/l is a symbolic link that leads out of the folder"],
    ],
    [
      "a folder with a link to itself",
      (at) => (put(join(at, "x/b/a"), "a"), symlinkSync("..", join(at, "x/b/l"))),
      ["NG053 hosts/web.ts:3 …/hosts/x/b/l is a symbolic link to a folder that it is in"],
    ],
    [
      "a folder with a name that is not UTF-8",
      (at) => (mkdirSync(join(at, "x")), writeFileSync(Buffer.from(`${at}/x/\xff`, "latin1"), "")),
      ['NG053 hosts/web.ts:3 …/hosts/x holds a file whose name is not UTF-8: "\ufffd"'],
    ],
    [
      "a folder with a name that git has another meaning for",
      (at) => (put(join(at, "x/a\\b"), "a"), put(join(at, "x/.G\u200cit/config"), "a")),
      [
        "NG053 hosts/web.ts:3 …/hosts/x/.G\u200cit has a name that no generated file can have: git needs it, or Windows does",
        "NG053 hosts/web.ts:3 …/hosts/x/a\\b has a name that no generated file can have: git needs it, or Windows does",
      ],
    ],
    [
      "a name in another case",
      (at) => put(join(at, "X"), "x"),
      ["NG006 hosts/web.ts:3 there is no file …/hosts/x"],
    ],
    [
      "a very large file",
      (at) => (put(join(at, "x"), "x"), truncateSync(join(at, "x"), 11 * 1024 ** 2)),
      ["NG054 hosts/web.ts:3 …/hosts/x has 11 MiB"],
    ],
    [
      "a file larger than any",
      (at) => (put(join(at, "x"), "x"), truncateSync(join(at, "x"), 5 * 1024 ** 3)),
      [
        "NG054 hosts/web.ts:3 …/hosts/x has 5120 MiB",
        "NG053 hosts/web.ts:3 …/hosts/x has more than a file of the tree can have",
      ],
    ],
  ])("%s", async (_, make, want) => {
    const folder = taking(['file("./x")'])
    make(join(folder, "hosts"))
    expect(await told(folder)).toEqual(want)
  })
})

test.each(["nixModule", "facter"])(
  "a pipe as hardware, by %s, is never waited for",
  async (given) => {
    const folder = makeProject({
      "hosts/web.ts": hostFile(`hardware: ${given}("./x")`, `import { ${given} } from "nixgen"`),
    })
    run("mkfifo", join(folder, "hosts/x"))
    expect(await told(folder)).toEqual(["NG053 hosts/web.ts:3 …/hosts/x is a pipe, not a file"])
  },
)

test("what is refused is not searched for secrets", async () => {
  const folder = taking(['file("/")', 'nixModule("../../..")'])
  const found = await told(folder)
  expect(found.map((line) => line.slice(0, 5))).toEqual(["NG052", "NG052"])
})

test("a project ends where its repository does, or its package", () => {
  const folder = makeProject({
    "node_modules/brand/src/index.js": "",
    "node_modules/@scope/brand/index.js": "",
    "part/package.json": "{}",
    "part/hosts/web.ts": "",
  })
  const root = (path: string) => relative(folder, projectRoot(join(folder, path)))
  expect(root("hosts")).toBe("")
  expect(root("part/hosts")).toBe("part")
  expect(root("node_modules/brand/src")).toBe("node_modules/brand")
  expect(root("node_modules/@scope/brand")).toBe("node_modules/@scope/brand")
  mkdirSync(join(folder, ".git"))
  expect(root("part/hosts")).toBe("")
})

function needs(file: string, missing: string): string {
  return `NG055 hosts/web.ts:3: ${file} needs …/hosts/${missing}, which is not taken along with it`
}

describe("a file that is taken along as data, and that Nix imports", () => {
  const files = {
    "hosts/a.nix": "{ ... }: import ./b.nix",
    "hosts/b.nix": "{ environment.etc.c.source = ./c.sh; }",
    "hosts/c.sh": "true",
    "hosts/alone.nix": "{ }",
    "hosts/folder/default.nix": "import ./x.nix",
    "hosts/folder/x.nix": "{ }",
    "hosts/folder/out.nix": "import ../alone.nix",
    "hosts/wrong.nix": "{ x = ; }",
    "hosts/whole/default.nix": "{ ... }: { environment.etc.src.source = ./.; }",
    "hosts/whole/tests/unused.nix": "import ../../alone.nix",
    "hosts/scoped.nix": "called",
  }
  const both = [needs("a.nix", "b.nix"), needs("a.nix", "c.sh")]

  test.each<[definition: string, want: readonly string[]]>([
    ['config: { environment: { systemPackages: [pkgs.callPackage(file("./a.nix"), {})] } }', both],
    ['config: { nixpkgs: { overlays: [nix`_: import ${file("./a.nix")}`] } }', both],
    ['imports: [file("./a.nix")]', both],
    ['hardware: file("./a.nix")', both],
    ['config: { specialisation: { x: { configuration: { imports: [file("./a.nix")] } } } }', both],
    ['config: { containers: { x: { config: file("./a.nix") } } }', both],
    ['config: { specialisation: { x: { configuration: file("./a.nix") } } }', both],
    [
      'config: { containers: { x: { config: file("./a.nix") } }, environment: { etc: { b: { source: file("./b.nix") }, c: { source: file("./c.sh") } } } }',
      [],
    ],
    [
      'config: { users: { users: { x: mkIf(host.isBig, file("./a.nix")) } } }, inventory: { isBig: true }',
      both,
    ],
    ['config: { users: { users: { x: file("./whole"), y: nixModule("./a.nix") } } }', []],
    ['imports: [nixModule("./a.nix")]', []],
    ['imports: [file("./alone.nix")]', []],
    ['imports: [file("./folder")]', []],
    ['imports: [file("./whole")]', []],
    [
      'config: { nixpkgs: { overlays: [nix`scopedImport { called = 1; } ${file("./scoped.nix")}`] } }',
      [],
    ],
    ['imports: [nix`${file("./folder")} + "/x.nix"`]', []],
    ['imports: [nix`${file("./folder")} + "/out.nix"`]', [needs("folder", "alone.nix")]],
    [
      'imports: [file("./a.nix")], config: { environment: { etc: { b: { source: file("./b.nix") }, c: { source: file("./c.sh") } } } }',
      [],
    ],
    ['config: { environment: { etc: { "a.nix": { source: file("./a.nix") } } } }', []],
    [
      'imports: [file("./wrong.nix")]',
      ["NG011 hosts/wrong.nix:1: expected an expression, found `;` (line 1, column 7)"],
    ],
  ])("%s", async (definition, want) => {
    const { told: found, folder } = await buildDefinitions({
      ...files,
      "hosts/web.ts": hostText(definition),
    })
    expect(found.map((line) => line.replaceAll(folder, "…"))).toEqual(want)
  })
})

describe("what is taken along", () => {
  inputsTest("a report of nixos-facter, as its option reads it", async () => {
    // names, serial numbers and modules of devices are no secrets
    const report = {
      version: 1,
      system: "x86_64-linux",
      virtualisation: "none",
      hardware: {
        disk: [{ model: "KXG8AZNV1T02", serial: "9CJS2065EAMK", driver_modules: ["nvme"] }],
        memory: [{ resources: [{ type: "phys_mem", range: 16106127360 }] }],
      },
      smbios: { system: { uuid: "a2b03d6c-5f2e-11ee-8c99-0242ac120002", serial: "PF3ABCDE" } },
    }
    const { texts, told: problems } = await buildDefinitions({
      "hosts/web.ts": hostText('hardware: facter("./web.facter.json")'),
      "hosts/web.facter.json": JSON.stringify(report),
    })
    const read = "builtins.fromJSON (builtins.readFile value.config.hardware.facter.reportPath)"
    expect([problems, evaluatedHost(texts, "web", read)]).toEqual([[], report])
  })

  test("a link to a file of the project, as its content", async () => {
    const folder = taking(['file("./x")'], { motd: "hello" })
    symlinkSync("../motd", join(folder, "hosts/x"))
    expect(await told(folder)).toEqual([])
    expect(readFileSync(join(folder, "generated/hosts/web/x"), "utf8")).toBe("hello")
  })

  test("a folder, with all names, links within it and executable bits", async () => {
    const folder = taking(['file("../my site")'], {
      "my site/index.html": "<p>",
      "my site/with space/ü (1).txt": "ü",
      "my site/.well-known/x": "x",
      "my site/.git/config": "[core]",
      "my site/${a}.sh": "#!/bin/sh",
    })
    chmodSync(join(folder, "my site/${a}.sh"), 0o755)
    symlinkSync("index.html", join(folder, "my site/home.html"))
    symlinkSync("with space", join(folder, "my site/linked"))
    expect(await told(folder)).toEqual([])
    expect(written(folder)).toEqual([
      "default.nix",
      "my-site/${a}.sh",
      "my-site/.well-known/x",
      "my-site/home.html",
      "my-site/index.html",
      "my-site/linked/ü (1).txt",
      "my-site/with space/ü (1).txt",
    ])
    const mode = (path: string) => statSync(join(folder, "generated/hosts/web/my-site", path)).mode
    expect([mode("${a}.sh") & 0o111, mode("index.html") & 0o111]).toEqual([0o111, 0])
  })

  test("in the devices of a host and in a layout as well", async () => {
    const folder = makeProject({
      "hosts/web.ts": hostFile(
        'disks: { disk: { main: { type: "disk", device: "/dev/x", preCreateHook: str`cat ${file("./a b")}` } } }',
        'import { file, str } from "nixgen"',
      ),
      "hosts/a b": "a",
    })
    await told(folder)
    expect(written(folder)).toEqual(["a-b", "default.nix", "disks.nix"])
  })
})

function put(path: string, content: string): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, content)
}

function run(program: string, ...parameters: readonly string[]): void {
  execFileSync(program, parameters)
}

/** A socket stays where it is when nobody listens any more, if whoever did is killed. */
function listen(path: string): void {
  const script = `require("net").createServer().listen(${text(path)}, () => process.kill(process.pid, 9))`
  try {
    execFileSync(process.execPath, ["-e", script], { stdio: "ignore" })
  } catch {
    // killed, as it should be
  }
}

describe("a module takes along what it refers to", () => {
  /** Modules that refer to each other in every way that modules do. */
  const tree = {
    "nix/legacy.nix": `{ lib, pkgs ? { }, ... }:
{
  imports = [ ./users.nix ../lib/base.nix ./more ] ++ lib.optional (builtins.pathExists ./local.nix) ./local.nix;
  options.tool = lib.mkOption { default = import ./tool { name = "tool"; }; };
  config.out = {
    motd = builtins.readFile ./motd;
    added = builtins.readFile (./. + "/files/a b.txt");
    json = lib.importJSON ../lib/data.json;
    inText = "\${./files}/a b.txt";
    computed = map (name: builtins.readFile (./parts + "/\${name}.txt")) [ "one" "two" ];
    interpolated = map (name: builtins.readFile ./parts/\${name}.txt) [ "one" ];
    absolute = toString /var/lib/legacy;
  };
}
`,
    "nix/users.nix": "{ lib, ... }: { options.out = lib.mkOption { type = lib.types.attrs; }; }\n",
    "nix/more/default.nix":
      "{ config.out.more = (import ./deeper/x.nix).value + import ../../lib/base/y.nix; }\n",
    "nix/more/deeper/x.nix": '{ value = "x"; }\n',
    "nix/motd": "hello\n",
    "nix/files/a b.txt": "a b\n",
    "nix/parts/one.txt": "1",
    "nix/parts/two.txt": "2",
    "nix/tool/default.nix": '{ name }: "${name}-1"\n',
    "lib/base.nix": "{ config.out.base = true; }\n",
    "lib/base/y.nix": '"y"\n',
    "lib/data.json": '{ "a": [1] }',
    "nix/unrelated.nix": "this is no Nix (",
  }

  test("in folders as they are, and nothing else", async () => {
    const folder = makeProject({ ...tree, "hosts/web.ts": importing("../nix/legacy.nix") })
    expect(await told(folder)).toEqual([])
    const others = Object.keys(tree).filter((path) => !path.endsWith("unrelated.nix"))
    expect(written(folder)).toEqual(
      ["default.nix", ...others.map((path) => `legacy/${path}`)].toSorted(),
    )
  })

  inputsTest("and evaluates to the same, with what is copied to the store", async () => {
    const folder = makeProject({ ...tree, "hosts/web.ts": importing("../nix/legacy.nix") })
    expect(await told(folder)).toEqual([])
    const want = evaluated(join(folder, "nix/legacy.nix"))
    expect(want).toMatchObject({ tool: "tool-1", out: { more: "xy", base: true, motd: "hello\n" } })
    expect(evaluated(join(folder, "generated/hosts/web/legacy/nix/legacy.nix"))).toEqual(want)
  })

  test.each<[string, string, Record<string, string>, readonly string[]]>([
    ["nothing", "../nix/a.nix", { "nix/a.nix": "{ }" }, ["a.nix"]],
    [
      "one beside it",
      "../nix/a.nix",
      { "nix/a.nix": "import ./b.nix", "nix/b.nix": "{ }" },
      ["a/a.nix", "a/b.nix"],
    ],
    [
      "one above it",
      "../nix/a.nix",
      { "nix/a.nix": "import ../b.nix", "b.nix": "{ }" },
      ["a/b.nix", "a/nix/a.nix"],
    ],
    ["itself", "../nix/a.nix", { "nix/a.nix": "{ x = ./a.nix; }" }, ["a.nix"]],
    [
      "each other",
      "../a.nix",
      { "a.nix": "{ x = ./b.nix; }", "b.nix": "{ x = ./a.nix; }" },
      ["a/a.nix", "a/b.nix"],
    ],
    [
      "its folder",
      "../nix/a.nix",
      { "nix/a.nix": "{ x = ./.; }", "nix/b": "b" },
      ["a/a.nix", "a/b"],
    ],
    [
      "nothing, with a name of its folder",
      "../nix/web/default.nix",
      { "nix/web/default.nix": "{ }" },
      ["web/default.nix"],
    ],
    [
      "a folder, given whole",
      "../nix",
      { "nix/default.nix": "import ./b.nix", "nix/b.nix": "{ }", "nix/c": "" },
      ["nix/b.nix", "nix/c", "nix/default.nix"],
    ],
    [
      "a folder that leads out of itself",
      "../nix/x",
      { "nix/x/default.nix": "import ../b.nix", "nix/b.nix": "{ }" },
      ["x/b.nix", "x/x/default.nix"],
    ],
    [
      "what may be missing, and is",
      "../a.nix",
      { "a.nix": "if builtins.pathExists ./default.nix then ./default.nix else { }" },
      ["a/a.nix"],
    ],
    ["what Nix itself looks up", "../a.nix", { "a.nix": "import <nix/fetchurl.nix>" }, ["a.nix"]],
    [
      "a name with spaces",
      "../my module (1).nix",
      { "my module (1).nix": "./b", b: "" },
      ["my-module-1-f6573e7a/b", "my-module-1-f6573e7a/my-module-1-8372d016.nix"],
    ],
  ])("%s", async (_, path, files, want) => {
    const folder = makeProject({ ...files, "hosts/web.ts": importing(path) })
    expect(await told(folder)).toEqual([])
    expect(written(folder).filter((file) => file !== "default.nix")).toEqual(want)
  })

  test("as the hardware of a host, and of its services and common modules", async () => {
    const files = { "nix/hw.nix": "{ imports = [ ./b.nix ]; }", "nix/b.nix": "{ }" }
    const hardware = hostFile(
      'hardware: nixModule("../nix/hw.nix")',
      'import { nixModule } from "nixgen"',
    )
    const folder = makeProject({
      ...files,
      "hosts/web.ts": hardware,
      "fleet.ts": `import { defineFleet, defineModule, nixModule } from "nixgen"
export default defineFleet({
  pins: "./npins/sources.json",
  common: { base: defineModule({ imports: [nixModule("./nix/hw.nix")] }) },
  hosts: "./hosts/*.ts",
})
`,
    })
    expect(await told(folder)).toEqual([])
    expect(written(folder)).toEqual(["default.nix", "hardware/b.nix", "hardware/hw.nix"])
    expect(readFileSync(join(folder, "generated/hosts/web/default.nix"), "utf8")).toContain(
      "./hardware/hw.nix",
    )
    expect(written(folder, "common")).toEqual(["base.nix", "default.nix", "hw/b.nix", "hw/hw.nix"])
  })

  test.each<[string, Record<string, string>, readonly string[]]>([
    [
      "no Nix",
      { "a.nix": "{\n  x = ;\n}" },
      ["NG011 a.nix:2:7 expected an expression, found `;` (line 2, column 7)"],
    ],
    [
      "an import that is no Nix",
      { "a.nix": "import ./b.nix", "b.nix": "[ 1" },
      ["NG011 b.nix:1:4 expected `]`, found the end of the text (line 1, column 4)"],
    ],
    [
      "an import that is not there",
      { "a.nix": "{\n  imports = [ ./b.nix ];\n}" },
      ["NG006 a.nix:2:15 there is no file …/b.nix"],
    ],
    [
      "one of an import",
      { "a.nix": "import ./b", "b/default.nix": "{ x = ../../../etc/passwd; }" },
      ["NG055 b/default.nix:1:7 ../../../etc/passwd leads out of the project"],
    ],
    [
      "one out of the project",
      { "a.nix": "{ imports = [ ../elsewhere.nix ]; }" },
      ["NG055 a.nix:1:15 ../elsewhere.nix leads out of the project"],
    ],
    [
      "an absolute one that is read",
      { "a.nix": "{ imports = [ /etc/nixos/x.nix ]; a = import /x; }" },
      [
        "NG055 a.nix:1:15 /etc/nixos/x.nix is no part of the project",
        "NG055 a.nix:1:46 /x is no part of the project",
      ],
    ],
    [
      "one in the home folder",
      { "a.nix": "{ x = ~/x.nix; }" },
      ["NG055 a.nix:1:7 ~/x.nix is no part of the project"],
    ],
    [
      "the folder of everything",
      { "a.nix": "{ x = ./.; }" },
      ["NG055 a.nix:1:7 ./. may be anything in the folder of the definitions"],
    ],
    [
      "one that is computed",
      { "a.nix": 'name: import (./. + "/${name}.nix")' },
      [
        "NG055 a.nix:1:15 ./. /${…} may be anything in the folder of the definitions".replace(
          ". /",
          "./",
        ),
      ],
    ],
    [
      "a folder that is imported and holds no module",
      { "a.nix": "{ imports = [ ./sub ]; }", "sub/b.nix": "{ }" },
      ["NG006 a.nix:1:15 there is no file …/sub/default.nix"],
    ],
    [
      "one that is imported by a call, after it was named",
      { "a.nix": "{ x = ./sub; y = import ./sub { }; }", "sub/b.nix": "{ }" },
      ["NG006 a.nix:1:25 there is no file …/sub/default.nix"],
    ],
    [
      "folders that something else reads",
      {
        "a.nix":
          '{ tree, ... }: { imports = [ (tree ./sub) ./sub/c ]; x = builtins.readDir ./sub; y = import (./sub + "/c"); }',
        "sub/c/default.nix": "{ }",
      },
      [],
    ],
    [
      "one that is looked up",
      { "a.nix": "{ imports = [ <nixpkgs/nixos/modules/x.nix> <home/y> ]; }" },
      [
        "NG056 a.nix:1:15 <nixpkgs/nixos/modules/x.nix> is looked up on the machine that evaluates it, which flakes refuse",
        "NG056 a.nix:1:45 <home/y> is looked up on the machine that evaluates it, which flakes refuse",
      ],
    ],
  ])("%s is told of at its place", async (_, files, want) => {
    const folder = makeProject({
      ...files,
      "fleet.ts": `import { defineFleet, defineHost, nixModule } from "nixgen"
const host = () => defineHost({
  system: "x86_64-linux", stateVersion: "26.05", imports: [nixModule("./a.nix")],
})
export default defineFleet({ pins: "./npins/sources.json", hosts: { one: host(), two: host() } })
`,
    })
    expect((await told(folder)).toSorted()).toEqual(want.toSorted())
  })

  test("a module in a folder whose name is no path", async () => {
    const folder = makeProject({
      "my nix/a.nix": "import ../b.nix",
      "b.nix": "{ }",
      "hosts/web.ts": importing("../my nix/a.nix"),
    })
    expect(await told(folder)).toEqual([
      'NG055 hosts/web.ts:3 the folder "my nix" cannot stand in a path of Nix',
    ])
  })

  test("a module through a link that refers to others", async () => {
    const folder = makeProject({
      "nix/a.nix": "import ./link.nix",
      "real/b.nix": "import ./c.nix",
      "real/c.nix": "{ }",
      "hosts/web.ts": importing("../nix/a.nix"),
    })
    symlinkSync("../real/b.nix", join(folder, "nix/link.nix"))
    expect(await told(folder)).toEqual([
      "NG055 nix/link.nix:1:8 link.nix is a symbolic link, and this path is relative to where that leads",
    ])
  })
})

/** What a module of the tree above defines. */
function evaluated(module: string): unknown {
  return evaluate(`let
        lib = import ${inputPath("nixpkgs")}/lib;
        inherit ((lib.evalModules { modules = [ ${module} ]; }).config) out tool;
      in { inherit tool; out = out // { inText = builtins.readFile out.inText; }; }`)
}

function importing(path: string): string {
  return hostFile(`imports: [nixModule(${text(path)})]`, 'import { nixModule } from "nixgen"')
}
