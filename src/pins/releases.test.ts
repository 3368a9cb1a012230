import { expect, test } from "vitest"
import { type ReleaseFilter, compareVersions, newestRelease, versionOf } from "./releases.ts"

const all = { preReleases: false, upperBound: undefined, prefix: undefined }

test.each([
  ["1", "1", ""],
  ["v1.2", "1.2", ""],
  [" V1.2.3 ", "1.2.3", ""],
  ["1.2.3.4.5", "1.2.3.4.5", ""],
  ["2021.12.17", "2021.12.17", ""],
  ["01.02", "1.2", ""],
  ["1.2.3-rc1", "1.2.3", "rc1"],
  ["1.2.3.rc1", "1.2.3", "rc1"],
  ["1.2rc1", "1", "2rc1"],
  ["1.2.M1", "1.2", "M1"],
  ["1-pre-2.x+build", "1", "pre 2 x"],
  ["1.2.3+build", "1.2.3", ""],
  ["1.2.3.Final", "1.2.3", ""],
  ["1.2.3-RELEASE", "1.2.3", ""],
  ["1.2.3-r", "1.2.3", ""],
  ["1.2.3-4", "1.2.3", "4"],
])("%j is a version", (text, numbers, pre) => {
  const version = versionOf(text)
  expect([version?.numbers.join("."), version?.pre?.join(" ") ?? ""]).toEqual([numbers, pre])
})

test.each(
  "foo,1rc1,v,v v1,1.,1.2.,1.2.3-,1..2,1.2.-3,1.2_3,release-1,,1.2.3.Final+x,1.2 3".split(","),
)("%j is none", (text) => {
  expect(versionOf(text)).toBeUndefined()
})

test("versions have an order, and those that say the same are equal", () => {
  const order =
    "0.9 1.0-alpha 1.0-alpha.1 1.0-alpha.beta 1.0-beta 1.0-beta.2 1.0-beta.11 1.0-rc.1 1.0 1.0.0.1 1.9 1.10 2024.1.1"
      .split(" ")
      .flatMap((text) => versionOf(text) ?? [])
  for (const [index, one] of order.entries())
    for (const [place, other] of order.entries())
      expect(Math.sign(compareVersions(one, other))).toBe(Math.sign(index - place))
  const [one, other] = [versionOf("1"), versionOf("v1.0.0.0+x")]
  expect(one && other && compareVersions(one, other)).toBe(0)
})

test.each<[string, Partial<ReleaseFilter>, string?]>([
  ["foo", {}],
  ["1.0 foo", {}, "1.0"],
  ["1.0 2.0", { upperBound: "2" }, "1.0"],
  ["1.0 2.0 2.0-pre", { upperBound: "2" }, "1.0"],
  ["1.0 2.0 2.0-pre", { upperBound: "2", preReleases: true }, "2.0-pre"],
  ["foo/1.0 bar/2.0 baz/2.0-pre zes/1.0 zes/2.0 zes/2.1-b1", { prefix: "zes/" }, "zes/2.0"],
  ["v0.9 v0.10 v0.2", {}, "v0.10"],
])("of %j with %j, the newest release is %s", (tags, filter, newest) => {
  expect(newestRelease(tags.split(" "), { ...all, ...filter })).toBe(newest)
})
