/**
 * The options of disko's module: those in the table that the bundle is made of, against those that
 * the reference disko declares. What is in `disko.devices` has schemas of its own. `npx vitest run src/disko -u` and
 * `npm run generate` take over what an update of disko brings.
 */
import { join } from "node:path"
import { expect } from "vitest"
import * as z from "zod"
import { evaluate, inputPath, inputsTest } from "../../test/support/nix.ts"
import { diskoTable } from "../options/bundle.ts"

const rowSchema = z.strictObject({ name: z.string(), type: z.string(), default: z.string() })

/** Every option that is not internal, as the manual of NixOS would list it. */
function declared(): readonly z.output<typeof rowSchema>[] {
  const rows = evaluate(`
  let
    lib = import ${inputPath("nixpkgs")}/lib;
    inherit (import ${inputPath("nixpkgs")}/nixos/lib/eval-config.nix {
      inherit lib;
      system = null;
      modules = [ ${inputPath("disko")}/module.nix { nixpkgs.hostPlatform = "x86_64-linux"; } ];
    }) options;
    ofDisko = {
      inherit (options) disko;
      virtualisation = { inherit (options.virtualisation) vmVariantWithDisko; };
    };
    defaultOf = option:
      if option ? defaultText then option.defaultText.text or option.defaultText
      else lib.generators.toPretty { multiline = false; } option.default;
  in
  map (option: {
    name = lib.showOption option.loc;
    type = option.type.description or "unspecified value";
    default = defaultOf option;
  }) (lib.filter (option: !(option.internal or false)) (lib.collect lib.isOption ofDisko))
`)
  return z.array(rowSchema).parse(rows)
}

inputsTest("every option is in the table with its type and default, and no other is", async () => {
  const rows = declared().map(({ name, type, default: fallback }) => [
    name,
    quoted(type),
    fallback,
    "disko/module.nix",
  ])
  const lines = [["option", "type", "default", "declared_in"], ...rows].map((row) => row.join("\t"))
  const table = join(import.meta.dirname, "../..", diskoTable)
  await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot(table)
})

/** The manual sets type texts with typographic quotes. */
function quoted(type: string): string {
  return type.replaceAll(/"([^"]*)"/g, "“$1”")
}
