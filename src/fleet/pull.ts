/** Hosts that fetch their configuration themselves, as nobody reaches them: behind NAT, or carried around. */
import * as z from "zod"
import { madeOf } from "../problems/origin.ts"

/** What NixOS's own timer does (`system.autoUpgrade`); what is left out is as NixOS has it. */
export interface AutoUpgrade {
  /**
   * Where the generated flake is, for `nixos-rebuild --flake`: `github:example/fleet?dir=generated`.
   * Each host takes the configuration of its own name.
   */
  readonly flake: string
  /** Whether the new system is run at once, or from the next boot on. */
  readonly operation?: "switch" | "boot" | undefined
  /** Further arguments of nixos-rebuild. */
  readonly flags?: readonly string[] | undefined
  /** When, as systemd.time(7) has it: `04:40`, `hourly`. */
  readonly dates?: string | undefined
  /** The most that is waited before it, by chance: `45min`. */
  readonly randomizedDelaySec?: string | undefined
  /** Whether a machine waits as long each time. */
  readonly fixedRandomDelay?: boolean | undefined
  /** Whether what was missed while the machine was off is done when it starts. */
  readonly persistent?: boolean | undefined
  /** Whether a new kernel or initrd restarts the machine. */
  readonly allowReboot?: boolean | undefined
  /** The hours in which it may. */
  readonly rebootWindow?: { readonly lower: string; readonly upper: string } | undefined
  /** Whether nixos-rebuild is given `--upgrade`. */
  readonly upgrade?: boolean | undefined
  /** Whether the service of `nix.gc` is run afterwards. */
  readonly runGarbageCollection?: boolean | undefined
}

/** What `switch-to-configuration` does with a commit of a branch. */
export interface CominBranch {
  readonly name?: string | undefined
  readonly operation?: "switch" | "test" | "boot" | undefined
}

/** A repository that comin pulls, by the names that comin has for it. */
export interface CominRemote {
  readonly url: string
  readonly name?: string | undefined
  /** A file that only the machine has with the token, and the user that it is of. */
  readonly auth?:
    { readonly username?: string | undefined; readonly access_token_path: string } | undefined
  /** How long a fetch may take, in seconds. */
  readonly timeout?: number | undefined
  readonly branches?:
    | { readonly main?: CominBranch | undefined; readonly testing?: CominBranch | undefined }
    | undefined
  /** How often it looks, in seconds. */
  readonly poller?: { readonly period: number } | undefined
}

/** What comin does (`services.comin`): one remote, or several in their order. */
export type Comin = CominOptions &
  (
    | (CominRemote & { readonly remotes?: never })
    | { readonly remotes: readonly (CominRemote & { readonly name: string })[] }
  )

/** What is said of all remotes. */
export interface CominOptions {
  /** The folder of the generated flake in the repository: `generated`. */
  readonly repositorySubdir?: string | undefined
  readonly submodules?: boolean | undefined
  /** Public keys of which one has to have signed a commit: files of the machine. */
  readonly gpgPublicKeyPaths?: readonly string[] | undefined
  /** The only machine that takes the configuration, by `/etc/machine-id`. */
  readonly machineId?: string | undefined
}

/** How hosts fetch their configuration: what `autoUpgrade` or `comin` gives. */
export type Pull =
  ({ readonly by: "autoUpgrade" } & AutoUpgrade) | ({ readonly by: "comin" } & Comin)

/**
 * Hosts fetch the fleet's flake and build themselves by it, by NixOS's own timer.
 *
 * @example
 * ```ts
 * deployment: { pull: autoUpgrade({ flake: "github:example/fleet?dir=generated", dates: "04:40" }) }
 * ```
 */
export function autoUpgrade(settings: AutoUpgrade): Pull {
  return madeOf({ by: "autoUpgrade", ...settings }, settings)
}

/**
 * Hosts follow a branch of a git repository, with comin. Its pin, `comin`, becomes a flake input.
 *
 * @example
 * ```ts
 * deployment: { pull: comin({ url: "https://git.example.org/fleet.git", repositorySubdir: "generated" }) }
 * ```
 */
