import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { existsSync } from "node:fs";

/**
 * Two servers of ClickHouse as two shards of the cluster "pair", with configurations of their own in a temporary folder, on
 * loopback addresses and free ports. Each can be ended and started again; `stop` ends these two and no other.
 *
 *   const pair = await startPair();  pair.address → "clickhouse://127.0.0.1:40123/tests"
 */
export interface ClickHousePair {
  /** Of the first, as `--to` takes it. */
  readonly address: string;
  readonly cluster: "pair";
  readonly user: "reader";
  /** Of each shard, for its own protocol. */
  readonly ports: readonly number[];
  /** By number, 0 or 1; at once, as if the power had gone. */
  readonly kill: (shard: number) => Promise<void>;
  /** Stops it without ending it, and lets it go on. */
  readonly freeze: (shard: number) => void;
  readonly thaw: (shard: number) => void;
  readonly start: (shard: number) => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** What runs as a server; null: it is not installed. */
export function clickHouseProgram(): string | null {
  const folders = [...(process.env["PATH"] ?? "").split(delimiter), "/usr/sbin", "/usr/bin"];
  return (
    folders.map((folder) => join(folder, "clickhouse-server")).find((path) => existsSync(path)) ??
    null
  );
}

/** The HTTP ports are the same, as on the machines of a cluster; the others differ, or a shard would take the other for itself. */
const hosts = ["127.0.0.1", "127.0.0.2"] as const;

export async function startPair(): Promise<ClickHousePair> {
  const program = clickHouseProgram();
  if (program === null) throw new Error("clickhouse-server is not installed.");
  const folder = mkdtempSync(join(tmpdir(), "clickhouse-pair-"));
  const [http = 0, ...tcp] = await freePorts(5);
  const running: (ChildProcess | null)[] = [null, null];
  hosts.forEach((host, shard) => {
    const own = join(folder, String(shard));
    mkdirSync(own, { recursive: true });
    writeFileSync(join(own, "config.xml"), configuration(own, host, http, tcp, shard));
    writeFileSync(join(own, "users.xml"), users);
  });
  const start = async (shard: number): Promise<void> => {
    const own = join(folder, String(shard));
    const child = spawn(program, [`--config-file=${join(own, "config.xml")}`], {
      stdio: "ignore",
      cwd: own,
    });
    running[shard] = child;
    await answers(`http://${hosts[shard]}:${http}/ping`, child);
  };
  const kill = async (shard: number): Promise<void> => {
    const child = running[shard];
    running[shard] = null;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const over = once(child, "exit");
    child.kill("SIGKILL");
    await over;
  };
  const stop = async (): Promise<void> => {
    await Promise.all([kill(0), kill(1)]);
    rmSync(folder, { recursive: true, force: true });
  };
  // Also where a test run is broken off.
  process.once("exit", () => running.forEach((child) => child?.kill("SIGKILL")));
  try {
    await Promise.all([start(0), start(1)]);
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    address: `clickhouse://${hosts[0]}:${http}/tests`,
    cluster: "pair",
    user: "reader",
    ports: tcp.slice(0, 2),
    kill,
    freeze: (shard) => running[shard]?.kill("SIGSTOP"),
    thaw: (shard) => running[shard]?.kill("SIGCONT"),
    start,
    stop,
  };
}

const configuration = (
  own: string,
  host: string,
  http: number,
  tcp: readonly number[],
  shard: number,
): string => `<yandex>
  <logger><level>warning</level><log>${own}/log</log><errorlog>${own}/errors</errorlog></logger>
  <listen_host>${host}</listen_host>
  <http_port>${http}</http_port>
  <tcp_port>${tcp[shard]}</tcp_port>
  <interserver_http_port>${tcp[shard + 2]}</interserver_http_port>
  <interserver_http_host>${host}</interserver_http_host>
  <path>${own}/data/</path>
  <tmp_path>${own}/tmp/</tmp_path>
  <users_config>users.xml</users_config>
  <default_profile>default</default_profile>
  <default_database>default</default_database>
  <mark_cache_size>67108864</mark_cache_size>
  <uncompressed_cache_size>67108864</uncompressed_cache_size>
  <mlock_executable>false</mlock_executable>
  <remote_servers>
    <pair>
${hosts.map((one, at) => `      <shard><replica><host>${one}</host><port>${tcp[at]}</port></replica></shard>`).join("\n")}
    </pair>
  </remote_servers>
</yandex>
`;

const users = `<yandex>
  <profiles>
    <default><max_memory_usage>2000000000</max_memory_usage></default>
    <reading><readonly>2</readonly><max_memory_usage>2000000000</max_memory_usage></reading>
  </profiles>
  <users>
    <default>
      <password></password><networks><ip>127.0.0.0/8</ip></networks>
      <profile>default</profile><quota>default</quota>
    </default>
    <reader>
      <password></password><networks><ip>127.0.0.0/8</ip></networks>
      <profile>reading</profile><quota>default</quota>
    </reader>
  </users>
  <quotas><default></default></quotas>
</yandex>
`;

async function answers(address: string, child: ChildProcess): Promise<void> {
  const until = Date.now() + 60_000;
  for (;;) {
    if (child.exitCode !== null) throw new Error(`clickhouse-server ended with ${child.exitCode}.`);
    const answer = await fetch(address, { signal: AbortSignal.timeout(1_000) }).catch(() => null);
    if (answer?.ok === true) return;
    if (Date.now() > until) throw new Error("clickhouse-server does not answer.");
    await new Promise((done) => setTimeout(done, 100));
  }
}

/** On all of the loopback addresses. */
async function freePorts(count: number): Promise<number[]> {
  const servers = await Promise.all(
    Array.from({ length: count }, async () => {
      const server = createServer();
      server.listen(0, "0.0.0.0");
      await once(server, "listening");
      return server;
    }),
  );
  const ports = servers.map((server) => (server.address() as { readonly port: number }).port);
  await Promise.all(servers.map(async (server) => new Promise((done) => server.close(done))));
  return ports;
}
