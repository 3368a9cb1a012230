/** What `update.sh` locks the flake's inputs to, once npins has moved the pins. */
import { printNix } from "../../nix/values/print-nix.ts"
import { nix } from "../../nix/values/templates.ts"

/**
 * Nix for "NAME REFERENCE" on a line for every input, and then "OLD NEW" for one that has moved to
 * another release, whose tag flake.nix names; given three files by the environment: LOCK, and
 * the pins BEFORE and AFTER. How a reference is made of a pin is known where the lock is written, in
 * `flake-reference.ts`: here, whatever was a value of the pin gets the value that the pin has now.
 */
export const movedReferences = printNix(nix`
  let
    read = name: builtins.fromJSON (builtins.readFile (builtins.getEnv name));
    lock = read "LOCK";
    before = (read "BEFORE").pins;
    after = (read "AFTER").pins;

    # What becomes of a value in the lock of a pin's input.
    moved =
      name: value:
      let
        isIt = key: before.\${name}.\${key} == value && after.\${name} ? \${key};
        keys = builtins.filter isIt (builtins.attrNames before.\${name});
      in
      if keys == [ ] then value else after.\${name}.\${builtins.head keys};

    # What Nix finds out by itself is left to it.
    reference =
      name: locked:
      let
        attributes = builtins.mapAttrs (_: moved name) (
          removeAttrs locked [
            "lastModified"
            "revCount"
          ]
        );
      in
      # it wants values, not what is still to be evaluated
      builtins.deepSeq attributes (builtins.flakeRefToString attributes);

    # A release is named in flake.nix, a branch is there as before.
    release =
      name:
      let
        old = before.\${name}.version or null;
        new = after.\${name}.version or null;
      in
      if old == null || new == null || old == new then "" else " \${old} \${new}";

    line =
      name: node:
      let
        inherit (lock.nodes.\${node}) locked;
      in
      if locked.narHash == before.\${name}.hash then
        "\${name} \${reference name locked}\${release name}\n"
      else
        throw "flake.lock and npins/sources.json disagree on \${name}: build the tree again";

    inherit (lock.nodes.\${lock.root}) inputs;
  in
  builtins.concatStringsSep "" (builtins.attrValues (builtins.mapAttrs line inputs))
`)
