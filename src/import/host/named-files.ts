/** How a file of the fleet names one that is taken along: by its own path, or in the folder that has all. */
import { join, relative, sep } from "node:path"
import type { Place } from "../../problems/problem.ts"
import type { Code } from "../module/code.ts"
import type { FileCode } from "./files-in-code.ts"
import { pathFrom } from "./placed.ts"
import { type TakenAlong, isNamedAlone, nixFolder, takeFile, takeModule } from "./taken-along.ts"

/** Takes a file along that is named at a place; names it for the file at a path. */
export function namedFile(
  file: FileCode,
  { path, place }: { readonly path: string; readonly place: Place },
  along: TakenAlong,
): Code {
  const take = file.isModule ? takeModule : takeFile
  const target = take(file.path, place, along)
  return isNamedAlone(file.path, along)
    ? { ...file, path: pathFrom(path, target) }
    : inFolder(file.path, path, along)
}

/** A module by its path in the one folder that has all of them, taken along. */
export function inSharedFolder(file: string, path: string, along: TakenAlong): Code {
  takeModule(file, { file }, along)
  return inFolder(file, path, along)
}

function inFolder(file: string, path: string, { root, into }: TakenAlong): Code {
  const folder = pathFrom(path, join(into, nixFolder))
  const way = relative(root, file).split(sep).join("/")
  return {
    kind: "raw",
    pieces: [{ kind: "file", path: folder, isModule: false }, ` + ${JSON.stringify(`/${way}`)}`],
  }
}
