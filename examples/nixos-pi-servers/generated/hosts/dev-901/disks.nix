import ../../modules/disk-layouts/standard-bios.nix {
  device = "/dev/disk/by-id/ata-WDC_WD10EZEX-08WN4A0_WD-WCC6Y7KX1234";
  swapSize = "8G";
}
