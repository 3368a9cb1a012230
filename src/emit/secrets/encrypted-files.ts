/** `secrets/`: the encrypted files that hosts use, which alone are taken along. */
import type { Model } from "../../model/model.ts"
import { hasErrors } from "../../problems/problem.ts"
import type { Emitted, EmittedFile } from "../emitted.ts"

/** The files, each once. */
export function encryptedFiles({ hosts }: Model): Emitted {
  const used = hosts.flatMap(({ secrets }) => secrets?.secrets ?? [])
  const byPath = new Map(used.map((secret) => [`${secret.file}\0${secret.source}`, secret]))
  const files = [...byPath.values()].flatMap(({ file, source, own, isThere }): EmittedFile[] => {
    if (own === undefined)
      return isThere ? [{ kind: "copy", path: file, source, isText: true }] : []
    const { place, root, problems } = own
    return hasErrors(problems)
      ? []
      : [{ kind: "copy", path: file, source, place, root, isText: true }]
  })
  const problems = [...byPath.values()].flatMap(({ own }) => own?.problems ?? [])
  return { files, problems }
}
