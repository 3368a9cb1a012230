/** The lock of the generated flake: real Nix, given none, makes the very same one. */
import { execFileSync } from "node:child_process"
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { describe, expect, test } from "vitest"
import * as z from "zod"
import { build } from "./support/commands.ts"
import { sourcePath } from "../src/pins/store-path.ts"
import { effort } from "./support/effort.ts"
import { nix, nixTest } from "./support/nix.ts"
import { hostFile, makeProject, sources } from "./support/project.ts"
import { testTerminal } from "./support/terminal.ts"

/** A flake that is made for a test: its inputs as it declares them, and its lock where it has one. */
interface TestFlake {
  readonly inputs?: string
  readonly lock?: object
}

const github = (repo: string) => ({
  locked: {
    lastModified: 1,
    narHash: "sha256-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
    owner: "example",
    repo,
    rev: "0123456789012345678901234567890123456789",
    type: "github",
  },
  original: { owner: "example", repo, type: "github" },
})

const lockOf = (
  root: Readonly<Record<string, string | readonly string[]>>,
  nodes: Readonly<Record<string, object>>,
) => ({
  nodes: { ...nodes, root: { inputs: root } },
  root: "root",
  version: 7,
})

const fromGithub = (...names: readonly string[]) =>
  names.map((name) => `${name}.url = "github:example/${name}";`).join(" ")

/** Flakes with inputs as those that they are named after have them. */
const flakes: Readonly<Record<string, TestFlake>> = {
  nixpkgs: {},
  "nixos-anywhere": {},
  systems: {},
  crane: {},
  disko: {
    inputs: fromGithub("nixpkgs"),
    lock: lockOf({ nixpkgs: "nixpkgs" }, { nixpkgs: github("nixpkgs") }),
  },
  "home-manager": {
    inputs: fromGithub("nixpkgs"),
    lock: lockOf({ nixpkgs: "nixpkgs" }, { nixpkgs: github("nixpkgs") }),
  },
  "sops-nix": {
    inputs: fromGithub("nixpkgs"),
    lock: lockOf({ nixpkgs: "nixpkgs" }, { nixpkgs: github("nixpkgs") }),
  },
  agenix: {
    inputs: `${fromGithub("nixpkgs", "systems", "darwin", "home-manager")}
      darwin.inputs.nixpkgs.follows = "nixpkgs"; home-manager.inputs.nixpkgs.follows = "nixpkgs";`,
    lock: lockOf(
      { darwin: "darwin", "home-manager": "home-manager", nixpkgs: "nixpkgs", systems: "systems" },
      {
        darwin: { inputs: { nixpkgs: ["nixpkgs"] }, ...github("darwin") },
        "home-manager": { inputs: { nixpkgs: ["nixpkgs"] }, ...github("home-manager") },
        nixpkgs: github("nixpkgs"),
        systems: github("systems"),
      },
    ),
  },
  impermanence: {
    inputs: `${fromGithub("nixpkgs", "home-manager")} home-manager.inputs.nixpkgs.follows = "nixpkgs";`,
    lock: lockOf(
      { "home-manager": "home-manager", nixpkgs: "nixpkgs" },
      {
        "home-manager": { inputs: { nixpkgs: ["nixpkgs"] }, ...github("home-manager") },
        nixpkgs: github("nixpkgs"),
      },
    ),
  },
  "nixos-hardware": {
    inputs: fromGithub("nixpkgs"),
    lock: lockOf({ nixpkgs: "nixpkgs" }, { nixpkgs: github("nixpkgs") }),
  },
  lanzaboote: {
    inputs: `${fromGithub("nixpkgs", "crane", "rust-overlay", "pre-commit", "flake-parts")}
      pre-commit.inputs.nixpkgs.follows = "nixpkgs"; rust-overlay.inputs.nixpkgs.follows = "nixpkgs";`,
    lock: lockOf(
      {
        crane: "crane",
        "flake-parts": "flake-parts",
        nixpkgs: "nixpkgs",
        "pre-commit": "pre-commit",
        "rust-overlay": "rust-overlay",
      },
      {
        crane: github("crane"),
        "flake-compat": { flake: false, ...github("flake-compat") },
        "flake-parts": { inputs: { "nixpkgs-lib": "nixpkgs-lib" }, ...github("flake-parts") },
        nixpkgs: github("nixpkgs"),
        "nixpkgs-lib": github("nixpkgs-lib"),
        "pre-commit": {
          inputs: { "flake-compat": "flake-compat", nixpkgs: ["nixpkgs"] },
          ...github("pre-commit"),
        },
        "rust-overlay": { inputs: { nixpkgs: ["nixpkgs"] }, ...github("rust-overlay") },
      },
    ),
  },
  microvm: {
    inputs: `${fromGithub("nixpkgs", "flake-utils", "spectrum")} spectrum.flake = false;`,
    lock: lockOf(
      { "flake-utils": "flake-utils", nixpkgs: "nixpkgs", spectrum: "spectrum" },
      {
        "flake-utils": { inputs: { systems: "systems" }, ...github("flake-utils") },
        nixpkgs: github("nixpkgs"),
        spectrum: { flake: false, ...github("spectrum") },
        systems: github("systems"),
      },
    ),
  },
}

