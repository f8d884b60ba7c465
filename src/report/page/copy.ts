/** Has the buttons of the page copy; without a clipboard the value is selected, for the person to copy. */
export function copyOnClick(): void {
  document.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest<HTMLButtonElement>('button.copy') : null;
    if (button !== null) void copy(button);
  });
}

async function copy(button: HTMLButtonElement): Promise<void> {
  const value = button.dataset['copy'] ?? '';
  try {
    await navigator.clipboard.writeText(value);
    said(button, 'Copied');
  } catch {
    const code = button.parentElement?.querySelector('code') ?? null;
    if (code !== null) getSelection()?.selectAllChildren(code);
    said(button, 'Selected');
  }
}

function said(button: HTMLButtonElement, word: string): void {
  button.textContent = word;
  setTimeout(() => {
    button.textContent = 'Copy';
  }, 1500);
}
