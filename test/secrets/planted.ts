/** Forty kinds of secrets, where people write them. */
import { str } from "../../src/nix/values/templates.ts"
import { mkDefault, mkIf } from "../../src/nix/values/properties.ts"
import { config } from "../../src/nix/values/references.ts"
import {
  type DefinitionKind,
  type Draw,
  base64,
  digits,
  hex,
  letters,
  lower,
  rawNix,
  upper,
  word,
} from "./draw.ts"

const bech32 = "QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L"

/** A password as people have them. */
function password({ text, of }: Draw): string {
  return of([
    () => text(word, 12),
    () => `${text(lower, 6)}${text(digits, 2)}`,
    () => `${text(lower, 5)}-${text(lower, 6)}-${text(lower, 5)}`,
    () => `${text(lower, 5)} ${text(lower, 6)} ${text(lower, 5)} ${text(lower, 4)}`,
    () => `${text(upper, 1)}${text(lower, 7)}${text(digits, 1)}!`,
    () => text(lower, 8),
  ])()
}

/** A private key as a file has it. */
function pem({ text }: Draw, kind: string): string {
  const lines = Array.from({ length: 6 }, () => text(base64, 64))
  return [`-----BEGIN ${kind}-----`, ...lines, `-----END ${kind}-----`, ""].join("\n")
}

function environment(name: string, value: string) {
  return { config: { systemd: { services: { app: { environment: { [name]: value } } } } } }
}

