import {describe, expect, test} from 'vitest';
import {runCli} from '../helpers/cli.js';
import {folderWith} from '../helpers/folder.js';
import {trickyFolder} from './trickyFolder.js';

async function print(format: string): Promise<string> {
  const folder = folderWith(trickyFolder);
  const {exitCode, stdout} = await runCli(folder, 'check', '--root', '.', '--format', format);
  expect(exitCode).toBe(1);
  expect(stdout).not.toContain(folder);
  return stdout;
}

const path = 'tickets/Große Pläne/PAY-1, 100%.md';

test('text', async () => {
  expect(await print('text')).toBe(`${path}:6:13  error  valid-points
  × Unexpected points \`😀 21%, <b> "&" ]]>::error::��\`, expected a whole number from 1 to 8
    5 │ **Priority:** High
  > 6 │ **Points:** 😀 21%, <b> "&" ]]>::error::��
      │             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    7 │
  help: write a number; remarks may stand behind it in brackets

${path}:21:3  info  consistent-ticket-id
  ℹ Unexpected spelling \`pay-3\` of the id of a ticket, expected \`PAY-3\`: both are taken for the same ticket
    20 │ **Blocked By:**
  > 21 │ - pay-3: Reason.
       │   ^^^^^
    22 │
  help: write \`PAY-3\`

${path}:24:3  warning  reciprocal-dependency
  ⚠ Unexpected one-sided dependency: \`PAY-1\` blocks \`PAY-2\`, expected \`PAY-1\` in Blocked By of \`PAY-2\`
    23 │ **Blocks:**
  > 24 │ - PAY-2: Reason.
       │   ^^^^^
    25 │
  tickets/PAY-2.md:18:4 \`PAY-2\` does not mention it
  help: add \`- PAY-1: reason\` to Blocked By in tickets/PAY-2.md, or delete this line

✖ 1 error, 1 warning and 1 info in 1 file (3 tickets checked)
2 of them can be mended with --fix
`);
});

test('github: errors first, then warnings and notices', async () => {
  const file = 'file=tickets/Große Pläne/PAY-1%2C 100%25.md';
  expect(await print('github')).toBe(
    `::error ${file},line=6,endLine=6,col=13,endColumn=43,title=valid-points::Unexpected points \`😀 21%25, <b> "&" ]]>::error::��\`, expected a whole number from 1 to 8%0Ahelp: write a number; remarks may stand behind it in brackets
::warning ${file},line=24,endLine=24,col=3,endColumn=8,title=reciprocal-dependency::Unexpected one-sided dependency: \`PAY-1\` blocks \`PAY-2\`, expected \`PAY-1\` in Blocked By of \`PAY-2\`%0Atickets/PAY-2.md:18:4 \`PAY-2\` does not mention it%0Ahelp: add \`- PAY-1: reason\` to Blocked By in tickets/PAY-2.md, or delete this line
::notice ${file},line=21,endLine=21,col=3,endColumn=8,title=consistent-ticket-id::Unexpected spelling \`pay-3\` of the id of a ticket, expected \`PAY-3\`: both are taken for the same ticket%0Ahelp: write \`PAY-3\`
✖ 1 error, 1 warning and 1 info in 1 file (3 tickets checked)
`,
  );
});

test('gitlab', async () => {
  expect(await print('gitlab')).toBe(String.raw`[
  {
    "type": "issue",
    "check_name": "valid-points",
    "description": "Unexpected points ${'`'}😀 21%, <b> \"&\" ]]>::error::��${'`'}, expected a whole number from 1 to 8",
    "content": {
      "body": "help: write a number; remarks may stand behind it in brackets"
    },
    "categories": [
      "Clarity"
    ],
    "severity": "major",
    "fingerprint": "0e225ce2ef89a587",
    "location": {
      "path": "${path}",
      "lines": {
        "begin": 6,
        "end": 6
      }
    }
  },
  {
    "type": "issue",
    "check_name": "consistent-ticket-id",
    "description": "Unexpected spelling ${'`pay-3`'} of the id of a ticket, expected ${'`PAY-3`'}: both are taken for the same ticket",
    "content": {
      "body": "help: write ${'`PAY-3`'}"
    },
    "categories": [
      "Clarity"
    ],
    "severity": "info",
    "fingerprint": "944f4c2371f0eb1a",
    "location": {
      "path": "${path}",
      "lines": {
        "begin": 21,
        "end": 21
      }
    }
  },
  {
    "type": "issue",
    "check_name": "reciprocal-dependency",
    "description": "Unexpected one-sided dependency: ${'`PAY-1`'} blocks ${'`PAY-2`'}, expected ${'`PAY-1`'} in Blocked By of ${'`PAY-2`'}",
    "content": {
      "body": "tickets/PAY-2.md:18:4 ${'`PAY-2`'} does not mention it\n\nhelp: add ${'`- PAY-1: reason`'} to Blocked By in tickets/PAY-2.md, or delete this line"
    },
    "categories": [
      "Clarity"
    ],
    "severity": "minor",
    "fingerprint": "6e29989251ced9c9",
    "location": {
      "path": "${path}",
      "lines": {
        "begin": 24,
        "end": 24
      }
    },
    "other_locations": [
      {
        "path": "tickets/PAY-2.md",
        "lines": {
          "begin": 18,
          "end": 18
        }
      }
    ]
  }
]
`);
});

