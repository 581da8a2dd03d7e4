import type { RefusalDictionary } from './types.ts';

const another = {
  ja: '別のファイルを選んで、もう一度送ってください。ほかのファイルは、そのまま残っています。',
  en: 'Choose another file and send again. Your other files are kept.',
};

const saveAgain = {
  ja: '作成したソフトで開いて保存し直すか、PDFにして、もう一度選んでください。',
  en: 'Open it in the program it was made with, save it again or as PDF, and choose it again.',
};

/** T15: what is wrong with a file that somebody handed in (platform/uploads.ts). */
export const uploads: RefusalDictionary = {
  'file-empty': {
    ja: (data) => `「${data.name}」は中身が空です。`,
    en: (data) => `“${data.name}” is empty.`,
    next: another,
  },
  'file-too-big': {
    ja: (data) => `「${data.name}」は${data.size}MBあります。1ファイルは${data.megabytes}MBまでです。`,
    en: (data) => `“${data.name}” has ${data.size} MB. A file may have up to ${data.megabytes} MB.`,
    next: {
      ja: '写真は小さくして、書類はページを分けるか画質を下げて保存し、もう一度選んでください。',
      en: 'Make pictures smaller, or save the document in parts or at a lower quality, and choose it again.',
    },
  },
  'file-type-refused': {
    ja: (data) => `「${data.name}」の種類は受け付けていません。受け付けるのは、${data.types}です。`,
    en: (data) =>
      `“${data.name}” is of a kind that is not accepted. Accepted: ${String(data.types).replaceAll('・', ', ')}.`,
    next: saveAgain,
  },
  'file-name-mismatch': {
    ja: (data) => `「${data.name}」の中身は${data.content}で、名前（拡張子）と合っていません。`,
    en: (data) => `The content of “${data.name}” is ${data.content}, which its name does not say.`,
    next: saveAgain,
  },
  'file-damaged': {
    ja: (data) => `「${data.name}」は壊れていて、開けません。`,
    en: (data) => `“${data.name}” is damaged and cannot be opened.`,
    next: saveAgain,
  },
  'file-locked': {
    ja: (data) => `「${data.name}」には、パスワードか編集の制限がかかっています。`,
    en: (data) => `“${data.name}” is protected by a password or restrictions.`,
    next: {
      ja: 'パスワードと制限を外して保存し、もう一度選んでください。',
      en: 'Save it without password and restrictions, and choose it again.',
    },
  },
  'file-bomb': {
    ja: (data) => `「${data.name}」は、開くと大きくなりすぎます。`,
    en: (data) => `“${data.name}” becomes too large when it is opened.`,
    next: {
      ja: '画像を小さくするか、PDFにして、もう一度選んでください。',
      en: 'Make its pictures smaller, or save it as PDF, and choose it again.',
    },
  },
  'file-active-content': {
    ja: (data) => `「${data.name}」には、マクロなど、開くと動くものが入っています。`,
    en: (data) => `“${data.name}” contains macros or other things that run when it is opened.`,
    next: {
      ja: 'マクロや埋め込みを除いて保存し、もう一度選んでください。',
      en: 'Save it without macros and embedded objects, and choose it again.',
    },
  },
  'file-polyglot': {
    ja: (data) => `「${data.name}」には、別の種類のファイルが重なって入っています。`,
    en: (data) => `“${data.name}” holds a file of another kind as well.`,
    next: saveAgain,
  },
  'file-infected': {
    ja: (data) => `「${data.name}」にウイルスが見つかりました。ファイルは保存していません。`,
    en: (data) => `A virus was found in “${data.name}”. The file was not kept.`,
    next: {
      ja: 'お使いの端末をウイルス対策ソフトで調べてから、別のファイルを選んでください。',
      en: 'Check your device with antivirus software, then choose another file.',
    },
  },
  'too-many-files': {
    ja: (data) => `一度に送れるのは${data.limit}ファイルまでです（${data.count}ファイルが選ばれています）。`,
    en: (data) => `Up to ${data.limit} files can be sent at once; ${data.count} were chosen.`,
    next: {
      ja: '必要なものを選び直すか、1つのPDFにまとめてください。',
      en: 'Choose the ones that are needed, or put them together into one PDF.',
    },
  },
  'scanner-down': {
    ja: (data) => `いまウイルスの検査ができないため、「${data.name}」を受け付けられません。`,
    en: (data) => `“${data.name}” cannot be taken, since scanning for viruses does not work at the moment.`,
    next: {
      ja: '入力したものは残っています。しばらくしてから、もう一度送ってください。',
      en: 'What you typed is kept. Please send it again a little later.',
    },
  },
};
