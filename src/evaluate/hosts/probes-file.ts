/** Where the Nix expression stands that takes the place of a flake's outputs: beside this, compiled or not. */
import { fileURLToPath } from "node:url"

/** The absolute path of `probes.nix`, which says itself what it is asked and what it says. */
export const probesFile = fileURLToPath(new URL("./probes.nix", import.meta.url))
