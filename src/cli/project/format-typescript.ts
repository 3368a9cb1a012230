/** TypeScript that nixgen writes into a user's project, in the project's own style. */
import { dirname, join } from "node:path"
import type { Options } from "prettier"
import { remembered } from "../../remembered.ts"

/** The style where the project has none: that of nixgen's documentation. */
const ownStyle: Options = { semi: false, printWidth: 100 }

/** Lays out the text of a file as prettier would there. The formatter is loaded only now. */
export async function formatTypeScript(text: string, file: string): Promise<string> {
  const { format } = await import("prettier")
  return await format(text, await optionsFor(file))
}

/** Whether the text is laid out as prettier would. */
export async function isFormatted(text: string, file: string): Promise<boolean> {
  const { check } = await import("prettier")
  return await check(text, await optionsFor(file))
}

async function optionsFor(file: string): Promise<Options> {
  const { resolveConfig } = await import("prettier")
  const configured = await isConfigured(dirname(file))
  const options = await resolveConfig(file, { editorconfig: true })
  // without the file's name, prettier looks for JSX in all of the text, which takes seconds of a long one
  return { ...(configured ? {} : ownStyle), ...options, parser: "typescript", filepath: file }
}

/** Whether a folder has a style of its own. Prettier itself would look for that again for each file of a large import. */
const isConfigured = remembered(async (folder: string) => {
  const { resolveConfigFile } = await import("prettier")
  return (await resolveConfigFile(join(folder, "any.ts"))) !== null
})
