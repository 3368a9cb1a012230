/**
 * Writes the table of what may come with options of NixOS: `npx jiti scripts/extract-brought.ts NIXPKGS`, with
 * the folder of a nixpkgs, whose options Nix tells of and whose modules are read.
 */
import { execFileSync } from "node:child_process"
import { existsSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { z } from "zod"
import { bundleTable, unlistedTable } from "../src/options/bundle.ts"
import { broughtTable } from "../src/options/brought.ts"
import { namesAccount, printBrought } from "../src/options/extraction/brought-table.ts"
import { parseTable } from "../src/options/tree/table.ts"

const root = join(import.meta.dirname, "..")
const [nixpkgs = ""] = process.argv.slice(2)

const question = `
  let
    lib = import ${nixpkgs}/lib;
    machine = import ${nixpkgs}/nixos/lib/eval-config.nix {
      inherit lib;
      system = null;
      modules = [ { _module.check = false; nixpkgs.hostPlatform = "x86_64-linux"; } ];
    };
    file = lib.removePrefix "${nixpkgs}/";
    # other defaults may need packages
    account = path: option:
      let default = builtins.tryEval (option.default or null);
      in if builtins.match ".*(user|group|User|Group)" (lib.last path) != null
        && default.success && builtins.isString default.value then default.value else null;
    optionsIn = path: set:
      if lib.isOption set
      then [ { inherit path; files = map (each: file (toString each)) set.declarations; account = account path set; } ]
      else lib.concatLists (lib.mapAttrsToList (name: optionsIn (path ++ [ name ])) (removeAttrs set [ "_module" ]));
  in
  {
    options = optionsIn [ ] machine.options;
    machine = {
      users = lib.attrNames machine.config.users.users;
      groups = lib.attrNames machine.config.users.groups;
      services = map (name: "\${name}.service") (lib.attrNames machine.config.systemd.services);
    };
  }
`
const names = z.array(z.string())
const answer = z.object({
  options: z.array(z.object({ path: names, files: names, account: z.string().nullable() })),
  machine: z.object({ users: names, groups: names, services: names }),
})
const parameters = ["--extra-experimental-features", "nix-command", "eval"]
const output = execFileSync("nix", [...parameters, "--impure", "--json", "--file", "-"], {
  input: question,
  encoding: "utf8",
  maxBuffer: 1 << 30,
})
const told = answer.parse(JSON.parse(output))
const options = told.options.map(({ path, files, account }) => ({
  path,
  files: files.filter((each) => each.startsWith("nixos/")),
  account: namesAccount(path) ? account : null,
}))
const rows = [bundleTable, unlistedTable].flatMap((table) =>
  parseTable(readFileSync(join(root, table), "utf8")),
)
/** A module's text; one that is named by its folder is the `default.nix` in it. */
function read(file: string): string | undefined {
  const path = join(nixpkgs, file.endsWith(".nix") ? file : `${file}/default.nix`)
  return existsSync(path) ? readFileSync(path, "utf8") : undefined
}

writeFileSync(
  join(root, broughtTable),
  printBrought({ options, machine: told.machine, read }, rows),
)
