import ../../modules/disk-layouts/standard.nix {
  device = "/dev/disk/by-id/nvme-WD_Blue_SN570_500GB_22145X800123";
  espSize = "512M";
}
