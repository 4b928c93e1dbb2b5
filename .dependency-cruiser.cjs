// Who may knock at whose door. A room may import itself, and what its row names. Nothing else.
const ground = ['base', 'wording', 'people', 'messaging', 'calendar']
const office = ['base', 'wording', 'calendar', 'people', 'messaging', 'directives', 'tasks', 'reports']
const conversation = [...office, 'answers', 'reminders', 'broadcasts', 'chat']
const rooms = {
  base: [],
  wording: ['base'],
  people: ['base'],
  messaging: ['base'],
  calendar: ['base'],
  directives: ['base', 'calendar'],
  tasks: ['base', 'calendar', 'people', 'directives'],
  reports: ['base', 'wording', 'calendar', 'people', 'directives', 'tasks'],
  answers: ['base', 'calendar', 'people', 'directives', 'tasks', 'reports'],
  reminders: office,
  broadcasts: office,
  chat: conversation,
  channels: ['base', 'messaging'],
  store: [...ground, 'directives', 'tasks', 'reports', 'reminders', 'broadcasts', 'chat'].filter(
    (r) => r !== 'wording',
  ),
  jobs: conversation,
  web: conversation,
  cli: conversation,
}

// Packages with a single home.
const homes = {
  prisma: { packages: '(^|/)node_modules/(@prisma|prisma|\\.prisma|better-sqlite3|pg)/', home: '^src/store/' },
  grammy: { packages: '(^|/)node_modules/(grammy|@grammyjs)/', home: '^src/channels/telegram/' },
  undici: { packages: '(^|/)node_modules/undici/', home: '^src/channels/zalo/' },
  fluent: { packages: '(^|/)node_modules/@fluent/', home: '^src/wording/' },
  hono: { packages: '(^|/)node_modules/(hono|@hono)/', home: '^src/web/' },
  commander: { packages: '(^|/)node_modules/commander/', home: '^src/cli/' },
  pino: { packages: '(^|/)node_modules/pino/', home: '^src/base/log[.]ts$' },
  files: {
    packages:
      '(^|/)node_modules/(@embedpdf|fflate|htmlparser2|iconv-lite|sharp|tesseract[.]js|@tesseract[.]js-data|word-extractor)/',
    home: '^src/directives/read/',
  },
  zod: { packages: '(^|/)node_modules/zod/', home: '^src/(config[.]ts$|store/|channels/|chat/)' },
}

module.exports = {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true } },
    ...Object.entries(rooms).map(([room, allowed]) => ({
      name: `${room}-keeps-to-its-floor`,
      severity: 'error',
      from: { path: `^src/${room}/` },
      to: { path: '^src/', pathNot: `^src/(${[room, ...allowed].join('|')})/` },
    })),
    ...Object.entries(homes).map(([name, { packages, home }]) => ({
      name: `${name}-stays-home`,
      severity: 'error',
      from: { path: '^src/', pathNot: home },
      to: { path: packages },
    })),
    {
      name: 'channels-do-not-meet',
      severity: 'error',
      from: { path: '^src/channels/([^/]+)/' },
      to: { path: '^src/channels/([^/]+)/', pathNot: '^src/channels/$1/' },
    },
    {
      name: 'generated-client-stays-in-store',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/store/' },
      to: { path: '^src/store/generated/' },
    },
    {
      name: 'only-the-app-wires',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(main|app)[.]ts$|^src/app/' },
      to: { path: '^src/(main|app)[.]ts$|^src/app/' },
    },
  ],
  options: {
    tsPreCompilationDeps: true, // type-only imports count too
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
    doNotFollow: { path: '(^node_modules|^src/store/generated)' },
  },
}
