/** Where the Nix expressions stand that tell of options and names: beside this, compiled or not. */
import { fileURLToPath } from "node:url"

/** The absolute path of `extract.nix`, which says itself what it asks for and what it answers. */
export const extractFile = fileURLToPath(new URL("./extract.nix", import.meta.url))

/** The absolute path of `names.nix`, likewise. */
export const namesFile = fileURLToPath(new URL("./names.nix", import.meta.url))

/** The absolute path of `descriptions.nix`, likewise. */
export const descriptionsFile = fileURLToPath(new URL("./descriptions.nix", import.meta.url))
