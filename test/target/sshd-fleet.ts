/**
 * A fleet whose machines are real sshd's of this machine, each at a port of 127.0.0.1 and in namespaces
 * of its own: it has its own name, its own /run and its own profile, in which a stand-in system runs.
 */
import { type ChildProcess, execFileSync, spawn } from "node:child_process"
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs"
import { type AddressInfo, createServer } from "node:net"
import { tmpdir, userInfo } from "node:os"
import { basename, join } from "node:path"
import { setTimeout as wait } from "node:timers/promises"
import { bash } from "../../src/emit/scripts/bash.ts"
import { hostFile, keptProject } from "../support/project.ts"

const root = join(import.meta.dirname, "../..")
const sshd = "/usr/sbin/sshd"

/** Why there can be no such fleet here, or nothing. */
export function missingForFleet(): string | undefined {
  if (!existsSync(sshd)) return `there is no ${sshd}`
  if (!succeeds("unshare", ["--mount", "--uts", "true"]))
    return "namespaces cannot be made here: that needs root"
  return succeeds("nix", ["--version"]) ? undefined : "Nix is not installed"
}

function succeeds(command: string, parameters: readonly string[]): boolean {
  try {
    execFileSync(command, parameters, { stdio: "ignore" })
    return true
  } catch {
    return false
  }
}

/** What is the matter with a machine. */
export type Trouble = "off" | "another key" | "fails" | "hangs"

/** How a command ended. */
export interface Ended {
  readonly status: number
  readonly output: string
  readonly told: string
}

/** The fleet. */
export interface SshdFleet {
  /** Runs the command; after so many milliseconds it is interrupted, as by Ctrl-C. */
  readonly nixgen: (line: readonly string[], interruptedAfter?: number) => Promise<Ended>
  /** Runs it on a terminal of its own, of so many rows and columns; gives what that has shown, controls and all. */
  readonly onTerminal: (line: readonly string[], rows: number, columns: number) => Promise<Ended>
  /** The machines that were logged into since the last question. */
  readonly connected: () => readonly string[]
  /** What was heard of a host by a command. */
  readonly log: (command: string, host: string) => string
  /** The systems that run and boot on a machine. */
  readonly state: (host: string) => { readonly running: string; readonly boots: string }
  /** Has the newer of its two systems run and boot everywhere. */
  readonly reset: () => void
  /** Waits until no machine changes any more. */
  readonly settled: () => Promise<void>
  readonly remove: () => void
}

/** Starts the machines of hosts. */
export async function sshdFleet(
  hosts: readonly string[],
  troubles: Readonly<Record<string, Trouble>>,
): Promise<SshdFleet> {
  const place = mkdtempSync(join(tmpdir(), "nixgen-fleet-"))
  for (const name of ["key", "other-key", "host-key"])
    execFileSync("ssh-keygen", ["-q", "-t", "ed25519", "-N", "", "-f", join(place, name)])
  program(
    join(place, "there/nix-env"),
    bash`#!/bin/sh
ln -sfn "system-$4-link" "$2"
`,
  )
  const ports = await freePorts(hosts.length)
  const machines: ChildProcess[] = []
  const files = hosts.map((host, index) => {
    const port = ports[index] ?? 0
    machines.push(...machine({ place, host, port, trouble: troubles[host] }))
    const deployment = `deploy: { targetHost: "127.0.0.1", port: ${port}, installed: true },`
    return [`hosts/${host}.ts`, hostFile(deployment)] as const
  })
  const project = keptProject(Object.fromEntries(files))
  const own = ["-o", "LogLevel=ERROR", "-i", join(place, "key"), "-o", "IdentitiesOnly=yes"]
  const unknown = ["-o", "StrictHostKeyChecking=no", "-o", "UserKnownHostsFile=/dev/null"]
  const env = { ...process.env, NIX_SSHOPTS: [...own, ...unknown].join(" ") }
  const stateOf = (host: string) => ({
    running: basename(readlinkSync(join(place, host, "run/current-system"))),
    boots: readFileSync(join(place, host, "boots"), "utf8").trim(),
  })
  const watched = () =>
    hosts.some((host) => existsSync(join(place, host, "run/nixgen-update/watching")))
  const fleet: SshdFleet = {
    nixgen: (line, interruptedAfter) =>
      new Promise((resolve) => {
        const child = spawn(process.execPath, [join(root, "dist/cli/main.js"), ...line], {
          cwd: project,
          env,
          stdio: ["ignore", "pipe", "pipe"],
        })
        const said = { output: "", told: "" }
        child.stdout.setEncoding("utf8").on("data", (text: string) => {
          said.output += text
        })
        child.stderr.setEncoding("utf8").on("data", (text: string) => {
          said.told += text
        })
        const timer =
          interruptedAfter === undefined
            ? undefined
            : setTimeout(() => child.kill("SIGINT"), interruptedAfter)
        child.on("close", (status) => {
          clearTimeout(timer)
          // what has not come to listen for the signal is ended by it, which shells tell so
          resolve({ status: status ?? 130, ...said })
        })
      }),
    onTerminal: (line, rows, columns) =>
      new Promise((resolve) => {
        const words = [process.execPath, join(root, "dist/cli/main.js"), ...line].map(quoted)
        const command = `stty rows ${rows} columns ${columns}; exec ${words.join(" ")}`
        const child = spawn("script", ["--quiet", "--return", "--command", command, "/dev/null"], {
          cwd: project,
          env: { ...env, TERM: "xterm", CI: "" },
          stdio: ["ignore", "pipe", "ignore"],
        })
        let told = ""
        child.stdout.setEncoding("utf8").on("data", (text: string) => {
          told += text
        })
        child.on("close", (status) => resolve({ status: status ?? 130, output: "", told }))
      }),
    connected: () => {
      const file = join(place, "calls")
      const calls = existsSync(file) ? readFileSync(file, "utf8").split("\n").filter(Boolean) : []
      rmSync(file, { force: true })
      return [...new Set(calls)].toSorted()
    },
    log: (command, host) =>
      readFileSync(join(project, `node_modules/.cache/nixgen/logs/${command}/${host}.log`), "utf8"),
    state: stateOf,
    reset: () => {
      for (const host of hosts) newest(join(place, host))
    },
    settled: async () => {
      for (let second = 0; second < 60 && watched(); second++) {
        await wait(1000)
        const ended = hosts.filter((host) =>
          existsSync(join(place, host, "run/nixgen-update/went-back")),
        )
        // it stays for a minute, for an activation that comes late
        for (const host of ended)
          rmSync(join(place, host, "run/nixgen-update"), { recursive: true })
      }
      if (watched()) throw new Error("a machine is watched still")
    },
    remove: () => {
      for (const each of machines) each.kill("SIGTERM")
      rmSync(place, { recursive: true, force: true })
      rmSync(project, { recursive: true, force: true })
    },
  }
  const built = await fleet.nixgen(["build"])
  if (built.status !== 0) throw new Error(built.told)
  return fleet
}

