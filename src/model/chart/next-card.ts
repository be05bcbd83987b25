/** The id of the card that holds what may come next. Apart from the graph, which the build makes and no page needs. */
export const nextCard = 'next';
