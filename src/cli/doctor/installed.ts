/** What is installed here, by its versions: what an issue about nixgen has to say. */
import { release } from "node:os"
import { type NixSettings, nixVersion } from "../../evaluate/machine.ts"
import { type ProgramOptions, findProgram } from "../../program.ts"
import { ownVersion } from "../../version.ts"
import { versionIn } from "./versions.ts"

/** Versions by what they are of; `null` for what is not installed. */
export interface Installed {
  readonly nixgen: string
  readonly node: string
  /** `linux x64 6.1.0` */
  readonly platform: string
  readonly nix: string | null
  /** Nix's experimental features that are enabled. */
  readonly nixFeatures: readonly string[]
  readonly git: string | null
  readonly ssh: string | null
  readonly age: string | null
  readonly sops: string | null
  readonly npins: string | null
  readonly qemu: string | null
}

/** QEMU for this machine's own processor, as its packages call it. */
const qemu = process.arch === "arm64" ? "qemu-system-aarch64" : "qemu-system-x86_64"

/** Asks each program for its version. */
export async function installedHere(
  settings: NixSettings,
  options: ProgramOptions,
): Promise<Installed> {
  const version = async (program: string, flag = "--version") =>
    versionOf(await findProgram(program, [flag], options))
  return {
    nixgen: ownVersion(),
    node: process.versions.node,
    platform: `${process.platform} ${process.arch} ${release()}`,
    nix: versionIn((await nixVersion(options)) ?? "") ?? null,
    nixFeatures: (settings.get("experimental-features") ?? "")
      .split(" ")
      .filter(Boolean)
      .toSorted(),
    git: await version("git"),
    ssh: await version("ssh", "-V"),
    age: await version("age"),
    sops: await version("sops"),
    npins: await version("npins"),
    qemu: await version(qemu),
  }
}

/** The first version that a program tells of: its own comes before those of its parts. */
function versionOf(told: string | undefined): string | null {
  return /\d+\.\d+(?:\.\d+)*(?:p\d+)?/.exec(told ?? "")?.[0] ?? null
}

/** What a person reads of it, on one line. */
export function installedText({ nixgen, platform, ...programs }: Installed): string {
  const others = (["node", "nix", "git", "ssh", "age", "sops", "npins", "qemu"] as const).flatMap(
    (name) => (programs[name] === null ? [] : [`${name} ${programs[name]}`]),
  )
  return [`nixgen ${nixgen}`, ...others, platform].join(", ")
}
