import { type EstablishmentRecord, openEstablishment, readEstablishment } from '#areas/establishments/index.ts';
import { holdsCaseOf } from '#areas/filings/index.ts';
import { reasonOf, recordView } from '#areas/offices/index.ts';
import type { Refusal } from '#kernel/refusal.ts';
import type { Fields, Form, Page, PageContext } from '#web/page.ts';
import { found, NotFound, seeOther } from '#web/reply.ts';
import { askReason, OPEN } from '../ask-reason.tsx';
import { words as w } from './words.ts';

/** A page of an establishment's record: what it shows, and what its forms do. */
interface RecordPart {
  /** Which part of the record, for the list of looks. */
  readonly part: keyof typeof w.parts;
  readonly show: (ctx: PageContext, of: EstablishmentRecord) => Promise<Response>;
  readonly act: (ctx: PageContext, of: EstablishmentRecord, form: Form) => Promise<Response>;
}

/** The establishment of the address, of this office alone. */
async function own(ctx: PageContext): Promise<EstablishmentRecord> {
  const establishment = await readEstablishment(ctx.app.db, ctx.id('id'));
  if (establishment?.officeCode !== found(ctx.membership?.officeCode)) throw new NotFound();
  return establishment;
}

/** Why the record is open: what was said today, or a case of it that this member of staff has in hand. */
async function reasonFor(ctx: PageContext, { id }: EstablishmentRecord): Promise<string | undefined> {
  const { db, clock } = ctx.app;
  const userId = found(ctx.user).id;
  const said = await reasonOf(db, { userId, record: { kind: 'establishment', id } }, clock.today());
  return said ?? ((await holdsCaseOf(db, { userId, establishmentId: id })) ? 'case' : undefined);
}

function ask(
  ctx: PageContext,
  of: EstablishmentRecord,
  typed: Fields = {},
  refusals: readonly Refusal[] = [],
): Response {
  const back = { href: '/office/establishments', text: w.find.title };
  return askReason(ctx, { kind: 'establishment', name: of.name || w.nameless, back }, typed, refusals);
}

async function takeReason(ctx: PageContext, of: EstablishmentRecord, form: Form): Promise<Response> {
  const typed = { reason: form.text('reason'), words: form.text('words') };
  const said = await openEstablishment(ctx.app, ctx.caller, { establishmentId: of.id, ...typed });
  return said.ok ? seeOther(ctx.url.pathname + ctx.url.search) : ask(ctx, of, form.fields, said.refusals);
}

/** A page of an establishment's record at the desk: opened for a reason that is said once a day, and every look is recorded with it (P5). */
export const establishmentRecord = ({ part, show, act }: RecordPart): Page => ({
  get: async (ctx) => {
    const of = await own(ctx);
    const reason = await reasonFor(ctx, of);
    if (reason === undefined) return ask(ctx, of);
    await recordView(ctx.app, ctx.caller, [`establishment:${of.id}`], { reason, part });
    return show(ctx, of);
  },
  post: async (ctx, form) => {
    const of = await own(ctx);
    if (form.text('act') === OPEN) return takeReason(ctx, of, form);
    return (await reasonFor(ctx, of)) === undefined ? ask(ctx, of) : act(ctx, of, form);
  },
});
