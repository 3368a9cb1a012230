{ lib, ... }:

{
  imports = [ ./disks.nix ];

  networking.hostName = "dev-365";
  nixpkgs.hostPlatform = "x86_64-linux";
  system.stateVersion = "26.05";

  fleet.services = {
    node-exporter.enable = true;
    website = {
      enable = true;
      domain = "dev-365.example.org";
    };
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
      "xhci_pci"
      "usb_storage"
    ];
  };

  hardware.cpu.intel.updateMicrocode = true;
}
