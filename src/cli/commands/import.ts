/** `nixgen import` */
import * as z from "zod"
import { defineCommand } from "../command-line/definition.ts"
import { argument, flag } from "../command-line/parameter.ts"
import { problemsShape } from "./shared.ts"

/** Prints existing Nix as TypeScript. */
export const importCommand = defineCommand({
  name: "import",
  summary: "print the TypeScript for an existing disk layout in Nix",
  arguments: {
    kind: argument.choice(["disko"], "what to import"),
    file: argument.file("its Nix file: an attribute set, a function of arguments, or a module"),
  },
  flags: {
    name: flag.text("<name>", "the layout's name; that of the file, where it is not given"),
    arg: flag.texts("<name=value>", "give an argument of the function: Nix, or text as it is"),
    attr: flag.text("<path>", "the attribute that is the layout, where the file has several"),
    inputs: flag.folder("<dir>", "take lib from the nixpkgs that DIR/inputs.json names"),
  },
  json: {
    summary: "tell the TypeScript and the problems as JSON on standard output",
    // without a text where it could not be made
    shape: () => z.strictObject({ problems: problemsShape(), text: z.optional(z.string()) }),
  },
  examples: [
    ["nixgen import disko disks.nix > disk-layouts/disks.ts", "a layout of the fleet's"],
    ["nixgen import disko disks.nix --arg device=/dev/sda", "one that needs an argument"],
  ],
})
