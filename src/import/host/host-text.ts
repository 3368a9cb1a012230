/** The file of a host. */
import { written } from "../module/write.ts"
import { type ModuleContents, fileText } from "../module/module-text.ts"
import type { Format } from "../typescript/layout-file.ts"
import { stringLiteral } from "../typescript/literals.ts"

/** What a host says beside what it imports and defines. */
export interface HostFacts {
  readonly system: string
  readonly stateVersion: string
  /** Where it is not the host's own name. */
  readonly hostName: string | undefined
}

/** `hosts/NAME.ts`. */
export async function hostText(
  facts: HostFacts,
  contents: Pick<ModuleContents, "constants" | "parts">,
  format: Format,
): Promise<string> {
  const { imports, disabledModules, config } = contents.parts
  const said = Object.entries(facts).flatMap(([key, value]: [string, string | undefined]) =>
    value === undefined ? [] : [`${key}: ${stringLiteral(value)},`],
  )
  return await fileText(
    contents,
    (writing) => {
      writing.names.add("defineHost")
      const members = Object.entries({ imports, disabledModules, config })
      return [
        "export default defineHost({",
        ...said,
        ...members.flatMap(([key, code]) =>
          code === undefined ? [] : [`${key}: ${written(code, writing)},`],
        ),
        "})",
      ]
    },
    format,
  )
}
