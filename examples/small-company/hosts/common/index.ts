export { base } from "./base.ts"
export { lan } from "./lan.ts"
export { staff } from "./staff.ts"
