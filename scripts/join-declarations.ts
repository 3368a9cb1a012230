/**
 * Joins the declarations that `tsc` made into few files: what users import leads to a third of them, with
 * what the code has for itself, and TypeScript looks for each by itself and reads it whole.
 */
import { createRequire } from "node:module"
import { dirname, join, relative } from "node:path"
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import glob from "fast-glob"
import { type Plugin, rolldown } from "rolldown"
import { dts } from "rolldown-plugin-dts"
import type TypeScript from "typescript-6"

// As CommonJS, which it is: imported, jiti would transpile all of it.
const ts = createRequire(import.meta.url)("typescript-6") as typeof TypeScript

const folder = join(import.meta.dirname, "..", process.argv[2] ?? "dist")
const manifest = join(import.meta.dirname, "../package.json")

/** What users import, and what `nixgen check` puts others in the place of (see `conditions.ts`). */
function entries(): Readonly<Record<string, string>> {
  const { exports } = JSON.parse(readFileSync(manifest, "utf8")) as {
    exports: Readonly<Record<string, string | { readonly types: string }>>
  }
  const faces = Object.values(exports)
    .flatMap((each) => (typeof each === "string" ? [] : [each.types]))
    .map((path) => relative("dist", path))
  const files = [...faces, "options/references.d.ts"]
  return Object.fromEntries(files.map((file) => [file.replace(/\.d\.ts$/, ""), join(folder, file)]))
}

/** What device types add themselves to has all of them by now: `print-device-types.ts` wrote them out. */
const withoutAugmentations: Plugin = {
  name: "without-augmentations",
  transform: {
    order: "pre",
    handler: (code, id) => {
      const { statements } = ts.createSourceFile(id, code, ts.ScriptTarget.ES2023, true)
      const augmentations = statements.filter(
        (each) => ts.isModuleDeclaration(each) && /^["']\./.test(each.name.getText()),
      )
      return augmentations.reduceRight(
        (rest, { pos, end }) => rest.slice(0, pos) + rest.slice(end),
        code,
      )
    },
  },
}

/**
 * A file in which what is exported has the name that it is exported by, which editors show. The joiner
 * gives it another where a parameter of something else has it.
 */
function withOwnNames(code: string): string {
  const renamed = [...code.matchAll(/\b((\w+)\$\d+) as \2\b/g)]
  return renamed.reduce((text, [, other = "", name = ""]) => {
    if (
      new RegExp(
        `^(?:declare )?(?:class|const|function|interface|type) ${name}(?![\\w$])`,
        "m",
      ).test(text)
    )
      throw new Error(`the declarations have two things of the name ${name}`)
    return text.replaceAll(`${other} as ${name}`, name).replaceAll(other, name)
  }, code)
}

const bundle = await rolldown({
  input: entries(),
  // the options are in files of their own already, by the tree's parts
  external: (id) => /^[^./]/.test(id) || /\/bundle\/[^/]+\.(?:js|d\.ts)$/.test(id),
  plugins: [
    withoutAugmentations,
    dts({ dtsInput: true, emitDtsOnly: true, oxc: true, tsconfig: false }),
  ],
})
const { output } = await bundle.generate({
  format: "esm",
  chunkFileNames: "types/[name].d.ts",
  minifyInternalExports: false,
})
for (const path of glob.sync("**/*.d.ts", { cwd: folder, ignore: ["options/bundle/**"] }))
  rmSync(join(folder, path))
for (const file of output) {
  const path = join(folder, file.fileName)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, file.type === "chunk" ? withOwnNames(file.code) : file.source)
}
