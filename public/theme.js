// Applies a chosen color scheme before the first paint, and a shortcut that was turned off.
try {
  var kept = localStorage.getItem('theme');
  if (kept) document.documentElement.dataset.theme = kept;
  if (localStorage.getItem('slash')) document.documentElement.dataset.slash = 'off';
} catch (e) {}
