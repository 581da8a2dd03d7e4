import { establishmentFields } from '#areas/establishments/index.ts';
import { postingFields } from '#areas/postings/index.ts';
import { allFields, type Catalogue } from '#kernel/fields/index.ts';

/** Every field that tells who the employer is, filled with a word of its own. */
function secretsOf(of: Catalogue, name: string) {
  const content: Record<string, Record<string, string>> = {};
  const secrets = allFields(of).flatMap(({ path, field }, nth) => {
    if (!field.identity || (field.control.kind !== 'text' && field.control.kind !== 'picker')) return [];
    const [section = '', key = ''] = path.split('.');
    const secret = `ZQ${name}${nth}X`;
    content[section] = { ...content[section], [key]: secret };
    return [{ path, secret }];
  });
  return { content, secrets };
}

const ofPosting = secretsOf(postingFields, 'p');
const ofEstablishment = secretsOf(establishmentFields, 'e');

/** Contents in which every field that tells who the employer is holds a word of its own, and those words with their fields. */
export const identity = {
  posting: ofPosting.content,
  establishment: ofEstablishment.content,
  secrets: [...ofPosting.secrets, ...ofEstablishment.secrets],
} as const;
