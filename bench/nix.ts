/** How fast Nix is parsed and formatted, over the NixOS modules: `npm run bench`. */
import { hasCorpora, sourcesOf } from "../test/corpora/files.ts"
import { formatNix } from "../src/nix/print/format.ts"
import { parseNix } from "../src/nix/syntax/parse.ts"

const rounds = 5

/** The best of some rounds, as the first ones also compile the code. */
function megabytesPerSecond(texts: readonly string[], run: (text: string) => unknown): number {
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now()
    for (const text of texts) run(text)
    return performance.now() - start
  })
  return bytes / 1000 / Math.min(...times)
}

if (hasCorpora) {
  const texts = sourcesOf("nixpkgs")
    .filter(({ path }) => path.includes("/nixos/modules/"))
    .map(({ text }) => text)
  console.log(`${texts.length} NixOS modules`)
  console.log(`parse   ${megabytesPerSecond(texts, parseNix).toFixed(1)} MB/s`)
  console.log(`format  ${megabytesPerSecond(texts, formatNix).toFixed(1)} MB/s`)
}
