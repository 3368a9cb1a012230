/** `hosts/default.nix`: one NixOS system for each entry of the inventory. */
import type { Model } from "../model/model.ts"
import { attributeSet, binding, inherit } from "../nix/syntax/construct.ts"
import type { Expression } from "../nix/values/expression.ts"
import { reference } from "../nix/values/references.ts"
import { nix } from "../nix/values/templates.ts"
import { toBindings, toNix } from "../nix/values/values.ts"
import type { OriginOf } from "../problems/problem.ts"
import { type Emitted, type MadeOf, nixFile } from "./emitted.ts"
import { sharedModules } from "./shared-modules.ts"

/** The function from the flake's inputs to its NixOS configurations. */
export function hostsFile(model: Model): Emitted {
  const modules = [
    ...sharedModules(model, { common: nix`./common`, knownHosts: nix`./known-hosts.nix` }),
    nix`revision`,
    nix`./\${name}`,
  ]
  return nixFile(
    "hosts/default.nix",
    toNix(nix`
      # One NixOS configuration for each host of the inventory.
      { inputs }:

      let
        inherit (inputs.nixpkgs) lib;

        inventory = import ./inventory.nix;

        # What a machine runs, for \`nixos-version --json\`: the commit of this flake.
        revision.system.configurationRevision = lib.mkDefault (
          inputs.self.rev or inputs.self.dirtyRev or null
        );

        configuration =
          name: host:
          lib.nixosSystem {
            specialArgs = ${specialArgs(model)};
            modules = ${modules} ++ lib.attrValues (import ../modules/services);
          };
      in
      lib.mapAttrs configuration inventory
    `),
    madeOfArguments(model),
  )
}

/** What a file that gives modules their arguments is made of. */
export function madeOfArguments({ specialArguments, place }: Model): MadeOf | undefined {
  return Object.keys(specialArguments).length === 0
    ? undefined
    : { heads: [], elsewhere: [], mixed: [{ place, path: ["arguments"] }] }
}

/**
 * What modules are given beside what NixOS does: for each host its own data, for all of them that of
 * the first, or, where each module is given it in another way, none.
 */
export function specialArgs(
  { specialArguments, place }: Model,
  data: "own" | "first" | "none" = "own",
): Expression<unknown> {
  const names = data === "own" ? ["host", "inputs", "inventory"] : ["inputs", "inventory"]
  const written: OriginOf = (path) => ({ place, path: ["arguments", ...path] })
  const host = nix`lib.head (lib.attrValues inventory ++ [ { } ])`
  const bindings = [
    inherit(names),
    ...(data === "first" ? [binding(["host"], toNix(host))] : []),
    ...toBindings(specialArguments, { written }),
  ]
  return reference(attributeSet(bindings))
}
