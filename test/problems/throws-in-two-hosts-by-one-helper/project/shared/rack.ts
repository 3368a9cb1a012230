export function rackOf(name?: string): string {
  return name!.toUpperCase()
}
