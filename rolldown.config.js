/**
 * Joins what tsc compiled into few files: Node reads each module by itself, which takes longer than
 * running it. Dependencies stay where npm puts them.
 */
export default {
  input: {
    index: "dist/index.js",
    "layouts/index": "dist/layouts/index.js",
    "cli/main": "dist/cli/main.js",
  },
  external: /^[^./]/,
  platform: "node",
  output: { dir: "dist", format: "esm", chunkFileNames: "[name]-[hash].js" },
}
