/** Where the modules that declare options can be looked at: at the forges of the pins, as they are pinned. */
import type { ModelInput } from "../../model/model.ts"
import type { PageOf } from "../../options/print/print-interfaces.ts"
import { pageUrl } from "../../pins/forges.ts"

/** The folder of nixpkgs whose files are told without the name of the input. */
const ofNixpkgs = /^nixos\//

/** The pages of modules by the files that options have: nixpkgs' own, and others' behind their input's name. */
export function sourcePages(inputs: readonly ModelInput[]): PageOf {
  const pins = new Map(inputs.map(({ name, pin }) => [name, pin]))
  return (file) => {
    const [, name = "", path = ""] =
      /^([^/]+)\/(.+)$/.exec(ofNixpkgs.test(file) ? `nixpkgs/${file}` : file) ?? []
    const pin = pins.get(name)
    return pin !== undefined && "repository" in pin
      ? pageUrl(pin.repository, pin.revision, path)
      : undefined
  }
}
