/** An example's project in a folder of its own, and the machine of one of its hosts. */
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { expect } from "vitest"
import { type Ended, type Target, targetOf } from "./machine.ts"

const root = join(import.meta.dirname, "../..")

/** A project and its machine, which is started as the NixOS installer. */
export interface TargetProject {
  readonly folder: string
  readonly target: Target
  /** Runs the command there. */
  readonly nixgen: (line: readonly string[], environment?: object) => Promise<Ended>
  /** The same; at some moment it is interrupted, as by Ctrl-C. */
  readonly interrupted: (line: readonly string[], moment: () => Promise<unknown>) => Promise<Ended>
  /** Has the host reached at the machine's port; it says whether it is installed. */
  readonly define: (isInstalled: boolean) => Promise<void>
  readonly remove: () => Promise<void>
}

/** Starts a machine for a host of the first example. */
export async function targetProject(host: string): Promise<TargetProject> {
  const folder = mkdtempSync(join(tmpdir(), "nixgen-project-"))
  cpSync(join(root, "examples/nixos-pi-servers"), folder, { recursive: true })
  cpSync(join(root, "generated/nixos-pi-servers"), join(folder, "generated"), { recursive: true })
  mkdirSync(join(folder, "node_modules"))
  symlinkSync(root, join(folder, "node_modules/nixgen"))
  symlinkSync(join(root, "node_modules/zod"), join(folder, "node_modules/zod"))
  const target = targetOf(join(folder, "generated"), host)
  await target.build("ok")
  await target.start()

  const nixgen: TargetProject["nixgen"] = async (line, environment) => {
    const command = [join(root, "dist/cli/main.js"), ...line]
    const ended = await target.program(process.execPath, command, folder, environment)
    console.log(`nixgen ${line.join(" ")}: status ${ended.status}, ${ended.seconds} s`)
    return ended
  }
  return {
    folder,
    target,
    nixgen,
    interrupted: async (line, moment) => {
      const command = [join(root, "dist/cli/main.js"), ...line]
      return await target.interruptedProgram(process.execPath, command, folder, moment)
    },
    define: async (isInstalled) => {
      const file = join(folder, `hosts/${host}.ts`)
      const deployment = `deploy: { targetHost: "127.0.0.1", port: ${target.port()}, installed: ${isInstalled} },`
      writeFileSync(
        file,
        readFileSync(file, "utf8").replace(/deploy: \{.*\},/, () => deployment),
      )
      expect(await nixgen(["build"])).toMatchObject({ status: 0 })
    },
    remove: async () => {
      await target.remove()
      rmSync(folder, { recursive: true })
    },
  }
}
