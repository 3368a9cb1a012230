/**
 * A machine to deploy to, under QEMU. NIXGEN_TARGET is the folder of the programs that play it:
 *
 *     machine start DIR --role installer|debian --disk LINK=SIZE --memory SIZE --timeout SECONDS
 *     machine ssh|wait|power-cycle|stop DIR …    as root; until it is up as a role; as by its plug; for good:
 *                                                nothing writes into DIR any more once that has ended
 *     stand-ins/host FLAKE HOST OUT --key FILE.pub --label TEXT --behaviour TEXT
 *     DIR/payload/stage1, passphrase             what it mounts at its next start, and opens disks with
 *     DIR/console                                what its last start says
 *     kexec-tarball DIR IMAGES                   DIR/kexec.tar.gz, the installer for a machine of another role
 *     shims/     `nix` and `nixos-rebuild`, for PATH: they build what is in STAND_INS/HOST
 *
 * `machine` has real sshd, disks, Nix and nixos-install. `host` makes the host's own disko script, and a
 * system in the place of its toplevel whose activation ends as BEHAVIOUR says: "ok", "fail N" before it
 * is active, "exit N" after that, "cut" off the network, "no-sshd", "hang"; or how it starts:
 * "start-hangs", "start-panics".
 */
import { execFile, execFileSync, spawn } from "node:child_process"
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

/** How a program ended, and all that it said. */
export interface Ended {
  readonly status: number
  readonly output: string
  readonly seconds: number
}

/** Why there is no machine here, or nothing. */
export function missing(): string | undefined {
  if ((process.env["NIXGEN_TARGET"] ?? "") === "")
    return "NIXGEN_TARGET is not set: it names the programs that play a machine (test/target/machine.ts)"
  try {
    execFileSync("qemu-system-x86_64", ["--version"], { stdio: "ignore" })
    return undefined
  } catch {
    return "qemu-system-x86_64 is not installed"
  }
}

/**
 * Whether machines can start a system once, and another one from then on, as boot loaders can. Without that,
 * updates by a restart are not tried, which is said.
 */
export function startsOnce(): boolean {
  const standIns = join(process.env["NIXGEN_TARGET"] ?? "", "stand-ins/make-system")
  const isKnown = existsSync(standIns) && readFileSync(standIns, "utf8").includes("set-oneshot")
  if (!isKnown) console.log("updates by a restart are not tried: the target starts no system once")
  return isKnown
}

/** How a machine is before it is installed. */
export interface Before {
  /** What runs there: the NixOS installer as a rule, or another Linux, with a user `admin` who has sudo. */
  readonly role?: "installer" | "debian"
  /** What somebody types at its starts, where its disks ask for that. */
  readonly passphrase?: string
}

/** A fleet and the machine of one of its hosts. */
export interface Target {
  /** Starts the machine with the disks of the host. */
  readonly start: (before?: Before) => Promise<void>
  /** Makes the installer that is started from another Linux, of a copy of nixos-images; gives its file. */
  readonly kexecImage: (images: string) => Promise<string>
  /** Has the host's next system end its activation in some way; its label is that, too. */
  readonly build: (behaviour: string) => Promise<void>
  /** Runs a script of the fleet. */
  readonly script: (
    name: string,
    parameters: readonly string[],
    environment?: object,
    input?: string,
  ) => Promise<Ended>
  /** The same; at some moment it is interrupted, with all that is in its group, as by Ctrl-C. */
  readonly interruptedScript: (
    name: string,
    parameters: readonly string[],
    moment: () => Promise<unknown>,
  ) => Promise<Ended>
  /** What the inventory says of the hosts' health, as lines of Nix. */
  readonly askHealth: (lines: string) => void
  /** Puts a file into the fleet's tree. */
  readonly give: (path: string, text: string) => void
  /** Runs a command on the machine. */
  readonly on: (command: string) => Promise<string>
  /** The longest time, in seconds, in which the machine did not answer while something went on. */
  readonly longestSilence: (during: Promise<unknown>) => Promise<number>
  /** The labels of the systems that run, and that boot. */
  readonly state: () => Promise<{ readonly running: string; readonly boots: string }>
  readonly powerCycle: () => Promise<void>
  /** Has it mount, from its next start on, what another host of the tree mounts; gives that, line by line. */
  readonly mountAs: (host: string) => Promise<readonly string[]>
  /** Runs a program with the stand-ins for Nix before it. */
  readonly program: (
    path: string,
    parameters: readonly string[],
    directory: string,
    environment?: object,
  ) => Promise<Ended>
  /** The same, interrupted at some moment. */
  readonly interruptedProgram: (
    path: string,
    parameters: readonly string[],
    directory: string,
    moment: () => Promise<unknown>,
  ) => Promise<Ended>
  /** The port of 127.0.0.1 at which it is reached. */
  readonly port: () => string
  /** The private key that the machine lets in. */
  readonly key: string
  /** A private key that it does not know. */
  readonly otherKey: string
  readonly remove: () => Promise<void>
}

