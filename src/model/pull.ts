/** What a host that fetches its configuration itself has for that: a module, and its options. */
import type { z } from "zod"
import type { pullSchema } from "../fleet/pull.ts"
import { nix } from "../nix/values/templates.ts"
import type { PathSegment } from "../problems/problem.ts"
import type { ModelPull } from "./model.ts"

/** How hosts pull, as it is checked. */
export type CheckedPull = z.output<typeof pullSchema>

/** The definitions that make a host pull. */
export function pullModule(pull: CheckedPull): Omit<ModelPull, "isOwn"> {
  return pull.by === "comin" ? cominModule(pull) : autoUpgradeModule(pull)
}

type Of<By extends CheckedPull["by"]> = Extract<CheckedPull, { readonly by: By }>

function autoUpgradeModule({ by, ...settings }: Of<"autoUpgrade">): Omit<ModelPull, "isOwn"> {
  return { by, imports: [], config: { system: { autoUpgrade: { enable: true, ...settings } } } }
}

function cominModule({ by, ...settings }: Of<"comin">): Omit<ModelPull, "isOwn"> {
  const { name = "origin", url, auth, timeout, branches, poller, remotes, ...rest } = settings
  const only = { name, url, auth, timeout, branches, poller }
  const comin = { enable: true, remotes: remotes ?? [only], ...rest }
  return {
    by,
    imports: [nix`inputs.comin.nixosModules.comin`],
    config: { services: { comin } },
  }
}

/** Where what is at a path of those definitions stands in what `autoUpgrade` or `comin` was given. */
export function pathInPull([, , ...path]: readonly PathSegment[]): readonly PathSegment[] {
  const [name, index, ...inRemote] = path
  // of a single remote, what it has is said beside the rest; the first of several leads there as well
  return name === "remotes" && index === 0 && inRemote.length > 0 ? inRemote : path
}
