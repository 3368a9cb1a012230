{ config, lib, ... }:
{
  imports = lib.optional config.services.openssh.enable ./more.nix;
}
