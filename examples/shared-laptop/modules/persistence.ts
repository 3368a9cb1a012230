import { defineModule, inputs } from "nixgen"

/** What stays of everybody's home. */
const home = {
  directories: ["Documents", "Pictures", { directory: ".ssh", mode: "0700" }],
}

export const persistence = defineModule({
  description: "What is still there after a start: the root is in memory.",
  imports: [inputs.impermanence.nixosModules.impermanence],
  config: {
    environment: {
      persistence: {
        "/persist": {
          hideMounts: true,
          directories: ["/var/lib/bluetooth", "/var/lib/iwd", "/var/lib/nixos", "/var/log"],
          files: ["/etc/machine-id"],
          users: { ann: home, ben: home },
        },
      },
    },
    // passwords are there from the first start on, and nowhere else
    users: { mutableUsers: false },
  },
})
