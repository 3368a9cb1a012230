/** The file of a service. */
import type { Format } from "../typescript/layout-file.ts"
import { propertyText, stringLiteral } from "../typescript/literals.ts"
import { fileText, partLines } from "./module-text.ts"
import type { ServiceContents, ServiceParameter } from "./service.ts"
import { written } from "./write.ts"

/** The text of `defineService`, its parameters and its definitions. */
export async function serviceText(
  { contents, key, description, parameters }: ServiceContents,
  format: Format,
): Promise<string> {
  const { config = noDefinitions } = contents.parts
  const parts = { ...contents.parts, config }
  return await fileText(
    contents,
    (writing) => {
      writing.names.add("defineService")
      if (parameters.length > 0) writing.packages.set("z", "zod")
      return [
        `export const ${contents.name} = defineService({`,
        `name: ${stringLiteral(key)},`,
        `description: ${stringLiteral(description)},`,
        ...(parameters.length === 0 ? [] : [`parameters: ${schemaText(parameters)},`]),
        ...partLines(parts, ["options", "imports", "config"], (part, code) => {
          const text = written(code, writing)
          return [
            part === "config"
              ? `config: (${formalsText(parameters)}) => (${text}),`
              : `${part}: ${text},`,
          ]
        }),
        "})",
      ]
    },
    format,
  )
}

const noDefinitions = { kind: "set", members: [] } as const

function schemaText(parameters: readonly ServiceParameter[]): string {
  const members = parameters.map(({ name, schema }) => propertyText(name, schema))
  return `z.object({ ${members.join(", ")} })`
}

function formalsText(parameters: readonly ServiceParameter[]): string {
  const names = parameters.map(({ name, variable }) => propertyText(name, variable))
  return names.length === 0 ? "" : `{ ${names.join(", ")} }`
}
