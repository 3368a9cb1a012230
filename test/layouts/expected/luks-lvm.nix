# One disk, started by UEFI and encrypted but for /boot: volumes for swap and for ext4.
{
  device,
  espSize ? "1G",
  swapSize ? "8G",
  hibernation ? false,
  passwordFile ? null,
  allowDiscards ? false,
}:

{
  disko.devices = {
    disk.main = {
      type = "disk";
      inherit device;
      content = {
        type = "gpt";
        partitions = {
          ESP = {
            size = espSize;
            type = "EF00";
            content = {
              type = "filesystem";
              format = "vfat";
              mountpoint = "/boot";
              mountOptions = [ "umask=0077" ];
            };
          };
          luks = {
            size = "100%";
            content = {
              type = "luks";
              name = "crypted";
              inherit passwordFile;
              settings.allowDiscards = allowDiscards;
              content = {
                type = "lvm_pv";
                vg = "pool";
              };
            };
          };
        };
      };
    };
    lvm_vg.pool = {
      type = "lvm_vg";
      lvs = {
        swap = {
          size = swapSize;
          content = {
            type = "swap";
            resumeDevice = hibernation;
          };
        };
        root = {
          size = "100%FREE";
          content = {
            type = "filesystem";
            format = "ext4";
            mountpoint = "/";
            mountOptions = [ "noatime" ];
          };
        };
      };
    };
  };
}
