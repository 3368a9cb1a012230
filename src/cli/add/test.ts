/** `nixgen add test`: a test in virtual machines, and its line in the fleet's file. */
import { readFileSync } from "node:fs"
import { dirname, join } from "node:path"
import type { ModelTest } from "../../model/model.ts"
import { ProblemError } from "../../problems/problem.ts"
import type { ProjectFleet } from "../../project/fleets.ts"
import { withTest } from "../../source/edit-fleet.ts"
import { testText } from "../../starter/test.ts"
import { examinedFleet } from "../fleets/examined-fleet.ts"
import { CommandFailure } from "../outcome/exit-status.ts"
import { formatTypeScript, isFormatted } from "../project/format-typescript.ts"
import type { ProjectChange } from "../project/new-files.ts"
import { requireRules } from "./rules.ts"

/** What is written for a new test, of the first host. Fails where the name breaks a rule. */
export async function testChange(name: string, fleet: ProjectFleet): Promise<ProjectChange> {
  const { file } = fleet
  const { found, problems } = await examinedFleet(fleet)
  if (found === undefined) throw new ProblemError(problems)
  const { model } = found
  const [host] = model.hosts
  if (host === undefined)
    throw new CommandFailure("the fleet has no host to test", "`nixgen add host NAME` makes one")
  requireRules(model, { ...model, tests: [...model.tests, emptyTest(name)] })
  const path = join(dirname(file), "tests", `${name}.ts`)
  const text = await formatTypeScript(testText(name, host.name), path)
  return { create: [{ path, text }], change: [await fleetFile(file, name)] }
}

function emptyTest(name: string): ModelTest {
  return { name, place: undefined, nodes: [], script: "", check: false, acceptances: [] }
}

/** The fleet's file with the test in its list; laid out anew only if it was before. */
async function fleetFile(path: string, name: string) {
  const before = readFileSync(path, "utf8")
  const text = withTest(before, { name, file: `./tests/${name}.ts` })
  if (text === undefined)
    throw new CommandFailure(
      `${path} does not list its tests as an object that a line could be added to`,
      "write the test's file yourself, and name it in `tests`",
    )
  return {
    path,
    text: (await isFormatted(before, path)) ? await formatTypeScript(text, path) : text,
  }
}
