/** NG100: no secret is written in a definition, or taken along in a file. */
import { basename } from "node:path"
import { isDeepStrictEqual } from "node:util"
import type { z } from "zod"
import { isOwnModule, moduleUses } from "../model/imports.ts"
import type { Model, ModelHost, ModelModule, ModelModuleUse, ModelService } from "../model/model.ts"
import { nodeModules } from "../model/node-modules.ts"
import { staticName } from "../nix/syntax/scope.ts"
import { reference } from "../nix/values/references.ts"
import type { ModelSecret, ModelSecrets } from "../model/secrets.ts"
import type { KnownParameters } from "../parameters/parameters.ts"
import type { PathSegment, Place } from "../problems/problem.ts"
import { keptFor } from "../remembered.ts"
import type { Explanation } from "../problems/explanation.ts"
import { type WrittenSecret, secretsIn } from "../secrets/definitions.ts"
import { writtenSecrets } from "./disks/written-secrets.ts"
import { type Finding, type FleetRule } from "./rule.ts"
import { fixFor } from "./secret-fix.ts"

/** What there is to say of NG100. */
export const explained: Explanation = {
  title: "No secret is written in a definition",
  why: "What a definition says, or a file that is taken along, npins' sources.json among them, ends up in the repository, in the generated files and in the Nix store, which everyone on the machine can read. That holds for passwords, tokens, private keys, communities of SNMP, and addresses with a password in them, in options, those that modules declare, parameters, arguments, packages, the inventory, descriptions, names and raw Nix.",
  mend: "Declare it as a secret, and give its `.path` to the option that reads a file, most are named …File; `nixgen secrets set NAME` encrypts its value. Or name a file that only the machine has. What looks like a secret and is none, or may be known to all, is accepted with the reason.",
  breaks: 'inventory: { wifi: { psk: "sesame" } }',
  close: 'inventory: { wifi: { pskFile: "/run/secrets/wifi" } }',
}

export const plainSecrets: FleetRule<"NG100"> = {
  code: "NG100",
  // keys in what several share are told of where the others use it as well
  sees: (host, { standsAt }) =>
    keysOfDisks(host).flatMap((key) => [key, ...(key.alsoAt ?? [])].map(standsAt)),
  check: (model) => {
    // keys of disks are told of as such
    const keys = model.hosts.flatMap(keysOfDisks).flatMap((key) => [key, ...(key.alsoAt ?? [])])
    const isKey = (at: Finding) =>
      keys.some(({ place, path }) => place === at.place && isDeepStrictEqual(path, at.path))
    return inParts(model, writtenIn, writtenInHost)
      .map(({ secret, place }) => finding(secret, place, model.secrets?.store))
      .filter((found) => !isKey(found))
      .concat(secretsOfPins(model))
  },
}

const keysOfDisks = keptFor((host: ModelHost) => writtenSecrets.checkHost(host))

const writtenIn = ({ value, path, place }: Part) =>
  secretsIn(value, path).map((secret) => ({ secret, place }))

const writtenInHost = keptFor((host: ModelHost) => hostParts(host).flatMap(writtenIn))

/** What npins keeps of a forge that asks who one is, which is copied with the pins. */
function secretsOfPins({ pinSources, pinsFile }: Model): readonly Finding[] {
  if (pinsFile === undefined) return []
  const place = { file: pinsFile }
  return [...pinSources].flatMap(([name, source]) =>
    secretsIn(source, ["pins", name]).map((secret) => ({
      ...finding(secret, place),
      message: `${secret.what} is written in the pins, which are copied to what is generated`,
      hint: "add the pin again without it: Nix takes tokens from `access-tokens` in nix.conf, and passwords from its netrc-file",
    })),
  )
}

/** A part of the definitions, and where it was written. */
export interface Part {
  readonly value: unknown
  readonly path: readonly PathSegment[]
  readonly place: Place | undefined
}

/**
 * What is found in everything that a user has written: part by part, those of hosts by a function that
 * looks at one host at a time.
 */
export function inParts<Found>(
  model: Model,
  inPart: (part: Part) => readonly Found[],
  inHost: (host: ModelHost) => readonly Found[],
): readonly Found[] {
  const { hosts, common, modules, services, layouts, assignments, tests, secrets } = model
  const shared = [
    ...(secrets?.secrets ?? []).flatMap(composedParts),
    ...[...common, ...modules, ...services, ...nodeModules(tests)].flatMap(moduleParts),
    ...tests.flatMap((test) => named(test, ["description", "script"])),
    ...modules.flatMap(parameterParts),
    ...services.flatMap(declarationParts),
    ...argumentParts(assignments.map(({ use }) => use)),
    ...layouts.flatMap((layout) => [
      ...named(layout, ["description", "devices", "config"]),
      ...parameterParts(layout),
    ]),
  ]
  return [...fleetParts(model).flatMap(inPart), ...hosts.flatMap(inHost), ...shared.flatMap(inPart)]
}

