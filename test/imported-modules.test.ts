/**
 * Modules that people have written, imported: each is type-checked, built, and says what it said. Of
 * the profiles of NixOS a few always, and in a long run all, and every module of the public fleets that
 * are at hand.
 */
import { readFileSync, symlinkSync } from "node:fs"
import { basename, join } from "node:path"
import { describe, expect, test } from "vitest"
import { typeProblems } from "../src/cli/check/type-check.ts"
import type { Node } from "../src/nix/syntax/ast.ts"
import { parseNix } from "../src/nix/syntax/parse.ts"
import { knownFlakes } from "../src/pins/known-flakes.ts"
import { tsconfigText } from "../src/starter/project.ts"
import { buildDefinitions } from "./support/definitions.ts"
import { isLong } from "./support/effort.ts"
import {
  alone,
  hasModules,
  importedModule,
  moduleFiles,
  modulesFolder,
} from "./support/imported-modules.ts"
import { evaluate, inputPath, inputsTest } from "./support/nix.ts"
import { makeProject } from "./support/project.ts"
import { difference, plainModule } from "./support/same-nix.ts"

/** Profiles of NixOS that refer to no file beside them, and define no option that has another name by now. */
const profiles = ["headless", "hardened", "qemu-guest", "base"]

function profile(name: string): string {
  return join(inputPath("nixpkgs"), `nixos/modules/profiles/${name}.nix`)
}

inputsTest("profiles of NixOS evaluate to the same definitions", async () => {
  const originals = profiles.map((name) => readFileSync(profile(name), "utf8"))
  const texts = await Promise.all(profiles.map(async (name) => await importedText(profile(name))))
  const folder = makeProject(
    Object.fromEntries(
      (await builtModules(texts)).map((text, index) => [`${profiles[index]}.nix`, text]),
    ),
  )
  const words = new Set(originals.join(" ").match(/[A-Za-z_][\w-]*/g))
  const pairs = profiles.map(
    (name) => `[ (defined ${profile(name)}) (defined ${join(folder, `${name}.nix`)}) ]`,
  )
  const found = evaluate(`
    let
      lib = import ${inputPath("nixpkgs")}/lib;
      words = lib.splitString " " "${[...words].join(" ")}";
      pkgs = lib.genAttrs words (name: lib.genAttrs words (inner: "\${name}.\${inner}") // {
        outPath = name;
        hostPlatform = { };
        customize = builtins.toJSON;
      });
      config = {
        boot.zfs.package = { meta = { }; };
        virtualisation.containers.enable = true;
      };
      applied = module: if lib.isFunction module then module { inherit config lib pkgs; } else module;
      defined = file: removeAttrs (applied (import file)) [ "meta" ];
    in [ ${pairs.join(" ")} ]`) as readonly (readonly unknown[])[]
  for (const [index, [original, imported]] of found.entries())
    expect([profiles[index], imported]).toEqual([profiles[index], original])
})

/** The definition of a module, which converts. */
async function importedText(file: string): Promise<string> {
  const { text } = await importedModule(file, readFileSync(file, "utf8"))
  if (text === undefined) throw new Error(`${file} does not convert`)
  return text
}

/** Modules in files of their own, as they are generated. */
async function builtModules(
  texts: readonly string[],
  given: Given = noneGiven,
): Promise<readonly string[]> {
  const files = texts.map((text, index) => [`profiles/m${index}.ts`, alone(text, index)] as const)
  const imports = texts.map((_, index) => `import { m${index} } from "../profiles/m${index}.ts"\n`)
  const names = texts.map((_, index) => `m${index}`).join(", ")
  const inputs = new Set([...given.inputs, ...flakesWithOptions, "disko"])
  const modules = flakesWithOptions.map((name) => `nix\`inputs.${name}.nixosModules.default\``)
  const pins = [...inputs].map((name) => `${JSON.stringify(name)}: { follows: ${followsOf(name)} }`)
  const values = [...given.arguments].map((name) => `${JSON.stringify(name)}: nix\`lib\``)
  const { texts: built, told } = await buildDefinitions({
    ...Object.fromEntries(files),
    ...given.files,
    "npins/sources.json": pinsOf(inputs),
    "hosts/web.ts": `${imports.join("")}export default defineHost({ system: "x86_64-linux", stateVersion: "26.05", imports: [${[...modules, names].join(", ")}] })`,
    "fleet.ts": `export default defineFleet({
  pins: "./npins/sources.json",
  hosts: "./hosts/*.ts",
  rules: { NG100: "off" },
  arguments: { ${values.join(", ")} },
  inputs: { ${pins.join(", ")} },
})`,
  })
  return texts.map((_, index) => built[`modules/m${index}.nix`] ?? told.join("\n"))
}

