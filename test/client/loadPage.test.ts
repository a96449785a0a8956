import {expect, test} from 'vitest';
import {withHtml, withoutHtml} from '../../plugin/lib/client/loadPage.js';

const props = {
  card: {id: 'PAY-1', title: '<b>'},
  body: [
    {kind: 'html', html: '<p>One</p>'},
    {kind: 'checklist', html: 'Criteria', progress: {done: 1, total: 2}},
    {
      kind: 'list',
      start: null,
      items: [{isTask: false, parts: [{kind: 'html', html: '<p>Two</p>'}]}],
    },
  ],
  epic: null,
};

test('the HTML of texts is taken out of the data of a page, and put back', () => {
  const data = withoutHtml(props);
  expect(data).toEqual({
    ...props,
    body: [
      {kind: 'html', html: 0},
      props.body[1],
      {kind: 'list', start: null, items: [{isTask: false, parts: [{kind: 'html', html: 1}]}]},
    ],
  });
  expect(withHtml(data, ['<p>One</p>', '<p>Two</p>'])).toEqual(props);
});
