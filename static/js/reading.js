// Says how hard the words are that somebody is typing, a moment after they pause.

const PAUSE = 700;

/** @param {HTMLInputElement|HTMLTextAreaElement} box whose data-reading is the address to ask */
export function reading(box) {
  const said = box.form.querySelector('[data-reading-said]');
  let waiting;
  let asked = 0;
  box.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(async () => {
      const turn = ++asked;
      const answer = await ask(box);
      if (answer && turn === asked) {
        said.replaceChildren(...shown(answer));
      }
    }, PAUSE);
  });
}

async function ask(box) {
  try {
    const body = new URLSearchParams({csrf: box.form.elements.csrf.value, text: box.value});
    const answer = await fetch(box.dataset.reading, {method: 'POST', body});
    return answer.ok ? await answer.json() : null;
  } catch {
    return null;
  }
}

function shown({words, advice}) {
  const parts = [];
  if (words) {
    const line = document.createElement('p');
    line.append(Object.assign(document.createElement('strong'), {textContent: words}));
    parts.push(line);
  }
  if (advice.length) {
    const list = document.createElement('ul');
    list.append(...advice.map((text) =>
      Object.assign(document.createElement('li'), {textContent: text})));
    parts.push(list);
  }
  return parts;
}
