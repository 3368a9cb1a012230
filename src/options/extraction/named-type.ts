/** Types that Nix tells by their name and description only, because nothing is inside of them. */
import { TypeTextError, parseTypeText } from "../tree/type-text.ts"
import type { OptionType } from "../tree/option-type.ts"

/** A type's own name (`type.name` in nixpkgs' `lib/types.nix`), and what it says of itself. */
export interface NamedType {
  readonly name: string
  readonly description: string
}

/**
 * What is known of a named type: what its description says or, where that is in words of its own,
 * what its name does. `undefined` where neither is known.
 */
export function namedType({ name, description }: NamedType): OptionType | undefined {
  const spaced = description.replace(/\s+/g, " ")
  const text = spaced.trim()
  const pattern = patternIn(name)
  if (pattern !== undefined && text.startsWith(matching))
    return { kind: "string", pattern, description: text.replace(/^string /, "") }
  const described = typeDescribed(spaced) ?? typeDescribed(text)
  if (described !== undefined) return described
  if (pattern !== undefined) return { kind: "string", pattern, description: text }
  return base.find(([start]) => start.test(name))?.[1](text)
}

const matching = "string matching the pattern "

/** The pattern in the name of what `strMatching` gives, which is quoted as a Nix string. */
function patternIn(name: string): string | undefined {
  const [, quoted] = /^strMatching "(.*)"$/s.exec(name) ?? []
  return quoted?.replace(/\\(.)/gs, (_all, letter: string) => escapes[letter] ?? letter)
}

const escapes: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t" }

function typeDescribed(text: string): OptionType | undefined {
  try {
    return parseTypeText(text).type
  } catch (error) {
    if (error instanceof TypeTextError) return undefined
    throw error
  }
}

/** Types that modules make of one of nixpkgs' own, by checking more than that, keep its name. */
const base: readonly (readonly [RegExp, (description: string) => OptionType])[] = [
  [/^bool/, () => ({ kind: "boolean" })],
  [/^(int|unsignedInt|signedInt|positiveInt)/, (description) => ({ kind: "integer", description })],
  [/^(float|number)/, (description) => ({ kind: "number", description })],
  [/^path/, (description) => ({ kind: "path", description })],
  [/^(shellP|p)ackage$/, () => ({ kind: "package" })],
  [/^attrs$|^(lazyA|a)ttrsOf$/, () => ({ kind: "attributeSet", element: { kind: "anything" } })],
  [/^enum$/, () => ({ kind: "anything" })],
  [/^listOf$/, () => ({ kind: "list", element: { kind: "anything" } })],
  [
    /^(str$|nonEmptyStr|singleLineStr|separatedString|passwdEntry)/,
    (description) => ({ kind: "string", description }),
  ],
]
