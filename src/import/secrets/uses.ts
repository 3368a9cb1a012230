/** References to secrets in code, and what takes their places. */
import { changedContents } from "../module/changed-contents.ts"
import { changedCode } from "../module/changed-code.ts"
import type { Code, SecretUse } from "../module/code.ts"
import type { ModuleContents } from "../module/module-text.ts"
import { chainText } from "../module/raw.ts"

/** A reference to a secret. */
export type SecretCode = Code & { readonly kind: "secret" }

/** What is read of one: two references to it have the same key. */
export function keyOf({ store, group, name }: SecretUse): string {
  return `${store} ${group} ${name}`
}

/** Every reference, in the order of the text. */
export function secretsIn(code: Code): readonly SecretCode[] {
  const found: SecretCode[] = []
  changedCode(code, (part) => {
    if (part.kind !== "secret") return undefined
    found.push(part)
    return part
  })
  return found
}

/** Every reference of a module's. */
export function secretsOf({ parts, constants }: ModuleContents): readonly SecretCode[] {
  const { imports, options, config } = parts
  return [imports, options, config, ...constants.map(({ code }) => code)].flatMap((code) =>
    code === undefined ? [] : secretsIn(code),
  )
}

/** What a reference becomes; nothing where Nix is to have it as it was. */
export type Replace = (use: SecretUse) => Code | undefined

/** The contents of a module with something else for each reference. */
export function withSecrets(contents: ModuleContents, replace: Replace): ModuleContents {
  return changedContents(contents, (code) => replaced(code, replace))
}

/** Code with something else for each reference. */
export function replaced(code: Code, replace: Replace): Code {
  return changedCode(code, (part) => {
    if (part.kind === "secret") return replace(part.use) ?? part.code
    if (part.kind !== "raw") return undefined
    const pieces = part.pieces.map((piece) => {
      if (typeof piece === "string") return piece
      if (piece.kind !== "secret") return replaced(piece, replace)
      // in Nix, it reads best as it was
      return replace(piece.use) ?? chainText(piece.code) ?? piece.code
    })
    return { ...part, pieces }
  })
}
