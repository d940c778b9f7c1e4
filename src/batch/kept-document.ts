import { stampOf } from './identify.ts';
import type { OpenDocument, Workshop } from './workshop.ts';

/**
 * A workshop that leaves its last document open, for pages that are asked for one by one. For one job at a time; a file that has
 * changed is opened anew.
 */
export function keepLastOpen<W extends Workshop>(workshop: W): W {
  let kept: { path: string; stamp: string; document: OpenDocument } | null = null;
  const open = async (path: string): Promise<OpenDocument> => {
    const stamp = (await stampOf(path))?.stamp ?? '';
    if (kept?.path !== path || kept.stamp !== stamp || stamp === '') {
      const last = kept;
      kept = null;
      await last?.document.close();
      kept = { path, stamp, document: await workshop.open(path) };
    }
    return { ...kept.document, close: async () => {} };
  };
  return { ...workshop, open };
}
