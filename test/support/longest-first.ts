/** The order of the test files: the longest first, so that no worker goes on long after the others. */
import { BaseSequencer, type TestSpecification } from "vitest/node"

/** Those that take more than five seconds, from the longest; all others by their size. */
const longest = [
  "src/emit/scripts/update",
  "test/import-by-nix",
  "test/import-comparison",
  "test/kept-builds",
  "src/emit/scripts/scripts",
  "test/options/pins",
  "test/scaffolds",
  "test/secret-definitions",
  "test/plan-closures",
  "src/emit/scripts/deploy",
  "src/options/brought",
  "src/cli/import",
  "src/cli/types",
  "src/emit/scripts/restarted-update",
  "test/watch",
  "test/problems",
  "test/options/known-in-editor",
  "test/lock",
  "test/examples/trees",
  "test/nixos-rebuild",
  "test/command",
  "test/examples/definitions",
  "src/cli/update",
  "test/machines/machines",
  "test/import-flake",
  "test/layouts/layouts",
  "test/nix-problems",
  "test/corpora/format",
  "test/options/language-servers",
  "test/definitions/mutations",
  "test/import-disko",
  "test/edits-in-sequence",
  "src/output/tree",
  "test/compiled-command",
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
