/** Options that ssh is told twice: what it is told first holds, and the rest is ignored without a word. */
import { nameToday } from "./ssh-option.ts"

/** Options that ssh takes all of. */
const adding = new Set([
  "certificatefile",
  "dynamicforward",
  "identityfile",
  "localforward",
  "remoteforward",
  "sendenv",
])

/** What of the deployment ssh is told before its options, by the option that holds then. */
export interface ToldBefore {
  readonly jumpHosts?: readonly string[] | undefined
  readonly identityFile?: string | undefined
}

/** An option that does nothing, by its place among the options, and what holds in its place. */
export interface Ignored {
  readonly index: number
  readonly option: string
  readonly holds: string
}

/** The options that do nothing, as ssh was told another value before. */
export function ignoredOptions(
  { jumpHosts, identityFile }: ToldBefore,
  options: readonly string[],
): readonly Ignored[] {
  const told = new Map<string, { readonly value: string; readonly by: string }>()
  if (jumpHosts !== undefined) told.set("proxy", { value: jumpHosts.join(","), by: "`jumpHosts`" })
  if (identityFile !== undefined) told.set("identitiesonly", { value: "yes", by: "`identityFile`" })
  return options.flatMap((option, index): readonly Ignored[] => {
    const [name = "", ...rest] = option.split("=")
    const key = keyOf(name)
    const value = rest.join("=")
    const before = told.get(key)
    if (before === undefined) told.set(key, { value, by: `"${option}"` })
    const isNew = before === undefined || before.value === value || adding.has(key)
    return isNew ? [] : [{ index, option, holds: before.by }]
  })
}

/** What is the same for options of which ssh takes one: there is one way to a host. */
function keyOf(name: string): string {
  const today = nameToday(name).toLowerCase()
  return today === "proxyjump" || today === "proxycommand" ? "proxy" : today
}
