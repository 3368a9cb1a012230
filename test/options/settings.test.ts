/** Projects under the settings that tsconfigs have: nothing right is refused. */
import { readFileSync, symlinkSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { init } from "../support/commands.ts"
import { effort, isLong } from "../support/effort.ts"
import { root } from "../support/examples.ts"
import { makeProject as fleetProject } from "../support/project.ts"
import { testTerminal } from "../support/terminal.ts"
import { compilers, errorsIn } from "./compilers.ts"
import { type Project, makeProject } from "./project.ts"

const settings: Readonly<Record<string, object>> = {
  noUncheckedIndexedAccess: { noUncheckedIndexedAccess: true },
  "without strict": { strict: false, checkJs: false, exactOptionalPropertyTypes: false },
  "without exactOptionalPropertyTypes": { exactOptionalPropertyTypes: false },
  checkJs: { allowJs: true, checkJs: true },
  "a bundler's resolution": { module: "ESNext", moduleResolution: "bundler" },
  "nothing unused": { noUnusedLocals: true, noUnusedParameters: true, noImplicitReturns: true },
  erasableSyntaxOnly: { erasableSyntaxOnly: true, isolatedModules: true },
  declarations: { declaration: true },
  "an older target": { target: "ES2022", lib: ["ES2022"] },
}
const sample = Object.keys(settings).slice(0, effort(2, 99))

let project: Project
beforeAll(() => {
  project = makeProject(root, "small-company")
})
afterAll(() => project.remove())

describe.each([...compilers(root)].slice(0, isLong ? 2 : 1))("%s", (_name, compiler) => {
  test.each(sample)(
    "%s",
    async (name) => {
      const file = join(project.folder, "tsconfig.json")
      const given: { readonly compilerOptions: object } = JSON.parse(readFileSync(file, "utf8"))
      const compilerOptions = { ...given.compilerOptions, ...settings[name] }
      const own = join(project.folder, "tsconfig.own.json")
      writeFileSync(own, JSON.stringify({ ...given, compilerOptions }))
      expect(await errorsIn(project.folder, compiler, ["--project", own])).toEqual([])
    },
    60_000,
  )
})

/** Under the second, what is selected of what may have any name is refused. */
const strictest = [
  "--noUncheckedIndexedAccess",
  "--noPropertyAccessFromIndexSignature",
  "--exactOptionalPropertyTypes",
]

/** Names that nobody chooses, which are known before `nixgen types`. */
const nobodys = `import { config, defineService, fallback, lib, option, pkgs } from "nixgen"
import { z } from "zod"
export const paths = option(lib.types.listOf(lib.types.path))
export const kernel = config.system.boot.loader.kernelFile
export const names = lib.attrsets.attrNames(pkgs)
const texts = z.object({ texts: z.record(z.string(), z.string()) })
export const service = defineService({
  name: "records",
  parameters: texts,
  config: ({ texts }) => ({ networking: { domain: fallback(texts["a"], "lan"), hostName: lib.toLower(texts["b"]) } }),
})
`

const versions = { nixgen: "^0.1.0", zod: "^4.0.0", typescript: "^7.0.0", vitest: "^4.0.0" }

test.each([...compilers(root)])(
  "%s: what `nixgen init` writes compiles under every setting",
  async (_name, compiler) => {
    const folder = fleetProject({})
    symlinkSync(join(root, "node_modules/vitest"), join(folder, "node_modules/vitest"))
    expect(await init("starter", versions, testTerminal(folder))).toBe(0)
    writeFileSync(join(folder, "starter/names.ts"), nobodys)
    expect(await errorsIn(join(folder, "starter"), compiler, strictest)).toEqual([])
  },
  60_000,
)

/** What exports say of their types, so that nothing has to be inferred. */
const annotated = `import * as z from "zod"
import {
  type DiskLayoutFunction, type Fleet, type Host, type Module, type ModuleFunction, type ServiceFunction, type Test,
  defineDiskLayout, defineFleet, defineHost, defineModule, defineService, defineTest, disk, filesystem, gpt,
} from "nixgen"

const port: z.ZodObject<{ port: z.ZodDefault<z.ZodInt> }> = z.object({ port: z.int().default(9100) })
export const exporter: ServiceFunction<typeof port> = defineService({
  name: "exporter",
  parameters: port,
  config: ({ port }) => ({ services: { prometheus: { exporters: { node: { enable: true, port } } } } }),
})
const device: z.ZodObject<{ device: z.ZodString }> = z.object({ device: z.string() })
export const standard: DiskLayoutFunction<typeof device> = defineDiskLayout({
  name: "standard",
  parameters: device,
  devices: ({ device }) => {
    const root = { size: "100%", content: filesystem({ format: "ext4", mountpoint: "/" }) }
    return { disk: { main: disk({ device, content: gpt({ root }) }) } }
  },
})
const domain: z.ZodObject<{ domain: z.ZodString }> = z.object({ domain: z.string() })
export const named: ModuleFunction<typeof domain> = defineModule({
  parameters: domain,
  config: ({ domain }) => ({ networking: { domain } }),
})
export const base: Module = defineModule({ config: {} })
export const starts: Test = defineTest({ nodes: ["web"], script: "web.succeed('true')" })
const web: Host = defineHost({
  system: "x86_64-linux",
  stateVersion: "26.05",
  services: [exporter({ port: 1 }), exporter()],
  imports: [named({ domain: "example.org" })],
  disks: standard({ device: "/dev/disk/by-id/nvme-1" }),
})
export const hosts: { readonly web: Host } = { web }
const fleet: Fleet = defineFleet({ pins: "./npins/sources.json", common: { base }, tests: { starts }, hosts })
export default fleet
`

test.each([...compilers(root)])("isolatedDeclarations, by %s", async (_name, compiler) => {
  const text = readFileSync(join(project.folder, "tsconfig.json"), "utf8")
  const given: { readonly compilerOptions: object } = JSON.parse(text)
  const own = join(project.folder, "tsconfig.isolated.json")
  const compilerOptions = {
    ...given.compilerOptions,
    // which the two of them do not take together
    allowJs: false,
    checkJs: false,
    declaration: true,
    isolatedDeclarations: true,
  }
  writeFileSync(own, JSON.stringify({ compilerOptions, files: ["annotated.ts"] }))
  const found = async (file: string) => {
    writeFileSync(join(project.folder, "annotated.ts"), file)
    return await errorsIn(project.folder, compiler, ["--project", own])
  }
  expect(await found(annotated)).toEqual([])
  const wrong = annotated.replace("exporter({ port: 1 })", 'exporter({ port: "1" })')
  expect(await found(wrong)).toEqual([expect.stringContaining("Type 'string' is not assignable")])
})

/** Definitions that read an option of another kind than the one that they define, or one that is not there. */
const mistakes: readonly string[] = [
  "{ services: { nginx: { enable: config.services.nginx.package } } }",
  "{ services: { nginx: { enable: config.services.nginx.enabled } } }",
  "{ services: { nginx: { enable: config.services.nginxx.enable } } }",
  "{ services: { nginx: { enable: config.networking.hostName } } }",
  "{ networking: { domain: config.services.nginx.enable } }",
  "{ networking: { firewall: { allowedTCPPorts: config.networking.hostName } } }",
  "{ services: mkIf(config.networking.hostName, {}) }",
  "{ environment: { systemPackages: [config.networking.hostName] } }",
  "{ networking: { domain: str`${config.services.nginx.enable}` } }",
  "{ users: { users: { a: { uid: config.networking.hostName } } } }",
  "{ networking: { hostName: pkgs.hello } }",
  '{ networking: { hostName: pkgs["any-other"] } }',
  '{ services: { openssh: { ports: config.users.users["a"].home } } }',
  '{ networking: { firewall: { allowedTCPPorts: [config.users.users["a"].name] } } }',
]

describe.each([
  ["strict", { strict: true, strictNullChecks: false, exactOptionalPropertyTypes: false }],
  ["not strict", { strict: false, exactOptionalPropertyTypes: false, checkJs: false }],
])("%s, without strictNullChecks", (_name, loose) => {
  test.each([...compilers(root)])("what is read is told of, by %s", async (_compiler, compiler) => {
    const text = readFileSync(join(project.folder, "tsconfig.json"), "utf8")
    const given: { readonly compilerOptions: object } = JSON.parse(text)
    const own = join(project.folder, "tsconfig.loose.json")
    const compilerOptions = { ...given.compilerOptions, ...loose }
    writeFileSync(own, JSON.stringify({ compilerOptions, files: ["mistakes.ts"] }))
    const definitions = mistakes.map(
      (each, index) => `export const m${index}: NixosConfig = ${each}`,
    )
    const head = 'import { type NixosConfig, config, mkIf, pkgs, str } from "nixgen"'
    writeFileSync(join(project.folder, "mistakes.ts"), [head, ...definitions].join("\n"))
    const found = await errorsIn(project.folder, compiler, ["--project", own])
    const lines = new Set(found.map((each) => Number(/mistakes\.ts\D(\d+)/.exec(each)?.[1]) - 2))
    expect(mistakes.filter((_each, index) => !lines.has(index))).toEqual([])
  })
})
