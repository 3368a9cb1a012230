/**
 * How much a compiler infers of an example, which is what an editor does anew after each edit: it does
 * not depend on the machine, as time does. `npm run bench` measures that.
 */
import { createRequire } from "node:module"
import { join } from "node:path"
import { expect, test } from "vitest"
import type TypeScript from "typescript-6"
import { editedHost } from "./host-file.ts"
import { type Project, makeProject } from "./project.ts"

const ts = createRequire(import.meta.url)("typescript-6") as typeof TypeScript
const root = join(import.meta.dirname, "../..")

/** At most so many types, and so many that are made of others. */
const examples = [
  ["nixos-pi-servers", { types: 5000, instantiations: 9500 }],
  ["shared-laptop", { types: 2200, instantiations: 2450 }],
  ["small-company", { types: 7800, instantiations: 9200 }],
] as const

test.each(examples)("of %s", (example, most) => {
  const project = makeProject(root, example)
  const { fileNames, options } = settingsOf(project)
  const program = ts.createProgram(fileNames, options)
  expect(program.getSemanticDiagnostics()).toEqual([])
  project.remove()
  expect(program.getTypeCount()).toBeLessThan(most.types)
  expect(program.getInstantiationCount()).toBeLessThan(most.instantiations)
})

test("of a host that says what it is, for a completion after an edit", () => {
  const project = makeProject(root, "small-company")
  const host = editedHost(project.folder, "gateway.ts")
  const edited = editorOf(project, host.path)
  const many = [...host.marks].filter(([mark, offset]) => {
    const editor = edited(`${host.text}// ${mark}\n`)
    editor.getCompletionsAtPosition(host.path, offset, undefined)
    const types = editor.getProgram()?.getTypeCount() ?? Infinity
    return types > (mark.startsWith("read") ? 2000 : 500)
  })
  project.remove()
  expect(many).toEqual([])
})

function settingsOf({ folder }: Project): TypeScript.ParsedCommandLine {
  const host = { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => undefined }
  const settings = ts.getParsedCommandLineOfConfigFile(join(folder, "tsconfig.json"), {}, host)
  if (settings === undefined) throw new Error(`${folder} has no settings`)
  return settings
}

/** Gives what an editor asks, for each text of a file that is being edited. */
function editorOf(project: Project, edited: string): (text: string) => TypeScript.LanguageService {
  const { fileNames, options } = settingsOf(project)
  const edits: string[] = []
  const service = ts.createLanguageService({
    fileExists: (file) => ts.sys.fileExists(file),
    readFile: (file, encoding) => ts.sys.readFile(file, encoding),
    directoryExists: (folder) => ts.sys.directoryExists(folder),
    getDirectories: (folder) => ts.sys.getDirectories(folder),
    getCompilationSettings: () => options,
    getScriptFileNames: () => fileNames,
    getScriptVersion: (file) => (file === edited ? String(edits.length) : "0"),
    getScriptSnapshot: (file) => {
      const text = file === edited ? edits.at(-1) : ts.sys.readFile(file)
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text)
    },
    getCurrentDirectory: () => project.folder,
    getDefaultLibFileName: (given) => ts.getDefaultLibFilePath(given),
  })
  return (text) => {
    edits.push(text)
    return service
  }
}
