// Small conveniences over pages that work without them.
import {count} from './counting.js';
import {here} from './here.js';
import {readAloud} from './read-aloud.js';
import {reading} from './reading.js';
import {useful} from './useful.js';

const all = (selector, act) => document.querySelectorAll(selector).forEach(act);

// An error summary takes the focus, and its links put it in the field itself.
all('.govuk-error-summary', (summary) => {
  summary.tabIndex = -1;
  summary.focus();
  summary.addEventListener('click', (event) => {
    const field = event.target.hash && document.getElementById(event.target.hash.slice(1));
    if (field) {
      event.preventDefault();
      (field.labels?.[0] ?? field).scrollIntoView();
      field.focus({preventScroll: true});
    }
  });
});

// Buttons that only a script can answer are hidden in the page until it does.
all('[data-print]', (button) => {
  button.hidden = false;
  button.addEventListener('click', () => print());
});

addEventListener('beforeprint', () => count('print'));

all('[data-copy]', (button) => {
  if (!navigator.clipboard) {
    return;
  }
  button.hidden = false;
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(button.dataset.copy);
    document.getElementById(button.getAttribute('aria-describedby')).textContent = 'Link copied';
    count('share');
  });
});

// Suggestions come with the first focus on a search box, so that no page pays for them unasked.
all('[data-suggest]', (place) => {
  const load = () => import(place.dataset.suggest).then((module) => module.suggest(place));
  place.addEventListener('focusin', load, {once: true});
});

// Display choices show on the page at once; saving keeps them.
all('[data-display]', (form) => form.addEventListener('change', () => {
  const chosen = [...form.querySelectorAll('.govuk-radios__item + * input:checked')];
  document.documentElement.className = chosen.map(({name, value}) => `${name}-${value}`).join(' ');
}));

all('[data-aloud]', readAloud);
all('[data-here]', here);
all('[data-reading]', reading);
all('[data-useful]', useful);
