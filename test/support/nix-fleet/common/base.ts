import { defineModule } from "nixgen"

export const base = defineModule({
  description: "What lets a machine be evaluated.",
  config: {
    boot: { loader: { grub: { enable: false } } },
    fileSystems: { "/": { device: "/dev/disk/by-label/root", fsType: "ext4" } },
    services: { openssh: { enable: true } },
    i18n: { defaultLocale: "en_US.UTF-8" },
  },
})
