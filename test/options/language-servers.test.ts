import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { type Project, hostText, makeProject, marks } from "./project.ts"
import { type Server, languageServers } from "./servers.ts"

const root = join(import.meta.dirname, "../..")
let project: Project
beforeAll(() => {
  project = makeProject(root)
}, 120_000)
afterAll(() => project.remove())

describe.each([...languageServers(root)])("%s", (_name, start) => {
  let server: Server
  beforeAll(async () => {
    server = await start()
    server.open(project.host, hostText)
  })
  afterAll(() => server.close())

  test.each([
    ["services", ["tailscale", "home-assistant", "redis", "mysql"]],
    ["openssh", ["PasswordAuthentication", "KbdInteractiveAuthentication", "X11Forwarding"]],
    ["virtualHost", ["enableACME", "forceSSL", "locations"]],
    ["user", ["isNormalUser", "extraGroups", "openssh", "shell", "hashedPasswordFile"]],
    ["fileSystem", ["device", "fsType", "options", "neededForBoot"]],
    ["systemdBoot", ["enable", "configurationLimit", "editor"]],
    ["enumeration", ["yes", "no", "prohibit-password", "forced-commands-only"]],
    ["partition", ["mountpoint", "mountOptions"]],
  ])("completes %s", async (mark, expected) => {
    const offered = await server.complete(project.host, marks.get(mark) ?? -1)
    expect(offered.map((name) => name.replace(/^"|"?\??$/g, ""))).toEqual(
      expect.arrayContaining(expected),
    )
  })

  test.each([
    ["openssh", ["[", "node", "__@"]],
    ["services", ["[", "node", "__@"]],
    ["enumeration", ["mkIf"]],
  ])("offers options and values alone for %s", async (mark, unwanted) => {
    const offered = await server.complete(project.host, marks.get(mark) ?? -1)
    expect(offered.filter((name) => unwanted.some((each) => name.startsWith(each)))).toEqual([])
  })

  test("tells type, default and declaring module", async () => {
    const hover = await server.hover(project.host, marks.get("hover") ?? -1)
    expect(hover).toContain("ServicesPrometheusExportersNode.port?: Definition<Integer>")
    expect(hover).toContain("16 bit unsigned integer; between 0 and 65535 (both inclusive)")
    expect(hover).toContain("Default: `9100`")
    expect(hover).toContain("Declared in services/monitoring/prometheus/exporters.nix")
  })

  test("shows an unknown option at its name, with what was probably meant", async () => {
    server.change(project.host, hostText.replace('"/*enumeration*/"', '"no"'))
    const shown = await server.mistakes(project.host)
    expect(shown).toContainEqual({
      text: "tailscal",
      message:
        "Object literal may only specify known properties, but 'tailscal' does not exist in type " +
        "'Services'. Did you mean to write 'tailscale'?",
    })
  })
})
