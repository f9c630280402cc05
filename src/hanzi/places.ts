import { spellByForm, type Spell } from './firmWords.ts';
import type { GlossaryEntry } from './glossary.ts';
import townships from './townships.json' with { type: 'json' };

/** Counties, townships and sites whose names have a form that the word or the single character would not have. */
const NAMES: [simplified: string, traditional: string][] = [
  ['余杭区', '餘杭區'],
  ['余姚市', '餘姚市'],
  ['余干县', '餘干縣'],
  ['余庆县', '餘慶縣'],
  ['新余市', '新餘市'],
  ['大余县', '大余縣'],
  ['江干区', '江干區'],
  ['新干县', '新干縣'],
  ['干窑镇', '干窯鎮'],
  ['桑干河', '桑乾河'],
  ['乾县', '乾縣'],
  ['范县', '范縣'],
  ['于都县', '于都縣'],
  ['于洪区', '于洪區'],
  ['于田县', '于田縣'],
  ['里水镇', '里水鎮'],
  ['采石矶', '采石磯'],
  ['采石街道', '采石街道'],
  ['采石镇', '采石鎮'],
  ['尸乡沟', '尸鄉溝'],
  ['钟祥市', '鍾祥市'],
  ['钟离', '鍾離'],
  ['钟山区', '鐘山區'],
  ['钟楼区', '鐘樓區'],
  ['郁南', '鬱南'],
  ['谷城县', '穀城縣'],
  ['谷里街道', '谷里街道'],
  ['斗门', '斗門'],
  ['准格尔', '準格爾'],
  ['台州市', '台州市'],
  ['天台县', '天台縣'],
  ['台江区', '台江區'],
  ['台山市', '台山市'],
  ['凤台县', '鳳台縣'],
  ['丰台区', '豐臺區'],
  ['邢台', '邢台'],
  ['并州', '并州'],
  ['范公祠', '范公祠'],
  ['范公堤', '范公堤'],
  ['邢台市', '邢台市'],
  ['周至', '周至'],
  ['大肃托', '大肅托'],
  ['后土祠', '后土祠'],
  ['后土庙', '后土廟'],
];

/** The names as an editor's entries, which phrases and votes do not touch. */
export function listPlaces(spell: Spell): GlossaryEntry[] {
  return [...NAMES, ...spellByForm(townships.names, spell)].map(([simplified, traditional]) => ({
    simplified,
    traditional,
    hongKong: '',
    kind: 'name',
    why: '地名',
    line: 0,
  }));
}
