// Turns a search box into a combobox with suggestions from /search/suggest.
import Autocomplete from 'accessible-autocomplete/src/autocomplete';
import {createElement, render} from 'preact';

const LETTERS = 3;
const KINDS = {
  service: 'Service', page: 'Guide', glossary: 'Hard word', topic: 'Topic', need: 'Need',
};

/** @param {HTMLElement} place that holds a label and a search box, which the combobox replaces */
export function suggest(place) {
  const box = place.querySelector('input');
  const {id, name, value, form, selectionStart, selectionEnd} = box;
  const describedBy = box.getAttribute('aria-describedby');
  const focused = document.activeElement === box;
  const combobox = document.createElement('div');
  box.replaceWith(combobox);
  render(createElement(Autocomplete, {
    id,
    name,
    defaultValue: value,
    minLength: LETTERS,
    displayMenu: 'overlay',
    confirmOnBlur: false,
    showNoOptionsFound: false,
    inputClasses: 'govuk-input',
    source,
    templates: {inputValue: (chosen) => chosen?.text ?? '', suggestion},
    onConfirm: (chosen) => chosen && follow(chosen, form),
    tStatusQueryTooShort: () => '',
  }), combobox);
  const input = combobox.querySelector('input');
  input.type = 'search';
  input.maxLength = 128;
  input.enterKeyHint = 'search';
  // The combobox swallows Enter while its list is open: in the box itself, Enter always searches.
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') {
      event.preventDefault();
      event.stopImmediatePropagation();
      form.requestSubmit();
    }
  });
  // Closing the list from inside it would leave the keyboard nowhere.
  combobox.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && event.target !== input) {
      event.stopImmediatePropagation();
      input.focus();
      input.dispatchEvent(new KeyboardEvent('keydown', {key: 'Escape', keyCode: 27, bubbles: true}));
    }
  }, true);
  if (describedBy) {
    input.setAttribute('aria-describedby', `${describedBy} ${input.getAttribute('aria-describedby') ?? ''}`.trim());
  }
  if (focused) {
    input.focus();
    input.setSelectionRange(selectionStart, selectionEnd);
  }
}

let asked = 0;

async function source(query, show) {
  const mine = ++asked;
  const answer = await fetch(`/search/suggest?q=${encodeURIComponent(query.trim())}`).catch(() => null);
  const found = answer?.ok ? await answer.json() : [];
  if (mine === asked) {
    show(found);
  }
}

/** A chosen suggestion leads to its own page; without one, the words are searched for. */
function follow(chosen, form) {
  if (chosen.href) {
    location.assign(chosen.href);
  } else {
    form.requestSubmit();
  }
}

function suggestion({text, kind}) {
  return `${escaped(text)}${kind in KINDS ? ` <small>${KINDS[kind]}</small>` : ''}`;
}

function escaped(text) {
  const holder = document.createElement('span');
  holder.textContent = text;
  return holder.innerHTML;
}
