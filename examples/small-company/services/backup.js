// @ts-check
import { defineService, inventory, str } from "nixgen"
import { z } from "zod"
import { backupKey, backupPassphrase } from "../secrets.ts"

export const backup = defineService({
  name: "backup",
  description: "a nightly encrypted backup to the monitoring host",
  parameters: z.object({
    paths: z.array(z.string().startsWith("/")).min(1).describe("Folders to save."),
    exclude: z.array(z.string()).default([]).describe("Patterns of what to leave out."),
    startAt: z.string().default("02:30").describe("When to begin, as systemd.time(7) has it."),
  }),
  config: ({ paths, exclude, startAt }) => ({
    services: {
      borgbackup: {
        jobs: {
          nightly: {
            paths,
            exclude,
            startAt,
            persistentTimer: true,
            repo: str`borg@${inventory.monitoring.lan.address}:.`,
            encryption: {
              mode: "repokey-blake2",
              passCommand: str`cat ${backupPassphrase.path}`,
            },
            environment: { BORG_RSH: str`ssh -i ${backupKey.path}` },
            compression: "auto,zstd",
            // as long as the books of a quarter may be asked for
            prune: { keep: { daily: 7, weekly: 4, monthly: 6 } },
          },
        },
      },
    },
  }),
})
