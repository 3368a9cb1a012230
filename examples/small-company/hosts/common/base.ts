import { defineModule, mkDefault, pkgs } from "nixgen"

export const base = defineModule({
  description: "What every machine has: Nix, time, logs, ssh by key.",
  config: {
    nix: {
      settings: {
        "experimental-features": ["nix-command", "flakes"],
        "trusted-users": ["root", "@wheel"],
      },
      gc: { automatic: true, dates: "weekly", options: "--delete-older-than 30d" },
    },
    time: { timeZone: mkDefault("Europe/Stockholm") },
    environment: { systemPackages: [pkgs.git, pkgs.htop, pkgs.tcpdump] },
    services: {
      journald: { extraConfig: "SystemMaxUse=1G\n" },
      openssh: {
        enable: true,
        // opened for the company's own networks alone, in lan.nix
        openFirewall: false,
        settings: {
          PasswordAuthentication: false,
          KbdInteractiveAuthentication: false,
          PermitRootLogin: "prohibit-password",
        },
      },
      prometheus: {
        exporters: { node: { enable: true, enabledCollectors: ["systemd", "processes"] } },
      },
    },
    // to try a machine out: `nixos-rebuild build-vm`
    virtualisation: {
      vmVariant: { virtualisation: { memorySize: 2048, cores: 2, graphics: false } },
    },
  },
})
