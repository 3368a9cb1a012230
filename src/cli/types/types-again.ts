/** What `nixgen types` comes to that is run again while nothing changes, and what that depends on. */
import { changesNothing } from "../../output/plan.ts"
import { type Sights, merged } from "../kept-answers/sights.ts"
import { observed } from "../kept-answers/observed.ts"
import { stagingSights } from "../kept-answers/staging-sights.ts"
import { type FolderTypes, type WantedTypes, plannedTypes } from "./folder-types.ts"

/** What was written is looked at once more, and has to be all that is wanted. */
export async function typesAgain(
  wanted: readonly WantedTypes[],
  asking: readonly Sights[],
): Promise<{ readonly folders: readonly FolderTypes[]; readonly sights: Sights } | undefined> {
  if (!wanted.every(({ isSure }) => isSure)) return undefined
  const { value: folders, sights } = await observed(() => wanted.map(plannedTypes))
  const staging = stagingSights(folders.map(({ plan }) => plan))
  if (staging === undefined || folders.some(changes)) return undefined
  return { folders, sights: merged(...asking, sights, staging) }
}

function changes({ plan, registration, problems }: FolderTypes): boolean {
  const isRegistered = registration?.create.length === 0
  return (
    !changesNothing(plan) || !isRegistered || problems.some(({ severity }) => severity === "error")
  )
}
