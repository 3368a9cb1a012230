/** What modules take where they are defined and imported; the compiler is the test. */
import * as z from "zod"
import { defineFleet, defineHost, defineModule, lib, mkIf } from "../../src/index.ts"

const server = defineModule({ config: mkIf(true, { services: { openssh: { enable: true } } }) })

const withGpu = defineModule({
  parameters: z.object({ card: z.int(), driver: z.string().default("nvidia") }),
  config: ({ card, driver }) => ({ services: { openssh: { ports: [card], banner: driver } } }),
})

const optional = defineModule({
  parameters: z.object({ driver: z.string().default("nvidia") }),
  config: () => ({}),
})

export const modules = [
  // @ts-expect-error -- no such option
  defineModule({ config: { services: { openssh: { enabel: true } } } }),
  // @ts-expect-error -- no such group of options
  defineModule({ config: { servces: {} } }),
  // @ts-expect-error -- another type
  defineModule({ config: { services: { openssh: { enable: "yes" } } } }),
  defineModule({ imports: [server, withGpu({ card: 1 }), optional()], config: {} }),
  // @ts-expect-error -- one with parameters is called
  defineModule({ imports: [withGpu] }),
  // @ts-expect-error -- without what must be given
  defineModule({ imports: [withGpu({})] }),
  // @ts-expect-error -- an argument of another type
  defineModule({ imports: [withGpu({ card: "first" })] }),
  // @ts-expect-error -- an argument that there is not
  defineModule({ imports: [withGpu({ card: 1, crad: 2 })] }),
]

export const placed = defineModule({
  parameters: z.object({ name: z.string() }),
  config: ({ name }) => ({
    services: {
      nginx: {
        // @ts-expect-error -- what is wrong in a function is told where it stands
        package: name,
      },
    },
  }),
})

export const host = defineHost({
  system: "x86_64-linux",
  stateVersion: "26.05",
  imports: [server, withGpu({ card: 1, driver: lib["driver"]! })],
})

export const fleet = defineFleet({
  pins: "./npins/sources.json",
  hosts: {},
  common: { server },
  modules: [
    { module: server, hosts: { tags: ["a"] } },
    { module: withGpu({ card: 1 }), hosts: { names: ["b"] } },
    // @ts-expect-error -- hosts are chosen by tags or names
    { module: server, hosts: { system: "x86_64-linux" } },
  ],
})
