/** Types of what has not changed are told from the run before; of anything else, Nix is asked. */
import {
  appendFileSync,
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { afterAll, afterEach, beforeAll, expect, vi } from "vitest"
import { formerAnswer } from "../src/cli/kept-answers/kept-answer.ts"
import { answeredTypes, requestFor } from "./support/answered.ts"
import { effort } from "./support/effort.ts"
import { hasInputs, inputsTest } from "./support/nix.ts"
import { hostFile, keptProject, makeProject } from "./support/project.ts"
import { makeSmallInputs } from "./support/small-inputs.ts"
import { testTerminal } from "./support/terminal.ts"

const files = {
  "hosts/web.ts": hostFile(
    `imports: [nixModule("../a.nix")], inventory: { rack },
     config: { nixpkgs: { overlays: [nix\`import \${file("../overlay.nix")}\`] } }`,
    'import { file, nix, nixModule } from "nixgen"\nimport { rack } from "../rack.ts"',
  ),
  "a.nix": "{ lib, ... }: { options.alpha.one = lib.mkOption { type = lib.nothing; }; }\n",
  "overlay.nix": "final: prev: { mine = prev.system; }\n",
  "rack.ts": 'export const rack = "a"\n',
  "tsconfig.json": "{}\n",
}

/** A folder that has the inputs, a program of Nix by itself, and its settings. */
let machine: string
let folder: string
let first: { readonly told: string; readonly isKept: boolean }

const inputs = () => join(machine, "inputs")
const onMachine = (path: string) => join(machine, path)

/** What the process has of its surroundings, for Nix. */
function environment(): Readonly<Record<string, string | undefined>> {
  const { PATH, HOME } = process.env
  const bin = join(machine, "bin")
  return { PATH: `${bin}:${PATH}`, HOME, NIX_CONF_DIR: join(machine, "etc") }
}

async function typed(at: string) {
  const terminal = { ...testTerminal(at), environment: environment() }
  const ended = await answeredTypes({ inputs: inputs() }, terminal)
  return { ...ended, told: terminal.told() }
}

function isKept(more: object = {}): boolean {
  return formerAnswer(requestFor({ inputs: inputs(), ...more }, folder, "types")) !== undefined
}

beforeAll(async () => {
  machine = mkdtempSync(join(tmpdir(), "nixgen-machine-"))
  folder = keptProject(files)
  if (!hasInputs) return
  makeSmallInputs(inputs())
  first = await typed(folder)
})

afterAll(() => {
  for (const each of [machine, folder]) rmSync(each, { recursive: true })
})

afterEach(() => vi.unstubAllEnvs())

inputsTest("what is told again is what a run tells that finds nothing to do", async () => {
  expect(first).toMatchObject({ status: 0, isKept: false })
  expect(first.told).toContain("Nix evaluates the options …")
  const again = await typed(folder)
  expect(again).toEqual({
    status: 0,
    isKept: true,
    told: `warning NG082  Nix cannot tell of 1 option, which take anything
  alpha.one: attribute 'nothing' missing
  hint: what is defined of one is not checked before Nix does
.nixgen/types: the types of 9 options, nothing to change`,
  })
})

/** Something that is done to the folders, of which nothing is left once it is undone. */
type Change = (at: (path: string) => string) => void

const types = ".nixgen/types"
const edited = (path: string): [what: string, change: Change] => [
  path,
  (at) => appendFileSync(at(path), "\n"),
]
const gone = (path: string): [what: string, change: Change] => [
  `${path} is gone`,
  (at) => rmSync(at(path)),
]
const there = (path: string, text = ""): [what: string, change: Change] => [
  `${path} is there`,
  (at) => {
    mkdirSync(dirname(at(path)), { recursive: true })
    writeFileSync(at(path), text)
  },
]

inputsTest.each<[what: string, change: Change]>([
  edited("hosts/web.ts"),
  edited("rack.ts"),
  edited("fleet.ts"),
  edited("a.nix"),
  edited("overlay.nix"),
  edited("npins/sources.json"),
  edited("tsconfig.json"),
  gone("hosts/web.ts"),
  gone("a.nix"),
  there("hosts/db.ts", hostFile("")),
  there("hosts/tsconfig.json", "{}"),
  there("package.json", "{}"),
  there("node_modules/.package-lock.json", "{}"),
  ...[
    "options.tsv",
    "names.json",
    "made-from.json",
    "options.d.ts",
    "fleet.names.d.ts",
    "fleet.names.d.ts.map",
  ].flatMap((file) => [edited(`${types}/${file}`), gone(`${types}/${file}`)]),
  edited(`${types}/.nixgen-manifest.json`),
  ["all types are gone", (at) => rmSync(at(types), { recursive: true })],
  ["a type file can be run", (at) => chmodSync(at(`${types}/module.d.ts`), 0o755)],
  ["a run was killed", (at) => mkdirSync(at(`${types}/.nixgen-staging-1`))],
  gone("nixgen-env.d.ts"),
  ["nixgen-env.d.ts is another", (at) => writeFileSync(at("nixgen-env.d.ts"), "export {}\n")],
])("Nix is asked where something is another in the project: %s", (_, change) => {
  expect(isKept()).toBe(true)
  const undo = remembered()
  change((path) => join(folder, path))
  expect(isKept()).toBe(false)
  undo()
  expect(isKept()).toBe(true)
})

/** Gives what makes the project as it is now once more. */
function remembered(): () => void {
  const copy = mkdtempSync(join(tmpdir(), "nixgen-before-"))
  const isOwn = (path: string) => !path.startsWith(join(folder, "node_modules"))
  cpSync(folder, copy, { recursive: true, filter: isOwn })
  return () => {
    rmSync(join(folder, "node_modules/.package-lock.json"), { force: true })
    for (const name of readdirSync(folder))
      if (name !== "node_modules") rmSync(join(folder, name), { recursive: true })
    cpSync(copy, folder, { recursive: true })
    rmSync(copy, { recursive: true })
  }
}

inputsTest.each<[what: string, change: Change, undo: Change]>([
  [
    "the inputs' list",
    (at) => appendFileSync(at("inputs/inputs.json"), "\n"),
    (at) =>
      writeFileSync(
        at("inputs/inputs.json"),
        readFileSync(at("inputs/inputs.json"), "utf8").trimEnd(),
      ),
  ],
  [
    "another Nix is found first",
    (at) => {
      mkdirSync(at("bin"))
      symlinkSync("/bin/false", at("bin/nix"))
    },
    (at) => rmSync(at("bin"), { recursive: true }),
  ],
  [
    "Nix has settings",
    (at) => {
      mkdirSync(at("etc"))
      writeFileSync(at("etc/nix.conf"), "")
    },
    (at) => rmSync(at("etc"), { recursive: true }),
  ],
  ["a variable", () => vi.stubEnv("NIX_CONFIG", "x"), () => vi.unstubAllEnvs()],
])("Nix is asked where something is another on the machine: %s", (_, change, undo) => {
  expect(isKept()).toBe(true)
  change(onMachine)
  expect(isKept()).toBe(false)
  undo(onMachine)
  expect(isKept()).toBe(true)
})

inputsTest("Nix is asked where the line is another", () => {
  expect(isKept({ inputs: "/elsewhere" })).toBe(false)
  expect(isKept({ json: true })).toBe(false)
})

const unkept: readonly (readonly [what: string, more: Record<string, string>, status: number])[] = [
  ["definitions may be others", { "rack.ts": "export const rack = typeof fetch\n" }, 0],
  ["the types could not be told", { "a.nix": '{ imports = throw "gone"; }' }, 1],
]

inputsTest.each(unkept.slice(0, effort(1, unkept.length)))(
  "nothing is kept where %s",
  async (_, more, status) => {
    const other = makeProject({ ...files, ...more })
    expect(await typed(other)).toMatchObject({ status, isKept: false })
    expect(formerAnswer(requestFor({ inputs: inputs() }, other, "types"))).toBeUndefined()
    expect(existsSync(join(other, types))).toBe(status === 0)
  },
)

// the last of them: a folder that was changed has another mark for good
inputsTest("Nix is asked where an input's folder was changed", () => {
  expect(isKept()).toBe(true)
  writeFileSync(join(inputs(), "nixpkgs/more.nix"), "{ }\n")
  expect(isKept()).toBe(false)
})
