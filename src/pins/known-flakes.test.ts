/** How flakes that are known are pinned. */
import { expect, test } from "vitest"
import { release } from "../starter/pins.ts"
import { knownFlake, knownFlakes, pinCommand } from "./known-flakes.ts"

test.each<[string, string]>([
  ["colmena", "npins add --name colmena github nix-community colmena -b main"],
  ["deploy-rs", "npins add --name deploy-rs github serokell deploy-rs -b master"],
  ["mine", "npins add --name mine github OWNER REPOSITORY -b BRANCH"],
])("%s is pinned by a branch", (name, want) => {
  expect(pinCommand(name, knownFlake(name))).toBe(want)
})

test("what has a branch for each release of NixOS has that of a new fleet", () => {
  expect(knownFlakes["nixpkgs"]?.branch).toBe(`nixos-${release}`)
  expect(knownFlakes["home-manager"]?.branch).toBe(`release-${release}`)
})
