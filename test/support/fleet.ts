/** Hosts made for a test, and what is found wrong with a fleet of them. */
import { defineFleet } from "../../src/fleet/fleet.ts"
import { type HostDefinition, defineHost } from "../../src/fleet/host.ts"
import { validate } from "../../src/model/validate.ts"
import type { ProblemCode } from "../../src/problems/codes.ts"
import { type Problem, formatPath } from "../../src/problems/problem.ts"
import { checkRules } from "../../src/rules/rules.ts"

/** What a test says of its hosts; the rest is as in most. */
export type TestHost = Partial<HostDefinition>

/** Everything that validation and the rules find in a fleet of hosts, named host-0, host-1 … */
export function problemsOf(...hosts: readonly TestHost[]): readonly Problem[] {
  const loaded = hosts.map((host, index) => ({
    name: `host-${index}`,
    host: defineHost({ system: "x86_64-linux", stateVersion: "26.05", ...host }),
  }))
  const fleet = defineFleet({ pins: "./sources.json", hosts: {} })
  const { model, problems } = validate({ fleet, hosts: loaded, pins: undefined })
  return [...problems, ...checkRules(model)]
}

/** What a rule, or some of them, find in a fleet of hosts, whatever others may say of it. */
export interface RulesAlone {
  readonly problemsOf: (...hosts: readonly TestHost[]) => readonly Problem[]
  /** The same as lines of text: code, path and message. */
  readonly told: (...hosts: readonly TestHost[]) => readonly string[]
}

/** The rules of some codes alone: a test of theirs does not change when another rule comes. */
export function rulesAlone(...codes: readonly ProblemCode[]): RulesAlone {
  const alone: ReadonlySet<string> = new Set(codes)
  const found = (...hosts: readonly TestHost[]) =>
    problemsOf(...hosts).filter(({ code }) => alone.has(code))
  return {
    problemsOf: found,
    told: (...hosts) =>
      found(...hosts).map(
        ({ code, path = [], message }) => `${code} ${formatPath(path)}: ${message}`,
      ),
  }
}
