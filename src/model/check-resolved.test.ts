/** What definitions come to by a host's own data, where its option does not take every value of the kind. */
import { expect, test } from "vitest"
import { buildDefinitions, fleetFile, hostText } from "../../test/support/definitions.ts"

const data = `p: 99999, few: 3, role: "web", lvl: "maybe", sh: "zsh", isOff: false,
  mixed: 5, nested: { p: 70000 }, good: { p: 80, lvl: "no", path: "/srv" }`

/** The problems of a host with that data, and what defines its options. */
async function toldOf({
  own = "{}",
  common = "{}",
  use = "",
}: {
  readonly own?: string
  readonly common?: string
  readonly use?: string
}): Promise<readonly string[]> {
  const service = `const svc = defineService({ name: "svc",
    parameters: z.object({ n: z.int().max(2).default(1), role: z.enum(["a"]).default("a") }),
    config: () => ({}) as never })
const mod = defineModule({ name: "mod",
    parameters: z.object({ n: z.int().max(2).default(1), port: z.int().default(1) }),
    config: ({ port }) => ({ services: { openssh: { ports: [port] } } }) as never })`
  const { problems } = await buildDefinitions({
    "fleet.ts": fleetFile(`common: { base: defineModule({ config: ${common} as never }) }`),
    "hosts/web.ts": hostText(`inventory: { ${data} }, ${use} config: ${own} as never`, service),
    "hosts/db.ts": hostText(
      "inventory: { p: 80, few: 1, role: 'a', lvl: 'no', sh: '/bin/sh', mixed: 'ok', isOff: 'no' }",
    ),
  })
  return problems
    .filter(({ code }) => code === "NG027")
    .map(({ path = [], detail = "" }) => `${path.join(".")} ${detail}`)
}

const sshd = (settings: string): string => `{ services: { openssh: { ${settings} } } }`
const inWeb = "So it is in web."

test.each<[Parameters<typeof toldOf>[0], string]>([
  [{ own: sshd("ports: [host.p]") }, "config.services.openssh.ports.0"],
  [{ own: sshd("ports: [22, host.nested.p]") }, "config.services.openssh.ports.1"],
  [{ own: sshd("ports: [inventory.web.p]") }, "config.services.openssh.ports.0"],
  [{ common: sshd("ports: [host.p]") }, "config.services.openssh.ports.0"],
  [
    { own: sshd("settings: { PermitRootLogin: host.lvl }") },
    "config.services.openssh.settings.PermitRootLogin",
  ],
  [{ own: "{ users: { users: { root: { shell: host.sh } } } }" }, "config.users.users.root.shell"],
  [
    { own: "{ services: { nginx: { virtualHosts: { x: { root: host.sh } } } } }" },
    "config.services.nginx.virtualHosts.x.root",
  ],
  [{ own: sshd("ports: mkForce([host.p])") }, "config.services.openssh.ports.0"],
  [{ own: sshd("ports: mkIf(true, [host.p])") }, "config.services.openssh.ports.0"],
  [
    { common: "{ environment: { etc: { z: { text: host.mixed } } } }" },
    "config.environment.etc.z.text",
  ],
  [{ common: "{ networking: { nameservers: [host.mixed] } }" }, "config.networking.nameservers.0"],
  [{ common: "{ networking: { domain: mkDefault(host.mixed) } }" }, "config.networking.domain"],
  [{ use: "services: [svc({ n: host.few })]," }, "n"],
  [{ use: "services: [svc({ role: host.role })]," }, "role"],
  [{ use: "imports: [mod({ n: host.few })]," }, "n"],
])("%j is told", async (given, path) => {
  expect(await toldOf(given)).toEqual([`${path} ${inWeb}`])
})

test("a kind that only another host has is told in that one", async () => {
  const told = await toldOf({ common: sshd("enable: host.isOff") })
  expect(told).toEqual(["config.services.openssh.enable So it is in db."])
})

test("what a module is given is told where its option does not take it", async () => {
  const told = await toldOf({ use: "imports: [mod({ port: host.p })]," })
  expect(told).toEqual([`config.services.openssh.ports.0 ${inWeb}`])
})

test.each<[Parameters<typeof toldOf>[0]]>([
  [{ own: sshd("ports: [host.good.p]") }],
  [{ own: sshd("settings: { PermitRootLogin: host.good.lvl }") }],
  [{ own: "{ services: { nginx: { virtualHosts: { x: { root: host.good.path } } } } }" }],
  [{ own: "{ services: { nginx: { virtualHosts: { x: { root: str`/srv/${host.sh}` } } } } }" }],
  [{ own: "{ networking: { domain: host.sh } }" }],
  // another definition counts, or none does
  [{ common: sshd("ports: [host.p]"), own: sshd("ports: mkForce([22])") }],
  [{ common: sshd("ports: mkDefault([host.p])"), own: sshd("ports: [22]") }],
  [{ own: sshd("ports: mkIf(host.isOff, [host.p])") }],
  [{ own: sshd("ports: mkIf(config.services.nginx.enable, [host.p])") }],
  [{ own: sshd("ports: nix`lib.optional false ${host.p}`") }],
  [{ use: "services: [svc({ n: inventory.db.few })]," }],
])("%j is not", async (given) => {
  expect(await toldOf(given)).toEqual([])
})
