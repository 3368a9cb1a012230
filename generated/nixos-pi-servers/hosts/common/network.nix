# One static address per machine, and every machine known to every other by name.
{
  lib,
  host,
  inventory,
  ...
}:

{
  networking = {
    useNetworkd = true;
    useDHCP = false;
    hosts = lib.mapAttrs' (name: entry: lib.nameValuePair entry.address [ name ]) inventory;
  };

  systemd.network.networks."10-uplink" = {
    matchConfig.Name = host.interface;
    address = [ "${host.address}/${builtins.toString host.prefixLength}" ];
    gateway = [ host.gateway ];
    dns = [ host.gateway ]; # the router knows the names of the local network, too
    linkConfig.RequiredForOnline = "routable";
  };
}
