/** What the code of a module is given by the loader; some are the transformer's names for it. */
export const names = {
  exports: "__vite_ssr_exports__",
  exportAll: "__vite_ssr_exportAll__",
  unnamed: "__vite_ssr_export_default__",
  import: "__vite_ssr_dynamic_import__",
  meta: "__vite_ssr_import_meta__",
  guards: "__nixgen_guards__",
  origins: "__nixgen_origins__",
  caught: "__nixgen_caught__",
} as const

/** The name of what the module's import of that index gives. */
export function importName(index: number): string {
  return `__vite_ssr_import_${index}__`
}
