# The SD card of a Raspberry Pi: a partition for its firmware and U-Boot, and ext4 on the rest.
{
  device,
  firmwareSize ? "512M",
}:

{
  disko.devices.disk.main = {
    type = "disk";
    inherit device;
    content = {
      type = "gpt";
      efiGptPartitionFirst = false;
      partitions = {
        firmware = {
          size = firmwareSize;
          type = "0700";
          priority = 1;
          hybrid.mbrPartitionType = "0x0c";
          content = {
            type = "filesystem";
            format = "vfat";
            mountpoint = "/boot/firmware";
            mountOptions = [
              "umask=0077"
              "noauto"
              "x-systemd.automount"
            ];
          };
        };
        root = {
          size = "100%";
          attributes = [ 2 ];
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
