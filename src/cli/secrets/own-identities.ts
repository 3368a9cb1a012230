/** The user's own private keys, where sops and age have them. */
import { readFileSync } from "node:fs"
import { homedir } from "node:os"
import { join } from "node:path"
import { identityIn } from "../../encryption/identities.ts"
import { CommandFailure } from "../outcome/exit-status.ts"
import type { Terminal } from "../terminal/terminal.ts"
import type { Identities } from "./stored.ts"

/** The keys at hand; where one is named, that one alone. */
export function ownIdentities(named: string | undefined, terminal: Terminal): Identities {
  const { environment = {}, askUnseen } = terminal
  const places = named === undefined ? usualPlaces(environment) : [{ file: named, isNamed: true }]
  const ask = async (file: string) => await askUnseen?.(`Passphrase of ${file}: `)
  const found = places.flatMap(({ file, isNamed }) => {
    const text = textOf(file, isNamed)
    const identity = text === undefined ? undefined : identityIn(file, text, ask)
    if (identity === undefined && isNamed)
      throw new CommandFailure(`${file} has no private key of age, nor one of ssh's ed25519`)
    return identity === undefined ? [] : [identity]
  })
  return { found, places: places.map(({ file }) => file) }
}

/** A place, and whether somebody has said that a key is there. */
interface KeyPlace {
  readonly file: string
  readonly isNamed: boolean
}

function usualPlaces(
  environment: Readonly<Record<string, string | undefined>>,
): readonly KeyPlace[] {
  const { SOPS_AGE_KEY_FILE, XDG_CONFIG_HOME, HOME } = environment
  const home = HOME ?? homedir()
  const isMac = process.platform === "darwin"
  const settings = isMac ? join(home, "Library/Application Support") : join(home, ".config")
  return [
    ...(SOPS_AGE_KEY_FILE ? [{ file: SOPS_AGE_KEY_FILE, isNamed: true }] : []),
    { file: join(XDG_CONFIG_HOME ?? settings, "sops/age/keys.txt"), isNamed: false },
    { file: join(home, ".ssh/id_ed25519"), isNamed: false },
  ]
}

function textOf(file: string, isNamed: boolean): string | undefined {
  try {
    return readFileSync(file, "utf8")
  } catch (error) {
    if (isNamed) throw error
    return undefined
  }
}
