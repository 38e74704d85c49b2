// client.mjs FOLDER KIND CALLS ANSWERS COMMAND...: a client of npm, out of FOLDER/node_modules. Lists the tools of the
// server and makes the calls. KIND: sdk (@modelcontextprotocol/sdk), client (@modelcontextprotocol/client as it comes)
// or modern (the same, bound to the revision without a handshake).
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

const [folder, kind, callsFile, answersFile, command, ...args] = process.argv.slice(2);
const resolve = createRequire(`${folder}/package.json`).resolve;
const load = (name) => import(pathToFileURL(resolve(name)));
const old = kind === 'sdk';
const { Client } = await load(old ? '@modelcontextprotocol/sdk/client/index.js' : '@modelcontextprotocol/client');
const { StdioClientTransport } =
  await load(old ? '@modelcontextprotocol/sdk/client/stdio.js' : '@modelcontextprotocol/client/stdio');

const options = kind === 'modern' ? { versionNegotiation: { mode: { pin: '2026-07-28' } } } : {};
const client = new Client({ name: `npm-${kind}`, version: '1.0' }, options);
client.onerror = (error) => { throw error; };
await client.connect(new StdioClientTransport({ command, args, env: { ...process.env } }));
const tools = (await client.listTools()).tools.map((tool) => tool.name);
const answers = [];
let structured = {};
for (const call of JSON.parse(readFileSync(callsFile, 'utf8'))) {
  const given = Object.fromEntries(Object.entries(call.arguments).map(
    ([name, value]) => [name, value === '$next_cursor' ? structured.next_cursor : value]));
  const wanted = { name: call.tool, arguments: given };
  const patience = { timeout: 240000, onprogress: () => {} }; // asking is what makes the server tell
  const answer = await (old ? client.callTool(wanted, undefined, patience) : client.callTool(wanted, patience));
  structured = answer.structuredContent ?? {};
  answers.push({ isError: answer.isError ?? false, structured, text: answer.content[0].text });
}
await client.close();
writeFileSync(answersFile, JSON.stringify({ tools, answers }));
