/** A script of the generated flake does the work with one machine: what it says, and how it ended. */
import { existsSync } from "node:fs"
import { join } from "node:path"
import { hostKeyIs } from "../emit/scripts/deploy.ts"
import { needsRestart } from "../emit/scripts/restarted-update.ts"
import type { Asking } from "./ask.ts"
import { doneAs, failedAs } from "./ending.ts"
import { followProgram } from "./process.ts"
import type { Ending, Teller } from "./rollout.ts"

/** The scripts that work with machines, and what their statuses mean for one host. */
const scripts = {
  "update.sh": {
    0: doneAs("updated"),
    1: failedAs("failed, nothing was changed"),
    2: failedAs("refused, nothing was changed"),
    4: failedAs("units failed"),
    5: failedAs("rolled back"),
    6: failedAs("unreachable"),
  },
  "deploy.sh": {
    0: doneAs("installed"),
    1: failedAs("installation failed"),
    2: failedAs("refused, nothing was changed"),
  },
} satisfies Readonly<Record<string, Readonly<Record<number, Ending>>>>

/** A script's line. */
export interface ScriptCall {
  readonly script: keyof typeof scripts
  readonly parameters: readonly string[]
  /** The generated flake. */
  readonly folder: string
  /** What it reads on standard input. */
  readonly input?: string
}

/** Seconds for which a script may put in order what it has begun: a machine that it changes goes back. */
const grace = 15

/** How a script ended. */
export interface ScriptResult {
  readonly status: number
  readonly ending: Ending
  /** Some of what the machine runs then holds from its next start on only. */
  readonly isToRestart: boolean
  /** The fingerprint of the machine's ssh host key, and its kind, where it was installed. */
  readonly hostKey?: string | undefined
}

/** Runs a script for a host. Rejects when it is interrupted, once the script has ended. */
export async function runScript(
  { script, parameters, folder, input = "" }: ScriptCall,
  { line, note, step, signal }: Teller,
  { environment }: Pick<Asking, "environment">,
): Promise<ScriptResult> {
  const file = join(folder, "scripts", script)
  if (!existsSync(file)) {
    note(`there is no ${file}: \`nixgen build\` writes it`)
    return { status: 2, ending: scripts[script][2], isToRestart: false }
  }
  let isToRestart = false
  let hostKey: string | undefined
  let isNoted = false
  const status = await followProgram(file, parameters, {
    directory: folder,
    signal,
    environment,
    input,
    grace,
    onLine: (text) => {
      const begun = stepIn(text)
      if (begun !== undefined) step(begun)
      isToRestart ||= text.includes(needsRestart)
      if (text.startsWith(hostKeyIs)) hostKey = text.slice(hostKeyIs.length).trim()
      // what it comes to is told of the host with all others
      if (isSummary(text, parameters)) return
      isNoted = isOwnWord(text, parameters) || (isNoted && /^\s+\S/.test(text))
      if (isNoted) note(text)
      else line(text)
    },
  })
  const endings = new Map(Object.entries(scripts[script]))
  return {
    status,
    ending: endings.get(String(status)) ?? failedAs(`ended with ${status}`),
    isToRestart,
    hostKey,
  }
}

/** Whether a script names the one host that it was run for with how it ended: `unreachable: web`, `web failed`. */
function isSummary(text: string, parameters: readonly string[]): boolean {
  const [, host = text.replace(/ failed$/, "")] =
    /^(?:updated|failed|units failed|rolled back|unreachable): +(\S+)$/.exec(text) ?? []
  return host !== text && parameters.includes(host)
}

/** Whether a script says something of the host that it was run for, or Nix what is wrong; what is indented below belongs to it. */
function isOwnWord(text: string, parameters: readonly string[]): boolean {
  const [, host] = /^(\S+): \S/.exec(text) ?? []
  if (/^error:(?: |$)/.test(text)) return true
  return host !== undefined && parameters.includes(host)
}

/** Lines with which scripts, Nix and nixos-rebuild begin something. */
const beginnings: readonly (readonly [begins: RegExp, step: string])[] = [
  [/^Reading /, "reads"],
  [/^(?:evaluating|Evaluating) /, "evaluates"],
  [/^(?:building |Building |these \d+ derivations)/, "builds"],
  [/^(?:copying |uploading )/, "copies"],
  [/^(?:activating the configuration|stopping the following units)/, "activates"],
  [/^Installing /, "installs"],
  [/^Waiting until /, "waits"],
  [/: restarts into /, "restarts"],
  [/: asks for its health/, "checks"],
  [/goes back to /, "goes back"],
]

function stepIn(line: string): string | undefined {
  return beginnings.find(([begins]) => begins.test(line))?.[1]
}
