/** Locks as text: whatever is recorded is read again, and the order of nothing matters. */
import * as fc from "fast-check"
import { expect, test } from "vitest"
import type { LayoutIdentity } from "./identity.ts"
import { lockText, parseLock } from "./lock-file.ts"

// JSON has such a key, but a record has no member of that name
const name = fc.string({ minLength: 1 }).filter((each) => each !== "__proto__")
const names = fc.dictionary(name, fc.string(), { noNullPrototype: true })

const identity: fc.Arbitrary<LayoutIdentity> = fc
  .record({
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
  .map(({ fileSystems, swapDevices, luksDevices, made }) => ({
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

const lock = fc.uniqueArray(fc.tuple(name, identity), { selector: ([host]) => host })

test("what is written is read again", () => {
  fc.assert(
    fc.property(lock, (entries) => {
      expect(parseLock(lockText(new Map(entries)), "lock")).toEqual({
        value: [new Map(entries)],
        problems: [],
      })
    }),
  )
})

test("the same record in another order is the same text", () => {
  fc.assert(
    fc.property(lock, (entries) => {
      const reversed = entries.toReversed().map(([host, each]) => {
        const { fileSystems, swapDevices, luksDevices, formats } = each
        const { bootPartitions, unmounted, randomSwap } = each
        return [
          host,
          {
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
