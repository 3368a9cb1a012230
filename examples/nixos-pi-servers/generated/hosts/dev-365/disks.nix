import ../../modules/disk-layouts/standard.nix {
  device = "/dev/disk/by-id/nvme-Samsung_SSD_980_S64DNF0R123456";
}
