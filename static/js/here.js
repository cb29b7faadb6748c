// Fills the postcode box with about where the person is, and only when they press the button.

const NO_PLACE = 'We could not find where you are. Type a postcode or an area instead.';

/** @param {HTMLElement} place with the button and a status, hidden where nothing can be found */
export function here(place) {
  if (!navigator.geolocation || !window.isSecureContext) {
    return;
  }
  const status = place.querySelector('[role=status]');
  const box = place.closest('form').elements.near;
  place.hidden = false;
  place.querySelector('button').addEventListener('click', () => {
    status.textContent = 'Looking for where you are';
    navigator.geolocation.getCurrentPosition(({coords}) => {
      box.value = `Where you are (${rounded(coords.latitude)}, ${rounded(coords.longitude)})`;
      status.textContent = 'Found, to about half a mile. You can search now.';
    }, () => {
      status.textContent = NO_PLACE;
    }, {maximumAge: 600000, timeout: 10000});
  });
}

/** About half a mile is near enough, and all that leaves the phone. */
function rounded(degrees) {
  return degrees.toFixed(2);
}
