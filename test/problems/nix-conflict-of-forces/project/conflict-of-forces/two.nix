{ lib, ... }:
{
  networking.domain = lib.mkForce "two.example";
}
