/** Many simulated machines: how many are worked on at once, in which order, and when no other is begun. */
import * as fc from "fast-check"
import { describe, expect, test } from "vitest"
import { effort } from "../../test/support/effort.ts"
import { type Ending, type Event, type Progress, type Work, rollOut } from "./rollout.ts"
import { type Limits, type Phase, countOf, nextOf } from "./schedule.ts"
import { tableOf } from "./table.ts"

describe("next are", () => {
  const letters: Readonly<Record<string, Phase>> = {
    w: "waiting",
    r: "running",
    d: "done",
    f: "failed",
    i: "interrupted",
  }
  test.each<[phases: string, limits: Partial<Limits>, want: readonly number[]]>([
    ["wwww", { parallel: 2 }, [0, 1]],
    ["rwww", { parallel: 2 }, [1]],
    ["rrww", { parallel: 2 }, []],
    ["dfww", { parallel: 2 }, [2, 3]],
    ["dfrw", { parallel: 2 }, [3]],
    ["wwww", { parallel: 9 }, [0, 1, 2, 3]],
    ["", { parallel: 9 }, []],
    ["wwww", { canary: 1 }, [0]],
    ["wwww", { canary: 2 }, [0, 1]],
    ["rwww", { canary: 1 }, []],
    ["dwww", { canary: 1 }, [1, 2, 3]],
    ["fwww", { canary: 1 }, []],
    ["dfww", { canary: 2 }, []],
    ["dfww", { canary: 1 }, [2, 3]],
    ["rfww", { canary: 2 }, []],
    ["fwww", { canary: 2 }, []],
    ["wwww", { canary: 9 }, [0, 1, 2, 3]],
    ["iwww", { canary: 1 }, []],
    ["wwww", { maxFailures: 1 }, [0, 1, 2, 3]],
    ["fwww", { maxFailures: 1 }, []],
    ["fwww", { maxFailures: 2 }, [1, 2, 3]],
    ["ffww", { maxFailures: 2 }, []],
    ["frww", { maxFailures: 1 }, []],
    ["fdww", { maxFailures: 1, canary: 1 }, []],
  ])("%j with %j → %j", (phases, limits, want) => {
    const given = Array.from(phases, (letter) => letters[letter] ?? "waiting")
    expect(nextOf(given, { parallel: 8, canary: 0, ...limits })).toEqual(want)
  })
})

interface Rolled {
  readonly ends: readonly Progress[]
  readonly events: readonly Event[]
  readonly most: number
}

/** Rolls out with a clock that counts events; interrupted at one of them, where that is said. */
async function rolled(
  count: number,
  work: Work<{ readonly name: string }>,
  limits: Partial<Limits> = {},
  interruptedAt?: number,
): Promise<Rolled> {
  const hosts = Array.from({ length: count }, (_, index) => ({ name: `host-${index}` }))
  const interruption = new AbortController()
  const events: Event[] = []
  let most = 0
  const ends = await rollOut(hosts, work, {
    limits: { parallel: 8, canary: 0, ...limits },
    signal: interruption.signal,
    now: () => events.length,
    onEvent: (event, all) => {
      events.push(event)
      most = Math.max(
        most,
        countOf(
          all.map(({ phase }) => phase),
          "running",
        ),
      )
      if (events.length === interruptedAt) interruption.abort()
    },
  })
  return { ends, events, most }
}

/** Some turns of the event loop; rejects when it is interrupted. */
async function wait(turns: number, signal: AbortSignal): Promise<void> {
  for (let turn = 0; turn < turns; turn++) {
    await new Promise((resolve) => setImmediate(resolve))
    signal.throwIfAborted()
  }
}

const done: Ending = { phase: "done", step: "updated" }
const failed: Ending = { phase: "failed", step: "rolled back" }

function phasesOf(ends: readonly Progress[], phase: Phase): readonly string[] {
  return ends.filter((each) => each.phase === phase).map(({ name }) => name)
}

test("everything is done, no more at once than may be, in order", async () => {
  const { ends, events, most } = await rolled(20, async (_, { signal }) => {
    await wait(3, signal)
    return done
  })
  expect([phasesOf(ends, "done").length, most]).toEqual([20, 8])
  const begun = events.filter(({ kind }) => kind === "begin").map(({ host }) => host.name)
  expect(begun).toEqual(ends.map(({ name }) => name))
})

test("steps and lines are known as they are told", async () => {
  const { events } = await rolled(1, async (_, { step, line }) => {
    step("builds")
    line("x".repeat(5000))
    await Promise.resolve()
    return done
  })
  expect(events.map(({ kind, host }) => [kind, host.phase, host.step, host.line.length])).toEqual([
    ["begin", "running", "", 0],
    ["step", "running", "builds", 0],
    ["line", "running", "builds", 1000],
    ["end", "done", "updated", 1000],
  ])
})

