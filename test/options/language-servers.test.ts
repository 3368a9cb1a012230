/** What an editor is told in a host's file, by the language servers of both TypeScripts. */
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { isLong } from "../support/effort.ts"
import { type HostFile, editedHost } from "./host-file.ts"
import { type Project, makeProject } from "./project.ts"
import { type Server, languageServers } from "./servers.ts"

const root = join(import.meta.dirname, "../..")
let project: Project
beforeAll(() => {
  project = makeProject(root, "small-company")
}, 120_000)
afterAll(() => project.remove())

const files = ["gateway.ts", "web.js"] as const
const servers = [...languageServers(root)]
// the older one takes long to start; that it knows JavaScript is known from the newer one as a rule
const combinations = servers.flatMap(([name, start]) =>
  (isLong || name === "TypeScript 7" ? files : files.slice(0, 1)).map(
    (file) => [name, file, start] as const,
  ),
)

describe.each(combinations)("%s in %s", (name, file, start) => {
  let server: Server
  let host: HostFile
  beforeAll(async () => {
    host = editedHost(project.folder, file)
    server = await start()
    server.open(host.path, host.text)
  })
  afterAll(() => server.close())

  function offsetOf(mark: string): number {
    const offset = host.marks.get(mark)
    if (offset === undefined) throw new Error(`there is no mark ${mark}`)
    return offset
  }

  test.each([
    ["services", ["tailscale", "home-assistant", "redis", "mysql"]],
    ["openssh", ["PasswordAuthentication", "KbdInteractiveAuthentication", "X11Forwarding"]],
    ["virtualHost", ["extraConfig", "serverAliases", "useACMEHost"]],
    ["user", ["isNormalUser", "extraGroups", "openssh", "shell", "hashedPasswordFile"]],
    ["fileSystem", ["device", "fsType", "options", "neededForBoot"]],
    ["systemdBoot", ["enable", "configurationLimit", "editor"]],
    ["enumeration", ["yes", "no", "prohibit-password", "forced-commands-only"]],
    ["partition", ["mountpoint", "mountOptions"]],
    ["read", ["tailscale", "redis", "nginx", "openssh"]],
    ["definition", ["serviceConfig", "wantedBy", "script", "startAt"]],
    ["readGroup", ["enable", "virtualHosts", "package", "recommendedTlsSettings"]],
  ])("completes %s", async (mark, expected) => {
    const offered = await server.complete(host.path, offsetOf(mark))
    expect(offered.map((each) => each.replace(/^"|"?\??$/g, ""))).toEqual(
      expect.arrayContaining(expected),
    )
  })

  test.each([
    ["openssh", ["[", "node", "__@"]],
    ["services", ["[", "node", "__@"]],
    ["read", ["[", "node.", "__@", "represents"]],
    ["enumeration", ["mkIf"]],
  ])("offers options and values alone for %s", async (mark, unwanted) => {
    const offered = await server.complete(host.path, offsetOf(mark))
    expect(offered).not.toEqual([])
    expect(
      offered.filter((each) => unwanted.some((beginning) => each.startsWith(beginning))),
    ).toEqual([])
  })

  test("tells type, default and declaring module", async () => {
    const hover = await server.hover(host.path, offsetOf("hover"))
    expect(hover).toContain("ServicesPrometheusExportersNode.port?: IntegerDefinition")
    expect(hover).toContain("16 bit unsigned integer; between 0 and 65535 (both inclusive)")
    expect(hover).toContain("Default: `9100`")
    expect(hover).toContain("Declared in services/monitoring/prometheus/exporters.nix")
  })

  test("tells what an option is that is read", async () => {
    const hover = await server.hover(host.path, offsetOf("readGroup"))
    expect(hover).toContain("enable: Expression<boolean>")
    // the newer one says nothing of what a mapped type has the members of
    const declared = "Declared in services/web-servers/nginx/default.nix"
    expect(hover).toContain(name === "TypeScript 6" ? declared : "")
  })

  test("tells what a field of a device is", async () => {
    const hover = await server.hover(host.path, offsetOf("size"))
    expect(hover).toContain("The size as sgdisk writes it, such as `1G`")
  })

  test("shows an unknown option at its name, with what was probably meant", async () => {
    server.change(host.path, host.text.replace('"/*enumeration*/"', '"no"'))
    expect(await server.mistakes(host.path)).toEqual([
      {
        text: "tailscal",
        message:
          "Object literal may only specify known properties, but 'tailscal' does not exist in type " +
          "'Services'. Did you mean to write 'tailscale'?",
      },
    ])
  })
})
