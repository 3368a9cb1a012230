/** Reads of secrets: where the machine has one, in the options of sops-nix and agenix. */
import type { Node } from "../../nix/syntax/ast.ts"
import { attributeText } from "../../nix/syntax/duplicates.ts"
import { chainOf } from "../../nix/syntax/selections.ts"
import type { Code, SecretUse } from "./code.ts"
import { nodeOfCode } from "./code-value.ts"

/** A read of a secret as such; nothing where the code is none. */
export function readSecret(code: Code): Code | undefined {
  const use = secretUseOf(nodeOfCode(code))
  return use && { kind: "secret", use, code }
}

/** The secret whose path, or placeholder, an expression is. */
export function secretUseOf(node: Node): SecretUse | undefined {
  const chain = chainOf(node)
  if (chain?.variable.name.text !== "config" || chain.kind !== "needed") return undefined
  const [module, group, name, last, ...others] = chain.names.map((each) => attributeText(each))
  if (name === undefined || others.length > 0) return undefined
  if (module === "age" && group === "secrets" && last === "path")
    return { store: "agenix", group, name, isPlaceholder: false }
  if (module !== "sops") return undefined
  if (group === "placeholder" && chain.names.length === 3)
    return { store: "sops", group: "secrets", name, isPlaceholder: true }
  return (group === "secrets" || group === "templates") && last === "path"
    ? { store: "sops", group, name, isPlaceholder: false }
    : undefined
}
