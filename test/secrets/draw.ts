/** Drawing the parts of definitions at random; a secret is put together from parts, never written out. */
import * as fc from "fast-check"
import { nix } from "../../src/nix/values/templates.ts"
import type { TestHost } from "../support/fleet.ts"

export const lower = "abcdefghijklmnopqrstuvwxyz"
export const upper = lower.toUpperCase()
export const digits = "0123456789"
export const letters = lower + upper
export const word = letters + digits
export const hex = `${digits}abcdef`
export const base64 = `${word}+/`

/** What a definition is made with. */
export interface Draw {
  /** A text of so many characters, each from the alphabet. */
  readonly text: (alphabet: string, length: number) => string
  /** One of several. */
  readonly of: <T>(items: readonly T[]) => T
}

/** A kind of definition: its name, and how one is made. */
export type DefinitionKind = readonly [name: string, make: (draw: Draw) => object]

/** So many definitions of a kind, the same in every run. */
export function samples([name, make]: DefinitionKind, count: number): readonly TestHost[] {
  const definitions = fc.gen().map((generate) =>
    make({
      text: (alphabet, length) =>
        generate(fc.array, fc.constantFrom(...alphabet.split("")), {
          minLength: length,
          maxLength: length,
          size: "max",
        }).join(""),
      of: (items) => generate(fc.constantFrom, ...items),
    }),
  )
  const seed = name.split("").reduce((sum, character) => sum * 31 + character.charCodeAt(0), 7) | 0
  // some have options that NixOS has not
  return fc.sample(definitions, { seed, numRuns: count })
}

/** Raw Nix that is not known before the test runs. */
export function rawNix(text: string) {
  return nix(Object.assign([text], { raw: [text] }))
}
