import { defineConfig } from "vitest/config"

/** Disk layouts made in virtual machines, one at a time: `npm run test:vm`. */
export default defineConfig({
  test: { include: ["test/vm/*.vm.ts"], fileParallelism: false },
})
