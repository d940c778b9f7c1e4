import { describe, expect, it } from 'vitest';
import { withinTime } from '../../src/read/limits.ts';

const never = () => new Promise<string>(() => {});

describe('withinTime', () => {
  it('gives what the work gives', async () => {
    expect(await withinTime(1000, undefined, async () => 'done')).toBe('done');
  });

  it('ends work that takes too long, and tells it', async () => {
    let told = false;
    const work = (signal: AbortSignal) => {
      signal.addEventListener('abort', () => {
        told = true;
      });
      return never();
    };
    await expect(withinTime(20, undefined, work)).rejects.toThrow('it took longer than');
    expect(told).toBe(true);
  });

  it('ends with the caller', async () => {
    const controller = new AbortController();
    const work = withinTime(1000, controller.signal, never);
    controller.abort(new Error('enough'));
    await expect(work).rejects.toThrow('enough');
    await expect(withinTime(1000, AbortSignal.abort(new Error('before')), never)).rejects.toThrow('before');
  });
});
