import { readFileSync, readdirSync } from "node:fs"
import { isBuiltin } from "node:module"
import { basename, join } from "node:path"

/** The Nix expressions that commands evaluate, beside the modules that know where they are. */
const expressions = {
  name: "expressions",
  generateBundle() {
    for (const file of [
      "src/options/extraction/extract.nix",
      "src/options/extraction/names.nix",
      "src/evaluate/comparison/host-values.nix",
      "src/evaluate/hosts/probes.nix",
      "src/evaluate/modules/host-modules.nix",
    ])
      this.emitFile({
        type: "asset",
        fileName: basename(file),
        source: readFileSync(file, "utf8"),
      })
  },
}

/** Modules that make texts of nothing but their own code: they hold what that comes to. */
const constants = {
  name: "constants",
  async load(id) {
    const [, path] =
      /\/(emit\/(?:npins-fetcher|scripts\/(?:deployments|layout-needs|moved-references)))\.[jt]s$/.exec(
        id,
      ) ?? []
    if (path === undefined) return null
    const texts = Object.entries(await import(`./dist/${path}.js`))
    return texts.map(([name, text]) => `export const ${name} = ${JSON.stringify(text)}`).join("\n")
  },
}

/**
 * Joins what tsc compiled into few files: Node reads each module by itself, which takes longer than
 * running it. What users import keeps its dependencies where npm puts them.
 */
const faces = {
  plugins: [expressions, constants],
  input: {
    index: "dist/index.js",
    nix: "dist/nix.js",
    "layouts/index": "dist/layouts/index.js",
    "testing/index": "dist/testing/index.js",
  },
  external: /^[^./]/,
  platform: "node",
  output: { dir: "dist", format: "esm", chunkFileNames: "[name]-[hash].js" },
}

/** Many small modules of JavaScript's, of which Node would load each by itself: a file of their own. */
const curves = "@noble/curves/ed25519.js"
const curvesFile = "./curves.cjs"

/**
 * What is loaded as it is used: the loader's own needs come with it; what stays elsewhere is imported
 * by the starter, since V8 forgets of code that it has kept how that imports.
 */
const late = {
  name: "late",
  resolveId: (id) => (id === curvesFile ? { id, external: "absolute" } : null),
  transform(code, id) {
    if (/\/(?:modules\/compilers|overview\/arranged)\.ts$/.test(id))
      return code.replaceAll(/\bload\((?=")/g, "require(")
    if (id.endsWith("/encryption/curves.ts"))
      return code.replaceAll(`load("${curves}")`, `require("${curvesFile}")`)
    return code
      .replaceAll(/\bimport\((?="node:)/g, "require(")
      .replaceAll(/\bimport\((?=specifier\)|"prettier"\))/g, "importModule(")
  },
  renderChunk(code) {
    const found = /.*(?<![\w$.])import\(.*/.exec(code)
    if (found !== null) this.error(`the command's code imports by itself: ${found[0]}`)
  },
}

/** zod's messages in other languages stay where npm puts them: an eighth of all code, seldom used. */
const locales = {
  name: "locales",
  load(id) {
    if (!id.endsWith("/zod/v4/locales/index.js")) return null
    const names = readFileSync(id, "utf8").matchAll(/default as (\w+)/g)
    const members = Array.from(names, ([, name]) => `get ${name}() { return all().${name} }`)
    return `const all = () => require("zod/locales")\nmodule.exports = { ${members.join(", ")} }`
  },
}

/** The licences of packages whose code comes with the command go with it. */
const licences = {
  name: "licences",
  generateBundle(_options, bundle) {
    const modules = Object.values(bundle).flatMap(({ moduleIds = [] }) => moduleIds)
    const packages = modules.flatMap(
      (id) => id.match(/^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/) ?? [],
    )
    const folders = new Set(packages.map(String))
    const texts = [...folders].toSorted().map((folder) => {
      const { name, version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"))
      const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each))
      if (file === undefined) this.error(`${name} comes without its licence`)
      return `${name} ${version}\n\n${readFileSync(join(folder, file), "utf8").trim()}\n`
    })
    const head = "The files of this folder hold code of these packages.\n\n"
    const source = `${head}${texts.join(`\n${"-".repeat(80)}\n\n`)}`
    this.emitFile({ type: "asset", fileName: "THIRD-PARTY-LICENCES", source })
  },
}

/** The command's code is read as ASCII. */
const ascii = {
  name: "ascii",
  renderChunk(code) {
    const found = /.*\P{ASCII}.*/u.exec(code)
    if (found !== null) this.error(`the command's code is not ASCII: ${found[0]}`)
  },
}

/** Packages that stay where npm puts them: what is large and seldom used, and what is no JavaScript. */
const elsewhere =
  /^(?:ts-morph|prettier|sshpk|oxc-[a-z]+|elkjs\/.+|zod\/locales|get-tsconfig|yaml|@jridgewell\/remapping)$/

/** The command, which V8's data of former runs belongs to (see `compiled-command.ts`). */
const command = {
  plugins: [expressions, constants, late, locales, licences, ascii],
  input: { entries: "src/cli/entries.ts", curves },
  external: (specifier) => isBuiltin(specifier) || elsewhere.test(specifier),
  platform: "node",
  output: {
    dir: "dist/command",
    format: "cjs",
    exports: "named",
    entryFileNames: "[name].cjs",
    chunkFileNames: "[name].cjs",
    charset: "ascii",
    comments: { legal: true, annotation: false, jsdoc: false },
  },
}

/** What is in the folder of the starters is CommonJS. */
const commonJs = {
  name: "common-js",
  generateBundle() {
    this.emitFile({
      type: "asset",
      fileName: "cli/package.json",
      source: '{ "type": "commonjs" }\n',
    })
  },
}

/** What starts it. To load a module of JavaScript's takes Node longer than one of CommonJS. */
const starters = ["cli/main", "cli/build-in-thread"].map((name) => ({
  plugins: [commonJs],
  input: { [name]: `src/${name}.ts` },
  platform: "node",
  output: { dir: "dist", format: "cjs" },
}))

export default [faces, command, ...starters]
