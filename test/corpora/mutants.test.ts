/** Damaged files: we accept what Nix accepts and nothing else, and never fail in another way. */
import { describe, expect, test } from "vitest"
import { ProblemError } from "../../src/problems/problem.ts"
import { formatNix } from "../../src/nix/print/format.ts"
import { parseNix } from "../../src/nix/syntax/parse.ts"
import { undefinedVariables } from "../../src/nix/syntax/scope.ts"
import { effort } from "../support/effort.ts"
import { hasCorpora, randomIntegers, sourcesOf } from "./files.ts"
import { accepted, hasNix } from "./nix.ts"

const count = effort(1_000, 12_000)
const noises = effort(3_000, 100_000)
const tokens = /[a-zA-Z_][\w'-]*|\d+|''|\s+|\/\/|\+\+|[=!<>]=|&&|\|\||->|\$\{|\.\.\.|[^]/g

/** Words to put into a file where they may not belong. */
const words = `{ } [ ] ( ) ; : = . , ? @ " '' \${ $ ' \\ / // ++ -> ! - * + < > <= == && || |> <|
  or rec let in if then else with assert inherit ... .. ~ # /* */ null a _ 1. .5 0.5 1e5 0.0 00.5
  a/b x:y ~/a ./a <a/b> ./a//b ./a//b\${c} /\${a}/b ./a/\${b}/ 1/2 a.b a? \0 é $$ ''$ ''\\ '''
  9223372036854775808 1.5e999 2e-308 http://x \${"a"} "a" {a,b} {}: rec{} let{body=1;}`.split(/\s+/)

const random = randomIntegers(2026)

function damage(text: string): string {
  const at = random(text.length)
  const parts: string[] = text.match(tokens) ?? []
  const [one, other] = [random(parts.length), random(parts.length)]
  const word = words[random(words.length)] ?? ""
  const damages = [
    () => text.slice(0, at) + text.slice(at + 1),
    () => text.slice(0, at) + text.charAt(at) + text.slice(at),
    () => text.slice(0, at) + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2),
    () => text.slice(0, at),
    () => parts.toSpliced(one, 1).join(""),
    () => parts.toSpliced(one, 0, parts[other] ?? "").join(""),
    () =>
      parts
        .with(one, parts[other] ?? "")
        .with(other, parts[one] ?? "")
        .join(""),
    () => parts.toSpliced(one, 0, word).join(""),
    () => parts.with(one, word).join(""),
  ]
  return damages[random(damages.length)]?.() ?? text
}

/** Whether a text is valid for `nix-instantiate --parse`, which looks for unbound variables too. */
function isValid(text: string): boolean {
  try {
    return undefinedVariables(parseNix(text).expression).length === 0
  } catch (error) {
    if (error instanceof ProblemError) return false
    throw error
  }
}

describe.skipIf(!hasCorpora)("damaged files", () => {
  const names = ["disko", "nixpkgs", "home-manager"] as const
  const sources = hasCorpora
    ? names.flatMap(sourcesOf).filter(({ text }) => text.length > 10 && text.length < 6000)
    : []
  const pick = (): string => sources[random(sources.length)]?.text ?? ""

  test.skipIf(!hasNix)(`Nix and we agree on ${count} of them`, () => {
    const texts = Array.from({ length: count }, () => damage(pick()))
    const answers = accepted(texts)
    const wrong = texts.filter((text, index) => isValid(text) !== answers[index])
    expect(wrong).toStrictEqual([])
  })

  test(`${noises} random and truncated texts give a tree or a located error`, () => {
    for (let index = 0; index < noises; index += 1) {
      const text = index % 2 === 0 ? noise() : pick().slice(0, random(1000))
      expect(["text", "located error"]).toContain(outcome(text))
    }
  })
})

/** What comes of a text; any other exception comes through. */
function outcome(text: string): string {
  try {
    return typeof formatNix(text) === "string" ? "text" : "nothing"
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error
    const [problem] = error.problems
    return problem?.code === "NG011" && problem.place?.line !== undefined
      ? "located error"
      : "problem"
  }
}

function noise(): string {
  return Array.from({ length: random(30) }, () =>
    random(3) === 0 ? String.fromCharCode(random(256)) : (words[random(words.length)] ?? ""),
  ).join(random(2) === 0 ? " " : "")
}
