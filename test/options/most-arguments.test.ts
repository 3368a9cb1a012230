/** How many arguments nixgen's functions take, by their declarations: those that the loader tells of. */
import { createRequire } from "node:module"
import { join } from "node:path"
import { expect, test } from "vitest"
import type TypeScript from "typescript-6"
import { mostArguments } from "../../src/source/modules/surplus-arguments.ts"
import { root } from "../support/examples.ts"

// it is a module of CommonJS, whose names an import would not find
const ts = createRequire(import.meta.url)("typescript-6") as typeof TypeScript

/** The most arguments of each exported function that takes no more than so many. */
function declaredMost(): Readonly<Record<string, number>> {
  const file = join(root, "dist/index.d.ts")
  const { NodeNext } = ts.ModuleKind
  const program = ts.createProgram([file], {
    module: NodeNext,
    skipLibCheck: true,
    target: ts.ScriptTarget.ES2023,
    types: [],
  })
  const checker = program.getTypeChecker()
  const source = program.getSourceFile(file)
  const exported = source && checker.getSymbolAtLocation(source)
  if (source === undefined || exported === undefined) throw new Error("nothing is exported")
  const found = checker.getExportsOfModule(exported).flatMap((each) => {
    const signatures = checker.getTypeOfSymbolAtLocation(each, source).getCallSignatures()
    const counts = signatures.map((signature) => countOf(signature, checker))
    return counts.length === 0 ? [] : [[each.name, Math.max(...counts)] as const]
  })
  return Object.fromEntries(found.filter(([, most]) => most < Infinity))
}

/** What takes a tuple of all its arguments takes as many as that has. */
function countOf({ parameters }: TypeScript.Signature, checker: TypeScript.TypeChecker): number {
  const last = parameters.at(-1)
  const declared = last?.valueDeclaration
  if (last === undefined || declared === undefined) return parameters.length
  if (!ts.isParameter(declared) || declared.dotDotDotToken === undefined) return parameters.length
  const type = checker.getTypeOfSymbolAtLocation(last, declared)
  const lengths = (type.isUnion() ? type.types : [type]).map((each) =>
    isFixedTuple(each, checker) ? checker.getTypeArguments(each).length : Infinity,
  )
  return Math.max(...lengths)
}

function isFixedTuple(
  type: TypeScript.Type,
  checker: TypeScript.TypeChecker,
): type is TypeScript.TupleTypeReference {
  return checker.isTupleType(type) && !(type as TypeScript.TupleTypeReference).target.hasRestElement
}

test("the table has every function that does not take any number of them", () => {
  expect(mostArguments).toEqual(declaredMost())
})
