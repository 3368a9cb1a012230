/** Why an option of a host has the value that it has: every definition, and which of them decides. */
import { type Problem, problem } from "../../problems/problem.ts"
import type { Place } from "../../problems/problem.ts"
import { suggestion } from "../../problems/suggest.ts"
import type { LocalInputs } from "../inputs.ts"
import type { WhyFacts } from "./answers.ts"
import { type At, answered, withTree } from "./asking.ts"
import { findingOf, problemsOf, unknownOption } from "./findings.ts"
import { importersOf } from "./module-definitions.ts"
import { partsOf, shownPath } from "./option-text.ts"
import { type Guide, type Led, commonLength, guideTo } from "./places.ts"
import { nothingAsked } from "./question.ts"
import { inTree } from "./words.ts"

/** A definition of an option. */
export interface WhyDefinition {
  readonly place: Place | undefined
  /** The module that has it: of the generated tree, or of NixOS. */
  readonly module: string
  readonly value: string
  readonly priority: number
  /** Whether it has a part in the value: its conditions hold, and none goes before it. */
  readonly counts: boolean
}

/** An option's value, and what makes it so. */
export interface Why {
  readonly option: string
  readonly type: string | null
  readonly description: string | null
  readonly value: string
  readonly default: string | null
  readonly declarations: readonly string[]
  readonly definitions: readonly WhyDefinition[]
}

/** What is asked. */
export interface WhyQuestion extends Led {
  readonly host: string
  /** `services.openssh.settings.PermitRootLogin` */
  readonly option: string
  readonly inputs: LocalInputs | undefined
}

/** Asks Nix. Problems: those of the option, or that there is none of its name. */
export async function whyOf(
  { host, option, inputs, ...led }: WhyQuestion,
  signal: AbortSignal,
): Promise<{ readonly value?: Why; readonly problems: readonly Problem[] }> {
  const path = partsOf(option)
  const guide = guideTo(led, host)
  const modules = modulesOf(path, guide)
  const importers = importersOf(guide.definitions)
  const probe = { id: "why", host, path, modules, importers }
  const { probes, end } = await withTree(led.tree, inputs, signal, async (at: At) =>
    answered({ ...nothingAsked, why: [probe] }, at),
  )
  const { facts = [], complaint = end } = probes.get("why") ?? {}
  const about = { host, guide }
  if (complaint !== undefined)
    return { problems: problemsOf([findingOf(about, complaint)], { showTrace: false }) }
  for (const each of facts) {
    if ("why" in each) return { value: told(each.why, path, guide), problems: [] }
    if ("unknown" in each)
      return { problems: problemsOf([unknownOption(about, each)], { showTrace: false }) }
    if ("inside" in each) return { problems: [noOption(option, each.inside)] }
  }
  return { problems: [problem("NG060", { message: "Nix says nothing of the option" })] }
}

/** The modules that say something of an option, of what it is in, or of what is in it. */
function modulesOf(path: readonly string[], { definitions }: Guide): readonly string[] {
  const fitting = definitions.filter((each) => {
    const common = commonLength(each.path, path)
    return common === path.length || common === each.path.length
  })
  return [...new Set(fitting.map(({ module }) => module))]
}

function told(why: WhyFacts, path: readonly string[], guide: Guide): Why {
  const definitions = why.definitions.map(({ file, at, value, priority, holds }) => {
    const [lead] = guide.ofDefinition(at, file)
    const counts = holds && priority === why.priority
    return { place: lead?.place, module: inTree(file), value, priority, counts }
  })
  return {
    option: shownPath(path),
    type: why.type,
    description: why.description,
    value: why.value,
    default: why.default,
    declarations: why.declarations.map(inTree),
    definitions: definitions.toSorted((one, other) => one.priority - other.priority),
  }
}

function noOption(option: string, inside: readonly string[]): Problem {
  return problem("NG703", {
    message: `${option} is no option: options are in it`,
    hint: suggestion(option, inside),
  })
}
