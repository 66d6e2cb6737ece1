// The floors of the house, from the ground up. A file imports from its own folder or from floors below it.
const floors = [
  ['version'],
  ['money'],
  ['rates'],
  ['figures'],
  ['compare', 'datasets'],
  ['charts', 'quotes'],
  ['render', 'texts'],
  ['report'],
  ['matchers'],
  ['vitest', 'textlint'],
  ['cli'],
];

const inside = (folders) => `^src/(${folders.join('|')})(/|\\.ts$)`;

// The rooms of the floor of charts, from below.
const rooms = [
  ['spec', 'words', 'themes'],
  ['model', 'read'],
  ['say'],
  ['scene'],
  ['forms'],
  ['check-spec'],
  ['chart'],
  ['data'],
];

const roomsOfCharts = rooms.slice(0, -1).map((own, i) => ({
  name: `charts-${own[0]}-imports-only-from-below`,
  severity: 'error',
  from: { path: `^src/charts/(${own.join('|')})(/|\\.ts$)` },
  to: {
    path: `^src/charts/(${rooms
      .slice(i + 1)
      .flat()
      .join('|')})(/|\\.ts$)`,
  },
}));

const mayNotImport = floors.flatMap((wings, floor) =>
  wings.map((wing) => {
    const above = floors.slice(floor + 1).flat();
    const beside = wings.filter((other) => other !== wing);
    return {
      name: `${wing}-imports-only-from-below`,
      severity: 'error',
      from: { path: inside([wing]) },
      to: { path: [inside([...above, ...beside, 'nothing']), '^src/index\\.ts$'] },
    };
  }),
);

module.exports = {
  forbidden: [
    ...mayNotImport,
    ...roomsOfCharts,
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'the-library-is-browser-safe',
      comment: 'Only render, report, the command and the build of the embedded table may use Node.',
      severity: 'error',
      from: {
        path: inside(['money', 'rates', 'figures', 'compare', 'datasets', 'charts', 'quotes', 'texts']),
        pathNot: '^src/rates/embedded/build\\.ts$',
      },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'index-reaches-no-node-floor',
      severity: 'error',
      from: { path: '^src/index\\.ts$' },
      to: { path: inside(['render', 'report', 'matchers', 'vitest', 'textlint', 'cli']) },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.js'] },
    doNotFollow: { path: 'node_modules' },
  },
};
