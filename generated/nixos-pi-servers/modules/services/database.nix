{ config, lib, ... }:

let
  cfg = config.fleet.services.database;
in
{
  options.fleet.services.database = {
    enable = lib.mkEnableOption "PostgreSQL with one database for each application";
    applications = lib.mkOption {
      type = lib.types.nonEmptyListOf lib.types.nonEmptyStr;
      description = "Applications; each gets a database and a user of its name.";
    };
    settings = lib.mkOption {
      type = lib.types.attrsOf (
        lib.types.oneOf [
          lib.types.bool
          lib.types.int
          lib.types.str
        ]
      );
      default = { };
      description = "Settings of postgresql.conf.";
    };
  };

  config = lib.mkIf cfg.enable {
    services = {
      postgresql = {
        enable = true;
        inherit (cfg) settings;
        ensureDatabases = cfg.applications;
        ensureUsers = map (name: {
          inherit name;
          ensureDBOwnership = true;
        }) cfg.applications;
      };
      postgresqlBackup = {
        enable = true;
        databases = cfg.applications;
      };
    };
  };
}