/** What the fleet itself says. */
function fleetParts(model: Model): readonly Part[] {
  const { specialArguments, networkDevices, place } = model
  return [
    ...named(model, ["description", "packages", "deployment"]),
    { value: specialArguments, path: ["arguments"], place },
    ...networkDevices.map(({ origin, ...device }) => {
      return { value: device, path: origin.path, place: origin.place }
    }),
  ]
}

/** The parts of a host. */
export function hostParts(host: ModelHost): readonly Part[] {
  const { disks, services, secrets } = host
  return [
    ...named(host, ["inventory", "hardware", "disabledModules", "config"]),
    ...importParts(host),
    { value: host.deployAsSaid, path: ["deploy"], place: host.place },
    ...(disks?.kind === "devices"
      ? [{ value: disks.devices, path: ["disks"], place: host.place }]
      : []),
    ...(disks?.kind === "layout"
      ? [{ value: disks.use.arguments, path: [], place: disks.use.place }]
      : []),
    ...services.map(({ settings, place }) => ({ value: settings, path: [], place })),
    ...(secrets?.texts ?? []).map(({ content, place }) => ({ value: content, path: [], place })),
  ]
}

/** The text that a secret is made of with others, each of which is a hole in it. */
function composedParts({ generate, place }: ModelSecret): readonly Part[] {
  if (generate?.kind !== "composed") return []
  const value = generate.parts.map((part) => (typeof part === "string" ? part : "${…}")).join("")
  return [{ value, path: ["generate"], place }]
}

function moduleParts(module: ModelModule): readonly Part[] {
  const { options, place } = module
  return [
    ...named(module, ["description", "disabledModules", "config"]),
    { value: options?.declarations, path: ["options"], place },
    ...importParts(module),
  ]
}

/** What is imported, and what it is given. */
function importParts({ imports, place }: Pick<ModelModule, "imports" | "place">): readonly Part[] {
  const value = imports.map((each) => (isOwnModule(each) ? undefined : each))
  return [{ value, path: ["imports"], place }, ...argumentParts(moduleUses(imports))]
}

function argumentParts(uses: readonly ModelModuleUse[]): readonly Part[] {
  return uses.map(({ arguments: value, place }) => ({ value, path: [], place }))
}

function named<T extends { readonly place: Place | undefined }>(
  definition: T,
  keys: readonly (keyof T & string)[],
): readonly Part[] {
  const { place } = definition
  return keys.map((key) => ({ value: definition[key], path: [key], place }))
}

/** What the options of a service say: defaults, choices and descriptions, of members as well. */
function declarationParts({ declarations, place }: ModelService): readonly Part[] {
  return declarations.flatMap((each) => {
    if (each.kind !== "definition") return []
    const names = each.path.flatMap(({ name }) => staticName(name))
    return [{ value: reference(each.value), path: ["parameters", ...names], place }]
  })
}

/** What a schema says of its parameters: their defaults, and what they are for. */
function parameterParts({
  parameters,
  place,
}: {
  readonly parameters?: KnownParameters | undefined
  readonly place: Place | undefined
}): readonly Part[] {
  return [...(parameters?.defaults ?? [])].flatMap(([name, value]) => {
    const description = describedBy(parameters?.schema?.shape[name])
    return [
      { value, path: ["parameters", name], place },
      { value: { description }, path: ["parameters", name], place },
    ]
  })
}

function describedBy(schema: z.core.$ZodType | undefined): string | undefined {
  return schema !== undefined && "description" in schema && typeof schema.description === "string"
    ? schema.description
    : undefined
}

type Store = ModelSecrets["store"] | undefined

const sources: {
  readonly [From in WrittenSecret["from"]]: (
    secret: WrittenSecret,
    store: Store,
  ) => Pick<Finding, "message" | "hint">
} = {
  value: ({ what, path }, store) => ({
    message: `${what} is written in a definition`,
    hint: `keep it encrypted, and ${fixFor(path, store)}`,
  }),
  file: ({ what, place }) => ({
    message: `${what} is in the file that is taken along, ${basename(place?.file ?? "")}`,
    hint: 'keep the file encrypted, as a secret of that name, and write secret("NAME").path in its place',
  }),
  store: ({ what }) => ({
    message: `${what} is put into the Nix store`,
    hint: 'keep it encrypted, and write secret("NAME").path in the place of the file',
  }),
}

function finding(secret: WrittenSecret, place: Place | undefined, store?: Store): Finding {
  const { message, hint } = sources[secret.from](secret, store)
  const detail =
    "It would stand in the repository, in the generated files and in the Nix store, which everyone on the machine can read."
  const related = secret.place && [{ message: "it stands there", place: secret.place }]
  return { place, path: secret.path, message, detail, hint, ...(related && { related }) }
}
