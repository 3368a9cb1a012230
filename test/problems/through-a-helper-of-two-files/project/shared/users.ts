export function normalUser(shell: string) {
  return {
    isNormalUser: true,
    shel: shell,
  }
}