const prefetchedSchema = z.object({
  hash: z.string(),
  locked: z.object({ lastModified: z.int() }),
})

/** Packs a flake, and pins it as npins would. */
function pinned(folder: string, name: string): object {
  const { inputs = "", lock } = flakes[name] ?? {}
  const source = join(folder, name)
  mkdirSync(source, { recursive: true })
  writeFileSync(
    join(source, "flake.nix"),
    `{ description = "${name}"; inputs = { ${inputs} }; outputs = _: { }; }\n`,
  )
  if (lock !== undefined) writeFileSync(join(source, "flake.lock"), JSON.stringify(lock))
  const archive = `${source}.tar.gz`
  const fixed = ["--sort=name", "--mtime=@1000000000", "--owner=0", "--group=0", "--numeric-owner"]
  execFileSync("tar", [...fixed, "-czf", archive, "-C", folder, name])
  const url = `file://${archive}`
  const { hash, locked } = prefetchedSchema.parse(
    JSON.parse(nix(["flake", "prefetch", "--json", `tarball+${url}`])),
  )
  return { type: "Tarball", url, locked_url: null, hash, lastModified: locked.lastModified }
}

/** Builds a fleet with inputs, and gives the folder of its flake. */
async function generated(inputs: string, names: readonly string[], disks = false): Promise<string> {
  const folder = makeProject({})
  const all = ["nixpkgs", "nixos-anywhere", ...(disks ? ["disko"] : []), ...names]
  const pins = Object.fromEntries(all.map((name) => [name, pinned(join(folder, "flakes"), name)]))
  write(join(folder, "npins/sources.json"), JSON.stringify({ version: 7, pins }))
  write(
    join(folder, "fleet.ts"),
    `import { defineFleet } from "nixgen"
export default defineFleet({ pins: "./npins/sources.json", hosts: "./hosts/*.ts", inputs: ${inputs} })
`,
  )
  const devices = 'disks: { nodev: { "/": { fsType: "tmpfs", mountOptions: ["mode=755"] } } }'
  write(join(folder, "hosts/web.ts"), hostFile(disks ? devices : ""))
  const terminal = testTerminal(folder)
  const status = await build({}, terminal)
  expect(terminal.told()).not.toContain("error")
  expect(status).toBe(0)
  return join(folder, "generated")
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}

const answers = 'nixpkgs: "nixpkgs"'

/** The fleets that real Nix is asked about: each takes it a second. */
const locked: readonly [string, string, readonly string[]][] = [
  ["nothing but what nixgen needs", "{}", []],
  ["home-manager", `{ "home-manager": { follows: { ${answers} } } }`, ["home-manager"]],
  ["home-manager as its own lock has it", '{ "home-manager": {} }', ["home-manager"]],
  ["sops-nix", `{ "sops-nix": { follows: { ${answers} } } }`, ["sops-nix"]],
  [
    "agenix without what it does not need",
    `{ agenix: { follows: { ${answers}, darwin: "", "home-manager": "" } }, systems: {} }`,
    ["agenix", "systems"],
  ],
  ["agenix as its own lock has it", "{ agenix: {} }", ["agenix"]],
  [
    "impermanence beside home-manager",
    `{ impermanence: { follows: { ${answers}, "home-manager": "home-manager" } }, "home-manager": { follows: { ${answers} } } }`,
    ["impermanence", "home-manager"],
  ],
  [
    "an input of an input",
    `{ impermanence: { follows: { nixpkgs: "home-manager/nixpkgs", "home-manager": "home-manager" } }, "home-manager": {} }`,
    ["impermanence", "home-manager"],
  ],
  ["nixos-hardware", `{ "nixos-hardware": { follows: { ${answers} } } }`, ["nixos-hardware"]],
  ["lanzaboote as its own lock has it", "{ lanzaboote: {} }", ["lanzaboote"]],
  [
    "microvm, and what is named as one of its own inputs",
    `{ microvm: { follows: { ${answers} } }, systems: {} }`,
    ["microvm", "systems"],
  ],
  ["a source tree", "{ microvm: { flake: false } }", ["microvm"]],
]

