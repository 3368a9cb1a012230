/** What a newer nixgen brings to a tree, as commands tell it. */
import type { Upgrade } from "../../output/upgrade.ts"
import { counted } from "../outcome/report.ts"

/** Lines for people; none where there is no upgrade. */
export function upgradeLines(upgrade: Upgrade | undefined): readonly string[] {
  if (upgrade === undefined) return []
  const { from, to, brought, own } = upgrade
  const title = `  from ${from === undefined ? "an earlier nixgen" : `nixgen ${from}`} to ${to}:`
  if (brought.length === 0) return [`${title} no change of nixgen's own is in these files`]
  const changes = brought.flatMap(({ version, change, reason, paths }) => [
    `    ${version}  ${change}: ${listed(paths)}`,
    `           ${reason}`,
  ])
  const rest = own.length === 0 ? [] : [`  of your own definitions: ${listed(own)}`]
  return [title, ...changes, ...rest]
}

/** So many files are named. */
const few = 5

function listed(paths: readonly string[]): string {
  const more = paths.length - few
  return more > 0
    ? `${paths.slice(0, few).join(", ")} and ${counted(more, "other file")}`
    : paths.join(", ")
}

/** The same for programs. */
export function upgradeObject(upgrade: Upgrade | undefined) {
  if (upgrade === undefined) return undefined
  const { from, to, brought, own } = upgrade
  const changes = brought.map(({ version, change, reason, paths }) => ({
    version,
    change,
    reason,
    files: [...paths],
  }))
  return { ...(from !== undefined && { from }), to, changes, own: [...own] }
}
