/** What an import makes of secrets of sops-nix and agenix: `secret` where it says the same, else Nix with the reason. */
import { join } from "node:path"
import { expect, test } from "vitest"
import { build, importFile } from "./support/commands.ts"
import { makeProject, textsIn } from "./support/project.ts"
import { testTerminal, withoutFrames } from "./support/terminal.ts"

type Files = Readonly<Record<string, string>>

const ann = "age1tnqmjvnfhvply6x8hhq787t5v5l4sq6kyzxzj2690zymcjk6sflqc2uhvr"
const hostKey = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIB5Z7epGtU+uu2Cd8lknz+7eMDXZ9XromHXIfdGLIltT"
const sopsRules = `keys:
  # admins
  - &user_ann ${ann}
  - &web age1dtpuwd8rkdwxdz8803vayk0wujjtdwkz64artugafkkg06428umsmm02ld
creation_rules:
  - path_regex: secrets/.*
    key_groups:
      - age: [*user_ann, *web]
`
const ageRules = `let
  ann = "${ann}";
  systems = { web = "${hostKey} root@web"; };
in { "db.age".publicKeys = [ ann systems.web ]; }
`
const yaml = "db: ENC[AES256_GCM,data:AA==,type:str]\nsops:\n  version: 3.9.0\n"
const age = "age-encryption.org/v1\n-> X25519 a\nb\n--- c\n"

const facts = `users.users.ann.isNormalUser = true; nixpkgs.hostPlatform = "x86_64-linux"; system.stateVersion = "24.11";
  boot.loader.grub.device = "/dev/sda"; fileSystems."/".device = "/dev/sda1";`

const input = (owner: string, repo: string) => ({
  locked: {
    type: "github",
    owner,
    repo,
    rev: "1".repeat(40),
    narHash: "sha256-lDebytrYdd47IBLwvNOD+6AGeoqZ78CIKlp70hzW280=",
    lastModified: 1784011430,
  },
  original: { type: "github", owner, repo, ref: "main" },
})
const inputs = {
  agenix: input("ryantm", "agenix"),
  nixpkgs: input("NixOS", "nixpkgs"),
  "sops-nix": input("Mic92", "sops-nix"),
}
const names = Object.fromEntries(Object.keys(inputs).map((name) => [name, name]))
const lock = { nodes: { ...inputs, root: { inputs: names } }, root: "root", version: 7 }

/** A flake of hosts, each with what it has beside the rest. */
function flake(hosts: Files, files: Files): Files {
  const systems = Object.keys(hosts).map(
    (name) =>
      `nixosConfigurations.${name} = nixpkgs.lib.nixosSystem { specialArgs = { inherit inputs; }; modules = [ ./${name}.nix ]; };`,
  )
  return {
    "flake.lock": JSON.stringify(lock),
    "flake.nix": `{ outputs = { self, nixpkgs, ... }@inputs: { ${systems.join("\n")} }; }`,
    ...Object.fromEntries(
      Object.entries(hosts).map(([name, text]) => [
        `${name}.nix`,
        `{ config, inputs, ... }: { ${facts} ${text} }`,
      ]),
    ),
    ...files,
  }
}

async function imported(files: Files) {
  const folder = makeProject(
    Object.fromEntries(Object.entries(files).map(([path, text]) => [`old/${path}`, text])),
  )
  const terminal = testTerminal(folder)
  const options = { kind: "flake", into: "new", compare: false } as const
  expect(await importFile("old", options, terminal)).toBe(0)
  const all = withoutFrames(terminal.told())
  const told = all.match(/NG560 [^\n]*/g) ?? []
  return { folder, all, told, written: textsIn(join(folder, "new")) }
}

const store = "imports = [ inputs.sops-nix.nixosModules.sops ];"
const reads = "users.motdFile = config.sops.secrets.db.path;"
const sopsFiles = { ".sops.yaml": sopsRules, "secrets/all.yaml": yaml }

