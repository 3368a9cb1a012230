{ config, lib, ... }:

let
  cfg = config.fleet.services.website;
in
{
  options.fleet.services.website = {
    enable = lib.mkEnableOption "a static page, served by nginx";
    domain = lib.mkOption {
      type = lib.types.str;
      description = "Name that the page is reached by.";
    };
    maximumUpload = lib.mkOption {
      type = lib.types.str;
      default = "10m";
      description = "Largest request body, as nginx writes sizes.";
    };
  };

  config = lib.mkIf cfg.enable {
    services.nginx = {
      enable = true;
      recommendedGzipSettings = true;
      recommendedOptimisation = true;
      recommendedTlsSettings = true;
      clientMaxBodySize = cfg.maximumUpload;
      virtualHosts.default = {
        default = true;
        serverName = cfg.domain;
        locations."/" = {
          root = ./website;
          index = "index.html";
        };
      };
    };

    networking.firewall.allowedTCPPorts = [ 80 ];
  };
}
