# One disk, started by BIOS: room for GRUB, swap, and the rest for the system.
{
  device,
  # nothing hibernates: less than the memory will do
  swapSize ? "4G",
}:

{
  disko.devices.disk.main = {
    type = "disk";
    inherit device;
    content = {
      type = "gpt";
      partitions = {
        # GRUB embeds itself here: a GPT leaves it no gap before the first partition
        boot = {
          size = "1M";
          type = "EF02";
        };
        swap = {
          size = swapSize;
          content.type = "swap";
        };
        root = {
          size = "100%";
          content = {
            type = "filesystem";
            format = "ext4";
            mountpoint = "/";
          };
        };
      };
    };
  };
}
