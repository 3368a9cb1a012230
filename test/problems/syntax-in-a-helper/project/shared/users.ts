export function user() {
  return { isNormalUser: true ]
}
