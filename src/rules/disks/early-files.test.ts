/** NG309: files of passwords on file systems that are mounted later, and on those that are there. */
import { expect, test } from "vitest"
import { type TestHost, rulesAlone } from "../../../test/support/fleet.ts"
import { disk } from "../../disko/types/disk.ts"
import { filesystem } from "../../disko/types/filesystem.ts"
import { gpt } from "../../disko/types/gpt.ts"
import { mkForce } from "../../nix/values/properties.ts"
import { config as anything } from "../../nix/values/references.ts"
import { nix } from "../../nix/values/templates.ts"

const { told } = rulesAlone("NG309")

const at = (mountpoint: string) => ({
  size: "1G",
  content: filesystem({ format: "ext4", mountpoint }),
})
const partitions = { root: at("/"), persist: at("/persist"), log: at("/var/log") }
const disks = {
  disk: { main: disk({ device: "/dev/disk/by-id/nvme-1", content: gpt(partitions) }) },
}

type Config = NonNullable<TestHost["config"]>

const user = (hashedPasswordFile: unknown, more: object = {}) =>
  ({ users: { users: { ann: { hashedPasswordFile } } }, ...more }) as Config

const found = (file: string) => [
  `NG309 config.users.users.ann.hashedPasswordFile: users are made before /persist is mounted: ann has no password of ${file}`,
]

test.each<[string, Config, readonly string[]]>([
  ["on a file system of its own", user("/persist/ann"), found("/persist/ann")],
  ["whatever else is defined", user(mkForce("/persist/a/b")), found("/persist/a/b")],
  [
    "where services that make users are off",
    user("/persist/ann", { services: { userborn: { enable: false } } }),
    found("/persist/ann"),
  ],
  ["with the root", user("/etc/ann"), []],
  ["where logs are, which are needed", user("/var/log/ann"), []],
  ["in memory", user("/run/secrets/ann"), []],
  ["none", user(null), []],
  ["known to Nix only", user(anything["sops"]), []],
  [
    "on one that is needed",
    user("/persist/ann", { fileSystems: { "/persist": { neededForBoot: true } } }),
    [],
  ],
  [
    "on one that may be",
    user("/persist/ann", {
      fileSystems: nix`lib.genAttrs [ "/persist" ] (_: { neededForBoot = true; })`,
    }),
    [],
  ],
  [
    "where services make users",
    user("/persist/ann", { services: { userborn: { enable: true } } }),
    [],
  ],
])("%s", (_, config, want) => {
  expect(told({ disks, config })).toEqual(want)
})
