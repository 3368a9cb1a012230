{ config, lib, ... }:

let
  cfg = config.fleet.services.node-exporter;
in
{
  options.fleet.services.node-exporter = {
    enable = lib.mkEnableOption "the Prometheus exporter of the machine's own figures";
    port = lib.mkOption {
      type = lib.types.ints.between 1 65535;
      default = 9100;
      description = "Port to listen on.";
    };
    collectors = lib.mkOption {
      type = lib.types.listOf (
        lib.types.enum [
          "systemd"
          "processes"
          "interrupts"
          "tcpstat"
        ]
      );
      default = [ "systemd" ];
      description = "Collectors beside the default ones.";
    };
  };

  config = lib.mkIf cfg.enable {
    services.prometheus.exporters.node = {
      enable = true;
      inherit (cfg) port;
      enabledCollectors = cfg.collectors;
      openFirewall = true;
    };
  };
}
