/** NG224: names that nothing takes, and those that are just right. */
import { expect, test } from "vitest"
import { type TestHost, rulesAlone } from "../../../test/support/fleet.ts"
import { config as reference } from "../../nix/values/references.ts"

const { told } = rulesAlone("NG224")

test.each<[string, object, string, string | undefined]>([
  ["users.users", { "a:b": {} }, '["a:b"]', '"a:b"'],
  ["users.users", { ["u".repeat(32)]: {} }, `.${"u".repeat(32)}`, "31 characters"],
  ["users.users", { ["u".repeat(31)]: {}, web$: {}, "Ann.B": {} }, "", undefined],
  ["users.users", { "a:b": { name: "a" } }, "", undefined],
  ["networking.hosts", { "10.0.0.1 ": ["a"], "": ["b"] }, "", undefined],
  ["users.groups", { "a:b": {} }, '["a:b"]', "/etc/group"],
  ["networking.vlans", { "enp0s31f6.cameras": {} }, '["enp0s31f6.cameras"]', "17 characters"],
  ["networking.vlans", { "enp0s31f6.1234x": {} }, "", undefined],
  ["networking.bridges", { "br 0": {} }, '["br 0"]', "no space"],
  ["networking.wireguard.interfaces", { "wg-to-the-office": {} }, '["wg-to-the-office"]', "16"],
  ["networking.interfaces", { "an-alternative-name-0": {} }, "", undefined],
  ["systemd.services", { "a/b": {} }, '["a/b"]', "systemd takes"],
  ["systemd.timers", { "a b": {} }, '["a b"]', "systemd takes"],
  ["systemd.user.services", { "a+b": {} }, '["a+b"]', "systemd takes"],
  ["systemd.services", { "a@b:c_d.e-f\\x20": {}, "a@": {} }, "", undefined],
  ["networking.hosts", { nas: ["192.0.2.7"] }, ".nas", "begins with an address"],
  ["networking.hosts", { "192.0.2.7": ["a"], "::1": ["b"], "fe80::1%eth0": [] }, "", undefined],
  ["networking.hosts", { "192.0.2.7": reference["a"] }, "", undefined],
])("%s, case %#", (option, members, path, want) => {
  const config = option
    .split(".")
    .reduceRight<NonNullable<TestHost["config"]>>((inner, name) => ({ [name]: inner }), members)
  const all = told({ config })
  expect(all).toHaveLength(want === undefined ? 0 : 1)
  for (const each of all) {
    expect(each.startsWith(`NG224 config.${option}${path}: `)).toBe(true)
    expect(each).toContain(want)
  }
})
