{
  config,
  lib,
  inventory,
  ...
}:

let
  cfg = config.fleet.services.backup;
in
{
  options.fleet.services.backup = {
    enable = lib.mkEnableOption "a nightly encrypted backup to the monitoring host";
    paths = lib.mkOption {
      type = lib.types.nonEmptyListOf lib.types.str;
      description = "Folders to save.";
    };
    exclude = lib.mkOption {
      type = lib.types.listOf lib.types.str;
      default = [ ];
      description = "Patterns of what to leave out.";
    };
    startAt = lib.mkOption {
      type = lib.types.str;
      default = "02:30";
      description = "When to begin, as systemd.time(7) has it.";
    };
  };

  config = lib.mkIf cfg.enable {
    services.borgbackup.jobs.nightly = {
      inherit (cfg) paths exclude startAt;
      persistentTimer = true;
      repo = "borg@${inventory.monitoring.lan.address}:.";
      encryption = {
        mode = "repokey-blake2";
        passCommand = "cat ${config.sops.secrets."backup/passphrase".path}";
      };
      environment.BORG_RSH = "ssh -i ${config.sops.secrets."backup/key".path}";
      compression = "auto,zstd";
      # as long as the books of a quarter may be asked for
      prune.keep = {
        daily = 7;
        weekly = 4;
        monthly = 6;
      };
    };
  };
}
