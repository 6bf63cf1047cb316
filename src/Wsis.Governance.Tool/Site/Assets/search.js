// Looks for words in window.wsisIndex: rows of [path, heading, kind, text].
(function () {
  'use strict';
  var most = 200;
  var input = document.getElementById('words');
  var list = document.getElementById('results');
  var count = document.getElementById('count');

  function plain(text) {
    return text.toLowerCase().normalize('NFKD').replace(/[\u0300-\u036f\u064b-\u065f\u0640]/g, '');
  }

  var rows = window.wsisIndex.map(function (row) {
    return { path: row[0], heading: row[1], kind: row[2], head: plain(row[1]), text: plain(row.join(' ')) };
  });

  function find() {
    var words = plain(input.value).split(/\s+/).filter(Boolean);
    var found = words.length === 0 ? [] : rows.filter(function (row) {
      return words.every(function (word) { return row.text.indexOf(word) >= 0; });
    });
    found.sort(function (a, b) { return rank(b, words) - rank(a, words); });
    list.textContent = '';
    found.slice(0, most).forEach(function (row) {
      var item = document.createElement('li');
      var link = document.createElement('a');
      link.href = row.path;
      link.textContent = row.heading;
      link.dir = 'auto';
      var kind = document.createElement('span');
      kind.className = 'tongue';
      kind.textContent = row.kind;
      item.append(link, ' ', kind);
      list.append(item);
    });
    count.textContent = words.length === 0 ? '' : found.length + (found.length === 1 ? ' page' : ' pages')
      + (found.length > most ? ', the first ' + most + ' shown' : '');
  }

  function rank(row, words) {
    return words.filter(function (word) { return row.head.indexOf(word) >= 0; }).length;
  }

  input.value = new URLSearchParams(location.search).get('q') || '';
  input.addEventListener('input', find);
  find();
}());
