/** Modules that export two things by one name: importers could have only one of them. */
import type { EcmaScriptModule } from "oxc-parser"
import { problem } from "../../problems/problem.ts"
import type { FoundInSource } from "./source-problems.ts"

/** What a file exports by a name that it has given away already. */
export function duplicateExports(
  { staticExports }: EcmaScriptModule,
  text: string,
): readonly FoundInSource[] {
  const taken = new Map<string, boolean>()
  return staticExports.flatMap(({ start, entries }) => {
    // declarations of one name may be parts of one: overloads, namespaces, enums
    const isDeclared = !/^export\s*[{*]/.test(text.slice(start, start + 100))
    return entries.flatMap(({ exportName, isType }) => {
      const name = exportedName(exportName)
      if (isType || name === undefined) return []
      const before = taken.get(name)
      taken.set(name, isDeclared && name !== "default")
      const mayBeParts = before === true && taken.get(name) === true
      return before === undefined || mayBeParts ? [] : [duplicate(name, exportName.start ?? start)]
    })
  })
}

const named: Readonly<Record<string, string>> = { Default: "default" }

/** The name that a module's export has for those that import it; none where it exports all of another. */
export function exportedName({ kind, name }: ExportName): string | undefined {
  return named[kind] ?? name ?? undefined
}

type ExportName = EcmaScriptModule["staticExports"][number]["entries"][number]["exportName"]

function duplicate(name: string, offset: number): FoundInSource {
  const what = name === "default" ? "a default export" : `an export named ${JSON.stringify(name)}`
  return {
    ...problem("NG002", {
      message: `the file has ${what} already`,
      hint: "a file has one of each name: move the other one to a file of its own",
    }),
    offset,
  }
}
