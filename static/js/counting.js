// Tells the site that a page was printed or its link copied: a count for the page, nothing of the person.

/** @param {'print'|'share'} use */
export function count(use) {
  navigator.sendBeacon?.('/count', new URLSearchParams({use, path: location.pathname}));
}
