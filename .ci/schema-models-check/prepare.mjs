// A schema of a list of records, which quicktype and json-schema-to-typescript take as a top level; the records as a list, and
// as a TypeScript literal for the compiler to check.
import { readFileSync, writeFileSync } from "node:fs";

const { $schema, definitions } = JSON.parse(readFileSync("schema.json", "utf8"));
writeFileSync("list.json", JSON.stringify({
  $schema, title: "Records", type: "array", items: { $ref: "#/definitions/anyRecord" }, definitions,
}));
const records = readFileSync("all.ndjson", "utf8").trim().split("\n").map((line) => JSON.parse(line));
writeFileSync("all.json", JSON.stringify(records));
writeFileSync("literal.ts",
  `import type { AnyRecord } from "./types";\nexport const all: AnyRecord[] = ${JSON.stringify(records)};\n`);
