/** A host's own key from its first start on: made for it, handed over, and what it is known by. It needs `npm run build`. */
import { execFileSync } from "node:child_process"
import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { missing } from "./machine.ts"
import { type TargetProject, targetProject } from "./project.ts"

const reason = missing()
if (reason !== undefined) console.warn(`npm run test:target is left out: ${reason}`)

const host = "dev-365"

describe.skipIf(reason !== undefined).sequential("a host with a key of the fleet's", () => {
  let project: TargetProject
  let admin: { readonly SOPS_AGE_KEY_FILE: string; readonly NIX_SSHOPTS: string }

  const file = (path: string) => join(project.folder, path)

  beforeAll(async () => {
    project = await targetProject(host)
    execFileSync("age-keygen", ["-o", file("admin.key")], { stdio: "ignore" })
    const recipient = execFileSync("age-keygen", ["-y", file("admin.key")], { encoding: "utf8" })
    const fleet = readFileSync(file("fleet.ts"), "utf8")
      .replace("{ defineFleet }", "{ defineFleet, sops }")
      .replace(
        "  hosts:",
        () => `  secrets: sops({ recipients: { admin: "${recipient.trim()}" } }),\n  hosts:`,
      )
    writeFileSync(file("fleet.ts"), fleet)
    // nothing of what ssh is to know the machine by
    const NIX_SSHOPTS = `-i ${project.target.key} -o IdentitiesOnly=yes`
    admin = { SOPS_AGE_KEY_FILE: file("admin.key"), NIX_SSHOPTS }
  }, 600_000)

  afterAll(() => project.remove(), 60_000)

  test("has it before there is a machine", async () => {
    expect(await project.nixgen(["secrets", "init", host], admin)).toMatchObject({ status: 0 })
    await project.define(false)
    const known = readFileSync(file("generated/hosts/known_hosts"), "utf8")
    expect(readFileSync(file(`secrets/hosts/${host}.pub`), "utf8")).toContain(
      known.split(" ")[2]?.trim(),
    )
  })

  test("shows it at its first start", async () => {
    const line = ["deploy", host, "--yes", "--", "-i", project.target.key]
    const { status, output } = await project.nixgen(line, admin)
    expect([status, output.slice(-3000)]).toEqual([0, expect.stringMatching(/installed: dev-365/)])
  })

  test("has it for root alone, and left nowhere else", async () => {
    const { target } = project
    const installed = "/target/etc/ssh/ssh_host_ed25519_key"
    expect((await target.on(`stat -c '%U:%G %a' ${installed}`)).trim()).toBe("root:root 600")
    const key = await target.on(`cat ${installed}`)
    const [, middle = ""] = key.split("\n")
    expect(middle).toMatch(/^[\w+/]{40,}/)
    const held = await target.on(
      `grep -rlsF -e '${middle}' /tmp /target/tmp /target/var/log /target/nix/store || true`,
    )
    expect(held.trim()).toBe("")
    writeFileSync(file("host.key"), key, { mode: 0o600 })
    const recipients = file(`secrets/hosts/${host}.pub`)
    const sealed = execFileSync("age", ["-R", recipients], { input: "for the host" })
    const opened = execFileSync("age", ["-d", "-i", file("host.key")], { input: sealed })
    expect(opened.toString()).toBe("for the host")
  })

  test("is updated and asked by that key alone", async () => {
    await project.define(true)
    await project.target.build("ok 2")
    const updated = await project.nixgen(["deploy", host, "--yes"], admin)
    expect([updated.status, updated.output.slice(-3000)]).toEqual([
      0,
      expect.stringContaining("updated: dev-365"),
    ])
    const { output } = await project.nixgen(["status", host], admin)
    expect(output).toMatch(/^dev-365 +(?!\?)/m)
  })

  test("is another machine where the key is another", async () => {
    const pub = readFileSync(`${project.target.otherKey}.pub`, "utf8")
    writeFileSync(file(`secrets/hosts/${host}.pub`), pub)
    await project.define(true)
    const { status, output } = await project.nixgen(["status", host], admin)
    expect(output).toMatch(/another ssh host key than the fleet has for it/)
    expect(status).toBe(1)
  })
})
