/** The kinds of files that people hand in, by their content. */
export const FILE_KINDS = {
  pdf: { mediaType: 'application/pdf', extensions: ['pdf'], label: 'PDF' },
  jpeg: { mediaType: 'image/jpeg', extensions: ['jpg', 'jpeg', 'jpe'], label: 'JPEG' },
  png: { mediaType: 'image/png', extensions: ['png'], label: 'PNG' },
  gif: { mediaType: 'image/gif', extensions: ['gif'], label: 'GIF' },
  bmp: { mediaType: 'image/bmp', extensions: ['bmp', 'dib'], label: 'BMP' },
  docx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    extensions: ['docx'],
    label: 'Word',
  },
  xlsx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    extensions: ['xlsx'],
    label: 'Excel',
  },
} as const;

export type FileKind = keyof typeof FILE_KINDS;

/** The kind of a media type that file-type found; undefined when it is none of ours. */
export function kindOf(mediaType: string | undefined): FileKind | undefined {
  return (Object.keys(FILE_KINDS) as FileKind[]).find((kind) => FILE_KINDS[kind].mediaType === mediaType);
}
