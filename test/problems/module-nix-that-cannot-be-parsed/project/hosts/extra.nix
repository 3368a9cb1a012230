{ lib, ... }:
{
  networking.domain = ;
}