/** The target of a host of a generated tree. */
export function targetOf(flake: string, host: string): Target {
  const tools = process.env["NIXGEN_TARGET"] ?? ""
  const work = mkdtempSync(join(tmpdir(), "nixgen-target-"))
  const directory = join(work, "machine")
  const standIns = join(work, "stand-ins")
  const fleet = join(work, "fleet")
  const key = join(directory, "key")
  mkdirSync(join(directory, "payload"), { recursive: true })
  mkdirSync(standIns)
  cpSync(flake, fleet, { recursive: true })
  const otherKey = join(work, "other-key")
  for (const made of [key, otherKey])
    execFileSync("ssh-keygen", ["-q", "-t", "ed25519", "-N", "", "-f", made])
  const sshOptions = `-q -i ${key} -o IdentitiesOnly=yes -o StrictHostKeyChecking=no -o UserKnownHostsFile=/dev/null`
  const env = { ...process.env, STAND_INS: standIns, NIX_SSHOPTS: sshOptions }

  const shimmed = { ...env, PATH: `${join(tools, "shims")}:${process.env["PATH"]}` }

  const machine = (verb: string, ...parameters: readonly string[]) =>
    succeeded(join(tools, "machine"), [verb, directory, ...parameters], env)
  const buildOf = async (name: string, behaviour: string) => {
    const out = join(standIns, name)
    const how = ["--label", labelOf(behaviour), "--behaviour", behaviour, "--key", `${key}.pub`]
    await succeeded(join(tools, "stand-ins/host"), [flake, name, out, ...how], env)
  }
  const on = (command: string) => machine("ssh", command)
  const giveMounts = (name: string) => {
    const table = join(standIns, name, "stage1")
    cpSync(table, join(directory, "payload/stage1"))
    return readFileSync(table, "utf8").trim().split("\n")
  }
  return {
    key,
    otherKey,
    build: async (behaviour) => await buildOf(host, behaviour),
    on,
    mountAs: async (name) => {
      await buildOf(name, "ok")
      return giveMounts(name)
    },
    start: async ({ role = "installer", passphrase } = {}) => {
      giveMounts(host)
      if (passphrase !== undefined) writeFileSync(join(directory, "payload/passphrase"), passphrase)
      const disks = readFileSync(join(standIns, host, "disks"), "utf8")
        .trim()
        .split("\n")
      const given = disks.flatMap((disk) => ["--disk", `${disk}=64G`])
      const memory = role === "installer" ? "2G" : "3G"
      const how = ["--role", role, "--memory", memory, "--timeout", "3000"]
      await machine("start", ...how, ...given)
      reachAt(
        join(fleet, "hosts/inventory.nix"),
        readFileSync(join(directory, "port"), "utf8").trim(),
      )
    },
    kexecImage: async (images) => {
      await succeeded(join(tools, "kexec-tarball"), [directory, images], env)
      return join(directory, "kexec.tar.gz")
    },
    script: (name, parameters, environment = {}, input = "") =>
      ended(join(fleet, "scripts", name), parameters, { ...shimmed, ...environment }, { input }),
    interruptedScript: (name, parameters, moment) =>
      interrupted(join(fleet, "scripts", name), parameters, { env: shimmed, moment }),
    askHealth: (lines) => {
      const file = join(fleet, "hosts/inventory.nix")
      const plain = readFileSync(file, "utf8").replaceAll(/\n *health\w+ = [^\n]*;/g, "")
      writeFileSync(
        file,
        plain.replaceAll("deploy = {", () => `deploy = {\n${lines}`),
      )
    },
    give: (path, text) => {
      writeFileSync(join(fleet, path), text)
      const file = join(fleet, ".nixgen-manifest.json")
      const manifest = JSON.parse(readFileSync(file, "utf8"))
      const files = { ...manifest.files, [path]: "0".repeat(64) }
      writeFileSync(file, JSON.stringify({ ...manifest, files }))
    },
    interruptedProgram: (path, parameters, cwd, moment) =>
      interrupted(path, parameters, { env: shimmed, cwd, moment }),
    program: (path, parameters, cwd, environment = {}) =>
      ended(path, parameters, { ...shimmed, ...environment }, { cwd }),
    port: () => readFileSync(join(directory, "port"), "utf8").trim(),
    state: async () => {
      const told = await on("readlink /run/current-system; cat /target/boot/default-system")
      const [running = "", boots = ""] = told
        .trim()
        .split("\n")
        .map((path) => path.replace(/.*-26\.05\./, ""))
      return { running, boots }
    },
    powerCycle: async () => {
      await machine("power-cycle")
      // what its last start has said is no word of this one
      rmSync(join(directory, "console"), { force: true })
      await machine("wait", "installed", "180")
    },
    longestSilence: async (during) => {
      const state = { goesOn: true }
      void during.finally(() => {
        state.goesOn = false
      })
      let longest = 0
      let answered = performance.now()
      while (state.goesOn) {
        const { status } = await ended(join(tools, "machine"), ["ssh", directory, "true"], env)
        if (status !== 0) continue
        longest = Math.max(longest, performance.now() - answered)
        answered = performance.now()
      }
      return Math.round(longest / 1000)
    },
    remove: async () => {
      await machine("stop")
      rmSync(work, { recursive: true })
    },
  }
}

