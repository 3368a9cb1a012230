/** What `nixgen secrets` says of what it found and wrote. */
import type { JsonOf, OptionsOf, Outcome } from "../command-line/definition.ts"
import type { secretsCommand } from "../commands/secrets.ts"
import { exitStatus } from "../outcome/exit-status.ts"
import { type Problem, hasErrors } from "../../problems/problem.ts"
import type { Terminal } from "../terminal/terminal.ts"
import type { FileState } from "./state.ts"
import { type Written, shownFile, tellWritten } from "./written.ts"

/** What is given on the line. */
export type SecretsOptions = OptionsOf<typeof secretsCommand>

/** How it ended. */
export type SecretsOutcome = Outcome<JsonOf<typeof secretsCommand>>

type SecretObject = NonNullable<JsonOf<typeof secretsCommand>["secrets"]>[number]

const nothing: Written = { created: [], changed: [], removed: [] }

/** What there is to tell. */
interface Told {
  readonly problems?: readonly Problem[]
  readonly written?: Written
  readonly states?: readonly FileState[]
  /** What is told beside that. */
  readonly words?: () => void
}

/** An outcome; its status follows from its problems. */
export function outcomeOf(told: Told, terminal: Terminal): SecretsOutcome {
  const { problems = [], written = nothing, states, words } = told
  return {
    status: hasErrors(problems) ? exitStatus.problems : exitStatus.done,
    problems,
    json: () => ({
      ...(states && { secrets: states.map((each) => secretObject(each, terminal)) }),
      created: [...written.created],
      changed: [...written.changed],
      removed: [...written.removed],
    }),
    words: () => {
      tellWritten(written, terminal)
      words?.()
    },
  }
}

function secretObject({ file, state, gains, loses }: FileState, terminal: Terminal): SecretObject {
  const { kind, name, hosts, recipients, generate, needs } = file
  return {
    name,
    file: shownFile(file, terminal),
    kind,
    state,
    hosts: [...hosts],
    recipients: recipients.map(({ name: who, recipient, kind: what }) => {
      return { name: who, recipient, kind: what }
    }),
    gains: [...gains],
    loses: [...loses],
    ...(generate && { generate: generate.kind }),
    ...(needs.length > 0 && { madeOf: needs.map((each) => each.name) }),
  }
}