/** What modules of flakes declare is known of a fleet that imports them. */
const flakesWithOptions = Object.entries(knownFlakes).flatMap(([name, { options }]) =>
  options === undefined || name === "disko" ? [] : [name],
)

/** What takes the place of the inputs that a flake has itself: none of them is needed. */
function followsOf(name: string): string {
  const inner = ["home-manager", ...Object.keys(knownFlakes[name]?.inputs ?? {})]
  const none = Object.fromEntries(inner.map((each) => [each, ""]))
  return JSON.stringify({ ...none, nixpkgs: "nixpkgs" })
}

/** What a fleet has to have for a module. */
interface Given {
  readonly arguments: ReadonlySet<string>
  readonly inputs: ReadonlySet<string>
  readonly files: Readonly<Record<string, string>>
}

const noneGiven: Given = { arguments: new Set(), inputs: new Set(), files: {} }

function pinsOf(inputs: ReadonlySet<string>): string {
  const pin = {
    type: "Git",
    repository: { type: "GitHub", owner: "example", repo: "example" },
    branch: "main",
    submodules: false,
    revision: "0123456789012345678901234567890123456789",
    url: "https://example.org/example.tar.gz",
    hash: "sha256-lDebytrYdd47IBLwvNOD+6AGeoqZ78CIKlp70hzW280=",
  }
  const names = ["nixpkgs", "disko", "nixos-anywhere", ...inputs]
  return JSON.stringify({ version: 7, pins: Object.fromEntries(names.map((name) => [name, pin])) })
}

/** The least of all modules that have to convert, and that then build in a fleet made for the test. */
const leastShares = { converted: 0.95, built: 0.95 }

