/** A sheet with lines on it: always decoration. */
export function FileIcon({ class: extra = '' }: { class?: string }) {
  return (
    <svg
      aria-hidden="true"
      class={`glyph ${extra}`}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      stroke-width="1.2"
      stroke-linecap="round"
      stroke-linejoin="round"
    >
      <path d="M9.2 1.7H4.4a1 1 0 0 0-1 1v10.6a1 1 0 0 0 1 1h7.2a1 1 0 0 0 1-1V5.1zM9.2 1.7v3.4h3.4M5.8 8h4.4M5.8 10.6h3" />
    </svg>
  );
}
