// Names of pages that only the menu and the search say before they are opened, and of the place where it is told what was just done.
export const roomWords = { entry: 'Entry by hand', retractions: 'Retracted', watchlists: 'Watchlists', questions: 'Questions', recommendations: 'Recommendations', done: 'Just done', addAbout: 'Add what a source says' } as const
