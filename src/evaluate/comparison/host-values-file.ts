/** Where the Nix expression stands that tells what a host's options come to: beside this, compiled or not. */
import { fileURLToPath } from "node:url"

/** The absolute path of `host-values.nix`, which says itself what it is given and what it gives. */
export const hostValuesFile = fileURLToPath(new URL("./host-values.nix", import.meta.url))
