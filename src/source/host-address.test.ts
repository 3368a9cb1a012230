/** Which texts mean a host by its name. */
import { expect, test } from "vitest"
import { meansHost } from "./host-address.ts"

test.each([
  ["web", true],
  ["web:9100", true],
  ["http://web/", true],
  ["https://web:8443/a?b", true],
  ["root@web", true],
  ["ssh://root@web:2222", true],
  ["web2:9100", false],
  ["my-web:9100", false],
  ["web/", false],
  ["the web: a net", false],
  ["9100:web", false],
  ["website", false],
])("%s: %j", (text, want) => {
  expect(meansHost(text, "web")).toBe(want)
})
