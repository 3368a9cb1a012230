import { readFileSync } from "node:fs"

/** The Nix expression that `nixgen types` evaluates, beside the module that knows where it is. */
const extraction = {
  name: "extraction",
  generateBundle() {
    const source = readFileSync("src/options/extraction/extract.nix", "utf8")
    this.emitFile({ type: "asset", fileName: "extract.nix", source })
  },
}

/**
 * Joins what tsc compiled into few files: Node reads each module by itself, which takes longer than
 * running it. Dependencies stay where npm puts them.
 */
export default {
  plugins: [extraction],
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
