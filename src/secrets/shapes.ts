/**
 * Secrets that can be told by their shape wherever they stand: private keys, and tokens by the forms
 * that who gives them out has published.
 */

/**
 * What a shape is of, for people; texts of which it has one, apart by "|", since looking for those is
 * much faster; and the shape.
 */
type Shape = readonly [what: string, parts: string, pattern: RegExp]

const keys: readonly Shape[] = [
  // a header alone is what scripts look for; a key has lines of base64 after it
  [
    "a private key",
    "PRIVATE KEY-----",
    /-----BEGIN (?:[A-Z\d]+ )*PRIVATE KEY-----(?:[\s#;*|>"'+,\\]|\\[nr]|[A-Z][\w-]+: [^\n]*\n){0,60}[A-Za-z\d+/=]{16,}/,
  ],
  [
    "a private key in OpenPGP's format",
    "PGP PRIVATE",
    /-----BEGIN PGP PRIVATE KEY BLOCK-----[^]{0,400}?[A-Za-z\d+/=]{16,}/,
  ],
  [
    "a private key of PuTTY",
    "PuTTY-User-Key-File",
    /PuTTY-User-Key-File-\d: [^]{0,2000}?Private-Lines:/,
  ],
  ["a private key of SSH", "SSH2 ENCRYPTED", /---- BEGIN SSH2 ENCRYPTED PRIVATE KEY ----/],
  [
    "an age identity",
    "AGE-SECRET-KEY-|age-secret-key-",
    /AGE-SECRET-KEY-(?:PQ-)?1[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{50,}/i,
  ],
  [
    // what a device keeps the key of is only where to find it there
    "an age identity of a plugin",
    "AGE-PLUGIN-",
    /AGE-PLUGIN-(?!(?:YUBIKEY|TPM|SE|FIDO2-HMAC|TKEY|LEDGER|TREZOR)-)[A-Z\d-]+-1[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{20,}/,
  ],
  ["a key that Nix signs with", "==", /(?:^|[\s"'=>:])[\w.-]+:[A-Za-z\d+/]{86}==(?![\w+/=,]|,\S)/],
  ["a private key in JSON", '"d"', /"d"\s*:\s*"[\w-]{20,}"/],
  [
    "a symmetric key in JSON",
    '"oct"',
    /"kty"\s*:\s*"oct"[^{}]{0,200}"k"\s*:\s*"[\w-]{20,}"|"k"\s*:\s*"[\w-]{20,}"[^{}]{0,200}"kty"\s*:\s*"oct"/,
  ],
  ["a secret key of Minisign", "RWRTY0Iy", /\bRWRTY0Iy[A-Za-z\d+/=]{40,}/],
  [
    "a key of OpenVPN",
    "OpenVPN Static key",
    /-----BEGIN OpenVPN Static key V1-----(?:\s|\\n){1,9}[\da-f]{16,}/,
  ],
  [
    "a key of an IPFS swarm",
    "/key/swarm/psk/",
    /\/key\/swarm\/psk\/[\d.]+\/\s+\/base\w+\/\s+[\w+/=]{32,}/,
  ],
  ["a seed of one-time passwords", "otpauth://", /otpauth:\/\/\S{1,400}[?&]secret=[A-Z2-7]{16,}/i],
  [
    "a seed of one-time passwords",
    '\n" ',
    /(?:^|\n)[A-Z2-7]{16,}=*\r?\n" (?:RATE_LIMIT|WINDOW_SIZE|DISALLOW_REUSE|TOTP_AUTH|HOTP_COUNTER|STEP_SIZE|TIME_SKEW|RESETTING_TIME_SKEW)\b/,
  ],
  ["a secret key of Nostr", "nsec1", /\bnsec1[qpzry9x8gf2tvdw0s3jn54khce6mua7l]{58}\b/],
  ["the private key of a wallet", "prv", /\b[xyzt]prv[1-9A-HJ-NP-Za-km-z]{100,}/],
  ["a login of a registry", "auth", /"auth\\{0,3}"\s*:\s*\\{0,3}"[A-Za-z\d+/]{12,}={0,2}\\{0,3}"/],
  ["a private key of Tor", "-secret: type0", /== (?:ed25519v1|x25519)-secret: type0 ==/],
]

const tokens: readonly Shape[] = [
  ["a key of Backblaze B2", "K00", /(?<![\w+/=])K00[A-Za-z\d+/]{28}(?![\w+/=])/],
  [
    "GitHub",
    "ghp_|gho_|ghu_|ghs_|ghr_|github_pat_",
    /\bgh[pousr]_[A-Za-z\d]{36,}|\bgithub_pat_[A-Za-z\d_]{50,}/,
  ],
  [
    "GitLab",
    "gl|GR1348941",
    /\bgl(?:pat|dt|rt|rtr|ft|soat|cbt|ptt|agent|imt|oas|ffct|sdt)-[\w-]{20,}|\bGR1348941[\w-]{20,}/,
  ],
  ["AWS", "AKIA|ASIA|ABIA|ACCA", /\b(?:AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16}\b/],
  [
    "Slack",
    "xox|xapp-|hooks.slack.com",
    /\bxox[abeoprs](?:\.xox[a-z])?-[\w-]{10,}|\bxapp-\d-[\w-]{10,}|hooks\.slack\.com\/(?:services|workflows|triggers)\/[\w/]{20,}/,
  ],
  [
    "Discord",
    "/api/webhooks/|discord://|.",
    /discord(?:app)?\.com\/api\/webhooks\/\d+\/[\w-]{30,}|\bdiscord:\/\/[\w-]{60,}@\d{15,}|\b[MNO][\w-]{23,27}\.[\w-]{6}\.[\w-]{27,}/,
  ],
  ["Telegram", ":", /(?<![\w:])(?:bot)?\d{8,10}:[\w-]{35}(?![\w-])/],
  [
    "Stripe",
    "sk_|rk_|whsec_",
    /\b[sr]k_(?:live|test|prod)_[A-Za-z\d]{16,}|\bwhsec_[A-Za-z\d+/=]{24,}/,
  ],
  [
    "Google",
    "AIza|GOCSPX-|ya29.|AQ.Ab",
    /\bAIza[\w-]{35}|\bGOCSPX-[\w-]{28}|\bya29\.[\w-]{20,}|\bAQ\.Ab[\w-]{40,}/,
  ],
  ["OpenAI", "sk-", /\bsk-(?!ant-|or-v\d)(?:proj-|svcacct-|admin-|None-)?[A-Za-z\d][\w-]{30,}/],
  ["Anthropic", "sk-ant-", /\bsk-ant-[\w-]{20,}/],
  ["OpenRouter", "sk-or-", /\bsk-or-v\d-[\da-f]{32,}/],
  ["Hugging Face", "hf_", /\bhf_[A-Za-z\d]{30,}/],
  ["Groq, xAI or Perplexity", "gsk_|xai-|pplx-", /\b(?:gsk_|xai-|pplx-)[A-Za-z\d]{40,}/],
  [
    "NVIDIA, Cerebras or Together",
    "nvapi-|csk-|tgp_v1_",
    /\bnvapi-[\w-]{60,}|\bcsk-[a-z\d]{48}|\btgp_v1_[\w-]{43}/,
  ],
  [
    "ElevenLabs, Tavily or Jina",
    "sk_|tvly-|jina_",
    /\bsk_[\da-f]{48}\b|\btvly-(?:dev-|prod-)?[A-Za-z\d]{32}|\bjina_[\da-f]{32}[\w-]{20,}/,
  ],
  [
    "LangSmith, Pinecone or E2B",
    "lsv2_|pcsk_|e2b_",
    /\blsv2_(?:pt|sk)_[\da-f]{32}_[\da-f]{10}|\bpcsk_[A-Za-z\d]{5,6}_[A-Za-z\d]{50,}|\be2b_[\da-f]{40}/,
  ],
  ["Replicate", "r8_", /\br8_[A-Za-z\d]{37}/],
  ["Amazon's marketplace", "amzn.mws.", /\bamzn\.mws\.[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/],
  ["Facebook", "EAA", /\bEAA[CM][A-Za-z\d]{60,}/],
  ["Okta", "SSWS 00", /\bSSWS 00[\w-]{38,40}(?![\w-])/],
  ["npm", "npm_", /\bnpm_[A-Za-z\d]{36}/],
  ["PyPI", "pypi-", /\bpypi-AgE[\w-]{40,}/],
  ["RubyGems", "rubygems_", /\brubygems_[\da-f]{48}/],
  ["crates.io", "cio", /\bcio[A-Za-z\d]{32}\b/],
  ["Docker", "dckr_", /\bdckr_(?:pat|oat)_[\w-]{20,}/],
  ["DigitalOcean", "dop_v1_|doo_v1_|dor_v1_", /\bdo[opr]_v1_[\da-f]{64}/],
  ["Tailscale", "tskey-", /\btskey-[a-z]+-\w+-\w+/],
  ["Headscale", "hskey-", /\bhskey-[a-z]+-[\w-]{12}-[\w-]{64}/],
  ["ntfy", "tk_", /\btk_(?=[A-Za-z]*\d)[A-Za-z\d]{29}\b/],
  ["K3s", "K10", /\bK10[\da-f]{64}::[\w-]+:[^\s"']{8,}/],
  ["Docker Swarm", "SWMTKN-1-", /\bSWMTKN-1-[a-z\d]{40,50}-[a-z\d]{25}/],
  [
    "Bitwarden",
    "0.",
    /\b0\.[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\.[A-Za-z\d]{30}:[A-Za-z\d+/]{22}==/,
  ],
  [
    "Vault",
    "hvs.|hvb.|hvr.|s.",
    /\bhv[sbr]\.[\w-]{24,}|(?<![\w.-])s\.(?=[A-Za-z]*\d)(?=\w*[A-Z])[A-Za-z\d]{24}(?![\w.-])/,
  ],
  ["Terraform", ".atlasv1.", /\b[A-Za-z\d]{14}\.atlasv1\.[\w-]{40,}/],
  ["Grafana", "glsa_|glc_", /\bglsa_[A-Za-z\d]{32}_[\da-f]{8}|\bglc_[\w+/=-]{32,}/],
  ["Sentry", "sntr", /\bsntr[yu]s?_[\w+/=-]{40,}/],
  ["SendGrid", "SG.", /\bSG\.[\w-]{20,24}\.[\w-]{39,50}/],
  ["Mailgun", "key-|-", /\bkey-[\da-f]{32}\b|\b[\da-f]{32}-[\da-f]{8}-[\da-f]{8}\b/],
  ["Mailchimp", "-us", /\b[\da-f]{32}-us\d{1,2}\b/],
  ["Brevo", "xkeysib-", /\bxkeysib-[\da-f]{64}-\w{16}/],
  ["Resend or Postmark", "re_", /\bre_[A-Za-z\d]{8}_[A-Za-z\d]{20,}/],
  ["Twilio", "SK", /\bSK[\da-f]{32}\b/],
  ["Shopify", "shp", /\bshp(?:at|ca|pa|ss)_[\da-fA-F]{32}/],
  ["Linear", "lin_", /\blin_(?:api|oauth)_[A-Za-z\d]{32,}/],
  ["Notion", "ntn_|secret_", /\bntn_[A-Za-z\d]{40,}|\bsecret_[A-Za-z\d]{43}\b/],
  ["Figma", "figd_", /\bfigd_[\w-]{40}/],
  ["Square", "sq0", /\bsq0(?:atp|csp|idp)-[\w-]{22,}/],
  ["PlanetScale", "pscale_", /\bpscale_(?:tkn|pw|oauth)_[\w=.-]{32,}/],
  ["Databricks", "dapi", /\bdapi[\da-f]{32}/],
  ["Doppler", "dp.", /\bdp\.(?:pt|st|ct|sa|scim|audit)\.[\w.-]{40,}/],
  ["Pulumi", "pul-", /\bpul-[\da-f]{40}/],
  ["Fly.io", "FlyV1|fm1|fm2|fo1_", /\bFlyV1 fm\d_|\bfm[12][ar]?_[\w+/=-]{100,}|\bfo1_[\w-]{43}/],
  ["New Relic", "NR", /\bNR(?:AK|AA|II|BR|RA)-[\w-]{20,}/],
  ["Datadog, by its own form", "ddapi_", /\bddapi_[\w-]{20,}/],
  ["Postman", "PMAK-", /\bPMAK-[\da-f]{24}-[\da-f]{34}/],
  [
    "Atlassian",
    "ATATT3|ATBB|ATCTT3",
    /\bATATT3[\w=-]{50,}|\bATBB[A-Za-z\d]{32}|\bATCTT3[\w=-]{50,}/,
  ],
  [
    "Azure",
    "AccountKey=|Q~|sig=",
    /AccountKey=[A-Za-z\d+/]{86}==|\b[\w~.]{3}\dQ~[\w~.-]{31,34}|[?&]sv=[^\s"']{1,400}&sig=[\w%+/-]{40,}/,
  ],
  ["Alibaba or Tencent", "LTAI|AKID", /\bLTAI[A-Za-z\d]{16,20}\b|\bAKID[A-Za-z\d]{32}\b/],
  ["Yandex", "AQVN|t1.", /\bAQVN[\w-]{35,38}|\bt1\.[\w-]{1,400}=*\.[\w-]{86}/],
  ["Netlify", "nf", /\bnf[poux]_[A-Za-z\d]{36}/],
  ["Supabase", "sbp_|sb_secret_", /\bsbp_[\da-f]{40}|\bsb_secret_[\w-]{20,}/],
  [
    "Buildkite or CircleCI",
    "bkua_|bkct_|CCIPAT_|CCIPRJ_",
    /\bbk(?:ua|ct)_[\da-f]{40}|\bCCIP(?:AT|RJ)_\w{20,}/,
  ],
  ["SonarQube", "sqp_|squ_|sqa_", /\bsq[pua]_[\da-f]{40}/],
  [
    "1Password",
    "ops_eyJ|A3-",
    /\bops_eyJ[\w+/=-]{40,}|\bA3-[A-Z\d]{6}-(?:[A-Z\d]{6}|[A-Z\d]{11})(?:-[A-Z\d]{5,6}){3,}/,
  ],
  [
    "Cloudflare",
    "v1.0-|cfut_|cfat_|cfk_",
    /\bv1\.0-[\da-f]{24}-[\da-f]{146}|\bcf(?:ut|at|k)_[\w-]{40,}/,
  ],
  ["Gitea or Forgejo Actions", "gto_", /\bgto_[\w-]{40,}/],
  ["Contentful or Dropbox", "CFPAT-|sl.", /\bCFPAT-[\w-]{43}|\bsl\.[\w-]{130,}/],
  ["Prefect or Infracost", "pnu_|pnb_|ico-", /\bpn[ub]_[A-Za-z\d]{36}|\bico-[A-Za-z\d]{32}/],
  ["Dynatrace", "dt0c01.", /\bdt0c01\.[A-Z\d]{24}\.[A-Z\d]{64}/],
  [
    "Lark, Teams or another chat",
    "office.com/webhook",
    /\boffice\.com\/webhook(?:b2)?\/[\w@-]{30,}/,
  ],
  ["Mattermost", "/hooks/", /\bhttps?:\/\/[^\s"'/]+\/hooks\/(?=[a-z]*\d)[a-z\d]{26}(?![\w/-])/],
  ["Pushover", "pover://", /\bpover:\/\/[A-Za-z\d]{30}@[A-Za-z\d]{30}\b/],
  ["Airtable", "pat", /\bpat[A-Za-z\d]{14}\.[\da-f]{64}/],
  ["Sourcegraph", "sgp_", /\bsgp_(?:[\da-f]{16}_|local_)?[\da-f]{40}/],
  ["Heroku", "HRKU-", /\bHRKU-[\w-]{36,}/],
  ["Mapbox", "sk.eyJ", /\bsk\.eyJ[\w-]{20,400}\.[\w-]{20,}/],
  ["NuGet", "oy2", /\boy2[a-z\d]{43}\b/],
  ["Artifactory", "AKCp|cmVmd", /\bAKCp[A-Za-z\d]{69}|\bcmVmd[A-Za-z\d]{59}\b/],
  [
    "Matrix",
    "syt_|mat_|mar_|mct_|mcr_",
    /\bsyt_[A-Za-z\d+/=]{1,60}_[A-Za-z\d]{20}_[A-Za-z\d]{6}\b|\bm(?:at|ar|ct|cr)_[A-Za-z\d]{30}_[A-Za-z\d]{6}\b/,
  ],
  ["NetBird", "nbp_", /\bnbp_[A-Za-z\d]{36}/],
  [
    "LaunchDarkly or Langfuse",
    "sdk-|api-|sk-lf-",
    /\b(?:sdk|api|sk-lf)-[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/,
  ],
  [
    "Adafruit, Typeform or Readme",
    "aio_|tfp_|rdme_",
    /\baio_[A-Za-z\d]{28}|\btfp_[\w.=-]{59}|\brdme_[a-z\d]{70}/,
  ],
  ["Deno or Vercel", "ddp_|ddo_|vcp_|vck_", /\bdd[op]_[A-Za-z\d]{36}|\bvc[pk]_[A-Za-z\d]{24,}/],
  [
    "EasyPost, Shippo or Duffel",
    "EZAK|EZTK|shippo_|duffel_",
    /\bEZ[AT]K[A-Za-z\d]{54}|\b(?:shippo|duffel)_(?:live|test)_[\w=-]{40,}/,
  ],
  ["Plaid", "access-", /\baccess-(?:sandbox|development|production)-[\da-f]{8}-[\da-f-]{27}/],
  [
    "Porkbun, Fastmail or MaxMind",
    "sk1_|fmu1-|_mmk",
    /\bsk1_[\da-f]{64}|\bfmu1-[\da-f]{8}-[\da-f]{32}-\d-[\da-f]{32}|\b[A-Za-z\d]{6}_[A-Za-z\d]{29}_mmk\b/,
  ],
  [
    "Honeycomb, PostHog or MailerSend",
    "ik_|phx_|mlsn.",
    /\bhc[a-z]ik_[a-z\d]{50,}|\bphx_[A-Za-z\d]{40,}|\bmlsn\.[\da-f]{64}/,
  ],
  [
    "PayPal or Flutterwave",
    "access_token$|FLWSECK",
    /\baccess_token\$production\$[a-z\d]{16}\$[\da-f]{32}|\bFLWSECK(?:_TEST)?-[\da-f]{32}-X/,
  ],
  [
    "Infisical, Aiven or Octopus",
    "st.|AVNS_|API-",
    /\bst\.[\da-f]{24}\.[\da-f]{32}\.[\da-f]{32}|\bAVNS_[\w-]{19}|\bAPI-[A-Z\d]{26}\b/,
  ],
  ["Neon or Render", "napi_|rnd_", /\bnapi_[a-z\d]{60,}|\brnd_[A-Za-z\d]{28,}/],
  ["PASETO", ".local.|.public.", /\bv[1-4]\.(?:local|public)\.[\w-]{60,}/],
  ["Google Calendar", "/private-", /\/ical\/[^\s/"']+\/private-[\da-f]{32}\//],
  ["Clojars", "CLOJARS_", /\bCLOJARS_[\da-z]{60}/],
  ["OpenShift", "sha256~", /\bsha256~[\w-]{43}/],
  ["JSON Web Tokens", "eyJ", /\beyJ[\w-]{10,2000}\.eyJ[\w-]{10,4000}\.[\w-]{16,}/],
]

interface Known {
  readonly what: string
  readonly parts: readonly string[]
  readonly pattern: RegExp
}

const all: readonly Known[] = [
  ...keys.map(known),
  ...tokens.map(([what, ...rest]) => known([`a token (${what})`, ...rest])),
]

function known([what, parts, pattern]: Shape): Known {
  return { what, parts: parts.split("|"), pattern }
}

/** What may be a text in base64, as Kubernetes and environment variables have keys and tokens. */
const encoded = /[A-Za-z\d+/_-]{28,}={0,2}/g

/** A PEM file there, however its lines are broken and whatever stands around it. */
const encodedPem = /LS0tLS1CRUdJTi[A-Za-z\d+/]{40,}={0,2}/

/** What a text has in it that is secret by its shape, be it in base64. */
export function shapeIn(text: string): string | undefined {
  if (text.length < 16) return undefined
  if (isEncodedKey(text)) return "a private key"
  const plain = plainShapeIn(text)
  if (plain !== undefined) return plain
  for (const [run] of text.matchAll(encoded)) {
    const found = encodedShapeIn(run)
    if (found !== undefined) return found
  }
  return undefined
}

function plainShapeIn(text: string): string | undefined {
  return all.find(
    ({ parts, pattern }) =>
      parts.some((part) => text.includes(part)) && isWritten(pattern.exec(text)?.[0]),
  )?.what
}

function isEncodedKey(text: string): boolean {
  const [found] = (text.includes("LS0tLS1CRUdJTi") && encodedPem.exec(text)) || []
  return found !== undefined && /PRIVATE KEY-----/.test(decoded(found))
}

/** The same of what is in base64 there. Hashes and keys that are no text are none of it. */
function encodedShapeIn(run: string): string | undefined {
  // the start of most is seen to be no text before all is decoded
  if (!isText(decoded(run.slice(0, 24)))) return undefined
  const text = decoded(run)
  return isText(text) ? plainShapeIn(text) : undefined
}

function decoded(run: string): string {
  return Buffer.from(run, "base64").toString("latin1")
}

function isText(text: string): boolean {
  return /^[\t\n\r -~]+$/.test(text)
}

/** A text with something else in the place of every secret that has its form. */
export function withoutShapes(text: string, instead: string): string {
  if (shapeIn(text) === undefined) return text
  const patterns = [encodedPem, ...all.map(({ pattern }) => pattern)]
  const left = patterns.reduce(
    (rest, { source, flags }) =>
      rest.replace(new RegExp(source, `${flags}g`), (match) =>
        isWritten(match) ? instead : match,
      ),
    text,
  )
  return left.replaceAll(encoded, (run) => (encodedShapeIn(run) === undefined ? run : instead))
}

/** Whether a match is more than the form, which documentation fills with one character, and people with a name. */
function isWritten(match: string | undefined): boolean {
  return match !== undefined && !/([x*.0])\1{5}/i.test(match.slice(0, 80)) && !isOfWords(match)
}

/** A word as names of files and machines have it; nothing that was drawn is only of such. */
const word = /^(?:[A-Za-z]?[a-z]+\d{0,3}|[A-Z]+\d{0,3}|\d+)$/

/** Whether a match is a name such as `glpat-of-the-runner`, which may well be that of a file with the token. */
function isOfWords(match: string): boolean {
  const parts = match.split(/[-_.:"\s]+/).filter((part) => part !== "")
  return parts.length > 1 && parts.every((part) => word.test(part))
}
