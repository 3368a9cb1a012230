/** `nixgen deploy`, `status`, `run`, `reboot`, `rollback` and `gc` with a real machine. It needs `npm run build`. */
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest"
import { missing, startsOnce } from "./machine.ts"
import { type TargetProject, targetProject } from "./project.ts"

const reason = missing()
if (reason !== undefined) console.warn(`npm run test:target is left out: ${reason}`)

const host = "dev-365"

describe.skipIf(reason !== undefined).sequential("a machine under QEMU, by the commands", () => {
  let project: TargetProject
  const nixgen = async (...line: readonly string[]) => await project.nixgen(line)

  beforeAll(async () => {
    project = await targetProject(host)
  }, 600_000)

  afterAll(() => project.remove(), 60_000)

  test("is seen to run no host yet", async () => {
    await project.define(false)
    const { status, output } = await nixgen("status", host)
    expect(output).toMatch(/^dev-365 +\?/m)
    expect(status).toBe(0)
  })

  test("is installed", async () => {
    const { status, output } = await nixgen("deploy", host, "--yes", "--", "-i", project.target.key)
    expect(output).toMatch(/installed: dev-365/)
    expect([status, output.slice(-3000)]).toEqual([0, expect.anything()])
    expect(await project.target.state()).toEqual({ running: "ok", boots: "ok" })
  })

  test("is not installed a second time by mistake", async () => {
    const { status, output } = await nixgen("deploy", host, "--yes", "--", "-i", project.target.key)
    expect(output).toMatch(/NG74[78]/)
    expect([status, await project.target.state()]).toEqual([1, { running: "ok", boots: "ok" }])
  })

  test("is updated", async () => {
    await project.define(true)
    await project.target.build("ok 2")
    const { status, output } = await nixgen("deploy", host, "--yes")
    expect([status, output.slice(-3000)]).toEqual([0, expect.stringContaining("updated: dev-365")])
    expect(await project.target.state()).toEqual({ running: "ok-2", boots: "ok-2" })
  })

  test.skipIf(reason !== undefined || !startsOnce())(
    "is updated by a restart, and goes back by one",
    async () => {
      await project.target.build("ok 3")
      const restart = ["deploy", host, "--yes", "--restart", "--restart-limit", "180"]
      const { status, output } = await nixgen(...restart)
      expect([status, output.slice(-3000)]).toEqual([
        0,
        expect.stringContaining("updated: dev-365"),
      ])
      expect(await project.target.state()).toEqual({ running: "ok-3", boots: "ok-3" })
      await project.target.build("start-panics")
      const back = await nixgen(...restart)
      expect([back.status, back.output.slice(-3000)]).toEqual([
        5,
        expect.stringContaining("rolled back: dev-365"),
      ])
      expect(await project.target.state()).toEqual({ running: "ok-3", boots: "ok-3" })
      // what did not come up is nothing to go back to
      expect((await nixgen("rollback", host, "--yes")).status).toBe(0)
      expect(await project.target.state()).toEqual({ running: "ok-2", boots: "ok-2" })
    },
  )

  test("tells how an update ended by the status", async () => {
    await project.target.build("fail 3")
    const { status, output } = await nixgen("deploy", host, "--yes")
    expect(output).toMatch(/rolled back: dev-365/)
    expect([status, await project.target.state()]).toEqual([5, { running: "ok-2", boots: "ok-2" }])
  })

  test("goes back by itself after Ctrl-C, and that is said", async () => {
    await project.target.build("hang")
    const line = ["deploy", host, "--yes", "--rollback-after", "10"]
    const runs = async (label: string) =>
      await vi.waitUntil(async () => (await project.target.state()).running === label, {
        timeout: 120_000,
        interval: 500,
      })
    const { status, output } = await project.interrupted(line, async () => runs("hang"))
    expect([status, output.slice(-3000)]).toEqual([
      130,
      expect.stringMatching(/^interrupted: dev-365$/m),
    ])
    await runs("ok-2")
    expect((await project.target.state()).boots).toBe("ok-2")
  })

  test("is asked what it runs", async () => {
    const { status, output } = await nixgen("status", host, "--json")
    const { hosts } = JSON.parse(output.slice(0, output.lastIndexOf("}") + 1)) as {
      hosts: readonly object[]
    }
    expect(hosts).toMatchObject([
      { name: host, isReached: true, generation: 2, boots: 2, needsReboot: false },
    ])
    expect(status).toBe(0)
  })

  test("runs a command, whose status is told apart from that of ssh", async () => {
    const { output, status } = await nixgen("run", host, "--yes", "--", "uname -n; exit 255")
    expect(output).toMatch(/^dev-365 \| dev-365$/m)
    expect(output).toMatch(/^exit 255: dev-365$/m)
    expect(status).toBe(1)
  })

  test("is restarted, and waited for", async () => {
    const { status, output } = await nixgen("reboot", host, "--yes", "--wait", "300")
    expect(output).toMatch(/^restarted: dev-365$/m)
    expect([status, await project.target.state()]).toEqual([0, { running: "ok-2", boots: "ok-2" }])
  })

  test("goes back to the generation before", async () => {
    const { status, output } = await nixgen("rollback", host, "--yes")
    expect([status, output.slice(-3000)]).toEqual([
      0,
      expect.stringContaining("went back: dev-365"),
    ])
    expect(await project.target.state()).toEqual({ running: "ok", boots: "ok" })
  })

  test("gets rid of what nothing needs, and starts all the same", async () => {
    const { status, output } = await nixgen("gc", host, "--yes")
    expect(output).toMatch(/^freed .*: dev-365$/m)
    expect(status).toBe(0)
    await project.target.powerCycle()
    expect(await project.target.state()).toEqual({ running: "ok", boots: "ok" })
  })
})
