/** The npm project around a fleet: package.json, tsconfig.json, .gitignore. */

/**
 * `tsconfig.json`. Modules are only checked, never built, so it holds whatever `type` the package
 * has and whether or not other code stands beside the definitions. Folders of other TypeScript are left out.
 */
export function tsconfigWithout(folders: readonly string[]): string {
  const excluded = ["node_modules", "generated", ...folders]
  return `{
  "compilerOptions": {
    "target": "ES2023",
    "lib": ["ES2023"],
    "module": "preserve",
    "types": [],
    "strict": true,
    "exactOptionalPropertyTypes": true,
    "allowImportingTsExtensions": true,
    "skipLibCheck": true,
    "noEmit": true
  },
  "exclude": [${excluded.map((folder) => JSON.stringify(folder)).join(", ")}]
}
`
}

/** The same of a project that has the fleet alone. */
export const tsconfigText = tsconfigWithout([])

/** What git need not know of: packages, generated types, and what `nix build` links to. */
const ignored = ["node_modules/", ".nixgen/", "result", "result-*"]

/** `.gitignore`: what is there, and the lines that it lacks. */
export function gitignoreText(before: string): string {
  const lines = before.split("\n").map((line) => line.trim().replace(/^\/|\/$/g, ""))
  const missing = ignored.filter((line) => !lines.includes(line.replace(/\/$/, "")))
  if (missing.length === 0) return before
  return [...(before === "" ? [] : [before.trimEnd()]), ...missing, ""].join("\n")
}

/** package.json as far as it matters here; everything else stays as it is. */
export interface PackageManifest {
  readonly [key: string]: unknown
}

/** A manifest for a folder that has none. */
export function newManifest(name: string): PackageManifest {
  return { name: packageName(name), private: true }
}

/** npm takes lower-case names without characters that a URL would escape. */
function packageName(folder: string): string {
  const name = folder
    .toLowerCase()
    .replace(/[^a-z0-9-]+/g, "-")
    .replace(/^-+|-+$/g, "")
  return name === "" || name === "node-modules" || name === "nixgen" ? "fleet" : name
}

/** The versions of the packages that a fleet's project depends on, as package.json takes them. */
export interface Versions {
  readonly nixgen: string
  readonly zod: string
  readonly typescript: string
  readonly vitest: string
}

/** What `npm init` writes where a test is to be. */
const noTest = 'echo "Error: no test specified" && exit 1'

/** The manifest with what a fleet needs; nothing that somebody has said in it already is changed. */
export function withFleet(
  manifest: PackageManifest,
  { nixgen, zod, typescript, vitest }: Versions,
): PackageManifest {
  const scripts = objectAt(manifest, "scripts")
  const known = { ...objectAt(manifest, "dependencies"), ...objectAt(manifest, "devDependencies") }
  return {
    ...manifest,
    type: manifest["type"] ?? "module",
    scripts: { build: "nixgen build", test: "vitest run", ...withoutNoTest(scripts) },
    ...added(manifest, "dependencies", known, { nixgen, zod }),
    ...added(manifest, "devDependencies", known, { typescript, vitest }),
  }
}

function withoutNoTest(scripts: object): object {
  return Object.fromEntries(Object.entries(scripts).filter(([, script]) => script !== noTest))
}

function added(
  manifest: PackageManifest,
  key: string,
  known: object,
  wanted: Readonly<Record<string, string>>,
): PackageManifest {
  const missing = Object.entries(wanted).filter(([name]) => !(name in known))
  const all = { ...objectAt(manifest, key), ...Object.fromEntries(missing) }
  const sorted = Object.entries(all).toSorted(([left], [right]) => (left < right ? -1 : 1))
  return sorted.length === 0 ? {} : { [key]: Object.fromEntries(sorted) }
}

function objectAt(manifest: PackageManifest, key: string): object {
  const value = manifest[key]
  return typeof value === "object" && value !== null ? value : {}
}

/** package.json with the indentation that it had. */
export function manifestText(manifest: PackageManifest, before = ""): string {
  const indentation = /^[ \t]+(?=")/m.exec(before)?.[0] ?? "  "
  return `${JSON.stringify(manifest, undefined, indentation)}\n`
}
