/** NG221: units of systemd are named without their kind, which NixOS adds. */
import type { ModelHost } from "../../model/model.ts"
import { isAttributeSet } from "../../nix/values/value-kinds.ts"
import type { Explanation } from "../../problems/explanation.ts"
import type { Finding, HostRule } from "../rule.ts"

/** What there is to say of NG221. */
export const explained: Explanation = {
  title: "Units of systemd are named without their kind",
  why: 'NixOS adds the kind to the name: `systemd.services."backup.service"` is the unit backup.service.service, beside the one that was meant. What is said of that one is lost without a word, and a timer starts a service that is not there.',
  mend: "Leave the ending out of the name; in lists such as `wantedBy` it stays.",
  breaks: 'config: { systemd: { services: { "backup.service": { startAt: "daily" } } } }',
  close: 'config: { systemd: { services: { backup: { startAt: "daily" } } } }',
}

/** The options that hold units by their names, and the kind of each. */
const kinds = {
  services: "service",
  timers: "timer",
  sockets: "socket",
  paths: "path",
  targets: "target",
  slices: "slice",
} as const

const places = [["systemd"], ["systemd", "user"], ["boot", "initrd", "systemd"]] as const

/** Where units are defined by their names. */
export const unitSets: readonly (readonly string[])[] = places.flatMap((place) =>
  Object.keys(kinds).map((option) => [...place, option]),
)

export const unitNames: HostRule<"NG221"> = {
  code: "NG221",
  checkHost: (host) =>
    places.flatMap((place) =>
      Object.entries(kinds).flatMap(([option, kind]) => doubled(host, [...place, option], kind)),
    ),
}

function doubled(host: ModelHost, at: readonly string[], kind: string): readonly Finding[] {
  return host.definitions(...at).values.flatMap(({ value, origin }) => {
    const units = isAttributeSet(value) ? Object.entries(value) : []
    return units
      .filter(([name, unit]) => name.endsWith(`.${kind}`) && !isNamed(unit))
      .map(([name]) => ({
        place: origin.place,
        path: [...(origin.path ?? []), name],
        host: host.name,
        message: `the unit ${JSON.stringify(name)} would be ${name}.${kind}`,
        detail: `NixOS adds ".${kind}" to the names of ${at.join(".")}.`,
        hint: `write ${JSON.stringify(name.slice(0, -kind.length - 1))}`,
      }))
  })
}

/** Whether a unit has another name than its key. */
function isNamed(unit: unknown): boolean {
  return isAttributeSet(unit) && unit["name"] !== undefined
}
