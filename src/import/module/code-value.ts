/** The value that code gives when it is run, to judge it by; it holds what nixgen's own functions give. */
import { specialArgs } from "../../fleet/special-arguments.ts"
import { ofKind } from "../../of-kind.ts"
import type { Node } from "../../nix/syntax/ast.ts"
import { float, identifier, path } from "../../nix/syntax/construct.ts"
import { isPathLiteral } from "../../nix/syntax/literals.ts"
import * as operations from "../../nix/values/operations.ts"
import * as properties from "../../nix/values/properties.ts"
import { type Reference, reference } from "../../nix/values/references.ts"
import { nix, str } from "../../nix/values/templates.ts"
import { toNix } from "../../nix/values/values.ts"
import { keptFor } from "../../remembered.ts"
import { isPlainFloat, plainInteger, plainSet, rawTemplate } from "../nix/plain-value.ts"
import type { Code, OperatorName, PropertyName } from "./code.ts"
import { templateTexts } from "./raw-text.ts"

type Values = { readonly [C in Code as C["kind"]]: (code: C) => unknown }

/**
 * The value of code, made once: code is judged by itself, and as a part of what it stands in. Throws
 * what nixgen says of it when it is run.
 */
export const valueOf = keptFor((code: Code): unknown => ofKind(values, code.kind)(code))

/** The code as Nix. */
export function nodeOfCode(code: Code): Node {
  return toNix(valueOf(code), { scopes: "any" })
}

const values: Values = {
  boolean: ({ value }) => value,
  call: ({ called, given }) => (valueOf(called) as Reference)(...given.map(valueOf)),
  constant: ({ constant }) => valueOf(constant.code),
  definition: ({ name }) => reference(identifier(name)),
  file: ({ path: named }) => reference(path(isPathLiteral(named) ? named : "./file")),
  float: ({ digits }) => (isPlainFloat(digits) ? Number(digits) : reference(float(Number(digits)))),
  integer: ({ digits }) => plainInteger(digits),
  list: ({ items }) => items.map((item) => valueOf(item.code)),
  null: () => null,
  operator: ({ name, operands }) => operators[name](...operands.map(valueOf)),
  parameter: ({ name }) => reference(identifier(name)),
  property: ({ name, given, content }) =>
    propertiesByName[name](...given.map(valueOf), valueOf(content)),
  raw: ({ pieces }) => {
    const { texts, codes } = templateTexts(pieces)
    return nix(rawTemplate(texts), ...codes.map(valueOf))
  },
  reference: ({ name }) => (name === "specialArgs" ? specialArgs : reference(identifier(name))),
  secret: ({ code }) => valueOf(code),
  select: ({ from, name }) => (valueOf(from) as Readonly<Record<string, unknown>>)[name],
  set: ({ members }) => plainSet(members.map(({ name, code }) => [name, valueOf(code)])),
  text: ({ parts }) => {
    const [only = "", ...others] = parts
    if (typeof only === "string" && others.length === 0) return only
    const given = parts.map((part) => (typeof part === "string" ? part : valueOf(part)))
    // interpolated texts are never taken for indentation
    return str(rawTemplate(parts.map(() => "").concat("")), ...(given as readonly string[]))
  },
}

// the functions say in their types what they are given, which only their own checks know here
type AnyFunction = (...given: readonly never[]) => unknown
type Applied = (...given: readonly unknown[]) => unknown

const operators = operations satisfies Readonly<
  Record<OperatorName, AnyFunction>
> as unknown as Readonly<Record<OperatorName, Applied>>
const propertiesByName = properties satisfies Readonly<
  Record<PropertyName, AnyFunction>
> as unknown as Readonly<Record<PropertyName, Applied>>
