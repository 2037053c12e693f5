// Runs before the first paint, so that a chosen theme does not flash. The choice itself is made in src/client/theme-choice.ts.
try {
  const theme = localStorage.getItem('theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Storage may be forbidden; then the system's choice stands.
}
