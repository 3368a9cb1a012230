/** `hosts/default.nix`: one NixOS system for each entry of the inventory. */
import type { Model } from "../model/model.ts"
import { attributeSet, inherit } from "../nix/syntax/construct.ts"
import { freeVariables } from "../nix/syntax/scope.ts"
import type { Expression } from "../nix/values/expression.ts"
import { reference } from "../nix/values/references.ts"
import { nix, nixAround } from "../nix/values/templates.ts"
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
    toNix(nixAround`
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

/** What modules of a host are given beside what NixOS does, where `host` is its own data. */
export function specialArgs(model: Model): Expression<unknown> {
  return given(["host", "inputs", "inventory"], model.specialArguments, model)
}

/** The same where modules of several hosts are given it at once, and by each host what is made of its own data. */
export function specialArgsOfAll(model: Model): {
  readonly specialArgs: Expression<unknown>
  readonly ofHost: Readonly<Record<string, unknown>>
} {
  const all = Object.entries(model.specialArguments)
  const [ofHost, shared] = [true, false].map((isOfHost) =>
    Object.fromEntries(
      all.filter(([, value]) => freeVariables(toNix(value)).has("host") === isOfHost),
    ),
  )
  return { specialArgs: given(["inputs", "inventory"], shared ?? {}, model), ofHost: ofHost ?? {} }
}

function given(
  names: readonly string[],
  values: Model["specialArguments"],
  { place }: Model,
): Expression<unknown> {
  const written: OriginOf = (path) => ({ place, path: ["arguments", ...path] })
  return reference(attributeSet([inherit(names), ...toBindings(values, { written })]))
}
