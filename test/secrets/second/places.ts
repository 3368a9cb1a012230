/** Places in a definition that a text can stand in, under a name or by itself. */
import * as z from "zod"
import { defineService, mkDefault, mkForce, mkIf, nix, str } from "../../../src/index.ts"
import { rawNix } from "../draw.ts"

/** What a place is given. */
export interface Written {
  /** The name that the value stands under, such as `apiToken`. */
  readonly key: string
  readonly value: string
}

/** A place: a host that has the value there. */
export type Place = readonly [name: string, host: (written: Written) => object]

const service = (definition: Parameters<typeof defineService>[0], settings = {}): object => ({
  services: [defineService(definition)(settings)],
})

/** `apiToken` as `api_token`. */
function snake(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}

/** `apiToken` as `API_TOKEN`. */
function shout(key: string): string {
  return snake(key).toUpperCase()
}

/** `apiToken` as `api-token`. */
function kebab(key: string): string {
  return snake(key).replaceAll("_", "-")
}

/** `apiToken` as `api token`. */
function spoken(key: string): string {
  return snake(key).replaceAll("_", " ")
}

function unit(definition: object): object {
  return { config: { systemd: { services: { app: definition } } } }
}

function etc(name: string, text: unknown): object {
  return { config: { environment: { etc: { [name]: { text } } } } }
}

function nixString(value: string): string {
  return `"${value.replace(/["\\$]/g, "\\$&").replaceAll("\n", "\\n")}"`
}

function quoted(value: string): string {
  return `'${value}'`
}

/** Places where the value stands under its name. */
export const namedPlaces: readonly Place[] = [
  [
    "a freeform setting",
    ({ key, value }) => ({
      config: { services: { gitea: { settings: { security: { [shout(key)]: value } } } } },
    }),
  ],
  [
    "a setting in snake case",
    ({ key, value }) => ({
      config: { services: { grafana: { settings: { database: { [snake(key)]: value } } } } },
    }),
  ],
  [
    "a setting in kebab case",
    ({ key, value }) => ({
      config: { services: { kanidm: { serverSettings: { [kebab(key)]: value } } } },
    }),
  ],
  [
    "deep in lists",
    ({ key, value }) => ({
      config: {
        services: {
          prometheus: { scrapeConfigs: [{ jobs: [{ auth: [{ [snake(key)]: value }] }] }] },
        },
      },
    }),
  ],
  [
    "mkForce in mkIf",
    ({ key, value }) => ({
      config: { services: { gitea: { settings: { x: mkIf(true, { [key]: mkForce(value) }) } } } },
    }),
  ],
  [
    "mkDefault",
    ({ key, value }) => ({
      config: { services: { gitea: { settings: { [key]: mkDefault(value) } } } },
    }),
  ],
  ["a unit's environment", ({ key, value }) => unit({ environment: { [shout(key)]: value } })],
  [
    "a user's session variable",
    ({ key, value }) => ({
      config: { environment: { sessionVariables: { [shout(key)]: value } } },
    }),
  ],
  [
    "a container's environment",
    ({ key, value }) => ({
      config: {
        virtualisation: {
          "oci-containers": {
            containers: { app: { image: "app:1", environment: { [shout(key)]: value } } },
          },
        },
      },
    }),
  ],
  [
    "Environment=",
    ({ key, value }) => unit({ serviceConfig: { Environment: `"${shout(key)}=${value}"` } }),
  ],
  [
    "Environment= in a list",
    ({ key, value }) =>
      unit({ serviceConfig: { Environment: ["PORT=80", `${shout(key)}=${value}`] } }),
  ],
  [
    "SetCredential",
    ({ key, value }) => unit({ serviceConfig: { SetCredential: `${kebab(key)}:${value}` } }),
  ],
  [
    "a script's export",
    ({ key, value }) =>
      unit({ script: `set -eu\nexport ${shout(key)}=${quoted(value)}\nexec app\n` }),
  ],
  [
    "a script's variable",
    ({ key, value }) => unit({ preStart: `${snake(key)}="${value}"\ncurl example.org\n` }),
  ],
  [
    "an argument",
    ({ key, value }) =>
      unit({ serviceConfig: { ExecStart: `/bin/app --port 80 --${kebab(key)} ${quoted(value)}` } }),
  ],
  [
    "an argument with =",
    ({ key, value }) =>
      unit({
        serviceConfig: {
          ExecStart: str`${nix`pkgs.app`}/bin/app --${kebab(key)}=${quoted(value)} --verbose`,
        },
      }),
  ],
  [
    "a list of arguments",
    ({ key, value }) => ({
      config: {
        services: { k3s: { extraFlags: ["--disable=traefik", `--${kebab(key)}=${value}`] } },
      },
    }),
  ],
  [
    "two arguments of a list",
    ({ key, value }) => ({
      config: { services: { app: { extraArgs: ["--port", "80", `--${kebab(key)}`, value] } } },
    }),
  ],
  [
    "an ini file",
    ({ key, value }) => etc("app.ini", `[main]\nport = 80\n${snake(key)} = ${value}\n`),
  ],
  [
    "a yaml file",
    ({ key, value }) => etc("app.yaml", `main:\n  port: 80\n  ${snake(key)}: ${value}\n`),
  ],
  [
    "a json file",
    ({ key, value }) => etc("app.json", JSON.stringify({ main: { port: 80, [key]: value } })),
  ],
  [
    "a toml file",
    ({ key, value }) => etc("app.toml", `[main]\nport = 80\n${snake(key)} = "${value}"\n`),
  ],
  ["an environment file", ({ key, value }) => etc("app.env", `PORT=80\n${shout(key)}=${value}\n`)],
  [
    "an xml file",
    ({ key, value }) => etc("app.xml", `<app><port>80</port><${key}>${value}</${key}></app>`),
  ],
  ["a file of words", ({ key, value }) => etc("app.conf", `port 80;\n${snake(key)} "${value}";\n`)],
  [
    "toJSON",
    ({ key, value }) => etc("app.json", nix`builtins.toJSON ${{ main: { [key]: value } }}`),
  ],
  [
    "a service's parameter",
    ({ key, value }) =>
      service(
        {
          name: "app",
          parameters: z.object({ [key]: z.string() }),
          config: () => ({}),
        },
        { [key]: value },
      ),
  ],
  [
    "a service's default",
    ({ key, value }) =>
      service({
        name: "app",
        parameters: z.object({ [key]: z.string().default(value) }),
        config: () => ({}),
      }),
  ],
  [
    "a default deep in a parameter",
    ({ key, value }) =>
      service({
        name: "app",
        parameters: z.object({
          settings: z.record(z.string(), z.string()).default({ [key]: value }),
        }),
        config: () => ({}),
      }),
  ],
  [
    "a service's own definitions",
    ({ key, value }) =>
      service({
        name: "app",
        config: () => ({ services: { gitea: { settings: { x: { [key]: value } } } } }),
      }),
  ],
  ["the inventory", ({ key, value }) => ({ inventory: { [key]: value } })],
  [
    "deep in the inventory",
    ({ key, value }) => ({ inventory: { accounts: [{ name: "a", [snake(key)]: value }] } }),
  ],
  [
    "a service's description",
    ({ key, value }) =>
      service({
        name: "app",
        description: `an app; the ${spoken(key)} is ${value}`,
        config: () => ({}),
      }),
  ],
  [
    "a parameter's description",
    ({ key, value }) =>
      service({
        name: "app",
        parameters: z.object({
          port: z
            .int()
            .default(1)
            .describe(`Port; ${spoken(key)}: ${value}`),
        }),
        config: () => ({}),
      }),
  ],
  [
    "raw Nix",
    ({ key, value }) => ({
      config: rawNix(`{ services.gitea.settings.x.${key} = ${nixString(value)}; }`),
    }),
  ],
  [
    "raw Nix with let",
    ({ key, value }) => ({
      config: rawNix(`let ${key} = ${nixString(value)}; in { services.x.settings.a = ${key}; }`),
    }),
  ],
  [
    "raw Nix's text",
    ({ key, value }) =>
      etc(
        "app.conf",
        rawNix(`''\n  port = 80\n  ${snake(key)} = ${value.replaceAll("\n", "\n  ")}\n''`),
      ),
  ],
  [
    "pkgs.writeText",
    ({ key, value }) =>
      etc(
        "x",
        rawNix(
          `builtins.readFile (pkgs.writeText "app.conf" ${nixString(`${snake(key)} = ${value}`)})`,
        ),
      ),
  ],
  [
    "pkgs.writeShellScript",
    ({ key, value }) =>
      unit({
        serviceConfig: {
          ExecStart: nix`pkgs.writeShellScript "start" ${`export ${shout(key)}=${quoted(value)}; exec app`}`,
        },
      }),
  ],
  [
    "lib.generators",
    ({ key, value }) =>
      etc("app.ini", nix`lib.generators.toINI { } ${{ main: { [snake(key)]: value } }}`),
  ],
  [
    "str",
    ({ key, value }) =>
      etc(
        "app.conf",
        str`root = ${nix`pkgs.app`}
${snake(key)} = ${value}
`,
      ),
  ],
]

