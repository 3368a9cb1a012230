import { defineConfig } from "vitest/config"

/** The scripts against a machine under QEMU, one at a time: `npm run test:target`. */
export default defineConfig({
  test: { include: ["test/target/*.target.ts"], fileParallelism: false, testTimeout: 900_000 },
})
