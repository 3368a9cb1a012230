/** NG107: no two common modules, services or disk layouts have the same name. */
import type { Explanation } from "../../problems/explanation.ts"
import type { ModelModule } from "../../model/model.ts"
import { duplicates } from "./duplicates.ts"
import { type FleetRule, onlyData } from "../rule.ts"

/** What there is to say of NG107. */
export const explained: Explanation = {
  title: "No two common modules, services or disk layouts have the same name",
  why: "Each of them becomes a file of its own, and many disks do not tell upper from lower case.",
  mend: "Where two files define one of the same name, rename one of them, or define it once and import it. A module without a `name` is called as its file is, and as its folder where that is an `index.ts`: several in one file need names.",
  breaks: {
    files: {
      "hosts/a.ts": `const service1 = defineService({ name: "app", config: () => ({}) })

export default defineHost({
  system: "x86_64-linux",
  stateVersion: "26.05",
  services: [service1()],
})
`,
      "hosts/b.ts": `const service1 = defineService({ name: "App", config: () => ({}) })

export default defineHost({
  system: "x86_64-linux",
  stateVersion: "26.05",
  services: [service1()],
})
`,
    },
  },
  close: {
    files: {
      "hosts/a.ts": `const service1 = defineService({ name: "app", config: () => ({}) })

export default defineHost({
  system: "x86_64-linux",
  stateVersion: "26.05",
  services: [service1()],
})
`,
      "hosts/b.ts": `const service1 = defineService({ name: "app-2", config: () => ({}) })

export default defineHost({
  system: "x86_64-linux",
  stateVersion: "26.05",
  services: [service1()],
})
`,
    },
  },
}

type Named = Pick<ModelModule, "name" | "place">

/** What they become, and how one of them is called otherwise. */
const aFile = "each becomes a file of its own: rename one, or import the same one"
const aModule =
  "each becomes a file of its own: give one a `name` of its own, or import the same one"

export const uniqueNames: FleetRule<"NG107"> = {
  code: "NG107",
  sees: onlyData,
  check: ({ common, modules, services, layouts, tests }) =>
    [common, modules, services, layouts, tests].flatMap((kind) =>
      duplicates<Named>(kind, ({ name }) => name.toLowerCase()).map(({ item, first }) => ({
        place: item.place,
        path: ["name"],
        message: `"${item.name}" is defined twice`,
        hint: kind === modules ? aModule : aFile,
        related: [{ message: "first defined here", place: first.place, path: ["name"] }],
      })),
    ),
}
