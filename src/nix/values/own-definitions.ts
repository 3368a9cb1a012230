/** NG020: what a `define…` function gives stands where a value is wanted, or in a property or a choice. */
import type { Said } from "../../problems/problem.ts"
import { brands } from "./brands.ts"

type Words = Pick<Said, "message" | "hint">

const module: Words = {
  message:
    "a module of the fleet stands in imports itself: it is no value, and cannot stand in a property or a choice",
  hint: "import it always, and put its definitions under mkIf; or choose in TypeScript, ...(condition ? [module] : [])",
}

const service: Words = {
  message:
    "a service stands in services itself: it is no value, and cannot stand in a property or a choice",
  hint: "write mkIf inside of the service's own config, or choose in TypeScript, ...(condition ? [service({ … })] : [])",
}

const layout: Words = {
  message:
    "a disk layout stands in disks itself: it is no value, and cannot stand in a property or a choice",
  hint: "choose in TypeScript, disks: condition ? layout({ … }) : other({ … })",
}

const declared: Words = {
  message:
    "what option(…) and its like give stands in the options of a module, and is no value of Nix",
  hint: "a submodule is written option(z.object({ … })); what a function of lib takes is lib.mkOption({ type: lib.types.str, … })",
}

/** By the kinds of what such functions give (`fleet/defined.ts`). */
const words: ReadonlyMap<unknown, Words> = new Map<unknown, Words>([
  ["module", module],
  ["service", service],
  ["disk-layout", layout],
  ...["host", "fleet", "test"].map((kind): [string, Words] => [
    kind,
    { message: `a ${kind} is no value`, hint: "write the value that is meant, out of it" },
  ]),
])

const copy: Words = {
  message: "this is a copy of a definition, in which what was written beside it would be lost",
  hint: "write what both have in common as a plain object, and spread that into each definition",
}

/** What they are used as has them in one of these, beside its place; so has a function that is to be called. */
const usedAs = ["module", "service", "layout"] as const

/** Whether an object is what a `define…` function gave, which it freezes, and no copy of it. */
export function isAsMade(definition: unknown): boolean {
  return Object.isFrozen(definition)
}

function wordsOf(value: object, kind: unknown): Words | undefined {
  const said = words.get(kind)
  return said === undefined || isAsMade(value) ? said : copy
}

/** What there is to say of an object that is one of them, be it with its arguments or before that; nothing of any other. */
export function ownDefinition(value: object): Words | undefined {
  if (declaresOption(value)) return declared
  if (brands.kind in value) return wordsOf(value, value[brands.kind])
  const isUse = typeof value === "function" || "place" in value
  const used = isUse ? usedAs.find((name) => name in value) : undefined
  const inner: unknown = used && Object.getOwnPropertyDescriptor(value, used)?.value
  const isMade = typeof inner === "object" && inner !== null && brands.kind in inner
  return isMade ? words.get(inner[brands.kind]) : undefined
}

/** Whether it declares an option (`parameters/option.ts`); some proxies say of themselves that they have everything. */
function declaresOption(value: object): boolean {
  const { value: said }: { readonly value?: unknown } =
    Object.getOwnPropertyDescriptor(value, brands.declares) ?? {}
  return (
    typeof said === "object" && said !== null && "kind" in said && typeof said.kind === "string"
  )
}
