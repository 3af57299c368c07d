// Makes src/generated/protocol.ts from the schema on standard input.
// `--check` writes nothing and ends with 1 where the file is not what would be written.

import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { compile } from "json-schema-to-typescript";

const target = join(dirname(fileURLToPath(import.meta.url)), "src", "generated", "protocol.ts");

const BANNER = `// Made from shapes.py of okrwidgets/editing/screen, okrwidgets/checking_in, okrwidgets/coaching, okrwidgets/exploring and okrwidgets/looking_up by \`make types\`. Do not edit.`;

/** The name of a type is enough: a title on a property would become a type of its own. */
function withoutTitles(schema, isProperties = false) {
  if (Array.isArray(schema)) return schema.map((part) => withoutTitles(part));
  if (schema === null || typeof schema !== "object") return schema;
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([key, value]) => isProperties || key !== "title" || typeof value !== "string")
      .map(([key, value]) => [key, withoutTitles(value, key === "properties" || key === "$defs")]),
  );
}

// Not read at one go: a pipe may be empty for a moment, and a synchronous read would fail then.
let input = "";
for await (const chunk of process.stdin.setEncoding("utf8")) input += chunk;

const schema = withoutTitles(JSON.parse(input));
const made = await compile(schema, "Messages", {
  additionalProperties: false,
  bannerComment: BANNER,
  style: { printWidth: 120 },
});

if (!process.argv.includes("--check")) {
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, made);
} else if (!existsSync(target) || readFileSync(target, "utf8") !== made) {
  process.stderr.write("src/generated/protocol.ts is not up to date with shapes.py: run `make types`\n");
  process.exit(1);
}
