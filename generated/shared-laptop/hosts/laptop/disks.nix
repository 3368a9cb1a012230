import ../../modules/disk-layouts/forgetful.nix {
  device = "/dev/disk/by-id/nvme-SAMSUNG_MZVL2512HCJQ-00BL7_S64KNX0T123456";
}
