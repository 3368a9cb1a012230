{ lib, inputs, ... }:

{
  imports = [
    ./disks.nix
    inputs.nixos-hardware.nixosModules.lenovo-thinkpad-x1-11th-gen
    ../../modules/ann.nix
    ../../modules/ben.nix
  ];

  networking.hostName = "laptop";
  nixpkgs.hostPlatform = "x86_64-linux";
  system.stateVersion = "26.05";

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
      "thunderbolt"
      "xhci_pci"
    ];
  };
}
