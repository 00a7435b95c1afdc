'use strict';

// Hides what does not hold every word of the field; without it a page is whole, and the browser's own search works.
const box = document.querySelector('.filter');
const field = box.querySelector('input');
const count = box.querySelector('output');
const items = Array.from(document.querySelectorAll('[data-item]'), (element) => ({
  element,
  text: element.textContent.toLowerCase()
}));
const groups = Array.from(document.querySelectorAll('[data-group]'));

function filter() {
  const words = field.value.toLowerCase().split(/\s+/).filter((word) => word !== '');
  let shown = 0;
  for (const item of items) {
    const fits = words.every((word) => item.text.includes(word));
    item.element.hidden = !fits;
    shown += fits ? 1 : 0;
  }
  for (const group of groups) {
    group.hidden = words.length > 0 && group.querySelector('[data-item]:not([hidden])') === null;
  }
  count.textContent = words.length === 0 ? '' : shown + ' / ' + items.length;
}

function follow() {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (target !== null && target.closest('[hidden]') !== null) {
    field.value = '';
    filter();
    target.scrollIntoView();
  }
}

box.hidden = false;
field.addEventListener('input', filter);
window.addEventListener('hashchange', follow);