export const planted: readonly DefinitionKind[] = [
  [
    "a user's password",
    (draw) => ({
      config: {
        users: { users: { alice: { [draw.of(["password", "initialPassword"])]: password(draw) } } },
      },
    }),
  ],
  [
    "a password in a property",
    (draw) => ({
      config: { users: { users: { root: { initialPassword: mkDefault(password(draw)) } } } },
    }),
  ],
  [
    "one under a condition",
    (draw) => ({
      config: mkIf(config["services"]?.["x"]?.["enable"] ?? true, {
        services: { icecast: { admin: { password: password(draw) } } },
      }),
    }),
  ],
  [
    "a wireless network's",
    (draw) => ({
      config: { networking: { wireless: { networks: { home: { psk: password(draw) } } } } },
    }),
  ],
  [
    "a network's configuration text",
    (draw) => ({
      config: {
        networking: {
          wireless: { extraConfig: `network={\n  ssid="home"\n  psk="${password(draw)}"\n}` },
        },
      },
    }),
  ],
  [
    "a WireGuard key",
    (draw) => ({
      config: {
        networking: {
          wireguard: { interfaces: { wg0: { privateKey: `${draw.text(base64, 43)}=` } } },
        },
      },
    }),
  ],
  [
    "a WireGuard preshared key",
    (draw) => ({
      config: {
        networking: {
          "wg-quick": {
            interfaces: {
              wg0: {
                peers: [
                  {
                    publicKey: `${draw.text(base64, 43)}=`,
                    presharedKey: `${draw.text(base64, 43)}=`,
                  },
                ],
              },
            },
          },
        },
      },
    }),
  ],
  [
    "a WireGuard configuration",
    (draw) => ({
      config: {
        environment: {
          etc: {
            "wg.conf": {
              text: `[Interface]\nPrivateKey = ${draw.text(base64, 43)}=\nAddress = 10.0.0.1/24\n`,
            },
          },
        },
      },
    }),
  ],
  [
    "a service's own setting",
    (draw) => ({
      config: {
        services: {
          grafana: {
            settings: {
              security: { [draw.of(["admin_password", "secret_key"])]: draw.text(word, 20) },
            },
          },
        },
      },
    }),
  ],
  [
    "a token for a cluster",
    (draw) => ({
      config: {
        services: {
          k3s: {
            token: draw.of([
              draw.text(hex, 32),
              draw.text(word, 24),
              `${draw.text(lower, 6)}-${draw.text(lower, 6)}`,
            ]),
          },
        },
      },
    }),
  ],
  [
    "a secret key of storage",
    (draw) => ({ config: { services: { minio: { secretKey: draw.text(base64, 40) } } } }),
  ],
  [
    "a community",
    (draw) => ({
      config: {
        services: {
          prometheus: {
            exporters: {
              snmp: { configuration: { auths: { v2: { community: draw.text(lower, 9) } } } },
            },
          },
        },
      },
    }),
  ],
  [
    "a community in a text",
    (draw) => ({
      config: {
        services: {
          snmpd: {
            configText: `agentaddress udp:161\n${draw.of(["rocommunity", "rwcommunity"])} ${draw.text(lower, 5)}${draw.text(digits, 3)} 10.0.0.0/8\n`,
          },
        },
      },
    }),
  ],
  [
    "a variable of a service",
    (draw) =>
      environment(
        draw.of([
          "POSTGRES_PASSWORD",
          "DB_PASS",
          "SMTP_PASSWORD",
          "ADMIN_TOKEN",
          "SECRET_KEY_BASE",
          "JWT_SECRET",
          "API_KEY",
          "REDIS_PASSWD",
          "GITHUB_PAT",
        ]),
        draw.text(word, 18),
      ),
  ],
  [
    "variables in a list",
    (draw) => ({
      config: {
        systemd: {
          services: {
            app: {
              serviceConfig: { Environment: [`PORT=80`, `API_TOKEN=${draw.text(word, 24)}`] },
            },
          },
        },
      },
    }),
  ],
  [
    "a container's variable",
    (draw) => ({
      config: {
        virtualisation: {
          "oci-containers": {
            containers: {
              db: { image: "db", environment: { MYSQL_ROOT_PASSWORD: password(draw) } },
            },
          },
        },
      },
    }),
  ],
  [
    "a connection string",
    (draw) =>
      environment(
        "DATABASE_URL",
        `${draw.of(["postgres", "postgresql", "mysql", "mongodb+srv", "redis", "amqps"])}://${draw.of(["app", "admin", ""])}:${draw.text(word, 14)}@db.example.org:5432/app`,
      ),
  ],
  [
    "an address with a password",
    (draw) => ({
      config: {
        services: {
          restic: {
            backups: {
              home: {
                repository: `rest:https://backup:${draw.text(word, 16)}@backup.example.org/home`,
              },
            },
          },
        },
      },
    }),
  ],
  [
    "settings of a data source",
    (draw) =>
      environment(
        "DSN",
        `host=db user=app password=${draw.text(word, 12)} dbname=app sslmode=require`,
      ),
  ],
  [
    "a private key of SSH",
    (draw) => ({
      config: {
        environment: {
          etc: {
            key: {
              text: pem(
                draw,
                draw.of(["OPENSSH PRIVATE KEY", "RSA PRIVATE KEY", "EC PRIVATE KEY"]),
              ),
            },
          },
        },
      },
    }),
  ],
  [
    "a private key of TLS",
    (draw) => ({
      inventory: { tls: pem(draw, draw.of(["PRIVATE KEY", "ENCRYPTED PRIVATE KEY"])) },
    }),
  ],
  [
    "a private key of OpenPGP",
    (draw) => ({ inventory: { backup: pem(draw, "PGP PRIVATE KEY BLOCK") } }),
  ],
  [
    "a key in base64",
    (draw) => environment("TLS", Buffer.from(pem(draw, "RSA PRIVATE KEY")).toString("base64")),
  ],
  [
    "an age identity",
    (draw) => ({
      inventory: { note: `AGE-SECRET-KEY-${draw.of(["", "PQ-"])}1${draw.text(bech32, 58)}` },
    }),
  ],
  [
    "a token of GitHub",
    (draw) => ({
      config: {
        nix: {
          settings: {
            "access-tokens": `github.com=${draw.of(["ghp", "gho", "ghs"])}_${draw.text(word, 36)}`,
          },
        },
      },
    }),
  ],
  [
    "a token of a forge",
    (draw) =>
      environment(
        "CI",
        draw.of([
          `glpat-${draw.text(word, 20)}`,
          `github_pat_${draw.text(word, 82)}`,
          `glrt-${draw.text(word, 20)}`,
        ]),
      ),
  ],
  [
    "keys of a cloud",
    (draw) =>
      environment(
        "ID",
        draw.of([
          `AKIA${draw.text(`${upper}234567`, 16)}`,
          `AIza${draw.text(word, 35)}`,
          `dop_v1_${draw.text(hex, 64)}`,
        ]),
      ),
  ],
  [
    "a token of a chat",
    (draw) => ({
      inventory: {
        hook: draw.of([
          `xoxb-${draw.text(digits, 12)}-${draw.text(word, 24)}`,
          `https://hooks.slack.com/services/T${draw.text(upper, 8)}/B${draw.text(upper, 8)}/${draw.text(word, 24)}`,
          `${draw.text(digits, 9)}:${draw.text(word, 35)}`,
          `https://discord.com/api/webhooks/${draw.text(digits, 18)}/${draw.text(word, 68)}`,
        ]),
      },
    }),
  ],
  [
    "a key of a model",
    (draw) =>
      environment(
        "MODEL",
        draw.of([
          `sk-proj-${draw.text(word, 48)}`,
          `sk-ant-api03-${draw.text(word, 80)}`,
          `hf_${draw.text(letters, 34)}`,
        ]),
      ),
  ],
  [
    "a key for payments or mail",
    (draw) =>
      environment(
        "PAY",
        draw.of([
          `sk_live_${draw.text(word, 24)}`,
          `SG.${draw.text(word, 22)}.${draw.text(word, 43)}`,
          `whsec_${draw.text(word, 32)}`,
        ]),
      ),
  ],
  [
    "a key of Tailscale or Vault",
    (draw) => ({
      inventory: {
        net: draw.of([
          `tskey-auth-${draw.text(word, 12)}-${draw.text(word, 32)}`,
          `hvs.${draw.text(word, 24)}`,
        ]),
      },
    }),
  ],
  [
    "a web token",
    (draw) => ({
      inventory: {
        session: `eyJ${draw.text(word, 20)}.eyJ${draw.text(word, 40)}.${draw.text(word, 43)}`,
      },
    }),
  ],
  [
    "a key that Nix signs with",
    (draw) => ({ inventory: { cache: `cache.example.org-1:${draw.text(base64, 86)}==` } }),
  ],
  [
    "a script's variable",
    (draw) => ({
      config: {
        systemd: {
          services: {
            app: {
              script: `set -eu\nexport PGPASSWORD=${draw.text(word, 10)}1\npsql -c 'select 1'\n`,
            },
          },
        },
      },
    }),
  ],
  [
    "a script's option",
    (draw) => ({
      config: {
        systemd: {
          services: {
            app: {
              script: draw.of([
                `curl -u admin:${draw.text(word, 12)} https://example.org`,
                `app --password ${draw.text(word, 11)}7 serve`,
                `sshpass -p ${draw.text(word, 9)} ssh host`,
                `app --api-key=${draw.text(hex, 32)}`,
                `curl -H "Authorization: Bearer ${draw.text(word, 30)}" https://example.org`,
              ]),
            },
          },
        },
      },
    }),
  ],
  [
    "statements of SQL",
    (draw) => ({
      config: {
        services: {
          postgresql: {
            initialScript: rawNix(
              `pkgs.writeText "init.sql" "${draw.of(["alter role app with password", "create user app identified by", "CREATE ROLE app LOGIN PASSWORD"])} '${password(draw)}'"`,
            ),
          },
        },
      },
    }),
  ],
  [
    "a module's raw Nix",
    (draw) => ({
      config: rawNix(`{ services.mosquitto.users.a.password = "${password(draw)}"; }`),
    }),
  ],
  [
    "a text with references",
    (draw) => ({
      config: {
        services: {
          app: {
            text: str`host = ${config["networking"]?.["hostName"] ?? "x"}\npassword = "${draw.text(word, 12)}"\n`,
          },
        },
      },
    }),
  ],
  [
    "the inventory",
    (draw) => ({
      inventory: {
        [draw.of(["ipmiPassword", "wifiPassphrase", "adminPass", "apiToken", "snmpCommunity"])]:
          draw.text(word, 12),
      },
    }),
  ],
  [
    "a file in the store",
    (draw) => ({
      config: {
        users: {
          users: { alice: { passwordFile: rawNix(`pkgs.writeText "key" "${password(draw)}"`) } },
        },
      },
    }),
  ],
  [
    "users of a site",
    (draw) => ({
      config: {
        services: { nginx: { virtualHosts: { site: { basicAuth: { alice: password(draw) } } } } },
      },
    }),
  ],
  [
    "a list of passwords",
    (draw) => ({ config: { services: { cjdns: { authorizedPasswords: [password(draw)] } } } }),
  ],
  [
    "tokens of more providers",
    ({ text, of }) => ({
      inventory: {
        note: of([
          () =>
            `https://api.telegram.org/bot${text("123456789", 10)}:${text(word, 35)}/sendMessage`,
          () => `pat${text(word, 14)}.${text(hex, 64)}`,
          () => `sgp_${text(hex, 16)}_${text(hex, 40)}`,
          () => `HRKU-${text(word, 40)}`,
          () => `oy2${text(lower + digits, 43)}`,
          () => `AKCp${text(word, 69)}`,
          () => `syt_${text(word, 10)}_${text(letters, 20)}_${text(word, 6)}`,
          () => `nbp_${text(word, 36)}`,
        ])(),
      },
    }),
  ],
  [
    "secrets in what programs read",
    (draw) => {
      const secret = draw.text(word, 16)
      const lines = [
        `vpn.example.org : PSK "${secret}"`,
        `"user@isp" * "${secret}"`,
        `user admin insecure-password ${secret}`,
        `[mail.example.org]:587 me:${secret}`,
        `//npm.example.org/:_authToken=${secret}`,
        `dnpass = ${secret}`,
        `define('DB_PASSWORD', '${secret}');`,
        `<password>${secret}</password>`,
        `app:${secret}@tcp(127.0.0.1:3306)/app`,
        `proxy_set_header Authorization "Basic ${secret}";`,
        `# Passwort: ${secret}1`,
      ]
      return { config: { environment: { etc: { "x.conf": { text: draw.of(lines) } } } } }
    },
  ],
  [
    "a key in comments of raw Nix",
    (draw) => {
      const lines = pem(draw, "OPENSSH PRIVATE KEY").split("\n")
      return { config: rawNix(`{\n${lines.map((line) => `# ${line}`).join("\n")}\na = 1; }`) }
    },
  ],
  [
    "a key of bytes, and a PIN",
    (draw) => ({
      inventory: draw.of([
        { network_key: Array.from({ length: 16 }, () => Number(draw.text("12", 2))) },
        { simPin: `1${draw.text(digits, 5)}` },
      ]),
    }),
  ],
]
