/** `packages/`: the fleet's own packages as an overlay of nixpkgs, and the module that hosts have it by. */
import type { Model } from "../model/model.ts"
import {
  attributeSet,
  binding,
  identifier,
  inherit,
  letIn,
  withComment,
} from "../nix/syntax/construct.ts"
import { freeVariables } from "../nix/syntax/scope.ts"
import { selectionsIn } from "../nix/syntax/selections.ts"
import type { Expression } from "../nix/values/expression.ts"
import { reference } from "../nix/values/references.ts"
import { nix, nixAround } from "../nix/values/templates.ts"
import { nodeOf, toNix } from "../nix/values/values.ts"
import { type Emitted, nixFile } from "./emitted.ts"

/** Whether a fleet has packages of its own. */
export function hasPackages({ packages }: Pick<Model, "packages">): boolean {
  return Object.keys(packages).length > 0
}

/** The overlay and its module, where there are packages. */
export function* packageFiles(model: Model): Iterable<Emitted> {
  if (!hasPackages(model)) return
  yield overlayFile(model)
  yield nixFile("packages/module.nix", toNix(nix`{ nixpkgs.overlays = [ (import ./.) ]; }`))
}

function overlayFile({ packages, place }: Model): Emitted {
  const members = Object.entries(packages).map(([name, made]) => {
    const written = () => ({ place, path: ["packages", name] })
    return binding([name], toNix(packageOf(name, made)), { written })
  })
  const used = new Set(Object.values(packages).flatMap((made) => [...freeVariables(toNix(made))]))
  const bindings = [
    ...(used.has("pkgs") ? [binding(["pkgs"], identifier("final"))] : []),
    ...(used.has("lib") ? [inherit(["lib"], identifier("prev"))] : []),
  ]
  const overlay = toNix(
    nixAround`final: prev: ${reference(letIn(bindings, attributeSet(members)))}`,
  )
  const comment = "The fleet's own packages, as an overlay of nixpkgs."
  return nixFile("packages/default.nix", withComment(overlay, comment), {
    heads: [{ place, path: ["packages"] }],
    elsewhere: [],
  })
}

/** A file is called with what it takes; what is made of the package that it replaces has nixpkgs' own. */
function packageOf(name: string, made: Expression<unknown>): Expression<unknown> {
  if (nodeOf(made)?.kind === "path") return nix`final.callPackage ${made} { }`
  return reads(made, name) ? nixAround`let pkgs = prev; in ${made}` : made
}

/** Whether an expression is made of the package of a name. */
function reads(made: Expression<unknown>, name: string): boolean {
  const node = nodeOf(made)
  return (
    node !== undefined &&
    selectionsIn(node).some(({ variable, path }) => variable.name === "pkgs" && path[0] === name)
  )
}