/** Places where the value stands by itself, under a name that says nothing of it. */
export const barePlaces: readonly Place[] = [
  [
    "alone in a setting",
    ({ value }) => ({ config: { services: { gitea: { settings: { main: { VALUE: value } } } } } }),
  ],
  [
    "alone in a list",
    ({ value }) => ({ config: { services: { app: { items: ["one", "two", value] } } } }),
  ],
  ["alone in a unit's environment", ({ value }) => unit({ environment: { UPSTREAM: value } })],
  ["alone in a script", ({ value }) => unit({ script: `curl ${quoted(value)}\n` })],
  ["alone in a file", ({ value }) => etc("data", `${value}\n`)],
  [
    "a file's heredoc",
    ({ value }) => unit({ preStart: `cat > /var/lib/app/data <<EOF\n${value}\nEOF\n` }),
  ],
  ["alone in the inventory", ({ value }) => ({ inventory: { notes: [{ text: value }] } })],
  [
    "alone in a description",
    ({ value }) => service({ name: "app", description: `see ${value}`, config: () => ({}) }),
  ],
  [
    "alone in a parameter",
    ({ value }) =>
      service(
        { name: "app", parameters: z.object({ items: z.array(z.string()) }), config: () => ({}) },
        { items: [value] },
      ),
  ],
  [
    "alone in raw Nix",
    ({ value }) => ({
      config: rawNix(`{ services.x.settings.a = [ ${nixString(value)} ]; }`),
    }),
  ],
  [
    "alone in raw Nix's text",
    ({ value }) => etc("data", rawNix(`''\n  ${value.replaceAll("\n", "\n  ")}\n''`)),
  ],
  ["alone in str", ({ value }) => etc("data", str`${nix`pkgs.app`} ${value}`)],
  [
    "a comment of a script",
    ({ value }) => unit({ script: `# was ${value.replaceAll("\n", "\n# ")}\nexec app\n` }),
  ],
]
