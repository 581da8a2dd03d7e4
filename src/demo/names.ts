import type { Random } from './random.ts';

type Word = readonly [text: string, kana: string];

/** Said with every invented firm and person, so that nobody takes them for real ones. */
export const fictionMark = '（架空）';

const moods: readonly Word[] = [
  ['あおぞら', 'アオゾラ'],
  ['みかづき', 'ミカヅキ'],
  ['こもれび', 'コモレビ'],
  ['ゆうやけ', 'ユウヤケ'],
  ['はやおき', 'ハヤオキ'],
  ['つきよ', 'ツキヨ'],
  ['まんまる', 'マンマル'],
  ['そよかぜ', 'ソヨカゼ'],
  ['わたぐも', 'ワタグモ'],
  ['にじいろ', 'ニジイロ'],
  ['ほしふる', 'ホシフル'],
  ['うたたね', 'ウタタネ'],
  ['しおさい', 'シオサイ'],
  ['ゆきどけ', 'ユキドケ'],
  ['こはる', 'コハル'],
  ['あさつゆ', 'アサツユ'],
  ['なないろ', 'ナナイロ'],
  ['とおまわり', 'トオマワリ'],
  ['ひだまり', 'ヒダマリ'],
  ['のんびり', 'ノンビリ'],
  ['ぴかぴか', 'ピカピカ'],
  ['てくてく', 'テクテク'],
  ['ふわふわ', 'フワフワ'],
  ['ころころ', 'コロコロ'],
  ['はれのち', 'ハレノチ'],
];

const creatures: readonly Word[] = [
  ['くじら', 'クジラ'],
  ['ペンギン', 'ペンギン'],
  ['かたつむり', 'カタツムリ'],
  ['ふくろう', 'フクロウ'],
  ['らっこ', 'ラッコ'],
  ['きつね', 'キツネ'],
  ['やどかり', 'ヤドカリ'],
  ['あるまじろ', 'アルマジロ'],
  ['かわうそ', 'カワウソ'],
  ['はりねずみ', 'ハリネズミ'],
  ['ひつじ', 'ヒツジ'],
  ['とんぼ', 'トンボ'],
  ['りす', 'リス'],
  ['こうのとり', 'コウノトリ'],
  ['どんぐり', 'ドングリ'],
  ['たけのこ', 'タケノコ'],
  ['そらまめ', 'ソラマメ'],
  ['れんこん', 'レンコン'],
  ['しいたけ', 'シイタケ'],
  ['すずめ', 'スズメ'],
  ['なまけもの', 'ナマケモノ'],
  ['うみがめ', 'ウミガメ'],
  ['もぐら', 'モグラ'],
  ['あざらし', 'アザラシ'],
  ['かもしか', 'カモシカ'],
  ['ほたる', 'ホタル'],
  ['だいこん', 'ダイコン'],
  ['もみじ', 'モミジ'],
  ['きりん', 'キリン'],
  ['てんとうむし', 'テントウムシ'],
];

const families: readonly Word[] = [
  ['青山田', 'アオヤマダ'],
  ['石森', 'イシモリ'],
  ['上沢木', 'カミサワギ'],
  ['江口田', 'エグチダ'],
  ['大川辺', 'オオカワベ'],
  ['片桐野', 'カタギリノ'],
  ['木下原', 'キノシタハラ'],
  ['熊井田', 'クマイダ'],
  ['小松木', 'コマツギ'],
  ['斎木', 'サイキ'],
  ['白沢', 'シラサワ'],
  ['杉野原', 'スギノハラ'],
  ['高城', 'タカシロ'],
  ['千野', 'チノ'],
  ['津田川', 'ツダガワ'],
  ['寺本田', 'テラモトダ'],
  ['中里見', 'ナカサトミ'],
  ['西ノ宮', 'ニシノミヤ'],
  ['野々村', 'ノノムラ'],
  ['早瀬川', 'ハヤセガワ'],
  ['東雲', 'シノノメ'],
  ['深町', 'フカマチ'],
  ['星川', 'ホシカワ'],
  ['松葉', 'マツバ'],
  ['水無月', 'ミナヅキ'],
  ['森谷', 'モリヤ'],
  ['柳原', 'ヤナギハラ'],
  ['雪村', 'ユキムラ'],
  ['米倉', 'ヨネクラ'],
  ['若狭', 'ワカサ'],
];

const givens: readonly (readonly [text: string, kana: string, sex: 'male' | 'female'])[] = [
  ['蒼太', 'ソウタ', 'male'],
  ['一樹', 'カズキ', 'male'],
  ['健司', 'ケンジ', 'male'],
  ['浩二', 'コウジ', 'male'],
  ['信行', 'ノブユキ', 'male'],
  ['大地', 'ダイチ', 'male'],
  ['達也', 'タツヤ', 'male'],
  ['直人', 'ナオト', 'male'],
  ['春樹', 'ハルキ', 'male'],
  ['誠', 'マコト', 'male'],
  ['雄三', 'ユウゾウ', 'male'],
  ['涼', 'リョウ', 'male'],
  ['葵', 'アオイ', 'female'],
  ['恵美', 'エミ', 'female'],
  ['香織', 'カオリ', 'female'],
  ['沙織', 'サオリ', 'female'],
  ['静江', 'シズエ', 'female'],
  ['千尋', 'チヒロ', 'female'],
  ['七海', 'ナナミ', 'female'],
  ['真由', 'マユ', 'female'],
  ['美咲', 'ミサキ', 'female'],
  ['優子', 'ユウコ', 'female'],
  ['洋子', 'ヨウコ', 'female'],
  ['玲奈', 'レナ', 'female'],
];

/** An invented name of something: 「こもれびくじら」 with its kana. */
export function inventedWord(random: Random): { readonly text: string; readonly kana: string } {
  const [mood, moodKana] = random.pick(moods);
  const [creature, creatureKana] = random.pick(creatures);
  return { text: mood + creature, kana: moodKana + creatureKana };
}

export interface DemoName {
  readonly name: string;
  readonly kana: string;
  readonly sex: 'male' | 'female';
}

/** An invented person. */
export function inventedPerson(random: Random): DemoName {
  const [family, familyKana] = random.pick(families);
  const [given, givenKana, sex] = random.pick(givens);
  return { name: `${family}　${given}`, kana: `${familyKana} ${givenKana}`, sex };
}
