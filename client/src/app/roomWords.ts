// Names of pages that only the menu and the search say before they are opened.
export const roomWords = { entry: 'Entry by hand', retractions: 'Retracted', watchlists: 'Watchlists', questions: 'Questions', recommendations: 'Recommendations' } as const
