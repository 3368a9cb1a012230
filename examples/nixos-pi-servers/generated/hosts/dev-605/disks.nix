import ../../modules/disk-layouts/mirrored.nix {
  first = "/dev/disk/by-id/ata-Samsung_SSD_870_EVO_1TB_S6PTNM0T501234";
  second = "/dev/disk/by-id/ata-Samsung_SSD_870_EVO_1TB_S6PTNM0T505678";
}
