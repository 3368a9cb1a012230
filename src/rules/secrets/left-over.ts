/** NG512: no file of a secret is left over. */
import { join } from "node:path"
import { encryptedFile, secretProject, usingSecret } from "../../model/secret-example.ts"
import type { Explanation } from "../../problems/explanation.ts"
import { type FleetRule, onlyData } from "../rule.ts"

/** What there is to say of NG512. */
export const explained: Explanation = {
  title: "No file of a secret is left over",
  why: "A secret that nobody uses any more is kept up to date for nobody, and whoever could read it when it was encrypted still can.",
  mend: "Remove the file. What it says may have been copied: change it where it is still valid.",
  breaks: secretProject({ "hosts/web.ts": usingSecret, "secrets/old.sops": encryptedFile }),
  close: secretProject({ "hosts/web.ts": usingSecret, "secrets/README.md": "# Secrets\n" }),
}

export const leftOverSecrets: FleetRule<"NG512"> = {
  code: "NG512",
  sees: onlyData,
  check: ({ secrets }) => {
    const { folder, strayFiles = [] } = secrets ?? {}
    if (folder === undefined) return []
    return strayFiles.map((file) => ({
      place: { file: join(folder, file) },
      message: `${file} belongs to no secret that a host uses`,
      hint: file.startsWith("secrets/hosts/")
        ? "there is no such host: remove it, if it is gone"
        : "remove it, or use it: secret(…).path",
    }))
  },
}
