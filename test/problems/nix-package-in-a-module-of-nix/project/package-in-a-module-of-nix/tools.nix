{ pkgs, ... }:
{
  environment.systemPackages = [
    pkgs.git
    pkgs.curll
  ];
}
