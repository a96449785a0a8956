import i18n from '@generated/i18n';

/** The order in which a label gives its forms, which is that of Docusaurus' own labels. */
const order: readonly Intl.LDMLPluralRule[] = ['zero', 'one', 'two', 'few', 'many', 'other'];

const rules = new Intl.PluralRules(i18n.currentLocale);
const {pluralCategories} = rules.resolvedOptions();
const forms = order.filter((form) => pluralCategories.includes(form));

/**
 * The form of a label for a count, by the rules of the reader's language. A label gives them with `|`
 * between them: `1 point|{points} points`; where it has fewer than the language, the last one counts.
 */
export function pluralOf(count: number, label: string): string {
  const given = label.split('|');
  const index = Math.min(forms.indexOf(rules.select(count)), given.length - 1);
  return given[index] ?? label;
}
