/** What a module's contents import, as a list that is written out. */
import type { Code, CodeItem } from "../module/code.ts"
import type { ModuleContents } from "../module/module-text.ts"

/** The items of its list of imports. */
export function importedItems(contents: ModuleContents | undefined): readonly CodeItem[] {
  const imports = contents?.parts.imports
  return imports?.kind === "list" ? imports.items : []
}

/** The same contents with other imports. */
export function importingItems(
  contents: ModuleContents,
  items: readonly CodeItem[],
): ModuleContents {
  const imports: Code | undefined = items.length === 0 ? undefined : { kind: "list", items }
  return { ...contents, parts: { ...contents.parts, imports } }
}
