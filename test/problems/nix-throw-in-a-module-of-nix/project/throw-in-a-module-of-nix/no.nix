{ lib, ... }:
let
  zone = name: throw "there is no zone ${name}";
in
{
  time.timeZone = lib.mkForce (zone "Mars");
}
