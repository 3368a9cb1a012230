/**
 * `nixgen.lock.json` beside the fleet: the record of each host's layout, as the disks of those that are
 * installed have it. It is text to be reviewed: hosts and names in order, one to a line.
 */
import * as z from "zod"
import { mergeProblem } from "../problems/merge-mark.ts"
import { type Place, type Problem, lineAndColumn, problem, saidBy } from "../problems/problem.ts"
import { type Checked, checkSchema } from "../problems/schema.ts"
import { rememberedLast } from "../remembered.ts"
import { sidesOf } from "../output/merge-conflict.ts"
import { isEmpty } from "./identity.ts"
import { type HostRecord, inOrder, writtenRecord } from "./record.ts"

/** The lock's name beside the fleet's file. */
export const lockName = "nixgen.lock.json"

const version = 1

/** The record of each host that has a layout. */
export type Lock = ReadonlyMap<string, HostRecord>

/** What tells a lock of any version from another program's file. */
const headerSchema = z.object({ version: z.int(), hosts: z.unknown().nonoptional() })

const texts = z.record(z.string(), z.string())
const names = texts.default({})

const lockSchema = z.strictObject({
  version: z.literal(version),
  hosts: z.record(
    z.string(),
    z.strictObject({
      installed: z.boolean().optional(),
      fileSystems: names,
      swapDevices: z.array(z.string()).default([]),
      luksDevices: names,
      formats: texts.optional(),
      bootPartitions: names,
      unmounted: names,
      randomSwap: z.array(z.string()).default([]),
      sum: z.string().optional(),
    }),
  ),
})

type Entry = z.output<typeof lockSchema>["hosts"][string]

/**
 * Reads the text of a lock: one record, or that of either side where a merge left conflicts. Problems:
 * NG181 it cannot be understood, NG182 it is of another version. Both keep everything from being
 * written: without the record, nothing would be known of what installed machines find their disks by.
 */
export const parseLock = rememberedLast((text: string, file: string): Checked<readonly Lock[]> => {
  const sides = sidesOf(text)?.map((side) => parseSide(side, file))
  if (sides === undefined || sides.some(({ problems }) => problems.length > 0)) {
    const { value, problems } = parseSide(text, file)
    return value === undefined ? { problems } : { value: [value], problems: [] }
  }
  return {
    value: sides.flatMap(({ value }) => (value === undefined ? [] : [value])),
    problems: [],
  }
})

function parseSide(text: string, file: string): Checked<Lock> {
  const content = parseJson(text, file)
  if (content.problems.length > 0) return { problems: content.problems }
  const header = headerSchema.safeParse(content.value)
  if (!header.success)
    return { problems: [unreadable({ file }, "this is no record of layouts", restore)] }
  if (header.data.version !== version)
    return { problems: [otherVersion(header.data.version, file)] }
  const { value, problems } = checkSchema(lockSchema, content.value, { place: { file } })
  if (value === undefined)
    return {
      problems: problems.map((each) => problem("NG181", { ...saidBy(each), hint: restore })),
    }
  const hosts = Object.entries(value.hosts).map(([host, entry]) => [host, recordOf(entry)] as const)
  return { value: new Map(hosts), problems: [] }
}

function recordOf(entry: Entry): HostRecord {
  const { installed, fileSystems, swapDevices, luksDevices, formats, sum } = entry
  return {
    ...(installed !== undefined && { installed }),
    fileSystems: new Map(Object.entries(fileSystems)),
    swapDevices,
    luksDevices: new Map(Object.entries(luksDevices)),
    // a record without formats is of a time that had none of them
    ...(formats !== undefined && {
      formats: new Map(Object.entries(formats)),
      bootPartitions: new Map(Object.entries(entry.bootPartitions)),
      unmounted: new Map(Object.entries(entry.unmounted)),
      randomSwap: entry.randomSwap,
    }),
    ...(sum !== undefined && { sum }),
  }
}

/** The text of a lock: the same records give the same bytes. */
export function lockText(lock: Lock): string {
  const hosts = [...lock].filter(([, record]) => !isEmpty(record))
  const content = {
    version,
    hosts: inOrder(hosts.map(([host, record]) => [host, writtenRecord(record)])),
  }
  return `${JSON.stringify(content, undefined, 2)}\n`
}

/** The value that a text of JSON holds. */
function parseJson(text: string, file: string): Checked<unknown> {
  const merged = mergeProblem("NG181", text, file)
  if (merged !== undefined) return { problems: [{ ...merged, hint: merge }] }
  try {
    return { value: JSON.parse(text), problems: [] }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    const [, position] = /at position (\d+)/.exec(message) ?? []
    const place = position === undefined ? {} : lineAndColumn(text, Number(position))
    return { problems: [unreadable({ file, ...place }, `this is not JSON: ${message}`, restore)] }
  }
}

const restore =
  "restore it from git: without it, nothing is known of what installed machines find their disks by"

const merge =
  "keep, of each host, what its disks have; of one that is not installed, either: a build puts it right"

function unreadable(place: Place, message: string, hint: string): Problem {
  return problem("NG181", { place, message, hint })
}

function otherVersion(found: number, file: string): Problem {
  return problem("NG182", {
    place: { file },
    path: ["version"],
    message: `version ${found} of this file is not known here: this nixgen writes version ${version}`,
    hint: "use the nixgen that wrote it, or a later one",
  })
}
