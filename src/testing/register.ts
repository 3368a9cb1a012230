/** Vitest's `expect` told of the matchers, where the tests are vitest's. */
import { matchers } from "./matchers.ts"

/** Whatever else runs the tests can take `matchers` for its own. */
export async function register(): Promise<void> {
  try {
    const { expect } = await import("vitest")
    expect.extend(matchers)
  } catch {
    // it is not installed, or runs something else
  }
}
