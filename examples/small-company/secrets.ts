/** Secrets that several hosts use; those of one alone are declared there. */
import { hex, password, secret, sshKey } from "nixgen"

/** Whoever has it may read the metrics of Gitea. */
export const metricsToken = secret("gitea/metrics-token", { generate: hex() })

/** What the backups of a host are encrypted with: without it they are lost, so keep a copy elsewhere. */
export const backupPassphrase = secret("backup/passphrase", { generate: password(), per: "host" })

/** What a host logs in with where its backups go. */
export const backupKey = secret("backup/key", { generate: sshKey(), per: "host" })
