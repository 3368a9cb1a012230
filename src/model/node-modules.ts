/** The modules that the machines of tests have beside those of hosts. */

/** Tests, however far they are read. */
type Tests<Module> = readonly {
  readonly nodes: readonly { readonly module?: Module | undefined }[]
}[]

/** The modules that the machines of tests are of themselves. */
export function nodeModules<Module>(tests: Tests<Module>): readonly Module[] {
  return tests.flatMap(({ nodes }) =>
    nodes.flatMap(({ module }) => (module === undefined ? [] : [module])),
  )
}
