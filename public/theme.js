// Applies a chosen color scheme, and a shortcut that was turned off. Nothing waits for it: on a first visit nothing is chosen,
// and on later ones the worker has written the colors into the page.
try {
  var kept = localStorage.getItem('theme');
  if (kept) document.documentElement.dataset.theme = kept;
  if (localStorage.getItem('slash')) document.documentElement.dataset.slash = 'off';
} catch (e) {}
