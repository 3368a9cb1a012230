/** The order of the test files: the longest first, so that no worker goes on long after the others. */
import { BaseSequencer, type TestSpecification } from "vitest/node"

/** Those that take more than five seconds, from the longest; all others by their size. */
const longest = [
  "test/options/pins",
  "test/scaffolds",
  "src/emit/scripts/update",
  "src/emit/scripts/deploy",
  "test/compiled-command",
  "test/import-disko",
  "test/nix-problems",
  "test/problems",
  "test/layouts/layouts",
  "test/watch",
  "test/options/language-servers",
  "src/cli/import",
  "test/lock",
  "test/corpora/format",
  "test/definitions/mutations",
  "test/examples/definitions",
  "test/examples/small-company",
  "test/machines/machines",
  "src/lock/identity",
  "test/import-arguments",
  "test/scripts",
  "test/examples/types",
  "test/conditions",
  "test/two-builds",
  "src/cli/init",
  "src/nix/values/reading",
  "src/cli/types",
  "test/edits-in-sequence",
  "test/git",
  "src/model/check-options",
  "src/output/tree",
].map((path) => `/${path}.test.ts`)

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    // oxlint-disable-next-line unicorn/no-array-sort -- a sequencer's, which leaves what it is given
    const others = await super.sort(files)
    return others.toSorted((one, other) => rankOf(one) - rankOf(other))
  }
}

function rankOf({ moduleId }: TestSpecification): number {
  const rank = longest.findIndex((path) => moduleId.endsWith(path))
  return rank === -1 ? longest.length : rank
}