test.each([
  {
    name: "a file for all, which is the default",
    files: flake(
      {
        web: `${store} sops.defaultSopsFile = ./secrets/all.yaml; sops.secrets.db = { owner = config.users.users.ann.name; }; ${reads}`,
      },
      sopsFiles,
    ),
    secrets: `export const db = secret("db", { file: "./secrets/all.yaml", owner: "ann" })`,
  },
  {
    name: "a key, a format, and a comment",
    files: flake(
      {
        web: `${store} sops.secrets = {
    # of the database
    db = { sopsFile = inputs.self + "/web/x"; format = "yaml"; key = "a/b"; };
  }; environment.etc = builtins.mapAttrs (name: text: { text = "\${text} \${config.sops.secrets.db.path}"; }) { a = "1"; };`,
      },
      { ".sops.yaml": sopsRules, "web/x": yaml },
    ),
    secrets: `// of the database
export const db = secret("db", { file: "./secrets/web/x", format: "yaml", key: "a/b" })`,
  },
  {
    name: "a file with secrets in it",
    files: flake(
      {
        web: `${store} sops.secrets.db.sopsFile = ./secrets/all.yaml;
  sops.templates.env = { owner = "ann"; content = ''PASSWORD=\${config.sops.placeholder.db} HOST=\${config.networking.hostName}''; };
  users.motdFile = config.sops.templates.env.path;`,
      },
      sopsFiles,
    ),
    secrets: `export const db = secret("db", { file: "./secrets/all.yaml" })

export const env = secretText({
  name: "env",
  owner: "ann",
})\`PASSWORD=\${db} HOST=\${config.networking.hostName}\``,
  },
  {
    name: "agenix, in files as nixgen has them",
    files: flake(
      {
        web: `imports = [ inputs.agenix.nixosModules.default ]; age.secrets.db = { file = ./secrets/db.age; mode = "0440"; }; users.motdFile = config.age.secrets.db.path;`,
      },
      { "secrets/secrets.nix": ageRules, "secrets/db.age": age },
    ),
    secrets: `export const db = secret("db", { mode: "0440" })`,
    host: hostKey,
  },
  {
    name: "agenix, in files elsewhere",
    files: flake(
      {
        web: `age.secrets."my-db".file = ./web/db.age; users.motdFile = config.age.secrets.my-db.path;`,
      },
      { "secrets.nix": ageRules, "web/db.age": age },
    ),
    secrets: `export const myDb = secret("my-db", { file: "./secrets/web/db.age" })`,
    host: hostKey,
  },
])("$name", async ({ files, secrets, host }) => {
  const { folder, told, written } = await imported(files)
  expect(told).toEqual([])
  expect(written["secrets.ts"]?.replace(/^import .*\n\n/, "").trim()).toBe(secrets)
  expect(written["secrets/hosts/web.pub"]).toBe(host === undefined ? undefined : `${host}\n`)
  expect(written["fleet.ts"]?.replaceAll(/\s+/g, " ")).toContain(`recipients: { ann: "${ann}", },`)
  expect(Object.keys(written).filter((path) => path.startsWith("nix/"))).toEqual([])
  const terminal = testTerminal(join(folder, "new"))
  const status = await build({}, terminal)
  expect([status, withoutFrames(terminal.told())]).toEqual([0, expect.anything()])
  const { "hosts/web/secrets.nix": own, ...others } = textsIn(join(folder, "new/generated"))
  expect(own).toBeDefined()
  // which would be two modules, where an input gives a function
  expect(others["hosts/web/default.nix"]).not.toMatch(/inputs\.(?:sops-nix|agenix)/)
})

test("a key that the rules show to be a host's is nobody's who reads all, and keys of PGP are told of", async () => {
  const web = "age1dtpuwd8rkdwxdz8803vayk0wujjtdwkz64artugafkkg06428umsmm02ld"
  const pgp = "FBC7B9E2A4F9289AC0C1D4843D16CEE4A27381B4"
  const rules = `keys:
  - &ann ${ann}
creation_rules:
  - path_regex: secrets/web/.*
    key_groups:
      - age: [*ann, ${web}]
        pgp: [${pgp}]
  - path_regex: secrets/.*
    key_groups:
      - age: [*ann]
`
  const { all, written } = await imported(
    flake(
      { web: `${store} sops.secrets.db.sopsFile = ./secrets/web/all.yaml; ${reads}` },
      { ".sops.yaml": rules, "secrets/web/all.yaml": yaml },
    ),
  )
  expect(written["fleet.ts"]?.replaceAll(/\s+/g, " ")).toContain(`recipients: { ann: "${ann}", },`)
  expect(all).toContain("web is known to the secrets by a key of age: put its own")
  expect(all).toContain(`secrets are for pgp ${pgp} as well`)
})

