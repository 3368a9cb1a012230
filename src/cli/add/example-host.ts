/** What a new host has in common with those that the fleet has: where it is, what it is made of. */
import { dirname } from "node:path"
import { readFileSync } from "node:fs"
import { Node } from "ts-morph"
import * as z from "zod"
import { nameOfFile } from "../../fleet/file-names.ts"
import type { ModelHost } from "../../model/model.ts"
import { isExpression } from "../../nix/values/value-kinds.ts"
import { type HostStart, literal } from "../../starter/host.ts"
import { diskFor } from "../../starter/placeholders.ts"
import { definitionIn, parsed } from "../../source/edit-fleet.ts"

/** A host of the fleet that has a file of its own. */
export interface ExampleHost {
  readonly host: ModelHost
  readonly file: string
}

/** The first host whose file bears its name. */
export function exampleIn(hosts: readonly ModelHost[]): ExampleHost | undefined {
  return hosts.flatMap((host) => {
    const file = host.place?.file
    if (file === undefined || nameOfFile(file) !== host.name) return []
    return [{ host, file }]
  })[0]
}

/** How a host comes to its disks: an expression, and the import that it needs. */
export interface DisksSource {
  readonly disks: string
  readonly imports: HostStart["imports"]
}

/**
 * The example's layout for another host in `folder`: its arguments with every device replaced by a
 * placeholder. `undefined` where the example has no layout, or its file does not import it.
 */
export function disksLike({ host, file }: ExampleHost, folder: string): DisksSource | undefined {
  if (host.disks?.kind !== "layout" || dirname(file) !== folder) return undefined
  const source = parsed("host.ts", readFileSync(file, "utf8"))
  const property = definitionIn(source, "defineHost")?.getProperty("disks")
  const call = Node.isPropertyAssignment(property) ? property.getInitializer() : undefined
  if (!Node.isCallExpression(call)) return undefined
  const layout = call.getExpression().getText()
  const from = source
    .getImportDeclarations()
    .find((each) => each.getNamedImports().some((named) => named.getName() === layout))
  if (from === undefined) return undefined
  return {
    disks: `${layout}(${argumentsLike(host.disks.use.arguments)})`,
    imports: [{ name: layout, from: from.getModuleSpecifierValue() }],
  }
}

/** Arguments that are data; an expression may hold for one host only. */
function argumentsLike(given: Readonly<Record<string, unknown>>): string {
  const members = Object.entries(given).flatMap(([name, value]) => {
    const data = isExpression(value) ? undefined : z.json().safeParse(value).data
    return data === undefined ? [] : [`${name}: ${literal(withoutDevices(data, name))}`]
  })
  return members.length === 0 ? "" : `{ ${members.join(", ")} }`
}

type Json = z.output<ReturnType<typeof z.json>>

function withoutDevices(value: Json, name: string): Json {
  if (typeof value === "string") return value.startsWith("/dev/") ? diskFor(name) : value
  if (Array.isArray(value))
    return value.map((each, index) => withoutDevices(each, `${name}-${index + 1}`))
  if (typeof value !== "object" || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, withoutDevices(each, `${name}-${key}`)]),
  )
}
