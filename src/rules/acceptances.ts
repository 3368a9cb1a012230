/**
 * Rules that are switched off for one value. An acceptance holds for what stands where it was
 * written: for the marked value itself and whatever is in it.
 */
import type { Acceptance } from "../fleet/accepted.ts"
import type { Model } from "../model/model.ts"
import { nodeModules } from "../model/node-modules.ts"
import type { Explanation } from "../problems/explanation.ts"
import { suggestion } from "../problems/suggest.ts"
import { type Finding, type FleetRule, onlyData } from "./rule.ts"
import type { Origin, PathSegment } from "../problems/problem.ts"
import { groupedBy } from "../grouped.ts"

/** Every acceptance that stands in a fleet's definitions. */
export function acceptancesOf(model: Model): readonly Acceptance[] {
  const { hosts, common, modules, services, layouts, tests } = model
  const definitions = [...common, ...modules, ...services, ...layouts, ...nodeModules(tests)]
  const all = [model, ...hosts, ...definitions, ...tests]
  return all.flatMap(({ acceptances }) => acceptances)
}

/** Gives the acceptances that switch a rule off for a finding. */
export function acceptancesBy(
  acceptances: readonly Acceptance[],
): (code: string, finding: Finding) => readonly Acceptance[] {
  const known = groupedBy(acceptances, (each) => keyOf(each.rule, each, each.path))
  return (code, finding) => {
    const places: readonly Origin[] = [finding, ...(finding.alsoAt ?? [])]
    return places.flatMap((origin) =>
      around(origin.path).flatMap((path) => known.get(keyOf(code, origin, path)) ?? []),
    )
  }
}

/** A value, and all that it stands in. */
function around(path: readonly PathSegment[] = []): readonly (readonly PathSegment[])[] {
  return [...path.map((_, index) => path.slice(0, index)), path]
}

function keyOf(rule: string, { place }: Origin, path: readonly PathSegment[]): string {
  return JSON.stringify([rule, place?.file, place?.line, path])
}

/** What there is to say of NG110. */
export const wellFormedExplained: Explanation = {
  title: "What `accept` switches off is a rule, and for a reason",
  why: "Whoever comes after has to know what was switched off, and why: a code that no rule has switches nothing off. Around a part of an expression it would hold for all of that.",
  mend: 'Write the code of a rule and the reason for which it does not hold there: accept(value, { rule: "NG150", reason: "the only disk of a virtual machine" }). Of an expression, put it around the whole.',
  breaks: `disks: {
  disk: { main: disk({ device: accept("/dev/sda", { rule: "NG150", reason: "" }) }) },
},`,
  close: `disks: {
  disk: {
    main: disk({
      device: accept("/dev/sda", {
        rule: "NG150",
        reason: "the only disk of a virtual machine",
      }),
    }),
  },
},`,
}

/** NG110: what is switched off is a rule, and there is a reason. */
export function wellFormedAcceptances(codes: readonly string[]): FleetRule<"NG110"> {
  return {
    code: "NG110",
    sees: onlyData,
    check: (model) =>
      acceptancesOf(model).flatMap(({ rule, reason, place, path }): readonly Finding[] => {
        if (!codes.includes(rule)) {
          const message = `accept: there is no rule ${JSON.stringify(rule)}`
          return [{ place, path, message, hint: suggestion(rule, codes) }]
        }
        if (typeof reason === "string" && reason.trim() !== "") return []
        const message = `accept: the reason for switching ${rule} off is missing`
        return [{ place, path, message, hint: "say why the rule does not hold here" }]
      }),
  }
}

/** What there is to say of NG179. */
export const usedExplained: Explanation = {
  title: "What `accept` switches off would be found",
  why: "The rule finds nothing at the accepted value, perhaps because it was mended, or the problem stands at another value; an acceptance that stays would hide what comes later.",
  mend: "Take it away, or put it around the value that is meant.",
  breaks: `disks: {
  disk: {
    main: disk({
      device: accept("/dev/disk/by-id/nvme-1", {
        rule: "NG150",
        reason: "the only disk of a virtual machine",
      }),
      content: filesystem({ format: "ext4", mountpoint: "/data" }),
    }),
  },
},`,
  close: `disks: {
  disk: {
    main: disk({
      device: accept("/dev/sda", {
        rule: "NG150",
        reason: "the only disk of a virtual machine",
      }),
      content: filesystem({ format: "ext4", mountpoint: "/data" }),
    }),
  },
},`,
}

/** NG179: an acceptance that switches nothing off. */
export function unused({ rule, place, path }: Acceptance): Finding {
  const message = `accept: ${rule} finds nothing here`
  return { place, path, message, hint: "take it away, or put it around the value that is meant" }
}
