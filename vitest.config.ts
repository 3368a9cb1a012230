import { defineConfig } from "vitest/config"

export default defineConfig({
  test: {
    include: ["src/**/*.test.ts", "test/**/*.test.ts"],
    setupFiles: ["test/support/parsed-trees.ts"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // much of the time is spent in other programs: one worker would leave the other processors idle
    maxWorkers: "100%",
  },
})
