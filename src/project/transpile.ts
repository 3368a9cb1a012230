/** The user's TypeScript as JavaScript that can be run, line for line; types are not looked at. */
import { createRequire } from "node:module"
import { compileFunction } from "node:vm"
import type { TransformOptions } from "jiti"
import type * as sucrase from "sucrase"

/** What sucrase leaves as it is, although it means nothing outside of an ES module. */
const onlyInModules = /\bawait\b|\bimport\.meta\b/

/**
 * Transpiles one file, and is called only for files that no cache holds. sucrase starts six times as
 * fast as Babel; what it cannot do, and what it finds wrong, is left to Babel, jiti's own.
 */
export function transpile(
  options: TransformOptions,
  babel: (options: TransformOptions) => string,
): string {
  const { source, filename = "", ts: isTypeScript = false } = options
  if (onlyInModules.test(source)) return babel(options)
  // loaded as it is first needed: as a rule every file is in the cache
  const { transform } = createRequire(import.meta.url)("sucrase") as typeof sucrase
  try {
    const { code } = transform(source, {
      filePath: filename,
      transforms: isTypeScript ? ["typescript", "imports"] : ["imports"],
      preserveDynamicImport: true,
      disableESTransforms: true,
    })
    // sucrase lets some mistakes through, which Babel can place
    compileFunction(code)
    return code
  } catch {
    return babel(options)
  }
}
