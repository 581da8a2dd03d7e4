import type { JobseekerContent } from '#areas/jobseekers/index.ts';

/** A complete registration of an invented person; sections given replace those of the same name. */
export function jobseekerContent(changed: JobseekerContent = {}): JobseekerContent {
  return {
    person: {
      name: '犀川 花子',
      kana: 'サイガワ ハナコ',
      birthDate: '1985-04-01',
      postalCode: '9200962',
      municipality: '17201',
      address: '広坂1-1-1',
      phone: '050-0000-0001',
      foreignNational: false,
    },
    situation: { status: 'left', leftOn: '2026-09-30' },
    wishes: {
      works: [{ title: '一般事務', years: 5, work: '受付と経理の補助' }],
      places: ['17201'],
      employment: ['regular'],
      pay: 220_000,
    },
    school: {
      schools: [{ school: '県立工芸高等学校', department: '普通科', end: 'graduated', endedIn: '2004-03' }],
      driving: 'automatic',
    },
    history: {
      jobs: [
        {
          from: '2010-04',
          to: '2026-09',
          company: '白山商店（架空）',
          employment: 'regular',
          title: '事務員',
          work: '受発注と請求書の作成',
        },
      ],
    },
    self: { appeal: '相手の話を最後まで聞き、正確に伝えることを心がけてきました。' },
    ...changed,
  };
}
