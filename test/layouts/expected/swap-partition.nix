# One disk, started by UEFI: a partition to swap to, and ext4 on the rest.
{
  device,
  espSize ? "1G",
  swapSize ? "8G",
  hibernation ? false,
}:

{
  disko.devices.disk.main = {
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
        swap = {
          size = swapSize;
          content = {
            type = "swap";
            discardPolicy = "both";
            resumeDevice = hibernation;
          };
        };
        root = {
          size = "100%";
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
