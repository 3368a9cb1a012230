/** A reference that TypeScript would decide by, wherever that may be. */
import { join } from "node:path"
import { expect, test } from "vitest"
import * as library from "../../src/index.ts"
import { createLoader } from "../../src/source/modules.ts"
import { makeProject } from "../support/project.ts"

const head = `import { builtins, config, host, lib, mkIf, nix, pkgs, str } from "nixgen"
const open = host.open, on = config.services.httpd.enable
const some: any[] = [1, 2], o: any = { n: 1, f: (x: any) => x }, list: any[] = [pkgs.git, "b"]
let result: any
`

/** What the loader finds in code that stands after the head; the places of `«` are taken off. */
async function found(code: string) {
  const marked = head + code + "\nexport default result\n"
  const text = marked.replaceAll("«", "")
  const folder = makeProject({ "a.ts": text })
  const load = createLoader(library)
  const { value, problems } = await load(join(folder, "a.ts"))
  const wanted = [...marked.matchAll(/«/g)].map(({ index }) => {
    const before = marked.slice(0, index).replaceAll("«", "")
    return { line: before.split("\n").length, column: before.length - before.lastIndexOf("\n") }
  })
  return { value, wanted, problems: [...load.noted(), ...problems] }
}

/** Each mark stands before what is found, and only there. */
test.each([
  ["result = !«on"],
  ["result = !!«on"],
  ["result = !(«on)"],
  ["result = !(«on as any)!"],
  ["result = «open && 1"],
  ["result = «open || 1"],
  ["result = «open ?? 1"],
  ["result = («open && 1) || 2"],
  ["result = some.length && «open && 3"],
  ["result = «open ? 1 : 2"],
  ["result = (1, «open) ? 1 : 2"],
  ["result = (some.length ? «open : 0) ? 1 : 2"],
  ["result = ((some && «open) || 1) === 1"],
  ["if («open) result = 1"],
  ["if (some && «open) result = 1"],
  ["while («open) result = 1"],
  ["do { result = 1 } while («open)"],
  ["for (; «open; ) result = 1"],
  ["switch («open) { case 1: result = 1 }"],
  ["switch (some[0]) { case «open: result = 1 }"],
  ['result = «host.role === "web" ? [80] : []'],
  ['result = "web" === «host.role'],
  ["result = «open === «on"],
  ["result = «open !== 1"],
  ["result = «open == null"],
  ["result = «open === null"],
  ["result = null !== «open"],
  ["result = «open < 1"],
  ["result = 1 > «open"],
  ["result = «open <= 1"],
  ["result = «open >= 1"],
  ['result = "a" in «open'],
  ["result = «open instanceof Object"],
  ["result = «open + 1"],
  ['result = "a" + «open'],
  ["result = «open - 1"],
  ["result = «open * 2 / 3"],
  ["result = «open / 2"],
  ["result = «open % 2"],
  ["result = «open ** 2"],
  ["result = «open | 1"],
  ["result = 1 & «open"],
  ["result = ~«open"],
  ["result = -«open"],
  ["result = +«open"],
  ["result = «open << 1"],
  ["result = 1; result += «open"],
  ["result = open; «result += 1"],
  ["result = open; «result ??= 1"],
  ["result = open; «result ||= 1"],
  ["result = open; «result &&= 1"],
  ["o.n = open; «o.n ||= 1; result = 1"],
  ["const f = () => ({ n: open }); «f().n ||= 1; result = 1"],
  ["let i = 0; const a: any[] = [1, open]; a[++i] ??= 1; result = 1".replace("++i", "«++i")],
  ["let i = 0; const a: any[] = [open]; a[«i++] &&= 1; result = 1"],
  ["const f = () => ({ n: open }); «f().n += 1; result = 1"],
  ["result = `a${«open}`"],
  ["result = `${«pkgs.git}/bin/${«open}`"],
  ["result = { [«open]: 1 }"],
  ["result = o[«open]"],
  ["result = «open?.a"],
  ["result = «host.a?.b.c"],
  ["result = «open?.(1)"],
  ["result = «builtins?.map(1)"],
  ["for (const x of «open) result = x"],
  ["for (const x in «open) result = x"],
  ["result = [...«open]"],
  ["result = { ...«open }"],
  ["result = { ...(«open && { a: 1 }) }"],
  ["result = Math.max(...«open)"],
  ["const [a] = «open"],
  ['const { «domain = "lan" } = host'],
  ['const { domain: { «a = "lan" } } = host'],
  ["let d: any; ({ «d = 1 } = host as any)"],
  ["const f = ({ a, «b = 1 }: any) => [a, b]; f({ a: 1 }); f(host)"],
  ["result = Boolean(«open)"],
  ["result = String(«open)"],
  ["result = Number(«open)"],
  ["result = list.filter(«Boolean)"],
  ["result = some.filter(«() => open)"],
  ["result = some.find(«(n) => n && open)"],
  ["result = some.findIndex(«() => open)"],
  ["result = some.findLast(«() => open)"],
  ["result = some.some(«() => open)"],
  ["result = some.every(«() => open)"],
  ["result = list.map(«Boolean)"],
  ["result = some.sort(«() => open)"],
  ["result = some.includes(«open)"],
  ['result = «list.includes("x")'],
  ["result = some.indexOf(«open)"],
  ["result = some.lastIndexOf(«open)"],
  ["result = new Set(«list)"],
  ["result = new Map(«[[open, 1]])"],
  ["const s = new Set<any>(); s.has(«open)"],
  ["const s = new Set<any>(); s.add(«open)"],
  ["const m = new Map<any, any>(); m.set(«open, 1)"],
  ["const m = new Map<any, any>(); m.get(«open)"],
  ["result = new Set<any>([1]).has(«open)"],
  ["result = Object.is(«open, 1)"],
  ["result = JSON.stringify(«open)"],
  ["result = JSON.stringify(«{ a: [{ b: open }] })"],
  ["function assert(x: any) { if (!«x) throw new Error() }\nassert(open)"],
  ["const pick = <T,>(x: T | undefined, d: T) => «x ?? d\nresult = pick(open, 1)"],
  ["result = !«nix`1 == 1`"],
  ["result = «str`a${open}` ? 1 : 2"],
  ["result = «mkIf(open, {}) || 1"],
  ["result = !«lib.hasPrefix('a', 'b')"],
  ["const f = async () => !(«await open)\nresult = await f()"],
  ["function* g() { yield* «open }\nresult = [...g()]"],
  [
    "class C { a = !«open; static b = «open ? 1 : 2; #c = `${«open}`; d() { return this.#c } }\nnew C()",
  ],
  ["const f = (x = !«open) => x\nf()"],
  ["label: for (;;) { if («open) break label }"],
])("%s", async (code) => {
  const { problems, wanted } = await found(code)
  expect(problems.map(({ code: each }) => each)).toEqual(
    Array.from({ length: problems.length }, () => "NG012"),
  )
  const places = problems.map(({ place }) => ({ line: place?.line, column: place?.column }))
  const unique = new Set(places.map((each) => JSON.stringify(each)))
  expect([...unique].toSorted()).toEqual(wanted.map((each) => JSON.stringify(each)).toSorted())
})