test('junit: an error fails, a warning is skipped, an info passes with output', async () => {
  const points =
    'Unexpected points `😀 21%, &lt;b&gt; &quot;&amp;&quot; ]]&gt;::error::��`, expected a whole number from 1 to 8';
  const spelling =
    'Unexpected spelling `pay-3` of the id of a ticket, expected `PAY-3`: both are taken for the same ticket';
  const oneSided =
    'Unexpected one-sided dependency: `PAY-1` blocks `PAY-2`, expected `PAY-1` in Blocked By of `PAY-2`';
  expect(await print('junit')).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="docusaurus-tickets" tests="5" failures="1" errors="0">
  <testsuite name="${path}" tests="3" failures="1" errors="0" skipped="1">
    <testcase name="valid-points: ${points}" classname="${path}"><failure type="valid-points" message="${points}">${path}:6:13
${points}
help: write a number; remarks may stand behind it in brackets</failure></testcase>
    <testcase name="consistent-ticket-id: ${spelling}" classname="${path}"><system-out>${path}:21:3
${spelling}
help: write \`PAY-3\`</system-out></testcase>
    <testcase name="reciprocal-dependency: ${oneSided}" classname="${path}"><skipped>${path}:24:3
${oneSided}
tickets/PAY-2.md:18:4 \`PAY-2\` does not mention it
help: add \`- PAY-1: reason\` to Blocked By in tickets/PAY-2.md, or delete this line</skipped></testcase>
  </testsuite>
  <testsuite name="tickets/PAY-2.md" tests="1" failures="0" errors="0" skipped="0">
    <testcase name="no errors" classname="tickets/PAY-2.md"/>
  </testsuite>
  <testsuite name="tickets/PAY-3.md" tests="1" failures="0" errors="0" skipped="0">
    <testcase name="no errors" classname="tickets/PAY-3.md"/>
  </testsuite>
</testsuites>
`);
});

