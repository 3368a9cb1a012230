/** `nixgen secrets check`: everything that is used is there, for those who are to read it, and no more. */
import type { Model, ModelHost } from "../../model/model.ts"
import { type Problem, type Severity, problem } from "../../problems/problem.ts"
import type { ProjectFleet } from "../../project/fleets.ts"
import { counted } from "../outcome/report.ts"
import type { Terminal } from "../terminal/terminal.ts"
import { chosenFiles, pathOfFile, secretFleetOf, secretFleets } from "./fleet-secrets.ts"
import { type SecretsOptions, type SecretsOutcome, outcomeOf } from "./outcome.ts"
import { readRecord } from "./record.ts"
import { type FileState, type State, statesOf } from "./state.ts"

/**
 * Judges encrypted files, without a key. Problems: NG502 a value that is missing, NG512,
 * NG514 and NG516 as the rules have them, NG530 a host key without its private half, NG533 other
 * recipients, NG535 stale values, NG536 broken files.
 */
export async function checkSecrets(
  { names, fleet }: SecretsOptions,
  terminal: Terminal,
): Promise<SecretsOutcome> {
  const found = await secretFleets({ fleet }, { onlyReads: false }, terminal)
  const { fleets } = found
  const chosen = new Set(chosenFiles(names, found).map(pathOfFile))
  const states = fleets
    .flatMap(statesOf)
    .filter(({ file }) => names.length === 0 || chosen.has(pathOfFile(file)))
  const own = new Set(fleets.flatMap(({ installed }) => installed))
  const ofFiles = states.filter((each) => !keepsItself(each, own)).flatMap(problemsOf)
  const ofFleets = fleets.flatMap(({ folder, ruled }) => [
    ...readRecord(folder).problems,
    ...ruled(),
  ])
  const problems = [...(names.length > 0 ? [] : [...found.problems, ...ofFleets]), ...ofFiles]
  const words = () => {
    if (problems.length === 0)
      terminal.tell(`${counted(states.length, "encrypted file")}, nothing is wrong`)
  }
  return outcomeOf({ states, problems, words }, terminal)
}

/**
 * The same as builds tell it, which are right where every host can read what it uses. Problems: NG533 a host
 * cannot read what it uses; or, as a warning, it may by a key that nixgen does not know, somebody else can, an
 * admin cannot yet, or the file is not the one that is recorded; NG536 a record that is none. For whom a file is of which nothing was ever recorded, they
 * leave to `nixgen secrets check`.
 */
export function readerProblems(fleet: ProjectFleet, model: Model): readonly Problem[] {
  const kept = secretFleetOf(fleet, model)
  if (kept === undefined) return []
  const others = statesOf(kept).filter(
    ({ state, isUnknown, isReplaced }) =>
      state === "other recipients" && (!isUnknown || isReplaced),
  )
  return [
    ...readRecord(kept.folder).problems,
    ...others.map((each) => othersProblem(each, isBlind(each, model) ? "error" : "warning")),
  ]
}

/** Whether a host surely cannot read a file: it has no key but the one that is beside the fleet. */
function isBlind({ blindHosts, others }: FileState, { hosts }: Model): boolean {
  const blind = hosts.filter(({ name }) => blindHosts.includes(name))
  return others.length === 0 && blind.some((host) => !hasKeysOfItsOwn(host))
}

/** Where sops-nix and agenix are told of keys that the fleet has nothing of. */
const keyOptions = [
  ["sops", "age", "keyFile"],
  ["sops", "age", "sshKeyPaths"],
  ["sops", "gnupg", "home"],
  ["sops", "gnupg", "sshKeyPaths"],
  ["age", "identityPaths"],
] as const

function hasKeysOfItsOwn(host: ModelHost): boolean {
  return keyOptions.some((path) => host.allDefinitions(...path).values.length > 0)
}

/** What there is to say of each state; that a value is missing the definitions are told of. */
const told: Readonly<Record<State, (state: FileState) => readonly Problem[]>> = {
  current: () => [],
  missing: ({ file }) =>
    file.kind === "secret" ? [] : [withoutPrivateHalf(file.name, file.hosts)],
  broken: ({ file }) => [
    problem("NG536", {
      place: { file: pathOfFile(file) },
      message: "this is no encrypted file, or it is for nobody",
      hint: `take it as it was from git, or set the value anew: \`nixgen secrets set ${file.name}\``,
    }),
  ],
  "other recipients": (state) => [othersProblem(state, "error")],
  stale: ({ file, staleness = "" }) => [
    problem("NG535", {
      place: { file: pathOfFile(file) },
      message: `${file.name} is to be made anew: ${staleness}`,
      hint: `\`nixgen secrets generate ${file.name}\` makes it anew`,
    }),
  ],
}

function problemsOf(state: FileState): readonly Problem[] {
  return told[state.state](state)
}

/** A machine that runs has its key, which nobody else needs to have. */
function keepsItself({ file, state }: FileState, installed: ReadonlySet<string>): boolean {
  const { kind, hosts } = file
  return state === "missing" && kind === "host key" && hosts.every((host) => installed.has(host))
}

/** A public key alone is that of a machine that keeps its private half itself. */
function withoutPrivateHalf(name: string, [host = ""]: readonly string[]): Problem {
  return problem("NG530", {
    message: `${name} has a public half alone: a new machine could not be given the key of ${host}`,
    hint: `\`nixgen secrets init ${host} --renew\` makes another key; of a machine that keeps its own, say installed: true in its definition`,
  })
}

const replaced =
  "For whom it is nobody has recorded: what is recorded is of another file. It may be one of before, which is for those of before."

function othersProblem(
  { file, gains, loses, isUnknown, isReplaced }: FileState,
  severity: Severity,
): Problem {
  const detail = isUnknown
    ? [isReplaced ? replaced : "For whom it is nobody has recorded: it was not written by nixgen."]
    : [
        gains.length > 0 ? `It is not for ${gains.join(", ")} yet.` : "",
        loses.length > 0 ? `It is still for ${loses.join(", ")}.` : "",
      ]
  return problem("NG533", {
    severity,
    place: { file: pathOfFile(file) },
    message: `${file.name} is not encrypted for exactly those who are to read it`,
    detail: detail.filter(Boolean).join(" "),
    hint: "`nixgen secrets rekey` encrypts it for them",
  })
}
