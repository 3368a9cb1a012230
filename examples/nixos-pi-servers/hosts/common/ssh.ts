import { defineModule } from "nixgen"

export const ssh = defineModule({
  description: "Logins by key only; root has no password.",
  config: {
    services: {
      openssh: {
        enable: true,
        settings: {
          PasswordAuthentication: false,
          KbdInteractiveAuthentication: false,
          PermitRootLogin: "prohibit-password",
        },
      },
    },
  },
})
