/** Whether systemd runs in the initial RAM disk, which is where the two kinds of it differ. */
import { isDeepStrictEqual } from "node:util"
import { pinnedRelease } from "../../model/option-sources.ts"
import type { ModelHost, ModelInput } from "../../model/model.ts"
import { keptWith } from "../../remembered.ts"
import type { Finding, FleetRule } from "../rule.ts"
import { settled } from "../settled.ts"
import { specialisationsOf } from "./specialisations.ts"

/** The first release that runs systemd there by itself. */
export const firstRelease = "26.05"

/** What a rule finds in every host, and its specialisations, of which it is known whether systemd runs there. */
export function checkEach(
  check: (host: ModelHost, runsSystemd: boolean) => readonly Finding[],
): FleetRule["check"] {
  return ({ hosts, inputs }) => {
    const isUsual = isSystemdUsual(inputs)
    const found = (host: ModelHost): readonly Finding[] => {
      const runs = runsSystemd(host, isUsual)
      return typeof runs === "boolean" ? check(host, runs) : []
    }
    return hosts.flatMap((host) => {
      const own = found(host)
      const others = specialisationsOf(host).flatMap((each) =>
        found(each.host)
          .filter((finding) => !own.some((other) => isAtOnePlace(other, finding)))
          .map((finding) => ({
            ...finding,
            detail: [`So it is in the specialisation ${each.name}.`, finding.detail ?? []]
              .flat()
              .join("\n"),
          })),
      )
      return [...own, ...others]
    })
  }
}

function isAtOnePlace(one: Finding, other: Finding): boolean {
  return one.place === other.place && isDeepStrictEqual(one.path, other.path)
}

/** Whether it runs in those of a fleet's NixOS by itself, where its release is known. */
function isSystemdUsual(inputs: readonly ModelInput[]): boolean | undefined {
  const release = pinnedRelease(inputs)
  return release === undefined ? undefined : release >= firstRelease
}

const runsSystemd = keptWith((host: ModelHost, isUsual: boolean | undefined): unknown => {
  const enable = settled(host, "boot", "initrd", "systemd", "enable")
  return enable && (enable.value ?? isUsual)
})
