import { defineModule } from "nixgen"

export const base = defineModule({
  config: {
    networking: { useDHCP: "no" as never },
  },
})
