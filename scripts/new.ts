/**
 * `npm run new rule|disko-type|file|command NAME`: the files of what is new, with a test that fails until
 * they are filled, and a line wherever it has to be known. What is there is never replaced.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { dirname, join, resolve } from "node:path"
import { format, resolveConfig } from "prettier"
import { command } from "./new/command.ts"
import { diskoType } from "./new/disko-type.ts"
import { file } from "./new/file.ts"
import { rule } from "./new/rule.ts"
import type { MakeScaffold } from "./new/scaffold.ts"

const kinds: Readonly<Record<string, MakeScaffold>> = {
  rule,
  "disko-type": diskoType,
  file,
  command,
}

/** Writes a scaffold into a folder with the repository's files; gives the paths. Throws a `RangeError`. */
async function write(root: string, kind: string, name: string): Promise<readonly string[]> {
  const make = kinds[kind]
  if (make === undefined || name === "")
    throw new RangeError(
      `npm run new ${Object.keys(kinds).join("|")} NAME; a rule's NAME is ROOM/NAME`,
    )
  const read = (path: string) => readFileSync(join(root, path), "utf8")
  const { files, edits } = make(name, read)
  const there = Object.keys(files).find((path) => existsSync(join(root, path)))
  if (there !== undefined) throw new RangeError(`there is a file ${there}`)
  const edited = Object.entries(edits).map(([path, edit]) => [path, edit(read(path))] as const)
  const texts = [...Object.entries(files), ...edited]
  for (const [path, text] of texts) {
    const target = join(root, path)
    mkdirSync(dirname(target), { recursive: true })
    writeFileSync(
      target,
      await format(text, { ...(await resolveConfig(target)), filepath: target }),
    )
  }
  return texts.map(([path]) => path)
}

const [kind = "", name = ""] = process.argv.slice(2)
try {
  for (const path of await write(resolve(), kind, name)) console.log(path)
  console.log(
    "Fill them in, until the test passes; then `npm run record`. CONTRIBUTING.md says what else there is.",
  )
} catch (error) {
  if (!(error instanceof RangeError)) throw error
  console.error(error.message)
  process.exitCode = 2
}
