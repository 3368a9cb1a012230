import { defineHost, nix } from "nixgen"

export default defineHost({
  system: "x86_64-linux",
  stateVersion: "24.11",
  config: {
    services: {
      prometheus: {
        enable: true,
        scrapeConfigs: [
          { job_name: "first", static_configs: [{ targets: ["localhost:9100"] }] },
          {
            job_name: "second",
            static_configs: [
              { targets: ["localhost:9100"] },
              {
                targets: [
                  "localhost:9101",
                  nix`builtins.add 1 1`,
                ],
              },
            ],
          },
        ],
      },
    },
  },
})
