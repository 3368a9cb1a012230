/** What code takes of the flake's inputs. */
import type { Code } from "./code.ts"

/** The names behind `inputs`, with dots between them: `disko.nixosModules.disko`; nothing of any other code. */
export function namesOfInput(code: Code): string | undefined {
  const names: string[] = []
  let at = code
  for (; at.kind === "select"; at = at.from) names.unshift(at.name)
  return at.kind === "reference" && at.name === "inputs" ? names.join(".") : undefined
}
