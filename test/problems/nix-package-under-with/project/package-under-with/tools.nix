{ pkgs, ... }:
{
  environment.systemPackages = with pkgs; [
    git
    wgett
  ];
}
