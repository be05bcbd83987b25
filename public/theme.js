// Applies a chosen color scheme before the first paint, and keeps the choice. Only the choice is stored, nothing else.
(function () {
  try {
    var kept = localStorage.getItem('theme');
    if (kept === 'light' || kept === 'dark') document.documentElement.dataset.theme = kept;
  } catch (e) {}
  addEventListener('theme', function (event) {
    try {
      if (event.detail === 'auto') localStorage.removeItem('theme');
      else localStorage.setItem('theme', event.detail);
    } catch (e) {}
  });
})();
