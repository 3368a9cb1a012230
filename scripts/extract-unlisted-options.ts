/**
 * Writes what the table of NixOS 25.11's options does not tell, the manual being silent about it: old
 * names, and options that are hidden. `npx jiti scripts/extract-unlisted-options.ts NIXPKGS`, with the
 * folder of a nixpkgs, whose modules Nix evaluates.
 */
import { execFileSync } from "node:child_process"
import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { bundleTable, unlistedTable } from "../src/options/bundle.ts"
import { answerSchema } from "../src/options/extraction/answer.ts"
import { extractFile } from "../src/options/extraction/extract-file.ts"
import { readAnswer } from "../src/options/extraction/read.ts"
import { printUnlisted } from "../src/options/extraction/unlisted-table.ts"

const root = join(import.meta.dirname, "..")
const [nixpkgs = ""] = process.argv.slice(2)

/**
 * Options that Nix cannot tell of: they need packages that a nixpkgs of modules alone does not have.
 * None of them is hidden.
 */
const skipped = [
  "services.filesender.settings",
  "services.matrix-synapse.extras",
  "services.music-assistant.providers",
  "services.simplesamlphp.<name>.authSources",
  "services.simplesamlphp.<name>.settings",
]

/** What options are changed to is said by those who make them only, and so they are made to say it. */
const question = `
  let
    lib = (import ${nixpkgs}/lib).extend (final: previous:
      let
        saying = from: to: module: {
          imports = [ module ];
          options = final.foldl' final.recursiveUpdate { } (map (path:
            final.setAttrByPath path (final.mkOption {
              apply = value: value;
              description = "Alias of {option}\`\${final.showOption to}\`.";
            })) from);
        };
      in
      {
        mkChangedOptionModule = from: to: change:
          saying [ from ] to (previous.mkChangedOptionModule from to change);
        mkMergedOptionModule = from: to: merge:
          saying from to (previous.mkMergedOptionModule from to merge);
      });
    configuration = import ${nixpkgs}/nixos/lib/eval-config.nix {
      inherit lib;
      system = null;
      modules = [ { _module.check = false; nixpkgs.hostPlatform = "x86_64-linux"; } ];
    };
  in
  import ${extractFile} {
    inherit lib;
    inherit (configuration) options;
    skipped = ${JSON.stringify(skipped).replaceAll(",", " ")};
  }
`
const parameters = ["--extra-experimental-features", "nix-command", "eval"]
const output = execFileSync("nix", [...parameters, "--impure", "--json", "--file", "-"], {
  input: question,
  encoding: "utf8",
  maxBuffer: 1 << 30,
})
const { tree } = readAnswer(answerSchema.parse(JSON.parse(output)), {})
const table = readFileSync(join(root, bundleTable), "utf8")
writeFileSync(join(root, unlistedTable), printUnlisted(tree, table))
