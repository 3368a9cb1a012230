/** NG518: the units that a secret restarts or reloads are on every host that uses it. */
import { bringersOf, mayBeNamed } from "../../options/brought.ts"
import { enumerateFirst } from "../../problems/enumerate.ts"
import { isSlip } from "../../problems/suggest.ts"
import type { ModelHost } from "../../model/model.ts"
import { fleetWith, keptBySops, secretProject } from "../../model/secret-example.ts"
import type { HostSecret, HostSecretText } from "../../model/secrets.ts"
import { nodeOf } from "../../nix/values/values.ts"
import type { Explanation } from "../../problems/explanation.ts"
import type { Finding, FleetRule } from "../rule.ts"
import { mayBeDefined, membersOf } from "../settled.ts"
import { broughtTo } from "./sections.ts"

const host = (config: string) => `import { key } from "../fleet.ts"

export default defineHost({
  system: "x86_64-linux",
  stateVersion: "26.05",
  config: {
    environment: { etc: { key: { source: key.path } } },
    ${config}
  },
})
`

const app = 'systemd: { services: { app: { script: "exec app /etc/key" } } },'

const shared = (ofDb: string) =>
  secretProject({
    "fleet.ts": `export const key = secret("db", { restartUnits: ["app.service"] })

${fleetWith(keptBySops)}`,
    "secrets/hosts/db.pub":
      "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIMww2zNrPgg19BnF8iDsHs/uhe9Rm+2GMF+Pvt0JnpSa db\n",
    "hosts/web.ts": host(app),
    "hosts/db.ts": host(ofDb),
  })

/** What there is to say of NG518. */
export const explained: Explanation = {
  title: "The units that a secret restarts are on every host that uses it",
  why: "`restartUnits` and `reloadUnits` are said to each host that uses the secret. Where one has no such unit, systemd cannot restart it when the secret changes, and the switch fails. It is told of units that another host defines itself in `systemd.services`, of those that come with services of NixOS which the host has nothing of, and of those that are nearly called as a unit of the host is. Nothing is said of others, nor where a module of Nix or a package may have units of its own.",
  mend: 'Leave the unit out, and let it restart where it is: ``systemd.services.app.restartTriggers: [nix`config.sops.secrets."db".sopsFile`]``. Or define the unit on the other host as well, in a module that both have.',
  breaks: shared(""),
  close: shared(app),
}

export const absentUnits: FleetRule<"NG518"> = {
  code: "NG518",
  sees: (each) => filesOf(each).length > 0 && unitsSeen(each),
  check: ({ hosts }) =>
    hosts.flatMap((each) => filesOf(each).flatMap((file) => absent(file, each, hosts))),
}

type File = HostSecret | HostSecretText

function filesOf({ secrets }: ModelHost): readonly File[] {
  return [...(secrets?.secrets ?? []), ...(secrets?.texts ?? [])]
}

const options = ["restartUnits", "reloadUnits"] as const

/** What those who use its files know of a host's units, and what decides on those that its files name. */
function unitsSeen(own: ModelHost): readonly unknown[] {
  const services = [...own.names("systemd", "services")].toSorted()
  const named = filesOf(own).flatMap((file) => options.flatMap((key) => file.options[key] ?? []))
  return [
    services.map((service) => [service, defines(own, service)]),
    named.map((unit) => [unit, mayHave(own, serviceOf(unit) ?? unit)]),
    (named.length > 0 || membersOf(own, "systemd", "services") === undefined) && own.config,
  ]
}

function absent(file: File, own: ModelHost, hosts: readonly ModelHost[]): readonly Finding[] {
  return options.flatMap((option) =>
    (file.options[option] ?? []).flatMap((unit, index): readonly Finding[] => {
      const told = definedElsewhere(file, unit, own, hosts) ?? ofNixos(unit, own)
      if (told === undefined) return []
      const message = `${own.name} uses "${file.name}", and has no ${unit}`
      return [{ place: file.place, path: [option, index], host: own.name, message, ...told }]
    }),
  )
}

type Told = Pick<Finding, "detail" | "hint">

/** A unit that another host with the secret defines. */
function definedElsewhere(
  file: File,
  unit: string,
  own: ModelHost,
  hosts: readonly ModelHost[],
): Told | undefined {
  const service = serviceOf(unit)
  if (service === undefined || mayHave(own, service)) return undefined
  const users = hosts.filter((each) => filesOf(each).some(({ name }) => name === file.name))
  const definer = users.find((each) => defines(each, service))
  if (definer === undefined) return undefined
  return {
    detail: `${definer.name} defines it, in systemd.services.${service}. Where it is not there, a switch that changes the secret fails.`,
    hint: `leave it out; on ${definer.name}, write systemd.services.${service}.restartTriggers: [nix\`config.sops.secrets."${secretOf(file)}".sopsFile\`]`,
  }
}

/** A unit that only comes with what a host has not, or is nearly called as one that it has. */
function ofNixos(unit: string, own: ModelHost): Told | undefined {
  const service = serviceOf(unit)
  const brought = broughtTo(own, "services")
  if (service === undefined || brought === undefined || mayHave(own, service)) return undefined
  // a package brings its own units, not those of other modules
  const named = [...brought.own].filter((name) => name !== "*")
  if (mayBeNamed([...named, ...brought.common], unit)) return undefined
  const bringers = bringersOf("services", unit)
  if (bringers.length > 0)
    return {
      detail: `It comes with ${enumerateFirst(bringers, 3)}, which ${own.name} has nothing of. Where it is not there, a switch that changes the secret fails.`,
      hint: "leave it out, or enable what it is a unit of",
    }
  const written = (membersOf(own, "systemd", "services") ?? []).map((name) => `${name}.service`)
  const meant = [...written, ...named].find((name) => isSlip(unit, name))
  if (meant === undefined || named.length < brought.own.size) return undefined
  return {
    detail: `${own.name} has ${meant}, and nothing that is known of it brings a ${unit}.`,
    hint: `did you mean "${meant}"?`,
  }
}

/** The secret whose file is another one when it changes; of a file with secrets in it, one of them. */
function secretOf(file: File): string {
  return "content" in file ? "NAME" : file.name
}

/** The service of a unit; none of other kinds, nor of instances, which their templates define. */
function serviceOf(unit: string): string | undefined {
  return unit.endsWith(".service") && !unit.includes("@")
    ? unit.slice(0, -".service".length)
    : undefined
}

/** Whether a host may have a service: by itself, of a package, or of a service of NixOS that is called so. */
function mayHave(own: ModelHost, service: string): boolean {
  return [
    ["systemd", "services", service],
    ["systemd", "units"],
    ["systemd", "packages"],
    ["services", service],
  ].some((path) => mayBeDefined(own, ...path))
}

/** What a unit runs: who says so defines the unit, and does not only add to one of NixOS. */
const commands = [["script"], ["serviceConfig", "ExecStart"]] as const

/** Whether a host defines a service that is nobody else's: one of NixOS may come with any other one. */
function defines(own: ModelHost, service: string): boolean {
  if (own.definitions("services", service).values.length > 0) return false
  return commands.some((path) =>
    own
      .definitions("systemd", "services", service, ...path)
      .values.some(({ value }) => typeof value === "string" || nodeOf(value) !== undefined),
  )
}
