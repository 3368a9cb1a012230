{ config, ... }:
{
  networking.hostId = config.networking.domain;
}
