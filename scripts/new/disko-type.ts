/** `npm run new disko-type NAME`: a device type of disko that partitions can hold. */
import {
  type MakeScaffold,
  afterLast,
  all,
  before,
  camelCase,
  checkedName,
  pascalCase,
} from "./scaffold.ts"

export const diskoType: MakeScaffold = (given) => {
  const name = checkedName(given)
  const path = `src/disko/types/${name}`
  const value = camelCase(name)
  return {
    files: { [`${path}.ts`]: typeText(name), [`${path}.test.ts`]: testText(name) },
    edits: {
      "src/disko/types/types.ts": all(
        afterLast(/^import .*/, `import { ${value}Types } from "./${name}.ts"`),
        before(/^ {2}\.\.\.gptTypes,/m, `  ...${value}Types,`),
      ),
      "src/drawing/disks.ts": afterLast(/^ {2}bcachefs: "member",/, `  ${value}: "system",`),
      "src/index.ts": afterLast(
        /^export .* from "\.\/disko\/types\/.*/,
        `export { type ${pascalCase(name)}, ${value} } from "./disko/types/${name}.ts"`,
      ),
    },
  }
}

function typeText(name: string): string {
  const [value, type] = [camelCase(name), pascalCase(name)]
  return `/** \`${name}\`: what it is (disko, \`lib/types/${name}.nix\`). */
import * as z from "zod"
import { madeOf } from "../../problems/origin.ts"
import type { DeviceTypes } from "./device.ts"
import { hooks } from "./fields.ts"
import type { WithExpressions } from "./with-expressions.ts"

declare module "./content.ts" {
  interface PartitionContents {
    readonly ${value}: ${type}
  }
}

const ${value}Schema = z.strictObject({
  type: z.literal("${value}"),
  /** The device, where it is another than the one that this is the content of. */
  device: z.string().optional(),
  ...hooks,
})

/** What it is. */
export type ${type} = WithExpressions<z.input<typeof ${value}Schema>>

/** What it is: \`${value}({})\`. */
export function ${value}(options: Omit<${type}, "type"> = {}): ${type} {
  return madeOf({ type: "${value}", ...options }, options)
}

export const ${value}Types: DeviceTypes<"${value}"> = {
  ${value}: {
    schema: () => ${value}Schema,
    heldBy: "partitions",
    constructors: [{ name: "${value}", implies: { type: "${value}" } }],
  },
}
`
}

function testText(name: string): string {
  const value = camelCase(name)
  return `/** \`${name}\`: what disko takes of it, and what is told of what it does not. */
import { expect, test } from "vitest"
import { checkDevices } from "./check.ts"
import { ${value} } from "./${name}.ts"

test.each<[string, object, readonly string[]]>([
  ["what is right", ${value}(), []],
  ["an option that it needs is missing", ${value}(), ["NG022"]],
])("%s", (_, content, want) => {
  const root = { size: "100%", content }
  const disk = { type: "disk", device: "/dev/disk/by-id/nvme-1", content: { type: "gpt", partitions: { root } } }
  expect(checkDevices({ disk: { main: disk } }, {}).map(({ code }) => code)).toEqual(want)
})
`
}
