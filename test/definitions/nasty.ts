/** Values that no definition should have, and that every definition will be given. */

class Point {
  readonly x = 1
}

const boom = (thrown: unknown = new Error("boom")): never => {
  throw thrown
}

/** Each made anew, as some can be used only once. */
export const nasty: ReadonlyMap<string, () => unknown> = new Map<string, () => unknown>([
  ["undefined", () => undefined],
  ["null", () => null],
  ["a boolean", () => true],
  ["zero", () => -0],
  ["a fraction", () => 1.5],
  ["NaN", () => NaN],
  ["a large integer", () => 2n ** 64n],
  ["no text", () => ""],
  ["a text", () => "a\n${b} ''${c}'' \\ \u2028"],
  ["a path", () => "../../etc/passwd"],
  ["a NUL", () => "a\0b"],
  ["half a character", () => "\ud800"],
  ["a symbol", () => Symbol("a")],
  ["a function", () => () => 1],
  ["a function that throws", () => () => boom()],
  ["a function that throws a text", () => () => boom("no")],
  ["a function that gives nothing", () => () => undefined],
  ["an async function", () => async () => await Promise.resolve({})],
  ["an async function that fails", () => () => failing()],
  ["a class", () => Point],
  ["a promise", () => Promise.resolve({})],
  ["a promise that fails", failing],
  // oxlint-disable-next-line unicorn/no-thenable -- as somebody may write it
  ["what has a then", () => ({ then: () => boom() })],
  ["a date", () => new Date(0)],
  ["a map", () => new Map([["a", 1]])],
  ["a set", () => new Set([1])],
  ["an expression of JavaScript", () => /a/],
  ["a URL", () => new URL("https://example.org")],
  ["bytes", () => Buffer.from("a")],
  ["an instance", () => new Point()],
  ["an error", () => new Error("a")],
  ["a boxed text", () => new String("a")],
  ["no list", () => []],
  ["a list of nothing", () => [undefined, null]],
  ["a list with holes", () => Object.assign([], { length: 2 })],
  ["a list with a name", () => Object.assign([1], { a: 1 })],
  ["no object", () => ({})],
  ["an object without a prototype", () => Object.assign(Object.create(null), { a: 1 })],
  ["an object with a prototype", () => Object.create({ a: 1 })],
  ["what is frozen", () => Object.freeze({ a: Object.freeze([1]) })],
  ["a symbol as a name", () => ({ [Symbol("a")]: 1 })],
  ["a name of all objects", () => ({ ["__proto__"]: { a: 1 }, constructor: { b: 1 } })],
  ["toJSON", () => ({ toJSON: () => 1 })],
  ["toString", () => ({ toString: () => boom() })],
  [
    "a getter that throws",
    () => ({
      get a() {
        return boom()
      },
    }),
  ],
  [
    "a getter that throws nothing",
    () => ({
      get a() {
        return boom(undefined)
      },
    }),
  ],
  ["a proxy", () => new Proxy({ a: 1 }, {})],
  ["a proxy that throws", () => new Proxy({}, throwing)],
  ["a proxy that has everything", () => new Proxy({}, { has: () => true, get: () => "a" })],
  ["a proxy that is revoked", revoked],
  ["one that contains itself", cyclic],
  ["one that has no end", endless],
  ["many levels", () => deepened(10_000)],
  ["one object 2^30 times", shared],
])

const throwing: ProxyHandler<object> = {
  get: () => boom(),
  has: () => boom(),
  ownKeys: () => boom(),
  getPrototypeOf: () => boom(),
}

/** Handled, as the runner of the tests would take it for a failure of its own. */
function failing(): Promise<never> {
  const promise = Promise.reject(new Error("late"))
  promise.catch(() => undefined)
  return promise
}

function revoked(): object {
  const { proxy, revoke } = Proxy.revocable({}, {})
  revoke()
  return proxy
}

function cyclic(): object {
  const value: Record<string, unknown> = { a: 1 }
  value["self"] = [value]
  return value
}

function endless(): object {
  return new Proxy(
    {},
    {
      ownKeys: () => ["a"],
      get: () => endless(),
      getOwnPropertyDescriptor: () => ({ configurable: true, enumerable: true }),
    },
  )
}

/** A value in so many others. */
export function deepened(levels: number, value: unknown = 1): unknown {
  let inner = value
  for (let level = 0; level < levels; level += 1) inner = { a: inner }
  return inner
}

function shared(): unknown {
  let value: unknown = 1
  for (let level = 0; level < 30; level += 1) value = { a: value, b: [value] }
  return value
}
