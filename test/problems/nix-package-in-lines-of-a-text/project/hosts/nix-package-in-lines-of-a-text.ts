import { defineHost, pkgs, str } from "nixgen"

const tool = pkgs.rsyncxx

export default defineHost({
  system: "x86_64-linux",
  stateVersion: "24.11",
  config: {
    environment: {
      etc: {
        copying: {
          text: str`
            # nothing is wrong here: ${pkgs.hello}
            ${pkgs.hello}/bin/hello ${tool}/bin/rsync
          `,
        },
      },
    },
  },
})
