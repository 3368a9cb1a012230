/**
 * The catalogue of problems: every code has its words, every example is tried, and the pages are written
 * from both. `npx vitest run test/problems.test.ts -u` writes them anew.
 */
import { readFileSync, readdirSync } from "node:fs"
import { join } from "node:path"
import { format, resolveConfig } from "prettier"
import { describe, expect, test } from "vitest"
import { catalogue, parts } from "../src/catalogue.ts"
import { problem, saidBy } from "../src/problems/problem.ts"
import { severities } from "../src/problems/codes.ts"
import type { Example } from "../src/problems/explanation.ts"
import { allExplained } from "../src/cli/explain.ts"
import { pageInMarkdown, severityText } from "../src/report/page.ts"
import { checkRules, rules } from "../src/rules/rules.ts"
import type { Model } from "../src/model/model.ts"
import { loadModel } from "./support/model.ts"
import { nixTest } from "./support/nix.ts"
import { codesToldBy, isTried, projectOf } from "./support/problem-examples.ts"

const root = join(import.meta.dirname, "..")
const docs = join(root, "docs")
const entries = Object.entries(catalogue).toSorted(([left], [right]) => (left < right ? -1 : 1))

const sources = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
  .map((file) => [file, readFileSync(join(root, "src", file), "utf8")] as const)

test("every code has its words once, and no other has any", () => {
  expect(entries.map(([code]) => code)).toEqual(Object.keys(severities).toSorted())
  const codes = parts.flatMap((part) => Object.keys(part))
  expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([])
})

test("every code is found somewhere, and made by its function", () => {
  const files = sources.filter(([file]) => !/(?:explanations|problems\/codes)\.ts$/.test(file))
  const used = new Set(files.flatMap(([, text]) => text.match(/"NG\d{3}"/g) ?? []))
  expect(Object.keys(severities).filter((code) => !used.has(`"${code}"`))).toEqual([])
  // a rule is the one thing that has a code and is no problem
  const written = files.filter(
    ([file, text]) => !file.startsWith("rules/") && /\bcode: "NG/.test(text),
  )
  expect(written.map(([file]) => file)).toEqual([])
})

test("no command loads the words: only the catalogue imports them", () => {
  const own = /^(?:catalogue|.*\/explanations|problems\/explanation)\.ts$/
  const importers = sources.filter(([, text]) =>
    /\bexplained\b.* from|\/explanations\.ts"/.test(text),
  )
  expect(importers.map(([file]) => file).filter((file) => !own.test(file))).toEqual([])
})

test.each(entries)("the words of %s are sentences", (_, { title, why, mend }) => {
  expect(title).toMatch(/^\S.*[^.]$/)
  expect(why).toMatch(/^\S[^]*\.$/)
  expect(mend).toMatch(/^\S[^]*(\.|…|…\))$/)
})

test("a problem is as severe as its code says, and no other code compiles", () => {
  const message = "a message"
  expect(problem("NG104", { message })).toEqual({ code: "NG104", severity: "error", message })
  expect(problem("NG150", { message })).toMatchObject({ severity: "warning" })
  const unsure = problem("NG026", { message, severity: "warning" })
  expect(problem("NG027", saidBy(unsure))).toMatchObject({ code: "NG027", severity: "error" })
  // @ts-expect-error there is no such code
  problem("NG999", { message })
  // @ts-expect-error it says what it is about
  problem("NG104", {})
  // @ts-expect-error its severity is the code's
  problem("NG104", { message, severity: "warning" })
  // @ts-expect-error it says how sure it is
  problem("NG026", { message })
  // @ts-expect-error it has no such key
  problem("NG104", { message, hnit: "a hint" })
})

/** Of the rest it is told in the docs only what it would take. */
const untried = [
  ..."NG045 NG050 NG060 NG061 NG062 NG080 NG081 NG082 NG083".split(" "),
  ..."NG084 NG085 NG086 NG087 NG088 NG089 NG430 NG433 NG434 NG532 NG539 NG750".split(" "),
  ..."NG760 NG761 NG762 NG763 NG766 NG767 NG770 NG774 NG775".split(" "),
]

test("few examples cannot be tried", () => {
  const left = entries.filter(([, { breaks }]) => !isTried(breaks)).map(([code]) => code)
  // what Nix finds is tried with Nix, in `test/problems/nix-…`
  expect(left.filter((code) => !/^NG7[0-4]/.test(code))).toEqual(untried)
})

const ofRules = rules.map(({ code }) => code as string)

describe("a rule finds what its example breaks, and nothing in the one that comes close", () => {
  test.each(rules)("$code, alone and among all", async (rule) => {
    const { code } = rule
    const { breaks, close } = catalogue[code]
    const [broken, right] = [await modelOf(breaks), await modelOf(close)]
    const check = (model: Model) =>
      "check" in rule ? rule.check(model) : model.hosts.flatMap((host) => rule.checkHost(host))
    expect([check(broken).length > 0, check(right).length]).toEqual([true, 0])
    expect([codesIn(checkRules(broken)), codesIn(checkRules(right))]).toEqual([[code], []])
  })

  test("NG179, which only all of them find", async () => {
    const { breaks, close } = catalogue.NG179
    expect(codesIn(checkRules(await modelOf(breaks)))).toEqual(["NG179"])
    expect(checkRules(await modelOf(close))).toEqual([])
  })
})

