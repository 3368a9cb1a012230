/** The secrets of a project's fleets: what `nixgen secrets` works on, and which of it is meant. */
import { join } from "node:path"
import { type Problem, type ProblemCode, ProblemError, problem } from "../../problems/problem.ts"
import { nearest } from "../../problems/suggest.ts"
import type { Generator } from "../../fleet/generators.ts"
import type {
  ModelNeed,
  ModelRecipient,
  ModelSecret,
  ModelSecrets,
  OwnFile,
} from "../../model/secrets.ts"
import type { Model } from "../../model/model.ts"
import type { ProjectFleet } from "../../project/fleets.ts"
import { once } from "../../remembered.ts"
import { checkRules } from "../../rules/rules.ts"
import { isPasswordOfUser } from "../../rules/secrets/user-options.ts"
import { located } from "../../source/locate.ts"
import { examinedFleet } from "../fleets/examined-fleet.ts"
import { type Selection, selectedFleets } from "../fleets/fleets.ts"
import type { Terminal } from "../terminal/terminal.ts"

/** A fleet that keeps secrets. */
export interface SecretFleet {
  readonly fleet: ProjectFleet
  /** What all files are relative to: absolute. */
  readonly folder: string
  readonly secrets: ModelSecrets
  /** Its hosts, those without secrets as well. */
  readonly hosts: readonly string[]
  /** Those of them that run what was installed on them, with keys of their own. */
  readonly installed: readonly string[]
  readonly files: readonly EncryptedFile[]
  /** What the rules say of the files: that they are left over, that hosts have no key. */
  readonly ruled: () => readonly Problem[]
}

/** An encrypted file, be it there or not. */
export interface EncryptedFile {
  readonly kind: "secret" | "host key"
  /** What the command line has for it. */
  readonly name: string
  /** From the fleet's folder, with `/`. */
  readonly file: string
  readonly form: "sops" | "age" | "sops' own"
  /** The hosts that use it; the one whose key it is. */
  readonly hosts: readonly string[]
  /** Who is to be able to read it. */
  readonly recipients: readonly ModelRecipient[]
  readonly generate: Generator | undefined
  /** The secrets that it is made of. */
  readonly needs: readonly ModelNeed[]
  readonly publicFile: string | undefined
  /** How it stands in a file of the user's own; what sops has written there only sops itself changes. */
  readonly ownFile?: OwnFile | undefined
  /** Whether users are made with it, by the hash of a password. */
  readonly isPasswordOfUser: boolean
  readonly fleet: SecretFleetFolder
}

interface SecretFleetFolder {
  readonly folder: string
}

/** What a value that is not there yet, or that is no file of ours, keeps a build from. */
const waiting: ReadonlySet<ProblemCode> = new Set<ProblemCode>(["NG502", "NG506"])

/** How a command sees what else is wrong with the definitions. */
interface Strictness {
  /** Whether that may be: who only reads does not depend on who is to read it. */
  readonly onlyReads: boolean
}

/** The fleets that keep secrets, and what is wrong with their files. */
export interface SecretFleets {
  readonly fleets: readonly SecretFleet[]
  /** NG502 and NG506: values that are missing, files that are none. */
  readonly problems: readonly Problem[]
}

/**
 * The fleets that are asked for, those that keep secrets. Throws a `ProblemError` where definitions
 * are wrong otherwise, as that may change who is to read a secret; NG540 where no fleet keeps any.
 */
export async function secretFleets(
  selection: Selection,
  { onlyReads }: Strictness,
  terminal: Terminal,
): Promise<SecretFleets> {
  const found: Problem[] = []
  const fleets: SecretFleet[] = []
  for (const fleet of await selectedFleets(selection, terminal)) {
    const { found: loaded, problems } = await examinedFleet(fleet)
    for (const each of problems) found.push(each)
    const kept = loaded === undefined ? undefined : secretFleetOf(fleet, loaded.model)
    if (kept !== undefined) fleets.push(kept)
  }
  const others = found.filter(({ code, severity }) => severity === "error" && !waiting.has(code))
  if (others.length > 0 && (!onlyReads || fleets.length === 0)) throw new ProblemError(others)
  if (fleets.length === 0) throw new ProblemError([storeless()])
  return { fleets, problems: found.filter(({ code }) => waiting.has(code)) }
}

