import { expect, test } from "vitest"
import { shown } from "./text.ts"

test.each([
  ["/home/ann/fleet", "/home/ann/fleet", "."],
  ["/home/ann/fleet/hosts/web.ts", "/home/ann/fleet", "hosts/web.ts"],
  ["/home/ann/fleet/generated/a", "/home/ann/fleet/fleets", "../generated/a"],
  ["/home/ann/fleet/..hidden", "/home/ann/fleet", "..hidden"],
  ["/etc/ssh", "/home/ann/fleet", "/etc/ssh"],
  ["/home/b", "/home/ann/fleet/hosts", "/home/b"],
  ["/etc", "/", "etc"],
])("%s, seen from %s, is %s", (path, directory, want) => {
  expect(shown(path, directory)).toBe(want)
})
