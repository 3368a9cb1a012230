/** `hosts/<host>/default.nix`: the host's module, and the files that it takes along. */
import { isHardwareReport } from "../files/files.ts"
import type { Model, ModelHost } from "../model/model.ts"
import { moduleArguments } from "../model/module-arguments.ts"
import type { Node, Path } from "../nix/syntax/ast.ts"
import { path as pathTo } from "../nix/syntax/construct.ts"
import { nodeOf, toNix } from "../nix/values/values.ts"
import { bootLoader } from "./boot-loader.ts"
import type { Emitted } from "./emitted.ts"
import { reconciled } from "./implied.ts"
import { moduleFile } from "./module-file.ts"
import { sectionsOf } from "./sections.ts"

/** The module of every host. */
export function* hostModules(model: Model): Iterable<Emitted> {
  const { names } = moduleArguments(model)
  for (const host of model.hosts) yield hostModule(host, names)
}

function hostModule(host: ModelHost, known: ReadonlySet<string>): Emitted {
  const { ours, theirs } = reconciled(implied(host), host.config)
  return moduleFile({
    path: `hosts/${host.name}/default.nix`,
    imports: [
      ...(host.disks === undefined ? [] : [pathTo("./disks.nix")]),
      ...hardwareModule(host),
      ...host.imports.map((module) => toNix(module)),
    ],
    sections: [...sectionsOf(ours), ...sectionsOf(theirs, ["config"])],
    known,
    place: host.place,
  })
}

/** What the host's definition says outside its `config`, as definitions of NixOS options. */
function implied(host: ModelHost): Readonly<Record<string, unknown>> {
  const { name, system, stateVersion, firmware, hardware, services } = host
  return {
    networking: { hostName: name },
    nixpkgs: { hostPlatform: system },
    system: { stateVersion },
    ...(firmware === undefined ? {} : { boot: { loader: bootLoader[firmware] } }),
    ...(hardware !== undefined && isHardwareReport(hardware)
      ? { hardware: { facter: { reportPath: hardware } } }
      : {}),
    ...(services.length === 0 ? {} : { fleet: { services: servicesOf(host) } }),
  }
}

function servicesOf({ services }: ModelHost): object {
  return Object.fromEntries(
    services.map(({ name, settings }) => [name, { enable: true, ...settings }]),
  )
}

/** The hardware module, under the name that readers look for. */
function hardwareModule({ hardware }: ModelHost): readonly Node[] {
  const node = nodeOf(hardware)
  if (hardware === undefined || isHardwareReport(hardware) || node?.kind !== "path") return []
  const [, first = "", ...inside] = textOf(node).split("/")
  const name = first.endsWith(".nix") ? "hardware.nix" : "hardware"
  return [pathTo([".", name, ...inside].join("/"), node.copyOf)]
}

function textOf({ parts: [literal] }: Path): string {
  return typeof literal === "string" ? literal : ""
}
