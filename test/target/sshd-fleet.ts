/**
 * A fleet whose machines are real sshd's of this machine, each at a port of 127.0.0.1 and in namespaces
 * of its own: it has its own name, its own /run and its own profile, in which a stand-in system runs.
 */
import {
  type ChildProcess,
  type ChildProcessByStdio,
  execFileSync,
  spawn,
} from "node:child_process"
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs"
import { type AddressInfo, createServer } from "node:net"
import { tmpdir, userInfo } from "node:os"
import { basename, join } from "node:path"
import type { Readable, Writable } from "node:stream"
import { setTimeout as wait } from "node:timers/promises"
import { bash } from "../../src/emit/scripts/bash.ts"
import { sudoThatAsks } from "../support/fake-sudo.ts"
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
  /** Runs the command; after so many milliseconds it is interrupted, as by Ctrl-C or by another signal. */
  readonly nixgen: (
    line: readonly string[],
    interruptedAfter?: number,
    signal?: NodeJS.Signals,
  ) => Promise<Ended>
  /**
   * Runs `update.sh` of the generated flake, with stand-ins for building and nixos-rebuild that bring the
   * older of the two systems; after so many milliseconds its group is interrupted, as a terminal does it. With
   * an input, the machines are reached by a user whom `sudo` makes root for the password of `sudoPassword`.
   */
  readonly update: (
    line: readonly string[],
    more?: {
      readonly environment?: object
      readonly interruptedAfter?: number
      readonly input?: string
    },
  ) => Promise<Ended>
  /** Whether any process has a text among its arguments or variables. */
  readonly isShown: (text: string) => boolean
  /** What Nix was told where systems were built together, since the last question. */
  readonly builds: () => readonly string[]
  /** What still runs of those that speak to the machines. */
  readonly speaking: () => readonly string[]
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

/** What `sudo` asks for on the machines. */
export const sudoPassword = "it is between us"

/** Starts the machines of hosts. */
export async function sshdFleet(
  hosts: readonly string[],
  troubles: Readonly<Record<string, Trouble>>,
): Promise<SshdFleet> {
  const place = mkdtempSync(join(tmpdir(), "nixgen-fleet-"))
  for (const name of ["key", "other-key", "host-key"])
    execFileSync("ssh-keygen", ["-q", "-t", "ed25519", "-N", "", "-f", join(place, name)])
  for (const [name, text] of Object.entries(programsThere(place)))
    program(join(place, "there", name), text)
  program(join(place, "here/nix"), nixThatBuilds(place))
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
  const env = {
    ...process.env,
    PATH: `${join(place, "here")}:${process.env["PATH"]}`,
    NIX_SSHOPTS: [...own, ...unknown].join(" "),
  }
  const stateOf = (host: string) => ({
    running: basename(readlinkSync(join(place, host, "run/current-system"))),
    boots: readFileSync(join(place, host, "boots"), "utf8").trim(),
  })
  const script = join(project, "generated/scripts/update.sh")
  const inventory = join(project, "generated/hosts/inventory.nix")
  let asRoot = ""
  const late: number[] = []
  const watched = () =>
    hosts.some((host) => existsSync(join(place, host, "run/nixgen-update/watching")))
  const fleet: SshdFleet = {
    nixgen: (line, interruptedAfter, signal = "SIGINT") => {
      const words = [join(root, "dist/cli/main.js"), ...line]
      const child = spawn(process.execPath, words, {
        cwd: project,
        env,
        stdio: ["ignore", "pipe", "pipe"],
      })
      return heardOf(child, () => child.kill(signal), interruptedAfter)
    },
    update: (line, { environment = {}, interruptedAfter, input } = {}) => {
      // sshd knows no other user: it is root who logs in
      const asUser = { NIX_SSHOPTS: `-o User=${userInfo().username} ${env.NIX_SSHOPTS}` }
      writeFileSync(
        inventory,
        input === undefined ? asRoot : asRoot.replaceAll('user = "root"', 'user = "ada"'),
      )
      const child = spawn(script, line, {
        cwd: project,
        env: { ...env, ...(input !== undefined && asUser), ...environment },
        stdio: ["pipe", "pipe", "pipe"],
        detached: true,
      })
      child.stdin.end(input ?? "")
      const interrupt = () => {
        if (child.pid !== undefined) process.kill(-child.pid, "SIGINT")
      }
      return heardOf(child, interrupt, interruptedAfter)
    },
    speaking: () =>
      readdirSync("/proc")
        .filter((name) => /^\d+$/.test(name))
        .map((name) => commandOf(name))
        .filter((words) => words.includes(join(place, "key ")) || words.includes(script)),
    isShown: (text) =>
      readdirSync("/proc")
        .filter((name) => /^\d+$/.test(name))
        .some(
          (name) => commandOf(name).includes(text) || commandOf(name, "environ").includes(text),
        ),
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
    connected: () => [...new Set(taken(join(place, "calls")))].toSorted(),
    builds: () => taken(join(place, "builds")),
    log: (command, host) =>
      readFileSync(join(project, `node_modules/.cache/nixgen/logs/${command}/${host}.log`), "utf8"),
    state: stateOf,
    reset: () => {
      // they would take what the next test activates for what comes late
      for (const each of late.splice(0)) endIfThere(each)
      for (const host of hosts) newest(join(place, host))
    },
    settled: async () => {
      for (let second = 0; second < 60 && watched(); second++) {
        await wait(1000)
        const ended = hosts.filter((host) =>
          existsSync(join(place, host, "run/nixgen-update/went-back")),
        )
        // it stays for a minute, for an activation that comes late
        for (const host of ended) {
          const watch = join(place, host, "run/nixgen-update")
          late.push(Number(readFileSync(join(watch, "watching"), "utf8")))
          rmSync(watch, { recursive: true })
        }
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
  asRoot = readFileSync(inventory, "utf8")
  return fleet
}

/** The lines of a file that is begun anew after that. */
function taken(file: string): readonly string[] {
  const lines = existsSync(file) ? readFileSync(file, "utf8").split("\n").filter(Boolean) : []
  rmSync(file, { force: true })
  return lines
}

function endIfThere(id: number): void {
  // procfs has every process that there is
  if (existsSync(join("/proc", String(id)))) process.kill(id)
}

/** The words of a process, or its variables, with a space after each; nothing where it has ended. */
function commandOf(process: string, what: "cmdline" | "environ" = "cmdline"): string {
  try {
    return readFileSync(join("/proc", process, what), "utf8").replaceAll("\0", " ")
  } catch {
    return ""
  }
}

/** All that a program says, and how it ends; after so many milliseconds it is interrupted. */
function heardOf(
  child: ChildProcessByStdio<Writable | null, Readable, Readable>,
  interrupt: () => void,
  interruptedAfter: number | undefined,
): Promise<Ended> {
  return new Promise((resolve) => {
    const said = { output: "", told: "" }
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      said.output += text
    })
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      said.told += text
    })
    const timer =
      interruptedAfter === undefined ? undefined : setTimeout(interrupt, interruptedAfter)
    child.on("close", (status) => {
      clearTimeout(timer)
      // what has not come to listen for the signal is ended by it, which shells tell so
      resolve({ status: status ?? 130, ...said })
    })
  })
}

