// What runs first on every page, beside the app.

// Applies a chosen color scheme, and a shortcut that was turned off. Nothing waits for it: on a first visit nothing is chosen,
// and on later ones the worker has written the colors into the page.
try {
  var kept = localStorage.theme;
  if (kept) document.documentElement.dataset.theme = kept;
  if (localStorage.slash) document.documentElement.dataset.slash = 'off';
} catch (e) {}
// An Enter in the search box before the page has come alive is remembered for it.
addEventListener('keydown', function (e) {
  if (e.key === 'Enter' && e.target.closest && e.target.closest('search'))
    document.documentElement.dataset.entered = '';
});
addEventListener('input', function () {
  delete document.documentElement.dataset.entered;
});

// What is pressed before the page answers is shown at once, and kept for the app, which takes it when it listens: anything until
// it is alive, and after that what still stands as it was drawn. Links, and what opens by itself, wait for nobody.
(function () {
  var html = document.documentElement;
  var began = performance.now();
  var pressedDown;

  function buttonAt(target) {
    return target instanceof Element ? target.closest('button') : null;
  }

  function waits(button) {
    return button && !button.closest('.not-alive') && (!('alive' in html.dataset) || button.closest('.drawn'));
  }

  function keep(button) {
    if ('pressed' in button.dataset) return;
    // Of one question the last answer counts.
    var group = (button.parentNode || button).closest('[data-asks],[data-card],[data-outline],[role=group]') || button;
    group.querySelectorAll('[data-pressed]').forEach(function (other) {
      delete other.dataset.pressed;
    });
    button.dataset.pressed = '';
    var row = button.closest('[data-row]') || button;
    window.pressed.push({
      button: button,
      text: button.textContent,
      fact: group.dataset.asks,
      card: button.dataset.card || group.dataset.outline,
      row: button.dataset.answer || row.dataset.row,
    });
  }

  window.pressed = [];
  addEventListener(
    'pointerdown',
    function (event) {
      pressedDown = buttonAt(event.target);
    },
    true,
  );
  addEventListener(
    'click',
    function (event) {
      var button = buttonAt(event.target);
      if (!button && pressedDown && !pressedDown.isConnected) {
        // Between press and release the live button took the place of the drawn one.
        var over = buttonAt(document.elementFromPoint(event.clientX, event.clientY));
        if (over && over.textContent === pressedDown.textContent) keep(pressedDown);
      } else if (waits(button)) {
        // Whoever takes over the page this moment would hear it as well.
        event.stopImmediatePropagation();
        keep(button);
      }
    },
    true,
  );
  // What was pressed after the first paint and before this came: it has the focus, though no key brought it there, or the
  // browser remembers it.
  var focused = buttonAt(document.activeElement);
  try {
    if (waits(focused) && !focused.matches(':focus-visible')) keep(focused);
    else
      new PerformanceObserver(function (list) {
        list.getEntries().forEach(function (entry) {
          var button = buttonAt(entry.target);
          if (entry.startTime < began && entry.name !== 'keydown' && waits(button)) keep(button);
        });
      }).observe({ type: 'first-input', buffered: true });
  } catch (e) {}
})();

// A page is drawn before its scripts come. Where they do not come, or fail, this says so and offers a way on: buttons that do
// nothing must not look alive. It is written for engines of any age, because an old one is a reason to fail.
(function () {
  var html = document.documentElement;

  function say() {
    var note = document.querySelector('noscript');
    if ('alive' in html.dataset || !note || document.querySelector('.not-alive')) return;
    var said = document.createElement('p');
    said.className = 'note-bar not-alive';
    said.setAttribute('role', 'alert');
    // A file that is all there is has no sheet beside it, and nothing drawn that it would change.
    if (html.dataset.root) {
      var sheet = document.createElement('link');
      sheet.rel = 'stylesheet';
      sheet.href = html.dataset.root.concat('no-scripts.css');
      said.appendChild(sheet);
    }
    // Where scripts run, what stands in this element is one text.
    said.append(note.textContent.replace(/<style.*?<\/style>|<[^>]*>/g, ''));
    var again = document.createElement('button');
    again.className = 'button';
    again.textContent = note.dataset.again;
    again.onclick = loadAgain;
    said.appendChild(again);
    document.body.prepend(said);
  }

  /**
   * What came wrongly may be remembered for a year: everything is asked for anew, and then the page is loaded again. What has
   * not come to its end by then would stay as it was remembered, and what cannot be had must not keep the others from coming.
   */
  function loadAgain() {
    var reload = function () {
      location.reload();
    };
    setTimeout(reload, 10000);
    var anew = performance.getEntriesByType('resource').map(function (each) {
      return fetch(each.name, { cache: 'reload' })
        .then(function (answer) {
          return answer.text();
        })
        .catch(function () {});
    });
    Promise.all(anew).then(reload, reload);
  }

  function soon() {
    setTimeout(say, 1e3);
  }

  addEventListener('load-again', loadAgain);
  // A script that cannot be had, one that this engine does not understand, or a part without which the page cannot begin.
  addEventListener('error', soon, true);
  addEventListener('unhandledrejection', soon);
  // One that failed before this could listen, or for which a network lets the page wait for ever, so that it never has loaded.
  // A slow device may still be at it; then the note goes again.
  addEventListener('load', function () {
    setTimeout(say, 10000);
  });
  setTimeout(say, 20000);
})();