describe.skipIf(!isLong || !hasModules)("public fleets' modules", () => {
  test("are type-checked, build, and say the same", async () => {
    const files = moduleFiles()
    const imported = new Map<string, string>()
    const unconverted: string[] = []
    for (const file of files) {
      const path = join(modulesFolder, file)
      const { text, problems } = await importedModule(path, readFileSync(path, "utf8"))
      if (text !== undefined) imported.set(file, text)
      else unconverted.push(`${file}: ${problems.map(({ message }) => message).join("; ")}`)
    }
    const wrong = await wrongTypes(imported)
    const different: string[] = []
    const unbuilt: string[] = []
    // a secret is on a host with its file, and declared apart from the module
    const withoutSecrets = [...imported].filter(([, text]) => !/ = secret(?:Text)?\(/.test(text))
    for (const [file, text] of withoutSecrets) {
      const original = readFileSync(join(modulesFolder, file), "utf8")
      const { text: own, files: beside } = withOwnFiles(text)
      const [nix = ""] = await builtModules([own], { ...givenTo(original), files: beside })
      if (/^NG\d/.test(nix)) {
        unbuilt.push(`${file}: ${nix}`)
        continue
      }
      const found = difference(plainModule(original), plainModule(nix))
      if (found !== undefined) different.push(`${file}: ${found}`)
    }
    const built = withoutSecrets.length - unbuilt.length
    console.info(
      `${files.length} modules; ${shareOf(imported.size, files.length)} converted; ` +
        `${shareOf(built, withoutSecrets.length)} built of those without secrets; ` +
        `${shareOf(built - different.length, built)} of these equal`,
    )
    console.info(rawShare([...imported.values()]))
    console.info([...unconverted, ...unbuilt].join("\n"))
    expect(wrong).toEqual([])
    expect(different).toEqual([])
    expect(imported.size / files.length).toBeGreaterThan(leastShares.converted)
    expect(built / withoutSecrets.length).toBeGreaterThan(leastShares.built)
  })
})

/** What the compiler says of definitions, in a project as the starter has it, and the line that it says it of. */
async function wrongTypes(imported: ReadonlyMap<string, string>): Promise<readonly string[]> {
  const modules = [...imported].map(([file, text], index) => ({
    file,
    text,
    path: `profiles/m${index}.ts`,
  }))
  const folder = makeProject({
    "tsconfig.json": tsconfigText,
    ...Object.fromEntries(modules.map(({ path, text }) => [path, text])),
  })
  const typescript = join(import.meta.dirname, "../node_modules/typescript")
  symlinkSync(typescript, join(folder, "node_modules/typescript"))
  const problems = await typeProblems(folder, new AbortController().signal)
  return problems
    .filter(({ code }) => code === "NG050")
    .map(({ message, place }) => {
      const module = modules.find(({ path }) => place?.file.endsWith(path))
      const line = module?.text.split("\n")[(place?.line ?? 1) - 1]
      return `${module?.file}: ${message}\n${line}`
    })
}

/** The names that a module asks for. */
function argumentsOf(node: Node): readonly string[] {
  const isFunction = node.kind === "lambda" && node.parameter.kind === "formals"
  return isFunction ? node.parameter.formals.map(({ name }) => name.text) : []
}

/** The names that a module takes beside those of every module, and the inputs that it names. */
function givenTo(nix: string): Given {
  const names = argumentsOf(parseNix(nix).expression)
  const known = ["config", "lib", "pkgs", "options", "modulesPath", "utils", "host", "inventory"]
  const others = [...known, "inputs", "specialArgs", "modules", "baseModules", "extendModules"]
  const inputs = [...nix.matchAll(/inputs\.([\w'-]+)/g)].flatMap(([, name]) => name ?? [])
  return {
    arguments: new Set(names.filter((name) => !others.includes(name))),
    inputs: new Set(inputs.filter((name) => !["nixpkgs", "self", "disko"].includes(name))),
    files: {},
  }
}

/** The module with files that are there in place of its own. */
function withOwnFiles(text: string) {
  const files: Record<string, string> = {}
  const pattern = /\b(file|nixModule)\(("(?:[^"\\]|\\.)*")\)/g
  const own = text.replace(pattern, (_call, called: string, path: string, offset: number) => {
    const name = basename(String(JSON.parse(path)).replace(/\/default\.nix$/, ""))
    const target = `f${offset}/${/^\.*$/.test(name) ? "folder" : name}`
    files[`profiles/${target}${name.includes(".") ? "" : "/default.nix"}`] = "{ }"
    return `${called}(${JSON.stringify(`./${target}`)})`
  })
  return { text: own, files }
}

/** A part of a whole, with how much that is. */
function shareOf(part: number, whole: number): string {
  return `${part} (${((part / Math.max(whole, 1)) * 100).toFixed(1)} %)`
}

/** Members, and how much of the text is Nix: what only nixgen's own values stand in is not. */
function rawShare(texts: readonly string[]): string {
  const whole = texts.join("")
  const withRaw = texts.filter((text) => raw(text).length > 0).length
  const members = whole.match(/^\s*[\w"][^:\n]*: /gm)?.length ?? 0
  const share = ((raw(whole).join("").length / whole.length) * 100).toFixed(1)
  return `${members} lines of members, ${withRaw} files with raw Nix, ${share} % of the text`
}

/** The Nix in a text that is no value of nixgen's. */
function raw(text: string): readonly string[] {
  return [...text.matchAll(/nix`([^`]*)`/g)].flatMap(([, nix = ""]) =>
    nix.startsWith("${") ? [] : nix.replace(/(?<!\\)\$\{[^}]*\}/g, ""),
  )
}