/** Of each of the real cases a part, in a run that is not long. */
function sampled<T>(cases: readonly T[]): readonly T[] {
  return cases.filter((_, index) => index % effort(4, 1) === effort(2, 0))
}

describe("Nix, given no lock, makes the same one", () => {
  nixTest.each(sampled(locked))("%s", async (_, inputs, names) => {
    await expectKept(await generated(inputs, names))
  })

  nixTest("but for inputs of inputs, which Nix follows only where a lock has them", async () => {
    const flake = await generated(
      `{ lanzaboote: { follows: { ${answers}, "pre-commit": "", "flake-parts/nixpkgs-lib": "nixpkgs", crane: "crane" } }, crane: {} }`,
      ["lanzaboote", "crane"],
    )
    await expectKept(flake, false)
    const lock = JSON.parse(readFileSync(join(flake, "flake.lock"), "utf8"))
    expect(lock).toMatchObject({
      nodes: {
        "flake-parts": { inputs: { "nixpkgs-lib": ["nixpkgs"] } },
        lanzaboote: {
          inputs: {
            crane: ["crane"],
            "flake-parts": "flake-parts",
            "pre-commit": [],
            nixpkgs: ["nixpkgs"],
          },
        },
      },
    })
  })

  nixTest.each<readonly [string, string]>(
    sampled([
      ["what nixgen says of it stays", "{ disko: {} }"],
      ["more is said of it", `{ disko: { follows: { ${answers} } } }`],
      ["it has nothing", '{ disko: { follows: { nixpkgs: "" } } }'],
    ]),
  )("disko, declared: %s", async (_, inputs) => {
    await expectKept(await generated(inputs, [], true))
  })
})

/** Nix keeps the lock as it is; and, but for what only later versions can, makes the same anew. */
async function expectKept(flake: string, anew = true): Promise<void> {
  const ours = readFileSync(join(flake, "flake.lock"), "utf8")
  const offline = ["--offline", `path:${flake}`]
  const kept = nix(["flake", "metadata", "--json", "--no-update-lock-file", ...offline])
  expect(JSON.parse(kept)).toMatchObject({ locks: JSON.parse(ours) })
  if (!anew) return
  rmSync(join(flake, "flake.lock"))
  nix(["flake", "lock", ...offline])
  expect(readFileSync(join(flake, "flake.lock"), "utf8")).toBe(ours)
}

nixTest("the path of a source in the store follows from its hash", () => {
  const folder = makeProject({})
  const path = nix(["store", "add-path", "--name", "source", join(folder, "npins")]).trim()
  const hash = nix(["hash", "path", join(folder, "npins")]).trim()
  expect(sourcePath(hash)).toBe(path)
})

const told = async (inputs: string, pins: readonly string[], disks = false) => {
  const [pin] = Object.values(sources.pins)
  const more = Object.fromEntries(pins.map((name) => [name, pin]))
  const devices = 'disks: { nodev: { "/": { fsType: "tmpfs", mountOptions: ["mode=755"] } } }'
  const folder = makeProject({
    "fleet.ts": `import { defineFleet } from "nixgen"
export default defineFleet({ pins: "./npins/sources.json", hosts: "./hosts/*.ts", inputs: ${inputs} })
`,
    "npins/sources.json": JSON.stringify({ ...sources, pins: { ...more, ...sources.pins } }),
    "hosts/web.ts": hostFile(disks ? devices : ""),
  })
  const terminal = testTerminal(folder)
  await build({ json: true, dryRun: true }, terminal)
  const { problems } = z
    .object({ problems: z.array(z.looseObject({ code: z.string() })) })
    .parse(JSON.parse(terminal.written()))
  return problems
}

