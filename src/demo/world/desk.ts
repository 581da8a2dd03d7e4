import sharp from 'sharp';
import { openAtCounter } from '#areas/accounts/index.ts';
import {
  addContact,
  type EstablishmentContent,
  establishmentFields,
  readEstablishment,
} from '#areas/establishments/index.ts';
import type { ContactChannel } from '#areas/establishments/rules/contact.ts';
import {
  acceptFiling,
  addImage,
  fileChange,
  filePosting,
  imageFilings,
  prepareReRegistration,
  readCase,
  readQueue,
  saveChange,
  takeFiling,
} from '#areas/filings/index.ts';
import { createPosting, listPostings } from '#areas/postings/index.ts';
import { printSection } from '#kernel/fields/index.ts';
import type { Ruling } from '#kernel/refusal.ts';
import type { App } from '#platform/app.ts';
import type { Caller } from '#platform/usecase.ts';

const pictures = [
  { alt: '明るい作業場。机が3列に並び、窓が大きくとられている', hue: 200 },
  { alt: '休憩室。丸い机が2つと、飲み物の棚がある', hue: 140 },
  { alt: '建物の正面。入口に段差がない', hue: 30 },
];
/** The first ones are public; the last waits at the desk. */
const published = 2;

const contacts: readonly { days: number; channel: ContactChannel; withWhom: string; about: string }[] = [
  {
    days: 40,
    channel: 'visit',
    withWhom: '総務課',
    about: '事業所を訪問し、仕事のようすを見せてもらった。求人の記載と大きな違いはなかった。',
  },
  {
    days: 12,
    channel: 'telephone',
    withWhom: '採用担当',
    about: '応募者への連絡が遅れていると相談があった。選考結果の登録の手順を説明した。',
  },
  {
    days: 2,
    channel: 'counter',
    withWhom: '代表者',
    about: '電話番号が変わるとの申し出。マイページから変更を申請するよう案内した。',
  },
];

const sure = <T>(ruling: Ruling<T>): T => {
  if (!ruling.ok) throw new Error(`the demo was refused: ${JSON.stringify(ruling.refusals)}`);
  return ruling.value;
};

/** An abstract picture of a room: nothing of anybody. */
function picture(hue: number): Promise<Buffer> {
  const colour = (light: number) => `hsl(${hue} 35% ${light}%)`;
  const windows = [60, 260, 460].map((x) => `<rect x="${x}" y="70" width="140" height="150" fill="${colour(92)}"/>`);
  const tables = [80, 250, 420].map(
    (x) => `<rect x="${x}" y="330" width="120" height="26" rx="6" fill="${colour(38)}"/>`,
  );
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="660" height="480">
    <rect width="660" height="300" fill="${colour(80)}"/><rect y="300" width="660" height="180" fill="${colour(64)}"/>
    ${windows.join('')}${tables.join('')}</svg>`;
  return sharp(Buffer.from(svg)).png().toBuffer();
}

async function callerOf(app: App, email: string): Promise<Caller & { readonly establishmentId: number | null }> {
  const row = await app.db
    .selectFrom('membership as m')
    .innerJoin('auth_user as u', 'u.id', 'm.user_id')
    .select(['u.id', 'u.name', 'm.establishment_id', 'm.office_code'])
    .where('u.email', '=', email)
    .executeTakeFirstOrThrow();
  return {
    establishmentId: row.establishment_id,
    actor: {
      kind: row.office_code ? 'staff' : 'employer',
      userId: row.id,
      label: row.name,
      officeCode: row.office_code,
      subject: row.establishment_id ? `establishment:${row.establishment_id}` : null,
    },
  };
}

/** The employer files once more what is open already, and has confirmed that: the machine shows it to the desk. */
async function fileAgain(app: App, employer: Caller, establishmentId: number): Promise<void> {
  const today = app.clock.today();
  const { rows } = await listPostings(app.db, { establishmentId }, 'open', { today, limit: 50 });
  const copyOf = rows.find(({ kind }) => kind === 'general')?.id;
  if (copyOf === undefined) throw new Error('the demo has no posting to file again');
  const { postingId } = sure(await createPosting(app, employer, { establishmentId, kind: 'general', copyOf }));
  const confirmedAsks = ['ask-identical-posting'];
  sure(await filePosting(app, employer, { postingId, establishmentId, confirmedAsks }));
}

/** What staff have in hand, an employer who has left an address at the counter, and one that has moved here from Osaka. */
async function fillHands(app: App, officeCode: string): Promise<void> {
  const [counter, checker, osaka] = await Promise.all(
    ['counter', 'checker', 'osaka'].map((name) => callerOf(app, `${name}@example.jp`)),
  );
  if (!counter || !checker || !osaka) throw new Error('the demo has no staff');
  for (const by of [checker, counter]) {
    const [page, offset] = [{ show: 'free' } as const, by === checker ? 0 : 1];
    const { rows } = await readQueue(app.db, officeCode, by.actor.userId ?? '', page, { limit: 1, offset });
    for (const { id } of rows) sure(await takeFiling(app, by, id));
  }
  sure(await openAtCounter(app, counter, { email: 'saiyo@harunooka.example.jp', name: '春の丘製菓（架空）' }));
  const moving = await app.db
    .selectFrom('establishment as e')
    .select('e.number')
    .where('e.office_code', '=', osaka.actor.officeCode)
    .where('e.state', '=', 'registered')
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('membership as m').select('m.id').whereRef('m.establishment_id', '=', 'e.id'))),
    )
    .orderBy('e.id')
    .executeTakeFirstOrThrow();
  sure(await prepareReRegistration(app, counter, moving.number ?? ''));
}

/**
 * What the desk of the demo has with its first employer: images, two of them public, a change and a posting filed twice that wait, and the
 * contact log; and what is in the hands of its staff.
 */
export async function makeDeskStories(app: App): Promise<void> {
  const [employer, staff] = await Promise.all([
    callerOf(app, 'employer1@example.jp'),
    callerOf(app, 'counter@example.jp'),
  ]);
  const { establishmentId } = employer;
  const { officeCode } = staff.actor;
  if (!establishmentId || !officeCode) throw new Error('the demo has no desk to tell of');
  const today = app.clock.today();
  for (const [nth, { alt, hue }] of pictures.entries()) {
    const upload = { name: `写真${nth + 1}.png`, bytes: new Uint8Array(await picture(hue)) };
    const { imageId } = sure(await addImage(app, employer, { establishmentId, upload, alt }));
    const filing = (await imageFilings(app.db, establishmentId)).get(imageId);
    if (!filing || nth >= published) continue;
    const seen = (await readCase(app.db, filing.id, officeCode, today))?.version ?? 0;
    sure(await acceptFiling(app, staff, { filingId: filing.id, seen }));
  }
  const content = (await readEstablishment(app.db, establishmentId))?.content as EstablishmentContent;
  const form = { ...printSection(establishmentFields, 'identity', content), 'identity.phone': '050-0000-1234' };
  sure(await saveChange(app, employer, { establishmentId, section: 'identity', form }));
  sure(await fileChange(app, employer, establishmentId));
  for (const { days, ...entry } of contacts)
    sure(await addContact(app, staff, { establishmentId, typed: { ...entry, on: today.subtract({ days }) } }));
  await fileAgain(app, employer, establishmentId);
  await fillHands(app, officeCode);
}