/** The label of a system that behaves in some way. */
export function labelOf(behaviour: string): string {
  return behaviour.replaceAll(" ", "-")
}

/** Has every host of an inventory reached at a port of this machine. */
function reachAt(inventory: string, port: string): void {
  const text = readFileSync(inventory, "utf8")
  const deploy = `deploy = {\n      targetHost = "127.0.0.1";\n      port = ${port};`
  const moved = text
    .replaceAll(/\n *(?:targetHost|port) = [^\n]*;/g, "")
    .replaceAll("deploy = {", () => deploy)
  writeFileSync(inventory, moved)
}

function ended(
  program: string,
  parameters: readonly string[],
  env: NodeJS.ProcessEnv,
  { cwd, input = "" }: { readonly cwd?: string; readonly input?: string } = {},
): Promise<Ended> {
  const started = performance.now()
  return new Promise((resolve) => {
    execFile(program, parameters, { env, maxBuffer: 1 << 28, cwd }, (error, stdout, stderr) => {
      const status = error === null ? 0 : typeof error.code === "number" ? error.code : -1
      const seconds = Math.round((performance.now() - started) / 1000)
      resolve({ status, output: stdout + stderr, seconds })
    }).stdin?.end(input)
  })
}

/** How a program is interrupted. */
interface Interruption {
  readonly env: NodeJS.ProcessEnv
  readonly cwd?: string
  readonly moment: () => Promise<unknown>
}

/** A program as a terminal runs it, in a group of its own, which a moment ends. */
async function interrupted(
  program: string,
  parameters: readonly string[],
  { env, cwd, moment }: Interruption,
): Promise<Ended> {
  const started = performance.now()
  const child = spawn(program, parameters, {
    env,
    cwd,
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
  })
  let output = ""
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text: string) => {
      output += text
    })
  const closed = new Promise<number>((resolve) => {
    child.on("close", (status) => resolve(status ?? -1))
  })
  await moment()
  if (child.pid !== undefined) process.kill(-child.pid, "SIGINT")
  const status = await closed
  return { status, output, seconds: Math.round((performance.now() - started) / 1000) }
}

async function succeeded(
  program: string,
  parameters: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<string> {
  const { status, output } = await ended(program, parameters, env)
  if (status !== 0)
    throw new Error(`${program} ${parameters.join(" ")} gave ${status}: ${output.slice(-2000)}`)
  return output
}
