/** The reference of every exported name, from the docstrings in what the package publishes. */
export default {
  plugin: ["typedoc-plugin-markdown", "./typedoc-faces.js"],
  tsconfig: "typedoc.tsconfig.json",
  entryPoints: [
    "../dist/index.d.ts",
    "../dist/nix.d.ts",
    "../dist/layouts/index.d.ts",
    "../dist/options/types.d.ts",
    "../dist/testing/index.d.ts",
  ],
  out: "reference",
  entryFileName: "index",
  readme: "none",
  disableSources: true,
  outputFileStrategy: "modules",
  hidePageHeader: true,
  hideBreadcrumbs: true,
  useCodeBlocks: true,
  // a link that leads nowhere ends it; types of options are described by the options themselves
  validation: { notExported: false, invalidLink: true, rewrittenLink: true },
  treatValidationWarningsAsErrors: true,
}
