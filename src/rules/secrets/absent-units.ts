/** NG518: the units that a secret restarts or reloads are on every host that uses it. */
import type { ModelHost } from "../../model/model.ts"
import { fleetWith, keptBySops, secretProject } from "../../model/secret-example.ts"
import type { HostSecret, HostSecretText } from "../../model/secrets.ts"
import { nodeOf } from "../../nix/values/values.ts"
import type { Explanation } from "../../problems/explanation.ts"
import type { Finding, Rule } from "../rule.ts"
import { mayBeDefined } from "../settled.ts"

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
  why: "`restartUnits` and `reloadUnits` are said to each host that uses the secret. Where one has no such unit, systemd cannot restart it when the secret changes, and the switch fails. It is told of units that another host defines itself in `systemd.services`, as what a service of NixOS brings along is known to Nix alone.",
  mend: 'Leave the unit out, and let it restart where it is: ``systemd.services.app.restartTriggers: [nix`config.sops.secrets."db".sopsFile`]``. Or define the unit on the other host as well, in a module that both have.',
  breaks: shared(""),
  close: shared(app),
}

export const absentUnits: Rule<"NG518"> = {
  code: "NG518",
  check: ({ hosts }) =>
    hosts.flatMap((each) => filesOf(each).flatMap((file) => absent(file, each, hosts))),
}

type File = HostSecret | HostSecretText

function filesOf({ secrets }: ModelHost): readonly File[] {
  return [...(secrets?.secrets ?? []), ...(secrets?.texts ?? [])]
}

const options = ["restartUnits", "reloadUnits"] as const

function absent(file: File, own: ModelHost, hosts: readonly ModelHost[]): readonly Finding[] {
  const users = hosts.filter((each) => filesOf(each).some(({ name }) => name === file.name))
  return options.flatMap((option) =>
    (file.options[option] ?? []).flatMap((unit, index): readonly Finding[] => {
      const service = serviceOf(unit)
      if (service === undefined || mayHave(own, service)) return []
      const definer = users.find((each) => defines(each, service))
      if (definer === undefined) return []
      return [
        {
          place: file.place,
          path: [option, index],
          host: own.name,
          message: `${own.name} uses "${file.name}", and has no ${unit}`,
          detail: `${definer.name} defines it, in systemd.services.${service}. Where it is not there, a switch that changes the secret fails.`,
          hint: `leave it out; on ${definer.name}, write systemd.services.${service}.restartTriggers: [nix\`config.sops.secrets."${secretOf(file)}".sopsFile\`]`,
        },
      ]
    }),
  )
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
