/**
 * Colours are written with CSS `light-dark()`. The sites carry their own marks for the theme, which
 * extensions read: `mark` sets them. `?theme=dark` or `light` overrules the system.
 */
export function followTheme(mark: (dark: boolean) => void): void {
  const asked = new URLSearchParams(location.search).get('theme');
  const system = matchMedia('(prefers-color-scheme: dark)');
  const apply = () => {
    const dark = asked === null ? system.matches : asked === 'dark';
    document.documentElement.style.colorScheme = dark ? 'dark' : 'light';
    mark(dark);
  };
  system.addEventListener('change', apply);
  apply();
}

export function markClasses(prefix: string): (dark: boolean) => void {
  return (dark) => {
    document.documentElement.classList.toggle(`${prefix}dark-mode`, dark);
    document.documentElement.classList.toggle(`${prefix}light-mode`, !dark);
  };
}
