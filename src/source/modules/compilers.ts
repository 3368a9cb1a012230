/** The parser, the transformers and the resolver. As a rule everything is in the cache: none is loaded then. */
import { createRequire } from "node:module"
import type * as remapping from "@jridgewell/remapping"
import type * as getTsconfig from "get-tsconfig"
import type * as magicString from "magic-string"
import type * as oxcParser from "oxc-parser"
import type * as oxcResolver from "oxc-resolver"
import type * as oxcTransform from "oxc-transform"
import type * as tsMorph from "ts-morph"

const load = createRequire(import.meta.url)

export const parser = () => load("oxc-parser") as typeof oxcParser
export const transformer = () => load("oxc-transform") as typeof oxcTransform
export const resolution = () => load("oxc-resolver") as typeof oxcResolver
export const configurations = () => load("get-tsconfig") as typeof getTsconfig
export const edits = () => load("magic-string") as typeof magicString
export const sourceMaps = () => load("@jridgewell/remapping") as typeof remapping.default
/** TypeScript itself, which takes the longest. */
export const typescript = () => (load("ts-morph") as typeof tsMorph).ts
