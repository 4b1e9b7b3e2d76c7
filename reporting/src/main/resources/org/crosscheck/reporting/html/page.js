
'use strict';
// What a click does. Without this script the page still shows every card and every text.
(function () {
  var root = document.documentElement;
  root.classList.remove('plain');
  document.querySelector('.cards').classList.add('scripted-cards');
  document.querySelector('main').classList.add('scripted-texts');

  var filters = document.getElementById('filters');
  var inOrder = Array.from(document.querySelectorAll('.text'));
  var entries = Array.from(document.querySelectorAll('.findings li'));

  function listed(entry) {
    var lanes = Array.from(filters.querySelectorAll('[name=lane]:checked'), function (box) { return box.value; });
    var data = entry.dataset;
    return lanes.includes(data.lane)
      && (!filters.severity.value || filters.severity.value === data.severity)
      && (!filters.kind.value || filters.kind.value === data.kind)
      && (!filters.outlet.value || data.outlets.split(' ').includes(filters.outlet.value));
  }

  function filter() {
    var shown = 0;
    entries.forEach(function (entry) {
      entry.hidden = !listed(entry);
      shown += entry.hidden ? 0 : 1;
    });
    document.querySelectorAll('.story').forEach(function (story) {
      var list = story.querySelector('.findings');
      if (list) {
        story.querySelector('.none').hidden = list.querySelector('li:not([hidden])') !== null;
      }
    });
    document.getElementById('shown').textContent = shown + ' of ' + entries.length + ' findings listed';
  }

  function claimsOf(element) {
    return (element.dataset.claims || '').split(' ').filter(Boolean);
  }

  function showTexts(story) {
    document.querySelectorAll('section.texts').forEach(function (texts) {
      texts.classList.toggle('chosen', texts.id === story);
    });
  }

  // A finding that crosses events shows the texts of every event that its words stand in.
  function showTextsOf(wanted) {
    document.querySelectorAll('section.texts').forEach(function (texts) {
      texts.classList.toggle('chosen', wanted.some(function (claim) {
        var place = document.getElementById(claim);
        return place && texts.contains(place);
      }));
    });
  }

  function piecesOf(text, wanted) {
    return Array.from(text.querySelectorAll('.claim[data-claims]')).filter(function (piece) {
      return claimsOf(piece).some(function (claim) { return wanted.includes(claim); });
    });
  }

  // The articles that a finding is about come first, so that their words stand next to each other.
  function markWords(wanted) {
    document.querySelectorAll('.claim.chosen').forEach(function (piece) { piece.classList.remove('chosen'); });
    document.querySelectorAll('.side-by-side').forEach(function (row) {
      var texts = inOrder.filter(function (text) { return row.contains(text); });
      var concerned = texts.filter(function (text) { return piecesOf(text, wanted).length > 0; });
      var others = texts.filter(function (text) { return !concerned.includes(text); });
      row.append.apply(row, concerned.concat(others));
      row.scrollLeft = 0;
      concerned.forEach(function (text) { markIn(text, piecesOf(text, wanted)); });
    });
  }

  function markIn(text, pieces) {
    pieces.forEach(function (piece) { piece.classList.add('chosen'); });
    if (text.scrollHeight > text.clientHeight) {
      text.scrollTop = pieces[0].offsetTop - text.clientHeight / 3;
    }
  }

  function choose(card) {
    document.querySelectorAll('.card.chosen').forEach(function (other) { other.classList.remove('chosen'); });
    card.classList.add('chosen');
    document.querySelectorAll('nav [aria-current]').forEach(function (link) { link.removeAttribute('aria-current'); });
    var link = document.querySelector('nav a[href="#' + card.id + '"]');
    if (link) {
      link.setAttribute('aria-current', 'true');
    }
    var wanted = claimsOf(card);
    if (document.getElementById(card.dataset.story)) {
      showTexts(card.dataset.story);
    } else {
      showTextsOf(wanted);
    }
    markWords(wanted);
  }

  function follow() {
    var target = location.hash ? document.getElementById(location.hash.slice(1)) : null;
    if (!target) {
      return false;
    }
    if (target.classList.contains('card')) {
      choose(target);
    } else if (target.matches('section.texts')) {
      showTexts(target.id);
    } else {
      return false;
    }
    target.scrollIntoView();
    target.focus({ preventScroll: true });
    return true;
  }

  function darkNow() {
    return root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
  }

  var theme = document.getElementById('theme');
  function nameTheme() { theme.textContent = darkNow() ? 'Light colours' : 'Dark colours'; }
  theme.addEventListener('click', function () {
    root.dataset.theme = darkNow() ? 'light' : 'dark';
    nameTheme();
  });

  filters.addEventListener('change', filter);
  filters.addEventListener('submit', function (event) { event.preventDefault(); });
  window.addEventListener('hashchange', follow);
  filter();
  nameTheme();
  if (!follow()) {
    var first = document.querySelector('.findings li:not([hidden]) a') || document.querySelector('.findings a, .facts a');
    if (first) {
      choose(document.getElementById(first.hash.slice(1)));
    } else if (document.querySelector('section.texts')) {
      showTexts(document.querySelector('section.texts').id);
    }
  }
})();
