/**
 * Keys of hosts on their way to the machine: what is installed for the first time gets the private half
 * by `--extra-files`, in a folder that is in memory and gone afterwards, so that its first start decrypts.
 */
import { chmodSync, cpSync, mkdirSync, statSync, writeFileSync } from "node:fs"
import { homedir } from "node:os"
import { dirname, join } from "node:path"
import type { ModelHost } from "../../model/model.ts"
import type { ModelSecrets } from "../../model/secrets.ts"
import { hostKeyOf } from "../../rules/secrets/host-key.ts"
import type { Terminal } from "../terminal/terminal.ts"
import { hostKeyFile } from "./fleet-secrets.ts"
import { ofAll } from "./of-all.ts"
import { ownIdentities } from "./own-identities.ts"
import { inPrivateFolder } from "./private-folder.ts"
import { programsFor } from "./programs.ts"
import { bytesOf, valueOf } from "./stored.ts"

/** A host that is to be installed, and the secrets of its fleet. */
export interface Installed extends ModelHost {
  readonly fleet: { readonly out: string }
  readonly fleetSecrets?: ModelSecrets | undefined
}

/** The key of a host, decrypted. */
export interface HostKey {
  readonly host: Installed
  readonly privateHalf: Uint8Array
  readonly publicHalf: string
}

/** Decrypts the keys of hosts, before anything is done to a machine. Throws NG532 for what cannot be. */
export async function hostKeysFor(
  hosts: readonly Installed[],
  terminal: Terminal,
): Promise<readonly HostKey[]> {
  const keys = await ofAll(hosts, async (host) => await hostKeyFor(host, terminal))
  return keys.flatMap((key) => (key === undefined ? [] : [key]))
}

async function hostKeyFor(host: Installed, terminal: Terminal): Promise<HostKey | undefined> {
  const { fleetSecrets: secrets, fleet, name } = host
  const publicHalf = secrets?.hostKeys.get(name)
  if (secrets?.folder === undefined || publicHalf === undefined) return undefined
  const file = hostKeyFile(name, secrets, secrets.folder)
  const bytes = bytesOf(file)
  // a machine that keeps its own key needs none
  if (bytes === undefined) return undefined
  const identities = ownIdentities(undefined, terminal)
  const programs = programsFor(fleet.out, terminal)
  return { host, privateHalf: await valueOf(file, bytes, { identities, programs }), publicHalf }
}

/** What a host is handed over, by its name. */
export type HandedOver = ReadonlyMap<string, HandedFiles>

/** A folder of files for it, and the public half of the key that is among them. */
export interface HandedFiles {
  readonly folder: string
  readonly publicFile: string
}

/** Does work while the keys are where nixos-anywhere takes them from. */
export async function withHandedOver<Result>(
  keys: readonly HostKey[],
  given: readonly string[],
  terminal: Terminal,
  work: (handedOver: HandedOver) => Promise<Result>,
): Promise<Result> {
  if (keys.length === 0) return await work(new Map())
  const { environment = {} } = terminal
  return await inPrivateFolder("keys of hosts are", terminal, async (folder) => {
    const handedOver = keys.map((key) => {
      const own = join(folder, key.host.name)
      const publicFile = layOut(key, own, given, environment["HOME"] ?? homedir())
      return [key.host.name, { folder: own, publicFile }] as const
    })
    return await work(new Map(handedOver))
  })
}

/** Lays out the files of a host: its own and its key, in folders as the machine is to have them. Gives the public half. */
function layOut(
  { host, privateHalf, publicHalf }: HostKey,
  folder: string,
  given: readonly string[],
  home: string,
): string {
  mkdirSync(folder)
  const own = extraFilesIn(given) ?? extraFilesIn(host.deploy.nixosAnywhere ?? [])
  if (own !== undefined)
    cpSync(own.replace(/^~(?=\/)/, home), folder, {
      recursive: true,
      preserveTimestamps: true,
      verbatimSymlinks: true,
    })
  const file = join(folder, hostKeyOf(host).path)
  mkdirSync(dirname(file), { recursive: true })
  openFolders(folder, dirname(file))
  writeFileSync(file, privateHalf, { mode: 0o600 })
  const publicFile = `${file}.pub`
  writeFileSync(publicFile, `${publicHalf}\n`, { mode: 0o644 })
  return publicFile
}

/** What is said of such files beside. */
function extraFilesIn(given: readonly string[]): string | undefined {
  const index = given.lastIndexOf("--extra-files")
  return index === -1 ? undefined : given[index + 1]
}

/** The machine takes the modes of folders over: whoever is on it has to be able to look into them. */
function openFolders(top: string, folder: string): void {
  chmodSync(folder, statSync(folder).mode | 0o755)
  if (folder !== top) openFolders(top, dirname(folder))
}
