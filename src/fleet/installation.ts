/** How a host is installed for the first time, beside how it is reached: what nixos-anywhere is told. */
import * as z from "zod"
import { portSchema, targetHostSchema } from "./target-host.ts"
import { wordSchema } from "./words.ts"

/** What nixos-anywhere does, one after the other (its manual, "--phases"). */
const phases = ["kexec", "disko", "install", "reboot"] as const

/** The first installation of a host, which `scripts/deploy.sh` does with nixos-anywhere. */
export interface Installation {
  /** The address of the machine as it is found, a name or an IP address; `deploy.targetHost` where it is not given. */
  readonly host?: string | undefined
  /** Who logs in there: root, or somebody with sudo and no password; `deploy.user` where it is not given. */
  readonly user?: string | undefined
  /** The ssh port of the machine as it is found; `deploy.port` where it is not given. */
  readonly port?: number | undefined
  /** The ssh port of the installer that is started there; ssh's own where it is not given. */
  readonly postKexecPort?: number | undefined
  /** A folder of the machine that deploys, whose content becomes files of the new system. */
  readonly extraFiles?: string | undefined
  /** The owners of such files, by their paths there: `{ "/home/ann": "1000:100" }`. */
  readonly owners?: { readonly [path: string]: string } | undefined
  /** Files with keys of disks on the machine that deploys, by the paths that the layout reads them from. */
  readonly diskEncryptionKeys?: { readonly [path: string]: string } | undefined
  /** The installer that is started from memory, where it is not the usual one. */
  readonly kexec?:
    | {
        /** A tarball: its address, or a file of the machine that deploys. */
        readonly image?: string | undefined
        /** Start it also where an installer runs already. */
        readonly force?: boolean | undefined
        /** Further flags of kexec, such as `--no-sync`. */
        readonly extraFlags?: string | undefined
      }
    | undefined
  /** What is done, and no more than that: all four where it is not given. */
  readonly phases?: readonly ("kexec" | "disko" | "install" | "reboot")[] | undefined
  /** Whether the ssh host keys that the machine has now stay its own. */
  readonly copyHostKeys?: boolean | undefined
  /** What disko does: `disko` erases, `format` adds what is missing, `mount` takes what is there. */
  readonly diskoMode?: "disko" | "format" | "mount" | undefined
  /** Whether disko's tools are sent along, for which a machine may have too little memory. */
  readonly diskoDependencies?: boolean | undefined
  /** Whether the machine fetches from binary caches itself. */
  readonly substituteOnDestination?: boolean | undefined
  /** Whether the installer has the caches of the host's configuration. */
  readonly machineSubstituters?: boolean | undefined
  /** Settings of the ssh store: `{ compress: "false" }`. */
  readonly sshStoreSettings?: { readonly [name: string]: string } | undefined
  /** The store that the system is copied from. */
  readonly from?: string | undefined
  /** Settings of Nix for all that it runs: `{ "http-connections": 10 }`. */
  readonly nixOptions?: { readonly [name: string]: string | number | boolean } | undefined
  readonly printBuildLogs?: boolean | undefined
  readonly showTrace?: boolean | undefined
  readonly debug?: boolean | undefined
}

/** Files there go through a shell, and through columns of text. */
const pathThereSchema = z
  .string()
  .regex(
    /^\/[\w./@+-]+$/,
    "expected an absolute path of letters, digits and _ . / @ + -, as a shell reads it",
  )

/** Files here: what nixgen writes is used on other machines, and has no folder of its own. */
export const pathHereSchema = z
  .string()
  .regex(
    /^(?:\/|~\/)[^\n\r\0]*$/,
    'expected an absolute path of the machine that deploys, or one in your home, such as "~/keys/web"',
  )

const ownerSchema = z
  .string()
  .regex(/^[\w.-]+:[\w.-]+$/, 'expected an owner and a group, such as "1000:100"')

const lineSchema = z.string().regex(/^[^\n\r\0]+$/, "expected text on one line")

