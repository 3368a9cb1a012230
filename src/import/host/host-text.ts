/** The file of a host. */
import type { CodeMember } from "../module/code.ts"
import { written } from "../module/write.ts"
import { type ModuleContents, fileText, partLines } from "../module/module-text.ts"
import { withComments } from "../typescript/comment-lines.ts"
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
  said: readonly CodeMember[],
  contents: Pick<ModuleContents, "constants" | "parts">,
  format: Format,
): Promise<string> {
  const plain = Object.entries(facts).flatMap(([key, value]: [string, string | undefined]) =>
    value === undefined ? [] : [`${key}: ${stringLiteral(value)},`],
  )
  return await fileText(
    contents,
    (writing) => {
      writing.names.add("defineHost").add("type HostDefinition")
      return [
        "export default defineHost({",
        ...plain,
        ...inOrder(said).map(({ name, code, comments }) =>
          withComments(`${name}: ${written(code, writing)},`, comments),
        ),
        ...partLines(contents.parts, ["imports", "disabledModules", "config"], (key, code) => [
          `${key}: ${written(code, writing)},`,
        ]),
        // an editor then need not read all of the call after each edit
        "} satisfies HostDefinition)",
      ]
    },
    format,
  )
}

/** As `HostDefinition` has them. */
const order = ["firmware", "hardware", "inventory", "deploy", "disks", "services"]

function inOrder(said: readonly CodeMember[]): readonly CodeMember[] {
  return said.toSorted((one, other) => order.indexOf(one.name) - order.indexOf(other.name))
}
