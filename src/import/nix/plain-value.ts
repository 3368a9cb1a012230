/** Evaluated values as the TypeScript values that definitions hold. */
import type { Node } from "../../nix/syntax/ast.ts"
import { float, identifier } from "../../nix/syntax/construct.ts"
import type { Expression } from "../../nix/values/expression.ts"
import { reference } from "../../nix/values/references.ts"
import { nix, str } from "../../nix/values/templates.ts"
import { toNix } from "../../nix/values/values.ts"
import type { Use, Value } from "./value.ts"

/** The value that stands for this one in a definition; uses of arguments are references. */
export function plainValue(value: Value): unknown {
  switch (value.kind) {
    case "null":
      return null
    case "boolean":
      return value.value
    case "integer":
      return plainInteger(value.digits)
    case "float":
      return isPlainFloat(value.digits)
        ? Number(value.digits)
        : reference(float(Number(value.digits)))
    case "string":
      return value.text
    case "list":
      return value.items.map(plainValue)
    case "set":
      return plainSet(value.members.map((member) => [member.name, plainValue(member.value)]))
    case "template":
      return template(value.parts)
    case "use":
      return useReference(value.use)
    case "foreign":
    default:
      throw new Error(`a ${value.what} was not refused`)
  }
}

/** The value as Nix. */
export function nixValue(value: Value): Node {
  return toNix(plainValue(value), { scopes: "any" })
}

/** Whether JavaScript prints the number in such a way that Nix reads a float again. */
export function isPlainFloat(digits: string): boolean {
  return !Number.isInteger(Number(digits))
}

/** A number where JavaScript's has all its digits. */
export function plainInteger(digits: string): number | bigint {
  const value = Number(digits)
  return Number.isSafeInteger(value) ? value : BigInt(digits)
}

/** An object of the members, whatever their names: `__proto__` is one like any other. */
export function plainSet(members: readonly (readonly [string, unknown])[]): object {
  const set = {}
  for (const [name, value] of members)
    Object.defineProperty(set, name, {
      value,
      enumerable: true,
      configurable: true,
      writable: true,
    })
  return set
}

function template(parts: readonly (string | Use)[]): unknown {
  const texts = parts.map((part) => (typeof part === "string" ? part : useReference(part)))
  // interpolated texts are never taken for indentation
  return str(rawTemplate(texts.map(() => "").concat("")), ...texts)
}

/** The strings of a template literal. */
export function rawTemplate(cooked: readonly string[]): TemplateStringsArray {
  return Object.assign([...cooked], { raw: [...cooked] })
}

function useReference({ argument, element, asText }: Use): Expression<never> {
  const whole = reference(identifier(argument))
  if (element !== undefined) return nix`builtins.elemAt ${whole} ${element}`
  return asText === true ? nix`builtins.toString ${whole}` : whole
}
