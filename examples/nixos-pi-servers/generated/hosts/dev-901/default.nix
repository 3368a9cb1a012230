{
  imports = [
    ./disks.nix
    ./hardware.nix
  ];

  networking.hostName = "dev-901";
  nixpkgs.hostPlatform = "x86_64-linux";
  system.stateVersion = "26.05";
  boot.loader.grub.enable = true;

  fleet.services = {
    node-exporter.enable = true;
    tailscale = {
      enable = true;
      exitNode = true;
    };
  };
}
