/** Commands on machines. One file, as it takes longer to load what they are than to try them. */
await import("./deploy.ts")
await import("./many.ts")
await import("./sudo.ts")
await import("./status.ts")