test("a failure of nixgen itself is told when the others have ended", async () => {
  const ended: string[] = []
  const rolling = rolled(
    5,
    async ({ name }, { signal }) => {
      if (name === "host-1") throw new Error("a defect")
      await wait(5, signal)
      ended.push(name)
      return done
    },
    { parallel: 3 },
  )
  await expect(rolling).rejects.toThrow("a defect")
  expect(ended).toEqual(["host-0", "host-2"])
})

const inTwoSteps: Work<{ readonly name: string }> = async ({ name }, { step, signal }) => {
  step("one")
  await wait(2, signal)
  step("two")
  // some cannot be interrupted at the end
  await wait(2, name.endsWith("3") ? new AbortController().signal : signal)
  return name.endsWith("7") ? failed : done
}

describe("Ctrl-C at any moment leaves every machine done, failed, interrupted or not begun", () => {
  test.each(Array.from({ length: 20 }, (_, index) => index * 4 + 1))("event %d", async (moment) => {
    const { ends, events } = await rolled(20, inTwoSteps, { parallel: 4 }, moment)
    expect(phasesOf(ends, "running")).toEqual([])
    const after = events.slice(moment).filter(({ kind }) => kind === "begin")
    // those of the same turn are begun together
    expect(after.length).toBeLessThan(4)
    const begun = new Set(events.map(({ host }) => host.name))
    expect(phasesOf(ends, "waiting")).toEqual(
      ends.map(({ name }) => name).filter((name) => !begun.has(name)),
    )
  })
})

/** How many failed, and which machines were begun that should not have been. */
function judged(
  events: readonly Event[],
  ends: readonly Progress[],
  { canary, maxFailures = Number.POSITIVE_INFINITY }: Omit<Limits, "parallel">,
) {
  const first = ends.slice(0, canary).map(({ name }) => name)
  const over = new Set<string>()
  const wrong: string[] = []
  let failures = 0
  for (const { kind, host } of events) {
    const isInTurn = first.includes(host.name) || first.every((name) => over.has(name))
    if (kind === "begin" && !(isInTurn && failures < maxFailures)) wrong.push(host.name)
    if (kind === "end" && host.phase === "failed") failures++
    if (host.phase === "done") over.add(host.name)
  }
  return { failures, wrong }
}

test("whatever the limits are, they are kept", async () => {
  const one = fc.record({
    fates: fc.array(fc.record({ turns: fc.nat(4), fails: fc.boolean() }), { maxLength: 30 }),
    parallel: fc.integer({ min: 1, max: 10 }),
    canary: fc.nat(5),
    maxFailures: fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined }),
  })
  const property = fc.asyncProperty(one, async ({ fates, parallel, canary, maxFailures }) => {
    const work: Work<{ readonly name: string }> = async ({ name }, { signal }) => {
      const { turns, fails } = fates[Number(name.slice(5))] ?? { turns: 0, fails: false }
      await wait(turns, signal)
      return fails ? failed : done
    }
    const { ends, events, most } = await rolled(fates.length, work, {
      parallel,
      canary,
      maxFailures,
    })
    expect(most).toBeLessThanOrEqual(parallel)
    const { failures, wrong } = judged(events, ends, { canary, maxFailures })
    expect(wrong).toEqual([])
    const stopped =
      failures >= (maxFailures ?? Number.POSITIVE_INFINITY) ||
      ends.slice(0, canary).some(({ phase }) => phase === "failed")
    expect(stopped || phasesOf(ends, "waiting").length === 0).toBe(true)
  })
  await fc.assert(property, { seed: 12, numRuns: effort(60, 2000) })
})

test("1,000 machines: each is worked on once, and the table stays in its room", async () => {
  const begun: string[] = []
  let tables = 0
  const hosts = Array.from({ length: 1000 }, (_, index) => ({ name: `host-${index}` }))
  const ends = await rollOut(
    hosts,
    async ({ name }, { step, line, signal }) => {
      begun.push(name)
      step("builds")
      await wait(Number(name.slice(5)) % 3, signal)
      for (let index = 0; index < 5; index++) line(`line ${index} of ${name}`)
      return name.endsWith("13") ? failed : done
    },
    {
      limits: { parallel: 32, canary: 3 },
      signal: new AbortController().signal,
      now: () => tables,
      onEvent: (_, all) => {
        const lines =
          tables++ % 20 === 0 ? tableOf(all, { width: 80, height: 24, now: tables }) : []
        expect(lines.length).toBeLessThanOrEqual(24)
        expect(lines.filter((line) => line.length > 80)).toEqual([])
      },
    },
  )
  expect(new Set(begun).size).toBe(1000)
  expect(begun.length).toBe(1000)
  expect([phasesOf(ends, "done").length, phasesOf(ends, "failed").length]).toEqual([990, 10])
})