function codesIn(problems: readonly { readonly code: string }[]): readonly string[] {
  return [...new Set(problems.map(({ code }) => code))]
}

/** The model of an example in which nothing else is wrong. */
async function modelOf(example: Example) {
  if (!isTried(example)) throw new Error("a rule needs no more than definitions")
  const { model, problems } = await loadModel(projectOf(example))
  expect(problems).toEqual([])
  return model
}

/** An example of a code, and what is to be told of it. */
interface Case {
  readonly code: string
  readonly is: "what breaks" | "what comes close"
  readonly example: Example
}

const cases: readonly Case[] = entries
  .filter(([code]) => !ofRules.includes(code) && code !== "NG179")
  .flatMap(([code, { breaks, close }]): readonly Case[] => [
    { code, is: "what breaks", example: breaks },
    { code, is: "what comes close", example: close },
  ])
  .filter(({ example }) => isTried(example))

const isImport = ({ code }: Case) => code >= "NG090" && code < "NG098"

describe("an example is told of by its code, and the one that comes close is not", () => {
  test.each(cases.filter((each) => !isImport(each)))("$code, $is", async (each) => {
    expect(await codesOf(each)).toEqual(each.is === "what breaks" ? [each.code] : [])
  })

  nixTest.each(cases.filter(isImport))("$code, $is", async (each) => {
    expect(await codesOf(each)).toEqual(each.is === "what breaks" ? [each.code] : [])
  })
})

/** What is told of what breaks; of what comes close, whether its code is. */
async function codesOf({ code, is, example }: Case): Promise<readonly string[]> {
  const codes = [...new Set(await told(example))]
  if (is === "what comes close") return codes.filter((each) => each === code)
  // `nixgen check` has one for a project without a compiler
  return codes.filter((each) => each === code || each !== "NG051")
}

const tried = new Map<string, Promise<readonly string[]>>()

/** What is told of an example, some of which stand at several codes. */
async function told(example: Example): Promise<readonly string[]> {
  if (!isTried(example)) return []
  const text = JSON.stringify(example)
  const codes = tried.get(text) ?? codesToldBy(example)
  tried.set(text, codes)
  return await codes
}

test.each(allExplained)("the page of $code is as the catalogue has it", async (explained) => {
  const file = join(docs, "problems", `${explained.code}.md`)
  await expect(await formatted(pageInMarkdown(explained), file)).toMatchFileSnapshot(file)
})

test("there are no other pages", () => {
  const pages = readdirSync(join(docs, "problems"))
  expect(pages.toSorted()).toEqual(entries.map(([code]) => `${code}.md`))
})

test("the list of pages is as the catalogue has it", async () => {
  const lines = allExplained.map(
    ({ code, explanation }) =>
      `| [${code}](problems/${code}.md) | ${severityText(code)} | ${explanation.title} |`,
  )
  const text = `# Problems

Everything that nixgen tells of has a code. An **error** is what cannot work or loses data, and keeps
everything from being written. A **warning** is what works and bites later. What is known to Nix only,
an expression, is never an error.

A code from NG100 to NG179, and from NG200 on, is that of a rule about the fleet as a whole. A rule, or
what is told of a definition of an option (NG026 to NG029), is switched off for one value, with the reason:

\`\`\`ts
disk({
  device: accept("/dev/vda", { rule: "NG150", reason: "the only disk of a virtual machine" }),
})
\`\`\`

It then holds neither for the value nor for what is in it, in a host, in a layout, or among the
arguments that a host gives to a layout: \`disks: accept(standard({ device }), { … })\`. In \`mkIf\`, \`mkForce\`,
\`mkMerge\` and \`ifElse\` it holds for what is accepted there; around a part of any other expression it would hold
for all of that, and is refused. Nothing of it is
in what is generated. An acceptance that switches nothing off is told of. For a whole fleet a rule is made
an error or a warning, or is switched off, by its code:

\`\`\`ts fleet
rules: { NG204: "off", NG608: "error" },
\`\`\`

Each code has a page, which \`nixgen explain NG104\` prints as well: a definition that it is told of, and
one near it that it is not told of; both are tried by nixgen's tests. What every host has, \`system\` and
\`stateVersion\`, and what is imported from nixgen is left out there.

| code | | |
| ---- | --- | --- |
${lines.join("\n")}
`
  const file = join(docs, "problems.md")
  await expect(await formatted(text, file)).toMatchFileSnapshot(file)
})

/** Markdown as prettier lays it out; the examples in it are written as they are to be shown. */
async function formatted(text: string, file: string): Promise<string> {
  const options = await resolveConfig(file)
  const embeddedLanguageFormatting = "off"
  return await format(text, { ...options, parser: "markdown", embeddedLanguageFormatting })
}
