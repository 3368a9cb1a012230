/** Remote builders: machines that build for whoever deploys (Nix manual, "Remote Builds"). */
import * as z from "zod"
import { type System, systemSchema } from "./systems.ts"
import { machinePathSchema } from "./pull.ts"
import { targetHostSchema } from "./target-host.ts"
import { wordSchema } from "./words.ts"

/** A machine that builds, by the names of NixOS's `nix.buildMachines`. */
export interface Builder {
  readonly hostName: string
  readonly sshUser?: string | undefined
  /** The private key that the Nix daemon logs in with: a file of the machine that deploys. */
  readonly sshKey?: string | undefined
  readonly protocol?: "ssh" | "ssh-ng" | undefined
  readonly systems: readonly System[]
  /** How many builds it does at once; 1 where it is not given. */
  readonly maxJobs?: number | undefined
  /** How fast it is beside others. */
  readonly speedFactor?: number | undefined
  /** What it can do beside building: `kvm`, `big-parallel`, `nixos-test`. */
  readonly supportedFeatures?: readonly string[] | undefined
  /** Features without which nothing is built there. */
  readonly mandatoryFeatures?: readonly string[] | undefined
  /** Its ssh host key in base64, as `base64 -w0 /etc/ssh/ssh_host_ed25519_key.pub` prints it. */
  readonly publicHostKey?: string | undefined
}

const withoutIpv6 = targetHostSchema.refine(
  (host) => !host.includes(":"),
  "expected a host name, an alias of ~/.ssh/config or an IPv4 address: Nix and ssh take no IPv6 address in the same form",
)

/** A list of machines has its columns apart by blanks, and lists in them by commas. */
const columnSchema = z
  .string()
  .regex(/^[^\s,;#-][^\s,;#]*$/, "expected text without blanks, commas and semicolons")

/** A builder, complete. */
export const builderSchema = z.strictObject({
  hostName: withoutIpv6,
  sshUser: wordSchema.optional(),
  sshKey: machinePathSchema
    .refine((path) => !/[\s;#]/.test(path), "expected a path without blanks and semicolons")
    .optional(),
  protocol: z.enum(["ssh", "ssh-ng"]).default("ssh-ng"),
  systems: z.array(systemSchema).min(1),
  maxJobs: z.int().min(1).default(1),
  speedFactor: z.int().min(1).default(1),
  supportedFeatures: z.array(columnSchema).default([]),
  mandatoryFeatures: z.array(columnSchema).default([]),
  publicHostKey: z.base64().optional(),
})
