{ config, ... }:
{
  networking.hostId =
    assert config.networking.domain == "example.org";
    "00000001";
}
