/** A password for sudo on machines: who is asked for it, and who is given it. */
import { describe, expect, test } from "vitest"
import type { Terminal } from "../../src/cli/terminal/terminal.ts"
import { sudoThatAsks } from "../support/fake-sudo.ts"
import { gc, runOnMachines as run } from "../support/machine-commands.ts"
import { type Machines, machines } from "../support/machines.ts"

const nothing = { hosts: [], yes: true, all: true }
const password = "correct horse"

/** Two machines whose users have to be made root, and one whose user is root. */
function fleetOf(user = "ada"): Machines {
  const fleet = machines({ alpha: { user }, beta: { user }, root: {} })
  fleet.ssh.program("sudo", sudoThatAsks(password))
  return fleet
}

const typed = (given: string): Partial<Terminal> => ({
  askUnseen: async () => await Promise.resolve(given),
})

const piped = (given: string): Partial<Terminal> => ({
  readInput: async () => await Promise.resolve(Buffer.from(given)),
})

const whoami = async (fleet: Machines, terminal: Partial<Terminal>, asRoot = true) =>
  await fleet.run(
    (own) =>
      run({ ...nothing, askSudoPassword: true, sudo: asRoot, rest: ['echo "${AS_ROOT-no}"'] }, own),
    terminal,
  )

describe("sudo's password", () => {
  test.each<[how: string, terminal: Partial<Terminal>]>([
    ["from a terminal", typed(password)],
    ["from standard input", piped(`${password}\n`)],
    ["from standard input of another system", piped(`${password}\r\n`)],
  ])("is read once, %s, and told nowhere", async (_, terminal) => {
    const fleet = fleetOf()
    const { status, written, told } = await whoami(fleet, terminal)
    expect([status, written.split("\n").toSorted()]).toEqual([
      0,
      ["alpha | yes", "beta | yes", "root | no"],
    ])
    const logs = ["alpha", "beta", "root"].map((host) => fleet.log("run", host))
    for (const said of [written, told, ...fleet.ssh.calls(), ...logs])
      expect(said).not.toContain(password)
  })

  test("that is wrong is told for each machine", async () => {
    const { status, told } = await whoami(fleetOf(), typed("wrong"))
    expect([status, told]).toEqual([1, expect.stringMatching(/^not reached: alpha and beta$/m)])
    expect(told).toMatch(/its user is not root, and sudo does not take the password/)
  })

  test("is not asked for where every user is root", async () => {
    const { status } = await whoami(fleetOf("root"), {})
    expect(status).toBe(0)
  })

  test.each<[how: string, terminal: Partial<Terminal>]>([
    ["nobody is there", {}],
    ["nothing is typed", typed("")],
    ["nothing comes in", piped("")],
  ])("has to be given: %s", async (_, terminal) => {
    const fleet = fleetOf()
    const { status } = await whoami(fleet, terminal)
    expect(status).toMatch(/no password was given, nothing was done/)
    expect(fleet.connected()).toEqual([])
  })

  test("is given by every command that needs root", async () => {
    const fleet = fleetOf()
    fleet.ssh.program(
      "nix-collect-garbage",
      '#!/bin/sh\necho "${AS_ROOT-no}" store paths deleted, 1.00 MiB freed\n',
    )
    const { status, told } = await fleet.run(
      (terminal) =>
        gc({ ...nothing, hosts: ["alpha"], all: false, askSudoPassword: true }, terminal),
      typed(password),
    )
    expect([status, told]).toEqual([0, expect.stringContaining("freed 1.00 MiB: alpha")])
  })
})
