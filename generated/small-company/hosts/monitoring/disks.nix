import ../../modules/disk-layouts/server.nix {
  device = "/dev/disk/by-id/ata-ST4000VN006-3CW104_ZW60ABCD";
}
