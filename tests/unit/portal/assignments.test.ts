import { expect, test } from 'vitest';

import { parseResponsibilities } from '../../../src/grammar/duty/responsibility.ts';
import { assignments } from '../../../src/portal/organisations.ts';

/** Every body of the statements in a text, with ■ where it leads, ○ where it is named first, and its name alone otherwise. */
function markedIn(text: string): string[] {
  const responsibilities = parseResponsibilities(text).map((each) => ({ ...each, clause: '1', span: null }));
  return assignments({ id: 'place-2024', responsibilities }, []).map(
    ({ organisation, first, lead }) => `${lead ? '■' : ''}${first ? '○' : ''}${organisation}`,
  );
}

test.each([
  ['修路。（责任单位：县交通局、县财政局、各镇）', ['○县交通局', '县财政局', '各镇']],
  ['修路。（牵头单位：县交通局；配合单位：县财政局、各镇）', ['■○县交通局', '县财政局', '各镇']],
  ['修路。（县交通局牵头，县财政局、县水利局按职责分工负责）', ['■○县交通局', '县财政局', '县水利局']],
  ['修路。（责任单位：县交通局、县财政局，列第一位者为牵头单位，下同）', ['■○县交通局', '县财政局']],
  ['修路。（责任单位：县交通局；配合单位：县财政局）', ['○县交通局', '县财政局']],
  [
    '修路。（责任单位：县交通局、各镇）\n架桥。（责任单位：县水利局、各镇）',
    ['○县交通局', '各镇', '○县水利局'],
  ],
])('%s', (text, expected) => {
  expect(markedIn(text)).toEqual(expected);
});
