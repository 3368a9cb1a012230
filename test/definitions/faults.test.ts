/** Several faults in one definition: each is told, whatever else is wrong. */
import { mkdtempSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { expect, test } from "vitest"
import * as z from "zod"
import { build } from "../../src/build.ts"
import {
  defineDiskLayout,
  defineFleet,
  defineHost,
  defineModule,
  defineService,
  esp,
  filesystem,
  gpt,
  mkIf,
} from "../../src/index.ts"
import { type Problem, formatPath, hasErrors } from "../../src/problems/problem.ts"
import { sources } from "../support/project.ts"

const folder = mkdtempSync(join(tmpdir(), "nixgen-faults-"))
const pins = join(folder, "sources.json")
writeFileSync(pins, JSON.stringify(sources))

// Definitions as JavaScript may have them, which has no types.
type Any = Readonly<Record<string, unknown>>
const host = (definition: Any) =>
  defineHost({ system: "x86_64-linux", stateVersion: "26.05", ...definition } as never)
const hosting = (definition: Any) => fleet({}, { web: host(definition) })
const using = (...services: unknown[]) => hosting({ services })
const on = (disks: unknown) => hosting({ disks })
const sharing = (definition: unknown) =>
  fleet({ common: { base: defineModule(definition as never) } }, { web: host({}) })
const service = (definition: unknown) => defineService(definition as never)() as unknown
const layout = (definition: unknown, given?: unknown) =>
  defineDiskLayout(definition as never)(given as never) as unknown
function fleet(definition: Any, hosts: Any = {}) {
  return defineFleet({ pins, hosts, ...definition } as never)
}

async function told(given: ReturnType<typeof fleet>): Promise<readonly string[]> {
  const { tree, problems } = await build(given)
  expect(problems.filter(({ place }) => place?.line === undefined)).toEqual([])
  expect(tree.size > 0).toBe(!hasErrors(problems))
  return problems.map(asText)
}

function asText({ code, path = [] }: Problem): string {
  return path.length === 0 ? code : `${code} ${formatPath(path)}`
}

const root = gpt({
  ESP: esp(),
  root: { size: "100%", content: filesystem({ format: "ext4", mountpoint: "/" }) },
})

test.each<[string, () => ReturnType<typeof fleet>, readonly string[]]>([
  [
    "a host: user, port, device and option",
    () =>
      hosting({
        deploy: { user: 5, port: 0 },
        disks: { disk: { main: { device: "sda", content: root } } },
        config: { services: { openssh: { enabel: true, ports: "22" } }, lib: { x: NaN } },
      }),
    [
      "NG010 config.lib.x",
      "NG020 deploy.user",
      "NG020 deploy.port",
      "NG020 disks.disk.main.device",
      "NG026 config.services.openssh.enabel",
      "NG027 config.services.openssh.ports",
    ],
  ],
  [
    "a host: every property",
    () =>
      hosting({
        system: "x86_64-lunix",
        stateVersion: 26,
        firmware: "efi",
        hardware: "./hardware.nix",
        inventory: [1],
        deploy: null,
        disks: 1,
        services: [1, service({ name: "a", config: () => ({ zramSwap: { enable: 1 } }) })],
        imports: ["./a.nix"],
        config: { networking: { hostName: "other" }, time: { timeZone: 1 } },
        confg: {},
      }),
    [
      "NG020 system",
      "NG020 stateVersion",
      "NG020 firmware",
      "NG020 hardware",
      "NG020 inventory",
      "NG020 deploy",
      "NG020 disks",
      "NG020 services[0]",
      "NG020 imports[0]",
      "NG021 confg",
      "NG027 config.time.timeZone",
      "NG027 config.zramSwap.enable",
      "NG109 config.networking.hostName",
    ],
  ],
  [
    "a host: wrong values in each of its data",
    () =>
      hosting({
        inventory: { a: new Date(0), b: [undefined] },
        deploy: { tags: [Symbol("a")], targetHost: () => "a" },
        disks: { disk: { main: { device: Promise.resolve("/dev/x"), content: root } } },
        config: new Map(),
      }),
    [
      "NG010 inventory.a",
      "NG010 inventory.b[0]",
      "NG010 deploy.tags[0]",
      "NG010 deploy.targetHost",
      "NG010 disks.disk.main.device",
      "NG010 config",
    ],
  ],
  [
    "two hosts, one of them twice wrong",
    () =>
      fleet(
        {},
        {
          a: host({ deploy: { targetHost: "192.0.2.1", buildOn: "here" }, config: { a: 1 } }),
          b_: host({ deploy: { targetHost: "192.0.2.1" } }),
        },
      ),
    ["NG020 deploy.buildOn", "NG101", "NG103 deploy.targetHost", "NG026 config.a"],
  ],
  [
    "what is given: objects that have it from others",
    () =>
      hosting({
        disks: Object.create(Object(layout({ name: "l", devices: () => ({ disk: {} }) }))),
        services: [Object.create(Object(service({ name: "s", config: () => ({}) })))],
      }),
    ["NG010 disks", "NG010 services[0]"],
  ],
  [
    "disks: what the layout is given, beside what it is",
    () =>
      on(
        layout(
          {
            name: "standard",
            description: 1,
            parameters: z.object({ device: z.string(), size: z.int().default(NaN) }),
            devices: () => ({ disk: { main: { device: "sda" } }, dsk: {} }),
            config: () => ({ zramSwap: { enable: "x" }, boot: { tmp: { a: Symbol("a") } } }),
            more: 1,
          },
          { device: 1, other: new Date(0) },
        ),
      ),
    [
      "NG010 other",
      "NG020 description",
      "NG021 more",
      "NG010 parameters.size",
      "NG020 devices.disk.main.device",
      "NG021 devices.dsk",
      "NG010 config.boot.tmp.a",
      "NG020 device",
      "NG021 other",
      "NG026 config.boot.tmp.a",
      "NG027 config.zramSwap.enable",
    ],
  ],
  [
    "a layout: functions that throw, and give nothing",
    () =>
      on(
        layout({
          name: 1,
          parameters: {},
          devices: () => undefined,
          config: () => {
            throw new Error("boom")
          },
        }),
      ),
    ["NG020 name", "NG020 parameters", "NG020 devices", "NG002 config"],
  ],
  [
    "a service: everything",
    () =>
      using(
        service({
          name: "a",
          description: [],
          parameters: z.object({ when: z.date(), port: z.int().default(2 ** 70), fine: z.int() }),
          imports: [1],
          config: ({ fine }: Any) => ({ zramSwap: { memoryPercent: fine, enable: 1 }, x: NaN }),
          confg: 1,
        }),
      ),
    [
      "NG020 description",
      "NG020 imports[0]",
      "NG021 confg",
      "NG025 parameters.when",
      "NG010 parameters.port",
      "NG010 config.x",
      "NG022 when",
      "NG022 fine",
      "NG026 config.x",
      "NG027 config.zramSwap.enable",
    ],
  ],
  [
    "a service without parameters that are any",
    () =>
      using(
        service({
          name: "a",
          parameters: z.record(z.string(), z.string()),
          config: ({ port }: Any) => ({ zramSwap: { memoryPercent: port, enable: "x" } }),
        }),
        service({ name: "b", config: async () => await Promise.resolve({}) }),
        service({ name: "c", config: () => undefined }),
        service({ name: "e", config: { zramSwap: {} } }),
        service(undefined),
      ),
    [
      "NG020 parameters",
      "NG010 config",
      "NG020 config",
      "NG020 config",
      "NG020",
      "NG027 config.zramSwap.enable",
    ],
  ],
  [
    "a module: everything",
    () =>
      sharing({
        description: {},
        imports: [mkIf, 2],
        config: { zramSwap: { enable: 1 }, time: { timeZone: [] }, users: { users: [1] } },
        confg: {},
      }),
    [
      "NG010 imports[0]",
      "NG020 description",
      "NG020 imports[1]",
      "NG021 confg",
      "NG027 config.zramSwap.enable",
      "NG027 config.time.timeZone",
      "NG027 config.users.users",
    ],
  ],
  [
    "the fleet: everything, and what is in it",
    () =>
      fleet(
        {
          description: 1,
          inputs: { a: { flake: 1, follow: {} }, nixpkg: {} },
          common: {
            base: 1,
            right: defineModule({ config: { zramSwap: { enable: 1 } } as never }),
          },
          host: 1,
        },
        { web: host({ deploy: { port: "22" }, config: { time: { timeZone: 1 } } }) },
      ),
    [
      "NG020 description",
      "NG020 inputs.a.flake",
      "NG021 inputs.a.follow",
      "NG020 common.base",
      "NG021 host",
      "NG020 deploy.port",
      "NG031 inputs.a",
      "NG031 inputs.nixpkg",
      "NG027 config.zramSwap.enable",
      "NG027 config.time.timeZone",
    ],
  ],
])("%s", async (_name, make, want) => {
  expect((await told(make())).toSorted()).toEqual([...want].toSorted())
})
