/** The types of options that a project's own modules declare, as the compiler and the editor have them. */
import { spawnSync } from "node:child_process"
import { join } from "node:path"
import { expect, test } from "vitest"
import { makeProject } from "../support/project.ts"
import { compilers } from "./compilers.ts"

const root = join(import.meta.dirname, "../..")

const declared = `import { type OptionDefinitions, config, mkEnableOption, mkPackageOption, nix, option, options } from "nixgen"
import * as z from "zod"

export const declared = {
  my: {
    backup: {
      enable: mkEnableOption("backups"),
      package: mkPackageOption("restic"),
      paths: option(z.array(z.string()), { default: [] }),
      jobs: option(z.record(z.string(), z.object({ port: z.int().default(1) }))),
    },
  },
  services: { ours: { level: option(z.enum(["low", "high"])) } },
  open: {
    text: option(z.string().optional(), {}),
    word: option(z.enum(["a", "b"]).optional()),
    entry: option(z.object({ name: z.string().optional(), depth: z.int().default(1) })),
    list: option(z.array(z.union([z.string().optional(), z.int()]))),
    level: option(z.int().default(1)),
    package: mkPackageOption("git", { nullable: true }),
    sure: mkPackageOption("git", { nullable: false }),
  },
}

// whose defaults read what there is
export const read = {
  read: {
    name: option(z.string(), { default: config.networking.hostName, example: config.networking.domain }),
    on: option(z.boolean(), { default: options.services.nginx.enable.isDefined }),
    level: option(z.enum(["low", "high"]), { default: config.services.ours.level }),
    same: option(z.boolean(), { default: nix\`config.read.on\` }),
  },
}

export const given = { domain: "example.org", keys: { alice: ["ssh-ed25519 AAAA"] } }
type Given = typeof given

declare module "nixgen" {
  interface SpecialArguments extends Given {}
  interface OwnOptions extends OptionDefinitions<typeof declared> {
    read?: OptionDefinitions<typeof read.read>
  }
}
`

