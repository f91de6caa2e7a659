// Preloaded into a Node process and all of its threads and Node children: every connection and
// look-up fails, and is noted in the file that NETWORK_LOG names. Pipes between processes of the
// machine stay.
import dgram from 'node:dgram';
import dns from 'node:dns';
import { appendFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';
import process from 'node:process';

const refuse = (what) => {
  appendFileSync(process.env.NETWORK_LOG, `${what}\n`);
  throw Object.assign(new Error(`no network: ${what}`), { code: 'ENETUNREACH' });
};

const { connect } = net.Socket.prototype;
net.Socket.prototype.connect = function (...given) {
  const [options] = Array.isArray(given[0]) ? given[0] : given;
  const pipe = typeof options === 'string' || options?.path !== undefined;
  return pipe
    ? connect.apply(this, given)
    : refuse(`connect ${options?.host ?? ''}:${options?.port ?? options}`);
};
dgram.Socket.prototype.send = () => refuse('send');
for (const way of [dns, dns.promises, dns.Resolver.prototype, dns.promises.Resolver.prototype]) {
  for (const name of Object.getOwnPropertyNames(way).filter((one) =>
    /^(?:lookup|resolve|reverse)/.test(one),
  )) {
    way[name] = (asked) => refuse(`${name} ${asked}`);
  }
}
syncBuiltinESMExports();