/** The programs of the machines; a boot loader's menu has an entry of the same number for each generation. */
function programsThere(place: string): Readonly<Record<string, string>> {
  const own = `${place}/$(uname -n)`
  return {
    sudo: sudoThatAsks(sudoPassword),
    "nix-env": bash`#!/bin/sh
link=system-$4-link
[ "$3" != --set ] || link=system-1-link
ln -sfn "$link" "$2"
`,
    bootctl: bash`#!/bin/sh
case "$*" in
  *list*)
    for each in 1 2; do
      printf '{"id":"%s","options":"init=%s/init"}\n' $each "$(readlink -f /nix/var/nix/profiles/system-$each-link)"
    done
    ;;
  'set-oneshot '*) printf %s "$2" >"${own}/once" ;;
esac
`,
    reboot: bash`#!/bin/sh
cd "${own}" || exit
next=$(cat once)
ln -sfn "$(readlink -f profiles/system-$next-link)" run/current-system
date +%s%N >boot-id
`,
  }
}

/** Stands in for Nix where systems are built, and for nixos-rebuild, which speaks to the machines. */
function nixThatBuilds(place: string): string {
  const nix = execFileSync("sh", ["-c", "command -v nix"], { encoding: "utf8" }).trim()
  return bash`#!/usr/bin/env bash
words="$*"
name_in() {
  sed -n 's/.*nixosConfigurations\."\([^"]*\)".*/\1/p' <<<"$words"
}
case $words in
  *' build --no-link --print-out-paths '*) echo "${place}/$(name_in)/old" ;;
  *' build --no-link --keep-going '*)
    echo "$words" >>${place}/builds
    [ -z "\${BROKEN-}" ]
    ;;
  *' build --dry-run '*)
    [ "$(name_in)" != "\${BROKEN-}" ] || { echo "error: $BROKEN is broken" >&2; exit 1; }
    ;;
  *'#nixos-rebuild -- '*)
    while [ "$1" != -- ]; do shift; done
    action=$2 host=\${4##*#} target=$6
    case $words in
      *' --ask-sudo-password'*)
        read -r password
        [ "$password" = '${sudoPassword}' ] && ! (: </dev/tty) 2>/dev/null || exit 1
        ;;
    esac
    echo "nixos-rebuild of $host: $action"
    printf 'a \e[31mred\e[0m ' >&2
    sleep "\${SECONDS_OF_REBUILD-0.2}"
    echo "line of $host" >&2
    [ "$action" != dry-activate ] || exit 0
    exec ssh $NIX_SSHOPTS "$target" "${place}/$host/old/bin/switch-to-configuration $action"
    ;;
  *) exec ${nix} "$@" ;;
esac
`
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
  writeFileSync(join(own, "boot-id"), "first\n")
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
mount --bind ${own}/boot-id /proc/sys/kernel/random/boot_id
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
