/** The names that files give. */
import { expect, test } from "vitest"
import { isIndex, nameOfFile, renamedFile } from "./file-names.ts"

test.each([
  ["/fleet/hosts/web.ts", "web", "/fleet/hosts/api.ts"],
  ["/fleet/hosts/web.mts", "web", "/fleet/hosts/api.mts"],
  ["/fleet/hosts/web/index.ts", "web", "/fleet/hosts/api/index.ts"],
  ["/fleet/hosts/web/index.cjs", "web", "/fleet/hosts/api/index.cjs"],
  ["/fleet/hosts/web/default.ts", "default", "/fleet/hosts/web/api.ts"],
  ["/fleet/hosts/index-1.ts", "index-1", "/fleet/hosts/api.ts"],
  ["/shared/index.ts", "shared", "/api/index.ts"],
])("%s is %s", (file, name, renamed) => {
  expect(nameOfFile(file, "/fleet")).toBe(name)
  expect(renamedFile(file, "api")).toBe(renamed)
  expect(isIndex(renamed)).toBe(isIndex(file))
})

test.each([["/copy/fleet/index.ts"], ["/copy/index.ts"]])(
  "%s has no name of a folder, which any copy of the fleet may call otherwise",
  (file) => {
    expect(nameOfFile(file, "/copy/fleet")).toBe("index")
    expect(renamedFile(file, "web", "/copy/fleet")).toBe(file.replace("index", "web"))
  },
)
