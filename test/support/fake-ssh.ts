/** A stand-in for ssh: each host is a shell on this machine that behaves in some way. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { onTestFinished } from "vitest"
import { bash } from "../../src/emit/scripts/bash.ts"

/** What a host does when it is connected to, by the end of its address; what is sent is run where nothing is said. */
export type Behaviours = Readonly<Record<string, string>>

/** Ways in which ssh does not get to a machine, as OpenSSH tells of them. */
export const failing = {
  refused: `echo "ssh: connect to host $host port 22: Connection refused" >&2; exit 255`,
  timeout: `echo "ssh: connect to host $host port 22: Connection timed out" >&2; exit 255`,
  unknown: `echo "ssh: Could not resolve hostname $host: Name or service not known" >&2; exit 255`,
  changedKey: `echo "@    WARNING: REMOTE HOST IDENTIFICATION HAS CHANGED!     @" >&2; echo "Host key verification failed." >&2; exit 255`,
  unknownKey: `echo "Host key verification failed." >&2; exit 255`,
  password: `echo "root@$host: Permission denied (publickey,password)." >&2; exit 255`,
  hanging: "sleep 100",
} as const

const ssh = bash`#!/bin/bash
printf '%s\n' "$*" >>"$FAKE_SSH/calls"
while [[ $1 != *@* ]]; do shift; done
login=$1 user=\${1%@*} host=\${1#*@}
shift
command="$*"
[ ! -e "$FAKE_SSH/hosts/$host" ] || . "$FAKE_SSH/hosts/$host"
HOST_NAME=$host PATH=$FAKE_SSH/there:$PATH exec sh -c "$command"
`

/** Hosts behind a stand-in for ssh. */
export interface FakeSsh {
  /** The variables with which it is found. */
  readonly environment: Readonly<Record<string, string | undefined>>
  /** Has hosts behave in some way from now on. */
  readonly behave: (behaviours: Behaviours) => void
  /** Puts a program beside ssh, on this machine. */
  readonly here: (name: string, text: string) => void
  /** Puts a program on every machine. */
  readonly program: (name: string, text: string) => void
  /** All arguments of ssh, a line for each call. */
  readonly calls: () => readonly string[]
  /** A folder for what the machines keep. */
  readonly folder: string
}

/** Makes the stand-in; it is gone when the test is over. */
export function fakeSsh(behaviours: Behaviours = {}): FakeSsh {
  const folder = mkdtempSync(join(tmpdir(), "nixgen-ssh-"))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  for (const each of ["bin", "hosts", "there"]) mkdirSync(join(folder, each))
  writeFileSync(join(folder, "bin/ssh"), ssh, { mode: 0o755 })
  writeFileSync(join(folder, "calls"), "")
  const made: FakeSsh = {
    folder,
    environment: {
      ...process.env,
      PATH: `${join(folder, "bin")}:${process.env["PATH"]}`,
      FAKE_SSH: folder,
    },
    behave: (changed) => {
      for (const [host, text] of Object.entries(changed))
        writeFileSync(join(folder, "hosts", host), `${text}\n`)
    },
    here: (name, text) => writeFileSync(join(folder, "bin", name), text, { mode: 0o755 }),
    program: (name, text) => writeFileSync(join(folder, "there", name), text, { mode: 0o755 }),
    calls: () => readFileSync(join(folder, "calls"), "utf8").split("\n").filter(Boolean),
  }
  made.behave(behaviours)
  return made
}
