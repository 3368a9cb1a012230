/** `deploy.sh` and `update.sh` on a real machine: what is refused, what runs and what boots after each. */
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest"
import { type Target, labelOf, missing, startsOnce, targetOf } from "./machine.ts"

const reason = missing()
if (reason !== undefined) console.warn(`npm run test:target is left out: ${reason}`)

const host = "dev-365"

describe.skipIf(reason !== undefined).sequential("a machine under QEMU", () => {
  let target: Target

  beforeAll(async () => {
    target = targetOf(join(import.meta.dirname, "../../generated/nixos-pi-servers"), host)
    await target.build("ok")
    await target.start()
  }, 300_000)

  afterAll(() => target.remove(), 60_000)

  /** What is on the machine's disks. */
  const disks = () => target.on("lsblk -n -o NAME,SIZE,FSTYPE,PARTLABEL,UUID")

  const deploy = (name: string, ...options: readonly string[]) =>
    deployWith(target.key, name, ...options)

  const deployWith = (key: string, name: string, ...options: readonly string[]) =>
    target.script("deploy.sh", ["--yes", name, "--", "-i", key, ...options])

  test.each<[string, () => ReturnType<typeof deploy>, RegExp]>([
    [
      "a disk is missing",
      () => deploy("dev-901"),
      /it has no disk \/dev\/disk\/by-id\/ata-WDC_WD10EZEX/,
    ],
    [
      "the architecture is another",
      () => deploy("dev-142"),
      /its architecture is x86_64, and dev-142 is for aarch64/,
    ],
    ["the key is another", () => deployWith(target.otherKey, host), /does not let you in by a key/],
    ["nothing listens", () => deploy(host, "--ssh-port", "9"), /refuses the connection/],
  ])("is not changed where %s", async (_, attempt, message) => {
    const before = await disks()
    const { status, output } = await attempt()
    expect(output).toMatch(message)
    expect(output).toMatch(/nothing was done/)
    expect([status, await disks()]).toEqual([2, before])
  })

  test("is installed, and waited for", async () => {
    const { status, output, seconds } = await deploy(host)
    console.log(`deploy.sh: ${seconds} s`)
    expect(output).toMatch(/\/dev\/vd\w, 68\.7 GB.*\n {4}empty/)
    expect(output).toMatch(
      /dev-365 is installed, and runs what was built: .*\nIts ssh host key is now: 256 SHA256:/,
    )
    expect([status, await target.state()]).toEqual([0, { running: "ok", boots: "ok" }])
  })

  test("is taken for the host by its key alone, where the fleet has one", async () => {
    const own = await target.on("cat /etc/ssh/ssh_host_ed25519_key.pub")
    const bare = { NIX_SSHOPTS: `-i ${target.key} -o IdentitiesOnly=yes` }
    const update = async (key: string) => {
      target.give("hosts/known_hosts", `${host} ${key.trim()}\n`)
      return await target.script("update.sh", [host], bare)
    }
    const other = readFileSync(`${target.otherKey}.pub`, "utf8")
    expect(await update(other)).toMatchObject({
      status: 6,
      output: expect.stringMatching(/another ssh host key than the fleet has for it/),
    })
    expect(await update(own)).toMatchObject({ status: 0 })
  })

  test("is known when it is there", async () => {
    const { status, output } = await deploy(host, "--phases", "disko")
    expect(output).toMatch(/is in use: \/.* is on it, and the system that runs there stays/)
    expect(status).toBe(2)
  })

  // each starts from what the one before has left
  test.each<[string, number, string, string]>([
    ["ok 2", 0, "ok-2", "ok-2"],
    ["fail 3", 5, "ok-2", "ok-2"],
    ["exit 4", 4, "exit-4", "ok-2"],
    ["exit 1", 5, "exit-4", "ok-2"],
    ["cut", 5, "exit-4", "ok-2"],
    ["hang", 5, "exit-4", "ok-2"],
  ])(
    "is updated to a system that is %j: status %d, %s runs, %s boots",
    async (behaviour, want, running, boots) => {
      await target.build(behaviour)
      const { status, output, seconds } = await target.script("update.sh", [host])
      console.log(`update.sh, ${behaviour}: ${seconds} s`)
      expect([status, await target.state(), output.slice(-2000)]).toEqual([
        want,
        { running, boots },
        expect.anything(),
      ])
    },
  )

  test.each<[asked: string, said: RegExp]>([
    [
      'healthCommands = [ "test -e /run/current-system/no-such-file" ];\nhealthSeconds = 15;',
      /is not healthy:\n {2}test -e \/run\/current-system\/no-such-file: gave 1/,
    ],
    [
      "healthPorts = [ 9 ];\nhealthSeconds = 15;",
      /is not healthy:\n {2}nothing listens on port 9\n/,
    ],
  ])("goes back where its health does not come true: %j", async (asked, said) => {
    target.askHealth(asked)
    await target.build("ok 5")
    const { status, output } = await target.script("update.sh", [host])
    expect(output).toMatch(said)
    expect([status, await target.state()]).toEqual([5, { running: "exit-4", boots: "ok-2" }])
  })

  test("stays where its health comes true", async () => {
    target.askHealth(
      'healthCommands = [ "test -e /run/current-system" ];\nhealthPorts = [ 22 ];\nhealthSeconds = 20;',
    )
    await target.build("ok 2")
    const { status, output } = await target.script("update.sh", [host])
    expect([status, output.slice(-2000)]).toEqual([0, expect.stringMatching(/asks for its health/)])
    expect(await target.state()).toEqual({ running: "ok-2", boots: "ok-2" })
  })

  const runs = async (label: string) =>
    await vi.waitUntil(
      async () => {
        // a machine that restarts does not answer
        const state = await target.state().catch(() => undefined)
        return state?.running === label
      },
      { timeout: 120_000, interval: 500 },
    )

  test.each<[what: string, health: string, behaviour: string]>([
    ["its activation hangs", "", "hang"],
    ["it is asked for its health", 'healthCommands = [ "false" ];\nhealthSeconds = 300;', "ok 6"],
  ])("goes back by itself after Ctrl-C while %s", async (_, health, behaviour) => {
    target.askHealth(health)
    await target.build(behaviour)
    const line = ["--rollback-after", "10", host]
    const { status, output } = await target.interruptedScript("update.sh", line, async () =>
      runs(labelOf(behaviour)),
    )
    expect([status, output]).toEqual([130, expect.stringMatching(/goes back by itself/)])
    await runs("ok-2")
    await target.powerCycle()
    expect(await target.state()).toEqual({ running: "ok-2", boots: "ok-2" })
    target.askHealth("")
  })

  test("comes back within a minute when the network is cut", async () => {
    await target.build("cut")
    const update = target.script("update.sh", [host])
    const seconds = await target.longestSilence(update)
    console.log(`reached again after ${seconds} s`)
    expect(seconds).toBeGreaterThan(10)
    expect(seconds).toBeLessThan(60)
    expect((await update).status).toBe(5)
  })

  test("boots what was confirmed last after its plug was pulled", async () => {
    await target.powerCycle()
    expect(await target.state()).toEqual({ running: "ok-2", boots: "ok-2" })
  })

  test("boots the old system where its sshd is gone for good", async () => {
    await target.build("no-sshd")
    const { status, output } = await target.script("update.sh", ["--time-limit", "30", host])
    expect(output).toMatch(/goes back to the old system by itself/)
    expect(status).toBe(6)
    await target.powerCycle()
    expect(await target.state()).toEqual({ running: "ok-2", boots: "ok-2" })
  })

  test("boots the old system where its plug is pulled during an update", async () => {
    await target.build("hang")
    const update = target.script("update.sh", [host])
    await vi.waitUntil(async () => (await target.state()).running === labelOf("hang"), 120_000)
    await target.powerCycle()
    expect((await update).status).toBe(5)
    expect(await target.state()).toEqual({ running: "ok-2", boots: "ok-2" })
  })

  /** The way to a new system by a restart: how it starts, and what is said, runs and boots then. */
  const byRestart = async (behaviour: string, label = labelOf(behaviour)) => {
    await target.build(behaviour)
    const line = ["--restart", "--restart-limit", "120", host]
    const { status, output, seconds } = await target.script("update.sh", line)
    console.log(`update.sh --restart, ${label}: ${seconds} s`)
    return { status, output: output.slice(-3000) }
  }

  describe.skipIf(reason !== undefined || !startsOnce())("by a restart", () => {
    test("is started by a restart into what cannot be switched to", async () => {
      const { status, output } = await byRestart("fail 8")
      expect([status, output]).toEqual([0, expect.stringMatching(/updated: dev-365/)])
      expect(await target.state()).toEqual({ running: "fail-8", boots: "fail-8" })
      const { status: again, output: said } = await byRestart("ok 6")
      expect([again, said]).toEqual([0, expect.stringMatching(/updated: dev-365/)])
      expect(await target.state()).toEqual({ running: "ok-6", boots: "ok-6" })
    })

    test("is updated by a restart into a system that comes up well", async () => {
      const { status, output } = await byRestart("ok 7")
      expect([status, output]).toEqual([0, expect.stringMatching(/updated: dev-365/)])
      expect(await target.state()).toEqual({ running: "ok-7", boots: "ok-7" })
      await target.powerCycle()
      expect(await target.state()).toEqual({ running: "ok-7", boots: "ok-7" })
    })

    test("has the old system back where the new one panics as it starts", async () => {
      const { status, output } = await byRestart("start-panics")
      expect([status, output]).toEqual([5, expect.stringMatching(/the new system did not come up/)])
      expect(await target.state()).toEqual({ running: "ok-7", boots: "ok-7" })
    })

    test("has the old system back by its plug where the new one hangs as it starts", async () => {
      const { status, output } = await byRestart("start-hangs")
      expect([status, output]).toEqual([
        6,
        expect.stringMatching(/power cycle starts the old system/),
      ])
      await target.powerCycle()
      expect(await target.state()).toEqual({ running: "ok-7", boots: "ok-7" })
    })

    test("goes back by another restart where its health does not come true", async () => {
      target.askHealth('healthCommands = [ "false" ];\nhealthSeconds = 5;')
      const { status, output } = await byRestart("ok 9")
      target.askHealth("")
      expect([status, output]).toEqual([
        5,
        expect.stringMatching(/is back at the system that boots/),
      ])
      expect(await target.state()).toEqual({ running: "ok-7", boots: "ok-7" })
    })

    test("says what boots after Ctrl-C while it restarts", async () => {
      await target.build("ok 10")
      const line = ["--restart", host]
      const { status, output } = await target.interruptedScript("update.sh", line, async () =>
        vi.waitUntil(async () => (await target.on("true").catch(() => "gone")) === "gone", {
          timeout: 120_000,
          interval: 200,
        }),
      )
      expect([status, output]).toEqual([
        130,
        expect.stringMatching(
          /interrupted while it restarts into the new system: the old one boots/,
        ),
      ])
      await runs("ok-10")
      await target.powerCycle()
      expect(await target.state()).toEqual({ running: "ok-7", boots: "ok-7" })
    })
  })

  test("is gone back on by a user whose sudo asks for a password", async () => {
    const before = (await target.state()).running
    await target.on(
      [
        // sudo would wait for a name server
        'echo "127.0.0.1 $(uname -n)" >>/etc/hosts',
        "useradd --create-home admin",
        "echo admin:correct-horse | chpasswd -c SHA256",
        "mkdir -p /home/admin/.ssh",
        "cat /etc/ssh/authorized_keys.d/root >/home/admin/.ssh/authorized_keys",
        "chown -R admin: /home/admin",
        "echo 'admin ALL=(ALL) ALL' >/etc/sudoers.d/admin",
      ].join(" && "),
    )
    const line = ["--rollback", "--target", "admin@127.0.0.1", host]
    expect(await target.script("update.sh", line)).toMatchObject({
      status: 1,
      output: expect.stringMatching(/sudo asks for a password \(--ask-sudo-password\)/),
    })
    const asking = ["--ask-sudo-password", ...line]
    expect(await target.script("update.sh", asking, {}, "wrong\n")).toMatchObject({
      status: 1,
      output: expect.stringMatching(/sudo does not take the password; nothing was changed there/),
    })
    expect((await target.state()).running).toBe(before)
    const { status, output } = await target.script("update.sh", asking, {}, "correct-horse\n")
    expect([status, output.slice(-2000)]).toEqual([0, expect.stringMatching(/updated: dev-365/)])
    expect(output).not.toContain("correct-horse")
    const { running, boots } = await target.state()
    expect(running).not.toBe(before)
    expect(boots).toBe(running)
  })
})
