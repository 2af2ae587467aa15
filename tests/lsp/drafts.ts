/** A text whose two ends contradict each other: March 13 on line 5 against April 13 on line 1. */
export const contradicting = [
  'Part of the east stand collapsed during the quarter-final on April 13, injuring 22 supporters.',
  '',
  'The club opened an inquiry the next week.',
  '',
  'The collapse of the east stand on March 13, which injured 22 supporters, is still unexplained.',
  ''
].join('\n')

/** The same, in agreement. */
export const agreeing = contradicting.replace('March 13', 'April 13')
