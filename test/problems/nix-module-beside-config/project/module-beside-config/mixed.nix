{ lib, ... }:
{
  options.mine.flag = lib.mkEnableOption "mine";
  services.openssh.enable = true;
}
