# A root in memory that is empty at every start; what stays is on one disk, encrypted.
{ device }:

{
  disko.devices = {
    nodev."/" = {
      type = "nodev";
      fsType = "tmpfs";
      mountOptions = [
        "size=4G"
        "mode=0755"
      ];
    };
    disk.main = {
      type = "disk";
      inherit device;
      content = {
        type = "gpt";
        partitions = {
          ESP = {
            size = "1G";
            type = "EF00";
            content = {
              type = "filesystem";
              format = "vfat";
              mountpoint = "/boot";
              mountOptions = [ "umask=0077" ];
            };
          };
          encrypted = {
            size = "100%";
            content = {
              type = "luks";
              name = "encrypted";
              content = {
                type = "lvm_pv";
                vg = "main";
              };
            };
          };
        };
      };
    };
    lvm_vg.main = {
      type = "lvm_vg";
      lvs = {
        nix = {
          size = "120G";
          content = {
            type = "filesystem";
            format = "ext4";
            mountpoint = "/nix";
          };
        };
        persist = {
          size = "100%FREE";
          content = {
            type = "filesystem";
            format = "ext4";
            mountpoint = "/persist";
          };
        };
      };
    };
  };

  # passwords are read before the first service runs
  fileSystems."/persist".neededForBoot = true;
}