function storeless(): Problem {
  return problem("NG540", {
    message: "no fleet says how its secrets are encrypted",
    hint: 'write secrets: sops({ recipients: { ann: "age1…" } }) in defineFleet, or agenix(…)',
  })
}

/** Rules about files, which another command than `check` is told to look at. */
const ofFiles: ReadonlySet<ProblemCode> = new Set<ProblemCode>(["NG512", "NG514", "NG516"])

/** What there is to know of a fleet's secrets; nothing where it keeps none. */
export function secretFleetOf(fleet: ProjectFleet, model: Model): SecretFleet | undefined {
  const { secrets, hosts } = model
  const folder = secrets?.folder
  if (secrets === undefined || folder === undefined) return undefined
  return {
    fleet,
    folder,
    secrets,
    hosts: hosts.map(({ name }) => name),
    installed: hosts.filter(({ deploy }) => deploy.installed === true).map(({ name }) => name),
    ruled: once(() => located(checkRules(model, []).filter(({ code }) => ofFiles.has(code)))),
    files: [
      ...secrets.secrets.map((each): EncryptedFile => {
        const { name, file, hosts: users, recipients, ownFile } = each
        const form = formOf(secrets, each)
        const { generate, needs, publicFile } = each
        const more = {
          generate,
          needs,
          publicFile,
          ownFile,
          fleet: { folder },
          isPasswordOfUser: each.places.some(isPasswordOfUser),
        }
        return { kind: "secret", name, file, form, hosts: users, recipients, ...more }
      }),
      ...[...secrets.hostKeys.keys()].map((host) => hostKeyFile(host, secrets, folder)),
    ],
  }
}

function formOf({ store }: ModelSecrets, { ownFile }: ModelSecret): EncryptedFile["form"] {
  if (store === "agenix") return "age"
  return ownFile === undefined ? "sops" : "sops' own"
}

/** The private half of a host's key, which the admins can read. */
export function hostKeyFile(host: string, { admins }: ModelSecrets, folder: string): EncryptedFile {
  return {
    kind: "host key",
    name: `hosts/${host}`,
    file: `secrets/hosts/${host}.key.age`,
    form: "age",
    hosts: [host],
    recipients: admins,
    generate: undefined,
    needs: [],
    publicFile: undefined,
    isPasswordOfUser: false,
    fleet: { folder },
  }
}

/** The absolute path of an encrypted file. */
export function pathOfFile({ file, fleet }: EncryptedFile): string {
  return join(fleet.folder, file)
}

/** The secrets of these names. Throws a `ProblemError`: NG537 for each that there is not, or twice. */
export function chosenFiles(
  names: readonly string[],
  { fleets }: SecretFleets,
): readonly EncryptedFile[] {
  const all = fleets.flatMap(({ files }) => files)
  const problems = [...new Set(names)].flatMap((name) => nameProblems(name, all))
  if (problems.length > 0) throw new ProblemError(problems)
  return all.filter(({ name }) => names.includes(name))
}

function nameProblems(name: string, all: readonly EncryptedFile[]): readonly Problem[] {
  const found = all.filter((each) => each.name === name)
  if (found.length === 1) return []
  if (found.length > 1)
    return [
      problem("NG537", {
        message: `several fleets have a secret "${name}"`,
        hint: "--fleet NAME says which one is meant",
      }),
    ]
  const meant = nearest(
    name,
    all.map((each) => each.name),
  )
  const toUse = `a definition of a host has to have its path first: secret(${JSON.stringify(name)}).path`
  return [
    problem("NG537", {
      message: `no host uses a secret "${name}"`,
      hint:
        meant === undefined
          ? `${toUse}; \`nixgen secrets list\` has those that are used`
          : `did you mean "${meant}"? Of a new one, ${toUse}`,
    }),
  ]
}

/** One secret of the user's, where a command is for one at a time. */
export function theOnly(files: readonly EncryptedFile[]): EncryptedFile {
  const [only, ...others] = files
  if (only !== undefined && others.length === 0) return only
  throw new ProblemError([
    problem("NG537", {
      message: only === undefined ? "no secret is named" : "more than one secret is named",
      hint: "name one; `nixgen secrets list` has them all",
    }),
  ])
}
