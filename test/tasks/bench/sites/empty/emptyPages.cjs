/** A plugin for Docusaurus that adds pages with nothing on them but what the site puts around each. */
module.exports = function emptyPages(_, {pages}) {
  return {
    name: 'empty-pages',
    async contentLoaded({actions: {createData, addRoute}}) {
      const component = require.resolve('./EmptyPage.js');
      for (let page = 0; page < pages; page++) {
        const data = await createData(`${page}.json`, JSON.stringify({title: `Page ${page}`}));
        addRoute({path: `/tickets/${page}`, component, exact: true, modules: {data}});
      }
    },
  };
};
