/**
 * What a host's system is, as far as two of them are compared: what a switch looks at, and what only a
 * start of the machine takes over. `probes.nix` tells it, with hashes for what is long or may be secret.
 */
import * as z from "zod"

/** What a machine is started with: a hash of all that it is made of, and its name where it has one. */
const partSchema = z.object({ name: z.string().nullable(), hash: z.string() }).nullable()

const unitSchema = z.object({
  /** A hash of all that a running unit depends on. */
  body: z.string(),
  /** A hash of what it can be told of while it runs. */
  reload: z.string(),
  /** Lines that say what is done with it where it changes. */
  settings: z.array(z.string()),
  enabled: z.boolean(),
  /** Whether something starts it by itself. */
  wanted: z.boolean(),
})

const fileSystemSchema = z.object({
  device: z.string().nullable(),
  type: z.string(),
  subvolume: z.string().nullable(),
})

export const systemSchema = z.object({
  /** The derivation of all of it. */
  toplevel: z.string(),
  parts: z.object({
    kernel: partSchema,
    modules: partSchema,
    initrd: partSchema,
    firmware: partSchema,
    deviceTree: partSchema,
  }),
  kernelParameters: z.array(z.string()),
  /** Hashes of the values of options that have a part in how the machine starts. */
  startOptions: z.record(z.string(), z.string()),
  /** What keeps a switch from being made where it changes, by name (NixOS 26.05). */
  inhibitors: z.record(z.string(), z.string()),
  /** Names and versions. */
  packages: z.array(z.tuple([z.string(), z.string()])),
  units: z.record(z.string(), unitSchema),
  fileSystems: z.record(z.string(), fileSystemSchema),
  swapDevices: z.array(z.string()),
  luksDevices: z.record(z.string(), z.string()),
})

/** A host's system. */
export type System = z.output<typeof systemSchema>

/** A unit of systemd. */
export type Unit = z.output<typeof unitSchema>
