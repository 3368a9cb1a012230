/** NG510: who is refused a secret, and who is not. */
import { expect, test } from "vitest"
import { fleetWith, keptBySops } from "../../model/secret-example.ts"
import { loadModel } from "../../../test/support/model.ts"
import { secretFleet } from "../../../test/support/secret-fleet.ts"
import { formatPath } from "../../problems/problem.ts"
import { secretAccounts } from "./accounts.ts"

const found = async (options: string, config: string) => {
  const { model } = await loadModel(
    secretFleet({
      "fleet.ts": fleetWith(keptBySops),
      "hosts/web.ts": `export default defineHost({ system: "x86_64-linux", stateVersion: "26.05",
  config: { environment: { etc: { key: { source: secret("db", { ${options} }).path } } }, ${config} } })
`,
    }),
  )
  return model.hosts
    .flatMap((host) => secretAccounts.checkHost(host))
    .map(({ path = [], hint }) => `${formatPath(path)}: ${hint}`)
}

test.each<[string, string]>([
  ["nginx", "services: { nextcloud: { enable: true } }"],
  ["postgres", "services: { gitea: { enable: true } }"],
  ["redis-nextcloud", "services: { nextcloud: { enable: true } }"],
  ["redis-cache", "services: { redis: { servers: { cache: { enable: true } } } }"],
  ["mysql", "services: { nextcloud: { enable: true } }"],
  ["gitea", "services: { gitea: { enable: true } }"],
  ["git", 'services: { gitea: { enable: true, user: "git" } }'],
  ["acme", "services: { nginx: { enable: true } }"],
  ["hass", 'services: { "home-assistant": { enable: true } }'],
  ["cups", "services: { printing: { enable: true } }"],
  ["sshd", ""],
  ["systemd-network", ""],
  ["nixbld1", ""],
  ["newer", "services: { other: {} } as never"],
  ["any", "services: { tinc: { networks: {} } }"],
  ["any", "services: mkIf(config.a, { grafana: {} })"],
])("%s may be there: %s", async (name, config) => {
  expect(await found(`owner: "${name}"`, config)).toEqual([])
})

test.each<[string, string, string]>([
  [
    "grafana",
    "",
    "enable what has the user, such as services.grafana, or define users.users.grafana",
  ],
  ["appuser", "", "enable the service that has the user, or define users.users.appuser"],
  ["ngixn", "services: { nextcloud: { enable: true } }", 'did you mean "nginx"?'],
  ["gitae", "services: { gitea: { enable: true } }", 'did you mean "gitea"?'],
])("%s is not there: %s", async (name, config, hint) => {
  expect(await found(`owner: "${name}"`, config)).toEqual([`owner: ${hint}`])
})

test.each<[string, string, readonly string[]]>([
  ["nextcloud", "services: { nextcloud: { enable: true } }", []],
  ["docker", "virtualisation: { docker: { enable: true } }", []],
  ["keys", "", []],
  [
    "docker",
    "",
    [
      "group: enable what has the group, such as virtualisation.docker, or define users.groups.docker",
    ],
  ],
])("the group %s: %s", async (name, config, want) => {
  expect(await found(`group: "${name}"`, config)).toEqual(want)
})
