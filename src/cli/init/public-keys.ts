/** Public keys of ssh: in a file that is named, and in the folder where ssh keeps the user's own. */
import { readFileSync, readdirSync } from "node:fs"
import { homedir } from "node:os"
import { join, resolve } from "node:path"
import { CommandFailure } from "../outcome/exit-status.ts"
import type { Terminal } from "../terminal/terminal.ts"

/** A public key, and where it is. */
export interface PublicKey {
  /** As a person writes it, such as `~/.ssh/id_ed25519.pub`. */
  readonly name: string
  /** A line of an `authorized_keys`. */
  readonly key: string
}

/** The key of a file that ssh-keygen has written for others to have. Throws a `CommandFailure`: NG087. */
export function keyIn(name: string, { directory, environment }: Terminal): string {
  const file = resolve(directory, name.replace(/^~(?=\/)/, homeOf(environment)))
  const text = textOf(file)
  if (text === undefined)
    throw usage(`${file} cannot be read`, "name the file of a public key of ssh")
  const key = keyOf(text)
  if (key !== undefined) return key
  throw usage(
    `${file} has no public key of ssh in it`,
    "the file for others ends with .pub: `ssh-keygen -y -f FILE` prints what it has",
  )
}

/** The user's own keys, by the names of their files. */
export function ownKeys({ environment }: Terminal): readonly PublicKey[] {
  const folder = join(homeOf(environment), ".ssh")
  return namesIn(folder).flatMap((name) => {
    const key = keyOf(textOf(join(folder, name)) ?? "")
    return key === undefined ? [] : [{ name: `~/.ssh/${name}`, key }]
  })
}

function keyOf(text: string): string | undefined {
  return text
    .split("\n")
    .map((line) => line.trim())
    .find((line) => /^(?:ssh|ecdsa|sk-ssh|sk-ecdsa)-\S+ [A-Za-z0-9+/]+=*(?: |$)/.test(line))
}

function homeOf(environment: Terminal["environment"]): string {
  return environment?.["HOME"] ?? homedir()
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith(".pub"))
      .toSorted()
  } catch {
    return []
  }
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8")
  } catch {
    return undefined
  }
}

function usage(message: string, hint: string): CommandFailure {
  return new CommandFailure(message, hint, [], "NG087")
}
