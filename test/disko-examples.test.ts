/**
 * The layouts that disko comes with, as hosts of the firmware that they are for: no rule finds an
 * error in any. What they are warned of is told, as it is what people will see of the rules.
 */
import { readFileSync, readdirSync } from "node:fs"
import { join } from "node:path"
import { array, assert, constantFrom, nat, property } from "fast-check"
import { expect } from "vitest"
import type { DiskoDevices } from "../src/disko/types/devices.ts"
import type { Firmware } from "../src/fleet/host.ts"
import { identifier } from "../src/nix/syntax/construct.ts"
import { reference } from "../src/nix/values/references.ts"
import type { Problem } from "../src/problems/problem.ts"
import { effort } from "./support/effort.ts"
import { problemsOf } from "./support/fleet.ts"
import { diskoLibrary, evaluate, inputPath, inputsTest } from "./support/nix.ts"

/** Started by BIOS alone; all others by UEFI, but for those that nothing starts from. */
const bios = new Set([
  "gpt-bios-compat",
  "mdadm",
  "mdadm-raid0",
  "mdadm-raid5-args",
  "stand-alone/configuration",
  "with-lib",
])

/** Made for both. */
const both = new Set(["boot-raid1", "hybrid", "hybrid-tmpfs-on-root", "luks-on-mdadm"])

/** Without anything to start from: disko's own tests only mount them. */
const neither = new Set(["multi-device-no-deps", "negative-size"])

function firmwares(name: string): readonly (Firmware | undefined)[] {
  if (neither.has(name)) return [undefined]
  if (both.has(name)) return ["uefi", "bios"]
  return [bios.has(name) ? "bios" : "uefi"]
}

/** Every layout's devices: as they are written, and with all of disko's defaults. */
interface Layout {
  readonly written: DiskoDevices
  readonly evaluated: DiskoDevices
}

