/** A module's file, as `add module` writes it. */
import { identifier } from "./identifier.ts"

/** A module of that name to start from, which defines nothing yet. */
export function moduleText(name: string): string {
  return `import { defineModule } from "nixgen"

/** A host has it that lists it in \`imports\`; some hosts by \`modules\` of the fleet, all of them by \`common\`. */
export const ${identifier(name)} = defineModule({
  name: "${name}",
  description: "the module ${name}",
  config: {},
})
`
}
