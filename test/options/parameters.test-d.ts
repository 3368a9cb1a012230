/** What can be done with parameters, and what is given for them; the compiler is the test. */
import * as z from "zod"
import {
  add,
  and,
  config,
  defineModule,
  defineService,
  equals,
  fallback,
  ifElse,
  lib,
  mkDefault,
  mkForce,
  mkIf,
  notEquals,
  pkgs,
  str,
} from "../../src/index.ts"

const parameters = z.object({
  text: z.string().optional(),
  word: z.string(),
  port: z.int().optional(),
  on: z.boolean().nullable(),
  list: z.array(z.string()).optional(),
  choice: z.enum(["yes", "no"]),
  other: z.enum(["yes", "maybe"]),
  place: z.object({ folder: z.string().optional(), depth: z.int() }).optional(),
})

/** Where a parameter may be null, Nix is asked first: TypeScript takes the answer for granted. */
export const services = [
  defineService({
    name: "right",
    parameters,
    config: ({ text, word, port, on, list, choice, place }) => ({
      i18n: { defaultLocale: mkIf(notEquals(text, null), text) },
      networking: {
        domain: ifElse(equals(text, null), "lan", text),
        search: lib.optional(notEquals(text, null), text),
        nameservers: lib.optionals(notEquals(list, null), list),
        hostId: lib.mkIf(notEquals(text, null), lib.mkForce(text)),
        firewall: {
          enable: and(notEquals(on, null), on),
          allowedTCPPorts: mkIf(notEquals(port, null), [port, add(port, 1)]),
        },
      },
      environment: { variables: { A: place.folder, B: lib.toLower(text), C: mkDefault(text) } },
      services: { openssh: { settings: { PermitRootLogin: choice, X: word } } },
    }),
  }),
  defineService({
    name: "words",
    parameters,
    config: ({ word }) => ({
      services: { openssh: { settings: { PermitRootLogin: word } } },
      networking: { firewall: { logRefusedConnections: equals(word, "a") } },
    }),
  }),
  defineService({
    name: "wrong",
    parameters,
    config: ({ other }) => ({
      // @ts-expect-error -- one of its words is none of the option's
      services: { openssh: { settings: { PermitRootLogin: other } } },
    }),
  }),
  defineService({
    name: "kind",
    parameters,
    config: ({ port }) => ({
      // @ts-expect-error -- a number for a text, be it given or not
      networking: { domain: port },
    }),
  }),
]

type Json = string | number | boolean | null | Json[] | { [key: string]: Json }

const json = defineService({
  name: "json",
  parameters: z.object({ own: z.custom<Json>(), any: z.json() }),
  config: () => ({}),
})
declare const value: Json
export const given = json({ own: value, any: { a: [1, "b", { c: null }] } })

const backup = defineService({
  name: "backup",
  parameters: z.object({
    paths: z.array(z.string()),
    at: z.object({ hour: z.int(), zone: z.string().optional() }).optional(),
    hosts: z.record(z.string(), z.object({ keep: z.int() })).optional(),
    pair: z.tuple([z.string(), z.int()]).optional(),
    mode: z.enum(["fast", "small"]).optional(),
  }),
  config: ({ paths }) => ({ environment: { variables: { PATHS: paths } } }),
})

export const uses = [
  backup({
    paths: [config.services.postgresql.dataDir, str`/srv/${pkgs.git}`, "/home"],
    at: { hour: config.services.prometheus.port, zone: fallback(config.time.timeZone, "UTC") },
    hosts: { a: { keep: config.services.prometheus.port } },
    pair: [config.networking.hostName, 1],
    mode: ifElse(config.services.nginx.enable, "fast", "small"),
  }),
  backup({ paths: config.networking.search, mode: config.networking.domain }),
  // @ts-expect-error -- an element of another type
  backup({ paths: [config.services.prometheus.port] }),
  // @ts-expect-error -- a member of another type
  backup({ paths: [], at: { hour: config.networking.hostName } }),
  // @ts-expect-error -- a member that there is not
  backup({ paths: [], at: { hour: 1, minute: 2 } }),
  // @ts-expect-error -- none of its words
  backup({ paths: [], mode: ifElse(true, "fast", "slow") }),
  // @ts-expect-error -- what defines an option is no value
  backup({ paths: [mkForce("/srv")] }),
  // @ts-expect-error -- a member is missing
  backup({ paths: [], at: {} }),
]

/** One of certain words, read of an option that takes any text. */
export const words = defineModule({
  config: {
    services: {
      openssh: {
        settings: {
          PermitRootLogin: ifElse(config.services.nginx.enable, config.networking.domain, "no"),
        },
      },
    },
  },
})
export const fallbacks = defineModule({
  config: {
    services: {
      openssh: { settings: { PermitRootLogin: fallback(config.networking.domain, "no") } },
    },
  },
})
