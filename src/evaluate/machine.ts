/** What Nix is on this machine, as it is without nixgen's own settings. */
import { type ProgramOptions, findProgram } from "../program.ts"

/** Each setting's value as Nix prints it (Nix manual, "nix.conf"). */
export type NixSettings = ReadonlyMap<string, string>

/** Asks Nix; it tells nothing where it is missing or its command line is not enabled. */
export async function nixSettings(options: ProgramOptions): Promise<NixSettings> {
  const told =
    (await findProgram("nix", ["config", "show"], options)) ??
    // its name before Nix 2.20
    (await findProgram("nix", ["show-config"], options)) ??
    ""
  return new Map(
    [...told.matchAll(/^(\S+) = (.*)$/gm)].map(([, name = "", value = ""]) => [name, value]),
  )
}

/** What Nix says of its version; nothing where it is not installed. */
export async function nixVersion(options: ProgramOptions): Promise<string | undefined> {
  return await findProgram("nix", ["--version"], options)
}