const imageSchema = z.union(
  [pathHereSchema, z.string().regex(/^https?:\/\/[^\s'"]+$/, "expected the address of a tarball")],
  "expected the address of a tarball, or an absolute path of the machine that deploys",
)

/** The first installation. */
export const installationSchema = z.strictObject({
  host: targetHostSchema.optional(),
  user: wordSchema.optional(),
  port: portSchema.optional(),
  postKexecPort: portSchema.optional(),
  extraFiles: pathHereSchema.optional(),
  owners: z.record(pathThereSchema, ownerSchema).optional(),
  diskEncryptionKeys: z.record(pathThereSchema, pathHereSchema).optional(),
  kexec: z
    .strictObject({
      image: imageSchema.optional(),
      force: z.boolean().optional(),
      extraFlags: lineSchema.optional(),
    })
    .optional(),
  phases: z.array(z.enum(phases)).min(1).optional(),
  copyHostKeys: z.boolean().optional(),
  diskoMode: z.enum(["disko", "format", "mount"]).optional(),
  diskoDependencies: z.boolean().optional(),
  substituteOnDestination: z.boolean().optional(),
  machineSubstituters: z.boolean().optional(),
  sshStoreSettings: z
    .record(
      wordSchema,
      z.string().regex(/^[\w.~:/%+-]+$/, "expected text as it stands in an address"),
    )
    .optional(),
  from: lineSchema.optional(),
  nixOptions: z.record(wordSchema, z.union([lineSchema, z.number(), z.boolean()])).optional(),
  printBuildLogs: z.boolean().optional(),
  showTrace: z.boolean().optional(),
  debug: z.boolean().optional(),
})

/** All that there is to say; where the machine is found is no matter of nixos-anywhere's alone. */
type Said = {
  readonly [Key in Exclude<keyof Checked, "host" | "user" | "port">]-?: Exclude<
    Checked[Key],
    undefined
  >
}

type Checked = z.output<typeof installationSchema>

/** How each of it is told. */
type Flags = { readonly [Key in keyof Said]: (value: Said[Key]) => readonly string[] }

const flags: Flags = {
  postKexecPort: (port) => ["--post-kexec-ssh-port", String(port)],
  extraFiles: (path) => ["--extra-files", path],
  owners: (owners) => pairs("--chown", owners),
  diskEncryptionKeys: (keys) => pairs("--disk-encryption-keys", keys),
  kexec: ({ image, force, extraFlags }) => [
    ...(image === undefined ? [] : ["--kexec", image]),
    // 1.13 takes what follows for its own: said twice, it is the same to all versions
    ...(force === true ? ["--force-kexec", "--force-kexec"] : []),
    ...(extraFlags === undefined ? [] : ["--kexec-extra-flags", extraFlags]),
  ],
  phases: (all) => ["--phases", all.join(",")],
  copyHostKeys: (is) => (is ? ["--copy-host-keys"] : []),
  diskoMode: (mode) => ["--disko-mode", mode],
  diskoDependencies: (is) => (is ? [] : ["--no-disko-deps"]),
  substituteOnDestination: (is) => (is ? [] : ["--no-substitute-on-destination"]),
  machineSubstituters: (is) => (is ? [] : ["--no-use-machine-substituters"]),
  sshStoreSettings: (settings) => pairs("--ssh-store-setting", settings),
  from: (store) => ["--from", store],
  nixOptions: (options) => pairs("--option", options),
  printBuildLogs: (is) => (is ? ["--print-build-logs"] : []),
  showTrace: (is) => (is ? ["--show-trace"] : []),
  debug: (is) => (is ? ["--debug"] : []),
}

function pairs(flag: string, values: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.entries(values).flatMap(([name, value]) => [flag, name, String(value)])
}

/** What an installation says, as arguments of nixos-anywhere 1.13. */
export function installArguments(said: Checked): readonly string[] {
  return keysOf(flags).flatMap((key) => argumentsFor(key, said[key]))
}

function argumentsFor<Key extends keyof Said>(
  key: Key,
  value: Said[Key] | undefined,
): readonly string[] {
  return value === undefined ? [] : flags[key](value)
}

function keysOf<T extends object>(value: T): readonly (keyof T)[] {
  // the table has the keys of its type and no others
  return Object.keys(value) as (keyof T)[]
}
