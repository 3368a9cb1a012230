import { defineService, nix } from "nixgen"
import { z } from "zod"

export const database = defineService({
  name: "database",
  description: "PostgreSQL with one database for each application",
  parameters: z.object({
    applications: z
      .array(z.string().min(1))
      .min(1)
      .describe("Applications; each gets a database and a user of its name."),
    settings: z
      .record(z.string(), z.union([z.boolean(), z.int(), z.string()]))
      .default({})
      .describe("Settings of postgresql.conf."),
  }),
  config: ({ applications, settings }) => ({
    services: {
      postgresql: {
        enable: true,
        settings,
        ensureDatabases: applications,
        ensureUsers: nix`map (name: { inherit name; ensureDBOwnership = true; }) ${applications}`,
      },
      postgresqlBackup: { enable: true, databases: applications },
    },
  }),
})
