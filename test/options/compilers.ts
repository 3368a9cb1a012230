/** TypeScript's compilers, and what they find in a project. */
import { execFile } from "node:child_process"
import { join } from "node:path"
import { findUp } from "./servers.ts"

/** The compilers that are installed, by name: each one's script. */
export function installedCompilers(root: string): ReadonlyMap<string, string> {
  const compilers = new Map([["TypeScript 7", join(root, "node_modules/typescript/bin/tsc")]])
  const older = findUp(root, "node_modules/typescript-6/bin/tsc")
  if (older !== undefined) compilers.set("TypeScript 6", older)
  return compilers
}

/** The errors in a project, as `file:line message`; messages on one line. */
export async function errorsIn(
  folder: string,
  compiler: string,
  parameters: readonly string[] = [],
): Promise<readonly string[]> {
  const output = await new Promise<string>((resolve) => {
    const command = [compiler, "--noEmit", "--pretty", "false", ...parameters]
    execFile(process.execPath, command, { cwd: folder }, (_error, text) => resolve(text))
  })
  const errors = output.matchAll(/^(?:(\S+)\((\d+),\d+\): )?error TS\d+: (.*)$/gm)
  return [...errors].map(([, file, line, message]) => `${file}:${line} ${message}`)
}
