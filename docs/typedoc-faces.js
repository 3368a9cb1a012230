/** Calls each face of the package as it is imported. */
import { Converter } from "typedoc"

const names = {
  index: "nixgen",
  nix: "nixgen/nix",
  layouts: "nixgen/layouts",
  "options/types": "nixgen/options",
  testing: "nixgen/testing",
}

export function load({ converter }) {
  converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    for (const face of project.children ?? []) face.name = names[face.name] ?? face.name
  })
}
