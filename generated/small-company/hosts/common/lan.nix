# One static address per machine in the company's network, behind the gateway.
{
  config,
  lib,
  host,
  inventory,
  ...
}:

{
  networking = {
    useNetworkd = true;
    useDHCP = false;
    hosts = lib.mapAttrs' (name: entry: lib.nameValuePair entry.lan.address [ name ]) inventory;
    nftables.enable = true;
    firewall.interfaces.lan.allowedTCPPorts = [
      22
      config.services.prometheus.exporters.node.port
    ];
  };

  systemd.network = {
    links."10-lan" = {
      matchConfig.PermanentMACAddress = host.lan.mac;
      linkConfig.Name = "lan";
    };
    networks."20-lan" = {
      matchConfig.Name = "lan";
      address = [ "${host.lan.address}/24" ];
      gateway = lib.mkIf (host != inventory.gateway) [ inventory.gateway.lan.address ];
      dns = [ inventory.gateway.lan.address ];
      domains = [ "example.org" ];
      linkConfig.RequiredForOnline = "routable";
    };
  };
}
