export const racks = ["a"]
