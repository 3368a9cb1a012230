/** `--inputs DIR`: a folder that names local inputs, to evaluate with no network. */
import { readFile } from "node:fs/promises"
import { join } from "node:path"
import { type LocalInputs, inputsSchema } from "../evaluate/inputs.ts"
import { CommandFailure } from "./exit-status.ts"

/** Reads `inputs.json` of a folder. Fails where it is missing or no such file. */
export async function localInputs(directory: string): Promise<LocalInputs> {
  const file = join(directory, "inputs.json")
  const text = await readFile(file, "utf8").catch(() => undefined)
  if (text === undefined)
    throw new CommandFailure(
      `there is no ${file}`,
      "it names local inputs: {name: {path, narHash}}",
    )
  const parsed = inputsSchema.safeParse(parsedJson(text))
  if (parsed.success) return parsed.data
  throw new CommandFailure(`${file} is not of the form {name: {path, narHash}}`)
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
