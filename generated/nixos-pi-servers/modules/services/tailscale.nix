{ config, lib, ... }:

let
  cfg = config.fleet.services.tailscale;
in
{
  options.fleet.services.tailscale = {
    enable = lib.mkEnableOption "membership in the tailnet";
    exitNode = lib.mkOption {
      type = lib.types.bool;
      default = false;
      description = "Whether others may reach the internet through it.";
    };
    authKeyFile = lib.mkOption {
      type = lib.types.nullOr lib.types.str;
      default = null;
      description = "File on the machine with a key to log in with.";
    };
  };

  config = lib.mkIf cfg.enable {
    services.tailscale = {
      enable = true;
      openFirewall = true;
      inherit (cfg) authKeyFile;
      useRoutingFeatures = lib.mkIf cfg.exitNode "server";
      extraUpFlags = lib.optional cfg.exitNode "--advertise-exit-node";
    };
  };
}