describe('sarif', () => {
  test('the results', async () => {
    const {runs} = JSON.parse(await print('sarif')) as {
      runs: {tool: {driver: {rules: {id: string}[]}}; results: {ruleIndex: number}[]}[];
    };
    const indexOf = (id: string) => runs[0]?.tool.driver.rules.findIndex((it) => it.id === id);
    const artifactLocation = {
      uri: 'tickets/Gro%C3%9Fe%20Pl%C3%A4ne/PAY-1%2C%20100%25.md',
      uriBaseId: '%SRCROOT%',
    };
    expect(runs[0]?.results).toEqual([
      {
        ruleId: 'valid-points',
        ruleIndex: indexOf('valid-points'),
        level: 'error',
        message: {
          text: 'Unexpected points `😀 21%, <b> "&" ]]>::error::��`, expected a whole number from 1 to 8\nhelp: write a number; remarks may stand behind it in brackets',
        },
        locations: [
          {
            physicalLocation: {
              artifactLocation,
              region: {startLine: 6, startColumn: 13, endLine: 6, endColumn: 43},
            },
          },
        ],
        partialFingerprints: {'docusaurusTickets/v1': '0e225ce2ef89a587'},
      },
      {
        ruleId: 'consistent-ticket-id',
        ruleIndex: indexOf('consistent-ticket-id'),
        level: 'note',
        message: {
          text: 'Unexpected spelling `pay-3` of the id of a ticket, expected `PAY-3`: both are taken for the same ticket\nhelp: write `PAY-3`',
        },
        locations: [
          {
            physicalLocation: {
              artifactLocation,
              region: {startLine: 21, startColumn: 3, endLine: 21, endColumn: 8},
            },
          },
        ],
        partialFingerprints: {'docusaurusTickets/v1': '944f4c2371f0eb1a'},
        fixes: [
          {
            description: {text: 'Write `PAY-3`'},
            artifactChanges: [
              {
                artifactLocation,
                replacements: [
                  {
                    deletedRegion: {startLine: 21, startColumn: 3, endLine: 21, endColumn: 8},
                    insertedContent: {text: 'PAY-3'},
                  },
                ],
              },
            ],
          },
        ],
      },
      {
        ruleId: 'reciprocal-dependency',
        ruleIndex: indexOf('reciprocal-dependency'),
        level: 'warning',
        message: {
          text: 'Unexpected one-sided dependency: `PAY-1` blocks `PAY-2`, expected `PAY-1` in Blocked By of `PAY-2`\nhelp: add `- PAY-1: reason` to Blocked By in tickets/PAY-2.md, or delete this line',
        },
        locations: [
          {
            physicalLocation: {
              artifactLocation,
              region: {startLine: 24, startColumn: 3, endLine: 24, endColumn: 8},
            },
          },
        ],
        relatedLocations: [
          {
            id: 1,
            physicalLocation: {
              artifactLocation: {uri: 'tickets/PAY-2.md', uriBaseId: '%SRCROOT%'},
              region: {startLine: 18, startColumn: 4, endLine: 18, endColumn: 16},
            },
            message: {text: '`PAY-2` does not mention it'},
          },
        ],
        partialFingerprints: {'docusaurusTickets/v1': '6e29989251ced9c9'},
        fixes: [
          {
            description: {text: 'Add `PAY-1: Reason.` to Blocked By of `PAY-2`'},
            artifactChanges: [
              {
                artifactLocation: {uri: 'tickets/PAY-2.md', uriBaseId: '%SRCROOT%'},
                replacements: [
                  {
                    deletedRegion: {startLine: 21, startColumn: 3, endLine: 21, endColumn: 7},
                    insertedContent: {text: 'PAY-1: Reason.'},
                  },
                ],
              },
            ],
          },
        ],
      },
    ]);
  });

  test('the head, and the rules that are on', async () => {
    const folder = folderWith({'tickets/PAY-2.md': trickyFolder['tickets/PAY-2.md'] ?? ''});
    const only = ['--rule', 'valid-points=off', '--rule', 'valid-type=info'];
    const call = ['check', '--root', '.', '--format', 'sarif', ...only];
    const {stdout} = await runCli(folder, ...call);
    const log = JSON.parse(stdout) as {runs: [{tool: {driver: {rules: {id: string}[]}}}]};
    const {rules, ...driver} = log.runs[0].tool.driver;
    expect({...log, runs: [{...log.runs[0], tool: {driver}}]}).toEqual({
      $schema:
        'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
      version: '2.1.0',
      runs: [
        {
          tool: {
            driver: {
              name: 'docusaurus-tickets',
              version: '0.1.0',
              semanticVersion: '0.1.0',
              informationUri: 'https://www.npmjs.com/package/docusaurus-plugin-tickets',
            },
          },
          invocations: [{executionSuccessful: true}],
          originalUriBaseIds: {'%SRCROOT%': {description: {text: 'The root of the repository'}}},
          columnKind: 'utf16CodeUnits',
          results: [],
        },
      ],
    });
    expect(rules.some(({id}) => id === 'valid-points')).toBe(false);
    const address = 'https://www.npmjs.com/package/docusaurus-plugin-tickets#valid-type';
    expect(rules.find(({id}) => id === 'valid-type')).toEqual({
      id: 'valid-type',
      name: 'ValidType',
      shortDescription: {text: 'Reports a type that is none of the known ones.'},
      fullDescription: {text: 'Reports a type that is none of the known ones.'},
      help: {
        text: `Reports a type that is none of the known ones. Set its severity, or turn it off, with the option rules: {'valid-type': 'off'}. ${address}`,
        markdown: `Reports a type that is none of the known ones. Set its severity, or turn it off, with the option \`rules: {'valid-type': 'off'}\`. [Read more](${address})`,
      },
      helpUri: address,
      defaultConfiguration: {level: 'note'},
      properties: {tags: ['tickets'], precision: 'very-high', 'problem.severity': 'recommendation'},
    });
  });
});
