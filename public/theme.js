// Applies a chosen color scheme before the first paint.
try {
  var kept = localStorage.getItem('theme');
  if (kept) document.documentElement.dataset.theme = kept;
} catch (e) {}
