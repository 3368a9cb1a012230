/** `nixgen add secret`: its declaration, in the file that hosts import the fleet's secrets from. */
import { existsSync, readFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { secretNameSchema } from "../../fleet/secret-schema.ts"
import type { ModelSecrets } from "../../model/secrets.ts"
import { type Place, ProblemError, problem } from "../../problems/problem.ts"
import { checkSchema } from "../../problems/schema.ts"
import type { ProjectFleet } from "../../project/fleets.ts"
import { lineOfSecret, withSecret } from "../../source/edit-secrets.ts"
import { secretsText } from "../../starter/secrets.ts"
import { examinedFleet } from "../fleets/examined-fleet.ts"
import { formatTypeScript, isFormatted } from "../project/format-typescript.ts"
import type { ProjectChange } from "../project/new-files.ts"

/** What is written for a secret. */
export interface AddedSecret {
  readonly change: ProjectChange
  /** What is left to the user. */
  readonly advice: readonly string[]
}

/**
 * Declares a secret in `secrets.ts` beside the fleet. Problems: NG020 no secret is called so, NG503 one is
 * already.
 */
export async function secretAdded(name: string, fleet: ProjectFleet): Promise<AddedSecret> {
  const { problems } = checkSchema(secretNameSchema, name)
  if (problems.length > 0) throw new ProblemError(problems)
  const { found, problems: wrong } = await examinedFleet(fleet)
  if (found === undefined) throw new ProblemError(wrong)
  const { secrets } = found.model
  const path = join(dirname(fleet.file), "secrets.ts")
  const isThere = existsSync(path)
  const before = isThere ? readFileSync(path, "utf8") : secretsText
  const line = lineOfSecret(before, name)
  const known = line === undefined ? declaredIn(secrets, name) : { place: { file: path, line } }
  if (known !== undefined) throw new ProblemError([declaredAlready(name, known.place)])
  const { text, constant } = withSecret(before, name)
  const isOwnForm = isThere && !(await isFormatted(before, path))
  const file = { path, text: isOwnForm ? text : await formatTypeScript(text, path) }
  return {
    change: isThere ? { create: [], change: [file] } : { create: [file], change: [] },
    advice: adviceFor(name, constant, secrets),
  }
}

/** The secret that hosts use by that name; where each has its own, it is one for each. */
function declaredIn(secrets: ModelSecrets | undefined, name: string) {
  return secrets?.secrets.find(
    (each) => name === each.name || `${name}/${each.ownOf}` === each.name,
  )
}

function declaredAlready(name: string, place: Place | undefined) {
  return problem("NG503", {
    place,
    message: `the secret "${name}" is declared already`,
    hint: "import it from there, and write `.path` behind it; or choose another name",
  })
}

function adviceFor(
  name: string,
  constant: string,
  secrets: ModelSecrets | undefined,
): readonly string[] {
  const store =
    'say in defineFleet who can read secrets: secrets: sops({ recipients: { ann: "age1…" } })'
  return [
    ...(secrets === undefined ? [store] : []),
    `write ${constant}.path where an option of a host reads a file`,
    `then \`nixgen secrets set ${name}\` asks for its value`,
  ]
}
