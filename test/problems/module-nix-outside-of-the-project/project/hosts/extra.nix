{ lib, ... }:
{
  imports = [ ../../disks.nix ];
}