/** A word as a shell takes it. */
function quoted(word: string): string {
  return `'${word.replaceAll("'", String.raw`'\\''`)}'`
}

interface Machine {
  readonly place: string
  readonly host: string
  readonly port: number
  readonly trouble: Trouble | undefined
}

/** Starts one, unless it is switched off. */
function machine({ place, host, port, trouble }: Machine): readonly ChildProcess[] {
  const own = join(place, host)
  const behaviours: Partial<Record<Trouble, string>> = { fails: "exit 2", hangs: "sleep 60" }
  for (const folder of ["run/sshd", "profiles"]) mkdirSync(join(own, folder), { recursive: true })
  for (const system of ["old", "new"])
    program(
      join(own, `${system}/bin/switch-to-configuration`),
      bash`#!/bin/sh
if [ "$1" = boot ]; then
  echo ${system} >${own}/boots
  exit
fi
[ ${system} = new ] || { ${behaviours[trouble ?? "off"] ?? ":"}; }
ln -sfn ${own}/${system} /run/current-system
`,
    )
  for (const [link, to] of [
    ["system-1-link", join(own, "old")],
    ["system-2-link", join(own, "new")],
  ] as const)
    symlinkSync(to, join(own, "profiles", link))
  newest(own)
  program(
    join(own, "login"),
    bash`#!/bin/sh
echo ${host} >>${place}/calls
export TROUBLE=${trouble ?? "none"} PATH=${place}/there:$PATH
exec sh -c "$SSH_ORIGINAL_COMMAND"
`,
  )
  const key = trouble === "another key" ? "other-key" : "key"
  writeFileSync(
    join(own, "sshd_config"),
    `ListenAddress 127.0.0.1
Port ${port}
HostKey ${place}/host-key
PidFile none
UsePAM no
StrictModes no
PermitRootLogin yes
AllowUsers ${userInfo().username}
PasswordAuthentication no
KbdInteractiveAuthentication no
AuthorizedKeysFile ${place}/${key}.pub
ForceCommand ${own}/login
MaxStartups 100
`,
  )
  if (trouble === "off") return []
  const start = bash`hostname ${host}
mount --bind ${own}/run /run
mount --bind ${own}/profiles /nix/var/nix/profiles
exec ${sshd} -D -f ${own}/sshd_config`
  return [spawn("unshare", ["--mount", "--uts", "sh", "-ec", start], { stdio: "ignore" })]
}

/** Has the newer system run and boot. */
function newest(own: string): void {
  for (const [link, to] of [
    ["run/current-system", join(own, "new")],
    ["profiles/system", "system-2-link"],
  ] as const) {
    rmSync(join(own, link), { force: true })
    symlinkSync(to, join(own, link))
  }
  writeFileSync(join(own, "boots"), "new\n")
}

function program(path: string, text: string): void {
  mkdirSync(join(path, ".."), { recursive: true })
  writeFileSync(path, text, { mode: 0o755 })
}

/** Ports on which nothing listens; they are found together, so that none is given twice. */
async function freePorts(count: number): Promise<readonly number[]> {
  const servers = await Promise.all(
    Array.from({ length: count }, async () => {
      const server = createServer()
      await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
      return server
    }),
  )
  const ports = servers.map((server) => (server.address() as AddressInfo).port)
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))))
  return ports
}
