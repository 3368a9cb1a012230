/** Where the Nix expression stands that tells of an option tree: beside this, compiled or not. */
import { fileURLToPath } from "node:url"

/** The absolute path of `extract.nix`, which says itself what it asks for and what it answers. */
export const extractFile = fileURLToPath(new URL("./extract.nix", import.meta.url))