describe("without the source of an input", () => {
  test.each<[string, string, readonly string[], object[]]>([
    [
      "everything is said",
      '{ "home-manager": { follows: { nixpkgs: "nixpkgs" } } }',
      ["home-manager"],
      [],
    ],
    [
      "one input is missing",
      '{ "home-manager": {} }',
      ["home-manager"],
      [
        {
          code: "NG036",
          severity: "error",
          path: 'inputs["home-manager"]',
          file: "fleet.ts",
          line: 2,
          message: "home-manager has input nixpkgs of its own, which would not be locked",
          hint: 'write "home-manager": { follows: { nixpkgs: "nixpkgs" } }',
        },
      ],
    ],
    [
      "others are missing",
      '{ agenix: { follows: { nixpkgs: "nixpkgs" } } }',
      ["agenix"],
      [
        {
          code: "NG036",
          severity: "warning",
          hint: 'write agenix: { follows: { nixpkgs: "nixpkgs", darwin: "", "home-manager": "", systems: "systems" } }',
          detail: expect.stringContaining(
            "npins add --name systems github nix-systems default -b main",
          ) as string,
        },
      ],
    ],
    ["a flake that is not known, and has none", "{ other: { follows: {} } }", ["other"], []],
    [
      "a flake that is not known",
      "{ other: {} }",
      ["other"],
      [{ code: "NG036", severity: "warning" }],
    ],
    [
      "a pin that may be older than what is known of the flake",
      "{ agenix: { follows: {} } }",
      ["agenix"],
      [
        {
          code: "NG036",
          severity: "warning",
          detail: expect.stringContaining("may be older") as string,
        },
      ],
    ],
    ["a source tree", "{ agenix: { flake: false } }", ["agenix"], []],
    [
      "a follow of a source tree",
      '{ agenix: { flake: false, follows: { nixpkgs: "nixpkgs" } } }',
      ["agenix"],
      [{ code: "NG037", path: "inputs.agenix.follows.nixpkgs" }],
    ],
    [
      "a target that is none",
      '{ other: { follows: { nixpkgs: "nixpkg" } } }',
      ["other"],
      [{ code: "NG031", path: "inputs.other.follows.nixpkgs", hint: 'did you mean "nixpkgs"?' }],
    ],
    [
      "what follows and is not there, as far as is known",
      '{ disko: { follows: { nixpkg: "nixpkgs" } } }',
      ["disko"],
      [
        {
          code: "NG037",
          severity: "warning",
          path: "inputs.disko.follows.nixpkg",
          hint: 'did you mean "nixpkgs"?',
        },
      ],
    ],
    ["nothing as the target", '{ other: { follows: { nixpkgs: "" } } }', ["other"], []],
    [
      "a path that is none",
      '{ other: { follows: { "a//b": "nixpkgs" } } }',
      ["other"],
      [{ code: "NG037", path: 'inputs.other.follows["a//b"]' }],
    ],
    [
      "an input of an input that cannot be locked",
      '{ other: { follows: { "flake-parts/nixpkgs-lib": "nixpkgs" } } }',
      ["other"],
      [{ code: "NG036" }],
    ],
    [
      "an input of one that follows another",
      '{ other: { follows: { a: "nixpkgs", "a/b": "nixpkgs" } } }',
      ["other"],
      [{ code: "NG037", path: 'inputs.other.follows["a/b"]' }],
    ],
    [
      "a circle of one",
      '{ other: { follows: { a: "other/a" } } }',
      ["other"],
      [{ code: "NG037", message: "other/a follows other/a" }],
    ],
    [
      "a circle of two",
      '{ one: { follows: { a: "two/b" } }, two: { follows: { b: "one/a" } } }',
      ["one", "two"],
      [
        { code: "NG037", message: "one/a follows two/b follows one/a" },
        { code: "NG037", message: "two/b follows one/a follows two/b" },
      ],
    ],
    [
      "a chain that leads into a circle",
      '{ one: { follows: { a: "two/a" } }, two: { follows: { a: "three/a" } }, three: { follows: { a: "two/a" } } }',
      ["one", "two", "three"],
      [
        { code: "NG037", message: "two/a follows three/a follows two/a" },
        { code: "NG037", message: "three/a follows two/a follows three/a" },
      ],
    ],
    [
      "nixpkgs as a source tree",
      "{ nixpkgs: { flake: false } }",
      [],
      [{ code: "NG038", path: "inputs.nixpkgs.flake" }],
    ],
    ["nixos-anywhere, declared", '{ "nixos-anywhere": {} }', [], []],
    ["disko, declared", "{ disko: {} }", [], []],
    [
      "disko as a source tree that nothing uses",
      "{ disko: { flake: false, follows: {} } }",
      [],
      [{ code: "NG037" }],
    ],
  ])("%s", async (_, inputs, pins, want) => {
    expect(await told(inputs, pins)).toMatchObject(want)
  })

  test("a long chain of inputs that follow each other", async () => {
    const names = Array.from({ length: effort(1_000, 5_000) }, (_, index) => `input${index}`)
    const inputs = names.map((name, index) => [
      name,
      { follows: { nixpkgs: index === 0 ? "nixpkgs" : `${names[index - 1]}/nixpkgs` } },
    ])
    expect(await told(JSON.stringify(Object.fromEntries(inputs)), names)).toEqual([])
  })

  test("disko as a source tree that hosts need", async () => {
    const problems = await told("{ disko: { flake: false } }", [], true)
    const ofInputs = problems.filter(({ code }) => code.startsWith("NG03"))
    expect(ofInputs).toMatchObject([{ code: "NG038", path: "inputs.disko.flake" }])
  })
})
