/** Services: a zod schema that becomes NixOS options, and the definitions that follow from them. */
import type { z } from "zod"
import { placeOfCall } from "../problems/origin.ts"
import type { NixosConfig } from "../options/config.ts"
import type { Place } from "../problems/problem.ts"
import { type Defined, defined, isOriginal } from "./defined.ts"
import type { Import } from "./module.ts"
import type { OptionInput } from "../parameters/option-input.ts"
import type { References, Settings } from "../parameters/parameters.ts"

/** A service and its parameters, before it is given to a host. */
export interface ServiceDefinition<Parameters extends z.ZodObject = z.ZodObject> {
  /** The key under `fleet.services` and the name of the generated module. */
  readonly name: string
  /**
   * The path that its options are under, in place of `fleet.services`: `"services"` makes them those of
   * `services.<name>`.
   */
  readonly under?: string | undefined
  /** What the service is for: the description of its `enable` option. */
  readonly description?: string | undefined
  /** The service's options; `enable` is added to them. */
  readonly parameters?: Parameters | undefined
  readonly imports?: readonly Import[] | undefined
  /**
   * The definitions that hold where the service is enabled. Each parameter is a reference to the
   * option's value, not the value: it prints as `cfg.<parameter>`.
   */
  config(parameters: References<z.output<Parameters>>): NixosConfig
}

/** A service of the fleet, whatever its parameters. */
export type Service = Defined<"service", ServiceDefinition>

/** A service as a host lists it, with the host's own settings. */
export interface ServiceUse {
  readonly service: Service
  readonly settings: Readonly<Record<string, unknown>>
  readonly place: Place | undefined
}

/** Whether a value is what a service's function gives. */
export function isServiceUse(value: unknown): value is ServiceUse {
  return (
    typeof value === "object" &&
    value !== null &&
    "service" in value &&
    Object.hasOwn(value, "service") &&
    isOriginal(value.service, "service")
  )
}

/** Gives the service to a host: `services: [nodeExporter({ port: 9100 })]`. */
export type ServiceFunction<Parameters extends z.ZodObject> =
  {} extends z.input<Parameters>
    ? (settings?: Settings<OptionInput<Parameters>>) => ServiceUse
    : (settings: Settings<OptionInput<Parameters>>) => ServiceUse

/**
 * Defines a service: `modules/services/<name>.nix` declares `fleet.services.<name>` with an option
 * per parameter, and defines `config` where it is enabled.
 *
 * @example
 * ```ts
 * import { z } from "zod"
 *
 * export const nodeExporter = defineService({
 *   name: "node-exporter",
 *   parameters: z.object({ port: z.int().min(1).max(65535).default(9100) }),
 *   config: ({ port }) => ({
 *     services: { prometheus: { exporters: { node: { enable: true, port } } } },
 *   }),
 * })
 * ```
 */
export function defineService<Parameters extends z.ZodObject = z.ZodObject<{}>>(
  definition: ServiceDefinition<Parameters>,
): ServiceFunction<Parameters> & { readonly service: Service } {
  const service: Service = defined("service", definition)
  const use = (settings = {}): ServiceUse => ({
    service,
    settings,
    place: placeOfCall(settings),
  })
  return Object.assign(use, { service })
}
