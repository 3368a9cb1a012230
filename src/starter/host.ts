/** A host's file, as `init` and `add host` write it. */
import type { Data } from "../fleet/host.ts"
import { placeholdersIn } from "./placeholders.ts"

/** What a host is written from. */
export interface HostStart {
  readonly system: string
  readonly stateVersion: string
  readonly firmware?: string | undefined
  readonly inventory: { readonly [key: string]: Data }
  readonly targetHost: string
  /** Names that the expressions below are made of, and the modules that have them. */
  readonly imports: readonly { readonly name: string; readonly from: string }[]
  /** The layout with its arguments, such as `standard({ device: "…" })`. */
  readonly disks?: string | undefined
  readonly services?: readonly string[]
  /** The options of NixOS, such as `{ networking: { hostId: "…" } }`. */
  readonly config?: string | undefined
}

/** The file of a host; a TypeScript formatter lays it out. */
export function hostText(start: HostStart): string {
  const { system, stateVersion, firmware, inventory, targetHost, disks, services } = start
  const { config = "{}" } = start
  const members = [
    `system: ${literal(system)}`,
    `stateVersion: ${literal(stateVersion)}`,
    ...(firmware === undefined ? [] : [`firmware: ${literal(firmware)}`]),
    ...(Object.keys(inventory).length === 0
      ? []
      : [`${inventoryComment(literal(inventory))}inventory: ${literal(inventory)}`]),
    `deploy: { targetHost: ${literal(targetHost)} }`,
    ...(disks === undefined ? [] : [`${disksComment}disks: ${disks}`]),
    ...(services === undefined ? [] : [`services: [${services.join(", ")}]`]),
    `config: ${config}`,
  ]
  return [
    `import { type HostDefinition, defineHost } from "nixgen"`,
    ...start.imports.map(({ name, from }) => `import { ${name} } from ${JSON.stringify(from)}`),
    "",
    // an editor then need not read all of the call after each edit
    `export default defineHost({\n${members.join(",\n")},\n} satisfies HostDefinition)\n`,
  ].join("\n")
}

function inventoryComment(inventory: string): string {
  return placeholdersIn(inventory).length > 0
    ? "// the machine's own data: the address is a placeholder, and the rest a guess\n"
    : "// the machine's own data: what is beside the address is a guess\n"
}

const disksComment = `// everything on this disk is erased at installation: \`ls -l /dev/disk/by-id\` names it\n`

/** Data as TypeScript writes it. */
export function literal(value: Data): string {
  if (typeof value === "bigint") return `${value}n`
  if (typeof value !== "object" || value === null) return JSON.stringify(value)
  if (isList(value)) return `[${value.map(literal).join(", ")}]`
  const members = Object.entries(value).map(
    ([key, inner]) => `${JSON.stringify(key)}: ${literal(inner)}`,
  )
  return `{ ${members.join(", ")} }`
}

/** `Array.isArray` does not know read-only arrays. */
function isList(value: object): value is readonly Data[] {
  return Array.isArray(value)
}
