// What commands share: the flags that stand beside the environment, and how a command ends.
import { Option, type Command } from 'commander'
import { readConfig, type Config } from './config.ts'

/** Adds the flags that say where the store is. Every command that opens it takes them. */
export function withStoreFlags(command: Command): Command {
  return command
    .option('--data <folder>', 'folder of the embedded store and of files (NEXUM_DATA, default ./data)')
    .option('--store <url>', 'a Neo4j server, bolt://host:7687 or neo4j://host:7687; without it the embedded store (NEXUM_STORE)')
    .option('--store-user <name>', 'user of the Neo4j server (NEXUM_STORE_USER)')
    .option('--store-password <password>', 'its password; the environment hides it better (NEXUM_STORE_PASSWORD)')
    .option('--store-database <name>', 'its database (NEXUM_STORE_DATABASE)')
}

/** Adds the flags of a command that serves. */
export function withServerFlags(command: Command): Command {
  return withStoreFlags(command)
    .option('--port <number>', 'port; 0 takes any free one (NEXUM_PORT, default 4600)')
    .option('--host <address>', 'address to listen on; anything but loopback needs a token (NEXUM_HOST, default 127.0.0.1)')
    .option('--token <token>', 'bearer token that callers must show; the environment hides it better (NEXUM_TOKEN)')
    .addOption(new Option('--seed <on|off>', 'load the seeds on first use (NEXUM_SEED, default on)'))
}

/** The environment, with the flags of this command over it. @throws InputError for a value that cannot be meant. */
export function configOf(command: Command): Config {
  return readConfig(Object.fromEntries(Object.entries(command.opts<Record<string, unknown>>()).filter((entry): entry is [string, string] => typeof entry[1] === 'string')))
}

/** The process ends with this code when nothing is left to do; output that is still on its way is not cut. */
export function finishWith(code: number): void {
  process.exitCode = code
}
