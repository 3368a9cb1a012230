/** `nixgen why`: an option's value, every definition of it with its place, and its default. */
import { type Why, type WhyDefinition, whyOf } from "../evaluate/hosts/why.ts"
import { hasNix } from "../evaluate/nix.ts"
import { type Problem, hasErrors } from "../problems/problem.ts"
import { suggestion } from "../problems/suggest.ts"
import { shown } from "../problems/text.ts"
import type { JsonOf, OptionsOf, Outcome } from "./command-line/definition.ts"
import type { whyCommand } from "./commands/why.ts"
import { CommandFailure, exitStatus } from "./outcome/exit-status.ts"
import { type BuiltFleet, builtFleets, selectedFleets } from "./fleets/fleets.ts"
import { localInputs } from "./fleets/local-inputs.ts"
import type { Terminal } from "./terminal/terminal.ts"

/** Explains an option of a host. */
export async function why(
  options: OptionsOf<typeof whyCommand>,
  terminal: Terminal,
): Promise<Outcome<JsonOf<typeof whyCommand>>> {
  const { host, option, inputs } = options
  const built = await builtFleets(await selectedFleets(options, terminal))
  const unbuilt = built.flatMap(({ problems }) => problems).filter(isErrorOfBuild)
  if (unbuilt.length > 0) return outcome(host, undefined, unbuilt, terminal)
  const fleet = fleetOf(host, built)
  if (!(await hasNix(terminal))) throw new CommandFailure("Nix is not installed, which knows it")
  const local = inputs === undefined ? undefined : await localInputs(inputs)
  const asked = { host, option, inputs: local, tree: fleet.tree, originOf: fleet.originOf }
  const { value, problems } = await whyOf(asked, terminal.signal)
  return outcome(host, value, problems, terminal)
}

function isErrorOfBuild(problem: Problem): boolean {
  return problem.severity === "error"
}

function fleetOf(host: string, built: readonly BuiltFleet[]): BuiltFleet {
  const fleet = built.find(({ hosts }) => hosts.includes(host))
  if (fleet !== undefined) return fleet
  const known = built.flatMap(({ hosts }) => hosts)
  throw new CommandFailure(`there is no host "${host}"`, suggestion(host, known))
}

function outcome(
  host: string,
  found: Why | undefined,
  problems: readonly Problem[],
  terminal: Terminal,
): Outcome<JsonOf<typeof whyCommand>> {
  const { directory } = terminal
  return {
    status: hasErrors(problems) ? exitStatus.problems : exitStatus.done,
    problems,
    json: () => ({
      ...(found && {
        why: {
          host,
          ...found,
          definitions: found.definitions.map(({ place, ...definition }) => ({
            file: place && shown(place.file, directory),
            line: place?.line,
            column: place?.column,
            ...definition,
          })),
        },
      }),
    }),
    words: () => {
      if (found !== undefined) for (const line of linesOf(found, terminal)) terminal.write(line)
    },
  }
}

/** What a person reads of it. */
function linesOf(found: Why, terminal: Terminal): readonly string[] {
  const { option, value, type, default: fallback, declarations, definitions } = found
  return [
    `${option} = ${value}`,
    ...definitions.map((each) => `  ${definitionLine(each, terminal)}`),
    ...(definitions.length === 0 ? ["  nothing defines it: this is its default"] : []),
    ...(fallback === null ? [] : [`  default: ${indented(fallback)}`]),
    ...(type === null ? [] : [`  type: ${type}`]),
    ...(declarations.length === 0 ? [] : [`  declared by ${declarations.join(", ")}`]),
  ]
}

function definitionLine(definition: WhyDefinition, { directory }: Terminal): string {
  const { place, module, value, priority, counts } = definition
  const at =
    place === undefined
      ? module
      : [shown(place.file, directory), place.line, place.column].filter(Boolean).join(":")
  return `${at}  ${priorityText(priority)}${indented(value)}${counts ? "" : "  (does not count)"}`
}

/** What gives definitions their priorities, by these. */
const priorities: Readonly<Record<number, string>> = {
  10: "mkVMOverride ",
  50: "mkForce ",
  100: "",
  1000: "mkDefault ",
  1500: "mkOptionDefault ",
}

function priorityText(priority: number): string {
  return priorities[priority] ?? `mkOverride ${priority} `
}

function indented(text: string): string {
  return text.replaceAll("\n", "\n    ")
}
