/** The example in JavaScript: the compiler finds what is wrong in it, at its own line. */
import { spawnSync } from "node:child_process"
import { cpSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { afterAll, beforeAll, expect, test } from "vitest"
import { type Project, makeProject } from "../options/project.ts"
import { root } from "../support/examples.ts"

/** A file, what is written otherwise in it, and what the compiler says of that. */
const mistakes: readonly (readonly [string, string, string, string])[] = [
  [
    "hosts/web.js",
    "recommendedTlsSettings: true",
    "recommendedTlsSetting: true",
    "Did you mean to write 'recommendedTlsSettings'?",
  ],
  ["hosts/web.js", "enableTCPIP: true", 'enableTCPIP: "yes"', "Type 'string' is not assignable"],
  ["hosts/web.js", 'compression: "zstd"', 'compression: "xz"', `Type '"xz"' is not assignable`],
  ["hosts/web.js", "maxretry: 5", 'maxretry: "5"', "Type 'string' is not assignable"],
  ["hosts/web.js", '["127.0.0.1:8081:80"]', "[8081]", "Type 'number' is not assignable"],
  ["hosts/web.js", "ensureDBOwnership: true", "ensureDBOwner: true", "'ensureDBOwner' does not"],
  ["hosts/web.js", "x86_64-linux", "x86_64-lunix", `Type '"x86_64-lunix"' is not assignable`],
  ["hosts/web.js", "      exclude: [", "      excluded: [", "'excluded' does not exist"],
  ["hosts/web.js", "https({ globalRedirect", "https(1, { globalRedirect", "Expected 1 arguments"],
  [
    "services/backup.js",
    "repokey-blake2",
    "repokey-blake3",
    `Type '"repokey-blake3"' is not assignable`,
  ],
  ["services/backup.js", "persistentTimer: true", "persistentTimer: 1", "Type 'number' is not"],
]

/** The name of the file with one mistake. */
function variantOf(file: string, index: number): string {
  return file.replace(/\.js$/, `-${index}.js`)
}

/** What a package with a nixgen of its own gives to a fleet with another. */
const twoCopies = `import * as own from "nixgen"
import * as other from "nixgen-copy"
import { ext4Uefi } from "nixgen-copy/layouts"

const module: own.Module = other.defineModule({ config: { services: { nginx: { enable: true } } } })
const service: own.ServiceUse = other.defineService({ name: "a", config: () => ({}) })()
const config: own.NixosConfig = {
  services: other.mkIf(other.not(other.config.services.nginx.enable), { nginx: other.mkForce({ enable: other.has(other.host, "a") }) }),
  environment: { systemPackages: [other.pkgs["git"]] as const, etc: other.ifElse(true, {}, own.config.environment.etc) },
  networking: { hostName: other.str\`a\` },
}
const definition: own.HostDefinition = {
  system: "x86_64-linux",
  stateVersion: "25.11",
  hardware: other.facter("./facter.json"),
  disks: ext4Uefi({ device: "/dev/sda" }),
  services: [service],
  config,
}
const back: other.HostDefinition = definition
const host: other.Host = own.defineHost(back)
export const fleet: own.Fleet = other.defineFleet({ pins: "", hosts: { host }, common: { module } })
export const given: other.NixosConfig = config

// @ts-expect-error what is right for one is right for the other, and nothing else
export const text: own.Definition<string> = other.not(true)
// @ts-expect-error
export const property: own.Expression<string> = other.mkForce<string>("a")
// @ts-expect-error
export const wrong: own.Module = host
`

let project: Project
let errors: ReadonlyMap<string, string>

beforeAll(() => {
  project = makeProject(root, "small-company")
  for (const [index, [file, right, wrong]] of mistakes.entries()) {
    const text = readFileSync(join(project.folder, file), "utf8")
    if (!text.includes(right)) throw new Error(`${file} has no ${right}`)
    writeFileSync(join(project.folder, variantOf(file, index)), text.replace(right, wrong))
  }
  const modules = join(project.folder, "node_modules")
  cpSync(join(modules, "nixgen"), join(modules, "nixgen-copy"), { recursive: true })
  writeFileSync(join(project.folder, "copies.ts"), twoCopies)
  const compiler = join(root, "node_modules/typescript/bin/tsc")
  const { stdout } = spawnSync(compiler, ["--pretty", "false"], { cwd: project.folder })
  const lines = [...stdout.toString().matchAll(/^(\S+)\((\d+),\d+\): error \w+: (.*)$/gm)]
  errors = new Map(lines.map(([, file, line, message = ""]) => [`${file}:${line}`, message]))
}, 120_000)
afterAll(() => project.remove())

test.each([...mistakes.entries()])("%s: %j", (index, [file, , wrong, message]) => {
  const variant = variantOf(file, index)
  const text = readFileSync(join(project.folder, variant), "utf8").split("\n")
  const line = text.findIndex((each) => each.includes(wrong)) + 1
  const found = [...errors].filter(([place]) => place.startsWith(`${variant}:`))
  expect(found).toEqual([[`${variant}:${line}`, expect.stringContaining(message)]])
})

test("two copies of nixgen agree in their types", () => {
  expect([...errors].filter(([place]) => place.startsWith("copies.ts:"))).toEqual([])
})

test("the example itself has no errors", () => {
  expect([...errors.keys()].filter((place) => !/-\d+\.js:|^copies\.ts:/.test(place))).toEqual([])
})
