/** `--inputs DIR`: a folder that names local inputs, to evaluate with no network. */
import { type LocalInputs, readLocalInputs } from "../../evaluate/inputs.ts"
import { CommandFailure } from "../outcome/exit-status.ts"

/** Reads `inputs.json` of a folder. Fails where it is missing or no such file. */
export async function localInputs(directory: string): Promise<LocalInputs> {
  const { value, message, hint } = await readLocalInputs(directory)
  if (value !== undefined) return value
  throw new CommandFailure(message, hint)
}
