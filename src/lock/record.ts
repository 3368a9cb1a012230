/**
 * What is recorded of one host: its layout, whether it is installed, and a sum over both. Every change of
 * a record changes its sum, so that git cannot put a record together of two without a conflict; and where
 * one was decided line by line, the sum fits no more.
 */
import { createHash } from "node:crypto"
import { keptFor } from "../remembered.ts"
import type { LayoutIdentity } from "./identity.ts"

/** The record of a host. */
export interface HostRecord extends LayoutIdentity {
  /** Whether the host was marked as installed by then. */
  readonly installed?: boolean
  /** The sum over all of it, as it was read; records of before have none. */
  readonly sum?: string
}

/** The record as it is written. It begins with the mark and ends with the sum, so that lines part them. */
export function writtenRecord(record: HostRecord): object {
  return { ...summed(record), sum: sumOf(record) }
}

/** Whether a record is of two: no nixgen has written it as it is. */
export function isMixed(record: HostRecord): boolean {
  return record.sum !== undefined && record.sum !== sumOf(record)
}

/** The sum over a record, whatever it says of that itself. */
export const sumOf = keptFor((record: HostRecord): string =>
  createHash("sha256")
    .update(JSON.stringify(summed(record)))
    .digest("hex")
    .slice(0, 16),
)

/** The layout of a record: the same layouts have the same text. */
export function layoutText(identity: LayoutIdentity): string {
  return JSON.stringify(writtenLayout(identity))
}

function summed(record: HostRecord): object {
  return { ...(record.installed === true && { installed: true }), ...writtenLayout(record) }
}

function writtenLayout(identity: LayoutIdentity): object {
  const { fileSystems, swapDevices, luksDevices, formats } = identity
  const { bootPartitions, unmounted, randomSwap } = identity
  return {
    ...named({ fileSystems }),
    ...listed({ swapDevices }),
    ...named({ luksDevices }),
    ...(formats && { formats: inOrder([...formats]) }),
    ...(bootPartitions && named({ bootPartitions })),
    ...(unmounted && named({ unmounted })),
    ...(randomSwap && listed({ randomSwap })),
  }
}

/** What there is of some lists, in order. */
function listed(lists: Readonly<Record<string, readonly string[]>>): object {
  const filled = Object.entries(lists).filter(([, list]) => list.length > 0)
  return Object.fromEntries(filled.map(([name, list]) => [name, list.toSorted()]))
}

/** What there is of some maps, as objects. */
function named(maps: Readonly<Record<string, ReadonlyMap<string, string>>>): object {
  const filled = Object.entries(maps).filter(([, map]) => map.size > 0)
  return Object.fromEntries(filled.map(([name, map]) => [name, inOrder([...map])]))
}

/** Entries by their names, as one object. */
export function inOrder(entries: readonly (readonly [string, unknown])[]): object {
  return Object.fromEntries(entries.toSorted(([left], [right]) => (left < right ? -1 : 1)))
}