/** The layouts by name, all of them evaluated by one Nix. */
function layouts(): Readonly<Record<string, Layout>> {
  const folder = join(inputPath("disko"), "example")
  const files = readdirSync(folder).filter((file) => file.endsWith(".nix"))
  const names = files.map((file) => file.slice(0, -".nix".length))
  const alone = "stand-alone/configuration"
  // this one keeps its devices to itself
  const text = readFileSync(join(folder, `${alone}.nix`), "utf8")
  const opened = text.replace(/\bin\s*\{\s*imports[^]*$/, "in cfg")
  const modules = [
    ...names.map((name) => `"${name}" = import ${folder}/${name}.nix;`),
    `"${alone}" = ${opened};`,
  ]
  return evaluate(`
  let
    ${diskoLibrary()}
    modules = { ${modules.join("\n")} };
    own = value:
      if lib.isAttrs value then
        lib.mapAttrs (_: own) (lib.filterAttrs (name: _: !lib.hasPrefix "_" name) value)
      else if lib.isList value then map own value
      else value;
    layout = module: rec {
      written = (if lib.isFunction module then module { inherit lib; pkgs = { }; } else module).disko.devices;
      evaluated = own (lib.evalModules {
        modules = [
          { options.devices = lib.mkOption { type = diskoLib.toplevel; }; }
          { devices = written; }
        ];
      }).config.devices;
    };
  in
  lib.mapAttrs (_: layout) modules
`) as Readonly<Record<string, Layout>>
}

function problemsWith(disks: DiskoDevices, firmware: Firmware | undefined): readonly Problem[] {
  // as in disko's own tests of ZFS
  const config = { networking: { hostId: "8425e349" } }
  return problemsOf({ disks, config, ...(firmware === undefined ? {} : { firmware }) })
}

/** How often each code is found: `NG150 × 2, NG151`. */
function counted(problems: readonly Problem[]): string {
  const codes = [...new Set(problems.map(({ code }) => code))].toSorted()
  const counts = codes.map((each) => [each, problems.filter(({ code }) => code === each).length])
  const told = counts.map(([code, count]) => (count === 1 ? code : `${code} × ${count}`))
  return told.length === 0 ? "nothing" : told.join(", ")
}

inputsTest("what is known to Nix only makes no error of them, whatever it is", () => {
  const cases = Object.entries(layouts()).flatMap(([name, { written }]) =>
    firmwares(name).map((firmware) => ({ written, firmware })),
  )
  const replaced = array(nat(), { minLength: 1, maxLength: 12 })
  const holds = property(constantFrom(...cases), replaced, (given, numbers) => {
    const paths = pathsIn(given.written)
    const chosen = numbers.map((number) => paths[number % paths.length] ?? "")
    const disks = withExpressions(given.written, new Set(chosen))
    const errors = problemsWith(disks, given.firmware).filter(
      ({ severity }) => severity === "error",
    )
    expect([chosen, errors]).toEqual([chosen, []])
  })
  assert(holds, { numRuns: effort(500, 4000), seed: 9 })
})

/** The paths of all values, but for those of the types by which devices are told apart. */
function pathsIn(value: unknown, path = ""): readonly string[] {
  if (typeof value !== "object" || value === null) return [path]
  const members = Object.entries(value).filter(([name]) => name !== "type")
  return [path, ...members.flatMap(([name, member]) => pathsIn(member, `${path}/${name}`))]
}

/** The same value with an expression at some paths. */
function withExpressions(value: DiskoDevices, chosen: ReadonlySet<string>): DiskoDevices {
  const replace = (inner: unknown, path: string): unknown => {
    if (path !== "" && chosen.has(path)) return reference(identifier("x"))
    if (Array.isArray(inner)) return inner.map((each, index) => replace(each, `${path}/${index}`))
    if (typeof inner !== "object" || inner === null) return inner
    const members = Object.entries(inner)
    return Object.fromEntries(
      members.map(([name, each]) => [name, replace(each, `${path}/${name}`)]),
    )
  }
  // an expression can stand for every value
  return replace(value, "") as DiskoDevices
}

inputsTest("no rule finds an error in disko's own examples", () => {
  const found = Object.entries(layouts())
  expect(found).toHaveLength(39)
  const told = found.flatMap(([name, { written, evaluated }]) =>
    firmwares(name).map((firmware) => {
      const problems = problemsWith(written, firmware)
      const errors = problems.filter(({ severity }) => severity === "error")
      expect([name, errors]).toEqual([name, []])
      // what disko adds by itself changes nothing
      expect([name, counted(problemsWith(evaluated, firmware))]).toEqual([name, counted(problems)])
      return `${name}, ${firmware ?? "nothing to start from"}: ${counted(problems)}`
    }),
  )
  expect(told).toEqual([
    "bcachefs, uefi: NG150 × 4, NG151, NG166 × 3",
    "boot-raid1, uefi: NG150 × 2, NG151 × 2",
    "boot-raid1, bios: NG150 × 2, NG151 × 2",
    "btrfs-only-root-subvolume, uefi: NG151",
    "btrfs-subvolumes, uefi: NG151, NG160 × 2",
    "complex, uefi: NG151, NG153 × 2",
    "f2fs, uefi: NG151",
    "gpt-bios-compat, bios: NG150, NG166",
    "gpt-name-with-whitespace, uefi: NG151",
    "gpt-unformatted, uefi: NG150, NG151, NG166",
    "hybrid, uefi: nothing",
    "hybrid, bios: NG300",
    "hybrid-mbr, uefi: NG150",
    "hybrid-tmpfs-on-root, uefi: nothing",
    "hybrid-tmpfs-on-root, bios: NG300",
    "legacy-table, uefi: NG150, NG151",
    "legacy-table-with-whitespace, uefi: NG150, NG151 × 2, NG152, NG156",
    "long-device-name, uefi: NG151",
    "luks-btrfs-raid, uefi: NG150 × 2, NG153 × 2",
    "luks-btrfs-subvolumes, uefi: NG150, NG153, NG166",
    "luks-interactive-login, uefi: NG150, NG151, NG166",
    "luks-lvm, uefi: NG150, NG151, NG153, NG166",
    "luks-on-mdadm, uefi: NG150 × 2, NG151 × 2, NG153",
    "luks-on-mdadm, bios: NG150 × 2, NG151 × 2, NG153",
    "lvm-raid, uefi: NG150 × 2, NG151 × 2",
    "lvm-sizes-sort, uefi: NG151",
    "lvm-thin, uefi: NG150, NG151, NG166",
    "mdadm, bios: nothing",
    "mdadm-raid0, bios: nothing",
    "mdadm-raid5-args, bios: nothing",
    "multi-device-no-deps, nothing to start from: NG150 × 2",
    "negative-size, nothing to start from: nothing",
    "non-root-zfs, uefi: NG150 × 4, NG151",
    "simple-efi, uefi: NG151",
    "stand-alone/configuration, bios: NG150, NG308",
    "swap, uefi: NG150, NG151, NG166",
    "tmpfs, uefi: NG150, NG151, NG166",
    "with-lib, bios: NG150, NG166",
    "xfs-with-quota, uefi: NG151",
    "zfs, uefi: NG150 × 2, NG151, NG153 × 2",
    "zfs-encrypted-root, uefi: NG150, NG152",
    "zfs-over-legacy, uefi: NG150 × 2, NG151, NG166",
    "zfs-with-vdevs, uefi: NG150 × 14, NG151",
  ])
})
