/** TypeScript's compilers, and what they find in a project. */
import { execFile } from "node:child_process"
import { join } from "node:path"

/** The compilers, by name: each one's script. */
export function compilers(root: string): ReadonlyMap<string, string> {
  return new Map([
    ["TypeScript 7", join(root, "node_modules/typescript/bin/tsc")],
    ["TypeScript 6", join(root, "node_modules/typescript-6/bin/tsc")],
  ])
}

/** The options of a user's project, which finds nixgen as it is built. */
export function userOptions(root: string) {
  return {
    target: "ES2023",
    module: "NodeNext",
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: true,
    types: ["node"],
    typeRoots: [join(root, "node_modules/@types")],
    paths: { nixgen: [join(root, "dist/index.d.ts")] },
  }
}

/** The errors in a project, as `file:line message`, but for those of zod's own declarations. */
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
  return [...errors]
    .map(([, file, line, message]) => `${file}:${line} ${message}`)
    .filter((error) => !error.includes("node_modules/zod/"))
}
