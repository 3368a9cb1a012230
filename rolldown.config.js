import { readFileSync } from "node:fs"
import { basename } from "node:path"

/** The Nix expressions that commands evaluate, beside the modules that know where they are. */
const expressions = {
  name: "expressions",
  generateBundle() {
    for (const file of ["src/options/extraction/extract.nix", "src/evaluate/hosts/probes.nix"])
      this.emitFile({
        type: "asset",
        fileName: basename(file),
        source: readFileSync(file, "utf8"),
      })
  },
}

/**
 * Joins what tsc compiled into few files: Node reads each module by itself, which takes longer than
 * running it. Dependencies stay where npm puts them.
 */
export default {
  plugins: [expressions],
  input: {
    index: "dist/index.js",
    nix: "dist/nix.js",
    "layouts/index": "dist/layouts/index.js",
    "testing/index": "dist/testing/index.js",
    "cli/main": "dist/cli/main.js",
    "build-in-thread": "dist/cli/build-in-thread.js",
  },
  external: /^[^./]/,
  platform: "node",
  output: { dir: "dist", format: "esm", chunkFileNames: "[name]-[hash].js" },
}
