import { Document } from 'yaml';
import { expect, test } from 'vitest';
import { hashText } from '../../../src/import/content/provenance.ts';
import { fingerprintOf, formerFingerprintOf } from '../../../src/import/content/provenanceHash.ts';
import { provenanceText } from '../../../src/import/content/provenanceText.ts';

const former = new Document({
  written: {},
  document: [],
  lines: [
    { line: 1, verdict: 'suspect', reason: 'gambling terms; after the end of the document', text: '某词' },
  ],
}).toString({ lineWidth: 0 });

test('an account of the time when reasons were words counts as untouched, and is written anew', () => {
  expect(formerFingerprintOf(former)).toBe(hashText(former));
  expect(formerFingerprintOf(former.replace('某词', '改过'))).not.toBe(hashText(former));
});

test('an account of today is told by its verdicts', () => {
  const today = provenanceText(
    { document: [], lines: [{ line: 1, verdict: 'suspect', reasons: ['gambling'], text: '某词' }] },
    {},
  );
  expect(fingerprintOf(today, 'x.yaml')).toBe(hashText(today));
  expect(today).toContain('reasons: [ gambling ]');
});
