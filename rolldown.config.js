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
      "src/options/extraction/descriptions.nix",
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

/** What the command uses of packages of many modules, which Node would load one by one: a file for each. */
const joined = {
  curves: { specifier: "@noble/curves/ed25519.js", names: "ed25519" },
  parser: { specifier: "oxc-parser", names: "parseSync, Visitor" },
  transformer: {
    specifier: "oxc-transform",
    names: "transformSync, moduleRunnerTransformSync",
  },
}

/**
 * The files of `joined`, and who requires them. A package's own modules come with it, be it that they
 * are required in a function; what else it requires is where npm put that.
 */
const joining = {
  name: "joining",
  resolveId(id) {
    if (Object.keys(joined).some((name) => id === `./${name}.cjs`))
      return { id, external: "absolute" }
    return id in joined ? `\0${id}` : null
  },
  load(id) {
    const { specifier, names } = joined[id.slice(1)] ?? {}
    return specifier && `export { ${names} } from ${JSON.stringify(specifier)}`
  },
  transform(code, id) {
    const packaged = Object.entries(joined)
    if (/\/(?:modules\/compilers|encryption\/curves)\.ts$/.test(id))
      return packaged.reduce(
        (text, [name, { specifier }]) =>
          text.replaceAll(`load("${specifier}")`, `require("./${name}.cjs")`),
        code,
      )
    const [, { specifier } = {}] =
      packaged.find(([, each]) => id.includes(`/${each.specifier}/`)) ?? []
    if (specifier === undefined) return null
    const itself = `createRequire(createRequire(__filename).resolve("${specifier}"))`
    return code
      .replace(/^ +const require = createRequire\(import\.meta\.url\);$/m, "")
      .replace("createRequire(import.meta.url)", itself)
  },
}

/**
 * What is loaded as it is used: the loader's own needs come with it; what stays elsewhere is imported
 * by the starter, since V8 forgets of code that it has kept how that imports.
 */
const late = {
  name: "late",
  transform(code, id) {
    if (/\/(?:modules\/compilers|overview\/arranged)\.ts$/.test(id))
      return code.replaceAll(/\bload\((?=")/g, "require(")
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
  plugins: [expressions, constants, joining, late, locales, licences, ascii],
  input: {
    entries: "src/cli/process/entries.ts",
    ...Object.fromEntries(Object.keys(joined).map((name) => [name, name])),
  },
  external: (specifier, importer) =>
    isBuiltin(specifier) || (elsewhere.test(specifier) && !importer?.startsWith("\0")),
  platform: "node",
  output: {
    dir: "dist/command",
    format: "cjs",
    exports: "named",
    entryFileNames: "[name].cjs",
    chunkFileNames: "[name].cjs",
    charset: "ascii",
    comments: { legal: true, annotation: false, jsdoc: false },
    // V8 reads all of it at each run that has no cache; names of functions are what errors show
    minify: { compress: true, mangle: { toplevel: false }, codegen: { removeWhitespace: true } },
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
