import ../../modules/disk-layouts/server.nix {
  device = "/dev/disk/by-id/ata-TS64GMSA230S_F123450123";
  systemSize = "32G";
}
