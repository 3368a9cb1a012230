import { availableParallelism } from "node:os"
import { defineConfig } from "vitest/config"
import { effort } from "./test/support/effort.ts"
import { LongestFirst } from "./test/support/longest-first.ts"
import { temporaryPlace } from "./test/support/temporary-place.ts"
import { watchdog } from "./test/support/watchdog.ts"

export default defineConfig({
  plugins: [watchdog()],
  test: {
    include: ["src/**/*.test.ts", "test/**/*.test.ts"],
    setupFiles: ["test/support/parsed-trees.ts"],
    // each file by itself would read the same modules anew, a quarter of the whole time
    isolate: false,
    // Nix frees nothing of what fits: to look for what could be freed is a tenth of an evaluation's time
    env: { TMPDIR: temporaryPlace(), GC_INITIAL_HEAP_SIZE: "1G" },
    // for what hangs: on a busy machine, several evaluations by Nix take a minute
    testTimeout: effort(120_000, 1_800_000),
    hookTimeout: 60_000,
    // told in the report; only where a whole run is lost to one moment that another program missed
    retry: Number(process.env["NIXGEN_RETRIES"] ?? 0),
    // much of the time is spent in waiting for other programs: one worker more keeps the processors busy
    maxWorkers: availableParallelism() + 1,
    // of scripts that wait for a machine which is a folder
    maxConcurrency: 10,
    sequence: { sequencer: LongestFirst },
  },
})
