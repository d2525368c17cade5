// @ts-check
// Machines that are reached by ssh: aliases of this machine's loopback, behind an sshd of its own on an unprivileged port, with keys and settings of its
// own in one folder. It reads and writes nothing of anybody's ~/.ssh.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { debian, must } from './called.mjs';

/** Addresses of loopback on which it listens, by the names of the machines. */
const machines = { near: '127.0.0.1', far: '127.0.0.2' };
/** A machine that does not answer. */
const away = { away: '127.0.0.3' };

/** A port that nobody listens on. @returns {Promise<number>} */
function freePort() {
  return new Promise((done, fail) => {
    const server = createServer();
    server.on('error', fail).listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

/**
 * Start sshd. @param {string} lab a folder that there is not
 * @returns {Promise<{ hosts: string, withAway: string }>} files as `parallel --sshloginfile` reads them: one shard at a time on each machine; in
 * the second file one machine does not answer
 */
export async function up(lab) {
  debian(['/usr/sbin/sshd', '/usr/bin/ssh', '/usr/bin/ssh-keygen'], ['openssh-server', 'openssh-client']);
  await mkdir(lab, { mode: 0o700 });
  const at = (/** @type {string} */ name) => join(lab, name);
  for (const name of ['hostKey', 'userKey']) must('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', at(name)]);
  const port = await freePort();
  const addresses = Object.values(machines);
  await writeFile(
    at('sshd_config'),
    `${addresses.map((address) => `ListenAddress ${address}:${port}`).join('\n')}
HostKey ${at('hostKey')}
PidFile ${at('sshd.pid')}
AuthorizedKeysFile ${at('userKey.pub')}
AuthenticationMethods publickey
PermitRootLogin prohibit-password
# The keys lie in a folder of temporary files.
StrictModes no
UsePAM no
`,
  );
  const [type = '', key = ''] = (await readFile(at('hostKey.pub'), 'utf8')).split(' ');
  await writeFile(at('known_hosts'), addresses.map((address) => `[${address}]:${port} ${type} ${key}\n`).join(''));
  const all = Object.entries({ ...machines, ...away });
  await writeFile(
    at('ssh_config'),
    all
      .map(
        ([name, address]) => `Host ${name}
  HostName ${address}
  Port ${port}
  User ${userInfo().username}
  IdentityFile ${at('userKey')}
  IdentitiesOnly yes
  UserKnownHostsFile ${at('known_hosts')}
  GlobalKnownHostsFile none
  StrictHostKeyChecking yes
  BatchMode yes
  ConnectTimeout 5
`,
      )
      .join(''),
  );
  const lines = (/** @type {readonly string[]} */ names) =>
    names.map((name) => `1/ssh -F ${at('ssh_config')} ${name}\n`).join('');
  await writeFile(at('hosts'), lines(Object.keys(machines)));
  await writeFile(at('hostsWithAway'), lines(all.map(([name]) => name)));
  // Started by root, sshd wants this empty folder.
  if (process.getuid?.() === 0) await mkdir('/run/sshd', { recursive: true, mode: 0o755 });
  must('/usr/sbin/sshd', ['-f', at('sshd_config'), '-E', at('sshd.log')]);
  for (const name of Object.keys(machines)) must('ssh', ['-F', at('ssh_config'), name, 'true']);
  return { hosts: at('hosts'), withAway: at('hostsWithAway') };
}

/** End that sshd, and nothing else. @param {string} lab */
export async function down(lab) {
  const pid = Number(await readFile(join(lab, 'sshd.pid'), 'utf8').catch(() => ''));
  if (Number.isInteger(pid) && pid > 1) process.kill(pid, 'SIGTERM');
}

/** Names of the machines that answer. */
export const answering = Object.keys(machines);
