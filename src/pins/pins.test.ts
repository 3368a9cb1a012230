import { expect, test } from "vitest"
import { pinNamed, readPins } from "./pins.ts"

const git = {
  type: "Git",
  repository: { type: "GitHub", owner: "NixOS", repo: "nixpkgs" },
  branch: "nixos-26.05",
  submodules: false,
  revision: "8eeec934ae0dbeca3d7868c059568a65c08b2fc3",
  url: "https://example.org/archive.tar.gz",
  hash: "sha256-lDebytrYdd47IBLwvNOD+6AGeoqZ78CIKlp70hzW280=",
}

function pinOf(source: unknown, name = "nixpkgs") {
  const { value } = readPins({ version: 7, pins: { nixpkgs: source } }, "/fleet/sources.json")
  if (value === undefined) throw new Error("the sources are in version 7")
  return pinNamed(value, name, { place: { file: "/fleet/fleet.ts" }, path: ["pins"] })
}

test("a pin is read as npins writes it", () => {
  expect(pinOf(git)).toEqual({ value: git, problems: [] })
})

test.each([6, 7, 8])("format version %i is read", (version) => {
  expect(readPins({ version, pins: {} }, "/fleet/sources.json").problems).toEqual([])
})

test.each([3, 5, 9, "7", undefined])("format version %j is refused", (version) => {
  const { problems } = readPins({ version, pins: {} }, "/fleet/sources.json")
  expect(problems).toMatchObject([
    { code: "NG030", path: ["version"], place: { file: "/fleet/sources.json" } },
  ])
})

test.each<[string, unknown, object]>([
  ["without a hash", { ...git, hash: null }, { code: "NG032", path: ["pins", "nixpkgs"] }],
  ["with a hash of another kind", { ...git, hash: "0abc" }, { code: "NG032" }],
  ["of a kind no input can be", { ...git, type: "PyPi" }, { code: "NG030" }],
  [
    "of an image",
    { type: "Container", image_name: "a", image_tag: "b", hash: git.hash },
    { code: "NG030" },
  ],
  [
    "of a file",
    { type: "Url", url: "https://example.org/a", unpack: false, hash: git.hash },
    { code: "NG067" },
  ],
  [
    "of a file that moves",
    { type: "MutableUrl", update_url: "u", url: "v", unpack: false, hash: git.hash },
    { code: "NG067", path: ["pins"] },
  ],
  ["without a revision", { ...git, revision: undefined }, { code: "NG030" }],
])("a pin %s", (_, source, want) => {
  expect(pinOf(source).problems).toMatchObject([want])
})

test("an unknown pin is named, with the nearest one that there is", () => {
  expect(pinOf(git, "nixpkg").problems).toMatchObject([
    { code: "NG031", message: 'there is no pin "nixpkg"', hint: 'did you mean "nixpkgs"?' },
  ])
})
