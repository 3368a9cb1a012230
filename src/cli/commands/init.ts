/** `nixgen init` */
import * as z from "zod"
import { defineCommand } from "../command-line/definition.ts"
import { argument, flag } from "../command-line/parameter.ts"
import { systems } from "../../fleet/systems.ts"
import { forges } from "../../starter/ci.ts"
import { layoutNames } from "../../starter/ready-layouts.ts"
import { writtenShape } from "./shared.ts"

const initShape = () =>
  writtenShape().extend({
    /** Whether the folder has a git repository: a new one, one that was there, or none. */
    repository: z.enum(["made", "found", "none"]),
  })

/** Writes a fleet to start from. */
export const initCommand = defineCommand({
  name: "init",
  group: "change",
  summary: "write a working fleet to start from; on a terminal, ask what it is to be",
  arguments: {
    dir: argument.optional.folder("the folder to write it into; this one, where it is not given"),
  },
  flags: {
    host: flag.text("<name>", "what the first host is called (server-1)"),
    system: flag.choice("<system>", systems, "what the first host is (x86_64-linux)"),
    layout: flag.choice(
      "<layout>",
      layoutNames,
      "a ready disk layout for it, with the firmware that it needs",
    ),
    address: flag.text("<address>", "the IPv4 address that it has and is reached at"),
    "ssh-key": flag.file("<file>", "a public key that may log in, such as ~/.ssh/id_ed25519.pub"),
    secrets: flag.choice(
      "<store>",
      ["sops", "agenix"],
      "keep secrets, encrypted so that the key of --ssh-key can read them",
    ),
    yes: flag.boolean(
      "ask nothing on a terminal: what is not given is as usual, or a placeholder",
      { short: "y" },
    ),
    "no-git": flag.boolean("make no git repository where the folder is in none"),
    ci: flag.choice(
      "<forge>",
      forges,
      "also write what a forge runs: checks, dry builds, newer pins",
    ),
  },
  json: { summary: "tell what was written as JSON on standard output", shape: initShape },
  examples: [
    ["nixgen init fleet", "a fleet in a new folder, by questions"],
    ["nixgen init --yes --ci github", "one in this folder, which GitHub checks"],
    [
      "nixgen init fleet --host web-1 --layout luksLvm --address 192.168.1.20 --ssh-key ~/.ssh/id_ed25519.pub",
      "one whose first host is said",
    ],
  ],
})
