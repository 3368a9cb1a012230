/** A project of many host files, with the package installed. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { exampleProject } from "./example-project.ts"

/** The example with so many hosts of one kind, each in a file of its own. */
export function largeProject(hosts: number): string {
  const folder = exampleProject()
  const text = readFileSync(join(folder, "hosts/dev-142.ts"), "utf8")
  for (const name of ["generated", "nixgen.lock.json"])
    rmSync(join(folder, name), { recursive: true, force: true })
  for (const name of ["dev-142", "dev-365", "dev-605", "dev-901"])
    rmSync(join(folder, `hosts/${name}.ts`))
  mkdirSync(join(folder, "hosts"), { recursive: true })
  for (let index = 0; index < hosts; index++)
    writeFileSync(hostFile(folder, index), own(text, index))
  return folder
}

/** The file of a host. */
export function hostFile(folder: string, index: number): string {
  return join(folder, `hosts/dev-${index}.ts`)
}

/** What no two hosts have in common: addresses and disks. */
function own(text: string, index: number): string {
  const address = `10.${index >> 16}.${(index >> 8) & 255}.${index & 255}`
  return text
    .replaceAll("dev-142", `dev-${index}`)
    .replace('gateway: "192.168.1.1"', 'gateway: "10.255.0.1"')
    .replace("prefixLength: 24", "prefixLength: 8")
    .replaceAll("192.168.1.103", address)
    .replaceAll(/(?<=by-id\/)[^"]+/g, (id) => `${id}-${index}`)
}
