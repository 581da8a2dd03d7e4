/** What can be asked about establishments. */
import {
  askable,
  askableMoves,
  codeInput,
  dayInput,
  flagInput,
  rulingAnswer,
  textInput,
  wholeInput,
} from '#kernel/askable.ts';
import { abolitionReasons, mayAbolish } from './abolition.ts';
import { contactChannels, readContact } from './contact.ts';
import { establishmentTransitions } from './establishment-transitions.ts';
import { placeOfImage } from './images.ts';
import { mayMove } from './move-of-office.ts';
import { mayAgree } from './re-registration.ts';

export const rules = [
  askableMoves(
    { id: 'T8(1)', clause: 'T8(1) G① G②', description: '事業所の登録がどう進むか（開設、仮登録、本登録、廃止）' },
    establishmentTransitions,
  ),
  askable({
    id: 'T6(5)-contact',
    clause: 'T6(5)',
    description: '求人者との連絡を記録できるか、できない理由（所内だけの記録）',
    inputs: {
      on: dayInput('連絡した日'),
      channel: codeInput('方法', contactChannels),
      about: textInput('内容（1000文字まで）'),
      today: dayInput('記録する日'),
    },
    decide: ({ on, channel, about, today }) => rulingAnswer(readContact({ on, channel, withWhom: '', about }, today)),
  }),
  askable({
    id: 'G-images',
    clause: 'G images',
    description: '事業所の写真をもう一枚登録できるか（10枚まで）',
    inputs: { images: wholeInput('いまの写真の枚数', 0, 100) },
    decide: ({ images }) => placeOfImage(Array.from({ length: images }, (_, index) => index + 1)).ok,
  }),
  askable({
    id: 'T6(8)',
    clause: 'T6(8) T3(6)',
    description: '移転先の郵便番号で、変更として申請できるか（管轄外なら新しい安定所で登録し直す）',
    inputs: { office: textInput('いまの安定所番号（5桁）'), postal: textInput('移転先の郵便番号') },
    decide: ({ office, postal }, { officesOf }) => rulingAnswer(mayMove(office, officesOf(postal))),
  }),
  askable({
    id: 'T6(8)-agree',
    clause: 'T6(8) T13(1)',
    description: '管轄外への移転の登録に同意できるか（最初のアカウントが、選考結果をすべて登録した後）',
    inputs: {
      first: flagInput('最初のアカウント'),
      open: wholeInput('選考結果が未登録の自主応募の件数', 0, 100_000),
    },
    decide: ({ first, open }) => rulingAnswer(mayAgree({ first, withoutResult: open })),
  }),
  askable({
    id: 'T13(1)-abolition',
    clause: 'T13(1) T6(3)',
    description: '事業所の登録を、その日付で廃止できるか',
    inputs: { registered: dayInput('登録した日'), on: dayInput('廃止の日'), today: dayInput('手続きをする日') },
    decide: ({ registered, on, today }) =>
      rulingAnswer(
        mayAbolish(
          { phase: 'registered', registeredOn: registered },
          { on, reason: abolitionReasons[0], note: '' },
          today,
        ),
      ),
  }),
];
