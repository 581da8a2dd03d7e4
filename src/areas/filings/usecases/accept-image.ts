import { imageById, publishImage } from '#areas/establishments/index.ts';
import { allow, type Ruling, refuse } from '#kernel/refusal.ts';
import type { App } from '#platform/app.ts';
import type { Work } from '#platform/usecase.ts';
import { mailEmployer } from '../mails.ts';
import { type Case, subjectsOf } from '../store/cases.ts';
import type { ImageFiling } from './images.ts';

/** G images: makes an image public with the text that was filed. Refused: `no-such-image`, `establishment-not-registered`. */
export async function acceptImage(app: App, work: Work, found: Case): Promise<Ruling> {
  const { establishment, filing } = found;
  const asked = filing.content as ImageFiling;
  if (establishment.phase !== 'registered') return refuse({ rule: 'T8(1)', code: 'establishment-not-registered' });
  if (!(await imageById(work.tx, asked.image, establishment.id)))
    return refuse({ rule: 'G images', code: 'no-such-image' });
  await publishImage(work.tx, asked.image, asked.alt, work.now);
  await work.record({
    kind: 'establishment.imagePublished',
    rule: 'G images',
    subjects: subjectsOf(found),
    data: { image: asked.image },
  });
  await mailEmployer(
    work,
    establishment.id,
    { kind: 'filing.accepted', about: `filing:${filing.id}` },
    '事業所の写真を公開しました',
    [
      `事業所の写真「${asked.alt}」を確認し、公開しました。事業所名を公開している求人のページに表示されます。`,
      '',
      `${app.config.baseUrl}/employer/establishment/images`,
    ],
  );
  return allow();
}
