/** Kinds of secrets, by what their makers publish of them; put together when the test runs. */
import { type Draw, base64, digits, hex, letters, lower, upper, word } from "../draw.ts"

/** A kind of secret. */
export interface SecretKind {
  readonly name: string
  /** The words of the name that it stands under, as in `["api", "token"]`. */
  readonly key: (draw: Draw) => string
  readonly value: (draw: Draw) => string
  /** Whether the value tells by itself; else it stands under its name wherever it stands. */
  readonly tells: boolean
}

const base64url = `${word}-_`
const base32 = `${upper}234567`
const bech32 = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"

function told(name: string, key: string, value: (draw: Draw) => string): SecretKind {
  return { name, key: () => key, value, tells: true }
}

function named(name: string, keys: readonly string[], value: (draw: Draw) => string): SecretKind {
  return { name, key: ({ of }) => of(keys), value, tells: false }
}

/** A part of a text, apart from the rest, so that no scanner takes this file for a leak. */
export function mark(text: string): string {
  return text
}

/** A password as people make one. */
export function password({ of, text }: Draw): string {
  return of([
    () => `${of(["Sommer", "hunter", "Tr0ub4dor", "dragon", "Passw0rd"])}${text(digits, 4)}`,
    () => `${text(lower, 6)}-${text(lower, 5)}-${text(lower, 7)}`,
    () => text(word, 16),
    () => `${text(letters, 5)}!${text(digits, 2)}&${text(letters, 4)}`,
    () => text(`${word}!#%*+-_.`, 20),
  ])()
}

function passphrase({ of }: Draw): string {
  const some = ["correct", "horse", "battery", "staple", "purple", "window", "seldom", "gravel"]
  return [of(some), of(some), of(some), of(some)].join(" ")
}

function pem({ text }: Draw, kind: string, lines = 6): string {
  const body = Array.from({ length: lines }, () => text(base64, 64)).join("\n")
  return `-----BEGIN ${kind}-----\n${body}\n-----END ${kind}-----\n`
}

function block(...words: readonly string[]): string {
  return words.join(" ")
}

function jwt({ text }: Draw): string {
  return `eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJ${text(base64url, 60)}.${text(base64url, 43)}`
}

const mnemonic =
  "abandon ability able about above absent absorb abstract absurd abuse access accident account accuse achieve acid acoustic acquire across act action actor actress actual adapt add addict address adjust admit adult advance advice"

