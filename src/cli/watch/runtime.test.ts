import { expect, test } from "vitest"
import * as z from "zod"
import { notedRuntime } from "./runtime.ts"

/** What definitions may do, and how it is taken back. */
const traces: Readonly<Record<string, readonly [leave: () => void, takeBack: () => void]>> = {
  "a global": [
    () => Reflect.set(globalThis, "ownGlobal", 1),
    () => Reflect.deleteProperty(globalThis, "ownGlobal"),
  ],
  "a method of all lists": [
    () => Reflect.set(Array.prototype, "last", () => 1),
    () => Reflect.deleteProperty(Array.prototype, "last"),
  ],
  "a method that is another": [
    () => Reflect.set(String.prototype, "trim", () => "own"),
    () => Reflect.set(String.prototype, "trim", trim),
  ],
  "a function of a class": [
    () => Reflect.set(Object, "own", () => 1),
    () => Reflect.deleteProperty(Object, "own"),
  ],
  "the environment": [
    () => Reflect.set(process.env, "NIXGEN_OWN", "1"),
    () => Reflect.deleteProperty(process.env, "NIXGEN_OWN"),
  ],
  "how errors are told": [() => (Error.stackTraceLimit += 1), () => (Error.stackTraceLimit -= 1)],
  "zod's language": [
    () => z.config({ customError: () => "own" }),
    () => Reflect.deleteProperty(z.config(), "customError"),
  ],
}

const trim: unknown = Reflect.get(String.prototype, "trim")

test.each(Object.entries(traces))(
  "what definitions leave behind is seen: %s",
  (_, [leave, takeBack]) => {
    const isAsItWas = notedRuntime()
    expect(isAsItWas()).toBe(true)
    leave()
    const after = isAsItWas()
    takeBack()
    expect([after, isAsItWas()]).toEqual([false, true])
  },
)
