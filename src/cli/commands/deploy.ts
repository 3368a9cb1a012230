/** `nixgen deploy` */
import * as z from "zod"
import { defineCommand } from "../command-line/definition.ts"
import { flag } from "../command-line/parameter.ts"
import {
  choiceFlags,
  endingShape,
  hostsArgument,
  problemsShape,
  rolloutFlags,
  sudoFlags,
  watchFlags,
} from "./shared.ts"

/** What can take the work over. */
export const others = ["colmena"] as const

/** Brings machines to what the definitions say. */
export const deployCommand = defineCommand({
  name: "deploy",
  group: "machines",
  summary: "bring machines to what the definitions say: install them, or update them",
  arguments: { hosts: hostsArgument },
  rest: {
    placeholder: "<option...>",
    summary: "options of nixos-anywhere, or of nixos-rebuild where machines are updated",
  },
  flags: {
    ...choiceFlags,
    target: flag.text("<address>", "reach the one host at another address: [user@]address"),
    boot: flag.boolean("have what is updated run from the next boot on, and not now"),
    restart: flag.boolean(
      "restart into what is updated: it boots from then on where it is healthy and no unit fails anew",
      { conflicts: ["boot"] },
    ),
    "restart-limit": flag.integer("<seconds>", "how long such a restart may take (300)", {
      least: 1,
      most: 999_999,
    }),
    reinstall: flag.boolean("install hosts that are installed, too: that erases their disks"),
    hardware: flag.text(
      "<file>",
      "only start the installer on the one host, and write what hardware it finds: a .json of nixos-facter, or a .nix",
    ),
    "dry-run": flag.boolean("show what would be done, and end", { short: "n" }),
    ...rolloutFlags,
    ...sudoFlags,
    ...watchFlags,
    wait: flag.integer("<seconds>", "how long an installed system may take to answer (600)"),
    with: flag.choice("<program>", others, "hand the work over"),
  },
  json: {
    summary: "tell how each one ended as JSON on standard output",
    shape: () => z.strictObject({ problems: problemsShape(), hosts: z.array(deployedShape()) }),
  },
  examples: [
    ["nixgen deploy web", "install or update one machine"],
    ["nixgen deploy --tag web --canary 1 --max-failures 2", "some machines, after a first one"],
    ["nixgen deploy --all --resume --yes", "those that were left by the last run"],
    ["nixgen deploy web --restart", "a new kernel, with a way back where it does not come up"],
    ["nixgen deploy web --hardware hosts/web.json", "what the host's definition then imports"],
    ["nixgen deploy web -- --disk-encryption-keys /tmp/disk.key ~/keys/web.key", "bring a key"],
  ],
})

const deployedShape = () =>
  endingShape().extend({ does: z.enum(["install", "update", "read hardware"]) })
