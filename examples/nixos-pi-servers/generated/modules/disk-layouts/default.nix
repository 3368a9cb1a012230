# Functions that give disko configurations, by name.
{
  standard = ./standard.nix;
  mirrored = ./mirrored.nix;
  standard-bios = ./standard-bios.nix;
}