export const secretKinds: readonly SecretKind[] = [
  told("GitHub, classic", "githubToken", ({ text }) => `gh${mark("p")}_${text(word, 36)}`),
  told(
    "GitHub, fine-grained",
    "accessToken",
    ({ text }) => `github${mark("_pat")}_${text(word, 22)}_${text(word, 59)}`,
  ),
  told("GitHub, app", "token", ({ of, text }) => `gh${of(["s", "o", "u", "r"])}_${text(word, 36)}`),
  told(
    "GitLab",
    "gitlabToken",
    ({ of, text }) => `gl${of(["pat", "rt", "dt", "ptt", "cbt"])}-${text(base64url, 20)}`,
  ),
  told("GitLab runner, old", "registration", ({ text }) => `GR${mark("1348941")}${text(word, 20)}`),
  named("AWS secret key", ["secretAccessKey", "awsSecretAccessKey", "secretKey"], ({ text }) =>
    text(base64, 40),
  ),
  told("GCP service account", "credentials", (draw) =>
    JSON.stringify({
      type: "service_account",
      project_id: "web-1",
      private_key_id: draw.text(hex, 40),
      private_key: pem(draw, block("PRIVATE", "KEY")),
      client_email: "web@web-1.iam.gserviceaccount.com",
    }),
  ),
  told(
    "Azure storage",
    "connectionString",
    ({ text }) =>
      `DefaultEndpointsProtocol=https;AccountName=store;AccountKey=${text(base64, 86)}==;EndpointSuffix=core.windows.net`,
  ),
  named(
    "Azure client secret",
    ["clientSecret"],
    ({ text }) => `${text(word, 3)}8Q~${text(word, 34)}`,
  ),
  told(
    "Slack bot",
    "slackToken",
    ({ of, text }) =>
      `xox${of(["b", "p"])}-${text(digits, 12)}-${text(digits, 12)}-${text(word, 24)}`,
  ),
  told(
    "Slack app",
    "slackToken",
    ({ text }) => `xapp-1-A${text(upper, 9)}-${text(digits, 13)}-${text(hex, 64)}`,
  ),
  told(
    "Slack webhook",
    "url",
    ({ text }) =>
      `https://hooks.slack.com/services/T${text(upper, 8)}/B${text(upper, 8)}/${text(word, 24)}`,
  ),
  told("Stripe", "stripeKey", ({ of, text }) => `${of(["sk", "rk"])}_live_${text(word, 24)}`),
  told("Stripe webhook", "endpoint", ({ text }) => `wh${mark("sec")}_${text(word, 32)}`),
  named("Twilio", ["twilioAuthToken", "authToken"], ({ text }) => text(hex, 32)),
  told("SendGrid", "apiKey", ({ text }) => `SG.${text(base64url, 22)}.${text(base64url, 43)}`),
  told("npm", "npmToken", ({ text }) => `npm_${text(word, 36)}`),
  told("PyPI", "pypiToken", ({ text }) => `pypi-${mark("AgEIcHlwaS5vcmc")}${text(base64url, 80)}`),
  told(
    "Discord bot",
    "botToken",
    ({ text }) => `M${text(word, 23)}.G${text(base64url, 5)}.${text(base64url, 38)}`,
  ),
  told(
    "Discord webhook",
    "webhook",
    ({ text }) => `https://discord.com/api/webhooks/${text(digits, 18)}/${text(base64url, 68)}`,
  ),
  told(
    "Telegram bot",
    "botToken",
    ({ text }) => `${text("123456789", 10)}:AA${text(base64url, 33)}`,
  ),
  told("DigitalOcean", "doToken", ({ text }) => `dop_v1_${text(hex, 64)}`),
  named("Hetzner", ["hcloudToken", "hetznerApiToken"], ({ text }) => text(word, 64)),
  named("Cloudflare", ["cloudflareApiToken", "cfDnsApiToken"], ({ text }) => text(word, 40)),
  told(
    "Tailscale",
    "authKey",
    ({ text }) => `tskey-auth-k${text(word, 11)}CNTRL-${text(word, 32)}`,
  ),
  told("Vault", "vaultToken", ({ text }) => `hvs.${text(base64url, 24)}`),
  told("Grafana", "grafanaToken", ({ text }) => `glsa_${text(word, 32)}_${text(hex, 8)}`),
  told(
    "Sentry, with a secret",
    "dsn",
    ({ text }) => `https://${text(hex, 32)}:${text(hex, 32)}@sentry.io/1234`,
  ),
  told(
    "OpenAI",
    "openaiKey",
    ({ text }) => `sk-proj-${text(base64url, 74)}${mark("T3BlbkFJ")}${text(base64url, 74)}`,
  ),
  told("Anthropic", "anthropicKey", ({ text }) => `sk-ant-api03-${text(base64url, 93)}AA`),
  told("Hugging Face", "model", ({ text }) => `hf_${text(letters, 34)}`),
  told("Docker", "registryPat", ({ text }) => `dckr_pat_${text(base64url, 27)}`),
  told("Google API", "mapsKey", ({ text }) => `AIza${text(base64url, 35)}`),
  told("Google OAuth", "oauth", ({ text }) => `GOCSPX-${text(base64url, 28)}`),
  told(
    "Matrix access",
    "access",
    ({ text }) => `syt_${text(word, 12)}_${text(letters, 20)}_${text(word, 6)}`,
  ),
  told("Shopify", "shop", ({ text }) => `shpat_${text(hex, 32)}`),
  told("Atlassian", "jira", ({ text }) => `ATATT3${text(base64url, 186)}`),
  told("Fly", "fly", ({ text }) => `FlyV1 fm2_${text(base64, 80)}`),
  told("Nostr", "identity", ({ text }) => `nsec1${text(bech32, 58)}`),
  named("WireGuard private", ["privateKey", "wgPrivateKey"], ({ text }) => `${text(base64, 42)}A=`),
  named("WireGuard preshared", ["presharedKey"], ({ text }) => `${text(base64, 42)}E=`),
  named(
    "SNMP community",
    ["community", "snmpCommunity", "roCommunity"],
    ({ of, text }) => `${of(["Rd0nly", "mon1tor", "n0c"])}${text(lower, 4)}`,
  ),
  named("Wi-Fi", ["psk", "wpaPassphrase", "wifiPsk"], password),
  told("RSA key", "tlsKey", (draw) => pem(draw, block("RSA", "PRIVATE", "KEY"))),
  told("EC key", "tlsKey", (draw) => pem(draw, block("EC", "PRIVATE", "KEY"), 3)),
  told("encrypted key", "tlsKey", (draw) => pem(draw, block("ENCRYPTED", "PRIVATE", "KEY"))),
  told("OpenSSH key", "identity", (draw) => pem(draw, block("OPENSSH", "PRIVATE", "KEY"))),
  told("PGP key", "signing", (draw) => pem(draw, block("PGP", "PRIVATE", "KEY", "BLOCK"))),
  told(
    "age",
    "ageKey",
    ({ text }) => `AGE-SECRET${mark("-KEY")}-1${text(bech32.toUpperCase(), 58)}`,
  ),
  told(
    "age, post-quantum",
    "ageKey",
    ({ text }) => `AGE-SECRET${mark("-KEY")}-PQ-1${text(bech32.toUpperCase(), 80)}`,
  ),
  told(
    "age, plugin",
    "ageKey",
    ({ text }) => `AGE-PLUGIN${mark("-SSS")}-1${text(bech32.toUpperCase(), 40)}`,
  ),
  told("JWT", "cachixAuth", jwt),
  ...[
    "postgres",
    "postgresql",
    "mysql",
    "redis",
    "mongodb+srv",
    "amqp",
    "ldap",
    "smtp",
    "https",
  ].map((scheme) =>
    told(`address, ${scheme}`, `${scheme.replace(/\W.*/, "")}Url`, (draw) => {
      const user = scheme === "redis" ? "" : draw.of(["app", "admin", "web-1"])
      return `${scheme}://${user}:${encodeURIComponent(password(draw))}@db.example.org/app`
    }),
  ),
  told(
    "address in SQLAlchemy's form",
    "databaseUrl",
    (draw) => `mysql+pymysql://app:${encodeURIComponent(password(draw))}@localhost/app`,
  ),
  told(
    "address in libpq's form",
    "dsn",
    (draw) => `host=db.example.org user=app password=${draw.text(word, 14)} dbname=app`,
  ),
  told(
    "address in .NET's form",
    "connection",
    (draw) => `Server=db;Database=app;User Id=app;Password=${draw.text(word, 14)};`,
  ),
  told(
    ".netrc",
    "netrc",
    (draw) => `machine git.example.org login bot password ${draw.text(word, 12)}`,
  ),
  told("bearer", "header", ({ text }) => `Authorization: Bearer ${text(word, 32)}`),
  told("basic", "header", ({ text }) => `Authorization: Basic ${text(base64, 26)}==`),
  named("passphrase of Borg", ["passphrase", "borgPassphrase", "encryptionPassphrase"], passphrase),
  named("restic", ["resticPassword", "repositoryPassword"], password),
  named("ACME EAB", ["eabHmacKey", "hmacKey", "eabHmac"], ({ text }) => text(base64url, 43)),
  told(
    "TSIG",
    "extraConfig",
    ({ text }) => `key "ddns" { algorithm hmac-sha256; secret "${text(base64, 43)}="; };`,
  ),
  named("TOTP", ["totpSecret", "totpSeed", "otpSecret"], ({ text }) => text(base32, 32)),
  told(
    "otpauth",
    "enrolment",
    ({ text }) => `otpauth://totp/lab:admin?secret=${text(base32, 32)}&issuer=lab`,
  ),
  named("Django", ["secretKey", "djangoSecretKey"], ({ text }) =>
    text(`${lower}${digits}!@#%^&*(-_=+)`, 50),
  ),
  named("Rails", ["secretKeyBase"], ({ text }) => text(hex, 128)),
  named("JWT secret", ["jwtSecret", "jwtSigningKey"], ({ text }) => text(hex, 64)),
  named("cookie secret", ["cookieSecret", "sessionSecret", "cookieSigningKey"], ({ text }) =>
    text(base64, 32),
  ),
  named("encryption key", ["encryptionKey", "storageEncryptionKey", "masterKey"], ({ text }) =>
    text(hex, 64),
  ),
  named("RADIUS", ["sharedSecret", "radiusSecret"], password),
  named(
    "admin's password",
    ["adminPassword", "initialPassword", "password", "rootPassword", "dbPass", "passwd"],
    password,
  ),
  named("pass phrase", ["password", "passphrase", "luksPassphrase"], passphrase),
  named("IPsec", ["ipsecPsk", "preSharedKey"], password),
  named("LUKS", ["luksKey", "luksPassword", "diskPassphrase"], ({ text }) => text(base64, 44)),
  named(
    "API key",
    ["apiKey", "apikey", "clientSecret", "accessToken", "webhookSecret", "pushToken"],
    ({ text }) => text(word, 32),
  ),
  named("API key of hex", ["apiKey", "xApiKey", "pluginToken"], ({ text }) => text(hex, 40)),
  named("UUID as a token", ["setupKey", "aclToken", "apiToken"], ({ text }) =>
    [8, 4, 4, 4, 12].map((length) => text(hex, length)).join("-"),
  ),
  named("BIP39", ["mnemonic", "seedPhrase", "recoveryPhrase"], ({ of }) =>
    Array.from({ length: 12 }, () => of(mnemonic.split(" "))).join(" "),
  ),
  told("Nix cache's key", "signing", ({ text }) => `cache.example.org-1:${text(base64, 86)}==`),
  told("Docker's config", "docker", ({ text }) =>
    JSON.stringify({ auths: { "ghcr.io": { auth: `${text(base64, 38)}==` } } }),
  ),
  told(
    "kubeconfig",
    "kube",
    ({ text }) => `users:\n- name: admin\n  user:\n    client-key-data: ${text(base64, 400)}\n`,
  ),
  told("sshpass", "command", (draw) => `sshpass -p ${draw.text(word, 12)} ssh root@host`),
]
