/** TypeScript whose meaning is more than its types, each with what it exports. */

/** A file, and what it may need beside it. */
export interface Snippet {
  readonly code: string
  readonly compilerOptions?: Readonly<Record<string, unknown>>
  readonly files?: Readonly<Record<string, string>>
  /** What it gives is that of a CommonJS module. */
  readonly commonJs?: true
}

const helper = {
  "helper.ts": "export type T = number\nexport const value = 1\nexport interface I {}\n",
}
const legacy = { experimentalDecorators: true }

export const snippets: Readonly<Record<string, Snippet>> = {
  "an enum of numbers": { code: "export enum E { A, B = 5, C }" },
  "an enum of text": { code: 'export enum E { A = "a", B = "b" }' },
  "an enum of both": { code: 'export enum E { A, B = "b", C = 3 }' },
  "an enum with a template": { code: "export enum E { A = `a`, B = `${A}b`, C = `c${1}` }" },
  "an enum with a template of a constant": { code: 'const x = "x"\nexport enum E { A = `a${x}` }' },
  "an enum that joins text": { code: 'export enum E { A = "a" + "b", B = A + "c" }' },
  "an enum that is computed": {
    code: 'export enum E { A = "abc".length, B = 1 << 3, C = ~2, D = -A }',
  },
  "an enum of its own members": { code: "export enum E { A = 1, B = A * 2, C = E.B | A }" },
  "an enum of another": { code: "enum A { X = 2 }\nexport enum E { Y = A.X, Z }" },
  "an enum with names in quotes": { code: 'export enum E { "a-b" = 1, "c d" }' },
  "an enum with negative members": { code: "export enum E { A = -1, B, C }" },
  "an enum that is constant": { code: "export const enum E { A = 1, B }\nexport const b = E.B" },
  "an enum that is declared": { code: "declare enum D { A }\nexport const x = typeof D" },
  "enums that are merged": {
    code: "export enum E { A }\nexport enum E { B = 1 }\nexport enum E { C = A + B }",
  },
  "an enum merged with a namespace": {
    code: "export enum E { A, B }\nexport namespace E { export const all = [E.A, E.B]; export function of(n: number) { return E[n] } }\nexport const b = E.of(1)",
  },
  "an enum in a function": {
    code: "export function f() { enum L { A = 3 } return L.A }\nexport const x = f()",
  },
  "an enum that is not exported by itself": { code: "enum E { A }\nexport { E as Renamed }" },
  "an enum with an infinite member": { code: "export enum E { A = 1 / 0, B = 0 / 0 }" },
  "a namespace": {
    code: "export namespace N { export const a = 1; const hidden = 2; export const b = hidden }",
  },
  "a namespace that is not exported": {
    code: "namespace N { export const ports = [80] }\nexport const ports = N.ports",
  },
  "a namespace in a namespace": {
    code: "export namespace A { export namespace B { export const c = 1 } export const d = B.c }",
  },
  "a namespace with a path": { code: "export namespace A.B.C { export const d = 1 }" },
  "namespaces that are merged": {
    code: "export namespace N { export const a = 1 }\nexport namespace N { export const b = a + 1 }",
  },
  "a namespace merged with a function": {
    code: "export function web() { return web.ports }\nexport namespace web { export const ports = [80, 443] }\nexport const ports = web()",
  },
  "a namespace merged with a class": {
    code: "export class C { static a = 1 }\nexport namespace C { export const b = C.a + 1 }",
  },
  "a namespace with exports that change": {
    code: "namespace N { export let n = 0; export function up() { n++; return n } }\nN.up(); export const n = N.n",
  },
  "a namespace with an enum and a class": {
    code: "export namespace N { export enum E { A = 2 } export class C { x = E.A } }\nexport const x = new N.C().x",
  },
  "a namespace of types only": {
    code: "namespace N { export type T = 1 }\nexport const x: N.T = 1",
  },
  "a namespace that is declared": {
    code: "declare namespace D { const a: number }\nexport const x = typeof D",
  },
  "a module by the older word": {
    code: "export namespace M { export const [a, { b }] = [1, { b: 2 }] }",
  },
  "an alias of a namespace's member": {
    code: "namespace A { export const x = 1; export namespace B { export const y = 2 } }\nimport B = A.B\nexport import x = A.x\nexport const y = B.y",
  },
  "parameter properties": {
    code: "class P { constructor(private a: number, readonly b = a + 1, public c?: string) {} }\nexport const p = { ...new P(1) }",
  },
  "parameter properties beside fields": {
    code: "class P { x = 1; y; constructor(public z: number) { this.y = this.z } }\nexport const p = Object.entries(new P(2))",
  },
  "parameter properties of a subclass": {
    code: "class A { a = 1 }\nclass B extends A { b = 2; constructor(public c: number) { super() } }\nexport const b = Object.entries(new B(3))",
  },
  "fields that are declared": {
    code: "class A { x = 1 }\nclass B extends A { declare x: number }\nexport const x = new B().x",
  },
  "fields without a value": {
    code: "class A { x?: number; y = 1 }\nexport const keys = Object.keys(new A())",
  },
  "fields as they were assigned": {
    code: "class A { x?: number; y = 1 }\nexport const keys = Object.keys(new A())",
    compilerOptions: { useDefineForClassFields: false },
  },
  "fields and setters as they were assigned": {
    code: "const seen: number[] = []\nclass A { set x(v: number) { seen.push(v) } }\nclass B extends A { x = 5 }\nnew B()\nexport { seen }",
    compilerOptions: { useDefineForClassFields: false },
  },
  "fields by an older target": {
    code: "class A { x?: number; y = 1 }\nexport const keys = Object.keys(new A())",
    compilerOptions: { target: "ES2020" },
  },
  "static blocks and private names": {
    code: "class A { static #n = 1; static m = 0; static { A.m = A.#n + 1 } #p = 3; has(o: object) { return #p in o } }\nexport const x = [A.m, new A().has(new A()), new A().has({})]",
  },
  "an abstract class": {
    code: "abstract class A { abstract x: number; abstract f(): void; g() { return this.x } }\nclass B extends A { x = 4; f() {} }\nexport const g = new B().g()",
  },
  "an accessor": {
    code: 'class A { accessor x = 1; static accessor y = 2 }\nexport const a = new A()\na.x += 2\nexport const seen = [a.x, A.y, "x" in A.prototype]',
  },
  "standard decorators": {
    code: "const log: string[] = []\nfunction d(v: unknown, c: { kind: string; name: string | symbol | undefined }) { log.push(`${c.kind} ${String(c.name)}`); return undefined }\n@d class A { @d x = 1; @d m() {} @d static s = 2; @d get g() { return 1 } }\nvoid A\nexport { log }",
  },
  "a standard decorator that takes the place of a method": {
    code: "function twice(f: Function) { return function (this: unknown) { return f.call(this) * 2 } as never }\nclass A { @twice m() { return 21 } }\nexport const m = new A().m()",
  },
  "a standard decorator of an initializer": {
    code: "function plus(_: undefined, __: object) { return (v: number) => v + 1 }\nclass A { @plus x = 1 }\nexport const x = new A().x",
  },
  "legacy decorators": {
    code: "const log: string[] = []\nfunction d(t: object, k?: string, i?: unknown) { log.push(`${typeof t} ${k} ${typeof i}`) }\n@d class A { @d x = 1; @d m(@d p: number) { return p } }\nvoid A\nexport { log }",
    compilerOptions: legacy,
  },
  "a legacy decorator that takes the place of a class": {
    code: "function d(_: unknown): any { return class { y = 2 } }\n@d class A { x = 1 }\nexport const keys = Object.keys(new A())",
    compilerOptions: legacy,
  },
  "a resource": {
    code: 'const log: string[] = []\nconst r = (n: string) => ({ n, [Symbol.dispose]() { log.push(n) } })\n{ using a = r("a"), b = r("b"); log.push(a.n + b.n) }\nexport { log }',
    files: { "polyfill.ts": "" },
  },
  "a resource that is waited for": {
    code: 'const log: string[] = []\nasync function f() { await using a = { async [Symbol.asyncDispose]() { log.push("end") } }; void a; log.push("in") }\nawait f()\nexport { log }',
  },
  "a type that is imported": {
    code: 'import { T, value } from "./helper.ts"\nexport const x: T = value',
    files: helper,
  },
  "types only that are imported": {
    code: 'import { T, I } from "./helper.ts"\nexport const x: T & I = 1',
    files: helper,
  },
  "a type among values": {
    code: 'import { type T, value as v } from "./helper.ts"\nexport const x: T = v',
    files: helper,
  },
  "an import of types": {
    code: 'import type { T } from "./helper.ts"\nexport type { T }\nexport const x: T = 1',
    files: helper,
  },
  "an import that runs for its effect is kept": {
    code: 'import { type T } from "./effect.ts"\nexport const x = (globalThis as any).effects.splice(0) as T[]',
    files: {
      "effect.ts": "export type T = number\n;((globalThis as any).effects ??= []).push(1)\n",
    },
    compilerOptions: { verbatimModuleSyntax: true },
  },
  "a value that only a type names": {
    code: 'import { value } from "./helper.ts"\nexport const x: typeof value = 1 as never',
    files: helper,
  },
  "exports by another name": { code: 'const a = 1\nexport { a as b, a as "c d", a as default }' },
  "an export of everything": {
    code: 'export * from "./helper.ts"\nexport * as helper from "./helper.ts"',
    files: helper,
  },
  "exports from elsewhere": {
    code: 'export { default, value as v } from "./other.ts"',
    files: { "other.ts": "export const value = 1\nexport default class {}\n" },
  },
  "a default function without a name": {
    code: "export default function () {}\nexport const x = 1",
  },
  "a default class without a name": { code: "export default class { static x = 1 }" },
  "a default arrow": { code: "export default () => 1" },
  "exports that change": { code: "export let n = 1\nexport function up() { n += 1 }\nup()" },
  "an export of what is destructured": {
    code: "export const { a, b: [c = 3], ...rest } = { a: 1, b: [], d: 4, e: 5 }",
  },
  "an import by require": {
    code: 'import helper = require("./helper.ts")\nexport const x = helper.value',
    files: { "helper.ts": "export const value = 1" },
    commonJs: true,
  },
  "an export of one thing": { code: "class A { static x = 1 }\nexport = A", commonJs: true },
  "an export of a namespace as one thing": {
    code: "function f() { return f.x }\nnamespace f { export const x = 7 }\nexport = f",
    commonJs: true,
  },
  satisfies: { code: "export const x = { a: 1 } satisfies Record<string, number>" },
  "an instantiation": {
    code: "const f = <T,>(x: T) => x\nconst g = f<number>\nexport const x = g(1)",
  },
  "assertions of all kinds": {
    code: "const a = <number>(1 as unknown)\nconst b = ({ x: { y: 1 } } as any)!.x!.y as const\nlet c!: number\nc = a\nexport { a, b, c }",
  },
  "assertions before brackets": {
    code: "let x = [1, 2] as number[]\n;(x as any)[0] = 5\n;[x[1]] = [6]\nexport { x }",
  },
  "an optional chain with an assertion": {
    code: "const o = undefined as { a?: { b: number } } | undefined\nexport const x = o?.a!.b\nexport const y = (o as any)?.a!.b.c",
  },
  overloads: {
    code: "export function f(a: number): number\nexport function f(a: string): string\nexport function f(a: any) { return a }\nexport const x = [f(1), f('a')]",
  },
  "a this parameter": {
    code: "export function f(this: { n: number }, a: number) { return this.n + a }\nexport const x = f.call({ n: 1 }, 2)",
  },
  "type parameters everywhere": {
    code: "class A<const T, in out U = T> { m<V extends T>(v: V): asserts v is V {} }\ntype X<T> = T extends infer U extends string ? U : never\nexport const x = new A<number>() instanceof A\nexport const y: X<'a'> = 'a'",
  },
  "generators and async generators": {
    code: "function* g(): Generator<number, void> { yield 1; yield* [2, 3] }\nasync function* h() { yield* g() }\nexport const x = [...g()]\nexport const y: number[] = []\nfor await (const n of h()) y.push(n)",
  },
  "arrows after a line break": {
    code: "const f = async <T>(\n  x: T,\n): Promise<T> => {\n  return x\n}\nexport const x = await f(1)",
  },
  "statements without semicolons": {
    code: "let a = 1\ntype T = number\nlet b = a as T\n;[a, b] = [b + 1, a]\ninterface I {}\nexport { a, b }",
  },
  "labels and loops": {
    code: "let n = 0\nouter: for (const i of [1, 2, 3]) { for (;;) { if (i === 2) continue outer; n += i; break } }\nexport { n }",
  },
  "logical assignments": {
    code: "let a: any = null, b: any = 0, c: any = 1\nconst o: any = { p: null, q: 1 }\na ??= 1; b ||= 2; c &&= 3; o.p ??= 4; o.q &&= 5; o['r'] ||= 6\nexport { a, b, c, o }",
  },
  "compound assignments": {
    code: "let a = 1, s = 'x'\nconst o = { n: 2, f: { g: 3 } }\na += 2 * 3; a **= 2; s += `y${a}`; o.n -= 1; o.f.g <<= 2\nconst r = (a += 1, a)\nexport { a, s, o, r }",
  },
  "comparisons, tests and negations": {
    code: "const a: any = 1, b: any = '1'\nexport const x = [a == b, a === b, !a, !!b, -a, +b, ~a, a in [1, 2], a instanceof Object, typeof a, void 0, a < b, a ? 1 : 2, (a, b) ? 3 : 4]",
  },
  "optional calls and chains": {
    code: "const o: any = { f() { return this.n }, n: 5, u: undefined }\nexport const x = [o.f?.(), o.g?.(), o.u?.v.w, o?.f(), o['f']?.(), delete o?.n, o.u?.[o.z.z]]",
  },
  "functions that are chosen, given or bound": {
    code: "const o: any = { n: 1, f(x: any) { return [this?.n, x] }, u: undefined, g: () => (x: any) => x }\nconst m = function (this: any, x: any) { return [this, x] }\nconst b = o.f.bind(o), c = m.bind(2, 3)\nconst y = 4\nexport const x = [(0, m)(y), (y ? m : o.f)(y), o.u?.()(y), o.u?.f()(y), o.g()(y), o.g?.()(y), (o.f)(y), (o as any).f(y), b(y), c(), o?.f.bind(o)(y), (o?.f)(y), (() => y)(), ((z) => z + 1)(y), (await (async () => o.g)())(y)(y), o.g.toString?.().length > 0, o.u?.toString(), [o.u, [1]].join(), (o.u ?? o.f).call(o, y), (m.bind(5) as any)(y)]\nclass A { v: any; constructor(v: any) { this.v = v } toString() { return 'A' } m(z: any) { return [this.v, z] } }\nclass B extends A { constructor(v: any) { super(v) } m(z: any) { return super.m.bind(this)(super.m(z)) } toString() { return super.toString() + 'B' } }\nexport const z = [new B(y).m(y), new B(1).toString(), `${new B(2)}`]",
  },
  "texts of all kinds": {
    code: "const u: any = undefined, n: any = null, t: any = 'a', y: any = 1\nexport const x = [`${y && 'b'}${u && 'c'}${n ?? u}${t || u}`, `${y ? u : t}${y - u}${y + 1}${-u}`, '' + (u ?? n), `${(y, n)}${[u, n, t]}${{}}`, String(n ?? t), [u, n].map(String), t.concat(u, n), t.replace('a', () => n), String.raw`\\${t}${u}`, { [`${u}`]: 1, [n]: 2 }, [t, u].join(), ({} as any).toString(), encodeURIComponent(u), `${y > 1 && `d${t}`}`]",
  },
  "defaults of patterns": {
    code: "const f = ({ a = 1, b: { c = 2 } = {}, ...r }: any, [d = 3] = []) => [a, c, r, d]\nlet p: any\nlet q: any\n;({ p = 4, q: { r: q = 5 } } = { q: {} } as any)\nfor (const { x = 6 } of [{}, { x: 7 }] as any[]) p += x\nexport const x = [f({ b: {}, z: 1 }), p, q, f.length]",
  },
  "loops of all kinds": {
    code: "const out: any[] = []\nlet i = 0\nwhile (i < 2) out.push(i++)\ndo { i-- } while (i > 0)\nfor (const k in { a: 1, b: 2 }) out.push(k)\nfor (const [k, v] of new Map([['m', 1]])) out.push(k, v)\nfor (let j = 0; j < 2; j++) out.push(j)\nswitch (out.length) { case 7: out.push('seven'); default: out.push('any') }\nexport { out, i }",
  },
  "spreads and collections": {
    code: "const s = new Set([1, 2, 2]), m = new Map<any, any>([['a', 1]])\ns.add(3); m.set('b', m.get('a')).delete('a')\nexport const x = [[...s, ...'ab'], { ...{ a: 1 }, ...null, ...(false && { b: 1 }) }, Math.max(...s), s.has(2), [...m], ['a'].includes('a'), [1, 0, 2].filter(Boolean), [3, 1, 2].sort((a, b) => a - b), [1, 2, 3].find((n) => n > 1), ['1', '2'].map(Number), JSON.stringify({ a: [1] }), Object.is(1, 1)]",
  },
  "templates, tagged and not": {
    code: "const tag = (t: TemplateStringsArray, ...v: any[]) => [t.raw.join('|'), ...v]\nexport const x = [`a${1}b${`c${2}`}`, tag`a${1}\\n${tag`b`}`]",
  },
  "closing tags in templates": {
    code: "const tag = (t: TemplateStringsArray, ...v: any[]) => [t.raw.join('|'), t.join('|'), ...v]\nconst r = /<\\/script>/\nexport const x = [tag`</script>${tag`a</SCRIPT></style>${'</script>'}`}<\\/script>\\n\uE000`, `</script>${1}`, '</script>', r.source, r.test('</script>'), String.raw`</Script`]",
  },
  "closing tags in templates, and what only the compiler lowers": {
    code: "const tag = (t: TemplateStringsArray) => t.raw.join('|')\nenum E { A = '</script>' }\nconst d = (_: any, __: any) => {}\n@d class C { accessor a = tag`</script><\\/script>` }\nexport const x = [E.A, new C().a, tag`</script>`]",
  },
  "computed names": {
    code: "const k = 'a'\nconst o: any = { [k]: 1, [`${k}b`]: 2, ['c' as const]() { return 3 }, get [k + 'd']() { return 4 } }\nclass C { [k] = 1; static [k + 's'] = 2 }\nexport const x = [o, o[k], o['ab'], o.c(), new C(), (C as any).as]",
  },
  "sequences and comments": {
    code: "let n = 0\nif (n++, n /* one */ === 1 /* two */ && !(n /* three */)) n = 10\nexport const x = (n, n) /* four */ ? 'yes' : 'no'\nexport { n }",
  },
  "arrows that give conditions": {
    code: "const f = (x: any) => x ? { a: x } : [x]\nconst g = (x: any) => (y: any) => !x && y || null\nconst h = async (x: any) => (await x) ?? 'none'\nexport const x = [f(1), f(0), g(0)(2), g(1)(2), await h(null), await h(1)]",
  },
  "what is set once": {
    code: "const log: any[] = []\nconst o: any = { n: 1, get v() { return this.n }, set v(x) { log.push((this.n = x)) } }\no.v++; --o.v; o.v += 2; o.v ??= 5; o.v ||= 6; o.v &&= 7\nexport { log }",
  },
  "what may not be set, and need not be": {
    code: "const o: any = Object.freeze({ a: 1, b: 0, get c() { return 2 } })\no.a ??= 3; o.a ||= 4; o.b &&= 5\nclass A { get c() { return 2 } }\nconst a: any = new A()\na.c ??= 3\nexport { o, a }",
  },
  "functions that are named by what they are assigned to": {
    code: "let a: any, b: any = 0, c: any = 1, d: any = () => 1\na ??= () => 2; b ||= class {}; c &&= function () {}\nexport const x = [a, b, c, d].map(({ name }) => name)",
  },
  "counts of all kinds": {
    code: "let i: any = 1, t: any = '5', u: any, big = 5n\nconst o: any = { n: 1, '0': 2 }\nclass C { #n = 1; static s = 1; up() { return [this.#n++, ++this.#n, this.#n--, (this.#n as any)++] } }\nconst x = [i++, ++i, i--, --i, +i++, -(++i), t++, u++, big++, o.n++, --o['n'], o[0]++, (o.n as number)++, o!.n!--, new C().up(), C.s++, i++ + ++i, !i--]\ni\n++i\nfor (let j = 0; j < 2; j++, ++i);\nexport { x, i, t, u, big, o }",
  },
  "a call that is reached again as its arguments are made": {
    code: "const get = (n: number): any => (n === 0 ? null : { f: (x: any) => [n, x] })\nconst f = (n: number): any => { try { return get(n).f(f(n - 1)) } catch (e) { return e instanceof TypeError } }\nexport const x = f(2)",
  },
}
