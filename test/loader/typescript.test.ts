/** TypeScript means what its own compiler makes of it. */
import { writeFileSync } from "node:fs"
import { join } from "node:path"
import { pathToFileURL } from "node:url"
import { inspect } from "node:util"
import { array, assert, asyncProperty, constantFrom } from "fast-check"
import ts from "typescript-6"
import { expect, test } from "vitest"
import { createLoader } from "../../src/source/modules.ts"
import { effort } from "../support/effort.ts"
import { makeProject } from "../support/project.ts"
import { type Snippet, snippets } from "./snippets.ts"

/** All that a module gives, as text: two classes or functions are alike that look alike. */
function shown(module: unknown): string {
  return (
    inspect(module, { depth: 6, sorted: true, getters: true })
      .replace(/^\[Module: null prototype\]|^\[Object: null prototype\] (\[Module\] )?/, "")
      // the names that the compiler and the test runner have for a default export without one
      .replaceAll(/default_1|__vite_ssr_export_default__/g, "default")
  )
}

/** What the compiler's own emit exports. */
async function compiled(folder: string, { code, files, ...options }: Snippet): Promise<unknown> {
  const { commonJs, compilerOptions } = options
  const converted = ts.convertCompilerOptionsFromJson(compilerOptions ?? {}, folder).options
  const extension = commonJs ? ".cjs" : ".mjs"
  for (const [name, text] of Object.entries({ ...files, "emitted.ts": code })) {
    const { outputText } = ts.transpileModule(text, {
      fileName: name,
      compilerOptions: {
        ...converted,
        target: ts.ScriptTarget.ES2022,
        // what a target says by itself
        useDefineForClassFields:
          converted.useDefineForClassFields ?? (converted.target ?? 99) >= ts.ScriptTarget.ES2022,
        module: commonJs ? ts.ModuleKind.CommonJS : ts.ModuleKind.ESNext,
        isolatedModules: true,
        esModuleInterop: true,
      },
    })
    const emitted = outputText.replaceAll(/(["'])(\.\/\w+)\.ts\1/g, `"$2${extension}"`)
    writeFileSync(join(folder, name.replace(/\.ts$/, extension)), emitted)
  }
  const module = await import(pathToFileURL(join(folder, `emitted${extension}`)).href)
  return commonJs ? module.default : module
}

/** What the loader gives. */
async function loaded(folder: string, { commonJs }: Snippet): Promise<unknown> {
  const what = commonJs ? 'import all from "./snippet.ts"' : 'import * as all from "./snippet.ts"'
  writeFileSync(join(folder, "entry.ts"), `${what}\nexport default all\n`)
  const { value, problems } = await createLoader({})(join(folder, "entry.ts"))
  expect(problems).toEqual([])
  return value
}

test.each(Object.entries(snippets))("%s", async (_, snippet) => {
  const folder = makeProject({
    "snippet.ts": snippet.code,
    ...snippet.files,
    "tsconfig.json": JSON.stringify({ compilerOptions: snippet.compilerOptions ?? {} }),
  })
  const want = shown(await compiled(folder, snippet))
  expect(shown(await loaded(folder, snippet))).toBe(want)
})

test("a default export without a name is called default", async () => {
  const written = ["class {}", "class { static x = 1 }", "function () {}", "() => 1", "(class {})"]
  const folder = makeProject({
    ...Object.fromEntries(written.map((text, index) => [`${index}.ts`, `export default ${text}`])),
    "entry.ts": `${written.map((_, index) => `import value${index} from "./${index}.ts"`).join("\n")}
export default [${written.map((_, index) => `value${index}.name`).join(", ")}]`,
  })
  const { value } = await createLoader({})(join(folder, "entry.ts"))
  expect(value).toEqual(written.map(() => "default"))
})

test("a template's tag is given what is written", async () => {
  const signs = "< / $ ' \" } é 😀 \\\\ \\/ \\` \\${ \\n \\u{1F600} // /* */ <!-- --> ]]>".split(
    " ",
  )
  const others = ["\n", "\r\n", "\t", "\u2028", "\ufeff", "\u0001"]
  const tags = ["</script", "</SCRIPT>", "</style>"]
  const part = constantFrom(...signs, ...others, ...tags)
  const templates = array(part, { maxLength: 12 }).map((all) => all.join(""))
  await assert(
    asyncProperty(array(templates), async (written) => {
      const values = `[${written.map((each) => `tag\`${each}\``).join(", ")}]`
      const folder = makeProject({
        "entry.ts": `const tag = ({ raw }: TemplateStringsArray) => raw[0]\nexport default ${values}`,
      })
      const { value } = await createLoader({})(join(folder, "entry.ts"))
      expect(value).toEqual(written.map((each) => each.replaceAll("\r\n", "\n")))
    }),
    { seed: 11, numRuns: effort(20, 1_000) },
  )
})
