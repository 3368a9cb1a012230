/** Hosts: one NixOS machine each. */
import * as z from "zod"
import type { DiskoDevices } from "../disko/types/devices.ts"
import type { brands } from "../nix/values/brands.ts"
import { isAttributeSet } from "../nix/values/value-kinds.ts"
import type { NixosConfig } from "../options/config.ts"
import { type Defined, defined, isOriginal } from "./defined.ts"
import type { DiskLayoutUse } from "./disk-layout.ts"
import { type CopiedFile, isCopiedFile } from "../files/files.ts"
import { type Health, healthSchema } from "./health.ts"
import { type Installation, installationSchema, pathHereSchema } from "./installation.ts"
import { type Pull, pullSchema } from "./pull.ts"
import type { Expression } from "../nix/values/expression.ts"
import { listOf } from "./list-schema.ts"
import { type Import, configSchema, disabledSchema, importsSchema } from "./module.ts"
import { type ServiceUse, isServiceUse } from "./service.ts"
import { sshOptionSchema } from "./ssh-option.ts"
import { ignoredOptions } from "./ssh-twice.ts"
import { hasRightPort } from "./ssh-values.ts"
import { type System, systemSchema } from "./systems.ts"
import { portSchema, targetHostSchema } from "./target-host.ts"
import { wordSchema } from "./words.ts"

/** How the machine starts; it decides the boot loader. */
export type Firmware = "uefi" | "bios" | "raspberry-pi"

/** How the host is reached and by whom it is built. */
export interface Deployment {
  /**
   * What ssh connects to: a host name, an alias of ~/.ssh/config, or an IP address; the host's own
   * name where it is not given.
   */
  readonly targetHost?: string | undefined
  /** Who ssh logs in as; `root` where it is not given. */
  readonly user?: string | undefined
  /** The port of the ssh server; ssh's own default where it is not given. */
  readonly port?: number | undefined
  /** Hosts that ssh goes through one after the other, `[USER@]HOST[:PORT]`, as ssh's ProxyJump. */
  readonly jumpHosts?: readonly string[] | undefined
  /** The private key that ssh logs in with, and no other: a file of the machine that deploys. */
  readonly identityFile?: string | undefined
  /** What ssh is told beside all that, as in ssh_config(5): `["ServerAliveInterval=30"]`. */
  readonly sshOptions?: readonly string[] | undefined
  /**
   * Where the system is built: on the machine that deploys (the default), on the target, or at the
   * first installation on either, as far as the one that deploys can.
   */
  readonly buildOn?: "local" | "remote" | "auto" | undefined
  /** Names to choose hosts by. */
  readonly tags?: readonly string[] | undefined
  /**
   * Say so once the machine is installed: from then on, a build refuses what would keep it from
   * finding its disks by the names that `nixgen.lock.json` records, such as a renamed partition.
   */
  readonly installed?: boolean | undefined
  /** Refuse to install the machine again, whatever is said: what is on its disks is not to be lost. */
  readonly protect?: boolean | undefined
  /** What an update asks of the machine before it is confirmed; where that fails, it is rolled back. */
  readonly health?: Health | undefined
  /** How the host fetches its configuration itself; `false` where it does not, as others do. */
  readonly pull?: Pull | false | undefined
  /** The first installation. */
  readonly install?: Installation | undefined
}

/** Data that has a meaning in Nix without being an expression. */
export type Data =
  null | boolean | number | bigint | string | readonly Data[] | { readonly [key: string]: Data }

/** Data as a definition has it. */
export type GivenData =
  null | boolean | number | bigint | string | readonly GivenData[] | GivenDataSet

/** A set of data, of which what is `undefined` is left out; one of an interface's type is such a set, too. */
export type GivenDataSet =
  (Unbranded & { readonly [key: string]: GivenData | undefined }) | PlainObject

/**
 * What has members, and is nothing of nixgen's or JavaScript's own. An interface has no index signature, so that
 * TypeScript knows no more of it; what is written out in a definition is looked at to the leaf all the same.
 */
export type PlainObject = object & Unbranded

/** What is nothing of nixgen's or JavaScript's own. A reference has members of any name, as a set of data has. */
export interface Unbranded {
  readonly [brands.declares]?: never
  readonly [brands.kind]?: never
  readonly [brands.node]?: never
  readonly [brands.secret]?: never
  readonly [Symbol.hasInstance]?: never
  readonly [Symbol.iterator]?: never
  readonly [Symbol.match]?: never
  readonly [Symbol.toPrimitive]?: never
  readonly [Symbol.toStringTag]?: never
}

/** A machine. Its name is that of its file, or its key in `hosts`. */
export interface HostDefinition {
  readonly system: System
  /**
   * `networking.hostName`; the host's name where it is not given. A host named `core01.example.org` has
   * to say it, as a host name has no domain.
   */
  readonly hostName?: string | undefined
  /** The NixOS release that the machine was first installed with: `system.stateVersion`. */
  readonly stateVersion: string
  /** The boot loader that this implies is written out in the host's module. */
  readonly firmware?: Firmware | undefined
  /** A nixos-facter report or a hardware module. */
  readonly hardware?: CopiedFile | undefined
  /** The host's own data: `host.<key>` and `inventory.<host>.<key>` in every module. */
  readonly inventory?: GivenDataSet | undefined
  readonly deploy?: Deployment | undefined
  /** A layout with its arguments, or devices in disko's own shape. */
  readonly disks?: DiskLayoutUse | DiskoDevices | undefined
  readonly services?: readonly ServiceUse[] | undefined
  readonly imports?: readonly Import[] | undefined
  /** Modules of NixOS to leave out, by their paths in it: `["services/web-apps/nextcloud.nix"]`. */
  readonly disabledModules?: readonly (string | Expression<unknown>)[] | undefined
  /** The host's own definitions of NixOS options. */
  readonly config?: NixosConfig | undefined
}

