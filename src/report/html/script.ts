/** What a report does beside standing there: sorts and folds the table, opens what a link leads to. It fetches nothing. */
export const SCRIPT = `
'use strict';
(function () {
  var body = document.querySelector('#grid tbody');
  var rows = body ? Array.from(body.rows) : [];
  var place = new Map(rows.map(function (row, index) { return [row, index]; }));
  function visible() {
    var folded = {};
    rows.forEach(function (row) {
      var button = row.querySelector('button[data-fold]');
      if (button) folded[button.dataset.fold] = button.getAttribute('aria-expanded') === 'false';
    });
    rows.forEach(function (row) {
      var groups = (row.dataset.groups || '').split(' ');
      row.hidden = body.dataset.flat === 'yes'
        ? row.classList.contains('group')
        : groups.some(function (group) { return folded[group]; });
    });
  }
  document.querySelectorAll('button[data-fold]').forEach(function (button) {
    button.addEventListener('click', function () {
      button.setAttribute('aria-expanded', String(button.getAttribute('aria-expanded') === 'false'));
      visible();
    });
  });
  document.querySelectorAll('button[data-sort]').forEach(function (button) {
    button.addEventListener('click', function () {
      var key = button.dataset.sort;
      document.querySelectorAll('button[data-sort]').forEach(function (other) {
        other.setAttribute('aria-pressed', String(other === button));
      });
      body.dataset.flat = key === 'order' ? 'no' : 'yes';
      rows.slice().sort(function (a, b) {
        if (key === 'order') return place.get(a) - place.get(b);
        return Number(b.dataset[key] || 0) - Number(a.dataset[key] || 0) || place.get(a) - place.get(b);
      }).forEach(function (row) { body.appendChild(row); });
      visible();
    });
  });
  function open() {
    var target = location.hash.length > 1 ? document.getElementById(decodeURIComponent(location.hash.slice(1))) : null;
    for (var node = target; node; node = node.parentElement) if (node.tagName === 'DETAILS') node.open = true;
    if (target) {
      if (target.tagName === 'DETAILS') target.querySelector('summary').focus();
      target.scrollIntoView();
    }
  }
  window.addEventListener('hashchange', open);
  window.addEventListener('beforeprint', function () {
    document.querySelectorAll('details').forEach(function (details) { details.open = true; });
  });
  open();
})();
`.trim();
