/** The file of a fleet's secrets, as `add secret` begins it. */

/** Without a secret yet. */
export const secretsText = `/** The fleet's secrets: a host can read those whose \`.path\` its definitions have. */
import { secret } from "nixgen"
`
