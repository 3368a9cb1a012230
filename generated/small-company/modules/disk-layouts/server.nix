# One disk: an EFI system partition, and LVM with volumes for the system and for data.
{
  device,
  systemSize ? "64G",
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
            size = "1G";
            type = "EF00";
            content = {
              type = "filesystem";
              format = "vfat";
              mountpoint = "/boot";
              mountOptions = [ "umask=0077" ];
            };
          };
          lvm = {
            size = "100%";
            content = {
              type = "lvm_pv";
              vg = "main";
            };
          };
        };
      };
    };
    lvm_vg.main = {
      type = "lvm_vg";
      lvs = {
        system = {
          size = systemSize;
          content = {
            type = "filesystem";
            format = "ext4";
            mountpoint = "/";
          };
        };
        # databases and backups grow: XFS can be made larger while it is mounted
        data = {
          size = "100%FREE";
          content = {
            type = "filesystem";
            format = "xfs";
            mountpoint = "/var/lib";
          };
        };
      };
    };
  };
}
