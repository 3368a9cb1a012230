export const base = {
  networking: { domain: 5 as never },
}
