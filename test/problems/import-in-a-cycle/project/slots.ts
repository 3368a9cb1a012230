import { rack } from "./hosts/web.ts"

export const slot = rack + 1
