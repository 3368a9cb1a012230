/** The settings of this machine's Nix (Nix manual, "nix.conf"). */
import type { ProgramOptions } from "../program.ts"
import { findProgram } from "./programs.ts"

/** Each setting's value as Nix prints it. */
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
