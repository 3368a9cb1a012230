/** `npins/`: the pins, for those who use no flakes and for `npins update`. */
import type { Model } from "../model/model.ts"
import type { Emitted } from "./emitted.ts"
import { npinsFetcher } from "./npins-fetcher.ts"

/** The user's own pins, and a function that fetches them. */
export function npinsFiles({ pinsFile }: Model): Emitted {
  // pins that could not be read are a problem of their own
  if (pinsFile === undefined) return { files: [], problems: [] }
  const path = "npins/sources.json"
  const sources = { kind: "copy", path, source: pinsFile, isText: true } as const
  const fetcher = { kind: "text", path: "npins/default.nix", text: npinsFetcher } as const
  return { files: [sources, fetcher], problems: [] }
}
