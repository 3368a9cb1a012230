/** Telling that another build has to end first. */
import type { Waiting } from "../../output/staging.ts"
import { shown } from "../../problems/text.ts"
import type { Terminal } from "../terminal/terminal.ts"

/** Tells it on a terminal. */
export function waitingIn({ tell, directory }: Terminal): NonNullable<Waiting["waiting"]> {
  return (folder, other) =>
    tell(`${shown(folder, directory)}: waiting for another build, ${other} …`)
}