export function comin(settings: Comin): Pull {
  return madeOf({ by: "comin", ...settings }, settings)
}

/** NixOS gives it to a shell as it is. */
const flakeSchema = z.string().superRefine((text, context) => {
  const wrong = mistakeIn(text)
  if (wrong !== undefined)
    context.addIssue({ code: "custom", message: wrong.message, params: { hint: wrong.hint } })
})

function mistakeIn(text: string): { readonly message: string; readonly hint: string } | undefined {
  if (text.includes("#"))
    return {
      message: 'expected a flake without "#": each host takes the configuration of its own name',
      hint: `write ${JSON.stringify(text.split("#", 1).join(""))}`,
    }
  if (/^[\w./~][\w+.:/@?=%~^-]*$/.test(text)) return undefined
  return {
    message:
      "expected a reference to a flake, of letters, digits and _ + . : / @ ? = % ~ ^ -, as NixOS gives it to a shell",
    hint: 'name the branch in the path: "github:OWNER/REPOSITORY/BRANCH?dir=generated"',
  }
}

const lineSchema = z.string().regex(/^[^\s\0](?:[^\n\r\0]*[^\s\0])?$/, "expected text on one line")

const hourSchema = z
  .string()
  .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'expected an hour of the day, such as "04:00"')

const autoUpgradeSchema = z.strictObject({
  by: z.literal("autoUpgrade"),
  flake: flakeSchema,
  operation: z.enum(["switch", "boot"]).optional(),
  flags: z.array(lineSchema).optional(),
  dates: lineSchema.optional(),
  randomizedDelaySec: lineSchema.optional(),
  fixedRandomDelay: z.boolean().optional(),
  persistent: z.boolean().optional(),
  allowReboot: z.boolean().optional(),
  rebootWindow: z.strictObject({ lower: hourSchema, upper: hourSchema }).optional(),
  upgrade: z.boolean().optional(),
  runGarbageCollection: z.boolean().optional(),
})

/** A file of the machine, which is never copied into the store. */
export const machinePathSchema = z
  .string()
  .regex(
    /^\/[^\n\r\0]*$/,
    'expected the path of a file on the machine, such as "/run/secrets/token"',
  )

const branchSchema = z.strictObject({
  name: lineSchema.optional(),
  operation: z.enum(["switch", "test", "boot"]).optional(),
})

const remoteShape = {
  name: lineSchema.optional(),
  url: lineSchema,
  auth: z
    .strictObject({ username: lineSchema.optional(), access_token_path: machinePathSchema })
    .optional(),
  timeout: z.int().min(1).optional(),
  branches: z
    .strictObject({ main: branchSchema.optional(), testing: branchSchema.optional() })
    .optional(),
  poller: z.strictObject({ period: z.int().min(1) }).optional(),
}

const cominSchema = z
  .strictObject({
    by: z.literal("comin"),
    ...remoteShape,
    url: lineSchema.optional(),
    remotes: z
      .array(z.strictObject({ ...remoteShape, name: lineSchema }))
      .min(1)
      .optional(),
    repositorySubdir: lineSchema.optional(),
    submodules: z.boolean().optional(),
    gpgPublicKeyPaths: z.array(machinePathSchema).optional(),
    machineId: z
      .string()
      .regex(/^[\da-f]{32}$/, "expected 32 hexadecimal digits, as /etc/machine-id has them")
      .optional(),
  })
  .superRefine(({ url, remotes }, context) => {
    if (url === undefined && remotes === undefined)
      context.addIssue({
        code: "custom",
        message: "comin pulls from nowhere",
        params: { hint: 'say where: comin({ url: "https://…" })' },
      })
    if (url !== undefined && remotes !== undefined)
      context.addIssue({
        code: "custom",
        path: ["url"],
        message: "comin has one `url`, or several `remotes`, and not both",
        params: { hint: "write it as the first of the remotes" },
      })
  })

/** How hosts pull. */
export const pullSchema = z.discriminatedUnion("by", [autoUpgradeSchema, cominSchema], {
  error: "expected what autoUpgrade(…) or comin(…) gives",
})
