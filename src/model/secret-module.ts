/** The module of each store that installs secrets, and the options that it has. */
import type { Expression } from "../nix/values/expression.ts"
import { nix } from "../nix/values/templates.ts"
import type { PathSegment } from "../problems/problem.ts"
import type { Model, ModelHost } from "./model.ts"
import type { ModelSecrets } from "./secrets.ts"

/** The module, from the input that it is in. */
export const secretModules: Readonly<Record<ModelSecrets["store"], Expression<unknown>>> = {
  sops: nix`inputs.sops-nix.nixosModules.sops`,
  agenix: nix`inputs.agenix.nixosModules.default`,
}

const groups: Readonly<Record<ModelSecrets["store"], string>> = { sops: "sops", agenix: "age" }

/** What a host imports for its secrets. */
export function importsForSecrets({
  secrets,
}: Pick<ModelHost, "secrets">): readonly Expression<unknown>[] {
  return secrets === undefined ? [] : [secretModules[secrets.store]]
}

/** Whether an option is one of the module's, in a fleet that has it. */
export function isOfSecrets(
  path: readonly PathSegment[],
  { secrets, hosts }: Pick<Model, "secrets" | "hosts">,
): boolean {
  if (secrets === undefined || !hosts.some((host) => host.secrets !== undefined)) return false
  return path.find((segment) => segment !== "config") === groups[secrets.store]
}
