/** NG518: what cannot work, and what comes close. */
import { expect, test } from "vitest"
import { fleetWith, keptBySops } from "../../model/secret-example.ts"
import { loadModel } from "../../../test/support/model.ts"
import { secretFleet } from "../../../test/support/secret-fleet.ts"
import { formatPath } from "../../problems/problem.ts"
import { absentUnits } from "./absent-units.ts"

const using = (config: string, more = ""): string => `import { key } from "../fleet.ts"
export default defineHost({ system: "x86_64-linux", stateVersion: "26.05", ${more}
  config: { environment: { etc: { key: { source: key.path } } }, ${config} } })
`
const running = 'systemd: { services: { app: { script: "true" } } }'
const found = ['restartUnits[0]: db uses "db", and has no app.service']

test.each<[string, string, string, readonly string[]]>([
  ["a unit of the other host", using(running), using(""), found],
  [
    "one that runs a program",
    using(
      "systemd: { services: { app: { serviceConfig: { ExecStart: str`${nix`pkgs.app`}/a` } } } }",
    ),
    using(""),
    found,
  ],
  [
    "one under a condition, which Nix alone knows",
    using(`systemd: mkIf(config.a, { services: { app: { script: "a" } } })`),
    using(""),
    [],
  ],
  ["a unit that both have", using(running), using(running), []],
  ["one that neither defines, which NixOS may have", using(""), using(""), []],
  [
    "one that the other host adds to, which NixOS has",
    using("systemd: { services: { app: { serviceConfig: { Nice: 1 } } } }"),
    using(""),
    [],
  ],
  [
    "one of a service of NixOS, which others may bring along",
    using(`${running}, services: { app: { enable: true } as never }`),
    using(""),
    [],
  ],
  [
    "one of a service that is called so",
    using(running),
    using("services: { app: { enable: true } } as never"),
    [],
  ],
  ["one of a module of Nix", using(running), using("", "imports: [nix`./app.nix`],"), []],
  ["one of an expression", using(running), using("systemd: nix`x`"), []],
  ["one of a package", using(running), using("systemd: { packages: [nix`pkgs.app`] }"), []],
  [
    "a host that does not use the secret",
    using(running),
    'export default defineHost({ system: "x86_64-linux", stateVersion: "26.05" })',
    [],
  ],
])("units of a secret: %s", async (_, web, db, want) => {
  const { model } = await loadModel(
    secretFleet({
      "fleet.ts": `export const key = secret("db", { restartUnits: ["app.service", "app@a.service"] })
${fleetWith(keptBySops)}`,
      "hosts/web.ts": web,
      "hosts/db.ts": db,
    }),
  )
  const told = absentUnits
    .check(model)
    .map(({ path = [], message }) => `${formatPath(path)}: ${message}`)
  expect(told).toEqual(want)
})

const one = async (units: readonly string[], config: string) => {
  const { model } = await loadModel(
    secretFleet({
      "fleet.ts": `export const key = secret("db", { restartUnits: ${JSON.stringify(units)} })
${fleetWith(keptBySops)}`,
      "hosts/web.ts": using(config),
    }),
  )
  return absentUnits.check(model).map(({ path = [], hint }) => `${formatPath(path)}: ${hint}`)
}

const grafana = "services: { grafana: { enable: true } }"
const enable = "restartUnits[0]: leave it out, or enable what it is a unit of"

test.each<[string, string, string, readonly string[]]>([
  ["a unit of a service", "grafana.service", grafana, []],
  ["a unit of a service that is not there", "grafana.service", "", [enable]],
  ["one of another service", "nextcloud-cron.service", grafana, [enable]],
  [
    "one that is nearly called so",
    "grafnaa.service",
    grafana,
    ['restartUnits[0]: did you mean "grafana.service"?'],
  ],
  [
    "one that is nearly called as the host's own",
    "ap.service",
    running,
    ['restartUnits[0]: did you mean "app.service"?'],
  ],
  ["one that NixOS has not had", "grafana-agent-flow.service", grafana, []],
  ["a unit of every machine", "sshd.service", "", []],
  [
    "one that a service brings along",
    "nginx.service",
    "services: { nextcloud: { enable: true } } as never",
    [],
  ],
  [
    "one that a service brings along through others",
    "phpfpm-nextcloud.service",
    "services: { nextcloud: { enable: true } } as never",
    [],
  ],
  [
    "one with a name of one's own",
    "redis-cache.service",
    "services: { redis: { servers: { cache: { enable: true } } } }",
    [],
  ],
  ["a certificate's", "acme-example.org.service", "services: { nginx: { enable: true } }", []],
  ["one of a template", "container@db.service", "", []],
  [
    "one of a host with a service that is not known",
    "grafana.service",
    "services: { newer: {} } as never",
    [],
  ],
  ["one under a condition", "grafana.service", "services: mkIf(config.a, { grafana: {} })", []],
  ["one of a package", "grafana.service", "systemd: { packages: [nix`pkgs.grafana`] }", []],
])("units of NixOS: %s", async (_, unit, config, want) => {
  expect(await one([unit], config)).toEqual(want)
})
