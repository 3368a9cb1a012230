/** What a host's definition says outside its `config`, as definitions of NixOS options: nixgen writes them. */
import { isHardwareReport } from "../files/files.ts"
import { isAttributeSet } from "../nix/values/value-kinds.ts"
import { isWithin } from "../options/tree/option-path.ts"
import { type Origin, type PathSegment, leadsInto } from "../problems/problem.ts"
import { bootLoader } from "./boot-loader.ts"
import type { ModelHost, ModelPull } from "./model.ts"
import { reconciled } from "./reconciled.ts"

/** What of a host they are made of. */
export type Implying = Pick<
  ModelHost,
  | "name"
  | "hostName"
  | "place"
  | "system"
  | "stateVersion"
  | "firmware"
  | "hardware"
  | "services"
  | "pull"
  | "config"
>

/** These definitions. */
export function implied(host: Implying): Readonly<Record<string, unknown>> {
  const { name, hostName = name, system, stateVersion, firmware, hardware, services, pull } = host
  const pulled: ModelPull["config"] = pull?.isOwn === true ? pull.config : {}
  const own = {
    networking: { hostName },
    nixpkgs: { hostPlatform: system },
    ...pulled,
    system: { stateVersion, ...pulled["system"] },
    ...(firmware === undefined ? {} : { boot: { loader: bootLoader[firmware] } }),
    ...(hardware !== undefined && isHardwareReport(hardware)
      ? { hardware: { facter: { reportPath: hardware } } }
      : {}),
  }
  return services.reduce<Readonly<Record<string, unknown>>>((all, each) => {
    const { ours, theirs } = reconciled(all, serviceAt(each))
    return { ...ours, ...theirs }
  }, own)
}

/** The options of a service, at their path. */
function serviceAt({ path, settings }: Implying["services"][number]): object {
  return path.reduceRight<object>((inner, name) => ({ [name]: inner }), {
    enable: true,
    ...settings,
  })
}

/** What is said outside of a host's `config`, by the options that are made of it. */
const impliedBy: Readonly<Record<string, readonly PathSegment[]>> = {
  "networking.hostName": ["hostName"],
  "nixpkgs.hostPlatform": ["system"],
  "system.stateVersion": ["stateVersion"],
  "system.autoUpgrade": ["deploy", "pull"],
  "services.comin": ["deploy", "pull"],
  "boot.loader": ["firmware"],
  "hardware.facter": ["hardware"],
}

/** Where what is at a path of them was written. */
export function impliedOrigin(path: readonly PathSegment[], host: Implying): Origin | undefined {
  const { place, services } = host
  const options = path.slice(0, 2).join(".")
  const index = services.findIndex((each) => leadsInto(path, each.path))
  const service = services[index]
  if (service !== undefined) {
    const setting = path.slice(service.path.length)
    return setting.length === 0
      ? { place, path: ["services", index] }
      : { place: service.place, path: setting }
  }
  if (services.some((each) => leadsInto(each.path, path))) return { place, path: ["services"] }
  const [, written] = Object.entries(impliedBy).find(([option]) => isWithin(option, options)) ?? []
  return written && { place, path: written }
}

/** Those of them that are written beside the host's own: where both are single values, the host's own is. */
export function impliedBeside(host: Implying): object {
  return leftOf(implied(host), host.config)
}

function leftOf(ours: Readonly<Record<string, unknown>>, theirs: object): object {
  if (!isAttributeSet(theirs)) return ours
  const left = Object.entries(ours).flatMap(([name, our]) => {
    const their = theirs[name]
    if (their === undefined) return [[name, our] as const]
    if (!isAttributeSet(our)) return []
    return [[name, typeof their === "object" && their !== null ? leftOf(our, their) : our] as const]
  })
  return Object.fromEntries(left)
}
