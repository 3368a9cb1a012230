/** NG214: a time zone is one that there is (IANA, time zone database). */
import { closest, distance } from "fastest-levenshtein"
import type { Explanation } from "../../problems/explanation.ts"
import type { HostRule } from "../rule.ts"
import { settled } from "../settled.ts"
import { timeZoneNames } from "./time-zone-names.ts"

/** What there is to say of NG214. */
export const explained: Explanation = {
  title: "A time zone is one that there is",
  why: "NixOS links /etc/localtime to the file of that name: where there is none, the machine's time is UTC, and nobody is told. Names are written as IANA has them, in upper and lower case. It is an error where another name is near, and a warning where it may be newer than nixgen.",
  mend: "Write the zone's name: a region and a city, such as Europe/Berlin.",
  breaks: 'config: { time: { timeZone: "Europe/berlin" } }',
  close: 'config: { time: { timeZone: "Europe/Berlin" } }',
}

const known: ReadonlySet<string> = new Set(timeZoneNames)

export const timeZones: HostRule<"NG214"> = {
  code: "NG214",
  checkHost: (host) => {
    const zone = settled(host, "time", "timeZone")
    if (typeof zone?.value !== "string" || isTimeZone(zone.value)) return []
    const near = meantTimeZone(zone.value)
    return [
      {
        ...zone.origin,
        host: host.name,
        severity: near === undefined ? "warning" : "error",
        message: `there is no time zone ${JSON.stringify(zone.value)}`,
        hint:
          near === undefined
            ? 'write a region and a city, such as "Europe/Berlin"; "UTC" for none'
            : `did you mean "${near}"?`,
      },
    ]
  },
}

/** The zone that was surely meant: but for two letters, and those of the other case. */
export function meantTimeZone(zone: string): string | undefined {
  const name = closest(zone, timeZoneNames)
  const isSame = name.toLowerCase() === zone.toLowerCase().replace(/[ -]/g, "_")
  return isSame || distance(zone, name) <= 2 ? name : undefined
}

/** Whether a time zone has that name: the data base has each with and without leap seconds as well. */
export function isTimeZone(zone: string): boolean {
  return known.has(zone.replace(/^(?:posix|right)\//, ""))
}
