import { QueueError } from '../batch/works.ts';

/** Where Redis is. The URL may hold a password, so nobody but the client is given it. */
export interface Address {
  readonly url: string;
  /** Without credentials. */
  readonly shown: string;
  /** Takes credentials out of a text that others have worded. */
  clean(text: string): string;
}

const EXAMPLE = 'redis://host:6379 or rediss://user:password@host:6379';

/** Throws QueueError for what is no URL of Redis. */
export function parseAddress(url: string): Address {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  if (parsed === null || !/^rediss?:$/u.test(parsed.protocol) || parsed.hostname === '') {
    throw new QueueError(`The queue's address has to be a URL such as ${EXAMPLE}.`);
  }
  const { protocol, host, pathname, username, password } = parsed;
  const secrets = [url, password, decode(password), username === 'default' ? '' : username];
  return {
    url,
    shown: `${protocol}//${host}${/^\/\d+$/u.test(pathname) ? pathname : ''}`,
    clean: (text) =>
      secrets.reduce((rest, secret) => (secret === '' ? rest : rest.replaceAll(secret, '***')), text),
  };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const SAYINGS: readonly (readonly [pattern: RegExp, saying: string])[] = [
  [/ECONNREFUSED/u, 'nothing answers there (connection refused); start Redis, or check host and port'],
  [/ENOTFOUND|EAI_AGAIN/u, 'there is no host of that name; check the URL'],
  [
    /ETIMEDOUT|EHOSTUNREACH|ENETUNREACH/u,
    'it does not answer; check host, port and firewall, and whether it speaks TLS (rediss://)',
  ],
  [
    /WRONGPASS|invalid password|NOAUTH|AUTH <password>/iu,
    'it refuses user or password; check those in the URL',
  ],
  [/NOPERM/u, 'the user may not do what is needed there; give it the rights on keys and channels "saoluc:*"'],
  [
    /CERT|self.signed|certificate/iu,
    'its certificate is not trusted; name its authority in NODE_EXTRA_CA_CERTS',
  ],
  [
    /EPROTO|SSL|TLS|wrong version number/iu,
    'it does not speak TLS as asked for; check redis:// and rediss://',
  ],
  [/ECONNRESET|EPIPE/u, 'it breaks off the connection; does it ask for TLS (rediss://)?'],
  [/OOM/u, 'its memory is full; give it more, or wait until documents are done'],
  [/MISCONF/u, 'it cannot write to its disk; make room there'],
  [/READONLY/u, 'it is a replica, which takes nothing; name the primary'],
];

/** What went wrong with Redis, for people. */
export function explainTrouble(address: Address, cause: unknown): QueueError {
  const told = wordsOf(cause).join(' ');
  const saying = SAYINGS.find(([pattern]) => pattern.test(told))?.[1] ?? `it said: ${address.clean(told)}`;
  return new QueueError(`The queue at ${address.shown} cannot be used: ${saying}.`);
}

/** Some errors hide the true ones below them. */
function wordsOf(cause: unknown): string[] {
  if (!(cause instanceof Error)) return [String(cause)];
  const code = 'code' in cause ? [String(cause.code)] : [];
  const below = cause instanceof AggregateError ? cause.errors.flatMap(wordsOf) : [];
  return [...code, cause.message, ...below, ...(cause.cause === undefined ? [] : wordsOf(cause.cause))];
}
