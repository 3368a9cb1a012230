/** The types of options that a project's own modules declare, as the compiler and the editor have them. */
import { spawnSync } from "node:child_process"
import { join } from "node:path"
import { expect, test } from "vitest"
import { makeProject } from "../support/project.ts"

const root = join(import.meta.dirname, "../..")

const declared = `import { type OptionDefinitions, mkEnableOption, mkPackageOption, option } from "nixgen"
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
}

export const given = { domain: "example.org", keys: { alice: ["ssh-ed25519 AAAA"] } }
type Given = typeof given

declare module "nixgen" {
  interface SpecialArguments extends Given {}
  interface OwnOptions extends OptionDefinitions<typeof declared> {}
}
`

const definitions = `import { config, defineHost, defineModule, mkForce, mkIf, nix, pkgs, specialArgs, str } from "nixgen"
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
  // @ts-expect-error -- no such option of NixOS
  defineHost({ ...host, config: { services: { openssh: { enabel: true } } } }),
]
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

test("options are typed where they are declared, and where they are defined", () => {
  const folder = makeProject({
    "package.json": '{ "type": "module" }',
    "tsconfig.json": JSON.stringify(config),
    "declared.ts": declared,
    "definitions.ts": definitions,
  })
  const compiler = join(root, "node_modules/typescript/bin/tsc")
  const { stdout } = spawnSync(compiler, ["--pretty", "false"], { cwd: folder })
  expect(stdout.toString()).toBe("")
})
