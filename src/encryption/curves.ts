/** The curves that keys are points of. They take long to load, and few fleets have keys of ssh to convert. */
import { createRequire } from "node:module"
import type * as curves from "@noble/curves/ed25519.js"

const load = createRequire(import.meta.url)

export const ed25519 = () => (load("@noble/curves/ed25519.js") as typeof curves).ed25519
