# Two disks with one btrfs that keeps everything twice, and an EFI system partition on each.
{
  first,
  second,
  espSize ? "1G",
}:

{
  disko.devices.disk = {
    first = {
      type = "disk";
      device = first;
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
              mountOptions = [
                "umask=0077"
                "nofail"
              ];
            };
          };
          root.size = "100%";
        };
      };
    };
    second = {
      type = "disk";
      device = second;
      content = {
        type = "gpt";
        partitions = {
          ESP = {
            size = espSize;
            type = "EF00";
            content = {
              type = "filesystem";
              format = "vfat";
              mountpoint = "/boot-fallback";
              mountOptions = [
                "umask=0077"
                "nofail"
              ];
            };
          };
          root = {
            size = "100%";
            content = {
              type = "btrfs";
              extraArgs = [
                "--data raid1"
                "--metadata raid1"
                "/dev/disk/by-partlabel/disk-first-root"
              ];
              subvolumes = {
                "/root" = {
                  mountpoint = "/";
                  mountOptions = [
                    "compress=zstd"
                    "noatime"
                  ];
                };
                "/home" = {
                  mountpoint = "/home";
                  mountOptions = [
                    "compress=zstd"
                    "noatime"
                  ];
                };
                "/nix" = {
                  mountpoint = "/nix";
                  mountOptions = [
                    "compress=zstd"
                    "noatime"
                  ];
                };
                "/log" = {
                  mountpoint = "/var/log";
                  mountOptions = [
                    "compress=zstd"
                    "noatime"
                  ];
                };
              };
            };
          };
        };
      };
    };
  };
}
