/** `npins/`: the pins, for those who use no flakes and for `npins update`. */
import type { Model } from "../fleet/model.ts"
import type { Expression } from "../nix/expression.ts"
import { nix } from "../nix/templates.ts"
import { toNix } from "../nix/values.ts"
import type { Emitted } from "./emitted.ts"

/** The user's own pins, and a function that fetches them. */
export function npinsFiles({ pinsFile }: Model): Emitted {
  // pins that could not be read are a problem of their own
  if (pinsFile === undefined) return { files: [], problems: [] }
  const sources = { kind: "copy", path: "npins/sources.json", source: pinsFile } as const
  const fetcher = {
    kind: "nix",
    path: "npins/default.nix",
    node: toNix(sourceTrees(nix`./sources.json`)),
  } as const
  return { files: [sources, fetcher], problems: [] }
}

/** The source tree of every pin by name, given the path of the file that lists them. */
export function sourceTrees(sources: Expression<unknown>): Expression<unknown> {
  return nix`
    # The source tree of every pin: \`(import ./npins).nixpkgs\`.
    let
      inherit (builtins) fetchGit fetchTarball fetchurl fromJSON mapAttrs readFile;

      # What a forge has no archive of, and submodules, have to be cloned.
      clone =
        { repository, revision, submodules ? false, ... }:
        fetchGit {
          url =
            {
              Forgejo = "\${repository.server}/\${repository.owner}/\${repository.repo}.git";
              Git = repository.url;
              GitHub = "https://github.com/\${repository.owner}/\${repository.repo}.git";
              GitLab = "\${repository.server}/\${repository.repo_path}.git";
            }
            .\${repository.type};
          rev = revision;
          inherit submodules;
        };

      sourceTree =
        name: pin:
        if pin.type == "PyPi" then
          fetchurl {
            inherit (pin) url;
            sha256 = pin.hash;
          }
        else if pin.url or null == null || pin.submodules or false then
          clone pin
        else
          fetchTarball {
            url = if pin.locked_url or null == null then pin.url else pin.locked_url;
            sha256 = pin.hash;
          };
    in
    mapAttrs sourceTree (fromJSON (readFile ${sources})).pins
  `
}
