/** One mistake, told once: what the compiler and the build both find, in `nixgen check`. */
import { symlinkSync } from "node:fs"
import { join } from "node:path"
import { expect, test } from "vitest"
import { examinedFleet } from "../src/cli/fleets/examined-fleet.ts"
import { findProject } from "../src/project/fleets.ts"
import { check } from "./support/commands.ts"
import { hostFile, makeProject } from "./support/project.ts"
import { testTerminal } from "./support/terminal.ts"

const tsconfig = {
  compilerOptions: {
    module: "nodenext",
    target: "es2023",
    strict: true,
    noEmit: true,
    allowImportingTsExtensions: true,
    skipLibCheck: true,
    types: [],
  },
  include: ["fleet.ts", "hosts"],
}

const importOfPkgs = 'import { pkgs } from "nixgen"'

/** Mistakes, each in a host of its own, and the codes that are told of it. */
type Mistakes = Readonly<Record<string, readonly [file: string, codes: readonly string[]]>>

const mistakes: Mistakes = {
  key: [hostFile("\n  servics: [],\n"), ["NG021"]],
  "deep-key": [hostFile('\n  deploy: { targetHost: "a", prot: 22 },\n'), ["NG021"]],
  type: [hostFile('\n  deploy: { targetHost: "b", port: "22" },\n'), ["NG020"]],
  element: [hostFile('\n  deploy: { targetHost: "c", tags: ["a", 5] },\n'), ["NG020"]],
  choice: [hostFile('\n  firmware: "efi",\n'), ["NG020"]],
  missing: [
    'import { defineHost } from "nixgen"\nexport default defineHost({ system: "x86_64-linux" })\n',
    ["NG022"],
  ],
  option: [hostFile('\n  config: { services: { openssh: { enable: "yes" } } },\n'), ["NG027"]],
  file: [hostFile("inventory: { rack }", 'import { rack } from "../rakcs.ts"'), ["NG009"]],
  name: [hostFile("inventory: { rack: rakc }"), ["NG002"]],
  hyphen: [
    hostFile("config: { environment: { systemPackages: [pkgs.foo-bar] } }", importOfPkgs),
    ["NG002"],
  ],
  operand: [
    hostFile("config: { environment: { systemPackages: [pkgs.hello - 1] } }", importOfPkgs),
    ["NG012"],
  ],
  // what the compiler alone can tell
  types: [hostFile("", "export const rack: string = 5"), ["NG050"]],
}

/** Where there is one, the compiler tells of nothing else. */
const ofSyntax: Mistakes = {
  syntax: [
    'import { defineHost } from "nixgen"\nexport default defineHost({ system: })\n',
    ["NG002"],
  ],
}

test.each([
  ["of shapes, types, options and names", mistakes],
  ["of syntax", ofSyntax],
])("a mistake %s is told by one problem", async (_, given) => {
  const folder = makeProject({
    "tsconfig.json": JSON.stringify(tsconfig),
    ...Object.fromEntries(
      Object.entries(given).map(([name, [file]]) => [`hosts/${name}.ts`, file]),
    ),
  })
  const typescript = join(import.meta.dirname, "../node_modules/typescript")
  symlinkSync(typescript, join(folder, "node_modules/typescript"))
  const terminal = testTerminal(folder)
  expect(await check({ eval: false, json: true }, terminal)).toBe(1)
  const { problems }: { problems: { code: string; file: string }[] } = JSON.parse(
    terminal.written(),
  )
  const told = Object.keys(given).map((name) => [
    name,
    problems.filter(({ file }) => file === `hosts/${name}.ts`).map(({ code }) => code),
  ])
  expect(told).toEqual(Object.entries(given).map(([name, [, codes]]) => [name, codes]))
})

test("commands that do not build tell it by one problem as well", async () => {
  const [file, codes] = mistakes["hyphen"] ?? []
  const folder = makeProject({ "hosts/web.ts": file ?? "" })
  const [fleet] = (await findProject(folder)).value?.fleets ?? []
  const { problems = [] } = fleet === undefined ? {} : await examinedFleet(fleet)
  expect(problems.map(({ code }) => code)).toEqual(codes)
})
