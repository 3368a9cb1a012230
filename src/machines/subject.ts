/** What says which machine something is said of: problems that differ in no more are told together. */
import { isIP } from "node:net"

/** A machine, by its name and where it is found. */
interface Named {
  readonly name: string
  readonly deploy?: { readonly targetHost?: string | undefined }
}

/** The words of a text about a machine that are its own: its name, addresses, and paths of its store. */
export function machineSubject({ name, deploy }: Named, text: string): readonly string[] {
  const words = text.split(/[^\w.:%-]+/).map((word) => word.replace(/[.:]+$/, ""))
  const addresses = words.filter((word) => isIP(word) !== 0)
  const paths = [...text.matchAll(/\/nix\/store\/[0-9a-z]{32}/g)].map(([path]) => path)
  return [...new Set([name, deploy?.targetHost ?? name, ...addresses, ...paths])]
}
