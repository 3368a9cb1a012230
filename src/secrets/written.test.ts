/** Looking for secrets takes time that grows as the text does, whatever the text. */
import { expect, test } from "vitest"
import { builtins, pkgs } from "../nix/values/references.ts"
import { formatPath } from "../problems/problem.ts"
import { secretsIn } from "./definitions.ts"
import { secretIn } from "./written.ts"
import { config } from "../nix/values/references.ts"
import { str } from "../nix/values/templates.ts"

const pieces = ["\n", "\n#", " ", "a.", "x-", "A.", "curl -u a", "wget -u ", "echo -n ", "syt_a"]

test.each(pieces)("many of %j", (piece) => {
  const text = `password curl ${piece.repeat(Math.ceil(100_000 / piece.length))}`
  // a form that goes back over the text would take minutes here, and the test would run out of time
  expect(secretIn(text, ["text"])).toBeUndefined()
})

const unit = (SetCredential: unknown) => ({ systemd: { services: { a: { SetCredential } } } })
const login = "alice:{PLAIN}hunter2"

test.each<[value: unknown, want: readonly string[]]>([
  // by the name of the set that it is in
  [{ akkoma: { dist: { cookie: "hunter2hunter2" } } }, ["akkoma.dist.cookie"]],
  [{ akkoma: { dist: { cookie: { _secret: "/run/secrets/cookie" } } } }, []],
  [{ rabbitmq: { cookie: "hunter2hunter2" } }, []],
  // with which Consul and Nomad encrypt what their servers gossip
  [{ settings: { encrypt: "pUqJrVyVRj5jsiYEkM/tFQYfWyJIv4s3XkvDwy7Cu5s=" } }, ["settings.encrypt"]],
  [{ global: { "smb encrypt": "required" }, acme: { encrypt: "aes-256-gcm" } }, []],
  // among what people log in with
  [{ credentials: { alice: "hunter2hunter2", bob: "/run/secrets/bob" } }, ["credentials.alice"]],
  [{ credentials: { user: "alice2024", accountId: "a1b2c3d4", project: "shop-4711" } }, []],
  [{ credentials: { alice: "10.0.0.5", bob: "bob", mail: "bob2@example.org" } }, []],
  // a file for secrets alone, whatever it says
  [{ basicAuthFile: pkgs["writeText"]?.("h", login) }, ["basicAuthFile"]],
  [{ credentialsFile: builtins["toFile"]?.("h", "x") }, ["credentialsFile"]],
  [{ basicAuthFile: "/run/secrets/h", configFile: pkgs["writeText"]?.("h", "a = 1") }, []],
  // a script, whatever it is called
  [
    {
      activationScripts: {
        "borg-secrets": {
          text: 'a=/etc/borg.yaml\nsecret=$(cat "$b")\nsed -i "s#@x@#$secret#g" "$a"\n',
        },
      },
    },
    [],
  ],
  // administrators of CouchDB, and maps that Postfix has in its settings
  [{ couchdb: { admins: { ann: "hunter22", bob: "-pbkdf2-1ab,2cd,10" } } }, ["couchdb.admins.ann"]],
  [{ gitea: { admins: { ann: "user22" } } }, []],
  [
    { smtp_sasl_password_maps: "inline:{mx.example.org=ann:hunter22}" },
    ["smtp_sasl_password_maps"],
  ],
  [
    {
      hydra: str`<github_authorization>\n  a = Bearer ${config["token"]}\n</github_authorization>`,
    },
    [],
  ],
  [{ smtp_sasl_password_maps: str`inline:{mx.example.org=ann:${config["token"]}}` }, []],
  [{ smtp_sasl_password_maps: ["hash:/run/secrets/sasl22"] }, []],
  // a credential of systemd, by what it is called for short
  [unit(["tok:hunter2"]), ["systemd.services.a.SetCredential[0]"]],
  [unit("api-cred:hunter2"), ["systemd.services.a.SetCredential"]],
  [unit("chatId:-1001043436793"), []],
  [unit(["tok:0", "listen:0.0.0.0:80", "config:debug=true", "name:web01a", "tok:none"]), []],
])("a value, %#", (value, want) => {
  expect(secretsIn(value, []).map(({ path }) => formatPath(path))).toEqual(want)
})
