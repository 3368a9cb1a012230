/** Asking Nix about a tree's hosts, and what it answers, while it works and at the end. */
import * as z from "zod"
import { type LogEvent, eventOf } from "../log.ts"
import { folderReference } from "../folder-reference.ts"
import { followNix } from "../nix.ts"
import { type Complaint, complaintOf } from "./complaint.ts"
import { systemSchema } from "./system.ts"

const definitionSchema = z.object({
  file: z.string(),
  culprits: z.array(z.array(z.union([z.string(), z.number()]))),
})

const whySchema = z.object({
  option: z.array(z.string()),
  type: z.string().nullable(),
  description: z.string().nullable(),
  default: z.string().nullable(),
  declarations: z.array(z.string()),
  value: z.string(),
  priority: z.number(),
  definitions: z.array(
    z.object({
      file: z.string(),
      /** The option that the file defines, which another may take its value from. */
      at: z.array(z.string()),
      priority: z.number(),
      holds: z.boolean(),
      value: z.string(),
    }),
  ),
})

/** What an option is, and what makes it so, as Nix says it. */
export type WhyFacts = z.output<typeof whySchema>

/** What `probes.nix` says of what it is asked for. */
const factsSchema = z.union([
  z.object({ id: z.string(), warnings: z.array(z.string()) }),
  z.object({ id: z.string(), assertion: z.string() }),
  z.object({ id: z.string(), why: whySchema }),
  z.object({ id: z.string(), system: systemSchema }),
  z.object({ id: z.string(), inside: z.array(z.string()) }),
  z.object({ id: z.string(), unknown: z.array(z.string()), known: z.array(z.string()) }),
  z.object({
    id: z.string(),
    option: z.array(z.string()),
    rest: z.array(z.string()),
    type: z.string().nullable(),
    files: z.array(z.string()),
    definitions: z.array(definitionSchema),
  }),
])

/** Something that is said of what was asked for. */
export type Facts = z.output<typeof factsSchema>

/** An option whose value cannot be known. */
export type OptionFacts = Extract<Facts, { readonly option: readonly string[] }>

/** What became of one thing that was asked for. */
export interface Answer {
  readonly facts: readonly Facts[]
  readonly complaint?: Complaint
}

/** All that Nix answers. */
export interface Answers {
  /** By what was asked for; what Nix never came to is not there. */
  readonly probes: ReadonlyMap<string, Answer>
  /** Errors in what else the flake has. */
  readonly others: readonly Complaint[]
  /** Whether Nix ended as it does where nothing is wrong. */
  readonly isDone: boolean
  /** What kept Nix from going on, or from beginning. */
  readonly end?: Complaint
}

/** How Nix is asked. */
export interface Asking {
  readonly overrides: readonly string[]
  readonly signal: AbortSignal
  /** Called as Nix goes on to something. */
  readonly onProbe?: (id: string) => void
}

/** Lets Nix answer the question of a flake in a folder. */
export async function answersOf(folder: string, asking: Asking): Promise<Answers> {
  const { overrides, signal, onProbe } = asking
  const command = ["flake", "check", "--keep-going", "--no-build", "--no-write-lock-file"]
  const events: LogEvent[] = []
  const onLine = (line: string) => {
    const event = eventOf(line)
    if (event === undefined) return
    events.push(event)
    const id = event.kind === "start" ? idIn(event.text) : undefined
    if (id !== undefined) onProbe?.(id)
  }
  const { status } = await followNix(
    [...command, "--show-trace", ...overrides, folderReference(folder)],
    { directory: folder, signal, onLine },
  )
  return collected(events, status)
}

/** What Nix said, by what it was about. */
export function collected(events: readonly LogEvent[], status: number): Answers {
  const probes = new Map<string, { facts: Facts[]; complaint?: Complaint }>()
  const others: Complaint[] = []
  let end: Complaint | undefined
  const about = (id: string) => {
    const known = probes.get(id) ?? { facts: [] }
    probes.set(id, known)
    return known
  }
  for (const event of events) {
    if (event.kind === "start") continue
    const facts = factsIn(event.text)
    if (facts !== undefined) about(facts.id).facts.push(facts)
    else if (event.text.startsWith(ignored)) {
      const complaint = complaintOf(event.text)
      const id = complaint.frames.map(({ doing }) => idIn(doing)).find((each) => each !== undefined)
      if (id === undefined) others.push(complaint)
      else about(id).complaint ??= complaint
    } else if (isError(event) && status !== 0) end = complaintOf(event.text)
  }
  return {
    probes,
    others,
    isDone: status === 0,
    ...(end !== undefined && !isSummary(end) && { end }),
  }
}

/** What Nix puts before an error that it goes on after. */
const ignored = "error (ignored): "

/** What it ends with where it has gone on after errors. */
function isSummary({ message }: Complaint): boolean {
  return message.startsWith("some errors were encountered during the evaluation")
}

function isError(event: LogEvent): boolean {
  return event.kind === "error" && !/^(trace|evaluation warning): /.test(event.text)
}

/** What is being asked for, in Nix's words: `checking overlay 'overlays.0-web'`. */
function idIn(text: string): string | undefined {
  return /checking (?:the )?overlay '?overlays\.([\w-]+)'?/.exec(text)?.[1]
}

function factsIn(text: string): Facts | undefined {
  const [, json] = /^trace: nixgen (\{.*\})$/s.exec(text) ?? []
  return json === undefined ? undefined : factsSchema.safeParse(parsed(json)).data
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
