/** `nixgen import` */
import * as z from "zod"
import { defineCommand } from "../command-line/definition.ts"
import { argument, flag } from "../command-line/parameter.ts"
import { problemsShape } from "./shared.ts"

/** A host as it was and as it is: how many options were compared, what they differ in, and why they could not be. */
function comparedShape() {
  return z.strictObject({
    host: z.string(),
    options: z.union([z.int(), z.string()]),
    // those of which Nix does not tell all that is in them
    unknown: z.array(z.string()),
    differences: z.array(
      z.strictObject({
        option: z.string(),
        before: z.optional(z.string()),
        after: z.optional(z.string()),
      }),
    ),
    // whether the derivation of the whole system is the same
    system: z.union([z.boolean(), z.string()]),
  })
}

/** Prints existing Nix as TypeScript, or writes it. */
export const importCommand = defineCommand({
  name: "import",
  group: "change",
  summary: "turn existing Nix into TypeScript: a disk layout, a module, a host or a whole flake",
  arguments: {
    kind: argument.choice(["disko", "module", "host", "flake"], "what to import"),
    file: argument.file(
      "its Nix file: an attribute set, a function of arguments, or a module; of a host, FLAKE#NAME too, or FLAKE#* for all; of a flake, its folder",
    ),
  },
  flags: {
    name: flag.text("<name>", "what it is called; as the file is, where it is not given"),
    into: flag.file(
      "<file>",
      "write it to a file that is not there yet, in place of printing it; a host or a flake: the fleet's folder",
    ),
    "dry-run": flag.boolean("of a host or a flake: tell what would be written, and write nothing", {
      short: "n",
    }),
    system: flag.text(
      "<system>",
      "of a host or a flake: the platform, where the modules do not say it",
    ),
    "state-version": flag.text(
      "<release>",
      "of a host or a flake: the first release, as with --system",
    ),
    host: flag.boolean("of a module: what a host itself imports and defines"),
    arg: flag.texts(
      "<name=value>",
      "give an argument of a layout's function: Nix, or text as it is",
    ),
    attr: flag.text("<path>", "the attribute that is the layout, where its file has several"),
    inputs: flag.folder(
      "<dir>",
      "evaluate with the inputs that DIR/inputs.json names, with no network",
    ),
    "no-compare": flag.boolean("of a host or a flake: do not compare it with the original by Nix"),
  },
  json: {
    summary: "tell the TypeScript and the problems as JSON on standard output",
    // without a text where it could not be made
    shape: () =>
      z.strictObject({
        problems: problemsShape(),
        text: z.optional(z.string()),
        // of a host or a flake: the files that are written, those that are the same already, and what stays Nix
        created: z.optional(z.array(z.string())),
        // of a flake: those that are added to
        changed: z.optional(z.array(z.string())),
        same: z.optional(z.array(z.string())),
        nix: z.optional(z.array(z.strictObject({ file: z.string(), why: z.string() }))),
        // what the fleet has to give
        inputs: z.optional(z.array(z.string())),
        arguments: z.optional(z.array(z.string())),
        // of a flake's hosts: how each compares with the original, or why none was compared
        comparison: z.optional(z.union([z.array(comparedShape()), z.string()])),
      }),
  },
  examples: [
    ["nixgen import disko disks.nix > disk-layouts/disks.ts", "a layout of the fleet's"],
    ["nixgen import disko disks.nix --arg device=/dev/sda", "one that needs an argument"],
    ["nixgen import module ssh.nix --into profiles/ssh.ts", "a module, written to a file"],
    ["nixgen import host ./old#web --into . --dry-run", "what a flake's host would become"],
    ["nixgen import flake ./old --into . --dry-run", "what all of a flake would become"],
    ["nixgen import flake ./old --into . --no-compare", "all of it, without asking Nix"],
  ],
})
