# Languages, sound, and networks that come and go.
{
  time.timeZone = "Europe/Lisbon";

  i18n = {
    defaultLocale = "en_GB.UTF-8";
    extraLocaleSettings.LC_TIME = "pt_PT.UTF-8";
  };

  console.keyMap = "pt-latin1";

  networking = {
    useNetworkd = true;
    wireless.iwd.enable = true;
  };

  services.pipewire = {
    enable = true;
    pulse.enable = true;
  };

  security.rtkit.enable = true;

  hardware.bluetooth = {
    enable = true;
    powerOnBoot = false;
  };
}