test.each([
  {
    name: "nothing reads it",
    files: flake({ web: "sops.secrets.db.sopsFile = ./secrets/all.yaml;" }, sopsFiles),
    told: "no definition in TypeScript refers to its path on web",
  },
  {
    name: "no file, or one that only Nix knows",
    files: flake(
      { web: `sops.secrets.db.sopsFile = "\${inputs.private}/db.yaml"; ${reads}` },
      sopsFiles,
    ),
    told: "only Nix knows in which file it is",
  },
  {
    name: "an owner that only Nix knows",
    files: flake(
      {
        web: `sops.secrets.db = { sopsFile = ./secrets/all.yaml; owner = config.services.nginx.user; }; ${reads}`,
      },
      sopsFiles,
    ),
    told: "only Nix knows its owner",
  },
  {
    name: "an option that `secret` lacks",
    files: flake(
      { web: `sops.secrets.db = { sopsFile = ./secrets/all.yaml; uid = 7; }; ${reads}` },
      sopsFiles,
    ),
    told: "`secret` has no such uid",
  },
  {
    name: "another file on each host",
    files: flake(
      {
        web: `sops.secrets.db.sopsFile = ./secrets/all.yaml; ${reads}`,
        mail: `sops.secrets.db.sopsFile = ./secrets/mail.yaml; ${reads}`,
      },
      { ...sopsFiles, "secrets/mail.yaml": yaml },
    ),
    told: "hosts have it in several files",
  },
  {
    name: "a host reads what it does not declare",
    files: flake(
      { web: `sops.secrets.db.sopsFile = ./secrets/all.yaml; ${reads}`, mail: reads },
      sopsFiles,
    ),
    told: "mail refers to its path and has no such declaration",
  },
  {
    name: "nobody is known who can read it",
    files: flake(
      { web: `sops.secrets.db.sopsFile = ./secrets/all.yaml; ${reads}` },
      { "secrets/all.yaml": yaml },
    ),
    told: "no file says by a public key who can read it, as .sops.yaml and secrets.nix do",
  },
])("stays Nix: $name", async ({ files, told }) => {
  const found = await imported(files)
  expect([...new Set(found.told.map((line) => line.replace(/^.* stays Nix: /, "")))]).toEqual([
    told,
  ])
  expect(found.written["secrets.ts"]).toBeUndefined()
  expect(found.written["hosts/web.ts"]).toContain("sops")
})

test.each([
  {
    name: "declared and read in one module",
    nix: `{ config, ... }: {
  sops.secrets.db = { sopsFile = ./all.yaml; owner = "ann"; };
  users.motdFile = config.sops.secrets.db.path;
}`,
    want: `import { defineModule, secret } from "nixgen"

const db = secret("db", { file: "./all.yaml", owner: "ann" })

export const app = defineModule({
  config: { users: { motdFile: db.path } },
})`,
  },
  {
    name: "read alone",
    nix: `{ config, ... }: { users.motdFile = config.sops.secrets.db.path; }`,
    want: `import { config, defineModule } from "nixgen"

export const app = defineModule({
  config: { users: { motdFile: config.sops.secrets.db.path } },
})`,
  },
])("a module: $name", async ({ nix, want }) => {
  const folder = makeProject({ "app.nix": nix, "all.yaml": yaml })
  const terminal = testTerminal(folder)
  expect(await importFile("app.nix", { kind: "module" }, terminal)).toBe(0)
  expect(terminal.written().trim()).toBe(want)
})

test("a host has them in a file of their own, and the fleet is told what to say", async () => {
  const files = flake({ web: `sops.secrets.db.sopsFile = ./secrets/all.yaml; ${reads}` }, sopsFiles)
  const folder = makeProject(files)
  const terminal = testTerminal(folder)
  const options = { kind: "host", into: "new", compare: false } as const
  expect(await importFile(".#web", options, terminal)).toBe(0)
  expect(terminal.told()).toContain(
    "the fleet has to say who can read secrets: secrets: sops({ recipients: … })",
  )
  expect(textsIn(join(folder, "new"))["secrets-of-web.ts"]).toContain('secret("db", {')
})
