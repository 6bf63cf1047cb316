// Round trips through engines that npm brings: engines.mjs NAME FILE... prints records, one a line.
import { createRequire } from "node:module";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";

const require = createRequire(path.join(process.env.NODE_PATH, "x"));
const [name, ...files] = process.argv.slice(2);
const folder = fs.mkdtempSync(path.join(os.tmpdir(), "wsis-"));
const out = path.join(folder, "out.jsonl");

async function duckdb(statements) {
  const { DuckDBInstance } = require("@duckdb/node-api");
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  for (const statement of statements) {
    await connection.run(statement);
  }
  process.stdout.write(fs.readFileSync(out));
  fs.writeFileSync(out, "");
}

const options = "format = 'newline_delimited', sample_size = -1, map_inference_threshold = -1";
const read = file => `read_json('${file}', ${options})`;

async function eachLine(change) {
  for (const line of fs.readFileSync(files[0], "utf8").split("\n").filter(Boolean)) {
    process.stdout.write(change(line) + "\n");
  }
}

async function sqlite() {
  return new (await require("sql.js")()).Database();
}

const engines = {
  "duckdb-types": async () => {
    for (const file of files) {
      await duckdb([`create table record as select * from ${read(file)}`, `copy record to '${out}' (format json)`]);
    }
  },
  "duckdb-csv": async () => {
    const sql = fs.readFileSync(0, "utf8").trim().replace(/;$/, "");
    const last = sql.lastIndexOf(";") + 1;
    await duckdb([sql.slice(0, last), `copy (${sql.slice(last)}) to '${out}' (format csv, header false)`]);
  },
  "duckdb-text": () =>
    duckdb([
      `copy (select json from read_ndjson_objects('${files[0]}')) to '${out}'
        (format csv, header false, quote '', escape '', delimiter e'\x02')`,
    ]),
  "duckdb-wide": () => duckdb([`copy (select * from ${read(files[0])}) to '${out}' (format json)`]),
  "duckdb-parquet": async () => {
    for (const file of files) {
      const parquet = path.join(folder, "table.parquet");
      await duckdb([
        `copy (select * from ${read(file)}) to '${parquet}' (format parquet)`,
        `copy (select * from '${parquet}') to '${out}' (format json)`,
      ]);
    }
  },
  "sqlite-jsonb": async () => {
    const database = await sqlite();
    await eachLine(line => database.exec("select json(jsonb(?))", [line])[0].values[0][0]);
  },
  "sqlite-version": async () => console.log((await sqlite()).exec("select sqlite_version()")[0].values[0][0]),
  bson: async () => {
    const { BSON, EJSON } = require("bson");
    await eachLine(line => EJSON.stringify(BSON.deserialize(BSON.serialize(JSON.parse(line))), { relaxed: true }));
  },
};

await engines[name]();
fs.rmSync(folder, { recursive: true });
