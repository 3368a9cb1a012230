/** Locks as text: whatever is recorded is read again, and the order of nothing matters. */
import * as fc from "fast-check"
import { expect, test } from "vitest"
import { lockText, parseLock } from "./lock-file.ts"
import { type HostRecord, isMixed, sumOf } from "./record.ts"

// JSON has such a key, but a record has no member of that name
const name = fc.string({ minLength: 1 }).filter((each) => each !== "__proto__")
const names = fc.dictionary(name, fc.string(), { noNullPrototype: true })

const record: fc.Arbitrary<HostRecord> = fc
  .record({
    installed: fc.constantFrom(true, undefined),
    fileSystems: fc.dictionary(name, fc.string(), { minKeys: 1, noNullPrototype: true }),
    swapDevices: fc.uniqueArray(fc.string()),
    luksDevices: names,
    made: fc.option(
      fc.record({
        formats: names,
        bootPartitions: names,
        unmounted: names,
        randomSwap: fc.uniqueArray(fc.string()),
      }),
      { nil: undefined },
    ),
  })
  .map(({ installed, fileSystems, swapDevices, luksDevices, made }) => ({
    ...(installed && { installed }),
    fileSystems: new Map(Object.entries(fileSystems)),
    swapDevices: swapDevices.toSorted(),
    luksDevices: new Map(Object.entries(luksDevices)),
    // records of before do not have them
    ...(made !== undefined && {
      formats: new Map(Object.entries(made.formats)),
      bootPartitions: new Map(Object.entries(made.bootPartitions)),
      unmounted: new Map(Object.entries(made.unmounted)),
      randomSwap: made.randomSwap.toSorted(),
    }),
  }))

const lock = fc.uniqueArray(fc.tuple(name, record), { selector: ([host]) => host })

test("what is written is read again, with its sum", () => {
  fc.assert(
    fc.property(lock, (entries) => {
      const summed = entries.map(([host, each]) => [host, { ...each, sum: sumOf(each) }] as const)
      expect(parseLock(lockText(new Map(entries)), "lock")).toEqual({
        value: [new Map(summed)],
        problems: [],
      })
      expect(summed.filter(([, each]) => isMixed(each))).toEqual([])
    }),
  )
})

/** A record as it is written. */
function recordOf(mountpoint: string, installed: boolean): readonly string[] {
  const each: HostRecord = {
    installed,
    fileSystems: new Map([[mountpoint, "/dev/sda1"]]),
    swapDevices: [],
    luksDevices: new Map(),
  }
  return lockText(new Map([["web", each]])).split("\n")
}

test.each<[string, readonly string[], boolean | undefined]>([
  ["as it was written", recordOf("/a", true), false],
  [
    "of before, which had no sums",
    recordOf("/a", true).filter((line) => !line.includes("sum")),
    false,
  ],
  ["by a formatter", [JSON.stringify(JSON.parse(recordOf("/a", true).join("")))], false],
  ["of another layout", recordOf("/a", true).map((line) => line.replace('"/a"', '"/b"')), true],
  [
    "that is marked as installed by one side, with the sum of the other",
    recordOf("/a", false).flatMap((line) =>
      line.includes('"web"') ? [line, '"installed": true,'] : [line],
    ),
    true,
  ],
])("a record %s is told from one of two", (_, lines, want) => {
  const [read] = parseLock(lines.join("\n").replace(/,(?=\s*\})/g, ""), "lock").value ?? []
  const found = read?.get("web")
  expect(found && isMixed(found)).toBe(want)
})

test("the same record in another order is the same text", () => {
  fc.assert(
    fc.property(lock, (entries) => {
      const reversed = entries.toReversed().map(([host, each]) => {
        const { installed, fileSystems, swapDevices, luksDevices, formats } = each
        const { bootPartitions, unmounted, randomSwap } = each
        return [
          host,
          {
            ...(installed && { installed }),
            fileSystems: new Map([...fileSystems].toReversed()),
            swapDevices: swapDevices.toReversed(),
            luksDevices: new Map([...luksDevices].toReversed()),
            ...(formats && { formats: new Map([...formats].toReversed()) }),
            ...(bootPartitions && { bootPartitions: new Map([...bootPartitions].toReversed()) }),
            ...(unmounted && { unmounted: new Map([...unmounted].toReversed()) }),
            ...(randomSwap && { randomSwap: randomSwap.toReversed() }),
          },
        ] as const
      })
      expect(lockText(new Map(reversed))).toBe(lockText(new Map(entries)))
    }),
  )
})

test("a host that looks for nothing has no record, and the text ends with its line", () => {
  const nothing = { fileSystems: new Map(), swapDevices: [], luksDevices: new Map() }
  expect(lockText(new Map([["web", nothing]]))).toBe('{\n  "version": 1,\n  "hosts": {}\n}\n')
})
