// Runs before the first paint, so that a chosen theme does not flash. The toggle itself is src/client/theme-toggle.ts.
try {
  const theme = localStorage.getItem('theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Storage may be forbidden; then the system's choice stands.
}
