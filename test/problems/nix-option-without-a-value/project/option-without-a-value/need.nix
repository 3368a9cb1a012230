{ lib, config, ... }:
{
  options.mine.needed = lib.mkOption { type = lib.types.str; };
  config.networking.domain = config.mine.needed;
}
