{ lib, pkgs, ... }:

{
  imports = [ ./disks.nix ];

  networking.hostName = "dev-605";
  nixpkgs.hostPlatform = "x86_64-linux";
  system.stateVersion = "26.05";

  fleet.services = {
    node-exporter = {
      enable = true;
      collectors = [
        "systemd"
        "processes"
      ];
    };
    database = {
      enable = true;
      applications = [
        "inventory"
        "metrics"
      ];
      settings.shared_buffers = "2GB";
    };
  };

  boot = {
    initrd.availableKernelModules = [
      "ahci"
      "sd_mod"
    ];
    loader = {
      efi.canTouchEfiVariables = true;
      systemd-boot = {
        enable = true;
        configurationLimit = lib.mkDefault 10;
        # the machine starts from the second disk when the first one is gone
        extraInstallCommands = ''
          ${pkgs.rsync}/bin/rsync --archive --delete /boot/ /boot-fallback/
        '';
      };
    };
    swraid.mdadmConf = ''
      MAILADDR root
    '';
  };
}
