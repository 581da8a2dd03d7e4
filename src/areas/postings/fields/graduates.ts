import { choice, choices, date, groups, integer, is, section, text, year, yesNo } from '#kernel/fields/index.ts';
import { schools } from './codes.ts';

const openness = {
  named: { ja: '学校を指定する', en: 'Named schools' },
  open: { ja: '公開する', en: 'Open to all' },
} as const;

/** 大卒等 and 高卒: for those who leave school. */
export const graduates = section(
  'graduates',
  { ja: '新卒・既卒の募集', en: 'Graduates' },
  {
    class: year({
      label: { ja: '卒業年', en: 'Year of graduation' },
      hint: { ja: '2027年3月卒業なら2027', en: '2027 for March 2027' },
      kinds: ['U', 'H'],
      required: true,
    }),
    graduated: yesNo({
      label: { ja: '既卒者の応募', en: 'Those already graduated' },
      yes: { ja: '可', en: 'Accepted' },
      no: { ja: '不可', en: 'Not accepted' },
      kinds: ['U', 'H'],
    }),
    graduatedYears: integer({
      label: { ja: '卒業後の年数', en: 'Years after graduation' },
      max: 10,
      unit: 'years',
      kinds: ['U', 'H'],
      when: is('graduates.graduated', true),
    }),
    dropouts: yesNo({
      label: { ja: '中退者の応募', en: 'Those who left early' },
      yes: { ja: '可', en: 'Accepted' },
      no: { ja: '不可', en: 'Not accepted' },
      kinds: ['U', 'H'],
    }),
    schools: choices(schools, { label: { ja: '学校の種別', en: 'Schools' }, kinds: ['U'], required: true }),
    subjects: text({ label: { ja: '専攻', en: 'Subjects' }, max: 60, kinds: ['U'] }),
    startingPay: groups(
      {
        school: choice(schools, { label: { ja: '学校の種別', en: 'School' }, required: true }),
        amount: integer({ label: { ja: '初任給', en: 'Starting pay' }, max: 9_999_999, unit: 'yen', required: true }),
      },
      { label: { ja: '学校別の初任給（月額）', en: 'Starting pay by school' }, max: 6, kinds: ['U'] },
    ),
    briefings: groups(
      {
        on: date({ label: { ja: '開催日', en: 'Day' }, required: true }),
        where: text({ label: { ja: '会場', en: 'Where' }, max: 60, identity: true }),
      },
      { label: { ja: '説明会', en: 'Briefings' }, max: 5, kinds: ['U'], identity: true },
    ),
    acceptFrom: date({ label: { ja: '応募受付の開始日', en: 'Applications from' }, kinds: ['U'] }),
    acceptTo: date({ label: { ja: '応募受付の締切日', en: 'Applications until' }, kinds: ['U'] }),
    recommendFrom: date({ label: { ja: '推薦開始日', en: 'Recommendations from' }, kinds: ['H'] }),
    selectFrom: date({ label: { ja: '選考開始日', en: 'Selection from' }, kinds: ['U', 'H'] }),
    named: choice(openness, { label: { ja: '学校指定・公開', en: 'To which schools' }, kinds: ['H'], required: true }),
    namedSchools: integer({
      label: { ja: '指定する学校の数', en: 'Schools named' },
      min: 1,
      max: 999,
      kinds: ['H'],
      when: is('graduates.named', 'named'),
    }),
    lessons: text({ label: { ja: '入社前の補習', en: 'Lessons before joining' }, max: 60, kinds: ['H'] }),
    attending: yesNo({
      label: { ja: '入社後の通学', en: 'Schooling after joining' },
      yes: { ja: '可', en: 'Possible' },
      no: { ja: '不可', en: 'Not possible' },
      kinds: ['H'],
    }),
    visit: yesNo({ label: { ja: '応募前の職場見学', en: 'Visit before applying' }, kinds: ['H'] }),
    several: yesNo({
      label: { ja: '複数応募（一次）', en: 'Several applications, first round' },
      yes: { ja: '可', en: 'Accepted' },
      no: { ja: '不可', en: 'Not accepted' },
      kinds: ['H'],
    }),
    severalLater: yesNo({
      label: { ja: '複数応募（二次）', en: 'Several applications, second round' },
      yes: { ja: '可', en: 'Accepted' },
      no: { ja: '不可', en: 'Not accepted' },
      kinds: ['H'],
    }),
  },
);
