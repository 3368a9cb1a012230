export const base = {
  networking: { domain: "example.org", nameservers: "192.0.2.53" as never },
}
