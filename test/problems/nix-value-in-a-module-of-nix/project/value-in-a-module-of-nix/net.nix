{ lib, ... }:
{
  networking = lib.mkIf true {
    hostId = 12;
    nameservers = [
      "1.1.1.1"
      8
    ];
  };
}
