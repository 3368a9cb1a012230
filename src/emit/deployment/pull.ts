/** `deployment/pull.nix`: how hosts fetch their configuration themselves. */
import type { Model } from "../../model/model.ts"
import { pathInPull, pullModule } from "../../model/pull.ts"
import { toNix } from "../../nix/values/values.ts"
import type { Emitted } from "../emitted.ts"
import { moduleFile } from "../module-file.ts"
import { madeOfPart } from "./part.ts"
import { sectionsOf } from "../sections.ts"

/** The module of the hosts that pull as the fleet says. */
export function pullFile(model: Model): Emitted {
  const { deployment, place } = model
  if (deployment.pull === undefined) return { files: [], problems: [] }
  const { imports, config } = pullModule(deployment.pull)
  const path = ["deployment", "pull"]
  return moduleFile({
    path: "deployment/pull.nix",
    description: "How hosts fetch their configuration themselves.",
    imports: imports.map((module) => toNix(module)),
    importsWritten: () => ({ place, path }),
    sections: sectionsOf(config).map((section) => ({
      ...section,
      written: (below) => ({ place, path: [...path, ...pathInPull(below)] }),
    })),
    known: model.arguments.names,
    place,
    madeOf: madeOfPart("pull", model),
  })
}
