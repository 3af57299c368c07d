/** The tree comes as a list, each part before what is below it; here it becomes nested. */
import type { Branch } from "../generated/protocol";

export interface Nested {
  branch: Branch;
  below: Nested[];
}

export function nested(branches: Branch[]): Nested[] {
  const roots: Nested[] = [];
  const open: Nested[] = [];
  for (const branch of branches) {
    const one: Nested = { branch, below: [] };
    open.length = Math.min(open.length, branch.depth);
    (open.at(-1)?.below ?? roots).push(one);
    open.push(one);
  }
  return roots;
}
