/** Every rule about secrets, in the order of their codes. A new rule is a line here. */
import { secretAccounts } from "./accounts.ts"
import { secretHostKeys } from "./host-keys.ts"
import { keptHostKeys } from "./kept-keys.ts"
import { madeParts } from "./public-parts.ts"
import { leftOverSecrets } from "./left-over.ts"
import { passwordHashes } from "./password-hashes.ts"
import { secretsInTime } from "./too-early.ts"
import { userPasswords } from "./user-passwords.ts"
import { absentUnits } from "./absent-units.ts"

/** The rules about who has a secret, when, and by which key. */
export const secretRules = [
  secretAccounts,
  secretsInTime,
  leftOverSecrets,
  userPasswords,
  secretHostKeys,
  keptHostKeys,
  madeParts,
  passwordHashes,
  absentUnits,
] as const
