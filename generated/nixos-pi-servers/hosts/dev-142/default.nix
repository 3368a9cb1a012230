{ lib, pkgs, ... }:

{
  imports = [ ./disks.nix ];

  networking.hostName = "dev-142";
  nixpkgs.hostPlatform = "aarch64-linux";
  system.stateVersion = "26.05";

  fleet.services = {
    node-exporter = {
      enable = true;
      port = 9200;
    };
    tailscale.enable = true;
  };

  boot = {
    loader = {
      systemd-boot = {
        enable = true;
        configurationLimit = lib.mkDefault 10;
      };
      efi.canTouchEfiVariables = true;
    };
    initrd.availableKernelModules = [
      "nvme"
      "usbhid"
    ];
    kernelPackages = pkgs.linuxPackages_latest;
  };

  # its real-time clock has no battery
  services.timesyncd.enable = lib.mkForce true;
}
