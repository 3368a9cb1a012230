/** The registry of rules, and the page that tells of them. `npx vitest run src/rules -u` writes it anew. */
import { readFileSync, readdirSync } from "node:fs"
import { join } from "node:path"
import { format, resolveConfig } from "prettier"
import { expect, test } from "vitest"
import { explained } from "./rules.ts"

const page = join(import.meta.dirname, "../../docs/rules.md")

test("each code is there once, an error or a warning by its number", () => {
  const codes = explained.map(({ code }) => code)
  expect(new Set(codes).size).toBe(codes.length)
  for (const { code, severity } of explained)
    expect([code, severity]).toEqual([code, code < "NG150" ? "error" : "warning"])
})

test("each rule's file says its code, and each code has a test", () => {
  const folder = join(import.meta.dirname, "disks")
  const files = readdirSync(folder).map((file) => [file, readFileSync(join(folder, file), "utf8")])
  const tests = files.flatMap(([file, text]) => (file?.endsWith(".test.ts") === true ? [text] : []))
  const ofDisks = explained.filter((each) => each.code > "NG110" && each.code < "NG179")
  for (const { code, title } of ofDisks) {
    const own = files.filter(([, text]) => text?.startsWith(`/** ${code}: `))
    expect([code, own.length]).toEqual([code, 1])
    expect([code, tests.some((text) => text?.includes(code))]).toEqual([code, true])
    expect(title).toMatch(/^[A-Z].*[^.]$/)
  }
})

test("the page of the rules is as the registry has them", async () => {
  const text = `# Rules

Beside the shape of every definition, \`nixgen build\` and \`nixgen check\` look at the fleet as a whole.
An **error** is what cannot work or loses data, and keeps everything from being written. A **warning**
is what works and bites later. What is known to Nix only, an expression, is never an error.

A rule is switched off for one value, with the reason:

\`\`\`ts
disk({
  device: accept("/dev/vda", { rule: "NG150", reason: "the only disk of a virtual machine" }),
})
\`\`\`

It then holds neither for the value nor for what is in it, in a host, in a layout, or among the
arguments that a host gives to a layout: \`disks: accept(standard({ device }), { … })\`. Nothing of it is
in what is generated. An acceptance that switches nothing off is told of.

| code | | |
| ---- | --- | --- |
${explained.map(({ code, severity, title }) => `| [${code}](#${code.toLowerCase()}) | ${severity} | ${title} |`).join("\n")}

${explained.map(({ code, severity, title, explanation }) => `## ${code}\n\n**${title}** (${severity})\n\n${explanation}`).join("\n\n")}
`
  const options = await resolveConfig(page)
  const formatted = await format(text, { ...options, parser: "markdown" })
  await expect(formatted).toMatchFileSnapshot(page)
})
