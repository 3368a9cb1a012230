/**
 * Secrets that can be told by their shape wherever they stand: private keys, and tokens by the forms
 * that who gives them out has published.
 */

/** What a shape is of, for people, and the shape. */
type Shape = readonly [what: string, pattern: RegExp]

const keys: readonly Shape[] = [
  // a header alone is what scripts look for; a key has lines of base64 after it
  [
    "a private key",
    /-----BEGIN (?:[A-Z\d]+ )*PRIVATE KEY-----(?:\s|\\[nr]|[A-Z][\w-]+: [^\n]*\n){0,40}[A-Za-z\d+/=]{16,}/,
  ],
  [
    "a private key in OpenPGP's format",
    /-----BEGIN PGP PRIVATE KEY BLOCK-----[^]{0,400}?[A-Za-z\d+/=]{16,}/,
  ],
  ["a private key of PuTTY", /PuTTY-User-Key-File-\d: [^]{0,2000}?Private-Lines:/],
  ["a private key of SSH", /---- BEGIN SSH2 ENCRYPTED PRIVATE KEY ----/],
  ["an age identity", /AGE-SECRET-KEY-(?:PQ-)?1[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{50,}/i],
  ["an age identity of a plugin", /AGE-PLUGIN-[A-Z\d]+-1[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{20,}/],
  ["a key that Nix signs with", /(?:^|[\s"'=])[\w.-]+:[A-Za-z\d+/]{86}==(?:$|[\s"',;])/],
  ["a private key in JSON", /"d"\s*:\s*"[\w-]{20,}"/],
  ["a secret key of Minisign", /\bRWRTY0Iy[A-Za-z\d+/=]{40,}/],
  ["a private key of Tor", /== (?:ed25519v1|x25519)-secret: type0 ==/],
]

const tokens: readonly Shape[] = [
  ["GitHub", /\bgh[pousr]_[A-Za-z\d]{36,}|\bgithub_pat_[A-Za-z\d_]{50,}/],
  [
    "GitLab",
    /\bgl(?:pat|dt|rt|rtr|ft|soat|cbt|ptt|agent|imt|oas|ffct|sdt)-[\w-]{20,}|\bGR1348941[\w-]{20,}/,
  ],
  ["AWS", /\b(?:AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16}\b/],
  [
    "Slack",
    /\bxox[abeoprs](?:\.xox[a-z])?-[\w-]{10,}|\bxapp-\d-[\w-]{10,}|hooks\.slack\.com\/(?:services|workflows)\/[\w/]{20,}/,
  ],
  [
    "Discord",
    /discord(?:app)?\.com\/api\/webhooks\/\d+\/[\w-]{30,}|\b[MNO][\w-]{23,27}\.[\w-]{6}\.[\w-]{27,}/,
  ],
  ["Telegram", /(?<![\w:])\d{8,10}:[\w-]{35}(?![\w-])/],
  ["Stripe", /\b[sr]k_(?:live|test|prod)_[A-Za-z\d]{16,}|\bwhsec_[A-Za-z\d+/=]{24,}/],
  ["Google", /\bAIza[\w-]{35}|\bGOCSPX-[\w-]{28}|\bya29\.[\w-]{20,}/],
  ["OpenAI", /\bsk-(?:proj-|svcacct-|admin-|None-)?[A-Za-z\d][\w-]{30,}/],
  ["Anthropic", /\bsk-ant-[\w-]{20,}/],
  ["OpenRouter", /\bsk-or-v\d-[\da-f]{32,}/],
  ["Hugging Face", /\bhf_[A-Za-z\d]{30,}/],
  ["Groq, xAI or Perplexity", /\b(?:gsk_|xai-|pplx-)[A-Za-z\d]{40,}/],
  ["Replicate", /\br8_[A-Za-z\d]{37}/],
  ["npm", /\bnpm_[A-Za-z\d]{36}/],
  ["PyPI", /\bpypi-AgE[\w-]{40,}/],
  ["RubyGems", /\brubygems_[\da-f]{48}/],
  ["crates.io", /\bcio[A-Za-z\d]{32}\b/],
  ["Docker", /\bdckr_(?:pat|oat)_[\w-]{20,}/],
  ["DigitalOcean", /\bdo[opr]_v1_[\da-f]{64}/],
  ["Tailscale", /\btskey-[a-z]+-\w+-\w+/],
  ["Vault", /\bhv[sbr]\.[\w-]{24,}/],
  ["Terraform", /\b[A-Za-z\d]{14}\.atlasv1\.[\w-]{40,}/],
  ["Grafana", /\bglsa_[A-Za-z\d]{32}_[\da-f]{8}|\bglc_eyJ[\w+/=-]{20,}/],
  ["Sentry", /\bsntr[yu]s?_[\w+/=-]{40,}/],
  ["SendGrid", /\bSG\.[\w-]{20,24}\.[\w-]{39,50}/],
  ["Mailgun", /\bkey-[\da-f]{32}\b|\b[\da-f]{32}-[\da-f]{8}-[\da-f]{8}\b/],
  ["Mailchimp", /\b[\da-f]{32}-us\d{1,2}\b/],
  ["Brevo", /\bxkeysib-[\da-f]{64}-\w{16}/],
  ["Resend or Postmark", /\bre_[A-Za-z\d]{8}_[A-Za-z\d]{20,}/],
  ["Twilio", /\bSK[\da-f]{32}\b/],
  ["Shopify", /\bshp(?:at|ca|pa|ss)_[\da-fA-F]{32}/],
  ["Linear", /\blin_(?:api|oauth)_[A-Za-z\d]{32,}/],
  ["Notion", /\bntn_[A-Za-z\d]{40,}|\bsecret_[A-Za-z\d]{43}\b/],
  ["Figma", /\bfigd_[\w-]{40}/],
  ["Square", /\bsq0(?:atp|csp|idp)-[\w-]{22,}/],
  ["PlanetScale", /\bpscale_(?:tkn|pw|oauth)_[\w=.-]{32,}/],
  ["Databricks", /\bdapi[\da-f]{32}/],
  ["Doppler", /\bdp\.(?:pt|st|ct|sa|scim|audit)\.[\w.-]{40,}/],
  ["Pulumi", /\bpul-[\da-f]{40}/],
  ["Fly.io", /\bFlyV1 fm\d_|\bfm[12][ar]?_[\w+/=-]{100,}|\bfo1_[\w-]{43}/],
  ["New Relic", /\bNR(?:AK|AA|II|BR|RA)-[\w-]{20,}/],
  ["Datadog, by its own form", /\bddapi_[\w-]{20,}/],
  ["Postman", /\bPMAK-[\da-f]{24}-[\da-f]{34}/],
  ["Atlassian", /\bATATT3[\w=-]{50,}|\bATBB[A-Za-z\d]{32}|\bATCTT3[\w=-]{50,}/],
  ["Azure", /AccountKey=[A-Za-z\d+/]{86}==|\b[\w~.]{3}\dQ~[\w~.-]{31,34}/],
  ["Alibaba or Tencent", /\bLTAI[A-Za-z\d]{16,20}\b|\bAKID[A-Za-z\d]{32}\b/],
  ["Yandex", /\bAQVN[\w-]{35,38}|\bt1\.[\w-]+=*\.[\w-]{86}/],
  ["Netlify", /\bnf[poux]_[A-Za-z\d]{36}/],
  ["Supabase", /\bsbp_[\da-f]{40}|\bsb_secret_[\w-]{20,}/],
  ["Buildkite or CircleCI", /\bbk(?:ua|ct)_[\da-f]{40}|\bCCIPAT_\w{20,}/],
  ["SonarQube", /\bsq[pua]_[\da-f]{40}/],
  [
    "1Password",
    /\bops_eyJ[\w+/=-]{40,}|\bA3-[A-Z\d]{6}-(?:[A-Z\d]{6}|[A-Z\d]{11})(?:-[A-Z\d]{5,6}){3,}/,
  ],
  ["Cloudflare", /\bv1\.0-[\da-f]{24}-[\da-f]{146}|\bcf(?:ut|at|k)_[\w-]{40,}/],
  ["Gitea or Forgejo Actions", /\bgto_[\w-]{40,}/],
  ["Contentful or Dropbox", /\bCFPAT-[\w-]{43}|\bsl\.[\w-]{130,}/],
  ["Prefect or Infracost", /\bpn[ub]_[A-Za-z\d]{36}|\bico-[A-Za-z\d]{32}/],
  ["Dynatrace", /\bdt0c01\.[A-Z\d]{24}\.[A-Z\d]{64}/],
  ["Lark, Teams or another chat", /\.webhook\.office\.com\/webhookb2\/[\w@-]{30,}/],
  ["JSON Web Tokens", /\beyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{16,}/],
]

const all: readonly Shape[] = [
  ...keys,
  ...tokens.map(([what, pattern]): Shape => [`a token (${what})`, pattern]),
]

/** All of them at once, which most texts are done with. */
const any = new RegExp(all.map(([, { source }]) => source).join("|"), "i")

/** A PEM file in base64, as Kubernetes and environment variables have it. */
const encodedPem = /LS0tLS1CRUdJTi[A-Za-z\d+/]{40,}={0,2}/

/** What a text has in it that is secret by its shape. */
export function shapeIn(text: string): string | undefined {
  if (text.length < 16) return undefined
  const decoded = encodedPem.exec(text)
  const inside = decoded === null ? text : Buffer.from(decoded[0], "base64").toString("latin1")
  if (decoded !== null && /PRIVATE KEY-----/.test(inside)) return "a private key"
  if (!any.test(text)) return undefined
  return all.find(([, pattern]) => isWritten(pattern.exec(text)?.[0]))?.[0]
}

/** Whether a match is more than the form, which documentation fills with one character. */
function isWritten(match: string | undefined): boolean {
  return match !== undefined && !/([x*.0])\1{5}/i.test(match.slice(0, 80))
}
