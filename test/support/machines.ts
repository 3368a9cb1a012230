/** A fleet whose machines are stand-ins, and commands that work on them. */
import { existsSync, readFileSync, readdirSync } from "node:fs"
import { join } from "node:path"
import type { ExitStatus } from "../../src/cli/outcome/exit-status.ts"
import type { Terminal } from "../../src/cli/terminal/terminal.ts"
import { type Behaviours, type FakeSsh, fakeSsh } from "./fake-ssh.ts"
import { hostFile, makeProject } from "./project.ts"
import { testTerminal } from "./terminal.ts"

/** How a command ended, or what it was refused with. */
export interface Ended {
  readonly status: ExitStatus | string
  readonly written: string
  readonly told: string
}

/** The fleet. */
export interface Machines {
  readonly folder: string
  readonly ssh: FakeSsh
  /** Runs a command; what it is refused with is the status. */
  readonly run: (
    command: (terminal: Terminal) => Promise<ExitStatus>,
    terminal?: Partial<Terminal> & { readonly onTold?: (line: string) => void },
  ) => Promise<Ended>
  /** What was heard of a host by a command. */
  readonly log: (command: string, host: string) => string | undefined
  /** The hosts that a machine was connected for since the last question, in this order. */
  readonly connected: () => readonly string[]
  /** What the machines keep. */
  readonly left: () => readonly string[]
}

/** Machines that tell their own names, each a host of the fleet with something in its `deploy`. */
export function machines(
  hosts: Readonly<Record<string, object>>,
  behaviours: Behaviours = {},
): Machines {
  const files = Object.entries(hosts).map(([name, deployment]) => [
    `hosts/${name}.ts`,
    hostFile(`deploy: ${JSON.stringify(deployment)}`),
  ])
  const folder = makeProject(Object.fromEntries(files))
  const ssh = fakeSsh(behaviours)
  ssh.program("uname", '#!/bin/sh\necho "${NAME-$HOST_NAME}"\n')
  let seen = 0
  return {
    folder,
    ssh,
    run: async (command, { onTold, ...more } = {}) => {
      const { written, told, tell, ...plain } = testTerminal(folder)
      const terminal: Terminal = {
        ...plain,
        environment: ssh.environment,
        tell: (line) => {
          tell(line)
          onTold?.(line)
        },
        ...more,
      }
      const status = await command(terminal).catch((error: unknown) => String(error))
      return { status, written: written(), told: told() }
    },
    log: (command, host) => {
      const file = join(folder, `node_modules/.cache/nixgen/logs/${command}/${host}.log`)
      return existsSync(file) ? readFileSync(file, "utf8") : undefined
    },
    connected: () => {
      const calls = ssh.calls()
      const found = calls.slice(seen).map((call) => /@(\S+)/.exec(call)?.[1] ?? "")
      seen = calls.length
      return found
    },
    left: () => {
      const own = ["bin", "calls", "hosts", "there"]
      return readdirSync(ssh.folder).filter((name) => !own.includes(name))
    },
  }
}

/** Names of so many hosts: `host-01`, `host-02` … */
export function hostNames(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `host-${String(index + 1).padStart(2, "0")}`)
}
