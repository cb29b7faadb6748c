// "Was this page useful?": what the server answers takes the place of the question, and the focus.

const FAILED = 'That did not work. Load the page again, and then press once more.';

/** @param {HTMLElement} place that holds one form after the other */
export function useful(place) {
  place.addEventListener('submit', async (event) => {
    event.preventDefault();
    const form = event.target;
    if (form.ariaBusy === 'true') {
      return;
    }
    form.ariaBusy = 'true';
    const next = await answer(form, event.submitter);
    form.ariaBusy = 'false';
    if (next) {
      (form.closest('[data-next]') ?? form).replaceWith(next);
      next.tabIndex = -1;
      next.focus();
    } else {
      const said = form.querySelector('[role=alert]') ?? form.appendChild(document.createElement('p'));
      said.role = 'alert';
      said.textContent = FAILED;
    }
  });
}

/** The part of the next page that matters here; null when there is none. */
async function answer(form, button) {
  try {
    const body = new URLSearchParams(new FormData(form, button));
    const page = await (await fetch(form.action, {method: 'POST', body})).text();
    return new DOMParser().parseFromString(page, 'text/html').querySelector('[data-next]');
  } catch {
    return null;
  }
}
