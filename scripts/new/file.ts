/** `npm run new file NAME`: a file of the generated tree, `NAME.nix`. */
import { type MakeScaffold, afterLast, all, before, camelCase, checkedName } from "./scaffold.ts"

export const file: MakeScaffold = (given) => {
  const name = checkedName(given)
  const value = `${camelCase(name)}File`
  return {
    files: {
      [`src/emit/${name}.ts`]: emitterText(name, value),
      [`src/emit/${name}.test.ts`]: testText(name, value),
    },
    edits: {
      "src/emit/emit.ts": all(
        afterLast(/^import .*/, `import { ${value} } from "./${name}.ts"`),
        before(/^\]/m, `  ${value},`),
      ),
      "src/emit/readme.ts": afterLast(
        /^\| .*npins\/.*\|$/,
        `| \\\`${name}.nix\\\` | what it is for |`,
      ),
      "src/output/changes.ts": before(/^\]/m, changeText(name)),
    },
  }
}

function emitterText(name: string, value: string): string {
  return `/** \`${name}.nix\`: what it is for. */
import type { Model } from "../model/model.ts"
import { nix } from "../nix/values/templates.ts"
import { toNix } from "../nix/values/values.ts"
import { type Emitted, nixFile } from "./emitted.ts"

/** What it says of the fleet. */
export function ${value}({ hosts }: Model): Emitted {
  const names = hosts.map(({ name }) => name)
  return nixFile("${name}.nix", toNix(nix\`{ hosts = \${names}; }\`))
}
`
}

function testText(name: string, value: string): string {
  return `/** \`${name}.nix\`, as it is printed. */
import { expect, test } from "vitest"
import { defineFleet } from "../fleet/fleet.ts"
import { validate } from "../model/validate.ts"
import { ${value} } from "./${name}.ts"
import { printFiles } from "./print-files.ts"

test("what it says of a fleet", async () => {
  const fleet = defineFleet({ pins: "./sources.json", hosts: {} })
  const { model } = validate({ fleet, hosts: [], pins: undefined })
  const { tree } = await printFiles([${value}(model)])
  expect(tree.get("${name}.nix")?.content.toString()).toBe("what it is to be\\n")
})
`
}

/** What users are told of it: it is a change of what is written. */
function changeText(name: string): string {
  return `  {
    version: "next",
    files: ["${name}.nix"],
    change: "\`${name}.nix\` is new",
    reason: "What it is good for",
  },`
}
