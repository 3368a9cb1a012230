/** What a fleet's own definitions make of the packages of nixpkgs: overlays, and nixpkgs' settings. */
import { createHash } from "node:crypto"
import { textsOf } from "../files/source-file.ts"
import { walk } from "../nix/syntax/scope.ts"
import { contentOf } from "../nix/values/contents.ts"
import { isAttributeSet } from "../nix/values/value-kinds.ts"
import { nodeOf, toNix } from "../nix/values/values.ts"
import type { Place } from "../problems/problem.ts"
import { outcomeOf } from "../problems/thrown.ts"
import { definersIn, definitionsAt } from "./check-options.ts"
import type { Model } from "./model.ts"

/** A definition of `nixpkgs`, by which there may be other packages. */
export interface PackageDefinition {
  readonly value: unknown
  readonly place: Place | undefined
}

/** The options of `nixpkgs` that say which packages there are. */
const deciding: readonly string[] = ["overlays", "config", "pkgs"]

/** Every definition of the fleet's own by which there may be other packages. */
export function packageDefinitions(model: Model): readonly PackageDefinition[] {
  return definersIn(model).flatMap(({ config, place }) =>
    definitionsAt(config, [], ["nixpkgs"])
      .map(({ value }) => (isAttributeSet(value) ? decidingOf(value) : value))
      .flatMap((value) => (value === undefined ? [] : [{ value, place }])),
  )
}

function decidingOf(value: object): object | undefined {
  const found = Object.entries(value).filter(([name]) => deciding.includes(name))
  return found.length === 0 ? undefined : Object.fromEntries(found)
}

/**
 * Whether modules may have packages of which nothing can be told: what `pkgs` is they are given
 * otherwise, or a module is one expression.
 */
export function hasOtherPackages(model: Model): boolean {
  return definersIn(model).some(
    ({ config }) =>
      definitionsAt(config, [], ["_module", "args", "pkgs"]).length > 0 ||
      (nodeOf(config) !== undefined && contentOf(config) === undefined),
  )
}

/** What those definitions are, told so that names made of other ones can be recognised. */
export function packageSources(model: Model): readonly string[] {
  return packageDefinitions(model).map(({ value }) => `packages ${digest(value)}`)
}

function digest(value: unknown): string {
  const { value: node } = outcomeOf(() => toNix(value, { scopes: "any" }), [])
  if (node === undefined) return "unknown"
  const files: unknown[] = []
  walk(node, ({ node: each }) => {
    if (each.kind === "path" && each.copyOf !== undefined) files.push(textsOf(each.copyOf) ?? null)
  })
  const text = JSON.stringify([node, files], (key, part: unknown) =>
    key === "copyOf" ? undefined : part,
  )
  return createHash("sha256").update(text).digest("hex")
}
