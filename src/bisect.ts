/** Looking up things that are in order, without going through all of them. */

/** How many of the first `length` indices pass, where all that pass come before those that do not. */
export function countPassing(length: number, passes: (index: number) => boolean): number {
  let [low, high] = [0, length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (passes(middle)) low = middle + 1
    else high = middle
  }
  return low
}
