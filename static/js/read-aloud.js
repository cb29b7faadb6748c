// Reads the page with the browser's own voice, part by part, marking the part being read.

const PARTS = 'h1,h2,h3,h4,p,li,dt,dd,td,th';

/** @param {HTMLElement} bar with a start and a stop button, hidden until a voice is there */
export function readAloud(bar) {
  if (!('speechSynthesis' in window)) {
    return;
  }
  const start = bar.querySelector('[data-aloud-start]');
  const stop = bar.querySelector('[data-aloud-stop]');
  bar.hidden = false;

  const ended = () => {
    start.hidden = false;
    stop.hidden = true;
  };
  start.addEventListener('click', () => {
    start.hidden = true;
    stop.hidden = false;
    stop.focus();
    read(parts(), ended);
  });
  stop.addEventListener('click', () => {
    speechSynthesis.cancel();
    ended();
    start.focus();
  });
  addEventListener('pagehide', () => speechSynthesis.cancel());
}

/** What holds words itself; a part inside another part is read with it. */
function parts() {
  return [...document.querySelectorAll(`main :is(${PARTS})`)]
      .filter((part) => part.innerText.trim() !== '' && !part.parentElement.closest(PARTS));
}

function read([part, ...rest], ended) {
  if (!part) {
    ended();
    return;
  }
  const words = new SpeechSynthesisUtterance(part.innerText);
  words.lang = document.documentElement.lang;
  words.rate = 0.95;
  words.onstart = () => part.classList.add('being-read');
  words.onend = () => {
    part.classList.remove('being-read');
    read(rest, ended);
  };
  words.onerror = () => {
    part.classList.remove('being-read');
    ended();
  };
  speechSynthesis.speak(words);
}
