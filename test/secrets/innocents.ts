/** What looks like a secret and is none, in the shapes that real modules have. */
import { config, pkgs } from "../../src/nix/values/references.ts"
import { str } from "../../src/nix/values/templates.ts"
import {
  type DefinitionKind,
  type Draw,
  base64,
  digits,
  hex,
  lower,
  rawNix,
  upper,
  word,
} from "./draw.ts"

function uuid({ text }: Draw): string {
  return [8, 4, 4, 4, 12].map((length) => text(hex, length)).join("-")
}

function pem({ text }: Draw, kind: string): string {
  const lines = Array.from({ length: 8 }, () => text(base64, 64))
  return [`-----BEGIN ${kind}-----`, ...lines, `-----END ${kind}-----`, ""].join("\n")
}

function script(text: string) {
  return { config: { systemd: { services: { app: { script: text } } } } }
}

function settings(value: object) {
  return { config: { services: { app: { settings: value } } } }
}

export const innocents: readonly DefinitionKind[] = [
  [
    "a public key of SSH",
    (draw) => ({
      config: {
        users: {
          users: {
            root: {
              openssh: {
                authorizedKeys: {
                  keys: [`ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAA${draw.text(base64, 43)} admin@host`],
                },
              },
            },
          },
        },
      },
    }),
  ],
  [
    "a host's public key",
    (draw) => ({
      config: {
        programs: {
          ssh: {
            knownHosts: { host: { publicKey: `ssh-rsa AAAAB3NzaC1yc2E${draw.text(base64, 350)}` } },
          },
        },
      },
    }),
  ],
  [
    "a hashed password",
    (draw) => ({
      config: {
        users: {
          users: {
            alice: {
              [draw.of(["hashedPassword", "initialHashedPassword"])]:
                `$y$j9T$${draw.text(word, 22)}$${draw.text(word, 43)}`,
            },
          },
        },
      },
    }),
  ],
  [
    "a hash under another name",
    (draw) =>
      settings({ admin_password: `$6$rounds=5000$${draw.text(word, 16)}$${draw.text(word, 86)}` }),
  ],
  ["a hash of LDAP", (draw) => settings({ olcRootPW: `{SSHA}${draw.text(base64, 32)}` })],
  [
    "a hash of Argon2 or bcrypt",
    (draw) =>
      settings({
        password: draw.of([
          `$argon2id$v=19$m=65536,t=3,p=4$${draw.text(base64, 22)}$${draw.text(base64, 43)}`,
          `$2b$10$${draw.text(word, 53)}`,
        ]),
      }),
  ],
  [
    "a certificate",
    (draw) => ({ config: { security: { pki: { certificates: [pem(draw, "CERTIFICATE")] } } } }),
  ],
  [
    "a public key in PEM",
    (draw) => ({
      inventory: { signing: pem(draw, draw.of(["PUBLIC KEY", "PGP PUBLIC KEY BLOCK"])) },
    }),
  ],
  [
    "an encrypted file",
    (draw) => ({
      inventory: { secret: pem(draw, draw.of(["AGE ENCRYPTED FILE", "PGP MESSAGE"])) },
    }),
  ],
  [
    "a hash of a source",
    (draw) => ({
      config: {
        services: {
          app: {
            package: rawNix(
              `pkgs.fetchurl { url = "https://example.org/a.tar.gz"; hash = "sha256-${draw.text(base64, 43)}="; }`,
            ),
          },
        },
      },
    }),
  ],
  [
    "a digest",
    (draw) =>
      settings({
        sha256: draw.text(hex, 64),
        rev: draw.text(hex, 40),
        narHash: `sha256-${draw.text(base64, 43)}=`,
      }),
  ],
  [
    "a UUID",
    (draw) => ({
      config: {
        fileSystems: { "/": { device: `/dev/disk/by-uuid/${uuid(draw)}`, fsType: "ext4" } },
      },
    }),
  ],
  ["a UUID in a setting", (draw) => settings({ machineId: uuid(draw), key: uuid(draw) })],
  [
    "a public key of WireGuard",
    (draw) => ({
      config: {
        networking: {
          wireguard: {
            interfaces: {
              wg0: {
                privateKeyFile: "/run/secrets/wg",
                peers: [{ publicKey: `${draw.text(base64, 43)}=`, allowedIPs: ["10.0.0.2/32"] }],
              },
            },
          },
        },
      },
    }),
  ],
  [
    "a public key of a cache",
    (draw) => ({
      config: {
        nix: {
          settings: { "trusted-public-keys": [`cache.example.org-1:${draw.text(base64, 43)}=`] },
        },
      },
    }),
  ],
  [
    "an age recipient",
    (draw) => ({ inventory: { age: `age1${draw.text(`${lower}${digits}`, 58)}` } }),
  ],
  [
    "a recipient of two thousand characters",
    (draw) => ({ inventory: { recipient: `age1pq1${draw.text(`${lower}${digits}`, 1950)}` } }),
  ],
  [
    "a file of a password",
    (draw) => ({
      config: {
        services: {
          gitea: {
            database: {
              passwordFile: draw.of([
                "/run/secrets/gitea",
                "/var/lib/secrets/db.key",
                "/run/agenix/gitea",
              ]),
            },
          },
        },
      },
    }),
  ],
  [
    "a secret of sops",
    () => ({
      config: {
        users: {
          users: {
            alice: { hashedPasswordFile: config["sops"]?.["secrets"]?.["alice"]?.["path"] },
          },
        },
      },
    }),
  ],
  [
    "a placeholder of sops",
    () => ({
      config: {
        services: {
          app: { text: str`password=${config["sops"]?.["placeholder"]?.["db"] ?? ""}\n` },
        },
      },
    }),
  ],
  [
    "a reference to a file in a setting",
    (draw) => ({
      config: {
        services: {
          grafana: {
            settings: {
              security: {
                admin_password: draw.of([
                  "$__file{/run/secrets/grafana}",
                  "$__env{GRAFANA_PASSWORD}",
                ]),
              },
            },
          },
        },
      },
    }),
  ],
  [
    "a variable in a setting",
    (draw) =>
      settings({
        password: draw.of([
          "$DB_PASSWORD",
          "${DB_PASSWORD}",
          "${DB_PASSWORD:-}",
          "{{ env.PASSWORD }}",
          "@password@",
          "#dbpass#",
          "<password>",
          "%(ENV_PASS)s",
        ]),
      }),
  ],
  [
    "a set with a file",
    () =>
      settings({
        password: { _secret: "/run/secrets/password" },
        secret_key: { $file: "/run/secrets/key" },
      }),
  ],
  [
    "a switch",
    (draw) => ({
      config: {
        services: {
          openssh: {
            settings: {
              PasswordAuthentication: draw.of([true, false]),
              KbdInteractiveAuthentication: false,
            },
          },
        },
        security: { sudo: { wheelNeedsPassword: false } },
      },
    }),
  ],
  [
    "a word of a setting",
    (draw) =>
      settings({
        auth: "password",
        authMethod: draw.of(["token", "secret"]),
        passwordEncryption: "scram-sha-256",
        token_type: "bearer",
      }),
  ],
  [
    "what a password must be",
    (draw) =>
      settings({
        passwordMinLength: draw.of([8, 12, 1024]),
        token_ttl: "24h",
        secretName: "tls-certificate",
        password_hint: "the usual one",
        tokenUrl: "https://id.example.org/oauth/token",
      }),
  ],
  [
    "a log's name",
    () => ({
      config: {
        services: {
          nginx: {
            virtualHosts: {
              site: {
                locations: {
                  "/": {
                    proxyPass: "http://127.0.0.1:3000",
                    extraConfig:
                      "access_log /var/log/nginx/passthrough.log;\nproxy_pass_header Server;\nfastcgi_pass unix:/run/php.sock;",
                  },
                },
              },
            },
          },
        },
      },
    }),
  ],
  [
    "a script with pass in it",
    (draw) =>
      script(
        draw.of([
          "PASS=$(cat /run/secrets/pass)\nexport PASS\n",
          'if [ -z "$PASSWORD" ]; then echo "no password given"; exit 1; fi\n',
          'pass=0\nfor t in *; do pass=$((pass + 1)); done\necho "pass: $pass"\n',
          "passwd -l root\n",
          'read -rsp "Password: " password; echo "$password" | cryptsetup open /dev/sda crypted\n',
          "app --password-file /run/secrets/app --token-file=/run/secrets/token\n",
          'curl -H "Authorization: Bearer $(cat /run/secrets/token)" https://example.org\n',
          'curl -u "admin:$PASSWORD" https://example.org\n',
        ]),
      ),
  ],
  [
    "a rule of PAM",
    () => ({
      config: {
        security: {
          pam: {
            services: {
              login: {
                text: "auth required pam_unix.so nullok\npassword sufficient pam_unix.so sha512 shadow\npassword required pam_deny.so\n",
              },
            },
          },
        },
      },
    }),
  ],
  [
    "an address",
    (draw) =>
      settings({
        url: draw.of([
          "https://example.org:8443/a@b",
          "git+ssh://git@github.com/a/b.git",
          "postgresql:///app?host=/run/postgresql",
          "postgres://app@localhost/app",
          "ldap://localhost:389/dc=example",
          "redis://localhost:6379/0",
          "smtp://mail.example.org:587",
        ]),
      }),
  ],
  [
    "an address with a variable",
    (draw) =>
      settings({
        url: draw.of([
          "postgres://app:$DB_PASSWORD@db/app",
          "postgres://app:${DB_PASSWORD}@db/app",
          "amqp://app:{{password}}@mq",
        ]),
      }),
  ],
  [
    "a name of a package",
    () => ({
      config: {
        environment: { systemPackages: [pkgs["pass"], pkgs["passff-host"], pkgs["sops"]] },
        programs: { browserpass: { enable: true } },
      },
    }),
  ],
  [
    "the databases of names",
    () => ({ config: { system: { nssDatabases: { passwd: ["files", "ldap"] } } } }),
  ],
  [
    "an interface and an address",
    (draw) => ({
      inventory: {
        mac: Array.from({ length: 6 }, () => draw.text(hex, 2)).join(":"),
        address6: `2001:db8::${draw.text(hex, 4)}`,
        serial: draw.text(upper + digits, 14),
      },
    }),
  ],
  [
    "a fingerprint",
    (draw) =>
      settings({
        signingKey: draw.text("0123456789ABCDEF", 40),
        fingerprint: `SHA256:${draw.text(base64, 43)}`,
        gpgKey: `0x${draw.text("0123456789ABCDEF", 16)}`,
      }),
  ],
  [
    "an identifier of a disk",
    (draw) => ({
      inventory: { disk: `/dev/disk/by-id/nvme-Samsung_SSD_980_${draw.text(upper + digits, 15)}` },
    }),
  ],
  [
    "a key of a keyboard, a sort, a cache",
    (draw) =>
      settings({
        key: draw.of(["ctrl+shift+t", "user.name", "id"]),
        keyMap: "de-latin1-nodeadkeys",
        primaryKey: "id",
        cache_key: "$scheme$request_method$host$request_uri",
      }),
  ],
  [
    "a cookie's settings",
    () =>
      settings({
        cookie_name: "session",
        cookie_secure: true,
        cookieSameSite: "lax",
        SESSION_COOKIE_DOMAIN: "example.org",
      }),
  ],
  [
    "a key of the machine",
    () => ({
      config: {
        services: {
          openssh: { hostKeys: [{ path: "/etc/ssh/ssh_host_ed25519_key", type: "ed25519" }] },
        },
        age: { identityPaths: ["/etc/ssh/ssh_host_ed25519_key"] },
      },
    }),
  ],
  [
    "where keys are",
    () => ({
      config: {
        sops: {
          defaultSopsFile: "/etc/secrets.yaml",
          age: {
            keyFile: "/var/lib/sops-nix/key.txt",
            sshKeyPaths: ["/etc/ssh/ssh_host_ed25519_key"],
          },
        },
      },
    }),
  ],
  [
    "where keys are from",
    (draw) =>
      settings({
        tls_key: draw.of(["/var/lib/acme/example.org/key.pem", "/run/credentials/app/key"]),
        private_key: "/etc/dkim/private.key",
        sslCertificateKey: "/var/lib/acme/a/key.pem",
      }),
  ],
  [
    "a description",
    (draw) => ({
      config: {
        systemd: {
          services: {
            app: {
              description: draw.of([
                "Rotate the password of the database",
                "Token service: issues tokens for the API",
                "Secret Service (org.freedesktop.secrets)",
              ]),
            },
          },
        },
      },
    }),
  ],
  [
    "a compound of other words",
    (draw) =>
      settings({
        [draw.of([
          "compass",
          "bypass",
          "tokenizer",
          "passive",
          "secretary",
          "keyboard",
          "keystone_region",
        ])]: draw.of(["enabled-for-all", "default-region-one"]),
      }),
  ],
  [
    "a command that asks",
    () => ({
      config: {
        programs: { ssh: { askPassword: "/run/current-system/sw/bin/ksshaskpass" } },
        services: {
          app: { passwordCommand: "pass show mail/alice", passwordeval: "cat /run/secrets/mail" },
        },
      },
    }),
  ],
  [
    "a domain, an image, a version",
    (draw) =>
      settings({
        domain: `${draw.text(lower, 8)}.example.org`,
        image: `registry.example.org/app@sha256:${draw.text(hex, 64)}`,
        version: `v1.${draw.text(digits, 2)}.0-rc1`,
      }),
  ],
  [
    "texts of other languages",
    () => ({
      config: {
        users: {
          motd: "Willkommen! Passwort vergessen? Bitte an admin@example.org wenden.\nMot de passe oublié ?\n",
        },
      },
    }),
  ],
  [
    "what stands for a secret in real fleets",
    ({ of }) => ({
      inventory: {
        password: of([
          "forgejo/token",
          "grafana/users/admin/password",
          "{env:API_KEY}",
          "{file:~/.config/secrets/key}",
          "os.environ/MASTER_KEY",
          "YOUR_ADMIN_PASSWORD",
          "$password",
          "the agenix-backed password",
          `SCRAM-SHA-256$4096:abc==$def=:ghi=`,
          "00000000000000000000",
        ]),
      },
    }),
  ],
  [
    "public keys under the name of a key",
    ({ text, of }) => ({
      inventory: of([
        { minisign_key: `RWQ${text(base64, 53)}` },
        { key: `cache.example.org-1:${text(base64, 43)}=` },
        { siteKey: `6L${text(word, 38)}` },
        { pin: "{446900e4-71c2-419f-a6a7-df9c091e268b}" },
      ]),
    }),
  ],
  [
    "texts of programs",
    ({ text, of }) =>
      script(
        of([
          'export PGPASSWORD="$pass"',
          "let apiKey=options.apiKey||null",
          '"password": "Passwort", "forgot_password": "Forgot password?"',
          'scopes: {"read:secret": "Read"}',
          "password: *shared",
          "password=hash:ext:eduroam",
          "password = sys.argv[2]",
          `[1] https://example.org/a.html`,
          `me:${text(base64, 86)}==,${text(base64, 86)}==,es256,+presence`,
        ]),
      ),
  ],
  [
    "what only the machine can read",
    ({ text }) => ({
      config: {
        systemd: {
          services: {
            app: { serviceConfig: { SetCredentialEncrypted: [`token: ${text(base64, 200)}`] } },
          },
        },
      },
    }),
  ],
  [
    "the name of a file in the store",
    () => ({
      config: { environment: { variables: { TOKEN: rawNix('pkgs.writeText "wg-psk" config.a') } } },
    }),
  ],
]
