/**
 * What an editor is told of disko's devices: device types add themselves to what holds them, and the
 * declarations have them written out, for a program that sees a single one of the files as well.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { compilers, errorsIn } from "./compilers.ts"

const root = join(import.meta.dirname, "../..")
mkdirSync(join(root, "build"), { recursive: true })
// inside of the repository, for the declarations to find what they import
const folder = mkdtempSync(join(root, "build/device-types-"))

/** A layout, and how what the compiler says of it begins; nothing where that is right. */
const layouts: readonly (readonly [devices: string, message?: string])[] = [
  ["{ disk: { main: { device: '/dev/sda', content: { type: 'gpt', partitions: {} } } } }"],
  ["{ disk: { main: { device: '/dev/sda', content: { type: 'zfs', pool: 'tank' } } } }"],
  ["{ bcachefs_filesystems: { pool: { type: 'bcachefs_filesystem', mountpoint: '/' } } }"],
  ["{ zpool: { tank: { datasets: { root: { type: 'zfs_fs' } } } } }"],
  ["{ nodev: { '/tmp': { fsType: 'tmpfs' } }, lvm_vg: {}, mdadm: {} }"],
  [
    "{ disks: {} }",
    "Object literal may only specify known properties, but 'disks' does not exist in type 'DiskoDevices'. Did you mean to write 'disk'?",
  ],
  [
    "{ disk: { main: { device: '/dev/sda', content: { type: 'luks', name: 'x', nam: 'x' } } } }",
    "Object literal may only specify known properties, but 'nam' does not exist in type 'Luks'. Did you mean to write 'name'?",
  ],
  [
    "{ mdadm: { root: { content: { type: 'gpt', partition: {} } } } }",
    "Object literal may only specify known properties, but 'partition' does not exist in type 'Gpt'. Did you mean to write 'partitions'?",
  ],
  [
    "{ lvm_vg: { pool: { type: 'lvm_vg', lvs: { a: { size: '1G', content: { type: 'gpt' } } } } } }",
    `Type '"gpt"' is not assignable to type '`,
  ],
  ["{ zpool: { tank: 3 } }", "Type 'number' has no properties in common with type 'Zpool'."],
]

beforeAll(() => {
  const lines = layouts.map(([devices]) => `it = ${devices}`)
  const head = `import type { DiskoDevices } from "../../dist/index.js"\nlet it: DiskoDevices`
  writeFileSync(join(folder, "layouts.ts"), [head, ...lines, "void it\n"].join("\n"))
  const compilerOptions = {
    target: "ES2023",
    module: "NodeNext",
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: true,
    types: [],
  }
  writeFileSync(
    join(folder, "tsconfig.json"),
    JSON.stringify({ compilerOptions, files: ["layouts.ts"] }),
  )
})

afterAll(() => rmSync(folder, { recursive: true }))

describe.each([...compilers(root)])("%s", (_name, compiler) => {
  test("knows every type of device by its name", async () => {
    const wanted = layouts.flatMap(([, message], index) =>
      message === undefined ? [] : [`layouts.ts:${index + 3} ${message}`],
    )
    const errors = await errorsIn(folder, compiler)
    expect(errors).toEqual(wanted.map((error) => expect.stringContaining(error)))
  }, 60_000)
})
