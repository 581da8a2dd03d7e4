import { fullTimeContent } from '#test/factories/posting-content.ts';
import { feedPlaces } from '../../src/areas/postings/feed/places.ts';
import type { FeedPosting } from '../../src/areas/postings/feed/to-posting.ts';

/** A few municipalities, for tests without reference data. */
export const places = feedPlaces(
  new Map([
    ['13101', '東京都千代田区'],
    ['13104', '東京都新宿区'],
    ['01100', '北海道札幌市'],
    ['01101', '北海道札幌市中央区'],
    ['17361', '石川県河北郡津幡町'],
  ]),
);

/** A complete posting as the feed tells it: at the establishment's own address in 千代田区. */
export const feedPosting: FeedPosting & { readonly kind: 'general' } = {
  number: '13010-12345678',
  kind: 'general',
  acceptedOn: Temporal.PlainDate.from('2026-11-02'),
  validThrough: Temporal.PlainDate.from('2027-01-31'),
  officeCode: '13010',
  title: fullTimeContent.work?.title ?? '',
  disclosure: 1,
  acceptsSelfApplication: true,
  content: {
    work: fullTimeContent.work ?? {},
    place: {
      sameAsEstablishment: true,
      smoking: 'none-indoors',
      carCommute: true,
      transfer: false,
      changeRange: '変更なし',
    },
    who: { ageLimit: false, education: 'none', experience: 'required', experienceText: '調理の経験1年以上' },
    pay: { ...fullTimeContent.pay, allowances: [{ name: '資格手当', amount: { from: 5_000, to: 10_000 } }] },
    hours: fullTimeContent.hours ?? {},
    insurance: { ...fullTimeContent.insurance, rehiring: true, rehiringUntil: 70 },
    selection: fullTimeContent.selection ?? {},
    notes: { notes: '見学できます。\n「<急募>」& 駅から近い' },
    head: fullTimeContent.head ?? {},
  },
  establishment: {
    number: '1301-123456-7',
    content: {
      identity: {
        name: '架空介護サービス株式会社',
        kana: 'カクウカイゴサービス',
        postalCode: '1000001',
        municipality: '13101',
        address: '架空１－２－３',
        website: 'https://example.jp/',
      },
      business: { industry: '854', employeesTotal: 1_200, capital: 50_000_000, activity: '通所介護' },
    },
  },
};
