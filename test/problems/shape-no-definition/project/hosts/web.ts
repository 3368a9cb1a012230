import { defineHost } from "nixgen"

export default defineHost(undefined as never)