/** A host of the fleet. */
export type Host = Defined<"host", HostDefinition>

/**
 * Defines a machine; the default export of its file.
 *
 * @example
 * ```ts
 * export default defineHost({
 *   system: "x86_64-linux",
 *   stateVersion: "26.05",
 *   firmware: "uefi",
 *   deploy: { targetHost: "192.0.2.7" },
 *   config: { services: { openssh: { enable: true } } },
 * })
 * ```
 */
export function defineHost(definition: HostDefinition): Host {
  return defined("host", definition)
}

/** Whether a value is what `defineHost` gives. */
export function isHost(value: unknown): value is Host {
  return isOriginal(value, "host")
}

const jumpHostSchema = z
  .string()
  .regex(
    /^(?:[A-Za-z0-9_][\w.-]*@)?(?:[A-Za-z0-9_][\w.-]*|\[[\da-fA-F:.]+\])(?::\d{1,5})?$/,
    'expected a host that ssh goes through, such as "admin@gateway.example.org:2222"',
  )
  .refine(hasRightPort, "expected a port from 1 to 65535, as ssh takes it")

/** What ssh goes through; alone, `none` is its word for nothing. */
const jumpHostsSchema = z
  .array(jumpHostSchema)
  .min(1)
  .refine(
    ([first = "", ...more]) => more.length > 0 || first.toLowerCase() !== "none",
    'expected hosts: "none" is no host to ssh, which goes through nothing then; leave it out',
  )

const identityFileSchema = pathHereSchema.refine(
  (path) => !/[\s"'%$]/.test(path),
  "expected a path without blanks, quotes, % and $, as ssh reads it",
)

const deploySchema = z
  .strictObject({
    targetHost: targetHostSchema.optional(),
    user: wordSchema.default("root"),
    port: portSchema.optional(),
    jumpHosts: jumpHostsSchema.optional(),
    identityFile: identityFileSchema.optional(),
    sshOptions: z.array(sshOptionSchema).min(1).optional(),
    buildOn: z.enum(["local", "remote", "auto"]).default("local"),
    tags: z.array(wordSchema).default([]),
    installed: z.boolean().optional(),
    protect: z.boolean().optional(),
    health: healthSchema.optional(),
    install: installationSchema.optional(),
    pull: z
      .union(
        [z.literal(false), pullSchema],
        "expected what autoUpgrade(…) or comin(…) gives, or false",
      )
      .optional(),
  })
  .superRefine((deploy, context) => {
    for (const { index, option, holds } of ignoredOptions(deploy, deploy.sshOptions ?? []))
      context.addIssue({
        code: "custom",
        path: ["sshOptions", index],
        message: `"${option}" does nothing: ssh takes what it is told first, and that is ${holds}`,
        params: { hint: "say it once" },
        input: option,
      })
  })
  .meta({
    // as other programs call them
    otherNames: {
      address: "targetHost",
      host: "targetHost",
      hostname: "targetHost",
      ip: "targetHost",
      remoteBuild: "buildOn",
      sshOpts: "sshOptions",
      sshPort: "port",
      sshUser: "user",
      targetPort: "port",
      targetUser: "user",
      username: "user",
    },
  })

/** How a host is deployed, as it is checked. */
export type CheckedDeployment = z.output<typeof deploySchema>

/** How ssh is told of a host: by options that go through NIX_SSHOPTS, which is split at blanks. */
export function sshOptionsOf({
  jumpHosts,
  identityFile,
  sshOptions = [],
}: Pick<CheckedDeployment, "jumpHosts" | "identityFile" | "sshOptions">): readonly string[] {
  return [
    ...(jumpHosts === undefined ? [] : [`ProxyJump=${jumpHosts.join(",")}`]),
    ...(identityFile === undefined ? [] : [`IdentityFile=${identityFile}`, "IdentitiesOnly=yes"]),
    ...sshOptions,
  ]
}

/**
 * A host name as NixOS takes it: RFC 1123 (2.1) has no underscores, which `networking.hostName` takes all
 * the same.
 */
export const hostNamePattern = /^[a-z0-9]([a-z0-9_-]{0,61}[a-z0-9])?$/i

/** As `networking.hostName` takes it: no domain, and nothing where DHCP tells it. */
const hostNameSchema = z
  .string()
  .refine(
    (name) => name === "" || hostNamePattern.test(name),
    'expected a host name without its domain: up to 63 letters, digits, underscores and hyphens, such as "web"',
  )

/** What a host's definition must look like; options and data are judged where they are printed. */
export const hostSchema = z.strictObject({
  system: systemSchema,
  hostName: hostNameSchema.optional(),
  stateVersion: z.string().regex(/^\d\d\.(0[3459]|1[012])$/, 'expected a release such as "26.05"'),
  firmware: z.enum(["uefi", "bios", "raspberry-pi"]).optional(),
  hardware: z.custom<CopiedFile>(isCopiedFile, "expected facter(…) or nixModule(…)").optional(),
  inventory: z.record(z.string(), z.custom<Data>()).default({}),
  deploy: deploySchema.prefault({}),
  disks: z
    .custom<DiskLayoutUse | DiskoDevices>(
      isAttributeSet,
      "expected a disk layout with its arguments, or disko's devices",
    )
    .optional(),
  services: listOf(
    z.custom<ServiceUse>(isServiceUse, "expected a service with its settings"),
    "write mkIf inside of the service's own config, or choose in TypeScript: ...(condition ? [service({ … })] : [])",
  ).default([]),
  imports: importsSchema.default([]),
  disabledModules: disabledSchema.optional(),
  config: configSchema.default({}),
})
