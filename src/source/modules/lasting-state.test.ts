import { describe, expect, test } from "vitest"
import { javaScriptOf } from "./javascript.ts"

function keepsState(text: string): boolean {
  const options = {
    isOwn: true,
    useDefineForClassFields: true,
    verbatimModuleSyntax: false,
    experimentalDecorators: false,
    emitDecoratorMetadata: false,
  }
  return javaScriptOf({ file: "/fleet/helper.ts", text }, options).keepsState
}

describe("code that may change what outlives a call", () => {
  test.each([
    ["a counter", "let next = 1\nexport const port = () => next++"],
    [
      "a counter of a closure",
      "const counter = () => { let n = 0; return () => (n += 1) }\nexport const next = counter()",
    ],
    [
      "a list of the module's own",
      "const all: string[] = []\nexport function add(x: string) { all.push(x) }",
    ],
    ["a list of another module's", 'import { all } from "./all.ts"\nall.push("x")'],
    ["a list that is given", "export function add(list: string[]) { list.push('x') }"],
    ["a list that is sorted in place", "export const sorted = (list: string[]) => list.sort()"],
    [
      "a list by another name",
      "export function add(list: string[]) { const own = list; own.push('x') }",
    ],
    [
      "what is in a new list",
      "export function set(x: { n: number }) { const own = [x]; own[0]!.n = 2 }",
    ],
    [
      "a list that a variable becomes",
      "export function add(list: string[]) { let own: string[] = []; own = list; own.push('x') }",
    ],
    [
      "an object that is no new one",
      "export const f = (o: object) => { const p: any = new Object(o); p.a = 1 }",
    ],
    ["a map", "const ports = new Map()\nexport const set = (x: string) => ports.set(x, 1)"],
    ["a set", "const ports = new Set()\nexport const add = (x: string) => ports.add(x)"],
    ["a member", "const o = { n: 1 }\nexport const set = () => { o.n = 2 }"],
    ["a member by its name", 'const o = { n: 1 }\nexport const set = () => { o["n"] = 2 }'],
    ["what is deleted", "export const without = (o: { n?: number }) => { delete o.n }"],
    ["a member of a parameter", "export function set(o: { n: number }) { o.n += 1 }"],
    ["Object.assign", "export const set = (o: object) => Object.assign(o, { n: 1 })"],
    [
      "Object.defineProperty",
      "export const set = (o: object) => Object.defineProperty(o, 'n', { value: 1 })",
    ],
    ["Object.freeze", "export const set = (o: object) => Object.freeze(o)"],
    ["Reflect.set", "export const set = (o: object) => Reflect.set(o, 'n', 1)"],
    [
      "a method by a name that is not known",
      "export const call = (o: any, name: string) => o[name](1)",
    ],
    [
      "a method that is taken out",
      "export const add = (list: string[], x: string) => { const { push } = list; push.call(list, x) }",
    ],
    [
      "a method that is passed on",
      "const all = []\nexport const add = (list: string[]) => list.forEach(all.push, all)",
    ],
    [
      "Array.prototype",
      "export const add = (list: string[]) => Array.prototype.push.apply(list, ['x'])",
    ],
    ["a generator", "function* all() { yield 1 }\nexport const one = all()"],
    ["what iterates", "const it = [1, 2].values()\nexport const one = () => [...it]"],
    ["what iterates, further on", "export const it = new Map().values().map((x) => x)"],
    ["what gives an iterator", "export const all = (m: Map<string, string>) => m.keys()"],
    [
      "a sticky search",
      'const search = /x/y\nexport const has = (x: string) => x.replace(search, "")',
    ],
    [
      "a search that goes on",
      "const search = /x/g\nexport const has = (x: string) => search.test(x)",
    ],
    ["a field of a class", "let n = 0\nexport class A { id = n++ }"],
    ["a member of this", "export class A { n = 0; next() { this.n += 1 } }"],
    ["a static field", "export class A { static n = 0; static next() { A.n += 1 } }"],
    ["a pattern", "let a = 1, b = 2\nexport const swap = () => { [a, b] = [b, a] }"],
    [
      "a loop's variable",
      "let last = ''\nexport const all = (list: string[]) => { for (last of list) {} }",
    ],
    [
      "a variable that a block hides",
      "let n = 0\nexport const f = () => { { let n = 1; void n } n++ }",
    ],
    ["what waits", "export const x = await Promise.resolve(1)"],
    ["what is imported as it runs", 'export const x = () => import("./x.ts")'],
    ["what is required", 'export const x = require("./x.json")'],
    ["what is required by another name", 'const load = require\nexport const x = load("./x.json")'],
    ["where an import leads", 'export const x = () => import.meta.resolve("./x.ts")'],
    [
      "a registry of zod's",
      'import * as z from "zod"\nexport const x = z.string().register(z.globalRegistry, { id: "x" })',
    ],
    ["a namespace", "export namespace N { let n = 0; export const next = () => n++ }"],
    [
      "a view of a buffer",
      "const b = new DataView(new ArrayBuffer(8))\nexport const f = () => b.setUint8(0, 1)",
    ],
    ["a buffer", "const b = Buffer.alloc(8)\nexport const f = () => b.writeUInt32LE(1)"],
    [
      "a method that is a template's tag",
      "const all: any = []\nexport const f = () => all.push`x`",
    ],
    ["typed arrays", "const a = new Uint8Array(1)\nexport const f = () => a.fill(1)"],
    ["a default", "let n = 0\nexport const f = (x = n++) => x"],
    [
      "a function that is called as one of the language's",
      "const all: any = {}\nexport class Registry { static map = () => all }",
    ],
    ["a method that is", "const all: any = {}\nexport const list = { map: () => all }"],
    ["one of a name that is computed", "const all: any = {}\nexport const a = { [x]: () => all }"],
    [
      "what a class of one's own gives",
      'import { Registry } from "./registry.ts"\nexport const f = () => { const a = Registry.from("a"); a.push("x") }',
    ],
    [
      "a part of a buffer",
      "export const f = (b: Buffer) => { const part = b.slice(0, 2); part.fill('x') }",
    ],
    ["what is copied into", "export const f = (b: Buffer) => Buffer.from('x').copy(b)"],
    [
      "what is encoded into",
      "export const f = (b: Uint8Array) => new TextEncoder().encodeInto('x', b)",
    ],
    ["a trace that is captured", "export const f = (o: object) => Error.captureStackTrace(o)"],
    ["a date", "const d = new Date(0)\nexport const f = () => d.setUTCHours(1)"],
    ["zod's settings", 'import * as z from "zod"\nz.config(z.locales.de())'],
    [
      "what is imported, where a block hides it",
      'import { list } from "./list.ts"\nexport const f = () => { { const list: string[] = []; void list } list.push("x") }\nconst a = f()\n{ const list: string[] = []; list.push("y") }',
    ],
    [
      "a class that a block hides",
      "class A { static n = 0 }\nexport const f = () => { { const A: any = {}; void A } A.n = 1 }",
    ],
  ])("%s", (_, text) => {
    expect(keepsState(text)).toBe(true)
  })
})

