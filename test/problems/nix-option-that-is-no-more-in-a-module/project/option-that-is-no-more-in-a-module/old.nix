{
  services.openssh.enable = true;
  networking.useHostResolvConf2 = false;
  boot.zfs.enableUnstable = true;
}