test.each([
  ["result = open === undefined"],
  ["result = open !== undefined"],
  ["result = undefined === open"],
  ["result = open == undefined"],
  ["result = open === void 0"],
  ["result = typeof open"],
  ['result = typeof open === "function"'],
  ["result = void open"],
  ['const f = (domain: any = "lan") => domain\nresult = f(open)'],
  ['const f = ({ domain = "lan" }: any) => domain\nresult = f({ domain: open })'],
  ["const { networking } = config\nresult = networking.hostName"],
  ["result = o?.n ?? 1"],
  ["result = o.u?.[1]?.x"],
  ["result = { a: open, b: [open, on], ...o, ...{ c: open } }"],
  ["result = [open, ...list]"],
  ["result = list.map((each) => ({ each }))"],
  ["result = some.filter((n) => n > 1).length"],
  ["result = some.length ? open : on"],
  ["result = some.length && open"],
  ["result = lib.filter(open, on)"],
  ["result = new Map([['a', open]])"],
  ["result = o.f(open)"],
  [
    "const kept = { items: [] as any[], add(x: any) { this.items.push(x); return this } }\nresult = kept.add(open)",
  ],
  ["const search = { find: (_: any) => open }\nresult = search.find(() => open)"],
  ["result = str`a${open}`"],
  ["result = lib.mkIf(open, { a: 1 })"],
  ["result = await open"],
  ["result = Array.isArray(open)"],
  ["result = host.open.includes('x')"],
  ["enum E { A = `a`, B = `${A}b` }\nresult = E.B"],
])("plain, or a question about TypeScript's own: %s", async (code) => {
  const { problems } = await found(code)
  expect(problems).toEqual([])
})

test.each([
  ["!", "not(host.open)"],
  ["&&", "and(host.open, …)"],
  ["||", "or(host.open, …)"],
  ["??", "fallback(host.open, …)"],
  ["===", "equals(a, b)"],
  ["!==", "notEquals(a, b)"],
  ["<", "lessThan(a, b)"],
  ["<=", "lessOrEqual(a, b)"],
  [">", "greaterThan(a, b)"],
  [">=", "greaterOrEqual(a, b)"],
  ["+", "add(a, b)"],
  ["-", "subtract(a, b)"],
  ["*", "multiply(a, b)"],
  ["/", "divide(a, b)"],
])("what to write instead of %s", async (operator, hint) => {
  const code = operator === "!" ? "result = !open" : `result = open ${operator} 1`
  const { problems } = await found(code)
  expect(problems).toHaveLength(1)
  expect(problems[0]?.message).toContain("host.open")
  expect(problems[0]?.hint).toContain(hint)
})

test("all references of a run are told at once, and a loop by one ends", async () => {
  const { problems } = await found(
    "result = [!open, on ? 1 : 2, `${open}`]\nfor (;;) { if (open) continue; break }",
  )
  expect(problems.length).toBeGreaterThan(3)
  expect(problems.every(({ code }) => code === "NG012")).toBe(true)
})