describe("code that changes nothing but what is its own", () => {
  test.each([
    [
      "a definition",
      'import { defineHost } from "nixgen"\nexport default defineHost({ system: "x86_64-linux", config: { a: [1].map((x) => x + 1) } })',
    ],
    [
      "a new list",
      "export const f = (n: number) => { const all = []; for (let i = 0; i < n; i++) all.push(i); return all }",
    ],
    ["a new map", "export const f = () => { const m = new Map(); m.set('a', 1); return m }"],
    ["a new object", "export const f = () => { const o: any = {}; o.a = 1; delete o.b; return o }"],
    ["a variable", "export function f(x: number) { let y = 1; y += x; x = y; return x }"],
    ["what a module makes itself", "const all: string[] = []\nall.push('x')\nexport { all }"],
    ["a copy that is sorted", "export const f = (list: string[]) => [...list].sort()"],
    [
      "what a filter gives",
      "export const f = (list: string[]) => list.filter(Boolean).sort().reverse()",
    ],
    ["Object.assign to a new object", "export const f = (o: object) => Object.assign({}, o)"],
    ["what is frozen as it is made", "export const f = Object.freeze({ a: 1 })"],
    [
      "an iterator that is spread",
      "export const f = (m: Map<string, string>) => [...m.keys(), ...m.values()]",
    ],
    [
      "an iterator in a loop",
      "export const f = (m: Map<string, string>) => { for (const x of m.keys()) void x }",
    ],
    [
      "an iterator that is given",
      "export const f = (m: Map<string, string>) => new Map(m.entries())",
    ],
    [
      "the entries of an object",
      "export const f = (o: object) => Object.entries(o).map(([k]) => k)",
    ],
    ["a search", "export const f = (x: string) => /^dev-/.test(x)"],
    ["where the module is", 'export const f = new URL("./x", import.meta.url)'],
    [
      "a class",
      "export class A { constructor(readonly n: number) {} get twice() { return this.n * 2 } }",
    ],
    [
      "names that begin as such methods do",
      "export const f = ({ swapSize, setup, writeable }: any) => [swapSize, setup.settings, writeable]",
    ],
    ["an enum", "export enum E { a, b }"],
    ["a template", "export const f = (name: string) => `${name}.example.org`"],
    ["recursion", "export const f = (n: number): number => (n === 0 ? 1 : n * f(n - 1))"],
  ])("%s", (_, text) => {
    expect(keepsState(text)).toBe(false)
  })
})
