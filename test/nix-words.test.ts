/**
 * What versions of Nix, Lix and NixOS say, as recorded: Nix 2.26 with and without `--log-format`, and
 * words of newer ones as public logs have them. Each has to come to its code and its place.
 */
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { collected } from "../src/evaluate/hosts/answers.ts"
import { type Complaint, complaintOf } from "../src/evaluate/hosts/complaint.ts"
import { readingOf } from "../src/evaluate/hosts/words.ts"
import { eventOf } from "../src/evaluate/log.ts"

function recorded(name: string): string {
  return readFileSync(join(import.meta.dirname, "nix-words", name), "utf8")
}

/** What was asked for in the recordings, and what it comes to. */
const asked: Readonly<Record<string, readonly [code: string, place?: RegExp]>> = {
  abort: ["NG710"],
  argument: ["NG709"],
  attribute: ["NG700", /attribute\.nix:1:24$/],
  coerce: ["NG714"],
  conflict: ["NG702"],
  item: ["NG701"],
  missing: ["NG711"],
  readonly: ["NG704"],
  recursion: ["NG708"],
  removed: ["NG705"],
  throw: ["NG710"],
  type: ["NG701"],
  undefined: ["NG715"],
  unknown: ["NG703"],
}

/** A trace that is cut short has no module argument in it. */
function cutShort(code: string): string {
  return code === "NG709" ? "NG700" : code
}

function shown({ place }: Complaint): string {
  return place === undefined ? "" : `${place.file}:${place.line}:${place.column}`
}

describe("Nix 2.26", () => {
  const events = recorded("nix-2.26.json.log")
    .split("\n")
    .flatMap((line) => eventOf(line) ?? [])
  const { probes, end } = collected(events, 1)

  test("ends with no more than that there were errors", () => {
    expect([end, [...probes.keys()].toSorted()]).toEqual([undefined, Object.keys(asked)])
  })

  test.each(Object.entries(asked))("%s", (id, [code, place]) => {
    const complaint = probes.get(id)?.complaint ?? complaintOf("")
    expect(readingOf(complaint).code).toBe(code)
    expect(shown(complaint)).toMatch(place ?? /^/)
  })
})

test("Nix 2.26 without a format for programs says the same", () => {
  const complaints = recorded("nix-2.26.log")
    .split(/^(?=error \(ignored\): )/m)
    .map(complaintOf)
  const codes = complaints.map((each) => readingOf(each).code)
  expect(codes.map(cutShort).toSorted()).toEqual(
    Object.values(asked)
      .map(([code]) => cutShort(code))
      .toSorted(),
  )
})

/** What each of the newer ones comes to, in their order. */
const newer: readonly (readonly [code: string, message: RegExp, more?: string | undefined])[] = [
  ["NG712", /^the package foundryvtt-13\.0\.0 is not free$/],
  ["NG709", /no argument "editline-lix"/],
  ["NG715", /home\.stateVersion has no value/],
  ["NG712", /kicad-base-10\.0\.5 is marked as broken/],
  ["NG711", /^there is no file hosts\/web\/missing\.nix$/],
  ["NG700", /no attribute "nixos-flake"/],
  ["NG700", /no attribute "nuenv"/, 'did you mean "nuXmv"?'],
  ["NG720", /no way to the network/],
  ["NG720", /rate limit/],
  ["NG722", /its hash differs/],
  ["NG721", /no space left/],
  ["NG723", /too old/],
  ["NG723", /too old/],
  ["NG724", /out of memory/],
  ["NG710", /Renaming error/],
  ["NG714", /value is a list/],
  ["NG708", /infinite recursion/],
  ["NG702", /networking\.domain is defined as several values/],
  ["NG701", /^item 2 of networking\.nameservers is to be a string$/],
  ["NG725", /may not do its work/],
]

describe("newer ones", () => {
  const complaints = recorded("newer.log").split("---\n").map(complaintOf)

  test("are all known", () => {
    expect(complaints.length).toBe(newer.length)
  })

  test.each(
    newer.map((each, index) => [complaints[index]?.message ?? "", index, ...each] as const),
  )("%s", (_, index, code, message, hint) => {
    const reading = readingOf(complaints[index] ?? complaintOf(""))
    expect(reading.code).toBe(code)
    expect(reading.message).toMatch(message)
    expect(reading.hint).toBe(hint ?? reading.hint)
  })

  test("have places before anything is copied to the store", () => {
    expect(complaints[0]?.frames[0]?.place?.file).toMatch(/^«github:.*»\/lib\/attrsets\.nix$/)
    expect(complaints[1]?.frames[0]?.place).toBeUndefined()
    expect(complaints.map(shown)[5]).toMatch(/flake\.nix:59:20$/)
  })
})
