/**
 * Which hosts of a fleet refer to which others: by `inventory.web`, or by a name or address with a port; and
 * to which devices of the network: by a name with a port, or by an address, as that of a gateway.
 */
import { expressionsIn } from "../model/expressions.ts"
import { modulesOf } from "../model/imports.ts"
import type { Model, ModelHost, ModelNetworkDevice } from "../model/model.ts"
import { type PathSegment, formatPath } from "../problems/problem.ts"
import { addressOf } from "../rules/network/addresses.ts"
import { endpointsOf, soughtTexts } from "../rules/network/endpoints.ts"
import { machinesOf } from "../rules/network/machines.ts"
import { groupedBy } from "../grouped.ts"
import { remembered } from "../remembered.ts"

/** That a host refers to another one, or to a device. */
export interface Reference {
  readonly from: string
  readonly to: string
  /** The ports that are named with it, in order. */
  readonly ports: readonly number[]
  /** The options that do so. */
  readonly options: readonly string[]
}

/** All references of a fleet, in the order of its hosts. */
export function referencesIn(model: Model): readonly Reference[] {
  const named = namedIn(model)
  const machines = machinesOf(model.hosts)
  const devices = devicesBy(model.networkDevices)
  return model.hosts.flatMap((host) => {
    const found = [
      ...endpointsOf(host).map(({ name, port, origin }) => ({
        to: machines.get(name)?.name ?? devices.get(name),
        port,
        option: optionAt(origin.path),
      })),
      ...configsOf(host, model).flatMap(named),
      ...addressesOf(host).map(({ address, origin }) => ({
        to: devices.get(address),
        option: optionAt(origin.path),
      })),
    ]
    return asReferences(host.name, found)
  })
}

/** Devices by their names and by their addresses; what several have is nobody's. */
function devicesBy(devices: readonly ModelNetworkDevice[]): ReadonlyMap<string, string> {
  const named = devices.flatMap(({ name, addresses }) => [
    { called: name, name },
    ...addresses.flatMap((text) => ({ called: addressOf(text)?.address ?? text, name })),
  ])
  return new Map(
    [...groupedBy(named, ({ called }) => called)].flatMap(([called, [first, ...others]]) =>
      first === undefined || others.some(({ name }) => name !== first.name)
        ? []
        : [[called, first.name]],
    ),
  )
}

/** The texts of a host's definitions that are addresses, whole. */
function addressesOf(host: ModelHost) {
  return host
    .definitions()
    .values.flatMap(({ value, origin }) => soughtTexts(value, origin, isAddress))
    .flatMap(({ text, origin }) => {
      const address = addressOf(text)?.address
      return address === undefined ? [] : [{ address, origin }]
    })
}

function isAddress(text: string): boolean {
  return addressOf(text) !== undefined
}

interface Found {
  readonly to: string | undefined
  readonly port?: number
  readonly option: string
}

function asReferences(from: string, found: readonly Found[]): readonly Reference[] {
  const others = found.filter(({ to }) => to !== undefined && to !== from)
  return [...groupedBy(others, ({ to = "" }) => to)].map(([to, own]) => {
    const ports = own.flatMap(({ port }) => port ?? []).toSorted((left, right) => left - right)
    const options = own.map(({ option }) => option)
    return { from, to, ports: [...new Set(ports)], options: [...new Set(options)] }
  })
}

/** Everything that defines options of a host: itself, and the modules that it has. */
function configsOf(host: ModelHost, { common, services }: Model): readonly object[] {
  const used = new Set(host.services.map(({ name }) => name))
  return [
    host,
    ...common,
    ...modulesOf(host),
    ...services.filter(({ name }) => used.has(name)),
  ].map(({ config }) => config)
}

/** Finds the hosts that a config names by the inventory; one that many hosts share is searched once. */
function namedIn({ hosts }: Model): (config: object) => readonly Found[] {
  const names = new Set(hosts.map(({ name }) => name))
  return remembered((config: object) => searched(config, names))
}

function searched(config: object, names: ReadonlySet<string>): readonly Found[] {
  return expressionsIn(config).flatMap(({ path, selections }) =>
    selections.flatMap(({ variable, path: [name] }) =>
      variable.name === "inventory" && name !== undefined && names.has(name)
        ? [{ to: name, option: optionAt(path) }]
        : [],
    ),
  )
}

/** An option, whichever elements of its lists are meant. */
function optionAt(path: readonly PathSegment[] = []): string {
  const own = path[0] === "config" ? path.slice(1) : path
  return formatPath(own.filter((segment) => typeof segment === "string"))
}
