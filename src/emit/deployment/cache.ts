/** `deployment/cache.nix`: the binary caches that every host fetches from. */
import type { Model } from "../../model/model.ts"
import type { Emitted } from "../emitted.ts"
import { moduleFile } from "../module-file.ts"
import { madeOfPart } from "./part.ts"

/** Whether a fleet has binary caches. */
export function hasCaches({ deployment: { cache } }: Model): boolean {
  return cache.substituters.length + cache.publicKeys.length > 0
}

/** The settings of Nix by the names that they have there; NixOS adds its own cache behind them. */
export function cacheFile(model: Model): Emitted {
  const { deployment, place } = model
  const { substituters, publicKeys } = deployment.cache
  const settings = { substituters, "trusted-public-keys": publicKeys }
  return moduleFile({
    path: "deployment/cache.nix",
    description: "The binary caches of the fleet.",
    sections: [
      {
        definitions: { nix: { settings: present(settings) } },
        written: ([, , name, ...rest]) => ({
          place,
          path: ["deployment", "cache", ...(name === undefined ? [] : [definedBy(name)]), ...rest],
        }),
      },
    ],
    place,
    madeOf: madeOfPart("cache", model),
  })
}

function definedBy(setting: string | number): string {
  return setting === "substituters" ? "substituters" : "publicKeys"
}

/** The same for whoever builds the flake: beside what they have, if they accept it. */
export function nixConfigOf({ deployment: { cache } }: Model): object {
  return present({
    "extra-substituters": cache.substituters,
    "extra-trusted-public-keys": cache.publicKeys,
  })
}

function present(settings: Readonly<Record<string, readonly string[]>>): object {
  return Object.fromEntries(Object.entries(settings).filter(([, values]) => values.length > 0))
}
