import { expect, test } from 'vitest';
import { QueueError } from '../../src/batch/works.ts';
import { explainTrouble, parseAddress } from '../../src/queue/address.ts';

test.each([
  ['redis://localhost:6379', 'redis://localhost:6379'],
  ['redis://:s%C3%A1ng@10.0.0.5:6379/2', 'redis://10.0.0.5:6379/2'],
  ['rediss://user:password@queue.example:6380?family=6', 'rediss://queue.example:6380'],
  ['redis://[::1]:6379', 'redis://[::1]:6379'],
])('%s is shown as %s', (url, shown) => {
  expect(parseAddress(url)).toMatchObject({ url, shown });
});

test.each(['', 'localhost:6379', 'http://host', 'redis://', 'unix:///run/redis.sock', 'redis:6379'])(
  '"%s" is no address, and is not repeated',
  (url) => {
    expect(() => parseAddress(url)).toThrow(QueueError);
    expect(() => parseAddress(url)).toThrow(/has to be a URL such as redis:\/\/host:6379/u);
  },
);

const error = (message: string, code?: string) =>
  Object.assign(new Error(message), code === undefined ? {} : { code });

test.each([
  ['refused', error('connect', 'ECONNREFUSED'), 'nothing answers there'],
  [
    'refused on both addresses of a name',
    new AggregateError([error('connect ECONNREFUSED ::1:6379')]),
    'nothing answers',
  ],
  ['no such host', error('getaddrinfo ENOTFOUND queue.example', 'ENOTFOUND'), 'no host of that name'],
  [
    'wrong password',
    error('WRONGPASS invalid username-password pair or user is disabled.'),
    'refuses user or password',
  ],
  ['no password', error('NOAUTH Authentication required.'), 'refuses user or password'],
  ['no rights', error("NOPERM this user has no permissions to run the 'evalsha' command"), 'may not do'],
  [
    'own certificate',
    error('self-signed certificate in certificate chain', 'SELF_SIGNED_CERT_IN_CHAIN'),
    'NODE_EXTRA_CA_CERTS',
  ],
  ['no TLS', error('write EPROTO wrong version number', 'EPROTO'), 'does not speak TLS'],
  ['full', error("OOM command not allowed when used memory > 'maxmemory'."), 'memory is full'],
  ['a cause below', new Error('failed', { cause: error('connect', 'ETIMEDOUT') }), 'does not answer'],
])('trouble in words: %s', (_, cause, saying) => {
  const { message } = explainTrouble(parseAddress('rediss://user:geheim@host:6379'), cause);
  expect(message).toContain('The queue at rediss://host:6379 cannot be used: ');
  expect(message).toContain(saying);
});

test('what is not known is repeated without user, password and URL', () => {
  const address = parseAddress('redis://lan:m%E1%BA%ADt@host:6379');
  const told = 'ERR lan:mật or m%E1%BA%ADt is bad, see redis://lan:m%E1%BA%ADt@host:6379';
  expect(explainTrouble(address, new Error(told)).message).toBe(
    'The queue at redis://host:6379 cannot be used: it said: ERR ***:*** or *** is bad, see ***.',
  );
});
