/** How the page looks: on a screen in the light and in the dark, and on paper. */
import { styleOf } from "../drawing/svg.ts"

/** Paper is always light. */
const dark = "@media screen and (prefers-color-scheme:dark)"

/** The style sheet, without a character that would have to be escaped. */
export const style = [
  ":root{color-scheme:light dark;--paper:#fff;--ink:#1f2328;--dim:#4a525a;--line:#d0d7de;",
  "--shade:#f6f8fa;--link:#0a4f9e;--warn:#7d4e00}",
  `${dark}{:root{--paper:#0d1117;--ink:#e6edf3;--dim:#b6bfc8;--line:#3d444d;`,
  "--shade:#161b22;--link:#9ecbff;--warn:#f0c674}}",
  "*{box-sizing:border-box}",
  "body{margin:0 auto;padding:1rem;max-width:72rem;background:var(--paper);color:var(--ink);",
  "font:1rem/1.5 system-ui,sans-serif;overflow-wrap:anywhere}",
  "a{color:var(--link)}a:focus-visible,[tabindex]:focus-visible{outline:3px solid var(--link)}",
  ".skip{position:absolute;left:-99rem}.skip:focus{left:1rem}",
  "h1,h2,h3,h4{line-height:1.25}h2{margin-top:2.5rem}h3{margin-top:2rem}",
  "h2,h3{border-bottom:1px solid var(--line)}",
  "table{border-collapse:collapse;width:100%;margin:1rem 0}",
  "caption{text-align:left;color:var(--dim)}",
  "th,td{padding:.25rem .75rem .25rem 0;border-top:1px solid var(--line);text-align:left;",
  "vertical-align:top}thead th,.warning{white-space:nowrap}.facts{table-layout:fixed}",
  ".facts th{width:14rem}@media(max-width:40rem){.facts th{width:40%}}",
  ".unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}",
  "article{margin-top:2.5rem}h4{font-size:1.25rem;margin:0}",
  "td,tbody th{font-variant-numeric:tabular-nums}tbody th{font-weight:600}",
  "ul{margin:0;padding-left:1.25rem}nav ul,.list{columns:16rem;list-style:none;padding:0}",
  "code{font:.875em ui-monospace,Menlo,Consolas,monospace}",
  ".warning{color:var(--warn);font-weight:600}.dim{color:var(--dim)}",
  "figure{margin:1rem 0}figcaption{color:var(--dim)}svg{max-width:100%;height:auto}",
  ".wide{overflow-x:auto;background:var(--shade);padding:1rem}.wide svg{max-width:none}",
  ".graph rect{fill:var(--paper);stroke:var(--dim)}.graph polyline{fill:none;stroke:var(--dim)}",
  ".graph path{fill:var(--dim)}.graph text{fill:var(--ink);text-anchor:middle;",
  "dominant-baseline:central;font:13px ui-monospace,Menlo,Consolas,monospace}",
  styleOf(".disks ", dark),
  "@media print{nav,.skip{display:none}body{max-width:none;padding:0;font-size:10pt}",
  "tr,figure{break-inside:avoid}h2,h3,h4{break-after:avoid}",
  "svg,.wide svg{max-width:100%}.wide{overflow:visible}}",
].join("")
