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

const unsure = z.object({
  text: z.string().optional(),
  choice: z.enum(["yes", "no"]).optional(),
  level: z.int().default(1),
  place: z.object({ folder: z.string().optional(), depth: z.int() }).optional(),
  names: z.array(z.string().optional()).optional(),
})
const optional = defineService({ name: "optional", parameters: unsure, config: () => ({}) })
const optionalModule = defineModule({ parameters: unsure, config: () => ({}) })
const { enable } = config.services.nginx

/** What may be left out is null in Nix, and what has a default is not. */
export const leftOut = [
  optional({ text: ifElse(enable, "a", null), choice: ifElse(enable, "yes", null) }),
  optional({ text: null, choice: null, place: null, names: [null, "a"] }),
  optional({
    text: config.networking.domain,
    place: { folder: ifElse(enable, "a", null), depth: 1 },
  }),
  optional({ place: { folder: null, depth: 1 } }),
  optionalModule({ text: ifElse(enable, "a", null) }),
  // @ts-expect-error -- a default holds, and no null
  optional({ level: ifElse(enable, 1, null) }),
  // @ts-expect-error -- likewise
  optional({ level: null }),
  // @ts-expect-error -- must be given
  optional({ place: { depth: null } }),
  // @ts-expect-error -- another type
  optional({ text: ifElse(enable, 1, null) }),
  // @ts-expect-error -- none of its words
  optional({ choice: ifElse(enable, "maybe", null) }),
]

/** What is not known of a parameter is known to Nix only. */
export const unknowns = defineModule({
  parameters: z.object({
    one: z.unknown(),
    every: z.any(),
    record: z.record(z.string(), z.unknown()),
    list: z.array(z.unknown()),
    object: z.object({ inner: z.unknown(), text: z.string() }),
  }),
  config: ({ one, every, record, list, object }) => ({
    environment: {
      systemPackages: [one, every, record["a"] ?? one, object.inner],
      variables: record,
    },
    networking: { domain: object.inner, search: list, hostName: object.text },
    services: { nginx: one },
  }),
})
export const knownOnes = defineModule({
  parameters: z.object({ record: z.record(z.string(), z.string()), list: z.array(z.int()) }),
  config: ({ record, list }) => ({
    // @ts-expect-error -- no set
    networking: { domain: record },
    // @ts-expect-error -- numbers
    environment: { systemPackages: list },
  }),
})

/** Which one of several objects it is, Nix only knows. */
export const severalObjects = defineModule({
  parameters: z.object({
    one: z.discriminatedUnion("kind", [
      z.object({ kind: z.literal("a"), x: z.string() }),
      z.object({ kind: z.literal("b"), y: z.string() }),
    ]),
    file: z.union([z.string(), z.object({ file: z.string() })]),
    both: z.union([z.object({ a: z.string() }), z.object({ a: z.string(), b: z.string() })]),
    sure: z.object({ x: z.string() }),
    word: z.union([z.string(), z.int()]),
  }),
  config: ({ one, file, both, sure, word }) => ({
    networking: {
      domain: ifElse(equals(one.kind, "a"), one.x, "none"),
      hostName: fallback(one.x, one.y),
      search: [file.file, both.a, both.b, sure.x, word],
    },
  }),
})
export const one = defineModule({
  parameters: z.object({ sure: z.object({ x: z.string() }) }),
  config: ({ sure }) => ({
    // @ts-expect-error -- an object has what its schema says
    networking: { domain: sure.y },
  }),
})

const open = defineService({
  name: "open",
  parameters: z.object({
    settings: z.looseObject({ level: z.string() }),
    texts: z.object({ first: z.string() }).catchall(z.string()),
  }),
  config: ({ settings, texts }) => ({
    networking: { domain: settings.level, search: [texts.first] },
  }),
})

/** What an object takes beside its members. */
export const others = [
  open({ settings: { level: "a", more: { deep: [1] } }, texts: { first: "x", second: "y" } }),
  open({
    settings: { level: "a", more: config.networking.hostName },
    texts: { first: "x", second: config.networking.hostName },
  }),
  // @ts-expect-error -- a member that has a name is still asked for
  open({ settings: { more: "x" }, texts: { first: "x" } }),
  // @ts-expect-error -- others are of their type
  open({ settings: { level: "a" }, texts: { first: "x", second: 5 } }),
]
