/** `npm run new rule ROOM/NAME`: a rule, with its words and its test. */
import { type MakeScaffold, afterLast, all, before, camelCase, checkedName } from "./scaffold.ts"

/** The rooms of rules: the codes that are theirs, and where their rules are listed. */
const rooms: Readonly<Record<string, { readonly codes: RegExp; readonly list: string }>> = {
  fleet: { codes: /^ {2}NG2\d\d:/, list: "src/rules/rules.ts" },
  network: { codes: /^ {2}NG2\d\d:/, list: "src/rules/network/rules.ts" },
  system: { codes: /^ {2}NG2\d\d:/, list: "src/rules/system/rules.ts" },
  disks: { codes: /^ {2}NG3\d\d:/, list: "src/rules/disks/rules.ts" },
  secrets: { codes: /^ {2}NG51\d:/, list: "src/rules/secrets/rules.ts" },
  access: { codes: /^ {2}NG6[0-3]\d:/, list: "src/rules/access/rules.ts" },
}

const codesFile = "src/problems/codes.ts"

export const rule: MakeScaffold = (given, read) => {
  const [folder = "", rest = ""] = given.split("/")
  const room = rooms[folder]
  if (room === undefined)
    throw new RangeError(`a rule's name begins with its room: ${Object.keys(rooms).join(", ")}`)
  const name = checkedName(rest)
  const code = nextCode(read(codesFile), room.codes)
  const path = `src/rules/${folder}/${name}`
  const from = room.list === "src/rules/rules.ts" ? `./${folder}/${name}.ts` : `./${name}.ts`
  const value = camelCase(name)
  return {
    files: { [`${path}.ts`]: ruleText(value, code), [`${path}.test.ts`]: testText(name, code) },
    edits: {
      [codesFile]: afterLast(room.codes, `  ${code}: "warning",`),
      [room.list]: all(
        afterLast(/^import .*/, `import { ${value} } from "${from}"`),
        folder === "fleet"
          ? before(/^ {2}\.\.\.diskRules,/m, `  ${value},`)
          : before(/^\] as const/m, `  ${value},`),
      ),
      "src/rules/explanations.ts": all(
        afterLast(/^import .*/, `import { explained as ${value} } from "./${folder}/${name}.ts"`),
        afterLast(room.codes, `  ${code}: ${value},`),
      ),
    },
  }
}

/** The code behind the last one of an area. */
function nextCode(codes: string, area: RegExp): string {
  const known = [...codes.matchAll(new RegExp(area, "gm"))].map(([code]) =>
    Number(code.slice(4, -1)),
  )
  const next = `NG${Math.max(...known) + 1}`
  if (!area.test(`  ${next}:`)) throw new RangeError(`the codes of ${String(area)} are used up`)
  return next
}

function ruleText(value: string, code: string): string {
  return `/** ${code}: what is asked for (the section of the manual that says so). */
import type { ModelHost } from "../../model/model.ts"
import type { Explanation } from "../../problems/explanation.ts"
import type { Finding, HostRule } from "../rule.ts"

/** What there is to say of ${code}. */
export const explained: Explanation = {
  title: "What is asked for, as a sentence without its full stop",
  why: "What goes wrong where it is not so.",
  mend: "What to do.",
  breaks: 'config: { networking: { domain: "one that it is told of" } }',
  close: 'config: { networking: { domain: "one near it that is right" } }',
}

export const ${value}: HostRule<"${code}"> = {
  code: "${code}",
  checkHost: findings,
}

/** What is wrong with a host. */
function findings({ name, place }: ModelHost): readonly Finding[] {
  const isWrong = false
  return isWrong ? [{ host: name, place, path: ["config"], message: "what is wrong" }] : []
}
`
}

function testText(name: string, code: string): string {
  return `/** ${code}: what cannot work, and what comes close. */
import { expect, test } from "vitest"
import { type TestHost, rulesAlone } from "../../../test/support/fleet.ts"

const { told } = rulesAlone("${code}")

test.each<[string, TestHost, readonly string[]]>([
  ["what it is told of", { config: {} }, ["${code} config: what is wrong"]],
  ["what comes close", { config: {} }, []],
])("${name}: %s", (_, host, want) => {
  expect(told(host)).toEqual(want)
})
`
}
