/** NG200: what a fleet makes more or less severe is a rule. */
import type { Explanation } from "../problems/explanation.ts"
import { suggestion } from "../problems/suggest.ts"
import { type FleetRule, onlyData } from "./rule.ts"

/** What there is to say of NG200. */
export const explained: Explanation = {
  title: "What a fleet makes more or less severe is a rule",
  why: "`rules` in `defineFleet` says by codes how severe rules are in the fleet: a code that no rule has changes nothing, and what was meant goes on as before. What keeps definitions from being read at all is no rule.",
  mend: "Write the code of a rule, as docs/problems.md lists them.",
  breaks: {
    files: {
      "fleet.ts": `export default defineFleet({
  pins: "./npins/sources.json",
  hosts: "./hosts/*.ts",
  rules: { NG250: "off" } as {},
})
`,
      "hosts/web.ts": "deploy: { port: 22 }",
    },
  },
  close: {
    files: {
      "fleet.ts": `export default defineFleet({
  pins: "./npins/sources.json",
  hosts: "./hosts/*.ts",
  rules: { NG150: "off" },
})
`,
      "hosts/web.ts": "deploy: { port: 22 }",
    },
  },
}

/** The rule, given the codes that can be set. */
export function knownRules(codes: readonly string[]): FleetRule<"NG200"> {
  return {
    code: "NG200",
    sees: onlyData,
    check: ({ ruleSettings }) =>
      Object.keys(ruleSettings?.severities ?? {})
        .filter((code) => !codes.includes(code))
        .map((code) => ({
          place: ruleSettings?.place,
          path: ["rules", code],
          message: `there is no rule ${JSON.stringify(code)}`,
          hint: suggestion(code, codes),
        })),
  }
}
