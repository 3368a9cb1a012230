/** How many evaluations run at once where nobody says it: each takes up to a gigabyte or two. */
import { availableParallelism } from "node:os"

export const defaultJobs = Math.min(2, availableParallelism())
