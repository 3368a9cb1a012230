/** `npins/default.nix`, which is the same for every fleet. */
import { printFile } from "../nix/values/print-nix.ts"
import { nix } from "../nix/values/templates.ts"
import { toNix } from "../nix/values/values.ts"
import { sourceTrees } from "./source-trees.ts"

/** The file's text. */
export const npinsFetcher = printFile(toNix(sourceTrees(nix`./sources.json`)))
