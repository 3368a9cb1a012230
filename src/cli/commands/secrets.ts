/** `nixgen secrets` */
import * as z from "zod"
import { defineCommand } from "../command-line/definition.ts"
import { argument, flag } from "../command-line/parameter.ts"
import { fleetFlag, namesShape, problemsShape } from "./shared.ts"

/** What is done with secrets, in the order in which one comes to it. */
export const deeds = ["init", "set", "edit", "show", "generate", "list", "rekey", "check"] as const

const recipientShape = () =>
  z.strictObject({ name: z.string(), recipient: z.string(), kind: z.enum(["admin", "host"]) })

/** An encrypted file as it is, and as it is to be. */
const secretShape = () =>
  z.strictObject({
    name: z.string(),
    file: z.string(),
    kind: z.enum(["secret", "host key"]),
    state: z.enum(["current", "missing", "other recipients", "stale", "broken"]),
    /** The hosts that use it. */
    hosts: namesShape(),
    /** Who is to be able to read it. */
    recipients: z.array(recipientShape()),
    /** Who is not able to read it yet. */
    gains: namesShape(),
    /** Who can read it and is not to: names where they are known, and else the keys. */
    loses: namesShape(),
    /** How it is made, where a definition says so. */
    generate: z.optional(z.string()),
    /** The secrets that it is made of. */
    madeOf: z.optional(namesShape()),
  })

/** Encrypts, reads and looks after the secrets of fleets. */
export const secretsCommand = defineCommand({
  name: "secrets",
  group: "change",
  summary: "encrypt, read and look after the secrets of the fleet",
  arguments: {
    deed: argument.choice(
      deeds,
      "init makes keys of hosts, set and edit write values, show prints one, generate makes those that definitions describe, list and check tell how they are, rekey encrypts them for whoever uses them now",
    ),
    names: argument.optional.texts(
      "names of secrets; of hosts for init; all that need it for some",
    ),
  },
  flags: {
    fleet: fleetFlag,
    yes: flag.boolean("do not ask before anything is changed", { short: "y" }),
    renew: flag.boolean("make anew what is there, with init and generate"),
    identity: flag.file("<file>", "read with this key: a file of age's, or an ssh key"),
  },
  json: {
    summary: "tell what was found and written as JSON on standard output, never a value",
    shape: () =>
      z.strictObject({
        problems: problemsShape(),
        secrets: z.optional(z.array(secretShape())),
        created: namesShape(),
        changed: namesShape(),
        removed: namesShape(),
      }),
  },
  examples: [
    ["nixgen secrets init web-2", "a key for a host, before it is installed"],
    ["nixgen secrets set grafana/admin-password", "asks for the value, and shows nothing of it"],
    ["pass show db | nixgen secrets set db", "the value of another program"],
    ["nixgen secrets generate", "all that definitions describe and nobody has made yet"],
    ["pass show ann | nixgen secrets generate ann", "one that asks for a password, to hash it"],
    ["nixgen secrets rekey --yes", "after a host or an admin came or went"],
    ["nixgen secrets check", "in CI: needs no key"],
  ],
})
