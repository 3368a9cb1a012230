{ lib, ... }:
{
  system.nixos = {
    release = lib.mkForce "25.05";
  };
}
