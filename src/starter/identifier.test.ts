import { expect, test } from "vitest"
import { identifier } from "./identifier.ts"

test.each([
  ["web", "web"],
  ["node-exporter", "nodeExporter"],
  ["my_service", "my_service"],
  ["dev-365", "dev365"],
  ["365-dev", "_365Dev"],
  ["import", "_import"],
  ["a.b--c", "aBC"],
])("%s is the constant %s", (name, constant) => {
  expect(identifier(name)).toBe(constant)
})
