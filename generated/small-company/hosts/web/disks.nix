import ../../modules/disk-layouts/server.nix {
  device = "/dev/disk/by-id/nvme-SAMSUNG_MZVL21T0HCLR-00B00_S676NX0T123456";
}
