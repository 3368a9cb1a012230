/** A fleet as far as this machine must be able to build it: its file, its pins, its folder. */
import { accessSync, constants, lstatSync, readFileSync } from "node:fs"
import { dirname, sep } from "node:path"
import type { Problem, ProblemCode } from "../../problems/problem.ts"
import type { ProjectFleet } from "../../project/fleets.ts"
import { filesMatching } from "../../source/globs.ts"
import { placeholdersIn } from "../../starter/placeholders.ts"
import type { ExaminedFleet } from "../fleets/examined-fleet.ts"
import { counted } from "../outcome/report.ts"
import { shown } from "../../problems/text.ts"
import type { Terminal } from "../terminal/terminal.ts"
import type { Finding } from "./finding.ts"

/** The definitions, the pins, the folder that is written, and what the user still has to fill in. */
export async function fleetFindings(
  fleet: ProjectFleet,
  { found, problems }: ExaminedFleet,
  terminal: Terminal,
): Promise<readonly Finding[]> {
  return [
    definitionsFinding(fleet, problems, terminal),
    ...(found === undefined ? [] : [pinsFinding(found.model.pinsFile, problems, terminal)]),
    folderFinding(fleet.out, terminal),
    ...(await placeholderFindings(fleet, terminal)),
  ]
}

/** The codes of everything that can be wrong with pins. */
const pinCodes: readonly ProblemCode[] = ["NG005", "NG030", "NG031", "NG032", "NG066", "NG067"]

function isOfPins({ code }: Problem): boolean {
  return pinCodes.includes(code)
}

function definitionsFinding(
  fleet: ProjectFleet,
  problems: readonly Problem[],
  { directory }: Terminal,
): Finding {
  const file = shown(fleet.file, directory)
  const errors = problems.filter((each) => each.severity === "error" && !isOfPins(each))
  if (errors.length === 0)
    return { status: "ok", message: `${file} can be loaded`, neededFor: ["build"] }
  return {
    status: "missing",
    message: `${file} has ${counted(errors.length, "error")}`,
    neededFor: ["build"],
    hint: "`npx nixgen build` tells them",
  }
}

function pinsFinding(
  file: string | undefined,
  problems: readonly Problem[],
  { directory }: Terminal,
): Finding {
  const neededFor = ["build"] as const
  const wrong = problems.filter(isOfPins)
  const [first] = wrong
  if (file !== undefined && first === undefined) {
    const message = `${shown(file, directory)}: every pin has its hash`
    return { status: "ok", message, neededFor }
  }
  const message = wrong.map((problem) => problem.message).join("; ")
  return { status: "missing", message, neededFor, hint: first?.hint ?? "run `npins update`" }
}

function folderFinding(out: string, { directory }: Terminal): Finding {
  const neededFor = ["build"] as const
  const folder = shown(out, directory)
  const obstacle = obstacleTo(out)
  if (obstacle === undefined)
    return { status: "ok", message: `${folder} can be written`, neededFor }
  const message = `${folder} cannot be written: ${obstacle}`
  return { status: "missing", message, neededFor, hint: "make it a folder that you may write to" }
}

/** Why a folder cannot be written, or made in the nearest folder that is there. */
function obstacleTo(folder: string): string | undefined {
  const entry = lstatSync(folder, { throwIfNoEntry: false })
  if (entry === undefined) return obstacleTo(dirname(folder))
  if (!entry.isDirectory()) return `${folder} is no folder`
  try {
    accessSync(folder, constants.W_OK | constants.X_OK)
    return undefined
  } catch {
    return `you may not write to ${folder}`
  }
}

async function placeholderFindings(
  { file, out }: ProjectFleet,
  { directory }: Terminal,
): Promise<readonly Finding[]> {
  const files = filesMatching("**/*.{ts,mts,js,mjs}", dirname(file))
  return files
    .filter((each) => !each.startsWith(out + sep))
    .flatMap((each) =>
      placeholdersIn(readFileSync(each, "utf8")).map(({ line, wanted }): Finding => ({
        status: "warning",
        message: `${shown(each, directory)}:${line} has a placeholder`,
        neededFor: ["deploy"],
        hint: `put there ${wanted}`,
      })),
    )
}