const definitions = `import { config, defineHost, defineModule, ifElse, mkForce, mkIf, mkMerge, nix, pkgs, specialArgs, str } from "nixgen"
import { declared } from "./declared.ts"

export const module = defineModule({ name: "backup", options: declared, config: {} })
const host = { system: "x86_64-linux", stateVersion: "26.05" } as const

export const hosts = [
  defineHost({ ...host, config: { my: { backup: { enable: true, paths: ["/srv", str\`/a\`], package: pkgs.git } } } }),
  defineHost({ ...host, config: { my: mkIf(true, { backup: { paths: mkForce(["/srv"]) } }) } }),
  defineHost({ ...host, config: { my: { backup: { jobs: { a: { port: 1 }, b: { port: nix\`1\` } } } } } }),
  defineHost({ ...host, config: { networking: { domain: specialArgs.domain, search: specialArgs.keys.alice } } }),
  // @ts-expect-error -- no such argument
  defineHost({ ...host, config: { networking: { domain: specialArgs.doman } } }),
  // @ts-expect-error -- an argument of another type
  defineHost({ ...host, config: { networking: { domain: specialArgs.keys } } }),
  defineHost({ ...host, config: { services: { ours: { level: "low" }, openssh: { enable: true } } } }),
  // @ts-expect-error -- another type
  defineHost({ ...host, config: { my: { backup: { enable: "yes" } } } }),
  // @ts-expect-error -- an element of another type
  defineHost({ ...host, config: { my: { backup: { paths: [1] } } } }),
  // @ts-expect-error -- no such option
  defineHost({ ...host, config: { my: { backup: { path: [] } } } }),
  // @ts-expect-error -- none of its values
  defineHost({ ...host, config: { services: { ours: { level: "middle" } } } }),
  defineHost({ ...host, config: { networking: { domain: config.services.ours.level, search: config.my.backup.paths } } }),
  defineHost({ ...host, config: { my: config.my } }),
  // @ts-expect-error -- an option of the project's own that there is not
  defineHost({ ...host, config: { networking: { domain: config.my.bakcup.enable } } }),
  // @ts-expect-error -- one in a group of NixOS' that the project adds to
  defineHost({ ...host, config: { networking: { domain: config.services.ours.levle } } }),
  // @ts-expect-error -- one of another type
  defineHost({ ...host, config: { networking: { domain: config.my.backup.paths } } }),
  defineHost({ ...host, config: { read: { name: "a", on: true, level: config.read.level } } }),
  // @ts-expect-error -- another type
  defineHost({ ...host, config: { read: { name: 1 } } }),
  // @ts-expect-error -- no such option
  defineHost({ ...host, config: { read: { nam: "a" } } }),
  // @ts-expect-error -- a boolean
  defineHost({ ...host, config: { networking: { domain: config.read.on } } }),
  // what may be left out is null in Nix
  ...["a", null].map((text) => defineHost({ ...host, config: { open: { text } } })),
  defineHost({ ...host, config: { open: { text: mkForce(null), word: mkIf(config.my.backup.enable, null) } } }),
  defineHost({ ...host, config: { open: { text: ifElse(config.my.backup.enable, "x", null), word: ifElse(config.my.backup.enable, "a", null) } } }),
  defineHost({ ...host, config: { open: { word: null, entry: { name: null }, list: [null, "a", 1] } } }),
  defineHost({ ...host, config: { open: { package: null } } }),
  defineHost({ ...host, config: { open: mkMerge([{ package: mkForce(null) }, { package: pkgs.git, sure: pkgs.git }]) } }),
  // @ts-expect-error -- a default holds
  defineHost({ ...host, config: { open: { level: null } } }),
  // @ts-expect-error -- likewise
  defineHost({ ...host, config: { open: { entry: { depth: null } } } }),
  // @ts-expect-error -- none of its words
  defineHost({ ...host, config: { open: { word: ifElse(config.my.backup.enable, "c", null) } } }),
  // @ts-expect-error -- a package
  defineHost({ ...host, config: { open: { sure: null } } }),
  // @ts-expect-error -- a package, or null
  defineHost({ ...host, config: { open: { package: "git" } } }),
  // @ts-expect-error -- no such option of NixOS
  defineHost({ ...host, config: { services: { openssh: { enabel: true } } } }),
]
`

/** The same options as `nixgen types` writes them: what takes null takes it beside the project's own types. */
const registered = `import type { BundledOptions, PackageOf } from "nixgen"
import type { AttributeSet, Definition, Definitions, List } from "nixgen/options"

interface Entry extends Definitions<Entry> {
  name?: Definition<null | string>
  depth?: Definition<number | bigint>
}
interface Open extends Definitions<Open> {
  text?: Definition<null | string>
  word?: Definition<null | "a" | "b">
  entry?: Entry
  list?: Definition<List<Definition<null | string | number>>>
  level?: Definition<number | bigint>
  package?: Definition<PackageOf<{ nullable: true }>>
  sure?: Definition<PackageOf<{}>>
}
interface Options extends BundledOptions {
  open?: Open | undefined
  other?: Definition<AttributeSet<Entry>>
}
declare module "nixgen" {
  interface Register {
    options: Options
  }
}
`

const config = {
  compilerOptions: {
    module: "nodenext",
    target: "es2023",
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    allowImportingTsExtensions: true,
    types: [],
  },
  files: ["declared.ts", "definitions.ts"],
}

const cases = [...compilers(root)].flatMap(([name, compiler]) => [
  { name, when: "before types are read", compiler, files: {} },
  { name, when: "after that", compiler, files: { "registered.ts": registered } },
])

test.each(cases)("$name types options where they are declared and defined, $when", (given) => {
  const { compiler, files } = given
  const settings = { ...config, files: [...config.files, ...Object.keys(files)] }
  const folder = makeProject({
    "package.json": '{ "type": "module" }',
    "tsconfig.json": JSON.stringify(settings),
    "declared.ts": declared,
    "definitions.ts": definitions,
    ...files,
  })
  const { stdout } = spawnSync(compiler, ["--pretty", "false"], { cwd: folder })
  expect(stdout.toString()).toBe("")
})
