/** The contents of a module with other code for all that stands in it. */
import type { Code } from "./code.ts"
import type { ModuleContents } from "./module-text.ts"

/** What it imports, declares and defines, and its constants, each changed. */
export function changedContents(
  contents: ModuleContents,
  change: (code: Code) => Code,
): ModuleContents {
  const { parts } = contents
  const changed = (code: Code | undefined) => code && change(code)
  return {
    ...contents,
    constants: contents.constants.map((each) => ({ ...each, code: change(each.code) })),
    parts: {
      ...parts,
      imports: changed(parts.imports),
      disabledModules: changed(parts.disabledModules),
      options: changed(parts.options),
      config: changed(parts.config),
    },
  }
}
