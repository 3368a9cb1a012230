import { expect, test } from "vitest"
import { deviceTypes } from "../../disko/types/registry.ts"
import * as library from "../../index.ts"
import { deviceCall, partitionCall } from "./constructors.ts"
import type { Member, Value } from "../nix/value.ts"

function text(name: string, value: string): Member {
  return { name, position: null, value: { kind: "string", text: value } }
}

test.each(Object.keys(deviceTypes))("%s is written with a constructor", (type) => {
  const first = ["filesystem", "partitions", "name", "vg", "lvs", "pool"]
  const { name = "" } = deviceCall([text("type", type), ...first.map((each) => text(each, "x"))])
  expect(library).toHaveProperty(name)
})

test("what a constructor needs and is not there makes a plain object", () => {
  expect(deviceCall([text("type", "gpt")]).name).toBeUndefined()
  expect(deviceCall([text("device", "/dev/a")]).name).toBeUndefined()
})

/** The usual EFI system partition, mounted there. */
function espMembers(mountpoint: string): readonly Member[] {
  const umask: Value = { kind: "list", items: [{ kind: "string", text: "umask=0077" }] }
  const content = [
    text("type", "filesystem"),
    text("format", "vfat"),
    text("mountpoint", mountpoint),
    { name: "mountOptions", position: null, value: umask },
  ]
  return [
    text("size", "1G"),
    text("type", "EF00"),
    { name: "content", position: null, value: { kind: "set", members: content } },
  ]
}

test("an EFI system partition says what differs from the usual one", () => {
  expect(partitionCall(espMembers("/boot"))).toMatchObject({ name: "esp", options: [] })
  expect(partitionCall(espMembers("/efi"))).toMatchObject({
    name: "esp",
    options: [{ name: "mountpoint" }],
  })
  expect(partitionCall(espMembers("/efi").slice(1)).name).toBeUndefined()
})
