/** Where the Nix expression stands that tells what hosts are made of: beside this, compiled or not. */
import { fileURLToPath } from "node:url"

/** The absolute path of `host-modules.nix`, which says itself what it is given and what it gives. */
export const hostModulesFile = fileURLToPath(new URL("./host-modules.nix", import.meta.url))
