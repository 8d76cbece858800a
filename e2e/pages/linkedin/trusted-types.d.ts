/** The part of Trusted Types that the page uses; Firefox has them since 148 only. */
interface Window {
  readonly trustedTypes?: {
    createPolicy(name: string, rules: { createHTML(html: string): string }): unknown;
  };
}
