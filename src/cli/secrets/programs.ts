/** Other programs that encryption takes: installed ones, or else those of the fleet's pinned nixpkgs. */
import { existsSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import type { AgeProgram } from "../../encryption/age-file.ts"
import type { OpensslProgram } from "../../encryption/generated.ts"
import type { Identity } from "../../encryption/identities.ts"
import type { SopsProgram } from "../../encryption/sops-program.ts"
import { appendAll } from "../../append.ts"
import { hasNix, runNix } from "../../evaluate/nix.ts"
import { type ProgramResult, runProgram } from "../../program.ts"
import { CommandFailure } from "../outcome/exit-status.ts"
import type { Terminal } from "../terminal/terminal.ts"
import { inPrivateFolder } from "./private-folder.ts"

/** The programs, each looked for when it is needed. */
export interface Programs {
  readonly age: AgeProgram
  readonly openssl: OpensslProgram
  readonly sops: SopsProgram
}

/** Those for fleets, one of which is written to `out`. */
export function programsFor(out: string, terminal: Terminal): Programs {
  const places = new Map<string, Promise<string>>()
  const placeFor = async (name: string) => {
    const place = places.get(name) ?? placeOf(name, out, terminal)
    places.set(name, place)
    return await place
  }
  const run = async (name: string, parameters: readonly string[], input: Uint8Array | string) => {
    const { directory, signal } = terminal
    const options = { directory, signal, input, encoding: "latin1" } as const
    return outputOf(name, await runProgram(await placeFor(name), parameters, options))
  }
  return {
    sops: async (parameters, identities) => {
      const result = await runSops(await placeFor("sops"), parameters, identities, terminal)
      // it says so whatever key a file is encrypted with
      if (result.status !== 0 && /data key/i.test(result.errors)) return undefined
      return new Uint8Array(Buffer.from(outputOf("sops", result), "latin1"))
    },
    age: async (parameters, input) =>
      new Uint8Array(Buffer.from(await run("age", parameters, input), "latin1")),
    openssl: async (parameters, input) => await run("openssl", parameters, input),
  }
}

/** Runs sops, which finds private keys in a file alone: one in a private folder, of which its environment has the name. */
async function runSops(
  sops: string,
  parameters: readonly string[],
  identities: readonly Identity[],
  terminal: Terminal,
): Promise<ProgramResult> {
  const { directory, signal, environment = {} } = terminal
  const options = { directory, signal, encoding: "latin1" } as const
  const keys: string[] = []
  for (const identity of identities) appendAll(keys, await identity.keys())
  // those of plugins it looks for itself, in its usual places
  if (keys.length === 0) return await runProgram(sops, parameters, { ...options, environment })
  return await inPrivateFolder("keys are", terminal, async (folder) => {
    const file = join(folder, "keys.txt")
    writeFileSync(file, `${keys.join("\n")}\n`, { mode: 0o600 })
    const own = { ...environment, SOPS_AGE_KEY_FILE: file }
    return await runProgram(sops, parameters, { ...options, environment: own })
  })
}

function outputOf(name: string, { status, output, errors }: ProgramResult): string {
  if (status === 0) return output
  throw new CommandFailure(`${name} failed: ${errors.trim()}`, undefined, [], "NG539")
}

async function placeOf(name: string, out: string, { directory, signal, tell }: Terminal) {
  if (await isThere(name, { directory, signal })) return name
  const options = { directory, signal }
  if (existsSync(join(out, "flake.lock")) && (await hasNix(options))) {
    tell(`${name} is not installed: it is taken from the nixpkgs that the fleet has pinned …`)
    const from = ["shell", "--inputs-from", out, `nixpkgs#${name}`]
    const found = await runNix([...from, "--command", "sh", "-c", `command -v ${name}`], options)
    if (found.output !== undefined) return found.output.trim()
  }
  throw new CommandFailure(`${name} is not installed`, hints[name], [], "NG539")
}

const hints: Readonly<Record<string, string>> = {
  sops: "install sops (https://getsops.io), or Nix: it alone reads the files that it has encrypted in other formats than nixgen's own",
  age: "install age (https://age-encryption.org), or Nix: files of age for keys of ssh and of plugins are encrypted by it",
  openssl: "install openssl, or Nix: hashes of passwords and certificates are made by it",
}

/** Whether it can be started, whatever it says of being asked for its version. */
async function isThere(
  name: string,
  options: { readonly directory: string; readonly signal: AbortSignal },
): Promise<boolean> {
  return await runProgram(name, ["--version"], options).then(
    () => true,
    (error: unknown) => {
      if (options.signal.aborted) throw error
      return false
    },
  )
}
