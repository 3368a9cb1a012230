/** How machines are logged in to. */
export const ssh = {
  services: {
    openssh: {
      enable: true,
      settings: { PasswordAuthentication: "no" as never },
    },
  },
}
