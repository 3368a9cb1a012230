{ lib, ... }:
{
  imports = [ (./. + "/${lib.toLower "OTHER"}.nix") ];
}
